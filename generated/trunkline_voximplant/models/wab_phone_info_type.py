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
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where


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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        moment: dt.datetime | None
        value = get("wab_phone_number", UNSET)
        if value is UNSET:
            missing += 1
            model.wab_phone_number = None
        elif type(value) is str:
            model.wab_phone_number = value
        else:
            model.wab_phone_number = cls.__rows__[0][3](value, context, (where, "wab_phone_number"))
        value = get("country_code", UNSET)
        if value is UNSET:
            missing += 1
            model.country_code = None
        elif type(value) is str:
            model.country_code = value
        else:
            model.country_code = cls.__rows__[1][3](value, context, (where, "country_code"))
        value = get("application_id", UNSET)
        if value is UNSET:
            missing += 1
            model.application_id = None
        elif type(value) is int:
            model.application_id = value
        else:
            model.application_id = cls.__rows__[2][3](value, context, (where, "application_id"))
        value = get("application_name", UNSET)
        if value is UNSET:
            missing += 1
            model.application_name = None
        elif type(value) is str:
            model.application_name = value
        else:
            model.application_name = cls.__rows__[3][3](value, context, (where, "application_name"))
        value = get("rule_id", UNSET)
        if value is UNSET:
            missing += 1
            model.rule_id = None
        elif type(value) is int:
            model.rule_id = value
        else:
            model.rule_id = cls.__rows__[4][3](value, context, (where, "rule_id"))
        value = get("rule_name", UNSET)
        if value is UNSET:
            missing += 1
            model.rule_name = None
        elif type(value) is str:
            model.rule_name = value
        else:
            model.rule_name = cls.__rows__[5][3](value, context, (where, "rule_name"))
        value = get("extended_application_name", UNSET)
        if value is UNSET:
            missing += 1
            model.extended_application_name = None
        elif type(value) is str:
            model.extended_application_name = value
        else:
            model.extended_application_name = cls.__rows__[6][3](value, context, (where, "extended_application_name"))
        value = get("description", UNSET)
        if value is UNSET:
            missing += 1
            model.description = None
        elif type(value) is str:
            model.description = value
        else:
            model.description = cls.__rows__[7][3](value, context, (where, "description"))
        value = get("created", UNSET)
        if value is UNSET:
            missing += 1
            model.created = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.created = (
                moment.replace(tzinfo=context.zone)
                if moment is not None and moment.tzinfo is None
                else cls.__rows__[8][3](value, context, (where, "created"))
            )
        else:
            model.created = cls.__rows__[8][3](value, context, (where, "created"))
        value = get("modified", UNSET)
        if value is UNSET:
            missing += 1
            model.modified = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.modified = (
                moment.replace(tzinfo=context.zone)
                if moment is not None and moment.tzinfo is None
                else cls.__rows__[9][3](value, context, (where, "modified"))
            )
        else:
            model.modified = cls.__rows__[9][3](value, context, (where, "modified"))
        if len(data) + missing != 10:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
