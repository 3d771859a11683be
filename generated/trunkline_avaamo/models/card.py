# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""Card."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, TypedDict

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_avaamo.models.card_input import CardInput, CardInputDict


@_define(kw_only=True, repr=False)
class Card(Model):
    """A message with a form to fill in.

    Attributes:
        inputs: The fields of the form.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("inputs", "inputs", c.ListCodec(model.ModelCodec("trunkline_avaamo.models.card_input", "CardInput"))),
    )
    __absent__: ClassVar[Unset | None] = UNSET

    inputs: list[CardInput] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("inputs", UNSET)
        if value is UNSET:
            missing += 1
            model.inputs = UNSET
        else:
            model.inputs = cls.__rows__[0][3](value, context, (where, "inputs"))
        if len(data) + missing != 1:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


class CardDict(TypedDict, total=False):
    """`Card` as a dict, for arguments."""

    inputs: Sequence[CardInput | CardInputDict]
