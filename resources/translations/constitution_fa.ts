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
            <source>box.above_balance</source>
            <translation>هر که بیش از ماندهٔ خود بخواهد نیز شرکت می‌کند</translation>
        </message>
        <message>
            <source>box.bank_rate_ppm</source>
            <translation>بانک ماهی {bank_rate_ppm} می‌گیرد</translation>
        </message>
        <message>
            <source>box.bid_paid</source>
            <translation>پیشنهاد برنده {bid_paid}</translation>
        </message>
        <message>
            <source>box.by_days</source>
            <translation>افراد به نسبت روزهای سکونت حساب می‌شوند</translation>
        </message>
        <message>
            <source>box.cap_ppm</source>
            <translation>هیچ پیشنهادی از {cap_ppm} پول نوبت بالاتر نیست</translation>
        </message>
        <message>
            <source>box.cash_unit</source>
            <translation>کوچک‌ترین پرداخت {cash_unit} است</translation>
        </message>
        <message>
            <source>box.catch_up</source>
            <translation>هر که دیر بیاید می‌تواند سهم‌های گذشته را بخرد</translation>
        </message>
        <message>
            <source>box.charge_ppm</source>
            <translation>وام میان دو نشستِ وام {charge_ppm} هزینه دارد</translation>
        </message>
        <message>
            <source>box.chit</source>
            <translation>نوبت با مزایده</translation>
        </message>
        <message>
            <source>box.commission_minor</source>
            <translation>از هر پرداخت {commission_minor} نزد گروه می‌ماند</translation>
        </message>
        <message>
            <source>box.commission_ppm</source>
            <translation>گروه {commission_ppm} هر پرداخت را نگه می‌دارد</translation>
        </message>
        <message>
            <source>box.commission_to</source>
            <translation>کارمزد به {commission_to} می‌رسد</translation>
        </message>
        <message>
            <source>box.contribution</source>
            <translation>هر کس دست‌کم {contribution} می‌آورد</translation>
        </message>
        <message>
            <source>box.divided_by</source>
            <translation>به نسبت {divided_by} بخش می‌شود</translation>
        </message>
        <message>
            <source>box.dividend_to</source>
            <translation>سود به {dividend_to} می‌رسد</translation>
        </message>
        <message>
            <source>box.dividend_when</source>
            <translation>آن از {dividend_when} کم می‌شود</translation>
        </message>
        <message>
            <source>box.due_days</source>
            <translation>قبض ظرف {due_days} روز پرداخت می‌شود</translation>
        </message>
        <message>
            <source>box.duty_day</source>
            <translation>در روز {duty_day} است</translation>
        </message>
        <message>
            <source>box.every_interval</source>
            <translation>هر {every} {interval} پرداختی سررسید می‌شود</translation>
        </message>
        <message>
            <source>box.every_unit</source>
            <translation>نوبت هر {every} {unit} می‌رسد</translation>
        </message>
        <message>
            <source>box.exit_fee_ppm</source>
            <translation>هر که برود {exit_fee_ppm} پس‌انداز را می‌دهد</translation>
        </message>
        <message>
            <source>box.fee_least</source>
            <translation>سهمیه دست‌کم {fee_least} است</translation>
        </message>
        <message>
            <source>box.fee_on_all</source>
            <translation>کارمزد از جایزه و سود هر دو برداشته می‌شود</translation>
        </message>
        <message>
            <source>box.fixed_shares</source>
            <translation>آن حد {fixed_shares} سهم است</translation>
        </message>
        <message>
            <source>box.foreman_seat</source>
            <translation>سهم شمارهٔ {foreman_seat} از آنِ گرداننده است</translation>
        </message>
        <message>
            <source>box.foreman_turn</source>
            <translation>گرداننده در نوبت {foreman_turn} همهٔ پول را می‌گیرد</translation>
        </message>
        <message>
            <source>box.given_ppm</source>
            <translation>{given_ppm} درآمد پایان سال داده می‌شود</translation>
        </message>
        <message>
            <source>box.instalment_least</source>
            <translation>قسط دست‌کم {instalment_least} است</translation>
        </message>
        <message>
            <source>box.instalments</source>
            <translation>وام معمولاً در {instalments} قسط بازپرداخت می‌شود</translation>
        </message>
        <message>
            <source>box.interest_mode</source>
            <translation>کارمزد {interest_mode} پرداخت می‌شود</translation>
        </message>
        <message>
            <source>box.late</source>
            <translation>پرداخت دیر {late} هزینه دارد</translation>
        </message>
        <message>
            <source>box.late_every_days</source>
            <translation>پس از {late_every_days} روز دوباره افزوده می‌شود؛ با ۰ تنها یک بار</translation>
        </message>
        <message>
            <source>box.late_fee</source>
            <translation>هر که نوبت را دیر بپردازد {late_fee} بیشتر می‌پردازد</translation>
        </message>
        <message>
            <source>box.late_grace_days</source>
            <translation>{late_grace_days} روز نخست دیرکرد هزینه ندارد</translation>
        </message>
        <message>
            <source>box.late_ppm</source>
            <translation>به نوبت دیرشده {late_ppm} افزوده می‌شود</translation>
        </message>
        <message>
            <source>box.leaver_has_corpus</source>
            <translation>هر که برود بخشی از درآمد گروه را می‌گیرد</translation>
        </message>
        <message>
            <source>box.loan_cap</source>
            <translation>بدهی هیچ‌کس از {loan_cap} بیشتر نمی‌شود</translation>
        </message>
        <message>
            <source>box.loan_multiple</source>
            <translation>هر عضو تا {loan_multiple} برابر پس‌انداز خود وام می‌گیرد</translation>
        </message>
        <message>
            <source>box.loans_every</source>
            <translation>هر {loans_every} نشست یک بار وام داده می‌شود</translation>
        </message>
        <message>
            <source>box.loans_per_period</source>
            <translation>ماهی حداکثر {loans_per_period} وام تا پول هست داده می‌شود</translation>
        </message>
        <message>
            <source>box.meal</source>
            <translation>میزبان نشست در هر نوبت {meal} می‌گیرد</translation>
        </message>
        <message>
            <source>box.meetings</source>
            <translation>هر دوره {meetings} نشست دارد</translation>
        </message>
        <message>
            <source>box.method</source>
            <translation>کارمزد {method}</translation>
        </message>
        <message>
            <source>box.min_step</source>
            <translation>هر پیشنهاد دست‌کم {min_step} از پیشین بیشتر است</translation>
        </message>
        <message>
            <source>box.mode</source>
            <translation>در تسهیم به هر کس {mode} می‌رسد</translation>
        </message>
        <message>
            <source>box.moneypool.share_value</source>
            <translation>ارزش سهم {share_value} بار تعیین شده است</translation>
        </message>
        <message>
            <source>box.months_max</source>
            <translation>وام در {months_max} ماه بازپرداخت می‌شود</translation>
        </message>
        <message>
            <source>box.multiple_ppm</source>
            <translation>هر عضو تا {multiple_ppm} سپردهٔ ماندگار وام می‌گیرد</translation>
        </message>
        <message>
            <source>box.no_loans_before_end</source>
            <translation>در {no_loans_before_end} نشست پایانی وام داده نمی‌شود</translation>
        </message>
        <message>
            <source>box.order</source>
            <translation>ترتیب نوبت‌ها {order}</translation>
        </message>
        <message>
            <source>box.owner_last</source>
            <translation>پرداخت سهم مالک را در آخر تسویه می‌کند</translation>
        </message>
        <message>
            <source>box.paid_up_only</source>
            <translation>هر که بدهی دارد نوبت نمی‌گیرد</translation>
        </message>
        <message>
            <source>box.pay_to</source>
            <translation>قبض‌ها به این حساب پرداخت می‌شود: {pay_to}</translation>
        </message>
        <message>
            <source>box.period</source>
            <translation>هر دوره {period} است</translation>
        </message>
        <message>
            <source>box.periods_max</source>
            <translation>وام حداکثر {periods_max} دوره است</translation>
        </message>
        <message>
            <source>box.points_attendance</source>
            <translation>آمدن به نشست‌ها {points_attendance} امتیاز از ۱۰۰ است</translation>
        </message>
        <message>
            <source>box.points_books</source>
            <translation>دفترهای درست {points_books} امتیاز است</translation>
        </message>
        <message>
            <source>box.points_repayment</source>
            <translation>بازپرداخت وام‌ها {points_repayment} امتیاز است</translation>
        </message>
        <message>
            <source>box.points_rules</source>
            <translation>رعایت قانون‌ها {points_rules} امتیاز است</translation>
        </message>
        <message>
            <source>box.points_savings</source>
            <translation>پس‌انداز در هر نشست {points_savings} امتیاز است</translation>
        </message>
        <message>
            <source>box.points_velocity</source>
            <translation>وام دادن صندوق {points_velocity} امتیاز است</translation>
        </message>
        <message>
            <source>box.prizes</source>
            <translation>{prizes} جایزه یک به یک توافق شده است</translation>
        </message>
        <message>
            <source>box.profile</source>
            <translation>اولویت بر پایهٔ {profile} است</translation>
        </message>
        <message>
            <source>box.profit</source>
            <translation>سود {profit}</translation>
        </message>
        <message>
            <source>box.qard_fund.late</source>
            <translation>هر که دیر کرده {late}</translation>
        </message>
        <message>
            <source>box.quorum_percent</source>
            <translation>برای تصمیم باید {quorum_percent} باشند</translation>
        </message>
        <message>
            <source>box.rate_ppm</source>
            <translation>وام در هر دوره {rate_ppm} هزینه دارد</translation>
        </message>
        <message>
            <source>box.registration</source>
            <translation>هر که عضو شود یک بار {registration} می‌دهد</translation>
        </message>
        <message>
            <source>box.remainder_to</source>
            <translation>آنچه با اسکناس نشود {remainder_to}</translation>
        </message>
        <message>
            <source>box.renewals_max</source>
            <translation>حداکثر {renewals_max} بار تمدید می‌شود</translation>
        </message>
        <message>
            <source>box.sale</source>
            <translation>هر که بیشتر صبر کند با {sale} جبران می‌شود</translation>
        </message>
        <message>
            <source>box.savings</source>
            <translation>هر کس در هر نشست {savings} پس‌انداز می‌کند</translation>
        </message>
        <message>
            <source>box.savings_rate_ppm</source>
            <translation>پس‌انداز سالی {savings_rate_ppm} سود دارد</translation>
        </message>
        <message>
            <source>box.sedimentation_days</source>
            <translation>سپرده پس از {sedimentation_days} روز برای وام به شمار می‌آید</translation>
        </message>
        <message>
            <source>box.share_value</source>
            <translation>بهای هر سهم {share_value} است</translation>
        </message>
        <message>
            <source>box.shares</source>
            <translation>{shares} عضو تعداد سهم ویژه دارند</translation>
        </message>
        <message>
            <source>box.shares_max</source>
            <translation>هر عضو در هر نشست تا {shares_max} سهم می‌خرد</translation>
        </message>
        <message>
            <source>box.short</source>
            <translation>اگر پول کم باشد، {short}</translation>
        </message>
        <message>
            <source>box.social</source>
            <translation>هر کس {social} به صندوق همیاری می‌دهد</translation>
        </message>
        <message>
            <source>box.social_at_end</source>
            <translation>در پایان صندوق همیاری {social_at_end}</translation>
        </message>
        <message>
            <source>box.spread</source>
            <translation>هر سهم {spread} بیش از سهم پیشین می‌گیرد</translation>
        </message>
        <message>
            <source>box.surplus</source>
            <translation>مازاد {surplus}</translation>
        </message>
        <message>
            <source>box.tax_ppm</source>
            <translation>{tax_ppm} سود مالیات کسر می‌شود</translation>
        </message>
        <message>
            <source>box.tontine</source>
            <translation>تونتین</translation>
        </message>
        <message>
            <source>box.trial_turns</source>
            <translation>{trial_turns} نوبت نخست بی‌کسر است</translation>
        </message>
        <message>
            <source>box.unpaid_charge</source>
            <translation>کارمزد پرداخت‌نشده {unpaid_charge}</translation>
        </message>
        <message>
            <source>box.usual</source>
            <translation>برای {usual} نوع هزینه شیوهٔ تقسیم توافق شده است</translation>
        </message>
        <message>
            <source>box.value</source>
            <translation>هر سهم کامل در هر نوبت {value} می‌دهد</translation>
        </message>
        <message>
            <source>box.vote_majority</source>
            <translation>شارژ ویژه {vote_majority} می‌خواهد</translation>
        </message>
        <message>
            <source>box.vote_weights</source>
            <translation>رأی‌ها {vote_weights} شمرده می‌شود</translation>
        </message>
        <message>
            <source>box.weighted_rosca</source>
            <translation>سهم‌های پیش‌فروش</translation>
        </message>
        <message>
            <source>box.welfare_ppm</source>
            <translation>{welfare_ppm} هر پرداخت به همیاری می‌رود</translation>
        </message>
        <message>
            <source>box.winners</source>
            <translation>در هر نوبت {winners} سهم برنده می‌شود</translation>
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
            <source>proxy_fine</source>
            <translation>هر که کسی را بفرستد {proxy_fine} می‌دهد</translation>
        </message>
        <message>
            <source>proxy_votes</source>
            <translation>غایب با یک حاضر رأی می‌دهد، هر حاضر برای یک نفر</translation>
        </message>
        <message>
            <source>proxy_votes.off</source>
            <translation>تنها حاضران رأی می‌دهند</translation>
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
            <source>word.bid_paid.cash</source>
            <translation>نقد به صندوق پرداخت می‌شود</translation>
        </message>
        <message>
            <source>word.bid_paid.deducted</source>
            <translation>میان دیگران بخش می‌شود</translation>
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
            <source>word.commission_to.foreman</source>
            <translation>گرداننده</translation>
        </message>
        <message>
            <source>word.commission_to.group</source>
            <translation>گروه</translation>
        </message>
        <message>
            <source>word.divided_by.interest</source>
            <translation>کارمزدی که هر کس داده</translation>
        </message>
        <message>
            <source>word.divided_by.savings</source>
            <translation>پس‌انداز</translation>
        </message>
        <message>
            <source>word.dividend_to.all</source>
            <translation>همهٔ کسانی که بدهی ندارند</translation>
        </message>
        <message>
            <source>word.dividend_to.waiting</source>
            <translation>کسانی که هنوز منتظر نوبت‌اند</translation>
        </message>
        <message>
            <source>word.dividend_when.next</source>
            <translation>پرداخت نوبت بعد</translation>
        </message>
        <message>
            <source>word.dividend_when.now</source>
            <translation>پرداخت همین نوبت</translation>
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
            <source>word.interest_mode.before</source>
            <translation>هنگام دادن وام</translation>
        </message>
        <message>
            <source>word.interest_mode.with_instalments</source>
            <translation>همراه قسط‌ها</translation>
        </message>
        <message>
            <source>word.interval.jalali_months</source>
            <translation>ماه شمسی</translation>
        </message>
        <message>
            <source>word.interval.months</source>
            <translation>ماه</translation>
        </message>
        <message>
            <source>word.interval.weeks</source>
            <translation>هفته</translation>
        </message>
        <message>
            <source>word.late.exclude</source>
            <translation>در نظر گرفته نمی‌شود</translation>
        </message>
        <message>
            <source>word.late.wait</source>
            <translation>پشت دیگران می‌ماند</translation>
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
            <source>word.method.flat</source>
            <translation>برای همهٔ مدت ثابت است</translation>
        </message>
        <message>
            <source>word.method.renewed</source>
            <translation>هر دوره پرداخت و باقی دوباره وام می‌شود</translation>
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
            <source>word.mode.equal</source>
            <translation>پس‌انداز خود و بخش برابر سود</translation>
        </message>
        <message>
            <source>word.mode.fixed_share</source>
            <translation>سهمی به نسبت سهم‌ها تا یک حد</translation>
        </message>
        <message>
            <source>word.mode.interest_refund</source>
            <translation>پس‌انداز و کارمزد خود</translation>
        </message>
        <message>
            <source>word.mode.standard</source>
            <translation>سهمی به نسبت سهم‌ها</translation>
        </message>
        <message>
            <source>word.mode.time_weighted</source>
            <translation>پس‌انداز خود و سود به نسبت زمان</translation>
        </message>
        <message>
            <source>word.order.auction</source>
            <translation>با مزایده، به بالاترین پیشنهاد</translation>
        </message>
        <message>
            <source>word.order.draw</source>
            <translation>یک بار برای همهٔ دوره قرعه می‌شود</translation>
        </message>
        <message>
            <source>word.order.draw_each</source>
            <translation>در هر نوبت قرعه می‌شود</translation>
        </message>
        <message>
            <source>word.order.fixed</source>
            <translation>پیش از دوره توافق می‌شود</translation>
        </message>
        <message>
            <source>word.order.need</source>
            <translation>بر پایهٔ نیاز، با رأی</translation>
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
            <source>word.period.jalali_month</source>
            <translation>یک ماه شمسی</translation>
        </message>
        <message>
            <source>word.period.month</source>
            <translation>یک ماه میلادی</translation>
        </message>
        <message>
            <source>word.profile.as_written</source>
            <translation>قاعدهٔ نوشتهٔ صندوق</translation>
        </message>
        <message>
            <source>word.profile.first_code</source>
            <translation>محاسبهٔ برنامهٔ نخست</translation>
        </message>
        <message>
            <source>word.profile.waiting</source>
            <translation>مدت انتظار</translation>
        </message>
        <message>
            <source>word.profit.retained</source>
            <translation>در صندوق می‌ماند</translation>
        </message>
        <message>
            <source>word.profit.share_days</source>
            <translation>به نسبت مبلغ و روز بخش می‌شود</translation>
        </message>
        <message>
            <source>word.remainder_to.box</source>
            <translation>در صندوق می‌ماند</translation>
        </message>
        <message>
            <source>word.remainder_to.social</source>
            <translation>به همیاری می‌رود</translation>
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
            <source>word.sale.premium</source>
            <translation>پول اضافه هنگام فروش سهم</translation>
        </message>
        <message>
            <source>word.sale.prizes</source>
            <translation>جایزهٔ بزرگ‌تر</translation>
        </message>
        <message>
            <source>word.short.owe</source>
            <translation>آنچه هست پرداخت و باقی بدهی می‌شود</translation>
        </message>
        <message>
            <source>word.short.reserve</source>
            <translation>اندوخته آن را پر می‌کند</translation>
        </message>
        <message>
            <source>word.short.wait</source>
            <translation>همه صبر می‌کنند تا پر شود</translation>
        </message>
        <message>
            <source>word.social_at_end.carry</source>
            <translation>به دورهٔ بعد می‌رود</translation>
        </message>
        <message>
            <source>word.social_at_end.split</source>
            <translation>برابر بخش می‌شود</translation>
        </message>
        <message>
            <source>word.surplus.corpus</source>
            <translation>در گروه می‌ماند</translation>
        </message>
        <message>
            <source>word.surplus.dividend</source>
            <translation>به نسبت پس‌انداز بخش می‌شود</translation>
        </message>
        <message>
            <source>word.unit.days</source>
            <translation>روز</translation>
        </message>
        <message>
            <source>word.unit.jalali_months</source>
            <translation>ماه شمسی</translation>
        </message>
        <message>
            <source>word.unit.meetings</source>
            <translation>نشست</translation>
        </message>
        <message>
            <source>word.unit.months</source>
            <translation>ماه</translation>
        </message>
        <message>
            <source>word.unit.weeks</source>
            <translation>هفته</translation>
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
            <source>word.vote_majority.simple</source>
            <translation>بیش از نیم</translation>
        </message>
        <message>
            <source>word.vote_majority.two_thirds</source>
            <translation>دو سوم</translation>
        </message>
        <message>
            <source>word.vote_majority.unanimous</source>
            <translation>همه</translation>
        </message>
        <message>
            <source>word.vote_weights.area</source>
            <translation>به نسبت متراژ</translation>
        </message>
        <message>
            <source>word.vote_weights.head</source>
            <translation>برای هر واحد یکی</translation>
        </message>
        <message>
            <source>word.vote_weights.share</source>
            <translation>به نسبت سهم</translation>
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
