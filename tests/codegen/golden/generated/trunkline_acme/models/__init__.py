# Generated from specs/acme; edit the spec or tools/codegen/templates, never this file.
"""The models, each loaded when it is first named."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from trunkline_acme.models.address import Address as Address
    from trunkline_acme.models.address import AddressDict as AddressDict
    from trunkline_acme.models.label import Label as Label
    from trunkline_acme.models.label_list import LabelList as LabelList
    from trunkline_acme.models.level import Level as Level
    from trunkline_acme.models.list_labels_output import ListLabelsOutput as ListLabelsOutput
    from trunkline_acme.models.lost import Lost as Lost
    from trunkline_acme.models.parcel import Parcel as Parcel
    from trunkline_acme.models.parcel_page import ParcelPage as ParcelPage
    from trunkline_acme.models.sent import Sent as Sent
    from trunkline_acme.models.state import State as State

_MODULES = {
    "Address": "address",
    "AddressDict": "address",
    "Label": "label",
    "LabelList": "label_list",
    "Level": "level",
    "ListLabelsOutput": "list_labels_output",
    "Lost": "lost",
    "Parcel": "parcel",
    "ParcelPage": "parcel_page",
    "Sent": "sent",
    "State": "state",
}

__all__ = [
    "Address",
    "AddressDict",
    "Label",
    "LabelList",
    "Level",
    "ListLabelsOutput",
    "Lost",
    "Parcel",
    "ParcelPage",
    "Sent",
    "State",
]


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
