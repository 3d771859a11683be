"""Sends that are cut off from outside: `trunkline_runtime.engine.interruption`."""

from __future__ import annotations

from typing import Any

import anyio
import pytest

from trunkline import Hooks

READ: Any = lambda client: client.account.get()  # noqa: E731


class TestInterruption:
    """Sends that are cut off from outside."""

    def test_a_keyboard_interrupt_leaves_a_trace(self, sync_stage: Any, kit: Any, caplog: Any) -> None:
        """A send that is interrupted on its way is unknown, not lost: a note, a log record and the hook say so."""
        seen: list[Any] = []

        def interrupt(request: Any) -> Any:
            raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt) as caught:
            sync_stage.play(kit.SENDS["opentact"], interrupt, hooks=Hooks(after=seen.append))
        text = "opentact sendSms was interrupted on its way: the vendor may have acted"
        assert [text] == caught.value.__notes__
        assert text in caplog.text
        assert "unknown" == seen[0].attempt.outcome.value

    def test_an_interrupted_read_needs_no_note(self, sync_stage: Any) -> None:
        """Interrupting a read is nothing to worry about."""

        def interrupt(request: Any) -> Any:
            raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt) as caught:
            sync_stage.play(READ, interrupt)
        assert not hasattr(caught.value, "__notes__")

    @pytest.mark.parametrize("kind", ["asyncio", "trio"])
    def test_a_cancelled_task_leaves_a_trace(self, kit: Any, kind: str, caplog: Any) -> None:
        """A cancelled send is unknown: the log says so, an async hook still runs, the next call works."""
        stage = kit.Stage(kind)
        seen: list[Any] = []
        notes: list[str] = []
        cancelled = anyio.get_cancelled_exc_class

        async def after(event: Any) -> None:
            await anyio.sleep(0)
            seen.append(event)

        stage.script = [lambda request: anyio.sleep(60), kit.answer(200, kit.TAKEN["opentact"])]

        async def main() -> str:
            async with stage.client("opentact", hooks=Hooks(after=after)) as client:
                with anyio.move_on_after(0.05):
                    try:
                        await kit.SENDS["opentact"](client)
                    except cancelled() as stop:
                        notes.extend(stop.__notes__)
                        raise
                return (await kit.SENDS["opentact"](client)).message

        assert "Hello world" == anyio.run(main, backend=kind)
        assert any("may have acted" in note for note in notes)
        assert ["unknown", "succeeded"] == [event.attempt.outcome.value for event in seen]
        assert "may have acted" in caplog.text
