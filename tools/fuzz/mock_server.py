"""Direction `mock`: every operation of every spec, attacked with all of schemathesis' checks.

The mock runs with strict statuses and strict tokens, because schemathesis cannot see an error inside a 200 and must
see a wrong token refused. Runs repeat: one worker, a seed, no example database.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.request import Request, urlopen

import jwt

from fuzz.direction import ROOT, Options, Summary

if TYPE_CHECKING:
    from collections.abc import Iterator

SPECS = ROOT / "generated" / "trunkline_specs"
TOKEN = "fuzz-token"  # noqa: S105 made up
#: The sends and their logs: what `--operations core` means.
CORE = (
    "sendSms|sendSmsByQuery|sendSmsByBearer|getOutboundSms|searchOutboundSms|searchSms|createEventSubscription|"
    "sendSmsMessage|getSmsHistory|a2pSendSms|reportSms|sendChannelMessage"
)


def run(options: Options) -> Summary:
    """Fuzz the mock vendors one after the other."""
    faults = ["--fault", options.plant] if options.plant else []
    summary = Summary("mock")
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "tools")}
    with _mock(faults) as url, tempfile.TemporaryDirectory() as folder:
        for vendor in options.vendors:
            before = time.monotonic()
            config = Path(folder, f"{vendor}.toml")
            config.write_text(_config(vendor, url))
            for command in _commands(vendor, url, config, options):
                if subprocess.run(command, cwd=folder, env=environment, check=False).returncode:
                    summary.findings.append(f"findings in {vendor}: python -m fuzz --direction mock --vendor {vendor}")
            print(f"== mock {vendor}: {time.monotonic() - before:.0f} s", flush=True)
    return summary.finish()


@contextlib.contextmanager
def _mock(faults: list[str]) -> Iterator[str]:
    command = [
        sys.executable,
        "-m",
        "trunkline_mock",
        "--strict-status",
        "--guesses",
        "--token",
        TOKEN,
        "--seed",
        "1",
        *faults,
    ]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield json.loads(process.stdout.readline())["url"]
        finally:
            process.terminate()
            process.wait(10)


def _commands(vendor: str, url: str, config: Path, options: Options) -> Iterator[list[str]]:
    """Without a choice of operations: the sends and their logs in depth, then a look at every operation."""
    command = _command(vendor, url, config, options)
    if options.operations:
        pattern = {"core": CORE, "all": ".*"}.get(options.operations, options.operations)
        yield [*command, "--phases", options.phases, "--include-operation-id-regex", f"^({pattern})$"]
        return
    yield [*command, "--phases", options.phases, "--include-operation-id-regex", f"^({CORE})$"]
    yield [*command, "--phases", "examples"]


def _command(vendor: str, url: str, config: Path, options: Options) -> list[str]:
    command = [sys.executable, "-m", "schemathesis.cli", "--config-file", str(config), "run"]
    command += [str(SPECS / f"{vendor}.json"), "--url", f"{url}/_spec/{vendor}"]
    command += ["--checks", "all", "--seed", str(options.seed), "-w", "1"]
    command += ["--max-examples", str(options.examples(15, 5)), "--generation-database", "none", "--warnings", "off"]
    return [*command, "--continue-on-failure", "--no-shrink", "--suppress-health-check", "all"]


def _config(vendor: str, url: str) -> str:
    """Return a configuration that gives every security scheme of a spec a good credential."""
    schemes = json.loads((SPECS / f"{vendor}.json").read_text())["components"]["securitySchemes"]
    lines = ['hooks = "fuzz.hooks"']
    for name, scheme in schemes.items():
        lines.append(f"[auth.openapi.{name}]")
        if scheme["type"] == "apiKey":
            lines.append(f'api_key = "{7 if scheme["name"] == "account_id" else TOKEN}"')
        elif scheme["scheme"] == "basic":
            lines += ['username = "owner@example.com"', f'password = "{TOKEN}"']
        else:
            lines.append(f'bearer = "{_voximplant_token(url) if vendor == "voximplant" else TOKEN}"')
    return "\n".join(lines) + "\n"


def _voximplant_token(url: str) -> str:
    with urlopen(Request(f"{url}/_mock/credentials")) as answer:  # noqa: S310 our own loopback server
        key = json.load(answer)
    now = int(time.time())
    claims = {"iss": str(key["account_id"]), "iat": now, "exp": now + 3600}
    return jwt.encode(claims, key["private_key"], "RS256", {"kid": key["key_id"]})
