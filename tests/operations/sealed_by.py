"""Which facts an operation may seal: read from its code and from all that it calls."""

import ast
import inspect
import textwrap
from collections.abc import Callable, Iterator
from importlib import import_module
from pkgutil import walk_packages
from types import FunctionType, ModuleType
from typing import Any

import app.operations
from app.core.events import registry

FOLLOWED = ("app.operations", "app.core", "app.book.enrolment")


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


def _types(function: Callable[..., Any], seen: set[Any]) -> Iterator[str]:
    if function in seen:
        return
    seen.add(function)
    try:
        tree = ast.parse(textwrap.dedent(inspect.getsource(function)))
    except OSError:  # made by the library: the methods of a dataclass
        return
    around = inspect.unwrap(function).__globals__
    for node in ast.walk(tree):
        value = _value(node, around)
        if isinstance(value, type) and value in registry._by_class:
            yield registry._by_class[value].name
        elif inspect.isfunction(value) and value.__module__.startswith(FOLLOWED):
            yield from _types(value, seen)
        elif isinstance(value, type) and value.__module__.startswith("app.operations"):
            for method in vars(value).values():
                if inspect.isfunction(method):
                    yield from _types(method, seen)


def _value(node: ast.AST, around: dict[str, Any]) -> Any:
    """What a called name stands for; a class in a pattern or an annotation seals nothing."""
    if not isinstance(node, ast.Call):
        return None
    called = node.func
    if isinstance(called, ast.Name):
        return around.get(called.id)
    if isinstance(called, ast.Attribute) and isinstance(called.value, ast.Name):
        module = around.get(called.value.id)
        if isinstance(module, ModuleType):
            return getattr(module, called.attr, None)
    return None
