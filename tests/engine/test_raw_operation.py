"""Calls that no spec has: `trunkline_runtime.engine.raw_operation`."""

from __future__ import annotations

from typing import Any

import pytest

from trunkline import InvalidArgument

READ: Any = lambda client: client.account.get()  # noqa: E731


class TestRaw:
    """Calls that no spec has."""

    def test_a_call_no_spec_has(self, stage: Any, kit: Any) -> None:
        """`request` signs in, encodes and parses like any call."""
        result = stage.play(
            lambda client: client.request("post", "/rest/new%20thing", json={"a": [1, "é"]}, query={"x": "1 2"}),
            kit.answer(200, {"success": True, "payload": {"b": 2}}),
        )
        assert {"success": True, "payload": {"b": 2}} == result
        request = stage.seen[0]
        assert ("POST", "https://api.opentact.org/rest/new%20thing?x=1%202") == (request.method, request.url)
        assert '{"a":[1,"é"]}'.encode() == request.body
        assert "a-token" == dict(request.headers)["x-auth-token"]

    def test_a_form(self, stage: Any, kit: Any) -> None:
        """A form body is encoded, and credentials that belong into it are added."""
        result = stage.play(
            lambda client: client.request("POST", "/platform_api/GetAccountInfo", form={"a": "1&2"}, delivery="read"),
            kit.answer(200, {"result": {"account_id": 1}}),
            vendor="voximplant",
        )
        assert {"result": {"account_id": 1}} == result
        assert b"a=1%262&account_id=77&api_key=an-api-key" == stage.seen[0].body

    def test_no_body(self, stage: Any, kit: Any) -> None:
        """A call without body is sent without one, and credentials make one where they must."""
        act = lambda client: client.request("POST", "/platform_api/GetAccountInfo")  # noqa: E731
        stage.play(act, kit.answer(200, {"result": 1}), vendor="voximplant")
        assert b"account_id=77&api_key=an-api-key" == stage.seen[0].body
        assert "application/x-www-form-urlencoded" == dict(stage.seen[0].headers)["content-type"]

    @pytest.mark.parametrize(
        ("arguments", "named"),
        [
            ({"method": "BREW"}, "method"),
            ({"delivery": "reed"}, "delivery"),
            ({"path": "rest/sms"}, "path"),
            ({"path": "//evil.example"}, "path"),
            ({"path": "/a?b=c"}, "path"),
            ({"path": "/a b"}, "path"),
            ({"path": "/a/../b"}, "path"),
            ({"path": "/a/%2e%2E/b"}, "path"),
            ({"json": 1, "form": {}}, "json"),
            ({"json": float("nan")}, "json"),
            ({"json": "\ud800"}, "json"),
        ],
    )
    def test_what_cannot_be_sent(self, sync_stage: Any, arguments: dict[str, Any], named: str) -> None:
        """A method, path, body or delivery that cannot be sent is refused before anything is sent, and named."""
        with pytest.raises(InvalidArgument) as caught, sync_stage.client("opentact") as client:
            client.request(**({"method": "POST", "path": "/x"} | arguments))
        assert named == caught.value.argument
