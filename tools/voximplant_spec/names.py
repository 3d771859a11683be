"""The names that readers of the result see, made from the vendor's."""

import re

_WORD = re.compile(r"[A-Z]+s(?![a-z])|[A-Z]\d[A-Z](?=[A-Z][a-z])|[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+")
_FUSED = {"LinkregulationAddress": "LinkRegulationAddress"}


def operation_id(method: str) -> str:
    """`A2PSendSms` as `a2pSendSms`, `SQ_GetQueues` as `sqGetQueues`, `GetCallerIDs` as `getCallerIds`."""
    words: list[str] = _WORD.findall(_FUSED.get(method, method))
    first, *rest = (word.lower() for word in words)
    return first + "".join(word.capitalize() for word in rest)


def component(name: str) -> str:
    """A schema's name without underscores: `SmartQueueState_Agent` as `SmartQueueStateAgent`."""
    return "".join(part[:1].upper() + part[1:] for part in name.split("_"))


def request(method: str) -> str:
    """The name of the schema of a method's form body."""
    return component(method) + "Request"


def response(method: str) -> str:
    """The name of the schema of a method's answer."""
    return component(method) + "Response"
