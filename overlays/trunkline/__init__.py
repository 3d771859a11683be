"""Typed clients for Opentact, Voximplant and Avaamo that never send a message twice by accident.

    from trunkline import Opentact

    with Opentact(token="...") as client:
        client.sms.send(from_="12017771234", to="12017774321", message="Hello world")

Importing this package loads no client, model or HTTP library: each name is loaded when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from trunkline import log as _log

if TYPE_CHECKING:
    from trunkline.avaamo.client import AsyncAvaamo, Avaamo
    from trunkline.budget import RetryBudget
    from trunkline.codec import Drift
    from trunkline.credentials import CredentialWarning
    from trunkline.errors import (
        ApiError,
        AuthenticationFailed,
        CallError,
        ClientClosed,
        Conflict,
        ConnectionLost,
        CredentialError,
        DeadlineExceeded,
        DeliveryUnknown,
        InsufficientFunds,
        InvalidArgument,
        InvalidInput,
        JobUnfinished,
        ListCutOff,
        MissingCredential,
        NotFound,
        NotSent,
        PermissionDenied,
        QuotaExceeded,
        RateLimited,
        ResponseDecodeError,
        ServerFailed,
        TrunklineError,
    )
    from trunkline.hooks import Hooks, Try
    from trunkline.http import AsyncTransport, Request, Response, Timeouts, Transport, TransportFailure
    from trunkline.multipart import File
    from trunkline.opentact.client import AsyncOpentact, Opentact
    from trunkline.options import CallOptions, LastResponse
    from trunkline.ratelimit import RateLimit
    from trunkline.reconcile import Absent, Found, Undecidable
    from trunkline.retry import Attempt, Backoff, Outcome, RetryPolicy
    from trunkline.unset import UNSET
    from trunkline.voximplant.client import AsyncVoximplant, Voximplant

__version__ = "0.1.0"

_HOMES = {
    "avaamo.client": ("AsyncAvaamo", "Avaamo"),
    "budget": ("RetryBudget",),
    "codec": ("Drift",),
    "credentials": ("CredentialWarning",),
    "errors": (
        "ApiError",
        "AuthenticationFailed",
        "CallError",
        "ClientClosed",
        "Conflict",
        "ConnectionLost",
        "CredentialError",
        "DeadlineExceeded",
        "DeliveryUnknown",
        "InsufficientFunds",
        "InvalidArgument",
        "InvalidInput",
        "JobUnfinished",
        "ListCutOff",
        "MissingCredential",
        "NotFound",
        "NotSent",
        "PermissionDenied",
        "QuotaExceeded",
        "RateLimited",
        "ResponseDecodeError",
        "ServerFailed",
        "TrunklineError",
    ),
    "hooks": ("Hooks", "Try"),
    "http": ("AsyncTransport", "Request", "Response", "Timeouts", "Transport", "TransportFailure"),
    "multipart": ("File",),
    "opentact.client": ("AsyncOpentact", "Opentact"),
    "options": ("CallOptions", "LastResponse"),
    "ratelimit": ("RateLimit",),
    "reconcile": ("Absent", "Found", "Undecidable"),
    "retry": ("Attempt", "Backoff", "Outcome", "RetryPolicy"),
    "unset": ("UNSET",),
    "voximplant.client": ("AsyncVoximplant", "Voximplant"),
}
_HOME_OF = {name: module for module, names in _HOMES.items() for name in names}

__all__ = [  # noqa: RUF022 - one line a module, as in _HOMES
    "AsyncAvaamo", "Avaamo",
    "RetryBudget",
    "Drift",
    "CredentialWarning",
    "ApiError", "AuthenticationFailed", "CallError", "ClientClosed", "Conflict", "ConnectionLost", "CredentialError",
    "DeadlineExceeded", "DeliveryUnknown", "InsufficientFunds", "InvalidArgument", "InvalidInput", "JobUnfinished",
    "ListCutOff", "MissingCredential", "NotFound", "NotSent", "PermissionDenied", "QuotaExceeded", "RateLimited", "ResponseDecodeError", "ServerFailed",
    "TrunklineError",
    "Hooks", "Try",
    "AsyncTransport", "Request", "Response", "Timeouts", "Transport", "TransportFailure",
    "File",
    "AsyncOpentact", "Opentact",
    "CallOptions", "LastResponse",
    "RateLimit",
    "Absent", "Found", "Undecidable",
    "Attempt", "Backoff", "Outcome", "RetryPolicy",
    "UNSET",
    "AsyncVoximplant", "Voximplant",
    "__version__",
]  # fmt: skip


def __getattr__(name: str) -> object:
    home = _HOME_OF.get(name)
    if home is None:
        raise AttributeError(f"module 'trunkline' has no attribute {name!r}")
    value: object = getattr(import_module(f"trunkline.{home}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)


_log.setup()
