import ArgumentParser

/// Whether long work says how far it has come.
struct ProgressOptions: ParsableArguments {
  @Flag(help: "Do not say on standard error how far the work has come.")
  var quiet = false
}
