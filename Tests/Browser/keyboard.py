"""The page by keyboard alone: skip link first, every stop reached, visible and outlined."""

from layout import BASE, HEIGHT

MOST_STOPS = 80


def check_keyboard(page, site, file, report):
    where = f"{site.name}/{file}"
    for width in (320, 1280):
        page.emulate_media(**BASE)
        page.set_viewport_size({"width": width, "height": HEIGHT})
        page.goto(site.address(file), wait_until="load")
        at = f"{where} at {width} px"
        report.add("keyboard: every stop is reached, seen and outlined", at, walk(page))
        page.goto(site.address(file), wait_until="load")
        report.add("keyboard: the skip link leads to the text", at, skip(page))


def walk(page):
    complaints = []
    reached = set()
    expected = page.evaluate("measure.tabStopCount()")
    for step in range(min(expected, MOST_STOPS)):
        page.keyboard.press("Tab")
        stop = page.evaluate("measure.focused()")
        if stop is None:
            complaints.append(f"nothing has the focus after {step + 1} steps")
            break
        reached.add(stop["index"])
        if step == 0 and not stop["skip"]:
            complaints.append(f"the first stop is {stop['name']}, not the skip link")
        if not stop["outlined"]:
            complaints.append(f"{stop['name']} has no outline")
        if not stop["onScreen"]:
            complaints.append(f"{stop['name']} has the focus off the screen")
        elif stop["covered"]:
            complaints.append(f"{stop['name']} is covered while it has the focus")
    if not complaints and len(reached) < min(expected, MOST_STOPS):
        complaints.append(f"{len(reached)} of {expected} stops were reached")
    return complaints


def skip(page):
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    inside = page.evaluate(
        "[document.activeElement.closest('main, body > footer') !== null,"
        " document.querySelector('main').getBoundingClientRect().top < innerHeight,"
        " location.hash]")
    return [] if inside == [True, True, "#main"] else [f"the skip link leads to {inside}"]
