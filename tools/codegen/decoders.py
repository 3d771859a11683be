"""Straight-line code that reads one model: what is as promised is taken at once, anything else goes to the field's codec.

So the code is as lenient as the codec, and reports what it reports: the conditions here are those under which the codec would
return the same without a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from codegen.views import FieldView

_EXACT = {"STR": "str", "StrCodec": "str", "INT": "int", "IntCodec": "int", "BOOL": "bool"}
_NULLABLE = "c.NullableCodec("


def code(fields: tuple[FieldView, ...], absent: str) -> list[str]:
    """The body of `_decode`, one line each, after `model`, `get` and `missing` are made."""
    return [line for index, field in enumerate(fields) for line in _field(index, field, absent)]


def codecs(fields: tuple[FieldView, ...]) -> list[int]:
    """The fields whose codec the code names: those that hold classes, which load at the first use."""
    return [index for index, field in enumerate(fields) if _kind(_inner(field)[0]) in ("enum", "model")]


def _field(index: int, field: FieldView, absent: str) -> Iterator[str]:
    codec, null = _inner(field)
    name, wire = f"model.{field.name}", repr(field.wire_name)
    slow = f"cls.__rows__[{index}][3](value, context, (where, {wire}))"
    yield f"value = get({wire}, UNSET)"
    match _kind(codec):
        case "uuid":
            yield "if type(value) is str and UUID_TEXT(value):"
            yield f"    {name} = uuid_of(value)"
        case "moment" | "sql" as kind:
            known, read = (
                ("not None", "moment") if kind == "moment" else ("None", "moment.replace(tzinfo=context.zone)")
            )
            yield "if type(value) is str:"
            yield "    try:"
            yield "        moment = dt.datetime.fromisoformat(value)"
            yield "    except ValueError:"
            yield "        moment = None"
            yield f"    {name} = {read} if moment is not None and moment.tzinfo is {known} else {slow}"
        case "enum":
            yield f"if type(value) is str and value in _codec{index}._listed:"
            yield f"    {name} = _codec{index}._listed[value]"
        case "model":
            yield "if type(value) is dict:"
            yield f"    {name} = (_codec{index}._class or _codec{index}.model)._decode(value, context, (where, {wire}))"
        case "float":
            yield "if type(value) is float or type(value) is int:"
            yield f"    {name} = value"
        case "":
            yield "if value is UNSET:"
            yield from _absent(name, absent)
            yield "else:"
            yield f"    {name} = {slow}"
            return
        case python:
            yield f"if type(value) is {python}:"
            yield f"    {name} = value"
    if null:
        yield "elif value is None:"
        yield f"    {name} = None"
    yield "elif value is UNSET:"
    yield from _absent(name, absent)
    yield "else:"
    yield f"    {name} = {slow}"


def _absent(name: str, absent: str) -> Iterator[str]:
    yield "    missing += 1"
    yield f"    {name} = {absent}"


def _inner(field: FieldView) -> tuple[str, bool]:
    """The codec without the one that allows null, and whether there is one."""
    codec = field.wire.codec
    return (codec[len(_NULLABLE) : -1], True) if codec.startswith(_NULLABLE) else (codec, False)


def _kind(codec: str) -> str:
    """What the value looks like when it is as promised; empty where only the codec knows."""
    found = re.match(r"(\w+)\.(\w+)", codec)
    name = found[2] if found else ""
    if name == "PhoneCodec":
        return "int" if codec.startswith("phone.PhoneCodec('integer'") else "str"
    kinds = {"UUID_": "uuid", "DATETIME": "moment", "SQL_TIME": "sql", "EnumCodec": "enum", "ModelCodec": "model"}
    return {**kinds, "FLOAT": "float", "FloatCodec": "float", **_EXACT}.get(name, "")
