"""What came of the walk-through: every step with ✓ or ✗, for people and for programs."""

import json
import platform
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from importlib.metadata import version
from pathlib import Path
from typing import Any

LONG = ("roots", "balances", "cursor", "words", "shown", "page", "group_id")
OF_INTEREST = ("daftari", "pyside6-essentials", "sqlalchemy", "sqlcipher3", "starlette")

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Step:
    """Attributes:
    who: Which process did it.
    wrong: What was not as it must be; empty for ✓.
    """

    title: str
    who: str
    figures: dict[str, Any]
    wrong: list[str]
    pictures: list[str]
    seconds: float

    @property
    def line(self) -> str:
        mark = "✗" if self.wrong else "✓"
        why = "".join(f"\n      {one}" for one in self.wrong)
        return f"{mark} {self.title} ({self.who}, {self.seconds:.1f} s){why}"


@dataclass(slots=True)
class Report:
    """All steps so far; each is told as it is done."""

    say: Say
    steps: list[Step] = field(default_factory=list)
    began: float = field(default_factory=time.monotonic)

    def add(self, step: Step) -> Step:
        """Note a step and say how it went."""
        self.steps.append(step)
        self.say(step.line)
        return step

    @property
    def is_good(self) -> bool:
        return bool(self.steps) and not any(step.wrong for step in self.steps)

    def write(self, folder: Path, files: list[str]) -> None:
        """Write summary.json and summary.md into `folder`."""
        seconds = round(time.monotonic() - self.began, 1)
        versions = {"python": platform.python_version()} | {
            name: _version(name) for name in OF_INTEREST
        }
        found = {
            "good": self.is_good,
            "seconds": seconds,
            "versions": versions,
            "steps": [asdict(step) for step in self.steps],
            "files": files,
        }
        text = json.dumps(found, indent=1, ensure_ascii=False)
        (folder / "summary.json").write_text(text + "\n", "utf-8")
        (folder / "summary.md").write_text(self._page(seconds, versions, files), "utf-8")

    def _page(self, seconds: float, versions: dict[str, str], files: list[str]) -> str:
        good = sum(not step.wrong for step in self.steps)
        lines = [
            "# The main job, done by itself",
            "",
            f"{good} of {len(self.steps)} steps ✓ in {seconds} s. "
            + ", ".join(f"{name} {number}" for name, number in versions.items())
            + ".",
            "",
            "|   | Step | Who | Found | s |",
            "|---|---|---|---|---|",
        ]
        for step in self.steps:
            mark = "✗" if step.wrong else "✓"
            told = "; ".join([*step.wrong, *_figures(step)]).replace("|", "/").replace("\n", " ")
            lines.append(f"| {mark} | {step.title} | {step.who} | {told} | {step.seconds:.1f} |")
        lines += ["", "## Files", "", *(f"- [{name}]({name})" for name in files), ""]
        return "\n".join(lines)


def _figures(step: Step) -> list[str]:
    return [f"{name}: {_plain(value)}" for name, value in step.figures.items() if name not in LONG]


def _plain(value: object) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{key} {one}" for key, one in value.items())
    if isinstance(value, list):
        return ", ".join(map(_plain, value))
    return f"{value:,}" if isinstance(value, int) and not isinstance(value, bool) else str(value)


def _version(name: str) -> str:
    try:
        return version(name)
    except ModuleNotFoundError:
        return "?"
