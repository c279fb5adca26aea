"""Takes pictures of reports for the documentation.

Usage: pictures.py REPORTS FOLDER [--to IMAGES]

REPORTS is the folder of a recorded history with its pages, FOLDER holds report.md, badge.svg, terminal.txt
and scores.html. Every picture has at most 256 colours, so that none is larger than 150 KB.
"""

import argparse
import base64
import html
import io
import pathlib
import re

import markdown_it
from PIL import Image

from browser_test import driver

LARGEST = 150_000

TERMINAL = """<!DOCTYPE html><meta charset="utf-8"><style>
body { margin: 0; background: #16191d; color: #dcdfe4; } pre { margin: 0; padding: 16px 20px; display: inline-block;
font: 13px/1.45 "DejaVu Sans Mono", monospace; } b { color: #fff; } .c2 { color: #8b949e; } .c31 { color: #ff8a80; }
.c32 { color: #7fd39a; } .c33 { color: #f0c060; }</style><pre>%s</pre>"""

COMMENT = """<!DOCTYPE html><meta charset="utf-8"><style>
body { margin: 0; padding: 20px 24px; width: 900px; background: #fff; color: #1f2328;
font: 14px/1.5 system-ui, "DejaVu Sans", sans-serif; } table { border-collapse: collapse; margin: 0 0 14px; }
th, td { border: 1px solid #d1d9e0; padding: 4px 10px; } code { background: #eff1f3; padding: 1px 4px;
border-radius: 4px; font: 12px "DejaVu Sans Mono", monospace; } blockquote { margin: 0 0 14px; padding: 0 12px;
border-left: 4px solid #cf222e; } details { margin: 8px 0; } sub { color: #59636e; }</style><body>%s"""


def terminal(text):
    """What a terminal printed as HTML: bold, dim, red, green and yellow."""
    text = html.escape(text.replace("\r", ""))
    for code in ["2", "31", "32", "33"]:
        text = re.sub(rf"\x1b\[{code}m(.*?)\x1b\[0m", rf'<span class="c{code}">\1</span>', text, flags=re.S)
    text = re.sub(r"\x1b\[1m(.*?)\x1b\[0m", r"<b>\1</b>", text, flags=re.S)
    return TERMINAL % re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", text)


def comment(text):
    """Markdown as a code host draws it: alerts, and signs that a machine without emoji has too."""
    markdown = markdown_it.MarkdownIt("commonmark", {"html": True}).enable("table")
    page = re.sub(r"\[!(\w+)\]", lambda kind: f"<strong>{kind[1].title()}</strong><br>", markdown.render(text))
    for emoji, sign, color in [("❌", "✗", "#cf222e"), ("✅", "✓", "#1a7f37"), ("⚠️", "!", "#9a6700")]:
        page = page.replace(emoji, f'<b style="color: {color}">{sign}</b>')
    return COMMENT % page


class Camera:
    def __init__(self, browser, to):
        self.browser = browser
        self.to = to
        to.mkdir(parents=True, exist_ok=True)

    def open(self, page, dark=False, width=1180):
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [scheme]})
        self.browser.set_window_size(width, 1400)
        # Else a page is laid out beside one and drawn without it.
        self.browser.execute_cdp_cmd("Emulation.setScrollbarsHidden", {"hidden": True})
        self.browser.get(pathlib.Path(page).resolve().as_uri())

    def take(self, name, selector, most=900):
        """A picture of one element, cut below `most` pixels."""
        x, y, width, height = self.browser.execute_script("""
            const box = document.querySelector(arguments[0]).getBoundingClientRect();
            return [box.left + scrollX, box.top + scrollY, box.width, box.height];""", selector)
        shot = self.browser.execute_cdp_cmd("Page.captureScreenshot", {
            "captureBeyondViewport": True,
            "clip": {"x": x, "y": y, "width": width, "height": min(height, most), "scale": 1}})
        image = Image.open(io.BytesIO(base64.b64decode(shot["data"]))).convert("RGB")
        path = self.to / f"{name}.png"
        for colors in [256, 128, 64, 32, 16]:
            image.quantize(colors, dither=Image.Dither.NONE).save(path, optimize=True)
            if path.stat().st_size <= LARGEST:
                break
        print(f"{path.name}: {image.width}×{image.height}, {path.stat().st_size} bytes")
        assert path.stat().st_size <= LARGEST, path


def main():
    parser = argparse.ArgumentParser(description="Takes pictures of reports.")
    parser.add_argument("reports", type=pathlib.Path)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--to", type=pathlib.Path, default=pathlib.Path("Documentation/Images"))
    arguments = parser.parse_args()
    reports, folder = arguments.reports, arguments.folder
    (folder / "terminal.html").write_text(
        terminal((folder / "terminal.txt").read_text(encoding="utf-8")), encoding="utf-8")
    (folder / "comment.html").write_text(
        comment((folder / "report.md").read_text(encoding="utf-8")), encoding="utf-8")
    browser = driver()
    try:
        camera = Camera(browser, arguments.to)
        camera.open(folder / "terminal.html")
        camera.take("terminal", "pre", 2200)
        camera.open(folder / "comment.html", width=980)
        camera.take("pull-request", "body", 1000)
        camera.open(folder / "badge.svg")
        camera.take("badge", "svg")
        page = reports / "html" / "1.3.html"
        camera.open(page)
        for section in ["overview", "change", "labels", "articles", "types", "gate", "reproduce"]:
            camera.take(section, f"section#{section}")
        camera.open(page, dark=True)
        camera.take("overview-dark", "section#overview")
        camera.open(reports / "html" / "1.5.html")
        camera.take("trend", "section#trend")
        camera.open(reports / "index.html")
        camera.take("index", "main")
        camera.open(folder / "scores.html")
        camera.take("scores", "section#types", 1600)
    finally:
        browser.quit()


if __name__ == "__main__":
    main()
