import Output

/// `datapackage.json`: the datasets of one page, described for programs (Data Package 2.0).
struct DataPackage {
  let publication: Publication
  /// The page the datasets stand on.
  let page: Address
  let title: String
  let summary: String?
  let keywords: [String]
  let datasets: [OpenDataset]

  /// Where the package of a page stands.
  static func address(of page: Address) -> Address { Address(page.path + "datapackage.json") }

  /// The file, one line a dataset and a field.
  func json() -> [UInt8] {
    var json = JSONWriter(capacity: 1_500 + datasets.count * 1_200)
    json.object { json in
      json.pair("$schema", literal: "https://datapackage.org/profiles/2.0/datapackage.json")
      json.line()
      json.pair("name", page.path.isEmpty ? "home" : page.path.asIdentifier.lowercased())
      json.pair("title", title)
      json.pair("description", description)
      json.line()
      json.pair("homepage", publication.url(page))
      if !keywords.isEmpty {
        json.key("keywords")
        json.array { json in for word in keywords { json.value(word) } }
      }
      if let publisher = publication.settings.publisher {
        json.key("contributors")
        json.array { json in
          json.object { json in
            json.pair("title", publisher)
            json.key("roles")
            json.array { $0.value("publisher" as StaticString) }
          }
        }
      }
      Self.write(publication.licence(of: nil), into: &json)
      json.line()
      json.key("resources")
      json.array { json in
        for dataset in datasets {
          json.line()
          write(dataset, into: &json)
        }
      }
    }
    return json.finish()
  }

  private var description: String {
    [summary?.asSentence ?? "", publication.attribution(of: nil) ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func write(_ licence: SiteSettings.Licence?, into json: inout JSONWriter) {
    guard let licence else { return }
    json.key("licenses")
    json.array { json in
      json.object { json in
        json.pair("name", licence.identifier)
        json.pair("title", licence.name)
        json.pair("path", licence.url)
      }
    }
  }

  private func write(_ dataset: OpenDataset, into json: inout JSONWriter) {
    json.object { json in
      json.pair("name", dataset.name)
      json.pair("type", literal: "table")
      json.pair("path", dataset.fileName)
      json.pair("title", dataset.title)
      json.pair("description", publication.description(of: dataset))
      json.pair("format", literal: "csv")
      json.pair("mediatype", literal: "text/csv")
      json.pair("encoding", literal: "utf-8")
      json.key("bytes")
      json.value(dataset.byteCount)
      json.key("hash")
      json.value("sha256:", hex: dataset.digest)
      if !dataset.source.isEmpty {
        json.key("sources")
        json.array { json in json.object { $0.pair("title", dataset.source) } }
      }
      if dataset.licence != nil { Self.write(dataset.licence, into: &json) }
      json.key("schema")
      json.object { json in writeSchema(of: dataset, into: &json) }
    }
  }

  private func writeSchema(of dataset: OpenDataset, into json: inout JSONWriter) {
    json.pair("$schema", literal: "https://datapackage.org/profiles/2.0/tableschema.json")
    json.key("fields")
    json.array { json in
      for field in dataset.fields {
        json.line()
        json.object { json in write(field, into: &json) }
      }
    }
    if !dataset.primaryKey.isEmpty {
      json.line()
      json.key("primaryKey")
      json.array { json in for heading in dataset.primaryKey { json.value(heading) } }
    }
    json.line()
    json.key("missingValues")
    json.array { json in
      for letter in ["x", "c", "z"] {
        json.object { json in
          json.pair("value", "[\(letter)]")
          json.pair("label", publication.words.tables.shorthand(letter))
        }
      }
    }
  }

  private func write(_ field: OpenField, into json: inout JSONWriter) {
    json.pair("name", field.heading)
    var pattern: StaticString?
    switch field.kind {
    case .text: json.pair("type", literal: "string")
    case .integer: json.pair("type", literal: "integer")
    case .number: json.pair("type", literal: "number")
    case .date: json.pair("type", literal: "date")
    case .month: json.pair("type", literal: "yearmonth")
    case .year: json.pair("type", literal: "year")
    case .form(let form):
      json.pair("type", literal: "string")
      pattern = form
    }
    json.pair("unit", field.unit)
    json.pair("description", field.description)
    if field.isRequired || field.minimum != nil || pattern != nil {
      json.key("constraints")
      json.object { json in
        if field.isRequired {
          json.key("required")
          json.value(true)
        }
        if let pattern { json.pair("pattern", literal: pattern) }
        if let minimum = field.minimum {
          json.key("minimum")
          json.value(minimum)
        }
      }
    }
    if !field.categories.isEmpty {
      json.key("categories")
      json.array { json in for word in field.categories { json.value(word) } }
    }
    if field.mayBeEmpty {
      json.key("missingValues")
      json.array { $0.value("" as StaticString) }
    }
  }
}
