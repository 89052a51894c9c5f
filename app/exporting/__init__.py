"""The book for other programs: one module a format, each ending in FORMAT.

Amounts are exact, dates ISO; text never becomes a formula in the program that reads it.
"""

from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

from app.core.errors import Refused

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.book.transaction import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A way to write the book.

    Attributes:
        name: For the command line; `suffix` of the file.
        write: The whole file from one consistent reading.
    """

    name: str
    suffix: str
    write: "Callable[[Reading], bytes]"

    def written(self, reading: "Reading") -> bytes:
        """What `write` writes, of a book that has its whole history.

        Raises:
            Refused: "book.history_arriving".
        """
        from app.book.starting import refuse

        refuse(reading.conn)
        return self.write(reading)


@cache
def all_formats() -> dict[str, Format]:
    """Every format, by name."""
    modules = (import_module(m.name) for m in iter_modules(__path__, f"{__name__}."))
    found = [m.FORMAT for m in modules if hasattr(m, "FORMAT")]
    return {format_.name: format_ for format_ in found}


def find_format(name: str) -> Format:
    """The format with this name.

    Raises:
        Refused: `export.unknown_format`, with the names there are.
    """
    found = all_formats().get(name)
    if found is None:
        raise Refused("export.unknown_format", format=name, known=", ".join(all_formats()))
    return found
