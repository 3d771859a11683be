"""`python -m trunkline_outbox`: import a file, run a campaign, look at it. Credentials come from the environment."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence

import trunkline
from trunkline_outbox import Outbox, OutboxError, StoreError, commands

CLIENTS = {"opentact": "Opentact", "voximplant": "Voximplant", "avaamo": "Avaamo"}


def parser() -> argparse.ArgumentParser:
    """Return the parser of the command line."""
    top = argparse.ArgumentParser(prog="python -m trunkline_outbox", description=__doc__)
    top.add_argument("--url", default=os.environ.get("TRUNKLINE_OUTBOX", "sqlite:///outbox.db"), help="the database")
    add = top.add_subparsers(dest="command", required=True).add_parser
    one = add("import", help="read and check a CSV file, count parts and cost, send nothing")
    one.add_argument("campaign")
    one.add_argument("file")
    one.add_argument("--key", required=True, help="the column that holds the key")
    one.add_argument("--map", nargs="*", default=[], metavar="ARGUMENT=COLUMN", help="arguments from columns")
    one.add_argument(
        "--set", nargs="*", default=[], metavar="ARGUMENT=TEXT", help="arguments for all; {column} is filled"
    )
    one.add_argument("--due", help="the column with the time")
    one.add_argument("--zone", help="the column with the receiver's time zone")
    one.add_argument("--send", default="sms.send", help="the method that sends")
    one.add_argument("--vendor", default="opentact", choices=CLIENTS)
    one = add("run", help="send what is due; run it again to go on")
    one.add_argument("campaign")
    one.add_argument("--concurrency", type=int, default=20)
    one.add_argument("--vendor", default="opentact", choices=CLIENTS)
    one = add("status", help="how far a campaign is")
    one.add_argument("campaign", nargs="?")
    one = add("doubtful", help="list the messages that may have been sent")
    one.add_argument("campaign")
    one = add("resolve", help="settle a doubt by hand")
    one.add_argument("campaign")
    one.add_argument("key")
    one.add_argument("state", choices=["sent", "refused", "pending"])
    one.add_argument("--vendor-id")
    one = add("export", help="write a campaign as CSV, or as a page into a file that ends in .html")
    one.add_argument("campaign")
    one.add_argument("file")
    add("ddl", help="print the tables' SQL")
    return top


def answer(given: argparse.Namespace) -> str:
    """Carry a command out and return what is to be shown."""
    with Outbox(given.url, migrate=given.command != "ddl") as box:
        match given.command:
            case "import":
                columns, fixed = _pairs(given.map), _pairs(given.set)
                return commands.import_csv(
                    box, given.campaign, given.file, key=given.key, vendor=given.vendor, send=given.send,
                    columns=columns, fixed=fixed, due=given.due, zone=given.zone,
                )  # fmt: skip
            case "run":
                with getattr(trunkline, CLIENTS[given.vendor])() as client:
                    return commands.run(box, given.campaign, client, concurrency=given.concurrency, show=_show)
            case "status":
                return commands.status(box, given.campaign)
            case "doubtful":
                return commands.doubtful(box, given.campaign)
            case "resolve":
                return commands.resolve(box, given.campaign, given.key, given.state, given.vendor_id)
            case "export":
                return commands.export(box, given.campaign, given.file)
            case _:
                return box.ddl()


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry a command out; 1 says that it could not be, 130 that it was interrupted."""
    try:
        shown = answer(parser().parse_args(arguments))
    except (OutboxError, StoreError, OSError, ValueError, trunkline.TrunklineError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    except KeyboardInterrupt:
        sys.stderr.write("\ninterrupted: run it again to go on\n")
        return 130
    sys.stdout.write(f"{shown}\n")
    return 0


def _pairs(texts: Sequence[str]) -> dict[str, str]:
    pairs = dict(text.partition("=")[::2] for text in texts)
    if not all(pairs.values()):
        raise OutboxError("write NAME=VALUE")
    return pairs


def _show(line: str) -> None:
    if sys.stderr.isatty():
        sys.stderr.write(f"\r{line}")


if __name__ == "__main__":
    sys.exit(main())
