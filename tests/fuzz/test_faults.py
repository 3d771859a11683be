"""Each kind of fault that fuzzing is for is found when it is planted in a copy of the product's code; nothing is without."""

from __future__ import annotations

from pathlib import Path

import pytest
from fuzz_support import Fault, fuzz

from fuzz.prism_server import prism

REQUESTS = "--direction client-requests --max-examples 6"
AVAAMO = f"{REQUESTS} --vendor avaamo --operations updateUserProperty|searchCalls"
OPENTACT = f"{REQUESTS} --vendor opentact --operations sendSmsByQuery"
VOXIMPLANT = f"{REQUESTS} --vendor voximplant --operations getCallHistory|sendSmsMessage"
ANSWERS = "--direction client-answers --max-examples 4 --vendor voximplant --operations sendSmsMessage|getCallHistory"
PAYLOADS = "--direction payloads --vendor voximplant --operations hashes"
ENUMS = "--direction client-answers --max-examples 6 --vendor opentact --operations getOutboundSms|searchOutboundSms"
WALKS = "--direction walks --max-examples 8 --vendor opentact --operations searchOutboundSms"
FLOWS = "--direction call-flows --max-examples 60 --vendor opentact"
SESSIONS = "--direction websocket --max-examples 25 --vendor opentact"
SOURCES = "--direction credentials --max-examples 40 --vendor opentact --operations sources.*"
PAGES = "--direction docs-pages --max-examples 25 --operations described"
PLAIN = "--direction plain-httpx --vendor voximplant --operations getCallHistory|sendSmsMessage"
PRISM = "--direction prism --vendor opentact --operations sendSmsByQuery"
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
    Fault(
        "a text in an error's note",
        "runtime/trunkline_runtime/engine/error_texts.py",
        """parts += [f"-d '{_name(call, name)}={MASK}'" for name, _ in prepared.form]""",
        """parts += [f"-d '{_name(call, name)}={value}'" for name, value in prepared.form]""",
        ANSWERS,
        "the traceback holds",
    ),
    Fault(
        "a wait before now",
        "runtime/trunkline_runtime/retry.py",
        "return max(seconds, 0.0) if math.isfinite(seconds) else None",
        "return seconds",
        "--direction payloads --vendor voximplant --operations retry-after",
        "is read as",
    ),
    Fault(
        "a key that only the mock takes",
        "runtime/trunkline_runtime/callflow/values.py",
        '"keys": (r"[0-9*#+]+"',
        '"keys": (r"[0-9*#]+"',
        FLOWS,
        "the judge says True, the parser False",
    ),
    Fault(
        "a gap not told",
        "overlays/trunkline/opentact/_event_session.py",
        "return [Gap(since, datetime.now(UTC), reason)]",
        "return []",
        SESSIONS,
        "should tell ['",
    ),
    Fault(
        "a third no awaited",
        "overlays/trunkline/opentact/_event_session.py",
        "if self._refusals > 1:",
        "if self._refusals > 2:",
        SESSIONS,
        "should tell ['AuthenticationFailed']",
    ),
    Fault(
        "an empty variable taken for a credential",
        "runtime/trunkline_runtime/credentials.py",
        'return None if value == "" else value',
        "return value",
        SOURCES,
        "should use",
    ),
    Fault(
        "half of a pair completed from elsewhere",
        "runtime/trunkline_runtime/credentials.py",
        "if 0 < len(missing) < len(slot):",
        "if 0 < len(missing) < 0:",
        SOURCES,
        "should use refused",
    ),
    Fault(
        "a page's mark for what is required unread",
        "tools/docsdrift/extract/mintlify.py",
        'block.attrs.get("required", "false")',
        'block.attrs.get("needed", "false")',
        PAGES,
        "mintlify: should give",
    ),
    Fault(
        "a list written otherwise than the document shows",
        f"{CODECS}/containers.py",
        "return separator.join(texts)",
        'return ",".join(texts)',
        PLAIN,
        "plain httpx: ",
    ),
    Fault(
        "a wrong wire name before Prism",
        "generated/trunkline_opentact/api/sms/send_sms_by_query.py",
        '"TO", "query"',
        '"DST", "query"',
        PRISM,
        "Prism: 422 Invalid request",
    ),
]


def skip_without_prism(options: str) -> None:
    """Where there is no Node, Prism finds nothing."""
    if options == PRISM and isinstance(missing := prism(), str):
        pytest.skip(missing)


@pytest.mark.real
@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_planted_fault_is_found(fault: Fault, tmp_path: Path) -> None:
    """The run fails, says what is wrong, and prints the command that repeats it."""
    skip_without_prism(fault.options)
    fault.plant(tmp_path)
    found = fuzz(fault.options, tmp_path)
    assert found.returncode == 1, found.stdout + found.stderr
    assert fault.told in found.stdout
    assert "python -m fuzz --direction" in found.stdout


@pytest.mark.real
@pytest.mark.parametrize("options", sorted({fault.options for fault in FAULTS}))
def test_nothing_is_found_without_the_fault(options: str) -> None:
    """The same run is content with the code as it is."""
    skip_without_prism(options)
    found = fuzz(options)
    assert found.returncode == 0, found.stdout + found.stderr
