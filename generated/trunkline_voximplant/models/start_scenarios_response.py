# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""StartScenariosResponse."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where


@_define(kw_only=True, repr=False)
class StartScenariosResponse(Model):
    """What `scenarios.start_scenarios` returns.

    Attributes:
        result: 1 when done.
        media_session_access_url: The URL that controls the running session. Whoever has it can send to the session.
        media_session_access_secure_url: The same as HTTPS.
        call_session_history_id: The id of the call session.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("result", "result", c.INT),
        Field("media_session_access_url", "media_session_access_url", c.STR, hidden=True, secret=True),
        Field("media_session_access_secure_url", "media_session_access_secure_url", c.STR, hidden=True, secret=True),
        Field("call_session_history_id", "call_session_history_id", c.INT),
    )

    result: int | None = ABSENT
    media_session_access_url: str | None = ABSENT
    media_session_access_secure_url: str | None = ABSENT
    call_session_history_id: int | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("result", UNSET)
        if value is UNSET:
            missing += 1
            model.result = None
        elif type(value) is int:
            model.result = value
        else:
            model.result = cls.__rows__[0][3](value, context, (where, "result"))
        value = get("media_session_access_url", UNSET)
        if value is UNSET:
            missing += 1
            model.media_session_access_url = None
        elif type(value) is str:
            model.media_session_access_url = value
        else:
            model.media_session_access_url = cls.__rows__[1][3](value, context, (where, "media_session_access_url"))
        value = get("media_session_access_secure_url", UNSET)
        if value is UNSET:
            missing += 1
            model.media_session_access_secure_url = None
        elif type(value) is str:
            model.media_session_access_secure_url = value
        else:
            model.media_session_access_secure_url = cls.__rows__[2][3](
                value, context, (where, "media_session_access_secure_url")
            )
        value = get("call_session_history_id", UNSET)
        if value is UNSET:
            missing += 1
            model.call_session_history_id = None
        elif type(value) is int:
            model.call_session_history_id = value
        else:
            model.call_session_history_id = cls.__rows__[3][3](value, context, (where, "call_session_history_id"))
        if len(data) + missing != 4:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
