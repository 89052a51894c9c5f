"""A real `daftari-server` in a process of its own."""

import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import httpx

ROOT = Path(__file__).resolve().parents[2]


class ServerProcess:
    """Started with a free port; `kill` is kill -9, `stop` asks politely."""

    def __init__(
        self,
        data: Path,
        *arguments: str,
        port: int = 0,
        program: tuple[str, str] = ("-m", "sync_server"),
        also: Mapping[str, str] | None = None,
    ) -> None:
        self.data = data
        environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), **(also or {})}
        self.stderr = (data.parent / "server.log").open("ab")
        self.process = subprocess.Popen(
            [
                sys.executable,
                *program,
                "--data",
                str(data),
                "--port",
                str(port),
                *arguments,
            ],
            cwd=ROOT,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=self.stderr,
            text=True,
        )
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line.startswith(("listening on http://", "listening on https://")), (
            line or self.log()
        )
        self.url = line.split()[-1]

    def client(self) -> httpx.Client:
        return httpx.Client(base_url=self.url, timeout=30, trust_env=False)

    def log(self) -> str:
        return (self.data.parent / "server.log").read_text("utf-8", errors="replace")

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self._ended()

    def stop(self) -> int:
        self.process.terminate()
        return self._ended()

    def _ended(self) -> int:
        code = self.process.wait(30)
        assert self.process.stdout is not None
        self.process.stdout.close()
        self.stderr.close()
        return code
