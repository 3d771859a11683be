# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""SipDomain."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_opentact.models.account import Account
    from trunkline_opentact.models.sip_connection import SipConnection
    from trunkline_opentact.models.sip_control_app import SipControlApp
    from trunkline_opentact.models.sip_invite import SipInvite
    from trunkline_opentact.models.sip_switch import SipSwitch
    from trunkline_opentact.models.sip_user import SipUser
    from trunkline_opentact.models.user import User
    from trunkline_opentact.models.voice_profile import VoiceProfile


@_define(kw_only=True, repr=False)
class SipDomain(Model):
    """A domain that SIP users register in.

    Attributes:
        domain: The domain's name.
        sip_connection: The SIP connection that carries its calls.
        sip_control_app: The app that steers its calls.
        outbound_voice_profile: The settings for calls out.
        sip_users: Who registers in the domain.
        sip_user_invites: Invitations that are open.
        sip_switches: Switches in the domain.
        account: The account it belongs to.
        created_by: Who made it.
        modified_by: Who changed it last.
        created_on: When it was made.
        modified_on: When it was last changed.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("domain", "domain", c.STR, required=True),
        Field(
            "sip_connection",
            "sip_connection",
            c.NullableCodec(model.ModelCodec("trunkline_opentact.models.sip_connection", "SipConnection")),
        ),
        Field(
            "sip_control_app",
            "sip_control_app",
            c.NullableCodec(model.ModelCodec("trunkline_opentact.models.sip_control_app", "SipControlApp")),
        ),
        Field(
            "outbound_voice_profile",
            "outbound_voice_profile",
            c.NullableCodec(model.ModelCodec("trunkline_opentact.models.voice_profile", "VoiceProfile")),
        ),
        Field("sip_users", "sip_users", c.ListCodec(model.ModelCodec("trunkline_opentact.models.sip_user", "SipUser"))),
        Field(
            "sip_user_invites",
            "sip_user_invites",
            c.ListCodec(model.ModelCodec("trunkline_opentact.models.sip_invite", "SipInvite")),
        ),
        Field(
            "sip_switches",
            "sip_switches",
            c.ListCodec(model.ModelCodec("trunkline_opentact.models.sip_switch", "SipSwitch")),
        ),
        Field("account", "account", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.account", "Account"))),
        Field("created_by", "created_by", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.user", "User"))),
        Field(
            "modified_by", "modified_by", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.user", "User"))
        ),
        Field("created_on", "created_on", times.DATETIME),
        Field("modified_on", "modified_on", times.DATETIME),
    )

    domain: str
    sip_connection: SipConnection | None = ABSENT
    sip_control_app: SipControlApp | None = ABSENT
    outbound_voice_profile: VoiceProfile | None = ABSENT
    sip_users: list[SipUser] | None = ABSENT
    sip_user_invites: list[SipInvite] | None = ABSENT
    sip_switches: list[SipSwitch] | None = ABSENT
    account: Account | None = ABSENT
    created_by: User | None = ABSENT
    modified_by: User | None = ABSENT
    created_on: dt.datetime | None = ABSENT
    modified_on: dt.datetime | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        moment: dt.datetime | None
        value = get("domain", UNSET)
        if type(value) is str:
            model.domain = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.domain = None
        else:
            model.domain = cls.__rows__[0][3](value, context, (where, "domain"))
        value = get("sip_connection", UNSET)
        if value is UNSET:
            missing += 1
            model.sip_connection = None
        elif type(value) is dict:
            model.sip_connection = (_codec1._class or _codec1.model)._decode(value, context, (where, "sip_connection"))
        elif value is None:
            model.sip_connection = None
        else:
            model.sip_connection = cls.__rows__[1][3](value, context, (where, "sip_connection"))
        value = get("sip_control_app", UNSET)
        if value is UNSET:
            missing += 1
            model.sip_control_app = None
        elif type(value) is dict:
            model.sip_control_app = (_codec2._class or _codec2.model)._decode(
                value, context, (where, "sip_control_app")
            )
        elif value is None:
            model.sip_control_app = None
        else:
            model.sip_control_app = cls.__rows__[2][3](value, context, (where, "sip_control_app"))
        value = get("outbound_voice_profile", UNSET)
        if value is UNSET:
            missing += 1
            model.outbound_voice_profile = None
        elif type(value) is dict:
            model.outbound_voice_profile = (_codec3._class or _codec3.model)._decode(
                value, context, (where, "outbound_voice_profile")
            )
        elif value is None:
            model.outbound_voice_profile = None
        else:
            model.outbound_voice_profile = cls.__rows__[3][3](value, context, (where, "outbound_voice_profile"))
        value = get("sip_users", UNSET)
        if value is UNSET:
            missing += 1
            model.sip_users = None
        else:
            model.sip_users = cls.__rows__[4][3](value, context, (where, "sip_users"))
        value = get("sip_user_invites", UNSET)
        if value is UNSET:
            missing += 1
            model.sip_user_invites = None
        else:
            model.sip_user_invites = cls.__rows__[5][3](value, context, (where, "sip_user_invites"))
        value = get("sip_switches", UNSET)
        if value is UNSET:
            missing += 1
            model.sip_switches = None
        else:
            model.sip_switches = cls.__rows__[6][3](value, context, (where, "sip_switches"))
        value = get("account", UNSET)
        if value is UNSET:
            missing += 1
            model.account = None
        elif type(value) is dict:
            model.account = (_codec7._class or _codec7.model)._decode(value, context, (where, "account"))
        elif value is None:
            model.account = None
        else:
            model.account = cls.__rows__[7][3](value, context, (where, "account"))
        value = get("created_by", UNSET)
        if value is UNSET:
            missing += 1
            model.created_by = None
        elif type(value) is dict:
            model.created_by = (_codec8._class or _codec8.model)._decode(value, context, (where, "created_by"))
        elif value is None:
            model.created_by = None
        else:
            model.created_by = cls.__rows__[8][3](value, context, (where, "created_by"))
        value = get("modified_by", UNSET)
        if value is UNSET:
            missing += 1
            model.modified_by = None
        elif type(value) is dict:
            model.modified_by = (_codec9._class or _codec9.model)._decode(value, context, (where, "modified_by"))
        elif value is None:
            model.modified_by = None
        else:
            model.modified_by = cls.__rows__[9][3](value, context, (where, "modified_by"))
        value = get("created_on", UNSET)
        if value is UNSET:
            missing += 1
            model.created_on = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.created_on = (
                moment
                if moment is not None and moment.tzinfo is not None
                else cls.__rows__[10][3](value, context, (where, "created_on"))
            )
        else:
            model.created_on = cls.__rows__[10][3](value, context, (where, "created_on"))
        value = get("modified_on", UNSET)
        if value is UNSET:
            missing += 1
            model.modified_on = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.modified_on = (
                moment
                if moment is not None and moment.tzinfo is not None
                else cls.__rows__[11][3](value, context, (where, "modified_on"))
            )
        else:
            model.modified_on = cls.__rows__[11][3](value, context, (where, "modified_on"))
        if lacking or len(data) + missing != 12:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec1: Any = SipDomain.__fields__[1].inner
_codec2: Any = SipDomain.__fields__[2].inner
_codec3: Any = SipDomain.__fields__[3].inner
_codec7: Any = SipDomain.__fields__[7].inner
_codec8: Any = SipDomain.__fields__[8].inner
_codec9: Any = SipDomain.__fields__[9].inner
