// swift-format-ignore-file
// Courtesy titles that stand before a person's name, one a line, with f or m where they tell the sex.
// Source: common knowledge, written for Assay.

extension WordLists {
  static let honorifics = #"""
Actress f
Begum f
Brother m
Chairman m
Chairwoman f
Congressman m
Congresswoman f
Dame f
Duchess f
Duke m
Encik m
Father m
Frau f
Herr m
King m
Lady f
Lord m
Madam f
Madame f
Miss f
Mme f
Monsieur m
Mr m
Mr. m
Mrs f
Ms f
Mx
Pope m
Prince m
Princess f
Puan f
Queen f
Señor m
Señora f
Sheikha f
Shri m
Sir m
Sister f
Smt f
Spokesman m
Spokeswoman f
Tuan m
"""#
}
