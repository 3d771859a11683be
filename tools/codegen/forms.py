"""Operations that belong together: wire forms of one call, and the method that an answer as a file makes."""

from __future__ import annotations

import re
from dataclasses import replace

from codegen.views import OperationView
from codegen.wire import SpecError, Wire


def link_forms(operations: list[OperationView]) -> None:
    """Tie each operation with `x-forms` to those that say `x-form-of` it.

    Raises:
        SpecError: They do not name each other, or bring different things.
    """
    by_id = {operation.id: operation for operation in operations}
    linked: set[str] = set()
    for operation in operations:
        forms = operation.raw.get("x-forms")
        if forms is None:
            continue
        argument, default, choices = forms["argument"], forms["default"], forms["choices"]
        if not argument.isidentifier() or default not in choices:
            raise SpecError(f"{operation.id}: x-forms needs a Python name and one of its choices as default")
        for target in set(choices.values()) - {operation.id}:
            if target not in by_id or by_id[target].form_of != operation.id:
                raise SpecError(f"{operation.id}: x-forms names {target}, which is no x-form-of it")
            if by_id[target].returns != operation.returns:
                raise SpecError(f"{operation.id}: its form {target} has another result")
            linked.add(target)
        operation.forms = tuple((name, by_id[target]) for name, target in choices.items())
        operation.form_argument, operation.form_default = argument, default
    lost = sorted(one.id for one in operations if one.form_of and one.id not in linked)
    if lost:
        raise SpecError(f"x-form-of without x-forms that names it: {', '.join(lost)}")


def split_files(operations: list[OperationView]) -> None:
    """Where an argument turns the answer into a file, that is a method of its own: one method, one result type.

    Raises:
        SpecError: `x-file-outputs` names what is no parameter.
    """
    for operation in list(operations):
        spec = operation.raw.get("x-file-outputs")
        if spec is None:
            continue
        chosen = next((one for one in operation.arguments if one.wire_name == spec["argument"]), None)
        if chosen is None:
            raise SpecError(f"{operation.id}: x-file-outputs names {spec['argument']}, which is no parameter")
        values = [str(value) for value in spec["values"]]
        pattern = f"^(?:{'|'.join(map(re.escape, values))})$"
        kinds = f"Literal[{', '.join(map(repr, values))}]"
        kind = replace(chosen, wire=Wire(f"c.StrCodec(pattern={pattern!r})", kinds, kinds), required=True, default=None)
        rest = tuple(one for one in operation.arguments if one is not chosen)
        only = set(spec.get("only", ()))
        if lost := only - {one.wire_name for one in rest}:
            raise SpecError(f"{operation.id}: x-file-outputs names {sorted(lost)[0]}, which is no parameter")
        plain = tuple(one for one in rest if one.wire_name not in only)
        # A default says that the vendor would not answer JSON by itself.
        operation.arguments = plain if chosen.default is None else (*plain, replace(chosen, fixed=True))
        operations.append(
            replace(
                operation,
                id=f"{operation.id}File",
                name=f"{operation.name}_file",
                module=f"{operation.module}_file",
                arguments=(*rest, kind),
                result=None,
                unwrap=None,
                binary=True,
                pages=None,
            )
        )
