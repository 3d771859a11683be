"""Client-side rate limits: `RateLimit` in one process; `trunkline.ratelimit_redis` keeps one over many."""

from trunkline_runtime.ratelimit.window import Departure, KeyFunction, Limiter, RateLimit, by_sender, by_vendor

__all__ = ["Departure", "KeyFunction", "Limiter", "RateLimit", "by_sender", "by_vendor"]
