"""The outbox: messages are written down first, sent afterwards, and never twice."""

from __future__ import annotations

import inspect
import time
from collections.abc import Callable, Collection
from datetime import datetime
from typing import TYPE_CHECKING, Any

from trunkline import SharedLog
from trunkline.ratelimit import Departure
from trunkline_outbox import campaigns, stops
from trunkline_outbox.adding import Adding
from trunkline_outbox.attempt import Attempts, Failover
from trunkline_outbox.campaign import Campaign, OutboxError
from trunkline_outbox.deliveries import note, reports
from trunkline_outbox.ledger import Ledger
from trunkline_outbox.limits import Limits, Unit
from trunkline_outbox.looking import Looking
from trunkline_outbox.messages import erase_key, erase_number, forget_old, resolve
from trunkline_outbox.privacy import private, sealed
from trunkline_outbox.run import Run
from trunkline_outbox.sending import SendMethod
from trunkline_outbox.settling import SettlingReport, settle_one
from trunkline_outbox.states import State
from trunkline_outbox.sweeping import Due, sweep
from trunkline_outbox.worker import Tally, Worker

if TYPE_CHECKING:
    from trunkline.ratelimit import Limiter

CHUNK = 500
"""Messages of one job: long enough that jobs cost nothing, short enough that work spreads over machines."""


class Outbox(Adding, Looking):
    """Messages that are sent once, whatever dies in between.

    Safe to share among threads; a forked child opens connections of its own. Its methods block: under asyncio call the
    quick ones through `asyncio.to_thread`; `run` and `run_chunk` are awaited when the client is async.

    Args:
        url: `sqlite:///outbox.db` (a file, one machine) or `postgresql://...` (psycopg 3, many machines).
        migrate: Make the tables or bring them up to date. Without it they must be there already, see `ddl`.

    Raises:
        ValueError: The URL names neither.
        StoreError: The database cannot be reached, or its schema is newer than this program.
    """

    @private
    def run(
        self,
        client: object,
        *,
        campaign: str,
        concurrency: int = 20,
        limiter: Limiter | None = None,
        count: Unit = "messages",
        failover: Failover | None = None,
        most: int | None = None,
        wait: float = 0.0,
        patience: float = 60.0,
        on_progress: Callable[[Tally], object] | None = None,
    ) -> Any:
        """Send what is due; run it again to go on after anything.

        Args:
            client: The vendor's client. With an async one the result is awaited.
            campaign: What to send.
            concurrency: How many messages may be on their way at once: so many are in doubt when this process dies.
            limiter: A rate limit; a `RedisRateLimit` holds over all workers.
            count: What the limiter counts, `messages` or `parts`.
            failover: Another vendor for what provably never left. Off unless given.
            most: How many messages to send at most.
            wait: Seconds to go on waiting for messages that are not due yet.
            patience: Seconds to go on trying when the ledger cannot be written. Nothing leaves meanwhile.
            on_progress: Told what was done, after each transaction.

        Returns:
            A `RunReport`, or a coroutine of one.

        Raises:
            OutboxError: There is no such campaign, or the client is not the one that it needs.
            StoreError: The ledger cannot be read or written. What was on its way then is found in doubt later.
        """
        if concurrency < 1:
            raise OutboxError("concurrency must be at least 1")
        chosen, method, send = self._resolve(client, campaign)
        limits = Limits(limiter, count, Departure(method.vendor, method.name)) if limiter is not None else Limits()
        elsewhere = None if failover is None else SendMethod.of(failover.send).vendor

        def make() -> tuple[Worker, Attempts]:
            worker = Worker(
                self.store, chosen, concurrency, limits, elsewhere=elsewhere, most=most, patience=patience, wait=wait
            )
            return worker, Attempts(worker, method, client, failover)

        run = Run(make, concurrency, lambda: self.status(campaign), on_progress)
        return run.awaited() if inspect.iscoroutinefunction(send) else run.blocking()

    def run_chunk(self, client: object, *, campaign: str, size: int = CHUNK, concurrency: int = 20, **more: Any) -> Any:
        """Send up to `size` messages that are due: the work of one job of a queue.

        Safe under every engine that delivers a job twice: a job holds no messages, it claims what is still due.

        Args:
            client: As in `run`.
            campaign: What to send.
            size: How many messages at most.
            concurrency: As in `run`.
            more: Further arguments of `run`.

        Returns:
            As `run`.
        """
        return self.run(client, campaign=campaign, most=size, concurrency=concurrency, **more)

    def recover(self) -> int:
        """Take from dead workers what they were sending; every run does it, too.

        Returns:
            How many messages are in doubt now.
        """
        with self.connected() as session:
            return Ledger(self.store, session).recover()

    def sweep(self, most: int = 10_000) -> list[Due]:
        """Take back what dead workers held, and tell what an engine should be sending.

        Args:
            most: How far to count a campaign's messages.

        Returns:
            The campaigns that have messages due, each with the number of workers that are at it.
        """
        with self.connected() as session:
            return sweep(self.store, session, most)

    @private
    def reconcile(self, client: Any, *, campaign: str, sole_sender: bool = True) -> Any:
        """Settle the doubts of a campaign from the vendor's own log, as far as that proves anything.

        Args:
            client: The vendor's client. With an async one the result is awaited.
            campaign: The campaign.
            sole_sender: Nobody but this outbox sends the same texts to the same numbers from this account.

        Returns:
            A `SettlingReport`, or a coroutine of one. A log lags: what is undecided now may be decided later.

        Raises:
            OutboxError: There is no such campaign, or the client is not the one that it needs.
        """
        chosen, _, send = self._resolve(client, campaign)
        work = self._settle(chosen, client, send, sole_sender=sole_sender)
        if inspect.iscoroutinefunction(send):
            return work
        try:
            work.send(None)
        except StopIteration as end:
            return end.value
        raise AssertionError("a blocking client waits for nothing")

    async def _settle(
        self, campaign: Campaign, client: Any, send: Callable[..., Any], *, sole_sender: bool
    ) -> SettlingReport:
        with sealed():
            self.recover()
            report, shared = SettlingReport(), SharedLog()
            session = self.store.connect()
            try:
                for message in list(self.doubtful(campaign.name)):
                    if message.vendor == campaign.vendor:
                        await settle_one(
                            session, campaign, client, send, message, report, sole_sender=sole_sender, shared=shared
                        )
                    else:
                        report.undecided["it went to another vendor"] += 1
            finally:
                session.close()
            return report

    @private
    def resolve(self, campaign: str, key: str, state: State, *, vendor_id: str | None = None) -> None:
        """Settle a doubt by hand, after a look at the vendor's console or a word with the receiver.

        Args:
            campaign: The campaign.
            key: The message.
            state: `SENT`, `REFUSED`, or `PENDING` to send it again.
            vendor_id: The vendor's id of it, where it was found.

        Raises:
            OutboxError: There is no such message, or it is not in doubt.
        """
        with self.connected() as session:
            resolve(session, campaigns.find(session, campaign), key, state, vendor_id)

    @private
    def report(self, vendor_id: str, status: str, at: datetime | None = None) -> bool:
        """Take a delivery report in; late, twice and out of order are all right.

        Args:
            vendor_id: The vendor's id of the message.
            status: The vendor's word, such as `delivered`.
            at: When; now unless given.

        Returns:
            Whether the message is known. A report that is faster than its answer is kept and matched later.
        """
        with self.connected() as session:
            return note(session, str(vendor_id), status, None if at is None else at.timestamp())

    @private
    def receive(self, event: object, *, stop_words: Collection[str] = ()) -> None:
        """Act on what a webhook or an event brought: delivery reports are noted, STOP and START words obeyed.

        Args:
            event: What the vendor's `parse` functions return, or an event of a websocket.
            stop_words: What stops besides, such as words of your receivers' languages.
        """
        with self.connected() as session:
            for vendor_id, status, at in reports(event):
                note(session, vendor_id, status, at)
            for sender, text in stops.inbound(event):
                stops.heard(session, sender, text, stop_words)

    @private
    def stop(self, number: str | int, source: str = "by hand") -> bool:
        """Put a number on the stop list of all campaigns; whether it is new there."""
        with self.connected() as session:
            return stops.add(session, number, source)

    @private
    def allow(self, number: str | int) -> bool:
        """Take a number off the stop list; whether it was there."""
        with self.connected() as session:
            return stops.remove(session, number)

    @private
    def erase(self, *, number: str | int | None = None, campaign: str | None = None, key: str | None = None) -> int:
        """Erase what is known of a receiver in all campaigns, or of one message.

        Its number, text and receipt go, what became of it stays under its key; what has not left never will. A number
        on the stop list stays there: without it nobody could obey.

        Returns:
            How many messages were erased.

        Raises:
            OutboxError: Give either `number`, or `campaign` and `key`.
        """
        if (number is None) == (campaign is None or key is None):
            raise OutboxError("erase takes a number, or a campaign and a key")
        with self.connected() as session:
            if number is not None:
                return erase_number(session, number)
            return erase_key(session, campaigns.find(session, str(campaign)), str(key))

    @private
    def forget(self) -> int:
        """Erase settled messages that are older than their campaign's `keep_days`, and return how many there were."""
        with self.connected() as session:
            names = [row[0] for row in session.query("SELECT name FROM outbox_campaign")]
            found = [campaigns.find(session, name) for name in names]
            return sum(forget_old(session, campaign, time.time()) for campaign in found)

    def _resolve(self, client: object, name: str) -> tuple[Campaign, SendMethod, Callable[..., Any]]:
        with self.connected() as session:
            campaign = campaigns.find(session, name)
        method = SendMethod(campaign.vendor, campaign.method)
        if not campaign.method:
            raise OutboxError(f"the campaign {name!r} has no messages yet")
        return campaign, method, method.on(client)
