"""Words that mean something to a database, a template or a log stay words (B54, B58)."""

import io
import json
import logging
from pathlib import Path

import pytest

from app.core.locales.isolates import island, without_isolates
from app.operations import closing, members, paying_out
from app.operations.contributions import How
from app.projections import balances
from app.system.texts import LANGUAGES, load_texts
from sync_server.logs import JsonLines
from tests.helpers.group import Group

SQL = "Robert'); DROP TABLE event;--"
ODD = (
    SQL,
    '" OR 1=1 --',
    "{} {0} {name} {0.__class__.__mro__}",
    "%s %n %(key)s",
    "$(reboot) `id` ${HOME}",
    "first line\nsecond line {'level': 'error'}",
)


def kept_of(group: Group, member: str) -> tuple[str, str]:
    return group.book.read(lambda r: (r.people.name(member), r.people.field(member, "note")))


def test_what_is_typed_into_every_field_is_kept_to_the_letter(tmp_path: Path) -> None:
    group = Group(tmp_path, size=7)
    meeting = group.open_meeting()
    for number, odd in enumerate(ODD, 1):
        plain = " ".join(odd.split())
        who = group.write(members.add_member, name=plain, joined_on="2026-11-21", note=odd)
        group.pay(meeting, number, How(note=odd), shares=200)
        spent = paying_out.record_expense
        group.write(spent, meeting=meeting, what=odd, minor=1, receipt=odd, paid_to=odd)
        group.write(closing.write_minutes, meeting=meeting, text=odd)
        assert kept_of(group, who) == (plain, odd.strip())
    facts = b"".join(record.frame.body for record in group.book.numbered(0))
    for odd in ODD:
        assert json.dumps(odd, ensure_ascii=False).encode()[1:-1] in facts, odd
    assert group.book.read(lambda r: balances.imbalances(r.conn)) == {}
    group.book.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_places_of_a_sentence_are_not_filled_twice(language: str) -> None:
    texts = load_texts(language, "errors")
    for odd in ODD:
        said = texts("book.in_cloud_folder", program=odd)
        assert odd in said
    assert "class" not in texts("book.in_cloud_folder", program="x", other="{program.__class__}")


def test_a_record_of_the_log_is_one_line_whatever_stands_in_it() -> None:
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(JsonLines())
    log = logging.Logger("daftari.test")
    log.addHandler(handler)
    for odd in ODD:
        log.warning("refused", extra={"route": odd, "code": f"{odd}\r\n\u2028{odd}"})
    lines = stream.getvalue().splitlines()
    assert len(lines) == len(ODD)
    assert [json.loads(line)["route"] for line in lines] == list(ODD)
    assert all(line.isascii() for line in lines)


def test_a_name_that_turns_the_line_stays_in_its_own_place() -> None:
    name = "Ali\N{RIGHT-TO-LEFT OVERRIDE}gpj.exe"
    shown = island(name)
    assert shown[0] == "\N{FIRST STRONG ISOLATE}" and shown[-1] == "\N{POP DIRECTIONAL ISOLATE}"
    assert without_isolates(shown) == name
