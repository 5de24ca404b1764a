"""Looks at two built sites in Chromium as readers do. Usage: run.py PROGRAM [--screenshots]"""

import pathlib
import shutil
import sys
import tempfile
import time

from playwright.sync_api import sync_playwright

import axe
import keyboard
import layout
import markup
import pages
import screenshots
import sites
import transcripts
from report import Report


def main(program, with_screenshots):
    started = time.monotonic()
    report = Report()
    with tempfile.TemporaryDirectory() as folder:
        built = sites.build_all(pathlib.Path(folder), program)
        markup.check_whole(built, report)
        with sync_playwright() as play:
            browser = play.chromium.launch(
                executable_path=shutil.which("chromium"), args=["--no-sandbox"])
            context = browser.new_context()
            context.add_init_script(path=sites.HERE / "measure.js")
            page = context.new_page()
            look(page, built, report)
            if with_screenshots:
                print(f"pictures in {screenshots.take_screenshots(page, pages.kinds(built))}")
            browser.close()
        markup.check_nu(built, report)
        for site in built:
            site.close()
    passed = report.write()
    print(f"in {time.monotonic() - started:.0f} s")
    return 0 if passed else 1


def look(page, built, report):
    for site in built:
        for file in pages.looked_at(site):
            layout.check_page(page, site, file, report)
    source = axe.script()
    for _, site, file in pages.kinds(built):
        axe.check_axe(page, source, site, file, report)
        keyboard.check_keyboard(page, site, file, report)
    for site, file in pages.gallery(built):
        axe.check_axe(page, source, site, file, report)
    transcripts.check_transcripts(page, built, report)


if __name__ == "__main__":
    arguments = [argument for argument in sys.argv[1:] if argument != "--screenshots"]
    sys.exit(main(pathlib.Path(arguments[0]).resolve(), "--screenshots" in sys.argv))
