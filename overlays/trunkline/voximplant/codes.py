"""Voximplant's error codes: name and class of each, read from `codes.tsv` when the first error comes."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import NamedTuple

from trunkline.answers import Kind

PASSING = frozenset({162, 314, 340, 416, 515})
"""Refusals that a short wait may cure; other codes about repetition mean minutes, or a person."""


class Code(NamedTuple):
    """One error code.

    Attributes:
        number: As it comes in `error.code`.
        name: The vendor's symbolic name.
        kind: Its class.
    """

    number: int
    name: str
    kind: Kind


@cache
def table() -> dict[int, Code]:
    """Return every documented code by number."""
    lines = files("trunkline.voximplant").joinpath("codes.tsv").read_text("ascii").splitlines()
    rows = (line.split("\t") for line in lines)
    return {int(number): Code(int(number), name, Kind[kind.upper()]) for number, name, kind in rows}


def kind(number: int | None) -> Kind:
    """Return the class of a code; `OTHER` for one that is not documented."""
    code = None if number is None else table().get(number)
    return Kind.OTHER if code is None else code.kind


def name(number: int) -> str | None:
    """Return the vendor's symbolic name of a code, `None` for one that is not documented."""
    code = table().get(number)
    return None if code is None else code.name
