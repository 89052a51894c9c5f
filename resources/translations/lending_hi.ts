<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
    <context>
        <name>lending</name>
        <message>
            <source>arrears.broken</source>
            <translation>{overdue} देर से है।</translation>
        </message>
        <message>
            <source>arrears.kept</source>
            <translation>कुछ भी देर से नहीं है।</translation>
        </message>
        <message>
            <source>attendance.broken</source>
            <translation>उपस्थिति सिर्फ़ {attendance}। चाहिए: {needed}।</translation>
        </message>
        <message>
            <source>attendance.kept</source>
            <translation>उपस्थिति {attendance}। चाहिए: {needed}।</translation>
        </message>
        <message>
            <source>blocked.broken</source>
            <translation>{blocked} दूसरों की गारंटी में है; खाली बचत {savings} × {multiple} = {limit}। बकाया {owed}, माँगा {asked}: {over} ज़्यादा।</translation>
        </message>
        <message>
            <source>blocked.kept</source>
            <translation>{blocked} दूसरों की गारंटी में है; खाली बचत {savings} × {multiple} = {limit}। बकाया {owed}, माँगा {asked}।</translation>
        </message>
        <message>
            <source>cap.broken</source>
            <translation>एक सदस्य को {limit} से ज़्यादा नहीं। बकाया {owed}, माँगा {asked}: {over} ज़्यादा।</translation>
        </message>
        <message>
            <source>cap.kept</source>
            <translation>एक सदस्य को {limit} से ज़्यादा नहीं। बकाया {owed}, माँगा {asked}।</translation>
        </message>
        <message>
            <source>fund.advances</source>
            <translation>सदस्यों का अग्रिम</translation>
        </message>
        <message>
            <source>fund.approved</source>
            <translation>मंज़ूर कर्ज़, अभी दिए नहीं गए</translation>
        </message>
        <message>
            <source>fund.bank</source>
            <translation>बैंक</translation>
        </message>
        <message>
            <source>fund.broken</source>
            <translation>{fund} के कोष का ज़्यादा से ज़्यादा {percent}, यानी {limit}। बकाया {owed}, माँगा {asked}: {over} ज़्यादा।</translation>
        </message>
        <message>
            <source>fund.cash</source>
            <translation>कर्ज़ कोष का नकद</translation>
        </message>
        <message>
            <source>fund.kept</source>
            <translation>{fund} के कोष का ज़्यादा से ज़्यादा {percent}, यानी {limit}। बकाया {owed}, माँगा {asked}।</translation>
        </message>
        <message>
            <source>fund.mobile</source>
            <translation>मोबाइल मनी</translation>
        </message>
        <message>
            <source>fund.next_turn</source>
            <translation>अगली बारी के लिए</translation>
        </message>
        <message>
            <source>fund.payouts</source>
            <translation>सदस्यों को देना है</translation>
        </message>
        <message>
            <source>fund.reserve</source>
            <translation>बचा रहने वाला रिज़र्व</translation>
        </message>
        <message>
            <source>fund.unidentified</source>
            <translation>अनजान रसीदें</translation>
        </message>
        <message>
            <source>fund.wallet</source>
            <translation>वॉलेट</translation>
        </message>
        <message>
            <source>guaranteed.broken</source>
            <translation>गारंटी {guaranteed} और खाली बचत {savings} से {needed} पूरा होना चाहिए: {missing} कम है।</translation>
        </message>
        <message>
            <source>guaranteed.kept</source>
            <translation>गारंटी {guaranteed} और खाली बचत {savings}, {needed} के लिए काफ़ी हैं।</translation>
        </message>
        <message>
            <source>guarantors.broken</source>
            <translation>गारंटर: सिर्फ़ {guarantors}। चाहिए: {needed}।</translation>
        </message>
        <message>
            <source>guarantors.kept</source>
            <translation>गारंटर: {guarantors}। चाहिए: {needed}।</translation>
        </message>
        <message>
            <source>months.broken</source>
            <translation>सदस्यता के महीने: सिर्फ़ {months}। चाहिए: {needed}।</translation>
        </message>
        <message>
            <source>months.kept</source>
            <translation>सदस्यता के महीने: {months}। चाहिए: {needed}।</translation>
        </message>
        <message>
            <source>multiple.broken</source>
            <translation>बचत {savings} × {multiple} = {limit}। बकाया {owed}, माँगा {asked}: {over} ज़्यादा। ज़्यादा से ज़्यादा {most}।</translation>
        </message>
        <message>
            <source>multiple.kept</source>
            <translation>बचत {savings} × {multiple} = {limit}। बकाया {owed}, माँगा {asked}।</translation>
        </message>
        <message>
            <source>one_loan.broken</source>
            <translation>एक समय में एक कर्ज़। अभी चल रहे: {running}।</translation>
        </message>
        <message>
            <source>one_loan.kept</source>
            <translation>कोई और कर्ज़ नहीं चल रहा।</translation>
        </message>
        <message>
            <source>own_share.broken</source>
            <translation>{needed} बचत में रहना चाहिए; खाली बचत {savings}: {missing} कम है।</translation>
        </message>
        <message>
            <source>own_share.kept</source>
            <translation>{needed} बचत में रहना चाहिए; खाली बचत {savings}।</translation>
        </message>
        <message>
            <source>settled.kept</source>
            <translation>{unsettled} बहुत नया है, अभी नहीं गिना जाता; {savings} गिना जाता है।</translation>
        </message>
        <message>
            <source>share_out.broken</source>
            <translation>बँटवारे के बाद समाप्त होता है। अधिक दिन: {days}।</translation>
        </message>
        <message>
            <source>share_out.kept</source>
            <translation>बँटवारे से पहले चुकता।</translation>
        </message>
        <message>
            <source>state.active</source>
            <translation>चल रहा</translation>
        </message>
        <message>
            <source>state.applied</source>
            <translation>माँगा गया</translation>
        </message>
        <message>
            <source>state.approved</source>
            <translation>मंज़ूर</translation>
        </message>
        <message>
            <source>state.arrears</source>
            <translation>देर से</translation>
        </message>
        <message>
            <source>state.draft</source>
            <translation>मसौदा</translation>
        </message>
        <message>
            <source>state.guarantors_pending</source>
            <translation>गारंटर का इंतज़ार</translation>
        </message>
        <message>
            <source>state.queued</source>
            <translation>पैसे का इंतज़ार</translation>
        </message>
        <message>
            <source>state.recovered</source>
            <translation>वसूल हुआ</translation>
        </message>
        <message>
            <source>state.rejected</source>
            <translation>नामंज़ूर</translation>
        </message>
        <message>
            <source>state.rescheduled</source>
            <translation>दूसरे कर्ज़ में डाला गया</translation>
        </message>
        <message>
            <source>state.review</source>
            <translation>तय करना है</translation>
        </message>
        <message>
            <source>state.settled</source>
            <translation>चुकता</translation>
        </message>
        <message>
            <source>state.void</source>
            <translation>रद्द</translation>
        </message>
        <message>
            <source>state.withdrawn</source>
            <translation>वापस लिया</translation>
        </message>
        <message>
            <source>state.written_off</source>
            <translation>बट्टे खाते में</translation>
        </message>
        <message>
            <source>term.broken</source>
            <translation>क़िस्तें बहुत ज़्यादा हैं: {instalments}। ज़्यादा से ज़्यादा: {most}।</translation>
        </message>
        <message>
            <source>term.kept</source>
            <translation>क़िस्तें: {instalments}। ज़्यादा से ज़्यादा: {most}।</translation>
        </message>
        <message>
            <source>topup.broken</source>
            <translation>चल रहे कर्ज़ का सिर्फ़ {repaid} चुकाया गया है। बढ़ाने के लिए चाहिए: {needed}।</translation>
        </message>
        <message>
            <source>topup.kept</source>
            <translation>चल रहे कर्ज़ का {repaid} चुकाया गया है। बढ़ाने के लिए चाहिए: {needed}।</translation>
        </message>
        <message>
            <source>wait.broken</source>
            <translation>पिछले कर्ज़ के बाद बैठकें: सिर्फ़ {waited}। चाहिए: {needed}।</translation>
        </message>
        <message>
            <source>wait.kept</source>
            <translation>पिछले कर्ज़ के बाद बैठकें: {waited}। चाहिए: {needed}।</translation>
        </message>
    </context>
</TS>
