"""`python -m voximplant_spec [--check]`: write the built patches and `openapi.yaml`, or say what is stale."""

import argparse
import sys
from pathlib import Path

from documents import safe_yaml
from documents.overlay import apply_overlays
from voximplant_spec import facts, patches
from voximplant_spec.order import ordered

SPEC = Path(__file__).resolve().parents[2] / "specs" / "voximplant"


def outputs(spec: Path) -> dict[Path, str]:
    """Every built file with its text: the patches and the document.

    Args:
        spec: `specs/voximplant`.

    Raises:
        ToolError: a source is malformed, or an action of a patch does nothing.
        KeyError: facts and published document do not fit each other.
    """
    published = safe_yaml.load_spec(spec / "published.yaml")
    built = patches.build(published, facts.load(spec / "facts"))
    by_hand = {
        path.name: safe_yaml.parse_object(path.read_text(encoding="utf-8"), path.name)
        for path in (spec / "patches").glob("10-*.yaml")
    }
    every = [{**overlay, "x-file": name} for name, overlay in sorted({**by_hand, **built}.items())]
    document = ordered(apply_overlays(published, every))
    texts = {
        spec / "patches" / name: _head("published.yaml and facts/") + safe_yaml.dump(value)
        for name, value in built.items()
    }
    texts[spec / "openapi.yaml"] = _head("published.yaml, facts/ and patches/10-*") + safe_yaml.dump(document)
    return texts


def _head(sources: str) -> str:
    return f"# Built by tools/voximplant_spec from {sources}. Edit those, then run `make spec`.\n"


def main() -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(prog="voximplant_spec", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail when a built file is stale")
    check = parser.parse_args().check
    texts = outputs(SPEC)
    stale = [path for path, text in texts.items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    left = [path for path in (SPEC / "patches").glob("*.yaml") if path not in texts and not path.name.startswith("10-")]
    for path in stale + left:
        print(f"{'stale' if check else 'written' if path in texts else 'removed'}: {path.name}")
        if not check and path in texts:
            path.write_text(texts[path], encoding="utf-8")
        elif not check:
            path.unlink()
    if check and (stale or left):
        print("run `make spec` and commit what it changes")
    return int(check and bool(stale or left))


if __name__ == "__main__":
    sys.exit(main())
