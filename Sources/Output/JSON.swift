/// JSON (RFC 8259) for the outputs that programs read: keys stay in the order they are written.
extension ByteWriter {
  /// Writes a JSON string with its quotes. `</` is written `<\/` and `<!` has its `<` as a code, so
  /// it may stand in a page.
  package mutating func write(json text: String) {
    var text = text
    write(byte: 0x22)
    text.withUTF8 { utf8 in
      var start = 0
      for i in 0..<utf8.count {
        let byte = utf8[i]
        let slash = byte == 0x2F && i > 0 && utf8[i - 1] == 0x3C
        let comment = byte == 0x3C && i + 1 < utf8.count && utf8[i + 1] == 0x21
        guard byte < 0x20 || byte == 0x22 || byte == 0x5C || slash || comment else { continue }
        write(raw: UnsafeBufferPointer(rebasing: utf8[start..<i]))
        start = i + 1
        switch byte {
        case 0x22, 0x5C, 0x2F:
          write(byte: 0x5C)
          write(byte: byte)
        case 0x0A: write("\\n")
        case 0x0D: write("\\r")
        case 0x09: write("\\t")
        default:
          write("\\u00")
          write(byte: Self.hexDigit(byte >> 4))
          write(byte: Self.hexDigit(byte & 15))
        }
      }
      write(raw: UnsafeBufferPointer(rebasing: utf8[start...]))
    }
    write(byte: 0x22)
  }

  /// The lower-case hexadecimal digit of a value from 0 to 15.
  package static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? 0x30 + value : 0x57 + value
  }
}
