<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>BookCard</name>
        <message numerus="yes">
            <source>{amount} from %Ln people came by phone or bank. It is not in the box and is not counted here.</source>
            <translation>
                <numerusform>{amount} from %Ln person came by phone or bank. It is not in the box and is not counted here.</numerusform>
                <numerusform>{amount} from %Ln people came by phone or bank. It is not in the box and is not counted here.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BoxDoing</name>
        <message numerus="yes">
            <source>This PIN is wrong. %Ln tries left.</source>
            <translation>
                <numerusform>This PIN is wrong. %Ln try left.</numerusform>
                <numerusform>This PIN is wrong. %Ln tries left.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BoxSide</name>
        <message numerus="yes">
            <source>%Ln turns to come in this round.</source>
            <translation>
                <numerusform>%Ln turn to come in this round.</numerusform>
                <numerusform>%Ln turns to come in this round.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CloseScreen</name>
        <message numerus="yes">
            <source>This PIN is wrong. %Ln tries left.</source>
            <translation>
                <numerusform>This PIN is wrong. %Ln try left.</numerusform>
                <numerusform>This PIN is wrong. %Ln tries left.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ClosedCard</name>
        <message numerus="yes">
            <source>%Ln papers are written</source>
            <translation>
                <numerusform>%Ln paper is written</numerusform>
                <numerusform>%Ln papers are written</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The copy opens and holds %Ln entries</source>
            <translation>
                <numerusform>The copy opens and holds %Ln entry</numerusform>
                <numerusform>The copy opens and holds %Ln entries</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CollectScreen</name>
        <message numerus="yes">
            <source>%Ln members paid exactly</source>
            <translation>
                <numerusform>%Ln member paid exactly</numerusform>
                <numerusform>%Ln members paid exactly</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Counting</name>
        <message numerus="yes">
            <source>%Ln people</source>
            <translation>
                <numerusform>%Ln person</numerusform>
                <numerusform>%Ln people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln apologies</source>
            <translation>
                <numerusform>%Ln apology</numerusform>
                <numerusform>%Ln apologies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln days late</source>
            <translation>
                <numerusform>%Ln day late</numerusform>
                <numerusform>%Ln days late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln given</source>
            <translation>
                <numerusform>%Ln given</numerusform>
                <numerusform>%Ln given</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln months without a loan</source>
            <translation>
                <numerusform>%Ln month without a loan</numerusform>
                <numerusform>%Ln months without a loan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Needs %Ln more guarantors</source>
            <translation>
                <numerusform>Needs %Ln more guarantor</numerusform>
                <numerusform>Needs %Ln more guarantors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more decisions, in the minutes</source>
            <translation>
                <numerusform>and %Ln more decision, in the minutes</numerusform>
                <numerusform>and %Ln more decisions, in the minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln expenses</source>
            <translation>
                <numerusform>%Ln expense</numerusform>
                <numerusform>%Ln expenses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln entry</numerusform>
                <numerusform>%Ln entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not more than %Ln times the savings</source>
            <translation>
                <numerusform>Not more than the savings</numerusform>
                <numerusform>Not more than %Ln times the savings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Paid back within %Ln meetings</source>
            <translation>
                <numerusform>Paid back within %Ln meeting</numerusform>
                <numerusform>Paid back within %Ln meetings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows were written all at once</source>
            <translation>
                <numerusform>%Ln row was written at once</numerusform>
                <numerusform>%Ln rows were written all at once</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change to %Ln shares</source>
            <translation>
                <numerusform>Change to %Ln share</numerusform>
                <numerusform>Change to %Ln shares</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Written at {time}. With %Ln shares box and book agree.</source>
            <translation>
                <numerusform>Written at {time}. With %Ln share box and book agree.</numerusform>
                <numerusform>Written at {time}. With %Ln shares box and book agree.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DecideCard</name>
        <message numerus="yes">
            <source>%Ln vote. {name} does not vote on this loan.</source>
            <translation>
                <numerusform>%Ln votes. {name} does not vote on this loan.</numerusform>
                <numerusform>%Ln vote. {name} does not vote on this loan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln needed</source>
            <translation>
                <numerusform>%Ln needed</numerusform>
                <numerusform>%Ln needed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DrawPage</name>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>and %Ln more</numerusform>
                <numerusform>and %Ln more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FairScreen</name>
        <message numerus="yes">
            <source>This PIN is wrong. %Ln tries left.</source>
            <translation>
                <numerusform>This PIN is wrong. %Ln try left.</numerusform>
                <numerusform>This PIN is wrong. %Ln tries left.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GiveCard</name>
        <message numerus="yes">
            <source>%Ln payments of {amount}, one each month, without interest</source>
            <translation>
                <numerusform>%Ln payment of {amount}, without interest</numerusform>
                <numerusform>%Ln payments of {amount}, one each month, without interest</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HistoryPanel</name>
        <message numerus="yes">
            <source>%Ln papers</source>
            <translation>
                <numerusform>%Ln paper</numerusform>
                <numerusform>%Ln papers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>KeysCard</name>
        <message numerus="yes">
            <source>%Ln keys open the book</source>
            <translation>
                <numerusform>%Ln key opens the book</numerusform>
                <numerusform>%Ln keys open the book</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln keys and {name} also open it.</source>
            <translation>
                <numerusform>%Ln key and {name} also open it.</numerusform>
                <numerusform>%Ln keys and {name} also open it.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LeavePage</name>
        <message numerus="yes">
            <source>%Ln seats still to come pay and get the same: {amount}.</source>
            <translation>
                <numerusform>%Ln seat still to come pays and gets the same: {amount}.</numerusform>
                <numerusform>%Ln seats still to come pay and get the same: {amount}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NewPinCard</name>
        <message numerus="yes">
            <source>This PIN is not right. %Ln tries left.</source>
            <translation>
                <numerusform>This PIN is not right. %Ln try left.</numerusform>
                <numerusform>This PIN is not right. %Ln tries left.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NowPaying</name>
        <message numerus="yes">
            <source>%Ln shares</source>
            <translation>
                <numerusform>%Ln share</numerusform>
                <numerusform>%Ln shares</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OpenStep</name>
        <message numerus="yes">
            <source>This PIN is not right. %Ln tries left.</source>
            <translation>
                <numerusform>This PIN is not right. %Ln try left.</numerusform>
                <numerusform>This PIN is not right. %Ln tries left.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OrderCard</name>
        <message numerus="yes">
            <source>%Ln turns to come in this round.</source>
            <translation>
                <numerusform>%Ln turn to come in this round.</numerusform>
                <numerusform>%Ln turns to come in this round.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OtherScreen</name>
        <message numerus="yes">
            <source>This PIN is wrong. %Ln tries left.</source>
            <translation>
                <numerusform>This PIN is wrong. %Ln try left.</numerusform>
                <numerusform>This PIN is wrong. %Ln tries left.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PayCard</name>
        <message numerus="yes">
            <source>%Ln members paid {amount}</source>
            <translation>
                <numerusform>%Ln member paid {amount}</numerusform>
                <numerusform>%Ln members paid {amount}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReadCard</name>
        <message numerus="yes">
            <source>By phone, %Ln not checked</source>
            <translation>
                <numerusform>By phone, %Ln not checked</numerusform>
                <numerusform>By phone, %Ln not checked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more members</source>
            <translation>
                <numerusform>and %Ln more member</numerusform>
                <numerusform>and %Ln more members</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Settling</name>
        <message numerus="yes">
            <source>This PIN is wrong. %Ln tries left.</source>
            <translation>
                <numerusform>This PIN is wrong. %Ln try left.</numerusform>
                <numerusform>This PIN is wrong. %Ln tries left.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SignCard</name>
        <message numerus="yes">
            <source>%Ln receipts as PDF</source>
            <translation>
                <numerusform>%Ln receipt as PDF</numerusform>
                <numerusform>%Ln receipts as PDF</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln signatures to go</source>
            <translation>
                <numerusform>%Ln signature to go</numerusform>
                <numerusform>%Ln signatures to go</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Signing</name>
        <message numerus="yes">
            <source>This PIN is wrong. %Ln tries left.</source>
            <translation>
                <numerusform>This PIN is wrong. %Ln try left.</numerusform>
                <numerusform>This PIN is wrong. %Ln tries left.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StopPage</name>
        <message numerus="yes">
            <source>%Ln contributions to come</source>
            <translation>
                <numerusform>%Ln contribution to come</numerusform>
                <numerusform>%Ln contributions to come</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TermsCard</name>
        <message numerus="yes">
            <source>Interest, {percent}% for %Ln meetings</source>
            <translation>
                <numerusform>Interest, {percent}% a meeting</numerusform>
                <numerusform>Interest, {percent}% for %Ln meetings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payments of {amount}, one at each meeting</source>
            <translation>
                <numerusform>%Ln payment of {amount}</numerusform>
                <numerusform>%Ln payments of {amount}, one at each meeting</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TotalsBar</name>
        <message numerus="yes">
            <source>%Ln still to pay</source>
            <translation>
                <numerusform>%Ln still to pay</numerusform>
                <numerusform>%Ln still to pay</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TurnScreen</name>
        <message numerus="yes">
            <source>%Ln members paid {amount}</source>
            <translation>
                <numerusform>%Ln member paid {amount}</numerusform>
                <numerusform>%Ln members paid {amount}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This PIN is wrong. %Ln tries left.</source>
            <translation>
                <numerusform>This PIN is wrong. %Ln try left.</numerusform>
                <numerusform>This PIN is wrong. %Ln tries left.</numerusform>
            </translation>
        </message>
    </context>
</TS>
