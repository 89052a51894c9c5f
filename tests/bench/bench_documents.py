"""Member statements per CPU second: python -m tests.bench.bench_documents.

Two pages (about 60 meetings) for different members: other names, numbers and amounts, as in a
print run after a meeting. Beside it the floor: shaping nothing, only deflating the same bytes.
"""

import time
import zlib
from dataclasses import replace

from app.documents import member_statement, receipt
from app.documents.passbook_facts import StatementFacts
from app.documents.pdf import render_pdf
from tests.documents import samples
from tests.documents.reading import pages_of

MEETINGS = {"fa": 54, "hi": 58}  # as many as two pages hold
RUNS = 60
GOALS = {"en": 100, "sw": 100, "fr": 100, "fa": 50, "hi": 80}  # DESIGN section 6


def member(lang: str, number: int) -> StatementFacts:
    """The statement of one of many members: all amounts differ."""
    facts = samples.statement(lang, meetings=MEETINGS.get(lang, 60))
    lines = tuple(
        replace(line, shares=line.shares + number * 700, savings=line.savings + number * 1_300)
        for line in facts.lines
    )
    return replace(
        facts,
        lines=lines,
        member_no=number,
        member=f"member-{number}",
        member_name=f"{facts.member_name} {number}",
        savings=facts.savings + number * 1_300,
    )


def main() -> None:
    """Print statements and receipts per CPU second for every language."""
    for lang, goal in GOALS.items():
        texts, locale = samples.texts_of(lang), samples.locale_of(lang)
        everybody = [member(lang, number) for number in range(RUNS)]
        first = render_pdf(member_statement.sheet_of(everybody[0], texts, locale))
        started = time.process_time()
        for facts in everybody[1:]:
            pdf = render_pdf(member_statement.sheet_of(facts, texts, locale))
        spent = (time.process_time() - started) / (RUNS - 1)
        started = time.process_time()
        for _ in range(RUNS):
            zlib.compress(zlib.compress(first, 1), 6)
        floor = (time.process_time() - started) / RUNS
        slip = samples.receipt(lang)
        started = time.process_time()
        for number in range(RUNS):
            render_pdf(receipt.sheet_of(replace(slip, member_no=number), texts, locale))
        receipts = RUNS / (time.process_time() - started)
        print(
            f"{lang}: {1 / spent:6.0f} statements of {pages_of(pdf)} pages per CPU second "
            f"(goal {goal}), {spent / floor:4.1f} x deflating them, {len(pdf) / 1024:.0f} KiB; "
            f"{receipts:.0f} receipts"
        )


if __name__ == "__main__":
    main()
