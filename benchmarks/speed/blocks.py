"""Costs of calls in CPU time: short blocks in turns, in one process, so that a busy machine slows all of them alike.

A block is shorter than the slice of time that a program gets, so that among many some run undisturbed, whoever else works.
Imports nothing but the standard library: it also runs in the environments of other SDKs.
"""

from __future__ import annotations

import asyncio
import gc
import statistics
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

WARM_UP = 5
Costs = dict[str, list[float]]
"""Microseconds of CPU a call, one figure a round, by name."""


@dataclass(frozen=True)
class Ratio:
    """One cost in terms of another.

    Attributes:
        least: The least of the one to the least of the other, which is what a quiet machine would show.
        quartiles: Of the ratios within a round.
    """

    least: float
    quartiles: tuple[float, float, float]


def ratio(costs: Costs, ours: str, theirs: str) -> Ratio:
    """Return what one costs in terms of the other."""
    rounds = [one / other for one, other in zip(costs[ours], costs[theirs], strict=True)]
    low, middle, high = statistics.quantiles(rounds, n=4)
    return Ratio(min(costs[ours]) / min(costs[theirs]), (low, middle, high))


def interleave(calls: Mapping[str, Callable[[], object]], rounds: int, each: int) -> Costs:
    """Make `each` calls of every kind in turns, `rounds` times."""
    costs: Costs = {name: [] for name in calls}
    for call in calls.values():
        for _ in range(WARM_UP):
            call()
    _settle()
    for _ in range(rounds):
        for name, call in calls.items():
            gc.collect()
            began = time.process_time()
            for _ in range(each):
                call()
            costs[name].append((time.process_time() - began) / each * 1e6)
    return costs


async def interleave_async(
    calls: Mapping[str, Callable[[], Awaitable[object]]], rounds: int, at_once: int, each: int
) -> Costs:
    """Make about `each` calls of every kind from `at_once` tasks in turns, `rounds` times."""
    costs: Costs = {name: [] for name in calls}
    share = max(each // at_once, 1)

    async def many(call: Callable[[], Awaitable[object]], count: int) -> None:
        for _ in range(count):
            await call()

    for call in calls.values():
        await asyncio.gather(*(many(call, WARM_UP) for _ in range(at_once)))
    _settle()
    for _ in range(rounds):
        for name, call in calls.items():
            gc.collect()
            began = time.process_time()
            await asyncio.gather(*(many(call, share) for _ in range(at_once)))
            costs[name].append((time.process_time() - began) / (share * at_once) * 1e6)
    return costs


def _settle() -> None:
    """Leave what is there by now to itself, so that collecting garbage between blocks costs next to nothing."""
    gc.collect()
    gc.freeze()
