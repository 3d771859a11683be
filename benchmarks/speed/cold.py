"""From the start of a process to the first method and to the first answer, above an empty interpreter, in CPU time."""

from __future__ import annotations

import subprocess
import sys

from speed.blocks import Costs
from speed.clients import BODY

SEND = "sms.send(from_='12017771234', to=12017774321, message='Your table is ready')"
_TRUNKLINE = "from trunkline import Opentact; Opentact(token='x', base_url='{url}')"
CODE = {
    "nothing": "pass",
    "httpx, method": "import httpx; httpx.Client().post",
    "trunkline, method": f"{_TRUNKLINE}.sms.send",
    "httpx, answer": f"import httpx; httpx.Client().post('{{url}}/rest/sms', json={BODY}).json()",
    "trunkline, answer": f"{_TRUNKLINE}.{SEND}",
}


def cold(url: str, rounds: int) -> Costs:
    """Return the microseconds of each in fresh processes that take turns; what an empty interpreter costs is taken off."""
    found: Costs = {name: [] for name in CODE}
    for _ in range(rounds):
        for name, code in CODE.items():
            whole = f"{code.replace('{url}', url)}\nimport time; print(time.process_time())"
            done = subprocess.run([sys.executable, "-c", whole], capture_output=True, text=True, check=True)
            found[name].append(float(done.stdout) * 1e6)
    empty = min(found.pop("nothing"))
    return {name: [cost - empty for cost in costs] for name, costs in found.items()}
