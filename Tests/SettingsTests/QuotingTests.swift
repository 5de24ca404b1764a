import Diagnostics
import Settings
import Testing

/// A text takes its line as written; what is properly quoted, or a block text, is YAML.
@Suite struct QuotingTests {
  @Test(arguments: [
    ("title: Calls: up 5%", "Calls: up 5%"),
    ("source: Table #3", "Table #3"),
    ("source: #3 of the set", "#3 of the set"),
    ("note: * provisional", "* provisional"),
    ("note: *provisional*", "*provisional*"),
    ("title: \"Quoted\" and more", "\"Quoted\" and more"),
    ("title: \"A\" and \"B\"", "\"A\" and \"B\""),
    ("title: 'tis", "'tis"),
    ("title: 'A' and 'B'", "'A' and 'B'"),
    ("title: [draft] Report", "[draft] Report"),
    ("title: [draft]", "[draft]"),
    ("title: {x}", "{x}"),
    ("title: @home", "@home"),
    ("title: `code`", "`code`"),
    ("title: %5", "%5"),
    ("title: &c", "&c"),
    ("title: !important", "!important"),
    ("title: - dash", "- dash"),
    ("title: ? why", "? why"),
    ("title: > 5%", "> 5%"),
    ("title: | bar", "| bar"),
    ("title: ends with:", "ends with:"),
    ("title: Calls # not a comment", "Calls # not a comment"),
    ("title:   spaces around   ", "spaces around"),
    ("title:\tafter a tab", "after a tab"),
    ("title : before the colon", "before the colon"),
    ("title: “Good” policing", "“Good” policing"),
    ("title: “Good” and “bad”", "“Good” and “bad”"),
    ("title: no", "no"),
    ("title: 010", "010"),
    ("title: 12:30", "12:30"),
    ("title: ~", "~"),
    ("title: \"Whole: #1\"", "Whole: #1"),
    ("title: 'It''s whole'", "It's whole"),
    ("title: \"caf\\u00e9 \\\"x\\\"\"", "café \"x\""),
    ("title: \"caf\u{e9}\"", "café"),
    ("title: |\n  one: a\n  two # b\n", "one: a⏎two # b⏎"),
    ("title: >\n  one\n  two\n", "one two⏎"),
    ("title: >-\n  one\n  two\n", "one two"),
    ("title: Calls\n  Up: by 5% #1\n\n  and on", "Calls Up: by 5% #1⏎and on"),
    ("title:\n  Calls up\n  again", "Calls up again"),
    ("title: \"one\n  two\"", "one two"),
    ("title: 'tis one\n  and two", "'tis one and two"),
    ("title: one\n  # a comment\n  two", "one two"),
  ])
  func takesTheLineAsWritten(text: String, value: String) throws {
    let reading = read(text)
    let first = try #require(reading.node?.map?.first)
    #expect(first.value.dump == "\"" + value + "\"")
    #expect(reading.places == [])
  }

  @Test(arguments: [
    ("y: [999 calls, 101 calls]", ##"{y: ["999 calls", "101 calls"]}"##),
    (
      "y: [#1, up: 5%, @home, * x, Calls [p]]",
      ##"{y: ["#1", "up: 5%", "@home", "* x", "Calls [p]"]}"##
    ),
    ("y: ['a, b', \"c\"]", ##"{y: ["a, b", "c"]}"##),
    ("y: [one,\n  two\n  more]", ##"{y: ["one", "two more"]}"##),
    ("y: [one,\n  'two, three']", ##"{y: ["one", "two, three"]}"##),
    ("y: [one, two,]", ##"{y: ["one", "two"]}"##),
    ("y: []", "{y: []}"),
    ("y: [draft] calls", ##"{y: "[draft] calls"}"##),
    ("y: Calls: up", ##"{y: "Calls: up"}"##),
    ("y:\n  - Calls: up 5%\n  - #3\n  - 'quoted'\n", ##"{y: ["Calls: up 5%", "#3", "quoted"]}"##),
    ("y:\n- Calls: up 5%\n- - dash\ntitle: x", ##"{y: ["Calls: up 5%", "- dash"], title: "x"}"##),
    ("y: # the columns\n  - a\n", ##"{y: ["a"]}"##),
    ("x: Month: first", ##"{x: "Month: first"}"##),
    ("x: {column: month, min: 3}", ##"{x: {column: "month", min: "3"}}"##),
    ("x:\n  column: a: b\n  min: 3", ##"{x: {column: "a: b", min: "3"}}"##),
    (
      "annotate:\n  - at: 2023-08\n    text: Triage: begins\n  - at: #2\n",
      ##"{annotate: [{at: "2023-08", text: "Triage: begins"}, {at: "#2"}]}"##
    ),
    ("annotate:\n  at: 2023-08\n  text: [a] b\n", ##"{annotate: {at: "2023-08", text: "[a] b"}}"##),
    ("annotate: [{at: 2023-08, text: a}]", ##"{annotate: [{at: "2023-08", text: "a"}]}"##),
    ("annotate:\n-\n  at: a: b\n", ##"{annotate: [{at: "a: b"}]}"##),
    (
      "contact:\n    name: A: B\n    href: mailto:a@b.c\ntitle: T",
      ##"{contact: {name: "A: B", href: "mailto:a@b.c"}, title: "T"}"##
    ),
    ("words:\n  PCC: Police: and\n  ACC: *x\n", ##"{words: {PCC: "Police: and", ACC: "*x"}}"##),
    (
      "columns:\n  Average wait: {name: wait, type: m:s}\n",
      ##"{columns: {Average wait: {name: "wait", type: "m:s"}}}"##
    ),
    ("columns: {A b: {type: date}, c: d} # why", ##"{columns: {A b: {type: "date"}, c: "d"}}"##),
    ("columns:\n  - - a\n    - b\n  - c", ##"{columns: [["a", "b"], "c"]}"##),
    ("date: 28 February 2024 # comment", ##"{date: "28 February 2024"}"##),
    ("date: \"2024-02-28\" # comment", ##"{date: "2024-02-28"}"##),
    ("sumary: Calls: up", ##"{sumary: "Calls: up"}"##),
    ("\"title\": Calls: up", ##"{title: "Calls: up"}"##),
    ("date:\ntitle: x", ##"{date: "", title: "x"}"##),
    ("---\ntitle: x\n", ##"{title: "x"}"##),
    ("", "{}"),
    ("# only a comment\n\n", "{}"),
    ("\u{FEFF}title: x\r\ndate: 2024-02-28\r\n", ##"{title: "x", date: "2024-02-28"}"##),
    ("title: x\rnote: y\r", ##"{title: "x", note: "y"}"##),
    ("title: |\r\n  a\r\n  b\r\nnote: y", ##"{title: "a⏎b⏎", note: "y"}"##),
    ("  title: x\n  note: y", ##"{title: "x", note: "y"}"##),
  ])
  func keepsTheShapeOfYAML(text: String, tree: String) {
    let reading = read(text)
    #expect(reading.node?.dump == tree)
    #expect(reading.places == [])
  }
}
