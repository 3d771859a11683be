"""The mock remembers what an account owns, and takes calls in every way that the service does."""

from __future__ import annotations

import json
from typing import Any

import pytest

from trunkline import AuthenticationFailed, Conflict, InvalidArgument, InvalidInput, QuotaExceeded, Voximplant
from trunkline.testing import transport
from trunkline.voximplant import callbacks
from trunkline_mock import Mock, Request
from trunkline_voximplant.events import CallHistoryReportEvent

ADD_USER: dict[str, Any] = {"user_display_name": "Grace", "user_password": "example-password"}


def names(rows: Any, member: str) -> list[Any]:
    return [getattr(row, member) for row in rows]


def test_applications_and_users(client: Voximplant) -> None:
    """What is added is listed, found by id or name, changed and removed; a name is given once."""
    made = client.applications.add_application(application_name="desk")
    assert "desk" in names(client.applications.iter_applications(), "application_name")
    with pytest.raises(Conflict) as caught:
        client.applications.add_application(application_name="desk")
    assert caught.value.code_name == "APPLICATION_NAME_ISNT_UNIQUE"
    user = client.users.add_user(user_name="grace", application_name="desk", **ADD_USER)
    client.users.set_user_info(user_id=user.user_id, new_user_name="hopper")
    assert names(client.users.iter_users(application_id=made.application_id), "user_name") == ["hopper"]
    client.users.del_user(user_id=[user.user_id])
    assert not list(client.users.iter_users(application_id=made.application_id))
    client.applications.del_application(application_name=["desk"])
    with pytest.raises(InvalidInput) as gone:
        client.users.add_user(user_name="ada2", application_name="desk", **ADD_USER)
    assert gone.value.code_name == "INVALID_APPLICATION_ID"


def test_scenarios_and_rules(client: Voximplant) -> None:
    """A rule holds the scenarios that are bound to it, and shows them when they are asked for."""
    first = client.scenarios.add_scenario(scenario_name="one", scenario_script="// one")
    second = client.scenarios.add_scenario(scenario_name="two")
    rule = client.rules.add_rule(application_id=42, rule_name="all", rule_pattern=".*", scenario_id=[first.scenario_id])
    client.scenarios.bind_scenario(scenario_id=[second.scenario_id], rule_id=rule.rule_id)
    (listed,) = client.rules.get_rules(application_id=42, rule_id=rule.rule_id, with_scenarios=True).result
    assert names(listed.scenarios, "scenario_name") == ["one", "two"]
    client.scenarios.bind_scenario(scenario_id=[first.scenario_id], rule_id=rule.rule_id, bind=False)
    (listed,) = client.rules.get_rules(application_id=42, rule_id=rule.rule_id, with_scenarios=True).result
    assert names(listed.scenarios, "scenario_name") == ["two"]
    (one,) = client.scenarios.get_scenarios(scenario_id=first.scenario_id, with_script=True).result
    assert one.scenario_script == "// one"


def test_numbers(client: Voximplant) -> None:
    """A number is found in stock, bought, bound, used and given back."""
    free = client.phone_numbers.get_new_phone_numbers(
        country_code="GB", phone_category_name="GEOGRAPHIC", phone_region_id=1, count=3
    )
    number = free.result[2].phone_number
    assert not client.phone_numbers.is_account_phone_number(phone_number=number).result
    (bought,) = client.phone_numbers.attach_phone_number(phone_number=[number]).phone_numbers
    assert client.phone_numbers.is_account_phone_number(phone_number=number).result
    client.phone_numbers.bind_phone_number_to_application(phone_id=[bought.phone_id], application_id=42)
    client.sms.control_sms(phone_number=number, command="enable")
    (mine,) = client.phone_numbers.get_phone_numbers(phone_id=[bought.phone_id]).result
    assert (mine.application_name, mine.is_sms_enabled) == ("shop", True)
    with pytest.raises(QuotaExceeded):
        client.phone_numbers.attach_phone_number(phone_number=["447700999999"])
    client.phone_numbers.deactivate_phone_number(phone_id=[bought.phone_id])
    assert not client.phone_numbers.is_account_phone_number(phone_number=number).result


def test_call_lists(client: Voximplant) -> None:
    """The lines of a CSV file become tasks; the list can be stopped, recovered and deleted, and read as a file."""
    made = client.call_lists.create_call_list(
        rule_id=101, priority=0, max_simultaneous=1, num_attempts=2, name="leads",
        file_content=b"phone_number;name\n447700900456;Ada\n447700900457;Grace\n",
    )  # fmt: skip
    assert made.count == 2
    more = client.call_lists.append_to_call_list(list_id=made.list_id, file_content=b"phone_number\n447700900458\n")
    assert more.count == 1
    tasks = list(client.call_lists.iter_call_list_details(list_id=made.list_id))
    assert names(tasks, "attempts_left") == [2, 2, 2]
    table = client.call_lists.get_call_list_details_file(list_id=made.list_id, output="csv")
    assert table.startswith(b"list_id,")
    assert table.count(b"\n") == 4
    client.call_lists.stop_call_list_processing(list_id=made.list_id)
    (listed,) = client.call_lists.get_call_lists(list_id=[made.list_id]).result
    assert listed.status == "Canceled"
    assert client.call_lists.recover_call_list(list_id=made.list_id).count_recovery == 3
    client.call_lists.delete_call_list(list_id=made.list_id)
    assert not client.call_lists.get_call_lists(list_id=[made.list_id]).result


def test_keys(client: Voximplant, vox: Mock) -> None:
    """A key that is created signs in, shows its roles, and is listed until it is deleted."""
    (made,) = client.role_system.create_key(description="for a test", role_name=["Developer"]).result
    content = {"account_id": made.account_id, "key_id": made.key_id, "private_key": made.private_key}
    with Voximplant(credentials=content, transport=transport(vox)) as other:
        assert other.accounts.get_account_info().result.account_id == made.account_id
    (listed,) = client.role_system.get_keys(key_id=made.key_id, with_roles=True).result
    assert names(listed.roles, "role_name") == ["Developer"]
    client.role_system.set_key_roles(key_id=made.key_id, role_name=["Payer"])
    assert len(client.role_system.get_key_roles(key_id=made.key_id).result) == 2
    client.role_system.delete_key(key_id=made.key_id)
    assert not client.role_system.get_keys(key_id=made.key_id).result


def test_children(client: Voximplant) -> None:
    """A child account is made, listed, changed, and can be acted for."""
    parent: dict[str, Any] = {"parent_account_id": 1000001, "parent_account_api_key": "k"}
    made = client.accounts.add_account(
        account_name="branch", account_email="branch@example.com", account_password="example-password", **parent
    )
    (child,) = client.accounts.get_children_accounts(child_account_name="branch").result
    assert child.account_id == made.result
    client.accounts.set_child_account_info(child_account_id=[child.account_id], active=False)
    (child,) = client.accounts.get_children_accounts(child_account_id=[child.account_id]).result
    assert child.active is False
    assert client.for_account(child.account_id).accounts.get_account_info().result.account_id == child.account_id


def test_a_report_is_told_of(client: Voximplant, vox: Mock) -> None:
    """A report that is ready is announced by a callback with a hash that fits."""
    client.accounts.set_account_info(callback_url="http://127.0.0.1:1/cb", callback_salt="pepper")
    report = client.history.get_call_history_async(output="csv")
    vox.advance(10)
    posts: list[bytes] = []

    def post(url: str, payload: Any, *_: object) -> int:
        posts.append(payload if isinstance(payload, bytes) else json.dumps(payload).encode())
        return 200

    vox.deliver(post)
    (event,) = callbacks.parse(posts[0], api_key=vox.voximplant.api_key(), salt="pepper")
    assert isinstance(event, CallHistoryReportEvent)
    assert event.call_history_report is not None
    assert event.call_history_report.history_report_id == report.history_report_id


@pytest.mark.parametrize("way", ["query", "get", "slash", "form", "multipart", "cmd"])
def test_every_way_to_write_a_call(vox: Mock, way: str) -> None:
    """Query, GET, a trailing slash, both kinds of form and `cmd` all mean the same, and Python's truth is understood."""
    pairs = "account_id=7&api_key=k&source=447700900123&destination=447700900456&sms_body=Hello&store_body=True"
    form = {"content-type": "application/x-www-form-urlencoded"}
    path, method, query, headers, body = "/platform_api/SendSmsMessage", "POST", "", form, pairs.encode()
    if way in ("query", "get"):
        query, headers, body = pairs, {}, b""
        method = "GET" if way == "get" else "POST"
    elif way == "slash":
        path += "/"
    elif way == "cmd":
        path, body = "/platform_api", f"cmd=SendSmsMessage&{pairs}".encode()
    elif way == "multipart":
        headers = {"content-type": "multipart/form-data; boundary=xx"}
        parts = (pair.split("=") for pair in pairs.split("&"))
        lines = "".join(f'--xx\r\nContent-Disposition: form-data; name="{n}"\r\n\r\n{v}\r\n' for n, v in parts)
        body = (lines + "--xx--\r\n").encode()
    reply = vox.handle(Request(method, path, query, dict(headers), body))
    assert json.loads(reply.body)["result"] == 1
    assert vox.sent[-1].text == "Hello"


def test_rules_about_arguments(client: Voximplant, vox: Mock) -> None:
    """Arguments that belong together, or need another, are checked before anything is sent."""
    import datetime as dt

    with pytest.raises(InvalidArgument, match="max_execution_time is missing beside min_execution_time"):
        client.call_lists.edit_call_list_task(list_id=1, task_id=1, min_execution_time=dt.time(9))
    with pytest.raises(InvalidArgument, match="application_id is missing beside user_name"):
        client.users.del_user(user_name=["ada"])
    assert not vox.calls


def test_strangers_are_refused(vox: Mock) -> None:
    """A key that the mock did not hand out signs for nobody."""
    key = vox.voximplant.credentials() | {"key_id": "stranger"}
    with Voximplant(credentials=key, transport=transport(vox)) as client, pytest.raises(AuthenticationFailed):
        client.accounts.get_account_info()
