"""The vendors' specs as JSON, for the mock and for tools.

Generated from specs/; never edited by hand.
"""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any


def load(name: str) -> dict[str, Any]:
    """Return a document: `opentact`, or `opentact.events` (what arrives unasked), `.callflow`, `voximplant.errors`."""
    data: dict[str, Any] = json.loads(files(__name__).joinpath(f"{name}.json").read_bytes())
    return data
