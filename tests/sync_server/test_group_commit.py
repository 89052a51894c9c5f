"""The writing thread of the server outlives what happens to those who wait for it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, create_engine

from sync_server.store.group_commit import GroupCommit


@pytest.fixture
def writer(tmp_path: Path) -> Iterator[GroupCommit]:
    engine = create_engine(f"sqlite:///{tmp_path / 'server.db'}")
    commit = GroupCommit(engine)
    yield commit
    commit.close()
    engine.dispose()


def _one(conn: Connection) -> Any:
    return conn.exec_driver_sql("SELECT 1").scalar_one()


def test_who_waits_when_memory_ends_is_told_and_the_next_one_is_served(
    writer: GroupCommit, monkeypatch: pytest.MonkeyPatch
) -> None:
    def without(_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(writer, "_commit", without)
    with pytest.raises(MemoryError):
        writer.submit(_one).result(5)
    monkeypatch.undo()
    assert writer.submit(_one).result(5) == 1


def test_who_went_away_stops_nobody_else(writer: GroupCommit) -> None:
    def leaves(conn: Connection) -> Any:
        gone.cancel()
        return _one(conn)

    gone = writer.submit(leaves)
    assert writer.submit(_one).result(5) == 1
    assert gone.cancelled()
