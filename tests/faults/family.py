"""One process that is loaded once: it makes the folders, forks for every trial and proves."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from tests.faults import faulty


class Family:
    """What `tests.faults.child` is told, and what it answers."""

    def __init__(self, orders: IO[str], answers: IO[str]) -> None:
        self._orders, self._answers = orders, answers

    def prepare(self, work: str, base: Path) -> None:
        self._ask("prepare", work, str(base))

    def meet(self, work: str, folder: Path, trial: str) -> str:
        """The name of the signal of which the process died; "" when it came to its end."""
        status = int(self._ask("meet", work, str(folder), trial))
        return signal.Signals(os.WTERMSIG(status)).name if os.WIFSIGNALED(status) else ""

    def prove(self, work: str, folder: Path, done: Sequence[bool], *, is_sure: bool) -> str:
        """What is not as it was promised; "" when all is."""
        return str(self._ask("prove", work, str(folder), [*done], is_sure))

    def _ask(self, *words: object) -> int | str:
        self._orders.write(json.dumps(words) + "\n")
        self._orders.flush()
        answer = self._answers.readline()
        assert answer, f"the family died of {words}"
        said: int | str = json.loads(answer)
        return said


def fast_folder() -> Path | None:
    """A disk that is memory, when there is one: nothing that is forced out has to wait."""
    memory = Path("/dev/shm")
    return memory if os.access(memory, os.W_OK) else None


@contextmanager
def family(folder: Path) -> Iterator[Family]:
    """Built in a folder; what it says besides lies there in `family.log`."""
    environment = {**os.environ, "LD_PRELOAD": str(faulty.build(folder))}
    command = [sys.executable, "-m", "tests.faults.child"]
    with (
        (folder / "family.log").open("w") as log,
        subprocess.Popen(
            command,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
        ) as child,
    ):
        assert child.stdin is not None and child.stdout is not None
        try:
            yield Family(child.stdin, child.stdout)
        finally:
            child.stdin.close()
            child.wait(30)
