"""Metadata for search engines, CSVW and the catalogue."""

import hashlib
import html.parser
import json
import pathlib
import urllib.parse
import warnings

import csvw
import rdflib

DCAT = rdflib.Namespace("http://www.w3.org/ns/dcat#")
DCT = rdflib.Namespace("http://purl.org/dc/terms/")
NEEDED = ("identifier", "name", "description", "encodingFormat", "license", "creator", "url")


def check(site, report):
    settings = (site.content / "site.yml").read_text("utf-8")
    home = next(line for line in settings.splitlines() if line.startswith("url:"))[4:].strip()
    home = home.rstrip("/") + "/"
    for file in site.files("*.html"):
        check_page(site, file, home, report)
    for file in site.files("*.csv-metadata.json"):
        with warnings.catch_warnings(record=True) as said:
            warnings.simplefilter("always")
            table = csvw.CSVW(str(file))
            problems = [] if table.is_valid else ["not valid"]
            rows = list(table.tables[0].iterdicts())
        problems += [str(warning.message) for warning in said if "csvw" in str(warning.filename)]
        lines = file.with_name(file.name.removesuffix("-metadata.json")).read_text("utf-8")
        if not rows or len(rows) > lines.count("\n") - 1:
            problems.append(f"{len(rows)} rows")
        report.add("CSVW is valid, and its rows can be read", site.relative(file), problems)
    for file in site.files("catalog.jsonld"):
        report.add("the catalogue is DCAT", site.relative(file), check_catalogue(site, file, home))


class Scripts(html.parser.HTMLParser):
    """The JSON-LD of a page."""

    def __init__(self):
        super().__init__()
        self.found = []
        self._inside = False

    def handle_starttag(self, tag, attrs):
        self._inside = tag == "script" and dict(attrs).get("type") == "application/ld+json"
        if self._inside:
            self.found.append("")

    def handle_endtag(self, tag):
        self._inside = False

    def handle_data(self, data):
        if self._inside:
            self.found[-1] += data


def path_of(url, home):
    return urllib.parse.unquote(url.removeprefix(home)) if url.startswith(home) else None


def check_page(site, file, home, report):
    parser = Scripts()
    parser.feed(file.read_text("utf-8"))
    # The page of all data describes no dataset of its own.
    downloads = [] if file.parent.relative_to(site.folder) == pathlib.Path("data") else sorted(
        file.parent.glob("*.csv"))
    problems = []
    items = [item for text in parser.found for item in json.loads(text)["@graph"]]
    for item in items:
        if item["@type"] == "Dataset":
            continue
        needed = ("name", "url", "startDate") if item["@type"] == "Event" else (
            "name", "url", "inLanguage")
        wrong = [f"no {key}" for key in needed if not item.get(key)]
        if item["@type"] not in ("Report", "Event"):
            wrong.append(f"the type {item['@type']}")
        report.add("schema.org Report and Event", site.relative(file), wrong)
    datasets = [item for item in items if item["@type"] == "Dataset"]
    named = set()
    for item in datasets:
        problems += [f"no {key}" for key in NEEDED if not item.get(key)]
        url = item["distribution"]["contentUrl"]
        path = path_of(url, home)
        if path is None or not (site.folder / path).is_file():
            problems.append(f"{url} is not on the site")
            continue
        named.add(site.folder / path)
        digest = hashlib.sha256((site.folder / path).read_bytes()).hexdigest()
        if digest != item["distribution"]["sha256"]:
            problems.append(f"another digest than that of {path}")
        if not 50 <= len(item["description"]) <= 5_000:
            problems.append(f"a description of {len(item['description'])} signs")
    problems += [f"{download.name} is not described" for download in downloads
                 if download not in named]
    if datasets or downloads:
        report.add("schema.org Dataset", site.relative(file), problems)


def check_catalogue(site, file, home):
    graph = rdflib.Graph()
    graph.parse(data=file.read_text("utf-8"), format="json-ld")
    problems = []
    catalogues = list(graph.subjects(rdflib.RDF.type, DCAT.Catalog))
    if len(catalogues) != 1:
        return [f"{len(catalogues)} catalogues"]
    listed = set()
    datasets = list(graph.objects(catalogues[0], DCAT.dataset))
    for dataset in datasets:
        for needed in (DCT.title, DCT.description, DCAT.landingPage, DCAT.distribution):
            if graph.value(dataset, needed) is None and list(graph.objects(dataset, needed)) == []:
                problems.append(f"{dataset} has no {needed}")
        for distribution in graph.objects(dataset, DCAT.distribution):
            path = path_of(str(graph.value(distribution, DCAT.downloadURL)), home)
            if path is None or not (site.folder / path).is_file():
                problems.append(f"{path} is not on the site")
            else:
                listed.add(site.folder / path)
    problems += [f"{site.relative(csv)} is not listed" for csv in site.files("*.csv")
                 if csv not in listed]
    return problems
