"""Works formulas out a second time, with fractions of Python's standard library.

Reads lines `formula<TAB>data` from a file, where data is JSON: {"name": {"column": {key: number
or null}}}, and writes one line for each: the exact value as `numerator/denominator`, or `error`.
The formulas are a simple part of the language, read here by other means than in the program:
they are rewritten to Python's own grammar and walked as its syntax tree.
"""

import ast
import json
import re
import statistics
import sys
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction


class Missing(Exception):
    pass


def reference(data, text):
    """The values of `t[a, 3 .. 5]`: a list, or one value for a single key."""
    name, inside = re.fullmatch(r"(\w+)\[(.*)\]", text).groups()
    parts = [part.strip() for part in inside.split(",")]
    column = data[name][parts[0]]
    keys = list(column)
    if len(parts) == 1:
        return [column[key] for key in keys]
    if ".." in parts[1]:
        first, last = (end.strip() for end in parts[1].split(".."))
        return [column[key] for key in keys[keys.index(first) : keys.index(last) + 1]]
    return column[parts[1]]


def numbers(values, ignoring):
    flat = []
    for value in values:
        for item in value if isinstance(value, list) else [value]:
            if item is None:
                if not ignoring:
                    raise Missing
            else:
                flat.append(Fraction(item))
    if not flat:
        raise Missing
    return flat


def half_up(value, decimals):
    scaled = value * 10**decimals
    sign = -1 if scaled < 0 else 1
    whole = (abs(scaled) * 2 + 1) // 2
    return Fraction(sign * whole, 10**decimals)


def call(name, values, ignoring):
    if name in ("sum", "average", "median", "min", "max", "count"):
        flat = numbers(values, ignoring)
        return {
            "sum": lambda: sum(flat, Fraction(0)),
            "average": lambda: sum(flat, Fraction(0)) / len(flat),
            "median": lambda: statistics.median(flat),
            "min": lambda: min(flat),
            "max": lambda: max(flat),
            "count": lambda: Fraction(len(flat)),
        }[name]()
    if name in ("first", "last"):
        items = values[0]
        if ignoring:
            items = [item for item in items if item is not None]
        item = items[0 if name == "first" else -1]
        if item is None:
            raise Missing
        return Fraction(item)
    if name == "change":
        if len(values) == 1:
            start, end = values[0][0], values[0][-1]
        else:
            start, end = values
        if start is None or end is None:
            raise Missing
        start, end = Fraction(start), Fraction(end)
        if start < 0:
            raise Missing
        return (end - start) / start * 100
    if name == "share":
        part, whole = values
        if isinstance(whole, list):
            whole = sum(numbers([whole], ignoring), Fraction(0))
        return Fraction(part) / Fraction(whole) * 100
    if name == "remainder":
        whole, *parts = values
        return Fraction(whole) - sum(numbers(parts, ignoring), Fraction(0))
    if name == "per":
        count, base, scale = values
        return Fraction(count) * Fraction(scale) / Fraction(base)
    if name == "round":
        return half_up(Fraction(values[0]), int(values[1]))
    raise ValueError(name)


def evaluate(node, refs, ignoring):
    if isinstance(node, ast.Expression):
        return evaluate(node.body, refs, ignoring)
    if isinstance(node, ast.Constant):
        return Fraction(str(node.value))
    if isinstance(node, ast.Name):
        return refs[node.id]
    if isinstance(node, ast.UnaryOp):
        return -evaluate(node.operand, refs, ignoring)
    if isinstance(node, ast.BinOp):
        left = evaluate(node.left, refs, ignoring)
        right = evaluate(node.right, refs, ignoring)
        if left is None or right is None:
            raise Missing
        left, right = Fraction(left), Fraction(right)
        if isinstance(node.op, ast.Add):
            return left + right
        if isinstance(node.op, ast.Sub):
            return left - right
        if isinstance(node.op, ast.Mult):
            return left * right
        return left / right
    if isinstance(node, ast.Call):
        arguments = node.args
        if isinstance(arguments[-1], ast.Name) and arguments[-1].id == "ignoring_missing":
            arguments, ignoring = arguments[:-1], True
        values = [evaluate(argument, refs, ignoring) for argument in arguments]
        return call(node.func.id.rstrip("_"), values, ignoring)
    raise ValueError(node)


def work_out(formula, data):
    formula = formula.replace(" ignoring missing)", ", ignoring_missing)")
    refs = {}

    def keep(match):
        name = f"r{len(refs)}"
        refs[name] = reference(data, match.group(0))
        return name

    text = re.sub(r"\w+\[[^\]]*\]", keep, formula)
    try:
        value = evaluate(ast.parse(text.strip(), mode="eval"), refs, False)
        if value is None or isinstance(value, list):
            return "error"
        value = Fraction(value)
        return f"{value.numerator}/{value.denominator}"
    except (Missing, ZeroDivisionError, TypeError, IndexError):
        return "error"


def rounding(line):
    value, decimals = line.split()
    step = Decimal(1).scaleb(-int(decimals))
    number = Fraction(value)
    # Decimal's own rounding, on a number exact to 60 digits.
    from decimal import getcontext

    getcontext().prec = 60
    exact = Decimal(number.numerator) / Decimal(number.denominator)
    return format(exact.quantize(step, rounding=ROUND_HALF_UP), "f")


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        for line in file:
            line = line.rstrip("\n")
            if line.startswith("round "):
                print(rounding(line[6:]))
                continue
            formula, data = line.split("\t")
            print(work_out(formula, json.loads(data)))


main()
