"""The command `stottekontakt check`: what it prints, and how it ends. Usage: check_test.py --program PATH"""

import argparse
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

FOLDER = pathlib.Path(__file__).resolve().parent
HEADING = 'format = "stottekontakt-scenarios/1"\nsubject = "Prøve"\n'
HOLDS = '[[case]]\ntitle = "holder"\ngiven.visits = [{ date = 2025-03-04, hours = "2:00" }]\nexpect.totals.payable = "466.06"\n'
FAILS = HOLDS.replace("holder", "holder ikke").replace("466.06", "466.07")
options = None


class Check(unittest.TestCase):
    def check(self, *arguments, text=None):
        return subprocess.run([options.program, *arguments], input=text, capture_output=True, text=True, encoding="utf-8",
                              timeout=60)

    def test_every_case_holds(self):
        run = self.check("check", "-", text=HEADING + HOLDS)
        self.assertEqual((run.returncode, run.stderr), (0, ""))
        self.assertEqual(run.stdout, "standard inn: Prøve, 1 av 1 stemmer\n\n1 passed, 0 failed\n")

    def test_a_failed_case_ends_with_status_five_and_is_shown(self):
        run = self.check("check", "-", text=HEADING + HOLDS + FAILS)
        self.assertEqual(run.returncode, 5)
        self.assertIn("standard inn:7: holder ikke\n  totals.payable (linje 10)\n    ventet: 466.07\n    fikk:   466.06\n",
                      run.stdout)
        self.assertNotIn(": holder\n", run.stdout)
        self.assertEqual(run.stdout.splitlines()[-1], "1 passed, 1 failed")

    def test_several_files_are_added_up(self):
        files = sorted(map(str, FOLDER.glob("*.scenario.toml")))
        run = self.check("check", *files)
        self.assertEqual(run.returncode, 0, run.stdout)
        self.assertEqual(run.stdout.count(" stemmer\n"), len(files))
        self.assertRegex(run.stdout.splitlines()[-1], r"^\d{3,} passed, 0 failed$")

    def test_a_file_in_error_stops_all_and_is_named_with_line_and_column(self):
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder, "feil.toml")
            file.write_text(HEADING + HOLDS.replace("payable", "payble"), encoding="utf-8")
            run = self.check("check", "-", str(file), str(file) + "x", text=HEADING + HOLDS)
            self.assertEqual((run.returncode, run.stdout), (3, ""))
            self.assertIn(f"{file}:6:15: «payble» er ukjent her. Mente du «payable»? [unknown-field]\n", run.stderr)
            self.assertIn(f"{file}x: Kan ikke lese: filen eller mappen finnes ikke.", run.stderr)
            errors = json.loads(self.check("--json-errors", "check", str(file)).stderr)["errors"]
            self.assertEqual([(e["line"], e["column"], e["code"]) for e in errors], [(6, 15, "unknown-field")])

    def test_a_regulation_takes_the_place_of_the_built_in_one(self):
        fjelldal = FOLDER.parents[1] / "docs/examples/fjelldal.toml"
        run = self.check("check", "--format", "json", "--regulation", str(fjelldal), "-", text=HEADING + HOLDS)
        self.assertEqual(run.returncode, 5)
        case = json.loads(run.stdout)["files"][0]["cases"][0]
        self.assertEqual(case["differences"][0]["got"], "391.00")
        self.assertEqual(case["answer"]["regulation"]["id"], "fjelldal")
        own = self.check("check", "--regulation", str(fjelldal), str(FOLDER / "fjelldal.scenario.toml"))
        self.assertEqual(own.returncode, 0)

    def test_a_regulation_in_error_is_named(self):
        run = self.check("check", "--regulation", str(FOLDER / "timer.scenario.toml"), "-", text=HEADING + HOLDS)
        self.assertEqual((run.returncode, run.stdout), (3, ""))
        self.assertIn("timer.scenario.toml:1:10: ", run.stderr)

    def test_standard_input_is_read_once(self):
        self.assertEqual(self.check("check", "-", "-", text="").returncode, 2)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True, help="the built command stottekontakt")
    options, rest = parser.parse_known_args()
    unittest.main(argv=[sys.argv[0], *rest])
