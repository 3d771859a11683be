"""Parameter and status tables, whatever their columns are called."""

import re

from docsdrift.extract.blocks import Block, plain, row_line
from docsdrift.facts import Location, Param, location_of
from documents.values import Object

_NAMES = {"name", "parameter", "parameters", "param", "field", "key", "property", "attribute", "header", "argument"}
_TYPES = {"type", "data type", "datatype", "format"}
_NOTES = {"description", "details", "notes", "meaning", "value", "comment", "comments", "explanation"}
_REQUIRED = {"required", "mandatory", "required?", "is required", "optional", "req", "presence"}
_PLACES = {"in", "location", "parameter type", "param type", "passed in"}
_DEFAULTS = {"default", "default value", "defaults to"}
_STATUS = {"status", "code", "status code", "http status", "http code", "response code", "http status code"}

_HEADINGS: tuple[tuple[str, Location], ...] = (
    (r"path (parameters?|variables?)|url parameters?", "path"),
    (r"query( string)?( (parameters?|params))?", "query"),
    (r"(request |http )?headers?( parameters?)?", "header"),
    (r"cookies?( parameters?)?", "cookie"),
    (r"(request )?(body|payload)( (parameters?|params|fields|attributes|properties|schema))?", "body"),
    (r"form[- ]?data|form parameters?|post data", "body"),
    (r"(request )?(parameters?|params|arguments|fields)", "unknown"),
)
_TYPES_BY_NAME = {
    "string": "string text str varchar uuid date datetime date-time timestamp email url uri file binary enum char",
    "number": "number float double decimal",
    "integer": "integer int int32 int64 long",
    "boolean": "boolean bool",
    "array": "array list",
    "object": "object json map dict hash",
    "null": "null",
    "": "any",
}
_TYPE_WORDS = {word: kind for kind, words in _TYPES_BY_NAME.items() for word in words.split()}
_PLACED: dict[str, Location] = {
    "header": "header",
    "query": "query",
    "path": "path",
    "url": "path",
    "uri": "path",
    "body": "body",
    "form": "body",
    "payload": "body",
    "cookie": "cookie",
}
_PLACED_NAME = re.compile(
    r"(?:http |request )?(?P<place>header|query|path|url|uri|body|form|payload|cookie)(?: ?string)?[ -]"
    r"(?:name|param(?:eter)?|variable|field|key|argument)s?|(?:http |request )?(?P<bare>header|cookie)s?"
)
_PLAIN_HEADER = re.compile(r"(?i)content-type|accept(-\w+)?|authorization|user-agent|x-[a-z0-9-]+")
_ALTERNATIVES = re.compile(r"\s*\|\s*|\s+or\s+|\s*/\s*")
_LENGTHS = re.compile(r"string\((\d+)\s*\.\.\s*(\d+)\)")
_VALUES = re.compile(r"(?:string|enum)\((\s*'[^']*'(?:\s*\|\s*'[^']*')*\s*)\)")
_STAR = re.compile(r"\s*(?:\\?\*)+\s*$")
_LIMIT = re.compile(
    r"(?:up to|at most|no more than|max(?:imum)?(?: length)?(?: of| is|:)?)\s+([\d,]{1,7})\s+"
    r"(?:characters|chars|symbols)",
    re.I,
)
_DEFAULT = re.compile(r"\bdefaults? (?:value )?(?:is|to|:)\s*[`'\"]?([\w.+-]{1,40})", re.I)


def heading_location(text: str) -> Location | None:
    """Where the parameters below a heading go; None when it is another heading, `unknown` for a bare "Parameters"."""
    words = re.sub(r"\s*\([^)]*\)\s*", " ", plain(text)).strip(" :*").lower()
    return next((place for pattern, place in _HEADINGS if re.fullmatch(pattern, words)), None)


def column_location(table: Block) -> Location | None:
    """Where a table's inputs go by the heading of their column, `Header` or `Path variable`; None when it does not say."""
    for cell in table.rows[0] if table.rows else ():
        found = _PLACED_NAME.fullmatch(plain(cell).strip(" :").lower())
        if found:
            return _PLACED[found["place"] or found["bare"]]
    return None


def json_type(text: str) -> str:
    """The JSON type that a word of a table means, empty when it is not known or one of several."""
    whole = plain(text).strip().lower()
    if re.match(r"(array|list) of\b", whole):
        return "array"
    kinds = {_one_type(word.strip()) for word in _ALTERNATIVES.split(re.sub(r"\([^()]*\)", "", whole)) if word.strip()}
    kinds.discard("null")
    return kinds.pop() if len(kinds) == 1 else ""


def _one_type(word: str) -> str:
    if word.endswith("[]") or re.match(r"(array|list)\b", word):
        return "array"
    if word.startswith(("json", "key-value", "key value", "object")):
        return "object"
    first = re.split(r"[\s<(,]", word, maxsplit=1)[0]
    return _TYPE_WORDS.get(first, "")


def is_type_word(text: str) -> bool:
    """Whether the text is nothing but the name of a type."""
    word = text.strip().lower()
    return word.split("<")[0].removesuffix("[]").strip() in _TYPE_WORDS or word.startswith(
        ("array of", "json key", "list of")
    )


def columns(table: Block) -> dict[str, int]:
    """The roles that a table's columns play: name, type, note, required, place, status."""
    roles: dict[str, int] = {}
    if not table.rows:
        return roles
    for index, cell in enumerate(table.rows[0]):
        word = plain(cell).strip(" :").lower()
        for role, words in zip(
            ("name", "type", "required", "place", "status", "note", "default"),
            (_NAMES, _TYPES, _REQUIRED, _PLACES, _STATUS, _NOTES, _DEFAULTS),
            strict=True,
        ):
            if word in words or (role == "name" and _PLACED_NAME.fullmatch(word)):
                roles.setdefault(role, index)
                break
    if "optional" in {plain(cell).strip().lower() for cell in table.rows[0]}:
        roles["inverted"] = 1
    return roles


def is_param_table(table: Block) -> bool:
    """Whether the table lists parameters."""
    roles = columns(table)
    return "name" in roles and bool({"type", "required", "note", "place"} & set(roles))


def read_params(table: Block, location: Location) -> list[Param]:
    """The parameters of a table that `is_param_table`, `required` still unknown where no star and no column says so."""
    roles = columns(table)
    found = []
    for index, row in enumerate(table.rows[1:], 1):
        cells = {role: row[column] if column < len(row) else "" for role, column in roles.items()}
        place = location_of(plain(cells["place"])) if "place" in cells else location
        param = read_param(cells, place if place != "unknown" else location, row_line(table, index))
        if param:
            if "inverted" in roles and param.required is not None and param.location != "path":
                param = Param(**{**vars(param), "required": not param.required})
            found.append(param)
    return found


def read_param(cells: dict[str, str], location: Location, line: int) -> Param | None:
    """One parameter from the raw cells of its row; None when the row has no name."""
    name, starred = split_star(cells.get("name", ""))
    if not name or len(name) > 100:
        return None
    note = plain(cells.get("note", ""))
    wildcard = bool(re.fullmatch(r"<+[^<>]+>+|\.\.\.|\*|\{+[^{}]+\}+", name))
    required, conditional = _requirement(starred, cells.get("required"), note)
    kind = json_type(cells.get("type", ""))
    if location == "unknown" and _PLAIN_HEADER.fullmatch(name):
        location = "header"
    limits = {
        **limits_of(note, kind),
        **_said_by_type(cells.get("type", "")),
        **_default(cells.get("default", ""), kind),
    }
    return Param(
        name=name.strip("<>{}") if wildcard else name,
        location=location,
        type=kind,
        required=False if wildcard else True if location == "path" else required,
        conditional=conditional,
        wildcard=wildcard,
        limits=limits,
        line=line,
    )


def split_star(cell: str) -> tuple[str, bool]:
    """A name cell without the star that marks it as required, and whether it had one."""
    if plain(cell).strip() == "*":
        return "*", False
    text = _STAR.sub("", plain(cell))
    return text.strip(), bool(_STAR.search(plain(cell)))


def limits_of(note: str, kind: str = "") -> Object:
    """The limits a description states in the usual words, of the parameter's type; the description is not kept."""
    limits: Object = {}
    if match := _LIMIT.search(note):
        limits["maxLength"] = int(match[1].replace(",", "") or 0)
    if match := _DEFAULT.search(note):
        limits |= _default(match[1].rstrip("."), kind)
    return limits


def _default(cell: str, kind: str) -> Object:
    """The default that a cell names; nothing for an empty one, and for one that the type cannot have."""
    word = plain(cell).strip(" '\"")
    if (
        not word
        or word.lower() in {"-", "none", "null", "n/a"}
        or len(word) > 40
        or kind in {"array", "object", "null"}
    ):
        return {}
    if kind in {"", "string"}:
        return {"default": word}
    if kind == "boolean" and word.lower() in {"true", "false"}:
        return {"default": word.lower() == "true"}
    if kind in {"integer", "number"} and word.isdigit():
        return {"default": int(word)}
    return {}


def _said_by_type(cell: str) -> Object:
    """Limits inside a type: `string(1..128)`, `string('a' | 'b')`."""
    text = plain(cell)
    if lengths := _LENGTHS.fullmatch(text):
        least, most = int(lengths[1]), int(lengths[2])
        return {**({"minLength": least} if least else {}), "maxLength": most}
    if values := _VALUES.fullmatch(text):
        return {"enum": list(re.findall(r"'([^']*)'", values[1]))}
    return {}


def _requirement(starred: bool, column: str | None, note: str) -> tuple[bool | None, bool]:
    if re.search(r"\brequired,? (if|when|unless|for)\b|\bmandatory,? (if|when|unless)\b", note, re.I):
        return None, True
    if starred:
        return True, False
    if column is not None and plain(column):
        word = plain(column).lower()
        if re.match(r"(yes|true|required|mandatory|y|✓|✔|✅|1)\b|^[✓✔✅]", word):
            return True, False
        if re.match(r"(no|false|optional|n|0|-|\u2013)\b|^[✗✘❌\u2013-]", word):
            return False, False
        if "if" in word.split() or "conditional" in word:
            return None, True
    if re.match(r"\W*required\b", note, re.I):
        return True, False
    if re.match(r"\W*optional\b", note, re.I):
        return False, False
    return None, False


def statuses(table: Block) -> list[tuple[str, int]]:
    """The HTTP statuses that a status table lists, with their lines."""
    column = columns(table).get("status")
    if column is None:
        return []
    found = []
    for index, row in enumerate(table.rows[1:], 1):
        if column < len(row) and (status := status_of(row[column])):
            found.append((status, row_line(table, index)))
    return found


def status_of(title: str) -> str:
    """The HTTP status that a tab title, heading or cell begins with, else empty."""
    match = re.match(r"\W*(?:HTTP |status |response )*([1-5]\d\d)\b", plain(title), re.I)
    return match[1] if match else ""
