"""Make the checkout usable from its own .venv: commands, bytecode, compiled translations.

Run by setup.sh with the interpreter of .venv; does only what is out of date. No build tool and
no network take part: the checkout is put on the path of .venv and the commands are small files.
"""

import compileall
import subprocess
import sys
import sysconfig
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LAUNCHER = """#!{python}
import sys
from {module} import {function}
sys.exit({function}())
"""


def write(path: Path, text: str) -> None:
    """Write `text` unless it is there already."""
    if not path.exists() or path.read_text("utf-8") != text:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


def link() -> None:
    """Put the checkout on the path and its commands beside the interpreter."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    packages, scripts = (Path(sysconfig.get_path(name)) for name in ("purelib", "scripts"))
    write(packages / "daftari.pth", f"{ROOT}\n")
    # Enough metadata for importlib.metadata to know the version of a checkout too.
    for old in packages.glob("daftari-*.dist-info"):
        if old.name != f"daftari-{project['version']}.dist-info":
            (old / "METADATA").unlink(missing_ok=True)
            old.rmdir()
    write(
        packages / f"daftari-{project['version']}.dist-info" / "METADATA",
        f"Metadata-Version: 2.1\nName: daftari\nVersion: {project['version']}\n",
    )
    for name, target in project["scripts"].items():
        module, function = target.split(":")
        launcher = LAUNCHER.format(python=sys.executable, module=module, function=function)
        if sys.platform == "win32":
            write(scripts / f"{name}-script.py", launcher)
            write(scripts / f"{name}.cmd", f'@"{sys.executable}" "%~dp0{name}-script.py" %*\n')
        else:
            write(scripts / name, launcher)
            (scripts / name).chmod(0o755)


if __name__ == "__main__":
    link()
    for room in ("app", "sync_server"):
        if (ROOT / room).is_dir():
            compileall.compile_dir(str(ROOT / room), quiet=1)
    subprocess.run([sys.executable, "-m", "app.ui.translation"], cwd=ROOT, check=True)
