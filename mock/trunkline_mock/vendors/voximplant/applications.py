"""Applications, their users, scenarios and rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .things import (
    APPLICATION,
    RULE,
    SCENARIO,
    USER,
    add,
    change,
    check_name,
    find,
    find_all,
    named,
    now,
    public,
    remove,
    show,
    table,
)  # fmt: skip

if TYPE_CHECKING:
    from ...core.state import Row
    from ...core.vendor import Call, Handler
    from ...messages import Json


def full_name(call: Call, name: str) -> str:
    """Return an application's name with its account's domain, as the service writes it."""
    return f"{name}.account{call.account.key}.voximplant.com"


def add_application(call: Call) -> Json:
    """Make an application."""
    given = call.values.body
    secure = bool(given.get("secure_record_storage", False))
    row = {"application_name": given["application_name"], "modified": now(call), "secure_record_storage": secure}
    return {"result": 1, **{name: value for name, value in add(call, APPLICATION, row).items() if name != "modified"}}


def set_application(call: Call) -> Json:
    """Change an application."""
    row = find(call, APPLICATION, id="application_id", name="required_application_name")
    given = call.values.body
    if given.get("application_name", row["application_name"]) != row["application_name"]:
        check_name(call, APPLICATION, given["application_name"])
    change(call, row, "application_name", "secure_record_storage")
    return {"result": 1, **{name: row[name] for name in ("application_name", "secure_record_storage")}}


def get_applications(call: Call) -> Json:
    """List applications; the name filters by its beginning."""
    begin = call.values.body.get("application_name", "") if call.values.body else ""
    return show(
        call, table(call, APPLICATION), "application_id", by=lambda row: row["application_name"].startswith(begin)
    )


def add_user(call: Call) -> Json:
    """Make a user of an application."""
    application, given = find(call, APPLICATION), call.values.body
    row = {
        "user_name": given["user_name"],
        "user_display_name": given["user_display_name"],
        "user_active": given.get("user_active", True),
        "parent_accounting": given.get("parent_accounting", True),
        "balance": 0.0,
        "applications": [public(application)],
        "created": now(call),
        "modified": now(call),
    }
    row |= {"user_custom_data": given["user_custom_data"]} if "user_custom_data" in given else {}
    return {"result": 1, "user_id": add(call, USER, row)["user_id"]}


def set_user(call: Call) -> Json:
    """Change a user."""
    row = find(call, USER)
    if "new_user_name" in call.values.body:
        check_name(call, USER, call.values.body["new_user_name"])
    names = ("user_display_name", "parent_accounting", "user_active", "user_custom_data")
    change(call, row, *names, new_user_name="user_name")
    return {"result": 1}


def get_users(call: Call) -> Json:
    """List users; those of one application where it is named."""
    application = named(call, APPLICATION)

    def inside(row: Row) -> bool:
        return application is None or any(
            one["application_id"] == application["application_id"] for one in row["applications"]
        )

    filters = ("user_id", "user_name", "user_active", "user_display_name")
    return show(call, table(call, USER), *filters, by=inside)


def add_scenario(call: Call) -> Json:
    """Keep a scenario; `rewrite` replaces one of the same name."""
    given = call.values.body
    row: Row = {"scenario_name": given["scenario_name"], "scenario_script": given.get("scenario_script", "")}
    row |= {"modified": now(call), "parent": False}
    if given.get("rewrite"):
        for old in table(call, SCENARIO).find(lambda one: one["scenario_name"] == given["scenario_name"]):
            old.update(row)
            return {"result": 1, "scenario_id": old["scenario_id"]}
    return {"result": 1, "scenario_id": add(call, SCENARIO, row)["scenario_id"]}


def set_scenario(call: Call) -> Json:
    """Change a scenario."""
    row = find(call, SCENARIO, name="required_scenario_name")
    change(call, row, "scenario_name", "scenario_script")
    return {"result": 1}


def get_scenarios(call: Call) -> Json:
    """List scenarios; the script comes only when it is asked for."""
    answer = show(call, table(call, SCENARIO), "scenario_id", "scenario_name")
    if not call.values.body.get("with_script"):
        for row in answer["result"]:
            row.pop("scenario_script", None)
    return answer


def bind_scenario(call: Call) -> Json:
    """Put scenarios into a rule, or take them out."""
    scenarios, rule = find_all(call, SCENARIO), find(call, RULE)
    ids = {scenario["scenario_id"] for scenario in scenarios}
    kept = [one for one in rule.get("scenarios", []) if one["scenario_id"] not in ids]
    rule["scenarios"] = [*kept, *map(public, scenarios)] if call.values.body.get("bind", True) else kept
    return {"result": 1}


def add_rule(call: Call) -> Json:
    """Make a rule of an application with its scenarios."""
    application, given = find(call, APPLICATION), call.values.body
    row = {
        "application_id": application["application_id"],
        "rule_name": given["rule_name"],
        "rule_pattern": given["rule_pattern"],
        "rule_pattern_exclude": given.get("rule_pattern_exclude", ""),
        "video_conference": given.get("video_conference", False),
        "scenarios": _scenarios(call),
        "modified": now(call),
    }
    return {"result": 1, "rule_id": add(call, RULE, row)["rule_id"]}


def _scenarios(call: Call) -> list[Row]:
    return [public(row) for row in find_all(call, SCENARIO)]


def set_rule(call: Call) -> Json:
    """Change a rule; scenarios are bound elsewhere, and an argument for them is ignored as the service does."""
    change(call, find(call, RULE), "rule_name", "rule_pattern", "rule_pattern_exclude", "video_conference")
    return {"result": 1}


def get_rules(call: Call) -> Json:
    """List the rules of an application; their scenarios come only when they are asked for."""
    application = find(call, APPLICATION)
    filters = ("rule_id", "rule_name", "video_conference")
    mine = application["application_id"]
    answer = show(call, table(call, RULE), *filters, by=lambda row: row["application_id"] == mine)
    if not call.values.body.get("with_scenarios"):
        for row in answer["result"]:
            row.pop("scenarios", None)
    return answer


HANDLERS: dict[str, Handler] = {
    "addApplication": add_application,
    "delApplication": lambda call: remove(call, APPLICATION),
    "setApplicationInfo": set_application,
    "getApplications": get_applications,
    "addUser": add_user,
    "delUser": lambda call: remove(call, USER),
    "setUserInfo": set_user,
    "getUsers": get_users,
    "addScenario": add_scenario,
    "delScenario": lambda call: remove(call, SCENARIO),
    "setScenarioInfo": set_scenario,
    "getScenarios": get_scenarios,
    "bindScenario": bind_scenario,
    "addRule": add_rule,
    "delRule": lambda call: remove(call, RULE),
    "setRuleInfo": set_rule,
    "getRules": get_rules,
}
