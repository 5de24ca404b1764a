"""Findings as SARIF 2.1.0, read by a model of the format and held against those in JSON."""

import json
import pathlib
import subprocess

from sarif_pydantic import Sarif

GOLDEN = pathlib.Path(__file__).resolve().parent.parent / "SiteTests" / "Golden"


def said(program, site, form):
    done = subprocess.run(
        [program, "check", "--format", form], cwd=site, capture_output=True, text=True)
    return done.stdout


def unknown(given, read, path=""):
    """What stands in a file and is nothing that the format knows."""
    if isinstance(given, dict):
        for key, value in given.items():
            if key not in read:
                yield f"{path}/{key} is no property of the format"
            else:
                yield from unknown(value, read[key], f"{path}/{key}")
    elif isinstance(given, list):
        for index, (one, other) in enumerate(zip(given, read)):
            yield from unknown(one, other, f"{path}/{index}")
    elif given != read:
        yield f"{path} is {given!r} and is read as {read!r}"


def check(program, report):
    for site in sorted(GOLDEN.glob("bad-input*")):
        text = said(program, site, "sarif")
        log = Sarif.model_validate_json(text)
        again = json.loads(log.model_dump_json(by_alias=True, exclude_none=True))
        problems = list(unknown(json.loads(text), again))
        rules = [rule.id for rule in log.runs[0].tool.driver.rules or []]
        found = []
        for result in log.runs[0].results:
            if rules[result.rule_index] != result.rule_id:
                problems.append(f"{result.rule_id} has the number of {rules[result.rule_index]}")
            for location in result.locations or []:
                place = location.physical_location
                region = place.region
                found.append((place.artifact_location.uri, region.start_line if region else None,
                              result.rule_id))
        listed = json.loads(said(program, site, "json"))
        wanted = [(item["file"], item.get("line"), item["code"]) for item in listed]
        problems += [f"{missing} is not in it" for missing in set(wanted) - set(found)]
        report.add("SARIF 2.1.0", site.name, problems)
