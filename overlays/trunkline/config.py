"""The keyword arguments that all clients share, typed once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from trunkline.budget import RetryBudget
    from trunkline.codec import Drift
    from trunkline.engine import Clock
    from trunkline.hooks import Hooks
    from trunkline.http import AsyncTransport, Sink, Timeouts, Transport
    from trunkline.options import LastResponse
    from trunkline.ratelimit import Limiter
    from trunkline.retry import RetryPolicy


class OptionFields(TypedDict, total=False):
    """What `with_options` takes; the fields of `CallOptions`, where each is explained."""

    timeout: Timeouts | float | None
    deadline: float | None
    retries: int | RetryPolicy | None
    headers: Mapping[str, str] | None
    base_url: str | None
    strict: bool | None
    on_drift: Callable[[Drift], object] | None
    on_response: Callable[[LastResponse], object] | None
    max_body: int | None
    sink: Sink | None
    rate_key: str | None


class _Shared(OptionFields, total=False):
    """What holds for a client as a whole.

    Attributes:
        hooks: Functions that see every try.
        limiter: Client-side rate limit.
        budget: Limit on extra tries.
        clock: Where the time comes from, for tests.
        user_agent: Put before our own, to name the application.
    """

    hooks: Hooks | None
    limiter: Limiter | None
    budget: RetryBudget | None
    clock: Clock | None
    user_agent: str | None


class Config(_Shared, total=False):
    """Arguments of every blocking client, besides credentials; `transport` replaces the default one."""

    transport: Transport | None


class AsyncConfig(_Shared, total=False):
    """Arguments of every async client, besides credentials; `transport` replaces the default one."""

    transport: AsyncTransport | None
