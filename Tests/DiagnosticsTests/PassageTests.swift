import Diagnostics
import Testing

@Suite struct PassageTests {
  @Test func knowsThePlaceOfEachPiece() {
    let file = Array("> ab\n> cd\n".utf8)
    var passage = Passage()
    passage.append(Span(2, 5), from: file)
    passage.append(Span(7, 10), from: file)
    #expect(String(decoding: passage.bytes, as: UTF8.self) == "ab\ncd\n")
    #expect(passage.span(3..<5) == Span(7, 9))
    #expect(passage.slice(1..<5).span(2..<4) == Span(7, 9))
  }

  @Test func placesAreCodePoints() {
    let file = SourceFile(path: "a.md", bytes: Array("é\r\nöx€y\n".utf8))
    var findings = Findings(in: file)
    let place = findings.place(Span(7, 10))
    #expect(place == Place(line: 2, column: 3, length: 1, excerpt: "öx€y"))
  }
}
