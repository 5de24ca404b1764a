import Output

/// What a page says of its datasets to search engines: schema.org in JSON-LD.
struct DatasetMetadata {
  let publication: Publication
  let page: Address
  /// The body that reports, where it is not the publisher.
  var creator: String?
  /// The day the page was written, else its own day.
  var created: CalendarDate?
  /// The day of the last correction.
  var modified: CalendarDate?
  var language: String
  var datasets: [OpenDataset]
  /// What the page itself is: a report or an event.
  var subject: PageSubject?

  /// The JSON-LD; nil where the site does not say its address, without which nothing has an
  /// identifier.
  func json() -> [UInt8]? {
    guard let home = publication.url(Address("")), let url = publication.url(page),
      !datasets.isEmpty || subject != nil
    else { return nil }
    var json = JSONWriter(capacity: 200 + datasets.count * 1_000)
    json.object { json in
      json.pair("@context", literal: "https://schema.org/")
      json.key("@graph")
      json.array { json in
        if let subject {
          json.line()
          json.object { json in subject.write(publication, home: home, url: url, into: &json) }
        }
        for dataset in datasets {
          json.line()
          json.object { json in write(dataset, home: home, url: url, into: &json) }
        }
      }
    }
    return json.finishInside()
  }

  private func write(
    _ dataset: OpenDataset, home: String, url: String, into json: inout JSONWriter
  ) {
    let address = publication.url(dataset.address)
    json.pair("@type", literal: "Dataset")
    json.pair("@id", address)
    json.pair("identifier", address)
    json.pair("name", dataset.title)
    json.pair("description", publication.description(of: dataset))
    json.pair("url", url)
    json.pair("inLanguage", language)
    publication.writeOrganisation(
      "creator", creator ?? publication.settings.publisher, home, into: &json)
    publication.writeOrganisation("publisher", publication.settings.publisher, home, into: &json)
    json.pair("dateCreated", created?.isoText)
    json.pair("dateModified", (dataset.updated ?? modified)?.isoText)
    json.pair("temporalCoverage", dataset.coverage?.isoText ?? dataset.period)
    json.pair("spatialCoverage", dataset.area)
    if let licence = publication.licence(of: dataset) {
      json.pair("license", licence.url ?? licence.name)
    }
    json.pair("creditText", publication.attribution(of: dataset))
    json.key("isAccessibleForFree")
    json.value(true)
    json.pair("encodingFormat", literal: "text/csv")
    json.key("distribution")
    json.object { json in
      json.pair("@type", literal: "DataDownload")
      json.pair("encodingFormat", literal: "text/csv")
      json.pair("contentUrl", address)
      json.key("sha256")
      json.value("", hex: dataset.digest)
    }
    json.key("variableMeasured")
    json.array { json in
      for field in dataset.fields where !field.mayBeEmpty {
        json.object { json in
          json.pair("@type", literal: "PropertyValue")
          json.pair("name", field.heading)
          json.pair("unitText", field.unit)
        }
      }
    }
  }
}
