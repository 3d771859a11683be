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
`call.vendor.after(seconds, function, call.vendor, account_key, row_key)`: keys, never rows, because a snapshot
may have replaced the row. An operation without a handler answers the spec's example.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Protocol, TypeAlias, TypeVar

import msgspec

from ..messages import Json, Problem, Reply, Request
from ..spec import conform
from .distort import problem_of
from .faults import LOG
from .given import Given
from .log import Sent
from .lookup import Lookup

if TYPE_CHECKING:
    from ..spec.api import Api
    from ..spec.credentials import Credentials
    from ..spec.operation import Operation
    from ..spec.reading import Values
    from .faults import Fault
    from .log import Event
    from .state import Account
    from .world import World

V = TypeVar("V", bound="Vendor")

NOT_DIGITS = re.compile("[^0-9]+")


@dataclass(slots=True)
class CallOf(Generic[V]):
    """One accepted call, as a handler sees it.

    Attributes:
        vendor: Whose API was called.
        operation: What was called.
        request: The request as it came.
        values: Its inputs, read and judged.
        account: The state of the credential that called.
        credentials: The credentials by scheme name.
        fault: The fault that strikes this call, if any.
        twin: True for a look-alike that a fault makes: the message is nobody's, and the log of sends leaves it out.
    """

    vendor: V
    operation: Operation
    request: Request = field(repr=False)
    values: Values = field(repr=False)
    account: Account = field(repr=False)
    credentials: Credentials = field(repr=False)
    fault: Fault | None = None
    twin: bool = False
    _lookup: Lookup | None = field(default=None, init=False, repr=False)

    @property
    def lookup(self) -> Lookup:
        """How the log of messages is seen by this call."""
        if self._lookup is None:
            plan, asked = self.world.plan, (self.vendor.name, self.operation.id, "", self.request.headers)
            self._lookup = Lookup(plan.beside(LOG, *asked), self.now())
        return self._lookup

    def note_sent(
        self, message_id: str, *, to: str, text: str = "", sender: str = "", fields: dict[str, Json] | None = None
    ) -> None:
        """Write down that a message was accepted.

        Args:
            message_id: The vendor's id of it.
            to: The receiver's digits.
            text: The text, where the caller gave it.
            sender: The sender as given, where the caller gave it.
            fields: Everything else that was given.
        """
        if self.twin:
            return
        who = self.vendor.name, self.operation.id, message_id
        self.world.log.note_sent(Sent(*who, sender, to, text, self.account.key, fields or {}, self.now()))

    def example(self, status: int | None = None) -> Json:
        """Return a fresh copy of the spec's example answer."""
        return self.operation.example(status)

    def now(self) -> float:
        """Return the mock's time, as an epoch."""
        return self.vendor.world.clock.now()

    @property
    def world(self) -> World:
        """What the vendors share: clock, log, state, events."""
        return self.vendor.world

    @property
    def undelivered(self) -> bool:
        """True when the message of this call must not arrive."""
        return self.fault is not None and self.fault.kind == "undelivered"


#: The vendor is each package's own.
Handler: TypeAlias = Callable[[CallOf[Any]], "Json | tuple[int, Json] | Reply"]
#: Something that a test or a person may ask of one vendor at `/_mock/`.
Control: TypeAlias = Callable[[Any, Given], Json]


class Session(Protocol):
    """A client's websocket, as an edge sees it."""

    def receive(self, text: str) -> None:
        """Take one text frame."""

    def close(self) -> None:
        """Forget the client."""


def digits(text: str) -> str:
    """Return the digits of a number that is written in any way."""
    return text if text.isascii() and text.isdigit() else NOT_DIGITS.sub("", text)


class Vendor:
    """One vendor of one mock: its envelope, its credentials, its stateful operations."""

    handlers: Mapping[str, Handler] = {}
    #: What `/_mock/` offers for this vendor alone, by path and method.
    controls: ClassVar[Mapping[str, Mapping[str, Control]]] = {}
    #: Inputs that carry a destination number, for faults by number.
    destinations: ClassVar[tuple[str, ...]] = ()
    #: HTTP statuses for each kind of problem, best first; the first that the operation documents is used.
    statuses: ClassVar[Mapping[str, tuple[int, ...]]] = {}

    def __init__(self, world: World, api: Api) -> None:
        self.world = world
        self.api = api
        self.name = api.name
        #: Settings of accounts that have none of their own, such as `callback_url`.
        self.defaults: dict[str, Json] = {}

    def account(self, key: str) -> Account:
        """Return the state of an account."""
        return self.world.state.account(self.name, key)

    def accounts(self) -> list[Account]:
        """Return the accounts, oldest first."""
        return self.world.state.accounts(self.name)

    def newest_account(self) -> Account:
        """Return the account that was made last, or a first one."""
        known = self.accounts()
        return known[-1] if known else self.account("default")

    def setting(self, account: Account, name: str) -> Json:
        """Return an account's setting, else the vendor's default, else `None`."""
        return account.settings.get(name, self.defaults.get(name))

    def after(self, seconds: float, function: Callable[..., object], *args: object) -> None:
        """Call a function when `seconds` of virtual time have passed, at what this vendor then takes for the time."""
        self.world.clock.after(seconds, self._do, function, *args)

    def _do(self, function: Callable[..., object], *args: object) -> None:
        clock = self.world.clock
        clock.skew = self.world.plan.skew(self.name)
        try:
            function(*args)
        finally:
            clock.skew = 0.0

    def webhook(self, name: str, url: str, payload: Json, *, document: str = "", fallback: str = "") -> Event:
        """Make a webhook leave; arguments as `Events.webhook`.

        Args:
            name: What happened.
            url: Where to.
            payload: The JSON body; `None` for a GET whose URL says everything.
            document: The payload's name in the vendor's events document, by which it is judged.
            fallback: Where to when every try failed.
        """
        self.judge_event(document, payload)
        return self.world.events.webhook(self.name, name, url, payload, fallback=fallback)

    def judge_event(self, document: str, payload: Json) -> None:
        """Judge a payload by the events document, where the mock is to judge itself.

        Raises:
            NotConforming: It does not fit.
        """
        if self.world.check:
            conform.check_event(self.api.events, document, payload)

    def connect(self, send: Callable[[str], object], hang_up: Callable[[], object] | None = None) -> Session | None:
        """Return the session of a new websocket client; `None` where the vendor has no websocket.

        Args:
            send: Sends one text frame to the client.
            hang_up: Ends the connection from the server's side.
        """
        return None

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
        return operation.choose(choices, strict=self.world.strict_status) if operation else choices[0]

    def error(self, operation: Operation | None, problem: Problem) -> Reply:
        """Return a refusal in the vendor's envelope."""
        status = problem.status or self.error_status(operation, problem)
        return Reply(status, msgspec.json.encode(self.envelope(problem, status)))

    def refusal(self, fault: Fault) -> Problem:
        """Return the problem that a fault asks for."""
        return problem_of(fault)

    def accepts(self, token: str) -> bool:
        """Say whether a token is good: any when the mock has no list of its own."""
        return bool(token) if self.world.tokens is None else token in self.world.tokens

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


#: A call as handlers see it that need nothing of their own vendor's class.
Call: TypeAlias = CallOf[Vendor]
