"""pyproject.toml and the pinned lists ask for the same things."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.helpers.shared import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
EXTRAS = PROJECT["optional-dependencies"]
RUN = ROOT / "packaging" / "requirements.txt"
DEV = ROOT / "packaging" / "requirements-dev.txt"
PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^ ;\\]+)")


def pins(path: Path) -> dict[str, str]:
    """Version by normalised name."""
    found = [PIN.match(line) for line in path.read_text("utf-8").splitlines()]
    return {canonicalize_name(m[1]): m[2] for m in found if m}


@pytest.mark.parametrize(
    ("asked", "path"),
    [
        (PROJECT["dependencies"] + EXTRAS["server"], RUN),
        (PROJECT["dependencies"] + EXTRAS["server"] + EXTRAS["dev"], DEV),
    ],
    ids=["run", "dev"],
)
def test_what_the_project_asks_for_is_pinned(asked: list[str], path: Path) -> None:
    pinned = pins(path)
    for requirement in map(Requirement, asked):
        version = pinned.get(canonicalize_name(requirement.name))
        assert version, f"{requirement.name} is not in {path.name}: run packaging/lock"
        assert version in requirement.specifier, f"{requirement} but {version} is pinned"


def test_development_runs_on_the_versions_that_are_shipped() -> None:
    run, dev = pins(RUN), pins(DEV)
    assert {name: dev.get(name) for name in run} == run


@pytest.mark.parametrize("path", [RUN, DEV], ids=["run", "dev"])
def test_every_pin_has_hashes(path: Path) -> None:
    for block in re.split(r"\n(?=\S)", path.read_text("utf-8").strip()):
        assert "--hash=sha256:" in block, block.splitlines()[0]


def test_commands_start_at_functions_that_exist() -> None:
    for target in PROJECT["scripts"].values():
        module, function = target.split(":")
        path = ROOT.joinpath(*module.split("."))
        file = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
        assert re.search(rf"^(async )?def {function}\(|\b{function}\b", file.read_text("utf-8"))
