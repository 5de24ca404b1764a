"""A site of which small numbers are hidden, built several times with other numbers in their place:
every byte of the site and everything that the commands print is the same each time, so that nobody
can work out from it what is hidden. What hides them is the site, the description of the dataset, or
a block of one page; the other pages draw, list, compare and check the same rows in every way."""

import os
import re
import shutil
import subprocess

# Women and men of two wards: the totals of rows and columns are the same each time.
HIDDEN = [(3, 7717, 6631, 5542), (4, 7716, 6630, 5543), (1, 7719, 6633, 5540)]
RULE = "suppress: {below: 5}\n"
ABOUT = "measure: Victims\narea: Town\nperiod: 2024\nsource: System\n"
CHARTS = [
    ("bar", "data: wards\nx: Ward\ny: [Men, Women]\n"),
    ("bar", "data: wards\nx: Ward\ny: Men\nsort: value\n"),
    ("column", "data: wards\nx: Ward\ny: Women\n"),
    ("pie", "data: wards\nx: Ward\ny: Women\nwhere: {Ward: [Ashford, Bexhill, Crowley]}\n"),
    ("dot", "data: wards\nx: Ward\ny: Women\n"),
    ("heatmap", "data: wards\nx: Ward\ny: [Women, Men]\n"),
    ("waterfall", "data: wards\nx: Ward\ny: Women\n"),
    ("line", "data: months\nx: Month\ny: [North, South]\n"),
    ("line", "data: months\nx: Month\ny: North\nlast: 12\n"),
    ("spc", "data: months\nx: Month\ny: North\n"),
    ("area", "data: months\nx: Month\ny: [North, South]\n"),
    ("scatter", "data: months\nx: North\ny: South\n"),
    ("slope", "data: months\nx: Month\ny: North\nwhere: {Month: [2023-02, 2023-03]}\n"),
]
TABLES = [
    "data: wards\nbars: [Women, Men]\n", "data: wards\nsparkline:\n  Line: Women .. Men\n",
    "data: wards\ntop: 2\nsort: Men\n", "data: months\nlast: 13\n",
]
TILES = [
    "data: months\ntiles:\n  North: {target: 200, better: lower}\n  South: {better: lower}\n",
    "data: months\nat: 2023-05\nsince: 2023-03\ntiles:\n  North: {target: 200, better: lower}\n",
]
FORMULAS = [
    "wards[Women, Ashford]", "wards[Women]", "sum(wards[Women])", "max(wards[Women])",
    "min(wards[Men])", "peak(wards[Women])", "trough(wards[Women])", "rank(wards[Women, Bexhill])",
    "count(wards[Women] > 10)", "share(wards[Women, Bexhill], sum(wards[Women]))",
    "wards[Total, Ashford] - wards[Men, Ashford]", "all(wards[Women] > 4)", "wards[Women] > 100",
    "median(months[North])", "last(rolling(months[North], 3))", "rolling(months[North], 2)",
    "sum(months[North, 2023-01 .. 2023-12])", "average(months[North]) ignoring missing",
    "max(months[North]) ignoring missing", "median(wards[Women]) ignoring missing",
    "rank(wards[Men, Bexhill]) ignoring missing", "months[North, 2023]",
    "per(wards[Women, Crowley], wards[Total, Crowley], 1000)", "round(wards[Women, Ashford])",
    "wards[Women, Crowley] + wards[Women, Ashford]", "months[North, 2023-02 .. 2023-06]",
    "change(months[North, 2023-02 .. 2023-03])", "people[North, 2023-03]",
]
BOARD = "content/meetings/2024-06-01-board"
COMMANDS = [
    ["check"], ["check", "--format", "json"], ["check", "--format", "sarif"], ["figures"],
    ["figures", "--format", "json"], ["figures", "--suggest", f"{BOARD}/02-other.md"],
    ["figures", "--suggest", f"{BOARD}/03-formulas.md"], ["render", f"{BOARD}/02-other.md"],
    ["render", "content/measures/people.md"],
    ["data", f"{BOARD}/02-other.md#table-1", "--format", "json"],
    ["data", f"{BOARD}/01-first.md#months-first"],
    ["data", "content/data/wards.csv", "--format", "json"], ["data", "content/data/months.csv"],
    ["chart", "content/data/months.csv", "--type", "spc", "--x", "Month", "--y", "North",
     "--format", "json"],
]


def block(kind, name, settings):
    return f"```{kind}\nid: {name}\ntitle: Made up\n{ABOUT}{settings}```\n\n"


def months(women, men):
    rows = ["Month,North,South,Total"]
    for index in range(1, 16):
        north, south = (women, men) if index == 3 else (100 + index * 7, 900 + index * 3)
        rows.append(f"{2023 + (index - 1) // 12}-{(index - 1) % 12 + 1:02d},{north},{south},"
                    f"{north + south}")
    return "\n".join(rows) + "\n"


def write(root, numbers, place):
    shutil.rmtree(root, ignore_errors=True)
    women, men, women_too, men_too = numbers
    described = f"title: People\n{ABOUT}" + (RULE if place == "dataset" else "")
    own = RULE if place == "block" else ""
    page = "---\ntitle: {}\nsummary: In short.\n---\n\n{}"
    formulas = "".join(
        f"## Part {number} {words}\n\nThe figure {text} in every month.\n\n"
        f"```check\n{text} = {formula}\n```\n\n"
        for number, formula in enumerate(FORMULAS)
        for words, text in [("one", "is 42 here"), ("two", "rose to the highest")])
    other = "There were 7,720 victims in Ashford, 18,737 elsewhere; 27,646 and 99.9%.\n\n"
    other += "```check\n7,720 victims = wards[Total, Ashford]\n```\n\n"
    other += "".join(
        block("chart", f"chart-{number}", f"type: {kind}\n{settings}")
        for number, (kind, settings) in enumerate(CHARTS))
    other += "".join(block("table", f"table-{n}", settings) for n, settings in enumerate(TABLES))
    other += "".join(block("scorecard", f"tiles-{n}", s) for n, s in enumerate(TILES)).replace(
        "measure: Victims\n", "")
    measure = "title: {}\ndata: months\ncolumn: {}\nbetter: lower\nunit: victims\nsource: System\n"
    files = {
        "content/site.yml": "title: Test site\nurl: https://test.example.org/\npublisher: Test body\n"
        "licence: OGL-3.0\ncontact: office@example.org\n"
        "rules: {missing-minutes: off, order-tells: warning, shown-elsewhere: warning}\n"
        + (RULE if place == "site" else ""),
        "content/index.md": "---\ntitle: Home\n---\n\nText.\n",
        "content/data/wards.csv": f"Ward,Women,Men,Total\nAshford,{women},{men},7720\n"
        f"Bexhill,8813,9924,18737\nCrowley,{women_too},{men_too},12173\n"
        "All wards,15447,23183,38630\n",
        "content/data/wards.yml": described,
        "content/data/months.csv": months(women, men),
        "content/data/months.yml": described,
        "content/measures/people.md": "---\n" + measure.format("People", "North") + "---\n\nText.\n",
        "content/measures/men.md": "---\n" + measure.format("Men", "South") + "---\n\nText.\n",
        f"{BOARD}/index.md": "---\nkind: meeting\ntitle: Board\ndate: 2024-06-01\n---\n",
        f"{BOARD}/01-first.md": page.format(
            "First", block("table", "wards-first", "data: wards\ntotal: both\n" + own)
            + block("table", "months-first", "data: months\n" + own)),
        f"{BOARD}/02-other.md": page.format("Other", other),
        f"{BOARD}/03-formulas.md": page.format("Formulas", formulas),
    }
    for path, text in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, "utf-8")


def outputs(root, program):
    """Everything that the commands print, and the files of the site, by name."""
    found = {}

    def run(name, arguments):
        done = subprocess.run(
            [program, *arguments], cwd=root, capture_output=True, check=False, env=os.environ)
        found[name] = re.sub(rb"in [0-9.]+ m?s", b"", done.stdout + b"\n" + done.stderr)
        return done.returncode

    for arguments in COMMANDS:
        run(" ".join(arguments), arguments)
    (root / BOARD / "03-formulas.md").unlink()
    code = run("build", ["build", "--now", "2026-01-01"])
    for file in sorted((root / "public").rglob("*")):
        if file.is_file():
            found[str(file.relative_to(root))] = file.read_bytes()
    return found, code


def check(folder, program, report):
    root = folder / "hidden"
    for place in ("site", "dataset", "block"):
        problems, first = [], None
        for numbers in HIDDEN:
            write(root, numbers, place)
            found, code = outputs(root, program)
            if code != 0:
                problems.append(f"it was not built: {found['build'].decode()}")
            first = first or found
            problems += [
                f"{name} depends on what is hidden" for name in sorted(set(first) | set(found))
                if first.get(name) != found.get(name)]
        if len([name for name in first or {} if name.startswith("public")]) < 40:
            problems.append("there are too few files to look into")
        report.add("nothing depends on numbers that are hidden", f"by a {place}", problems)
