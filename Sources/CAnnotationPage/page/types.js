// How each type and role is marked: by a letter and a kind of line, colour comes on top.

const marks = {
  person: ["P", "solid"], norp: ["N", "solid"], group: ["R", "solid"],
  organization: ["O", "double"],
  gpe: ["G", "dashed"], location: ["L", "dashed"], facility: ["F", "dashed"],
  date: ["D", "dotted"], money: ["$", "dotted"],
  event: ["E", "double"], misc: ["X", "solid"],
  content: ["q", "double"], cue: ["c", "dotted"], source: ["s", "dashed"],
  evidence: ["m", "solid"], trigger: ["t", "dotted"],
};

export function mark(type) {
  const [letter, line] = marks[type] || [type.slice(0, 1).toUpperCase(), "solid"];
  return { letter, line, color: marks[type] ? type : "misc" };
}

export const placeTypes = ["gpe", "location", "facility"];
