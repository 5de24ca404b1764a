import Charts
import Testing

/// What a program outside of this package can use.
@Suite struct SVGChartTests {
  private static let csv = "month,calls\n2024-01,4810\n2024-02,4655\n2024-03,4702\n"
  private static let settings = "type: line\nx: month\ny: calls\nmeasure: Calls answered"

  @Test func drawsBothLayouts() throws {
    let chart = try SVGChart(csv: Self.csv, settings: Self.settings)
    let wide = chart.svg(.wide)
    #expect(wide.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\""))
    #expect(wide.contains("viewBox=\"0 0 640 ") && wide.contains("<style>"))
    #expect(chart.svg(.narrow).contains("viewBox=\"0 0 288 "))
    #expect(!chart.inlineSVG(.wide).contains("<style>"))
    #expect(chart.summary.contains("4,810") && chart.summary.contains("January 2024"))
    #expect(chart.points == "month,calls\r\n2024-01,4810\r\n2024-02,4655\r\n2024-03,4702\r\n")
  }

  @Test func theSameInputGivesTheSameBytes() throws {
    let first = try SVGChart(csv: Self.csv, settings: Self.settings)
    let second = try SVGChart(csv: Self.csv, settings: Self.settings)
    #expect(first.svg(.wide) == second.svg(.wide) && first.model == second.model)
  }

  @Test func saysWhyNothingCanBeDrawn() {
    #expect {
      _ = try SVGChart(csv: "month,calls\n2024-01,4O0\n", settings: "type: lin")
    } throws: { error in
      let text = (error as? SVGChart.Problem)?.description ?? ""
      return text.contains("table:2:9: error[D112]") && text.contains("did you mean `line`?")
    }
  }
}
