/// The only place where text is made safe for HTML and XML.
extension ByteWriter {
  /// Writes text for HTML or SVG, in an element or in a quoted attribute.
  package mutating func escape(_ text: String) {
    var text = text
    text.withUTF8 { escape($0) }
  }

  /// Writes UTF-8 text for HTML or SVG, in an element or in a quoted attribute.
  package mutating func escape(_ text: [UInt8]) {
    text.withUnsafeBufferPointer { escape($0) }
  }

  /// Writes UTF-8 text for HTML or SVG, in an element or in a quoted attribute.
  package mutating func escape(_ text: ArraySlice<UInt8>) {
    text.withUnsafeBufferPointer { escape($0) }
  }

  /// Writes UTF-8 text for HTML or SVG, in an element or in a quoted attribute.
  package mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for i in 0..<text.count {
      let entity: StaticString
      switch text[i] {
      case 0x26: entity = "&amp;"
      case 0x3C: entity = "&lt;"
      case 0x3E: entity = "&gt;"
      case 0x22: entity = "&quot;"
      // Neither HTML nor XML has room for controls.
      case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F: entity = "\u{FFFD}"
      default: continue
      }
      write(raw: UnsafeBufferPointer(rebasing: text[start..<i]))
      write(entity)
      start = i + 1
    }
    write(raw: UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// Writes an address for a quoted attribute: what may not stand in a URL is percent-encoded
  /// (RFC 3986), what is encoded already stays, `&` and `'` become entities.
  package mutating func escape(address: String) {
    for byte in address.utf8 {
      switch byte {
      case 0x26: write("&amp;")
      case 0x27: write("&#x27;")
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: write(byte: byte)
      case 0x21, 0x23...0x25, 0x28...0x2F, 0x3A, 0x3B, 0x3D, 0x3F, 0x40, 0x5F, 0x7E:
        write(byte: byte)
      default:
        write(byte: 0x25)
        write(byte: Self.upperHexDigit(byte >> 4))
        write(byte: Self.upperHexDigit(byte & 15))
      }
    }
  }

  private static func upperHexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? 0x30 + value : 0x37 + value
  }
}
