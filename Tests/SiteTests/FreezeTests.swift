import Diagnostics
import Testing

@testable import Site

/// `vitrine freeze`: the page stays the same, and stands still from then on.
@Suite struct FreezeTests {
  private static let csv = """
    Month\tCalls\tWait\tCost
    2023-06\t"40,148"\t0:12\t£4.2m
    2023-07\t37012 [p]\t0:14\t£3.75m
    2023-08\t[x]\t1:02\t£4m

    """

  private static func page(_ data: String = "calls", more: String = "") -> String {
    """
    ---
    title: Calls
    kind: paper
    ---

    > A quotation with a block in it:
    >
    > ```table
    > id: t
    > title: Calls and waits
    > measure: Calls
    > area: Force
    > period: Summer
    > source: System
    > data: \(data)
    > columns: {Wait: m:s}
    > ```

    ```chart
    id: c
    type: line
    title: Calls fell
    measure: Calls
    area: Force
    period: Summer
    source: System
    x: Month
    y: Calls
    columns: {Wait: m:s}
    data: "\(data)"
    ```
    \(more)
    """
  }

  private static func folder(_ files: [String: String]) -> SiteFolder {
    var all = files.mapValues { FileTree.MemoryFile.bytes(Array($0.utf8)) }
    all["content/site.yml"] = """
      title: Test
      url: https://test.example.org/
      publisher: Test body
      licence: OGL-3.0
      contact: office@example.org
      """
    all["content/index.md"] = "---\ntitle: Home\n---\n"
    return SiteFolder(tree: .memory(all))
  }

  private static func freeze(_ folder: SiteFolder) async -> (FrozenPaper?, Report) {
    await FrozenPaper.make("r/calls.md", in: folder, BuildOptions(now: 0, workers: 1))
  }

  private static func body(_ folder: SiteFolder) async throws -> [UInt8] {
    let (found, _) = await Inspection.of("r/calls.md", in: folder, BuildOptions(now: 0, workers: 1))
    return try #require(found).body().html
  }

  @Test func thePageStaysTheSameWhenTheDataGrows() async throws {
    var files = ["content/r/calls.md": Self.page(), "content/data/calls.csv": Self.csv]
    let before = try await Self.body(Self.folder(files))
    let (made, report) = await Self.freeze(Self.folder(files))
    let frozen = try #require(made, "\(report.text())")
    #expect(
      frozen.files.map(\.path) == [
        "content/r/calls.data/calls.csv", "content/r/calls.data/calls.yml", "content/r/calls.md",
      ])
    #expect(
      frozen.notes == [
        "content/data/calls.csv → content/r/calls.data/calls.csv, 3 of 3 rows"
      ])
    for (path, bytes) in frozen.files { files[path] = String(decoding: bytes, as: UTF8.self) }
    #expect(
      files["content/r/calls.md"]
        == Self.page("calls.data/calls.csv").replacing(
          "\"calls.data/calls.csv\"", with: "calls.data/calls.csv"))
    #expect(
      files["content/r/calls.data/calls.csv"] == """
        Month,Calls,Wait,Cost\r
        2023-06,"40,148",0:12,£4.2m\r
        2023-07,37012 [p],0:14,£3.75m\r
        2023-08,[x],1:02,£4m\r

        """)
    files["content/data/calls.csv"] = Self.csv + "2023-09\t1\t9:99\t£1\n"
    #expect(try await Self.body(Self.folder(files)) == before)
    // A second time there is nothing to do.
    let (again, _) = await Self.freeze(Self.folder(files))
    #expect(again?.files.isEmpty == true)
  }

  /// A block that has the name of its dataset is frozen with the others.
  @Test func aBlockMayHaveTheNameOfItsDataset() async throws {
    let page = Self.page().replacing("id: c", with: "id: calls")
    let files = ["content/r/calls.md": page, "content/data/calls.csv": Self.csv]
    let made = try #require(await Self.freeze(Self.folder(files)).0)
    let paper = try #require(made.files.last)
    let text = String(decoding: paper.bytes, as: UTF8.self)
    #expect(paper.path == "content/r/calls.md")
    #expect(text.count(of: "calls.data/calls.csv") == 2)
  }

  /// A paper that sees its data as at a day takes the rows that it sees.
  @Test func laterRowsStayBehind() async throws {
    let page = Self.page().replacing("kind: paper", with: "kind: paper\ndata-as-at: 2023-08-31")
    let later = "2023-09\t35,000\t0:11\t£3m\n"
    var files = ["content/r/calls.md": page, "content/data/calls.csv": Self.csv + later]
    let before = try await Self.body(Self.folder(files))
    let (made, report) = await Self.freeze(Self.folder(files))
    let frozen = try #require(made, "\(report.text())")
    #expect(frozen.notes.map { $0.hasSuffix("3 of 4 rows") } == [true])
    for (path, bytes) in frozen.files { files[path] = String(decoding: bytes, as: UTF8.self) }
    let copy = files["content/r/calls.data/calls.csv"] ?? ""
    #expect(copy.contains("2023-08") && !copy.contains("2023-09"))
    #expect(try await Self.body(Self.folder(files)) == before)
  }

  @Test func thePaperIsNotTouchedWhereAFileIsInTheWay() async throws {
    let files = [
      "content/r/calls.md": Self.page(), "content/data/calls.csv": Self.csv,
      "content/r/calls.data/calls.csv": "Month,Calls\n2023-06,1\n",
    ]
    let (made, report) = await Self.freeze(Self.folder(files))
    // The copy is what the page reads already, so its figures are other ones.
    #expect(made == nil || made?.files.isEmpty == true)
    #expect(report.findings.map(\.code.id) != [] || made?.files.isEmpty == true)
  }

  @Test func thePaperMustBeReadable() async {
    let files = [
      "content/r/calls.md": Self.page(), "content/data/calls.csv": "Month\tCalls\n2023-06\t4O148\n",
    ]
    let (made, report) = await Self.freeze(Self.folder(files))
    #expect(made == nil && report.hasErrors)
    let (none, missing) = await FrozenPaper.make(
      "r/none.md", in: Self.folder(files), BuildOptions(now: 0, workers: 1))
    #expect(none == nil && missing.findings.map(\.code.id) == ["S040"])
  }

  @Test func whatIsHiddenStaysHidden() async throws {
    var files = [
      "content/r/calls.md": Self.page("people").replacing("Calls\n    ", with: "Calls\n    "),
      "content/data/people.csv": "Month,Calls,Wait,Cost\n2023-06,3,0:12,£4\n2023-07,20,0:14,£3\n",
      "content/data/people.yml": "suppress: {below: 5}\n",
    ]
    let before = try await Self.body(Self.folder(files))
    let (made, report) = await Self.freeze(Self.folder(files))
    let frozen = try #require(made, "\(report.text())")
    for (path, bytes) in frozen.files { files[path] = String(decoding: bytes, as: UTF8.self) }
    #expect(files["content/r/calls.data/people.yml"] == "suppress: {below: 5}\n")
    #expect(try await Self.body(Self.folder(files)) == before)
    #expect(String(decoding: before, as: UTF8.self).contains("confidential"))
  }

  /// A formula that names a measure reads a copy of its data from then on.
  @Test func theDataOfAMeasureIsCopiedForFormulas() async throws {
    let more = """

      We took 40,148 calls in June 2023, [37,012](=answered[Calls,2023-07]) in July.

      ```check
      40,148 calls = answered[Calls, 2023-06]
      ```
      """
    var files = [
      "content/r/calls.md": Self.page(more: more), "content/data/calls.csv": Self.csv,
      "content/data/calls.yml": "columns: {Wait: m:s}\n",
      "content/measures/answered.md": "---\ntitle: Calls answered\nsource: System\n"
        + "better: neither\ndata: calls\ncolumn: Calls\n---\n",
    ]
    let before = try await Self.body(Self.folder(files))
    let (made, report) = await Self.freeze(Self.folder(files))
    let frozen = try #require(made, "\(report.text())")
    #expect(frozen.files.contains { $0.path == "content/r/calls.data/answered.csv" })
    for (path, bytes) in frozen.files { files[path] = String(decoding: bytes, as: UTF8.self) }
    // What the measure says later changes nothing.
    files["content/data/calls.csv"] = "Month\tCalls\tWait\tCost\n2023-06\t1\t0:12\t£4.2m\n"
    #expect(try await Self.body(Self.folder(files)) == before)
    #expect(String(decoding: before, as: UTF8.self).contains("37,012"))
  }
}
