"""Reading the specs: strict YAML in, plain data out."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

from openapi_spec_validator import OpenAPIV31SpecValidator

from codegen.wire import SpecError
from documents import safe_yaml
from documents.overlay import apply_overlays, load_overlays
from documents.values import ToolError

OVERLAY = "overlay.yaml"
"""Beside a document that `python -m codegen import` brought: our overlay on it."""


def imported(folder: Path) -> list[Path]:
    """The published document of a folder: none, or one."""
    return [path for path in (folder / "published.json", folder / "published.yaml") if path.exists()]


def load(path: Path) -> dict[str, Any]:
    """Read a YAML document as plain JSON data; dates stay text, duplicate keys and outside references are errors.

    Raises:
        SpecError: It cannot be read.
    """
    try:
        return cast("dict[str, Any]", safe_yaml.load_spec(path))
    except ToolError as error:
        raise SpecError(str(error)) from None


def check_built(folder: Path, document: dict[str, Any]) -> None:
    """Check that a document which is built from a published form and patches is what they make now.

    Args:
        folder: One vendor's specs; without a `published.yaml` there is nothing to check.
        document: Its `openapi.yaml`.

    Raises:
        SpecError: It is stale, or a patch does nothing.
    """
    if (folder / OVERLAY).exists():
        from codegen.importing.rebuild import rebuild

        if rebuild(folder) != document:
            raise SpecError(
                f"specs/{folder.name}/openapi.yaml is not what the published document and overlay.yaml make"
            )
        return
    published = folder / "published.yaml"
    if not published.exists():
        return
    try:
        built = apply_overlays(safe_yaml.load_spec(published), load_overlays(folder / "patches"))
    except ToolError as error:
        raise SpecError(f"specs/{folder.name}: {error}") from None
    if built != document:
        raise SpecError(
            f"specs/{folder.name}/openapi.yaml is not what published.yaml and patches/ make: run `make spec`"
        )


def validate(document: dict[str, Any], name: str) -> None:
    """Check a document against OpenAPI 3.1.

    Raises:
        SpecError: Naming the first problems.
    """
    errors = [
        f"{'/'.join(map(str, e.absolute_path))}: {e.message}" for e in OpenAPIV31SpecValidator(document).iter_errors()
    ]
    if errors:
        raise SpecError(f"{name} is not valid OpenAPI 3.1:\n" + "\n".join(errors[:10]))
