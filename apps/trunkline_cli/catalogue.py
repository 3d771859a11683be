"""Every operation of the vendors as the specs tell it, without importing one generated module."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any, Literal

from trunkline_cli import names
from trunkline_specs import load

Spec = Mapping[str, Any]
Delivery = Literal["read", "idempotent", "once"]
Kind = Literal["call", "file", "report"]
VENDORS = ("opentact", "voximplant", "avaamo")
VERBS = ("get", "put", "post", "delete", "patch")


@dataclass(frozen=True)
class Argument:
    """One argument of a call.

    Attributes:
        name: Its Python name.
        wire: Its name on the wire; empty when it is the whole body.
        schema: What the spec says of its value, references followed.
        required: It must be given.
        description: What it means.
        secret: It is a credential.
        personal: It is a number, name or text of a person.
    """

    name: str
    wire: str
    schema: Spec = field(repr=False)
    required: bool
    description: str = field(repr=False)
    secret: bool = False
    personal: bool = False

    @property
    def choices(self) -> tuple[str, ...]:
        """The values that the spec lists; the vendor may take others."""
        found = self.schema.get("enum") or self.schema.get("items", {}).get("enum") or ()
        return tuple(str(value) for value in found)


@dataclass(frozen=True)
class Call:
    """One operation, as the method of a client.

    Attributes:
        vendor: Whose.
        group: The attribute of the client, such as `sms`.
        method: The method of the group, such as `send`.
        verb: The HTTP method, upper case.
        url: Its address; holds `{templates}`.
        arguments: Required ones first.
        raw: The operation in the spec.
        kind: `file` answers a file where the documented answer is JSON; `report` orders, waits and downloads.
    """

    vendor: str
    group: str
    method: str
    verb: str
    url: str
    arguments: tuple[Argument, ...] = field(repr=False)
    raw: Spec = field(repr=False)
    kind: Kind = "call"

    @property
    def name(self) -> str:
        """What a user types: `sms.send`."""
        return f"{self.group}.{self.method}"

    @property
    def id(self) -> str:
        """The spec's operationId."""
        return str(self.raw["operationId"])

    @property
    def summary(self) -> str:
        """One line."""
        return f"{self.raw['summary']}{', wait for it and write it to a file' if self.kind == 'report' else ''}"

    @property
    def delivery(self) -> Delivery:
        """May it be sent twice?"""
        delivery: Delivery = self.raw["x-delivery"]
        return delivery

    @property
    def iterator(self) -> str | None:
        """The method that walks all pages, where there are any."""
        return method_with(self.raw, "iter_") if self.kind == "call" else None

    @property
    def open(self) -> bool:
        """Whether it takes members that no spec names."""
        schema = self.body_schema
        return bool(schema.get("additionalProperties")) and "properties" in schema

    @property
    def body_schema(self) -> Spec:
        """The schema of its body; empty without one."""
        content: Spec = self.raw.get("requestBody", {}).get("content", {})
        media: Spec = next(iter(content.values()), {})
        return Document(self.vendor).follow(media.get("schema", {}))


class Document:
    """One vendor's spec, with references followed."""

    def __init__(self, vendor: str) -> None:
        self.vendor = vendor
        self.spec = _load(vendor)

    def follow(self, value: Spec) -> Spec:
        """Return what a reference leads to, or the value itself; what stands beside the reference counts more."""
        while "$ref" in value:
            found: Any = self.spec
            for part in str(value["$ref"]).removeprefix("#/").split("/"):
                found = found[part.replace("~1", "/").replace("~0", "~")]
            value = {**found, **{key: member for key, member in value.items() if key != "$ref"}}
        return value

    def calls(self) -> Iterator[Call]:
        """Yield every method of the clients but walks; other wire forms of an operation are arguments of it."""
        for path, item in self.spec["paths"].items():
            server = (item.get("servers") or self.spec["servers"])[0]["url"]
            for verb in VERBS:
                if item.get(verb, {}).get("x-methods"):
                    call = self._call(verb, f"{server}{path}", item[verb])
                    yield from _with_file(call)
                    yield from _report(call)

    def _call(self, verb: str, url: str, raw: Spec) -> Call:
        group, _, method = raw["x-methods"][0].partition(".")
        arguments = [*self._parameters(raw), *self._members(raw), *_form(raw)]
        return Call(self.vendor, group, method, verb.upper(), url, _ordered(arguments), raw)

    def _parameters(self, raw: Spec) -> Iterator[Argument]:
        for reference in raw.get("parameters", ()):
            parameter = self.follow(reference)
            yield self._argument(parameter["name"], parameter, bool(parameter.get("required")))

    def _members(self, raw: Spec) -> Iterator[Argument]:
        body = raw.get("requestBody", {})
        for media in body.get("content", {}).values():
            schema = self.follow(media["schema"])
            if "properties" not in schema:
                yield Argument("body", "", schema, bool(body.get("required")), schema.get("description", ""))
                continue
            needed = schema.get("required", ())
            for name, member in schema["properties"].items():
                yield self._argument(name, {"schema": member}, name in needed)

    def _argument(self, wire: str, parameter: Spec, required: bool) -> Argument:
        schema = self.follow(parameter["schema"])
        if "items" in schema:
            schema = {**schema, "items": self.follow(schema["items"])}
        said = {**schema, **parameter}
        name = said.get("x-python-name") or names.argument(wire)
        text = str(said.get("description") or "")
        required = required and "default" not in schema
        secret, personal = bool(said.get("x-secret")), bool(said.get("x-personal"))
        return Argument(name, wire, schema, required, text, secret, personal)


def _ordered(arguments: Iterable[Argument]) -> tuple[Argument, ...]:
    return tuple(sorted(arguments, key=lambda argument: not argument.required))


def _with_file(call: Call) -> Iterator[Call]:
    """Yield a call, and beside it the one that answers a file, which alone takes the arguments for files."""
    outputs = call.raw.get("x-file-outputs")
    if outputs is None:
        yield call
        return
    chooser, only = outputs["argument"], (outputs["argument"], *outputs.get("only", ()))
    yield replace(call, arguments=tuple(one for one in call.arguments if one.wire not in only))
    schema = {"type": "string", "enum": outputs["values"]}
    chosen = [replace(one, schema=schema, required=True) if one.wire == chooser else one for one in call.arguments]
    yield replace(call, method=f"{call.method}_file", arguments=_ordered(chosen), kind="file")


def _report(call: Call) -> Iterator[Call]:
    """Yield the method that orders a report, waits and downloads, where there is one."""
    method = method_with(call.raw, "fetch_")
    if method is not None:
        to = Argument("to", "", {"type": "string", "format": "binary"}, True, "Where the report goes when it is whole.")
        interval = Argument("poll_interval", "", {"type": "number"}, False, "Seconds before the first look; 1.")
        yield replace(call, method=method, arguments=(to, *call.arguments, interval), kind="report")


def method_with(raw: Spec, beginning: str) -> str | None:
    """Return the further method of an operation that begins so: `iter_` walks its pages."""
    further = (method.partition(".")[2] for method in raw["x-methods"][1:])
    return next((method for method in further if method.startswith(beginning)), None)


def _form(raw: Spec) -> Iterator[Argument]:
    forms = raw.get("x-forms")
    if forms:
        schema = {"type": "string", "enum": list(forms["choices"]), "default": forms["default"]}
        yield Argument(forms["argument"], "", schema, False, "Which of the vendor's wire forms is used.")


@cache
def _load(vendor: str) -> Spec:
    return load(vendor)


@cache
def calls(vendor: str) -> Mapping[str, Call]:
    """Return a vendor's calls by what a user types, `sms.send`."""
    return {call.name: call for call in Document(vendor).calls()}
