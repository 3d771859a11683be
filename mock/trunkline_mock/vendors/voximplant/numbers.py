"""Phone numbers: what can be bought, what the account has, and what it is bound to."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

from ...messages import Problem
from .things import APPLICATION, FIRST, NUMBER, RULE, add, example, find, find_all, named, now, show, table

if TYPE_CHECKING:
    from ...core.state import Row
    from ...core.vendor import Call, Handler
    from ...messages import Json

STOCK = 50
FIRST_NUMBER = 447700900123
NO_STOCK = 331


def stock(call: Call) -> list[Row]:
    """Return the numbers that can be bought: a block of them, without those the account has."""
    model = example(call, "GetNewPhoneNumbers")[0]
    owned = {row["phone_number"] for row in table(call, NUMBER) if "_example" not in row}
    texts = (str(FIRST_NUMBER + index) for index in range(STOCK))
    return [
        {**model, "phone_id": 90_000 + index, "phone_number": text}
        for index, text in enumerate(texts)
        if text not in owned
    ]


def search(call: Call) -> Json:
    """List numbers that can be bought."""
    return show(call, stock(call))


def attach(call: Call) -> Json:
    """Buy numbers: a certain one, or some of those in stock."""
    given, free = call.values.body, stock(call)
    if "phone_number" in given:
        wanted = given["phone_number"] if isinstance(given["phone_number"], list) else [given["phone_number"]]
        bought = [row for row in free if row["phone_number"] in map(str, wanted)]
        if len(bought) < len(wanted):
            raise Problem("not_found", code=NO_STOCK)
    else:
        bought = free[: given.get("phone_count", 1)]
        if len(bought) < given.get("phone_count", 1):
            raise Problem("not_found", code=NO_STOCK)
    return {"result": 1, "phone_numbers": [_keep(call, row["phone_number"]) for row in bought]}


def _keep(call: Call, number: str) -> Json:
    rows = table(call, NUMBER)
    for old in rows.find(lambda one: one["phone_number"] == number):
        rows.remove(old["phone_id"])  # the number of the examples, bought in earnest
    row = copy.deepcopy(example(call, "GetPhoneNumbers")[0])
    unset = ("application_id", "application_name", "rule_id", "rule_name", "incoming_sms_callback_url")
    row = {name: value for name, value in row.items() if name not in (*unset, "phone_id")}
    row |= {
        "phone_number": number,
        "phone_purchase_date": now(call),
        "is_sms_enabled": False,
        "verification_status": "VERIFIED",
    }
    kept = add(call, NUMBER, row, key=call.account.number("phone_id", FIRST))
    return {"phone_id": kept["phone_id"], "phone_number": number}


def get_numbers(call: Call) -> Json:
    """List the account's numbers."""
    application = named(call, APPLICATION)
    bound = call.values.body.get("is_bound_to_application")

    def wanted(row: Row) -> bool:
        mine = application is None or row.get("application_id") == application["application_id"]
        return mine and (bound is None or bound == ("application_id" in row))

    return show(call, table(call, NUMBER), "phone_id", "phone_number", "canceled", "deactivated", by=wanted)


def chosen(call: Call) -> list[Row]:
    """Return the numbers that the arguments name.

    Raises:
        Problem: One is not the account's.
    """
    return find_all(call, NUMBER)


def bind(call: Call) -> Json:
    """Bind numbers to an application and a rule, or take them off."""
    application, rule = find(call, APPLICATION), named(call, RULE)
    for row in chosen(call):
        for name in ("application_id", "application_name", "rule_id", "rule_name"):
            row.pop(name, None)
        if call.values.body.get("bind", True):
            row |= {name: application[name] for name in ("application_id", "application_name")}
            row |= {name: rule[name] for name in ("rule_id", "rule_name")} if rule else {}
    return {"result": 1}


def deactivate(call: Call) -> Json:
    """Give numbers back."""
    for row in chosen(call):
        table(call, NUMBER).remove(row["phone_id"])
    return {"result": 1}


def set_info(call: Call) -> Json:
    """Keep where messages to numbers are told; also for a number that only receives messages in a test."""
    url = call.values.body.get("incoming_sms_callback_url")
    wanted = call.values.body.get("phone_number", [])
    numbers = list(map(str, wanted if isinstance(wanted, list) else [wanted])) if wanted != "all" else []
    known = {row["phone_number"] for row in table(call, NUMBER)}
    if "phone_id" in call.values.body or all(number in known for number in numbers):
        numbers = [row["phone_number"] for row in chosen(call)]
    if url is not None:
        for row in table(call, NUMBER).find(lambda row: row["phone_number"] in numbers):
            row["incoming_sms_callback_url"] = url
        for number in numbers:
            call.account.settings.setdefault("incoming_sms_callback_urls", {})[number] = url
    return {"result": 1}


def is_ours(call: Call) -> Json:
    """Say whether a number is the account's."""
    number = str(call.values.body["phone_number"])
    return {"result": any(row["phone_number"] == number for row in table(call, NUMBER))}


def control_sms(call: Call) -> Json:
    """Switch messages of a number on or off."""
    row = find(call, NUMBER)
    row["is_sms_enabled"] = call.values.body["command"] == "enable"
    return {"result": 1}


HANDLERS: dict[str, Handler] = {
    "getNewPhoneNumbers": search,
    "attachPhoneNumber": attach,
    "getPhoneNumbers": get_numbers,
    "bindPhoneNumberToApplication": bind,
    "deactivatePhoneNumber": deactivate,
    "setPhoneNumberInfo": set_info,
    "isAccountPhoneNumber": is_ours,
    "controlSms": control_sms,
}
