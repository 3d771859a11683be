"""The five pages that the specs were written from, where they are at hand. They are no part of this repository."""

import datetime
from pathlib import Path

import pytest

from docsdrift.check import check_pinned
from docsdrift.extract import extract_page
from docsdrift.facts import Page
from docsdrift.findings import Exit, exit_code
from docsdrift.run import update_from_folder
from docsdrift.settings import vendors_in
from docsdrift.store import read_facts

ROOT = Path(__file__).resolve().parents[2]
SAVED = ROOT.parent / "shared" / "vendor-docs"
TODAY = datetime.date(2026, 11, 20)
saved = pytest.mark.skipif(not SAVED.is_dir(), reason="the vendors' pages are not at hand")

SENT = {
    ("query", "FROM", "number"),
    ("query", "Message", "string"),
    ("query", "TO", "number"),
    ("header", "X-auth Token", "string"),
}
EXPECTED = {
    "opentact-send-sms-with-number.md": ("gitbook", "POST https://api.opentact.org/rest/sms", SENT),
    "opentact-send-sms-with-number.rendered.txt": ("rendered", "POST https://api.opentact.org/rest/sms", SENT),
    "opentact-send-sms-via-restful-api.md": (
        "guide",
        "POST https://api.opentact.com/sms/o",
        {("body", "from", "string"), ("body", "to", "string"), ("body", "text", "string")},
    ),
    "voximplant-send-sms-message.md": (
        "openapi",
        "POST https://api.voximplant.com/platform_api/SendSmsMessage",
        {
            ("query", "source", "string"),
            ("query", "destination", "string"),
            ("query", "sms_body", "string"),
            ("query", "store_body", "boolean"),
            ("header", "Authorization", "string"),
        },
    ),
    "avaamo-sms-send-api.md": (
        "gitbook",
        "POST https://cx.avaamo.com/sms/{channel_uuid}/send.json",
        {("path", "channel_uuid", "string"), ("body", "to_phone", "string"), ("body", "custom_params", "object")},
    ),
}


def page(name: str) -> Page:
    return extract_page((SAVED / name).read_text(encoding="utf-8"), "page")


@saved
@pytest.mark.parametrize("name", EXPECTED)
def test_every_page_gives_its_operation_and_all_inputs(name):
    """Method, URL and every input with its place and type; nothing unplaced."""
    found = page(name)
    dialect, key, inputs = EXPECTED[name]
    assert (found.dialect, [operation.key for operation in found.operations]) == (dialect, [key])
    assert {(p.location, p.name, p.type) for p in found.operations[0].params} == inputs
    assert found.unplaced == ()


@saved
def test_the_pages_give_stars_statuses_samples_and_sign_in():
    """What the notes on the five pages list beside the inputs: required marks, answers, sample calls."""
    number = page("opentact-send-sms-with-number.md").operations[0]
    assert all(param.required for param in number.params)
    assert [(e.status, e.parsed) for e in number.responses] == [
        (s, "strict") for s in ("200", "201", "403", "500", "404")
    ]
    rendered = page("opentact-send-sms-with-number.rendered.txt").operations[0]
    assert [e.body for e in rendered.responses] == [e.body for e in number.responses]
    guide = page("opentact-send-sms-via-restful-api.md").operations[0]
    assert (guide.calls[0].auth, guide.calls[0].media, len(guide.responses)) == ("bearer", "application/json", 1)
    avaamo = page("avaamo-sms-send-api.md").operations[0]
    by_name = {param.name: param for param in avaamo.params}
    assert by_name["channel_uuid"].required
    assert by_name["to_phone"].conditional
    assert by_name["custom_params"].wildcard
    assert [(e.status, e.body) for e in avaamo.responses] == [("200", {"success": True})]
    fern = page("voximplant-send-sms-message.md")
    assert [param.required for param in fern.operations[0].params] == [True, True, True, False, True]
    assert "sms_SendSmsMessage_Response_200" in fern.document["components"]["schemas"]


@saved
@pytest.mark.parametrize("vendor", ["opentact", "voximplant", "avaamo"])
def test_each_page_agrees_with_the_spec_or_differs_by_a_pinned_contradiction(vendor):
    """A replay of the saved pages is clean: every difference is pinned with its reason, and every pin is used."""
    result = update_from_folder(vendors_in(ROOT / "specs", (vendor,))[0], SAVED, TODAY, write=False)
    assert [finding for finding in result.findings if not finding.waived] == []
    assert exit_code(result.findings) is Exit.CLEAN


@saved
def test_the_pinned_facts_are_those_of_the_pages():
    """What is committed is what the pages say today."""
    for vendor in vendors_in(ROOT / "specs"):
        pinned = read_facts(vendor)
        for source in vendor.pages:
            text = (SAVED / source.saved[0]).read_text(encoding="utf-8")
            assert extract_page(text, source.name) == pinned[source.name]


def test_the_offline_check_is_clean():
    """Without any page at hand the pinned facts still agree with the specs."""
    for vendor in vendors_in(ROOT / "specs"):
        assert read_facts(vendor)
        assert exit_code(check_pinned(vendor, TODAY).findings) is Exit.CLEAN
