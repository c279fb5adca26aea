"""Makes pictures of the screens of the annotation page. Usage: annotation_pictures.py ASSAY_ANNOTATE [--to FOLDER]"""

import argparse
import pathlib
import shutil
import tempfile
import time

from PIL import Image

from annotation_test import Desk, Server
from browser_test import Suite, driver

PICTURES = [
    ("annotation-page", "light", "id=2027-04-21-harbour-levy&label=meetings/dinner", ".annotate"),
    ("annotation-adjudicate", "light", "id=2027-10-02-mediator-interview&screen=adjudicate", ".adjudicate"),
]


def main():
    parser = argparse.ArgumentParser(description="Makes pictures of the annotation page.")
    parser.add_argument("annotate")
    parser.add_argument("--to", default="Documentation/Images")
    arguments = parser.parse_args()
    target = pathlib.Path(arguments.to)
    target.mkdir(parents=True, exist_ok=True)
    folder = pathlib.Path(tempfile.mkdtemp(prefix="assay-pictures-"))
    shutil.copytree("gold/articles", folder / "gold")
    shutil.copytree("gold/passes", folder / "passes")
    server = Server(arguments.annotate, folder)
    browser = driver()
    try:
        browser.set_window_size(1280, 860)
        server.start()
        suite = Suite(browser, None)
        desk = Desk(suite, server)
        for name, scheme, fragment, selector in PICTURES:
            suite.media(scheme)
            desk.open(fragment)
            desk.wait("return document.querySelector(arguments[0]) !== null", selector)
            time.sleep(2)
            path = target / f"{name}.png"
            browser.save_screenshot(str(path))
            # Few colours are enough, and make a small file.
            Image.open(path).convert("RGB").quantize(64).save(path, optimize=True)
            print(f"{path} {path.stat().st_size // 1024} KB")
    finally:
        browser.quit()
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
