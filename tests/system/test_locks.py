"""One program at a time; whoever was killed holds nothing."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.core.errors import Unavailable
from app.system.locks import BookLock

HOLD = """
import sys, time
from pathlib import Path
from app.system.locks import BookLock
lock = BookLock(Path(sys.argv[1]), 123)
print("held", flush=True)
time.sleep(60)
"""


def test_the_second_is_told_who_holds_it(tmp_path: Path) -> None:
    book = tmp_path / "a.daftari"
    lock = BookLock(book, 5)
    with pytest.raises(Unavailable) as caught:
        BookLock(book, 6)
    assert caught.value.code == "book.already_open"
    assert caught.value.values["since_ms"] == 5
    lock.release()
    BookLock(book, 7).release()


def test_a_killed_program_leaves_no_lock(tmp_path: Path) -> None:
    book = tmp_path / "a.daftari"
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(book)], stdout=subprocess.PIPE, cwd=Path.cwd()
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(Unavailable) as caught:
            BookLock(book, 6)
        assert caught.value.values["pid"] == holder.pid
        holder.send_signal(signal.SIGKILL)
        holder.wait()
    BookLock(book, 7).release()


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match=r"book.no_access"):
        BookLock(tmp_path / "gone" / "a.daftari", 1)
