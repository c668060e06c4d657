"""Which headers the public headers include: other people's, and each other's.

Others: the standard library and Boost.Date_Time, and in the one opt-in header Boost.Multiprecision. Each other's run
one way: values <- facts <- rules <- settle <- documents and columns, and no rule header includes another, so that rules
meet in settle.hpp only.
"""

import pathlib
import re
import sys
import unittest

ROOT = pathlib.Path(sys.argv.pop())
INCLUDE = re.compile(r"^\s*#\s*include\s*([<\"])([^>\"]+)[>\"]", re.MULTILINE)
COLUMNS = "stottekontakt/columns"
OPT_IN = {"stottekontakt/exact.hpp"}
HEADERS = {
    path.relative_to(ROOT).as_posix(): INCLUDE.findall(path.read_text(encoding="utf-8"))
    for path in sorted(ROOT.rglob("*.hpp"))
}


def layer(header):
    """Where a header stands: it includes nothing of a later layer."""
    if "/values/" in header:
        return 0
    if "/rules/" in header:
        return 2
    if "/documents/" in header or header.startswith(COLUMNS):
        return 4
    facts = {"regulation", "rule", "claim", "fault", "terms", "decision", "oppdal", "version", "check", "in_order"}
    return 1 if pathlib.PurePosixPath(header).stem in facts else 3


class Includes(unittest.TestCase):
    def test_there_are_headers(self):
        self.assertIn("stottekontakt/stottekontakt.hpp", HEADERS)

    def test_others_are_the_standard_library_and_boost_date_time_only(self):
        for header, includes in HEADERS.items():
            boost = "(date_time|multiprecision)" if header in OPT_IN else "date_time"
            for bracket, name in includes:
                if bracket == "<":
                    with self.subTest(header=header, include=name):
                        self.assertRegex(name, rf"^([a-z_]+|boost/{boost}/.+)$")

    def test_own_headers_are_named_from_the_root_and_exist(self):
        for header, includes in HEADERS.items():
            for bracket, name in includes:
                if bracket == '"':
                    with self.subTest(header=header):
                        self.assertIn(name, HEADERS)

    def test_includes_run_one_way(self):
        for header, includes in HEADERS.items():
            for bracket, name in includes:
                if bracket == '"':
                    with self.subTest(header=header, include=name):
                        self.assertLessEqual(layer(name), layer(header))

    def test_no_rule_header_includes_another(self):
        for header, includes in HEADERS.items():
            if "/rules/" in header:
                for _, name in includes:
                    with self.subTest(header=header, include=name):
                        self.assertNotIn("/rules/", name)

    def test_the_whole_library_reaches_every_header_but_the_documents_and_what_is_opt_in(self):
        reached = set()
        waiting = ["stottekontakt/stottekontakt.hpp"]
        while waiting:
            header = waiting.pop()
            if header not in reached:
                reached.add(header)
                waiting += [name for bracket, name in HEADERS[header] if bracket == '"']
        self.assertEqual(reached, {header for header in HEADERS if layer(header) < 4} - OPT_IN)


unittest.main()
