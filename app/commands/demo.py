"""`daftari demo`: sample groups to look at."""

import argparse
from pathlib import Path

from app.commands import BadInput
from app.commands._opening import add_key, passphrase_of, words_of

NAME = "demo"
HELP = "make the books of sample groups in a folder"


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", metavar="DIR", type=Path)
    parser.add_argument("--group", metavar="G", default="tumaini", help="[tumaini]; or all, list")
    add_key(parser)


def run(args: argparse.Namespace) -> int:
    from app.core.events.registry import load_catalogue
    from app.samples.building import build, samples
    from app.system.book_keys import keys_for_new
    from app.system.clock import wall_ms

    words = words_of("commands")
    if args.group == "list":
        print("\n".join(samples()))
        return 0
    wanted = list(samples()) if args.group == "all" else [args.group]
    if not set(wanted) <= samples().keys():
        raise BadInput(words("demo.unknown", group=args.group, known=", ".join(samples())))
    load_catalogue()
    args.folder.mkdir(parents=True, exist_ok=True)
    for name in wanted:
        path = args.folder / f"{name}.daftari"
        if path.exists():
            raise BadInput(words("new.exists", path=path))
        build(name, path, keys_for_new(passphrase_of(args)), wall_ms).close()
        print(path)
    return 0
