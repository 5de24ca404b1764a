import Diagnostics

extension Option.Kind {
  /// What the value of a key of this map is.
  ///
  /// A misspelt key is read as the one it resembles, so that its text makes no second finding.
  func child(_ name: String) -> Option.Kind? {
    switch self {
    case .named(let kind): return kind
    case .map(let options):
      if let known = options.position(of: name) { return options[known].kind }
      guard let near = Suggestion.nearest(to: name, in: options.map(\.name)) else { return nil }
      return options.position(of: near).map { options[$0].kind }
    default: return nil
    }
  }
}
