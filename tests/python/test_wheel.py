"""The wheel: built with the library under test, installed into a fresh environment of every Python at hand."""

import functools
import os
import pathlib
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


def folders():
    """Where Pythons may be: folders that STOTTEKONTAKT_PYTHONS names, those on the PATH, and those of pyenv."""
    named = [*os.environ.get("STOTTEKONTAKT_PYTHONS", "").split(os.pathsep), *os.environ["PATH"].split(os.pathsep)]
    pyenv = pathlib.Path(os.environ.get("PYENV_ROOT", pathlib.Path.home() / ".pyenv"))
    return [*filter(None, named), *sorted(pyenv.glob("versions/*/bin"))]


def runs(path, version):
    """Is it that version (and no shim of another), with what a virtual environment is made by?"""
    code = f"import venv, ensurepip, sys; sys.exit(sys.version_info[:2] != {tuple(map(int, version.split('.')))})"
    return subprocess.run([path, "-c", code], capture_output=True).returncode == 0


@functools.cache
def interpreters():
    """The Pythons at hand, by version."""
    found = {}
    for version in VERSIONS:
        paths = filter(None, (shutil.which(f"python{version}", path=str(folder)) for folder in folders()))
        path = next((path for path in paths if runs(path, version)), None)
        if path:
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
def test_the_lines_of_the_readme_print_what_they_show_in_a_fresh_environment(wheel, version, root, examples, tmp_path):
    readme = (root / "bindings/python/README.md").read_text(encoding="utf-8")
    program, shown = re.search(r"```python\n(.*?)```\n\n```text\n(.*?)```", readme, re.DOTALL).groups()
    subprocess.run([interpreters()[version], "-m", "venv", tmp_path / "venv"], check=True, env=environment())
    python = tmp_path / "venv/bin/python"
    pip = [python, "-m", "pip", "--disable-pip-version-check", "install", "--quiet", "--no-index"]
    subprocess.run([*pip, wheel], check=True, env=environment())
    program += f"print(settle(open({str(examples / '2025-03.json')!r}, encoding='utf-8').read()).totals.payable)\n"
    run = subprocess.run([python, "-c", program], capture_output=True, text=True, env=environment(), cwd=tmp_path)
    assert (run.stdout, run.stderr) == (f"{shown}4631.51\n", "")


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
