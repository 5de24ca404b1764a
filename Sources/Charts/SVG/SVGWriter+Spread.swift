import Output

extension SVGWriter {
  /// Boxes with whiskers to both sides, their medians, and outliers as points.
  mutating func write(_ mark: BoxesMark, _ panel: PanelLayout) {
    out.write("<g class=\"s1\"><path class=\"iv\" fill=\"none\" stroke=\"currentColor\" d=\"")
    var pen = Pen()
    let half = panel.barThickness / 2
    for box in mark.boxes {
      let (middle, spread) = (panel.at(box.at), box.spread)
      for (inner, outer) in [
        (spread.lowerQuartile, spread.lowWhisker), (spread.upperQuartile, spread.highWhisker),
      ] {
        pen.move(panel.value(inner), middle, into: &out)
        pen.line(panel.value(outer), middle, first: true, into: &out)
        pen.move(panel.value(outer), middle - 4, into: &out)
        out.write("v8")
      }
    }
    out.write("\"/><path class=\"mp\" fill=\"none\" stroke=\"currentColor\" d=\"")
    for box in mark.boxes {
      let (middle, spread) = (panel.at(box.at), box.spread)
      pen.box(
        panel.value(spread.lowerQuartile), middle - half, panel.value(spread.upperQuartile),
        middle + half, into: &out)
    }
    out.write("\"/><path class=\"l\" stroke=\"currentColor\" stroke-width=\"3\" d=\"")
    for box in mark.boxes {
      pen.move(panel.value(box.spread.median), panel.at(box.at) - half, into: &out)
      pen.line(
        panel.value(box.spread.median), panel.at(box.at) + half, first: true, into: &out)
    }
    out.write("\"/>")
    writeOutliers(mark, panel)
    closeGroup()
  }

  private mutating func writeOutliers(_ mark: BoxesMark, _ panel: PanelLayout) {
    guard mark.boxes.contains(where: { !$0.spread.outliers.isEmpty }) else { return }
    out.write("<path class=\"m\" d=\"")
    var pen = Pen()
    for box in mark.boxes {
      for value in box.spread.outliers {
        Markers.write(0, x: panel.value(value), y: panel.at(box.at), &pen, into: &out)
      }
    }
    out.write("\"/>")
  }

  /// Ranges as thick as the row, values as bars before them, targets as strokes across.
  mutating func write(_ mark: BulletsMark, _ panel: PanelLayout) {
    let half = panel.barThickness / 2
    var pen = Pen()
    for shade in 0..<(mark.bullets.map(\.ranges.count).max() ?? 0) {
      out.write("<path class=\"b q")
      out.write(shade)
      out.write("\" fill-opacity=\"")
      out.write([".1", ".25", ".4"][min(2, shade)])
      out.write("\" d=\"")
      for bullet in mark.bullets where shade < bullet.ranges.count {
        let start = shade == 0 ? 0 : bullet.ranges[shade - 1]
        let middle = panel.at(bullet.at)
        pen.box(
          panel.value(start), middle - half, panel.value(bullet.ranges[shade]), middle + half,
          into: &out)
      }
      out.write("\"/>")
    }
    out.write("<path class=\"b s1\" d=\"")
    for bullet in mark.bullets {
      guard let value = bullet.value, value != 0 else { continue }
      let middle = panel.at(bullet.at)
      pen.box(
        panel.value(0), middle - half * 0.45, panel.value(value), middle + half * 0.45,
        into: &out)
    }
    out.write("\"/><path class=\"bs\" stroke=\"#fff\" d=\"")
    for bullet in mark.bullets {
      guard let target = bullet.target else { continue }
      goal(at: panel.value(target), panel.at(bullet.at), half: half * 0.8, &pen)
    }
    out.write("\"/>")
  }

  /// The stroke of a target, with an edge of paper so that it shows on a bar too.
  private mutating func goal(at x: Double, _ middle: Double, half: Double, _ pen: inout Pen) {
    pen.box(x - 2.5, middle - half, x + 2.5, middle + half, into: &out)
  }

  mutating func writeGoalSample(x: Double, middle: Double) {
    out.write("<path class=\"bs\" stroke=\"#fff\" d=\"")
    var pen = Pen()
    goal(at: x + 6, middle, half: 7.5, &pen)
    out.write("\"/>")
  }

  mutating func writeBoxSample(x: Double, middle: Double) {
    out.write("<g class=\"s1\"><path class=\"iv\" fill=\"none\" stroke=\"currentColor\" d=\"")
    var pen = Pen()
    pen.move(x + 1, middle, into: &out)
    out.write("h28m0-4v8m-28 0v-8\"/>")
    out.write("<path class=\"mp\" fill=\"none\" stroke=\"currentColor\" d=\"")
    pen.box(x + 7, middle - 6, x + 23, middle + 6, into: &out)
    out.write("\"/><path class=\"l\" stroke=\"currentColor\" stroke-width=\"3\" d=\"")
    pen.move(x + 14, middle - 6, into: &out)
    out.write("v12\"/></g>")
  }
}
