"""What Opentact's handlers know of their vendor: envelope, tokens, and the way to tell its clients something."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, ClassVar, TypeAlias

from ...core.vendor import CallOf, Vendor
from ...messages import Json, Problem, Request, Violation
from ...spec.credentials import Credentials, basic
from .callflow import Caller, Step
from .websocket import Listeners

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...core.state import Account
    from ...core.world import World
    from ...spec.api import Api
    from ...spec.operation import Operation

MAX_TOKENS = 10_000
MAX_PLAYED = 1_000
MESSAGES = {
    "unauthorized": "authorization failed",
    "expired": "token expired",
    "forbidden": "forbidden",
    "invalid": "validation failed",
    "not_found": "not found",
    "method": "method not allowed",
    "conflict": "already exists",
    "balance": "not enough balance",
    "limited": "too many requests",
    "too_large": "request is too large",
    "media_type": "unsupported content type",
    "failed": "internal error",
}


class Base(Vendor):
    """Opentact without its operations."""

    destinations = ("to", "TO")
    # The newer pages answer a bad token and a bad parameter with 403; the older reference has 401 and 402.
    statuses: ClassVar[Mapping[str, tuple[int, ...]]] = {
        "unauthorized": (401, 403),
        "expired": (401, 403),
        "forbidden": (403,),
        "invalid": (403, 400, 422),
        "not_found": (404,),
        "method": (405,),
        "conflict": (409, 403),
        "balance": (402, 405, 403),
        "limited": (429,),
        "too_large": (413, 403),
        "media_type": (415, 403),
        "failed": (500,),
    }

    def __init__(self, world: World, api: Api) -> None:
        super().__init__(world, api)
        #: Tokens that `GET /auth` gave out: whose they are and when, in virtual seconds, they stop being good.
        self.issued: OrderedDict[str, tuple[str, float]] = OrderedDict()
        self.listeners = Listeners(self, self.account_of)
        #: Who is on the line of calls from now on, and what ran of the flow of each call, by its id.
        self.caller = Caller()
        self.played: OrderedDict[str, list[Step]] = OrderedDict()

    def account_key(self, operation: Operation, credentials: Credentials, request: Request) -> str:
        """Return the user who logged in, else the token itself; see `Vendor.account_key`."""
        for scheme, text in credentials.items():
            if "basic" in scheme.lower():
                user, password = basic(text)
                if not self.accepts(password):
                    raise Problem("unauthorized")
                return user
            return self.account_of(text)
        return "public"

    def account_of(self, token: str) -> str:
        """Return the key of the account that a token opens.

        Raises:
            Problem: `unauthorized` or `expired`.
        """
        issued = self.issued.get(token)
        if issued is not None:
            if issued[1] <= self.world.clock.elapsed:
                raise Problem("expired")
            return issued[0]
        if not self.accepts(token):
            raise Problem("unauthorized")
        return token

    def issue(self, token: str, account: str, seconds: float) -> None:
        """Make a token good for an account."""
        self.issued[token] = account, self.world.clock.elapsed + seconds
        if len(self.issued) > MAX_TOKENS:
            self.issued.popitem(last=False)

    def revoke(self, token: str) -> None:
        """Make a token that was given out good for nothing, also where any token is good."""
        if token in self.issued:
            self.issued[token] = self.issued[token][0], self.world.clock.elapsed

    def envelope(self, problem: Problem, status: int) -> Json:
        """Return Opentact's error body; `fields` names each wrong parameter."""
        body: dict[str, Json] = {
            "success": False,
            "message": problem.message or MESSAGES.get(problem.kind, "internal error"),
            "status": status,
        }
        if problem.violations:
            body["meta"] = ""
            body["fields"] = {_field(bad): {"message": bad.message, "value": bad.value} for bad in problem.violations}
        return body

    def note_played(self, uuid: str, steps: list[Step]) -> None:
        """Keep what ran of a call's flow."""
        self.played.setdefault(uuid, []).extend(steps)
        if len(self.played) > MAX_PLAYED:
            self.played.popitem(last=False)

    def tell(self, account: Account, kind: str, message: str, payload: Json, urls: list[str]) -> None:
        """Send an event to the account's websockets, and the bare payload to the first URL that answers."""
        self.listeners.tell(account, kind, message, payload)
        for url, fallback in zip(urls[:1], [*urls[1:2], ""], strict=False):
            self.webhook(kind, url, payload, document="messagingCallback", fallback=fallback)

    def save(self) -> Json:
        """Return the tokens given out."""
        return OrderedDict(self.issued)

    def load(self, saved: Json) -> None:
        """Return to the tokens given out at a snapshot."""
        self.issued = OrderedDict(saved)

    def reset(self) -> None:
        """Forget the tokens given out; websockets stay connected."""
        super().reset()
        self.issued.clear()
        self.played.clear()
        self.caller = Caller()


def _field(bad: Violation) -> str:
    if bad.where in ("query", "body"):
        return f"params.{bad.name}" if bad.name else "params"
    return bad.name or bad.where


#: A call as Opentact's handlers see it.
Call: TypeAlias = CallOf[Base]
