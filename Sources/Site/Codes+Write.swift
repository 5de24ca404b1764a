package import Diagnostics

extension Code {
  /// The output folder holds something that no build has written.
  package static let outputNotOurs = Code("S060", "the output folder is not a Vitrine site")
  /// The output folder is, holds or lies in what a build must not replace.
  package static let outputOverlaps = Code("S061", "the output folder overlaps with other files")
  /// There is a file where the output folder should be.
  package static let outputNotAFolder = Code("S062", "the output is not a folder")
  /// Another build holds the staging folder.
  package static let outputLocked = Code("S063", "another build is writing the same output")
  /// The system does not let this user write there.
  package static let outputDenied = Code("S064", "the output folder cannot be written")
  /// No room is left on the disk.
  package static let outputFull = Code("S065", "the disk is full")
  /// The system cannot exchange the new site for the old one.
  package static let exchangeRefused = Code("S066", "the output folder cannot be exchanged")
  /// Two parts of the site have one place in the output.
  package static let outputTwice = Code("S067", "two files of the site have the same place")
  /// An address that cannot be the name of a file.
  package static let outputName = Code("S068", "an address cannot be a file name")
  /// Anything else that the system says while the site is written.
  package static let outputFailed = Code("S069", "writing the site failed")

  /// The codes of the last stage, `write`.
  package static let writeCodes: [Code] = [
    outputNotOurs, outputOverlaps, outputNotAFolder, outputLocked, outputDenied, outputFull,
    exchangeRefused, outputTwice, outputName, outputFailed,
  ]
}
