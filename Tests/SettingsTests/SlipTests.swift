import Diagnostics
import Settings
import Testing

/// Each usual slip has a code of its own at its place, and costs nothing but itself.
@Suite struct SlipTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var places: [String]
    /// What is read all the same.
    var tree: String
    /// The start of the first remedy.
    var help: String

    init(_ text: String, _ places: [String], _ tree: String, help: String = "") {
      self.text = text
      self.places = places
      self.tree = tree
      self.help = help
    }

    var testDescription: String { text }
  }

  static let lines: [Case] = [
    Case(
      "kind: page\n\ttitle: Calls\ndate: 2024-02-28\n", ["S100 2:1"],
      ##"{kind: "page", title: "Calls", date: "2024-02-28"}"##, help: "write `title: Calls`"),
    Case(
      "annotate:\n\t- at: 1\n\t  text: a\n\t- at: 2\ntitle: x", ["S100 2:1"],
      ##"{annotate: [{at: "1", text: "a"}, {at: "2"}], title: "x"}"##),
    Case(
      "annotate:\n  - at: 1\n\ttext: a\ntitle: x", ["S100 3:1"],
      ##"{annotate: [{at: "1", text: "a"}], title: "x"}"##),
    Case("title:Calls", ["S101 1:6"], ##"{title: "Calls"}"##, help: "write `title: Calls`"),
    Case("title:Calls: up", ["S101 1:6"], ##"{title: "Calls: up"}"##),
    Case(
      "columns: {name:wait, type: m:s}", ["S101 1:11"],
      ##"{columns: {name: "wait"?, type: "m:s"}}"##),
    Case(
      "kind: report: monthly\ntitle: x", ["S102 1:13"],
      ##"{kind: "report: monthly"?, title: "x"}"##, help: "remove it: this key takes `page`"),
    Case("date: \"2024-02-28\ntitle: x", ["S103 1:7"], ##"{date: "2024-02-28"?, title: "x"}"##),
    Case(
      "title: \"Calls up\nkind: page", ["S103 1:8"], ##"{title: "Calls up", kind: "page"}"##,
      help: "write `title: \"Calls up\"`"),
    Case("columns: {a: \"b}\ntitle: x", ["S103 1:14"], ##"{columns: "{a: "b}"?, title: "x"}"##),
    Case(
      "y: [a, b\ntitle: x", ["S104 1:4"], ##"{y: "[a, b"?, title: "x"}"##,
      help: "write `y: [a, b]`"),
    Case(
      "columns: {a: {b: c}\n  , d: e\ntitle: x", ["S104 1:10"],
      ##"{columns: "{a: {b: c}"?, title: "x"}"##),
    Case("columns: {a: [b}\ntitle: x", ["S104 1:16"], ##"{columns: "{a: [b}"?, title: "x"}"##),
    Case(
      "title: one\n  two: three", ["S105 2:3"], ##"{title: "one", two: "three"}"##,
      help: "write `two: three`"),
    Case("kind: page\n date: 2024-02-28", ["S105 2:2"], ##"{kind: "page", date: "2024-02-28"}"##),
    Case(
      "annotate:\n    - at: 1\n      text: a\n  - at: 2\ntitle: x", ["S105 4:3"],
      ##"{annotate: [{at: "1", text: "a"}, {at: "2"}], title: "x"}"##,
      help: "write `    - at: 2`"),
    Case("y:\n  - one\n    two: three\n", ["S105 3:5"], ##"{y: ["one"], two: "three"}"##),
    Case("  title: x\ndate: 2024-02-28", ["S105 2:1"], ##"{title: "x", date: "2024-02-28"}"##),
    Case("title: x\nkind: page\ntitle: y", ["S106 3:1"], ##"{title: "x", kind: "page"}"##),
    Case(
      "title: “Calls: up”", ["S107 1:8"], ##"{title: "Calls: up"}"##,
      help: "write `title: \"Calls: up\"`"),
    Case("title: ‘It’s’", ["S107 1:8"], ##"{title: "It’s"}"##),
    Case("kind: “page”", ["S107 1:7"], ##"{kind: "page"}"##),
    Case("“title”: x", ["S107 1:1"], ##"{title: "x"}"##, help: "write `title: x`"),
    Case("y:\n  -one\n  - two", ["S108 2:3"], ##"{y: ["one", "two"]}"##, help: "write `- one`"),
    Case("annotate:\n  -at: 1\n   text: a", ["S108 2:3"], ##"{annotate: [{at: "1", text: "a"}]}"##),
    Case(
      "title = Calls: up", ["S109 1:7"], ##"{title: "Calls: up"}"##,
      help: "write `title: Calls: up`"),
    Case("kind=page", ["S109 1:5"], ##"{kind: "page"}"##, help: "write `kind: page`"),
    Case(
      "kind: @page", ["S110 1:7"],
      ##"{kind: "@page"?}"##, help: "remove it: this key takes `page`"),
    Case("kind: `page`", ["S110 1:7"], ##"{kind: "`page`"?}"##),
    Case("kind: %page", ["S110 1:7"], ##"{kind: "%page"?}"##),
    Case("kind: * page", ["S110 1:7"], ##"{kind: "* page"?}"##),
    Case("kind: | page", ["S110 1:7"], ##"{kind: "| page"?}"##),
    Case("kind: &p page", ["S111 1:7"], ##"{kind: "&p page"?}"##),
    Case("kind: *p", ["S111 1:7"], ##"{kind: "*p"?}"##),
    Case("kind: !!str page", ["S111 1:7"], ##"{kind: "!!str page"?}"##),
    Case(
      "columns: {a: *p, b: &q c}", ["S111 1:14", "S111 1:21"], ##"{columns: {a: ""?, b: "c"?}}"##),
    Case("title: x\n---\nkind: page", ["S112 2:1"], ##"{title: "x", kind: "page"}"##),
    Case("title: x\n...\nkind: page", ["S112 2:1"], ##"{title: "x", kind: "page"}"##),
    Case("ti\u{200B}tle: x", ["S113 1:3"], ##"{title: "x"}"##, help: "write `title: x`"),
    Case("title\u{A0}: x", ["S113 1:6"], ##"{title: "x"}"##),
    Case("title:\u{A0}x", ["S113 1:7"], ##"{title: "x"}"##),
    Case("kind: page\n\u{A0}title: x", ["S113 2:1"], ##"{kind: "page", title: "x"}"##),
    Case("kind: page\n\u{FEFF}title: x", ["S113 2:1"], ##"{kind: "page", title: "x"}"##),
    Case("title: a\u{7}b", ["S113 1:9"], "{title: \"a\u{7}b\"}"),
    Case("title Calls", ["S114 1:1"], ##"{title: "Calls"}"##, help: "write `title: Calls`"),
    Case("title Calls: up", ["S114 1:1"], ##"{title: "Calls: up"}"##),
    Case("kind: page\nand some more\ntitle: x", ["S114 2:1"], ##"{kind: "page", title: "x"}"##),
    Case("date: \"2024-02-28\" or so", ["S115 1:20"], ##"{date: ""2024-02-28" or so"?}"##),
    Case("columns: [a] b", ["S115 1:14"], ##"{columns: "[a]"?}"##),
    Case("title: \"C:\\data\"", ["S116 1:11"], ##"{title: ""C:\data""?}"##),
    Case("title: x\n- y", ["S117 2:1"], ##"{title: "x"}"##),
    Case("kind: - page", ["S117 1:7"], ##"{kind: "- page"?}"##),
    Case("y: one\n  - two", ["S117 2:3"], ##"{y: "one"}"##),
    Case("? title\n: x", ["S119 1:1", "S114 2:1"], "{}"),
    Case("columns: {a: b c: d}", ["S120 1:17"], ##"{columns: "{a: b c: d}"?}"##),
  ]

  @Test(arguments: lines)
  func isFoundInItsPlace(_ slip: Case) {
    let reading = read(slip.text)
    #expect(reading.places == slip.places)
    #expect(reading.node?.dump == slip.tree)
    let help = reading.findings.list.first?.help.first ?? ""
    #expect(help.hasPrefix(slip.help))
  }

  @Test func findsAllSlipsOfOneText() {
    let text = """
      title Calls
      \tkind: page
      date = 2024-02-28
      y: [a, b
      tags:
        -one
        - two
      note: "open
      title: again
      contact:
        name: A
         href: B
      """
    let reading = read(text)
    #expect(
      reading.places == [
        "S114 1:1", "S100 2:1", "S109 3:6", "S104 4:4", "S108 6:3", "S103 8:7", "S106 9:1",
        "S105 12:4",
      ])
    #expect(
      reading.node?.dump
        == ##"{title: "Calls", kind: "page", date: "2024-02-28", y: "[a, b"?, "##
        + ##"tags: ["one", "two"], note: "open", contact: {name: "A", href: "B"}}"##)
  }

  @Test func aSlipIsNoMissingKey() {
    for text in [
      "kind: page\n\ttitle: x", "title x\nkind: page", "- title: x\nkind: page", "tilte x",
    ] {
      let codes = readSettings(text).reading.findings.list.map(\.code.id)
      #expect(!codes.contains("S151"), "\(text)")
    }
  }

  @Test func namesBothPlacesOfAKey() {
    let finding = read("title: a\nkind: page\ntitle: b").findings.list.first
    #expect(finding?.message == "the key `title` stands twice, first at 1:1")
  }

  @Test func neverRepeatsTheWordsOfTheLibrary() {
    let own = ["mapping", "sequence", "scalar", "token", "block", "scanning", "parsing", "found"]
    for slip in Self.lines {
      for finding in read(slip.text).findings.list {
        let words = ([finding.message, finding.label] + finding.help).joined(separator: " ")
        for word in own { #expect(!words.contains(word), "\(words)") }
      }
    }
  }
}
