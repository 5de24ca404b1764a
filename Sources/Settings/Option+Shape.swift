/// What the shape of a value may be, for the pass before libyaml.
extension Option.Kind {
  /// Whether a scalar here takes its line as written.
  var takesText: Bool {
    switch self {
    case .text: true
    case .oneOrMore(let kind): kind.takesText
    case .either(let kinds): kinds.contains { $0.takesText }
    default: false
    }
  }

  /// Whether a list in brackets may stand here.
  var takesList: Bool {
    switch self {
    case .oneOrMore, .maps, .anything: true
    case .either(let kinds): kinds.contains { $0.takesList }
    default: false
    }
  }

  /// Whether nothing but a map may stand here (or, for `maps`, a list of them).
  var isOnlyMap: Bool {
    switch self {
    case .map, .maps, .named: true
    case .oneOrMore(let kind): kind.isOnlyMap
    case .either(let kinds): kinds.allSatisfy { $0.isOnlyMap }
    default: false
    }
  }

  /// What each item of a list here is.
  var item: Option.Kind? {
    switch self {
    case .oneOrMore(let kind): kind
    case .maps(let options): .map(options)
    case .either(let kinds): kinds.lazy.compactMap { $0.item }.first
    default: nil
    }
  }

  /// What a map here is: `.map` or `.named`.
  var mapKind: Option.Kind? {
    switch self {
    case .map, .named: self
    case .maps(let options): .map(options)
    case .oneOrMore(let kind): kind.mapKind
    case .either(let kinds): kinds.lazy.compactMap { $0.mapKind }.first
    default: nil
    }
  }

  /// Whether this is a map of options with one of this name.
  func knows(_ name: String) -> Bool {
    guard case .map(let options) = self else { return false }
    return options.position(of: name) != nil
  }
}

extension [Option] {
  /// The number of the option of this name.
  func position(of name: String) -> Int? {
    let length = name.utf8.count
    for i in indices where self[i].name.utf8.count == length && self[i].name == name { return i }
    return nil
  }
}
