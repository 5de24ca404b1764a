/// The words at the foot of a page, about the page itself.
package struct AboutWords: Sendable {
  /// The name of the part of the page, for screen readers.
  package var aboutPage: String
  /// `Last updated 12 March 2024`
  package var updated: @Sendable (_ day: String) -> String
  /// The heading over what to write where the page is quoted, and that text.
  package var cite: String
  package var citation:
    @Sendable (_ publisher: String, _ title: String, _ day: String?, _ address: String?) -> String
  /// The heading over all versions of a paper, and one of them.
  package var versions: String
  package var version: @Sendable (_ title: String, _ version: String?, _ day: String?) -> String
  /// The link for those who need the page in another form, and the subject of the letter.
  package var otherFormat: String
  package var otherFormatSubject: @Sendable (_ title: String) -> String
  /// The name of the links to other languages, for screen readers.
  package var translations: String
}

extension AboutWords {
  package static let english = AboutWords(
    aboutPage: "About this page",
    updated: { "Last updated \($0)" },
    cite: "Cite this page",
    citation: { publisher, title, day, address in
      ["\(publisher), “\(title)”", day, address].compactMap { $0 }.joined(separator: ", ")
    },
    versions: "Versions",
    version: { title, version, day in
      let name = version.map { "\(title), version \($0)" } ?? title
      return day.map { "\(name), \($0)" } ?? name
    },
    otherFormat: "Ask for this page in another format",
    otherFormatSubject: { "Another format: \($0)" },
    translations: "Other languages")
}
