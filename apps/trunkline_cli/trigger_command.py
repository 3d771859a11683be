"""`trunkline trigger EVENT`: something arrives, as if a vendor had sent it."""

from __future__ import annotations

import json
import os

import click
import httpx
from click.shell_completion import CompletionItem

from trunkline_cli.catalogue import VENDORS
from trunkline_cli.local_http import control, post
from trunkline_cli.samples import samples, signed

PLAYED = {
    "message": "a text message arrives at one of your numbers",
    "call": "a call arrives at one of your numbers (Opentact)",
    "outreach": "a campaign sends a message (Avaamo)",
    "cut-websockets": "the websockets are cut (Opentact)",
    "settle": "everything that is waiting happens: delivery reports, ends of calls",
}
"""What the mock plays, with everything that follows: states, logs, webhooks, websocket events."""


@click.command("trigger", short_help="Let something arrive, through the mock.")
@click.argument("event", required=False, shell_complete=lambda ctx, param, typed: [
    CompletionItem(one) for one in (*PLAYED, *samples()) if one.startswith(typed)])  # fmt: skip
@click.option("--list", "listing", is_flag=True, help="List the events.")
@click.option("--mock", default="http://127.0.0.1:8080", envvar="TRUNKLINE_MOCK_URL", show_default=True, metavar="URL")
@click.option("--vendor", type=click.Choice(VENDORS), default="opentact", show_default=True, help="Whose `message`.")
@click.option("--from", "sender", default="12017774321", show_default=True, metavar="NUMBER")
@click.option("--to", "receiver", default="12017771234", show_default=True, metavar="NUMBER")
@click.option("--text", default="Hello", show_default=True)
@click.option("--to-url", metavar="URL", help="Where a documented sample is posted; needed for names with dots.")
def trigger(
    event: str | None, listing: bool, mock: str, vendor: str, sender: str, receiver: str, text: str, to_url: str | None
) -> None:
    """Let EVENT happen in a running mock, or post the documented sample EVENT to an address of yours.

    Samples of Voximplant carry the hash of VOXIMPLANT_API_KEY and VOXIMPLANT_CALLBACK_SALT.
    """
    if listing or event is None:
        click.echo("\n".join([*(f"{name:<18}{text}" for name, text in PLAYED.items()), *samples()]))
    elif event in PLAYED:
        _play(event, mock, {"vendor": vendor, "from": sender, "to": receiver, "text": text})
    elif event in samples():
        _post_sample(event, to_url)
    else:
        raise click.UsageError(f"there is no event {event!r}; --list shows them")


def _play(event: str, mock: str, facts: dict[str, object]) -> None:
    needs = {
        "message": ("inbound", ("vendor", "from", "to", "text")),
        "call": ("inbound-call", ("from", "to")),
        "outreach": ("outreach", ("to", "text")),
        "cut-websockets": ("cut-websockets", ()),
        "settle": ("settle", ()),
    }
    verb, names = needs[event]
    control(mock, verb, {name: facts[name] for name in names})
    click.echo(f"{event}: {PLAYED[event]}")


def _post_sample(event: str, url: str | None) -> None:
    if url is None:
        raise click.UsageError(f"--to-url says where the sample {event} goes")
    payload = samples()[event]
    if "callbacks" in payload:
        key, salt = (os.environ.get(f"VOXIMPLANT_{name}", "") for name in ("API_KEY", "CALLBACK_SALT"))
        payload = signed(payload, key, salt) if key else payload
    body = json.dumps(payload).encode()
    try:
        status, _, _ = post(url, body, {"content-type": "application/json"})
    except httpx.HTTPError as error:
        raise click.ClickException(f"{url}: {error}") from None
    click.echo(f"{event}: answered with {status}")
    if status >= 400:
        raise SystemExit(1)
