# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""RegulationAddressUploadedCallback."""

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
class RegulationAddressUploadedCallback(Model):
    """The address that was handed in.

    Attributes:
        regulation_address_id: The regulation address's id.
        uploaded: When it was uploaded.
        is_individual: Whether it is of a person.
        regulation_address_name: The regulation address's name.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("regulation_address_id", "regulation_address_id", c.INT),
        Field("uploaded", "uploaded", times.SQL_TIME),
        Field("is_individual", "is_individual", c.BOOL),
        Field("regulation_address_name", "regulation_address_name", c.STR),
    )

    regulation_address_id: int | None = ABSENT
    uploaded: dt.datetime | None = ABSENT
    is_individual: bool | None = ABSENT
    regulation_address_name: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        moment: dt.datetime | None
        value = get("regulation_address_id", UNSET)
        if value is UNSET:
            missing += 1
            model.regulation_address_id = None
        elif type(value) is int:
            model.regulation_address_id = value
        else:
            model.regulation_address_id = cls.__rows__[0][3](value, context, (where, "regulation_address_id"))
        value = get("uploaded", UNSET)
        if value is UNSET:
            missing += 1
            model.uploaded = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.uploaded = (
                moment.replace(tzinfo=context.zone)
                if moment is not None and moment.tzinfo is None
                else cls.__rows__[1][3](value, context, (where, "uploaded"))
            )
        else:
            model.uploaded = cls.__rows__[1][3](value, context, (where, "uploaded"))
        value = get("is_individual", UNSET)
        if value is UNSET:
            missing += 1
            model.is_individual = None
        elif type(value) is bool:
            model.is_individual = value
        else:
            model.is_individual = cls.__rows__[2][3](value, context, (where, "is_individual"))
        value = get("regulation_address_name", UNSET)
        if value is UNSET:
            missing += 1
            model.regulation_address_name = None
        elif type(value) is str:
            model.regulation_address_name = value
        else:
            model.regulation_address_name = cls.__rows__[3][3](value, context, (where, "regulation_address_name"))
        if len(data) + missing != 4:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
