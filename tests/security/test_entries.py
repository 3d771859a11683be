"""Frames at every public entry that is no plain call: pages, jobs, downloads, look-ups, raw requests, streams of replies."""

from __future__ import annotations

import asyncio
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

import trunkline
from trunkline import Receipt
from trunkline.opentact._event_stream import AsyncEventStream, EventStream

from .channels import watching
from .test_table import FEW, AsyncFailing, Failing, leaks
from .values import Secrets, secrets

MAKERS: dict[str, tuple[str, Callable[[Secrets], dict[str, Any]]]] = {
    "opentact": ("Opentact", lambda secret: {"token": secret.token}),
    "signed in": ("Opentact", lambda secret: {"email": "a@example.com", "password": secret.password}),
    "voximplant": ("Voximplant", lambda secret: {"account_id": "77", "api_key": secret.key}),
    "avaamo": ("Avaamo", lambda secret: {"instance": "c6", "user_token": secret.token}),
}


def receipt(secret: Secrets) -> Receipt:
    """Return the receipt of a send that was in doubt."""
    carrier: Any = Failing(RuntimeError)
    held: list[Receipt] = []
    client = trunkline.Opentact(token=secret.token, transport=carrier, on_departure=held.append)
    with pytest.raises(RuntimeError):
        client.sms.send(from_="12015550100", to=secret.number, message=secret.text)
    return held[0]


def folder(secret: Secrets) -> Path:
    """Return a place where no file can be; its name is the caller's own, and the system's error has it."""
    return Path(tempfile.gettempdir()) / "nowhere" / "at-all"


ENTRIES: dict[str, tuple[str, Callable[[Any, Secrets], Any]]] = {
    "pages": ("opentact", lambda client, s: client.sms.iter_search_outbound(to=s.number)),
    "pages of another vendor": ("avaamo", lambda client, s: client.user_storage.iter_search(agent_id=7, key=s.name)),
    "a look-up": ("opentact", lambda client, s: client.reconcile(receipt(s))),
    "a look-up of nothing": ("opentact", lambda client, s: client.reconcile(s.text)),
    "a download": (
        "voximplant",
        lambda client, s: client.download(f"https://api.voximplant.com/{s.number}?x={s.key}", to=folder(s)),
    ),
    "a download from elsewhere": (
        "voximplant",
        lambda client, s: client.download(f"https://{s.key}.example/", to=folder(s)),
    ),
    "a raw request": ("opentact", lambda client, s: client.request("POST", f"/{s.number}", json={s.name: s.text})),
    "a raw request of another method": ("opentact", lambda client, s: client.request(s.name, f"/{s.number}")),
    "a raw request of what is no JSON": (
        "opentact",
        lambda client, s: client.request("POST", "/x", json={s.text: {1}}),
    ),
    "signing in": ("signed in", lambda client, s: client.sms.send(from_="1", to=s.number, message=s.text)),
    "other options": ("opentact", lambda client, s: client.with_options(token=s.token, wrong=s.key)),
    "options that are wrong": ("opentact", lambda client, s: client.with_options(base_url=f"http://{s.key}.example")),
    "headers that are wrong": ("opentact", lambda client, s: client.with_options(headers={"x": s.text + "\n"})),
    "an argument that is none": ("opentact", lambda client, s: client.sms.send(to=s.number, wrong=s.text)),
    "an argument by its place": ("opentact", lambda client, s: client.sms.send(s.number, s.text)),
    "a type that is wrong": (
        "opentact",
        lambda client, s: client.sms.send(from_=[s.pin], to={s.number}, message=s.text),
    ),
    "replies": ("avaamo", lambda client, s: client.read_stream(f"https://c6.avaamo.com/{s.token}")),
    "replies from elsewhere": ("avaamo", lambda client, s: client.read_stream(f"https://{s.token}.example/x")),
    "events": ("opentact", lambda client, s: client.events([s.name])),
}


A_FEW_TRIES = 0.3
"""Seconds after which a stream of events is closed; by itself it would connect anew for ever."""


def run(kind: str, made: Any) -> None:
    """Carry out what an entry returns."""
    if not kind:
        if isinstance(made, EventStream):
            threading.Timer(A_FEW_TRIES, made.close).start()
        if hasattr(made, "__next__") or hasattr(made, "__iter__"):
            list(made)
        return

    tasks: list[object] = []

    async def main() -> None:
        if isinstance(made, AsyncEventStream):
            asyncio.get_running_loop().call_later(
                A_FEW_TRIES, lambda: tasks.append(asyncio.ensure_future(made.aclose()))
            )
        if hasattr(made, "__aiter__"):
            async for _ in made:
                pass
        elif hasattr(made, "__await__"):
            await made

    asyncio.run(main())


@pytest.mark.real
@pytest.mark.parametrize("entry", ENTRIES)
@pytest.mark.parametrize("kind", ["", "Async"])
@pytest.mark.parametrize("fault", [RuntimeError, KeyboardInterrupt])
@settings(FEW, max_examples=1)
@given(secret=secrets())
def test_no_entry_leaves_a_secret_in_a_frame(fault: Any, kind: str, entry: str, secret: Secrets) -> None:
    """Whatever is entered, and whatever ends it: error, notes, frames, logs and spans hold nothing."""
    maker, act = ENTRIES[entry]
    vendor, config = MAKERS[maker]
    with watching() as witness:
        try:
            carrier = (AsyncFailing if kind else Failing)(fault)
            client = getattr(trunkline, kind + vendor)(**config(secret), transport=carrier, retries=0)
            run(kind, act(client, secret))
        except BaseException as caught:
            witness.add_error(caught)
    assert ("logs" if entry == "events" and fault is RuntimeError else "message") in witness.shown
    assert leaks(witness, secret) == set()
