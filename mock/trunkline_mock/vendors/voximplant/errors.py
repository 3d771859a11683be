"""Voximplant's error codes that the mock uses."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...messages import Problem

MESSAGES: Mapping[int, str] = {
    2: "internal error",
    100: "authorization failed",
    101: "bad or unreadable arguments",
    102: "no command given",
    103: "unknown command",
    115: "bad account id value",
    127: "insufficient funds",
    340: "rate limit exceeded",
    341: "record not found",
    422: "bad source value",
    423: "bad destination value",
    447: "JWT malformed",
    454: "JWT lifetime above the maximum",
    455: "JWT issued in the future",
    456: "JWT expired",
    485: "a needed parameter is missing",
    515: "the same operation is already running",
}
KINDS: Mapping[str, int] = {
    "unauthorized": 100,
    "expired": 456,
    "forbidden": 100,
    "not_found": 103,
    "method": 103,
    "balance": 127,
    "limited": 340,
    "conflict": 515,
    "failed": 2,
}
#: Codes of wrong values, by parameter; a parameter without a code of its own gets the general one.
PARAMETERS: Mapping[str, int] = {"source": 422, "destination": 423, "account_id": 115}
BAD_VALUE = 101

#: HTTP statuses where they follow the class of the error; in the vendor's own way they are all 200.
CLASSES: Mapping[str, tuple[int, ...]] = {
    "unauthorized": (401,),
    "expired": (401,),
    "forbidden": (403,),
    "invalid": (400,),
    "not_found": (404,),
    "method": (405,),
    "conflict": (409,),
    "balance": (402,),
    "limited": (429,),
    "too_large": (413,),
    "media_type": (415,),
    "failed": (500,),
}


def code_of(problem: Problem) -> int:
    """Return the vendor's code for a problem."""
    for bad in problem.violations:
        return 485 if bad.keyword == "required" else PARAMETERS.get(bad.name, BAD_VALUE)
    return KINDS.get(problem.kind, BAD_VALUE)
