"""`trunkline doctor`: what the clients would use here, and whether it works; sends nothing that costs, shows no value."""

from __future__ import annotations

import os
import platform
import ssl
import time
import warnings
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from importlib.metadata import PackageNotFoundError, version
from urllib.parse import urlsplit

import click
import httpx

import trunkline
from trunkline_cli import credentials, receipts, show
from trunkline_cli.catalogue import VENDORS
from trunkline_cli.clients import open_client

PACKAGES = ("trunkline", "trunkline-mock", "httpx", "httpcore", "aiohttp", "httpx2", "PyJWT", "pydantic", "websockets")
PROXIES = ("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "NO_PROXY", "SSL_CERT_FILE")
DRIFT = 30.0
"""Seconds between the clocks from which on look-ups and signed tokens begin to suffer."""


@click.command("doctor", short_help="Look at credentials, hosts, TLS, clock and versions.")
@click.option("--offline", is_flag=True, help="Ask no host anything.")
@click.option("--json", "as_json", is_flag=True, help="Print the findings as JSON.")
def doctor(offline: bool, as_json: bool) -> None:
    """Tell what a client made here would use. Exit code 1 says that something is wrong."""
    findings = {"versions": dict(_versions()), "environment": dict(_environment())}
    findings |= {vendor: dict(_vendor(vendor, offline=offline)) for vendor in VENDORS}
    if as_json:
        show.print_json(findings)
    else:
        for title, lines in findings.items():
            show.screen().print(show.pairs(lines, title), "")
    if any(str(value).startswith("wrong: ") for lines in findings.values() for value in lines.values()):
        raise SystemExit(1)


def _versions() -> Iterator[tuple[str, object]]:
    yield "Python", f"{platform.python_version()} on {platform.system()}"
    yield "OpenSSL", ssl.OPENSSL_VERSION
    for package in PACKAGES:
        try:
            yield package, version(package)
        except PackageNotFoundError:
            yield package, "not installed"


def _environment() -> Iterator[tuple[str, object]]:
    place = credentials.file()
    yield "credentials file", f"{place}{'' if place.is_file() else ' (not there)'}"
    yield (
        "proxies",
        ", ".join(name for name in PROXIES if os.environ.get(name) or os.environ.get(name.lower())) or "none",
    )
    yield "receipts that wait", len(receipts.waiting())


def _vendor(vendor: str, *, offline: bool) -> Iterator[tuple[str, object]]:
    for name, place in credentials.found(vendor).items():
        yield name, f"from {place}"
    with warnings.catch_warnings(record=True) as notices:
        warnings.simplefilter("always")
        try:
            with open_client(vendor) as client:
                origin = os.environ.get(f"{vendor}_BASE_URL".upper()) or client.origin
        except trunkline.TrunklineError as error:
            nothing = not credentials.found(vendor)
            yield "client", f"not set up: {error}" if nothing else f"wrong: {error}"
            return
    if not set(credentials.found(vendor)) - set(credentials.NO_CREDENTIALS):
        yield "credentials", "none found"
    for notice in notices:
        yield "notice", str(notice.message)
    yield "host", _host(origin)
    if not offline:
        yield from _ask(origin)


def _host(origin: str) -> str:
    parts = urlsplit(origin)
    return f"{parts.scheme}://{parts.hostname}" + (f":{parts.port}" if parts.port else "")


def _ask(origin: str) -> Iterator[tuple[str, object]]:
    """Ask a host for its root, without credentials, and look at the connection and at its clock."""
    if "{" in origin:
        return
    try:
        with httpx.Client(timeout=10) as client, client.stream("HEAD", _host(origin)) as answer:
            ours = time.time()
            stream = answer.extensions["network_stream"]
            secured = stream.get_extra_info("ssl_object")
            yield "reached", "yes"
            yield "TLS", _tls(secured)
            yield "clock", _clock(answer.headers.get("date"), ours)
    except (httpx.HTTPError, OSError) as error:
        yield "reached", f"wrong: {type(error).__name__}: {error}"


def _tls(secured: ssl.SSLObject | ssl.SSLSocket | None) -> str:
    if secured is None:
        return "none: a plain connection"
    ends = str((secured.getpeercert() or {}).get("notAfter", ""))
    days = (ssl.cert_time_to_seconds(ends) - time.time()) / 86_400 if ends else 0.0
    return f"{secured.version()}, certificate good for {days:.0f} days"


def _clock(theirs: str | None, ours: float) -> str:
    if theirs is None:
        return "not told"
    try:
        difference = parsedate_to_datetime(theirs).timestamp() - ours
    except ValueError:
        return "not readable"
    if abs(difference) < DRIFT:
        return f"agrees within {DRIFT:.0f} s"
    now = datetime.fromtimestamp(ours, UTC).isoformat(timespec="seconds")
    return f"wrong: the host is {difference:+.0f} s from this machine's {now}"
