"""The collected evidence, where it lies beside the repository: every field and operation it lists is in the spec."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from .spec import DOCUMENT, METHODS

EVIDENCE = Path(__file__).resolve().parents[3] / "shared" / "vendors" / "opentact.md"
SCHEMAS = DOCUMENT["components"]["schemas"]
#: Members that are elsewhere: paging in the query, the sender of 2021 replaced by `from`, what only the vendor sees.
ELSEWHERE = {"take", "skip", "tn", "password", "provider_event"}
#: Tables of what only the vendor sees, of a base type, and one whose members are nested objects.
LEFT_OUT = ("IProvider", "ICall", "ISettings")
#: Operations for the vendor's staff and switches, which the spec leaves out on purpose.
INTERNAL = re.compile(r"(GET|POST|PUT|PATCH|DELETE) /(admin/|janus/conn|dict/lerg(/upload|/verify)?$|sip/auth)")

pytestmark = pytest.mark.skipif(not EVIDENCE.exists(), reason="the evidence is not beside the repository")


def tables() -> dict[str, set[str]]:
    """Return the members of every object type that the evidence lists."""
    text = EVIDENCE.read_text("utf-8")
    found = {}
    for name, body in re.findall(r"^- \*\*(\w+)\*\*: (.*)$", text[text.index("## 13.") :], re.MULTILINE):
        while "{" in body:
            body = re.sub(r"\{[^{}]*\}", "", body)
        members = set(re.findall(r"(?:^|, )(\w+)\??: ", body))
        if members and not name.startswith(LEFT_OUT):
            found[name] = members
    return found


def members(name: str) -> set[str]:
    """Return the members of one of our schemas."""
    schema = SCHEMAS[name]
    inherited = [
        members(part["$ref"].rsplit("/", 1)[1]) if "$ref" in part else set(part.get("properties", ()))
        for part in schema.get("allOf", ())
    ]
    return set(schema.get("properties", ())).union(*inherited)


def test_every_table_has_a_schema_with_all_its_fields() -> None:
    """No field that anybody has seen is missing from the models."""
    ours = {name: members(name) for name in SCHEMAS}
    lacking = {
        name: sorted(min((fields - mine - ELSEWHERE for mine in ours.values()), key=len))
        for name, fields in tables().items()
    }
    assert len(lacking) > 90
    assert {name: fields for name, fields in lacking.items() if fields} == {}


def test_every_operation_of_the_list_is_in_the_spec() -> None:
    """Paths are compared without the names of their placeholders, which differ."""
    text = EVIDENCE.read_text("utf-8")
    part = text[text.index("## 12.") : text.index("## 13.")]
    listed = re.findall(r"^\| (GET|POST|PUT|PATCH|DELETE) (/\S+) \|", part, re.MULTILINE)
    ours = {
        (method.upper(), re.sub(r"\{[^}]*\}", "{}", path).removeprefix("/rest"))
        for path, item in DOCUMENT["paths"].items()
        for method in METHODS
        if method in item
    }
    public = {f"{method} {path}": (method, re.sub(r"\{[^}]*\}", "{}", path)) for method, path in listed}
    missing = [name for name, operation in public.items() if operation not in ours and not INTERNAL.match(name)]
    assert len(listed) == 165
    assert missing == []
