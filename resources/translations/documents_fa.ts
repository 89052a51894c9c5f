<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
    <context>
        <name>documents</name>
        <message numerus="yes">
            <source>all_savings</source>
            <translation>
                <numerusform>پس‌انداز همه، {number} سهم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>apologies</source>
            <translation>
                <numerusform>{number} غیبت موجه</numerusform>
            </translation>
        </message>
        <message>
            <source>borrowed</source>
            <translation>اصل وام</translation>
        </message>
        <message>
            <source>bring</source>
            <translation>همراه بیاورید</translation>
        </message>
        <message>
            <source>bring_late</source>
            <translation>{amount} + {late} عقب‌افتاده</translation>
        </message>
        <message>
            <source>brought_by</source>
            <translation>پرداخت‌کننده: {name}</translation>
        </message>
        <message>
            <source>brought_forward</source>
            <translation>از پیش</translation>
        </message>
        <message>
            <source>came</source>
            <translation>حضور در جلسه‌ها</translation>
        </message>
        <message>
            <source>cash_count</source>
            <translation>شمارش نقد</translation>
        </message>
        <message>
            <source>cash_locked</source>
            <translation>نقد در صندوق</translation>
        </message>
        <message>
            <source>check_code</source>
            <translation>کد بررسی</translation>
        </message>
        <message>
            <source>check_this</source>
            <translation>برای بررسی این برگه، آن را با دفتری هر مسئول اسکن کنید یا این کد را با دفتر مقایسه کنید.</translation>
        </message>
        <message>
            <source>clock</source>
            <translation>{day}، {time}</translation>
        </message>
        <message>
            <source>closing</source>
            <translation>دفتر در پایان</translation>
        </message>
        <message>
            <source>col_can_borrow</source>
            <translation>وام ممکن</translation>
        </message>
        <message>
            <source>col_count</source>
            <translation>سهم</translation>
        </message>
        <message>
            <source>col_due</source>
            <translation>بدهی</translation>
        </message>
        <message>
            <source>col_fines</source>
            <translation>جریمه</translation>
        </message>
        <message>
            <source>col_loan</source>
            <translation>وام</translation>
        </message>
        <message>
            <source>col_loan_left</source>
            <translation>ماندهٔ وام</translation>
        </message>
        <message>
            <source>col_loan_paid</source>
            <translation>پرداخت وام</translation>
        </message>
        <message>
            <source>col_meeting</source>
            <translation>جلسه</translation>
        </message>
        <message>
            <source>col_name</source>
            <translation>نام</translation>
        </message>
        <message>
            <source>col_no</source>
            <translation>ش</translation>
        </message>
        <message>
            <source>col_paid_by</source>
            <translation>روش</translation>
        </message>
        <message>
            <source>col_savings</source>
            <translation>پس‌انداز</translation>
        </message>
        <message>
            <source>col_shares</source>
            <translation>سهم</translation>
        </message>
        <message>
            <source>col_sign</source>
            <translation>امضا</translation>
        </message>
        <message>
            <source>col_stamps</source>
            <translation>مُهرها</translation>
        </message>
        <message>
            <source>col_total</source>
            <translation>جمع</translation>
        </message>
        <message>
            <source>col_turn</source>
            <translation>نوبت</translation>
        </message>
        <message>
            <source>col_welfare</source>
            <translation>همیاری</translation>
        </message>
        <message>
            <source>collected</source>
            <translation>دریافتی</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>نسخهٔ {number}</translation>
        </message>
        <message>
            <source>counted</source>
            <translation>شمرده‌شده</translation>
        </message>
        <message>
            <source>day_time</source>
            <translation>{day}، {time}</translation>
        </message>
        <message>
            <source>days</source>
            <translation>{first} تا {last}</translation>
        </message>
        <message>
            <source>difference</source>
            <translation>اختلاف با دفتر</translation>
        </message>
        <message>
            <source>due_on</source>
            <translation>بدهی در {day}</translation>
        </message>
        <message>
            <source>fund_bank</source>
            <translation>بانک</translation>
        </message>
        <message>
            <source>fund_box</source>
            <translation>صندوق</translation>
        </message>
        <message>
            <source>fund_loan_bag</source>
            <translation>کیسهٔ وام</translation>
        </message>
        <message>
            <source>fund_mpesa</source>
            <translation>ام‌پسا</translation>
        </message>
        <message>
            <source>fund_usdt</source>
            <translation>تتر</translation>
        </message>
        <message>
            <source>fund_welfare_bag</source>
            <translation>کیسهٔ همیاری</translation>
        </message>
        <message>
            <source>group_on</source>
            <translation>گروه، {day}</translation>
        </message>
        <message>
            <source>guarantors</source>
            <translation>ضامن‌ها</translation>
        </message>
        <message>
            <source>interest_terms</source>
            <translation>سود، {rate} در {periods} قسط</translation>
        </message>
        <message>
            <source>kind_advance</source>
            <translation>پیش‌پرداخت</translation>
        </message>
        <message>
            <source>kind_advance_used</source>
            <translation>از پیش‌پرداخت‌ها</translation>
        </message>
        <message>
            <source>kind_fine</source>
            <translation>جریمه</translation>
        </message>
        <message>
            <source>kind_loan</source>
            <translation>وام</translation>
        </message>
        <message>
            <source>kind_receipt_used</source>
            <translation>پیش‌تر آمده</translation>
        </message>
        <message>
            <source>kind_recovery</source>
            <translation>وام برگشته</translation>
        </message>
        <message>
            <source>kind_registration</source>
            <translation>حق ثبت</translation>
        </message>
        <message>
            <source>kind_savings</source>
            <translation>پس‌انداز</translation>
        </message>
        <message>
            <source>kind_shares</source>
            <translation>سهم</translation>
        </message>
        <message>
            <source>kind_turn</source>
            <translation>نوبت</translation>
        </message>
        <message>
            <source>kind_unidentified</source>
            <translation>از فرد ناشناس</translation>
        </message>
        <message>
            <source>kind_unit</source>
            <translation>شارژ واحد</translation>
        </message>
        <message>
            <source>kind_welfare</source>
            <translation>همیاری</translation>
        </message>
        <message>
            <source>late_on</source>
            <translation>دیرکرد تا {day}</translation>
        </message>
        <message>
            <source>left_advance</source>
            <translation>پیش‌پرداخت</translation>
        </message>
        <message>
            <source>left_fines</source>
            <translation>جریمهٔ مانده</translation>
        </message>
        <message>
            <source>left_loan_left</source>
            <translation>ماندهٔ وام</translation>
        </message>
        <message>
            <source>left_savings</source>
            <translation>پس‌انداز تا امروز</translation>
        </message>
        <message>
            <source>left_still_late</source>
            <translation>هنوز عقب‌افتاده</translation>
        </message>
        <message>
            <source>list_comma</source>
            <translation>، </translation>
        </message>
        <message>
            <source>loan</source>
            <translation>وام</translation>
        </message>
        <message>
            <source>loan_left</source>
            <translation>ماندهٔ وام</translation>
        </message>
        <message>
            <source>loan_lent</source>
            <translation>وام {amount}</translation>
        </message>
        <message>
            <source>loan_of</source>
            <translation>وام {day}</translation>
        </message>
        <message>
            <source>loans_after</source>
            <translation>وام‌ها اکنون</translation>
        </message>
        <message>
            <source>loans_before</source>
            <translation>وام‌ها پیش از جلسه</translation>
        </message>
        <message>
            <source>loans_given</source>
            <translation>وام‌های تازه</translation>
        </message>
        <message>
            <source>loans_repaid</source>
            <translation>بازپرداخت</translation>
        </message>
        <message>
            <source>meeting</source>
            <translation>جلسهٔ {number}</translation>
        </message>
        <message>
            <source>meeting_on</source>
            <translation>جلسهٔ {number} · {day}</translation>
        </message>
        <message>
            <source>member_no</source>
            <translation>عضو شمارهٔ {number}</translation>
        </message>
        <message>
            <source>members</source>
            <translation>اعضا</translation>
        </message>
        <message>
            <source>method_bank</source>
            <translation>بانک</translation>
        </message>
        <message>
            <source>method_cash</source>
            <translation>نقد</translation>
        </message>
        <message>
            <source>method_mpesa</source>
            <translation>ام‌پسا</translation>
        </message>
        <message>
            <source>method_usdt</source>
            <translation>تتر</translation>
        </message>
        <message>
            <source>moved_collected</source>
            <translation>دریافتی</translation>
        </message>
        <message>
            <source>moved_difference</source>
            <translation>اختلاف شمارش</translation>
        </message>
        <message>
            <source>moved_expenses</source>
            <translation>هزینه‌ها</translation>
        </message>
        <message>
            <source>moved_fines</source>
            <translation>جریمه</translation>
        </message>
        <message>
            <source>moved_loans_given</source>
            <translation>وام‌های پرداختی</translation>
        </message>
        <message>
            <source>moved_loans_repaid</source>
            <translation>بازپرداخت وام</translation>
        </message>
        <message>
            <source>moved_moved</source>
            <translation>جابه‌جایی</translation>
        </message>
        <message>
            <source>moved_other_in</source>
            <translation>دریافت‌های دیگر</translation>
        </message>
        <message>
            <source>moved_savings</source>
            <translation>پس‌انداز</translation>
        </message>
        <message>
            <source>moved_shares</source>
            <translation>سهم</translation>
        </message>
        <message>
            <source>moved_turn</source>
            <translation>نوبت، دریافتی</translation>
        </message>
        <message>
            <source>moved_turn_paid</source>
            <translation>نوبت، پرداختی</translation>
        </message>
        <message>
            <source>moved_welfare</source>
            <translation>همیاری</translation>
        </message>
        <message>
            <source>moved_welfare_paid</source>
            <translation>کمک پرداختی</translation>
        </message>
        <message>
            <source>name_role</source>
            <translation>{name}، {role}</translation>
        </message>
        <message>
            <source>next_meeting</source>
            <translation>جلسهٔ بعد</translation>
        </message>
        <message>
            <source>next_meeting_on</source>
            <translation>جلسهٔ بعد: {when}.</translation>
        </message>
        <message>
            <source>next_payment</source>
            <translation>قسط بعدی، {day}</translation>
        </message>
        <message>
            <source>next_turn</source>
            <translation>نوبت: {name}.</translation>
        </message>
        <message>
            <source>no_loan</source>
            <translation>وامی برای پرداخت نیست</translation>
        </message>
        <message>
            <source>nobody_owes</source>
            <translation>هیچ‌کس</translation>
        </message>
        <message>
            <source>nothing_paid</source>
            <translation>–</translation>
        </message>
        <message>
            <source>opening</source>
            <translation>شمارش آغاز</translation>
        </message>
        <message>
            <source>page</source>
            <translation>صفحهٔ {page} از {pages}</translation>
        </message>
        <message>
            <source>page_hash</source>
            <translation>صفحهٔ {hash}</translation>
        </message>
        <message>
            <source>paid_back</source>
            <translation>پرداخت‌شده</translation>
        </message>
        <message>
            <source>paid_in</source>
            <translation>روش پرداخت</translation>
        </message>
        <message>
            <source>paid_out</source>
            <translation>پرداختی</translation>
        </message>
        <message>
            <source>paper_no</source>
            <translation>برگهٔ {number}</translation>
        </message>
        <message>
            <source>part_due</source>
            <translation>{part} (از {amount})</translation>
        </message>
        <message>
            <source>payment_checked</source>
            <translation>شد</translation>
        </message>
        <message>
            <source>payment_code</source>
            <translation>کد پرداخت</translation>
        </message>
        <message>
            <source>payment_not_checked</source>
            <translation>هنوز نه</translation>
        </message>
        <message>
            <source>payment_state</source>
            <translation>بررسی</translation>
        </message>
        <message>
            <source>people_absent</source>
            <translation>غایب</translation>
        </message>
        <message>
            <source>people_and_loans</source>
            <translation>اعضا و وام‌ها</translation>
        </message>
        <message>
            <source>people_here</source>
            <translation>حاضران</translation>
        </message>
        <message>
            <source>people_late</source>
            <translation>با تأخیر</translation>
        </message>
        <message>
            <source>people_present</source>
            <translation>حاضر به‌موقع</translation>
        </message>
        <message>
            <source>printed</source>
            <translation>چاپ: {when}</translation>
        </message>
        <message>
            <source>printed_by</source>
            <translation>چاپ‌کننده: {name}</translation>
        </message>
        <message>
            <source>receipt_no</source>
            <translation>رسید {number}</translation>
        </message>
        <message>
            <source>registered</source>
            <translation>شمارهٔ ثبت {number}</translation>
        </message>
        <message>
            <source>reverses</source>
            <translation>لغو رسید {number}: {reason}</translation>
        </message>
        <message>
            <source>role_chair</source>
            <translation>رئیس</translation>
        </message>
        <message>
            <source>role_counter</source>
            <translation>شمارندهٔ پول</translation>
        </message>
        <message>
            <source>role_key</source>
            <translation>کلید {number}</translation>
        </message>
        <message>
            <source>role_member</source>
            <translation>عضو</translation>
        </message>
        <message>
            <source>role_secretary</source>
            <translation>منشی</translation>
        </message>
        <message>
            <source>role_treasurer</source>
            <translation>خزانه‌دار</translation>
        </message>
        <message>
            <source>roll_title</source>
            <translation>برگهٔ حضور جلسهٔ {number}</translation>
        </message>
        <message numerus="yes">
            <source>savings_of_shares</source>
            <translation>
                <numerusform>پس‌انداز، {number} سهم</numerusform>
            </translation>
        </message>
        <message>
            <source>share_worth</source>
            <translation>ارزش هر سهم {price}</translation>
        </message>
        <message numerus="yes">
            <source>shares</source>
            <translation>
                <numerusform>{number} سهم</numerusform>
            </translation>
        </message>
        <message>
            <source>shares_all</source>
            <translation>سهم‌های همهٔ اعضا</translation>
        </message>
        <message numerus="yes">
            <source>shares_at</source>
            <translation>
                <numerusform>{unit}، {number} سهم، هر سهم {worth}</numerusform>
            </translation>
        </message>
        <message>
            <source>signed</source>
            <translation>امضا شد: {time}</translation>
        </message>
        <message>
            <source>stands_for</source>
            <translation>ضامن {name}</translation>
        </message>
        <message>
            <source>statement_cycle</source>
            <translation>دورهٔ {cycle}</translation>
        </message>
        <message>
            <source>statement_meetings</source>
            <translation>دورهٔ {cycle}، جلسه‌های {first} تا {last}</translation>
        </message>
        <message>
            <source>statement_span</source>
            <translation>جلسه‌های {first} تا {last}</translation>
        </message>
        <message>
            <source>statement_title</source>
            <translation>صورت‌حساب عضو</translation>
        </message>
        <message>
            <source>still_to_pay</source>
            <translation>بدهکاران</translation>
        </message>
        <message>
            <source>taken_back</source>
            <translation>این رسید لغو شد: {reason}</translation>
        </message>
        <message>
            <source>thanks</source>
            <translation>سپاس، {name}!</translation>
        </message>
        <message>
            <source>times</source>
            <translation>{first} تا {last}</translation>
        </message>
        <message>
            <source>total_unit</source>
            <translation>جمع، {unit}</translation>
        </message>
        <message>
            <source>turn_got</source>
            <translation>دریافت {amount}</translation>
        </message>
        <message>
            <source>unchecked</source>
            <translation>پرداخت‌های {method} در {days} هنگام چاپ هنوز بررسی نشده بود.</translation>
        </message>
        <message>
            <source>watermark_pending</source>
            <translation>در انتظار</translation>
        </message>
        <message>
            <source>watermark_practice</source>
            <translation>تمرین</translation>
        </message>
        <message>
            <source>watermark_provisional</source>
            <translation>موقت</translation>
        </message>
        <message>
            <source>worth_today</source>
            <translation>ارزش امروز</translation>
        </message>
    </context>
</TS>
