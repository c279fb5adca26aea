// The screen on which an article is annotated: text, sheet, keys and what stands in the last line.

import { Actions } from "./actions.js";
import { Article } from "./article.js";
import { choose } from "./dialogs.js";
import { kbd, make, notice, one, speak } from "./dom.js";
import { bindings, nameOf } from "./keys.js";
import { LabelList } from "./list.js";
import { Sheet } from "./sheet.js";
import { Suggestions } from "./suggest.js";
import { TextView } from "./textview.js";

const tools = [
  ["Person", "p", "person"], ["Organization", "o", "organization"], ["Place", "l", "place"], ["Other", "t", "other"],
  null, ["Meeting", "m", "meeting"], null,
  ["Cue", "c", "cue"], ["Source", "s", "source"], ["Quote", "q", "content"], null,
  ["Undo", "z", "undo"], ["Redo", "Z", "redo"], null, ["Table", "L", "listMode"],
];

export class AnnotateScreen {
  static async open(app, id, labelKey) {
    const screen = new AnnotateScreen(app, await Article.open(id));
    screen.start(labelKey);
    return screen;
  }

  constructor(app, article) {
    this.app = app;
    this.session = app.session;
    this.article = article;
    this.isSelecting = false;
    /** The meeting or quote that keys for slots are about. */
    this.open = null;
    /** A quote of which only the cue or the source is known. */
    this.draft = null;
    this.focusRole = null;
    /** A label that was picked up to be put on other words, with its part. */
    this.moving = null;
    this.count = "";
    this.view = new TextView(article, () => this.afterMove());
    this.actions = new Actions(this);
    this.suggestions = new Suggestions(this);
    this.list = new LabelList(this);
    this.labelSheet = new Sheet(this);
    this.sheet = this.labelSheet.element;
    this.where = make("p", { id: "where", className: "where", "aria-live": "polite" });
    this.toolbar = make("div", { className: "tools", role: "toolbar", "aria-label": "Labels" },
      ...tools.map((tool) => (tool ? this.toolButton(...tool) : make("span", { className: "gap" }))));
    if (this.session.suggests) this.toolbar.append(this.toolButton("Suggestions", "S", "suggestions"));
    this.toolbar.append(make("span", { className: "gap" }), this.toolButton("Done", "Ctrl+Enter", "done"));
    this.element = make("div", { className: "annotate" }, this.toolbar,
      make("div", { className: "panes" }, this.view.element, this.sheet), this.where);
    this.view.element.addEventListener("keydown", (event) => this.onKey(event));
    this.sheet.addEventListener("keydown", (event) => this.onSheetKey(event));
    article.onChange((hasLabels) => this.afterChange(hasLabels));
  }

  toolButton(text, key, action) {
    return make("button", {
      type: "button", "aria-keyshortcuts": key,
      onclick: async () => {
        // A place needs a selection by key; by button the word at the caret will do.
        if (action === "place" && !this.view.selection) this.view.select(this.view.caret, this.view.caret);
        await this.actions[action](1);
        if (!this.list.isShown) this.focusText();
      },
    }, text, " ", kbd(key));
  }

  start(labelKey) {
    one("#main").replaceChildren(this.element);
    this.show();
    this.focusText();
    if (labelKey) this.goToNamed(labelKey);
  }

  focusText() { this.view.element.focus({ preventScroll: true }); }

  // Keys

  async onKey(event) {
    const name = nameOf(event);
    if (/^[0-9]$/.test(name) && (name !== "0" || this.count) && !this.isSlotKey(name)) {
      this.count += name;
      event.preventDefault();
      return this.show();
    }
    const isShifted = event.shiftKey && event.key.startsWith("Arrow");
    const key = isShifted ? name.replace("Shift+", "") : name;
    if (this.suggestions.onKey(key)) {
      event.preventDefault();
      return undefined;
    }
    const actions = bindings().get(key);
    if (!actions) return undefined;
    event.preventDefault();
    const count = Math.min(500, Number(this.count) || 1);
    this.count = "";
    if (isShifted && this.view.anchor === null) this.view.anchor = this.view.caret;
    const wasSelecting = this.isSelecting;
    if (isShifted) this.isSelecting = true;
    for (const action of actions) {
      const result = this.actions[action](count, key.length === 1, key);
      if (result !== false) break;
    }
    if (isShifted) this.isSelecting = wasSelecting;
    return this.show();
  }

  isSlotKey(name) {
    const key = this.open || this.view.focus || "";
    if (this.count) return false;
    if (key.startsWith("meetings/")) return name >= "1" && name <= "8";
    return key.startsWith("quotes/") && name >= "1" && name <= "3";
  }

  onSheetKey(event) {
    if (event.key === "Escape" || event.key === "F6") {
      event.preventDefault();
      this.focusText();
    }
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!by) return;
    const buttons = [...this.sheet.querySelectorAll("li button")];
    const at = buttons.indexOf(document.activeElement);
    if (at < 0) return;
    event.preventDefault();
    const key = buttons[(at + by + buttons.length) % buttons.length].dataset.key;
    this.goTo(key, false);
    this.sheet.querySelector(`button[data-key="${CSS.escape(key)}"]`)?.focus();
  }

  otherPane() {
    const first = this.sheet.querySelector("li.current button") || this.sheet.querySelector("button");
    if (document.activeElement === this.view.element && first) first.focus();
    else this.focusText();
  }

  // What is at hand

  afterMove() {
    const piece = this.pieceHere();
    this.view.setFocus(piece?.key ?? null);
    this.focusRole = piece?.role ?? null;
    this.show();
  }

  /** The label that keys are about: of those at the caret, or the selected one, the one that is so already. */
  pieceHere() {
    const { selection, focus, caret } = this.view;
    const isFocus = (piece) => piece.key === focus;
    const all = [...this.article.pieces, ...this.view.extra];
    if (!selection) {
      const here = [...this.article.piecesAt(caret), ...this.view.extra.filter((piece) => piece.runs
        .some(([first, last]) => first <= caret && caret <= last))];
      return here.find(isFocus) || here[0];
    }
    const [from, to] = selection;
    const exact = all.filter(({ runs }) => runs.length === 1 && runs[0][0] === from && runs[0][1] === to);
    // A label that the selection touches stays the one at hand, so that it can be given these words.
    return exact.find(isFocus) || exact[0]
      || all.find((piece) => isFocus(piece) && piece.runs.some(([first, last]) => first <= to && from <= last));
  }

  setFocus(key) {
    this.view.setFocus(key);
    const piece = this.article.piecesAt(this.view.caret).find((one) => one.key === key);
    this.focusRole = piece?.role ?? null;
    this.show();
  }

  setOpen(key) {
    this.open = key;
    if (!key) this.draft = null;
    this.show();
  }

  setDraft(draft) {
    this.draft = draft;
    this.show();
  }

  /** Pieces at which Tab stops: each label once, at its main place. */
  stops() {
    const seen = new Set();
    const main = ["span", "content", "evidence-0", "suggested"];
    return [...this.article.pieces, ...this.view.extra]
      .filter((piece) => main.includes(piece.role) && piece.runs.length)
      .filter((piece) => !seen.has(piece.key) && seen.add(piece.key))
      .sort((a, b) => a.runs[0][0] - b.runs[0][0]);
  }

  /** Puts the caret at a label and opens it where it has slots. */
  goTo(key, mayFocus = true) {
    const label = this.article.byKey.get(key);
    let piece = [...this.article.pieces, ...this.view.extra].find((one) => one.key === key);
    if (!piece && key.startsWith("entities/")) {
      const id = label?.id;
      const mention = this.article.labels.mentions.find((one) => one.entity === id);
      piece = mention && this.article.pieces.find((one) => one.key === mention.key);
    }
    this.draft = null;
    this.open = /^(meetings|quotes)\//.test(key) ? key : null;
    this.isSelecting = false;
    this.view.parts = [];
    if (piece?.runs.length) {
      this.view.anchor = null;
      this.view.caret = piece.runs[0][0];
      this.view.setFocus(key);
      this.focusRole = piece.role;
      this.view.showCaret();
      this.view.pulse(piece.runs);
    }
    this.view.setFocus(key);
    if (mayFocus && document.activeElement?.closest?.(".sheet") === null) this.focusText();
    this.show();
  }

  /** A label as a report names it: its key, or an id alone. */
  goToNamed(name) {
    // A path such as `meetings/talks/date` leads to its label.
    const label = name.split("/").slice(0, 2).join("/");
    const keys = [name, label, `entities/${name}`, `meetings/${name}`, `quotes/${name}`];
    const key = keys.find((one) => this.article.byKey.has(one))
      || this.article.labels.mentions.find((mention) => mention.key.startsWith(`mentions/${name}@`))?.key;
    if (key) this.goTo(key);
    else notice(`there is no label “${name}” here (any more)`);
  }

  // Drawing

  afterChange(hasLabels) {
    if (hasLabels) {
      if (this.view.focus && !this.article.byKey.has(this.view.focus) && !this.suggestions.has(this.view.focus)) {
        this.view.focus = null;
      }
      if (this.open && !this.article.byKey.has(this.open)) this.open = null;
      this.suggestions.update();
      this.view.draw();
      this.list.draw();
      this.show();
    } else this.app.showSaved(this.article);
  }

  /** Draws the sheet and the last line when the browser next draws, however often it is asked. */
  show() {
    if (this.isShowing) return;
    this.isShowing = true;
    requestAnimationFrame(() => {
      this.isShowing = false;
      this.labelSheet.draw();
      this.showWhere();
      this.app.showSaved(this.article);
    });
  }

  showWhere() {
    const { view, article } = this;
    const parts = [];
    const runs = view.runs.map(([first, last]) => (first === last ? `${first + 1}` : `${first + 1}–${last + 1}`));
    const count = view.runs.reduce((sum, [first, last]) => sum + last - first + 1, 0);
    const words = view.words;
    parts.push(`${count === 1 ? "word" : "words"} ${runs.join(" + ")}`);
    parts.push(`“${words.length > 70 ? `${words.slice(0, 67)}…` : words}”`);
    const label = article.byKey.get(view.focus);
    if (label) parts.push(this.describe(label));
    if (this.suggestions.describe(view.focus)) parts.push(this.suggestions.describe(view.focus));
    const moved = this.moving && article.byKey.get(this.moving.key);
    const mode = [moved ? `moving ${moved.id || moved.entity}: select the words, then r` : "", this.isSelecting ? "selecting" : "", view.parts.length ? `${view.parts.length} part kept` : "",
      this.count].filter(Boolean);
    const text = parts.join(" · ");
    this.where.replaceChildren(...mode.map((one) => make("b", { className: "mode" }, one)), text);
  }

  /** For those who hear the page, and for the last line. */
  describe(label) {
    const [layer] = label.key.split("/");
    if (layer === "mentions") {
      const all = this.article.labels.mentions.filter((mention) => mention.entity === label.entity)
        .sort((a, b) => a.span.runs[0][0] - b.span.runs[0][0]);
      const extra = [label.cut ? "ends inside a word" : "", label.optional ? "optional" : ""].filter(Boolean);
      return [`${label.type} ${label.entity}, mention ${all.indexOf(label) + 1} of ${all.length}`, label.kind, ...extra].join(", ");
    }
    if (layer === "quotes") return `${this.focusRole || "content"} of quote ${label.id}`;
    return `${layer === "meetings" ? "meeting" : "entity"} ${label.id}`;
  }

  // All occurrences

  /** Asks of every other place with the same words whether it is the same entity. */
  async labelEverywhere() {
    const mention = this.article.mentionAt(this.view.caret);
    if (!mention) return notice("put the caret on a mention first");
    const { spans } = await this.app.post(`articles/${this.article.id}/find`, { key: mention.key });
    if (!spans.length) return notice(`“${mention.span.words}” has no other place without this label`);
    const accepted = [];
    for (let at = 0; at < spans.length; at += 1) {
      const span = spans[at];
      this.view.select(span.runs[0][0], span.runs[0][1]);
      const answer = await choose(`${at + 1} of ${spans.length}: ${this.article.entities.get(mention.entity)?.name || mention.entity}?`,
        () => [
          { text: "Yes", hint: "y", value: "y" }, { text: "No", hint: "n", value: "n" },
          { text: "Yes to all the rest", hint: "Y", value: "Y" }, { text: "Stop here", hint: "Esc", value: null },
        ], {
          near: this.view.tokens[span.runs[0][1]], placeholder: "y, n or Y",
          keys: { y: "y", n: "n", Y: "Y" },
        });
      if (!answer) break;
      if (answer === "y") accepted.push({ place: span.place });
      if (answer === "Y") {
        accepted.push(...spans.slice(at).map(({ place }) => ({ place })));
        break;
      }
    }
    this.view.clear();
    if (accepted.length) {
      await this.actions.edit({ op: "add-mentions", spans: accepted, entity: mention.entity, kind: mention.kind });
      notice(`${accepted.length} labelled`);
    }
    this.focusText();
    return undefined;
  }

  // The page

  toggleSuggestions() { return this.suggestions.toggle(); }

  toggleList() {
    this.list.toggle();
    this.view.element.hidden = this.list.isShown;
  }

  async done() {
    if (this.article.status === "draft") await this.actions.edit({ op: "status", status: "single" });
    speak("done");
    await this.suggestions.tellShare();
    await this.app.openQueue(this.article.id);
  }

  leaveFor(by) { return this.app.openNeighbour(this.article.id, by); }
}
