"""Reading rows, from a CSV file or from anywhere: each is checked as the call would check it before one is sent."""

from __future__ import annotations

import string
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal

from trunkline import InvalidArgument
from trunkline_outbox.campaign import OutboxError, cost_of
from trunkline_outbox.quiet import calling_code, check_zone
from trunkline_outbox.sending import SendMethod
from trunkline_outbox.showing import one_line
from trunkline_outbox.states import ANY_TIME
from trunkline_outbox.stores.store import Row
from trunkline_outbox.texts import Survey

LONGEST_KEY = 500
"""Characters; a database's index holds no text of any length."""
SHOWN = 100
NAMED = 10


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that cannot be sent.

    Attributes:
        line: The line of the file on which it begins, from 1; the header is line 1.
        key: Its key, as far as it has one.
        reason: What is wrong with it, without any value of it.
    """

    line: int
    key: str
    reason: str


@dataclass(slots=True)
class ImportReport:
    """What an import found; nothing was sent.

    Attributes:
        added: Messages that are new in the ledger.
        present: Rows whose key was there before: nothing was added for them.
        changed: Those of them whose receiver, sender or text differ from what is in the ledger, which counts.
        first_changed: The first of their keys.
        bad_rows: How many rows cannot be sent.
        first_bad_rows: The first of them; all are kept in the ledger.
        survey: Parts, encodings and the characters that make texts dearer, of all rows that can be sent.
        added_parts: Parts of the messages that are new.
        calling_codes: Rows that can be sent by the calling code of their receiver, empty where it has none: a number
            without its country's code goes to another country.
        price_per_part: What one part costs.
        repeated: Receivers that the campaign has more than once.
        identical: Messages beyond the first that have the same sender, receiver and text.
    """

    added: int = 0
    present: int = 0
    changed: int = 0
    first_changed: list[str] = field(default_factory=list)
    bad_rows: int = 0
    first_bad_rows: list[BadRow] = field(default_factory=list)
    survey: Survey = field(default_factory=Survey)
    added_parts: int = 0
    calling_codes: Counter[str] = field(default_factory=Counter)
    price_per_part: str | None = None
    repeated: int = 0
    identical: int = 0

    @property
    def cost(self) -> Decimal | None:
        """What the new messages cost when all are sent; `None` without a price."""
        return None if self.price_per_part is None else cost_of(self.added_parts, self.price_per_part)

    def __str__(self) -> str:
        survey = self.survey
        lines = [f"{self.added} added, {self.present} already there, {self.bad_rows} bad"]
        if self.changed:
            more = "" if self.changed <= NAMED else ", ..."
            named = ", ".join(map(one_line, self.first_changed[:NAMED])) + more
            lines.append(f"{self.changed} keys are in the ledger with other content, which counts: {named}")
        kinds = ", ".join(f"{count} {name}" for name, count in sorted(survey.encodings.items()))
        lines.append(f"{survey.parts} parts ({kinds or 'no texts'}; the longest text has {survey.longest})")
        if survey.dearer:
            named = ", ".join(f"{char!r} in {count}" for char, count in survey.dearer.most_common(10))
            lines.append(f"characters that make texts dearer: {named}")
        if self.cost is not None:
            lines.append(f"cost of what was added: {self.cost:f}")
        if len(self.calling_codes) > 1:
            codes = ", ".join(
                f"{count} in {f'+{code}' if code else 'none'}" for code, count in self.calling_codes.most_common(10)
            )
            lines.append(f"receivers by country code: {codes}")
        if self.repeated:
            lines.append(f"{self.repeated} receivers have several messages, {self.identical} of them identical")
        lines += [f"line {row.line} ({one_line(row.key) or 'no key'}): {row.reason}" for row in self.first_bad_rows]
        if self.bad_rows > len(self.first_bad_rows):
            lines.append(f"and {self.bad_rows - len(self.first_bad_rows)} more bad rows")
        return "\n".join(lines)


class _BadRowError(Exception):
    pass


@dataclass(frozen=True, slots=True)
class Plan:
    """How rows become messages.

    Attributes:
        key: The column that holds the key.
        columns: Arguments of the call that come from a column, each with the column.
        fixed: Arguments that are the same for all; `{column}` inside a text stands for the row's value.
        due: The column that says when, or the moment for all.
        zone: The column that says the receiver's time zone.
    """

    key: str
    columns: Mapping[str, str] = field(default_factory=dict)
    fixed: Mapping[str, object] = field(default_factory=dict)
    due: str | datetime | None = None
    zone: str | None = None

    def check_columns(self, present: Sequence[str]) -> None:
        """Refuse a plan that names columns which are not there, or there more than once.

        Raises:
            OutboxError: A column is; it is named.
        """
        wanted = {self.key, *self.columns.values(), *(name for value in self.fixed.values() for name in _names(value))}
        wanted |= {name for name in (self.due, self.zone) if isinstance(name, str)}
        missing = sorted(wanted.difference(present))
        if missing:
            single = len(present) == 1 and any(mark in present[0] for mark in ";\t|")
            hint = "; commas must separate its columns" if single else ""
            raise OutboxError(f"the file has no column {', '.join(missing)}{hint}")
        repeated = sorted(name for name in wanted if present.count(name) > 1)
        if repeated:
            raise OutboxError(f"the file has several columns {', '.join(repeated)}: which one counts?")


class Reader:
    """Turns rows into messages for the ledger.

    Args:
        method: What sends them.
        plan: How rows become messages.
        report: What is found is noted here.
    """

    def __init__(self, method: SendMethod, plan: Plan, report: ImportReport) -> None:
        self._method, self._plan, self._report = method, plan, report
        texts = {name: value for name, value in plan.fixed.items() if isinstance(value, str)}
        self._constants = {name: value for name, value in plan.fixed.items() if name not in texts}
        self._templates = {name: _pieces(value) for name, value in texts.items()}
        self.bad: list[BadRow] = []

    def messages(self, rows: Iterable[tuple[int, Mapping[str, object]]]) -> Iterator[Row]:
        """Return the good rows as the ledger takes them; bad ones are put aside in `bad`."""
        for line, values in rows:
            key = _plain(values.get(self._plan.key))
            try:
                yield self._message(key, values)
            except (InvalidArgument, _BadRowError) as error:
                reason = f"{error.argument} {error.problem}" if isinstance(error, InvalidArgument) else str(error)
                self._put_aside(BadRow(line, key, reason))

    def _put_aside(self, row: BadRow) -> None:
        self._report.bad_rows += 1
        if len(self._report.first_bad_rows) < SHOWN:
            self._report.first_bad_rows.append(row)
        self.bad.append(row)

    def _message(self, key: str, values: Mapping[str, object]) -> Row:
        if not key:
            raise _BadRowError("has no key")
        if None in values:
            raise _BadRowError("has more fields than the header")
        arguments = {name: self._cell(values, column) for name, column in self._plan.columns.items()}
        arguments |= self._constants
        arguments |= {name: _fill(pieces, values) for name, pieces in self._templates.items()}
        row = message(self._method, key, arguments, self._due(values), self._zone(values), self._report.survey)
        self._report.calling_codes[calling_code(row[2][:3])] += 1
        return row

    def _cell(self, values: Mapping[str, object], column: str) -> object:
        value = values.get(column)
        if value is None:
            raise _BadRowError(f"has no field for the column {column}")
        if not isinstance(value, str) and _is_missing(value):
            raise _BadRowError(f"has nothing in the column {column}")
        return value.strip() if isinstance(value, str) else value

    def _due(self, values: Mapping[str, object]) -> float:
        due = self._plan.due
        if due is None:
            return ANY_TIME
        value = due if isinstance(due, datetime) else _present(values, due)
        if not isinstance(due, datetime) and _is_missing(value):
            return ANY_TIME
        try:
            moment = value if isinstance(value, datetime) else datetime.fromisoformat(str(value).strip())
        except ValueError:
            raise _BadRowError(f"{due} must be a time such as 2026-12-24T09:00+01:00") from None
        if moment.tzinfo is None:
            raise _BadRowError("the due time must say its offset, such as +01:00")
        return moment.timestamp()

    def _zone(self, values: Mapping[str, object]) -> str | None:
        name = _plain(_present(values, self._plan.zone)) if self._plan.zone else ""
        if not name:
            return None
        try:
            check_zone(name)
        except ValueError:
            raise _BadRowError(f"{self._plan.zone} must be an IANA time zone") from None
        return name


def message(
    method: SendMethod, key: str, arguments: Mapping[str, object], due_at: float, zone: str | None, survey: Survey
) -> Row:
    """Check one message as the call would, and return it as the ledger takes it.

    Raises:
        InvalidArgument: The call would refuse it, or a database the key; it names the argument.
    """
    if "\0" in key or (not key.isascii() and key.encode("utf-8", "replace").decode() != key):
        raise InvalidArgument("key", "must be text that a database can hold")
    if len(key) > LONGEST_KEY:
        raise InvalidArgument("key", f"must have at most {LONGEST_KEY} characters")
    method.check(arguments)
    content, receiver, text = method.content(arguments), method.receiver(arguments), method.text(arguments)
    return key, method.likeness(arguments, receiver, text), receiver, zone, survey.add(text), due_at, content


def _present(values: Mapping[str, object], column: str) -> object:
    """Return a field that may be empty, but not missing: who cuts a row off has not said that it may leave at once."""
    if column not in values:
        raise _BadRowError(f"has no field for the column {column}")
    return values[column]


def _plain(value: object) -> str:
    if isinstance(value, float) and value.is_integer():
        value = int(value)  # a data frame makes 17.0 of 17 where another row has none: it is the same key
    return "" if _is_missing(value) else str(value).strip()


def _is_missing(value: object) -> bool:
    """Whether a field is empty: data frames hold NaN, NaT or NA there, which are not themselves."""
    if value is None or isinstance(value, str):
        return not value
    try:
        return bool(value != value)
    except (TypeError, ValueError, ArithmeticError):
        return True


def _names(value: object) -> list[str]:
    """Return the columns that a text names in braces.

    Raises:
        OutboxError: The braces hold more than a name.
    """
    return [name for _, name in _pieces(value) if name is not None] if isinstance(value, str) else []


def _pieces(text: str) -> list[tuple[str, str | None]]:
    """Cut a text at its braces: what stands before each column's name, and the name.

    Raises:
        OutboxError: The braces hold more than a name.
    """
    pieces: list[tuple[str, str | None]] = []
    try:
        parsed = list(string.Formatter().parse(text))
    except ValueError:
        raise OutboxError("a text has a single brace: write {{ and }} for braces") from None
    for literal, name, spec, conversion in parsed:
        if name is not None and (spec or conversion or not name or "." in name or "[" in name):
            raise OutboxError("braces in a text hold the name of a column, and nothing else")
        pieces.append((literal, name))
    return pieces


def _fill(pieces: list[tuple[str, str | None]], row: Mapping[str, object]) -> str:
    text = ""
    for literal, name in pieces:
        text += literal
        if name is not None:
            inserted = row.get(name)
            if _is_missing(inserted):
                raise _BadRowError(f"has nothing in the column {name}, which the text needs")
            text += str(inserted)
    return text
