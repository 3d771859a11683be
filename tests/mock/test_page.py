"""The page for people: what it says, and that it works in a real browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
import pytest

from .browser import CHROMIUM, chromium
from .conftest import OPENTACT, Caller

if TYPE_CHECKING:
    from pathlib import Path

    from trunkline_mock import Mock
    from trunkline_mock.server import Running

HOSTILE = "</pre><script>alert(1)</script><img src=x onerror=alert(1)>"
SEND = "/opentact/rest/sms"


def test_the_page_shows_what_happened(mock: Mock, call: Caller) -> None:
    """Messages in threads, both ways, with what became of them; calls; events; faults."""
    mock.opentact.subscribe("sms", token="t")
    call.opentact()
    call.voximplant()
    call.avaamo()
    mock.inbound_sms("opentact", to="12017771234", from_="12017774321", text="Back")
    mock.fail("sendSms", status=429, times=2)
    mock.settle()
    text = call.raw("GET", "/_mock/").body.decode()
    assert text.count('class="thread"') == 3
    for shown in (
        "12017771234 ↔ 12017774321",
        "Back",
        "delivered",
        "kind=status;op=sendSms;status=429;times=2",
        "lost",
    ):
        assert shown in text


def test_the_page_shows_no_secret(mock: Mock, call: Caller) -> None:
    """Credentials in headers are replaced."""
    call.opentact("very-secret")
    assert b"very-secret" not in call.raw("GET", "/_mock/").body


def test_the_page_answers_only_what_changed(mock: Mock, call: Caller) -> None:
    """A version that is still right is answered with nothing."""
    reply = call.raw("GET", "/_mock/fragment")
    version = dict(reply.headers)["x-mock-version"]
    assert call.raw("GET", "/_mock/fragment", query=f"since={version}").status == 204
    mock.fail(status=500)
    assert call.raw("GET", "/_mock/fragment", query=f"since={version}").status == 200


def test_the_page_works_without_its_script(mock: Mock, call: Caller) -> None:
    """A plain form comes back to the page."""
    reply = call.raw("POST", "/_mock/faults", form="kind=status&status=500&op=", accept="text/html")
    assert (reply.status, dict(reply.headers)["location"]) == (303, "/_mock/")
    assert mock.plan.waiting[0].fault.status == 500


def test_other_sites_cannot_steer_the_mock(mock: Mock, call: Caller) -> None:
    """A web page elsewhere may not send forms to a mock on the developer's machine."""
    for headers in ({"origin": "https://evil.example", "host": "localhost:1"}, {"sec_fetch_site": "cross-site"}):
        assert call.raw("POST", "/_mock/reset", form="a=1", **headers).status == 403
    assert call.raw("POST", "/_mock/reset", origin="http://localhost:1", host="localhost:1").status == 200


@pytest.mark.real
@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here: the page is not tried in a browser")
def test_the_page_lives_in_a_browser(running: Running, tmp_path: Path) -> None:
    """Calls appear by themselves, faults are made and cleared with buttons, hostile text stays text."""

    def send(message: str) -> int:
        body = OPENTACT | {"message": message}
        return httpx.post(f"{running.url}{SEND}", json=body, headers={"X-Auth-Token": "t"}).status_code

    with chromium(tmp_path) as page:
        page.open(f"{running.url}/_mock/")
        assert page.run("document.querySelector('#calls').innerText").endswith("None came yet.")
        assert send(HOSTILE) == 200
        page.wait("document.querySelectorAll('#calls tr').length === 2")
        assert HOSTILE in page.run("document.querySelector('#threads .message').innerText")
        page.run("document.querySelector('#calls details').open = true")

        page.fill("#add-fault", kind="status", status="503", times="2")
        page.wait("document.querySelector('#faults').innerText.includes('status=503')")
        assert page.run("document.querySelector('#calls details').open")
        assert send("again") == 503
        page.wait("document.querySelector('#faults').innerText.includes('1 left')")
        page.run("document.querySelector('#faults button').click()")
        page.wait("document.querySelector('#faults').innerText.includes('None is set')")
        assert send("once more") == 200

        page.fill("#add-fault", kind="status", status="503", op="x", rate="0.5")
        page.fill("#inbound", vendor="opentact", to="12017771234", **{"from": "12017774321"}, text="Hello back")
        page.wait("document.querySelector('#threads').innerText.includes('Hello back')")
        page.fill("#inbound", vendor="opentact", to="letters", **{"from": "1"}, text="x")
        page.wait("document.querySelector('#notice').innerText.includes('telephone number')")
        page.run("document.querySelector('#reset').click()")
        page.wait("document.querySelector('#threads').innerText.includes('None was sent yet')")
        assert [text for text in page.complaints if "400 (Bad Request)" not in text] == []
