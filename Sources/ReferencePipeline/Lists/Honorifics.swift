// swift-format-ignore-file
// Courtesy titles that stand before a person's name, one a line, with f or m where they tell the sex.
// Source: common knowledge, written for Assay.

extension WordLists {
  static let honorifics = #"""
Mr m
Mr. m
Mrs f
Ms f
Miss f
Mx
Sir m
Dame f
Madam f
Madame f
Mme f
Monsieur m
Herr m
Frau f
Señor m
Señora f
Shri m
Smt f
Lord m
Lady f
King m
Queen f
Prince m
Princess f
Pope m
Father m
Brother m
Sister f
Begum f
Encik m
Puan f
Tuan m
Congressman m
Congresswoman f
Spokesman m
Spokeswoman f
Chairman m
Chairwoman f
Duke m
Duchess f
Actress f
Sheikha f
"""#
}
