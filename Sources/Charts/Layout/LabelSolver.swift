/// Places labels along one direction: as near to their marks as they can be without overlap.
enum LabelSolver {
  /// The middles of labels with the given heights, each as near as possible (least squares) to
  /// its wanted middle, in the order of the wanted middles, between `low` and `high`; nil if
  /// they do not all fit.
  ///
  /// Pool adjacent violators: labels that would overlap become one block at the mean of what its
  /// members want.
  static func solve(
    wanted: [Double], heights: [Double], from low: Double, to high: Double
  ) -> [Double]? {
    guard heights.reduce(0, +) <= high - low else { return nil }
    let order = wanted.indices.sorted {
      wanted[$0] != wanted[$1] ? wanted[$0] < wanted[$1] : $0 < $1
    }
    var blocks: [Block] = []
    for index in order {
      blocks.append(Block(index, wanted: wanted[index] - heights[index] / 2, heights[index]))
      while blocks.count > 1, blocks[blocks.count - 2].end > blocks[blocks.count - 1].start {
        let last = blocks.removeLast()
        blocks[blocks.count - 1].absorb(last)
      }
    }
    fit(&blocks, from: low, to: high)
    var middles = wanted
    for block in blocks {
      var place = block.start
      for index in block.members {
        middles[index] = place + heights[index] / 2
        place += heights[index]
      }
    }
    return middles
  }

  /// Labels that touch.
  private struct Block {
    var members: [Int]
    var height: Double
    var start: Double
    /// The sum, over the members, of the start of the block that each wants.
    private var sum: Double

    init(_ index: Int, wanted: Double, _ height: Double) {
      members = [index]
      self.height = height
      start = wanted
      sum = wanted
    }

    var end: Double { start + height }

    mutating func absorb(_ next: Block) {
      sum += next.sum - height * Double(next.members.count)
      members += next.members
      height += next.height
      start = sum / Double(members.count)
    }
  }

  /// Moves blocks into the range, from both sides, keeping their order.
  private static func fit(_ blocks: inout [Block], from low: Double, to high: Double) {
    var limit = low
    for i in blocks.indices {
      blocks[i].start = max(blocks[i].start, limit)
      limit = blocks[i].end
    }
    limit = high
    for i in blocks.indices.reversed() {
      blocks[i].start = min(blocks[i].start, limit - blocks[i].height)
      limit = blocks[i].start
    }
  }
}
