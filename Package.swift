// swift-tools-version:6.1
import PackageDescription

/// Settings that every target shares: the language as strict as it goes.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// One target of the program. Its dependencies are the only modules it may import
/// (`script/check` builds with the explicit import check, which enforces it).
func part(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of one target; golden folders beside them are read as files.
func tests(
  _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "vitrine",
  products: [
    .library(name: "Charts", targets: ["Charts"]),
    .executable(name: "vitrine", targets: ["vitrine"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
  ],
  targets: [
    .systemLibrary(name: "CMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CLinux"),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),

    part("Diagnostics", ["Output"]),
    .target(
      name: "Output", dependencies: [], swiftSettings: strict,
      linkerSettings: [.linkedLibrary("m")]),
    part("Settings", ["CYAML", "Diagnostics", "Output"]),
    part("Tables", ["Diagnostics", "Output", "Settings"]),
    part("Charts", ["Diagnostics", "Output", "Settings", "Tables"]),
    part("Figures", ["Diagnostics", "Output", "Tables"]),
    part("Markdown", ["CMark", "Diagnostics", "Output"]),
    part(
      "Blocks",
      ["Charts", "Diagnostics", "Figures", "Markdown", "Output", "Settings", "Tables"]),
    part("Papers", ["Diagnostics", "Output", "Settings"]),
    part(
      "Site",
      [
        "Blocks", "CLinux", "Charts", "Diagnostics", "Figures", "Markdown", "Output", "Papers",
        "Settings", "Tables",
      ]),
    part(
      "Preview",
      [
        "Diagnostics", "Output", "Papers", "Site",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ]),
    .executableTarget(
      name: "vitrine",
      dependencies: [
        "Charts", "Diagnostics", "Output", "Papers", "Preview", "Settings", "Site", "Tables",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    .executableTarget(
      name: "chart-bench",
      dependencies: ["Charts", "Diagnostics", "Output", "Settings", "Tables"],
      swiftSettings: strict),

    tests("DiagnosticsTests", ["Diagnostics"]),
    tests("OutputTests", ["Output"]),
    tests("SettingsTests", ["Settings", "Output", "Diagnostics"]),
    tests("TablesTests", ["Tables", "Settings", "Output", "Diagnostics"]),
    tests(
      "ChartsTests", ["Charts", "Tables", "Settings", "Output", "Diagnostics"],
      exclude: ["Golden", "Pages", "SPC"]),
    tests(
      "FiguresTests", ["Figures", "Tables", "Settings", "Output", "Diagnostics"],
      exclude: ["Sentences", "reference.py"]),
    tests("MarkdownTests", ["Markdown", "Output", "Diagnostics"]),
    tests(
      "SiteTests",
      [
        "Site", "Papers", "Blocks", "Figures", "Charts", "Markdown", "Tables", "Settings", "Output",
        "Diagnostics",
      ],
      exclude: ["Golden"]),
    tests(
      "PreviewTests",
      [
        "Preview", "Site", "Papers", "Output", "Diagnostics",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ]),
    tests("TidyTests", []),
  ]
)
