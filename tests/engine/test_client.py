"""Clients: views, lifecycle, forks, options."""

from __future__ import annotations

import os
import pickle
import threading
from typing import Any

import pytest

import trunkline
from trunkline import CallOptions, ClientClosed, Hooks, InvalidArgument, LastResponse, Opentact, Timeouts
from trunkline_runtime.errors import ResponseDecodeError

READ: Any = lambda client: client.account.get()  # noqa: E731


def both(stage: Any, *acts: Any) -> Any:
    """Make one act of several calls, for either kind of client."""

    def act(client: Any) -> Any:
        if stage.kind == "sync":
            return [one(client) for one in acts]

        async def calls() -> Any:
            return [await one(client) for one in acts]

        return calls()

    return act


class TestViews:
    """Views of a client."""

    def test_a_view_shares_everything_and_changes_nothing(self, stage: Any, kit: Any) -> None:
        """A view has its own settings, the parent's connections, and leaves the parent as it was."""
        acts = [
            lambda client: READ(client.with_options(headers={"X-Team": "a"}, base_url="http://127.0.0.1:9/v/")),
            READ,
            lambda client: READ(client.with_options(headers={"X-Team": "a"}).with_options(headers={"x-team": "b"})),
        ]
        stage.play(both(stage, *acts), *[kit.answer(200, kit.ACCOUNT)] * 3)
        urls = [request.url for request in stage.seen]
        assert ["http://127.0.0.1:9/v/rest/account", "https://api.opentact.org/rest/account"] == urls[:2]
        assert ["a", None, "b"] == [dict(request.headers).get("x-team") for request in stage.seen]
        assert 1 == stage.closed

    def test_a_view_has_its_own_resources(self, sync_stage: Any) -> None:
        """The resources of a view call through the view."""
        client = sync_stage.client("opentact")
        parent = client.account
        view = client.with_options(deadline=1)
        assert view.account is not parent
        assert view.account is view.account

    def test_closing_the_parent_closes_the_view(self, stage: Any, kit: Any) -> None:
        """A closed client and its views say clearly that they are closed."""
        kept: list[Any] = []

        def keep(client: Any) -> None:
            kept.extend([client, client.with_options(deadline=1)])

        stage.play(keep)
        assert 1 == stage.closed
        for client in kept:
            raised = stage.run(lambda client=client: _Again(client), READ)
            assert isinstance(raised, ClientClosed)
            assert "opentact: the client is closed" == str(raised)
            assert "closed" in repr(client)


class _Again:
    """Gives a client to `run` without opening or closing it."""

    def __init__(self, client: Any) -> None:
        self.client = client

    def __enter__(self) -> Any:
        return self.client

    def __exit__(self, *_: object) -> None:
        """Leave it as it is."""

    async def __aenter__(self) -> Any:
        return self.client

    async def __aexit__(self, *_: object) -> None:
        """Leave it as it is."""


class TestLifecycle:
    """From making to closing, and across a fork."""

    def test_closing_twice(self, stage: Any) -> None:
        """A second close does nothing."""

        def act(client: Any) -> Any:
            return client.close() if stage.kind == "sync" else client.aclose()

        assert stage.play(act) is None

    def test_a_client_is_not_pickled(self, sync_stage: Any) -> None:
        """Pickling a client is refused in words: it would carry credentials."""
        with pytest.raises(TypeError, match="make one where it is used"):
            pickle.dumps(sync_stage.client("opentact"))

    def test_repr(self, sync_stage: Any) -> None:
        """A client shows its vendor and host."""
        assert "<Opentact https://api.opentact.org open>" == repr(sync_stage.client("opentact"))
        assert "<Opentact http://localhost open>" == repr(sync_stage.client("opentact", base_url="http://localhost/"))

    def test_an_unknown_argument(self, sync_stage: Any) -> None:
        """A misspelt argument is refused, before any credential is looked at, and the nearest name is told."""
        with pytest.raises(InvalidArgument, match="timeouts is no argument; did you mean timeout"):
            sync_stage.client("opentact", timeouts=5)
        with pytest.raises(InvalidArgument, match="tokn is no argument; did you mean token"):
            Opentact(tokn="secret", email=3)  # type: ignore[call-arg,arg-type]

    def test_who_calls(self, stage: Any, kit: Any) -> None:
        """The request names the SDK, the Python version, and the application when it says its name."""
        stage.play(READ, kit.answer(200, kit.ACCOUNT), user_agent="shop/2")
        assert dict(stage.seen[0].headers)["user-agent"].startswith(
            f"shop/2 trunkline/{trunkline.__version__} python/3."
        )

    @pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
    @pytest.mark.parametrize("follows", [True, False])
    def test_fork(self, sync_stage: Any, kit: Any, monkeypatch: pytest.MonkeyPatch, follows: bool) -> None:
        """In a forked child, locks are new and a client works, or says clearly that its transport cannot follow."""
        transport = sync_stage.transport
        if not follows:
            monkeypatch.delattr(type(transport), "after_fork_in_child")
        sync_stage.script = [
            kit.answer(200, {"success": True, "payload": {"token": "t"}}),
            kit.answer(200, kit.ACCOUNT),
        ]
        client = sync_stage.client("opentact", transport=transport, token=None, email="a@b.c", password="p")
        source = client._core.engine.vendor.keyring.choose((("AuthToken",),))[0].source
        read, write = os.pipe()
        with source._lock:  # as if another thread held it at the fork
            child = os.fork()
            if child == 0:  # pragma: no cover - another process
                try:
                    word = READ(client).name
                except ClientClosed as error:
                    word = str(error)
                os.write(write, word.encode())
                os._exit(0)
        os.waitpid(child, 0)
        os.close(write)
        with os.fdopen(read) as pipe:
            word = pipe.read()
        assert ("Ada" if follows else "opentact: the process was forked") == word[: 3 if follows else 32]
        assert client._core.closed is None

    def test_what_a_child_forgets(self, sync_stage: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        """In the child, locks and renewals of the parent are gone; a transport that cannot follow ends the client."""
        client = sync_stage.client("opentact", token=None, email="a@b.c", password="p")
        source = client._core.engine.vendor.keyring.choose((("AuthToken",),))[0].source
        assert source.ticket().leads
        lock, budget = source._lock, client._core.engine.budget._lock
        client._core.after_fork_in_child()
        assert source.ticket().leads
        assert lock is not source._lock
        assert budget is not client._core.engine.budget._lock
        assert client._core.closed is None
        transport = sync_stage.transport
        monkeypatch.delattr(type(transport), "after_fork_in_child")
        stranger = sync_stage.client("opentact", transport=transport)
        stranger._core.after_fork_in_child()
        with pytest.raises(ClientClosed, match="make a client in the child"):
            READ(stranger)


class TestReprs:
    """What a shell shows of the things a user holds."""

    def test_a_group_of_calls(self, stage: Any) -> None:
        """A group says which client it belongs to, and no credential."""
        client = stage.client("opentact")
        assert f"SmsApi of {client!r}>" in repr(client.sms)

    def test_settings(self) -> None:
        """Settings show their numbers, and no address of a function."""
        shown = repr((trunkline.Backoff(), trunkline.RateLimit(5, per=1.0), trunkline.RetryBudget()))
        assert "tries=3" in shown
        assert "limit=5" in shown
        assert "share=0.2" in shown
        assert " at 0x" not in shown


def test_a_closed_client_is_not_entered(sync_stage: Any) -> None:
    """`with` over a closed client says at once that it is closed."""
    client = sync_stage.client("opentact")
    client.close()
    with pytest.raises(ClientClosed), client:
        pass


class TestParts:
    """What a client is made of, and the options of a call, are checked before anything is sent."""

    @pytest.mark.parametrize(
        ("config", "named"),
        [
            ({"limiter": 5}, "limiter"),
            ({"budget": 5}, "budget"),
            ({"hooks": 5}, "hooks"),
            ({"user_agent": "a\nb"}, "user_agent"),
        ],
    )
    def test_wrong_parts(self, stage: Any, config: dict[str, Any], named: str) -> None:
        """A part that could not do its work is refused when the client is made, not in the middle of a call."""
        with pytest.raises(InvalidArgument) as caught:
            stage.client("opentact", **config)
        assert named == caught.value.argument

    def test_options_of_another_type(self, sync_stage: Any) -> None:
        """Options that are no `CallOptions` are refused by name, and nothing is sent."""
        options: Any = {"retries": 1}
        with pytest.raises(InvalidArgument, match="options must be CallOptions, not dict"):
            sync_stage.client("opentact").account.get(options=options)
        assert not sync_stage.seen


class TestOptions:
    """Settings of a client, a view and a call."""

    def test_one_call_s_options(self, stage: Any, kit: Any) -> None:
        """Options of a call hold for that call."""
        last = LastResponse()
        options = CallOptions(timeout=3, headers={"X-A": "1"}, on_response=last, retries=0)
        act = lambda client: client.account.get(options=options)  # noqa: E731
        stage.play(act, kit.answer(200, kit.ACCOUNT, {"x-b": "2"}))
        assert Timeouts(connect=3.0, read=3.0, write=3.0, pool=5.0) == stage.timeouts[0]
        assert (200, "2", 0.01, 1) == (last.status, dict(last.headers)["x-b"], last.elapsed, len(last.attempts))
        assert last.body.startswith(b'{"success"')

    def test_the_last_response_of_a_failure(self, stage: Any, kit: Any) -> None:
        """The last response is kept also when the call fails."""
        last = LastResponse()
        act = lambda client: client.account.get(options=CallOptions(on_response=last))  # noqa: E731
        stage.play(act, kit.unreached(), kit.answer(404, {"success": False, "message": "x"}))
        assert (404, 2) == (last.status, len(last.attempts))

    def test_timeouts_as_they_are(self, stage: Any, kit: Any) -> None:
        """`Timeouts` replaces every limit."""
        limits = Timeouts(connect=None, read=1.0, write=2.0, pool=None)
        stage.play(READ, kit.answer(200, kit.ACCOUNT), timeout=limits)
        assert limits == stage.timeouts[0]

    @pytest.mark.parametrize(
        ("options", "named"),
        [
            ({"timeout": 0}, "timeout"),
            ({"timeout": float("inf")}, "timeout"),
            ({"timeout": True}, "timeout"),
            ({"deadline": -1}, "deadline"),
            ({"deadline": float("nan")}, "deadline"),
            ({"base_url": "ftp://x"}, "base_url"),
            ({"base_url": "https://"}, "base_url"),
            ({"base_url": "https://a/?b"}, "base_url"),
            ({"base_url": "https://user@host"}, "base_url"),
            ({"headers": {"a b": "c"}}, "headers"),
            ({"headers": {"": "c"}}, "headers"),
            ({"headers": {"a": "b\r\nc: d"}}, "headers"),
            ({"headers": {"a": 5}}, "headers"),
            ({"headers": 5}, "headers"),
            ({"base_url": 5}, "base_url"),
            ({"retries": -1}, "retries"),
            ({"retries": True}, "retries"),
            ({"retries": "three"}, "retries"),
            ({"max_body": "1 MB"}, "max_body"),
            ({"max_body": 0}, "max_body"),
            ({"on_response": 5}, "on_response"),
            ({"on_drift": 5}, "on_drift"),
            ({"strict": "yes"}, "strict"),
            ({"rate_key": 5}, "rate_key"),
        ],
    )
    def test_what_cannot_be_used(self, sync_stage: Any, options: dict[str, Any], named: str) -> None:
        """An option that cannot be used is refused and named, for a client, a view and a call."""
        for attempt in (
            lambda: sync_stage.client("opentact", **options),
            lambda: sync_stage.client("opentact").with_options(**options),
            lambda: sync_stage.client("opentact").account.get(options=CallOptions(**options)),
        ):
            with pytest.raises(InvalidArgument) as caught:
                attempt()
            assert named == caught.value.argument

    def test_no_options_change_nothing(self, sync_stage: Any) -> None:
        """Without options the settings are the same object, so that the common call costs nothing."""
        settings = sync_stage.client("opentact")._settings
        assert settings.apply(None) is settings

    def test_the_typed_keywords_are_the_options(self) -> None:
        """What `with_options` and the clients take is what `CallOptions` has, and each has its type."""
        from trunkline_runtime.config import AsyncConfig, Config, OptionFields

        assert set(CallOptions.__dataclass_fields__) == set(OptionFields.__annotations__)
        assert set(OptionFields.__annotations__) < set(Config.__annotations__) == set(AsyncConfig.__annotations__)

    def test_own_headers_replace_ours(self, stage: Any, kit: Any) -> None:
        """A header given by the user replaces ours of the same name."""
        own = {"User-Agent": "me", "X-Auth-Token": "mine"}
        stage.play(READ, kit.answer(200, kit.ACCOUNT), headers=own)
        names = ("user-agent", "x-auth-token")
        sent = [value for name, value in stage.seen[0].headers if name.lower() in names]
        assert ["me", "mine"] == sent

    def test_lenient_by_default(self, stage: Any, kit: Any) -> None:
        """An answer that differs from the spec is kept as it came, and `on_drift` hears of each difference."""
        drifts: list[Any] = []
        sms = kit.SMS | {"delivered": "true", "state": "brand-new", "extra": 1}
        answer = kit.answer(200, {"success": True, "payload": sms})
        result = stage.play(kit.SENDS["opentact"], answer, on_drift=drifts.append)
        assert result.delivered is True
        assert "brand-new" == result.state
        assert 1 == result["extra"]
        assert {"/delivered", "/state"} == {drift.pointer for drift in drifts}

    def test_strict(self, stage: Any, kit: Any) -> None:
        """In strict mode the same answer is an error with pointer, expectation and what came."""
        sms = kit.SMS | {"delivered": "true"}
        raised = stage.play(READ, kit.answer(200, {"success": True, "payload": {"uuid": 5}}), strict=True)
        assert isinstance(raised, ResponseDecodeError)
        assert "/payload/uuid" == raised.pointer
        assert "integer" == raised.got
        assert not raised.possibly_delivered
        answer = kit.answer(200, {"success": True, "payload": sms})
        raised = stage.play(kit.SENDS["opentact"], answer, strict=True)
        assert isinstance(raised, ResponseDecodeError)
        assert raised.possibly_delivered

    def test_callbacks_cannot_hide_a_result(self, stage: Any, kit: Any, caplog: pytest.LogCaptureFixture) -> None:
        """A callback that fails is logged; the message was sent all the same."""

        def fail(event: object) -> None:
            raise RuntimeError("private words")

        sms = kit.SMS | {"delivered": "true"}
        result = stage.play(
            kit.SENDS["opentact"],
            kit.answer(200, {"success": True, "payload": sms}),
            on_response=fail,
            on_drift=fail,
            hooks=Hooks(after=fail),
        )
        assert "Hello world" == result.message
        assert 3 == caplog.text.count("is ignored: RuntimeError")
        assert "private words" not in caplog.text


class TestSteps:
    """What the steps of a call leave behind."""

    def test_abandoned_steps_leave_no_trace(self, sync_stage: Any, kit: Any, caplog: Any) -> None:
        """Steps that nobody carries out any more just end."""
        from trunkline.opentact._auth import LOGIN

        client = sync_stage.client("opentact", token=None, email="a@b.c", password="p")
        steps = client._core.engine.run(LOGIN, {}, client._settings)
        next(steps)
        steps.close()
        assert "may have acted" not in caplog.text

    def test_what_the_transport_says_of_its_failure(self, stage: Any, kit: Any) -> None:
        """The library's own words on a failed connection are kept as a note, cleaned; its objects are not."""

        def refuse(request: Any) -> Any:
            failure = kit.unreached()
            failure.__cause__ = OSError("no route for 12017774321 (Hello world)")
            return failure

        raised = stage.play(kit.SENDS["opentact"], *[refuse] * 3)
        assert ["OSError: no route for *** (***)"] == raised.__cause__.__notes__
        assert raised.__cause__.__cause__ is raised.__cause__.__context__ is raised.__cause__.__traceback__ is None

    def test_a_list_where_a_list_belongs(self, stage: Any, kit: Any) -> None:
        """An operation that answers a list takes nothing else."""
        act = lambda client: client.tokens.list()  # noqa: E731
        assert [] == stage.play(act, kit.answer(200, {"success": True, "payload": []}))
        raised = stage.play(act, kit.answer(200, {"success": True, "payload": {}}))
        assert isinstance(raised, ResponseDecodeError)
        assert "/payload" == raised.pointer


class TestThreads:
    """One client for many threads."""

    def test_one_client_for_many_threads(self, kit: Any) -> None:
        """Threads share a client without mixing their calls."""
        stage = kit.Stage("sync")
        stage.script = [lambda request: kit.answer(200, {"success": True, "payload": {"name": request.url}})] * 64
        results: list[str] = []
        with stage.client("opentact") as client:

            def work(number: int) -> None:
                view = client.with_options(base_url=f"https://host{number}")
                results.extend(view.account.get().name for _ in range(8))

            threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        assert sorted(f"https://host{number}/rest/account" for number in range(8) for _ in range(8)) == sorted(results)
