import Output

/// `vitrine.json`: what the site was made of, for the next build and for comparisons.
///
/// Its presence says that the folder is ours and may be replaced. It holds nothing that is not in
/// the site itself, one thing a line, in the order of the site.
struct Manifest {
  private let site: ResolvedSite
  private let records: [PageRecord]

  init(_ site: ResolvedSite, records: [PageRecord] = []) {
    self.site = site
    self.records = records
  }

  /// The addresses of all pages with their titles, and the digests of all datasets.
  func json() -> [UInt8] {
    var json = JSONWriter(capacity: 4_096 + site.pages.count * 400)
    json.object { json in
      json.key("vitrine")
      json.value(1)
      json.line()
      json.key("site")
      json.value(site.settings.title)
      json.line()
      json.key("pages")
      json.array { json in
        for page in site.pages {
          json.line()
          json.object { json in
            json.key("address")
            json.value(page.address.path)
            json.key("title")
            json.value(page.title)
          }
        }
      }
      json.line()
      json.key("data")
      json.array { json in
        for record in records {
          for dataset in record.datasets {
            json.line()
            json.object { json in
              json.key("address")
              json.value(record.page.path + dataset.file)
              json.key("sha256")
              json.value("", hex: dataset.digest)
            }
          }
        }
      }
    }
    return json.finish()
  }
}
