/// The words of pages: navigation, figures, lists.
package struct PageWords: Sendable {
}

extension PageWords {
  package static let english = PageWords()
}
