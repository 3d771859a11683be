"""`trunkline call VENDOR GROUP.METHOD`: a command for each operation, made from the specs when it is asked for."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import click
from click.shell_completion import CompletionItem

from trunkline_cli import show
from trunkline_cli.calling import Wishes, carry_out, present
from trunkline_cli.catalogue import VENDORS, Argument, Call, calls
from trunkline_cli.values import is_list, kind, option, value_of

SETTINGS: dict[str, Any] = {"token_normalize_func": lambda token: token.replace("_", "-"), "max_content_width": 110}


def wish_options(command: click.Command, *, walks: bool = False) -> None:
    """Give a command the options that all calls share."""
    command.params += [
        click.Option(["--json", "as_json"], is_flag=True, help="Print the result as JSON."),
        click.Option(["--dry-run"], is_flag=True, help="Check and show the call, and send nothing."),
        click.Option(["--yes", "-y"], is_flag=True, help="Do not ask before something is changed."),
        click.Option(["--reveal"], is_flag=True, help="Show credentials that are part of the result."),
        click.Option(["--deadline"], type=click.FloatRange(min=0, min_open=True), metavar="SECONDS",
                     help="Seconds for everything together."),
        click.Option(["--to-file"], type=click.Path(dir_okay=False, path_type=Path), help="Where a file goes."),
    ]  # fmt: skip
    if walks:
        command.params.append(click.Option(["--all", "walk"], is_flag=True, help="Walk all pages."))


def take_wishes(given: dict[str, Any]) -> Wishes:
    """Take the shared options out of what was given."""
    return Wishes(
        yes=given.pop("yes"),
        dry_run=given.pop("dry_run"),
        json=given.pop("as_json"),
        reveal=given.pop("reveal"),
        deadline=given.pop("deadline"),
    )


class Vendors(click.Group):
    """The vendors, each a group of its operations."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the vendors."""
        return list(VENDORS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        """Return a vendor's group."""
        if name not in VENDORS:
            return None
        return Operations(name, name=name, help=f"The {len(calls(name))} calls of {name.capitalize()}.")


class Operations(click.Group):
    """The operations of one vendor."""

    def __init__(self, vendor: str, **settings: Any) -> None:
        super().__init__(**settings)
        self.vendor = vendor

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the operations as `group.method`."""
        return sorted(calls(self.vendor))

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        """Return the command of one operation."""
        found = calls(self.vendor).get(name.replace("-", "_"))
        return None if found is None else command_of(found)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find a command; say what comes near where there is none."""
        if self.get_command(ctx, args[0]) is None:
            near = get_close_matches(args[0], calls(self.vendor), n=3, cutoff=0.5)
            hint = f"; did you mean {', '.join(near)}?" if near else f"; try: trunkline ops {args[0]!r}"
            ctx.fail(f"{self.vendor} has no {args[0]!r}{hint}")
        return super().resolve_command(ctx, args)


def command_of(call: Call) -> click.Command:
    """Return the command of one call, with an option for each argument."""
    doubts = "" if call.raw["x-evidence"] == "documented" else f"\n\nThis call is {call.raw['x-evidence']} only."
    text = f"{call.summary}.\n\n{call.raw['description']}{doubts}"
    command = click.Command(
        call.name,
        params=[_option(one) for one in call.arguments],
        callback=lambda **given: _run(call, given),
        help=text,
        short_help=call.summary,
        context_settings=SETTINGS,
    )
    if call.open:
        command.params.append(
            click.Option(["--param"], multiple=True, metavar="NAME=VALUE", help="A custom parameter.")
        )
    wish_options(command, walks=call.iterator is not None)
    return command


def _option(argument: Argument) -> click.Option:
    text = argument.description.split("\n\n")[0]
    choices = f" One of {', '.join(argument.choices)}." if argument.choices else ""
    secret = argument.secret and not is_list(argument)
    return click.Option(
        [f"--{option(argument)}", argument.name],
        required=argument.required,
        multiple=is_list(argument),
        prompt=bool(secret and argument.required and sys.stdin.isatty()),
        hide_input=secret,
        metavar=kind(argument.schema).split(",")[0].split(";")[0].removeprefix("a ").replace(" ", "-").upper(),
        help=f"{text}{choices}".strip(),
        shell_complete=lambda ctx, param, incomplete: [
            CompletionItem(one) for one in argument.choices if one.startswith(incomplete)
        ],
    )


def _run(call: Call, given: dict[str, Any]) -> None:
    wishes, target = take_wishes(given), given.pop("to_file")
    method = call.iterator if given.pop("walk", False) else None
    custom = _custom(given.pop("param", ()))
    arguments = {one.name: value_of(one, texts) for one in call.arguments if (texts := _texts(given[one.name]))}
    result = carry_out(call, {**arguments, **({"params": custom} if custom else {})}, wishes, method)
    if isinstance(result, bytes):
        _write(result, target)
    else:
        present(call, result, wishes, lambda value: _items(call, value))


def _texts(value: object) -> tuple[str, ...]:
    return tuple(value) if isinstance(value, tuple) else () if value is None else (str(value),)


def _custom(pairs: tuple[str, ...]) -> Mapping[str, object]:
    for pair in pairs:
        if not pair.partition("=")[1]:
            raise click.BadParameter("must be NAME=VALUE", param_hint="--param")
    return dict(pair.partition("=")[::2] for pair in pairs)


def _items(call: Call, value: object) -> object:
    """Return the items of a page; a table of them is what people want to see."""
    path = call.raw.get("x-pagination", {}).get("items", "")
    for part in path.split("."):
        if isinstance(value, Mapping) and part in value:
            value = value[part]
    return value


def _write(content: bytes, target: Path | None) -> None:
    if target is not None:
        target.write_bytes(content)
        click.echo(f"{len(content)} bytes in {target}", err=True)
    elif sys.stdout.isatty():
        show.screen(err=True).print(f"{len(content)} bytes came; --to-file says where they go")
    else:
        sys.stdout.buffer.write(content)


call = Vendors("call", help="Make any call of a vendor: trunkline call VENDOR GROUP.METHOD.")
