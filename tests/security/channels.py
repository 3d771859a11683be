"""Every way on which a secret may come out of a program: what an error, a log, a span or a report would print."""

from __future__ import annotations

import copy
import io
import json
import logging
import pickle
import pprint
import re
import traceback
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any

import sentry_sdk.utils
from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from rich.console import Console
from rich.pretty import pretty_repr
from rich.traceback import Traceback

from trunkline_runtime.engine import otel

OURS = re.compile(r"/(runtime|overlays|generated|mock|apps)/trunkline")
_SENTRY = {"max_value_length": 100_000, "include_local_variables": True, "include_source_context": False}


@dataclass
class Witness:
    """What the channels showed during one call; `shown` maps each channel to its text."""

    shown: dict[str, str] = field(default_factory=dict)
    told: list[object] = field(default_factory=list)

    def tell(self, event: object) -> None:
        """Take what a hook, a drift report or another callback of the user's is given."""
        self.told.append(event)

    def add(self, channel: str, *texts: str) -> None:
        """Add texts to a channel."""
        self.shown[channel] = "\n".join([self.shown.get(channel, ""), *texts])

    def add_error(self, error: BaseException) -> None:
        """Add every channel of an error."""
        links = list(chain(error))
        self.add("message", *[text for one in links[:1] for text in (str(one), repr(one), repr(one.args))])
        self.add("notes", *[note for one in links for note in getattr(one, "__notes__", ())])
        self.add("cause and context", *[repr(one) for one in links[1:]])
        self.add("attributes", *[text for one in links for text in printed(vars(one))])
        self.add("printed", *[text for one in links for text in printed(one)], *printed(copy.deepcopy(error)))
        self.add("printed", *traceback.format_exception(error))
        self.add("pickle", *pickled(error))
        for name, frames in FRAMES.items():
            self.add(f"frames by {name}", frames(error))


def printed(value: object) -> Iterator[str]:
    """Yield what people print of a value: formatted, prettily, by rich, and as JSON of whatever JSON does not know."""
    yield from (repr(value), f"{value}", f"{value!s:>9}", pprint.pformat(value), pretty_repr(value))
    with suppress(TypeError, ValueError):
        yield json.dumps(
            value, default=lambda part: str(part) if type(part).__repr__ is object.__repr__ else repr(part)
        )


def chain(error: BaseException) -> Iterator[BaseException]:
    """Yield an error and everything that it came of."""
    waiting, seen = [error], set[int]()
    while waiting:
        one = waiting.pop(0)
        if id(one) not in seen:
            seen.add(id(one))
            yield one
            linked = (one.__cause__, one.__context__, *getattr(one, "exceptions", ()))
            waiting += [other for other in linked if isinstance(other, BaseException)]


def pickled(error: BaseException) -> list[str]:
    """Return what a pickle holds, and what comes out of it."""
    try:
        data = pickle.dumps(error)
    except (TypeError, AttributeError, pickle.PicklingError):
        return []
    return [repr(data), repr(vars(pickle.loads(data)))]


def by_traceback(error: BaseException) -> str:
    """Print our frames as the standard library does when it is told to print variables."""
    texts = []
    for one in chain(error):
        told = traceback.TracebackException.from_exception(one, capture_locals=True)
        texts += [repr(frame.locals) for frame in told.stack if OURS.search(frame.filename)]
    return "\n".join(texts)


def by_rich(error: BaseException) -> str:
    """Print our frames as rich does."""
    limits: dict[str, Any] = {"locals_max_length": 1000, "locals_max_string": 100_000, "show_locals": True}
    told = Traceback.extract(type(error), error, error.__traceback__, **limits)
    out = io.StringIO()
    console = Console(file=out, width=10_000, no_color=True)
    for stack in told.stacks:
        for frame in stack.frames:
            if OURS.search(frame.filename):
                console.print(*(frame.locals or {}).values())
    return out.getvalue()


def by_sentry(error: BaseException) -> str:
    """Serialise our frames as a crash reporter does."""
    info = (type(error), error, error.__traceback__)
    event, _ = sentry_sdk.utils.event_from_exception(info, client_options=_SENTRY)
    stacks = [value.get("stacktrace", {}).get("frames", []) for value in event["exception"]["values"]]
    return "\n".join(repr(frame.get("vars")) for stack in stacks for frame in stack if OURS.search(frame["abs_path"]))


def by_walk(error: BaseException) -> str:
    """Walk through our frames' variables, their attributes and members, five steps deep."""
    texts: list[str] = []
    for one in chain(error):
        for frame in _frames(one.__traceback__):
            for value in frame.f_locals.values():
                _walk(value, 5, texts, set())
    return "\n".join(texts)


def _frames(tb: TracebackType | None) -> Iterator[Any]:
    for frame, _ in traceback.walk_tb(tb):
        if OURS.search(frame.f_code.co_filename):
            yield frame


def _walk(value: object, depth: int, texts: list[str], seen: set[int]) -> None:
    """Collect texts as a serializer does that looks into mappings, lists and public attributes."""
    if depth == 0 or id(value) in seen:
        return
    seen.add(id(value))
    texts.append(repr(value))
    parts: list[object] = []
    if isinstance(value, dict):
        parts = [*value, *value.values()]
    elif isinstance(value, list | tuple | set | frozenset):
        parts = list(value)
    elif isinstance(value, BaseException):
        parts = list(value.args)
    for part in parts:
        _walk(part, depth - 1, texts, seen)


FRAMES: dict[str, Callable[[BaseException], str]] = {
    "traceback": by_traceback,
    "rich": by_rich,
    "sentry": by_sentry,
    "walk": by_walk,
}
"""Three libraries that others keep, and a walk that goes further than they do."""


@contextmanager
def watching() -> Iterator[Witness]:
    """Record logs of every library, warnings and spans while the block runs."""
    witness, records, spans = Witness(), _Records(), InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(spans))
    root, before, usual = logging.getLogger(), logging.getLogger().level, trace.get_tracer
    trace.get_tracer = provider.get_tracer  # type: ignore[assignment]  # the library's own way is once per process
    otel.forget()
    root.addHandler(records)
    root.setLevel(logging.DEBUG)
    try:
        with warnings.catch_warnings(record=True) as warned:
            warnings.simplefilter("always")
            yield witness
    finally:
        root.removeHandler(records)
        root.setLevel(before)
        trace.get_tracer = usual
        otel.forget()
    witness.add("logs", *records.texts)
    witness.add("warnings", *[str(one.message) for one in warned])
    witness.add("spans", *[span.to_json() for span in spans.get_finished_spans()])
    witness.add("hooks and drift reports", *map(repr, witness.told))


class _Records(logging.Handler):
    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a record as text, with the variables it was made of."""
        self.texts += [record.getMessage(), repr(record.args), repr(record.exc_info)]
