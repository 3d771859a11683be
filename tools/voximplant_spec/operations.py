"""Operations of the result: what a patch must lay over a published operation, and the schemas it brings."""

from collections.abc import Sequence
from dataclasses import dataclass

from documents.values import JSON, Object, as_list, as_object, as_text
from voximplant_spec import names, schemas
from voximplant_spec.examples import Examples
from voximplant_spec.groups import reduce_groups, sentences, without
from voximplant_spec.schemas import ref

FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
BINARY: Object = {"type": "string", "format": "binary"}


@dataclass(frozen=True)
class Built:
    """One operation: the update for it, the schemas it needs, and what its patch is for."""

    update: Object
    schemas: dict[str, Object]
    reason: str


def build(method: str, published: Object, answer: Object, fact: Object, tag: str, examples: Examples) -> Built:
    """What the patches must say about one operation.

    Args:
        method: the vendor's name of the method.
        published: the published operation.
        answer: the published schema of its answer.
        fact: what `facts/` says about it.
        tag: the tag it gets.
        examples: makes the examples.

    Raises:
        KeyError: a fact is about a parameter or property that is not published.
    """
    groups = reduce_groups(method, published, fact)
    fact = {**fact, "groups": groups.rest} if groups.rest else without(fact, "groups")
    body = _body_schema(published, fact, groups.required)
    update: Object = {
        "operationId": names.operation_id(method),
        "summary": fact["summary"],
        "description": _description(as_text(published["description"]), fact),
        "tags": [tag],
        **_extensions(method, fact),
    }
    added: dict[str, Object] = {}
    if body["properties"]:
        added[names.request(method)] = body
        media = MULTIPART if _has_file(body) else FORM
        example = fact.get("request_example") or examples.request(body, as_list(fact.get("groups")))
        content: Object = {media: {"schema": ref(names.request(method)), "example": example}}
        update["requestBody"] = {"required": bool(body.get("required")), "content": content}
    update["responses"] = {"200": _answer(method, answer, fact, added, examples)}
    return Built(update, added, _reason(body, fact))


def _description(published: str, fact: Object) -> str:
    """The published description without its first sentence, which is the summary, and with the groups in words."""
    _, _, rest = published.partition(". ")
    return " ".join([rest or published, *sentences(as_list(fact.get("groups")))])


def _body_schema(published: Object, fact: Object, also_required: Sequence[str]) -> Object:
    facts, left_out = as_object(fact.get("parameters")), as_list(fact.get("left_out"))
    parameters = [as_object(item) for item in as_list(published["parameters"])]
    query = {as_text(item["name"]): item for item in parameters if item["in"] == "query"}
    unknown = {*facts, *map(as_text, left_out)} - set(query)
    if unknown:
        raise KeyError(f"{published['summary']}: a fact about {sorted(unknown)[0]!r}, which is not a parameter")
    properties: Object = {}
    for name, item in query.items():
        if name in left_out:
            continue
        schema = schemas.laid_over(as_object(item["schema"]), as_object(facts.get(name)))
        if schema.get("type") == "array":
            schema["x-list-separator"] = ";"
        properties[name] = {**schema, "description": item["description"]}
    required: list[JSON] = [name for name, item in query.items() if item["required"] or name in also_required]
    return {"type": "object", **({"required": required} if required else {}), "properties": properties}


def _has_file(body: Object) -> bool:
    return any(as_object(value).get("format") == "binary" for value in as_object(body["properties"]).values())


def _extensions(method: str, fact: Object) -> Object:
    result: Object = {
        "x-evidence": fact.get("evidence", "documented"),
        "x-source": [method],
        "x-delivery": fact["delivery"],
    }
    for key, extension in (
        ("python_name", "x-python-name"),
        ("groups", "x-groups"),
        ("pagination", "x-pagination"),
        ("job", "x-job"),
        ("timezone", "x-timezone-argument"),
        ("contradiction", "x-contradiction"),
    ):
        if key in fact:
            result[extension] = fact[key]
    if fact.get("answer") == "binary":
        result["x-streaming"] = True
    if "file_outputs" in fact:
        only = {"only": fact["file_arguments"]} if "file_arguments" in fact else {}
        result["x-file-outputs"] = {"argument": "output", "values": fact["file_outputs"], **only}
    return result


def _answer(method: str, answer: Object, fact: Object, added: dict[str, Object], examples: Examples) -> Object:
    evidence: Object = {"x-evidence": fact["response_evidence"]} if "response_evidence" in fact else {}
    if fact.get("answer") == "binary":
        return {"description": "The file", "content": {"application/octet-stream": {"schema": BINARY}}, **evidence}
    schema = schemas.struct(answer, as_object(fact.get("response")))
    added[names.response(method)] = schema
    example = fact.get("response_example") or examples.answer(schema)
    content: Object = {"application/json": {"schema": ref(names.response(method)), "example": example}}
    if "file_outputs" in fact:
        content["text/csv"] = {"schema": BINARY}
    return {"content": content, **evidence}


def _reason(body: Object, fact: Object) -> str:
    properties = [as_object(value) for value in as_object(body["properties"]).values()]
    points = ["a readable operationId, summary and tag", "whether it may be sent twice"]
    if properties:
        points.insert(0, "parameters in a file upload" if _has_file(body) else "parameters in the form body")
    for point, present in (
        ("lists joined with `;`", any("x-list-separator" in value for value in properties)),
        ("which parameters go together", "groups" in fact),
        ("how pages turn", "pagination" in fact),
        ("how the report is fetched", "job" in fact),
        ("a file as the answer", "answer" in fact or "file_outputs" in fact),
    ):
        if present:
            points.append(point)
    return "The published form lacks: " + ", ".join(points)
