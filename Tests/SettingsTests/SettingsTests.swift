import Diagnostics
import Output
import Settings
import Testing

/// Keys and values against a list of options.
@Suite struct SettingsTests {
  @Test(arguments: [
    ("kind: page", ["S151 1:1"], "add the line `title: Calls`"),
    ("", ["S151 1:1"], "add the line `title: Calls`"),
    ("title:\nkind: page", ["S151 1:1"], "write `title: Calls`"),
    ("title: x\nsumary: y", ["S150 2:1"], "did you mean `summary`?"),
    ("title: x\ncolour: red", ["S150 2:1"], "the keys here are `title`, `summary`"),
    ("title: x\nkind: raport", ["S153 2:7"], "did you mean `report`?"),
    ("title: x\nkind: letter", ["S153 2:7"], "the words are `page`, `report` or `paper`"),
    ("title: x\nlast: 101", ["S154 2:7"], "for example `last: 24`"),
    ("title: x\nlast: 2.5", ["S152 2:7"], "for example `last: 24`"),
    ("title: x\nlast: 1,0", ["S152 2:7"], "write `last: 10`"),
    ("title: x\nmax: many", ["S152 2:6"], ""),
    ("title: x\nmax: 1,204.5", ["S152 2:6"], "write `max: 1204.5`"),
    ("title: x\nmax: 5%", ["S152 2:6"], "write `max: 5`"),
    ("title: x\nstacked: perhaps", ["S152 2:10"], ""),
    ("title:\n  a: b", ["S152 2:3"], "for example `title: Calls`"),
    ("title:\n  - a", ["S152 2:5"], "for example `title: Calls`"),
    ("title: x\nkind: [page]", ["S152 2:7"], ""),
    ("title: x\nannotate: once", ["S152 2:11"], ""),
    ("title: x\ncontact: Bob", ["S152 2:10"], ""),
    ("title: x\nannotate:\n  - text: a\n    last: 0", ["S151 3:5", "S154 4:11"], ""),
    ("title: x\ncontact:\n  nmae: Bob", ["S150 3:3"], "did you mean `name`?"),
    ("title: x\ntags:\n  a: b\n", ["S152 3:3"], ""),
    ("title: x\nx:\n  - a", ["S152 3:5"], ""),
    ("- title: x", ["S152 1:3"], ""),
  ])
  func whatIsWrongHasItsPlace(text: String, places: [String], help: String) {
    let reading = readSettings(text).reading
    #expect(reading.places == places)
    #expect(reading.findings.list.first?.help.first?.hasPrefix(help) == true || help.isEmpty)
  }

  @Test func givesEachValueInItsType() throws {
    let text = """
      title: |
        Calls: up
      kind: Report
      date: 28th Feb 2024
      last: 24
      max: 12.50
      stacked: Yes
      tags: [a, b: c]
      y: one
      x:
        column: month
        min: -3
      annotate:
        at: 2023-08
      contact: {name: "A, B"}
      words:
        PCC: Police: and
      columns:
        Wait: {name: wait}
      """
    let (result, reading) = readSettings(text)
    let settings = try #require(result)
    #expect(reading.places == [])
    #expect(settings.text("title")?.value == "Calls: up")
    #expect(settings.word("kind")?.value == "report")
    #expect(settings.date("date")?.value.isoText == "2024-02-28")
    #expect(settings.integer("last")?.value == 24)
    #expect(settings.number("last")?.value.plainText == "24")
    #expect(settings.number("max")?.value.plainText == "12.50")
    #expect(settings.boolean("stacked") == true)
    #expect(settings.texts("tags").map(\.value) == ["a", "b: c"])
    #expect(settings.texts("y").map(\.value) == ["one"])
    #expect(settings.text("x") == nil)
    #expect(settings.map("x")?.number("min")?.value.plainText == "-3")
    #expect(settings.maps("annotate").map { $0.text("at")?.value } == ["2023-08"])
    #expect(settings.map("contact")?.text("name")?.value == "A, B")
    #expect(settings.entries("words").map(\.key) == ["PCC"])
    #expect(settings.node("columns")?["Wait"]?["name"]?.scalar == "wait")
    #expect(settings.text("summary") == nil)
    #expect(settings.boolean("title") == nil)
  }

  @Test func aWrongValueCountsAsNotGiven() {
    let settings = readSettings("title: x\nlast: many\nkind: letter").settings
    #expect(settings?.integer("last") == nil)
    #expect(settings?.word("kind") == nil)
    #expect(settings?.node("last")?.scalar == "many")
  }

  @Test func everyCodeHasItsOwnNumber() {
    let ids = Code.settingsCodes.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.hasPrefix("S1") && $0.count == 4 })
  }
}
