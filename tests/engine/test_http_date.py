"""Dates of HTTP, read without what reads mail; that is the oracle here."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime

import pytest
from hypothesis import given, strategies as st

from trunkline_runtime.http_date import parse_http_date

MOMENTS = st.datetimes(datetime(1970, 1, 1), datetime(9999, 12, 31), timezones=st.just(UTC))


@given(MOMENTS)
def test_every_moment_is_read_as_mail_reads_it(moment):
    """Whatever a server writes by the rules means the same to both."""
    text = format_datetime(moment, usegmt=True)
    assert parse_http_date(text) == parsedate_to_datetime(text).timestamp()


@pytest.mark.parametrize(
    "text", ["Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994", "6 Nov 1994 08:49:37 +0000"]
)
def test_older_forms_are_read(text):
    """The obsolete forms, which a recipient must still read."""
    assert parse_http_date(text) == parsedate_to_datetime(text).replace(tzinfo=UTC).timestamp()


@pytest.mark.parametrize("text", ["", "soon", "Sun, 31 Feb 2026 08:49:37 GMT", "Sun, 06 Abc 1994 08:49:37 GMT"])
def test_what_is_no_date_is_none(text):
    """Nothing is made up."""
    assert parse_http_date(text) is None
