"""Clients that talk to a mock without a socket."""

from __future__ import annotations

from typing import Any

import pytest

from trunkline import InvalidArgument, Opentact
from trunkline.testing import async_transport, transport
from trunkline_mock import Mock


@pytest.mark.parametrize("bring", [transport, async_transport])
@pytest.mark.parametrize("wrong", [Mock().opentact, None, "opentact"])
def test_what_is_no_mock_is_refused_when_it_is_brought(bring: Any, wrong: Any) -> None:
    """One vendor of a mock, or anything else, is refused by name and not at the first call as a doubtful send."""
    with pytest.raises(InvalidArgument, match=r"must be a trunkline_mock\.Mock"):
        bring(wrong)


def test_a_mock_answers_in_process() -> None:
    """A client on a mock's transport sends without a socket, and the mock has the text."""
    mock = Mock()
    with Opentact(token="t", transport=transport(mock)) as client:
        client.sms.send(from_=12017771234, to=12017774321, message="Your table is ready")
    assert [sent.text for sent in mock.sent] == ["Your table is ready"]
