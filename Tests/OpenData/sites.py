"""The sites that are looked at, built into a temporary folder."""

import pathlib
import shutil
import subprocess

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent


class Site:
    """A built site with the folder that it was made of."""

    def __init__(self, name, content, folder, program):
        self.name, self.content, self.program = name, content, program
        self.folder = folder / name
        command = [program, "build", "--content", content, "--output", self.folder,
                   "--now", "2026-01-01"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise SystemExit(f"the site “{name}” was not built:\n{done.stderr}{done.stdout}")

    def files(self, pattern):
        return sorted(self.folder.rglob(pattern))

    def relative(self, file):
        return f"{self.name}/{file.relative_to(self.folder)}"

    def source(self, address):
        """The Markdown file of the page at an address."""
        for path in (f"{address}/index.md", f"{address}.md"):
            if (self.content / path).is_file():
                return self.content / path
        return None

    def rows(self, what):
        """How `vitrine data` reads a file or a block; None where it cannot."""
        done = subprocess.run(
            [self.program, "data", "--content", self.content, what, "--format", "json"],
            capture_output=True, text=True, check=False)
        return done.stdout if done.returncode == 0 else None


def build_all(folder, program):
    constructs = folder / "content"
    shutil.copytree(ROOT / "Tests/Browser/site/content", constructs)
    (constructs / "reports").mkdir()
    (constructs / "reports/index.md").write_text("---\ntitle: Reports\n---\n", "utf-8")
    golden = ROOT / "Tests/SiteTests/Golden"
    return [
        Site("own", ROOT / "content", folder, program),
        Site("constructs", constructs, folder, program),
        *(Site(case.name, case / "content", folder, program)
          for case in sorted(golden.iterdir())
          if case.name.startswith(("open-data", "corrections", "meetings", "publishing"))),
    ]
