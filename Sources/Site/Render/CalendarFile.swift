import Output
import Papers

/// Writes the release calendar for calendar programs (RFC 5545). All times are UTC.
struct CalendarFile {
  let site: ResolvedSite

  func write(into out: inout ByteWriter) {
    line("BEGIN:VCALENDAR", into: &out)
    line("VERSION:2.0", into: &out)
    line("PRODID:-//Vitrine//Release calendar//EN", into: &out)
    line("CALSCALE:GREGORIAN", into: &out)
    line("METHOD:PUBLISH", into: &out)
    line("X-WR-CALNAME:" + Self.escaped(site.settings.title), into: &out)
    for release in site.releases { write(release, into: &out) }
    line("END:VCALENDAR", into: &out)
  }

  private func write(_ release: Release, into out: inout ByteWriter) {
    line("BEGIN:VEVENT", into: &out)
    // A release that is only announced must not tell its address.
    line("UID:\(release.identity)@\(host)", into: &out)
    line("DTSTAMP:" + UTCText.compact(release.start), into: &out)
    if release.hasTime {
      line("DTSTART:" + UTCText.compact(release.start), into: &out)
    } else {
      let day = site.settings.timeZone.day(release.start)
      line("DTSTART;VALUE=DATE:" + UTCText.compact(day), into: &out)
    }
    line("SUMMARY:" + Self.escaped(release.title), into: &out)
    if let place = release.place { line("LOCATION:" + Self.escaped(place), into: &out) }
    if let address = release.address, let url = site.settings.url {
      line("URL:" + url + Address.encoded(address.path), into: &out)
    }
    if let contact = site.settings.contact {
      line("CONTACT:" + Self.escaped(contact), into: &out)
    }
    line("END:VEVENT", into: &out)
  }

  private var host: String {
    let url = site.settings.url ?? ""
    let rest = url.firstRange(of: "://").map { url[$0.upperBound...] } ?? url[...]
    let host = rest.prefix { $0 != "/" && $0 != ":" }
    return host.isEmpty ? "vitrine.invalid" : String(host)
  }

  /// Text with the signs escaped that divide values.
  static func escaped(_ text: String) -> String {
    var result = ""
    for sign in text {
      switch sign {
      case "\\", ";", ",": result += "\\" + String(sign)
      case "\n", "\r\n": result += "\\n"
      default: result.append(sign)
      }
    }
    return result
  }

  /// Writes one line, folded so that no line has more than 75 bytes, and not inside a character.
  private func line(_ text: String, into out: inout ByteWriter) {
    var width = 0
    for sign in text.unicodeScalars {
      let bytes = Array(String(sign).utf8)
      if width + bytes.count > 75 {
        out.write("\r\n ")
        width = 1
      }
      out.write(raw: bytes)
      width += bytes.count
    }
    out.write("\r\n")
  }
}

/// Moments as other programs read them.
enum UTCText {
  /// `2024-02-28T09:30:00Z` (RFC 3339).
  static func iso(_ seconds: Int) -> String {
    let (date, second) = parts(seconds)
    return "\(date.isoText)T\(two(second / 3_600)):\(two(second / 60 % 60)):\(two(second % 60))Z"
  }

  /// `20240228T093000Z` (RFC 5545).
  static func compact(_ seconds: Int) -> String {
    let (date, second) = parts(seconds)
    return "\(compact(date))T\(two(second / 3_600))\(two(second / 60 % 60))\(two(second % 60))Z"
  }

  /// `20240228`.
  static func compact(_ date: CalendarDate) -> String {
    date.isoText.split(separator: "-").joined()
  }

  private static func parts(_ seconds: Int) -> (CalendarDate, second: Int) {
    let second = ((seconds % 86_400) + 86_400) % 86_400
    return (CalendarDate(daysSince1970: (seconds - second) / 86_400), second)
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
