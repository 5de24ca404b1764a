import Output

/// `NAME.csv-metadata.json`: what a dataset is and how its columns are read (CSV on the Web).
struct CSVMetadata {
  /// What its name adds to that of the file that it describes.
  static let suffix = "-metadata.json"

  let publication: Publication
  let dataset: OpenDataset

  /// The file, one line a column.
  func json() -> [UInt8] {
    var json = JSONWriter(capacity: 1_200)
    json.object { json in
      json.key("@context")
      json.array { json in
        json.value("http://www.w3.org/ns/csvw" as StaticString)
        json.object { $0.pair("@language", publication.settings.language) }
      }
      json.line()
      json.pair("url", Address.encoded(dataset.fileName))
      json.pair("dc:title", dataset.title)
      json.pair("dc:description", publication.description(of: dataset))
      json.pair("dc:publisher", publication.settings.publisher)
      json.pair("dc:source", dataset.source)
      json.pair("dc:temporal", dataset.coverage?.isoText ?? dataset.period)
      json.pair("dc:spatial", dataset.area)
      if let licence = publication.licence(of: dataset) {
        json.key("dc:license")
        if let url = licence.url {
          json.object { $0.pair("@id", url) }
        } else {
          json.value(licence.name)
        }
      }
      json.line()
      json.key("dialect")
      json.object { json in
        json.pair("encoding", literal: "utf-8")
        json.key("lineTerminators")
        json.array { $0.value("\r\n") }
        json.key("header")
        json.value(true)
      }
      json.line()
      json.key("tableSchema")
      json.object { json in writeSchema(into: &json) }
    }
    return json.finish()
  }

  private func writeSchema(into json: inout JSONWriter) {
    let names = Self.names(of: dataset.fields)
    json.key("columns")
    json.array { json in
      for (field, name) in zip(dataset.fields, names) {
        json.line()
        json.object { json in write(field, name, into: &json) }
      }
    }
    let key = dataset.primaryKey.compactMap { heading in
      dataset.fields.firstIndex { $0.heading == heading }.map { names[$0] }
    }
    guard !key.isEmpty else { return }
    json.line()
    json.key("primaryKey")
    json.array { json in for name in key { json.value(name) } }
  }

  private func write(_ field: OpenField, _ name: String, into json: inout JSONWriter) {
    json.pair("name", name)
    json.pair("titles", field.heading)
    json.pair("dc:description", field.description)
    json.pair("schema:unitText", field.unit)
    json.key("datatype")
    switch field.kind {
    case .text: json.value("string" as StaticString)
    case .integer:
      if let minimum = field.minimum {
        json.object { json in
          json.pair("base", literal: "integer")
          json.key("minimum")
          json.value(minimum)
        }
      } else {
        json.value("integer" as StaticString)
      }
    case .number: json.value("decimal" as StaticString)
    case .date: json.value("date" as StaticString)
    case .month: json.value("gYearMonth" as StaticString)
    case .year: json.value("gYear" as StaticString)
    case .form(let pattern):
      json.object { json in
        json.pair("base", literal: "string")
        json.pair("format", literal: pattern)
      }
    }
    if field.isRequired {
      json.key("required")
      json.value(true)
    }
    json.key("null")
    json.array { json in
      if field.mayBeEmpty {
        json.value("" as StaticString)
      } else {
        for letter in ["[x]", "[c]", "[z]"] { json.value(letter) }
      }
    }
  }

  /// Names that may stand in a URL: letters, digits and `_`, each once.
  private static func names(of fields: [OpenField]) -> [String] {
    var taken = Set<String>()
    return fields.map { field in
      var name = ""
      for character in field.heading.lowercased() {
        let isPlain = character.isASCII && (character.isLetter || character.isNumber)
        if isPlain { name.append(character) } else if name.last != "_" { name.append("_") }
      }
      while name.hasPrefix("_") { name.removeFirst() }
      while name.hasSuffix("_") { name.removeLast() }
      if name.isEmpty { name = "column" }
      var unique = name
      var number = 2
      while !taken.insert(unique).inserted {
        unique = "\(name)_\(number)"
        number += 1
      }
      return unique
    }
  }
}
