"""The rules of a campaign, by fractions."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, strategies as st

from trunkline_outbox import OutboxError
from trunkline_outbox.campaign import Settings
from trunkline_outbox.campaigns import rules
from trunkline_outbox.imports import ImportReport

NOTHING: dict[str, Any] = dict.fromkeys(
    ("price_per_part", "cap", "cap_parts", "quiet", "resend_absent", "forget_texts", "keep_days", "stop_codes")
)
MONEY = st.decimals("0", "999999999999", places=12) | st.floats(0, 1e9).map(lambda value: round(value, 6))


@given(price=MONEY, cap=MONEY, parts=st.integers(0, 10**9))
def test_a_cap_in_money_is_never_passed_and_never_wasted(price: Any, cap: Any, parts: int) -> None:
    """As many parts as the money pays for to the last digit, and not one more; sums are exact and written in digits."""
    if not price:
        return
    found = rules(Settings(), **NOTHING | {"price_per_part": price, "cap": cap})
    each, money = Fraction(str(price)), Fraction(str(cap))
    assert found.cap_parts is not None
    assert found.cap_parts * each <= money < (found.cap_parts + 1) * each
    report = ImportReport(price_per_part=found.price_per_part, added_parts=parts)
    assert Fraction(str(report.cost)) == each * parts
    assert "E" not in str(report).partition("cost of what was added")[2]


@pytest.mark.parametrize("wrong", ["-1", "nan", "inf", "sNaN", "1e13", "1e-13", "1e999999", "money", "1,5", "", "0x10"])
@pytest.mark.parametrize("name", ["price_per_part", "cap"])
def test_what_is_no_amount_of_money_is_refused(name: str, wrong: str) -> None:
    """Neither words nor numbers beyond any price are taken, and the rule is named."""
    with pytest.raises(OutboxError, match=name):
        rules(Settings(), **NOTHING | {"price_per_part": "1", "cap": "1", name: wrong})
