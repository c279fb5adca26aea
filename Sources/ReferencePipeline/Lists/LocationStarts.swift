// swift-format-ignore-file
// Words that make a capitalised name a place where they begin it, one a line.
// Source: common knowledge, written for Assay.

extension WordLists {
  static let locationStarts = #"""
Mount
Mt
Lake
Cape
Gulf of
Bay of
Strait of
Straits of
Isle of
Islands of
Sea of
River
State of
Republic of
Kingdom of
Province of
City of
Emirate of
Islamic Republic of
Port of
Valley of
Fort
Port
Wadi
Jabal
Tell
Kafr
Khirbet
Deir
Beit
Khan
"""#
}
