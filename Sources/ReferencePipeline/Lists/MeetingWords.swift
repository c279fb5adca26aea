// swift-format-ignore-file
// Words of meeting, one a line: verb takes the other side as object, noun is the encounter, with its mode where the word tells it.
// Source: common knowledge, written for Assay.

extension WordLists {
  static let meetingWords = #"""
meet verb
meets verb
met verb
meeting noun
meetings noun
talks noun
talk noun
summit noun
summits noun
negotiations noun
negotiation noun
discussions noun
discussion noun
consultations noun
consultation noun
dialogue noun
conference noun
audience noun
encounter noun
rendezvous noun
parley noun
roundtable noun
luncheon noun
breakfast noun
call call
conversation call
phone-call call
telephone-call call
teleconference call
videoconference video
video-conference video
video-call video
phoned call-verb
telephoned call-verb
rang call-verb
received host
receives host
receive host
hosted host
hosts host
host host
welcomed host
"""#
}
