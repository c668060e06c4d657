"""Columns of Python's own: lists, buffers, mappings, and what is refused. None of these tests needs a package."""

import datetime as dt
import gc
import random
import struct
import subprocess
import sys
from array import array
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sheet_columns import (
    DAYS,
    LISTS,
    LONG,
    WORDS,
    check_answers,
    flat_tables,
    number_of_days,
    ruled_timesheets,
)
from stottekontakt import FactsError, LibraryError, NoRateError, code_words, offsets_of, settle_columns
from stottekontakt._arrow import arrays_of
from stottekontakt._arrow_export import _capsules, _kept, _sweep
from stottekontakt._column import arrays, pack_bits, texts, unpack_bits
from stottekontakt._tables import LISTS as KINDS
from stottekontakt._tables import TIMESHEET

FIRST = dt.date(2025, 1, 1)
MONTHS = {
    "month_day": [FIRST, dt.date(2025, 2, 1)],
    "delivered_day": [dt.date(2025, 1, 31), dt.date(2025, 2, 28)],
    "agreement_first_day": [FIRST, FIRST],
}
WEEKLY = {"minutes": [180, 180]}
VISITS = {
    "timesheet": [0, 0, 1],
    "day": [dt.date(2025, 1, 7), dt.date(2025, 1, 14), dt.date(2025, 2, 10)],
    "minutes": [180, 150, 60],
    "metres_to": [7400, None, 0],
}
FEWER = settings(max_examples=settings().max_examples // 3)
PAYABLE = [131867, 23303]


def settled(tables, **others):
    timesheets, lists = tables["timesheets"], {name: rows for name, rows in tables.items() if name != "timesheets"}
    return settle_columns(timesheets, **lists, **others)


def two(*, timesheets=MONTHS, weekly_hours=WEEKLY, visits=VISITS, **others):
    return settle_columns(timesheets, weekly_hours=weekly_hours, visits=visits, **others)


@FEWER
@given(st.lists(ruled_timesheets(), max_size=3))
def test_lists_are_settled_as_their_timesheets(sheets):
    check_answers(sheets, settled(flat_tables(sheets)))


def as_buffers(tables):
    """The same as arrays, with offsets; what is not stated somewhere stays a list."""
    count = len(tables["timesheets"]["month_day"])
    made = {
        name: {column: as_buffer(column, values) for column, values in rows.items()} for name, rows in tables.items()
    }
    for name in LISTS:
        made[name]["offsets"] = offsets_of(made[name].pop("timesheet"), range(count))
    return made


def as_buffer(column, values):
    if None in values or column == "id":
        return values
    if column in DAYS:
        return array("i", map(number_of_days, values))
    if column in WORDS:
        kinds = {**TIMESHEET, **{name: kind for kinds in KINDS.values() for name, kind in kinds.items()}}
        words = {**kinds[column].words, **(KINDS["expenses"]["kind"].words if column == "kind" else {})}
        return bytes(words[word] for word in values)
    return array("q" if column in LONG else "i", values)


@FEWER
@given(st.lists(ruled_timesheets(), min_size=1, max_size=2))
def test_buffers_are_settled_as_their_timesheets(sheets):
    check_answers(sheets, settled(as_buffers(flat_tables(sheets))))


@FEWER
@given(st.lists(ruled_timesheets(), min_size=1, max_size=3), st.integers(1, 9))
def test_threads_change_nothing(sheets, threads):
    tables = flat_tables(sheets)
    alone, shared = settled(tables), settled(tables, threads=threads)
    for name in ("timesheets", "visits", "expenses"):
        assert {k: v.tolist() for k, v in getattr(alone, name).items()} == {
            k: v.tolist() for k, v in getattr(shared, name).items()
        }


def test_calls_from_several_threads_do_not_disturb_each_other():
    with ThreadPoolExecutor(8) as pool:
        assert all(each.timesheets["payable_ore"].tolist() == PAYABLE for each in pool.map(lambda _: two(), range(64)))


def test_answers_are_memoryviews_of_the_widths_of_the_c_interface():
    answers = two()
    assert answers.timesheets["payable_ore"].format == "q"
    assert answers.timesheets["payable_ore"].tolist() == PAYABLE
    assert answers.timesheets["bank_day"].format == "i"
    assert answers.visits["granted_minutes"].tolist() == [180, 150, 60]
    assert [code_words("hours_rule")[number] for number in answers.visits["hours_rule"]] == ["STK-PAY-01"] * 3
    assert answers.expenses["rule"].tolist() == []
    assert answers.unsettled == ()
    assert answers.error(0) is None


SAME = {
    "strided": memoryview(array("i", [180, 9, 150, 9, 60, 9]))[::2],
    "backwards": memoryview(array("i", [60, 150, 180]))[::-1],
    "not writable": memoryview(struct.pack("3i", 180, 150, 60)).cast("i"),
    "not aligned": memoryview(b"x" + struct.pack("3i", 180, 150, 60))[1:].cast("i"),
    "bytes": bytes([180, 150, 60]),
    "8 bits": array("b", [18, 15, 6]),
    "16 bits": array("h", [180, 150, 60]),
    "unsigned": array("I", [180, 150, 60]),
    "64 bits": array("q", [180, 150, 60]),
    "unsigned 64 bits": array("Q", [180, 150, 60]),
    "a tuple": (180, 150, 60),
}


@pytest.mark.parametrize("name", SAME)
def test_whole_numbers_of_any_width_are_read_exactly(name):
    found = two(visits={**VISITS, "minutes": SAME[name]}).visits["granted_minutes"].tolist()
    assert found == ([18, 15, 6] if name == "8 bits" else [180, 150, 60])


def test_what_lies_as_the_library_reads_it_is_not_copied():
    """A change between two calls is seen by the second: both read the caller's memory."""
    minutes = array("i", [180, 150, 60])
    rows = {**VISITS, "minutes": memoryview(minutes).toreadonly()}
    before = two(visits=rows).visits["granted_minutes"].tolist()
    minutes[2] = 90
    assert (before, two(visits=rows).visits["granted_minutes"].tolist()) == ([180, 150, 60], [180, 150, 90])
    del rows
    minutes.append(1)  # nothing holds on to it


def test_a_bad_timesheet_is_told_of_and_the_others_do_not_notice():
    answers = two(visits={**VISITS, "minutes": [180, 1500, 60]})
    assert answers.timesheets["payable_ore"].tolist() == [0, 23303]
    assert answers.unsettled == (0,)
    error = answers.error(0, lang="en")
    assert isinstance(error, FactsError)
    assert (error.code, error.pointer) == ("out-of-range", "/0/visits/1/minutes")
    assert error.problems[0].message.endswith("(2025-01-14)")
    long_ago = {name: [dt.date(1950, day.month, day.day) for day in days] for name, days in MONTHS.items()}
    early = two(
        timesheets=long_ago, visits={**VISITS, "day": [dt.date(1950, 1, 7), dt.date(1950, 1, 8), dt.date(1950, 2, 7)]}
    )
    assert isinstance(early.error(1), NoRateError)
    assert code_words("status")[early.timesheets["status"][1]] == "no-rate-in-force"


REFUSED = {
    "a float": (
        {"visits": {**VISITS, "minutes": [180.0, 150.0, 60.0]}},
        TypeError,
        "visits.minutes has floats. A float cannot",
    ),
    "a float buffer": (
        {"visits": {**VISITS, "minutes": array("d", [1, 2, 3])}},
        TypeError,
        "visits.minutes has floats",
    ),
    "text": (
        {"visits": {**VISITS, "minutes": ["a", "b", "c"]}},
        TypeError,
        "visits.minutes has text; give whole numbers",
    ),
    "truth values": ({"visits": {**VISITS, "minutes": [True] * 3}}, TypeError, "visits.minutes has truth values"),
    "a point of time": (
        {"visits": {**VISITS, "day": [dt.datetime(2025, 1, 7)] * 3}},
        TypeError,
        "visits.day has values of the type datetime",
    ),
    "no column": ({"visits": {**VISITS, "minutes": 180}}, TypeError, "visits.minutes is int, which is no column"),
    "two dimensions": (
        {"visits": {**VISITS, "minutes": memoryview(bytes(12)).cast("i", (3, 1))}},
        TypeError,
        "visits.minutes has 2 dimensions",
    ),
    "too large": ({"visits": {**VISITS, "minutes": array("q", [1, 2, 2**31])}}, FactsError, "32 bits do not hold"),
    "too small": ({"visits": {**VISITS, "minutes": array("q", [1, 2, -(2**31) - 1])}}, FactsError, "32 bits do not"),
    "very large": ({"visits": {**VISITS, "minutes": [1, 2, 2**70]}}, FactsError, "a number that no column can hold"),
    "a word": (
        {"visits": {**VISITS, "status": ["held", "hold", None]}},
        FactsError,
        "visits.status has 'hold'. Choose one of: held, cancelled, contact_ill",
    ),
    "a code": ({"visits": {**VISITS, "status": [1, 2, 256]}}, FactsError, "visits.status has a number that 8 bits"),
    "an id": (
        {"visits": {**VISITS, "id": [1, 2, 3]}},
        TypeError,
        "visits.id has values of the Arrow type l; give text",
    ),
    "no id": ({"visits": {**VISITS, "id": ["a", None, "c"]}}, FactsError, "visits.id has rows without an id"),
    "missing": ({"visits": {"timesheet": [0], "day": [FIRST]}}, FactsError, "visits has no column minutes. Add it"),
    "all unstated": ({"visits": {**VISITS, "minutes": [None] * 3}}, FactsError, "visits has no column minutes"),
    "unknown": (
        {"visits": {**VISITS, "metres_form": [1, 2, 3]}},
        FactsError,
        "visits has a column metres_form, which is not known. Leave it out, or choose one of: day",
    ),
    "length": (
        {"visits": {**VISITS, "metres_to": [1, 2]}},
        FactsError,
        "visits.metres_to has 2 rows, visits.minutes has 3",
    ),
    "no key": ({"visits": {k: v for k, v in VISITS.items() if k != "timesheet"}}, FactsError, "Add a column timesheet"),
    "order": ({"visits": {**VISITS, "timesheet": [1, 0, 0]}}, FactsError, "Sort both tables by timesheet"),
    "scattered": ({"visits": {**VISITS, "timesheet": [0, 1, 0]}}, FactsError, "Sort both tables by timesheet"),
    "unknown key": ({"visits": {**VISITS, "timesheet": [0, 0, 2]}}, FactsError, "visits.timesheet has 2 in row 2"),
    "unstated key": ({"visits": {**VISITS, "timesheet": [0, None, 1]}}, FactsError, "rows without a key"),
    "key twice": ({"timesheets": {**MONTHS, "timesheet": [0, 0]}}, FactsError, "timesheets.timesheet has 0 twice"),
    "offsets": (
        {"visits": {"offsets": [0, 3], **{k: v for k, v in VISITS.items() if k != "timesheet"}}},
        FactsError,
        "visits.offsets has 2 elements for 2 timesheets. Give one more",
    ),
    "falling offsets": (
        {"visits": {"offsets": [0, 3, 1], **{k: v for k, v in VISITS.items() if k != "timesheet"}}},
        FactsError,
        "/visits",
    ),
    "offsets outside": (
        {"visits": {"offsets": [0, 3, 4], **{k: v for k, v in VISITS.items() if k != "timesheet"}}},
        FactsError,
        "/visits",
    ),
    "weekly hours": ({"weekly_hours": {"minutes": [180]}}, FactsError, "weekly_hours has 1 rows for 2 timesheets"),
    "no weekly hours": ({"weekly_hours": None}, FactsError, "weekly_hours is missing. Give a table"),
    "no table": ({"visits": [1, 2]}, TypeError, "visits is list. Give a table that Arrow can read"),
    "surrogate": (
        {"visits": {**VISITS, "id": ["a", "\ud800", "c"]}},
        FactsError,
        "visits.id has text that is not UTF-8",
    ),
    "threads": ({"threads": 0}, FactsError, "/threads: "),
    "many threads": ({"threads": 2**32 + 1}, FactsError, "/threads: "),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_read_is_refused_with_its_column_and_the_remedy(name):
    changes, kind, message = REFUSED[name]
    with pytest.raises(kind) as refused:
        two(**changes)
    assert message in str(refused.value)
    if kind is FactsError:
        assert refused.value.code
        assert refused.value.pointer.startswith("/")


def test_keys_may_be_text_and_stand_in_the_order_of_the_timesheets():
    keys = {"timesheets": {**MONTHS, "timesheet": ["OPD-2", "OPD-1"]}}
    rows = {**VISITS, "timesheet": ["OPD-2", "OPD-2", "OPD-1"]}
    assert two(visits=rows, **keys).timesheets["payable_ore"].tolist() == PAYABLE
    none = {name: [] for name in VISITS}
    assert two(visits=none).timesheets["payable_ore"].tolist() == [0, 0]


def test_offsets_are_made_of_keys():
    assert offsets_of(["a", "a", "c"], ["a", "b", "c"]).tolist() == [0, 2, 2, 3]
    assert offsets_of([], []).tolist() == [0]
    with pytest.raises(FactsError, match="Sort both tables"):
        offsets_of([2, 1], [1, 2])


def test_nothing_is_settled_too():
    empty = {name: [] for name in MONTHS}
    answers = settle_columns(empty)
    assert answers.timesheets["status"].tolist() == answers.visits["hours_rule"].tolist() == []
    assert two(visits=None).timesheets["payable_ore"].tolist() == [0, 0]


@given(st.binary(max_size=200).map(lambda found: bytes(byte & 1 for byte in found)), st.integers(0, 20))
def test_bits_are_packed_and_unpacked_from_any_bit_on(stated, first):
    packed = pack_bits(b"\x01" * first + stated) + b"\x00"
    address = array("B", packed)
    assert unpack_bits(address.buffer_info()[0], first, len(stated)) == stated


def test_answers_are_handed_out_as_arrow_and_let_go_of_once():
    answers = two()._timesheets
    _sweep()
    gc.collect()
    before = len(_kept)
    for _ in range(3):
        (found,) = arrays_of(answers)
        assert list(found.fields()) == list(answers)
        assert found.fields()["payable_ore"].format == "l"
        assert found.fields()["bank_day"].format == "tdD"
        assert len(_kept) > before
        del found
        _sweep()
        assert len(_kept) == before
    capsules = answers.__arrow_c_array__(), answers.__arrow_c_schema__(), answers.__arrow_c_stream__()
    _sweep()
    assert len(_kept) > before
    assert len(_capsules) == 4, "those that somebody has are kept"
    del capsules
    _sweep()
    assert (len(_kept), len(_capsules)) == (before, 0)


class Broken:
    """A stream that breaks off."""

    def __arrow_c_stream__(self, requested_schema=None):
        raise OSError("the connection is gone")


def test_what_a_producer_raises_comes_through():
    with pytest.raises(OSError, match="connection is gone"):
        settle_columns(Broken())


def test_a_capsule_that_was_emptied_is_refused():
    class Twice:
        capsule = two()._timesheets.__arrow_c_array__()

        def __arrow_c_array__(self, requested_schema=None):
            return self.capsule

    twice = Twice()
    (found,) = arrays_of(twice)
    assert found.length == 2
    with pytest.raises(FactsError, match="has a column status"):
        settle_columns(twice)


def test_random_numbers_are_settled_or_have_a_status():
    rng = random.Random(17)
    edges = [0, 1, -1, 2**31 - 1, -(2**31)]
    for _ in range(20):
        columns = {
            name: array("i", [rng.choice([*edges, number_of_days(FIRST) + rng.randrange(40)]) for _ in range(30)])
            for name in MONTHS
        }
        offsets = array("i", sorted(rng.randrange(60) for _ in range(31)))
        visits = {"offsets": offsets, "day": array("i", range(20089, 20149)), "minutes": array("i", [90] * 60)}
        answers = settle_columns(columns, weekly_hours={"minutes": array("i", [180] * 30)}, visits=visits, threads=2)
        for row in range(30):
            assert (answers.error(row) is None) == (row not in answers.unsettled)


def test_the_package_itself_needs_and_imports_none_of_the_others():
    code = "import stottekontakt, sys; print(sorted({'numpy', 'pandas', 'pyarrow', 'polars'} & set(sys.modules)))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout == "[]\n"
    assert issubclass(LibraryError, ImportError)


def test_texts_are_read_back():
    (found,) = arrays(["é", None, ""])
    assert texts(found) == ["é", "", ""]
