import Diagnostics
import Site
import Testing

/// What is withheld is in no byte of any output, in no name of a file, and not in the log.
@Suite struct NoTraceTests {
  /// Words that stand on withheld pages alone, in their data and in their attachments.
  private static let secrets = [
    "zebrastripe", "quaggapath", "okapidata", "gnucolumn", "topiattachment", "kuduheading",
    "elandalias", "bongoanchor", "nyalaowner", "sitatungatag", "oryxtitle", "impalanote",
    "duikerterm", "lechwedata", "steenbokmeasure", "gerenukvalue", "klipspringerword",
  ]

  private static func page(_ matter: String, _ name: String) -> String {
    """
    ---
    title: Oryxtitle \(name)
    \(matter)
    summary: zebrastripe summary
    owner: nyalaowner
    tags: [sitatungatag]
    aliases: [elandalias-\(name)/]
    date: 2023-05-02
    waive:
      missing-source: impalanote
    ---

    ## Kuduheading

    The zebrastripe and the DUIKERTERM (QQQ).[^n] ![topiattachment](topiattachment-\(name).png)

    > **Action bongoanchor-\(name)** — nyalaowner — 1 June 2023
    >
    > zebrastripe action

    > **Decision bongoanchor** zebrastripe decision

    [^n]: zebrastripe note

    ```table
    id: bongoanchor
    title: zebrastripe table
    ---
    gnucolumn,okapidata
    1,x2x
    ```

    ```table
    title: zebrastripe shared
    data: quaggapath
    ---
    ```

    ```table
    title: zebrastripe of the site
    data: lechwedata
    ---
    ```

    A [broken zebrastripe](nowhere-quaggapath.md).
    """
  }

  private static let files: [String: FileTree.MemoryFile] = {
    var files: [String: FileTree.MemoryFile] = [
      "content/site.yml": """
      title: Test site
      url: https://test.example.org/
      publisher: Test body
      licence: OGL-3.0
      contact: office@example.org
      rules: {missing-minutes: off}
      """,
      "content/index.md": """
      ---
      title: Public performance
      ---

      The [next paper](meetings/2023-05-01-board/late.md "when published") comes soon.
      """,
      "content/glossary.yml": "FCR: Force Control Room",
      "content/meetings/2023-05-01-board/index.md": """
      ---
      title: Board
      date: 2023-05-01
      ---
      """,
    ]
    let gates = [
      "draft": "status: draft", "late": "publish: 2023-12-01 09:30",
      "marked": "marking: ZEBRASTRIPE", "exempt": "exempt: Commercially sensitive",
      "gone": "withdrawn: Published by mistake.",
    ]
    for (name, matter) in gates {
      let folder = "content/meetings/2023-05-01-board/"
      files[folder + name + ".md"] = .bytes(Array(page(matter, name).utf8))
      files[folder + "topiattachment-\(name).png"] = "topiattachment okapidata"
    }
    // A measure that only a draft is about, and a public page whose translation is withheld.
    files["content/measures/hidden.md"] = """
      ---
      title: Steenbokmeasure
      status: draft
      data: lechwedata
      ---

      Klipspringerword.
      """
    files["content/public.md"] = "---\ntitle: Public\n---\n\nText.\n"
    files["content/public-cy.md"] = """
      ---
      title: Klipspringerword
      language: cy
      translation-of: public.md
      status: draft
      reports:
        - {measure: hidden, period: "2022", value: Gerenukvalue}
      ---

      Gerenukvalue.
      """
    files["content/data/lechwedata.csv"] = "Year,Gerenukvalue\n2021,4711\n2022,4712\n"
    files["content/meetings/2023-05-01-board/quaggapath.csv"] = "gnucolumn,okapidata\n1,2\n"
    return files
  }()

  /// The site is built for its findings first; then once more without what stops it.
  @Test(arguments: [false, true])
  func nothingOfAWithheldPageIsFound(isMendedFirst: Bool) async throws {
    var files = Self.files
    if isMendedFirst {
      files["content/meetings/2023-05-01-board/marked.md"] = nil
      for (path, file) in files where path.hasSuffix(".md") {
        guard case .bytes(let bytes) = file else { continue }
        let text = String(decoding: bytes, as: UTF8.self)
          .replacing("A [broken zebrastripe](nowhere-quaggapath.md).", with: "")
          .replacing("x2x", with: "2")
        files[path] = .bytes(Array(text.utf8))
      }
    }
    let output = MemoryOutput()
    let site = SiteFolder(tree: .memory(files))
    let result = await build(
      site, BuildOptions(now: 1_700_000_000, workers: 2), to: .memory(output))
    #expect(result.isWritten == isMendedFirst, "\(result.report.text())")
    #expect(!isMendedFirst || output.files.count > 8)
    for secret in Self.secrets {
      #expect(!result.report.text().lowercased().contains(secret), "\(secret) in the log")
      #expect(!result.report.json().lowercased().contains(secret), "\(secret) in the log as JSON")
      for (path, bytes) in output.files {
        #expect(!path.lowercased().contains(secret), "\(secret) in the name \(path)")
        let text = String(decoding: bytes, as: UTF8.self).lowercased()
        #expect(!text.contains(secret), "\(secret) in \(path)")
      }
    }
  }

  /// What is announced shows its title and its time, and nothing else of it.
  @Test func anAnnouncedPageShowsItsTitle() async throws {
    var files = Self.files.filter { !$0.key.hasSuffix(".md") || $0.key.hasSuffix("index.md") }
    let folder = "content/meetings/2023-05-01-board/"
    let text = Self.page(
      "publish: 2023-12-01 09:30\nannounce: 2023-11-01 09:30", "late"
    ).replacing("Oryxtitle", with: "Calls in November")
      .replacing("A [broken zebrastripe](nowhere-quaggapath.md).", with: "")
      .replacing("x2x", with: "2")
    files[folder + "late.md"] = .bytes(Array(text.utf8))
    let output = MemoryOutput()
    let result = await build(
      SiteFolder(tree: .memory(files)), BuildOptions(now: 1_700_000_000, workers: 2),
      to: .memory(output))
    #expect(result.isWritten, "\(result.report.text())")
    let calendar = try #require(output.files["calendar/index.html"])
    #expect(String(decoding: calendar, as: UTF8.self).contains("Calls in November"))
    for (path, bytes) in output.files {
      let text = String(decoding: bytes, as: UTF8.self).lowercased()
      #expect(!text.contains("zebrastripe"), "\(path)")
      #expect(!text.contains("late/"), "\(path)")
    }
  }
}
