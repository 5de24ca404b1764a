/// The SHA-256 digest of a file (FIPS 180-4): what a reader compares to know that a download is
/// the one that was published.
package struct SHA256: Sendable, Hashable {
  /// The eight words of the digest, two in each.
  private var words: (UInt64, UInt64, UInt64, UInt64)

  package init(_ bytes: [UInt8]) {
    var pieces = Pieces()
    pieces.add(bytes)
    self = pieces.digest()
  }

  /// The digest of a file that comes in pieces.
  package struct Pieces {
    private var state = SHA256.initial
    /// What does not make a block yet, fewer than 64 bytes.
    private var rest: [UInt8] = []
    /// How many bytes there were.
    package private(set) var count = 0

    package init() {}

    /// Takes the next piece.
    package mutating func add(_ bytes: [UInt8]) {
      count += bytes.count
      var bytes = bytes[...]
      if !rest.isEmpty {
        let taken = bytes.prefix(64 - rest.count)
        rest += taken
        bytes = bytes.dropFirst(taken.count)
        guard rest.count == 64 else { return }
        rest.withUnsafeBufferPointer { SHA256.mix($0, into: &state) }
        rest = []
      }
      bytes.withUnsafeBufferPointer { text in
        let whole = text.count / 64
        for block in 0..<whole {
          let range = block * 64..<block * 64 + 64
          SHA256.mix(UnsafeBufferPointer(rebasing: text[range]), into: &state)
        }
        rest = Array(text[(whole * 64)...])
      }
    }

    /// The digest of what was taken.
    package func digest() -> SHA256 {
      // The end: the rest, a one bit, zeros, and the length in bits.
      var state = state
      var end = rest
      end.append(0x80)
      while end.count % 64 != 56 { end.append(0) }
      let bits = UInt64(count) &* 8
      for shift in stride(from: 56, through: 0, by: -8) {
        end.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
      }
      end.withUnsafeBufferPointer { rest in
        for block in 0..<rest.count / 64 {
          let range = block * 64..<block * 64 + 64
          SHA256.mix(UnsafeBufferPointer(rebasing: rest[range]), into: &state)
        }
      }
      return SHA256(state)
    }
  }

  private init(_ state: [UInt32]) {
    func pair(_ i: Int) -> UInt64 { UInt64(state[i]) << 32 | UInt64(state[i + 1]) }
    words = (pair(0), pair(2), pair(4), pair(6))
  }

  /// The digest in 64 lower-case hexadecimal digits.
  package var hex: String {
    var out = ByteWriter(capacity: 64)
    out.write(hex: self)
    return String(decoding: out.finish(), as: UTF8.self)
  }

  /// The words from the first to the last.
  var list: [UInt64] { [words.0, words.1, words.2, words.3] }

  /// Whether two files are the same.
  package static func == (a: SHA256, b: SHA256) -> Bool { a.words == b.words }

  /// Takes part of the digest, which is spread evenly already.
  package func hash(into hasher: inout Hasher) { hasher.combine(words.0) }

  private static func mix(_ block: UnsafeBufferPointer<UInt8>, into state: inout [UInt32]) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { w in
      for i in 0..<16 {
        let (a, b) = (UInt32(block[i * 4]), UInt32(block[i * 4 + 1]))
        w[i] = a << 24 | b << 16 | UInt32(block[i * 4 + 2]) << 8 | UInt32(block[i * 4 + 3])
      }
      for i in 16..<64 {
        let (x, y) = (w[i - 15], w[i - 2])
        let s0 = turned(x, 7) ^ turned(x, 18) ^ x >> 3
        let s1 = turned(y, 17) ^ turned(y, 19) ^ y >> 10
        w[i] = w[i - 16] &+ s0 &+ w[i - 7] &+ s1
      }
      round(w, into: &state)
    }
  }

  private static func round(_ w: UnsafeMutableBufferPointer<UInt32>, into state: inout [UInt32]) {
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    constants.withUnsafeBufferPointer { k in
      for i in 0..<64 {
        let s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
        let choice = e & f ^ ~e & g
        let t1 = h &+ s1 &+ choice &+ k[i] &+ w[i]
        let s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)
        let t2 = s0 &+ (a & b ^ a & c ^ b & c)
        (h, g, f, e) = (g, f, e, d &+ t1)
        (d, c, b, a) = (c, b, a, t1 &+ t2)
      }
    }
    for (i, word) in [a, b, c, d, e, f, g, h].enumerated() { state[i] = state[i] &+ word }
  }

  /// The bits moved to the right, those that fall out coming in at the left.
  private static func turned(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word &>> count | word &<< (32 - count)
  }

  private static let initial: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
    0x5be0_cd19,
  ]

  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}

extension ByteWriter {
  /// Writes a digest in 64 lower-case hexadecimal digits.
  package mutating func write(hex digest: SHA256) {
    for word in digest.list {
      for shift in stride(from: 60, through: 0, by: -4) {
        write(byte: Self.hexDigit(UInt8(word >> UInt64(shift) & 15)))
      }
    }
  }
}
