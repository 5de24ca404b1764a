import Charts
import Diagnostics
import Glibc
import Output
import Settings
import Tables

/// Times the way of a typed table to the bytes of one picture, for `script/bench-charts`.
///
/// It prints one line a case and layout, `name layout microseconds bytes`, and writes each picture
/// into the folder that is its only argument.
@main
enum ChartBench {
  static func main() {
    let folder = CommandLine.arguments.dropFirst().first ?? "."
    for example in BenchCase.all {
      guard let table = example.table else { continue }
      let read = example.read
      for layout in [Layout.wide, .narrow] {
        let name = layout == .wide ? "wide" : "narrow"
        let bytes = example.draw(table, read, layout)
        let best = (0..<200).map { _ in time(example, table, read, layout) }.min() ?? 0
        let microseconds = FixedPoint(best * 1e6, decimals: 1)?.plainText ?? "0"
        print("\(example.name) \(name) \(microseconds) \(bytes.count)")
        write(bytes, to: "\(folder)/\(example.name)-\(name).svg")
      }
    }
  }

  /// Seconds for one picture, over a run of 20: short enough that on a busy machine some of the
  /// runs are not interrupted.
  private static func time(
    _ example: BenchCase, _ table: Table, _ read: (Settings, Findings), _ layout: Layout
  ) -> Double {
    var start = timespec()
    var end = timespec()
    var total = 0
    clock_gettime(CLOCK_MONOTONIC, &start)
    for _ in 0..<20 { total += example.draw(table, read, layout).count }
    clock_gettime(CLOCK_MONOTONIC, &end)
    precondition(total > 0, "a picture has bytes")
    let seconds = Double(end.tv_sec - start.tv_sec) + Double(end.tv_nsec - start.tv_nsec) / 1e9
    return seconds / 20
  }

  private static func write(_ bytes: [UInt8], to path: String) {
    guard let file = fopen(path, "w") else { return }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }
}
