<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi">
    <context>
        <name>Countries</name>
        <message>
            <source>Ivory Coast</source>
            <translation>आइवरी कोस्ट</translation>
        </message>
        <message>
            <source>Cameroon</source>
            <translation>कैमरून</translation>
        </message>
        <message>
            <source>Ethiopia</source>
            <translation>इथियोपिया</translation>
        </message>
        <message>
            <source>Ghana</source>
            <translation>घाना</translation>
        </message>
        <message>
            <source>India</source>
            <translation>भारत</translation>
        </message>
        <message>
            <source>Iran</source>
            <translation>ईरान</translation>
        </message>
        <message>
            <source>Kenya</source>
            <translation>केन्या</translation>
        </message>
        <message>
            <source>Malawi</source>
            <translation>मलावी</translation>
        </message>
        <message>
            <source>Nigeria</source>
            <translation>नाइजीरिया</translation>
        </message>
        <message>
            <source>Rwanda</source>
            <translation>रवांडा</translation>
        </message>
        <message>
            <source>Senegal</source>
            <translation>सेनेगल</translation>
        </message>
        <message>
            <source>Tanzania</source>
            <translation>तंज़ानिया</translation>
        </message>
        <message>
            <source>Uganda</source>
            <translation>युगांडा</translation>
        </message>
        <message>
            <source>Zambia</source>
            <translation>ज़ांबिया</translation>
        </message>
    </context>
    <context>
        <name>Cover</name>
        <message>
            <source>Daftari</source>
            <translation>दफ़्तरी</translation>
        </message>
        <message>
            <source>The group’s book.</source>
            <translation>समूह की बही।</translation>
        </message>
        <message>
            <source>Works without network.</source>
            <translation>बिना नेटवर्क चलती है।</translation>
        </message>
        <message>
            <source>Your book stays on this computer. It is sent to the other officers only when you say so.</source>
            <translation>आपकी बही इसी कंप्यूटर पर रहती है। दूसरे पदाधिकारियों को आपके कहने पर ही भेजी जाती है।</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <source>Which copy?</source>
            <translation>कौन-सी प्रति?</translation>
        </message>
    </context>
    <context>
        <name>FirstRunScreen</name>
        <message>
            <source>What do you want to do?</source>
            <translation>आप क्या करना चाहते हैं?</translation>
        </message>
        <message>
            <source>{members} members, {meetings} meetings. Nothing you do there is real.</source>
            <translation>{members} सदस्य, {meetings} बैठकें। वहाँ कुछ भी असली नहीं।</translation>
        </message>
        <message>
            <source>Try with a made-up group</source>
            <translation>बनावटी समूह से आज़माएँ</translation>
        </message>
        <message>
            <source>Start a new group</source>
            <translation>नया समूह शुरू करें</translation>
        </message>
        <message>
            <source>Write the members and the rules. About {minutes} minutes.</source>
            <translation>सदस्य और नियम लिखें। लगभग {minutes} मिनट।</translation>
        </message>
        <message>
            <source>Bring in our paper book or Excel</source>
            <translation>काग़ज़ी बही या Excel लाएँ</translation>
        </message>
        <message>
            <source>Type only the balances of today. The old book stays valid.</source>
            <translation>केवल आज की शेष राशि लिखें। पुरानी बही मान्य रहती है।</translation>
        </message>
        <message>
            <source>Join a group that already uses Daftari</source>
            <translation>दफ़्तरी वाले समूह से जुड़ें</translation>
        </message>
        <message>
            <source>The treasurer shows you a code on her screen.</source>
            <translation>कोषाध्यक्ष अपनी स्क्रीन पर कोड दिखाएँगी।</translation>
        </message>
        <message>
            <source>Restore from a USB stick or file</source>
            <translation>USB या फ़ाइल से लौटाएँ</translation>
        </message>
        <message>
            <source>Numbers {keys} choose</source>
            <translation>अंक {keys} चुनते हैं</translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message>
            <source>Back</source>
            <translation>पीछे</translation>
        </message>
    </context>
    <context>
        <name>JoinForm</name>
        <message>
            <source>Join a group</source>
            <translation>समूह से जुड़ें</translation>
        </message>
        <message>
            <source>An officer of the group lets this laptop in. Have her screen beside you.</source>
            <translation>समूह की पदाधिकारी इस लैपटॉप को जोड़ती हैं। उनकी स्क्रीन पास रखें।</translation>
        </message>
        <message>
            <source>Join with the code</source>
            <translation>कोड से जुड़ें</translation>
        </message>
        <message>
            <source>What this laptop is called</source>
            <translation>इस लैपटॉप का नाम</translation>
        </message>
        <message>
            <source>Passphrase that opens the book</source>
            <translation>बही खोलने वाला गुप्त वाक्य</translation>
        </message>
        <message>
            <source>Address of the server</source>
            <translation>सर्वर का पता</translation>
        </message>
        <message>
            <source>Code on her screen</source>
            <translation>उनकी स्क्रीन का कोड</translation>
        </message>
        <message>
            <source>With network</source>
            <translation>नेटवर्क से</translation>
        </message>
        <message>
            <source>She shows a code under Settings, Sending, Add a device.</source>
            <translation>वे सेटिंग, भेजना, नया उपकरण जोड़ें में कोड दिखाती हैं।</translation>
        </message>
        <message>
            <source>With a stick</source>
            <translation>पेन ड्राइव से</translation>
        </message>
        <message>
            <source>Write a request to a stick, let her read it under Add a device, and open the welcome she writes.</source>
            <translation>पेन ड्राइव पर अनुरोध लिखें, वे उसे नया उपकरण जोड़ें में पढ़ें, फिर उनका लिखा स्वागत खोलें।</translation>
        </message>
        <message>
            <source>1. Write the request</source>
            <translation>1. अनुरोध लिखें</translation>
        </message>
        <message>
            <source>2. Open the welcome</source>
            <translation>2. स्वागत खोलें</translation>
        </message>
        <message>
            <source>New laptop</source>
            <translation>नया लैपटॉप</translation>
        </message>
        <message>
            <source>These words must stand on her screen too: {words}</source>
            <translation>यही शब्द उनकी स्क्रीन पर भी होने चाहिए: {words}</translation>
        </message>
        <message>
            <source>Where is the stick?</source>
            <translation>पेन ड्राइव कहाँ है?</translation>
        </message>
        <message>
            <source>Which file?</source>
            <translation>कौन-सी फ़ाइल?</translation>
        </message>
    </context>
    <context>
        <name>KindPage</name>
        <message>
            <source>What kind of group is it?</source>
            <translation>यह किस तरह का समूह है?</translation>
        </message>
        <message>
            <source>Each kind comes with usual rules. Every one of them can be changed.</source>
            <translation>हर तरह के साथ आम नियम आते हैं। हर नियम बदला जा सकता है।</translation>
        </message>
        <message>
            <source>Savings and loans</source>
            <translation>बचत और कर्ज़</translation>
        </message>
        <message>
            <source>Members buy shares, borrow, and share out at the end of the year.</source>
            <translation>सदस्य हिस्से ख़रीदते हैं, कर्ज़ लेते हैं और साल के अंत में बाँटते हैं।</translation>
        </message>
        <message>
            <source>Chama, table banking</source>
            <translation>चामा, टेबल बैंकिंग</translation>
        </message>
        <message>
            <source>The same contribution from everybody, lent out at every meeting.</source>
            <translation>सबसे बराबर अंशदान, हर बैठक में कर्ज़ दिया जाता है।</translation>
        </message>
        <message>
            <source>Turn, merry-go-round</source>
            <translation>बारी, चक्र</translation>
        </message>
        <message>
            <source>Everybody pays, one member takes it all, then the next one.</source>
            <translation>सब देते हैं, एक सदस्य सब ले जाता है, फिर अगला।</translation>
        </message>
        <message>
            <source>Interest-free fund</source>
            <translation>ब्याज-मुक्त कोष</translation>
        </message>
        <message>
            <source>A monthly fee; who waited longest and paid most borrows first.</source>
            <translation>मासिक शुल्क; जिसने सबसे ज़्यादा इंतज़ार किया और दिया, पहले कर्ज़ लेता है।</translation>
        </message>
        <message>
            <source>Building</source>
            <translation>इमारत</translation>
        </message>
        <message>
            <source>The costs of a house, divided among its flats.</source>
            <translation>घर के ख़र्च, फ़्लैटों में बाँटे हुए।</translation>
        </message>
        <message>
            <source>Name of the group</source>
            <translation>समूह का नाम</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>देश</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>मुद्रा</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>पंचांग</translation>
        </message>
        <message>
            <source>How the pot is given</source>
            <translation>जमा रक़म कैसे दी जाती है</translation>
        </message>
        <message>
            <source>One after the other, the same for all</source>
            <translation>एक के बाद एक, सबको बराबर</translation>
        </message>
        <message>
            <source>Several at a turn, a seat may be shared</source>
            <translation>एक बारी में कई, सीट बाँटी जा सकती है</translation>
        </message>
        <message>
            <source>Seats are sold; who waits gets more</source>
            <translation>सीटें बिकती हैं; जो रुके उसे ज़्यादा</translation>
        </message>
        <message>
            <source>To the highest bid, the discount is divided</source>
            <translation>सबसे ऊँची बोली को, छूट बँटती है</translation>
        </message>
        <message>
            <source>Drawn or bid for, bids are shared at the end of the year</source>
            <translation>पर्ची या बोली से, बोलियाँ साल के अंत में बँटती हैं</translation>
        </message>
        <message>
            <source>Western</source>
            <translation>पश्चिमी</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>फ़ारसी</translation>
        </message>
    </context>
    <context>
        <name>MeetingsPage</name>
        <message>
            <source>First meeting on</source>
            <translation>पहली बैठक</translation>
        </message>
        <message>
            <source>can wait</source>
            <translation>बाद में भी</translation>
        </message>
    </context>
    <context>
        <name>MembersPage</name>
        <message>
            <source>Who are the members?</source>
            <translation>सदस्य कौन हैं?</translation>
        </message>
        <message>
            <source>One name on each line, you first: you are the treasurer. Paste a list if you have one; phones come later.</source>
            <translation>हर पंक्ति में एक नाम, पहले आप: आप कोषाध्यक्ष हैं। सूची हो तो चिपकाएँ; फ़ोन बाद में।</translation>
        </message>
        <message numerus="yes">
            <source>%Ln members</source>
            <translation>
                <numerusform>%Ln सदस्य</numerusform>
                <numerusform>%Ln सदस्य</numerusform>
            </translation>
        </message>
        <message>
            <source>{law} asks for {least} to {most} members. You can begin anyway.</source>
            <translation>{law} में {least} से {most} सदस्य चाहिए। आप फिर भी शुरू कर सकते हैं।</translation>
        </message>
        <message>
            <source>{law} asks for at least {least} members. You can begin anyway.</source>
            <translation>{law} में कम से कम {least} सदस्य चाहिए। आप फिर भी शुरू कर सकते हैं।</translation>
        </message>
        <message>
            <source>{law} allows at most {most} members. You can begin anyway.</source>
            <translation>{law} में ज़्यादा से ज़्यादा {most} सदस्य हो सकते हैं। आप फिर भी शुरू कर सकते हैं।</translation>
        </message>
    </context>
    <context>
        <name>OfficersPage</name>
        <message>
            <source>Who holds which office?</source>
            <translation>कौन किस पद पर है?</translation>
        </message>
        <message>
            <source>Each types an own PIN now, or later in the settings.</source>
            <translation>हर एक अपना PIN अभी लिखता है, या बाद में सेटिंग में।</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>कौन</translation>
        </message>
        <message>
            <source>Own PIN</source>
            <translation>अपना PIN</translation>
        </message>
        <message>
            <source>Key {n}</source>
            <translation>चाबी {n}</translation>
        </message>
        <message>
            <source>Treasurer</source>
            <translation>कोषाध्यक्ष</translation>
        </message>
        <message>
            <source>Chairperson</source>
            <translation>अध्यक्ष</translation>
        </message>
        <message>
            <source>Secretary</source>
            <translation>सचिव</translation>
        </message>
        <message>
            <source>chosen later</source>
            <translation>बाद में चुना जाएगा</translation>
        </message>
        <message>
            <source>A PIN has {least} to {most} digits.</source>
            <translation>PIN में {least} से {most} अंक होते हैं।</translation>
        </message>
    </context>
    <context>
        <name>OldBookForm</name>
        <message>
            <source>The last page of the old book</source>
            <translation>पुरानी बही का आख़िरी पन्ना</translation>
        </message>
        <message>
            <source>Only the balances of today. The old book stays valid for everything before.</source>
            <translation>केवल आज के शेष। पहले की हर बात के लिए पुरानी बही मान्य रहेगी।</translation>
        </message>
        <message>
            <source>Begin the book</source>
            <translation>बही शुरू करें</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>बचत</translation>
        </message>
        <message>
            <source>Loan not repaid</source>
            <translation>बाक़ी क़र्ज़</translation>
        </message>
        <message>
            <source>Meetings to repay it</source>
            <translation>चुकाने की बैठकें</translation>
        </message>
        <message>
            <source>Is every meeting typed in a table already?</source>
            <translation>क्या हर बैठक पहले से तालिका में लिखी है?</translation>
        </message>
        <message>
            <source>Read a CSV or Excel file…</source>
            <translation>CSV या Excel फ़ाइल पढ़ें…</translation>
        </message>
        <message>
            <source>Where the money is</source>
            <translation>पैसा कहाँ है</translation>
        </message>
        <message>
            <source>In the box</source>
            <translation>पेटी में</translation>
        </message>
        <message>
            <source>On the phone</source>
            <translation>फ़ोन पर</translation>
        </message>
        <message>
            <source>At the bank</source>
            <translation>बैंक में</translation>
        </message>
        <message>
            <source>Of it welfare</source>
            <translation>इसमें कल्याण कोष</translation>
        </message>
        <message>
            <source>Line {line}: {sentence}</source>
            <translation>पंक्ति {line}: {sentence}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more lines are wrong.</source>
            <translation>
                <numerusform>%Ln और पंक्ति ग़लत है।</numerusform>
                <numerusform>%Ln और पंक्तियाँ ग़लत हैं।</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was brought in.</source>
            <translation>कुछ भी नहीं लाया गया।</translation>
        </message>
        <message>
            <source>Which file?</source>
            <translation>कौन-सी फ़ाइल?</translation>
        </message>
        <message>
            <source>Both sides agree.</source>
            <translation>दोनों ओर बराबर हैं।</translation>
        </message>
        <message>
            <source>{amount} more than members saved: profit of the years before.</source>
            <translation>सदस्यों की बचत से {amount} ज़्यादा: पिछले वर्षों का लाभ।</translation>
        </message>
        <message>
            <source>{amount} are missing. You can begin; the difference stays visible.</source>
            <translation>{amount} कम हैं। आप शुरू कर सकते हैं; अंतर दिखता रहेगा।</translation>
        </message>
    </context>
    <context>
        <name>RecoverForm</name>
        <message>
            <source>Open the copy with both recovery sheets</source>
            <translation>दोनों बहाली पन्नों से प्रति खोलें</translation>
        </message>
        <message>
            <source>For a group whose laptops are all lost. The book goes on upon this laptop.</source>
            <translation>उस समूह के लिए जिसके सब लैपटॉप खो गए। किताब इस लैपटॉप पर आगे चलती है।</translation>
        </message>
        <message>
            <source>Open the copy</source>
            <translation>प्रति खोलें</translation>
        </message>
        <message>
            <source>Words of sheet 1</source>
            <translation>पन्ना 1 के शब्द</translation>
        </message>
        <message>
            <source>Words of sheet 2</source>
            <translation>पन्ना 2 के शब्द</translation>
        </message>
        <message>
            <source>What this laptop is called</source>
            <translation>इस लैपटॉप का नाम</translation>
        </message>
        <message>
            <source>A passphrase for this laptop</source>
            <translation>इस लैपटॉप का पासफ़्रेज़</translation>
        </message>
        <message>
            <source>Is any other laptop of the group left? Then join with a code from it instead. Afterwards lock the lost laptops out and make new sheets.</source>
            <translation>क्या समूह का कोई और लैपटॉप बचा है? तो उसके कोड से जुड़ें। बाद में खोए लैपटॉप बाहर करें और नए पन्ने बनाएँ।</translation>
        </message>
    </context>
    <context>
        <name>RulesPage</name>
        <message>
            <source>Ask the members and fill in the boxes.</source>
            <translation>सदस्यों से पूछें और ख़ाने भरें।</translation>
        </message>
    </context>
    <context>
        <name>SignPage</name>
        <message>
            <source>Read these rules aloud</source>
            <translation>ये नियम ज़ोर से पढ़ें</translation>
        </message>
        <message>
            <source>When everybody agrees, begin the book. Print them there and let all sign.</source>
            <translation>सब मान जाएँ तो बही शुरू करें। वहाँ छापें और सबसे हस्ताक्षर लें।</translation>
        </message>
        <message>
            <source>Passphrase that opens the book</source>
            <translation>बही खोलने वाला गुप्त वाक्य</translation>
        </message>
        <message>
            <source>The box that goes round</source>
            <translation>बारी वाला डिब्बा</translation>
        </message>
    </context>
    <context>
        <name>Wizard</name>
        <message>
            <source>Loan fund</source>
            <translation>कर्ज़ कोष</translation>
        </message>
        <message>
            <source>Building</source>
            <translation>इमारत</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>बारी</translation>
        </message>
        <message>
            <source>First laptop</source>
            <translation>पहला लैपटॉप</translation>
        </message>
        <message>
            <source>Our group rules</source>
            <translation>हमारे समूह के नियम</translation>
        </message>
        <message>
            <source>What you wrote stays while this window is open. You can look at every page again.</source>
            <translation>जब तक यह खिड़की खुली है, लिखा हुआ रहता है। हर पन्ना फिर देखा जा सकता है।</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>पीछे</translation>
        </message>
        <message>
            <source>What kind of group</source>
            <translation>किस तरह का समूह</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>सदस्य</translation>
        </message>
        <message>
            <source>Read and sign</source>
            <translation>पढ़ें और हस्ताक्षर करें</translation>
        </message>
        <message>
            <source>Next: {page}</source>
            <translation>आगे: {page}</translation>
        </message>
        <message>
            <source>Next: the old book</source>
            <translation>आगे: पुरानी बही</translation>
        </message>
        <message>
            <source>Begin the book</source>
            <translation>बही शुरू करें</translation>
        </message>
    </context>
</TS>
