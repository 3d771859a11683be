"""The table: secrets of every kind through every channel, at every end, blocking and async, show in no cell."""

from __future__ import annotations

import asyncio
import copy
import logging
import warnings
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, Phase, given, settings, strategies as st

import trunkline

from .acts import ACTS, Act, ends, logging_in
from .alarm import interrupted
from .channels import FRAMES, Witness, printed, watching
from .values import Secrets, make, secrets, shown_in
from .vendor_socket import VendorSocket, vendor_socket

ENDS = ["success", "refusal", "server failure", "hangs up", "cut off", "html", "another answer", "no http"]
CLIENTS = ["blocking", "blocking httpx", "aiohttp", "async httpx"]
ANY_ACT = st.sampled_from(sorted(ACTS))
FEW = settings(
    max_examples=7,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # a smaller seed says nothing more, and takes its time
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


@pytest.fixture(scope="module")
def vendor() -> Iterator[VendorSocket]:
    """One vendor for all examples."""
    with vendor_socket() as running:
        yield running


def leaks(witness: Witness, secret: Secrets) -> set[tuple[str, str]]:
    """Return the cells of the table that show something."""
    return {(kind, channel) for channel, text in witness.shown.items() for kind in shown_in(secret, text)}


def config(act: Act, secret: Secrets, url: str, witness: Witness) -> dict[str, Any]:
    """Return what a client is made with: everything that can watch does."""
    hooks = trunkline.Hooks(before=witness.tell, after=witness.tell, retry=witness.tell)
    watched: dict[str, Any] = {"hooks": hooks, "on_drift": witness.tell, "base_url": url, "timeout": 5.0}
    return {**watched, "retries": trunkline.Backoff(tries=2, jitter=lambda: 0.0), **act.config(secret)}


def play(kind: str, name: str, secret: Secrets, url: str, witness: Witness, patience: float | None = None) -> None:
    """Make a client of a kind and a call with it; after `patience` seconds it is interrupted."""
    act = ACTS[name]
    given = config(act, secret, url, witness)
    result: object = None
    try:
        if kind.startswith("blocking"):
            result = _block(kind, act, secret, given, witness, patience)
        else:
            result = asyncio.run(_await(kind, act, secret, given, witness, patience), debug=True)
    except BaseException as error:
        witness.add_error(error)
    if name != "opentact raw":  # its result is the vendor's own JSON
        witness.add("result", *printed(result), *printed(copy.deepcopy(result)))


def _block(
    kind: str, act: Act, secret: Secrets, given: dict[str, Any], witness: Witness, patience: float | None
) -> object:
    library = httpx.Client() if kind == "blocking httpx" else None
    try:
        with getattr(trunkline, act.vendor)(**given, transport=library) as client:
            witness.add("client", *printed(client), repr(client.sms), *printed(vars(client)))
            with interrupted(patience):
                return act.call(client, secret)
    finally:
        if library is not None:
            library.close()


async def _await(
    kind: str, act: Act, secret: Secrets, given: dict[str, Any], witness: Witness, patience: float | None
) -> object:
    transport = "aiohttp" if kind == "aiohttp" else "httpx"
    async with getattr(trunkline, f"Async{act.vendor}")(**given, transport=transport) as client:
        witness.add("client", *printed(client), repr(client.sms), *printed(vars(client)))
        return await asyncio.wait_for(act.call(client, secret), patience)


@pytest.mark.real
@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("end", ENDS)
@FEW
@given(secret=secrets(), name=ANY_ACT)
def test_no_cell_shows_a_secret(end: str, kind: str, vendor: VendorSocket, secret: Secrets, name: str) -> None:
    """Whatever a call comes to, no kind of secret is in any channel."""
    act = ACTS[name]
    vendor.answer = logging_in(act, secret, ends(act, secret)[end])
    with watching() as witness:
        play(kind, name, secret, vendor.url, witness)
    assert leaks(witness, secret) == set()


@pytest.mark.real
@pytest.mark.parametrize("kind", CLIENTS)
@FEW
@given(secret=secrets(), name=ANY_ACT)
def test_an_interruption_shows_nothing(kind: str, vendor: VendorSocket, secret: Secrets, name: str) -> None:
    """Ctrl-C in a blocking call, and `asyncio.wait_for` around an awaited one, leave no secret in any channel."""
    act = ACTS[name]
    vendor.answer = logging_in(act, secret, ends(act, secret)["silence"])
    with watching() as witness:
        play(kind, name, secret, vendor.url, witness, patience=0.1)
    assert "message" in witness.shown
    assert leaks(witness, secret) == set()


WRONG: dict[str, Callable[[Secrets], tuple[str, dict[str, Any]]]] = {
    "a token with a line break": lambda secret: ("Opentact", {"token": secret.token + "\n"}),
    "a password without e-mail": lambda secret: ("Opentact", {"password": secret.password}),
    "a key that is no text": lambda secret: ("Opentact", {"api_key": [secret.key]}),
    "a digest with a line break": lambda secret: ("Opentact", {"ha1b": secret.key + "\r\n"}),
    "a key place that is none": lambda secret: ("Opentact", {"api_key": secret.key, "api_key_in": secret.token}),
    "an unknown argument": lambda secret: ("Opentact", {"token": secret.token, "wrong": secret.password}),
    "a proxy that is none": lambda secret: ("Opentact", {"token": secret.token, "proxy": f"u:{secret.key}@p"}),
    "headers that cannot travel": lambda secret: ("Opentact", {"token": "t", "headers": {"x": secret.text + "\n"}}),
    "header names that are none": lambda secret: ("Opentact", {"token": "t", "headers": {secret.text: "x"}}),
    "an address with a password": lambda secret: ("Opentact", {"base_url": f"https://u:{secret.key}@[", "token": "t"}),
    "an address in plain": lambda secret: ("Opentact", {"base_url": f"http://{secret.key}.example", "token": "t"}),
    "a transport that is none": lambda secret: ("Opentact", {"token": secret.token, "transport": "nothing"}),
    "an agent with a line break": lambda secret: ("Opentact", {"token": "t", "user_agent": secret.token + "\n"}),
    "a region that is none": lambda secret: ("Opentact", {"token": "t", "default_region": secret.token}),
    "a certificate that is none": lambda secret: ("Opentact", {"token": secret.token, "cert": secret.key}),
    "an account that is none": lambda secret: ("Voximplant", {"credentials": secret.as_text()}),
    "an account without its key": lambda secret: ("Voximplant", {"credentials": {"account_id": secret.number}}),
    "a key that does not sign": lambda secret: (
        "Voximplant",
        {"credentials": {"account_id": 1, "key_id": secret.key, "private_key": secret.token}},
    ),
    "an API key with a line break": lambda secret: ("Voximplant", {"account_id": "1", "api_key": secret.key + "\n"}),
    "a channel token with a blank": lambda secret: ("Avaamo", {"instance": "c6", "user_token": f" {secret.token}"}),
    "an instance with a slash": lambda secret: ("Avaamo", {"instance": f"{secret.key}/x", "ci_token": secret.token}),
    "an agent that is none": lambda secret: ("Avaamo", {"instance": "c6", "agent_id": secret.token}),
}


@pytest.mark.parametrize("wrong", WRONG)
@pytest.mark.parametrize("kind", ["", "Async"])
@settings(FEW, max_examples=4)
@given(secret=secrets())
def test_a_failing_constructor_shows_nothing(wrong: str, kind: str, secret: Secrets) -> None:
    """What a client cannot be made of is named, and not shown: not by the error, nor by its frames."""
    vendor, given_ = WRONG[wrong](secret)
    with watching() as witness:
        try:
            client = getattr(trunkline, kind + vendor)(**given_)
            witness.add("client", repr(client))
            act = ACTS[{"Opentact": "opentact sms", "Voximplant": "voximplant sms", "Avaamo": "avaamo sms"}[vendor]]
            with suppress(TypeError):
                asyncio.run(act.call(client, secret)) if kind else act.call(client, secret)
        except Exception as error:
            witness.add_error(error)
    assert leaks(witness, secret) == set()
    assert "message" in witness.shown or "client" in witness.shown


class Failing:
    """A transport that fails as nobody expects."""

    def __init__(self, error: type[BaseException]) -> None:
        self._error = error

    def send(self, request: Any, timeouts: Any, max_body: int, sink: Any = None) -> Any:
        """Fail with the request in hand."""
        raise self._error(repr(request.body) if issubclass(self._error, Exception) else "")

    def close(self) -> None:
        """Nothing is open."""


class AsyncFailing(Failing):
    """The same, awaited."""

    async def send(self, request: Any, timeouts: Any, max_body: int, sink: Any = None) -> Any:
        """Fail with the request in hand."""
        raise self._error(repr(request.body) if issubclass(self._error, Exception) else "")

    async def close(self) -> None:  # type: ignore[override]
        """Nothing is open."""


def fail(event: object) -> None:
    """Fail as a hook may."""
    raise LookupError("hook")


FAULTS = [RuntimeError, ValueError, KeyboardInterrupt, SystemExit, MemoryError, "hook", "departure"]


@pytest.mark.parametrize("kind", ["", "Async"])
@pytest.mark.parametrize("error", FAULTS)
@FEW
@given(secret=secrets(), name=ANY_ACT)
def test_a_failure_of_somebody_else_s_shows_nothing(error: Any, kind: str, secret: Secrets, name: str) -> None:
    """A transport, a hook or another callback that raises anything at all leaves our frames empty."""
    act = ACTS[name]
    wrong: dict[str, Any] = {"base_url": "http://127.0.0.1:9", **act.config(secret)}
    if error == "hook":
        wrong["hooks"] = trunkline.Hooks(before=fail)
    elif error == "departure":
        wrong |= {"on_departure": fail, "hooks": trunkline.Hooks(before=fail)}
    raised = error if isinstance(error, type) else RuntimeError
    wrong["transport"] = (AsyncFailing if kind else Failing)(raised)
    with watching() as witness:
        try:
            client = getattr(trunkline, kind + act.vendor)(**wrong)
            asyncio.run(act.call(client, secret)) if kind else act.call(client, secret)
        except BaseException as caught:
            witness.add_error(caught)
    assert "message" in witness.shown
    assert leaks(witness, secret) == set()


@given(secret=secrets())
@FEW
def test_each_channel_would_show_it(secret: Secrets) -> None:
    """The table is no empty promise: a secret that goes into a channel is found in its cell, of every kind."""
    for kind, value in secret.by_kind().items():
        with watching() as witness:
            logging.getLogger("httpcore").debug("sent %r", value)
            warnings.warn(value, stacklevel=1)
            witness.tell({"value": value})
            try:
                _leak(value)
            except LookupError as error:
                error.add_note(value)
                witness.add_error(error)
        found = {channel for known, channel in leaks(witness, secret) if known == kind}
        assert found >= {"message", "notes", "cause and context", "attributes", "pickle", "logs", "warnings"}


def _leak(value: str) -> None:
    try:
        raise KeyError(value)
    except KeyError as inner:
        outer = LookupError(value)
        outer.held = value  # type: ignore[attr-defined]  # as an error of ours might
        raise outer from inner


def test_frames_that_hold_a_secret_are_seen() -> None:
    """Each of the libraries, and the walk, finds a variable of a frame of ours."""
    secret = make(7)
    source = compile("def leak(held):\n    raise KeyError\n", "/x/runtime/trunkline_runtime/planted.py", "exec")
    names: dict[str, Any] = {"__name__": "trunkline_runtime.planted"}
    exec(source, names)
    try:
        names["leak"]({"inside": [secret.token]})
    except KeyError as error:
        for name, frames in FRAMES.items():
            assert shown_in(secret, frames(error)) == {"token"}, name
