"""A terminal for a program to write to."""

import pty
import unittest


def open_terminal():
    """Our end and the program's end of a pseudo-terminal; skips the test on a system that has none, as a bare chroot."""
    try:
        return pty.openpty()
    except OSError as error:
        raise unittest.SkipTest(f"no terminal to be had here: {error}") from error
