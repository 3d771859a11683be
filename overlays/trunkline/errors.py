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

from trunkline_runtime.errors import (
    ApiError,
    AuthenticationFailed,
    CallError,
    CallFlowError,
    ClientClosed,
    Conflict,
    ConnectionLost,
    CredentialError,
    DeadlineExceeded,
    DeliveryUnknown,
    GuessedOperation,
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

__all__ = [
    "ApiError",
    "AuthenticationFailed",
    "CallError",
    "CallFlowError",
    "ClientClosed",
    "Conflict",
    "ConnectionLost",
    "CredentialError",
    "DeadlineExceeded",
    "DeliveryUnknown",
    "GuessedOperation",
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
]
