import Output

extension SVGWriter {
  /// The title of the panel and the unit of its axis.
  mutating func writeHead(_ panel: PanelLayout) {
    if !panel.titleLines.isEmpty {
      openText("h")
      text(panel.titleLines, x: 0, y: panel.top + size)
      closeGroup()
    }
    guard !panel.captionLines.isEmpty else { return }
    openText("n")
    text(
      panel.captionLines, x: panel.sideways && panel.nameAnchorEnd ? panel.plot.x : 0,
      y: panel.captionY + size)
    closeGroup()
  }

  /// Grid lines and the labels of the values.
  mutating func writeGrid(_ panel: PanelLayout) {
    guard !panel.showsValues else { return }
    let ticks = shownTicks(panel)
    guard !ticks.isEmpty else { return }
    out.write("<path class=\"g\" stroke=\"currentColor\" stroke-opacity=\".2\" d=\"")
    var pen = Pen()
    for tick in ticks {
      let place = panel.value(tick.value)
      if panel.sideways {
        pen.move(place, panel.plot.y, into: &out)
        out.write("v")
        out.write(tenths: Pen.tenths(panel.plot.height))
      } else {
        pen.move(panel.plot.x, place, into: &out)
        out.write("h")
        out.write(tenths: Pen.tenths(panel.plot.width))
      }
    }
    out.write("\"/>")
    openText("n", anchor: panel.sideways ? "middle" : "end")
    for tick in ticks {
      let place = panel.value(tick.value)
      if panel.sideways {
        text(tick.text, x: place, y: panel.plot.bottom + size + 2)
      } else {
        text(tick.text, x: panel.plot.x - 6, y: place + size * 0.35)
      }
    }
    closeGroup()
  }

  /// The ticks whose labels have room: sideways every second or third is left out if they touch.
  private func shownTicks(_ panel: PanelLayout) -> [ValueAxis.Tick] {
    let ticks = panel.panel.value.ticks
    guard panel.sideways, ticks.count > 2 else { return ticks }
    let zero = ticks.firstIndex { $0.value == 0 } ?? 0
    for every in 1...4 {
      let shown = ticks.enumerated().filter { ($0.offset - zero) % every == 0 }.map(\.element)
      let fits = zip(shown, shown.dropFirst()).allSatisfy { a, b in
        let room = (panel.value(b.value) - panel.value(a.value)).magnitude
        let need = TextMetrics.width(a.text, size: size) + TextMetrics.width(b.text, size: size)
        return need / 2 + 8 <= room
      }
      if fits { return shown }
    }
    return [ticks[0]]
  }

  /// What stands along the base: labels and ticks at the foot, or names beside the rows.
  mutating func writeBaseAxis(_ panel: PanelLayout) {
    if panel.sideways {
      guard !panel.names.isEmpty else { return }
      // Lines of the grid must not run through what stands above a row.
      openText(
        panel.panel.hasNamesAbove ? "v" : "", anchor: panel.nameAnchorEnd ? "end" : "")
      for name in panel.names { text(name.lines, x: name.x, y: name.y) }
      closeGroup()
      return
    }
    guard let labels = panel.baseLabels else { return }
    if !labels.ticks.isEmpty {
      out.write("<path class=\"x\" stroke=\"currentColor\" d=\"")
      var pen = Pen()
      for tick in labels.ticks {
        pen.move(panel.base(tick), panel.plot.bottom, into: &out)
        out.write("v4")
      }
      out.write("\"/>")
    }
    openText("n", anchor: "middle")
    for item in labels.items {
      text(item.lines, x: panel.base(item.at), y: panel.plot.bottom + size + 6)
    }
    closeGroup()
    guard !labels.title.isEmpty else { return }
    openText("n", anchor: "end")
    let below = Double(labels.lineCount) * sheet.layout.lineHeight
    text(labels.title, x: panel.plot.right, y: panel.plot.bottom + size + 6 + below)
    closeGroup()
  }

  /// The line from which bars start, or the foot of the plot.
  mutating func writeZeroLine(_ panel: PanelLayout) {
    guard panel.panel.hasZeroLine else { return }
    let axis = panel.panel.value
    let zero = axis.low <= 0 && axis.high >= 0 && !axis.reversed ? panel.value(0) : nil
    out.write("<path class=\"x\" stroke=\"currentColor\" d=\"")
    var pen = Pen()
    if panel.sideways {
      // Between rows there may be names, which the line must not cross.
      for (from, to) in panel.zeroLineParts {
        pen.move(zero ?? panel.plot.x, from, into: &out)
        out.write("V")
        out.write(tenths: Pen.tenths(to))
      }
    } else {
      pen.move(panel.plot.x, zero ?? panel.plot.bottom, into: &out)
      out.write("h")
      out.write(tenths: Pen.tenths(panel.plot.width))
    }
    out.write("\"/>")
  }
}
