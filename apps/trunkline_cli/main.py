"""The command `trunkline`."""

from __future__ import annotations

from importlib import import_module

try:
    import click
    import rich  # noqa: F401 - the tables
except ModuleNotFoundError as missing:
    raise SystemExit(f"the command line needs {missing.name}: pip install 'trunkline[cli]'") from None

import trunkline

COMMANDS = {
    "send": "send_command",
    "call": "call_command",
    "ops": "ops_command",
    "events": "events_command",
    "listen": "listen_command",
    "trigger": "trigger_command",
    "reconcile": "reconcile_command",
    "segments": "small_commands",
    "mock": "small_commands",
    "outbox": "small_commands",
    "doctor": "doctor_command",
    "completion": "small_commands",
}
"""The module of each command, loaded when it is asked for."""


class Commands(click.Group):
    """The commands, in the order of their use."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the commands' names."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        """Return a command, loaded now."""
        if name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(f"trunkline_cli.{COMMANDS[name]}"), name)
        return command


@click.group(cls=Commands, context_settings={"max_content_width": 110, "help_option_names": ["-h", "--help"]})
@click.version_option(trunkline.__version__, prog_name="trunkline")
def cli() -> None:
    """Messages and calls through Opentact, Voximplant and Avaamo.

    Credentials are found as the clients find them: in the environment, then in the credentials file.

    \b
    Exit codes: 0 done, 1 failed, 2 wrong usage, 3 refused by the vendor,
                4 perhaps sent (a receipt is kept), 5 not sent, 130 interrupted.
    """  # noqa: D301 - click's mark for a block that keeps its lines


def main() -> None:
    """Run the command line."""
    cli(prog_name="trunkline")


if __name__ == "__main__":
    main()
