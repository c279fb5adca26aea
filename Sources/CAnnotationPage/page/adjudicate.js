// One disagreement of two annotators after another: what each says, where it stands, what holds and why.

import { get, post } from "./api.js";
import { ask, choose } from "./dialogs.js";
import { kbd, make, notice, one, speak } from "./dom.js";

const choices = [["1", "first"], ["2", "second"], ["b", "both"], ["x", "neither"], ["o", "optional"], ["e", "edited"]];
const reasons = [
  ["a", "ambiguous", "the text can be read both ways"],
  ["g", "guideline", "the guidelines say nothing of it, or two things"],
  ["r", "error", "one overlooked or mistook something"],
  ["c", "corner", "a case at the edge of the guidelines"],
  ["s", "subjective", "a matter of taste"],
];

export class AdjudicateScreen {
  static async open(app, id) {
    const screen = new AdjudicateScreen(app, id);
    screen.take(await get(`articles/${id}/disputes`));
    const open = screen.data.disputes.findIndex((dispute) => !dispute.choice);
    screen.at = Math.max(0, open);
    one("#main").replaceChildren(screen.element);
    screen.draw();
    screen.element.focus();
    return screen;
  }

  constructor(app, id) {
    this.app = app;
    this.id = id;
    this.at = 0;
    this.element = make("section", {
      className: "adjudicate", tabIndex: 0, role: "application", "aria-label": `Disagreements about ${id}`,
    });
    this.element.addEventListener("keydown", (event) => this.onKey(event));
  }

  take(data) {
    this.data = data;
    this.words = [];
    for (const line of data.text.lines) {
      for (let i = 0; i < line.pieces.length; i += 2) this.words.push([line.pieces[i], line.pieces[i + 1]]);
    }
  }

  get dispute() { return this.data.disputes[this.at]; }
  get left() { return this.data.disputes.filter((dispute) => !dispute.choice).length; }

  draw() {
    const { data, dispute } = this;
    const { first, second } = data;
    const undecided = this.left;
    const head = make("header", { className: "summary" },
      make("h2", {}, `${first} and ${second}: ${data.disputes.length} disagreements, ${undecided} undecided`),
      make("p", { className: "hint" }, `${data.agreed} labels are agreed and folded away. Agreement before any decision: ${data.agreement
        .map((figure) => `${figure.name} ${figure.value}`).join(" · ")}`));
    const list = make("ol", { className: "disputes" }, ...data.disputes.map((each, index) => make("li", {
      className: index === this.at ? "current" : "",
    }, make("button", { type: "button", onclick: () => this.go(index), "aria-current": index === this.at ? "true" : undefined },
      each.choice ? `✓ ${each.label}` : each.label, each.choice ? make("small", {}, `${each.choice}, ${each.reason}`) : null))));
    const parts = dispute ? [this.context(dispute), this.options(dispute), this.buttons()] : [make("p", { className: "good" }, "They agree on everything.")];
    const isReady = undecided === 0;
    const finish = make("p", { className: "buttons" },
      make("button", { type: "button", disabled: !isReady, onclick: () => this.write() }, "Write the gold ", kbd("Ctrl+Enter")),
      make("span", { className: "hint" }, isReady ? data.status === "adjudicated" ? "The gold article is adjudicated." : "All is decided."
        : `${undecided} to go.`));
    this.element.replaceChildren(head, make("div", { className: "desk" }, make("div", { className: "case" }, ...parts, finish), list));
    list.querySelector(".current")?.scrollIntoView({ block: "nearest" });
  }

  /** The lines around the place, its words marked. */
  context(dispute) {
    const runs = dispute.span?.runs || [];
    if (!runs.length) return make("p", { className: "hint" }, "This has no place in the text.");
    const isMarked = (token) => runs.some(([first, last]) => first <= token && token <= last);
    const lines = this.data.text.lines.filter((line) => {
      const last = line.first + line.pieces.length / 2 - 1;
      return runs.some(([from, to]) => from <= last && line.first <= to);
    });
    return make("div", { className: "context" }, ...lines.map((line) => {
      const row = make("p", {}, make("span", { className: "line-number", "aria-hidden": "true" }, String(line.number)));
      for (let token = line.first; token < line.first + line.pieces.length / 2; token += 1) {
        const [word, gap] = this.words[token];
        row.append(isMarked(token) ? make("mark", {}, word) : word, isMarked(token) && isMarked(token + 1) ? make("mark", {}, gap) : gap);
      }
      return row;
    }));
  }

  options(dispute) {
    const side = (key, name, says, choice) => make("div", {
      className: dispute.choice === choice || dispute.choice === "both" || (dispute.choice === "optional" && says !== undefined)
        ? "option chosen" : "option",
    }, make("h3", {}, kbd(key), ` ${name}`), ...(says === undefined ? [make("p", { className: "hint" }, "does not have it")]
      : says.split("; ").map((line) => make("p", {}, line))));
    const decided = dispute.choice
      ? make("p", { className: "decided" }, `Decided: ${dispute.choice}, ${dispute.reason}${dispute.by ? `, by ${dispute.by}` : ""}`
        + `${dispute.note ? ` – ${dispute.note}` : ""}`) : null;
    return make("div", {}, make("h3", { className: "label" }, dispute.label),
      make("div", { className: "sides" }, side("1", this.data.first, dispute.first, "first"), side("2", this.data.second, dispute.second, "second")),
      decided);
  }

  buttons() {
    const button = (key, text, action) => make("button", { type: "button", onclick: action }, kbd(key), ` ${text}`);
    return make("p", { className: "buttons" },
      ...choices.map(([key, choice]) => button(key, {
        first: this.data.first, second: this.data.second, both: "both", neither: "neither", optional: "mark optional",
        edited: "edit by hand",
      }[choice], () => this.decide(choice))),
      button("n", "note", () => this.note()), button("z", "undo", () => this.act("undo")), button("Z", "redo", () => this.act("redo")),
      button("k", "back", () => this.go(this.at - 1)), button("j", "next", () => this.go(this.at + 1)));
  }

  onKey(event) {
    if (event.altKey || event.target.closest("dialog")) return;
    const isControl = event.ctrlKey || event.metaKey;
    const choice = !isControl && choices.find(([key]) => key === event.key);
    const action = {
      j: () => this.go(this.at + 1), ArrowDown: () => this.go(this.at + 1), k: () => this.go(this.at - 1),
      ArrowUp: () => this.go(this.at - 1), n: () => this.note(), z: () => this.act("undo"), Z: () => this.act("redo"),
    }[event.key];
    if (isControl && event.key === "Enter") {
      event.preventDefault();
      this.write();
    } else if (choice && this.dispute) {
      event.preventDefault();
      this.decide(choice[1]);
    } else if (action && (!isControl || event.key.toLowerCase() === "z")) {
      event.preventDefault();
      action();
    }
  }

  go(index) {
    this.at = Math.max(0, Math.min(this.data.disputes.length - 1, index));
    this.draw();
    this.element.focus();
    if (this.dispute) {
      const { label, first, second } = this.dispute;
      speak(`${label}. ${this.data.first}: ${first || "nothing"}. ${this.data.second}: ${second || "nothing"}`);
    }
  }

  async decide(choice) {
    const { dispute } = this;
    if (!dispute) return;
    const reason = await choose(`${choice}: why do they differ?`, (typed) => reasons
      .filter(([, name]) => name.startsWith(typed.toLowerCase()))
      .map(([key, name, text]) => ({ text: `${key}  ${name}`, hint: text, value: name })),
    { keys: Object.fromEntries(reasons.map(([key, name]) => [key, name])), placeholder: "a, g, r, c or s" });
    if (!reason) return;
    await this.send({ label: dispute.label, at: dispute.at, choice, reason, note: dispute.note });
    if (choice === "edited") {
      await this.editByHand(dispute);
      return;
    }
    const next = this.data.disputes.findIndex((each, index) => index > this.at && !each.choice);
    this.go(next < 0 ? Math.max(0, this.data.disputes.findIndex((each) => !each.choice)) : next);
  }

  /** Opens the gold article at the label; where it has no labels yet, those decided are put there first. */
  async editByHand(dispute) {
    await this.send({ action: "write-partly" });
    this.app.go({ id: this.id, ...(dispute.key ? { label: dispute.key } : {}) });
  }

  async note() {
    const { dispute } = this;
    if (!dispute?.choice) {
      notice("decide first, then say more in a note");
      return;
    }
    const note = await ask("Note on this decision", { value: dispute.note || "" });
    if (note) await this.send({ label: dispute.label, at: dispute.at, choice: dispute.choice, reason: dispute.reason, note });
    this.go(this.at);
  }

  async act(action) {
    const before = JSON.stringify(this.data.disputes.map((each) => each.choice));
    if (!(await this.send({ action }))) return;
    const changed = this.data.disputes.findIndex((each, index) => each.choice !== JSON.parse(before)[index]);
    this.go(changed < 0 ? this.at : changed);
  }

  async write() {
    if (this.left) {
      notice(`${this.left} disagreements are undecided`);
      return;
    }
    if (await this.send({ action: "write" })) notice("the gold article has the adjudicated labels now");
    this.draw();
    this.element.focus();
  }

  async send(body) {
    try {
      this.take(await post(`articles/${this.id}/disputes`, body));
      this.draw();
      return true;
    } catch (error) {
      notice(error.message, "error");
      return false;
    }
  }
}
