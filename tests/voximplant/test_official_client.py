"""The vendor's own Python package, unmodified and over real sockets, works against the mock."""

from __future__ import annotations

import datetime as dt
import inspect
import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from loopback.tls import Front, serve
from voximplant.apiclient import VoximplantAPI

import trunkline_specs
from trunkline_mock import Mock

DOCUMENT = trunkline_specs.load("voximplant")
OPERATIONS = {path.strip("/"): item["post"] for path, item in DOCUMENT["paths"].items()}
NOT_THERE = {
    "AddAccount": "the package has no such method",
    "CloneAccount": "the package has no such method",
    "DownloadPhoneNumberReport": "the package has no such method",
}
FAILS = {
    "DownloadHistoryReport": "the package decodes a gzip file as UTF-8",
    "DownloadInvoice": "the package decodes a PDF file as UTF-8",
}
ALSO_NEEDED: dict[str, dict[str, Any]] = {
    "CancelCallListTask": {"account_id": 1000001},  # the package demands what the reference has as optional
    "GetUsers": {"application_id": 42},  # the same
    "GetCallListDetails": {"output": "json"},  # without it the service answers CSV, at which the package fails
}


def functions() -> dict[str, str]:
    """The package's functions by the method that each calls."""
    found = {}
    for name, function in inspect.getmembers(VoximplantAPI, inspect.isfunction):
        called = re.search(r"_perform_request\('(\w+)'", inspect.getsource(function))
        if called and not name.startswith("_"):
            found[called[1]] = name
    return found


FUNCTIONS = functions()


def schema_of(node: dict[str, Any]) -> dict[str, Any]:
    """Follow a reference."""
    while "$ref" in node:
        target: Any = DOCUMENT
        for part in node["$ref"][2:].split("/"):
            target = target[part]
        node = {**target, **{key: value for key, value in node.items() if key != "$ref"}}
    return node


def arguments(method: str) -> dict[str, Any]:
    """The example of the spec, as the package wants it: moments as datetimes."""
    operation = OPERATIONS[method]
    if "requestBody" not in operation:
        return {}
    media = next(iter(schema_of(operation["requestBody"])["content"].values()))
    properties = schema_of(media["schema"]).get("properties", {})
    source = inspect.getsource(getattr(VoximplantAPI, FUNCTIONS[method]))
    given = dict(ALSO_NEEDED.get(method, {}))
    for name, value in media.get("example", {}).items():
        if f"self._py_datetime_to_api({name})" in source:
            form = schema_of(properties[name]).get("x-time")
            value = dt.datetime.fromisoformat(value) if form == "sql" else dt.datetime(2026, 3, 2, tzinfo=dt.UTC)
        given[name] = value
    return given


@pytest.fixture(scope="module")
def front(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Front]:
    """Serve mocks over TLS, one after the other."""
    folder = tmp_path_factory.mktemp("tls")
    with pytest.MonkeyPatch.context() as patch, serve(Mock("voximplant"), folder) as made:
        patch.setenv("REQUESTS_CA_BUNDLE", str(folder / "authority.pem"))
        yield made


@pytest.fixture
def official(front: Front, tmp_path: Any) -> VoximplantAPI:
    """Give the package's client, with a key that the mock hands out."""
    front.mock = Mock("voximplant", check=True)
    path = tmp_path / "credentials.json"
    path.write_text(json.dumps(front.mock.voximplant.credentials()))
    return VoximplantAPI(str(path), endpoint=front.host)


def test_the_table_names_every_method() -> None:
    """Every documented method is either in the package or in the table that says why not."""
    assert set(OPERATIONS) - set(FUNCTIONS) == set(NOT_THERE)
    assert set(FAILS) <= set(FUNCTIONS)
    working = set(FUNCTIONS) - set(FAILS)
    assert len(working) >= 60
    assert {OPERATIONS[method]["tags"][0] for method in working} == {op["tags"][0] for op in OPERATIONS.values()}


@pytest.mark.parametrize("method", sorted(FUNCTIONS))
def test_a_method_of_the_package(method: str, official: VoximplantAPI, front: Front) -> None:
    """The package's call is understood, answered validly, and read by the package; or fails as the table says."""
    call = getattr(official, FUNCTIONS[method])
    given = arguments(method)
    if method in FAILS:
        if method == "DownloadHistoryReport":
            given = {"history_report_id": official.get_call_history_async(output="csv")["history_report_id"]}
            front.mock.advance(60)
        with pytest.raises(UnicodeDecodeError):
            call(**given)
        return
    answer = call(**given)
    assert isinstance(answer, dict)
    assert "error" not in answer  # some functions hand errors out as answers
    assert front.mock.calls[-1].operation == OPERATIONS[method]["operationId"]
