import Versions
import Storage

/// The report as one self-contained page: no network, no framework, nothing to install.
package enum HTMLReport {
  /// - Parameter showsRestricted: whether words of articles whose license forbids it may stand in it.
  package static func render(_ report: Report, showsRestricted: Bool = true) -> String {
    let data = HTMLData(report, showsRestricted: showsRestricted)
    let overview = HTMLOverview(report: report)
    let change = HTMLChanges(report: report).section
    let trend = HTMLTrend(
      points: report.history, floors: report.floors, ceilings: report.ceilings
    ).section
    let sections =
      [overview.section, change, trend, labels, articles]
      + HTMLTypes(report: report).sections + HTMLGate(report: report).sections
    let body =
      sections.joined()
      + "<script type=\"application/json\" id=\"data\">\(data.text())</script>\n"
    let title = "\(report.evaluation.name) · Assay"
    return HTMLPage(
      title: title, heading: "Assay report \(HTMLText.isolated(report.evaluation.name))",
      introduction: "<p>\(HTMLText.isolated(report.subject))</p>\n" + overview.banner,
      navigation: navigation(sections), body: body, script: ReportScript.text
    ).text()
  }

  private static func navigation(_ sections: [String]) -> [(String, String)] {
    [
      ("overview", "Overview"), ("change", "Change"), ("trend", "Trend"), ("labels", "Errors"),
      ("articles", "Articles"), ("types", "Types"), ("slices", "Slices"), ("gate", "Gate"),
      ("reproduce", "Reproduce"),
    ].filter { link in sections.contains { $0.hasPrefix("<section id=\"\(link.0)\"") } }
  }

  private static let noScript =
    "<noscript><p>This list needs JavaScript; <code>result.json</code> and <code>report.md</code> "
    + "beside this page do not.</p></noscript>\n"

  private static let labels = HTMLText.section(
    "labels", "Errors",
    """
    <form class="filters" id="label-filters">
    <label>Change <select id="by-kind"></select></label>
    <label>Layer <select id="by-layer"></select></label>
    <label>Figure <select id="by-metric"></select></label>
    <label>Type <select id="by-type"></select></label>
    <label>Error <select id="by-category"></select></label>
    <label>Article or words <input id="by-words" type="search"></label>
    <button type="reset">Show all</button>
    </form>
    <p id="label-count" role="status"></p>
    <ol id="label-list" class="labels"></ol>
    <div class="pages" id="label-pages"></div>

    """ + noScript)

  private static let articles = HTMLText.section(
    "articles", "Articles",
    """
    <p class="note legend"><span class="key right">right</span> <span class="key wrong">wrong</span>
    <span class="key missed">missed</span> <span class="key spurious">spurious</span> labels of the
    primary figures</p>
    <p class="search"><label>Article, title or outlet <input id="article-words" type="search"></label></p>
    <div class="scroll" tabindex="0" role="region" aria-label="Table of articles"><table id="article-table">
    <caption>Articles</caption><thead></thead><tbody></tbody></table></div>
    <div class="pages" id="article-pages"></div>
    <article id="article-view" hidden tabindex="-1" aria-live="polite"></article>

    """ + noScript)
}

/// The frame that all pages share.
struct HTMLPage {
  var title: String
  var heading: String
  var introduction: String
  var navigation: [(id: String, name: String)]
  var body: String
  var script: String?

  func text() -> String {
    let links = navigation.map { "<li><a href=\"#\($0.id)\">\($0.name)</a></li>" }.joined()
    let code = script.map { "<script>\($0)</script>\n" } ?? ""
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(HTMLText.escaped(title))</title>
      <link rel="icon" href="data:,">
      <style>\(ReportStyleSheet.text)</style>
      </head>
      <body>
      <a class="skip" href="#main">Skip to the report</a>
      <header>
      <h1>\(heading)</h1>
      \(introduction)<nav aria-label="Sections"><ul>\(links)</ul></nav>
      </header>
      <main id="main">
      \(body)</main>
      \(code)</body>
      </html>

      """
  }

  /// Nothing is loaded from anywhere, and only our own script runs.
  private var policy: String {
    let scripts = script.map { " script-src 'sha256-\(Base64.text(sha256(of: $0)))';" } ?? ""
    return "default-src 'none'; style-src 'unsafe-inline'; img-src data:;\(scripts) "
      + "base-uri 'none'; form-action 'none'"
  }

  private func sha256(of text: String) -> [UInt8] {
    var hash = SHA256()
    hash.update(Array(text.utf8))
    return hash.digest()
  }
}

/// Base64 (RFC 4648) of a digest.
enum Base64 {
  static func text(_ bytes: [UInt8]) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = (0..<3).reduce(0) { sum, place in
        sum << 8 | (place < group.count ? Int(group[start + place]) : 0)
      }
      for place in 0..<4 {
        text += place <= group.count ? String(digits[bits >> (18 - 6 * place) & 63]) : "="
      }
    }
    return text
  }
}
