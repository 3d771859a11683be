"""`x-pagination`: how a list is walked, from the spec's names to the generated `Pages`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapi_python_client.parser.properties.list_property import ListProperty

from codegen.parsed import Parsed
from codegen.results import success
from codegen.views import OperationView, PagesView
from codegen.wire import Schema, SpecError

if TYPE_CHECKING:
    from openapi_python_client.parser.openapi import Endpoint


STYLES = {"offset": "offset", "page": "page", "cursor": "cursor", "token": "cursor", "next-url": "next-url"}
"""By the name in `x-pagination`, what the runtime calls it."""


def pages_of(parsed: Parsed, view: OperationView, endpoint: Endpoint) -> PagesView | None:
    """Return how an operation's list is walked, or `None` when its spec does not say.

    Raises:
        SpecError: It names a style, a parameter or a member of the answer that is not there.
    """
    spec = view.raw.get("x-pagination")
    if spec is None:
        return None
    style = STYLES.get(spec.get("style", ""))
    if style is None:
        raise SpecError(f"{view.id}: x-pagination style must be one of {', '.join(STYLES)}")
    names = {argument.wire_name: argument.name for argument in view.arguments}
    position = "" if style == "next-url" else _argument(view, names, spec.get(spec["style"]))
    prop, schema = success(parsed, endpoint, view.raw)
    path, prop, schema = parsed.walk(prop, schema, spec.get("items", ""))
    if not isinstance(prop, ListProperty):
        raise SpecError(f"{view.id}: x-pagination items are no list")
    item = parsed.wires.wire(prop.inner_property, parsed.wires.resolve(schema).get("items", {}))
    parts = [repr(style), repr(position), repr(path)]
    if "limit" in spec:
        parts.append(f"limit={_argument(view, names, spec['limit'])!r}")
    parts += _members(parsed, view, endpoint, spec, style)
    parts += [f"{key}={spec[key]!r}" for key in ("max_limit", "max_offset") if key in spec]
    return PagesView(f"Pages({', '.join(parts)})", item, position)


def _argument(view: OperationView, names: dict[str, str], wire_name: object) -> str:
    if wire_name not in names:
        raise SpecError(f"{view.id}: x-pagination names {wire_name}, which is no parameter")
    return names[str(wire_name)]


def _members(parsed: Parsed, view: OperationView, endpoint: Endpoint, spec: Schema, style: str) -> list[str]:
    """The members of the answer that the walk looks at, as keyword arguments."""
    if style in ("cursor", "next-url") and not isinstance(spec.get("next"), str):
        raise SpecError(f"{view.id}: x-pagination by {spec['style']} needs `next`, where a page names the next one")
    parts = []
    for key in ("total", "pages", "next"):
        if key in spec:
            prop, schema = success(parsed, endpoint, view.raw)
            parts.append(f"{key}={parsed.walk(prop, schema, spec[key])[0]!r}")
    return parts
