<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw" sourcelanguage="en">
    <context>
        <name>commands</name>
        <message>
            <source>backup.carried</source>
            <translation>Pia imeandikwa kwenye {path} na kukaguliwa huko.</translation>
        </message>
        <message numerus="yes">
            <source>backup.made</source>
            <translation>
                <numerusform>Imenakiliwa, imefunguliwa tena na kukaguliwa: {path} (jambo moja).</numerusform>
                <numerusform>Imenakiliwa, imefunguliwa tena na kukaguliwa: {path} (mambo {n}).</numerusform>
            </translation>
        </message>
        <message>
            <source>code.ask</source>
            <translation>Namba ya simu ya kiongozi: </translation>
        </message>
        <message>
            <source>code.elsewhere</source>
            <translation>Au, kwenye laptopu nyingine (Mipangilio, Watu na PIN, Jibu laptopu nyingine): {digits}; kisha andika hapa inachoonyesha.</translation>
        </message>
        <message>
            <source>demo.unknown</source>
            <translation>Hakuna kikundi cha mfano {group}. Vilivyopo: {known}.</translation>
        </message>
        <message numerus="yes">
            <source>doctor.book</source>
            <translation>
                <numerusform>Daftari: {name}, jambo moja, kipindi {epoch}.</numerusform>
                <numerusform>Daftari: {name}, mambo {n}, kipindi {epoch}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>doctor.copies</source>
            <translation>
                <numerusform>Nakala moja ya daftari ipo hapa.</numerusform>
                <numerusform>Nakala {n} za daftari zipo hapa.</numerusform>
            </translation>
        </message>
        <message>
            <source>doctor.damaged</source>
            <translation>Daftari hili limeharibika.</translation>
        </message>
        <message>
            <source>doctor.device</source>
            <translation>Kompyuta hii huandika risiti kwa {prefix} ({label}).</translation>
        </message>
        <message>
            <source>doctor.disk</source>
            <translation>Diski: MB {megabytes} zimebaki.</translation>
        </message>
        <message>
            <source>doctor.keyring</source>
            <translation>Funguo: kompyuta hii ina mahali salama pa kuzihifadhi.</translation>
        </message>
        <message numerus="yes">
            <source>doctor.missing</source>
            <translation>
                <numerusform>Kompyuta nyingine iliandika jambo moja ambalo halipo hapa.</numerusform>
                <numerusform>Kompyuta nyingine ziliandika sehemu {n} za maandiko ambazo hazipo hapa.</numerusform>
            </translation>
        </message>
        <message>
            <source>doctor.no_copies</source>
            <translation>Bado hakuna nakala ya daftari. Tengeneza: daftari backup.</translation>
        </message>
        <message>
            <source>doctor.no_keyring</source>
            <translation>Funguo: kompyuta hii haina mahali salama. Nenosiri linalinda daftari.</translation>
        </message>
        <message>
            <source>doctor.program</source>
            <translation>Daftari {version}, Python {python}.</translation>
        </message>
        <message>
            <source>doctor.restored</source>
            <translation>Daftari hili limerudi kutoka nakala. Linaendelea kwa jina jipya la kompyuta hii.</translation>
        </message>
        <message>
            <source>doctor.system</source>
            <translation>Kompyuta: {system}.</translation>
        </message>
        <message>
            <source>doctor.unbalanced</source>
            <translation>Jumla za daftari hazilingani.</translation>
        </message>
        <message>
            <source>doctor.verify</source>
            <translation>Sasa endesha: daftari verify {book}</translation>
        </message>
        <message numerus="yes">
            <source>doctor.waiting</source>
            <translation>
                <numerusform>Andiko moja linasubiri kutumwa.</numerusform>
                <numerusform>Maandiko {n} yanasubiri kutumwa.</numerusform>
            </translation>
        </message>
        <message>
            <source>doctor.well</source>
            <translation>Kila kitu ni sawa.</translation>
        </message>
        <message>
            <source>import.done</source>
            <translation>Vyote vimeingizwa. Nakala ya daftari la awali iko kando yake.</translation>
        </message>
        <message numerus="yes">
            <source>import.meetings</source>
            <translation>
                <numerusform>Mkutano mmoja.</numerusform>
                <numerusform>Mikutano {n}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>import.members</source>
            <translation>
                <numerusform>Mwanachama mpya mmoja.</numerusform>
                <numerusform>Wanachama wapya {n}.</numerusform>
            </translation>
        </message>
        <message>
            <source>import.nothing</source>
            <translation>Hakuna kilichoingizwa. Rekebisha safu na ujaribu tena.</translation>
        </message>
        <message>
            <source>import.opening_differs</source>
            <translation>Salio la mwanzo halilingani: {amount} inakosekana upande mmoja.</translation>
        </message>
        <message numerus="yes">
            <source>import.payments</source>
            <translation>
                <numerusform>Malipo moja, {amount}.</numerusform>
                <numerusform>Malipo {n}, {amount}.</numerusform>
            </translation>
        </message>
        <message>
            <source>import.row</source>
            <translation>Safu {line}: {sentence}</translation>
        </message>
        <message>
            <source>import.row_column</source>
            <translation>Safu {line}, sehemu {column}: {sentence}</translation>
        </message>
        <message>
            <source>import.statement_agree</source>
            <translation>Zinalingana na kitabu: {number}</translation>
        </message>
        <message>
            <source>import.statement_differ</source>
            <translation>Hazilingani: {number}</translation>
        </message>
        <message>
            <source>import.statement_done</source>
            <translation>Taarifa imechukuliwa.</translation>
        </message>
        <message>
            <source>import.statement_known</source>
            <translation>Kitabu kinajua yote tayari.</translation>
        </message>
        <message numerus="yes">
            <source>import.statement_lines</source>
            <translation>
                <numerusform>Malipo moja katika taarifa.</numerusform>
                <numerusform>Malipo {n} katika taarifa.</numerusform>
            </translation>
        </message>
        <message>
            <source>import.statement_sent_back</source>
            <translation>Zimerudishwa: {number}</translation>
        </message>
        <message>
            <source>import.statement_unlisted</source>
            <translation>Zimefika, hazimo kitabuni: {number}</translation>
        </message>
        <message>
            <source>import.would</source>
            <translation>Hiki ndicho kingeingizwa. Hakuna kilichobadilishwa.</translation>
        </message>
        <message>
            <source>new.exists</source>
            <translation>{path} tayari ipo na inabaki ilivyo. Chagua jina lingine.</translation>
        </message>
        <message>
            <source>new.label</source>
            <translation>Kompyuta hii</translation>
        </message>
        <message>
            <source>opening.damaged</source>
            <translation>Daftari hili limeharibika: maingizo {read} kati ya {known} yamesomeka. Linatazamwa tu na halikubadilishwa; karatasi zinasema hivyo.</translation>
        </message>
        <message>
            <source>opening.mendable</source>
            <translation>Hakuna kinachokosekana. Kuendelea na maingizo yote endesha: daftari restore {book}</translation>
        </message>
        <message>
            <source>papers.away</source>
            <translation>{name}, KiB {kib}, ya ingizo {entry}: bado haijafika</translation>
        </message>
        <message>
            <source>papers.here</source>
            <translation>{name}, KiB {kib}, ya ingizo {entry}</translation>
        </message>
        <message>
            <source>papers.none</source>
            <translation>Hakuna picha wala karatasi.</translation>
        </message>
        <message>
            <source>papers.which_entry</source>
            <translation>Taja ingizo ambalo karatasi ni yake: --entry ID.</translation>
        </message>
        <message>
            <source>passphrase.again</source>
            <translation>Nenosiri jipya tena: </translation>
        </message>
        <message>
            <source>passphrase.ask</source>
            <translation>Nenosiri la {book}: </translation>
        </message>
        <message>
            <source>passphrase.changed</source>
            <translation>{book} linafunguka kwa nenosiri jipya kuanzia sasa. Nakala kwenye vijiti zinafunguka kwa la zamani.</translation>
        </message>
        <message>
            <source>passphrase.differ</source>
            <translation>Manenosiri mawili mapya hayafanani. Hakuna kilichobadilishwa.</translation>
        </message>
        <message>
            <source>passphrase.new</source>
            <translation>Nenosiri jipya la {book}: </translation>
        </message>
        <message>
            <source>passphrase.nobody</source>
            <translation>Hapa hakuna wa kuulizwa: taja faili kwa --passphrase-file na --new-file.</translation>
        </message>
        <message>
            <source>print.no_subject</source>
            <translation>Hakuna cha kuchapisha chenye namba {typed}. Toa namba ya mwanachama au mkutano, au kitambulisho cha andiko.</translation>
        </message>
        <message>
            <source>progress.checking</source>
            <translation>Inakagua: {percent} %</translation>
        </message>
        <message>
            <source>progress.history</source>
            <translation>Historia: {percent} %</translation>
        </message>
        <message>
            <source>progress.importing</source>
            <translation>Inasoma: {percent} %</translation>
        </message>
        <message>
            <source>progress.opening</source>
            <translation>Inafungua: {percent} %</translation>
        </message>
        <message>
            <source>progress.sending</source>
            <translation>Inatuma na kupokea: {percent} %</translation>
        </message>
        <message>
            <source>recover.ask</source>
            <translation>Maneno ya karatasi {no}: </translation>
        </message>
        <message>
            <source>recover.done</source>
            <translation>{book} iko tena, kwenye kompyuta yake mpya. Zifungie nje kompyuta zilizopotea, na utengeneze karatasi mpya.</translation>
        </message>
        <message>
            <source>recover.nobody</source>
            <translation>Hakuna mtu katika nakala hii anayeweza kuingiza kompyuta: hakuna mweka hazina, mwenyekiti wala fundi.</translation>
        </message>
        <message>
            <source>recover.opens</source>
            <translation>Karatasi zote mbili zinafungua {path}: maandishi {n}, yote sahihi.</translation>
        </message>
        <message>
            <source>restore.ask</source>
            <translation>Weka nakala hii mahali pa {book}? Faili ya sasa inahifadhiwa. Andika ndio: </translation>
        </message>
        <message>
            <source>restore.done</source>
            <translation>{book} imerudishwa. Yaliyo kwenye kompyuta nyingine yatarudi zitakapotuma.</translation>
        </message>
        <message>
            <source>restore.kept</source>
            <translation>Faili iliyokuwepo iko {path}.</translation>
        </message>
        <message>
            <source>restore.left</source>
            <translation>Hakuna kilichobadilishwa.</translation>
        </message>
        <message>
            <source>restore.mended</source>
            <translation>{book} linaendelea na maingizo yake yote; hakuna kilichopotea.</translation>
        </message>
        <message numerus="yes">
            <source>restore.proved</source>
            <translation>
                <numerusform>{path} ni nzima (jambo moja) na inaweza kurudishwa.</numerusform>
                <numerusform>{path} ni nzima (mambo {n}) na inaweza kurudishwa.</numerusform>
            </translation>
        </message>
        <message>
            <source>restore.say_yes</source>
            <translation>Hakuna wa kujibu swali hapa. Andika --yes ili kurudisha.</translation>
        </message>
        <message>
            <source>statement.no_member</source>
            <translation>Hakuna mwanachama namba {no}. Orodha ina wanachama {n}.</translation>
        </message>
        <message numerus="yes">
            <source>verify.bad</source>
            <translation>
                <numerusform>Jambo moja si sawa. Hakuna kilichobadilishwa. Rudisha nakala nzuri ya mwisho au mpe anayekusaidia orodha hii.</numerusform>
                <numerusform>Mambo {n} si sawa. Hakuna kilichobadilishwa. Rudisha nakala nzuri ya mwisho au mpe anayekusaidia orodha hii.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>verify.good</source>
            <translation>
                <numerusform>Jambo moja limekaguliwa. Daftari ni zima.</numerusform>
                <numerusform>Mambo {n} yamekaguliwa. Daftari ni zima.</numerusform>
            </translation>
        </message>
    </context>
</TS>
