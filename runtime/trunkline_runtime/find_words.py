"""What people say and what the vendors call it: the data of `find`. Words stand without their endings."""

from __future__ import annotations

from collections.abc import Mapping

_IGNORED = """
    a an and are at by can do does for from give have how i if in into is it its of on or our some that the then there this to
    want what which who with you your
"""
IGNORED = frozenset(_IGNORED.split())
ENDINGS = (
    ("sses", "ss"), ("ies", "y"), ("ches", "ch"), ("ing", ""), ("ss", "ss"), ("s", ""), ("ed", ""),
)  # fmt: skip
"""Endings of English words, with what is left in their place; the first that fits is taken."""

_GROUPS = (
    "my hold mine ours own",
    "am me myself whoami",
    "list show all search read look get",
    "get fetch look read show detail one",
    "find search look lookup list get",
    "number phone did tn telephone line lease",
    "sms text message messag",
    "send push write post",
    "buy purchase order rent acquire attach",
    "call dial ring",
    "delete remove drop cancel release deactivate",
    "create make new add register open start",
    "change update edit set modify rename",
    "hangup terminate end stop close finish",
    "balance money credit account fund",
    "price cost fee rate charge",
    "record recorder recording audio",
    "report statistic analytic dashboard history",
    "delivery deliver status state dlr receipt",
    "webhook callback notification notify url",
    "event subscription subscribe websocket",
    "user person member people",
    "agent bot skill",
    "conversation chat session talk",
    "template campaign outreach broadcast bulk",
    "token key login sign auth credential password",
    "pay payment invoice bill card",
    "company organization customer",
    "file document upload attachment",
    "transcript transcription transcribe text",
    "forward transfer redirect",
    "available free order find",
    "block blacklist black reject ban",
    "back release return cancel",
    "timezone zone hour",
    "country region state city",
    "queue acd operator",
)


_ACTS = """
    send push buy purchase order rent attach delete remove cancel release create make new add register change update edit set
    modify rename hang terminate end stop close start upload bind block give put pay dial transfer
"""
ACTS = frozenset(_ACTS.split())
"""Words of doing something, not of looking."""


def _synonyms() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for group in _GROUPS:
        words = tuple(group.split())
        for word in words:
            found[word] = tuple(dict.fromkeys((*found.get(word, ()), *(other for other in words if other != word))))
    return found


SYNONYMS = _synonyms()
