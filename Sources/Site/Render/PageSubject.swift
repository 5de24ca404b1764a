import Output
import Papers
import Settings

/// What a page is for search engines: a Report or an Event of schema.org.
struct PageSubject {
  let page: PageFacts
  let matter: FrontMatter
  let site: ResolvedSite

  /// Nil for a page that is neither.
  init?(_ page: PageFacts, _ matter: FrontMatter, in site: ResolvedSite) {
    guard [.paper, .report, .minutes, .meeting].contains(page.kind) else { return nil }
    self.page = page
    self.matter = matter
    self.site = site
  }

  /// Writes its keys.
  func write(
    _ publication: Publication, home: String, url: String, into json: inout JSONWriter
  ) {
    let isEvent = page.kind == .meeting
    if isEvent {
      json.pair("@type", literal: "Event")
    } else {
      json.pair("@type", literal: "Report")
    }
    json.pair("@id", url + "#page")
    json.pair("name", page.title)
    json.pair("url", url)
    json.pair("description", page.summary)
    json.pair("inLanguage", site.language(of: page))
    if isEvent {
      writeEvent(publication, home: home, into: &json)
    } else {
      writeReport(publication, home: home, into: &json)
    }
  }

  private func writeEvent(
    _ publication: Publication, home: String, into json: inout JSONWriter
  ) {
    json.pair("startDate", start)
    json.pair("eventStatus", literal: "https://schema.org/EventScheduled")
    if let place = page.meeting?.place {
      json.key("location")
      json.object { json in
        json.pair("@type", literal: "Place")
        json.pair("name", place)
        json.pair("address", place)
      }
    }
    publication.writeOrganisation(
      "organizer", matter.from ?? publication.settings.publisher, home, into: &json)
  }

  /// The day, or the moment with its distance from UTC.
  private var start: String? {
    guard let date = page.date else { return nil }
    guard let second = page.meeting?.time.flatMap(Resolver.second) else { return date.isoText }
    let zone = site.settings.timeZone
    let isSummer = zone.isSummer(zone.seconds(DateTime(date, second: second)))
    let text = UTCText.iso(date.daysSince1970 * 86_400 + second).dropLast()
    return text + (isSummer ? "+01:00" : "+00:00")
  }

  private func writeReport(
    _ publication: Publication, home: String, into json: inout JSONWriter
  ) {
    let settings = publication.settings
    publication.writeOrganisation("author", matter.from ?? settings.publisher, home, into: &json)
    publication.writeOrganisation("publisher", settings.publisher, home, into: &json)
    let zone = settings.timeZone
    let published = page.release.map { zone.day($0) } ?? page.date
    json.pair("datePublished", published?.isoText)
    json.pair("dateCreated", matter.written?.isoText)
    json.pair("dateModified", page.corrections.map(\.date).max()?.isoText)
    json.pair("version", page.meeting?.version)
    json.pair("keywords", page.tags.isEmpty ? nil : page.tags.joined(separator: ", "))
    if let licence = settings.licence { json.pair("license", licence.url ?? licence.name) }
    if let meeting = site.meeting(of: page), let url = publication.url(meeting.address) {
      json.key("about")
      json.object { json in
        json.pair("@type", literal: "Event")
        json.pair("@id", url + "#page")
      }
    }
    if let first = site.original(of: page), let url = publication.url(first.address) {
      json.key("translationOfWork")
      json.object { json in json.pair("@id", url + "#page") }
    }
  }
}
