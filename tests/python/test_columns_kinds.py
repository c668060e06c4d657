"""Columns of pyarrow, polars, pandas, numpy and DuckDB: settled as lists are, and answered in their kind."""

import datetime as dt
import gc
import pickle
import sys
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sheet_columns import (
    DAYS,
    FLAGS,
    LISTS,
    LONG,
    TIMESHEET,
    WORDS,
    flat_tables,
    number_of_days,
    row_of,
    ruled_timesheets,
)
from stottekontakt import FactsError, settle_columns
from stottekontakt._arrow_export import _kept, _sweep
from test_columns import MONTHS, PAYABLE, VISITS, WEEKLY, settled, two

numpy = pytest.importorskip("numpy")
pandas = pytest.importorskip("pandas")
pa = pytest.importorskip("pyarrow")
polars = pytest.importorskip("polars")
duckdb = pytest.importorskip("duckdb")

FEW = settings(max_examples=settings().max_examples // 5)
SHEETS = st.lists(ruled_timesheets(), min_size=1, max_size=4)


def type_of(column):
    if column in DAYS:
        return pa.date32()
    if column in WORDS:
        return pa.dictionary(pa.int8(), pa.string())
    if column in FLAGS:
        return pa.bool_()
    if column == "id":
        return pa.string()
    return pa.int64() if column in LONG else pa.int32()


def schema_of(columns):
    return pa.schema([(name, type_of(name)) for name in columns])


def plain(type_):
    """Without dictionaries, which lists of Python are not turned into inside structs."""
    return pa.string() if pa.types.is_dictionary(type_) else type_


def nested_table(sheets):
    """One table of pyarrow, with lists of structs."""
    rows = [row_of(sheet) for sheet in sheets]
    lists = {
        name: pa.list_(pa.struct([(column, plain(type_of(column))) for column in columns]))
        for name, columns in LISTS.items()
    }
    return pa.Table.from_pylist(rows, pa.schema([*schema_of(TIMESHEET), *lists.items()]))


def arrow_tables(sheets):
    tables = flat_tables(sheets)
    made = {}
    for name, columns in tables.items():
        schema = pa.schema([(column, pa.int32() if column == "timesheet" else type_of(column)) for column in columns])
        made[name] = pa.table(columns, schema=schema)
    return made


def in_chunks(table):
    """A table in chunks of two rows."""
    return pa.Table.from_batches(table.to_batches(max_chunksize=2), table.schema)


def sliced(table):
    """The same rows out of the middle of a larger table, so that every offset is another than 0."""
    doubled = pa.concat_tables([table.slice(0, 3), table, table.slice(0, 5)]).combine_chunks()
    return doubled.slice(min(3, len(table)), len(table))


def large(table):
    """64-bit offsets and numbers, as polars and pandas have them."""
    schema = pa.schema([(field.name, widened(field.type)) for field in table.schema])
    return table.cast(schema)


def widened(kind):
    if pa.types.is_list(kind):
        return pa.large_list(pa.struct([(field.name, widened(field.type)) for field in kind.value_type]))
    if pa.types.is_dictionary(kind) or pa.types.is_string(kind):
        return pa.large_string()
    if pa.types.is_date32(kind):
        return pa.timestamp("us")
    return pa.int64() if pa.types.is_integer(kind) or pa.types.is_boolean(kind) else kind


def as_numpy(tables):
    """Arrays of numpy, masked where something is not stated."""
    return {
        name: {column: numpy_column(column, values) for column, values in rows.items()} for name, rows in tables.items()
    }


def numpy_column(column, values):
    if column in WORDS or column == "id":
        return numpy.array(values, dtype=object)
    mask = [value is None for value in values]
    if column in DAYS:
        return numpy.array(values, dtype="datetime64[D]" if any(mask) else "datetime64[ns]")
    filled = numpy.array([0 if value is None else value for value in values], bool if column in FLAGS else "int64")
    return numpy.ma.masked_array(filled, mask) if any(mask) else filled


FORMS = {
    "a table of pyarrow with lists": lambda sheets: settle_columns(nested_table(sheets)),
    "in chunks": lambda sheets: settle_columns(in_chunks(nested_table(sheets))),
    "a slice": lambda sheets: settle_columns(sliced(nested_table(sheets))),
    "with wide types": lambda sheets: settle_columns(large(nested_table(sheets))),
    "a record batch": lambda sheets: settle_columns(nested_table(sheets).combine_chunks().to_batches()[0]),
    "a stream": lambda sheets: settle_columns(in_chunks(nested_table(sheets)).to_reader()),
    "columns of pyarrow": lambda sheets: settle_columns(
        {c: nested_table(sheets)[c] for c in nested_table(sheets).column_names}
    ),
    "tables of pyarrow": lambda sheets: settled(arrow_tables(sheets)),
    "tables in chunks": lambda sheets: settled(
        {name: in_chunks(table) for name, table in arrow_tables(sheets).items()}
    ),
    "slices of tables": lambda sheets: settled({name: sliced(table) for name, table in arrow_tables(sheets).items()}),
    "tables of polars": lambda sheets: settled(
        {name: polars.from_arrow(table) for name, table in arrow_tables(sheets).items()}
    ),
    "a table of polars with lists": lambda sheets: settle_columns(polars.from_arrow(nested_table(sheets))),
    "tables of pandas": lambda sheets: settled(
        {name: table.to_pandas(types_mapper=pandas.ArrowDtype) for name, table in arrow_tables(sheets).items()}
    ),
    "columns of numpy": lambda sheets: settled(as_numpy(flat_tables(sheets))),
    "DuckDB": lambda sheets: settled({name: duckdb.from_arrow(table) for name, table in arrow_tables(sheets).items()}),
}


def as_lists(table):
    """A table of any kind as lists, days as numbers."""
    if isinstance(table, pa.RecordBatch):
        table = pa.Table.from_batches([table])
    if isinstance(table, pa.Table):
        table = {name: table[name].to_pylist() for name in table.column_names}
    elif isinstance(table, polars.DataFrame):
        table = table.to_dict(as_series=False)
    elif isinstance(table, pandas.DataFrame):
        table = {name: table[name].tolist() for name in table.columns}
    return {name: [number(value) for value in listed(values)] for name, values in table.items()}


def listed(values):
    for name in ("to_pylist", "tolist"):
        if hasattr(values, name):
            return getattr(values, name)()
    return values


def number(value):
    if isinstance(value, dt.datetime):
        value = value.date()
    return number_of_days(value) if isinstance(value, dt.date) else value


@pytest.mark.parametrize("form", FORMS)
def test_every_kind_is_settled_as_lists_are(form):
    @FEW
    @given(SHEETS)
    def settled_alike(sheets):
        expected, found = settled(flat_tables(sheets)), FORMS[form](sheets)
        assert as_lists(found.timesheets) == as_lists(expected.timesheets)
        assert as_lists(found.visits) == as_lists(expected.visits)
        assert as_lists(found.expenses) == as_lists(expected.expenses)
        assert found.unsettled == expected.unsettled

    settled_alike()


KINDS = {
    "pyarrow": (pa.table, pa.Table),
    "pandas": (lambda rows: pandas.DataFrame(rows).convert_dtypes(), pandas.DataFrame),
    "polars": (polars.DataFrame, polars.DataFrame),
    "numpy": (lambda rows: {name: numpy_column(name, values) for name, values in rows.items()}, dict),
    "lists": (dict, dict),
}


@pytest.mark.parametrize("kind", KINDS)
def test_answers_are_of_the_kind_of_the_facts(kind):
    make, type_ = KINDS[kind]
    answers = two(timesheets=make(MONTHS), weekly_hours=make(WEEKLY), visits=make(VISITS))
    assert type(answers.timesheets) is type(answers.visits) is type_
    assert as_lists(answers.timesheets)["payable_ore"] == PAYABLE
    assert as_lists(answers.visits)["granted_minutes"] == [180, 150, 60]
    if kind == "numpy":
        assert {type(column) for column in answers.visits.values()} == {numpy.ndarray}


def test_kinds_may_be_mixed():
    answers = two(timesheets=polars.DataFrame(MONTHS), visits=pa.table(VISITS))
    assert (type(answers.timesheets), type(answers.visits)) == (polars.DataFrame, pa.Table)


def test_days_are_dates_in_tables():
    answers = two(timesheets=pa.table(MONTHS))
    assert answers.timesheets.schema.field("bank_day").type == pa.date32()
    assert answers.timesheets["bank_day"].to_pylist() == [dt.date(2025, 2, 12), dt.date(2025, 3, 12)]
    assert two(timesheets=polars.DataFrame(MONTHS)).timesheets["bank_day"].dtype == polars.Date
    assert two(timesheets=pandas.DataFrame(MONTHS)).timesheets["bank_day"].dtype.kind == "M"


def test_rows_of_pandas_keep_their_index():
    months = pandas.DataFrame(MONTHS, index=["OPD-0017", "OPD-0018"])
    assert two(timesheets=months).timesheets.loc["OPD-0018", "payable_ore"] == PAYABLE[1]


def test_a_table_of_answers_is_made_once_when_it_is_read():
    answers = two(visits=pa.table(VISITS))
    assert repr(answers) == "<SettledColumns: 2 timesheets, 3 visits, 0 receipts>"
    assert not {"timesheets", "visits", "expenses"} & vars(answers).keys()
    assert answers.visits is answers.visits
    assert not {"timesheets", "expenses"} & vars(answers).keys()


def test_answers_that_are_read_late_are_those_of_the_facts_as_they_were():
    months, visits = pandas.DataFrame(MONTHS, index=["OPD-0017", "OPD-0018"]), dict(VISITS)
    answers = two(timesheets=months, visits=visits)
    months.index = ["other", "rows"]
    months["month_day"] = months["month_day"].iloc[::-1].to_list()
    visits.clear()
    assert answers.timesheets.index.to_list() == ["OPD-0017", "OPD-0018"]
    assert answers.timesheets["payable_ore"].to_list() == PAYABLE
    assert answers.visits["granted_minutes"].tolist() == [180, 150, 60]


@pytest.mark.parametrize("kind", KINDS)
def test_answers_may_be_pickled_before_they_are_read(kind):
    make, type_ = KINDS[kind]
    answers = pickle.loads(pickle.dumps(two(timesheets=make(MONTHS), weekly_hours=make(WEEKLY), visits=make(VISITS))))
    assert type(answers.timesheets) is type_
    assert as_lists(answers.timesheets)["payable_ore"] == PAYABLE


def test_pandas_works_without_pyarrow(monkeypatch):
    def missing(self, requested_schema=None):
        raise ImportError("no pyarrow")

    monkeypatch.setattr(pandas.DataFrame, "__arrow_c_stream__", missing)
    monkeypatch.setattr(pandas.Series, "__arrow_c_stream__", missing)
    visits = pandas.DataFrame(VISITS).astype({"metres_to": "Int64"})
    visits["day"] = pandas.to_datetime(visits["day"])
    for rows in (visits, {name: visits[name] for name in visits.columns}):
        answers = two(timesheets=pandas.DataFrame(MONTHS), visits=rows)
        assert answers.timesheets["payable_ore"].tolist() == PAYABLE


def test_polars_works_without_numpy(monkeypatch):
    monkeypatch.setitem(sys.modules, "numpy", None)
    answers = two(timesheets=polars.DataFrame(MONTHS), visits=polars.DataFrame(VISITS))
    assert answers.timesheets["payable_ore"].to_list() == PAYABLE
    assert answers.visits["granted_minutes"].to_list() == [180, 150, 60]
    assert answers.visits["hours_verdict"].to_list() == [1, 1, 1]
    assert answers.timesheets["bank_day"].dtype == polars.Date


def test_duckdb_reads_what_it_is_answered():
    months = duckdb.from_arrow(pa.table(MONTHS))
    answers = two(timesheets=months).timesheets  # noqa: F841
    assert duckdb.sql("SELECT sum(payable_ore), max(bank_day) FROM answers").fetchall() == [
        (sum(PAYABLE), dt.date(2025, 3, 12))
    ]


def test_answers_outlive_what_they_came_from():
    answers = two()._timesheets
    table = pa.table(answers)
    del answers
    gc.collect()
    assert table["payable_ore"].to_pylist() == PAYABLE
    child = table["payable_ore"]
    del table
    gc.collect()
    assert child.to_pylist() == PAYABLE


def test_every_table_that_was_read_is_let_go_of_once():
    """Memory of pyarrow's, and of ours that pyarrow had."""
    _sweep()
    gc.collect()
    before, kept = pa.total_allocated_bytes(), len(_kept)
    for _ in range(50):
        months = pa.table(MONTHS)
        answers = two(timesheets=in_chunks(months), visits=pa.table(VISITS))
        with pytest.raises(FactsError):
            two(timesheets=months, visits=pa.table(VISITS).rename_columns(["timesheet", "day", "minutes", "metres"]))
    held = pa.total_allocated_bytes()
    assert held > before
    del months, answers
    gc.collect()
    _sweep()
    assert (pa.total_allocated_bytes(), len(_kept)) == (before, kept)


def test_a_column_that_is_let_go_of_while_an_exception_is_on_its_way_is_let_go_of():
    _sweep()
    before = len(_kept)
    with pytest.raises((AttributeError, SystemError)):
        polars.DataFrame(two()._timesheets).typo  # noqa: B018
    gc.collect()
    _sweep()
    assert len(_kept) == before


def with_visits(**changes):
    return pa.table({**VISITS, **changes})


def lists_that_are_null():
    """A list that is null and has rows all the same, which Arrow allows."""
    rows = pa.StructArray.from_arrays([pa.array([20089, 20090]), pa.array([60, 60])], ["day", "minutes"])
    offsets, none = pa.py_buffer(numpy.array([0, 1, 2], "i4")), pa.py_buffer(bytes([0b01]))
    return pa.Array.from_buffers(pa.list_(rows.type), 2, [none, offsets], children=[rows])


def index_outside(index):
    indices = pa.array([0, 0, index], pa.int8())
    return pa.DictionaryArray.from_arrays(indices, pa.array(["held"]), safe=False)


REFUSED = {
    "floats": (lambda: with_visits(minutes=[180.0, 150.0, 60.0]), TypeError, "visits.minutes has floats"),
    "decimals": (
        lambda: with_visits(minutes=[Decimal("1.5")] * 3),
        TypeError,
        "visits.minutes has values of the Arrow type d:2,1; give whole numbers, int32.",
    ),
    "times of day": (
        lambda: with_visits(day=pa.array([dt.datetime(2025, 1, 7, 12)] * 3)),
        FactsError,
        "visits.day has times of day, and a date is needed. Cast it to date32.",
    ),
    "points of time": (
        lambda: with_visits(day=pa.array([dt.datetime(2025, 1, 7)] * 3, pa.timestamp("us", "Europe/Oslo"))),
        TypeError,
        "visits.day has points of time in the zone Europe/Oslo",
    ),
    "text views": (
        lambda: with_visits(status=pa.array(["held", "a word of more than twelve letters", None], pa.string_view())),
        FactsError,
        "visits.status has 'a word of more than twelve letters'",
    ),
    "a word of a dictionary": (
        lambda: with_visits(status=pa.array(["held", "hold", None]).dictionary_encode()),
        FactsError,
        "visits.status has 'hold'",
    ),
    "a dictionary of numbers": (
        lambda: with_visits(status=pa.array([1, 2, 1]).dictionary_encode()),
        TypeError,
        "visits.status has a dictionary of other values than text. Cast it to the type of its values.",
    ),
    "numbers in a dictionary": (
        lambda: with_visits(minutes=pa.array([180, 150, 60]).dictionary_encode()),
        TypeError,
        "visits.minutes has a dictionary. Cast it to the type of its values.",
    ),
    "days in a dictionary": (
        lambda: with_visits(day=pa.array(VISITS["day"]).dictionary_encode()),
        TypeError,
        "visits.day has a dictionary",
    ),
    "an index outside": (
        lambda: with_visits(status=index_outside(-1)),
        FactsError,
        "visits.status has an index outside its dictionary",
    ),
    "a large index outside": (
        lambda: with_visits(status=index_outside(1)),
        FactsError,
        "visits.status has an index outside its dictionary",
    ),
    "months": (
        lambda: with_visits(day=pa.array(pandas.period_range("2025-01", periods=3, freq="M"))),
        TypeError,
        "visits.day has values of the Arrow type pandas.period; give dates",
    ),
    "one column": (lambda: pa.chunked_array([[1, 2]]), TypeError, "visits is one column. Give a table."),
    "numpy floats": (
        lambda: {**VISITS, "minutes": numpy.array([180.0, numpy.nan, 60.0])},
        TypeError,
        "visits.minutes has floats",
    ),
    "numpy times of day": (
        lambda: {**VISITS, "day": numpy.array(["2025-01-07T12"] * 3, "datetime64[s]")},
        FactsError,
        "visits.day has times of day",
    ),
    "byte order": (lambda: {**VISITS, "minutes": numpy.array([180, 150, 60], ">i4")}, None, None),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_exact_is_refused_and_the_rest_read(name):
    make, kind, message = REFUSED[name]
    if kind is None:
        assert two(visits=make()).visits["granted_minutes"].tolist() == [180, 150, 60]
        return
    with pytest.raises(kind) as refused:
        two(visits=make())
    assert message in str(refused.value)


def test_lists_that_cannot_be_read_are_refused():
    months = pa.table({**MONTHS, "weekly_hours": [[{"minutes": 180}]] * 2})
    for column, kind, message in (
        (lists_that_are_null(), FactsError, "lists that are null and have rows all the same"),
        (pa.array([[1], [2]]), TypeError, "timesheets.visits has lists of the Arrow type l; give lists of structs"),
        (pa.array([1, 2]), TypeError, "timesheets.visits has values of the Arrow type l; give lists of structs"),
        (pa.array([[None], [{"day": 20089}]]), FactsError, "has rows that are null as a whole"),
    ):
        with pytest.raises(kind) as refused:
            settle_columns(months.append_column("visits", column))
        assert message in str(refused.value)
    with pytest.raises(FactsError, match="visits is a column of timesheets and a table of its own"):
        settle_columns(months.append_column("visits", pa.array([[], []])), visits=VISITS)


def test_lists_may_be_null_and_weekly_hours_a_struct():
    months = pa.table({**MONTHS, "weekly_hours": [{"minutes": 180}] * 2})
    days = [{"day": dt.date(2025, 1, 7), "minutes": 180}]
    answers = settle_columns(months.append_column("visits", pa.array([days, None])))
    assert answers.timesheets["payable_ore"].to_pylist() == [69909, 0]
    assert answers.visits.num_rows == 1


def test_a_dictionary_is_mapped_and_not_its_rows():
    status = pa.DictionaryArray.from_arrays(
        pa.array([1, None, 1], pa.uint32()), pa.array(["what nobody uses", "held"], pa.large_string())
    )
    answers = two(visits=with_visits(status=status))
    assert answers.error(0).code == "missing", "every row states its status"
    assert answers.timesheets["payable_ore"].tolist() == [0, PAYABLE[1]]


def test_an_empty_table_of_every_kind_is_settled():
    schema = pa.schema([(name, pa.date32()) for name in MONTHS])
    for empty in (
        schema.empty_table(),
        polars.DataFrame({name: [] for name in MONTHS}),
        schema.empty_table().to_pandas(),
    ):
        answers = settle_columns(empty)
        assert as_lists(answers.timesheets)["status"] == []
        assert as_lists(answers.visits)["hours_rule"] == []


def test_a_slice_has_the_bits_and_the_rows_of_its_own():
    rows = pa.table({name: [None, None, *values] for name, values in VISITS.items()})
    as_read = rows.set_column(rows.schema.get_field_index("metres_to"), "metres_to", rows["metres_to"].cast(pa.int32()))
    for visits in (rows.slice(2), as_read.slice(2), polars.from_arrow(rows).slice(2)):
        assert two(visits=visits).timesheets["payable_ore"].tolist() == PAYABLE
    month = {name: [None] * 3 + values for name, values in MONTHS.items()}
    of_visits = [{"day": day, "minutes": 180} for day in VISITS["day"]]
    lists = [[], of_visits[2:], None, of_visits[:2], of_visits[2:]]
    table = pa.table({**month, "weekly_hours": [[{"minutes": 180}]] * 5, "visits": lists}).slice(3)
    assert settle_columns(table).timesheets["payable_ore"].to_pylist() == [2 * 69909, 69909]
    assert settle_columns(polars.from_arrow(table)).visits["granted_minutes"].to_list() == [180] * 3
