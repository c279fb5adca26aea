// What each key does in the text: one list that makes the help, the settings and the dispatch.

/** Group, name of the action, usual keys, what it does. Names are those of methods of `Actions`. */
export const actions = [
  ["Move", "left", ["h", "ArrowLeft"], "one word back"],
  ["Move", "right", ["l", "ArrowRight"], "one word on (l: while nothing is selected)"],
  ["Move", "down", ["j", "ArrowDown"], "one line down"],
  ["Move", "up", ["k", "ArrowUp"], "one line up"],
  ["Move", "nextSentence", ["w"], "next sentence"],
  ["Move", "previousSentence", ["b"], "previous sentence"],
  ["Move", "nextParagraph", ["}"], "next paragraph"],
  ["Move", "previousParagraph", ["{"], "previous paragraph"],
  ["Move", "start", ["g", "Home"], "start of the article"],
  ["Move", "end", ["G", "End"], "end of the article"],
  ["Move", "find", ["/"], "find words"],
  ["Move", "nextLabel", ["Tab"], "next label"],
  ["Move", "previousLabel", ["Shift+Tab"], "previous label"],
  ["Select", "toggleSelecting", ["v"], "start or stop selecting; Shift with an arrow selects too"],
  ["Select", "addPart", ["+"], "keep this part and select another: a label with a gap"],
  ["Select", "leave", ["Escape"], "drop the selection, the open meeting or the open quote"],
  ["Entities", "person", ["p"], "label as a person"],
  ["Entities", "organization", ["o"], "label as an organization"],
  ["Entities", "place", ["l"], "label the selection as a place"],
  ["Entities", "other", ["t"], "label as another type: date, money, event …"],
  ["Entities", "repeat", [" "], "label as the same entity as the last time"],
  ["Entities", "everywhere", ["="], "the same words elsewhere, one by one"],
  ["Entities", "nextKind", ["K"], "name, nominal, pronoun, adjectival"],
  ["Meetings", "meeting", ["m"], "new meeting, the selection is its evidence"],
  ["Meetings", "moreEvidence", ["M"], "more evidence for the open meeting"],
  ["Meetings", "slot", ["1", "2", "3", "4", "5", "6", "7", "8"],
    "fill a slot of the open meeting: 1 participant, 2 place, 3 date, 4 topic, 5 status, 6 mode, 7 kind, "
    + "8 trigger; of the open quote: 1 speaker, 2 addressee, 3 via"],
  ["Quotes", "cue", ["c"], "new quote, the selection is its cue (“said”)"],
  ["Quotes", "source", ["s"], "the selection is the source (who speaks)"],
  ["Quotes", "content", ["q"], "the selection is what is said; again for a further part"],
  ["Quotes", "newContent", ["Q"], "new quote without a cue, the selection is what is said"],
  ["Quotes", "direct", ["d"], "the quote is direct"],
  ["Quotes", "indirect", ["i"], "the quote is indirect"],
  ["Quotes", "mixed", ["x"], "the quote is mixed"],
  ["Change", "edit_", ["e", "Enter"], "all properties of the label"],
  ["Change", "resize", ["r"], "give the label the selected words, or pick it up and put it on others; its id stays"],
  ["Change", "startBack", [","], "let the label start one character earlier"],
  ["Change", "startOn", ["."], "let the label start one character later"],
  ["Change", "endBack", ["<"], "let the label end one character earlier"],
  ["Change", "endOn", [">"], "let the label end one character later"],
  ["Change", "optional", ["u"], "optional or not: missing it costs nothing"],
  ["Change", "flag", ["f"], "flag with a note, for another look"],
  ["Change", "remove", ["Delete", "Backspace"], "delete the label"],
  ["Change", "undo", ["z", "Ctrl+z"], "undo"],
  ["Change", "redo", ["Z", "Ctrl+Z", "Ctrl+y"], "do again"],
  ["Page", "suggestions", ["S"], "show or hide the pipeline's suggestions"],
  ["Page", "listMode", ["L"], "labels as a table, for adding by typing"],
  ["Page", "done", ["Ctrl+Enter"], "done: mark the article and go back to the list"],
  ["Page", "previousArticle", ["["], "previous article"],
  ["Page", "nextArticle", ["]"], "next article"],
  ["Page", "otherPane", ["F6"], "between text and sheet"],
];

const storage = "assay-keys";

/** The user's own keys, by action. */
export function ownKeys() {
  try {
    return JSON.parse(localStorage.getItem(storage)) || {};
  } catch {
    return {};
  }
}

export function setOwnKey(action, key) {
  const own = ownKeys();
  if (key) own[action] = [key];
  else delete own[action];
  localStorage.setItem(storage, JSON.stringify(own));
}

export const keysOf = (name) => ownKeys()[name] || actions.find((action) => action[1] === name)?.[2] || [];

/** Key to the actions that it may start, those with own keys first. */
export function bindings() {
  const own = ownKeys();
  const map = new Map();
  const add = (key, name) => map.set(key, [...(map.get(key) || []), name]);
  for (const [name, keys] of Object.entries(own)) for (const key of keys) add(key, name);
  for (const [, name, keys] of actions) if (!own[name]) for (const key of keys) add(key, name);
  return map;
}

/** The name of a key with those held down; Shift is part of the character where there is one. */
export function nameOf(event) {
  const isCharacter = event.key.length === 1;
  return (event.ctrlKey || event.metaKey ? "Ctrl+" : "") + (event.altKey ? "Alt+" : "")
    + (event.shiftKey && !isCharacter ? "Shift+" : "") + event.key;
}

/** As people write it. */
export function shown(key) {
  const names = {
    " ": "Space", ArrowLeft: "←", ArrowRight: "→", ArrowUp: "↑", ArrowDown: "↓", Escape: "Esc",
    Delete: "Del",
  };
  return names[key] || key;
}
