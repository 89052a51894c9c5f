<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw" sourcelanguage="en">
    <context>
        <name>lending</name>
        <message>
            <source>arrears.broken</source>
            <translation>{overdue} imechelewa.</translation>
        </message>
        <message>
            <source>arrears.kept</source>
            <translation>Hakuna kilichochelewa.</translation>
        </message>
        <message>
            <source>attendance.broken</source>
            <translation>Mahudhurio {attendance} tu. Yanayohitajika: {needed}.</translation>
        </message>
        <message>
            <source>attendance.kept</source>
            <translation>Mahudhurio {attendance}. Yanayohitajika: {needed}.</translation>
        </message>
        <message>
            <source>blocked.broken</source>
            <translation>{blocked} inadhamini wengine; akiba huru {savings} × {multiple} = {limit}. Deni {owed}, ombi {asked}: imezidi {over}.</translation>
        </message>
        <message>
            <source>blocked.kept</source>
            <translation>{blocked} inadhamini wengine; akiba huru {savings} × {multiple} = {limit}. Deni {owed}, ombi {asked}.</translation>
        </message>
        <message>
            <source>cap.broken</source>
            <translation>Si zaidi ya {limit} kwa mwanachama mmoja. Deni {owed}, ombi {asked}: imezidi {over}.</translation>
        </message>
        <message>
            <source>cap.kept</source>
            <translation>Si zaidi ya {limit} kwa mwanachama mmoja. Deni {owed}, ombi {asked}.</translation>
        </message>
        <message>
            <source>fund.advances</source>
            <translation>Malipo ya awali ya wanachama</translation>
        </message>
        <message>
            <source>fund.approved</source>
            <translation>Mikopo iliyokubaliwa, bado haijatolewa</translation>
        </message>
        <message>
            <source>fund.bank</source>
            <translation>Benki</translation>
        </message>
        <message>
            <source>fund.broken</source>
            <translation>Si zaidi ya {percent} ya mfuko wa {fund}, yaani {limit}. Deni {owed}, ombi {asked}: imezidi {over}.</translation>
        </message>
        <message>
            <source>fund.cash</source>
            <translation>Taslimu za mfuko wa mikopo</translation>
        </message>
        <message>
            <source>fund.kept</source>
            <translation>Si zaidi ya {percent} ya mfuko wa {fund}, yaani {limit}. Deni {owed}, ombi {asked}.</translation>
        </message>
        <message>
            <source>fund.mobile</source>
            <translation>Pesa kwa simu</translation>
        </message>
        <message>
            <source>fund.next_turn</source>
            <translation>Kwa zamu ijayo</translation>
        </message>
        <message>
            <source>fund.payouts</source>
            <translation>Deni kwa wanachama</translation>
        </message>
        <message>
            <source>fund.reserve</source>
            <translation>Akiba inayobaki</translation>
        </message>
        <message>
            <source>fund.unidentified</source>
            <translation>Mapokezi yasiyojulikana ni ya nani</translation>
        </message>
        <message>
            <source>fund.wallet</source>
            <translation>Pochi ya kidijitali</translation>
        </message>
        <message>
            <source>guaranteed.broken</source>
            <translation>Dhamana {guaranteed} na akiba huru {savings} lazima zitoshe {needed}: inapungua {missing}.</translation>
        </message>
        <message>
            <source>guaranteed.kept</source>
            <translation>Dhamana {guaranteed} na akiba huru {savings} zinatosha {needed}.</translation>
        </message>
        <message>
            <source>guarantors.broken</source>
            <translation>Wadhamini: {guarantors} tu. Wanaohitajika: {needed}.</translation>
        </message>
        <message>
            <source>guarantors.kept</source>
            <translation>Wadhamini: {guarantors}. Wanaohitajika: {needed}.</translation>
        </message>
        <message>
            <source>months.broken</source>
            <translation>Miezi ya uanachama: {months} tu. Inayohitajika: {needed}.</translation>
        </message>
        <message>
            <source>months.kept</source>
            <translation>Miezi ya uanachama: {months}. Inayohitajika: {needed}.</translation>
        </message>
        <message>
            <source>multiple.broken</source>
            <translation>Akiba {savings} × {multiple} = {limit}. Deni {owed}, ombi {asked}: imezidi {over}. Mwisho {most}.</translation>
        </message>
        <message>
            <source>multiple.kept</source>
            <translation>Akiba {savings} × {multiple} = {limit}. Deni {owed}, ombi {asked}.</translation>
        </message>
        <message>
            <source>one_loan.broken</source>
            <translation>Mkopo mmoja kwa wakati. Inayoendelea bado: {running}.</translation>
        </message>
        <message>
            <source>one_loan.kept</source>
            <translation>Hakuna mkopo mwingine unaoendelea.</translation>
        </message>
        <message>
            <source>own_share.broken</source>
            <translation>{needed} lazima ibaki kwenye akiba; akiba huru {savings}: inapungua {missing}.</translation>
        </message>
        <message>
            <source>own_share.kept</source>
            <translation>{needed} lazima ibaki kwenye akiba; akiba huru {savings}.</translation>
        </message>
        <message>
            <source>settled.kept</source>
            <translation>{unsettled} ni mpya mno, bado haihesabiwi; {savings} inahesabiwa.</translation>
        </message>
        <message>
            <source>share_out.broken</source>
            <translation>Unaisha baada ya mgao. Siku za kuchelewa: {days}.</translation>
        </message>
        <message>
            <source>share_out.kept</source>
            <translation>Utalipwa kabla ya mgao.</translation>
        </message>
        <message>
            <source>state.active</source>
            <translation>Unaendelea</translation>
        </message>
        <message>
            <source>state.applied</source>
            <translation>Imeombwa</translation>
        </message>
        <message>
            <source>state.approved</source>
            <translation>Imekubaliwa</translation>
        </message>
        <message>
            <source>state.arrears</source>
            <translation>Umechelewa</translation>
        </message>
        <message>
            <source>state.draft</source>
            <translation>Rasimu</translation>
        </message>
        <message>
            <source>state.guarantors_pending</source>
            <translation>Inasubiri wadhamini</translation>
        </message>
        <message>
            <source>state.queued</source>
            <translation>Inasubiri fedha</translation>
        </message>
        <message>
            <source>state.recovered</source>
            <translation>Umerudishwa</translation>
        </message>
        <message>
            <source>state.rejected</source>
            <translation>Imekataliwa</translation>
        </message>
        <message>
            <source>state.rescheduled</source>
            <translation>Umehamishiwa mkopo mwingine</translation>
        </message>
        <message>
            <source>state.review</source>
            <translation>Ya kuamuliwa</translation>
        </message>
        <message>
            <source>state.settled</source>
            <translation>Umelipwa</translation>
        </message>
        <message>
            <source>state.void</source>
            <translation>Umebatilishwa</translation>
        </message>
        <message>
            <source>state.withdrawn</source>
            <translation>Imeondolewa</translation>
        </message>
        <message>
            <source>state.written_off</source>
            <translation>Umefutwa</translation>
        </message>
        <message>
            <source>term.broken</source>
            <translation>Awamu ni nyingi mno: {instalments}. Mwisho: {most}.</translation>
        </message>
        <message>
            <source>term.kept</source>
            <translation>Awamu: {instalments}. Mwisho: {most}.</translation>
        </message>
        <message>
            <source>topup.broken</source>
            <translation>Mkopo unaoendelea umelipwa {repaid} tu. Inayohitajika kuongezwa: {needed}.</translation>
        </message>
        <message>
            <source>topup.kept</source>
            <translation>Mkopo unaoendelea umelipwa {repaid}. Inayohitajika kuongezwa: {needed}.</translation>
        </message>
        <message>
            <source>wait.broken</source>
            <translation>Mikutano tangu mkopo uliopita: {waited} tu. Inayohitajika: {needed}.</translation>
        </message>
        <message>
            <source>wait.kept</source>
            <translation>Mikutano tangu mkopo uliopita: {waited}. Inayohitajika: {needed}.</translation>
        </message>
    </context>
</TS>
