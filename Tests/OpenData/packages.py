"""Data packages: valid for Frictionless, and the same values as `vitrine data` gives."""

import decimal
import hashlib
import json
import re

import frictionless
import pandas

TYPES = {"integer": "Int64", "number": "float64"}


def check(site, report):
    for file in site.files("datapackage.json"):
        where = site.relative(file)
        found = frictionless.Package(str(file)).validate()
        problems = [error.message for error in found.errors]
        problems += [error.message for task in found.tasks for error in task.errors]
        report.add("frictionless validate", where, problems)
        package = json.loads(file.read_bytes())
        for resource in package["resources"]:
            check_resource(site, file, resource, report)
    described = {
        file.parent / resource["path"] for file in site.files("datapackage.json")
        for resource in json.loads(file.read_bytes())["resources"]}
    report.add(
        "each CSV is described once, by the package beside it", site.name,
        [f"{site.relative(file)} is in no package" for file in site.files("*.csv")
         if file not in described])


def check_resource(site, file, resource, report):
    csv = file.parent / resource["path"]
    where = site.relative(csv)
    written = csv.read_bytes()
    problems = []
    if hashlib.sha256(written).hexdigest() != resource["hash"].removeprefix("sha256:"):
        problems.append("another digest than its package says")
    if not written.endswith(b"\r\n") or b"\xef\xbb\xbf" in written[:3]:
        problems.append("not RFC 4180 in UTF-8 without a mark")
    written.decode("utf-8")
    report.add("bytes and digests", where, problems)
    report.add("pandas reads it by its schema", where, check_values(site, csv, resource))


def check_values(site, csv, resource):
    schema = resource["schema"]
    missing = [entry["value"] for entry in schema["missingValues"]]
    fields = schema["fields"]
    nulls = {field["name"]: field.get("missingValues", missing) for field in fields}
    types = {field["name"]: TYPES.get(field["type"], "str") for field in fields}
    frame = pandas.read_csv(csv, dtype=types, na_values=nulls, keep_default_na=False)
    problems = []
    if list(frame.columns) != [field["name"] for field in fields]:
        return [f"its columns are {list(frame.columns)}"]
    key = schema.get("primaryKey")
    if key and frame.duplicated(key).any():
        problems.append(f"its key {key} does not tell rows apart")
    for field in fields:
        if field.get("constraints", {}).get("required") and frame[field["name"]].isna().any():
            problems.append(f"`{field['name']}` has gaps")
    if is_reshaped(site, csv):
        return problems
    read = read_again(site, csv)
    if read is None:
        # A shared dataset that only a block says how to read is the same as the block's own.
        twins = [other for other in site.files("*.csv")
                 if other != csv and other.read_bytes() == csv.read_bytes()]
        return problems if twins else problems + ["`vitrine data` does not read it"]
    side = re.compile(r".*( note| of)")
    own = [field["name"] for field in fields
           if not ("missingValues" in field and side.fullmatch(field["name"]))]
    if own != [column["name"] for column in read["columns"]]:
        return problems + [f"vitrine data has the columns {read['columns']}"]
    if len(frame) != len(read["rows"]):
        return problems + [f"{len(frame)} rows, vitrine data has {len(read['rows'])}"]
    for position, name in enumerate(own):
        for row, value in enumerate(frame[name]):
            wanted = read["rows"][row][position]
            if not same(value, wanted):
                problems.append(f"row {row + 1}, `{name}`: {value!r}, vitrine data: {wanted!r}")
    return problems


def same(value, wanted):
    if pandas.isna(value):
        return wanted is None
    if isinstance(wanted, decimal.Decimal | int):
        # The nearest binary number is what pandas keeps.
        return float(value) == float(wanted)
    return value == wanted


def is_reshaped(site, csv):
    """Whether the block makes other rows of those that `vitrine data` reads: tiles, names."""
    page = site.source(csv.parent.relative_to(site.folder))
    text = page.read_text("utf-8") if page else ""
    for block in re.findall(r"^(```+|~~~+)(.*?)^\1", text, re.MULTILINE | re.DOTALL):
        if not re.search(rf"^id: *{re.escape(csv.stem)} *$", block[1], re.MULTILINE):
            continue
        if re.search(r"(^|```)scorecard|^(role|where):", block[1], re.MULTILINE):
            return True
    return False


def read_again(site, csv):
    """The rows of the block or file that a download was made of."""
    folder = csv.parent.relative_to(site.folder)
    name = csv.stem
    numbered = re.fullmatch(r"(figure|table|dataset)-([0-9]+)", name)
    if numbered:
        prefix = {"figure": "fig", "table": "table", "dataset": "data"}[numbered[1]]
        name = f"{prefix}-{numbered[2]}"
    if str(folder) == "data":
        return None if (text := site.rows(csv)) is None else load(text)
    page = site.source(folder)
    text = site.rows(f"{page}#{name}") if page else None
    return None if text is None else load(text)


def load(text):
    return json.loads(text, parse_float=decimal.Decimal)
