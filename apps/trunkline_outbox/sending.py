"""A send method of a client, by its name: what it takes, whether a call would be accepted, and how to make it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from importlib import import_module
from typing import Any
from uuid import UUID

from trunkline import InvalidArgument
from trunkline_outbox.campaign import OutboxError
from trunkline_outbox.stops import digits

RECEIVERS = ("to", "destination", "to_phone", "dst_numbers")
TEXTS = ("message", "sms_body", "text")
SENDERS = ("from_", "source", "src_number", "channel_uuid")
IDS = ("uuid", "message_id", "transaction_id", "id")
"""The names under which the vendors' methods take the receiver, the text and the sender, and answer the message's id."""

LONGEST = 500
_WRITER = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"))
_LIKE_METHOD = re.compile(r"[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*\Z")


@dataclass(frozen=True, slots=True)
class SendMethod:
    """A method that sends one message.

    Attributes:
        vendor: `opentact`, `voximplant`, `avaamo`, ...
        name: As it is reached from a client: `sms.send`.
    """

    vendor: str
    name: str

    @classmethod
    def of(cls, send: Callable[..., object] | str, vendor: str = "") -> SendMethod:
        """Read a method of a client, `client.sms.send`, or its name with the vendor's.

        Raises:
            OutboxError: It is neither.
        """
        if isinstance(send, str):
            if not _LIKE_METHOD.match(send) or not vendor:
                raise OutboxError("send must be a method such as client.sms.send, or its name beside a vendor")
            return cls(vendor, send)
        home = type(getattr(send, "__self__", None)).__module__.split(".")
        if len(home) < 3 or home[1] != "api" or not home[0].startswith("trunkline_"):
            raise OutboxError("send must be a method of a client, such as client.sms.send")
        return cls(home[0].removeprefix("trunkline_"), f"{home[2]}.{getattr(send, '__name__', '')}")

    def on(self, client: object) -> Callable[..., Any]:
        """Return the method of a client.

        Raises:
            OutboxError: The client is another vendor's, or has no such method.
        """
        group, name = self.name.split(".")
        method = getattr(getattr(client, group, None), name, None)
        if method is None or SendMethod.of(method) != self:
            raise OutboxError(f"the campaign sends by {self.vendor}'s {self.name}, which this client does not have")
        return method  # type: ignore[no-any-return]  # checked above

    def check(self, arguments: Mapping[str, object]) -> None:
        """Check arguments as the call would, and send nothing.

        Raises:
            InvalidArgument: The call would refuse them; it names the argument.
        """
        method = _checker(self.vendor, self.name)
        try:
            method(**arguments)
        except TypeError as error:
            raise _argument_of(error) from None

    def receiver(self, arguments: Mapping[str, object]) -> str:
        """Return the digits of the number that a message goes to."""
        value = self._named(arguments, RECEIVERS)
        if isinstance(value, list | tuple):
            if len(value) != 1:
                raise InvalidArgument("dst_numbers", "must have one number: a key is one message")
            value = value[0]
        return digits(value)

    def text(self, arguments: Mapping[str, object]) -> str:
        """Return what a message says; empty where the vendor's own text is sent."""
        return str(self._named(arguments, TEXTS) or "")

    def likeness(self, arguments: Mapping[str, object], receiver: str, text: str) -> str:
        """Return the same for two messages that a vendor's log cannot tell apart."""
        sender = str(self._named(arguments, SENDERS))
        parts = json.dumps([self.vendor, digits(sender) or sender, receiver, text])
        return blake2b(parts.encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()

    def content(self, arguments: Mapping[str, object]) -> str:
        """Return arguments as they are stored.

        Raises:
            InvalidArgument: One cannot be stored as JSON.
        """
        try:
            return _as_json(dict(arguments))
        except (TypeError, ValueError):
            name = next(name for name, value in arguments.items() if not _can_be_stored(value))
            raise InvalidArgument(name, "cannot be stored: give text, numbers, lists or mappings") from None

    @staticmethod
    def _named(arguments: Mapping[str, object], names: tuple[str, ...]) -> object:
        for name in names:
            if name in arguments:
                return arguments[name]
        return ""


def vendor_id(result: object) -> str | None:
    """Return the id that the vendor gave a message; `None` where it gives none."""
    for name in IDS:
        value = getattr(result, name, None)
        if isinstance(value, (str, int, UUID)):
            text = str(value)
            return text if storable(text) else None
    rows = getattr(result, "result", None)
    return vendor_id(rows[0]) if isinstance(rows, list) and len(rows) == 1 else None


def storable(text: str) -> bool:
    """Whether every database can hold a text of the vendor's, and find it by an index: any vendor's id is so."""
    return len(text) <= LONGEST and text.isprintable()


def _as_json(value: object) -> str:
    text = _WRITER.encode(value)
    if not text.isascii():
        text.encode()  # half of a surrogate pair is no text for a database
    return text


def _can_be_stored(value: object) -> bool:
    try:
        _as_json(value)
    except (TypeError, ValueError):
        return False
    return True


class _Checking:
    """Stands where a generated method expects its client, and checks instead of calling."""

    def call(self, operation: Any, hidden: Any, options: object = None) -> Any:
        operation.prepare(hidden.reveal())


_CHECKING = _Checking()


@lru_cache(maxsize=64)
def _checker(vendor: str, name: str) -> Callable[..., Any]:
    """Return a generated method that checks instead of calling.

    Raises:
        OutboxError: The vendor has no such method.
    """
    group, method = name.split(".")
    try:
        home = import_module(f"trunkline_{vendor}.api.{group}.resource")
        kind = getattr(home, "".join(part.title() for part in group.split("_")) + "Api")
        return getattr(kind(_CHECKING), method)  # type: ignore[no-any-return]
    except (ImportError, AttributeError):
        raise OutboxError(f"{vendor} has no method {name}") from None


def _argument_of(error: TypeError) -> Exception:
    """Turn Python's complaint about a call's arguments into one that names the argument."""
    named = re.search(r"'([A-Za-z_]\w*)'", str(error))
    if named is None or "argument" not in str(error):
        return error
    return InvalidArgument(named[1], "is missing" if "missing" in str(error) else "is no argument of this method")


Sending = Callable[..., Any] | Callable[..., Coroutine[Any, Any, Any]]
