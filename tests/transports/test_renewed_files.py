"""Certificates that are renewed on the disk while a client lives are used for its next connections, on every transport."""

from __future__ import annotations

import shutil
import time

import pytest
from transports.conftest import Certificates, _certify

from trunkline_runtime.transports.network import NetworkSettings
from trunkline_runtime.transports.seam import TransportFailure

OWN = ("httpx", "httpx2", "curl", "httpx/asyncio", "httpx/trio", "httpx2/asyncio", "aiohttp")
NOTICED = 1.1
"""A client looks at its files once a second at most."""


@pytest.fixture
def successor(tmp_path) -> Certificates:
    """Another authority, and what it signed."""
    authority = _certify(tmp_path / "authority.pem", "authority", None)
    for name in ("server", "client"):
        _certify(tmp_path / f"{name}.pem", name, authority)
    return Certificates(*(tmp_path / f"{name}.pem" for name in ("authority", "server", "client")))


@pytest.mark.real
@pytest.mark.parametrize("caller", OWN, indirect=True)
def test_a_renewed_authority(caller, serve, post, answer, certificates, successor, tmp_path):
    """The old file does not trust the new server; once it was replaced the same client does."""
    bundle = tmp_path / "bundle.pem"
    shutil.copy(certificates.authority, bundle)
    transport = caller.make(NetworkSettings(verify=str(bundle)))
    old = serve(lambda peer: peer.answer_all(answer(b"old")), certificates.server_context())
    new = serve(lambda peer: peer.answer_all(answer(b"new")), successor.server_context())
    assert caller.send(transport, post(old.url())).body == b"old"
    with pytest.raises(TransportFailure) as caught:
        caller.send(transport, post(new.url()))
    assert caught.value.never_left
    shutil.copy(successor.authority, bundle)
    time.sleep(NOTICED)
    assert caller.send(transport, post(new.url())).body == b"new"


@pytest.mark.real
@pytest.mark.parametrize("caller", OWN, indirect=True)
def test_a_renewed_certificate_of_the_client(caller, serve, post, answer, certificates, successor, tmp_path):
    """A server that wants the new certificate gets it once the file was replaced."""
    mine = tmp_path / "mine.pem"
    shutil.copy(successor.client, mine)
    transport = caller.make(NetworkSettings(verify=str(certificates.authority), cert=str(mine)))
    server = serve(lambda peer: peer.answer_all(answer(b"ok")), certificates.server_context(ask=True))
    with pytest.raises(TransportFailure):
        caller.send(transport, post(server.url()))
    shutil.copy(certificates.client, mine)
    time.sleep(NOTICED)
    assert caller.send(transport, post(server.url())).body == b"ok"
