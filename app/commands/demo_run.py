"""`daftari demo-run`: the program with a made-up group, or the main job done by itself."""

import argparse
from importlib import import_module
from pathlib import Path

from app.commands import FAILED, OK

NAME = "demo-run"
HELP = "open a sample group with a server of its own; or do the main job by itself"
UNNAMED = "daftari-demo"


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--headless",
        metavar="DIR",
        type=Path,
        help="hold a meeting without a screen; papers, pictures and a summary in DIR",
    )
    # For proofs: draw the first page into a file and leave.
    parser.add_argument("--self-test", dest="picture", type=Path, help=argparse.SUPPRESS)


def run(args: argparse.Namespace) -> int:
    # Found by name: what only this command needs is not loaded, and Qt not asked for, before.
    proof = import_module("app.walkthrough.proof")
    folder: Path | None = args.headless
    if folder is None and args.picture is None and proof.is_without_screen():
        folder = Path(UNNAMED)
    if folder is None:
        return _show(args.picture)
    good: bool = proof.prove(folder.resolve(), lambda line: print(line, flush=True))
    print(f"{'all good' if good else 'something is wrong'}: {folder / 'summary.md'}")
    return OK if good else FAILED


def _show(picture: Path | None) -> int:
    """The desktop on the sample group of this computer, with a server beside it."""
    from app.system.paths import practice_dir

    showing, desktop = import_module("app.walkthrough.showing"), import_module("app.main")
    with showing.shown(practice_dir()) as book:
        arguments = [str(book)]
        if picture is not None:
            arguments += ["--self-test", str(picture)]
        return int(desktop.main(arguments))
