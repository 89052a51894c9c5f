"""A photo as it may be kept: the picture alone, without what the camera wrote beside it."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPainter

from app.core.errors import Refused

WIDEST = 2400  # px on either side; a receipt is read at a third of that
QUALITY = 85
PIXELS_MAX = 60_000_000  # of the file: a quarter of a gigabyte when unpacked


def read_photo(plain: bytes, widest: int) -> QImage:
    """The picture, the right way up and no wider or higher than `widest`; null when damaged, or
    when a small file says that it is a picture that fills the memory."""
    buffer = QBuffer()
    buffer.setData(QByteArray(plain))
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.width() * size.height() > PIXELS_MAX:
        return QImage()
    if max(size.width(), size.height()) > widest:
        fit = size.scaled(widest, widest, Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(fit.expandedTo(QSize(1, 1)))
    return reader.read()


def clean_photo(plain: bytes) -> bytes:
    """The picture written anew as JPEG.

    The place and time of taking, the name of the phone's owner and whatever hangs on the end of
    the file are left out (spec/reliability.md B43).

    Raises:
        Refused: "paper.damaged".
    """
    picture = read_photo(plain, WIDEST)
    if picture.isNull():
        raise Refused("paper.damaged")
    bare = QImage(picture.size(), QImage.Format.Format_RGB32)  # a converted one keeps its texts
    bare.fill(Qt.GlobalColor.white)
    painter = QPainter(bare)
    painter.drawImage(0, 0, picture)
    painter.end()
    target = QBuffer()
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(target, QByteArray(b"jpeg"))
    writer.setQuality(QUALITY)
    if not writer.write(bare):
        raise Refused("paper.damaged")
    return bytes(target.data().data())
