"""Each kind of fault that fuzzing is for is found when it is planted in a copy of the product's code; nothing is without."""

from __future__ import annotations

from pathlib import Path

import pytest
from fuzz_support import Fault, fuzz

REQUESTS = "--direction client-requests --max-examples 6"
AVAAMO = f"{REQUESTS} --vendor avaamo --operations updateUserProperty|searchCalls"
OPENTACT = f"{REQUESTS} --vendor opentact --operations sendSmsByQuery"
VOXIMPLANT = f"{REQUESTS} --vendor voximplant --operations getCallHistory|sendSmsMessage"
ANSWERS = "--direction client-answers --max-examples 4 --vendor voximplant --operations sendSmsMessage|getCallHistory"
PAYLOADS = "--direction payloads --vendor voximplant --operations hashes"
ENUMS = "--direction client-answers --max-examples 6 --vendor opentact --operations getOutboundSms|searchOutboundSms"
WALKS = "--direction walks --max-examples 8 --vendor opentact --operations searchOutboundSms"
CODECS = "runtime/trunkline_runtime/codecs"
OPERATION = "runtime/trunkline_runtime/operation.py"

FAULTS = [
    Fault(
        "a wrong wire name",
        "generated/trunkline_opentact/api/sms/send_sms_by_query.py",
        '"TO", "query"',
        '"To", "query"',
        OPENTACT,
        "names in the query: meant ['FROM', 'Message', 'TO']",
    ),
    Fault(
        "a dropped optional parameter",
        OPERATION,
        "query.extend(_styled(param, encoded))",
        "query.extend(_styled(param, encoded) if param.required else ())",
        AVAAMO,
        "names in the query",
    ),
    Fault(
        "a swapped path parameter",
        "generated/trunkline_avaamo/api/properties/update_user_property.py",
        'path="/api/v1/agents/{agent_id}/user_properties/{property_id}',
        'path="/api/v1/agents/{property_id}/user_properties/{agent_id}',
        AVAAMO,
        "path: ",
    ),
    Fault(
        "a wrong list separator",
        f"{CODECS}/containers.py",
        "return separator.join(texts)",
        'return ",".join(texts)',
        VOXIMPLANT,
        "body: ",
    ),
    Fault(
        "JSON instead of a form",
        OPERATION,
        'if self.body == "form":',
        'if self.body == "no form":',
        VOXIMPLANT,
        "type of the body",
    ),
    Fault(
        "a closed enum",
        f"{CODECS}/enums.py",
        "        if not isinstance(value, str):\n            return None\n",
        "        return None\n",
        ENUMS,
        "a value that no enumeration lists is refused",
    ),
    Fault(
        "an envelope not checked",
        "overlays/trunkline/voximplant/_envelope.py",
        "        if error is None:\n            return None if status < 300",
        "        if error is None or status < 300:\n            return None if status < 300",
        ANSWERS,
        "a no is not told as such",
    ),
    Fault(
        "a retry on a `once` operation",
        "runtime/trunkline_runtime/retry.py",
        'Outcome.UNKNOWN: frozenset({"read", "idempotent"})',
        'Outcome.UNKNOWN: frozenset({"read", "idempotent", "once"})',
        ANSWERS,
        "a call that must not be made twice was made 3 times",
    ),
    Fault(
        "a page skipped",
        "runtime/trunkline_runtime/engine/paging.py",
        'self.position += len(items) if pages.style == "offset" else 1',
        'self.position += len(items) + 1 if pages.style == "offset" else 1',
        WALKS,
        "rows",
    ),
    Fault(
        "a hash not compared",
        "overlays/trunkline/voximplant/callbacks.py",
        'return hmac.compare_digest(expected.encode(), given.encode("utf-8", "surrogatepass"))',
        "return len(expected) == len(given)",
        PAYLOADS,
        "2 believed, 0 rejected",
    ),
    Fault(
        "a token in a log line",
        "runtime/trunkline_runtime/engine/call.py",
        "            draft.sign(scheme, value)\n",
        '            draft.sign(scheme, value)\n            self._debug("signed with %s", value)\n',
        OPENTACT,
        "a log line holds 'tok-AuthToken'",
    ),
    Fault(
        "an over-long text accepted",
        f"{CODECS}/scalars.py",
        "len(text) > self.max_length:",
        "len(text) > self.max_length + 1:",
        VOXIMPLANT,
        "sms_body breaks maxLength",
    ),
    Fault(
        "a moment shifted by an hour",
        f"{CODECS}/times.py",
        "return moment.astimezone(zone)",
        "return moment.astimezone(zone) + timedelta(hours=1)",
        VOXIMPLANT,
        "_date should say",
    ),
    Fault(
        "a number changed by a digit",
        f"{CODECS}/scalars.py",
        "        return int(value)\n\n    def accepts",
        "        return int(float(value))\n\n    def accepts",
        VOXIMPLANT,
        "should say",
    ),
]


@pytest.mark.real
@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_planted_fault_is_found(fault: Fault, tmp_path: Path) -> None:
    """The run fails, says what is wrong, and prints the command that repeats it."""
    fault.plant(tmp_path)
    found = fuzz(fault.options, tmp_path)
    assert found.returncode == 1, found.stdout + found.stderr
    assert fault.told in found.stdout
    assert "python -m fuzz --direction" in found.stdout


@pytest.mark.real
@pytest.mark.parametrize("options", sorted({fault.options for fault in FAULTS}))
def test_nothing_is_found_without_the_fault(options: str) -> None:
    """The same run is content with the code as it is."""
    found = fuzz(options)
    assert found.returncode == 0, found.stdout + found.stderr
