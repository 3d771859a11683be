"""What all groups of generated calls share."""

from __future__ import annotations

from typing import Generic, TypeVar

C = TypeVar("C")


class Resource(Generic[C]):
    """One group of calls of a client.

    Args:
        caller: The client.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: C) -> None:
        self._caller = caller

    def __repr__(self) -> str:
        caller = getattr(self, "_caller", None)  # an interruption may come before it is there
        return f"<{type(self).__name__} of {caller!r}>"

    def __dir__(self) -> list[str]:
        return [name for name in super().__dir__() if not name.startswith("_")]
