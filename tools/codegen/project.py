"""Rendering: openapi-python-client's parser and template environment, our files."""

from __future__ import annotations

import builtins
import re
import textwrap
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.strings import safe_for_docstring

from codegen import decoders, events
from codegen.build import Views
from codegen.parser_view import parser_view
from codegen.sign_in import client_view
from codegen.views import METHODS, EnumView, ModelView, OperationView, body_kind
from codegen.wire import SpecError

BUILTINS = frozenset(dir(builtins))
_ADDRESS = re.compile(r"<[\w.]+ object at 0x[0-9a-f]+>")
"""What the parser's complaints have where it quotes text that it does not trust."""
TEMPLATES = Path(__file__).parent / "templates"


class VendorProject(Project):
    """One generated package. The stock layout is replaced: the parser is what we take from the base."""

    def __init__(
        self, document: dict[str, Any], vendor: str, output: Path, payloads: dict[str, Any] | None = None
    ) -> None:
        if payloads is not None:
            document = events.joined(document, payloads)
        config = Config.from_sources(
            ConfigFile(
                package_name_override=f"trunkline_{vendor}",
                post_hooks=[],
                content_type_overrides=dict.fromkeys(_raw_types(document), "application/octet-stream"),
            ),
            meta_type=MetaType.NONE,
            document_source=Path("unused"),
            file_encoding="utf-8",
            overwrite=True,
            output_path=output,
        )
        try:
            data = GeneratorData.from_dict(parser_view(document), config=config)
        except ValueError as error:  # some of the parser's complaints are not caught by the parser itself
            raise SpecError(f"{vendor}: {error}") from None
        if isinstance(data, GeneratorError):
            raise SpecError(f"{vendor}: {data.header}\n{data.detail}")
        super().__init__(openapi=data, config=config, custom_template_path=TEMPLATES)
        self._fail_on_warnings(vendor)
        self.document, self.vendor, self.payloads = document, vendor, payloads
        unasked = events.roots(payloads) if payloads is not None else ()
        self.views = Views(document, data, vendor, self.package_name, unasked)
        self.env.filters.update(literal=repr, in_doc=in_doc, unshadowed=unshadowed)
        self.env.globals.update(vendor=vendor, package=self.package_name, title=document["info"]["title"])

    def _fail_on_warnings(self, vendor: str) -> None:
        errors = self._get_errors()
        if errors:
            lines = [_ADDRESS.sub("?", f"{error.header} {error.detail or ''}".strip()) for error in errors]
            raise SpecError(f"{vendor}: the generator would drop something:\n" + "\n".join(lines))

    def write(self) -> None:
        """Write the package."""
        views = self.views
        modules = {model.name: model.module for model in views.models}
        modules |= {enum.name: enum.module for enum in views.enums}
        self._render("package_init", "__init__.py")
        self._write("py.typed", "")
        self._render("operations", "operations.py", operations=sorted(views.operations, key=lambda op: op.id))
        resources = [(tag, class_name(tag), views.groups[tag].about) for tag in sorted(views.tags)]
        self._render("client", "client.py", resources=resources)
        clients = client_view(self.document, self.vendor)
        if clients is not None:
            self._render("sign_in", "sign_in.py", clients=clients)
        self._write("api/__init__.py", '"""One package a group of calls, one module an operation."""\n')
        for operation in views.operations:
            uses = operation.result.uses if operation.result else ()
            self._render_using(uses, "operation", f"api/{operation.tag}/{operation.module}.py", modules, op=operation)
        for tag, operations in views.tags.items():
            self._resource(tag, operations, modules)
        self._models(views, modules)
        if self.payloads is not None:
            self._events(self.payloads, modules)

    def _events(self, payloads: dict[str, Any], modules: dict[str, str]) -> None:
        unasked = self.views.unasked
        names = {name: wire.gives for name, wire in unasked.items()}
        kinds = list(events.kinds(payloads))
        for one in kinds:
            one.variants = {kind: name for kind, name in one.variants.items() if name in names}
        exported = sorted([*names.values(), *(name for one in kinds for name in (one.name, one.constant))])
        self._render(
            "events",
            "events.py",
            classes=sorted((name, modules[name]) for name in names.values()),
            kinds=kinds,
            names=exported,
            gives=names,
            codecs={name: wire.codec.replace("model.ModelCodec", "ModelCodec") for name, wire in unasked.items()},
        )

    def _resource(self, tag: str, operations: list[OperationView], modules: dict[str, str]) -> None:
        names = [operation.name for operation in operations]
        names += [operation.iterator for operation in operations if operation.pages]
        names += [operation.fetcher for operation in operations if operation.job]
        if any(operation.module == "resource" for operation in operations):
            raise SpecError(f"tag {tag}: an operationId of `resource` would take the place of the group's own module")
        if len(names) != len(set(names)):
            raise SpecError(f"tag {tag}: two operations have one method name: {sorted(names)}")
        self._write(f"api/{tag}/__init__.py", "")
        self._render_using(
            frozenset().union(*(operation.uses for operation in operations)),
            "resource",
            f"api/{tag}/resource.py",
            modules,
            tag=tag.replace("_", " "),
            about=self.views.groups[tag].about,
            wanted=self.views.groups[tag].wanted_text,
            class_name=class_name(tag),
            operations=operations,
            shadowing=sorted(set(names) & BUILTINS),
        )

    def _models(self, views: Views, modules: dict[str, str]) -> None:
        dicts = {f"{model.name}Dict": model.module for model in views.models if model.sent}
        self._render("models_init", "models/__init__.py", classes=sorted((modules | dicts).items()))
        for model in views.models:
            self._render_using(
                model.uses,
                "model",
                f"models/{model.module}.py",
                modules,
                model=model,
                docstring=_model_docstring(model),
                decoder=decoders.code(model.fields, "UNSET" if model.only_sent else "None"),
                codecs=decoders.codecs(model.fields),
            )
        for enum in views.enums:
            self._render("enum", f"models/{enum.module}.py", enum=enum, docstring=_enum_docstring(enum))

    def _render(self, template: str, path: str, **values: object) -> None:
        self._write(path, self.env.get_template(f"{template}.py.jinja").render(**values))

    def _render_using(
        self, uses: Iterable[str], template: str, path: str, modules: dict[str, str], **values: object
    ) -> None:
        """Render with imports of those classes that the text names: `ruff` drops a hundred unused ones, not more."""
        named = set(re.findall(r"\w+", self.env.get_template(f"{template}.py.jinja").render(imports=[], **values)))
        imports = [(name, modules[name if name in modules else name.removesuffix("Dict")]) for name in sorted(uses)]
        self._render(template, path, imports=[pair for pair in imports if pair[0] in named], **values)

    def _write(self, path: str, content: str) -> None:
        target = self.package_dir / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(content, encoding="utf-8")


def _raw_types(document: dict[str, Any]) -> set[str]:
    """Media types of bodies and answers that the parser does not know: all of them are bytes to it, as are parts in answers."""
    found: set[str] = set()
    for item in document["paths"].values():
        for method in METHODS:
            operation = item.get(method) or {}
            body, answers = operation.get("requestBody") or {}, (operation.get("responses") or {}).values()
            found |= {media for media in body.get("content") or {} if body_kind(media) in ("text", "bytes")}
            found |= {
                media for answer in answers for media in answer.get("content") or {} if body_kind(media) != "json"
            }
    return found


def unshadowed(annotation: str, shadowing: list[str]) -> str:
    """An annotation that a method called `list` in the same class cannot shadow."""
    for name in shadowing:
        annotation = re.sub(rf"(?<![\w.'\"]){name}\b", f"builtins.{name}", annotation)
    return annotation


def in_doc(text: str) -> str:
    """Text for a docstring of one line."""
    safe = " ".join(safe_for_docstring(text).split())
    return f"{safe} " if safe.endswith('"') else safe


def class_name(tag: str) -> str:
    """The resource class of a tag."""
    return "".join(part.capitalize() for part in tag.split("_")) + "Api"


def _model_docstring(model: ModelView) -> str:
    lines = [_fill(model.description.strip(), 4)]
    described = [(field.name, field.description) for field in model.fields if field.description]
    if described:
        lines += ["", "Attributes:"]
        lines += [_fill(f"{name}: {description}", 8) for name, description in described]
    return _indent(safe_for_docstring("\n".join(lines)))


def _enum_docstring(enum: EnumView) -> str:
    text = enum.description.strip() or "Values the vendor documents."
    return _indent(safe_for_docstring(_fill(f"{text.rstrip('.')}. Other values are kept as they come.", 4)))


def _fill(text: str, indent: int) -> str:
    prefix = " " * (indent - 4)
    return textwrap.fill(
        " ".join(text.split()),
        112,
        initial_indent=prefix,
        subsequent_indent=prefix + ("    " if prefix else ""),
        break_long_words=False,
        break_on_hyphens=False,
    )


def _indent(text: str) -> str:
    return textwrap.indent(text, "    ").strip()
