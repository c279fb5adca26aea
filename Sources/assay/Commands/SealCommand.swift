import ArgumentParser

struct SealCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seal",
    abstract: "Replace the words in a restricted article's labels by offsets and seals.")

  @OptionGroup var files: SealingOptions

  func run() throws { try files.run(.seal) }
}

struct UnsealCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unseal",
    abstract: "Put the words back into a sealed article's labels, where the text is at hand.")

  @OptionGroup var files: SealingOptions

  func run() throws { try files.run(.unseal) }
}
