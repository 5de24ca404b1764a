import Diagnostics
import Markdown
import Testing

/// What a fence holds, without the prefixes of what it stands in.
@Suite struct FenceTests {
  private static let inside = "id: calls\n---\na,b\n\n1,2\n"

  @Test(arguments: [
    "```chart\nid: calls\n---\na,b\n\n1,2\n```\n",
    "~~~~ chart\nid: calls\n---\na,b\n\n1,2\n~~~~~\n",
    "   ```chart\n   id: calls\n   ---\n   a,b\n\n   1,2\n ```\n",
    "```chart\n    id: calls\n    ---\n    a,b\n\n    1,2\n```\n",
    "```chart\n\tid: calls\n\t---\n\ta,b\n\n\t1,2\n```\n",
    "- x\n\n  ```chart\n  id: calls\n  ---\n  a,b\n\n  1,2\n  ```\n",
    "-\t```chart\n\tid: calls\n\t---\n\ta,b\n\n\t1,2\n\t```\n",
    "- ```chart\n  id: calls\n  ---\n  a,b\n\n  1,2\n  ```\n",
    "> ```chart\n> id: calls\n> ---\n>a,b\n>\n> 1,2\n> ```\n",
    "> 1. x\n>    ```chart\n>    id: calls\n>    ---\n>    a,b\n>\n>    1,2\n>    ```\n",
    "1. > ```chart\n   > id: calls\n   >    ---\n",
    "> a\nlazy\n>\n> ```chart\n> id: calls\n> ---\n> a,b\n>\n> 1,2\n> ```\n",
    "[x]: y\nz\n```chart\r\nid: calls\r\n---\r\na,b\r\n\r\n1,2\r\n```\r\n",
    "```chart\rid: calls\r---\ra,b\r\r1,2\r```\r",
    "```chart\nid: calls\n---\na,b\n\n1,2\n```",
  ])
  func contents(text: String) {
    let fences = Reading(text).document.fences
    guard !text.hasPrefix("1. >") else {
      #expect(fences.isEmpty, "a fence that is never closed is no block")
      return
    }
    #expect(fences.map { String(decoding: $0.contents.bytes, as: UTF8.self) } == [Self.inside])
    #expect(fences.map(\.kind) == ["chart"])
  }

  @Test func everyByteKnowsItsPlace() {
    let text = "> - a\n>\n>   ```chart é\n>   id: x\n>     ---\n>\t  ü,b\n>   ```\n"
    let reading = Reading(text)
    let contents = reading.document.fences[0].contents
    #expect(String(decoding: contents.bytes, as: UTF8.self) == "id: x\n  ---\n  ü,b\n")
    #expect(reading.place(contents.span(0..<2)) == "4:5 id")
    #expect(reading.place(contents.span(8..<11)) == "5:7 ---")
    #expect(reading.place(contents.span(14..<16)) == "6:5 ü")
    #expect(reading.place(reading.document.fences[0].span) == "3:8 chart")
    #expect(reading.place(reading.document.fences[0].openingSpan) == "3:5 ```chart é")
  }

  @Test(arguments: [
    ("```\n", "M110 1:1"), ("a\n\n~~~ chart\n---\n```\n", "M110 3:1"),
    ("> ```chart\n> id: x\n\nafter\n", "M110 1:3"), ("- a\n\n  ```\n  b\nc\n", "M110 3:3"),
    ("- ```\n  a\n- ```\n  b\n  ```\n", "M110 1:3"), ("````\n```\n", "M110 1:1"),
    ("> ```\n> a\n```\nb\n```\n", "M110 1:3"), ("```\n    ```\n", "M110 1:1"),
    ("```\n``` x\n", "M110 1:1"), ("- - ```\n", "M110 1:5"), ("```\na", "M110 1:1"),
    ("```\r\na\r\n", "M110 1:1"),
  ])
  func neverClosed(text: String, place: String) {
    #expect(Reading(text).places == [place])
  }

  @Test(arguments: ["    ```\n    a\n", "`` ` ``` ``\n", "```a`b\n", "\\```\n"])
  func noFence(text: String) {
    let reading = Reading(text)
    #expect(reading.places == [])
    #expect(reading.document.fences.isEmpty)
  }

  @Test(arguments: [
    ("chrat", "chart"), ("Chart", "chart"), ("tabel", "table"), ("dta", "data"),
    ("charts", "chart"), ("tables", "table"),
  ])
  func misspeltWord(word: String, kind: String) {
    let reading = Reading("```\(word) x\na: b\n---\nc\n```\n")
    #expect(reading.places == ["M111 1:4"])
    #expect(reading.findings.first?.help == ["did you mean `\(kind)`?"])
    #expect(Reading("```\(word)\na: b\n```\n").places == [], "without `---` it is code")
  }

  @Test(arguments: ["chart", "yaml", "swift", "cart1", "", "date-time"])
  func otherWords(word: String) {
    #expect(Reading("```\(word)\na: b\n---\nc\n```\n").places == [])
  }
}
