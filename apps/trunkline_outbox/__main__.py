"""`trunkline outbox`, and `python -m trunkline_outbox`: import a file, run a campaign, look at it."""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import trunkline
from trunkline_outbox import Outbox, OutboxError, StoreError, commands
from trunkline_outbox.arguments import pairs, parser, quiet_hours
from trunkline_outbox.commands import Limit

FAILURES = (
    OutboxError, StoreError, commands.RunStoppedError, OSError, ValueError, ImportError, trunkline.TrunklineError,
)  # fmt: skip
CLIENTS = {"opentact": "Opentact", "voximplant": "Voximplant", "avaamo": "Avaamo"}


def main(arguments: Sequence[str] | None = None, program: str = "python -m trunkline_outbox") -> int:
    """Carry a command out.

    Args:
        arguments: The words of the command line; those of the process unless given.
        program: What the help calls it.

    Returns:
        0; 1 when it could not be carried out, or not to its end; 130 when it was interrupted.
    """
    given = parser(program).parse_args(arguments)
    try:
        with Outbox(given.url, migrate=given.command != "ddl") as box:
            shown = COMMANDS[given.command](box, given)
    except FAILURES as error:
        sys.stderr.write(f"{error}\n")
        return 1
    except KeyboardInterrupt:
        sys.stderr.write("\ninterrupted: run it again to go on\n")
        return 130
    sys.stdout.write(f"{shown}\n")
    return 0


def _client(box: Outbox, campaign: str) -> Any:
    """Make the client that a campaign needs, from the environment."""
    vendor = box.vendor(campaign)
    if vendor not in CLIENTS:
        raise OutboxError(f"the campaign {campaign!r} has no messages yet")
    return getattr(trunkline, CLIENTS[vendor])()


def _configure(box: Outbox, given: argparse.Namespace) -> str:
    box.configure(
        given.campaign,
        price_per_part=given.price,
        cap=given.cap,
        cap_parts=given.cap_parts,
        quiet=quiet_hours(given.quiet, given.quiet_zone),
        resend_absent=given.resend_absent,
        forget_texts=given.forget_texts,
        keep_days=given.keep_days,
        stop_codes=None if given.stop_codes is None else tuple(given.stop_codes),
    )
    return commands.status(box, given.campaign)


def _import(box: Outbox, given: argparse.Namespace) -> str:
    return commands.import_csv(
        box, given.campaign, given.file, key=given.key, vendor=given.vendor, send=given.send,
        columns=pairs(given.map), fixed=pairs(given.set), due=given.due, zone=given.zone,
    )  # fmt: skip


def _run(box: Outbox, given: argparse.Namespace) -> str:
    limit = Limit(given.rate, given.count, given.redis)
    with _client(box, given.campaign) as client, _ending_gently():
        return commands.run(
            box, given.campaign, client, concurrency=given.concurrency, limit=limit, wait=given.wait, show=_show
        )


@contextmanager
def _ending_gently() -> Iterator[None]:
    """Take SIGTERM, with which services and containers are ended, for Ctrl-C: what is on its way comes back first."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _reconcile(box: Outbox, given: argparse.Namespace) -> str:
    with _client(box, given.campaign) as client:
        return str(box.reconcile(client, campaign=given.campaign, sole_sender=not given.not_sole_sender))


def _show(line: str) -> None:
    if sys.stderr.isatty():
        sys.stderr.write(f"\r\x1b[K{line}")


COMMANDS: dict[str, Callable[[Outbox, argparse.Namespace], str]] = {
    "configure": _configure,
    "import": _import,
    "run": _run,
    "reconcile": _reconcile,
    "status": lambda box, given: commands.status(box, given.campaign),
    "doubtful": lambda box, given: commands.doubtful(box, given.campaign),
    "resolve": lambda box, given: commands.resolve(box, given.campaign, given.key, given.state, given.vendor_id),
    "export": lambda box, given: commands.export(box, given.campaign, given.file),
    "stop": lambda box, given: "added" if box.stop(given.number) else "it was there before",
    "allow": lambda box, given: "removed" if box.allow(given.number) else "it was not there",
    "erase": lambda box, given: f"{box.erase(number=given.number)} messages erased",
    "forget": lambda box, given: f"{box.forget()} messages erased",
    "ddl": lambda box, given: box.ddl(),
}


if __name__ == "__main__":
    sys.exit(main())
