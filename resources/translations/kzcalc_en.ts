<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>{second}, next with {share}, is admitted and gets %n seats.</source>
        <translation>
            <numerusform>{second}, next with {share}, is admitted and gets %n seat.</numerusform>
            <numerusform>{second}, next with {share}, is admitted and gets %n seats.</numerusform>
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
    <name>PollsPage</name>
    <message numerus="yes">
        <source>Chance that the guarantee clause applies, if %Ln people had been asked: {probability}</source>
        <translation>
            <numerusform>Chance that the guarantee clause applies, if %Ln person had been asked: {probability}</numerusform>
            <numerusform>Chance that the guarantee clause applies, if %Ln people had been asked: {probability}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bars: the official result. Median and whiskers: all draws, if %Ln people had been asked.</source>
        <translation>
            <numerusform>Bars: the official result. Median and whiskers: all draws, if %Ln person had been asked.</numerusform>
            <numerusform>Bars: the official result. Median and whiskers: all draws, if %Ln people had been asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draws</source>
        <translation>
            <numerusform>%Ln draw</numerusform>
            <numerusform>%Ln draws</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatsChart</name>
    <message numerus="yes">
        <source>whiskers: 90 % of the draws, if %Ln people had been asked</source>
        <translation>
            <numerusform>whiskers: 90 % of the draws, if %Ln person had been asked</numerusform>
            <numerusform>whiskers: 90 % of the draws, if %Ln people had been asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whiskers: 90 % of the draws, if %Ln people were asked</source>
        <translation>
            <numerusform>whiskers: 90 % of the draws, if %Ln person was asked</numerusform>
            <numerusform>whiskers: 90 % of the draws, if %Ln people were asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats unfilled: no party is admitted</source>
        <translation>
            <numerusform>%n seat unfilled: no party is admitted</numerusform>
            <numerusform>%n seats unfilled: no party is admitted</numerusform>
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
</TS>
