import Output

/// What stands around datasets in every file that describes them: who publishes them, where, and
/// under which licence.
struct Publication: Sendable {
  let settings: SiteSettings
  let words: Words

  init(_ site: ResolvedSite) {
    settings = site.settings
    words = site.words
  }

  /// The full public address; nil where the site does not say its own.
  func url(_ address: Address) -> String? {
    settings.url.map { $0 + Address.encoded(address.path) }
  }

  func licence(of dataset: OpenDataset?) -> SiteSettings.Licence? {
    dataset?.licence ?? settings.licence
  }

  /// What must stand beside the data where it is used again; nil without a licence.
  func attribution(of dataset: OpenDataset?) -> String? {
    licence(of: dataset).map {
      words.data.attribution(settings.publisher, $0.name, $0.isOpenGovernment)
    }
  }

  /// Writes a body as an organisation of schema.org; nothing where there is none.
  func writeOrganisation(
    _ key: StaticString, _ name: String?, _ home: String, into json: inout JSONWriter
  ) {
    guard let name else { return }
    json.key(key)
    json.object { json in
      json.pair("@type", literal: "Organization")
      json.pair("name", name)
      if name == settings.publisher { json.pair("url", home) }
    }
  }

  /// What a dataset is and how it may be used, in sentences.
  func description(of dataset: OpenDataset) -> String {
    [dataset.description, attribution(of: dataset) ?? ""].filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}

extension String {
  /// Only letters, digits, `-`, `.` and `_`, with `-` in the place of anything else.
  var asIdentifier: String {
    let signs = utf8.map { byte -> UInt8 in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: byte
      default: 0x2D
      }
    }
    let parts = signs.split(separator: 0x2D)
    guard !parts.isEmpty else { return "x" }
    return String(decoding: Array(parts.joined(separator: [0x2D])), as: UTF8.self)
  }
}
