// A pipeline's labels as outlines that are taken or turned down one by one.

import { get, post } from "./api.js";
import { notice, speak } from "./dom.js";

export class Suggestions {
  constructor(screen) {
    this.screen = screen;
    this.isShown = false;
    this.all = [];
  }

  has(key) { return this.isShown && this.all.some((one) => one.key === key); }

  /** The suggestion with that key, while suggestions are shown. */
  at(key) { return this.isShown ? this.all.find((each) => each.key === key) : undefined; }

  describe(key) {
    const one = this.at(key);
    return one ? `suggested: ${one.what} (y take, n turn down, e take and edit, Y all of it)` : "";
  }

  async toggle() {
    this.isShown = !this.isShown;
    this.wasShown = true;
    if (!this.isShown) {
      this.screen.view.extra = [];
      this.screen.view.draw();
      return;
    }
    await this.load();
    if (!this.isShown) return;
    notice(`${this.all.length} ${this.all.length === 1 ? "suggestion" : "suggestions"} of ${this.screen.session.pipeline}; Tab goes to the next, y takes it, n turns it down`);
    this.goToNext(-1);
  }

  async load() {
    try {
      const answer = await get(`articles/${this.screen.article.id}/suggestions`);
      this.all = answer.suggestions;
    } catch (error) {
      this.isShown = false;
      notice(error.message, "error");
    }
    this.draw();
  }

  /** Says at the end what became of the suggestions, where they were looked at. */
  async tellShare() {
    if (!this.wasShown) return;
    const { share } = await get(`articles/${this.screen.article.id}/suggestions`).catch(() => ({}));
    if (share) notice(share.sentence);
    if (share?.warning) notice(share.warning, "outside");
  }

  update() { if (this.isShown && !this.isBusy) this.load(); }

  draw() {
    const { view } = this.screen;
    view.extra = this.isShown
      ? this.all.map((one) => ({ key: one.key, role: "suggested", type: one.type, runs: one.span.runs, style: "suggested" }))
      : [];
    view.draw();
    this.screen.show();
  }

  /** Whether the key was one for the suggestion at the caret. */
  onKey(key) {
    if (!this.isShown || !["y", "n", "e", "Y"].includes(key)) return false;
    const one = this.all.find((each) => each.key === this.screen.view.focus);
    if (!one) return false;
    this.decide(one, key);
    return true;
  }

  async decide(one, key) {
    this.isBusy = true;
    const { article } = this.screen;
    const token = one.span.runs[0]?.[0] ?? 0;
    const body = { revision: article.revision, suggestion: one.key, decision: { y: "take", n: "reject", e: "take", Y: "take-all" }[key] };
    try {
      const answer = await post(`articles/${article.id}/suggestions`, body);
      article.take(answer);
      await this.load();
      speak(key === "n" ? "turned down" : "taken");
      if (key === "e" && answer.focus) {
        this.screen.goTo(answer.focus);
        await this.screen.actions.edit_();
      } else this.goToNext(token);
    } catch (error) {
      notice(error.message, "error");
    }
    this.isBusy = false;
  }

  goToNext(token) {
    const next = this.all.find((one) => one.span.runs[0]?.[0] >= token) || this.all[0];
    if (next) this.screen.goTo(next.key);
  }
}
