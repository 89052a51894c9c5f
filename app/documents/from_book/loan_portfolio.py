"""The loan portfolio of today."""

from app.book.transaction import Reading
from app.documents import Document
from app.documents.loan_desk import page_of_book, person, product_of
from app.documents.loan_facts import CostFacts
from app.documents.loan_portfolio import CODE, PortfolioFacts, PortfolioPage, sheet_of
from app.documents.options import Desk, Options
from app.documents.sheet import Sheet
from app.projections.ageing import PortfolioLine, portfolio
from app.projections.loans import Loan, running_loans


def build(reading: Reading, subject: str, options: Options) -> Sheet:
    """The running loans of the group today; `subject` is not looked at."""
    desk = Desk(reading, options)
    return sheet_of(facts_of(desk), desk.texts, desk.locale, options.size or "A4")


def facts_of(desk: Desk) -> PortfolioPage:
    """What the page says, as of this reading; in the order the loans were given."""
    conn = desk.reading.conn
    found = portfolio(conn, desk.today)
    running = {one.loan: one for loans in running_loans(conn).values() for one in loans}
    return PortfolioPage(
        group=desk.group(),
        printing=desk.printing(page_of_book(desk)),
        on=desk.today,
        loans=tuple(_loan(desk, line, running[line.loan]) for line in found.lines),
        at_risk=tuple(found.at_risk_ppm.items()),
        provision=found.provision,
        signers=desk.officers(),
    )


def _loan(desk: Desk, line: PortfolioLine, loan: Loan) -> PortfolioFacts:
    product, state = product_of(loan), loan.state
    coming = next((one for one in state.unpaid() if one.due_on > desk.today), None)
    return PortfolioFacts(
        person=person(desk, line.member),
        given_on=line.given_on,
        cost=CostFacts(
            method=product.method,
            rate_ppm=product.rate_ppm,
            rate_basis=product.rate_basis,
            rate_meetings=product.rate_meetings,
            principal=line.principal,
            interest=state.interest,
        ),
        left=state.principal_left,
        charge=state.left - state.principal_left,
        days_late=line.days_late,
        next_on=coming.due_on if coming else "",
        next_due=coming.total if coming else 0,
        guarantors=tuple(desk.name(one) for one in loan.guarantors),
    )


DOCUMENT = Document(code=CODE, subject="group", build=build)
