"""What cannot work is refused by name before a byte is sent: each case was accepted once, or raised late, or raw."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

import trunkline
from trunkline import CallOptions, InvalidArgument

GOOD: dict[str, Any] = {"account_id": "7", "api_key": "k"}
LONG = "a" * 64


class Session:
    """What requests calls a session: it has a method of the right name that takes something else."""

    def send(self, request: object, **options: object) -> None:
        """Send what requests has prepared."""

    def close(self) -> None:
        """Close."""


ARGUMENTS = [
    ("transport", Session()),
    ("transport", "requests"),
    ("transport", 3),
    ("transport", object()),
    ("limits", 3),
    ("limits", {"max_connections": 3}),
    *[
        (name, url)
        for name in ("base_url", "proxy")
        for url in (
            "http://127.0.0.1:99999",
            "http://127.0.0.1:abc",
            "http://127.0.0.1:0",
            "  ",
            "",
            "http://[::1",
            f"http://{LONG}.example",
            "https:// a.b",
            "https://a b",
            "ftp://127.0.0.1",
            3,
        )
    ],
    ("verify", "/nowhere"),
    ("verify", 3),
    ("cert", "/nowhere"),
    ("cert", 3),
    ("trust_env", "yes"),
    ("clock", 3),
    ("timeout", "x"),
    ("deadline", 0),
    ("retries", -1),
    ("headers", {"content-length": "3"}),
    ("max_body", 0),
]


@pytest.mark.parametrize("kind", [trunkline.Voximplant, trunkline.AsyncVoximplant])
@pytest.mark.parametrize(("name", "value"), ARGUMENTS)
def test_an_argument_is_refused_when_the_client_is_made(kind, name, value):
    """The error is one of ours and names the argument."""
    with pytest.raises(InvalidArgument) as caught:
        kind(**GOOD, **{name: value})
    assert caught.value.argument == name


VARIABLES = [
    ("ALL_PROXY", "socks://127.0.0.1:9"),
    ("ALL_PROXY", "socks5://127.0.0.1:9"),
    ("HTTPS_PROXY", "http://127.0.0.1:99999"),
    ("HTTP_PROXY", "ftp://127.0.0.1"),
    ("HTTPS_PROXY", f"http://{LONG}.example:1"),
    ("SSL_CERT_FILE", "/nowhere"),
    ("SSL_CERT_DIR", "/nowhere"),
    ("VOXIMPLANT_BASE_URL", "http://127.0.0.1:99999"),
]


@pytest.mark.parametrize("transport", [None, "httpx", "httpx2", "aiohttp"])
@pytest.mark.parametrize(("name", "value"), VARIABLES)
def test_a_variable_is_refused_when_the_client_is_made(monkeypatch, transport, name, value):
    """The error names the variable of the environment, whatever carries the calls."""
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)  # it comes before the directory
    monkeypatch.setenv(name, value)
    kinds = [trunkline.AsyncVoximplant] if transport == "aiohttp" else [trunkline.Voximplant, trunkline.AsyncVoximplant]
    for kind in kinds:
        with pytest.raises(InvalidArgument, match=f"^{name} "):
            kind(**GOOD, transport=transport)


def test_a_proxy_that_nobody_uses_is_no_matter(monkeypatch):
    """A variable that does not count is not looked at: no trust in the environment, or nothing goes through the proxy."""
    monkeypatch.setenv("ALL_PROXY", "socks://127.0.0.1:9")
    trunkline.Voximplant(**GOOD, trust_env=False).close()
    monkeypatch.setenv("NO_PROXY", "*")
    trunkline.Voximplant(**GOOD).close()


REQUESTS: list[dict[str, Any]] = [
    {"query": {"a": None}},
    {"query": {"a": 3}},
    {"query": {"a": ["b"]}},
    {"query": {"a": b"b"}},
    {"query": {"a": "\ud800"}},
    {"query": {"\ud800": "a"}},
    {"query": {1: "a"}},
    {"query": "a=b"},
    {"query": 3},
    {"form": {"a": None}},
    {"form": {"a": "\ud800"}},
    {"form": {1: "a"}},
    {"form": 3},
    {"json": {"a": "\ud800"}},
    {"json": float("nan")},
    {"json": {1, 2}},
    {"method": 3},
    {"method": "GE T"},
    {"path": 3},
    {"path": "/a b"},
    {"path": "/\ud800"},
    {"delivery": 3},
    {"options": 3},
]


@pytest.mark.parametrize("given", REQUESTS, ids=ascii)
def test_a_request_is_refused_before_anything_is_sent(given):
    """Nothing reaches the wire, and the error is one of ours and names the argument."""
    sent: list[object] = []
    transport = httpx.MockTransport(lambda request: sent.append(request) or httpx.Response(500))
    with trunkline.Voximplant(**GOOD, transport=transport) as client, pytest.raises(InvalidArgument) as caught:
        client.request(**{"method": "GET", "path": "/x", **given})
    assert (caught.value.argument, sent) == (next(iter(given)), [])


@pytest.mark.parametrize("header", ["Content-Length", "Transfer-Encoding"])
def test_a_call_does_not_frame_its_request(header):
    """Headers that say where a request ends are not a call's to give: they would leave, and the answer be lost."""
    with trunkline.Voximplant(**GOOD) as client, pytest.raises(InvalidArgument, match="^headers "):
        client.request("GET", "/x", options=CallOptions(headers={header: "3"}))
