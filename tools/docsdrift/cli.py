"""The command line. Exit codes: 0 clean, 1 harmless, 2 breaking, 3 could not check."""

import argparse
import datetime
import json
import sys
import traceback
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from tqdm import tqdm

from docsdrift.check import check_pinned
from docsdrift.coverage import Coverage, coverage_of
from docsdrift.extract import extract_page
from docsdrift.facts import to_json
from docsdrift.fetch import Progress
from docsdrift.findings import Exit, Finding, exit_code
from docsdrift.http import Fetcher
from docsdrift.newvendor import init_vendor
from docsdrift.propose import propose
from docsdrift.report import FORMATS
from docsdrift.report.as_json import findings_of
from docsdrift.run import build_published, patched, update_from_folder, update_online
from docsdrift.settings import Vendor, vendors_in
from docsdrift.specdiff import diff_documents
from docsdrift.waivers import pin
from documents import safe_yaml
from documents.overlay import apply_overlays, load_overlays
from documents.texts import read_text
from documents.values import ToolError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and answer its exit code; anything that stops a check is 3.

    A mistyped option would otherwise exit with 2 and a crash with 1, which mean "breaking" and "harmless" here.
    """
    try:
        options = _parser().parse_args(arguments)
        return int(options.run(options))
    except SystemExit as stop:
        return Exit.UNCHECKED if stop.code else Exit.CLEAN
    except (ToolError, OSError) as error:
        print(f"docsdrift: {error}", file=sys.stderr)
    except Exception:  # whatever it was, nothing was checked
        traceback.print_exc()
    return Exit.UNCHECKED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="docsdrift", description="What changed on the vendors' pages?")
    commands = parser.add_subparsers(required=True, metavar="command")
    add = _Adder(commands)

    command = add("check", _check, "pinned facts against the specs, offline")
    _common(command)

    command = add("update", _update, "fetch the pages (or replay saved ones) and compare them with what is pinned")
    _common(command)
    _pages(command)
    command.add_argument("--write", action="store_true", help="pin the new facts and docs.lock.json")

    command = add("extract", _extract, "print what one page states, as JSON")
    command.add_argument("page", type=Path, help="a saved page, HTML or Markdown")

    command = add("diff", _diff, "judge two versions of an OpenAPI document from the client's side")
    command.add_argument("old", type=Path, help="the document before, YAML or JSON")
    command.add_argument("new", type=Path, help="the document after")
    _format(command)

    command = add("build", _build, "merge saved Fern pages into a published document")
    command.add_argument("vendor", help="a folder of specs/")
    command.add_argument("--from-dir", type=Path, required=True, help="folder of .md pages, one fragment each")
    command.add_argument("--output", type=Path, help="where to write it; standard output by default")
    command.add_argument("--patched", action="store_true", help="with the vendor's patches applied")

    command = add("apply", _apply, "apply a folder of overlays to a document, strictly")
    command.add_argument("document", type=Path, help="the OpenAPI document; printed with the overlays applied")
    command.add_argument(
        "overlays", type=Path, help="folder of overlays, applied by name; one that changes nothing is an error"
    )

    command = add("accept", _accept, "pin a finding as a known contradiction in waivers.toml")
    command.add_argument("fingerprint", help="the finding's id, as a report shows it")
    command.add_argument("--reason", required=True, help="why it is to stay, for the next reader")
    command.add_argument(
        "--until", type=datetime.date.fromisoformat, required=True, help="when to look again, YYYY-MM-DD"
    )
    _common(command)
    command.add_argument("--from-dir", type=Path, help="the finding is one of these saved pages")
    command.add_argument(
        "--report", type=Path, help="the finding is in this JSON report, of an online run for instance"
    )

    command = add("propose", _propose, "regenerate, test, and write a branch or patch with PR.md and a changelog entry")
    _common(command)
    _pages(command)
    command.add_argument("--out", type=Path, default=Path("build/docs-drift"), help="folder for PR.md and the patch")
    command.add_argument("--branch", action="store_true", help="commit on branches docs-drift/<vendor>")

    command = add("init", _init, "start a new vendor from saved pages")
    command.add_argument("vendor", help="what to call it")
    command.add_argument("pages", type=Path, nargs="+", help="saved pages, HTML or Markdown")
    command.add_argument("--site", default="", help="https URL of the documentation, for sources.toml")
    command.add_argument("--specs", type=Path, default=Path("specs"), help="folder of the documents (default: specs)")
    return parser


class _Adder:
    def __init__(self, commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
        self.commands = commands

    def __call__(self, name: str, run: object, about: str) -> argparse.ArgumentParser:
        command = self.commands.add_parser(name, help=about, description=about)
        command.set_defaults(run=run)
        return command


def _common(command: argparse.ArgumentParser) -> None:
    command.add_argument("--vendor", action="append", default=[], help="only this vendor; may be repeated")
    command.add_argument("--specs", type=Path, default=Path("specs"), help="folder of the documents (default: specs)")
    command.add_argument(
        "--today", type=datetime.date.fromisoformat, default=datetime.date.today(), help=argparse.SUPPRESS
    )
    _format(command)


def _format(command: argparse.ArgumentParser) -> None:
    command.add_argument("--format", choices=sorted(FORMATS), default="md", help="of the report (default: md)")
    command.add_argument("--output", type=Path, help="write the report to a file")
    command.add_argument("--quiet", action="store_true", help="print nothing when nothing has drifted")


def _pages(command: argparse.ArgumentParser) -> None:
    command.add_argument("--from-dir", type=Path, help="replay saved pages of this folder instead of fetching")
    command.add_argument("--full", action="store_true", help="no conditional requests")
    command.add_argument("--interval", type=float, default=1.0, help="seconds between two requests to one host")


def _report(options: argparse.Namespace, findings: Sequence[Finding], vendors: Sequence[Vendor] = ()) -> int:
    text = FORMATS[options.format](findings, _watched(vendors))
    if options.output:
        options.output.parent.mkdir(parents=True, exist_ok=True)
        options.output.write_text(text, encoding="utf-8")
    elif not (options.quiet and exit_code(findings) is Exit.CLEAN):
        print(text, end="")
    return exit_code(findings)


def _watched(vendors: Sequence[Vendor]) -> list[Coverage]:
    found = []
    for vendor in vendors:
        with suppress(ToolError):  # a document that cannot be read is a finding already
            found.append(coverage_of(vendor))
    return found


def _check(options: argparse.Namespace) -> int:
    vendors = vendors_in(options.specs, tuple(options.vendor))
    findings = [item for vendor in vendors for item in check_pinned(vendor, options.today).findings]
    return _report(options, findings, vendors)


def _update(options: argparse.Namespace) -> int:
    results = _updated(options, write=options.write)
    return _report(options, [item for _, found in results for item in found], [vendor for vendor, _ in results])


def _updated(options: argparse.Namespace, *, write: bool) -> list[tuple[Vendor, list[Finding]]]:
    vendors = vendors_in(options.specs, tuple(options.vendor))
    if options.from_dir:
        return [(v, update_from_folder(v, options.from_dir, options.today, write=write).findings) for v in vendors]
    results = []
    with Fetcher(interval=options.interval) as fetcher:
        for vendor in vendors:
            found = update_online(
                vendor, fetcher, options.today, full=options.full, write=write, progress=_bar(vendor.name)
            ).findings
            results.append((vendor, found))
    return results


def _bar(name: str) -> Progress:
    def progress(urls: Iterable[str]) -> Iterable[str]:
        return tqdm(list(urls), desc=name, unit="page", disable=not sys.stderr.isatty())

    return progress


def _extract(options: argparse.Namespace) -> int:
    page = extract_page(read_text(options.page), options.page.stem)
    print(json.dumps(to_json(page), indent=1, ensure_ascii=False))
    return Exit.CLEAN if page.operations else Exit.UNCHECKED


def _diff(options: argparse.Namespace) -> int:
    return _report(options, diff_documents(safe_yaml.load_spec(options.old), safe_yaml.load_spec(options.new)))


def _build(options: argparse.Namespace) -> int:
    vendor = vendors_in(Path("specs"), (options.vendor,))[0]
    pages = [(path.stem, read_text(path)) for path in sorted(options.from_dir.glob("*.md"))]
    document = build_published(vendor, pages)
    if options.patched:
        document = patched(vendor, document)
    text = safe_yaml.dump(document)
    if options.output:
        options.output.write_text(text, encoding="utf-8")
    else:
        print(text, end="")
    return Exit.CLEAN


def _apply(options: argparse.Namespace) -> int:
    document = safe_yaml.parse_object(read_text(options.document), options.document.name)
    print(safe_yaml.dump(apply_overlays(document, load_overlays(options.overlays))), end="")
    return Exit.CLEAN


def _accept(options: argparse.Namespace) -> int:
    for vendor in vendors_in(options.specs, tuple(options.vendor)):
        if options.report:
            findings = findings_of(read_text(options.report), vendor.name)
        elif options.from_dir:
            findings = update_from_folder(vendor, options.from_dir, options.today, write=False).findings
        else:
            findings = check_pinned(vendor, options.today).findings
        for finding in findings:
            if finding.fingerprint == options.fingerprint:
                pin(vendor.folder, finding, options.reason, options.until)
                return Exit.CLEAN
    raise ToolError(f"no finding {options.fingerprint}")


def _propose(options: argparse.Namespace) -> int:
    results = _updated(options, write=True)
    for vendor, findings in results:
        propose(vendor, findings, options.out, branch=options.branch)
    return _report(options, [item for _, found in results for item in found], [vendor for vendor, _ in results])


def _init(options: argparse.Namespace) -> int:
    written = init_vendor(options.specs, options.vendor, options.pages, options.site)
    for path in written:
        print(path)
    return Exit.CLEAN
