/// What the page does: lists that are filtered, sorted and paged, and articles with their labels drawn.
///
/// Words reach the page as text only, never as markup.
enum ReportScript {
  static let text = labels + "\n" + articles

  /// Shared functions, and the list of errors.
  private static let labels = #"""
    "use strict";
    (() => {
      const data = JSON.parse(document.getElementById("data").textContent);
      const byId = (id) => document.getElementById(id);
      const pageSize = 25;

      // Elements are made by name and text only: no words ever become markup.
      function make(name, attributes, ...children) {
        const element = document.createElement(name);
        for (const [key, value] of Object.entries(attributes || {})) element.setAttribute(key, value);
        for (const child of children) if (child !== null && child !== undefined) element.append(child);
        return element;
      }

      const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
      const kept = new Set(["\n", "\t", "\u200c", "\u200d"]);

      // The words with characters that deceive or cannot be seen written as their code points.
      function shown(scalars) {
        const parts = document.createDocumentFragment();
        let text = "";
        for (const scalar of scalars) {
          if (hidden.test(scalar) && !kept.has(scalar)) {
            if (text) parts.append(text);
            text = "";
            const code = scalar.codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
            parts.append(make("span", { class: "invisible" }, "U+" + code));
          } else {
            text += scalar;
          }
        }
        if (text) parts.append(text);
        return parts;
      }

      const isolated = (words) => make("bdi", {}, shown(Array.from(words)));
      const points = (value, places) =>
        (value < 0 ? "−" : "+") + (Math.abs(value) * 100).toFixed(places);
      const percent = (value) => (value === null ? "–" : (value * 100).toFixed(1));

      // Code points of each text, split once.
      const scalarsOf = new Map();
      function scalars(article) {
        if (!scalarsOf.has(article)) scalarsOf.set(article, Array.from(article.text));
        return scalarsOf.get(article);
      }

      const inside = (spans, at) => {
        for (let i = 0; i < (spans || []).length; i += 2) {
          if (spans[i] <= at && at < spans[i + 1]) return true;
        }
        return false;
      };

      // The words from `from` to `to`, cut where a mark begins or ends.
      function marked(words, from, to, marks) {
        const cuts = new Set([from, to]);
        for (const mark of marks) {
          for (const at of mark.spans) if (at > from && at < to) cuts.add(at);
        }
        const places = [...cuts].sort((a, b) => a - b);
        const parts = document.createDocumentFragment();
        for (let i = 0; i + 1 < places.length; i++) {
          const here = marks.filter((mark) => inside(mark.spans, places[i]));
          const piece = shown(words.slice(places[i], places[i + 1]));
          if (here.length === 0) {
            parts.append(piece);
            continue;
          }
          const classes = [...new Set(here.flatMap((mark) => mark.classes))].join(" ");
          const title = [...new Set(here.map((mark) => mark.title).filter(Boolean))].join("; ");
          const element = make("mark", title ? { class: classes, title } : { class: classes }, piece);
          parts.append(element);
        }
        return parts;
      }

      function excerpt(label) {
        const article = data.articles[label.a];
        const marks = [];
        if (label.gs) marks.push({ spans: label.gs, classes: ["gold"], title: "gold" });
        if (label.ps) marks.push({ spans: label.ps, classes: ["pred"], title: "predicted" });
        if (label.x !== undefined) {
          const words = Array.from(label.x);
          return make("blockquote", {}, make("bdi", {}, marked(words, 0, words.length, marks)));
        }
        if (!article.text || marks.length === 0) return null;
        const words = scalars(article);
        const ends = marks.flatMap((mark) => mark.spans);
        let from = Math.max(0, Math.min(...ends) - 110);
        let to = Math.min(words.length, Math.max(...ends) + 110);
        while (from > 0 && from < Math.min(...ends) && words[from - 1].trim() !== "") from++;
        while (to < words.length && to > Math.max(...ends) && words[to].trim() !== "") to--;
        const quote = make("blockquote", {}, from > 0 ? "…" : "");
        quote.append(make("bdi", {}, marked(words, from, to, marks)), to < words.length ? "…" : "");
        return quote;
      }

      // MARK: Lists in pages

      function pager(box, redraw) {
        let page = 0;
        return {
          reset: () => { page = 0; },
          slice(items) {
            const pages = Math.max(1, Math.ceil(items.length / pageSize));
            page = Math.min(page, pages - 1);
            box.replaceChildren();
            if (pages > 1) {
              const step = (name, by, isOff) => {
                const button = make("button", { type: "button" }, name);
                button.disabled = isOff;
                button.addEventListener("click", () => { page += by; redraw(); });
                return button;
              };
              box.append(step("Previous", -1, page === 0));
              box.append(make("span", {}, `Page ${page + 1} of ${pages}`));
              box.append(step("Next", 1, page === pages - 1));
            }
            return items.slice(page * pageSize, (page + 1) * pageSize);
          },
        };
      }

      // MARK: Errors

      const kinds = {
        broken: "newly broken", fixed: "fixed", changed: "wrong in another way",
        "still-wrong": "still wrong",
      };
      const filters = {
        kind: byId("by-kind"), layer: byId("by-layer"), metric: byId("by-metric"), type: byId("by-type"),
        category: byId("by-category"), words: byId("by-words"),
      };
      const valueOf = {
        kind: (label) => label.k || "", metric: (label) => String(label.m),
        layer: (label) => data.metrics[label.m].split(".")[0],
        type: (label) => label.t || "", category: (label) => label.c || label.o,
      };
      const nameOf = {
        kind: (value) => kinds[value] || value, layer: (value) => value, metric: (value) => data.figures[Number(value)],
        type: (value) => value, category: (value) => value.replaceAll("-", " "),
      };

      const keys = ["kind", "layer", "metric", "type", "category"];

      function fill(key) {
        const counts = new Map();
        for (const label of data.labels) {
          const value = valueOf[key](label);
          if (value) counts.set(value, (counts.get(value) || 0) + 1);
        }
        const values = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
        filters[key].append(make("option", { value: "" }, "all"));
        for (const [value, count] of values.slice(0, 200)) {
          filters[key].append(make("option", { value }, `${nameOf[key](value)} (${count})`));
        }
        // Where each layer has one figure, the layer says it all.
        const isTold = key === "metric" && values.length === filters.layer.options.length - 1;
        filters[key].closest("label").hidden = values.length === 0 || isTold;
      }

      function chosen() {
        const words = filters.words.value.trim().toLowerCase();
        return data.labels.filter((label) => {
          for (const key of keys) {
            if (filters[key].value && valueOf[key](label) !== filters[key].value) return false;
          }
          if (!words) return true;
          const article = data.articles[label.a];
          return [article.id, article.title, label.g || "", label.r || "", label.id]
            .some((text) => text.toLowerCase().includes(words));
        });
      }

      // `assay annotate` serves a page there, where it runs.
      function annotate(article, label) {
        const place = "id=" + encodeURIComponent(article.id)
          + (label.q ? "&label=" + encodeURIComponent(label.q) : "");
        return make("a", {
          href: "http://127.0.0.1:4747/#" + place, rel: "noreferrer",
          title: "Opens the label where assay annotate runs", "aria-label": "annotate " + label.id,
        }, "annotate");
      }

      function labelItem(label) {
        const article = data.articles[label.a];
        const head = make("div", { class: "head" });
        if (label.p !== undefined) {
          head.append(make("strong", { class: label.p < 0 ? "bad" : "good" }, points(label.p, 2)));
        }
        if (label.k) head.append(make("span", { class: "tag" }, kinds[label.k]));
        head.append(make("span", { class: "tag" }, (label.c || label.o).replaceAll("-", " ")));
        head.append(make("code", {}, data.figures[label.m]));
        const open = make("a", { href: "#article=" + encodeURIComponent(article.id) });
        open.append(isolated(article.id));
        head.append(open);
        if (article.file) head.append(annotate(article, label));
        const sides = make("dl", { class: "sides" });
        if (label.g !== undefined) sides.append(make("dt", {}, "gold"), make("dd", {}, isolated(label.g)));
        if (label.r !== undefined) {
          sides.append(make("dt", {}, "predicted"), make("dd", {}, isolated(label.r)));
        }
        const place = article.file ? [" · ", isolated(article.file + (label.l ? ":" + label.l : ""))] : [];
        sides.append(make("dt", {}, "label"), make("dd", { class: "place" }, label.id, ...place));
        return make("li", {}, head, excerpt(label), sides);
      }

      const labelPager = pager(byId("label-pages"), drawLabels);
      function drawLabels() {
        const labels = chosen();
        const more = data.leftOut ? `; ${data.leftOut} more are in result.json only` : "";
        byId("label-count").textContent = `${labels.length} of ${data.labels.length} labels${more}`;
        byId("label-list").replaceChildren(...labelPager.slice(labels).map(labelItem));
      }

      keys.forEach(fill);
      const redraw = () => { labelPager.reset(); drawLabels(); };
      byId("label-filters").addEventListener("input", redraw);
      byId("label-filters").addEventListener("reset", () => setTimeout(redraw));
      byId("label-filters").addEventListener("submit", (event) => event.preventDefault());
    """#
}
