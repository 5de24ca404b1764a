import Output

extension DateTime {
  /// Reads a time as an author or a script writes it; a day alone is its first moment.
  package init?(_ text: String) {
    switch DateTimeReading(text) {
    case .dateTime(let time): self = time
    case .noTime(let date): self.init(date, second: 0)
    case .badDate, .badTime: return nil
    }
  }
}
