"""What Avaamo's pages require only of some channels is not required of all, and the one documented path can be reached."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from avaamo.conftest import AGENT, CHANNEL, TOKENS

from trunkline import Avaamo, InvalidArgument, InvalidInput, Request, Response
from trunkline_mock import Mock

SIP = "sip:12017774321@203.0.113.7:5060"


class Seen:
    """A transport that keeps what would leave."""

    def __init__(self, answer: dict[str, Any]) -> None:
        self.requests: list[Request] = []
        self._answer = Response(200, (("content-type", "application/json"),), json.dumps(answer).encode(), 0.0)

    def send(self, request: Request, *_: object) -> Response:
        """Keep a request."""
        self.requests.append(request)
        return self._answer

    def sent(self) -> Any:
        """The body of the first request."""
        body: Any = self.requests[0].body
        return json.loads(body)

    def close(self) -> None:
        """Nothing is open."""


def client(seen: Seen) -> Avaamo:
    """A client of it."""
    return Avaamo(instance="c6", transport=seen, limiter=None, retries=0, **TOKENS)


def test_a_channel_that_knows_its_users_needs_no_number() -> None:
    """`emp_id` alone leaves, as in the page's sample; no empty number beside it."""
    seen = Seen({"success": True})
    assert client(seen).sms.send(channel_uuid=CHANNEL, emp_id="1234").success
    assert seen.sent() == {"emp_id": "1234"}


def test_a_channel_that_does_not_refuses(mock: Mock, make: Callable[..., Avaamo]) -> None:
    """Only a channel that was set up without its own user authentication answers 400."""
    with make() as avaamo:
        assert avaamo.sms.send(channel_uuid=CHANNEL, emp_id="1234").success
        mock.avaamo.channel(CHANNEL, custom_authentication=False)
        with pytest.raises(InvalidInput):
            avaamo.sms.send(channel_uuid=CHANNEL, emp_id="1234")
        assert avaamo.sms.send(channel_uuid=CHANNEL, to_phone="+12017774321").success


def test_teams_needs_neither_address_nor_text() -> None:
    """The same condition, on the page of Teams."""
    seen = Seen({"success": True})
    assert client(seen).teams.send(channel_uuid=CHANNEL, emp_id="1234").success
    assert seen.sent() == {"emp_id": "1234"}


@pytest.mark.parametrize(("form", "path"), [({}, "/sip/"), ({"form": "sip"}, "/sip/"), ({"form": "teams"}, "/teams/")])
def test_a_call_goes_where_the_form_says(form: dict[str, Any], path: str) -> None:
    """`form="teams"` is the path that the page prints; the other is a guess."""
    seen = Seen({"uuid": "1", "status": "initiated", "created_at": 1, "entries": []})
    avaamo = client(seen)
    avaamo.calls.create(channel_uuid=CHANNEL, to_phone=SIP, **form)
    avaamo.calls.search(channel_uuid=CHANNEL, **form)
    urls = [request.url.partition("?")[0] for request in seen.requests]
    assert urls == [f"https://c6.avaamo.com{path}{CHANNEL}/{name}.json" for name in ("send", "calls")]


def test_an_agent_is_needed_with_a_group_s_identifier_only() -> None:
    """A document's group has a number, or an identifier within an agent."""
    seen = Seen({"a": {"status": True, "response_text": {}}})
    document: Any = {"name": "a", "type": "url", "source": "https://example.com/a"}
    avaamo = client(seen)
    avaamo.llamb.upload_web(document_group_id=1, document=document)
    avaamo.llamb.upload_web(document_group_uuid="g", agent_id=AGENT, document=document)
    with pytest.raises(InvalidArgument, match="agent_id"):
        avaamo.llamb.upload_web(document_group_uuid="g", document=document)
    assert len(seen.requests) == 2
