"""The one form of date that HTTP lets servers send, without loading what reads mail."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from functools import lru_cache

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_USUAL = re.compile(r"[A-Z][a-z]{2}, (\d\d) ([A-Z][a-z]{2}) (\d{4}) (\d\d):(\d\d):(\d\d) GMT", re.ASCII)


@lru_cache(maxsize=8)
def parse_http_date(text: str) -> float | None:
    """Return the seconds since 1970 of a date; `None` when it is none.

    Args:
        text: As it came; the obsolete forms and those of mail are read, too.
    """
    found = _USUAL.fullmatch(text)
    try:
        if found is not None and found[2] in _MONTHS:
            day, year, hour, minute, second = (int(found[place]) for place in (1, 3, 4, 5, 6))
            return datetime(year, _MONTHS.index(found[2]) + 1, day, hour, minute, second, tzinfo=UTC).timestamp()
        from email.utils import parsedate_to_datetime  # slow to import, and no server that follows the rules needs it

        return parsedate_to_datetime(text).timestamp()
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
