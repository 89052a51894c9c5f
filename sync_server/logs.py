"""One JSON line a record; only plain fields that we chose, so no name, phone or secret."""

import json
import logging
import sys
import time
from typing import TextIO

# Fields a caller may attach with `extra=`. Paths are route templates, never what was typed.
OURS = ("daftari", "uvicorn")
FIELDS = (
    "route", "method", "status", "ms", "code", "reference", "error", "where", "count",
    "who", "group", "sender",  # as `sync_server.security` names them
)  # fmt: skip


class JsonLines(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, object] = {
            "at": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(record.created)),
            "level": record.levelname.lower(),
            "name": record.name,
            "what": _said(record),
        }
        for name in FIELDS:
            if name in record.__dict__:
                line[name] = record.__dict__[name]
        if record.exc_info and record.exc_info[0] is not None:
            line["error"] = record.exc_info[0].__name__
            line["where"] = where(record.exc_info[1])
        return json.dumps(line, ensure_ascii=True)


def _said(record: logging.LogRecord) -> str:
    """Our own words whole; of others only what they would say to everybody.

    A library may put what it holds into its message: asyncio prints the task and its exception.
    """
    if record.name.startswith(OURS):
        return record.getMessage()
    return str(record.msg).partition("\n")[0]


def where(error: BaseException | None) -> str:
    """The place of a bug without its values: file, line and function of the last frames."""
    places = []
    trace = error.__traceback__ if error is not None else None
    while trace is not None:
        code = trace.tb_frame.f_code
        places.append(f"{code.co_filename.rsplit('/', 2)[-1]}:{trace.tb_lineno}:{code.co_name}")
        trace = trace.tb_next
    return " < ".join(reversed(places[-4:]))


def set_up_logs(stream: TextIO = sys.stderr, level: int = logging.INFO) -> None:
    """Send every record of this process through the JSON formatter."""
    handler = logging.StreamHandler(stream)
    handler.setFormatter(JsonLines())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    # These write whole addresses; in ours a secret is part of the path.
    for name in ("httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.WARNING)
