"""`python -m docsite`: build the site into a folder."""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path

from sphinx.cmd.build import main as sphinx

from docsite import links, machines, pages, reference, searching

ROOT = Path(__file__).resolve().parents[2]
THEME = Path(__file__).with_name("theme")


def build(root: Path, out: Path) -> list[str]:
    """Build the site of a checkout and return what is wrong with it.

    Args:
        root: The checkout.
        out: Where the site goes; what was there is replaced.
    """
    source = out.with_name(f"{out.name}-source")
    for folder in (source, out):
        shutil.rmtree(folder, ignore_errors=True)
    source.mkdir(parents=True)
    made = [*pages.copy(root, source), *reference.write(source)]
    pages.write_index(root, source, made)
    code = sphinx(["-q", "-E", "-b", "html", "-c", str(THEME), str(source), str(out)])
    if code:
        return ["Sphinx could not build it"]
    index = searching.index(source, made)
    (out / "_static" / "search-index.js").write_text(searching.script(index), encoding="utf-8")
    machines.write(source, out, made)
    return links.broken(out)


def main() -> int:
    """Run the command line; 1 says that a page is missing or a link leads nowhere."""
    parser = argparse.ArgumentParser("docsite", description=__doc__)
    parser.add_argument("--root", type=Path, default=ROOT, help="the checkout (default: this one)")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "site", help="where the site goes")
    options = parser.parse_args()
    wrong = build(options.root, options.out.absolute())
    print("\n".join(wrong) or f"file://{options.out.absolute()}/index.html")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
