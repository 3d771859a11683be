"""The promise: whatever goes wrong, a call delivers at most once, success means once, and "not delivered" means not."""

from __future__ import annotations

from typing import Any

import anyio
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from hypothesis import HealthCheck, settings, strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

import trunkline
from trunkline_mock.mock import Mock
from trunkline_mock.transports.seam import AsyncTransport, Transport
from trunkline_runtime.transports import seam
from trunkline_runtime.transports.seam import TransportFailure

KEY = rsa.generate_private_key(public_exponent=65537, key_size=2048)
PEM = KEY.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
CREDENTIALS = {
    "opentact": {"email": "ada@example.org", "password": "a-password"},
    "voximplant": {"credentials": {"account_id": 7, "key_id": "k", "private_key": PEM}},
    "avaamo": {"instance": "c6"},
}
VENDORS = sorted(CREDENTIALS)

FAULTS = st.one_of(
    st.sampled_from(
        [
            {"kind": kind}
            for kind in ("hang", "drop", "drop-after", "reset", "truncate", "html", "content-type", "empty")
        ]
        + [{"kind": "oversize", "size": 4096}, {"kind": "slow", "delay": 60.0}, {"kind": "slow", "delay": 1.0}]
        + [{"kind": "expired-token"}, {"kind": "html", "status": 502}, {"kind": "drop", "after": True}]
    ),
    st.sampled_from([400, 401, 402, 403, 404, 429, 500, 502, 503, 504, 520]).map(lambda status: {"status": status}),
    # A vendor that fails after it has taken the message; a refusal after it would be a lie nobody can see through.
    st.sampled_from([500, 502, 503, 504, 520]).map(lambda status: {"status": status, "after": True}),
    st.sampled_from([340, 515, 456, 447, 385, 1, 127]).map(lambda code: {"code": code, "vendor": "voximplant"}),
)


class Unreachable:
    """Lets some tries never leave."""

    def __init__(self) -> None:
        self.next = 0

    def strike(self) -> None:
        if self.next > 0:
            self.next -= 1
            raise TransportFailure("connect", never_left=True)


class Chaotic(Transport):
    """The mock's transport, sometimes out of reach."""

    def __init__(self, mock: Mock, gate: Unreachable) -> None:
        super().__init__(mock, seam)
        self.gate = gate

    def send(self, *arguments: Any) -> Any:
        self.gate.strike()
        return super().send(*arguments)


class AsyncChaotic(AsyncTransport):
    """The same for async clients."""

    def __init__(self, mock: Mock, gate: Unreachable) -> None:
        super().__init__(mock, seam)
        self.gate = gate

    async def send(self, *arguments: Any) -> Any:
        self.gate.strike()
        await anyio.lowlevel.checkpoint()
        return await super().send(*arguments)


class Sending(RuleBasedStateMachine):
    """Sends messages while a vendor misbehaves, and keeps the books."""

    kind = "sync"

    def __init__(self) -> None:
        super().__init__()
        self.mock = Mock()
        self.gate = Unreachable()
        self.count = 0
        self.clients = {vendor: self.make(vendor) for vendor in VENDORS}
        self.books: dict[str, tuple[int, int]] = {}

    def make(self, vendor: str) -> Any:
        name = vendor.capitalize()
        config: dict[str, Any] = {
            "retries": trunkline.Backoff(jitter=lambda: 0.0),
            "budget": trunkline.RetryBudget(share=1.0, reserve=50),
            "max_body": 2048,
            "limiter": None,
        } | CREDENTIALS[vendor]
        if self.kind == "sync":
            return getattr(trunkline, name)(transport=Chaotic(self.mock, self.gate), **config)
        return getattr(trunkline, f"Async{name}")(transport=AsyncChaotic(self.mock, self.gate), **config)

    @rule(fault=FAULTS, times=st.integers(1, 4))
    def misbehave(self, fault: dict[str, Any], times: int) -> None:
        self.mock.fail(times=times, **fault)

    @rule(times=st.integers(1, 4))
    def be_unreachable(self, times: int) -> None:
        self.gate.next = times

    @precondition(lambda self: self.mock.plan.waiting)
    @rule()
    def recover(self) -> None:
        self.mock.plan.remove()

    @rule(vendor=st.sampled_from(VENDORS))
    def send(self, vendor: str) -> None:
        self.count += 1
        number = f"1201{self.count:07d}"
        if vendor == "opentact":
            act = lambda client: client.sms.send(from_="12015550100", to=number, message="Hello")  # noqa: E731
        elif vendor == "voximplant":
            act = lambda client: client.sms.send_sms_message(  # noqa: E731
                source="12015550100", destination=number, sms_body="Hello"
            )
        else:
            act = lambda client: client.sms.send(channel_uuid="3ad87fb7", to_phone=f"+{number}")  # noqa: E731
        low, high = 1, 1
        try:
            self.perform(vendor, act)
        except trunkline.CallError as error:
            low, high = 0, int(error.possibly_delivered)
        self.books[number] = (low, high)

    def perform(self, vendor: str, act: Any) -> None:
        if self.kind == "sync":
            act(self.clients[vendor])
            return

        async def main() -> None:
            await act(self.clients[vendor])

        anyio.run(main, backend=self.kind)

    @invariant()
    def the_books_agree(self) -> None:
        accepted: dict[str, int] = {}
        for message in self.mock.sent:
            accepted[message.to] = accepted.get(message.to, 0) + 1
        for number, (low, high) in self.books.items():
            assert low <= accepted.get(number, 0) <= high


class AsyncioSending(Sending):
    """The same with tasks of asyncio."""

    kind = "asyncio"


class TrioSending(Sending):
    """The same with tasks of trio."""

    kind = "trio"


@pytest.mark.parametrize("machine", [Sending, AsyncioSending, TrioSending])
def test_at_most_once(machine: type[Sending]) -> None:
    """Over thousands of random schedules of faults, the vendor's log agrees with what each caller was told."""
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=100 if machine is Sending else 40,
            stateful_step_count=25,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
