"""Seeing what happens: OpenTelemetry, logging, downloads, the rate limit."""

from __future__ import annotations

import io
import logging
import os
import subprocess
import sys
from typing import Any

import pytest
from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from trunkline import CallOptions, RateLimit
from trunkline_runtime import log
from trunkline_runtime.engine import otel
from trunkline_runtime.engine.download_tap import HELD, Tap
from trunkline_runtime.ratelimit.window import by_sender

LATE = """
import contextlib, sys, trunkline
client = trunkline.Opentact(token="t", base_url="http://127.0.0.1:9", retries=0, trust_env=False)
def send():
    with contextlib.suppress(trunkline.NotSent):
        client.sms.send(from_="12017771234", to=12017774321, message="Hello")
send()
print("opentelemetry.trace" in sys.modules)
from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
if not isinstance(trace.get_tracer_provider(), TracerProvider):
    trace.set_tracer_provider(TracerProvider())
seen = InMemorySpanExporter()
trace.get_tracer_provider().add_span_processor(SimpleSpanProcessor(seen))
send()
print(*[span.name for span in seen.get_finished_spans()])
"""


@pytest.fixture
def spans(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Record what goes to OpenTelemetry."""
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    monkeypatch.setattr(trace, "get_tracer", provider.get_tracer)
    otel.forget()
    yield exporter
    otel.forget()


class TestOpenTelemetry:
    """Spans."""

    def test_one_span_a_call(self, stage: Any, kit: Any, spans: InMemorySpanExporter) -> None:
        """A call is one CLIENT span with the semantic conventions' names; its tries are events."""
        stage.play(kit.SENDS["opentact"], kit.unreached(), kit.answer(200, kit.TAKEN["opentact"]))
        (span,) = spans.get_finished_spans()
        assert ("opentact sendSms", trace.SpanKind.CLIENT) == (span.name, span.kind)
        assert {
            "http.request.method": "POST",
            "server.address": "api.opentact.org",
            "server.port": 443,
            "http.response.status_code": 200,
            "http.request.resend_count": 1,
        } == dict(span.attributes or {})
        assert [{"trunkline.try": 1, "trunkline.outcome": "never left"}] == [dict(span.events[0].attributes or {})]
        assert "succeeded" == (span.events[1].attributes or {})["trunkline.outcome"]

    def test_a_failed_call(self, stage: Any, kit: Any, spans: InMemorySpanExporter) -> None:
        """A failed call is marked with its error's type, and the vendor's code is on the try."""
        answer = kit.answer(200, {"error": {"code": 127, "msg": "x"}})
        stage.play(kit.SENDS["voximplant"], answer, vendor="voximplant", base_url="http://localhost:8080")
        (span,) = spans.get_finished_spans()
        attributes = dict(span.attributes or {})
        assert ("InsufficientFunds", 8080) == (attributes["error.type"], attributes["server.port"])
        assert trace.StatusCode.ERROR is span.status.status_code
        assert 127 == (span.events[0].attributes or {})["trunkline.vendor_code"]
        assert not any("exception" in event.name for event in span.events)

    def test_nobody_listens(self, stage: Any, kit: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        """Without the API, or with nobody recording, calls just work."""
        from trunkline.opentact._auth import LOGIN

        assert otel.start("opentact", LOGIN, LOGIN.origin) is None
        otel.forget()
        monkeypatch.setitem(sys.modules, "opentelemetry", None)
        stage.play(kit.SENDS["opentact"], kit.answer(200, kit.TAKEN["opentact"]))
        assert otel._api() is None
        otel.forget()

    @pytest.mark.parametrize("named", [False, True])
    def test_a_provider_that_comes_late_or_by_name(self, named: bool) -> None:
        """The API is not imported before somebody can record: a provider set after the first call sees the second."""
        facts = {"OTEL_PYTHON_TRACER_PROVIDER": "sdk_tracer_provider"} if named else {}
        command = [sys.executable, "-c", LATE]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, env=os.environ | facts)
        assert done.stdout.split() == [str(named), "opentact", "sendSms"], done.stderr


class TestLogging:
    """The log."""

    @pytest.mark.parametrize(
        ("value", "level"), [("debug", logging.DEBUG), (" Info ", logging.INFO), ("loud", None), ("", None)]
    )
    def test_the_variable(self, value: str, level: int | None, monkeypatch: pytest.MonkeyPatch) -> None:
        """`TRUNKLINE_LOG` sends records of a level and above to stderr; other words do nothing."""
        monkeypatch.setattr(log.logger, "handlers", [])
        monkeypatch.setattr(log.logger, "level", logging.NOTSET)
        stderr = io.StringIO()
        monkeypatch.setattr(sys, "stderr", stderr)
        log.setup({"TRUNKLINE_LOG": value})
        assert (level or logging.NOTSET) == log.logger.level
        log.logger.critical("hello")
        assert ("CRITICAL trunkline: hello" in stderr.getvalue()) is (level is not None)


class TestDownloads:
    """Bytes instead of JSON."""

    DOWNLOAD: Any = staticmethod(
        lambda client, **options: client.history.download_history_report(
            history_report_id=1, options=CallOptions(**options)
        )
    )

    def test_bytes(self, stage: Any, kit: Any) -> None:
        """A download's result is its bytes, whatever they are."""
        answer = kit.answer(200, b"\x1f\x8b\x00binary", {"content-type": "application/octet-stream"})
        assert b"\x1f\x8b\x00binary" == stage.play(self.DOWNLOAD, answer, vendor="voximplant")

    def test_an_error_instead(self, stage: Any, kit: Any) -> None:
        """An error envelope in place of the file is an error."""
        answer = kit.answer(200, {"error": {"code": 356, "msg": "not yet"}})
        raised = stage.play(self.DOWNLOAD, answer, vendor="voximplant")
        assert "NotFound" == type(raised).__name__
        assert 356 == raised.code

    def test_a_page_is_no_file(self, stage: Any, kit: Any) -> None:
        """A web page in place of the file is an error."""
        raised = stage.play(self.DOWNLOAD, kit.answer(200, b"<html>log in</html>"), vendor="voximplant")
        assert "ResponseDecodeError" == type(raised).__name__
        assert ("a file", "text/html") == (raised.expected, raised.got)

    def test_a_json_file(self, stage: Any, kit: Any) -> None:
        """A file that is JSON itself is a file."""
        assert b'{"a": 1}' == stage.play(self.DOWNLOAD, kit.answer(200, {"a": 1}), vendor="voximplant")

    @pytest.mark.parametrize("content", [b"a;b\n1;2\n", b'{"a": 1}', b'  {"x":' + b" " * HELD + b"1}", b""])
    def test_into_a_sink(self, stage: Any, kit: Any, content: bytes) -> None:
        """With a sink the bytes go there, all of them, also when they look like an envelope at first."""
        pieces: list[bytes] = []
        act = lambda client: self.DOWNLOAD(client, sink=pieces.append)  # noqa: E731
        answer = kit.answer(200, content, {"content-type": "text/csv"})
        assert b"" == stage.play(act, answer, vendor="voximplant")
        assert content == b"".join(pieces)

    def test_no_error_in_the_sink(self, stage: Any, kit: Any) -> None:
        """An error envelope never ends up in the user's file."""
        pieces: list[bytes] = []
        act = lambda client: self.DOWNLOAD(client, sink=pieces.append)  # noqa: E731
        raised = stage.play(act, kit.answer(200, {"error": {"code": 356, "msg": "x"}}), vendor="voximplant")
        assert 356 == raised.code
        assert [] == pieces

    def test_no_second_try_into_a_half_full_sink(self, stage: Any, kit: Any) -> None:
        """When a part of the file is already in the sink, another try would write it twice; the call fails instead."""

        def act(client: Any) -> Any:
            return self.DOWNLOAD(client, sink=lambda piece: None)

        def half(request: Any) -> Any:
            call = calls[0]
            call(b"half of ")
            raise kit.lost("body", status=200)

        calls: list[Any] = []
        following = stage.next

        def remember(request: Any, timeouts: Any, sink: Any) -> Any:
            calls[:] = [sink]
            return following(request, timeouts, sink)

        stage.next = remember
        raised = stage.play(act, half, kit.answer(200, b"all"), vendor="voximplant")
        assert "ConnectionLost" == type(raised).__name__
        assert 1 == len(stage.seen)

    def test_a_tap_passes_on(self) -> None:
        """Once something has passed, everything passes."""
        pieces: list[bytes] = []
        tap = Tap(pieces.append)
        tap(b" ")
        tap(b"x")
        tap(b"{")
        assert [b" x", b"{"] == pieces
        tap.release()
        assert 2 == len(pieces)


class TestRateLimit:
    """Places in the rate limit."""

    def test_a_place_is_waited_for(self, stage: Any, kit: Any) -> None:
        """A call beyond the rate waits for its place."""
        import time

        send = kit.SENDS["opentact"]

        def twice(client: Any) -> Any:
            if stage.kind == "sync":
                return [send(client), send(client)]

            async def calls() -> Any:
                return [await send(client), await send(client)]

            return calls()

        begin = time.monotonic()
        done = kit.answer(200, kit.TAKEN["opentact"])
        assert 2 == len(stage.play(twice, done, done, limiter=RateLimit(1, per=0.15)))
        assert time.monotonic() - begin >= 0.14

    def test_by_sender_or_by_a_key(self, stage: Any, kit: Any) -> None:
        """The limiter is told the sender's number, or the key that the call gives; without a number it does not count."""
        keys: list[str] = []

        class Spy(RateLimit):
            def reserve(self, key: str, max_wait: float = 0.0) -> float:
                keys.append(key)
                return 0.0

            async def areserve(self, key: str, max_wait: float = 0.0) -> float:
                return self.reserve(key)

        acts = [
            kit.SENDS["opentact"],
            lambda client: client.account.get(options=CallOptions(rate_key="mine")),
            lambda client: client.account.get(),
        ]
        for act, answer in zip(acts, [kit.TAKEN["opentact"], kit.ACCOUNT, kit.ACCOUNT], strict=True):
            stage.play(act, kit.answer(200, answer), limiter=Spy(1, by=by_sender))
        assert ["opentact:12017771234", "mine"] == keys

    def test_a_429_slows_the_limiter(self, stage: Any, kit: Any) -> None:
        """The vendor's 429 reaches the limiter with its `Retry-After`; other errors do not."""
        heard: list[Any] = []

        class Spy(RateLimit):
            def penalise(self, key: str, retry_after: float | None = None) -> None:
                heard.append((key, retry_after))

            async def apenalise(self, key: str, retry_after: float | None = None) -> None:
                self.penalise(key, retry_after)

        no = {"success": False, "message": "slow"}
        stage.play(kit.SENDS["opentact"], kit.answer(429, no, {"retry-after": "61"}), limiter=Spy(100))
        stage.play(kit.SENDS["opentact"], kit.answer(404, no), limiter=Spy(100))
        assert [("opentact", 61.0)] == heard
