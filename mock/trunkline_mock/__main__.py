"""`trunkline-mock`: the vendors on a loopback port."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import gc
import json
import signal
import sys
from typing import TYPE_CHECKING

try:
    from .core import faults
    from .core.events import is_loopback
    from .core.log import MAX_SENT
    from .mock import Mock
    from .serve.server import Server, bind, loop_factory, origin, urls
    from .vendors.registry import VENDORS
except ModuleNotFoundError as missing:
    raise SystemExit(f"trunkline-mock needs {missing.name}: pip install 'trunkline[mock]'") from None

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Run the mock until it is interrupted; prints one JSON line with its URLs when it is ready."""
    options = _parser().parse_args(argv)
    try:
        mock = _mock(options)
    except (OSError, ValueError) as error:
        print(f"trunkline-mock: --spec: {error}", file=sys.stderr)  # noqa: T201
        return 2
    try:
        for fault in options.fault:
            mock.plan_fault(fault)
    except ValueError as error:
        print(f"trunkline-mock: --fault: {error}", file=sys.stderr)  # noqa: T201
        return 2
    try:
        with asyncio.Runner(loop_factory=loop_factory()) as runner:
            runner.run(_serve(mock, options))
    except OSError as error:
        print(f"trunkline-mock: cannot listen on {options.host}:{options.port}: {error.strerror}", file=sys.stderr)  # noqa: T201
        return 1
    return 0


def _mock(options: argparse.Namespace) -> Mock:
    return Mock(
        *options.vendor,
        specs=options.spec,
        seed=options.seed,
        tokens=options.token or None,
        strict_status=options.strict_status,
        guesses=options.guesses,
        webhooks_to=options.allow_webhooks_to,
        hosts=options.allow_host,
        origins=options.cors_origin,
        keep_sent=options.keep_sent,
    )


async def _serve(mock: Mock, options: argparse.Namespace) -> None:
    stop = _told_to_stop()
    listeners = bind(options.host, options.port)
    base = origin(listeners)
    if not is_loopback(options.host):
        print(f"trunkline-mock: listening on {options.host}: anyone who can reach it can use it", file=sys.stderr)  # noqa: T201
    ready = {"url": base, "page": f"{base}/_mock/", "vendors": urls(mock, base)}
    print(json.dumps(ready), flush=True)  # noqa: T201
    gc.freeze()  # documents and code stay; looking through them for garbage would hold answers up
    await Server(mock, speed=options.speed).run(listeners, stop)


def _told_to_stop() -> asyncio.Event:
    """Return an event that is set by Ctrl-C and by a polite kill."""
    stop = asyncio.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        # Windows has no such handlers; there Ctrl-C ends the process as it always does.
        with contextlib.suppress(NotImplementedError):
            asyncio.get_running_loop().add_signal_handler(name, stop.set)
    return stop


def _fault(text: str) -> faults.Fault:
    try:
        return faults.parse(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("trunkline-mock", description="Opentact, Voximplant and Avaamo without a network.")
    add = parser.add_argument
    add("--vendor", action="append", choices=VENDORS, default=[], help="play only this vendor, at the root; may repeat")
    add("--spec", action="append", default=[], metavar="FILE", help="play this OpenAPI document; may repeat")
    add("--host", default="127.0.0.1", help="where to listen (default: loopback)")
    add("--port", type=int, default=0, help="the port (default: a free one)")
    add("--seed", type=int, default=0, help="chooses ids and which calls a fault with a rate strikes")
    add("--speed", type=float, default=1.0, help="virtual seconds in one real second; 0 stops the clock")
    add("--fault", type=_fault, action="append", default=[], help="such as 'status=429;rate=0.05'; may repeat")
    add("--token", action="append", default=[], help="a good token or API key; without any, all are good; may repeat")
    add("--strict-status", action="store_true", help="HTTP status follows the kind of error for every vendor")
    add(
        "--allow-host", action="append", default=[], metavar="NAME", help="a name under which it is reached; may repeat"
    )
    add("--cors-origin", action="append", default=[], metavar="ORIGIN", help="a browser application; may repeat")
    add("--keep-sent", type=int, default=MAX_SENT, metavar="N", help="messages that are kept to be looked at")
    add("--guesses", action="store_true", help="answer operations that no page of the vendor shows, too")
    add(
        "--allow-webhooks-to",
        action="append",
        default=[],
        metavar="HOST",
        help="a host other than loopback; may repeat",
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
