"""Payloads that arrive unasked, as the specs show them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from trunkline_cli.catalogue import VENDORS
from trunkline_cli.names import snake
from trunkline_specs import load

CALLBACK_ID, ACCOUNT_ID = 81001, 1234


@cache
def samples() -> Mapping[str, Mapping[str, Any]]:
    """Return every sample by its name: `opentact.messaging_callback.received`, `voximplant.sms_inbound`."""
    return {name: value for vendor in VENDORS for name, value in _of(vendor)}


def _of(vendor: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    document = load(f"{vendor}.events")
    for webhook, item in document["webhooks"].items():
        for media in item["post"]["requestBody"]["content"].values():
            for name, example in media.get("examples", {}).items():
                yield f"{vendor}.{snake(webhook)}.{snake(name)}", example["value"]
            if "example" in media and "callbacks" not in media["example"]:
                yield f"{vendor}.{snake(webhook)}", media["example"]
    if vendor == "voximplant":
        yield from _callbacks(document)


def _callbacks(document: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield one callback of each type; where no page shows a sample, fields are left out, as the vendor does itself."""
    shown = document["webhooks"]["accountCallbacks"]["post"]["requestBody"]["content"]["application/json"]["example"]
    known = {one["type"]: one for one in shown["callbacks"]}
    for schema in document["components"]["schemas"].values():
        for part in schema.get("allOf", ()):
            kind = part.get("properties", {}).get("type", {}).get("const")
            if kind is not None:
                plain = {"callback_id": CALLBACK_ID, "type": kind, "account_id": ACCOUNT_ID, kind: {}}
                yield f"voximplant.{kind}", {"callbacks": [known.get(kind, plain)]}


def signed(payload: Mapping[str, Any], api_key: str, salt: str) -> dict[str, Any]:
    """Return callbacks of Voximplant with the hashes that an account with this key and salt would get."""

    def one(callback: Mapping[str, Any]) -> dict[str, Any]:
        text = f"{salt}{callback['account_id']}{api_key}{callback['callback_id']}"
        return {**callback, "hash": hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()}

    return {**payload, "callbacks": [one(callback) for callback in payload["callbacks"]]}
