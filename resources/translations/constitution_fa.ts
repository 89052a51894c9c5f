<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
    <context>
        <name>constitution</name>
        <message>
            <source>absent_fine</source>
            <translation>هر که نیاید {absent_fine} می‌دهد</translation>
        </message>
        <message>
            <source>advance_used</source>
            <translation>پول پیش‌پرداخت خودبه‌خود برای بدهی به کار می‌رود</translation>
        </message>
        <message>
            <source>advances_kept</source>
            <translation>پول پیش‌پرداخت وام داده نمی‌شود</translation>
        </message>
        <message>
            <source>approval_unit</source>
            <translation>هر سهمیه در آنجا {approval_unit} به شمار می‌آید</translation>
        </message>
        <message>
            <source>approve</source>
            <translation>رئیس و خزانه‌دار تا {approve_1} سهمیه وام می‌دهند، بیش از آن با سه کلیددار؛ بدهی تا {approve_2} را هم آنان می‌بخشند و بیش از آن با رأی</translation>
        </message>
        <message>
            <source>carried</source>
            <translation>آنچه پرداخت نشود بدهی می‌ماند: {carried}</translation>
        </message>
        <message>
            <source>carried.off</source>
            <translation>هر که نیاید، برای آن نشست بدهکار نمی‌ماند</translation>
        </message>
        <message>
            <source>cash_unit</source>
            <translation>کوچک‌ترین پرداخت نقدی {cash_unit} است</translation>
        </message>
        <message>
            <source>chapter.fines</source>
            <translation>جریمه‌ها</translation>
        </message>
        <message>
            <source>chapter.loans</source>
            <translation>وام‌ها</translation>
        </message>
        <message>
            <source>chapter.meetings</source>
            <translation>زمان نشست‌ها</translation>
        </message>
        <message>
            <source>chapter.money</source>
            <translation>پول هر نشست</translation>
        </message>
        <message>
            <source>chapter.officers</source>
            <translation>مسئولان و کلیدها</translation>
        </message>
        <message>
            <source>dues_first</source>
            <translation>پرداخت نخست {dues_first} را تسویه می‌کند</translation>
        </message>
        <message numerus="yes">
            <source>every</source>
            <translation>
                <numerusform>هر {meeting_every_days} روز جمع می‌شویم</numerusform>
            </translation>
        </message>
        <message>
            <source>excused_fine</source>
            <translation>هر که با عذر نیاید {excused_fine} می‌دهد</translation>
        </message>
        <message>
            <source>fine_list</source>
            <translation>جریمه‌های دیگر: {fine_list}</translation>
        </message>
        <message>
            <source>fines_to</source>
            <translation>جریمه‌ها به {fines_to} می‌رود</translation>
        </message>
        <message numerus="yes">
            <source>guarantors</source>
            <translation>
                <numerusform>{guarantors_needed} عضو ضامن وام می‌شوند، {guarantee}، هر یک تا {guarantor_factor_ppm} پس‌انداز خود</numerusform>
            </translation>
        </message>
        <message>
            <source>income_basis</source>
            <translation>کارمزد درآمد به شمار می‌آید {income_basis}</translation>
        </message>
        <message numerus="yes">
            <source>keys</source>
            <translation>
                <numerusform>صندوق با {keys_needed} کلید باز می‌شود: {key_holders}</numerusform>
            </translation>
        </message>
        <message>
            <source>keys.off</source>
            <translation>صندوق بی‌کلید باز می‌شود</translation>
        </message>
        <message>
            <source>late_fine</source>
            <translation>هر که دیر بیاید {late_fine} می‌دهد</translation>
        </message>
        <message>
            <source>lending</source>
            <translation>هر عضو تا {loan_multiple} برابر پس‌انداز خود وام می‌گیرد</translation>
        </message>
        <message>
            <source>lending.off</source>
            <translation>گروه وام نمی‌دهد</translation>
        </message>
        <message>
            <source>loan_arrears</source>
            <translation>هر که پرداخت دیرشده دارد وام نمی‌گیرد</translation>
        </message>
        <message>
            <source>loan_attendance</source>
            <translation>وام‌گیرنده در {loan_min_attendance} نشست‌ها بوده است</translation>
        </message>
        <message>
            <source>loan_cap</source>
            <translation>بدهی هیچ‌کس از {loan_cap} بیشتر نمی‌شود</translation>
        </message>
        <message>
            <source>loan_fund</source>
            <translation>به هر عضو حداکثر {loan_fund_percent} موجودی وام می‌رسد</translation>
        </message>
        <message numerus="yes">
            <source>loan_membership</source>
            <translation>
                <numerusform>وام‌گیرنده {loan_min_months} ماه عضو بوده است</numerusform>
            </translation>
        </message>
        <message>
            <source>loan_one</source>
            <translation>هیچ‌کس هم‌زمان دو وام ندارد</translation>
        </message>
        <message>
            <source>loan_products</source>
            <translation>این وام‌ها داده می‌شود: {loan_products}</translation>
        </message>
        <message numerus="yes">
            <source>loan_rate</source>
            <translation>
                <numerusform>وام برای هر {loan_period_meetings} نشست {loan_rate_ppm} هزینه دارد، {loan_basis}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>loan_time</source>
            <translation>
                <numerusform>وام در {loan_meetings_max} نشست بازپرداخت می‌شود</numerusform>
            </translation>
        </message>
        <message>
            <source>loan_topup</source>
            <translation>پس از بازپرداخت {loan_topup_percent} وام جاری، باز داده می‌شود</translation>
        </message>
        <message numerus="yes">
            <source>loan_wait</source>
            <translation>
                <numerusform>پس از پایان وام، {loan_wait_meetings} نشست تا وام بعدی می‌گذرد</numerusform>
            </translation>
        </message>
        <message>
            <source>methods</source>
            <translation>این‌گونه می‌پردازیم: {methods}</translation>
        </message>
        <message>
            <source>past_share_out</source>
            <translation>وامی که پس از تسهیم تمام شود {past_share_out}</translation>
        </message>
        <message>
            <source>past_share_out.off</source>
            <translation>وام‌ها پیش از تسهیم بازپرداخت می‌شود</translation>
        </message>
        <message>
            <source>penalty.compound</source>
            <translation>هر {days} روز {rate}، بر جریمه‌های پیشین نیز</translation>
        </message>
        <message>
            <source>penalty.flat</source>
            <translation>یک بار {minor}</translation>
        </message>
        <message>
            <source>penalty.flat_per_period</source>
            <translation>هر {days} روز {minor}</translation>
        </message>
        <message>
            <source>penalty.none</source>
            <translation>هیچ</translation>
        </message>
        <message>
            <source>penalty.percent</source>
            <translation>یک بار {rate} آن</translation>
        </message>
        <message>
            <source>penalty.percent_per_period</source>
            <translation>هر {days} روز {rate} آن</translation>
        </message>
        <message>
            <source>penalty_late</source>
            <translation>پرداخت دیر {penalty_late} هزینه دارد</translation>
        </message>
        <message>
            <source>question.fines</source>
            <translation>برای چه چیزی جریمه هست؟</translation>
        </message>
        <message>
            <source>question.loans</source>
            <translation>چه کسی و با چه هزینه‌ای وام می‌گیرد؟</translation>
        </message>
        <message>
            <source>question.meetings</source>
            <translation>کی و کجا جمع می‌شوید؟</translation>
        </message>
        <message>
            <source>question.money</source>
            <translation>هر عضو در نشست چه می‌پردازد؟</translation>
        </message>
        <message>
            <source>question.officers</source>
            <translation>کلیدها نزد کیست و چه کسی تنها تصمیم می‌گیرد؟</translation>
        </message>
        <message>
            <source>quorum</source>
            <translation>برای تصمیم باید {quorum_percent} اعضا باشند</translation>
        </message>
        <message>
            <source>quorum.off</source>
            <translation>هر که هست تصمیم می‌گیرد</translation>
        </message>
        <message>
            <source>read_debts</source>
            <translation>بدهی هر عضو در پایان خوانده می‌شود</translation>
        </message>
        <message>
            <source>read_debts.off</source>
            <translation>بدهی اعضا بلند خوانده نمی‌شود</translation>
        </message>
        <message>
            <source>registration</source>
            <translation>هر که عضو شود یک بار {registration} می‌دهد</translation>
        </message>
        <message>
            <source>reserve</source>
            <translation>{reserve_percent} موجودی وام در صندوق می‌ماند</translation>
        </message>
        <message>
            <source>rounding</source>
            <translation>کسرها {rounding} گرد می‌شود</translation>
        </message>
        <message>
            <source>savings</source>
            <translation>هر کس {savings} پس‌انداز می‌کند</translation>
        </message>
        <message>
            <source>savings.hint</source>
            <translation>سهمیهٔ صندوق مشترک: برای همه یکسان.</translation>
        </message>
        <message>
            <source>share_out_on</source>
            <translation>تسهیم در {share_out_on} است</translation>
        </message>
        <message>
            <source>shares</source>
            <translation>هر کس {shares_min} تا {shares_max} سهم می‌خرد، هر سهم {share_value}</translation>
        </message>
        <message>
            <source>shares.hint</source>
            <translation>بهای سهم تا تسهیم همین می‌ماند.</translation>
        </message>
        <message>
            <source>social_cap</source>
            <translation>بدهی هیچ‌کس به صندوق همیاری از {social_cap} بیشتر نمی‌شود</translation>
        </message>
        <message>
            <source>treasurer_limit</source>
            <translation>خزانه‌دار تا {treasurer_limit} تنها تصمیم می‌گیرد</translation>
        </message>
        <message>
            <source>treasurer_limit.off</source>
            <translation>خزانه‌دار دربارهٔ هر مبلغی تنها تصمیم می‌گیرد</translation>
        </message>
        <message>
            <source>turn</source>
            <translation>هر کس {turn} می‌دهد و یک عضو همه را می‌گیرد</translation>
        </message>
        <message>
            <source>turn.hint</source>
            <translation>همان روز داده می‌شود. ترتیب پیش همه قرعه یا توافق می‌شود.</translation>
        </message>
        <message>
            <source>turn_order</source>
            <translation>نوبت‌ها به این ترتیب است: {turn_order}</translation>
        </message>
        <message>
            <source>unpaid_charge</source>
            <translation>کارمزد پرداخت‌نشده {unpaid_charge}</translation>
        </message>
        <message>
            <source>welfare</source>
            <translation>هر کس {welfare} برای همیاری می‌دهد</translation>
        </message>
        <message>
            <source>welfare.hint</source>
            <translation>برای بیماری، سوگواری و نیاز مدرسه. تسهیم نمی‌شود.</translation>
        </message>
        <message>
            <source>welfare_bag</source>
            <translation>پول همیاری کیسهٔ جدا دارد</translation>
        </message>
        <message>
            <source>where</source>
            <translation>ساعت {meeting_time} آغاز می‌کنیم، جا: {meeting_place}</translation>
        </message>
        <message>
            <source>why.needs_loans</source>
            <translation>گروه وام نمی‌دهد.</translation>
        </message>
        <message>
            <source>why.needs_members</source>
            <translation>دو عضو نمی‌توانند ضامن هم شوند: نخست اعضای بیشتری بنویسید.</translation>
        </message>
        <message>
            <source>why.needs_money</source>
            <translation>در نشست چیزی پرداخت نمی‌شود.</translation>
        </message>
        <message>
            <source>why.needs_savings</source>
            <translation>وام بر پایهٔ پس‌انداز است: نخست سهم یا پس‌انداز را روشن کنید.</translation>
        </message>
        <message>
            <source>why.needs_turn</source>
            <translation>نوبتی نیست.</translation>
        </message>
        <message>
            <source>why.needs_welfare</source>
            <translation>کسی برای همیاری نمی‌دهد.</translation>
        </message>
        <message>
            <source>why.own_page</source>
            <translation>این در تنظیمات صفحهٔ خود را دارد.</translation>
        </message>
        <message>
            <source>word.carried.savings</source>
            <translation>پس‌انداز</translation>
        </message>
        <message>
            <source>word.carried.shares</source>
            <translation>سهم‌ها</translation>
        </message>
        <message>
            <source>word.carried.turn</source>
            <translation>نوبت</translation>
        </message>
        <message>
            <source>word.carried.welfare</source>
            <translation>همیاری</translation>
        </message>
        <message>
            <source>word.dues_first.contributions</source>
            <translation>سهمیه‌ها</translation>
        </message>
        <message>
            <source>word.dues_first.loan</source>
            <translation>وام</translation>
        </message>
        <message>
            <source>word.fines_to.expense</source>
            <translation>هزینه‌های گروه</translation>
        </message>
        <message>
            <source>word.fines_to.loan</source>
            <translation>موجودی وام</translation>
        </message>
        <message>
            <source>word.fines_to.social</source>
            <translation>صندوق همیاری</translation>
        </message>
        <message>
            <source>word.guarantee.joint</source>
            <translation>هر یک برای همهٔ آن</translation>
        </message>
        <message>
            <source>word.guarantee.several</source>
            <translation>هر یک برای بخشی</translation>
        </message>
        <message>
            <source>word.income_basis.accrual</source>
            <translation>هنگام سررسید</translation>
        </message>
        <message>
            <source>word.income_basis.cash</source>
            <translation>هنگام پرداخت</translation>
        </message>
        <message>
            <source>word.loan_basis.flat</source>
            <translation>که روز پرداخت ثابت می‌شود</translation>
        </message>
        <message>
            <source>word.loan_basis.per_meeting</source>
            <translation>بر آنچه مانده است</translation>
        </message>
        <message>
            <source>word.methods.bank</source>
            <translation>بانک</translation>
        </message>
        <message>
            <source>word.methods.cash</source>
            <translation>نقد</translation>
        </message>
        <message>
            <source>word.methods.mpesa</source>
            <translation>ام‌پسا</translation>
        </message>
        <message>
            <source>word.methods.usdt</source>
            <translation>تتر</translation>
        </message>
        <message>
            <source>word.past_share_out.never</source>
            <translation>داده نمی‌شود</translation>
        </message>
        <message>
            <source>word.past_share_out.vote</source>
            <translation>رأی می‌خواهد</translation>
        </message>
        <message>
            <source>word.rounding.down</source>
            <translation>رو به پایین</translation>
        </message>
        <message>
            <source>word.rounding.half_even</source>
            <translation>به نزدیک‌ترین، نیمه به زوج</translation>
        </message>
        <message>
            <source>word.rounding.half_up</source>
            <translation>به نزدیک‌ترین، نیمه رو به بالا</translation>
        </message>
        <message>
            <source>word.rounding.up</source>
            <translation>رو به بالا</translation>
        </message>
        <message>
            <source>word.unpaid_charge.compound</source>
            <translation>خود کارمزد دارد</translation>
        </message>
        <message>
            <source>word.unpaid_charge.simple</source>
            <translation>خود کارمزد ندارد</translation>
        </message>
        <message>
            <source>word.writeoff_to.expense</source>
            <translation>از سود کم می‌کند</translation>
        </message>
        <message>
            <source>word.writeoff_to.reserve</source>
            <translation>از اندوخته برداشته می‌شود</translation>
        </message>
        <message>
            <source>writeoff_to</source>
            <translation>وام سوخت‌شده {writeoff_to}</translation>
        </message>
    </context>
</TS>
