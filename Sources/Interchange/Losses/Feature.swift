/// Something that a label can say and that some formats cannot.
package enum Feature: String, CaseIterable, Hashable, Sendable {
  case mentions
  case discontinuous = "discontinuous mentions"
  case overlapping = "overlapping mentions"
  case withinTokens = "mentions that cut a token"
  case groups = "entities as groups of mentions"
  case names = "names, aliases and links of entities"
  case mentionKinds = "kinds of mentions"
  case quotes = "quotes with content, source and cue"
  case speakers = "speakers"
  case quoteKinds = "kinds of quotes"
  case chains = "addressees, reporters and nested quotes"
  case meetings = "meetings with trigger and participants"
  case statuses = "statuses of meetings"
  case meetingDetails = "dates, places and other slots of meetings"
  case alternatives
  case optional = "optional labels"
  case scores
  case tags
  case emptySlots = "slots stated to be empty"
  case ignored = "ignored regions"
  case metadata
}
