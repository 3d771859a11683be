"""Every transport under one roof, and servers on loopback that say exactly what a test tells them to."""

from __future__ import annotations

import contextlib
import datetime
import inspect
import ipaddress
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp
import anyio.from_thread
import httpx
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from trunkline_runtime.transports.choose import default_async_transport, default_transport
from trunkline_runtime.transports.network import Limits, NetworkSettings
from trunkline_runtime.transports.seam import Request, Response, Timeouts

SYNC = ("httpx", "httpx2", "curl", "httpx.Client")
ASYNC = ("httpx/asyncio", "httpx/trio", "httpx2/asyncio", "httpx.AsyncClient/asyncio", "aiohttp", "ClientSession")
QUICK = Timeouts(connect=5, read=5, write=5, pool=5)


@dataclass
class Received:
    """One request as a server saw it."""

    method: str
    target: str
    headers: list[tuple[str, str]]
    body: bytes

    def header(self, name: str) -> str | None:
        """Return a header's first value, whatever its case."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)


class Peer:
    """A server's end of one connection."""

    def __init__(self, sock: socket.socket) -> None:
        self.sock = sock
        self._buffer = b""

    def _fill(self) -> bool:
        data = self.sock.recv(65536)
        self._buffer += data
        return bool(data)

    def _line(self) -> bytes:
        while b"\r\n" not in self._buffer:
            if not self._fill():
                raise ConnectionError
        line, self._buffer = self._buffer.split(b"\r\n", 1)
        return line

    def _exactly(self, size: int) -> bytes:
        while len(self._buffer) < size:
            if not self._fill():
                raise ConnectionError
        data, self._buffer = self._buffer[:size], self._buffer[size:]
        return data

    def head(self) -> Received | None:
        """Read a request up to its body; `None` when the client has gone."""
        try:
            first = self._line().decode()
        except OSError:
            return None
        headers = []
        while line := self._line().decode("latin-1"):
            name, _, value = line.partition(":")
            headers.append((name, value.strip()))
        method, target, _ = first.split(" ")
        return Received(method, target, headers, b"")

    def request(self) -> Received | None:
        """Read a whole request; `None` when the client has gone."""
        received = self.head()
        if received is None:
            return None
        if received.header("transfer-encoding") == "chunked":
            while size := int(self._line(), 16):
                received.body += self._exactly(size)
                self._line()
            self._line()
        else:
            received.body = self._exactly(int(received.header("content-length") or 0))
        return received

    def send(self, data: bytes) -> None:
        """Send bytes as they are."""
        self.sock.sendall(data)

    def reset(self) -> None:
        """Close so that the client sees a reset and not an end."""
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.sock.close()

    def answer_all(self, data: bytes) -> None:
        """Answer every request on this connection alike."""
        while self.request():
            self.send(data)


Script = Callable[[Peer], object]


@dataclass
class Server:
    """A listening socket; every connection runs the script in a thread of its own."""

    script: Script
    context: ssl.SSLContext | None = None
    connections: int = 0
    peers: list[Peer] = field(default_factory=list)
    threads: list[threading.Thread] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=256)
        self.port = self.listener.getsockname()[1]
        self._start(self._accept)

    def _start(self, target: Callable[..., object], *arguments: object) -> None:
        thread = threading.Thread(target=target, args=arguments, daemon=True)
        self.threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                sock, _ = self.listener.accept()
                self.connections += 1
                self._start(self._serve, sock)

    def _serve(self, sock: socket.socket) -> None:
        with contextlib.suppress(OSError, ValueError):
            if self.context is not None:
                sock = self.context.wrap_socket(sock, server_side=True)
            peer = Peer(sock)
            self.peers.append(peer)
            self.script(peer)
        with contextlib.suppress(OSError):
            sock.close()

    def url(self, path: str = "/", host: str = "127.0.0.1") -> str:
        """Return the URL of a path here."""
        return f"{'https' if self.context else 'http'}://{host}:{self.port}{path}"

    def close(self) -> None:
        """Stop listening and end every connection."""
        with contextlib.suppress(OSError):
            self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()
        for peer in self.peers:
            with contextlib.suppress(OSError):
                peer.sock.shutdown(socket.SHUT_RDWR)
        for thread in self.threads:
            thread.join(5)


@pytest.fixture
def serve() -> Iterator[Callable[..., Server]]:
    """Start servers; they are gone when the test ends."""
    servers: list[Server] = []

    def start(script: Script, context: ssl.SSLContext | None = None) -> Server:
        servers.append(Server(script, context))
        return servers[-1]

    yield start
    for server in servers:
        server.close()


class Caller:
    """Any transport behind one blocking call, whatever its colour and event loop."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.is_async = kind in ASYNC
        self._exits = contextlib.ExitStack()
        self.portal: Any = None
        if self.is_async:
            backend = "trio" if kind.endswith("trio") else "asyncio"
            self.portal = self._exits.enter_context(anyio.from_thread.start_blocking_portal(backend))

    def make(self, settings: NetworkSettings | None = None) -> Any:
        """Build the transport; those made of what a user brings are given the same settings their own way."""
        transport = self._make(settings or NetworkSettings())
        self._exits.callback(self.close, transport)
        return transport

    def _make(self, settings: NetworkSettings) -> Any:
        kind = self.kind.partition("/")[0]
        limits = httpx.Limits(max_connections=settings.limits.max_connections)
        if kind == "httpx.Client":
            client = httpx.Client(verify=settings.context, proxy=settings.proxy, limits=limits)
            self._exits.callback(client.close)
            return default_transport(client)
        if kind == "httpx.AsyncClient":
            aclient = httpx.AsyncClient(verify=settings.context, proxy=settings.proxy, limits=limits)
            self._exits.callback(self.portal.call, aclient.aclose)
            return default_async_transport(aclient)
        if kind == "ClientSession":
            return self.portal.call(self._bring_session, settings)
        return (default_async_transport if self.is_async else default_transport)(kind, settings)

    async def _bring_session(self, settings: NetworkSettings) -> Any:
        connector = aiohttp.TCPConnector(ssl=settings.context, limit=settings.limits.max_connections)
        session = aiohttp.ClientSession(connector=connector, proxy=settings.proxy)
        self._exits.callback(self.portal.call, session.close)
        return default_async_transport(session)

    def send(
        self, transport: Any, request: Request, timeouts: Timeouts = QUICK, limit: int = 1 << 20, **more: Any
    ) -> Response:
        """Send one request, blocking, and return the answer."""
        response = self.call(transport.send, request, timeouts, limit, **more)
        assert isinstance(response, Response)
        return response

    def call(self, function: Callable[..., Any], *arguments: Any, **more: Any) -> Any:
        """Call a function of the transport's colour and wait for its result."""
        if self.is_async:
            return self.portal.call(lambda: function(*arguments, **more))
        return function(*arguments, **more)

    def close(self, transport: Any) -> None:
        """Close a transport."""
        self.call(transport.close)

    def end(self) -> None:
        """Close everything that was made."""
        self._exits.close()


@pytest.fixture(params=SYNC + ASYNC)
def caller(request: pytest.FixtureRequest) -> Iterator[Caller]:
    """Each transport in turn."""
    made = Caller(request.param)
    yield made
    made.end()


@pytest.fixture(params=ASYNC)
def async_caller(request: pytest.FixtureRequest) -> Iterator[Caller]:
    """Each async transport in turn."""
    made = Caller(request.param)
    yield made
    made.end()


@pytest.fixture
def transport(caller: Caller) -> Any:
    """A transport with the usual settings."""
    return caller.make()


@pytest.fixture
def one_connection(caller: Caller) -> Any:
    """A transport that holds a single connection, so that a leaked one is noticed."""
    return caller.make(NetworkSettings(limits=Limits(max_connections=1)))


@dataclass(frozen=True)
class Certificates:
    """An authority nobody knows, and what it signed."""

    authority: Path
    server: Path
    client: Path

    def server_context(self, *, ask: bool = False) -> ssl.SSLContext:
        """Return what a server needs; with `ask` it wants a client's certificate too."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.server)
        if ask:
            context.verify_mode = ssl.CERT_REQUIRED
            context.load_verify_locations(self.authority)
        return context


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    """Certificates for 127.0.0.1 and for a client, signed by an authority made for this run."""
    folder = tmp_path_factory.mktemp("certificates")
    authority = _certify(folder / "authority.pem", "authority", None)
    _certify(folder / "server.pem", "server", authority)
    _certify(folder / "client.pem", "client", authority)
    return Certificates(folder / "authority.pem", folder / "server.pem", folder / "client.pem")


def _certify(path: Path, name: str, issuer: Any) -> Any:
    # With all that strict verification wants, which Python 3.13 turned on: key usage and both key identifiers.
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
    issuer_name, issuer_key = issuer if issuer else (subject, key)
    usage = dict.fromkeys(inspect.signature(x509.KeyUsage).parameters, False)
    usage |= {"digital_signature": True, "key_cert_sign": issuer is None}
    now = datetime.datetime.now(datetime.UTC)
    address = x509.IPAddress(ipaddress.ip_address("127.0.0.1"))
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer_name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(hours=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.BasicConstraints(ca=issuer is None, path_length=None), critical=True)
        .add_extension(x509.KeyUsage(**usage), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key()), critical=False)
        .add_extension(x509.SubjectAlternativeName([address]), critical=False)
        .sign(issuer_key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path.write_bytes(private + certificate.public_bytes(serialization.Encoding.PEM))
    return subject, key


@pytest.fixture
def post() -> Callable[..., Request]:
    """Make a request with as little typing as possible."""

    def make(url: str, body: Any = b"{}", *headers: tuple[str, str], method: str = "POST") -> Request:
        return Request(method, url, list(headers), body)

    return make


@pytest.fixture
def answer() -> Callable[..., bytes]:
    """Make the bytes of an answer with its length declared."""

    def make(body: bytes = b"", status: int = 200, *headers: bytes, length: int | None = None) -> bytes:
        lines = [b"HTTP/1.1 %d Whatever" % status, *headers]
        lines.append(b"Content-Length: %d" % (len(body) if length is None else length))
        return b"\r\n".join(lines) + b"\r\n\r\n" + body

    return make
