"""A photo is made anew before it is kept: no place, no owner, nothing behind it, no bomb (B43)."""

import struct
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from app.core.attachments import kind_of
from app.core.errors import Refused
from app.ui.photos import WIDEST, clean_photo

PLACE = b"GPS 1.2921 S, 36.8219 E of Zipporah's phone"


@pytest.fixture
def taken(tmp_path: Path) -> bytes:
    """A JPEG of 90 x 60 that says where it was taken, on its side, with a comment."""
    image = QImage(90, 60, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    image.setText("Description", PLACE.decode())
    path = tmp_path / "taken.jpg"
    assert image.save(str(path))
    plain = path.read_bytes()
    on_its_side = b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0"
    exif = b"Exif\0\0" + on_its_side + PLACE
    return plain[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + plain[2:]


def test_where_and_by_whom_it_was_taken_is_left_out_and_it_stands_upright(taken: bytes) -> None:
    assert taken.count(PLACE) == 2
    clean = clean_photo(taken)
    picture = QImage.fromData(clean)
    assert picture.size() == QSize(60, 90)  # turned as the camera was held
    assert picture.pixelColor(30, 45).green() > 100
    for word in (b"Exif", b"GPS", b"Zipporah", PLACE):
        assert word not in clean
    assert not picture.textKeys()


@pytest.mark.parametrize("behind", [b"PK\x03\x04 an archive", b"<script>alert(1)</script>"])
def test_what_hangs_on_the_end_of_a_photo_is_left_out(taken: bytes, behind: bytes) -> None:
    assert behind not in clean_photo(taken + behind)


def test_a_photo_of_a_large_camera_becomes_one_that_can_be_sent(tmp_path: Path) -> None:
    path = tmp_path / "large.png"
    image = QImage(4 * WIDEST, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    assert image.save(str(path))
    assert QImage.fromData(clean_photo(path.read_bytes())).width() == WIDEST


def png_of(width: int, height: int) -> bytes:
    def chunk(name: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    rows = zlib.compress(bytes(10_000_000), 9)
    body = chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


@pytest.mark.qt_log_level_fail("CRITICAL")  # the reader of JPEG grumbles
@pytest.mark.parametrize(
    "plain",
    [
        png_of(50_000, 50_000),  # 10 GB of pixels in 10 KB
        b"\xff\xd8\xff a photo of a receipt",
        b"\x89PNG\r\n\x1a\n",
        b"RIFF\0\0\0\0WEBPVP8 ",
    ],
    ids=["bomb", "no jpeg", "head only", "no webp"],
)
def test_a_picture_bomb_and_a_broken_picture_are_refused(plain: bytes) -> None:
    assert kind_of(plain) == "photo"
    with pytest.raises(Refused, match=r"paper\.damaged"):
        clean_photo(plain)


def test_a_drawing_that_runs_scripts_is_no_photo() -> None:
    for drawing in (b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", b"<?xml ?><svg/>"):
        with pytest.raises(Refused, match=r"paper\.not_a_picture"):
            kind_of(drawing)
