import Diagnostics
import Glibc

extension OutputFolder {
  /// Checks the place and takes the lock.
  static func prepare(
    _ request: OutputRequest
  ) -> Result<OutputFolder, OutputPlace.Finding> {
    OutputPlace.resolve(request).flatMap { place in
      if let finding = refusal(of: place.existing(), place, request) {
        return .failure(OutputPlace.Finding(finding))
      }
      let folder = request.inPlace ? place.path + "/x" : place.path
      guard Folders.makeParents(of: folder, in: AT_FDCWD) else {
        let failure = WriteFailure(path: request.path, code: errno)
        return .failure(OutputPlace.Finding(failure, request.path))
      }
      let around =
        request.inPlace
        ? place.path + "/" + CarryOver.stagingName
        : place.parent + "/" + CarryOver.stagingName + "-" + place.name
      return StagingFolder.lock(around).map { OutputFolder(request, place, $0) }
        .mapError { OutputPlace.Finding(finding($0, around, place, request)) }
    }
  }

  /// Why there is no staging folder, in words.
  private static func finding(
    _ refusal: StagingFolder.Refusal, _ around: String, _ place: OutputPlace,
    _ request: OutputRequest
  ) -> Diagnostic {
    switch refusal {
    case .locked:
      return Diagnostic(
        .outputLocked, file: request.path,
        "another build is writing `\(request.path)` at this moment",
        help: ["wait until it has ended, then build again"])
    case .failed(let failure) where failure.code == ENOTDIR || failure.code == ELOOP:
      return Diagnostic(
        .outputDenied, file: request.path, "`\(around)` is in the way: it is not a folder",
        help: ["remove it; the new site is made in a folder of this name"])
    case .failed(let failure) where [EACCES, EPERM, EROFS].contains(failure.code):
      let reason = systemWords(failure.code).lowercased()
      let closed = request.inPlace ? place.path : place.parent
      var help = ["build as the user who owns it, or name another folder with `--output`"]
      if !request.inPlace {
        help.append("where only this folder is closed, `--in-place` writes inside the output")
      }
      return Diagnostic(
        .outputDenied, file: request.path,
        "`\(request.path)` cannot be replaced: nothing can be written in `\(closed)` (\(reason))",
        help: help)
    case .failed(let failure): return failure.finding(output: request.path)
    }
  }

  /// Why what lies at the place must not be replaced; nil where it may.
  static func refusal(
    of existing: OutputPlace.Existing, _ place: OutputPlace, _ request: OutputRequest
  ) -> Diagnostic? {
    switch existing {
    case .nothing: nil
    case .empty, .site: request.inPlace ? nil : mountRefusal(place, request)
    case .file:
      Diagnostic(
        .outputNotAFolder, file: request.path, "`\(request.path)` is not a folder",
        help: ["remove the file, or name another folder with `--output`"])
    case .closed(let code):
      WriteFailure(path: request.path, code: code).finding(output: request.path)
    case .foreign(let name):
      Diagnostic(
        .outputNotOurs, file: request.path,
        "`\(request.path)` holds `\(name)` and no `vitrine.json`: it is not a site that "
          + "Vitrine has written, and is not replaced",
        help: [
          "name an empty or new folder with `--output`",
          "or empty `\(request.path)` yourself, if nothing in it is needed",
        ])
    }
  }

  /// A mount point can be seen at once, before anything is rendered.
  private static func mountRefusal(_ place: OutputPlace, _ request: OutputRequest) -> Diagnostic? {
    var (own, around) = (stat(), stat())
    guard lstat(place.path, &own) == 0, lstat(place.parent, &around) == 0,
      own.st_dev != around.st_dev
    else { return nil }
    return exchangeRefusal(request, "it is the root of a file system of its own")
  }

  static func exchangeRefusal(_ request: OutputRequest, _ reason: String) -> Diagnostic {
    Diagnostic(
      .exchangeRefused, file: request.path,
      "`\(request.path)` cannot be exchanged for the new site in one step: \(reason)",
      help: [
        "name a folder inside it with `--output`, such as `\(request.path)/site`",
        "or give `--in-place`: files are replaced one by one, which is not all or nothing",
      ])
  }
}
