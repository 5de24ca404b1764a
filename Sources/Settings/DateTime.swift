package import Output

/// A day with a time, and where the author gave one, its distance from UTC.
package struct DateTime: Sendable, Hashable {
  package var date: CalendarDate
  /// Seconds since midnight, 0 to 86,399.
  package var second: Int
  /// Minutes east of UTC, -1,439 to 1,439; nil for the time zone of the site.
  package var offset: Int?

  package init(_ date: CalendarDate, second: Int, offset: Int? = nil) {
    self.date = date
    self.second = second
    self.offset = offset
  }

  /// 0 to 23.
  package var hour: Int { second / 3_600 }
  /// 0 to 59.
  package var minute: Int { second / 60 % 60 }

  /// Seconds since 1 January 1970 UTC; `siteOffset` (minutes) is used where there is no own.
  package func secondsSince1970(siteOffset: Int) -> Int {
    date.daysSince1970 * 86_400 + second - (offset ?? siteOffset) * 60
  }

  /// `2024-02-28T09:30:00+01:00` (ISO 8601); without an offset where there is none.
  package var isoText: String {
    var out = ByteWriter()
    out.write(iso: date)
    out.write("T")
    out.write(twoDigits: hour)
    out.write(":")
    out.write(twoDigits: minute)
    out.write(":")
    out.write(twoDigits: second % 60)
    if let offset {
      if offset == 0 {
        out.write("Z")
      } else {
        out.write(byte: offset < 0 ? 0x2D : 0x2B)
        out.write(twoDigits: abs(offset) / 60)
        out.write(":")
        out.write(twoDigits: abs(offset) % 60)
      }
    }
    return String(decoding: out.finish(), as: UTF8.self)
  }
}
