<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
    <context>
        <name>errors</name>
        <message>
            <source>amount.ambiguous</source>
            <translation>«{text}» می‌تواند {first} یا {second} باشد. بدون نشانهٔ هزارگان بنویسید.</translation>
        </message>
        <message>
            <source>amount.empty</source>
            <translation>مبلغی نوشته نشده است. عددی بنویسید، یا ۰.</translation>
        </message>
        <message>
            <source>amount.not_a_number</source>
            <translation>این مبلغ نیست. رقم بنویسید.</translation>
        </message>
        <message>
            <source>amount.too_fine</source>
            <translation>این پول {digits} رقم اعشار دارد. بیشتر ننویسید.</translation>
        </message>
        <message>
            <source>amount.too_large</source>
            <translation>این مبلغ بزرگ‌تر از گنجایش دفتر است. صفرها را ببینید.</translation>
        </message>
        <message>
            <source>bundle.altered</source>
            <translation>این پرونده پس از نوشتن دگرگون شده یا حافظه خراب است. چیزی از آن گرفته نشد. دوباره بنویسیدش.</translation>
        </message>
        <message>
            <source>bundle.bad_signature</source>
            <translation>این پرونده ادعا می‌کند از لپ‌تاپی از گروه است که آن را ننوشته است. چیزی از آن گرفته نشد.</translation>
        </message>
        <message>
            <source>bundle.incomplete</source>
            <translation>این پرونده در آغازش بریده است: حافظه خیلی زود بیرون کشیده شد. دوباره بنویسیدش.</translation>
        </message>
        <message>
            <source>bundle.not_a_bundle</source>
            <translation>این پرونده را دفتری برای لپ‌تاپ دیگر ننوشته است. پرونده‌ای با پایان .ledgerbundle برگزینید.</translation>
        </message>
        <message>
            <source>bundle.other_group</source>
            <translation>این پرونده از گروه دیگری است. چیزی خوانده نشد.</translation>
        </message>
        <message>
            <source>bundle.too_large</source>
            <translation>این پرونده برای رد و بدل گروه خیلی بزرگ است. چیزی خوانده نشد.</translation>
        </message>
        <message>
            <source>bundle.unknown_signer</source>
            <translation>گروه لپ‌تاپی را که این پرونده را نوشته نمی‌شناسد. نخست یکی از مسئولان باید آن را بپذیرد.</translation>
        </message>
        <message>
            <source>case.closed</source>
            <translation>از آن پس نشستی بسته شده؛ پاسخ می‌ماند. اگر نادرست است خود ثبت را درست کنید.</translation>
        </message>
        <message>
            <source>case.decided_already</source>
            <translation>کسی پیش‌تر پاسخ داده است. پاسخ نخست به حساب می‌آید.</translation>
        </message>
        <message>
            <source>case.needs_chair</source>
            <translation>این بیش از چیزی است که خزانه‌دار به‌تنهایی تصمیم می‌گیرد. رئیس باید با رمز اجازه دهد.</translation>
        </message>
        <message>
            <source>case.no_chair</source>
            <translation>گروه رئیسی ندارد که اجازه دهد. در تنظیمات تعیین کنید.</translation>
        </message>
        <message>
            <source>case.not_an_answer</source>
            <translation>پرسیدن در نشست بعد پرسش را باز می‌گذارد.</translation>
        </message>
        <message>
            <source>case.not_decided</source>
            <translation>این پرسش باز است: پاسخی برای برگرداندن نیست.</translation>
        </message>
        <message>
            <source>case.not_your_office</source>
            <translation>این را خزانه‌دار یا رئیس تصمیم می‌گیرد. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>case.unknown</source>
            <translation>این پرسش در این دفتر نیست. نخست ثبت‌های رایانهٔ دیگر را بیاورید.</translation>
        </message>
        <message>
            <source>case.unknown_choice</source>
            <translation>این پاسخ دیگر با پرسش جور نیست. دوباره نگاه کنید.</translation>
        </message>
        <message>
            <source>checkpoint.bad_signature</source>
            <translation>آنچه آمد با این دفتر جور نیست (مهرش نادرست است). چیزی از آن گرفته نشد. این را به گردانندهٔ سرور نشان دهید.</translation>
        </message>
        <message>
            <source>checkpoint.malformed</source>
            <translation>آنچه آمد با این دفتر جور نیست (مهرش خوانده نمی‌شود). چیزی از آن گرفته نشد. این را به گردانندهٔ سرور نشان دهید.</translation>
        </message>
        <message>
            <source>checkpoint.not_an_extension</source>
            <translation>آنچه آمد با این دفتر جور نیست (گذشتهٔ دیگری را می‌گوید). چیزی از آن گرفته نشد. این را به گردانندهٔ سرور نشان دهید.</translation>
        </message>
        <message>
            <source>checkpoint.rolled_back</source>
            <translation>آنچه آمد با این دفتر جور نیست (از پیش کوتاه‌تر است). چیزی از آن گرفته نشد. این را به گردانندهٔ سرور نشان دهید.</translation>
        </message>
        <message>
            <source>checkpoint.unknown_epoch</source>
            <translation>آنچه آمد با این دفتر جور نیست (کسی از گروه آن را مهر نکرده است). چیزی از آن گرفته نشد. این را به گردانندهٔ سرور نشان دهید.</translation>
        </message>
        <message>
            <source>collect.already_paid</source>
            <translation>این عضو پرداخته است. نخست ثبت را برگردانید (Ctrl+Z).</translation>
        </message>
        <message>
            <source>collect.code_date</source>
            <translation>این کد به روز {day} ماه {month} می‌خورد. Enter دوباره آن را نگه می‌دارد.</translation>
        </message>
        <message>
            <source>collect.code_length</source>
            <translation>{has} نشانه از {needs}. کد را کامل کنید یا خالی بگذارید: بعداً هم می‌آید.</translation>
        </message>
        <message>
            <source>collect.code_used</source>
            <translation>این کد پیش‌تر آمده است: {name}، {on}.</translation>
        </message>
        <message>
            <source>collect.given_too_little</source>
            <translation>{missing} کم است. پول داده‌شده را بنویسید یا Esc.</translation>
        </message>
        <message>
            <source>collect.loan_left</source>
            <translation>پرداخت پیش از موعد. {left} از وام مانده است.</translation>
        </message>
        <message>
            <source>collect.locked</source>
            <translation>این خانه قفل است. اشتباه را با سطر تازه درست کنید.</translation>
        </message>
        <message>
            <source>collect.many_shares</source>
            <translation>بیش از سه برابر معمول {due}. Enter دوباره {kept} را نگه می‌دارد.</translation>
        </message>
        <message>
            <source>collect.more_than_loan</source>
            <translation>بیش از وام است. {limit} وام را می‌بندد.</translation>
        </message>
        <message>
            <source>collect.no_loan</source>
            <translation>این عضو وام ندارد. Esc خانه را خالی می‌کند.</translation>
        </message>
        <message>
            <source>collect.not_a_multiple</source>
            <translation>سهم‌ها کامل‌اند: {low} یا {high} بنویسید.</translation>
        </message>
        <message>
            <source>collect.nothing_paid</source>
            <translation>در این سطر پرداختی نیست. اگر غایب است F8 را بزنید.</translation>
        </message>
        <message>
            <source>collect.rest_too_early</source>
            <translation>نخست دست‌کم یک عضو را ثبت کنید، سپس بقیه را.</translation>
        </message>
        <message>
            <source>collect.shares_needed</source>
            <translation>کمترین {min} سهم است.</translation>
        </message>
        <message>
            <source>collect.split_wrong</source>
            <translation>بخش نقد باید کمتر از {total} باشد.</translation>
        </message>
        <message>
            <source>collect.ten_times</source>
            <translation>{times} برابر {due} سررسید. Enter دوباره {kept} را نگه می‌دارد.</translation>
        </message>
        <message>
            <source>collect.too_many_shares</source>
            <translation>بیشترین {max} سهم است. {max} یا کمتر بنویسید؛ Esc مقدار پیشین را برمی‌گرداند.</translation>
        </message>
        <message>
            <source>currency.unknown</source>
            <translation>پول {currency} در اینجا شناخته نیست.</translation>
        </message>
        <message>
            <source>date.month_out_of_range</source>
            <translation>ماه باید از ۱ تا ۱۲ باشد.</translation>
        </message>
        <message>
            <source>date.no_such_day</source>
            <translation>این ماه {days} روز دارد.</translation>
        </message>
        <message>
            <source>date.not_understood</source>
            <translation>«{typed}» تاریخ نیست. روز، ماه، سال بنویسید، یا +7.</translation>
        </message>
        <message>
            <source>date.year_out_of_range</source>
            <translation>سال باید از {first} تا {last} باشد.</translation>
        </message>
        <message>
            <source>device.already_enrolled</source>
            <translation>این رایانه پیش‌تر پذیرفته شده است.</translation>
        </message>
        <message>
            <source>device.already_revoked</source>
            <translation>این رایانه پیش‌تر کنار گذاشته شده است.</translation>
        </message>
        <message>
            <source>device.bad_key</source>
            <translation>کارت رایانهٔ تازه خراب است. باید کارت تازه‌ای بنویسد.</translation>
        </message>
        <message>
            <source>device.unknown</source>
            <translation>گروه این رایانه را نمی‌شناسد.</translation>
        </message>
        <message>
            <source>entry.in_question</source>
            <translation>این ثبت بخشی از یک پرسش باز است. نخست در «برای تصمیم» پاسخ دهید.</translation>
        </message>
        <message>
            <source>error.unknown</source>
            <translation>انجام نشد. دفتر شما سالم است. کد {code}.</translation>
        </message>
        <message>
            <source>file.not_written</source>
            <translation>{name} نوشته نشد. جای دیگری برگزینید.</translation>
        </message>
        <message>
            <source>group.no_key</source>
            <translation>این رایانه هنوز در گروه پذیرفته نشده است، پس نمی‌تواند پرونده‌های گروه را باز کند.</translation>
        </message>
        <message>
            <source>log.broken_chain</source>
            <translation>آنچه آمد با این دفتر جور نیست (ثبت‌های یک لپ‌تاپ پی‌درپی نیست). چیزی از آن گرفته نشد. این را به گردانندهٔ سرور نشان دهید.</translation>
        </message>
        <message>
            <source>log.gap</source>
            <translation>آنچه آمد با این دفتر جور نیست (ثبت‌هایی در میان نیست). چیزی از آن گرفته نشد. این را به گردانندهٔ سرور نشان دهید.</translation>
        </message>
        <message>
            <source>log.place_taken</source>
            <translation>آنچه آمد با این دفتر جور نیست (دو ثبت یک شماره دارد). چیزی از آن گرفته نشد. این را به گردانندهٔ سرور نشان دهید.</translation>
        </message>
        <message>
            <source>money.too_large</source>
            <translation>این مبلغ بزرگ‌تر از گنجایش دفتر است. صفرها را ببینید.</translation>
        </message>
        <message>
            <source>name.bad_sign</source>
            <translation>در نام نشانه‌ای هست که نگه داشته نمی‌شود ({sign}). دوباره بنویسید.</translation>
        </message>
        <message>
            <source>name.empty</source>
            <translation>نام را با حروف بنویسید.</translation>
        </message>
        <message>
            <source>name.marks</source>
            <translation>یک حرف نام نشانه‌های بسیار زیادی دارد. دوباره بنویسید.</translation>
        </message>
        <message>
            <source>name.too_long</source>
            <translation>نام می‌تواند {limit} حرف داشته باشد.</translation>
        </message>
        <message>
            <source>phone.invalid</source>
            <translation>«{typed}» شمارهٔ همراه نیست. مانند {example} بنویسید.</translation>
        </message>
        <message>
            <source>request.not_a_request</source>
            <translation>این پرونده درخواست لپ‌تاپ تازه نیست یا خراب است. لپ‌تاپ تازه باید دوباره بنویسدش.</translation>
        </message>
        <message>
            <source>request.not_enrolled</source>
            <translation>نخست لپ‌تاپ تازه را بپذیرید؛ سپس پرونده‌اش نوشته می‌شود.</translation>
        </message>
        <message>
            <source>schedule.dates_order</source>
            <translation>سررسید {due} پس از {before} نیست.</translation>
        </message>
        <message>
            <source>schedule.grace</source>
            <translation>با این شمار قسط، مهلت حداکثر {allowed} دوره است.</translation>
        </message>
        <message>
            <source>schedule.instalment_too_small</source>
            <translation>این قسط هرگز وام را تمام نمی‌کند. باید بیشتر از بهره باشد.</translation>
        </message>
        <message>
            <source>schedule.instalments</source>
            <translation>وام از ۱ تا ۶۰۰ قسط دارد. نزدیک‌ترین {allowed} است.</translation>
        </message>
        <message>
            <source>schedule.nothing_left</source>
            <translation>آنچه کسر می‌شود همهٔ وام را می‌خورد. نرخ کمتری برگزینید.</translation>
        </message>
        <message>
            <source>schedule.principal</source>
            <translation>وام باید بیشتر از صفر باشد.</translation>
        </message>
        <message>
            <source>schedule.rate</source>
            <translation>نرخ باید از ۰ تا ۱٬۰۰۰ درصد باشد. نزدیک‌ترین {allowed} است.</translation>
        </message>
        <message>
            <source>schedule.tranche_day</source>
            <translation>پول {on} باید از {first} تا پیش از {last} داده شود.</translation>
        </message>
        <message>
            <source>schedule.tranches_exceed</source>
            <translation>بخش‌های داده‌شده بیشتر از وام است.</translation>
        </message>
        <message>
            <source>sealed.damaged</source>
            <translation>این باز نمی‌شود: با کلید دیگری مهر شده یا دگرگون شده است.</translation>
        </message>
        <message>
            <source>sealed.not_for_this_device</source>
            <translation>این پرونده برای لپ‌تاپ دیگری ساخته شده است. روی این یکی درخواست تازه بنویسید.</translation>
        </message>
        <message>
            <source>sequencer.not_ours</source>
            <translation>رایانه یا سرور دیگری ثبت‌های این گروه را شماره می‌زند. چیزی ثبت نشد.</translation>
        </message>
        <message>
            <source>split.bad_weight</source>
            <translation>«{weight}» سهم نیست.</translation>
        </message>
        <message>
            <source>split.no_weights</source>
            <translation>هیچ‌کس سهمی ندارد، پس چیزی برای تقسیم نیست.</translation>
        </message>
        <message>
            <source>stick.full</source>
            <translation>حافظه پر است؛ «{file}» نوشته نشد. جا باز کنید و دوباره بنویسید.</translation>
        </message>
        <message>
            <source>stick.gone</source>
            <translation>حافظه بیرون کشیده شده یا خراب است ({reason}). دفتر آسیبی ندیده است. آن را بگذارید و دوباره انجام دهید.</translation>
        </message>
        <message>
            <source>stick.no_file</source>
            <translation>پروندهٔ «{file}» آنجا نیست. حافظه و نام را بررسی کنید.</translation>
        </message>
        <message>
            <source>stick.read_only</source>
            <translation>«{file}» آنجا نوشته نمی‌شود: حافظه یا پوشه قفل است. بازش کنید یا دیگری بردارید.</translation>
        </message>
        <message>
            <source>sync.app_too_old</source>
            <translation>این برنامه برای سرور خیلی قدیمی است. آن را به‌روز کنید؛ آنچه اینجا ثبت شده می‌ماند و آن‌گاه فرستاده می‌شود.</translation>
        </message>
        <message>
            <source>sync.busy</source>
            <translation>سرور می‌خواهد کمی صبر کنید. آنچه ثبت شده می‌ماند و خودش می‌رود.</translation>
        </message>
        <message>
            <source>sync.certificate</source>
            <translation>راه ارتباط با سرور امن نیست ({reason}). چیزی فرستاده نشد. شبکهٔ دیگری به کار ببرید یا از گردانندهٔ سرور بپرسید.</translation>
        </message>
        <message>
            <source>sync.certificate_date</source>
            <translation>گواهی سرور در تاریخ این رایانه معتبر نیست. تاریخ و ساعت رایانه را درست کنید و دوباره تلاش کنید.</translation>
        </message>
        <message>
            <source>sync.clock_wrong</source>
            <translation>ساعت این رایانه با ساعت سرور خیلی فرق دارد. تاریخ و ساعت را درست کنید و دوباره تلاش کنید.</translation>
        </message>
        <message>
            <source>sync.code_not_valid</source>
            <translation>این کد نادرست است، به کار رفته یا بیش از ده دقیقه از آن گذشته است. از مسئول کد تازه بخواهید.</translation>
        </message>
        <message>
            <source>sync.cut_off</source>
            <translation>ارتباط قطع شد. آنچه رسید نگه داشته شد؛ بقیه دفعهٔ بعد می‌رود.</translation>
        </message>
        <message>
            <source>sync.device_refused</source>
            <translation>سرور امضای این رایانه را نمی‌پذیرد. از یکی از مسئولان بخواهید آن را دوباره بپذیرد.</translation>
        </message>
        <message>
            <source>sync.device_removed</source>
            <translation>این رایانه از گروه کنار گذاشته شده است. دفتر اینجا خواندنی می‌ماند؛ ثبت‌های تازه به دیگران نمی‌رسد. از یکی از مسئولان بپرسید.</translation>
        </message>
        <message>
            <source>sync.insecure_address</source>
            <translation>«{address}» بی‌حفاظ از شبکهٔ باز می‌گذرد. نشانی‌ای به کار ببرید که با https آغاز شود.</translation>
        </message>
        <message>
            <source>sync.login_page</source>
            <translation>این وای‌فای به‌جای سرور ما صفحهٔ ورود خودش را نشان می‌دهد. یک صفحهٔ وب باز کنید، وارد شوید و دوباره تلاش کنید. چیزی گم نشده است.</translation>
        </message>
        <message>
            <source>sync.no_network</source>
            <translation>شبکه نیست. آنچه ثبت شده اینجا امن است و بعداً فرستاده می‌شود.</translation>
        </message>
        <message>
            <source>sync.no_server</source>
            <translation>این دفتر هنوز سروری ندارد. با --server نام ببرید یا حافظهٔ USB به کار ببرید.</translation>
        </message>
        <message>
            <source>sync.not_an_address</source>
            <translation>«{address}» نشانی سرور نیست. نشانی مانند https://name.example است.</translation>
        </message>
        <message>
            <source>sync.not_enrolled_yet</source>
            <translation>گروه هنوز این رایانه را نمی‌شناسد. یکی از مسئولان باید روی رایانهٔ دیگر گروه آن را بپذیرد.</translation>
        </message>
        <message>
            <source>sync.other_server</source>
            <translation>این سرور گروه نیست: کلیدش دیگر است. چیزی فرستاده نشد. نشانی را بررسی کنید.</translation>
        </message>
        <message>
            <source>sync.refused</source>
            <translation>سرور آن را نپذیرفت ({server_code}). اینجا نگه داشته شد. این را به گردانندهٔ سرور نشان دهید.</translation>
        </message>
        <message>
            <source>sync.server_away</source>
            <translation>سرور اکنون پاسخ نمی‌دهد. آنچه ثبت شده اینجا امن است و بعداً می‌رود.</translation>
        </message>
        <message>
            <source>sync.server_behind</source>
            <translation>سرور کمتر از این رایانه می‌داند: به وضع قدیمی برگردانده شده است. چیزی از آن گرفته نشد. از گرداننده‌اش بپرسید.</translation>
        </message>
        <message>
            <source>sync.server_busy</source>
            <translation>سرور اکنون نمی‌تواند کار کند. آنچه ثبت شده می‌ماند و بعداً خودش می‌رود.</translation>
        </message>
        <message>
            <source>sync.server_failed</source>
            <translation>سرور دچار خطا شد. اینجا چیزی گم نشده است؛ خودش دوباره تلاش می‌کند.</translation>
        </message>
        <message>
            <source>sync.server_too_old</source>
            <translation>سرور از این برنامه قدیمی‌تر است. از گردانندهٔ آن بخواهید به‌روزش کند؛ آنچه اینجا ثبت شده می‌ماند.</translation>
        </message>
        <message>
            <source>sync.slow</source>
            <translation>شبکه اکنون خیلی کند است. آنچه رسید نگه داشته شد؛ بقیه دفعهٔ بعد می‌رود.</translation>
        </message>
        <message>
            <source>sync.still_hub</source>
            <translation>خود این رایانه ثبت‌های گروه را شماره می‌زند. برای سپردن همیشگی آن به سرور --move را بیفزایید.</translation>
        </message>
        <message>
            <source>sync.stopped</source>
            <translation>متوقف شد. آنچه تا آن‌گاه فرستاده و گرفته شده بود می‌ماند.</translation>
        </message>
        <message>
            <source>sync.too_large</source>
            <translation>یکی از ثبت‌ها برای سرور خیلی بزرگ است. اینجا نگه داشته شد. این را به گردانندهٔ سرور نشان دهید.</translation>
        </message>
        <message>
            <source>sync.unreadable</source>
            <translation>پاسخ سرور خوانده نمی‌شود ({reason}). چیزی از آن گرفته نشد؛ خودش دوباره تلاش می‌کند.</translation>
        </message>
        <message>
            <source>welcome.not_a_welcome</source>
            <translation>این پرونده لپ‌تاپ تازه‌ای را نمی‌پذیرد. پرونده‌ای با پایان .ledgerwelcome برگزینید.</translation>
        </message>
        <message>
            <source>words.out_of_range</source>
            <translation>این مبلغ برای نوشتن به حروف بسیار بزرگ است.</translation>
        </message>
    </context>
</TS>
