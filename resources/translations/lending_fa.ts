<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
    <context>
        <name>lending</name>
        <message>
            <source>arrears.broken</source>
            <translation>{overdue} عقب افتاده است.</translation>
        </message>
        <message>
            <source>arrears.kept</source>
            <translation>چیزی عقب نیفتاده است.</translation>
        </message>
        <message>
            <source>attendance.broken</source>
            <translation>حضور تنها {attendance}. لازم: {needed}.</translation>
        </message>
        <message>
            <source>attendance.kept</source>
            <translation>حضور {attendance}. لازم: {needed}.</translation>
        </message>
        <message>
            <source>blocked.broken</source>
            <translation>{blocked} در ضمانت دیگران است؛ پس‌انداز آزاد {savings} × {multiple} = {limit}. بدهی {owed}، درخواست {asked}: {over} بیشتر.</translation>
        </message>
        <message>
            <source>blocked.kept</source>
            <translation>{blocked} در ضمانت دیگران است؛ پس‌انداز آزاد {savings} × {multiple} = {limit}. بدهی {owed}، درخواست {asked}.</translation>
        </message>
        <message>
            <source>cap.broken</source>
            <translation>به هر عضو بیش از {limit} داده نمی‌شود. بدهی {owed}، درخواست {asked}: {over} بیشتر.</translation>
        </message>
        <message>
            <source>cap.kept</source>
            <translation>به هر عضو بیش از {limit} داده نمی‌شود. بدهی {owed}، درخواست {asked}.</translation>
        </message>
        <message>
            <source>fund.advances</source>
            <translation>پیش‌پرداخت اعضا</translation>
        </message>
        <message>
            <source>fund.approved</source>
            <translation>وام‌های تأییدشدهٔ پرداخت‌نشده</translation>
        </message>
        <message>
            <source>fund.bank</source>
            <translation>بانک</translation>
        </message>
        <message>
            <source>fund.broken</source>
            <translation>حداکثر {percent} از صندوق {fund}، یعنی {limit}. بدهی {owed}، درخواست {asked}: {over} بیشتر.</translation>
        </message>
        <message>
            <source>fund.cash</source>
            <translation>پول نقد صندوق وام</translation>
        </message>
        <message>
            <source>fund.kept</source>
            <translation>حداکثر {percent} از صندوق {fund}، یعنی {limit}. بدهی {owed}، درخواست {asked}.</translation>
        </message>
        <message>
            <source>fund.mobile</source>
            <translation>پول همراه</translation>
        </message>
        <message>
            <source>fund.next_turn</source>
            <translation>برای نوبت بعدی</translation>
        </message>
        <message>
            <source>fund.payouts</source>
            <translation>بدهی به اعضا</translation>
        </message>
        <message>
            <source>fund.reserve</source>
            <translation>ذخیره‌ای که می‌ماند</translation>
        </message>
        <message>
            <source>fund.unidentified</source>
            <translation>دریافتی‌های بی‌نام</translation>
        </message>
        <message>
            <source>fund.wallet</source>
            <translation>کیف پول</translation>
        </message>
        <message>
            <source>guaranteed.broken</source>
            <translation>ضمانت {guaranteed} و پس‌انداز آزاد {savings} باید {needed} را بپوشاند: {missing} کم است.</translation>
        </message>
        <message>
            <source>guaranteed.kept</source>
            <translation>ضمانت {guaranteed} و پس‌انداز آزاد {savings}، {needed} را می‌پوشاند.</translation>
        </message>
        <message>
            <source>guarantors.broken</source>
            <translation>ضامن‌ها: تنها {guarantors}. لازم: {needed}.</translation>
        </message>
        <message>
            <source>guarantors.kept</source>
            <translation>ضامن‌ها: {guarantors}. لازم: {needed}.</translation>
        </message>
        <message>
            <source>months.broken</source>
            <translation>ماه‌های عضویت: تنها {months}. لازم: {needed}.</translation>
        </message>
        <message>
            <source>months.kept</source>
            <translation>ماه‌های عضویت: {months}. لازم: {needed}.</translation>
        </message>
        <message>
            <source>multiple.broken</source>
            <translation>پس‌انداز {savings} × {multiple} = {limit}. بدهی {owed}، درخواست {asked}: {over} بیشتر. حداکثر {most}.</translation>
        </message>
        <message>
            <source>multiple.kept</source>
            <translation>پس‌انداز {savings} × {multiple} = {limit}. بدهی {owed}، درخواست {asked}.</translation>
        </message>
        <message>
            <source>one_loan.broken</source>
            <translation>هر بار یک وام. هنوز در جریان: {running}.</translation>
        </message>
        <message>
            <source>one_loan.kept</source>
            <translation>وام دیگری در جریان نیست.</translation>
        </message>
        <message>
            <source>own_share.broken</source>
            <translation>{needed} باید در پس‌انداز بماند؛ پس‌انداز آزاد {savings}: {missing} کم است.</translation>
        </message>
        <message>
            <source>own_share.kept</source>
            <translation>{needed} باید در پس‌انداز بماند؛ پس‌انداز آزاد {savings}.</translation>
        </message>
        <message>
            <source>settled.kept</source>
            <translation>{unsettled} هنوز تازه است و حساب نمی‌شود؛ {savings} حساب می‌شود.</translation>
        </message>
        <message>
            <source>share_out.broken</source>
            <translation>پس از تقسیم پایان می‌یابد. روزهای دیرتر: {days}.</translation>
        </message>
        <message>
            <source>share_out.kept</source>
            <translation>پیش از تقسیم بازپرداخت می‌شود.</translation>
        </message>
        <message>
            <source>state.active</source>
            <translation>در جریان</translation>
        </message>
        <message>
            <source>state.applied</source>
            <translation>درخواست‌شده</translation>
        </message>
        <message>
            <source>state.approved</source>
            <translation>تأییدشده</translation>
        </message>
        <message>
            <source>state.arrears</source>
            <translation>دیرکرده</translation>
        </message>
        <message>
            <source>state.draft</source>
            <translation>پیش‌نویس</translation>
        </message>
        <message>
            <source>state.guarantors_pending</source>
            <translation>در انتظار ضامن</translation>
        </message>
        <message>
            <source>state.queued</source>
            <translation>در انتظار پول</translation>
        </message>
        <message>
            <source>state.recovered</source>
            <translation>وصول‌شده</translation>
        </message>
        <message>
            <source>state.rejected</source>
            <translation>ردشده</translation>
        </message>
        <message>
            <source>state.rescheduled</source>
            <translation>به وام دیگری رفته</translation>
        </message>
        <message>
            <source>state.review</source>
            <translation>برای تصمیم</translation>
        </message>
        <message>
            <source>state.settled</source>
            <translation>تسویه‌شده</translation>
        </message>
        <message>
            <source>state.void</source>
            <translation>برگشته</translation>
        </message>
        <message>
            <source>state.withdrawn</source>
            <translation>پس‌گرفته</translation>
        </message>
        <message>
            <source>state.written_off</source>
            <translation>سوخت‌شده</translation>
        </message>
        <message>
            <source>term.broken</source>
            <translation>قسط‌ها بیش از اندازه است: {instalments}. حداکثر: {most}.</translation>
        </message>
        <message>
            <source>term.kept</source>
            <translation>قسط‌ها: {instalments}. حداکثر: {most}.</translation>
        </message>
        <message>
            <source>topup.broken</source>
            <translation>از وام جاری تنها {repaid} پرداخت شده است. برای افزایش لازم است: {needed}.</translation>
        </message>
        <message>
            <source>topup.kept</source>
            <translation>از وام جاری {repaid} پرداخت شده است. برای افزایش لازم است: {needed}.</translation>
        </message>
        <message>
            <source>wait.broken</source>
            <translation>جلسه‌ها از وام پیشین: تنها {waited}. لازم: {needed}.</translation>
        </message>
        <message>
            <source>wait.kept</source>
            <translation>جلسه‌ها از وام پیشین: {waited}. لازم: {needed}.</translation>
        </message>
    </context>
</TS>
