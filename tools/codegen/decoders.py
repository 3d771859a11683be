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
    """The body of `_decode`, one line each, after `model`, `get`, `missing` and `lacking` are made."""
    return [line for index, field in enumerate(fields) for line in _field(index, field, absent)]


def codecs(fields: tuple[FieldView, ...]) -> list[int]:
    """The fields whose codec the code names: those that hold classes, which load at the first use."""
    return [index for index, field in enumerate(fields) if _kind(_inner(field)[0]) in ("enum", "model")]


def _field(index: int, field: FieldView, absent: str) -> Iterator[str]:
    """Read one field; first comes what is likely: that a required one is there, and that another one is not."""
    codec, null = _inner(field)
    name, wire = f"model.{field.name}", repr(field.wire_name)
    slow = f"cls.__rows__[{index}][3](value, context, (where, {wire}))"
    gone = ["missing += 1", *(["lacking = True"] if field.required else []), f"{name} = {absent}"]
    cases = list(_promised(_kind(codec), index, name, wire, slow))
    if cases and null:
        cases.append(("value is None", [f"{name} = None"]))
    cases.insert(len(cases) if field.required else 0, ("value is UNSET", gone))
    yield f"value = get({wire}, UNSET)"
    for at, (condition, lines) in enumerate(cases):
        yield f"{'elif' if at else 'if'} {condition}:"
        yield from (f"    {line}" for line in lines)
    yield "else:"
    yield f"    {name} = {slow}"


def _promised(kind: str, index: int, name: str, wire: str, slow: str) -> Iterator[tuple[str, list[str]]]:
    """When a value is as promised, and what is taken then; nothing where only the codec knows."""
    match kind:
        case "":
            return
        case "uuid":
            yield "type(value) is str and UUID_TEXT(value)", [f"{name} = uuid_of(value)"]
        case "moment" | "sql":
            known, read = (
                ("not None", "moment") if kind == "moment" else ("None", "moment.replace(tzinfo=context.zone)")
            )
            tried = ["try:", "    moment = dt.datetime.fromisoformat(value)", "except ValueError:", "    moment = None"]
            taken = f"{name} = {read} if moment is not None and moment.tzinfo is {known} else {slow}"
            yield "type(value) is str", [*tried, taken]
        case "enum":
            listed = f"_codec{index}._listed"
            yield f"type(value) is str and value in {listed}", [f"{name} = {listed}[value]"]
        case "model":
            model = f"(_codec{index}._class or _codec{index}.model)"
            yield "type(value) is dict", [f"{name} = {model}._decode(value, context, (where, {wire}))"]
        case "float":
            yield "type(value) is float or type(value) is int", [f"{name} = value"]
        case python:
            yield f"type(value) is {python}", [f"{name} = value"]


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
