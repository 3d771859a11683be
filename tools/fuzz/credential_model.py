"""Which credentials a client has to use, by the documented order: arguments, then the environment, then the file.

All of them come from one source: the first that has one of them whole.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

if TYPE_CHECKING:
    from collections.abc import Iterable

SOURCES = ("argument", "environment", "file")
NAMES = {
    "opentact": ("token", "email", "password", "google_token", "facebook_token", "api_key", "ha1b"),
    "voximplant": ("account_id", "api_key"),
    "avaamo": ("user_token", "agent_token"),
}
PERSON = (("token",), ("email", "password"), ("google_token",), ("facebook_token",))
TOKENS = (("user_token",), ("agent_token",))
Drawn = dict[str, dict[str, str]]


def given_to(vendor: str) -> st.SearchStrategy[Drawn]:
    """Credentials in every source: there, empty or absent."""
    return st.fixed_dictionaries({source: _table(source, vendor) for source in SOURCES})


def _table(source: str, vendor: str) -> st.SearchStrategy[dict[str, str]]:
    values: dict[str, Any] = {name: st.sampled_from([f"{source}-{name}"] * 4 + [""]) for name in NAMES[vendor]}
    return st.fixed_dictionaries({}, optional=values)


def chosen(vendor: str, drawn: Drawn) -> list[str] | str:
    """The credentials that stand in the first request, sorted; or `refused` where none may leave."""
    tables = [{name: value for name, value in drawn[source].items() if value} for source in SOURCES]
    if vendor == "opentact":
        return _opentact(tables)
    if vendor == "voximplant":
        first = next((table for table in tables if table), {})
        return sorted(first.values()) if len(first) == len(NAMES[vendor]) else "refused"
    tables = _only(tables, TOKENS)
    return _first(tables, TOKENS[:1]) or _first(tables, TOKENS[1:])


def _opentact(tables: list[dict[str, str]]) -> list[str] | str:
    if ("email" in tables[0]) != ("password" in tables[0]):
        return "refused"
    tables = _only(tables, (*PERSON, ("api_key",), ("ha1b",)))
    person, key = _first(tables, PERSON), _first(tables, [("api_key",)])
    social = bool(person) and person[0].rpartition("-")[2] in ("google_token", "facebook_token")
    return (key if social and key else person or key) or "refused"


def _only(tables: list[dict[str, str]], slots: Iterable[tuple[str, ...]]) -> list[dict[str, str]]:
    """The first source that has an alternative whole, alone."""
    return [table for table in tables if any(all(name in table for name in slot) for slot in slots)][:1]


def _first(tables: list[dict[str, str]], slots: Iterable[tuple[str, ...]]) -> list[str]:
    """The values of the first alternative that one source has whole."""
    for table in tables:
        for slot in slots:
            if all(name in table for name in slot):
                return sorted(table[name] for name in slot)
    return []
