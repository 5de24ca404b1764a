extension Report {
  /// The findings for a log that everybody can read, such as that of a public repository.
  ///
  /// What is withheld or hidden is in no finding anyway. Here the values of data are in none
  /// either: whoever forgot to hide small numbers shall not find them in a log. Findings about
  /// data keep their place and say what their code means.
  package var forPublicLog: Report {
    Report(
      findings.map { finding in
        if finding.isOfWithheld { return finding.withoutName }
        return finding.isAboutData ? finding.withoutData : finding
      })
  }
}

extension Diagnostic {
  /// Whether it is about rows of data, a chart, a figure or the hiding of small numbers.
  fileprivate var isAboutData: Bool {
    code.id.hasPrefix("D") || code.id.hasPrefix("C") || code.id.hasPrefix("F")
      || code.id.hasPrefix("R12") || file.lowercased().hasSuffix(".csv")
  }

  /// The name of a page that is not public may say what it is about.
  fileprivate var withoutName: Diagnostic {
    var copy = self
    copy.file = file.split(separator: "/").first.map(String.init) ?? ""
    copy.place = nil
    copy.help = [
      "it is about a page that is not published; run `vitrine check` on your own machine to see it"
    ]
    return copy
  }

  fileprivate var withoutData: Diagnostic {
    var copy = withoutValues
    copy.help = ["run `vitrine check` on your own machine to see the row and what to do"]
    return copy
  }
}
