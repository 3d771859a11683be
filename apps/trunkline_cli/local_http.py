"""Requests to programs on this machine: the mock's controls, and the application that webhooks are handed to."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import click
import httpx

PATIENCE = 30.0
"""Seconds; no vendor documents how long it waits for the answer to a webhook."""


def control(mock: str, verb: str, body: Mapping[str, object]) -> dict[str, Any]:
    """Ask something of a running mock.

    Raises:
        click.ClickException: It is not there, or it refused; the text says why.
    """
    url = f"{mock.rstrip('/')}/_mock/{verb}"
    try:
        answer = httpx.post(url, json=dict(body), timeout=PATIENCE, trust_env=False)
    except httpx.HTTPError:
        raise click.ClickException(f"no mock answers at {mock}; `trunkline mock --port 8080` starts one") from None
    try:
        value = answer.json()
    except json.JSONDecodeError:
        raise click.ClickException(f"what answers at {mock} is no mock") from None
    if answer.is_error:
        raise click.ClickException(f"the mock refused: {value.get('error')}")
    return dict(value)


def post(url: str, body: bytes, headers: Mapping[str, str]) -> tuple[int, bytes, str]:
    """Post a body and return status, body and content type of the answer.

    Raises:
        httpx.HTTPError: There was none.
    """
    answer = httpx.post(url, content=body, headers=dict(headers), timeout=PATIENCE, trust_env=False)
    return answer.status_code, answer.content, answer.headers.get("content-type", "")
