import Charts
import Output
import Tables
import Testing

@Suite struct SparklineTests {
  private func svg(_ values: [Double?]) -> String {
    var out = ByteWriter()
    Sparkline(values).writeSVG(into: &out)
    return String(decoding: out.finish(), as: UTF8.self)
  }

  @Test func isHiddenAndBroken() {
    let text = svg([1, 2, nil, 4, .nan, 3])
    #expect(text.contains("aria-hidden=\"true\""))
    #expect(!text.lowercased().contains("nan"))
    #expect(text.split(separator: "M").count > 3)
  }

  @Test func saysItsEnds() {
    let cells = [12, 8, 15, 9].map { Cell(.number(FixedPoint($0))) }
    let column = Column(heading: "Calls", type: .number, cells: cells)
    #expect(
      Sparkline.text(cells, in: column, words: .english) == "from 12 to 9, between 8 and 15")
    #expect(Sparkline.text([], in: column, words: .english).isEmpty)
  }

  @Test func isNothingWithoutValues() {
    #expect(svg([nil, nil]).isEmpty)
    #expect(svg([5]).contains("<svg"))
  }
}
