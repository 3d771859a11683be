"""From the text of a page to facts; the dialect is told by the content, never by the file name."""

import hashlib
import re
from dataclasses import replace

from docsdrift.extract.blocks import parse_blocks
from docsdrift.extract.clean import Cleaned, clean
from docsdrift.extract.draft import Reading
from docsdrift.extract.embedded import find_document, is_document, printed_line, read_embedded
from docsdrift.extract.markdown import read_markdown
from docsdrift.extract.mintlify import FrontMatter
from docsdrift.extract.rendered import is_rendered, read_rendered
from docsdrift.extract.urls import same_path, split_url
from docsdrift.facts import Operation, Page, Unplaced, contract_of, digest
from docsdrift.prose import without_prose
from documents.values import Object, ToolError, as_object

MAX_PAGE = 2_000_000
MAX_LINES = 50_000


def extract_page(text: str, slug: str) -> Page:
    """All facts of one page, with line and confidence, and the page's three hashes.

    Args:
        text: the page, at most 2 MB and 50,000 lines: Markdown of GitBook or Fern, or the text of a rendered GitBook page.
        slug: the page's name in findings.

    Returns:
        the facts. What looks like a fact and could not be placed is in `unplaced`; nothing is dropped silently.

    Raises:
        ToolError: the page is too large.
    """
    if len(text) > MAX_PAGE or text.count("\n") > MAX_LINES:
        raise ToolError(f"{slug}: larger than {MAX_PAGE} characters or {MAX_LINES} lines")
    raw = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:20]
    front = FrontMatter(text.replace("\r\n", "\n"))
    cleaned = clean(front.rest)
    page = _rendered(cleaned, slug) if is_rendered(cleaned.text) else _markdown(cleaned, slug, front)
    lost = tuple(Unplaced(kind="cut text that looks like facts", line=line) for line in cleaned.suspicious)
    contract = contract_of(page.operations)
    if page.document:
        contract = digest([contract, {key: item for key, item in page.document.items() if key != "info"}])
    return replace(
        page, unplaced=page.unplaced + lost, raw=raw, contract=contract, text=_text_hash(cleaned.text), cut=cleaned.cut
    )


def _markdown(cleaned: Cleaned, slug: str, front: FrontMatter) -> Page:
    blocks = parse_blocks(cleaned.text)
    reading = read_markdown(blocks, front.api)
    reading.title = reading.title or front.title
    document, line = find_document(blocks, reading)
    if document:
        return _embedded(document, line, cleaned.text, slug, Reading(title=reading.title), printed_line(blocks))
    if any(item.kind == "embedded document" for item in reading.unplaced):
        # The page has a document that cannot be read; what is printed around it is no substitute.
        return Page(slug=slug, dialect="openapi", title=reading.title[:100], unplaced=tuple(reading.unplaced))
    for method, path, at in [*reading.referred, *([front.referred] if front.referred else [])]:
        reading.lose("specification not on the page", at, f"{method} {path}".strip())
    operations = reading.finish()
    if not operations and not reading.unplaced:
        _look_again(cleaned.text, reading)
    return Page(
        slug=slug,
        dialect=_dialect(cleaned.text, operations),
        title=reading.title[:100],
        operations=operations,
        unplaced=tuple(reading.unplaced),
    )


_INTERFACE = re.compile(
    r"\b(GET|POST|PUT|PATCH|DELETE)\s+[`*]*(https?://|/\w)|\bcurl\s+-|<ParamField|\{%\s*(swagger|api-method|openapi)|"
    r"\b(query|path|body|header) parameters?\b|\bendpoint\b",
    re.I,
)


def _look_again(text: str, reading: Reading) -> None:
    """A page that looks like an interface and gave no fact is a finding, not silence."""
    for number, line in enumerate(text.split("\n"), 1):
        if _INTERFACE.search(line):
            reading.lose("text that looks like an interface, and no fact", number, line.strip()[:60])
            return


def _embedded(
    document: Object, line: int, text: str, slug: str, reading: Reading, printed: tuple[str, str, int] | None
) -> Page:
    try:
        operations = tuple(read_embedded(document, line, text))
    except ToolError as error:
        reading.lose("embedded document", line, str(error))
        operations = ()
    if printed and operations and not any(_agrees(operation, printed) for operation in operations):
        reading.lose("method line contradicts the embedded document", printed[2], f"{printed[0]} {printed[1]}")
    return Page(
        slug=slug,
        dialect="openapi",
        title=reading.title[:100],
        operations=operations,
        unplaced=tuple(reading.unplaced),
        document=as_object(without_prose(document)),
    )


def _agrees(operation: Operation, printed: tuple[str, str, int]) -> bool:
    (origin, path), (other_origin, other_path) = split_url(operation.url), split_url(printed[1])
    return operation.method == printed[0] and origin in {"", other_origin} and same_path(path, other_path)


def _rendered(cleaned: Cleaned, slug: str) -> Page:
    reading = read_rendered(cleaned.text)
    operations = tuple(draft.finish() for draft in reading.operations)
    return Page(
        slug=slug,
        dialect="rendered",
        title=reading.title[:100],
        operations=operations,
        unplaced=tuple(reading.unplaced),
    )


def _dialect(text: str, operations: tuple[Operation, ...]) -> str:
    if "{% swagger" in text or "{% api-method" in text:
        return "gitbook-tags"
    if any(operation.confidence == "high" for operation in operations):
        return "gitbook"
    return "guide" if operations else "prose"


def _text_hash(text: str) -> str:
    """The hash of the prose: no markup, no order of lines, and no code, which the contract knows better.

    An embedded document stays, since its descriptions are prose.
    """
    blocks = re.split(r"^\s*(?:```|~~~).*$", text, flags=re.M)
    prose = [block for index, block in enumerate(blocks) if index % 2 == 0 or is_document(block)]
    bare = re.sub(r"</?[a-z][^>]*>|^#+|\|\s*-[-| :]*$", " ", "\n".join(prose), flags=re.I | re.M)
    return digest(sorted(" ".join(line.split()) for line in bare.split("\n") if line.strip()))
