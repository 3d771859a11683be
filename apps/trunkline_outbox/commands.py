"""The commands of `trunkline outbox`, as functions without a parser: each returns what is to be shown."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from trunkline.ratelimit import Limiter, RateLimit
from trunkline_outbox.campaign import OutboxError
from trunkline_outbox.limits import Unit
from trunkline_outbox.outbox import Outbox
from trunkline_outbox.showing import one_line
from trunkline_outbox.states import State
from trunkline_outbox.worker import Tally


def import_csv(
    box: Outbox,
    campaign: str,
    path: str,
    *,
    key: str,
    vendor: str,
    send: str,
    columns: Mapping[str, str],
    fixed: Mapping[str, object],
    due: str | None = None,
    zone: str | None = None,
) -> str:
    """Read and check a CSV file, count parts and cost, and send nothing."""
    report = box.add_csv(
        campaign, path, key=key, send=send, vendor=vendor, map=columns, due=due, zone=zone, **dict(fixed)
    )
    return str(report)


@dataclass(frozen=True, slots=True)
class Limit:
    """A rate limit as the command line tells it.

    Attributes:
        rate: How many a second; `None` for no limit.
        count: What counts.
        redis: Where it is kept for all machines.
    """

    rate: int | None = None
    count: Unit = "messages"
    redis: str | None = None

    def limiter(self) -> Limiter | None:
        """Return what keeps it.

        Raises:
            OutboxError: A Redis is named, but no rate.
        """
        if self.rate is None:
            if self.redis is not None:
                raise OutboxError("--redis keeps a --rate: name one")
            return None
        if self.redis is None:
            return RateLimit(self.rate, per=1.0)
        from trunkline.ratelimit_redis import RedisRateLimit

        return RedisRateLimit(self.redis, self.rate, per=1.0)


class RunStoppedError(Exception):
    """A run ended before its time; the text is its report."""


def run(
    box: Outbox,
    campaign: str,
    client: Any,
    *,
    concurrency: int,
    limit: Limit | None = None,
    wait: float = 0.0,
    show: Callable[[str], object] | None = None,
) -> str:
    """Send what is due with a blocking client, and tell of the progress: how many, how fast, what is in doubt.

    Raises:
        RunStoppedError: Something ended the run, such as a token that the vendor refuses.
    """
    limit, began = limit or Limit(), time.monotonic()

    def tell(tally: Tally) -> None:
        if show is not None and tally.counts:
            counts = ", ".join(f"{count} {state.word}" for state, count in sorted(tally.counts.items()))
            show(f"{counts}, {tally.counts.total() / max(time.monotonic() - began, 0.001):.0f}/s")

    report = box.run(
        client, campaign=campaign, concurrency=concurrency, limiter=limit.limiter(), count=limit.count, wait=wait,
        on_progress=tell,
    )  # fmt: skip
    if report.stopped:
        raise RunStoppedError(str(report))
    return str(report)


def status(box: Outbox, campaign: str | None = None) -> str:
    """Tell how far a campaign is, or all of them."""
    names = [campaign] if campaign else box.campaigns()
    return "\n".join(str(box.status(name)) for name in names) or "no campaigns"


def doubtful(box: Outbox, campaign: str) -> str:
    """List the keys of which nobody knows whether they were sent."""
    lines = [f"{one_line(message.key)}\t{message.reason}" for message in box.doubtful(campaign)]
    return "\n".join(lines) or "no doubts"


def resolve(box: Outbox, campaign: str, key: str, state: str, vendor_id: str | None = None) -> str:
    """Settle a doubt by hand."""
    box.resolve(campaign, key, State[state.upper()], vendor_id=vendor_id)
    return f"{one_line(key)} is {state}"


def export(box: Outbox, campaign: str, path: str) -> str:
    """Write a campaign as CSV, or as a page where the name ends in `.html`."""
    if path.endswith(".html"):
        Path(path).write_text(box.html(campaign), encoding="utf-8")
        return path
    return f"{box.export(campaign, path)} messages in {path}"
