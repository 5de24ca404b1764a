"""Layout, drawings, print and structure, on every page."""

WIDTHS = [320, 600, 768, 1280]
HEIGHT = 900
SMALLEST_IN_CHART = 12
SMALLEST_ON_PAGE = 14

BASE = {"media": "screen", "color_scheme": "light", "forced_colors": "none"}


def check_page(page, site, file, report):
    """Looks at one page in every way; loads it once."""
    page.emulate_media(**BASE)
    page.set_viewport_size({"width": 1280, "height": HEIGHT})
    page.goto(site.address(file), wait_until="load")
    where = f"{site.name}/{file}"
    ask = Asker(page, report)
    ask("headings, landmarks, ids, language", where, "structure()")
    ask("drawings are images with a label", where, "accessibleDrawings()")
    for width in WIDTHS:
        at = f"{where} at {width} px"
        page.set_viewport_size({"width": width, "height": HEIGHT})
        ask("nothing is wider than the screen", at, "reflow()")
        ask("what scrolls sideways has a stop and a label", at, "labelledScrollers()")
        ask("no heading of a column breaks a word", at, "brokenHeadings()")
        ask("no sign of the breadcrumb stands alone", at, "loneSigns()")
        ask("nothing touches a list of entries", at, "touchingLines()")
        ask("text of the page is 14 px or more", at, f"textSizes({SMALLEST_ON_PAGE})")
        ask("text of drawings is 12 px or more", at, f"svgTextSizes({SMALLEST_IN_CHART})")
        ask("no text of a drawing is cut off", at, "svgCutOff()")
        ask("no texts of a drawing overlap", at, "svgTextOverlaps()")
        ask("no text of a drawing lies on a mark", at, "svgTextOnMarks()")
        ask("one layout of each chart is shown", at, "layouts()")
        for name, media in COLOURS:
            page.emulate_media(**BASE | media)
            ask(f"contrast of drawings, {name}", at, "svgContrast()")
        page.emulate_media(**BASE)
    check_print(page, ask, where)
    check_large_text(page, ask, where)
    check_unstyled(page, ask, where)


COLOURS = [
    ("light", {}),
    ("dark", {"color_scheme": "dark"}),
    ("forced colours", {"forced_colors": "active"}),
    ("forced colours, dark", {"forced_colors": "active", "color_scheme": "dark"}),
]


def check_print(page, ask, where):
    # The width of an A4 page between the margins that the style sheet sets, 22 mm each.
    page.set_viewport_size({"width": 627, "height": HEIGHT})
    for name, media in [("", {}), (", from a dark screen", {"color_scheme": "dark"})]:
        page.emulate_media(**BASE | {"media": "print"} | media)
        # What a style opens is there after the next frame.
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => setTimeout(done)))")
        ask("print: the wide layout is shown", where + name, "layouts('wide')")
        ask("print: all data is shown", where + name, "openInPrint()")
        ask("print: nothing is wider than the page", where + name, "reflow()")
        ask("print: contrast of drawings", where + name, "svgContrast()")
        ask("print: no texts of a drawing overlap", where + name, "svgTextOverlaps()")
    page.emulate_media(**BASE)


LARGE = "html { font-size: 200% !important }"
SPACED = """* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important } p { margin-bottom: 2em !important }"""


def check_large_text(page, ask, where):
    """Text at twice its size, and text spaced as WCAG 1.4.12 says, on a small screen."""
    page.set_viewport_size({"width": 320, "height": HEIGHT})
    for name, css in [("text of 200 %", LARGE), ("spaced text", SPACED)]:
        style = page.add_style_tag(content=css)
        ask(f"no sideways scrolling at 320 px with {name}", where, "reflow()")
        style.evaluate("element => element.remove()")


def check_unstyled(page, ask, where):
    """Without any style sheet: feed readers, text browsers, a stylesheet that did not load."""
    page.evaluate("document.querySelectorAll('link[rel=stylesheet], style').forEach(e => e.remove())")
    for width in (320, 1280):
        page.set_viewport_size({"width": width, "height": HEIGHT})
        at = f"{where} at {width} px"
        ask("without style sheet: one layout of each chart", at, "layouts('wide')")
        ask("without style sheet: lines are lines", at, "filledLines()")
        ask("without style sheet: no texts of a drawing overlap", at, "svgTextOverlaps()")


class Asker:
    """Calls a function of measure.js and reports what it complains of."""

    def __init__(self, page, report):
        self._page = page
        self._report = report

    def __call__(self, check, where, call):
        self._report.add(check, where, self._page.evaluate(f"measure.{call}"))
