"""Any document played: examples and schemas, validation, state by convention, faults, its own document; no vendor code."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any

import httpx
import jwt
import pytest
import schemathesis

from trunkline_mock import Mock
from trunkline_mock.server import serve
from trunkline_mock.vendors.registry import VENDORS

from .conftest import Caller

if TYPE_CHECKING:
    from pathlib import Path

pytest_plugins = ["pytester"]
ACME = """
openapi: 3.0.3
info: {title: Acme, version: "1"}
servers: [{url: https://api.acme.example/v1}]
security: [{Key: []}]
paths:
  /notes:
    get:
      parameters: [{name: limit, in: query, schema: {type: integer, minimum: 1}}]
      responses: {"200": {description: ok, content: {application/json: {schema: {type: object, required: [notes],
        properties: {notes: {type: array, items: {$ref: "#/components/schemas/Note"}}}}}}},
        "400": {$ref: "#/components/responses/Wrong"}, "401": {$ref: "#/components/responses/Wrong"}}
    post:
      operationId: addNote
      requestBody: {required: true, content: {application/json: {schema: {type: object, required: [text],
        properties: {text: {type: string, maxLength: 20}, to: {type: string, nullable: true}}}}}}
      responses:
        "201": {description: made, content: {application/json: {schema: {$ref: "#/components/schemas/Note"}}}}
        "400": {$ref: "#/components/responses/Wrong"}
        "401": {$ref: "#/components/responses/Wrong"}
  /notes/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
    get:
      operationId: getNote
      responses:
        "200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/Note"}}}}
        "400": {$ref: "#/components/responses/Wrong"}
        "401": {$ref: "#/components/responses/Wrong"}
        "404": {$ref: "#/components/responses/Wrong"}
    patch:
      operationId: changeNote
      requestBody: {content: {application/json: {schema: {type: object, properties: {text: {type: string}}}}}}
      responses:
        "200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/Note"}}}}
        "400": {$ref: "#/components/responses/Wrong"}
        "401": {$ref: "#/components/responses/Wrong"}
        "404": {$ref: "#/components/responses/Wrong"}
    delete:
      operationId: dropNote
      responses: {"204": {description: gone}, "400": {$ref: "#/components/responses/Wrong"},
        "401": {$ref: "#/components/responses/Wrong"}, "404": {$ref: "#/components/responses/Wrong"}}
  /notes/{id}/pin:
    parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
    post:
      operationId: pinNote
      responses: {"204": {description: pinned}, "400": {$ref: "#/components/responses/Wrong"},
        "401": {$ref: "#/components/responses/Wrong"}, "404": {$ref: "#/components/responses/Wrong"}}
components:
  securitySchemes: {Key: {type: apiKey, in: header, name: X-Key}}
  schemas:
    Note: {type: object, required: [id, text], properties: {id: {type: integer}, text: {type: string},
      to: {type: string, nullable: true}}}
  responses:
    Wrong: {description: wrong, content: {application/json: {schema: {type: object, required: [error],
      properties: {error: {type: string}}}}}}
"""


@pytest.fixture
def acme(tmp_path: Path) -> Path:
    path = tmp_path / "acme.yaml"
    path.write_text(ACME)
    return path


@pytest.fixture
def ask(acme: Path) -> Caller:
    return Caller(Mock(specs=[acme], check=True))


def note(ask: Caller, method: str, path: str, body: Any = None) -> tuple[int, Any]:
    return ask(method, f"/v1{path}", body, x_key="k")


def test_what_is_created_is_there_until_it_is_deleted(ask: Caller) -> None:
    """Create, list, get, change, delete; then it is gone for everything at and below its path."""
    status, made = note(ask, "POST", "/notes", {"text": "Milk", "to": None})
    assert (status, made["text"], made["to"]) == (201, "Milk", None)
    other = note(ask, "POST", "/notes", {"text": "Eggs"})[1]
    path = f"/notes/{made['id']}"
    assert note(ask, "GET", path) == (200, made)
    assert [row["id"] for row in note(ask, "GET", "/notes")[1]["notes"]] == [made["id"], other["id"]]
    assert note(ask, "PATCH", path, {"text": "Bread"})[1]["text"] == "Bread"
    assert note(ask, "GET", path)[1]["text"] == "Bread"
    assert note(ask, "POST", f"{path}/pin")[0] == 204
    assert note(ask, "DELETE", path)[0] == 204
    for method, below in (("GET", ""), ("PATCH", ""), ("DELETE", ""), ("POST", "/pin")):
        assert note(ask, method, path + below, {} if method == "PATCH" else None)[0] == 404, method
    assert [row["id"] for row in note(ask, "GET", "/notes")[1]["notes"]] == [other["id"]]


def test_requests_are_judged(ask: Caller) -> None:
    """In the document's own error shape, with the credential it asks for; another key is another account."""
    status, wrong = note(ask, "POST", "/notes", {"text": "x" * 21})
    assert (status, "longer than 20" in wrong["error"]) == (400, True)
    assert ask("POST", "/v1/notes", {"text": "x"})[0] == 401
    note(ask, "POST", "/notes", {"text": "mine"})
    assert ask("GET", "/v1/notes", x_key="other")[1]["notes"] == []
    assert note(ask, "PUT", "/notes")[0] == 405


def test_faults_strike_it(ask: Caller) -> None:
    """By operation, by header, by the number in a field that looks like one."""
    ask.mock.fail("addNote", status=503, times=1)
    assert note(ask, "POST", "/notes", {"text": "x"})[0] == 503
    assert note(ask, "POST", "/notes", {"text": "x"})[0] == 201
    assert note(ask, "POST", "/notes", {"text": "x", "to": "+15005550429"})[0] == 429


def test_it_is_told_apart_by_its_host_and_prefix(acme: Path) -> None:
    """Beside the vendors it has its own prefix; alone it is at the root; its own host means it too."""
    both = Caller(Mock("opentact", specs=[acme]))
    assert list(both.mock.vendors) == ["opentact", "acme"]
    assert both("POST", "/acme/v1/notes", {"text": "x"}, x_key="k")[0] == 201
    assert both("POST", "/v1/notes", {"text": "x"}, x_key="k", host="api.acme.example")[0] == 201


@pytest.mark.parametrize("text", ["swagger: '2.0'", "[1]", "{", "openapi: 3.1.0\npaths: []", "openapi: '4.0'"])
def test_what_is_no_document_is_refused(tmp_path: Path, text: str) -> None:
    """With the reason, from Python and from the command."""
    path = tmp_path / "odd.yaml"
    path.write_text(text)
    with pytest.raises(ValueError, match=r"odd\.yaml"):
        Mock(specs=[path])


def test_the_command_plays_it_for_a_stock_schemathesis(acme: Path) -> None:
    """The document is at /openapi.json with the mock as its server, so a tool needs nothing else; no phase finds anything."""
    command = [sys.executable, "-m", "trunkline_mock", "--spec", str(acme), "--token", "k"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            url = json.loads(process.stdout.readline())["url"]
            assert httpx.get(f"{url}/_mock/").status_code == 200
            run = subprocess.run(
                [sys.executable, "-m", "schemathesis.cli", "run", f"{url}/openapi.json", "-H", "X-Key: k",
                 "--max-examples", "10", "--seed", "1"],
                capture_output=True, text=True, check=False, timeout=300, cwd=acme.parent,
            )  # fmt: skip
        finally:
            process.terminate()
    assert run.returncode == 0, run.stdout[-3000:]
    assert "Stateful" in run.stdout


@pytest.mark.parametrize("vendor", VENDORS)
def test_each_vendors_document_is_served(vendor: str) -> None:
    """At its prefix, loadable by a stock tool, all operations at the one server."""
    with serve(Mock()) as url:
        document = httpx.get(f"{url}/{vendor}/openapi.json").json()
        schema = schemathesis.openapi.from_url(f"{url}/{vendor}/openapi.json")
        assert len(list(schema.get_all_operations())) > 50
    assert document["servers"] == [{"url": f"{url}/_spec/{vendor}"}]


def test_a_deleted_invite_cannot_be_changed(mock: Mock, call: Caller) -> None:
    """What no module of a vendor carries out is carried out by convention: deleted things are not found, by any method."""
    operations = {operation.id: operation for operation in mock.opentact.api.operations.values()}
    below = [one for one in operations.values() if one.spec_path == "/sip/domain/{domain}/invite/{uuid}"]
    made = next(
        one for one in operations.values() if one.spec_path == "/sip/domain/{domain}/invite" and one.method == "POST"
    )
    base = "/_spec/opentact/sip/domain/6f1c1b9e-7d53-4d2a-9a43-0b7f2f3f8a10/invite"
    body = made.node["requestBody"]["content"]["application/json"]
    example = body.get("example") or next(iter(body["examples"].values()))["value"]
    status, answer = call("POST", base, example, x_auth_token="t")
    assert status in (200, 201), answer
    item = f"{base}/{answer['payload']['uuid']}"
    assert call("DELETE", item, x_auth_token="t")[0] == 200
    assert {one.method for one in below} >= {"DELETE", "PATCH"}
    for one in below:
        assert call(one.method, item, {} if one.method == "PATCH" else None, x_auth_token="t")[0] == 404, one.id


def test_the_fixture_plays_a_file(pytester: pytest.Pytester) -> None:
    """`mock_spec(path)` in process, `mock_spec_server(path)` with a port."""
    pytester.makefile(".yaml", acme=ACME)
    pytester.makepyfile("""
        import urllib.request
        def test(mock_spec, mock_spec_server):
            assert list(mock_spec("acme.yaml").vendors) == ["acme"]
            running = mock_spec_server("acme.yaml")
            assert b"Acme" in urllib.request.urlopen(running.url + "/openapi.json").read()
    """)
    pytester.runpytest_subprocess("-p", "no:cacheprovider").assert_outcomes(passed=1)


@pytest.mark.real
@pytest.mark.parametrize(
    ("vendor", "operations", "more"),
    [
        ("opentact", "sendSms|getOutboundSms|searchNumbers|createTag|listTags", ()),
        ("avaamo", "sendSms|reportSms|searchCalls|getAgent|listIntents", ()),
        (
            "voximplant",
            "sendSmsMessage|getSmsHistory|bindDialogflowKeys|bindPushCredential|getCurrencyRate|a2pSendSms",
            ("--exclude-checks", "negative_data_rejection"),
        ),
    ],
)
def test_a_stock_schemathesis_finds_nothing(
    vendor: str, operations: str, more: tuple[str, ...], tmp_path: Path
) -> None:
    """Its own command line as `docs/mock.md` has it, against a vendor's document as the mock serves it: all phases."""
    command = [
        sys.executable,
        "-m",
        "trunkline_mock",
        "--vendor",
        vendor,
        "--token",
        "t",
        "--strict-status",
        "--guesses",
    ]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            url = json.loads(process.stdout.readline())["url"]
            header = {"opentact": "X-Auth-Token: t", "avaamo": "Access-Token: t"}.get(vendor) or _signed(url)
            run = subprocess.run(
                [sys.executable, "-m", "schemathesis.cli", "run", f"{url}/openapi.json", "-H", header, "--seed", "1",
                 "--max-examples", "5", "--include-operation-id-regex", f"^({operations})$", *more],
                capture_output=True, text=True, check=False, timeout=400, cwd=tmp_path,
            )  # fmt: skip
        finally:
            process.terminate()
    assert run.returncode == 0, run.stdout[-4000:]
    assert "No issues found" in run.stdout or " passed" in run.stdout


def _signed(url: str) -> str:
    """A header with a token that the mock's own key signs."""
    key, now = httpx.get(f"{url}/_mock/credentials").json(), int(time.time())
    claims = {"iss": str(key["account_id"]), "iat": now, "exp": now + 3600}
    return "Authorization: Bearer " + jwt.encode(claims, key["private_key"], "RS256", {"kid": key["key_id"]})


RAW = """
openapi: 3.1.0
info: {title: Rook, version: "1"}
paths:
  /files: {put: {requestBody: {required: true, content: {application/octet-stream: {}}}, responses: {"200": {description: ok}}}}
"""


def test_an_empty_file_is_a_body(tmp_path: Path) -> None:
    """Nothing, announced as bytes, is an upload; nothing without a word is a body that is missing."""
    (tmp_path / "rook.yaml").write_text(RAW, encoding="utf-8")
    ask = Caller(Mock(specs=[tmp_path / "rook.yaml"]))
    assert ask("PUT", "/files", None, content_type="application/octet-stream")[0] == 200
    assert ask("PUT", "/files", None)[0] == 400


DATES = """
openapi: 3.0.0
info: {title: Rook, version: 1}
security: []
paths:
  /calls/{id}:
    get:
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: since, in: query, schema: {type: string, format: date-time, example: 2016-11-14T07:45:14Z}}
        - {name: country, in: query, schema: {type: string, enum: [NO, SE]}}
      responses:
        200:
          description: ok
          content:
            application/json:
              schema:
                type: object
                required: [id, day, at, rank]
                properties:
                  id: {type: string, format: uuid, example: CON-12}
                  day: {type: string, example: 2026-01-04}
                  at: {type: string, example: 12:30:45}
                  rank: {type: integer, minimum: 3, example: 1}
"""


def test_dates_and_yes_no_words_of_a_yaml_document_are_text(tmp_path: Path) -> None:
    """A date, a time of day and Norway's code are text; an example that its own schema forbids is not given out."""
    (tmp_path / "rook.yaml").write_text(DATES, encoding="utf-8")
    with serve(Mock(specs=[tmp_path / "rook.yaml"])) as url:
        answered = httpx.get(f"{url}/_spec/rook/calls/7", params={"since": "2020-01-01T00:00:00Z", "country": "NO"})
    said = answered.json()
    assert (answered.status_code, said["day"], said["at"], said["rank"]) == (200, "2026-01-04", "12:30:45", 3)
    assert said["id"] != "CON-12"
