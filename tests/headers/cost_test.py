"""Counts the lines a compiler sees after preprocessing: unlike seconds, the same on every run."""

import argparse
import subprocess
import sys

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("--most-lines", type=int, required=True)
parser.add_argument("preprocess", nargs=argparse.REMAINDER, help="command that writes the preprocessed file")
arguments = parser.parse_args()

preprocessed = subprocess.run(arguments.preprocess, check=True, stdout=subprocess.PIPE).stdout
lines = preprocessed.count(b"\n")
print(f"{lines} lines, at most {arguments.most_lines}")
sys.exit(0 if 0 < lines <= arguments.most_lines else 1)
