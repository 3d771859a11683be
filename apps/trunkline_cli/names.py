"""How the generated clients spell the spec's names in Python."""

from __future__ import annotations

import builtins
import keyword
import re

_RESERVED = (set(dir(builtins)) | {"self", "true", "false", "datetime"}) - {"id"}
_HELPERS = {"aiterate", "cast", "choose", "custom", "iterate", "operation", "options"}


def snake(name: str) -> str:
    """Return a name of the wire as words with underscores, `operationId` as `operation_id`."""
    kept = "".join(char for char in name if char.isidentifier() or char.isdecimal() or char in ". _-")
    if any(char.isupper() for char in kept):
        kept = " ".join(re.split("([A-Z]?[a-z]+)", kept))
    joined = "_".join(re.findall(r"[^\. _-]+", kept)).lower()
    return re.sub(r"(?<![a-z])([a-z])_(\d)_([a-z])(?=_|$)", r"\1\2\3", joined)


def safe(name: str) -> str:
    """Return a name that hides nothing of Python's own."""
    return f"{name}_" if name in _RESERVED or keyword.iskeyword(name) else name


def argument(name: str) -> str:
    """Return the argument that carries a member of the wire: `from` is `from_`."""
    found = safe(snake(name))
    return f"{found}_" if found in _HELPERS else found
