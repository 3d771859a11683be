"""`trunkline send`: one message through one vendor, in the words that all vendors share."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Any

import click

from trunkline.sms import segments
from trunkline_cli.call_command import take_wishes, wish_options
from trunkline_cli.calling import carry_out, present
from trunkline_cli.catalogue import VENDORS, calls
from trunkline_cli.credentials import vendors_with_credentials

SENDS: Mapping[str, tuple[str, str, str, str | None]] = {
    "opentact": ("sms.send", "from_", "to", "message"),
    "voximplant": ("sms.send_sms_message", "source", "destination", "sms_body"),
    "avaamo": ("sms.send", "channel_uuid", "to_phone", None),
}
"""The call of each vendor, and what it calls the sender, the receiver and the text."""


@click.command("send", short_help="Send one text message.")
@click.option("--vendor", type=click.Choice(VENDORS), envvar="TRUNKLINE_VENDOR", help="Through whom; not needed when "
              "credentials of one vendor alone are found.")  # fmt: skip
@click.option("--from", "sender", required=True, metavar="NUMBER", help="One of your numbers; for Avaamo the channel.")
@click.option("--to", required=True, metavar="NUMBER", help="The receiver, country code first.")
@click.argument("text", required=False)
def send(vendor: str | None, sender: str, to: str, text: str | None, **given: Any) -> None:
    """Send TEXT, or standard input where TEXT is `-`; Avaamo's agent writes its texts itself.

    A receipt is written before the message departs, and stays when nobody knows what became of it.
    """
    wishes = take_wishes(given)
    chosen = vendor or _only_vendor()
    name, of_sender, of_receiver, of_text = SENDS[chosen]
    arguments: dict[str, object] = {of_sender: sender, of_receiver: to}
    if of_text is not None:
        arguments[of_text] = _text(text)
        _count(str(arguments[of_text]))
    elif text is not None:
        raise click.UsageError("avaamo takes no text: its agent starts the conversation")
    call = calls(chosen)[name]
    present(call, carry_out(call, arguments, wishes), wishes)


def _only_vendor() -> str:
    found = vendors_with_credentials()
    if len(found) == 1:
        return found[0]
    known = f"credentials of {' and '.join(found)} are found" if found else "no credentials are found"
    raise click.UsageError(f"{known}: say --vendor, one of {', '.join(VENDORS)}")


def _text(given: str | None) -> str:
    if given is None:
        raise click.UsageError("Missing argument 'TEXT'.")
    return sys.stdin.read().rstrip("\n") if given == "-" else given


def _count(text: str) -> None:
    counted = segments(text)
    if counted.parts > 1:
        click.echo(f"{counted.parts} parts ({counted.encoding}); each is charged", err=True)


wish_options(send)
send.params = [one for one in send.params if one.name != "to_file"]
