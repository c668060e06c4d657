"""A page shows a file as it stands. Usage: page_shows.py LANGUAGE FILE, LANGUAGE being the word behind the fence."""

import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "tests/docs"))
sys.dont_write_bytecode = True  # not into the sources
from examples_test import blocks, pages  # noqa: E402: the pages are read in one place

language, file = sys.argv[1:3]
shown = (language, pathlib.Path(file).read_text(encoding="utf-8"))
if not any(shown in blocks(page) for page in pages()):
    sys.exit(f"No page has a ```{language} block that is {file}. Copy the file to docs/pages/linking.md.")
