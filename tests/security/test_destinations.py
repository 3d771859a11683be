"""Credentials go to the vendor's hosts only: no redirect is followed, and nothing is sent in plain to another machine."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, strategies as st

from trunkline import AsyncAvaamo, AsyncOpentact, AsyncVoximplant, Avaamo, Opentact, Voximplant
from trunkline.errors import CallError, InvalidArgument, TrunklineError
from trunkline.voximplant._accounts import api_origin
from trunkline_mock import Mock
from trunkline_runtime.destination import check_base_url, is_below, is_loopback, vendor_origin

from .sockets import http, listening

SENDING: dict[str, Any] = {"from_": "12015550100", "to": "12017774321", "message": "Hello"}
REDIRECTS = ("300 Multiple Choices", "301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent")
FOREIGN = [
    "evil.com;.voximplant.com",
    "evil.com%2f.voximplant.com",
    "evil.com%00.voximplant.com",
    "evil.com\\.voximplant.com",
    "evil.com#.voximplant.com",
    "evil.com?.voximplant.com",
    "evil.com/.voximplant.com",
    "a@evil.com",
    "voximplant.com@evil.com",
    "voximplant.com.evil.com",
    "evilvoximplant.com",
    "evil.com\t.voximplant.com",
    "evil.com\n.voximplant.com",
    ".voximplant.com",
    "-.voximplant.com",
    "evil.com,.voximplant.com",
    "evil.com:80.voximplant.com",
    "evil.com:80@api.voximplant.com",
    "api.voximplant.com:8443",
    "api.voximplant.com:bad",
    "api.vox\u0131mplant.com",
    "api.voximplant.com\u3002evil.com",
    "[::1].voximplant.com",
    "[evil.voximplant.com",
    "evil.com\uff0f.voximplant.com",
    "evil.com\u2100.voximplant.com",
    "api.voximplant.com.",
    "api.voximplant.com:",
    "@api.voximplant.com",
    ":@api.voximplant.com",
    "api.voximplant.com:\u0664\u0664\u0663",
    "api.voximplant.com:+443",
    "\uff41pi.voximplant.com",
    "a%5C.voximplant.com",
]


@pytest.mark.parametrize("status", REDIRECTS)
@pytest.mark.parametrize("kind", ["blocking", "async"])
def test_a_websocket_follows_no_redirect(kind: str, status: str) -> None:
    """The second server, where the first one's redirect leads, hears nothing at all; the stream ends with an error."""
    with listening(http("404 Not Found")) as other, listening() as first:
        first.answer = http(status, f"Location: ws://127.0.0.1:{other.port}/stolen")
        with pytest.raises(CallError) as caught:
            _listen(kind, f"http://127.0.0.1:{first.port}")
        assert caught.value.http_status == int(status[:3])
        assert b"Upgrade: websocket" in first.heard[0]
        assert other.heard == []


def _listen(kind: str, url: str) -> None:
    if kind == "blocking":
        with Opentact(token="a-token", base_url=url) as client:
            next(iter(client.events()))
        return

    async def listen() -> None:
        async with AsyncOpentact(token="a-token", base_url=url) as client:
            async for _ in client.events():
                return

    asyncio.run(listen())


@pytest.mark.parametrize("transport", ["httpx", "httpx2", "aiohttp", "blocking"])
@pytest.mark.parametrize("status", REDIRECTS)
def test_a_call_follows_no_redirect(transport: str, status: str) -> None:
    """Whatever carries a call, a redirect is an answer."""
    with listening() as other, listening() as first:
        first.answer = http(status, f"Location: http://127.0.0.1:{other.port}/stolen")
        with pytest.raises(CallError):
            _send(transport, f"http://127.0.0.1:{first.port}")
        assert b"a-token" in first.heard[0]
        assert other.heard == []


def _send(transport: str, url: str) -> None:
    if transport == "blocking":
        with Opentact(token="a-token", base_url=url, retries=0) as client:
            client.sms.send(**SENDING)
        return

    async def send() -> None:
        async with AsyncOpentact(token="a-token", base_url=url, retries=0, transport=transport) as client:
            await client.sms.send(**SENDING)

    asyncio.run(send())


def test_a_token_fetch_follows_no_redirect() -> None:
    """E-mail and password go to the vendor alone."""
    with listening() as other, listening() as first:
        first.answer = http("307 Temporary", f"Location: http://127.0.0.1:{other.port}/stolen")
        with (
            Opentact(email="a@example.com", password="secret", base_url=f"http://127.0.0.1:{first.port}") as client,
            pytest.raises(TrunklineError),
        ):
            client.with_options(retries=0).sms.send(**SENDING)
        assert b"authorization: basic" in first.heard[0].lower()
        assert other.heard == []


def test_a_download_follows_no_redirect(tmp_path: Path) -> None:
    """The token stays with the host that was named, and no file is made of the redirect."""
    with listening() as other, listening() as first:
        first.answer = http("302 Found", f"Location: http://127.0.0.1:{other.port}/stolen")
        url = f"http://127.0.0.1:{first.port}"
        with (
            Voximplant(credentials=Mock("voximplant").voximplant.credentials(), base_url=url, retries=0) as client,
            pytest.raises(CallError),
        ):
            client.download(f"{url}/record", to=tmp_path / "record")
        assert b"Bearer " in first.heard[0]
        assert other.heard == []
        assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("host", FOREIGN)
def test_only_labels_make_a_trusted_host(host: str, tmp_path: Path) -> None:
    """What merely ends like the vendor's name is somebody else's, for downloads, API addresses and streams alike."""
    assert vendor_origin(f"https://{host}/x", ("voximplant.com",)) is None
    with pytest.raises(InvalidArgument):
        api_origin(host, ())
    with Voximplant(account_id="1", api_key="k") as client, pytest.raises(InvalidArgument):
        client.download(f"https://{host}/x", to=tmp_path / "x")
    with Avaamo(instance="c6") as avaamo, pytest.raises(InvalidArgument):
        avaamo.read_stream(f"https://{host.replace('voximplant', 'avaamo')}/x")


@given(st.text(max_size=30), st.sampled_from([".voximplant.com", "voximplant.com", ""]), st.text(max_size=5))
def test_a_trusted_host_is_what_dns_would_ask_for(start: str, middle: str, end: str) -> None:
    """Any text that passes is letters, digits, hyphens and dots, and its last two labels are the vendor's."""
    host = start + middle + end
    if is_below(host, ("voximplant.com",)):
        assert host.lower().split(".")[-2:] == ["voximplant", "com"]
        assert set(host.lower()) <= set("abcdefghijklmnopqrstuvwxyz0123456789-.")


@pytest.mark.parametrize("client", [Opentact, AsyncOpentact, Voximplant, AsyncVoximplant, Avaamo, AsyncAvaamo])
@pytest.mark.parametrize("host", ["169.254.169.254", "example.com", "10.0.0.1:8080", "mock:8080", "127.0.0.1.evil.com"])
def test_plain_http_to_another_machine_is_refused(client: Any, host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither an argument nor the environment makes credentials travel in plain by itself."""
    with pytest.raises(InvalidArgument, match="https"):
        client(base_url=f"http://{host}")
    monkeypatch.setenv(f"{client.__name__.removeprefix('Async').upper()}_BASE_URL", f"http://{host}")
    with pytest.raises(InvalidArgument, match="https"):
        client()


def test_a_mock_in_a_container_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """The argument or the variable names the host that may be asked in plain, and no other one."""
    assert "mock:8080" in repr(Opentact(token="t", base_url="http://mock:8080", plain_hosts=["mock"]))
    monkeypatch.setenv("TRUNKLINE_PLAIN_HOSTS", "mock, other")
    client = Opentact(token="t", base_url="http://mock:8080")
    with pytest.raises(InvalidArgument):
        client.with_options(base_url="http://third:8080")
    with pytest.raises(InvalidArgument):
        Opentact(token="t", base_url="http://mock:8080", plain_hosts=[])
    for wrong in ("mock", ["http://mock"], ["mock/x"], [b"mock"]):
        with pytest.raises(InvalidArgument):
            Opentact(token="t", plain_hosts=wrong)  # type: ignore[arg-type]  # refused


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST", "127.0.0.1", "127.8.9.1", "::1"])
def test_this_machine_needs_no_tls(host: str) -> None:
    """Loopback names and addresses may be asked over http."""
    assert is_loopback(host)
    shown = f"[{host}]" if ":" in host else host
    assert check_base_url(f"http://{shown}:8080/prefix/") == f"http://{shown}:8080/prefix"


@pytest.mark.parametrize(
    "host",
    [
        "0.0.0.0",
        "127.1",
        "2130706433",
        "0x7f.1",
        "017700000001",
        "localhost.evil.com",
        "::2",
        "xlocalhost",
        "127.0.0.1.",
    ],
)
def test_what_only_looks_like_this_machine_is_another_one(host: str) -> None:
    """Shorthand, lookalikes and names for which this system may ask DNS are not taken for loopback."""
    assert not is_loopback(host)


@pytest.mark.parametrize(
    "url",
    [
        "http://a b",
        "https://a\nb",
        "https://a\\b",
        "https://[",
        "https://a:x",
        "ftp://a",
        "https://",
        "http://[::1]evil.com",
        "http://[::1].evil.com",
        "http://[::1]:80:81",
        "https://[v1.x]",
        "https://a[::1]",
        "http://127.0.0.1\\@evil.com",
        "http://127.0.0.1;.evil.com",
        "http://localhost%2eevil.com",
        "http://localhost\u3002evil.com",
        "http://loca\u00adlhost",
        "http://localhost\u200b",
        "http:localhost",
        "http:///localhost",
        "http://127.0.0.1:\u0668\u0660",
    ],
)
def test_an_address_that_readers_take_differently_is_refused(url: str) -> None:
    """A base URL means one thing, or is none."""
    with pytest.raises(InvalidArgument):
        check_base_url(url)
