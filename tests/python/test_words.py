"""Every word of the package is one of the library's, and the other way round."""

import re

import pytest

from stottekontakt import Reading, Rule, _numbers
from stottekontakt._ffi import LIBRARY

NAMED = {
    "VERDICT": "stk_verdict_name",
    "READING": "stk_reading_name",
    "PROVENANCE": "stk_provenance_name",
    "VISIT_STATUS": "stk_visit_status_name",
    "CANCELLED_BY": "stk_cancelled_by_name",
    "CANCEL_CAUSE": "stk_cancel_cause_name",
    "ACTIVITY": "stk_activity_name",
    "EXPENSE_KIND": "stk_expense_kind_name",
    "SPENT_FOR": "stk_spent_for_name",
    "PART": "stk_part_name",
    "LINE_KIND": "stk_line_kind_name",
    "NOTICE_CODE": "stk_notice_name",
    "SUPPLEMENT": "stk_supplement_name",
    "AUDIENCE": "stk_audience_name",
    "DISCLOSURE": "stk_disclosure_name",
    "EVALUATION_STATE": "stk_evaluation_name",
    "RULE": "stk_rule_id",
}


@pytest.mark.parametrize("name", NAMED)
def test_words_are_those_the_documents_write(name):
    numbered, library_name = getattr(_numbers, name), getattr(LIBRARY, NAMED[name])
    words = {numbered.number(word, "word"): str(word) for word in numbered.kind}
    assert words == {number: library_name(number) for number in words}
    others = set(range(2000)) - set(words)
    assert {library_name(number) for number in others} == {""}, "the library has more words"


def test_keys_of_a_regulation_file_are_those_of_the_built_in_one(root):
    text = (root / "docs/examples/fjelldal.toml").read_text(encoding="utf-8")
    headings = set(re.findall(r"^\[+(\w+)\]+", text, re.MULTILINE))
    assert headings <= {str(word) for kind in ("PARAMETER", "FIGURE") for word in getattr(_numbers, kind).kind}
    assert {str(word) for word in _numbers.FIGURE.kind} <= headings


def test_every_rule_has_its_words(root):
    count = LIBRARY.stk_rule_count()
    assert [_numbers.RULE.word(LIBRARY.stk_rule_at(index)) for index in range(count)] == list(Rule)
    for rule in Rule:
        assert rule.label()
        assert rule.words().endswith(".")
        assert rule.reading_words("en")
        assert rule.readings
        assert f"{rule}" == rule.value == str(rule)
    assert (Rule.CAN_03.section, Rule.CAN_04.section, Rule.AGR_04.section) == ("3", None, "7, 8")
    assert Rule.SIC_01.readings == (Reading.TEXT, Reading.CHOICE)


def test_a_number_or_word_that_is_not_known_says_what_to_do():
    with pytest.raises(ImportError, match="newer package"):
        _numbers.VERDICT.word(77)
    with pytest.raises(ValueError, match=r"Verdict\.GRANTED"):
        _numbers.VERDICT.number("maybe", "verdict")
