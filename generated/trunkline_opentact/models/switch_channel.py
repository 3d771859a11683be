# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""SwitchChannel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import Field, Model
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(kw_only=True, repr=False)
class SwitchChannel(Model):
    """The call as the switch sees it.

    Attributes:
        uuid: Its id.
        callstate: The switch's `callstate`.
        state: The switch's `state`.
        created: The switch's `created`.
        created_epoch: The switch's `created_epoch`.
        cid_name: The switch's `cid_name`.
        cid_num: The switch's `cid_num`.
        name: The switch's `name`.
        direction: The switch's `direction`.
        ip_addr: The switch's `ip_addr`.
        dest: The switch's `dest`.
        application: The switch's `application`.
        application_data: The switch's `application_data`.
        dialplan: The switch's `dialplan`.
        context: The switch's `context`.
        read_codec: The switch's `read_codec`.
        read_rate: The switch's `read_rate`.
        read_bit_rate: The switch's `read_bit_rate`.
        write_codec: The switch's `write_codec`.
        write_rate: The switch's `write_rate`.
        write_bit_rate: The switch's `write_bit_rate`.
        secure: The switch's `secure`.
        hostname: The switch's `hostname`.
        presence_id: The switch's `presence_id`.
        presence_data: The switch's `presence_data`.
        callee_name: The switch's `callee_name`.
        callee_num: The switch's `callee_num`.
        callee_direction: The switch's `callee_direction`.
        call_uuid: The switch's `call_uuid`.
        sent_callee_name: The switch's `sent_callee_name`.
        sent_callee_num: The switch's `sent_callee_num`.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.STR, required=True),
        Field("callstate", "callstate", c.NullableCodec(c.STR)),
        Field("state", "state", c.NullableCodec(c.STR)),
        Field("created", "created", c.NullableCodec(c.STR)),
        Field("created_epoch", "created_epoch", c.NullableCodec(c.FLOAT)),
        Field("cid_name", "cid_name", c.NullableCodec(c.STR), hidden=True),
        Field("cid_num", "cid_num", c.NullableCodec(c.STR), hidden=True),
        Field("name", "name", c.NullableCodec(c.STR)),
        Field("direction", "direction", c.NullableCodec(c.STR)),
        Field("ip_addr", "ip_addr", c.NullableCodec(c.STR), hidden=True),
        Field("dest", "dest", c.NullableCodec(c.STR), hidden=True),
        Field("application", "application", c.NullableCodec(c.STR)),
        Field("application_data", "application_data", c.NullableCodec(c.STR), hidden=True),
        Field("dialplan", "dialplan", c.NullableCodec(c.STR)),
        Field("context", "context", c.NullableCodec(c.STR)),
        Field("read_codec", "read_codec", c.NullableCodec(c.STR)),
        Field("read_rate", "read_rate", c.NullableCodec(c.STR)),
        Field("read_bit_rate", "read_bit_rate", c.NullableCodec(c.STR)),
        Field("write_codec", "write_codec", c.NullableCodec(c.STR)),
        Field("write_rate", "write_rate", c.NullableCodec(c.STR)),
        Field("write_bit_rate", "write_bit_rate", c.NullableCodec(c.STR)),
        Field("secure", "secure", c.NullableCodec(c.STR)),
        Field("hostname", "hostname", c.NullableCodec(c.STR)),
        Field("presence_id", "presence_id", c.NullableCodec(c.STR), hidden=True),
        Field("presence_data", "presence_data", c.NullableCodec(c.STR)),
        Field("callee_name", "callee_name", c.NullableCodec(c.STR), hidden=True),
        Field("callee_num", "callee_num", c.NullableCodec(c.STR), hidden=True),
        Field("callee_direction", "callee_direction", c.NullableCodec(c.STR)),
        Field("call_uuid", "call_uuid", c.NullableCodec(c.STR)),
        Field("sent_callee_name", "sent_callee_name", c.NullableCodec(c.STR), hidden=True),
        Field("sent_callee_num", "sent_callee_num", c.NullableCodec(c.STR), hidden=True),
    )

    uuid: str
    callstate: str | None | Unset = UNSET
    state: str | None | Unset = UNSET
    created: str | None | Unset = UNSET
    created_epoch: float | None | Unset = UNSET
    cid_name: str | None | Unset = UNSET
    cid_num: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    direction: str | None | Unset = UNSET
    ip_addr: str | None | Unset = UNSET
    dest: str | None | Unset = UNSET
    application: str | None | Unset = UNSET
    application_data: str | None | Unset = UNSET
    dialplan: str | None | Unset = UNSET
    context: str | None | Unset = UNSET
    read_codec: str | None | Unset = UNSET
    read_rate: str | None | Unset = UNSET
    read_bit_rate: str | None | Unset = UNSET
    write_codec: str | None | Unset = UNSET
    write_rate: str | None | Unset = UNSET
    write_bit_rate: str | None | Unset = UNSET
    secure: str | None | Unset = UNSET
    hostname: str | None | Unset = UNSET
    presence_id: str | None | Unset = UNSET
    presence_data: str | None | Unset = UNSET
    callee_name: str | None | Unset = UNSET
    callee_num: str | None | Unset = UNSET
    callee_direction: str | None | Unset = UNSET
    call_uuid: str | None | Unset = UNSET
    sent_callee_name: str | None | Unset = UNSET
    sent_callee_num: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
