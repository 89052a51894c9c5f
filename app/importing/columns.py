"""Columns and words of a paper register, in the languages that people type them."""

from app.core.locales.names import fold_name

# The canonical name of a column comes first; any of the words heads it.
HEADS: dict[str, str] = {
    "meeting": "meeting|no|meeting no|mkutano|réunion|seance|séance|बैठक|نشست|جلسه",
    "date": "date|tarehe|तारीख|तारीख़|تاریخ",
    "member": "member|member no|mwanachama|membre|सदस्य|عضو",
    "name": "name|jina|nom|नाम|نام",
    "attendance": "attendance|mahudhurio|présence|उपस्थिति|حضور",
    "shares": "shares|hisa|parts|हिस्से|शेयर|سهم",
    "savings": "savings|akiba|épargne|बचत|پس‌انداز|پس انداز",
    "welfare": "welfare|social fund|jamii|solidarité|कल्याण|همیاری",
    "turn": "turn|zamu|tour|बारी|نوبت",
    "fine": "fine|fines|faini|amende|जुर्माना|جریمه",
    "loan_paid": "loan paid|loan_paid|repaid|marejesho|remboursement|कर्ज़ चुकाया|قسط",
    "loan_given": "loan given|loan_given|mkopo|prêt|कर्ज़|وام",
    "loan_meetings": "loan meetings|loan_meetings|instalments|awamu|échéances|किस्तें|اقساط",
    "turn_got": "turn got|turn_got|amepokea zamu|tour reçu|बारी मिली|نوبت گرفت",
    "welfare_got": "welfare got|welfare_got|msaada|aide|सहायता|کمک",
    "expense": "expense|gharama|dépense|खर्च|هزینه",
    "what": "what|note|maelezo|objet|विवरण|شرح",
    "method": "method|paid by|njia|mode|तरीका|روش",
    "code": "code|reference|msimbo|référence|कोड|کد",
    "place": "place|mahali|lieu|जगह|محل",
    "amount": "amount|kiasi|montant|राशि|مبلغ",
}

ATTENDANCE: dict[str, str] = {
    "present": "p|present|here|yes|x|1|yupo|présent|oui|उपस्थित|ح|حاضر",
    "late": "l|late|amechelewa|retard|देर|ت|تأخیر|تاخیر",
    "excused": "e|excused|apology|udhuru|excusé|सूचना|خبر داده",
    "absent": "a|absent|no|0|hayupo|absente|अनुपस्थित|غ|غایب",
    "proxy": "proxy|kwa niaba|procuration|प्रतिनिधि|نماینده",
}

METHODS: dict[str, str] = {
    "cash": "cash|taslimu|espèces|नकद|نقد",
    "mpesa": "mpesa|m-pesa|mobile|simu|मोबाइल|ام‌پسا",
    "bank": "bank|benki|banque|बैंक|بانک",
    "usdt": "usdt|tether|تتر",
}

PLACES: dict[str, str] = {
    "box": "box|cash box|sanduku|caisse|पेटी|صندوق",
    "welfare_bag": "welfare bag|mfuko wa jamii|caisse de solidarité|कल्याण थैली|کیسه همیاری",
    "bank": "bank|benki|banque|बैंक|بانک",
    "mobile": "mpesa|m-pesa|mobile|simu|मोबाइल",
    "welfare_fund": "welfare fund|social fund|jamii|fonds de solidarité|कल्याण कोष|صندوق همیاری",
}


def find_word(words: dict[str, str], typed: str) -> str | None:
    """The canonical word that `typed` stands for, whatever accents, case or script form."""
    wanted = fold_name(typed.replace("_", " "))
    for name, forms in words.items():
        if wanted in {fold_name(form.replace("_", " ")) for form in forms.split("|")}:
            return name
    return None
