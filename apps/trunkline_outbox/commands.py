"""The commands of `trunkline outbox`, as functions without a parser: each returns what is to be shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from trunkline_outbox.outbox import Outbox
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


def run(
    box: Outbox, campaign: str, client: Any, *, concurrency: int, show: Callable[[str], object] | None = None
) -> str:
    """Send what is due with a blocking client, and tell of the progress."""

    def tell(tally: Tally) -> None:
        if show is not None:
            show(", ".join(f"{count} {state.word}" for state, count in sorted(tally.counts.items())))

    return str(box.run(client, campaign=campaign, concurrency=concurrency, on_progress=tell))


def status(box: Outbox, campaign: str | None = None) -> str:
    """Tell how far a campaign is, or all of them."""
    names = [campaign] if campaign else box.campaigns()
    return "\n".join(str(box.status(name)) for name in names) or "no campaigns"


def doubtful(box: Outbox, campaign: str) -> str:
    """List the keys of which nobody knows whether they were sent."""
    lines = [f"{message.key}\t{message.reason}" for message in box.doubtful(campaign)]
    return "\n".join(lines) or "no doubts"


def resolve(box: Outbox, campaign: str, key: str, state: str, vendor_id: str | None = None) -> str:
    """Settle a doubt by hand."""
    box.resolve(campaign, key, State[state.upper()], vendor_id=vendor_id)
    return f"{key} is {state}"


def export(box: Outbox, campaign: str, path: str) -> str:
    """Write a campaign as CSV, or as a page where the name ends in `.html`."""
    if path.endswith(".html"):
        Path(path).write_text(box.html(campaign), encoding="utf-8")
        return path
    return f"{box.export(campaign, path)} messages in {path}"
