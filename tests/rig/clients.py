"""Making clients and sending with them, by public names of `trunkline` only."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import trunkline
from rig.bodies import uuid_of
from rig.plan import Block, Sending
from trunkline import Limits

CREDENTIALS: dict[str, dict[str, Any]] = {
    "opentact": {"email": "ada@example.org", "password": "a-password"},
    "voximplant": {"account_id": "7", "api_key": "k"},
    "avaamo": {"instance": "c6"},
}
LIMIT = 100_000


class SteppingClock:
    """A clock whose wall time jumps; what it measures with does not."""

    def __init__(self) -> None:
        self.offset = 0.0
        self.monotonic = time.monotonic

    def time(self) -> float:
        """Return the seconds since 1970 that somebody has set the machine to."""
        return time.time() + self.offset


@dataclass
class Told:
    """What became of a send, as the caller knows it.

    Attributes:
        what: `ok`, `other` (the answer of another call), `not`, `unknown`, `raw` or `stopped`.
        detail: The type of what was raised.
        began: When, by the monotonic clock.
        seconds: How long it took.
        marked: Whether a stopped send carries the word that it may have acted.
    """

    what: str
    detail: str = ""
    began: float = 0.0
    seconds: float = 0.0
    marked: bool = False


def make_client(block: Block, ports: dict[str, int], folder: Path, clock: SteppingClock) -> Any:
    """Make the client of a block."""
    is_async = block.client not in ("blocking", "blocking2", "curl", "signals", "forks")
    library = {"blocking2": "httpx2", "curl": "curl", "aiohttp": "aiohttp", "uvloop": "aiohttp", "httpx2": "httpx2"}
    config: dict[str, Any] = {
        "base_url": address(block, ports, ""),
        "retries": trunkline.Backoff(base=0.002, cap=0.01),
        "transport": library.get(block.client, "httpx"),
        "limits": Limits(max_connections=block.connections),
        "limiter": trunkline.RateLimit(LIMIT) if block.limiter else None,
        "timeout": trunkline.Timeouts(connect=2.0, read=2.0, write=2.0, pool=2.0),
        "clock": clock,
        "verify": str(folder / "authority.pem"),
        "trust_env": False,
        "plain_hosts": ["nowhere.rig.test", "five-dead.rig.test"],
    }
    if block.proxy:
        config["proxy"] = f"http://127.0.0.1:{ports['proxy-' + block.proxy]}"
    name = ("Async" if is_async else "") + block.vendor.capitalize()
    return getattr(trunkline, name)(**CREDENTIALS[block.vendor], **config)


def address(block: Block, ports: dict[str, int], place: str) -> str:
    """Return the base URL of a place."""
    if place in ("nowhere", "five-dead"):
        return f"http://{place}.rig.test:{ports['dead']}"
    port = ports[place or block.way]
    return f"{'https' if place == 'stranger' or (not place and block.way == 'tls') else 'http'}://127.0.0.1:{port}"


def arguments(block: Block, ports: dict[str, int], sending: Sending) -> dict[str, Any]:
    """Return the arguments of a send."""
    base_url = address(block, ports, sending.place) if sending.place else None
    options = trunkline.CallOptions(deadline=sending.deadline, base_url=base_url)
    if block.vendor == "opentact":
        return {"from_": "12127771234", "to": sending.number, "message": "Hello world", "options": options}
    if block.vendor == "voximplant":
        return {"source": "2017771234", "destination": sending.number, "sms_body": "Hello world", "options": options}
    return {"channel_uuid": "3ad87fb7", "to_phone": f"+{sending.number}", "options": options}


def method(block: Block, client: Any) -> Any:
    """Return the method that sends."""
    return client.sms.send_sms_message if block.vendor == "voximplant" else client.sms.send


def answered(block: Block, sending: Sending, result: Any) -> str:
    """Say whether a result belongs to the send."""
    if block.vendor == "opentact":
        mine = str(result.uuid) == uuid_of(sending.number)
    elif block.vendor == "voximplant":
        mine = result.message_id == int(sending.number)
    else:
        mine = result.additional_properties.get("rig_number") == sending.number
    return "ok" if mine else "other"


def told_by(error: BaseException) -> tuple[str, bool]:
    """Read what an exception tells, and whether it says that the vendor may have acted."""
    marked = any("may have acted" in note or "has acted" in note for note in getattr(error, "__notes__", ()))
    if not isinstance(error, trunkline.TrunklineError):
        return "raw", marked
    return ("unknown" if error.possibly_delivered else "not"), marked or error.possibly_delivered
