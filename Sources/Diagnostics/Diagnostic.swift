/// One finding: what is wrong, where, and what to do.
package struct Diagnostic: Sendable, Hashable {
  package var code: Code
  package var level: Level
  /// The file as a person would type it; empty when no file is meant.
  package var file: String
  /// Where in the file; nil when the file as a whole is meant.
  package var place: Place?
  /// What is wrong: lower case, names in backticks, no full stop, stands alone.
  package var message: String
  /// A few words under the caret; may be empty.
  package var label: String
  /// What to do, one remedy a line.
  package var help: [String]
  /// Whether it is about a page that readers do not see.
  package var isOfWithheld = false

  package init(
    _ code: Code, file: String = "", place: Place? = nil, _ message: String,
    label: String = "", help: [String] = []
  ) {
    self.code = code
    self.level = code.defaultLevel
    self.file = file
    self.place = place
    self.message = message
    self.label = label
    self.help = help
  }
}

/// A place in a file, for people: lines and columns from 1, a column is a code point.
package struct Place: Sendable, Hashable {
  package var line: Int
  package var column: Int
  /// How many code points the finding marks on its first line; at least 1.
  package var length: Int
  /// The text of the line, without its end.
  package var excerpt: String

  package init(line: Int, column: Int, length: Int = 1, excerpt: String) {
    self.line = line
    self.column = column
    self.length = length
    self.excerpt = excerpt
  }
}

extension Diagnostic {
  /// The finding about rows that hold numbers nobody may see: its place and its title, no value
  /// and no excerpt.
  package var withoutValues: Diagnostic {
    var copy = withoutExcerpt
    copy.message = code.title
    copy.label = ""
    copy.help = [
      "small numbers are hidden here, so nothing of the row is shown; look at it in the file"
    ]
    return copy
  }

  /// The finding without the text of its line.
  package var withoutExcerpt: Diagnostic {
    var copy = self
    copy.place?.excerpt = ""
    return copy
  }

  /// The order of every report: by file, place, code, message.
  package static func inOrder(_ a: Diagnostic, _ b: Diagnostic) -> Bool {
    if a.file != b.file { return a.file < b.file }
    let (p, q) = (a.place, b.place)
    if p?.line != q?.line { return (p?.line ?? 0) < (q?.line ?? 0) }
    if p?.column != q?.column { return (p?.column ?? 0) < (q?.column ?? 0) }
    if a.code.id != b.code.id { return a.code.id < b.code.id }
    return a.message < b.message
  }
}
