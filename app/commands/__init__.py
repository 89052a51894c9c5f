"""The command `daftari`: finds the subcommand, and turns a user's mistake into one sentence.

Every module of this package is one subcommand and has `NAME`, `HELP`, `configure(parser)` and
`run(args) -> int`. Its `HELP` stands on one line at the top, because the list of commands is
made without importing the modules: `--help` must not load the database or the desktop.
"""

import argparse
import ast
import errno
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from app.core.errors import AppError, Refused, Unavailable
from app.core.no_memory import no_memory_told

OK = 0
FAILED = 1  # the work was tried and did not succeed, or a check found something wrong
BAD_INPUT = 2  # the request makes no sense; nothing was tried


class Command(Protocol):
    """What a module of this package offers."""

    NAME: str
    HELP: str

    def configure(self, parser: argparse.ArgumentParser) -> None: ...

    def run(self, args: argparse.Namespace) -> int: ...


class BadInput(Exception):
    """A sentence for the person who typed the command: what is wrong and what is allowed."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run `daftari` with these arguments; without a known subcommand, open the desktop.

    Returns:
        0 done, 1 failed, 2 bad input.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    found = _found()
    if arguments and arguments[0] in found:
        return _run(found[arguments[0]], arguments[1:])
    if arguments and arguments[0] in ("-h", "--help", "help"):
        print(_overview(found))
        return OK
    if arguments and arguments[0] in ("-V", "--version"):
        from importlib.metadata import version

        print(f"daftari {version('daftari')}")
        return OK
    if arguments and not _is_book(arguments[0]):
        print(f"daftari: {_unknown(arguments[0], found)}", file=sys.stderr)
        return BAD_INPUT
    desktop = import_module("app.main")
    return cast("int", desktop.main(arguments))


def _run(module: str, arguments: list[str]) -> int:
    command = cast("Command", import_module(f"{__name__}.{module}"))
    parser = argparse.ArgumentParser(
        prog=f"daftari {command.NAME}",
        description=command.HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    command.configure(parser)
    try:
        with no_memory_told():
            return command.run(parser.parse_args(arguments))
    except BadInput as mistake:
        print(f"daftari {command.NAME}: {mistake}", file=sys.stderr)
        return BAD_INPUT
    except AppError as error:
        print(f"daftari {command.NAME}: {sentence(error)}", file=sys.stderr)
        return BAD_INPUT if isinstance(error, Refused) else FAILED
    except BrokenPipeError:
        # The reader of our output went away (`| head`); that is its right.
        sys.stderr.close()
        return FAILED
    except OSError as error:
        print(f"daftari {command.NAME}: {_about_a_file(error)}", file=sys.stderr)
        return FAILED
    except KeyboardInterrupt:
        print(f"daftari {command.NAME}: stopped; nothing half-done was kept", file=sys.stderr)
        return FAILED


def _about_a_file(error: OSError) -> str:
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return sentence(Unavailable("file.no_room"))
    return f"{error.filename or ''}: {error.strerror}".removeprefix(": ")


def sentence(error: AppError) -> str:
    """The error in words, in the language of this terminal."""
    from app.commands._opening import terminal_language
    from app.system.error_sentences import error_sentence

    return error_sentence(error, terminal_language())


def _found() -> dict[str, str]:
    """Name of each subcommand and the module that holds it, in the order of names."""
    found = {}
    for path in sorted(Path(__file__).parent.glob("*.py")):
        if not path.stem.startswith("_"):
            name = _constant(path, "NAME")
            if name:
                found[name] = path.stem
    return dict(sorted(found.items()))


def _constant(path: Path, name: str) -> str:
    """The text that a module assigns to `name` at its top, read without importing it."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith(f"{name} = "):
            value = ast.literal_eval(line.removeprefix(f"{name} = "))
            return value if isinstance(value, str) else ""
    return ""


def _is_book(text: str) -> bool:
    """Whether the first argument is a book or an option for the desktop."""
    return text.startswith("-") or text.endswith(".daftari") or Path(text).exists()


def _unknown(text: str, found: dict[str, str]) -> str:
    from difflib import get_close_matches

    close = get_close_matches(text, found, n=1)
    advice = f"did you mean '{close[0]}'?" if close else "see 'daftari --help'"
    return f"there is no command and no book '{text}'; {advice}"


def _overview(found: dict[str, str]) -> str:
    here = Path(__file__).parent
    width = max((len(name) for name in found), default=0)
    commands = [
        f"  {name:{width}}  {_constant(here / f'{module}.py', 'HELP')}"
        for name, module in found.items()
    ]
    return "\n".join(
        [
            "Daftari, the ledger of a savings group.",
            "",
            "  daftari [BOOK]              open the desktop, with this book or the last one",
            "  daftari COMMAND --help      what a command needs and gives",
            "",
            *commands,
            "",
            "Exit codes: 0 done, 1 failed or found something wrong, 2 bad input.",
        ]
    )
