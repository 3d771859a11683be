"""What the commands show: tables for people, JSON for programs, credentials for nobody."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, is_dataclass
from datetime import date, time
from functools import cache
from typing import Any

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text

from trunkline_specs import load

HIDDEN = "<hidden>"
COLUMNS = 8


def screen(*, err: bool = False) -> Console:
    """Return where tables go: standard output, or standard error for what is said beside the result."""
    return Console(stderr=err, highlight=False, soft_wrap=True)


def plain(value: object) -> object:
    """Return a result as JSON can hold it: models by the names of the wire."""
    if hasattr(value, "to_dict"):
        return plain(value.to_dict())
    if is_dataclass(value) and not isinstance(value, type):
        return plain(asdict(value))
    if isinstance(value, Mapping):
        return {str(key): plain(member) for key, member in value.items()}
    if isinstance(value, bytes):
        return f"<{len(value)} bytes>"
    if isinstance(value, Iterable) and not isinstance(value, str):
        return [plain(item) for item in value]
    return value


def masked(vendor: str, value: object) -> object:
    """Return a result without the values of members that the spec calls secret."""
    if isinstance(value, Mapping):
        secret = secret_names(vendor)
        return {
            key: HIDDEN if key in secret and member not in (None, "") else masked(vendor, member)
            for key, member in value.items()
        }
    return [masked(vendor, item) for item in value] if isinstance(value, list) else value


@cache
def secret_names(vendor: str) -> frozenset[str]:
    """Return the names on the wire of everything that a vendor's specs call a credential."""
    found: set[str] = set()
    for document in (load(vendor), load(f"{vendor}.events")):
        _collect(document, found)
    return frozenset(found)


def _collect(value: object, found: set[str]) -> None:
    if isinstance(value, Mapping):
        properties = value.get("properties")
        if isinstance(properties, Mapping):
            found.update(name for name, one in properties.items() if isinstance(one, Mapping) and one.get("x-secret"))
        for member in value.values():
            _collect(member, found)
    elif isinstance(value, list):
        for member in value:
            _collect(member, found)


def as_json(value: object, *, indent: int | None = 2) -> str:
    """Return JSON that no terminal takes for commands."""
    text = json.dumps(value, ensure_ascii=False, indent=indent, default=_text)
    return "".join(char if char == "\n" or char.isprintable() else f"\\u{ord(char):04x}" for char in text)


def print_json(value: object, *, indent: int | None = 2) -> None:
    """Print a value for programs."""
    click.echo(as_json(value, indent=indent))


def print_people(value: object) -> None:
    """Print a value for people: a list as a table, an object as lines."""
    if isinstance(value, list) and value and all(isinstance(item, Mapping) for item in value):
        screen().print(_rows(value))
    elif isinstance(value, Mapping):
        screen().print(pairs(value))
    elif value is not None:
        click.echo(cell(value))


def pairs(value: Mapping[str, object], title: str | None = None) -> Table:
    """Return an object as a table of two columns."""
    table = Table(show_header=False, box=None, pad_edge=False, title=title, title_justify="left")
    table.add_column(style="bold")
    table.add_column(overflow="fold")
    for key, member in value.items():
        table.add_row(Text(cell(key)), Text(cell(member)))
    return table


def _rows(items: Sequence[Mapping[str, object]]) -> Table:
    names = list(dict.fromkeys(name for item in items for name, member in item.items() if _simple(member)))[:COLUMNS]
    table = Table(box=None, pad_edge=False)
    for name in names:
        table.add_column(Text(cell(name)), overflow="fold")
    for item in items:
        table.add_row(*(Text(cell(item.get(name))) for name in names))
    return table


def _simple(value: object) -> bool:
    return not isinstance(value, Mapping | list)


def cell(value: object) -> str:
    """Return one value as text that does nothing to a terminal."""
    if value is None:
        return "-"
    text = value if isinstance(value, str) else as_json(value, indent=None) if not _simple(value) else _text(value)
    return "".join(char if _harmless(char) else "�" for char in text)


def _harmless(char: str) -> bool:
    return char == "\n" or unicodedata.category(char) not in ("Cc", "Cf", "Cs")


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.isoformat() if isinstance(value, date | time) else str(value)
