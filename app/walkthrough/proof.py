"""The order of the walk-through: who does what when, and that all of it came out right."""

import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from app.walkthrough.processes import (
    ROOT,
    SHORTCODE,
    LaptopProcess,
    Provider,
    SyncServer,
    environment,
    free_port,
    prepare_payments,
)
from app.walkthrough.report import Report, Say, Step
from app.walkthrough.story import (
    BOX_AFTER,
    LATE_PAID,
    MISTYPED,
    SHORT_BY,
    SHORT_CODE,
    TYPED_TWICE,
    Story,
    StoryClock,
    tell,
)

LANGUAGES = ("en", "sw", "fr", "hi", "fa")
PATIENCE_S = 90.0


def prove(folder: Path, say: Say) -> bool:
    """Hold the meeting with two laptops, a server and a provider; leave everything in `folder`.

    Returns:
        Whether every step came out right; what did not stands in summary.md.
    """
    folder.mkdir(parents=True, exist_ok=True)
    proof = Proof(folder, Report(say))
    try:
        proof.run()
    except Exception as error:  # whatever it is, the summary is written and the exit code says so
        proof.note("The walk-through", "proof", wrong=[f"{type(error).__name__}: {error}"])
    finally:
        proof.end()
    files = sorted(
        str(path.relative_to(folder))
        for place in ("screens", "papers")
        for path in (folder / place).glob("*")
    )
    proof.report.write(folder, files)
    return proof.report.is_good


class Proof:
    """Attributes:
    processes: All that were started, the newest last.
    """

    def __init__(self, folder: Path, report: Report) -> None:
        self.folder, self.report = folder, report
        self.story: Story = tell()
        started = time.time()
        self._clock = StoryClock(started)
        self._port = free_port()
        self._server_dir, self._provider_dir = folder / "server", folder / "provider"
        for old in ("treasurer", "secretary", "server", "provider", "screens", "papers"):
            _remove(folder / old)
        self.treasurer = LaptopProcess(folder / "treasurer", "treasurer", started)
        self.secretary = LaptopProcess(folder / "secretary", "secretary", started)
        self.provider: Provider | None = None
        self.server: SyncServer | None = None

    def run(self) -> None:
        """All of it, in order."""
        self._begin()
        self._hold()
        self._agree()
        self._print()

    def end(self) -> None:
        """End every process that still runs."""
        running = (self.treasurer, self.secretary, self.server, self.provider)
        for process in running:
            if process is not None:
                process.stop()

    # One step

    def note(
        self,
        title: str,
        who: str,
        *,
        figures: dict[str, Any] | None = None,
        wrong: list[str] | None = None,
        seconds: float = 0.0,
    ) -> Step:
        return self.report.add(Step(title, who, figures or {}, wrong or [], [], seconds))

    def order(self, laptop: LaptopProcess, name: str, title: str, **values: Any) -> dict[str, Any]:
        """Let a laptop do something; what it found."""
        who = "treasurer" if laptop is self.treasurer else "secretary"
        answer = laptop.order(name, PATIENCE_S, values)
        self.report.add(Step(title, who, **answer))
        figures: dict[str, Any] = answer["figures"]
        return figures

    # The parts

    def _begin(self) -> None:
        made = self.order(self.treasurer, "found", "The sample group, just before meeting 18")
        began = time.monotonic()
        self.provider = Provider(self._provider_dir)
        hook = prepare_payments(self._server_dir, made["group_id"], self.provider.url, self._port)
        self.server = SyncServer(self._server_dir, self._port)
        self.provider.script(confirm_to={SHORTCODE: hook})
        self.note(
            "The server and the payment provider listen", "server",
            figures={"server": self.server.url, "provider": self.provider.url},
            seconds=time.monotonic() - began,
        )  # fmt: skip
        url = self.server.url
        moved = self.order(self.treasurer, "move", "The group moves to the server", server=url)
        joined = self.order(
            self.secretary, "join", "A second laptop joins by a code", server=url,
            code=moved["code"],
        )  # fmt: skip
        self.order(
            self.treasurer, "admit", "Its eight words are compared, the treasurer signs",
            code=moved["code"], words=joined["words"],
        )  # fmt: skip
        self.order(self.secretary, "sync", "The second laptop has the whole book")

    def _hold(self) -> None:
        self.order(self.treasurer, "open_window", "The desktop opens")
        for name, title in (
            ("start", "Enter on Home begins the meeting"),
            ("open_with_keys", "Three key holders open the book"),
            ("call_the_roll", "Roll call: twenty keys"),
            ("send", "What was written so far is with the server"),
        ):
            self.order(self.treasurer, name, title)
        self.order(self.secretary, "sync", "The second laptop knows that the meeting is open")
        assert self.server is not None
        self.server.kill()
        self.note("The network is gone: the server was killed", "server")
        self.order(self.treasurer, "offline", "The treasurer is offline, and goes on")
        for name, title in (
            ("collect", "Twenty rows are collected by keys"),
            ("give_loan", "Amina’s loan: rules, guarantors, hands, chair"),
            ("pay_turn", "Dorcas gets her turn"),
            ("write_expense", "An expense"),
        ):
            self.order(self.treasurer, name, title)
        self.order(self.secretary, "write_away", "Two payments are typed on the second laptop")
        self.order(self.treasurer, "count", "The box is counted by notes")
        self.order(self.treasurer, "sign_and_close", "Five PINs sign, the meeting is closed")

    def _agree(self) -> None:
        began = time.monotonic()
        self.server = SyncServer(self._server_dir, self._port)
        paid = self._pay()
        self.note(
            "The server is back; the provider confirms payments", "server",
            figures={"payments": paid}, seconds=time.monotonic() - began,
        )  # fmt: skip
        self.order(self.treasurer, "send", "The meeting is with the server")
        asked = self.order(
            self.secretary, "show_questions",
            "Both laptops wrote: a payment twice, and one after the closing", cases=2,
        )  # fmt: skip
        self.order(
            self.treasurer, "payments", "The server verified the payments: chips",
            chips=self._chips(),
        )  # fmt: skip
        self.order(self.treasurer, "decide", "The treasurer decides by keys", kinds=asked["kinds"])
        first = self.order(self.treasurer, "state", "What the treasurer’s book holds")
        second = self.order(self.secretary, "state", "What the secretary’s book holds")
        wrong = [
            f"{name} differs" for name in first if first[name] != second.get(name, first[name])
        ]
        box = BOX_AFTER + sum(LATE_PAID.values())
        if first["box"] != box:
            wrong.append(f"the box holds {first['box']}, not {box}")
        if first["open_cases"] or first["imbalances"]:
            wrong.append("a question is open, or the books do not balance")
        self.note(
            "Both books agree: tree, rows, balances", "both",
            figures={"facts": first["cursor"][1], "box": first["box"]}, wrong=wrong,
        )  # fmt: skip

    def _pay(self) -> int:
        """The customers' payments as they came to the provider."""
        assert self.provider is not None
        by_phone = [one for one in self.story.paying.values() if one.by_phone]
        for one in by_phone:
            code, name = one.row.code, self.story.name(one.row.no)
            short = SHORT_BY if code == SHORT_CODE else 0
            self.provider.pay(MISTYPED.get(code, code), one.by_phone - short, name, self._clock())
        return len(by_phone)

    def _chips(self) -> dict[str, str]:
        chips = {}
        for one in self.story.paying.values():
            if one.by_phone:
                code = one.row.code
                chip = f"{SHORT_BY} less came" if code == SHORT_CODE else "Checked"
                chips[self.story.name(one.row.no)] = "Code mistyped?" if code in MISTYPED else chip
        return chips

    def _print(self) -> None:
        self.order(self.treasurer, "papers", "A receipt for the 80 mm printer")
        for laptop in (self.treasurer, self.secretary):
            laptop.leave()
        book, papers = self.folder / "treasurer" / "treasurer.daftari", self.folder / "papers"
        for lang in LANGUAGES:
            out = papers / f"statement-{lang}.pdf"
            self._command(
                f"Statement of one member ({lang})", self.folder / "treasurer", out,
                "statement", book, "--member", TYPED_TWICE, "--lang", lang, "--out", out,
            )  # fmt: skip
        out = papers / "meeting-18.pdf"
        self._command(
            "The meeting page", self.folder / "treasurer", out,
            "print", book, "meeting_summary", 18, "--out", out,
        )  # fmt: skip
        for who in ("treasurer", "secretary"):
            book = self.folder / who / f"{who}.daftari"
            self._command(f"The {who}’s book is proved", self.folder / who, None, "verify", book)

    def _command(self, title: str, home: Path, out: Path | None, *arguments: object) -> None:
        began = time.monotonic()
        done = subprocess.run(
            [sys.executable, "-m", "app", *map(str, arguments)],
            cwd=ROOT, env=environment(home), capture_output=True, text=True, encoding="utf-8",
            timeout=PATIENCE_S, check=False,
        )  # fmt: skip
        wrong = [] if done.returncode == 0 else [(done.stdout + done.stderr).strip()[-300:]]
        if out is not None and not wrong and not out.read_bytes().startswith(b"%PDF"):
            wrong.append(f"{out.name} is no PDF")
        said = out.name if out is not None else done.stdout.strip()
        self.note(
            title, "daftari " + str(arguments[0]), figures={"said": said}, wrong=wrong,
            seconds=time.monotonic() - began,
        )  # fmt: skip


def _remove(folder: Path) -> None:
    """Empty a folder that an earlier walk-through left."""
    from shutil import rmtree

    if folder.exists():
        rmtree(folder)


def is_without_screen() -> bool:
    """Whether a window could not be shown here."""
    shown = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    return sys.platform.startswith("linux") and not shown
