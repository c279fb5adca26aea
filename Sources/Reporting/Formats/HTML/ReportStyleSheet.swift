/// The style of all pages: light and dark by the reader's system, and fit for print.
enum ReportStyleSheet {
  static let text = #"""
    :root {
      --page: #fbfaf7; --card: #ffffff; --ink: #1d2125; --soft: #565f69; --rule: #d9d6cd;
      --accent: #1f5f8b; --band: #b9d3e6; --good: #1d6b37; --bad: #a8261c; --warn: #7a5200;
      --right: #d5ead9; --wrong: #f6d7a5; --missed: #f3c4bf; --spurious: #dccdf0;
      --shade: 29, 107, 55; --fault: 168, 38, 28;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --page: #15181b; --card: #1d2125; --ink: #e8e6e1; --soft: #a9b1ba; --rule: #3a4047;
        --accent: #86c1ea; --band: #2f5673; --good: #7fd39a; --bad: #ff9c92; --warn: #f0c060;
        --right: #1f4a2c; --wrong: #5f4410; --missed: #6a2822; --spurious: #46306a;
        --shade: 127, 211, 154; --fault: 255, 156, 146;
      }
    }
    * { box-sizing: border-box; }
    [hidden] { display: none !important; }
    html { scroll-behavior: smooth; }
    @media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
    body {
      margin: 0; background: var(--page); color: var(--ink); overflow-wrap: break-word;
      font: 15px/1.5 system-ui, "Segoe UI", "DejaVu Sans", sans-serif;
    }
    header, main { max-width: 1180px; margin: 0 auto; padding: 0 20px; }
    header { padding-top: 28px; }
    h1 { font-size: 25px; margin: 0 0 4px; }
    h2 { font-size: 19px; margin: 0 0 12px; }
    h3 { font-size: 15px; margin: 22px 0 6px; }
    p { margin: 6px 0 12px; }
    a { color: var(--accent); }
    code { font: 13px/1.4 ui-monospace, "DejaVu Sans Mono", monospace; }
    small { color: var(--soft); }
    .skip { position: absolute; left: -999px; }
    .skip:focus { left: 8px; top: 8px; background: var(--card); padding: 8px; }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
    nav {
      position: sticky; top: 0; background: var(--page); border-bottom: 1px solid var(--rule);
      padding: 6px 0; z-index: 2;
    }
    nav ul { display: flex; flex-wrap: wrap; gap: 4px 18px; list-style: none; margin: 0; padding: 0; }
    section {
      background: var(--card); border: 1px solid var(--rule); border-radius: 8px;
      padding: 18px 20px; margin: 18px 0; scroll-margin-top: 48px;
    }
    .verdict { border-left: 6px solid; padding: 10px 14px; background: var(--card); font-weight: 600; }
    .verdict.good { border-color: var(--good); } .verdict.bad { border-color: var(--bad); }
    .verdict.none { border-color: var(--accent); }
    .good { color: var(--good); } .bad { color: var(--bad); } .warn { color: var(--warn); }
    .note, .axis { color: var(--soft); font-size: 13px; } .axis { font-weight: 400; }
    .scroll { overflow-x: auto; margin-bottom: 14px; }
    table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
    caption { text-align: left; color: var(--soft); font-size: 13px; padding: 4px 0; }
    th, td { padding: 4px 10px; border-bottom: 1px solid var(--rule); text-align: left; }
    thead th { font-size: 13px; color: var(--soft); vertical-align: bottom; }
    tbody th { font-weight: 400; }
    table.figures { width: auto; min-width: 100%; }
    .figures thead th:not(:first-child), .matrix thead th { text-align: right; }
    .axis.ends { display: inline-flex; justify-content: space-between; width: 208px; }
    .axis.ends.bars { width: 120px; }
    .verdict-word { white-space: nowrap; } h3 code { font-size: 15px; font-weight: 600; }
    .range { white-space: nowrap; }
    .figures td, .num, .matrix td { text-align: right; white-space: nowrap; }
    .figures.moved thead th:nth-child(2), .figures.moved td:nth-child(2) { text-align: left; }
    code.long { white-space: normal; overflow-wrap: anywhere; }
    bdi, dd { overflow-wrap: anywhere; } table bdi { overflow-wrap: break-word; }
    svg { vertical-align: middle; }
    .rail { stroke: var(--rule); fill: var(--rule); stroke-width: 1; }
    .zero, .grid { stroke: var(--rule); } .zero { stroke: var(--soft); }
    rect.band, polygon.band { fill: var(--band); } polygon.band { opacity: .55; }
    line.band { stroke: var(--accent); stroke-width: 3; opacity: .5; }
    .dot { fill: var(--accent); } .dot.good, rect.good { fill: var(--good); }
    .dot.bad, rect.bad { fill: var(--bad); } .value { fill: var(--accent); }
    .base { fill: none; stroke: var(--soft); stroke-width: 1.5; }
    .floor { stroke: var(--warn); stroke-width: 2; stroke-dasharray: 5 3; }
    .plot .floor { stroke-dasharray: none; }
    line.ceiling { stroke: var(--good); stroke-width: 2; stroke-dasharray: 2 4; }
    path.ceiling, .ceiling-above { fill: var(--good); } .ceiling-above { font-size: 11px; }
    .break { stroke: var(--soft); stroke-dasharray: 2 4; }
    .line { fill: none; stroke: var(--accent); stroke-width: 2; }
    .frame { fill: none; stroke: var(--rule); }
    .tick { fill: var(--soft); font-size: 11px; }
    figure {
      margin: 0 24px 16px 0; display: inline-block; vertical-align: bottom; max-width: 260px;
    }
    figcaption { font-size: 13px; color: var(--soft); }
    .charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(330px, 1fr)); gap: 18px; }
    .charts figure { display: block; max-width: none; margin-right: 0; } .trend { width: 100%; height: auto; }
    ul.bars { list-style: none; padding: 0; } ul.bars .num { flex: 0 0 52px; }
    ul.bars li { display: flex; gap: 8px; } ul.bars svg { flex: none; margin-top: 4px; }
    .matrix { width: auto; font-size: 13px; } .matrix th, .matrix td { padding: 2px 6px; }
    .matrix thead th { writing-mode: vertical-rl; transform: rotate(180deg); text-align: left; }
    .matrix thead th:first-child { writing-mode: horizontal-tb; transform: none; }
    .cell { display: block; padding: 2px 6px; border-radius: 3px; }
    .hit1 { background: rgba(var(--shade), .08); } .hit2 { background: rgba(var(--shade), .14); }
    .hit3 { background: rgba(var(--shade), .2); } .hit4 { background: rgba(var(--shade), .26); }
    .hit5 { background: rgba(var(--shade), .32); }
    .miss1 { background: rgba(var(--fault), .06); } .miss2 { background: rgba(var(--fault), .12); }
    .miss3 { background: rgba(var(--fault), .18); } .miss4 { background: rgba(var(--fault), .24); }
    .miss5 { background: rgba(var(--fault), .3); }
    .filters { display: flex; flex-wrap: wrap; gap: 10px 14px; align-items: end; }
    .filters label { display: grid; font-size: 13px; color: var(--soft); }
    select, input, button {
      font: inherit; color: var(--ink); background: var(--page); border: 1px solid var(--soft);
      border-radius: 5px; padding: 4px 8px; max-width: 260px;
    }
    button { cursor: pointer; } button[disabled] { color: var(--soft); cursor: default; }
    .labels { list-style: none; padding: 0; margin: 0; }
    .labels li { border-top: 1px solid var(--rule); padding: 10px 0; }
    .labels .head { display: flex; flex-wrap: wrap; gap: 2px 12px; align-items: baseline; }
    .labels blockquote { margin: 4px 0; font-size: 15px; }
    .sides { display: grid; grid-template-columns: 5.5em 1fr; gap: 0 10px; margin: 0; font-size: 13px; }
    .sides dt { color: var(--soft); } .sides dd { margin: 0; } .sides .place { color: var(--soft); }
    .tag {
      font-size: 12px; border: 1px solid var(--soft); border-radius: 10px; padding: 0 8px;
      white-space: nowrap;
    }
    mark { color: inherit; border-radius: 2px; padding: 1px 0; background: none; }
    mark.gold { border-bottom: 3px solid var(--good); }
    mark.pred { background: var(--band); }
    .text mark { background: none; }
    .text mark.pred { text-decoration: underline dashed var(--accent) 2px; text-underline-offset: 2px; }
    .text mark.right, .key.right { background: var(--right); }
    .text mark.wrong, .key.wrong { background: var(--wrong); }
    .text mark.missed, .key.missed { background: var(--missed); }
    .text mark.spurious, .key.spurious { background: var(--spurious); }
    .key { padding: 1px 8px; border-radius: 3px; color: var(--ink); }
    .invisible { font: 11px ui-monospace, monospace; color: var(--bad); border: 1px dotted; }
    #article-table { font-size: 14px; } #article-table thead button {
      border: 0; background: none; padding: 0; color: inherit; text-decoration: underline dotted;
      text-align: left;
    }
    #article-table thead button { max-width: 8em; }
    #article-table th.words { min-width: 15em; } #article-table td.words { min-width: 8em; }
    #article-table td:not(.words) { text-align: right; white-space: nowrap; }
    .open { border: 0; background: none; padding: 0; color: var(--accent); text-align: left;
      text-decoration: underline; max-width: none; overflow-wrap: anywhere; }
    #article-view { border-top: 3px solid var(--rule); margin-top: 16px; padding-top: 12px; }
    #article-view:focus-visible { outline: none; }
    #article-view .text { white-space: pre-wrap; max-width: 75ch; line-height: 1.9; }
    .bar rect.right { fill: var(--right); } .bar rect.wrong { fill: var(--wrong); }
    .bar rect.missed { fill: var(--missed); } .bar rect.spurious { fill: var(--spurious); }
    .pages { display: flex; gap: 12px; align-items: center; padding: 10px 0; }
    .warnings { color: var(--warn); }
    @media (max-width: 640px) {
      header, main { padding: 0 10px; } header { padding-top: 16px; } section { padding: 14px 12px; }
      table { font-size: 13px; } th, td { padding: 4px 5px; } code { font-size: 12px; }
      table.figures svg.plot { width: 120px; } .axis.ends { width: 120px; }
      ul.bars svg { width: 96px; }
      nav { position: static; }
    }
    @media print {
      nav, .filters, .pages, .skip, .search { display: none; }
      body { zoom: .75; } h2, h3, caption { break-after: avoid; }
      mark, .key, .cell { print-color-adjust: exact; }
      section { break-inside: auto; border: 0; padding: 0; } .scroll { overflow: visible; }
      tr, li, figure { break-inside: avoid; }
    }
    """#
}
