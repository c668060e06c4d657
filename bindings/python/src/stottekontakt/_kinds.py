"""Answers in the kind the facts came in. None of the packages named here is needed: they are there where their tables
come from, and make the answers their own by their own means."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .columns import Columns


def like(facts: Any, columns: Columns, *, same_rows: bool) -> Any:
    """A table as that of the facts is."""
    if isinstance(facts, Mapping):
        return _mapping(next(iter(facts.values()), None), columns)
    package, name = _package(facts), type(facts).__name__
    module: Any = sys.modules.get(package)
    if package == "pyarrow":
        return module.record_batch(columns) if name == "RecordBatch" else module.table(columns)
    if package == "polars":
        return _polars(columns)
    if package == "pandas":
        arrays = _of_numpy(columns)
        return module.DataFrame(arrays, index=facts.index if same_rows else None)
    return columns


def _package(value: object) -> str:
    return type(value).__module__.partition(".")[0]


def _mapping(first: object, columns: Columns) -> Any:
    """A mapping of names to columns of the kind the first has."""
    package = _package(first)
    module: Any = sys.modules.get(package)
    if package == "numpy":
        return {name: module.asarray(view) for name, view in columns.items()}
    if package == "pandas":
        return {name: module.Series(values) for name, values in _of_numpy(columns).items()}
    if package == "pyarrow":
        table = module.table(columns)
        return {name: table[name] for name in columns}
    if package == "polars":
        return _polars(columns).to_dict()
    return dict(columns)


def _polars(columns: Columns) -> Any:
    """Of numpy's arrays where there is numpy: a frame that was read through Arrow must not be let go of by an exception
    on its way, see ``_arrow_export.py``."""
    polars: Any = sys.modules["polars"]
    try:
        import numpy
    except ImportError:
        return polars.DataFrame(columns)
    series = {name: polars.Series(name, numpy.asarray(view)) for name, view in columns.items()}
    days = {name: series[name].cast(polars.Date) for name, kind in columns.formats.items() if kind == "tdD"}
    return polars.DataFrame({**series, **days})


def _of_numpy(columns: Columns) -> dict[str, Any]:
    """What pandas takes: numpy's arrays, days as dates."""
    numpy: Any = sys.modules["numpy"]
    arrays = {name: numpy.asarray(view) for name, view in columns.items()}
    days = {
        name: arrays[name].astype("datetime64[D]").astype("datetime64[s]")
        for name, kind in columns.formats.items()
        if kind == "tdD"
    }
    return {**arrays, **days}
