// The article's text with its labels, an own caret and selection. Tokens are the only unit it knows.

import { make } from "./dom.js";
import { mark } from "./types.js";

export class TextView {
  /** `onSelect` is called after the caret or the selection has moved. */
  constructor(article, onSelect) {
    this.article = article;
    this.onSelect = onSelect;
    this.caret = 0;
    /** Where the selection started; null where only the caret stands. */
    this.anchor = null;
    /** Parts of a discontinuous selection that were added already. */
    this.parts = [];
    this.focus = null;
    /** Pieces of suggestions and other marks that are drawn with the labels. */
    this.extra = [];
    this.tokens = [];
    this.gapElements = [];
    this.element = make("div", {
      className: "text", id: "text", tabIndex: 0, role: "application",
      "aria-label": `Text of ${article.title}`, "aria-roledescription": "article text",
      "aria-describedby": "where",
    });
    for (const line of article.lines) this.element.append(this.lineElement(line));
    this.drawn = new Map();
    this.shown = { from: 0, to: -1, parts: [] };
    this.listenToMouse();
    this.draw();
    this.showCaret();
  }

  lineElement(line) {
    const row = make("p", { className: "line" },
      make("span", { className: "line-number", "aria-hidden": "true" }, String(line.number)));
    for (let token = line.first; token <= line.last; token += 1) {
      const word = make("span", { className: "t", id: `t${token}` }, this.article.words[token]);
      const gap = make("span", { className: "g" }, this.article.gaps[token]);
      this.tokens[token] = word;
      this.gapElements[token] = gap;
      row.append(word, gap);
    }
    line.element = row;
    return row;
  }

  // Labels

  /** Draws the lines whose labels have changed since the last time. */
  draw() {
    const byLine = this.piecesByLine();
    this.lanesByKey = new Map();
    this.article.lines.forEach((line, index) => {
      const pieces = byLine[index] || [];
      const signature = JSON.stringify(pieces.map(
        (p) => [p.key, p.role, p.type, p.first, p.last, p.lane, p.isStart, p.isEnd, p.cut, p.style]));
      const old = this.drawn.get(index);
      if (old && old.signature === signature) {
        for (const [key, lanes] of old.lanes) this.remember(key, lanes);
        return;
      }
      for (const lanes of old ? old.lanes.values() : []) for (const lane of lanes) lane.remove();
      const lanes = this.drawLine(line, pieces);
      for (const [key, list] of lanes) this.remember(key, list);
      this.drawn.set(index, { signature, lanes });
    });
    this.showFocus();
  }

  remember(key, lanes) {
    const list = this.lanesByKey.get(key);
    if (list) list.push(...lanes);
    else this.lanesByKey.set(key, [...lanes]);
  }

  piecesByLine() {
    const byLine = [];
    const lineOf = (token) => {
      let low = 0;
      let high = this.article.lines.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (this.article.lines[middle].first <= token) low = middle;
        else high = middle - 1;
      }
      return low;
    };
    for (const piece of [...this.article.pieces, ...this.extra]) {
      piece.runs.forEach(([first, last], run) => {
        for (let at = lineOf(first); at <= lineOf(last); at += 1) {
          const line = this.article.lines[at];
          (byLine[at] ||= []).push({
            ...piece, first: Math.max(first, line.first), last: Math.min(last, line.last),
            isStart: run === 0 && first >= line.first,
            isEnd: run === piece.runs.length - 1 && last <= line.last,
          });
        }
      });
    }
    // The shorter lies closer to the words, so that nested labels do not cross.
    for (const pieces of byLine) {
      if (!pieces) continue;
      pieces.sort((a, b) => (a.last - a.first) - (b.last - b.first) || a.first - b.first);
      const lanes = [];
      for (const piece of pieces) {
        let lane = 0;
        while ((lanes[lane] || []).some((o) => o.first <= piece.last && piece.first <= o.last)) lane += 1;
        (lanes[lane] ||= []).push(piece);
        piece.lane = Math.min(lane, 6);
      }
    }
    return byLine;
  }

  drawLine(line, pieces) {
    const lanes = new Map();
    let deepest = 0;
    for (const piece of pieces) {
      deepest = Math.max(deepest, piece.lane + 1);
      const { letter, line: pattern, color } = mark(piece.type);
      const list = lanes.get(piece.key) || [];
      for (let token = piece.first; token <= piece.last; token += 1) {
        const isStart = token === piece.first && piece.isStart;
        const lane = make("i", {
          className: `lane lane${piece.lane} ${pattern} of-${color} ${piece.style || ""}`
            + (isStart ? " start" : "") + (token === piece.last && piece.isEnd ? " end" : "")
            + (piece.cut ? " cut" : ""),
        }, isStart ? make("b", { "aria-hidden": "true" }, letter) : "");
        this.tokens[token].append(lane);
        list.push(lane);
        if (token < piece.last) {
          const gap = make("i", { className: lane.className.replace(/ (start|end)/g, "") });
          this.gapElements[token].append(gap);
          list.push(gap);
        }
      }
      lanes.set(piece.key, list);
    }
    line.element.className = `line lanes${Math.min(deepest, 7)}`;
    return lanes;
  }

  showFocus() {
    for (const lane of this.focused || []) lane.classList.remove("focused");
    const keys = [this.focus];
    if (this.focus?.startsWith("entities/")) {
      const id = this.focus.slice("entities/".length);
      keys.push(...this.article.labels.mentions.filter((m) => m.entity === id).map((m) => m.key));
    }
    this.focused = keys.flatMap((key) => this.lanesByKey.get(key) || []);
    for (const lane of this.focused) lane.classList.add("focused");
  }

  setFocus(key) {
    if (this.focus === key) return;
    this.focus = key;
    this.showFocus();
  }

  // Caret and selection

  get selection() {
    if (this.anchor === null) return null;
    return [Math.min(this.anchor, this.caret), Math.max(this.anchor, this.caret)];
  }

  /** What an operation is about: the parts that were added, with the selection or the word at the caret. */
  get runs() {
    const current = this.selection || (this.parts.length ? null : [this.caret, this.caret]);
    const all = current ? [...this.parts, current] : [...this.parts];
    return all.sort((a, b) => a[0] - b[0]);
  }

  get words() { return this.runs.map(([first, last]) => this.article.wordsOf(first, last)).join(" … "); }

  move(token, isSelecting) {
    const target = Math.max(0, Math.min(this.article.words.length - 1, token));
    if (isSelecting && this.anchor === null) this.anchor = this.caret;
    if (!isSelecting) this.anchor = null;
    this.caret = target;
    this.showCaret();
    this.onSelect();
  }

  select(first, last) {
    this.anchor = first;
    this.caret = last;
    this.showCaret();
    this.onSelect();
  }

  clear() {
    this.anchor = null;
    this.parts = [];
    this.showCaret();
    this.onSelect();
  }

  addPart() {
    this.parts.push(this.selection || [this.caret, this.caret]);
    this.anchor = null;
    this.showCaret();
    this.onSelect();
  }

  showCaret() {
    const ranges = [...this.parts];
    if (this.selection) ranges.push(this.selection);
    for (const element of this.marked || []) element.classList.remove("selected");
    this.marked = [];
    for (const [first, last] of ranges) {
      for (let token = first; token <= last; token += 1) {
        this.marked.push(this.tokens[token]);
        if (token < last) this.marked.push(this.gapElements[token]);
      }
    }
    for (const element of this.marked) element.classList.add("selected");
    if (this.caretElement) this.caretElement.classList.remove("caret");
    this.caretElement = this.tokens[this.caret];
    if (!this.caretElement) return;
    this.caretElement.classList.add("caret");
    this.element.setAttribute("aria-activedescendant", this.caretElement.id);
    this.scrollTo(this.caretElement);
  }

  scrollTo(element) {
    const box = element.getBoundingClientRect();
    const frame = this.element.getBoundingClientRect();
    if (box.top < frame.top + 30 || box.bottom > frame.bottom - 60) {
      element.scrollIntoView({ block: "center" });
    }
  }

  /** Makes the words of a piece blink once, where motion is welcome. */
  pulse(runs) {
    if (!runs || !runs.length) return;
    this.scrollTo(this.tokens[runs[0][0]]);
    for (const [first, last] of runs) {
      for (let token = first; token <= last; token += 1) {
        const element = this.tokens[token];
        element.classList.remove("pulse");
        void element.offsetWidth;
        element.classList.add("pulse");
      }
    }
  }

  // Where to go

  /** The token in the line of the screen above (-1) or below (1) that is closest to the caret. */
  vertical(direction) {
    const box = this.tokens[this.caret].getBoundingClientRect();
    const middle = (box.left + box.right) / 2;
    let best = this.caret;
    let bestTop = null;
    let bestDistance = Infinity;
    for (let token = this.caret + direction; token >= 0 && token < this.tokens.length; token += direction) {
      const other = this.tokens[token].getBoundingClientRect();
      const isOther = direction > 0 ? other.top > box.top + 4 : other.top < box.top - 4;
      if (!isOther) continue;
      if (bestTop !== null && Math.abs(other.top - bestTop) > 4) break;
      bestTop = other.top;
      const distance = Math.abs((other.left + other.right) / 2 - middle);
      if (distance < bestDistance) [best, bestDistance] = [token, distance];
    }
    return best;
  }

  sentence(direction) {
    const starts = this.article.sentences;
    if (direction > 0) return starts.find((start) => start > this.caret) ?? this.article.words.length - 1;
    return [...starts].reverse().find((start) => start < this.caret) ?? 0;
  }

  paragraph(direction) {
    const starts = this.article.lines.map((line) => line.first);
    if (direction > 0) return starts.find((start) => start > this.caret) ?? this.article.words.length - 1;
    return [...starts].reverse().find((start) => start < this.caret) ?? 0;
  }

  /**
   * The next token at which `words` begin; null where there is none. Without a capital in them, small and
   * large letters are alike.
   */
  find(words, from) {
    const fold = (text) => (/\p{Lu}/u.test(words) ? text : text.toLowerCase());
    const wanted = fold(words).split(/\s+/).filter(Boolean);
    const count = this.article.words.length;
    if (!wanted.length) return null;
    for (let step = 0; step < count; step += 1) {
      const start = (from + step) % count;
      const end = Math.min(count - 1, start + wanted.length * 3);
      const text = fold(this.article.wordsOf(start, end));
      if (text.startsWith(wanted.join(" "))) return start;
    }
    return null;
  }

  // The mouse

  tokenOf(node) {
    const element = node?.closest?.(".t, .g");
    if (!element) return null;
    const word = element.classList.contains("t") ? element : element.previousElementSibling;
    return word ? Number(word.id.slice(1)) : null;
  }

  listenToMouse() {
    this.element.addEventListener("pointerdown", (event) => {
      const token = this.tokenOf(event.target);
      if (token === null || event.button !== 0) return;
      event.preventDefault();
      this.element.focus({ preventScroll: true });
      this.move(token, event.shiftKey);
      this.isDragging = true;
    });
    this.element.addEventListener("pointermove", (event) => {
      if (!this.isDragging || !event.buttons) return;
      const token = this.tokenOf(document.elementFromPoint(event.clientX, event.clientY));
      if (token !== null && token !== this.caret) this.move(token, true);
    });
    addEventListener("pointerup", () => { this.isDragging = false; });
  }
}
