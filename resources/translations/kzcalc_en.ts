<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ClauseCardWords</name>
    <message numerus="yes">
        <source>%n parties cleared {threshold}.</source>
        <translation>
            <numerusform>%n party cleared {threshold}.</numerusform>
            <numerusform>%n parties cleared {threshold}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No other list has votes, so none is next. {leader} gets all %n seats.</source>
        <translation>
            <numerusform>No other list has votes, so none is next. {leader} gets the %n seat.</numerusform>
            <numerusform>No other list has votes, so none is next. {leader} gets all %n seats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{second}, next with {share}, gets %n seats.</source>
        <translation>
            <numerusform>{second}, next with {share}, gets %n seat.</numerusform>
            <numerusform>{second}, next with {share}, gets %n seats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The law of 2009 would give {second} %n seats.</source>
        <translation>
            <numerusform>The law of 2009 would give {second} %n seat.</numerusform>
            <numerusform>The law of 2009 would give {second} %n seats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By the law of 2009 {second}: %n seats.</source>
        <translation>
            <numerusform>By the law of 2009 {second}: %n seat.</numerusform>
            <numerusform>By the law of 2009 {second}: %n seats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clause of 2009 would give {second} %n seats.</source>
        <translation>
            <numerusform>The clause of 2009 would give {second} %n seat.</numerusform>
            <numerusform>The clause of 2009 would give {second} %n seats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By the clause of 2009 {second}: %n seats.</source>
        <translation>
            <numerusform>By the clause of 2009 {second}: %n seat.</numerusform>
            <numerusform>By the clause of 2009 {second}: %n seats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If only one party clears {threshold}, the next is admitted too and gets at least %n seats.</source>
        <translation>
            <numerusform>If only one party clears {threshold}, the next is admitted too and gets at least %n seat.</numerusform>
            <numerusform>If only one party clears {threshold}, the next is admitted too and gets at least %n seats.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClauseSentences</name>
    <message numerus="yes">
        <source>The guarantee clause does not apply: %n parties cleared {threshold}.</source>
        <translation>
            <numerusform>The guarantee clause does not apply: %n party cleared {threshold}.</numerusform>
            <numerusform>The guarantee clause does not apply: %n parties cleared {threshold}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No other list has votes, so none is next. {leader} gets all %n seats.</source>
        <translation>
            <numerusform>No other list has votes, so none is next. {leader} gets the %n seat.</numerusform>
            <numerusform>No other list has votes, so none is next. {leader} gets all %n seats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No party cleared {threshold}: %n seats stay unfilled.</source>
        <translation>
            <numerusform>No party cleared {threshold}: %n seat stays unfilled.</numerusform>
            <numerusform>No party cleared {threshold}: %n seats stay unfilled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats against {second}</source>
        <translation>
            <numerusform>%n seat against {second}</numerusform>
            <numerusform>%n seats against {second}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{second}, next with {share}, is admitted and gets %n seats.</source>
        <translation>
            <numerusform>{second}, next with {share}, is admitted and gets %n seat.</numerusform>
            <numerusform>{second}, next with {share}, is admitted and gets %n seats.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerTable</name>
    <message numerus="yes">
        <source>%n other lists below {threshold}</source>
        <translation>
            <numerusform>%n other list below {threshold}</numerusform>
            <numerusform>%n other lists below {threshold}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lists without votes</source>
        <translation>
            <numerusform>%n list without votes</numerusform>
            <numerusform>%n lists without votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartyEditor</name>
    <message numerus="yes">
        <source>A scenario holds at most %n parties.</source>
        <translation>
            <numerusform>A scenario holds at most %n party.</numerusform>
            <numerusform>A scenario holds at most %n parties.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A scenario needs at least %n parties.</source>
        <translation>
            <numerusform>A scenario needs at least %n party.</numerusform>
            <numerusform>A scenario needs at least %n parties.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PollSentences</name>
    <message numerus="yes">
        <source>%n of 50 parliaments have the clause</source>
        <translation>
            <numerusform>%n of 50 parliaments has the clause</numerusform>
            <numerusform>%n of 50 parliaments have the clause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of 50 parliaments have a second party</source>
        <translation>
            <numerusform>%n of 50 parliaments has a second party</numerusform>
            <numerusform>%n of 50 parliaments have a second party</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{probability}, if %Ln people had been asked. Bars: the official result. Lines: 90 % of all simulations.</source>
        <translation>
            <numerusform>{probability}, if %Ln person had been asked. Bars: the official result. Lines: 90 % of all simulations.</numerusform>
            <numerusform>{probability}, if %Ln people had been asked. Bars: the official result. Lines: 90 % of all simulations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lines and table: only the %Ln simulations with “{outcome}”.</source>
        <translation>
            <numerusform>Lines and table: only the %Ln simulation with “{outcome}”.</numerusform>
            <numerusform>Lines and table: only the %Ln simulations with “{outcome}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{outcome}”: only %Ln of {total} simulations. At least {least} are needed.</source>
        <translation>
            <numerusform>“{outcome}”: only %Ln simulation of {total}. At least {least} are needed.</numerusform>
            <numerusform>“{outcome}”: only %Ln of {total} simulations. At least {least} are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln simulations</source>
        <translation>
            <numerusform>%Ln simulation</numerusform>
            <numerusform>%Ln simulations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} simulations</source>
        <translation>
            <numerusform>%Ln simulation of {total}</numerusform>
            <numerusform>%Ln of {total} simulations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message numerus="yes">
        <source>The Assembly of the People of Kazakhstan elects %n members of the Mazhilis itself, whatever the vote.</source>
        <translation>
            <numerusform>The Assembly of the People of Kazakhstan elects %n member of the Mazhilis itself, whatever the vote.</numerusform>
            <numerusform>The Assembly of the People of Kazakhstan elects %n members of the Mazhilis itself, whatever the vote.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatsChart</name>
    <message numerus="yes">
        <source>lines: 90 % of the simulations, if %Ln people had been asked</source>
        <translation>
            <numerusform>lines: 90 % of the simulations, if %Ln person had been asked</numerusform>
            <numerusform>lines: 90 % of the simulations, if %Ln people had been asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lines: 90 % of the simulations, if %Ln people were asked</source>
        <translation>
            <numerusform>lines: 90 % of the simulations, if %Ln person were asked</numerusform>
            <numerusform>lines: 90 % of the simulations, if %Ln people were asked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatsSentences</name>
    <message numerus="yes">
        <source>%Ln seats from party lists</source>
        <translation>
            <numerusform>%Ln seat from party lists</numerusform>
            <numerusform>%Ln seats from party lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats unfilled: no party is admitted</source>
        <translation>
            <numerusform>%Ln seat unfilled: no party is admitted</numerusform>
            <numerusform>%Ln seats unfilled: no party is admitted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats change hands</source>
        <translation>
            <numerusform>%Ln seat changes hands</numerusform>
            <numerusform>%Ln seats change hands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>under the law of 2009 these %Ln would be seats of {party}</source>
        <translation>
            <numerusform>under the law of 2009 this %Ln would be a seat of {party}</numerusform>
            <numerusform>under the law of 2009 these %Ln would be seats of {party}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats by the clause</source>
        <translation>
            <numerusform>%Ln seat by the clause</numerusform>
            <numerusform>%Ln seats by the clause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln seats</source>
        <translation>
            <numerusform>of %Ln seat</numerusform>
            <numerusform>of %Ln seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{party}: %Ln seats
Click to count them towards a majority, or no longer.</source>
        <translation>
            <numerusform>{party}: %Ln seat
Click to count it towards a majority, or no longer.</numerusform>
            <numerusform>{party}: %Ln seats
Click to count them towards a majority, or no longer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareStrip</name>
    <message numerus="yes">
        <source>{party} with {share}: %n seats</source>
        <translation>
            <numerusform>{party} with {share}: %n seat</numerusform>
            <numerusform>{party} with {share}: %n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message numerus="yes">
        <source>Local council (maslikhat), %Ln seats</source>
        <translation>
            <numerusform>Local council (maslikhat), %Ln seat</numerusform>
            <numerusform>Local council (maslikhat), %Ln seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mazhilis of Kazakhstan, %Ln seats</source>
        <translation>
            <numerusform>Mazhilis of Kazakhstan, %Ln seat</numerusform>
            <numerusform>Mazhilis of Kazakhstan, %Ln seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SweepWords</name>
    <message numerus="yes">
        <source>Between {first} and {last} the clause costs {party} up to %n seats</source>
        <translation>
            <numerusform>Between {first} and {last} the clause costs {party} up to %n seat</numerusform>
            <numerusform>Between {first} and {last} the clause costs {party} up to %n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At {last} the clause costs {party} %n seats</source>
        <translation>
            <numerusform>At {last} the clause costs {party} %n seat</numerusform>
            <numerusform>At {last} the clause costs {party} %n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Below {last} {party} gets no seat, and there it gets %n at once</source>
        <translation>
            <numerusform>Below {last} {party} gets no seat, and there it gets %n</numerusform>
            <numerusform>Below {last} {party} gets no seat, and there it gets %n at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whole seats fewer after {factor}</source>
        <translation>
            <numerusform>%n whole seat fewer after {factor}</numerusform>
            <numerusform>%n whole seats fewer after {factor}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more whole seats after {factor}</source>
        <translation>
            <numerusform>%n more whole seat after {factor}</numerusform>
            <numerusform>%n more whole seats after {factor}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>loses %n seats</source>
        <translation>
            <numerusform>loses %n seat</numerusform>
            <numerusform>loses %n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more seats by its votes</source>
        <translation>
            <numerusform>%n more seat by its votes</numerusform>
            <numerusform>%n more seats by its votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>loses %n seats by the remainders</source>
        <translation>
            <numerusform>loses %n seat by the remainders</numerusform>
            <numerusform>loses %n seats by the remainders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the runner-up gets %n more seats: {party}</source>
        <translation>
            <numerusform>the runner-up gets %n more seat: {party}</numerusform>
            <numerusform>the runner-up gets %n more seats: {party}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the runner-up gets %n seats fewer: {party}</source>
        <translation>
            <numerusform>the runner-up gets %n seat fewer: {party}</numerusform>
            <numerusform>the runner-up gets %n seats fewer: {party}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>now {share}: %n seats</source>
        <translation>
            <numerusform>now {share}: %n seat</numerusform>
            <numerusform>now {share}: %n seats</numerusform>
        </translation>
    </message>
</context>
</TS>
