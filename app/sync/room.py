"""A server for the laptops of one room: a process of its own beside the program, and its end."""

import subprocess
import sys
import threading
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import msgspec

from app.core.errors import Unavailable
from app.sync.invitations import SCHEME

PORT = 8440
EVERYWHERE = "0.0.0.0"
PATIENCE_S = 15.0
CODE = Path(__file__).resolve().parents[2]  # where `-m` finds the server
_TAKEN = "cannot listen there"
_PRESENT = "present: "


@dataclass(frozen=True, slots=True)
class Heard:
    """A laptop of a group, as the server in the room hears it.

    Attributes:
        at_ms: When it asked for something last. is_here: It listens for news now.
    """

    device: str
    at_ms: int
    is_here: bool


class Room:
    """The running server.

    Attributes:
        invitation: What the others scan or paste.
    """

    def __init__(self, process: "subprocess.Popen[str]", invitation: str) -> None:
        self._process, self.invitation = process, invitation
        self._present: dict[str, tuple[Heard, ...]] = {}
        threading.Thread(target=self._listen, name="room", daemon=True).start()

    def present(self, group: str) -> tuple[Heard, ...]:
        """The laptops of a group that were heard since the server was opened, by this program."""
        return self._present.get(group, ())

    def _listen(self) -> None:
        """Read what the server says for as long as it runs: a pipe that nobody reads gets full."""
        pipe = self._process.stdout
        assert pipe is not None
        with pipe, suppress(ValueError, OSError):
            for line in pipe:
                if line.startswith(_PRESENT):
                    self._present = _read_present(line.removeprefix(_PRESENT))

    @property
    def is_open(self) -> bool:
        return self._process.poll() is None

    def close(self) -> None:
        """Ask it to end, which it also does when this program ends in whatever way."""
        _end(self._process)


def open_room(folder: Path, *, host: str = EVERYWHERE, port: int = PORT) -> Room:
    """Start the server on what lies in `folder`, under the same key as the last time.

    Raises:
        Unavailable: "room.port_taken" (port), "room.not_started" (reason).
    """
    arguments = ["--data", str(folder), "--host", host, "--port", str(port)]
    arguments += ["--own-certificate", "--with-parent"]
    log = folder / "last-start.log"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with log.open("wb") as errors:
            process = subprocess.Popen(
                [sys.executable, "-m", "sync_server", *arguments],
                cwd=CODE,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
            )
    except OSError as error:
        raise Unavailable("room.not_started", reason=error.strerror or "") from error
    assert process.stdout is not None
    for line in process.stdout:
        if line.startswith(f"{SCHEME}:"):
            return Room(process, line.strip())
    _end(process)
    process.stdout.close()
    said = log.read_text("utf-8", errors="replace").strip()
    if _TAKEN in said:
        raise Unavailable("room.port_taken", port=port)
    raise Unavailable("room.not_started", reason=said[-200:])


def _read_present(text: str) -> dict[str, tuple[Heard, ...]]:
    """What the server says of who is there, by group."""
    told = msgspec.json.decode(text, type=dict[str, dict[str, tuple[int, int]]])
    return {
        group: tuple(Heard(device, at, bool(here)) for device, (at, here) in laptops.items())
        for group, laptops in told.items()
    }


def _end(process: "subprocess.Popen[str]") -> None:
    """Let the server end; who reads its words hears that."""
    with suppress(OSError):
        if process.stdin is not None:
            process.stdin.close()
    try:
        process.wait(PATIENCE_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
