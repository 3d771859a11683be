"""Secrets of every kind, as Hypothesis draws them, and how a trace of one is recognised in a text."""

from __future__ import annotations

import json
import random
import re
import string
from dataclasses import dataclass, fields
from functools import cache

from hypothesis import strategies as st

LETTERS = 8
"""So many letters or digits in a row of a secret are a trace of it; fewer come together by chance."""
ODD = ("'", '"', "\\", " ", "\n", "%", "&", "=", "<", "é", "日", "😀", "\t", ":", "+", "{", "`", "$")


@dataclass(frozen=True)
class Secrets:
    """One value of each kind, at random; its `repr` is what Hypothesis prints of a failure.

    Attributes:
        seed: Makes the values.
    """

    token: str
    password: str
    key: str
    pin: str
    number: str
    text: str
    name: str
    file: bytes
    seed: int

    def by_kind(self) -> dict[str, str]:
        """Return the values by the names of their kinds."""
        values = {field.name: getattr(self, field.name) for field in fields(self) if field.name != "seed"}
        return {kind: value.decode() if isinstance(value, bytes) else value for kind, value in values.items()}

    def as_text(self) -> str:
        """Return them as JSON, as a file of credentials would hold them."""
        return json.dumps(self.by_kind())


KINDS = tuple(field.name for field in fields(Secrets) if field.name != "seed")


def secrets() -> st.SearchStrategy[Secrets]:
    """Draw secrets; a seed and not the letters themselves, so that no value is too simple to be told from chance."""
    return st.integers(0, 2**64 - 1).map(make)


@cache
def make(seed: int) -> Secrets:
    """Return the secrets of a seed."""
    pick = random.Random(seed)  # not for secrecy: a failure must come again

    def word(length: int = 10) -> str:
        return "".join(pick.choices(string.ascii_lowercase, k=length))

    def mixed(length: int) -> str:
        return "".join(pick.choices(string.ascii_letters + string.digits, k=length))

    def odd() -> str:
        return "".join(pick.choices(ODD, k=pick.randint(1, 3)))

    return Secrets(
        token=mixed(pick.randint(12, 60)),
        password=word() + odd() + word(),
        key=f"{mixed(12)}-{mixed(12)}",
        pin="".join(pick.choices(string.digits, k=10)),
        number="1201" + "".join(pick.choices("23456789", k=7)),
        text=" ".join([word(), odd(), word(), odd()]),
        name=f"{word().title()} {word(12).title()}",
        file=f"{word(12)};{word()}\n{word()}".encode(),
        seed=seed,
    )


@cache
def traces(value: str) -> frozenset[str]:
    """Return what would betray a value: eight letters of a word of it, or its last digits."""
    if value.isdigit():
        return frozenset({value[-LETTERS:]})
    words = re.findall(r"[a-z0-9]+", value.lower())
    pieces = {word[at : at + LETTERS] for word in words for at in range(len(word) - LETTERS + 1)}
    return frozenset(pieces)


def shown_in(secret: Secrets, text: str) -> set[str]:
    """Return the kinds of which a text shows a trace, escaped or not."""
    plain = text.lower()
    joined = re.sub(r"(?<=\d)[\s()+/.-]+(?=\d)", "", plain)
    return {
        kind
        for kind, value in secret.by_kind().items()
        if any(trace in (joined if value.isdigit() else plain) for trace in traces(value))
    }


def as_json(value: object) -> bytes:
    """Return JSON as it travels."""
    return json.dumps(value).encode()
