"""Each thing that would be lost or written wrong stops the build, and says why."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any

import pytest

from codegen import guards
from codegen.project import VendorProject
from codegen.spec_files import load
from codegen.wire import SpecError

Document = dict[str, Any]
LIST = "paths./parcels.get"
SEND = "paths./parcels.post"
SCHEMAS = "components.schemas"


def put(document: Document, place: str, value: object) -> None:
    """Set a value; numbers in the dotted place are list indexes, and `None` removes."""
    *path, last = place.split(".")
    node: Any = document
    for part in path:
        node = node[int(part)] if isinstance(node, list) else node[part]
    key: Any = int(last) if isinstance(node, list) else last
    if value is None:
        del node[key]
    else:
        node[key] = value


def refusal(document: Document, tmp_path: Path) -> str:
    with pytest.raises(SpecError) as caught:
        generate(document, tmp_path)
    return str(caught.value)


def generate(document: Document, tmp_path: Path) -> None:
    guards.check(document)
    VendorProject(document, "acme", tmp_path / "out").write()


def test_the_golden_spec_passes(document: Document, tmp_path: Path) -> None:
    """The spec that the failing ones are made of is right."""
    generate(document, tmp_path)


def test_enum_values_that_fold_to_one_name_all_stay(document: Document, tmp_path: Path) -> None:
    """Values that differ in punctuation only are members of their own."""
    document["components"]["schemas"]["State"]["enum"] = ["a b", "a-b", "a_b", "A.b", "+", "-", "é", 'q"\\']
    generate(document, tmp_path)
    code = (tmp_path / "out" / "models" / "state.py").read_text()
    members = [line.strip().partition(" = ") for line in code.splitlines() if " = " in line]
    assert len({name for name, _, _ in members}) == len(members) == 8
    assert {ast.literal_eval(value) for _, _, value in members} == {"a b", "a-b", "a_b", "A.b", "+", "-", "é", 'q"\\'}


@pytest.mark.parametrize(
    ("place", "value", "said"),
    [
        ("security", [], "document-level security is ignored"),
        ("webhooks", {}, "webhooks belong into events.yaml"),
        ("paths./parcels.$ref", "#/components/pathItems/X", "makes its operations vanish"),
        (f"{LIST}.operationId", None, "has no operationId"),
        (f"{LIST}.operationId", "send-parcel", "fold to one Python name: sendparcel"),
        (f"{LIST}.tags", ["a", "b"], "exactly one tag"),
        (f"{LIST}.tags", ["With Options"], "taken by the client's own methods"),
        (f"{LIST}.security", None, "no operation-level security"),
        (f"{LIST}.x-delivery", "maybe", "x-delivery must be one of"),
        (f"{LIST}.x-evidence", None, "x-evidence must be one of"),
        (f"{LIST}.x-python-name", "not ok", "x-python-name is no Python name"),
        (f"{LIST}.x-python-name", "import", "x-python-name is no Python name"),
        (f"{LIST}.x-python-name", "_private", "x-python-name is no Python name"),
        (f"{LIST}.x-unwarp", "payload", "x-unwarp is no extension of ours"),
        (f"{LIST}.description", "read \u202efdp.exe", "change the direction of reading"),
        (f"{LIST}.parameters.0.style", "deepObject", "only the default styles"),
        (f"{SCHEMAS}.Address.properties.street", True, "boolean schema"),
        (f"{SCHEMAS}.State.enum", ["a", 1], "mixed types"),
        (f"{SCHEMAS}.ParcelSend.properties.note.pattern", "(", "no regular expression"),
        (f"{SCHEMAS}.Address.properties.street.$ref", "other.yaml#/X", "is not followed"),
    ],
)
def test_before_parsing(document: Document, tmp_path: Path, place: str, value: object, said: str) -> None:
    """What the parser would drop without a word is found before it starts."""
    put(document, place, value)
    assert said in refusal(document, tmp_path)


@pytest.mark.parametrize(
    ("place", "value", "said"),
    [
        (f"{LIST}.x-unwrap", "nothing", "x-unwrap names nothing"),
        (f"{LIST}.x-timezone-argument", "nothing", "x-timezone-argument names nothing"),
        (f"{LIST}.x-pagination.page", "nothing", "x-pagination names nothing"),
        (f"{LIST}.x-pagination.limit", "nothing", "x-pagination names nothing"),
        (f"{LIST}.x-pagination.items", "nothing", "nothing is not in the response"),
        (f"{LIST}.x-pagination.items", "total", "items are no list"),
        (f"{LIST}.x-pagination.total", "nothing", "nothing is not in the response"),
        (f"{LIST}.parameters.7.x-python-name", "two words", "no name for a field or an argument"),
        (f"{LIST}.parameters.7.x-python-name", "class", "no name for a field or an argument"),
        (f"{LIST}.parameters.7.x-python-name", "page", "fold to one Python name"),
        (f"{LIST}.parameters.6.schema.default", [1], "default"),
        (f"{LIST}.parameters.0.schema", {"type": "string", "format": "binary"}, "multipart body only"),
        (
            f"{LIST}.responses.200.content",
            {"application/xml": {"schema": {"type": "string"}}},
            "pages need a success response with JSON",
        ),
        (f"{LIST}.x-python-name", "send", "two operations have one method name"),
        (f"{LIST}.responses", {"404": {"description": "Nothing"}}, "no success response"),
        (f"{SEND}.x-groups.0.params", ["note", "nothing"], "x-groups names ['nothing']"),
        (f"{SEND}.x-groups.0.params", ["note"], "x-groups has a group of 1: the others were dropped"),
        (f"{SEND}.x-groups.0.params", [], "x-groups has a group of 0: the others were dropped"),
        (f"{SEND}.x-forms.argument", "not ok", "x-forms needs"),
        (f"{SEND}.x-forms.default", "xml", "x-forms needs"),
        (f"{SEND}.x-forms.choices", {"json": "nothing"}, "x-forms names nothing"),
        (f"{SEND}.x-forms.choices", {"json": "getParcel"}, "x-forms names getParcel"),
        (f"{SEND}.x-forms", None, "x-form-of without x-forms that names it: sendParcelByForm"),
        (
            "paths./parcels-form.post.responses",
            {"204": {"description": "Gone"}},
            "its form sendParcelByForm has another",
        ),
        ("paths./labels.get.x-file-outputs.argument", "nothing", "x-file-outputs names nothing"),
        (f"{SCHEMAS}.ParcelSend.properties.gift", {"type": "string", "format": "binary"}, "multipart body only"),
        (f"{SCHEMAS}.ParcelSend.properties.from.x-phone", "e164", "x-phone must be one of"),
        (f"{SCHEMAS}.Parcel.properties.logged.x-time", "julian", "x-time must be one of"),
    ],
)
def test_while_building(document: Document, tmp_path: Path, place: str, value: object, said: str) -> None:
    """What the spec says and the client could not do is refused, by the name of the operation or schema."""
    put(document, place, value)
    assert said in refusal(document, tmp_path)


def test_reserved_class_names(document: Document, tmp_path: Path) -> None:
    """A schema named like something the generated code imports would hide it."""
    schemas = document["components"]["schemas"]
    schemas["Mapping"] = schemas["Level"]
    schemas["Parcel"]["properties"]["level"] = {"$ref": "#/components/schemas/Mapping"}
    assert "the name is taken by the client's own code" in refusal(document, tmp_path)


def test_tags_do_not_hide_methods_of_the_client() -> None:
    """Every public name of a client is reserved, so that no group of calls takes its place."""
    from trunkline_runtime.client import AsyncClient, SyncClient

    public = {name for client in (SyncClient, AsyncClient) for name in dir(client) if not name.startswith("_")}
    assert public <= guards.RESERVED_TAGS


def test_unreadable_documents(tmp_path: Path) -> None:
    """A document that is no safe YAML, or reaches outside, is an error of the spec."""
    path = tmp_path / "openapi.yaml"
    path.write_text("a: !!python/object/apply:os.system [true]")
    with pytest.raises(SpecError, match="tag"):
        load(path)
    path.write_text("a: {$ref: 'file:///etc/passwd'}")
    with pytest.raises(SpecError, match="outside reference"):
        load(path)


def test_extensions_are_documented() -> None:
    """Each extension that the build accepts is explained in specs/README.md."""
    from codegen_support import ROOT

    readme = (ROOT / "specs" / "README.md").read_text()
    assert {name for name in guards.EXTENSIONS if f"`{name}" not in readme} <= {"x-source-note"}
