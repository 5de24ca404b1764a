package import Diagnostics

extension Code {
  package static let pageTooLarge = Code("M100", "page too large")
  package static let tooManyBrackets = Code("M101", "too many brackets in one paragraph")
  package static let nestedTooDeep = Code("M102", "nested too deep")
  package static let nulByte = Code("M103", "NUL byte in the text")
  package static let fenceNotClosed = Code("M110", "fence never closed")
  package static let fenceWord = Code(
    "M111", rule: "fence-word", .warning, "a fence that looks like a block with a misspelt word")
  package static let linkScheme = Code("M120", "link to a kind of address that is not allowed")
  package static let imageAlt = Code(
    "M121", rule: "image-alt", .warning, "image without alternative text")
  package static let rawHTML = Code("M130", rule: "raw-html", .warning, "HTML shown as text")
  package static let headingLevels = Code(
    "M140", rule: "heading-levels", .warning, "heading level skipped")
  package static let titleHeading = Code(
    "M141", rule: "title-heading", .warning, "heading on the level of the page's title")
  package static let tableCells = Code(
    "M150", rule: "table-cells", .warning, "table row with more or fewer cells than the header")
  package static let tableColumns = Code(
    "M151", rule: "table-columns", .warning, "table whose second line does not fit its header")

  package static let missingFootnote = Code(
    "M160", rule: "missing-footnote", .error, "a footnote that is named and not written")
  package static let unusedFootnote = Code(
    "M161", rule: "unused-footnote", .warning, "a footnote that nothing names")
  package static let footnoteTwice = Code("M162", "a footnote that is written twice")
  package static let emptyFootnote = Code("M163", "a footnote without a text")
  package static let footnoteInLink = Code(
    "M164", rule: "footnote-in-link", .warning, "a footnote inside a link")
  package static let nestedFootnote = Code("M165", "a footnote inside a quotation or list")
  package static let numberTwice = Code(
    "M170", rule: "number-twice", .error, "a paragraph number that stands twice")
  package static let numberGap = Code(
    "M171", rule: "number-gap", .warning, "a gap in the numbers of paragraphs")
  package static let lostNumber = Code(
    "M172", rule: "lost-number", .warning, "a paragraph number inside a paragraph")
  package static let wordBullet = Code(
    "M173", rule: "word-bullet", .warning, "a bullet from Word that begins no list")
  package static let lostMinus = Code(
    "M174", rule: "lost-minus", .warning, "a minus sign that became a bullet")

  /// Every code of this module, in order.
  package static let markdownCodes: [Code] = [
    .pageTooLarge, .tooManyBrackets, .nestedTooDeep, .nulByte, .fenceNotClosed, .fenceWord,
    .linkScheme, .imageAlt, .rawHTML, .headingLevels, .titleHeading, .tableCells, .tableColumns,
    .missingFootnote, .unusedFootnote, .footnoteTwice, .emptyFootnote, .footnoteInLink,
    .nestedFootnote,
    .numberTwice, .numberGap, .lostNumber, .wordBullet, .lostMinus,
  ]
}
