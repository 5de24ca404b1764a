import Output

extension SVGWriter {
  /// The cells of a grid by shade, their values where they fit, the names of the columns below.
  mutating func write(_ grid: CellsMark, _ panel: PanelLayout) {
    let height = panel.slotThickness
    let edge = { (column: Int) in panel.value(Double(column)) }
    for shade in 0..<5 {
      let start = out.count
      var drawn = 0
      out.write("<path class=\"b bs q")
      out.write(shade)
      out.write("\" fill-opacity=\"")
      out.write([".1", ".3", ".5", ".7", ".9"][shade])
      out.write("\" d=\"")
      var pen = Pen()
      for cell in grid.cells where cell.shade == shade {
        let y = panel.at(Double(cell.row)) - height / 2
        pen.box(edge(cell.column), y, edge(cell.column + 1), y + height, into: &out)
        drawn += 1
      }
      if drawn == 0 { out.truncate(to: start) } else { out.write("\"/>") }
    }
    let room = edge(1) - edge(0) - 4
    let fits = grid.cells.allSatisfy { cell in
      cell.shade == nil || TextMetrics.width(cell.label, size: size) <= room
    }
    if fits {
      for dark in [false, true] {
        openText(dark ? "w" : "", anchor: "middle")
        for cell in grid.cells {
          guard let shade = cell.shade, (shade >= 3) == dark else { continue }
          text(
            cell.label, x: (edge(cell.column) + edge(cell.column + 1)) / 2,
            y: panel.at(Double(cell.row)) + size * 0.35)
        }
        closeGroup()
      }
    }
    writeColumnNames(grid, panel)
  }

  /// The names of the columns below the grid, each in lines as wide as its column; every second
  /// or third where they do not fit.
  private mutating func writeColumnNames(_ grid: CellsMark, _ panel: PanelLayout) {
    openText("n", anchor: "middle")
    let names = panel.columnNames
    for (index, lines) in names.enumerated() where !lines.isEmpty {
      let middle = panel.value(Double(index) + 0.5)
      text(lines, x: middle, y: panel.plot.bottom + size + 2)
    }
    closeGroup()
  }
}
