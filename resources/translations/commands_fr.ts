<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>commands</name>
        <message>
            <source>backup.carried</source>
            <translation>Écrit aussi dans {path} et contrôlé sur place.</translation>
        </message>
        <message numerus="yes">
            <source>backup.made</source>
            <translation>
                <numerusform>Copié, rouvert et contrôlé : {path} ({n} fait).</numerusform>
                <numerusform>Copié, rouvert et contrôlé : {path} ({n} faits).</numerusform>
            </translation>
        </message>
        <message>
            <source>code.ask</source>
            <translation>Code du téléphone d’un responsable : </translation>
        </message>
        <message>
            <source>code.elsewhere</source>
            <translation>Ou, sur un autre ordinateur (Réglages, Personnes et PIN, Répondre à un autre ordinateur) : {digits} ; puis tapez ici ce qu’il affiche.</translation>
        </message>
        <message>
            <source>demo.unknown</source>
            <translation>Il n’y a pas de groupe d’exemple {group}. Il y a : {known}.</translation>
        </message>
        <message numerus="yes">
            <source>doctor.book</source>
            <translation>
                <numerusform>Livre : {name}, {n} fait, époque {epoch}.</numerusform>
                <numerusform>Livre : {name}, {n} faits, époque {epoch}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>doctor.copies</source>
            <translation>
                <numerusform>{n} copie du livre est ici.</numerusform>
                <numerusform>{n} copies du livre sont ici.</numerusform>
            </translation>
        </message>
        <message>
            <source>doctor.damaged</source>
            <translation>Ce livre est abîmé.</translation>
        </message>
        <message>
            <source>doctor.device</source>
            <translation>Cet ordinateur écrit ses reçus avec {prefix} ({label}).</translation>
        </message>
        <message>
            <source>doctor.disk</source>
            <translation>Disque : {megabytes} Mo libres.</translation>
        </message>
        <message>
            <source>doctor.keyring</source>
            <translation>Clés : cet ordinateur a un endroit sûr pour elles.</translation>
        </message>
        <message numerus="yes">
            <source>doctor.missing</source>
            <translation>
                <numerusform>Un autre ordinateur a écrit {n} suite d’écritures qui n’est pas ici.</numerusform>
                <numerusform>D’autres ordinateurs ont écrit {n} suites d’écritures qui ne sont pas ici.</numerusform>
            </translation>
        </message>
        <message>
            <source>doctor.no_copies</source>
            <translation>Il n’y a pas encore de copie du livre. Faites-en une : daftari backup.</translation>
        </message>
        <message>
            <source>doctor.no_keyring</source>
            <translation>Clés : cet ordinateur n’a pas d’endroit sûr. Une phrase secrète protège le livre.</translation>
        </message>
        <message>
            <source>doctor.program</source>
            <translation>Daftari {version}, Python {python}.</translation>
        </message>
        <message>
            <source>doctor.restored</source>
            <translation>Ce livre revient d’une copie. Il continue sous un nouveau nom de cet ordinateur.</translation>
        </message>
        <message>
            <source>doctor.system</source>
            <translation>Ordinateur : {system}.</translation>
        </message>
        <message>
            <source>doctor.unbalanced</source>
            <translation>Les sommes du livre ne concordent pas.</translation>
        </message>
        <message>
            <source>doctor.verify</source>
            <translation>Lancez maintenant : daftari verify {book}</translation>
        </message>
        <message numerus="yes">
            <source>doctor.waiting</source>
            <translation>
                <numerusform>{n} écriture attend d’être envoyée.</numerusform>
                <numerusform>{n} écritures attendent d’être envoyées.</numerusform>
            </translation>
        </message>
        <message>
            <source>doctor.well</source>
            <translation>Tout va bien.</translation>
        </message>
        <message>
            <source>import.done</source>
            <translation>Tout a été repris. Une copie du livre d’avant se trouve à côté.</translation>
        </message>
        <message numerus="yes">
            <source>import.meetings</source>
            <translation>
                <numerusform>{n} réunion.</numerusform>
                <numerusform>{n} réunions.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>import.members</source>
            <translation>
                <numerusform>{n} nouveau membre.</numerusform>
                <numerusform>{n} nouveaux membres.</numerusform>
            </translation>
        </message>
        <message>
            <source>import.nothing</source>
            <translation>Rien n’a été repris. Corrigez les lignes et recommencez.</translation>
        </message>
        <message>
            <source>import.opening_differs</source>
            <translation>Les soldes repris ne s’équilibrent pas : il manque {amount} d’un côté.</translation>
        </message>
        <message numerus="yes">
            <source>import.payments</source>
            <translation>
                <numerusform>{n} paiement, {amount}.</numerusform>
                <numerusform>{n} paiements, {amount}.</numerusform>
            </translation>
        </message>
        <message>
            <source>import.row</source>
            <translation>Ligne {line} : {sentence}</translation>
        </message>
        <message>
            <source>import.row_column</source>
            <translation>Ligne {line}, colonne {column} : {sentence}</translation>
        </message>
        <message>
            <source>import.statement_agree</source>
            <translation>D’accord avec le livre : {number}</translation>
        </message>
        <message>
            <source>import.statement_differ</source>
            <translation>En désaccord : {number}</translation>
        </message>
        <message>
            <source>import.statement_done</source>
            <translation>Le relevé a été repris.</translation>
        </message>
        <message>
            <source>import.statement_known</source>
            <translation>Le livre sait déjà tout cela.</translation>
        </message>
        <message numerus="yes">
            <source>import.statement_lines</source>
            <translation>
                <numerusform>Un paiement dans le relevé.</numerusform>
                <numerusform>{n} paiements dans le relevé.</numerusform>
            </translation>
        </message>
        <message>
            <source>import.statement_sent_back</source>
            <translation>Remboursés : {number}</translation>
        </message>
        <message>
            <source>import.statement_unlisted</source>
            <translation>Arrivés, mais pas dans le livre : {number}</translation>
        </message>
        <message>
            <source>import.would</source>
            <translation>Voici ce qui serait repris. Rien n’a été changé.</translation>
        </message>
        <message>
            <source>new.exists</source>
            <translation>{path} existe déjà et reste tel quel. Choisissez un autre nom.</translation>
        </message>
        <message>
            <source>new.label</source>
            <translation>Cet ordinateur</translation>
        </message>
        <message>
            <source>opening.damaged</source>
            <translation>Ce livre est abîmé : {read} écritures sur {known} ont pu être lues. Il n’est que consulté et n’a pas été changé ; les papiers le disent.</translation>
        </message>
        <message>
            <source>opening.mendable</source>
            <translation>Rien ne manque. Pour continuer avec toutes les écritures, lancez : daftari restore {book}</translation>
        </message>
        <message>
            <source>papers.away</source>
            <translation>{name}, {kib} Kio, de l’écriture {entry} : pas encore arrivé</translation>
        </message>
        <message>
            <source>papers.here</source>
            <translation>{name}, {kib} Kio, de l’écriture {entry}</translation>
        </message>
        <message>
            <source>papers.none</source>
            <translation>Aucune photo ni aucun papier.</translation>
        </message>
        <message>
            <source>papers.which_entry</source>
            <translation>Indiquez à quelle écriture appartient le papier : --entry ID.</translation>
        </message>
        <message>
            <source>passphrase.again</source>
            <translation>Encore une fois la nouvelle phrase secrète : </translation>
        </message>
        <message>
            <source>passphrase.ask</source>
            <translation>Phrase secrète de {book} : </translation>
        </message>
        <message>
            <source>passphrase.changed</source>
            <translation>{book} s’ouvre désormais avec la nouvelle phrase secrète. Les copies sur clés s’ouvrent avec l’ancienne.</translation>
        </message>
        <message>
            <source>passphrase.differ</source>
            <translation>Les deux nouvelles phrases secrètes diffèrent. Rien n’a été changé.</translation>
        </message>
        <message>
            <source>passphrase.new</source>
            <translation>Nouvelle phrase secrète de {book} : </translation>
        </message>
        <message>
            <source>passphrase.nobody</source>
            <translation>Il n’y a personne à qui demander ici : nommez les fichiers avec --passphrase-file et --new-file.</translation>
        </message>
        <message>
            <source>print.no_subject</source>
            <translation>Rien à imprimer sous le numéro {typed}. Donnez le numéro d’un membre ou d’une réunion, ou l’identifiant d’une écriture.</translation>
        </message>
        <message>
            <source>progress.checking</source>
            <translation>Contrôle : {percent} %</translation>
        </message>
        <message>
            <source>progress.history</source>
            <translation>Historique : {percent} %</translation>
        </message>
        <message>
            <source>progress.importing</source>
            <translation>Lecture : {percent} %</translation>
        </message>
        <message>
            <source>progress.opening</source>
            <translation>Ouverture : {percent} %</translation>
        </message>
        <message>
            <source>progress.sending</source>
            <translation>Envoi et réception : {percent} %</translation>
        </message>
        <message>
            <source>recover.ask</source>
            <translation>Mots de la feuille {no} : </translation>
        </message>
        <message>
            <source>recover.done</source>
            <translation>{book} est de retour, sur son propre ordinateur. Excluez les ordinateurs perdus et faites de nouvelles feuilles.</translation>
        </message>
        <message>
            <source>recover.nobody</source>
            <translation>Personne dans cette copie ne peut admettre d'ordinateurs : ni trésorerie, ni présidence, ni technicien.</translation>
        </message>
        <message>
            <source>recover.opens</source>
            <translation>Les deux feuilles ouvrent {path} : {n} écritures, toutes justes.</translation>
        </message>
        <message>
            <source>restore.ask</source>
            <translation>Mettre cette copie à la place de {book} ? Le fichier actuel est gardé. Tapez oui : </translation>
        </message>
        <message>
            <source>restore.done</source>
            <translation>{book} est restauré. Ce que les autres ordinateurs ont écrit revient quand ils envoient.</translation>
        </message>
        <message>
            <source>restore.kept</source>
            <translation>Le fichier précédent se trouve dans {path}.</translation>
        </message>
        <message>
            <source>restore.left</source>
            <translation>Rien n’a été changé.</translation>
        </message>
        <message>
            <source>restore.mended</source>
            <translation>{book} continue avec toutes ses écritures ; rien n’a été perdu.</translation>
        </message>
        <message numerus="yes">
            <source>restore.proved</source>
            <translation>
                <numerusform>{path} est intact ({n} fait) et peut être restauré.</numerusform>
                <numerusform>{path} est intact ({n} faits) et peut être restauré.</numerusform>
            </translation>
        </message>
        <message>
            <source>restore.say_yes</source>
            <translation>Personne ne peut répondre ici. Ajoutez --yes pour restaurer.</translation>
        </message>
        <message>
            <source>statement.no_member</source>
            <translation>Il n’y a pas de membre numéro {no}. La liste compte {n} membres.</translation>
        </message>
        <message numerus="yes">
            <source>verify.bad</source>
            <translation>
                <numerusform>{n} chose ne va pas. Rien n’a été changé. Restaurez la dernière bonne copie ou envoyez cette liste à la personne qui vous aide.</numerusform>
                <numerusform>{n} choses ne vont pas. Rien n’a été changé. Restaurez la dernière bonne copie ou envoyez cette liste à la personne qui vous aide.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>verify.good</source>
            <translation>
                <numerusform>{n} fait contrôlé. Le livre est intact.</numerusform>
                <numerusform>{n} faits contrôlés. Le livre est intact.</numerusform>
            </translation>
        </message>
    </context>
</TS>
