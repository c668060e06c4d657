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
