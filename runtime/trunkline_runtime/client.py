"""What all clients share: they hold the engine, a driver and the settings; everything else is generated."""

from __future__ import annotations

import os
import platform
import ssl
import warnings
from collections.abc import Callable, Iterable, Mapping
from copy import copy
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from urllib.parse import urlsplit

from trunkline_runtime.config import check_config
from trunkline_runtime.credentials import CredentialWarning
from trunkline_runtime.destination import check_base_url, is_loopback, read_plain_hosts
from trunkline_runtime.engine.caller import CallRunner
from trunkline_runtime.engine.drivers import AsyncDriver, Driver
from trunkline_runtime.engine.effects import Steps
from trunkline_runtime.engine.engine import Engine
from trunkline_runtime.engine.raw_operation import raw_operation
from trunkline_runtime.engine.vendor import Vendor
from trunkline_runtime.errors import ClientClosed, DeliveryUnknown
from trunkline_runtime.frames import sealed
from trunkline_runtime.hooks import NO_HOOKS
from trunkline_runtime.operation import Operation
from trunkline_runtime.options import CallOptions, CallSettings
from trunkline_runtime.outcome import Delivery
from trunkline_runtime.receipt import Receipt, check_receipt
from trunkline_runtime.reconciliation import Knowledge, Reconciliation
from trunkline_runtime.redact import Hidden
from trunkline_runtime.transports.choose import default_async_transport, default_transport
from trunkline_runtime.transports.fork import forget_after_fork
from trunkline_runtime.transports.network import NetworkSettings
from trunkline_runtime.unset import UNSET, Unset
from trunkline_runtime.version import VERSION

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from typing_extensions import Unpack

    from trunkline_runtime.config import AsyncConfig, Config, OptionFields

T = TypeVar("T")
D = TypeVar("D", bound="Driver | AsyncDriver")

_OPTIONS = CallOptions.__dataclass_fields__.keys()
_NETWORK = ("proxy", "verify", "cert", "limits", "trust_env")


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

    def close(self, why: str) -> None:
        """Let nobody use it any more; the first reason is kept."""
        self._end.append(why)

    def check_open(self) -> None:
        """Raise `ClientClosed` when the client can no longer be used."""
        if self.closed is not None:
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


class UnverifiedWarning(UserWarning):
    """A client was told not to check whom it talks to."""


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
        follows = ours or hasattr(given, "after_fork_in_child")
        self._core = Core(_engine(vendor, config), driver, network, follows_forks=follows)
        self._settings = _settings(config, vendor.name)

    def _raw(self, method: str, delivery: Delivery, given: Hidden) -> Operation[Any]:
        vendor = self._core.engine.vendor.name
        return raw_operation(vendor, self.origin, self.security, method, delivery=delivery, **given.reveal())


class SyncClient(BaseClient[Driver]):
    """A client that blocks. Safe to share among threads.

    Args:
        vendor: What the vendor adds to the engine, or a function that makes it.
        config: CallSettings that all clients take.
    """

    def __init__(self, vendor: Vendor | Callable[[], Vendor], /, **config: Unpack[Config]) -> None:
        hidden = Hidden(config)
        del config  # a traceback through this frame shows its variables
        with sealed():
            self._make(vendor if isinstance(vendor, Vendor) else vendor(), **hidden.reveal())

    def _make(self, vendor: Vendor, /, **config: Unpack[Config]) -> None:
        check_config(config)
        (config.get("hooks") or NO_HOOKS).check_blocking()
        network = _network(config)
        transport = default_transport(config.get("transport"), network)
        self._set_up(vendor, Driver(transport), config, network)

    def call(
        self, operation: Operation[T], arguments: Mapping[str, object] | Hidden, options: CallOptions | None = None
    ) -> T:
        """Carry out one call of a generated operation.

        Args:
            operation: What to call.
            arguments: By Python name.
            options: CallSettings for this call.

        Raises:
            InvalidArgument: An argument is wrong; nothing was sent.
            CredentialError: The credential is missing or cannot be used; nothing was sent.
            ClientClosed: The client was closed; nothing was sent.
            CallError: The call brought no result.
        """
        given = Hidden(arguments)
        del arguments  # a traceback through this frame shows its variables
        with sealed():
            core = self._core
            core.check_open()
            settings = self._settings if options is None else self._settings.apply(options)
            try:
                return core.driver.drive(core.engine.run(operation, given.reveal(), settings))
            except DeliveryUnknown as error:
                self._adopt(error, settings)
                raise

    def run(self, work: Callable[[CallRunner, CallSettings], Steps[T]], options: CallOptions | None = None) -> T:
        """Carry out several calls that belong together, such as a report that is ordered, awaited and downloaded.

        Args:
            work: Makes the steps.
            options: CallSettings for all of the calls.

        Raises:
            TrunklineError: What a call among them raises.
        """
        with sealed():
            core = self._core
            core.check_open()
            settings = self._settings if options is None else self._settings.apply(options)
            try:
                return core.driver.drive(work(core.engine, settings))
            except DeliveryUnknown as error:
                self._adopt(error, settings)
                raise

    def request(
        self,
        method: str,
        path: str,
        *,
        json: object | Unset = UNSET,
        form: Mapping[str, str] | None = None,
        query: Mapping[str, str] | None = None,
        delivery: Delivery = "once",
        options: CallOptions | None = None,
    ) -> Any:
        """Call what no spec has yet, with the client's sign-in, errors and retries.

        Args:
            method: HTTP method.
            path: From the origin, encoded: `/rest/sms`.
            json: A JSON body.
            form: A form body.
            query: The query.
            delivery: May it be sent twice? `once` unless you know better.
            options: CallSettings for this call.

        Returns:
            The parsed JSON of the answer, envelope included.

        Raises:
            InvalidArgument: Method, path, body or delivery cannot be used; nothing was sent.
            CallError: The call brought no result.
        """
        given = Hidden({"path": path, "json": json, "form": form, "query": query})
        del path, json, form, query  # a traceback through this frame shows its variables
        with sealed():
            operation = self._raw(method, delivery, given)
        return self.call(operation, given, options)

    def close(self) -> None:
        """Close the connections, also for every view; a second call does nothing."""
        self._core.close("the client is closed")
        self._core.driver.transport.close()

    def __enter__(self) -> Self:
        self._core.check_open()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def reconcile(
        self, receipt: Receipt, known_ids: Iterable[object] = (), sole_sender: bool = True
    ) -> Reconciliation[Any]:
        """Look a message whose fate is unknown up in the vendor's own log; any process may, days later too.

        Args:
            receipt: From `error.receipt`, `receipt_of`, `on_departure` or `Receipt.from_json`.
            known_ids: The vendor's ids of messages that are surely others; those this client was told are known.
            sole_sender: Nobody else sends the same text to the same number from this account while the call ran.

        Returns:
            `Found(message)`, `Absent` or `Undecidable(why)`, each with its evidence. A look-up that fails decides nothing.

        Raises:
            ClientClosed: The client was closed.
            TypeError: That is no receipt.
        """
        return self._look_up(receipt, Knowledge.of(known_ids, sole_sender), self._settings)

    def _look_up(self, receipt: Receipt, knowledge: Knowledge, settings: CallSettings) -> Reconciliation[Any]:
        core = self._core
        with sealed():
            core.check_open()
            return core.driver.drive(core.engine.look_up(check_receipt(receipt), knowledge, settings))

    def _adopt(self, error: DeliveryUnknown, settings: CallSettings) -> None:
        receipt = error.receipt
        if receipt is not None:
            error._search = lambda knowledge: self._look_up(receipt, knowledge, settings)


class AsyncClient(BaseClient[AsyncDriver]):
    """A client that is awaited, under asyncio or trio. Safe to share among the tasks of one event loop.

    Args:
        vendor: What the vendor adds to the engine, or a function that makes it.
        config: CallSettings that all clients take.
    """

    def __init__(self, vendor: Vendor | Callable[[], Vendor], /, **config: Unpack[AsyncConfig]) -> None:
        hidden = Hidden(config)
        del config  # a traceback through this frame shows its variables
        with sealed():
            self._make(vendor if isinstance(vendor, Vendor) else vendor(), **hidden.reveal())

    def _make(self, vendor: Vendor, /, **config: Unpack[AsyncConfig]) -> None:
        check_config(config)
        network = _network(config)
        transport = default_async_transport(config.get("transport"), network)
        self._set_up(vendor, AsyncDriver(transport), config, network)

    async def call(
        self, operation: Operation[T], arguments: Mapping[str, object] | Hidden, options: CallOptions | None = None
    ) -> T:
        """Carry out one call of a generated operation; arguments and errors as `SyncClient.call`."""
        given = Hidden(arguments)
        del arguments  # a traceback through this frame shows its variables
        with sealed():
            core = self._core
            core.check_open()
            settings = self._settings if options is None else self._settings.apply(options)
            try:
                return await core.driver.drive(core.engine.run(operation, given.reveal(), settings))
            except DeliveryUnknown as error:
                self._adopt(error, settings)
                raise

    async def run(self, work: Callable[[CallRunner, CallSettings], Steps[T]], options: CallOptions | None = None) -> T:
        """Carry out several calls that belong together; arguments and errors as `SyncClient.run`."""
        with sealed():
            core = self._core
            core.check_open()
            settings = self._settings if options is None else self._settings.apply(options)
            try:
                return await core.driver.drive(work(core.engine, settings))
            except DeliveryUnknown as error:
                self._adopt(error, settings)
                raise

    async def request(
        self,
        method: str,
        path: str,
        *,
        json: object | Unset = UNSET,
        form: Mapping[str, str] | None = None,
        query: Mapping[str, str] | None = None,
        delivery: Delivery = "once",
        options: CallOptions | None = None,
    ) -> Any:
        """Call what no spec has yet; arguments, result and errors as `SyncClient.request`."""
        given = Hidden({"path": path, "json": json, "form": form, "query": query})
        del path, json, form, query  # a traceback through this frame shows its variables
        with sealed():
            operation = self._raw(method, delivery, given)
        return await self.call(operation, given, options)

    async def aclose(self) -> None:
        """Close the connections, also for every view; a second call does nothing."""
        self._core.close("the client is closed")
        await self._core.driver.close()

    async def __aenter__(self) -> Self:
        self._core.check_open()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def reconcile(
        self, receipt: Receipt, known_ids: Iterable[object] = (), sole_sender: bool = True
    ) -> Reconciliation[Any]:
        """Look a message up in the vendor's own log; arguments, result and errors as `SyncClient.reconcile`."""
        return await self._look_up(receipt, Knowledge.of(known_ids, sole_sender), self._settings)

    async def _look_up(self, receipt: Receipt, knowledge: Knowledge, settings: CallSettings) -> Reconciliation[Any]:
        core = self._core
        with sealed():
            core.check_open()
            return await core.driver.drive(core.engine.look_up(check_receipt(receipt), knowledge, settings))

    def _adopt(self, error: DeliveryUnknown, settings: CallSettings) -> None:
        receipt = error.receipt
        if receipt is not None:
            error._asearch = lambda knowledge: self._look_up(receipt, knowledge, settings)


def _engine(vendor: Vendor, config: Config | AsyncConfig) -> Engine:
    own = f"trunkline/{VERSION} python/{platform.python_version()}"
    name = config.get("user_agent")
    return Engine(
        vendor,
        user_agent=f"{name} {own}" if name else own,
        limiter=config.get("limiter"),
        budget=config.get("budget"),
        clock=config.get("clock"),
    )


def _settings(config: Config | AsyncConfig, vendor: str) -> CallSettings:
    chosen: dict[str, Any] = {name: value for name, value in config.items() if name in _OPTIONS}
    plain = read_plain_hosts(config.get("plain_hosts"), os.environ.get("TRUNKLINE_PLAIN_HOSTS"))
    variable = f"{vendor.upper()}_BASE_URL"
    if chosen.get("base_url") is None and (named := os.environ.get(variable)):
        chosen["base_url"] = check_base_url(named, plain, source=variable)
        if not is_loopback(urlsplit(named).hostname or ""):
            text = f"{vendor}: the environment's {variable} sends credentials to another host than the vendor's"
            warnings.warn(text, CredentialWarning, stacklevel=6)
    region = (config.get("default_region") or "").upper() or None
    base = CallSettings(hooks=config.get("hooks") or NO_HOOKS, plain_hosts=plain, region=region)
    return base.apply(CallOptions(**chosen)).as_clients()


def _network(config: Config | AsyncConfig) -> NetworkSettings | None:
    given: dict[str, Any] = {name: config[name] for name in _NETWORK if name in config}  # type: ignore[literal-required]
    trust = given.get("verify", True)
    if trust is False or (isinstance(trust, ssl.SSLContext) and trust.verify_mode is ssl.CERT_NONE):
        text = "verify=False: anybody between here and the vendor can read credentials and change answers"
        warnings.warn(text, UnverifiedWarning, stacklevel=5)
    return NetworkSettings(**given) if given else None
