// Elements without markup in strings: texts of articles can never become markup.

/** `make("p", { className: "note" }, "some ", make("b", {}, "text"))` */
export function make(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined || value === false || value === null) continue;
    if (key === "dataset") Object.assign(element.dataset, value);
    else if (key.includes("-") || key === "role" || key === "for" || key === "list") {
      element.setAttribute(key, value);
    } else element[key] = value;
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

export const one = (selector) => document.querySelector(selector);

/** Says something to those who hear the page. */
export function speak(text) {
  const place = one("#speech");
  place.textContent = "";
  place.textContent = text;
}

/** Shows a sentence for a while; it stays in the log for those who hear the page. */
export function notice(text, kind = "info") {
  const item = make("p", { className: `notice ${kind}` }, text);
  const log = one("#notices");
  for (const old of [...log.children]) if (old.textContent === text) old.remove();
  log.append(item);
  while (log.children.length > 3) log.firstElementChild.remove();
  setTimeout(() => item.remove(), kind === "error" ? 9000 : 5000);
}

/** Shows what is wrong until it is mended; an empty text takes it away. */
export function alarm(text) {
  const place = one("#alarm");
  if (place.textContent === text) return;
  place.textContent = text;
  place.hidden = !text;
}

/** The keys of a hint: `keys("p")` */
export const kbd = (text) => make("kbd", {}, text);
