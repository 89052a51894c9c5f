"""The papers of the sample group: Grace Atieno's statement and receipt, and meeting 18."""

from datetime import date, timedelta

from app.documents.facts import GroupFacts, Printing, Signer
from app.documents.meeting_summary import FundFacts, MeetingFacts, MovementFacts, OwedFacts
from app.documents.passbook_facts import GroupBox, LoanBox, PassbookLine, StatementFacts
from app.documents.receipt import ReceiptFacts, ReceiptPart
from app.documents.wording import Locale
from app.system.texts import Texts, load_texts

LANGUAGES = ("en", "sw", "fr", "hi", "fa")
SCALE = 100  # minor units of one shilling

GROUP = GroupFacts(
    id="0193a000-0000-7000-8000-000000000001",
    name="Tumaini Savings Group",
    place="Nyalenda, Kisumu",
    registration="SHG/KSM/2214/2022",
)
PRINTING = Printing(
    on="2026-11-21",
    time="16:20",
    by="Josephine Auma",
    page="5f0e2c9ab1d34e77" * 4,
)
TREASURER = Signer(name="Josephine Auma", role="treasurer")
CHAIR = Signer(name="Achieng Otieno", role="chair")

# Persian and Hindi readers get names in their own script, as such groups would type them.
GROUP_NAMES = {"fa": "صندوق پس‌انداز امید", "hi": "आशा बचत समूह", "fr": "Groupe d’épargne Espérance"}
NAMES = {"fa": "مریم حسینی‌نژاد", "hi": "गीता आनंद", "fr": "Aïssatou N’Diaye"}


def locale_of(lang: str) -> Locale:
    return Locale(lang=lang, calendar="jalali" if lang == "fa" else "gregorian", currency="KES")


def texts_of(lang: str) -> Texts:
    return load_texts(lang, "documents")


def group_of(lang: str) -> GroupFacts:
    return GroupFacts(
        id=GROUP.id,
        name=GROUP_NAMES.get(lang, GROUP.name),
        place=GROUP.place,
        registration=GROUP.registration,
    )


def passbook(meetings: int = 18) -> tuple[PassbookLine, ...]:
    """Grace's meetings, fortnightly from 28 March 2026; the first 18 are those of the picture."""
    lines: list[PassbookLine] = []
    savings = loan = 0
    for no in range(1, meetings + 1):
        stamps = {5: 4, 8: 2, 12: 4}.get(no, 3)
        savings += stamps * 200 * SCALE
        given = 22_500 * SCALE if no == 17 else 0
        paid = 1_500 * SCALE if no >= 18 and loan else 0
        loan += given + (4_500 * SCALE if given else 0) - paid
        lines.append(
            PassbookLine(
                no=no,
                on=str(date(2026, 3, 28) + timedelta(days=14 * (no - 1))),
                stamps=stamps,
                shares=stamps * 200 * SCALE,
                savings=savings,
                welfare=100 * SCALE,
                turn=0 if no == 12 else 300 * SCALE,
                turn_got=6_000 * SCALE if no == 12 else 0,
                fines=50 * SCALE if no == 8 else 0,
                loan_paid=paid,
                loan_given=given,
                loan_left=loan,
                methods=("mpesa",) if no in (6, 11, 16) else ("cash",),
            )
        )
    return tuple(lines)


def statement(lang: str = "en", *, meetings: int = 18, name: str = "") -> StatementFacts:
    lines = passbook(meetings)
    name = name or NAMES.get(lang, "Grace Atieno")
    return StatementFacts(
        group=group_of(lang),
        printing=PRINTING,
        member="0193a000-0000-7000-8000-000000000009",
        member_no=9,
        member_name=name,
        phone="0722 640 418",
        cycle=4,
        lines=lines,
        stamps_max=5,
        brought_forward=0,
        shares=sum(line.stamps for line in lines),
        savings=lines[-1].savings,
        worth=13_172 * SCALE + 50,
        loan_left=lines[-1].loan_left,
        loan=LoanBox(
            given_on="2026-11-07",
            principal=22_500 * SCALE,
            interest=4_500 * SCALE,
            periods=4,
            paid=1_500 * SCALE,
            late=1_500 * SCALE,
            late_on="2026-11-21",
            next_due=3_000 * SCALE,
            next_due_on="2026-12-05",
            guarantors=("Rose Nyambura", "Monica Wekesa"),
        ),
        group_box=GroupBox(
            on="2026-11-21",
            members=20,
            shares=1_381,
            share_price=200 * SCALE,
            share_worth=23_950,
            box=43_400 * SCALE,
            came=18,
            meetings=18,
            stands_for=(("Sarah Kipkemboi", 7_200 * SCALE),),
        ),
        signers=(TREASURER, CHAIR, Signer(name=name, role="member")),
        unchecked=(("mpesa", ("2026-11-21",)),),
    )


def receipt(lang: str = "en") -> ReceiptFacts:
    return ReceiptFacts(
        group=group_of(lang),
        printing=PRINTING,
        receipt="0193a000-0000-7000-8000-0000000000aa",
        number="18-009",
        meeting_no=18,
        on="2026-11-21",
        time="15:02",
        member_no=9,
        member_name=NAMES.get(lang, "Grace Atieno"),
        parts=(
            ReceiptPart(kind="shares", minor=600 * SCALE, count=3),
            ReceiptPart(kind="welfare", minor=100 * SCALE),
            ReceiptPart(kind="turn", minor=300 * SCALE),
            ReceiptPart(kind="loan", minor=1_500 * SCALE, due=3_000 * SCALE),
        ),
        stamps_max=5,
        methods=("cash",),
        left=(
            ("savings", 11_000 * SCALE),
            ("loan_left", 25_500 * SCALE),
            ("still_late", 1_500 * SCALE),
        ),
        recorder="Josephine Auma",
        recorder_role="treasurer",
        next_on="2026-12-05",
        next_time="14:00",
        bring=4_000 * SCALE,
        bring_late=1_500 * SCALE,
    )


def meeting(lang: str = "en") -> MeetingFacts:
    """Meeting 18: box 44,600 + 19,750 - 20,950 = 43,400."""
    return MeetingFacts(
        group=group_of(lang),
        printing=PRINTING,
        meeting="0193a000-0000-7000-8000-000000000018",
        no=18,
        on="2026-11-21",
        opened_at="14:05",
        closed_at="16:11",
        place="Nyalenda, Kisumu",
        present=17,
        late=2,
        excused=1,
        absent=0,
        collected=(("cash", 19_750 * SCALE), ("mpesa", 10_750 * SCALE)),
        by_kind=(
            ("shares", 14_400 * SCALE),
            ("welfare", 1_900 * SCALE),
            ("turn", 5_700 * SCALE),
            ("fine", 150 * SCALE),
            ("loan", 8_350 * SCALE),
        ),
        paid_out=20_950 * SCALE,
        funds=(
            FundFacts(
                fund="loan_bag",
                opening=38_050 * SCALE,
                closing=35_500 * SCALE,
                in_box=True,
            ),
            FundFacts(
                fund="welfare_bag",
                opening=6_550 * SCALE,
                closing=7_900 * SCALE,
                in_box=True,
            ),
            FundFacts(fund="mpesa", opening=61_350 * SCALE, closing=72_100 * SCALE),
            FundFacts(fund="bank", opening=60_000 * SCALE, closing=60_000 * SCALE),
        ),
        movements=(
            MovementFacts(
                kind="collected", minor=(18_400 * SCALE, 1_350 * SCALE, 10_750 * SCALE, 0)
            ),
            MovementFacts(kind="loans_given", minor=(-15_000 * SCALE, 0, 0, 0)),
            MovementFacts(kind="turn_paid", minor=(-5_700 * SCALE, 0, 0, 0)),
            MovementFacts(kind="expenses", minor=(-250 * SCALE, 0, 0, 0)),
        ),
        counts=(
            (1_000 * SCALE, 34),
            (500 * SCALE, 12),
            (200 * SCALE, 11),
            (100 * SCALE, 10),
            (50 * SCALE, 4),
        ),
        counted=43_400 * SCALE,
        loans_before=171_900 * SCALE,
        loans_given=17_250 * SCALE,
        loans_repaid=8_150 * SCALE,
        loans_after=181_000 * SCALE,
        savings=276_200 * SCALE,
        shares=1_381,
        owed=(
            OwedFacts(name="Esther Kamau", why=("shares", "turn", "loan"), minor=4_700 * SCALE),
            OwedFacts(name="Jane Wambui", why=("loan",), minor=1_950 * SCALE),
            OwedFacts(name="Grace Atieno", why=("loan",), minor=1_500 * SCALE),
        ),
        signers=(
            Signer(name="Josephine Auma", role="treasurer", signed_at="16:10"),
            Signer(name="Achieng Otieno", role="chair", signed_at="16:11"),
            Signer(name="Caroline Nafula", role="key", number=1),
            Signer(name="Peter Ochieng", role="key", number=2),
            Signer(name="Hellen Chebet", role="key", number=3),
        ),
        next_on="2026-12-05",
        next_time="14:00",
        next_turn="Rose Nyambura",
    )
