import ArgumentParser
import Interchange

/// What is to be scored.
struct PredictionOptions: ParsableArguments {
  @Option(help: "The pipeline to run: `reference`, or a name under `pipelines:` in the settings.")
  var pipeline = "reference"

  @Option(help: "Score this file of JSON lines instead of running a pipeline.")
  var predictions: String?

  @Option(
    help: ArgumentHelp(
      "The format of the predictions, where they are another tool's, such as spacy or brat.",
      discussion: "`assay import --help` lists them; the file may then be a folder."))
  var predictionsFormat: InterchangeFormat?

  @Flag(help: "Leave out predictions for articles that gold does not have, and say how many.")
  var ignoreExtra = false

  @Option(help: "Processes of a command pipeline that run at once.")
  var jobs: Int?

  @Flag(help: "Ask the pipeline for every article, also where its answer is known from before.")
  var noCache = false
}
