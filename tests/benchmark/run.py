"""Runs every benchmark of a finished release build, and writes the figures into docs/pages/performance.md.

usage: run.py BUILD [--quick | --python]

--quick measures each thing once, to see that it works, and leaves the page alone. --python measures the Python package
alone, and writes its table.
"""

import json
import os
import pathlib
import subprocess
import sys
import venv

import report

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]


def output_of(*command, **environment):
    words, variables = [str(word) for word in command], {**os.environ, **environment}
    return subprocess.run(words, check=True, stdout=subprocess.PIPE, env=variables).stdout


def run_benchmarks(build, results, repetitions):
    subprocess.run(
        [
            build / "tests/benchmark/benchmarks",
            f"--benchmark_repetitions={repetitions}",
            "--benchmark_enable_random_interleaving=true",
            "--benchmark_min_time=0.1",
            f"--benchmark_out={results / 'benchmarks.json'}",
            "--benchmark_out_format=json",
        ],
        check=True,
        stdout=subprocess.DEVNULL,
    )


def python_with_other_ways(results):
    """A Python that has the pinned numpy, pyarrow and DuckDB."""
    folder = results / "venv"
    python = folder / "bin/python"
    if not python.exists():
        venv.create(folder, with_pip=True)
    output_of(python, "-m", "pip", "install", "--quiet", "--requirement", HERE / "other_ways/requirements.txt")
    return python


def stripped_size(build, results):
    stripped = results / "stripped.so"
    output_of("strip", "--strip-unneeded", "-o", stripped, (build / "capi/libstottekontakt.so").resolve())
    return stripped.stat().st_size


def measure_python(python, build, quick):
    """What a month costs in Python, with the package of this checkout and the library of the build."""
    package = {
        "PYTHONPATH": str(ROOT / "bindings/python/src"),
        "STOTTEKONTAKT_LIBRARY": str(build / "capi/libstottekontakt.so"),
    }
    return json.loads(output_of(python, HERE / "python_speed.py", *((1, 1000) if quick else (9, 10_000)), **package))


def measure(build, results, python, quick):
    """Everything but the Python package."""
    repetitions = 1 if quick else 9
    print("Running the benchmarks, some minutes", flush=True)
    run_benchmarks(build, results, repetitions)
    print("Starting the command", flush=True)
    example = ROOT / "docs/examples/2025-03.json"
    cold = output_of(sys.executable, HERE / "cold_start.py", build / "stottekontakt", example, 10 if quick else 200)
    print("Settling the plain months in other ways", flush=True)
    months = results / "months.bin"
    output_of(build / "tests/benchmark/write_months", months)
    bare_loop = build / "tests/benchmark/libbare_loop.so"
    other = output_of(python, HERE / "other_ways/compare.py", months, bare_loop, repetitions)
    return report.Measured(
        benchmarks=json.loads((results / "benchmarks.json").read_text(encoding="utf-8"))["benchmarks"],
        cold_start=json.loads(cold),
        other_ways=json.loads(other),
        library_bytes=stripped_size(build, results),
    )


def main():
    build, options = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2:]
    quick = options == ["--quick"]
    results = build / "benchmark-results"
    results.mkdir(exist_ok=True)
    python = python_with_other_ways(results)
    page = ROOT / "docs/pages/performance.md"

    if options != ["--python"]:
        measured = measure(build, results, python, quick)
        print(report.text(measured))
        if not quick:
            report.write_page(measured, page)
    print("Settling months in Python", flush=True)
    of_python = measure_python(python, build, quick)
    print(report.python_text(of_python))
    if not quick:
        report.write_python(of_python, page)


if __name__ == "__main__":
    main()
