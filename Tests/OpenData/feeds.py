"""Atom feeds, by the rules of RFC 4287, by its grammar, and as feedparser reads them."""

import pathlib
import re
import xml.etree.ElementTree as tree

import feedparser
import lxml.etree

GRAMMAR = pathlib.Path(__file__).resolve().parent / "atom.rng"

ATOM = "{http://www.w3.org/2005/Atom}"
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")


def check(site, report):
    grammar = lxml.etree.RelaxNG(lxml.etree.parse(str(GRAMMAR)))
    for file in site.files("feed.xml"):
        fits = grammar.validate(lxml.etree.parse(str(file)))
        report.add(
            "Atom (grammar of RFC 4287)", site.relative(file),
            [] if fits else [str(error) for error in grammar.error_log])
        read = feedparser.parse(file.read_bytes())
        wrong = [str(read.get("bozo_exception"))] if read.bozo else []
        if read.version != "atom10" or not read.feed.get("title"):
            wrong.append("it is no feed")
        report.add("feedparser reads the feed", site.relative(file), wrong)
        root = tree.parse(file).getroot()
        problems = [] if root.tag == ATOM + "feed" else [f"the root is {root.tag}"]
        problems += check_head(root)
        entries = root.findall(ATOM + "entry")
        ids = [entry.findtext(ATOM + "id") for entry in entries]
        problems += [f"the id {one} stands twice" for one in set(ids) if ids.count(one) > 1]
        feed_author = root.find(ATOM + "author")
        for entry in entries:
            problems += check_head(entry)
            if feed_author is None and entry.find(ATOM + "author") is None:
                problems.append("an entry without an author")
            content = entry.find(ATOM + "content")
            if content is None and entry.find(ATOM + "link[@rel='alternate']") is None:
                problems.append("an entry with neither content nor a link")
        own = root.findall(ATOM + "link[@rel='self']")
        if len(own) != 1 or not own[0].get("href", "").endswith(
                str(file.relative_to(site.folder))):
            problems.append("no link to itself")
        report.add("Atom (RFC 4287)", site.relative(file), problems)


def check_head(element):
    problems = []
    for name in ("id", "title", "updated"):
        found = element.findall(ATOM + name)
        if len(found) != 1 or not (found[0].text or "").strip():
            problems.append(f"{len(found)} {name}")
    if not TIME.fullmatch(element.findtext(ATOM + "updated") or ""):
        problems.append("`updated` is no time")
    if not re.match(r"[a-z][a-z0-9+.-]*:", element.findtext(ATOM + "id") or ""):
        problems.append("the id is no IRI")
    for link in element.findall(ATOM + "link"):
        if not re.match(r"https?://", link.get("href", "")):
            problems.append(f"a link to {link.get('href')}")
    return problems
