"""What the tests of the schemas share: the schemas, the command, and documents of every kind to hold against them."""

import functools
import json
import os
import pathlib
import subprocess
import sys

import jsonschema

ROOT = pathlib.Path(__file__).resolve().parents[2]
FOLDER = ROOT / "docs/schema"
PROGRAM = os.path.abspath(os.environ.get("STOTTEKONTAKT", "build/stottekontakt"))
DONE, INPUT = 0, 3

sys.path.insert(0, str(ROOT / "tests/oracle/reference"))
import random_timesheets  # noqa: E402


@functools.cache
def schema(name):
    return json.loads((FOLDER / f"stottekontakt-{name}-1.schema.json").read_text(encoding="utf-8"))


@functools.cache
def validator(name):
    return jsonschema.Draft202012Validator(schema(name))


def complaints(name, document):
    """What the schema has against a document, a line each."""
    return [f"/{'/'.join(map(str, error.absolute_path))}: {error.message}"
            for error in validator(name).iter_errors(document)]


def printed(variable, *arguments):
    program = os.path.abspath(os.environ[variable])
    return subprocess.run([program, *map(str, arguments)], capture_output=True, check=True, encoding="utf-8").stdout


def settle(*arguments, text=None):
    return subprocess.run([PROGRAM, "settle", "--format", "json", *map(str, arguments)], input=text,
                          capture_output=True, encoding="utf-8", timeout=120)


@functools.cache
def given():
    """What is given in every scenario: (title, path of its regulation or None, document)."""
    files = [*(ROOT / "tests/scenarios").glob("*.scenario.toml"), *(ROOT / "docs/examples").rglob("*.scenario.toml")]
    cases = [json.loads(line) for line in printed("PRINT_GIVEN", *sorted(files)).splitlines()]
    return [(case["title"], case["regulation"], case["document"]) for case in cases]


def examples():
    """The timesheets of the documentation, by path."""
    for path in sorted((ROOT / "docs/examples").rglob("*.json")):
        document = json.loads(path.read_text(encoding="utf-8"))
        if sheets_of(document)[0].get("format") == "stottekontakt-timesheet/1":
            yield path, document


def random_sheets(count, seed=1):
    return random_timesheets.make_sheets(seed, count)


def sheets_of(document):
    return document if isinstance(document, list) else [document]
