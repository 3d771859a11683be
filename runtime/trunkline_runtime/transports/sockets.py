"""Sockets for threads, as httpcore wants them: one end for everything, and a look before anything is written.

httpcore's own sockets do the work. Added is what they leave open: a resolver that does not answer, several dead addresses
each of which would get the whole limit, a limit that starts anew with every piece, and a connection that the server has
closed, or said something on, while nobody was asking.
"""

from __future__ import annotations

import contextlib
import ipaddress
import socket
import ssl
import threading
import time
from typing import Any

from trunkline_runtime.transports.deadline import Limit, seconds_left, seconds_to_read


def is_address(host: str) -> bool:
    """Whether a host is an address already, so that there is no name to resolve."""
    try:
        ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return False
    return True


def holds_data(tls: Any) -> bool:
    """Whether a TLS object without a socket of its own has something that nobody has read, its end included."""
    try:
        tls.read(1)
    except ssl.SSLWantReadError:
        return False
    except (ssl.SSLError, OSError, ValueError):
        return True
    return True


def resolve(host: str, port: int, seconds: float | None) -> list[str]:
    """Return the addresses of a name, in the order to try them.

    Raises:
        TimeoutError: The resolver took longer than `seconds`; it is left to end by itself.
        OSError: There is no such name.
    """
    if is_address(host):
        return [host]
    found: list[Any] = []
    done = threading.Event()

    def ask() -> None:
        try:
            found.append(socket.getaddrinfo(host, port, 0, socket.SOCK_STREAM))
        except Exception as error:  # UnicodeError, too
            found.append(error)
        done.set()

    if seconds is None:
        ask()
    else:
        threading.Thread(target=ask, name="trunkline-resolver", daemon=True).start()
    if not done.wait(None if seconds is None else max(seconds, 0.0)):
        raise TimeoutError("the name was not resolved in time")
    if isinstance(found[0], OSError):
        raise found[0]
    if isinstance(found[0], Exception):
        raise socket.gaierror(socket.EAI_NONAME, "not a name that can be resolved") from found[0]
    return list(dict.fromkeys(str(entry[4][0]) for entry in found[0]))


class Backend:
    """httpcore's network backend for threads.

    Args:
        core: httpcore or httpcore2.
    """

    __slots__ = ("_core", "_inner")

    def __init__(self, core: Any) -> None:
        self._core = core
        self._inner = core.SyncBackend()

    def connect_tcp(self, host: str, port: int, timeout: float | None = None, **options: Any) -> Stream:
        """Connect to the first address that answers, within the limit for all of them."""
        core, seconds = self._core, seconds_left(timeout)
        end = None if seconds is None else time.monotonic() + seconds
        try:
            addresses = resolve(host, port, seconds)
        except TimeoutError as error:
            raise core.ConnectTimeout(str(error)) from error
        except OSError as error:
            raise core.ConnectError(str(error)) from error
        failure: Exception | None = None
        for place, address in enumerate(addresses):
            left = None if end is None else (end - time.monotonic()) / (len(addresses) - place)
            if left is not None and left <= 0:
                break
            try:
                return Stream(self._inner.connect_tcp(address, port, left, **options), core)
            except (core.ConnectError, core.ConnectTimeout) as error:
                failure = error
        raise failure or core.ConnectTimeout("no address answered in time")

    def sleep(self, seconds: float) -> None:
        """Wait, which httpcore asks for between tries of its own; there are none."""
        time.sleep(seconds)


class Stream:
    """A connection: `layers` counts the TLS around it."""

    __slots__ = ("_core", "_head", "_inner", "_plain", "_seconds", "_sock", "_used", "layers")

    def __init__(self, inner: Any, core: Any, layers: int = 0) -> None:
        self._core = core
        self._inner = inner
        # TLS within TLS has no socket of its own
        self._sock: socket.socket | None = inner.get_extra_info("socket") if layers < 2 else None
        self._plain = self._sock if layers == 0 else None
        self._head: bytes | None = None
        self._seconds: float | None = -1.0  # what the socket waits now; to tell it costs a system call
        self._used = False
        self.layers = layers

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read what is there, or wait for it."""
        seconds = seconds_to_read(timeout)
        if seconds is not None and seconds <= 0:
            raise self._core.ReadTimeout("the time is up")
        if self._sock is None:
            data: bytes = self._inner.read(max_bytes, seconds)
            return data
        try:  # as httpcore does it, without the cost of its context manager
            self._wait(self._sock, seconds)
            return self._sock.recv(max_bytes)
        except TimeoutError as error:
            raise self._core.ReadTimeout(str(error)) from error
        except OSError as error:
            raise self._core.ReadError(str(error)) from error

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write everything; what begins a request is written only to a connection on which nothing waits to be read."""
        seconds = seconds_left(timeout)
        if seconds is not None and seconds <= 0:
            raise self._core.WriteTimeout("the time is up")
        if type(timeout) is not Limit or timeout.trial.begun or self.layers < timeout.trial.layers:
            self._write_on(buffer, seconds)
        elif self._head is None:
            self._head = buffer  # it leaves with what comes next: httpcore always tells the end of a request, too
        else:
            buffer, self._head = self._head + buffer, None
            self._begin(buffer, timeout, seconds)

    def _begin(self, buffer: bytes, timeout: Limit, seconds: float | None) -> None:
        trial = timeout.trial
        if self._unread():
            trial.spoiled = True
            raise self._core.ConnectError("the server has closed the connection, or spoken before it was asked")
        self._used = True
        if self._plain is not None:
            try:
                self._wait(self._plain, seconds)
                sent = self._plain.send(buffer)
            except TimeoutError as error:
                raise self._core.WriteTimeout(str(error)) from error
            except OSError as error:  # the system took nothing
                trial.spoiled = True
                raise self._core.ConnectError(str(error)) from error
            finally:
                trial.begun = not trial.spoiled
            buffer = buffer[sent:]
        trial.begun = True
        self._write_on(buffer, seconds)

    def _write_on(self, buffer: bytes, seconds: float | None) -> None:
        if buffer:
            self._seconds = seconds
            self._inner.write(buffer, seconds)

    def _wait(self, sock: socket.socket, seconds: float | None) -> None:
        """Let a socket wait so long from now on."""
        if seconds != self._seconds:
            sock.settimeout(seconds)
            self._seconds = seconds

    def _unread(self) -> bool:
        if self.layers == 0:
            return bool(self._inner.get_extra_info("is_readable"))
        # Right after a handshake a server may have sent tickets, which are nobody's answer.
        if self._used and self._inner.get_extra_info("is_readable"):
            return True
        sock = self._inner.get_extra_info("socket")
        tls = self._inner.get_extra_info("ssl_object")
        return sock.pending() > 0 if tls is None or not isinstance(tls, ssl.SSLObject) else holds_data(tls)

    def close(self) -> None:
        """Close the socket."""
        with contextlib.suppress(OSError):
            self._inner.close()

    def start_tls(self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None) -> Stream:
        """Return the connection with one more layer of TLS around it."""
        seconds = seconds_left(timeout)
        if seconds is not None and seconds <= 0:
            self.close()
            raise self._core.ConnectTimeout("the time is up")
        try:
            inner = self._inner.start_tls(ssl_context, server_hostname, seconds)
        except ValueError as error:  # a host that no certificate can name
            raise self._core.ConnectError(str(error)) from error
        return Stream(inner, self._core, self.layers + 1)

    def get_extra_info(self, info: str) -> Any:
        """Return what httpcore asks."""
        return self._inner.get_extra_info(info)
