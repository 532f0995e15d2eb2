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
    <message numerus="yes">
        <source>%n run(s) were interrupted.</source>
        <translation>
            <numerusform>%n run was interrupted.</numerusform>
            <numerusform>%n runs were interrupted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) on record.</source>
        <translation>
            <numerusform>%n run on record.</numerusform>
            <numerusform>%n runs on record.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Facebook account(s) will be shared; the CRM does not define which of them it uses.</source>
        <translation>
            <numerusform>%n Facebook account will be shared.</numerusform>
            <numerusform>%n Facebook accounts will be shared; the CRM does not define which of them it uses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” works until %2, %n more day(s).</source>
        <translation>
            <numerusform>“%1” works until %2, %n more day.</numerusform>
            <numerusform>“%1” works until %2, %n more days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Facebook account(s)</source>
        <translation>
            <numerusform>%n Facebook account</numerusform>
            <numerusform>%n Facebook accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This CRM keeps access tokens of up to %n character(s). Should Facebook&apos;s be longer, nothing is written, and the CRM&apos;s administrator has to widen SocialAccount.AccessToken first.</source>
        <translation>
            <numerusform>This CRM keeps access tokens of up to %n character. Should Facebook&apos;s be longer, nothing is written, and the CRM&apos;s administrator has to widen SocialAccount.AccessToken first.</numerusform>
            <numerusform>This CRM keeps access tokens of up to %n characters. Should Facebook&apos;s be longer, nothing is written, and the CRM&apos;s administrator has to widen SocialAccount.AccessToken first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; the system trusts %n certificate authority(s).</source>
        <extracomment>%1 is the library for encryption with its version, for example &quot;OpenSSL 3.0.17&quot;.</extracomment>
        <translation>
            <numerusform>%1; the system trusts %n certificate authority.</numerusform>
            <numerusform>%1; the system trusts %n certificate authorities.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The secret is too long for a keychain: %n byte(s); at most %1 fit.</source>
        <translation>
            <numerusform>The secret is too long for a keychain: %n byte; at most %1 fit.</numerusform>
            <numerusform>The secret is too long for a keychain: %n bytes; at most %1 fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 did not end within %n second(s).</source>
        <extracomment>%1 is the program that prints a secret.</extracomment>
        <translation>
            <numerusform>%1 did not end within %n second.</numerusform>
            <numerusform>%1 did not end within %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This has %n character(s). A name of a few words is enough.</source>
        <translation>
            <numerusform>This has %n character. A name of a few words is enough.</numerusform>
            <numerusform>This has %n characters. A name of a few words is enough.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This has %n character(s). A shorter name is easier to recognise when people log in.</source>
        <translation>
            <numerusform>This has %n character. A shorter name is easier to recognise when people log in.</numerusform>
            <numerusform>This has %n characters. A shorter name is easier to recognise when people log in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n character(s); the CRM holds %1.</source>
        <translation>
            <numerusform>It has %n character; the CRM holds %1.</numerusform>
            <numerusform>It has %n characters; the CRM holds %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The CRM keeps access tokens of up to %n character(s). Facebook&apos;s can be longer; such an account cannot be linked.</source>
        <translation>
            <numerusform>The CRM keeps access tokens of up to %n character. Facebook&apos;s can be longer; such an account cannot be linked.</numerusform>
            <numerusform>The CRM keeps access tokens of up to %n characters. Facebook&apos;s can be longer; such an account cannot be linked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This has %n digit(s); an App ID has 15 to 17. Copy it from the top of the app&apos;s dashboard.</source>
        <translation>
            <numerusform>This has %n digit; an App ID has 15 to 17. Copy it from the top of the app&apos;s dashboard.</numerusform>
            <numerusform>This has %n digits; an App ID has 15 to 17. Copy it from the top of the app&apos;s dashboard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This has %n character(s); an App Secret has 32.</source>
        <translation>
            <numerusform>This has %n character; an App Secret has 32.</numerusform>
            <numerusform>This has %n characters; an App Secret has 32.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This has %n character(s); an App Secret has 32. Copy it whole.</source>
        <translation>
            <numerusform>This has %n character; an App Secret has 32. Copy it whole.</numerusform>
            <numerusform>This has %n characters; an App Secret has 32. Copy it whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n character(s); the column AccessToken holds %1.</source>
        <translation>
            <numerusform>It has %n character; the column AccessToken holds %1.</numerusform>
            <numerusform>It has %n characters; the column AccessToken holds %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n character(s); the column Login holds %1.</source>
        <translation>
            <numerusform>It has %n character; the column Login holds %1.</numerusform>
            <numerusform>It has %n characters; the column Login holds %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This has %n character(s), too many for an address.</source>
        <translation>
            <numerusform>This has %n character, too many for an address.</numerusform>
            <numerusform>This has %n characters, too many for an address.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crmlink::guide::StepView</name>
    <message numerus="yes">
        <source>Not known yet: %1. Enter them in the wizard; in the guide that F1 opens there, they stand here to be copied.</source>
        <extracomment>%1 are the names of %n values in the guide, which are copied into Facebook&apos;s console; F1 opens the guide from the wizard.</extracomment>
        <translation>
            <numerusform>Not known yet: %1. Enter it in the wizard; in the guide that F1 opens there, it stands here to be copied.</numerusform>
            <numerusform>Not known yet: %1. Enter them in the wizard; in the guide that F1 opens there, they stand here to be copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crmlink::guide::TroubleView</name>
    <message numerus="yes">
        <source>%n known message(s)</source>
        <translation>
            <numerusform>%n known message</numerusform>
            <numerusform>%n known messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) fit</source>
        <translation>
            <numerusform>%n message fits</numerusform>
            <numerusform>%n messages fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No known message. %n step(s) of the guide speak of it</source>
        <translation>
            <numerusform>No known message. %n step of the guide speaks of it</numerusform>
            <numerusform>No known message. %n steps of the guide speak of it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crmlink::pages::AppSettingsPage</name>
    <message numerus="yes">
        <source>%n value(s) seen in the app.</source>
        <extracomment>Said by screen readers: so many of the values above were found in the app as they should be.</extracomment>
        <translation>
            <numerusform>%n value seen in the app.</numerusform>
            <numerusform>%n values seen in the app.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s): %1.</source>
        <extracomment>Said by screen readers; %1 are the names of values.</extracomment>
        <translation>
            <numerusform>%n differs: %1.</numerusform>
            <numerusform>%n differ: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crmlink::pages::CrmTodayCard</name>
    <message numerus="yes">
        <source>%1 · %2 · %3 · for %4 · %n active user(s)</source>
        <extracomment>Server, database, product, number of active users.</extracomment>
        <translation>
            <numerusform>%1 · %2 · %3 · for %4 · %n active user</numerusform>
            <numerusform>%1 · %2 · %3 · for %4 · %n active users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The CRM already uses the App ID %1, and %n account(s) are linked through it. With another App ID their tokens are of no use: each has to be linked again.</source>
        <translation>
            <numerusform>The CRM already uses the App ID %1, and %n account is linked through it. With another App ID its token is of no use: it has to be linked again.</numerusform>
            <numerusform>The CRM already uses the App ID %1, and %n accounts are linked through it. With another App ID their tokens are of no use: each has to be linked again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crmlink::pages::StatusPage</name>
    <message numerus="yes">
        <source>%1: %n thing(s) do not work.</source>
        <extracomment>%1 is a site.</extracomment>
        <translation>
            <numerusform>%1: %n thing does not work.</numerusform>
            <numerusform>%1: %n things do not work.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 works; %n thing(s) need attention.</source>
        <translation>
            <numerusform>%1 works; %n thing needs attention.</numerusform>
            <numerusform>%1 works; %n things need attention.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crmlink::pages::Tour</name>
    <message numerus="yes">
        <source>The tour is complete: %n picture(s).</source>
        <translation>
            <numerusform>The tour is complete: %n picture.</numerusform>
            <numerusform>The tour is complete: %n pictures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crmlink::pages::WhoMayLogInPage</name>
    <message numerus="yes">
        <source>%n thing(s) stay still to do. You can go on.</source>
        <translation>
            <numerusform>%n thing is still to do. You can go on.</numerusform>
            <numerusform>%n things are still to do. You can go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crmlink::pages::WritePage</name>
    <message numerus="yes">
        <source>&amp;Put back %n value(s) in %1</source>
        <extracomment>The commit button; %1 is a database.</extracomment>
        <translation>
            <numerusform>&amp;Put back %n value in %1</numerusform>
            <numerusform>&amp;Put back %n values in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n change(s) to %1</source>
        <translation>
            <numerusform>&amp;Write %n change to %1</numerusform>
            <numerusform>&amp;Write %n changes to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) written through %1 and read back: the CRM holds the new values.</source>
        <translation>
            <numerusform>%n change written through %1 and read back: the CRM holds the new values.</numerusform>
            <numerusform>%n changes written through %1 and read back: the CRM holds the new values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) written to %1 and read back: the CRM&apos;s database holds the new values.</source>
        <translation>
            <numerusform>%n change written to %1 and read back: the CRM&apos;s database holds the new values.</numerusform>
            <numerusform>%n changes written to %1 and read back: the CRM&apos;s database holds the new values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · for %3 · %n active user(s) · %4</source>
        <extracomment>Server, database, address, number of active users, by whom.</extracomment>
        <translation>
            <numerusform>%1 · %2 · for %3 · %n active user · %4</numerusform>
            <numerusform>%1 · %2 · for %3 · %n active users · %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crmlink::profile::AccountListModel</name>
    <message numerus="yes">
        <source>It ends in %n day(s): link it again.</source>
        <translation>
            <numerusform>It ends in %n day: link it again.</numerusform>
            <numerusform>It ends in %n days: link it again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crmlink::profile::AccountsView</name>
    <message numerus="yes">
        <source>%n account(s); search to see those beyond the first %1</source>
        <extracomment>%1 is how many accounts the list shows at most.</extracomment>
        <translation>
            <numerusform>%n account; search to see those beyond the first %1</numerusform>
            <numerusform>%n accounts; search to see those beyond the first %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
</TS>
