package import Diagnostics
package import LabelModel
import Storage
import YAMLNodes

extension GoldContent {
  /// What a file says; of a sealed one whose text is not at hand what its seals say.
  package init(_ bytes: [UInt8], file: String, options: GoldOptions = GoldOptions())
    throws(InvalidInput)
  {
    var options = options
    options.checksStyle = false
    let loaded = LoadedFile.read(YAMLDocument(bytes, file: file), options)
    guard let gold = loaded.article ?? loaded.skipped?.sealed, !loaded.diagnostics.hasErrors else {
      throw InvalidInput(loaded.diagnostics)
    }
    self = gold.content
  }
}

extension ArticleText {
  /// SHA-256 as 64 hex digits.
  package var digest: String { SHA256.hex(of: string) }
}
