"""The command `daftari`: help, unknown words and exit codes."""

import subprocess
import sys

import pytest

from app.commands import main


def test_help_lists_every_command_without_loading_the_database_or_the_desktop():
    code = (
        "import sys; from app.commands import main; main(['--help']); "
        "print([name for name in ('sqlalchemy', 'PySide6', 'reportlab') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert "  calc " in done.stdout
    assert done.stdout.endswith("[]\n")


@pytest.mark.parametrize("kind", ["schedule", "allocate", "split", "date"])
def test_every_calculation_documents_its_keys(kind, capsys):
    with pytest.raises(SystemExit) as done:
        main(["calc", kind, "--help"])
    assert done.value.code == 0
    assert "currency" in capsys.readouterr().out or kind == "date"


def test_a_misspelt_command_is_one_sentence_with_the_nearest_one(capsys):
    assert main(["calk"]) == 2
    error = capsys.readouterr().err
    assert "did you mean 'calc'?" in error
    assert error.count("\n") == 1


def test_a_missing_argument_is_bad_input(capsys):
    with pytest.raises(SystemExit) as done:
        main(["calc"])
    assert done.value.code == 2
    assert "Traceback" not in capsys.readouterr().err
