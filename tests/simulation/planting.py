"""Taking a protection of the product away: one piece of a function's text is replaced.

The product itself has no switch for it. A piece that is not found any more fails loudly: then the
mutant needs a new one.
"""

import __future__

import inspect
import textwrap
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from types import CodeType
from typing import Any, NamedTuple


class Mutant(NamedTuple):
    """One protection.

    Attributes:
        where: "module:function" or "module:Class.function".
        old, new: The piece of the function's text, and what stands in its place.
        also: More such pairs.
    """

    where: str
    old: str
    new: str
    also: tuple[tuple[str, str], ...] = ()


@contextmanager
def without(*parts: Mutant) -> Iterator[None]:
    """Take these protections away."""
    kept = []
    for function, code in map(_mutated, parts):
        kept.append((function, function.__code__))
        function.__code__ = code  # whoever holds the function runs the mutant
    try:
        yield
    finally:
        for function, code in kept:
            function.__code__ = code


def _mutated(mutant: Mutant) -> tuple[Any, CodeType]:
    module_name, path = mutant.where.split(":")
    module = import_module(module_name)
    function: Any = module
    for part in path.split("."):
        function = getattr(function, part)
    source = textwrap.dedent(inspect.getsource(function))
    for pair in ((mutant.old, mutant.new), *mutant.also):
        old, new = pair if "." not in path else map(_dedented, pair)
        assert old in source, f"{mutant.where} has no {old!r} any more"
        source = source.replace(old, new)
    names: dict[str, Any] = {}
    flags = __future__.annotations.compiler_flag  # names that only the type checker knows
    exec(compile(source, module_name, "exec", flags), vars(module) | names, names)
    code: CodeType = names[function.__name__].__code__
    return function, code


def _dedented(text: str) -> str:
    """A piece of a method's body, as it stands in the dedented source."""
    return text.replace("\n    ", "\n")
