import Foundation
import Testing

/// Words that a reader of the site sees come from `Words`, so that a second language is a
/// second list.
@Suite struct WordsTests {
  /// Text of three words or more between two tags in a string literal.
  @Test func noSentencesInMarkup() throws {
    let sentence = try Regex(#">[^<>]*[A-Za-z]{2,} +[A-Za-z]{2,} +[A-Za-z]{2,}[^<>]*</"#)
    var wrong: [String] = []
    for file in Repository.swift("Sources") where file.target != "Output" {
      for (number, line) in file.code where line.contains("\"") && line.contains("</") {
        if try sentence.firstMatch(in: line) != nil {
          wrong.append(file.at(number, "words of a page outside of `Words`"))
        }
      }
    }
    #expect(wrong == [])
  }
}
