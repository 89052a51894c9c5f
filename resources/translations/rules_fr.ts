<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
    <context>
        <name>HistoryCard</name>
        <message>
            <source>How the rules came about</source>
            <translation>Comment les règles sont venues</translation>
        </message>
        <message>
            <source>The first rules</source>
            <translation>Les premières règles</translation>
        </message>
        <message>
            <source>The same rules</source>
            <translation>Les mêmes règles</translation>
        </message>
        <message>
            <source>{rules}: without effect, others were agreed on first</source>
            <translation>{rules} : sans effet, d’autres ont été convenues avant</translation>
        </message>
    </context>
    <context>
        <name>ProposalCard</name>
        <message>
            <source>Proposed</source>
            <translation>Proposé</translation>
        </message>
        <message>
            <source>by {name}, from {day}</source>
            <translation>par {name}, à partir du {day}</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Accepté</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refusé</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>This proposal cannot be read by this version.</source>
            <translation>Cette version ne peut pas lire cette proposition.</translation>
        </message>
        <message>
            <source>instead of: {rule}</source>
            <translation>au lieu de : {rule}</translation>
        </message>
        <message>
            <source>Agreed. It holds from the first meeting on {day} or later.</source>
            <translation>Accepté. Vaut dès la première réunion du {day} ou après.</translation>
        </message>
        <message>
            <source>Agreed, but the same rule was changed meanwhile. Propose it anew.</source>
            <translation>Accepté, mais la même règle a changé entre-temps. Proposez-la de nouveau.</translation>
        </message>
        <message>
            <source>The same rule was changed since. Withdraw it and propose it anew.</source>
            <translation>La même règle a changé depuis. Retirez-la et proposez-la de nouveau.</translation>
        </message>
        <message>
            <source>It waits for the vote of a meeting.</source>
            <translation>Elle attend le vote d’une réunion.</translation>
        </message>
        <message>
            <source>for</source>
            <translation>pour</translation>
        </message>
        <message>
            <source>against</source>
            <translation>contre</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>muets</translation>
        </message>
    </context>
    <context>
        <name>RuleChangeScreen</name>
        <message>
            <source>Propose other rules</source>
            <translation>Proposer d’autres règles</translation>
        </message>
        <message>
            <source>Group rules</source>
            <translation>Règles du groupe</translation>
        </message>
        <message>
            <source>Next box</source>
            <translation>Case suivante</translation>
        </message>
        <message>
            <source>Switch on or off</source>
            <translation>Activer ou non</translation>
        </message>
        <message>
            <source>Propose</source>
            <translation>Proposer</translation>
        </message>
        <message>
            <source>Only the officers propose rules</source>
            <translation>Seuls les responsables proposent des règles</translation>
        </message>
        <message>
            <source>The treasurer, the chairperson or the secretary can open this page.</source>
            <translation>La trésorerie, la présidence ou le secrétariat peut ouvrir cette page.</translation>
        </message>
        <message>
            <source>Holds from</source>
            <translation>Vaut à partir du</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>Nothing changes before the vote. What was due until then stays as it was.</source>
            <translation>Rien ne change avant le vote. Ce qui était dû jusque-là reste tel quel.</translation>
        </message>
        <message>
            <source>The proposal is written; the vote of a meeting decides</source>
            <translation>La proposition est écrite ; le vote d’une réunion décide</translation>
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message>
            <source>since {day}, agreed by {yes} to {no}, written by {name}</source>
            <translation>depuis le {day}, par {yes} voix contre {no}, écrit par {name}</translation>
        </message>
        <message>
            <source>since {day}, agreed by vote, written by {name}</source>
            <translation>depuis le {day}, par vote, écrit par {name}</translation>
        </message>
        <message>
            <source>since {day}, written by {name}</source>
            <translation>depuis le {day}, écrit par {name}</translation>
        </message>
    </context>
    <context>
        <name>RulesScreen</name>
        <message>
            <source>Group rules</source>
            <translation>Règles du groupe</translation>
        </message>
        <message>
            <source>rules</source>
            <translation>regles</translation>
        </message>
        <message>
            <source>The rules of the group</source>
            <translation>Les règles du groupe</translation>
        </message>
        <message>
            <source>Next section</source>
            <translation>Section suivante</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>La changer</translation>
        </message>
        <message>
            <source>Print the rules</source>
            <translation>Imprimer les règles</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Relire</translation>
        </message>
        <message>
            <source>The vote is written: agreed</source>
            <translation>Le vote est écrit : accepté</translation>
        </message>
        <message>
            <source>The vote is written: refused</source>
            <translation>Le vote est écrit : refusé</translation>
        </message>
        <message>
            <source>The proposal is withdrawn</source>
            <translation>La proposition est retirée</translation>
        </message>
    </context>
    <context>
        <name>SectionCard</name>
        <message>
            <source>Change</source>
            <translation>Changer</translation>
        </message>
        <message>
            <source>These rules were written by a newer version. Install it to read them.</source>
            <translation>Ces règles viennent d’une version plus récente. Installez-la pour les lire.</translation>
        </message>
        <message>
            <source>Kinds of loan</source>
            <translation>Sortes de prêts</translation>
        </message>
        <message>
            <source>Offices and PINs</source>
            <translation>Charges et PIN</translation>
        </message>
    </context>
</TS>
