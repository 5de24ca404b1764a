"""Values, types and rounding, held against an independent reading of random tables.

Python knows what each cell means, since it made the cell of a value; it writes the cell as people
do and the file as programs do (commas or tabs, three line ends, quotes, a byte order mark). What
`vitrine data --format json` reads must be that value, exactly, and that type. How numbers are
rounded is held against `decimal`: half away from zero.
"""

import csv
import datetime
import decimal
import io
import json
import random
import subprocess

D = decimal.Decimal
MONTHS = ("January February March April May June July August September October November "
          "December").split()
TABLES, ROUNDINGS = 120, 25


def number(source):
    digits = source.choice((1, 2, 3, 4, 6, 9))
    decimals = source.choice((0, 0, 0, 1, 2, 4))
    value = D(source.randrange(10 ** digits)).scaleb(-decimals)
    return -value if source.random() < 0.2 else value


def written(value, source, separators=",", marks="-\u2212\u2013"):
    """A decimal number as people write it."""
    text = f"{abs(value):f}"
    whole, point, rest = text.partition(".")
    if len(whole) > 3 and source.random() < 0.5:
        groups = f"{int(whole):,}".replace(",", source.choice(separators))
        text = groups + point + rest
    if value < 0 or (value == 0 and value.is_signed()):
        style = source.random()
        if style < 0.3:
            return f"({text})"
        return source.choice(marks) + (" " if style < 0.4 else "") + text
    return text


def a_number(source):
    value = number(source)
    return written(value, source, ",\u00a0"), value


def a_percent(source):
    value = number(source)
    return written(value, source) + source.choice(("%", " %", " per cent")), value


def some_points(source):
    value = number(source)
    return written(value, source) + source.choice((" pp", " percentage points", "%pts")), value


def an_amount(source):
    letter, power = source.choice((("", 0), ("k", 3), ("m", 6), ("bn", 9), (" million", 6)))
    value = abs(number(source))
    return "£" + written(value, source) + letter, value.scaleb(power)


def a_duration(source):
    hours, minutes, seconds = source.randrange(1, 30), source.randrange(60), source.randrange(60)
    if source.random() < 0.5:
        return f"{minutes} mins {seconds}", D(minutes * 60 + seconds)
    return f"{hours} hours {minutes} minutes", D(hours * 3600 + minutes * 60)


def a_month(source):
    while True:
        year, month = source.randrange(1950, 2050), source.randrange(1, 13)
        # 2011-12 may be a financial year.
        if (year + 1) % 100 != month:
            break
    forms = (f"{year}-{month:02}", f"{MONTHS[month - 1]} {year}", f"{MONTHS[month - 1][:3]} {year}")
    return source.choice(forms), f"{year}-{month:02}"


def a_date(source):
    day = datetime.date(1950, 1, 1) + datetime.timedelta(source.randrange(36_000))
    ending = {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10 if day.day // 10 != 1 else 0, "th")
    name = MONTHS[day.month - 1]
    forms = (day.isoformat(), f"{day.day} {name} {day.year}", f"{day.day}{ending} {name} {day.year}")
    return source.choice(forms), day.isoformat()


def a_quarter(source):
    year, quarter = source.randrange(1950, 2050), source.randrange(1, 5)
    return source.choice((f"{year} Q{quarter}", f"Q{quarter} {year}")), f"{year}-Q{quarter}"


def a_financial_year(source):
    year = source.randrange(1950, 2050)
    ends = (f"{year}/{(year + 1) % 100:02}", f"{year}/{year + 1}")
    return source.choice(ends), f"{year}-04-01/{year + 1}-03-31"


def a_rank(source):
    count = source.randrange(4, 60)
    place = source.randrange(1, count + 1)
    ending = {1: "st", 2: "nd", 3: "rd"}.get(place % 10 if place // 10 != 1 else 0, "th")
    return f"{place}{ending}{source.choice(('/', ' of '))}{count}", D(place)


def a_text(source):
    words = ["Ward", "North, upper", 'the "golden" hour', "Wéšt", "café", "line\nbreak", "a;b",
             "O'Neill", "10-minute walk", "<b>", "x=y"]
    text = " ".join(source.choice(words) for _ in range(source.randrange(1, 4)))
    return text, text


KINDS = {
    "number": a_number, "percent": a_percent, "points": some_points, "money": an_amount,
    "duration": a_duration, "month": a_month, "date": a_date, "quarter": a_quarter,
    "financial-year": a_financial_year, "rank": a_rank, "text": a_text,
}
UNITS = {"percent": "%", "points": "percentage points", "money": "GBP", "duration": "s"}


def table(source):
    """A random table: the kinds of its columns, its cells as written, its values."""
    kinds = ["text"] + [source.choice(list(KINDS)) for _ in range(source.randrange(1, 7))]
    cells, values = [], []
    for row in range(source.randrange(8, 60)):
        line = [("row %d, %s" % (row, source.choice("abc")),) * 2]
        for kind in kinds[1:]:
            # Enough of the column is there to tell its type.
            if row > 2 and source.random() < 0.1:
                line.append((source.choice(("[x]", "[c]", "[z]")), None))
                continue
            cell, value = KINDS[kind](source)
            if kind not in ("text",) and row > 2 and source.random() < 0.05:
                cell += source.choice((" [p]", " [r]", "[e]"))
            line.append((cell, value))
        cells.append([cell for cell, _ in line])
        values.append([value for _, value in line])
    return kinds, cells, values


def file(source, kinds, cells):
    """The table as bytes, in one of the shapes that files have."""
    out = io.StringIO()
    ending = source.choice(("\r\n", "\n", "\r"))
    # With a lone CR at its line ends, Python does not quote a cell that holds an LF.
    quoting = csv.QUOTE_ALL if ending == "\r" else source.choice(
        (csv.QUOTE_MINIMAL, csv.QUOTE_ALL))
    writer = csv.writer(
        out, delimiter=source.choice(",,\t"), lineterminator=ending, quoting=quoting)
    writer.writerow([f"Column {index}" for index in range(len(kinds))])
    writer.writerows(cells)
    text = out.getvalue()
    if source.random() < 0.3:
        text = text.rstrip("\r\n")
    return (b"\xef\xbb\xbf" if source.random() < 0.3 else b"") + text.encode("utf-8")


def check(program, folder, report):
    folder = folder / "values"
    folder.mkdir()
    for seed in range(TABLES):
        source = random.Random(seed)
        kinds, cells, values = table(source)
        path = folder / f"table-{seed}.csv"
        path.write_bytes(file(source, kinds, cells))
        done = subprocess.run([program, "data", path, "--format", "json"], capture_output=True,
                              text=True, check=False)
        problems = [done.stderr[:600]] if done.returncode else compare(
            json.loads(done.stdout, parse_float=D, parse_int=D), kinds, cells, values)
        report.add("values and types of random tables", path.name, problems)
    for seed in range(ROUNDINGS):
        report.add("rounding half away from zero", f"seed {seed}",
                   check_rounding(program, folder, random.Random(seed)))


def compare(read, kinds, cells, values):
    problems = []
    for index, (column, kind) in enumerate(zip(read["columns"], kinds)):
        types = {"duration": ("m:s", "h:m", "h:m:s")}.get(kind, (kind,))
        if column["type"] not in types:
            problems.append(f"column {index} is {column['type']}, not {kind}: "
                            f"{[row[index] for row in cells][:5]}")
        if column["unit"] != UNITS.get(kind, ""):
            problems.append(f"column {index} of {kind} is in {column['unit']!r}")
    if len(read["rows"]) != len(values):
        return problems + [f"{len(read['rows'])} rows, not {len(values)}"]
    for got, wanted, cell in zip(read["rows"], values, cells):
        problems += [f"{text!r} is {a!r}, not {b!r}" for a, b, text in zip(got, wanted, cell)
                     if a != b]
    return problems[:5]


def check_rounding(program, folder, source):
    decimals = source.randrange(0, 4)
    values = [D(source.randrange(-10 ** 7, 10 ** 7)).scaleb(-source.randrange(1, 6))
              for _ in range(12)]
    # Halves are where ways of rounding differ.
    values += [(D(source.randrange(-2000, 2000)) + D("0.5")).scaleb(-decimals) for _ in range(8)]
    path = folder / "rounding.csv"
    path.write_text("Name,Value\n" + "".join(
        f"r{row},{value:f}\n" for row, value in enumerate(values)), "utf-8")
    path.with_suffix(".yml").write_text(f"columns: {{Value: {{decimals: {decimals}}}}}\n", "utf-8")
    done = subprocess.run([program, "data", path], capture_output=True, text=True, check=False)
    if done.returncode:
        return [done.stderr[:600]]
    shown = [line.split() for line in done.stdout.splitlines() if line.startswith("  r")]
    if len(shown) != len(values):
        return [f"{len(shown)} rows are shown"]
    problems = []
    for (_, text), value in zip(shown, values):
        wanted = value.quantize(D(1).scaleb(-decimals), rounding=decimal.ROUND_HALF_UP)
        if D(text.replace(",", "").replace("\u2212", "-")) != wanted or (
                len(text.partition(".")[2]) != decimals):
            problems.append(f"{value} with {decimals} decimals is {text}, not {wanted}")
    return problems
