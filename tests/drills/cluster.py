"""Three database machines on one computer: a network namespace each, joined by a bridge.

Real etcd, Patroni and PostgreSQL of the Debian packages with the files of `packaging/server`.
Needs root, `ip`, and the packages postgresql, patroni, etcd-server. Nothing outside the namespaces
and one temporary folder is touched.
"""

import json
import os
import re
import secrets
import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from ctypes import CDLL, get_errno
from pathlib import Path
from string import Template
from tempfile import TemporaryDirectory
from time import monotonic, sleep
from urllib.request import ProxyHandler, build_opener

CONFIG = Path(__file__).resolve().parents[2] / "packaging" / "server" / "postgres"
NETWORK = "10.77.0"
CLONE_NEWNET = 0x40000000
USER = "postgres"
PROGRAMS = {"ip": "iproute2", "etcd": "etcd-server", "patroni": "patroni"}


def what_is_missing() -> str:
    """Why the drill cannot run here; "" if it can."""
    if os.geteuid() != 0:
        return "network namespaces need root"
    for program, package in PROGRAMS.items():
        if shutil.which(program) is None:
            return f"{program} is missing: apt-get install {package}"
    if not list(Path("/usr/lib/postgresql").glob("*/bin/postgres")):
        return "PostgreSQL is missing: apt-get install postgresql"
    return ""


class Node:
    """One database machine."""

    def __init__(self, number: int, folder: Path, secrets_of_all: dict[str, str]) -> None:
        self.name = f"daftari-db{number}"
        self.address = f"{NETWORK}.{10 + number}"
        self._folder = folder / self.name
        self._places = {
            **secrets_of_all,
            "NAME": self.name,
            "ADDRESS": self.address,
            "NETWORK": f"{NETWORK}.0/24",
            "BIN": str(max(Path("/usr/lib/postgresql").glob("*/bin"))),
            "TOKEN": "daftari",
            "ARCHIVE": str(self._folder / "archive"),
            "DATA": str(self._folder / "data"),
        }
        self._processes: list[subprocess.Popen[bytes]] = []
        self._cable = f"db{number}"

    def make(self) -> None:
        """The namespace and the cable to the bridge."""
        ip("netns", "add", self.name)
        ip("link", "add", self._cable, "type", "veth", "peer", "eth0", "netns", self.name)
        ip("link", "set", self._cable, "master", "bridge", "up")
        ip("-n", self.name, "addr", "add", f"{self.address}/24", "dev", "eth0")
        for device in ("lo", "eth0"):
            ip("-n", self.name, "link", "set", device, "up")
        for setting in re.findall(r"^(net\S+) = (\d+)$", _text("90-daftari.conf"), re.MULTILINE):
            inside = ("ip", "netns", "exec", self.name)
            subprocess.run([*inside, "sysctl", "-qw", "=".join(setting)], check=True)
        for place in (self._folder, self._folder / "archive", self._folder / "data"):
            place.mkdir(mode=0o700)
            shutil.chown(place, USER)

    def start(self) -> None:
        etcd = self._fill("etcd.env", DATA=str(self._folder / "etcd"))
        settings = [line for line in etcd.splitlines() if line.strip() and not line.startswith("#")]
        config = self._folder / "patroni.yml"
        config.write_text(self._fill("patroni.yml"), "utf-8")
        shutil.chown(config, USER)
        self._run("etcd", "env", *settings, "etcd")
        self._run("patroni", "env", f"HOME={self._folder}", "patroni", str(config))

    def cut(self) -> None:
        """Pull the cable: the machine lives on and knows nobody."""
        ip("link", "set", self._cable, "down")

    def plug(self) -> None:
        ip("link", "set", self._cable, "up")

    def kill(self) -> None:
        """kill -9 of every process at once and the cable pulled, as when the power goes."""
        self.cut()
        for process in self.processes():
            with suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)
        self._wait()

    def processes(self) -> list[int]:
        found = subprocess.run(
            ["ip", "netns", "pids", self.name], capture_output=True, text=True, check=True
        )
        return [int(one) for one in found.stdout.split()]

    def kill_database(self) -> None:
        """kill -9 of the postmaster and its children; Patroni and etcd live."""
        for process in self.processes():
            with suppress(OSError):
                if Path(f"/proc/{process}/comm").read_text("ascii").strip() == "postgres":
                    os.kill(process, signal.SIGKILL)

    def archived(self) -> set[str]:
        """The files of the log that this machine has archived."""
        return {one.name for one in (self._folder / "archive").iterdir()}

    def log(self, of: str) -> str:
        return (self._folder / f"{of}.log").read_text("utf-8", errors="replace")

    def _fill(self, name: str, **places: str) -> str:
        return Template(_text(name)).substitute({**self._places, **places})

    def _run(self, name: str, *command: str) -> None:
        with (self._folder / f"{name}.log").open("ab") as log:
            inside = ("ip", "netns", "exec", self.name, "setpriv", "--reuid", USER, "--regid")
            self._processes.append(
                subprocess.Popen(
                    [*inside, USER, "--clear-groups", *command],
                    cwd=self._folder,
                    stdout=log,
                    stderr=log,
                )
            )

    def _wait(self) -> None:
        for process in self._processes:
            process.wait(30)
        self._processes.clear()


class Cluster:
    """Three machines, and this process beside them."""

    def __init__(self, folder: Path) -> None:
        folder.chmod(0o755)
        numbers = (1, 2, 3)
        names = {f"daftari-db{n}": f"{NETWORK}.{10 + n}" for n in numbers}
        self._password = secrets.token_hex(12)
        given = {
            "SUPER_PASSWORD": secrets.token_hex(12),
            "REPLICATION_PASSWORD": secrets.token_hex(12),
            "PEERS": ",".join(f"{address}:2379" for address in names.values()),
            "CLUSTER": ",".join(f"{name}=http://{at}:2380" for name, at in names.items()),
        }
        self._super = given["SUPER_PASSWORD"]
        self.nodes = [Node(n, folder, given) for n in numbers]

    @property
    def url(self) -> str:
        """What `daftari-server --database` is given."""
        hosts = ",".join(node.address for node in self.nodes)
        query = f"host={hosts}&port=5432,5432,5432&target_session_attrs=read-write"
        return f"postgresql://daftari:{self._password}@/daftari?{query}"

    def start(self) -> None:
        # This process, its servers and its laptops leave the computer's network for one of their
        # own, which ends with them.
        if CDLL(None, use_errno=True).unshare(CLONE_NEWNET) != 0:
            raise OSError(get_errno(), "unshare")
        ip("link", "add", "bridge", "type", "bridge")
        ip("addr", "add", f"{NETWORK}.1/24", "dev", "bridge")
        for device in ("lo", "bridge"):
            ip("link", "set", device, "up")
        for node in self.nodes:
            node.make()
        for node in self.nodes:
            node.start()
        self.wait_for_standbys(2)
        self.ask(f"CREATE ROLE daftari LOGIN PASSWORD '{self._password}'")
        self.ask("CREATE DATABASE daftari OWNER daftari")

    def ask(self, statement: str) -> str:
        """Run SQL at the primary; what it answers, without frills."""
        import psycopg

        dsn = self.url.replace(f"daftari:{self._password}@/daftari", f"postgres:{self._super}@/")
        with psycopg.connect(dsn, autocommit=True) as conn:
            cursor = conn.execute(statement)
            return "" if cursor.description is None else str(cursor.fetchall())

    def members(self) -> list[dict[str, object]]:
        """What Patroni says of the cluster; [] while nobody answers.

        A machine that was cut off tells of the past: the highest timeline is the present.
        """
        opener = build_opener(ProxyHandler({}))
        views: list[list[dict[str, object]]] = [[]]
        for node in self.nodes:
            with suppress(OSError, ValueError):
                answer = opener.open(f"http://{node.address}:8008/cluster", timeout=2).read()
                views.append(json.loads(answer)["members"])
        return max(views, key=_timeline)

    def primary(self) -> Node:
        name = next(one["name"] for one in self.members() if one["role"] == "leader")
        return next(node for node in self.nodes if node.name == name)

    def wait_for_standbys(self, count: int, seconds: float = 120) -> float:
        """Until a primary and so many standbys run, one of them synchronous; the seconds."""
        began = monotonic()
        while monotonic() - began < seconds:
            found = self.members()
            now = _timeline(found)
            running = [
                one["role"]
                for one in found
                if one.get("state") in RUNNING and one.get("timeline") == now
            ]
            if "leader" in running and "sync_standby" in running and len(running) > count:
                return monotonic() - began
            sleep(0.5)
        raise TimeoutError(f"no whole cluster: {self.members()}")

    def remove(self) -> None:
        for node in self.nodes:
            with suppress(OSError, subprocess.SubprocessError):
                node.kill()
            subprocess.run(["ip", "netns", "del", node.name], capture_output=True, check=False)


def _timeline(members: list[dict[str, object]]) -> int:
    return max((int(str(one.get("timeline", 0))) for one in members), default=0)


RUNNING = ("running", "streaming")


@contextmanager
def running_cluster() -> Iterator[Cluster]:
    """A cluster; removed with everything it wrote."""
    with TemporaryDirectory(prefix="daftari-drill-") as folder:
        cluster = Cluster(Path(folder))
        try:
            cluster.start()
            yield cluster
        except BaseException:
            for node in cluster.nodes:
                for of in ("etcd", "patroni"):
                    with suppress(OSError):
                        print(f"--- {node.name} {of}\n{node.log(of)[-1500:]}")
            raise
        finally:
            cluster.remove()


def _text(name: str) -> str:
    return (CONFIG / name).read_text("utf-8")


def ip(*arguments: str) -> None:
    subprocess.run(["ip", *arguments], check=True)
