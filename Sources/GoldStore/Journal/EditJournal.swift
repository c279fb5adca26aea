package import Storage

/// All that was done to a gold file, so that it can be undone without limit, after a restart too.
///
/// A journal is a file to which each step adds one line with the lines of the gold file before and
/// behind it; what was added is on the disk before the step is done. A line that a crash cut short is left
/// out. The first line holds the file as it was opened, so that undoing all gives it back byte for byte.
package struct EditJournal: Sendable {
  /// One step: the file before and behind it.
  package struct Step: Hashable, Sendable {
    package var from: [UInt8]
    package var to: [UInt8]
  }

  private let path: String
  /// The file as the last step left it, which may be ahead of the disk after a crash.
  package private(set) var bytes: [UInt8]
  private var lines: [JournalLine] = []
  /// Indices of lines that can be undone or done again, the next one last.
  private var done: [Int] = []
  private var undone: [Int] = []

  /// Where the journal of an article and an annotator is kept; `.assay-journal` stays out of git.
  package static func path(article: String, annotator: String?, in folder: String = ".") -> String {
    let name = (annotator ?? "").unicodeScalars.map { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        ? Character(scalar) : "-"
    }
    return "\(folder)/.assay-journal/\(article).\(name.isEmpty ? "anyone" : String(name)).log"
  }

  /// Opens the journal at `path`, or starts one for a file that holds `file`.
  ///
  /// A journal that belongs to another state of the file is continued with a step from outside, unless
  /// `bytes` is what its last steps have not brought to the disk yet.
  package init(at path: String, file: [UInt8]) throws(FileError) {
    self.path = path
    bytes = file
    var read: [UInt8] = []
    if FileKind(at: path) != nil { read = try FileReader.bytes(at: path, limit: Self.largestSize) }
    let intact = replay(read)
    if lines.isEmpty {
      if let slash = path.lastIndex(of: "/") { try Folder.create(String(path[..<slash])) }
      let first = JournalLine(.opened, BytePatch(offset: 0, old: [], new: file))
      try AtomicFile.write(first.bytes, to: path)
      lines = [first]
      bytes = file
      return
    }
    if intact < read.count { try AtomicFile.write(Array(read[..<intact]), to: path) }
  }

  /// The largest journal that is read, in bytes.
  private static let largestSize = 1 << 30

  /// Takes in the lines that fit each other; gives how many bytes they are.
  private mutating func replay(_ journal: [UInt8]) -> Int {
    var position = 0
    var state: [UInt8] = []
    while let end = journal[position...].firstIndex(of: 0x0A) {
      guard let line = JournalLine(journal[position..<end]),
        (line.kind == .opened) == lines.isEmpty, let next = line.patch.applied(to: state),
        take(line)
      else { break }
      state = next
      position = end + 1
    }
    if !lines.isEmpty { bytes = state }
    return position
  }

  /// Whether the line fits those before it.
  private mutating func take(_ line: JournalLine) -> Bool {
    switch line.kind {
    case .opened, .outside: break
    case .edit:
      done.append(lines.count)
      undone = []
    case .undo:
      guard let step = done.popLast() else { return false }
      undone.append(step)
    case .redo:
      guard let step = undone.popLast() else { return false }
      done.append(step)
    }
    lines.append(line)
    return true
  }

  package var undoCount: Int { done.count }
  package var redoCount: Int { undone.count }

  /// The step that undo takes back; its `to` is not `bytes` where another program wrote in between.
  package var nextUndo: Step? { done.last.flatMap(step) }

  /// The step that redo does again.
  package var nextRedo: Step? { undone.last.flatMap(step) }

  /// The states before and behind a line, found by going back from the last one.
  private func step(_ index: Int) -> Step? {
    var state = bytes
    for line in lines[(index + 1)...].reversed() {
      guard let before = line.patch.reversed.applied(to: state) else { return nil }
      state = before
    }
    return lines[index].patch.reversed.applied(to: state).map { Step(from: $0, to: state) }
  }

  /// Notes a change that was made here.
  package mutating func add(_ file: [UInt8]) throws(FileError) { try add(.edit, file) }

  /// Notes that the last step was taken back, with what the file says then.
  package mutating func undo(_ file: [UInt8]) throws(FileError) { try add(.undo, file) }

  /// Notes that a step was done again, with what the file says then.
  package mutating func redo(_ file: [UInt8]) throws(FileError) { try add(.redo, file) }

  /// Notes what another program did to the file.
  package mutating func noteOutside(_ file: [UInt8]) throws(FileError) { try add(.outside, file) }

  private mutating func add(_ kind: JournalLine.Kind, _ file: [UInt8]) throws(FileError) {
    guard kind == .undo || kind == .redo || file != bytes else { return }
    let line = JournalLine(kind, BytePatch(from: bytes, to: file))
    try AppendedFile.append(line.bytes, to: path)
    _ = take(line)
    bytes = file
  }
}
