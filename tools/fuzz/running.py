"""Running directions: one after the other, or side by side in processes of their own."""

from __future__ import annotations

import contextlib
import io
from concurrent.futures import ProcessPoolExecutor, as_completed
from importlib import import_module
from multiprocessing import get_context
from typing import TYPE_CHECKING

from fuzz import guided
from fuzz.direction import LONGEST_FIRST, MODULES, Options, Summary

if TYPE_CHECKING:
    from collections.abc import Sequence


def side_by_side(names: Sequence[str], options: Options, jobs: int) -> list[Summary]:
    """Run directions in processes of their own, the longest first; what each says comes when it has ended."""
    order = sorted(names, key=lambda name: LONGEST_FIRST.index(name) if name in LONGEST_FIRST else len(LONGEST_FIRST))
    with ProcessPoolExecutor(jobs, get_context("spawn"), max_tasks_per_child=1) as pool:
        running = {pool.submit(_quietly, name, options): name for name in order}
        done = {}
        for future in as_completed(running):
            done[running[future]], said = future.result()
            print(said, end="", flush=True)
    return [done[name] for name in names]


def _quietly(name: str, options: Options) -> tuple[Summary, str]:
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        summary = alone(name, options)
    return summary, said.getvalue()


def alone(name: str, options: Options) -> Summary:
    """Run one direction here."""
    print(f"== {name}", flush=True)
    with guided.watching() if options.guided else contextlib.nullcontext():
        module = import_module(MODULES[name])
    summary: Summary = module.run(options)
    return summary
