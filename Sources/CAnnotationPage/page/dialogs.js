// Small windows over the page. Each gives back what was chosen, or null where it was closed.

import { make } from "./dom.js";

function open(content, near) {
  const before = document.activeElement;
  const dialog = make("dialog", { className: "window" }, content);
  document.body.append(dialog);
  dialog.showModal();
  place(dialog, near);
  return new Promise((done) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      before?.focus?.({ preventScroll: true });
      done(dialog.result ?? null);
    });
    dialog.addEventListener("pointerdown", (event) => {
      if (event.target === dialog) dialog.close();
    });
  });
}

/** Below the words that it is about, where there is room. */
function place(dialog, near) {
  if (!near) return;
  const box = near.getBoundingClientRect();
  const size = dialog.getBoundingClientRect();
  const left = Math.max(8, Math.min(box.left, innerWidth - size.width - 8));
  const below = box.bottom + 26;
  const top = below + size.height < innerHeight ? below : Math.max(8, box.top - size.height - 8);
  Object.assign(dialog.style, { margin: "0", left: `${left}px`, top: `${top}px` });
}

const finish = (element, result) => {
  const dialog = element.closest("dialog");
  dialog.result = result;
  dialog.close();
};

/**
 * A list to choose from by typing. `options(text)` gives `{ text, hint, value, mark }` for what was typed.
 */
export function choose(title, options, { near, placeholder = "type to search", keys } = {}) {
  let shown = [];
  let active = 0;
  const list = make("ul", { role: "listbox", id: "choices", "aria-label": title });
  const input = make("input", {
    type: "text", role: "combobox", placeholder, autocomplete: "off", spellcheck: false,
    "aria-label": title, "aria-expanded": "true", "aria-controls": "choices", "aria-autocomplete": "list",
  });
  const draw = () => {
    shown = options(input.value.trim());
    active = Math.min(active, Math.max(0, shown.length - 1));
    list.replaceChildren(...shown.map((option, index) => make("li", {
      role: "option", id: `choice${index}`, "aria-selected": String(index === active),
      className: index === active ? "active" : "",
      onclick: () => finish(list, option.value),
    }, option.mark || null, make("span", {}, option.text),
      option.hint ? make("small", {}, option.hint) : null)));
    if (!shown.length) list.replaceChildren(make("li", { className: "none" }, "nothing fits"));
    input.setAttribute("aria-activedescendant", `choice${active}`);
    list.children[active]?.scrollIntoView?.({ block: "nearest" });
  };
  input.addEventListener("input", () => { active = 0; draw(); });
  input.addEventListener("keydown", (event) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by) {
      active = (active + by + shown.length) % Math.max(1, shown.length);
      draw();
      event.preventDefault();
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (shown[active]) finish(input, shown[active].value);
    } else if (keys && !input.value && keys[event.key]) {
      event.preventDefault();
      finish(input, keys[event.key]);
    }
  });
  const content = make("div", { className: "chooser" }, make("h2", {}, title), input, list,
    make("p", { className: "hint" }, "↑ ↓ and Enter; Esc closes"));
  const result = open(content, near);
  draw();
  input.focus();
  return result;
}

/** A line of text. */
export function ask(title, { value = "", hint = "", near, optional = false } = {}) {
  const input = make("input", { type: "text", value, "aria-label": title, autocomplete: "off" });
  const form = make("form", {
    method: "dialog",
    onsubmit: (event) => {
      event.preventDefault();
      if (input.value.trim() || optional) finish(form, input.value.trim());
    },
  }, make("h2", {}, title), input, hint ? make("p", { className: "hint" }, hint) : null,
  make("p", { className: "buttons" }, make("button", {}, "OK"), cancelButton()));
  const result = open(form, near);
  input.focus();
  input.select();
  return result;
}

export function cancelButton() {
  const button = make("button", { type: "button", onclick: () => finish(button, null) }, "Cancel");
  return button;
}

/** Fields built by `build(form)`; `read()` of what it returns gives the result. */
export function fill(title, fields, read, extra = []) {
  const form = make("form", {
    method: "dialog", className: "fields",
    onsubmit: (event) => {
      event.preventDefault();
      finish(form, read());
    },
  }, make("h2", {}, title), ...fields,
  make("p", { className: "buttons" }, make("button", {}, "Save"), cancelButton(), ...extra));
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  const result = open(form);
  form.querySelector("input, select, textarea")?.focus();
  return result;
}

/** Closes the window that a button of `fill` stands in, with another result. */
export const finishWith = (element, result) => finish(element, result);

/** Something to read. */
export function tell(title, ...content) {
  const button = make("button", { onclick: () => finish(button, null) }, "Close");
  const result = open(make("div", { className: "reading" }, make("h2", {}, title), ...content,
    make("p", { className: "buttons" }, button)));
  button.focus({ preventScroll: true });
  return result;
}
