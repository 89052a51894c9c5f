"""`daftari demo-run --headless`: the main job on real processes, proved by what it leaves."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.walkthrough.report import Report, Step
from app.walkthrough.story import tell

ROOT = Path(__file__).resolve().parents[2]
PICTURES = (
    "01-home", "02-open-with-keys", "03-roll-call", "05-collect-all", "06-loan", "07-turn",
    "08-other-business", "09-count", "10-signed", "11-closed", "21-secretary-to-decide",
    "22-payments", "23-to-decide", "25-secretary-decided",
)  # fmt: skip


@pytest.mark.timeout(300)
def test_the_main_job_runs_by_itself_and_every_step_is_right(tmp_path: Path) -> None:
    folder = tmp_path / "proof"
    environment = {k: v for k, v in os.environ.items() if not k.startswith("XDG_")}
    done = subprocess.run(
        [sys.executable, "-m", "app", "demo-run", "--headless", str(folder)],
        cwd=ROOT, env=environment | {"HOME": str(tmp_path)}, capture_output=True, text=True,
        timeout=280, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    found = json.loads((folder / "summary.json").read_text("utf-8"))
    assert found["good"] and not [step["wrong"] for step in found["steps"] if step["wrong"]]
    by_title = {step["title"]: step["figures"] for step in found["steps"]}
    collected = by_title["Twenty rows are collected by keys"]
    assert (collected["collected"], collected["in cash"], collected["by phone"]) == (
        30_500, 19_750, 10_750,
    )  # fmt: skip
    assert by_title["The box is counted by notes"]["counted"] == 43_400
    assert by_title["Both books agree: tree, rows, balances"]["box"] == 44_600
    pictures = folder / "screens"
    assert all((pictures / f"{name}.png").stat().st_size > 10_000 for name in PICTURES)
    papers = {path.name for path in (folder / "papers").glob("*.pdf")}
    statements = {f"statement-{lang}.pdf" for lang in ("en", "sw", "fr", "hi", "fa")}
    assert papers == statements | {"meeting-18.pdf", "receipt-80mm.pdf"}
    assert "✗" not in (folder / "summary.md").read_text("utf-8")


def test_a_wrong_figure_is_a_cross_in_the_summary(tmp_path: Path) -> None:
    said: list[str] = []
    report = Report(said.append)
    report.add(Step("Collect", "treasurer", {"box": 43_400}, [], [], 1.0))
    report.add(Step("Count", "treasurer", {"box": 43_300}, ["box is 43300"], [], 1.0))
    report.write(tmp_path, [])
    assert not report.is_good
    assert said[0].startswith("✓") and said[1].startswith("✗")
    assert "| ✗ | Count | treasurer | box is 43300; box: 43,300 |" in (
        (tmp_path / "summary.md").read_text("utf-8")
    )


def test_a_summary_without_steps_is_not_good(tmp_path: Path) -> None:
    assert not Report(print).is_good


def test_the_sums_of_the_story_are_those_of_the_picture() -> None:
    story = tell()
    assert (story.total, story.cash, story.by_phone) == (30_500, 19_750, 10_750)
    assert (story.pot, story.box_after) == (5_700, 43_400)


def test_with_a_screen_it_opens_the_sample_group_beside_a_server_twice(tmp_path: Path) -> None:
    picture = tmp_path / "home.png"
    environment = {k: v for k, v in os.environ.items() if not k.startswith("XDG_")}
    environment |= {"HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"}
    for _ in range(2):  # made and moved to the server, then found again on another port
        done = subprocess.run(
            [sys.executable, "-m", "app", "demo-run", "--self-test", str(picture)],
            cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stdout + done.stderr
        assert "shown: Tumaini Savings Group" in done.stderr
        assert "Traceback" not in done.stderr
        assert picture.stat().st_size > 20_000
        picture.unlink()
