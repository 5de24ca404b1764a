import Output

/// A box of a tree, and the lines of text in it.
struct TreeBox: Sendable {
  var node: TreeMark.Node
  var box: Box
  var lines: [String]
}

extension PanelLayout {
  /// A tree: levels side by side where there is width, else each part indented below its whole.
  static func treed(_ panel: Panel, _ tree: TreeMark, layout: Canvas, top: Double) -> PanelLayout {
    var result = PanelLayout(panel, sideways: true, top: top)
    result.showsValues = true
    let levels = (tree.nodes.map(\.depth).max() ?? 0) + 1
    let isWide = !layout.isNarrow && levels <= 4
    let gap = isWide ? 34.0 : 20
    let width =
      isWide
      ? (layout.width - gap * Double(levels - 1) - 2) / Double(levels)
      : layout.width - gap * Double(levels - 1) - 2
    for node in tree.nodes {
      let room = width - 20
      var lines = TextWrap.forcedLines(node.name, width: room, size: layout.textSize, limit: 3)
      lines += TextWrap.forcedLines(node.detail, width: room, size: layout.textSize, limit: 2)
      let height = Double(lines.count) * layout.lineHeight + 10
      result.treeBoxes.append(
        TreeBox(
          node: node,
          box: Box(
            x: 1 + Double(node.depth) * (isWide ? width + gap : gap), y: 0, width: width,
            height: height),
          lines: lines))
    }
    result.isWideTree = isWide
    var y = top + 1
    if isWide {
      result.placeBeside(0, y: &y)
    } else {
      for index in result.treeBoxes.indices {
        result.treeBoxes[index].box.y = y
        y += result.treeBoxes[index].box.height + 8
      }
    }
    result.bottom = (result.treeBoxes.map(\.box.bottom).max() ?? top) + 2
    return result
  }

  /// Leaves one below the other, each whole at the middle of its parts.
  private mutating func placeBeside(_ index: Int, y: inout Double) {
    let children = treeBoxes[index].node.children
    guard let first = children.first, let last = children.last else {
      treeBoxes[index].box.y = y
      y += treeBoxes[index].box.height + 10
      return
    }
    let start = y
    for child in children { placeBeside(child, y: &y) }
    let middle = (treeBoxes[first].box.middle + treeBoxes[last].box.middle) / 2
    treeBoxes[index].box.y = max(start, middle - treeBoxes[index].box.height / 2)
    y = max(y, treeBoxes[index].box.bottom + 10)
  }
}
