"""Site maps, held against the schema of sitemaps.org, and against the files of the site."""

import pathlib
import urllib.parse

import lxml.etree

FOLDER = pathlib.Path(__file__).resolve().parent
SPACE = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def check(site, report):
    schema = lxml.etree.XMLSchema(lxml.etree.parse(str(FOLDER / "sitemap.xsd")))
    settings = (site.content / "site.yml").read_text("utf-8")
    home = next((line for line in settings.splitlines() if line.startswith("url:")), "")
    home = home[4:].strip().rstrip("/") + "/"
    for file in site.files("sitemap*.xml"):
        tree = lxml.etree.parse(str(file))
        problems = []
        if not schema.validate(tree):
            problems += [str(error) for error in schema.error_log]
        found = [element.text for element in tree.iter(SPACE + "loc")]
        problems += [f"{url} stands twice" for url in set(found) if found.count(url) > 1]
        for url in found:
            path = urllib.parse.unquote(url.removeprefix(home))
            page = path + "index.html" if path.endswith("/") or not path else path
            if not url.startswith(home) or not (site.folder / page).is_file():
                problems.append(f"{url} is not on the site")
        report.add("site map (sitemaps.org)", site.relative(file), problems)
    robots = site.folder / "robots.txt"
    if robots.is_file():
        lines = robots.read_text("utf-8").splitlines()
        report.add(
            "robots.txt names the site map", site.relative(robots),
            [] if f"Sitemap: {home}sitemap.xml" in lines else ["it does not"])
