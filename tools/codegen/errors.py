"""A vendor's error codes as data: `error_codes.py` from `errors.yaml`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from codegen import spec_files
from codegen.wire import SpecError

CLASSES = {
    "authentication", "permission", "invalid_input", "funds", "quota", "rate", "not_found", "conflict", "server",
    "unknown_method", "other",
}  # fmt: skip
MODULE = '''# Generated from specs/{vendor}/errors.yaml; edit that file, never this one.
"""What the vendor's error codes mean, read when the first error comes."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple


class ErrorCode(NamedTuple):
    """One error code.

    Attributes:
        number: As the vendor sends it.
        name: The vendor's symbolic name.
        kind: Its class: `authentication`, `permission`, `invalid_input`, `funds`, `quota`, `rate`, `not_found`,
            `conflict`, `server`, `unknown_method` or `other`.
        refused: The request was not carried out, for a reason that passes.
        retry: Sending it again after some seconds is of use.
        text: What it means.
    """

    number: int
    name: str
    kind: str
    refused: bool
    retry: bool
    text: str


def find(number: int) -> ErrorCode | None:
    """Return what is known about a code; `None` for one that is not documented."""
    return codes().get(number)


@cache
def codes() -> dict[int, ErrorCode]:
    """Return every documented code by number."""
    rows = (line.split("\\t", 4) for line in _TABLE.splitlines())
    return {{
        int(number): ErrorCode(int(number), name, kind, "f" in flags, "r" in flags, text)
        for number, name, kind, flags, text in rows
    }}


_TABLE = """\\
{table}"""
'''


def generate(vendor: str, source: Path, package: Path) -> None:
    """Write `error_codes.py` into a vendor's package.

    Raises:
        SpecError: A code lacks something or holds what the table cannot.
    """
    codes: dict[str, Any] = spec_files.load(source)["codes"]
    rows = "".join(_row(source.name, number, code) for number, code in codes.items())
    text = MODULE.format(vendor=vendor, table=rows)
    (package / "error_codes.py").write_text(text, encoding="utf-8")


def _row(source: str, number: str, code: dict[str, Any]) -> str:
    if not number.isdecimal() or code.get("class") not in CLASSES or not code.get("name") or not code.get("text"):
        raise SpecError(f"{source}: code {number} needs a number, a name, a text and a class of {sorted(CLASSES)}")
    flags = ("f" if code.get("refused") else "") + ("r" if code.get("retry") else "")
    cells = [number, code["name"], code["class"], flags, code["text"]]
    if any(mark in cell for cell in cells for mark in ("\t", "\n", "\\", '"""')):
        raise SpecError(f"{source}: code {number} has a character that the table cannot hold")
    return "\t".join(cells) + "\n"
