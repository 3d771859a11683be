"""The command line's words."""

from __future__ import annotations

import argparse
import os

from trunkline_outbox.campaign import OutboxError
from trunkline_outbox.quiet import QuietHours

VENDORS = ("opentact", "voximplant", "avaamo")


def parser(program: str) -> argparse.ArgumentParser:
    """Return the parser of the command line."""
    top = argparse.ArgumentParser(
        prog=program, description="Bulk messages that survive a crash. Credentials come from the environment."
    )
    top.add_argument("--url", default=os.environ.get("TRUNKLINE_OUTBOX", "sqlite:///outbox.db"), help="the database")
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _before(commands)
    _sending(commands)
    _after(commands)
    _people(commands)
    commands.add_parser("ddl", help="print the tables' SQL")
    return top


Commands = argparse._SubParsersAction  # argparse has no other name for it


def _before(commands: Commands[argparse.ArgumentParser]) -> None:
    one = commands.add_parser("configure", help="give a campaign its rules; what is left out stays as it is")
    one.add_argument("campaign")
    one.add_argument("--price", metavar="AMOUNT", help="what one part costs")
    one.add_argument("--cap", metavar="AMOUNT", help="what all of it may cost")
    one.add_argument("--cap-parts", type=int, metavar="PARTS", help="the same in parts")
    one.add_argument("--quiet", metavar="21:00-08:00", help="when nothing may leave, in the receiver's time")
    one.add_argument("--quiet-zone", default="UTC", metavar="ZONE", help="for numbers whose zone is not known")
    one.add_argument("--stop-codes", nargs="+", metavar="CODE", help="the vendor's codes for: wants no messages")
    one.add_argument("--keep-days", type=float, metavar="DAYS", help="what `forget` leaves alone")
    for name, what in (
        ("--resend-absent", "send again what the vendor's log proves absent"),
        ("--forget-texts", "forget what a message says as soon as it is settled"),
    ):
        one.add_argument(name, action=argparse.BooleanOptionalAction, default=None, help=what)
    one = commands.add_parser("import", help="read and check a CSV file, count parts and cost, send nothing")
    one.add_argument("campaign")
    one.add_argument("file")
    one.add_argument("--key", required=True, help="the column that holds the key")
    one.add_argument("--map", nargs="*", default=[], metavar="ARGUMENT=COLUMN", help="arguments from columns")
    one.add_argument("--set", nargs="*", default=[], metavar="ARGUMENT=TEXT", help="for all; {column} is filled")
    one.add_argument("--due", help="the column with the time")
    one.add_argument("--zone", help="the column with the receiver's time zone")
    one.add_argument("--send", default="sms.send", help="the method that sends")
    one.add_argument("--vendor", default="opentact", choices=VENDORS)


def _sending(commands: Commands[argparse.ArgumentParser]) -> None:
    one = commands.add_parser("run", help="send what is due; run it again to go on")
    one.add_argument("campaign")
    one.add_argument("--concurrency", type=int, default=20, help="messages on their way at once")
    one.add_argument("--rate", type=int, metavar="N", help="at most so many a second")
    one.add_argument("--count", choices=["messages", "parts"], default="messages", help="what --rate counts")
    one.add_argument("--redis", metavar="URL", help="keep --rate over all machines, in this Redis")
    one.add_argument("--wait", type=float, default=0.0, metavar="SECONDS", help="wait for what is not due yet")
    one = commands.add_parser("reconcile", help="settle doubts from the vendor's log")
    one.add_argument("campaign")
    one.add_argument(
        "--not-sole-sender", action="store_true", help="others send the same texts to the same numbers, too"
    )


def _after(commands: Commands[argparse.ArgumentParser]) -> None:
    one = commands.add_parser("status", help="how far a campaign is, or all of them")
    one.add_argument("campaign", nargs="?")
    one = commands.add_parser("doubtful", help="list the messages that may have been sent")
    one.add_argument("campaign")
    one = commands.add_parser("resolve", help="settle a doubt by hand")
    one.add_argument("campaign")
    one.add_argument("key")
    one.add_argument("state", choices=["sent", "refused", "pending"])
    one.add_argument("--vendor-id")
    one = commands.add_parser("export", help="write a campaign as CSV, or as a page into a file that ends in .html")
    one.add_argument("campaign")
    one.add_argument("file")


def _people(commands: Commands[argparse.ArgumentParser]) -> None:
    for name, what in (
        ("stop", "put a number on the stop list"),
        ("allow", "take a number off the stop list"),
        ("erase", "erase what is known of a number"),
    ):
        commands.add_parser(name, help=what).add_argument("number")
    commands.add_parser("forget", help="erase messages that are older than their campaign's --keep-days")


def pairs(texts: list[str]) -> dict[str, str]:
    """Read NAME=VALUE.

    Raises:
        OutboxError: One is not so.
    """
    read = dict(text.partition("=")[::2] for text in texts)
    if not all(read.values()):
        raise OutboxError("write NAME=VALUE")
    return read


def quiet_hours(text: str | None, zone: str) -> QuietHours | None:
    """Read 21:00-08:00.

    Raises:
        OutboxError: It is not so.
    """
    if text is None:
        return None
    start, _, end = text.partition("-")
    try:
        return QuietHours(start, end, zone)
    except ValueError as error:
        raise OutboxError(str(error)) from None
