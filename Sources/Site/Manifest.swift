import Output

/// `vitrine.json`: what the site was made of, for the next build and for comparisons.
///
/// Its presence says that the folder is ours and may be replaced. It holds nothing that is not in
/// the site itself, one thing a line, in the order of the site.
struct Manifest: Sendable {
  private let site: ResolvedSite
  private let records: [PageRecord]

  init(_ site: ResolvedSite, records: [PageRecord] = []) {
    self.site = site
    self.records = records
  }

  /// The addresses of all pages with their titles and corrections, the digests of all datasets and
  /// the checked figures, in pieces.
  func write(_ put: ([UInt8]) -> Void) {
    var json = JSONWriter()
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
            if !page.corrections.isEmpty {
              json.key("corrections")
              json.array { json in for note in page.corrections { json.value(note.identity) } }
            }
          }
          json.pass(to: put)
        }
      }
      json.line()
      write("lists", (site.lists.map(\.address) + made).map(\.path), into: &json)
      json.line()
      write("files", site.files.map(\.address.path), into: &json)
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
          json.pass(to: put)
        }
      }
      json.line()
      writeReleases(into: &json)
      json.line()
      writeFigures(into: &json)
    }
    put(json.finish())
  }

  /// The pages and files that the program makes of the whole site and that people may keep the
  /// address of; a calendar is there while there is something to announce.
  private var made: [Address] {
    let pages = site.generated.map(\.address).filter { SiteList(of: $0.path) != .calendar }
    let moved = site.made.filter { file in
      switch file.kind {
      case .redirect, .tombstone: true
      case .robots, .sitemap, .feed, .calendar: false
      }
    }
    return pages + moved.map(\.address) + site.data.files(site) + site.corrections.files(site)
  }

  private func write(_ key: StaticString, _ addresses: [String], into json: inout JSONWriter) {
    json.key(key)
    json.array { json in
      for address in addresses {
        json.line()
        json.value(address)
      }
    }
  }

  /// The release times that readers were told, by identities that tell no address.
  private func writeReleases(into json: inout JSONWriter) {
    json.key("releases")
    json.array { json in
      for release in site.releases where !release.isMeeting {
        json.line()
        json.object { json in
          json.key("id")
          json.value(release.identity)
          json.key("time")
          json.value(UTCText.iso(release.start))
        }
      }
    }
  }

  private func writeFigures(into json: inout JSONWriter) {
    json.key("figures")
    json.array { json in
      for record in records {
        for figure in record.figures {
          json.line()
          json.object { json in
            json.key("page")
            json.value(record.page.path)
            json.key("id")
            json.value(figure.id)
            json.key("text")
            json.value(figure.text)
            json.pair("value", figure.value)
            json.key("state")
            json.value(figure.state)
          }
        }
      }
    }
  }
}
