"""Which fault strikes which call."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING

from .faults import ASIDE, WEBHOOK, Fault, by_number, parse

if TYPE_CHECKING:
    from collections.abc import Container, Mapping


@dataclass(slots=True)
class Planned:
    """A fault that waits for its calls."""

    id: int
    fault: Fault
    left: int | None
    struck: int = 0


class Plan:
    """The faults that are set, and the choice among the ways to ask for one.

    Args:
        seed: Chooses which calls a fault with a `rate` strikes.
    """

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self.reset()

    def reset(self) -> None:
        """Clear all faults and start the seed again."""
        self._random = Random(self._seed)  # noqa: S311 chooses faults, not secrets
        self._next = 1
        #: Grows with every change, for the page.
        self.version = getattr(self, "version", 0) + 1
        self.waiting: list[Planned] = []

    def add(self, fault: Fault) -> Planned:
        """Set a fault."""
        planned = Planned(self._next, fault, fault.times)
        self._next += 1
        self.version += 1
        self.waiting.append(planned)
        return planned

    def remove(self, planned_id: int | None = None) -> int:
        """Clear one fault, or all; returns how many are gone."""
        before = len(self.waiting)
        self.version += 1
        self.waiting = [planned for planned in self.waiting if planned_id is not None and planned.id != planned_id]
        return before - len(self.waiting)

    def choose(self, vendor: str, operation: str, to: str, headers: Mapping[str, str]) -> Fault | None:
        """Return the fault for a call: one that is set, else the header's, else the number's.

        Raises:
            ValueError: The header asks for something that is no fault.
        """
        if self.waiting:
            found = self._strike(vendor, operation, to)
            if found is not None:
                return found
        fault = asked_for(to, headers)
        return None if fault is not None and fault.kind in ASIDE - WEBHOOK else fault

    def beside(
        self, kinds: Container[str], vendor: str, operation: str, to: str, headers: Mapping[str, str]
    ) -> tuple[Fault, ...]:
        """Return every fault of some kinds that goes together with whatever else strikes a call.

        Args:
            kinds: Of `faults.ASIDE`.
            vendor: Who is called.
            operation: What is called.
            to: The destination's digits; empty takes faults for any number, and the log tells its rows apart.
            headers: The call's headers.
        """
        found = [self._hit(planned) for planned in list(self.waiting) if planned.fault.kind in kinds
                 and _meant(planned.fault, vendor, operation, to or planned.fault.to or "")]  # fmt: skip
        asked = asked_for(to, headers)
        return (*filter(None, found), *([asked] if asked is not None and asked.kind in kinds else ()))

    def skew(self, vendor: str) -> float:
        """Return by how many seconds a vendor's clock is wrong all the time."""
        if not self.waiting:
            return 0.0
        standing = (planned.fault for planned in self.waiting if planned.fault.kind == "clock-skew")
        return sum(fault.delay for fault in standing if _meant(fault, vendor, "", ""))

    def choose_webhook(self, vendor: str) -> Fault | None:
        """Return the fault for a webhook that is about to leave."""
        for planned in self.waiting:
            if planned.fault.kind in WEBHOOK and _meant(planned.fault, vendor, "", "") and self._hit(planned):
                return planned.fault
        return None

    def _strike(self, vendor: str, operation: str, to: str) -> Fault | None:
        for planned in self.waiting:
            fault = planned.fault
            if fault.kind not in ASIDE and _meant(fault, vendor, operation, to) and self._hit(planned):
                return fault
        return None

    def _hit(self, planned: Planned) -> Fault | None:
        """Let a fault strike, unless its share of the calls leaves this one out."""
        rate = planned.fault.rate
        if rate is not None and self._random.random() >= rate:
            return None
        planned.struck += 1
        if planned.left is not None:
            planned.left -= 1
            if planned.left == 0:
                self.waiting.remove(planned)
        return planned.fault


def asked_for(to: str, headers: Mapping[str, str]) -> Fault | None:
    """Return the fault that a call itself asks for: by its header, else by its number.

    Raises:
        ValueError: The header asks for something that is no fault.
    """
    text = headers.get("x-mock-fault")
    if text:
        return parse(text)
    return by_number(to) if to else None


def _meant(fault: Fault, vendor: str, operation: str, to: str) -> bool:
    return (
        (fault.vendor is None or fault.vendor == vendor)
        and (fault.op is None or fault.op == operation)
        and (fault.to is None or fault.to == to)
    )


class FaultHandle:
    """A fault that is set; leaving its `with` block takes it away."""

    def __init__(self, plan: Plan, planned: Planned) -> None:
        self._plan = plan
        self._planned = planned

    @property
    def struck(self) -> int:
        """How many calls the fault has hit."""
        return self._planned.struck

    def clear(self) -> None:
        """Take the fault away."""
        self._plan.remove(self._planned.id)

    def __enter__(self) -> FaultHandle:
        return self

    def __exit__(self, *_: object) -> None:
        self.clear()
