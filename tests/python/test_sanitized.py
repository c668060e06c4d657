"""Under the sanitizers (python.sanitized in CMakeLists.txt) a wrong step of library or package ends the run."""

import os
import subprocess
import sys

import pytest

READS_TOO_FAR = """
from ctypes import byref, c_char, c_char_p, c_size_t, cast, create_string_buffer
from stottekontakt._ffi import LIBRARY, Refused

blank = (c_char * 100)(*(100 * b" "))
out, needed = create_string_buffer(10), c_size_t()
try:
    LIBRARY.stk_settle_json(None, cast(blank, c_char_p), 108, 0, out, 10, byref(needed))
except Refused:
    print("not noticed")
"""


@pytest.mark.skipif("libasan" not in os.environ.get("LD_PRELOAD", ""), reason="no sanitizer is loaded")
def test_a_read_past_the_end_of_what_python_allocated_is_noticed():
    run = subprocess.run([sys.executable, "-c", READS_TOO_FAR], capture_output=True, text=True)
    assert run.returncode != 0
    assert "heap-buffer-overflow" in run.stderr
    assert "not noticed" not in run.stdout
