"""What the outbox's tests share: a counting vendor, both stores, clients."""

from __future__ import annotations

import shutil
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

from outbox.servers import Postgresql, Redis, postgresql_programs
from outbox.vendor import RunningVendor
from trunkline import Opentact
from trunkline_outbox import Outbox


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Postgresql]:
    if postgresql_programs() is None:
        pytest.skip("PostgreSQL is not installed: the outbox on it is not tested")
    server = Postgresql()
    yield server
    server.close()


@pytest.fixture(scope="session")
def redis_server() -> Iterator[Redis]:
    if shutil.which("redis-server") is None:
        pytest.skip("redis-server is not installed: Celery and the shared limit are not tested")
    server = Redis()
    yield server
    server.close()


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.real)])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/outbox.db"
    server: Postgresql = request.getfixturevalue("postgresql")
    return server.create(f"t{uuid.uuid4().hex}")


@pytest.fixture
def box(url: str) -> Iterator[Outbox]:
    with Outbox(url) as box:
        yield box


@pytest.fixture
def vendor() -> Iterator[RunningVendor]:
    vendor = RunningVendor()
    yield vendor
    vendor.close()


@pytest.fixture
def client(vendor: RunningVendor) -> Iterator[Opentact]:
    with Opentact(token="t", base_url=vendor.base_url, retries=0, trust_env=False) as client:
        yield client
