"""Answers in the kind the facts came in. None of the packages named here is needed: they are there where their tables
come from, and make the answers their own by their own means."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from .columns import Columns


class Kind(NamedTuple):
    """What a table of facts is, so that its answers can be made alike when the facts are long gone."""

    package: str
    """Whose table it is, or, of a mapping, whose column its first one is."""
    name: str
    is_mapping: bool
    index: Any = None
    """The index of a pandas table, where the answers have the same rows."""

    def of(self, columns: Columns) -> Any:
        """A table of this kind."""
        if self.is_mapping:
            return _mapping(self.package, columns)
        if self.package == "pyarrow":
            pyarrow = import_module("pyarrow")
            return pyarrow.record_batch(columns) if self.name == "RecordBatch" else pyarrow.table(columns)
        if self.package == "polars":
            return _polars(columns)
        if self.package == "pandas":
            return import_module("pandas").DataFrame(_of_numpy(columns), index=self.index)
        return columns


def kind_of(facts: Any, *, same_rows: bool) -> Kind:
    """The kind of a table."""
    if isinstance(facts, Mapping):
        return Kind(_package(next(iter(facts.values()), None)), "", True)
    package = _package(facts)
    return Kind(package, type(facts).__name__, False, facts.index if package == "pandas" and same_rows else None)


def _package(value: object) -> str:
    return type(value).__module__.partition(".")[0]


def _mapping(package: str, columns: Columns) -> Any:
    """A mapping of names to columns of a package."""
    if package == "numpy":
        numpy: Any = import_module("numpy")
        return {name: numpy.asarray(view) for name, view in columns.items()}
    if package == "pandas":
        pandas: Any = import_module("pandas")
        return {name: pandas.Series(values) for name, values in _of_numpy(columns).items()}
    if package == "pyarrow":
        table = import_module("pyarrow").table(columns)
        return {name: table[name] for name in columns}
    if package == "polars":
        return _polars(columns).to_dict()
    return dict(columns)


def _polars(columns: Columns) -> Any:
    """Of numpy's arrays where there is numpy: a frame that was read through Arrow must not be let go of by an exception
    on its way, see ``_arrow_export.py``."""
    polars: Any = import_module("polars")
    try:
        import numpy
    except ImportError:
        return polars.DataFrame(columns)
    series = {name: polars.Series(name, numpy.asarray(view)) for name, view in columns.items()}
    days = {name: series[name].cast(polars.Date) for name, kind in columns.formats.items() if kind == "tdD"}
    return polars.DataFrame({**series, **days})


def _of_numpy(columns: Columns) -> dict[str, Any]:
    """What pandas takes: numpy's arrays, days as dates."""
    numpy: Any = import_module("numpy")
    arrays = {name: numpy.asarray(view) for name, view in columns.items()}
    days = {
        name: arrays[name].astype("datetime64[D]").astype("datetime64[s]")
        for name, kind in columns.formats.items()
        if kind == "tdD"
    }
    return {**arrays, **days}
