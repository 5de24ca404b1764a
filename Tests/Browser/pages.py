"""Which pages are looked at, and one of each kind for the slower checks."""

# One page of each kind: (name, site, file).
KINDS = [
    ("home", "own", "index.html"),
    ("list", "own", "meetings/index.html"),
    ("meeting", "own", "meetings/2024-02-28-performance-scrutiny/index.html"),
    ("paper", "own", "meetings/2024-02-28-performance-scrutiny/08-public-contact/index.html"),
    ("guide", "own", "guide/charts/index.html"),
    ("spc", "own", "gallery/spc/index.html"),
    ("heatmap", "own", "gallery/heatmap/index.html"),
    ("stacked", "own", "gallery/column/index.html"),
    ("not-found", "own", "404.html"),
    ("text", "constructs", "constructs/text/index.html"),
    ("lines", "constructs", "constructs/lines/index.html"),
    ("bars", "constructs", "constructs/bars/index.html"),
    ("tables", "constructs", "constructs/tables/index.html"),
    ("scorecards", "constructs", "constructs/scorecards/index.html"),
    ("minutes", "constructs", "meetings/2025-03-04-board/minutes/index.html"),
    ("measure", "constructs", "measures/in-time/index.html"),
    ("measures-at-home", "constructs", "index.html"),
    ("actions", "constructs", "actions/by-owner/index.html"),
    ("pack", "constructs", "meetings/2025-03-04-board/pack/index.html"),
    ("welsh", "constructs", "meetings/2025-03-04-board/02-budget-cy/index.html"),
    ("tags", "constructs", "tags/contact/index.html"),
    ("long-list", "constructs", "reports/index.html"),
    ("year-list", "constructs", "reports/year-2024/index.html"),
]


def looked_at(site):
    """The HTML files of a site that are laid out in the browser: all but 229 equal reports."""
    return [
        file for file in site.files()
        if not file.startswith("reports/r-") or file == "reports/r-001/index.html"
    ]


def kinds(sites):
    """The pages of KINDS as (name, site, file)."""
    by_name = {site.name: site for site in sites}
    found = []
    for name, site, file in KINDS:
        if not (by_name[site].folder / file).exists():
            raise SystemExit(f"browser-test: the {name} page {file} of “{site}” is not built")
        found.append((name, by_name[site], file))
    return found


def gallery(sites):
    """The pages of the gallery that are not among KINDS, as (site, file)."""
    named = {file for _, site, file in KINDS if site == "own"}
    return [
        (site, file) for site in sites if site.name == "own" for file in site.files()
        if file.startswith("gallery/") and file not in named
    ]
