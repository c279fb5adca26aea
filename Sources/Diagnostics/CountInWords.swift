extension Int {
  /// Such as `1 label` and `3 labels`.
  package func counted(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}
