"""What a screen reader is given, as lines of text: compared with what was read and approved."""

import difflib
import os

from layout import BASE, HEIGHT
from sites import HERE

# (name, site, file, selector)
PARTS = [
    ("chart", "constructs", "constructs/lines/index.html", "#fig-one"),
    ("scorecard", "constructs", "constructs/scorecards/index.html", "#fig-measures"),
    ("table", "constructs", "constructs/tables/index.html", "#table-groups"),
    ("paper", "constructs", "meetings/2025-03-04-board/01-calls/index.html", "main"),
    ("list", "constructs", "constructs/index.html", "main"),
    ("minutes", "constructs", "meetings/2025-03-04-board/minutes/index.html", "body"),
]


def check_transcripts(page, sites, report):
    """Compares, or with UPDATE_GOLDEN=1 writes anew."""
    folder = HERE / "transcripts"
    page.emulate_media(**BASE)
    page.set_viewport_size({"width": 768, "height": HEIGHT})
    by_name = {site.name: site for site in sites}
    for name, site, file, selector in PARTS:
        page.goto(by_name[site].address(file), wait_until="load")
        now = page.locator(selector).first.aria_snapshot() + "\n"
        golden = folder / f"{name}.txt"
        if os.environ.get("UPDATE_GOLDEN") == "1":
            folder.mkdir(exist_ok=True)
            golden.write_text(now, encoding="utf-8")
        before = golden.read_text("utf-8") if golden.exists() else ""
        difference = list(difflib.unified_diff(
            before.splitlines(), now.splitlines(), "approved", "now", lineterm="", n=0))
        report.add("what a screen reader is given", f"transcripts/{name}.txt", difference)
    orphans = {file.stem for file in folder.glob("*.txt")} - {part[0] for part in PARTS}
    report.add(
        "what a screen reader is given", "transcripts/",
        [f"{name}.txt belongs to no page" for name in sorted(orphans)])
