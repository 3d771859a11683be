"""Where the golden spec is, and how trees of files are compared."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
GOLDEN = ROOT / "tests" / "codegen" / "golden"


def tree(root: Path) -> dict[str, bytes]:
    """Every generated file below a folder, by name; the manifest, which also knows the tools, is left out."""
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts and path.name != "MANIFEST.json"
    }
