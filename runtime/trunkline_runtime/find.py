"""Calls found by what they do: words of the shipped specs, with the synonyms of `find_words`."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from trunkline_runtime.find_words import ACTS, ENDINGS, IGNORED, SYNONYMS

VENDORS = ("opentact", "voximplant", "avaamo")
_WORD = re.compile(r"[a-z]+|[0-9]+")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_NAME, _GROUP, _SUMMARY, _ABOUT, _DESCRIPTION, _ARGUMENTS = 3.0, 3.0, 2.5, 2.0, 0.7, 0.4
_READS = 1.3
"""What a call that only reads counts more, when nothing is said of doing something."""
_SYNONYM = 0.75
"""What a synonym counts beside the word itself."""


@dataclass(frozen=True, slots=True)
class Match:
    """A call that fits the words.

    Attributes:
        vendor: Whose it is.
        method: Where it is on a client: `leases.list` is `client.leases.list(...)`.
        more: Further methods of the same call: page after page, to a file, with another body.
        summary: What it does, in one sentence.
        operation: Its operationId in the spec.
        score: How well it fits; comparable within one search only.
    """

    vendor: str
    method: str
    more: tuple[str, ...]
    summary: str
    operation: str
    score: float = 0.0

    def __str__(self) -> str:
        return f"client.{self.method}(...): {self.summary}"


@dataclass(frozen=True, slots=True)
class _Entry:
    match: Match
    words: Mapping[str, float]
    reads: bool


def find(words: str, vendors: Iterable[str] = VENDORS, limit: int = 5) -> list[Match]:
    """Return the calls that fit, the best first.

    Args:
        words: What you want to do: "list my numbers".
        vendors: Where to look.
        limit: The most to return.

    Raises:
        FileNotFoundError: There is no such vendor.
    """
    entries = [entry for vendor in vendors for entry in _entries(vendor)]
    asked = list(_words(words))
    wanted = [_alternatives(word) for word in asked]
    looking = not ACTS.intersection(asked)
    rare = [_rarity(alternatives, entries) for alternatives in wanted]
    matches = []
    for entry in entries:
        hits = [max(entry.words.get(word, 0.0) * worth for word, worth in one.items()) for one in wanted]
        score = sum(hit * weight for hit, weight in zip(hits, rare, strict=True))
        if score:
            # a call that fits every word is meant rather than one that fits a single word very well
            score *= sum(map(bool, hits)) / len(hits) * (_READS if looking and entry.reads else 1.0)
            matches.append(replace(entry.match, score=round(score, 3)))
    return sorted(matches, key=lambda match: (-match.score, match.vendor, match.method))[:limit]


def _rarity(alternatives: Mapping[str, float], entries: list[_Entry]) -> float:
    having = sum(any(word in entry.words for word in alternatives) for entry in entries)
    return math.log(1 + len(entries) / (1 + having))


def _alternatives(word: str) -> dict[str, float]:
    """A word and its synonyms, with what each is worth."""
    return {**dict.fromkeys(SYNONYMS.get(word, ()), _SYNONYM), word: 1.0}


@cache
def _entries(vendor: str) -> tuple[_Entry, ...]:
    from trunkline_specs import load

    document = load(vendor)
    about = {tag["name"]: tag.get("description", "") for tag in document.get("tags", ())}
    operations = [
        operation for item in document["paths"].values() for operation in item.values() if _is_call(operation)
    ]
    return tuple(_entry(vendor, operation, about.get(operation["tags"][0], "")) for operation in operations)


def _is_call(node: Any) -> bool:
    return isinstance(node, dict) and bool(node.get("x-methods"))


def _entry(vendor: str, operation: dict[str, Any], about: str) -> _Entry:
    method, *more = operation["x-methods"]
    group, _, name = method.partition(".")
    summary = operation.get("summary", operation["operationId"]).strip().rstrip(".") + "."
    arguments = " ".join(one.get("name", "") for one in operation.get("parameters", ()))
    parts = (
        (name, _NAME), (group, _GROUP), (summary, _SUMMARY), (about, _ABOUT), (operation["operationId"], _SUMMARY),
        (operation.get("description", ""), _DESCRIPTION), (arguments, _ARGUMENTS),
    )  # fmt: skip
    words: dict[str, float] = {}
    for text, weight in parts:
        for word in set(_words(text)):
            words[word] = words.get(word, 0.0) + weight
    # what is said in several places counts more, but not as often as it is said
    words = {word: math.sqrt(weight) for word, weight in words.items()}
    return _Entry(
        Match(vendor, method, tuple(more), summary, operation["operationId"]), words, operation["x-delivery"] == "read"
    )


def _words(text: str) -> Iterator[str]:
    """The words that matter, each without its ending."""
    for word in _WORD.findall(_CAMEL.sub(" ", text).lower()):
        if word not in IGNORED:
            yield _stem(word)


def _stem(word: str) -> str:
    for ending, instead in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) + len(instead) > 2:
            return word.removesuffix(ending) + instead
    return word
