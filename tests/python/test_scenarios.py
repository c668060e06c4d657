"""Scenario files, by the function and by the pytest plug-in."""

import pytest

from stottekontakt import Regulation, RegulationError, ScenarioFile, check

HEADING = 'format = "stottekontakt-scenarios/1"\nsubject = "Prøve"\n'
HOLDS = """\
[[case]]
title = "holder"
given.visits = [{ date = 2025-03-04, hours = "2:00" }]
expect.totals.payable = "466.06"
"""
FAILS = HOLDS.replace("holder", "holder ikke").replace("466.06", "466.07")


def test_every_scenario_of_the_regulation_holds(root):
    report = check(sorted((root / "tests/scenarios").glob("*.scenario.toml")))
    assert (report.passed, report.failed) == (sum(len(file.cases) for file in report.files), 0)
    assert report.passed > 200


def test_a_case_that_fails_says_what_differs_and_where():
    report = check(ScenarioFile("a.scenario.toml", HEADING + HOLDS + FAILS))
    assert (report.passed, report.failed) == (1, 1)
    case = report.files[0].cases[1]
    mismatch = case.mismatches[0]
    assert (case.title, case.line, case.passed) == ("holder ikke", 7, False)
    assert (mismatch.path, mismatch.expected, mismatch.got, mismatch.line) == ("totals.payable", "466.07", "466.06", 10)
    assert case.answer["totals"]["payable"] == "466.06"


def test_a_file_that_cannot_be_run_is_an_exception_with_line_and_column():
    with pytest.raises(RegulationError) as refused:
        check(ScenarioFile("a.scenario.toml", HEADING + HOLDS.replace("payable", "payble")))
    problem = refused.value.problems[0]
    assert (problem.document, problem.line, problem.column) == ("a.scenario.toml", 6, 15)


def test_the_regulation_a_file_names_is_read_from_beside_it(examples, tmp_path):
    path = tmp_path / "ny.scenario.toml"
    (tmp_path / "fjelldal.toml").write_bytes((examples / "fjelldal.toml").read_bytes())
    path.write_text(HEADING + "regulation = 'fjelldal.toml'\n" + HOLDS.replace("466.06", "391.00"), encoding="utf-8")
    assert check(path).passed == 1
    path.write_text(HEADING + 'regulation = "gone.toml"\n' + HOLDS, encoding="utf-8")
    with pytest.raises(RegulationError, match="not-readable"):
        check(path)
    path.write_text(HEADING + HOLDS, encoding="utf-8")
    assert check(path, regulation=Regulation.from_toml(examples / "fjelldal.toml")).failed == 1


@pytest.fixture
def collected(pytester):
    """Runs pytest with the plug-in over one scenario file."""

    def run(content, *arguments, ini=""):
        pytester.makefile(".ini", pytest="[pytest]\n" + ini)
        pytester.path.joinpath("a.scenario.toml").write_text(content, encoding="utf-8")
        # The plug-in is registered by its package; here the package is not installed.
        return pytester.runpytest_inprocess("-p", "stottekontakt.pytest_plugin", *arguments)

    return run


def test_each_case_is_a_test_under_its_title(collected):
    result = collected(HEADING + HOLDS + FAILS, "-v")
    result.assert_outcomes(passed=1, failed=1)
    result.stdout.fnmatch_lines(["*a.scenario.toml::holder PASSED*", "*a.scenario.toml::holder ikke FAILED*"])
    result.stdout.fnmatch_lines(["*a.scenario.toml:10:*totals.payable", "*expected 466.07", "*got      466.06"])
    collected(HEADING + HOLDS + FAILS, "-k", "ikke").assert_outcomes(failed=1, deselected=1)


def test_the_configuration_names_regulation_and_language(collected, examples):
    ini = f"stottekontakt_regulation = {examples / 'fjelldal.toml'}\nstottekontakt_lang = en\n"
    collected(HEADING + HOLDS.replace("466.06", "391.00"), ini=ini).assert_outcomes(passed=1)


def test_a_file_that_cannot_be_run_is_an_error_of_collection(collected):
    result = collected(HEADING + HOLDS.replace("payable", "payble"))
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["*a.scenario.toml:6:15: *unknown-field*"])
