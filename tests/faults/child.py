"""The process whose forks meet the faults: `python -m tests.faults.child`, under `faulty.c`.

It loads everything once and then does what it reads, a line of JSON each, and answers with a line:

    ["prepare", WORK, FOLDER]              make what is there before, and rehearse the work; "0"
    ["meet", WORK, FOLDER, TRIAL]          a trial `kind:at:mode:error` in a fork, on that folder;
                                           its exit status
    ["prove", WORK, FOLDER, DONE, SURE]    demand what was promised; "" or what is not so

The kind is "files", "memory", "places" or "record". What came of a trial is FOLDER.told: a line for
each step ("ok" or the code of its refusal), then "calls N" and "blocks N". Nothing after a step
that did not return means that the process died in it. FOLDER.crash: where it crashed.
"""

import gc
import json
import os
import shutil
import signal
import sys
import traceback
from pathlib import Path
from typing import Any

from app.core.errors import AppError
from app.core.no_memory import is_no_memory
from tests.faults import cells, faulty
from tests.faults.all_works import WORKS
from tests.faults.works import Work

NO_MEMORY = "MemoryError"
TOO_LONG = 60  # seconds; whoever waits for what never comes dies of SIGALRM


def main() -> None:
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # what a library prints is no answer
    assert tuple(WORKS) == cells.WORKS
    for line in sys.stdin:
        order, work, folder, *rest = json.loads(line)
        answer = _done(order, WORKS[work], Path(folder), *rest)
        answers.write(json.dumps(answer) + "\n")
        answers.flush()


def _done(order: str, work: Work, folder: Path, *rest: Any) -> int | str:
    if order == "prepare":
        return _prepare(work, folder)
    return _meet(work, folder, *rest) if order == "meet" else _prove(work, folder, *rest)


def _prepare(work: Work, base: Path) -> int:
    """The folder, and a rehearsal in a copy of it: what is loaded, compiled and remembered at the
    first time is then in every fork."""
    work.prepare(base)
    rehearsal = base.with_name("rehearsal")
    shutil.copytree(base, rehearsal)
    work.prove(rehearsal, [False], is_sure=True)
    shutil.rmtree(rehearsal)
    gc.collect()
    gc.freeze()
    return 0


def _meet(work: Work, folder: Path, trial: str) -> int:
    pid = os.fork()
    if pid == 0:
        signal.alarm(TOO_LONG)
        kind, at, mode, error = trial.split(":")
        _one(work, folder, kind, int(at), int(mode), int(error))
    return os.waitpid(pid, 0)[1]


def _prove(work: Work, folder: Path, done: list[bool], is_sure: bool) -> str:
    try:
        work.prove(folder, done, is_sure=is_sure)
    except Exception as error:  # whatever breaks a proof is its outcome
        return f"{type(error).__name__}: {error}\n{traceback.format_exc()[-700:]}"
    return ""


def _one(work: Work, folder: Path, kind: str, at: int, mode: int, error: int) -> None:
    os.environ["FAULTY_FOLDER"] = str(folder)
    told = os.open(f"{folder}.told", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        steps = work.begin(folder)
        if kind == "places":
            faulty.note_places(Path(f"{folder}.places"))
        if kind in ("memory", "places"):
            faulty.tell_crash(Path(f"{folder}.crash"))
            faulty.arm_memory(at, lasting=mode == 1)
        else:
            faulty.arm_files(at, mode, error)
        if kind == "record":
            faulty.record(Path(f"{folder}.record"))
        for step in steps:
            os.write(told, b"begun\n")
            try:
                step()
            except AppError as problem:
                said = problem.code
            except Exception as failure:
                if not is_no_memory(failure):
                    raise
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
        os.write(told, traceback.format_exc()[-1500:].encode())
        os._exit(3)


if __name__ == "__main__":
    main()
