<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>crmlink</name>
    <message numerus="yes">
        <source>%n linked account(s) belong to the app %1 and must be linked again.</source>
        <translation>
            <numerusform>%n linked account belongs to the app %1 and must be linked again.</numerusform>
            <numerusform>%n linked accounts belong to the app %1 and must be linked again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your keychain did not answer within %n second(s).</source>
        <translation>
            <numerusform>Your keychain did not answer within %n second.</numerusform>
            <numerusform>Your keychain did not answer within %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n change(s) and read them back:</source>
        <translation>
            <numerusform>Wrote %n change and read it back:</numerusform>
            <numerusform>Wrote %n changes and read them back:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would write %n change(s):</source>
        <translation>
            <numerusform>Would write %n change:</numerusform>
            <numerusform>Would write %n changes:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took back run %1, %n change(s):</source>
        <translation>
            <numerusform>Took back run %1, %n change:</numerusform>
            <numerusform>Took back run %1, %n changes:</numerusform>
        </translation>
    </message>
</context>
</TS>
