"""`trunkline events`: Opentact's websocket events, live."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING, Any

import click

from trunkline_cli import show
from trunkline_cli.calling import told

if TYPE_CHECKING:
    from trunkline.opentact.events import Event, Gap

COMMON = "sms,call_state,call_flow,tn_order,balance"


@click.command("events", short_help="Show Opentact's events as they happen.")
@click.argument("types", nargs=-1)
@click.option("--count", type=click.IntRange(min=1), help="Stop after so many events.")
@click.option("--json", "as_json", is_flag=True, help="Print each event as a line of JSON.")
def events(types: tuple[str, ...], count: int | None, as_json: bool) -> None:
    """Subscribe to TYPES, such as `sms` or `call_state`, and show what happens until Ctrl-C.

    Opentact keeps no events: what happens while no connection is open is lost; a gap says from when to when.
    """
    with told(changes=False), stream(types) as happening:
        click.echo("waiting for events; Ctrl-C ends it", err=True)
        for number, event in enumerate(happening, 1):
            show_event(plain(event), as_json=as_json)
            if number == count:
                return


@contextmanager
def stream(types: tuple[str, ...]) -> Iterator[Iterator[Event | Gap]]:
    """Open the stream of an account's events."""
    try:
        from trunkline import Opentact

        with Opentact() as client, client.events(types) as happening:
            yield iter(happening)
    except ImportError as missing:
        raise click.ClickException(str(missing)) from None


def plain(event: Any) -> dict[str, object]:
    """Return an event as JSON can hold it: as it came, gaps and unknown events too."""
    if hasattr(event, "to_dict"):
        value = show.masked("opentact", event.to_dict())
        return dict(value) if isinstance(value, dict) else {}
    if hasattr(event, "raw"):
        value = show.masked("opentact", event.raw)
        return {"unknown": event.reason, **(value if isinstance(value, dict) else {})}
    return {"type": "gap", "since": event.since.isoformat(), "until": event.until.isoformat(), "reason": event.reason}


def show_event(event: dict[str, object], *, as_json: bool) -> None:
    """Print one event, as JSON or as a line for people with the time of day."""
    if as_json:
        show.print_json(event, indent=None)
        return
    payload = event.get("payload", event)
    told_of = {key: value for key, value in payload.items() if key != "type"} if isinstance(payload, dict) else payload
    now = datetime.now().astimezone().strftime("%H:%M:%S")
    click.echo(f"{now}  {show.cell(event.get('type', '?')):<12} {show.cell(told_of)}")
