"""The decision table: what happened, what was being sent, what the caller is told, and how often the vendor was asked."""

from __future__ import annotations

from typing import Any

import pytest

NEVER, POOL, TIMEOUT, RESET, CUT = "never left", "pool", "read timeout", "reset", "cut off"
HTML, EMPTY, BROKEN, LIST, HUGE = "html", "empty", "truncated", "list", "huge"
NO = '{"success": false, "message": "no", "status": 4}'

#  what the vendor does every time    delivery     tries  error                    delivered?  again?
TABLE = [
    (NEVER,                           "once",         3, "NotSent",                 False,     True),
    (NEVER,                           "read",         3, "NotSent",                 False,     True),
    (NEVER,                           "idempotent",   3, "NotSent",                 False,     True),
    (POOL,                            "once",         3, "NotSent",                 False,     True),
    (429,                             "once",         3, "RateLimited",             False,     True),
    (429,                             "read",         3, "RateLimited",             False,     True),
    (425,                             "once",         3, "RateLimited",             False,     True),
    (TIMEOUT,                         "once",         1, "DeliveryUnknown",         True,      False),
    (TIMEOUT,                         "read",         3, "ConnectionLost",          False,     True),
    (TIMEOUT,                         "idempotent",   3, "ConnectionLost",          True,      True),
    (RESET,                           "once",         1, "DeliveryUnknown",         True,      False),
    (RESET,                           "read",         3, "ConnectionLost",          False,     True),
    (CUT,                             "once",         1, "DeliveryUnknown",         True,      False),
    (CUT,                             "read",         3, "ConnectionLost",          False,     True),
    (500,                             "once",         1, "DeliveryUnknown",         True,      False),
    (500,                             "read",         3, "ServerFailed",            False,     True),
    (500,                             "idempotent",   3, "ServerFailed",            True,      True),
    (502,                             "once",         1, "DeliveryUnknown",         True,      False),
    (503,                             "once",         1, "DeliveryUnknown",         True,      False),
    (503,                             "read",         3, "ServerFailed",            False,     True),
    (504,                             "once",         1, "DeliveryUnknown",         True,      False),
    (520,                             "once",         1, "DeliveryUnknown",         True,      False),
    (520,                             "read",         3, "ServerFailed",            False,     True),
    (302,                             "once",         1, "DeliveryUnknown",         True,      False),
    (408,                             "once",         1, "DeliveryUnknown",         True,      False),
    (499,                             "once",         1, "DeliveryUnknown",         True,      False),
    (400,                             "once",         1, "InvalidInput",            False,     False),
    (401,                             "once",         1, "AuthenticationFailed",    False,     False),
    (402,                             "once",         1, "InsufficientFunds",       False,     False),
    (403,                             "once",         1, "PermissionDenied",        False,     False),
    (404,                             "once",         1, "NotFound",                False,     False),
    (404,                             "read",         1, "NotFound",                False,     False),
    (409,                             "once",         1, "Conflict",                False,     False),
    (418,                             "once",         1, "ApiError",                False,     False),
    (422,                             "read",         1, "InvalidInput",            False,     False),
    (NO,                              "once",         1, "DeliveryUnknown",         True,      False),
    (HTML,                            "once",         1, "DeliveryUnknown",         True,      False),
    (HTML,                            "read",         1, "ResponseDecodeError",     False,     False),
    (EMPTY,                           "once",         1, "DeliveryUnknown",         True,      False),
    (EMPTY,                           "read",         1, "ResponseDecodeError",     False,     False),
    (BROKEN,                          "once",         1, "DeliveryUnknown",         True,      False),
    (BROKEN,                          "read",         1, "ResponseDecodeError",     False,     False),
    (LIST,                            "once",         1, "DeliveryUnknown",         True,      False),
    (LIST,                            "read",         1, "ResponseDecodeError",     False,     False),
    (HUGE,                            "once",         1, "DeliveryUnknown",         True,      False),
    (HUGE,                            "read",         1, "ResponseDecodeError",     False,     False),
]  # fmt: skip

ACTS: dict[str, Any] = {
    "once": lambda client: client.sms.send(from_="12017771234", to="12017774321", message="Hello world"),
    "read": lambda client: client.account.get(),
    "idempotent": lambda client: client.request("PUT", "/rest/thing", json={"a": 1}, delivery="idempotent"),
}


def play(kit: Any, what: int | str) -> Any:
    match what:
        case "never left":
            return kit.unreached()
        case "pool":
            return kit.unreached("pool")
        case "read timeout":
            return kit.lost(timed_out=True)
        case "reset":
            return kit.lost()
        case "cut off":
            return kit.lost("body", status=200)
        case "html":
            return kit.answer(200, b"<html>please log in</html>")
        case "empty":
            return kit.answer(200, b"")
        case "truncated":
            return kit.answer(200, b'{"success": true, "payl')
        case "list":
            return kit.answer(200, [1, 2])
        case "huge":
            return kit.answer(200, b" " * (11 * 1024 * 1024))
        case int():
            return kit.answer(what, {"success": False, "message": "no"})
    return kit.answer(200, what.encode())


@pytest.mark.parametrize(("what", "delivery", "tries", "error", "delivered", "again"), TABLE)
def test_each_row(
    stage: Any, kit: Any, what: int | str, delivery: str, tries: int, error: str, delivered: bool, again: bool
) -> None:
    """Each kind of failure meets each kind of call as the table says, in all kinds of client."""
    raised = stage.play(ACTS[delivery], *[play(kit, what)] * 3)
    assert error == type(raised).__name__
    assert tries == len(stage.seen) == len(raised.attempts)
    assert delivered == raised.possibly_delivered
    assert again == raised.retryable


@pytest.mark.parametrize("what", [NEVER, 429])
@pytest.mark.parametrize("vendor", ["opentact", "voximplant", "avaamo"])
def test_a_send_succeeds_after_tries_that_did_nothing(stage: Any, kit: Any, what: int | str, vendor: str) -> None:
    """A message that was never sent, or refused, is sent again, and the caller sees only success."""
    result = stage.play(kit.SENDS[vendor], play(kit, what), kit.answer(200, kit.TAKEN[vendor]), vendor=vendor)
    assert not isinstance(result, Exception)
    assert 2 == len(stage.seen)


def test_an_unknown_try_stays_unknown(stage: Any, kit: Any) -> None:
    """When one try of an idempotent call may have worked, no later refusal makes the promise that nothing happened."""
    raised = stage.play(ACTS["idempotent"], kit.lost(), kit.answer(404, {"success": False, "message": "gone"}))
    assert "NotFound" == type(raised).__name__
    assert raised.possibly_delivered


def test_a_failed_sign_in_makes_no_promise(stage: Any, kit: Any) -> None:
    """When a try of an idempotent call may have worked, a sign-in that fails afterwards does not deny it."""
    login = {"email": "a@b.c", "password": "p", "token": None}
    no = {"success": False, "message": "no"}
    script = [
        kit.answer(200, {"success": True, "payload": {"token": "t"}}),
        kit.lost(),
        kit.answer(401, no),
        kit.answer(401, no),
    ]
    raised = stage.play(ACTS["idempotent"], *script, **login)
    assert ("AuthenticationFailed", "login") == (type(raised).__name__, raised.operation)
    assert raised.possibly_delivered


def test_what_an_error_keeps(stage: Any, kit: Any) -> None:
    """An error carries status and vendor code apart, the vendor's words, its fields, the request id and the first bytes."""
    envelope = {
        "success": False,
        "message": "validation failed",
        "status": 500,
        "fields": {"params.to": {"message": "invalid integer number", "value": "abc"}},
    }
    raised = stage.play(kit.SENDS["opentact"], kit.answer(403, envelope, {"x-request-id": "r-1"}))
    assert ("opentact", "sendSms", 403, None) == (raised.vendor, raised.operation, raised.http_status, raised.code)
    assert "validation failed" == raised.message
    assert {"params.to": "invalid integer number"} == raised.fields
    assert "r-1" == raised.request_id
    assert raised.body.startswith(b'{"success": false')
    assert "answered" == raised.attempts[0].outcome.value


def test_the_first_bytes_of_an_unreadable_answer_are_kept(stage: Any, kit: Any) -> None:
    """An HTML page under status 200 is an error with the status and the page's first bytes, and where JSON was expected."""
    raised = stage.play(ACTS["read"], kit.answer(200, b"<html>" + b"x" * 5000))
    assert 200 == raised.http_status
    assert b"<html>x" == raised.body[:7]
    assert 2048 == len(raised.body)
    assert ("", "JSON", "text/html") == (raised.pointer, raised.expected, raised.got)


def test_a_large_error_is_still_an_error(stage: Any, kit: Any) -> None:
    """The status of an answer beyond the size cap counts when it is an error."""
    raised = stage.play(kit.SENDS["opentact"], kit.answer(404, b"x" * 200), max_body=100)
    assert "NotFound" == type(raised).__name__
    assert 100 == len(raised.body)
