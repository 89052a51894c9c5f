"""The words every developer types: `python -m tests.tasks` lists them."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CODE = ("app", "sync_server", "tests")


def _run(*command: str) -> int:
    print("$", *command, flush=True)
    return subprocess.run(command, cwd=ROOT, check=False).returncode


def _python(*arguments: str) -> int:
    return _run(sys.executable, *arguments)


def install(arguments: list[str]) -> int:
    """Make .venv with everything that development needs."""
    return _run("bash", "packaging/setup.sh", "--dev", *arguments)


def run(arguments: list[str]) -> int:
    """Open the program."""
    return _python("-m", "app", *arguments)


def check(arguments: list[str]) -> int:
    """Lint, types, import contracts, translations; the first that fails ends it."""
    steps = (
        ("-m", "ruff", "check", *CODE),
        ("-m", "ruff", "format", "--check", *CODE),
        ("-m", "mypy", "app", "sync_server"),
        ("-c", "import importlinter.cli as cli; cli.lint_imports_command()"),
        ("-m", "tests.texts", "check"),
    )
    return next((code for step in steps if (code := _python(*step))), 0)


def fix(arguments: list[str]) -> int:
    """Mend what a tool can mend."""
    return _python("-m", "ruff", "check", "--fix", *CODE) | _python("-m", "ruff", "format", *CODE)


def test(arguments: list[str]) -> int:
    """Run the tests; arguments go to pytest."""
    return _python("-m", "pytest", *arguments)


def build(arguments: list[str]) -> int:
    """Build the distribution."""
    return _python("-m", "hatchling", "build", *arguments)


def docs(arguments: list[str]) -> int:
    """Draw every screen and paper of the documentation anew."""
    return _python("-m", "tests.screenshots", *(arguments or ["build/screenshots"]))


def texts(arguments: list[str]) -> int:
    """Extract, fill and check the translations (see tests/texts.py)."""
    return _python("-m", "tests.texts", *arguments)


WORDS: dict[str, Callable[[list[str]], int]] = {
    word.__name__: word for word in (install, run, check, fix, test, build, docs, texts)
}


def main() -> int:
    word = sys.argv[1] if len(sys.argv) > 1 else ""
    if word not in WORDS:
        for name, action in WORDS.items():
            print(f"{name:8} {action.__doc__}")
        return 2
    return WORDS[word](sys.argv[2:])


if __name__ == "__main__":
    sys.exit(main())
