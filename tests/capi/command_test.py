"""The C interface composes, byte for byte, what the command writes with --format json."""

import argparse
import ctypes
import pathlib
import subprocess
import sys
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
NEW_RATE = ROOT / "docs" / "examples" / "new-rate"
OLD_TOML, NEW_TOML = NEW_RATE / "elvdal.toml", NEW_RATE / "elvdal-ny.toml"
MONTH = NEW_RATE / "2026-01.json"
OK, BUFFER_TOO_SMALL = 0, 114
BOKMAAL = 0


class Text(ctypes.Structure):
    _fields_ = [("text", ctypes.c_char_p), ("length", ctypes.c_size_t)]


class ScenarioFile(ctypes.Structure):
    _fields_ = [
        ("name", ctypes.c_char_p),
        ("name_length", ctypes.c_size_t),
        ("text", ctypes.c_char_p),
        ("length", ctypes.c_size_t),
        ("regulation_text", ctypes.c_char_p),
        ("regulation_length", ctypes.c_size_t),
    ]


class TheCommand(unittest.TestCase):
    program: str
    library: ctypes.CDLL

    def written(self, *arguments, status: int = 0) -> bytes:
        run = subprocess.run([self.program, *map(str, arguments)], capture_output=True, check=False)
        self.assertEqual(run.returncode, status, run.stderr.decode())
        return run.stdout

    def composed(self, function: str, *arguments) -> bytes:
        call = getattr(self.library, function)
        needed = ctypes.c_size_t()
        self.assertEqual(call(*arguments, None, ctypes.c_size_t(0), ctypes.byref(needed)), BUFFER_TOO_SMALL)
        out = ctypes.create_string_buffer(needed.value)
        self.assertEqual(call(*arguments, out, needed, ctypes.byref(needed)), OK)
        return out.value

    def regulation(self, path: pathlib.Path) -> ctypes.c_void_p:
        text = path.read_bytes()
        needed = ctypes.c_size_t()
        made = ctypes.c_void_p()
        status = self.library.stk_regulation_from_toml(
            text, ctypes.c_size_t(len(text)), 0, BOKMAAL, None, ctypes.c_size_t(0), ctypes.byref(needed),
            ctypes.byref(made))
        self.assertEqual(status, OK)
        self.addCleanup(self.library.stk_regulation_free, made)
        return made

    @staticmethod
    def of(text: bytes) -> tuple[bytes, ctypes.c_size_t]:
        return text, ctypes.c_size_t(len(text))

    def test_settles_the_same(self):
        for path in sorted((ROOT / "docs" / "examples").glob("**/20*-??.json")):
            with self.subTest(path.name):
                sheets = path.read_bytes()
                composed = self.composed("stk_settle_json", None, *self.of(sheets), BOKMAAL)
                self.assertEqual(composed, self.written("settle", path, "--format", "json"))

    def test_compares_the_same(self):
        old, new = self.regulation(OLD_TOML), self.regulation(NEW_TOML)
        composed = self.composed("stk_compare_json", old, new, *self.of(MONTH.read_bytes()), BOKMAAL)
        self.assertEqual(composed, self.written("compare", OLD_TOML, NEW_TOML, MONTH, "--format", "json"))

    def test_pays_back_the_same_and_takes_the_same_off(self):
        old, new = self.regulation(OLD_TOML), self.regulation(NEW_TOML)
        sheets = self.of(MONTH.read_bytes())
        first = self.composed("stk_backpay_json", old, new, *sheets, None, ctypes.c_size_t(0), BOKMAAL)
        self.assertEqual(first, self.written("backpay", OLD_TOML, NEW_TOML, MONTH, "--format", "json"))
        shipped = NEW_RATE / "etterbetaling-2026-04.json"
        already = shipped.read_bytes()
        composed = self.composed(
            "stk_backpay_json", old, new, *sheets, ctypes.byref(Text(already, len(already))), ctypes.c_size_t(1),
            BOKMAAL)
        self.assertEqual(
            composed, self.written("backpay", OLD_TOML, NEW_TOML, MONTH, "--already", shipped, "--format", "json"))
        self.assertNotEqual(composed, first)

    def test_verifies_the_same(self):
        shipped = ROOT / "docs" / "examples" / "2025-03.statement.json"
        sheets = ROOT / "docs" / "examples" / "2025-03.json"
        composed = self.composed(
            "stk_verify_json", None, *self.of(shipped.read_bytes()), *self.of(sheets.read_bytes()), BOKMAAL)
        self.assertEqual(composed, self.written("verify", shipped, sheets, "--format", "json"))
        changed = shipped.read_bytes().replace(b'"payable": "', b'"payable": "1', 1)
        composed = self.composed("stk_verify_json", None, *self.of(changed), *self.of(sheets.read_bytes()), BOKMAAL)
        self.assertIn(b"/totals/payable", composed)

    def test_checks_the_same(self):
        scenarios = sorted((ROOT / "tests" / "scenarios").glob("*.scenario.toml"))
        fjelldal = (ROOT / "docs" / "examples" / "fjelldal.toml").read_bytes()
        files = (ScenarioFile * len(scenarios))()
        for file, path in zip(files, scenarios):
            file.name, file.name_length = str(path).encode(), len(str(path).encode())
            file.text, file.length = path.read_bytes(), len(path.read_bytes())
            if path.name.startswith("fjelldal"):
                file.regulation_text, file.regulation_length = fjelldal, len(fjelldal)
        composed = self.composed(
            "stk_check_json", None, files, ctypes.c_size_t(len(files)), ctypes.c_size_t(ctypes.sizeof(ScenarioFile)),
            BOKMAAL)
        self.assertEqual(composed, self.written("check", *scenarios, "--format", "json"))


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--library", required=True)
    parser.add_argument("--program", required=True)
    options, rest = parser.parse_known_args()
    TheCommand.program = options.program
    TheCommand.library = ctypes.CDLL(options.library)
    TheCommand.library.stk_regulation_free.restype = None
    unittest.main(argv=[sys.argv[0], *rest])
