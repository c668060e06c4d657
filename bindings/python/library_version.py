"""The package's version, for the build: that of the library it bundles, whose one home is a header."""

import re
from pathlib import Path

HEADER = "include/stottekontakt/version.hpp"


def dynamic_metadata(settings, project):
    """Reads it from the sources of the library, which stand in `core` of a source distribution."""
    here = Path(__file__).parent
    core = here / "core" if (here / "core").is_dir() else here.parent.parent
    header = (core / HEADER).read_text(encoding="utf-8")
    return {"version": re.search(r'library_version = "([^"]+)"', header)[1]}
