"""What a client remembers of its own calls, so that no row of a log is taken for two messages."""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass

from trunkline_runtime.engine.likeness import normal
from trunkline_runtime.receipt import Receipt
from trunkline_runtime.reconciliation import id_key

MOST = 20_000
"""Calls that are remembered; a twin is a matter of minutes."""


@dataclass(slots=True)
class _Entry:
    receipt: Receipt
    _key: bytes | None = None

    @property
    def key(self) -> bytes:
        """What is the same for calls with the same message; worked out when somebody asks, which most calls never do."""
        if self._key is None:
            self._key = _key(self.receipt)
        return self._key


class Ledger:
    """The ids and the open calls of one account's calls in this process."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._entries: OrderedDict[str, _Entry] = OrderedDict()
        self._ids: OrderedDict[str, str] = OrderedDict()

    def begin(self, receipt: Receipt) -> None:
        """Remember a call that is about to leave."""
        with self._lock:
            self._entries[receipt.id] = _Entry(receipt)
            while len(self._entries) > MOST:
                self._entries.popitem(last=False)

    def end(self, receipt: Receipt, ids: Iterable[str], *, certain: bool) -> None:
        """Remember how a call ended: with which ids, and whether that settles it; of a settled one the ids are enough."""
        with self._lock:
            entry = self._entries.get(receipt.id)
            if entry is not None and certain:
                del self._entries[receipt.id]
            elif entry is not None:
                entry.receipt = receipt
            for one in ids:
                self._ids[id_key(one)] = receipt.id
            while len(self._ids) > MOST:
                self._ids.popitem(last=False)

    def knows(self, row: str, receipt: Receipt) -> bool:
        """Whether a row's id belongs to another call, which told it or was proved to be the row."""
        return self._ids.get(id_key(row), receipt.id) != receipt.id

    def twins(self, receipt: Receipt, slack: float) -> int:
        """Count the other calls with the same message whose rows nobody could tell from this one's."""
        key = _key(receipt)
        with self._lock:
            return sum(
                entry.key == key and entry.receipt != receipt and _meet(entry.receipt, receipt, slack)
                for entry in self._entries.values()
            )

    def after_fork(self) -> None:
        """Take a fresh lock: the parent may have held the old one."""
        self._lock = threading.Lock()


def _key(receipt: Receipt) -> bytes:
    """Return what is the same for calls with the same message, without holding number or text."""
    values = sorted((receipt.arguments or {}).items())
    text = repr([(name, normal(str(value))) for name, value in values])
    return hashlib.sha256(f"{receipt.vendor} {text}".encode("utf-8", "surrogatepass")).digest()


def _meet(one: Receipt, other: Receipt, slack: float) -> bool:
    first = one.began <= (float("inf") if other.ended is None else other.ended) + slack
    return first and other.began <= (float("inf") if one.ended is None else one.ended) + slack
