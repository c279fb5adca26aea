// Everything that can be done to an article, by key, button or sheet.

import { ask, choose } from "./dialogs.js";
import { guessDate } from "./dates.js";
import { make, notice, speak } from "./dom.js";
import { editLabel } from "./forms.js";
import { mark, placeTypes } from "./types.js";

const kinds = ["name", "nominal", "pronoun", "adjectival"];

export class Actions {
  constructor(screen) {
    this.screen = screen;
    this.lastEntity = null;
  }

  get article() { return this.screen.article; }
  get view() { return this.screen.view; }
  get open() { return this.screen.open; }
  get near() { return this.view.tokens[this.view.caret]; }

  async edit(command) {
    const answer = await this.article.edit(command).catch(() => null);
    if (answer?.focus) this.screen.setFocus(answer.focus);
    return answer;
  }

  /** The selected words for an operation. */
  span() { return { runs: this.view.runs }; }

  // Moving

  left(count) { this.view.move(this.view.caret - count, this.screen.isSelecting); }

  right(count, isLetter) {
    if (isLetter && this.view.selection) return false;
    this.view.move(this.view.caret + count, this.screen.isSelecting);
    return true;
  }

  repeatMove(count, target) {
    for (let i = 0; i < count; i += 1) this.view.move(target(), this.screen.isSelecting);
  }

  down(count) { this.repeatMove(count, () => this.view.vertical(1)); }
  up(count) { this.repeatMove(count, () => this.view.vertical(-1)); }
  nextSentence(count) { this.repeatMove(count, () => this.view.sentence(1)); }
  previousSentence(count) { this.repeatMove(count, () => this.view.sentence(-1)); }
  nextParagraph(count) { this.repeatMove(count, () => this.view.paragraph(1)); }
  previousParagraph(count) { this.repeatMove(count, () => this.view.paragraph(-1)); }
  start() { this.view.move(0, this.screen.isSelecting); }
  end() { this.view.move(this.article.words.length - 1, this.screen.isSelecting); }

  async find() {
    const words = await ask("Find", { value: this.lastFound || "", near: this.near });
    if (!words) return;
    this.lastFound = words;
    const token = this.view.find(words, this.view.caret + 1);
    if (token === null) notice(`“${words}” does not occur`);
    else this.view.select(token, Math.min(this.article.words.length - 1, this.endOf(token, words)));
  }

  endOf(token, words) {
    let last = token;
    while (last < this.article.words.length - 1 && this.article.wordsOf(token, last).length < words.length) last += 1;
    return last;
  }

  nextLabel(count) { this.stepLabel(count); }
  previousLabel(count) { this.stepLabel(-count); }

  stepLabel(by) {
    const stops = this.screen.stops();
    if (!stops.length) return notice("there are no labels yet");
    const current = stops.findIndex((stop) => stop.key === this.view.focus);
    const at = (piece) => piece.runs[0][0];
    let next;
    if (current >= 0) next = (current + by + stops.length) % stops.length;
    else if (by > 0) next = Math.max(0, stops.findIndex((piece) => at(piece) >= this.view.caret));
    else next = Math.max(0, stops.findLastIndex((piece) => at(piece) <= this.view.caret));
    this.screen.goTo(stops[next].key);
    return undefined;
  }

  // Selecting

  toggleSelecting() {
    this.screen.isSelecting = !this.screen.isSelecting;
    if (this.screen.isSelecting && this.view.anchor === null) this.view.select(this.view.caret, this.view.caret);
    this.screen.show();
  }

  addPart() {
    this.view.addPart();
    this.screen.isSelecting = false;
    speak("part kept; select the next one");
    this.screen.show();
  }

  leave() {
    if (this.screen.moving) this.screen.moving = null;
    else if (this.view.selection || this.view.parts.length) this.view.clear();
    else this.screen.setOpen(null);
    this.screen.isSelecting = false;
    this.screen.show();
  }

  // Entities

  person() { return this.label(["person"], "person"); }
  organization() { return this.label(["organization"], "organization"); }

  place() {
    if (!this.view.selection && !this.view.parts.length) return false;
    return this.label(placeTypes, "place");
  }

  other() {
    const types = this.screen.session.types.filter((type) => !["person", "organization", "gpe"].includes(type));
    return this.label(types, "other");
  }

  /**
   * Asks which entity, then labels the selection; without one, the label at the caret changes its entity,
   * or the word at the caret is labelled.
   */
  async label(types, what) {
    const mention = this.view.selection || this.view.parts.length ? null : this.article.mentionAt(this.view.caret);
    const words = mention ? mention.span.words : this.view.words;
    const value = await choose(`${words}: which ${what}?`, (text) => this.entityOptions(types, words, text),
      { near: this.near, placeholder: "Enter takes the first; type to search or to name a new one" });
    if (!value) return;
    const answer = mention
      ? await this.edit({ op: "set", key: mention.key, field: "entity", value })
      : await this.edit({ op: "add-mentions", spans: [this.span()], entity: value });
    if (!answer) return;
    this.afterLabel(answer.focus);
  }

  afterLabel(key) {
    const label = this.article.byKey.get(key);
    if (label) this.lastEntity = label.entity;
    this.screen.isSelecting = false;
    this.view.clear();
    if (key) this.screen.setFocus(key);
  }

  /** Entities that fit, the likeliest first, then new ones. */
  entityOptions(types, words, text) {
    const wanted = words.toLowerCase();
    const typed = text.toLowerCase();
    const score = (entity) => {
      const names = [entity.name, ...(entity.aliases || [])].filter(Boolean).map((name) => name.toLowerCase());
      const said = this.article.labels.mentions
        .filter((mention) => mention.entity === entity.id && mention.kind === "name")
        .map((mention) => mention.span.words.toLowerCase());
      if ([...names, ...said].includes(wanted)) return 3;
      const parts = new Set([...names, ...said].flatMap((name) => name.split(/[\s-]+/)));
      if (wanted.split(/[\s-]+/).some((word) => word.length > 2 && parts.has(word))) return 2;
      return 0;
    };
    const found = this.article.labels.entities
      .map((entity) => ({ entity, score: score(entity) + (types.includes(entity.type) ? 0.5 : 0) }))
      .filter(({ entity }) => (typed
        ? `${entity.name || ""} ${entity.id} ${entity.type} ${(entity.aliases || []).join(" ")}`.toLowerCase().includes(typed)
        : true))
      .filter(({ entity, score }) => typed || score >= 2 || types.includes(entity.type))
      .sort((a, b) => b.score - a.score);
    const option = ({ entity }) => ({
      text: entity.name || `unnamed ${entity.type}`, hint: `${entity.type} ${entity.id}`, value: entity.id,
      mark: chip(entity.type),
    });
    const name = text && !types.some((type) => type.startsWith(typed)) ? text : words;
    const created = this.orderedTypes(types, words)
      .filter((type) => !typed || name === text || type.startsWith(typed))
      .map((type) => ({
        text: `New ${type}: ${name}`, hint: "new entity", value: { type, name }, mark: chip(type),
      }));
    if (created.length) {
      const { type } = created[0].value;
      const nameless = {
        text: `New ${type} without a name`, hint: "such as “a diplomat”", value: { type, name: null }, mark: chip(type),
      };
      // Words in small letters describe, they do not name; but a date or a sum is its own name.
      const describes = !typed && /^\p{Ll}/u.test(words) && !["date", "money"].includes(type);
      created.splice(describes ? 0 : created.length, 0, nameless);
    }
    const strong = found.filter((one) => one.score >= 2).map(option);
    const weak = found.filter((one) => one.score < 2).map(option);
    return typed ? [...strong, ...weak, ...created] : [...strong, ...created, ...weak];
  }

  /** Dates and sums first where the words look like one. */
  orderedTypes(types, words) {
    const isMoney = /[$€£¥]|\b(dollars?|euros?|pounds?|million|billion)\b/i.test(words);
    const isDate = /\d|\b(mon|tues|wednes|thurs|fri|satur|sun)day\b|today|yesterday|tomorrow|week|month|year|\b(january|february|march|april|may|june|july|august|september|october|november|december)\b/i.test(words);
    const first = isMoney ? "money" : isDate ? "date" : null;
    return first && types.includes(first) ? [first, ...types.filter((type) => type !== first)] : types;
  }

  async repeat() {
    if (!this.lastEntity || !this.article.entities.has(this.lastEntity)) {
      return notice("nothing was labelled yet that could be repeated");
    }
    const answer = await this.edit({ op: "add-mentions", spans: [this.span()], entity: this.lastEntity });
    if (answer) this.afterLabel(answer.focus);
    return undefined;
  }

  async everywhere() { await this.screen.labelEverywhere(); }

  async nextKind() {
    const label = this.target((key) => key.startsWith("mentions/"), "mention");
    if (!label) return;
    const kind = kinds[(kinds.indexOf(label.kind) + 1) % kinds.length];
    await this.edit({ op: "set", key: label.key, field: "kind", value: kind });
    speak(kind);
  }

  // Meetings

  async meeting() {
    if (!this.view.selection && !this.view.parts.length) {
      return notice("select the words that tell of the meeting first");
    }
    const answer = await this.edit({ op: "add-meeting", evidence: this.span() });
    if (!answer) return undefined;
    this.screen.isSelecting = false;
    this.view.clear();
    this.screen.setOpen(answer.focus);
    return this.screen.setFocus(answer.focus);
  }

  async moreEvidence() {
    const key = this.openLabel("meetings/", "meeting");
    if (key) await this.editAndClear({ op: "span", key, role: "more-evidence", span: this.span() });
  }

  async editAndClear(command) {
    const answer = await this.edit(command);
    if (!answer) return null;
    this.screen.isSelecting = false;
    this.view.clear();
    this.screen.setFocus(command.key);
    return answer;
  }

  openLabel(prefix, what) {
    if (this.open?.startsWith(prefix)) return this.open;
    if (this.view.focus?.startsWith(prefix)) return this.view.focus;
    notice(`open a ${what} first: select it in the sheet, or make one`);
    return null;
  }

  /** The entity of the selected label, or of the innermost one at the caret. */
  entityHere() {
    const selection = this.view.selection;
    const exact = selection && this.article.labels.mentions.find((mention) => mention.span.runs.length === 1
      && mention.span.runs[0][0] === selection[0] && mention.span.runs[0][1] === selection[1]);
    const mention = exact || this.article.mentionAt(this.view.caret);
    if (!mention) notice("no entity here: label the words first (p, o, l or t)");
    return mention?.entity;
  }

  slot(count, isLetter, name) {
    const key = this.open || this.view.focus || "";
    if (key.startsWith("meetings/")) return this.meetingSlot(key, name);
    if (key.startsWith("quotes/")) return this.quoteSlot(key, name);
    return false;
  }

  async meetingSlot(key, number) {
    const set = (field, value) => this.edit({ op: "set", key, field, value });
    const session = this.screen.session;
    const meeting = this.article.byKey.get(key);
    switch (number) {
      case "1": {
        const entity = this.entityHere();
        if (entity) await set("add-participant", entity);
        break;
      }
      case "2": {
        const entity = this.entityHere();
        if (entity) await set("place", entity);
        break;
      }
      case "3": await this.meetingDate(key, meeting); break;
      case "4": {
        const words = this.view.selection ? this.view.words : "";
        const topic = await ask("Topic", { value: words, near: this.near });
        if (topic) await set("add-topic", topic);
        break;
      }
      case "5": await this.chooseSlot(key, "status", session.statuses); break;
      case "6": await this.chooseSlot(key, "mode", session.modes); break;
      case "7": await this.chooseSlot(key, "kind", session.meetingKinds); break;
      case "8": await this.edit({ op: "span", key, role: "trigger", span: this.span() }); break;
      default: return;
    }
    this.view.clear();
    this.screen.setFocus(key);
  }

  async meetingDate(key, meeting) {
    const words = this.view.words;
    const guess = guessDate(words, this.article.published) || meeting.date?.value || "";
    const value = await ask(`Date of “${words}”`, {
      value: guess, near: this.near,
      hint: "2031-03-04, 2031-03, 2031, 2031-03-04/2031-03-06, 2031-21 (spring); ~ behind it: about",
    });
    if (value) await this.edit({ op: "set", key, field: "date", value: { value, span: this.span() } });
  }

  async chooseSlot(key, field, values) {
    const value = await choose(field, (text) => values
      .filter((value) => value.startsWith(text.toLowerCase()) || value.includes(text.toLowerCase()))
      .map((value) => ({ text: value, value: [value] }))
      .concat(text ? [] : [{ text: "the text does not say", value: [null] }]), { near: this.near });
    if (value) await this.edit({ op: "set", key, field, value: value[0] });
  }

  async quoteSlot(key, number) {
    const field = { 1: "speaker", 2: "addressee", 3: "via" }[number];
    const entity = field && this.entityHere();
    if (!entity) return;
    await this.edit({ op: "set", key, field, value: entity });
    this.view.clear();
    this.screen.setFocus(key);
  }

  // Quotes

  /** The open quote that has no such part yet, or none. */
  quoteLacking(part) {
    const quote = this.open?.startsWith("quotes/") ? this.article.byKey.get(this.open) : null;
    return quote && !quote[part] ? quote : null;
  }

  async cue() {
    const quote = this.quoteLacking("cue");
    if (quote) {
      await this.editAndClear({ op: "span", key: quote.key, role: "cue", span: this.span() });
      return;
    }
    this.screen.setOpen(null);
    this.screen.setDraft({ cue: this.span(), cueWords: this.view.words });
    this.screen.isSelecting = false;
    this.view.clear();
    speak("cue set; s sets the source, q what is said");
  }

  async source() {
    if (this.screen.draft) {
      this.screen.setDraft({ ...this.screen.draft, source: this.span(), sourceWords: this.view.words });
      this.screen.isSelecting = false;
      this.view.clear();
      speak("source set; q sets what is said");
      return;
    }
    const key = this.openLabel("quotes/", "quote");
    if (key) await this.editAndClear({ op: "span", key, role: "source", span: this.span() });
  }

  async content() {
    const { draft } = this.screen;
    if (!draft && this.open?.startsWith("quotes/")) {
      await this.editAndClear({ op: "span", key: this.open, role: "content", span: this.span(), add: true });
      return;
    }
    await this.newQuote(draft || {});
  }

  newContent() { return this.newQuote({}); }

  async newQuote({ cue, source }) {
    const answer = await this.edit({ op: "add-quote", content: this.span(), cue, source });
    if (!answer) return;
    this.screen.setDraft(null);
    this.screen.isSelecting = false;
    this.view.clear();
    this.screen.setOpen(answer.focus);
    this.screen.setFocus(answer.focus);
  }

  direct() { return this.quoteKind("direct"); }
  indirect() { return this.quoteKind("indirect"); }
  mixed() { return this.quoteKind("mixed"); }

  async quoteKind(value) {
    const key = this.openLabel("quotes/", "quote");
    if (key) await this.edit({ op: "set", key, field: "kind", value });
  }

  // Any label

  /** The label at the caret, or the open one. */
  target(fits = () => true, what = "label") {
    const key = [this.view.focus, this.open].find((key) => key && fits(key) && this.article.byKey.has(key));
    if (!key) notice(`there is no ${what} here`);
    return key ? this.article.byKey.get(key) : null;
  }

  /** The part of the label that stands at the caret, such as a quote's cue, or that was chosen last. */
  role(key) {
    const piece = this.article.piecesAt(this.view.caret).find((piece) => piece.key === key);
    if (piece && !this.view.selection) return piece.role;
    return this.screen.focusRole || piece?.role || "span";
  }

  async edit_() {
    const label = this.target();
    if (label) await editLabel(this, label);
  }

  /** With selected words: gives them to the label. Without: picks the label up, to be put down by the next. */
  async resize() {
    const hasSelection = this.view.selection || this.view.parts.length;
    const { moving } = this.screen;
    if (!hasSelection && !moving) {
      const label = this.target();
      if (label) this.screen.moving = { key: label.key, role: this.role(label.key) };
      return;
    }
    const label = moving ? this.article.byKey.get(moving.key) : this.target();
    this.screen.moving = null;
    if (!label) return;
    const role = moving ? moving.role : this.role(label.key);
    await this.edit({ op: "span", key: label.key, role, span: this.span() });
    this.screen.isSelecting = false;
    this.view.clear();
  }

  startBack(count) { return this.nudge("start", -count); }
  startOn(count) { return this.nudge("start", count); }
  endBack(count) { return this.nudge("end", -count); }
  endOn(count) { return this.nudge("end", count); }

  async nudge(edge, by) {
    const label = this.target();
    if (label) await this.edit({ op: "nudge", key: label.key, role: this.role(label.key), edge, by });
  }

  async optional() {
    const label = this.target();
    if (label) await this.edit({ op: "set", key: label.key, field: "optional", value: !label.optional });
  }

  async flag() {
    const label = this.target();
    if (!label) return;
    if (label.flagged) {
      await this.edit({ op: "set", key: label.key, field: "flag", value: null });
      return;
    }
    const note = await ask("Flag: what is to be looked at?", { near: this.near, optional: true });
    if (note !== null) await this.edit({ op: "set", key: label.key, field: "flag", value: note });
  }

  async remove() {
    const label = this.target();
    if (!label) return;
    const answer = await this.edit({ op: "delete", key: label.key });
    if (!answer) return;
    if (this.open === label.key) this.screen.setOpen(null);
    this.screen.setFocus(null);
    speak("deleted; z brings it back");
  }

  async undo(count = 1) {
    for (let i = 0; i < count; i += 1) await this.stepHistory("undo");
  }

  async redo(count = 1) {
    for (let i = 0; i < count; i += 1) await this.stepHistory("redo");
  }

  async stepHistory(way) {
    const answer = await this.article[way]().catch(() => null);
    if (!answer) return;
    if (this.open && !this.article.byKey.has(this.open)) this.screen.setOpen(null);
    if (answer.focus && this.article.byKey.has(answer.focus)) this.screen.goTo(answer.focus);
    speak(way === "undo" ? "undone" : "done again");
  }

  // The page

  suggestions() { return this.screen.toggleSuggestions(); }
  listMode() { this.screen.toggleList(); }
  done() { return this.screen.done(); }
  previousArticle() { this.screen.leaveFor(-1); }
  nextArticle() { this.screen.leaveFor(1); }
  otherPane() { this.screen.otherPane(); }
}

/** The letter of a type on its colour. */
export function chip(type) {
  return make("span", { className: `chip of-${mark(type).color}`, title: type }, mark(type).letter);
}
