"""Reading a CSV file: its rows by column, each with the line on which it begins."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from os import PathLike
from typing import TextIO

from trunkline_outbox.campaign import OutboxError

LARGEST_FIELD = 1024 * 1024
_MARK = "\ufeff"


def read_csv(
    source: str | PathLike[str] | TextIO, check: Callable[[Sequence[str]], object]
) -> Iterator[tuple[int, dict[str, object]]]:
    """Read a CSV file with a header line, row by row. A field that a row lacks is not in it; empty rows are skipped.

    Args:
        source: A path or an open text file.
        check: Given the header's columns; raises where they are not the ones that are needed.

    Raises:
        OutboxError: It is no CSV, or no UTF-8.
    """
    csv.field_size_limit(max(csv.field_size_limit(), LARGEST_FIELD))
    with _opened(source) as file:
        rows = csv.reader(_without_mark(file), strict=True)
        try:
            header = [name.strip() for name in next(filter(None, rows), ())]
            check(header)
            begins = rows.line_num + 1
            for fields in rows:
                if fields:
                    yield begins, _row(header, fields)
                begins = rows.line_num + 1
        except UnicodeDecodeError as error:
            raise OutboxError(f"the file is no UTF-8 text near byte {error.start}") from None
        except csv.Error as error:
            raise OutboxError(f"the file cannot be read near line {rows.line_num}: {error}") from None


def _row(header: list[str], fields: list[str]) -> dict[str, object]:
    row: dict[str, object] = dict(zip(header, fields, strict=False))
    if len(fields) > len(header):
        row[None] = fields[len(header) :]  # type: ignore[index]  # where csv.DictReader, too, puts what is too much
    return row


def _opened(source: str | PathLike[str] | TextIO) -> AbstractContextManager[TextIO]:
    if isinstance(source, str | PathLike):
        return open(source, encoding="utf-8", newline="")
    return nullcontext(source)


def _without_mark(lines: Iterable[str]) -> Iterator[str]:
    """Leave the byte order mark out, with which Excel begins a file in UTF-8."""
    for number, line in enumerate(lines):
        yield line.removeprefix(_MARK) if number == 0 and isinstance(line, str) else line
