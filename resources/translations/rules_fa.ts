<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa">
    <context>
        <name>HistoryCard</name>
        <message>
            <source>How the rules came about</source>
            <translation>قواعد چگونه آمد</translation>
        </message>
        <message>
            <source>The first rules</source>
            <translation>نخستین قواعد</translation>
        </message>
        <message>
            <source>The same rules</source>
            <translation>همان قواعد</translation>
        </message>
        <message>
            <source>{rules}: without effect, others were agreed on first</source>
            <translation>{rules}: بی‌اثر، پیش‌تر قواعد دیگری پذیرفته شد</translation>
        </message>
    </context>
    <context>
        <name>ProposalCard</name>
        <message>
            <source>Proposed</source>
            <translation>پیشنهادشده</translation>
        </message>
        <message>
            <source>by {name}, from {day}</source>
            <translation>از {name}، از {day}</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>پذیرفته</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>رد</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>پس گرفتن</translation>
        </message>
        <message>
            <source>This proposal cannot be read by this version.</source>
            <translation>این نسخه پیشنهاد را نمی‌خواند.</translation>
        </message>
        <message>
            <source>instead of: {rule}</source>
            <translation>به جای: {rule}</translation>
        </message>
        <message>
            <source>Agreed. It holds from the first meeting on {day} or later.</source>
            <translation>پذیرفته شد. از نخستین نشست در {day} یا پس از آن برقرار است.</translation>
        </message>
        <message>
            <source>Agreed, but the same rule was changed meanwhile. Propose it anew.</source>
            <translation>پذیرفته شد، ولی همین قاعده در این میان عوض شده. دوباره پیشنهاد دهید.</translation>
        </message>
        <message>
            <source>The same rule was changed since. Withdraw it and propose it anew.</source>
            <translation>همین قاعده از آن پس عوض شده. آن را پس بگیرید و دوباره پیشنهاد دهید.</translation>
        </message>
        <message>
            <source>It waits for the vote of a meeting.</source>
            <translation>در انتظار رأی نشست است.</translation>
        </message>
        <message>
            <source>for</source>
            <translation>موافق</translation>
        </message>
        <message>
            <source>against</source>
            <translation>مخالف</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>بی‌صدا</translation>
        </message>
    </context>
    <context>
        <name>RuleChangeScreen</name>
        <message>
            <source>Propose other rules</source>
            <translation>پیشنهاد قواعد دیگر</translation>
        </message>
        <message>
            <source>Group rules</source>
            <translation>قرارهای گروه</translation>
        </message>
        <message>
            <source>Next box</source>
            <translation>خانهٔ بعد</translation>
        </message>
        <message>
            <source>Switch on or off</source>
            <translation>روشن یا خاموش</translation>
        </message>
        <message>
            <source>Propose</source>
            <translation>پیشنهاد</translation>
        </message>
        <message>
            <source>Only the officers propose rules</source>
            <translation>تنها مسئولان قاعده پیشنهاد می‌دهند</translation>
        </message>
        <message>
            <source>The treasurer, the chairperson or the secretary can open this page.</source>
            <translation>خزانه‌دار، رئیس یا منشی این صفحه را باز می‌کند.</translation>
        </message>
        <message>
            <source>Holds from</source>
            <translation>برقرار از</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>چرا</translation>
        </message>
        <message>
            <source>Nothing changes before the vote. What was due until then stays as it was.</source>
            <translation>پیش از رأی چیزی عوض نمی‌شود. بدهی‌های تا آن زمان همان می‌ماند.</translation>
        </message>
        <message>
            <source>The proposal is written; the vote of a meeting decides</source>
            <translation>پیشنهاد ثبت شد؛ رأی نشست تصمیم می‌گیرد</translation>
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message>
            <source>since {day}, agreed by {yes} to {no}, written by {name}</source>
            <translation>از {day}، با {yes} رأی در برابر {no}، نوشتهٔ {name}</translation>
        </message>
        <message>
            <source>since {day}, agreed by vote, written by {name}</source>
            <translation>از {day}، با رأی، نوشتهٔ {name}</translation>
        </message>
        <message>
            <source>since {day}, written by {name}</source>
            <translation>از {day}، نوشتهٔ {name}</translation>
        </message>
    </context>
    <context>
        <name>RulesScreen</name>
        <message>
            <source>Group rules</source>
            <translation>قرارهای گروه</translation>
        </message>
        <message>
            <source>rules</source>
            <translation>قواعد</translation>
        </message>
        <message>
            <source>The rules of the group</source>
            <translation>قواعد گروه</translation>
        </message>
        <message>
            <source>Next section</source>
            <translation>بخش بعد</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>عوض کردن</translation>
        </message>
        <message>
            <source>Print the rules</source>
            <translation>چاپ قواعد</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>دوباره خواندن</translation>
        </message>
        <message>
            <source>The vote is written: agreed</source>
            <translation>رأی ثبت شد: پذیرفته</translation>
        </message>
        <message>
            <source>The vote is written: refused</source>
            <translation>رأی ثبت شد: رد</translation>
        </message>
        <message>
            <source>The proposal is withdrawn</source>
            <translation>پیشنهاد پس گرفته شد</translation>
        </message>
    </context>
    <context>
        <name>SectionCard</name>
        <message>
            <source>Change</source>
            <translation>تغییر</translation>
        </message>
        <message>
            <source>These rules were written by a newer version. Install it to read them.</source>
            <translation>این قواعد با نسخه‌ای تازه‌تر نوشته شده. برای خواندن، آن را نصب کنید.</translation>
        </message>
        <message>
            <source>Kinds of loan</source>
            <translation>انواع وام</translation>
        </message>
        <message>
            <source>Offices and PINs</source>
            <translation>مسئولیت‌ها و رمزها</translation>
        </message>
    </context>
</TS>
