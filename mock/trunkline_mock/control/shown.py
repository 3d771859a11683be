"""How records are shown to people and other programs: credentials masked, long things cut."""

from __future__ import annotations

from dataclasses import asdict
from hashlib import sha256
from typing import TYPE_CHECKING

import msgspec

from ..spec.masks import mask, mask_text, mask_url
from ..spec.secrets import ALWAYS, mask_headers, mask_path, secret_names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..core.log import Event, Received, Sent
    from ..core.simulator import Simulator
    from ..messages import Json

#: Characters of one text on the page.
SHOWN = 2_000


def names_of(mock: Simulator) -> frozenset[str]:
    """Return the names of all vendors' credentials: a request may carry another one's."""
    return frozenset(ALWAYS.union(*(secret_names(owner.api.document) for owner in mock.vendors.values())))


def call(mock: Simulator, received: Received) -> dict[str, Json]:
    """Return a request without its credentials."""
    names = names_of(mock)
    owner = mock.vendors.get(received.vendor) or next(iter(mock.vendors.values()))
    operation = owner.api.operations.get(received.operation)
    row = asdict(received)
    row["path"] = mask_path(received.path, operation, _places(mock), names)
    row["query"] = mask_text(received.query, names)
    row["headers"] = mask_headers(received.headers, owner.api.document, names)
    row["body"] = mask_text(received.body.decode("utf-8", "replace"), names)
    return row


def _places(mock: Simulator) -> Iterator[str]:
    return (one.spec_path for vendor in mock.vendors.values() for one in vendor.api.operations.values())


def sent(mock: Simulator, message: Sent) -> dict[str, Json]:
    """Return a message; its account, whose key is a credential at some vendors, by a sign that is always the same."""
    row = asdict(message)
    row["fields"] = mask(row["fields"], names_of(mock))
    row["account"] = account_sign(message.account)
    return row


def event(mock: Simulator, told: Event) -> dict[str, Json]:
    """Return an event."""
    members = ("vendor", "name", "channel", "state", "attempts", "time")
    row: dict[str, Json] = {name: getattr(told, name) for name in members}
    names = names_of(mock)
    urls: dict[str, Json] = {name: mask_url(getattr(told, name), names) for name in ("url", "fallback")}
    return {**row, **urls, "payload": mask(told.payload, names)}


def account_sign(key: str) -> str:
    """Return what stands for an account's key."""
    return (
        key
        if not key or key.isdigit() or key in ("shared", "public", "default")
        else sha256(key.encode()).hexdigest()[:12]
    )


def cut(text: str) -> str:
    """Return the beginning of a long text and how long it was."""
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}… ({len(text):,} characters)"


def size(row: Json) -> int:
    """Return how many bytes a record takes as JSON."""
    return len(msgspec.json.encode(row))
