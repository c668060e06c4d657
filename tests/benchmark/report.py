"""Turns what was measured into the tables and plots of docs/pages/performance.md."""

import dataclasses
import re
import statistics

import plots

# What settles a million visits: name, benchmark, goal in plain months, goal in the full mix.
WAYS = [
    ("memcpy of the columns", "memcpy_columns", None, None),
    ("bare loop", "bare_loop_of_columns", None, None),
    ("settle_columns", "settle_columns_at_once", 8, 30),
    ("settle_columns, with ids", "settle_columns_with_ids", None, None),
    ("settle_into", "settle_into_memory", None, None),
    ("settle", "settle_owning", None, None),
    ("stk_settle", "stk_settle_structs", 32, None),
]
RULES = ["hourly_rate", "pay", "public_holiday", "last_delivery_day", "payout", "cancelled_hours"]
# What a month costs in Python: what is done, its name in python_speed.py, goal.
PYTHON = [
    ("plain Python, with decisions", "plain", None),
    ("`settle`", "settle", 1),
    ("`settle_many`", "settle_many", 0.1),
    ("`settle_columns`", "settle_columns", 0.01),
    ("`settle`, and every decision read", "settle, decisions", None),
    ("`settle_many`, and every decision read", "settle_many, decisions", None),
    ("making the facts: plain tuples", "make tuples", None),
    ("making the facts: a `Timesheet`", "make timesheets", None),
]
# Prefixes of the benchmarks of growth, and what they call.
GROWING = {"": "settle_into", "columns_": "settle_columns"}
NOISY = 0.15


@dataclasses.dataclass
class Measured:
    """Everything one run measured; times are in nanoseconds, medians over the repetitions."""

    benchmarks: list
    cold_start: dict
    other_ways: dict
    library_bytes: int

    def __post_init__(self):
        runs = {}
        for one in self.benchmarks:
            if one.get("error_occurred"):
                raise SystemExit(f"{one['name']}: {one['error_message']}")
            if one["run_type"] == "iteration":
                runs.setdefault(one["run_name"], []).append(one)
        self.runs = runs

    def has(self, name):
        return name in self.runs

    def time(self, name, clock="cpu_time"):
        unit = {"ns": 1, "us": 1e3, "ms": 1e6, "s": 1e9}[self.runs[name][0]["time_unit"]]
        return unit * statistics.median(run[clock] for run in self.runs[name])

    def each(self, name):
        """Nanoseconds of one item: a visit, or a call."""
        return 1e9 / statistics.median(run["items_per_second"] for run in self.runs[name])

    def noisy(self):
        for name, runs in self.runs.items():
            times = [run["cpu_time"] for run in runs]
            if len(times) > 1 and statistics.pstdev(times) > NOISY * statistics.mean(times):
                yield name

    def family(self, name, argument):
        """The benchmarks of one name by their argument: [(1000, "visits_grow/visits:1000"), ...]."""
        found = (re.fullmatch(rf"{name}/{argument}:(\d+)", run) for run in self.runs)
        return sorted((int(match[1]), match[0]) for match in found if match)


def of_bare_loop(measured, benchmark, full):
    if not measured.has(f"{benchmark}/full:{full}"):
        return None
    return measured.each(f"{benchmark}/full:{full}") / measured.each(f"bare_loop_of_columns/full:{full}")


def million_visits(measured):
    """(name, plain, its goal, full, its goal), the times of a visit as multiples of the bare loop's."""
    rows = []
    for name, benchmark, plain_goal, full_goal in WAYS:
        plain, full = (of_bare_loop(measured, benchmark, months) for months in (0, 1))
        if plain is not None or full is not None:
            rows.append((name, plain, plain_goal, full, full_goal))
    for name in ("numpy", "DuckDB", "plain Python"):
        rows.append((name, measured.other_ways[name] / measured.other_ways["bare loop"], None, None, None))
    return rows


def comparisons(measured):
    """(what, ratio, goal)."""
    rows = []
    for full, months in ((0, "plain months"), (1, "full mix")):
        ways = ("stk_settle_structs", "settle_owning", "settle_into_memory")
        c, owning, into = (measured.each(f"{way}/full:{full}") for way in ways)
        rows.append((f"`stk_settle` of 8 visits : `settle`, {months}", c / owning, 1.3))
        rows.append((f"`stk_settle` of 8 visits : `settle_into`, {months}", c / into, None))
    for full, months in ((0, "plain months"), (1, "full mix")):
        ours, bare = (
            measured.each(f"{way}/full:{full}/iterations:3/manual_time")
            for way in ("settle_columns_from_memory", "bare_loop_from_memory")
        )
        rows.append((f"`settle_columns` : the bare loop, data from memory, {months}", ours / bare, None))
    for full, months in ((0, "plain months"), (1, "full mix")):
        ours, parse = (measured.time(f"{way}/full:{full}") for way in ("json_to_statements", "json_parse_alone"))
        rows.append((f"JSON Lines to statements : parsing the same text with nlohmann, {months}", ours / parse, 2))
    for way, name in GROWING.items():
        growth = growth_of(measured, f"{way}visits_grow", "visits", 10_000)
        if growth:
            rows.append((f"`{name}`: a visit of 10 000 000 : a visit of 10 000", growth[-1][1], None))
        rates = growth_of(measured, f"{way}rates_grow", "rows", 1)
        if rates:
            rows.append((f"`{name}`: 100 dated rows of a rate : one", rates[-1][1], 1.15))
    if measured.has("columns_threads/threads:2/real_time"):
        two, one = (measured.time(f"columns_threads/threads:{n}/real_time", "real_time") for n in (2, 1))
        rows.append(("`settle_columns` on two threads : on one, by the clock", two / one, None))
    settle, version = measured.cold_start["settle"], measured.cold_start["version"]
    rows.append(("`stottekontakt settle` of one month : `stottekontakt --version`", settle / version, 1.3))
    return rows


def rule_calls(measured):
    """(rule, nanoseconds that a call through C takes more)."""
    return [(rule, measured.each(f"{rule}_c") - measured.each(f"{rule}_cpp")) for rule in RULES]


def growth_of(measured, name, argument, base):
    """The times of a visit by the argument, as multiples of the one of `base`; nothing where it was not measured."""
    each = [(number, measured.each(benchmark)) for number, benchmark in measured.family(name, argument)]
    return [(number, time / dict(each)[base]) for number, time in each]


def table(head, rows):
    align = ["---"] + ["---:"] * (len(head) - 1)
    lines = [head, align, *rows]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)


def shown(value, goal=None):
    if value is None:
        return ""
    missed = goal is not None and value > goal
    return f"**{plots.number(value)}**" if missed else plots.number(value)


def goal_text(goal):
    return "" if goal is None else f"≤ {plots.number(goal)}"


def cpu_model():
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        found = re.search(r"^model name\s*: (.*)$", file.read(), re.MULTILINE)
    return found[1] if found else "unknown"


def python_text(python):
    """The table of a month in Python, of what python_speed.py printed."""
    rows = []
    for what, name, goal in PYTHON:
        ratios = [shown(times[name] / times["plain"], goal) for times in python.values()]
        rows.append((what, *ratios, goal_text(goal)))
    return "\n\n".join(
        [
            f"Machine: {cpu_model()}. A figure in bold misses its goal.",
            "Time of one month in Python, as a multiple of what plain Python takes:",
            table(("", *python, "goal"), rows),
        ]
    )


def text(measured):
    million = [
        (name, shown(plain, goal), goal_text(goal), shown(full, full_goal), goal_text(full_goal))
        for name, plain, goal, full, full_goal in million_visits(measured)
    ]
    compared = [(what, shown(ratio, goal), goal_text(goal)) for what, ratio, goal in comparisons(measured)]
    calls = [(f"`stk_{rule}`", shown(more, 5), goal_text(5)) for rule, more in rule_calls(measured)]
    parts = [
        f"Machine: {cpu_model()}. A figure in bold misses its goal.",
        "Time of one visit, as a multiple of the bare loop's:",
        table(("", "plain months", "goal", "full mix", "goal"), million),
        "One against another:",
        table(("", "ratio", "goal"), compared),
        "What a call through C takes more than the same rule in C++:",
        table(("", "ns", "goal"), calls),
        f"The stripped shared library has {measured.library_bytes // 1024} KiB.",
    ]
    noisy = sorted(measured.noisy())
    if noisy:
        parts.append("Measured on a busy machine; repetitions differ by more than 15 %: " + ", ".join(noisy) + ".")
    return "\n\n".join(parts)


def pictures(measured):
    million = million_visits(measured)
    yield "performance-plain.svg", plots.bars(
        "Plain months: time of a visit, bare loop = 1 (goals in orange)",
        [row[:3] for row in million if row[1] is not None],
    )
    yield "performance-full.svg", plots.bars(
        "Full mix: time of a visit, bare loop = 1 (goals in orange)",
        [(name, full, goal) for name, _, _, full, goal in million if full is not None],
    )
    for name, argument, base, words in (
        ("visits", "visits", 10_000, "Time of a visit as their number grows, 10 000 visits = 1"),
        ("rates", "rows", 1, "Time of a visit as the dated rows of the rates grow, one row = 1"),
    ):
        families = {label: growth_of(measured, f"{way}{name}_grow", argument, base) for way, label in GROWING.items()}
        measured_ones = {label: points for label, points in families.items() if points}
        yield f"performance-{name}.svg", plots.curves(words, argument, measured_ones)


def write_between(page, begin, end, figures):
    """Puts figures between two marks of the page."""
    before, _, rest = page.read_text(encoding="utf-8").partition(begin)
    _, found, after = rest.partition(end)
    if not found:
        raise SystemExit(f"{page} has no lines {begin} and {end}")
    page.write_text(f"{before}{begin}\n\n{figures}\n\n{end}{after}", encoding="utf-8")


def write_page(measured, page):
    """Puts the figures into the page, and the plots beside it."""
    links = []
    for name, picture in pictures(measured):
        page.with_name(name).write_text(picture, encoding="utf-8")
        title = re.search("<title>(.*)</title>", picture)[1]
        links.append(f"![{title}]({name})")
    write_between(page, "<!-- figures -->", "<!-- end of figures -->", "\n\n".join([text(measured), *links]))


def write_python(python, page):
    """Puts the figures of Python into the page."""
    write_between(page, "<!-- figures of Python -->", "<!-- end of figures of Python -->", python_text(python))
