"""A supervisor is told that the server serves, and hears nothing more of one that stands still."""

import os
import signal
import socket
from collections.abc import Iterator
from pathlib import Path
from time import monotonic, sleep

import pytest

from sync_server.supervised import SELDOM_S, Supervisor
from tests.sync_server.server_process import ServerProcess

# The handler of a signal runs where the loop runs: while it sleeps the loop stands still.
STANDS_STILL = """
import signal, time
signal.signal(signal.SIGUSR1, lambda *_: time.sleep(2.5))
usual = time.time
signal.signal(signal.SIGUSR2, lambda *_: setattr(time, "time", lambda: usual() - 3600))
from sync_server.__main__ import main
raise SystemExit(main())
"""


@pytest.fixture
def ear(tmp_path: Path) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(str(tmp_path / "ear"))
        listening.settimeout(10)
        yield listening


def heard_within(ear: socket.socket, seconds: float) -> list[bytes]:
    words, end = [], monotonic() + seconds
    while (rest := end - monotonic()) > 0:
        ear.settimeout(rest)
        try:
            words.append(ear.recv(100))
        except TimeoutError:
            break
    ear.settimeout(10)
    return words


def test_a_server_says_that_it_serves_and_is_silent_when_its_loop_stands_still(
    ear: socket.socket, tmp_path: Path
) -> None:
    told = {"NOTIFY_SOCKET": str(tmp_path / "ear"), "WATCHDOG_USEC": "3000000"}
    server = ServerProcess(tmp_path / "data", program=("-c", STANDS_STILL), also=told)
    assert ear.recv(100) == b"READY=1\nWATCHDOG=1"
    with server.client() as client:
        assert client.get("/v1/ready").status_code == 200
    assert ear.recv(100) == b"READY=1\nWATCHDOG=1"  # a second later
    server.process.send_signal(signal.SIGUSR1)
    sleep(0.3)
    heard_within(ear, 0.01)
    assert heard_within(ear, 1.7) == []
    assert ear.recv(100) == b"READY=1\nWATCHDOG=1"  # it goes on
    server.process.send_signal(signal.SIGUSR2)  # somebody sets the clock of the machine back
    sleep(0.2)
    heard_within(ear, 0.01)
    assert len(heard_within(ear, 2.2)) >= 2
    assert server.stop() == 0
    assert heard_within(ear, 0.5)[-1] == b"STOPPING=1"


@pytest.mark.parametrize(
    ("words", "seconds"),
    [
        ({}, SELDOM_S),
        ({"WATCHDOG_USEC": "60000000"}, 20),
        ({"WATCHDOG_USEC": "60000000", "WATCHDOG_PID": str(os.getpid())}, 20),
        ({"WATCHDOG_USEC": "60000000", "WATCHDOG_PID": "1"}, SELDOM_S),
        ({"WATCHDOG_USEC": "1000"}, SELDOM_S),
        ({"WATCHDOG_USEC": "soon"}, SELDOM_S),
    ],
)
def test_a_word_is_given_three_times_in_the_time_that_is_asked_for(
    words: dict[str, str], seconds: int
) -> None:
    assert Supervisor(words).every_s == seconds


@pytest.mark.parametrize("address", ["", "/nobody/listens/here", "@nobody-listens-here"])
def test_a_supervisor_that_does_not_hear_stops_nobody(address: str) -> None:
    Supervisor({"NOTIFY_SOCKET": address}).stopping()


def test_a_supervisor_may_listen_under_a_name_that_is_no_file() -> None:
    name = f"daftari-ear-{os.getpid()}"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(f"\0{name}")
        listening.settimeout(5)
        Supervisor({"NOTIFY_SOCKET": f"@{name}"}).stopping()
        assert listening.recv(100) == b"STOPPING=1"
