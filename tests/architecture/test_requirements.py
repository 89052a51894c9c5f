"""pyproject.toml and the pinned lists ask for the same things."""

import re
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.helpers.shared import ROOT

ASKED = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
PROJECT, ALONE = ASKED["project"], ASKED["dependency-groups"]["server"]
EXTRAS = PROJECT["optional-dependencies"]
RUN = ROOT / "packaging" / "requirements.txt"
SERVER = ROOT / "packaging" / "requirements-server.txt"
DEV = ROOT / "packaging" / "requirements-dev.txt"
IMPORT = re.compile(r"^\s*(?:from|import) ([a-z_0-9]+)", re.MULTILINE | re.IGNORECASE)
PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^ ;\\]+)")


def pins(path: Path) -> dict[str, str]:
    """Version by normalised name."""
    found = [PIN.match(line) for line in path.read_text("utf-8").splitlines()]
    return {canonicalize_name(m[1]): m[2] for m in found if m}


@pytest.mark.parametrize(
    ("asked", "path"),
    [
        (PROJECT["dependencies"] + EXTRAS["server"], RUN),
        (ALONE, SERVER),
        (PROJECT["dependencies"] + EXTRAS["server"] + EXTRAS["dev"], DEV),
    ],
    ids=["run", "server", "dev"],
)
def test_what_the_project_asks_for_is_pinned(asked: list[str], path: Path) -> None:
    pinned = pins(path)
    for requirement in map(Requirement, asked):
        version = pinned.get(canonicalize_name(requirement.name))
        assert version, f"{requirement.name} is not in {path.name}: run packaging/lock"
        assert version in requirement.specifier, f"{requirement} but {version} is pinned"


def test_development_runs_on_the_versions_that_are_shipped() -> None:
    run, dev, server = pins(RUN), pins(DEV), pins(SERVER)
    assert {name: dev.get(name) for name in run} == run
    assert {name: run.get(name) for name in server} == server


def test_the_server_alone_asks_for_what_it_imports_and_for_nothing_of_the_desktop() -> None:
    assert set(ALONE) <= {*PROJECT["dependencies"], *EXTRAS["server"]}
    assert set(EXTRAS["server"]) <= set(ALONE)
    of = packages_distributions()
    imported = {
        canonicalize_name(name)
        for path in (*(ROOT / "sync_server").rglob("*.py"), *(ROOT / "app/core").rglob("*.py"))
        for top in IMPORT.findall(path.read_text("utf-8"))
        for name in of.get(top, ())
    }
    assert {"starlette", "pynacl", "zstandard"} < imported <= pins(SERVER).keys()
    assert not {"pyside6-essentials", "sqlcipher3", "reportlab"} & pins(SERVER).keys()


@pytest.mark.parametrize("path", [RUN, SERVER, DEV], ids=["run", "server", "dev"])
def test_every_pin_has_hashes(path: Path) -> None:
    for block in re.split(r"\n(?=\S)", path.read_text("utf-8").strip()):
        assert "--hash=sha256:" in block, block.splitlines()[0]


def test_commands_start_at_functions_that_exist() -> None:
    for target in PROJECT["scripts"].values():
        module, function = target.split(":")
        path = ROOT.joinpath(*module.split("."))
        file = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
        assert re.search(rf"^(async )?def {function}\(|\b{function}\b", file.read_text("utf-8"))
