import FoundationEssentials
import LabelModel
import TestSupport
import Testing

@testable import Scoring

/// Numerators and denominators that the authors' code of CEAF-REE and CEAF-RME gave.
@Suite struct TemplateVectorTests {
  private struct Case: Decodable {
    struct RoleFillers: Decodable {
      var gold: [String: [[String]]]
      var pred: [String: [[String]]]
      var ceaf_ree_strict_pn_pd_rn_rd: [Double]
      var ceaf_ree_prop_pn_pd_rn_rd: [Double]
    }
    struct Templates: Decodable {
      var gold: [Template]
      var pred: [Template]
      var ceaf_rme_pn_pd_rn_rd: [String: [Double]]
    }
    struct Template: Decodable {
      /// By type and role, since fillers of templates of different types are never the same.
      var roles: [String: [[String]]] = [:]

      init(from decoder: any Decoder) throws {
        let fields = try decoder.singleValueContainer().decode([String: Value].self)
        for case (let role, .fillers(let fillers)) in fields {
          for type in ["attack", "meet"] {
            roles["\(type).\(role)"] = fields["type"] == .type(type) ? fillers : []
          }
        }
      }
    }
    enum Value: Decodable, Equatable {
      case type(String)
      case fillers([[String]])

      init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let type = try? container.decode(String.self) {
          self = .type(type)
        } else {
          self = .fillers(try container.decode([[String]].self))
        }
      }
    }
    var role_fillers: RoleFillers
    var templates: Templates
  }

  /// Mention names to numbers; roles in the order of their names.
  private func roles(_ fillers: [String: [[String]]]) -> RoleFillerScoring.Roles {
    fillers.keys.sorted().map { role in
      (fillers[role] ?? []).map { RoleFiller(mentions: $0.map { $0.hashValue }) }
    }
  }

  private func row(_ tally: Tally) -> [Double] {
    [tally.predictedHits, tally.predicted, tally.goldHits, tally.gold]
  }

  private func isSame(_ left: [Double], _ right: [Double]) -> Bool {
    zip(left, right).allSatisfy { abs($0 - $1) < 1e-9 }
  }

  @Test func numeratorsAndDenominatorsAreThoseOfTheAuthorsCode() throws {
    guard let url = SharedData.file("vectors/templates_random.jsonl") else {
      return SharedData.skipped("vectors/templates_random.jsonl")
    }
    var caseCount = 0
    var differences: [String: Int] = [:]
    for line in try Data(contentsOf: url).split(separator: UInt8(ascii: "\n")) {
      let entry = try JSONDecoder().decode(Case.self, from: Data(line))
      caseCount += 1
      let (gold, predicted) = (roles(entry.role_fillers.gold), roles(entry.role_fillers.pred))
      func compare(_ name: String, _ tally: Tally, _ expected: [Double]?) {
        if !isSame(row(tally), expected ?? []) {
          differences[name, default: 0] += 1
          print(name, caseCount, row(tally), expected ?? [])
        }
      }
      compare(
        "strict", IterXScoring.roleFillers(gold: gold, predicted: predicted, similarity: .subset),
        entry.role_fillers.ceaf_ree_strict_pn_pd_rn_rd)
      compare(
        "prop", IterXScoring.roleFillers(gold: gold, predicted: predicted, similarity: .proportion),
        entry.role_fillers.ceaf_ree_prop_pn_pd_rn_rd)
      let keys = entry.templates.gold.map { roles($0.roles) }
      let answers = entry.templates.pred.map { roles($0.roles) }
      compare(
        "subset", IterXScoring.templates(gold: keys, predicted: answers),
        entry.templates.ceaf_rme_pn_pd_rn_rd["phi_subset"])
      compare(
        "phi3", TemplateScoring.tally(gold: keys, predicted: answers, similarity: .sharedMentions),
        entry.templates.ceaf_rme_pn_pd_rn_rd["phi3"])
    }
    #expect(caseCount == 250)
    #expect(differences.isEmpty, "\(differences)")
  }
}
