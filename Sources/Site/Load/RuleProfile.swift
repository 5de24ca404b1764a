import Diagnostics
import Settings

/// The kind of body that publishes a site: it sets the levels of rules that not all bodies have.
enum RuleProfile: String, Sendable, Hashable, CaseIterable {
  case generic
  case policeCommissioner = "police-commissioner"
  case council
  case nhs

  /// The levels of rules where the site itself says nothing.
  var levels: [String: Level] {
    switch self {
    case .generic: [:]
    case .policeCommissioner:
      ["missing-marking": .error, "specified-information": .warning, "no-statement": .warning]
    case .council: ["late-paper": .warning, "no-statement": .warning]
    case .nhs: ["no-statement": .warning]
    }
  }
}

/// One item of the specified information: its key, and where it is.
struct SpecifiedEntry: Sendable, Hashable {
  var key: Text
  /// The path of a page, an address, or `not held` with a date.
  var value: Text
}

/// What a police and crime commissioner must publish: the Schedule of the Elected Local Policing
/// Bodies (Specified Information) Order 2011, as amended up to 2021.
enum SpecifiedInformation {
  /// The items, in the order of the Schedule. `isProminent`: at most one link from the home page.
  static let items: [(key: String, title: String, isProminent: Bool)] = [
    ("office-holders", "Who holds office, and what they are paid", false),
    ("staff", "Staff and how they are organised", false),
    ("money", "Income, spending and contracts", false),
    ("property", "Property, rights and liabilities", false),
    ("decisions", "Decisions of significant public interest, and meetings", false),
    ("policies", "Policies and procedures", false),
    ("crime-reports", "Reports on the exercise of functions", false),
    ("national-priorities", "Contribution to the national crime and policing measures", true),
    ("inspections", "Inspection reports on the force, and the responses", true),
    ("complaints", "Complaints: the force's data and the commissioner's assessment", true),
    ("custody-visitors", "Independent custody visitors", false),
  ]
}
