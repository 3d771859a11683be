"""What both kinds of client share: the engine, a driver, the settings; views, forks, the end."""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from trunkline_runtime.config import engine_of, settings_of
from trunkline_runtime.engine.drivers import AsyncDriver, Driver
from trunkline_runtime.engine.engine import Engine
from trunkline_runtime.engine.raw_operation import raw_operation
from trunkline_runtime.engine.vendor import Vendor
from trunkline_runtime.errors import ClientClosed
from trunkline_runtime.frames import sealed
from trunkline_runtime.operation import Operation
from trunkline_runtime.options import CallOptions, CallSettings
from trunkline_runtime.outcome import Delivery
from trunkline_runtime.redact import Hidden
from trunkline_runtime.transports.fork import forget_after_fork
from trunkline_runtime.transports.network import NetworkSettings
from trunkline_runtime.transports.sharing import join

if TYPE_CHECKING:
    from typing import Self

    from typing_extensions import Unpack

    from trunkline_runtime.config import AsyncConfig, Config, OptionFields
    from trunkline_runtime.find import Match

D = TypeVar("D", bound="Driver | AsyncDriver")


class Core(Generic[D]):
    """What a client and its views share."""

    def __init__(self, engine: Engine, driver: D, network: NetworkSettings | None, *, follows_forks: bool) -> None:
        self.engine = engine
        self.driver = driver
        self.network = network
        self._end: list[str] = []  # shared with views for other accounts
        self._follows_forks = follows_forks
        forget_after_fork(self)

    def for_engine(self, engine: Engine) -> Core[D]:
        """Return a core that calls for somebody else over the same connections, and is closed with this one."""
        core = copy(self)
        core.engine = engine
        forget_after_fork(core)
        return core

    @property
    def closed(self) -> str | None:
        """Why it can no longer be used; `None` while it can."""
        return self._end[0] if self._end else None

    def close(self, why: str) -> bool:
        """Let nobody use it any more; the first reason is kept. True the first time."""
        self._end.append(why)
        return len(self._end) == 1

    def check_open(self) -> None:
        """Raise `ClientClosed` when the client can no longer be used."""
        if self._end:
            raise ClientClosed(f"{self.engine.vendor.name}: {self.closed}")

    def after_fork_in_child(self) -> None:
        """Forget what belongs to the parent process: its locks, and connections that two processes must not share."""
        for source in self.engine.vendor.keyring.sources():
            source.after_fork()
        self.engine.budget.after_fork()
        self.engine.ledger.after_fork()
        if not self._follows_forks:
            self.close(
                "the process was forked, and the transport you brought cannot follow: make a client in the child"
            )


_INTERNAL = frozenset({"call", "origin", "run", "security"})
"""What generated code and the modules of the vendors use, and nobody else."""


class BaseClient(Generic[D]):
    """CallSettings and views, for both kinds of client."""

    origin: str = ""
    security: tuple[tuple[str, ...], ...] = ()
    _core: Core[D]
    _settings: CallSettings

    def with_options(self, **changes: Unpack[OptionFields]) -> Self:
        """Return a view of this client with other settings; it shares the connections and never changes the parent.

        Args:
            changes: The fields of `CallOptions`.

        Raises:
            InvalidArgument: An option cannot be used.
        """
        hidden = Hidden(changes)
        del changes  # a traceback through this frame shows its variables
        view = object.__new__(type(self))
        with sealed():
            view._core = self._core
            view._settings = self._settings.apply(CallOptions(**hidden.reveal())).as_clients()
        return view

    def find(self, words: str, limit: int = 5) -> list[Match]:
        """Return the calls of this client that fit, the best first: `client.find("list my numbers")`.

        Args:
            words: What you want to do, in your own words.
            limit: The most to return.
        """
        from trunkline_runtime.find import find

        return find(words, [self._core.engine.vendor.name], limit)

    def __dir__(self) -> list[str]:
        return [name for name in super().__dir__() if not name.startswith("_") and name not in _INTERNAL]

    def _for_engine(self, engine: Engine) -> Self:
        """Return a view that calls for somebody else over the same connections."""
        view = object.__new__(type(self))
        view._core = self._core.for_engine(engine)
        view._settings = self._settings
        return view

    def __repr__(self) -> str:
        if not hasattr(self, "_settings"):
            return f"<{type(self).__name__} that is not made yet>"
        state = "closed" if self._core.closed else "open"
        return f"<{type(self).__name__} {self._settings.base_url or self.origin} {state}>"

    def __getstate__(self) -> dict[str, object]:
        raise TypeError(f"{type(self).__name__} holds connections and credentials: make one where it is used")

    def _set_up(self, vendor: Vendor, driver: D, config: Config | AsyncConfig, network: NetworkSettings | None) -> None:
        given = config.get("transport")
        ours = given is None or isinstance(given, str)
        join(driver.transport)
        follows = ours or hasattr(given, "after_fork_in_child")
        self._core = Core(engine_of(vendor, config), driver, network, follows_forks=follows)
        self._settings = settings_of(config, vendor.name)

    def _raw(self, method: str, delivery: Delivery, given: Hidden) -> Operation[Any]:
        vendor = self._core.engine.vendor.name
        return raw_operation(vendor, self.origin, self.security, method, delivery=delivery, **given.reveal())
