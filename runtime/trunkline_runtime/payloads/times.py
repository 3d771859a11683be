"""Moments in what arrives unasked, as pydantic types: read to an aware `datetime`, written back in the vendor's own form."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any

from pydantic import BeforeValidator, PlainSerializer

from trunkline_runtime.codecs import Codec, DecodeContext, EncodeContext
from trunkline_runtime.codecs.times import DATE, MICROSECONDS, MILLISECONDS, SECONDS, SQL_TIME

_READ = DecodeContext(strict=True)
_WRITE = EncodeContext()


def _reader(codec: Codec[Any]) -> BeforeValidator:
    def read(value: object) -> object:
        # Without the check, pydantic would take text too, and by its own rules.
        if isinstance(value, date):
            return value
        if value is None or value == "":  # vendors write a missing moment as empty text
            return None
        if not codec.accepts(value):
            raise ValueError(f"must be {codec.expected}")
        return codec.decode(value, _READ, None)

    return BeforeValidator(read)


def _writer(codec: Codec[Any]) -> PlainSerializer:
    def write(value: date | None) -> Any:
        return None if value is None else codec.encode(value, _WRITE)

    return PlainSerializer(write)


Seconds = Annotated[datetime, _reader(SECONDS), _writer(SECONDS)]
"""Seconds since 1970, with or without a fraction."""
Milliseconds = Annotated[datetime, _reader(MILLISECONDS), _writer(MILLISECONDS)]
"""Milliseconds since 1970."""
Microseconds = Annotated[datetime, _reader(MICROSECONDS), _writer(MICROSECONDS)]
"""Microseconds since 1970."""
Sql = Annotated[datetime | None, _reader(SQL_TIME), _writer(SQL_TIME)]
"""`YYYY-MM-DD HH:MM:SS` in UTC; empty text is no moment."""
Day = Annotated[date | None, _reader(DATE), _writer(DATE)]
"""`YYYY-MM-DD`; empty text is no day."""
