"""What a month costs in Python: in the package's three ways, and by a settlement in plain Python with its decisions.

usage: python_speed.py REPETITIONS MONTHS

Prints as JSON the seconds of processor time of one month, of plain months and of the full mix, by way: medians of the repetitions, which take turns. No month
comes twice in a repetition, and a way that comes to another sum in øre than the others ends the run. The facts are made
before, in the form each way takes; what that takes of tuples and of timesheets stands beside.
"""

import gc
import json
import pathlib
import statistics
import sys
import time

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1] / "python"))

import plain_settlement
import python_months
from stottekontakt import settle, settle_columns, settle_many

IN_DETAIL = 10  # what takes long is done for a tenth of the months


def plain(months):
    return sum([plain_settlement.settle(month).payable for month in months])


def one_by_one(timesheets):
    return 100 * sum([settle(timesheet).totals.payable for timesheet in timesheets])


def one_by_one_with_decisions(timesheets):
    return 100 * sum([statement.totals.payable for statement in map(settle, timesheets) if statement.decisions])


def many(timesheets):
    return 100 * sum([statement.totals.payable for statement in settle_many(timesheets)])


def many_with_decisions(timesheets):
    return 100 * sum([statement.totals.payable for statement in settle_many(timesheets) if statement.decisions])


def columns(tables):
    timesheets, lists = tables
    return sum(settle_columns(timesheets, **lists).timesheets["payable_ore"].to_pylist())


def make_tuples(months):
    for month in months:
        visits, expenses = [type(each)(*each) for each in month.visits], [type(each)(*each) for each in month.expenses]
        made = month._replace(agreement=month.agreement._replace(), visits=visits, expenses=expenses)
    return made


def make_timesheets(recipes):
    for kind, (agreement, agreed), visits, expenses, rest in recipes:
        made = kind(agreement(*agreed), *rest, [each(*of) for each, of in visits], [each(*of) for each, of in expenses])
    return made


def recipe(timesheet):
    """The class and the values of each of its facts."""
    visits, expenses = ([each.__reduce__() for each in rows] for rows in (timesheet.visits, timesheet.expenses))
    rest = timesheet.month, timesheet.delivered
    return type(timesheet), timesheet.agreement.__reduce__(), visits, expenses, rest


def ways(count, full):
    """(work, its facts, how many months they are, the øre they come to or None where nothing is settled), by name."""
    months = python_months.months(count, full=full)
    timesheets = [python_months.timesheet_of(month) for month in months]
    tables = python_months.columns_of(months) if full else python_months.plain_columns_of(months)
    few = count // IN_DETAIL
    recipes = [recipe(timesheet) for timesheet in timesheets[:few]]
    payable, payable_few = plain(months), plain(months[:few])
    return {
        "plain": (plain, months, count, payable),
        "settle": (one_by_one, timesheets, count, payable),
        "settle_many": (many, timesheets, count, payable),
        "settle_columns": (columns, tables, count, payable),
        "settle, decisions": (one_by_one_with_decisions, timesheets[:few], few, payable_few),
        "settle_many, decisions": (many_with_decisions, timesheets[:few], few, payable_few),
        "make tuples": (make_tuples, months[:few], few, None),
        "make timesheets": (make_timesheets, recipes, few, None),
    }


def seconds(work, facts):
    gc.collect()
    start = time.process_time()
    answer = work(facts)
    return time.process_time() - start, answer


def medians(measured, repetitions):
    times = {name: [] for name in measured}
    gc.freeze()  # the facts: no collection has to look at them
    for _ in range(repetitions):
        for name, (work, facts, count, payable) in measured.items():
            taken, answer = seconds(work, facts)
            if payable not in (None, answer):
                sys.exit(f"{name} comes to {answer} øre, plain Python to {payable}")
            times[name].append(taken / count)
    return {name: statistics.median(taken) for name, taken in times.items()}


def main():
    repetitions, count = int(sys.argv[1]), int(sys.argv[2])
    months = {"plain months": False, "full mix": True}
    print(json.dumps({name: medians(ways(count, full), repetitions) for name, full in months.items()}))


if __name__ == "__main__":
    main()
