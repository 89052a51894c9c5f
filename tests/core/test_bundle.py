"""The file on the stick: whole, torn at every byte, altered in every bit."""

import pytest
from nacl.signing import SigningKey

from app.core.admission import Sequenced
from app.core.bundle import (
    Bundle,
    BundleHeader,
    PersonKey,
    check_signer,
    read_bundle,
    write_bundle,
)
from app.core.errors import Untrusted
from app.core.group import SequencerCard
from tests.helpers.laptops import Laptop, made_id

GROUP_KEY = b"g" * 32


def small_group() -> Laptop:
    asha = Laptop("asha")
    asha.found(SequencerCard(id=made_id("s"), key=Laptop("s").card.key))
    for i in range(3):
        asha.paid(f"m{i}", 500)
    return asha


ASHA = small_group()
HEADER = BundleHeader(
    group=ASHA.group,
    device=ASHA.id,
    exporter="Asha",
    vector={ASHA.id: ASHA.n},
    checkpoint=None,
    made_at_ms=1,
)
KEYS = [PersonKey(member=made_id("m0"), wrapped="00ff")]
NONCES = [bytes([i]) * 24 for i in range(20)]


def written(signer: SigningKey = ASHA.key) -> bytes:
    return write_bundle(
        HEADER, ASHA.frames, KEYS, group_key=GROUP_KEY, signer=signer, block_bytes=1, nonces=NONCES
    )


def read(data: bytes) -> Bundle:
    return read_bundle(data, group=ASHA.group, group_key=GROUP_KEY)


def test_a_bundle_brings_everything_and_names_its_maker() -> None:
    bundle = read(written())

    assert bundle.header == HEADER
    assert list(bundle.frames) == ASHA.frames
    assert list(bundle.keys) == KEYS
    assert bundle.is_complete
    check_signer(bundle, ASHA.key.verify_key)


def test_a_bundle_torn_at_any_byte_gives_the_facts_before_the_tear() -> None:
    data = written()
    counts = set()
    for end in range(len(data)):
        try:
            bundle = read(data[:end])
        except Untrusted as error:
            assert error.code == "bundle.incomplete"
            continue
        assert not bundle.is_complete
        assert list(bundle.frames) == ASHA.frames[: len(bundle.frames)]
        counts.add(len(bundle.frames))
        with pytest.raises(Untrusted, match="incomplete"):
            check_signer(bundle, ASHA.key.verify_key)

    assert counts == {0, 1, 2, 3, 4}


def test_a_bundle_whose_tail_is_zeros_gives_what_one_torn_there_gives() -> None:
    data = written()
    for end in range(len(data) - 1):
        blank = data[:end] + bytes(len(data) - end)
        try:
            torn = read(data[:end])
        except Untrusted:
            with pytest.raises(Untrusted, match="incomplete"):
                read(blank)
        else:
            assert read(blank) == torn


def test_zeros_before_the_tail_are_an_altered_file() -> None:
    data = written()
    hole = data[:200] + bytes(60) + data[260:]

    with pytest.raises(Untrusted, match="altered"):
        read(hole)


def test_no_flipped_bit_brings_another_fact_or_a_valid_seal() -> None:
    data = written()
    for at in range(len(data) * 8):
        altered = bytearray(data)
        altered[at // 8] ^= 1 << at % 8
        try:
            bundle = read(bytes(altered))
        except Untrusted:
            continue
        assert not bundle.is_complete
        assert list(bundle.frames) == ASHA.frames[: len(bundle.frames)]


def test_bytes_behind_the_end_and_blocks_left_out_are_seen() -> None:
    data = written()
    block = int.from_bytes(data[25:29], "big") + 9

    for altered in (data + b"x", data[:24] + data[24 + block :], data + data[24:]):
        with pytest.raises(Untrusted, match="altered"):
            read(altered)


def test_what_is_no_bundle_or_of_another_group_is_named() -> None:
    data = written()

    with pytest.raises(Untrusted, match="not_a_bundle"):
        read(b"PK\x03\x04" + data)
    with pytest.raises(Untrusted, match="other_group") as caught:
        read_bundle(data, group=made_id("other"), group_key=GROUP_KEY)
    assert caught.value.values == {"group": ASHA.group}
    with pytest.raises(Untrusted, match="altered"):
        read_bundle(data, group=ASHA.group, group_key=b"x" * 32)


def test_an_unknown_or_wrong_maker_is_named() -> None:
    with pytest.raises(Untrusted, match="unknown_signer") as caught:
        check_signer(read(written()), None)
    assert caught.value.values == {"device": ASHA.id}
    with pytest.raises(Untrusted, match="bad_signature"):
        check_signer(read(written(SigningKey(b"m" * 32))), ASHA.key.verify_key)


def test_nothing_of_the_facts_is_readable_in_the_file() -> None:
    data = write_bundle(HEADER, ASHA.frames, KEYS, group_key=GROUP_KEY, signer=ASHA.key)

    assert b"contribution" not in data
    assert b"Asha" not in data
    assert made_id("m0").encode() not in data


def test_ten_thousand_facts_stay_below_two_megabytes() -> None:
    asha = small_group()
    for i in range(2_000):
        asha.paid(f"m{i % 20}", 500, meeting=made_id(str(i // 20)))

    data = write_bundle(HEADER, asha.frames, KEYS, group_key=GROUP_KEY, signer=asha.key)

    assert len(data) * 5 < 2_000_000
    assert len(read(data).frames) == len(asha.frames)


def test_numbers_travel_too_and_a_torn_file_gives_those_before_the_tear() -> None:
    records = [Sequenced(i, 0, frame, True) for i, frame in enumerate(ASHA.frames, 1)]

    def write(numbered: list[Sequenced]) -> bytes:
        return write_bundle(
            HEADER,
            ASHA.frames[-1:],
            KEYS,
            group_key=GROUP_KEY,
            signer=ASHA.key,
            records=numbered,
            block_bytes=1,
            nonces=NONCES,
        )

    bundle = read(write(records))
    assert list(bundle.records) == records
    assert list(bundle.frames) == ASHA.frames[-1:]
    whole = write(records)
    seen = {len(read(whole[:at]).records) for at in range(len(write([])), len(whole))}
    assert seen <= set(range(len(records) + 1))
    assert write([]) == write_bundle(
        HEADER,
        ASHA.frames[-1:],
        KEYS,
        group_key=GROUP_KEY,
        signer=ASHA.key,
        block_bytes=1,
        nonces=NONCES,
    )
