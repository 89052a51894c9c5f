"""The two commands say what is missing before they try anything."""

import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.helpers.shared import ROOT

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="names Debian packages")


@pytest.fixture
def preflight() -> ModuleType:
    path = ROOT / "packaging" / "preflight.py"
    spec = importlib.util.spec_from_file_location("daftari_preflight", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@linux
def test_a_missing_library_is_named_with_the_line_that_installs_it(
    preflight: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(preflight, "GUI", {"libnowhere.so.7": "libnowhere7"})
    monkeypatch.setattr(preflight, "may_install", lambda: False)
    assert preflight.main([]) == 1
    line = "sudo apt-get install --yes --no-install-recommends libnowhere7"
    assert line in capsys.readouterr().err


@linux
def test_root_on_debian_gets_it_installed(
    preflight: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[list[str]] = []
    tables = iter([["libnowhere7"], []])
    monkeypatch.setattr(preflight, "missing_packages", lambda screen: next(tables))
    monkeypatch.setattr(preflight, "may_install", lambda: True)

    def install(packages: list[str]) -> bool:
        asked.append(packages)
        return True

    monkeypatch.setattr(preflight, "install", install)
    assert preflight.main([]) == 0
    assert asked == [["libnowhere7"]]


@linux
def test_programs_that_only_tests_need_stop_nobody(
    preflight: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(preflight, "PROGRAMS", {"no-such-program": "nowhere-tools"})
    monkeypatch.setattr(preflight, "may_install", lambda: False)
    assert preflight.main(["--tests"]) == 0
    assert "nowhere-tools" in capsys.readouterr().err


def test_an_old_python_is_told_so(
    preflight: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(preflight.sys, "version_info", (3, 9, 2))
    assert preflight.main([]) == 1
    assert "Python 3.11 or newer is needed" in capsys.readouterr().err


@pytest.mark.skipif(os.name == "nt", reason="needs bash")
@pytest.mark.parametrize(
    ("command", "sentence"),
    [
        (["packaging/run", "--headless"], "needs a folder"),
        (["packaging/setup.sh", "--nonsense"], "unknown argument"),
    ],
)
def test_a_wrong_argument_is_one_sentence(command: list[str], sentence: str) -> None:
    result = subprocess.run(
        ["bash", *command], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert result.returncode == 2
    assert sentence in result.stderr
    assert len(result.stderr.splitlines()) == 1


@pytest.mark.skipif(os.name == "nt", reason="executable bits")
@pytest.mark.parametrize(
    "name",
    ["run", "test", "setup.sh", "lock", "prove-bare-debian", "../.ci/run"],
)
def test_commands_can_be_called(name: str) -> None:
    path = Path(ROOT, "packaging", name)
    assert os.access(path, os.X_OK)
    assert path.read_text("utf-8").startswith("#!/usr/bin/env bash\n")
