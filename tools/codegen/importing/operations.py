"""Operations in one plain form: parameters with one style each, bodies and answers as the generator takes them."""

from __future__ import annotations

import re
from typing import Any

from openapi_python_client.strings import snake_case

from codegen.guards import EXTENSIONS, RESERVED_TAGS
from codegen.importing.names import automatic_name, python_name, words
from codegen.importing.schemas import Schemas
from codegen.importing.shapes import Schema
from codegen.importing.text import described
from codegen.views import body_kind
from codegen.wire import SpecError

IGNORED_HEADERS = {"accept", "content-type", "authorization", "content-length", "host", "user-agent"}
PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
SEPARATORS = {"spaceDelimited": " ", "pipeDelimited": "|"}
KINDS = ("json", "form", "multipart", "text", "bytes")


class Operations:
    """Makes plain operations of one document."""

    def __init__(self, schemas: Schemas, document: Schema) -> None:
        self.schemas = schemas
        self.document = document

    def plain(self, path: str, method: str, item: Schema, raw: Schema) -> tuple[str, Schema]:
        """Return the path with readable placeholders and the operation.

        Raises:
            SpecError: What the operation needs cannot be sent; the reason is in the text.
        """
        stem = words(raw["operationId"])
        path, renamed = _placeholders(path)
        result: Schema = {
            "operationId": stem,
            "tags": [_tag(raw, path)],
            "summary": described(raw.get("summary"), 120) or stem.replace("_", " "),
        }
        text = described(raw.get("description"))
        if text and text != result["summary"]:
            result["description"] = text
        if raw.get("deprecated") is True:
            result["deprecated"] = True
        result |= {key: value for key, value in raw.items() if key in EXTENSIONS}
        result["security"] = self._security(raw)
        servers = raw.get("servers") or item.get("servers")
        if servers:
            result["servers"] = servers
        parameters = self._parameters(path, item, raw, renamed, stem)
        if parameters:
            result["parameters"] = parameters
        if "requestBody" in raw:
            body = self._body(self.schemas.follow(raw["requestBody"]), stem)
            if body:
                result["requestBody"] = body
        self._name_apart(result)
        result["responses"] = self._responses(raw.get("responses"), stem)
        return path, result

    def _security(self, raw: Schema) -> list[Any]:
        wanted = raw["security"] if "security" in raw else self.document.get("security")
        known = (self.document.get("components") or {}).get("securitySchemes") or {}
        choices = [choice for choice in wanted or () if isinstance(choice, dict)]
        return [{name: [] for name in choice} for choice in choices if set(choice) <= set(known)]

    def _parameters(self, path: str, item: Schema, raw: Schema, renamed: dict[str, str], stem: str) -> list[Schema]:
        found: dict[tuple[str, str], Schema] = {}
        for node in [*(item.get("parameters") or ()), *(raw.get("parameters") or ())]:
            parameter = self.schemas.follow(node)
            place, name = parameter.get("in"), parameter.get("name")
            if place not in ("path", "query", "header", "cookie") or not isinstance(name, str) or not name:
                raise SpecError(f"a parameter has no name or stands in {place!r}")
            if place == "header" and name.lower() in IGNORED_HEADERS:
                continue
            found[place, renamed.get(name, name) if place == "path" else name] = parameter
        wanted = PLACEHOLDER.findall(path)
        for name in wanted:
            found.setdefault(("path", name), {"required": True, "schema": {"type": "string"}})
        return [
            self._parameter(place, name, parameter, stem)
            for (place, name), parameter in found.items()
            if place != "path" or name in wanted
        ]

    def _parameter(self, place: str, name: str, parameter: Schema, stem: str) -> Schema:
        schema, json = parameter.get("schema"), False
        if schema is None:
            media: Schema = next(iter((parameter.get("content") or {}).values()), {})
            json = bool(parameter.get("content"))
            schema = media.get("schema", {"type": "string"})
        plain = {"type": "string", "x-json": True} if json else self._value(place, name, parameter, schema, stem)
        result: Schema = {"name": name, "in": place, "required": place == "path" or parameter.get("required") is True}
        text = described(parameter.get("description"))
        if text:
            result["description"] = text
        if parameter.get("deprecated") is True:
            result["deprecated"] = True
        result |= {key: parameter[key] for key in EXTENSIONS if key in parameter}
        marks = {key: plain.pop(key) for key in ("x-style",) if key in plain}
        return {**result, **marks, "schema": plain}

    def _value(self, place: str, name: str, parameter: Schema, schema: Any, stem: str) -> Schema:
        merged = self.schemas.merged(schema)
        style = parameter.get("style") or ("form" if place in ("query", "cookie") else "simple")
        explode = parameter.get("explode", style == "form")
        plain = self.schemas.plain(schema, f"{stem} {name}")
        kinds = merged.get("type")
        target = self._target(plain)
        if kinds == "array" or target.get("type") == "array":
            if place in ("header", "path", "cookie"):
                return {"type": "string", **{key: plain[key] for key in ("description",) if key in plain}}
            separator = SEPARATORS.get(style) if not explode or style in SEPARATORS else None
            if separator is None and style == "form" and not explode:
                separator = ","
            if style == "deepObject":
                return {**target, "x-style": "brackets"}
            return {**target, "x-list-separator": separator} if separator else target
        if target.get("type") == "object" or "oneOf" in target:
            if place != "query":
                return {"type": "string"} if target.get("type") == "object" else plain
            return {**plain, "x-style": "deep" if style == "deepObject" or "oneOf" in target else "pairs"}
        if place in ("header", "path", "cookie") and target.get("format") in ("date-time", "date", "binary"):
            return {"type": "string"}
        return plain

    def _target(self, plain: Schema) -> Schema:
        if "$ref" in plain:
            return self.schemas.components.get(plain["$ref"].rsplit("/", 1)[-1], {"type": "object"})
        return plain

    def _body(self, body: Schema, stem: str) -> Schema:
        content: dict[str, Schema] = {}
        seen: list[Any] = []
        media_types = [
            (media.strip(), item) for media, item in (body.get("content") or {}).items() if isinstance(item, dict)
        ]
        for media, item in sorted(media_types, key=lambda pair: KINDS.index(body_kind(pair[0]))):
            schema = item.get("schema", {})
            if schema in seen or (body_kind(media) in ("text", "bytes") and content):
                continue  # another way to write the same
            seen.append(schema)
            content[_media(media)] = {"schema": self._body_schema(media, schema, stem), **_example(item, self.schemas)}
        if not content:
            return {}
        result: Schema = {"content": content}
        if body.get("required") is True:
            result["required"] = True
        return result

    def _body_schema(self, media: str, schema: Any, stem: str) -> Schema:
        match body_kind(media):
            case "text":
                return {"type": "string"}
            case "bytes":
                return {"type": "string", "format": "binary"}
            case "multipart":
                merged = self.schemas.merged(schema)
                if merged.get("oneOf") or merged.get("anyOf"):
                    merged = _widened(self.schemas, merged)
                return self.schemas.plain({**merged, "type": "object"}, f"{stem} upload", files=True)
            case "form":
                merged = self.schemas.merged(schema)
                if merged.get("oneOf") or merged.get("anyOf"):
                    return self.schemas.plain(_widened(self.schemas, merged), f"{stem} form")
        return self.schemas.plain(schema, f"{stem} body")

    def _responses(self, raw: Any, stem: str) -> Schema:
        declared = {str(status).upper().replace("DEFAULT", "default"): node for status, node in (raw or {}).items()}
        good = {status: node for status, node in declared.items() if re.fullmatch(r"2\d\d|2XX", status)}
        if not good and "default" in declared:
            good = {"2XX": declared.pop("default")}
        if not good:
            good = {
                "2XX": {
                    "description": "The document does not say what a success brings.",
                    "content": {"application/json": {}},
                }
            }
        result = {status: self._response(node, f"{stem} response", keep=True) for status, node in good.items()}
        for status, node in declared.items():
            if status not in result and re.fullmatch(r"[1345](\d\d|XX)|default", status):
                result[status] = self._response(node, f"{stem} {status} response", keep=False)
        return result

    def _response(self, node: Any, hint: str, *, keep: bool) -> Schema:
        response = self.schemas.follow(node)
        result: Schema = {"description": described(response.get("description"), 120) or "An answer."}
        content = {media: item for media, item in (response.get("content") or {}).items() if isinstance(item, dict)}
        json = next((media for media in content if body_kind(media) == "json"), None)
        if json is not None:
            schema = self.schemas.plain(content[json].get("schema", {}), hint)
            result["content"] = {"application/json": {"schema": schema, **_example(content[json], self.schemas)}}
        elif content and keep:
            media = next(iter(content)).partition(";")[0].strip().lower() or "application/octet-stream"
            result["content"] = {media: {"schema": {"type": "string", "format": "binary"}}}
        return result

    def _name_apart(self, operation: Schema) -> None:
        """Give each argument a name of its own: parameters yield to the fields of the body."""
        taken = set()
        for media in (operation.get("requestBody") or {}).get("content", {}).values():
            fields = self._target(media["schema"]).get("properties") or {}
            taken |= {node.get("x-python-name") or automatic_name(wire) for wire, node in fields.items()}
        counts = [automatic_name(one["name"]) for one in operation.get("parameters", ())]
        for parameter in operation.get("parameters", ()):
            if "x-python-name" in parameter:
                taken.add(parameter["x-python-name"])
                continue
            name = automatic_name(parameter["name"])
            odd = not re.fullmatch(r"[A-Za-z][A-Za-z0-9_-]*", parameter["name"]) or name.startswith("field_")
            if (
                name in taken
                or odd
                or counts.count(name) > 1
                or name in ("client", "url", "body")
                or not name.islower()
            ):
                parameter["x-python-name"] = name = python_name(parameter["name"], taken, parameter["in"])
            taken.add(name)


def _media(media: str) -> str:
    bare = media.partition(";")[0].strip().lower()
    names = {"*/*": "application/json", "application/*": "application/json", "text/json": "application/json"}
    return "multipart/form-data" if body_kind(bare) == "multipart" else names.get(bare, bare)


def _widened(schemas: Schemas, merged: Schema) -> Schema:
    """One object with the fields of all alternatives: a form has no other way to say which of them it is."""
    properties: Schema = dict(merged.get("properties") or {})
    for option in [*(merged.get("oneOf") or ()), *(merged.get("anyOf") or ())]:
        part = schemas.merged(option)
        part = _widened(schemas, part) if part.get("oneOf") or part.get("anyOf") else part
        properties = {**(part.get("properties") or {}), **properties}
    return {"type": "object", "properties": properties, "required": merged.get("required") or []}


def _placeholders(path: str) -> tuple[str, dict[str, str]]:
    renamed: dict[str, str] = {}

    def rename(match: re.Match[str]) -> str:
        name = match[1]
        if not re.fullmatch(r"[A-Za-z_-][A-Za-z0-9_-]*", name):
            name = renamed[match[1]] = words(name) or "part"
        return "{" + name + "}"

    path = PLACEHOLDER.sub(rename, path if path.startswith("/") else f"/{path}")
    names = PLACEHOLDER.findall(path)
    if len(names) != len(set(names)):
        raise SpecError("its path names one placeholder twice")
    return path, renamed


def _tag(raw: Schema, path: str) -> str:
    tags = [tag for tag in raw.get("tags") or () if isinstance(tag, str) and words(tag)]
    fixed = (
        part
        for part in path.split("/")
        if part and "{" not in part and not re.fullmatch(r"(?i)v?\d[\d.-]*|api|rest", part)
    )
    tag = words(tags[0] if tags else next(fixed, "Api")).replace("_", " ")
    if snake_case(tag) in RESERVED_TAGS or not tag[:1].isalpha():
        tag = f"Api {tag}"
    return tag


def _refers(value: Any) -> bool:
    """Whether a sample is, or holds, a reference: tools follow it, and the sample is not there."""
    if isinstance(value, dict):
        return "$ref" in value or any(_refers(item) for item in value.values())
    return isinstance(value, list) and any(_refers(item) for item in value)


def _example(item: Schema, schemas: Schemas) -> Schema:
    if "example" in item:
        return {} if _refers(item["example"]) else {"example": item["example"]}
    examples = item.get("examples")
    if isinstance(examples, dict) and examples:
        try:
            first = schemas.follow(next(iter(examples.values())))
        except SpecError:
            return {}
        if "value" in first and not _refers(first["value"]):
            return {"example": first["value"]}
    return {}
