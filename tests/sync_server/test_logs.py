"""What the server writes down: places and codes, never what a person typed."""

import io
import json
import logging
from collections.abc import Iterator

import pytest

from sync_server.logs import set_up_logs

PERSON = "Wanjiru 0712345678"


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    stream = io.StringIO()
    set_up_logs(stream)
    yield stream
    root.handlers[:] = before
    root.setLevel(level)


def test_a_bug_is_told_by_its_place_and_not_by_its_values(written: io.StringIO) -> None:
    try:
        raise ValueError(PERSON)
    except ValueError:
        logging.getLogger("daftari.server").exception("bug", extra={"phone": PERSON})
    line = json.loads(written.getvalue())
    assert (line["what"], line["error"], line["level"]) == ("bug", "ValueError", "error")
    assert line["where"].startswith("test_logs.py:")
    assert PERSON not in written.getvalue()


def test_of_a_library_only_the_words_without_its_values_are_kept(written: io.StringIO) -> None:
    library = logging.getLogger("some.library")
    library.warning("cannot send to %s", PERSON)
    library.error(f"Task exception was never retrieved\nfuture: <Task exception={PERSON}>")
    logging.getLogger("uvicorn.error").info("Started server process [%d]", 7)
    said = [json.loads(line)["what"] for line in written.getvalue().splitlines()]
    assert said == [
        "cannot send to %s",
        "Task exception was never retrieved",
        "Started server process [7]",
    ]
