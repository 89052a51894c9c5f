"""`daftari demo-run`: the program with a made-up group, or the main job done by itself."""

import argparse
import subprocess
import sys
from importlib import import_module
from pathlib import Path

from app.commands import FAILED, OK

NAME = "demo-run"
HELP = "open a sample group with a server of its own; or do the main job by itself"
GROUP = "tumaini"
PORT = 8440


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--headless",
        metavar="DIR",
        type=Path,
        help="hold a meeting without a screen; papers, pictures and a summary in DIR",
    )


def run(args: argparse.Namespace) -> int:
    proof = import_module("app.walkthrough.proof")
    folder: Path | None = args.headless
    if folder is None and proof.is_without_screen():
        folder = Path("daftari-demo")
    if folder is None:
        return _show()
    good: bool = proof.prove(folder.resolve(), lambda line: print(line, flush=True))
    print(f"{'all good' if good else 'something is wrong'}: {folder / 'summary.md'}")
    return OK if good else FAILED


def _show() -> int:
    """The desktop on the sample group of this computer, with a server beside it."""
    from app.samples.building import build
    from app.system.book_keys import keys_for_new
    from app.system.clock import wall_ms
    from app.system.paths import practice_dir
    from app.ui.preferences import PRACTICE_WORDS

    book = practice_dir() / f"{GROUP}.daftari"
    if not book.exists():
        from app.core.events.registry import load_catalogue

        load_catalogue()
        build(GROUP, book, keys_for_new(PRACTICE_WORDS), wall_ms).close()
    data = practice_dir() / "server"
    server = subprocess.Popen(
        [sys.executable, "-m", "sync_server", "--data", str(data), "--port", str(PORT)]
    )
    try:
        desktop = import_module("app.main")
        return int(desktop.main([str(book)]))
    finally:
        server.terminate()
        server.wait()
