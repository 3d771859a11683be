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
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from urllib.request import urlopen

from trunkline import (
    ApiError,
    AsyncAvaamo,
    AsyncOpentact,
    AsyncVoximplant,
    Avaamo,
    DeliveryUnknown,
    Found,
    Opentact,
    TrunklineError,
    Voximplant,
)
from trunkline.opentact.models import SmsDetail

SENDER, RECEIVER, TEXT = "+1 201 777 1234", "+1 201 777 4321", "Hello from Trunkline"
CHANNEL = "3ad87fb7-c43e-4f00-8441-0123456789ab"


@contextmanager
def mock_vendors() -> Iterator[str]:
    """Run the mock in a process of its own on a free port; gives its URL."""
    process = subprocess.Popen(
        [sys.executable, "-m", "trunkline_mock", "--port", "0"], stdout=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout is not None
        yield json.loads(process.stdout.readline())["url"]
    finally:
        process.terminate()
        process.communicate(timeout=10)


def service_account(base: str) -> dict[str, Any]:
    """Fetch a Voximplant service account that the mock knows, the content of a credentials.json."""
    with urlopen(f"{base}/_mock/credentials") as answer:  # noqa: S310 - loopback
        account: dict[str, Any] = json.load(answer)
    return account


def fault(base: str, **what: object) -> None:
    """Ask the mock for a fault in its next call."""
    body = json.dumps({"times": 1, **what}).encode()
    with urlopen(f"{base}/_mock/faults", data=body):  # noqa: S310 - loopback
        pass


def say(vendor: str, how: str, what: object) -> None:
    """Print one line of the table."""
    print(f"  {vendor:<11}{how:<9}{what}")


def clients(base: str) -> tuple[Opentact, Voximplant, Avaamo]:
    """Make the three clients, pointed at the mock."""
    return (
        Opentact(token="demo-token", base_url=f"{base}/opentact"),  # noqa: S106 - the mock takes any
        Voximplant(credentials=service_account(base), base_url=f"{base}/voximplant"),
        Avaamo(base_url=f"{base}/avaamo"),
    )


def send_blocking(base: str) -> None:
    """One message through each vendor."""
    opentact, voximplant, avaamo = clients(base)
    with opentact, voximplant, avaamo:
        sms = opentact.sms.send(from_=SENDER, to=RECEIVER, message=TEXT)
        say("Opentact", "sync", f"uuid {sms.uuid}, state {sms.state}, delivered {sms.delivered}")
        say("Voximplant", "sync", voximplant.sms.send_sms_message(source=SENDER, destination=RECEIVER, sms_body=TEXT))
        say("Avaamo", "sync", avaamo.sms.send(channel_uuid=CHANNEL, to_phone=RECEIVER, first_name="Ada"))


async def send_async(base: str) -> None:
    """The same as coroutines."""
    async with (
        AsyncOpentact(token="demo-token", base_url=f"{base}/opentact") as opentact,  # noqa: S106
        AsyncVoximplant(credentials=service_account(base), base_url=f"{base}/voximplant") as voximplant,
        AsyncAvaamo(base_url=f"{base}/avaamo") as avaamo,
    ):
        sms = await opentact.sms.send(from_=SENDER, to=RECEIVER, message=TEXT)
        say("Opentact", "async", f"uuid {sms.uuid}, state {sms.state}, delivered {sms.delivered}")
        sent = await voximplant.sms.send_sms_message(source=SENDER, destination=RECEIVER, sms_body=TEXT)
        say("Voximplant", "async", sent)
        say("Avaamo", "async", await avaamo.sms.send(channel_uuid=CHANNEL, to_phone=RECEIVER, first_name="Ada"))


def refusal(vendor: str, send: Callable[[], object]) -> None:
    """Show the error of a send that the vendor refuses."""
    try:
        send()
    except ApiError as error:
        code = "" if error.code is None else f" code {error.code},"
        say(vendor, "refused", f"{type(error).__name__}: HTTP {error.http_status},{code} {error.message!r}")
        for name, problem in error.fields.items():
            say("", "", f"field {name}: {problem}")
        say("", "", f"possibly delivered: {error.possibly_delivered}, worth retrying: {error.retryable}")


def send_refused(base: str) -> None:
    """One refused send a vendor: the mock answers in the vendor's own words."""
    opentact, voximplant, avaamo = clients(base)
    with opentact, voximplant, avaamo:
        # The client refuses a bad number before sending, so this one goes around it, to hear the vendor's own words.
        bad = {"from": "12017771234", "to": "nobody", "message": TEXT}
        refusal("Opentact", lambda: opentact.request("POST", "/rest/sms", json=bad))
        fault(base, op="sendSmsMessage", code=127)
        send = voximplant.sms.send_sms_message
        refusal("Voximplant", lambda: send(source=SENDER, destination=RECEIVER, sms_body=TEXT))
        fault(base, op="sendSms", vendor="avaamo", status=422)
        refusal("Avaamo", lambda: avaamo.sms.send(channel_uuid=CHANNEL, to_phone=RECEIVER))


def send_doubtful(base: str) -> None:
    """The vendor accepts and the connection breaks: nothing is sent again, and the vendor's log settles it."""
    opentact, voximplant, avaamo = clients(base)
    with opentact, voximplant, avaamo:
        fault(base, op="sendSms", vendor="opentact", kind="drop-after")
        try:
            opentact.sms.send(from_=SENDER, to=RECEIVER, message="Hello again")
        except DeliveryUnknown as error:
            say("Opentact", "unknown", f"{error}")
            match error.reconcile():
                case Found(message=SmsDetail(uuid=uuid)):
                    say("", "", f"its log has it (uuid {uuid}): do not send it again")
                case other:
                    say("", "", f"its log says: {other}")


def run_mock() -> int:
    """The demo without an account."""
    with mock_vendors() as base:
        print(f"The vendors are played at {base}.")
        print(f"Sending {TEXT!r} from {SENDER} to {RECEIVER}; what came back:")
        send_blocking(base)
        asyncio.run(send_async(base))
        print("Refused:")
        send_refused(base)
        print("Accepted, but the answer was lost on the way:")
        send_doubtful(base)
    return 0


def run_live(vendor: str, to: str, sender: str) -> int:
    """One real send with the credentials in the environment."""
    sends: dict[str, Callable[[], object]] = {
        "opentact": lambda: Opentact().sms.send(from_=sender, to=to, message=TEXT),
        "voximplant": lambda: Voximplant().sms.send_sms_message(source=sender, destination=to, sms_body=TEXT),
        "avaamo": lambda: Avaamo().sms.send(channel_uuid=sender, to_phone=to),
    }
    if vendor not in sends or not to or not sender:
        print(
            f"LIVE must be one of {', '.join(sends)}, with TO=<number> and FROM=<number, for Avaamo the channel UUID>"
        )
        return 2
    print(f"This is a real send through {vendor}: it may cost money.")
    try:
        say(vendor, "live", sends[vendor]())
    except TrunklineError as error:
        say(vendor, "live", f"{type(error).__name__}: {error}")
        return 1
    return 0


if __name__ == "__main__":
    live = os.environ.get("LIVE", "")
    code = run_live(live, os.environ.get("TO", ""), os.environ.get("FROM", "")) if live else run_mock()
    raise SystemExit(code)
