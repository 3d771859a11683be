"""Service-account tokens: keys that the mock hands out, and the judgement of what they sign."""

from __future__ import annotations

import binascii
import time
from base64 import urlsafe_b64decode
from collections import OrderedDict
from functools import cache
from typing import TYPE_CHECKING

from ...messages import Json, Problem
from ...text import Malformed, parse_json

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

MAX_LIFETIME = 3600
#: Seconds by which two clocks may disagree.
SKEW = 10
MAX_JUDGED = 4_096
KEY_ID = "trunkline-mock-{}"


@cache
def private_key() -> RSAPrivateKey:
    """Return this process's key; making one takes some 50 ms, so it is made when first needed and kept."""
    from cryptography.hazmat.primitives.asymmetric import rsa

    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


@cache
def private_pem() -> str:
    """Return the key as PKCS 8 PEM text."""
    from cryptography.hazmat.primitives import serialization as form

    encoding = form.Encoding.PEM, form.PrivateFormat.PKCS8, form.NoEncryption()
    return private_key().private_bytes(*encoding).decode()


class Judge:
    """Decides whether a token is good; a token found good is remembered until it expires."""

    def __init__(self) -> None:
        self._good: OrderedDict[str, tuple[int, float]] = OrderedDict()

    def credentials(self, account_id: int) -> dict[str, Json]:
        """Return a service account's key file."""
        return {
            "account_email": f"owner-{account_id}@example.com",
            "account_id": account_id,
            "key_id": KEY_ID.format(account_id),
            "private_key": private_pem(),
        }

    def account_of(self, token: str) -> int:
        """Return the account that a token speaks for: its `iss`, which may be a child of the key's account.

        Raises:
            Problem: `unauthorized` with code 447, 454, 455 or 100, or `expired`.
        """
        now = time.time()
        if token not in self._good:
            self._good[token] = _judge(token, now)
            if len(self._good) > MAX_JUDGED:
                self._good.popitem(last=False)
        account, expires = self._good[token]
        if expires + SKEW < now:
            raise Problem("expired")
        return account


def _judge(token: str, now: float) -> tuple[int, float]:
    signed, _, signature = token.rpartition(".")
    head, dot, claims = signed.partition(".")
    if not dot or "." in claims:
        raise Problem("unauthorized", code=447)
    header, body = _json(head), _json(claims)
    _verify(header, signed, _bytes(signature))
    issued, expires = _moment(body.get("iat")), _moment(body.get("exp"))
    if issued > now + SKEW:
        raise Problem("unauthorized", code=455)
    if expires - issued > MAX_LIFETIME:
        raise Problem("unauthorized", code=454)
    issuer = str(body.get("iss", ""))
    if not (issuer.isascii() and issuer.isdigit() and len(issuer) <= 18):
        raise Problem("unauthorized", code=100)
    return int(issuer), expires


def _verify(header: dict[str, Json], signed: str, signature: bytes) -> None:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import padding

    if header.get("alg") != "RS256" or not str(header.get("kid", "")).startswith(KEY_ID.format("")):
        raise Problem("unauthorized", code=100)
    try:
        private_key().public_key().verify(signature, signed.encode(), padding.PKCS1v15(), hashes.SHA256())
    except InvalidSignature:
        raise Problem("unauthorized", code=100) from None


def _json(part: str) -> dict[str, Json]:
    try:
        found = parse_json(_bytes(part))
    except Malformed:
        found = None
    if not isinstance(found, dict):
        raise Problem("unauthorized", code=447)
    return found


def _bytes(part: str) -> bytes:
    try:
        return urlsafe_b64decode(part + "=" * (-len(part) % 4))
    except (binascii.Error, ValueError):
        raise Problem("unauthorized", code=447) from None


def _moment(value: Json) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise Problem("unauthorized", code=447)
    return float(value)
