import FoundationEssentials
import TestSupport
import Testing

/// A page of the documentation, in Markdown.
struct DocumentPage: CustomTestStringConvertible, Sendable {
  /// Seen from the top of the project.
  var path: String
  var text: String

  var testDescription: String { path }

  init(_ path: String) throws {
    self.path = path
    text = try String(
      decoding: Data(contentsOf: ProjectFolder.url.appending(path: path)), as: UTF8.self)
  }

  /// All pages of `folder`, in order of their names.
  static func all(in folder: String) -> [DocumentPage] {
    let files = try? FileManager.default.contentsOfDirectory(
      atPath: ProjectFolder.url.appending(path: folder).path)
    return (files ?? []).sorted().filter { $0.hasSuffix(".md") }.compactMap {
      try? DocumentPage("\(folder)/\($0)")
    }
  }

  struct Block {
    /// What stands behind the opening fence: `sh`, or a language and a file's name.
    var info: String
    var body: String
  }

  /// The fenced blocks.
  var blocks: [Block] {
    var blocks: [Block] = []
    var open: Block?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        if let block = open {
          blocks.append(block)
          open = nil
        } else {
          open = Block(info: String(line.dropFirst(3)), body: "")
        }
      } else {
        open?.body += line + "\n"
      }
    }
    return blocks
  }

  /// A shell script that does what the page says: its commands are typed, its files are written.
  var script: String {
    var script = ""
    for block in blocks {
      let words = block.info.split(separator: " ")
      if block.info == "sh" {
        script += block.body
      } else if words.count == 2 {
        script += "mkdir -p \"$(dirname \(words[1]))\"\n"
        script += "cat > \(words[1]) <<'END_OF_BLOCK'\n\(block.body)END_OF_BLOCK\n"
      }
    }
    return script
  }

  /// Lines that the page shows as printed.
  var shownLines: [String] {
    blocks.filter { $0.info == "text" }.flatMap { $0.body.split(separator: "\n").map(String.init) }
  }

  /// What the page names as typed, in blocks and between backticks: lines that begin with `program`.
  func commands(of program: String) -> [String] {
    let inBlocks = blocks.filter { $0.info == "sh" }.flatMap { $0.body.split(separator: "\n") }
    let inline = text.matches(of: #/`([^`\n]+)`/#).map { $0.1 }
    return (inBlocks + inline).map(String.init).filter { $0.hasPrefix(program + " ") }
  }

  /// Targets of relative links, without their fragments.
  var links: [String] {
    text.matches(of: #/\]\(([^)\s]+)\)/#).map { String($0.1.prefix { $0 != "#" }) }.filter {
      !$0.isEmpty && !$0.contains("://")
    }
  }
}
