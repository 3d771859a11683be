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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
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
