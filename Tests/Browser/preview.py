"""The preview as an author uses it: files are edited, renamed and broken while a browser looks.

Usage: preview.py PROGRAM
"""

import importlib.util
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

from playwright.sync_api import Error, sync_playwright

from report import Report

PAPER = """---
title: Calls
date: 2024-02-28
---

{words}

```chart
id: calls
type: line
title: Fewer calls
measure: Calls answered
area: Contact centre
period: 2024
source: Telephone system
x: month
y: [calls]
---
month,calls
2024-01,4810
2024-02,{value}
```

## End

{filler}
"""
FILLER = "\n\n".join(f"Paragraph {number} of a long page." for number in range(80))


def paper(words, value=4655):
    return PAPER.format(words=words, value=value, filler=FILLER)


def write(path, text):
    path.write_text(text, encoding="utf-8")


def replace(path, text):
    beside = path.with_name(path.name + "~")
    write(beside, text)
    beside.rename(path)


def back_up(path, text):
    old = path.with_name(path.name + ".bak")
    path.rename(old)
    write(path, text)
    old.unlink()


def truncate_first(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.flush()
        time.sleep(0.01)
        half = len(text) // 2
        file.write(text[:half])
        file.flush()
        time.sleep(0.01)
        file.write(text[half:])


SAVES = [write, replace, back_up, truncate_first]


class Preview:
    """A site in a folder of its own and the program that serves it."""

    def __init__(self, folder, program):
        self.folder, self.program = folder, program
        subprocess.run([program, "new", "site", folder], check=True, capture_output=True)
        self.paper = folder / "content/reports/calls.md"
        write(self.paper, paper("First words."))
        self.port = 0
        self.start()

    def start(self):
        command = [self.program, "serve", "--content", self.folder / "content"]
        if self.port:
            command += ["--port", str(self.port)]
        # The Python package of Pagefind lies where this Python has its own.
        here = str(pathlib.Path(sys.executable).parent)
        self.process = subprocess.Popen(
            command, env={**os.environ, "PATH": f"{here}:{os.environ['PATH']}"}, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        for line in self.process.stdout:
            if "http://" in line:
                self.address = line.strip()
                self.port = int(self.address.rstrip("/").rsplit(":", 1)[1])
                return
        raise SystemExit("preview: it did not start")

    def stop(self):
        self.process.send_signal(signal.SIGINT)
        said = self.process.stdout.read()
        return self.process.wait(timeout=10), said


def overlay(page):
    return page.evaluate(
        "document.querySelector('vitrine-preview').shadowRoot.querySelector('.errors pre')"
        "?.textContent ?? ''")


def remark(page):
    return page.evaluate(
        "document.querySelector('vitrine-preview').shadowRoot.querySelector('.remarks summary')"
        "?.textContent ?? ''")


def until(page, what, script, argument=None):
    """Waits for a condition in the page; a complaint where it never comes."""
    try:
        page.wait_for_function(script, arg=argument, timeout=8_000)
        return []
    except Exception as error:  # the message is long and names a line of ours
        return [f"{what}: {str(error).splitlines()[0]}"]


HAS_TEXT = "text => document.querySelector('main').textContent.includes(text)"
HAS_ERROR = ("text => document.querySelector('vitrine-preview').shadowRoot"
             ".querySelector('.errors pre')?.textContent.includes(text)")
NO_ERROR = ("() => !document.querySelector('vitrine-preview').shadowRoot"
            ".querySelector('.errors')")
NO_BANNER = ("() => !document.querySelector('vitrine-preview').shadowRoot"
             ".querySelector('[role=note]')")


def visit(page, address):
    """Goes to an address, from a page that cannot load itself again in that moment."""
    for _ in range(20):
        try:
            page.goto("about:blank")
        except Error as error:
            if "ERR_ABORTED" not in error.message and "interrupted" not in error.message:
                raise
        if page.url == "about:blank":
            break
        page.wait_for_timeout(50)
    return page.goto(address)


def follow_saves(page, preview, report):
    visit(page, preview.address + "reports/calls/")
    page.evaluate("scrollTo(0, 900)")
    page.locator("details").first.evaluate("item => item.open = true")
    for number, save in enumerate(SAVES * 2):
        words = f"Words of {save.__name__} {number}."
        save(preview.paper, paper(words))
        where = f"{save.__name__} {number}"
        report.add("preview: a save is on screen", where, until(page, where, HAS_TEXT, words))
        place = page.evaluate("Math.round(scrollY)")
        report.add("preview: the page stays where it was", where,
                   [] if place == 900 else [f"it is at {place}, not at 900"])
        is_open = page.locator("details").first.evaluate("item => item.open")
        report.add("preview: what was opened stays open", where, [] if is_open else ["it is shut"])


def leave_others_alone(page, preview, report):
    page.evaluate("window.isTheSame = true")
    write(preview.folder / "content/pages/other.md", "---\ntitle: Other\n---\n\nText.\n")
    write(preview.folder / "content/index.md", "---\ntitle: Start\n---\n\nOther words.\n")
    time.sleep(0.5)
    style = preview.folder / "templates/assets/style.css"
    style.parent.mkdir(parents=True)
    write(style, "body { background: rgb(1, 2, 3) }")
    found = until(page, "the style sheet", "() => getComputedStyle(document.body)"
                  ".backgroundColor === 'rgb(1, 2, 3)'")
    if not page.evaluate("window.isTheSame === true"):
        found.append("the page was loaded again")
    report.add("preview: a style sheet and other pages load nothing again", "calls", found)
    shutil.rmtree(preview.folder / "templates")
    until(page, "", "() => getComputedStyle(document.body).backgroundColor !== 'rgb(1, 2, 3)'")


def show_mistakes(page, preview, report):
    words = page.inner_text("main")[:40]
    write(preview.paper, paper("Broken words.", value="4,6S5"))
    found = until(page, "the mistake", HAS_ERROR, "error[D1")
    if "calls.md:" not in overlay(page) or "^" not in overlay(page):
        found.append(f"no place or no caret in it: {overlay(page)[:200]}")
    if page.inner_text("main")[:40] != words:
        found.append("the last good page is not behind it")
    report.add("preview: a mistake appears over the last good page", "calls", found)
    page.reload()
    found = until(page, "the mistake after a reload", HAS_ERROR, "error[D1")
    report.add("preview: the mistake is there after a reload", "calls", found)
    write(preview.paper, paper("Mended words."))
    found = until(page, "mended", HAS_TEXT, "Mended words.") + until(page, "healed", NO_ERROR)
    report.add("preview: a mended mistake goes away", "calls", found)

    template = preview.folder / "templates/site-footer.mustache"
    template.parent.mkdir()
    write(template, "{{#open}}")
    report.add("preview: a template that breaks is told on every page", "calls",
               until(page, "the template", HAS_ERROR, "error[T1"))
    template.unlink()
    report.add("preview: a mended template heals", "calls", until(page, "healed", NO_ERROR))


def rename_and_remove(page, preview, report):
    moved = preview.paper.with_name("moved.md")
    preview.paper.rename(moved)
    found = until(page, "gone", "() => !document.body.textContent.includes('Mended words.')")
    report.add("preview: a renamed page is gone from its old address", "calls", found)
    visit(page, preview.address + "reports/moved/")
    report.add("preview: a renamed page is at its new address", "moved",
               until(page, "moved", HAS_TEXT, "Mended words."))
    moved.rename(preview.paper)
    visit(page, preview.address + "reports/calls/")


def show_banner(page, preview, report):
    draft = preview.folder / "content/reports/draft.md"
    write(draft, "---\ntitle: Draft\nstatus: draft\n---\n\nNot yet.\n")
    visit(page, preview.address + "reports/draft/")
    found = until(page, "the banner", "() => document.querySelector('vitrine-preview').shadowRoot"
                  ".querySelector('[role=note]')?.textContent.includes('Draft')")
    report.add("preview: a draft has a banner", "draft", found)
    write(draft, "---\ntitle: Draft\n---\n\nNot yet.\n")
    found = until(page, "no banner", NO_BANNER)
    report.add("preview: the banner goes when the page is public", "draft", found)
    write(draft, "---\ntitle: Draft\nstatus: draft\n---\n\n[gone](gone.md)\n")
    found = until(page, "the mistake", HAS_ERROR, "error[S030]")
    found += until(page, "one thing lies at the foot", """() => {
        const root = document.querySelector('vitrine-preview').shadowRoot;
        const isFixed = item => getComputedStyle(item).position === 'fixed';
        return [...root.querySelectorAll('.errors p')].every(item => !isFixed(item));
    }""")
    page.keyboard.press("Escape")
    found += until(page, "Escape shows the page", NO_ERROR)
    report.add("preview: a draft with a mistake shows the mistake, then the page", "draft", found)

    page.set_viewport_size({"width": 320, "height": 640})
    found = until(page, "the corner stands on the banner", """() => {
        const root = document.querySelector('vitrine-preview').shadowRoot;
        const corner = root.querySelector('.remarks')?.getBoundingClientRect();
        const banner = root.querySelector('[role=note]')?.getBoundingClientRect();
        return corner && banner && corner.bottom <= banner.top + 1;
    }""")
    report.add("preview: nothing lies on the banner", "draft at 320", found)
    page.set_viewport_size({"width": 1280, "height": 720})
    draft.unlink()
    until(page, "", NO_BANNER)


def start_again(page, preview, report):
    visit(page, preview.address + "reports/calls/")
    status, said = preview.stop()
    report.add("preview: Ctrl-C ends it with a message", "calls",
               [] if status == 0 and "has ended" in said else [f"{status}: {said}"])
    found = until(page, "it has stopped", "() => document.querySelector('vitrine-preview')"
                  ".shadowRoot.querySelector('.remarks summary')?.textContent.includes('stopped')")
    write(preview.paper, paper("After a new start."))
    preview.start()
    found += until(page, "after a new start", HAS_TEXT, "After a new start.")
    report.add("preview: a browser finds a preview that was started again", "calls", found)


def asked(port, text, wait=5):
    """Sends bytes and gives the first line of what comes back."""
    with socket.create_connection(("127.0.0.1", port), timeout=wait) as connection:
        connection.sendall(text)
        try:
            return connection.recv(65_536).split(b"\r\n")[0].decode(errors="replace")
        except OSError as error:
            return repr(error)


GET = b"GET /reports/calls/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"


def keep_others_out(preview, report):
    """Whoever asks and never reads, or opens connections and says nothing, keeps nobody out."""
    static = preview.folder / "content/static"
    static.mkdir()
    (static / "film.bin").write_bytes(bytes(8_000_000))
    time.sleep(0.5)
    open_ones = []
    for _ in range(20):
        connection = socket.create_connection(("127.0.0.1", preview.port))
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2_048)
        connection.sendall(b"GET /film.bin HTTP/1.1\r\nHost: localhost\r\n\r\n" * 50)
        open_ones.append(connection)
    time.sleep(2)
    status = pathlib.Path(f"/proc/{preview.process.pid}/status").read_text()
    megabytes = int(status.split("VmRSS:")[1].split()[0]) // 1_000
    found = [] if megabytes < 500 else [f"it holds {megabytes} MB of answers"]
    line = asked(preview.port, GET)
    report.add("preview: browsers that do not read what they asked for", "20 of them",
               found + ([] if "200" in line else [line]))
    for connection in open_ones:
        connection.close()
    (static / "film.bin").unlink()


def hold_connections(preview, report):
    """With few files that may be open, as on a desk where much else runs."""
    limited = subprocess.Popen(
        ["bash", "-c", f"ulimit -n 256 && exec '{preview.program}' serve --content "
         f"'{preview.folder}/content' --port {preview.port + 1}"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    next(line for line in limited.stdout if "http://" in line)
    open_ones = []
    for _ in range(400):
        try:
            connection = socket.create_connection(("127.0.0.1", preview.port + 1), timeout=2)
            connection.sendall(b"GET / HTTP/1.1\r\nX-Slow: ")
            open_ones.append(connection)
        except OSError:
            pass
    line = asked(preview.port + 1, GET)
    report.add("preview: connections that say nothing", f"{len(open_ones)} of them",
               [] if "200" in line else [line])
    for connection in open_ones:
        connection.close()
    limited.send_signal(signal.SIGINT)
    limited.wait(timeout=10)


def search(page, preview, report):
    """The index is made when the page of the search is opened, and again after a save."""
    if importlib.util.find_spec("pagefind") is None and not shutil.which("pagefind"):
        return print("preview: Pagefind is not installed, so the search is not looked at")
    for words in ("Wolverhampton", "Scunthorpe"):
        write(preview.paper, paper(f"Calls from {words}."))
        found = []
        visit(page, preview.address + "search/")
        try:
            page.locator("#search input").fill(words, timeout=20_000)
            page.locator(".pagefind-ui__result a").first.wait_for(timeout=20_000)
            address = page.locator(".pagefind-ui__result a").first.get_attribute("href")
            found = [] if "reports/calls/" in address else [address]
        except Error as error:
            found = [error.message.splitlines()[0]]
        report.add("preview: the search finds what was saved", words, found)
    left = list(pathlib.Path(tempfile.gettempdir()).glob("vitrine-search-*"))
    report.add("preview: an index leaves nothing behind", "search", [str(item) for item in left])


def many_tabs(browser, preview, report):
    """A browser has six connections to one server; tabs that are not seen must not hold them."""
    context = browser.new_context()
    tabs = [context.new_page() for _ in range(5)]
    for tab in tabs:
        tab.goto(preview.address + "reports/calls/")
    write(preview.paper, paper("On every tab."))
    found = [complaint for tab in tabs for complaint in until(tab, "a tab", HAS_TEXT, "On every tab.")]
    report.add("preview: several tabs follow", "calls", found)
    context.close()


def main(program):
    started = time.monotonic()
    report = Report()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as play:
        preview = Preview(pathlib.Path(folder) / "site", program)
        browser = play.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        page = browser.new_page()
        try:
            for step in (follow_saves, leave_others_alone, show_mistakes, rename_and_remove,
                         show_banner, start_again):
                step(page, preview, report)
            search(page, preview, report)
            many_tabs(browser, preview, report)
            keep_others_out(preview, report)
            hold_connections(preview, report)
        finally:
            preview.process.kill()
            browser.close()
            passed = report.write()
    print(f"in {time.monotonic() - started:.0f} s")
    return 0 if passed else 1


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]).resolve()))
