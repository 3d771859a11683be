"""Going through a proxy: forwarding, tunnels, its password, its refusal, and the environment."""

from __future__ import annotations

import base64
import contextlib
import socket
import threading
from typing import Any

import pytest

from trunkline_runtime.transports.choose import default_transport
from trunkline_runtime.transports.network import NetworkSettings
from trunkline_runtime.transports.seam import Timeouts, TransportFailure

CREDENTIALS = "Basic " + base64.b64encode(b"us er:p@ss").decode()


class Proxy:
    """A forward and CONNECT proxy that wants a password and notes what it is asked."""

    def __init__(self, answer: Any) -> None:
        self.answer = answer
        self.asked: list[tuple[str, str, str | None]] = []

    def __call__(self, peer: Any) -> None:
        """Serve one connection."""
        while received := peer.request():
            self.asked.append((received.method, received.target, received.header("proxy-authorization")))
            if received.header("proxy-authorization") != CREDENTIALS:
                peer.send(self.answer(b"who are you?", 407))
                return
            if received.method == "CONNECT":
                host, _, port = received.target.rpartition(":")
                self._tunnel(peer, host, int(port))
                return
            peer.send(self.answer(b"forwarded"))

    def _tunnel(self, peer: Any, host: str, port: int) -> None:
        with socket.create_connection((host, port)) as target:
            peer.send(b"HTTP/1.1 200 Connected\r\n\r\n")
            thread = threading.Thread(target=_copy, args=(target, peer.sock))
            thread.start()
            _copy(peer.sock, target)
            thread.join(5)


def _copy(source: socket.socket, target: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
    with contextlib.suppress(OSError):
        target.shutdown(socket.SHUT_WR)


@pytest.fixture
def proxy(serve, answer):
    """A proxy and the server it listens on."""
    script = Proxy(answer)
    return script, serve(script)


def with_password(server: Any) -> str:
    return f"http://us%20er:p%40ss@127.0.0.1:{server.port}"


def test_plain_request_is_forwarded(caller, proxy, post):
    """A plain request reaches the proxy with its whole URL and the proxy's password."""
    script, server = proxy
    transport = caller.make(NetworkSettings(proxy=with_password(server)))
    assert caller.send(transport, post("http://vendor.invalid/a?b=c")).body == b"forwarded"
    assert script.asked == [("POST", "http://vendor.invalid/a?b=c", CREDENTIALS)]


def test_secure_request_is_tunnelled(caller, proxy, serve, post, answer, certificates):
    """A secure request goes through a tunnel; the proxy sees the host and never the request."""
    script, server = proxy
    vendor = serve(lambda peer: peer.answer_all(answer(b"end to end")), certificates.server_context())
    transport = caller.make(NetworkSettings(proxy=with_password(server), verify=str(certificates.authority)))
    for _ in range(2):
        assert caller.send(transport, post(vendor.url("/secret"))).body == b"end to end"
    assert script.asked == [("CONNECT", f"127.0.0.1:{vendor.port}", CREDENTIALS)]


def test_refusing_proxy_never_sent_a_secure_request(caller, proxy, post):
    """A proxy that refuses the tunnel passed nothing on."""
    _, server = proxy
    transport = caller.make(NetworkSettings(proxy=f"http://127.0.0.1:{server.port}"))
    with pytest.raises(TransportFailure) as caught:
        caller.send(transport, post("https://vendor.invalid/"))
    assert (caught.value.phase, caught.value.never_left) == ("connect", True)


def test_absent_proxy_never_sent_anything(caller, post):
    """Where the proxy does not answer nothing was sent."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    transport = caller.make(NetworkSettings(proxy=f"http://127.0.0.1:{port}"))
    for url in ("http://vendor.invalid/", "https://vendor.invalid/"):
        with pytest.raises(TransportFailure) as caught:
            caller.send(transport, post(url))
        assert (caught.value.phase, caught.value.never_left) == ("connect", True)


def test_proxy_of_the_environment(caller, proxy, serve, post, answer, monkeypatch):
    """The environment's proxy is used unless it is said not to be, and not for hosts it exempts."""
    if caller.kind in ("httpx.Client", "httpx.AsyncClient/asyncio", "ClientSession"):
        pytest.skip("what the user brought has read the environment itself, or not")
    _, server = proxy
    direct = serve(lambda peer: peer.answer_all(answer(b"direct")))
    monkeypatch.setenv("http_proxy", with_password(server))
    monkeypatch.setenv("no_proxy", "localhost")
    assert caller.send(caller.make(), post("http://vendor.invalid/")).body == b"forwarded"
    assert caller.send(caller.make(), post(direct.url(host="localhost"))).body == b"direct"
    untrusting = caller.make(NetworkSettings(trust_env=False))
    assert caller.send(untrusting, post(direct.url())).body == b"direct"


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "LOCALHOST"])
def test_no_proxy_of_the_environment_hears_what_is_for_this_machine(
    caller, proxy, serve, post, answer, monkeypatch, host
):
    """Plain http is allowed to this machine because nothing leaves it: then no proxy on another one is asked either."""
    if caller.kind in ("httpx.Client", "httpx.AsyncClient/asyncio", "ClientSession"):
        pytest.skip("what the user brought has read the environment itself")
    _, server = proxy
    direct = serve(lambda peer: peer.answer_all(answer(b"direct")))
    for name in ("http_proxy", "all_proxy"):
        monkeypatch.setenv(name, with_password(server))
    monkeypatch.delenv("no_proxy", raising=False)
    assert caller.send(caller.make(), post(direct.url(host=host))).body == b"direct"


def test_proxy_password_is_not_shown(caller, proxy):
    """The password of a proxy appears in no repr."""
    _, server = proxy
    settings = NetworkSettings(proxy=with_password(server))
    assert "p%40ss" not in repr(settings) + repr(caller.make(settings))


@pytest.mark.parametrize("url", ["proxy.example:8080", "ftp://user:hunter2@proxy.example", "http://"])
def test_what_is_no_proxy_is_refused(url):
    """A proxy without scheme or host is refused when the settings are made, without repeating a password."""
    with pytest.raises(ValueError, match="proxy must be a URL") as caught:
        NetworkSettings(proxy=url)
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize("kind", ["httpx", "httpx2"])
def test_proxy_reached_over_tls(kind, serve, post, answer, certificates):
    """A proxy can itself be spoken to over TLS, with the same trust."""
    script = Proxy(answer)
    server = serve(script, certificates.server_context())
    proxy = with_password(server).replace("http:", "https:")
    transport = default_transport(kind, NetworkSettings(proxy=proxy, verify=str(certificates.authority)))
    answered = transport.send(post("http://vendor.invalid/"), Timeouts(), 100)
    assert answered.body == b"forwarded"
    transport.close()
