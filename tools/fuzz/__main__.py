"""`python -m fuzz`: every operation of every spec, attacked with all of schemathesis' checks.

The mock runs with strict statuses and strict tokens, because schemathesis cannot see an error inside a 200 and must
see a wrong token refused. Runs repeat: one worker, a seed, no example database.
"""

from __future__ import annotations

import argparse
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

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOT = Path(__file__).parents[2]
SPECS = ROOT / "generated" / "trunkline_specs"
VENDORS = ("opentact", "voximplant", "avaamo")
TOKEN = "fuzz-token"  # noqa: S105 made up
PLANT = "kind=truncate;rate=0.5"
#: The sends and their logs: what `--operations core` means.
CORE = (
    "sendSms|sendSmsByQuery|sendSmsByBearer|getOutboundSms|searchOutboundSms|searchSms|createEventSubscription|"
    "sendSmsMessage|getSmsHistory|a2pSendSms|reportSms|sendChannelMessage"
)


def main(argv: Sequence[str] | None = None) -> int:
    """Fuzz the vendors one after the other; 0 when nothing was found."""
    options = _parser().parse_args(argv)
    faults = ["--fault", options.plant] if options.plant else []
    findings = []
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "tools")}
    with _mock(faults) as url, tempfile.TemporaryDirectory() as folder:
        for vendor in options.vendor or VENDORS:
            print(f"== {vendor}", flush=True)
            before = time.monotonic()
            config = Path(folder, f"{vendor}.toml")
            config.write_text(_config(vendor, url))
            for command in _commands(vendor, url, config, options):
                if subprocess.run(command, cwd=folder, env=environment, check=False).returncode:
                    findings.append(vendor)
            print(f"== {vendor}: {time.monotonic() - before:.0f} s", flush=True)
    print(f"fuzz: findings in {', '.join(dict.fromkeys(findings))}" if findings else "fuzz: nothing found")
    return 1 if findings else 0


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


def _commands(vendor: str, url: str, config: Path, options: argparse.Namespace) -> Iterator[list[str]]:
    """Without a choice of operations: the sends and their logs in depth, then a look at every operation."""
    command = _command(vendor, url, config, options)
    if options.operations:
        pattern = {"core": CORE, "all": ".*"}.get(options.operations, options.operations)
        yield [*command, "--phases", options.phases, "--include-operation-id-regex", f"^({pattern})$"]
        return
    yield [*command, "--phases", options.phases, "--include-operation-id-regex", f"^({CORE})$"]
    yield [*command, "--phases", "examples"]


def _command(vendor: str, url: str, config: Path, options: argparse.Namespace) -> list[str]:
    command = [sys.executable, "-m", "schemathesis.cli", "--config-file", str(config), "run"]
    command += [str(SPECS / f"{vendor}.json"), "--url", f"{url}/_spec/{vendor}"]
    command += ["--checks", "all", "--seed", str(options.seed), "-w", "1"]
    command += ["--max-examples", str(options.max_examples), "--generation-database", "none", "--warnings", "off"]
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


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m fuzz", description=__doc__)
    add = parser.add_argument
    add("--vendor", action="append", choices=VENDORS, help="only this vendor; may repeat")
    add("--operations", metavar="REGEX", help="only these operationIds; `core` or `all` in depth")
    add("--max-examples", type=int, default=int(os.environ.get("FUZZ_EXAMPLES", "15")), help="per operation")
    add("--phases", default="examples,coverage,fuzzing,stateful", help="schemathesis' phases, comma-separated")
    add("--seed", type=int, default=1, help="repeats a run")
    add("--plant", nargs="?", const=PLANT, default="", metavar="FAULT", help="plant a fault: the run must find it")
    return parser


if __name__ == "__main__":
    sys.exit(main())
