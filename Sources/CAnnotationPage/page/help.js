// All keys by group; each can be given another.

import { tell } from "./dialogs.js";
import { kbd, make, notice } from "./dom.js";
import { actions, keysOf, nameOf, ownKeys, setOwnKey, shown } from "./keys.js";

export function showHelp() {
  const groups = [...new Set(actions.map((action) => action[0]))];
  return tell("Keys", make("p", { className: "hint" },
    "A number before a key repeats it. Click a key to give the action another one; click it again to take it back."),
  make("div", { className: "groups" }, ...groups.map((group) => make("section", {}, make("h3", {}, group),
    make("dl", {}, ...actions.filter((action) => action[0] === group).flatMap(entry))))));
}

function entry([, name, , text]) {
  const button = make("button", { type: "button", "aria-label": `Key of: ${text}` });
  const draw = () => button.replaceChildren(...keysOf(name).flatMap((key) => [kbd(shown(key)), " "]));
  draw();
  button.addEventListener("click", () => {
    if (ownKeys()[name]) {
      setOwnKey(name, null);
      draw();
      return;
    }
    button.textContent = "press a key";
    button.addEventListener("keydown", (event) => {
      event.preventDefault();
      event.stopPropagation();
      if (["Shift", "Control", "Alt", "Meta"].includes(event.key)) return;
      if (event.key !== "Escape") {
        setOwnKey(name, nameOf(event));
        notice(`${shown(nameOf(event))}: ${text}`);
      }
      draw();
    }, { once: true });
  });
  return [make("dt", {}, button), make("dd", {}, text)];
}
