import Output
import Testing

@Suite struct ByteWriterTests {
  /// Pieces of every length are in the end what they are beside each other, with bytes taken back
  /// between them.
  @Test func writesWhatAnArrayHolds() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      var out = ByteWriter(capacity: Int.random(in: 0...100, using: &random))
      var expected: [UInt8] = []
      for _ in 0..<Int.random(in: 0...60, using: &random) {
        switch Int.random(in: 0..<5, using: &random) {
        case 0:
          out.write("literal")
          expected += Array("literal".utf8)
        case 1:
          let byte = UInt8.random(in: 0...255, using: &random)
          out.write(byte: byte)
          expected.append(byte)
        case 2:
          let bytes = (0..<Int.random(in: 0...300, using: &random)).map { UInt8($0 & 255) }
          out.write(raw: bytes)
          expected += bytes
        case 3:
          let text = String(repeating: "ŵ£", count: Int.random(in: 0...40, using: &random))
          out.write(raw: text)
          expected += Array(text.utf8)
        default:
          let count = Int.random(in: 0...expected.count, using: &random)
          out.truncate(to: count)
          expected.removeLast(expected.count - count)
        }
        #expect(out.count == expected.count)
      }
      let half = 0..<expected.count / 2
      #expect(out.look(at: half) { Array($0) } == Array(expected[half]))
      #expect(out.isAtLineStart == (expected.last ?? 0x0A == 0x0A))
      var other = ByteWriter()
      other.write(raw: out)
      #expect(other.finish() == expected)
      #expect(out.finish() == expected)
    }
  }

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
