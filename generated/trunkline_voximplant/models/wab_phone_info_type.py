# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""WABPhoneInfoType."""

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
class WABPhoneInfoType(Model):
    """What the vendor calls WABPhoneInfoType.

    Attributes:
        wab_phone_number: The WhatsApp Business number.
        country_code: The country, as a two-letter ISO code.
        application_id: The application's id.
        application_name: The application's name.
        rule_id: The rule's id.
        rule_name: The rule's name.
        extended_application_name: The application's name in full, with the account.
        description: A description of your own.
        created: When it was created.
        modified: When it was changed last.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("wab_phone_number", "wab_phone_number", c.STR, hidden=True),
        Field("country_code", "country_code", c.STR),
        Field("application_id", "application_id", c.INT),
        Field("application_name", "application_name", c.STR),
        Field("rule_id", "rule_id", c.INT),
        Field("rule_name", "rule_name", c.STR),
        Field("extended_application_name", "extended_application_name", c.STR),
        Field("description", "description", c.STR),
        Field("created", "created", times.SQL_TIME),
        Field("modified", "modified", times.SQL_TIME),
    )

    wab_phone_number: str | None = ABSENT
    country_code: str | None = ABSENT
    application_id: int | None = ABSENT
    application_name: str | None = ABSENT
    rule_id: int | None = ABSENT
    rule_name: str | None = ABSENT
    extended_application_name: str | None = ABSENT
    description: str | None = ABSENT
    created: dt.datetime | None = ABSENT
    modified: dt.datetime | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
