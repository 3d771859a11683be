"""A mock on a developer's machine beside a browser: who is answered, what is shown, how much."""

from __future__ import annotations

import base64
import json
import random
import socket
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect

from trunkline_mock import Mock, Request
from trunkline_mock.control.verbs import VERBS
from trunkline_mock.server import serve

from .conftest import OPENTACT, Caller

if TYPE_CHECKING:
    from trunkline_mock.server import Running

TOKEN = "tok-93b1c7a2d4"


def raw(url: str, *lines: str, body: str = "") -> str:
    """Send bytes that no client would send, and return the status line and headers."""
    host, port = url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=5) as link:
        link.sendall(("\r\n".join((*lines, "Connection: close")) + "\r\n\r\n" + body).encode())
        return b"".join(iter(lambda: link.recv(65536), b"")).decode()


@pytest.mark.parametrize("path", ["/_mock/sent", "/_mock/", "/_mock/calls", "/_mock/status", "/opentact/rest/sms/x"])
def test_a_rebound_name_is_refused(running: Running, path: str) -> None:
    """A page of evil.example whose name points here is told nothing, whatever `Origin` it names."""
    for origin in ((), ("Origin: http://evil.example",), ("Sec-Fetch-Site: same-origin",)):
        answer = raw(running.url, f"GET {path} HTTP/1.1", "Host: evil.example", *origin)
        assert answer.startswith("HTTP/1.1 403")


@pytest.mark.parametrize(
    "host", ["localhost:1", "127.0.0.1", "[::1]:8080", "api.opentact.org", "a.localhost", "10.1.2.3", "localhost."]
)
def test_names_that_belong_here_are_answered(running: Running, host: str) -> None:
    """Loopback by any name, addresses, and the vendors' own hosts."""
    assert raw(running.url, "GET /_mock/status HTTP/1.1", f"Host: {host}").startswith("HTTP/1.1 200")


@pytest.mark.parametrize(
    "host",
    [
        "localhost.evil.example", "evil.example:80", "xapi.opentact.org", "api.opentact.org.evil.example",
        "[::1].evil.example", "[::1]evil.example", "[::1", "localhost:x", "evil.example@localhost", "localhost, evil.example",
        "evil.example\r\nHost: localhost", "2130706433", "0x7f000001", "127.1", "localhost:80:80", "[fe80::1%eth0]",
        "127.0.0.1.nip.io", "xn--lcalhost-n2d",
    ],
)  # fmt: skip
def test_names_that_look_alike_are_not(running: Running, host: str) -> None:
    """Labels count, not beginnings or endings of text."""
    assert raw(running.url, "GET /_mock/status HTTP/1.1", f"Host: {host}").startswith("HTTP/1.1 403")


@pytest.mark.parametrize("origin", ["ftp://localhost", "x://127.0.0.1", "localhost", "http://evil.example@localhost"])
def test_an_origin_that_looks_like_its_own_is_not(running: Running, origin: str) -> None:
    """Only http and https make pages; another scheme on the same host is somebody else."""
    address = running.url.removeprefix("http://")
    host = origin.rpartition("/")[2].rpartition("@")[2]
    port = address.rpartition(":")[2]
    lines = ("GET /_mock/status HTTP/1.1", f"Host: {host}:{port}", f"Origin: {origin}:{port}")
    assert raw(running.url, *lines).startswith("HTTP/1.1 403")


def test_a_name_may_be_allowed() -> None:
    """In a container the mock has a name; it is said when it starts."""
    with serve(Mock(hosts=["mock"])) as url:
        assert raw(url, "GET /_mock/status HTTP/1.1", "Host: mock:8080").startswith("HTTP/1.1 200")
        assert raw(url, "GET /_mock/status HTTP/1.1", "Host: other:8080").startswith("HTTP/1.1 403")


def test_a_foreign_page_gets_no_websocket(running: Running) -> None:
    """A browser says where its page is from; other programs say nothing."""
    url = running.url.replace("http", "ws") + "/opentact"
    for origin in ("http://evil.example", "http://localhost:1"):
        with pytest.raises(InvalidStatus) as refused:
            connect(url, origin=origin)  # type: ignore[arg-type]
        assert refused.value.response.status_code == 403
    with connect(url) as link:
        link.send(json.dumps({"type": "auth", "payload": TOKEN}))
        assert json.loads(link.recv(timeout=5))["type"] == "auth"


def test_a_browser_application_may_be_named() -> None:
    """Its preflight is answered and its answers can be read; another origin is refused, and gets no such headers."""
    with serve(Mock(origins=["http://localhost:3000"])) as url:
        asks = {"Origin": "http://localhost:3000", "Access-Control-Request-Method": "POST"}
        preflight = httpx.options(
            f"{url}/opentact/rest/sms", headers=asks | {"Access-Control-Request-Headers": "x-auth-token"}
        )
        sent = httpx.post(
            f"{url}/opentact/rest/sms", headers={"Origin": "http://localhost:3000", "X-Auth-Token": "t"}, json=OPENTACT
        )
        steered = httpx.get(f"{url}/_mock/sent", headers={"Origin": "http://localhost:3000"})
        other = httpx.post(
            f"{url}/opentact/rest/sms", headers={"Origin": "http://x.example", "X-Auth-Token": "t"}, json=OPENTACT
        )
    assert (preflight.status_code, preflight.headers["access-control-allow-headers"]) == (204, "x-auth-token")
    assert preflight.headers["access-control-allow-methods"] == "POST"
    assert sent.headers["access-control-allow-origin"] == "http://localhost:3000"
    assert (steered.status_code, len(steered.json())) == (200, 1)
    assert other.status_code == 403
    assert not [name for name in other.headers if name.startswith("access-control")]


@pytest.mark.parametrize(
    ("lines", "status"),
    [
        (("Origin: http://evil.example",), 403),
        (("Origin: null",), 403),
        (("Origin: http://localhost:1",), 403),
        (("Sec-Fetch-Site: cross-site",), 403),
        (("Sec-Fetch-Site: same-site",), 403),  # a page on another port of this machine: its pictures name no origin
        (("Sec-Fetch-Site: none",), 200),
        ((), 200),
    ],
)
def test_a_foreign_page_sends_nothing(running: Running, lines: tuple[str, ...], status: int) -> None:
    """A form or a picture of another site's page sends no message, whoever reads the answer; programs say nothing of pages."""
    body = json.dumps(OPENTACT)
    head = ("Host: localhost", "X-Auth-Token: t", "Content-Type: application/json", f"Content-Length: {len(body)}")
    before = len(running.mock.sent)
    answer = raw(running.url, "POST /opentact/rest/sms HTTP/1.1", *head, *lines, body=body)
    assert answer.split(" ")[1] == str(status)
    assert len(running.mock.sent) - before == (status == 200)


def test_localhost_reaches_it_by_either_address() -> None:
    """Some programs take `localhost` for `::1`."""
    if not socket.has_ipv6:
        pytest.skip("no IPv6 here")
    with serve(Mock()) as url:
        port = url.rpartition(":")[2]
        try:
            answer = httpx.get(f"http://[::1]:{port}/_mock/status")
        except httpx.ConnectError:
            pytest.skip("no ::1 here")
        assert answer.status_code == 200


def credentials(call: Caller) -> list[str]:
    """Use every kind of credential that the specs know, in every place that a client may put it."""
    secrets = [f"cred-{number:02}-{'x' * 6}" for number in range(9)]
    basic = base64.b64encode(b"ada@example.com:" + secrets[0].encode()).decode()
    call("GET", "/opentact/rest/auth", authorization=f"Basic {basic}")
    call("POST", "/opentact/rest/sms", OPENTACT, x_auth_token=secrets[1])
    call("POST", "/opentact/sms/o", OPENTACT, authorization=f"Bearer {secrets[2]}")
    call("POST", "/voximplant/platform_api/GetAccountInfo", query=f"account_id=7&api_key={secrets[3]}")
    call("POST", "/voximplant/platform_api/", form=f"cmd=GetAccountInfo&account_id=7&api_key={secrets[4]}")
    call("POST", "/voximplant/platform_api/AddUser", query="account_id=7&api_key=k",
         form=f"user_name=u&user_display_name=u&application_id=1&user_password={secrets[5]}")  # fmt: skip
    call("GET", "/avaamo/api/v1/agents/7/sms/report.json", access_token=secrets[6])
    call("POST", f"/avaamo/sms/{secrets[7]}/send.json", {"to_phone": "+12017774321"})
    call("POST", "/opentact/rest/user", {"email": "a@example.com", "password": secrets[8]})
    return [*secrets, basic]


@pytest.mark.parametrize("path", ["/_mock/calls", "/_mock/", "/_mock/fragment", "/_mock/sent", "/_mock/events"])
def test_no_credential_is_shown(call: Caller, path: str) -> None:
    """Whatever the specs call a credential is masked: in headers, queries, forms, JSON and paths."""
    secrets = credentials(call)
    shown = call.raw("GET", path).body.decode()
    assert len(shown) > 2 or path == "/_mock/events"
    assert [secret for secret in secrets if secret in shown] == []


def test_a_broken_body_is_masked_too(call: Caller) -> None:
    """What does not parse may hold a password all the same."""
    call("POST", "/opentact/rest/user", b'{"email": "a", "password": "hunter2-xyz", ')
    assert "hunter2-xyz" not in call.raw("GET", "/_mock/calls").body.decode()


def test_the_page_stays_small(mock: Mock, call: Caller) -> None:
    """Sixty texts of 0.9 MB make a page of less than one."""
    mock.check = False
    for number in range(60):
        mock.inbound_sms("voximplant", to=f"4474433322{number:02}", from_="447443332299", text="x" * 900_000)
    assert len(call.raw("GET", "/_mock/").body) < 1_000_000
    assert len(call.raw("GET", "/_mock/sent").body) < 9_000_000
    assert len(call.raw("GET", "/_mock/events").body) < 9_000_000


def test_snapshots_are_bounded(mock: Mock, call: Caller) -> None:
    """Long names are refused, and the oldest snapshot makes room."""
    assert call("POST", "/_mock/snapshot", {"name": "x" * 1_000_000})[0] == 400
    for number in range(300):
        assert call("POST", "/_mock/snapshot", {"name": f"s{number}"})[0] == 200
    assert len(mock.snapshots) <= 20


ODD: list[Any] = [
    None,
    True,
    0,
    -1,
    1.5,
    1e300,
    10**30,
    "",
    "x",
    "1" * 400,
    "\ud800",
    [],
    [[]],
    {},
    {"a": []},
    ["status"],
]


def test_no_verb_falls_over_odd_values(running: Running) -> None:
    """Every control takes every type of JSON value for every name: it answers 200 or says 400, never 500."""
    names = ["vendor", "to", "from", "text", "account", "url", "salt", "type", "token", "name", "seconds", "id", "kind",
             "status", "code", "op", "times", "rate", "delay", "size", "rewrite", "message", "retry-after", "account_id",
             "channel_uuid", "custom_authentication", "access_token", "since", "after", "operation", "state"]  # fmt: skip
    choose = random.Random(1)
    call = Caller(running.mock)
    offered = {
        **VERBS,
        **{name: verbs for vendor in running.mock.vendors.values() for name, verbs in vendor.controls.items()},
    }
    for name, verbs in offered.items():
        for method in verbs:
            for _ in range(60):
                given = {one: choose.choice([*ODD, "opentact", "12017774321"]) for one in choose.sample(names, 6)}
                body = json.dumps(given).encode()
                reply = running.mock.handle(
                    Request(method, f"/_mock/{name}", "", {"content-type": "application/json"}, body)
                )
                assert reply.status in (200, 204, 400), (name, given)
    running.mock.reset()
    assert call("GET", "/_mock/status")[0] == 200
