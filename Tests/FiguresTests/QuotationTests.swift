import Figures
import Testing

/// Quotations in passages, and lines of check blocks.
@Suite struct QuotationTests {
  private func search(_ quotation: String, _ passages: String...) -> Quotation.Search {
    Quotation(quotation).search(in: passages.map { Array($0.utf8) })
  }

  private func found(_ quotation: String, _ passage: String) -> String? {
    guard case .found(let place) = search(quotation, passage) else { return nil }
    return String(decoding: Array(passage.utf8)[place.range], as: UTF8.self)
  }

  @Test(arguments: [
    ("rose to 173,676", "Calls  rose\n to 173,676, an increase"),
    ("the Force's 'best' year", "In the Force’s ‘best’ year"),
    ("2017-18 – up", "in 2017–18 - up"), ("up -- 5", "was up – 5"),
    ("16 %", "up 16\u{A0}% on"), ("wait... and", "wait… and see"), ("co-operation", "co‑operation"),
    ("\"one\" day", "“one” day"), ("no break", "no\u{AD} break"),
  ])
  func formsOfBlanksAndQuotesMayDiffer(quotation: String, passage: String) {
    #expect(found(quotation, passage) != nil)
  }

  @Test(arguments: [
    ("calls rose", "Calls rose"), ("16", "116"), ("16", "16.5"), ("16", "1,016"), ("rose", "arose"),
    ("173,67", "173,676"), ("73,676", "173,676"), ("4.2m", "£4.2million"),
  ])
  func nothingElseMay(quotation: String, passage: String) {
    #expect(found(quotation, passage) == nil)
  }

  @Test func theRangeIsThatOfTheText() {
    #expect(found("rose to 5", "It  rose\u{A0}to 5 .") == "rose\u{A0}to 5")
    #expect(found("[5]", "It was 5.") == "5")
  }

  @Test func marksAreFound() {
    let passage = Array("Found in  one month only.".utf8)
    guard case .found(let place) = Quotation("in [one] month only").search(in: [passage]) else {
      Issue.record("not found")
      return
    }
    #expect(place.marks.map { String(decoding: passage[$0], as: UTF8.self) } == ["one"])
  }

  @Test func bracketsOfTheTextAreFoundToo() {
    #expect(found("he [the chair] said", "and he [the chair] said so") == "he [the chair] said")
  }

  @Test func severalPlacesAreGiven() {
    guard case .ambiguous(let places) = search("fell by 2%", "It fell by 2%.", "They fell by 2%.")
    else {
      Issue.record("found once")
      return
    }
    #expect(places.map(\.passage) == [0, 1])
  }

  @Test func theNearestTextIsShown() {
    let passage = "Calls to 999 rose to 173,676 last year. Nothing else did."
    guard case .missing(let nearest?) = search("Calls rose to 173,767 last year", passage) else {
      Issue.record("no nearest")
      return
    }
    let text = String(decoding: Array(passage.utf8)[nearest.range], as: UTF8.self)
    #expect(text == "to 999 rose to 173,676 last year" || text.contains("173,676 last year"))
    #expect(search("quite another thing", passage) == .missing(nearest: nil))
  }

  @Test func aLineIsDivided() throws {
    let passages = [Array("where a = b, the rate is 5%".utf8)]
    func parts(_ line: String) -> (String, [String], String?)? {
      let bytes = Array(line.utf8)
      guard let read = CheckLine(bytes, passages: passages) else { return nil }
      func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
      return (read.quotation.written, read.formulas.map(text), (read.asPrinted?.reason).map(text))
    }
    var read = try #require(parts("the rate is 5%    = share(a[x, 1], b)"))
    #expect(read.0 == "the rate is 5%" && read.1 == ["share(a[x, 1], b)"])
    read = try #require(parts("where a = b, the rate is 5% = calls[r, Sex = Female], last(b)"))
    #expect(read.0 == "where a = b, the rate is 5%")
    #expect(read.1 == ["calls[r, Sex = Female]", "last(b)"])
    read = try #require(parts("not there = calls[r, Sex = Female]"))
    #expect(read.0 == "not there")
    read = try #require(parts("5% = share(a, b) as printed: the source was revised, later"))
    #expect(read.1 == ["share(a, b)"] && read.2 == "the source was revised, later")
    #expect(parts("5% share(a, b)") == nil)
    #expect(parts("= share(a, b)") == nil)
    #expect(parts("5% =") == nil)
  }
}
