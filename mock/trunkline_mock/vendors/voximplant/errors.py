"""Voximplant's error codes: which one a problem has, what it says, which HTTP status it would have."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from ...messages import Json
from ...spec.document import read

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...messages import Problem

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


#: What a code's class in the spec is called here.
OF_CLASS: Mapping[str, str] = {
    "authentication": "unauthorized",
    "permission": "forbidden",
    "invalid_input": "invalid",
    "funds": "balance",
    "quota": "limited",
    "rate": "limited",
    "not_found": "not_found",
    "unknown_method": "not_found",
    "conflict": "conflict",
}


@cache
def _codes() -> Mapping[str, dict[str, Json]]:
    codes: dict[str, dict[str, Json]] = read("voximplant.errors.json")["codes"]
    return codes


def text_of(code: int) -> str:
    """Return what a code means, as the spec says it."""
    known = _codes().get(str(code))
    return str(known["text"]) if known else "unknown error"


def kind_of(problem: Problem) -> str:
    """Return a problem's kind; of one that is known by its code alone, the kind of the code."""
    known = _codes().get(str(problem.code)) if problem.kind == "failed" and problem.code is not None else None
    return OF_CLASS.get(known["class"], problem.kind) if known else problem.kind


def code_of(problem: Problem) -> int:
    """Return the vendor's code for a problem."""
    if problem.code is not None:
        return problem.code
    for bad in problem.violations:
        return 485 if bad.keyword == "required" else PARAMETERS.get(bad.name, BAD_VALUE)
    return KINDS.get(problem.kind, BAD_VALUE)
