"""The notebooks print what they show. After a change: python tests/python/notebooks.py"""

import re

import pytest

for package in ("nbclient", "ipykernel", "numpy"):
    pytest.importorskip(package)

import nbformat  # noqa: E402

import notebooks  # noqa: E402


@pytest.mark.parametrize("path", notebooks.NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_gives_what_is_stored_in_it(path):
    stored, run = notebooks.read(path), notebooks.executed(path)
    assert [cell.get("outputs") for cell in run.cells] == [cell.get("outputs") for cell in stored.cells]
    assert notebooks.as_text(run) == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", notebooks.NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_is_valid_and_tells_nothing_of_the_machine_that_ran_it(path):
    nbformat.validate(notebooks.read(path))
    text = path.read_text(encoding="utf-8")
    assert not re.search(r"/(home|root|tmp|usr|work)/|[A-Z]:\\\\|\d+\.\d+\.\d+|execution\"", text)


def test_what_a_kernel_sends_in_pieces_is_one_output():
    def printed(text, name="stdout"):
        return nbformat.v4.new_output("stream", name=name, text=text)

    result = nbformat.v4.new_output("execute_result", {"text/plain": "3"})
    assert notebooks.joined([]) == []
    assert notebooks.joined([printed("a"), printed("b\n"), printed("c")]) == [printed("ab\nc")]
    apart = [printed("a"), printed("b", "stderr"), printed("c"), result, printed("d")]
    assert notebooks.joined(apart) == apart


def test_there_is_a_notebook():
    assert notebooks.NOTEBOOKS
