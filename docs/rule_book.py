"""Writes the rule book: a page for every rule, in bokmål, nynorsk and English, as Markdown for Doxygen.

    python3 docs/rule_book.py --program build/dev/stottekontakt --output build/dev/rule_book

Words, figures, order, guidance and glossary come from `stottekontakt explain --all --format json`, scenarios from the
files of tests/scenarios and docs/examples, headers from docs/pages/every-sentence.md. Only headings stand here.
"""

import argparse
import json
import pathlib
import re
import subprocess
import tomllib

ROOT = pathlib.Path(__file__).resolve().parents[1]
LANGUAGES = {"nb": "Bokmål", "nn": "Nynorsk", "en": "English"}
LABELS = {
    "nb": {
        "book": "Regelboken",
        "about": (
            "Hver regel på sin egen side: hva den sier, hva den bygger på, hva annet som kunne vært valgt, tallene, "
            "når den prøves, og eksemplene som viser den."
        ),
        "by_section": "Etter punkt i infoskrivet",
        "section": "Punkt {0}",
        "no_section": "Uten punkt i infoskrivet",
        "all": "Alle reglene",
        "guidance": "Råd i infoskrivet",
        "guidance_about": (
            "Disse setningene er råd. Ingen regel avgjør noe etter dem, og biblioteket sier ikke noe om dem."
        ),
        "glossary": "Ordliste",
        "orders": "Rekkefølgen reglene prøves i",
        "orders_about": "Den første regelen som passer, avgjør.",
        "basis": "Hva regelen bygger på",
        "header": "I koden",
        "alternatives": "Andre muligheter",
        "figures": "Tall",
        "no_figures": "Regelen bygger ikke på noe tall i regelverket.",
        "columns": ("Tall", "Verdi", "Fra", "Opphav"),
        "order": "Når regelen prøves",
        "no_order": "Regelen avgjør ingen enkelt linje, og prøves ikke i noen rekkefølge.",
        "place": "prøves som nummer {0} av {1}",
        "before": "Før den",
        "after": "Etter den",
        "first": "ingen",
        "last": "ingen",
        "scenarios": "Eksempler",
        "words": ("Ord", "Betydning"),
        "test": ("Nummer", "Regel", "Utfall"),
        "parts": {
            "hours": "Timer",
            "km": "Kilometer til og fra tjenestemottakeren",
            "km_outside": "Kilometer utenfor kommunen",
            "km_activity": "Kilometer på aktiviteten",
            "expense": "Utlegg",
            "sharing": "Deling av opplysninger",
        },
    },
    "nn": {
        "book": "Regelboka",
        "about": (
            "Kvar regel på si eiga side: kva han seier, kva han byggjer på, kva anna som kunne vore valt, tala, når "
            "han blir prøvd, og døma som viser han."
        ),
        "by_section": "Etter punkt i infoskrivet",
        "section": "Punkt {0}",
        "no_section": "Utan punkt i infoskrivet",
        "all": "Alle reglane",
        "guidance": "Råd i infoskrivet",
        "guidance_about": (
            "Desse setningane er råd. Ingen regel avgjer noko etter dei, og biblioteket seier ikkje noko om dei."
        ),
        "glossary": "Ordliste",
        "orders": "Rekkjefølgja reglane blir prøvde i",
        "orders_about": "Den første regelen som passar, avgjer.",
        "basis": "Kva regelen byggjer på",
        "header": "I koden",
        "alternatives": "Andre moglegheiter",
        "figures": "Tal",
        "no_figures": "Regelen byggjer ikkje på noko tal i regelverket.",
        "columns": ("Tal", "Verdi", "Frå", "Opphav"),
        "order": "Når regelen blir prøvd",
        "no_order": "Regelen avgjer inga enkelt linje, og blir ikkje prøvd i noka rekkjefølgje.",
        "place": "blir prøvd som nummer {0} av {1}",
        "before": "Før han",
        "after": "Etter han",
        "first": "ingen",
        "last": "ingen",
        "scenarios": "Døme",
        "words": ("Ord", "Tyding"),
        "test": ("Nummer", "Regel", "Utfall"),
        "parts": {
            "hours": "Timar",
            "km": "Kilometer til og frå tenestemottakaren",
            "km_outside": "Kilometer utanfor kommunen",
            "km_activity": "Kilometer på aktiviteten",
            "expense": "Utlegg",
            "sharing": "Deling av opplysningar",
        },
    },
    "en": {
        "book": "The rule book",
        "about": (
            "Each rule on a page of its own: what it says, what it rests on, what else could have been chosen, its "
            "figures, when it is tried, and the scenarios that show it (in Norwegian)."
        ),
        "by_section": "By section of the information sheet",
        "section": "Section {0}",
        "no_section": "Without a section of the information sheet",
        "all": "All rules",
        "guidance": "Advice in the information sheet",
        "guidance_about": (
            "These sentences are advice. No rule decides by them, and the library says nothing about them."
        ),
        "glossary": "Words and their meaning",
        "orders": "The order in which the rules are tried",
        "orders_about": "The first rule that applies decides.",
        "basis": "What the rule rests on",
        "header": "In the code",
        "alternatives": "Alternatives considered",
        "figures": "Figures",
        "no_figures": "The rule rests on no figure of the regulation.",
        "columns": ("Figure", "Value", "From", "Provenance"),
        "order": "When the rule is tried",
        "no_order": "The rule decides no single item, and is tried in no order.",
        "place": "tried as number {0} of {1}",
        "before": "Before it",
        "after": "After it",
        "first": "none",
        "last": "none",
        "scenarios": "Scenarios",
        "words": ("Word", "Meaning"),
        "test": ("Number", "Rule", "Verdict"),
        "parts": {
            "hours": "Hours",
            "km": "Kilometres to and from the recipient",
            "km_outside": "Kilometres outside the municipality",
            "km_activity": "Kilometres on the activity",
            "expense": "Expenses",
            "sharing": "Sharing of information",
        },
    },
}


def explained(program, language):
    answer = subprocess.run([program, "explain", "--all", "--format", "json", "--lang", language],
                            capture_output=True, check=True, encoding="utf-8")
    return json.loads(answer.stdout)


def headers_of_rules():
    """Rule -> headers, as the page *Every sentence* names them."""
    headers = {}
    for line in (ROOT / "docs/pages/every-sentence.md").read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        named = re.findall(r"`(rules/\w+\.hpp)`", cells[-2]) if len(cells) > 2 else []
        for rule in re.findall(r"STK-[A-Z]+-\d\d", line):
            for header in named:
                text = (ROOT / "include/stottekontakt" / header).read_text(encoding="utf-8")
                if re.search(rule.replace("-", "[-_]"), text) and header not in headers.setdefault(rule, []):
                    headers[rule].append(header)
    return headers


def scenarios_of_rules():
    """Rule -> [(title of the case, file)]."""
    found = {}
    for folder in ("tests/scenarios", "docs/examples"):
        for file in sorted((ROOT / folder).rglob("*.scenario.toml")):
            for case in tomllib.loads(file.read_text(encoding="utf-8"))["case"]:
                for rule in case.get("rules", []):
                    found.setdefault(rule, []).append((case["title"], str(file.relative_to(ROOT))))
    return found


def plain(text):
    """Text in which Doxygen and Markdown see nothing but text."""
    return re.sub(r"([\\`*_\[\]<>#|@$&])", r"\\\1", text)


def page_id(name, language):
    return f"{name.lower().replace('-', '_')}_{language}"


def link(text, name, language):
    return f"[{plain(text)}](@ref {page_id(name, language)})"


def table(head, rows):
    lines = ["| " + " | ".join(cells) + " |" for cells in (head, ["---"] * len(head), *rows)]
    return "\n".join(lines)


def sections_of(rule):
    """The sections of the sheet a rule stands in; [None] where it has none."""
    return rule["section"].split(", ") if rule["section"] else [None]


class Book:
    """The pages of one language."""

    def __init__(self, language, data, headers, scenarios):
        self.language, self.label = language, LABELS[language]
        self.rules, self.orders = data["rules"], data["orders"]
        self.guidance, self.glossary = data["guidance"], data["glossary"]
        self.no_alternatives, self.verdicts = data["no_alternatives"], data["verdicts"]
        self.headers, self.scenarios = headers, scenarios
        self.titles = {rule["rule"]: rule["title"] for rule in self.rules}

    def page(self, name, title, *parts):
        others = " · ".join(link(LANGUAGES[other], name, other) for other in LANGUAGES if other != self.language)
        home = "" if name == "rule_book" else f"{link(self.label['book'], 'rule_book', self.language)} · "
        return f"# {plain(title)} {{#{page_id(name, self.language)}}}\n\n" + "\n\n".join((home + others, *parts)) + "\n"

    def to_rule(self, rule, title=False):
        return link(f"{rule}: {self.titles[rule]}" if title else rule, rule, self.language)

    def verdict_words(self, test):
        return ", ".join(plain(self.verdicts[verdict]) for verdict in test["verdicts"])

    def places(self, rule):
        """Where a rule stands in the orders, with what comes before and after."""
        for order in self.orders:
            last = order["tests"][-1]["position"]
            for test in order["tests"]:
                if test["rule"] != rule:
                    continue
                position = test["position"]
                before = [other["rule"] for other in order["tests"] if other["position"] < position]
                after = [other["rule"] for other in order["tests"] if other["position"] > position]
                yield order["part"], position, last, test, before, after

    def order_of(self, rule):
        lines = []
        for part, position, last, test, before, after in self.places(rule):
            verdicts = self.verdict_words(test)
            lines.append(f"- **{self.label['parts'][part]}**: {self.label['place'].format(position, last)}"
                         + (f" ({verdicts})" if verdicts else ""))
            for label, rules, none in (("before", before, "first"), ("after", after, "last")):
                named = ", ".join(self.to_rule(other) for other in dict.fromkeys(rules)) or self.label[none]
                lines.append(f"  - {self.label[label]}: {named}")
        return "\n".join(lines) or self.label["no_order"]

    def rule_page(self, rule):
        label, name = self.label, rule["rule"]
        section = ", ".join(link(self.section_title(number), self.section_name(number), self.language)
                            for number in sections_of(rule))
        figures = [(plain(row["title"]), plain(row["value"]), plain(row["from"] or ""),
                    plain(f"{row['provenance']}: {row['source']}")) for row in rule["parameters"]]
        headers = ", ".join(f"@ref {header}" for header in self.headers[name])
        return self.page(
            name, f"{name}: {rule['title']}", plain(rule["words"]),
            f"## {label['basis']}", f"{section}. {plain(rule['reading_words'])}", f"{label['header']}: {headers}",
            f"## {label['alternatives']}", plain(rule["alternatives"] or self.no_alternatives),
            f"## {label['figures']}", table(label["columns"], figures) if figures else label["no_figures"],
            f"## {label['order']}", self.order_of(name),
            f"## {label['scenarios']}",
            "\n".join(f"- {plain(title)} ({plain(file)})" for title, file in self.scenarios[name]))

    def section_title(self, section):
        return self.label["section"].format(section) if section else self.label["no_section"]

    def section_name(self, section):
        return f"rule_section_{section or 'none'}"

    def sections(self):
        """Section -> rules; the rules without a section under None, at the end."""
        found = {}
        for rule in self.rules:
            for section in sections_of(rule):
                found.setdefault(section, []).append(rule["rule"])
        for row in self.guidance:
            found.setdefault(row["sentence"].split(".")[0], [])
        return dict(sorted(found.items(), key=lambda item: (item[0] is None, item[0] or "")))

    def index_page(self):
        label = self.label
        parts = [label["about"],
                 "\n".join(f"- @subpage {page_id(name, self.language)}"
                           for name in ("rule_orders", "rule_guidance", "rule_glossary")),
                 f"## {label['by_section']}"]
        for section, rules in self.sections().items():
            advice = [row for row in self.guidance if section and row["sentence"].split(".")[0] == section]
            parts += [f"### {self.section_title(section)} {{#{page_id(self.section_name(section), self.language)}}}",
                      "\n".join([*(f"- {self.to_rule(rule, title=True)}" for rule in rules),
                                 *([f"- {link(label['guidance'], 'rule_guidance', self.language)}: "
                                    + ", ".join(row["sentence"] for row in advice)] if advice else [])])]
        parts += [f"## {label['all']}",
                  "\n".join(f"- @subpage {page_id(rule['rule'], self.language)}" for rule in self.rules)]
        return self.page("rule_book", label["book"], *parts)

    def orders_page(self):
        parts = [self.label["orders_about"]]
        for order in self.orders:
            rows = [(str(test["position"]), self.to_rule(test["rule"], title=True), self.verdict_words(test))
                    for test in order["tests"]]
            parts += [f"## {self.label['parts'][order['part']]}", table(self.label["test"], rows)]
        return self.page("rule_orders", self.label["orders"], *parts)

    def guidance_page(self):
        return self.page("rule_guidance", self.label["guidance"], self.label["guidance_about"],
                         "\n".join(f"- **{row['sentence']}** {plain(row['words'])}." for row in self.guidance))

    def glossary_page(self):
        others = [language for language in LANGUAGES if language != self.language]
        head = (self.label["words"][0], *(LANGUAGES[language] for language in others), self.label["words"][1])
        parts = []
        for group in self.glossary:
            rows = [(f"**{plain(term['names'][self.language])}**", *(plain(term["names"][other]) for other in others),
                     plain(term["meaning"])) for term in group["terms"]]
            parts += [f"## {plain(group['title'])}", table(head, rows)]
        return self.page("rule_glossary", self.label["glossary"], *parts)

    def pages(self):
        """File name -> text."""
        made = {"rule_book": self.index_page(), "rule_orders": self.orders_page(),
                "rule_guidance": self.guidance_page(), "rule_glossary": self.glossary_page(),
                **{rule["rule"]: self.rule_page(rule) for rule in self.rules}}
        return {f"{page_id(name, self.language)}.md": text for name, text in made.items()}


def pages(program):
    """Every page of every language: file name -> text."""
    headers, scenarios = headers_of_rules(), scenarios_of_rules()
    made = {}
    for language in LANGUAGES:
        made |= Book(language, explained(program, language), headers, scenarios).pages()
    return made


def main():
    parser = argparse.ArgumentParser(description="Write the rule book as Markdown pages.")
    parser.add_argument("--program", required=True, help="the built command stottekontakt")
    parser.add_argument("--output", required=True, type=pathlib.Path, help="the folder of the pages")
    options = parser.parse_args()
    made = pages(options.program)
    options.output.mkdir(parents=True, exist_ok=True)
    for old in options.output.glob("*.md"):
        if old.name not in made:
            old.unlink()
    for name, text in made.items():
        (options.output / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
