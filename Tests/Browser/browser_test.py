"""Opens the pages of reports in a real browser and uses them as a reader does.

Usage: browser_test.py PAGE INDEX [--large PAGE…] [--shots FOLDER]

Needs Chromium, its driver, selenium and axe-core; `make browser-test` finds or installs them.
"""

import argparse
import importlib.util
import pathlib
import sys
import time

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

SECTIONS = ["overview", "change", "trend", "labels", "articles", "types", "slices", "gate", "reproduce"]

# Every visible text with its colour and the colour behind it, and what has no name.
AUDIT = r"""
function parts(color) { return (color.match(/[\d.]+/g) || []).map(Number); }
function over(top, below) {
  const a = top.length > 3 ? top[3] : 1;
  return [0, 1, 2].map((i) => top[i] * a + below[i] * (1 - a));
}
function behind(element) {
  const layers = [];
  for (let at = element; at; at = at.parentElement) layers.push(parts(getComputedStyle(at).backgroundColor));
  let color = [255, 255, 255];
  for (const layer of layers.reverse()) color = over(layer, color);
  return color;
}
function light(color) {
  const [r, g, b] = color.map((v) => v / 255).map((v) => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const faults = [];
for (const element of document.body.querySelectorAll("*")) {
  const hasText = [...element.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim());
  if (!hasText || !element.checkVisibility() || element.closest("svg, script, style, .skip, [disabled]")) continue;
  const back = behind(element);
  const ink = over(parts(getComputedStyle(element).color), back);
  const [high, low] = [light(ink), light(back)].sort((a, b) => b - a);
  const ratio = (high + 0.05) / (low + 0.05);
  if (ratio < 4.5) faults.push(`contrast ${ratio.toFixed(2)} of ${element.tagName} “${element.textContent.slice(0, 40)}”`);
}
for (const control of document.querySelectorAll("button, a[href], select, input")) {
  if (!control.checkVisibility()) continue;
  const label = control.labels && control.labels[0];
  const name = control.getAttribute("aria-label") || (label && label.textContent) || control.textContent;
  if (!name.trim()) faults.push(`no name: ${control.outerHTML.slice(0, 80)}`);
}
for (const picture of document.querySelectorAll("svg[role=img]")) {
  if (!picture.getAttribute("aria-label")) faults.push("picture without name");
}
const ids = [...document.querySelectorAll("[id]")].map((e) => e.id);
for (const id of ids) if (ids.filter((x) => x === id).length > 1) faults.push(`id twice: ${id}`);
let last = 0;
for (const heading of document.querySelectorAll("h1, h2, h3, h4")) {
  if (!heading.checkVisibility()) continue;
  const level = Number(heading.tagName[1]);
  if (level > last + 1) faults.push(`heading ${heading.tagName} after h${last}`);
  last = level;
}
if (document.documentElement.scrollWidth > innerWidth + 1) faults.push("the page scrolls sideways");
return [...new Set(faults)].slice(0, 20);
"""


def axe():
    """The accessibility engine axe-core, as a package on PyPI holds it."""
    package = importlib.util.find_spec("axe_playwright_python").submodule_search_locations[0]
    return (pathlib.Path(package) / "axe.min.js").read_text(encoding="utf-8")


# Rules of WCAG 2.2 at levels A and AA, and what is good practice besides.
AXE_RUN = r"""
const done = arguments[arguments.length - 1];
axe.run(document, { resultTypes: ["violations"] }).then((found) => done(found.violations.map((v) =>
  `${v.id} (${v.impact}): ${v.nodes.slice(0, 2).map((n) => n.html.slice(0, 120)).join(" | ")}`)),
  (error) => done([String(error)]));
"""


class Suite:
    def __init__(self, driver, shots):
        self.driver = driver
        self.shots = shots
        self.axe = axe()
        self.failures = []
        self.checks = 0

    def check(self, name, holds, detail=""):
        self.checks += 1
        if not holds:
            self.failures.append(f"{name}: {detail}" if detail else name)
        print(("ok   " if holds else "FAIL ") + name + (f" ({detail})" if detail and not holds else ""))

    def open(self, page):
        self.driver.get(pathlib.Path(page).resolve().as_uri())

    def all(self, selector):
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def one(self, selector):
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def click(self, element):
        self.driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", element)
        element.click()

    def texts(self, selector):
        return self.driver.execute_script(
            "return [...document.querySelectorAll(arguments[0])].map((e) => e.textContent)", selector)

    def media(self, scheme):
        features = [{"name": "prefers-color-scheme", "value": scheme},
                    {"name": "prefers-reduced-motion", "value": "reduce"}]
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})

    def shot(self, name):
        if self.shots:
            self.driver.save_screenshot(str(pathlib.Path(self.shots) / f"{name}.png"))

    def quiet(self, page):
        """No word in the console, and nothing was asked of anybody but this file."""
        log = [entry["message"] for entry in self.driver.get_log("browser")]
        self.check(f"{page}: nothing in the console", not log, "; ".join(log)[:300])
        loaded = self.driver.execute_script(
            "return performance.getEntriesByType('resource').map((e) => e.name)")
        away = [name for name in loaded if not name.startswith(("data:", "file:"))]
        self.check(f"{page}: no request leaves it", not away, str(away)[:300])

    def audit(self, page):
        for scheme in ["light", "dark"]:
            self.media(scheme)
            faults = self.driver.execute_script(AUDIT)
            self.check(f"{page}: contrast and names, {scheme}", not faults, "; ".join(faults))
            self.driver.execute_script(self.axe)
            found = self.driver.execute_async_script(AXE_RUN)
            self.check(f"{page}: axe finds nothing, {scheme}", not found, "; ".join(found)[:900])
        self.media("light")


def test_report(suite, page):
    suite.media("light")
    suite.open(page)
    suite.check("report: below a megabyte", weight(suite, page, "report") < 1_000_000)
    present = [name for name in SECTIONS if suite.all(f"section#{name}")]
    linked = [link.get_attribute("href").rsplit("#", 1)[1] for link in suite.all("nav a")]
    suite.check("report: every section is linked", present == linked, f"{present} {linked}")
    for name in present:
        suite.driver.execute_script("location.hash = arguments[0]", name)
        suite.shot(name)
    suite.audit("report")
    filters(suite)
    links(suite)
    articles(suite)
    suite.audit("report with an article open")
    suite.driver.set_window_size(390, 844)
    faults = [f for f in suite.driver.execute_script(AUDIT) if "sideways" in f]
    suite.check("report: fits a telephone", not faults)
    suite.shot("telephone")
    suite.driver.set_window_size(1280, 1000)
    suite.quiet("report")


def filters(suite):
    count = suite.one("#label-count").text
    total = int(count.split(" of ")[0])
    suite.check("errors: are listed", total > 0 and len(suite.all("#label-list > li")) > 0, count)
    for key in ["kind", "layer", "metric", "type", "category"]:
        options = suite.all(f"#by-{key} option")
        if len(options) < 2 or not suite.one(f"#by-{key}").is_displayed():
            continue
        wanted = int(options[1].text.rsplit("(", 1)[1].rstrip(")"))
        suite.one(f"#by-{key}").send_keys(Keys.ARROW_DOWN)
        found = int(suite.one("#label-count").text.split(" of ")[0])
        suite.check(f"errors: filtered by {key}", found == wanted <= total, f"{found}, {wanted}")
        suite.click(suite.one("#label-filters button[type=reset]"))
        time.sleep(0.1)
        again = int(suite.one("#label-count").text.split(" of ")[0])
        suite.check(f"errors: all again after {key}", again == total, f"{again}")
    if total > 25:
        before = suite.texts("#label-list > li")
        suite.click(suite.all("#label-pages button")[1])
        suite.check("errors: another page", suite.texts("#label-list > li") != before)
    box = suite.one("#by-words")
    suite.click(box)
    box.send_keys("no article has these words")
    suite.check("errors: nothing found", suite.one("#label-count").text.startswith("0 of"))
    box.clear()
    box.send_keys(Keys.SPACE, Keys.BACKSPACE)


def links(suite):
    first = suite.one("#label-list > li .tag").text
    suite.check("errors: the newly broken first", first in ["newly broken", "fixed"], first)
    targets = [link.get_attribute("href") for link in suite.all("#label-list a[rel=noreferrer]")]
    suite.check("errors: each opens the annotator",
                len(targets) == len(suite.all("#label-list > li"))
                and all(target.startswith("http://127.0.0.1:4747/#id=") for target in targets))


def weight(suite, page, name):
    """Bytes of a page that is open, printed with the time that it took to be ready."""
    ready, shown = suite.driver.execute_script("""
        const paint = performance.getEntriesByName('first-contentful-paint')[0];
        return [performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd,
                paint ? paint.startTime : 0];""")
    size = pathlib.Path(page).stat().st_size
    print(f"     {name}: {size} bytes, ready after {ready:.0f} ms, painted after {shown:.0f} ms")
    return size


def test_large(suite, page):
    """A page of many articles: small enough, soon there, and as usable as any."""
    name = pathlib.Path(page).stem + " articles"
    suite.media("light")
    suite.open(page)
    size = weight(suite, page, name)
    count = int(pathlib.Path(page).stem)
    suite.check(f"{name}: below a megabyte" + ("" if count <= 200 else " and a half"),
                size < (1_000_000 if count <= 200 else 1_500_000), str(size))
    nodes = suite.driver.execute_script("return document.querySelectorAll('*').length")
    suite.check(f"{name}: few elements at once", nodes < 5_000, str(nodes))
    suite.check(f"{name}: has a curve and a calibration", len(suite.all("svg.square")) == 2)
    box = suite.one("#article-words")
    suite.click(box)
    box.send_keys(f"story-{count - 1:04d}")
    rows = suite.all("#article-table tbody tr")
    suite.check(f"{name}: the last article is found", len(rows) == 1, str(len(rows)))
    suite.click(suite.one("#article-table .open"))
    time.sleep(0.3)
    suite.check(f"{name}: it opens", suite.one("#article-view").is_displayed())
    total = int(suite.one("#label-count").text.split(" of ")[0])
    # The costliest labels of a very long list may all be of one layer; some other filter divides them.
    for key in ["layer", "type", "category"]:
        options = suite.all(f"#by-{key} option")
        wanted = int(options[1].text.rsplit("(", 1)[1].rstrip(")")) if len(options) > 1 else total
        if wanted < total and suite.one(f"#by-{key}").is_displayed():
            break
    suite.one(f"#by-{key}").send_keys(Keys.ARROW_DOWN)
    found = int(suite.one("#label-count").text.split(" of ")[0])
    suite.check(f"{name}: filtered by {key}", found == wanted < total, f"{found}, {wanted}, {total}")
    suite.quiet(name)


def articles(suite):
    def column(place):
        return suite.texts(f"#article-table tbody tr > :nth-child({place})")

    def sort(place):
        suite.click(suite.all("#article-table thead button")[place - 1])

    worst = [int(value) for value in column(4)]
    suite.check("articles: the worst first", worst == sorted(worst, reverse=True))
    sort(4)
    best = [int(value) for value in column(4)]
    suite.check("articles: sorted the other way", best == sorted(best))
    state = suite.all("#article-table thead th")[3].get_attribute("aria-sort")
    suite.check("articles: the order is said", state == "ascending", state)
    sort(1)
    box = suite.one("#article-words")
    suite.click(box)
    box.send_keys("zzzz")
    suite.check("articles: nothing found", not suite.all("#article-table tbody tr"))
    box.clear()
    box.send_keys(Keys.SPACE, Keys.BACKSPACE)
    first = suite.one("#article-table .open")
    suite.driver.execute_script("arguments[0].focus()", first)
    first.send_keys(Keys.ENTER)
    time.sleep(0.2)
    suite.check("articles: opens by keyboard", suite.one("#article-view").is_displayed())
    suite.check("articles: its address can be kept", "#article=" in suite.driver.current_url)
    if suite.all("#article-view .text"):
        suite.check("articles: its labels are drawn", len(suite.all("#article-view mark")) > 0)
        marks = len(suite.all("#article-view mark"))
        options = suite.all("#article-metric option")
        if len(options) > 1:
            suite.one("#article-metric").send_keys(Keys.END)
            suite.check("articles: other labels drawn", len(suite.all("#article-view mark")) != marks)
    suite.shot("article")


def test_index(suite, page):
    suite.open(page)
    suite.check("index: has a row a version", len(suite.all("#versions tbody tr")) > 0)
    suite.audit("index")
    suite.shot("index")
    links = suite.all("#versions tbody a")
    if links:
        suite.click(links[0])
        time.sleep(0.3)
        suite.check("index: leads to a report", bool(suite.all("section#overview")))
    suite.quiet("index")


def driver():
    options = Options()
    for argument in ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                     "--window-size=1280,1000"]:
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    for path in ["/usr/bin/chromium", "/usr/bin/chromium-browser"]:
        if pathlib.Path(path).exists():
            options.binary_location = path
    found = pathlib.Path("/usr/bin/chromedriver")
    service = Service(str(found)) if found.exists() else Service()
    return webdriver.Chrome(options=options, service=service)


def main():
    parser = argparse.ArgumentParser(description="Uses the pages of reports in a real browser.")
    parser.add_argument("page")
    parser.add_argument("index")
    parser.add_argument("--large", nargs="+", default=[], help="pages named by their number of articles")
    parser.add_argument("--shots", help="a folder for pictures of every section")
    arguments = parser.parse_args()
    if arguments.shots:
        pathlib.Path(arguments.shots).mkdir(parents=True, exist_ok=True)
    browser = driver()
    try:
        suite = Suite(browser, arguments.shots)
        test_report(suite, arguments.page)
        test_index(suite, arguments.index)
        for page in arguments.large:
            test_large(suite, page)
    finally:
        browser.quit()
    print(f"{suite.checks} checks, {len(suite.failures)} failed")
    return 1 if suite.failures else 0


if __name__ == "__main__":
    sys.exit(main())
