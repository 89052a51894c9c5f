<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
    <context>
        <name>errors</name>
        <message>
            <source>advance.more_than_there</source>
            <translation>پیش‌پرداخت عضو از این کمتر است. حداکثر همان را به کار ببرید.</translation>
        </message>
        <message>
            <source>advice.unknown</source>
            <translation>این پیشنهاد در دفتر نیست یا برگشت خورده است.</translation>
        </message>
        <message>
            <source>advice.unknown_kind</source>
            <translation>این نوع پیشنهاد شناخته نیست.</translation>
        </message>
        <message>
            <source>allocation.negative</source>
            <translation>پرداخت نمی‌تواند منفی باشد.</translation>
        </message>
        <message>
            <source>allocation.order</source>
            <translation>ترتیب باید هر بخش را یک بار نام ببرد: {parts}.</translation>
        </message>
        <message>
            <source>allowance.beyond</source>
            <translation>بدون پرسیدن از رایانه‌های دیگر، این رایانه اکنون {have} می‌تواند بدهد؛ {short} کم است. {elsewhere} دیگر نزد این‌هاست: {laptops}. آن رایانه واگذار کند (تنظیمات، فرستادن و دستگاه‌ها) یا نخست بفرستید. یا مسئول دیگری همین‌جا با رمز اجازه دهد.</translation>
        </message>
        <message>
            <source>allowance.not_divided</source>
            <translation>هنوز چیزی میان رایانه‌ها تقسیم نشده است: این کار هنگام بستن جلسه انجام می‌شود.</translation>
        </message>
        <message>
            <source>allowance.not_so_much</source>
            <translation>این رایانه {have} می‌تواند بدهد و بیش از آن نمی‌تواند واگذار کند.</translation>
        </message>
        <message>
            <source>allowance.nothing_free</source>
            <translation>چیزی نمانده است که نزد هیچ رایانه‌ای نباشد.</translation>
        </message>
        <message>
            <source>allowance.turn</source>
            <translation>حق پرداخت این نوبت نزد رایانهٔ دیگری است: {laptops}. همان‌جا بپردازید یا آن رایانه حق را واگذار کند، تا به کسی دو بار پرداخت نشود. یا مسئول دیگری همین‌جا با رمز اجازه دهد.</translation>
        </message>
        <message>
            <source>allowance.two_people</source>
            <translation>یک نوبت دو بار پرداخت شده است. تا وقتی در «برای تصمیم» تکلیف آن روشن شود، برای هرچه از همان صندوق بیرون می‌رود دو مسئول موافقت می‌کنند: مسئول دیگری همین‌جا با رمز اجازه دهد.</translation>
        </message>
        <message>
            <source>amount.ambiguous</source>
            <translation>«{text}» می‌تواند {first} یا {second} باشد. بدون نشانهٔ هزارگان بنویسید.</translation>
        </message>
        <message>
            <source>amount.empty</source>
            <translation>مبلغی نوشته نشده است. عددی بنویسید، یا ۰.</translation>
        </message>
        <message>
            <source>amount.negative</source>
            <translation>مبلغ نمی‌تواند کمتر از ۰ باشد.</translation>
        </message>
        <message>
            <source>amount.not_a_number</source>
            <translation>این مبلغ نیست. رقم بنویسید.</translation>
        </message>
        <message>
            <source>amount.not_positive</source>
            <translation>مبلغی بیشتر از ۰ بنویسید.</translation>
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
            <source>apartment.basis</source>
            <translation>این هزینه را نمی‌توان «{kind}» تقسیم کرد. راه دیگری برگزینید.</translation>
        </message>
        <message>
            <source>apartment.category_twice</source>
            <translation>یک نوع هزینه دو بار در قوانین آمده است. یکی را نگه دارید.</translation>
        </message>
        <message>
            <source>apartment.due_days</source>
            <translation>مهلت صورت‌حساب از ۰ تا {max} روز است.</translation>
        </message>
        <message>
            <source>apartment.fixed_sum</source>
            <translation>جمع مبلغ‌های واردشده برابر هزینه نیست. یکی را درست کنید.</translation>
        </message>
        <message>
            <source>apartment.mix</source>
            <translation>سهم‌های مبنای ترکیبی {percent}٪ است و باید ۱۰۰٪ باشد.</translation>
        </message>
        <message>
            <source>apartment.no_weights</source>
            <translation>این هزینه را از کسی نمی‌توان خواست: هیچ واحدی مبنایی برای تقسیم ندارد. راه دیگری برگزینید یا نخست متراژ، نفرات یا کنتور را بنویسید.</translation>
        </message>
        <message>
            <source>apartment.payer</source>
            <translation>هزینه را مالک، ساکن یا هر دو می‌پردازند.</translation>
        </message>
        <message>
            <source>apartment.percent</source>
            <translation>این سهم باید میان ۰ و ۱۰۰٪ باشد. نزدیک‌ترین {allowed}٪ است.</translation>
        </message>
        <message>
            <source>apartment.period</source>
            <translation>«{period}» ماهی از تقویم این گروه نیست. مانند 1404-02 بنویسید.</translation>
        </message>
        <message>
            <source>approval.chair</source>
            <translation>رئیس باید با رمز خود موافقت کند.</translation>
        </message>
        <message>
            <source>approval.key_holders</source>
            <translation>موافقت {needed} کلیددار لازم است؛ تاکنون {have}.</translation>
        </message>
        <message>
            <source>approval.officers</source>
            <translation>یک مسئول دیگر باید با رمز خود موافقت کند.</translation>
        </message>
        <message>
            <source>approval.own</source>
            <translation>{member} نمی‌تواند این را تأیید کند: وام‌گیرنده، ضامن و نویسنده هرگز تأیید نمی‌کنند. از مسئول دیگری بخواهید.</translation>
        </message>
        <message>
            <source>approval.vote</source>
            <translation>این را اعضا تصمیم می‌گیرند: {yes} موافق، {no} مخالف. دست‌کم {needed} موافق لازم است.</translation>
        </message>
        <message>
            <source>attendance.bad_time</source>
            <translation>«{at}» ساعت نیست. مانند ۱۵:۴۰ بنویسید.</translation>
        </message>
        <message>
            <source>attendance.not_here</source>
            <translation>تنها کسی که این‌جاست می‌تواند برود. نخست نامش را بخوانید.</translation>
        </message>
        <message>
            <source>attendance.unknown_status</source>
            <translation>{status} نه حاضر است، نه دیر، نه با خبر، نه غایب.</translation>
        </message>
        <message>
            <source>auction.elsewhere</source>
            <translation>این مزایده در رایانهٔ دیگری برگزار می‌شود. همان‌جا ادامه دهید.</translation>
        </message>
        <message>
            <source>auction.held_already</source>
            <translation>مزایدهٔ این نوبت انجام شده است.</translation>
        </message>
        <message>
            <source>auction.nobody</source>
            <translation>اکنون هیچ سهمی نمی‌تواند پول را بگیرد. هر که بدهی دارد اول بپردازد.</translation>
        </message>
        <message>
            <source>auction.not_here</source>
            <translation>پول این صندوق به مزایده گذاشته نمی‌شود.</translation>
        </message>
        <message>
            <source>auction.sum</source>
            <translation>بخش‌های مزایده با پول نوبت برابر نیست. چیزی نوشته نشد.</translation>
        </message>
        <message>
            <source>auction.tied</source>
            <translation>{count} سهم پیشنهاد برابر داده‌اند: {seats}. میانشان قرعه بکشید.</translation>
        </message>
        <message>
            <source>auction.witnesses</source>
            <translation>{wanted} عضو متفاوت باید مزایده را دیده باشند. آنان را انتخاب کنید.</translation>
        </message>
        <message>
            <source>backup.altered</source>
            <translation>این رونوشت پس از ساختن دست‌کاری شده است. دفتر شما آسیبی ندید. رونوشت دیگری بردارید.</translation>
        </message>
        <message>
            <source>backup.bad_manifest</source>
            <translation>برگهٔ کنار این رونوشت اصل نیست. دفتر شما آسیبی ندید. رونوشت دیگری بردارید.</translation>
        </message>
        <message>
            <source>backup.no_manifest</source>
            <translation>برگهٔ کنار این رونوشت نیست و نمی‌توان آن را بررسی کرد. رونوشت دیگری بردارید.</translation>
        </message>
        <message>
            <source>backup.not_whole</source>
            <translation>رونوشت سالم درنیامد و دور انداخته شد. دفتر شما آسیبی ندید. دوباره بکوشید، شاید روی دیسکی دیگر.</translation>
        </message>
        <message>
            <source>bid.not_allowed</source>
            <translation>سهم {no} نمی‌تواند پیشنهاد دهد: نوبتش را گرفته، بدهی دارد، یا کسی از آن حاضر نیست.</translation>
        </message>
        <message>
            <source>bid.order</source>
            <translation>پیشنهادها به ترتیب شماره ندارند. چیزی نوشته نشد.</translation>
        </message>
        <message>
            <source>bid.step</source>
            <translation>پیشنهادها با گام {step} بالا می‌رود: {lower} یا {upper}.</translation>
        </message>
        <message>
            <source>bid.too_high</source>
            <translation>بالاترین پیشنهاد مجاز {most} است. چند نفر می‌توانند آن را بگویند؛ قرعه تصمیم می‌گیرد.</translation>
        </message>
        <message>
            <source>bid.too_low</source>
            <translation>کمترین پیشنهاد {least} است: کارمزد از آن برداشته می‌شود.</translation>
        </message>
        <message>
            <source>bill.check_row</source>
            <translation>از واحدها دقیقاً هزینه‌ی «{category}» خواسته نمی‌شد، پس صورت‌حسابی نوشته نشد. دفتر آسیبی ندیده است.</translation>
        </message>
        <message>
            <source>bill.credit</source>
            <translation>واحد نمی‌تواند بیش از صورت‌حساب از بستانکاری خود استفاده کند. صورت‌حسابی نوشته نشد.</translation>
        </message>
        <message>
            <source>bill.issued_already</source>
            <translation>صورت‌حساب این ماه صادر شده است. هزینه‌ی بعدی با صورت‌حساب بعدی می‌آید.</translation>
        </message>
        <message>
            <source>bill.no_units</source>
            <translation>ساختمان هنوز واحدی ندارد. نخست آن‌ها را بنویسید (F5).</translation>
        </message>
        <message>
            <source>bill.not_last</source>
            <translation>صورت‌حساب تازه‌تری صادر شده است. نخست آن را پس بگیرید.</translation>
        </message>
        <message>
            <source>bill.nothing</source>
            <translation>هنوز چیزی برای مطالبه نیست. نخست هزینه‌ای بنویسید (Ctrl+N).</translation>
        </message>
        <message>
            <source>bill.unknown</source>
            <translation>چنین صورت‌حسابی در این دفتر نیست. یکی صادر کنید یا از فهرست برگزینید.</translation>
        </message>
        <message>
            <source>blob.group_full</source>
            <translation>جای عکس‌ها و کاغذهای گروه روی سرور پر است.</translation>
        </message>
        <message>
            <source>book.already_open</source>
            <translation>این دفتر از پیش در این رایانه باز است. نخست آن را ببندید.</translation>
        </message>
        <message>
            <source>book.already_open_since</source>
            <translation>این دفتر از {day}، ساعت {time} در این رایانه باز است (برنامهٔ شمارهٔ {pid}). نخست آن را ببندید.</translation>
        </message>
        <message>
            <source>book.busy</source>
            <translation>برنامهٔ دیگری پروندهٔ این دفتر را نگه داشته است. چیزی تغییر نکرد. کمی صبر کنید و دوباره امتحان کنید.</translation>
        </message>
        <message>
            <source>book.damaged</source>
            <translation>پروندهٔ این دفتر آسیب دیده است. تغییری نکرد. آخرین رونوشت سالم را برگردانید؛ آن‌چه رایانه‌های دیگر دارند با فرستادنشان برمی‌گردد.</translation>
        </message>
        <message>
            <source>book.damaged_looking</source>
            <translation>چیزی نوشته نشد: این دفتر آسیب دیده است و فقط می‌توان آن را دید. سطر بالای صفحه‌ها می‌گوید چگونه ادامه دهید.</translation>
        </message>
        <message>
            <source>book.disk_full</source>
            <translation>دیسک پر است. آخرین ثبت ذخیره نشد؛ هرچه پیش از آن است سالم است. جا باز کنید و دوباره ذخیره کنید.</translation>
        </message>
        <message>
            <source>book.exists</source>
            <translation>دفتری با این نام از پیش هست و همان‌طور می‌ماند. نام دیگری برگزینید.</translation>
        </message>
        <message>
            <source>book.has_conflict_copies</source>
            <translation>کنار این دفتر پرونده‌هایی است که برنامهٔ همگام‌سازی از آن ساخته: {files}. شاید موردهایی در آن‌ها باشد که این‌جا نیست. هیچ‌کدام را پاک نکنید. هر یک را باز کنید، موردهایش را بفرستید، سپس تنها با یک دفتر ادامه دهید.</translation>
        </message>
        <message>
            <source>book.history_arriving</source>
            <translation>سابقهٔ گروه هنوز در راهِ این رایانه است. وقتی همهٔ آن برسد این کار شدنی است.</translation>
        </message>
        <message>
            <source>book.history_here</source>
            <translation>همهٔ سابقه از پیش در این رایانه است.</translation>
        </message>
        <message>
            <source>book.history_needed</source>
            <translation>دفتری روزآمد شد در حالی که سابقهٔ گروه هنوز در راهِ این رایانه بود. رایانه را به اینترنت وصل کنید و دفتر را دوباره باز کنید. ثبت‌های شما امن است.</translation>
        </message>
        <message>
            <source>book.in_cloud_folder</source>
            <translation>این دفتر در پوشه‌ای است که {program} از آن رونوشت می‌گیرد. ممکن است دو حالت پرونده را درهم کند و به دفتر آسیب بزند. دفتری را ببندید، دفتر را به پوشهٔ دیگری از همین رایانه ببرید و آن‌جا باز کنید. رونوشت‌های اطمینان در تنظیمات ساخته می‌شوند.</translation>
        </message>
        <message>
            <source>book.io_error</source>
            <translation>دیسک آخرین ثبت را نگرفت. ذخیره نشد؛ هرچه پیش از آن است سالم است. ببینید دیسک یا فلش سر جایش هست، سپس دوباره ذخیره کنید.</translation>
        </message>
        <message>
            <source>book.missing</source>
            <translation>این‌جا دفتری نیست. در پوشهٔ دیگری بگردید یا رونوشتی را برگردانید.</translation>
        </message>
        <message>
            <source>book.newer_version</source>
            <translation>این دفتر را دفتریِ تازه‌تری نوشته است. دست‌نخورده ماند. لطفاً به‌روز کنید.</translation>
        </message>
        <message>
            <source>book.no_access</source>
            <translation>این رایانه دفتری را به پرونده یا پوشه راه نمی‌دهد. چیزی تغییر نکرد. از صاحبش بپرسید یا دفتر را جابه‌جا کنید.</translation>
        </message>
        <message>
            <source>book.no_memory</source>
            <translation>حافظهٔ این رایانه تمام شده است. آخرین ثبت ذخیره نشد؛ هرچه پیش از آن است سالم است. برنامه‌های دیگر را ببندید و دوباره ذخیره کنید.</translation>
        </message>
        <message>
            <source>book.not_a_file</source>
            <translation>این پوشه یا چیز دیگری است، نه دفتر.</translation>
        </message>
        <message>
            <source>book.not_a_ledger</source>
            <translation>این پرونده دفتر نیست یا آسیب دیده است. دست‌نخورده ماند. پروندهٔ دیگری باز کنید یا رونوشتی را برگردانید.</translation>
        </message>
        <message>
            <source>book.not_ours</source>
            <translation>این پرونده از آن برنامهٔ دیگری است. دست‌نخورده ماند.</translation>
        </message>
        <message>
            <source>book.on_share</source>
            <translation>این دفتر روی دیسک شبکه ({kind}) است. اگر شبکه در میانهٔ نوشتن قطع شود، دفتر ممکن است آسیب ببیند. دفتری را ببندید، دفتر را در پوشه‌ای از همین رایانه رونوشت کنید و آن‌جا بازش کنید. رایانه‌های دیگر موردها را با فرستادن می‌گیرند، نه با اشتراک پرونده.</translation>
        </message>
        <message>
            <source>book.part_missing</source>
            <translation>این را نمی‌توان نشان داد: بخشی از دفتر که لازم دارد آسیب دیده است. صفحه‌های دیگر را می‌توان دید.</translation>
        </message>
        <message>
            <source>book.read_only</source>
            <translation>این دفتر اینجا خوانده می‌شود ولی نوشته نمی‌شود. چیزی تغییر نکرد. آن را در پوشهٔ خودتان رونوشت کنید و همان‌جا باز کنید.</translation>
        </message>
        <message>
            <source>book.schema_altered</source>
            <translation>کسی درون این پرونده را تغییر داده است. برای نوشتن باز نمی‌شود. آخرین رونوشت سالم را برگردانید.</translation>
        </message>
        <message>
            <source>book.setting_refused</source>
            <translation>این دیسک نمی‌تواند ذخیره‌ها را نگه دارد. دفتر باز نشد. آن را به دیسک دیگری ببرید.</translation>
        </message>
        <message>
            <source>book.unsure</source>
            <translation>دیسک هنگام ذخیره از کار افتاد. کسی نمی‌داند آخرین ثبت در دفتر هست یا نه؛ هرچه پیش از آن است سالم است. دفتری را ببندید، دفتر را دوباره باز کنید و پیش از نوشتن دوباره نگاه کنید.</translation>
        </message>
        <message>
            <source>book.wrong_key</source>
            <translation>این کلید دفتر را باز نمی‌کند، یا پرونده دیگر دفتر نیست. چیزی تغییر نکرد. عبارت رمز را بررسی کنید یا آخرین نسخهٔ سالم را برگردانید.</translation>
        </message>
        <message>
            <source>box.closed</source>
            <translation>صندوق «{name}» در {on} بسته شد. برای ادامه صندوق تازه‌ای باز کنید.</translation>
        </message>
        <message>
            <source>box.name_taken</source>
            <translation>صندوقی به نام «{name}» هست. نام دیگری به این یکی بدهید.</translation>
        </message>
        <message>
            <source>box.not_open_yet</source>
            <translation>{name} از {on} آغاز می‌شود. پیش از آن روز چیزی انتخاب نمی‌شود.</translation>
        </message>
        <message>
            <source>box.seats_sold</source>
            <translation>{count} سهم «{name}» با همین جایزه‌ها فروخته شده است. تا پایان دوره تغییر نمی‌کند.</translation>
        </message>
        <message>
            <source>box.terms_moved_on</source>
            <translation>قواعد «{name}» پس از این پیشنهاد عوض شده است. دوباره ببینید و از نو پیشنهاد کنید.</translation>
        </message>
        <message>
            <source>box.terms_too_early</source>
            <translation>قواعد تازه برای نشست‌های آینده است: نخستین روز {earliest} است. آنچه پیش‌تر توافق شد همان می‌ماند.</translation>
        </message>
        <message>
            <source>box.unknown</source>
            <translation>این صندوق در دفتر نیست. یکی از صندوق‌های «قواعد گروه» را برگزینید.</translation>
        </message>
        <message>
            <source>bundle.altered</source>
            <translation>این پرونده پس از نوشتن دگرگون شده یا حافظه خراب است. چیزی از آن گرفته نشد. دوباره بنویسیدش.</translation>
        </message>
        <message>
            <source>bundle.bad_signature</source>
            <translation>این پرونده ادعا می‌کند از لپ‌تاپی از گروه است که آن را ننوشته است. چیزی از آن گرفته نشد و دفتر شما آسیبی ندیده است. بگذارید همان لپ‌تاپ دوباره آن را بنویسد.</translation>
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
            <translation>گروه لپ‌تاپی را که این پرونده را نوشته نمی‌شناسد. چیزی از آن گرفته نشد و دفتر شما آسیبی ندیده است. نخست یکی از مسئولان باید آن لپ‌تاپ را بپذیرد.</translation>
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
            <source>checkpoint.*</source>
            <translation>مُهر سرور با این دفتر نمی‌خواند ({code}). چیزی پذیرفته نشد. پیش از فرستادن دوباره به راهنمای خود بگویید.</translation>
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
            <source>claim.more_than_left</source>
            <translation>ضامن برای این وام هنوز {allowed} طلب دارد.</translation>
        </message>
        <message>
            <source>claim.none</source>
            <translation>این ضامن برای این وام چیزی برای پس‌گرفتن ندارد.</translation>
        </message>
        <message>
            <source>clock.before_last_entry</source>
            <translation>ساعت این رایانه از آخرین ثبت دفتر ({day}) عقب‌تر است. تاریخ و ساعت را درست کنید. ترتیب ثبت‌ها همان می‌ماند؛ فقط به روزی که روی رسید می‌نویسید نگاه کنید.</translation>
        </message>
        <message>
            <source>close.count_differs</source>
            <translation>صندوق و دفتر نمی‌خوانند. دوباره بشمارید یا نخست اختلاف را بنویسید.</translation>
        </message>
        <message>
            <source>close.signatures_missing</source>
            <translation>{missing} امضا مانده است.</translation>
        </message>
        <message>
            <source>code.other_day</source>
            <translation>کد {typed} به {day} می‌ماند. بعداً بررسی می‌شود.</translation>
        </message>
        <message>
            <source>code.unidentified</source>
            <translation>کد {typed} در دفتر به نام فرد ناشناس است ({on}). در پرداخت‌ها بگویید از کیست.</translation>
        </message>
        <message>
            <source>code.used</source>
            <translation>کد {typed} از پیش در دفتر هست. پیام را دوباره ببینید.</translation>
        </message>
        <message>
            <source>code.wrong_shape</source>
            <translation>{typed} کدی از این گونه نیست. پیام را دوباره ببینید.</translation>
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
            <source>collect.code_unidentified</source>
            <translation>این کد در دفتر به نام فرد ناشناس است ({on}). در پرداخت‌ها بگویید از کیست.</translation>
        </message>
        <message>
            <source>collect.code_used</source>
            <translation>این کد پیش‌تر آمده است: {name}، {on}.</translation>
        </message>
        <message>
            <source>collect.flat_is_here</source>
            <translation>واحد هرگز غایب نیست. اگر چیزی پرداخت نشد ردیفش را خالی بگذارید.</translation>
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
            <source>collect.meeting_closed</source>
            <translation>این نشست بسته است. اشتباه را با سطر تازه در نشستی باز درست کنید.</translation>
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
            <source>collect.not_open</source>
            <translation>دفتر هنوز باز نشده است. کلیدها آن را در گام ۱ باز می‌کنند.</translation>
        </message>
        <message>
            <source>collect.not_your_office</source>
            <translation>اینجا پول را فقط خزانه‌دار، یا جانشینی که قلم دارد، می‌نویسد.</translation>
        </message>
        <message>
            <source>collect.nothing_paid</source>
            <translation>در این سطر پرداختی نیست. اگر غایب است F8 را بزنید.</translation>
        </message>
        <message>
            <source>collect.paused</source>
            <translation>نشست متوقف است. نخست آن را از سر بگیرید.</translation>
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
            <source>contact.too_long</source>
            <translation>حداکثر {max} حرف بنویسید.</translation>
        </message>
        <message>
            <source>contact.unknown_channel</source>
            <translation>تماس، تلفن یا دیدار یا پیام یا نامه است.</translation>
        </message>
        <message>
            <source>contact.unknown_result</source>
            <translation>نتیجهٔ تماس را برگزینید.</translation>
        </message>
        <message>
            <source>contribution.nothing_paid</source>
            <translation>در این ردیف چیزی پرداخت نشده است. مبلغی بنویسید یا عضو را غایب کنید.</translation>
        </message>
        <message>
            <source>contribution.split_wrong</source>
            <translation>بخش نقد از همهٔ پرداخت بیشتر است.</translation>
        </message>
        <message>
            <source>contribution.unknown_kind</source>
            <translation>{kind} گونه‌ای پرداخت نیست.</translation>
        </message>
        <message>
            <source>contribution.unknown_method</source>
            <translation>{method} روش پرداخت این گروه نیست.</translation>
        </message>
        <message>
            <source>cost.account</source>
            <translation>هزینه به حساب هزینه نیاز دارد؛ اندوخته بدون فاکتور مطالبه می‌شود.</translation>
        </message>
        <message>
            <source>cost.cash_needs_meeting</source>
            <translation>پول نقد تنها از صندوق باز پرداخت می‌شود. نخست نشست را باز کنید یا از بانک بپردازید.</translation>
        </message>
        <message>
            <source>cost.category</source>
            <translation>این نوع هزینه شناخته نیست. از فهرست برگزینید.</translation>
        </message>
        <message>
            <source>cost.kind</source>
            <translation>هزینه یا فاکتور است یا شارژ یا پرداخت از اندوخته. یکی را برگزینید.</translation>
        </message>
        <message>
            <source>cost.more_than_owed</source>
            <translation>تنها {left} از آن باقی مانده است.</translation>
        </message>
        <message>
            <source>cost.own_outlay</source>
            <translation>هیچ‌کس بازپرداخت خودش را تأیید یا ثبت نمی‌کند. دیگری تأیید کند و مسئول دیگری بنویسد.</translation>
        </message>
        <message>
            <source>cost.unknown</source>
            <translation>این هزینه در دفتر نیست یا پس گرفته شده است.</translation>
        </message>
        <message>
            <source>count.chair_needed</source>
            <translation>اختلاف صندوق با رمز رئیس نوشته می‌شود.</translation>
        </message>
        <message>
            <source>count.counter_is_recorder</source>
            <translation>کسی که می‌نویسد نمی‌شمارد. دیگری را برگزینید.</translation>
        </message>
        <message>
            <source>count.negative</source>
            <translation>اسکناس نمی‌تواند کمتر از ۰ باشد.</translation>
        </message>
        <message>
            <source>count.no_difference</source>
            <translation>صندوق و دفتر می‌خوانند. چیزی برای نوشتن نیست.</translation>
        </message>
        <message>
            <source>count.no_reason</source>
            <translation>در چند واژه بگویید چرا صندوق نمی‌خواند.</translation>
        </message>
        <message>
            <source>count.not_in_box</source>
            <translation>اختلاف تنها در صندوق یا کیسهٔ همیاری می‌تواند باشد.</translation>
        </message>
        <message>
            <source>count.one_person</source>
            <translation>دو نفر می‌شمارند: یکی می‌شمارد و یکی می‌نگرد.</translation>
        </message>
        <message>
            <source>count.sum_wrong</source>
            <translation>اسکناس‌ها و جمع نمی‌خوانند. دوباره بشمارید.</translation>
        </message>
        <message>
            <source>count.unknown_phase</source>
            <translation>صندوق در آغاز یا پایان شمرده می‌شود.</translation>
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
            <source>date.no_such_weekday</source>
            <translation>این ماه چنین روزی ندارد.</translation>
        </message>
        <message>
            <source>date.not_understood</source>
            <translation>«{typed}» تاریخ نیست. روز، ماه، سال بنویسید، یا +7.</translation>
        </message>
        <message>
            <source>date.order</source>
            <translation>روز پایان {last} پیش از روز آغاز {first} است.</translation>
        </message>
        <message>
            <source>date.year_out_of_range</source>
            <translation>سال باید از {first} تا {last} باشد.</translation>
        </message>
        <message>
            <source>debt.not_so_much</source>
            <translation>بدهی از این کمتر است. حداکثر آنچه مانده است را بگیرید.</translation>
        </message>
        <message>
            <source>default.more_than_owed</source>
            <translation>تنها {have} در پیش است: بیشتر پوشش داده نمی‌شود.</translation>
        </message>
        <message>
            <source>default.not_free</source>
            <translation>تنها {have} از پول {member} آزاد است.</translation>
        </message>
        <message>
            <source>default.not_secured</source>
            <translation>{member} تا {have} ضامن است، نه بیشتر.</translation>
        </message>
        <message>
            <source>default.nothing_owed</source>
            <translation>{member} در این دور چیز دیگری برای پرداخت ندارد.</translation>
        </message>
        <message>
            <source>default.still_waits</source>
            <translation>{member} هنوز نوبتی در پیش دارد. نخست آن سهم را واگذار کنید یا کنار بگذارید.</translation>
        </message>
        <message>
            <source>deposit.meeting</source>
            <translation>نشست {no} در این دوره نیست؛ نزدیک‌ترین {allowed} است.</translation>
        </message>
        <message>
            <source>deposit.more_than_kept</source>
            <translation>تنها {kept} از این واحد نگه داشته شده است. بیش از آن برنگردانید.</translation>
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
            <source>device.no_server</source>
            <translation>این دفتر هنوز سرور ندارد و بی آن کار می‌کند. از تنظیمات بیفزایید.</translation>
        </message>
        <message>
            <source>device.not_enrolled</source>
            <translation>این لپ‌تاپ هنوز به گروه راه داده نشده است.</translation>
        </message>
        <message>
            <source>device.not_your_office</source>
            <translation>افزودن و حذف رایانه کار رئیس، خزانه‌دار یا مسئول رایانه‌هاست. از یکی از آن‌ها بخواهید رمزش را بنویسد.</translation>
        </message>
        <message>
            <source>device.revoked</source>
            <translation>رایانه‌ای که این را نوشت از گروه کنار گذاشته شده است. دفتر سالم است؛ آنچه پس از آن نوشت به حساب نمی‌آید.</translation>
        </message>
        <message>
            <source>device.unknown</source>
            <translation>گروه این رایانه را نمی‌شناسد.</translation>
        </message>
        <message>
            <source>dispute.no_words</source>
            <translation>به کلام بگویید چه چیزی نادرست است یا چگونه حل شد: حداکثر {most} نویسه.</translation>
        </message>
        <message>
            <source>dispute.none</source>
            <translation>کسی به این سطر اعتراض ندارد.</translation>
        </message>
        <message>
            <source>dispute.not_this</source>
            <translation>این سطر به کسی زیانی نمی‌رساند، پس نمی‌توان به آن اعتراض کرد.</translation>
        </message>
        <message>
            <source>dispute.stands</source>
            <translation>به این سطر پیش‌تر اعتراض شده است. نخست آن را حل کنید.</translation>
        </message>
        <message>
            <source>dividend.more</source>
            <translation>بیشینهٔ پرداختنی {allowed} است.</translation>
        </message>
        <message>
            <source>dividend.no_income</source>
            <translation>درآمدی برای تقسیم نیست. تا پدید آمدن مازاد صبر کنید.</translation>
        </message>
        <message>
            <source>dividend.no_weights</source>
            <translation>کسی پس‌انداز یا کارمزدی برای تقسیم ندارد.</translation>
        </message>
        <message>
            <source>dividend.unknown</source>
            <translation>این عضو سهمی از این سود ندارد.</translation>
        </message>
        <message>
            <source>document.unknown</source>
            <translation>برگه‌ای به نام {document} نیست. این‌ها هستند: {known}.</translation>
        </message>
        <message>
            <source>draw.context</source>
            <translation>مهر خوانده نمی‌شود. با برگه قرعه بکشید.</translation>
        </message>
        <message>
            <source>draw.more_numbers</source>
            <translation>{wanted} عضو عدد نشان می‌دهند. چند تا کم است.</translation>
        </message>
        <message>
            <source>draw.no_numbers</source>
            <translation>عددها نیست. اعضا نخست آن‌ها را نشان می‌دهند.</translation>
        </message>
        <message>
            <source>draw.no_tickets</source>
            <translation>کسی برای قرعه نمانده است. هر سهم نوبت خود را دارد.</translation>
        </message>
        <message>
            <source>draw.no_words</source>
            <translation>دست‌کم یک واژهٔ رمز لازم است.</translation>
        </message>
        <message>
            <source>draw.not_a_ticket</source>
            <translation>سهم {typed} در این قرعه نیست. شمارهٔ سهم‌ها را بنویسید.</translation>
        </message>
        <message>
            <source>draw.number</source>
            <translation>{typed} عددی از ۰ تا {max} نیست.</translation>
        </message>
        <message>
            <source>draw.number_twice</source>
            <translation>عضو شمارهٔ {no} دو عدد نشان داده است. هر کس یکی.</translation>
        </message>
        <message>
            <source>draw.open_already</source>
            <translation>قرعه کشیده شده است. نخستین قرعه به حساب می‌آید.</translation>
        </message>
        <message>
            <source>draw.other</source>
            <translation>این از قرعهٔ دیگری است. چیزی نوشته نشد.</translation>
        </message>
        <message>
            <source>draw.other_seats</source>
            <translation>قرعه برای سهم‌های دیگری بوده است. دور را با همان سهم‌ها آغاز کنید.</translation>
        </message>
        <message>
            <source>draw.same_ticket</source>
            <translation>یک سهم دو بار آمده است. هر سهم یک بار قرعه می‌خورد.</translation>
        </message>
        <message>
            <source>draw.sealed_already</source>
            <translation>این قرعه مهر دارد. آن را باز کنید یا با برگه قرعه بکشید.</translation>
        </message>
        <message>
            <source>draw.secret_elsewhere</source>
            <translation>رمز در همان رایانه‌ای است که مهر کرده است. همان‌جا باز کنید یا با برگه قرعه بکشید.</translation>
        </message>
        <message>
            <source>draw.slips_missing</source>
            <translation>{wanted} برگه کشیده می‌شود. همه را به ترتیب بنویسید.</translation>
        </message>
        <message>
            <source>draw.unknown</source>
            <translation>این قرعه در دفتر نیست یا به حساب نمی‌آید.</translation>
        </message>
        <message>
            <source>draw.witnesses</source>
            <translation>{wanted} عضو جداگانه گواه‌اند. آنان را برگزینید.</translation>
        </message>
        <message>
            <source>draw.word</source>
            <translation>یک واژهٔ رمز خالی است یا خط عمودی دارد: {typed}.</translation>
        </message>
        <message>
            <source>draw.wrong_order</source>
            <translation>این ترتیب از عددها به دست نمی‌آید. این قرعه به حساب نمی‌آید.</translation>
        </message>
        <message>
            <source>draw.wrong_secret</source>
            <translation>این رمز مهر را باز نمی‌کند. این قرعه به حساب نمی‌آید.</translation>
        </message>
        <message>
            <source>due.approver_needed</source>
            <translation>رئیس یا یکی از کلیدداران با رمز اجازه دهد: نه کسی که می‌نویسد و نه بدهکار.</translation>
        </message>
        <message>
            <source>due.more_than_left</source>
            <translation>این از ماندهٔ بدهی بیشتر است. حداکثر همان مانده را ببخشید.</translation>
        </message>
        <message>
            <source>due.no_reason</source>
            <translation>بنویسید چرا بخشیده می‌شود تا نشست بعداً بخواند.</translation>
        </message>
        <message>
            <source>due.not_approved</source>
            <translation>کسی اجازه نداده است. بدهکار نمی‌تواند خودش اجازه دهد.</translation>
        </message>
        <message>
            <source>due.unknown</source>
            <translation>این بدهی در دفتر نیست یا پس گرفته شده است.</translation>
        </message>
        <message>
            <source>due.unknown_kind</source>
            <translation>دفتر این نوع بدهی را نمی‌شناسد.</translation>
        </message>
        <message>
            <source>enrol.empty</source>
            <translation>در این پرونده چیزی برای پیوستن نیست.</translation>
        </message>
        <message>
            <source>enrol.not_in_order</source>
            <translation>ثبت‌ها به ترتیب نرسیدند. چیزی تغییر نکرد. دوباره بکوشید.</translation>
        </message>
        <message>
            <source>entry.has_dependents</source>
            <translation>ثبت‌های بعدی بر این استوارند. نخست آن‌ها را برگردانید.</translation>
        </message>
        <message>
            <source>entry.in_question</source>
            <translation>این ثبت بخشی از یک پرسش باز است. نخست در «برای تصمیم» پاسخ دهید.</translation>
        </message>
        <message>
            <source>entry.needs_newer</source>
            <translation>{n} ثبت این دفتر با نسخهٔ تازه‌تر دفتری نوشته شده و این نسخه نمی‌تواند آن‌ها را بخواند. نگه داشته و رد می‌شوند. تا وقتی این رایانه نسخهٔ تازه را ندارد، از پولی که به آن‌ها مربوط است چیزی پرداخت نمی‌شود و جلسه‌ای این‌جا بسته نمی‌شود؛ از رایانه‌ای استفاده کنید که آن را دارد.</translation>
        </message>
        <message>
            <source>entry.not_redoable</source>
            <translation>این ثبت خودبه‌خود دوباره نوشته نمی‌شود. آن را در گام خودش از نو بنویسید.</translation>
        </message>
        <message>
            <source>entry.not_reversible</source>
            <translation>این ثبت پولی جابه‌جا نکرد و برگرداندنی نیست.</translation>
        </message>
        <message>
            <source>entry.nothing_to_redo</source>
            <translation>چیزی را نمی‌توان دوباره نوشت: پس از آن چیز دیگری نوشته شده است.</translation>
        </message>
        <message>
            <source>entry.nothing_to_undo</source>
            <translation>چیزی برای برگرداندن نمانده است.</translation>
        </message>
        <message>
            <source>entry.of_another</source>
            <translation>این پول را کس دیگری نوشته است. خزانه‌دار آن را پس می‌گیرد.</translation>
        </message>
        <message>
            <source>entry.reversed_already</source>
            <translation>این ثبت از پیش برگردانده شده است.</translation>
        </message>
        <message>
            <source>entry.ten_times</source>
            <translation>این ده برابر بدهی است. یک صفر زیاد نیست؟</translation>
        </message>
        <message>
            <source>entry.unknown</source>
            <translation>ثبت {entry} در این دفتر نیست.</translation>
        </message>
        <message>
            <source>error.unknown</source>
            <translation>چیزی پیش‌بینی‌نشده رخ داد ({code}). دفتر شما آسیبی ندید. این کد را به راهنمای خود بگویید.</translation>
        </message>
        <message>
            <source>event.*</source>
            <translation>ثبتی از رایانهٔ دیگر قابل اعتماد نیست ({code}). کنار گذاشته شد و دفتر شما آسیبی ندید. بخواهید دوباره بفرستد.</translation>
        </message>
        <message>
            <source>expense.no_words</source>
            <translation>بگویید پول برای چه بود.</translation>
        </message>
        <message>
            <source>expense.not_an_expense</source>
            <translation>این گونه‌ای هزینه نیست.</translation>
        </message>
        <message>
            <source>export.unknown_format</source>
            <translation>قالب {format} نیست. این‌ها هستند: {known}.</translation>
        </message>
        <message>
            <source>external_loan.lender</source>
            <translation>بنویسید چه کسی به گروه وام می‌دهد.</translation>
        </message>
        <message>
            <source>external_loan.more</source>
            <translation>از این وام بیشینه {allowed} مانده است.</translation>
        </message>
        <message>
            <source>external_loan.signatories</source>
            <translation>{needed} عضو وام گروه را امضا می‌کنند.</translation>
        </message>
        <message>
            <source>external_loan.unknown</source>
            <translation>این وام گروه در دفتر نیست.</translation>
        </message>
        <message>
            <source>fact.not_permitted</source>
            <translation>سمت شما این را نمی‌نویسد. از مسئولی که می‌تواند بخواهید وارد شود یا رمز بزند.</translation>
        </message>
        <message>
            <source>fact.waits_too_long</source>
            <translation>ثبت‌هایی بیش از ۹۰ روز است که چشم‌به‌راه ثبت‌های رایانهٔ دیگری هستند. آن‌ها در این رایانه می‌مانند و هر بار دوباره فرستاده می‌شوند. آن رایانه را به شبکه وصل کنید یا حافظه‌ای از آن بیاورید.</translation>
        </message>
        <message>
            <source>feature.active</source>
            <translation>پیش‌تر برقرار شده است.</translation>
        </message>
        <message>
            <source>feature.needs_newer</source>
            <translation>گروه چیزی را به کار می‌برد که فقط دفتری تازه‌تر آن را می‌خواند. لطفاً این کار را روی رایانه‌ای با نسخهٔ تازه انجام دهید یا آن را این‌جا نصب کنید. چیزی نوشته نشد.</translation>
        </message>
        <message>
            <source>feature.not_numbered_so</source>
            <translation>آن که به ثبت‌ها شماره می‌دهد باید پیش‌تر دفتری تازه را داشته باشد: سرور، یا رایانه‌ای که شماره می‌دهد. اگر رایانه‌ای شماره می‌دهد، همان‌جا انجام دهید.</translation>
        </message>
        <message>
            <source>feature.unknown</source>
            <translation>این دفتری آن را نمی‌شناسد. چیزی نوشته نشد.</translation>
        </message>
        <message>
            <source>feature.waits</source>
            <translation>این منتظر رایانه‌هایی با دفتری قدیمی‌تر است. تنظیمات، فرستادن و دستگاه‌ها، نامشان را می‌گوید.</translation>
        </message>
        <message>
            <source>file.no_room</source>
            <translation>روی دیسک برای این پرونده جا نیست. هیچ پروندهٔ نیمه‌کاره‌ای نمانده و دفتر سالم است. جا باز کنید و دوباره بکوشید.</translation>
        </message>
        <message>
            <source>file.not_written</source>
            <translation>{name} نوشته نشد. جای دیگری برگزینید.</translation>
        </message>
        <message>
            <source>fine.above_list</source>
            <translation>این جریمه از همهٔ فهرست گروه بزرگ‌تر است.</translation>
        </message>
        <message>
            <source>fine.no_reason</source>
            <translation>بگویید جریمه برای چیست.</translation>
        </message>
        <message>
            <source>form.no_group_name</source>
            <translation>نام گروه را بنویسید.</translation>
        </message>
        <message>
            <source>form.no_members</source>
            <translation>دست‌کم یک عضو بنویسید، هر سطر یک نام.</translation>
        </message>
        <message>
            <source>frames.*</source>
            <translation>آن‌چه از شبکه رسید خراب است ({code}). چیزی از آن به کار نرفت. دوباره بفرستید.</translation>
        </message>
        <message>
            <source>fund.somebody_unpaid</source>
            <translation>همه این ماه پرداخت نکرده‌اند و قانون این صندوق منتظر همه می‌ماند. باقی‌مانده را دریافت کنید یا ماه آینده انتخاب کنید.</translation>
        </message>
        <message>
            <source>grade.factor</source>
            <translation>هر بخش نمره باید میان هیچ و همه باشد.</translation>
        </message>
        <message>
            <source>grade.weights</source>
            <translation>وزن‌های نمره باید روی هم ۱۰۰ باشد؛ اکنون {sum} است.</translation>
        </message>
        <message>
            <source>group.no_key</source>
            <translation>این رایانه هنوز در گروه پذیرفته نشده است، پس نمی‌تواند پرونده‌های گروه را باز کند.</translation>
        </message>
        <message>
            <source>group.nobody</source>
            <translation>گروه دست‌کم یک نفر لازم دارد: نام کسی را که دفتر را نگه می‌دارد بنویسید.</translation>
        </message>
        <message>
            <source>group.other_sequencer</source>
            <translation>گروه این سرور را برنگزیده است. چیزی به آن فرستاده نشد.</translation>
        </message>
        <message>
            <source>group.too_many_facts</source>
            <translation>این گروه به اندازه‌ای که سرور برای یک گروه نگه می‌دارد ثبت دارد. از کسی که سرور را اداره می‌کند بپرسید.</translation>
        </message>
        <message>
            <source>group.too_many_parked</source>
            <translation>ثبت‌های بسیاری چشم‌به‌راه ثبت‌های نرسیده‌اند. آن‌ها در این رایانه می‌مانند. بخواهید رایانه‌های دیگر نخست بفرستند.</translation>
        </message>
        <message>
            <source>group.unknown</source>
            <translation>سرور این گروه را نمی‌شناسد. در تنظیمات دوباره سرور را بیفزایید.</translation>
        </message>
        <message>
            <source>guarantee.above_free</source>
            <translation>این عضو اکنون بیش از {allowed} نمی‌تواند ضمانت کند.</translation>
        </message>
        <message>
            <source>guarantee.above_loan</source>
            <translation>کسی بیش از خود وام، {allowed}، ضمانت نمی‌کند.</translation>
        </message>
        <message>
            <source>guarantee.above_share</source>
            <translation>این ضامن {allowed} را ضمانت کرده است. کسی بیش از آن برای دیگری نمی‌پردازد.</translation>
        </message>
        <message>
            <source>guarantee.amount</source>
            <translation>مبلغ ضمانت را بنویسید، بیشتر از ۰.</translation>
        </message>
        <message>
            <source>guarantee.circle</source>
            <translation>این اعضا دور می‌زنند و ضامن یکدیگر می‌شوند. کسی بیرون از این حلقه را برگزینید.</translation>
        </message>
        <message>
            <source>guarantee.none</source>
            <translation>این عضو ضامن این وام نیست.</translation>
        </message>
        <message>
            <source>guarantee.own_loan</source>
            <translation>کسی ضامن وام خودش نمی‌شود. عضو دیگری را برگزینید.</translation>
        </message>
        <message>
            <source>guarantee.still_needed</source>
            <translation>هنوز {minor} از این ضمانت لازم است. نخست وام را بپردازید یا ضامن دیگری بیابید.</translation>
        </message>
        <message>
            <source>guarantee.twice</source>
            <translation>این عضو همین حالا ضامن این وام است. مبلغ را تغییر دهید.</translation>
        </message>
        <message>
            <source>guarantee.unknown_proof</source>
            <translation>ضامن رمز خود را می‌نویسد یا کاغذ را امضا می‌کند.</translation>
        </message>
        <message>
            <source>hardship.ends_before</source>
            <translation>مهلت در {earliest} یا پس از آن پایان می‌یابد.</translation>
        </message>
        <message>
            <source>hardship.hands</source>
            <translation>«{typed}» شمار دست‌ها نیست.</translation>
        </message>
        <message>
            <source>hardship.not_carried</source>
            <translation>{yes} دست موافق و {no} مخالف: نشست نپذیرفت.</translation>
        </message>
        <message>
            <source>hardship.too_long</source>
            <translation>مهلت حداکثر {days} روز است، تا {latest}.</translation>
        </message>
        <message>
            <source>hardship.unknown_reason</source>
            <translation>دلیل مهلت نشست را برگزینید.</translation>
        </message>
        <message>
            <source>import.attendance</source>
            <translation>«{typed}» نه حاضر است، نه دیر، نه با خبر، نه غایب.</translation>
        </message>
        <message>
            <source>import.bad_quotes</source>
            <translation>یک گیومه بسته نشده است. پرونده را باز کنید، آن سطر را درست و دوباره ذخیره کنید.</translation>
        </message>
        <message>
            <source>import.before_last_meeting</source>
            <translation>این نشست از آخرین نشست بسته ({last}) کهنه‌تر است. نشست‌ها از کهنه به نو آورده می‌شوند.</translation>
        </message>
        <message>
            <source>import.cell_missing</source>
            <translation>این خانه خالی است و لازم است.</translation>
        </message>
        <message>
            <source>import.column_twice</source>
            <translation>یک ستون دو بار آمده است. هر کدام را یک بار نام ببرید.</translation>
        </message>
        <message>
            <source>import.empty</source>
            <translation>پرونده ردیفی ندارد. چیزی آورده نشد.</translation>
        </message>
        <message>
            <source>import.encoding</source>
            <translation>حرف‌های این پرونده را نمی‌توان با اطمینان خواند. آن را «CSV UTF-8» یا Excel ذخیره کنید.</translation>
        </message>
        <message>
            <source>import.meeting_known</source>
            <translation>نشستی در {on} از پیش در دفتر هست. آیا این همان پرونده است؟ اگر گروه آن روز دو بار نشست داشته، نشست دوم را دستی بنویسید.</translation>
        </message>
        <message>
            <source>import.method</source>
            <translation>«{typed}» نه نقد است، نه mpesa، نه بانک، نه usdt.</translation>
        </message>
        <message>
            <source>import.no_column</source>
            <translation>ستون لازمی نیست: نشست و تاریخ باید در سر جدول باشند.</translation>
        </message>
        <message>
            <source>import.no_file</source>
            <translation>پرونده خوانده نمی‌شود. ببینید هنوز هست یا نه.</translation>
        </message>
        <message>
            <source>import.not_a_number</source>
            <translation>«{typed}» عدد درست نیست.</translation>
        </message>
        <message>
            <source>import.not_a_table</source>
            <translation>این جدول نیست. آن را CSV یا Excel ذخیره کنید.</translation>
        </message>
        <message>
            <source>import.not_from_paper</source>
            <translation>نشست {no} در همین رایانه برگزار شد و با کلیدهایش بسته می‌شود.</translation>
        </message>
        <message>
            <source>import.opening_row</source>
            <translation>ماندهٔ آغازین عضو یا محل می‌خواهد.</translation>
        </message>
        <message>
            <source>import.place</source>
            <translation>«{typed}» جای پول نیست. این‌ها هستند: {known}.</translation>
        </message>
        <message>
            <source>import.same_name</source>
            <translation>شمارهٔ {no} هم‌نام عضو {known} است. اگر همان شخص است، در سطر شمارهٔ {known} را بنویسید؛ وگرنه نخست عضو تازه را در صفحهٔ اعضا اضافه کنید.</translation>
        </message>
        <message>
            <source>import.too_large</source>
            <translation>پرونده از {megabytes} مگابایت بزرگ‌تر است. این دفتر نشست‌ها نیست.</translation>
        </message>
        <message>
            <source>import.too_many_cells</source>
            <translation>این ردیف بیش از ستون‌ها خانه دارد.</translation>
        </message>
        <message>
            <source>import.too_many_rows</source>
            <translation>پرونده بیش از {rows} ردیف دارد. آن را بخش‌بخش بیاورید.</translation>
        </message>
        <message>
            <source>import.two_dates</source>
            <translation>نشست {meeting} دو تاریخ دارد. به همهٔ ردیف‌هایش یکی بدهید.</translation>
        </message>
        <message>
            <source>import.unknown_column</source>
            <translation>ستونی ناشناس است. این‌ها شناخته‌اند: {known}.</translation>
        </message>
        <message>
            <source>import.unknown_member</source>
            <translation>عضو شمارهٔ {no} نیست. برای افزودنش نام بنویسید.</translation>
        </message>
        <message>
            <source>investment.no_name</source>
            <translation>برای سرمایه‌گذاری نامی بگذارید؛ مثلاً نام صندوق آن.</translation>
        </message>
        <message>
            <source>investment.unknown</source>
            <translation>این سرمایه‌گذاری در دفتر نیست. یکی را از فهرست انتخاب کنید، یا سرمایه‌گذاری تازه را.</translation>
        </message>
        <message>
            <source>json.*</source>
            <translation>پرونده یا پاسخی خوانده نمی‌شود ({code}). چیزی تغییر نکرد. دوباره بکوشید یا رونوشت تازه بگیرید.</translation>
        </message>
        <message>
            <source>levy.no_quorum</source>
            <translation>{percent}٪ ساختمان حاضر بود؛ {needed}٪ لازم است. دوباره از مجمع بپرسید.</translation>
        </message>
        <message>
            <source>levy.not_agreed</source>
            <translation>{yes}٪ ساختمان موافق و {no}٪ مخالف بود: اکثریت نیست.</translation>
        </message>
        <message>
            <source>levy.parts</source>
            <translation>جمع ماه‌ها برابر شارژ نیست. یکی را درست کنید.</translation>
        </message>
        <message>
            <source>loan.above_asked</source>
            <translation>{allowed} خواسته شده بود. همان یا کمتر بدهید.</translation>
        </message>
        <message>
            <source>loan.approval_ended</source>
            <translation>این تأیید با پایان جلسه‌اش تمام شد. وام باید از نو تأیید شود.</translation>
        </message>
        <message>
            <source>loan.approval_needed</source>
            <translation>کس دیگری باید اجازه دهد. رمز را از رئیس بخواهید.</translation>
        </message>
        <message>
            <source>loan.before_given</source>
            <translation>وام در {earliest} داده شد. همان روز یا پس از آن را برگزینید.</translation>
        </message>
        <message>
            <source>loan.dates_order</source>
            <translation>روزهای پرداخت باید پشت سر هم باشند.</translation>
        </message>
        <message>
            <source>loan.early_repayment</source>
            <translation>این از بدهی امروز بیشتر است. بقیه بازپرداخت زودتر شمرده می‌شود.</translation>
        </message>
        <message>
            <source>loan.fee_eats_all</source>
            <translation>کارمزد باید کمتر از ۱۰۰ درصد وام باشد.</translation>
        </message>
        <message>
            <source>loan.first_due_too_early</source>
            <translation>نخستین قسط زودتر از {earliest} نمی‌شود.</translation>
        </message>
        <message>
            <source>loan.first_part</source>
            <translation>پرداخت نخست کمتر از وام است: حداکثر {allowed}.</translation>
        </message>
        <message>
            <source>loan.forgive_too_much</source>
            <translation>بیش از آنچه بدهکار است نمی‌توان بخشید. بیشترین مقدار {allowed} است.</translation>
        </message>
        <message>
            <source>loan.guarantors_missing</source>
            <translation>{count} ضامن هنوز نپذیرفته‌اند. رمز بنویسند یا امضا کنند.</translation>
        </message>
        <message>
            <source>loan.illegal_move</source>
            <translation>با وضع کنونی وام این کار شدنی نیست. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>loan.more_than_owed</source>
            <translation>این از همهٔ وام مانده بیشتر است. {left} آن را می‌بندد.</translation>
        </message>
        <message>
            <source>loan.no_instalments</source>
            <translation>بگویید وام در چند قسط برمی‌گردد.</translation>
        </message>
        <message>
            <source>loan.none</source>
            <translation>این عضو وامی ندارد.</translation>
        </message>
        <message>
            <source>loan.not_approved</source>
            <translation>این وام تصویب نشده یا پس از آن تغییر کرده است. نخست جلسه تصمیم بگیرد.</translation>
        </message>
        <message>
            <source>loan.not_asked</source>
            <translation>کسی این وام را نخواسته است.</translation>
        </message>
        <message>
            <source>loan.not_enough_money</source>
            <translation>این‌قدر پول برای وام نیست. کمتر بدهید یا تا بررسی پرداخت‌ها صبر کنید.</translation>
        </message>
        <message>
            <source>loan.not_written_off</source>
            <translation>این وام سوخت نشده است. پرداخت را در بخش دریافت بگیرید.</translation>
        </message>
        <message>
            <source>loan.nothing_to_write_off</source>
            <translation>از این وام چیزی بدهکار نیست.</translation>
        </message>
        <message>
            <source>loan.other_borrower</source>
            <translation>این درخواست از آنِ عضو دیگری است. درخواست تازه بنویسید.</translation>
        </message>
        <message>
            <source>loan.own_approval</source>
            <translation>کسی وام خود را تأیید نمی‌کند. مسئول دیگری پین را بنویسد.</translation>
        </message>
        <message>
            <source>loan.own_guarantor</source>
            <translation>کسی ضامن وام خود نیست. عضو دیگری برگزینید.</translation>
        </message>
        <message>
            <source>loan.part_too_much</source>
            <translation>از این وام تنها {allowed} مانده است.</translation>
        </message>
        <message>
            <source>loan.parts_kept_back</source>
            <translation>از این نوع وام هنگام پرداخت چیزی کم می‌شود، پس یک‌جا پرداخت می‌شود.</translation>
        </message>
        <message>
            <source>loan.purpose_too_long</source>
            <translation>منظور را در {most} نویسه یا کمتر بنویسید.</translation>
        </message>
        <message>
            <source>loan.renewals_spent</source>
            <translation>وام را حداکثر {allowed} بار می‌توان تمدید کرد. اکنون اصل وام سررسید شده است.</translation>
        </message>
        <message>
            <source>loan.rules_broken</source>
            <translation>این وام قانون‌های گروه را می‌شکند. آن را تغییر دهید، یا جلسه به هر قانون با نام رأی دهد.</translation>
        </message>
        <message>
            <source>loan.schedule_wrong</source>
            <translation>جمع قسط‌ها با وام نمی‌خواند. برنامه را دوباره ببینید.</translation>
        </message>
        <message>
            <source>loan.settled</source>
            <translation>این وام تسویه شده است. چیزی بدهکار نیست.</translation>
        </message>
        <message>
            <source>loan.social_costs_nothing</source>
            <translation>وام صندوق همیاری سود، کارمزد و جریمه ندارد.</translation>
        </message>
        <message>
            <source>loan.social_only_repaid</source>
            <translation>این وام از صندوق همیاری است. با پول بازپرداخت می‌شود یا سوخت می‌گردد.</translation>
        </message>
        <message>
            <source>loan.too_long</source>
            <translation>بیشترین {max} قسط است.</translation>
        </message>
        <message>
            <source>loan.too_small_to_split</source>
            <translation>وام برای {instalments} قسط بسیار کوچک است. حداکثر {allowed}.</translation>
        </message>
        <message>
            <source>loan.top_up_apart</source>
            <translation>پرداخت پول بیشتر افزایش وام است. همان را برگزینید.</translation>
        </message>
        <message>
            <source>loan.unknown</source>
            <translation>این وام در دفتر نیست یا از آنِ دیگری است.</translation>
        </message>
        <message>
            <source>loan.unknown_basis</source>
            <translation>این شیوهٔ سود شناخته نیست.</translation>
        </message>
        <message>
            <source>loan.unknown_change</source>
            <translation>این تغییر وام شناخته نیست.</translation>
        </message>
        <message>
            <source>loan.unknown_outcome</source>
            <translation>این تصمیم دربارهٔ وام شناخته نیست.</translation>
        </message>
        <message>
            <source>loan.unknown_product</source>
            <translation>گروه چنین وامی ندارد. از فهرست برگزینید.</translation>
        </message>
        <message>
            <source>loan.unknown_source</source>
            <translation>وام از صندوق، ام‌پسا یا بانک داده می‌شود.</translation>
        </message>
        <message>
            <source>loan.votes_negative</source>
            <translation>رأی‌ها از {allowed} کمتر نمی‌شود.</translation>
        </message>
        <message>
            <source>loan.written_off</source>
            <translation>این وام سوخت شده است. آنچه اکنون می‌آید بازیافت است.</translation>
        </message>
        <message>
            <source>log.broken_chain</source>
            <translation>آنچه آمد با این دفتر جور نیست (ثبت‌های یک لپ‌تاپ پی‌درپی نیست). چیزی از آن گرفته نشد. این را به گردانندهٔ سرور نشان دهید.</translation>
        </message>
        <message>
            <source>log.forked</source>
            <translation>دفتری که شماره می‌دهد، روی سرور یا رایانه‌ای که این کار را می‌کند، به نسخه‌ای قدیمی برگردانده شده و از همان‌جا ادامه داده است. پس از ثبت {at} آن دفتر با دفتر این رایانه فرق دارد: {here} ثبت فقط این‌جاست و {there} ثبت فقط آن‌جا. چیزی فرستاده یا گرفته نشد. خزانه‌دار یا رئیس روی رایانه‌ای که بیش‌ترین ثبت را دارد هر دو را یکی کند: هیچ ثبتی گم نمی‌شود، همه شمارهٔ تازه می‌گیرند.</translation>
        </message>
        <message>
            <source>log.gap</source>
            <translation>آنچه آمد با این دفتر جور نیست (ثبت‌هایی در میان نیست). چیزی از آن گرفته نشد. این را به گردانندهٔ سرور نشان دهید.</translation>
        </message>
        <message>
            <source>log.left_behind</source>
            <translation>رایانه‌ای که این فلش از آن آمده هنوز از گذشته‌ای پیروی می‌کند که دیگر اعتبار ندارد: پس از ثبت {at} فرق دارد، {here} ثبت فقط این‌جاست و {there} ثبت فقط آن‌جا. چیزی گرفته نشد. نخست از این رایانه فلشی برای آن ببرید؛ آن‌گاه آنچه دارد با فلش بعدی‌اش می‌آید و هیچ ثبتی گم نمی‌شود.</translation>
        </message>
        <message>
            <source>log.not_forked</source>
            <translation>هر دو دفتر تا ثبت {at} یکسان‌اند؛ چیزی برای یکی کردن نیست.</translation>
        </message>
        <message>
            <source>log.place_taken</source>
            <translation>آنچه آمد با این دفتر جور نیست (دو ثبت یک شماره دارد). چیزی از آن گرفته نشد. این را به گردانندهٔ سرور نشان دهید.</translation>
        </message>
        <message>
            <source>log.two_hubs</source>
            <translation>دو رایانه به ثبت‌ها شماره می‌دهند: این رایانه و آن که این فلش از آن پیروی می‌کند. پس از ثبت {at} با هم فرق دارند: {here} ثبت فقط این‌جاست و {there} ثبت فقط آن‌جا. چیزی گرفته نشد. روی این رایانه فلشی بنویسید، آن را در رایانهٔ دیگر بخوانید و از آن‌جا یکی برگردانید: آن‌گاه این رایانه از آن پیروی می‌کند و هیچ ثبتی گم نمی‌شود.</translation>
        </message>
        <message>
            <source>meeting.keys_missing</source>
            <translation>از {needed} کلید {have} تا هست. کلیددار دیگری باید پین بنویسد.</translation>
        </message>
        <message>
            <source>meeting.none_planned</source>
            <translation>هیچ نشستی برنامه‌ریزی نشده است. تاریخ بعدی را در خانه بنویسید.</translation>
        </message>
        <message>
            <source>meeting.other_open</source>
            <translation>نشست {no} هنوز باز است. نخست آن را ببندید.</translation>
        </message>
        <message>
            <source>meeting.unknown</source>
            <translation>این نشست در دفتر نیست.</translation>
        </message>
        <message>
            <source>meeting.wrong_state</source>
            <translation>اکنون نمی‌شود: نشست در آن گام نیست.</translation>
        </message>
        <message>
            <source>member.changed_since</source>
            <translation>این مشخصات پس از آن باز تغییر کرده است. نگاه کنید و آنچه درست است بنویسید.</translation>
        </message>
        <message>
            <source>member.detail_unclear</source>
            <translation>این را با حرف یا رقم بنویسید، حداکثر {limit} نشانه.</translation>
        </message>
        <message>
            <source>member.has_office</source>
            <translation>{member} هنوز مسئولیتی دارد. نخست آن را به دیگری بسپارید: تنظیمات، کلیدها و برگه‌ها.</translation>
        </message>
        <message>
            <source>member.has_seat</source>
            <translation>{member} هنوز سهمی در {name} دارد. در گام نوبت آن را واگذار کنید یا کنار بگذارید؛ هر که وجه را گرفته تا پایان دور می‌ماند، یا آنجا نوشته می‌شود که دیگر نمی‌پردازد.</translation>
        </message>
        <message>
            <source>member.left</source>
            <translation>این عضو از گروه رفته است. برای او پولی نوشته نمی‌شود.</translation>
        </message>
        <message>
            <source>member.name_too_long</source>
            <translation>نام بیش از {max} حرف نمی‌شود.</translation>
        </message>
        <message>
            <source>member.no_name</source>
            <translation>نام را بنویسید.</translation>
        </message>
        <message>
            <source>member.number_taken</source>
            <translation>شمارهٔ {no} گرفته شده است. دیگری برگزینید.</translation>
        </message>
        <message>
            <source>member.number_too_low</source>
            <translation>شماره‌ها از ۱ آغاز می‌شوند.</translation>
        </message>
        <message>
            <source>member.owes</source>
            <translation>این عضو هنوز بدهکار است. نخست تسویه کنید.</translation>
        </message>
        <message>
            <source>member.stands_for</source>
            <translation>این عضو هنوز ضامن وام دیگران است. نخست ضامن دیگری بیابید.</translation>
        </message>
        <message>
            <source>member.unknown</source>
            <translation>این عضو در دفتر نیست.</translation>
        </message>
        <message>
            <source>member.unknown_field</source>
            <translation>این را دربارهٔ عضو نمی‌توان نوشت.</translation>
        </message>
        <message>
            <source>members.too_many</source>
            <translation>هر بار حداکثر {limit} نام. بقیه را پس از آن بنویسید.</translation>
        </message>
        <message>
            <source>meter.backwards</source>
            <translation>کنتور به عقب برنمی‌گردد. قرائت {on} با این یکی نمی‌خواند. دوباره بخوانید یا آن را پس بگیرید.</translation>
        </message>
        <message>
            <source>meter.negative</source>
            <translation>کنتور ۰ یا بیشتر نشان می‌دهد.</translation>
        </message>
        <message>
            <source>minutes.too_long</source>
            <translation>صورت‌جلسه بلند است: بیشترین {max} حرف.</translation>
        </message>
        <message>
            <source>money.not_enough</source>
            <translation>آن‌جا این‌قدر پول نیست.</translation>
        </message>
        <message>
            <source>money.too_large</source>
            <translation>این مبلغ بزرگ‌تر از گنجایش دفتر است. صفرها را ببینید.</translation>
        </message>
        <message>
            <source>money.unknown_place</source>
            <translation>پول میان صندوق، کیسه‌ها، ام‌پسا و بانک جابه‌جا می‌شود.</translation>
        </message>
        <message>
            <source>motion.about_other</source>
            <translation>رأی درباره‌ی چیز دیگری بود.</translation>
        </message>
        <message>
            <source>motion.contested</source>
            <translation>این رأی دو بار و ناهمسان شمرده شد، پس چیزی را نمی‌رساند. یکی را پس بگیرید یا دوباره رأی بگیرید.</translation>
        </message>
        <message>
            <source>motion.no_words</source>
            <translation>بنویسید به چه رأی داده می‌شود.</translation>
        </message>
        <message>
            <source>motion.not_carried</source>
            <translation>رأی نیاورد، پس چیزی از آن برنمی‌آید.</translation>
        </message>
        <message>
            <source>motion.seconds_own</source>
            <translation>پیشنهاد از {member} است؛ کس دیگری پشتیبانی کند.</translation>
        </message>
        <message>
            <source>motion.too_long</source>
            <translation>موضوع رأی بیش از {most} نویسه نباشد.</translation>
        </message>
        <message>
            <source>motion.unknown</source>
            <translation>این رأی در دفتر نیست. نخست آن را بنویسید.</translation>
        </message>
        <message>
            <source>motion.unknown_effect</source>
            <translation>این نسخه نمی‌داند این رأی چه را عوض می‌کند.</translation>
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
            <source>number.not_plain</source>
            <translation>«{text}» عدد ساده نیست.</translation>
        </message>
        <message>
            <source>number.too_fine</source>
            <translation>«{text}» بیش از {digits} رقم اعشار دارد.</translation>
        </message>
        <message>
            <source>office.separation</source>
            <translation>{member} نمی‌تواند این دو سمت را با هم داشته باشد: یکی ناظر دیگری است. عضو دیگری برگزینید، یا گروهی کمتر از هفت نفر با رأی بپذیرد.</translation>
        </message>
        <message>
            <source>officer.not_logged_in</source>
            <translation>کسی وارد نشده است. نخست پین بنویسید.</translation>
        </message>
        <message>
            <source>officer.unknown_role</source>
            <translation>چنین سمتی نیست: {role}.</translation>
        </message>
        <message>
            <source>opening.differs</source>
            <translation>مانده‌های آورده‌شده با هم نمی‌خواند: پول و وام باید برابر پس‌انداز و صندوق‌ها باشد.</translation>
        </message>
        <message>
            <source>opening.nothing</source>
            <translation>چیزی برای آوردن نیست.</translation>
        </message>
        <message>
            <source>opening.unknown_account</source>
            <translation>حساب {account} در فهرست نیست.</translation>
        </message>
        <message>
            <source>paid_to.cooling</source>
            <translation>جایی که پول این عضو فرستاده می‌شود عوض شده است. نقد بدهید، یا {hours} ساعت دیگر بفرستید.</translation>
        </message>
        <message>
            <source>paid_to.unanswered</source>
            <translation>جایی که پول این عضو فرستاده می‌شود عوض شده است. تنها به ساعت این رایانه یک روز گذشته است. به سرور یا رایانه‌ای که شماره می‌دهد وصل شوید، یا نقد بپردازید.</translation>
        </message>
        <message>
            <source>paper.altered</source>
            <translation>این کاغذ همانی نیست که کنار ثبت گذاشته شد. ثبت آسیبی ندیده است. این کاغذ را بردارید و کاغذ درست را کنار آن بگذارید.</translation>
        </message>
        <message>
            <source>paper.away</source>
            <translation>این برگه هنوز نیامده است؛ همگام‌سازی بعدی با سرور آن را می‌آورد.</translation>
        </message>
        <message>
            <source>paper.damaged</source>
            <translation>این فایل را نمی‌توان نشان داد: خراب است. دفتر شما آسیبی ندیده است. عکس یا فایل دیگری برگزینید.</translation>
        </message>
        <message>
            <source>paper.disk</source>
            <translation>کاغذ را نشد نگه داشت ({reason}).</translation>
        </message>
        <message>
            <source>paper.empty</source>
            <translation>این پرونده خالی است.</translation>
        </message>
        <message>
            <source>paper.no_key</source>
            <translation>این کاغذ باز نمی‌شود: عضو آن به درخواست پاک شده، یا کلید او هنوز با فرستادن نرسیده است. ثبت برجاست.</translation>
        </message>
        <message>
            <source>paper.not_a_picture</source>
            <translation>فقط عکس (JPEG، PNG، WebP) و فایل PDF را می‌توان به ثبت پیوست کرد.</translation>
        </message>
        <message>
            <source>paper.too_large</source>
            <translation>این پرونده از {limit} مگابایت بزرگ‌تر است؛ عکس را کوچک کنید.</translation>
        </message>
        <message>
            <source>paper.unknown_kind</source>
            <translation>{kind} نه عکس است نه سند.</translation>
        </message>
        <message>
            <source>paper.unreadable</source>
            <translation>فایل خوانده نمی‌شود ({reason}).</translation>
        </message>
        <message>
            <source>passphrase.not_used</source>
            <translation>گاوصندوق کلید این رایانه این دفتر را باز می‌کند؛ عبارت رمزی ندارد که عوض شود.</translation>
        </message>
        <message>
            <source>passphrase.stolen</source>
            <translation>این عبارت رمز در فهرست رمزهای دزدیده‌شده هست یا از آن‌ها ساخته شده است. چهار واژه بردارید که هیچ ربطی به هم ندارند.</translation>
        </message>
        <message>
            <source>passphrase.too_short</source>
            <translation>عبارت رمز دست‌کم {min} نشانه دارد. چهار واژه‌ای که کسی کنار هم نمی‌گذارد به‌آسانی به یاد می‌ماند.</translation>
        </message>
        <message>
            <source>passphrase.too_simple</source>
            <translation>کسی که بخواهد وارد شود نخست همین عبارت را می‌آزماید. چهار واژهٔ بی‌ربط به هم و به گروه برگزینید.</translation>
        </message>
        <message>
            <source>payment.ask_currency</source>
            <translation>روی گوشی فقط شیلینگ کنیا را می‌توان درخواست کرد؛ این گروه با {currency} حساب می‌کند.</translation>
        </message>
        <message>
            <source>payment.ask_phone</source>
            <translation>فقط از شمارهٔ سافاریکام کنیا می‌توان درخواست کرد، مانند 0712 345 678.</translation>
        </message>
        <message>
            <source>payment.ask_too_much</source>
            <translation>ام‌پسا در یک پرداخت بیش از ۲۵۰٬۰۰۰ شیلینگ نمی‌پذیرد.</translation>
        </message>
        <message>
            <source>payment.ask_whole</source>
            <translation>ام‌پسا فقط شیلینگ کامل درخواست می‌کند.</translation>
        </message>
        <message>
            <source>payment.cash_needs_meeting</source>
            <translation>اسکناس در نشست به صندوق می‌آید و شمرده می‌شود. اول نشست را باز کنید.</translation>
        </message>
        <message>
            <source>payment.needs_relay</source>
            <translation>این سرور پرداخت‌ها را بررسی نمی‌کند و روی گوشی هم درخواست نمی‌کند. به‌جای آن کد پیامک را بنویسید.</translation>
        </message>
        <message>
            <source>payment.needs_server</source>
            <translation>این گروه سرور ندارد و کسی نمی‌تواند روی گوشی درخواست کند. به‌جای آن کد پیامک را بنویسید.</translation>
        </message>
        <message>
            <source>payment.no_office</source>
            <translation>نفر دوم باید در گروه مسئولیتی داشته باشد.</translation>
        </message>
        <message>
            <source>payment.nothing_came</source>
            <translation>هنوز معلوم نیست چقدر رسیده است. منتظر پاسخ بمانید، یا ردیف را در نشست درست کنید.</translation>
        </message>
        <message>
            <source>payment.two_persons</source>
            <translation>دو نفر جدا باید این پرداخت را دیده باشند.</translation>
        </message>
        <message>
            <source>payment.unknown</source>
            <translation>این پرداخت دیگر در دفتر نیست. چیزی نوشته نشد.</translation>
        </message>
        <message>
            <source>penalty.amount</source>
            <translation>جریمه نمی‌تواند کمتر از ۰ باشد.</translation>
        </message>
        <message>
            <source>penalty.cap</source>
            <translation>سقف جریمه نمی‌تواند کمتر از ۰ باشد.</translation>
        </message>
        <message>
            <source>penalty.every</source>
            <translation>هر دورهٔ دیرکرد ۱ تا ۳٬۶۶۰ روز است. نزدیک‌ترین {allowed} است.</translation>
        </message>
        <message>
            <source>penalty.grace</source>
            <translation>روزهای مهلت از ۰ تا ۳٬۶۶۰ است. نزدیک‌ترین {allowed} است.</translation>
        </message>
        <message>
            <source>penalty.kind</source>
            <translation>این نوع جریمه شناخته نیست: {kind}.</translation>
        </message>
        <message>
            <source>penalty.rate</source>
            <translation>جریمه در هر دوره از ۰ تا ۱۰۰ درصد است. نزدیک‌ترین {percent} است.</translation>
        </message>
        <message>
            <source>period.without_length</source>
            <translation>بگویید دوره چه اندازه است.</translation>
        </message>
        <message>
            <source>person.bad_reason</source>
            <translation>بگویید چرا پاک می‌شود.</translation>
        </message>
        <message>
            <source>person.erased</source>
            <translation>داده‌های شخصی این عضو به درخواست پاک شد. ثبت‌های پول می‌ماند.</translation>
        </message>
        <message>
            <source>person.not_erased</source>
            <translation>این شخص پاک نشده است.</translation>
        </message>
        <message>
            <source>person.second_needed</source>
            <translation>بازگشتی ندارد؛ پس مسئول دیگری با رمز خود موافقت می‌کند: رئیس، خزانه‌دار یا منشی.</translation>
        </message>
        <message>
            <source>person.still_in</source>
            <translation>این شخص هنوز عضو است. کسی را که رفته است می‌توان پاک کرد.</translation>
        </message>
        <message>
            <source>phone.invalid</source>
            <translation>«{typed}» شمارهٔ همراه نیست. مانند {example} بنویسید.</translation>
        </message>
        <message>
            <source>pin.locked</source>
            <translation>پین نادرست بسیار. {seconds} ثانیه صبر کنید.</translation>
        </message>
        <message>
            <source>pin.not_set</source>
            <translation>این شخص هنوز پین ندارد. در «افراد و پین» بگذارید.</translation>
        </message>
        <message>
            <source>pin.too_simple</source>
            <translation>این پین را آسان حدس می‌زنند. دیگری برگزینید.</translation>
        </message>
        <message>
            <source>pin.wrong_shape</source>
            <translation>پین {min} تا {max} رقم دارد.</translation>
        </message>
        <message>
            <source>prepay.closes</source>
            <translation>{allowed} برای بستن این وام بس است. آن را تسویه کنید.</translation>
        </message>
        <message>
            <source>prepay.no_dates</source>
            <translation>پس از این روز قسطی نیست. وام را تسویه کنید یا تاریخ‌های تازه بگذارید.</translation>
        </message>
        <message>
            <source>prepay.too_small</source>
            <translation>این تنها بدهی سررسیدشده و سود تا امروز را می‌پردازد. از {allowed} به بالا پیش‌پرداخت است.</translation>
        </message>
        <message>
            <source>print.not_allowed</source>
            <translation>برگه‌های گروه را فقط مسئولان چاپ می‌کنند. از خزانه‌دار بخواهید.</translation>
        </message>
        <message>
            <source>printer.failed</source>
            <translation>چاپگر {name} برگه را نگرفت. چیزی گم نشده: چاپگر را ببینید یا PDF ذخیره کنید.</translation>
        </message>
        <message>
            <source>prizes.falls</source>
            <translation>سهم {no} بیشتر صبر می‌کند، پس دست‌کم {least} می‌گیرد.</translation>
        </message>
        <message>
            <source>prizes.kept</source>
            <translation>جایزهٔ سهم {no} از کارمزد بیشتر نیست. دست‌کم {least} باشد.</translation>
        </message>
        <message>
            <source>prizes.many</source>
            <translation>شمار جایزه‌های جدول فرق دارد. {wanted} سهم، {wanted} جایزه می‌خواهد.</translation>
        </message>
        <message>
            <source>prizes.reserve</source>
            <translation>در نوبت {no} پول کافی نیست. جایزهٔ سهم {no} حداکثر {most} است.</translation>
        </message>
        <message>
            <source>prizes.spread</source>
            <translation>سهم اول چیزی نمی‌گرفت. تفاوت میان سهم‌ها حداکثر {most} است.</translation>
        </message>
        <message>
            <source>prizes.spread_odd</source>
            <translation>با این تفاوت جایزه‌ها عدد کامل نیست. {lower} یا {upper} را بگیرید.</translation>
        </message>
        <message>
            <source>prizes.sum</source>
            <translation>همهٔ جایزه‌ها با هم {wanted} است. اگر بقیه همین بماند، سهم {no} مبلغ {nearest} می‌گیرد.</translation>
        </message>
        <message>
            <source>promise.in_the_past</source>
            <translation>آخرین روز قول {earliest} یا پس از آن است.</translation>
        </message>
        <message>
            <source>promise.too_far</source>
            <translation>قول حداکثر {days} روز جلوتر است، تا {latest}. برای بیشتر، نشست برنامهٔ تازه می‌گذارد.</translation>
        </message>
        <message>
            <source>proposal.collides</source>
            <translation>پس از این پیشنهاد کسی همین قاعده را عوض کرده است. آن را پس بگیرید و از قواعد امروز دوباره پیشنهاد دهید.</translation>
        </message>
        <message>
            <source>proposal.decided</source>
            <translation>گروه در {on} رأی داد. برای تغییر، پیشنهاد تازه‌ای بنویسید.</translation>
        </message>
        <message>
            <source>proposal.no_quorum</source>
            <translation>{here} دست شمرده شد؛ برای تغییر قاعده باید {needed} عضو باشند. بی‌صداها را هم بشمارید.</translation>
        </message>
        <message>
            <source>proposal.not_carried</source>
            <translation>{yes} موافق و {no} مخالف: اکثریت نیست. آن را ردشده بنویسید.</translation>
        </message>
        <message>
            <source>proposal.nothing</source>
            <translation>با قواعد امروز فرقی ندارد. خانه‌ای را عوض کنید، سپس پیشنهاد دهید.</translation>
        </message>
        <message>
            <source>proposal.unknown</source>
            <translation>این پیشنهاد در دفتر نیست.</translation>
        </message>
        <message>
            <source>proposal.unreadable</source>
            <translation>این پیشنهاد با نسخه‌ای تازه‌تر نوشته شده: {why}. تازه‌ترین نسخه را نصب کنید؛ دفتر آسیبی ندیده است.</translation>
        </message>
        <message>
            <source>quarantine.no_reason</source>
            <translation>در چند کلمه بنویسید چرا. بعدها همه می‌توانند آن را بخوانند.</translation>
        </message>
        <message>
            <source>quarantine.not_to_admit</source>
            <translation>این ثبت را نمی‌توان پذیرفت: می‌گوید چه کسی حق نوشتن دارد، یا کسی نمی‌تواند ثابت کند چه کسی امضایش کرده است. تنها می‌توان کنارش گذاشت.</translation>
        </message>
        <message>
            <source>quarantine.unknown</source>
            <translation>این ثبت دیگر کنار گذاشته نیست. فهرست را دوباره ببینید.</translation>
        </message>
        <message>
            <source>rate.not_understood</source>
            <translation>«{typed}» نرخ به درصد نیست. عددی مانند ۱٫۵ بنویسید.</translation>
        </message>
        <message>
            <source>reason.needed</source>
            <translation>دلیل را بنویسید: خوانده و چاپ می‌شود.</translation>
        </message>
        <message>
            <source>receipt.more_than_left</source>
            <translation>از این پول کمتر از این بی‌نام مانده است. حداکثر همان مانده را بدهید.</translation>
        </message>
        <message>
            <source>receipt.unknown</source>
            <translation>این پول در دفتر نیست یا پس گرفته شده است.</translation>
        </message>
        <message>
            <source>receipt.wrong_sum</source>
            <translation>بخش‌ها برابر مبلغ نیستند. یکی را تغییر دهید.</translation>
        </message>
        <message>
            <source>recovery.needs</source>
            <translation>دیگران باید با رمز خود اجازه دهند: رئیس و یک کلیددار، و برای کدهای تلفن منشی هم.</translation>
        </message>
        <message>
            <source>recovery.too_few</source>
            <translation>دست‌کم {needed} مسئول دیگر باید با رمز خود اجازه دهند.</translation>
        </message>
        <message>
            <source>recovery.too_much</source>
            <translation>از این بدهی تنها {allowed} مانده است.</translation>
        </message>
        <message>
            <source>register.mistaken</source>
            <translation>دفتر ثبت به این صورت وارد نمی‌شود؛ چیزی نوشته نشد.</translation>
        </message>
        <message>
            <source>renewal.interest_first</source>
            <translation>نخست کارمزد را بپردازید: {left} مانده است. سپس تمدید می‌شود.</translation>
        </message>
        <message>
            <source>renewal.not_agreed</source>
            <translation>این نوع وام تمدید نمی‌شود. به‌جای آن بر تاریخ‌های دیگر توافق کنید.</translation>
        </message>
        <message>
            <source>renewal.too_early</source>
            <translation>سررسید آن {on} است. همان روز یا پس از آن تمدید می‌شود.</translation>
        </message>
        <message>
            <source>renewal.too_much</source>
            <translation>این بیش از وام و کارمزد آن است. بیشینه {allowed}.</translation>
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
            <source>request.too_old</source>
            <translation>این درخواست بیش از {days} روز عمر دارد، یا ساعتی نادرست است. رایانهٔ تازه درخواست دیگری بنویسد.</translation>
        </message>
        <message>
            <source>reschedule.added</source>
            <translation>پول افزوده نمی‌تواند کمتر از ۰ باشد.</translation>
        </message>
        <message>
            <source>reschedule.dates</source>
            <translation>وام ۱ تا ۶۰۰ قسط دارد. نزدیک‌ترین {allowed} است.</translation>
        </message>
        <message>
            <source>reschedule.first_date</source>
            <translation>نخستین قسط تازه باید پس از {after} باشد؛ {due} نیست.</translation>
        </message>
        <message>
            <source>reschedule.holiday</source>
            <translation>با این تاریخ‌ها تنفس حداکثر {allowed} قسط است.</translation>
        </message>
        <message>
            <source>reschedule.settled</source>
            <translation>از این وام چیزی نمانده که از نو برنامه‌ریزی شود.</translation>
        </message>
        <message>
            <source>reserve.not_enough</source>
            <translation>اندوخته تنها {have} دارد.</translation>
        </message>
        <message>
            <source>risk.no_vote</source>
            <translation>اعضا خطر را با رأی می‌پذیرند. نخست رأی را بنویسید.</translation>
        </message>
        <message>
            <source>risk.not_small</source>
            <translation>گروه {members} نفره برای جدا نگه داشتن سمت‌ها کس کافی دارد. تنها گروه‌های تا {most} نفر می‌توانند این را بپذیرند.</translation>
        </message>
        <message>
            <source>risk.unknown_kind</source>
            <translation>این نسخه این خطر را نمی‌شناسد.</translation>
        </message>
        <message>
            <source>rollcall.silent</source>
            <translation>در این جلسه از {count} رایانه خبری نرسیده است: {laptops}. بگذارید آنچه دارند بفرستند، یا برای هر یک بنویسید چرا منتظرش نمی‌مانید.</translation>
        </message>
        <message>
            <source>room.not_started</source>
            <translation>سرور آغاز نشد: {reason}</translation>
        </message>
        <message>
            <source>room.port_taken</source>
            <translation>برنامهٔ دیگری درگاه {port} را به کار گرفته است، شاید دفتری دوم. آن را ببندید و دوباره امتحان کنید.</translation>
        </message>
        <message>
            <source>round.none</source>
            <translation>در این صندوق دوری در جریان نیست. در گام نوبت آغاز کنید.</translation>
        </message>
        <message>
            <source>round.not_here</source>
            <translation>این صندوق گردشی نیست.</translation>
        </message>
        <message>
            <source>round.order</source>
            <translation>ترتیب باید هر سهم را یک بار داشته باشد. شمارهٔ همهٔ سهم‌ها را بنویسید.</translation>
        </message>
        <message>
            <source>round.over</source>
            <translation>دور تمام شده است. دور تازه‌ای آغاز کنید.</translation>
        </message>
        <message>
            <source>round.still_running</source>
            <translation>دور {name} تمام نشده است. دور تازه پس از آخرین نوبت آغاز می‌شود.</translation>
        </message>
        <message>
            <source>rules.at_least</source>
            <translation>این دست‌کم {allowed} است.</translation>
        </message>
        <message>
            <source>rules.box_least</source>
            <translation>اینجا {least} یا بیشتر نوشته می‌شود.</translation>
        </message>
        <message>
            <source>rules.box_most</source>
            <translation>اینجا {most} یا کمتر نوشته می‌شود.</translation>
        </message>
        <message>
            <source>rules.count</source>
            <translation>«{typed}» عدد کامل نیست.</translation>
        </message>
        <message>
            <source>rules.count_most</source>
            <translation>این حداکثر {allowed} است.</translation>
        </message>
        <message>
            <source>rules.need_vote</source>
            <translation>گروه جلسه داشته است: قواعد دیگر پیشنهاد می‌شود و رأی جلسه تصمیم می‌گیرد.</translation>
        </message>
        <message>
            <source>rules.negative</source>
            <translation>قاعده نمی‌تواند مبلغ منفی داشته باشد.</translation>
        </message>
        <message>
            <source>rules.percent</source>
            <translation>درصد میان ۰ تا ۱۰۰ است. نزدیک‌ترین {allowed} است.</translation>
        </message>
        <message>
            <source>rules.product_codes</source>
            <translation>هر نوع وام کد کوتاه خود را می‌خواهد.</translation>
        </message>
        <message>
            <source>rules.product_name</source>
            <translation>به این گونه وام نامی بدهید تا همه بدانند کدام است.</translation>
        </message>
        <message>
            <source>rules.quorum</source>
            <translation>حد نصاب میان ۰ و ۱۰۰ درصد است.</translation>
        </message>
        <message>
            <source>rules.shares_range</source>
            <translation>کمترین سهم نمی‌تواند از بیشترین بیشتر باشد.</translation>
        </message>
        <message>
            <source>rules.unknown_word</source>
            <translation>«{word}» در قاعده‌ها شناخته نیست.</translation>
        </message>
        <message>
            <source>savings.withdraw</source>
            <translation>حداکثر {allowed} را می‌توان برداشت: بدهی و آنچه ضامن دیگران است می‌ماند.</translation>
        </message>
        <message>
            <source>schedule.*</source>
            <translation>این برنامهٔ وام شدنی نیست ({code}). شرط‌ها را دوباره ببینید.</translation>
        </message>
        <message>
            <source>schedule.capitalised_method</source>
            <translation>در این نوع وام سود دورهٔ تنفس نمی‌تواند به اصل افزوده شود.</translation>
        </message>
        <message>
            <source>schedule.dates_needed</source>
            <translation>برای شمردن روزها تاریخ‌های سررسید لازم است. آن‌ها را بنویسید.</translation>
        </message>
        <message>
            <source>schedule.dates_order</source>
            <translation>سررسید {due} پس از {before} نیست.</translation>
        </message>
        <message>
            <source>schedule.day_count_needs_annual_rate</source>
            <translation>روزها تنها با نرخ سالانه شمرده می‌شوند.</translation>
        </message>
        <message>
            <source>schedule.down_payment</source>
            <translation>بخشی که بی‌درنگ پس داده می‌شود باید از ۰ تا کمتر از ۱۰۰ درصد باشد.</translation>
        </message>
        <message>
            <source>schedule.fee_rate</source>
            <translation>کارمزد یک بار گرفته می‌شود و باید کمتر از ۱۰۰ درصد وام باشد.</translation>
        </message>
        <message>
            <source>schedule.fixed_instalment</source>
            <translation>قسط ثابت باید بیشتر از ۰ باشد.</translation>
        </message>
        <message>
            <source>schedule.fixed_instalment_method</source>
            <translation>این نوع وام قسط ثابت ندارد.</translation>
        </message>
        <message>
            <source>schedule.fixed_principal</source>
            <translation>بخش ثابت اصل باید از ۰ تا {allowed} باشد.</translation>
        </message>
        <message>
            <source>schedule.fixed_principal_method</source>
            <translation>این نوع وام بخش ثابت اصل ندارد.</translation>
        </message>
        <message>
            <source>schedule.free_with_rate</source>
            <translation>وام بی‌سود نرخ ندارد. نرخ را بردارید یا نوع دیگری برگزینید.</translation>
        </message>
        <message>
            <source>schedule.grace</source>
            <translation>با این شمار قسط، مهلت حداکثر {allowed} دوره است.</translation>
        </message>
        <message>
            <source>schedule.instalments</source>
            <translation>وام از ۱ تا ۶۰۰ قسط دارد. نزدیک‌ترین {allowed} است.</translation>
        </message>
        <message>
            <source>schedule.meetings_per_year</source>
            <translation>جلسه‌ها در سال طولی ندارند. نرخ یک دوره را بدهید.</translation>
        </message>
        <message>
            <source>schedule.minimum_last</source>
            <translation>کوچک‌ترین قسط پایانی باید از ۰ تا {allowed} باشد.</translation>
        </message>
        <message>
            <source>schedule.multiple</source>
            <translation>مبلغ‌ها دست‌کم تا کوچک‌ترین واحد پول گرد می‌شوند.</translation>
        </message>
        <message>
            <source>schedule.no_rate</source>
            <translation>برای این پرداخت‌ها نرخ سالانه نمی‌توان گفت.</translation>
        </message>
        <message>
            <source>schedule.nothing_left</source>
            <translation>آنچه کسر می‌شود همهٔ وام را می‌خورد. نرخ کمتری برگزینید.</translation>
        </message>
        <message>
            <source>schedule.period_needed</source>
            <translation>نرخ سالانه به طول دوره نیاز دارد.</translation>
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
            <source>schedule.tranche_amount</source>
            <translation>هر بخش پرداختی باید بیشتر از ۰ باشد.</translation>
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
            <source>schedule.tranches_method</source>
            <translation>این نوع وام یک‌جا پرداخت می‌شود، نه چند بخشی.</translation>
        </message>
        <message>
            <source>scheme.number</source>
            <translation>این عدد این‌جا ممکن نیست. نزدیک‌ترین مقدار مجاز {allowed} است.</translation>
        </message>
        <message>
            <source>scheme.terms</source>
            <translation>قانون‌های این صندوق خوانده نمی‌شود: {why}. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>scheme.unknown</source>
            <translation>این نسخهٔ دفتری صندوقی از نوع «{kind}» را نمی‌شناسد. دفتر آسیبی ندیده است؛ برای این صندوق نسخهٔ تازه‌تر را نصب کنید.</translation>
        </message>
        <message>
            <source>scheme.word</source>
            <translation>«{word}» از گزینه‌های این‌جا نیست. یکی را از فهرست برگزینید.</translation>
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
            <source>seat.fraction_too_small</source>
            <translation>پاره‌ای از سهم {no} کمتر از کوچک‌ترین سکه می‌پردازد. پاره‌ها را بزرگ‌تر کنید.</translation>
        </message>
        <message>
            <source>seat.fractions</source>
            <translation>پاره‌های سهم {no} می‌شود {sum}، نه یک سهم کامل.</translation>
        </message>
        <message>
            <source>seat.many_winners</source>
            <translation>مبلغ این دور ثابت است. سهم را می‌توان فروخت، نمی‌توان رها کرد.</translation>
        </message>
        <message>
            <source>seat.not_eligible</source>
            <translation>سهم {no} نوبتش را گرفته، جایگاه دارد یا بدهکار است.</translation>
        </message>
        <message>
            <source>seat.not_fair</source>
            <translation>بدهی با آنچه پس داده می‌شود برابر نیست. چیزی نوشته نشد.</translation>
        </message>
        <message>
            <source>seat.owner_twice</source>
            <translation>{member} در سهم {no} دو بار آمده است.</translation>
        </message>
        <message>
            <source>seat.owners_too_many</source>
            <translation>سهم {no} بیش از {max} دارنده دارد.</translation>
        </message>
        <message>
            <source>seat.part</source>
            <translation>عضو این‌قدر از سهم {no} ندارد.</translation>
        </message>
        <message>
            <source>seat.served</source>
            <translation>این سهم نوبت خود را گرفته است و تا پایان دور می‌پردازد.</translation>
        </message>
        <message>
            <source>seat.shared</source>
            <translation>سهم {no} چند دارنده دارد. پاره فروخته می‌شود، رها نمی‌شود.</translation>
        </message>
        <message>
            <source>seat.sold_already</source>
            <translation>سهم {no} فروخته شده است. سهم دیگری انتخاب کنید.</translation>
        </message>
        <message>
            <source>seat.to_itself</source>
            <translation>سهم به همان عضو داده می‌شود. کس دیگری را برگزینید.</translation>
        </message>
        <message>
            <source>seat.unknown</source>
            <translation>این سهم در این دور نیست.</translation>
        </message>
        <message>
            <source>seats.none</source>
            <translation>هیچ‌کس سهمی ندارد. بنویسید هر کس چند سهم برمی‌دارد.</translation>
        </message>
        <message>
            <source>seats.not_as_sold</source>
            <translation>سهم {no} به گونهٔ دیگری فروخته شده است. دوره با سهم‌های فروخته‌شده آغاز می‌شود.</translation>
        </message>
        <message>
            <source>seats.other_terms</source>
            <translation>جایزه‌هایی که سهم‌ها با آن فروخته شد در آن روز هنوز برقرار نیست. دوره را دیرتر آغاز کنید.</translation>
        </message>
        <message>
            <source>seats.parts_left</source>
            <translation>پاره‌های آخر یک سهم کامل نمی‌شوند؛ {left} کم است.</translation>
        </message>
        <message>
            <source>seats.parts_over</source>
            <translation>با پارهٔ {member} سهم مشترک از یکی بیشتر می‌شود.</translation>
        </message>
        <message>
            <source>seats.same</source>
            <translation>سهم {no} دو بار آمده است.</translation>
        </message>
        <message>
            <source>seats.sold_for</source>
            <translation>سهم‌ها برای دوره‌ای با {wanted} سهم فروخته شده است. شمار تغییر نمی‌کند.</translation>
        </message>
        <message>
            <source>seats.too_few</source>
            <translation>شمار سهم‌ها کمتر از برندگان هر نوبت ({wanted}) است.</translation>
        </message>
        <message>
            <source>seats.too_many</source>
            <translation>یک دور حداکثر {max} سهم دارد.</translation>
        </message>
        <message>
            <source>seats.typed</source>
            <translation>«{typed}» شمار سهم نیست. ۱، ۲ یا ۱/۲ بنویسید.</translation>
        </message>
        <message>
            <source>seats.unsold</source>
            <translation>{count} سهم هنوز فروخته نشده است، از جمله سهم {no}. نخست آن‌ها را بفروشید.</translation>
        </message>
        <message>
            <source>second_factor.needed</source>
            <translation>این کار کد تلفن شما را می‌خواهد. بنویسید و ادامه دهید.</translation>
        </message>
        <message>
            <source>second_factor.no_other_laptop</source>
            <translation>رایانهٔ دیگری از گروه در کار نیست.</translation>
        </message>
        <message>
            <source>second_factor.none</source>
            <translation>برای این عضو کدی گذاشته نشده است.</translation>
        </message>
        <message>
            <source>second_factor.own_only</source>
            <translation>هر کس کد تلفن خود را می‌گذارد.</translation>
        </message>
        <message>
            <source>second_factor.six_digits</source>
            <translation>رایانهٔ دیگر شش رقم نشان می‌دهد.</translation>
        </message>
        <message>
            <source>second_factor.wrong_answer</source>
            <translation>رایانهٔ دیگر این را نشان نمی‌دهد. دوباره بپرسید و هشت رقم آن را بنویسید.</translation>
        </message>
        <message>
            <source>selection.draw_first</source>
            <translation>چند نفر برابر در جای نخست‌اند. نخست قرعه بکشید.</translation>
        </message>
        <message>
            <source>selection.draw_stale</source>
            <translation>هیچ‌یک از درآمدگان قرعه دیگر نخست نیست. فهرست را ببینید: از قرعه تاکنون چه تغییر کرد؟</translation>
        </message>
        <message>
            <source>selection.no_draw</source>
            <translation>جای نخست مشترک نیست، پس قرعه‌ای در کار نیست.</translation>
        </message>
        <message>
            <source>selection.no_fund</source>
            <translation>{name} صندوقی با نوبت منصفانه نیست.</translation>
        </message>
        <message>
            <source>selection.not_asking</source>
            <translation>این عضو این ماه چیزی نمی‌خواهد.</translation>
        </message>
        <message>
            <source>selection.not_by_rule</source>
            <translation>این انتخاب از عددهایش به دست نمی‌آید، پس نوشته نشد. گام را دوباره باز کنید.</translation>
        </message>
        <message>
            <source>selection.period_done</source>
            <translation>وام‌های این ماه داده شده‌اند. انتخاب بعدی ماه آینده است.</translation>
        </message>
        <message>
            <source>selection.reason_too_long</source>
            <translation>دلیل بلند است. حداکثر {most} نویسه جا دارد.</translation>
        </message>
        <message>
            <source>selection.skipped_already</source>
            <translation>این ماه از این عضو گذشته‌اند.</translation>
        </message>
        <message>
            <source>selection.too_many</source>
            <translation>بیش از {most} عضو هم‌زمان درخواست دارند. بعضی ماه آینده درخواست کنند.</translation>
        </message>
        <message>
            <source>selection.too_small</source>
            <translation>کسی کمتر از یک قسط نمی‌خواهد: {allowed}. دست‌کم همین را بنویسید، یا ۰ برای هیچ.</translation>
        </message>
        <message>
            <source>selection.unknown</source>
            <translation>چنین انتخابی در دفتر نیست. نخست انتخاب یک ماه را انجام دهید.</translation>
        </message>
        <message>
            <source>sequencer.*</source>
            <translation>ترتیب ثبت‌ها نمی‌خواند ({code}). چیزی تغییر نکرد. به راهنمای خود بگویید.</translation>
        </message>
        <message>
            <source>sequencer.needs_second</source>
            <translation>مسئول دیگری باید بپذیرد که شماره‌گذاری به جای دیگری برود: روی رایانهٔ دیگر، تنظیمات، کلیدها و برگه‌ها. سپس دوباره انجام دهید. چیزی تغییر نکرده است.</translation>
        </message>
        <message>
            <source>sequencer.not_at_the_end</source>
            <translation>نخست باید همه چیز فرستاده و گرفته شود؛ سپس این رایانه می‌تواند به ثبت‌ها شماره دهد.</translation>
        </message>
        <message>
            <source>sequencer.not_ours</source>
            <translation>رایانه یا سرور دیگری ثبت‌های این گروه را شماره می‌زند. چیزی ثبت نشد.</translation>
        </message>
        <message>
            <source>sequencer.ours</source>
            <translation>این لپ‌تاپ همین حالا شماره می‌دهد.</translation>
        </message>
        <message>
            <source>series.empty</source>
            <translation>دست‌کم یک مقدار با روز آغاز آن بنویسید.</translation>
        </message>
        <message>
            <source>series.order</source>
            <translation>مقدار {on} پس از پیشین نمی‌آید. روزها را به ترتیب بنویسید.</translation>
        </message>
        <message>
            <source>server.*</source>
            <translation>سرور خودش مشکلی دارد ({code}). همه‌چیز این‌جا ذخیره است. بعداً بکوشید.</translation>
        </message>
        <message>
            <source>set_off.above_savings</source>
            <translation>{allowed} آزاد است. بقیه ضمانت دیگران است یا وجود ندارد.</translation>
        </message>
        <message>
            <source>set_off.no_savings</source>
            <translation>پس‌انداز آزادی برای پرداخت نیست.</translation>
        </message>
        <message>
            <source>shareout.moved_on</source>
            <translation>پس از خواندن این برگه چیزی نوشته شده است؛ صندوق اکنون {fund} است. دوباره بخوانید و توافق کنید.</translation>
        </message>
        <message>
            <source>shareout.negative</source>
            <translation>پول صندوق زیر صفر است. نخست صندوق را بشمارید و دفتر را درست کنید.</translation>
        </message>
        <message>
            <source>shareout.no_reason</source>
            <translation>بنویسید چرا صندوق بر پایهٔ سهم تقسیم نمی‌شود: رأی.</translation>
        </message>
        <message>
            <source>shareout.no_shares</source>
            <translation>هیچ‌کس سهم یا پس‌اندازی ندارد، پس پایه‌ای برای تقسیم نیست. پس از پس‌انداز اعضا تسهیم کنید.</translation>
        </message>
        <message>
            <source>shareout.no_weights</source>
            <translation>هیچ‌کس آنچه این روش بر پایهٔ آن تقسیم می‌کند ندارد. روش دیگری برگزینید.</translation>
        </message>
        <message>
            <source>shareout.nobody</source>
            <translation>کسی برای تسهیم نیست. نخست عضو بیفزایید.</translation>
        </message>
        <message>
            <source>shareout.not_agreed</source>
            <translation>عضو هنوز نپذیرفته است: با رمز یا اثر انگشت روی کاغذ.</translation>
        </message>
        <message>
            <source>shareout.not_paid_out</source>
            <translation>{count} عضو هنوز منتظر بخش خود از تسهیم پیشین‌اند. نخست آن‌ها را بپردازید.</translation>
        </message>
        <message>
            <source>shareout.nothing</source>
            <translation>چیزی برای پرداخت به این عضو نیست.</translation>
        </message>
        <message>
            <source>shareout.paid_already</source>
            <translation>این عضو بخش خود را گرفته است.</translation>
        </message>
        <message>
            <source>shareout.short</source>
            <translation>{missing} برای بازگرداندن پول خود اعضا کم است. نخست وام‌ها را بگیرید.</translation>
        </message>
        <message>
            <source>shareout.unknown</source>
            <translation>این تسهیم در دفتر نیست یا پس گرفته شده است.</translation>
        </message>
        <message>
            <source>shareout.unknown_mode</source>
            <translation>صندوق این‌گونه تقسیم نمی‌شود. یکی از راه‌های فهرست را برگزینید.</translation>
        </message>
        <message>
            <source>shares.above_max</source>
            <translation>بیشترین {max} سهم است.</translation>
        </message>
        <message>
            <source>shares.below_min</source>
            <translation>کمترین {min} سهم است.</translation>
        </message>
        <message>
            <source>shares.cancel</source>
            <translation>این تعداد سهم آزاد نیست. نزدیک‌ترین {allowed} است.</translation>
        </message>
        <message>
            <source>shares.none_here</source>
            <translation>این گروه سهم ندارد.</translation>
        </message>
        <message>
            <source>shares.not_here</source>
            <translation>این گروه سهم ندارد.</translation>
        </message>
        <message>
            <source>shares.not_multiple</source>
            <translation>این مبلغ سهم درست نیست.</translation>
        </message>
        <message>
            <source>shares.three_times_usual</source>
            <translation>این سه برابر سهم همیشگی است. درست است؟</translation>
        </message>
        <message>
            <source>sheets.copy_is_older</source>
            <translation>این رونوشت پیش از آن ساخته شده که گروه برگه داشته باشد. رونوشت تازه‌تری انتخاب کنید.</translation>
        </message>
        <message>
            <source>sheets.one_holder</source>
            <translation>برگه‌ها را دو نفر جدا نگه می‌دارند، وگرنه یک نفر تنها می‌توانست دفتر را باز کند.</translation>
        </message>
        <message>
            <source>sheets.others</source>
            <translation>این دو برگه این رونوشت را باز نمی‌کنند. برگه‌های عوض‌شده تنها رونوشت‌های پیش از آن را باز می‌کنند.</translation>
        </message>
        <message>
            <source>sheets.read_wrong</source>
            <translation>برگهٔ {no} چیزی جز آنچه چاپ شده می‌گوید. دوباره بخوانید.</translation>
        </message>
        <message>
            <source>sheets.replaced</source>
            <translation>گروه برگه‌های تازه‌تری دارد؛ این‌ها دیگر به کار نمی‌آیند.</translation>
        </message>
        <message>
            <source>sheets.unknown_word</source>
            <translation>واژهٔ {place}، «{word}»، از واژه‌های برگه‌ها نیست. کاغذ را دوباره ببینید.</translation>
        </message>
        <message>
            <source>sheets.words_count</source>
            <translation>هر برگه {needed} واژه دارد؛ این‌جا {have} واژه است.</translation>
        </message>
        <message>
            <source>sheets.words_wrong</source>
            <translation>یک واژهٔ برگهٔ {no} چیز دیگری است، یا دو واژه جابه‌جا شده‌اند. یکی‌یکی دوباره بخوانید.</translation>
        </message>
        <message>
            <source>sheets.wrong_sheet</source>
            <translation>این‌ها واژه‌های برگهٔ {other} است و این‌جا جای برگهٔ {no} است.</translation>
        </message>
        <message>
            <source>sign.key_holder_is_officer</source>
            <translation>کسی که می‌نویسد یا پول را نگه می‌دارد، به‌عنوان کلیددار امضا نمی‌کند.</translation>
        </message>
        <message>
            <source>sign.not_needed</source>
            <translation>این شخص لازم نیست این صفحه را امضا کند.</translation>
        </message>
        <message>
            <source>sign.signed_already</source>
            <translation>این شخص پیش‌تر امضا کرده است.</translation>
        </message>
        <message>
            <source>snapshot.*</source>
            <translation>راه کوتاه رایانهٔ تازه به کار نمی‌آید ({code}). چیزی گم نشده است: به جای آن همهٔ گذشته آورده می‌شود.</translation>
        </message>
        <message>
            <source>snapshot.not_arrived</source>
            <translation>سابقه هنوز کامل نرسیده است. دفتر همان است که بود.</translation>
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
            <source>statement.changed</source>
            <translation>سطر {line} آن‌گونه نیست که ام‌پسا می‌نویسد: برنامهٔ دیگری پرونده را تغییر داده است. آن را دوباره از درگاه بگیرید.</translation>
        </message>
        <message>
            <source>statement.no_head</source>
            <translation>این صورت‌حساب ام‌پسا نیست: ستون‌هایش نیست. آن را از درگاه به‌صورت CSV بگیرید و تغییر ندهید.</translation>
        </message>
        <message>
            <source>statement.of_a_person</source>
            <translation>این صورت‌حساب گوشی یک شخص است و برای دیگران چیزی را ثابت نمی‌کند؛ دو مسئول می‌توانند پرداخت‌ها را دیده‌شده علامت بزنند.</translation>
        </message>
        <message>
            <source>statement.server_reads</source>
            <translation>سرور این گروه خودش پرداخت‌ها را بررسی می‌کند؛ صورت‌حساب لازم نیست.</translation>
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
            <translation>این برنامه برای دریافت از سرور بیش از حد قدیمی است. آن را به‌روز کنید؛ آنچه این‌جا نوشته شده می‌ماند و سرور هنوز آن را می‌گیرد.</translation>
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
            <source>sync.device_removed_on</source>
            <translation>این رایانه در {day} از گروه کنار گذاشته شد. دفتر اینجا خواندنی می‌ماند؛ ثبت‌های تازه به دیگران نمی‌رسد. از یکی از مسئولان بپرسید.</translation>
        </message>
        <message>
            <source>sync.group_moved</source>
            <translation>ثبت‌های این گروه اکنون روی یکی از رایانه‌های خودش شماره می‌گیرند، نه دیگر روی این سرور. آنچه این‌جا نوشته شده نگه داشته شده است؛ آن را با فلش به آن‌جا ببرید یا به سرور تازهٔ گروه وصل شوید.</translation>
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
            <source>sync.rows_differ</source>
            <translation>لپ‌تاپ دیگری برای همین ثبت‌ها رقم‌های دیگری نشان می‌دهد ({names}). هیچ ثبتی گم یا عوض نشده است؛ همه امضا و فرستاده شده‌اند. لطفاً گزارش دهید؛ تا آن وقت برگهٔ امضاشدهٔ جلسه معتبر است.</translation>
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
            <source>sys.*</source>
            <translation>رایانهٔ دیگر ثبتی فرستاد که تنها سرور می‌نویسد. کنار گذاشته شد و دفتر شما آسیبی ندید.</translation>
        </message>
        <message>
            <source>table.broken</source>
            <translation>این جدول تصمیم آسیب دیده است ({where}). با آن تصمیمی گرفته نشد.</translation>
        </message>
        <message>
            <source>table.input</source>
            <translation>جدول تصمیم با این رقم‌ها نمی‌خواند ({input}).</translation>
        </message>
        <message>
            <source>table.unknown</source>
            <translation>جدول تصمیم {table} با نسخهٔ {version} اینجا نیست. برنامه را به‌روز کنید.</translation>
        </message>
        <message>
            <source>terms.all_kept</source>
            <translation>کارمزد، صندوق همیاری و پذیرایی همهٔ مبلغ را می‌برد. کمترشان کنید.</translation>
        </message>
        <message>
            <source>terms.range</source>
            <translation>{field} باید میان {low} و {high} باشد.</translation>
        </message>
        <message>
            <source>terms.word</source>
            <translation>«{typed}» برای {field} مجاز نیست.</translation>
        </message>
        <message>
            <source>totp.bad_secret</source>
            <translation>این کلید کد نیست. دوباره رونویسی کنید.</translation>
        </message>
        <message>
            <source>totp.wrong_code</source>
            <translation>این کد درست نیست. منتظر کد بعدی بمانید و آن را بنویسید. کدها از ساعت پیروی می‌کنند: اگر هیچ‌کدام درست نیست، تاریخ و ساعت این رایانه را درست کنید.</translation>
        </message>
        <message>
            <source>turn.more_than_due</source>
            <translation>برای این صندوق حداکثر {left} می‌توان پرداخت. بقیه پیش‌پرداخت است.</translation>
        </message>
        <message>
            <source>turn.more_than_owed</source>
            <translation>تنها {have} مانده است. بیش از آن ندهید.</translation>
        </message>
        <message>
            <source>turn.more_than_pot</source>
            <translation>این از آن‌چه برای این نوبت گرد آمده بیشتر است.</translation>
        </message>
        <message>
            <source>turn.no_auction</source>
            <translation>پول این نوبت هنوز به مزایده گذاشته نشده است.</translation>
        </message>
        <message>
            <source>turn.no_order</source>
            <translation>هنوز معلوم نیست نوبت کیست. قرعه بکشید یا جلسه برگزیند.</translation>
        </message>
        <message>
            <source>turn.none</source>
            <translation>گفته نشده که برای کدام نوبت است.</translation>
        </message>
        <message>
            <source>turn.not_agreed</source>
            <translation>{member} موافقت نکرده است. هر کس که به او مربوط است با رمز یا اثر انگشت بله می‌گوید.</translation>
        </message>
        <message>
            <source>turn.not_yours</source>
            <translation>نوبت {member} نیست.</translation>
        </message>
        <message>
            <source>turn.nothing_to_pay</source>
            <translation>چیزی برای پرداخت نیست.</translation>
        </message>
        <message>
            <source>turn.own_due</source>
            <translation>{member} نخست {minor} خودش را می‌پردازد.</translation>
        </message>
        <message>
            <source>turn.paid_already</source>
            <translation>{member} این نوبت را گرفته است.</translation>
        </message>
        <message>
            <source>turn.place</source>
            <translation>تنها جایگاه‌های {first} تا {last} عوض می‌شوند.</translation>
        </message>
        <message>
            <source>turn.same_place</source>
            <translation>دو جایگاه جدا برگزینید؛ آن که صبر می‌کند دیرتر می‌رود.</translation>
        </message>
        <message>
            <source>turn.sum</source>
            <translation>جمع پاره‌ها با مبلغ برابر نیست. چیزی نوشته نشد.</translation>
        </message>
        <message>
            <source>turn.unknown_reason</source>
            <translation>«{typed}» دلیل شناخته‌ای نیست. چیزی نوشته نشد.</translation>
        </message>
        <message>
            <source>turn.waits</source>
            <translation>{missing} کم است. این صندوق وقتی پر شد می‌پردازد.</translation>
        </message>
        <message>
            <source>turn.winners</source>
            <translation>در این نوبت {wanted} سهم برنده است. همان شمار را برگزینید.</translation>
        </message>
        <message>
            <source>turnover.no_office</source>
            <translation>این شخص مسئولیتی برای واگذاری ندارد.</translation>
        </message>
        <message>
            <source>turnover.no_pin</source>
            <translation>مسئول تازه نخست رمز لازم دارد.</translation>
        </message>
        <message>
            <source>turnover.same_person</source>
            <translation>کس دیگری باید تحویل بگیرد.</translation>
        </message>
        <message>
            <source>unit.area</source>
            <translation>متراژ واحد را به متر مربع بنویسید، بیش از ۰.</translation>
        </message>
        <message>
            <source>unit.count</source>
            <translation>«{typed}» اینجا عدد درستی نیست. عددی کامل بنویسید.</translation>
        </message>
        <message>
            <source>unit.kind</source>
            <translation>واحد یا آپارتمان است یا مغازه، پارکینگ یا انباری. یکی را برگزینید.</translation>
        </message>
        <message>
            <source>unit.label_taken</source>
            <translation>واحد {label} پیش‌تر هست. شماره‌ی دیگری بنویسید.</translation>
        </message>
        <message>
            <source>unit.no_owner</source>
            <translation>واحد همیشه مالک دارد. مالک تازه را برگزینید.</translation>
        </message>
        <message>
            <source>unit.no_tenant</source>
            <translation>در این واحد کسی نیست که ودیعه بگذارد. نخست ساکنان را بنویسید (F3).</translation>
        </message>
        <message>
            <source>unit.nobody</source>
            <translation>در آن روز این واحد مالکی ندارد، پس کسی نمی‌تواند بپردازد. نخست مالک را بنویسید (F3).</translation>
        </message>
        <message>
            <source>unit.participation</source>
            <translation>سهم در جدول ۰ یا بیشتر است.</translation>
        </message>
        <message>
            <source>unit.people</source>
            <translation>در واحد از ۰ تا {max} نفر می‌توانند زندگی کنند.</translation>
        </message>
        <message>
            <source>unit.role</source>
            <translation>هرکس یا مالک است یا مستأجر. یکی را برگزینید.</translation>
        </message>
        <message>
            <source>unit.unknown</source>
            <translation>این واحد در دفتر نیست.</translation>
        </message>
        <message>
            <source>vault.bad_entry</source>
            <translation>آن‌چه گاوصندوق کلید برای این دفتر دارد خراب است. دفتر آسیبی ندید. کلید یا رونوشت را برگردانید.</translation>
        </message>
        <message>
            <source>vault.bad_header</source>
            <translation>پروندهٔ کلید کنار دفتر خراب است. دفتر آسیبی ندید. پروندهٔ کلید رونوشت را بگذارید.</translation>
        </message>
        <message>
            <source>vault.keyring_refused</source>
            <translation>گاوصندوق کلید این رایانه نپذیرفت. بازش کنید و دوباره بکوشید.</translation>
        </message>
        <message>
            <source>vault.keyring_too_slow</source>
            <translation>گاوصندوق کلید این رایانه پاسخ نمی‌دهد. بازش کنید و دوباره بکوشید.</translation>
        </message>
        <message>
            <source>vault.locked</source>
            <translation>گذرواژهٔ نادرست بیش از اندازه. {seconds} ثانیه صبر کنید؛ دفتر سالم است.</translation>
        </message>
        <message>
            <source>vault.no_header</source>
            <translation>پروندهٔ کلید کنار دفتر نیست. دفتر آسیبی ندید. از جایی که دفتر آمد رونوشتش را بیاورید.</translation>
        </message>
        <message>
            <source>vault.no_key</source>
            <translation>این رایانه کلید این دفتر را ندارد. آن را جایی که ساخته شد باز کنید یا کلید را برگردانید.</translation>
        </message>
        <message>
            <source>vault.no_keyring</source>
            <translation>این رایانه جای امنی برای کلید ندارد. به‌جایش عبارت رمز برگزینید.</translation>
        </message>
        <message>
            <source>vault.no_passphrase</source>
            <translation>این دفتر با عبارت رمز باز می‌شود. آن را بنویسید.</translation>
        </message>
        <message>
            <source>vault.no_passphrase_file</source>
            <translation>پروندهٔ عبارت رمز خوانده نمی‌شود. ببینید هست یا نه.</translation>
        </message>
        <message>
            <source>vault.passphrase_empty</source>
            <translation>این دفتر با عبارت رمز باز می‌شود. آن را بنویسید یا با --passphrase-file پرونده بدهید.</translation>
        </message>
        <message>
            <source>vault.passphrase_too_long</source>
            <translation>عبارت رمز بیش از {max} حرف نمی‌شود.</translation>
        </message>
        <message>
            <source>vault.wrong_passphrase</source>
            <translation>این عبارت رمز این دفتر نیست. Caps Lock و زبان صفحه‌کلید را ببینید. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>verify.balance_differs</source>
            <translation>مانده‌ای با جمع سطرهایش برابر نیست.</translation>
        </message>
        <message>
            <source>verify.broken_chain</source>
            <translation>زنجیرهٔ ثبت‌های یک رایانه گسسته است.</translation>
        </message>
        <message>
            <source>verify.chain_head</source>
            <translation>پایان زنجیرهٔ یک رایانه آن‌جا نیست که دفتر می‌گوید.</translation>
        </message>
        <message>
            <source>verify.control_differs</source>
            <translation>حساب کل با جزءهایش برابر نیست.</translation>
        </message>
        <message>
            <source>verify.file_damaged</source>
            <translation>خود پرونده آسیب دیده است.</translation>
        </message>
        <message>
            <source>verify.gap</source>
            <translation>شماره‌ای در ترتیب ثبت‌ها نیست.</translation>
        </message>
        <message>
            <source>verify.not_balanced</source>
            <translation>بدهکار و بستانکار برابر نیستند.</translation>
        </message>
        <message>
            <source>verify.root_differs</source>
            <translation>جدولی که از ثبت‌ها ساخته شده با آن‌ها نمی‌خواند. می‌توان بازساخت.</translation>
        </message>
        <message>
            <source>verify.tree_differs</source>
            <translation>مُهر روی همهٔ ثبت‌ها با آن‌ها نمی‌خواند.</translation>
        </message>
        <message>
            <source>vote.choice</source>
            <translation>رأی یا آری است یا نه یا سکوت.</translation>
        </message>
        <message>
            <source>vote.majority</source>
            <translation>رأی به اکثریت ساده، دوسوم یا همه نیاز دارد. یکی را برگزینید.</translation>
        </message>
        <message>
            <source>vote.more_than_here</source>
            <translation>{counted} رأی شمرده شد و {here} نفر رأی دارند. دوباره بشمارید.</translation>
        </message>
        <message>
            <source>vote.more_than_whole</source>
            <translation>{counted} رأی شمرده شد و همه {whole} است. دوباره بشمارید.</translation>
        </message>
        <message>
            <source>vote.needs_names</source>
            <translation>رأی به سهم یا متراژ نام می‌خواهد.</translation>
        </message>
        <message>
            <source>vote.negative</source>
            <translation>رأی‌ها از صفر شمرده می‌شوند.</translation>
        </message>
        <message>
            <source>vote.not_here</source>
            <translation>{member} این‌جا نیست و امروز رأی ندارد. حضور و غیاب را عوض کنید یا نام را نیاورید.</translation>
        </message>
        <message>
            <source>vote.result</source>
            <translation>نتیجه با شمارها نمی‌خواند. دوباره بشمارید.</translation>
        </message>
        <message>
            <source>vote.secret</source>
            <translation>این رأی پنهانی است: تنها شمار نوشته می‌شود.</translation>
        </message>
        <message>
            <source>vote.secret_by_weight</source>
            <translation>رأی پنهانی سرشماری است: رأی به سهم یا متراژ نام می‌خواهد.</translation>
        </message>
        <message>
            <source>vote.sums</source>
            <translation>شمارها جمع نام‌ها نیست. دوباره بشمارید.</translation>
        </message>
        <message>
            <source>vote.too_many_proxies</source>
            <translation>{member} به جای چند نفر رأی می‌دهد: بیش از یکی نمی‌شود.</translation>
        </message>
        <message>
            <source>vote.twice</source>
            <translation>{member} دو بار شمرده شده است.</translation>
        </message>
        <message>
            <source>vote.unknown_voter</source>
            <translation>کسی رأی داده که این‌جا رأی ندارد.</translation>
        </message>
        <message>
            <source>vote.weights</source>
            <translation>رأی بر پایه‌ی متراژ، نفر یا سهم شمرده می‌شود و باید وزنی داشته باشد.</translation>
        </message>
        <message>
            <source>vouching.about_you</source>
            <translation>این چیزی را از شما می‌گیرد، پس مسئول دیگری باید آن را رد کند. کسی که خواسته است می‌تواند پس بگیرد.</translation>
        </message>
        <message>
            <source>vouching.bad_number</source>
            <translation>یک مسئول یا دو مسئول، نه عدد دیگری.</translation>
        </message>
        <message>
            <source>vouching.not_asked</source>
            <translation>دیگر کسی این را نمی‌خواهد: پذیرفته، رد یا پس گرفته شده، یا لپ‌تاپی که خواسته بود کنار گذاشته شده است.</translation>
        </message>
        <message>
            <source>vouching.not_yours</source>
            <translation>تنها کسی که خواسته است می‌تواند پس بگیرد. مسئول دوم می‌تواند روی لپ‌تاپ دیگری آن را رد کند.</translation>
        </message>
        <message>
            <source>vouching.same_person</source>
            <translation>نفر دوم باید کس دیگری باشد، روی لپ‌تاپ دیگری.</translation>
        </message>
        <message>
            <source>vouching.unchanged</source>
            <translation>همین حالا هم چنین است.</translation>
        </message>
        <message>
            <source>welcome.not_a_welcome</source>
            <translation>این پرونده لپ‌تاپ تازه‌ای را نمی‌پذیرد. پرونده‌ای با پایان .ledgerwelcome برگزینید.</translation>
        </message>
        <message>
            <source>welfare.more_than_fund</source>
            <translation>این از صندوق همیاری بیشتر است.</translation>
        </message>
        <message>
            <source>welfare.no_reason</source>
            <translation>بگویید کمک برای چیست.</translation>
        </message>
        <message>
            <source>words.out_of_range</source>
            <translation>این مبلغ برای نوشتن به حروف بسیار بزرگ است.</translation>
        </message>
    </context>
</TS>
