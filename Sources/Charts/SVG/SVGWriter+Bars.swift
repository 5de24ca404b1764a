import Output

extension SVGWriter {
  /// The bars of a series in one path, the provisional ones in another.
  mutating func write(_ bars: BarsMark, _ panel: PanelLayout) {
    out.write("<g class=\"")
    writeClass(bars)
    writeFallbackTone(bars.style)
    out.write("\">")
    for provisional in [false, true] {
      let start = out.count
      var drawn = 0
      out.write(
        provisional
          ? "<path class=\"bp\" fill=\"none\" stroke=\"currentColor\" d=\""
          : bars.isStacked ? "<path class=\"b bs\" d=\"" : "<path class=\"b\" d=\"")
      var pen = Pen()
      for bar in bars.bars where bar.provisional == provisional && bar.from != bar.to {
        let edge = edge(of: bar, bars, panel)
        let (from, to) = (panel.value(bar.from), panel.value(bar.to))
        if panel.sideways {
          pen.box(from, edge, to, edge + panel.barThickness, into: &out)
        } else {
          pen.box(edge, from, edge + panel.barThickness, to, into: &out)
        }
        drawn += 1
      }
      if drawn == 0 { out.truncate(to: start) } else { out.write("\"/>") }
    }
    closeGroup()
  }

  /// The values of the bars, over whatever else is drawn: a halo keeps a target off them.
  mutating func writeValues(of bars: BarsMark, _ panel: PanelLayout) {
    if bars.isStacked { writeInnerLabels(bars, panel) } else { writeLabels(bars, panel) }
  }

  /// The class of the colour: of the palette, or of a scale from `u3` over `u0` to `v3`.
  private mutating func writeClass(_ bars: BarsMark) {
    if let scale = bars.scale {
      writeClass(scale)
    } else {
      out.write("s")
      out.write(bars.style % Palette.count + 1)
    }
  }

  mutating func writeClass(_ scale: Scale) {
    out.write(scale.step < 0 ? "u" : "v")
    out.write(abs(scale.step))
  }

  /// Whether text on a bar has the colour of paper: on the dark ones.
  private func isDark(_ bars: BarsMark) -> Bool {
    if let scale = bars.scale { return abs(scale.step) >= 2 }
    return bars.style % 2 == 0
  }

  /// Tones for readers without a style sheet, which overrides them. Writes into an open
  /// attribute.
  mutating func writeFallbackTone(_ style: Int) {
    let tones: [StaticString] = ["1", ".55", ".3", ".8", ".45", ".2"]
    guard style % tones.count > 0 else { return }
    out.write("\" fill-opacity=\"")
    out.write(tones[style % tones.count])
  }

  /// The upper or left edge of a bar in its band.
  private func edge(of bar: BarsMark.Bar, _ bars: BarsMark, _ panel: PanelLayout) -> Double {
    let group = panel.slotThickness * Double(bars.slots)
    let gap = panel.slotThickness - panel.barThickness
    return panel.at(bar.at) - group / 2 + Double(bars.slot) * panel.slotThickness + gap / 2
  }

  /// Values inside the parts of a stack, where they have room. Odd places of the palette are
  /// dark on light paper and light on dark paper, so paper is the colour for text on them.
  private mutating func writeInnerLabels(_ bars: BarsMark, _ panel: PanelLayout) {
    let start = out.count
    var drawn = 0
    openText(isDark(bars) ? "w" : "", anchor: "middle")
    for bar in bars.bars where bar.from != bar.to && !bar.provisional {
      let (from, to) = (panel.value(bar.from), panel.value(bar.to))
      let across = edge(of: bar, bars, panel) + panel.barThickness / 2
      let width = TextMetrics.width(bar.label, size: size)
      let room = panel.sideways ? (to - from).magnitude : panel.barThickness
      let height = panel.sideways ? panel.barThickness : (to - from).magnitude
      guard width + 8 <= room, height >= size + 4 else { continue }
      let middle = (from + to) / 2
      text(
        bar.label, x: panel.sideways ? middle : across,
        y: (panel.sideways ? across : middle) + size * 0.35)
      drawn += 1
    }
    if drawn == 0 { out.truncate(to: start) } else { closeGroup() }
  }

  /// Values inside the upper ends of standing bars.
  private mutating func writeTopLabels(_ bars: BarsMark, _ panel: PanelLayout) {
    for isPaper in [true, false] {
      let chosen = bars.bars.filter {
        !$0.label.isEmpty && (isDark(bars) && !$0.provisional) == isPaper
      }
      guard !chosen.isEmpty else { continue }
      openText(isPaper ? "w" : "", anchor: "middle")
      for bar in chosen {
        text(
          bar.label, x: edge(of: bar, bars, panel) + panel.barThickness / 2,
          y: topLabel(bar, panel))
      }
      closeGroup()
    }
  }

  /// The baseline of a value inside the upper end of its bar: below a line that crosses it there.
  private func topLabel(_ bar: BarsMark.Bar, _ panel: PanelLayout) -> Double {
    var y = panel.value(bar.to) + size + 3
    let lines = panel.panel.references.map { panel.value($0.value) }.sorted()
    for line in lines where y - size - 2 < line && line < y + 6 { y = line + size + 4 }
    return min(y, panel.value(bar.from) - 3)
  }

  /// Thin lines from the end of one bar to the start of the next.
  mutating func write(_ connectors: [Connector], _ panel: PanelLayout) {
    guard !connectors.isEmpty, !panel.sideways || panel.nameAnchorEnd else { return }
    out.write("<path class=\"x\" stroke=\"currentColor\" d=\"")
    var pen = Pen()
    let half = panel.barThickness / 2
    for one in connectors {
      let (from, to) = (panel.at(one.at) + half, panel.at(one.at + 1) - half)
      let place = panel.value(one.value)
      if panel.sideways {
        pen.move(place, from, into: &out)
        pen.line(place, to, first: true, into: &out)
      } else {
        pen.move(from, place, into: &out)
        pen.line(to, place, first: true, into: &out)
      }
    }
    out.write("\"/>")
  }

  private mutating func writeLabels(_ bars: BarsMark, _ panel: PanelLayout) {
    guard panel.showsValues else { return }
    guard !panel.valuesAreInside else { return writeTopLabels(bars, panel) }
    openText("v", anchor: panel.sideways ? "" : "middle")
    for (number, bar) in bars.bars.enumerated() where !bar.label.isEmpty {
      let middle = edge(of: bar, bars, panel) + panel.barThickness / 2
      let end = panel.value(bar.to)
      if panel.sideways {
        // The label of a negative bar stands right of the zero line: its left is the names'.
        text(bar.label, x: max(end, panel.value(bar.from)) + 6, y: middle + size * 0.35)
      } else {
        text(
          bar.label, x: middle + panel.valueShift(slot: bars.slot, bar: number),
          y: bar.to < bar.from ? end + size + 1 : end - 5)
      }
    }
    closeGroup()
  }
}
