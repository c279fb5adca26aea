package import LabelModel

/// A pipeline that is a program: one article a line on its standard input, one answer a line on its output.
///
/// The program is started once for the whole run (`jobs` times at once, if asked) and may answer in any
/// order. A crash, a hang, an answer that cannot be used or none at all makes the articles concerned
/// fail, each by name and with the reason.
package struct CommandPipeline: Sendable {
  package var identity: PipelineIdentity
  /// The program, looked for along `PATH`, and what is passed to it.
  package var arguments: [String]
  package var limits: Limits
  /// Where standard error goes; `nil` to keep only its last lines, for the reasons of failures.
  package var log: String?

  package struct Limits: Sendable {
    /// How long an article may take.
    package var article: Duration = .seconds(60)
    /// How long the first answer may take, start of the program included.
    package var start: Duration = .seconds(120)
    /// How long the program may take to end once it is told to.
    package var end: Duration = .seconds(2)
    /// How many processes run at once; at least 1.
    package var jobs = 1
    /// How many articles a process may have that it has not answered; at least 1.
    ///
    /// Usually it gets as many as it takes, since it may want them all before it answers.
    var openArticles = Int.max
    /// The longest answer, in bytes.
    package var answerBytes = 64 << 20
    /// The longest log, in bytes.
    package var logBytes = 10 << 20

    package init() {}
  }

  package init(
    _ identity: PipelineIdentity, arguments: [String], limits: Limits = Limits(), log: String? = nil
  ) {
    self.identity = identity
    self.arguments = arguments
    self.limits = limits
    self.log = log
  }

  /// Extracts from `articles`, of which the pipeline gets to see id, title, dates and text only.
  ///
  /// - Parameter onProgress: is told now and then how many articles are done, and how many of those failed.
  package func run(
    _ articles: [Article], onProgress: (_ done: Int, _ failed: Int) -> Void = { _, _ in }
  ) -> PipelineRun {
    var session = CommandSession(self, articles)
    return session.run(onProgress)
  }
}
