"""axe-core: WCAG 2.0 to 2.2, levels A and AA, on a page of each kind."""

import importlib.resources

from layout import BASE, HEIGHT

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]

RUN = """async (tags) => {
  // target-size is WCAG 2.2 AA, and off unless asked for.
  const options = {
    runOnly: { type: "tag", values: tags },
    rules: { "target-size": { enabled: true } },
    resultTypes: ["violations"],
  };
  const result = await axe.run(document, options);
  return result.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(" ")}`));
}"""


def script():
    return importlib.resources.files("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8")


def check_axe(page, source, site, file, report):
    page.goto(site.address(file), wait_until="load")
    page.evaluate(source)
    for width in (320, 1280):
        page.set_viewport_size({"width": width, "height": HEIGHT})
        for scheme in ("light", "dark"):
            page.emulate_media(**BASE | {"color_scheme": scheme})
            report.add(
                "axe: WCAG 2.2 A and AA", f"{site.name}/{file} at {width} px, {scheme}",
                page.evaluate(RUN, TAGS))
    page.emulate_media(**BASE)
