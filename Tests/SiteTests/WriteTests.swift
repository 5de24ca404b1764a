import Diagnostics
import Foundation
import Testing

@testable import Site

/// Writes one site of the given files; the codes of the findings.
private func build(
  _ files: [String: String], to output: String, in folder: TemporaryFolder,
  inPlace: Bool = false
) -> [String] {
  let request = OutputRequest(
    folder.path + "/" + output, inputs: [folder.path + "/content", folder.path + "/templates"],
    surroundings: [folder.path], inPlace: inPlace)
  var findings: [Diagnostic] = []
  guard let open = OutputFolder.open(request, into: &findings) else {
    return findings.map(\.code.id)
  }
  for (path, text) in files { open.write(path, Array(text.utf8)) }
  return open.finish().map(\.code.id)
}

private let mark = "{\"vitrine\":1}\n"

@Suite struct WriteTests {
  @Test(arguments: [false, true])
  func theNewSiteReplacesTheOldOne(inPlace: Bool) throws {
    let folder = try TemporaryFolder()
    let first = ["index.html": "1", "a/b/index.html": "1", "a/gone.csv": "1", "c": "file"]
    #expect(build(first, to: "public", in: folder, inPlace: inPlace) == [])
    #expect(folder.files("public") == first.merging(["vitrine.json": mark]) { $1 })

    let second = ["index.html": "2", "a/b/index.html": "2", "c/index.html": "folder"]
    #expect(build(second, to: "public", in: folder, inPlace: inPlace) == [])
    #expect(folder.files("public") == second.merging(["vitrine.json": mark]) { $1 })
    #expect(build(first, to: "public", in: folder, inPlace: inPlace) == [])
    #expect(folder.files("public") == first.merging(["vitrine.json": mark]) { $1 })
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["public"])
  }

  @Test(arguments: [false, true])
  func dotFilesAndDomainNameStay(inPlace: Bool) throws {
    let folder = try TemporaryFolder()
    try folder.write("public/.gitignore", "*\n")
    try folder.write("public/.git/objects/ab", "object")
    try folder.write("public/CNAME", "www.example.org")
    try folder.link("public/.link", to: "nowhere")
    let site = ["index.html": "new", ".well-known/security.txt": "ours"]
    #expect(build(site, to: "public", in: folder, inPlace: inPlace) == [])
    try folder.write("public/.well-known/acme", "theirs")
    #expect(build(["index.html": "newer"], to: "public", in: folder, inPlace: inPlace) == [])
    // What an earlier build wrote itself goes; what others laid there stays.
    #expect(
      folder.files("public") == [
        ".gitignore": "*\n", ".git/objects/ab": "object", "CNAME": "www.example.org",
        ".link": "-> nowhere", ".well-known/acme": "theirs", "index.html": "newer",
        "vitrine.json": mark,
      ])
  }

  @Test func aFolderThatIsNotOursStays() throws {
    let folder = try TemporaryFolder()
    try folder.write("public/thesis.txt", "years of work")
    #expect(build(["index.html": "x"], to: "public", in: folder) == ["S060"])
    #expect(build(["index.html": "x"], to: "public", in: folder, inPlace: true) == ["S060"])
    // A file of the same name that we did not write is no permission.
    try folder.write("public/vitrine.json", "{\"name\":\"somebody else\"}")
    #expect(build(["index.html": "x"], to: "public", in: folder) == ["S060"])
    try folder.write("file", "not a folder")
    try folder.link("loop", to: "loop")
    #expect(build(["index.html": "x"], to: "loop", in: folder) == ["S062"])
    #expect(build(["index.html": "x"], to: "file/x", in: folder) == ["S062"])
    #expect(build(["index.html": "x"], to: "file", in: folder) == ["S062"])
    #expect(folder.text("public/thesis.txt") == "years of work")
    #expect(folder.text("file") == "not a folder")
  }

  @Test(arguments: [
    "content", "content/public", "content/../content/x/y", ".", "..", "templates/x",
    "link-to-content", "link-to-content/out", "../../../../../../../../../..",
  ])
  func anOutputAmongTheInputsIsRefused(output: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("content/index.md", "# Home")
    try folder.link("link-to-content", to: "content")
    let before = folder.files()
    #expect(build(["index.html": "x"], to: output, in: folder) == ["S061"])
    #expect(folder.files() == before)
  }

  @Test func theHomeFolderIsRefused() {
    var findings: [Diagnostic] = []
    let home = FileManager.default.homeDirectoryForCurrentUser.path
    let request = OutputRequest(home, inputs: [], surroundings: [])
    #expect(OutputFolder.open(request, into: &findings) == nil)
    #expect(findings.map(\.code.id) == ["S061"])
  }

  @Test func aFolderAroundTheInputsIsRefused() throws {
    let folder = try TemporaryFolder()
    try folder.write("out/content/index.md", "# Home")
    var findings: [Diagnostic] = []
    let request = OutputRequest(folder.path + "/out", inputs: [folder.path + "/out/content"])
    #expect(OutputFolder.open(request, into: &findings) == nil)
    #expect(findings.map(\.code.id) == ["S061"])
  }

  @Test func aLinkedOutputIsReplacedWhereItLies() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("www/site")
    try folder.link("public", to: "www/site")
    try folder.link("hanging", to: "www/other")
    #expect(build(["index.html": "x"], to: "public", in: folder) == [])
    #expect(build(["index.html": "y"], to: "hanging", in: folder) == [])
    #expect(folder.text("www/site/index.html") == "x")
    #expect(folder.text("www/other/index.html") == "y")
    #expect(folder.files()["public"] == "-> www/site")
  }

  @Test(arguments: [
    "../escape", "/etc/vitrine-test", "a/../../b", "a//b", "./a", "", "a/", "a\0b", "..",
    String(repeating: "x", count: 300),
  ])
  func noAddressLeavesTheFolder(path: String) throws {
    let folder = try TemporaryFolder()
    #expect(build(["index.html": "old"], to: "public", in: folder) == [])
    #expect(build([path: "x"], to: "public", in: folder) == ["S068"])
    #expect(folder.files() == ["public/index.html": "old", "public/vitrine.json": mark])
  }

  @Test func dotsInsideNamesArePlain() throws {
    let folder = try TemporaryFolder()
    let site = ["a..b": "1", "...": "2", "x/.hidden": "3", "a.b/c.": "4"]
    #expect(build(site, to: "public", in: folder) == [])
    #expect(Set(folder.files("public").keys).isSuperset(of: site.keys))
  }

  @Test func twoFilesWithOnePlaceAreAFinding() throws {
    let folder = try TemporaryFolder()
    for (one, other) in [("a", "a"), ("a", "a/b"), ("a/b", "a")] {
      var findings: [Diagnostic] = []
      let request = OutputRequest(folder.path + "/public", inputs: [], surroundings: [])
      let output = try #require(OutputFolder.open(request, into: &findings))
      output.write(one, [1])
      output.write(other, [2])
      #expect(output.finish().map(\.code.id) == ["S067"])
      #expect(folder.files() == [:])
    }
  }

  @Test func aSecondBuildHasToWait() throws {
    let folder = try TemporaryFolder()
    let request = OutputRequest(folder.path + "/public", inputs: [], surroundings: [])
    var findings: [Diagnostic] = []
    let first = try #require(OutputFolder.open(request, into: &findings))
    first.write("index.html", [0x31])
    #expect(build(["index.html": "2"], to: "public", in: folder) == ["S063"])
    #expect(first.finish() == [])
    #expect(folder.text("public/index.html") == "1")
    #expect(build(["index.html": "2"], to: "public", in: folder) == [])
  }

  @Test func whatAKilledBuildLeftIsRemoved() throws {
    let folder = try TemporaryFolder()
    try folder.write(".vitrine-staging-public/site/secret.html", "half")
    #expect(build(["index.html": "new"], to: "public", in: folder) == [])
    #expect(folder.files() == ["public/index.html": "new", "public/vitrine.json": mark])
  }

  @Test func whatStandsInTheWayIsNotRemoved() throws {
    let folder = try TemporaryFolder()
    try folder.write("elsewhere/notes.txt", "notes")
    try folder.link(".vitrine-staging-public", to: "elsewhere")
    try folder.write(".vitrine-staging-other", "a file")
    let before = folder.files()
    #expect(build(["index.html": "x"], to: "public", in: folder) == ["S064"])
    #expect(build(["index.html": "x"], to: "other", in: folder) == ["S064"])
    #expect(folder.files() == before)
  }

  /// A link in an old site must not lead a build in place out of it.
  @Test func aBuildInPlaceFollowsNoLinks() throws {
    let folder = try TemporaryFolder()
    #expect(build(["index.html": "1"], to: "public", in: folder) == [])
    try folder.write("elsewhere/index.html", "precious")
    try folder.link("public/a", to: "../elsewhere")
    try folder.link("public/b", to: "../elsewhere")
    let site = ["a/index.html": "2"]
    #expect(build(site, to: "public", in: folder, inPlace: true) == [])
    #expect(folder.text("elsewhere/index.html") == "precious")
    #expect(folder.files("public") == site.merging(["vitrine.json": mark]) { $1 })
  }

  @Test func anAbandonedBuildLeavesNothing() throws {
    let folder = try TemporaryFolder()
    #expect(build(["index.html": "old"], to: "public", in: folder) == [])
    do {
      var findings: [Diagnostic] = []
      let request = OutputRequest(folder.path + "/public", inputs: [], surroundings: [])
      let output = try #require(OutputFolder.open(request, into: &findings))
      output.write("index.html", [0x32])
    }
    #expect(folder.files() == ["public/index.html": "old", "public/vitrine.json": mark])
  }

  /// As Ctrl-C does it: threads are in the middle of writing.
  @Test func aBuildThatIsStoppedLeavesNothing() async throws {
    for round in 0..<20 {
      let folder = try TemporaryFolder()
      var findings: [Diagnostic] = []
      let request = OutputRequest(folder.path + "/public", inputs: [], surroundings: [])
      let output = try #require(OutputFolder.open(request, into: &findings))
      await withTaskGroup(of: Void.self) { group in
        for worker in 0..<4 {
          group.addTask {
            for page in 0..<2_000 {
              output.write("s\(page)/w\(worker)/index.html", [0x32])
            }
          }
        }
        group.addTask {
          usleep(UInt32(round) * 500)
          output.abandon()
          // The program would end here.
          #expect(!FileManager.default.fileExists(atPath: output.staging.path))
        }
      }
      #expect(folder.files() == [:])
    }
  }

  @Test func theFolderAroundIsMade() throws {
    let folder = try TemporaryFolder()
    #expect(build(["index.html": "x"], to: "a/b/c", in: folder) == [])
    #expect(build(["index.html": "x"], to: "d/e", in: folder, inPlace: true) == [])
    #expect(folder.text("a/b/c/index.html") == "x")
    #expect(folder.text("d/e/index.html") == "x")
  }

  @Test func theRightsOfTheOldFolderStay() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("public")
    let path = folder.path + "/public"
    try FileManager.default.setAttributes([.posixPermissions: 0o2750], ofItemAtPath: path)
    #expect(build(["index.html": "x"], to: "public", in: folder) == [])
    let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    #expect(rights as? Int == 0o2750)
  }

  @Test func manyThreadsWriteAtOnce() async throws {
    let folder = try TemporaryFolder()
    var findings: [Diagnostic] = []
    let request = OutputRequest(folder.path + "/public", inputs: [], surroundings: [])
    let output = try #require(OutputFolder.open(request, into: &findings))
    await withTaskGroup(of: Void.self) { group in
      for worker in 0..<4 {
        group.addTask {
          for page in 0..<250 {
            output.write("s\(page % 10)/\(page)/w\(worker)/index.html", Array("\(page)".utf8))
          }
        }
      }
    }
    #expect(output.written.files == 1000)
    #expect(output.finish() == [])
    #expect(folder.files("public").count == 1001)
  }

  @Test(arguments: [
    (ENOSPC, "S065"), (EDQUOT, "S065"), (EROFS, "S064"), (EACCES, "S064"), (EIO, "S069"),
  ])
  func theSystemsRefusalsHaveARemedy(code: Int32, id: String) {
    let finding = WriteFailure(path: "a/index.html", code: code).finding(output: "public")
    #expect(finding.code.id == id)
    #expect(!finding.help.isEmpty)
  }
}
