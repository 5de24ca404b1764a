extension Report {
  /// The findings as workflow commands of GitHub, which shows them beside the lines they are about.
  ///
  /// The excerpt is left out, as GitHub shows the line itself.
  package func github() -> String {
    findings.map { $0.workflowCommand + "\n" }.joined()
  }
}

extension Diagnostic {
  fileprivate var workflowCommand: String {
    var properties: [(String, String)] = []
    if !file.isEmpty { properties.append(("file", file)) }
    if let place {
      properties += [
        ("line", "\(place.line)"), ("col", "\(place.column)"),
        ("endColumn", "\(place.column + place.length)"),
      ]
    }
    properties.append(("title", "\(code.id) \(code.rule ?? code.title)"))
    let list = properties.map { "\($0)=\(Self.escaped($1, isProperty: true))" }
    let text = ([message] + help).joined(separator: "\n")
    let command = level == .error ? "error" : "warning"
    return "::\(command) \(list.joined(separator: ","))::\(Self.escaped(text, isProperty: false))"
  }

  /// Text as a workflow command takes it: no line end ends the command, no sign its property.
  private static func escaped(_ text: String, isProperty: Bool) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": out += "%25"
      case "\r": out += "%0D"
      case "\n": out += "%0A"
      case ":" where isProperty: out += "%3A"
      case "," where isProperty: out += "%2C"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
