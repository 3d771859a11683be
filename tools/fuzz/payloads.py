"""Direction `payloads`: webhooks, websocket frames, call-back hashes and `Retry-After`, good and bad.

A payload of the spec is understood and keeps what it says; one with members changed, and any bytes at all, is an event
that keeps everything or a `PayloadError`. The hash is worked out by hashlib from the vendor's rule, the date by the
standard library.
"""

from __future__ import annotations

import copy
import datetime as dt
import hashlib
import json
import warnings
from email.utils import format_datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from fuzz.answers import written
from fuzz.mutations import JSON, mutated
from fuzz.schemas import strategies
from fuzz.subjects import Document
from fuzz.trials import Trials, Wrong
from trunkline.avaamo import webhooks as avaamo
from trunkline.opentact import events, webhooks as opentact
from trunkline.payload import PayloadError, UnknownEvent
from trunkline.voximplant import callbacks
from trunkline_runtime.retry import parse_retry_after

if TYPE_CHECKING:
    from collections.abc import Callable

    from fuzz.direction import Options, Summary
    from fuzz.subjects import Node

NAME = "payloads"
KEY, SALT = "fuzz-api-key", "fuzz-salt"
READERS: dict[str, dict[str, Callable[[bytes], Any]]] = {
    "opentact": {
        "websocketEvent": events.parse_event,
        "messagingCallback": opentact.parse_message,
        "callWebhook": opentact.parse_call,
        "callFlowRequest": opentact.parse_call_flow,
    },
    "voximplant": {
        "accountCallbacks": lambda body: callbacks.parse(body, api_key=None),
        "a2pSmsDelivery": callbacks.parse_delivery,
    },
    "avaamo": {
        "customChannel": avaamo.parse_channel_event,
        "customLiveAgent": avaamo.parse_live_agent_event,
        "outreachStatus": avaamo.parse_outreach_status,
    },
}


def run(options: Options) -> Summary:
    """Read payloads of every kind."""
    trials = Trials(NAME, options)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for vendor in options.vendors:
            _vendor(vendor, trials)
        trials.corpus("retry-after", lambda text: _odd_retry_after(text.decode()), "retry-after")
        trials.explore("retry-after", _retry_after, st.integers(0, 10**6), st.text(max_size=40))
        if "voximplant" in options.vendors:
            trials.explore("hashes", _hashes, st.integers(1), st.integers(1), st.integers(0, 31))
    return trials.summary.finish()


def _vendor(vendor: str, trials: Trials) -> None:
    document = Document(f"{vendor}.events")
    bodies = {name: hook["post"]["requestBody"]["content"] for name, hook in document.raw["webhooks"].items()}
    schemas = {name: content["application/json"]["schema"] for name, content in bodies.items()}
    draws = strategies(document, schemas, most=2)
    for name, read in READERS[vendor].items():
        trials.corpus(name, partial(_anything, read))
        trials.explore(name, _attack(document, schemas[name], read), draws[name], st.data())


def _attack(document: Document, schema: Node, read: Callable[[bytes], Any]) -> Callable[..., None]:
    def attack(meant: Any, data: st.DataObject) -> None:
        sent = written(document, schema, meant)
        _good(read, sent)
        _anything(read, json.dumps(data.draw(mutated(sent))).encode())
        _anything(read, json.dumps(data.draw(JSON)).encode())
        body = json.dumps(sent).encode()
        _anything(read, body[: data.draw(st.integers(0, len(body)))])
        _anything(read, data.draw(st.binary(max_size=60)))

    return attack


def _good(read: Callable[[bytes], Any], sent: Node) -> None:
    """A payload of the spec is understood, and says what it said."""
    result = read(json.dumps(sent).encode())
    if isinstance(result, callbacks.Batch):
        if len(result.events) != len(sent["callbacks"]):
            raise Wrong(f"{len(result.events)} callbacks of {len(sent['callbacks'])}: {sent}")
        return
    if isinstance(result, UnknownEvent):
        raise Wrong(f"not understood: {result.reason}: {json.dumps(sent)}")
    told = result.to_dict()
    for name, value in sent.items():
        if (
            isinstance(value, str | int)
            and not isinstance(told.get(name), dt.date)
            and str(told.get(name)) != str(value)
        ):
            raise Wrong(f"{name} says {told.get(name)!r}, said {value!r}")


def _anything(read: Callable[[bytes], Any], body: bytes) -> None:
    """Any bytes are an event that keeps everything, or a `PayloadError`."""
    try:
        result = read(body)
    except PayloadError as error:
        str(error), repr(error)
        return
    repr(result)
    if isinstance(result, UnknownEvent) and result.raw and result.raw != _parsed(body):
        raise Wrong(f"something of an unknown event is lost: {body!r}")


def _parsed(body: bytes) -> Any:
    try:
        return json.loads(body)
    except ValueError:
        return None


def _hashes(account: int, callback: int, place: int) -> None:
    """A callback is believed when its hash is that of the vendor's rule, and not when one digit differs."""
    right = hashlib.md5(f"{SALT}{account}{KEY}{callback}".encode(), usedforsecurity=False).hexdigest()
    wrong = right[:place] + ("0" if right[place] != "0" else "1") + right[place + 1 :]
    good = {"callback_id": callback, "account_id": account, "type": "zz_new", "hash": right}
    bad = {**copy.deepcopy(good), "hash": wrong}
    batch = callbacks.parse(json.dumps({"callbacks": [good, bad]}).encode(), api_key=KEY, salt=SALT)
    if (len(batch.events), len(batch.rejected)) != (1, 1):
        raise Wrong(f"{len(batch.events)} believed, {len(batch.rejected)} rejected")


NOW = dt.datetime(2026, 3, 2, 9, 30, tzinfo=dt.UTC)


def _retry_after(seconds: int, text: str) -> None:
    """Seconds and dates are read as the standard library writes them; anything else is nothing, or a finite wait."""
    date = format_datetime(NOW + dt.timedelta(seconds=seconds), usegmt=True)
    for one in (str(seconds), date):
        if parse_retry_after(one, NOW.timestamp) != seconds:
            raise Wrong(f"{one!r} is read as {parse_retry_after(one, NOW.timestamp)}")
    _odd_retry_after(text)
    _odd_retry_after(date[: len(text)] + text)


def _odd_retry_after(text: str) -> None:
    odd = parse_retry_after(text, NOW.timestamp)
    if odd is not None and not 0 <= odd < float("inf"):
        raise Wrong(f"{text!r} is read as {odd}")
