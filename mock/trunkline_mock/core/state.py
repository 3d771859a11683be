"""What the vendors remember: one account for each credential, every table bounded."""

from __future__ import annotations

import copy
from collections import OrderedDict
from random import Random
from typing import TYPE_CHECKING, TypeAlias

from ..messages import Json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Row: TypeAlias = dict[str, Json]
Key: TypeAlias = str | int

#: The digit that marks a UUID's variant, for any digit.
VARIANT = {digit: "89ab"[int(digit, 16) % 4] for digit in "0123456789abcdef"}
MAX_ROWS = 5_000
MAX_ACCOUNTS = 1_000


class Table:
    """Rows by key, oldest first; past the limit the oldest is forgotten."""

    def __init__(self, limit: int = MAX_ROWS) -> None:
        self._rows: OrderedDict[Key, Row] = OrderedDict()
        self._limit = limit

    def put(self, key: Key, row: Row) -> Row:
        """Keep a row and return it."""
        self._rows[key] = row
        if len(self._rows) > self._limit:
            self._rows.popitem(last=False)
        return row

    def get(self, key: Key) -> Row | None:
        """Return the row with a key, or `None`."""
        return self._rows.get(key)

    def remove(self, key: Key) -> Row | None:
        """Forget a row and return it, or `None`."""
        return self._rows.pop(key, None)

    def find(self, wanted: Callable[[Row], bool]) -> list[Row]:
        """Return the rows that a test accepts, oldest first."""
        return [row for row in self._rows.values() if wanted(row)]

    def __iter__(self) -> Iterator[Row]:
        return iter(list(self._rows.values()))

    def __len__(self) -> int:
        return len(self._rows)

    def __contains__(self, key: Key) -> bool:
        return key in self._rows


class Account:
    """Everything one credential can see.

    Attributes:
        vendor: Whose account it is.
        key: What stands for the credential; part of the seed of its ids.
        settings: Values that are not rows, such as callback URLs.
    """

    def __init__(self, vendor: str, key: str, seed: int) -> None:
        self.vendor = vendor
        self.key = key
        self.settings: dict[str, Json] = {}
        self.tables: dict[str, Table] = {}
        self.random = Random(f"{seed}:{vendor}:{key}")  # noqa: S311 ids, not secrets
        self._numbers: dict[str, int] = {}

    def table(self, name: str) -> Table:
        """Return a table, made when first asked for."""
        found = self.tables.get(name)
        if found is None:
            found = self.tables[name] = Table()
        return found

    def number(self, name: str, first: int = 1) -> int:
        """Return the next number of a sequence."""
        value = self._numbers.get(name, first)
        self._numbers[name] = value + 1
        return value

    def uuid(self) -> str:
        """Return the next id of this account."""
        digits = f"{self.random.getrandbits(128):032x}"
        return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-{VARIANT[digits[16]]}{digits[17:20]}-{digits[20:]}"


Accounts: TypeAlias = OrderedDict[tuple[str, str], Account]


class State:
    """Every account of every vendor."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._accounts: Accounts = OrderedDict()

    def account(self, vendor: str, key: str) -> Account:
        """Return an account, made when first asked for."""
        found = self._accounts.get((vendor, key))
        if found is None:
            found = self._accounts[vendor, key] = Account(vendor, key, self._seed)
            if len(self._accounts) > MAX_ACCOUNTS:
                self._accounts.popitem(last=False)
        return found

    def accounts(self, vendor: str) -> list[Account]:
        """Return the accounts of a vendor, oldest first."""
        return [account for account in self._accounts.values() if account.vendor == vendor]

    def clear(self) -> None:
        """Forget everything."""
        self._accounts.clear()

    def save(self) -> Accounts:
        """Return a copy of everything."""
        return copy.deepcopy(self._accounts)

    def load(self, saved: Accounts) -> None:
        """Return to a saved state."""
        self._accounts = copy.deepcopy(saved)
