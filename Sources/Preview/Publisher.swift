import Diagnostics
import Site

/// Tells browsers and the terminal about each new state, and has the whole site checked.
struct Publisher: Sendable {
  let workshop: Workshop
  let streams: EventStreams
  let responder: Responder
  let folder: SiteFolder
  let say: @Sendable (Preview.Message) -> Void

  /// What the last check knew, and what has changed since.
  private struct Checked: Sendable {
    var check: SiteCheck?
    var changed: Set<String> = []
    var isReusable = false
    var shown: [Diagnostic]?
  }

  private let checked = Locked(Checked())

  init(
    workshop: Workshop, streams: EventStreams, responder: Responder, folder: SiteFolder,
    say: @escaping @Sendable (Preview.Message) -> Void
  ) {
    self.workshop = workshop
    self.streams = streams
    self.responder = responder
    self.folder = folder
    self.say = say
  }

  /// Goes on until the workshop ends.
  func run() async {
    var checking: Task<Void, Never>?
    for await pass in workshop.passes {
      checking?.cancel()
      tell(pass.state, files: addresses(of: pass.files))
      // A file that was read again because of its time alone is nothing to tell of.
      if pass.state.number > 1, pass.isByTime || !pass.files.isEmpty {
        say(.changed(files: pass.files, milliseconds: pass.durationNs / 1_000_000))
      }
      let changed = Set(pass.files)
      let isReusable = pass.state.edition?.canReuseCheck(changed: changed) ?? false
      checked.change { checked in
        checked.changed.formUnion(changed)
        checked.isReusable = checked.isReusable && isReusable && pass.state.failure.isEmpty
      }
      checking = Task(priority: .low) { await check(pass.state) }
    }
    checking?.cancel()
  }

  /// Tells every browser about its page.
  private func tell(_ state: Workshop.State, files: [String] = []) {
    var notices: [String: Notice] = [:]
    for path in streams.paths {
      // A page that is written again just now has a state of its own soon.
      notices[path] = try? responder.view(of: path, state).notice
      notices[path]?.files = files
    }
    streams.send(notices)
  }

  /// Looks at the whole site when no other save has followed for a moment.
  private func check(_ state: Workshop.State) async {
    try? await Task.sleep(nanoseconds: 150_000_000)
    guard !Task.isCancelled else { return }
    let known = checked.value
    var rendered: [Diagnostic] = []
    if let edition = state.edition, state.failure.isEmpty {
      let old = known.isReusable ? known.check : nil
      guard let check = await edition.check(reusing: old, changed: known.changed) else { return }
      let isLast = checked.change { checked -> Bool in
        guard !Task.isCancelled else { return false }
        checked.check = check
        checked.changed = []
        checked.isReusable = true
        return true
      }
      guard isLast else { return }
      rendered = check.findings
    }
    let own = state.failure.isEmpty ? state.edition?.findings ?? [] : state.failure
    let report = Report(own + rendered)
    responder.others.change { [rendered] in $0 = rendered }
    tell(state)
    let isNew = checked.change { checked -> Bool in
      defer { checked.shown = report.findings }
      return checked.shown != report.findings && !(checked.shown == nil && report.findings.isEmpty)
    }
    if isNew { say(.findings(report)) }
  }

  /// The addresses in the site of the files that changed, where they are published as they are.
  private func addresses(of files: [String]) -> [String] {
    files.compactMap { file in
      if file.hasPrefix(folder.content + "/") {
        let path = file.dropFirst(folder.content.count + 1)
        guard !path.hasSuffix(".md") else { return nil }
        return String(path.hasPrefix("static/") ? path.dropFirst(7) : path)
      }
      return String(file.dropFirst(folder.templates.count + 1))
    }
  }
}
