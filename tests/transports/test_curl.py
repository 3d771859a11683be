"""What libcurl would do on its own, and what becomes of it here."""

from __future__ import annotations

import contextlib
import os

import pycurl
import pytest

from trunkline_runtime.transports.curl import CurlTransport
from trunkline_runtime.transports.network import Limits, NetworkSettings
from trunkline_runtime.transports.seam import Request, Timeouts, TransportFailure


@pytest.fixture
def forgetful(serve, answer):
    """A server that answers the first request of a connection, and carries out the second without a word."""
    seen = []

    def script(peer):
        for number in range(2):
            if (request := peer.request()) is None:
                return
            seen.append(request.body)
            if number == 0:
                peer.send(answer(b"ok"))

    return serve(script), seen


def test_libcurl_alone_sends_twice(forgetful):
    """This is why it may not be left alone: on a kept connection that ends without an answer it sends again."""
    server, seen = forgetful
    easy = pycurl.Curl()
    easy.setopt(easy.URL, server.url())
    easy.setopt(easy.PROXY, "")
    easy.setopt(easy.WRITEFUNCTION, lambda piece: None)
    for body in (b"one", b"two"):
        easy.setopt(easy.POSTFIELDS, body)
        easy.perform()
    easy.close()
    assert seen[:3] == [b"one", b"two", b"two"]


@pytest.mark.parametrize("method", ["POST", "GET"])
def test_nothing_is_sent_twice_here(forgetful, method):
    """The same server gets each request once, and the fate of the second is unknown."""
    server, seen = forgetful
    transport = CurlTransport(NetworkSettings(trust_env=False))
    body = b"x" if method == "POST" else None
    transport.send(Request(method, server.url(), [], body), Timeouts(), 1000)
    with pytest.raises(TransportFailure) as caught:
        transport.send(Request(method, server.url(), [], body), Timeouts(), 1000)
    transport.close()
    assert (len(seen), caught.value.never_left) == (2, False)


def test_a_body_that_fails_is_the_users_own(serve, answer):
    """What an iterable body raises leaves as it is, and the connection is not used again."""
    server = serve(lambda peer: peer.answer_all(answer()))

    def body():
        yield b"one"
        raise LookupError("mine")

    transport = CurlTransport(NetworkSettings(limits=Limits(max_connections=1), trust_env=False))
    with contextlib.closing(transport), pytest.raises(LookupError, match="mine"):
        transport.send(Request("POST", server.url(), [], body()), Timeouts(), 1000)


def test_a_child_says_nothing_on_its_parents_tls_connection(serve, answer, certificates):
    """Closing TLS says goodbye on the wire: a child that forgets the parent's connection must not."""
    server = serve(lambda peer: peer.answer_all(answer(b"ok")), certificates.server_context())
    transport = CurlTransport(NetworkSettings(verify=str(certificates.authority), trust_env=False))
    ask = Request("POST", server.url(), [], b"x")
    with contextlib.closing(transport):
        transport.send(ask, Timeouts(), 1000)
        child = os.fork()
        if child == 0:
            os._exit(0 if transport.send(ask, Timeouts(), 1000).body == b"ok" else 1)
        assert os.waitpid(child, 0)[1] == 0
        transport.send(ask, Timeouts(), 1000)
        assert server.connections == 2
