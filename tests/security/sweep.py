"""`python -m security.sweep --every 1`: Ctrl-C at every place of calls, sign-ins, downloads and webhooks; 0 when all is well.

After each strike the following must hold, whatever the place: the interruption comes out and no frame, cause or log under
it holds a secret; a request of which the vendor saw a byte has left word or receipt; nothing came twice; the next call on the
same client, whose pool has one place, gets its own answer.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from trunkline import receipt_of

from .alarm import watchdog
from .channels import chain
from .striking import Strike, places
from .values import make, shown_in
from .work import WORK, Setting, Work

SECRET = make(20261128)
_DEEP = 4


@dataclass
class Sweep:
    """One sweep.

    Attributes:
        faults: What must not be, by its kind, with the first place of each.
        tally: How many strikes ended how.
    """

    faults: dict[str, str] = field(default_factory=dict)
    tally: Counter[str] = field(default_factory=Counter)
    silent: dict[str, str] = field(default_factory=dict)

    def over(self, name: str, work: Work, every: int, first: int = 1) -> None:
        """Strike every so-manieth place of a piece of work."""
        with Setting(work, SECRET) as setting:
            setting.ready()
            setting.begin("count")
            count = places(lambda: setting.act())
            for place in range(first, count + 1, every):
                self._strike(name, setting, place)
            time.sleep(0.05)
            for run, where in self.silent.items():
                if setting.saw(run):
                    self._fault(f"{name}: no word of what left", where)
            self.silent.clear()

    def _strike(self, name: str, setting: Setting, place: int) -> None:
        run = f"{name.replace(' ', '-').replace(',', '')}-{place}"
        strike = Strike(place)
        setting.begin(run)
        with lost_signals() as lost, watchdog(20.0):
            strike.run(lambda: setting.act())
        where = f"place {place}: {strike.where}"
        if not strike.where:
            self.tally["not reached"] += 1
        elif strike.error is None:
            self.tally["lost by Python"] += 1
            if not lost:
                self._fault(f"{name}: the interruption is lost", where)
        elif not isinstance(strike.error, KeyboardInterrupt):
            self._fault(f"{name}: {type(strike.error).__name__} instead", where)
        else:
            self.tally["interrupted"] += 1
            self._look_at(name, strike.error, where)
            if (
                setting.work.once
                and not setting.returned
                and receipt_of(strike.error) is None
                and not noted(strike.error)
            ):
                self.silent[run] = where
        self._go_on(name, setting, where)

    def _look_at(self, name: str, error: BaseException, where: str) -> None:
        try:
            kinds = shown_in(SECRET, "\n".join(held(error)))
        except Exception as second:
            self._fault(f"{name}: {type(second).__name__} in a repr", where)
            return
        if kinds and not at_the_door(error):
            self._fault(f"{name}: {', '.join(sorted(kinds))} in a frame", where)

    def _go_on(self, name: str, setting: Setting, where: str) -> None:
        try:
            with watchdog(20.0):
                problem = setting.go_on()
        except Exception as error:
            problem = f"{type(error).__name__} afterwards"
            setting.ready()
        if problem:
            self._fault(f"{name}: {problem}", where)

    def _fault(self, name: str, where: str) -> None:
        self.tally[name] += 1
        self.faults.setdefault(name, where)


def held(error: BaseException) -> Iterator[str]:
    """Yield what the frames under an error hold, those of the tests left out."""
    for one in chain(error):
        yield from (str(one), repr(vars(one)), *getattr(one, "__notes__", ()))
        trace = one.__traceback__
        while trace is not None:
            if not is_test(trace.tb_frame.f_code.co_filename):
                for value in trace.tb_frame.f_locals.values():
                    yield from walked(value, _DEEP)
            trace = trace.tb_next


def walked(value: object, depth: int) -> Iterator[str]:
    """Yield a value as a serializer does that looks into mappings and lists."""
    yield repr(value)
    if depth and isinstance(value, dict):
        for part in (*value, *value.values()):
            yield from walked(part, depth - 1)
    elif depth and isinstance(value, list | tuple | set | frozenset):
        for part in value:
            yield from walked(part, depth - 1)


def is_test(filename: str) -> bool:
    """Whether a file is one of these."""
    return filename.startswith(__file__.rpartition("/")[0])


def at_the_door(error: BaseException) -> bool:
    """Whether a frame is one of a public function that has not yet taken its arguments away: see docs/security.md."""
    frames = []
    trace = error.__traceback__
    while trace is not None:
        if not is_test(trace.tb_frame.f_code.co_filename):
            frames.append(trace.tb_frame.f_code)
        trace = trace.tb_next
    return len(frames) == 1 or [code.co_qualname for code in frames[1:]] == ["Hidden.__init__"]


def noted(error: BaseException) -> bool:
    """Whether an error has the word of what may have happened."""
    return any("interrupted" in note for note in getattr(error, "__notes__", ()))


@contextmanager
def lost_signals() -> Iterator[list[object]]:
    """Tell of exceptions that Python itself could not raise: in finalizers and callbacks of weak references."""
    found: list[object] = []
    before = sys.unraisablehook
    sys.unraisablehook = lambda told: found.append(told.exc_type)
    try:
        yield found
    finally:
        sys.unraisablehook = before


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(prog="sweep", description=__doc__.splitlines()[0])
    parser.add_argument("--every", type=int, default=7, help="strike every so-manieth place")
    parser.add_argument("--first", type=int, default=1, help="begin with this place")
    parser.add_argument("--only", default="", help="a part of the name of the work")
    given = parser.parse_args()
    sweep = Sweep()
    for name, work in WORK.items():
        if given.only in name:
            began, before = time.monotonic(), sweep.tally.total()
            sweep.over(name, work, given.every, given.first)
            print(f"{name:40} {sweep.tally.total() - before:6} strikes {time.monotonic() - began:6.1f} s", flush=True)
    print(dict(sweep.tally))
    for name, where in sweep.faults.items():
        print(f"FOUND {name}: {where}")
    return 1 if sweep.faults else 0


if __name__ == "__main__":
    sys.exit(main())
