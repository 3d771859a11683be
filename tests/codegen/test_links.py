"""`links.yaml`: what an answer names, and which calls take it."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest
from codegen_support import ROOT
from openapi_spec_validator import OpenAPIV31SpecValidator

from codegen import links, spec_files
from codegen.wire import SpecError

VENDORS = ["opentact", "avaamo", "voximplant"]


def compiled(vendor: str) -> dict[str, Any]:
    folder = ROOT / "specs" / vendor
    return links.attach(folder, copy.deepcopy(spec_files.load(folder / "openapi.yaml")))


def answers_with_links(document: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {
        operation["operationId"]: answer["links"]
        for item in document["paths"].values()
        for operation in item.values()
        if isinstance(operation, dict) and "responses" in operation
        for answer in operation["responses"].values()
        if "links" in answer
    }


@pytest.mark.parametrize("vendor", VENDORS)
def test_every_vendor_links_its_sends_with_its_log(vendor: str) -> None:
    """The compiled document is valid OpenAPI 3.1 and its send leads to the look-up of what was sent."""
    document = compiled(vendor)
    assert not list(OpenAPIV31SpecValidator(document).iter_errors())
    found = answers_with_links(document)
    sends = {"opentact": ("sendSms", "getOutboundSms"), "avaamo": ("sendSms", "reportSms")}
    send, look_up = sends.get(vendor, ("sendSmsMessage", "getSmsHistory"))
    assert look_up in {link["operationId"] for link in found[send].values()}


def entry(tmp_path: Path, text: str) -> Path:
    (tmp_path / "links.yaml").write_text(f"links:\n  - {text}\n")
    return tmp_path


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("{from: sendFax, take: payload/uuid, to: {uuid: getOutboundSms}}", "there is no operation sendFax"),
        (
            "{from: sendSms, take: payload/number, to: {uuid: getOutboundSms}}",
            "no good answer of sendSms has payload/number",
        ),
        ("{from: sendSms, take: payload/uuid, to: {uid: getOutboundSms}}", "getOutboundSms takes no uid"),
        ("{from: sendSms, to: {uuid: getOutboundSms}}", "take"),
    ],
)
def test_what_is_not_there_is_refused(tmp_path: Path, text: str, problem: str) -> None:
    """An operation, a member or a parameter that the spec does not have stops the build, with its entry."""
    document = copy.deepcopy(spec_files.load(ROOT / "specs" / "opentact" / "openapi.yaml"))
    with pytest.raises(SpecError, match=problem):
        links.attach(entry(tmp_path, text), document)
