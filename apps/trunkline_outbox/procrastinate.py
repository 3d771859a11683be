"""Procrastinate: campaigns sent by many workers, as jobs that are chunks, on the PostgreSQL that holds the ledger.

A job holds no messages: it claims what is due, so that a job which runs twice, or never, changes nothing but the time.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any

import procrastinate
from procrastinate.exceptions import AlreadyEnqueued
from procrastinate.jobs import JobDeferrer, Status

from trunkline_outbox.outbox import CHUNK, Outbox
from trunkline_outbox.run import RunReport

TASK = "trunkline_outbox.chunk"
SWEEP = "trunkline_outbox.sweep"


class OutboxJobs:
    """The outbox's tasks of a Procrastinate app: chunks, and a sweep every minute that finds what was forgotten.

    Args:
        app: The app; its connector and the outbox may share one database.
        box: The outbox, on PostgreSQL.
        clients: What makes a client of each vendor: `{"opentact": AsyncOpentact}`. Other vendors' campaigns are left
            alone.
        parallel: How many jobs of one campaign may wait at once; as many may run besides.
        size: Messages of one job.
        queue: The queue of the jobs.
        cron: When to sweep; Procrastinate takes seconds as a sixth field.
        options: Further arguments of `Outbox.run`: `concurrency`, `limiter`, `count`, `failover`.
    """

    def __init__(
        self,
        app: procrastinate.App,
        box: Outbox,
        clients: Mapping[str, Callable[[], Any]],
        *,
        parallel: int = 8,
        size: int = CHUNK,
        queue: str = "outbox",
        cron: str = "* * * * *",
        **options: Any,
    ) -> None:
        self._app, self._box, self._clients, self._options = app, box, clients, options
        self._parallel, self._size, self._queue = parallel, size, queue
        app.task(name=TASK, queue=queue)(self.chunk)
        swept = app.task(name=SWEEP, queue=queue, queueing_lock=SWEEP)(self.sweep)
        app.periodic(cron=cron)(swept)

    def start(self, campaign: str, *, within: Any = None) -> None:
        """Have a campaign sent at once, rather than by the next sweep.

        Args:
            campaign: The campaign.
            within: A psycopg connection of yours in a transaction: the job is there when that is committed, as the
                messages are that were added with it.
        """
        # Without a lock for the queue: it would make one transaction of yours wait for another.
        self._app.configure_task(TASK, queue=self._queue, connection=within).defer(campaign=campaign, slot=-1)

    async def chunk(self, campaign: str, slot: int = -1) -> None:
        """Send one chunk, and ask for the next one where more is due."""
        vendor = await asyncio.to_thread(self._box.vendor, campaign)
        report = await self._send(campaign, self._clients[vendor]())
        if report.stopped or report.capped or not report.sent + report.refused + report.doubtful:
            return  # the sweep tries again
        waiting = await asyncio.to_thread(self._box.due, campaign, most=1)
        if waiting:
            await self._defer(campaign, max(slot, 0))

    async def sweep(self, timestamp: int = 0) -> None:
        """Start what is due and has no job, take back what dead workers held, and end the jobs that died with them."""
        for job in await self._app.job_manager.get_stalled_jobs(task_name=TASK):
            if job.id is not None:
                await self._app.job_manager.finish_job_by_id_async(job.id, Status.FAILED, delete_job=False)
        for due in await asyncio.to_thread(self._box.sweep, self._parallel * self._size):
            if due.vendor in self._clients:
                for slot in range(-(-due.messages // self._size)):
                    await self._defer(due.campaign, slot)

    async def _send(self, campaign: str, client: Any) -> RunReport:
        if not hasattr(client, "__aenter__"):
            return await asyncio.to_thread(self._send_blocking, campaign, client)
        async with client:
            report: RunReport = await self._box.run_chunk(client, campaign=campaign, size=self._size, **self._options)
            return report

    def _send_blocking(self, campaign: str, client: Any) -> RunReport:
        with client:
            report: RunReport = self._box.run_chunk(client, campaign=campaign, size=self._size, **self._options)
            return report

    async def _defer(self, campaign: str, slot: int) -> None:
        """Let a job wait in a slot; one waits there at most, however often it is asked for."""
        with suppress(AlreadyEnqueued):
            await self._job(campaign, slot).defer_async(campaign=campaign, slot=slot)

    def _job(self, campaign: str, slot: int) -> JobDeferrer:
        return self._app.configure_task(TASK, queue=self._queue, queueing_lock=f"{TASK} {campaign} {slot}")
