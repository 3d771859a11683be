# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""SecretListItem."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import Field, Model
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(kw_only=True, repr=False)
class SecretListItem(Model):
    """What the vendor calls SecretListItem.

    Attributes:
        secret_id: The secret's id.
        secret_name: The secret's name: letters, digits and underscores.
        description: A description of your own.
        created: When it was created.
        modified: When it was changed last.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("secret_id", "secret_id", c.INT),
        Field("secret_name", "secret_name", c.STR),
        Field("description", "description", c.STR),
        Field("created", "created", times.SQL_TIME),
        Field("modified", "modified", times.SQL_TIME),
    )

    secret_id: int | Unset = UNSET
    secret_name: str | Unset = UNSET
    description: str | Unset = UNSET
    created: dt.datetime | None | Unset = UNSET
    modified: dt.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
