import Output

extension Report {
  /// The findings as SARIF 2.1.0, which code hosts and editors read.
  ///
  /// Columns are code points. A finding is recognised over several runs by a print of its code, its
  /// file and the text of its line, so that a line that moves is not a new finding.
  package func sarif(version: String) -> [UInt8] {
    var codes: [Code] = []
    for finding in findings where !codes.contains(finding.code) { codes.append(finding.code) }
    codes.sort { $0.id < $1.id }
    let numbers = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1, $0) })
    var json = JSONWriter(capacity: 4_096 + findings.count * 400)
    json.object { json in
      json.key("$schema")
      json.value(
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
          + "sarif-schema-2.1.0.json")
      json.key("version")
      json.value("2.1.0")
      json.key("runs")
      json.array { json in
        json.object { json in
          json.key("tool")
          json.object { json in
            json.key("driver")
            json.object { Self.writeDriver(codes, version, into: &$0) }
          }
          json.key("columnKind")
          json.value("unicodeCodePoints")
          json.key("results")
          json.array { json in
            for finding in findings {
              json.line()
              json.object { finding.writeSARIF(rule: numbers[finding.code] ?? 0, into: &$0) }
            }
          }
        }
      }
    }
    return json.finish()
  }

  private static func writeDriver(
    _ codes: [Code], _ version: String, into json: inout JSONWriter
  ) {
    json.key("name")
    json.value("Vitrine")
    json.key("semanticVersion")
    json.value(version)
    json.key("rules")
    json.array { json in
      for code in codes {
        json.line()
        json.object { json in
          json.key("id")
          json.value(code.id)
          json.key("name")
          json.value(code.rule ?? code.id)
          json.key("shortDescription")
          json.object { json in
            json.key("text")
            json.value(code.title)
          }
          json.key("help")
          json.object { json in
            json.key("text")
            json.value("`vitrine explain \(code.id)` says what it means, with examples.")
          }
          json.key("defaultConfiguration")
          json.object { json in
            json.key("level")
            json.value(code.defaultLevel.sarif)
          }
        }
      }
    }
  }
}

extension Level {
  fileprivate var sarif: String { self == .off ? "none" : rawValue }
}

extension Diagnostic {
  fileprivate func writeSARIF(rule: Int, into json: inout JSONWriter) {
    json.key("ruleId")
    json.value(code.id)
    json.key("ruleIndex")
    json.value(rule)
    json.key("level")
    json.value(level.sarif)
    json.key("message")
    json.object { json in
      json.key("text")
      json.value(([message] + help).joined(separator: "\n"))
    }
    if !file.isEmpty {
      json.key("locations")
      json.array { json in
        json.object { json in
          json.key("physicalLocation")
          json.object { writeLocation(into: &$0) }
        }
      }
    }
    json.key("partialFingerprints")
    json.object { json in
      json.key("vitrine/v1")
      json.value(print)
    }
  }

  private func writeLocation(into json: inout JSONWriter) {
    json.key("artifactLocation")
    json.object { json in
      json.key("uri")
      json.value(uri)
    }
    guard let place else { return }
    json.key("region")
    json.object { json in
      json.key("startLine")
      json.value(place.line)
      json.key("startColumn")
      json.value(place.column)
      json.key("endColumn")
      json.value(place.column + place.length)
      guard !place.excerpt.isEmpty else { return }
      json.key("snippet")
      json.object { json in
        json.key("text")
        json.value(place.excerpt)
      }
    }
  }

  /// The file as a reference (RFC 3986): relative to the folder in which the program was run.
  private var uri: String {
    var text = file.hasPrefix("/") ? "file://" : ""
    for byte in file.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let hex = String(byte, radix: 16, uppercase: true)
        text += hex.count == 1 ? "%0\(hex)" : "%\(hex)"
      }
    }
    return text
  }

  /// What makes the finding this one and no other (FNV-1a).
  private var print: String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for text in [code.id, file, place?.excerpt ?? "", message] {
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
      hash = hash &* 0x0000_0100_0000_01b3
    }
    return String(hash, radix: 16)
  }
}
