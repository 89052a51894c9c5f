"""Photos and papers beside copies of a book: sealed as they are, once for all in a folder."""

import os
from contextlib import suppress
from pathlib import Path

from app.core.errors import Unavailable, Untrusted
from app.store.papers import Papers


def link_papers(book: Path, copy: Path) -> None:
    """Give the papers of a book a second name beside its copy, on the same disk and at no cost.

    Whoever empties `<book>.papers` by mistake still has them. A disk without second names goes
    without: the papers themselves lie on it.
    """
    papers, beside = Papers(book), Papers.beside(copy)
    with suppress(OSError):
        for blob in set(papers.held()) - set(beside.held()):
            beside.folder.mkdir(exist_ok=True)
            os.link(papers.folder / blob, beside.folder / blob)


def carry_papers(book: Path, copy: Path) -> int:
    """Put the papers of a book beside its copy on another disk; how many were not there yet.

    Raises:
        Unavailable: "paper.disk": full, or gone.
    """
    return _bring(Papers(book), Papers.beside(copy))


def bring_papers_back(copy: Path, book: Path) -> int:
    """Put the papers beside a copy to the book that was made from it; how many it had not.

    A full disk or an altered file costs papers and not the book; other laptops may have them.
    """
    with suppress(Unavailable):
        return _bring(Papers.beside(copy), Papers(book))
    return 0


def _bring(giver: Papers, taker: Papers) -> int:
    brought = 0
    for blob in sorted(set(giver.held()) - set(taker.held())):
        with suppress(Untrusted):
            taker.put(blob, giver.get(blob) or b"")
            brought += 1
    return brought
