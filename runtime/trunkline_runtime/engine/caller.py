"""Who can make calls: the engine, as sign-in and look-up see it, and a client, as generated resources see it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol, TypeVar

from trunkline_runtime.clock import Clock
from trunkline_runtime.engine.effects import Steps
from trunkline_runtime.operation import Operation
from trunkline_runtime.options import CallOptions, CallSettings
from trunkline_runtime.redact import Hidden

T = TypeVar("T")


class CallRunner(Protocol):
    """Makes the steps of calls; a call may need others, to sign in or to look into a log."""

    clock: Clock

    def run(self, operation: Operation[T], arguments: Mapping[str, object], settings: CallSettings) -> Steps[T]:
        """Return the steps of one call."""


class Caller(Protocol):
    """What a generated resource needs of a client that blocks."""

    def call(self, operation: Operation[T], arguments: Mapping[str, object] | Hidden, options: CallOptions | None) -> T:
        """Carry out one call."""

    def run(self, work: Callable[[CallRunner, CallSettings], Steps[T]], options: CallOptions | None) -> T:
        """Carry out several calls that belong together."""


class AsyncCaller(Protocol):
    """What a generated resource needs of an async client."""

    async def call(
        self, operation: Operation[T], arguments: Mapping[str, object] | Hidden, options: CallOptions | None
    ) -> T:
        """Carry out one call."""

    async def run(self, work: Callable[[CallRunner, CallSettings], Steps[T]], options: CallOptions | None) -> T:
        """Carry out several calls that belong together."""
