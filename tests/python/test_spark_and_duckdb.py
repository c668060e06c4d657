"""The page *Spark and DuckDB*: its programs run in the order they stand in, and come to the same sums as one call."""

import os
import re
import shutil
import subprocess
import sys

import pytest

from conftest import ROOT
from test_page import FENCE

PAGE = ROOT / "docs/pages/spark-and-duckdb.md"
# Two workers in processes of their own, which no other machine can see.
SPARK = (
    "--master local[2] --conf spark.ui.enabled=false --conf spark.driver.host=127.0.0.1 "
    "--conf spark.driver.bindAddress=127.0.0.1 --conf spark.sql.shuffle.partitions=2 pyspark-shell"
)


def programs():
    blocks = FENCE.findall(PAGE.read_text(encoding="utf-8"))
    return [(code, shown) for (language, code), (_, shown) in zip(blocks, blocks[1:]) if language == "python"]


def output_of(code, folder):
    spark = {"PYSPARK_PYTHON": sys.executable, "PYSPARK_SUBMIT_ARGS": SPARK, "SPARK_LOCAL_IP": "127.0.0.1"}
    environment = {**os.environ, **spark, "SPARK_LOCAL_DIRS": str(folder)}
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=folder, env=environment)
    assert run.returncode == 0, run.stderr
    return run.stdout


def test_its_programs_print_what_stands_below_them_and_all_come_to_the_sums_of_one_call(tmp_path):
    for package in ("duckdb", "pandas", "pyarrow", "pyspark"):
        pytest.importorskip(package)
    if not shutil.which("java"):
        pytest.skip("Spark needs java, which is not on the PATH")
    sums = set()
    for code, shown in programs():
        printed = output_of(code, tmp_path)
        assert printed == shown
        sums.add(printed.splitlines()[0])
    assert len(sums) == 1
    assert re.fullmatch(r"25000 \d+ \d+", *sums)


def test_it_has_a_program_for_one_call_for_duckdb_and_for_spark():
    assert ["import duckdb" in code for code, _ in programs()] == [False, True, False]
    assert ["mapInArrow" in code for code, _ in programs()] == [False, False, True]
