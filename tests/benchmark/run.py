"""Runs every benchmark of a finished release build, and writes the figures into docs/pages/performance.md.

usage: run.py BUILD [--quick]

--quick measures each thing once, to see that it works, and leaves the page alone.
"""

import json
import pathlib
import subprocess
import sys
import venv

import report

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]


def output_of(*command):
    return subprocess.run([str(word) for word in command], check=True, stdout=subprocess.PIPE).stdout


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
    """A Python that has the pinned numpy and DuckDB."""
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


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    quick = sys.argv[2:] == ["--quick"]
    repetitions = 1 if quick else 9
    results = build / "benchmark-results"
    results.mkdir(exist_ok=True)

    print("Running the benchmarks, some minutes", flush=True)
    run_benchmarks(build, results, repetitions)
    print("Starting the command", flush=True)
    example = ROOT / "docs/examples/2025-03.json"
    cold = output_of(sys.executable, HERE / "cold_start.py", build / "stottekontakt", example, 10 if quick else 200)
    print("Settling the plain months in other ways", flush=True)
    months = results / "months.bin"
    output_of(build / "tests/benchmark/write_months", months)
    python = python_with_other_ways(results)
    bare_loop = build / "tests/benchmark/libbare_loop.so"
    other = output_of(python, HERE / "other_ways/compare.py", months, bare_loop, repetitions)

    measured = report.Measured(
        benchmarks=json.loads((results / "benchmarks.json").read_text(encoding="utf-8"))["benchmarks"],
        cold_start=json.loads(cold),
        other_ways=json.loads(other),
        library_bytes=stripped_size(build, results),
    )
    print(report.text(measured))
    if not quick:
        report.write_page(measured, ROOT / "docs/pages/performance.md")


if __name__ == "__main__":
    main()
