import Markdown
import Testing

/// Pages are read on several threads at once; each has its own memory for cmark.
@Suite struct ParallelTests {
  @Test func theSameBytesInAnyOrder() async {
    let text = """
      ## Calls

      - See *[one](a.md)* -- "two"[^1]

        > | a | b |
        > |---|--:|
        > | [x] | `y` |

      ```chart
      id: x
      ```

      [x]: b.md

      """
    let pages = (1...40).map { number in String(repeating: text, count: number) }
    let expected = pages.map { Reading($0).html }
    for _ in 0..<5 {
      let found = await withTaskGroup(of: (Int, String).self) { group in
        for (index, page) in pages.enumerated() {
          group.addTask { (index, Reading(page).html) }
        }
        var found = [String](repeating: "", count: pages.count)
        for await (index, html) in group { found[index] = html }
        return found
      }
      #expect(found == expected)
    }
  }
}
