"""Parts that several papers share: letterhead, foot, signatures."""

from app.documents.check_code import check_code, grouped, qr_content
from app.documents.facts import GroupFacts, Method, Printing, Signer
from app.documents.sheet import CheckCode, Footer, Heading, Qr, Signature, Signatures
from app.documents.wording import Wording


def letterhead(say: Wording, group: GroupFacts, title: str, lines: tuple[str, ...]) -> Heading:
    """The head of a page, with the emblem of the group."""
    name = say.person(group.name)
    register = say.say("registered", number=say.code(group.registration))
    about = [say.person(group.place)] if group.place else []
    about += [register] if group.registration else []
    return Heading(
        group=name,
        place=" · ".join(about),
        initial=next((char for char in group.name if char.isalpha()), "")[:1].upper(),
        title=title,
        lines=tuple(line for line in lines if line),
    )


def footer(
    say: Wording,
    group: GroupFacts,
    printing: Printing,
    *,
    kind: str,
    subject: str,
    totals: tuple[int, ...],
    lines: tuple[str, ...] = (),
    brief: bool = False,
) -> Footer:
    """The foot with the check code over kind, subject, page hash and totals.

    Its number comes when the paper goes out, see `numbering`.

    Args:
        subject: Id of the member, receipt or meeting.
        brief: For receipts: few words and no page numbers.
    """
    code = check_code(kind, subject, printing.page, totals)
    printed = [say.say("printed", when=say.clock(printing.on, printing.time))]
    if printing.by and not brief:
        printed.append(say.say("printed_by", name=say.person(printing.by)))
    return Footer(
        qr=Qr(content=qr_content(group.id, "", code)),
        check=CheckCode(
            code=say.code(grouped(code)), label=say.say("check_code" if brief else "check_this")
        ),
        lines=lines,
        printed=tuple(printed),
        page="" if brief else say.say("page"),
        digits=say.digits,
        subject=subject,
    )


def signatures(say: Wording, signers: tuple[Signer, ...]) -> Signatures:
    """Lines to sign on; what was signed on the laptop says when."""
    return Signatures(signatures=tuple(_signature(say, signer) for signer in signers))


def _signature(say: Wording, signer: Signer) -> Signature:
    name = say.person(signer.name) if signer.name else ""
    role = say.say(f"role_{signer.role}", number=say.number(signer.number))
    signed = say.say("signed", time=say.plain(signer.signed_at)) if signer.signed_at else ""
    # Without a name it is somebody who signs on the day: a witness.
    caption = say.say("name_role", name=name, role=role) if signer.name else role
    return Signature(name=name, role=role, caption=caption, signed=signed)


def paid_by(say: Wording, methods: tuple[Method, ...]) -> str:
    """Cash, M-Pesa, or both."""
    return " + ".join(say.say(f"method_{method}") for method in methods)


def watermark(say: Wording, printing: Printing) -> str:
    """The word across the paper, "" for none."""
    return say.say(f"watermark_{printing.watermark}") if printing.watermark else ""
