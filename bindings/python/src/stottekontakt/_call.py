"""Calls of the C interface: outputs come back as values, refusals as the exceptions of this package."""

from __future__ import annotations

import json
from collections.abc import Iterable
from ctypes import Structure, byref, c_size_t, create_string_buffer, sizeof
from typing import Any, NoReturn, get_args

from . import _structs
from ._ffi import DECLARATIONS, LIBRARY, Refused
from ._structs import I32, I64
from .errors import Error, FactsError, LibraryError, NoRateError, Problem, RegulationError
from .words import Language

LIMITS = {I32: 2**31 - 1, I64: 2**63 - 1}


def _written_through(kind: Any) -> Any:
    if issubclass(kind, Structure) and kind._fields_[0][0] == "struct_size":
        return kind(struct_size=sizeof(kind))
    return kind()


def fitting(name: str, inputs: tuple[Any, ...]) -> list[Any]:
    """A number that its type has no bits for would be cut to another one. It lies outside every range of the library:
    the nearest one that fits is refused as well."""
    limits = [LIMITS.get(kind) for kind in DECLARATIONS[name][1]]
    return [value if limit is None else min(max(value, -limit - 1), limit) for value, limit in zip(inputs, limits)]


def ask(name: str, *inputs: Any) -> Any:
    """Calls a function with its inputs and returns what it writes: a number, a struct, or a tuple of them."""
    outputs = [_written_through(kind) for kind in DECLARATIONS[name][2]]
    try:
        getattr(LIBRARY, name)(*fitting(name, inputs), *map(byref, outputs))
    except Refused as refused:
        raise_status(refused.status, name)
    values = [output if isinstance(output, Structure) else output.value for output in outputs]
    return values[0] if len(values) == 1 else tuple(values)


def filled(name: str, **members: Any) -> Any:
    """A struct with these members, to ask a question by."""
    kind = getattr(_structs, name)
    return kind(struct_size=sizeof(kind), **members)


def constant(name: str) -> int:
    """A constant of the header."""
    encoded = name.encode()
    value: int = ask("stk_constant", encoded, len(encoded))
    return value


BUFFER_TOO_SMALL = constant("STK_STATUS_BUFFER_TOO_SMALL")
DOCUMENT = constant("STK_STATUS_DOCUMENT")
LANGUAGES = {
    "nb": constant("STK_LANGUAGE_BOKMAAL"),
    "nn": constant("STK_LANGUAGE_NYNORSK"),
    "en": constant("STK_LANGUAGE_ENGLISH"),
}


def language_number(lang: Language) -> int:
    """The number of a language the library has words in."""
    number = LANGUAGES.get(lang)
    if number is None or not LIBRARY.stk_has_language(number):
        known = [name for name in get_args(Language) if LIBRARY.stk_has_language(LANGUAGES[name])]
        raise ValueError(f"There are no words in {lang!r}. Choose one of: {', '.join(known)}.")
    return number


def compose(name: str, *inputs: Any, room: int = 256) -> str:
    """Calls a function that composes a text. `room` is a guess at its bytes; too small a one costs a second call."""
    while True:
        out = create_string_buffer(room)
        needed = c_size_t()
        status = 0
        try:
            getattr(LIBRARY, name)(*inputs, out, room, byref(needed))
        except Refused as refused:
            status = refused.status
        if needed.value > room:
            room = needed.value
            continue
        if status == DOCUMENT:
            raise_document(out.value.decode(), RegulationError if name == "stk_check_json" else FactsError)
        if status:
            raise_status(status, name)
        return out.value.decode()


def text(content: str) -> tuple[bytes, int]:
    """A text as the two arguments it goes in by."""
    encoded = content.encode()
    return encoded, len(encoded)


def raise_status(status: int, function: str, pointer: str | None = None) -> NoReturn:
    """Raises the exception of a status of a call, not of a document."""
    code = LIBRARY.stk_status_name(status)
    english = LANGUAGES["en"] if LIBRARY.stk_has_language(LANGUAGES["en"]) else LANGUAGES["nb"]
    message = LIBRARY.stk_status_words(status, english) or f"{function} was refused with status {status}."
    kinds = {2: FactsError, 4: NoRateError, 5: RegulationError}
    problem = Problem(code, message, pointer)
    if status == constant_status("NO_MEMORY"):
        raise MemoryError(str(problem))
    raise kinds.get(status // 100, LibraryError)([problem])


def constant_status(name: str) -> int:
    """The number of a status."""
    return constant(f"STK_STATUS_{name}")


_NO_RATE = {LIBRARY.stk_status_name(constant_status(name)) for name in ("NO_RATE_IN_FORCE", "NO_CEILING_IN_FORCE")}


def raise_document(errors: str, kind: type[Error]) -> NoReturn:
    """Raises the exception that has every error of a document."""
    problems = [_problem(error) for error in json.loads(errors)]
    raise _kind_of(problems, kind)(problems)


def _kind_of(problems: Iterable[Problem], otherwise: type[Error]) -> type[Error]:
    return NoRateError if all(problem.code in _NO_RATE for problem in problems) else otherwise


def _problem(error: dict[str, Any]) -> Problem:
    documents = [str(error[key]) for key in ("file", "by", "input", "already", "id") if key in error]
    return Problem(
        code=error["code"],
        message=error["message"],
        pointer=error.get("pointer"),
        line=error.get("line"),
        column=error.get("column"),
        document=documents[0] if documents else None,
    )
