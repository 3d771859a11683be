"""Direction `mock`: every operation of every spec, attacked with all of schemathesis' checks and phases.

The mock runs with strict statuses and strict tokens, because schemathesis cannot see an error inside a 200 and must
see a wrong token refused. Runs repeat: one worker and one mock a vendor, a seed, no example database.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import jwt

import trunkline_specs
from fuzz import tally
from fuzz.direction import ROOT, Options, Summary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fuzz.tally import Phase

SPECS = Path(str(trunkline_specs.__file__)).parent
TOKEN = "fuzz-token"  # noqa: S105 made up
#: The sends and their logs: what `--operations core` means.
CORE = (
    "sendSms|sendSmsByQuery|sendSmsByBearer|getOutboundSms|searchOutboundSms|searchSms|createEventSubscription|"
    "sendSmsMessage|getSmsHistory|a2pSendSms|reportSms|sendChannelMessage"
)
SCENARIOS = 60
"""Chains of calls that the stateful phase tries, a vendor; each has up to six steps."""


@dataclass
class Attack:
    """What became of one vendor.

    Attributes:
        vendor: Its name.
        phases: What schemathesis did, by phase.
        seconds: How long it took.
        failed: Whether something was found.
        said: What schemathesis printed.
    """

    vendor: str
    phases: dict[str, Phase] = field(default_factory=dict)
    seconds: float = 0.0
    failed: bool = False
    said: str = ""


def run(options: Options) -> Summary:
    """Fuzz the mock vendors, two at a time."""
    summary = Summary("mock")
    with tempfile.TemporaryDirectory() as scratch, ThreadPoolExecutor(2) as pool:
        folder = Path(options.reports or scratch)
        folder.mkdir(parents=True, exist_ok=True)
        for attack in pool.map(lambda vendor: _attack(vendor, folder, options), options.vendors):
            print(attack.said if attack.failed else f"== mock {attack.vendor}: {attack.seconds:.0f} s", flush=True)
            print(tally.table(attack.phases), flush=True)
            summary.operations += max((phase.operations for phase in attack.phases.values()), default=0)
            summary.cases += sum(phase.requests for phase in attack.phases.values())
            if attack.failed:
                summary.findings.append(f"findings in {attack.vendor}: {_again(attack.vendor, options)}")
    return summary.finish()


def _attack(vendor: str, folder: Path, options: Options) -> Attack:
    attack, before = Attack(vendor), time.monotonic()
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "tools")}
    with _mock(vendor, options) as url, tempfile.TemporaryDirectory() as scratch:
        config = Path(scratch, f"{vendor}.toml")
        config.write_text(_config(vendor, url, options))
        command = _command(vendor, url, config, folder, options)
        done = subprocess.run(command, cwd=scratch, env=environment, check=False, capture_output=True, text=True)
    attack.failed, attack.said = done.returncode != 0, done.stdout + done.stderr
    attack.phases = tally.phases(folder / f"{vendor}.ndjson")
    attack.seconds = time.monotonic() - before
    return attack


def _again(vendor: str, options: Options) -> str:
    kind = " --short" if options.short else " --long" if options.long else ""
    kind += f" --max-examples {options.max_examples}" if options.max_examples else ""
    kind += f" --phases {options.phases}" if options.phases != Options.phases else ""
    kind += f" --plant '{options.plant}'" if options.plant else ""
    chosen = f" --operations '{options.operations}'" if options.operations else ""
    return f"PYTHONPATH=tools python -m fuzz --direction mock --vendor {vendor} --seed {options.seed}{kind}{chosen}"


@contextlib.contextmanager
def _mock(vendor: str, options: Options) -> Iterator[str]:
    command = [sys.executable, "-m", "trunkline_mock", "--strict-status", "--guesses", "--vendor", vendor]
    command += ["--token", TOKEN, "--seed", "1", "--speed", "0"]
    command += ["--fault", options.plant] if options.plant else []
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield json.loads(process.stdout.readline())["url"]
        finally:
            process.terminate()
            process.wait(10)


def _command(vendor: str, url: str, config: Path, folder: Path, options: Options) -> list[str]:
    command = [sys.executable, "-m", "schemathesis.cli", "--config-file", str(config), "run"]
    command += [str(SPECS / f"{vendor}.json"), "--url", f"{url}/_spec/{vendor}"]
    command += ["--checks", "all", "--seed", str(options.seed), "-w", "1", "--phases", options.phases]
    command += ["--generation-database", "none", "--warnings", "off", "--continue-on-failure", "--no-shrink"]
    command += ["--suppress-health-check", "all", "--no-color", "--report", "junit,ndjson"]
    command += ["--report-junit-path", str((folder / f"{vendor}.xml").absolute())]
    command += ["--report-ndjson-path", str((folder / f"{vendor}.ndjson").absolute())]
    has_core = re.search(rf'"operationId": ?"({CORE})"', (SPECS / f"{vendor}.json").read_text()) is not None
    chosen = options.operations or ("core" if options.short and has_core else "all")
    pattern = {"core": CORE, "all": ".*"}.get(chosen, chosen)
    return [*command, "--include-operation-id-regex", f"^({pattern})$"]


def _config(vendor: str, url: str, options: Options) -> str:
    """Return a configuration: how many cases in which phase, and a good credential for every security scheme."""
    text = (SPECS / f"{vendor}.json").read_text()
    schemes = json.loads(text)["components"].get("securitySchemes", {})
    lines = ['hooks = "fuzz.hooks"']
    if "application/x-www-form-urlencoded" in text:
        # What schemathesis infers puts a lone value where a form has a list, and a form takes that for a list of one.
        lines += ["[phases.stateful.inference]", 'algorithms = ["location-headers"]']
    for phase, cases in (("fuzzing", options.examples(8, 3)), ("stateful", options.examples(SCENARIOS, 5))):
        lines += [f"[phases.{phase}.generation]", f"max-examples = {cases}"]
    for name, scheme in schemes.items():
        lines.append(f"[auth.openapi.{name}]")
        if scheme["type"] == "apiKey":
            lines.append(f'api_key = "{7 if scheme["name"] == "account_id" else TOKEN}"')
        elif scheme["scheme"] == "basic":
            lines += ['username = "owner@example.com"', f'password = "{TOKEN}"']
        else:
            lines.append(f'bearer = "{bearer(url)}"')
    return "\n".join(lines) + "\n"


def account(url: str) -> dict[str, Any] | None:
    """The service account that a mock gives out, where the vendor has such."""
    try:
        with urlopen(Request(f"{url}/_mock/credentials")) as answer:  # noqa: S310 our own loopback server
            found: dict[str, Any] = json.load(answer)
    except HTTPError:
        return None
    return found


def bearer(url: str) -> str:
    """A token of the mock's: one made with the key that it gives out, where the vendor signs its tokens."""
    key = account(url)
    if key is None:
        return TOKEN
    now = int(time.time())
    claims = {"iss": str(key["account_id"]), "iat": now, "exp": now + 3600}
    return jwt.encode(claims, key["private_key"], "RS256", {"kid": key["key_id"]})
