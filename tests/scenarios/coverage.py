"""Which rule and which sentence of the sheet is covered by which scenario.

Prints the report and fails when a rule of rule.hpp, or a sentence that docs/pages/every-sentence.md gives a rule, has no
scenario, and when a scenario names a sentence that none of its rules was made from.

    python3 coverage.py            the report
    python3 coverage.py --quiet    what is missing only
"""

import pathlib
import re
import sys
import tomllib

ROOT = pathlib.Path(__file__).resolve().parents[2]
RULE = re.compile(r"STK[-_][A-Z]+[-_]\d\d")


def rules_of_the_regulation():
    text = (ROOT / "include/stottekontakt/rule.hpp").read_text(encoding="utf-8")
    return list(dict.fromkeys(re.findall(r'"(STK-[A-Z]+-\d\d)"', text)))


def sentences_of_the_sheet():
    """The sentences that became rules: number -> rules."""
    sentences = {}
    for line in (ROOT / "docs/pages/every-sentence.md").read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if re.fullmatch(r"\d+\.\d+", cells[0]) and RULE.search(cells[2]):
            sentences[cells[0]] = RULE.findall(cells[2])
    return sentences


def scenarios():
    for file in sorted(pathlib.Path(__file__).parent.glob("*.scenario.toml")):
        for case in tomllib.loads(file.read_text(encoding="utf-8"))["case"]:
            yield file.name.removesuffix(".scenario.toml"), case


def report(heading, of_each):
    print(heading)
    for name, titles in of_each.items():
        print(f"  {name}: {len(titles)}")
        for title in titles:
            print(f"    {title}")


def main(quiet):
    rules = {rule: [] for rule in rules_of_the_regulation()}
    sentences = sentences_of_the_sheet()
    covered = {sentence: [] for sentence in sentences}
    wrong = []
    for subject, case in scenarios():
        name = f"{subject}: {case['title']}"
        if not case.get("rules"):
            wrong.append(f"no rule: {name}")
        for rule in case.get("rules", []):
            rules.setdefault(rule, []).append(name)
        for sentence in case.get("sentences", []):
            if not set(sentences.get(sentence, [])) & set(case["rules"]):
                wrong.append(f"sentence {sentence} is of none of its rules: {name}")
            covered.setdefault(sentence, []).append(name)
    wrong += [f"rule without a scenario: {rule}" for rule, names in rules.items() if not names]
    wrong += [f"sentence without a scenario: {sentence}" for sentence, names in covered.items() if not names]
    if not quiet:
        report("Rules", rules)
        report("Sentences", covered)
    for line in wrong:
        print(line, file=sys.stderr)
    print(f"{len(rules)} rules, {len(covered)} sentences, {sum(1 for _ in scenarios())} scenarios, {len(wrong)} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main("--quiet" in sys.argv[1:]))
