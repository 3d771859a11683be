"""What becomes of aiohttp's sessions whose event loop has ended: they go without a word, nobody can await their end."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from typing import Protocol

import aiohttp


class Run(Protocol):
    """A session and its event loop."""

    loop: asyncio.AbstractEventLoop
    session: aiohttp.ClientSession


def forget(session: aiohttp.ClientSession, connector: aiohttp.BaseConnector | None) -> None:
    """Let a session go whose loop is closed.

    Args:
        session: The session.
        connector: Its connector where that is ours: told that it is closed, or it complains when it is collected.
    """
    session.detach()
    if connector is not None:
        for _ in connector.close().__await__():  # its loop has ended: there is nothing to wait for
            return


def forget_ended(runs: Iterable[Run], *, ours: bool) -> None:
    """Let all sessions go whose loops are closed, as when the client is collected or the program ends."""
    for run in runs:
        if run.loop.is_closed():
            forget(run.session, run.session.connector if ours else None)
