"""The roots that devices report of their projections, to find two books that differ."""

from sqlalchemy import Connection, delete, insert, select

from app.core.wire import RootsAnswer, StateRoots
from sync_server.store.tables import state_root


def report(
    conn: Connection, group: str, device: str, roots: StateRoots, now_ms: int
) -> RootsAnswer:
    """Keep a device's newest report and compare it with the others at the same position."""
    table = state_root.c
    conn.execute(delete(state_root).where(table.g == group, table.d == device))
    if roots.roots:
        conn.execute(
            insert(state_root),
            [
                {
                    "g": group,
                    "d": device,
                    "projection": name,
                    "epoch": roots.epoch,
                    "seq": roots.seq,
                    "fold": roots.fold,
                    "root": root,
                    "at": now_ms,
                }
                for name, root in sorted(roots.roots.items())
            ],
        )
    others = conn.execute(
        select(table.projection, table.root).where(
            table.g == group,
            table.d != device,
            table.epoch == roots.epoch,
            table.seq == roots.seq,
            table.fold == roots.fold,
        )
    ).all()
    unequal = {
        row.projection for row in others if roots.roots.get(row.projection, row.root) != row.root
    }
    return RootsAnswer(
        equal=tuple(sorted(roots.roots.keys() - unequal)), unequal=tuple(sorted(unequal))
    )
