// The Welsh words. No speaker of Welsh has reviewed them yet, and each page that has them says so
// at its foot; who has reviewed them takes `unreviewed` out.
//
// Nouns stand in the singular behind numbers, so that no plural is needed; prepositions that would
// change what comes after them are avoided where an author's word follows.

extension Words {
  package static let welsh = Words(
    language: "cy",
    unreviewed: "Nid yw geiriau Cymraeg y wefan hon, ar wahân i destun yr awduron, wedi cael eu "
      + "hadolygu gan siaradwr Cymraeg eto.",
    dates: .welsh, tables: .welsh, charts: .welsh, pages: .welsh, data: .welsh,
    corrections: .welsh)
}

extension DateWords {
  private static let welshMonths = [
    "Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst", "Medi",
    "Hydref", "Tachwedd", "Rhagfyr",
  ]

  package static let welsh = DateWords(
    months: welshMonths,
    shortMonths: [
      "Ion", "Chwe", "Maw", "Ebr", "Mai", "Meh", "Gorff", "Awst", "Medi", "Hyd", "Tach", "Rhag",
    ],
    day: { "\($0.day) \(welshMonths[$0.month - 1]) \($0.year)" },
    list: { welshList($0) })

  /// `a, b a c`; `ac` before a vowel.
  static func welshList(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    let isVowel = last.first.map { "aeiouwyâêîôûŵŷAEIOUWYÂÊÎÔÛŴŶ".contains($0) } ?? false
    return items.dropLast().joined(separator: ", ") + (isVowel ? " ac " : " a ") + last
  }
}
