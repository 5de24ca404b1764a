"""Looks at the open data of built sites as programs do. Usage: run.py PROGRAM

Each data package is validated by Frictionless, each CSV is read by pandas with the types of its
schema and held against `vitrine data --format json`, the CSVW files are validated by csvw, the
catalogue and the metadata in the pages are read as JSON-LD, feeds by the rules of RFC 4287 and its
grammar, by feedparser; calendars by icalendar; site maps by their schema. A site with withheld pages
is searched for their words, its search index included. A site of which numbers are hidden is built
with others in their place, and every byte must be the same. Findings are read as SARIF. Random tables are
held against a reading of their own in Python.
"""

import pathlib
import sys
import tempfile
import time

import calendars
import feeds
import findings
import hidden
import metadata
import notrace
import packages
import sitemaps
import values
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
            calendars.check(site, report)
            sitemaps.check(site, report)
        findings.check(program, report)
        values.check(program, pathlib.Path(folder), report)
        hidden.check(pathlib.Path(folder), program, report)
        notrace.check(
            pathlib.Path(folder), program, report, pathlib.Path(sys.executable).parent)
    passed = report.write()
    print(f"in {time.monotonic() - started:.0f} s")
    return 0 if passed else 1


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]).resolve()))
