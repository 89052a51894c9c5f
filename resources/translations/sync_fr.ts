<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>sync</name>
        <message>
            <source>card.away</source>
            <translation>Pas de réseau. Rien n’attend d’être envoyé.</translation>
        </message>
        <message>
            <source>card.blocked</source>
            <translation>Pas envoyé. Voir pourquoi.</translation>
        </message>
        <message numerus="yes">
            <source>card.blocked_days</source>
            <translation>
                <numerusform>Pas envoyé depuis un jour. Voir pourquoi.</numerusform>
                <numerusform>Pas envoyé depuis {n} jours. Voir pourquoi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>card.decide</source>
            <translation>
                <numerusform>Envoyé. Une chose à décider.</numerusform>
                <numerusform>Envoyé. {n} choses à décider.</numerusform>
            </translation>
        </message>
        <message>
            <source>card.differs</source>
            <translation>Envoyé, mais les ordinateurs montrent des chiffres différents. Voir pourquoi.</translation>
        </message>
        <message>
            <source>card.kept</source>
            <translation>Gardé sur les ordinateurs et clés du groupe. Pas de serveur.</translation>
        </message>
        <message>
            <source>card.sending</source>
            <translation>Envoi {done} sur {of}…</translation>
        </message>
        <message>
            <source>card.sent</source>
            <translation>Tout est envoyé, {at}.</translation>
        </message>
        <message>
            <source>card.sent_all</source>
            <translation>Tout est envoyé.</translation>
        </message>
        <message numerus="yes">
            <source>card.waiting</source>
            <translation>
                <numerusform>Pas de réseau. Une écriture attend d’être envoyée.</numerusform>
                <numerusform>Pas de réseau. {n} écritures attendent d’être envoyées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>clock.ahead</source>
            <translation>
                <numerusform>L’horloge de cet ordinateur avance d’une minute.</numerusform>
                <numerusform>L’horloge de cet ordinateur avance de {n} minutes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>clock.behind</source>
            <translation>
                <numerusform>L’horloge de cet ordinateur retarde d’une minute.</numerusform>
                <numerusform>L’horloge de cet ordinateur retarde de {n} minutes.</numerusform>
            </translation>
        </message>
        <message>
            <source>clock.entries_ahead</source>
            <translation>Des écritures de {laptops} portent un jour qui n’est pas encore venu : réglez-y la date et l’heure. Aucune n’est perdue et leur ordre est juste.</translation>
        </message>
        <message>
            <source>clock.set</source>
            <translation>Réglez la date et l’heure. Les écritures gardent leur ordre ; regardez seulement le jour que vous écrivez sur un reçu.</translation>
        </message>
        <message>
            <source>run.agrees</source>
            <translation>Cet ordinateur et le serveur concordent.</translation>
        </message>
        <message numerus="yes">
            <source>run.cases</source>
            <translation>
                <numerusform>Une chose est à décider.</numerusform>
                <numerusform>{n} choses sont à décider.</numerusform>
            </translation>
        </message>
        <message>
            <source>run.done</source>
            <translation>{sent} envoyées, {got} reçues, {size} écritures en ordre ({kib} Ko).</translation>
        </message>
        <message>
            <source>run.history</source>
            <translation>Tout l’historique est arrivé et vérifié.</translation>
        </message>
        <message>
            <source>run.history_differs</source>
            <translation>Tout l’historique est arrivé. Les chiffres avec lesquels cet ordinateur a commencé n’étaient pas ceux des écritures ; ils ont été jetés.</translation>
        </message>
        <message>
            <source>run.home</source>
            <translation>Cet ordinateur numérote maintenant. Apportez une clé USB aux autres.</translation>
        </message>
        <message numerus="yes">
            <source>run.own_cases</source>
            <translation>
                <numerusform>Une de vos écritures est maintenant à décider.</numerusform>
                <numerusform>{n} de vos écritures sont maintenant à décider.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>run.refused</source>
            <translation>
                <numerusform>Une écriture a été mise de côté ; voir Envoi et appareils.</numerusform>
                <numerusform>{n} écritures ont été mises de côté ; voir Envoi et appareils.</numerusform>
            </translation>
        </message>
        <message>
            <source>run.unequal</source>
            <translation>Deux ordinateurs montrent des choses différentes : {names}. Merci de le signaler.</translation>
        </message>
        <message numerus="yes">
            <source>stick.left</source>
            <translation>
                <numerusform>Une écriture n’a pas de place ici : celles d’avant manquent. Elle reste là où elle a été écrite.</numerusform>
                <numerusform>{n} écritures n’ont pas de place ici : celles d’avant manquent. Elles restent là où elles ont été écrites.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>stick.papers</source>
            <translation>
                <numerusform>Une photo ou un document est venu avec.</numerusform>
                <numerusform>{n} photos et documents sont venus avec.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>stick.read</source>
            <translation>
                <numerusform>Une nouvelle écriture de {laptop}.</numerusform>
                <numerusform>{n} nouvelles écritures de {laptop}.</numerusform>
            </translation>
        </message>
        <message>
            <source>stick.torn</source>
            <translation>Le fichier s’interrompt : la clé a été retirée trop tôt. Ce qui précède est pris.</translation>
        </message>
        <message numerus="yes">
            <source>stick.written</source>
            <translation>
                <numerusform>Une écriture écrite dans {file} ({kib} Ko).</numerusform>
                <numerusform>{n} écritures écrites dans {file} ({kib} Ko).</numerusform>
            </translation>
        </message>
    </context>
</TS>
