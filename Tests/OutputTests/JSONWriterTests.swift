import Output
import Testing

@Suite struct JSONWriterTests {
  /// What is given away in pieces is, put together, what would have been written as a whole.
  @Test(arguments: [0, 1, 3_000, 40_000])
  func piecesMakeTheWhole(count: Int) {
    func write(_ json: inout JSONWriter, _ put: (([UInt8]) -> Void)?) {
      json.array { json in
        for number in 0..<count {
          json.line()
          json.object { json in
            json.pair("name", "a \"name\" \(number)")
            json.key("number")
            json.value(number)
          }
          if let put { json.pass(to: put) }
        }
      }
    }
    var whole = JSONWriter()
    write(&whole, nil)
    var pieces: [[UInt8]] = []
    var inPieces = JSONWriter()
    write(&inPieces) { pieces.append($0) }
    pieces.append(inPieces.finish())
    let expected = whole.finish()
    #expect(Array(pieces.joined()) == expected)
    #expect(pieces.allSatisfy { $0.count < 70_000 })
    #expect((pieces.count > 1) == (expected.count > 65_536))
  }
}
