// swift-format-ignore-file
// Words that make a capitalised name a place where they begin it, one a line.
// Source: common knowledge, written for Assay.

extension WordLists {
  static let locationStarts = #"""
Bay of
Beit
Cape
City of
Deir
Emirate of
Fort
Gulf of
Islamic Republic of
Islands of
Isle of
Jabal
Kafr
Khan
Khirbet
Kingdom of
Lake
Mount
Mt
Port
Port of
Province of
Republic of
River
Sea of
State of
Strait of
Straits of
Tell
Valley of
Wadi
"""#
}
