"""Telephone numbers: any common way of writing one goes in, the vendor's way goes out (E.164 at heart)."""

from __future__ import annotations

import re
from typing import Any, Literal

from trunkline.codec import BadValue, Codec, DecodeContext, EncodeContext, StrCodec, Where

PhoneForm = Literal["integer", "digits", "plus", "as-given"]

_PUNCTUATION = re.compile(r"[\s().\-\u00a0]")
_DIGITS = re.compile(r"[0-9]+\Z")


def phone_digits(value: object) -> str:
    """Return the digits of a number given as text or integer, country code first.

    Args:
        value: `12017774321`, `"+1 (201) 777-4321"` and the like.

    Raises:
        BadValue: Empty, with letters, shorter than 3 or longer than 15 digits, or starting with 0.
    """
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise BadValue(f"must be a telephone number as text or integer, not {type(value).__name__}")
    digits = _PUNCTUATION.sub("", str(value)).removeprefix("+")
    if not digits:
        raise BadValue("must not be empty: a telephone number is needed")
    if not _DIGITS.match(digits):
        raise BadValue("must be a telephone number: digits, with +, spaces, dots, dashes or brackets around them")
    if digits.startswith("0"):
        raise BadValue("must start with the country code, not with 0")
    if not 3 <= len(digits) <= 15:
        raise BadValue(f"must have 3 to 15 digits, has {len(digits)}")
    return digits


class PhoneCodec(Codec[Any]):
    """A telephone number in the vendor's form."""

    expected = "a telephone number"

    def __init__(self, form: PhoneForm, text: StrCodec | None = None) -> None:
        self.form = form
        self.text = text

    def encode(self, value: object, context: EncodeContext) -> Any:
        """Check the number and write it in the vendor's form.

        Raises:
            BadValue: It is not a telephone number, or breaks the vendor's limits.
        """
        digits = phone_digits(value)
        if self.form == "integer":
            return int(digits)
        wire = {"digits": digits, "plus": f"+{digits}", "as-given": str(value)}[self.form]
        if self.text is not None:
            self.text.check(wire)
        return wire

    def decode(self, value: Any, context: DecodeContext, where: Where) -> Any:
        """Read a number; digits in text become an integer where the vendor's form is an integer."""
        if self.form == "integer":
            if type(value) is int:
                return value
            if isinstance(value, str) and _DIGITS.match(value) and len(value) <= 40:
                return int(value)
        elif isinstance(value, str):
            return value
        context.drift(where, self.expected, value)
        return value
