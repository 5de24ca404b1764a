import Output
import Papers
import Settings

extension Resolver {
  /// Finds out which pages say the same in several languages.
  mutating func makeTranslations() {
    for (number, page) in site.pages.enumerated() {
      guard let first = site.original(of: page), let index = site.pageIndex[first.path],
        index != number
      else { continue }
      site.translations[first.path, default: [index]].append(number)
    }
  }
}

extension ResolvedSite {
  /// The language of a page.
  func language(of page: PageFacts) -> String { page.language ?? settings.language }

  /// The page of which another one is a translation; nil where it is none, or of nothing.
  func original(of page: PageFacts) -> PageFacts? {
    guard let name = page.meeting?.matter.translationOf?.value,
      let path = ContentPath.resolve(name, fromPage: page.path)
    else { return nil }
    return pageIndex[path].map { pages[$0] }
  }

  /// The public page that another one says again in its language: what that one records and reports
  /// counts once. Nil for a page that is no translation.
  func first(of page: PageFacts) -> PageFacts? {
    guard page.meeting?.matter.translationOf != nil, let first = original(of: page),
      first.path != page.path, original(of: first)?.path != page.path
    else { return nil }
    return first
  }

  /// Whether a page says again what another public page says.
  func isTranslation(_ page: PageFacts) -> Bool { first(of: page) != nil }

  /// The same page in other languages.
  func translations(of page: PageFacts) -> [PageFacts] {
    guard !translations.isEmpty else { return [] }
    let first = original(of: page) ?? page
    return (translations[first.path] ?? []).map { pages[$0] }.filter { $0.path != page.path }
  }

  /// What a language is called in itself.
  static func name(ofLanguage tag: String) -> String {
    switch tag.lowercased().split(separator: "-").first {
    case "cy": "Cymraeg"
    case "en": "English"
    case "ga": "Gaeilge"
    case "gd": "Gàidhlig"
    case "pl": "Polski"
    default: tag
    }
  }
}
