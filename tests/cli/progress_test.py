"""A long run tells on the terminal how far it has come, and nobody but a person at a terminal is told.

The program waits for its input, so that a run lasts as long as a test needs it to.

    STOTTEKONTAKT=build/stottekontakt python3 progress_test.py
"""

import fcntl
import json
import os
import pathlib
import re
import select
import struct
import subprocess
import termios
import threading
import time
import unittest

from terminals import open_terminal

PROGRAM = os.path.abspath(os.environ.get("STOTTEKONTAKT", "build/stottekontakt"))
ROOT = pathlib.Path(__file__).resolve().parents[2]
MONTH = ROOT / "docs/examples/2025-03.json"
STATEMENT = ROOT / "docs/examples/2025-03.statement.json"
NEW_RATE = ROOT / "docs/examples/new-rate"
SCENARIO = ROOT / "docs/examples/first.scenario.toml"
WIPE = "\r\x1b[K"
PATIENCE = 60  # seconds, for a machine with much to do
LONGER_THAN_SHORT = 1.5


class Terminal:
    """A program whose standard error is a terminal, and whose standard input is held back."""

    def __init__(self, *arguments, columns=100):
        self.screen, far_end = open_terminal()
        fcntl.ioctl(far_end, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
        self.process = subprocess.Popen([PROGRAM, *map(str, arguments)], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=far_end)
        os.close(far_end)
        self.written = b""

    def read(self, seconds):
        """Reads what is written in that time; False at the end."""
        if not select.select([self.screen], [], [], seconds)[0]:
            return True
        try:
            more = os.read(self.screen, 65536)
        except OSError:  # the program has ended
            return False
        self.written += more
        return bool(more)

    def text(self):
        return self.written.decode("utf-8", "replace").replace("\r\n", "\n")

    def wait_for(self, words):
        deadline = time.monotonic() + PATIENCE
        while words not in self.text():
            if time.monotonic() > deadline or not self.read(1):
                raise AssertionError(f"not seen: {words}\nseen: {self.text()!r}")

    def finish(self, data):
        """Gives the input; status and standard output."""
        output = []
        reader = threading.Thread(target=lambda: output.append(self.process.stdout.read()))
        reader.start()
        self.process.stdin.write(data)
        self.process.stdin.close()
        while self.read(PATIENCE):
            pass
        reader.join(PATIENCE)
        self.process.stdout.close()
        os.close(self.screen)
        return self.process.wait(PATIENCE), output[0].decode("utf-8")


def left_on_screen(text):
    """What stands on the screen when every line that was wiped off is gone."""
    return re.sub(r"(?:^|\n)?[^\n]*\r\x1b\[K", "", text)


def plainly(*arguments, data):
    return subprocess.run([PROGRAM, *map(str, arguments)], input=data, capture_output=True, timeout=PATIENCE)


class OnATerminal(unittest.TestCase):
    maxDiff = None
    CALLS = (
        (("settle", "-"), MONTH, "Leser fil 1 av 1: "),
        (("settle", MONTH, "-"), NEW_RATE / "2026-01.json", "Leser fil 2 av 2: "),
        (("compare", NEW_RATE / "elvdal.toml", NEW_RATE / "elvdal-ny.toml", "-"), NEW_RATE / "2026-01.json",
         "Leser fil 1 av 1: "),
        (("backpay", NEW_RATE / "elvdal.toml", NEW_RATE / "elvdal-ny.toml", "-"), NEW_RATE / "2026-01.json",
         "Leser fil 1 av 1: "),
        (("verify", STATEMENT, "-"), MONTH, "Leser fil 1 av 2: "),
        (("check", SCENARIO, "-"), SCENARIO, "Leser fil 2 av 2: "),
    )

    def test_every_long_run_says_where_it_is_and_leaves_nothing_behind(self):
        for call, file, words in self.CALLS:
            with self.subTest(call=call[0]):
                data = file.read_bytes()
                terminal = Terminal(*call)
                terminal.wait_for(f"{WIPE}{words}standard inn …")
                status, output = terminal.finish(data)
                expected = plainly(*call, data=data)
                self.assertEqual((status, output), (expected.returncode, expected.stdout.decode()))
                self.assertEqual(expected.stderr, b"")
                self.assertTrue(terminal.text().endswith(WIPE), terminal.text())
                self.assertEqual(left_on_screen(terminal.text()), "")

    def test_the_line_is_redrawn_while_the_run_lasts(self):
        terminal = Terminal("settle", "-")
        deadline = time.monotonic() + PATIENCE
        while terminal.text().count("Leser") < 3 and time.monotonic() < deadline:
            terminal.read(1)
        self.assertGreaterEqual(terminal.text().count("Leser"), 3)
        terminal.finish(MONTH.read_bytes())

    def test_the_line_is_in_the_language_asked_for(self):
        for language, words in (("nn", "Les fil 1 av 1: "), ("en", "Reading file 1 of 1: ")):
            terminal = Terminal("settle", "-", "--lang", language)
            terminal.wait_for(WIPE + words)
            self.assertEqual(terminal.finish(MONTH.read_bytes())[0], 0)

    def test_errors_stand_where_the_line_was(self):
        terminal = Terminal("settle", "-")
        terminal.wait_for("Leser fil")
        status, output = terminal.finish(b"{}")
        self.assertEqual((status, output), (3, ""))
        expected = plainly("settle", "-", data=b"{}").stderr.decode()
        self.assertEqual(terminal.text().rpartition(WIPE)[2], expected)

    def test_on_a_narrow_terminal_the_line_is_cut_so_that_it_can_be_wiped_off(self):
        terminal = Terminal("settle", "-", columns=12)
        terminal.wait_for("Leser fil 1")
        terminal.finish(MONTH.read_bytes())
        for line in terminal.text().split(WIPE):
            self.assertLess(len(line), 12)

    def test_a_run_of_many_timesheets_counts_them_on_one_line(self):
        # How far the count is when it is drawn, nobody can say; that what is drawn is whole, and gone again, can be.
        month = json.loads(MONTH.read_text(encoding="utf-8"))
        lines = []
        for i in range(3000):
            month["agreement"]["id"] = f"A-{i}"
            lines.append(json.dumps(month, ensure_ascii=False) + "\n")
        terminal = Terminal("settle", "--format", "json", "-")
        terminal.wait_for("Leser fil 1")
        status, output = terminal.finish("".join(lines).encode())
        self.assertEqual((status, output.count("\n")), (0, 3000))
        known = r"Leser fil 1 av 1: standard inn …|Gjør opp timelister: [0-9\u00a0]+ av 3\u00a0000 …|Skriver svaret …|"
        for line in terminal.text().split(WIPE):
            self.assertRegex(line, rf"^(?:{known})$")
        self.assertEqual(left_on_screen(terminal.text()), "")


class ForNobody(unittest.TestCase):
    def test_machines_are_told_nothing_on_a_terminal(self):
        terminal = Terminal("settle", "-", "--json-errors")
        time.sleep(LONGER_THAN_SHORT)
        status, _ = terminal.finish(MONTH.read_bytes())
        self.assertEqual((status, terminal.text()), (0, ""))

    def test_a_pipe_sees_nothing(self):
        process = subprocess.Popen([PROGRAM, "settle", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE)
        time.sleep(LONGER_THAN_SHORT)
        output, errors = process.communicate(MONTH.read_bytes(), timeout=PATIENCE)
        self.assertEqual((process.returncode, errors), (0, b""))
        self.assertEqual(output, plainly("settle", MONTH, data=b"").stdout)


if __name__ == "__main__":
    unittest.main()
