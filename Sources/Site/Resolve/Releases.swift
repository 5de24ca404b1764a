import Output
import Papers
import Settings

/// A coming release or a meeting, as the calendar shows it.
struct Release: Sendable, Hashable {
  var title: String
  /// The moment in seconds since 1970 UTC; of a day alone, its first.
  var start: Int
  /// Whether a time of day is known.
  var hasTime: Bool
  /// Where it is, for a meeting.
  var place: String?
  /// Its page, where that is public.
  var address: Address?
  /// Its place below the site's root, which no other entry has: for calendar programs.
  var key: String
  var isMeeting: Bool
  /// Earlier moments and why they were changed.
  var changes: [ReleaseChange]

  /// What tells the entry from all others without saying its address, which is not public before
  /// its time.
  var identity: String { Self.identity(key) }

  static func identity(_ key: String) -> String {
    String(PageFacts.fingerprint(Array(key.utf8)), radix: 16)
  }
}

/// When a page is to come out, or came out, and the earlier moments that it names.
struct ReleaseTime: Sendable {
  /// The page, by its path below `content/`.
  var path: String
  /// In seconds since 1970 UTC.
  var moment: Int
  /// The earlier moments that the page says it was moved from.
  var earlier: [Int]
}

extension Resolver {
  /// Gathers what is announced: meetings of the last and the coming year, and releases that wait
  /// for their time and may be named before it.
  mutating func makeReleases(_ all: [PageFacts]) {
    let zone = frame.settings.timeZone
    for page in site.pages where page.kind == .meeting && !site.isTranslation(page) {
      guard let date = page.date else { continue }
      let second = page.meeting?.time.flatMap(Self.second)
      let start = zone.seconds(DateTime(date, second: second ?? 0))
      site.releases.append(
        Release(
          title: page.title, start: start, hasTime: second != nil, place: page.meeting?.place,
          address: page.address, key: page.address.path, isMeeting: true, changes: []))
    }
    for page in all {
      guard let release = page.release, page.withdrawn == nil else { continue }
      site.releaseTimes[Release.identity(page.address.path)] = ReleaseTime(
        path: page.path, moment: release,
        earlier: page.meeting?.matter.changes.map { zone.seconds($0.from) } ?? [])
      let announce = page.meeting?.matter.announce.map { zone.seconds($0) }
      if page.gate.isOpen {
        guard page.kind != .meeting else { continue }
      } else {
        guard page.gate == .withheld(.release), let announce, announce <= frame.now else {
          continue
        }
      }
      site.releases.append(
        Release(
          title: page.title, start: release, hasTime: true, place: nil,
          address: page.gate.isOpen ? page.address : nil, key: page.address.path,
          isMeeting: false, changes: page.meeting?.matter.changes ?? []))
    }
    let sorted = site.releases.sorted { ($0.start, $0.key) < ($1.start, $1.key) }
    // The last one stays however old it is: links to the calendar must not break by themselves.
    let first = sorted.firstIndex { frame.now - $0.start < 366 * 86_400 } ?? sorted.count - 1
    site.releases = Array(sorted.dropFirst(max(0, first)))
    guard !site.releases.isEmpty else { return }
    let words = frame.words.pages.publishing
    site.generated.append(
      GeneratedPage(
        kind: .calendar, title: words.calendarTitle, lead: words.calendarLead,
        address: SiteList.calendar.address))
  }

  /// `14:30`, `2.30pm`, `10am` as a second of the day.
  static func second(_ text: String) -> Int? {
    let lower = text.lowercased()
    var numbers: [Int] = []
    var digits = ""
    var rest = lower[...]
    while let sign = rest.first {
      if sign.isNumber {
        digits.append(sign)
      } else {
        if let number = Int(digits) { numbers.append(number) }
        digits = ""
        guard sign == ":" || sign == ".", numbers.count == 1 else { break }
      }
      rest.removeFirst()
    }
    if let number = Int(digits) { numbers.append(number) }
    guard var hour = numbers.first, hour < 24 else { return nil }
    let minute = numbers.count > 1 ? numbers[1] : 0
    guard minute < 60 else { return nil }
    if rest.drop(while: { $0 == " " }).hasPrefix("pm"), hour < 12 { hour += 12 }
    if numbers.count == 1, !lower.contains("am"), !lower.contains("pm"), !lower.contains("noon") {
      return nil
    }
    return hour * 3_600 + minute * 60
  }
}
