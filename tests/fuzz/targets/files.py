"""Files beside a book: papers of entries, words about copies, heads of keys; sealed things."""

import atexit
import io
import os
import shutil
import tempfile
from functools import cache
from pathlib import Path
from random import Random

import msgspec
from nacl.signing import SigningKey

from app.book.backup import (
    Manifest,
    manifest_bytes,
    manifest_path,
    read_manifest,
)
from app.core.attachments import kind_of, open_paper, seal_paper
from app.core.sealed import open_field, seal_field, unwrap_group_key, wrap_group_key
from app.system.vault import header_path, read_header
from tests.fuzz.material import valid
from tests.fuzz.mutation import json_of, spoiled, spoiled_value
from tests.fuzz.target import Target

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@cache
def _folder() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="fuzz-files-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


PLAIN = b"%PDF-1.4 a receipt of 500"
PAPER = seal_paper(PLAIN, "g")


def _read_paper(data: bytes) -> bool:
    assert open_paper(data, PAPER.key, "g", PAPER.blob) == PLAIN, "another paper"
    return True


SEALED = bytes.fromhex(seal_field(b"Amina", b"m" * 32, group="g", member="m", field="name"))


def _read_sealed(data: bytes) -> bool:
    laptop = valid().laptops[0]
    if data[:1] == b"k":
        key = unwrap_group_key(data[1:].hex(), laptop.box)
        assert len(key) == 32
        return True
    found = open_field(data[1:].hex(), b"m" * 32, group="g", member="m", field="name")
    assert found == b"Amina", "another name"
    return True


def _a_sealed(chance: Random) -> bytes:
    wrapped = bytes.fromhex(wrap_group_key(bytes(32), valid().laptops[0].card.box_key))
    what = chance.randrange(2)
    return (b"k", b"f")[what] + spoiled(chance, ((wrapped, SEALED)[what],))


SIGNER = SigningKey(bytes(range(32)))
MANIFEST = Manifest(
    group="g", device="d", made_ms=1, epoch=1, size=2, events=3, digest="0f" * 32,
    key=SIGNER.verify_key.encode().hex(),
)  # fmt: skip


def _a_manifest(chance: Random) -> bytes:
    whole = manifest_bytes(MANIFEST, SIGNER)
    if chance.random() < 0.5:
        return spoiled(chance, (whole, b'{"x":' + b"[" * 60_000))
    return json_of(chance, spoiled_value(chance, [msgspec.json.decode(whole)]))


def _read_manifest(data: bytes) -> bool:
    copy = _folder() / "copy.daftari"
    manifest_path(copy).write_bytes(data)
    assert read_manifest(copy) == MANIFEST, "a forged word about a copy"
    return True


def _a_header(chance: Random) -> bytes:
    header = {"v": 1, "book": "b", "salt": "0f" * 16, "ops": 3, "mem": 64, "box": "0f" * 80}
    whole = json_of(chance, header)
    if chance.random() < 0.5:
        return spoiled(chance, (whole, b"[" * 60_000))
    return json_of(chance, spoiled_value(chance, [header]))


def _read_header(data: bytes) -> bool:
    book = _folder() / "b.daftari"
    header_path(book).write_bytes(data)
    header = read_header(book)
    assert header["v"] == 1
    return True


@cache
def _papers() -> tuple[bytes, ...]:
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QImage, QImageWriter

    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill(0x336699)
    found = [_a_pdf()]
    for kind in (b"jpeg", b"png", b"webp"):
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(kind)).write(picture)
        found.append(bytes(buffer.data().data()))
    return tuple(found)


def _a_pdf() -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(200, 200), invariant=1)
    canvas.drawString(20, 100, "Receipt 500")
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def _read_pages(data: bytes) -> bool:
    from app.features.meeting.frame_paper_files import PAGES_MAX, WIDEST, pages_of

    pages = pages_of(data, kind_of(data))
    assert 0 < len(pages) <= PAGES_MAX
    assert all(max(page.width(), page.height()) <= WIDEST for page in pages), "too wide"
    return True


TARGETS = (
    Target(
        name="sealed paper",
        make=lambda chance: spoiled(chance, (PAPER.data,)),
        read=_read_paper,
        share=30,
    ),
    Target(name="sealed names and keys", make=_a_sealed, read=_read_sealed, share=20),
    Target(name="word about a copy", make=_a_manifest, read=_read_manifest, share=20),
    Target(name="head of the keys", make=_a_header, read=_read_header, share=20),
    Target(
        name="pages of a paper",
        make=lambda chance: spoiled(chance, _papers()),
        read=_read_pages,
        share=1,
    ),
)
