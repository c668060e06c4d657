"""The page for the contact: `stottekontakt settle --format html`.

    STOTTEKONTAKT=build/stottekontakt python3 html_test.py
"""

import collections
import datetime
import html.parser
import json
import pathlib
import re
import tempfile
import unittest

import months
from settle_test import DONE, INPUT, run

VOID = {"meta", "link", "img", "input", "br", "hr", "source", "base"}
DRAWN = {"svg", "symbol", "use", "path", "circle", "rect"}
LANGUAGES = ("nb", "nn", "en")
MONTHS = {"example": months.EXAMPLE, "everything": months.EVERYTHING, "nothing": months.NOTHING,
          "several": months.SEVERAL, "hostile": months.with_hostile_ids()}


class Element:
    def __init__(self, tag, attributes, parent):
        self.tag, self.attributes, self.parent, self.children = tag, dict(attributes), parent, []

    def __getitem__(self, name):
        return self.attributes.get(name)

    def all(self, *tags):
        for child in self.children:
            if isinstance(child, Element):
                if not tags or child.tag in tags:
                    yield child
                yield from child.all(*tags)

    def with_class(self, name):
        return [element for element in self.all() if name in (element["class"] or "").split()]

    def text(self):
        return "".join(child if isinstance(child, str) else child.text() for child in self.children)


class Page(html.parser.HTMLParser):
    """The tree of a page; a tag that is not closed where it should be is an error."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.root = self.open = Element("", [], None)
        self.declarations = []
        self.feed(text)
        self.close()
        assert self.open is self.root, f"<{self.open.tag}> is not closed"

    def handle_decl(self, decl):
        self.declarations.append(decl)

    def handle_starttag(self, tag, attrs):
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), (tag, names)
        element = Element(tag, attrs, self.open)
        self.open.children.append(element)
        if tag not in VOID:
            self.open = element

    def handle_startendtag(self, tag, attrs):
        assert tag in DRAWN, f"<{tag}/>"
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_endtag(self, tag):
        assert self.open.tag == tag, f"</{tag}> where <{self.open.tag}> is open"
        self.open = self.open.parent

    def handle_data(self, data):
        self.open.children.append(data)


def written(data, *arguments):
    done = run(data, "--format", "html", *arguments)
    assert done.returncode == DONE, done.stderr.decode()
    return done.stdout.decode("utf-8")


def page(data, *arguments):
    return Page(written(data, *arguments)).root


def statement(data):
    done = run(data, "--format", "json")
    assert done.returncode == DONE, done.stderr.decode()
    return json.loads(done.stdout)


def compact(text):
    return " ".join(text.replace("\u00a0", " ").split())


class Structure(unittest.TestCase):
    """What holds for every page, whatever stands in it."""

    def for_each_page(self):
        for name, sheets in MONTHS.items():
            for language in LANGUAGES:
                with self.subTest(month=name, language=language):
                    yield page(sheets, "--lang", language), language

    def test_it_is_one_html_document_in_the_language_asked_for(self):
        parsed = Page(written(months.EXAMPLE))
        self.assertEqual(parsed.declarations, ["DOCTYPE html"])
        for root, language in self.for_each_page():
            self.assertEqual([element["lang"] for element in root.all("html")], [language])
            self.assertEqual([element["charset"] for element in root.all("meta") if element["charset"]], ["utf-8"])
            self.assertTrue(next(root.all("title")).text().strip())

    def test_it_loads_nothing_runs_nothing_and_sends_nothing(self):
        for root, _ in self.for_each_page():
            self.assertEqual(list(root.all("script", "link", "img", "iframe", "object", "form", "base", "video")), [])
            policy = next(meta["content"] for meta in root.all("meta") if meta["http-equiv"] == "Content-Security-Policy")
            self.assertTrue(policy.startswith("default-src 'none';"), policy)
            for element in root.all():
                for name, value in element.attributes.items():
                    self.assertFalse(name.startswith("on") or name in ("src", "style", "srcset"), (element.tag, name))
                    if name == "href":
                        self.assertTrue(value.startswith("#"), value)
            self.assertNotRegex(next(root.all("style")).text(), r"url\(|@import")

    def test_ids_are_unique_and_every_reference_finds_its_own(self):
        for root, _ in self.for_each_page():
            ids = collections.Counter(element["id"] for element in root.all() if element["id"])
            self.assertEqual([name for name, times in ids.items() if times > 1], [])
            for element in root.all():
                if element["href"]:
                    self.assertIn(element["href"][1:], ids)
                for name in (element["aria-labelledby"] or "").split():
                    self.assertIn(name, ids)

    def test_there_is_one_first_heading_and_no_level_is_skipped(self):
        for root, _ in self.for_each_page():
            levels = [int(heading.tag[1]) for heading in root.all("h1", "h2", "h3", "h4")]
            self.assertEqual(levels.count(1), 1)
            self.assertEqual(levels[0], 1)
            self.assertTrue(all(after <= before + 1 for before, after in zip(levels, levels[1:])), levels)

    def test_every_table_has_a_caption_and_heads_with_their_scope(self):
        for root, _ in self.for_each_page():
            for table in root.all("table"):
                self.assertTrue(compact(next(table.all("caption")).text()))
                self.assertTrue(list(table.all("thead")))
                for head in table.all("th"):
                    self.assertIn(head["scope"], ("col", "row", "rowgroup"))
                    self.assertTrue(compact(head.text()))

    def test_every_day_and_month_can_be_read_by_machines(self):
        for root, _ in self.for_each_page():
            times = list(root.all("time"))
            self.assertTrue(times)
            for time in times:
                day = time["datetime"] if len(time["datetime"]) == 10 else time["datetime"] + "-01"
                self.assertIn(str(datetime.date.fromisoformat(day).year), time.text())

    def test_no_text_is_left_unfilled_or_empty(self):
        for name, sheets in MONTHS.items():
            for language in LANGUAGES:
                text = written(sheets, "--lang", language)
                if name != "hostile":
                    self.assertNotIn("{", re.sub(r"<style>.*</style>", "", text, flags=re.DOTALL))
                root = Page(text).root
                for element in root.all("h1", "h2", "h3", "p", "dt", "dd", "li", "caption", "a", "bdi", "strong"):
                    if element.tag != "bdi" or element.parent.tag != "td":  # an employee that is not stated
                        self.assertTrue(compact(element.text()), (name, language, element.tag))


class Content(unittest.TestCase):
    def rows(self, root):
        """Item, verdict, rule of each row of decisions, and what stands in it."""
        for table in root.with_class("decisions"):
            for body in table.all("tbody"):
                item = next(body.all("bdi")).text()
                for row in body.all("tr"):
                    cells = list(row.all("td"))
                    verdict = cells[0].with_class("verdict")[0]
                    rule = next(cells[1].all("a")).text()
                    yield item, verdict, rule, compact(cells[0].text()), compact(cells[1].text())

    def test_every_decision_is_told_with_its_verdict_rule_section_and_reading(self):
        readings = {"text": "teksten", "practice": "praksis", "choice": "valgt tolkning"}
        words = {"granted": "innvilget", "reduced": "delvis innvilget", "refused": "avslått", "review": "til avklaring"}
        for sheet in (months.EXAMPLE, months.EVERYTHING):
            expected = set()
            for decision in statement(sheet)["decisions"]:
                section = f'infoskrivet pkt. {decision["section"]}' if decision["section"] else "ikke omtalt i infoskrivet"
                expected.add((decision["item"], decision["verdict"], decision["rule"], section,
                              readings[decision["reading"]]))
            got = set()
            for item, verdict, rule, what, why in self.rows(page(sheet)):
                name = next(verdict.all("use"))["href"][1:]
                self.assertEqual(verdict.text(), words[name], "the verdict stands there as word and as shape")
                self.assertTrue(re.search(r"\d", what), "with its quantity")
                reason, _, basis = why.rpartition(rule + ", ")
                self.assertGreater(len(reason), 20, "with its reason")
                section, _, reading = basis.rpartition(", ")
                got.add((item, name, rule, section, reading))
            self.assertEqual(got, expected)

    def test_the_drive_there_and_back_is_one_row_with_both_in_its_reason(self):
        rows = [(what, why) for item, _, rule, what, why in self.rows(page(months.EXAMPLE))
                if (item, rule) == ("v1", "STK-KM-01")]
        self.assertEqual(len(rows), 1)
        self.assertEqual(rows[0][0], "innvilget kjøring dit og hjem: 14,8 km")
        self.assertTrue(rows[0][1].startswith("14,8 km til og fra tjenestemottakeren 04.03.2025 betales med 5,00 kr"))

    def test_a_shape_of_its_own_stands_for_each_verdict(self):
        root = page(months.EVERYTHING)
        shapes = {symbol["id"]: [(part.tag, part["d"]) for part in symbol.all()] for symbol in root.all("symbol")}
        self.assertEqual(set(shapes), {"granted", "reduced", "refused", "review"})
        self.assertEqual(len({str(shape) for shape in shapes.values()}), 4)
        for drawing in root.all("svg"):
            self.assertEqual(drawing["aria-hidden"], "true", "the word beside it says the same")

    def test_money_days_lines_and_account_are_those_of_the_statement(self):
        for sheet in (months.EXAMPLE, months.EVERYTHING, months.NOTHING):
            expected, root = statement(sheet), page(sheet)
            norwegian = lambda amount: f"{float(amount):,.2f}".replace(",", " ").replace(".", ",")  # noqa: E731
            sums = [compact(dd.text()) for dd in root.with_class("sums")[0].all("dd")]
            amounts = [expected["totals"][name] for name in ("payable", "pending", "refused")]
            shown = [amount for amount in amounts[:1] + [a for a in amounts[1:] if a != "0.00"]]
            self.assertEqual(sums[:-1], [norwegian(amount) + " kr" for amount in shown])
            self.assertEqual(next(root.with_class("sums")[0].all("time"))["datetime"], expected["payout"]["bank_day"])
            lines = root.with_class("figures")[0]
            self.assertEqual([compact(list(row.all("td"))[2].text()) for row in next(lines.all("tbody")).all("tr")
                              if len(list(row.all("td"))) > 1], [norwegian(line["amount"]) for line in expected["lines"]])
            self.assertIn(norwegian(expected["totals"]["payable"]), compact(next(lines.all("tfoot")).text()))
            account = [compact(dd.text()).split()[0] for dd in root.with_class("account")[0].all("dd")]
            self.assertEqual(account[:3], [expected["account"][name].replace("-", "\u2212")
                                           for name in ("granted", "used", "balance")])

    def test_it_speaks_to_the_contact_and_not_to_the_caseworker(self):
        for language in LANGUAGES:
            root = page(months.EVERYTHING, "--lang", language)
            self.assertNotIn("rulings", root.text())
        self.assertIn("En saksbehandler må avgjøre det.", page(months.EXAMPLE).text())

    def test_every_notice_is_told(self):
        expected = statement(months.EVERYTHING)["notices"]
        told = compact(page(months.EVERYTHING).with_class("notices")[0].text())
        self.assertGreater(len(expected), 8)
        for notice in expected:
            self.assertIn(compact(notice["reason"]), told)

    def test_every_rule_named_is_explained_with_its_section_and_reading(self):
        root = page(months.EVERYTHING)
        explained = {row["id"]: compact(row.text()) for row in root.with_class("rules")[0].all("div")}
        named = {link["href"][1:] for link in root.all("a")}
        self.assertEqual(named - set(explained), set())
        self.assertIn("Infoskrivet pkt. 3.", explained["STK-TSK-01"])
        self.assertEqual(list(explained), sorted(explained, key=list(explained).index))
        self.assertTrue({"STK-TIM-02", "STK-TIM-06"} < set(explained), "the pay day's rules too")

    def test_another_municipality_is_told_whose_sheet_the_sections_are_of(self):
        text = page(months.EXAMPLE, "--regulation", str(months.ROOT / "docs/examples/fjelldal.toml")).text()
        self.assertIn("fjelldal", text)
        self.assertNotRegex(text, r"STK-TSK-01, infoskrivet pkt")

    def test_a_month_with_nothing_says_so(self):
        root = page(months.NOTHING)
        self.assertIn("Ingenting å utbetale", root.text())
        self.assertEqual(root.with_class("decisions"), [])
        self.assertEqual(root.with_class("notices"), [])

    def test_several_timesheets_are_one_page_with_contents_and_total(self):
        root, expected = page(months.SEVERAL), statement(months.SEVERAL)
        contents = next(root.all("nav"))
        rows = list(next(contents.all("tbody")).all("tr"))
        self.assertEqual([next(row.all("a")).text() for row in rows], [one["agreement"] for one in expected])
        targets = {article["id"]: article for article in root.all("article")}
        for row, one in zip(rows, expected):
            article = targets[next(row.all("a"))["href"][1:]]
            self.assertIn(one["agreement"], next(article.all("h2")).text())
        total = compact(next(contents.all("tfoot")).text())
        self.assertEqual(total, "Sum8 394,462 377,793 352,59")
        self.assertEqual(sum(round(100 * float(one["totals"]["payable"])) for one in expected), 839446)


class Hostile(unittest.TestCase):
    def test_ids_stand_there_as_they_are_and_mean_nothing(self):
        root = page(months.with_hostile_ids())
        shown = {element.text() for element in root.all("bdi")}
        for name in months.HOSTILE_IDS:
            self.assertIn(name, shown)
        calm = months.with_hostile_ids()
        calm["agreement"]["id"], calm["agreement"]["employee"] = "a", "b"
        for number, item in enumerate(calm["visits"]):
            item["id"] = f"v{number}"
        tags = lambda tree: collections.Counter(element.tag for element in tree.all())  # noqa: E731
        self.assertEqual(tags(root), tags(page(calm)), "no id makes or hides an element")

    def test_a_control_character_in_an_id_is_refused_on_the_way_in(self):
        sheet = dict(months.NOTHING, agreement=dict(months.NOTHING["agreement"], id="a\u0007b"))
        self.assertEqual(run(sheet, "--format", "html").returncode, INPUT)

    def test_a_timesheet_in_error_writes_no_page(self):
        done = run([months.EXAMPLE, dict(months.NOTHING, month="2025-13")], "--format", "html")
        self.assertEqual((done.returncode, done.stdout), (INPUT, b""))


class Output(unittest.TestCase):
    def test_the_same_timesheets_give_the_same_bytes(self):
        for sheets in MONTHS.values():
            self.assertEqual(written(sheets), written(sheets))

    def test_a_file_gets_the_same_bytes_as_standard_output(self):
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder, "oppgjør.html")
            done = run(months.EXAMPLE, "--format", "html", "--output", str(file))
            self.assertEqual((done.returncode, done.stdout), (DONE, b""))
            self.assertEqual(file.read_text(encoding="utf-8"), written(months.EXAMPLE))

    def test_a_thousand_statements_are_one_page(self):
        sheets = [dict(months.EXAMPLE, agreement=dict(months.EXAMPLE["agreement"], id=f"A-{number}"))
                  for number in range(1000)]
        root = page(sheets)
        self.assertEqual(len(list(root.all("article"))), 1000)


if __name__ == "__main__":
    unittest.main()
