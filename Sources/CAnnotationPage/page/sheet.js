// The sheet beside the text: the label at hand with its slots, then all labels.

import { chip } from "./actions.js";
import { kbd, make } from "./dom.js";

export class Sheet {
  constructor(screen) {
    this.screen = screen;
    this.card = make("div");
    this.lists = make("div");
    this.element = make("aside", { className: "sheet", "aria-label": "Labels", tabIndex: -1 }, this.card, this.lists);
  }

  /** Draws the label at hand anew; the lists only where labels have changed, since they may be long. */
  draw() {
    const focused = document.activeElement;
    const button = [...this.card.querySelectorAll("button")].indexOf(focused);
    this.card.replaceChildren(...cards(this.screen));
    if (button >= 0) this.card.querySelectorAll("button")[button]?.focus();
    if (this.drawn !== this.screen.article.labels) {
      const key = this.lists.contains(focused) && focused.dataset.key;
      this.drawLists();
      if (key) this.rows.find((row) => row.label.key === key)?.button.focus();
    }
    this.drawn = this.screen.article.labels;
    for (const row of this.rows) row.showWhetherCurrent();
  }

  drawLists() {
    const { screen } = this;
    const { article } = screen;
    const { entities, meetings, quotes } = article.labels;
    const open = {};
    for (const old of this.lists.querySelectorAll("details")) open[old.dataset.name] = old.open;
    this.rows = [];
    const row = (...parts) => {
      const made = new Row(screen, ...parts);
      this.rows.push(made);
      return made.element;
    };
    const section = (name, items, hint) => make("details", {
      open: open[name] ?? true, dataset: { name },
    }, make("summary", {}, make("h2", {}, name), make("span", { className: "count" }, String(items.length))),
    items.length ? make("ul", {}, ...items) : make("p", { className: "hint" }, ...hint));
    const mentionCount = new Map();
    for (const mention of article.labels.mentions) {
      mentionCount.set(mention.entity, (mentionCount.get(mention.entity) || 0) + 1);
    }
    this.lists.replaceChildren(
      section("Entities", entities.map((entity) => row(entity, chip(entity.type),
        entity.name || `unnamed ${entity.id}`, `${mentionCount.get(entity.id) || 0}×`)),
      ["Select words and press ", kbd("p"), " person, ", kbd("o"), " organization, ", kbd("l"), " place, ", kbd("t"), " other."]),
      section("Meetings", meetings.map((meeting) => row(meeting, chip("evidence"),
        who(article, meeting), [meeting.status || "no status", meeting.date?.value].filter(Boolean).join(", "))),
      ["Select the words that tell of a meeting and press ", kbd("m"), "."]),
      section("Quotes", quotes.map((quote) => row(quote, chip("content"),
        shorten(quote.content.words), nameOf(article, quote.speaker?.entity) || "no speaker")),
      ["Select “said” and press ", kbd("c"), ", the speaker and ", kbd("s"), ", the words said and ", kbd("q"), "."]),
    );
  }
}

/** One label in a list. */
class Row {
  constructor(screen, label, mark, text, detail) {
    this.screen = screen;
    this.label = label;
    this.button = make("button", {
      type: "button", dataset: { key: label.key }, onclick: () => screen.goTo(label.key),
    }, mark, make("span", { className: "name" }, text), make("small", {}, detail),
    label.flagged ? make("span", { className: "badge", title: label.note || "flagged" }, "flag") : null,
    label.optional ? make("span", { className: "badge" }, "optional") : null);
    this.element = make("li", {}, this.button);
    this.isCurrent = false;
  }

  showWhetherCurrent() {
    const { screen, label } = this;
    const isCurrent = screen.view.focus === label.key || screen.open === label.key
      || screen.article.byKey.get(screen.view.focus)?.entity === label.id;
    if (isCurrent === this.isCurrent) return;
    this.isCurrent = isCurrent;
    this.element.classList.toggle("current", isCurrent);
    if (isCurrent) this.button.setAttribute("aria-current", "true");
    else this.button.removeAttribute("aria-current");
  }
}

const shorten = (words) => (words.length > 60 ? `${words.slice(0, 57)}…` : words);
const nameOf = (article, id) => article.entities.get(id)?.name || id;

function who(article, meeting) {
  const people = (meeting.participants || []).map((one) => nameOf(article, one.entity) || one.name);
  return people.length ? people.join(" & ") : meeting.evidence?.[0] ? shorten(meeting.evidence[0].words) : meeting.id;
}

/** What is at hand: the quote that is being made, the open meeting or quote, and the label at the caret. */
function cards(screen) {
  const { article, view, draft } = screen;
  const focused = article.byKey.get(view.focus);
  const open = article.byKey.get(screen.open);
  const cards = draft ? [draftCard(draft)] : [];
  const suggestion = screen.suggestions.at(view.focus);
  if (suggestion) cards.push(suggestionCard(screen, suggestion));
  if (open) cards.push(labelCard(screen, open, !focused || focused === open));
  if (focused && focused !== open) cards.push(labelCard(screen, focused, true));
  if (!cards.length) {
    cards.push(make("section", { className: "card", "aria-label": "At hand" },
      make("p", { className: "hint" }, "Move with the arrows, select with Shift and an arrow or by mouse.")));
  }
  return cards;
}

/** A label with its slots; with buttons where keys such as e and Del are about it. */
function labelCard(screen, label, isAtHand) {
  const [layer] = label.key.split("/");
  const content = { entities: entityCard, mentions: mentionCard, meetings: meetingCard, quotes: quoteCard }[layer](screen, label);
  const button = (text, key, action) => make("button", {
    type: "button", onclick: () => { screen.actions[action](1); screen.focusText(); },
  }, text, " ", kbd(key));
  return make("section", { className: "card", "aria-label": isAtHand ? "At hand" : "Open" }, ...content,
    label.note ? make("p", { className: "note" }, `Note: ${label.note}`) : null,
    isAtHand && make("p", { className: "buttons" },
      button("Edit", "e", "edit_"), button(label.optional ? "Not optional" : "Optional", "u", "optional"),
      button(label.flagged ? "Unflag" : "Flag", "f", "flag"), button("Delete", "Del", "remove"),
      screen.open ? button("Close", "Esc", "leave") : null));
}

function suggestionCard(screen, one) {
  const button = (text, key) => make("button", {
    type: "button", onclick: () => { screen.suggestions.decide(one, key); screen.focusText(); },
  }, text, " ", kbd(key));
  return make("section", { className: "card draft", "aria-label": "Suggestion" },
    make("h2", {}, chip(one.type), ` Suggested: ${one.what}`),
    one.type === "content" || one.type === "evidence" ? make("p", {}, `“${shorten(one.span.words)}”`) : null,
    make("p", { className: "buttons" }, button("Take", "y"), button("Turn down", "n"), button("Take and edit", "e"),
      button("All of this entity", "Y")));
}

function draftCard(draft) {
  return make("section", { className: "card draft", "aria-label": "New quote" },
    make("h2", {}, chip("content"), " New quote"),
    slotLine("Cue", `“${draft.cueWords}”`, "c"),
    slotLine("Source", draft.sourceWords ? `“${draft.sourceWords}”` : "select who speaks and press s", "s", !draft.sourceWords),
    slotLine("What is said", "select it and press q", "q", true));
}

function slotLine(name, value, key, isOpen, span, screen) {
  const dot = span === undefined ? null
    : make("span", { className: "dot", title: span ? "has words in the text" : "no words in the text" }, span ? "●" : "○");
  const text = make("span", { className: isOpen ? "value open" : "value" }, value);
  return make("p", { className: "slot" }, kbd(key), make("b", {}, name), dot,
    span && screen ? make("button", { type: "button", onclick: () => screen.view.pulse(span.runs) }, text) : text);
}

function entityCard(screen, entity) {
  return [make("h2", {}, chip(entity.type), ` ${entity.name || "unnamed"}`),
    make("p", {}, `${entity.type} ${entity.id}`),
    entity.aliases ? make("p", {}, `also ${entity.aliases.join(", ")}`) : null,
    entity.link ? make("p", {}, entity.link) : null];
}

function mentionCard(screen, mention) {
  const entity = screen.article.entities.get(mention.entity);
  return [make("h2", {}, chip(mention.type), ` ${mention.span.words}`),
    make("p", {}, `${mention.kind} of ${mention.type} ${entity?.name || mention.entity}`),
    make("p", { className: "hint" }, kbd("="), " elsewhere  ", kbd("K"), " kind  ", kbd("r"), " other words  ",
      kbd(","), kbd("."), kbd("<"), kbd(">"), " ends")];
}

function meetingCard(screen, meeting) {
  const { article } = screen;
  const slot = (key, name, value, span) => {
    const text = value === null ? "the text does not say" : value || "not annotated";
    return slotLine(name, text, key, value === undefined || value === "", span, screen);
  };
  const list = (values) => (values === undefined ? undefined : values === null ? null : values.join(", "));
  const people = meeting.participants && meeting.participants.map((one) => (nameOf(article, one.entity) || one.name)
    + (one.role ? ` (${one.role})` : "") + (one.optional ? " (optional)" : ""));
  const place = meeting.place && (nameOf(article, meeting.place.entity) || meeting.place.name)
    + (meeting.place.basis ? " (inferred)" : "");
  const date = meeting.date && meeting.date.value + (meeting.date.span ? ` “${meeting.date.span.words}”` : "")
    + (meeting.date.basis ? " (inferred)" : "");
  const placeSpan = meeting.place?.span || firstMention(article, meeting.place?.entity);
  return [make("h2", {}, chip("evidence"), ` Meeting ${meeting.id}`),
    ...(meeting.evidence || []).map((span) => slotLine("Evidence", `“${shorten(span.words)}”`, "M", false, span, screen)),
    slot("1", "Participants", list(people)),
    slot("2", "Place", place, meeting.place ? placeSpan || null : undefined),
    slot("3", "Date", date, meeting.date ? meeting.date.span || null : undefined),
    slot("4", "Topics", list(meeting.topics)),
    slot("5", "Status", meeting.status), slot("6", "Mode", meeting.mode), slot("7", "Kind", meeting.kind),
    slot("8", "Trigger", meeting.trigger && `“${meeting.trigger.words}”`, meeting.trigger || undefined)];
}

const firstMention = (article, id) => article.labels.mentions.find((mention) => mention.entity === id)?.span;

function quoteCard(screen, quote) {
  const { article } = screen;
  const person = (value) => (value === undefined ? undefined : value === null ? null : nameOf(article, value.entity) || value.name);
  const slot = (key, name, value, span) => slotLine(name,
    value === null ? "the text does not say" : value || "not annotated", key, value === undefined, span, screen);
  return [make("h2", {}, chip("content"), ` Quote ${quote.id}`),
    slotLine("Said", `“${shorten(quote.content.words)}”`, "q", false, quote.content, screen),
    slot("c", "Cue", quote.cue && `“${quote.cue.words}”`, quote.cue || undefined),
    slot("s", "Source", quote.source && `“${quote.source.words}”`, quote.source || undefined),
    slot("1", "Speaker", person(quote.speaker)),
    quote.addressee === undefined ? null : slot("2", "Addressee", person(quote.addressee)),
    quote.via === undefined ? null : slot("3", "Passed on by", person(quote.via)),
    slot("d i x", "Kind", quote.kind),
    quote.within ? slot("e", "Inside", quote.within) : null];
}
