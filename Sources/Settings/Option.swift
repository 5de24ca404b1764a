/// What may stand in a settings text, as data: the reader, its findings, the reference in the
/// documentation and the JSON Schema all come from one list of these.
package struct Option: Sendable {
  /// What a value may be.
  package indirect enum Kind: Sendable {
    /// The rest of the line as written, whatever signs it holds.
    case text
    /// One of a few words.
    case word([String])
    /// A decimal number.
    case number
    /// A whole number in a range.
    case integer(ClosedRange<Int>)
    /// `true` or `false`; `yes` and `no`, `on` and `off` are understood.
    case boolean
    /// `2024-02-28`, or as a person writes it: `28 February 2024`.
    case date
    /// A date with a time and, where needed, an offset: `2024-02-28 09:30`.
    case dateTime
    /// One value or a list of values of a kind.
    case oneOrMore(Kind)
    /// A list of maps with these options, or one such map.
    case maps([Option])
    /// A map with these options.
    case map([Option])
    /// A map whose keys the author chooses, each with a value of a kind.
    case named(Kind)
    /// The first kind that fits the shape of the value.
    case either([Kind])
    /// Anything; the reader of the option looks at it itself.
    case anything
  }

  package var name: String
  package var kind: Kind
  package var required: Bool
  /// Whether it can keep a page from being published: misspelt, it is an error and no warning.
  package var withholds: Bool
  /// What people write for it: such a key, with small letters and dashes, is this one misspelt.
  package var synonyms: Set<String>
  /// Whether it can hide counts: where it is not read right, every count is hidden.
  package var hides: Bool
  /// What it is for, one sentence, for the reference.
  package var summary: String
  /// A value as an author would write it.
  package var example: String

  package init(
    _ name: String, _ kind: Kind, required: Bool = false, withholds: Bool = false,
    synonyms: Set<String> = [], hides: Bool = false, example: String = "", _ summary: String
  ) {
    self.name = name
    self.kind = kind
    self.required = required
    self.withholds = withholds
    self.synonyms = synonyms
    self.hides = hides
    self.example = example
    self.summary = summary
  }
}
