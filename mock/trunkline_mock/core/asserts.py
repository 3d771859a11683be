"""Assertions about what was sent and called, with texts that show the difference."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .log import Received, Sent

MEMBERS = ("vendor", "operation", "id", "sender", "to", "text", "account")
#: Messages or calls listed in a failure.
LISTED = 10


def sent(messages: list[Sent], wanted: Mapping[str, object], times: int | None) -> Sent:
    """Return the last message that has all wanted members."""
    found = [message for message in messages if not _differences(message, wanted)]
    if found and times in (None, len(found)):
        return found[-1]
    asked = ", ".join(f"{name}={value!r}" for name, value in wanted.items()) or "anything"
    if found:
        raise AssertionError(f"{len(found)} messages sent with {asked}; expected {times}\n{_list(found)}")
    raise AssertionError(f"no message sent with {asked}\n{_nearest(messages, wanted)}")


def nothing_sent(messages: list[Sent]) -> None:
    """Fail when there is a message."""
    if messages:
        raise AssertionError(f"{len(messages)} messages sent; expected none\n{_list(messages)}")


def called(calls: list[Received], operation: str, times: int | None) -> Received:
    """Return the last call of an operation."""
    found = [call for call in calls if call.operation == operation]
    if found and times in (None, len(found)):
        return found[-1]
    wanted = "" if times is None else f"; expected {times}"
    lines = [f"  {call.method} {call.path} -> {call.status}  {call.operation or '(nothing there)'}" for call in calls]
    listed = "\n".join(lines[-LISTED:]) or "  no calls at all"
    raise AssertionError(f"{operation} was called {len(found)} times{wanted}\n{listed}")


def _value(message: Sent, name: str) -> object:
    return getattr(message, name) if name in MEMBERS else message.fields.get(name)


def _plain(name: str, value: object) -> object:
    """Numbers compare by their digits: `+1 (201) 777-4321`, `12017774321` and the integer are the same telephone."""
    if name in ("to", "sender") and isinstance(value, str | int):
        text = str(value)
        digits = "".join(char for char in text if char.isdigit())
        return text if any(char.isalpha() for char in text) else digits
    return value


def _differences(message: Sent, wanted: Mapping[str, object]) -> list[str]:
    return [name for name, value in wanted.items() if _plain(name, _value(message, name)) != _plain(name, value)]


def _nearest(messages: list[Sent], wanted: Mapping[str, object]) -> str:
    if not messages:
        return "  no messages at all"
    nearest = min(reversed(messages), key=lambda message: len(_differences(message, wanted)))
    lines = [f"  {len(messages)} sent; the nearest ({nearest.vendor} {nearest.operation}) differs in"]
    for name in _differences(nearest, wanted):
        lines.append(f"    {name}: expected {wanted[name]!r}")
        lines.append(f"    {' ' * len(name)}       got {_value(nearest, name)!r}")
    return "\n".join(lines)


def _list(messages: list[Sent]) -> str:
    return "\n".join(f"  {message.vendor} to={message.to!r} text={message.text!r}" for message in messages[-LISTED:])
