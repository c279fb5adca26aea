extension ReportScript {
  /// The table of articles, and the view of one.
  static let articles = #"""
      // MARK: Articles

      // A name that may be broken behind its dots.
    const broken = (name) =>
      name.split(".").flatMap((part, i) => (i ? [".", make("wbr"), part] : [part]));
    const short = (name) => name.split(".").slice(-3, -1).join(".");
    const columns = [
        { name: "Article", value: (a) => a.id, isText: true },
        { name: "Outlet", value: (a) => a.outlet, isText: true },
        { name: "Labels", value: (a) => a.n[1] + a.n[2] + a.n[3], hint: "by how many are not right" },
      { name: "Not right", value: (a) => a.n[1] + a.n[2] + a.n[3] },
      ...data.figures.map((name, i) => ({
        name: short(name), hint: name, value: (a) => a.f[i] ?? -1, show: (a) => percent(a.f[i]),
      })),
      ...(data.isCompared
          ? data.figures.map((name, i) => ({
              name: "Δ " + short(name), hint: "change of " + name + " by this article", value: (a) => a.d[i] ?? 0,
              show: (a) => (a.d[i] ? points(a.d[i], 2) : ""),
            }))
          : []),
      ];
      let sorting = { column: 3, isDescending: true };

      function bar(article) {
        const space = "http://www.w3.org/2000/svg";
        const all = article.n.reduce((sum, n) => sum + n, 0) || 1;
        const svg = document.createElementNS(space, "svg");
        const names = ["right", "wrong", "missed", "spurious"];
        const label = names.map((name, i) => `${article.n[i]} ${name}`).join(", ");
        for (const [key, value] of Object.entries({
          class: "bar", width: 120, height: 12, role: "img", "aria-label": label,
        })) svg.setAttribute(key, value);
        let x = 0;
        names.forEach((name, i) => {
          const rect = document.createElementNS(space, "rect");
          const width = (article.n[i] / all) * 120;
          for (const [key, value] of Object.entries({ class: name, x, width, height: 12 })) {
            rect.setAttribute(key, value);
          }
          svg.append(rect);
          x += width;
        });
        return svg;
      }

      function articleRow(article) {
        const open = make("button", { type: "button", class: "open" });
        open.append(isolated(article.id));
        open.addEventListener("click", () => { location.hash = "article=" + encodeURIComponent(article.id); });
        const name = make("th", { scope: "row", class: "words" }, open);
        if (article.missing) name.append(make("span", { class: "tag bad" }, "no prediction"));
        if (article.title) name.append(make("div", {}, make("small", {}, isolated(article.title))));
        const row = make("tr", {}, name, make("td", { class: "words" }, isolated(article.outlet)));
        row.append(make("td", {}, bar(article)));
        for (const column of columns.slice(3)) {
          row.append(make("td", {}, column.show ? column.show(article) : String(column.value(article))));
        }
        return row;
      }

      const articlePager = pager(byId("article-pages"), drawArticles);
      function drawArticles() {
        const words = byId("article-words").value.trim().toLowerCase();
        const column = columns[sorting.column];
        const sign = sorting.isDescending ? -1 : 1;
        const found = data.articles
          .filter((a) => !words || [a.id, a.title, a.outlet].some((t) => t.toLowerCase().includes(words)))
          .sort((a, b) => {
            const [x, y] = [column.value(a), column.value(b)];
            return x < y ? -sign : x > y ? sign : a.id < b.id ? -1 : 1;
          });
        const head = make("tr");
        columns.forEach((each, i) => {
          const isSorted = i === sorting.column;
          const mark = isSorted ? (sorting.isDescending ? " ▾" : " ▴") : "";
          const hint = each.hint ? { title: each.hint } : {};
        const button = make("button", { type: "button", ...hint }, ...broken(each.name), mark);
          button.addEventListener("click", () => {
            sorting = { column: i, isDescending: isSorted ? !sorting.isDescending : !each.isText };
            articlePager.reset();
            drawArticles();
            byId("article-table").querySelectorAll("thead button")[i].focus();
          });
          const order = isSorted ? (sorting.isDescending ? "descending" : "ascending") : "none";
          head.append(make("th", { scope: "col", "aria-sort": order }, button));
        });
        byId("article-table").tHead.replaceChildren(head);
        byId("article-table").tBodies[0].replaceChildren(...articlePager.slice(found).map(articleRow));
      }
      byId("article-words").addEventListener("input", () => { articlePager.reset(); drawArticles(); });

      // MARK: One article

      const classOf = { incorrect: "wrong", partial: "wrong", missed: "missed", spurious: "spurious" };

      function articleMarks(index, metric) {
        const article = data.articles[index];
        const marks = [];
        for (let i = 0; i < article.right.length; i += 3) {
          if (article.right[i] !== metric) continue;
          const spans = [article.right[i + 1], article.right[i + 2]];
          marks.push({ spans, classes: ["gold", "pred", "right"], title: "right" });
        }
        for (const label of data.labels) {
          if (label.a !== index || label.m !== metric || label.k === "fixed") continue;
          const what = (label.c || label.o).replaceAll("-", " ");
          const tone = classOf[label.o];
          if (label.gs) {
            marks.push({ spans: label.gs, classes: ["gold", tone], title: `${what}: gold ${label.g}` });
          }
          if (label.ps) {
            marks.push({ spans: label.ps, classes: ["pred", tone], title: `${what}: predicted ${label.r}` });
          }
        }
        return marks;
      }

      function showArticle(id) {
        const index = data.articles.findIndex((article) => article.id === id);
        const view = byId("article-view");
        view.hidden = index < 0;
        if (index < 0) return;
        const article = data.articles[index];
        const heading = make("h3", {}, isolated(article.title || article.id));
        const about = make("p", {}, make("code", {}, isolated(article.id)), " ", isolated(article.file || ""));
        view.replaceChildren(heading, about);
        if (!article.text) {
          view.append(make("p", { class: "note" }, "The text is not in this page: it is not at hand, may "
            + "not be shown, or would have made the page too long. ",
            make("code", {}, "assay explain " + article.id), " shows it."));
        } else {
          const choice = make("select", { id: "article-metric" });
          data.metrics.forEach((name, i) => choice.append(make("option", { value: i }, name)));
          const text = make("div", { class: "text" });
          const draw = () => {
            const words = scalars(article);
            text.replaceChildren(
              make("bdi", {}, marked(words, 0, words.length, articleMarks(index, Number(choice.value)))));
          };
          choice.addEventListener("input", draw);
          view.append(make("p", {}, make("label", {}, "Labels of ", choice)));
          const keys = ["right", "wrong", "missed", "spurious"].flatMap((name) =>
            [" ", make("span", { class: "key " + name }, name)]);
          view.append(make("p", { class: "note" }, "Solid line: gold; dashed line: predicted.", ...keys));
          draw();
          view.append(text);
        }
        const mine = data.labels.filter((label) => label.a === index);
        view.append(make("h4", {}, `${mine.length} labels that are not right`));
        const list = make("ol", { class: "labels" });
        mine.slice(0, 200).forEach((label) => list.append(labelItem(label)));
        view.append(list);
        view.focus();
        view.scrollIntoView();
      }

      function follow() {
        const match = /^#article=(.*)$/.exec(location.hash);
        if (match) showArticle(decodeURIComponent(match[1]));
      }
      addEventListener("hashchange", follow);

      drawLabels();
      drawArticles();
      follow();
    })();
    """#
}
