"""The builder of Voximplant's specification."""

import copy
from pathlib import Path
from typing import Any

import pytest

from documents import safe_yaml
from documents.overlay import apply_overlays
from voximplant_spec import facts, names, patches
from voximplant_spec.groups import sentences

SPECS = Path(__file__).resolve().parents[2] / "specs" / "voximplant"
SEND = "/SendSmsMessage"


@pytest.fixture
def published() -> dict[str, Any]:
    """A copy of the published document."""
    return copy.deepcopy(safe_yaml.load_spec(SPECS / "published.yaml"))


def result(document: dict[str, Any]) -> dict[str, Any]:
    """Return the document with all patches, those by hand included."""
    name = "10-transport.yaml"
    by_hand = safe_yaml.parse_object((SPECS / "patches" / name).read_text(encoding="utf-8"), name)
    built = patches.build(document, facts.load(SPECS / "facts"))
    return apply_overlays(document, [by_hand, *(built[key] for key in sorted(built))])


def test_new_published_parameter_reaches_the_form(published: dict[str, Any]) -> None:
    """A parameter that the vendor adds needs no fact to be sent, and a list is joined like all lists."""
    added = {"name": "labels", "in": "query", "description": "Labels", "required": False}
    schema = {"type": "array", "items": {"type": "string"}}
    published["paths"][SEND]["post"]["parameters"].insert(0, {**added, "schema": schema})
    body = result(published)["components"]["schemas"]["SendSmsMessageRequest"]
    assert body["properties"]["labels"] == {**schema, "x-list-separator": ";", "description": "Labels"}


def test_new_published_member_reaches_the_answer(published: dict[str, Any]) -> None:
    """A member that the vendor adds to an answer or a shared structure is there without a fact."""
    schemas = published["components"]["schemas"]
    for name in ("sms_SendSmsMessage_Response_200", "SmsHistoryType"):
        schemas[name]["properties"]["carrier"] = {"type": "string", "description": "The carrier"}
    built = result(published)["components"]["schemas"]
    for name in ("SendSmsMessageResponse", "SmsHistoryType"):
        assert built[name]["properties"]["carrier"] == {"type": "string", "description": "The carrier"}


def test_fact_about_a_parameter_that_is_gone_is_an_error(published: dict[str, Any]) -> None:
    """A fact that nothing published needs any more stops the build and is named."""
    parameters = published["paths"][SEND]["post"]["parameters"]
    published["paths"][SEND]["post"]["parameters"] = [one for one in parameters if one["name"] != "sms_body"]
    with pytest.raises(KeyError, match="sms_body"):
        patches.build(published, facts.load(SPECS / "facts"))


def test_fact_about_a_member_that_is_gone_is_an_error(published: dict[str, Any]) -> None:
    """The same holds for members of answers."""
    del published["components"]["schemas"]["SmsHistoryType"]["properties"]["cost"]
    with pytest.raises(KeyError, match="cost"):
        patches.build(published, facts.load(SPECS / "facts"))


@pytest.mark.parametrize("change", ["renamed", "added"])
def test_method_without_facts_is_an_error(published: dict[str, Any], change: str) -> None:
    """Nobody may forget to say whether a new method may be sent twice."""
    operation = published["paths"][SEND]
    if change == "renamed":
        del published["paths"][SEND]
    published["paths"]["/SendTextMessage"] = operation
    with pytest.raises(KeyError, match=r"SendTextMessage|SendSmsMessage"):
        patches.build(published, facts.load(SPECS / "facts"))


def test_misspelt_fact_is_an_error(tmp_path: Path) -> None:
    """A key that means nothing is named instead of being ignored."""
    (tmp_path / "schemas.yaml").write_text("enums: {}\nschemas: {}\nadded: {}\ndropped: []\n", encoding="utf-8")
    section = "section: SMS\ntag: SMS\ndescription: Texts\noperations:\n  ControlSms: {delivery: read, pagnation: {}}\n"
    (tmp_path / "sms.yaml").write_text(section, encoding="utf-8")
    with pytest.raises(safe_yaml.ToolError, match="pagnation"):
        facts.load(tmp_path)


@pytest.mark.parametrize(
    ("method", "name"),
    [
        ("SendSmsMessage", "sendSmsMessage"),
        ("A2PSendSms", "a2pSendSms"),
        ("SQ_GetQueues", "sqGetQueues"),
        ("GetSQState", "getSqState"),
        ("GetCallerIDs", "getCallerIds"),
        ("GetAuthorizedAccountIPs", "getAuthorizedAccountIps"),
        ("GetZIPCodes", "getZipCodes"),
        ("AddWABPhoneNumber", "addWabPhoneNumber"),
        ("LinkregulationAddress", "linkRegulationAddress"),
        ("GetKeys", "getKeys"),
    ],
)
def test_operation_ids_read_well(method: str, name: str) -> None:
    """Abbreviations become words, digits stay with their letters."""
    assert names.operation_id(method) == name


@pytest.mark.parametrize(
    ("group", "sentence"),
    [
        ({"min": 1, "max": 1}, "Give exactly one of `a`, `b`."),
        ({"min": 1, "max": 2}, "Give at least one of `a`, `b`."),
        ({"min": 0, "max": 1}, "Give at most one of `a`, `b`."),
        ({"min": 0, "max": 2, "together": True}, "Give all of `a`, `b`, or none."),
        ({"min": 0, "max": 1, "needed_with": "c"}, "With `c`, give one of `a`, `b`."),
    ],
)
def test_groups_are_said_in_words(group: dict[str, Any], sentence: str) -> None:
    """Each kind of group has its sentence in the description."""
    assert sentences([{"params": ["a", "b"], **group}]) == [sentence]
