"""Ten thousand sends in one `gather`, in a process of its own: how many are sent, and the memory of one that waits."""

from __future__ import annotations

import asyncio
import gc
import json
import subprocess
import sys
import tracemalloc
from collections import Counter
from pathlib import Path
from typing import Any

CALLS = 10_000


def measure(url: str, calls: int = CALLS) -> dict[str, Any]:
    """Return the outcomes by name and the bytes of a call that waits for its turn."""
    command = [sys.executable, "-m", "speed.gather", url, str(calls)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[1])
    result: dict[str, Any] = json.loads(done.stdout)
    return result


async def outcomes(url: str, calls: int) -> Counter[str]:
    """Send so many at once, and count what became of them."""
    from trunkline import AsyncOpentact

    async with AsyncOpentact(token="t", base_url=url, transport="aiohttp") as client:
        sends = (client.sms.send(from_="12017771234", to=12017774321, message=f"{at}") for at in range(calls))
        ended = await asyncio.gather(*sends, return_exceptions=True)
    return Counter(type(one).__name__ if isinstance(one, BaseException) else "sent" for one in ended)


async def waiting(url: str, calls: int) -> int:
    """Return the bytes that one more waiting call takes, by what Python allocates while all wait in line."""
    from trunkline import AsyncOpentact

    async with AsyncOpentact(token="t", base_url=url, transport="aiohttp") as client:
        await client.sms.send(from_="12017771234", to=12017774321, message="the first loads what is loaded once")
        gc.collect()
        tracemalloc.start()
        tasks = [
            asyncio.ensure_future(client.sms.send(from_="12017771234", to=12017774321, message=f"{at}"))
            for at in range(calls)
        ]
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        held = tracemalloc.get_traced_memory()[0]
        tracemalloc.stop()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    return round(held / calls)


if __name__ == "__main__":
    address, count = sys.argv[1], int(sys.argv[2])
    print(json.dumps({"outcomes": asyncio.run(outcomes(address, count)), "bytes": asyncio.run(waiting(address, 2000))}))
