<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>errors</name>
        <message>
            <source>advance.more_than_there</source>
            <translation>L’avance du membre est plus petite. Utilisez au plus ce qu’il y a.</translation>
        </message>
        <message>
            <source>advice.unknown</source>
            <translation>Ce conseil n’est pas dans le livre, ou a été annulé.</translation>
        </message>
        <message>
            <source>advice.unknown_kind</source>
            <translation>Ce genre de conseil n’est pas connu.</translation>
        </message>
        <message>
            <source>allocation.negative</source>
            <translation>Un paiement ne peut pas être négatif.</translation>
        </message>
        <message>
            <source>allocation.order</source>
            <translation>L’ordre doit nommer chaque partie une fois : {parts}.</translation>
        </message>
        <message>
            <source>allowance.beyond</source>
            <translation>Sans demander aux autres ordinateurs, celui-ci peut donner {have} maintenant ; il manque {short}. {elsewhere} de plus se trouvent chez : {laptops}. Que cet ordinateur les cède (Réglages, Envoi et appareils), ou envoyez d’abord. Ou un autre responsable l’autorise ici avec son PIN.</translation>
        </message>
        <message>
            <source>allowance.not_divided</source>
            <translation>Rien n’est encore réparti entre les ordinateurs : cela se fait à la clôture d’une réunion.</translation>
        </message>
        <message>
            <source>allowance.not_so_much</source>
            <translation>Cet ordinateur peut donner {have} et ne peut pas céder davantage.</translation>
        </message>
        <message>
            <source>allowance.nothing_free</source>
            <translation>Il n’y a rien qu’aucun ordinateur ne détienne.</translation>
        </message>
        <message>
            <source>allowance.turn</source>
            <translation>Le droit de payer ce tour est à un autre ordinateur : {laptops}. Payez-le là-bas, ou que cet ordinateur cède le droit, pour que personne ne soit payé deux fois. Ou un autre responsable l’autorise ici avec son PIN.</translation>
        </message>
        <message>
            <source>allowance.two_people</source>
            <translation>Un tour a été payé deux fois. Tant que ce n’est pas tranché dans « À décider », deux responsables donnent leur accord à tout ce qui sort du même fonds : un autre responsable l’autorise ici avec son PIN.</translation>
        </message>
        <message>
            <source>amount.ambiguous</source>
            <translation>« {text} » peut être {first} ou {second}. Tapez-le sans signe entre les milliers.</translation>
        </message>
        <message>
            <source>amount.empty</source>
            <translation>Aucun montant n’est saisi. Tapez un nombre, ou 0.</translation>
        </message>
        <message>
            <source>amount.negative</source>
            <translation>Un montant ne peut pas être inférieur à 0.</translation>
        </message>
        <message>
            <source>amount.not_a_number</source>
            <translation>Ce n’est pas un montant. Tapez des chiffres.</translation>
        </message>
        <message>
            <source>amount.not_positive</source>
            <translation>Tapez un montant supérieur à 0.</translation>
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
            <source>apartment.basis</source>
            <translation>Cette dépense ne peut être répartie « {kind} ». Choisissez une autre façon.</translation>
        </message>
        <message>
            <source>apartment.category_twice</source>
            <translation>Un genre de dépense figure deux fois dans les règles. Gardez-en un.</translation>
        </message>
        <message>
            <source>apartment.due_days</source>
            <translation>La facture se paie en 0 à {max} jours.</translation>
        </message>
        <message>
            <source>apartment.fixed_sum</source>
            <translation>Les montants saisis ne font pas la dépense. Corrigez-en un.</translation>
        </message>
        <message>
            <source>apartment.mix</source>
            <translation>Les parts de la clé mixte font {percent} % ; il faut 100 %.</translation>
        </message>
        <message>
            <source>apartment.no_weights</source>
            <translation>Personne ne peut être chargé de cette dépense : aucun logement n’a de clé. Choisissez une autre façon, ou écrivez d’abord surfaces, personnes ou compteurs.</translation>
        </message>
        <message>
            <source>apartment.payer</source>
            <translation>Une dépense est à la charge du propriétaire, de l’habitant, ou des deux.</translation>
        </message>
        <message>
            <source>apartment.percent</source>
            <translation>Cette part est entre 0 et 100 %. La plus proche : {allowed} %.</translation>
        </message>
        <message>
            <source>apartment.period</source>
            <translation>« {period} » n’est pas un mois du calendrier du groupe. Écrivez comme 1404-02.</translation>
        </message>
        <message>
            <source>approval.chair</source>
            <translation>Le président doit donner son accord, avec son code PIN.</translation>
        </message>
        <message>
            <source>approval.key_holders</source>
            <translation>L’accord de {needed} détenteurs de clé est nécessaire ; il y en a {have}.</translation>
        </message>
        <message>
            <source>approval.officers</source>
            <translation>Un autre responsable doit donner son accord avec son PIN.</translation>
        </message>
        <message>
            <source>approval.own</source>
            <translation>{member} ne peut pas donner cet accord : ni l’emprunteur, ni un garant, ni celui qui écrit. Demandez à un autre responsable.</translation>
        </message>
        <message>
            <source>approval.vote</source>
            <translation>Les membres en décident : {yes} pour, {no} contre. Il faut au moins {needed} voix pour.</translation>
        </message>
        <message>
            <source>attendance.bad_time</source>
            <translation>« {at} » n’est pas une heure. Écrivez-la comme 15:40.</translation>
        </message>
        <message>
            <source>attendance.not_here</source>
            <translation>Seule une personne présente peut partir. Appelez d’abord son nom.</translation>
        </message>
        <message>
            <source>attendance.unknown_status</source>
            <translation>{status} n’est ni présent, ni en retard, ni excusé, ni absent.</translation>
        </message>
        <message>
            <source>auction.elsewhere</source>
            <translation>Un autre ordinateur tient cette enchère. Continuez là-bas.</translation>
        </message>
        <message>
            <source>auction.held_already</source>
            <translation>Ce tour a déjà été mis aux enchères.</translation>
        </message>
        <message>
            <source>auction.nobody</source>
            <translation>Aucune place ne peut avoir la cagnotte. Qui doit quelque chose paie d’abord.</translation>
        </message>
        <message>
            <source>auction.not_here</source>
            <translation>La cagnotte de cette caisse n’est pas mise aux enchères.</translation>
        </message>
        <message>
            <source>auction.sum</source>
            <translation>Les parts de l’enchère ne font pas la cagnotte. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>auction.tied</source>
            <translation>{count} places ont la même enchère : {seats}. Tirez au sort entre elles.</translation>
        </message>
        <message>
            <source>auction.witnesses</source>
            <translation>{wanted} membres différents doivent avoir vu l’enchère. Choisissez-les.</translation>
        </message>
        <message>
            <source>backup.altered</source>
            <translation>Cette copie a été modifiée après coup. Votre livre n’a rien. Prenez une autre copie.</translation>
        </message>
        <message>
            <source>backup.bad_manifest</source>
            <translation>La fiche de cette copie n’est pas authentique. Votre livre n’a rien. Prenez une autre copie.</translation>
        </message>
        <message>
            <source>backup.no_manifest</source>
            <translation>La fiche de cette copie manque : elle ne peut pas être contrôlée. Prenez une autre copie.</translation>
        </message>
        <message>
            <source>backup.not_whole</source>
            <translation>La copie n’était pas complète et a été jetée. Votre livre n’a rien. Réessayez, peut-être sur un autre disque.</translation>
        </message>
        <message>
            <source>bid.not_allowed</source>
            <translation>La place {no} ne peut pas enchérir : elle a eu la cagnotte, doit quelque chose, ou personne n’est là.</translation>
        </message>
        <message>
            <source>bid.order</source>
            <translation>Les enchères ne sont pas numérotées dans l’ordre. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>bid.step</source>
            <translation>Les enchères vont par pas de {step} : {lower} ou {upper}.</translation>
        </message>
        <message>
            <source>bid.too_high</source>
            <translation>L’enchère la plus haute permise est {most}. Plusieurs peuvent la dire ; le sort décide.</translation>
        </message>
        <message>
            <source>bid.too_low</source>
            <translation>L’enchère la plus basse est {least} : la commission en vient.</translation>
        </message>
        <message>
            <source>bill.check_row</source>
            <translation>Les logements ne seraient pas chargés exactement de « {category} » ; aucune facture n’a été écrite. Le livre est intact.</translation>
        </message>
        <message>
            <source>bill.credit</source>
            <translation>Un logement n’utilise pas plus de crédit que sa facture. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>bill.issued_already</source>
            <translation>La facture de ce mois est émise. Une dépense tardive vient avec la suivante.</translation>
        </message>
        <message>
            <source>bill.no_units</source>
            <translation>L’immeuble n’a pas encore de logement. Écrivez-les d’abord (F5).</translation>
        </message>
        <message>
            <source>bill.not_last</source>
            <translation>Une facture plus récente est émise. Reprenez-la d’abord.</translation>
        </message>
        <message>
            <source>bill.nothing</source>
            <translation>Il n’y a encore rien à demander. Écrivez d’abord une dépense (Ctrl+N).</translation>
        </message>
        <message>
            <source>bill.unknown</source>
            <translation>Cette facture n’est pas dans ce livre. Émettez-en une ou choisissez dans la liste.</translation>
        </message>
        <message>
            <source>blob.group_full</source>
            <translation>La place des photos et papiers du groupe sur le serveur est pleine.</translation>
        </message>
        <message>
            <source>book.already_open</source>
            <translation>Ce livre est déjà ouvert sur cet ordinateur. Fermez-le d’abord là-bas.</translation>
        </message>
        <message>
            <source>book.already_open_since</source>
            <translation>Ce livre est ouvert sur cet ordinateur depuis le {day}, {time} (programme numéro {pid}). Fermez-le d’abord là-bas.</translation>
        </message>
        <message>
            <source>book.busy</source>
            <translation>Un autre programme tient le fichier de ce livre. Rien n’a été changé. Attendez un instant, puis réessayez.</translation>
        </message>
        <message>
            <source>book.damaged</source>
            <translation>Le fichier de ce livre est abîmé. Il n’a pas été changé. Restaurez la dernière bonne copie ; ce que les autres ordinateurs ont revient quand ils envoient.</translation>
        </message>
        <message>
            <source>book.damaged_looking</source>
            <translation>Rien n’a été écrit : ce livre est abîmé et ne peut être que consulté. La ligne au-dessus des pages dit comment continuer.</translation>
        </message>
        <message>
            <source>book.disk_full</source>
            <translation>Le disque est plein. La dernière saisie n’a pas été enregistrée ; tout ce qui précède est en sûreté. Faites de la place, puis enregistrez de nouveau.</translation>
        </message>
        <message>
            <source>book.exists</source>
            <translation>Il y a déjà un livre de ce nom. Il reste tel quel. Choisissez un autre nom.</translation>
        </message>
        <message>
            <source>book.has_conflict_copies</source>
            <translation>À côté de ce livre se trouvent des fichiers qu’un programme de synchronisation en a faits : {files}. Ils contiennent peut-être des écritures qui manquent ici. N’en effacez aucun. Ouvrez chacun, envoyez ses écritures, puis continuez avec un seul livre.</translation>
        </message>
        <message>
            <source>book.history_arriving</source>
            <translation>L’historique du groupe arrive encore sur cet ordinateur. Ce sera possible quand tout sera là.</translation>
        </message>
        <message>
            <source>book.history_here</source>
            <translation>Tout l’historique est déjà sur cet ordinateur.</translation>
        </message>
        <message>
            <source>book.history_needed</source>
            <translation>Daftari a été mis à jour alors que l’historique du groupe arrivait encore sur cet ordinateur. Connectez-le à internet et rouvrez le livre. Vos écritures sont en sûreté.</translation>
        </message>
        <message>
            <source>book.in_cloud_folder</source>
            <translation>Ce livre se trouve dans un dossier que {program} copie. Deux états du fichier peuvent se mélanger et abîmer le livre. Fermez Daftari, déplacez le livre dans un autre dossier de cet ordinateur et ouvrez-le là. Les copies de sûreté se font dans Réglages.</translation>
        </message>
        <message>
            <source>book.io_error</source>
            <translation>Le disque n’a pas pris la dernière saisie. Elle n’a pas été enregistrée ; tout ce qui précède est en sûreté. Regardez si le disque ou la clé est en place, puis enregistrez de nouveau.</translation>
        </message>
        <message>
            <source>book.missing</source>
            <translation>Il n’y a pas de livre ici. Cherchez dans un autre dossier ou restaurez une copie.</translation>
        </message>
        <message>
            <source>book.newer_version</source>
            <translation>Ce livre a été écrit par un Daftari plus récent. Il n’a pas été touché. Mettez à jour.</translation>
        </message>
        <message>
            <source>book.no_access</source>
            <translation>L’ordinateur ne laisse pas Daftari accéder au fichier ou au dossier. Rien n’a été changé. Demandez au propriétaire ou déplacez le livre.</translation>
        </message>
        <message>
            <source>book.no_memory</source>
            <translation>Cet ordinateur n’a plus de mémoire libre. La dernière saisie n’a pas été enregistrée ; tout ce qui précède est en sûreté. Fermez d’autres programmes, puis enregistrez de nouveau.</translation>
        </message>
        <message>
            <source>book.not_a_file</source>
            <translation>C’est un dossier ou autre chose, pas un livre.</translation>
        </message>
        <message>
            <source>book.not_a_ledger</source>
            <translation>Ce fichier n’est pas un livre Daftari, ou il est abîmé. Il n’a pas été touché. Ouvrez un autre fichier ou restaurez une copie.</translation>
        </message>
        <message>
            <source>book.not_ours</source>
            <translation>Ce fichier appartient à un autre programme. Il n’a pas été touché.</translation>
        </message>
        <message>
            <source>book.on_share</source>
            <translation>Ce livre se trouve sur un disque du réseau ({kind}). Si le réseau s’arrête au milieu d’une écriture, le livre peut être abîmé. Fermez Daftari, copiez le livre dans un dossier de cet ordinateur et ouvrez-le là. Les autres ordinateurs reçoivent ses écritures par l’envoi, pas en partageant le fichier.</translation>
        </message>
        <message>
            <source>book.part_missing</source>
            <translation>Ceci ne peut pas être montré : une partie du livre qu’il faut est abîmée. Les autres pages peuvent être consultées.</translation>
        </message>
        <message>
            <source>book.read_only</source>
            <translation>Ce livre peut être lu ici, mais pas écrit. Rien n’a été changé. Copiez-le dans un dossier à vous et ouvrez-le là.</translation>
        </message>
        <message>
            <source>book.schema_altered</source>
            <translation>Quelqu’un a modifié l’intérieur de ce fichier. Il n’est pas ouvert en écriture. Restaurez la dernière bonne copie.</translation>
        </message>
        <message>
            <source>book.setting_refused</source>
            <translation>Ce disque ne peut pas garantir ce qui est enregistré. Le livre n’a pas été ouvert. Mettez-le sur un autre disque.</translation>
        </message>
        <message>
            <source>book.unsure</source>
            <translation>Le disque a lâché pendant l’enregistrement. Personne ne peut dire si la dernière saisie est dans le livre ; tout ce qui précède est en sûreté. Fermez Daftari, rouvrez le livre et regardez avant de la réécrire.</translation>
        </message>
        <message>
            <source>book.wrong_key</source>
            <translation>Cette clé n’ouvre pas le livre, ou le fichier n’est plus un livre. Rien n’a été changé. Vérifiez la phrase secrète, ou reprenez la dernière bonne copie.</translation>
        </message>
        <message>
            <source>box.closed</source>
            <translation>La caisse « {name} » a été fermée le {on}. Ouvrez-en une nouvelle pour continuer.</translation>
        </message>
        <message>
            <source>box.name_taken</source>
            <translation>Il y a déjà une caisse « {name} ». Donnez un autre nom à celle-ci.</translation>
        </message>
        <message>
            <source>box.not_open_yet</source>
            <translation>{name} commence le {on}. Avant ce jour, rien n’est choisi.</translation>
        </message>
        <message>
            <source>box.seats_sold</source>
            <translation>{count} places de « {name} » sont vendues avec ces lots. Ils ne changent pas avant la fin du tour.</translation>
        </message>
        <message>
            <source>box.terms_moved_on</source>
            <translation>Les règles de « {name} » ont changé depuis cette proposition. Relisez-les et proposez de nouveau.</translation>
        </message>
        <message>
            <source>box.terms_too_early</source>
            <translation>De nouvelles règles valent pour les réunions à venir : le premier jour est le {earliest}. Ce qui a été convenu avant reste tel quel.</translation>
        </message>
        <message>
            <source>box.unknown</source>
            <translation>Cette caisse n’est pas dans le livre. Choisissez-en une dans les Règles du groupe.</translation>
        </message>
        <message>
            <source>bundle.altered</source>
            <translation>Ce fichier a été modifié après son écriture, ou la clé est abîmée. Rien n’en a été pris. Écrivez-le de nouveau.</translation>
        </message>
        <message>
            <source>bundle.bad_signature</source>
            <translation>Ce fichier prétend venir d’un portable du groupe qui ne l’a pas écrit. Rien n’en a été pris ; votre cahier est intact. Faites-le écrire de nouveau par ce portable.</translation>
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
            <translation>Le groupe ne connaît pas le portable qui a écrit ce fichier. Rien n’en a été pris ; votre cahier est intact. Un responsable doit d’abord accepter ce portable.</translation>
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
            <source>checkpoint.*</source>
            <translation>Le sceau du serveur ne correspond pas à ce livre ({code}). Rien n’a été repris. Prévenez votre agent avant un nouvel envoi.</translation>
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
            <source>claim.more_than_left</source>
            <translation>Le garant doit encore recevoir {allowed} pour ce prêt.</translation>
        </message>
        <message>
            <source>claim.none</source>
            <translation>On ne doit plus rien à ce garant pour ce prêt.</translation>
        </message>
        <message>
            <source>clock.before_last_entry</source>
            <translation>L’horloge de cet ordinateur est en retard sur la dernière écriture du livre ({day}). Réglez la date et l’heure. Les écritures gardent leur ordre ; vérifiez seulement le jour que vous inscrivez sur un reçu.</translation>
        </message>
        <message>
            <source>close.count_differs</source>
            <translation>La caisse et le livre ne concordent pas. Recomptez, ou notez d’abord la différence.</translation>
        </message>
        <message>
            <source>close.signatures_missing</source>
            <translation>Il manque {missing} signatures.</translation>
        </message>
        <message>
            <source>code.other_day</source>
            <translation>Le code {typed} ressemble au {day}. Il sera vérifié plus tard.</translation>
        </message>
        <message>
            <source>code.unidentified</source>
            <translation>Le code {typed} est dans le livre comme argent d’un inconnu ({on}). Dites dans Paiements à qui il est.</translation>
        </message>
        <message>
            <source>code.used</source>
            <translation>Le code {typed} est déjà dans le livre. Regardez le message à nouveau.</translation>
        </message>
        <message>
            <source>code.wrong_shape</source>
            <translation>{typed} n’est pas un code de ce type. Regardez le message à nouveau.</translation>
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
            <source>collect.code_unidentified</source>
            <translation>Ce code est dans le livre comme argent d’un inconnu ({on}). Dites dans Paiements à qui il est.</translation>
        </message>
        <message>
            <source>collect.code_used</source>
            <translation>Ce code a déjà servi : {name}, {on}.</translation>
        </message>
        <message>
            <source>collect.flat_is_here</source>
            <translation>Un logement n’est jamais absent. Laissez sa ligne vide si rien n’est payé.</translation>
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
            <source>collect.meeting_closed</source>
            <translation>Cette réunion est close. Corrigez une erreur par une nouvelle ligne dans une réunion ouverte.</translation>
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
            <source>collect.not_open</source>
            <translation>Le livre n'est pas encore ouvert. Les clés l'ouvrent à l'étape 1.</translation>
        </message>
        <message>
            <source>collect.not_your_office</source>
            <translation>Seule la trésorière, ou sa suppléante avec la plume, écrit l'argent ici.</translation>
        </message>
        <message>
            <source>collect.nothing_paid</source>
            <translation>Rien n’est payé sur cette ligne. F8 si le membre est absent.</translation>
        </message>
        <message>
            <source>collect.paused</source>
            <translation>La réunion est en pause. Reprenez-la d'abord.</translation>
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
            <source>contact.too_long</source>
            <translation>Écrivez au plus {max} lettres.</translation>
        </message>
        <message>
            <source>contact.unknown_channel</source>
            <translation>Un contact est un appel, une visite, un message ou une lettre.</translation>
        </message>
        <message>
            <source>contact.unknown_result</source>
            <translation>Choisissez le résultat du contact.</translation>
        </message>
        <message>
            <source>contribution.nothing_paid</source>
            <translation>Rien n’est payé sur cette ligne. Tapez un montant ou marquez le membre absent.</translation>
        </message>
        <message>
            <source>contribution.split_wrong</source>
            <translation>La part en espèces dépasse le paiement entier.</translation>
        </message>
        <message>
            <source>contribution.unknown_kind</source>
            <translation>{kind} n’est pas un type de paiement.</translation>
        </message>
        <message>
            <source>contribution.unknown_method</source>
            <translation>{method} n’est pas un mode de paiement de ce groupe.</translation>
        </message>
        <message>
            <source>cost.account</source>
            <translation>Une dépense va sur un compte de charges ; la réserve se demande sans facture.</translation>
        </message>
        <message>
            <source>cost.cash_needs_meeting</source>
            <translation>On ne paie en espèces qu’avec la caisse ouverte. Ouvrez d’abord la réunion, ou payez par la banque.</translation>
        </message>
        <message>
            <source>cost.category</source>
            <translation>Ce genre de dépense est inconnu. Choisissez dans la liste.</translation>
        </message>
        <message>
            <source>cost.kind</source>
            <translation>Une dépense est une facture, une charge, ou payée sur la réserve. Choisissez.</translation>
        </message>
        <message>
            <source>cost.more_than_owed</source>
            <translation>Il ne reste que {left} à payer.</translation>
        </message>
        <message>
            <source>cost.own_outlay</source>
            <translation>Personne n’autorise ni n’écrit son propre remboursement. Choisissez quelqu’un d’autre, et qu’un autre responsable l’écrive.</translation>
        </message>
        <message>
            <source>cost.unknown</source>
            <translation>Cette dépense n’est pas dans le livre, ou a été reprise.</translation>
        </message>
        <message>
            <source>count.chair_needed</source>
            <translation>Une différence de caisse s'écrit avec le PIN de la présidente.</translation>
        </message>
        <message>
            <source>count.counter_is_recorder</source>
            <translation>La personne qui écrit ne compte pas. Choisissez quelqu’un d’autre.</translation>
        </message>
        <message>
            <source>count.negative</source>
            <translation>Il ne peut pas y avoir moins de 0 billet.</translation>
        </message>
        <message>
            <source>count.no_difference</source>
            <translation>La caisse et le livre concordent. Il n’y a rien à noter.</translation>
        </message>
        <message>
            <source>count.no_reason</source>
            <translation>Dites en quelques mots pourquoi la caisse diffère.</translation>
        </message>
        <message>
            <source>count.not_in_box</source>
            <translation>Une différence ne peut être que dans la caisse ou la solidarité.</translation>
        </message>
        <message>
            <source>count.one_person</source>
            <translation>Deux personnes différentes comptent : l’une compte, l’autre regarde.</translation>
        </message>
        <message>
            <source>count.sum_wrong</source>
            <translation>Les billets et la somme ne concordent pas. Recomptez.</translation>
        </message>
        <message>
            <source>count.unknown_phase</source>
            <translation>La caisse se compte à l’ouverture ou à la clôture.</translation>
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
            <source>date.no_such_weekday</source>
            <translation>Ce mois n’a pas un tel jour.</translation>
        </message>
        <message>
            <source>date.not_understood</source>
            <translation>« {typed} » n’est pas une date. Tapez jour, mois, année, ou +7.</translation>
        </message>
        <message>
            <source>date.order</source>
            <translation>Le dernier jour {last} est avant le premier, {first}.</translation>
        </message>
        <message>
            <source>date.year_out_of_range</source>
            <translation>L’année doit aller de {first} à {last}.</translation>
        </message>
        <message>
            <source>debt.not_so_much</source>
            <translation>La dette est plus petite. Prenez au plus ce qu’il en reste.</translation>
        </message>
        <message>
            <source>default.more_than_owed</source>
            <translation>Il ne reste que {have} à venir : on ne peut couvrir plus.</translation>
        </message>
        <message>
            <source>default.not_free</source>
            <translation>Seuls {have} de l’argent de {member} sont libres.</translation>
        </message>
        <message>
            <source>default.not_secured</source>
            <translation>{member} se porte garant pour {have}, pas plus.</translation>
        </message>
        <message>
            <source>default.nothing_owed</source>
            <translation>{member} n’a plus rien à payer dans ce tour.</translation>
        </message>
        <message>
            <source>default.still_waits</source>
            <translation>{member} attend encore un tour. Cédez d’abord cette place ou rendez-la.</translation>
        </message>
        <message>
            <source>deposit.meeting</source>
            <translation>Il n’y a pas de réunion {no} dans ce cycle ; la plus proche est {allowed}.</translation>
        </message>
        <message>
            <source>deposit.more_than_kept</source>
            <translation>On ne garde que {kept} pour ce logement. Ne rendez pas plus.</translation>
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
            <source>device.no_server</source>
            <translation>Ce livre n’a pas encore de serveur. Il marche sans ; ajoutez-en un dans Réglages.</translation>
        </message>
        <message>
            <source>device.not_enrolled</source>
            <translation>Cet ordinateur n'est pas encore admis dans le groupe.</translation>
        </message>
        <message>
            <source>device.not_your_office</source>
            <translation>La présidente, la trésorière ou la responsable des ordinateurs ajoute et retire les ordinateurs. Demandez à l’une d’elles de taper son code.</translation>
        </message>
        <message>
            <source>device.revoked</source>
            <translation>L’ordinateur qui a écrit cela a été exclu du groupe. Le livre est intact ; ce qu’il a écrit ensuite ne compte pas.</translation>
        </message>
        <message>
            <source>device.unknown</source>
            <translation>Le groupe ne connaît pas cet ordinateur.</translation>
        </message>
        <message>
            <source>dispute.no_words</source>
            <translation>Dites en mots ce qui est faux, ou comment cela s’est réglé : {most} caractères au plus.</translation>
        </message>
        <message>
            <source>dispute.none</source>
            <translation>Personne ne conteste cette ligne.</translation>
        </message>
        <message>
            <source>dispute.not_this</source>
            <translation>Cette ligne ne lèse personne : elle ne peut pas être contestée.</translation>
        </message>
        <message>
            <source>dispute.stands</source>
            <translation>Cette ligne est déjà contestée. Réglez d’abord cela.</translation>
        </message>
        <message>
            <source>dividend.more</source>
            <translation>Au plus {allowed} sont à payer.</translation>
        </message>
        <message>
            <source>dividend.no_income</source>
            <translation>Il n’y a pas de revenu à distribuer. Attendez un excédent.</translation>
        </message>
        <message>
            <source>dividend.no_weights</source>
            <translation>Personne n’a d’épargne ni d’intérêts sur quoi diviser.</translation>
        </message>
        <message>
            <source>dividend.unknown</source>
            <translation>Ce membre n’a pas de part de ce dividende.</translation>
        </message>
        <message>
            <source>document.unknown</source>
            <translation>Il n’y a pas de document {document}. Il y a : {known}.</translation>
        </message>
        <message>
            <source>draw.context</source>
            <translation>Le sceau est illisible. Tirez avec des papiers.</translation>
        </message>
        <message>
            <source>draw.more_numbers</source>
            <translation>{wanted} membres montrent un nombre. Il en manque.</translation>
        </message>
        <message>
            <source>draw.no_numbers</source>
            <translation>Il manque les nombres. Les membres les montrent d’abord.</translation>
        </message>
        <message>
            <source>draw.no_tickets</source>
            <translation>Il ne reste personne à tirer. Chaque place a son tour.</translation>
        </message>
        <message>
            <source>draw.no_words</source>
            <translation>Il faut au moins un mot secret.</translation>
        </message>
        <message>
            <source>draw.not_a_ticket</source>
            <translation>La place {typed} n’est pas dans ce tirage. Écrivez les numéros des places.</translation>
        </message>
        <message>
            <source>draw.number</source>
            <translation>{typed} n’est pas un nombre de 0 à {max}.</translation>
        </message>
        <message>
            <source>draw.number_twice</source>
            <translation>Le membre n° {no} montre deux nombres. Chacun un seul.</translation>
        </message>
        <message>
            <source>draw.open_already</source>
            <translation>Le tirage a déjà eu lieu. Le premier compte.</translation>
        </message>
        <message>
            <source>draw.other</source>
            <translation>Cela appartient à un autre tirage. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>draw.other_seats</source>
            <translation>Le tirage a été fait pour d’autres places. Commencez le tour avec les places tirées.</translation>
        </message>
        <message>
            <source>draw.same_ticket</source>
            <translation>Une place figure deux fois. Chacune est tirée une fois.</translation>
        </message>
        <message>
            <source>draw.sealed_already</source>
            <translation>Ce tirage a déjà un sceau. Ouvrez-le, ou tirez avec des papiers.</translation>
        </message>
        <message>
            <source>draw.secret_elsewhere</source>
            <translation>Le secret est sur l’ordinateur qui a scellé. Ouvrez-le là, ou tirez avec des papiers.</translation>
        </message>
        <message>
            <source>draw.slips_missing</source>
            <translation>On tire {wanted} papiers. Écrivez-les tous dans l’ordre.</translation>
        </message>
        <message>
            <source>draw.unknown</source>
            <translation>Ce tirage n’est pas dans le livre, ou ne compte pas.</translation>
        </message>
        <message>
            <source>draw.witnesses</source>
            <translation>{wanted} membres différents sont témoins. Choisissez-les.</translation>
        </message>
        <message>
            <source>draw.word</source>
            <translation>Un mot secret est vide ou contient une barre : {typed}.</translation>
        </message>
        <message>
            <source>draw.wrong_order</source>
            <translation>L’ordre n’est pas celui que donnent les nombres. Le tirage ne compte pas.</translation>
        </message>
        <message>
            <source>draw.wrong_secret</source>
            <translation>Ce secret n’ouvre pas le sceau. Le tirage ne compte pas.</translation>
        </message>
        <message>
            <source>due.approver_needed</source>
            <translation>Le président ou un porteur de clé doit le permettre avec son PIN : ni celui qui écrit, ni celui qui doit.</translation>
        </message>
        <message>
            <source>due.more_than_left</source>
            <translation>C’est plus que ce qui reste dû. Remettez au plus le reste.</translation>
        </message>
        <message>
            <source>due.no_reason</source>
            <translation>Dites pourquoi c’est remis, pour que la réunion puisse le lire.</translation>
        </message>
        <message>
            <source>due.not_approved</source>
            <translation>Personne ne l’a permis. Celui qui doit ne peut pas le permettre.</translation>
        </message>
        <message>
            <source>due.unknown</source>
            <translation>Ce dû n’est pas dans le livre, ou il a été annulé.</translation>
        </message>
        <message>
            <source>due.unknown_kind</source>
            <translation>Le livre ne connaît pas ce genre de dû.</translation>
        </message>
        <message>
            <source>enrol.empty</source>
            <translation>Ce fichier ne contient rien pour se joindre.</translation>
        </message>
        <message>
            <source>enrol.not_in_order</source>
            <translation>Les écritures sont arrivées dans le désordre. Rien n’a été changé. Réessayez.</translation>
        </message>
        <message>
            <source>entry.has_dependents</source>
            <translation>Des écritures suivantes s’appuient sur celle-ci. Annulez-les d’abord.</translation>
        </message>
        <message>
            <source>entry.in_question</source>
            <translation>Cette écriture fait partie d’une question ouverte. Répondez d’abord sous « À décider ».</translation>
        </message>
        <message>
            <source>entry.needs_newer</source>
            <translation>{n} écritures de ce cahier viennent d’une version plus récente de Daftari, que celle-ci ne sait pas lire. Elles sont gardées et transmises. Tant que cet ordinateur n’a pas la nouvelle version, rien n’est payé sur l’argent qu’elles touchent et aucune réunion n’est clôturée ici ; utilisez un ordinateur qui l’a.</translation>
        </message>
        <message>
            <source>entry.not_redoable</source>
            <translation>Cette écriture ne peut pas être réécrite seule. Écrivez-la de nouveau à son étape.</translation>
        </message>
        <message>
            <source>entry.not_reversible</source>
            <translation>Cette écriture n’a pas déplacé d’argent et ne peut pas être reprise.</translation>
        </message>
        <message>
            <source>entry.nothing_to_redo</source>
            <translation>Rien ne peut être réécrit : autre chose a été écrit depuis.</translation>
        </message>
        <message>
            <source>entry.nothing_to_undo</source>
            <translation>Il n'y a plus rien à annuler.</translation>
        </message>
        <message>
            <source>entry.of_another</source>
            <translation>Cet argent a été inscrit par une autre personne. C’est la trésorerie qui l’annule.</translation>
        </message>
        <message>
            <source>entry.reversed_already</source>
            <translation>Cette écriture a déjà été reprise.</translation>
        </message>
        <message>
            <source>entry.ten_times</source>
            <translation>C’est dix fois ce qui est dû. Un zéro de trop ?</translation>
        </message>
        <message>
            <source>entry.unknown</source>
            <translation>Il n’y a pas d’écriture {entry} dans ce cahier.</translation>
        </message>
        <message>
            <source>error.unknown</source>
            <translation>Il s’est passé quelque chose d’inattendu ({code}). Votre livre n’a rien. Dites ce code à votre agent.</translation>
        </message>
        <message>
            <source>event.*</source>
            <translation>Une écriture d’un autre ordinateur n’est pas fiable ({code}). Elle est mise de côté ; votre livre n’a rien. Demandez un nouvel envoi.</translation>
        </message>
        <message>
            <source>expense.no_words</source>
            <translation>Dites à quoi a servi l’argent.</translation>
        </message>
        <message>
            <source>expense.not_an_expense</source>
            <translation>Ce n’est pas un type de dépense.</translation>
        </message>
        <message>
            <source>export.unknown_format</source>
            <translation>Il n’y a pas de format {format}. Il y a : {known}.</translation>
        </message>
        <message>
            <source>external_loan.lender</source>
            <translation>Écrivez qui prête au groupe.</translation>
        </message>
        <message>
            <source>external_loan.more</source>
            <translation>Il reste au plus {allowed} de ce prêt.</translation>
        </message>
        <message>
            <source>external_loan.signatories</source>
            <translation>{needed} membres signent pour un prêt au groupe.</translation>
        </message>
        <message>
            <source>external_loan.unknown</source>
            <translation>Ce prêt au groupe n’est pas dans le livre.</translation>
        </message>
        <message>
            <source>fact.not_permitted</source>
            <translation>Votre charge n’écrit pas cela. Demandez à un responsable qui le peut de se connecter ou de taper son PIN.</translation>
        </message>
        <message>
            <source>fact.waits_too_long</source>
            <translation>Des écritures attendent depuis plus de 90 jours celles d’un autre ordinateur. Elles sont gardées sur cet ordinateur et renvoyées à chaque fois. Connectez l’autre ordinateur au réseau, ou apportez une clé USB venant de lui.</translation>
        </message>
        <message>
            <source>feature.active</source>
            <translation>Cela vaut déjà.</translation>
        </message>
        <message>
            <source>feature.needs_newer</source>
            <translation>Le groupe utilise ce que seul un Daftari plus récent sait lire. Faites-le sur un ordinateur qui l’a, ou installez-le ici. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>feature.not_numbered_so</source>
            <translation>Celui qui numérote les écritures doit d’abord avoir le Daftari récent : le serveur, ou l’ordinateur qui numérote. Si c’est un ordinateur, faites-le là.</translation>
        </message>
        <message>
            <source>feature.unknown</source>
            <translation>Ce Daftari ne le connaît pas. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>feature.waits</source>
            <translation>Cela attend des ordinateurs dont le Daftari est plus ancien. Réglages, Envoi et appareils, les nomme.</translation>
        </message>
        <message>
            <source>file.no_room</source>
            <translation>Il n’y a pas de place sur le disque pour ce fichier. Aucun fichier à moitié écrit n’est resté, et le livre est en sécurité. Faites de la place, puis réessayez.</translation>
        </message>
        <message>
            <source>file.not_written</source>
            <translation>{name} n’a pas pu être écrit. Choisissez un autre endroit.</translation>
        </message>
        <message>
            <source>fine.above_list</source>
            <translation>Cette amende dépasse toutes celles de la liste du groupe.</translation>
        </message>
        <message>
            <source>fine.no_reason</source>
            <translation>Dites pourquoi cette amende.</translation>
        </message>
        <message>
            <source>form.no_group_name</source>
            <translation>Tapez le nom du groupe.</translation>
        </message>
        <message>
            <source>form.no_members</source>
            <translation>Écrivez au moins un membre, un nom par ligne.</translation>
        </message>
        <message>
            <source>frames.*</source>
            <translation>Ce qui est arrivé par le réseau est abîmé ({code}). Rien n’en a été utilisé. Essayez d’envoyer à nouveau.</translation>
        </message>
        <message>
            <source>fund.somebody_unpaid</source>
            <translation>Tout le monde n’a pas payé ce mois-ci, et les règles de ce fonds attendent tout le monde. Collectez ce qui manque, ou choisissez le mois prochain.</translation>
        </message>
        <message>
            <source>grade.factor</source>
            <translation>Une composante de la note doit être entre rien et tout.</translation>
        </message>
        <message>
            <source>grade.weights</source>
            <translation>Les poids de la note doivent faire 100 ensemble ; ils font {sum}.</translation>
        </message>
        <message>
            <source>group.no_key</source>
            <translation>Cet ordinateur n’est pas encore accepté dans le groupe ; il ne peut pas ouvrir ses fichiers.</translation>
        </message>
        <message>
            <source>group.nobody</source>
            <translation>Un groupe a besoin d’au moins une personne : notez le nom de qui tient le livre.</translation>
        </message>
        <message>
            <source>group.other_sequencer</source>
            <translation>Ce serveur n’a pas été choisi par le groupe. Rien ne lui a été envoyé.</translation>
        </message>
        <message>
            <source>group.too_many_facts</source>
            <translation>Ce groupe a autant d’écritures que le serveur en garde pour un groupe. Demandez à qui gère le serveur.</translation>
        </message>
        <message>
            <source>group.too_many_parked</source>
            <translation>Trop d’écritures attendent celles qui manquent. Elles restent sur cet ordinateur. Demandez aux autres ordinateurs d’envoyer d’abord.</translation>
        </message>
        <message>
            <source>group.unknown</source>
            <translation>Le serveur ne connaît pas ce groupe. Ajoutez-le à nouveau dans Réglages.</translation>
        </message>
        <message>
            <source>guarantee.above_free</source>
            <translation>Ce membre peut encore se porter garant pour {allowed} au plus.</translation>
        </message>
        <message>
            <source>guarantee.above_loan</source>
            <translation>On ne garantit pas plus que le prêt, {allowed}.</translation>
        </message>
        <message>
            <source>guarantee.above_share</source>
            <translation>Ce garant s’est engagé pour {allowed}. Personne ne paie davantage pour un autre.</translation>
        </message>
        <message>
            <source>guarantee.amount</source>
            <translation>Saisissez le montant garanti, plus de 0.</translation>
        </message>
        <message>
            <source>guarantee.circle</source>
            <translation>Ces membres se garantiraient en cercle. Choisissez quelqu’un d’autre.</translation>
        </message>
        <message>
            <source>guarantee.none</source>
            <translation>Ce membre n’est pas garant de ce prêt.</translation>
        </message>
        <message>
            <source>guarantee.own_loan</source>
            <translation>Personne ne garantit son propre prêt. Choisissez un autre membre.</translation>
        </message>
        <message>
            <source>guarantee.still_needed</source>
            <translation>{minor} de cette garantie est encore nécessaire. Remboursez d’abord le prêt ou trouvez un autre garant.</translation>
        </message>
        <message>
            <source>guarantee.twice</source>
            <translation>Ce membre garantit déjà ce prêt. Changez plutôt le montant.</translation>
        </message>
        <message>
            <source>guarantee.unknown_proof</source>
            <translation>Un garant tape son code ou signe le papier.</translation>
        </message>
        <message>
            <source>hardship.ends_before</source>
            <translation>Le délai finit le {earliest} ou plus tard.</translation>
        </message>
        <message>
            <source>hardship.hands</source>
            <translation>« {typed} » n’est pas un nombre de mains.</translation>
        </message>
        <message>
            <source>hardship.not_carried</source>
            <translation>{yes} mains pour et {no} contre : la réunion n’est pas d’accord.</translation>
        </message>
        <message>
            <source>hardship.too_long</source>
            <translation>Un délai dure au plus {days} jours, jusqu’au {latest}.</translation>
        </message>
        <message>
            <source>hardship.unknown_reason</source>
            <translation>Choisissez pourquoi la réunion accorde un délai.</translation>
        </message>
        <message>
            <source>import.attendance</source>
            <translation>« {typed} » n’est ni présent, ni en retard, ni excusé, ni absent.</translation>
        </message>
        <message>
            <source>import.bad_quotes</source>
            <translation>Un guillemet n’est pas fermé. Ouvrez le fichier, corrigez la ligne et enregistrez.</translation>
        </message>
        <message>
            <source>import.before_last_meeting</source>
            <translation>Cette réunion précède la dernière clôturée ({last}). On reprend les plus anciennes d’abord.</translation>
        </message>
        <message>
            <source>import.cell_missing</source>
            <translation>Cette case est vide et nécessaire.</translation>
        </message>
        <message>
            <source>import.column_twice</source>
            <translation>Une colonne figure deux fois en tête. Nommez chacune une fois.</translation>
        </message>
        <message>
            <source>import.empty</source>
            <translation>Le fichier n’a pas de lignes. Rien n’a été repris.</translation>
        </message>
        <message>
            <source>import.encoding</source>
            <translation>Les lettres de ce fichier ne sont pas sûres. Enregistrez-le en « CSV UTF-8 » ou en Excel.</translation>
        </message>
        <message>
            <source>import.meeting_known</source>
            <translation>Une réunion du {on} est déjà dans le livre. Est-ce encore le même fichier ? Si le groupe s’est réuni deux fois ce jour-là, saisissez la seconde réunion à la main.</translation>
        </message>
        <message>
            <source>import.method</source>
            <translation>« {typed} » n’est ni espèces, ni mpesa, ni banque, ni usdt.</translation>
        </message>
        <message>
            <source>import.no_column</source>
            <translation>Il manque une colonne : réunion et date doivent être en tête.</translation>
        </message>
        <message>
            <source>import.no_file</source>
            <translation>Le fichier ne peut pas être lu. Vérifiez qu’il est encore là.</translation>
        </message>
        <message>
            <source>import.not_a_number</source>
            <translation>« {typed} » n’est pas un nombre entier.</translation>
        </message>
        <message>
            <source>import.not_a_table</source>
            <translation>Ce n’est pas un tableau. Enregistrez-le en CSV ou Excel.</translation>
        </message>
        <message>
            <source>import.not_from_paper</source>
            <translation>La réunion {no} s’est tenue sur cet ordinateur et se clôt avec ses clés.</translation>
        </message>
        <message>
            <source>import.opening_row</source>
            <translation>Un solde repris demande un membre ou un lieu.</translation>
        </message>
        <message>
            <source>import.place</source>
            <translation>« {typed} » n’est pas un lieu d’argent. Il y a : {known}.</translation>
        </message>
        <message>
            <source>import.same_name</source>
            <translation>Le numéro {no} porte le nom du membre {known}. Si c’est la même personne, écrivez le numéro {known} dans la ligne ; sinon, ajoutez d’abord le nouveau membre à la page Membres.</translation>
        </message>
        <message>
            <source>import.too_large</source>
            <translation>Le fichier dépasse {megabytes} Mo. Ce n’est pas un registre de réunions.</translation>
        </message>
        <message>
            <source>import.too_many_cells</source>
            <translation>Cette ligne a plus de cases que de colonnes.</translation>
        </message>
        <message>
            <source>import.too_many_rows</source>
            <translation>Le fichier a plus de {rows} lignes. Reprenez-le par parties.</translation>
        </message>
        <message>
            <source>import.two_dates</source>
            <translation>La réunion {meeting} a deux dates. Donnez-en une à toutes ses lignes.</translation>
        </message>
        <message>
            <source>import.unknown_column</source>
            <translation>Une colonne n’est pas connue. Sont connues : {known}.</translation>
        </message>
        <message>
            <source>import.unknown_member</source>
            <translation>Il n’y a pas de membre numéro {no}. Ajoutez un nom pour le créer.</translation>
        </message>
        <message>
            <source>investment.no_name</source>
            <translation>Donnez un nom au placement, par exemple celui du fonds.</translation>
        </message>
        <message>
            <source>investment.unknown</source>
            <translation>Ce placement n’est pas dans le livre. Choisissez-en un dans la liste, ou un nouveau.</translation>
        </message>
        <message>
            <source>json.*</source>
            <translation>Un fichier ou une réponse est illisible ({code}). Rien n’a été changé. Réessayez ou prenez une copie fraîche.</translation>
        </message>
        <message>
            <source>levy.no_quorum</source>
            <translation>{percent} % de l’immeuble était là ; il faut {needed} %. Convoquez à nouveau.</translation>
        </message>
        <message>
            <source>levy.not_agreed</source>
            <translation>{yes} % de l’immeuble a dit oui et {no} % non : pas de majorité.</translation>
        </message>
        <message>
            <source>levy.parts</source>
            <translation>Les mois ne font pas l’appel entier. Corrigez-en un.</translation>
        </message>
        <message>
            <source>loan.above_asked</source>
            <translation>{allowed} a été demandé. Accordez cela ou moins.</translation>
        </message>
        <message>
            <source>loan.approval_ended</source>
            <translation>L’accord a pris fin avec sa réunion. Le prêt doit être accordé à nouveau.</translation>
        </message>
        <message>
            <source>loan.approval_needed</source>
            <translation>Quelqu’un d’autre doit l’autoriser. Demandez son code au président.</translation>
        </message>
        <message>
            <source>loan.before_given</source>
            <translation>Le prêt a été remis le {earliest}. Prenez ce jour ou un jour plus tard.</translation>
        </message>
        <message>
            <source>loan.dates_order</source>
            <translation>Les dates de paiement doivent se suivre.</translation>
        </message>
        <message>
            <source>loan.early_repayment</source>
            <translation>C’est plus que le dû du jour. Le reste compte comme remboursement anticipé.</translation>
        </message>
        <message>
            <source>loan.fee_eats_all</source>
            <translation>Les frais doivent être inférieurs à 100 % du prêt.</translation>
        </message>
        <message>
            <source>loan.first_due_too_early</source>
            <translation>Le premier paiement est au plus tôt le {earliest}.</translation>
        </message>
        <message>
            <source>loan.first_part</source>
            <translation>Ce qui est remis d’abord est moins que le prêt : {allowed} au plus.</translation>
        </message>
        <message>
            <source>loan.forgive_too_much</source>
            <translation>On ne peut pas remettre plus que ce qui est dû. Le maximum est {allowed}.</translation>
        </message>
        <message>
            <source>loan.guarantors_missing</source>
            <translation>{count} garants n’ont pas encore accepté. Qu’ils tapent leur code ou signent.</translation>
        </message>
        <message>
            <source>loan.illegal_move</source>
            <translation>Ce n’est pas possible dans l’état actuel du prêt. Rien n’a changé.</translation>
        </message>
        <message>
            <source>loan.more_than_owed</source>
            <translation>C’est plus que tout le prêt restant. {left} le solde.</translation>
        </message>
        <message>
            <source>loan.no_instalments</source>
            <translation>Dites en combien de versements le prêt revient.</translation>
        </message>
        <message>
            <source>loan.none</source>
            <translation>Ce membre n’a pas de prêt.</translation>
        </message>
        <message>
            <source>loan.not_approved</source>
            <translation>Ce prêt n’est pas approuvé, ou a changé depuis. La réunion décide d’abord.</translation>
        </message>
        <message>
            <source>loan.not_asked</source>
            <translation>Personne n’a demandé ce prêt.</translation>
        </message>
        <message>
            <source>loan.not_enough_money</source>
            <translation>Il n’y a pas autant d’argent à prêter. Donnez moins, ou attendez les vérifications.</translation>
        </message>
        <message>
            <source>loan.not_written_off</source>
            <translation>Ce prêt n’est pas passé en perte. Encaissez le paiement dans Collecte.</translation>
        </message>
        <message>
            <source>loan.nothing_to_write_off</source>
            <translation>Rien n’est dû sur ce prêt.</translation>
        </message>
        <message>
            <source>loan.other_borrower</source>
            <translation>Cette demande est d’un autre membre. Écrivez-en une nouvelle.</translation>
        </message>
        <message>
            <source>loan.own_approval</source>
            <translation>Nul n’approuve son propre prêt. Un autre responsable tape son code.</translation>
        </message>
        <message>
            <source>loan.own_guarantor</source>
            <translation>Nul n’est garant de son propre prêt. Choisissez un autre membre.</translation>
        </message>
        <message>
            <source>loan.part_too_much</source>
            <translation>{allowed}, c’est tout ce qui reste à remettre de ce prêt.</translation>
        </message>
        <message>
            <source>loan.parts_kept_back</source>
            <translation>Ce genre de prêt retient quelque chose à la remise, il est donc remis en une fois.</translation>
        </message>
        <message>
            <source>loan.purpose_too_long</source>
            <translation>Dites l’usage en {most} caractères au plus.</translation>
        </message>
        <message>
            <source>loan.renewals_spent</source>
            <translation>Un prêt se renouvelle {allowed} fois au plus. Le capital est dû maintenant.</translation>
        </message>
        <message>
            <source>loan.rules_broken</source>
            <translation>Le prêt enfreint des règles du groupe. Changez-le, ou que la réunion vote sur chaque règle nommée.</translation>
        </message>
        <message>
            <source>loan.schedule_wrong</source>
            <translation>Les versements ne font pas le prêt. Revoyez le plan.</translation>
        </message>
        <message>
            <source>loan.settled</source>
            <translation>Ce prêt est remboursé. Rien n’est dû.</translation>
        </message>
        <message>
            <source>loan.social_costs_nothing</source>
            <translation>Un prêt du fonds social ne porte ni intérêt, ni frais, ni pénalité.</translation>
        </message>
        <message>
            <source>loan.social_only_repaid</source>
            <translation>Le fonds social a prêté ceci. Il est remboursé en argent, ou passé en perte.</translation>
        </message>
        <message>
            <source>loan.too_long</source>
            <translation>{max} versements au plus.</translation>
        </message>
        <message>
            <source>loan.too_small_to_split</source>
            <translation>Le prêt est trop petit pour {instalments} paiements. {allowed} au plus.</translation>
        </message>
        <message>
            <source>loan.top_up_apart</source>
            <translation>Remettre plus d’argent est un complément de prêt. Choisissez-le.</translation>
        </message>
        <message>
            <source>loan.unknown</source>
            <translation>Ce prêt n’est pas dans le livre, ou est à quelqu’un d’autre.</translation>
        </message>
        <message>
            <source>loan.unknown_basis</source>
            <translation>Ce mode d’intérêt n’est pas connu.</translation>
        </message>
        <message>
            <source>loan.unknown_change</source>
            <translation>Ce changement de prêt n’est pas connu.</translation>
        </message>
        <message>
            <source>loan.unknown_outcome</source>
            <translation>Cette décision sur un prêt n’est pas connue.</translation>
        </message>
        <message>
            <source>loan.unknown_product</source>
            <translation>Le groupe n’a pas ce type de prêt. Choisissez dans la liste.</translation>
        </message>
        <message>
            <source>loan.unknown_source</source>
            <translation>Un prêt se verse de la caisse, de M-Pesa ou de la banque.</translation>
        </message>
        <message>
            <source>loan.votes_negative</source>
            <translation>Il ne peut y avoir moins de {allowed} voix.</translation>
        </message>
        <message>
            <source>loan.written_off</source>
            <translation>Ce prêt est passé en perte. Ce qui vient est une récupération.</translation>
        </message>
        <message>
            <source>log.broken_chain</source>
            <translation>Ce qui est venu ne va pas avec ce cahier (les écritures d’un portable ne se suivent pas). Rien n’en a été pris. Montrez ceci au responsable du serveur.</translation>
        </message>
        <message>
            <source>log.forked</source>
            <translation>Le livre qui donne les numéros, sur le serveur ou sur l’ordinateur qui s’en charge, a été remis à une ancienne copie et a continué à partir de là. Après l’écriture {at}, ce livre et celui de cet ordinateur diffèrent : {here} écritures ne sont qu’ici, {there} ne sont que là-bas. Rien n’a été envoyé ni pris. Que le trésorier ou le président réunisse les deux sur l’ordinateur qui en a le plus : aucune écriture n’est perdue, toutes reçoivent un nouveau numéro.</translation>
        </message>
        <message>
            <source>log.gap</source>
            <translation>Ce qui est venu ne va pas avec ce cahier (il manque des écritures entre-temps). Rien n’en a été pris. Montrez ceci au responsable du serveur.</translation>
        </message>
        <message>
            <source>log.left_behind</source>
            <translation>L’ordinateur d’où vient cette clé suit encore un passé qui ne vaut plus : après l’écriture {at} il diffère, {here} écritures ne sont qu’ici, {there} que là-bas. Rien n’a été pris. Apportez-lui d’abord une clé de cet ordinateur ; ce qu’il a vient alors avec sa prochaine clé, et aucune écriture n’est perdue.</translation>
        </message>
        <message>
            <source>log.not_forked</source>
            <translation>Les deux livres sont pareils jusqu’à l’écriture {at} ; il n’y a rien à réunir.</translation>
        </message>
        <message>
            <source>log.place_taken</source>
            <translation>Ce qui est venu ne va pas avec ce cahier (deux écritures ont un même numéro). Rien n’en a été pris. Montrez ceci au responsable du serveur.</translation>
        </message>
        <message>
            <source>log.two_hubs</source>
            <translation>Deux ordinateurs numérotent les écritures : celui-ci et celui que suit cette clé. Après l’écriture {at}, ils diffèrent : {here} écritures ne sont qu’ici, {there} que là-bas. Rien n’a été repris. Écrivez une clé sur cet ordinateur, lisez-la sur l’autre et rapportez-en une : celui-ci le suivra alors, et aucune écriture n’est perdue.</translation>
        </message>
        <message>
            <source>meeting.keys_missing</source>
            <translation>{have} clés sur {needed} sont là. Un autre détenteur doit taper son code.</translation>
        </message>
        <message>
            <source>meeting.none_planned</source>
            <translation>Aucune réunion n'est prévue. Écrivez la prochaine date sur l'accueil.</translation>
        </message>
        <message>
            <source>meeting.other_open</source>
            <translation>La réunion {no} est encore ouverte. Clôturez-la d’abord.</translation>
        </message>
        <message>
            <source>meeting.unknown</source>
            <translation>Cette réunion n’est pas dans le livre.</translation>
        </message>
        <message>
            <source>meeting.wrong_state</source>
            <translation>Impossible maintenant : la réunion n’en est pas là.</translation>
        </message>
        <message>
            <source>member.changed_since</source>
            <translation>Ces renseignements ont encore été modifiés depuis. Regardez-les et écrivez ce qui est juste.</translation>
        </message>
        <message>
            <source>member.detail_unclear</source>
            <translation>Écrivez ceci avec des lettres ou des chiffres, {limit} signes au plus.</translation>
        </message>
        <message>
            <source>member.has_office</source>
            <translation>{member} a encore une fonction. Passez-la d’abord à quelqu’un d’autre : Réglages, Clés et feuilles.</translation>
        </message>
        <message>
            <source>member.has_seat</source>
            <translation>{member} a encore une place dans {name}. Cédez-la ou rendez-la à l’étape Tour ; qui a eu la cagnotte reste jusqu’à la fin du cycle, ou y est écrit comme ne payant plus.</translation>
        </message>
        <message>
            <source>member.left</source>
            <translation>Ce membre a quitté le groupe. On n’écrit plus d’argent pour lui.</translation>
        </message>
        <message>
            <source>member.name_too_long</source>
            <translation>{max} lettres au plus pour un nom.</translation>
        </message>
        <message>
            <source>member.no_name</source>
            <translation>Écrivez le nom.</translation>
        </message>
        <message>
            <source>member.number_taken</source>
            <translation>Le numéro {no} est pris. Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>member.number_too_low</source>
            <translation>Les numéros commencent à 1.</translation>
        </message>
        <message>
            <source>member.owes</source>
            <translation>Ce membre doit encore de l’argent. Réglez d’abord.</translation>
        </message>
        <message>
            <source>member.stands_for</source>
            <translation>Ce membre est encore garant de prêts d’autres. Trouvez d’abord un autre garant.</translation>
        </message>
        <message>
            <source>member.unknown</source>
            <translation>Ce membre n’est pas dans le livre.</translation>
        </message>
        <message>
            <source>member.unknown_field</source>
            <translation>Cela ne s’écrit pas pour un membre.</translation>
        </message>
        <message>
            <source>members.too_many</source>
            <translation>{limit} noms à la fois au plus. Écrivez le reste ensuite.</translation>
        </message>
        <message>
            <source>meter.backwards</source>
            <translation>Un compteur ne recule pas. Un relevé du {on} ne va pas avec celui-ci. Relisez, ou reprenez-le.</translation>
        </message>
        <message>
            <source>meter.negative</source>
            <translation>Un compteur indique 0 ou plus.</translation>
        </message>
        <message>
            <source>minutes.too_long</source>
            <translation>Le procès-verbal est trop long : {max} lettres au plus.</translation>
        </message>
        <message>
            <source>money.not_enough</source>
            <translation>Il n’y a pas autant d’argent là.</translation>
        </message>
        <message>
            <source>money.too_large</source>
            <translation>Ce montant dépasse ce que le livre peut contenir. Vérifiez les zéros.</translation>
        </message>
        <message>
            <source>money.unknown_place</source>
            <translation>L’argent se déplace entre la caisse, les bourses, M-Pesa et la banque.</translation>
        </message>
        <message>
            <source>motion.about_other</source>
            <translation>Le vote portait sur autre chose.</translation>
        </message>
        <message>
            <source>motion.contested</source>
            <translation>Ce vote a été compté deux fois et différemment : il ne décide rien. Retirez un comptage, ou votez à nouveau.</translation>
        </message>
        <message>
            <source>motion.no_words</source>
            <translation>Écrivez ce qui est mis aux voix.</translation>
        </message>
        <message>
            <source>motion.not_carried</source>
            <translation>Le vote n’est pas passé, rien n’en découle.</translation>
        </message>
        <message>
            <source>motion.seconds_own</source>
            <translation>{member} l’a proposé ; un autre l’appuie.</translation>
        </message>
        <message>
            <source>motion.too_long</source>
            <translation>Ce qui est mis aux voix a au plus {most} signes.</translation>
        </message>
        <message>
            <source>motion.unknown</source>
            <translation>Ce vote n’est pas dans le livre. Écrivez-le d’abord.</translation>
        </message>
        <message>
            <source>motion.unknown_effect</source>
            <translation>Cette version ne sait pas ce que le vote changerait.</translation>
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
            <source>number.not_plain</source>
            <translation>« {text} » n’est pas un nombre simple.</translation>
        </message>
        <message>
            <source>number.too_fine</source>
            <translation>« {text} » a plus de {digits} décimales.</translation>
        </message>
        <message>
            <source>office.separation</source>
            <translation>{member} ne peut pas tenir ces deux charges : l’une surveille l’autre. Choisissez un autre membre, ou qu’un groupe de moins de sept l’accepte par vote.</translation>
        </message>
        <message>
            <source>officer.not_logged_in</source>
            <translation>Personne n’est connecté. Tapez d’abord un code.</translation>
        </message>
        <message>
            <source>officer.unknown_role</source>
            <translation>Il n’y a pas une telle fonction : {role}.</translation>
        </message>
        <message>
            <source>opening.differs</source>
            <translation>Les soldes repris ne concordent pas : argent et prêts doivent égaler l’épargne et les fonds.</translation>
        </message>
        <message>
            <source>opening.nothing</source>
            <translation>Il n’y a rien à reprendre.</translation>
        </message>
        <message>
            <source>opening.unknown_account</source>
            <translation>Le compte {account} n’est pas dans le plan.</translation>
        </message>
        <message>
            <source>paid_to.cooling</source>
            <translation>Le numéro où l’argent de ce membre est envoyé a été changé. Payez en espèces, ou envoyez-le dans {hours} h.</translation>
        </message>
        <message>
            <source>paid_to.unanswered</source>
            <translation>Le numéro où l’argent de ce membre est envoyé a été changé. Un jour n’est passé que selon l’horloge de cet ordinateur. Connectez-vous au serveur ou à l’ordinateur qui numérote, ou payez en espèces.</translation>
        </message>
        <message>
            <source>paper.altered</source>
            <translation>Ce papier n’est pas celui qui a été joint à l’écriture. L’écriture est intacte. Retirez ce papier et joignez le bon.</translation>
        </message>
        <message>
            <source>paper.away</source>
            <translation>Cette pièce n’est pas encore arrivée ; la prochaine synchronisation avec le serveur l’apportera.</translation>
        </message>
        <message>
            <source>paper.damaged</source>
            <translation>Ce fichier ne peut pas être affiché : il est abîmé. Votre cahier est intact. Choisissez une autre photo ou un autre fichier.</translation>
        </message>
        <message>
            <source>paper.disk</source>
            <translation>Le papier n’a pas pu être gardé ({reason}).</translation>
        </message>
        <message>
            <source>paper.empty</source>
            <translation>Ce fichier est vide.</translation>
        </message>
        <message>
            <source>paper.no_key</source>
            <translation>Ce papier ne peut pas être ouvert : son membre a été effacé à sa demande, ou sa clé n’est pas encore arrivée par l’envoi. L’écriture reste.</translation>
        </message>
        <message>
            <source>paper.not_a_picture</source>
            <translation>Seules des photos (JPEG, PNG, WebP) et des fichiers PDF peuvent être joints à une écriture.</translation>
        </message>
        <message>
            <source>paper.too_large</source>
            <translation>Ce fichier dépasse {limit} Mo ; réduisez la photo.</translation>
        </message>
        <message>
            <source>paper.unknown_kind</source>
            <translation>{kind} n’est ni une photo ni un document.</translation>
        </message>
        <message>
            <source>paper.unreadable</source>
            <translation>Le fichier ne peut pas être lu ({reason}).</translation>
        </message>
        <message>
            <source>passphrase.not_used</source>
            <translation>Le coffre à clés de cet ordinateur ouvre ce livre ; il n’a pas de phrase secrète à changer.</translation>
        </message>
        <message>
            <source>passphrase.stolen</source>
            <translation>Cette phrase secrète figure dans des listes de phrases volées, ou en est composée. Prenez quatre mots qui n’ont rien à voir entre eux.</translation>
        </message>
        <message>
            <source>passphrase.too_short</source>
            <translation>Une phrase secrète a au moins {min} signes. Quatre mots que personne ne mettrait ensemble se retiennent bien.</translation>
        </message>
        <message>
            <source>passphrase.too_simple</source>
            <translation>Qui veut entrer essaierait d’abord cette phrase secrète. Prenez quatre mots sans rapport entre eux ni avec le groupe.</translation>
        </message>
        <message>
            <source>payment.ask_currency</source>
            <translation>Par téléphone on ne peut demander que des shillings du Kenya ; ce groupe compte en {currency}.</translation>
        </message>
        <message>
            <source>payment.ask_phone</source>
            <translation>Seul un numéro Safaricom du Kenya peut être sollicité, comme 0712 345 678.</translation>
        </message>
        <message>
            <source>payment.ask_too_much</source>
            <translation>M-Pesa accepte au plus 250 000 shillings en un paiement.</translation>
        </message>
        <message>
            <source>payment.ask_whole</source>
            <translation>M-Pesa ne demande que des shillings entiers.</translation>
        </message>
        <message>
            <source>payment.cash_needs_meeting</source>
            <translation>Les billets entrent dans la caisse en réunion, où on les compte. Ouvrez d’abord la réunion.</translation>
        </message>
        <message>
            <source>payment.needs_relay</source>
            <translation>Ce serveur ne vérifie pas les paiements, il ne peut donc pas non plus demander par téléphone. Écrivez plutôt le code du message.</translation>
        </message>
        <message>
            <source>payment.needs_server</source>
            <translation>Ce groupe n’a pas de serveur, donc personne ne peut demander par téléphone. Écrivez plutôt le code du message.</translation>
        </message>
        <message>
            <source>payment.no_office</source>
            <translation>La deuxième personne doit avoir une fonction dans le groupe.</translation>
        </message>
        <message>
            <source>payment.nothing_came</source>
            <translation>On ne sait pas encore combien est arrivé. Attendez la réponse, ou corrigez la ligne en réunion.</translation>
        </message>
        <message>
            <source>payment.two_persons</source>
            <translation>Deux personnes différentes doivent avoir vu ce paiement.</translation>
        </message>
        <message>
            <source>payment.unknown</source>
            <translation>Ce paiement n’est plus dans le livre. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>penalty.amount</source>
            <translation>Une pénalité ne peut pas être négative.</translation>
        </message>
        <message>
            <source>penalty.cap</source>
            <translation>Le plafond des pénalités ne peut pas être négatif.</translation>
        </message>
        <message>
            <source>penalty.every</source>
            <translation>Une période de retard a de 1 à 3 660 jours. Le plus proche est {allowed}.</translation>
        </message>
        <message>
            <source>penalty.grace</source>
            <translation>Les jours de grâce vont de 0 à 3 660. Le plus proche est {allowed}.</translation>
        </message>
        <message>
            <source>penalty.kind</source>
            <translation>Ce type de pénalité est inconnu : {kind}.</translation>
        </message>
        <message>
            <source>penalty.rate</source>
            <translation>Une pénalité va de 0 à 100 pour cent par période. Le plus proche est {percent}.</translation>
        </message>
        <message>
            <source>period.without_length</source>
            <translation>Dites la longueur d’une période.</translation>
        </message>
        <message>
            <source>person.bad_reason</source>
            <translation>Choisissez pourquoi on efface.</translation>
        </message>
        <message>
            <source>person.erased</source>
            <translation>Les données personnelles de ce membre ont été effacées à sa demande. Les écritures restent.</translation>
        </message>
        <message>
            <source>person.not_erased</source>
            <translation>Cette personne n'a pas été effacée.</translation>
        </message>
        <message>
            <source>person.second_needed</source>
            <translation>C'est sans retour : un autre responsable donne son accord avec un PIN (présidence, trésorerie ou secrétariat).</translation>
        </message>
        <message>
            <source>person.still_in</source>
            <translation>Cette personne est encore membre. On peut effacer qui est parti.</translation>
        </message>
        <message>
            <source>phone.invalid</source>
            <translation>« {typed} » n’est pas un numéro mobile. Tapez-le comme {example}.</translation>
        </message>
        <message>
            <source>pin.locked</source>
            <translation>Trop de codes faux. Attendez {seconds} secondes.</translation>
        </message>
        <message>
            <source>pin.not_set</source>
            <translation>Cette personne n’a pas encore de code. Définissez-le dans Personnes et codes.</translation>
        </message>
        <message>
            <source>pin.too_simple</source>
            <translation>Ce code est trop facile à deviner. Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>pin.wrong_shape</source>
            <translation>Un code a de {min} à {max} chiffres.</translation>
        </message>
        <message>
            <source>prepay.closes</source>
            <translation>{allowed} suffit pour solder ce prêt. Soldez-le plutôt.</translation>
        </message>
        <message>
            <source>prepay.no_dates</source>
            <translation>Aucune échéance ne suit ce jour. Soldez le prêt ou convenez de nouvelles dates.</translation>
        </message>
        <message>
            <source>prepay.too_small</source>
            <translation>Cela ne paie que ce qui est dû et l’intérêt jusqu’à aujourd’hui. À partir de {allowed}, c’est un paiement anticipé.</translation>
        </message>
        <message>
            <source>print.not_allowed</source>
            <translation>Seuls les responsables impriment les papiers du groupe. Demandez au trésorier.</translation>
        </message>
        <message>
            <source>printer.failed</source>
            <translation>L’imprimante {name} n’a pas pris le papier. Rien n’est perdu : regardez l’imprimante ou enregistrez en PDF.</translation>
        </message>
        <message>
            <source>prizes.falls</source>
            <translation>La place {no} attend plus longtemps, elle reçoit donc au moins {least}.</translation>
        </message>
        <message>
            <source>prizes.kept</source>
            <translation>Le lot de la place {no} ne dépasse pas la commission. Il est d’au moins {least}.</translation>
        </message>
        <message>
            <source>prizes.many</source>
            <translation>Le tableau a un autre nombre de lots. {wanted} places en demandent {wanted}.</translation>
        </message>
        <message>
            <source>prizes.reserve</source>
            <translation>Au tour {no} l’argent ne serait pas là. Le lot de la place {no} est d’au plus {most}.</translation>
        </message>
        <message>
            <source>prizes.spread</source>
            <translation>La première place n’aurait rien. La différence entre les places est d’au plus {most}.</translation>
        </message>
        <message>
            <source>prizes.spread_odd</source>
            <translation>Avec cette différence les lots ne sont pas des sommes entières. Prenez {lower} ou {upper}.</translation>
        </message>
        <message>
            <source>prizes.sum</source>
            <translation>Tous les lots font {wanted}. Les autres restant ainsi, la place {no} reçoit {nearest}.</translation>
        </message>
        <message>
            <source>promise.in_the_past</source>
            <translation>Le dernier jour d’une promesse est le {earliest} ou plus tard.</translation>
        </message>
        <message>
            <source>promise.too_far</source>
            <translation>Une promesse va au plus à {days} jours, jusqu’au {latest}. Au-delà, la réunion décide d’un nouvel échéancier.</translation>
        </message>
        <message>
            <source>proposal.collides</source>
            <translation>Quelqu’un d’autre a changé la même règle depuis cette proposition. Retirez-la et proposez de nouveau.</translation>
        </message>
        <message>
            <source>proposal.decided</source>
            <translation>Le groupe a voté le {on}. Écrivez une nouvelle proposition pour changer cela.</translation>
        </message>
        <message>
            <source>proposal.no_quorum</source>
            <translation>{here} mains comptées ; il faut {needed} membres pour changer une règle. Comptez aussi ceux qui se taisent.</translation>
        </message>
        <message>
            <source>proposal.not_carried</source>
            <translation>{yes} pour et {no} contre : ce n’est pas une majorité. Écrivez-la comme refusée.</translation>
        </message>
        <message>
            <source>proposal.nothing</source>
            <translation>Rien ne diffère des règles d’aujourd’hui. Changez une case, puis proposez.</translation>
        </message>
        <message>
            <source>proposal.unknown</source>
            <translation>Cette proposition n’est pas dans le livre.</translation>
        </message>
        <message>
            <source>proposal.unreadable</source>
            <translation>Cette proposition vient d’une version plus récente : {why}. Installez la version la plus récente ; le livre n’est pas abîmé.</translation>
        </message>
        <message>
            <source>quarantine.no_reason</source>
            <translation>Écrivez pourquoi, en quelques mots. Tout le monde pourra le lire.</translation>
        </message>
        <message>
            <source>quarantine.not_to_admit</source>
            <translation>Cette écriture ne peut pas être reprise : elle dit qui a le droit d'écrire, ou personne ne peut prouver qui l'a signée. On peut seulement la laisser.</translation>
        </message>
        <message>
            <source>quarantine.unknown</source>
            <translation>Cette écriture n'est plus mise de côté. Regardez de nouveau la liste.</translation>
        </message>
        <message>
            <source>rate.not_understood</source>
            <translation>« {typed} » n’est pas un taux en pour cent. Tapez un nombre comme 1,5.</translation>
        </message>
        <message>
            <source>reason.needed</source>
            <translation>Écrivez la raison : elle est lue et imprimée.</translation>
        </message>
        <message>
            <source>receipt.more_than_left</source>
            <translation>Il reste moins que cela sans nom. Donnez au plus le reste.</translation>
        </message>
        <message>
            <source>receipt.unknown</source>
            <translation>Cet argent n’est pas dans le livre, ou il a été annulé.</translation>
        </message>
        <message>
            <source>receipt.wrong_sum</source>
            <translation>Les parts ne font pas la somme. Changez l’une d’elles.</translation>
        </message>
        <message>
            <source>recovery.needs</source>
            <translation>D’autres doivent l’autoriser avec leur PIN : la présidence et un porteur de clé, et pour les codes d’un téléphone aussi le secrétariat.</translation>
        </message>
        <message>
            <source>recovery.too_few</source>
            <translation>Au moins {needed} autres responsables doivent l’autoriser avec leur PIN.</translation>
        </message>
        <message>
            <source>recovery.too_much</source>
            <translation>Il ne reste que {allowed} de cette dette.</translation>
        </message>
        <message>
            <source>register.mistaken</source>
            <translation>Le registre ne peut pas être repris tel quel ; rien n’a été écrit.</translation>
        </message>
        <message>
            <source>renewal.interest_first</source>
            <translation>Payez d’abord les intérêts : il reste {left}. Ensuite il se renouvelle.</translation>
        </message>
        <message>
            <source>renewal.not_agreed</source>
            <translation>Ce type de prêt ne se renouvelle pas. Convenez plutôt d’autres dates.</translation>
        </message>
        <message>
            <source>renewal.too_early</source>
            <translation>Il est dû le {on}. Il se renouvelle ce jour-là ou après.</translation>
        </message>
        <message>
            <source>renewal.too_much</source>
            <translation>C’est plus que le prêt et ses intérêts. Au plus {allowed}.</translation>
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
            <source>request.too_old</source>
            <translation>Cette demande a plus de {days} jours, ou une horloge est fausse. Que le nouvel ordinateur en écrive une autre.</translation>
        </message>
        <message>
            <source>reschedule.added</source>
            <translation>L’argent ajouté ne peut pas être négatif.</translation>
        </message>
        <message>
            <source>reschedule.dates</source>
            <translation>Un prêt a de 1 à 600 échéances. Le plus proche est {allowed}.</translation>
        </message>
        <message>
            <source>reschedule.first_date</source>
            <translation>La première nouvelle échéance doit suivre le {after} ; le {due} ne convient pas.</translation>
        </message>
        <message>
            <source>reschedule.holiday</source>
            <translation>Avec ces dates, la pause est de {allowed} échéances au plus.</translation>
        </message>
        <message>
            <source>reschedule.settled</source>
            <translation>Il ne reste rien de ce prêt à replanifier.</translation>
        </message>
        <message>
            <source>reserve.not_enough</source>
            <translation>La réserve n’a que {have}.</translation>
        </message>
        <message>
            <source>risk.no_vote</source>
            <translation>Les membres acceptent un risque par vote. Écrivez d’abord le vote.</translation>
        </message>
        <message>
            <source>risk.not_small</source>
            <translation>Un groupe de {members} a assez de monde pour séparer les charges. Seuls les groupes d’au plus {most} peuvent l’accepter.</translation>
        </message>
        <message>
            <source>risk.unknown_kind</source>
            <translation>Cette version ne connaît pas ce risque.</translation>
        </message>
        <message>
            <source>rollcall.silent</source>
            <translation>{count} ordinateurs n’ont pas donné de nouvelles à cette réunion : {laptops}. Faites-les envoyer ce qu’ils ont, ou écrivez pour chacun pourquoi on ne l’attend pas.</translation>
        </message>
        <message>
            <source>room.not_started</source>
            <translation>Le serveur n’a pas démarré : {reason}</translation>
        </message>
        <message>
            <source>room.port_taken</source>
            <translation>Un autre programme utilise déjà le port {port}, peut-être un second Daftari. Fermez-le et réessayez.</translation>
        </message>
        <message>
            <source>round.none</source>
            <translation>Aucun tour n’est en cours. Commencez-en un à l’étape Tour.</translation>
        </message>
        <message>
            <source>round.not_here</source>
            <translation>Cette caisse ne tourne pas.</translation>
        </message>
        <message>
            <source>round.order</source>
            <translation>L’ordre nomme chaque place une fois. Écrivez tous les numéros.</translation>
        </message>
        <message>
            <source>round.over</source>
            <translation>Le tour est fini. Commencez-en un nouveau.</translation>
        </message>
        <message>
            <source>round.still_running</source>
            <translation>Le tour de {name} n’est pas fini. Un nouveau commence après.</translation>
        </message>
        <message>
            <source>rules.at_least</source>
            <translation>C’est au moins {allowed}.</translation>
        </message>
        <message>
            <source>rules.box_least</source>
            <translation>Ici, {least} ou plus.</translation>
        </message>
        <message>
            <source>rules.box_most</source>
            <translation>Ici, {most} ou moins.</translation>
        </message>
        <message>
            <source>rules.count</source>
            <translation>« {typed} » n’est pas un nombre entier.</translation>
        </message>
        <message>
            <source>rules.count_most</source>
            <translation>C’est au plus {allowed}.</translation>
        </message>
        <message>
            <source>rules.need_vote</source>
            <translation>Le groupe s’est déjà réuni : d’autres règles se proposent, et le vote d’une réunion décide.</translation>
        </message>
        <message>
            <source>rules.negative</source>
            <translation>Une règle ne peut pas avoir un montant négatif.</translation>
        </message>
        <message>
            <source>rules.percent</source>
            <translation>Un pourcentage va de 0 à 100. Le plus proche est {allowed}.</translation>
        </message>
        <message>
            <source>rules.product_codes</source>
            <translation>Chaque type de prêt a besoin de son propre code court.</translation>
        </message>
        <message>
            <source>rules.product_name</source>
            <translation>Donnez un nom à ce type de prêt, pour que chacun sache lequel est visé.</translation>
        </message>
        <message>
            <source>rules.quorum</source>
            <translation>Un quorum est entre 0 et 100 pour cent.</translation>
        </message>
        <message>
            <source>rules.shares_range</source>
            <translation>Le minimum de parts ne peut pas dépasser le maximum.</translation>
        </message>
        <message>
            <source>rules.unknown_word</source>
            <translation>« {word} » n’est pas connu dans les règles.</translation>
        </message>
        <message>
            <source>savings.withdraw</source>
            <translation>On peut retirer au plus {allowed} : ce qui est dû et ce qui garantit d’autres reste.</translation>
        </message>
        <message>
            <source>schedule.*</source>
            <translation>Ce plan de prêt est impossible ({code}). Revoyez les conditions.</translation>
        </message>
        <message>
            <source>schedule.capitalised_method</source>
            <translation>Avec ce type de prêt, l’intérêt de la période de grâce ne peut pas devenir du capital.</translation>
        </message>
        <message>
            <source>schedule.dates_needed</source>
            <translation>Il faut les dates d’échéance pour compter les jours. Saisissez-les.</translation>
        </message>
        <message>
            <source>schedule.dates_order</source>
            <translation>L’échéance du {due} ne vient pas après celle du {before}.</translation>
        </message>
        <message>
            <source>schedule.day_count_needs_annual_rate</source>
            <translation>Les jours ne se comptent qu’avec un taux annuel.</translation>
        </message>
        <message>
            <source>schedule.down_payment</source>
            <translation>La part remboursée aussitôt va de 0 à moins de 100 pour cent.</translation>
        </message>
        <message>
            <source>schedule.fee_rate</source>
            <translation>Les frais sont pris une fois et restent sous 100 pour cent du prêt.</translation>
        </message>
        <message>
            <source>schedule.fixed_instalment</source>
            <translation>L’échéance fixe doit être supérieure à 0.</translation>
        </message>
        <message>
            <source>schedule.fixed_instalment_method</source>
            <translation>Ce type de prêt n’a pas d’échéance fixe.</translation>
        </message>
        <message>
            <source>schedule.fixed_principal</source>
            <translation>La part fixe du capital va de 0 à {allowed}.</translation>
        </message>
        <message>
            <source>schedule.fixed_principal_method</source>
            <translation>Ce type de prêt n’a pas de part fixe du capital.</translation>
        </message>
        <message>
            <source>schedule.free_with_rate</source>
            <translation>Un prêt sans intérêt n’a pas de taux. Retirez le taux ou choisissez un autre type.</translation>
        </message>
        <message>
            <source>schedule.grace</source>
            <translation>Avec ce nombre d’échéances, le différé est d’au plus {allowed} périodes.</translation>
        </message>
        <message>
            <source>schedule.instalments</source>
            <translation>Un prêt a de 1 à 600 échéances. La plus proche est {allowed}.</translation>
        </message>
        <message>
            <source>schedule.meetings_per_year</source>
            <translation>Les réunions n’ont pas de durée dans l’année. Donnez le taux d’une période.</translation>
        </message>
        <message>
            <source>schedule.minimum_last</source>
            <translation>La plus petite dernière échéance va de 0 à {allowed}.</translation>
        </message>
        <message>
            <source>schedule.multiple</source>
            <translation>Les montants s’arrondissent au moins à la plus petite unité de la monnaie.</translation>
        </message>
        <message>
            <source>schedule.no_rate</source>
            <translation>On ne peut pas donner de taux annuel pour ces paiements.</translation>
        </message>
        <message>
            <source>schedule.nothing_left</source>
            <translation>Ce qui est retenu mange tout le prêt. Choisissez un taux plus bas.</translation>
        </message>
        <message>
            <source>schedule.period_needed</source>
            <translation>Un taux annuel demande la durée d’une période.</translation>
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
            <source>schedule.tranche_amount</source>
            <translation>Chaque versement doit être supérieur à 0.</translation>
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
            <source>schedule.tranches_method</source>
            <translation>Ce type de prêt est versé en une fois.</translation>
        </message>
        <message>
            <source>scheme.number</source>
            <translation>Ce nombre n’est pas possible ici. La valeur permise la plus proche est {allowed}.</translation>
        </message>
        <message>
            <source>scheme.terms</source>
            <translation>Les règles de cette caisse sont illisibles : {why}. Rien n’a été changé.</translation>
        </message>
        <message>
            <source>scheme.unknown</source>
            <translation>Cette version de Daftari ne connaît pas le type de caisse « {kind} ». Le livre n’est pas abîmé ; installez une version plus récente pour utiliser cette caisse.</translation>
        </message>
        <message>
            <source>scheme.word</source>
            <translation>« {word} » n’est pas un des choix ici. Choisissez dans la liste.</translation>
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
            <source>seat.fraction_too_small</source>
            <translation>Une part de la place {no} paie moins que la plus petite pièce. Agrandissez les parts.</translation>
        </message>
        <message>
            <source>seat.fractions</source>
            <translation>Les parts de la place {no} font {sum}, pas une place entière.</translation>
        </message>
        <message>
            <source>seat.many_winners</source>
            <translation>Le montant est fixé pour ce tour. La place peut se vendre, pas s’abandonner.</translation>
        </message>
        <message>
            <source>seat.not_eligible</source>
            <translation>La place {no} a eu son tour, a un rang, ou doit quelque chose.</translation>
        </message>
        <message>
            <source>seat.not_fair</source>
            <translation>Ce qui est dû n’est pas ce qui est rendu. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>seat.owner_twice</source>
            <translation>{member} figure deux fois dans la place {no}.</translation>
        </message>
        <message>
            <source>seat.owners_too_many</source>
            <translation>La place {no} a plus de {max} propriétaires.</translation>
        </message>
        <message>
            <source>seat.part</source>
            <translation>Le membre n’a pas autant de la place {no}.</translation>
        </message>
        <message>
            <source>seat.served</source>
            <translation>Cette place a eu son tour. Elle paie jusqu’à la fin.</translation>
        </message>
        <message>
            <source>seat.shared</source>
            <translation>Plusieurs ont la place {no}. Une part se vend, elle ne s’abandonne pas.</translation>
        </message>
        <message>
            <source>seat.sold_already</source>
            <translation>La place {no} est déjà vendue. Choisissez-en une autre.</translation>
        </message>
        <message>
            <source>seat.to_itself</source>
            <translation>La place va au même membre. Choisissez quelqu’un d’autre.</translation>
        </message>
        <message>
            <source>seat.unknown</source>
            <translation>Cette place n’est pas dans le tour.</translation>
        </message>
        <message>
            <source>seats.none</source>
            <translation>Personne n’a de place. Écrivez combien chacun en prend.</translation>
        </message>
        <message>
            <source>seats.not_as_sold</source>
            <translation>La place {no} a été vendue autrement. Le tour commence avec les places telles que vendues.</translation>
        </message>
        <message>
            <source>seats.other_terms</source>
            <translation>Les lots de la vente ne sont pas encore en vigueur ce jour-là. Commencez le tour plus tard.</translation>
        </message>
        <message>
            <source>seats.parts_left</source>
            <translation>Les dernières parts ne font pas une place entière ; il manque {left}.</translation>
        </message>
        <message>
            <source>seats.parts_over</source>
            <translation>Avec la part de {member}, la place partagée dépasse une place.</translation>
        </message>
        <message>
            <source>seats.same</source>
            <translation>La place {no} figure deux fois.</translation>
        </message>
        <message>
            <source>seats.sold_for</source>
            <translation>Des places ont été vendues pour un tour de {wanted} places. Le nombre reste.</translation>
        </message>
        <message>
            <source>seats.too_few</source>
            <translation>Il y a moins de places que de gagnants par tour ({wanted}).</translation>
        </message>
        <message>
            <source>seats.too_many</source>
            <translation>Un tour a au plus {max} places.</translation>
        </message>
        <message>
            <source>seats.typed</source>
            <translation>« {typed} » n’est pas un nombre de places. Écrivez 1, 2 ou 1/2.</translation>
        </message>
        <message>
            <source>seats.unsold</source>
            <translation>{count} places ne sont pas encore vendues, dont la place {no}. Vendez-les d’abord.</translation>
        </message>
        <message>
            <source>second_factor.needed</source>
            <translation>Il faut le code de votre téléphone. Tapez-le et continuez.</translation>
        </message>
        <message>
            <source>second_factor.no_other_laptop</source>
            <translation>Le groupe n’utilise aucun autre ordinateur.</translation>
        </message>
        <message>
            <source>second_factor.none</source>
            <translation>Ce membre n’a pas de codes.</translation>
        </message>
        <message>
            <source>second_factor.own_only</source>
            <translation>Chacun règle les codes de son propre téléphone.</translation>
        </message>
        <message>
            <source>second_factor.six_digits</source>
            <translation>L’autre ordinateur affiche six chiffres.</translation>
        </message>
        <message>
            <source>second_factor.wrong_answer</source>
            <translation>L’autre ordinateur n’affiche pas cela. Demandez de nouveau et tapez ses huit chiffres.</translation>
        </message>
        <message>
            <source>selection.draw_first</source>
            <translation>Plusieurs sont premiers à égalité. Faites d’abord le tirage.</translation>
        </message>
        <message>
            <source>selection.draw_stale</source>
            <translation>Personne de ceux qui furent tirés n’est encore premier. Regardez la liste : qu’est-ce qui a changé depuis ?</translation>
        </message>
        <message>
            <source>selection.no_draw</source>
            <translation>Personne ne partage la première place, il n’y a rien à tirer.</translation>
        </message>
        <message>
            <source>selection.no_fund</source>
            <translation>{name} n’est pas une caisse à ordre équitable.</translation>
        </message>
        <message>
            <source>selection.not_asking</source>
            <translation>Ce membre ne demande rien ce mois-ci.</translation>
        </message>
        <message>
            <source>selection.not_by_rule</source>
            <translation>Ce choix ne suit pas de ses nombres, il n’est pas noté. Rouvrez l’étape.</translation>
        </message>
        <message>
            <source>selection.period_done</source>
            <translation>Ce mois a tous ses prêts. Le prochain choix est le mois prochain.</translation>
        </message>
        <message>
            <source>selection.reason_too_long</source>
            <translation>La raison est trop longue. {most} signes au plus.</translation>
        </message>
        <message>
            <source>selection.skipped_already</source>
            <translation>Ce membre est déjà passé ce mois-ci.</translation>
        </message>
        <message>
            <source>selection.too_many</source>
            <translation>Plus de {most} membres demandent à la fois. Que certains demandent le mois prochain.</translation>
        </message>
        <message>
            <source>selection.too_small</source>
            <translation>Personne ne demande moins qu’une échéance : {allowed}. Tapez au moins cela, ou 0 pour rien.</translation>
        </message>
        <message>
            <source>selection.unknown</source>
            <translation>Ce choix n’est pas dans le livre. Faites d’abord le choix d’un mois.</translation>
        </message>
        <message>
            <source>sequencer.*</source>
            <translation>L’ordre des écritures ne correspond pas ({code}). Rien n’a été changé. Prévenez votre agent.</translation>
        </message>
        <message>
            <source>sequencer.needs_second</source>
            <translation>Un autre responsable doit accepter que la numérotation parte ailleurs : sur l’autre ordinateur, Réglages, Clés et feuilles. Puis recommencez. Rien n’a changé.</translation>
        </message>
        <message>
            <source>sequencer.not_at_the_end</source>
            <translation>Il faut d’abord que tout soit envoyé et reçu ; ensuite cet ordinateur pourra numéroter les écritures.</translation>
        </message>
        <message>
            <source>sequencer.not_ours</source>
            <translation>Un autre ordinateur ou serveur numérote les écritures de ce groupe. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>sequencer.ours</source>
            <translation>Cet ordinateur numérote déjà.</translation>
        </message>
        <message>
            <source>series.empty</source>
            <translation>Écrivez au moins une valeur avec le jour où elle commence.</translation>
        </message>
        <message>
            <source>series.order</source>
            <translation>La valeur du {on} ne vient pas après la précédente. Mettez les jours dans l’ordre.</translation>
        </message>
        <message>
            <source>server.*</source>
            <translation>Le serveur a un problème ({code}). Tout reste enregistré ici. Essayez plus tard.</translation>
        </message>
        <message>
            <source>set_off.above_savings</source>
            <translation>{allowed} peut être utilisé. Le reste garantit d’autres prêts ou n’y est pas.</translation>
        </message>
        <message>
            <source>set_off.no_savings</source>
            <translation>Il n’y a pas d’épargne libre pour payer.</translation>
        </message>
        <message>
            <source>shareout.moved_on</source>
            <translation>Quelque chose a été écrit depuis la lecture de cette feuille ; le fonds est maintenant de {fund}. Relisez-la et convenez à nouveau.</translation>
        </message>
        <message>
            <source>shareout.negative</source>
            <translation>L’argent du fonds est sous zéro. Comptez la caisse et corrigez d’abord le livre.</translation>
        </message>
        <message>
            <source>shareout.no_reason</source>
            <translation>Écrivez pourquoi le fonds n’est pas divisé par parts : le vote.</translation>
        </message>
        <message>
            <source>shareout.no_shares</source>
            <translation>Personne n’a de parts ni d’épargne : il n’y a rien sur quoi diviser. Partagez quand les membres auront épargné.</translation>
        </message>
        <message>
            <source>shareout.no_weights</source>
            <translation>Personne n’a ce sur quoi cette manière divise. Choisissez-en une autre.</translation>
        </message>
        <message>
            <source>shareout.nobody</source>
            <translation>Il n’y a personne avec qui partager. Ajoutez d’abord des membres.</translation>
        </message>
        <message>
            <source>shareout.not_agreed</source>
            <translation>Le membre n’a pas encore accepté : par PIN, ou avec le pouce sur papier.</translation>
        </message>
        <message>
            <source>shareout.not_paid_out</source>
            <translation>{count} membres attendent encore leur portion du dernier partage. Remettez-les d’abord.</translation>
        </message>
        <message>
            <source>shareout.nothing</source>
            <translation>Il n’y a rien à remettre à ce membre.</translation>
        </message>
        <message>
            <source>shareout.paid_already</source>
            <translation>Ce membre a déjà sa portion.</translation>
        </message>
        <message>
            <source>shareout.short</source>
            <translation>Il manque {missing} pour rendre aux membres leur propre argent. Recouvrez d’abord les prêts.</translation>
        </message>
        <message>
            <source>shareout.unknown</source>
            <translation>Ce partage n’est pas dans le livre, ou il a été annulé.</translation>
        </message>
        <message>
            <source>shareout.unknown_mode</source>
            <translation>Le fonds ne se partage pas ainsi. Choisissez une des manières proposées.</translation>
        </message>
        <message>
            <source>shares.above_max</source>
            <translation>{max} parts au plus.</translation>
        </message>
        <message>
            <source>shares.below_min</source>
            <translation>{min} parts au moins.</translation>
        </message>
        <message>
            <source>shares.cancel</source>
            <translation>Tant de parts ne sont pas libres. Le plus proche est {allowed}.</translation>
        </message>
        <message>
            <source>shares.none_here</source>
            <translation>Ce groupe n’a pas de parts.</translation>
        </message>
        <message>
            <source>shares.not_here</source>
            <translation>Ce groupe n’a pas de parts.</translation>
        </message>
        <message>
            <source>shares.not_multiple</source>
            <translation>Ce montant n’est pas un nombre entier de parts.</translation>
        </message>
        <message>
            <source>shares.three_times_usual</source>
            <translation>C’est trois fois les parts habituelles. Est-ce juste ?</translation>
        </message>
        <message>
            <source>sheets.copy_is_older</source>
            <translation>Cette copie date d'avant les feuilles du groupe. Choisissez-en une plus récente.</translation>
        </message>
        <message>
            <source>sheets.one_holder</source>
            <translation>Deux personnes différentes gardent les feuilles, sinon une seule pourrait ouvrir le livre.</translation>
        </message>
        <message>
            <source>sheets.others</source>
            <translation>Ces deux feuilles n'ouvrent pas cette copie. Des feuilles remplacées n'ouvrent que les copies d'avant.</translation>
        </message>
        <message>
            <source>sheets.read_wrong</source>
            <translation>La feuille {no} dit autre chose que ce qui a été imprimé. Relisez-la.</translation>
        </message>
        <message>
            <source>sheets.replaced</source>
            <translation>Le groupe a des feuilles plus récentes ; celles-ci ne comptent plus.</translation>
        </message>
        <message>
            <source>sheets.unknown_word</source>
            <translation>Le mot {place}, « {word} », n'est pas un mot des feuilles. Regardez encore le papier.</translation>
        </message>
        <message>
            <source>sheets.words_count</source>
            <translation>Une feuille a {needed} mots ; il y en a {have} ici.</translation>
        </message>
        <message>
            <source>sheets.words_wrong</source>
            <translation>Un mot de la feuille {no} est un autre, ou deux ont changé de place. Relisez-les un à un.</translation>
        </message>
        <message>
            <source>sheets.wrong_sheet</source>
            <translation>Ce sont les mots de la feuille {other}, et c'est ici la place de la feuille {no}.</translation>
        </message>
        <message>
            <source>sign.key_holder_is_officer</source>
            <translation>Qui écrit ou garde l’argent ne signe pas comme détenteur de clé.</translation>
        </message>
        <message>
            <source>sign.not_needed</source>
            <translation>Cette personne n’a pas à signer cette page.</translation>
        </message>
        <message>
            <source>sign.signed_already</source>
            <translation>Cette personne a déjà signé.</translation>
        </message>
        <message>
            <source>snapshot.*</source>
            <translation>Le raccourci pour un nouvel ordinateur ne peut pas servir ({code}). Rien n’est perdu : toute l’histoire est cherchée à la place.</translation>
        </message>
        <message>
            <source>snapshot.not_arrived</source>
            <translation>L’historique n’est pas encore complet. Le livre est resté tel quel.</translation>
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
            <source>statement.changed</source>
            <translation>La ligne {line} n’est pas comme M-Pesa l’écrit : un autre programme a changé le fichier. Exportez-le de nouveau du portail.</translation>
        </message>
        <message>
            <source>statement.no_head</source>
            <translation>Ce n’est pas un relevé M-Pesa : ses colonnes manquent. Exportez-le du portail en CSV sans le modifier.</translation>
        </message>
        <message>
            <source>statement.of_a_person</source>
            <translation>C’est le relevé du téléphone d’une personne. Il ne prouve rien aux autres ; deux responsables peuvent marquer les paiements comme vus.</translation>
        </message>
        <message>
            <source>statement.server_reads</source>
            <translation>Le serveur de ce groupe vérifie lui-même les paiements ; le relevé n’est pas nécessaire.</translation>
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
            <translation>Ce programme est trop ancien pour recevoir du serveur. Mettez-le à jour ; ce qui est écrit ici est gardé, et le serveur le prend toujours.</translation>
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
            <source>sync.device_removed_on</source>
            <translation>Cet ordinateur a été retiré du groupe le {day}. Le cahier reste lisible ici ; les nouvelles écritures n’iront pas aux autres. Demandez à un responsable.</translation>
        </message>
        <message>
            <source>sync.group_moved</source>
            <translation>Les écritures de ce groupe sont maintenant numérotées sur un de ses ordinateurs, plus sur ce serveur. Ce qui est écrit ici est gardé ; portez-le là-bas par clé, ou connectez-vous au nouveau serveur du groupe.</translation>
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
            <source>sync.rows_differ</source>
            <translation>Un autre ordinateur montre d’autres chiffres pour les mêmes écritures ({names}). Aucune écriture n’est perdue ni changée ; toutes sont signées et envoyées. Signalez-le ; d’ici là, c’est la feuille signée de la réunion qui compte.</translation>
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
            <source>sys.*</source>
            <translation>Un autre ordinateur a envoyé une écriture réservée au serveur. Elle est mise de côté ; votre livre n’a rien.</translation>
        </message>
        <message>
            <source>table.broken</source>
            <translation>Cette table de décision est abîmée ({where}). Rien n’a été décidé avec elle.</translation>
        </message>
        <message>
            <source>table.input</source>
            <translation>La table de décision ne convient pas à ces chiffres ({input}).</translation>
        </message>
        <message>
            <source>table.unknown</source>
            <translation>La table de décision {table}, version {version}, n’est pas là. Mettez le programme à jour.</translation>
        </message>
        <message>
            <source>terms.all_kept</source>
            <translation>Commission, caisse sociale et repas prendraient tout. Réduisez-les.</translation>
        </message>
        <message>
            <source>terms.range</source>
            <translation>{field} doit être entre {low} et {high}.</translation>
        </message>
        <message>
            <source>terms.word</source>
            <translation>« {typed} » n’est pas permis pour {field}.</translation>
        </message>
        <message>
            <source>totp.bad_secret</source>
            <translation>Ce n’est pas une clé de codes. Recopiez-la.</translation>
        </message>
        <message>
            <source>totp.wrong_code</source>
            <translation>Ce code n’est pas bon. Attendez le suivant et tapez-le. Les codes suivent l’horloge : si aucun n’est bon, réglez la date et l’heure de cet ordinateur.</translation>
        </message>
        <message>
            <source>turn.more_than_due</source>
            <translation>Pour cette caisse, au plus {left}. Le reste en avance.</translation>
        </message>
        <message>
            <source>turn.more_than_owed</source>
            <translation>On ne doit plus que {have}. Remettez au plus cela.</translation>
        </message>
        <message>
            <source>turn.more_than_pot</source>
            <translation>C’est plus que ce qui a été collecté pour ce tour.</translation>
        </message>
        <message>
            <source>turn.no_auction</source>
            <translation>La cagnotte de ce tour n’a pas encore été mise aux enchères.</translation>
        </message>
        <message>
            <source>turn.no_order</source>
            <translation>On ne sait pas encore à qui le tour. Tirez, ou que la réunion choisisse.</translation>
        </message>
        <message>
            <source>turn.none</source>
            <translation>On ne dit pas pour quel tour c’est payé.</translation>
        </message>
        <message>
            <source>turn.not_agreed</source>
            <translation>{member} n’a pas donné son accord. Chacun dit oui par code ou empreinte.</translation>
        </message>
        <message>
            <source>turn.not_yours</source>
            <translation>Ce n’est pas le tour de {member}.</translation>
        </message>
        <message>
            <source>turn.nothing_to_pay</source>
            <translation>Il n’y a rien à verser.</translation>
        </message>
        <message>
            <source>turn.own_due</source>
            <translation>{member} paie d’abord ses propres {minor}.</translation>
        </message>
        <message>
            <source>turn.paid_already</source>
            <translation>{member} a déjà reçu ce tour.</translation>
        </message>
        <message>
            <source>turn.place</source>
            <translation>Seuls les rangs {first} à {last} peuvent changer.</translation>
        </message>
        <message>
            <source>turn.same_place</source>
            <translation>Choisissez deux rangs différents ; qui attend va plus tard.</translation>
        </message>
        <message>
            <source>turn.sum</source>
            <translation>Les parts ne font pas le montant. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>turn.unknown_reason</source>
            <translation>« {typed} » n’est pas une raison connue. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>turn.waits</source>
            <translation>Il manque {missing}. Cette caisse verse quand le pot est plein.</translation>
        </message>
        <message>
            <source>turn.winners</source>
            <translation>{wanted} places gagnent ce tour. Choisissez-en autant.</translation>
        </message>
        <message>
            <source>turnover.no_office</source>
            <translation>Cette personne n'a pas de fonction à passer.</translation>
        </message>
        <message>
            <source>turnover.no_pin</source>
            <translation>Le nouveau responsable a d'abord besoin d'un PIN.</translation>
        </message>
        <message>
            <source>turnover.same_person</source>
            <translation>Quelqu'un d'autre doit prendre la suite.</translation>
        </message>
        <message>
            <source>unit.area</source>
            <translation>Écrivez la surface en mètres carrés, plus de 0.</translation>
        </message>
        <message>
            <source>unit.count</source>
            <translation>« {typed} » ne convient pas ici. Écrivez un nombre entier.</translation>
        </message>
        <message>
            <source>unit.kind</source>
            <translation>C’est un logement, une boutique, un parking ou une cave. Choisissez.</translation>
        </message>
        <message>
            <source>unit.label_taken</source>
            <translation>Il y a déjà un logement {label}. Écrivez un autre numéro.</translation>
        </message>
        <message>
            <source>unit.no_owner</source>
            <translation>Un logement a toujours un propriétaire. Choisissez le nouveau.</translation>
        </message>
        <message>
            <source>unit.no_tenant</source>
            <translation>Personne n’habite ce logement pour laisser un dépôt. Écrivez d’abord les habitants (F3).</translation>
        </message>
        <message>
            <source>unit.nobody</source>
            <translation>Personne ne possède ce logement ce jour-là ; personne ne peut payer. Écrivez d’abord le propriétaire (F3).</translation>
        </message>
        <message>
            <source>unit.participation</source>
            <translation>Une part dans une table est 0 ou plus.</translation>
        </message>
        <message>
            <source>unit.people</source>
            <translation>0 à {max} personnes peuvent y habiter.</translation>
        </message>
        <message>
            <source>unit.role</source>
            <translation>On est propriétaire ou locataire. Choisissez.</translation>
        </message>
        <message>
            <source>unit.unknown</source>
            <translation>Ce logement n’est pas dans le livre.</translation>
        </message>
        <message>
            <source>vault.bad_entry</source>
            <translation>Ce que le coffre à clés garde pour ce livre est abîmé. Le livre n’a rien. Restaurez la clé ou une copie.</translation>
        </message>
        <message>
            <source>vault.bad_header</source>
            <translation>Le fichier de clé à côté du livre est abîmé. Le livre n’a rien. Remettez celui d’une copie.</translation>
        </message>
        <message>
            <source>vault.keyring_refused</source>
            <translation>Le coffre à clés de l’ordinateur a refusé. Déverrouillez-le et réessayez.</translation>
        </message>
        <message>
            <source>vault.keyring_too_slow</source>
            <translation>Le coffre à clés de l’ordinateur ne répond pas. Déverrouillez-le et réessayez.</translation>
        </message>
        <message>
            <source>vault.locked</source>
            <translation>Trop de phrases secrètes fausses. Attendez {seconds} secondes ; le livre est en sûreté.</translation>
        </message>
        <message>
            <source>vault.no_header</source>
            <translation>Le fichier de clé à côté du livre manque. Le livre n’a rien. Copiez-le d’où vient le livre.</translation>
        </message>
        <message>
            <source>vault.no_key</source>
            <translation>Cet ordinateur n’a pas la clé de ce livre. Ouvrez-le là où il a été créé, ou restaurez la clé.</translation>
        </message>
        <message>
            <source>vault.no_keyring</source>
            <translation>Cet ordinateur n’a pas d’endroit sûr pour les clés. Choisissez une phrase secrète.</translation>
        </message>
        <message>
            <source>vault.no_passphrase</source>
            <translation>Ce livre s’ouvre avec une phrase secrète. Tapez-la.</translation>
        </message>
        <message>
            <source>vault.no_passphrase_file</source>
            <translation>Le fichier de la phrase secrète est illisible. Vérifiez qu’il est là.</translation>
        </message>
        <message>
            <source>vault.passphrase_empty</source>
            <translation>Ce livre s’ouvre avec une phrase secrète. Tapez-la, ou donnez un fichier avec --passphrase-file.</translation>
        </message>
        <message>
            <source>vault.passphrase_too_long</source>
            <translation>Une phrase secrète a {max} lettres au plus.</translation>
        </message>
        <message>
            <source>vault.wrong_passphrase</source>
            <translation>Ce n’est pas la phrase secrète de ce livre. Vérifiez Verr. Maj et la langue du clavier. Rien n’a été changé.</translation>
        </message>
        <message>
            <source>verify.balance_differs</source>
            <translation>Un solde tenu n’est pas la somme de ses lignes.</translation>
        </message>
        <message>
            <source>verify.broken_chain</source>
            <translation>La chaîne d’écritures d’un ordinateur est rompue.</translation>
        </message>
        <message>
            <source>verify.chain_head</source>
            <translation>La fin de la chaîne d’un ordinateur n’est pas là où le livre le dit.</translation>
        </message>
        <message>
            <source>verify.control_differs</source>
            <translation>Un compte collectif n’est pas la somme de ses parties.</translation>
        </message>
        <message>
            <source>verify.file_damaged</source>
            <translation>Le fichier lui-même est abîmé.</translation>
        </message>
        <message>
            <source>verify.gap</source>
            <translation>Il manque un numéro dans l’ordre des écritures.</translation>
        </message>
        <message>
            <source>verify.not_balanced</source>
            <translation>Débits et crédits ne s’équilibrent pas.</translation>
        </message>
        <message>
            <source>verify.root_differs</source>
            <translation>Une table tirée des écritures ne dit pas la même chose qu’elles. Elle peut être reconstruite.</translation>
        </message>
        <message>
            <source>verify.tree_differs</source>
            <translation>Le sceau sur toutes les écritures ne leur correspond pas.</translation>
        </message>
        <message>
            <source>vote.choice</source>
            <translation>On vote oui, non, ou rien.</translation>
        </message>
        <message>
            <source>vote.majority</source>
            <translation>Un vote demande la majorité simple, deux tiers, ou tous. Choisissez.</translation>
        </message>
        <message>
            <source>vote.more_than_here</source>
            <translation>{counted} voix comptées, {here} peuvent voter. Recomptez.</translation>
        </message>
        <message>
            <source>vote.more_than_whole</source>
            <translation>{counted} voix comptées, il y en a {whole} en tout. Recomptez.</translation>
        </message>
        <message>
            <source>vote.needs_names</source>
            <translation>Par parts ou par surface, il faut des noms.</translation>
        </message>
        <message>
            <source>vote.negative</source>
            <translation>Les voix se comptent à partir de zéro.</translation>
        </message>
        <message>
            <source>vote.not_here</source>
            <translation>{member} n’est pas là et n’a pas de voix aujourd’hui. Corrigez l’appel ou ôtez le nom.</translation>
        </message>
        <message>
            <source>vote.result</source>
            <translation>Le résultat ne suit pas des nombres. Recomptez.</translation>
        </message>
        <message>
            <source>vote.secret</source>
            <translation>Ce vote est secret : on n’écrit que les nombres.</translation>
        </message>
        <message>
            <source>vote.secret_by_weight</source>
            <translation>Un vote secret compte les têtes : par parts ou par surface, il faut des noms.</translation>
        </message>
        <message>
            <source>vote.sums</source>
            <translation>Les nombres ne sont pas les sommes des noms. Recomptez.</translation>
        </message>
        <message>
            <source>vote.too_many_proxies</source>
            <translation>{member} vote pour trop d’autres : un au plus.</translation>
        </message>
        <message>
            <source>vote.twice</source>
            <translation>{member} est compté deux fois.</translation>
        </message>
        <message>
            <source>vote.unknown_voter</source>
            <translation>Quelqu’un a voté qui n’a pas de voix ici.</translation>
        </message>
        <message>
            <source>vote.weights</source>
            <translation>Les voix comptent par surface, par tête ou par parts, et il faut un poids.</translation>
        </message>
        <message>
            <source>vouching.about_you</source>
            <translation>Cela vous enlève quelque chose : c'est à un autre responsable de refuser. La personne qui l'a demandé peut le retirer.</translation>
        </message>
        <message>
            <source>vouching.bad_number</source>
            <translation>Un responsable ou deux, pas d'autre nombre.</translation>
        </message>
        <message>
            <source>vouching.not_asked</source>
            <translation>Plus personne ne le demande : c'est accordé, refusé ou retiré, ou l'ordinateur qui demandait a été exclu.</translation>
        </message>
        <message>
            <source>vouching.not_yours</source>
            <translation>Seule la personne qui l'a demandé peut le retirer. Un second responsable peut le refuser, sur un autre ordinateur.</translation>
        </message>
        <message>
            <source>vouching.same_person</source>
            <translation>Le second responsable doit être quelqu'un d'autre, sur un autre ordinateur.</translation>
        </message>
        <message>
            <source>vouching.unchanged</source>
            <translation>C'est déjà le cas.</translation>
        </message>
        <message>
            <source>welcome.not_a_welcome</source>
            <translation>Ce fichier n’accueille pas un nouveau portable. Choisissez un fichier en .ledgerwelcome.</translation>
        </message>
        <message>
            <source>welfare.more_than_fund</source>
            <translation>C’est plus que la caisse de solidarité.</translation>
        </message>
        <message>
            <source>welfare.no_reason</source>
            <translation>Dites pourquoi cette aide.</translation>
        </message>
        <message>
            <source>words.out_of_range</source>
            <translation>Ce montant est trop grand pour être écrit en lettres.</translation>
        </message>
    </context>
</TS>
