"""A site with pages that must not be public, built by the program itself with its search index:
nothing of them is in a file, in the name of one, in the log, or in the index when it is unpacked.
A page that is withdrawn leaves the index; with `search: off` there is none."""

import gzip
import os
import subprocess

SECRETS = ["zebrastripe", "quaggapath", "okapidata", "gnucolumn", "topiattachment", "nyalaowner",
           "sitatungatag", "oryxtitle"]
GATES = {
    "draft": "status: draft", "late": "publish: 2027-01-01 09:30", "exempt": "exempt: Contracts",
    "gone": "withdrawn: Published by mistake.",
}


def page(name, matter):
    return f"""---
title: Oryxtitle {name}
{matter}
date: 2025-05-02
summary: Zebrastripe in short.
owner: Nyalaowner
tags: [sitatungatag]
---

The zebrastripe stands here, with ![a picture](topiattachment-{name}.png).

> **Action zebrastripe-{name}** — Nyalaowner — 1 June 2026
>
> Look at the zebrastripe.

```table
title: Zebrastripe
measure: Zebrastripe
area: Force
period: May
source: System
data: quaggapath
---
```
"""


def write(content):
    folder = content / "meetings/2025-05-01-board"
    folder.mkdir(parents=True)
    (content / "site.yml").write_text(
        "title: Test site\nurl: https://test.example.org/\npublisher: Test body\n"
        "licence: OGL-3.0\ncontact: office@example.org\nrules: {missing-minutes: off}\n", "utf-8")
    (content / "index.md").write_text("---\ntitle: Public\n---\n\nWords to be found.\n", "utf-8")
    (folder / "index.md").write_text("---\ntitle: Board\ndate: 2025-05-01\n---\n", "utf-8")
    (folder / "01-open.md").write_text(
        "---\ntitle: Open paper\n---\n\nWords that everybody may find.\n", "utf-8")
    (folder / "quaggapath.csv").write_text("Gnucolumn,Okapidata\nOkapidata,2\n", "utf-8")
    for name, matter in GATES.items():
        (folder / f"{name}.md").write_text(page(name, matter), "utf-8")
        (folder / f"topiattachment-{name}.png").write_bytes(b"topiattachment okapidata")


def unpacked(data):
    """What is in a file, as it is and after unpacking: Pagefind writes gzip."""
    yield data
    if data[:2] == b"\x1f\x8b":
        yield gzip.decompress(data)


def check(folder, program, report, tools):
    content, output = folder / "content-withheld", folder / "withheld"
    write(content)
    path = os.pathsep.join([str(tools), os.environ.get("PATH", "")])
    done = subprocess.run(
        [program, "build", "--content", content, "--output", output, "--now", "2026-01-01"],
        capture_output=True, text=True, check=False, env=os.environ | {"PATH": path})
    problems = [] if done.returncode == 0 else [f"it was not built: {done.stderr}{done.stdout}"]
    log = (done.stdout + done.stderr).lower()
    problems += [f"{secret} in the log" for secret in SECRETS if secret in log]
    files = [file for file in sorted(output.rglob("*")) if file.is_file()]
    index = [file for file in files if "pagefind" in file.relative_to(output).parts[:1]]
    if not index:
        problems.append("there is no search index to look into")
    found = False
    for file in files:
        name = str(file.relative_to(output)).lower()
        problems += [f"{secret} in the name {name}" for secret in SECRETS if secret in name]
        for data in unpacked(file.read_bytes()):
            lower = data.lower()
            problems += [f"{secret} in {name}" for secret in SECRETS if secret.encode() in lower]
            found = found or file in index and b"everybody" in lower
    if index and not found:
        problems.append("the index could not be read: it does not hold what everybody may find")
    report.add("what is withheld leaves no trace, nor in the search index", "withheld", problems)
    check_withdrawal(content, output, program, report, path)


def indexed(output):
    """All that the search index holds, in small letters."""
    files = [file for file in sorted((output / "pagefind").rglob("*")) if file.is_file()]
    return b"".join(data.lower() for file in files for data in unpacked(file.read_bytes()))


def check_withdrawal(content, output, program, report, path):
    def run(*arguments):
        return subprocess.run(
            [program, *arguments, "--content", content, "--output", output, "--now",
             "2026-01-01"], capture_output=True, text=True, check=False,
            env=os.environ | {"PATH": path})

    problems = [] if b"everybody" in indexed(output) else ["it was not in the index before"]
    page = content / "meetings/2025-05-01-board/01-open.md"
    done = run("withdraw", page, "--reason", "By mistake.")
    problems += [] if done.returncode == 0 else [done.stderr]
    problems += ["it is in the index"] if b"everybody" in indexed(output) else []
    problems += [] if b"words to be found" in indexed(output) or b"found" in indexed(output) else [
        "the index does not hold what is left"]
    for file in output.rglob("*"):
        if file.is_file() and b"everybody" in file.read_bytes():
            problems.append(f"it is in {file.relative_to(output)}")
    report.add("a page that is withdrawn leaves the search index", "withheld", problems)
    settings = content / "site.yml"
    settings.write_text(settings.read_text("utf-8") + "search: off\n", "utf-8")
    done = run("build")
    problems = [] if done.returncode == 0 else [done.stderr]
    problems += [f"there is {name}/" for name in ("search", "pagefind") if (output / name).exists()]
    if "search/" in (output / "index.html").read_text("utf-8"):
        problems.append("the home page leads to the search")
    report.add("without a search there is no trace of one", "withheld", problems)
