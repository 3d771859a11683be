"""Five kinds of token, three places, and the one token that is bought and renewed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

import pytest

from trunkline import AsyncAvaamo, AuthenticationFailed, Avaamo, CredentialError, InvalidArgument, MissingCredential
from trunkline.avaamo._auth import LOGIN_DEADLINE
from trunkline_runtime.clock import Clock
from trunkline_runtime.transports.seam import Request

from .conftest import AGENT, CHANNEL, PHONE, TOKENS
from .script import AsyncScript, Script, reply

if TYPE_CHECKING:
    from trunkline_mock import Mock

CONVERSATION = "0f6e1a2b3c4d5e6f708192a3b4c5d6e7"
DAYS = {"start_date": date(2026, 11, 14), "end_date": date(2026, 11, 20)}
DAY = 86_400
PAGE: dict[str, Any] = {"results": [], "count": 0, "next": None, "previous": None}


def sent(act: Callable[[Avaamo], object], answer: Any, **given: Any) -> Request:
    """Return the request that a call with these credentials sends."""
    script = Script(lambda request: answer)
    with Avaamo(instance="c6", transport=script, **given) as client:
        act(client)
    return script.seen[0]


def test_user_and_agent_tokens_share_a_header_but_not_their_calls() -> None:
    """Each operation takes the token of its own kind, although the header is the same."""
    user = sent(lambda client: client.agents.get(agent_id=AGENT), {"agent": {"id": 1}}, **TOKENS)
    agent = sent(lambda client: client.messages.search(), {"entries": []}, **TOKENS)
    assert ("access-token", "user-t0ken") in user.headers
    assert ("access-token", "agent-t0ken") in agent.headers


def test_two_kinds_of_token_travel_in_the_query() -> None:
    """User information takes the agent's token there, a live agent's calls their own."""
    info = sent(lambda client: client.properties.of_user(user_id=501), {"user_info": []}, **TOKENS)
    live = sent(lambda client: client.live_agent.chat_requests(), {"requests": []}, **TOKENS)
    assert parse_qs(urlsplit(info.url).query)["access_token"] == ["agent-t0ken"]
    assert parse_qs(urlsplit(live.url).query)["access_token"] == ["live-t0ken"]
    assert not any(name == "access-token" for name, _ in info.headers + live.headers)


def test_an_sms_carries_no_token() -> None:
    """The channel's id is the whole credential, so no token is exposed to that call."""
    request = sent(lambda client: client.sms.send(channel_uuid=CHANNEL, to_phone=PHONE), {"success": True}, **TOKENS)
    assert "t0ken" not in request.url
    assert not any("t0ken" in value for _, value in request.headers)


@pytest.mark.parametrize(
    ("act", "argument"),
    [
        (lambda client: client.agents.get(agent_id=AGENT), "user_token"),
        (lambda client: client.messages.search(), "agent_token"),
        (lambda client: client.properties.of_user(user_id=501), "agent_token"),
        (lambda client: client.live_agent.chat_requests(), "live_agent_token"),
        (lambda client: client.conversational_intelligence.session_reports(**DAYS), "ci_external_token"),
    ],
)
def test_a_missing_token_is_named_and_nothing_is_sent(act: Callable[[Avaamo], object], argument: str) -> None:
    """Another kind of token is no substitute; the error says which argument would help."""
    others = {name: token for name, token in TOKENS.items() if name != argument}
    script = Script(lambda request: {})
    with Avaamo(instance="c6", transport=script, **others) as client, pytest.raises(MissingCredential) as caught:
        act(client)
    assert argument in str(caught.value)
    assert not script.seen


def test_tokens_and_host_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each argument has a variable; an argument beats it."""
    monkeypatch.setenv("AVAAMO_INSTANCE", "h1")
    monkeypatch.setenv("AVAAMO_USER_TOKEN", "from-environment")
    monkeypatch.setenv("AVAAMO_AGENT_ID", "x")
    with pytest.raises(InvalidArgument, match="agent_id"):
        Avaamo()
    monkeypatch.setenv("AVAAMO_AGENT_ID", str(AGENT))
    script = Script(lambda request: {"agent": {"id": 1}})
    with Avaamo(transport=script) as client:
        client.agents.get(agent_id=AGENT)
    assert script.seen[0].url.startswith("https://h1.avaamo.com/api/v1/agents/")
    assert ("access-token", "from-environment") in script.seen[0].headers


@pytest.mark.parametrize("host", ["evil.example/", "c6.evil", "-c6", "c6:80", "c6@evil", "a" * 64, "ç"])
def test_an_instance_is_one_part_of_a_host_name(host: str) -> None:
    """Nothing that would send tokens to another host is taken."""
    with pytest.raises((InvalidArgument, CredentialError), match="instance"):
        Avaamo(instance=host)


def test_a_host_is_asked_for_when_a_call_needs_it() -> None:
    """A client for session reports alone needs no instance; another call then says what is missing."""
    script = Script(lambda request: PAGE)
    with Avaamo(ci_token="t", user_token="u", transport=script) as client:
        client.conversational_intelligence.session_reports(**DAYS)
        with pytest.raises(MissingCredential, match="instance"):
            client.agents.get(agent_id=AGENT)
        with pytest.raises(MissingCredential, match="answers_instance"), pytest.deprecated_call():
            client.answers.delete_document(document_group_id=1, document_id=2)
    assert [urlsplit(request.url).hostname for request in script.seen] == ["ci.avaamo.com"]


class Issuer:
    """Issues numbered tokens for a day and takes only the newest."""

    def __init__(self) -> None:
        self.issued = 0
        self.good = True

    def __call__(self, request: Request) -> Any:
        """Issue a token, or answer a page to whoever has the newest."""
        bearer = dict(request.headers)["authorization"]
        if request.url.endswith("/authenticate"):
            assert (request.method, bearer) == ("POST", "Bearer ci-external-t0ken")
            if not self.good:
                return reply({"error": "bad token"}, 400)
            self.issued += 1
            times = {"expires_in": DAY, "expires_at": "2026-11-21T10:15:30Z"}
            return {"token": f"jwt-{self.issued}", "token_type": "Bearer", "agent_uuid": "a", **times}
        return PAGE if bearer == f"Bearer jwt-{self.issued}" else reply({"error": "expired"}, 401)


def read(client: Avaamo) -> object:
    """Read session reports."""
    return client.conversational_intelligence.session_reports(**DAYS)


def test_the_session_token_is_bought_once() -> None:
    """Many calls, one authentication; the external token buys, the bought one reads."""
    issuer = Issuer()
    with Avaamo(ci_external_token="ci-external-t0ken", transport=Script(issuer)) as client:
        for _ in range(5):
            read(client)
    assert issuer.issued == 1


@pytest.mark.parametrize(("settings", "bound"), [({}, LOGIN_DEADLINE), ({"deadline": 3.0}, 3.0)])
def test_authentication_has_a_deadline(settings: dict[str, float], bound: float) -> None:
    """Nobody waits for ever for a token; a deadline of the caller's holds for the authentication too."""
    script = Script(Issuer())
    with Avaamo(ci_external_token="ci-external-t0ken", transport=script, timeout=1000, **settings) as client:
        read(client)
    assert script.seen[0].url.endswith("/authenticate")
    assert bound - 1 < script.timeouts[0].total <= bound


def test_a_refused_session_token_is_replaced_once() -> None:
    """A 401 buys a new token and repeats the call; a second 401 is an error."""
    issuer = Issuer()
    with Avaamo(ci_external_token="ci-external-t0ken", transport=Script(issuer)) as client:
        read(client)
        issuer.issued += 1  # the vendor forgets the first token
        read(client)
        assert issuer.issued == 3
    always = Script(lambda request: issuer(request) if request.url.endswith("/authenticate") else reply({}, 401))
    with (
        Avaamo(ci_external_token="ci-external-t0ken", transport=always) as client,
        pytest.raises(AuthenticationFailed),
    ):
        read(client)
    assert len(always.seen) == 4


def test_the_session_token_is_renewed_before_its_day_is_over() -> None:
    """Within its last hour a new one is bought, by the token's lifetime and not by anybody's wall clock."""
    issuer, now = Issuer(), [1_000_000.0]
    clock = Clock(monotonic=lambda: now[0])
    with Avaamo(ci_external_token="ci-external-t0ken", transport=Script(issuer), clock=clock) as client:
        read(client)
        now[0] += DAY - 3700
        read(client)
        assert issuer.issued == 1
        now[0] += 3690
        read(client)
        assert issuer.issued == 2


def test_a_session_token_of_one_s_own_is_used_as_it_is() -> None:
    """`ci_token` is never replaced: a 401 is an error."""
    script = Script(lambda request: reply({}, 401))
    with (
        Avaamo(ci_token="mine", ci_external_token="ci-external-t0ken", transport=script) as client,
        pytest.raises(AuthenticationFailed),
    ):
        read(client)
    assert [dict(request.headers)["authorization"] for request in script.seen] == ["Bearer mine"]


def test_many_async_calls_wait_for_one_token() -> None:
    """Ten calls at once buy one token."""
    issuer = Issuer()

    async def read_all() -> None:
        async with AsyncAvaamo(ci_external_token="ci-external-t0ken", transport=AsyncScript(issuer)) as client:
            await asyncio.gather(*(client.conversational_intelligence.session_reports(**DAYS) for _ in range(10)))

    asyncio.run(read_all())
    assert issuer.issued == 1


def test_an_answer_without_a_usable_token_is_a_failed_sign_in() -> None:
    """A token that cannot travel in a header is refused, and is not shown."""
    grant = {"token": "line\nbreak", "token_type": "Bearer", "expires_in": DAY, "expires_at": "2026-11-21T10:15:30Z"}
    with (
        Avaamo(ci_external_token="x", transport=Script(lambda request: grant)) as client,
        pytest.raises(AuthenticationFailed) as caught,
    ):
        read(client)
    assert "break" not in str(caught.value)


def test_a_lifetime_without_end_is_no_error() -> None:
    """A number that no clock can take is a mistake of the vendor's; the token is used all the same."""
    granted = {"token": "t", "token_type": "Bearer", "agent_uuid": "a", "expires_in": 10**400}
    granted["expires_at"] = "2026-11-21T10:15:30Z"
    script = Script(lambda request: granted if "authenticate" in request.url else PAGE)
    with Avaamo(instance="c6", transport=script, ci_external_token="external") as client:
        client.conversational_intelligence.session_reports(**DAYS)
    assert dict(script.seen[-1].headers)["authorization"] == "Bearer t"


def test_the_mock_plays_it_too(mock: Mock, client: Avaamo) -> None:
    """Against the mock: one authentication, then reports; an expired token is replaced."""
    read(client)
    read(client)
    mock.fail(op="listSessionReports", kind="expired-token", times=1)
    read(client)
    operations = [call.operation for call in mock.calls]
    assert operations.count("authenticateConversationalIntelligence") == 2
    assert operations.count("listSessionReports") == 4
