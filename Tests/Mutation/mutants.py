"""Finds places to mutate in Swift code and writes all mutants into one program.

An operator becomes an operator of its own, a number a call: each asks at run time whether it is the mutant that is
switched on, so that one build serves all of them.
"""

import hashlib
import re
from dataclasses import dataclass

FLIPS = {
    "<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "==",
    "+": "-", "-": "+", "*": "+", "/": "*", "&&": "||", "||": "&&",
}
PRECEDENCE = {
    "<": "ComparisonPrecedence", "<=": "ComparisonPrecedence", ">": "ComparisonPrecedence",
    ">=": "ComparisonPrecedence", "==": "ComparisonPrecedence", "!=": "ComparisonPrecedence",
    "+": "AdditionPrecedence", "-": "AdditionPrecedence", "*": "MultiplicationPrecedence",
    "/": "MultiplicationPrecedence", "&&": "LogicalConjunctionPrecedence",
    "||": "LogicalDisjunctionPrecedence",
}
OPERATOR = re.compile(r"(?<= )(<=|>=|==|!=|&&|\|\||[<>+*/-])(?= )")
NUMBER = re.compile(r"(?<![\w.$#@])\d+(?![\w.]|\.\d)(?!\s*:)")
DIGITS = "⊕⊖⊗⊘⊙⊚⊛⊜⊝∔∸⋆⋄⋇⋉⋊⋋⋌⋎⋏"
# Lines in which a flip is no change of behaviour or cannot be compiled.
SKIPPED = re.compile(
    r"^\s*(//|import |package import|internal import|@|#|case \d)|\bwhere \w+ ==|func (<|==|\+)|precondition|nil"
    r"|reserveCapacity|associatedtype|typealias|infix operator|case \w+ = ")

# Where the data of a worked example begins, which a test computes anew: no code, but a test's own input and result.
EXAMPLE = re.compile(r"\bexample: |\bstatic let example\w* = |\bstatic func example\w*\(|\bexpected: \[|WorkedExample\(")


@dataclass
class Mutant:
    number: int
    path: str
    line: int
    column: int
    old: str

    @property
    def symbol(self):
        high, low = divmod(self.number, len(DIGITS))
        return "∘" + DIGITS[high % len(DIGITS)] + DIGITS[low] + "∘" * (high // len(DIGITS))

    @property
    def new(self):
        return FLIPS.get(self.old) or str(int(self.old) + 1)

    @property
    def replacement(self):
        return self.symbol if self.old in FLIPS else f"mutated({self.number}, {self.old})"


def code_lines(text):
    """The lines outside of long strings, with their numbers from 0."""
    inside = False
    for number, line in enumerate(text.split("\n")):
        marks = line.count('"""')
        if not inside and marks == 0:
            yield number, line
        if marks % 2:
            inside = not inside


def without_examples(lines):
    """The lines but for those from the beginning of a worked example to its last bracket."""
    depth = 0
    for number, line in lines:
        begin = EXAMPLE.search(line)
        if depth == 0 and not begin:
            yield number, line
            continue
        rest = line[begin.end() - 1 if begin else 0:] if depth == 0 else line
        depth = max(0, depth + sum(map(rest.count, "([{")) - sum(map(rest.count, ")]}")))


def places(path, text):
    if path.endswith("Examples.swift"):
        return
    for number, line in without_examples(code_lines(text)):
        if SKIPPED.search(line):
            continue
        code = line.split("//")[0]
        for pattern in (OPERATOR, NUMBER):
            for match in pattern.finditer(code):
                if code[: match.start()].count('"') % 2 == 0:
                    yield path, number, match.start(), match.group()


def choose(sources, wanted, seed):
    """At most one mutant a line, spread over all files.

    The same for the same seed, and a change of the sources moves none but those of the lines that it touches, so that
    who has written a test for a mutant meets it again.
    """
    found = [place for path in sorted(sources) for place in places(path, sources[path])]
    found.sort(key=lambda place: rank(sources, place, seed))
    chosen, lines = [], set()
    for path, line, column, old in found:
        if (path, line) in lines or len(chosen) == wanted:
            continue
        lines.add((path, line))
        chosen.append(Mutant(len(chosen) + 1, path, line, column, old))
    return chosen, len(found)


def rank(sources, place, seed):
    path, line, column, old = place
    text = sources[path].split("\n")[line].strip()
    return hashlib.sha256(f"{seed} {path} {column} {old} {text}".encode()).digest(), line


def apply(text, mutants):
    lines = text.split("\n")
    for mutant in mutants:
        line = lines[mutant.line]
        end = mutant.column + len(mutant.old)
        lines[mutant.line] = line[: mutant.column] + mutant.replacement + line[end:]
    return "\n".join(lines)


def support(mutants):
    """The Swift file that defines every mutant's operator."""
    parts = [
        "internal import Glibc\n",
        'package let activeMutant = getenv("MUTANT").flatMap { Int(String(cString: $0)) } ?? 0\n',
        "package func mutated<Value: Numeric>(_ mutant: Int, _ value: Value) -> Value {",
        "  activeMutant == mutant ? value + 1 : value\n}\n",
    ]
    for mutant in mutants:
        if mutant.old not in FLIPS:
            continue
        head = f"activeMutant == {mutant.number} ? "
        parts.append(f"infix operator {mutant.symbol}: {PRECEDENCE[mutant.old]}")
        parts += [variant(mutant, head, *shape) for shape in shapes(mutant.old)]
    return "\n".join(parts) + "\n"


def shapes(old):
    """Constraint of the operands, result, and how the flipped form is written where it is not the other operator."""
    if old in ("<", "<=", ">", ">="):
        return [("Comparable", "Bool", None)]
    if old in ("==", "!="):
        return [("Equatable", "Bool", None)]
    if old == "+":
        return [("AdditiveArithmetic", "Value", None), ("RangeReplaceableCollection", "Value", "left")]
    if old == "-":
        return [("AdditiveArithmetic", "Value", None)]
    if old == "*":
        return [("Numeric", "Value", None)]
    if old == "/":
        return [("BinaryInteger", "Value", None), ("FloatingPoint", "Value", None)]
    return [(None, "Bool", None)]


def variant(mutant, head, constraint, result, flipped):
    if constraint is None:
        flip = f"try left {mutant.new} right()"
        return (
            f"package func {mutant.symbol} (left: Bool, right: @autoclosure () throws -> Bool) rethrows -> Bool {{\n"
            f"  if activeMutant == {mutant.number} {{ return {flip} }}\n"
            f"  return try left {mutant.old} right()\n}}")
    body = f"{head}{flipped or f'left {mutant.new} right'} : left {mutant.old} right"
    return (
        f"package func {mutant.symbol} <Value: {constraint}>(left: Value, right: Value) -> {result} {{\n  {body}\n}}")
