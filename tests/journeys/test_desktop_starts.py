"""The desktop as a process of its own: it starts, shows the right page, and ends cleanly."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.samples.building import build
from app.system.vault import PassphraseStore
from tests.helpers.group import Clock

ROOT = Path(__file__).resolve().parents[2]
WORDS = "practice practice practice"
PNG = b"\x89PNG\r\n"


def start(
    folder: Path, *arguments: str, platform: str = "offscreen", before: tuple[str, ...] = ()
) -> subprocess.CompletedProcess[str]:
    """Run `python -m app.main` in a home of its own."""
    passphrase = folder / "passphrase"
    passphrase.write_text(WORDS + "\n", "utf-8")
    environment = os.environ | {
        "HOME": str(folder),
        "QT_QPA_PLATFORM": platform,
        "PYTHONPATH": str(ROOT),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        "DAFTARI_PASSPHRASE_FILE": str(passphrase),
        "LANG": "en_KE.UTF-8",
    }
    for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "LANGUAGE"):
        environment.pop(name, None)
    command = [*before, sys.executable, "-m", "app.main", *arguments]
    return subprocess.run(
        command, env=environment, cwd=folder, capture_output=True, text=True,
        timeout=120, check=False,
    )  # fmt: skip


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample group in a book that a passphrase opens."""
    folder = tmp_path_factory.mktemp("sample")
    path = folder / "Tumaini.daftari"
    build("tumaini", path, PassphraseStore(WORDS, folder), Clock()).close()
    return path


def test_it_opens_a_book_draws_its_first_page_and_leaves_no_lock(
    sample: Path, tmp_path: Path
) -> None:
    picture = tmp_path / "home.png"
    done = start(tmp_path, str(sample), "--self-test", str(picture))
    assert done.returncode == 0, done.stderr
    assert "shown: Tumaini Savings Group" in done.stderr
    assert "Traceback" not in done.stderr
    assert picture.read_bytes().startswith(PNG) and picture.stat().st_size > 20_000
    assert not list(sample.parent.glob("*-wal"))


def test_without_a_book_it_begins_with_the_first_run(tmp_path: Path) -> None:
    picture = tmp_path / "first.png"
    done = start(tmp_path, "--self-test", str(picture))
    assert done.returncode == 0, done.stderr
    assert "shown: first run" in done.stderr
    assert picture.read_bytes().startswith(PNG)


def test_a_file_that_is_no_book_is_one_sentence_and_no_crash(tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.daftari"
    wrong.write_text("this is not a book", "utf-8")
    done = start(tmp_path, str(wrong), "--self-test", str(tmp_path / "wrong.png"))
    assert done.returncode == 1
    assert "shown: no book" in done.stderr and "Traceback" not in done.stderr
    assert wrong.read_text("utf-8") == "this is not a book"


@pytest.mark.needs_screen
def test_it_starts_on_a_real_display(sample: Path, tmp_path: Path) -> None:
    if shutil.which("xvfb-run") is None:
        pytest.skip("xvfb-run is not installed")
    picture = tmp_path / "screen.png"
    done = start(
        tmp_path, str(sample), "--self-test", str(picture), platform="xcb",
        before=("xvfb-run", "-a", "-s", "-screen 0 1366x768x24"),
    )  # fmt: skip
    if "xcb-cursor" in done.stderr:
        pytest.skip("the system libraries of a screen are missing (./packaging/run names them)")
    assert done.returncode == 0, done.stderr
    assert picture.read_bytes().startswith(PNG)
