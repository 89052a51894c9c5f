"""`python -m tests.fuzz.guided TARGET [option of libFuzzer ...]`: inputs chosen by what they reach.

Needs `atheris`, which nothing else here does (`pip install atheris`). The first inputs are those of
`tests.fuzz`; add `-runs=100000` or `-max_total_time=60`, and a folder that keeps what was found.
"""

import sys
import tempfile
from importlib import import_module
from pathlib import Path

FIRST = 200


def main() -> None:
    atheris = import_module("atheris")
    name, *options = sys.argv[1:]
    with atheris.instrument_imports(include=["app"]):
        target = import_module("tests.fuzz.targets").target_named(name)
    from tests.fuzz.target import input_of, judge

    folder = Path(tempfile.mkdtemp(prefix="guided-"))
    for number in range(FIRST):
        (folder / str(number)).write_bytes(input_of(target, 1, number))

    def one(data: bytes) -> None:
        failure = judge(target, data).failure
        if failure:
            raise AssertionError(failure)

    atheris.Setup([sys.argv[0], *options, str(folder)], one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
