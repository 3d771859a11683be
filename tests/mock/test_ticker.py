"""Real time driving the virtual clock."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from trunkline_mock import Mock
from trunkline_mock.serve.server import loop_factory
from trunkline_mock.serve.ticker import Ticker

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize("factory", [asyncio.new_event_loop, loop_factory()])
def test_moving_the_clock_by_hand_does_not_delay_what_comes_then(
    factory: Callable[[], asyncio.AbstractEventLoop] | None,
) -> None:
    """A timer that waits for something far is no reason to be late for something near."""
    mock, done = Mock("opentact"), []

    async def run() -> None:
        ticker = Ticker(mock, 1.0)
        ticker.start()
        mock.clock.after(3600, done.append, "far")
        ticker.arrange()
        mock.advance(4000)
        mock.clock.after(0.0, done.append, "near")
        for _ in range(3):
            ticker.arrange()
        for _ in range(500):
            if "near" in done:
                break
            await asyncio.sleep(0.01)
        ticker.stop()

    with asyncio.Runner(loop_factory=factory) as runner:
        runner.run(run())
    assert done == ["far", "near"]
