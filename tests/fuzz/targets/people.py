"""What people type, scan or read out: recovery sheets, invitations, codes."""

from hashlib import sha256
from random import Random

from nacl.public import PrivateKey
from nacl.signing import SigningKey

from app.core.governance.totp import read_secret, secret_text
from app.core.group import DeviceCard
from app.core.recovery import (
    DeviceRecovered,
    RecoveryKeys,
    RecoverySet,
    is_vouched,
    new_halves,
    read_half,
    seal_key,
)
from app.core.words import WORDS
from app.documents.check_code import ALPHABET, check_code, grouped, normalised
from app.sync.invitations import Invitation, read_invitation
from tests.fuzz.material import valid
from tests.fuzz.mutation import spoiled
from tests.fuzz.target import Target

HALVES = new_halves(bytes(range(22)))
SHEETS = RecoveryKeys(SigningKey(sha256(b"sheets").digest()), PrivateKey(sha256(b"box").digest()))
INVITATION = Invitation(
    server="https://192.168.1.7:8440", code="K7QM-2XWD-9HTP", key="0f" * 32
).text()
COPY_KEY = bytes(range(32))


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")


def _words(chance: Random) -> bytes:
    half = list(chance.choice(HALVES))
    for _ in range(chance.randrange(3)):
        at, other = chance.randrange(len(half)), chance.randrange(len(half))
        what = chance.randrange(3)
        if what == 0:
            half[at] = chance.choice(WORDS)
        elif what == 1:
            half[at], half[other] = half[other], half[at]
        else:
            half[at : at + 1] = [half[at]] * chance.choice((0, 2)) if len(half) > 1 else half
    data = chance.choice((" ", ", ", "\n", " 1. ")).join(half).encode()
    return spoiled(chance, (data,)) if chance.random() < 0.3 else data


def _read_words(data: bytes) -> bool:
    """Taken are twelve words that prove themselves; what was not written is seldom taken."""
    taken = read_half(_text(data), 1)
    assert len(taken) == 12
    assert set(taken) <= set(WORDS)
    assert read_half(" ".join(taken), 1) == taken
    return True


def _a_proof(chance: Random) -> bytes:
    card = valid().laptops[0].card
    proof = bytes.fromhex(SHEETS.vouch(valid().group, card))
    sealed = bytes.fromhex(seal_key(COPY_KEY, SHEETS.box_key))
    return chance.choice((b"p", b"k")) + spoiled(chance, (proof, sealed))


def _read_proof(data: bytes) -> bool:
    """The sheets vouch for one laptop, and open one key."""
    what, rest = data[:1], data[1:]
    if what == b"k":
        assert SHEETS.open_key(rest.hex()) == COPY_KEY, "another key"
        return True
    card = valid().laptops[0].card
    now = RecoverySet(recovery="r", key=SHEETS.key, box_key=SHEETS.box_key, holders=())
    told = DeviceRecovered(device=card, member="", recovery="r", proof=rest.hex(), transfers=())
    if not is_vouched(told, valid().group, now):
        return False
    assert rest.hex() == SHEETS.vouch(valid().group, card), "a forged proof"
    other = DeviceCard(id=card.id, key=card.box_key, box_key=card.key, prefix="", label="")
    forged = DeviceRecovered(device=other, member="", recovery="r", proof=rest.hex(), transfers=())
    assert not is_vouched(forged, valid().group, now), "a proof for another laptop"
    return True


def _read_invitation(data: bytes) -> bool:
    found = read_invitation(_text(data))
    if _text(data).strip().lower().startswith("daftari:"):
        assert found.server, "no server"
        assert not found.key or len(bytes.fromhex(found.key)) == 32
        assert read_invitation(found.text()) == found, "not the same when shown again"
    else:
        assert found == Invitation(server=_text(data).strip())
    return True


def _read_secret(data: bytes) -> bool:
    secret = read_secret(_text(data))
    assert read_secret(secret_text(secret)) == secret
    return True


CODE = check_code("receipt", valid().group, "0f" * 32, (100, 200))


def _read_check(data: bytes) -> bool:
    """What was heard or scanned is the paper's code only if it says so."""
    heard = normalised(_text(data))
    if heard != CODE:
        return False
    assert set(heard) <= set(ALPHABET)
    assert normalised(grouped(heard)) == heard
    return True


TARGETS = (
    Target(name="words of a sheet", make=_words, read=_read_words, share=60),
    Target(name="proof of both sheets", make=_a_proof, read=_read_proof, share=20),
    Target(
        name="invitation in a square",
        make=lambda chance: spoiled(
            chance, (INVITATION.encode(), b"daftari://join?server=a&key=b")
        ),
        read=_read_invitation,
        share=60,
    ),
    Target(
        name="secret of an app",
        make=lambda chance: spoiled(chance, (secret_text(bytes(range(20))).encode(),)),
        read=_read_secret,
        share=30,
    ),
    Target(
        name="check code of a paper",
        make=lambda chance: spoiled(chance, (grouped(CODE).encode(), CODE.lower().encode())),
        read=_read_check,
        share=10,
    ),
)
