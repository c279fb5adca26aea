import ArgumentParser
import JSONNodes

/// The manual page in roff, from the command definitions as the argument parser describes them.
struct ManualPage {
  private let root: JSONValue?
  private let groups: [CommandGroup]

  /// - Parameters:
  ///   - definitions: what the parser prints for `--experimental-dump-help`.
  ///   - groups: the commands under the headings that `assay help` has.
  init(_ definitions: JSONValue, groups: [CommandGroup]) {
    root = definitions["command"]
    self.groups = groups
  }

  var text: String {
    guard let root else { return "" }
    var lines = [
      ".TH ASSAY 1 \"\" \"assay \(ProgramVersion.text)\" \"Assay\"", ".SH NAME",
      "assay \\- \(Self.escaped(root["abstract"]?.string ?? ""))", ".SH SYNOPSIS",
      ".B assay", ".I command", "[options]",
    ]
    let commands = root["subcommands"]?.elements ?? []
    for group in groups {
      lines.append(".SH \(group.name.uppercased()) COMMANDS")
      let names = group.subcommands.map { $0.configuration.commandName }
      for command in commands
      where isShown(command) && names.contains(command["commandName"]?.string) {
        lines += section(command, path: "assay")
      }
    }
    lines += [
      ".SH EXIT STATUS",
      "0 it may ship, or all went well; 1 the gate failed; 2 wrong usage or settings;",
      "3 gold, predictions or coverage are not in order; 4 there is nothing to compare with;",
      "5 the pipeline failed; 70 a fault of the program.", ".SH ENVIRONMENT",
      ".TP", ".B ASSAY_TEXTS", "Folders, parted by colons, in which article texts are looked for.",
      ".TP", ".B NO_COLOR", "Print without colour.",
    ]
    return lines.map { $0 + "\n" }.joined()
  }

  private func section(_ command: JSONValue, path: String) -> [String] {
    let name = path + " " + (command["commandName"]?.string ?? "")
    var lines = [".SS \(Self.escaped(name))", Self.escaped(command["abstract"]?.string ?? "")]
    if let discussion = command["discussion"]?.string {
      lines += [".PP", Self.escaped(discussion)]
    }
    for argument in command["arguments"]?.elements ?? [] where isShown(argument) {
      lines += [".TP", Self.usage(of: argument), Self.escaped(argument["abstract"]?.string ?? "")]
    }
    for inner in command["subcommands"]?.elements ?? [] where isShown(inner) {
      lines += section(inner, path: name)
    }
    return lines
  }

  private func isShown(_ item: JSONValue) -> Bool {
    let name = item["commandName"]?.string ?? item["valueName"]?.string
    return item["shouldDisplay"]?.boolean != false && name != "help"
  }

  private static func usage(of argument: JSONValue) -> String {
    let value = escaped(argument["valueName"]?.string ?? "")
    let names = (argument["names"]?.elements ?? []).compactMap { name -> String? in
      guard let text = name["name"]?.string else { return nil }
      return (name["kind"]?.string == "long" ? "\\-\\-" : "\\-") + escaped(text)
    }
    guard !names.isEmpty else { return ".I \(value)" }
    let isFlag = argument["kind"]?.string == "flag"
    return ".BR \"\(names.joined(separator: ", "))\"" + (isFlag ? "" : " \" \(value)\"")
  }

  /// Hyphens stay hyphens; a line that begins with a point or an apostrophe is no request.
  private static func escaped(_ text: String) -> String {
    let line = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
      .replacing("\n", with: " ")
    return line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" + line : line
  }
}
