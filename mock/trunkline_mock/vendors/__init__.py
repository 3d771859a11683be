"""The vendors, each a package; imported when a mock plays them."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from ..document import VENDORS

if TYPE_CHECKING:
    from ..mock import Mock
    from ..vendor import Vendor


def make(name: str, mock: Mock) -> Vendor:
    """Return a vendor for a mock.

    Raises:
        ValueError: There is no such vendor.
    """
    if name not in VENDORS:
        raise ValueError(f"no vendor {name!r}; there are {', '.join(VENDORS)}")
    made: Vendor = getattr(import_module(f".{name}", __name__), name.capitalize())(mock)
    return made
