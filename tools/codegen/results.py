"""What a call brings: the type of its good answer, or of what is wrapped in it."""

from __future__ import annotations

from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol as Property

from codegen.parsed import Parsed
from codegen.wire import Schema, SpecError, Wire, union


def result_of(parsed: Parsed, endpoint: Endpoint, raw: Schema) -> tuple[Wire | None, bool]:
    """What a success brings; where success statuses bring different things, one of them."""
    found: list[tuple[Wire | None, bool]] = []
    for response in endpoint.responses.patterns:
        code = response.status_code.range
        if code is None or not 200 <= code[0] < 300:
            continue
        declared = parsed.wires.resolve(raw["responses"][response.status_code.pattern])
        content = declared.get("content") or {}
        media = content.get("application/json")
        if media is None:
            found.append((None, bool(content)))
        else:
            found.append((_unwrapped(parsed, response.prop, media["schema"], raw), False))
    if not found:
        raise SpecError(f"{raw['operationId']}: no success response was parsed")
    if any(binary for _, binary in found):
        return None, True  # bytes can be anything
    wires = list(dict.fromkeys(wire for wire, _ in found if wire is not None))
    if not wires:
        return None, False
    wire = wires[0] if len(wires) == 1 else union(wires)
    return wire.nullable() if any(one is None for one, _ in found) else wire, False


def _unwrapped(parsed: Parsed, prop: Property, schema: Schema, raw: Schema) -> Wire:
    name = raw.get("x-unwrap")
    if name is None:
        return parsed.wires.wire(prop, schema)
    inner = parsed.wires.properties(schema)
    if not isinstance(prop, ModelProperty) or name not in inner:
        raise SpecError(f"{raw['operationId']}: x-unwrap names {name}, which the response lacks")
    return parsed.wires.wire(parsed.member(prop, name), inner[name])


def success(parsed: Parsed, endpoint: Endpoint, raw: Schema) -> tuple[Property, Schema]:
    """The good answer with JSON, or what `x-unwrap` names in it."""
    for response in endpoint.responses.patterns:
        if response.status_code.pattern.startswith("2"):
            declared = parsed.wires.resolve(raw["responses"][response.status_code.pattern])
            prop: Property = response.prop
            if "application/json" not in declared.get("content", {}):
                continue
            schema = declared["content"]["application/json"]["schema"]
            if "x-unwrap" in raw:
                _, prop, schema = parsed.walk(prop, schema, raw["x-unwrap"])
            return prop, schema
    raise SpecError(f"{raw['operationId']}: pages need a success response with JSON")
