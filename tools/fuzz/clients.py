"""The public clients, blocking and async, with the bare socket as their proxy; and how an operation is called."""

from __future__ import annotations

import asyncio
import contextlib
from functools import cache
from typing import TYPE_CHECKING, Any

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

import trunkline

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

    from fuzz.subjects import Node, Subject
    from fuzz.wire import Wire

KEY_ID = "fuzz-key"
ACCOUNT = "4711"
SECRETS: dict[str, dict[str, str | None]] = {
    "opentact": {
        "token": "tok-AuthToken",
        "api_key": "tok-ApiKey",
        "ha1b": "tok-SipUser",
        "email": None,
        "password": None,
    },
    "avaamo": {
        "instance": "c6",
        "answers_instance": "m0",
        "user_token": "tok-User",
        "agent_token": "tok-Agent",
        "live_agent_token": "tok-LiveAgent",
        "ci_external_token": "tok-CiExternal",
        "ci_token": "tok-Ci",
    },
}


@cache
def private_key() -> str:
    """A key for the service account, made once."""
    key = rsa.generate_private_key(65537, 2048)
    kind, plain = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    return key.private_bytes(serialization.Encoding.PEM, kind, plain).decode()


def credentials(vendor: str) -> Node:
    """Every credential that a client of the vendor takes."""
    if vendor == "voximplant":
        return {"credentials": {"account_id": ACCOUNT, "key_id": KEY_ID, "private_key": private_key()}}
    return dict(SECRETS[vendor])


class Caller:
    """Calls operations of one vendor through its public methods, blocking or in an event loop.

    Args:
        vendor: Whose client.
        wire: Where its connections go.
        settings: Further settings of the client.
    """

    def __init__(self, vendor: str, wire: Wire, **settings: Any) -> None:
        name = vendor.capitalize()
        shared = {"proxy": wire.url, "verify": str(wire.trusted), "trust_env": False, "retries": 0, "limiter": None}
        given = {**credentials(vendor), **shared, **settings}
        self._loop = asyncio.Runner()
        self.blocking = getattr(trunkline, name)(**given)
        self.awaited = self._loop.run(self._make(getattr(trunkline, f"Async{name}"), given))

    @staticmethod
    async def _make(kind: Callable[..., Any], given: Node) -> Any:
        return kind(**given)

    def call(self, subject: Subject, arguments: Node, use_async: bool) -> Any:
        """Call an operation by its public method."""
        client = self.awaited if use_async else self.blocking
        method = getattr(getattr(client, subject.resource), subject.method)
        if not use_async:
            return method(**arguments, **subject.fixed)
        return self._loop.run(method(**arguments, **subject.fixed))

    def walk(self, subject: Subject, name: str, arguments: Node, use_async: bool) -> Iterator[Any]:
        """Walk a list by its public iterator; items come as they are fetched."""
        client = self.awaited if use_async else self.blocking
        items = getattr(getattr(client, subject.resource), name)(**arguments)
        if not use_async:
            yield from items
            return
        with contextlib.suppress(StopAsyncIteration):
            while True:
                yield self._loop.run(_next(items))

    def close(self) -> None:
        """Close both clients."""
        self.blocking.close()
        self._loop.run(self.awaited.aclose())
        self._loop.close()


async def _next(items: AsyncIterator[Any]) -> Any:
    return await anext(items)
