"""The processes of the walk-through: provider, server and laptops, each on its own."""

import json
import os
import queue
import socket
import subprocess
import sys
import threading
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any

import httpx

from app.system.book_keys import PASSPHRASE_FILE

ROOT = Path(__file__).resolve().parents[2]
WORDS = "a made-up group hides nothing"
SHORTCODE, HOOK = "600999", "a-path-that-only-the-provider-knows"
STOP_S = 15


def environment(folder: Path) -> dict[str, str]:
    """What a process of the walk-through sees: no screen, and a home inside `folder`."""
    home = folder / "home"
    home.mkdir(parents=True, exist_ok=True)
    words = folder / "passphrase"
    words.write_text(f"{WORDS}\n", "utf-8")
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("LC_", "LANG"))}
    paths = os.pathsep.join([str(ROOT), *filter(None, [kept.get("PYTHONPATH", "")])])
    return kept | {
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_STATE_HOME": str(home / "state"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "XDG_DATA_HOME": str(home / "data"),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": paths,
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        PASSPHRASE_FILE: str(words),
        "LANG": "C.UTF-8",
        "TZ": "Africa/Nairobi",
        "PYTHONUTF8": "1",
    }


class Process:
    """A Python module that runs until it is told to stop; what it complains goes to a file."""

    def __init__(self, folder: Path, name: str, *arguments: str) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._log = (folder / f"{name}.log").open("ab")
        self.process = subprocess.Popen(
            [sys.executable, "-m", *arguments],
            cwd=ROOT,
            env=environment(folder),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            text=True,
            encoding="utf-8",
        )
        self._lines: queue.SimpleQueue[str] = queue.SimpleQueue()
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(line)
        self._lines.put("")

    def line(self, seconds: float) -> str:
        """The next line it writes; "" when it has ended or says nothing in time."""
        try:
            return self._lines.get(timeout=seconds)
        except queue.Empty:
            return ""

    def tell(self, line: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def kill(self) -> None:
        """End it without a word, as a power cut does."""
        self.process.kill()
        self._ended()

    def stop(self) -> int:
        """Ask it to end; its exit code."""
        if self.process.poll() is None:
            assert self.process.stdin is not None
            with suppress(OSError):  # it has ended meanwhile
                self.process.stdin.close()
                self.process.terminate()
        return self._ended()

    def _ended(self) -> int:
        try:
            code = self.process.wait(STOP_S)
        except subprocess.TimeoutExpired:
            self.process.kill()
            code = self.process.wait(STOP_S)
        self._log.close()
        return code


class Provider(Process):
    """The payment provider, played; it speaks the official payloads."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, "provider", "sync_server.simulator", "--port", "0")
        self.url = self.line(30).split()[-1]

    def script(self, **orders: Any) -> None:
        """Tell it what customers do."""
        answer = httpx.post(f"{self.url}/script", json=orders, trust_env=False, timeout=20)
        answer.raise_for_status()

    def pay(self, code: str, shillings: int, name: str, at_ms: int, *, lost: bool = False) -> None:
        """A customer pays; `lost`: the confirmation never arrives, the server has to ask."""
        paid = {
            "shortcode": SHORTCODE,
            "phone": "254720123915",
            "code": code,
            "amount": f"{shillings}.00",
            "name": name.upper(),
            "at_ms": at_ms,
        }
        self.script(lost=lost, pay=[paid])


class SyncServer(Process):
    """`daftari-server` with its own data, which verifies the payments of one group."""

    def __init__(self, folder: Path, port: int) -> None:
        super().__init__(
            folder, "server", "sync_server", "--data", str(folder / "data"), "--port", str(port)
        )
        line = self.line(30)
        if not line.startswith("listening on http"):
            raise OSError(f"the server did not start: {line.strip() or 'see server.log'}")
        self.url = line.split()[-1]


def prepare_payments(folder: Path, group: str, provider: str, port: int) -> str:
    """Write payments.json for the server; the address that the provider confirms to."""
    url = f"http://127.0.0.1:{port}"
    account = {
        "shortcode": SHORTCODE,
        "environment": "simulator",
        "simulator_url": provider,
        "consumer_key": "key",
        "consumer_secret": "secret",
        "initiator": "operator",
        "security_credential": "credential",
        "callback_secrets": [sha256(HOOK.encode()).hexdigest()],
        "addresses": "log",
        "allow": ["127.0.0.1"],
        "groups": {group: ""},
    }
    told = {"public_url": url, "tick_ms": 100, "spacing_ms": 0, "mpesa": [account]}
    path = folder / "data" / "payments.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch(mode=0o600)
    path.write_text(json.dumps(told), "utf-8")
    return f"{url}/hooks/mpesa/{HOOK}/confirmation"


class LaptopProcess(Process):
    """A laptop of the group, see `app.walkthrough.__main__`."""

    def __init__(self, folder: Path, who: str, started: float) -> None:
        super().__init__(folder, who, "app.walkthrough", who, str(folder), repr(started))

    def order(self, name: str, seconds: float, values: dict[str, Any]) -> dict[str, Any]:
        """Let it do something and report; silence is a failure too."""
        try:
            self.tell(json.dumps({"order": name, **values}))
            line = self.line(seconds)
        except OSError:
            line = ""
        if line:
            answer: dict[str, Any] = json.loads(line)
            return answer
        ended = self.process.poll()
        what = "no answer in time" if ended is None else f"the process ended with {ended}"
        return {"figures": {}, "wrong": [what], "pictures": [], "seconds": seconds}

    def leave(self) -> int:
        """Let it close its window and its book; its exit code."""
        assert self.process.stdin is not None
        with suppress(OSError):  # it has ended meanwhile
            self.process.stdin.close()
        return self._ended()


def free_port() -> int:
    """A port that nobody listens on now."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])
