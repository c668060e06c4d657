"""A column in any of its forms, as the library reads it: 32 or 64 bits a number, a byte a code, or texts.

What has that form already is read where it lies. The rest is converted, exactly or not at all.
"""

from __future__ import annotations

import datetime as dt
import sys
from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain
from typing import Any

from ._arrow import FLOATS, SIGNED, UNSIGNED, Array, BufferHeld, array_of_buffer, arrays_of, has_arrow, memory, viewed
from ._convert import DAY_1970

SIZES = {letter: size for letters in (SIGNED, UNSIGNED, FLOATS) for size, letter in letters.items()}
CODE_OF = {"c": "b", "s": "h", "i": "i", "l": "q", "C": "B", "S": "H", "I": "I", "L": "Q"}
"""Arrow's letter of a whole number to that of `array` and `memoryview`."""
TEXTS = ("u", "U", "vu")
MILLISECONDS_A_DAY = 86_400_000
TICKS_A_DAY = {"s": 86_400, "m": MILLISECONDS_A_DAY, "u": MILLISECONDS_A_DAY * 10**3, "n": MILLISECONDS_A_DAY * 10**6}
UNKNOWN = 255  # no code of the library
_BITS = [bytes(byte >> bit & 1 for bit in range(8)) for byte in range(256)]


class Unfit(Exception):
    """Why a column cannot be taken, to stand behind the words "visits.minutes"."""


class WrongType(Unfit):
    """A column of a type that cannot hold the fact exactly."""


@dataclass(frozen=True)
class Ready:
    """A column as the library reads it."""

    code: str
    """Of `array`: ``i``, ``q`` or ``B``; of a text's offsets ``i``."""
    values: int
    """Its address; of a text that of its offsets."""
    length: int
    validity: int
    first_bit: int
    owner: object
    text: int = 0
    """The address of a text's bytes."""


def arrays(source: Any) -> list[Array]:
    """The arrays of a column, one after the other."""
    if isinstance(source, Array):
        return [source]
    if has_arrow(source):
        try:
            return list(arrays_of(source))
        except ImportError:  # of pandas, which goes through pyarrow
            source = _of_pandas(source)
    if isinstance(source, (list, tuple, range)):
        return [_array_of_values(source)]
    dtype = getattr(source, "dtype", None)
    if getattr(dtype, "kind", "") == "M":
        return [_array_of_datetimes(source)]
    if hasattr(source, "mask") and hasattr(source, "filled"):  # a masked array of numpy: its buffer hides the mask
        return [_array_of_values(source.tolist())]
    try:
        view = memoryview(source)
    except (TypeError, ValueError, BufferError):
        view = None
    if view is not None and view.ndim != 1:
        raise WrongType(f"has {view.ndim} dimensions. Give one column of it.")
    found = None if view is None or view.format is None else array_of_buffer(view)
    if found is None and hasattr(source, "tolist"):
        found = _array_of_values(source.tolist())
    if found is None:
        raise WrongType(
            f"is {type(source).__name__}, which is no column. Give an Arrow array, a numpy array, a buffer or a list."
        )
    return [found]


def _of_pandas(series: Any) -> Any:
    """The numpy array below a series, or a list where the series has rows that state nothing."""
    if hasattr(series.dtype, "na_value"):
        return series.astype(object).where(series.notna(), None).tolist()
    return series.to_numpy()


def _array_of_datetimes(source: Any) -> Array:
    """A datetime64 of numpy."""
    days = source.astype("datetime64[D]").view("int64")
    back = days.view("datetime64[D]").astype(source.dtype)
    unstated = days == -(2**63)
    if not (unstated | (back == source)).all():
        raise Unfit("has times of day, and a date is needed. Cut them off first.")
    stated = (~unstated).tobytes()
    return _with_bits("l", array("q", days.tobytes()), stated)


def _array_of_values(values: Sequence[Any]) -> Array:
    """Values of Python. None is one that is not stated."""
    kinds = {type(value) for value in values} - {type(None)}
    if not kinds:
        return Array("n", len(values), (), None, null_count=len(values))
    if any(issubclass(kind, float) for kind in kinds):
        return Array("g", len(values), (), None)  # which is refused for what it is
    if all(issubclass(kind, str) for kind in kinds):
        return _array_of_texts(values)
    bits = bytes(value is not None for value in values)
    if kinds == {dt.date}:
        days = array("i", [0 if value is None else value.toordinal() - DAY_1970 for value in values])
        return _with_bits("tdD", days, bits)
    if all(kind is bool for kind in kinds):
        return _with_bits("?", array("B", map(bool, values)), bits)
    if all(kind is int for kind in kinds):
        try:
            return _with_bits("l", array("q", [0 if value is None else value for value in values]), bits)
        except OverflowError:
            raise Unfit("has a number that no column can hold.") from None
    names = ", ".join(sorted(kind.__name__ for kind in kinds))
    raise WrongType(f"has values of the type {names}. Give whole numbers, dates or words.")


def _with_bits(kind: str, values: array[int], stated: bytes) -> Array:
    held = BufferHeld(values)
    if 0 not in stated:
        return Array(kind, len(values), (0, held.address), held)
    bits = BufferHeld(pack_bits(stated))
    return Array(kind, len(values), (bits.address, held.address), (held, bits), null_count=stated.count(0))


def _array_of_texts(values: Sequence[Any]) -> Array:
    texts = [b"" if value is None else value.encode() for value in values]
    offsets, joined = BufferHeld(_offsets(map(len, texts))), BufferHeld(b"".join(texts))
    stated = bytes(value is not None for value in values)
    bits = BufferHeld(pack_bits(stated))
    return Array(
        "u", len(values), (bits.address, offsets.address, joined.address), (bits, offsets, joined),
        null_count=stated.count(0),
    )  # fmt: skip


def _offsets(lengths: Iterable[int]) -> array[int]:
    try:
        return array("i", accumulate(lengths, initial=0))
    except OverflowError:
        raise Unfit("has more than 2 GB of text. Settle in parts.") from None


def pack_bits(stated: bytes) -> bytes:
    """A byte a row to a bit a row, the lowest first."""
    digits = stated.translate(_DIGITS)
    return b"".join(int(digits[at : at + 64][::-1], 2).to_bytes(8, "little") for at in range(0, len(digits), 64))


_DIGITS = bytes(b"1"[0] if byte else b"0"[0] for byte in range(256))


def stated_of(column: Array | Ready) -> bytes:
    """A byte a row: 1 where it is stated."""
    first = column.offset if isinstance(column, Array) else column.first_bit
    if not column.validity:
        return b"\x01" * column.length
    return unpack_bits(column.validity, first, column.length)


def unpack_bits(address: int, first: int, length: int) -> bytes:
    """A bit a row to a byte a row."""
    skipped = first // 8
    packed = memory(address + skipped, (first + length + 7) // 8 - skipped)
    return b"".join(map(_BITS.__getitem__, packed))[first % 8 : first % 8 + length]


def _view(column: Array) -> memoryview:
    """The values of an array of whole numbers."""
    code = CODE_OF[column.format]
    size = SIZES[column.format]
    return viewed(memory(column.buffers[1] + column.offset * size, column.length * size), code)


def _ready(column: Array, code: str, values: Any) -> Ready:
    """A column with values that were made for it."""
    held = BufferHeld(values)
    return Ready(code, held.address, column.length, column.validity, column.offset, (held, column.owner))


def _as_it_lies(column: Array, code: str) -> Ready:
    size = array(code).itemsize
    address = column.buffers[1] + column.offset * size
    if address % size:
        return _ready(column, code, bytes(memory(address, column.length * size)))
    return Ready(code, address, column.length, column.validity, column.offset, column.owner)


def _refuse_dictionary(column: Array) -> None:
    if column.dictionary is not None:
        raise WrongType("has a dictionary. Cast it to the type of its values.")


def numbers(column: Array, code: str) -> Ready:
    """Whole numbers."""
    _refuse_dictionary(column)
    if column.format in CODE_OF:
        if CODE_OF[column.format] == code:
            return _as_it_lies(column, code)
        return _ready(column, code, _recast(column, _view(column), code))
    raise _refused(column.format, f"whole numbers, int{array(code).itemsize * 8}")


def _recast(column: Array, values: memoryview, code: str) -> array[int]:
    """The same numbers in another width; where a row is not stated, any number."""
    narrow = _halved(values, code) if sys.byteorder == "little" else None
    if narrow is not None:
        return narrow
    try:
        return array(code, values)
    except OverflowError:
        pass
    try:
        return array(code, [value if stated else 0 for value, stated in zip(values, stated_of(column))])
    except OverflowError:
        raise Unfit(f"has a number that {8 * array(code).itemsize} bits do not hold.") from None


def _halved(values: memoryview, code: str) -> array[int] | None:
    """The same numbers narrowed half by half, where none is negative: many times as fast as one by one."""
    found = array(values.format, b"")
    wanted = array(code).itemsize
    raw: Any = values
    size = values.itemsize
    while size > wanted:
        size //= 2
        halves = array({4: "I", 2: "H", 1: "B"}[size])
        halves.frombytes(memoryview(raw).cast("B"))
        if halves[1::2].tobytes() != bytes(size * len(values)):
            return None
        raw = halves[::2]
    if raw is values:
        return None
    content = raw.tobytes()
    if code != "B" and not content[size - 1 :: size].isascii():
        return None
    found = array(code)
    found.frombytes(content)
    return found


def days(column: Array) -> Ready:
    """Dates, or days since 1970 as whole numbers."""
    _refuse_dictionary(column)
    kind = column.format
    if kind == "tdD":
        return _as_it_lies(column, "i")
    if kind in CODE_OF:
        return numbers(column, "i")
    if kind == "tdm":
        return _ready(column, "i", _whole_days(column, MILLISECONDS_A_DAY))
    if kind.startswith("ts"):
        if kind[4:]:
            raise WrongType(f"has points of time in the zone {kind[4:]}. Give the Norwegian calendar date, date32.")
        return _ready(column, "i", _whole_days(column, TICKS_A_DAY[kind[2]]))
    raise _refused(kind, "dates, date32, or days since 1970-01-01 as int32")


def _whole_days(column: Array, ticks: int) -> array[int]:
    values = memory(column.buffers[1] + column.offset * 8, column.length * 8).cast("q")
    found = [divmod(value, ticks) if stated else (0, 0) for value, stated in zip(values, stated_of(column))]
    if any(rest for _, rest in found):
        raise Unfit("has times of day, and a date is needed. Cast it to date32.")
    return array("i", [day for day, _ in found])


def codes(column: Array, words: Mapping[str, int]) -> Ready:
    """Words, or the codes of the C interface."""
    if column.dictionary is not None:
        return _ready(column, "B", _codes_of_indices(column, words))
    if column.format == "C":
        return _as_it_lies(column, "B")
    if column.format in CODE_OF:
        return numbers(column, "B")
    if column.format in TEXTS:
        return _ready(column, "B", _codes_of(column, raw_texts(column), words))
    raise _refused(column.format, f"the words {', '.join(words)}, or their codes")


def _codes_of(column: Array, found: Sequence[bytes], words: Mapping[str, int]) -> bytes:
    code_of = {word.encode(): code for word, code in words.items()}
    made = bytes([code_of.get(word, UNKNOWN) for word in found])
    if UNKNOWN in made and column.null_count:  # where a row is not stated, it is none
        made = bytes(map(int.__mul__, made, stated_of(column)))
    if UNKNOWN in made:
        raise Unfit(f"has {found[made.index(UNKNOWN)].decode()!r}. Choose one of: {', '.join(words)}.")
    return made


def _codes_of_indices(column: Array, words: Mapping[str, int]) -> bytes:
    """The dictionary is mapped, and not each of its rows."""
    names, indices = _dictionary(column)
    code_of = bytes(words.get(name.decode(), UNKNOWN) for name in names)
    if isinstance(indices, bytes):
        made = indices.translate(code_of.ljust(256, bytes([UNKNOWN])))
    else:
        made = bytes(map(code_of.__getitem__, indices))
    return made if UNKNOWN not in made else _codes_of(column, [names[index] for index in indices], words)


def _dictionary(column: Array) -> tuple[list[bytes], bytes | array[int]]:
    """The texts of a dictionary, and of each row which it is; where a row is not stated, any of them."""
    assert column.dictionary is not None
    if column.dictionary.format not in TEXTS:
        raise WrongType("has a dictionary of other values than text. Cast it to the type of its values.")
    names = raw_texts(column.dictionary) or [b""]
    view = _view(column)
    narrow = view if view.itemsize == 1 else _halved(view, "B") if sys.byteorder == "little" else None
    if narrow is not None and len(names) < 256:
        indices = narrow.tobytes()
        if not indices.translate(None, bytes(range(len(names)))):  # no other index is among them
            return names, indices
    wide = _recast(column, view, "i")
    if column.validity:
        wide = array("i", map(int.__mul__, wide, stated_of(column)))
    if column.length and not 0 <= min(wide) <= max(wide) < len(names):
        raise Unfit("has an index outside its dictionary.")
    return names, wide


def flags(column: Array) -> Ready:
    """Truth values, or 0 and 1."""
    _refuse_dictionary(column)
    if column.format == "b":
        return _ready(column, "B", unpack_bits(column.buffers[1], column.offset, column.length))
    if column.format in ("?", "C"):
        return _as_it_lies(column, "B")
    if column.format in CODE_OF:
        return numbers(column, "B")
    raise _refused(column.format, "truth values")


def ids(column: Array) -> Ready:
    """Texts, in every row."""
    if column.null_count and 0 in stated_of(column):
        raise Unfit("has rows without an id. Give every row one, or leave the column out.")
    if column.format == "u" and column.dictionary is None:
        address = column.buffers[1] + column.offset * 4
        if address % 4 == 0 and address:
            return Ready("i", address, column.length, 0, 0, column.owner, column.buffers[2])
    if column.dictionary is None and column.format not in TEXTS:
        raise _refused(column.format, "text")
    encoded = raw_texts(column)
    for text in encoded:
        text.decode()  # or it is not UTF-8
    offsets, joined = BufferHeld(_offsets(map(len, encoded))), BufferHeld(b"".join(encoded))
    return Ready("i", offsets.address, column.length, 0, 0, (offsets, joined), joined.address)


def texts(column: Array) -> list[str]:
    """The words of a column; one that is not stated is empty."""
    return [text.decode() for text in raw_texts(column)]


def raw_texts(column: Array) -> list[bytes]:
    """The same, as UTF-8."""
    if column.dictionary is not None:
        names, indices = _dictionary(column)
        found = [names[index] for index in indices]
    else:
        found = list(_views(column)) if column.format == "vu" else _slices(column)
    if column.null_count:
        return [text if stated else b"" for text, stated in zip(found, stated_of(column))]
    return found


def _slices(column: Array) -> list[bytes]:
    size, code = (4, "i") if column.format == "u" else (8, "q")
    if not column.length:
        return []
    ends = viewed(memory(column.buffers[1] + column.offset * size, (column.length + 1) * size), code).tolist()
    content = bytes(memory(column.buffers[2] + ends[0], ends[-1] - ends[0]))
    first = ends[0]
    return [content[begin - first : end - first] for begin, end in zip(ends, ends[1:])]


def _views(column: Array) -> Iterable[bytes]:
    """Arrow's string views: 16 bytes each, with the text in them if it is short, else where it lies."""
    headers = memory(column.buffers[1] + column.offset * 16, column.length * 16)
    numbered = headers.cast("i")
    stated = stated_of(column)
    for row in range(column.length):
        size = numbered[4 * row] if stated[row] else 0
        if size <= 12:
            yield bytes(headers[16 * row + 4 : 16 * row + 4 + size])
        else:
            buffer, offset = numbered[4 * row + 2], numbered[4 * row + 3]
            yield bytes(memory(column.buffers[2 + buffer] + offset, size))


def keys(column: Array) -> Sequence[Any]:
    """Whole numbers or texts that rows are grouped by."""
    if not column.length:
        return []
    if column.format == "n" or (column.null_count and 0 in stated_of(column)):
        raise Unfit("has rows without a key. Leave them out.")
    if column.dictionary is not None or column.format in TEXTS:
        return texts(column)
    if column.format in CODE_OF:
        return _view(column).tolist()
    raise _refused(column.format, "whole numbers or text")


def joined(parts: Sequence[Ready]) -> Ready:
    """Columns of one kind, one below the other."""
    if len(parts) == 1:
        return parts[0]
    length = sum(part.length for part in parts)
    code = parts[0].code if parts else "i"
    size = array(code).itemsize
    if any(part.text for part in parts):
        return _joined_texts(parts, length)
    values = BufferHeld(b"".join([memory(part.values, part.length * size) for part in parts]))
    if not any(part.validity for part in parts):
        return Ready(code, values.address, length, 0, 0, values)
    bits = BufferHeld(pack_bits(b"".join(map(stated_of, parts))))
    return Ready(code, values.address, length, bits.address, 0, (values, bits))


def _joined_texts(parts: Sequence[Ready], length: int) -> Ready:
    every = [memory(part.values, 4 * (part.length + 1)).cast("i") for part in parts if part.length]
    lengths = chain.from_iterable(map(int.__sub__, ends[1:], ends) for ends in every)
    bytes_of = [memory(part.text, ends[-1])[ends[0] :] for part, ends in zip(filter(_has_rows, parts), every)]
    offsets, content = BufferHeld(_offsets(lengths)), BufferHeld(b"".join(bytes_of))
    return Ready("i", offsets.address, length, 0, 0, (offsets, content), content.address)


def _has_rows(part: Ready) -> bool:
    return part.length > 0


def _refused(kind: str, wanted: str) -> WrongType:
    if kind in ("e", "f", "g"):
        return WrongType(
            f"has floats. A float cannot hold most amounts exactly, nor say that nothing is stated; give {wanted}."
        )
    names = {"b": "truth values", "?": "truth values", "u": "text", "U": "text", "vu": "text"}
    return WrongType(f"has {names.get(kind, f'values of the Arrow type {kind}')}; give {wanted}.")
