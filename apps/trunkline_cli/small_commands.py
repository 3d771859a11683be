"""Commands of a few lines: `segments`, `mock`, `outbox`, `completion`."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import asdict
from importlib import import_module
from importlib.util import find_spec

import click
from click.shell_completion import get_completion_class

from trunkline.sms import segments as count
from trunkline_cli import show

PASSED_ON = {"ignore_unknown_options": True, "help_option_names": []}
"""Everything is for the other program, `--help` too."""


@click.command("segments", short_help="Count the parts of a text before you pay.")
@click.argument("text")
@click.option("--json", "as_json", is_flag=True, help="Print the count as JSON.")
def segments(text: str, as_json: bool) -> None:
    """Count how many parts TEXT is cut into; `-` reads standard input."""
    counted = asdict(count(sys.stdin.read().rstrip("\n") if text == "-" else text))
    if as_json:
        show.print_json(counted)
    else:
        show.print_people(counted)


@click.command("mock", short_help="Play the vendors on a loopback port.", context_settings=PASSED_ON)
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def mock(arguments: tuple[str, ...]) -> None:
    """Run `trunkline-mock` with ARGUMENTS; `trunkline mock --help` lists them."""
    if find_spec("trunkline_mock") is None:
        raise click.ClickException("the mock is not installed: pip install 'trunkline[mock]'")
    raise SystemExit(subprocess.call([sys.executable, "-m", "trunkline_mock", *arguments]))  # noqa: S603 - our module


@click.command("outbox", short_help="Bulk messages that survive a crash.", context_settings=PASSED_ON)
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def outbox(arguments: tuple[str, ...]) -> None:
    """Run the outbox with ARGUMENTS; `trunkline outbox --help` lists them."""
    try:
        program = import_module("trunkline_outbox.__main__")
    except ModuleNotFoundError as missing:
        raise click.ClickException(f"the outbox needs {missing.name}: pip install 'trunkline[outbox]'") from None
    raise SystemExit(program.main(arguments, "trunkline outbox"))


@click.command("completion", short_help="Print the completion script of a shell.")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion(ctx: click.Context, shell: str) -> None:
    """Print what SHELL reads to complete vendors, calls, options and values: `eval "$(trunkline completion bash)"`."""
    made = get_completion_class(shell)
    if made is not None:
        click.echo(made(ctx.find_root().command, {}, "trunkline", "_TRUNKLINE_COMPLETE").source())
