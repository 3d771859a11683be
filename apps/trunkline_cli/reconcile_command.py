"""`trunkline reconcile`: what became of a call that nobody knows the end of."""

from __future__ import annotations

from pathlib import Path

import click

from trunkline import Absent, Found, Receipt
from trunkline_cli import show
from trunkline_cli.calling import told
from trunkline_cli.clients import open_client
from trunkline_cli.exits import Exit
from trunkline_cli.receipts import waiting

CODES = {"found": Exit.DONE, "absent": Exit.NOT_SENT, "undecidable": Exit.PERHAPS_SENT}


@click.command("reconcile", short_help="Look a doubtful message up in the vendor's log.")
@click.argument("receipt", required=False, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--known-id", "known", multiple=True, metavar="ID", help="A message that is surely another one's.")
@click.option("--not-sole-sender", is_flag=True, help="Others send the same text to the same number, too.")
@click.option("--json", "as_json", is_flag=True, help="Print the verdict as JSON.")
def reconcile(receipt: Path | None, known: tuple[str, ...], not_sole_sender: bool, as_json: bool) -> None:
    """Ask the vendor's log about RECEIPT, a file; without one, list the receipts that wait.

    Exit codes: 0 it was sent, 5 it was not sent, 4 the log proves neither.
    """
    if receipt is None:
        click.echo("\n".join(str(path) for path in waiting()) or "no receipts wait")
        return
    try:
        kept = Receipt.from_json(receipt.read_text(encoding="utf-8"))
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="RECEIPT") from None
    with told(changes=False), open_client(kept.vendor) as client:
        verdict = client.reconcile(kept, known_ids=known, sole_sender=not not_sole_sender)
    word, text = _verdict(verdict)
    message = show.masked(kept.vendor, show.plain(verdict.message)) if isinstance(verdict, Found) else None
    if as_json:
        show.print_json({"verdict": word, "text": text, "message": message})
    else:
        click.echo(f"{word}: {text}")
        show.print_people(message)
    raise SystemExit(int(CODES[word]))


def _verdict(verdict: object) -> tuple[str, str]:
    if isinstance(verdict, Found):
        return "found", "it was sent: do not send it again"
    if isinstance(verdict, Absent):
        return "absent", f"it was not sent; {verdict.settled:.0f} s after the call the log has nothing like it"
    return "undecidable", f"look again later, or ask a person: {getattr(verdict, 'why', '')}"
