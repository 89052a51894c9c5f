<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>errors</name>
        <message>
            <source>amount.ambiguous</source>
            <translation>« {text} » peut être {first} ou {second}. Tapez-le sans signe entre les milliers.</translation>
        </message>
        <message>
            <source>amount.empty</source>
            <translation>Aucun montant n’est saisi. Tapez un nombre, ou 0.</translation>
        </message>
        <message>
            <source>amount.not_a_number</source>
            <translation>Ce n’est pas un montant. Tapez des chiffres.</translation>
        </message>
        <message>
            <source>amount.too_fine</source>
            <translation>Cette monnaie a {digits} décimales. N’en tapez pas plus.</translation>
        </message>
        <message>
            <source>amount.too_large</source>
            <translation>Ce montant dépasse ce que le livre peut contenir. Vérifiez les zéros.</translation>
        </message>
        <message>
            <source>bundle.altered</source>
            <translation>Ce fichier a été modifié après son écriture, ou la clé est abîmée. Rien n’en a été pris. Écrivez-le de nouveau.</translation>
        </message>
        <message>
            <source>bundle.bad_signature</source>
            <translation>Ce fichier prétend venir d’un portable du groupe qui ne l’a pas écrit. Rien n’en a été pris.</translation>
        </message>
        <message>
            <source>bundle.incomplete</source>
            <translation>Ce fichier s’arrête dès le début : la clé a été retirée trop tôt. Écrivez-le de nouveau.</translation>
        </message>
        <message>
            <source>bundle.not_a_bundle</source>
            <translation>Ce fichier n’a pas été écrit par Daftari pour un autre portable. Choisissez un fichier en .ledgerbundle.</translation>
        </message>
        <message>
            <source>bundle.other_group</source>
            <translation>Ce fichier appartient à un autre groupe. Rien n’a été lu.</translation>
        </message>
        <message>
            <source>bundle.too_large</source>
            <translation>Ce fichier est trop grand pour un échange de groupe. Rien n’a été lu.</translation>
        </message>
        <message>
            <source>bundle.unknown_signer</source>
            <translation>Le groupe ne connaît pas le portable qui a écrit ce fichier. Un responsable doit d’abord l’accepter.</translation>
        </message>
        <message>
            <source>case.closed</source>
            <translation>Une réunion a été close depuis ; la réponse reste. Corrigez l’écriture elle-même si elle est fausse.</translation>
        </message>
        <message>
            <source>case.decided_already</source>
            <translation>Quelqu’un a déjà répondu. La première réponse compte.</translation>
        </message>
        <message>
            <source>case.needs_chair</source>
            <translation>C’est plus que ce que la trésorière décide seule. La présidente doit l’autoriser avec un PIN.</translation>
        </message>
        <message>
            <source>case.no_chair</source>
            <translation>Le groupe n’a pas de présidente pour l’autoriser. Nommez-en une dans les réglages.</translation>
        </message>
        <message>
            <source>case.not_an_answer</source>
            <translation>Demander à la prochaine réunion laisse la question ouverte.</translation>
        </message>
        <message>
            <source>case.not_decided</source>
            <translation>Cette question est ouverte : il n’y a pas de réponse à annuler.</translation>
        </message>
        <message>
            <source>case.not_your_office</source>
            <translation>La trésorière ou la présidente en décide. Rien n’a changé.</translation>
        </message>
        <message>
            <source>case.unknown</source>
            <translation>Cette question n’est pas dans ce livre. Apportez d’abord les écritures de l’autre ordinateur.</translation>
        </message>
        <message>
            <source>case.unknown_choice</source>
            <translation>Cette réponse ne convient plus à la question. Regardez-la de nouveau.</translation>
        </message>
        <message>
            <source>checkpoint.bad_signature</source>
            <translation>Ce qui est venu ne va pas avec ce cahier (son sceau est faux). Rien n’en a été pris. Montrez ceci au responsable du serveur.</translation>
        </message>
        <message>
            <source>checkpoint.malformed</source>
            <translation>Ce qui est venu ne va pas avec ce cahier (son sceau est illisible). Rien n’en a été pris. Montrez ceci au responsable du serveur.</translation>
        </message>
        <message>
            <source>checkpoint.not_an_extension</source>
            <translation>Ce qui est venu ne va pas avec ce cahier (il raconte un autre passé). Rien n’en a été pris. Montrez ceci au responsable du serveur.</translation>
        </message>
        <message>
            <source>checkpoint.rolled_back</source>
            <translation>Ce qui est venu ne va pas avec ce cahier (il est plus court qu’avant). Rien n’en a été pris. Montrez ceci au responsable du serveur.</translation>
        </message>
        <message>
            <source>checkpoint.unknown_epoch</source>
            <translation>Ce qui est venu ne va pas avec ce cahier (personne du groupe ne l’a scellé). Rien n’en a été pris. Montrez ceci au responsable du serveur.</translation>
        </message>
        <message>
            <source>collect.already_paid</source>
            <translation>Ce membre a payé. Annulez d’abord l’écriture (Ctrl+Z).</translation>
        </message>
        <message>
            <source>collect.code_date</source>
            <translation>Ce code semble dater du {day} du mois {month}. Entrée encore le garde.</translation>
        </message>
        <message>
            <source>collect.code_length</source>
            <translation>{has} signes sur {needs}. Finissez le code ou videz-le : il peut venir plus tard.</translation>
        </message>
        <message>
            <source>collect.code_used</source>
            <translation>Ce code a déjà servi : {name}, {on}.</translation>
        </message>
        <message>
            <source>collect.given_too_little</source>
            <translation>Il manque {missing}. Tapez ce qui a été remis, ou Échap.</translation>
        </message>
        <message>
            <source>collect.loan_left</source>
            <translation>Pris comme remboursement anticipé. Il reste {left} du prêt.</translation>
        </message>
        <message>
            <source>collect.locked</source>
            <translation>Cette case est verrouillée. Corrigez par une nouvelle ligne.</translation>
        </message>
        <message>
            <source>collect.many_shares</source>
            <translation>Plus de trois fois l’habituel {due}. Entrée encore garde {kept}.</translation>
        </message>
        <message>
            <source>collect.more_than_loan</source>
            <translation>C’est plus que le prêt. {limit} le solde.</translation>
        </message>
        <message>
            <source>collect.no_loan</source>
            <translation>Ce membre n’a pas de prêt. Échap vide la case.</translation>
        </message>
        <message>
            <source>collect.not_a_multiple</source>
            <translation>Les parts sont entières : tapez {low} ou {high}.</translation>
        </message>
        <message>
            <source>collect.nothing_paid</source>
            <translation>Rien n’est payé sur cette ligne. F8 si le membre est absent.</translation>
        </message>
        <message>
            <source>collect.rest_too_early</source>
            <translation>Écrivez d’abord au moins un membre, puis tous les autres.</translation>
        </message>
        <message>
            <source>collect.shares_needed</source>
            <translation>{min} parts au moins.</translation>
        </message>
        <message>
            <source>collect.split_wrong</source>
            <translation>La partie en espèces doit être inférieure à {total}.</translation>
        </message>
        <message>
            <source>collect.ten_times</source>
            <translation>{times} fois les {due} dus. Entrée encore garde {kept}.</translation>
        </message>
        <message>
            <source>collect.too_many_shares</source>
            <translation>{max} parts au plus. Tapez {max} ou moins ; Échap remet l’ancien montant.</translation>
        </message>
        <message>
            <source>currency.unknown</source>
            <translation>La monnaie {currency} n’est pas connue ici.</translation>
        </message>
        <message>
            <source>date.month_out_of_range</source>
            <translation>Le mois doit aller de 1 à 12.</translation>
        </message>
        <message>
            <source>date.no_such_day</source>
            <translation>Ce mois a {days} jours.</translation>
        </message>
        <message>
            <source>date.not_understood</source>
            <translation>« {typed} » n’est pas une date. Tapez jour, mois, année, ou +7.</translation>
        </message>
        <message>
            <source>date.year_out_of_range</source>
            <translation>L’année doit aller de {first} à {last}.</translation>
        </message>
        <message>
            <source>device.already_enrolled</source>
            <translation>Cet ordinateur est déjà accepté.</translation>
        </message>
        <message>
            <source>device.already_revoked</source>
            <translation>Cet ordinateur est déjà exclu.</translation>
        </message>
        <message>
            <source>device.bad_key</source>
            <translation>La carte du nouvel ordinateur est abîmée. Faites-en écrire une autre.</translation>
        </message>
        <message>
            <source>device.unknown</source>
            <translation>Le groupe ne connaît pas cet ordinateur.</translation>
        </message>
        <message>
            <source>entry.in_question</source>
            <translation>Cette écriture fait partie d’une question ouverte. Répondez d’abord sous « À décider ».</translation>
        </message>
        <message>
            <source>error.unknown</source>
            <translation>Cela n’a pas marché. Votre livre n’est pas abîmé. Code {code}.</translation>
        </message>
        <message>
            <source>file.not_written</source>
            <translation>{name} n’a pas pu être écrit. Choisissez un autre endroit.</translation>
        </message>
        <message>
            <source>group.no_key</source>
            <translation>Cet ordinateur n’est pas encore accepté dans le groupe ; il ne peut pas ouvrir ses fichiers.</translation>
        </message>
        <message>
            <source>log.broken_chain</source>
            <translation>Ce qui est venu ne va pas avec ce cahier (les écritures d’un portable ne se suivent pas). Rien n’en a été pris. Montrez ceci au responsable du serveur.</translation>
        </message>
        <message>
            <source>log.gap</source>
            <translation>Ce qui est venu ne va pas avec ce cahier (il manque des écritures entre-temps). Rien n’en a été pris. Montrez ceci au responsable du serveur.</translation>
        </message>
        <message>
            <source>log.place_taken</source>
            <translation>Ce qui est venu ne va pas avec ce cahier (deux écritures ont un même numéro). Rien n’en a été pris. Montrez ceci au responsable du serveur.</translation>
        </message>
        <message>
            <source>money.too_large</source>
            <translation>Ce montant dépasse ce que le livre peut contenir. Vérifiez les zéros.</translation>
        </message>
        <message>
            <source>name.bad_sign</source>
            <translation>Le nom contient un signe qui ne peut être gardé ({sign}). Retapez-le.</translation>
        </message>
        <message>
            <source>name.empty</source>
            <translation>Tapez le nom avec des lettres.</translation>
        </message>
        <message>
            <source>name.marks</source>
            <translation>Une lettre du nom porte trop de signes. Retapez-le.</translation>
        </message>
        <message>
            <source>name.too_long</source>
            <translation>Le nom peut avoir {limit} lettres.</translation>
        </message>
        <message>
            <source>phone.invalid</source>
            <translation>« {typed} » n’est pas un numéro mobile. Tapez-le comme {example}.</translation>
        </message>
        <message>
            <source>request.not_a_request</source>
            <translation>Ce fichier n’est pas la demande d’un nouveau portable, ou il est abîmé. Faites-le écrire de nouveau.</translation>
        </message>
        <message>
            <source>request.not_enrolled</source>
            <translation>Acceptez d’abord le nouveau portable ; ensuite son fichier pourra être écrit.</translation>
        </message>
        <message>
            <source>schedule.dates_order</source>
            <translation>L’échéance du {due} ne vient pas après celle du {before}.</translation>
        </message>
        <message>
            <source>schedule.grace</source>
            <translation>Avec ce nombre d’échéances, le différé est d’au plus {allowed} périodes.</translation>
        </message>
        <message>
            <source>schedule.instalment_too_small</source>
            <translation>Cette échéance ne finit jamais le prêt. Elle doit dépasser l’intérêt.</translation>
        </message>
        <message>
            <source>schedule.instalments</source>
            <translation>Un prêt a de 1 à 600 échéances. La plus proche est {allowed}.</translation>
        </message>
        <message>
            <source>schedule.nothing_left</source>
            <translation>Ce qui est retenu mange tout le prêt. Choisissez un taux plus bas.</translation>
        </message>
        <message>
            <source>schedule.principal</source>
            <translation>Le prêt doit être supérieur à zéro.</translation>
        </message>
        <message>
            <source>schedule.rate</source>
            <translation>Le taux doit aller de 0 à 1 000 pour cent. Le plus proche est {allowed}.</translation>
        </message>
        <message>
            <source>schedule.tranche_day</source>
            <translation>L’argent du {on} doit être remis du {first} à avant le {last}.</translation>
        </message>
        <message>
            <source>schedule.tranches_exceed</source>
            <translation>Les parts remises dépassent le prêt.</translation>
        </message>
        <message>
            <source>sealed.damaged</source>
            <translation>Impossible à ouvrir : scellé avec une autre clé, ou modifié.</translation>
        </message>
        <message>
            <source>sealed.not_for_this_device</source>
            <translation>Ce fichier a été fait pour un autre portable. Écrivez une nouvelle demande sur celui-ci.</translation>
        </message>
        <message>
            <source>sequencer.not_ours</source>
            <translation>Un autre ordinateur ou serveur numérote les écritures de ce groupe. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>split.bad_weight</source>
            <translation>« {weight} » n’est pas une part.</translation>
        </message>
        <message>
            <source>split.no_weights</source>
            <translation>Personne n’a de part, rien ne peut donc être partagé.</translation>
        </message>
        <message>
            <source>stick.full</source>
            <translation>La clé est pleine ; « {file} » n’a pas été écrit. Faites de la place et recommencez.</translation>
        </message>
        <message>
            <source>stick.gone</source>
            <translation>La clé a été retirée ou est abîmée ({reason}). Le cahier est intact. Remettez-la et recommencez.</translation>
        </message>
        <message>
            <source>stick.no_file</source>
            <translation>Il n’y a pas de fichier « {file} » à cet endroit. Vérifiez la clé et le nom.</translation>
        </message>
        <message>
            <source>stick.read_only</source>
            <translation>« {file} » ne peut pas être écrit là : la clé ou le dossier est verrouillé. Déverrouillez ou prenez-en un autre.</translation>
        </message>
        <message>
            <source>sync.app_too_old</source>
            <translation>Ce programme est trop ancien pour le serveur. Mettez-le à jour ; ce qui est écrit ici est gardé et partira alors.</translation>
        </message>
        <message>
            <source>sync.busy</source>
            <translation>Le serveur demande d’attendre un peu. Tout est gardé et partira tout seul.</translation>
        </message>
        <message>
            <source>sync.certificate</source>
            <translation>La liaison avec le serveur n’est pas sûre ({reason}). Rien n’a été envoyé. Prenez un autre réseau ou demandez au responsable du serveur.</translation>
        </message>
        <message>
            <source>sync.certificate_date</source>
            <translation>Le certificat du serveur n’est pas valable à la date de cet ordinateur. Réglez la date et l’heure, puis réessayez.</translation>
        </message>
        <message>
            <source>sync.clock_wrong</source>
            <translation>L’horloge de cet ordinateur est trop loin de celle du serveur. Réglez la date et l’heure, puis réessayez.</translation>
        </message>
        <message>
            <source>sync.code_not_valid</source>
            <translation>Ce code est faux, déjà utilisé ou vieux de plus de dix minutes. Demandez-en un nouveau au responsable.</translation>
        </message>
        <message>
            <source>sync.cut_off</source>
            <translation>La connexion a été coupée. Ce qui est arrivé est gardé ; le reste ira la prochaine fois.</translation>
        </message>
        <message>
            <source>sync.device_refused</source>
            <translation>Le serveur n’accepte pas la signature de cet ordinateur. Demandez à un responsable de l’accepter de nouveau.</translation>
        </message>
        <message>
            <source>sync.device_removed</source>
            <translation>Cet ordinateur a été retiré du groupe. Le cahier reste lisible ici ; les nouvelles écritures n’iront pas aux autres. Demandez à un responsable.</translation>
        </message>
        <message>
            <source>sync.insecure_address</source>
            <translation>« {address} » passerait sans protection par le réseau ouvert. Prenez une adresse qui commence par https.</translation>
        </message>
        <message>
            <source>sync.login_page</source>
            <translation>Ce Wi-Fi montre sa propre page de connexion au lieu de notre serveur. Ouvrez une page web, connectez-vous et réessayez. Rien n’est perdu.</translation>
        </message>
        <message>
            <source>sync.no_network</source>
            <translation>Pas de réseau. Ce qui est écrit est en sûreté ici et partira plus tard.</translation>
        </message>
        <message>
            <source>sync.no_server</source>
            <translation>Ce cahier n’a pas encore de serveur. Indiquez-en un avec --server, ou prenez une clé USB.</translation>
        </message>
        <message>
            <source>sync.not_an_address</source>
            <translation>« {address} » n’est pas l’adresse d’un serveur. Elle ressemble à https://nom.example.</translation>
        </message>
        <message>
            <source>sync.not_enrolled_yet</source>
            <translation>Le groupe ne connaît pas encore cet ordinateur. Un responsable doit l’accepter sur un autre ordinateur du groupe.</translation>
        </message>
        <message>
            <source>sync.other_server</source>
            <translation>Ce n’est pas le serveur du groupe : sa clé est différente. Rien n’a été envoyé. Vérifiez l’adresse.</translation>
        </message>
        <message>
            <source>sync.refused</source>
            <translation>Le serveur ne l’a pas pris ({server_code}). C’est gardé ici. Montrez ceci au responsable du serveur.</translation>
        </message>
        <message>
            <source>sync.server_away</source>
            <translation>Le serveur ne répond pas pour le moment. Ce qui est écrit est en sûreté ici et partira plus tard.</translation>
        </message>
        <message>
            <source>sync.server_behind</source>
            <translation>Le serveur en sait moins que cet ordinateur : il a été remis à un état ancien. Rien n’en a été repris. Demandez à son responsable.</translation>
        </message>
        <message>
            <source>sync.server_busy</source>
            <translation>Le serveur ne peut pas travailler pour le moment. Tout est gardé et partira tout seul plus tard.</translation>
        </message>
        <message>
            <source>sync.server_failed</source>
            <translation>Le serveur a eu une panne. Rien n’est perdu ici ; un nouvel essai se fait tout seul.</translation>
        </message>
        <message>
            <source>sync.server_too_old</source>
            <translation>Le serveur est plus ancien que ce programme. Demandez à son responsable de le mettre à jour ; tout est gardé ici.</translation>
        </message>
        <message>
            <source>sync.slow</source>
            <translation>Le réseau est trop lent en ce moment. Ce qui est arrivé est gardé ; le reste ira la prochaine fois.</translation>
        </message>
        <message>
            <source>sync.still_hub</source>
            <translation>Cet ordinateur numérote lui-même les écritures du groupe. Ajoutez --move pour confier cela au serveur, définitivement.</translation>
        </message>
        <message>
            <source>sync.stopped</source>
            <translation>Arrêté. Ce qui était envoyé et reçu jusque-là est gardé.</translation>
        </message>
        <message>
            <source>sync.too_large</source>
            <translation>Une écriture est trop grande pour le serveur. Elle est gardée ici. Montrez ceci au responsable du serveur.</translation>
        </message>
        <message>
            <source>sync.unreadable</source>
            <translation>La réponse du serveur est illisible ({reason}). Rien n’en a été pris ; un nouvel essai se fait tout seul.</translation>
        </message>
        <message>
            <source>welcome.not_a_welcome</source>
            <translation>Ce fichier n’accueille pas un nouveau portable. Choisissez un fichier en .ledgerwelcome.</translation>
        </message>
        <message>
            <source>words.out_of_range</source>
            <translation>Ce montant est trop grand pour être écrit en lettres.</translation>
        </message>
    </context>
</TS>
