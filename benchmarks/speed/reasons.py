"""Why a figure misses its goal: written beside it when it does. The numbers are those of `--only anatomy` and the table."""

from __future__ import annotations

from collections.abc import Iterable

from speed.table import Row

WHY = {
    'the same with `transport="curl"`': (
        "see the anatomy below: libcurl itself, Python around it, and what is not the network (arguments, receipt, token, "
        "judging, decoding, a model). One blocking call into libcurl was tried and would save a hundredth of raw httpx: pycurl "
        "prints what a signal's handler raises in a function that libcurl calls, and the exception of a worker's time limit is "
        "lost; and while nothing comes libcurl calls once a second, too seldom for limits that begin anew with each piece."
    ),
    "async send on aiohttp": (
        "the transport takes half of raw aiohttp, because it uses aiohttp's connector and parser without the "
        "session; the rest is Python that aiohttp has no counterpart of: arguments checked, a receipt made and "
        "settled, the answer judged and read into a model. None of it waits, so it weighs more the less aiohttp "
        "takes for one call, as with many at once."
    ),
    "the same with deadline, hooks, limiter, drift": (
        "two calls of the user's functions, a place in the limiter's window and limits made anew for what is left "
        "of the deadline come on top."
    ),
    "the same with orjson installed": (
        "pydantic's reading is compiled, ours is generated Python that keeps unknown fields and what came, and "
        "tells each drift."
    ),
    "1,000 records": ("as above, on the standard library's parser."),
    "to the first method": (
        "a third goes to modules of ours, with the data classes and regular expressions in them; the rest to httpcore, h11, "
        "attrs and what these load. On a machine with other work the figure of few rounds moves by a tenth."
    ),
    "to the first answer": (
        "modules of ours are read, and 55 data classes and 65 regular expressions made, before the first send; encoders, "
        "decoders and models of other operations are not."
    ),
    "the mock, a send": (
        "the echo parses and answers. The mock enters 111 functions, and none stands out: 37 to read, write and keep time, 14 "
        "to find operation and form, 9 to judge the body (schema and JSON are compiled code), 10 to look for faults, 10 for "
        "credentials and account, 28 to make and keep the message and what becomes of it, 3 to keep the call."
    ),
}


def missed(rows: Iterable[Row]) -> str:
    """Return a list of what is missed and why, one line a cause; empty when all is met."""
    lines: dict[str, list[str]] = {}
    for row in rows:
        if not row.met:
            why = next((why for name, why in WHY.items() if row.name.startswith(name)), "not looked into.")
            lines.setdefault(why, []).append(f"{row.name} ({row.value:.2f}, goal {row.goal:.2f})")
    return "\n".join(f"- {'; '.join(names)}: {why}" for why, names in lines.items())
