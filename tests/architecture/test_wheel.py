"""The built wheel is whole: it runs without the checkout and finds its data files."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.helpers.shared import ROOT

LOOK = """
import sys, app
from pathlib import Path
from app.system.resources import resource
inside = Path(app.__file__).parent
assert resource("fonts").is_dir(), resource("fonts")
assert resource("fonts").is_relative_to(inside)
assert any(resource("translations").glob("*.ts"))
import app.commands, sync_server
"""


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheel's files in it."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def test_a_wheel_finds_its_data_without_the_checkout(installed: Path) -> None:
    # .venv puts the checkout on the path; without site packages of its own, -S leaves it out.
    libraries = [path for path in sys.path if path.endswith("site-packages")]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(installed), *libraries])}
    subprocess.run(
        [sys.executable, "-B", "-S", "-c", LOOK], cwd=installed, env=environment, check=True
    )


def test_a_wheel_has_no_tests_and_no_leftovers(installed: Path) -> None:
    tops = {path.name for path in installed.iterdir() if not path.name.endswith(".dist-info")}
    assert tops == {"app", "sync_server"}
    assert not list(installed.rglob("*.pyc"))
