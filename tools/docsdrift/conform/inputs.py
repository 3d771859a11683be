"""Parameters, headers and body fields on either side."""

from docsdrift import nested
from docsdrift.conform.report import Comparison
from docsdrift.extract.urls import placeholders
from docsdrift.facts import Location, Param
from docsdrift.model import types_of
from docsdrift.specdiff.context import loose
from documents.values import Object, Pointer, as_list, as_object, as_text, resolve

_Key = tuple[Location, str]
_UNDOCUMENTED = {"inferred", "observed"}
_PLAIN_HEADERS = {"contenttype", "accept", "useragent", "contentlength", "host"}


def is_sign_in(param: Param) -> bool:
    """Whether an input of a page carries a credential rather than data."""
    name = loose(param.name)
    if param.location == "header":
        return "auth" in name or (name.endswith(("token", "key")) and "idempot" not in name)
    return param.location == "query" and name in {"accesstoken", "apikey", "jwt", "authtoken"}


def is_plain_header(param: Param) -> bool:
    """Whether an input is a header that HTTP itself needs, and no argument of the call."""
    return param.location == "header" and loose(param.name) in _PLAIN_HEADERS


def compare_inputs(comparison: Comparison) -> None:
    """Add what differs between the inputs the page lists and those the spec has."""
    inputs = comparison.spec.inputs(comparison.document)
    left = dict(inputs)
    heads: set[_Key] = set()
    for param in comparison.stated.params:
        if is_sign_in(param) or _names_scheme(comparison, param) or is_plain_header(param):
            continue
        if param.wildcard:
            _wildcard(comparison, param)
            continue
        key = _partner(param, left)
        if key is None and _is_inside(comparison, param, inputs):
            heads.add(("body", nested.parts(param.name)[0]))
            continue
        if key is None:
            _not_in_spec(comparison, param)
            continue
        required, schema = left.pop(key)
        _names(comparison, param, key)
        _details(comparison, param, key, required, schema)
    in_url: set[_Key] = {("path", name) for name in placeholders(comparison.stated.url)}
    for key, (required, schema) in left.items():
        if key not in heads | in_url:
            _not_on_page(comparison, key, required, schema)


def _names_scheme(comparison: Comparison, param: Param) -> bool:
    schemes = {scheme for choice in comparison.spec.security for scheme in choice}
    return any(scheme[:2] == ("apiKey", param.location) and loose(scheme[2]) == loose(param.name) for scheme in schemes)


def _partner(param: Param, left: dict[_Key, tuple[bool, Object]]) -> _Key | None:
    if (param.location, param.name) in left:
        return param.location, param.name
    alike = [key for key in left if loose(key[1]) == loose(param.name)]
    return next((key for key in alike if key[0] == param.location), alike[0] if alike else None)


def _is_inside(comparison: Comparison, param: Param, inputs: dict[_Key, tuple[bool, Object]]) -> bool:
    """Compare a field of a field, `data.name`, with the spec's; False when the spec has nothing that it could be in."""
    head = ("body", nested.parts(param.name)[0])
    if param.location not in ("body", "unknown") or head[1] == param.name or head not in inputs:
        return False
    found = nested.find(comparison.document, comparison.spec.body_schema(comparison.document), param.name)
    if found is None:
        _not_in_spec(comparison, param)
    else:
        _details(comparison, param, ("body", param.name), *found)
    return True


def _pointer(comparison: Comparison, key: _Key) -> Pointer:
    if key[0] == "body":
        return (*comparison.spec.pointer, "requestBody", key[1])
    return (*comparison.spec.pointer, "parameters", key[1])


def _wildcard(comparison: Comparison, param: Param) -> None:
    schema = comparison.spec.body_schema(comparison.document)
    if param.location == "body" and schema.get("additionalProperties") in (None, False):
        comparison.add("param-missing-in-spec", f"any further {param.name}", param.line, after="additional properties")


def _not_in_spec(comparison: Comparison, param: Param) -> None:
    rule = "param-missing-in-spec-required" if param.required else "param-missing-in-spec"
    comparison.add(rule, param.name, param.line, after={"in": param.location, "type": param.type})


def _not_on_page(comparison: Comparison, key: _Key, required: bool, schema: Object) -> None:
    evidence = schema.get("x-evidence") or _evidence(comparison, key) or comparison.spec.node.get("x-evidence")
    # A guide shows one call, not every option; and what the spec itself calls undocumented need not be on a page.
    if evidence in _UNDOCUMENTED or (comparison.page.dialect == "guide" and not required):
        return
    if key[0] == "header" and loose(key[1]) in _PLAIN_HEADERS | {"authorization"}:
        return
    comparison.add("param-missing-on-page", key[1], 0, _pointer(comparison, key), before={"in": key[0]})


def _evidence(comparison: Comparison, key: _Key) -> object:
    if key[0] != "body":
        return comparison.spec.parameters[key[0], key[1]].get("x-evidence")
    item = as_object(comparison.spec.body_schema(comparison.document).get("properties")).get(key[1], {})
    return as_object(resolve(comparison.document, item)).get("x-evidence")


def _names(comparison: Comparison, param: Param, key: _Key) -> None:
    place = _pointer(comparison, key)
    if param.location not in {key[0], "unknown"}:
        before, after = f"{key[0]} {key[1]}", f"{param.location} {param.name}"
        comparison.add("param-location-differs", param.name, param.line, place, before, after)
    elif param.name != key[1] and not (key[0] == "header" and param.name.lower() == key[1].lower()):
        comparison.add("param-spelling-differs", param.name, param.line, place, key[1], param.name)


def _details(comparison: Comparison, param: Param, key: _Key, required: bool, schema: Object) -> None:
    place = _pointer(comparison, key)
    allowed = types_of(schema)
    if param.type and allowed and not _same_type(param.type, allowed):
        comparison.add("param-type-differs", param.name, param.line, place, sorted(allowed), param.type)
    if param.required is True and not required:
        comparison.add("param-required-differs", param.name, param.line, place, False, True)
    elif param.conditional and required:
        comparison.add("param-conditional", param.name, param.line, place, "always", "under a condition")
    elif param.required is False and required:
        comparison.add("param-optional-differs", param.name, param.line, place, True, False)
    for keyword in ("maxLength", "minLength", "maximum", "minimum"):
        stated = param.limits.get(keyword)
        if stated is not None and stated != schema.get(keyword):
            comparison.add(
                "param-limit-differs", f"{param.name} {keyword}", param.line, place, schema.get(keyword), stated
            )
    values, known = as_list(param.limits.get("enum")), as_list(schema.get("enum"))
    if values and sorted(map(str, values)) != sorted(map(str, known)):
        comparison.add("param-limit-differs", f"{param.name} enum", param.line, place, known, values)
    _default(comparison, param, place, schema)


def _default(comparison: Comparison, param: Param, place: Pointer, schema: Object) -> None:
    stated, known = param.limits.get("default"), schema.get("default")
    if stated is not None and known is not None and as_text(stated).lower() != str(known).lower() and stated != known:
        comparison.add("param-limit-differs", f"{param.name} default", param.line, place, known, stated)


def _same_type(stated: str, allowed: frozenset[str]) -> bool:
    # GitBook's tables know only one kind of number.
    return stated in allowed or (stated == "number" and "integer" in allowed)
