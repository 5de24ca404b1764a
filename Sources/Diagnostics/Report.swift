import Output

/// All findings of a run in the order in which they are shown: sorted, each once.
package struct Report: Sendable {
  package let findings: [Diagnostic]

  package init(_ findings: [Diagnostic]) {
    var seen = Set<Diagnostic>()
    let sorted = findings.filter { $0.level != .off }.sorted(by: Diagnostic.inOrder)
    self.findings = sorted.filter { seen.insert($0).inserted }
  }

  package var errorCount: Int { findings.count { $0.level == .error } }
  package var warningCount: Int { findings.count { $0.level == .warning } }
  package var hasErrors: Bool { findings.contains { $0.level == .error } }

  /// `2 errors, 1 warning`, or `no findings`.
  package var countText: String {
    func counted(_ count: Int, _ noun: String) -> String? {
      count == 0 ? nil : "\(count) \(noun)\(count == 1 ? "" : "s")"
    }
    let parts = [counted(errorCount, "error"), counted(warningCount, "warning")].compactMap { $0 }
    return parts.isEmpty ? "no findings" : parts.joined(separator: ", ")
  }
}

extension Report {
  /// The findings for people, each with the line it is about, a caret and the remedy.
  ///
  /// No more than `limit` findings of one code in one file are written out; the rest are counted.
  package func text(limit: Int = 20) -> String {
    var text = ""
    var shown = 0
    var start = 0
    while start < findings.count {
      let first = findings[start]
      let end = findings[start...].firstIndex { $0.file != first.file } ?? findings.count
      var counts: [Code: Int] = [:]
      for finding in findings[start..<end] {
        counts[finding.code, default: 0] += 1
        guard counts[finding.code, default: 0] <= limit else { continue }
        if shown > 0 { text += "\n" }
        text += finding.text
        shown += 1
      }
      for (code, count) in counts.sorted(by: { $0.key.id < $1.key.id }) where count > limit {
        text += "\n\(first.file): and \(count - limit) more \(code.id) (\(code.title))\n"
      }
      start = end
    }
    return text
  }

  /// A JSON array with one object a finding: `code`, `level`, `file`, `line`, `column`,
  /// `message`, `help`; `rule` where it has a name. Line and column are null for a whole file.
  package func json() -> String {
    var out = ByteWriter()
    out.write("[")
    for (index, finding) in findings.enumerated() {
      out.write(index == 0 ? "\n  {" : ",\n  {")
      finding.writeJSON(into: &out)
      out.write("}")
    }
    out.write(findings.isEmpty ? "]\n" : "\n]\n")
    return String(decoding: out.finish(), as: UTF8.self)
  }
}

extension Diagnostic {
  /// The finding as a person reads it in a terminal.
  package var text: String {
    var text = file
    if let place { text += ":\(place.line):\(place.column)" }
    if !text.isEmpty { text += ": " }
    text += "\(level.rawValue)[\(code.id)]: \(message)\n"
    if let place, !place.excerpt.isEmpty { text += place.excerptText(label: label) }
    for line in help { text += "   = help: \(line)\n" }
    if let rule = code.rule {
      text += "   = rule: `\(rule)`; `vitrine explain \(code.id)` says more\n"
    } else {
      text += "   = see: vitrine explain \(code.id)\n"
    }
    return text
  }

  fileprivate func writeJSON(into out: inout ByteWriter) {
    out.write("\"code\":")
    out.write(json: code.id)
    out.write(",\"level\":")
    out.write(json: level.rawValue)
    if let rule = code.rule {
      out.write(",\"rule\":")
      out.write(json: rule)
    }
    out.write(",\"file\":")
    out.write(json: file)
    out.write(",\"line\":")
    if let place { out.write(place.line) } else { out.write("null") }
    out.write(",\"column\":")
    if let place { out.write(place.column) } else { out.write("null") }
    out.write(",\"message\":")
    out.write(json: message)
    out.write(",\"help\":")
    out.write(json: help.joined(separator: "\n"))
  }
}

extension Place {
  /// No more of a line than this many code points is shown around the caret.
  private static let window = 110

  /// The line with its number and a caret under the marked part.
  fileprivate func excerptText(label: String) -> String {
    let scalars = Array(excerpt.unicodeScalars)
    let start = min(column - 1, scalars.count)
    let last = scalars.count - Self.window
    let from = max(0, min(start - 30, last))
    let to = min(scalars.count, from + Self.window)
    let marked = max(1, min(length, to - start))
    let number = String(line)
    let gutter = String(repeating: " ", count: max(2, number.count))
    let shown = Self.line(scalars[from..<to])
    let before = Self.width(scalars[from..<min(start, to)]) + (from > 0 ? 1 : 0)
    let carets = Self.width(scalars[min(start, to)..<min(start + marked, to)])
    let padded = String(repeating: " ", count: gutter.count - number.count) + number
    var text = "\(gutter) |\n\(padded) | "
    text += (from > 0 ? "…" : "") + shown + (to < scalars.count ? "…" : "") + "\n"
    text += "\(gutter) | " + String(repeating: " ", count: before)
    text += String(repeating: "^", count: max(1, carets))
    return text + (label.isEmpty ? "\n" : " \(label)\n")
  }

  /// The line as it may be printed: a tab is one blank, other control characters are a dot.
  private static func line(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    for scalar in scalars {
      switch scalar.properties.generalCategory {
      case .control: text.append(scalar == "\t" ? " " : "·")
      case .format: text.append("·")
      default: text.append(scalar)
      }
    }
    return String(text)
  }

  /// How many columns of a terminal the text takes.
  private static func width(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
    scalars.reduce(0) { $0 + width($1) }
  }

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x0300...0x036F, 0x1AB0...0x1AFF, 0x20D0...0x20FF, 0xFE00...0xFE0F: 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }
}
