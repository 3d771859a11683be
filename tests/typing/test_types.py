"""What a type checker tells a user, and what an import costs."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from mypy import api

USER_FILE = """
import asyncio
from trunkline import AsyncOpentact, Avaamo, DeliveryUnknown, Opentact, Voximplant

Opentact(token="t").sms.send(to=1, message="x")
Opentact(token="t").sms.send(from_=1, to=1, message="x", form="smoke")
Opentact(token="t").sms.send(from_=1, to=1, message="x", unknown=1)
sms = Opentact(token="t").sms.send(from_=1, to="+1", message="x")
reveal_type(sms.uuid)
reveal_type(sms.state)
reveal_type(sms.tn.tn)
reveal_type(Voximplant(account_id=1, api_key="k").sms.send_sms_message(source=1, destination=2, sms_body="x").message_id)
reveal_type(Avaamo().sms.send(channel_uuid="c", to_phone="1", anything={"nested": [1]}).success)
for call in Voximplant().history.iter_call_history():
    reveal_type(call.start_date)
async def main() -> None:
    reveal_type((await AsyncOpentact(token="t").sms.send(from_=1, to=1, message="x")).delivered)
    async for lease in AsyncOpentact(token="t").leases.iter_search():
        reveal_type(lease.uuid)
def settle(error: DeliveryUnknown) -> None:
    assert error.receipt
    reveal_type(Opentact().reconcile(error.receipt))
    reveal_type(Voximplant().reconcile(error.receipt))
    reveal_type(Avaamo().reconcile(error.receipt))
    reveal_type(error.reconcile())
"""
LIGHT = """
import sys, trunkline
heavy = {"pydantic", "jwt", "trunkline_mock", "httpx", "aiohttp"} & set(sys.modules)
heavy |= {name for name in sys.modules if ".models." in name or name.startswith("trunkline_")
          and name.partition(".")[0] != "trunkline_runtime"}
sys.exit(", ".join(sorted(heavy)) or 0)
"""


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What mypy --strict says about the file above."""
    folder = tmp_path_factory.mktemp("user")
    (folder / "user.py").write_text(USER_FILE, encoding="utf-8")
    out, err, _ = api.run(
        ["--strict", "--no-error-summary", "--config-file=", f"--cache-dir={folder}", str(folder / "user.py")]
    )
    assert not err
    return out


@pytest.mark.real
@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (5, 'Missing named argument "from_"'),
        (6, 'Argument "form"'),
        (7, 'Unexpected keyword argument "unknown"'),
        (9, "UUID"),
        (10, "SmsState"),
        (11, "int"),
        (12, "int | None"),
        (13, "bool"),
        (15, "datetime"),
        (17, "bool"),
        (19, "UUID"),
        (22, "Found[trunkline_opentact.models.sms_detail.SmsDetail]"),
        (23, "A2PSmsHistoryType"),
        (24, "SmsRecord"),
        (25, "Found[object]"),
    ],
)
def test_a_checker_sees_arguments_and_fields(report: str, line: int, expected: str) -> None:
    """A missing argument is an error before the program runs, and results have types."""
    said = [one for one in report.splitlines() if f"user.py:{line}:" in one]
    assert any(expected in one for one in said), report


@pytest.mark.real
def test_nothing_else_is_wrong(report: str) -> None:
    """The only errors are the three that the file makes on purpose."""
    assert [int(number) for number in re.findall(r":(\d+): error", report)] == [5, 6, 7]


def test_the_import_is_light() -> None:
    """`import trunkline` loads no model, no JWT or HTTP library, no pydantic and no mock."""
    result = subprocess.run([sys.executable, "-c", LIGHT], capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr


def test_one_send_loads_only_the_models_it_needs() -> None:
    """Sending through Opentact loads a handful of its models, not hundreds."""
    program = (
        "import sys\n"
        "from trunkline_opentact.api.sms.send_sms import SEND_SMS\n"
        "from trunkline_runtime.codecs.base import DecodeContext\n"
        "SEND_SMS.decode({'uuid': '0'}, DecodeContext())\n"
        "print(sum('.models.' in name for name in sys.modules))\n"
    )
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert int(result.stdout) <= 8


def test_the_package_says_that_it_is_typed() -> None:
    """Every package of the distribution carries py.typed."""
    import trunkline
    import trunkline_avaamo
    import trunkline_mock
    import trunkline_opentact
    import trunkline_specs
    import trunkline_voximplant

    for package in (
        trunkline,
        trunkline_avaamo,
        trunkline_mock,
        trunkline_opentact,
        trunkline_specs,
        trunkline_voximplant,
    ):
        assert (Path(str(package.__file__)).parent / "py.typed").exists()
