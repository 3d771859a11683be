"""Writing messages down: one by one, in the application's own transaction, or by the million."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from decimal import Decimal
from itertools import islice
from os import PathLike
from typing import Any, TextIO

from trunkline_outbox import campaigns
from trunkline_outbox.campaign import Campaign, OutboxError
from trunkline_outbox.connected import Connected
from trunkline_outbox.csv_rows import read_csv
from trunkline_outbox.imports import SHOWN, ImportReport, Plan, Reader, message
from trunkline_outbox.privacy import private
from trunkline_outbox.quiet import QuietHours, check_zone
from trunkline_outbox.sending import SendMethod
from trunkline_outbox.states import ANY_TIME
from trunkline_outbox.stores.store import Session
from trunkline_outbox.texts import Survey
from trunkline_outbox.within import Writer, writer_of

PIECE = 5000
"""Rows in memory at once."""


class Adding(Connected):
    """The part of the outbox that writes messages down."""

    def configure(
        self,
        campaign: str,
        *,
        price_per_part: str | float | Decimal | None = None,
        cap: str | float | Decimal | None = None,
        cap_parts: int | None = None,
        quiet: QuietHours | None = None,
        resend_absent: bool | None = None,
        forget_texts: bool | None = None,
        keep_days: float | None = None,
        stop_codes: tuple[str, ...] | None = None,
    ) -> None:
        """Give a campaign its rules, before or between runs; what is left out stays as it is.

        Args:
            campaign: Its name; it is made if need be.
            price_per_part: What one part of a message costs.
            cap: What all of the campaign may cost; nothing is sent beyond it. Needs the price.
            cap_parts: The same in parts.
            quiet: When nothing may leave, in the receiver's time.
            resend_absent: Send again what the vendor's log proves absent. Off at first.
            forget_texts: Forget what a message says as soon as it is settled.
            keep_days: After how many days `forget` erases settled messages.
            stop_codes: The vendor's error codes which mean that a number wants no messages.

        Raises:
            OutboxError: A rule cannot be kept; it is named.
        """
        given = {name: value for name, value in locals().items() if name not in ("self", "campaign")}
        with self.connected() as session:
            present = campaigns.make(session, campaign, None)
            campaigns.change(session, present, campaigns.rules(present.settings, **given))

    @private
    def add(
        self,
        campaign: str,
        *,
        key: str,
        send: Callable[..., object] | str,
        vendor: str = "",
        due: datetime | None = None,
        zone: str | None = None,
        within: Any = None,
        **arguments: object,
    ) -> bool:
        """Write one message down.

        Args:
            campaign: The campaign; it is made if need be.
            key: Yours; a key is one message of a campaign, however often it is added.
            send: What sends it: `client.sms.send`, or `"sms.send"` with `vendor`.
            vendor: Whose method, when `send` is a name.
            due: When it may leave; at once unless given.
            zone: The receiver's time zone, for quiet hours, where you know it.
            within: A connection of yours (sqlite3, psycopg, SQLAlchemy, Django) to the same database, in a transaction:
                the message is there when that is committed.
            arguments: The call's own.

        Returns:
            Whether it is new.

        Raises:
            InvalidArgument: The call would refuse an argument; nothing is written.
            OutboxError: The campaign sends by another method, or the key is empty.
        """
        if not key:
            raise OutboxError("a message needs a key")
        if zone is not None:
            check_zone(zone)
        if due is not None and due.tzinfo is None:
            raise OutboxError("due must say its zone")
        method = SendMethod.of(send, vendor)
        row = message(method, key, arguments, due.timestamp() if due else ANY_TIME, zone, Survey())
        if within is not None:
            return _add(writer_of(within), campaign, method, row)
        with self.connected() as session, session.transaction():
            return _add(session, campaign, method, row)

    @private
    def add_csv(
        self,
        campaign: str,
        source: str | PathLike[str] | TextIO,
        *,
        key: str,
        send: Callable[..., object] | str,
        vendor: str = "",
        map: Mapping[str, str] | None = None,  # noqa: A002 - the word that people expect
        due: str | datetime | None = None,
        zone: str | None = None,
        **arguments: object,
    ) -> ImportReport:
        """Write the rows of a CSV file down: all of them are checked, and counted, before one is sent.

        Args:
            campaign: The campaign; it is made if need be.
            source: A path or an open text file: UTF-8, with a header line.
            key: The column that holds each message's key.
            send: What sends them: `client.sms.send`, or `"sms.send"` with `vendor`.
            vendor: Whose method, when `send` is a name.
            map: Arguments of the call that come from a column, each with the column: `{"to": "phone"}`.
            due: The column with the time at which a message may leave (with offset), or the moment for all.
            zone: The column with the receiver's time zone.
            arguments: Arguments that are the same for all; `{column}` in a text stands for the row's value.

        Returns:
            What was found. Rows that cannot be sent are in it, with line and reason; the others are in the ledger.

        Raises:
            OutboxError: A column is missing, the file cannot be read, or the campaign sends by another method. Nothing
                is written.
        """
        plan = Plan(key, dict(map or {}), dict(arguments), due, zone)
        return self._import(campaign, SendMethod.of(send, vendor), plan, read_csv(source, plan.check_columns))

    @private
    def add_rows(
        self,
        campaign: str,
        rows: Iterable[Mapping[str, object]],
        *,
        key: str,
        send: Callable[..., object] | str,
        vendor: str = "",
        map: Mapping[str, str] | None = None,  # noqa: A002 - as in add_csv
        due: str | datetime | None = None,
        zone: str | None = None,
        **arguments: object,
    ) -> ImportReport:
        """Write rows from anywhere down, such as a query's or a data frame's; arguments and result as `add_csv`."""
        plan = Plan(key, dict(map or {}), dict(arguments), due, zone)
        return self._import(campaign, SendMethod.of(send, vendor), plan, enumerate(rows, 1))

    def _import(
        self, name: str, method: SendMethod, plan: Plan, rows: Iterable[tuple[int, Mapping[str, object]]]
    ) -> ImportReport:
        report = ImportReport()
        reader = Reader(method, plan, report)
        with self.connected() as session, session.transaction():
            campaign = campaigns.make(session, name, method)
            report.price_per_part = campaign.settings.price_per_part
            session.execute("DELETE FROM outbox_bad_row WHERE campaign_id = ?", (campaign.id,))
            parts, waiting = _parts(session, campaign), iter(rows)
            while piece := list(islice(waiting, PIECE)):
                added, changed = session.add_messages(campaign.id, reader.messages(piece))
                report.added, report.changed = report.added + added, report.changed + len(changed)
                report.first_changed += changed[: SHOWN - len(report.first_changed)]
                _keep_bad(session, campaign, reader)
            report.added_parts = _parts(session, campaign) - parts
            report.present = report.survey.messages - report.added
            report.repeated, report.identical = _twins(session, campaign)
        return report


def _parts(session: Session, campaign: Campaign) -> int:
    """Return the parts of all messages of a campaign."""
    count = "SELECT coalesce(sum(parts), 0) FROM outbox_message WHERE campaign_id = ?"
    return int(session.query(count, (campaign.id,))[0][0])


def _keep_bad(session: Session, campaign: Campaign, reader: Reader) -> None:
    session.execute_many(
        "INSERT INTO outbox_bad_row (campaign_id, line, key, reason) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
        [(campaign.id, row.line, _printable(row.key), row.reason) for row in reader.bad],
    )
    reader.bad.clear()


def _printable(key: str) -> str:
    """Return a key as every database takes it."""
    return key.encode("utf-8", "replace").decode().replace("\0", "?")


def _add(writer: Writer, name: str, method: SendMethod, row: tuple[Any, ...]) -> bool:
    campaign = campaigns.make(writer, name, method)
    key, likeness, recipient, zone, parts, due_at, content = row
    new = writer.query(
        "INSERT INTO outbox_message (campaign_id, key, likeness, recipient, zone, parts, due_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING id",
        (campaign.id, key, likeness, recipient, zone, parts, due_at),
    )
    for (number,) in new:
        writer.query(
            "INSERT INTO outbox_content (message_id, arguments) VALUES (?, ?) RETURNING message_id", (number, content)
        )
    return bool(new)


def _twins(session: Session, campaign: Campaign) -> tuple[int, int]:
    repeated = session.query(
        "SELECT count(*) FROM (SELECT 1 FROM outbox_message WHERE campaign_id = ? AND recipient <> '' "
        "GROUP BY recipient HAVING count(*) > 1) AS twins",
        (campaign.id,),
    )[0][0]
    if not repeated:
        return 0, 0
    identical = session.query(
        "SELECT coalesce(sum(copies - 1), 0) FROM (SELECT count(*) AS copies FROM outbox_message "
        "WHERE campaign_id = ? AND recipient <> '' GROUP BY likeness HAVING count(*) > 1) AS twins",
        (campaign.id,),
    )[0][0]
    return int(repeated), int(identical)
