"""A program of a user settles the example month as the documents do.

It is run with the timesheet as its last argument. First it settles the month from records of its own, as structs, and
prints the decision about the hours of every visit, the lines and the totals; then it prints the statement that
stk_settle_json() makes of the timesheet. Both are compared with the statement that stands beside the timesheet, to
the øre and to the letter.
Usage: settles_the_month.py TIMESHEET.json COMMAND ...
"""

import difflib
import itertools
import json
import pathlib
import subprocess
import sys


def expected(document):
    statement = json.loads(document)
    for decision in statement["decisions"]:
        if decision["part"] == "hours":
            yield f"{decision['item']} {decision['rule']} {decision['verdict']}\n"
    for line in statement["lines"]:
        yield f"{line['kind']} {line['amount']}\n"
    for total, amount in statement["totals"].items():
        yield f"{total} {amount}\n"
    yield document


def main():
    timesheet, *command = sys.argv[1:]
    document = pathlib.Path(timesheet).with_suffix(".statement.json").read_text(encoding="utf-8")
    answer = subprocess.run([*command, timesheet], capture_output=True, timeout=60)
    print(answer.stderr.decode("utf-8", "replace"), file=sys.stderr, end="")
    printed = answer.stdout.decode("utf-8").splitlines()
    wanted = "".join(expected(document)).splitlines()
    sys.stdout.reconfigure(encoding="utf-8")
    differences = difflib.unified_diff(wanted, printed, "the statement", "the program", lineterm="", n=0)
    print(*itertools.islice(differences, 20), sep="\n")
    return 0 if printed == wanted and answer.returncode == 0 else 1


if __name__ == "__main__":
    sys.exit(main())
