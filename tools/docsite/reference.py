"""The reference of all calls, models, errors and events, from the shipped specs; no generated module is imported."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from docsite.page import Page
from trunkline_cli.catalogue import VENDORS, Argument, Call, Document, calls
from trunkline_cli.values import kind
from trunkline_specs import load

Spec = Mapping[str, Any]
SENT_TWICE = {"read": "only reads", "idempotent": "may be repeated", "once": "acts once, is never repeated blindly"}


def write(source: Path) -> Iterator[Page]:
    """Write the reference of all vendors and yield its pages."""
    for vendor in VENDORS:
        made = [*_groups(vendor), ("models", _models(vendor)), ("events", _events(vendor)), ("errors", _errors(vendor))]
        folder = source / "reference" / vendor
        folder.mkdir(parents=True)
        (folder / "index.md").write_text(_contents(vendor, [name for name, _ in made]), encoding="utf-8")
        yield Page(f"reference/{vendor}/index", "Reference")
        for name, text in made:
            (folder / f"{name}.md").write_text(f"---\norphan: true\n---\n\n{text}", encoding="utf-8")
            yield Page(f"reference/{vendor}/{name}", f"{vendor.capitalize()} reference")


def _contents(vendor: str, names: list[str]) -> str:
    """Return the vendor's first page: groups with their calls, which would make the sidebar of each page too long."""
    lines = [f"# {vendor.capitalize()} reference\n", f"All {len(calls(vendor))} calls, by group.\n"]
    for name in names:
        members = [f"[`{one.method}`]({name}.md#{_anchor(one)})" for one in calls(vendor).values() if one.group == name]
        lines.append(f"- [{name.replace('_', ' ')}]({name}.md){': ' if members else ''}{', '.join(members)}")
    return "\n".join(lines) + "\n"


def _anchor(call: Call) -> str:
    return f"{call.group}{call.method}"


def _groups(vendor: str) -> Iterator[tuple[str, str]]:
    tags = {tag["name"]: tag.get("description", "") for tag in Document(vendor).spec["tags"]}
    for group in dict.fromkeys(call.group for call in calls(vendor).values()):
        members = [call for call in calls(vendor).values() if call.group == group]
        about = tags[members[0].raw["tags"][0]]
        title = f"# {vendor.capitalize()}: {group.replace('_', ' ')}\n\n{about}. Reached as `client.{group}`.\n"
        yield group, title + "".join(_call(call) for call in members)


def _call(call: Call) -> str:
    walks = f" `client.{call.group}.{call.iterator}(...)` walks all pages." if call.iterator else ""
    lines = [
        f"\n## {call.group}.{call.method}\n",
        f"{_prose(call.summary)}.{walks}\n",
        _prose(call.raw["description"]) + "\n",
        f"`{call.verb} {call.url}`, {SENT_TWICE[call.delivery]}; {call.raw['x-evidence']}. Operation `{call.id}`.\n",
    ]
    if call.arguments:
        lines.append("| argument | value | meaning |\n|---|---|---|")
        lines += [_argument(one) for one in call.arguments]
    result = _result(call)
    lines += [f"\nReturns {result}.\n"] if result else []
    return "\n".join([*lines, *_contradictions(call.raw)])


def _argument(argument: Argument) -> str:
    must = ", required" if argument.required else ""
    choices = f" One of {', '.join(f'`{one}`' for one in argument.choices)}." if argument.choices else ""
    return f"| `{argument.name}`{must} | {kind(argument.schema)} | {_cell(argument.description)}{choices} |"


def _result(call: Call) -> str:
    if call.kind == "report":
        return "the report's id, its path and its size"
    for status, answer in call.raw["responses"].items():
        if status.startswith("2"):
            answer = Document(call.vendor).follow(answer)
            media: Spec = next(iter(answer.get("content", {}).values()), {})
            schema: Spec = media.get("schema", {})
            return "the bytes of a file" if call.kind == "file" else _unwrapped(call, schema)
    return ""


def _unwrapped(call: Call, schema: Spec) -> str:
    inner = call.raw.get("x-unwrap")
    if inner is None:
        return _type(schema)
    whole = Document(call.vendor).follow(schema)
    parts = [Document(call.vendor).follow(part) for part in whole.get("allOf", (whole,))]
    found = next((part["properties"][inner] for part in parts if inner in part.get("properties", {})), schema)
    return _type(found)


def _contradictions(raw: Spec) -> Iterator[str]:
    for one in raw.get("x-contradiction", ()):
        yield f"\n> **The pages disagree.** {_prose(one['what'])} Followed: {_prose(one['decision'])}\n"


def _models(vendor: str) -> str:
    title = f"# {vendor.capitalize()}: models\n\nWhat the calls give back and take, by the names of the wire.\n"
    return title + _schemas(load(vendor))


def _events(vendor: str) -> str:
    document = load(f"{vendor}.events")
    lines = [f"# {vendor.capitalize()}: events and webhooks\n", _prose(document["info"]["description"]), ""]
    for item in document["webhooks"].values():
        raw = item["post"]
        lines += [f"\n## {_prose(raw['summary'])}\n", _prose(raw["description"]), *_contradictions(raw)]
    return "\n".join(lines) + "\n\n## What they hold\n" + _schemas(document, "###")


def _schemas(document: Spec, level: str = "##") -> str:
    schemas = document["components"]["schemas"]
    return "".join(_schema(name, one, level) for name, one in schemas.items() if not name.endswith("Request"))


def _schema(name: str, schema: Spec, level: str) -> str:
    lines = [f"\n{level} {name}\n", _prose(schema.get("description", "")), ""]
    if "enum" in schema:
        lines.append(f"One of {', '.join(f'`{value}`' for value in schema['enum'])}; others are kept as they come.\n")
    members: dict[str, Spec] = {}
    for part in (schema, *schema.get("allOf", ())):
        members |= part.get("properties", {})
        lines += [f"All of {_type(part)}, and:\n"] if "$ref" in part else []
    if members:
        needed = set(schema.get("required", ()))
        lines.append("| member | value | meaning |\n|---|---|---|")
        lines += [_member(key, member, key in needed) for key, member in members.items()]
    return "\n".join(lines) + "\n"


def _member(name: str, schema: Spec, always: bool) -> str:
    marks = [mark for mark, there in (("always", always), ("secret", schema.get("x-secret"))) if there]
    return f"| `{name}`{', ' if marks else ''}{', '.join(marks)} | {_type(schema)} | {_cell(schema.get('description', ''))} |"


def _type(schema: Spec) -> str:
    if "$ref" in schema:
        name = str(schema["$ref"]).rpartition("/")[2]
        return f"`{name}`"
    if "items" in schema:
        return f"list of {_type(schema['items'])}"
    for key in ("oneOf", "anyOf"):
        if key in schema:
            return " or ".join(_type(one) for one in schema[key])
    return kind(schema).split(";")[0] if "type" in schema else "any value"


def _errors(vendor: str) -> str:
    lines = [
        f"# {vendor.capitalize()}: errors\n",
        "Every error is explained in [what can go wrong](../../errors.md).\n",
    ]
    statuses: dict[str, set[str]] = {}
    for call in calls(vendor).values():
        for status, answer in call.raw["responses"].items():
            text = Document(vendor).follow(answer).get("description", "")
            statuses.setdefault(status, set()).update([] if status.startswith("2") else [_cell(text)])
    lines.append("| HTTP status | meaning |\n|---|---|")
    lines += [f"| {status} | {' / '.join(sorted(texts)[:6])} |" for status, texts in sorted(statuses.items()) if texts]
    if vendor == "voximplant":
        lines.append("\n## Codes\n\n| code | name | meaning |\n|---|---|---|")
        codes = load("voximplant.errors")["codes"]
        lines += [f"| {code} | `{one['name']}` | {_cell(one['text'])} |" for code, one in codes.items()]
    return "\n".join(lines) + "\n"


def _prose(text: str) -> str:
    """Return a spec's words as Markdown in which nothing becomes HTML."""
    parts = re.split(r"(`[^`]*`)", str(text))
    return "".join(part if part.startswith("`") else re.sub(r"[<{*]", r"\\\g<0>", part) for part in parts)


def _cell(text: str) -> str:
    return _prose(" ".join(str(text).split())).replace("|", "\\|")
