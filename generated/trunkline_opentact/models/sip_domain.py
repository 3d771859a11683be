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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
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
