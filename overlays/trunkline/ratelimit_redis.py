"""One rate limit over many processes, kept in Redis (extra `redis`)."""

from trunkline_runtime.ratelimit.redis import RedisRateLimit

__all__ = ["RedisRateLimit"]
