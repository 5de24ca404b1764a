import Output

extension SVGWriter {
  /// The boxes of a tree, the lines that join them, and their texts.
  mutating func writeTree(_ panel: PanelLayout) {
    guard !panel.treeBoxes.isEmpty else { return }
    writeBranches(panel)
    out.write("<path class=\"o\" fill=\"none\" stroke=\"currentColor\" d=\"")
    var pen = Pen()
    for one in panel.treeBoxes {
      pen.box(one.box.x, one.box.y, one.box.right, one.box.bottom, into: &out)
    }
    out.write("\"/>")
    for (direction, style) in [(1, 1), (-1, 4), (0, 5)] {
      let boxes = panel.treeBoxes.filter { $0.node.direction == direction }
      guard !boxes.isEmpty else { continue }
      out.write("<path class=\"b s")
      out.write(style)
      out.write("\" d=\"")
      for one in boxes {
        pen.box(one.box.x, one.box.y, one.box.x + 4, one.box.bottom, into: &out)
      }
      out.write("\"/>")
    }
    openText()
    for one in panel.treeBoxes { text(one.lines, x: one.box.x + 12, middle: one.box.middle) }
    closeGroup()
  }

  private mutating func writeBranches(_ panel: PanelLayout) {
    out.write("<path class=\"x\" fill=\"none\" stroke=\"currentColor\" d=\"")
    var pen = Pen()
    for one in panel.treeBoxes {
      guard let parent = one.node.parent else { continue }
      let from = panel.treeBoxes[parent].box
      if panel.isWideTree {
        let half = (from.right + one.box.x) / 2
        pen.move(from.right, from.middle, into: &out)
        pen.line(half, from.middle, first: true, into: &out)
        pen.line(half, one.box.middle, first: false, into: &out)
        pen.line(one.box.x, one.box.middle, first: false, into: &out)
      } else {
        pen.move(from.x + 9, from.bottom, into: &out)
        pen.line(from.x + 9, one.box.middle, first: true, into: &out)
        pen.line(one.box.x, one.box.middle, first: false, into: &out)
      }
    }
    out.write("\"/>")
  }
}
