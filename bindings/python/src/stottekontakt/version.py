"""The version of the library, which is that of the package."""

from ._ffi import LIBRARY

__version__: str = LIBRARY.stk_version()
