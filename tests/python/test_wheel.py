"""The wheel: built with the library under test, installed into a fresh environment of every Python at hand."""

import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import zipfile

import pytest

from stottekontakt import _ffi

VERSIONS = ["3.9", "3.10", "3.11", "3.12", "3.13", "3.14"]
THREE_LINES = """
import datetime as dt
from stottekontakt import Agreement, Month, Timesheet, Visit, WeeklyHours, settle
day = dt.date(2025, 1, 7)
agreement = Agreement("OPD-0017", day, weekly_hours=[WeeklyHours(day, dt.timedelta(hours=3))])
sheet = Timesheet(agreement, Month(2025, 1), dt.date(2025, 1, 31), [Visit("v1", day, dt.timedelta(hours=3))])
print(settle(sheet).totals.payable, settle(sheet.to_json()).decisions[0].rule, sheet)
"""


def interpreters():
    """The Pythons at hand, by version: those on the PATH, and those in folders STOTTEKONTAKT_PYTHONS names besides."""
    path_list = os.pathsep.join(filter(None, [os.environ.get("STOTTEKONTAKT_PYTHONS"), os.environ["PATH"]]))
    found = {}
    for version in VERSIONS:
        path = shutil.which(f"python{version}", path=path_list)
        if path and subprocess.run([path, "-c", "import venv, ensurepip"], capture_output=True).returncode == 0:
            found[version] = path
    return found or {sysconfig.get_python_version(): sys.executable}


def environment():
    """That of a user: nothing of the tests' own."""
    own = {name: value for name, value in os.environ.items() if not name.startswith(("STOTTEKONTAKT", "PYTHON"))}
    return {**own, "PYTHONDONTWRITEBYTECODE": "1"}


@pytest.fixture(scope="session")
def wheel(root, tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [
            *(sys.executable, "-m", "pip", "wheel", "--quiet", "--no-index", "--no-deps", "--no-build-isolation"),
            *("--wheel-dir", folder, f"--config-settings=build-dir={folder / 'build'}"),
            f"--config-settings=cmake.define.STOTTEKONTAKT_BUILT_LIBRARY={_ffi.library_path()}",
            root / "bindings/python",
        ],
        check=True,
        env=environment(),
    )
    (built,) = folder.glob("*.whl")
    return built


def test_it_is_one_for_every_python_and_bundles_the_library(wheel):
    assert re.fullmatch(r"stottekontakt-[\d.]+-py3-none-\w+\.whl", wheel.name)
    with zipfile.ZipFile(wheel) as file:
        names = set(file.namelist())
        metadata = file.read(next(name for name in names if name.endswith("METADATA"))).decode()
    assert {
        "stottekontakt/py.typed",
        f"stottekontakt/{_ffi.FILE_NAMES.get(sys.platform, 'libstottekontakt.so')}",
    } <= names
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert "Requires-Dist" not in metadata


@pytest.mark.parametrize("version", interpreters())
def test_it_settles_a_month_in_a_fresh_environment(wheel, version, tmp_path):
    subprocess.run([interpreters()[version], "-m", "venv", tmp_path / "venv"], check=True, env=environment())
    python = tmp_path / "venv/bin/python"
    pip = [python, "-m", "pip", "--disable-pip-version-check", "install", "--quiet", "--no-index"]
    subprocess.run([*pip, wheel], check=True, env=environment())
    run = subprocess.run([python, "-c", THREE_LINES], capture_output=True, text=True, env=environment(), cwd=tmp_path)
    assert (run.stdout, run.stderr) == ("699.09 STK-PAY-01 Timesheet(2025-01, 1 visits, 0 receipts)\n", "")


def test_a_source_distribution_has_what_the_library_is_built_from(root, tmp_path):
    code = f"from scikit_build_core.build import build_sdist; build_sdist({str(tmp_path)!r})"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=root / "bindings/python", capture_output=True)
    (built,) = tmp_path.glob("*.tar.gz")
    with tarfile.open(built) as file:
        names = {name.split("/", 1)[1] for name in file.getnames() if "/" in name}
    carried = ["capi", "include", "src"]
    needed = [
        path for folder in carried for path in (root / folder).rglob("*") if path.suffix in (".cpp", ".hpp", ".h")
    ]
    assert {f"core/{path.relative_to(root)}" for path in needed} <= names
    assert {"CMakeLists.txt", "pyproject.toml", "core/CMakeLists.txt", "src/stottekontakt/py.typed"} <= names
    assert not [name for name in names if name.startswith("build") or "__pycache__" in name]


def test_a_header_that_is_missing_is_named_with_its_package(root, tmp_path):
    run = subprocess.run(
        [
            *("cmake", "-S", root / "bindings/python", "-B", tmp_path, "-DCMAKE_FIND_ROOT_PATH=/nowhere"),
            *("-DCMAKE_FIND_ROOT_PATH_MODE_INCLUDE=ONLY", "-DCMAKE_FIND_ROOT_PATH_MODE_PROGRAM=NEVER"),
        ],
        capture_output=True,
        text=True,
    )
    assert run.returncode != 0
    assert re.search(
        r"stottekontakt needs the header toml\+\+/toml\.h\.\s+On Debian: apt install\s+libtomlplusplus-dev", run.stderr
    )
    assert "apt install --no-install-recommends libboost1.81-dev" in " ".join(run.stderr.split())
