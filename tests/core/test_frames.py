"""Frames on the wire: every byte comes back, little is sent, and rubbish is named."""

import contextlib

import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from app.core.admission import Sequenced
from app.core.errors import Untrusted
from app.core.events.envelope import Frame, open_frame
from app.core.frames import (
    MAGIC,
    compress,
    decode_frames,
    decode_log,
    decompress,
    encode_frames,
    encode_log,
)
from app.core.group import SequencerCard
from app.core.roster import ROSTER_TYPES
from tests.helpers.laptops import Laptop, made_id


def group_of(count: int) -> tuple[Laptop, Laptop]:
    asha, juma = Laptop("asha"), Laptop("juma", made_id("juma"))
    asha.found(SequencerCard(id=made_id("s"), key=Laptop("s").card.key))
    asha.enrol(juma)
    for i in range(count):
        (asha, juma)[i // 20 % 2].paid(f"m{i % 20}", 500 + i % 7, meeting=made_id(f"{i // 20}"))
    return asha, juma


ASHA, JUMA = group_of(60)
FRAMES = [*ASHA.frames, *JUMA.frames]


def test_frames_of_two_chains_come_back_byte_for_byte() -> None:
    mixed = [frame for pair in zip(ASHA.frames, JUMA.frames, strict=False) for frame in pair]

    assert decode_frames(encode_frames(mixed)) == mixed
    assert decode_frames(encode_frames([])) == []


def test_frames_in_any_order_and_with_gaps_come_back() -> None:
    odd = [ASHA.frames[9], ASHA.frames[3], ASHA.frames[4], ASHA.frames[4], JUMA.frames[0]]

    assert decode_frames(encode_frames(odd)) == odd


def test_a_body_that_is_no_envelope_travels_as_it_is() -> None:
    odd = [Frame(b"\xff\0rubbish", b"s" * 64), ASHA.frames[0], Frame(b"", b"")]

    assert decode_frames(encode_frames(odd)) == odd


def test_heads_only_sends_one_signature_for_each_chain_and_of_who_may_write() -> None:
    back = decode_frames(encode_frames(FRAMES, heads_only=True))

    assert [frame.body for frame in back] == [frame.body for frame in FRAMES]
    signed = [frame for frame in back if frame.sig]
    control = [frame for frame in FRAMES if open_frame(frame).type in ROSTER_TYPES]
    assert control and set(signed) == {*control, ASHA.frames[-1], JUMA.frames[-1]}


def test_records_keep_number_epoch_and_transaction_end() -> None:
    records = [Sequenced(i + 7, i // 20, frame, i % 3 != 0) for i, frame in enumerate(FRAMES)]

    assert decode_log(encode_log(records)) == records


def test_the_wire_stays_within_its_budget(capsys: pytest.CaptureFixture[str]) -> None:
    asha, juma = group_of(10_000)
    frames = [*asha.frames, *juma.frames]
    records = [Sequenced(i + 1, 0, frame, True) for i, frame in enumerate(frames)]
    push = len(compress(encode_frames(frames))) / len(frames)
    heads = len(compress(encode_log(records, heads_only=True))) / len(frames)

    with capsys.disabled():
        print(f"\nwire: {push:.1f} B/event pushed, {heads:.1f} B/event with heads only")
    assert push <= 120
    assert heads <= 50


def test_more_frames_than_agreed_are_refused() -> None:
    data = encode_frames(FRAMES)

    with pytest.raises(Untrusted, match=r"frames\.too_many"):
        decode_frames(data, frames_max=len(FRAMES) - 1)
    assert len(decode_frames(data, frames_max=len(FRAMES))) == len(FRAMES)


def test_a_message_torn_anywhere_is_untrusted() -> None:
    data = encode_frames(FRAMES[:4])
    packed = compress(data)

    for end in range(len(data)):
        with pytest.raises(Untrusted):
            decode_frames(data[:end])
    for end in range(len(packed)):
        with pytest.raises(Untrusted):
            decompress(packed[:end])
    with pytest.raises(Untrusted):
        decompress(packed + b"x")


def test_a_bomb_is_not_unpacked() -> None:
    bomb = compress(b"\0" * (17 * 1024 * 1024))
    without_size = zstandard.ZstdCompressor(write_content_size=False).compress(b"\0" * 100)

    for data in (bomb, without_size):
        with pytest.raises(Untrusted, match=r"frames\.too_large"):
            decompress(data)


@given(st.integers(0, 10_000), st.integers(0, 7))
def test_a_flipped_bit_gives_other_frames_or_untrusted_never_a_crash(at: int, bit: int) -> None:
    data = bytearray(encode_frames(FRAMES[:4]))
    data[at % len(data)] ^= 1 << bit

    with contextlib.suppress(Untrusted):
        decode_frames(bytes(data))


@given(st.binary(max_size=300))
def test_any_bytes_are_frames_or_untrusted(data: bytes) -> None:
    for candidate in (data, MAGIC + data):
        for read in (decode_frames, decode_log, decompress):
            with contextlib.suppress(Untrusted):
                read(candidate)
