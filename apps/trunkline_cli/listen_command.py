"""`trunkline listen`: webhooks and websocket events, shown live and handed to an application on this machine."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterable
from contextlib import ExitStack
from datetime import datetime
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import click

from trunkline_cli import show
from trunkline_cli.calling import told
from trunkline_cli.catalogue import VENDORS
from trunkline_cli.events_command import plain, stream
from trunkline_cli.local_http import control

if TYPE_CHECKING:
    from trunkline_cli.webhook_server import Arrival, Receiver


@click.command("listen", short_help="Show webhooks and events, and hand them to an application.")
@click.option("--forward-to", metavar="URL", help="The application, such as http://127.0.0.1:8000/hooks.")
@click.option("--port", default=4242, show_default=True, help="Where webhooks are taken; 0 takes a free port.")
@click.option(
    "--events", "types", metavar="TYPES", help="Websocket events of Opentact to hand over, too: sms,call_state."
)
@click.option("--mock", metavar="URL", help="A running mock that is told to send its webhooks here.")
@click.option("--count", type=click.IntRange(min=1), help="Stop after so many.")
@click.option("--json", "as_json", is_flag=True, help="Print each as a line of JSON, payload included.")
def listen(
    forward_to: str | None, port: int, types: str | None, mock: str | None, count: int | None, as_json: bool
) -> None:
    """Take webhooks on a port of this machine until Ctrl-C; a tunnel of yours brings a vendor's here.

    What the application answers is what the vendor gets, call flows too. With VOXIMPLANT_API_KEY (and
    VOXIMPLANT_CALLBACK_SALT) the hashes of callbacks are checked and told; they are handed over all the same.
    """
    if forward_to is not None and urlsplit(forward_to).scheme not in ("http", "https"):
        raise click.BadParameter("must be an http:// address", param_hint="--forward-to")
    try:
        from trunkline_cli.webhook_server import Receiver
    except ImportError as missing:
        raise click.ClickException(str(missing)) from None
    seen = _Seen(count, as_json=as_json)
    with ExitStack() as stack, told(changes=False):
        receiver = stack.enter_context(Receiver(port, forward_to, seen))
        threading.Thread(target=receiver.serve_forever, daemon=True).start()
        stack.callback(receiver.shutdown)
        click.echo(f"webhooks are taken at {receiver.url}", err=True)
        for vendor in VENDORS if mock is not None else ():
            control(str(mock), "webhooks", {"vendor": vendor, "url": f"{receiver.url}/{vendor}"})
        if types:
            happening = stack.enter_context(stream(tuple(types.split(","))))
            pump = threading.Thread(target=_pump, args=(happening, receiver), daemon=True)
            pump.start()
        seen.wait()


class _Seen:
    """Shows arrivals, and knows when there were enough."""

    def __init__(self, count: int | None, *, as_json: bool) -> None:
        self._left = count
        self._as_json = as_json
        self._enough = threading.Event()

    def __call__(self, one: Arrival) -> None:
        """Show one."""
        if self._as_json:
            payload = show.masked(_vendor(one.kind), _parsed(one.body))
            show.print_json({"path": one.path, "kind": one.kind, "status": one.status, "payload": payload}, indent=None)
        else:
            now = datetime.now().astimezone().strftime("%H:%M:%S")
            click.echo(f"{now}  {one.status}  {show.cell(one.kind)}")
        if self._left is not None:
            self._left -= 1
            if self._left <= 0:
                self._enough.set()

    def wait(self) -> None:
        """Wait until there were enough; in short steps, so that Ctrl-C is heard everywhere."""
        while not self._enough.is_set():
            time.sleep(0.1)


def _vendor(kind: str) -> str:
    return next((vendor for vendor in VENDORS if kind.startswith(vendor)), VENDORS[0])


def _parsed(body: bytes) -> object:
    try:
        return json.loads(body)
    except ValueError:
        return body.decode("utf-8", "replace")


def _pump(happening: Iterable[object], receiver: Receiver) -> None:
    """Hand websocket events over as if they had come as webhooks."""
    for event in happening:
        receiver.take("/opentact/events", json.dumps(plain(event)).encode(), {"content-type": "application/json"})
