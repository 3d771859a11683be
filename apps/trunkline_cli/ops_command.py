"""`trunkline ops WORDS`: which call does it."""

from __future__ import annotations

import click
from rich.table import Table
from rich.text import Text

from trunkline.find import VENDORS, find
from trunkline_cli import show


@click.command("ops", short_help="Find the call that does something.")
@click.argument("words", nargs=-1, required=True)
@click.option("--vendor", "vendors", type=click.Choice(VENDORS), multiple=True, help="Whose calls; may repeat.")
@click.option("--limit", type=click.IntRange(min=1), default=10, show_default=True)
@click.option("--json", "as_json", is_flag=True, help="Print the calls as JSON.")
def ops(words: tuple[str, ...], vendors: tuple[str, ...], limit: int, as_json: bool) -> None:
    """List the calls that fit WORDS, such as `list my numbers`, the best first."""
    found = find(" ".join(words), vendors or VENDORS, limit)
    if as_json:
        show.print_json([{"vendor": one.vendor, "call": one.method, "summary": one.summary} for one in found])
        return
    table = Table(box=None, pad_edge=False, show_header=False)
    for one in found:
        table.add_row(one.vendor, Text(one.method, style="bold"), one.summary)
    show.screen().print(table if found else "nothing fits; try other words, or `trunkline call VENDOR --help`")
    if not found:
        raise SystemExit(1)
