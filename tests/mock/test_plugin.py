"""The fixtures for users' tests."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import httpx
import pytest

from .conftest import AVAAMO, OPENTACT, VOXIMPLANT

if TYPE_CHECKING:
    from pathlib import Path

    from trunkline_mock import Mock
    from trunkline_mock.server import Running


def test_each_vendor_has_a_mock(
    mock_opentact: Mock, mock_voximplant: Mock, mock_avaamo: Mock, mock_vendors: Mock
) -> None:
    """In process, one vendor each, or all."""
    assert [list(mock.vendors) for mock in (mock_opentact, mock_voximplant, mock_avaamo)] == [
        ["opentact"],
        ["voximplant"],
        ["avaamo"],
    ]
    assert len(mock_vendors.vendors) == 3


def test_a_server_is_the_same_mock(mock_opentact: Mock, mock_opentact_server: Running) -> None:
    """What comes in by HTTP is seen by the fixture without a socket."""
    url = f"{mock_opentact_server.url}/rest/sms"
    assert httpx.post(url, json=OPENTACT, headers={"X-Auth-Token": "t"}).status_code == 200
    mock_opentact.assert_sent(text="Hello")


def test_each_vendor_has_a_server(mock_voximplant_server: Running, mock_avaamo_server: Running) -> None:
    """Alone on its port, a vendor is at the root."""
    voximplant, avaamo = mock_voximplant_server, mock_avaamo_server
    answer = httpx.post(
        f"{voximplant.url}/platform_api/SendSmsMessage", params={"account_id": 7, "api_key": "k"}, data=VOXIMPLANT
    )
    assert answer.json()["result"] == 1
    assert httpx.post(f"{avaamo.url}/sms/c/send.json", json=AVAAMO).json() == {"success": True}
    assert (len(voximplant.mock.sent), len(avaamo.mock.sent)) == (1, 1)


def test_all_vendors_share_a_port(mock_vendors_server: Running) -> None:
    """Each has a base URL of its own."""
    url = f"{mock_vendors_server.url_of('avaamo')}/sms/c/send.json"
    assert httpx.post(url, json={"to_phone": "+12017774321"}).json() == {"success": True}


def test_a_mock_is_made_in_no_time() -> None:
    """A fresh one for each test costs less than 20 ms, in truth microseconds."""
    from trunkline_mock import Mock

    Mock()
    before = time.perf_counter()
    for _ in range(100):
        Mock()
    assert (time.perf_counter() - before) / 100 < 0.02


USERS_TEST = """
import pytest

@pytest.mark.parametrize("number", range(8))
def test_alone(mock_opentact_server, number):
    import httpx
    body = {"from": "12017771234", "to": 12017774321, "message": str(number)}
    httpx.post(f"{mock_opentact_server.url}/rest/sms", json=body, headers={"X-Auth-Token": "t"})
    mock_opentact_server.mock.assert_sent(text=str(number), times=1)
    assert len(mock_opentact_server.mock.sent) == 1
"""


def test_the_plugin_does_no_harm_without_the_extra(tmp_path: Path) -> None:
    """Pytest imports it everywhere: without the mock's own packages it starts, and only the fixtures complain."""
    blocked = "import sys; sys.modules['msgspec'] = None\n"
    (tmp_path / "conftest.py").write_text("")
    (tmp_path / "test_users.py").write_text("def test_fine(): pass\n\ndef test_mock(mock_opentact): pass\n")
    script = f"{blocked}import pytest; sys.exit(pytest.main(['-q', '-p', 'no:cacheprovider', {str(tmp_path)!r}]))"
    found = subprocess.run([sys.executable, "-c", script], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert re.search(r"\b1 passed,.* 1 error\b", found.stdout), found.stdout + found.stderr
    assert "pip install 'trunkline[mock]'" in found.stdout
    script = f"{blocked}import trunkline_mock.__main__"
    found = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert found.stderr.strip().endswith("needs msgspec: pip install 'trunkline[mock]'")


@pytest.mark.real
def test_the_plugin_is_found_and_safe_side_by_side(tmp_path: Path, pytestconfig: pytest.Config) -> None:
    """An installed package's fixtures work without any import, also spread over processes."""
    (tmp_path / "test_users.py").write_text(USERS_TEST)
    command = [sys.executable, "-m", "pytest", "-q", "-n", "2", "-p", "no:cacheprovider", str(tmp_path)]
    found = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert "8 passed" in found.stdout, found.stdout + found.stderr
