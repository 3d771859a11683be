"""What every vendor module provides, and what a handler is given.

To make an operation stateful, write a small function in a module of the vendor's package and name it in the
`HANDLERS` table of that package's `handlers.py`, under the operationId:

    def get_thing(call: Call) -> Json:
        thing = call.account.table("things").get(call.values.path["uuid"])
        if thing is None:
            raise Problem("not_found")
        return {"success": True, "payload": thing}

It is called after the credentials and every input have been judged. It returns the JSON of the usual good answer,
or `(status, JSON)`, or a whole `Reply`; it raises `Problem` to refuse, in the vendor's envelope. `call.example()` is a
fresh copy of the spec's example answer to fill in. State belongs in `call.account.table(name)` (bounded) and
`call.account.settings`; ids come from `call.account.uuid()` or `.number(name)`. Later work is scheduled with
`call.mock.clock.after(seconds, function, mock, account_key, row_key)`: keys, never rows, because a snapshot
may have replaced the row. An operation without a handler answers the spec's example.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, ClassVar, TypeAlias
from urllib.parse import urlsplit

import msgspec

from .document import load
from .messages import Json, Problem, Reply, Request
from .operation import Operation, operations
from .router import Router

if TYPE_CHECKING:
    from .credentials import Credentials
    from .faults import Fault
    from .log import Sent
    from .mock import Mock
    from .reading import Values
    from .state import Account


NOT_DIGITS = re.compile("[^0-9]+")


@dataclass(slots=True)
class Call:
    """One accepted call, as a handler sees it.

    Attributes:
        mock: The mock; its clock, log and events.
        operation: What was called.
        request: The request as it came.
        values: Its inputs, read and judged.
        account: The state of the credential that called.
        credentials: The credentials by scheme name.
        fault: The fault that strikes this call, if any.
    """

    mock: Mock
    operation: Operation
    request: Request = field(repr=False)
    values: Values = field(repr=False)
    account: Account = field(repr=False)
    credentials: Credentials = field(repr=False)
    fault: Fault | None = None

    def example(self, status: int | None = None) -> Json:
        """Return a fresh copy of the spec's example answer."""
        return self.operation.example(status)

    def now(self) -> float:
        """Return the mock's time, as an epoch."""
        return self.mock.clock.now()

    @property
    def undelivered(self) -> bool:
        """True when the message of this call must not arrive."""
        return self.fault is not None and self.fault.kind == "undelivered"


Handler: TypeAlias = Callable[[Call], "Json | tuple[int, Json] | Reply"]


@cache
def router(vendor: str) -> Router:
    """Return the routes of a vendor; made once per process and shared by all mocks."""
    return Router(operations(load(vendor)))


@cache
def host_pattern(vendor: str) -> re.Pattern[str]:
    """Return a pattern of the hosts that the spec's servers name."""
    data = load(vendor).data
    items = [item for path in data.get("paths", {}).values() for item in (path, *_operations(path))]
    servers = [server for owner in (data, *items) for server in owner.get("servers", ())]
    hosts = {urlsplit(server["url"]).netloc for server in servers} - {""}
    return re.compile(f"(?:{'|'.join(map(_host, sorted(hosts)))})(?::[0-9]+)?\\Z", re.IGNORECASE)


@cache
def operation_ids(vendor: str) -> frozenset[str]:
    """Return the operationIds of a vendor's spec."""
    paths = load(vendor).data.get("paths", {}).values()
    return frozenset(operation["operationId"] for path in paths for operation in _operations(path))


def _operations(path: Mapping[str, Json]) -> list[Json]:
    return [node for key, node in path.items() if key in ("get", "put", "post", "delete", "patch")]


def digits(text: str) -> str:
    """Return the digits of a number that is written in any way."""
    return NOT_DIGITS.sub("", text)


def _host(host: str) -> str:
    return "[^.:/]+".join(re.escape(piece) for piece in re.split(r"\{[^}]+\}", host))


class Vendor:
    """One vendor of one mock: its envelope, its credentials, its stateful operations."""

    name: ClassVar[str]
    handlers: ClassVar[Mapping[str, Handler]] = {}
    #: Inputs that carry a destination number, for faults by number.
    destinations: ClassVar[tuple[str, ...]] = ()
    #: HTTP statuses for each kind of problem, best first; the first that the operation documents is used.
    statuses: ClassVar[Mapping[str, tuple[int, ...]]] = {}

    def __init__(self, mock: Mock) -> None:
        self.mock = mock
        #: Settings of accounts that have none of their own, such as `callback_url`.
        self.defaults: dict[str, Json] = {}

    def account(self, key: str) -> Account:
        """Return the state of an account."""
        return self.mock.state.account(self.name, key)

    def newest_account(self) -> Account:
        """Return the account that was made last, or a first one."""
        known = self.mock.state.accounts(self.name)
        return known[-1] if known else self.account("default")

    def setting(self, account: Account, name: str) -> Json:
        """Return an account's setting, else the vendor's default, else `None`."""
        return account.settings.get(name, self.defaults.get(name))

    def inbound_sms(self, *, to: str, from_: str, text: str, account: str | None = None) -> None:
        """Let a message from a telephone arrive.

        Args:
            to: The number that is texted, digits.
            from_: Who texts it, digits.
            text: What it says.
            account: Whose number it is; the account that was made last by default.
        """
        raise NotImplementedError

    def normalise(self, request: Request, path: str) -> tuple[Request, str]:
        """Fold a vendor's other ways to write the same request into the one that the spec describes."""
        return request, path

    def aside(self, request: Request, path: str) -> Reply | None:
        """Return the answer of a host beside the API, such as a file store; `None` for everything else.

        Raises:
            Problem: The request is refused.
        """
        return None

    def account_key(self, operation: Operation, credentials: Credentials, request: Request) -> str:
        """Return the key of the account that the credentials open.

        Raises:
            Problem: `unauthorized` or `expired`.
        """
        raise NotImplementedError

    def envelope(self, problem: Problem, status: int) -> Json:
        """Return the body of an error answer."""
        raise NotImplementedError

    def error_status(self, operation: Operation | None, problem: Problem) -> int:
        """Return the HTTP status of an error answer."""
        choices = self.statuses.get(problem.kind, (500,))
        return operation.choose(choices, strict=self.mock.strict_status) if operation else choices[0]

    def error(self, operation: Operation | None, problem: Problem) -> Reply:
        """Return a refusal in the vendor's envelope."""
        status = problem.status or self.error_status(operation, problem)
        return Reply(status, msgspec.json.encode(self.envelope(problem, status)))

    def accepts(self, token: str) -> bool:
        """Say whether a token is good: any when the mock has no list of its own."""
        return bool(token) if self.mock.tokens is None else token in self.mock.tokens

    def fate(self, message: Sent) -> str:
        """Say in a word what has become of a message."""
        return "accepted"

    def destination(self, values: Values) -> str:
        """Return the digits of the call's destination, or an empty text."""
        body = values.body if isinstance(values.body, dict) else {}
        for name in self.destinations:
            found = body.get(name, values.query.get(name))
            if isinstance(found, list):
                found = found[0] if found else None
            if isinstance(found, int | str) and not isinstance(found, bool):
                return digits(str(found))
        return ""

    def save(self) -> Json:
        """Return what is kept outside the accounts, for a snapshot."""
        return None

    def load(self, saved: Json) -> None:
        """Return to what `save` gave."""

    def reset(self) -> None:
        """Forget what is kept outside the accounts."""
        self.defaults.clear()
