"""Which facts an operation may seal, and what it asks the second factor for: read from its code
and from all that it calls."""

import ast
import inspect
import textwrap
from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from pkgutil import walk_packages
from types import FunctionType, ModuleType
from typing import Any

import app.operations
from app.core.events import registry
from app.operations import second_factors

FOLLOWED = ("app.operations", "app.core", "app.book.enrolment", "app.book.asking_second")


def operations() -> dict[str, FunctionType]:
    """Every public function of app.operations that takes a transaction, by module and name."""
    found: dict[str, FunctionType] = {}
    for info in walk_packages(app.operations.__path__, "app.operations."):
        module = import_module(info.name)
        for name, value in vars(module).items():
            if isinstance(value, FunctionType) and value.__module__ == module.__name__:
                first = next(iter(inspect.signature(value).parameters), "")
                if first == "tx" and not name.startswith("_"):
                    found[f"{module.__name__.removeprefix('app.operations.')}.{name}"] = value
    return found


def sealed_by(operation: FunctionType) -> frozenset[str]:
    """Types of the facts that the operation may append."""
    registry.load_catalogue()
    return frozenset(_types(operation, set()))


def deeds_of(operation: FunctionType) -> frozenset[str]:
    """What the operation asks the second factor for, by itself or by what it calls."""
    found = (
        node.args[1].value
        for node, value in _calls(operation, set())
        if value is second_factors.require and isinstance(node.args[1], ast.Constant)
    )
    return frozenset(str(deed) for deed in found)


def _types(function: Callable[..., Any], seen: set[Any]) -> Iterator[str]:
    for _, value in _calls(function, seen):
        if isinstance(value, type) and value in registry._by_class:
            yield registry._by_class[value].name


def _calls(function: Callable[..., Any], seen: set[Any]) -> Iterator[tuple[ast.Call, Any]]:
    """Every call in the function and in what it calls, with what is called."""
    if function in seen:
        return
    seen.add(function)
    for node, value in _called(function):
        yield node, value
        if inspect.isfunction(value) and value.__module__.startswith(FOLLOWED):
            yield from _calls(value, seen)
        elif isinstance(value, type) and value.__module__.startswith("app.operations"):
            for method in vars(value).values():
                if inspect.isfunction(method):
                    yield from _calls(method, seen)


@cache
def _called(function: Callable[..., Any]) -> tuple[tuple[ast.Call, Any], ...]:
    """The calls of one function; read once, for many operations share it."""
    try:
        tree = ast.parse(textwrap.dedent(inspect.getsource(function)))
    except OSError:  # made by the library: the methods of a dataclass
        return ()
    around = inspect.unwrap(function).__globals__
    return tuple(
        (node, _value(node, around)) for node in ast.walk(tree) if isinstance(node, ast.Call)
    )


def _value(node: ast.Call, around: dict[str, Any]) -> Any:
    """What a called name stands for; a class in a pattern or an annotation seals nothing."""
    called = node.func
    if isinstance(called, ast.Name):
        return around.get(called.id)
    if isinstance(called, ast.Attribute) and isinstance(called.value, ast.Name):
        module = around.get(called.value.id)
        if isinstance(module, ModuleType):
            return getattr(module, called.attr, None)
    return None
