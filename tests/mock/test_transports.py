"""Ways in without a socket."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import httpx
import pytest
import requests

import trunkline_runtime.transports.seam as seam_classes
from trunkline_mock.transports import seam
from trunkline_mock.transports.httpx import Transport
from trunkline_mock.transports.requests import Adapter

from .conftest import OPENTACT

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from trunkline_mock import Mock

URL = "https://api.opentact.org/rest/sms"
TOKEN = {"X-Auth-Token": "t"}
BODY = b'{"from": "12017771234", "to": 12017774321, "message": "Hello"}'


def test_httpx_reaches_the_vendor_s_real_url(mock: Mock) -> None:
    """The client needs nothing but the transport."""
    with httpx.Client(transport=Transport(mock)) as client:
        answer = client.post(URL, json=OPENTACT, headers=TOKEN)
    assert (answer.status_code, answer.json()["success"]) == (200, True)
    assert answer.headers["content-type"] == "application/json"


HTTPX = {
    "drop": httpx.RemoteProtocolError,
    "hang": httpx.ReadTimeout,
    "reset": httpx.ReadError,
    "slow": httpx.ReadTimeout,
}


@pytest.mark.parametrize("kind", HTTPX)
def test_httpx_faults_cost_no_time(mock: Mock, kind: str) -> None:
    """Each is the library's own error; a slow answer is a timeout for who would not wait so long."""
    mock.fail(kind=kind, delay=60)
    with httpx.Client(transport=Transport(mock)) as client, pytest.raises(HTTPX[kind]):
        client.post(URL, json=OPENTACT, headers=TOKEN)


def test_httpx_asynchronously(mock: Mock) -> None:
    """The same transport serves the asynchronous client."""

    async def run() -> int:
        async with httpx.AsyncClient(transport=Transport(mock)) as client:
            with mock.fail(kind="reset"), pytest.raises(httpx.ReadError):
                await client.post(URL, json=OPENTACT, headers=TOKEN)
            return (await client.post(URL, json=OPENTACT, headers=TOKEN)).status_code

    assert asyncio.run(run()) == 200
    mock.assert_sent(times=2)


REQUESTS = {
    "drop": requests.ConnectionError,
    "hang": requests.ReadTimeout,
    "reset": requests.exceptions.ChunkedEncodingError,
}


def test_requests_takes_an_adapter(mock: Mock) -> None:
    """Mounted for a prefix, with the library's own errors."""
    with requests.Session() as session:
        session.mount("https://", Adapter(mock))
        answer = session.post(URL, json=OPENTACT, headers=TOKEN)
        assert (answer.status_code, answer.json()["success"]) == (200, True)
        for kind, error in REQUESTS.items():
            with mock.fail(kind=kind), pytest.raises(error):
                session.post(URL, json=OPENTACT, headers=TOKEN, timeout=(1, 1))


def ask(**changes: object) -> seam_classes.Request:
    """Return a request of the seam."""
    headers = [("X-Auth-Token", "t"), ("Content-Type", "application/json")]
    return seam_classes.Request("POST", URL, headers, **({"body": BODY} | changes))  # type: ignore[arg-type]


def test_the_seam_is_served(mock: Mock) -> None:
    """Answers have lower-case headers; a body in pieces is put together; a sink gets what is good."""
    transport = seam.Transport(mock, seam_classes)
    answer = transport.send(ask(), seam_classes.Timeouts(), 10_000)
    assert isinstance(answer, seam_classes.Response)
    assert answer.header("Content-Type") == "application/json"
    pieces: list[bytes] = []
    answer = transport.send(ask(body=iter([BODY[:10], BODY[10:]])), seam_classes.Timeouts(), 1, pieces.append)
    assert (answer.body, b"".join(pieces)[:15]) == (b"", b'{"success":true')
    transport.close()


FAILURES = {
    "drop": ("read", False, None),
    "drop-after": ("read", False, None),
    "hang": ("read", True, None),
    "reset": ("body", False, 200),
}


@pytest.mark.parametrize("kind", FAILURES)
def test_the_seam_fails_as_it_should(mock: Mock, kind: str) -> None:
    """The phase says how far it came; nobody can know that nothing arrived."""
    mock.fail(kind=kind)
    with pytest.raises(seam_classes.TransportFailure) as caught:
        seam.Transport(mock, seam_classes).send(ask(), seam_classes.Timeouts(), 10_000)
    failure = caught.value
    assert (failure.phase, failure.timed_out, failure.status) == FAILURES[kind]
    assert failure.never_left is False


def test_the_seam_has_a_limit(mock: Mock) -> None:
    """An oversized answer is an error with its beginning."""
    mock.fail(kind="oversize", size=100_000)
    with pytest.raises(seam_classes.BodyTooLarge) as caught:
        seam.Transport(mock, seam_classes).send(ask(), seam_classes.Timeouts(), 50_000)
    assert caught.value.head.startswith(b'{"success":true')


def test_the_seam_asynchronously(mock: Mock) -> None:
    """The asynchronous transport also takes an asynchronous body."""

    async def pieces() -> AsyncIterator[bytes]:
        yield BODY[:10]
        yield BODY[10:]

    async def run() -> int:
        transport = seam.AsyncTransport(mock, seam_classes)
        answer = await transport.send(ask(body=pieces()), seam_classes.Timeouts(), 10_000)
        await transport.close()
        return int(answer.status)

    assert asyncio.run(run()) == 200
    with pytest.raises(TypeError):
        seam.Transport(mock, seam_classes).send(ask(body=pieces()), seam_classes.Timeouts(), 10_000)
