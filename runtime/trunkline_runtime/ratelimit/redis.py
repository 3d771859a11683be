"""The rate limit of `trunkline_runtime.ratelimit.window`, kept by many processes together in Redis.

Built on `redis` itself, the client its makers maintain: it is the one library here with several maintainers and regular
releases that has sync and async clients of equal standing, and a limit needs nothing more than one atomic script. The
packages that bring ready-made limiters either sleep on their own, have one maintainer, or cannot tell how long to wait.

Each key is one short list of start times and one small hash, changed only inside scripts, so that processes cannot
overtake each other; the clock is the server's, so that theirs need not agree. Keys expire by themselves. They are hashed
before they are stored, because a key may be a phone number.

A server that cannot be reached does not stop the sending: until it is back the same limit holds in each process alone,
and one warning says so.
"""

from __future__ import annotations

import hashlib
import logging
import math
from dataclasses import dataclass, field
from typing import Any

from trunkline_runtime.ratelimit.window import (
    SLOWEST,
    Departure,
    KeyFunction,
    RateLimit,
    by_vendor,
    check,
    usable_delay,
)

logger = logging.getLogger("trunkline")

_COMMON = """
local now = redis.call('TIME')
now = now[1] * 1000000 + now[2]
local per, recovery, slowest = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local state = redis.call('HMGET', KEYS[2], 'not_before', 'slowed', 'slowed_at')
local not_before = tonumber(state[1] or 0)
local slowed, slowed_at = tonumber(state[2] or 1), tonumber(state[3] or 0)
local stretch = 1 + (slowed - 1) * 2 ^ ((slowed_at - now) / recovery)
"""

_RESERVE = (
    _COMMON
    + """
local limit, max_wait = tonumber(ARGV[4]), tonumber(ARGV[5])
local start = math.max(now, not_before)
if redis.call('LLEN', KEYS[1]) >= limit then
    start = math.max(start, tonumber(redis.call('LINDEX', KEYS[1], limit - 1)) + per * stretch)
end
start = math.max(start, tonumber(redis.call('LINDEX', KEYS[1], 0) or 0))
local wait = start - now
if max_wait < 0 or wait <= max_wait then
    redis.call('LPUSH', KEYS[1], string.format('%.0f', start))
    redis.call('LTRIM', KEYS[1], 0, limit - 1)
    redis.call('PEXPIRE', KEYS[1], string.format('%.0f', (wait + per * slowest) / 1000 + 1000))
end
return string.format('%.0f', wait)
"""
)

_PENALISE = (
    _COMMON
    + """
local delay = tonumber(ARGV[4])
if now >= slowed_at + 1000000 and now >= not_before then
    redis.call('HSET', KEYS[2], 'slowed', tostring(math.min(slowest, 2 * stretch)), 'slowed_at', string.format('%.0f', now))
end
redis.call('HSET', KEYS[2], 'not_before', string.format('%.0f', math.max(not_before, now + delay)))
redis.call('PEXPIRE', KEYS[2], string.format('%.0f', (delay + recovery * 10) / 1000 + 1000))
return '0'
"""
)


@dataclass(slots=True, eq=False)
class RedisRateLimit:
    """A rate limit shared by every process that names the same server and prefix.

    Attributes:
        url: The server, as `redis.from_url` takes it: `redis://`, `rediss://` or `unix://`.
        limit: Requests allowed in any window.
        per: The length of the window in seconds.
        by: Names the window a request counts against; by vendor unless told otherwise.
        recovery: Seconds in which half of a slow-down wears off.
        prefix: Put before every key in Redis.
        patience: Seconds to wait for the server before going on without it.

    Raises:
        ImportError: The extra `redis` is not installed.
        ValueError: `limit` is below 1, a number of seconds is not positive, or the URL is not one of Redis.
    """

    url: str = field(repr=False)
    limit: int
    per: float = 60.0
    by: KeyFunction = by_vendor
    recovery: float = 30.0
    prefix: str = "trunkline:rate:"
    patience: float = 1.0
    _alone: RateLimit = field(init=False, repr=False)
    _away: bool = field(default=False, init=False, repr=False)
    _client: Any = field(default=None, init=False, repr=False)
    _error: type[Exception] = field(default=Exception, init=False, repr=False)

    def __post_init__(self) -> None:
        check(self.limit, self.per, self.recovery)
        import redis

        self._error = redis.RedisError
        self._alone = RateLimit(self.limit, self.per, self.by, self.recovery)
        self._client = redis.Redis.from_url(self.url, **self._patient())

    def _patient(self) -> dict[str, Any]:
        return {"socket_timeout": self.patience, "socket_connect_timeout": self.patience}

    def key(self, departure: Departure) -> str | None:
        """Name the window this request counts against, or `None` when it is not limited."""
        return self.by(departure)

    def reserve(self, key: str, max_wait: float = math.inf) -> float:
        """Take the next place and return the seconds until it comes; above `max_wait` means that none was taken."""
        try:
            wait = self._client.eval(_RESERVE, 2, *self._names(key), *self._numbers(), *self._wanted(max_wait))
        except (self._error, OSError) as error:
            self._lost(error)
            return self._alone.reserve(key, max_wait)
        return self._found(wait)

    async def areserve(self, key: str, max_wait: float = math.inf) -> float:
        """Take a place as `reserve` does, without blocking the event loop."""
        try:
            wait = await self._aeval(_RESERVE, 2, *self._names(key), *self._numbers(), *self._wanted(max_wait))
        except (self._error, OSError) as error:
            self._lost(error)
            return self._alone.reserve(key, max_wait)
        return self._found(wait)

    def penalise(self, key: str, retry_after: float | None = None) -> None:
        """Hold `key` back for `retry_after` seconds in every process, and let it recover from half its rate."""
        self._alone.penalise(key, retry_after)
        try:
            self._client.eval(_PENALISE, 2, *self._names(key), *self._numbers(), usable_delay(retry_after) * 1e6)
        except (self._error, OSError) as error:
            self._lost(error)

    async def apenalise(self, key: str, retry_after: float | None = None) -> None:
        """Slow down as `penalise` does, without blocking the event loop."""
        self._alone.penalise(key, retry_after)
        try:
            await self._aeval(_PENALISE, 2, *self._names(key), *self._numbers(), usable_delay(retry_after) * 1e6)
        except (self._error, OSError) as error:
            self._lost(error)

    def close(self) -> None:
        """Close the connections to Redis; a second call does nothing."""
        self._client.close()

    async def _aeval(self, *arguments: Any) -> Any:
        """Run a script from whichever event loop is running.

        redis-py's async client belongs to one loop and to asyncio; a worker thread serves every loop and trio as well,
        and a limit that spaces calls out can afford it.
        """
        import anyio.to_thread

        return await anyio.to_thread.run_sync(lambda: self._client.eval(*arguments), abandon_on_cancel=True)

    def _names(self, key: str) -> tuple[str, str]:
        digest = hashlib.blake2b(key.encode(), digest_size=16).hexdigest()
        return f"{self.prefix}{{{digest}}}:starts", f"{self.prefix}{{{digest}}}:state"

    def _numbers(self) -> tuple[float, float, float]:
        return self.per * 1e6, self.recovery * 1e6, SLOWEST

    def _wanted(self, max_wait: float) -> tuple[int, float]:
        return self.limit, -1 if math.isinf(max_wait) else max(max_wait, 0.0) * 1e6

    def _found(self, wait: bytes | str) -> float:
        self._away = False
        return max(int(wait), 0) / 1e6

    def _lost(self, error: Exception) -> None:
        if not self._away:
            self._away = True
            logger.warning(
                "Redis cannot be reached (%s): the rate limit holds in this process alone until it is back",
                type(error).__name__,
            )
