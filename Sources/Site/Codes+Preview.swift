package import Diagnostics

extension Code {
  /// Another program listens at the port that was asked for.
  package static let portInUse = Code("S180", "a port that another program uses")
  /// The preview cannot listen at the address that was asked for.
  package static let cannotListen = Code("S181", "an address at which nothing can listen")

  /// The codes of the preview.
  package static let previewCodes: [Code] = [portInUse, cannotListen]
}
