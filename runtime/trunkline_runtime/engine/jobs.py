"""Reports that are ordered, waited for and downloaded, in one call and without I/O of our own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from trunkline_runtime.download_target import CutShort, FileTarget, Target
from trunkline_runtime.engine.effects import Sleep, Steps
from trunkline_runtime.errors import ApiError, ConnectionLost, JobUnfinished, ResponseDecodeError
from trunkline_runtime.redact import Hidden, reveal
from trunkline_runtime.unset import UNSET

if TYPE_CHECKING:
    from trunkline_runtime.engine.caller import AsyncCaller, Caller, CallRunner
    from trunkline_runtime.operation import Operation
    from trunkline_runtime.options import CallOptions, CallSettings

PATIENCE = 600.0
"""Seconds for a whole job when neither the client nor the call has a deadline."""
GROWTH, LONGEST = 1.5, 15.0


@dataclass(frozen=True, slots=True)
class Job:
    """How a report is made; names are Python arguments and attributes.

    Attributes:
        order: Orders it.
        id: Where the answer to the order has the report's id.
        poll: Lists reports.
        poll_id: The argument of `poll` that asks for one report.
        items: Where the answer to `poll` has the reports.
        done: What a finished report has and an unfinished one has not.
        fetch: Downloads it.
        fetch_id: The argument of `fetch` that names the report.
        pending: Error codes of `fetch` that mean "not yet".
    """

    order: Operation[Any]
    id: str
    poll: Operation[Any]
    poll_id: str
    items: str
    done: str
    fetch: Operation[Any]
    fetch_id: str
    pending: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Report:
    """A report that was downloaded.

    Attributes:
        id: The vendor's id of it.
        path: Where it is; `None` when it went to an open file.
        size: Its size in bytes, unpacked.
    """

    id: int
    path: Path | None
    size: int


def fetch(
    caller: Caller,
    job: Job,
    arguments: Mapping[str, object] | Hidden,
    to: FileTarget,
    poll_interval: float,
    options: CallOptions | None,
) -> Report:
    """Order a report, wait for it and write it to a file; see `fetch_steps`."""
    return caller.run(lambda calls, settings: fetch_steps(calls, settings, job, arguments, to, poll_interval), options)


async def afetch(
    caller: AsyncCaller,
    job: Job,
    arguments: Mapping[str, object] | Hidden,
    to: FileTarget,
    poll_interval: float,
    options: CallOptions | None,
) -> Report:
    """Order a report, wait for it and write it to a file; see `fetch_steps`."""
    return await caller.run(
        lambda calls, settings: fetch_steps(calls, settings, job, arguments, to, poll_interval), options
    )


def fetch_steps(
    calls: CallRunner,
    settings: CallSettings,
    job: Job,
    arguments: Mapping[str, object] | Hidden,
    to: FileTarget,
    poll_interval: float,
) -> Steps[Report]:
    """Return the steps of a whole job.

    Args:
        calls: Carries out the calls.
        settings: The deadline is for all of them together.
        job: What to do.
        arguments: Of the order.
        to: Where the report goes, unpacked where it is gzipped.
        poll_interval: Seconds before the first look; each next one waits half as long again, up to 15 s.

    Raises:
        JobUnfinished: The deadline passed; it names the report, which can be downloaded later.
        CallError: A call brought no result.
        OSError: The file cannot be written.
    """
    run = _Run(calls, settings, job)
    ordered = yield from calls.run(job.order, reveal(arguments), run.quiet())
    run.id = run.number(ordered)
    target = Target(to, gunzip=True)
    try:
        yield from run.wait_and_load(target, max(poll_interval, 0.0))
        path = target.finish()
    except CutShort as error:
        target.abandon()
        run.unreadable(job.fetch, "a whole gzip file", str(error))
    except BaseException:
        target.abandon()
        raise
    return Report(run.id, path, target.written)


class _Run:
    """Where one job stands."""

    def __init__(self, calls: CallRunner, settings: CallSettings, job: Job) -> None:
        self.calls = calls
        self.settings = settings
        self.job = job
        self.id = 0
        self.patience = PATIENCE if settings.deadline is None else settings.deadline
        self.began = calls.clock.monotonic()

    def quiet(self) -> CallSettings:
        """Return the settings of one call: what is left of the deadline, and no sink but ours."""
        return replace(self.settings, deadline=max(self.left(), 0.001), sink=None)

    def left(self) -> float:
        return self.patience - (self.calls.clock.monotonic() - self.began)

    def number(self, ordered: object) -> int:
        number = getattr(ordered, self.job.id, None)
        if not isinstance(number, int):
            self.unreadable(self.job.order, f"the report's id as {self.job.id}", "none")
        return number

    def wait_and_load(self, target: Target, wait: float) -> Steps[None]:
        while True:
            yield from self.pause(wait)
            wait = min(max(wait, 0.001) * GROWTH, LONGEST)
            if (yield from self.ready()) and (yield from self.load(target)):
                return

    def pause(self, wait: float) -> Steps[None]:
        if wait >= self.left():
            where = f"{self.job.order.vendor} {self.job.order.id}"
            raise JobUnfinished(
                f"{where}: report {self.id} was not ready after {self.patience:g} s; it can be downloaded later",
                vendor=self.job.order.vendor, operation=self.job.order.id, job_id=self.id,
            )  # fmt: skip
        yield Sleep(wait)

    def ready(self) -> Steps[bool]:
        job = self.job
        answer = yield from self.calls.run(job.poll, {job.poll_id: self.id}, self.quiet())
        entries = getattr(answer, job.items, None)
        for entry in entries if isinstance(entries, list) else ():
            if getattr(entry, job.poll_id, self.id) == self.id:
                return getattr(entry, job.done, UNSET) not in (UNSET, None)
        return False

    def load(self, target: Target) -> Steps[bool]:
        """Download the report; False when the vendor says that it is not there yet."""
        job = self.job
        while True:
            target.restart()
            try:
                yield from self.calls.run(job.fetch, {job.fetch_id: self.id}, replace(self.quiet(), sink=target))
            except ApiError as error:
                if error.code not in job.pending:
                    raise
                return False
            except ConnectionLost:
                if target.failed is not None:
                    raise target.failed from None
                if not target.received:
                    raise  # the engine has tried again by itself
                yield from self.pause(1.0)
            else:
                return True

    def unreadable(self, operation: Operation[Any], expected: str, got: str) -> NoReturn:
        raise ResponseDecodeError(
            f"{operation.vendor} {operation.id}: expected {expected}, got {got}",
            vendor=operation.vendor, operation=operation.id, expected=expected, got=got,
        )  # fmt: skip
