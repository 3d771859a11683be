"""Everything of one vendor that is on the network: its index, its published document and its pages."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from docsdrift.extract.urls import parsed
from docsdrift.findings import Finding
from docsdrift.http import MAX_DOCUMENT, Fetcher, FetchError
from docsdrift.settings import Vendor
from docsdrift.store import Lock
from documents import safe_yaml
from documents.values import Object, ToolError, as_text

Progress = Callable[[Iterable[str]], Iterable[str]]
MAX_LINKS = 5000


@dataclass
class Haul:
    """What was fetched. `texts` maps page names to texts, `unchanged` names pages whose validators still hold."""

    texts: dict[str, str] = field(default_factory=dict)
    fragments: dict[str, str] = field(default_factory=dict)
    document: Object = field(default_factory=dict)
    index: list[str] = field(default_factory=list)
    unchanged: set[str] = field(default_factory=set)
    validators: dict[str, dict[str, str]] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)


def fetch_vendor(vendor: Vendor, lock: Lock, fetcher: Fetcher, *, full: bool, progress: Progress = iter) -> Haul:
    """Fetch a vendor's index, published document and pages.

    Args:
        vendor: what to fetch.
        lock: the validators of the last time, and which pages the index listed then.
        fetcher: an open fetcher.
        full: ask for every page as if for the first time.
        progress: wraps the list of URLs, for a progress bar.

    Returns:
        what was fetched; every failure is a finding, so that a failure to check is never "no drift".
    """
    haul = Haul()
    _index(vendor, lock, fetcher, haul)
    _document(vendor, fetcher, haul)
    urls = {source.url: source.name for source in vendor.pages if source.url}
    if vendor.published and not haul.document:
        # Without the whole document the fragments of all pages stand in for it.
        urls |= {url + ".md": "" for url in haul.index if vendor.watches(url) and url + ".md" not in urls}
    for url in progress(list(urls)):
        _page(vendor, url, urls[url], lock, fetcher, haul, full=full)
    return haul


def _page(vendor: Vendor, url: str, name: str, lock: Lock, fetcher: Fetcher, haul: Haul, *, full: bool) -> None:
    known = {} if full else lock.pages.get(name, {})
    try:
        answer = fetcher.page(url, as_text(known.get("etag")), as_text(known.get("last_modified")))
    except FetchError as error:
        rule = "page-gone" if error.gone else "page-not-fetched"
        haul.findings.append(Finding(rule=rule, vendor=vendor.name, page=name or _slug(url), note=f"{url}: {error}"))
        return
    haul.validators[name] = {"url": url, "etag": answer.etag, "last_modified": answer.last_modified}
    if answer.unchanged:
        haul.unchanged.add(name)
    elif name:
        haul.texts[name] = answer.text
    else:
        haul.fragments[_slug(url)] = answer.text


def _slug(url: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", urlsplit(url).path.removesuffix(".md").lower()).strip("-")[-90:].strip("-")


def _index(vendor: Vendor, lock: Lock, fetcher: Fetcher, haul: Haul) -> None:
    urls: set[str] = set()
    for index in (vendor.sitemap, vendor.llms):
        if not index:
            continue
        try:
            urls |= set(links(fetcher.page(index).text, index))
        except FetchError as error:
            haul.findings.append(Finding(rule="index-not-fetched", vendor=vendor.name, note=f"{index}: {error}"))
    haul.index = sorted(url for url in urls if vendor.watches(url))
    if not lock.index or not urls:
        return  # the first index is the baseline
    known = {*lock.index, *(source.url.removesuffix(".md") for source in vendor.pages)}
    for url in haul.index:
        if url not in known:
            haul.findings.append(Finding(rule="page-new", vendor=vendor.name, subject=url, after=url))
    for url in lock.index:
        if url not in haul.index:
            haul.findings.append(Finding(rule="page-unlisted", vendor=vendor.name, subject=url, before=url))


def links(text: str, base: str) -> list[str]:
    """The pages that an index lists: `<loc>` of a sitemap, links of an `llms.txt`; same host only, without `.md`.

    A sitemap is read with a pattern and not with an XML parser, which would expand what a stranger declares.
    """
    found = re.findall(r"<loc>\s*([^<\s]+)\s*</loc>", text) or re.findall(r"\]\(([^()\s]+)\)", text)
    host = urlsplit(base).netloc
    absolute = [_joined(base, link) for link in found[:MAX_LINKS]]
    return [url.removesuffix(".md").rstrip("/") for url in absolute if parsed(url).netloc == host]


def _joined(base: str, link: str) -> str:
    try:
        return urljoin(base, link.replace("&amp;", "&")).split("#")[0].split("?")[0]
    except ValueError:
        return ""


def _document(vendor: Vendor, fetcher: Fetcher, haul: Haul) -> None:
    for url in vendor.documents:
        try:
            text = fetcher.page(url, limit=MAX_DOCUMENT).text
            document = safe_yaml.check_refs(safe_yaml.parse_object(text, url), url)
        except ToolError as error:
            if isinstance(error, FetchError) and error.gone:
                continue  # the next form, or the pages
            haul.findings.append(Finding(rule="page-not-fetched", vendor=vendor.name, page="", note=f"{url}: {error}"))
            continue
        if document.get("paths"):
            haul.document = document
            return


def read_folder(vendor: Vendor, folder: Path) -> dict[str, tuple[str, str]]:
    """Saved pages of a folder that belong to a vendor, for a replay without the network.

    Args:
        vendor: its pages' `saved` names, or page names with `.md` or `.txt`, are looked for.
        folder: the folder.

    Returns:
        by file name: the page's name and its text.

    Raises:
        ToolError: the folder is not there, or a file is too large or not text.
    """
    if not folder.is_dir():
        raise ToolError(f"no folder {folder}")
    found: dict[str, tuple[str, str]] = {}
    for source in vendor.pages:
        for name in dict.fromkeys((*source.saved, f"{source.name}.md", f"{source.name}.txt")):
            path = folder / name
            if not path.is_file():
                continue
            if path.stat().st_size > MAX_DOCUMENT:
                raise ToolError(f"{name}: too large")
            try:
                found[name] = (source.name, path.read_bytes().decode("utf-8"))
            except UnicodeDecodeError:
                raise ToolError(f"{name}: not UTF-8 text") from None
    return found
