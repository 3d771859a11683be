# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""ApplicationInfoType."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    pass


@_define(kw_only=True, repr=False)
class ApplicationInfoType(Model):
    """What the vendor calls ApplicationInfoType.

    Attributes:
        application_id: The application's id.
        application_name: The application's name.
        modified: When it was changed last.
        secure_record_storage: Whether recordings are only handed out with a token.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("application_id", "application_id", c.INT),
        Field("application_name", "application_name", c.STR),
        Field("modified", "modified", times.SQL_TIME),
        Field("secure_record_storage", "secure_record_storage", c.BOOL),
    )

    application_id: int | None = ABSENT
    application_name: str | None = ABSENT
    modified: dt.datetime | None = ABSENT
    secure_record_storage: bool | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
