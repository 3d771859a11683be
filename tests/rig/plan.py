"""What one block of sends is going to be: everything follows from the seed and the block's name."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from rig.faults import CODES, FAULTS, REVOKED, number_for
from rig.proxy import FAILING

BLOCKING = "blocking"
ASYNC = ("aiohttp", "httpx", "httpx2", "uvloop", "trio")
CLIENTS = (BLOCKING, "blocking2", "curl", *ASYNC, "signals", "forks")
VENDORS = ("opentact", "voximplant", "avaamo")
NEVER = ("closed", "dead", "stranger", "nowhere", "five-dead")
"""Places that no byte of a request can reach."""
SILENT = ("slam", "greet")
"""Places that read nothing; whether bytes got there nobody can tell."""


@dataclass(frozen=True)
class Sending:
    """One send.

    Attributes:
        number: Where to; it names the fault.
        place: Another port than the block's; empty for the block's own.
        deadline: Given with the call.
        stop: Seconds after which the caller loses patience and cancels.
    """

    number: str
    place: str = ""
    deadline: float | None = None
    stop: float | None = None


@dataclass(frozen=True)
class Block:
    """So many sends through one client.

    Attributes:
        name: `client/vendor/index`, as `--repeat` takes it.
        way: `plain` or `tls`.
        proxy: A proxy on the way, by name.
        at_once: How many callers there are.
        connections: How many connections the client may hold.
        limiter: Whether the client limits its rate.
        close_at: Close the client when so many sends have begun.
        steps: Whether wall time jumps by an hour.
        sends: The sends.
    """

    name: str
    client: str
    vendor: str
    way: str = "plain"
    proxy: str = ""
    at_once: int = 1
    connections: int = 100
    limiter: bool = False
    close_at: int | None = None
    steps: bool = False
    sends: list[Sending] = field(default_factory=list)

    @property
    def unreachable(self) -> bool:
        """Whether no send of the block can reach the vendor."""
        return self.proxy in FAILING


def make_block(seed: int, name: str, count: int, faults: tuple[str, ...] = ()) -> Block:
    """Draw a block."""
    client, vendor, _ = name.split("/")
    chance = random.Random(f"{seed}/{name}")
    block = Block(
        name,
        client,
        vendor,
        way=chance.choice(("plain", "plain", "tls")),
        at_once=1 if client == "signals" else chance.choice((1, 2, 8, 24)),
        connections=chance.choice((3, 100)),
        limiter=client == "forks" or chance.random() < 0.2,
        close_at=chance.randrange(count) if chance.random() < 0.1 else None,
        steps=chance.random() < 0.3,
    )
    if client not in ("signals", "forks") and chance.random() < 0.15:
        failing = block.way == "tls" and chance.random() < 0.5
        object.__setattr__(block, "proxy", chance.choice(tuple(FAILING)) if failing else "works")
    if block.unreachable:
        count = min(count, 60)
    weights = [(CODES[name], 1.0) for name in faults] or [*_weights(vendor)]
    codes = chance.choices([code for code, _ in weights], [weight for _, weight in weights], k=count)
    block.sends.extend(_sending(chance, block, code, place, bool(faults)) for place, code in enumerate(codes))
    return block


def _weights(vendor: str) -> list[tuple[int, float]]:
    weights = [(code, 1 / fault.rare**2) for code, fault in enumerate(FAULTS)]
    weights[0] = (0, len(FAULTS))  # half of the sends meet a vendor that behaves
    return weights + ([(REVOKED, 0.5)] if vendor == "opentact" else [])


def _sending(chance: random.Random, block: Block, code: int, place: int, narrow: bool) -> Sending:
    number = number_for(code, place)
    rare = code != REVOKED and FAULTS[code].rare > 1
    deadline = chance.choice((0.3, 0.6)) if rare else (chance.uniform(0.05, 2.0) if chance.random() < 0.1 else None)
    stop = None
    if block.client not in (BLOCKING, "blocking2", "curl") and chance.random() < (
        0.5 if block.client == "signals" else 0.08
    ):
        stop = chance.uniform(0.0002, 0.01 if chance.random() < 0.9 else 0.2)
    where = ""
    if not narrow and not block.proxy and chance.random() < 0.03:
        where = chance.choice(NEVER + SILENT)
        deadline = chance.choice((0.2, 0.5)) if where in ("dead", "five-dead", "nowhere", "greet") else deadline
    if block.proxy == "stalls":
        deadline = 0.3
    return Sending(number, where, deadline, stop)
