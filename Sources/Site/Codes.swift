import Blocks
import Charts
package import Diagnostics
import Figures
import Markdown
import Papers
import Settings
import Tables

extension Code {
  package static let noContent = Code("S001", "no content folder")
  package static let emptyContent = Code("S002", "a content folder without a page")
  package static let unreadable = Code("S003", "a file or folder that cannot be read")
  package static let notUTF8 = Code("S004", "a file that is not UTF-8 text")
  package static let symbolicLink = Code("S005", "a symbolic link")
  package static let notAFile = Code("S006", "something that is no file")
  package static let deepFolder = Code("S007", "a folder too deep to be read")
  package static let unreadableName = Code("S008", "a file name that is not UTF-8 text")
  package static let changedWhileBuilding = Code("S009", "a file that changed during the build")
  package static let noSettings = Code(
    "S010", rule: "missing-settings", .warning, "a site without settings")
  package static let invalidSiteURL = Code("S011", "an address that is none")
  package static let invalidNavigation = Code("S012", "an entry of the navigation that is none")
  package static let brokenNavigation = Code("S013", "a navigation link that leads nowhere")
  package static let sameAddress = Code("S014", "two files with one address")
  package static let missingURL = Code(
    "S020", rule: "missing-url", .warning, "a site that does not say its address")
  package static let missingPublisher = Code(
    "S021", rule: "missing-publisher", .warning, "a site that does not say who publishes it")
  package static let missingLicence = Code(
    "S022", rule: "missing-licence", .warning, "a site without a licence")
  package static let missingContact = Code(
    "S023", rule: "missing-contact", .warning, "a site without a contact")
  package static let brokenLink = Code(
    "S030", rule: "broken-link", .error, "a link that leads nowhere")
  package static let brokenAnchor = Code(
    "S031", rule: "broken-anchor", .error, "a link to a place that the page does not have")
  package static let linkOutside = Code("S032", "a link out of the content folder")
  package static let linkToData = Code("S033", "a link to a data file")
  package static let linkToWithheld = Code("S034", "a link to a page that is not published")
  package static let wrongNumber = Code(
    "S035", rule: "figure-number", .error, "a figure with another number than the text says")
  package static let emptyLink = Code(
    "S036", rule: "empty-link", .error, "a link without a text")
  package static let sameAnchor = Code("S037", "two places with one anchor")

  package static let noSuchPage = Code("S040", "a page that does not exist")
  package static let noSuchBlock = Code("S041", "a block that does not exist")
  package static let fileExists = Code("S042", "a file that exists already")
  package static let cannotCreate = Code("S043", "a file that cannot be made")

  /// The codes of the site: folders, settings, addresses and links.
  package static let siteCodes: [Code] = [
    noContent, emptyContent, unreadable, notUTF8, symbolicLink, notAFile, deepFolder,
    unreadableName, changedWhileBuilding, noSettings, invalidSiteURL, invalidNavigation,
    brokenNavigation, sameAddress, missingURL, missingPublisher, missingLicence, missingContact,
    brokenLink, brokenAnchor, linkOutside, linkToData, linkToWithheld, wrongNumber, emptyLink,
    sameAnchor, noSuchPage, noSuchBlock, fileExists, cannotCreate,
  ]

  /// Every code that the program can give, in the order of the reference.
  package static let all: [Code] =
    (siteCodes + writeCodes + settingsCodes + templateCodes + markdownCodes + tablesCodes
    + chartsCodes + blockCodes + disclosureCodes + checkCodes + formulaCodes + lintCodes
    + paperCodes + meetingCodes + comparisonCodes + previewCodes).sorted { $0.id < $1.id }
}
