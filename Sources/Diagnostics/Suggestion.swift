/// Spelling help: the known name that is nearest to what was written.
package enum Suggestion {
  /// The nearest of `names` within a third of the word's length (at least one slip), or nil.
  ///
  /// Distance is optimal string alignment: insertions, deletions, substitutions and swaps of
  /// neighbours count one each. Case does not count.
  package static func nearest(to word: String, in names: [String]) -> String? {
    let target = Array(word.lowercased().unicodeScalars)
    guard target.count < 60 else { return nil }
    var best: (name: String, distance: Int)?
    for name in names {
      let candidate = Array(name.lowercased().unicodeScalars)
      let limit = max(1, max(candidate.count, target.count) / 3)
      let found = distance(target, candidate)
      // A name of one letter is no nearer to another letter than to any other.
      guard found <= limit, found < target.count || target.isEmpty else { continue }
      if let known = best, known.distance <= found { continue }
      best = (name, found)
    }
    return best?.name
  }

  /// The optimal string alignment distance of two words.
  package static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in 0..<a.count {
      var row = [Int](repeating: i + 1, count: b.count + 1)
      for j in 0..<b.count {
        let cost = a[i] == b[j] ? 0 : 1
        row[j + 1] = min(row[j] + 1, last[j + 1] + 1, last[j] + cost)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          row[j + 1] = min(row[j + 1], beforeLast[j - 1] + 1)
        }
      }
      beforeLast = last
      last = row
    }
    return last[b.count]
  }
}
