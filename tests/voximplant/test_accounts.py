"""Child accounts, the preferred host, and what views share."""

from __future__ import annotations

import contextlib
from base64 import urlsafe_b64decode
from itertools import islice
from typing import Any

import pytest

from trunkline import ClientClosed, InvalidArgument, ListCutOff, MissingCredential, TrunklineError, Voximplant
from trunkline.testing import transport
from trunkline.voximplant._accounts import MAX_CHILDREN, api_origin
from trunkline_mock import Mock
from trunkline_runtime.transports.seam import Request, Response, Sink, Timeouts


class Watching:
    """A blocking transport to a mock that remembers what passed."""

    def __init__(self, mock: Mock) -> None:
        self.inner = transport(mock)
        self.seen: list[Request] = []

    def send(self, request: Request, timeouts: Timeouts, max_body: int, sink: Sink | None = None) -> Response:
        """Answer from the mock."""
        self.seen.append(request)
        return self.inner.send(request, timeouts, max_body, sink)

    def close(self) -> None:
        """Nothing is open."""

    def issuers(self) -> list[str]:
        """Return for whom each request was signed."""
        import json

        claims = [dict(request.headers)["authorization"].split(".")[1] for request in self.seen]
        return [json.loads(urlsafe_b64decode(text + "=="))["iss"] for text in claims]


def test_a_child_has_a_world_of_its_own(kit: Any) -> None:
    """What is done for a child account happens there, and the parent does not see it."""

    def name_of(client: Any) -> Any:
        return client.accounts.get_account_info()

    parent, child = kit.run(name_of), kit.run(lambda client: client.for_account(2000001).accounts.get_account_info())
    assert (parent.result.account_id, child.result.account_id) == (1000001, 2000001)
    kit.run(lambda client: client.for_account("2000001").applications.add_application(application_name="child-shop"))
    names = [row.application_name for row in kit.run(lambda client: client.applications.iter_applications())]
    assert "child-shop" not in names


def test_views_share_connection_key_and_tokens(vox: Mock) -> None:
    """Views sign for their own account once, parse the key once, keep settings, and close together."""
    watching = Watching(vox)
    client = Voximplant(credentials=vox.voximplant.credentials(), transport=watching)
    child = client.with_options(deadline=7).for_account(5)
    for _ in range(2):
        child.accounts.get_account_info()
        client.accounts.get_account_info()
        client.for_account(5).accounts.get_account_info()
        child.for_account(6).accounts.get_account_info()
    assert watching.issuers() == ["5", "1000001", "5", "6"] * 2
    tokens = {dict(request.headers)["authorization"] for request in watching.seen}
    assert len(tokens) == 3
    assert child._settings.deadline == 7
    child.close()
    for one in (client, child, client.for_account(5)):
        with pytest.raises(ClientClosed):
            one.accounts.get_account_info()


def test_many_children_do_not_fill_the_memory(vox: Mock) -> None:
    """The number of accounts whose tokens are kept is bounded."""
    with Voximplant(credentials=vox.voximplant.credentials(), transport=transport(vox)) as client:
        for number in range(MAX_CHILDREN + 10):
            client.for_account(number)
        assert len(client._core.engine.vendor.children) <= MAX_CHILDREN  # type: ignore[attr-defined]


@pytest.mark.parametrize("account", ["", "abc", "-5", "1;2", "٣", True, "1 "])
def test_what_is_no_account(client: Voximplant, account: Any) -> None:
    """An account id is a number; anything else is refused before it is signed."""
    with pytest.raises(InvalidArgument, match="account_id must be a number"):
        client.for_account(account)


def test_children_need_a_service_account(vox: Mock) -> None:
    """The deprecated API key cannot act for a child; the error says what can."""
    client = Voximplant(account_id=1, api_key="k", transport=transport(vox))
    with client, pytest.raises(MissingCredential, match="needs a service account") as caught:
        client.for_account(5)
    assert caught.value.argument == "credentials"


def test_the_preferred_host_is_adopted(vox: Mock) -> None:
    """A view calls the host that the account names, and the client stays where it is."""
    watching = Watching(vox)
    with Voximplant(credentials=vox.voximplant.credentials(), transport=watching) as client:
        near = client.adopt_api_address()
        near.accounts.get_account_info()
        client.accounts.get_account_info()
    hosts = [request.url.split("/")[2] for request in watching.seen]
    assert hosts == ["api.voximplant.com", "api-node1.voximplant.com", "api.voximplant.com"]


@pytest.mark.parametrize(
    "address",
    [
        "example.org",
        "http://api.voximplant.com",
        "voximplant.com.example.org",
        "a@api.voximplant.com",
        "",
        "api.voximplant.com:80",
    ],
)
def test_other_hosts_are_not_adopted(address: str) -> None:
    """An address that is not https on a host of Voximplant's is refused unless it is named."""
    with pytest.raises(InvalidArgument, match="no host of Voximplant's"):
        api_origin(address, ())


def test_a_named_host_is_trusted() -> None:
    """Who runs a gateway of their own names it."""
    assert api_origin("gateway.example.org:8443", ["gateway.example.org:8443"]) == "https://gateway.example.org:8443"


def test_walking_says_where_the_service_stops(vox: Mock) -> None:
    """A history that goes on beyond offset 10000 ends in an error that says so, not in silence."""

    class Endless(Watching):
        def send(self, request: Request, timeouts: Timeouts, max_body: int, sink: Sink | None = None) -> Response:
            number = len(self.seen) * 1000
            self.seen.append(request)
            rows = ",".join(f'{{"call_session_history_id": {number + index}}}' for index in range(1000))
            return Response(
                200, (("content-type", "application/json"),), f'{{"result": [{rows}], "count": 1000}}'.encode()
            )

    with Voximplant(credentials=vox.voximplant.credentials(), transport=Endless(vox)) as client:
        walk = client.history.iter_call_history(count=1000)
        assert len(list(islice(walk, 11000))) == 11000
        with pytest.raises(ListCutOff, match="gave the first 11000 items, the vendor shows none beyond offset 10000"):
            next(walk)


def test_every_client_adopts_the_preferred_host(kit: Any) -> None:
    """The async client asks in the same way."""

    def act(client: Any) -> Any:
        near = client.adopt_api_address()
        return repr(near) if kit.kind == "sync" else shown(near)

    async def shown(near: Any) -> str:
        return repr(await near)

    assert "api-node1.voximplant.com" in kit.run(act)


def test_one_field_names_one_account(vox: Mock) -> None:
    """With `api_key` an operation's own `account_id` travels in the field by which the client signs in: once, or not at all."""
    watching = Watching(vox)
    client = Voximplant(account_id="1000001", api_key="key", transport=watching)
    with contextlib.suppress(TrunklineError):
        client.accounts.get_account_verifications(account_id=1000001)
    assert watching.seen[0].body == b"account_id=1000001&api_key=key"
    with pytest.raises(InvalidArgument, match="account_id.*signs in"):
        client.accounts.get_account_verifications(account_id=7)
    assert len(watching.seen) == 1
