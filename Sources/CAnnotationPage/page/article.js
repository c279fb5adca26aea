// One article as this window shows it: its tokens, its labels, and the way to change them.

import { get, post } from "./api.js";
import { alarm, notice } from "./dom.js";

export class Article {
  constructor(answer) {
    this.id = answer.id;
    this.title = answer.title;
    this.published = answer.published;
    this.file = answer.file;
    this.passes = answer.passes;
    this.words = [];
    this.gaps = [];
    this.lines = answer.text.lines.map((line) => {
      const count = line.pieces.length / 2;
      for (let i = 0; i < count; i += 1) {
        this.words.push(line.pieces[2 * i]);
        this.gaps.push(line.pieces[2 * i + 1]);
      }
      return { number: line.number, first: line.first, last: line.first + count - 1 };
    });
    this.lineEnds = new Set(this.lines.map((line) => line.last));
    this.sentences = answer.text.sentences;
    this.listeners = [];
    this.pending = Promise.resolve();
    this.take(answer);
  }

  static async open(id) { return new Article(await get(`articles/${id}`)); }

  onChange(listener) { this.listeners.push(listener); }

  /** The words from one token to another. */
  wordsOf(first, last) {
    let text = "";
    for (let token = first; token <= last; token += 1) {
      text += this.words[token];
      if (token < last) text += this.lineEnds.has(token) ? " " : this.gaps[token];
    }
    return text.replace(/\s+/g, " ");
  }

  take(answer) {
    this.revision = answer.revision;
    this.undoCount = answer.undo;
    this.redoCount = answer.redo;
    this.isSaved = answer.isSaved;
    this.savedAt = answer.savedAt;
    this.status = answer.status;
    alarm(answer.problem || "");
    if (answer.labels) {
      this.labels = { entities: [], mentions: [], meetings: [], quotes: [], ignored: [], ...answer.labels };
      this.index();
    }
    for (const listener of this.listeners) listener(Boolean(answer.labels));
  }

  /** Everything that has a place in the text, and every label by its key. */
  index() {
    const { entities, mentions, meetings, quotes } = this.labels;
    this.byKey = new Map();
    for (const label of [...entities, ...mentions, ...meetings, ...quotes]) this.byKey.set(label.key, label);
    this.entities = new Map(entities.map((entity) => [entity.id, entity]));
    this.pieces = [];
    const add = (key, role, type, span) => {
      if (span) this.pieces.push({ key, role, type, runs: span.runs, cut: span.cut, words: span.words });
    };
    for (const mention of mentions) add(mention.key, "span", mention.type, mention.span);
    for (const meeting of meetings) {
      (meeting.evidence || []).forEach((span, i) => add(meeting.key, `evidence-${i}`, "evidence", span));
      add(meeting.key, "trigger", "trigger", meeting.trigger);
    }
    for (const quote of quotes) {
      add(quote.key, "content", "content", quote.content);
      add(quote.key, "cue", "cue", quote.cue);
      add(quote.key, "source", "source", quote.source);
    }
    const start = (piece) => piece.runs[0]?.[0] ?? 0;
    const end = (piece) => piece.runs[piece.runs.length - 1]?.[1] ?? 0;
    this.pieces.sort((a, b) => start(a) - start(b) || end(b) - end(a));
  }

  /** The pieces that cover a token, the shortest first. */
  piecesAt(token) {
    const size = (piece) => piece.runs.reduce((sum, [first, last]) => sum + last - first + 1, 0);
    return this.pieces
      .filter((piece) => piece.runs.some(([first, last]) => first <= token && token <= last))
      .sort((a, b) => size(a) - size(b));
  }

  mentionAt(token) {
    const piece = this.piecesAt(token).find((piece) => piece.key.startsWith("mentions/"));
    return piece && this.byKey.get(piece.key);
  }

  /** Sends an operation; they go one after another, each upon the revision that the last one made. */
  edit(command) { return this.send("edit", command); }
  undo() { return this.send("undo"); }
  redo() { return this.send("redo"); }

  send(action, command) {
    const work = this.pending.then(() => this.sendNow(action, command));
    this.pending = work.catch(() => {});
    return work;
  }

  async sendNow(action, command, base) {
    const started = performance.now();
    try {
      const answer = await post(`articles/${this.id}/${action}`, { revision: this.revision, command, base });
      this.take(answer);
      requestAnimationFrame(() => {
        performance.measure("action", { start: started, end: performance.now() });
      });
      return answer;
    } catch (error) {
      if (error.status === 409 && base === undefined) {
        // Another window was faster: show what it did, then ask for both changes together.
        const seen = this.revision;
        this.take(error.answer);
        for (const change of error.answer.changes || []) notice(`elsewhere: ${change}`, "outside");
        return this.sendNow(action, command, seen);
      }
      if (error.answer?.labels) this.take(error.answer);
      notice(error.message, "error");
      throw error;
    }
  }

  /** Looks whether something was changed elsewhere; waits for its turn as operations do. */
  poll() {
    const work = this.pending.then(async () => {
      const answer = await post(`articles/${this.id}/state`, { revision: this.revision });
      for (const change of answer.outside || []) notice(`elsewhere: ${change}`, "outside");
      this.take(answer);
    });
    this.pending = work.catch(() => {});
    return work;
  }
}
