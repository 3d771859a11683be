"""Typed clients for Opentact, Voximplant and Avaamo that never send a message twice by accident.

    from trunkline import Opentact

    with Opentact(token="...") as client:
        client.sms.send(from_="12017771234", to="12017774321", message="Hello world")

Everything that is public is named here or in a module of this package without an underscore. Importing it loads no client,
model or HTTP library: a client is loaded when it is first used.
"""

from __future__ import annotations

from importlib import import_module as _import_module
from typing import TYPE_CHECKING

from trunkline_runtime.clock import (
    Clock as Clock,
)
from trunkline_runtime.codecs import (
    Drift as Drift,
)
from trunkline_runtime.codecs.models import (
    json_default as json_default,
)
from trunkline_runtime.codecs.multipart import (
    File as File,
)
from trunkline_runtime.config import (
    UnverifiedWarning as UnverifiedWarning,
)
from trunkline_runtime.credentials import (
    CredentialWarning as CredentialWarning,
)
from trunkline_runtime.engine.retry_budget import (
    RetryBudget as RetryBudget,
)
from trunkline_runtime.errors import (
    ApiError as ApiError,
    AuthenticationFailed as AuthenticationFailed,
    CallError as CallError,
    ClientClosed as ClientClosed,
    Conflict as Conflict,
    ConnectionLost as ConnectionLost,
    CredentialError as CredentialError,
    DeadlineExceeded as DeadlineExceeded,
    DeliveryUnknown as DeliveryUnknown,
    GuessedOperation as GuessedOperation,
    InsufficientFunds as InsufficientFunds,
    InvalidArgument as InvalidArgument,
    InvalidInput as InvalidInput,
    JobUnfinished as JobUnfinished,
    ListCutOff as ListCutOff,
    MissingCredential as MissingCredential,
    NotFound as NotFound,
    NotSent as NotSent,
    PermissionDenied as PermissionDenied,
    QuotaExceeded as QuotaExceeded,
    RateLimited as RateLimited,
    ResponseDecodeError as ResponseDecodeError,
    ServerFailed as ServerFailed,
    TrunklineError as TrunklineError,
)
from trunkline_runtime.hooks import (
    Hooks as Hooks,
    Try as Try,
)
from trunkline_runtime.log import setup as _setup_log
from trunkline_runtime.options import (
    CallOptions as CallOptions,
    LastResponse as LastResponse,
)
from trunkline_runtime.outcome import (
    Attempt as Attempt,
    Outcome as Outcome,
)
from trunkline_runtime.ratelimit.window import (
    Limiter as Limiter,
    RateLimit as RateLimit,
)
from trunkline_runtime.receipt import (
    LastReceipt as LastReceipt,
    Receipt as Receipt,
    receipt_of as receipt_of,
)
from trunkline_runtime.reconciliation import (
    Absent as Absent,
    Evidence as Evidence,
    Found as Found,
    Undecidable as Undecidable,
)
from trunkline_runtime.retry import (
    Backoff as Backoff,
    RetryPolicy as RetryPolicy,
)
from trunkline_runtime.shared_log import (
    SharedLog as SharedLog,
)
from trunkline_runtime.showing import (
    show_personal as show_personal,
)
from trunkline_runtime.transports.network import (
    Limits as Limits,
)
from trunkline_runtime.transports.seam import (
    AsyncTransport as AsyncTransport,
    Request as Request,
    Response as Response,
    Timeouts as Timeouts,
    Transport as Transport,
    TransportFailure as TransportFailure,
)
from trunkline_runtime.unset import (
    UNSET as UNSET,
)
from trunkline_runtime.version import VERSION as __version__  # noqa: N811

if TYPE_CHECKING:
    from trunkline.avaamo._client import AsyncAvaamo as AsyncAvaamo, Avaamo as Avaamo
    from trunkline.opentact._client import AsyncOpentact as AsyncOpentact, Opentact as Opentact
    from trunkline.voximplant._client import AsyncVoximplant as AsyncVoximplant, Voximplant as Voximplant

_VENDORS = ("Avaamo", "Opentact", "Voximplant")
_CLIENTS = {f"{colour}{vendor}": vendor.lower() for vendor in _VENDORS for colour in ("", "Async")}
_NAMES = [name for name in list(globals()) if name[0].isupper() and name != "TYPE_CHECKING"]

__all__ = [*_CLIENTS, *_NAMES, "__version__", "json_default", "receipt_of", "show_personal"]


def _at_home(value: object) -> object:
    """Let a class say where users import it from, in tracebacks, reprs and pickles."""
    if isinstance(value, type):
        value.__module__ = __name__
    return value


def __getattr__(name: str) -> object:
    if name not in _CLIENTS:
        raise AttributeError(f"module 'trunkline' has no attribute {name!r}")
    value = _at_home(getattr(_import_module(f"trunkline.{_CLIENTS[name]}._client"), name))
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)


for _name in _NAMES:
    _at_home(globals()[_name])
_setup_log()
