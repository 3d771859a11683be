"""The two kinds of client: they hold the engine, a driver and the settings; everything else is generated."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Generic, TypeVar

from trunkline_runtime.client_base import BaseClient
from trunkline_runtime.config import check_config, network_of
from trunkline_runtime.engine.caller import CallRunner
from trunkline_runtime.engine.drivers import AsyncDriver, Driver
from trunkline_runtime.engine.effects import Steps
from trunkline_runtime.engine.vendor import Vendor
from trunkline_runtime.errors import DeliveryUnknown, TrunklineError
from trunkline_runtime.frames import sealed
from trunkline_runtime.hooks import NO_HOOKS
from trunkline_runtime.operation import Operation
from trunkline_runtime.options import CallOptions, CallSettings
from trunkline_runtime.outcome import Delivery
from trunkline_runtime.receipt import Receipt, check_receipt
from trunkline_runtime.reconciliation import Knowledge, Reconciliation
from trunkline_runtime.redact import Hidden
from trunkline_runtime.shared_log import SharedLog
from trunkline_runtime.transports.choose import default_async_transport, default_transport
from trunkline_runtime.transports.sharing import leave
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from typing_extensions import Unpack

    from trunkline_runtime.codecs import JSON
    from trunkline_runtime.config import AsyncConfig, Config

T = TypeVar("T")
M = TypeVar("M")


class SyncClient(BaseClient[Driver], Generic[M]):
    """A client that blocks. Safe to share among threads. `M` is what its log of messages holds.

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
        network = network_of(config)
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
        given = arguments if isinstance(arguments, Hidden) else Hidden(arguments)
        del arguments  # a traceback through this frame shows its variables
        call = None
        try:
            with sealed():
                core = self._core
                core.check_open()
                settings = self._settings if options is None else self._settings.apply(options)
                call = core.engine.begin(operation, given.reveal(), settings)
                try:
                    result = core.driver.drive(call.steps())
                except DeliveryUnknown as error:
                    self._adopt(error, settings)
                    raise
        except TrunklineError:
            raise
        except BaseException as error:
            if call is not None:
                call.wind_up(error)  # a signal may raise after the call has ended, on the way to the caller
            raise
        return result

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
    ) -> JSON:
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
        answer: JSON = self.call(operation, given, options)
        return answer

    def close(self) -> None:
        """Close the connections, also for every view; a second call does nothing.

        Calls that are on their way end as if nothing had happened. A transport that several clients were given is closed with
        the last of them; an `httpx.Client` never is.
        """
        if self._core.close("the client is closed") and leave(self._core.driver.transport):
            self._core.driver.transport.close()

    def __enter__(self) -> Self:
        self._core.check_open()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def reconcile(
        self,
        receipt: Receipt,
        known_ids: Iterable[object] = (),
        sole_sender: bool = True,
        shared: SharedLog | None = None,
    ) -> Reconciliation[M]:
        """Look a message whose fate is unknown up in the vendor's own log; any process may, days later too.

        Args:
            receipt: From `error.receipt`, `receipt_of`, `on_departure` or `Receipt.from_json`.
            known_ids: The vendor's ids of messages that are surely others; those this client was told are known.
            sole_sender: Nobody else sends the same text to the same number from this account while the call ran.
            shared: What earlier look-ups of the same settling have read, and this one adds to.

        Returns:
            `Found(message)`, `Absent` or `Undecidable(why)`, each with its evidence. A look-up that fails decides nothing.

        Raises:
            ClientClosed: The client was closed.
            TypeError: That is no receipt.
        """
        with sealed():
            return self._look_up(receipt, Knowledge.of(known_ids, sole_sender, shared), self._settings)

    def _look_up(self, receipt: Receipt, knowledge: Knowledge, settings: CallSettings) -> Reconciliation[M]:
        core = self._core
        with sealed():
            core.check_open()
            return core.driver.drive(core.engine.look_up(check_receipt(receipt), knowledge, settings))

    def _adopt(self, error: DeliveryUnknown, settings: CallSettings) -> None:
        receipt = error.receipt
        if receipt is not None:
            error._search = lambda knowledge: self._look_up(receipt, knowledge, settings)


class AsyncClient(BaseClient[AsyncDriver], Generic[M]):
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
        network = network_of(config)
        transport = default_async_transport(config.get("transport"), network)
        self._set_up(vendor, AsyncDriver(transport), config, network)

    async def call(
        self, operation: Operation[T], arguments: Mapping[str, object] | Hidden, options: CallOptions | None = None
    ) -> T:
        """Carry out one call of a generated operation; arguments and errors as `SyncClient.call`."""
        given = arguments if isinstance(arguments, Hidden) else Hidden(arguments)
        del arguments  # a traceback through this frame shows its variables
        call = None
        try:
            with sealed():
                core = self._core
                core.check_open()
                settings = self._settings if options is None else self._settings.apply(options)
                call = core.engine.begin(operation, given.reveal(), settings)
                try:
                    result = await core.driver.drive(call.steps())
                except DeliveryUnknown as error:
                    self._adopt(error, settings)
                    raise
        except TrunklineError:
            raise
        except BaseException as error:
            if call is not None:
                call.wind_up(error)  # a signal may raise after the call has ended, on the way to the caller
            raise
        return result

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
    ) -> JSON:
        """Call what no spec has yet; arguments, result and errors as `SyncClient.request`."""
        given = Hidden({"path": path, "json": json, "form": form, "query": query})
        del path, json, form, query  # a traceback through this frame shows its variables
        with sealed():
            operation = self._raw(method, delivery, given)
        answer: JSON = await self.call(operation, given, options)
        return answer

    async def aclose(self) -> None:
        """Close the connections, also for every view; as `SyncClient.close`."""
        if self._core.close("the client is closed"):
            await self._core.driver.close(last=leave(self._core.driver.transport))

    async def __aenter__(self) -> Self:
        self._core.check_open()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def reconcile(
        self,
        receipt: Receipt,
        known_ids: Iterable[object] = (),
        sole_sender: bool = True,
        shared: SharedLog | None = None,
    ) -> Reconciliation[M]:
        """Look a message up in the vendor's own log; arguments, result and errors as `SyncClient.reconcile`."""
        with sealed():
            return await self._look_up(receipt, Knowledge.of(known_ids, sole_sender, shared), self._settings)

    async def _look_up(self, receipt: Receipt, knowledge: Knowledge, settings: CallSettings) -> Reconciliation[M]:
        core = self._core
        with sealed():
            core.check_open()
            return await core.driver.drive(core.engine.look_up(check_receipt(receipt), knowledge, settings))

    def _adopt(self, error: DeliveryUnknown, settings: CallSettings) -> None:
        receipt = error.receipt
        if receipt is not None:
            error._asearch = lambda knowledge: self._look_up(receipt, knowledge, settings)
