"""Papers read back: the text a reader copies, and the raw objects of the file."""

import re
import zlib

import pypdfium2


def copied(pdf: bytes) -> str:
    """All text of a file as a viewer copies it."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        pages = [
            document[number].get_textpage().get_text_range() for number in range(len(document))
        ]
    finally:
        document.close()
    return "\n".join(pages)


def pages_of(pdf: bytes) -> int:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()


def objects(pdf: bytes) -> str:
    """The file with all streams unpacked, for searching; bytes as Latin-1 letters."""
    plain = pdf.decode("latin-1")
    for match in re.finditer(rb"stream\n(.*?)\nendstream", pdf, re.DOTALL):
        plain += zlib.decompress(match[1]).decode("latin-1")
    return plain


def dictionaries(pdf: bytes) -> str:
    """The file without the contents of its streams."""
    return re.sub(rb"stream\n.*?\nendstream", b"", pdf, flags=re.DOTALL).decode("latin-1")
