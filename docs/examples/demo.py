"""Send one message through each vendor, blocking and async, then show what a refusal looks like.

Without arguments it talks to the mock vendors on a free loopback port. With `LIVE=<vendor> TO=... FROM=...` and that vendor's
credentials in the environment it does one real send, and says so before it does.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from trunkline import (
    ApiError,
    AsyncAvaamo,
    AsyncOpentact,
    AsyncVoximplant,
    Avaamo,
    Opentact,
    TrunklineError,
    Voximplant,
)

SENDER, RECEIVER, TEXT = "+1 201 777 1234", "+1 201 777 4321", "Hello from Trunkline"
CHANNEL = "3ad87fb7-c43e-4f00-8441-0123456789ab"


@contextmanager
def mock_vendors() -> Iterator[dict[str, Any]]:
    """Run the mock in a process of its own; gives the line it prints: its URLs and made-up credentials."""
    command = [sys.executable, "-m", "trunkline_mock", "--port", "0"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)  # noqa: S603 - our own module
    try:
        assert process.stdout is not None
        yield json.loads(process.stdout.readline())
    finally:
        process.terminate()
        process.wait(timeout=10)
        if process.stdout is not None:
            process.stdout.close()


def say(vendor: str, how: str, result: object) -> None:
    """Print one line of the table."""
    print(f"  {vendor:<11}{how:<7}{result!r}")


def send_blocking(base: str, account: dict[str, Any]) -> None:
    """One message through each vendor."""
    with Opentact(token="demo", base_url=f"{base}/opentact") as opentact:
        say("Opentact", "sync", opentact.sms.send(from_=SENDER, to=RECEIVER, message=TEXT))
    with Voximplant(credentials=account, base_url=f"{base}/voximplant") as voximplant:
        say("Voximplant", "sync", voximplant.sms.send_sms_message(source=SENDER, destination=RECEIVER, sms_body=TEXT))
    with Avaamo(base_url=f"{base}/avaamo") as avaamo:
        say("Avaamo", "sync", avaamo.sms.send(channel_uuid=CHANNEL, to_phone=RECEIVER, first_name="Ada"))


async def send_async(base: str, account: dict[str, Any]) -> None:
    """The same as coroutines."""
    async with AsyncOpentact(token="demo", base_url=f"{base}/opentact") as opentact:
        say("Opentact", "async", await opentact.sms.send(from_=SENDER, to=RECEIVER, message=TEXT))
    async with AsyncVoximplant(credentials=account, base_url=f"{base}/voximplant") as voximplant:
        sent = await voximplant.sms.send_sms_message(source=SENDER, destination=RECEIVER, sms_body=TEXT)
        say("Voximplant", "async", sent)
    async with AsyncAvaamo(base_url=f"{base}/avaamo") as avaamo:
        say("Avaamo", "async", await avaamo.sms.send(channel_uuid=CHANNEL, to_phone=RECEIVER, first_name="Ada"))
