"""Numbers of papers: without gaps, never the same twice, the same paper again is "copy n"."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from app.book.backup import make_copy
from app.book.book import Book
from app.book.paper_numbers import Numbered, next_number, take_numbers
from app.book.restoring import restore
from app.store.database import Database
from tests.helpers.small_book import Shelf, write_moves

KINDS = st.sampled_from(["receipt", "member_statement"])
CHECKS = st.sampled_from(["GA184F7C92", "0000000000", "ZZZZZZZZZZ"])
PRINTS = st.lists(st.tuples(KINDS, CHECKS, st.integers(1, 3)), max_size=25)


def take(book: Book, kind: str, check: str, sheets: int = 1) -> tuple[Numbered, ...]:
    return book.write(lambda tx: take_numbers(tx.conn, tx.group.prefix, kind, check, sheets)).result


def seen(book: Book, kind: str, check: str) -> Numbered:
    return book.read(lambda r: next_number(r.conn, r.group.prefix, kind, check))


@settings(max_examples=15, deadline=None)
@given(prints=PRINTS)
def test_numbers_have_no_gap_and_no_sheet_is_like_another(
    prints: list[tuple[str, str, int]],
) -> None:
    with TemporaryDirectory() as folder:
        shelf = Shelf(Path(folder))
        book = shelf.found()
        given_out: list[Numbered] = []
        number_of: dict[tuple[str, str], str] = {}
        for kind, check, sheets in prints:
            shown = seen(book, kind, check)
            taken = take(book, kind, check, sheets)
            assert taken[0] == shown, "a preview says what is printed"
            assert {one.number for one in taken} == {
                number_of.setdefault((kind, check), shown.number)
            }
            given_out += taken
        numbers = list(dict.fromkeys(one.number for one in given_out))
        assert numbers == [f"A-{count:06}" for count in range(1, len(number_of) + 1)]
        assert len(set(given_out)) == len(given_out)
        for number, many in Counter(one.number for one in given_out).items():
            copies = [one.copy for one in given_out if one.number == number]
            assert copies == list(range(1, many + 1))
        shelf.close()


def test_a_preview_gives_nothing(shelf: Shelf) -> None:
    book = shelf.found()
    assert [seen(book, "receipt", "A") for _ in range(3)] == [Numbered("A-000001")] * 3
    assert take(book, "member_list", "B") == (Numbered("A-000001"),)


def test_a_print_that_was_refused_gives_nothing(shelf: Shelf) -> None:
    book = shelf.found()
    with suppress(ZeroDivisionError):
        book.write(lambda tx: (take_numbers(tx.conn, "A", "receipt", "A"), 1 / 0))
    assert seen(book, "receipt", "A") == Numbered("A-000001")


def test_windows_that_print_at_once_get_different_numbers(shelf: Shelf) -> None:
    book = shelf.found()
    with ThreadPoolExecutor(4) as windows:
        taken = list(windows.map(lambda n: take(book, "receipt", str(n % 20))[0], range(40)))
    assert len(set(taken)) == 40
    assert {one.number for one in taken} == {f"A-{count:06}" for count in range(1, 21)}


def test_programs_on_one_file_get_different_numbers(shelf: Shelf) -> None:
    book = shelf.found()
    key = shelf.keys.load(book.path).key
    programs = [Database(book.path, key) for _ in range(3)]

    def work(program: Database) -> list[Numbered]:
        taken = []
        for _ in range(15):
            with program.writing() as conn:
                taken += take_numbers(conn, "A", "receipt", "A")
        return taken

    with ThreadPoolExecutor(3) as pool:
        taken = [one for found in pool.map(work, programs) for one in found]
    for program in programs:
        program.close()
    assert sorted(one.copy for one in taken) == list(range(1, 46))


def test_the_count_goes_on_after_opening_again(shelf: Shelf) -> None:
    book = shelf.found()
    take(book, "receipt", "A")
    book.close()
    book = shelf.open()
    assert take(book, "receipt", "B") == (Numbered("A-000002"),)
    assert take(book, "receipt", "A") == (Numbered("A-000001", 2),)


def test_each_laptop_has_its_own_letter_and_none_before_it_is_enrolled(shelf: Shelf) -> None:
    hub = shelf.found()
    other = shelf.join(hub, "b")
    assert take(hub, "receipt", "A") == (Numbered("A-000001"),)
    assert take(other, "receipt", "A") == (Numbered("B-000001"),)
    assert take(shelf.newcomer(hub, "c"), "receipt", "A", 2) == (Numbered(""), Numbered("", 2))


def test_a_restored_book_without_new_facts_does_not_give_numbers_again(shelf: Shelf) -> None:
    book = shelf.found()
    take(book, "receipt", "A")
    copy = make_copy(book, shelf.clock())
    assert take(book, "receipt", "B") == (Numbered("A-000002"),)
    take(book, "receipt", "A")
    book.close()
    restore(copy.path, book.path, shelf.keys, shelf.clock())
    book = shelf.open()
    assert book.group.prefix == "A"
    assert take(book, "receipt", "C") == (Numbered("A-000003"),)
    assert take(book, "receipt", "A") == (Numbered("A-000001", 3),)


def test_a_restored_book_that_lost_facts_goes_on_under_another_letter(shelf: Shelf) -> None:
    book = shelf.found()
    copy = make_copy(book, shelf.clock())
    write_moves(book, 5)
    take(book, "receipt", "A")
    book.close()
    restore(copy.path, book.path, shelf.keys, shelf.clock())
    assert take(shelf.open(), "receipt", "A") == (Numbered("B-000001"),)
