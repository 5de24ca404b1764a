/// A name that templates may use, as data: the check of a template and its reference come from
/// one list.
struct TemplateName: Sendable {
  enum Shape: Sendable {
    /// Text, escaped where it is written.
    case text
    /// HTML that is ready: write it with three braces.
    case html
    /// True or false, for a section.
    case flag
    /// One thing with names of its own; missing where there is none.
    case object([TemplateName])
    /// A list of things with names of their own.
    case list([TemplateName])
  }

  var name: String
  var shape: Shape
  var summary: String

  init(_ name: String, _ shape: Shape, _ summary: String) {
    self.name = name
    self.shape = shape
    self.summary = summary
  }
}

extension TemplateName {
  private static let link: [TemplateName] = [
    TemplateName("title", .text, "What the link says."),
    TemplateName("href", .text, "Where it leads, relative to the page."),
  ]

  private static let entry: [TemplateName] = [
    TemplateName("title", .text, "The title of the page."),
    TemplateName("href", .text, "Its address, relative to the page."),
    TemplateName("date", .text, "Its date in words; missing where it has none."),
    TemplateName("date-iso", .text, "Its date as 2024-02-28."),
    TemplateName("kind", .text, "What it is: Paper, Minutes, Folder."),
    TemplateName("summary", .text, "Its summary; missing where it has none."),
  ]

  private static let line: [TemplateName] = [
    TemplateName("term", .text, "What the line is about: Agenda item."),
    TemplateName("value", .text, "What it says."),
  ]

  private static let correction: [TemplateName] = [
    TemplateName("anchor", .text, "Its anchor on the page; missing in lists."),
    TemplateName("label", .text, "Corrected on 12 March 2024."),
    TemplateName("date-iso", .text, "The day as 2024-03-12."),
    TemplateName("what", .text, "What was changed."),
    TemplateName("change", .text, "What it said and what it says; may be missing."),
    TemplateName("why", .text, "Why it was changed."),
    TemplateName("substantial", .text, "That it alters a conclusion; missing where not."),
    TemplateName("about", .object(link), "The figure or table it is about; may be missing."),
    TemplateName("page", .object(link), "The page it stands on; missing on the page itself."),
  ]

  private static let dataset: [TemplateName] = [
    TemplateName("title", .text, "What was counted."),
    TemplateName("href", .text, "The figure it belongs to; missing for a shared dataset."),
    TemplateName("summary", .text, "What it is; may be missing."),
    TemplateName("details", .list(line), "Period, source and so on."),
    TemplateName("has-details", .flag, "True where there is any line."),
    TemplateName("pages", .list(link), "The pages that use it."),
    TemplateName("has-pages", .flag, "True where there is any."),
    TemplateName("files", .list(link), "What can be downloaded."),
    TemplateName("has-files", .flag, "True where there is any."),
  ]

  /// Every name, in the order of the reference.
  static let all: [TemplateName] = [
    TemplateName("language", .text, "The language of the page, as in `en-GB`."),
    TemplateName("site-title", .text, "The title of the site."),
    TemplateName("site-url", .text, "The public address of the site; missing where none is set."),
    TemplateName("title", .text, "The title of the page."),
    TemplateName("head-title", .text, "The title of the page and of the site."),
    TemplateName("description", .text, "The summary, for search engines; may be missing."),
    TemplateName("canonical", .text, "The full public address; missing without `url`."),
    TemplateName("feed", .text, "The address of the site's feed; missing without `url`."),
    TemplateName("stylesheet", .text, "The address of the style sheet."),
    TemplateName("home", .text, "The address of the home page."),
    TemplateName("root", .text, "The way to the site's root: `../../`, or empty."),
    TemplateName(
      "nav", .list(link + [TemplateName("current", .flag, "True where the page is inside it.")]),
      "The main navigation."),
    TemplateName("has-nav", .flag, "True where there is any."),
    TemplateName("breadcrumb", .list(link), "The folders above the page, the home page first."),
    TemplateName("has-breadcrumb", .flag, "True on every page but the home page."),
    TemplateName("kind-label", .text, "What the page is: Paper, Minutes."),
    TemplateName("eyebrow", .text, "The meeting or folder that the page belongs to."),
    TemplateName("lead", .text, "The summary; may be missing."),
    TemplateName("status", .text, "A state to show in a frame; may be missing."),
    TemplateName(
      "details", .list(line), "The lines of the document header."),
    TemplateName("has-details", .flag, "True where there is any line."),
    TemplateName(
      "contents",
      .list(
        link + [
          TemplateName("children", .list(link), "The headings below it."),
          TemplateName("has-children", .flag, "True where there is any."),
        ]),
      "The headings of a long page; empty on a short one."),
    TemplateName("has-contents", .flag, "True where there are contents to list."),
    TemplateName("body", .html, "What the author wrote, with its figures."),
    TemplateName(
      "json-ld", .html, "What search engines are told of the datasets; missing without `url`."),
    TemplateName(
      "data-package", .text, "The address of the page's data package; missing without data."),
    TemplateName("og-type", .text, "What the page is for Open Graph: article or website."),
    TemplateName("og-locale", .text, "The language of its words for Open Graph: en_GB."),
    TemplateName(
      "alternates",
      .list([
        TemplateName("tag", .text, "The language as in `cy`."),
        TemplateName("href", .text, "The full address of the page in it."),
      ]), "The page in all its languages; missing without `url`."),
    TemplateName("has-alternates", .flag, "True where there are several."),
    TemplateName(
      "translations", .list(link + [TemplateName("tag", .text, "The language as in `cy`.")]),
      "The page in other languages."),
    TemplateName("has-translations", .flag, "True where there is any."),
    TemplateName("tags", .list(link), "The tags of the page."),
    TemplateName("has-tags", .flag, "True where there is any."),
    TemplateName("has-about", .flag, "True for a paper, report, meeting, minutes or measure."),
    TemplateName("citation", .text, "How to cite the page."),
    TemplateName("updated", .text, "When it was last changed, in words."),
    TemplateName("updated-iso", .text, "That day as 2024-02-28."),
    TemplateName(
      "versions",
      .list(link + [TemplateName("current", .flag, "True for the page itself.")]),
      "All versions of the page, the newest first; empty where there is one."),
    TemplateName("has-versions", .flag, "True where there are several."),
    TemplateName(
      "other-format", .text, "Where to ask for another format; missing without contact."),
    TemplateName(
      "unreviewed", .text, "That nobody has reviewed the words of this language; may be missing."),
    TemplateName("notices", .list(correction), "What was changed on the page; newest first."),
    TemplateName("has-notices", .flag, "True where anything was changed."),
    TemplateName("corrections", .list(correction), "The errors of the site that were corrected."),
    TemplateName("has-corrections", .flag, "True where there is any."),
    TemplateName("revisions", .list(correction), "What was revised as planned."),
    TemplateName("has-revisions", .flag, "True where there is any."),
    TemplateName(
      "corrections-page", .text, "The address of the list of all; missing where there is none."),
    TemplateName(
      "corrections-feed", .text, "The address of the feed; missing without corrections or `url`."),
    TemplateName(
      "shared-datasets", .list(dataset + [TemplateName("id", .text, "Its anchor on the page.")]),
      "The datasets that several pages use."),
    TemplateName("has-shared-datasets", .flag, "True where there is any."),
    TemplateName(
      "dataset-pages",
      .list(
        link + [
          TemplateName("date", .text, "The date of the page in words; may be missing."),
          TemplateName("date-iso", .text, "Its date as 2024-02-28."),
          TemplateName("datasets", .list(dataset), "The datasets of the page."),
          TemplateName("has-datasets", .flag, "True where there is any."),
        ]), "The pages that have data."),
    TemplateName("has-dataset-pages", .flag, "True where there is any."),
    TemplateName("attribution", .text, "What must stand beside the data where it is used again."),
    TemplateName("catalogue", .text, "The address of the catalogue; missing without `url`."),
    TemplateName(
      "entries", .list(entry),
      "The pages of a list that needs no groups; the newest on the home page."),
    TemplateName("has-entries", .flag, "True where there is any."),
    TemplateName(
      "groups",
      .list([
        TemplateName("title", .text, "The year."),
        TemplateName("href", .text, "The address of the year; missing where it has none."),
        TemplateName("entries", .list(entry), "The pages of the group."),
      ]), "The pages of a list by year."),
    TemplateName("has-groups", .flag, "True where a list is divided into years."),
    TemplateName(
      "years",
      .list(
        link + [
          TemplateName("current", .flag, "True for the part that is shown."),
          TemplateName("count", .text, "How many entries it has: 57 entries."),
        ]), "The parts of a list that is too long for one page."),
    TemplateName("years-label", .text, "What the parts are together: By year."),
    TemplateName("has-years", .flag, "True where a list has parts."),
    TemplateName("previous", .object(link), "The page before this one in its folder."),
    TemplateName("next", .object(link), "The page after this one in its folder."),
    TemplateName("has-pager", .flag, "True where there is a page before or after."),
    TemplateName("publisher", .text, "Who publishes the site; may be missing."),
    TemplateName(
      "licence",
      .object([
        TemplateName("name", .text, "The name of the licence."),
        TemplateName("href", .text, "Its address; missing where it has none."),
      ]), "The licence of the site."),
    TemplateName(
      "contact",
      .object([
        TemplateName("text", .text, "The e-mail address or the text."),
        TemplateName("href", .text, "Its link; missing where it is only text."),
      ]), "Whom to ask."),
    TemplateName("footer-links", .list(link), "The links at the foot of each page."),
    TemplateName("has-footer-links", .flag, "True where there is any."),
    TemplateName("words", .object(words), "The words of the interface in the page's language."),
  ]

  /// The names that stand only inside things and lists: a partial may be written there.
  static let inner: [TemplateName] = all.flatMap { nested($0) }

  private static func nested(_ name: TemplateName) -> [TemplateName] {
    switch name.shape {
    case .object(let names) where name.name != "words": names + names.flatMap { nested($0) }
    case .list(let names): names + names.flatMap { nested($0) }
    case .object, .text, .html, .flag: []
    }
  }

  private static let words: [TemplateName] = [
    "skip-to-content", "main-navigation", "breadcrumb", "contents", "home", "previous", "next",
    "pager", "latest", "by-year", "empty-list", "not-found-title", "not-found-text",
    "contact-label", "footer-navigation", "licence-sentence", "data-package",
    "shared-datasets", "page-datasets", "dataset-pages", "catalogue",
    "notice", "all-corrections", "corrections", "revisions", "corrections-feed",
    "cite", "versions", "other-format", "tags", "about-page", "translations",
  ].map { TemplateName($0, .text, "") }
}
