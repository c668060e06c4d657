"""Loading the library: what is said when it is not there, or another one."""

import os
import re
import shutil
import subprocess
import sys

import pytest

import stottekontakt
from stottekontakt import LibraryError, _ffi


@pytest.fixture
def library_of(tmp_path):
    """Compiles a C file into a shared library."""

    def build(code):
        number = len(list(tmp_path.iterdir()))
        source, library = tmp_path / "other.c", tmp_path / f"libother{number}.so"
        source.write_text(code, encoding="utf-8")
        compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
        subprocess.run([compiler, "-shared", "-fPIC", source, "-o", library], check=True)
        return library

    return build


def test_a_missing_library_says_how_to_get_it(tmp_path):
    with pytest.raises(LibraryError, match=r"pip install \./bindings/python.*STOTTEKONTAKT_LIBRARY"):
        _ffi.load(tmp_path / "no.so")


def test_another_library_a_newer_interface_and_an_older_library_are_told_apart(library_of):
    with pytest.raises(LibraryError, match="another library"):
        _ffi.load(library_of("int nothing;"))
    with pytest.raises(LibraryError, match=r"speaks version 9 .* this package speaks version 1"):
        _ffi.load(library_of("int stk_abi_version(void) { return 9; }"))
    with pytest.raises(LibraryError, match="is older than this package: it has no stk_version"):
        _ffi.load(library_of("int stk_abi_version(void) { return 1; }"))


def test_the_environment_names_another_library(tmp_path):
    run = subprocess.run(
        [sys.executable, "-c", "import stottekontakt"],
        env={**os.environ, "STOTTEKONTAKT_LIBRARY": str(tmp_path / "no.so")},
        capture_output=True,
        text=True,
    )
    assert "LibraryError" in run.stderr
    assert "no.so" in run.stderr


def test_the_version_is_the_librarys(root):
    header = (root / "include/stottekontakt/version.hpp").read_text(encoding="utf-8")
    assert stottekontakt.__version__ == re.search(r'library_version = "([^"]+)"', header)[1]


def test_everything_public_is_listed():
    listed = stottekontakt.__all__
    assert sorted(listed) == sorted(set(listed))
    assert all(hasattr(stottekontakt, name) for name in listed)
