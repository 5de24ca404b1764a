"""Looks at the open data of built sites as programs do. Usage: run.py PROGRAM

Each data package is validated by Frictionless, each CSV is read by pandas with the types of its
schema and held against `vitrine data --format json`, the CSVW files are validated by csvw, the
catalogue and the metadata in the pages are read as JSON-LD, feeds by the rules of RFC 4287.
"""

import pathlib
import sys
import tempfile
import time

import feeds
import metadata
import packages
from report import Report
from sites import build_all


def main(program):
    started = time.monotonic()
    report = Report()
    with tempfile.TemporaryDirectory() as folder:
        for site in build_all(pathlib.Path(folder), program):
            packages.check(site, report)
            metadata.check(site, report)
            feeds.check(site, report)
    passed = report.write()
    print(f"in {time.monotonic() - started:.0f} s")
    return 0 if passed else 1


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]).resolve()))
