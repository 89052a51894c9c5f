<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
    <context>
        <name>Grading</name>
        <message>
            <source>They come to the meetings</source>
            <translation>Ils viennent aux réunions</translation>
        </message>
        <message>
            <source>They save at every meeting</source>
            <translation>Ils épargnent à chaque réunion</translation>
        </message>
        <message>
            <source>The fund is lent</source>
            <translation>Le fonds est prêté</translation>
        </message>
        <message>
            <source>Loans are paid back</source>
            <translation>Les prêts sont remboursés</translation>
        </message>
        <message>
            <source>The books are right</source>
            <translation>Les livres sont justes</translation>
        </message>
        <message>
            <source>The rules are kept</source>
            <translation>Les règles sont respectées</translation>
        </message>
    </context>
    <context>
        <name>GradingScreen</name>
        <message>
            <source>Grade of the group</source>
            <translation>Note du groupe</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Réunions</translation>
        </message>
        <message>
            <source>Print the grade</source>
            <translation>Imprimer la note</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Only the officers see everybody’s money</source>
            <translation>Seuls les responsables voient l’argent de tous</translation>
        </message>
        <message>
            <source>The treasurer, the chairperson or the secretary can open this page.</source>
            <translation>La trésorière, la présidente ou la secrétaire peut ouvrir cette page.</translation>
        </message>
        <message>
            <source>Nothing to grade yet</source>
            <translation>Rien à noter pour l’instant</translation>
        </message>
        <message>
            <source>After the first closed meeting the grade stands here.</source>
            <translation>Après la première réunion close, la note figure ici.</translation>
        </message>
        <message>
            <source>Points of 100</source>
            <translation>Points sur 100</translation>
        </message>
        <message>
            <source>Meetings looked at</source>
            <translation>Réunions examinées</translation>
        </message>
        <message>
            <source>From, to</source>
            <translation>Du, au</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Critère</translation>
        </message>
        <message>
            <source>Counted from</source>
            <translation>Calculé sur</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>Counts for</source>
            <translation>Compte pour</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>What a part counts for stands in the terms of the self-help group.</source>
            <translation>Le poids de chaque critère figure dans les règles du groupe d’entraide.</translation>
        </message>
        <message>
            <source>{good} of {of}</source>
            <translation>{good} sur {of}</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
    </context>
</TS>
