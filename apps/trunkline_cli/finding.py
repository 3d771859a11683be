"""Finding calls by the words that people use: the specs' own words, and synonyms kept as data."""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files

from trunkline_cli.catalogue import VENDORS, Call, Document, calls

_STOP = """a an all and any are as at be by can do does for from how i if in is it of on one or that the them this
to what when which with you your"""
STOP = frozenset(_STOP.split())
NAME, SUMMARY, GROUP, BODY = 4.0, 3.0, 2.0, 0.5
"""How much a word counts by the place where it stands."""
SYNONYM = 0.5
READS = frozenset({"list", "show", "see", "get", "read", "find", "search", "look"})
"""Words of somebody who wants to look, and to change nothing."""


def find(words: str, vendors: Iterable[str] = VENDORS, limit: int = 10) -> list[Call]:
    """Return the calls that fit some words best, the best first.

    Args:
        words: As a person would say it: `list my numbers`.
        vendors: Whose calls.
        limit: How many to return.
    """
    wanted = _wanted(words)
    looking = not READS.isdisjoint(words.lower().split())
    scored = [
        (score * _leaning(call, looking=looking), call)
        for vendor in vendors
        for call in calls(vendor).values()
        if (score := _score(call, wanted)) > 0
    ]
    best = sorted(scored, key=lambda pair: (-pair[0], len(pair[1].name), pair[1].name))
    return [call for _, call in best[:limit]]


def stems(text: str) -> list[str]:
    """Return the words of a text without their endings and without those that say nothing."""
    spread = re.sub(r"([a-z])([A-Z])", r"\1 \2", text).lower()
    return [_stem(word) for word in re.findall(r"[a-z0-9]+", spread) if word not in STOP]


def _stem(word: str) -> str:
    for ending, instead in (("ies", "y"), ("ing", ""), ("ed", ""), ("es", "e"), ("s", "")):
        if word.endswith(ending) and len(word) - len(ending) >= 3 and not word.endswith("ss"):
            return word.removesuffix(ending) + instead
    return word


def _wanted(words: str) -> list[Mapping[str, float]]:
    """Return for each word what it may stand for, itself first."""
    given = stems(words)
    return [{**{_stem(one): SYNONYM for one in _synonyms().get(word, ())}, word: 1.0} for word in given]


@cache
def _synonyms() -> Mapping[str, tuple[str, ...]]:
    data = json.loads(files(__package__).joinpath("synonyms.json").read_text("utf-8"))
    return {_stem(word): tuple(others) for word, others in data.items()}


def _leaning(call: Call, *, looking: bool) -> float:
    return 1.5 if looking and call.delivery == "read" else 1.0


def _score(call: Call, wanted: Sequence[Mapping[str, float]]) -> float:
    """Return how well a call fits; one that has all of the words beats one that has a word often."""
    weights, rarity = _weights(call.vendor)[call.name], _rarity()
    told = [
        max((part * weights[word] * rarity[word] for word, part in choices.items() if word in weights), default=0.0)
        for choices in wanted
    ]
    covered = sum(1 for one in told if one) / max(1, len(wanted))
    return sum(told) * covered * (0.5 + 0.5 * _named(call, wanted))


def _named(call: Call, wanted: Sequence[Mapping[str, float]]) -> float:
    """Return which part of a method's own name was asked for: `get_call_history` is more than its longer sisters."""
    name = [word for word in stems(call.method.replace("_", " ")) if word not in READS]
    return sum(1 for word in name if any(word in choices for choices in wanted)) / len(name) if name else 1.0


@cache
def _weights(vendor: str) -> Mapping[str, Mapping[str, float]]:
    tags = {tag["name"]: tag.get("description", "") for tag in Document(vendor).spec["tags"]}
    return {call.name: _words(call, tags[call.raw["tags"][0]]) for call in calls(vendor).values()}


def _words(call: Call, group: str) -> Mapping[str, float]:
    places = (
        (call.raw["description"], BODY),
        (f"{call.group.replace('_', ' ')} {group}", GROUP),
        (call.summary, SUMMARY),
        (call.method.replace("_", " "), NAME),
    )
    return {word: weight for text, weight in places for word in stems(text)}


@cache
def _rarity() -> Mapping[str, float]:
    """Return how much each word tells: one that stands everywhere tells little."""
    everything = [words for vendor in VENDORS for words in _weights(vendor).values()]
    counted = Counter(word for words in everything for word in words)
    return {word: math.log(1 + len(everything) / count) for word, count in counted.items()}
