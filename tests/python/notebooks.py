"""Runs the notebooks of docs/notebooks/ and writes what came of it into them.

usage: python notebooks.py    (with the package on the path, or installed)
"""

import os
import pathlib
import tempfile

import nbclient
import nbformat
from traitlets.config import Config

ROOT = pathlib.Path(__file__).resolve().parents[2]
NOTEBOOKS = sorted((ROOT / "docs/notebooks").glob("*.ipynb"))
# What a kernel tells about the machine it runs on is left out.
METADATA = {
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}


def read(path):
    """The notebook as it is stored."""
    return nbformat.read(path, as_version=4)


def joined(outputs):
    """Outputs with what was printed in one piece: a kernel sends it in as many as it has time for."""
    whole = []
    for output in outputs:
        before = whole[-1] if whole else {}
        if output["output_type"] == "stream" == before.get("output_type") and output["name"] == before["name"]:
            before["text"] += output["text"]
        else:
            whole.append(output)
    return whole


def executed(path):
    """The notebook with the outputs of a run in the folder of the project; the first cell that fails raises."""
    notebook = read(path)
    with tempfile.TemporaryDirectory() as own:
        client = nbclient.NotebookClient(
            notebook,
            config=Config(KernelManager={"transport": "ipc", "connection_file": f"{own}/kernel.json"}),  # no open ports
            timeout=120,
            resources={"metadata": {"path": str(ROOT)}},
            record_timing=False,
        )
        client.execute(env={**os.environ, "IPYTHONDIR": own})  # no start-up files of the user's
    for cell in notebook.cells:
        if "outputs" in cell:
            cell.outputs = joined(cell.outputs)
    notebook.metadata = nbformat.from_dict(METADATA)
    return notebook


def as_text(notebook):
    """The notebook as it stands in its file."""
    return nbformat.writes(notebook, version=4) + "\n"


if __name__ == "__main__":
    for each in NOTEBOOKS:
        each.write_text(as_text(executed(each)), encoding="utf-8")
