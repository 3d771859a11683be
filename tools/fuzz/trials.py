"""The trials of one direction: its committed corpus and what Hypothesis draws, each counted, each finding repeatable."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from fuzz.direction import Options, Summary
from fuzz.exploring import explore
from fuzz.guided import guide

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from hypothesis import strategies as st

CORPUS = Path(__file__).with_name("corpus")
LONGEST = 900


class Wrong(Exception):
    """The product made something of an input that it must not."""


class Trials:
    """What a direction tries.

    Args:
        direction: Its name, and the name of its corpus.
        options: What was chosen.
        usual: How many cases a subject has.
        short: The same in the short form.

    Attributes:
        summary: What was done so far.
    """

    def __init__(self, direction: str, options: Options, usual: int = 60, short: int = 10) -> None:
        self.summary = Summary(direction)
        self._options = options
        self._many = options.examples(usual, short)

    def explore(self, subject: str, attack: Callable[..., None], *draws: st.SearchStrategy[Any]) -> None:
        """Draw cases and attack with each; the first wrong one is a finding."""
        if not self._options.wants(subject):
            return

        def counted(*drawn: Any) -> None:
            self.summary.cases += 1
            attack(*drawn)

        self.summary.operations += 1
        if self._options.guided:
            number, wrong = guide(subject, self._options, attack, *draws)
            self.summary.cases += number
            print(f"   {subject}: {number} cases led by coverage", flush=True)
        else:
            wrong = explore(subject, self._options.seed, self._many, counted, *draws)
        if wrong is not None:
            self._found(subject, wrong)

    def corpus(self, subject: str, attack: Callable[[bytes], None], folder: str = "") -> None:
        """Attack with each committed case; every wrong one is a finding."""
        if not self._options.wants(subject) or self._options.guided:
            return
        for path in cases(folder or self.summary.direction):
            self.summary.cases += 1
            try:
                attack(path.read_bytes())
            except Exception as error:
                self._found(f"{subject}", Wrong(f"{path.name}: {type(error).__name__}: {error}"))

    def each(self, subject: str, cases: Iterable[Any], attack: Callable[[Any], None]) -> None:
        """Attack with each of some cases; the first wrong one is a finding."""
        self.summary.operations += 1
        try:
            for case in cases:
                self.summary.cases += 1
                attack(case)
        except Exception as error:
            self._found(subject, error)

    def _found(self, subject: str, wrong: Exception) -> None:
        many = f" --max-examples {self._many}" if self._options.max_examples else " --short" * self._options.short
        where = f"--direction {self.summary.direction} --operations '{subject}'"
        again = f"PYTHONPATH=tools python -m fuzz {where} --seed {self._options.seed}{many}"
        self.summary.found(f"{subject}: {type(wrong).__name__}: {str(wrong)[:LONGEST]}\n    repeat: {again}")


def cases(folder: str) -> Iterator[Path]:
    """The committed cases of a folder, by name: each was a finding once, or is a boundary picked by hand."""
    yield from sorted((CORPUS / folder).iterdir())
