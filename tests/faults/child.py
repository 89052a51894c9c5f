"""In the process that meets the faults: `python -m tests.faults.child WORK FOLDER TRIAL ...`

A trial is `name:kind:at:mode:error`, each in a fork of its own on the folder FOLDER/name, with kind
"files", "memory" or "record". What came of it is FOLDER/name.told: a line for each step ("ok" or
the code of its refusal), then "calls N" and "blocks N". Nothing after a step that did not return
means that the process died in it.
"""

import gc
import os
import sys
from pathlib import Path

from app.core.errors import AppError
from tests.faults import faulty
from tests.faults.all_works import WORKS

NO_MEMORY = "MemoryError"


def main() -> None:
    work, folder, *trials = sys.argv[1:]
    gc.collect()
    gc.freeze()
    for trial in trials:
        name, kind, at, mode, error = trial.split(":")
        pid = os.fork()
        if pid == 0:
            _one(work, Path(folder, name), kind, int(at), int(mode), int(error))
        os.waitpid(pid, 0)


def _one(work: str, folder: Path, kind: str, at: int, mode: int, error: int) -> None:
    os.environ["FAULTY_FOLDER"] = str(folder)
    told = os.open(f"{folder}.told", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        steps = WORKS[work].begin(folder)
        if kind == "record":
            faulty.record(Path(f"{folder}.record"))
        elif kind == "memory":
            faulty.arm_memory(at, lasting=mode == 1)
        else:
            faulty.arm_files(at, mode, error)
        for step in steps:
            os.write(told, b"begun\n")
            try:
                step()
            except AppError as problem:
                said = problem.code
            except MemoryError:
                said = NO_MEMORY
            else:
                said = "ok"
                if kind == "record":
                    faulty.mark(said)
            os.write(told, said.encode() + b"\n")
        calls, blocks = faulty.file_calls(), faulty.blocks()
        faulty.disarm()
        os.write(told, b"calls %d\nblocks %d\n" % (calls, blocks))
        os._exit(0)
    except BaseException as bug:
        faulty.disarm()
        os.write(told, b"bug " + repr(bug)[:300].encode() + b"\n")
        import traceback

        os.write(told, traceback.format_exc()[-1500:].encode())
        os._exit(3)


if __name__ == "__main__":
    main()
