"""The files of the stories, made from their seeds.

`python -m tests.generated.write_stories NAME...`; without a name all that have a file.
"""

import sys
from importlib import import_module
from pathlib import Path

from tests.generated.noise import as_text

FOLDER = Path(__file__).parents[2] / "resources" / "samples" / "years"


def text_of(name: str) -> str:
    return as_text(import_module(f"tests.generated.{name}").year())


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for story in sys.argv[1:] or sorted(one.stem for one in FOLDER.glob("*.json")):
        (FOLDER / f"{story}.json").write_text(text_of(story), "utf-8")
