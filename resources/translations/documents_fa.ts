<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
    <context>
        <name>documents</name>
        <message>
            <source>accepted_paper</source>
            <translation>روی کاغذ، {day}</translation>
        </message>
        <message>
            <source>accepted_pin</source>
            <translation>پین، {day}</translation>
        </message>
        <message>
            <source>account_1010</source>
            <translation>کیسهٔ وام در صندوق</translation>
        </message>
        <message>
            <source>account_1020</source>
            <translation>کیسهٔ همیاری</translation>
        </message>
        <message>
            <source>account_1030</source>
            <translation>پول در راه</translation>
        </message>
        <message>
            <source>account_1100</source>
            <translation>بانک</translation>
        </message>
        <message>
            <source>account_1200</source>
            <translation>پول همراه</translation>
        </message>
        <message>
            <source>account_1210</source>
            <translation>پرداخت‌های در انتظار تأیید</translation>
        </message>
        <message>
            <source>account_1250</source>
            <translation>تتر</translation>
        </message>
        <message>
            <source>account_1290</source>
            <translation>تبدیل ارز</translation>
        </message>
        <message>
            <source>account_1300</source>
            <translation>وام به اعضا</translation>
        </message>
        <message>
            <source>account_1305</source>
            <translation>وام‌های صندوق همیاری</translation>
        </message>
        <message>
            <source>account_1310</source>
            <translation>سود طلب</translation>
        </message>
        <message>
            <source>account_1320</source>
            <translation>جریمه و کارمزد طلب</translation>
        </message>
        <message>
            <source>account_1330</source>
            <translation>سهم‌های طلب</translation>
        </message>
        <message>
            <source>account_1340</source>
            <translation>بدهی اعضا و دیگران</translation>
        </message>
        <message>
            <source>account_1350</source>
            <translation>بدهی وام‌گیرندگان به ضامنان</translation>
        </message>
        <message>
            <source>account_1400</source>
            <translation>سرمایه‌گذاری</translation>
        </message>
        <message>
            <source>account_1500</source>
            <translation>وسایل گروه</translation>
        </message>
        <message>
            <source>account_1590</source>
            <translation>کاهش ارزش وسایل</translation>
        </message>
        <message>
            <source>account_1600</source>
            <translation>پیش‌پرداخت</translation>
        </message>
        <message>
            <source>account_1700</source>
            <translation>نوبت‌های زود پرداخت‌شده</translation>
        </message>
        <message>
            <source>account_2010</source>
            <translation>پس‌انداز اعضا</translation>
        </message>
        <message>
            <source>account_2020</source>
            <translation>پیش‌پرداخت اعضا</translation>
        </message>
        <message>
            <source>account_2030</source>
            <translation>صندوق نوبت‌ها</translation>
        </message>
        <message>
            <source>account_2035</source>
            <translation>ذخیرهٔ دور</translation>
        </message>
        <message>
            <source>account_2040</source>
            <translation>صندوق همیاری</translation>
        </message>
        <message>
            <source>account_2050</source>
            <translation>پول بی‌نام</translation>
        </message>
        <message>
            <source>account_2060</source>
            <translation>پرداختنی</translation>
        </message>
        <message>
            <source>account_2070</source>
            <translation>وام‌های گروه</translation>
        </message>
        <message>
            <source>account_2080</source>
            <translation>سود بدهی گروه</translation>
        </message>
        <message>
            <source>account_2090</source>
            <translation>سود نگه‌داشته، هنوز به‌دست‌نیامده</translation>
        </message>
        <message>
            <source>account_2100</source>
            <translation>مالیات کسرشده</translation>
        </message>
        <message>
            <source>account_2110</source>
            <translation>باقی گرد کردن</translation>
        </message>
        <message>
            <source>account_2120</source>
            <translation>سود حراج</translation>
        </message>
        <message>
            <source>account_2130</source>
            <translation>ودیعهٔ مستأجران</translation>
        </message>
        <message>
            <source>account_2140</source>
            <translation>ذخیرهٔ مالکان</translation>
        </message>
        <message>
            <source>account_3010</source>
            <translation>سهام اعضا</translation>
        </message>
        <message>
            <source>account_3020</source>
            <translation>مانده از دوره‌های پیش</translation>
        </message>
        <message>
            <source>account_3030</source>
            <translation>مازاد دوره</translation>
        </message>
        <message>
            <source>account_3040</source>
            <translation>ذخیرهٔ زیان</translation>
        </message>
        <message>
            <source>account_3050</source>
            <translation>مانده در آغاز</translation>
        </message>
        <message>
            <source>account_3060</source>
            <translation>پول برای یک هدف</translation>
        </message>
        <message>
            <source>account_3070</source>
            <translation>کمک‌های بلاعوض</translation>
        </message>
        <message>
            <source>account_result</source>
            <translation>نتیجهٔ این دوره تاکنون</translation>
        </message>
        <message>
            <source>age_1</source>
            <translation>۱ تا ۳۰ روز</translation>
        </message>
        <message>
            <source>age_2</source>
            <translation>۳۱ تا ۶۰ روز</translation>
        </message>
        <message>
            <source>age_3</source>
            <translation>۶۱ تا ۹۰ روز</translation>
        </message>
        <message>
            <source>age_4</source>
            <translation>بیش از ۹۰ روز</translation>
        </message>
        <message>
            <source>agreement_title</source>
            <translation>قرارداد وام</translation>
        </message>
        <message numerus="yes">
            <source>all_savings</source>
            <translation>
                <numerusform>پس‌انداز همه، {number} سهم</numerusform>
            </translation>
        </message>
        <message>
            <source>allowed_beyond</source>
            <translation>رأی جلسه با وجود این قاعده‌ها اجازه داد: {rules}.</translation>
        </message>
        <message>
            <source>allowed_by_vote</source>
            <translation>رأی جلسه: {yes} موافق و {no} مخالف. با اجازهٔ: {names}.</translation>
        </message>
        <message numerus="yes">
            <source>apologies</source>
            <translation>
                <numerusform>{number} غیبت موجه</numerusform>
            </translation>
        </message>
        <message>
            <source>area</source>
            <translation>متراژ</translation>
        </message>
        <message>
            <source>area_m2</source>
            <translation>{area} متر مربع</translation>
        </message>
        <message>
            <source>arrears_title</source>
            <translation>فهرست بدهی‌های عقب‌افتاده</translation>
        </message>
        <message>
            <source>asked_by_unit</source>
            <translation>سهم هر واحد</translation>
        </message>
        <message>
            <source>asked_of_units</source>
            <translation>مطالبه از واحدها</translation>
        </message>
        <message>
            <source>at_each_meeting</source>
            <translation>در هر جلسه</translation>
        </message>
        <message numerus="yes">
            <source>at_risk</source>
            <translation>
                <numerusform>بیش از {number} روز دیر</numerusform>
            </translation>
        </message>
        <message>
            <source>attendance_register_title</source>
            <translation>دفتر حضور و غیاب</translation>
        </message>
        <message>
            <source>auction_bids</source>
            <translation>پیشنهادهای نوبت {turn} به ترتیب</translation>
        </message>
        <message>
            <source>auction_by_lot</source>
            <translation>با قرعه</translation>
        </message>
        <message>
            <source>auction_from_to</source>
            <translation>از {low} تا {high}</translation>
        </message>
        <message>
            <source>auction_had</source>
            <translation>سهم‌هایی که نوبت گرفتند</translation>
        </message>
        <message>
            <source>auction_limits</source>
            <translation>پیشنهاد</translation>
        </message>
        <message>
            <source>auction_pot</source>
            <translation>پول هر نوبت</translation>
        </message>
        <message>
            <source>auction_title</source>
            <translation>صورت‌جلسهٔ مزایده</translation>
        </message>
        <message>
            <source>auction_void</source>
            <translation>مزایدهٔ دیگر نوبت {turn}</translation>
        </message>
        <message>
            <source>auction_waits</source>
            <translation>سهم‌های منتظر</translation>
        </message>
        <message>
            <source>balance_assets</source>
            <translation>آنچه گروه دارد</translation>
        </message>
        <message>
            <source>balance_both</source>
            <translation>بدهی و دارایی خالص با هم</translation>
        </message>
        <message>
            <source>balance_check</source>
            <translation>اختلاف دو طرف</translation>
        </message>
        <message>
            <source>balance_debts</source>
            <translation>آنچه گروه بدهکار است</translation>
        </message>
        <message>
            <source>balance_notes</source>
            <translation>برای دانستن</translation>
        </message>
        <message>
            <source>balance_overdue</source>
            <translation>وام‌های بیش از ۹۰ روز دیرکرد</translation>
        </message>
        <message>
            <source>balance_own</source>
            <translation>آنچه از خود گروه است</translation>
        </message>
        <message>
            <source>balance_pending</source>
            <translation>پرداخت‌های الکترونیکی تأییدنشده</translation>
        </message>
        <message>
            <source>balance_restricted</source>
            <translation>تنها برای یک هدف</translation>
        </message>
        <message>
            <source>balance_risk</source>
            <translation>اعضا در {day} با رأی پذیرفتند: {risk}.</translation>
        </message>
        <message>
            <source>balance_sum</source>
            <translation>{what}، روی هم</translation>
        </message>
        <message>
            <source>balance_title</source>
            <translation>ترازنامه</translation>
        </message>
        <message>
            <source>balance_what</source>
            <translation>چه</translation>
        </message>
        <message>
            <source>basis_area</source>
            <translation>متراژ</translation>
        </message>
        <message>
            <source>basis_consumption</source>
            <translation>مصرف</translation>
        </message>
        <message>
            <source>basis_equal</source>
            <translation>مساوی</translation>
        </message>
        <message>
            <source>basis_fixed</source>
            <translation>مبلغ ثابت</translation>
        </message>
        <message>
            <source>basis_mixed</source>
            <translation>متراژ و نفرات</translation>
        </message>
        <message>
            <source>basis_occupants</source>
            <translation>نفرات</translation>
        </message>
        <message>
            <source>basis_participation</source>
            <translation>قدرالسهم</translation>
        </message>
        <message>
            <source>bill_of_month</source>
            <translation>صورت‌حساب {month}</translation>
        </message>
        <message>
            <source>book_number</source>
            <translation>شمارهٔ رسید</translation>
        </message>
        <message>
            <source>borrowed</source>
            <translation>اصل وام</translation>
        </message>
        <message>
            <source>borrower_no</source>
            <translation>وام‌گیرنده، عضو {number}</translation>
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
            <source>building_report_title</source>
            <translation>گزارش ماهانه‌ی ساختمان</translation>
        </message>
        <message>
            <source>came</source>
            <translation>حضور در جلسه‌ها</translation>
        </message>
        <message>
            <source>card_title</source>
            <translation>کارت بازپرداخت</translation>
        </message>
        <message>
            <source>cash_count</source>
            <translation>شمارش نقد</translation>
        </message>
        <message>
            <source>cash_in_hand</source>
            <translation>مبلغ پرداختی</translation>
        </message>
        <message>
            <source>cash_locked</source>
            <translation>نقد در صندوق</translation>
        </message>
        <message>
            <source>cash_receipt</source>
            <translation>{method} ش {numbers}</translation>
        </message>
        <message>
            <source>check_code</source>
            <translation>کد بررسی</translation>
        </message>
        <message>
            <source>check_row_right</source>
            <translation>کنترل شد: مطالبه از واحدها {asked}، هزینه‌ها {cost}.</translation>
        </message>
        <message>
            <source>check_row_wrong</source>
            <translation>نادرست: مطالبه از واحدها {asked}، هزینه‌ها {cost}.</translation>
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
            <source>codes_holder</source>
            <translation>متعلق به</translation>
        </message>
        <message>
            <source>codes_list</source>
            <translation>ده کد</translation>
        </message>
        <message>
            <source>codes_say_1</source>
            <translation>هر کدام یک بار به جای کد تلفن کار می‌کند. سپس روی آن خط بکشید.</translation>
        </message>
        <message>
            <source>codes_say_2</source>
            <translation>این کاغذ را در خانه نگه دارید: نه کنار تلفن و نه کنار رایانه.</translation>
        </message>
        <message>
            <source>codes_say_3</source>
            <translation>اگر تلفن یا این کاغذ گم شد، تلفن را دوباره تنظیم کنید. آن‌گاه کدهای بالا دیگر کار نمی‌کنند.</translation>
        </message>
        <message>
            <source>codes_title</source>
            <translation>کدها برای تلفن گم‌شده</translation>
        </message>
        <message>
            <source>col_accepted</source>
            <translation>پذیرش</translation>
        </message>
        <message>
            <source>col_amount</source>
            <translation>مبلغ</translation>
        </message>
        <message>
            <source>col_asked</source>
            <translation>خواسته‌شده</translation>
        </message>
        <message>
            <source>col_asks</source>
            <translation>درخواست</translation>
        </message>
        <message>
            <source>col_balance</source>
            <translation>ماندهٔ وام</translation>
        </message>
        <message>
            <source>col_blocked</source>
            <translation>پس‌انداز بسته</translation>
        </message>
        <message>
            <source>col_borrowed</source>
            <translation>وام گرفته</translation>
        </message>
        <message>
            <source>col_brings</source>
            <translation>می‌آورد</translation>
        </message>
        <message>
            <source>col_can_borrow</source>
            <translation>وام ممکن</translation>
        </message>
        <message>
            <source>col_carry</source>
            <translation>ماند</translation>
        </message>
        <message>
            <source>col_commission</source>
            <translation>کارمزد</translation>
        </message>
        <message>
            <source>col_cost</source>
            <translation>هزینه</translation>
        </message>
        <message>
            <source>col_count</source>
            <translation>سهم</translation>
        </message>
        <message>
            <source>col_date</source>
            <translation>روز</translation>
        </message>
        <message>
            <source>col_days_late</source>
            <translation>روز دیرکرد</translation>
        </message>
        <message>
            <source>col_discount</source>
            <translation>تخفیف</translation>
        </message>
        <message>
            <source>col_dividend</source>
            <translation>هر سهم</translation>
        </message>
        <message>
            <source>col_due</source>
            <translation>بدهی</translation>
        </message>
        <message>
            <source>col_due_day</source>
            <translation>سررسید</translation>
        </message>
        <message>
            <source>col_fines</source>
            <translation>جریمه</translation>
        </message>
        <message>
            <source>col_gets</source>
            <translation>می‌گیرد</translation>
        </message>
        <message>
            <source>col_given</source>
            <translation>تاریخ وام</translation>
        </message>
        <message>
            <source>col_in_order</source>
            <translation>ردیف</translation>
        </message>
        <message>
            <source>col_initials</source>
            <translation>امضا</translation>
        </message>
        <message>
            <source>col_invoice</source>
            <translation>فاکتور</translation>
        </message>
        <message>
            <source>col_key</source>
            <translation>مبنای تسهیم</translation>
        </message>
        <message>
            <source>col_kind</source>
            <translation>بابت</translation>
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
            <source>col_meter</source>
            <translation>کنتور</translation>
        </message>
        <message>
            <source>col_missing</source>
            <translation>کسری</translation>
        </message>
        <message>
            <source>col_motion</source>
            <translation>موضوع رأی</translation>
        </message>
        <message>
            <source>col_name</source>
            <translation>نام</translation>
        </message>
        <message>
            <source>col_new</source>
            <translation>کنونی</translation>
        </message>
        <message>
            <source>col_next</source>
            <translation>بعدی</translation>
        </message>
        <message>
            <source>col_no</source>
            <translation>ش</translation>
        </message>
        <message>
            <source>col_of_owner</source>
            <translation>سهم مالک</translation>
        </message>
        <message>
            <source>col_of_tenant</source>
            <translation>سهم ساکن</translation>
        </message>
        <message>
            <source>col_old</source>
            <translation>قبلی</translation>
        </message>
        <message>
            <source>col_open</source>
            <translation>پرداخت‌نشده</translation>
        </message>
        <message>
            <source>col_other_day</source>
            <translation>میلادی</translation>
        </message>
        <message>
            <source>col_owes</source>
            <translation>مانده</translation>
        </message>
        <message>
            <source>col_paid</source>
            <translation>پرداخت‌شده</translation>
        </message>
        <message>
            <source>col_paid_by</source>
            <translation>روش</translation>
        </message>
        <message>
            <source>col_paid_in</source>
            <translation>پرداخت‌شده</translation>
        </message>
        <message>
            <source>col_paid_on</source>
            <translation>تاریخ پرداخت</translation>
        </message>
        <message>
            <source>col_paid_out</source>
            <translation>پرداخت‌شده</translation>
        </message>
        <message>
            <source>col_paid_to</source>
            <translation>دریافت‌کننده</translation>
        </message>
        <message>
            <source>col_payment</source>
            <translation>قسط</translation>
        </message>
        <message>
            <source>col_percent</source>
            <translation>آمد</translation>
        </message>
        <message>
            <source>col_phone</source>
            <translation>تلفن</translation>
        </message>
        <message>
            <source>col_pieces</source>
            <translation>چند تا</translation>
        </message>
        <message>
            <source>col_prize</source>
            <translation>مبلغ</translation>
        </message>
        <message>
            <source>col_promised</source>
            <translation>قول</translation>
        </message>
        <message>
            <source>col_receipt</source>
            <translation>رسید</translation>
        </message>
        <message>
            <source>col_result</source>
            <translation>نتیجه</translation>
        </message>
        <message>
            <source>col_savings</source>
            <translation>پس‌انداز</translation>
        </message>
        <message>
            <source>col_score</source>
            <translation>امتیاز</translation>
        </message>
        <message>
            <source>col_seat</source>
            <translation>سهم</translation>
        </message>
        <message>
            <source>col_seat_rate</source>
            <translation>نرخ هر نوبت</translation>
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
            <source>col_silent</source>
            <translation>سکوت</translation>
        </message>
        <message>
            <source>col_stamps</source>
            <translation>مُهرها</translation>
        </message>
        <message>
            <source>col_stands_for</source>
            <translation>مبلغ ضمانت</translation>
        </message>
        <message>
            <source>col_to_come</source>
            <translation>مانده</translation>
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
            <source>col_used</source>
            <translation>مصرف</translation>
        </message>
        <message>
            <source>col_value</source>
            <translation>اسکناس یا سکه</translation>
        </message>
        <message>
            <source>col_votes_no</source>
            <translation>نه</translation>
        </message>
        <message>
            <source>col_waited</source>
            <translation>انتظار</translation>
        </message>
        <message>
            <source>col_welfare</source>
            <translation>همیاری</translation>
        </message>
        <message>
            <source>col_whole</source>
            <translation>کل ساختمان</translation>
        </message>
        <message>
            <source>col_why</source>
            <translation>چرا</translation>
        </message>
        <message>
            <source>col_would_owe</source>
            <translation>بدهکار می‌شود</translation>
        </message>
        <message>
            <source>col_yes</source>
            <translation>آری</translation>
        </message>
        <message>
            <source>collateral</source>
            <translation>وثیقه</translation>
        </message>
        <message>
            <source>collected</source>
            <translation>دریافتی</translation>
        </message>
        <message>
            <source>constitution_agreed</source>
            <translation>این قواعد بلند خوانده شد. هر که امضا کند شنیده و پذیرفته است.</translation>
        </message>
        <message>
            <source>constitution_article</source>
            <translation>{number}. {text}</translation>
        </message>
        <message>
            <source>constitution_head</source>
            <translation>{name} · از {day}</translation>
        </message>
        <message>
            <source>constitution_since</source>
            <translation>از {day}</translation>
        </message>
        <message>
            <source>constitution_title</source>
            <translation>قواعد ما</translation>
        </message>
        <message>
            <source>contribution_register_title</source>
            <translation>دفتر پرداخت‌ها</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>نسخهٔ {number}</translation>
        </message>
        <message>
            <source>cost_adjust</source>
            <translation>اصلاحات</translation>
        </message>
        <message>
            <source>cost_adjusted</source>
            <translation>{cost}، {month}: تفاوت</translation>
        </message>
        <message>
            <source>cost_cleaning</source>
            <translation>نظافت</translation>
        </message>
        <message>
            <source>cost_electricity</source>
            <translation>برق</translation>
        </message>
        <message>
            <source>cost_elevator</source>
            <translation>آسانسور</translation>
        </message>
        <message>
            <source>cost_guard</source>
            <translation>نگهبانی</translation>
        </message>
        <message>
            <source>cost_heating</source>
            <translation>گاز و گرمایش</translation>
        </message>
        <message>
            <source>cost_insurance</source>
            <translation>بیمه</translation>
        </message>
        <message>
            <source>cost_late</source>
            <translation>جریمه‌ی دیرکرد</translation>
        </message>
        <message>
            <source>cost_levy</source>
            <translation>شارژ فوق‌العاده</translation>
        </message>
        <message>
            <source>cost_management</source>
            <translation>مدیریت</translation>
        </message>
        <message>
            <source>cost_of_month</source>
            <translation>{cost}، {month}</translation>
        </message>
        <message>
            <source>cost_other</source>
            <translation>سایر</translation>
        </message>
        <message>
            <source>cost_repairs</source>
            <translation>تعمیرات</translation>
        </message>
        <message>
            <source>cost_reserve</source>
            <translation>اندوخته</translation>
        </message>
        <message>
            <source>cost_rest</source>
            <translation>بقیه</translation>
        </message>
        <message>
            <source>cost_water</source>
            <translation>آب</translation>
        </message>
        <message>
            <source>costs_of_month</source>
            <translation>هزینه‌های ماه</translation>
        </message>
        <message>
            <source>count_book</source>
            <translation>در دفتر</translation>
        </message>
        <message>
            <source>count_by</source>
            <translation>{name} شمرد و {other} نگریست.</translation>
        </message>
        <message>
            <source>count_closing</source>
            <translation>در پایان</translation>
        </message>
        <message>
            <source>count_funds</source>
            <translation>کیسه‌های صندوق در دفتر</translation>
        </message>
        <message>
            <source>count_none</source>
            <translation>صندوق شمرده نشد.</translation>
        </message>
        <message>
            <source>count_opening</source>
            <translation>در آغاز</translation>
        </message>
        <message>
            <source>count_sheet_title</source>
            <translation>شمارش صندوق، نشست {number}</translation>
        </message>
        <message>
            <source>counted</source>
            <translation>شمرده‌شده</translation>
        </message>
        <message>
            <source>credit_left</source>
            <translation>بستانکار</translation>
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
            <source>dcb_balance_loan</source>
            <translation>مانده</translation>
        </message>
        <message>
            <source>dcb_balance_savings</source>
            <translation>مانده</translation>
        </message>
        <message>
            <source>dcb_collected_loan</source>
            <translation>آمد</translation>
        </message>
        <message>
            <source>dcb_collected_savings</source>
            <translation>آمد</translation>
        </message>
        <message>
            <source>dcb_demand_loan</source>
            <translation>قسط سررسید</translation>
        </message>
        <message>
            <source>dcb_demand_savings</source>
            <translation>پس‌انداز سررسید</translation>
        </message>
        <message>
            <source>dcb_loan_rate</source>
            <translation>وصول وام</translation>
        </message>
        <message>
            <source>dcb_savings_rate</source>
            <translation>وصول پس‌انداز</translation>
        </message>
        <message>
            <source>dcb_title</source>
            <translation>طلب، وصول، مانده</translation>
        </message>
        <message>
            <source>default_notice_end</source>
            <translation>اگر تا {day} تسویه نشود، گروه می‌تواند از پس‌انداز شما بردارد، از ضامن‌ها بخواهد یا با رأی تصمیم بگیرد.</translation>
        </message>
        <message>
            <source>default_notice_text</source>
            <translation>{name} گرامی، وام خود را چنان که قرار بود بازنگردانده‌اید. گروه از شما می‌خواهد بدهی عقب‌افتاده را تا {day} بپردازید.</translation>
        </message>
        <message>
            <source>default_notice_title</source>
            <translation>اخطار بدهی</translation>
        </message>
        <message>
            <source>deposit_kept</source>
            <translation>ودیعهٔ نگه‌داشته</translation>
        </message>
        <message>
            <source>difference</source>
            <translation>اختلاف با دفتر</translation>
        </message>
        <message>
            <source>disputes</source>
            <translation>اختلاف دربارهٔ این وام در جلسهٔ گروه حل می‌شود.</translation>
        </message>
        <message>
            <source>draw_check</source>
            <translation>هر کس می‌تواند دوباره حساب کند: این خط را به «daftari calc draw» بدهید.</translation>
        </message>
        <message>
            <source>draw_members</source>
            <translation>اعضا به ترتیب قرعه، با شماره</translation>
        </message>
        <message>
            <source>draw_number</source>
            <translation>شمارهٔ {no} {name} نشان داد</translation>
        </message>
        <message>
            <source>draw_of_turn</source>
            <translation>برای نوبت {turn}</translation>
        </message>
        <message>
            <source>draw_open</source>
            <translation>مهر باز شد، درست است</translation>
        </message>
        <message>
            <source>draw_order</source>
            <translation>سهم‌ها به ترتیب قرعه</translation>
        </message>
        <message>
            <source>draw_seal</source>
            <translation>مهر</translation>
        </message>
        <message>
            <source>draw_sealed</source>
            <translation>مهر شده، باز نشده</translation>
        </message>
        <message>
            <source>draw_secret</source>
            <translation>رمز</translation>
        </message>
        <message>
            <source>draw_slips</source>
            <translation>قرعه با برگه</translation>
        </message>
        <message>
            <source>draw_state</source>
            <translation>وضع</translation>
        </message>
        <message>
            <source>draw_title</source>
            <translation>قرعهٔ {day}</translation>
        </message>
        <message>
            <source>draw_void</source>
            <translation>به حساب نمی‌آید</translation>
        </message>
        <message>
            <source>draw_witnesses</source>
            <translation>گواهان</translation>
        </message>
        <message>
            <source>due_day</source>
            <translation>مهلت پرداخت</translation>
        </message>
        <message>
            <source>due_on</source>
            <translation>بدهی در {day}</translation>
        </message>
        <message>
            <source>early_flat_none</source>
            <translation>در تسویهٔ زودتر همهٔ سود پابرجاست.</translation>
        </message>
        <message>
            <source>early_flat_pro_rata</source>
            <translation>در تسویهٔ زودتر سود زمان باقی‌مانده گرفته نمی‌شود.</translation>
        </message>
        <message>
            <source>early_flat_rule_78</source>
            <translation>در تسویهٔ زودتر سود با قاعدهٔ ۷۸ بازگردانده می‌شود.</translation>
        </message>
        <message>
            <source>early_full</source>
            <translation>در تسویهٔ زودتر سود دورهٔ جاری کامل حساب می‌شود.</translation>
        </message>
        <message>
            <source>early_previous</source>
            <translation>در تسویهٔ زودتر سود تا آخرین سررسید حساب می‌شود.</translation>
        </message>
        <message>
            <source>early_today</source>
            <translation>در تسویهٔ زودتر سود تا روز پرداخت حساب می‌شود.</translation>
        </message>
        <message>
            <source>effective_rate</source>
            <translation>نرخ مؤثر سالانه</translation>
        </message>
        <message>
            <source>erasure_asked</source>
            <translation>خود شخص خواسته است</translation>
        </message>
        <message>
            <source>erasure_entries</source>
            <translation>ثبت‌هایی که می‌مانند</translation>
        </message>
        <message>
            <source>erasure_joined</source>
            <translation>پیوستن</translation>
        </message>
        <message>
            <source>erasure_law</source>
            <translation>قانون می‌خواهد</translation>
        </message>
        <message>
            <source>erasure_left</source>
            <translation>رفتن</translation>
        </message>
        <message>
            <source>erasure_mistake</source>
            <translation>به اشتباه نوشته شده بود</translation>
        </message>
        <message>
            <source>erasure_on</source>
            <translation>روز پاک شدن</translation>
        </message>
        <message>
            <source>erasure_say_1</source>
            <translation>نام، تلفن و هر چیز شخصی را دیگر کسی نمی‌تواند بخواند: نه در این دفتر، نه روی لپ‌تاپ‌های دیگر گروه، نه در رونوشت‌هایی که از امروز ساخته شود.</translation>
        </message>
        <message>
            <source>erasure_say_2</source>
            <translation>روزها، مبلغ‌ها و شمارهٔ عضویت همان‌گونه که نوشته و امضا شده‌اند می‌مانند؛ دفتر کامل است.</translation>
        </message>
        <message>
            <source>erasure_say_3</source>
            <translation>کاغذهای چاپ‌شدهٔ پیشین و رونوشت‌های پیشین را خود گروه باید از بین ببرد.</translation>
        </message>
        <message>
            <source>erasure_title</source>
            <translation>پاک‌شده: عضو شمارهٔ {number}</translation>
        </message>
        <message>
            <source>erasure_why</source>
            <translation>چرا</translation>
        </message>
        <message>
            <source>exit_calculation</source>
            <translation>چگونه حساب شد</translation>
        </message>
        <message>
            <source>exit_charges</source>
            <translation>جریمه‌ها و کارمزدها</translation>
        </message>
        <message>
            <source>exit_contributions</source>
            <translation>حق عضویت‌های پرداخت‌نشده</translation>
        </message>
        <message>
            <source>exit_fee</source>
            <translation>کارمزد خروج</translation>
        </message>
        <message>
            <source>exit_fines</source>
            <translation>جریمه‌ها</translation>
        </message>
        <message>
            <source>exit_gets</source>
            <translation>دریافتی</translation>
        </message>
        <message>
            <source>exit_got</source>
            <translation>{amount} {how} در {day} پرداخت شد. دیگر هیچ‌کس به دیگری بدهی ندارد.</translation>
        </message>
        <message>
            <source>exit_guarantors</source>
            <translation>وام با این تسویه پایان می‌یابد و ضامن‌هایش آزادند: {names}.</translation>
        </message>
        <message>
            <source>exit_has</source>
            <translation>پول خود عضو</translation>
        </message>
        <message>
            <source>exit_let_go</source>
            <translation>سود زمان آینده به مبلغ {amount} خواسته نمی‌شود.</translation>
        </message>
        <message>
            <source>exit_loss</source>
            <translation>سهم از زیان</translation>
        </message>
        <message>
            <source>exit_off</source>
            <translation>کسرشده</translation>
        </message>
        <message>
            <source>exit_other</source>
            <translation>بدهی‌های دیگر</translation>
        </message>
        <message>
            <source>exit_owes</source>
            <translation>پول خود عضو کافی نیست. {amount} باید تا {day} پرداخت شود.</translation>
        </message>
        <message>
            <source>exit_part</source>
            <translation>{loan}: {part}</translation>
        </message>
        <message>
            <source>exit_penalties</source>
            <translation>جریمهٔ دیرکرد حق‌عضویت</translation>
        </message>
        <message>
            <source>exit_preview</source>
            <translation>هنوز تسویه نشده است: امروز چنین می‌شد.</translation>
        </message>
        <message>
            <source>exit_profit</source>
            <translation>سهم از مازاد</translation>
        </message>
        <message>
            <source>exit_rounding</source>
            <translation>نگه‌داشته‌شده، چون فقط اسکناس و سکهٔ کامل پرداخت می‌شود</translation>
        </message>
        <message>
            <source>exit_rule</source>
            <translation>هر بدهی نخست از پول خود عضو کم می‌شود: جریمه، کارمزد و سود تا این روز، سپس وام. آنچه بماند پرداخت می‌شود.</translation>
        </message>
        <message>
            <source>exit_stands_for</source>
            <translation>ضامن وام {name} به مبلغ {amount} است: نخست باید کس دیگری آن را بپذیرد.</translation>
        </message>
        <message>
            <source>exit_title</source>
            <translation>تسویه‌حساب خروج</translation>
        </message>
        <message>
            <source>exit_what</source>
            <translation>شرح</translation>
        </message>
        <message>
            <source>exit_will_get</source>
            <translation>تا {day} باید پرداخت شود: {amount}.</translation>
        </message>
        <message>
            <source>factor_balance</source>
            <translation>پرداخت‌شده (لگ)</translation>
        </message>
        <message>
            <source>factor_both</source>
            <translation>پرداخت و وام</translation>
        </message>
        <message>
            <source>factor_instalments</source>
            <translation>قسط‌ها</translation>
        </message>
        <message>
            <source>factor_last_payment</source>
            <translation>آخرین پرداخت</translation>
        </message>
        <message>
            <source>factor_lent</source>
            <translation>وام گرفته (لگ)</translation>
        </message>
        <message>
            <source>factor_loans</source>
            <translation>وام‌ها</translation>
        </message>
        <message>
            <source>factor_previous</source>
            <translation>آخرین وام (لگ)</translation>
        </message>
        <message>
            <source>factor_request</source>
            <translation>درخواست (لگ)</translation>
        </message>
        <message>
            <source>factor_waited</source>
            <translation>ماه‌های انتظار</translation>
        </message>
        <message>
            <source>fund_awaiting</source>
            <translation>هنوز بررسی نشده</translation>
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
            <source>grade_attendance</source>
            <translation>به نشست‌ها می‌آیند</translation>
        </message>
        <message>
            <source>grade_books</source>
            <translation>دفترها درست است</translation>
        </message>
        <message>
            <source>grade_from</source>
            <translation>از روی</translation>
        </message>
        <message>
            <source>grade_gives</source>
            <translation>امتیاز</translation>
        </message>
        <message>
            <source>grade_how</source>
            <translation>هر بخش، سهم دوازده نشست اخیر ضربدر وزنی است که گروه قرار گذاشته است.</translation>
        </message>
        <message>
            <source>grade_meetings</source>
            <translation>نشست‌های بررسی‌شده</translation>
        </message>
        <message>
            <source>grade_nothing</source>
            <translation>هنوز هیچ نشستی بسته نشده است: چیزی برای امتیاز نیست.</translation>
        </message>
        <message>
            <source>grade_of</source>
            <translation>{good} از {of}</translation>
        </message>
        <message>
            <source>grade_part</source>
            <translation>بخش</translation>
        </message>
        <message>
            <source>grade_points</source>
            <translation>امتیاز از ۱۰۰</translation>
        </message>
        <message>
            <source>grade_repayment</source>
            <translation>وام‌ها بازپرداخت می‌شود</translation>
        </message>
        <message>
            <source>grade_rules</source>
            <translation>قانون‌ها رعایت می‌شود</translation>
        </message>
        <message>
            <source>grade_savings</source>
            <translation>در هر نشست پس‌انداز می‌کنند</translation>
        </message>
        <message>
            <source>grade_share</source>
            <translation>سهم</translation>
        </message>
        <message>
            <source>grade_sum</source>
            <translation>جمع</translation>
        </message>
        <message>
            <source>grade_title</source>
            <translation>امتیاز گروه</translation>
        </message>
        <message>
            <source>grade_velocity</source>
            <translation>صندوق وام داده می‌شود</translation>
        </message>
        <message>
            <source>grade_weight</source>
            <translation>وزن</translation>
        </message>
        <message>
            <source>group_on</source>
            <translation>گروه، {day}</translation>
        </message>
        <message>
            <source>guarantor_notice_end</source>
            <translation>اگر تا {day} تسویه نشود، گروه می‌تواند مبلغ‌های بالا را از شما بخواهد. آنچه بپردازید، {name} به شما بدهکار می‌شود.</translation>
        </message>
        <message>
            <source>guarantor_notice_text</source>
            <translation>وام {name} که ضامن آن هستید عقب افتاده است. لطفاً کمک کنید تا {day} تسویه شود.</translation>
        </message>
        <message>
            <source>guarantor_notice_title</source>
            <translation>اعلان به ضامن‌ها</translation>
        </message>
        <message>
            <source>guarantors</source>
            <translation>ضامن‌ها</translation>
        </message>
        <message>
            <source>in_bank</source>
            <translation>در بانک</translation>
        </message>
        <message>
            <source>in_box</source>
            <translation>در صندوق</translation>
        </message>
        <message numerus="yes">
            <source>in_lines</source>
            <translation>
                <numerusform>{number} مورد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in_loans</source>
            <translation>
                <numerusform>{number} وام</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in_payments</source>
            <translation>
                <numerusform>{unit}، {number} قسط</numerusform>
            </translation>
        </message>
        <message>
            <source>in_words</source>
            <translation>مبلغ وام به حروف: {words}.</translation>
        </message>
        <message>
            <source>interest_terms</source>
            <translation>سود، {rate} در {periods} قسط</translation>
        </message>
        <message>
            <source>kept_back</source>
            <translation>کسرشده</translation>
        </message>
        <message>
            <source>key_of</source>
            <translation>{basis}: {part} از {whole}</translation>
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
            <source>kind_flat</source>
            <translation>واحد {label}</translation>
        </message>
        <message>
            <source>kind_loan</source>
            <translation>وام</translation>
        </message>
        <message>
            <source>kind_other</source>
            <translation>دیگر</translation>
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
            <source>late</source>
            <translation>عقب‌افتاده</translation>
        </message>
        <message>
            <source>late_on</source>
            <translation>دیرکرد تا {day}</translation>
        </message>
        <message>
            <source>left_above_balance</source>
            <translation>بیش از آنچه پرداخته</translation>
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
            <source>left_not_enough_money</source>
            <translation>بیش از توان صندوق</translation>
        </message>
        <message>
            <source>left_opted_out</source>
            <translation>چیزی نمی‌خواهد</translation>
        </message>
        <message>
            <source>left_running_loan</source>
            <translation>وامی هنوز جاری است</translation>
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
            <source>left_too_small</source>
            <translation>کمتر از یک قسط می‌خواهد</translation>
        </message>
        <message>
            <source>left_unpaid</source>
            <translation>حق عضویت ماه پرداخت نشده بود</translation>
        </message>
        <message>
            <source>letter_absent</source>
            <translation>غ</translation>
        </message>
        <message>
            <source>letter_excused</source>
            <translation>ع</translation>
        </message>
        <message>
            <source>letter_late</source>
            <translation>د</translation>
        </message>
        <message>
            <source>letter_present</source>
            <translation>ح</translation>
        </message>
        <message>
            <source>letter_proxy</source>
            <translation>ن</translation>
        </message>
        <message>
            <source>liability_joint</source>
            <translation>از هر ضامن می‌توان همه را خواست، از همه با هم تنها یک بار.</translation>
        </message>
        <message>
            <source>liability_several</source>
            <translation>هر ضامن پاسخگوی سهم خود است.</translation>
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
            <source>loan_reminder_end</source>
            <translation>اگر نمی‌توانید همه را بپردازید، بیایید و بگویید تا کی می‌توانید: گروه آن را می‌نویسد.</translation>
        </message>
        <message>
            <source>loan_reminder_text</source>
            <translation>{name} گرامی، قسطی از وام شما عقب افتاده است. لطفاً آن را به جلسهٔ {day} بیاورید.</translation>
        </message>
        <message>
            <source>loan_reminder_title</source>
            <translation>یادآوری پرداخت</translation>
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
            <source>mark_absent</source>
            <translation>غایب</translation>
        </message>
        <message>
            <source>mark_excused</source>
            <translation>با عذر</translation>
        </message>
        <message>
            <source>mark_late</source>
            <translation>دیر</translation>
        </message>
        <message>
            <source>mark_present</source>
            <translation>حاضر</translation>
        </message>
        <message>
            <source>mark_proxy</source>
            <translation>با نماینده</translation>
        </message>
        <message>
            <source>marks_legend</source>
            <translation>ح حاضر، د دیر، ن با نماینده، ع با عذر، غ غایب</translation>
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
            <source>minutes_absent</source>
            <translation>غایبان ({number}): {names}.</translation>
        </message>
        <message>
            <source>minutes_dispute</source>
            <translation>{name} به یک سطر ({what}) اعتراض دارد: {words}. سطر معتبر می‌ماند و اعتراض تا حل شدن باز است.</translation>
        </message>
        <message>
            <source>minutes_dispute_settled</source>
            <translation>اعتراض {name} ({what}) حل شد: {words}.</translation>
        </message>
        <message>
            <source>minutes_excused</source>
            <translation>با عذر ({number}): {names}.</translation>
        </message>
        <message>
            <source>minutes_expense</source>
            <translation>هزینه: {why}، {amount}.</translation>
        </message>
        <message>
            <source>minutes_fine</source>
            <translation>جریمه: {name}، {why}، {amount}.</translation>
        </message>
        <message>
            <source>minutes_gone</source>
            <translation>از گروه رفتند: {names}.</translation>
        </message>
        <message>
            <source>minutes_help</source>
            <translation>کمک: {name}، {why}، {amount}.</translation>
        </message>
        <message>
            <source>minutes_joined</source>
            <translation>پیوستند: {names}.</translation>
        </message>
        <message>
            <source>minutes_late</source>
            <translation>دیرآمدگان ({number}): {names}.</translation>
        </message>
        <message>
            <source>minutes_led</source>
            <translation>رئیس نشست: {name}. نویسنده: {writers}.</translation>
        </message>
        <message>
            <source>minutes_left</source>
            <translation>زودتر رفتند: {names}.</translation>
        </message>
        <message>
            <source>minutes_loan</source>
            <translation>وام: {name}، {amount}.</translation>
        </message>
        <message>
            <source>minutes_no_quorum</source>
            <translation>{here} نفر به شمار می‌آید و {needed} نفر لازم است: نشست نمی‌تواند تصمیم بگیرد.</translation>
        </message>
        <message>
            <source>minutes_of_meeting</source>
            <translation>نشست {number}</translation>
        </message>
        <message>
            <source>minutes_present</source>
            <translation>حاضران ({number}): {names}.</translation>
        </message>
        <message>
            <source>minutes_proposed</source>
            <translation>پیشنهاد از {name}.</translation>
        </message>
        <message>
            <source>minutes_proxy</source>
            <translation>با نماینده ({number}): {names}.</translation>
        </message>
        <message>
            <source>minutes_questions</source>
            <translation>پرسش‌هایی که پاسخ می‌خواهد: {number}.</translation>
        </message>
        <message>
            <source>minutes_quorum</source>
            <translation>{here} نفر به شمار می‌آید و {needed} نفر لازم است: نشست می‌تواند تصمیم بگیرد.</translation>
        </message>
        <message>
            <source>minutes_risk</source>
            <translation>چون گروه کوچک است با رأی پذیرفته شد: {risk}.</translation>
        </message>
        <message>
            <source>minutes_seconded</source>
            <translation>پشتیبانی از {name}.</translation>
        </message>
        <message>
            <source>minutes_title</source>
            <translation>صورت‌جلسه‌ی نشست {number}</translation>
        </message>
        <message>
            <source>minutes_turn</source>
            <translation>نوبت: {name} {amount} گرفت.</translation>
        </message>
        <message>
            <source>minutes_vote</source>
            <translation>رأی: {text} — آری {yes}، نه {no}، سکوت {silent}: {result}.</translation>
        </message>
        <message>
            <source>move_postponed</source>
            <translation>سهم {seats} دیرتر می‌گیرد</translation>
        </message>
        <message>
            <source>move_sold</source>
            <translation>سهم {seats} واگذار شد</translation>
        </message>
        <message>
            <source>move_swapped</source>
            <translation>سهم‌های {seats} جابه‌جا شد</translation>
        </message>
        <message>
            <source>moved_advance_back</source>
            <translation>پیش‌پرداخت‌های پس‌داده</translation>
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
            <source>moved_lender</source>
            <translation>وام به گروه</translation>
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
            <source>moved_shared_out</source>
            <translation>سهم‌های پرداخت‌شده</translation>
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
            <source>no_loans_run</source>
            <translation>وامی در جریان نیست.</translation>
        </message>
        <message>
            <source>nobody_owes</source>
            <translation>هیچ‌کس</translation>
        </message>
        <message>
            <source>not_given_yet</source>
            <translation>درخواست‌شده، هنوز پرداخت نشده</translation>
        </message>
        <message>
            <source>nothing_late</source>
            <translation>چیزی عقب نیفتاده است.</translation>
        </message>
        <message>
            <source>nothing_paid</source>
            <translation>–</translation>
        </message>
        <message>
            <source>now_to_pay</source>
            <translation>اکنون پرداخت شود</translation>
        </message>
        <message>
            <source>occupant</source>
            <translation>ساکن</translation>
        </message>
        <message>
            <source>opening</source>
            <translation>شمارش آغاز</translation>
        </message>
        <message>
            <source>order_auction</source>
            <translation>با مزایده</translation>
        </message>
        <message>
            <source>order_draw</source>
            <translation>قرعه با مهر</translation>
        </message>
        <message>
            <source>order_draw_each</source>
            <translation>قرعه در هر نوبت</translation>
        </message>
        <message>
            <source>order_fixed</source>
            <translation>پذیرفتهٔ جلسه</translation>
        </message>
        <message>
            <source>order_horizontal</source>
            <translation>پول آورده‌شده در همهٔ قسط‌های سررسیدشده به این ترتیب تسویه می‌کند: {parts}.</translation>
        </message>
        <message>
            <source>order_need</source>
            <translation>بر پایهٔ نیاز، با رأی</translation>
        </message>
        <message>
            <source>order_predefined</source>
            <translation>پذیرفتهٔ جلسه</translation>
        </message>
        <message>
            <source>order_slips</source>
            <translation>قرعه با برگه</translation>
        </message>
        <message>
            <source>order_vertical</source>
            <translation>پول آورده‌شده نخست قدیمی‌ترین قسط را تسویه می‌کند، به این ترتیب: {parts}.</translation>
        </message>
        <message>
            <source>override_arrears</source>
            <translation>بدهی عقب‌افتاده</translation>
        </message>
        <message>
            <source>override_attendance</source>
            <translation>حضور</translation>
        </message>
        <message>
            <source>override_blocked</source>
            <translation>پس‌انداز ضمانت دیگران</translation>
        </message>
        <message>
            <source>override_cap</source>
            <translation>سقف هر عضو</translation>
        </message>
        <message>
            <source>override_fund</source>
            <translation>سهم از صندوق</translation>
        </message>
        <message>
            <source>override_guaranteed</source>
            <translation>ضمانت ناکافی</translation>
        </message>
        <message>
            <source>override_guarantors</source>
            <translation>ضامن کم</translation>
        </message>
        <message>
            <source>override_months</source>
            <translation>مدت عضویت</translation>
        </message>
        <message>
            <source>override_multiple</source>
            <translation>چند برابر پس‌انداز</translation>
        </message>
        <message>
            <source>override_one_loan</source>
            <translation>هر بار یک وام</translation>
        </message>
        <message>
            <source>override_own_share</source>
            <translation>پس‌انداز خود</translation>
        </message>
        <message>
            <source>override_share_out</source>
            <translation>بازپرداخت پیش از تقسیم</translation>
        </message>
        <message>
            <source>override_term</source>
            <translation>شمار قسط‌ها</translation>
        </message>
        <message>
            <source>override_topup</source>
            <translation>سهم بازپرداخت پیش از افزایش</translation>
        </message>
        <message>
            <source>override_wait</source>
            <translation>فاصله پس از وام</translation>
        </message>
        <message>
            <source>owed_before</source>
            <translation>بدهی قبلی</translation>
        </message>
        <message>
            <source>owed_by_units</source>
            <translation>بدهی واحدها</translation>
        </message>
        <message>
            <source>owner</source>
            <translation>مالک</translation>
        </message>
        <message>
            <source>owners_reserve</source>
            <translation>اندوخته‌ی مالکان</translation>
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
            <source>paid_by_name</source>
            <translation>پرداخت {name}</translation>
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
            <source>paid_since</source>
            <translation>پرداخت‌شده پس از آن</translation>
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
            <source>part_fee</source>
            <translation>کارمزد</translation>
        </message>
        <message>
            <source>part_interest</source>
            <translation>سود</translation>
        </message>
        <message>
            <source>part_penalty</source>
            <translation>جریمه</translation>
        </message>
        <message>
            <source>part_principal</source>
            <translation>اصل وام</translation>
        </message>
        <message>
            <source>pay_to</source>
            <translation>واریز به {account}</translation>
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
            <source>penalty_cap</source>
            <translation>همهٔ جریمه‌های یک قسط: حداکثر {rate} آن.</translation>
        </message>
        <message numerus="yes">
            <source>penalty_compound</source>
            <translation>
                <numerusform>هر دیرکرد برای هر {number} روز آغازشده {rate} مبلغ عقب‌افتاده و جریمه‌هایش جریمه دارد.</numerusform>
            </translation>
        </message>
        <message>
            <source>penalty_example</source>
            <translation>نمونه: {amount} با سررسید {due} اگر در {paid} پرداخت شود {penalty} جریمه دارد.</translation>
        </message>
        <message>
            <source>penalty_flat</source>
            <translation>هر دیرکرد یک بار {amount} جریمه دارد.</translation>
        </message>
        <message numerus="yes">
            <source>penalty_flat_per_period</source>
            <translation>
                <numerusform>هر دیرکرد برای هر {number} روز آغازشده {amount} جریمه دارد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>penalty_grace</source>
            <translation>
                <numerusform>{number} روز نخست جریمه ندارد.</numerusform>
            </translation>
        </message>
        <message>
            <source>penalty_none</source>
            <translation>دیرکرد جریمه ندارد.</translation>
        </message>
        <message>
            <source>penalty_percent</source>
            <translation>هر دیرکرد یک بار {rate} مبلغ عقب‌افتاده جریمه دارد.</translation>
        </message>
        <message numerus="yes">
            <source>penalty_percent_per_period</source>
            <translation>
                <numerusform>هر دیرکرد برای هر {number} روز آغازشده {rate} مبلغ عقب‌افتاده جریمه دارد.</numerusform>
            </translation>
        </message>
        <message>
            <source>people</source>
            <translation>نفر</translation>
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
            <source>people_left</source>
            <translation>زودتر رفتند</translation>
        </message>
        <message>
            <source>people_present</source>
            <translation>حاضر به‌موقع</translation>
        </message>
        <message>
            <source>percent</source>
            <translation>{number}٪</translation>
        </message>
        <message>
            <source>plan_title</source>
            <translation>زمان بازپرداخت</translation>
        </message>
        <message>
            <source>plan_version</source>
            <translation>برنامهٔ {number}</translation>
        </message>
        <message>
            <source>portfolio_title</source>
            <translation>وام‌های در جریان</translation>
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
            <source>provision</source>
            <translation>ذخیرهٔ زیان</translation>
        </message>
        <message>
            <source>purpose</source>
            <translation>برای</translation>
        </message>
        <message>
            <source>rate</source>
            <translation>نرخ</translation>
        </message>
        <message>
            <source>rate_loan</source>
            <translation>{rate} از وام، یک‌بار</translation>
        </message>
        <message numerus="yes">
            <source>rate_meetings</source>
            <translation>
                <numerusform>{rate} برای {number} جلسه</numerusform>
            </translation>
        </message>
        <message>
            <source>rate_month</source>
            <translation>{rate} در ماه</translation>
        </message>
        <message>
            <source>rate_period</source>
            <translation>{rate} در هر قسط</translation>
        </message>
        <message>
            <source>rate_year</source>
            <translation>{rate} در سال</translation>
        </message>
        <message>
            <source>read_out</source>
            <translation>این قرارداد به زبان {language} خوانده و فهمیده شد.</translation>
        </message>
        <message>
            <source>receipt_no</source>
            <translation>رسید {number}</translation>
        </message>
        <message>
            <source>recovery_holder</source>
            <translation>نگه‌دارنده</translation>
        </message>
        <message>
            <source>recovery_other</source>
            <translation>برگهٔ دیگر نزد</translation>
        </message>
        <message>
            <source>recovery_say_1</source>
            <translation>این برگه را جایی نگه دارید که نه آب به آن برسد نه موش، و هرگز کنار برگهٔ دیگر نباشد.</translation>
        </message>
        <message>
            <source>recovery_say_2</source>
            <translation>اگر همهٔ لپ‌تاپ‌های گروه از دست رفت: با یک رونوشت از دفتر، یک لپ‌تاپ نو و هر دو برگه، گروه ادامه می‌دهد. یک برگه به‌تنهایی چیزی را باز نمی‌کند.</translation>
        </message>
        <message>
            <source>recovery_say_3</source>
            <translation>به کسی نشانش ندهید و هرگز از آن عکس نگیرید. سالی یک بار هر دو برگه آزموده می‌شوند و با آن چیزی عوض نمی‌شود.</translation>
        </message>
        <message>
            <source>recovery_serial</source>
            <translation>برگه‌های {serial}</translation>
        </message>
        <message>
            <source>recovery_title</source>
            <translation>برگهٔ بازیابی {number} از ۲</translation>
        </message>
        <message>
            <source>recovery_words</source>
            <translation>دوازده واژه، به همین ترتیب</translation>
        </message>
        <message>
            <source>registered</source>
            <translation>شمارهٔ ثبت {number}</translation>
        </message>
        <message>
            <source>reserve_moved</source>
            <translation>ورودی {came}، خروجی {went}</translation>
        </message>
        <message>
            <source>reverses</source>
            <translation>لغو رسید {number}: {reason}</translation>
        </message>
        <message>
            <source>risk_approval</source>
            <translation>تأییدکنندگان کمتر از معمول‌اند</translation>
        </message>
        <message>
            <source>risk_count</source>
            <translation>نویسنده خود می‌شمارد</translation>
        </message>
        <message>
            <source>risk_offices</source>
            <translation>یک عضو دو سمت دارد که ناظر هم‌اند</translation>
        </message>
        <message>
            <source>risk_sign_off</source>
            <translation>کلیددار می‌نویسد یا پول هم نگه می‌دارد</translation>
        </message>
        <message>
            <source>role_auditor</source>
            <translation>بازرس</translation>
        </message>
        <message>
            <source>role_borrower</source>
            <translation>وام‌گیرنده</translation>
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
            <source>role_officer</source>
            <translation>مسئول</translation>
        </message>
        <message>
            <source>role_organiser</source>
            <translation>گرداننده</translation>
        </message>
        <message>
            <source>role_secretary</source>
            <translation>منشی</translation>
        </message>
        <message>
            <source>role_thumb</source>
            <translation>اثر انگشت وام‌گیرنده</translation>
        </message>
        <message>
            <source>role_treasurer</source>
            <translation>خزانه‌دار</translation>
        </message>
        <message>
            <source>role_witness</source>
            <translation>شاهد</translation>
        </message>
        <message>
            <source>roll_title</source>
            <translation>برگهٔ حضور جلسهٔ {number}</translation>
        </message>
        <message>
            <source>rotation_moves</source>
            <translation>دگرگونی‌ها</translation>
        </message>
        <message>
            <source>rotation_order</source>
            <translation>ترتیب از کجاست</translation>
        </message>
        <message>
            <source>rotation_round</source>
            <translation>{box}، دور {no}</translation>
        </message>
        <message>
            <source>rotation_title</source>
            <translation>نوبت‌ها و قرعه</translation>
        </message>
        <message>
            <source>rotation_value</source>
            <translation>هر سهم در هر نوبت</translation>
        </message>
        <message>
            <source>rule_as_written</source>
            <translation>نوبت منصفانه، چنان‌که نوشته شده</translation>
        </message>
        <message>
            <source>rule_first_code</source>
            <translation>ترتیب برنامهٔ نخست، برای نتیجه‌های گذشته</translation>
        </message>
        <message>
            <source>rule_waiting</source>
            <translation>کسی که با پول خود بیشتر منتظر مانده</translation>
        </message>
        <message numerus="yes">
            <source>savings_of_shares</source>
            <translation>
                <numerusform>پس‌انداز، {number} سهم</numerusform>
            </translation>
        </message>
        <message>
            <source>score_unlimited</source>
            <translation>پیش از هر عدد: هنوز هیچ از {what}</translation>
        </message>
        <message>
            <source>seat_brings</source>
            <translation>بازده سهم در هر نوبت</translation>
        </message>
        <message>
            <source>seat_brings_no</source>
            <translation>بازده سهم {no}</translation>
        </message>
        <message>
            <source>seat_costs</source>
            <translation>هزینهٔ سهم در هر نوبت</translation>
        </message>
        <message>
            <source>seat_costs_no</source>
            <translation>هزینهٔ سهم {no}</translation>
        </message>
        <message>
            <source>seat_rates</source>
            <translation>هزینه یا بازده هر سهم، در هر نوبت</translation>
        </message>
        <message>
            <source>selection_after</source>
            <translation>پس از آن قابل وام</translation>
        </message>
        <message>
            <source>selection_before</source>
            <translation>پیش از آن قابل وام</translation>
        </message>
        <message>
            <source>selection_factors</source>
            <translation>همهٔ عددهای حساب: گروه نخست ضرب، تقسیم بر گروه دوم</translation>
        </message>
        <message>
            <source>selection_fees</source>
            <translation>حق عضویت‌های صندوق</translation>
        </message>
        <message>
            <source>selection_left</source>
            <translation>درخواست‌کنندگانی که شرکت ندارند</translation>
        </message>
        <message>
            <source>selection_minor</source>
            <translation>وام این انتخاب</translation>
        </message>
        <message>
            <source>selection_month_paid</source>
            <translation>پرداخت‌کنندگان این ماه</translation>
        </message>
        <message>
            <source>selection_nobody</source>
            <translation>کسی را نتوانستند انتخاب کنند. ماه برای انتخابی دیگر باز است.</translation>
        </message>
        <message>
            <source>selection_order</source>
            <translation>شرکت‌کنندگان، به ترتیب قاعده</translation>
        </message>
        <message>
            <source>selection_others</source>
            <translation>درخواستی نداشتند</translation>
        </message>
        <message>
            <source>selection_paid</source>
            <translation>{n} از {of}</translation>
        </message>
        <message>
            <source>selection_rule</source>
            <translation>قاعده</translation>
        </message>
        <message>
            <source>selection_title</source>
            <translation>صورت‌جلسهٔ انتخاب</translation>
        </message>
        <message>
            <source>selection_unpaid</source>
            <translation>هنوز نپرداخته</translation>
        </message>
        <message>
            <source>selection_winner</source>
            <translation>{name} {amount} می‌گیرد و در {parts} قسط {part} پس می‌دهد. با اجازهٔ {by}.</translation>
        </message>
        <message>
            <source>share_back</source>
            <translation>بازگشتی</translation>
        </message>
        <message>
            <source>share_by_paper</source>
            <translation>اثر انگشت روی کاغذ</translation>
        </message>
        <message>
            <source>share_by_pin</source>
            <translation>با رمز</translation>
        </message>
        <message>
            <source>share_cash</source>
            <translation>قابل پرداخت</translation>
        </message>
        <message>
            <source>share_charges</source>
            <translation>کارمزد سررسیده</translation>
        </message>
        <message>
            <source>share_check</source>
            <translation>وارسی: {paid} پرداخت + {rest} باقی‌مانده = {cash}</translation>
        </message>
        <message>
            <source>share_check_fines</source>
            <translation>وارسی: {paid} پرداخت + {fines} جریمه برای صندوق یاری + {rest} باقی‌مانده = {cash}</translation>
        </message>
        <message>
            <source>share_fund</source>
            <translation>صندوق</translation>
        </message>
        <message>
            <source>share_heads</source>
            <translation>تا این ثبت‌های رایانه‌ها حساب شد: {heads}</translation>
        </message>
        <message>
            <source>share_loan_off</source>
            <translation>کسر وام</translation>
        </message>
        <message>
            <source>share_loans</source>
            <translation>وام‌ها</translation>
        </message>
        <message>
            <source>share_lost</source>
            <translation>{money} از دست رفت</translation>
        </message>
        <message>
            <source>share_mode_because</source>
            <translation>{mode} دلیل: {reason}</translation>
        </message>
        <message>
            <source>share_mode_equal</source>
            <translation>پس‌انداز هرکس به خودش برمی‌گردد؛ سود برابر تقسیم می‌شود.</translation>
        </message>
        <message>
            <source>share_mode_fixed_share</source>
            <translation>پس‌انداز هرکس به خودش برمی‌گردد؛ سود بر پایهٔ سهم‌های ثابت.</translation>
        </message>
        <message>
            <source>share_mode_interest_refund</source>
            <translation>پس‌انداز و کارمزدی که هرکس داده به خودش برمی‌گردد؛ بقیه برابر تقسیم می‌شود.</translation>
        </message>
        <message>
            <source>share_mode_standard</source>
            <translation>بر پایهٔ سهم: هر سهم بخش برابری از صندوق دارد.</translation>
        </message>
        <message>
            <source>share_mode_time_weighted</source>
            <translation>پس‌انداز هرکس به خودش برمی‌گردد؛ سود بر پایهٔ مبلغ و زمان.</translation>
        </message>
        <message>
            <source>share_net</source>
            <translation>خالص</translation>
        </message>
        <message>
            <source>share_other_off</source>
            <translation>بدهی‌های دیگر</translation>
        </message>
        <message>
            <source>share_out_cycle</source>
            <translation>دورهٔ {number}</translation>
        </message>
        <message>
            <source>share_out_title</source>
            <translation>برگهٔ تسهیم</translation>
        </message>
        <message>
            <source>share_part</source>
            <translation>بخش</translation>
        </message>
        <message>
            <source>share_pays</source>
            <translation>می‌گیرد</translation>
        </message>
        <message>
            <source>share_preview</source>
            <translation>هنوز توافق نشده است: چنین خواهد بود.</translation>
        </message>
        <message>
            <source>share_received</source>
            <translation>دریافت (امضا)</translation>
        </message>
        <message>
            <source>share_rest_box</source>
            <translation>{money} برای دورهٔ بعد در صندوق می‌ماند.</translation>
        </message>
        <message>
            <source>share_rest_social</source>
            <translation>{money} به صندوق همیاری می‌رود.</translation>
        </message>
        <message>
            <source>share_savings</source>
            <translation>پس‌انداز</translation>
        </message>
        <message>
            <source>share_social</source>
            <translation>صندوق همیاری</translation>
        </message>
        <message>
            <source>share_waived</source>
            <translation>منتظر {laptop} نماندیم: {reason}. آنچه بعداً بیاورد در دورهٔ بعد حساب می‌شود.</translation>
        </message>
        <message>
            <source>share_worth</source>
            <translation>ارزش هر سهم</translation>
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
            <source>since</source>
            <translation>از {day}</translation>
        </message>
        <message>
            <source>social_about</source>
            <translation>برای که، چرا</translation>
        </message>
        <message>
            <source>social_balance</source>
            <translation>مانده</translation>
        </message>
        <message>
            <source>social_closing</source>
            <translation>در صندوق</translation>
        </message>
        <message>
            <source>social_contributions</source>
            <translation>واریزها</translation>
        </message>
        <message>
            <source>social_counted</source>
            <translation>در کیسه هنگام آخرین بستن</translation>
        </message>
        <message>
            <source>social_help</source>
            <translation>کمک‌ها</translation>
        </message>
        <message>
            <source>social_in</source>
            <translation>آمد</translation>
        </message>
        <message>
            <source>social_lent</source>
            <translation>وام‌داده</translation>
        </message>
        <message>
            <source>social_loan</source>
            <translation>وام</translation>
        </message>
        <message>
            <source>social_moved</source>
            <translation>جابه‌جایی</translation>
        </message>
        <message>
            <source>social_opening</source>
            <translation>ماندهٔ پیشین</translation>
        </message>
        <message>
            <source>social_other</source>
            <translation>دیگر</translation>
        </message>
        <message>
            <source>social_out</source>
            <translation>رفت</translation>
        </message>
        <message>
            <source>social_share_out</source>
            <translation>تسهیم</translation>
        </message>
        <message>
            <source>social_title</source>
            <translation>صورت صندوق همیاری</translation>
        </message>
        <message>
            <source>social_what</source>
            <translation>چه</translation>
        </message>
        <message>
            <source>source_bank</source>
            <translation>از بانک</translation>
        </message>
        <message>
            <source>source_cash</source>
            <translation>نقد</translation>
        </message>
        <message>
            <source>source_mpesa</source>
            <translation>با M-Pesa</translation>
        </message>
        <message>
            <source>source_opening</source>
            <translation>پیش از این دفتر</translation>
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
            <source>surplus_advance</source>
            <translation>مبلغ افزون بر آن پیش‌پرداخت به شمار می‌آید.</translation>
        </message>
        <message>
            <source>surplus_last</source>
            <translation>مبلغ افزون بر آن برای قسط آخر به شمار می‌آید.</translation>
        </message>
        <message>
            <source>surplus_next</source>
            <translation>مبلغ افزون بر آن برای قسط بعد به شمار می‌آید.</translation>
        </message>
        <message>
            <source>surplus_principal</source>
            <translation>مبلغ افزون بر آن بی‌درنگ از وام کم می‌شود.</translation>
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
            <source>this_bill</source>
            <translation>این صورت‌حساب</translation>
        </message>
        <message>
            <source>this_language</source>
            <translation>فارسی</translation>
        </message>
        <message>
            <source>times</source>
            <translation>{first} تا {last}</translation>
        </message>
        <message>
            <source>to_pay</source>
            <translation>قابل پرداخت</translation>
        </message>
        <message>
            <source>to_pay_back</source>
            <translation>جمع بازپرداخت</translation>
        </message>
        <message>
            <source>total_cost</source>
            <translation>جمع هزینه</translation>
        </message>
        <message>
            <source>total_unit</source>
            <translation>جمع، {unit}</translation>
        </message>
        <message>
            <source>turn_comes</source>
            <translation>سهم {seat}: نوبت {turn}، حدود {day}</translation>
        </message>
        <message>
            <source>turn_got</source>
            <translation>دریافت {amount}</translation>
        </message>
        <message>
            <source>turn_unknown</source>
            <translation>سهم {seat}: نوبت هنوز روشن نیست</translation>
        </message>
        <message>
            <source>turn_was</source>
            <translation>سهم {seat}: نوبت {turn} در {day}</translation>
        </message>
        <message>
            <source>turns_in_all</source>
            <translation>در همهٔ دور: می‌پردازد {pays}، می‌گیرد</translation>
        </message>
        <message>
            <source>turns_owed</source>
            <translation>از آن بدهی کنونی</translation>
        </message>
        <message>
            <source>turns_paid</source>
            <translation>پرداختی نوبت‌ها تا کنون</translation>
        </message>
        <message>
            <source>turns_received</source>
            <translation>دریافتی تا کنون</translation>
        </message>
        <message>
            <source>turns_to_pay</source>
            <translation>ماندهٔ پرداخت</translation>
        </message>
        <message>
            <source>turns_to_receive</source>
            <translation>ماندهٔ دریافت</translation>
        </message>
        <message>
            <source>turns_waits_for</source>
            <translation>بدهی گروه به او</translation>
        </message>
        <message>
            <source>unchecked</source>
            <translation>پرداخت‌های {method} در {days} هنگام چاپ هنوز بررسی نشده بود.</translation>
        </message>
        <message>
            <source>unit</source>
            <translation>واحد</translation>
        </message>
        <message>
            <source>unit_bill_title</source>
            <translation>صورت‌حساب واحد</translation>
        </message>
        <message>
            <source>unit_empty</source>
            <translation>خالی</translation>
        </message>
        <message>
            <source>unit_statement_title</source>
            <translation>صورت‌حساب واحد</translation>
        </message>
        <message>
            <source>until</source>
            <translation>تا {day}</translation>
        </message>
        <message>
            <source>vote_carried</source>
            <translation>تصویب شد</translation>
        </message>
        <message>
            <source>vote_contested</source>
            <translation>دو بار و ناهمسان شمرده شد</translation>
        </message>
        <message>
            <source>vote_lost</source>
            <translation>رد شد</translation>
        </message>
        <message>
            <source>vote_no_quorum</source>
            <translation>حاضران کم بودند</translation>
        </message>
        <message>
            <source>vote_open</source>
            <translation>شمرده نشد</translation>
        </message>
        <message>
            <source>vote_tie</source>
            <translation>برابر، رد شد</translation>
        </message>
        <message>
            <source>votes_title</source>
            <translation>رأی‌گیری‌ها</translation>
        </message>
        <message>
            <source>watermark_partial</source>
            <translation>دفتر آسیب‌دیده</translation>
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
            <source>way_bullet</source>
            <translation>در میانه، اصل در پایان</translation>
        </message>
        <message>
            <source>way_equal_instalment</source>
            <translation>بر مانده، قسط‌های برابر</translation>
        </message>
        <message>
            <source>way_equal_principal</source>
            <translation>بر مانده، اصل برابر</translation>
        </message>
        <message>
            <source>way_fee</source>
            <translation>بدون سود، یک بار کارمزد</translation>
        </message>
        <message>
            <source>way_flat</source>
            <translation>بر کل وام</translation>
        </message>
        <message>
            <source>way_free</source>
            <translation>بدون سود</translation>
        </message>
        <message>
            <source>way_of_interest</source>
            <translation>سود</translation>
        </message>
        <message>
            <source>way_service_charge</source>
            <translation>در هر جلسه</translation>
        </message>
        <message>
            <source>way_upfront</source>
            <translation>در آغاز کسر می‌شود</translation>
        </message>
        <message>
            <source>what_is_late</source>
            <translation>آنچه عقب افتاده</translation>
        </message>
        <message>
            <source>what_is_lent</source>
            <translation>آنچه وام داده شد</translation>
        </message>
        <message>
            <source>what_is_owed</source>
            <translation>بدهی</translation>
        </message>
        <message>
            <source>what_it_costs</source>
            <translation>هزینهٔ وام</translation>
        </message>
        <message>
            <source>worth_today</source>
            <translation>ارزش امروز</translation>
        </message>
    </context>
</TS>
