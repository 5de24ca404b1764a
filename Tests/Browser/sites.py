"""The sites that are looked at: built into a temporary folder and served from there."""

import functools
import http.server
import pathlib
import shutil
import subprocess
import threading

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent


class Site:
    """A built site with the address at which it is served."""

    def __init__(self, name, content, folder, program):
        self.name = name
        self.folder = folder / name
        command = [program, "build", "--content", content, "--output", self.folder]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise SystemExit(f"browser-test: the site “{name}” was not built:\n{done.stderr}{done.stdout}")
        handler = functools.partial(Handler, directory=str(self.folder))
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        self.origin = f"http://127.0.0.1:{self._server.server_port}"

    def files(self):
        """Every HTML file, as a path inside the site, sorted."""
        return sorted(str(file.relative_to(self.folder)) for file in self.folder.rglob("*.html"))

    def address(self, file):
        return f"{self.origin}/{file.removesuffix('index.html')}"

    def close(self):
        self._server.shutdown()


class Handler(http.server.SimpleHTTPRequestHandler):
    """A server of files that keeps quiet."""

    def log_message(self, *_):
        pass


def build_all(folder, program):
    """The repository's own site, and the site of every construct."""
    content = folder / "content"
    shutil.copytree(HERE / "site" / "content", content)
    write_reports(content / "reports")
    return [
        Site("own", ROOT / "content", folder, program),
        Site("constructs", content, folder, program),
    ]


def write_reports(folder):
    """More reports than one list holds (200), so that the list is divided by year."""
    folder.mkdir()
    (folder / "index.md").write_text(
        "---\ntitle: Reports\nsummary: Many reports, listed by year.\n---\n", encoding="utf-8")
    for number in range(1, 231):
        date = f"{2023 + number % 3}-{number % 12 + 1:02}-11"
        (folder / f"r-{number:03}.md").write_text(
            f"---\ntitle: Report number {number}\ndate: {date}\n"
            f"summary: What report {number} says.\n---\n\nReport {number}.\n",
            encoding="utf-8")
