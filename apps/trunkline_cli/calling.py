"""One call from the command line: checked, shown, asked for, carried out, and its end told by the exit code."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import NoReturn

import click

import trunkline
from trunkline import CallOptions, receipt_of
from trunkline_cli import show
from trunkline_cli.catalogue import Call
from trunkline_cli.clients import Client, method_of, open_client, rehearse
from trunkline_cli.exits import WORDS, Exit, exit_of
from trunkline_cli.receipts import Keeper

MEANS = {
    "once": "acts once: it may cost money, and is never repeated when its fate is unknown",
    "idempotent": "changes something",
}


@dataclass(frozen=True)
class Wishes:
    """What the user wants beside the call itself.

    Attributes:
        yes: Do not ask.
        dry_run: Show what would be done, and do nothing.
        json: Show the result for programs.
        reveal: Show credentials that are part of a result.
        deadline: Seconds for everything together.
    """

    yes: bool = False
    dry_run: bool = False
    json: bool = False
    reveal: bool = False
    deadline: float | None = None


def stop(code: Exit, text: str) -> NoReturn:
    """Say on standard error how it ended, and end with an exit code."""
    click.echo(f"{WORDS[code]}: {show.cell(text)}", err=True)
    raise SystemExit(int(code))


def carry_out(call: Call, arguments: Mapping[str, object], wishes: Wishes, method: str | None = None) -> object:
    """Carry a call out and return its result; a call that changes something is asked for first.

    Args:
        call: What to do.
        arguments: By Python name.
        wishes: How.
        method: Another method of the group that does it, such as the one that walks all pages.

    Raises:
        SystemExit: It was not done, or nobody knows whether it was.
    """
    changes = call.delivery != "read"
    if changes or wishes.dry_run:
        with told(changes=False):
            url = rehearse(call, arguments)
        _announce(call, arguments, url, wishes)
    keeper = Keeper()
    # a report that is ordered twice harms nobody, and there is nothing to look up: it is no "perhaps sent"
    with told(changes=changes and call.kind != "report", keeper=keeper), open_client(call.vendor) as client:
        options = CallOptions(deadline=wishes.deadline, on_departure=keeper) if changes else _reading(wishes)
        return _collected(client, call, arguments, options, method)


def _reading(wishes: Wishes) -> CallOptions:
    return CallOptions(deadline=wishes.deadline)


def _collected(
    client: Client, call: Call, arguments: Mapping[str, object], options: CallOptions, method: str | None
) -> object:
    result = method_of(client, call, method)(**arguments, options=options)
    return [show.plain(item) for item in result] if isinstance(result, Iterator) else result


def _announce(call: Call, arguments: Mapping[str, object], url: str, wishes: Wishes) -> None:
    """Say what will be done; ask, unless that was answered beforehand."""
    shown = {one.name: show.HIDDEN if one.secret else arguments[one.name] for one in call.arguments
             if one.name in arguments}  # fmt: skip
    shown |= {name: value for name, value in arguments.items() if name not in shown}
    if wishes.dry_run:
        _dry(call, shown, url, json=wishes.json)
    if wishes.yes:
        return
    click.echo(f"{call.vendor} {call.name}: {call.summary}\n{call.verb} {url} {MEANS[call.delivery]}", err=True)
    show.screen(err=True).print(show.pairs(shown))
    if not sys.stdin.isatty():
        stop(Exit.NOT_SENT, "there is nobody to ask here; --yes answers beforehand")
    if not click.confirm("Do it?", err=True):
        stop(Exit.NOT_SENT, "you said no")


def _dry(call: Call, shown: Mapping[str, object], url: str, *, json: bool) -> NoReturn:
    plan = {"vendor": call.vendor, "call": call.name, "request": f"{call.verb} {url}", "delivery": call.delivery}
    if json:
        show.print_json({**plan, "arguments": show.plain(shown), "sent": False})
    else:
        show.print_people({**plan, **shown})
        click.echo("nothing was sent", err=True)
    raise SystemExit(0)


@contextmanager
def told(*, changes: bool, keeper: Keeper | None = None) -> Iterator[None]:
    """Turn errors into words and exit codes, and keep the receipt of what is not known to have ended."""
    try:
        yield
    except trunkline.TrunklineError as error:
        code = exit_of(error, changes=changes)
        if code is not Exit.PERHAPS_SENT:
            _forget(keeper)
        stop(code, _words(error, code, keeper))
    except KeyboardInterrupt as error:
        if not changes or receipt_of(error) is None:
            _forget(keeper)
            click.echo("interrupted; nothing had left" if changes else "interrupted", err=True)
            raise SystemExit(int(Exit.INTERRUPTED)) from None
        stop(Exit.PERHAPS_SENT, "interrupted after it had left" + _advice(keeper))
    except OSError as error:
        # the receipt could not be written, so that nothing left
        stop(Exit.NOT_SENT if changes else Exit.FAILED, f"{error.strerror}: {error.filename}")
    _forget(keeper)


def _words(error: trunkline.TrunklineError, code: Exit, keeper: Keeper | None) -> str:
    fields = getattr(error, "fields", {})
    lines = [str(error), *(f"  {name}: {problem}" for name, problem in fields.items())]
    return "\n".join(lines) + (_advice(keeper) if code is Exit.PERHAPS_SENT else "")


def _advice(keeper: Keeper | None) -> str:
    if keeper is None or keeper.path is None:
        return ""
    return f"\ndo not send it again before you know more: trunkline reconcile {keeper.path}"


def _forget(keeper: Keeper | None) -> None:
    if keeper is not None:
        keeper.forget()


def present(call: Call, result: object, wishes: Wishes, pick: Callable[[object], object] = lambda value: value) -> None:
    """Show a result; `pick` finds in it what people want to see."""
    value = show.plain(result)
    value = value if wishes.reveal else show.masked(call.vendor, value)
    if wishes.json:
        show.print_json(value)
    else:
        show.print_people(pick(value))
