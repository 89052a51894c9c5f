"""A server for the laptops of one room: a process of its own beside the program, and its end."""

import subprocess
import sys
from contextlib import suppress
from pathlib import Path

from app.core.errors import Unavailable
from app.sync.invitations import SCHEME

PORT = 8440
EVERYWHERE = "0.0.0.0"
PATIENCE_S = 15.0
CODE = Path(__file__).resolve().parents[2]  # where `-m` finds the server
_TAKEN = "cannot listen there"


class Room:
    """The running server.

    Attributes:
        invitation: What the others scan or paste.
    """

    def __init__(self, process: "subprocess.Popen[str]", invitation: str) -> None:
        self._process, self.invitation = process, invitation

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
    said = log.read_text("utf-8", errors="replace").strip()
    if _TAKEN in said:
        raise Unavailable("room.port_taken", port=port)
    raise Unavailable("room.not_started", reason=said[-200:])


def _end(process: "subprocess.Popen[str]") -> None:
    for pipe in (process.stdin, process.stdout):
        with suppress(OSError):
            if pipe is not None:
                pipe.close()
    try:
        process.wait(PATIENCE_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
