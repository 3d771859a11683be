"""The vendors that can be played: every shipped document, with a package's behaviour where there is one."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, cast

import trunkline_specs

from ..spec.api import shipped
from ..spec.foreign import load_file
from .generic import Generic

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from ..core.vendor import Vendor
    from ..core.world import World
    from .avaamo import Avaamo
    from .opentact import Opentact
    from .voximplant import Voximplant

#: By name, the class with a vendor's behaviour; its module is imported when a mock plays it. A shipped vendor without one is
#: played from its document.
VENDORS: dict[str, str] = {"opentact": "Opentact", "voximplant": "Voximplant", "avaamo": "Avaamo"}
VENDORS |= {name: "" for name in trunkline_specs.vendors() if name not in VENDORS}


def makers(*names: str, specs: Iterable[str | Path] = ()) -> Mapping[str, Callable[[World], Vendor]]:
    """Return what makes each of these vendors, all of them when none is named; of documents, those alone.

    Raises:
        ValueError: There is no such vendor, or a file is no document.
        OSError: A file cannot be read.
    """
    apis = [load_file(path) for path in specs]
    if apis:
        foreign: dict[str, Callable[[World], Vendor]] = {api.name: partial(Generic, api=api) for api in apis}
        return {**(makers(*names) if names else {}), **foreign}
    for name in names:
        if name not in VENDORS:
            raise ValueError(f"no vendor {name!r}; there are {', '.join(VENDORS)}")
    return {name: partial(_make, name) for name in names or VENDORS}


def _make(name: str, world: World) -> Vendor:
    if not VENDORS[name]:
        return Generic(world, shipped(name))
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
