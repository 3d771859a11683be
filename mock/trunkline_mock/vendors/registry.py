"""The vendors that can be played: the one place where they are named."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, cast

from ..spec.api import shipped

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..core.vendor import Vendor
    from ..core.world import World
    from .avaamo import Avaamo
    from .opentact import Opentact
    from .voximplant import Voximplant

#: By name, the class with a vendor's behaviour; its module is imported when a mock plays it.
VENDORS: Mapping[str, str] = {"opentact": "Opentact", "voximplant": "Voximplant", "avaamo": "Avaamo"}


def makers(*names: str) -> Mapping[str, Callable[[World], Vendor]]:
    """Return what makes each of these vendors, all of them when none is named.

    Raises:
        ValueError: There is no such vendor.
    """
    for name in names:
        if name not in VENDORS:
            raise ValueError(f"no vendor {name!r}; there are {', '.join(VENDORS)}")
    return {name: partial(_make, name) for name in names or VENDORS}


def _make(name: str, world: World) -> Vendor:
    made: Vendor = getattr(import_module(f".{name}", __package__), VENDORS[name])(world, shipped(name))
    return made


class ByName:
    """Each vendor of a mock under its own name, with its own methods."""

    vendors: dict[str, Vendor]

    @property
    def opentact(self) -> Opentact:
        """Opentact's side of this mock."""
        return cast("Opentact", self.vendors["opentact"])

    @property
    def voximplant(self) -> Voximplant:
        """Voximplant's side of this mock."""
        return cast("Voximplant", self.vendors["voximplant"])

    @property
    def avaamo(self) -> Avaamo:
        """Avaamo's side of this mock."""
        return cast("Avaamo", self.vendors["avaamo"])
