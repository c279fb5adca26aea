// Starts the page: takes the key, knows the session, and shows the screen that the address names.

import { findKey, get, post, takeKey } from "./api.js";
import { AnnotateScreen } from "./annotate.js";
import { AdjudicateScreen } from "./adjudicate.js";
import { showCheck } from "./check.js";
import { alarm, make, notice, one } from "./dom.js";
import { showHelp } from "./help.js";
import { showQueue } from "./queue.js";

class App {
  constructor() {
    this.session = null;
    this.screen = null;
    this.queue = [];
    this.post = post;
  }

  async start() {
    addEventListener("hashchange", () => this.route());
    addEventListener("keydown", (event) => {
      const isTyping = event.target.closest?.("input, textarea, select, dialog");
      if (event.key === "?" && !isTyping) {
        event.preventDefault();
        showHelp();
      }
    });
    one("#help-button").addEventListener("click", () => showHelp());
    setInterval(() => this.poll(), 1000);
    await this.route();
  }

  /** The screen that the fragment names: `#id=…&label=…`, `#id=…&screen=check`, or the list. */
  async route() {
    const parameters = new URLSearchParams(location.hash.slice(1));
    takeKey(parameters);
    if (parameters.has("key")) {
      parameters.delete("key");
      history.replaceState(null, "", `#${parameters}`);
    }
    if (!(await findKey())) return this.askForKey();
    try {
      this.session ||= await get("session");
      await this.show(parameters);
    } catch (error) {
      if (error.status === 401) this.askForKey();
      else this.showError(error.message);
    }
    return undefined;
  }

  async show(parameters) {
    const id = parameters.get("id");
    const screen = id ? parameters.get("screen") || "annotate" : "queue";
    const isOpen = this.screen && this.screen.article.id === id;
    if (screen === "annotate" && isOpen) {
      this.screen.start(parameters.get("label"));
    } else if (screen === "annotate") {
      this.screen = null;
      this.screen = await AnnotateScreen.open(this, id, parameters.get("label"));
    } else if (screen === "check") {
      await showCheck(this, id);
    } else if (screen === "adjudicate") {
      await AdjudicateScreen.open(this, id);
    } else {
      await showQueue(this, parameters.get("at") || this.screen?.article.id);
    }
    this.current = { id, screen };
    one("#title").textContent = id ? this.screen?.article.title || id : "Assay: annotate";
    document.title = id ? `${id} – Assay` : "Assay: annotate";
    for (const link of document.querySelectorAll("#screens a")) {
      const name = link.dataset.screen;
      link.hidden = name !== "queue" && !(id || this.screen)
        || (name === "adjudicate" && screen !== name && !(this.screen?.article.passes.length > 1));
      link.href = name === "queue" ? "#" : `#id=${id || this.screen?.article.id}&screen=${name}`;
      if (name === screen) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
    one("#saved").hidden = screen !== "annotate";
  }

  go(parameters) { location.hash = new URLSearchParams(parameters).toString(); }

  openQueue(id) { this.go({ at: id }); }

  async openNeighbour(id, by) {
    if (!this.queue.length) this.queue = (await get("queue")).articles.map((article) => article.id);
    const next = this.queue[this.queue.indexOf(id) + by];
    if (next) this.go({ id: next });
    else notice(by > 0 ? "this is the last article" : "this is the first article");
  }

  showError(message) {
    notice(message, "error");
    one("#main").replaceChildren(make("section", { className: "locked" },
      make("h2", {}, "This cannot be shown"), make("p", {}, message), make("p", {}, make("a", { href: "#" }, "All articles"))));
  }

  askForKey() {
    one("#main").replaceChildren(make("section", { className: "locked" },
      make("h2", {}, "This page needs the key of this run"),
      make("p", {}, "Open the address that ", make("code", {}, "assay annotate"),
        " printed in the terminal: the key stands behind its # sign. It is new at every start.")));
  }

  showSaved(article) {
    const time = article.savedAt && new Date(article.savedAt).toLocaleTimeString();
    const state = article.isSaved ? (time ? `saved ${time}` : "nothing to save") : "saving …";
    const text = `${state} · revision ${article.revision}`;
    const place = one("#saved");
    if (place.textContent !== text) place.textContent = text;
  }

  async poll() {
    if (document.hidden || !this.screen || this.isPolling) return;
    this.isPolling = true;
    try {
      await this.screen.article.poll();
    } catch (error) {
      alarm(error.status === 401
        ? "the server was started anew: open the address that it printed"
        : error.message);
    }
    this.isPolling = false;
  }
}

const app = new App();
await app.start();
