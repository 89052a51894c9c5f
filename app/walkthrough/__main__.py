"""`python -m app.walkthrough treasurer|secretary DIR STARTED`: one laptop, told by lines of JSON.

Every line on standard input is `{"order": NAME, ...}`; the answer is one line with what was
found. The process ends when the input does.
"""

import argparse
import json
import queue
import sys
import threading
import time
import traceback
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from app.core.errors import AppError
from app.core.events.registry import load_catalogue
from app.system.error_sentences import error_sentence
from app.ui.garbage import collected_here
from app.ui.translation import compile_catalogues
from app.walkthrough import secretary, treasurer
from app.walkthrough.checks import Checks
from app.walkthrough.laptop import Laptop
from app.walkthrough.story import StoryClock, tell

Order = Callable[[Laptop, dict[str, Any]], None]
WHO: Mapping[str, Mapping[str, Order]] = {
    "treasurer": treasurer.ORDERS,
    "secretary": secretary.ORDERS,
}


def main() -> int:
    """Carry out orders until the input ends."""
    parser = argparse.ArgumentParser(prog="python -m app.walkthrough")
    parser.add_argument("who", choices=WHO)
    parser.add_argument("folder", type=Path)
    parser.add_argument("started", type=float)
    told = parser.parse_args()
    application = QApplication(["daftari"])
    application.setApplicationDisplayName("Daftari")
    compile_catalogues()
    load_catalogue()
    told.folder.mkdir(parents=True, exist_ok=True)
    laptop = Laptop(told.who, told.folder, tell(), StoryClock(told.started))
    lines: queue.SimpleQueue[str] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(lines,), daemon=True).start()
    with collected_here():
        while order := _next(lines):
            sys.stdout.write(json.dumps(carry_out(laptop, json.loads(order))) + "\n")
            sys.stdout.flush()
        laptop.close()
    return 0


def carry_out(laptop: Laptop, told: dict[str, Any]) -> dict[str, Any]:
    """Do what is told; whatever goes wrong is part of the answer."""
    laptop.checks, laptop.pictures = Checks(), []
    began = time.monotonic()
    try:
        WHO[laptop.name][told["order"]](laptop, told)
    except AppError as error:
        laptop.checks.wrong.append(f"{error_sentence(error, 'en')} ({error.code})")
    except Exception as error:  # a proof names every failure, whatever it is
        traceback.print_exc()
        laptop.checks.wrong.append(f"{type(error).__name__}: {error}")
    if laptop.checks.wrong and laptop.has_window:
        laptop.picture(f"wrong-{laptop.name}-{told['order']}")
    return {
        "figures": laptop.checks.figures,
        "wrong": laptop.checks.wrong,
        "pictures": laptop.pictures,
        "seconds": round(time.monotonic() - began, 2),
    }


def _listen(lines: "queue.SimpleQueue[str]") -> None:
    for line in sys.stdin:
        lines.put(line)
    lines.put("")


def _next(lines: "queue.SimpleQueue[str]") -> str:
    """The next order; the windows live on while nothing is asked of them."""
    while True:
        QCoreApplication.processEvents()
        try:
            return lines.get(timeout=0.02)
        except queue.Empty:
            continue


if __name__ == "__main__":
    sys.exit(main())
