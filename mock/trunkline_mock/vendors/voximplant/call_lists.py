"""Call lists: a CSV file becomes tasks that wait."""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING

from ...messages import Problem, Reply
from .lists import listed
from .things import CALL_LIST, add, change, find, now, show, table

if TYPE_CHECKING:
    from ...core.state import Row
    from ...core.vendor import Call, Handler
    from ...messages import Json

NO_TASK = 255
STOPPED = "Canceled"


def create(call: Call) -> Json:
    """Make a list of the lines of a CSV file."""
    given = call.values.body
    row = {
        "list_name": given["name"],
        "priority": given["priority"],
        "rule_id": given["rule_id"],
        "max_simultaneous": given["max_simultaneous"],
        "num_attempts": given["num_attempts"],
        "dt_submit": now(call),
        "interval_seconds": given.get("interval_seconds", 0),
        "status": "In progress",
    }
    return _fill(call, add(call, CALL_LIST, row))


def append(call: Call) -> Json:
    """Add the lines of a CSV file to a list."""
    return _fill(call, find(call, CALL_LIST))


def _fill(call: Call, row: Row) -> Json:
    given, batch = call.values.body, call.account.uuid()
    text = given["file_content"].encode("latin-1", "replace").decode("utf-8", "replace")
    lines = _lines(text, (given.get("delimiter") or ";")[:1])
    tasks = call.account.table("tasks")
    for line in lines:
        number = call.account.number("task_id", 1001)
        custom = {str(name): value for name, value in line.items() if name and not str(name).startswith("__")}
        tasks.put(
            number,
            {
                "list_id": row["list_id"],
                "custom_data": str(custom),
                "attempts_left": row["num_attempts"],
                "status_id": 0,
                "status": "New",
                "task_id": number,
                "task_uuid": call.account.uuid(),
                "_batch": batch,
            },
        )
    return {"result": True, "count": len(lines), "list_id": row["list_id"], "batch_id": batch}


def _lines(text: str, delimiter: str) -> list[dict[str, str]]:
    """Read CSV; a file that is none has no lines."""
    try:
        return list(csv.DictReader(StringIO("\n".join(text.splitlines())), delimiter=delimiter))
    except (csv.Error, ValueError, TypeError):
        return []


def get_lists(call: Call) -> Json:
    """List call lists."""
    name = call.values.body.get("name", "")
    return show(call, table(call, CALL_LIST), "list_id", "rule_id", by=lambda row: name in row["list_name"])


def details(call: Call) -> Json | Reply:
    """Return the tasks of a list; CSV unless JSON is asked for, as the service does."""
    row = find(call, CALL_LIST)
    tasks = call.account.table("tasks").find(lambda task: task["list_id"] == row["list_id"])
    if not tasks and row["list_id"] < 1001:  # the list of the spec's example has the example's task
        tasks = call.example()["result"]
    call.values.body.setdefault("output", "csv")
    answer = listed(call, tasks, default=1000)
    if isinstance(answer, dict):
        answer.pop("total_count")
    return answer


def stop(call: Call) -> Json:
    """Stop a list."""
    find(call, CALL_LIST)["status"] = STOPPED
    return {"result": True, "msg": "The list is stopped"}


def recover(call: Call) -> Json:
    """Set a stopped list going again."""
    row = find(call, CALL_LIST)
    row["status"] = "In progress"
    waiting = call.account.table("tasks").find(lambda task: task["list_id"] == row["list_id"])
    return {"result": True, "count_recovery": len(waiting)}


def edit(call: Call) -> Json:
    """Change a list."""
    names = ("interval_seconds", "num_attempts", "max_simultaneous", "priority")
    change(call, find(call, CALL_LIST), *names, name="list_name")
    return {"result": True}


def delete(call: Call) -> Json:
    """Forget a list and its tasks."""
    row = find(call, CALL_LIST)
    table(call, CALL_LIST).remove(row["list_id"])
    tasks = call.account.table("tasks")
    for task in tasks.find(lambda task: task["list_id"] == row["list_id"]):
        tasks.remove(task["task_id"])
    return {"result": True, "msg": "The list is deleted"}


def edit_task(call: Call) -> Json:
    """Change a task."""
    given, row = call.values.body, find(call, CALL_LIST)
    if row["list_id"] < 1001:
        return {"result": True}
    for task in call.account.table("tasks").find(lambda task: task["list_id"] == row["list_id"]):
        if given.get("task_id") == task["task_id"] or given.get("task_uuid") == task["task_uuid"]:
            change(call, task, "attempts_left", "custom_data")
            return {"result": True}
    raise Problem("not_found", code=NO_TASK)


HANDLERS: dict[str, Handler] = {
    "createCallList": create,
    "appendToCallList": append,
    "getCallLists": get_lists,
    "getCallListDetails": details,
    "stopCallListProcessing": stop,
    "recoverCallList": recover,
    "editCallList": edit,
    "deleteCallList": delete,
    "editCallListTask": edit_task,
}
