import Diagnostics
import Output
import Papers
import Settings
import Tables

/// What `content/site.yml` says of the whole site.
struct SiteSettings: Sendable {
  var title: String
  /// The public address of the site with a `/` at its end; nil when none is set.
  var url: String?
  var publisher: String?
  var licence: Licence?
  var contact: String?
  var language: String
  var timeZone: TimeZoneRule
  /// The markings that may be published, in capitals.
  var markings: [String]
  var rawHTML: Bool
  /// How many days after a meeting its minutes may come.
  var minutesWithin: Int
  /// Whether the site has a search, where the program for it is installed.
  var search: Bool
  /// What kind of body publishes the site: which rules apply.
  var profile: RuleProfile
  /// Where each item of the specified information is, by its key.
  var specified: [SpecifiedEntry]
  /// Sections that each paper has to have, such as `Financial`.
  var implications: [String]
  /// The main navigation, in order; empty: the top folders.
  var navigation: [NavigationItem]
  /// Links at the foot of every page.
  var footer: [NavigationItem]
  /// The level of each rule that the site sets, by the rule's name.
  var levels: [String: Level]
  /// What is hidden of every table of the site.
  var suppress = DisclosurePolicy.everything
  /// Whether the body reports by financial years.
  var usesFinancialYears = false
  /// Whether each meeting has a page with all its papers, to print.
  var packs = true
  /// How the values of measures are drawn where their pages do not say it.
  var measureChart = MeasureMatter.Chart.line

  /// One entry of the navigation: a title of its own, or the page's, and where it leads.
  struct NavigationItem: Sendable, Hashable {
    var title: String?
    var target: String
    var span: Span
  }

  struct Licence: Sendable, Hashable {
    let name: String
    let url: String?
    let isOpenGovernment: Bool
    /// The identifier that data packages know the licence by, from SPDX; else made of its name.
    let identifier: String

    init(name: String, url: String?) {
      self.name = name
      self.url = url
      isOpenGovernment =
        url?.contains("nationalarchives.gov.uk/doc/open-government-licence") ?? false
      identifier =
        switch url {
        case let url? where url.contains("open-government-licence/version/3"): "OGL-UK-3.0"
        case let url? where url.contains("creativecommons.org/licenses/by/4.0"): "CC-BY-4.0"
        case let url? where url.contains("creativecommons.org/publicdomain/zero"): "CC0-1.0"
        default: name.asIdentifier
        }
    }
  }
}

extension SiteSettings {
  static let options: [Option] = [
    Option("title", .text, required: true, example: "Public performance", "The site's name."),
    Option("url", .text, example: "https://performance.example.org/", "Its public address."),
    Option("publisher", .text, example: "Essex Police", "Who publishes it."),
    Option(
      "licence", .either([.text, .map(licenceOptions)]), example: "OGL-3.0",
      "The licence: OGL-3.0, CC-BY-4.0, CC0-1.0, or a name and a url."),
    Option("contact", .text, example: "office@example.org", "An e-mail address or a page."),
    Option("language", .text, example: "en-GB", "The language of the pages."),
    Option(
      "timezone", .word(TimeZoneRule.allCases.map(\.rawValue)), example: "Europe/London",
      "The zone of release times."),
    Option(
      "markings", .oneOrMore(.text), example: "[OFFICIAL]", "The markings that may be published."),
    Option("raw-html", .boolean, example: "false", "Whether HTML in papers is passed through."),
    Option(
      "minutes-within", .integer(1...3_650), example: "60",
      "How many days after a meeting its minutes may come."),
    Option("search", .boolean, example: "off", "Whether the site can be searched."),
    Option(
      "profile", .word(RuleProfile.allCases.map(\.rawValue)), example: "police-commissioner",
      "The kind of body: which rules apply, and at which level."),
    Option(
      "specified-information", .named(.text), example: "{complaints: pages/complaints.md}",
      "Where each item of the Specified Information Order is."),
    Option(
      "implications", .oneOrMore(.text), example: "[Financial, Legal, Equality]",
      "The sections that each paper must have."),
    Option("nav", .anything, example: "[meetings/, Guide: guide/]", "The main navigation."),
    Option("footer", .anything, example: "[pages/about.md]", "Links at the foot of each page."),
    DisclosurePolicy.option,
    Option(
      "year", .word(["calendar", "financial"]), example: "financial",
      "The years that the body reports by; with `financial`, `2023-Q3` is not clear enough."),
    Option(
      "packs", .boolean, example: "no",
      "Whether each meeting has one page with all its papers, to print; yes, unless `no`."),
    Option(
      "measure-chart", .word(MeasureMatter.Chart.allCases.map(\.rawValue)), example: "spc",
      "How the values of measures are drawn: line, column, spc (XmR) or none."),
    Option(
      "rules", .named(.word(Level.allCases.map(\.rawValue))), example: "{missing-source: error}",
      "The level of each rule: error, warning or off."),
  ]

  private static let licenceOptions: [Option] = [
    Option("name", .text, required: true, example: "Our own licence", "What it is called."),
    Option("url", .text, example: "https://example.org/licence", "Where its text is."),
  ]

  /// The settings of a site that has no `site.yml`.
  static let standard = SiteSettings(
    title: "Public performance", url: nil, publisher: nil, licence: nil, contact: nil,
    language: "en-GB", timeZone: .london, markings: ["OFFICIAL"], rawHTML: false, minutesWithin: 60,
    search: true,
    profile: .generic,
    specified: [], implications: [],
    navigation: [],
    footer: [], levels: [:])

  /// Reads `site.yml`.
  static func read(
    _ file: SourceFile, rules: [String], into findings: inout Findings
  ) -> SiteSettings {
    let passage = Passage(Span(0, file.bytes.count), in: file.bytes)
    let node = YAML.read(passage, options: options, into: &findings)
    let settings = Settings(
      node ?? Node(.map([]), at: Span(0, 0)), options: options, what: "site.yml", text: passage,
      into: &findings)
    var result = standard
    if let text = settings.text("title") { result.title = text.value }
    result.url = settings.text("url").flatMap { url($0, into: &findings) }
    result.publisher = settings.text("publisher")?.value
    result.licence = licence(settings, into: &findings)
    result.contact = settings.text("contact")?.value
    if let language = settings.text("language").flatMap({ LanguageTag.read($0, into: &findings) }) {
      result.language = language
    }
    if let word = settings.word("timezone"), let zone = TimeZoneRule(rawValue: word.value) {
      result.timeZone = zone
    }
    let markings = settings.texts("markings").map { $0.value.uppercased() }
    if !markings.isEmpty { result.markings = markings }
    result.rawHTML = settings.boolean("raw-html") ?? false
    if let days = settings.integer("minutes-within")?.value { result.minutesWithin = days }
    result.navigation = items(settings.node("nav"), into: &findings)
    result.footer = items(settings.node("footer"), into: &findings)
    result.suppress = node == nil ? .allCounts : DisclosurePolicy(settings) ?? .everything
    result.search = settings.boolean("search") ?? true
    if let word = settings.word("profile"), let profile = RuleProfile(rawValue: word.value) {
      result.profile = profile
    }
    result.implications = settings.texts("implications").map(\.value)
    result.specified = settings.entries("specified-information").map {
      SpecifiedEntry(
        key: Text($0.key, at: $0.keySpan), value: Text($0.value.scalar ?? "", at: $0.value.span))
    }
    result.levels = result.profile.levels.merging(
      levels(settings, rules: rules, into: &findings)
    ) { $1 }
    result.packs = settings.boolean("packs") ?? true
    if let word = settings.word("measure-chart") {
      result.measureChart = MeasureMatter.Chart(rawValue: word.value) ?? .line
    }
    result.usesFinancialYears = settings.word("year")?.value == "financial"
    return result
  }

  private static func url(_ text: Text, into findings: inout Findings) -> String? {
    let value = text.value
    let rest = value.hasPrefix("https://") ? value.dropFirst(8) : value.dropFirst(7)
    let plain = value.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x3C }
    guard value.hasPrefix("https://") || value.hasPrefix("http://"), plain,
      !rest.isEmpty, !rest.hasPrefix("/"),
      !value.contains("?"), !value.contains("#")
    else {
      findings.add(
        .invalidSiteURL, at: text.span, "`\(value)` is not the address of a site",
        help: "write it whole: `url: https://performance.example.org/`")
      return nil
    }
    return value.hasSuffix("/") ? value : value + "/"
  }

  private static func licence(_ settings: Settings, into findings: inout Findings) -> Licence? {
    if let map = settings.map("licence") {
      let url = map.text("url")
      if let url, !url.value.hasPrefix("https://"), !url.value.hasPrefix("http://") {
        findings.add(
          .invalidSiteURL, at: url.span, "`\(url.value)` is not the address of a licence",
          help: "write it whole: `url: https://example.org/licence`")
      }
      return Licence(name: map.text("name")?.value ?? "", url: url?.value)
    }
    guard let name = settings.text("licence")?.value, !name.isEmpty else { return nil }
    return Licence.known(name)
  }

  /// Reads `nav:` or `footer:`: a list of paths, or of `Title: path`.
  private static func items(_ node: Node?, into findings: inout Findings) -> [NavigationItem] {
    guard let node else { return [] }
    var items: [NavigationItem] = []
    for entry in node.list ?? [node] {
      if let path = entry.scalar, !path.isEmpty {
        items.append(NavigationItem(title: nil, target: path, span: entry.span))
      } else if let pairs = entry.map, !pairs.isEmpty, pairs.allSatisfy({ $0.value.scalar != nil })
      {
        for pair in pairs {
          let target = pair.value.scalar ?? ""
          items.append(NavigationItem(title: pair.key, target: target, span: pair.value.span))
        }
      } else {
        findings.add(
          .invalidNavigation, at: entry.span, "this is not an entry of the navigation",
          help: "write a path, `- meetings/`, or a title and a path, `- Meetings: meetings/`")
      }
    }
    return items
  }

  private static func levels(
    _ settings: Settings, rules: [String], into findings: inout Findings
  ) -> [String: Level] {
    var levels: [String: Level] = [:]
    for entry in settings.entries("rules") {
      guard rules.contains(entry.key) else {
        let near = Suggestion.nearest(to: entry.key, in: rules)
        findings.add(
          .unknownRule, at: entry.keySpan, "there is no rule with the name `\(entry.key)`",
          help: near.map { "did you mean `\($0)`?" }
            ?? "a finding names its rule in its last line; errors have no level")
        continue
      }
      if let level = entry.value.scalar.flatMap(Level.init(rawValue:)) { levels[entry.key] = level }
    }
    return levels
  }
}

extension SiteSettings.Licence {
  /// A licence by its SPDX identifier, with the name and address that readers know.
  static func known(_ name: String) -> SiteSettings.Licence {
    switch name.uppercased() {
    case "OGL-3.0", "OGL-UK-3.0", "OGL":
      SiteSettings.Licence(
        name: "Open Government Licence v3.0",
        url: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/")
    case "CC-BY-4.0":
      SiteSettings.Licence(
        name: "Creative Commons Attribution 4.0",
        url: "https://creativecommons.org/licenses/by/4.0/")
    case "CC0-1.0":
      SiteSettings.Licence(
        name: "CC0 1.0 Universal", url: "https://creativecommons.org/publicdomain/zero/1.0/")
    default: SiteSettings.Licence(name: name, url: nil)
    }
  }
}
