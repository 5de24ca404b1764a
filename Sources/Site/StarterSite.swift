package import Diagnostics
import Glibc

/// The files of `vitrine new site`.
package enum StarterSite {
  /// The files by their paths, in order.
  package static let files: [(path: String, text: String)] = [
    ("content/site.yml", settings),
    ("content/index.md", home),
    ("content/reports/contact.md", report),
    ("content/pages/accessibility-statement.md", accessibility),
  ]

  /// Writes the files into a folder; one that exists is a finding and nothing is written.
  package static func write(to folder: String) -> [Diagnostic] {
    let start = folder == "." ? "" : folder + "/"
    let paths = files.map { (path: start + $0.path, text: $0.text) }
    if let existing = paths.first(where: { access($0.path, F_OK) == 0 }) {
      return [
        Diagnostic(
          .fileExists, file: existing.path, "the file exists already",
          help: ["choose another folder: `vitrine new site NAME`"])
      ]
    }
    for (path, text) in paths {
      if let reason = put(Array(text.utf8), at: path) {
        return [
          Diagnostic(
            .cannotCreate, file: path, "the file cannot be made: \(reason)",
            help: ["choose a folder that you may write to"])
        ]
      }
    }
    return []
  }

  /// Makes a new file and the folders above it; the reason if that fails.
  static func put(_ bytes: [UInt8], at path: String) -> String? {
    var end = path.startIndex
    while let slash = path[end...].dropFirst().firstIndex(of: "/") {
      mkdir(String(path[..<slash]), 0o777)
      end = slash
    }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { return systemWords(errno) }
    defer { close(descriptor) }
    let count = Glibc.write(descriptor, bytes, bytes.count)
    guard count != bytes.count else { return nil }
    let reason = systemWords(count < 0 ? errno : ENOSPC)
    unlink(path)
    return reason
  }

  /// Whether there is a folder at a path.
  static func isFolder(_ path: String) -> Bool {
    var found = stat()
    return stat(path, &found) == 0 && found.st_mode & S_IFMT == S_IFDIR
  }

  private static let settings = """
    # The settings of the site. Change every line that names an example.
    title: Public performance
    url: https://performance.example.org/
    publisher: Example Council
    licence: OGL-3.0
    contact: performance@example.org
    language: en-GB
    timezone: Europe/London
    nav:
      - Reports: reports/

    """

  private static let home = """
    ---
    title: Public performance
    summary: How our services perform, with the data behind every figure.
    ---

    Every figure on this site can be seen, checked and downloaded.

    Start with the report on [contact](reports/contact.md).

    """

  private static let report = """
    ---
    title: Contact in the first half of the year
    kind: report
    date: 2024-07-10
    summary: An example report with a chart and a table. The figures are made up.
    ---

    This page shows what a report looks like. Its figures are made up: change them,
    run `vitrine build`, and look at the page again.

    ## Calls

    [](#fig-calls) shows the calls answered each month.

    ```chart
    id: calls
    type: line
    title: Fewer calls since the spring
    measure: Calls answered each month
    area: Contact centre
    period: January to June 2024
    source: Telephone system
    x: month
    y: [calls]
    ---
    month,calls
    2024-01,4810
    2024-02,4655
    2024-03,4702
    2024-04,4390
    2024-05,4288
    2024-06,4120 [p]
    ```

    From March to June calls fell by 12%.

    ```check
    Fewer calls = calls[calls, 2024-03 .. 2024-06]
    fell by 12% = change(calls[calls, 2024-03 .. 2024-06])
    ```

    ## Waiting times

    ```table
    id: waits
    title: Waits are longest on a Monday
    measure: Average time to answer
    area: Contact centre
    period: June 2024
    source: Telephone system
    columns:
      Average wait: m:s
    ---
    Day,Average wait,Answered in five minutes
    Monday,6:12,71%
    Tuesday,4:05,84%
    Wednesday,3:58,86%
    Thursday,4:11,83%
    Friday,4:40,80%
    ```

    ```check
    longest on a [Monday] = peak(waits[Average wait])
    ```

    """

  private static let accessibility = """
    ---
    title: Accessibility statement
    summary: How accessible this site is, and what to do when something is not.
    ---

    This is a place for your own statement. Public bodies in the United Kingdom
    must publish one: say what was tested and when, which parts are not accessible
    and why, and how a reader can ask for another format.

    """
}
