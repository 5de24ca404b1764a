"""Pictures of every kind of page for people to look at, in .cache/screenshots."""

from layout import BASE
from sites import ROOT

LOOKS = [
    ("320", 320, {}),
    ("768", 768, {}),
    ("1280", 1280, {}),
    ("320-dark", 320, {"color_scheme": "dark"}),
    ("1280-dark", 1280, {"color_scheme": "dark"}),
    ("1280-forced", 1280, {"forced_colors": "active"}),
]


# Long pages are cut into parts that can be read at their size.
PART = 1600


def take_screenshots(page, pages):
    folder = ROOT / ".cache" / "screenshots"
    folder.mkdir(parents=True, exist_ok=True)
    for name, site, file in pages:
        page.emulate_media(**BASE)
        page.goto(site.address(file), wait_until="load")
        for look, width, media in LOOKS:
            page.set_viewport_size({"width": width, "height": 800})
            page.emulate_media(**BASE | media)
            height = page.evaluate("document.documentElement.scrollHeight")
            for part, top in enumerate(range(0, height, PART)):
                clip = {"x": 0, "y": top, "width": width, "height": min(PART, height - top)}
                page.screenshot(
                    path=folder / f"{name}-{look}-{part + 1:02}.png", full_page=True, clip=clip)
        page.emulate_media(**BASE)
        page.pdf(path=folder / f"{name}.pdf", format="A4", prefer_css_page_size=True)
    return folder
