"""Service account keys and their roles, and child accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...messages import Problem
from .jwt import KEY_ID, private_pem
from .things import CHILD, KEY, add, change, check_name, example, find, now, show, table

if TYPE_CHECKING:
    from ...core.state import Row
    from ...core.vendor import Call, Handler
    from ...messages import Json

FIRST_CHILD = 2000001


def create_key(call: Call) -> Json:
    """Hand out a key; what it signs is accepted, and the private part is shown this once."""
    given = call.values.body
    key = f"{KEY_ID.format(call.account.key)}-{call.account.uuid()}"
    row = {"description": given.get("description", ""), "key_name": given.get("key_name", ""), "roles": _roles(call)}
    add(call, KEY, row, key=key)
    account = int(call.account.key) if call.account.key.isdigit() else 0
    email = f"owner-{account}@example.com"
    return {"result": [{"account_email": email, "account_id": account, "key_id": key, "private_key": private_pem()}]}


def _roles(call: Call) -> list[Json]:
    model = example(call, "GetKeyRoles")[0]
    given = call.values.body
    ids, names = given.get("role_id", []), given.get("role_name", [])
    roles = [{**model, "role_id": one} for one in (ids if isinstance(ids, list) else [ids])]
    return roles + [{**model, "role_name": one} for one in (names if isinstance(names, list) else [names])]


def get_keys(call: Call) -> Json:
    """List keys; their roles come only when they are asked for."""
    answer = show(call, table(call, KEY), "key_id")
    for row in answer["result"]:
        if not call.values.body.get("with_roles"):
            row.pop("roles", None)
    return {"result": answer["result"]}


def update_key(call: Call) -> Json:
    """Change a key's name and description."""
    change(call, find(call, KEY), "description", "key_name")
    return {"result": 1}


def delete_key(call: Call) -> Json:
    """Forget a key; what it signs is refused from now on."""
    table(call, KEY).remove(find(call, KEY)["key_id"])
    return {"result": 1}


def set_roles(call: Call) -> Json:
    """Give a key roles."""
    row = find(call, KEY)
    row["roles"] = [*row.get("roles", []), *_roles(call)]
    return {"result": 1}


def get_roles(call: Call) -> Json:
    """List a key's roles."""
    return {"result": find(call, KEY).get("roles", [])}


def remove_roles(call: Call) -> Json:
    """Take roles from a key."""
    row, gone = find(call, KEY), _roles(call)
    ids = {role["role_id"] for role in gone} if "role_id" in call.values.body else set()
    names = {role["role_name"] for role in gone} if "role_name" in call.values.body else set()
    row["roles"] = [
        role for role in row.get("roles", []) if role["role_id"] not in ids and role["role_name"] not in names
    ]
    return {"result": 1}


def add_child(call: Call) -> Json:
    """Make a child account; its id comes as the result."""
    given = call.values.body
    check_name(call, CHILD, given["account_name"])
    row: Row = {
        **{name: value for name, value in given.items() if name in example(call, CHILD.listing)[0]},
        "created": now(call),
        "active": given.get("active", True),
        "frozen": False,
        "balance": 0.0,
        "currency": "USD",
    }
    return {"result": add(call, CHILD, row, key=call.account.number("child", FIRST_CHILD))["account_id"]}


def get_children(call: Call) -> Json:
    """List child accounts."""
    given = call.values.body
    wanted = given.get("child_account_id")

    def fits(row: Row) -> bool:
        return (
            (wanted is None or row["account_id"] in wanted)
            and given.get("child_account_name", "") in row["account_name"]
            and given.get("child_account_email", row["account_email"]) == row["account_email"]
        )

    return show(call, table(call, CHILD), "active", "frozen", by=fits)


def set_child(call: Call) -> Json:
    """Change a child account; its callback settings are kept for what happens there."""
    given = call.values.body
    by_email = table(call, CHILD).find(lambda row: row["account_email"] == given.get("child_account_email"))
    if "child_account_email" in given:
        if not by_email:
            raise Problem("not_found", code=CHILD.unknown)
        row = by_email[0]
    else:
        row = find(call, CHILD, id="child_account_id", name="child_account_name")
    change(
        call,
        row,
        "active",
        "language_code",
        "location",
        "min_balance_to_notify",
        new_child_account_email="account_email",
    )
    child = call.vendor.account(str(row["account_id"]))
    child.settings.update({name: given[name] for name in ("callback_url", "callback_salt") if name in given})
    return {"result": 1}


HANDLERS: dict[str, Handler] = {
    "createKey": create_key,
    "getKeys": get_keys,
    "updateKey": update_key,
    "deleteKey": delete_key,
    "setKeyRoles": set_roles,
    "getKeyRoles": get_roles,
    "removeKeyRoles": remove_roles,
    "addAccount": add_child,
    "getChildrenAccounts": get_children,
    "setChildAccountInfo": set_child,
}
