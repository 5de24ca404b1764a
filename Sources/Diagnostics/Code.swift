/// How grave a finding is. Only an error keeps a site from being written.
package enum Level: String, Sendable, Hashable, CaseIterable {
  case error
  case warning
  case off
}

/// The stable name of a kind of finding, such as `D112`.
///
/// The letter is the area: S site and settings, M Markdown, T template, D data, C chart and
/// blocks, F figures, P papers, R publishing rules. A code is never used again for another
/// meaning. `docs/errors/CODE.md` explains each one, with examples that the tests run.
package struct Code: Sendable, Hashable {
  /// The two families: input that cannot be read, and named rules with a level.
  package enum Family: Sendable, Hashable {
    /// The input cannot be read as it stands; the level is always error.
    case error
    /// A rule that `site.yml` gives a level and a page may waive with a reason.
    case rule(name: String, level: Level)
  }

  package let id: String
  package let family: Family
  /// What the code says, in a few words without a full stop.
  package let title: String

  /// A code for input that cannot be read.
  package init(_ id: String, _ title: String) {
    self.id = id
    self.family = .error
    self.title = title
  }

  /// A code for a named rule and its level where a site says nothing.
  package init(_ id: String, rule: String, _ level: Level, _ title: String) {
    self.id = id
    self.family = .rule(name: rule, level: level)
    self.title = title
  }

  /// The level before a site's own `rules:` are looked at.
  package var defaultLevel: Level {
    switch family {
    case .error: .error
    case .rule(_, let level): level
    }
  }

  /// The name by which `site.yml` and `waive:` know the rule; nil for an error.
  package var rule: String? {
    switch family {
    case .error: nil
    case .rule(let name, _): name
    }
  }
}
