import ArgumentParser
import Diagnostics
import GoldStore
import Settings
import Storage

/// The files that `seal` and `unseal` rewrite.
struct SealingOptions: ParsableArguments {
  enum Direction { case seal, unseal }

  @OptionGroup var project: ProjectOptions

  @Argument(
    help: "Gold files; each is rewritten in place, or left as it is where anything is wrong.")
  var files: [String]

  @Flag(help: "Print the result and leave the file as it is.")
  var print = false

  func run(_ direction: Direction) throws {
    let project = try Project(self.project)
    let options = project.fileOptions
    for file in files {
      let bytes = try FileReader.bytes(at: file, limit: Project.largestFile)
      let result =
        switch direction {
        case .seal: try GoldSealing.seal(bytes, file: file, options: options)
        case .unseal: try GoldSealing.unseal(bytes, file: file, options: options)
        }
      if print {
        Console.output(result)
      } else {
        try AtomicFile.write(result, to: file)
        Console.error("assay: rewrote \(file)\n")
      }
    }
  }
}
