import Output

extension SVGWriter {
  /// Points that mean the same, in one path.
  mutating func write(_ points: PointsMark, _ panel: PanelLayout) {
    guard !points.places.isEmpty else { return }
    let total = panel.panel.marks.reduce(0) { sum, mark in
      if case .points(let points) = mark { sum + points.places.count } else { sum }
    }
    // Of very many points the line shows the ordinary ones.
    guard total <= 1_000 || points.kind != .common else { return }
    let isSmall = panel.plot.width / Double(total) < 7
    write(points) { writer in
      var pen = Pen()
      for place in points.places {
        writer.writeShape(
          points.kind, x: panel.at(place.at), y: panel.value(place.value), isSmall: isSmall, &pen)
      }
    }
  }

  /// A path of points with the colour of their kind.
  mutating func write(_ points: PointsMark, shapes: (inout SVGWriter) -> Void) {
    out.write("<g class=\"")
    out.write(Self.className(points.kind))
    out.write("\"><path class=\"m\" d=\"")
    shapes(&self)
    out.write("\"/></g>")
  }

  static func className(_ kind: PointKind) -> StaticString {
    switch kind {
    case .common: "pc"
    case .improvementHigh, .improvementLow: "pi"
    case .concernHigh, .concernLow: "pk"
    case .neutralHigh, .neutralLow: "pn"
    }
  }

  /// Circles for the ordinary, triangles that point to high or low, squares where neither is
  /// better.
  mutating func writeShape(
    _ kind: PointKind, x: Double, y: Double, isSmall: Bool = false, _ pen: inout Pen
  ) {
    let style =
      switch kind {
      case .common: 0
      case .improvementHigh, .concernHigh: 3
      case .improvementLow, .concernLow: 4
      case .neutralHigh, .neutralLow: 1
      }
    Markers.write(style, x: x, y: y, isSmall: isSmall, &pen, into: &out)
  }

  /// Averages and limits.
  mutating func write(_ levels: LevelsMark, _ panel: PanelLayout) {
    guard !levels.levels.isEmpty else { return }
    out.write(levels.kind == .mean ? "<path class=\"lm\"" : "<path class=\"ll\"")
    out.write(" fill=\"none\" stroke=\"currentColor\" d=\"")
    var pen = Pen()
    for level in levels.levels {
      let y = panel.value(level.value)
      pen.move(panel.base(level.from), y, into: &out)
      pen.line(panel.base(level.to), y, first: true, into: &out)
    }
    out.write("\"/>")
  }

  /// Starts the path of an area; the caller writes its outline and ends it.
  mutating func openBand(_ style: Int?) {
    guard let style else {
      out.write("<path class=\"ab\" fill-opacity=\".1\" d=\"")
      return
    }
    out.write("<path class=\"as s")
    out.write(style % Palette.count + 1)
    writeFallbackTone(style)
    out.write("\" d=\"")
  }

  /// An area, each unbroken stretch an outline: there along the top, back along the foot.
  mutating func write(_ band: BandMark, _ panel: PanelLayout) {
    openBand(band.style)
    var stretch: [(x: Double, low: Double, high: Double)] = []
    for point in band.points {
      if let low = point.low, let high = point.high {
        stretch.append((panel.base(point.at), panel.value(low), panel.value(high)))
      } else {
        close(&stretch)
      }
    }
    close(&stretch)
    out.write("\"/>")
  }

  private mutating func close(_ stretch: inout [(x: Double, low: Double, high: Double)]) {
    defer { stretch = [] }
    guard let first = stretch.first, stretch.count > 1 else { return }
    var pen = Pen()
    pen.move(first.x, first.high, into: &out)
    var isFirst = true
    for place in stretch.dropFirst() {
      pen.line(place.x, place.high, first: isFirst, into: &out)
      isFirst = false
    }
    for place in stretch.reversed() {
      pen.line(place.x, place.low, first: false, into: &out)
    }
    out.write("z")
  }

  /// Starts the group and the path of ranges.
  mutating func openIntervals(_ style: Int) {
    out.write("<g class=\"s")
    out.write(style % Palette.count + 1)
    out.write("\"><path class=\"iv\" fill=\"none\" stroke=\"currentColor\" d=\"")
  }

  /// Estimates: a line with end strokes for the range, a marker for the value.
  mutating func write(_ mark: IntervalsMark, _ panel: PanelLayout) {
    let start = out.count
    openIntervals(mark.style)
    let cap = 4.0
    var pen = Pen()
    var hasRanges = false
    for one in mark.intervals {
      guard let low = one.low, let high = one.high else { continue }
      hasRanges = true
      let across = across(one.at, mark, panel)
      let (from, to) = (panel.value(low), panel.value(high))
      if panel.sideways {
        pen.move(from, across, into: &out)
        pen.line(to, across, first: true, into: &out)
      } else {
        pen.move(across, from, into: &out)
        pen.line(across, to, first: true, into: &out)
      }
      for end in [from, to] {
        if panel.sideways {
          pen.move(end, across - cap, into: &out)
          out.write("v8")
        } else {
          pen.move(across - cap, end, into: &out)
          out.write("h8")
        }
      }
    }
    if hasRanges {
      out.write("\"/>")
    } else {
      out.truncate(to: start)
      out.write("<g class=\"s")
      out.write(mark.style % Palette.count + 1)
      out.write("\">")
    }
    if mark.intervals.count > 1_000, panel.panel.marks.count == 1 {
      return writeDots(mark, panel)
    }
    out.write("<path class=\"m\" d=\"")
    var markers = Pen()
    for one in mark.intervals {
      let (across, place) = (across(one.at, mark, panel), panel.value(one.value))
      let (x, y) = panel.sideways ? (place, across) : (across, place)
      Markers.write(mark.style, x: x, y: y, &markers, into: &out)
    }
    out.write("\"/></g>")
  }

  /// So many points that they cover each other: dots of a stroke, each place once.
  private mutating func writeDots(_ mark: IntervalsMark, _ panel: PanelLayout) {
    out.write("<path class=\"md\" fill=\"none\" stroke=\"currentColor\" d=\"")
    var seen: Set<Int> = []
    for one in mark.intervals {
      let x = Int(panel.at(one.at).rounded())
      let y = Int(panel.value(one.value).rounded())
      guard seen.insert(x * 10_000 + y).inserted else { continue }
      out.write("M")
      out.write(tenths: x * 10)
      out.write(tenthsAfterNumber: y * 10)
      out.write("h0")
    }
    out.write("\"/></g>")
  }

  /// Where an estimate lies across the direction of its value.
  private func across(_ at: Double, _ mark: IntervalsMark, _ panel: PanelLayout) -> Double {
    let offset = Double(mark.slot) - Double(mark.slots - 1) / 2
    return panel.at(at) + offset * panel.slotThickness
  }

  /// A letter in a disc, for what a process does.
  mutating func writeIcon(_ letter: String, _ kind: PointKind, x: Double, middle: Double) {
    out.write("<g class=\"")
    out.write(Self.className(kind))
    out.write("\"><path class=\"io\" d=\"")
    var pen = Pen()
    pen.move(x - 8.5, middle, into: &out)
    out.write("a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0z\"/>")
    out.write("<g class=\"iw\" fill=\"#fff\" text-anchor=\"middle\">")
    text(letter, x: x, y: middle + size * 0.36)
    out.write("</g></g>")
  }
}
