/// Cuts code points into tokens, in one pass from left to right.
struct Tokenizer {
  private let scalars: [UInt32]
  private var position = 0
  private var tokens: [Token] = []

  static func tokens(of scalars: [UInt32]) -> [Token] {
    var tokenizer = Tokenizer(scalars)
    tokenizer.run()
    return tokenizer.tokens
  }

  private init(_ scalars: [UInt32]) {
    self.scalars = scalars
    tokens.reserveCapacity(scalars.count / 5)
  }

  private mutating func run() {
    var isSpaced = false
    var lineBreaks = 0
    while position < scalars.count {
      let scalar = scalars[position]
      if Scalars.isSpace(scalar) {
        isSpaced = true
        if Scalars.isLineBreak(scalar), !(scalar == 0xA && position > 0 && at(-1) == 0xD) {
          lineBreaks += 1
        }
        position += 1
        continue
      }
      var token = next()
      token.isSpaced = isSpaced
      token.startsParagraph =
        tokens.isEmpty || lineBreaks > 1 || (lineBreaks == 1 && isLineEnd(token))
      tokens.append(token)
      isSpaced = false
      lineBreaks = 0
    }
  }

  private func at(_ offset: Int) -> UInt32 {
    let index = position + offset
    return index >= 0 && index < scalars.count ? scalars[index] : 0
  }

  private func isSpace(_ offset: Int) -> Bool {
    let scalar = at(offset)
    return scalar != 0 && Scalars.isSpace(scalar)
  }

  /// Whether a single line break before `token` ends a paragraph, and does not only wrap a line.
  private func isLineEnd(_ token: Token) -> Bool {
    guard let last = tokens.last else { return true }
    return last.endsSentence || last.kind != .word || last.hasStop || token.shape != .lower
  }

  private mutating func next() -> Token {
    let scalar = scalars[position]
    if Scalars.isLetter(scalar) { return isAddress ? address() : word() }
    if Scalars.isDigit(scalar) { return number() }
    if (scalar == 0x40 || scalar == 0x23) && Scalars.isLetter(at(1)) { return address() }
    if Scalars.isApostrophe(scalar), (at(1) | 0x20) == 0x73, !Scalars.isLetter(at(2)),
      position > 0, Scalars.isLetter(at(-1)) || Scalars.isDigit(at(-1)) || at(-1) == 0x2E
    {
      return take(2, .possessive)
    }
    return punctuation()
  }

  private mutating func take(_ count: Int, _ kind: Token.Kind) -> Token {
    defer { position += count }
    return Token(start: position, end: position + count, kind: kind, shape: .none, word: .none)
  }

  private mutating func punctuation() -> Token {
    let mark = scalars[position]
    var count = 1
    if mark == 0x2E || Scalars.isHyphen(mark) { while at(count) == mark { count += 1 } }
    // Two apostrophes, as typewriters have it, are one quotation mark; a hyphen between spaces is a dash.
    let isDoubled = [0x27, 0x2019, 0x60, 0x2018].contains(mark) && at(1) == mark
    let isSpacedHyphen = count == 1 && Scalars.isHyphen(mark) && isSpace(-1) && isSpace(1)
    var token = take(isDoubled ? 2 : count, .punctuation)
    token.mark = mark
    if isDoubled { token.mark = 0x22 }
    if isSpacedHyphen { token.mark = 0x2013 }
    if count > 1 { token.mark = mark == 0x2E ? 0x2026 : 0x2014 }
    return token
  }

  private var isAddress: Bool {
    var offset = 0
    while offset < 8, Scalars.isLetter(at(offset)) { offset += 1 }
    return at(offset) == 0x3A && at(offset + 1) == 0x2F && at(offset + 2) == 0x2F
      || (offset == 3 && at(3) == 0x2E && (at(0) | 0x20) == 0x77 && (at(2) | 0x20) == 0x77
        && (at(1) | 0x20) == 0x77)
  }

  /// A web address, a handle or a hash tag: everything up to white space.
  private mutating func address() -> Token {
    var count = 1
    while position + count < scalars.count, !Scalars.isSpace(at(count)), count < 400 { count += 1 }
    while count > 1, [0x2E, 0x2C, 0x29, 0x3A, 0x3B, 0x201D, 0x22].contains(at(count - 1)) {
      count -= 1
    }
    return take(count, .other)
  }

  private mutating func number() -> Token {
    var count = 1
    while true {
      let scalar = at(count)
      if Scalars.isDigit(scalar) {
        count += 1
      } else if [0x2E, 0x2C, 0x3A, 0x2F].contains(scalar), Scalars.isDigit(at(count + 1)) {
        count += 2
      } else {
        break
      }
    }
    let digits = count
    while Scalars.isLetter(at(count)) { count += 1 }
    let suffix = Word(scalars[(position + digits)..<(position + count)])
    var token = take(count, .number)
    token.word = digits < count ? suffix : .none
    return token
  }

  private mutating func word() -> Token {
    var count = 0
    var letters = 0
    var capitals = 0
    var run = 0
    var hasInnerStop = false
    while true {
      let scalar = at(count)
      if Scalars.isDigit(scalar), count <= 3,
        Currencies.isSign(scalars[position..<position + count])
      {
        break
      }
      if Scalars.isLetter(scalar) || Scalars.isDigit(scalar) {
        if Scalars.isUppercase(scalar) { capitals += 1 }
        letters += Scalars.isDigit(scalar) || (scalar >= 0x300 && scalar < 0x370) ? 0 : 1
        run += 1
        count += 1
      } else if Scalars.isApostrophe(scalar), Scalars.isLetter(at(count + 1)), !isPossessive(count)
      {
        run = 2
        count += 1
      } else if scalar == 0x2E, run == 1, Scalars.isLetter(at(count + 1)),
        !Scalars.isLetter(at(count + 2))
      {
        hasInnerStop = true
        run = 0
        count += 1
      } else {
        break
      }
    }
    let word = Word(scalars[position..<(position + count)])
    let isInitial = count == 1 && capitals == 1 && at(0) != 0x49
    let takesStop =
      at(count) == 0x2E && at(count + 1) != 0x2E
      && (hasInnerStop || isInitial || Abbreviations.takesStop(word, isCapitalised: capitals > 0))
    let first = at(0)
    var token = take(count + (takesStop ? 1 : 0), .word)
    token.word = word
    token.hasStop = takesStop
    token.shape =
      !Scalars.isUppercase(first)
      ? .lower : (letters > 1 && capitals == letters ? .allCaps : .capitalised)
    return token
  }

  private func isPossessive(_ offset: Int) -> Bool {
    (at(offset + 1) | 0x20) == 0x73 && !Scalars.isLetter(at(offset + 2))
  }
}
