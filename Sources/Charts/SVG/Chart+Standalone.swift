package import Output

extension Chart {
  /// Writes a picture that stands by itself, as a file: with its own styles and the namespace that
  /// a file needs. `label` is its text alternative.
  package func writeStandaloneSVG(_ layout: Layout, label: String, into out: inout ByteWriter) {
    var inner = ByteWriter(capacity: 8_192)
    writeSVG(layout, label: label, id: "chart", into: &inner)
    let picture = inner.finish()
    // The picture begins with its opening tag, whose attributes hold no `>`.
    guard let end = picture.firstIndex(of: 0x3E) else { return }
    let opening = Array("<svg".utf8)
    out.write("<svg xmlns=\"http://www.w3.org/2000/svg\"")
    out.write(raw: picture[opening.count...end])
    out.write("<style>")
    out.write(Chart.css)
    out.write("</style>")
    out.write(raw: picture[(end + 1)...])
    out.write("\n")
  }
}
