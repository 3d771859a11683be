"""`Mock`: vendors that are played, steered from Python and at `/_mock/`, with assertions about what was sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .core import asserts
from .core.log import MAX_SENT
from .core.simulator import Simulator
from .vendors.registry import ByName, makers

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from .core.log import Received, Sent
    from .messages import Reply, Request


class Mock(ByName, Simulator):
    """Telephony vendors without a network.

    Args:
        vendors: Which vendors to play: any of `opentact`, `voximplant`, `avaamo`; all of them by default.
        specs: OpenAPI documents (YAML or JSON) to play, each under its file's name; without `vendors`, these alone.
        seed: Chooses the ids and which calls a fault with a rate strikes.
        tokens: The tokens and API keys that are good; without it any non-empty one is.
        strict_status: Let the HTTP status follow the kind of error even for a vendor that answers errors with 200.
        guesses: Answer operations that no page of the vendor shows; without it they are not found, as they may be there.
        check: Judge every answer and event by the spec and raise `NotConforming` when one does not fit.
        start: What the clock shows at first, as an epoch; the real time by default.
        webhooks_to: Hosts other than loopback that webhooks may go to.
        hosts: Names other than loopback's and the vendors' under which a served mock may be reached.
        origins: Origins of browser applications that may call a served mock.
        keep_sent: Messages that `sent` keeps; it warns when it has forgotten some.

    Raises:
        ValueError: There is no such vendor, or a file is no document.
        OSError: A file cannot be read.
    """

    def __init__(
        self,
        *vendors: str,
        specs: Iterable[str | Path] = (),
        seed: int = 0,
        tokens: Iterable[str] | None = None,
        strict_status: bool = False,
        guesses: bool = False,
        check: bool = False,
        start: float | None = None,
        webhooks_to: Iterable[str] = (),
        hosts: Iterable[str] = (),
        origins: Iterable[str] = (),
        keep_sent: int = MAX_SENT,
    ) -> None:
        super().__init__(
            makers(*vendors, specs=specs),
            seed=seed,
            tokens=tokens,
            strict_status=strict_status,
            guesses=guesses,
            check=check,
            start=start,
            webhooks_to=webhooks_to,
            hosts=hosts,
            origins=origins,
            keep_sent=keep_sent,
        )

    def __repr__(self) -> str:
        sent = len(self.log.sent) + self.log.forgotten
        return f"<Mock of {', '.join(self.vendors)}: {len(self.log.calls)} calls, {sent} sent>"

    def handle(self, request: Request) -> Reply:
        """Answer one request; threads take turns. Never raises for anything a request can contain."""
        return self._control(request) if request.path.startswith("/_mock") else super().handle(request)

    def _control(self, request: Request) -> Reply:
        # Most mocks live in one test and are steered from Python: they need neither page nor verbs.
        from .control import control

        with self.lock:
            return control.answer(self, request)

    def assert_sent(self, *, times: int | None = None, **wanted: object) -> Sent:
        """Assert that a message was sent and return it (the last, of several).

        Args:
            times: How many such messages there must be; at least one by default.
            wanted: Members of `log.Sent` that must be equal: `to`, `text`, `sender`, `vendor`, ...; others are looked
                for among the message's own fields.

        Raises:
            AssertionError: It was not; the text shows how the nearest message differs.
        """
        return asserts.sent(self.sent, wanted, times)

    def assert_nothing_sent(self) -> None:
        """Assert that no vendor has accepted a message.

        Raises:
            AssertionError: One has; the text lists them.
        """
        asserts.nothing_sent(self.sent)

    def assert_called(self, operation: str, *, times: int | None = None) -> Received:
        """Assert that an operation was called and return the last call.

        Args:
            operation: Its operationId.
            times: How often; at least once by default.

        Raises:
            AssertionError: It was not; the text lists what was called instead.
        """
        return asserts.called(self.calls, operation, times)
