"""What an imported folder's `openapi.yaml` must be."""

from __future__ import annotations

from pathlib import Path

from codegen.importing.overlay import applied
from codegen.importing.plain import plain
from codegen.importing.read import read
from codegen.importing.shapes import Schema
from codegen.wire import SpecError
from documents import safe_yaml
from documents.values import ToolError


def rebuild(folder: Path) -> Schema:
    """Make the spec from the published document and the overlay beside it.

    Raises:
        SpecError: One of them cannot be read, they do not fit, or an operation is neither possible nor skipped.
    """
    published = next((path for path in (folder / "published.json", folder / "published.yaml") if path.exists()), None)
    if published is None:
        raise SpecError(f"{folder.name}: overlay.yaml has no published document beside it")
    try:
        overlay = safe_yaml.parse_object((folder / "overlay.yaml").read_text(encoding="utf-8"), "overlay.yaml")
    except (OSError, UnicodeDecodeError, ToolError) as error:
        raise SpecError(f"{folder.name}: {error}") from None
    built = plain(applied(read(published), overlay))
    if built.refused:
        lines = [f"{key}: {why} (x-skip leaves it out)" for key, why in built.refused.items()]
        raise SpecError(f"{folder.name}:\n" + "\n".join(lines))
    return built.document
