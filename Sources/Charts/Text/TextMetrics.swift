/// How wide text is when it is set in Arial, Liberation Sans or Helvetica.
///
/// Charts are laid out without a font engine, so widths come from ``FontWidths`` and are taken
/// with a margin of safety.
enum TextMetrics {
  /// What is added to a computed width: fonts that stand in are a little wider.
  static let safety = 1.04

  /// The width of `text` at a type size, in the units of the size.
  static func width(_ text: String, size: Double) -> Double {
    var sum = 0
    var text = text
    text.withUTF8 { utf8 in
      var i = 0
      while i < utf8.count {
        let byte = utf8[i]
        if byte < 0x80 {
          sum += byte < 0x20 ? 0 : Int(FontWidths.latin[Int(byte) - 0x20])
          i += 1
        } else {
          let (scalar, length) = decode(utf8, at: i)
          sum += width(of: scalar)
          i += length
        }
      }
    }
    return Double(sum) / 1000 * size * safety
  }

  /// The advance of a code point, in thousandths of the type size.
  static func width(of scalar: UInt32) -> Int {
    switch scalar {
    case 0..<0x20, 0x7F..<0xA0: 0
    case 0x20..<0x180: Int(FontWidths.latin[Int(scalar) - 0x20])
    case 0x0300...0x036F, 0x0591...0x05BD, 0x064B...0x065F: 0
    case 0x0370...0x058F: 680
    case 0x0590...0x08FF: 620
    case 0x2000...0x200A: 500
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F: 0
    case 0x2010...0x2026: max(350, Int(FontWidths.punctuation[Int(scalar) - 0x2010]))
    case 0x2027...0x20CF: 600
    case 0x2212...0x2265: 584
    case 0x0180...0x1FFF: 760
    default: 1_050
    }
  }

  /// The code point that starts at a byte of valid UTF-8, and how many bytes it has.
  private static func decode(_ utf8: UnsafeBufferPointer<UInt8>, at i: Int) -> (UInt32, Int) {
    let byte = utf8[i]
    let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    guard i + length <= utf8.count else { return (0x3F, utf8.count - i) }
    var scalar = UInt32(byte) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for k in 1..<length { scalar = scalar << 6 | UInt32(utf8[i + k] & 0x3F) }
    return (scalar, length)
  }
}
