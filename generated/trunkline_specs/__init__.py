"""The vendors' specs as JSON, for the mock and for tools.

Generated from specs/; never edited by hand. A checkout has them as JSON, a wheel packed by gzip.
"""

from __future__ import annotations

import json
import zlib
from importlib.resources import files
from typing import Any

GZIP = 31


def read(name: str) -> bytes:
    """Return the JSON of a document: `opentact`, or `opentact.events` (what arrives unasked), `.callflow`, `voximplant.errors`.

    Raises:
        FileNotFoundError: There is none of this name.
    """
    packed = files(__name__).joinpath(f"{name}.json.gz")
    if packed.is_file():
        return zlib.decompress(packed.read_bytes(), wbits=GZIP)
    return files(__name__).joinpath(f"{name}.json").read_bytes()


def load(name: str) -> dict[str, Any]:
    """Return a document, parsed; the names are those of `read`.

    Raises:
        FileNotFoundError: There is none of this name.
    """
    data: dict[str, Any] = json.loads(read(name))
    return data


def vendors() -> list[str]:
    """Return the names of the vendors whose documents are here."""
    names = (entry.name.removesuffix(".gz") for entry in files(__name__).iterdir())
    return sorted({name.removesuffix(".json") for name in names if name.endswith(".json") and name.count(".") == 1})
