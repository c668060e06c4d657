"""Columns where they lie: buffers of Python, and arrays of the Arrow C data interface, read without a copy.

https://arrow.apache.org/docs/format/CDataInterface.html: a producer hands out structs with addresses, and a callback
that releases them. The callback of a capsule is its own destructor's to call; that of an array out of a stream is ours,
once, when nothing refers to the array any longer.
"""

from __future__ import annotations

from collections.abc import Iterator
from ctypes import (
    CFUNCTYPE,
    POINTER,
    PYFUNCTYPE,
    Structure,
    byref,
    c_char,
    c_char_p,
    c_int,
    c_int32,
    c_int64,
    c_ssize_t,
    c_void_p,
    cast,
    py_object,
    pythonapi,
)
from dataclasses import dataclass, replace
from typing import Any


class ArrowSchema(Structure):
    """The type of an array."""


class ArrowArray(Structure):
    """The memory of an array."""


class ArrowArrayStream(Structure):
    """Arrays of one type, one after the other."""


Release = CFUNCTYPE(None, c_void_p)
GetSchema = CFUNCTYPE(c_int, POINTER(ArrowArrayStream), POINTER(ArrowSchema))
GetNext = CFUNCTYPE(c_int, POINTER(ArrowArrayStream), POINTER(ArrowArray))
GetLastError = CFUNCTYPE(c_void_p, POINTER(ArrowArrayStream))

ArrowSchema._fields_ = [
    ("format", c_char_p),
    ("name", c_char_p),
    ("metadata", c_void_p),
    ("flags", c_int64),
    ("n_children", c_int64),
    ("children", POINTER(POINTER(ArrowSchema))),
    ("dictionary", POINTER(ArrowSchema)),
    ("release", Release),
    ("private_data", c_void_p),
]
ArrowArray._fields_ = [
    ("length", c_int64),
    ("null_count", c_int64),
    ("offset", c_int64),
    ("n_buffers", c_int64),
    ("n_children", c_int64),
    ("buffers", POINTER(c_void_p)),
    ("children", POINTER(POINTER(ArrowArray))),
    ("dictionary", POINTER(ArrowArray)),
    ("release", Release),
    ("private_data", c_void_p),
]
ArrowArrayStream._fields_ = [
    ("get_schema", GetSchema),
    ("get_next", GetNext),
    ("get_last_error", GetLastError),
    ("release", Release),
    ("private_data", c_void_p),
]


class PyBuffer(Structure):
    """Py_buffer of Python's C API, which alone tells the address of memory that must not be written to."""

    _fields_ = [
        ("buf", c_void_p),
        ("obj", c_void_p),
        ("len", c_ssize_t),
        ("itemsize", c_ssize_t),
        ("readonly", c_int),
        ("ndim", c_int),
        *[(name, c_void_p) for name in ("format", "shape", "strides", "suboffsets", "internal")],
    ]


# Prototypes of our own: those of `pythonapi` itself are shared with every other user of ctypes.
_get_buffer = PYFUNCTYPE(c_int, py_object, POINTER(PyBuffer), c_int)(("PyObject_GetBuffer", pythonapi))
_release_buffer = PYFUNCTYPE(None, POINTER(PyBuffer))(("PyBuffer_Release", pythonapi))
_capsule_pointer = PYFUNCTYPE(c_void_p, py_object, c_char_p)(("PyCapsule_GetPointer", pythonapi))


class BufferHeld:
    """A buffer of Python that stays where it is as long as this lives."""

    def __init__(self, owner: Any) -> None:
        self._buffer = PyBuffer()
        _get_buffer(owner, byref(self._buffer), 0)
        self.address: int = self._buffer.buf or 0

    def __del__(self) -> None:
        if self._buffer.obj:
            _release_buffer(byref(self._buffer))


class ArrayHeld:
    """An array out of a stream, which is released when nothing refers to it any longer."""

    def __init__(self) -> None:
        self.struct = ArrowArray()

    def __del__(self) -> None:
        if self.struct.release:
            self.struct.release(byref(self.struct))


@dataclass(frozen=True)
class Array:
    """A column as it lies in memory, in the terms of Arrow."""

    format: str
    """Arrow's; of a Python buffer too. ``?`` is a byte a truth value."""
    length: int
    buffers: tuple[int, ...]
    """Addresses, 0 where there is none: validity first."""
    owner: object
    """Keeps the memory."""
    offset: int = 0
    """Of row 0, in the buffers."""
    null_count: int = 0
    """-1: not counted."""
    children: tuple[tuple[str, Array], ...] = ()
    dictionary: Array | None = None

    @property
    def validity(self) -> int:
        """The address of the bitmap that says which rows are stated; 0: all are."""
        return self.buffers[0] if self.null_count and self.buffers else 0

    def part(self, first: int, length: int) -> Array:
        """Some of its rows."""
        whole = first == 0 and length == self.length
        unknown = -1 if self.null_count else 0
        return replace(
            self, offset=self.offset + first, length=length, null_count=self.null_count if whole else unknown
        )

    def fields(self) -> dict[str, Array]:
        """The columns of an array of structs."""
        found: dict[str, Array] = {}
        for name, child in self.children:
            if name in found:
                raise ValueError(f"There are two columns {name}. Rename or drop one.")
            if child.length < self.offset + self.length:
                raise ValueError(f"The column {name} is shorter than its table.")
            found[name] = child.part(self.offset, self.length)
        return found


def memory(address: int, size: int) -> memoryview:
    """So many bytes from an address on."""
    return memoryview((c_char * size).from_address(address)).cast("B") if size and address else memoryview(b"")


def viewed(content: Any, code: str) -> memoryview:
    """A buffer's bytes as numbers, by their code of `array`."""
    number: Any = code
    return memoryview(content).cast("B").cast(number)


def text_at(address: int | None) -> str:
    """A text that ends with a zero."""
    return (c_char_p(address).value or b"").decode(errors="replace")


EXTENSION = b"ARROW:extension:name"


def _metadata(address: int | None) -> dict[bytes, bytes]:
    """What a schema says besides: how many pairs, then each key and value behind its length."""
    texts: list[bytes] = []
    place = address or 0

    def number() -> int:
        nonlocal place
        place += 4
        return c_int32.from_address(place - 4).value

    if place:
        for _ in range(2 * number()):
            size = number()
            texts.append(bytes(memory(place, size)))
            place += size
    return dict(zip(texts[::2], texts[1::2]))


def _format(schema: Any) -> str:
    """Arrow's format; the name of a type that only has its storage from Arrow and means another thing by it."""
    written: bytes = _metadata(schema.metadata).get(EXTENSION, schema.format)
    return written.decode()


def _array(schema: Any, array: Any, owner: object) -> Array:
    count = schema.n_children
    if array.n_children != count or bool(schema.dictionary) != bool(array.dictionary):
        raise ValueError("An Arrow array does not have the type that was announced for it.")
    return Array(
        format=_format(schema),
        length=array.length,
        buffers=tuple(array.buffers[index] or 0 for index in range(array.n_buffers)),
        owner=owner,
        offset=array.offset,
        null_count=array.null_count,
        children=tuple(
            (
                (schema.children[index].contents.name or b"").decode(),
                _array(schema.children[index].contents, array.children[index].contents, owner),
            )
            for index in range(count)
        ),
        dictionary=_array(schema.dictionary.contents, array.dictionary.contents, owner) if schema.dictionary else None,
    )


def _struct_in(capsule: object, name: bytes, kind: Any) -> Any:
    struct = cast(_capsule_pointer(capsule, name), POINTER(kind)).contents
    if not struct.release:
        raise ValueError("An Arrow capsule was read twice: what it had has been taken out of it.")
    return struct


def has_arrow(source: object) -> bool:
    """Does an object hand out its rows through the Arrow C data interface?"""
    return hasattr(source, "__arrow_c_stream__") or hasattr(source, "__arrow_c_array__")


def arrays_of(source: Any) -> Iterator[Array]:
    """The arrays of an object that hands them out: one, or those of a stream."""
    if hasattr(source, "__arrow_c_stream__"):
        yield from _arrays_of_stream(source.__arrow_c_stream__())
        return
    schema, array = capsules = source.__arrow_c_array__()
    yield _array(
        _struct_in(schema, b"arrow_schema", ArrowSchema), _struct_in(array, b"arrow_array", ArrowArray), capsules
    )


def _arrays_of_stream(capsule: object) -> Iterator[Array]:
    stream = _struct_in(capsule, b"arrow_array_stream", ArrowArrayStream)
    schema = ArrowSchema()
    _check(stream.get_schema(byref(stream), byref(schema)), stream)
    try:
        while True:
            held = ArrayHeld()
            _check(stream.get_next(byref(stream), byref(held.struct)), stream)
            if not held.struct.release:
                return
            yield _array(schema, held.struct, held)
    finally:
        schema.release(byref(schema))


def _check(error: int, stream: Any) -> None:
    if error:
        said = text_at(stream.get_last_error(byref(stream)))
        raise OSError(error, f"The Arrow stream broke off: {said or 'it does not say why'}")


# Codes of memoryview to formats of Arrow, by the bytes a value takes.
SIGNED = {1: "c", 2: "s", 4: "i", 8: "l"}
UNSIGNED = {1: "C", 2: "S", 4: "I", 8: "L"}
FLOATS = {2: "e", 4: "f", 8: "g", 16: "g"}


def array_of_buffer(view: memoryview) -> Array | None:
    """A buffer of numbers. None where its elements are none that are known here."""
    code = view.format.lstrip("@=<")
    if code == "?":
        kind = "?"
    elif code in tuple("bhilqn"):
        kind = SIGNED[view.itemsize]
    elif code in tuple("BHILQN"):
        kind = UNSIGNED[view.itemsize]
    elif code in tuple("efdg"):
        kind = FLOATS[view.itemsize]
    else:
        return None
    held = BufferHeld(view if view.c_contiguous else view.tobytes())
    if held.address % view.itemsize:
        held = BufferHeld(bytes(view))
    return Array(kind, len(view), (0, held.address), held)
