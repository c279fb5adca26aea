// What the checks say of an article; Enter goes to the label that a finding is about.

import { get } from "./api.js";
import { make, one } from "./dom.js";

export async function showCheck(app, id) {
  const { problems, flags, share } = await get(`articles/${id}/check`);
  const finding = (key, ...content) => make("li", {},
    key ? make("a", { href: `#id=${id}&label=${encodeURIComponent(key)}` }, ...content) : make("span", {}, ...content));
  const items = problems.map((problem) => finding(problem.key,
    make("b", { className: problem.severity }, problem.severity), ` ${problem.message} `,
    make("small", {}, [`line ${problem.line || "–"}`, problem.code, problem.fix].filter(Boolean).join(" · ")),
    ...(problem.notes || []).map((note) => make("small", { className: "below" }, note))));
  const flagged = flags.map((flag) => finding(flag.key, make("b", { className: "warning" }, "flag"),
    ` ${flag.note || "without a note"} `, make("small", {}, flag.key.replace(/@.*/, ""))));
  const page = make("section", { className: "check" },
    make("h2", {}, `Check of ${id}`),
    make("p", { className: "hint" }, "Enter on a finding goes to its label; Esc goes back to the text."),
    items.length ? make("ul", {}, ...items) : make("p", { className: "good" }, "Nothing to find: the file has no errors and no warnings."),
    share ? make("section", {}, make("h3", {}, "What became of the suggestions"), make("p", {}, share.sentence),
      share.warning ? make("p", {}, make("b", { className: "warning" }, "warning"), ` ${share.warning}`) : null) : null,
    flagged.length ? make("section", {}, make("h3", {}, "Flagged labels"), make("ul", {}, ...flagged)) : null);
  page.addEventListener("keydown", (event) => {
    const links = [...page.querySelectorAll("li a")];
    const by = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
    if (event.key === "Escape") app.go({ id });
    if (!by) return;
    event.preventDefault();
    links[Math.max(0, Math.min(links.length - 1, links.indexOf(document.activeElement) + by))]?.focus();
  });
  one("#main").replaceChildren(page);
  (page.querySelector("li a") || one("#main")).focus();
}
