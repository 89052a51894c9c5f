"""Whoever started this process is told that it serves, and that its loop still turns.

The protocol is `sd_notify(3)`: one datagram of `NAME=value` to the socket that `NOTIFY_SOCKET`
names. Where no such socket is named (a container, a laptop that serves a room) nothing is sent.
"""

import asyncio
import os
import socket
from collections.abc import Mapping

SELDOM_S = 3600  # where nobody waits for a word


class Supervisor:
    """What systemd is told; a supervisor that does not hear stops nobody."""

    def __init__(self, environ: Mapping[str, str] = os.environ) -> None:
        address = environ.get("NOTIFY_SOCKET", "")
        self._address = "\0" + address[1:] if address.startswith("@") else address
        self.every_s = max(1, silence // 3) if (silence := _silence_s(environ)) else SELDOM_S

    async def keep_saying(self) -> None:
        """Say so now and again and again, until cancelled; run in the loop that answers requests.

        One that stands still is silent. By the loop's own time: a machine whose clock is set back
        has nothing wrong with its workers. A database that is away is no reason for silence
        either: a new process mends nothing there.
        """
        while True:
            self._say(b"READY=1\nWATCHDOG=1")
            await asyncio.sleep(self.every_s)

    def stopping(self) -> None:
        self._say(b"STOPPING=1")

    def _say(self, words: bytes) -> None:
        if not self._address:
            return
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
                line.setblocking(False)
                line.sendto(words, self._address)
        except (OSError, MemoryError):
            return  # it reads nothing now, or no memory is left; it hears the next word


def _silence_s(environ: Mapping[str, str]) -> int:
    """After how many seconds of silence this process is ended; 0 where nobody watches it.

    `WATCHDOG_PID` names who is watched; a child inherits these words and is not meant.
    """
    if environ.get("WATCHDOG_PID", str(os.getpid())) != str(os.getpid()):
        return 0
    asked = environ.get("WATCHDOG_USEC", "0")
    return int(asked) // 1_000_000 if asked.isdecimal() else 0
