"""What the security tests share."""

from __future__ import annotations

import os
from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Keep the tester's own credentials out."""
    for name in os.environ:
        if name.startswith(("OPENTACT_", "VOXIMPLANT_", "AVAAMO_", "TRUNKLINE_")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))


@pytest.fixture
def anyio_backend() -> str:
    """The event streams know asyncio only."""
    return "asyncio"
