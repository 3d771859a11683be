"""Trust: who is believed, and that a refused handshake is certain to have sent nothing."""

from __future__ import annotations

import os
import ssl
import threading

import pytest

from trunkline_runtime.errors import InvalidArgument
from trunkline_runtime.transports.network import NetworkSettings
from trunkline_runtime.transports.seam import TransportFailure


@pytest.fixture
def secure(serve, answer, certificates):
    """A server with a certificate nobody knows."""
    return serve(lambda peer: peer.answer_all(answer(b"secret")), certificates.server_context())


def test_unknown_authority_is_refused(caller, transport, secure, post):
    """A certificate of an unknown authority ends the call before anything is sent."""
    with pytest.raises(TransportFailure) as caught:
        caller.send(transport, post(secure.url()))
    assert (caught.value.phase, caught.value.never_left, caught.value.timed_out) == ("connect", True, False)


def test_wrong_host_is_refused(caller, secure, post, certificates):
    """A certificate for another host is refused although its authority is trusted."""
    transport = caller.make(NetworkSettings(verify=str(certificates.authority)))
    with pytest.raises(TransportFailure) as caught:
        caller.send(transport, post(secure.url(host="localhost")))
    assert (caught.value.phase, caught.value.never_left) == ("connect", True)


def test_own_authority(caller, secure, post, certificates):
    """An authority given as a file is trusted, and the connection is kept."""
    transport = caller.make(NetworkSettings(verify=str(certificates.authority)))
    for _ in range(2):
        assert caller.send(transport, post(secure.url())).body == b"secret"
    assert secure.connections == 1


def test_own_context(caller, secure, post, certificates):
    """A ready SSL context is used as it is."""
    if caller.kind == "curl":
        with pytest.raises(InvalidArgument, match="^verify "):  # libcurl knows files, and no context of Python's
            caller.make(NetworkSettings(verify=ssl.create_default_context(cafile=str(certificates.authority))))
        return
    context = ssl.create_default_context(cafile=certificates.authority)
    assert caller.send(caller.make(NetworkSettings(verify=context)), post(secure.url())).body == b"secret"


def test_no_verification(caller, secure, post):
    """Verification can be turned off by saying so."""
    assert caller.send(caller.make(NetworkSettings(verify=False)), post(secure.url())).body == b"secret"


def test_client_certificate(caller, serve, post, answer, certificates):
    """A server that asks for a client's certificate gets it; without one the call fails."""
    server = serve(lambda peer: peer.answer_all(answer(b"you")), certificates.server_context(ask=True))
    trusted = str(certificates.authority)
    with_it = caller.make(NetworkSettings(verify=trusted, cert=str(certificates.client)))
    assert caller.send(with_it, post(server.url())).body == b"you"
    with pytest.raises(TransportFailure):
        caller.send(caller.make(NetworkSettings(verify=trusted)), post(server.url()))


def test_plain_server_on_a_secure_url(caller, transport, serve, post, answer):
    """A server that does not speak TLS was sent a handshake and nothing of the request."""
    server = serve(lambda peer: peer.send(answer()))
    with pytest.raises(TransportFailure) as caught:
        caller.send(transport, post(server.url().replace("http:", "https:")))
    assert (caught.value.phase, caught.value.never_left) == ("connect", True)


@pytest.mark.parametrize("phase", ["read", "body"])
def test_spoilt_record(caller, serve, post, answer, certificates, phase):
    """Bytes that are no TLS, in the place of the answer or within it, leave the request's fate unknown."""
    arrived = threading.Event()

    def script(peer):
        peer.request()
        if phase == "body":
            peer.send(answer(b"half", length=8))
            arrived.wait(5)
        os.write(peer.sock.fileno(), b"this is no record")
        peer.request()

    server = serve(script, certificates.server_context())
    transport = caller.make(NetworkSettings(verify=str(certificates.authority)))
    with pytest.raises(TransportFailure) as caught:
        caller.send(transport, post(server.url()), sink=lambda piece: arrived.set())
    assert (caught.value.phase, caught.value.never_left) == (phase, False)
    assert caught.value.status == (200 if phase == "body" else None)
