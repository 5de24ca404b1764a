import Blocks
import Output

/// `data/catalog.jsonld`: every dataset of the site for catalogues that collect such lists
/// (DCAT 3 in JSON-LD).
///
/// The datasets of `content/data` stand in it one by one, the data of a page as one dataset with
/// a file for each of its tables.
struct Catalogue: Sendable {
  let site: ResolvedSite
  let publication: Publication
  /// The descriptions of the shared datasets, in their order.
  let shared: [OpenDataset]

  /// Whether there is one: the site must say its address.
  var exists: Bool { publication.url(Address("")) != nil }

  /// The file in pieces, one line a dataset.
  func write(_ put: ([UInt8]) -> Void) {
    guard let home = publication.url(Address("")) else { return }
    var json = JSONWriter()
    json.object { json in
      json.key("@context")
      json.object { json in Self.writeContext(into: &json) }
      json.line()
      json.pair("@id", publication.url(DataSection.catalogue))
      json.pair("@type", literal: "dcat:Catalog")
      json.pair("dct:title", "\(site.settings.title): \(site.words.data.title)")
      json.pair("dct:description", site.words.data.lead)
      json.pair("dct:language", site.settings.language)
      json.pair("foaf:homepage", publication.url(DataSection.address))
      write(publisher: site.settings.publisher, home, into: &json)
      json.pair("dct:license", publication.licence(of: nil)?.url)
      json.line()
      json.key("dcat:dataset")
      json.array { json in
        for dataset in shared {
          json.line()
          json.object { json in write(dataset, home, into: &json) }
        }
        for page in site.data.parts.lazy.flatMap(\.items) {
          json.line()
          json.object { json in write(site.pages[page], home, into: &json) }
          json.pass(to: put)
        }
      }
    }
    put(json.finish())
  }

  private static func writeContext(into json: inout JSONWriter) {
    json.pair("dcat", literal: "http://www.w3.org/ns/dcat#")
    json.pair("dct", literal: "http://purl.org/dc/terms/")
    json.pair("foaf", literal: "http://xmlns.com/foaf/0.1/")
    json.pair("spdx", literal: "http://spdx.org/rdf/terms#")
    json.pair("vcard", literal: "http://www.w3.org/2006/vcard/ns#")
    json.pair("xsd", literal: "http://www.w3.org/2001/XMLSchema#")
    for (name, type) in [
      ("dct:license", "@id"), ("dct:format", "@id"), ("foaf:homepage", "@id"),
      ("dcat:landingPage", "@id"), ("dcat:downloadURL", "@id"), ("dcat:accessURL", "@id"),
      ("dcat:mediaType", "@id"), ("spdx:algorithm", "@id"), ("vcard:hasEmail", "@id"),
      ("dct:issued", "xsd:date"),
      ("dct:modified", "xsd:date"),
      ("dcat:startDate", "xsd:date"), ("dcat:endDate", "xsd:date"),
      ("dcat:byteSize", "xsd:nonNegativeInteger"), ("spdx:checksumValue", "xsd:hexBinary"),
    ] {
      json.key(text: name)
      json.object { json in json.pair("@type", type) }
    }
  }

  private func write(publisher: String?, _ home: String, into json: inout JSONWriter) {
    guard let publisher else { return }
    json.key("dct:publisher")
    json.object { json in
      json.pair("@id", home + "#publisher")
      json.pair("@type", literal: "foaf:Organization")
      json.pair("foaf:name", publisher)
    }
  }

  private func write(_ dataset: OpenDataset, _ home: String, into json: inout JSONWriter) {
    let address = publication.url(dataset.address) ?? ""
    writeHead(
      address + "#dataset", dataset.title, publication.description(of: dataset),
      landing: home + DataSection.address.path + "#" + dataset.anchor, home, into: &json)
    if let coverage = dataset.coverage {
      json.key("dct:temporal")
      json.object { json in
        json.pair("@type", literal: "dct:PeriodOfTime")
        json.pair("dcat:startDate", coverage.first.isoText)
        json.pair("dcat:endDate", coverage.last.isoText)
      }
    }
    json.pair("dct:modified", dataset.updated?.isoText)
    json.pair("dct:accrualPeriodicity", dataset.updates)
    if dataset.contact.contains("@") {
      json.key("dcat:contactPoint")
      json.object { json in
        json.pair("@type", literal: "vcard:Kind")
        json.pair("vcard:hasEmail", "mailto:" + dataset.contact)
      }
    }
    json.pair("dct:source", dataset.source)
    json.pair("dct:license", publication.licence(of: dataset)?.url)
    json.key("dcat:distribution")
    json.array { json in
      json.object { json in
        write(file: dataset.title, address, isPackage: false, into: &json)
        json.key("dcat:byteSize")
        json.value(String(dataset.byteCount))
        json.key("spdx:checksum")
        json.object { json in
          json.pair("spdx:algorithm", literal: "spdx:checksumAlgorithm_sha256")
          json.key("spdx:checksumValue")
          json.value("", hex: dataset.digest)
        }
      }
    }
  }

  private func write(_ page: PageFacts, _ home: String, into json: inout JSONWriter) {
    let address = publication.url(page.address) ?? ""
    let sentences = [page.summary?.asSentence ?? "", publication.attribution(of: nil) ?? ""]
    writeHead(
      address + "#dataset", page.title,
      sentences.filter { !$0.isEmpty }.joined(separator: " "), landing: address, home, into: &json)
    json.pair("dct:issued", page.date?.isoText)
    json.pair("dct:license", publication.licence(of: nil)?.url)
    json.key("dcat:distribution")
    json.array { json in
      for block in page.blocks {
        json.object { json in
          write(
            file: block.data.title, address + Address.encoded(block.fileName), isPackage: false,
            into: &json)
        }
      }
      json.object { json in
        write(
          file: site.words.data.packageLink,
          publication.url(DataPackage.address(of: page.address)) ?? "", isPackage: true,
          into: &json)
      }
    }
  }

  private func writeHead(
    _ id: String, _ title: String, _ description: String, landing: String, _ home: String,
    into json: inout JSONWriter
  ) {
    json.pair("@id", id)
    json.pair("@type", literal: "dcat:Dataset")
    json.pair("dct:title", title)
    json.pair("dct:description", description)
    json.pair("dcat:landingPage", landing)
    guard site.settings.publisher != nil else { return }
    json.key("dct:publisher")
    json.object { json in json.pair("@id", home + "#publisher") }
  }

  private func write(
    file title: String, _ url: String, isPackage: Bool, into json: inout JSONWriter
  ) {
    json.pair("@type", literal: "dcat:Distribution")
    json.pair("dct:title", title)
    json.pair("dcat:accessURL", url)
    json.pair("dcat:downloadURL", url)
    json.pair(
      "dcat:mediaType",
      literal: isPackage
        ? "https://www.iana.org/assignments/media-types/application/json"
        : "https://www.iana.org/assignments/media-types/text/csv")
  }
}
