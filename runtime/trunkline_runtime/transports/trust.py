"""Whom to believe, and who we are: the SSL context of new connections."""

from __future__ import annotations

import contextlib
import os
import ssl
import time
from functools import lru_cache
from typing import Any, TypeAlias

from trunkline_runtime.errors import InvalidArgument

Certificate: TypeAlias = str | tuple[str, str] | tuple[str, str, str | None]
"""A PEM file with certificate and key, or certificate and key files, or these two and the key's password."""

_LOOK_AGAIN = 1.0


class Trust:
    """An SSL context that is made again when a file behind it has changed: certificates are renewed while clients live.

    Args:
        verify: True for the usual authorities, a PEM file or hashed directory, a ready context, or False.
        cert: The client's certificate.
        trust_env: Whether the environment's variables count.

    Raises:
        InvalidArgument: A file cannot be used; the argument or variable that names it is named.
    """

    def __init__(self, verify: bool | str | ssl.SSLContext, cert: Certificate | None, *, trust_env: bool) -> None:
        if not isinstance(verify, bool | str | ssl.SSLContext):
            raise InvalidArgument("verify", f"must be True, False, a path or a context, not {type(verify).__name__}")
        if isinstance(verify, ssl.SSLContext) and cert is not None:
            raise InvalidArgument("cert", "must be loaded into the SSL context given as verify")
        self._ready = verify if isinstance(verify, ssl.SSLContext) else None
        self._authorities, self._source = ("", "verify") if self._ready else authorities_of(verify, trust_env=trust_env)
        self._cert = _certificate(cert)
        self._stamp: tuple[int, ...] = ()
        self._looked = 0.0
        self._context = self._ready or self._first()

    def context(self) -> ssl.SSLContext:
        """Return the context for a new connection."""
        now = time.monotonic()
        if self._ready is None and now - self._looked > _LOOK_AGAIN:
            self._looked = now
            with contextlib.suppress(OSError, ValueError):  # somebody is just replacing the files: the old ones will do
                self._renew()
        return self._context

    def _first(self) -> ssl.SSLContext:
        try:
            self._stamp = stamp = self._stamps()
            return self._make(stamp)
        except _CertificateFault as fault:
            raise InvalidArgument("cert", _problem(fault.error)) from None
        except (OSError, ValueError) as error:
            raise InvalidArgument(self._source, _problem(error)) from None

    def _renew(self) -> None:
        stamp = self._stamps()
        if stamp != self._stamp:
            self._context, self._stamp = self._make(stamp), stamp

    def _stamps(self) -> tuple[int, ...]:
        stamps = [os.stat(self._authorities).st_mtime_ns] if self._authorities else []
        try:
            return (*stamps, *(os.stat(path).st_mtime_ns for path in self._cert[:2] if path))
        except OSError as error:
            raise _CertificateFault(error) from None

    def _make(self, stamp: tuple[int, ...]) -> ssl.SSLContext:
        if not self._cert:
            return _shared_context(self._authorities, stamp)
        context = _new_context(self._authorities)
        try:
            context.load_cert_chain(*self._cert)
        except (OSError, ValueError) as error:
            raise _CertificateFault(error) from None
        return context


class _CertificateFault(OSError):
    """The client's own certificate is the one that cannot be used."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error


def _problem(error: Exception) -> str:
    reason = getattr(error, "strerror", None) if not isinstance(error, ssl.SSLError) else "not a certificate in PEM"
    return f"names a file that cannot be used ({reason or type(error).__name__})"


def _certificate(cert: Certificate | None) -> tuple[Any, ...]:
    if cert is None:
        return ()
    parts: tuple[str | None, ...] = (cert,) if isinstance(cert, str) else cert
    if not isinstance(parts, tuple | list) or not 1 <= len(parts) <= 3:
        raise InvalidArgument("cert", "must be a path, or paths of certificate and key and perhaps a password")
    return tuple(parts)


@lru_cache(8)
def _shared_context(authorities: str | None, stamp: tuple[int, ...]) -> ssl.SSLContext:
    """Return the one context of this process for a bundle, which takes longer to read than a call takes."""
    return _new_context(authorities)


def _new_context(authorities: str | None) -> ssl.SSLContext:
    if authorities and os.path.isdir(authorities):
        context = ssl.create_default_context(capath=authorities)
    elif authorities:
        context = ssl.create_default_context(cafile=authorities)
    else:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    context.set_alpn_protocols(["http/1.1"])
    return context


def authorities_of(verify: bool | str | ssl.SSLContext, *, trust_env: bool) -> tuple[str | None, str]:
    """Return the file or directory of trusted authorities, `None` when nothing is to be verified, and who names it."""
    if isinstance(verify, str):
        return verify, "verify"
    if not verify:
        return None, "verify"
    if trust_env:
        for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
            if path := os.environ.get(name):
                return path, name
    import certifi  # httpx brings it along

    return certifi.where(), "verify"
