"""Functions that see every try: `trunkline_runtime.hooks`."""

from __future__ import annotations

from typing import Any

import anyio
import pytest

from trunkline import Hooks

READ: Any = lambda client: client.account.get()  # noqa: E731


class TestHooks:
    """Functions that see every try."""

    def test_every_try_is_seen(self, stage: Any, kit: Any) -> None:
        """Before, after and retry are called for each try, in order, in async clients also as coroutines."""
        seen: list[tuple[Any, ...]] = []

        def note(name: str) -> Any:
            def hook(event: Any) -> None:
                outcome = event.attempt.outcome.value if event.attempt else None
                seen.append((name, event.vendor, event.operation, event.number, outcome, event.wait))

            async def ahook(event: Any) -> None:
                await anyio.lowlevel.checkpoint()
                hook(event)

            return hook if stage.kind == "sync" else ahook

        hooks = Hooks(before=note("before"), after=note("after"), retry=note("retry"))
        stage.play(READ, kit.unreached(), kit.answer(200, kit.ACCOUNT), hooks=hooks)
        call = ("opentact", "getAccount")
        assert [
            ("before", *call, 1, None, None),
            ("after", *call, 1, "never left", None),
            ("retry", *call, 1, "never left", 0.0),
            ("before", *call, 2, None, None),
            ("after", *call, 2, "succeeded", None),
        ] == seen

    def test_before_can_stop_a_call(self, stage: Any, kit: Any) -> None:
        """An exception from `before` ends the call, and nothing is sent."""

        def stop(event: object) -> None:
            raise RuntimeError("circuit open")

        with pytest.raises(RuntimeError, match="circuit open"):
            stage.play(kit.SENDS["opentact"], hooks=Hooks(before=stop))
        assert [] == stage.seen

    def test_async_hooks_need_an_async_client(self, sync_stage: Any) -> None:
        """A blocking client refuses an async hook when it is made."""

        async def hook(event: object) -> None:
            """Do nothing."""

        with pytest.raises(TypeError, match="after hook is async"):
            sync_stage.client("opentact", hooks=Hooks(after=hook))
