"""Drawing cases for one subject with Hypothesis, reproducibly, up to the first that shows something wrong."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, Phase, given, seed, settings, strategies as st
from hypothesis.errors import HypothesisException

if TYPE_CHECKING:
    from collections.abc import Callable


def explore(
    name: str, number: int, examples: int, attack: Callable[..., None], *draws: st.SearchStrategy[Any]
) -> Exception | None:
    """Draw cases and attack with each; the cases follow from the name, the seed and how many there are.

    Args:
        name: The subject.
        number: The seed.
        examples: How many cases.
        attack: Takes what was drawn; raises when something is wrong.
        draws: What to draw.

    Returns:
        What the first wrong case raised. It is not made smaller: that would run the case many times over.
    """
    found: list[Exception] = []

    @seed(number ^ zlib.crc32(name.encode()))
    @settings(
        max_examples=examples,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(st.tuples(*draws))
    def run(drawn: tuple[Any, ...]) -> None:
        if found:
            return
        try:
            attack(*drawn)
        except HypothesisException:
            raise
        except Exception as error:
            found.append(error)

    try:
        run()
    except Exception as error:  # what draws cases calls the product, too
        found.append(error)
    return found[0] if found else None
