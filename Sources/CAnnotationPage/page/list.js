// Labels as a table with fields to add more by typing: nothing here needs a selection in the text.

import { chip } from "./actions.js";
import { make } from "./dom.js";
import { editLabel } from "./forms.js";

export class LabelList {
  constructor(screen) {
    this.screen = screen;
    this.isShown = false;
    this.rows = make("tbody");
    this.form = this.buildForm();
    this.element = make("section", { className: "list", "aria-label": "Labels as a table" },
      make("h2", {}, "Labels as a table"), this.form,
      make("table", {}, make("thead", {}, make("tr", {}, ...["Layer", "Label", "Words", "Is", "Change"]
        .map((name) => make("th", { scope: "col" }, name)))), this.rows));
  }

  toggle() {
    this.isShown = !this.isShown;
    if (this.isShown) {
      this.screen.view.element.after(this.element);
      this.draw();
      this.form.querySelector("select").focus();
    } else {
      this.element.remove();
    }
  }

  buildForm() {
    const layers = [["entity", "Mention of an entity"], ["meeting", "Meeting"], ["quote", "Quote"]];
    const layer = make("select", { id: "list-layer" }, ...layers.map(([value, name]) => make("option", { value }, name)));
    const type = make("select", { id: "list-type" }, ...this.screen.session.types.map((name) => make("option", {}, name)));
    const words = make("input", { id: "list-words", type: "text", autocomplete: "off" });
    const entity = make("input", { id: "list-entity", type: "text", autocomplete: "off", list: "list-entities" });
    this.names = make("datalist", { id: "list-entities" });
    const label = (control, text) => make("label", { for: control.id }, text, control);
    return make("form", {
      onsubmit: (event) => {
        event.preventDefault();
        this.add(layer.value, type.value, words, entity);
      },
    }, label(layer, "New "), label(words, "Words, with [[ ]] around what is meant "),
    label(type, "Type "), label(entity, "Entity id, empty for a new one "), this.names, make("button", {}, "Add"),
    make("button", { type: "button", onclick: () => { this.screen.toggleList(); this.screen.focusText(); } }, "Back to the text"));
  }

  async add(layer, type, words, entity) {
    const span = { anchor: words.value };
    const id = entity.value.trim();
    const command = {
      entity: { op: "add-mentions", spans: [span], entity: id || { type } },
      meeting: { op: "add-meeting", evidence: span },
      quote: { op: "add-quote", content: span, ...(id ? { speaker: id } : {}) },
    }[layer];
    if (await this.screen.actions.edit(command)) words.value = "";
    words.focus();
  }

  draw() {
    if (!this.isShown) return;
    const { article } = this.screen;
    const { mentions, meetings, quotes, entities } = article.labels;
    this.names.replaceChildren(...entities.map((one) => make("option", { value: one.id }, one.name || one.type)));
    const sorted = [...mentions].sort((a, b) => a.span.runs[0][0] - b.span.runs[0][0]);
    const row = (label, mark, layer, words, is) => make("tr", {},
      make("td", {}, mark, ` ${layer}`), make("td", {}, label.id || label.entity), make("td", {}, words), make("td", {}, is),
      make("td", {}, make("button", { type: "button", onclick: () => editLabel(this.screen.actions, label) }, "Edit"),
        make("button", {
          type: "button", "aria-label": `Delete ${words}`,
          onclick: () => this.screen.actions.edit({ op: "delete", key: label.key }),
        }, "Delete")));
    this.rows.replaceChildren(
      ...sorted.map((one) => row(one, chip(one.type), "mention", one.span.words, `${one.kind}, ${one.type}`)),
      ...meetings.map((one) => row(one, chip("evidence"), "meeting", one.evidence?.[0]?.words || "", one.status || "")),
      ...quotes.map((one) => row(one, chip("content"), "quote", one.content.words,
        [one.kind, one.speaker?.entity].filter(Boolean).join(", "))));
  }
}
