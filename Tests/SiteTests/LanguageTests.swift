import Diagnostics
import Testing

@testable import Output
@testable import Site

/// Pages in two languages, and the Welsh words.
@Suite struct LanguageTests {
  private static let chart = """
    ```chart
    id: calls
    type: line
    title: Galwadau
    measure: Calls
    area: Force
    period: Summer
    source: System
    x: Month
    y: Calls
    ---
    Month,Calls
    2023-06,40148
    2023-07,37012
    2023-08,35210
    ```
    """

  private static func site(_ welsh: String, matter: String = "language: cy") -> LittleSite {
    LittleSite([
      "r/report.md": LittleSite.page(
        "title: Calls\nkind: report\ndate: 2023-09-01",
        "There were 40,148 calls in June 2023.\n\n" + chart),
      "r/report-cy.md": LittleSite.page(
        "title: Galwadau\nkind: report\ndate: 2023-09-01\n\(matter)\ntranslation-of: report.md",
        welsh + "\n\n" + chart),
    ])
  }

  @Test func aPageAndItsTranslationLeadToEachOther() async throws {
    let made = await Self.site("Roedd 40,148 o alwadau ym mis Mehefin 2023.").build()
    #expect(made.isWritten && made.report.findings.isEmpty, "\(made.report.text())")
    let english = try #require(made.files["r/report/index.html"])
    let welsh = try #require(made.files["r/report-cy/index.html"])
    for page in [english, welsh] {
      for (tag, path) in [("en-GB", "r/report/"), ("cy", "r/report-cy/")] {
        #expect(
          page.contains(
            "<link rel=\"alternate\" hreflang=\"\(tag)\" href=\"https://test.example.org/\(path)\">"
          ))
      }
    }
    #expect(english.contains("href=\"../report-cy/\" hreflang=\"cy\" lang=\"cy\">Cymraeg</a>"))
    #expect(welsh.contains("href=\"../report/\" hreflang=\"en-GB\" lang=\"en-GB\">English</a>"))
    #expect(welsh.contains("<html lang=\"cy\""))
    for words in [
      "Neidio i’r prif gynnwys", "1 Medi 2023", "Siart llinell", "Adroddiad", "Mehefin 2023",
      "3 mis", "Lawrlwytho CSV", "Nid yw geiriau Cymraeg", "diweddaraf 35,210",
    ] {
      #expect(welsh.contains(words), "\(words)")
    }
    #expect(!english.contains("Cymraeg y wefan"))
    #expect(made.files["index.html"]?.contains("Skip to main content") == true)
  }

  @Test func aSiteInWelshHasWelshLists() async throws {
    let site = LittleSite(
      ["a.md": LittleSite.page("title: A\ndate: 2023-03-01\ntags: [galwadau]")],
      settings: "language: cy\n")
    let made = await site.build()
    let home = try #require(made.files["index.html"])
    #expect(home.contains("Diweddaraf") && home.contains("1 Mawrth 2023"))
    #expect(made.files["tags/index.html"]?.contains("Tagiau") == true)
    #expect(made.files["404.html"]?.contains("Heb ddod o hyd i’r dudalen") == true)
  }

  @Test func figuresThatDifferAreFoundWithBothPlaces() async throws {
    let made = await Self.site("Roedd 40,184 o alwadau ym mis Mehefin 2023.").build()
    let found = try #require(made.report.findings.first { $0.code.id == "P182" })
    #expect(found.file == "content/r/report-cy.md" && found.place?.line == 9)
    #expect(found.label == "the other: r/report.md:7")
    #expect(found.message.contains("`40184` here, `40148` there"))
    let same = await Self.site("Roedd 40,148 o alwadau ym mis Mehefin 2023.").build()
    #expect(same.report.findings.isEmpty)
  }

  /// Words, units and months are read in both languages.
  @Test(
    arguments: [
      ("Three calls.", "Tri galwad.", nil), ("Three calls.", "3 galwad.", nil),
      ("3 calls.", "Tair galwad.", nil), ("Three calls.", "Pedwar galwad.", "`4` here, `3` there"),
      ("Up 16%.", "I fyny 16 y cant.", nil),
      ("Up 16%.", "I fyny 16 pwynt canran.", "`16 points` here, `16%` there"),
      ("Up 3 percentage points.", "I fyny 3 phwynt canran.", nil),
      ("On 5 March 2024.", "Ar 5 Mawrth 2024.", nil),
      ("On 5 March 2024.", "Ar 5 Ebrill 2024.", "`April` here, `March` there"),
      ("It may be so.", "Efallai.", nil), ("One call.", "Dwy alwad.", nil),
      ("Ten calls in May 2024.", "Deg galwad ym mis Mai 2024.", nil),
    ] as [(String, String, String?)])
  func figuresInWordsAreHeldAgainstEachOther(
    english: String, welsh: String, found: String?
  ) async {
    let made = await LittleSite([
      "a.md": LittleSite.page("title: A", english),
      "b.md": LittleSite.page("title: B\nlanguage: cy\ntranslation-of: a.md", welsh),
    ]).build()
    let messages = made.report.findings.filter { $0.code.id == "P182" }.map(\.message)
    #expect(messages.count == (found == nil ? 0 : 1), "\(made.report.text())")
    if let found { #expect(messages.first?.contains(found) == true, "\(messages)") }
  }

  /// What is marked in Welsh is marked: an answer in Welsh closes the action.
  @Test func welshWordsMarkParagraphs() async throws {
    let made = await LittleSite(
      [
        "a.md": LittleSite.page(
          "title: Cofnodion\ndate: 2023-05-01\nkind: minutes",
          "> **Cam gweithredu 7** — Cadeirydd — 2023-07-01\n>\n> Ysgrifennu.\n\n"
            + "> **Penderfyniad 2** Cytunwyd.\n\n> **Argymhelliad 1** Nodi."),
        "b.md": LittleSite.page(
          "title: Ateb\ndate: 2023-06-01\nkind: report",
          "> **Ateb i Gam gweithredu 7** — closed\n>\n> Gwnaed."),
      ], settings: "language: cy\n"
    ).build()
    #expect(made.isWritten && made.report.findings.isEmpty, "\(made.report.text())")
    let register = try #require(made.files["actions/index.html"])
    #expect(register.contains("id=\"closed\"") && register.contains("Cam gweithredu 7</a>"))
    #expect(made.files["decisions/index.html"]?.contains("Penderfyniad 2</a>") == true)
  }

  @Test(arguments: [
    ("language: cy", "r/nowhere.md", "P180"), ("", "report.md", "P181"),
    ("language: en-gb", "report.md", "P181"),
  ])
  func aTranslationOfNothingIsFound(matter: String, target: String, code: String) async {
    var site = Self.site("Roedd 40,148 o alwadau ym mis Mehefin 2023.", matter: matter)
    site.files["r/report-cy.md"] = site.files["r/report-cy.md"]?
      .replacing("translation-of: report.md", with: "translation-of: \(target)")
    let made = await site.build()
    #expect(made.report.findings.filter { $0.level == .error }.map(\.code.id) == [code])
  }

  /// A withheld original is not named by what its translation says.
  @Test func aTranslationOfAWithheldPageTellsNothing() async throws {
    var site = Self.site("Roedd 99 o alwadau.")
    site.files["r/report.md"] = site.files["r/report.md"]?
      .replacing("title: Calls", with: "title: Zebrastripe\nstatus: draft")
    let made = await site.build()
    #expect(made.report.findings.contains { $0.code.id == "P180" })
    #expect(!made.report.text().contains("Zebrastripe"))
    #expect(!made.report.text().contains("40148"))
  }

  @Test func numbersAreReadWithoutTheirSeparators() {
    let numbers = PageNumbers.numbers(in: Array("1,234.5 and 12, 3. Then 7,12 or 18fed".utf8))
    #expect(numbers.map(\.0) == ["1234.5", "12", "3", "7", "12", "18"])
  }

  /// No word is missing or left in English by mistake where both have a text of their own.
  @Test func theWelshWordsAreNotTheEnglishOnes() {
    let (english, welsh) = (Words.english.pages, Words.welsh.pages)
    for key in ["date", "chair", "owner", "marking", "period", "target", "next-meeting"] {
      #expect(english.detail(key) != welsh.detail(key), "\(key)")
      #expect(welsh.detail(key) != key)
    }
    for kind in ["report", "meeting", "paper", "minutes", "measure", "series", "page"] {
      #expect(english.kind(kind) != welsh.kind(kind), "\(kind)")
    }
    #expect(Words.of("cy-GB") === Words.welsh && Words.of("en") === Words.english)
    #expect(Words.welsh.unreviewed != nil && Words.english.unreviewed == nil)
  }
}
