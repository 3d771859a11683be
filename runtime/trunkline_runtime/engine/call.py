"""One call: its tries, its deadline and its end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC
from logging import DEBUG
from math import inf
from typing import Generic, TypeVar

from trunkline_runtime.codecs import DecodeContext, Mismatch
from trunkline_runtime.engine import otel
from trunkline_runtime.engine.download_tap import Tap
from trunkline_runtime.engine.effects import Acquire, Authorize, Penalise, Send, Sleep, Steps, Tell
from trunkline_runtime.engine.error_texts import failure
from trunkline_runtime.engine.record import CallRecord
from trunkline_runtime.engine.signing import Draft, Scheme
from trunkline_runtime.engine.token_renewal import Token
from trunkline_runtime.engine.verdict import Kind, Verdict, judge
from trunkline_runtime.errors import ClientClosed, NotSent, TrunklineError
from trunkline_runtime.hooks import Hook, Try, guarded
from trunkline_runtime.log import logger
from trunkline_runtime.operation import Operation
from trunkline_runtime.options import LastResponse
from trunkline_runtime.outcome import Attempt, Outcome
from trunkline_runtime.ratelimit.window import Departure
from trunkline_runtime.retry import MAY_REPEAT, parse_retry_after
from trunkline_runtime.transports.seam import BodyTooLarge, Request, Response, TransportFailure
from trunkline_runtime.transports.signals import raised_by_signal
from trunkline_runtime.unset import UNSET, Unset

T = TypeVar("T")


class Call(CallRecord, Generic[T]):
    """One call of one operation."""

    __slots__ = ()

    operation: Operation[T]

    def steps(self) -> Steps[T]:
        """Return the steps of the call; its value is the decoded result."""
        self.engine.budget.begin()
        self.span = otel.start(self.engine.vendor.name, self.operation, self.plan.prefix)
        try:
            verdict = yield from self._tries()
            self.settle(verdict.value)
            result = self._decode(verdict)
            if self.span is not None:
                self._end_span()
            return result
        except GeneratorExit:
            self._end_span()
            raise
        except BaseException as error:
            try:
                self.wind_up(error)
            except BaseException as second:  # a signal struck here, of all places
                self.wind_up(second)
                raise
            raise

    def wind_up(self, error: BaseException) -> None:
        """Let whatever ends the call carry the word of what may have happened, and the receipt."""
        self.mark(error)
        self.leave_receipt(error)
        self._end_span(error)

    def _end_span(self, error: BaseException | None = None) -> None:
        span, self.span = self.span, None
        if span is not None:
            if error is not None:
                span.failed(error)
            span.end(len(self.attempts))

    def _tries(self) -> Steps[Verdict]:
        rejected: str | None = None
        while True:
            number = len(self.attempts) + 1
            if self.engine.limiter is not None:
                yield from self._take_place()
            tokens = yield from self._authorize(rejected)
            verdict = yield from self._try(number, tokens)
            if verdict.outcome is Outcome.SUCCEEDED:
                return verdict
            stale = self._stale_token(verdict, tokens)
            if stale is not None and rejected is None:
                rejected = stale
                continue
            if verdict.phase == "closed" and verdict.cause is not None:
                raise ClientClosed(f"{self.engine.vendor.name}: {verdict.cause.reason}")
            wait = self._wait_before_next(verdict)
            if wait is None:
                raise failure(self, verdict)
            yield from self._tell(self.settings.hooks.retry, number, self.attempts[-1], wait)
            if logger.isEnabledFor(DEBUG):
                self._debug("waits %.2f s before try %d", wait, number + 1)
            yield Sleep(wait)

    def _try(self, number: int, tokens: list[tuple[Scheme, str]]) -> Steps[Verdict]:
        request = self._request(tokens)
        hooks = self.settings.hooks
        if hooks.before is not None:
            yield from self._tell(hooks.before, number)
        if self.operation.delivery == "once" and self.receipt is None:
            # before the first byte of the first try, when the call must not be made twice
            receipt = self.make_receipt()
            if self.settings.on_departure is not None:
                yield Tell(self.settings.on_departure, receipt, needed=True)
        remaining = self.remaining()
        if remaining is not None and remaining <= 0:
            raise self.out_of_time()
        sink = None
        if self.settings.sink is not None and self.operation.binary:
            sink = self.tap = Tap(self.settings.sink)
        begin = self.engine.clock.monotonic()
        self.on_its_way = True
        try:
            timeouts = self.settings.timeouts if remaining is None else self.settings.timeouts.within(remaining)
            reply = yield Send(request, timeouts, self.settings.max_body, sink)
            verdict = self._read(reply)
        except GeneratorExit:
            raise
        except BaseException:
            yield from self._interrupted(number, begin)
            raise
        attempt = self._record(number, verdict, self.engine.clock.monotonic() - begin)
        self.on_its_way = False
        if self.settings.on_response is not None and verdict.response is not None:
            self._show(self.settings.on_response, verdict.response)
        if self.engine.limiter is not None and verdict.refusal is not None:
            yield from self._slow_down(verdict, attempt.retry_after)
        if hooks.after is not None:
            yield from self._tell(hooks.after, number, attempt)
        if self.tap is not None and verdict.outcome is Outcome.SUCCEEDED:
            self.tap.release()
        return verdict

    def _read(self, reply: Response | TransportFailure | BodyTooLarge) -> Verdict:
        """Judge a reply; one that cannot even be judged has an unknown fate, whatever is wrong with it."""
        try:
            verdict = self._verdict(reply)
        except Exception as error:
            if raised_by_signal(error):
                raise
            problem = ("", "an answer that can be read", type(error).__name__)
            status = reply.status
            response = reply if isinstance(reply, Response) else None
            return Verdict(Outcome.UNKNOWN, response=response, unreadable=problem, status=status)
        if isinstance(reply, Response) and reply.strays and verdict.outcome is not Outcome.SUCCEEDED:
            verdict.outcome = Outcome.UNKNOWN  # more came than was asked for: this no may be somebody else's
        return verdict

    def _verdict(self, reply: Response | TransportFailure | BodyTooLarge) -> Verdict:
        if isinstance(reply, Response):
            self.engine.see_date(reply)
            if self.tap is not None and 200 <= reply.status < 300:
                return self._downloaded(replace(reply, body=self.tap.held))
            return self._judge(reply)
        if isinstance(reply, BodyTooLarge):
            return self._too_large(reply)
        outcome = Outcome.NEVER_LEFT if reply.never_left else Outcome.UNKNOWN
        return Verdict(outcome, phase=reply.phase, timed_out=reply.timed_out, status=reply.status, cause=reply)

    def _judge(self, response: Response) -> Verdict:
        """Read an answer, and clean a refusal once, before anybody sees it."""
        verdict = judge(self.operation, self.engine.vendor.envelope, response)
        if verdict.refusal is not None:
            verdict.refusal = verdict.refusal.cleaned(self.cleaner(), response.status)
        return verdict

    def _downloaded(self, response: Response) -> Verdict:
        verdict = self._judge(response)
        if verdict.outcome is Outcome.SUCCEEDED:
            verdict.value = b""
        return verdict

    def _too_large(self, reply: BodyTooLarge) -> Verdict:
        """An error's status still counts when its body is cut; a success cannot be read."""
        response = Response(reply.status, reply.headers, reply.head)
        if reply.status >= 300:
            return self._judge(response)
        problem = ("", f"at most {reply.limit} bytes", "more")
        return Verdict(Outcome.UNKNOWN, None, response, unreadable=problem, status=reply.status, body=reply.head)

    def _record(self, number: int, verdict: Verdict, elapsed: float) -> Attempt:
        asked = None
        if verdict.response is not None and verdict.outcome is not Outcome.SUCCEEDED:
            asked = parse_retry_after(verdict.response.header("retry-after"), self.engine.clock.time)
        code = verdict.refusal.code if verdict.refusal else None
        attempt = Attempt(number, verdict.outcome, verdict.status, code, verdict.phase, elapsed, asked)
        self.attempts.append(attempt)
        if self.span is not None:
            self.span.tried(attempt)
        if logger.isEnabledFor(DEBUG):
            self._debug("try %d: %s, status %s, %.3f s", number, verdict.outcome.value, verdict.status, elapsed)
        return attempt

    def _show(self, told: Callable[[LastResponse], object], response: Response) -> None:
        last = LastResponse(response.status, response.headers, response.body, response.elapsed, tuple(self.attempts))
        guarded(told)(last)

    def _wait_before_next(self, verdict: Verdict) -> float | None:
        """Return the seconds until the next try, `None` when there is none."""
        if self.operation.delivery not in MAY_REPEAT[verdict.outcome] or verdict.unreadable is not None:
            return None
        if verdict.phase == "prepare":
            return None  # what cannot be written down once cannot be the next time
        if self.tap is not None and self.tap.passed:
            return None  # the user's sink already holds a part of the answer
        wait = self._asked_policy()
        if wait is None or not 0 <= wait < float("inf"):
            return None
        remaining = self.remaining()
        if remaining is not None and wait >= remaining:
            return None
        return wait if self.engine.budget.take() else None

    def _asked_policy(self) -> float | None:
        try:
            wait = self.settings.policy.wait(self.attempts[-1], self.operation.delivery)
            return None if wait is None else float(wait)
        except Exception as error:
            if raised_by_signal(error):
                raise
            logger.error("a retry policy failed, and the call is not tried again: %s", type(error).__name__)
            return None

    def _stale_token(self, verdict: Verdict, tokens: list[tuple[Scheme, str]]) -> str | None:
        """Return the token that the vendor refused, if a new one can be had; a refused call may be sent again."""
        if verdict.refusal is None or not verdict.refusal.stale or verdict.outcome is not Outcome.ANSWERED:
            return None
        return next((value for scheme, value in tokens if scheme.source.renewable), None)

    def _authorize(self, rejected: str | None) -> Steps[list[tuple[Scheme, str]]]:
        tokens: list[tuple[Scheme, str]] = []
        for scheme in self.plan.schemes:
            value = scheme.source.current()
            if value is None or (value == rejected and scheme.source.renewable):
                value = yield from self._renew(scheme, rejected)
            tokens.append((scheme, value))
        return tokens

    def _renew(self, scheme: Scheme, rejected: str | None) -> Steps[str]:
        fetch = scheme.source.fetch
        assert fetch is not None
        remaining = self.remaining()
        settings = replace(
            self.settings, sink=None, on_response=None, rate_key=None, headers=self.settings.client_headers
        )

        def steps(patience: float | None) -> Steps[Token]:
            return fetch(self.engine, replace(settings, deadline=patience))

        ask = Authorize(scheme.source, steps, rejected, remaining)
        value: str | None = yield ask
        if value is None:
            raise self.out_of_time()
        return value

    def _take_place(self) -> Steps[None]:
        limiter, key = self.engine.limiter, self._rate_key()
        if limiter is None or key is None:
            return
        remaining = self.remaining()
        most = float("inf") if remaining is None else max(remaining, 0.0)
        try:
            wait: float = yield Acquire(limiter, key, most)
        except TrunklineError:
            raise
        except Exception as error:
            if raised_by_signal(error):
                raise
            raise self._limiter_failed(error) from error
        if wait > most:
            raise self.out_of_time()
        if wait > 0:
            yield Sleep(wait)

    def _slow_down(self, verdict: Verdict, asked: float | None) -> Steps[None]:
        limiter, key = self.engine.limiter, self._rate_key()
        if limiter is not None and key is not None and verdict.refusal and verdict.refusal.kind is Kind.RATE:
            try:
                yield Penalise(limiter, key, asked)
            except Exception as error:
                if raised_by_signal(error):
                    raise
                logger.error("a rate limiter failed and is ignored: %s", type(error).__name__)

    def _limiter_failed(self, error: Exception) -> NotSent:
        where = f"{self.engine.vendor.name} {self.operation.id}"
        failed = NotSent(f"{where}: the rate limiter failed ({type(error).__name__}); nothing was sent")
        self.describe(failed)
        return failed

    def _rate_key(self) -> str | None:
        limiter, vendor = self.engine.limiter, self.engine.vendor
        if limiter is None or self.settings.rate_key is not None:
            return self.settings.rate_key
        sender = None
        for name in vendor.senders:
            value = self.arguments.get(name, UNSET)
            if not isinstance(value, Unset):
                sender = str(value)
                break
        return limiter.key(Departure(vendor.name, self.operation.id, sender))

    def _request(self, tokens: list[tuple[Scheme, str]]) -> Request:
        prepared = self.prepared
        url = f"{self.plan.prefix}{prepared.path}"
        if prepared.query:
            url += f"?{prepared.query}"
        general = self.engine.file_headers if self.operation.binary else self.engine.headers
        draft = Draft(self.operation.method, url, [*general, *prepared.headers], prepared.body)
        for scheme, value in tokens:
            draft.sign(scheme, value)
        if self.settings.headers:
            own = dict(self.settings.headers)
            draft.headers = [pair for pair in draft.headers if pair[0].lower() not in own] + list(own.items())
        return draft

    def _decode(self, verdict: Verdict) -> T:
        if self.operation.binary:
            return verdict.value  # type: ignore[no-any-return]  # a binary operation's result is bytes
        settings = self.settings
        zone = UTC if self.operation.zone_argument is None else self.operation.zone(self.arguments)
        on_drift = None if settings.on_drift is None else guarded(settings.on_drift)
        # What was carried out is told, however much it is.
        most = settings.max_items if self.operation.delivery == "read" else inf
        context = DecodeContext(self.operation.id, settings.strict, on_drift, zone, most)
        try:
            return self.operation.decode(verdict.value, context)
        except Mismatch as mismatch:
            drift = mismatch.drift
            pointer = f"/{self.operation.unwrap}{drift.pointer}" if self.operation.unwrap else drift.pointer
            verdict.unreadable = (pointer, drift.expected, drift.got)
        except Exception as error:
            if raised_by_signal(error):
                raise
            verdict.unreadable = ("", "an answer that can be read", type(error).__name__)
        raise failure(self, verdict)

    def _interrupted(self, number: int, begin: float) -> Steps[None]:
        """Count a try that was ended while it was on its way, and tell of it."""
        attempt = self._record(
            number, Verdict(Outcome.UNKNOWN, phase="interrupted"), self.engine.clock.monotonic() - begin
        )
        self.on_its_way = False
        yield from self._tell(self.settings.hooks.after, number, attempt)

    def _tell(
        self, hook: Hook | None, number: int, attempt: Attempt | None = None, wait: float | None = None
    ) -> Steps[None]:
        if hook is None:
            return
        event = Try(self.engine.vendor.name, self.operation.id, number, attempt, wait)
        try:
            yield Tell(hook, event)
        except Exception as error:
            if attempt is None or raised_by_signal(error):
                raise
            logger.error("a hook failed and is ignored: %s", type(error).__name__)

    def _debug(self, text: str, *details: object) -> None:
        logger.debug("%s %s: " + text, self.engine.vendor.name, self.operation.id, *details)
