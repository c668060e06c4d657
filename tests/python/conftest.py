"""What the tests of the Python package share."""

import os
import pathlib
import sys

import pytest
from hypothesis import HealthCheck, settings

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path += [str(ROOT / "tests/oracle/reference"), str(ROOT / "tests/benchmark")]  # the referee; measured months

# The same examples every time: a run that failed can be repeated. HYPOTHESIS_EXAMPLES=10000 looks further, each time
# elsewhere.
EXAMPLES = int(os.environ.get("HYPOTHESIS_EXAMPLES", "100"))
settings.register_profile(
    "tests",
    deadline=None,
    derandomize=EXAMPLES <= 100,
    max_examples=EXAMPLES,
    suppress_health_check=[HealthCheck.too_slow],
    database=None,
)
settings.load_profile("tests")

pytest_plugins = ["pytester"]


@pytest.fixture(scope="session")
def root() -> pathlib.Path:
    """The folder of the project."""
    return ROOT


@pytest.fixture(scope="session")
def examples() -> pathlib.Path:
    """The examples of the documentation."""
    return ROOT / "docs/examples"
