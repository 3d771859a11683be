"""What can go wrong, as one tree.

    TrunklineError
    ├── InvalidArgument            an argument is wrong; nothing was sent (also a ValueError)
    ├── GuessedOperation           no page shows the operation: a warning, or an error where `evidence` asks for more
    ├── CallFlowError              a call flow breaks the vendor's grammar (also a ValueError)
    ├── CredentialError            a credential cannot be used; nothing was sent
    │   └── MissingCredential      the operation needs one that was not given
    ├── ClientClosed               the client was closed, or its process was forked; nothing was sent
    └── CallError                  a call brought no result
        ├── NotSent                the vendor saw nothing of it
        ├── DeadlineExceeded       the caller's deadline passed
        │   └── JobUnfinished      a report was ordered, but is not ready yet
        ├── ConnectionLost         no answer to a call that may be repeated without harm
        ├── DeliveryUnknown        the vendor may have acted: look before sending again, `reconcile()` helps
        ├── ResponseDecodeError    the vendor answered, but not what it promised
        ├── ListCutOff             a list goes on beyond what the vendor lets anyone see
        └── ApiError               the vendor said no
            ├── AuthenticationFailed
            ├── PermissionDenied
            ├── InvalidInput
            ├── InsufficientFunds
            ├── QuotaExceeded
            ├── RateLimited
            ├── NotFound
            ├── Conflict
            └── ServerFailed       the vendor failed at a call that may be repeated without harm

No text, `repr`, pickle or `args` of an error holds a credential, a telephone number or a message: a refusal is cleaned
when the answer is read; the vendor's own words and bytes are reached only by `raw` and `body`, which no pickle takes along.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from trunkline_runtime.error_facts import NO_FACTS, Unshown, packed, unpacked
from trunkline_runtime.outcome import Attempt, FieldProblem, RawRefusal
from trunkline_runtime.receipt import Receipt
from trunkline_runtime.reconciliation import Knowledge, Reconciliation, Undecidable

if TYPE_CHECKING:
    from typing import Self


RECEIPT_LEFT = "its receipt stayed in the process that made the call: keep receipt.to_json() where you need it"


_SHOWN: Any = BaseException.__dict__["args"]
"""What a text is made of; `args` of our errors is what rebuilds them."""


def _restore(cls: type[TrunklineError], args: tuple[object, ...], state: dict[str, object]) -> TrunklineError:
    error = cls.__new__(cls, *args)
    error.__dict__.update(state)
    return error


class TrunklineError(Exception):
    """The root of everything that trunkline raises on its own account.

    Attributes:
        possibly_delivered: Whether the vendor may have acted on the call. False is a promise.
        retryable: Whether the same call may be made again without harm and with hope.
    """

    possibly_delivered: bool = False
    retryable: bool = False
    _stays: ClassVar[frozenset[str]] = frozenset({"body", "raw", "receipt", "_search", "_asearch"})
    """Attributes that no pickle takes along: what people may have written, and live clients."""

    @property
    def args(self) -> tuple[Any, ...]:  # type: ignore[override]  # Celery and others rebuild errors by `type(e)(*e.args)`
        """What makes this error anew: `type(error)(*error.args)`; plain values, that any serializer takes."""
        return self._shown

    @property
    def _shown(self) -> tuple[Any, ...]:
        shown: tuple[Any, ...] = _SHOWN.__get__(self)
        return shown

    def __reduce__(self) -> tuple[Any, ...]:
        state = {key: value for key, value in self.__dict__.items() if key not in self._stays}
        if self.__dict__.get("receipt") is not None:
            state["__notes__"] = [*state.get("__notes__", ()), RECEIPT_LEFT]
        return _restore, (type(self), self._shown, state)

    def __copy__(self) -> Self:
        error = type(self).__new__(type(self), *self._shown)
        error.__dict__.update(self.__dict__)
        if "__notes__" in self.__dict__:
            error.__notes__ = list(self.__notes__)
        return error

    def __deepcopy__(self, memo: dict[int, object]) -> Self:
        return self.__copy__()


class InvalidArgument(TrunklineError, ValueError):
    """An argument is wrong; nothing was sent.

    Attributes:
        argument: The argument's Python name.
        problem: What is wrong with it, without its value.
        vendor: Whose operation it is, when the argument belongs to one.
        operation: The operation's id.
    """

    def __init__(self, argument: str, problem: str, vendor: str = "", operation: str = "") -> None:
        where = " ".join(filter(None, (vendor, operation)))
        super().__init__(f"{where}: {argument} {problem}" if where else f"{argument} {problem}")
        self.argument = argument
        self.problem = problem
        self.vendor = vendor
        self.operation = operation

    @property
    def args(self) -> tuple[Any, ...]:  # type: ignore[override]
        """The arguments of the constructor."""
        return self.argument, self.problem, self.vendor, self.operation


class GuessedOperation(TrunklineError, UserWarning):
    """An operation rests on less than it should: raised where the option `evidence` asks for more, else shown once.

    Attributes:
        vendor: Whose operation it is.
        operation: The operation's id.
        evidence: What it rests on: `observed`, `listed` or `inferred`.
    """

    def __init__(self, vendor: str, operation: str, evidence: str) -> None:
        known = {"observed": "seen in client code only", "listed": "in the vendor's list of 2021 only"}
        what = known.get(evidence, "a guess: no page shows it, and the vendor may answer 404")
        super().__init__(f"{vendor} {operation} is {what}")
        self.vendor = vendor
        self.operation = operation
        self.evidence = evidence

    @property
    def args(self) -> tuple[Any, ...]:  # type: ignore[override]
        """The arguments of the constructor."""
        return self.vendor, self.operation, self.evidence


class CallFlowError(TrunklineError, ValueError):
    """A call flow is no XML, or breaks the vendor's grammar.

    Attributes:
        path: Where: `Response/Gather[0]`, or `/` for the whole document.
        problem: What is wrong, without any value.
    """

    def __init__(self, path: str, problem: str) -> None:
        super().__init__(f"{path}: {problem}")
        self.path = path
        self.problem = problem

    @property
    def args(self) -> tuple[Any, ...]:  # type: ignore[override]
        """The arguments of the constructor."""
        return self.path, self.problem


class CredentialError(TrunklineError):
    """A credential cannot be used; nothing was sent.

    Attributes:
        vendor: Whose credential.
        argument: The client's argument that should hold it.
    """

    def __init__(self, summary: str, vendor: str, argument: str) -> None:
        super().__init__(summary)
        self.vendor = vendor
        self.argument = argument

    @property
    def args(self) -> tuple[Any, ...]:  # type: ignore[override]
        """The arguments of the constructor."""
        return *self._shown, self.vendor, self.argument


class MissingCredential(CredentialError):
    """The operation needs a credential that was not given; nothing was sent."""


class ClientClosed(TrunklineError):
    """The client can no longer be used; nothing was sent."""


class CallError(TrunklineError):
    """A call brought no result.

    Attributes:
        vendor: `opentact`, `voximplant` or `avaamo`.
        operation: The operation's id.
        http_status: The HTTP status, when an answer came.
        code: The vendor's own error code; never an HTTP status.
        code_name: The vendor's symbolic name of the code, where it has names.
        message: The vendor's own words as far as they repeat nothing of the call, else what the spec says they mean.
        fields: The vendor's complaint for each wrong field, as far as it repeats nothing; `fields[name].value` is what
            the vendor got there, and may be personal.
        meta: What the vendor adds, as far as it repeats nothing.
        retry_after: Seconds the vendor asked to wait, when it did.
        attempts: Every try: its number, what became of it, the status and the seconds it took.
        request_id: The vendor's id of the request, when it gave one that repeats nothing of the call.
        raw: What the vendor said, as it came: `raw.message`, `raw.code`, `raw.fields`, `raw.meta`. They may hold personal data.
        body: The first bytes of the answer, as they came. They may hold personal data.
        receipt: What `client.reconcile` needs, when the call must not be made twice and was about to leave; a pickled
            error leaves it behind.
    """

    vendor: str = ""
    operation: str = ""
    http_status: int | None = None
    code: int | str | None = None
    code_name: str | None = None
    message: str | None = None
    fields: Mapping[str, FieldProblem] = {}
    meta: str | None = None
    retry_after: float | None = None
    attempts: tuple[Attempt, ...] = ()
    request_id: str | None = None
    raw: RawRefusal | None = None
    body: Unshown = Unshown()
    receipt: Receipt | None = None

    def __init__(self, summary: str = "", kept: Mapping[str, object] = NO_FACTS, **facts: object) -> None:
        super().__init__(summary)
        self.note_facts(**unpacked(kept), **facts)

    @property
    def args(self) -> tuple[Any, ...]:  # type: ignore[override]
        """The text, and the facts in plain values; without what no pickle takes along either."""
        facts = {name: value for name, value in self.__dict__.items() if name not in self._stays and name[0] != "_"}
        return *self._shown, packed(facts)

    def note_facts(self, **facts: object) -> None:
        """Set the attributes above; an unknown name is a `TypeError`."""
        for name, value in facts.items():
            if not hasattr(type(self), name):
                raise TypeError(f"{type(self).__name__} has no {name!r}")
            setattr(self, name, value)


class NotSent(CallError):
    """The vendor saw nothing of the call: no connection could be made."""

    retryable = True


class DeadlineExceeded(CallError):
    """The caller's deadline passed; `possibly_delivered` says whether a try had left."""


class JobUnfinished(DeadlineExceeded):
    """A report was ordered, but is not ready yet; it will be, and can be downloaded by its id.

    Attributes:
        job_id: The vendor's id of the report.
    """

    job_id: int = 0


class ConnectionLost(CallError):
    """No answer came to a call that may be repeated without harm; every try was used."""

    possibly_delivered = True
    retryable = True


class DeliveryUnknown(CallError):
    """The vendor may or may not have acted: sending again could deliver twice.

    `reconcile()` looks into the vendor's own log.
    """

    possibly_delivered = True
    _search: Callable[[Knowledge], Reconciliation[object]] | None = None
    _asearch: Callable[[Knowledge], Awaitable[Reconciliation[object]]] | None = None

    def reconcile(self, known_ids: Iterable[object] = (), sole_sender: bool = True) -> Reconciliation[object]:
        """Look the message up in the vendor's log, blocking; arguments and result as `client.reconcile`.

        The message in `Found` is an `object` to type checkers, because no `except` can say whose error it catches;
        `client.reconcile(error.receipt)` looks up the same and knows the type.

        Raises:
            RuntimeError: The call was made by an async client; use `areconcile`.
            ClientClosed: The client was closed.
        """
        if self._search is not None:
            return self._search(Knowledge.of(known_ids, sole_sender))
        if self._asearch is not None:
            raise RuntimeError("an async client made the call: use `await error.areconcile()`")
        return _no_client()

    async def areconcile(self, known_ids: Iterable[object] = (), sole_sender: bool = True) -> Reconciliation[object]:
        """Look the message up in the vendor's log; as `reconcile`, its types too, for async clients.

        Raises:
            RuntimeError: The call was made by a blocking client; use `reconcile`.
            ClientClosed: The client was closed.
        """
        if self._asearch is not None:
            return await self._asearch(Knowledge.of(known_ids, sole_sender))
        if self._search is not None:
            raise RuntimeError("a blocking client made the call: use `error.reconcile()`")
        return _no_client()


class ResponseDecodeError(CallError):
    """The vendor answered, but not what it promised.

    Attributes:
        pointer: JSON pointer of the place (`""` is the whole answer).
        expected: What should have been there.
        got: What was there, as a type, never a value.
    """

    pointer: str = ""
    expected: str = ""
    got: str = ""


class ListCutOff(CallError):
    """A list goes on beyond what the vendor lets anyone see: narrow the search, by dates for example, and walk again.

    Attributes:
        limit: The offset beyond which the vendor answers nothing.
        seen: How many items the walk has given.
        total: How many there are, where the vendor says so.
    """

    limit: int = 0
    seen: int = 0
    total: int | None = None


class ApiError(CallError):
    """The vendor said no; the subclass says why where that is known."""


class AuthenticationFailed(ApiError):
    """The vendor does not accept the credential."""


class PermissionDenied(ApiError):
    """The credential is good, but not for this."""


class InvalidInput(ApiError):
    """The vendor finds something wrong with the arguments; `fields` may name them."""


class InsufficientFunds(ApiError):
    """The account has not enough money."""


class QuotaExceeded(ApiError):
    """A limit of the account is used up; waiting does not help."""


class RateLimited(ApiError):
    """Too many calls; `retry_after` says when to come back if the vendor told."""

    retryable = True


class NotFound(ApiError):
    """There is no such thing."""


class Conflict(ApiError):
    """The thing exists already or is in another state."""


class ServerFailed(ApiError):
    """The vendor failed at a call that may be repeated without harm."""

    possibly_delivered = True
    retryable = True


def _no_client() -> Reconciliation[object]:
    return Undecidable("this error no longer knows its client (it was pickled, or raised without one)")
