"""Links of a published document: which call takes what an answer names. One that cannot be followed is dropped, and noted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from codegen.importing.names import words
from codegen.importing.references import References
from codegen.importing.shapes import Schema
from codegen.wire import SpecError

_EXPRESSION = re.compile(
    r"\$(?:url|method|statusCode|(?:request|response)\.(?:header\.[!#$%&'*+.^`|~\w-]+|(?:query|path)\.\S+|body(?:#(?:/.*)?)?))"
)
_OF_REQUEST = re.compile(r"\$request\.(path|query)\.([^}]+)")


@dataclass(frozen=True)
class Call:
    """One operation, as published and in the plain form."""

    path: str
    method: str
    published: Schema
    plain: Schema


def attach(calls: list[Call], references: References) -> None:
    """Give the plain operations the links that their published forms have.

    Args:
        calls: Everything that can be called.
        references: Of the published document; it is told of what is dropped.
    """
    for call in calls:
        for status, name, link in _published(call, references):
            response = call.plain["responses"].get(status)
            if response is None:
                continue
            try:
                response.setdefault("links", {})[name] = _plain(references.follow(link), call, calls)
            except (SpecError, AttributeError, TypeError) as error:
                references.note(f"link {name} of {call.method.upper()} {call.path} is left out: {error}")
        for response in call.plain["responses"].values():
            if response.get("links") == {}:
                del response["links"]


def _published(call: Call, references: References) -> Iterator[tuple[str, str, Any]]:
    for status, node in (call.published.get("responses") or {}).items():
        links = references.follow(node).get("links")
        key = str(status).upper().replace("DEFAULT", "default")
        if isinstance(links, dict):
            yield from (
                (key if key in call.plain["responses"] else "2XX", str(name), link) for name, link in links.items()
            )


def _plain(link: Schema, source: Call, calls: list[Call]) -> Schema:
    target = _target(link, calls)
    places = {(one["in"], one["name"]) for one in target.plain.get("parameters", ())}
    result: Schema = {"operationId": target.plain["operationId"]}
    for name, value in (link.get("parameters") or {}).items():
        place, name = _parameter(str(name), places)
        result.setdefault("parameters", {})[f"{place}.{name}"] = _value(value, source)
    if "requestBody" in link:
        if "requestBody" not in target.plain:
            raise SpecError("its target takes no body")
        result["requestBody"] = _value(link["requestBody"], source)
    return result


def _target(link: Schema, calls: list[Call]) -> Call:
    wanted, reference = link.get("operationId"), link.get("operationRef")
    for call in calls:
        pointer = "#/paths/" + call.path.replace("~", "~0").replace("/", "~1") + f"/{call.method}"
        if (wanted is not None and wanted == call.published.get("operationId")) or reference == pointer:
            return call
    raise SpecError(f"it leads to {str(wanted or reference)[:80]}, which is not here")


def _parameter(name: str, places: set[tuple[str, str]]) -> tuple[str, str]:
    """Where the target takes a parameter; a link may say so in front of the name."""
    said, _, rest = name.partition(".")
    where, bare = (said, rest) if said in ("path", "query", "header", "cookie") and rest else ("", name)
    for place, known in sorted(places):
        if where in ("", place) and (bare == known or (place == "path" and words(bare) == words(known))):
            return place, known
    raise SpecError(f"its target takes no {name}")


def _value(value: Any, source: Call) -> Any:
    """A value of a link: expressions must be some, and name what the source has."""
    if isinstance(value, dict):
        return {key: _value(inner, source) for key, inner in value.items()}
    if isinstance(value, list):
        return [_value(inner, source) for inner in value]
    if not isinstance(value, str):
        return value
    for expression in [value] if value.startswith("$") else re.findall(r"\{(\$[^}]*)\}", value):
        if not _EXPRESSION.fullmatch(expression):
            raise SpecError(f"{expression[:80]} is no runtime expression")
    places = {(one["in"], one["name"]) for one in source.plain.get("parameters", ())}
    return _OF_REQUEST.sub(lambda found: f"$request.{'.'.join(_parameter(f'{found[1]}.{found[2]}', places))}", value)
