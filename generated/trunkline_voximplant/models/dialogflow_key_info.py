# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""DialogflowKeyInfo."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_voximplant.models.application_info_type import ApplicationInfoType
    from trunkline_voximplant.models.dialogflow_key import DialogflowKey


@_define(kw_only=True, repr=False)
class DialogflowKeyInfo(Model):
    """What the vendor calls DialogflowKeyInfo.

    Attributes:
        dialogflow_key_id: The id of the Dialogflow key.
        content: What is stored.
        applications: The applications.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("dialogflow_key_id", "dialogflow_key_id", c.INT),
        Field("content", "content", model.ModelCodec("trunkline_voximplant.models.dialogflow_key", "DialogflowKey")),
        Field(
            "applications",
            "applications",
            c.ListCodec(model.ModelCodec("trunkline_voximplant.models.application_info_type", "ApplicationInfoType")),
        ),
    )

    dialogflow_key_id: int | None = ABSENT
    content: DialogflowKey | None = ABSENT
    applications: list[ApplicationInfoType] | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("dialogflow_key_id", UNSET)
        if value is UNSET:
            missing += 1
            model.dialogflow_key_id = None
        elif type(value) is int:
            model.dialogflow_key_id = value
        else:
            model.dialogflow_key_id = cls.__rows__[0][3](value, context, (where, "dialogflow_key_id"))
        value = get("content", UNSET)
        if value is UNSET:
            missing += 1
            model.content = None
        elif type(value) is dict:
            model.content = (_codec1._class or _codec1.model)._decode(value, context, (where, "content"))
        else:
            model.content = cls.__rows__[1][3](value, context, (where, "content"))
        value = get("applications", UNSET)
        if value is UNSET:
            missing += 1
            model.applications = None
        else:
            model.applications = cls.__rows__[2][3](value, context, (where, "applications"))
        if len(data) + missing != 3:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec1: Any = DialogflowKeyInfo.__fields__[1].inner
