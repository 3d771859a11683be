# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""SwitchChannel."""

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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        value = get("uuid", UNSET)
        if type(value) is str:
            model.uuid = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.uuid = None
        else:
            model.uuid = cls.__rows__[0][3](value, context, (where, "uuid"))
        value = get("callstate", UNSET)
        if value is UNSET:
            missing += 1
            model.callstate = None
        elif type(value) is str:
            model.callstate = value
        elif value is None:
            model.callstate = None
        else:
            model.callstate = cls.__rows__[1][3](value, context, (where, "callstate"))
        value = get("state", UNSET)
        if value is UNSET:
            missing += 1
            model.state = None
        elif type(value) is str:
            model.state = value
        elif value is None:
            model.state = None
        else:
            model.state = cls.__rows__[2][3](value, context, (where, "state"))
        value = get("created", UNSET)
        if value is UNSET:
            missing += 1
            model.created = None
        elif type(value) is str:
            model.created = value
        elif value is None:
            model.created = None
        else:
            model.created = cls.__rows__[3][3](value, context, (where, "created"))
        value = get("created_epoch", UNSET)
        if value is UNSET:
            missing += 1
            model.created_epoch = None
        elif type(value) is float or type(value) is int:
            model.created_epoch = value
        elif value is None:
            model.created_epoch = None
        else:
            model.created_epoch = cls.__rows__[4][3](value, context, (where, "created_epoch"))
        value = get("cid_name", UNSET)
        if value is UNSET:
            missing += 1
            model.cid_name = None
        elif type(value) is str:
            model.cid_name = value
        elif value is None:
            model.cid_name = None
        else:
            model.cid_name = cls.__rows__[5][3](value, context, (where, "cid_name"))
        value = get("cid_num", UNSET)
        if value is UNSET:
            missing += 1
            model.cid_num = None
        elif type(value) is str:
            model.cid_num = value
        elif value is None:
            model.cid_num = None
        else:
            model.cid_num = cls.__rows__[6][3](value, context, (where, "cid_num"))
        value = get("name", UNSET)
        if value is UNSET:
            missing += 1
            model.name = None
        elif type(value) is str:
            model.name = value
        elif value is None:
            model.name = None
        else:
            model.name = cls.__rows__[7][3](value, context, (where, "name"))
        value = get("direction", UNSET)
        if value is UNSET:
            missing += 1
            model.direction = None
        elif type(value) is str:
            model.direction = value
        elif value is None:
            model.direction = None
        else:
            model.direction = cls.__rows__[8][3](value, context, (where, "direction"))
        value = get("ip_addr", UNSET)
        if value is UNSET:
            missing += 1
            model.ip_addr = None
        elif type(value) is str:
            model.ip_addr = value
        elif value is None:
            model.ip_addr = None
        else:
            model.ip_addr = cls.__rows__[9][3](value, context, (where, "ip_addr"))
        value = get("dest", UNSET)
        if value is UNSET:
            missing += 1
            model.dest = None
        elif type(value) is str:
            model.dest = value
        elif value is None:
            model.dest = None
        else:
            model.dest = cls.__rows__[10][3](value, context, (where, "dest"))
        value = get("application", UNSET)
        if value is UNSET:
            missing += 1
            model.application = None
        elif type(value) is str:
            model.application = value
        elif value is None:
            model.application = None
        else:
            model.application = cls.__rows__[11][3](value, context, (where, "application"))
        value = get("application_data", UNSET)
        if value is UNSET:
            missing += 1
            model.application_data = None
        elif type(value) is str:
            model.application_data = value
        elif value is None:
            model.application_data = None
        else:
            model.application_data = cls.__rows__[12][3](value, context, (where, "application_data"))
        value = get("dialplan", UNSET)
        if value is UNSET:
            missing += 1
            model.dialplan = None
        elif type(value) is str:
            model.dialplan = value
        elif value is None:
            model.dialplan = None
        else:
            model.dialplan = cls.__rows__[13][3](value, context, (where, "dialplan"))
        value = get("context", UNSET)
        if value is UNSET:
            missing += 1
            model.context = None
        elif type(value) is str:
            model.context = value
        elif value is None:
            model.context = None
        else:
            model.context = cls.__rows__[14][3](value, context, (where, "context"))
        value = get("read_codec", UNSET)
        if value is UNSET:
            missing += 1
            model.read_codec = None
        elif type(value) is str:
            model.read_codec = value
        elif value is None:
            model.read_codec = None
        else:
            model.read_codec = cls.__rows__[15][3](value, context, (where, "read_codec"))
        value = get("read_rate", UNSET)
        if value is UNSET:
            missing += 1
            model.read_rate = None
        elif type(value) is str:
            model.read_rate = value
        elif value is None:
            model.read_rate = None
        else:
            model.read_rate = cls.__rows__[16][3](value, context, (where, "read_rate"))
        value = get("read_bit_rate", UNSET)
        if value is UNSET:
            missing += 1
            model.read_bit_rate = None
        elif type(value) is str:
            model.read_bit_rate = value
        elif value is None:
            model.read_bit_rate = None
        else:
            model.read_bit_rate = cls.__rows__[17][3](value, context, (where, "read_bit_rate"))
        value = get("write_codec", UNSET)
        if value is UNSET:
            missing += 1
            model.write_codec = None
        elif type(value) is str:
            model.write_codec = value
        elif value is None:
            model.write_codec = None
        else:
            model.write_codec = cls.__rows__[18][3](value, context, (where, "write_codec"))
        value = get("write_rate", UNSET)
        if value is UNSET:
            missing += 1
            model.write_rate = None
        elif type(value) is str:
            model.write_rate = value
        elif value is None:
            model.write_rate = None
        else:
            model.write_rate = cls.__rows__[19][3](value, context, (where, "write_rate"))
        value = get("write_bit_rate", UNSET)
        if value is UNSET:
            missing += 1
            model.write_bit_rate = None
        elif type(value) is str:
            model.write_bit_rate = value
        elif value is None:
            model.write_bit_rate = None
        else:
            model.write_bit_rate = cls.__rows__[20][3](value, context, (where, "write_bit_rate"))
        value = get("secure", UNSET)
        if value is UNSET:
            missing += 1
            model.secure = None
        elif type(value) is str:
            model.secure = value
        elif value is None:
            model.secure = None
        else:
            model.secure = cls.__rows__[21][3](value, context, (where, "secure"))
        value = get("hostname", UNSET)
        if value is UNSET:
            missing += 1
            model.hostname = None
        elif type(value) is str:
            model.hostname = value
        elif value is None:
            model.hostname = None
        else:
            model.hostname = cls.__rows__[22][3](value, context, (where, "hostname"))
        value = get("presence_id", UNSET)
        if value is UNSET:
            missing += 1
            model.presence_id = None
        elif type(value) is str:
            model.presence_id = value
        elif value is None:
            model.presence_id = None
        else:
            model.presence_id = cls.__rows__[23][3](value, context, (where, "presence_id"))
        value = get("presence_data", UNSET)
        if value is UNSET:
            missing += 1
            model.presence_data = None
        elif type(value) is str:
            model.presence_data = value
        elif value is None:
            model.presence_data = None
        else:
            model.presence_data = cls.__rows__[24][3](value, context, (where, "presence_data"))
        value = get("callee_name", UNSET)
        if value is UNSET:
            missing += 1
            model.callee_name = None
        elif type(value) is str:
            model.callee_name = value
        elif value is None:
            model.callee_name = None
        else:
            model.callee_name = cls.__rows__[25][3](value, context, (where, "callee_name"))
        value = get("callee_num", UNSET)
        if value is UNSET:
            missing += 1
            model.callee_num = None
        elif type(value) is str:
            model.callee_num = value
        elif value is None:
            model.callee_num = None
        else:
            model.callee_num = cls.__rows__[26][3](value, context, (where, "callee_num"))
        value = get("callee_direction", UNSET)
        if value is UNSET:
            missing += 1
            model.callee_direction = None
        elif type(value) is str:
            model.callee_direction = value
        elif value is None:
            model.callee_direction = None
        else:
            model.callee_direction = cls.__rows__[27][3](value, context, (where, "callee_direction"))
        value = get("call_uuid", UNSET)
        if value is UNSET:
            missing += 1
            model.call_uuid = None
        elif type(value) is str:
            model.call_uuid = value
        elif value is None:
            model.call_uuid = None
        else:
            model.call_uuid = cls.__rows__[28][3](value, context, (where, "call_uuid"))
        value = get("sent_callee_name", UNSET)
        if value is UNSET:
            missing += 1
            model.sent_callee_name = None
        elif type(value) is str:
            model.sent_callee_name = value
        elif value is None:
            model.sent_callee_name = None
        else:
            model.sent_callee_name = cls.__rows__[29][3](value, context, (where, "sent_callee_name"))
        value = get("sent_callee_num", UNSET)
        if value is UNSET:
            missing += 1
            model.sent_callee_num = None
        elif type(value) is str:
            model.sent_callee_num = value
        elif value is None:
            model.sent_callee_num = None
        else:
            model.sent_callee_num = cls.__rows__[30][3](value, context, (where, "sent_callee_num"))
        if lacking or len(data) + missing != 31:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
