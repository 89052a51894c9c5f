<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>lending</name>
        <message>
            <source>arrears.broken</source>
            <translation>{overdue} est en retard.</translation>
        </message>
        <message>
            <source>arrears.kept</source>
            <translation>Rien n’est en retard.</translation>
        </message>
        <message>
            <source>attendance.broken</source>
            <translation>Présence de {attendance} seulement. Il faut : {needed}.</translation>
        </message>
        <message>
            <source>attendance.kept</source>
            <translation>Présence {attendance}. Il faut : {needed}.</translation>
        </message>
        <message>
            <source>blocked.broken</source>
            <translation>{blocked} garantit d’autres ; épargne libre {savings} × {multiple} = {limit}. Dû {owed}, demandé {asked} : {over} de trop.</translation>
        </message>
        <message>
            <source>blocked.kept</source>
            <translation>{blocked} garantit d’autres ; épargne libre {savings} × {multiple} = {limit}. Dû {owed}, demandé {asked}.</translation>
        </message>
        <message>
            <source>cap.broken</source>
            <translation>Pas plus de {limit} par membre. Dû {owed}, demandé {asked} : {over} de trop.</translation>
        </message>
        <message>
            <source>cap.kept</source>
            <translation>Pas plus de {limit} par membre. Dû {owed}, demandé {asked}.</translation>
        </message>
        <message>
            <source>fund.advances</source>
            <translation>Payé d’avance par les membres</translation>
        </message>
        <message>
            <source>fund.approved</source>
            <translation>Prêts accordés, pas encore versés</translation>
        </message>
        <message>
            <source>fund.bank</source>
            <translation>Banque</translation>
        </message>
        <message>
            <source>fund.broken</source>
            <translation>Au plus {percent} de la caisse de {fund}, soit {limit}. Dû {owed}, demandé {asked} : {over} de trop.</translation>
        </message>
        <message>
            <source>fund.cash</source>
            <translation>Espèces de la caisse de prêt</translation>
        </message>
        <message>
            <source>fund.kept</source>
            <translation>Au plus {percent} de la caisse de {fund}, soit {limit}. Dû {owed}, demandé {asked}.</translation>
        </message>
        <message>
            <source>fund.mobile</source>
            <translation>Argent mobile</translation>
        </message>
        <message>
            <source>fund.next_turn</source>
            <translation>Pour le prochain tour</translation>
        </message>
        <message>
            <source>fund.payouts</source>
            <translation>Dû aux membres</translation>
        </message>
        <message>
            <source>fund.reserve</source>
            <translation>Réserve qui reste</translation>
        </message>
        <message>
            <source>fund.unidentified</source>
            <translation>Reçus non identifiés</translation>
        </message>
        <message>
            <source>fund.wallet</source>
            <translation>Portefeuille</translation>
        </message>
        <message>
            <source>guaranteed.broken</source>
            <translation>Les garanties {guaranteed} et l’épargne libre {savings} doivent couvrir {needed} : il manque {missing}.</translation>
        </message>
        <message>
            <source>guaranteed.kept</source>
            <translation>Les garanties {guaranteed} et l’épargne libre {savings} couvrent {needed}.</translation>
        </message>
        <message>
            <source>guarantors.broken</source>
            <translation>Garants : {guarantors} seulement. Il en faut : {needed}.</translation>
        </message>
        <message>
            <source>guarantors.kept</source>
            <translation>Garants : {guarantors}. Il en faut : {needed}.</translation>
        </message>
        <message>
            <source>months.broken</source>
            <translation>Mois d’adhésion : {months} seulement. Il en faut : {needed}.</translation>
        </message>
        <message>
            <source>months.kept</source>
            <translation>Mois d’adhésion : {months}. Il en faut : {needed}.</translation>
        </message>
        <message>
            <source>multiple.broken</source>
            <translation>Épargne {savings} × {multiple} = {limit}. Dû {owed}, demandé {asked} : {over} de trop. Au plus {most}.</translation>
        </message>
        <message>
            <source>multiple.kept</source>
            <translation>Épargne {savings} × {multiple} = {limit}. Dû {owed}, demandé {asked}.</translation>
        </message>
        <message>
            <source>one_loan.broken</source>
            <translation>Un prêt à la fois. Encore en cours : {running}.</translation>
        </message>
        <message>
            <source>one_loan.kept</source>
            <translation>Aucun autre prêt en cours.</translation>
        </message>
        <message>
            <source>own_share.broken</source>
            <translation>{needed} doit rester en épargne ; épargne libre {savings} : il manque {missing}.</translation>
        </message>
        <message>
            <source>own_share.kept</source>
            <translation>{needed} doit rester en épargne ; épargne libre {savings}.</translation>
        </message>
        <message>
            <source>settled.kept</source>
            <translation>{unsettled} est trop récent et ne compte pas encore ; {savings} compte.</translation>
        </message>
        <message>
            <source>share_out.broken</source>
            <translation>Se termine après le partage. Jours de trop : {days}.</translation>
        </message>
        <message>
            <source>share_out.kept</source>
            <translation>Remboursé avant le partage.</translation>
        </message>
        <message>
            <source>state.active</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>state.applied</source>
            <translation>Demandé</translation>
        </message>
        <message>
            <source>state.approved</source>
            <translation>Accordé</translation>
        </message>
        <message>
            <source>state.arrears</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>state.draft</source>
            <translation>Brouillon</translation>
        </message>
        <message>
            <source>state.guarantors_pending</source>
            <translation>Attend les garants</translation>
        </message>
        <message>
            <source>state.queued</source>
            <translation>Attend l’argent</translation>
        </message>
        <message>
            <source>state.recovered</source>
            <translation>Recouvré</translation>
        </message>
        <message>
            <source>state.rejected</source>
            <translation>Refusé</translation>
        </message>
        <message>
            <source>state.rescheduled</source>
            <translation>Repris dans un autre prêt</translation>
        </message>
        <message>
            <source>state.review</source>
            <translation>À décider</translation>
        </message>
        <message>
            <source>state.settled</source>
            <translation>Remboursé</translation>
        </message>
        <message>
            <source>state.void</source>
            <translation>Annulé</translation>
        </message>
        <message>
            <source>state.withdrawn</source>
            <translation>Retiré</translation>
        </message>
        <message>
            <source>state.written_off</source>
            <translation>Passé en perte</translation>
        </message>
        <message>
            <source>term.broken</source>
            <translation>Trop d’échéances : {instalments}. Au plus : {most}.</translation>
        </message>
        <message>
            <source>term.kept</source>
            <translation>Échéances : {instalments}. Au plus : {most}.</translation>
        </message>
        <message>
            <source>topup.broken</source>
            <translation>Le prêt en cours n’est remboursé qu’à {repaid}. Il faut, pour l’augmenter : {needed}.</translation>
        </message>
        <message>
            <source>topup.kept</source>
            <translation>Le prêt en cours est remboursé à {repaid}. Il faut, pour l’augmenter : {needed}.</translation>
        </message>
        <message>
            <source>wait.broken</source>
            <translation>Réunions depuis le dernier prêt : {waited} seulement. Il en faut : {needed}.</translation>
        </message>
        <message>
            <source>wait.kept</source>
            <translation>Réunions depuis le dernier prêt : {waited}. Il en faut : {needed}.</translation>
        </message>
    </context>
</TS>
