import Foundation
import Testing

@testable import Site

@Suite struct FileTreeTests {
  private func names(_ tree: FileTree) throws -> [String] {
    try tree.list("content").get().map(\.path)
  }

  /// The order of whole paths by bytes, which is not the order folder by folder.
  private static let files = [
    "content/a-b.md", "content/a.md", "content/a/b.md", "content/a/é.md", "content/a0.md",
    "content/index.md", "content/static/#1.txt", "content/static/.swiffy",
    "content/static/.well-known/x", "content/static/_headers", "content/static/a#b",
    "content/static/film.swf",
    "content/static/orig", "content/static/~a.txt",
  ]
  private static let ignored = [
    "content/.git/config", "content/_draft/x.md", "content/a/.b.md.swp", "content/a/_notes.md",
    "content/static/.DS_Store", "content/static/.git/config",
    // What editors and offices leave beside a file while it is open, and after.
    "content/static/.notes.txt.swp", "content/static/.notes.txt.swo", "content/static/notes.txt~",
    "content/static/#notes.txt#", "content/static/.#notes.txt", "content/static/~$paper.docx",
    "content/static/.~lock.paper.odt#", "content/static/._map.png", "content/static/Thumbs.db",
    "content/static/desktop.ini", "content/static/notes.bak", "content/static/sub/notes.txt.tmp",
    "content/static/notes.txt.orig", "content/static/notes.txt.rej", "content/a/~$b.md",
    "content/a/#b.md#", "content/a/b.md~", "content/data/~$calls.csv",
  ]

  @Test func diskAndMemoryListTheSame() throws {
    let folder = try TemporaryFolder()
    var memory: [String: FileTree.MemoryFile] = [:]
    for path in Self.files.shuffled() + Self.ignored {
      try folder.write(path, path)
      memory[path] = .bytes(Array(path.utf8))
    }
    let disk = FileTree.disk(in: folder.path)
    #expect(try names(disk) == Self.files)
    #expect(try names(.memory(memory)) == Self.files)
    for entry in try disk.list("content").get() {
      #expect(entry.size == entry.path.utf8.count)
      #expect(entry.modifiedNs > 1_700_000_000_000_000_000)
      #expect(disk.read(entry.path) == .success(Array(entry.path.utf8)))
    }
  }

  @Test func bytesComeAsTheyAre() throws {
    let folder = try TemporaryFolder()
    let disk = FileTree.disk(in: folder.path)
    for size in [0, 1, 4095, 4096, 4097, 300_000] {
      let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
      try folder.makeFolder("content")
      try Data(bytes).write(to: URL(fileURLWithPath: folder.path + "/content/x"))
      #expect(disk.read("content/x") == .success(bytes))
    }
  }

  @Test func linksAreReportedAndNeverFollowed() throws {
    let folder = try TemporaryFolder()
    try folder.write("content/page.md", "# Page")
    try folder.write("secret.txt", "secret")
    let links = [
      ("content/inside.md", "page.md", FileTree.Lead.inside),
      ("content/loop", ".", .inside), ("content/none", "gone.md", .nowhere),
      ("content/out", "../secret.txt", .outside), ("content/root", "/", .outside),
      ("content/self", "self", .nowhere),
    ]
    for (path, target, _) in links { try folder.link(path, to: target) }
    let disk = FileTree.disk(in: folder.path)
    let found = try disk.list("content").get().filter { $0.kind != .file }
    #expect(
      found
        == links.map { FileTree.Entry(path: $0.0, kind: .link(target: $0.1, leads: $0.2)) })
    for (path, _, _) in links { #expect(disk.read(path) == .failure(.notAFile)) }
  }

  @Test func memoryKnowsWhereLinksLead() throws {
    let tree = FileTree.memory([
      "content/a/page.md": "# Page", "content/a/in.md": .link("page.md"),
      "content/a/out": .link("../../secret.txt"), "content/a/none": .link("x"), "secret.txt": "s",
      "content/a/root": .link("/etc/passwd"), "content/loop": .link("a"),
    ])
    let found = try tree.list("content").get().compactMap { entry -> String? in
      guard case .link(_, let leads) = entry.kind else { return nil }
      return "\(entry.path) \(leads)"
    }
    #expect(
      found == [
        "content/a/in.md inside", "content/a/none nowhere", "content/a/out outside",
        "content/a/root outside", "content/loop inside",
      ])
  }

  @Test func whatIsNoFileIsReportedAndNotWaitedFor() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("content")
    #expect(mkfifo(folder.path + "/content/pipe", 0o600) == 0)
    let disk = FileTree.disk(in: folder.path)
    #expect(
      try disk.list("content").get() == [FileTree.Entry(path: "content/pipe", kind: .special)])
    #expect(disk.read("content/pipe") == .failure(.notAFile))
    #expect(disk.read("content") == .failure(.notAFile))
    #expect(FileTree.disk().read("/dev/zero") == .failure(.notAFile))
  }

  @Test func namesThatAreNotTextAreReported() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("content")
    let name = (Array((folder.path + "/content/caf").utf8) + [0xE9, 0]).map {
      CChar(bitPattern: $0)
    }
    let descriptor = open(name, O_CREAT | O_WRONLY, 0o600)
    #expect(descriptor >= 0)
    close(descriptor)
    let entries = try FileTree.disk(in: folder.path).list("content").get()
    #expect(entries == [FileTree.Entry(path: "content/caf\u{FFFD}", kind: .unreadableName)])
  }

  @Test func missingThingsAreValues() throws {
    let folder = try TemporaryFolder()
    let disk = FileTree.disk(in: folder.path)
    #expect(disk.list("content") == .failure(.missing))
    #expect(disk.read("content/gone.md") == .failure(.missing))
    try folder.write("content", "a file")
    #expect(disk.list("content") == .failure(.notAFolder))
    for path in ["../x", "content/../../x", "", "content//x", "./x", "a\0b", "/etc/passwd"] {
      #expect(disk.read(path) == .failure(.badPath))
    }
  }

  @Test(arguments: ["/", "./", "../", "../.././"])
  func withoutARootPathsAreAsTyped(start: String) {
    let tree = FileTree.disk()
    #expect(tree.read(start + "no-such-folder-here/x.md") == .failure(.missing))
    #expect(tree.read(start + "no-such-folder-here/../x.md") == .failure(.badPath))
  }

  @Test func foldersWithoutEndEnd() throws {
    let folder = try TemporaryFolder()
    let deep = "content" + String(repeating: "/d", count: 80)
    try folder.write(deep + "/x.md", "deep")
    let entries = try FileTree.disk(in: folder.path).list("content").get()
    #expect(entries.map(\.kind) == [.deepFolder])
  }
}
