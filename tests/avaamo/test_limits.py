"""The vendor's limits: fifty calls a minute, thirty seconds a call, five megabytes a document."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from trunkline import Avaamo, DeadlineExceeded, InvalidArgument, RateLimit

from .conftest import AGENT, CHANNEL, PHONE
from .script import Script

if TYPE_CHECKING:
    from trunkline_mock import Mock

MAX = 5 * 1024 * 1024


def agents(client: Avaamo) -> object:
    """Read an agent: the cheapest call."""
    return client.agents.get(agent_id=AGENT)


def answer(request: object) -> Any:
    """Answer with an agent."""
    return {"agent": {"id": 1}}


def test_fifty_calls_a_minute_pass_and_the_next_one_waits() -> None:
    """Without any setting the fifty-first call of a minute has to wait, longer than its deadline allows here."""
    script = Script(answer)
    with Avaamo(instance="c6", user_token="u", transport=script, deadline=1.0) as client:
        for _ in range(50):
            agents(client)
        with pytest.raises(DeadlineExceeded) as caught:
            agents(client)
    assert not caught.value.possibly_delivered
    assert len(script.seen) == 50


def test_the_limit_can_be_changed_and_turned_off() -> None:
    """A limiter of one's own replaces the default; `None` is no limit at all."""
    script = Script(answer)
    with Avaamo(instance="c6", user_token="u", transport=script, deadline=1.0, limiter=RateLimit(2)) as client:
        agents(client)
        agents(client)
        with pytest.raises(DeadlineExceeded):
            agents(client)
    with Avaamo(instance="c6", user_token="u", transport=script, deadline=1.0, limiter=None) as client:
        for _ in range(60):
            agents(client)
    assert len(script.seen) == 62


def test_clients_can_share_a_limit() -> None:
    """Two clients with one limiter count together."""
    shared, script = RateLimit(2), Script(answer)
    first = Avaamo(instance="c6", user_token="u", transport=script, deadline=1.0, limiter=shared)
    second = Avaamo(instance="c6", user_token="u", transport=script, deadline=1.0, limiter=shared)
    agents(first)
    agents(second)
    with pytest.raises(DeadlineExceeded):
        agents(first)


def test_a_call_waits_longer_than_the_vendor_does() -> None:
    """The vendor gives up after thirty seconds: its 504 says more than a time-out of our own would."""
    script = Script(answer)
    with Avaamo(instance="c6", user_token="u", transport=script) as client:
        agents(client)
        agents(client.with_options(timeout=10))
    assert [timeouts.read for timeouts in script.timeouts] == [35.0, 10.0]


def upload(client: Avaamo, source: Any) -> object:
    """Upload a document."""
    return client.llamb.upload_file(source=source, document_group_id=42, name="hours.pdf")


def test_a_file_of_five_megabytes_is_sent_and_one_byte_more_is_not(mock: Mock, make: Callable[..., Avaamo]) -> None:
    """The size is checked before anything leaves, for bytes, paths and open files."""
    with make() as client:
        upload(client, b"x" * MAX)
        assert len(mock.calls) == 1
        for source in (b"x" * (MAX + 1), io.BytesIO(b"x" * (MAX + 1))):
            with pytest.raises(InvalidArgument) as caught:
                upload(client, source)
            assert caught.value.argument == "source"
        assert len(mock.calls) == 1


def test_a_path_is_read_and_named(tmp_path: Path, mock: Mock, make: Callable[..., Avaamo]) -> None:
    """A path uploads its bytes under its name; one that is too large or missing is refused."""
    page, large = tmp_path / "hours.html", tmp_path / "large.pdf"
    page.write_text("<p>9 to 5</p>")
    large.write_bytes(b"x" * (MAX + 1))
    with make() as client:
        upload(client, page)
        assert b'filename="hours.html"' in mock.calls[0].body
        for source in (large, tmp_path / "missing.pdf"):
            with pytest.raises(InvalidArgument):
                upload(client, source)
    assert len(mock.calls) == 1


def test_a_page_s_own_html_has_the_same_limit(mock: Mock, make: Callable[..., Avaamo]) -> None:
    """HTML given as text is counted in bytes of UTF-8."""
    document = {"name": "Hours", "type": "html", "preview_url": "https://example.com/"}
    with make() as client:
        client.llamb.upload_web(document_group_id=42, document={**document, "source": "é" * (MAX // 2)})
        with pytest.raises(InvalidArgument):
            client.llamb.upload_web(document_group_id=42, document={**document, "source": "é" * (MAX // 2 + 1)})
    assert len(mock.calls) == 1


def test_a_document_s_group_is_given_one_way(make: Callable[..., Avaamo]) -> None:
    """By number or by UUID: neither, or both, are refused before anything is sent."""
    with make() as client:
        for given in ({}, {"document_group_id": 42, "document_group_uuid": "g"}):
            with pytest.raises(InvalidArgument):
                client.llamb.upload_file(source=b"x", **given)


def test_sends_wait_for_their_place_too() -> None:
    """A send that finds no place within its deadline was surely not sent."""
    script = Script(lambda request: {"success": True})
    with Avaamo(instance="c6", transport=script, deadline=1.0, limiter=RateLimit(1)) as client:
        client.sms.send(channel_uuid=CHANNEL, to_phone=PHONE)
        with pytest.raises(DeadlineExceeded) as caught:
            client.sms.send(channel_uuid=CHANNEL, to_phone=PHONE)
    assert not caught.value.possibly_delivered
