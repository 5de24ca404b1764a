import Diagnostics
import Glibc

/// What went wrong while a site was written: the error number and what it was about.
struct WriteFailure: Error {
  /// The file or folder for people.
  var path: String
  /// The number that the system gave; `EEXIST` where two files have one place.
  var code: Int32

  /// The failure as a finding about the output folder `output`.
  func finding(output: String) -> Diagnostic {
    switch code {
    case ENOSPC, EDQUOT:
      Diagnostic(
        .outputFull, file: output, "the disk is full: the site could not be written",
        help: ["make room on the disk and build again; the old site is as it was"])
    case EACCES, EPERM, EROFS:
      Diagnostic(
        .outputDenied, file: output,
        "`\(path)` cannot be written: \(systemWords(code).lowercased())",
        help: ["build as the user who owns the folder, or name another folder with `--output`"])
    case EEXIST, ENOTDIR, EISDIR:
      Diagnostic(
        .outputTwice, file: output, "two files of the site would both be `\(path)`",
        help: ["rename one of the pages or files that give this address"])
    case ENAMETOOLONG, EILSEQ, EINVAL:
      Diagnostic(
        .outputName, file: output, "`\(path)` cannot be the name of a file",
        help: ["give the page or file a shorter name, without `..`"])
    default:
      Diagnostic(
        .outputFailed, file: output, "writing `\(path)` failed: \(systemWords(code).lowercased())",
        help: ["the old site is as it was; build again, or look at the disk"])
    }
  }
}
