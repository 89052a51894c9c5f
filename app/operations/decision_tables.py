"""The decision tables that ship with the program: every version of every table."""

from functools import cache

from app.core.risk.decision_table import Table, parse_table
from app.core.safe_json import safe_json
from app.system.resources import resource


@cache
def decision_tables() -> tuple[Table, ...]:
    """All of them, by file name."""
    files = sorted(resource("decisions").glob("*.json"))
    return tuple(parse_table(safe_json(file.read_bytes())) for file in files)
