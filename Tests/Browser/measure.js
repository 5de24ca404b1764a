// What the checks ask of a page. Every function returns a list of complaints as sentences.
"use strict";
window.measure = (() => {
  const visible = (element) =>
    element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const short = (text) => text.trim().replace(/\s+/g, " ").slice(0, 50);
  const name = (element) => {
    const figure = element.closest("figure[id]");
    const own = element.id ? `#${element.id}` : element.classList[0] ? `.${element.classList[0]}` : "";
    const words = element.children.length < 3 ? short(element.textContent) : "";
    const place = figure && figure !== element ? `#${figure.id} ` : "";
    return `${place}<${element.localName}${own}>${words ? ` “${words}”` : ""}`;
  };
  const overlap = (a, b) => ({
    x: Math.min(a.right, b.right) - Math.max(a.left, b.left),
    y: Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  });
  const touches = (a, b, tolerance = 0.5) => {
    const { x, y } = overlap(a, b);
    return x > tolerance && y > tolerance;
  };

  // Sideways scrolling

  const scrollers = () =>
    all("body *").filter(
      (element) =>
        visible(element) &&
        element.scrollWidth > element.clientWidth + 1 &&
        ["auto", "scroll"].includes(getComputedStyle(element).overflowX),
    );

  function reflow() {
    const complaints = [];
    const width = document.documentElement.clientWidth;
    const scrollWidth = document.scrollingElement.scrollWidth;
    if (scrollWidth > width) complaints.push(`the document is ${scrollWidth} px wide`);
    const containers = scrollers();
    for (const element of all("body *:not(svg *)")) {
      if (!visible(element) || element.closest(".visually-hidden")) continue;
      const box = element.getBoundingClientRect();
      if (box.width === 0 || (box.right <= width + 0.5 && box.left >= -0.5)) continue;
      if (containers.some((container) => container !== element && container.contains(element)))
        continue;
      complaints.push(
        `${name(element)} reaches from ${box.left.toFixed()} to ${box.right.toFixed()} px`,
      );
    }
    return complaints;
  }

  function labelledScrollers() {
    const complaints = [];
    for (const element of scrollers()) {
      if (element.tabIndex !== 0) complaints.push(`${name(element)} scrolls without a tab stop`);
      if (!element.getAttribute("aria-label") && !element.getAttribute("aria-labelledby"))
        complaints.push(`${name(element)} scrolls and has no label`);
      if (!["group", "region"].includes(element.getAttribute("role")))
        complaints.push(`${name(element)} scrolls and is neither group nor region`);
    }
    return complaints;
  }

  // Words and signs

  // The boxes of the words of an element, each with its text.
  function wordBoxes(element) {
    const words = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode())
      for (const match of walker.currentNode.data.matchAll(/[^\s\u2010-]+/g)) {
        const range = document.createRange();
        range.setStart(walker.currentNode, match.index);
        range.setEnd(walker.currentNode, match.index + match[0].length);
        words.push([match[0], [...range.getClientRects()]]);
      }
    return words;
  }

  // A heading of a column keeps its words whole; one of more than twenty letters may break, and so
  // may one in a script that sets no blanks between words.
  function brokenHeadings() {
    const complaints = [];
    for (const heading of all("thead th")) {
      if (!visible(heading)) continue;
      for (const [word, boxes] of wordBoxes(heading))
        if (
          word.length <= 20 && !/[\u2e80-\uffff]/.test(word) &&
          boxes.some((box) => box.top > boxes[0].top + 2)
        )
          complaints.push(`${name(heading)} breaks “${word}”`);
    }
    return complaints;
  }

  // The sign between two names of the way to a page stands beside the second.
  function loneSigns() {
    return all(".breadcrumb li + li")
      .filter((item) => {
        const [first] = item.querySelector("a").getClientRects();
        return visible(item) && first.top > item.getBoundingClientRect().top + 8;
      })
      .map((item) => `the sign before ${name(item)} stands on a line of its own`);
  }

  // What follows a list of entries keeps clear of its last line.
  function touchingLines() {
    return all(".entries + *")
      .filter((next) => {
        const end = next.previousElementSibling.getBoundingClientRect().bottom;
        return visible(next) && next.getBoundingClientRect().top < end + 8;
      })
      .map((next) => `${name(next)} touches the list above it`);
  }

  // Text on the page

  function textSizes(smallest) {
    const complaints = new Set();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      if (!walker.currentNode.data.trim() || element.closest("svg") || !visible(element)) continue;
      const size = parseFloat(getComputedStyle(element).fontSize);
      if (size < smallest - 0.01) complaints.add(`${name(element)} is ${size.toFixed(1)} px`);
    }
    return [...complaints];
  }

  // Drawings

  const drawings = () => all("svg").filter(visible);

  const canvas = document.createElement("canvas").getContext("2d");

  // The box of the ink of a line of text, in pixels of the screen; the element's own box is as
  // high as the font allows, not as high as these letters are.
  function inkBox(text) {
    const matrix = text.getScreenCTM();
    const style = getComputedStyle(text);
    canvas.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const ink = canvas.measureText(text.textContent);
    const start = text.getStartPositionOfChar(0).matrixTransform(matrix);
    const box = text.getBoundingClientRect();
    return {
      left: box.left,
      right: box.right,
      top: start.y - ink.actualBoundingBoxAscent * matrix.d,
      bottom: start.y + ink.actualBoundingBoxDescent * matrix.d,
    };
  }

  const texts = (svg) =>
    all("text", svg).filter((text) => visible(text) && text.textContent.trim());

  function svgTextSizes(smallest) {
    const complaints = [];
    for (const svg of drawings())
      for (const text of texts(svg)) {
        const scale = Math.abs(text.getScreenCTM().d);
        const size = parseFloat(getComputedStyle(text).fontSize) * scale;
        if (size < smallest - 0.01) complaints.push(`${name(text)} is ${size.toFixed(2)} px`);
      }
    return complaints;
  }

  function svgCutOff() {
    const complaints = [];
    for (const svg of drawings()) {
      const frame = svg.getBoundingClientRect();
      for (const text of texts(svg)) {
        const box = inkBox(text);
        const out = Math.max(
          frame.left - box.left, box.right - frame.right,
          frame.top - box.top, box.bottom - frame.bottom);
        if (out > 0.5) complaints.push(`${name(text)} is cut off by ${out.toFixed(1)} px`);
      }
    }
    return complaints;
  }

  function svgTextOverlaps() {
    const complaints = [];
    for (const svg of drawings()) {
      const boxes = texts(svg).map((text) => [text, inkBox(text)]);
      boxes.forEach(([text, box], index) => {
        for (const [other, otherBox] of boxes.slice(index + 1))
          if (touches(box, otherBox))
            complaints.push(`${name(text)} overlaps “${short(other.textContent)}”`);
      });
    }
    return complaints;
  }

  // The boxes of the closed parts of a path, in pixels of the screen.
  function partBoxes(path) {
    const boxes = [];
    for (const part of path.getAttribute("d").split(/(?<=[zZ])/)) {
      if (!part.trim()) continue;
      const copy = path.cloneNode();
      copy.setAttribute("d", part);
      path.parentNode.append(copy);
      boxes.push(copy.getBoundingClientRect());
      copy.remove();
    }
    return boxes;
  }

  // Words on bars and words crossed by a line. A label that lies inside a bar as a whole is
  // meant; so is one that is painted over a line with a halo of the ground's colour.
  function svgTextOnMarks() {
    const complaints = [];
    for (const svg of drawings()) {
      const bars = all("path.b, path.bp", svg).flatMap(partBoxes);
      const lines = all("path.l, path.r, path.e, path.lm, path.ll", svg);
      for (const text of texts(svg)) {
        const box = inkBox(text);
        for (const bar of bars) {
          if (!touches(box, bar)) continue;
          const { x } = overlap(box, bar);
          const { y } = overlap(box, bar);
          const inside = x >= box.right - box.left - 0.5 && y >= box.bottom - box.top - 0.5;
          if (!inside) complaints.push(`${name(text)} lies partly on a bar`);
        }
        const halo = getComputedStyle(text).paintOrder.startsWith("stroke");
        const under = (line) =>
          line.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING;
        if (lines.some((line) => !(halo && under(line)) && crosses(line, box)))
          complaints.push(`${name(text)} is crossed by a line`);
      }
    }
    return complaints;
  }

  function crosses(line, box) {
    const matrix = line.getScreenCTM();
    const length = line.getTotalLength();
    let last = null;
    for (let at = 0; at <= length; at += 1) {
      const point = line.getPointAtLength(at);
      // A jump is a gap between two parts of the path, not a line.
      const jump = last && Math.hypot(point.x - last.x, point.y - last.y) > 3;
      last = point;
      if (jump) continue;
      const { x, y } = point.matrixTransform(matrix);
      if (x > box.left + 0.5 && x < box.right - 0.5 && y > box.top + 0.5 && y < box.bottom - 0.5)
        return true;
    }
    return false;
  }

  function layouts(expected) {
    const complaints = [];
    for (const chart of all(".chart")) {
      const shown = ["narrow", "wide"].filter((layout) =>
        all(`.${layout} > svg`, chart).some(
          (svg) => visible(svg) && svg.getBoundingClientRect().height > 0));
      if (shown.length !== 1 || (expected && shown[0] !== expected))
        complaints.push(
          `${name(chart.closest("figure"))} shows ${shown.join(" and ") || "no layout"}` +
            `, not ${expected || "one layout"}`);
    }
    return complaints;
  }

  // A drawing is an image with a label, or hidden beside words that say the same.
  function accessibleDrawings() {
    return all("figure svg")
      .filter((svg) => {
        if (svg.getAttribute("aria-hidden") !== "true")
          return svg.getAttribute("role") !== "img" || !svg.getAttribute("aria-label");
        const beside = svg.parentElement.textContent.length - svg.textContent.length;
        return beside === 0;
      })
      .map((svg) => `${name(svg)} is no image with a label, nor hidden beside words`);
  }

  // An open path that is filled shows as a black shape.
  function filledLines() {
    const complaints = [];
    for (const svg of drawings())
      for (const path of all("path, polyline", svg)) {
        const d = path.getAttribute("d") ?? "";
        if (/z/i.test(d) || getComputedStyle(path).fill === "none") continue;
        const hasArea = d
          .split(/(?=M)/)
          .filter((part) => part.trim())
          .some((part) => {
            const copy = path.cloneNode();
            copy.setAttribute("d", part);
            path.parentNode.append(copy);
            const box = copy.getBBox();
            copy.remove();
            return box.width > 0.5 && box.height > 0.5;
          });
        if (hasArea) complaints.push(`${name(path)} is a filled line`);
      }
    for (const svg of drawings())
      for (const path of all("path, line, polyline, circle, rect", svg)) {
        const style = getComputedStyle(path);
        const closed = /z/i.test(path.getAttribute("d") ?? "") || path.localName !== "path";
        if (style.stroke === "none" && (style.fill === "none" || !closed))
          complaints.push(`${name(path)} is not drawn`);
      }
    return complaints;
  }

  // Contrast

  function colour(value) {
    canvas.clearRect(0, 0, 1, 1);
    canvas.canvas.width = 1;
    canvas.fillStyle = "#000";
    canvas.fillStyle = value;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return { rgb: [r, g, b], alpha: a / 255 };
  }
  const luminance = (rgb) => {
    const [r, g, b] = rgb.map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const over = (value, opacity, ground) => {
    const front = colour(value);
    const alpha = front.alpha * opacity;
    return front.rgb.map((part, index) => part * alpha + ground[index] * (1 - alpha));
  };
  function contrast(value, opacity, ground) {
    const lights = [luminance(over(value, opacity, ground)), luminance(ground)];
    const [light, dark] = lights.sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  }
  const fillOpacity = (style) => style.fillOpacity * style.opacity;
  const pageColour = () => colour(getComputedStyle(document.body).backgroundColor).rgb;

  // The shapes that lie under a place of a text, in the order in which they are painted.
  function shapesUnder(text, x, y, svg) {
    return all("path, circle, rect, polygon", svg).filter((shape) => {
      if (!(shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING)) return false;
      if (!visible(shape) || getComputedStyle(shape).fill === "none") return false;
      const place = new DOMPoint(x, y).matrixTransform(shape.getScreenCTM().inverse());
      return shape.isPointInFill(place);
    });
  }

  // What a text lies on, at its start, middle and end; its halo if it has one.
  function grounds(text, svg) {
    const style = getComputedStyle(text);
    if (style.paintOrder.startsWith("stroke") && style.stroke !== "none")
      return [over(style.stroke, style.strokeOpacity, pageColour())];
    const box = inkBox(text);
    const y = (box.top + box.bottom) / 2;
    return [box.left + 0.5, (box.left + box.right) / 2, box.right - 0.5].map((x) =>
      shapesUnder(text, x, y, svg).reduce((ground, shape) => {
        const shapeStyle = getComputedStyle(shape);
        return over(shapeStyle.fill, fillOpacity(shapeStyle), ground);
      }, pageColour()));
  }

  // Words 4.5:1 on what they lie on, marks 3:1 on the page. Grid lines and shades carry no
  // meaning of their own, and the cells of a heat map have their values in words.
  function svgContrast() {
    const complaints = new Set();
    for (const svg of drawings()) {
      for (const text of texts(svg)) {
        const style = getComputedStyle(text);
        const ratio = Math.min(
          ...grounds(text, svg).map((ground) => contrast(style.fill, fillOpacity(style), ground)));
        if (ratio < 4.495) complaints.add(`${name(text)} has ${ratio.toFixed(2)}:1`);
      }
      for (const mark of all("path, circle, rect, line", svg)) {
        if (mark.matches(".g, .a, .rh, .ab, .q0, .q1, .q2, .q3, .q4, .q5")) continue;
        const style = getComputedStyle(mark);
        const ratios = [];
        if (style.fill !== "none")
          ratios.push(contrast(style.fill, fillOpacity(style), pageColour()));
        if (style.stroke !== "none")
          ratios.push(contrast(style.stroke, style.strokeOpacity * style.opacity, pageColour()));
        const best = Math.max(...ratios);
        if (best < 2.995)
          complaints.add(
            `mark .${mark.getAttribute("class")} of ${name(svg)} has ${best.toFixed(2)}:1`);
      }
    }
    return [...complaints];
  }

  // Print

  function openInPrint() {
    return all("details")
      .filter((details) =>
        [...details.children].some(
          (child) =>
            child.localName !== "summary" &&
            (!visible(child) || child.getBoundingClientRect().height === 0)))
      .map((details) => `${name(details.querySelector("summary"))} is closed`);
  }

  // Structure

  function structure() {
    const complaints = [];
    const headings = all("h1, h2, h3, h4, h5, h6");
    const ones = all("h1").length;
    if (ones !== 1) complaints.push(`${ones} headings of the first level`);
    let last = 0;
    for (const heading of headings) {
      const level = Number(heading.localName[1]);
      if (level > last + 1) complaints.push(`${name(heading)} follows a heading of level ${last}`);
      if (!heading.textContent.trim()) complaints.push("an empty heading");
      last = level;
    }
    for (const [selector, word] of [
      ["main", "main"], ["body > header", "banner"], ["body > footer", "footer"]])
      if (all(selector).length !== 1) complaints.push(`${all(selector).length} landmarks ${word}`);
    const labels = all("nav").map((nav) => nav.getAttribute("aria-label"));
    if (labels.some((label) => !label)) complaints.push("a navigation without a label");
    if (new Set(labels).size !== labels.length) complaints.push(`navigations share a label`);
    const ids = all("[id]").map((element) => element.id);
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
    if (twice.length) complaints.push(`the id ${twice[0]} stands twice`);
    if (!document.documentElement.lang) complaints.push("no language");
    if (!document.title) complaints.push("no title");
    for (const table of all("table"))
      if (!table.querySelector("th[scope]") && !table.querySelector("th"))
        complaints.push(`${name(table)} has no headings`);
    return complaints;
  }

  // Keyboard

  function focused() {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const style = getComputedStyle(element);
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const width = parseFloat(style.outlineWidth);
    const outlined = style.outlineStyle !== "none" && width >= 2;
    const onScreen =
      box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    const probe = document.elementFromPoint(
      Math.min(Math.max(box.left + 2, 0), innerWidth - 1),
      Math.min(Math.max((Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2, 0),
        innerHeight - 1));
    return {
      name: name(element),
      skip: element.matches(".skip"),
      outlined,
      onScreen,
      covered: !(probe && (element.contains(probe) || probe.contains(element))),
      index: tabStops().indexOf(element),
    };
  }
  const tabStops = () =>
    all("a[href], button, input, select, textarea, summary, [tabindex]").filter(
      (element) => element.tabIndex >= 0 && visible(element));

  return {
    reflow, labelledScrollers, brokenHeadings, loneSigns, touchingLines, textSizes, svgTextSizes, svgCutOff, svgTextOverlaps, svgTextOnMarks, layouts,
    accessibleDrawings, filledLines, svgContrast, openInPrint, structure, focused,
    tabStopCount: () => tabStops().length,
  };
})();
