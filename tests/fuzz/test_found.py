"""What the fuzzing found, input by input; each stands here since it was mended."""

import json
import time
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

import msgspec
import pytest

from app.book.backup import manifest_path, read_manifest
from app.book.identity import LaptopKeys
from app.core.admission import Admission
from app.core.contributions import ContributionRecorded
from app.core.errors import Refused, Untrusted
from app.core.events.canonical import canonical_bytes
from app.core.events.envelope import body_bytes, parse_body
from app.core.expenses import ExpensePaid
from app.core.frames import MAGIC, decode_frames, encode_frames
from app.core.penalties_of_dues import PenaltyAssessed
from app.core.providers.findings import Seen
from app.core.providers.mpesa.answers import parse_confirmation, parse_pull
from app.core.safe_json import safe_json
from app.core.selections import SelectionMade
from app.core.wire_access import PairingWanted
from app.sync.invitations import read_invitation
from app.sync.welcome import request_of, signed_request
from app.system.vault import header_path, read_header
from tests.fuzz.material import fact_types, some_payload, valid
from tests.fuzz.real_books import hub
from tests.fuzz.targets.sticks import NEWCOMER
from tests.helpers.shared import shared

DEEP = b'{"x":' + b"[" * 100_000


def test_a_text_without_end_is_read_in_one_go() -> None:
    began = time.process_time()
    with pytest.raises(Untrusted, match=r"json\.malformed"):
        safe_json(b'"' + b'\\"' * 32_000)
    assert time.process_time() - began < 0.5  # it was ten seconds


def test_a_small_message_does_not_fill_the_memory() -> None:
    """One long text in a table, named by every frame, was written into every frame."""
    columns = msgspec.msgpack.decode(encode_frames(valid().waiting)[len(MAGIC) :])
    columns[6] = [[0, 0, "", 0, "x" * 200_000, "", 0, 0]]
    columns[5] = [0] * len(columns[5])
    with pytest.raises(Untrusted, match=r"frames\.truncated"):
        decode_frames(MAGIC + msgspec.msgpack.encode(columns))


@pytest.mark.parametrize("name", ["id", "g", "d", "prev", "a", "gr", "t"])
def test_an_id_does_not_end_with_a_line(name: str) -> None:
    """Such a fact was taken, and no other laptop could ever build its bytes again."""
    plain = json.loads(valid().waiting[0].body)
    plain[name] += "\n"
    body = json.dumps(plain, sort_keys=True, separators=(",", ":")).encode()
    with pytest.raises(Untrusted, match=r"event\.bad_envelope"):
        parse_body(body)
    assert body_bytes(parse_body(valid().waiting[0].body)) == valid().waiting[0].body


def test_neither_does_an_id_in_a_message() -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({"group": valid().group + "\n"}, PairingWanted)


@pytest.mark.parametrize("typed", ["daftari://[x?server=a", "daftari://a\u2100b?server=a"])
def test_an_invitation_that_is_no_address_is_refused(typed: str) -> None:
    with pytest.raises(Refused, match=r"sync\.not_an_address"):
        read_invitation(typed)


def test_files_beside_a_book_may_be_as_deep_as_they_like(tmp_path: Path) -> None:
    book = tmp_path / "b.daftari"
    manifest_path(book).write_bytes(DEEP)
    header_path(book).write_bytes(DEEP)
    with pytest.raises(Untrusted, match=r"backup\.bad_manifest"):
        read_manifest(book)
    with pytest.raises(Untrusted, match=r"vault\.bad_header"):
        read_header(book)
    header_path(book).write_bytes(b'{"v":1,"book":7}')
    with pytest.raises(Untrusted, match=r"vault\.bad_header"):
        read_header(book)


@pytest.mark.parametrize(
    "changes", [{"id": "urn:uuid:{id}"}, {"box_key": ""}, {"box_key": "0f"}, {"key": "0f" * 33}]
)
def test_the_card_of_a_newcomer_has_one_spelling(changes: dict[str, str]) -> None:
    whole = signed_request(NEWCOMER, _asked(_card({})))
    assert request_of(whole).card.id == NEWCOMER.device
    with pytest.raises(Untrusted, match=r"request\.not_a_request"):
        request_of(signed_request(NEWCOMER, _asked(_card(changes))))


def _asked(card: dict[str, str]) -> bytes:
    return msgspec.json.encode({"card": card, "made_ms": 0})


def _card(changes: dict[str, str]) -> dict[str, str]:
    laptop = valid().laptops[0]
    keys = LaptopKeys(NEWCOMER.secrets.seed).card(NEWCOMER.device, "", laptop.name)
    plain: dict[str, str] = msgspec.to_builtins(keys)
    return plain | {name: text.replace("{id}", plain["id"]) for name, text in changes.items()}


def _sample(name: str) -> dict[str, Any]:
    value: dict[str, Any] = json.loads(shared(f"payloads/mpesa/{name}.json").read_bytes())
    return value


def test_a_phone_number_in_the_place_of_a_name_is_masked_too() -> None:
    told = _sample("c2b_confirmation_v2_masked") | {"MiddleName": "254712345678"}
    seen = parse_confirmation(json.dumps(told).encode())
    assert isinstance(seen, Seen)
    assert "254712345678" not in seen.payer


def test_a_time_that_is_none_is_not_kept() -> None:
    told = _sample("c2b_confirmation_v2_masked") | {"TransTime": "20269931256199"}
    seen = parse_confirmation(json.dumps(told).encode())
    assert isinstance(seen, Seen)
    assert seen.completed_at == ""
    page = _sample("pull_query_response")
    page["Response"][0][0]["trxDate"] = "yesterday"
    pulled = parse_pull(json.dumps(page).encode())
    assert isinstance(pulled, tuple)
    assert pulled[0].completed_at == ""


@pytest.mark.parametrize("amount", ["10.00" + "9" * 40, "9\u0661\u0662.00", "1e2", "1_000"])
def test_an_amount_is_exact_or_none(amount: str) -> None:
    """An amount of forty digits was rounded to a whole cent and taken."""
    told = _sample("c2b_confirmation_v2_masked") | {"TransAmount": amount}
    assert not isinstance(parse_confirmation(json.dumps(told).encode()), Seen)


@pytest.mark.parametrize("pages", [1, "x", {"a": []}, [1, "x", None]])
def test_a_page_that_is_no_list_has_nothing_in_it(pages: object) -> None:
    told = _sample("pull_query_response") | {"Response": pages}
    assert parse_pull(json.dumps(told).encode()) == ()


def test_a_payment_of_nothing_stops_no_book() -> None:
    """Every book stopped at it: its list of what goes out looked for lines that were not there."""
    free = replace(some_payload(Random(3), ExpensePaid), minor=0, source="cash")
    (done,) = _folded(replace(free, post=free.template())).entries
    assert isinstance(done.event.payload, ExpensePaid)


def test_an_entry_without_parts_stops_no_book() -> None:
    """A book stopped at it: the sums of a table were asked of the first of no rows."""
    none = replace(some_payload(Random(3), ContributionRecorded), parts=(), cash_minor=0, post=())
    (done,) = _folded(replace(none, post=none.template())).entries
    assert isinstance(done.event.payload, ContributionRecorded)


@pytest.mark.parametrize(
    ("cls", "changes"),
    [
        (PenaltyAssessed, {"due": "x", "income_basis": "cash", "post": []}),
        (SelectionMade, {"box": "x"}),
    ],
)
def test_a_word_in_the_place_of_an_id_is_no_fact(cls: type, changes: dict[str, Any]) -> None:
    plain = msgspec.to_builtins(some_payload(Random(3), cls)) | changes
    assert [one.code for one in _folded(plain, cls).rejected] == ["event.bad_payload"]


def _folded(payload: Any, cls: type | None = None) -> Admission:
    name = next(one.name for one in fact_types() if one.payload is (cls or type(payload)))
    signed = canonical_bytes(msgspec.to_builtins(payload))
    return hub().fold(hub().sign(name, 1, signed, name.encode()))
