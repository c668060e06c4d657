"""Columns handed out through the Arrow C data interface: their memory is kept until its reader releases it."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from ctypes import (
    POINTER,
    PYFUNCTYPE,
    addressof,
    c_char_p,
    c_void_p,
    memset,
    pointer,
    py_object,
    pythonapi,
    sizeof,
)
from itertools import count
from threading import Lock
from typing import Any, NamedTuple

from ._arrow import (
    ArrowArray,
    ArrowArrayStream,
    ArrowSchema,
    BufferHeld,
    GetLastError,
    GetNext,
    GetSchema,
    Release,
)


class Column(NamedTuple):
    """Values without a gap, and the type Arrow knows them by."""

    format: str
    values: Any
    length: int


Batch = Mapping[str, Column]
NULLABLE = 2  # so that a column may be joined with others that are

_kept: dict[int, object] = {}
"""What structs that were handed out refer to, by their private data."""
_keys = count(1)


def _keep(thing: object) -> int:
    key = next(_keys)
    _kept[key] = thing
    return key


_raise_pending = PYFUNCTYPE(c_void_p)(
    ("Py_GetVersion", pythonapi)
)  # as every call that ctypes makes with the lock held


def _releasing(kind: Any) -> Any:
    """The callback that releases a struct, with those children that its reader did not take out of it."""

    def release(address: int) -> None:
        pending = None
        try:
            _raise_pending()
        except BaseException as error:  # its reader lets go because of it; no other call would come through before
            pending = error
        struct = kind.from_address(address)
        for index in range(getattr(struct, "n_children", 0)):
            child = struct.children[index].contents
            if child.release:
                child.release(addressof(child))
        _kept.pop(struct.private_data, None)
        struct.release = Release()
        if pending is not None:
            raise pending  # ctypes writes it to stderr, where it is seen at least

    return Release(release)


_release_schema, _release_array, _release_stream = map(_releasing, (ArrowSchema, ArrowArray, ArrowArrayStream))


def _fill_schema(out: Any, written: str, name: str, children: Mapping[str, str]) -> None:
    made = [ArrowSchema() for _ in children]
    for child, (child_name, kind) in zip(made, children.items()):
        _fill_schema(child, kind, child_name, {})
    pointers = (POINTER(ArrowSchema) * len(made))(*map(pointer, made))
    texts = written.encode(), name.encode()
    out.format, out.name = texts
    out.flags = NULLABLE
    out.n_children, out.children = len(made), pointers
    out.release = _release_schema
    out.private_data = _keep((made, pointers, texts))


def _fill_array(out: Any, length: int, buffers: Sequence[int], children: Sequence[Any], owner: object) -> None:
    addresses = (c_void_p * len(buffers))(*buffers)
    pointers = (POINTER(ArrowArray) * len(children))(*map(pointer, children))
    out.length, out.n_buffers, out.n_children = length, len(buffers), len(children)
    out.buffers, out.children = addresses, pointers
    out.release = _release_array
    out.private_data = _keep((addresses, pointers, children, owner))


def _fill_batch(out: Any, batch: Batch, length: int) -> None:
    children = []
    for column in batch.values():
        held = BufferHeld(column.values)
        child = ArrowArray()
        _fill_array(child, column.length, [0, held.address], [], held)
        children.append(child)
    _fill_array(out, length, [0], children, None)


class _Stream(NamedTuple):
    formats: Mapping[str, str]
    batches: Iterator[tuple[Batch, int]]


def _stream_of(struct: Any) -> _Stream:
    stream = _kept[struct.contents.private_data]
    assert isinstance(stream, _Stream)
    return stream


def _write_schema(struct: Any, out: Any) -> int:
    _fill_schema(out.contents, "+s", "", _stream_of(struct).formats)
    return 0


def _write_next(struct: Any, out: Any) -> int:
    memset(out, 0, sizeof(ArrowArray))
    following = next(_stream_of(struct).batches, None)
    if following is not None:
        _fill_batch(out.contents, *following)
    return 0


def _say_nothing(struct: Any) -> None:
    return None


_get_schema, _get_next, _get_last_error = GetSchema(_write_schema), GetNext(_write_next), GetLastError(_say_nothing)

for _callback in (_release_schema, _release_array, _release_stream, _get_schema, _get_next, _get_last_error):
    # A reader may let go after the modules are gone: the callbacks stay for the life of the process.
    PYFUNCTYPE(None, py_object)(("Py_IncRef", pythonapi))(_callback)

_new_capsule = PYFUNCTYPE(py_object, c_void_p, c_char_p, c_void_p)(("PyCapsule_New", pythonapi))
SCHEMA, ARRAY, STREAM = b"arrow_schema", b"arrow_array", b"arrow_array_stream"  # capsules point at these
_capsules: list[tuple[object, Any]] = []
"""Capsules with their structs. They have no destructor: it would be Python code, at times when that cannot run."""
_sweeping = Lock()


def _references(entry: tuple[object, Any]) -> int:
    capsule, _ = entry
    return sys.getrefcount(capsule)


ONLY_HERE = _references((object(), None))  # of what nobody else refers to


def _capsule(struct: Any, name: bytes) -> object:
    _sweep()
    capsule = _new_capsule(addressof(struct), name, None)
    _capsules.append((capsule, struct))
    return capsule


def _sweep() -> None:
    """Lets go of capsules that nobody has any longer, and of what they have if nobody took it out."""
    with _sweeping:
        gone = [entry for entry in _capsules if _references(entry) <= ONLY_HERE]
        for entry in gone:
            _capsules.remove(entry)
    for _, struct in gone:
        if struct.release:
            struct.release(addressof(struct))


def schema_capsule(formats: Mapping[str, str]) -> object:
    """The type of batches with these columns."""
    struct = ArrowSchema()
    _fill_schema(struct, "+s", "", formats)
    return _capsule(struct, SCHEMA)


def array_capsule(batch: Batch, length: int) -> object:
    """A batch."""
    struct = ArrowArray()
    _fill_batch(struct, batch, length)
    return _capsule(struct, ARRAY)


def stream_capsule(formats: Mapping[str, str], batches: Sequence[tuple[Batch, int]]) -> object:
    """Batches with their lengths, one after the other."""
    struct = ArrowArrayStream()
    struct.get_schema, struct.get_next, struct.get_last_error = _get_schema, _get_next, _get_last_error
    struct.release = _release_stream
    struct.private_data = _keep(_Stream(formats, iter(batches)))
    return _capsule(struct, STREAM)
