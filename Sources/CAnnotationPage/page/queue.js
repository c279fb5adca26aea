// The list of articles that the page starts with.

import { get } from "./api.js";
import { make, one } from "./dom.js";

export async function showQueue(app, current) {
  const queue = await get("queue");
  app.queue = queue.articles.map((article) => article.id);
  const isOwnPass = Boolean(app.session.by);
  const columns = isOwnPass
    ? ["Article", "Split", "Your pass", "Characters"]
    : ["Article", "Status", "Split", "Mentions", "Meetings", "Quotes", "Passes, agreement", "Warnings"];
  const rows = queue.articles.map((article) => {
    const name = make("td", {},
      make("a", { href: `#id=${article.id}` }, article.title), make("small", {}, article.id),
      ...(isOwnPass ? [] : article.reasons.map((reason) => make("small", { className: "reason" }, `next because ${reason}`))));
    const cells = isOwnPass
      ? [article.split, article.started ? "started" : "not started", String(article.characters)]
      : [article.status, article.split, String(article.mentions), String(article.meetings), String(article.quotes),
        passes(article), article.warnings
          ? make("a", { href: `#id=${article.id}&screen=check` }, String(article.warnings)) : ""];
    return make("tr", { className: article.id === current ? "current" : "", dataset: { id: article.id } },
      name, ...cells.map((cell) => make("td", { className: typeof cell === "string" && /^\d/.test(cell) ? "number" : "" }, cell)));
  });
  const body = make("tbody", {}, ...rows);
  body.addEventListener("keydown", (event) => {
    const links = [...body.querySelectorAll("td:first-child a")];
    const by = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    const at = links.indexOf(document.activeElement);
    links[Math.max(0, Math.min(links.length - 1, at + by))]?.focus();
  });
  const page = make("section", { className: "queue" },
    make("h2", {}, isOwnPass ? `Articles for ${app.session.by}` : "Articles"),
    make("p", { className: "hint" }, isOwnPass
      ? "What you label is kept in your own pass. Nobody's labels are shown to you, nor are yours to others, before both are done."
      : "Choose an article with ↑ ↓ and Enter. What you label is saved in its gold file. Drafts come first, the most helpful one on top."),
    make("table", {}, make("thead", {}, make("tr", {}, ...columns.map((column) => make("th", {
      scope: "col", className: ["Characters", "Mentions", "Meetings", "Quotes"].includes(column) ? "number" : "",
    }, column)))), body),
    rows.length + queue.errors.length + queue.skipped.length ? null : make("p", {}, "There is no article yet: assay annotate path/to/text.txt makes one."),
    problems("Articles that cannot be opened", queue.errors, (error) => `${error.place}: ${error.message}`),
    problems("Articles without their text", queue.skipped, (skipped) => `${skipped.id}: ${skipped.reason}`));
  one("#main").replaceChildren(page);
  (page.querySelector("tr.current a") || page.querySelector("td a"))?.focus();
}

/** Who annotated the article; a link to the comparison where there are two, and how far they agree. */
function passes(article) {
  const names = article.passes.join(", ");
  if (article.passes.length < 2) return names;
  return make("span", {}, make("a", { href: `#id=${article.id}&screen=adjudicate` }, names),
    ...(article.agreement || []).map(({ name, value }) => make("small", { className: "figure" }, `${name} ${value}`)));
}

function problems(title, list, text) {
  if (!list?.length) return null;
  return make("section", {}, make("h3", {}, title), make("ul", {}, ...list.map((item) => make("li", {}, text(item)))));
}
