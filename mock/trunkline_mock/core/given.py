"""What a control request gives, and the checks of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from ..messages import Json

Given: TypeAlias = "dict[str, Json]"


class BadControl(Exception):
    """The control request makes no sense; the text says why."""


def text_of(given: Given, name: str) -> str:
    """Return a text that must be there.

    Raises:
        BadControl: It is not.
    """
    value = given.get(name)
    if not isinstance(value, str) or not value:
        raise BadControl(f"{name} must be text")
    return value


def optional_text(given: Given, name: str) -> str | None:
    """Return a text, or `None` where it is not given.

    Raises:
        BadControl: It is no text, or empty.
    """
    return None if given.get(name) is None else text_of(given, name)


def number_of(given: Given, name: str) -> str:
    """Return the digits of a telephone number.

    Raises:
        BadControl: It is none.
    """
    digits = text_of(given, name).lstrip("+")
    if not (digits.isascii() and digits.isdigit() and len(digits) <= 15):
        raise BadControl(f"{name} must be a telephone number")
    return digits
