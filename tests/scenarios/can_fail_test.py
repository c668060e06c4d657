"""Every expectation of every shipped scenario can fail.

Each expected value is changed in turn, and the case must fail; so no scenario holds by expecting nothing.
Usage: can_fail_test.py --program PATH
"""

import argparse
import copy
import datetime
import json
import pathlib
import subprocess
import sys
import tempfile
import tomllib
import unittest

FOLDER = pathlib.Path(__file__).resolve().parent
options = None


def toml(value):
    if isinstance(value, dict):
        return "{" + ", ".join(f"{json.dumps(key)} = {toml(member)}" for key, member in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(toml, value)) + "]"
    if isinstance(value, datetime.datetime):
        return value.strftime("%Y-%m-%dT%H:%M:%SZ")
    if isinstance(value, (datetime.date, datetime.time)):
        return value.isoformat()
    return json.dumps(value, ensure_ascii=False)


def changed(value):
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return value + 1
    if isinstance(value, datetime.date):
        return value + datetime.timedelta(days=1)
    return value + "x" if value else "x"


def changes(expect):
    """Every copy of what is expected in which one value is another."""
    def walk(node, path):
        if isinstance(node, dict):
            for key, member in node.items():
                yield from walk(member, [*path, key])
        elif isinstance(node, list) and node:
            for i, member in enumerate(node):
                yield from walk(member, [*path, i])
        elif not isinstance(node, list) and "no_notices" not in path:
            yield path

    for path in walk(expect, []):
        copied = copy.deepcopy(expect)
        inner = copied
        for step in path[:-1]:
            inner = inner[step]
        inner[path[-1]] = changed(inner[path[-1]])
        yield path, copied


class EveryExpectation(unittest.TestCase):
    def test_a_changed_expectation_fails_its_case(self):
        tried = 0
        for file in sorted(FOLDER.glob("*.scenario.toml")):
            parsed = tomllib.loads(file.read_text(encoding="utf-8"))
            cases = []
            for case in parsed.pop("case"):
                for path, expect in changes(case["expect"]):
                    title = f"{case['title']} | {' '.join(map(str, path))}"
                    cases.append({**case, "title": title, "expect": expect})
            if "regulation" in parsed:
                parsed["regulation"] = str((FOLDER / parsed["regulation"]).resolve())
            with tempfile.TemporaryDirectory() as folder:
                scenario = pathlib.Path(folder, "changed.scenario.toml")
                lines = [f"{key} = {toml(value)}" for key, value in parsed.items()]
                for case in cases:
                    lines += ["[[case]]", *(f"{key} = {toml(value)}" for key, value in case.items())]
                scenario.write_text("\n".join(lines), encoding="utf-8")
                run = subprocess.run([options.program, "check", "--format", "json", str(scenario)], capture_output=True,
                                     text=True, encoding="utf-8", timeout=60)
            with self.subTest(file=file.name):
                self.assertEqual(run.returncode, 5, run.stderr)
                report = json.loads(run.stdout)
                held = [case["title"] for case in report["files"][0]["cases"] if case["passed"]]
                self.assertEqual(held, [])
                tried += report["failed"]
        self.assertGreater(tried, 500)
        print(f"{tried} changed expectations failed", file=sys.stderr)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True, help="the built command stottekontakt")
    options, rest = parser.parse_known_args()
    unittest.main(argv=[sys.argv[0], *rest])
