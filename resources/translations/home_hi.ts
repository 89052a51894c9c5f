<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi">
    <context>
        <name>HomeScreen</name>
        <message>
            <source>Roll</source>
            <translation>हाज़िरी सूची</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>कुछ भी खोजें</translation>
        </message>
        <message>
            <source>Print roll</source>
            <translation>सूची छापें</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>फिर कोशिश करें</translation>
        </message>
    </context>
    <context>
        <name>LastMeeting</name>
        <message>
            <source>Read out at the start</source>
            <translation>शुरू में पढ़ें</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>जमा हुआ</translation>
        </message>
        <message>
            <source>Lent</source>
            <translation>कर्ज़ दिया</translation>
        </message>
        <message>
            <source>Paid out</source>
            <translation>बाहर दिया</translation>
        </message>
        <message>
            <source>Box closed with</source>
            <translation>पेटी बंद हुई</translation>
        </message>
        <message>
            <source>Last meeting, {day}</source>
            <translation>पिछली बैठक, {day}</translation>
        </message>
        <message>
            <source>Turn paid</source>
            <translation>बारी दी गई</translation>
        </message>
    </context>
    <context>
        <name>MeetingCard</name>
        <message>
            <source>Print roll</source>
            <translation>सूची छापें</translation>
        </message>
        <message>
            <source>Practise first</source>
            <translation>पहले अभ्यास करें</translation>
        </message>
        <message>
            <source>No meeting is planned</source>
            <translation>कोई बैठक तय नहीं</translation>
        </message>
        <message>
            <source>Write the first meeting date.</source>
            <translation>पहली बैठक की तारीख़ लिखें।</translation>
        </message>
        <message>
            <source>Write the date</source>
            <translation>तारीख़ लिखें</translation>
        </message>
        <message>
            <source>Go on with the meeting</source>
            <translation>बैठक जारी रखें</translation>
        </message>
        <message>
            <source>Start the meeting</source>
            <translation>बैठक शुरू करें</translation>
        </message>
        <message>
            <source>Hold it today</source>
            <translation>आज ही करें</translation>
        </message>
        <message>
            <source>The treasurer, the chairperson or the secretary starts the meeting.</source>
            <translation>बैठक कोषाध्यक्ष, अध्यक्ष या सचिव शुरू करते हैं।</translation>
        </message>
        <message>
            <source>Meeting {no} is paused</source>
            <translation>बैठक {no} रुकी है</translation>
        </message>
        <message>
            <source>Meeting {no} is open</source>
            <translation>बैठक {no} खुली है</translation>
        </message>
        <message>
            <source>Meeting {no} starts at {time}</source>
            <translation>बैठक {no} {time} बजे शुरू होगी</translation>
        </message>
        <message>
            <source>Meeting {no} was planned for {day}</source>
            <translation>बैठक {no} {day} को तय थी</translation>
        </message>
        <message>
            <source>Meeting {no} is on {day}</source>
            <translation>बैठक {no} {day} को है</translation>
        </message>
        <message>
            <source>Nothing is written yet.</source>
            <translation>अभी कुछ नहीं लिखा गया।</translation>
        </message>
        <message>
            <source>Last entry: {name} {amount}, {time}</source>
            <translation>आख़िरी लिखाई: {name} {amount}, {time}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln members</source>
            <translation>
                <numerusform>%Ln सदस्य</numerusform>
                <numerusform>%Ln सदस्य</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %Ln days</source>
            <translation>
                <numerusform>%Ln दिन में</numerusform>
                <numerusform>%Ln दिन में</numerusform>
            </translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>कल</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>अभी</translation>
        </message>
        <message numerus="yes">
            <source>In %Ln minutes</source>
            <translation>
                <numerusform>%Ln मिनट में</numerusform>
                <numerusform>%Ln मिनट में</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %Ln hours</source>
            <translation>
                <numerusform>%Ln घंटे में</numerusform>
                <numerusform>%Ln घंटे में</numerusform>
            </translation>
        </message>
        <message>
            <source>Keys: {names}</source>
            <translation>चाबियाँ: {names}</translation>
        </message>
        <message>
            <source>Nobody holds a key yet</source>
            <translation>अभी किसी के पास चाबी नहीं</translation>
        </message>
        <message>
            <source>No meeting was closed yet</source>
            <translation>अभी कोई बैठक बंद नहीं हुई</translation>
        </message>
        <message>
            <source>Box closed with</source>
            <translation>पेटी बंद हुई</translation>
        </message>
        <message>
            <source>In the box now</source>
            <translation>अभी पेटी में</translation>
        </message>
        <message>
            <source>The book was never copied</source>
            <translation>बही की प्रति नहीं बनी</translation>
        </message>
        <message>
            <source>Copy now</source>
            <translation>प्रति बनाएँ</translation>
        </message>
        <message numerus="yes">
            <source>No copy of the book for %Ln days</source>
            <translation>
                <numerusform>%Ln दिन से प्रति नहीं</numerusform>
                <numerusform>%Ln दिन से प्रति नहीं</numerusform>
            </translation>
        </message>
        <message>
            <source>Book copied today, {time}</source>
            <translation>बही की प्रति आज {time} बजे</translation>
        </message>
        <message>
            <source>Book copied on {day}</source>
            <translation>बही की प्रति {day} को</translation>
        </message>
        <message>
            <source>Battery {percent}%: charge it now</source>
            <translation>बैटरी {percent}%: अभी चार्ज करें</translation>
        </message>
        <message>
            <source>Battery {percent}%</source>
            <translation>बैटरी {percent}%</translation>
        </message>
    </context>
    <context>
        <name>NeedRows</name>
        <message numerus="yes">
            <source>%Ln more</source>
            <translation>
                <numerusform>%Ln और</numerusform>
                <numerusform>%Ln और</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NeedsCard</name>
        <message>
            <source>Needs you</source>
            <translation>आपकी ज़रूरत</translation>
        </message>
        <message>
            <source>Nothing here stops the meeting</source>
            <translation>इससे बैठक नहीं रुकती</translation>
        </message>
        <message>
            <source>Nothing waits for you.</source>
            <translation>आपके लिए कुछ बाकी नहीं।</translation>
        </message>
        <message>
            <source>{name}’s payment came after the meeting was signed</source>
            <translation>{name} का भुगतान हस्ताक्षर के बाद आया</translation>
        </message>
        <message>
            <source>{name}’s payment is written twice</source>
            <translation>{name} का भुगतान दो बार लिखा है</translation>
        </message>
        <message>
            <source>Money was given out by one officer alone</source>
            <translation>एक ही पदाधिकारी ने पैसा दिया</translation>
        </message>
        <message>
            <source>{name}: two laptops wrote about a loan</source>
            <translation>{name}: दो लैपटॉप ने ऋण के बारे में लिखा</translation>
        </message>
        <message>
            <source>The building: two laptops wrote apart</source>
            <translation>इमारत: दो लैपटॉप पर अलग-अलग लिखा गया</translation>
        </message>
        <message>
            <source>{name}: two versions were written</source>
            <translation>{name}: दो रूप लिखे गए</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>तय करें</translation>
        </message>
        <message>
            <source>{name} asks for your word</source>
            <translation>{name} आपकी बात चाहते हैं</translation>
        </message>
        <message numerus="yes">
            <source>%Ln payments to check</source>
            <translation>
                <numerusform>%Ln भुगतान जाँचना है</numerusform>
                <numerusform>%Ln भुगतान जाँचने हैं</numerusform>
            </translation>
        </message>
        <message>
            <source>The money does not agree with what is written</source>
            <translation>पैसा लिखे से मेल नहीं खाता</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>जाँचें</translation>
        </message>
        <message>
            <source>Both sheets last opened a copy on {day}; once a year they are tried</source>
            <translation>दोनों पन्नों ने पिछली बार {day} को प्रति खोली; इन्हें साल में एक बार आज़माया जाता है</translation>
        </message>
        <message>
            <source>Given out on {day} and never tried; once a year they are</source>
            <translation>{day} को दिए गए, कभी आज़माए नहीं गए; इन्हें साल में एक बार आज़माया जाता है</translation>
        </message>
        <message>
            <source>Try the recovery sheets</source>
            <translation>बहाली के पन्ने आज़माएँ</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>आज़माएँ</translation>
        </message>
        <message>
            <source>{name}’s loan is late</source>
            <translation>{name} का कर्ज़ देर से है</translation>
        </message>
        <message numerus="yes">
            <source>%Ln days</source>
            <translation>
                <numerusform>%Ln दिन</numerusform>
                <numerusform>%Ln दिन</numerusform>
            </translation>
        </message>
        <message>
            <source>Due {day}</source>
            <translation>देय {day}</translation>
        </message>
        <message>
            <source>See</source>
            <translation>देखें</translation>
        </message>
        <message>
            <source>Meeting {no}</source>
            <translation>बैठक {no}</translation>
        </message>
    </context>
    <context>
        <name>SharesCard</name>
        <message>
            <source>Shares bought at each meeting</source>
            <translation>हर बैठक में ख़रीदे हिस्से</translation>
        </message>
        <message>
            <source>{count} last time</source>
            <translation>पिछली बार {count}</translation>
        </message>
    </context>
    <context>
        <name>TurnCard</name>
        <message>
            <source>Whose turn</source>
            <translation>किसकी बारी</translation>
        </message>
        <message>
            <source>Gets {amount}</source>
            <translation>{amount} मिलेंगे</translation>
        </message>
        <message>
            <source>Next time, gets {amount}</source>
            <translation>अगली बार, {amount} मिलेंगे</translation>
        </message>
        <message>
            <source>Today, gets {amount}</source>
            <translation>आज, {amount} मिलेंगे</translation>
        </message>
        <message>
            <source>{day}, gets {amount}</source>
            <translation>{day}, {amount} मिलेंगे</translation>
        </message>
        <message numerus="yes">
            <source>%Ln had their turn</source>
            <translation>
                <numerusform>%Ln की बारी हुई</numerusform>
                <numerusform>%Ln की बारी हुई</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more, then a new draw</source>
            <translation>
                <numerusform>%Ln और, फिर नया ड्रॉ</numerusform>
                <numerusform>%Ln और, फिर नया ड्रॉ</numerusform>
            </translation>
        </message>
        <message>
            <source>then a new draw</source>
            <translation>फिर नया ड्रॉ</translation>
        </message>
    </context>
    <context>
        <name>WealthCard</name>
        <message>
            <source>What the group has</source>
            <translation>समूह के पास</translation>
        </message>
        <message>
            <source>Cash in the box</source>
            <translation>पेटी में नकद</translation>
        </message>
        <message>
            <source>Cash on the way</source>
            <translation>रास्ते में नकद</translation>
        </message>
        <message>
            <source>Mobile money</source>
            <translation>मोबाइल पैसा</translation>
        </message>
        <message>
            <source>Not checked yet</source>
            <translation>अभी जाँचा नहीं गया</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>बैंक</translation>
        </message>
        <message>
            <source>Digital dollars</source>
            <translation>डिजिटल डॉलर</translation>
        </message>
        <message>
            <source>Out on loan</source>
            <translation>कर्ज़ पर</translation>
        </message>
        <message>
            <source>Invested</source>
            <translation>निवेश किया हुआ</translation>
        </message>
        <message>
            <source>Owed to the group</source>
            <translation>समूह को मिलना है</translation>
        </message>
        <message>
            <source>One share of {price} is worth now</source>
            <translation>{price} का एक हिस्सा अब</translation>
        </message>
    </context>
</TS>
