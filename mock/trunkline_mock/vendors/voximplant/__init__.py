"""Voximplant: its envelope, keys and stateful operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...core.faults import ByNumber
from ...core.given import BadControl
from ...core.vendor import Handler, Vendor
from ...messages import Json, Problem, Reply, Request
from . import callbacks, sms, storage
from .errors import CLASSES, code_of, kind_of, text_of
from .handlers import HANDLERS
from .jwt import Judge
from .wire import fold

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...core.faults import Fault
    from ...core.given import Given
    from ...core.log import Sent
    from ...core.state import Account
    from ...core.vendor import Control
    from ...core.world import World
    from ...spec.api import Api
    from ...spec.credentials import Credentials
    from ...spec.operation import Operation

ACCOUNT_ID = 1000001


def _credentials(vendor: Voximplant, given: Given) -> Json:
    number = str(given.get("account_id", ACCOUNT_ID))
    if not number.isdigit() or len(number) > 18:
        raise BadControl("account_id must be a number")
    return vendor.credentials(int(number))


class Voximplant(Vendor):
    """Voximplant's side of a mock."""

    handlers: Mapping[str, Handler] = HANDLERS
    controls: ClassVar[Mapping[str, Mapping[str, Control]]] = {"credentials": {"GET": _credentials}}
    destinations = ("destination", "dst_numbers")
    statuses: ClassVar[Mapping[str, tuple[int, ...]]] = CLASSES

    def __init__(self, world: World, api: Api) -> None:
        super().__init__(world, api)
        self.judge = Judge()

    def credentials(self, account_id: int = ACCOUNT_ID) -> dict[str, Json]:
        """Return the content of a service account's `credentials.json`; the mock accepts what it signs."""
        return self.judge.credentials(account_id)

    def api_key(self, account_id: int = ACCOUNT_ID) -> str:
        """Return the API key of an account; callbacks are hashed with it."""
        return callbacks.api_key(self, self.account(str(account_id)))

    def normalise(self, request: Request, path: str) -> tuple[Request, str]:
        """Fold query parameters, a `cmd` field and GET into a form posted to the method's path."""
        return fold(self.api.router, request, path)

    def aside(self, request: Request, path: str) -> Reply | None:
        """Return a recording or log of the store."""
        return storage.serve(self.judge, request, path)

    def account_key(self, operation: Operation, credentials: Credentials, request: Request) -> str:
        """Return the account id; see `Vendor.account_key`."""
        if "JwtAuth" in credentials:
            return str(self.judge.account_of(credentials["JwtAuth"]))
        account, key = credentials.get("AccountId", ""), credentials.get("ApiKey", "")
        if not account:
            return "public"
        if not account.isdigit() or len(account) > 18 or not self.accepts(key):
            raise Problem("unauthorized")
        self.account(account).settings["api_key"] = key
        return account

    def error_status(self, operation: Operation | None, problem: Problem) -> int:
        """Return 200, as the vendor does for its API's errors, unless statuses are to be strict."""
        unserved = problem.kind in ("method", "too_large") or (problem.kind == "not_found" and operation is None)
        if self.world.strict_status:
            return CLASSES.get(kind_of(problem), (500,))[0]
        return super().error_status(operation, problem) if unserved else 200

    def refusal(self, fault: Fault) -> Problem:
        """Return the problem that a fault asks for; a number's 4xx comes as the vendor's code, as it would from the vendor."""
        problem = super().refusal(fault)
        if isinstance(fault, ByNumber) and problem.status is not None and problem.status < 500:
            problem.status = None
        return problem

    def envelope(self, problem: Problem, status: int) -> Json:
        """Return Voximplant's error body."""
        code = code_of(problem)
        return {"error": {"code": code, "msg": problem.message or _first(problem) or text_of(code)}}

    def fate(self, message: Sent) -> str:
        """Return the message's state in the history."""
        tables = self.account(message.account).tables
        rows = [tables[name].get(int(message.id)) for name in ("sms", "a2p") if name in tables]
        row = next((row for row in rows if row is not None), None)
        return "forgotten" if row is None else "failed" if row["status_id"] == sms.FAILED else "sent"

    def inbound_sms(self, *, to: str, from_: str, text: str, account: str | None = None) -> None:
        """Let a message arrive at one of the account's numbers; see `Vendor.inbound_sms`."""
        callbacks.sms_inbound(self, self.account(account) if account else self.newest_account(), to, from_, text)

    def newest_account(self) -> Account:
        """Return the account that was made last, or the one of `credentials()`."""
        known = self.accounts()
        return known[-1] if known else self.account(str(ACCOUNT_ID))


def _first(problem: Problem) -> str:
    """Return what is wrong with the first parameter: the vendor's errors name one at a time."""
    for bad in problem.violations:
        return f"{bad.name}: {bad.message}" if bad.name else bad.message
    return ""
