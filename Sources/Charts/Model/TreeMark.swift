/// A whole and its parts, and theirs: boxes that lines join.
struct TreeMark: Sendable {
  struct Node: Sendable {
    var name: String
    /// What stands below the name: the value and what else is known of it.
    var detail: String
    /// 0 for the whole.
    var depth: Int
    var parent: Int?
    var children: [Int] = []
    /// -1 for a fall, 1 for a rise, 0 for neither: the stroke at the side of the box.
    var direction = 0
  }

  /// Parents before their parts.
  var nodes: [Node]
}

extension Panel {
  /// The tree that takes the place of a plot.
  var tree: TreeMark? {
    for case .tree(let tree) in marks { return tree }
    return nil
  }
}
