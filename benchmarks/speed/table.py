"""What was measured as a table of ratios, each beside its goal, and as a picture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

from speed.blocks import Costs, Ratio, ratio


@dataclass(frozen=True)
class Row:
    """One figure.

    Attributes:
        name: What was measured.
        value: The figure: a ratio, or what it says in words.
        goal: What it should be at most; `None` without one.
        spread: The quartiles, where it is a ratio of costs.
    """

    name: str
    value: float
    goal: float | None = None
    spread: tuple[float, float, float] | None = None

    @classmethod
    def of(cls, name: str, costs: Costs, ours: str, theirs: str, goal: float | None = None) -> Row:
        """Return the row of one cost in terms of another."""
        found: Ratio = ratio(costs, ours, theirs)
        return cls(name, found.least, goal, found.quartiles)

    @property
    def met(self) -> bool:
        """Whether the figure is within its goal."""
        return self.goal is None or self.value <= self.goal

    @property
    def verdict(self) -> str:
        """Whether the goal is met, by the least; where the median says otherwise, that too."""
        if self.goal is None:
            return ""
        said = "met" if self.met else "**missed**"
        if self.spread is None or (self.spread[1] <= self.goal) is self.met:
            return said
        return f"{said}, median {'misses' if self.met else 'meets'} it"

    def cells(self) -> list[str]:
        """Return name, figure, quartiles, goal and verdict."""
        written = f"{self.value:,.0f}" if self.value >= 100 else f"{self.value:.2f}"
        spread = "" if self.spread is None else " / ".join(f"{one:.2f}" for one in self.spread)
        goal = "" if self.goal is None else f"{self.goal:,.0f}" if self.goal >= 100 else f"{self.goal:.2f}"
        return [self.name, written, spread, goal, self.verdict]


def markdown(rows: Sequence[Row]) -> str:
    """Return the table."""
    lines = ["| figure | least | quartiles | goal | |", "|---|---|---|---|---|"]
    return "\n".join([*lines, *(f"| {' | '.join(row.cells())} |" for row in rows)])


_LINE, _LEFT, _WIDE = 22, 190, 420


def picture(rows: Sequence[Row]) -> str:
    """Return bars as SVG: what a send costs in terms of raw httpx."""
    most = max(row.value for row in rows)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_LEFT + _WIDE + 60}" height="{_LINE * (len(rows) + 1)}" '
        'font-family="sans-serif" font-size="13">',
        "<title>CPU time of a blocking send, raw httpx = 1</title>",
    ]
    for place, row in enumerate(rows):
        top, wide = _LINE * place + 6, max(round(_WIDE * row.value / most), 1)
        colour = "#2b6cb0" if row.name.startswith("trunkline") else "#a0aec0"
        parts += [
            f'<text x="{_LEFT - 8}" y="{top + 13}" text-anchor="end" fill="#4a5568">{escape(row.name)}</text>',
            f'<rect x="{_LEFT}" y="{top}" width="{wide}" height="{_LINE - 6}" fill="{colour}"/>',
            f'<text x="{_LEFT + wide + 6}" y="{top + 13}" fill="#4a5568">{row.value:.2f}</text>',
        ]
    return "\n".join([*parts, "</svg>", ""])
