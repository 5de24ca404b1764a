import Output
import Testing

@Suite struct ByteWriterTests {
  private func text(_ write: (inout ByteWriter) -> Void) -> String {
    var out = ByteWriter()
    write(&out)
    return String(decoding: out.finish(), as: UTF8.self)
  }

  @Test(arguments: [
    (12.0, "12"), (12.5, "12.5"), (-0.25, "-0.25"), (0.004, "0"), (-0.004, "0"), (1.006, "1.01"),
    (3.10, "3.1"), (Double.nan, "0"), (Double.infinity, "0"), (1e300, "0"),
  ])
  func coordinates(value: Double, expected: String) {
    #expect(text { $0.write(coordinate: value) } == expected)
  }

  @Test func escapesWhatHTMLWouldRead() {
    #expect(text { $0.escape("a<b> & \"c\" 'd' é") } == "a&lt;b&gt; &amp; &quot;c&quot; 'd' é")
  }

  @Test func writesJSONStrings() {
    #expect(text { $0.write(json: "a\"b\\c\n</script>\u{1}") } == #""a\"b\\c\n<\/script>\u0001""#)
  }

  @Test(arguments: [(0, "0"), (-7, "-7"), (120, "120"), (Int.min, "-9223372036854775808")])
  func wholeNumbers(value: Int, expected: String) {
    #expect(text { $0.write(value) } == expected)
  }
}
