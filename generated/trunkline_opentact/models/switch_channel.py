# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""SwitchChannel."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

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
    callstate: str | None = ABSENT
    state: str | None = ABSENT
    created: str | None = ABSENT
    created_epoch: float | None = ABSENT
    cid_name: str | None = ABSENT
    cid_num: str | None = ABSENT
    name: str | None = ABSENT
    direction: str | None = ABSENT
    ip_addr: str | None = ABSENT
    dest: str | None = ABSENT
    application: str | None = ABSENT
    application_data: str | None = ABSENT
    dialplan: str | None = ABSENT
    context: str | None = ABSENT
    read_codec: str | None = ABSENT
    read_rate: str | None = ABSENT
    read_bit_rate: str | None = ABSENT
    write_codec: str | None = ABSENT
    write_rate: str | None = ABSENT
    write_bit_rate: str | None = ABSENT
    secure: str | None = ABSENT
    hostname: str | None = ABSENT
    presence_id: str | None = ABSENT
    presence_data: str | None = ABSENT
    callee_name: str | None = ABSENT
    callee_num: str | None = ABSENT
    callee_direction: str | None = ABSENT
    call_uuid: str | None = ABSENT
    sent_callee_name: str | None = ABSENT
    sent_callee_num: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
