package import Diagnostics
import Glibc
import Synchronization

/// The folder that a finished site replaces as a whole, or not at all.
///
/// The files go into a locked staging folder. ``finish()`` carries the old site's dot files
/// over, brings everything to the disk with one `syncfs`, and lets the new and the old site
/// change places in one call. Until then nothing of the old site is touched: a kill, a full
/// disk or an error at any moment leaves it whole. What a killed build leaves is a folder
/// `.vitrine-staging-…`, which the next build removes.
package final class OutputFolder: Sendable {
  let request: OutputRequest
  let place: OutputPlace
  let staging: StagingFolder
  private let state = Mutex(State())
  private let stopped = Atomic(false)
  private let fileCount = Atomic(0)
  private let byteCount = Atomic(0)

  private struct State {
    var failure: WriteFailure?
    var dotFiles: Set<String> = []
    var hasManifest = false
    var isOver = false
  }

  /// Opens the output folder for one build, or says why it must stay as it is.
  package static func open(
    _ request: OutputRequest, into findings: inout [Diagnostic]
  ) -> OutputFolder? {
    switch prepare(request) {
    case .success(let folder): return folder
    case .failure(let finding):
      findings.append(finding.diagnostic)
      return nil
    }
  }

  init(_ request: OutputRequest, _ place: OutputPlace, _ staging: StagingFolder) {
    self.request = request
    self.place = place
    self.staging = staging
  }

  deinit {
    abandon()
  }

  /// Files and bytes written so far.
  package var written: (files: Int, bytes: Int) {
    (fileCount.load(ordering: .relaxed), byteCount.load(ordering: .relaxed))
  }

  /// Where the new site is made, for a program that adds to it before ``finish()``.
  package var stagingSite: String { staging.path + "/" + StagingFolder.siteName }

  /// Whether a write failed, so that rendering on would be in vain.
  package var hasFailed: Bool { stopped.load(ordering: .relaxed) }

  /// Writes one file of the new site; safe from many threads.
  ///
  /// `path` is relative to the output and has `/` between its parts. The first failure stops
  /// all further writing and is told by ``finish()``.
  package func write(_ path: String, _ bytes: [UInt8]) {
    bytes.withUnsafeBytes { write(path, $0) }
  }

  /// Writes one file of the new site from bytes that are not in an array.
  package func write(_ path: String, _ bytes: UnsafeRawBufferPointer) {
    guard !hasFailed else { return }
    guard FileTree.isPlain(path) else { return fail(WriteFailure(path: path, code: EILSEQ)) }
    if let failure = Folders.create(path, in: staging.site, bytes) { return fail(failure) }
    fileCount.add(1, ordering: .relaxed)
    byteCount.add(bytes.count, ordering: .relaxed)
    if path.utf8.first == 0x2E { state.withLock { _ = $0.dotFiles.insert(path) } }
    if path == OutputPlace.manifest { state.withLock { $0.hasManifest = true } }
  }

  /// Writes one file of the new site that is made piece by piece.
  package func stream(_ path: String, _ make: (_ put: ([UInt8]) -> Void) -> Bool) {
    write(path, [])
    let isWhole = make { piece in
      guard !hasFailed else { return }
      let failure = piece.withUnsafeBytes { Folders.append($0, to: path, in: staging.site) }
      if let failure { return fail(failure) }
      byteCount.add(piece.count, ordering: .relaxed)
    }
    if !isWhole { fail(WriteFailure(path: path, code: ESTALE)) }
  }

  /// Makes the files written so far the site.
  ///
  /// No finding means that it is done and the old site gone.
  package func finish() -> [Diagnostic] {
    let isFirst = state.withLock { state in
      defer { state.isOver = true }
      return !state.isOver
    }
    guard isFirst else { return [] }
    defer { staging.remove() }
    let result = request.inPlace ? publishInPlace() : publish()
    return result.map { [$0] } ?? []
  }

  /// Forgets the new site; the old one stays.
  ///
  /// Nothing happens, and false is the answer, after ``finish()`` has begun.
  @discardableResult package func abandon() -> Bool {
    let isFirst = state.withLock { state in
      defer { state.isOver = true }
      return !state.isOver
    }
    if isFirst {
      stopped.store(true, ordering: .relaxed)
      staging.remove()
    }
    return isFirst
  }

  private func fail(_ failure: WriteFailure) {
    stopped.store(true, ordering: .relaxed)
    state.withLock { if $0.failure == nil { $0.failure = failure } }
  }
}

extension OutputFolder {
  /// Completes the staging folder and exchanges it for the old site.
  private func publish() -> Diagnostic? {
    if let failure = complete() ?? carryOver() { return failure.finding(output: request.path) }
    let synced = Exchange.sync(staging.site)
    guard synced == 0 else {
      return WriteFailure(path: request.path, code: synced).finding(output: request.path)
    }
    // A long time has gone by since the first look.
    let existing = place.existing()
    if let finding = Self.refusal(of: existing, place, request) { return finding }
    let name = StagingFolder.siteName
    let code =
      existing == .nothing
      ? Exchange.rename(name, in: staging.descriptor, to: place.path, in: AT_FDCWD)
      : Exchange.swap(name, in: staging.descriptor, with: place.path, in: AT_FDCWD)
    switch code {
    case 0: return nil
    case EXDEV, EBUSY, EINVAL, ENOSYS:
      return Self.exchangeRefusal(request, systemWords(code).lowercased())
    default: return WriteFailure(path: request.path, code: code).finding(output: request.path)
    }
  }

  /// Adds what marks the folder as ours; the first failure of all writing.
  func complete() -> WriteFailure? {
    let (failure, dotFiles, hasManifest) = state.withLock {
      ($0.failure, $0.dotFiles, $0.hasManifest)
    }
    if let failure { return failure }
    if !hasManifest {
      let failure = Array("{\"vitrine\":1}\n".utf8).withUnsafeBytes {
        Folders.create(OutputPlace.manifest, in: staging.site, $0)
      }
      if let failure { return failure }
    }
    guard !dotFiles.isEmpty else { return nil }
    let list = dotFiles.sorted().joined(separator: "\n") + "\n"
    return Array(list.utf8).withUnsafeBytes {
      Folders.create(CarryOver.listName, in: staging.site, $0)
    }
  }

  /// Takes over the dot files and the rights of the old folder.
  private func carryOver() -> WriteFailure? {
    let old = Folders.open(place.path)
    guard old >= 0 else {
      return errno == ENOENT ? nil : WriteFailure(path: request.path, code: errno)
    }
    defer { close(old) }
    if let failure = CarryOver(from: old, to: staging.site).run() { return failure }
    var status = stat()
    guard fstat(old, &status) == 0, fchmod(staging.site, status.st_mode & 0o7777) == 0 else {
      return WriteFailure(path: request.path, code: errno)
    }
    return nil
  }
}
