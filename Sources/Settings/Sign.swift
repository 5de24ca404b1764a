/// The bytes that mean something in a settings text.
enum Sign {
  static let tab: UInt8 = 0x09
  static let newline: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let quote: UInt8 = 0x22
  static let hash: UInt8 = 0x23
  static let apostrophe: UInt8 = 0x27
  static let comma: UInt8 = 0x2C
  static let dash: UInt8 = 0x2D
  static let slash: UInt8 = 0x2F
  static let colon: UInt8 = 0x3A
  static let equals: UInt8 = 0x3D
  static let question: UInt8 = 0x3F
  static let openBracket: UInt8 = 0x5B
  static let backslash: UInt8 = 0x5C
  static let closeBracket: UInt8 = 0x5D
  static let openBrace: UInt8 = 0x7B
  static let closeBrace: UInt8 = 0x7D
  /// What stands for a replaced value in the text for libyaml.
  static let placeholder: UInt8 = 0x78

  static func isBlank(_ byte: UInt8) -> Bool { byte == space || byte == tab }
}

/// A character that nobody sees and that is no ordinary space.
struct InvisibleSign {
  let scalar: UInt32
  /// In bytes.
  let length: Int

  /// The invisible character at `i`, if one is there.
  init?(at i: Int, in text: UnsafeBufferPointer<UInt8>) {
    let byte = text[i]
    switch byte {
    case 0xC2 where i + 1 < text.count:
      scalar = UInt32(text[i + 1])
      length = 2
    case 0xE2 where i + 2 < text.count, 0xE3 where i + 2 < text.count,
      0xEF where i + 2 < text.count:
      let high = UInt32(byte & 0x0F) << 12 | UInt32(text[i + 1] & 0x3F) << 6
      scalar = high | UInt32(text[i + 2] & 0x3F)
      length = 3
    case 0..<0x20 where byte != Sign.tab, 0x7F:
      scalar = UInt32(byte)
      length = 1
    default: return nil
    }
    switch scalar {
    case 0..<0x20, 0x7F..<0xA1, 0xAD, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x2064, 0x3000,
      0xFEFF:
      break
    default: return nil
    }
  }

  /// Whether it takes the room of a blank.
  var isBlank: Bool {
    switch scalar {
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Whether it is a control character, which may stand nowhere in a text.
  var isControl: Bool { scalar < 0x20 || (0x7F..<0xA0).contains(scalar) }

  /// Its name and number: `no-break space (U+00A0)`.
  var name: String {
    let digits = String(scalar, radix: 16, uppercase: true)
    let number = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    let name =
      switch scalar {
      case 0xA0, 0x202F: "no-break space"
      case 0xAD: "soft hyphen"
      case 0x200B, 0x2060: "zero width space"
      case 0x200C, 0x200D: "zero width joiner"
      case 0x200E, 0x200F, 0x202A...0x202E: "writing direction mark"
      case 0x2028, 0x2029: "line separator"
      case 0xFEFF: "byte order mark"
      case 0..<0x20, 0x7F..<0xA0: "control character"
      default: "wide space"
      }
    return "\(name) (\(number))"
  }
}
