"""Every example of the page prints what it shows."""

import os
import re
import subprocess
import sys

import pytest

from conftest import ROOT

FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
PAGES = [ROOT / "README.md", ROOT / "docs/pages/python.md", ROOT / "bindings/python/README.md"]


def programs():
    for page in PAGES:
        blocks = FENCE.findall(page.read_text(encoding="utf-8"))
        for (language, code), (shown, expected) in zip(blocks, [*blocks[1:], ("", "")]):
            if language == "python":
                yield pytest.param(
                    code, expected if shown == "text" else None, id=f"{page.name}: {code.split(chr(10))[-2]}"
                )


@pytest.mark.parametrize(("code", "expected"), list(programs()))
def test_a_program_prints_what_stands_below_it(code, expected):
    assert expected is not None, "a program is followed by what it prints"
    run = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        encoding="utf-8",
        cwd=ROOT,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
    )
    assert (run.stderr, run.stdout) == ("", expected)


def test_a_user_of_mypy_is_told_of_a_float_and_of_nothing_else(root, tmp_path):
    for number, program in enumerate(programs()):
        (tmp_path / f"program_{number}.py").write_text(program.values[0], encoding="utf-8")
    run = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", f"--cache-dir={tmp_path / 'cache'}", "."],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env={**os.environ, "MYPYPATH": str(root / "bindings/python/src")},
    )
    errors = [line for line in run.stdout.splitlines() if ": error:" in line]
    assert len(errors) == 1, run.stdout + run.stderr
    assert 'incompatible type "float"; expected "timedelta"' in errors[0]


def test_what_is_to_be_installed_by_hand_is_what_bootstrap_installs():
    listed = re.search(r"^build_packages=\((.*?)\)$", (ROOT / "bootstrap").read_text(), re.MULTILINE | re.DOTALL)
    assert listed is not None
    of_the_command_alone = {"libcli11-dev", "libxlsxwriter-dev"}
    expected = {*listed[1].split(), "python3-venv"} - of_the_command_alone
    apt = re.compile(r"^apt install --no-install-recommends ((?:.*\\\n)*.*)$", re.MULTILINE)
    for page in (ROOT / "README.md", ROOT / "docs/pages/python.md"):
        lines = apt.findall(page.read_text(encoding="utf-8"))
        assert [set(line.replace("\\\n", " ").split()) for line in lines] == [expected], page
