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
      default: continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<i]))
      write(entity)
      start = i + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }
}
