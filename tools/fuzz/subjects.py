"""The operations of the specs, and where the client has each: the generator's rules for names, read off the spec anew."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from openapi_python_client.strings import PythonIdentifier

from codegen.names import RESERVED_ARGUMENTS, tidy
from codegen.views import METHODS
from fuzz.direction import ROOT, Options

Node = dict[str, Any]
LONGEST = 900
SPECS = ROOT / "generated" / "trunkline_specs"


class Document:
    """One vendor's spec.

    Attributes:
        vendor: Whose.
        raw: The document.
    """

    def __init__(self, vendor: str) -> None:
        self.vendor = vendor
        self.raw: Node = json.loads((SPECS / f"{vendor}.json").read_text(encoding="utf-8"))

    def resolve(self, node: Node) -> Node:
        """Follow references, keeping what stands beside them."""
        while "$ref" in node:
            target: Any = self.raw
            for part in node["$ref"][2:].split("/"):
                target = target[part]
            node = {**target, **{key: value for key, value in node.items() if key != "$ref"}}
        return node

    def properties(self, node: Node) -> dict[str, Node]:
        """The properties of an object, those of `allOf` included."""
        node = self.resolve(node)
        found: dict[str, Node] = {}
        for part in node.get("allOf", ()):
            found |= self.properties(part)
        return {name: self.resolve(one) for name, one in {**found, **node.get("properties", {})}.items()}

    def required(self, node: Node) -> set[str]:
        """The names of the properties that an object must have."""
        node = self.resolve(node)
        return set(node.get("required", ())).union(*(self.required(part) for part in node.get("allOf", ())))


@dataclass(frozen=True)
class Argument:
    """One argument of an operation, by the spec."""

    python: str
    wire: str
    location: str
    schema: Node = field(repr=False)
    required: bool = False


@dataclass(frozen=True)
class Subject:
    """One operation and how it is called.

    Attributes:
        vendor: Whose.
        id: Its operationId.
        verb: HTTP method.
        path: Path template, as the spec writes it, with the server's path before it.
        host: The host of its server, instance filled in.
        resource: The attribute of the client.
        method: The method of the resource.
        fixed: Arguments that choose this form of the call.
        arguments: What it takes.
        media: The type of its body, or nothing.
        custom: The schema of further fields in an open body.
        raw: The spec's own words.
        document: The spec.
    """

    vendor: str
    id: str
    verb: str
    path: str
    host: str
    resource: str
    method: str
    fixed: Node
    arguments: tuple[Argument, ...]
    media: str
    custom: Node | None
    raw: Node = field(repr=False)
    document: Document = field(repr=False)

    def command(self, direction: str, options: Options) -> str:
        """What repeats the cases of this operation."""
        many = (
            f" --max-examples {options.max_examples}" if options.max_examples else " --short" if options.short else ""
        )
        where = f"--direction {direction} --vendor {self.vendor} --operations {self.id}"
        return f"PYTHONPATH=tools python -m fuzz {where} --seed {options.seed}{many}"

    def told(self, wrong: Exception, direction: str, options: Options) -> str:
        """A finding: what is wrong, and what repeats it."""
        text = f"{self.vendor} {self.id}: {type(wrong).__name__}: {str(wrong)[:LONGEST]}"
        return f"{text}\n    repeat: {self.command(direction, options)}"


def subjects(options: Options) -> list[Subject]:
    """The chosen operations of the chosen vendors."""
    return [one for vendor in options.vendors for one in of_vendor(vendor) if options.wants(one.id)]


@cache
def of_vendor(vendor: str) -> tuple[Subject, ...]:
    """All operations of one vendor."""
    document = Document(vendor)
    calls = [
        (path, item, verb, raw)
        for path, item in document.raw["paths"].items()
        for verb, raw in item.items()
        if verb in METHODS
    ]
    by_id = {raw["operationId"]: raw for _, _, _, raw in calls}
    return tuple(_subject(document, by_id, *call) for call in calls)


def _subject(document: Document, by_id: dict[str, Node], path: str, item: Node, verb: str, raw: Node) -> Subject:
    home, fixed = raw, {}
    if "x-form-of" in raw:
        home = by_id[raw["x-form-of"]]
        forms = home["x-forms"]
        fixed = {forms["argument"]: next(n for n, target in forms["choices"].items() if target == raw["operationId"])}
    server = (raw.get("servers") or item.get("servers") or document.raw["servers"])[0]["url"]
    host, _, base = server.removeprefix("https://").partition("/")
    body, media, custom = _body(document, raw)
    return Subject(
        vendor=document.vendor,
        id=raw["operationId"],
        verb=verb.upper(),
        path=(f"/{base}" if base else "") + path,
        host=host.replace("{instance}", "c6").replace("{answers_instance}", "m0"),
        resource=tidy(PythonIdentifier(home["tags"][0], "tag")),
        method=home.get("x-python-name") or tidy(PythonIdentifier(home["operationId"], "field_")),
        fixed=fixed,
        arguments=(*_parameters(document, item, raw), *body),
        media=media,
        custom=custom,
        raw=raw,
        document=document,
    )


def _parameters(document: Document, item: Node, raw: Node) -> list[Argument]:
    declared = [document.resolve(one) for one in [*raw.get("parameters", ()), *item.get("parameters", ())]]
    found = {(one["in"], one["name"]): one for one in reversed(declared)}
    arguments = []
    for (location, name), one in found.items():
        marks = {key: value for key, value in one.items() if key.startswith("x-") or key == "explode"}
        schema = {**document.resolve(one["schema"]), **marks}
        arguments.append(Argument(_python(name, schema), name, location, schema, bool(one.get("required"))))
    return arguments


def _body(document: Document, raw: Node) -> tuple[list[Argument], str, Node | None]:
    if "requestBody" not in raw:
        return [], "", None
    media, content = next(iter(document.resolve(raw["requestBody"])["content"].items()))
    schema = document.resolve(content["schema"])
    properties, required = document.properties(schema), document.required(schema)
    if not properties:
        must = bool(document.resolve(raw["requestBody"]).get("required"))
        return [Argument("body", "", "body", schema, must)], media, None
    extra = schema.get("additionalProperties")
    arguments = [Argument(_python(name, one), name, "body", one, name in required) for name, one in properties.items()]
    if "x-file-outputs" in raw:  # what makes the answer a file belongs to a method of its own
        spec = raw["x-file-outputs"]
        gone = {*spec.get("only", ()), spec["argument"]}
        arguments = [one for one in arguments if one.wire not in gone]
    return arguments, media, extra if isinstance(extra, dict) else None


def _python(wire: str, schema: Node) -> str:
    name = schema.get("x-python-name") or str(PythonIdentifier(wire, "field_"))
    return f"{name}_" if name in RESERVED_ARGUMENTS else name
