<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>crmlink</name>
    <message>
        <source>warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Nothing to write: the CRM is as the site file says.</source>
        <translation>Nichts zu schreiben: Das CRM ist so, wie die Site-Datei es will.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n change(s) and read them back:</source>
        <translation>
            <numerusform>%n Änderung geschrieben und zurückgelesen:</numerusform>
            <numerusform>%n Änderungen geschrieben und zurückgelesen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1. To take it back: %2</source>
        <translation>Lauf %1. Rückgängig machen mit: %2</translation>
    </message>
    <message>
        <source>Account %1 of %2</source>
        <translation>Konto %1 von %2</translation>
    </message>
    <message>
        <source>%1: database %2 in %3</source>
        <translation>%1: Datenbank %2 in %3</translation>
    </message>
    <message>
        <source>%1: database %2 on %3</source>
        <translation>%1: Datenbank %2 auf %3</translation>
    </message>
    <message>
        <source>The CRM keeps its settings in memory: restart it on every node (the IIS application pool, or the service), empty its Redis database, and log in again. Until then it works with the old values.</source>
        <translation>Das CRM hält seine Einstellungen im Speicher: Starten Sie es auf jedem Knoten neu (den Anwendungspool des IIS oder den Dienst), leeren Sie seine Redis-Datenbank und melden Sie sich neu an. Bis dahin arbeitet es mit den alten Werten.</translation>
    </message>
    <message>
        <source>See crmlink %1 --help.</source>
        <translation>Siehe crmlink %1 --help.</translation>
    </message>
    <message>
        <source>See crmlink --help.</source>
        <translation>Siehe crmlink --help.</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>There is no verb “%1”; did you mean “%2”?</source>
        <translation>Es gibt keinen Befehl „%1“. Meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>There is no option %1; did you mean %2?</source>
        <translation>Es gibt keine Option %1. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>The verb %1 has no option %2; the verb %3 has.</source>
        <translation>Der Befehl %1 hat keine Option %2; der Befehl %3 hat sie.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Es gibt keine Option %1.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>Die Option %1 erwartet keinen Wert.</translation>
    </message>
    <message>
        <source>The option %1 needs a value: %1 %2.</source>
        <translation>Die Option %1 erwartet einen Wert: %1 %2.</translation>
    </message>
    <message>
        <source>The option %1 is given more than once.</source>
        <translation>Die Option %1 ist mehrmals angegeben.</translation>
    </message>
    <message>
        <source>The option %1 cannot be “%2”. It is one of: %3.</source>
        <translation>Die Option %1 kann nicht „%2“ sein. Möglich sind: %3.</translation>
    </message>
    <message>
        <source>The verb %1 is not in this version of CrmLink (%2).</source>
        <translation>Den Befehl %1 gibt es in dieser Version von CrmLink nicht (%2).</translation>
    </message>
    <message>
        <source>crmlink --help lists what is.</source>
        <translation>crmlink --help zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>The verb import needs the CRM&apos;s folder: import PATH.</source>
        <translation>Der Befehl import braucht den Ordner des CRM: import PATH.</translation>
    </message>
    <message>
        <source>The verb %1 needs --%2 %3.</source>
        <translation>Der Befehl %1 braucht --%2 %3.</translation>
    </message>
    <message>
        <source>--plan goes with one --site: a plan belongs to one CRM.</source>
        <translation>--plan geht nur mit einem einzigen --site: Ein Plan gehört zu einem CRM.</translation>
    </message>
    <message>
        <source>Run apply once for each site and its plan.</source>
        <translation>Rufen Sie apply für jede Site mit ihrem Plan einzeln auf.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>„%1“ ist ein Wort zu viel.</translation>
    </message>
    <message>
        <source>Was it meant as --site %1?</source>
        <translation>Meinten Sie --site %1?</translation>
    </message>
    <message>
        <source>The keychain holds no secrets of %1.</source>
        <translation>Der Schlüsselbund enthält keine Geheimnisse von %1.</translation>
    </message>
    <message>
        <source>Removed from the keychain: %1.</source>
        <translation>Aus dem Schlüsselbund entfernt: %1.</translation>
    </message>
    <message>
        <source>Sets up the Facebook integration of an on-site bpm&apos;online (Creatio) CRM.</source>
        <translation>Richtet die Facebook-Integration eines CRM (bpm&apos;online, Creatio) auf eigenen Servern ein.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>With a window:</source>
        <translation>Mit Fenster:</translation>
    </message>
    <message>
        <source>For scripts:</source>
        <translation>Für Skripte:</translation>
    </message>
    <message>
        <source>This computer:</source>
        <translation>Dieser Computer:</translation>
    </message>
    <message>
        <source>Options of every verb:</source>
        <translation>Optionen jedes Befehls:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Exitstatus:</translation>
    </message>
    <message>
        <source>0 done · 1 unexpected, state folder · 2 usage, site file · 3 unreachable · 4 refused · 5 changed meanwhile, locked · 6 check failed · 130 stopped</source>
        <translation>0 erledigt · 1 unerwartet, Zustandsordner · 2 Aufruf, Site-Datei · 3 nicht erreichbar · 4 abgelehnt · 5 inzwischen geändert, gesperrt · 6 Prüfung nicht bestanden · 130 abgebrochen</translation>
    </message>
    <message>
        <source>crmlink VERB --help explains a verb and shows examples; crmlink practice tries everything without touching anything real.</source>
        <translation>crmlink VERB --help erklärt einen Befehl mit Beispielen; mit crmlink practice lässt sich alles ausprobieren, ohne etwas Echtes zu berühren.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>This verb is not in this version of CrmLink.</source>
        <translation>Diesen Befehl gibt es in dieser Version von CrmLink nicht.</translation>
    </message>
    <message>
        <source>Examples (%1):</source>
        <translation>Beispiele (%1):</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>Read in %1:</source>
        <translation>Gelesen in %1:</translation>
    </message>
    <message>
        <source>kind: %1</source>
        <translation>Art: %1</translation>
    </message>
    <message>
        <source>server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>port: %1</source>
        <translation>Port: %1</translation>
    </message>
    <message>
        <source>database: %1</source>
        <translation>Datenbank: %1</translation>
    </message>
    <message>
        <source>schema: %1</source>
        <translation>Schema: %1</translation>
    </message>
    <message>
        <source>user: %1</source>
        <translation>Benutzer: %1</translation>
    </message>
    <message>
        <source>password: %1</source>
        <translation>Passwort: %1</translation>
    </message>
    <message>
        <source>Redis: %1</source>
        <translation>Redis: %1</translation>
    </message>
    <message>
        <source>application pool: %1</source>
        <translation>Anwendungspool: %1</translation>
    </message>
    <message>
        <source>address: %1</source>
        <translation>Adresse: %1</translation>
    </message>
    <message>
        <source>The password is in the keychain.</source>
        <translation>Das Passwort liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The password is in %1.</source>
        <translation>Das Passwort steht in %1.</translation>
    </message>
    <message>
        <source>--site-url is no address of a CRM.</source>
        <translation>--site-url ist keine Adresse eines CRM.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 geschrieben.</translation>
    </message>
    <message>
        <source>Completed %1.</source>
        <translation>%1 ergänzt.</translation>
    </message>
    <message>
        <source>Waiting: another program holds these rows of the CRM. Ctrl+C stops; nothing is written yet.</source>
        <translation>Warten: Ein anderes Programm sperrt diese Zeilen des CRM. Strg+C bricht ab; es ist noch nichts geschrieben.</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>Es gibt keinen Bildschirm, auf dem sich ein Fenster öffnen lässt.</translation>
    </message>
    <message>
        <source>Neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>Weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt.</translation>
    </message>
    <message>
        <source>Run it in a desktop session, or use the verbs for scripts: plan, apply, check (crmlink --help).</source>
        <translation>Starten Sie es in einer Desktop-Sitzung oder verwenden Sie die Befehle für Skripte: plan, apply, check (crmlink --help).</translation>
    </message>
    <message numerus="yes">
        <source>Would write %n change(s):</source>
        <translation>
            <numerusform>Würde %n Änderung schreiben:</numerusform>
            <numerusform>Würde %n Änderungen schreiben:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took back run %1, %n change(s):</source>
        <translation>
            <numerusform>Lauf %1 rückgängig gemacht, %n Änderung:</numerusform>
            <numerusform>Lauf %1 rückgängig gemacht, %n Änderungen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to write: the CRM is as it was before run %1.</source>
        <translation>Nichts zu schreiben: Das CRM ist so, wie es vor Lauf %1 war.</translation>
    </message>
    <message>
        <source>The site file that names the CRM and the Facebook app.</source>
        <translation>Die Site-Datei, die CRM und Facebook-App nennt.</translation>
    </message>
    <message>
        <source>The site file that names the CRM and the Facebook app. Several: one after another, carrying on after a failure; the exit status is the worst.</source>
        <translation>Die Site-Datei, die CRM und Facebook-App nennt. Mehrere werden nacheinander bearbeitet, auch nach einem Fehler; es gilt der schlechteste Exitstatus.</translation>
    </message>
    <message>
        <source>Open this site file.</source>
        <translation>Diese Site-Datei öffnen.</translation>
    </message>
    <message>
        <source>Open the set-up wizard (also without a verb).</source>
        <translation>Den Einrichtungsassistenten öffnen (auch ohne Befehl).</translation>
    </message>
    <message>
        <source>Open a user&apos;s “Accounts in external resources”.</source>
        <translation>„Accounts in external resources“ eines Benutzers öffnen.</translation>
    </message>
    <message>
        <source>Open the illustrated guide, or save it as web pages.</source>
        <translation>Die bebilderte Anleitung öffnen oder als Webseiten speichern.</translation>
    </message>
    <message>
        <source>Save the guide there.</source>
        <translation>Die Anleitung dort speichern.</translation>
    </message>
    <message>
        <source>Try the wizard on a practice CRM; nothing real is touched.</source>
        <translation>Den Assistenten an einem Übungs-CRM ausprobieren; nichts Echtes wird berührt.</translation>
    </message>
    <message>
        <source>Walk the whole wizard unattended, save a picture of every page there, and end with 0 only if the practice CRM holds what it should. Needs no display.</source>
        <translation>Den ganzen Assistenten unbeaufsichtigt durchlaufen, von jeder Seite dort ein Bild speichern und nur dann mit 0 enden, wenn das Übungs-CRM enthält, was es soll. Braucht keinen Bildschirm.</translation>
    </message>
    <message>
        <source>Show what apply would write. Writes nothing.</source>
        <translation>Anzeigen, was apply schreiben würde. Schreibt nichts.</translation>
    </message>
    <message>
        <source>Reads the CRM and compares it with the site file. Saved with --json, the plan can be reviewed and given to apply --plan, which then writes exactly that or nothing. App Secrets appear as “(secret)” and as salted digests.</source>
        <translation>Liest das CRM und vergleicht es mit der Site-Datei. Mit --json gespeichert, lässt sich der Plan prüfen und apply --plan übergeben, das dann genau diesen oder nichts schreibt. App Secrets erscheinen als „(secret)“ und als Prüfsummen mit Salt.</translation>
    </message>
    <message>
        <source>Write only if the plan made now is this reviewed one, saved by plan --json; otherwise status 5. Goes with one --site.</source>
        <translation>Nur schreiben, wenn der jetzige Plan dieser geprüfte ist, gespeichert mit plan --json; sonst Status 5. Geht nur mit einem einzigen --site.</translation>
    </message>
    <message>
        <source>Go on where no keychain can keep the replaced App Secret; undo cannot restore it then.</source>
        <translation>Auch weitermachen, wenn kein Schlüsselbund das ersetzte App Secret aufbewahren kann; undo kann es dann nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Tell whether the CRM is as the site file says. Writes nothing.</source>
        <translation>Prüfen, ob das CRM so ist, wie die Site-Datei es will. Schreibt nichts.</translation>
    </message>
    <message>
        <source>warning: end with status 6 on warnings, too. failed: on failures only (default).</source>
        <translation>warning: auch bei Warnungen mit Status 6 enden. failed: nur bei Fehlern (Vorgabe).</translation>
    </message>
    <message>
        <source>Put back what a run changed.</source>
        <translation>Wiederherstellen, was ein Lauf geändert hat.</translation>
    </message>
    <message>
        <source>Takes back the newest run that can be undone, or the one named. Writes only if every value is still what that run wrote; otherwise status 5 and nothing changes. An undo cannot be undone.</source>
        <translation>Macht den neuesten Lauf rückgängig, bei dem das möglich ist, oder den genannten. Schreibt nur, wenn jeder Wert noch der ist, den dieser Lauf geschrieben hat; sonst Status 5, und nichts ändert sich. Ein undo lässt sich selbst nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The run to take back, as apply named it.</source>
        <translation>Der Lauf, der rückgängig gemacht wird, wie apply ihn genannt hat.</translation>
    </message>
    <message>
        <source>List linked Facebook accounts, or change who may use them.</source>
        <translation>Verknüpfte Facebook-Konten auflisten oder ändern, wer sie verwenden darf.</translation>
    </message>
    <message>
        <source>Make a site file from a CRM&apos;s install folder.</source>
        <translation>Aus dem Installationsordner eines CRM eine Site-Datei erstellen.</translation>
    </message>
    <message>
        <source>PATH is the folder that the CRM is installed in, or its ConnectionStrings.config. Shows what it reads there and writes the database connection to the site file; whatever else an existing site file says stays. The password goes to the keychain, or to a file. Only the entry “db” counts. The CRM is not touched.</source>
        <translation>PATH ist der Ordner, in dem das CRM installiert ist, oder seine ConnectionStrings.config. Zeigt, was dort steht, und schreibt die Datenbankverbindung in die Site-Datei; was eine vorhandene Site-Datei sonst enthält, bleibt. Das Passwort kommt in den Schlüsselbund oder in eine Datei. Es zählt nur der Eintrag „db“. Das CRM wird nicht berührt.</translation>
    </message>
    <message>
        <source>The site file to write; one that exists is completed.</source>
        <translation>Die Site-Datei, die geschrieben wird; eine vorhandene wird ergänzt.</translation>
    </message>
    <message>
        <source>The address at which people open the CRM; its files do not tell. Left out: that of the site file, else of IIS on this computer, else it has to be written into the site file.</source>
        <translation>Die Adresse, unter der das CRM geöffnet wird; sie steht nicht in seinen Dateien. Ohne Angabe gilt die der Site-Datei, sonst die des IIS auf diesem Computer; sonst muss sie in die Site-Datei geschrieben werden.</translation>
    </message>
    <message>
        <source>Put the password into this file, which only you may read, instead of the keychain.</source>
        <translation>Das Passwort in diese Datei schreiben, die nur Sie lesen dürfen, statt in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>Remove the site&apos;s secrets from the keychain.</source>
        <translation>Die Geheimnisse der Site aus dem Schlüsselbund entfernen.</translation>
    </message>
    <message>
        <source>Passwords, App Secret, and the old secrets kept for undo, which then cannot restore them. The CRM is not touched.</source>
        <translation>Passwörter, App Secret und die für undo aufbewahrten alten Geheimnisse; undo kann diese dann nicht mehr wiederherstellen. Das CRM wird nicht berührt.</translation>
    </message>
    <message>
        <source>Examine this computer: database drivers, keychain, state folder.</source>
        <translation>Diesen Computer untersuchen: Datenbanktreiber, Schlüsselbund, Zustandsordner.</translation>
    </message>
    <message>
        <source>Explain a verb, with examples.</source>
        <translation>Einen Befehl mit Beispielen erklären.</translation>
    </message>
    <message>
        <source>One JSON object on standard output, on success and on failure; words for people go to standard error.</source>
        <translation>Ein JSON-Objekt auf der Standardausgabe, bei Erfolg und bei Fehlern; Texte für Menschen gehen auf die Fehlerausgabe.</translation>
    </message>
    <message>
        <source>Keep journal, settings and the place to resume there (else CRMLINK_STATE_DIR, else the usual folder).</source>
        <translation>Journal, Einstellungen und die Stelle zum Weitermachen dort aufbewahren (sonst CRMLINK_STATE_DIR, sonst der übliche Ordner).</translation>
    </message>
    <message>
        <source>This help, or a verb&apos;s.</source>
        <translation>Diese Hilfe oder die zu einem Befehl.</translation>
    </message>
    <message>
        <source>The version.</source>
        <translation>Die Version.</translation>
    </message>
    <message>
        <source>CrmLink met something it was not built for.</source>
        <translation>CrmLink ist auf etwas gestoßen, wofür es nicht gemacht ist.</translation>
    </message>
    <message>
        <source>Copy the details and report them; nothing was written after this point.</source>
        <translation>Kopieren Sie die Details und melden Sie sie; nach dieser Stelle wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Stopped on your request.</source>
        <translation>Auf Ihren Wunsch abgebrochen.</translation>
    </message>
    <message>
        <source>Make room or give yourself write access there, or choose another folder with --state-dir.</source>
        <translation>Schaffen Sie dort Platz, geben Sie sich dort Schreibrechte oder wählen Sie mit --state-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be kept to yourself.</source>
        <translation>Der Ordner %1 lässt sich nicht vor anderen Benutzern schützen.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>%1 lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>Facebook cannot be shown inside this window.</source>
        <translation>Facebook lässt sich nicht in diesem Fenster anzeigen.</translation>
    </message>
    <message>
        <source>This installation has no web view.</source>
        <translation>Diese Installation hat keine Webansicht.</translation>
    </message>
    <message>
        <source>Use your browser for the steps on Facebook. Everything works the same.</source>
        <translation>Verwenden Sie für die Schritte bei Facebook Ihren Browser. Alles funktioniert dort genauso.</translation>
    </message>
    <message>
        <source>CrmLink runs as root, and the web view protects itself only for ordinary users.</source>
        <translation>CrmLink läuft als root, und die Webansicht schützt sich nur bei gewöhnlichen Benutzern.</translation>
    </message>
    <message>
        <source>Start CrmLink as an ordinary user, or use your browser for the steps on Facebook.</source>
        <translation>Starten Sie CrmLink als gewöhnlicher Benutzer oder verwenden Sie für die Schritte bei Facebook Ihren Browser.</translation>
    </message>
    <message>
        <source>This system does not allow user namespaces, with which the web view protects you from what it shows.</source>
        <translation>Dieses System erlaubt keine Benutzer-Namensräume, mit denen die Webansicht Sie vor dem schützt, was sie zeigt.</translation>
    </message>
    <message>
        <source>Use your browser for the steps on Facebook, or ask the administrator of this computer to allow them.</source>
        <translation>Verwenden Sie für die Schritte bei Facebook Ihren Browser oder bitten Sie den Administrator dieses Computers, sie zu erlauben.</translation>
    </message>
    <message>
        <source>This window was started without what the web view needs.</source>
        <translation>Dieses Fenster wurde ohne das gestartet, was die Webansicht braucht.</translation>
    </message>
    <message>
        <source>Use your browser for the steps on Facebook.</source>
        <translation>Verwenden Sie für die Schritte bei Facebook Ihren Browser.</translation>
    </message>
    <message>
        <source>Its web view is damaged or belongs to another version.</source>
        <translation>Seine Webansicht ist beschädigt oder gehört zu einer anderen Version.</translation>
    </message>
    <message>
        <source>Install CrmLink again, or use your browser for the steps on Facebook.</source>
        <translation>Installieren Sie CrmLink neu oder verwenden Sie für die Schritte bei Facebook Ihren Browser.</translation>
    </message>
    <message>
        <source>The process that showed the page has ended.</source>
        <translation>Der Prozess, der die Seite angezeigt hat, ist beendet.</translation>
    </message>
    <message>
        <source>Its exit status: %1.</source>
        <translation>Sein Exitstatus: %1.</translation>
    </message>
    <message>
        <source>Reload the page, or open it in your browser. What was typed into the page and not saved there is lost; what CrmLink knows is not.</source>
        <translation>Laden Sie die Seite neu oder öffnen Sie sie in Ihrem Browser. Was in die Seite eingegeben und dort nicht gespeichert wurde, ist verloren; was CrmLink weiß, nicht.</translation>
    </message>
    <message>
        <source>The page stays blank.</source>
        <translation>Die Seite bleibt leer.</translation>
    </message>
    <message>
        <source>It has loaded, but nothing was drawn for some seconds.</source>
        <translation>Sie ist geladen, aber es wurde einige Sekunden lang nichts gezeichnet.</translation>
    </message>
    <message>
        <source>Reload it, or open it in your browser.</source>
        <translation>Laden Sie sie neu oder öffnen Sie sie in Ihrem Browser.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>Nothing has come for some time; the page is still being waited for.</source>
        <translation>Seit einiger Zeit kommt nichts; auf die Seite wird noch gewartet.</translation>
    </message>
    <message>
        <source>Wait, reload it, or open it in your browser. Check the network and the proxy.</source>
        <translation>Warten Sie, laden Sie sie neu oder öffnen Sie sie in Ihrem Browser. Prüfen Sie Netzwerk und Proxy.</translation>
    </message>
    <message>
        <source>The certificate of %1 is refused.</source>
        <translation>Das Zertifikat von %1 wird abgelehnt.</translation>
    </message>
    <message>
        <source>Nothing was sent. The usual causes are a wrong clock on this computer and a proxy that opens encrypted traffic: its certificate has to be known to this computer. There is no way round it.</source>
        <translation>Es wurde nichts gesendet. Die üblichen Ursachen sind eine falsch gehende Uhr in diesem Computer und ein Proxy, der verschlüsselten Verkehr öffnet: Sein Zertifikat muss diesem Computer bekannt sein. Umgehen lässt sich das nicht.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the network and the proxy, then reload the page, or open it in your browser.</source>
        <translation>Prüfen Sie Netzwerk und Proxy, dann laden Sie die Seite neu oder öffnen sie in Ihrem Browser.</translation>
    </message>
    <message>
        <source>Facebook does not support this view.</source>
        <translation>Facebook unterstützt diese Ansicht nicht.</translation>
    </message>
    <message>
        <source>It asks for a newer browser than the one built in here: %1.</source>
        <translation>Es verlangt einen neueren Browser als den hier eingebauten: %1.</translation>
    </message>
    <message>
        <source>Open the page in your browser. The step can be done there just as well.</source>
        <translation>Öffnen Sie die Seite in Ihrem Browser. Der Schritt lässt sich dort genauso gut ausführen.</translation>
    </message>
    <message>
        <source>The account is no longer in the CRM.</source>
        <translation>Das Konto ist nicht mehr im CRM.</translation>
    </message>
    <message>
        <source>Load the list again.</source>
        <translation>Laden Sie die Liste neu.</translation>
    </message>
    <message>
        <source>The CRM has changed since this plan was made. Nothing was written.</source>
        <translation>Das CRM hat sich geändert, seit dieser Plan erstellt wurde. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Read the CRM again and look at the new plan.</source>
        <translation>Lesen Sie das CRM neu und sehen Sie sich den neuen Plan an.</translation>
    </message>
    <message>
        <source>The CRM&apos;s database did not keep what was written. Everything was taken back.</source>
        <translation>Die Datenbank des CRM hat nicht behalten, was geschrieben wurde. Alles wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>A trigger or rule in the database may change these rows: show this to the database administrator.</source>
        <translation>Möglicherweise ändert ein Trigger oder eine Regel in der Datenbank diese Zeilen: Zeigen Sie dies dem Datenbankadministrator.</translation>
    </message>
    <message>
        <source>A row that was to be changed could not be changed. Everything was taken back.</source>
        <translation>Eine Zeile, die geändert werden sollte, ließ sich nicht ändern. Alles wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>A trigger, a rule or row security may hide it: show this to the database administrator.</source>
        <translation>Möglicherweise verbirgt sie ein Trigger, eine Regel oder Zeilensicherheit: Zeigen Sie dies dem Datenbankadministrator.</translation>
    </message>
    <message>
        <source>The App Secret to be written is not at hand. Nothing was written.</source>
        <translation>Das App Secret, das geschrieben werden soll, liegt nicht vor. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Enter the App Secret again.</source>
        <translation>Geben Sie das App Secret noch einmal ein.</translation>
    </message>
    <message>
        <source>The connection was lost at the last step. Nothing was written.</source>
        <translation>Die Verbindung ging beim letzten Schritt verloren. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The connection was lost at the last step, and the database cannot be reached to see whether the changes were written.</source>
        <translation>Die Verbindung ging beim letzten Schritt verloren, und die Datenbank ist nicht erreichbar, um nachzusehen, ob die Änderungen geschrieben wurden.</translation>
    </message>
    <message>
        <source>When the server is back, open CrmLink again: it looks and says what is so.</source>
        <translation>Wenn der Server wieder da ist, öffnen Sie CrmLink noch einmal: Es sieht nach und sagt, wie es steht.</translation>
    </message>
    <message>
        <source>Take the file from the CRM&apos;s folder as it is, or save it as text in UTF-8.</source>
        <translation>Verwenden Sie die Datei unverändert aus dem Ordner des CRM oder speichern Sie sie als Text in UTF-8.</translation>
    </message>
    <message>
        <source>In %1, line %2, column %3.</source>
        <translation>In %1, Zeile %2, Spalte %3.</translation>
    </message>
    <message>
        <source>In %1.</source>
        <translation>In %1.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is larger than 4 MiB, so it is no configuration file.</source>
        <translation>Die Datei ist größer als 4&#xa0;MiB, also keine Konfigurationsdatei.</translation>
    </message>
    <message>
        <source>Name the CRM&apos;s folder or its ConnectionStrings.config.</source>
        <translation>Geben Sie den Ordner des CRM oder seine ConnectionStrings.config an.</translation>
    </message>
    <message>
        <source>The file is in the encoding %1, which cannot be read here.</source>
        <translation>Die Datei hat die Kodierung %1, die sich hier nicht lesen lässt.</translation>
    </message>
    <message>
        <source>The file is not text in the encoding %1.</source>
        <translation>Die Datei ist kein Text in der Kodierung %1.</translation>
    </message>
    <message>
        <source>The file is binary, not text.</source>
        <translation>Die Datei ist binär, kein Text.</translation>
    </message>
    <message>
        <source>Take the file from the CRM&apos;s folder as it is.</source>
        <translation>Verwenden Sie die Datei unverändert aus dem Ordner des CRM.</translation>
    </message>
    <message>
        <source>The file is not XML from here on.</source>
        <translation>Ab hier ist die Datei kein XML.</translation>
    </message>
    <message>
        <source>An element has more attributes than a configuration file would give it.</source>
        <translation>Ein Element hat mehr Attribute, als es in einer Konfigurationsdatei üblich ist.</translation>
    </message>
    <message>
        <source>The file has a document type (&lt;!DOCTYPE …&gt;), which no configuration file of a CRM has.</source>
        <translation>Die Datei hat einen Dokumenttyp (&lt;!DOCTYPE …&gt;), den keine Konfigurationsdatei eines CRM hat.</translation>
    </message>
    <message>
        <source>Its elements are nested deeper than %1.</source>
        <translation>Ihre Elemente sind tiefer als %1 Ebenen geschachtelt.</translation>
    </message>
    <message>
        <source>The name %1 is not known on the network.</source>
        <translation>Der Name %1 ist im Netzwerk nicht bekannt.</translation>
    </message>
    <message>
        <source>Check the spelling of the server&apos;s name, or type its IP address. A VPN may be needed.</source>
        <translation>Prüfen Sie die Schreibweise des Servernamens oder geben Sie seine IP-Adresse ein. Möglicherweise ist ein VPN nötig.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 antwortet</translation>
    </message>
    <message>
        <source>No program listens on %1.</source>
        <translation>Auf %1 nimmt kein Programm Verbindungen an.</translation>
    </message>
    <message>
        <source>Check the port, and that PostgreSQL is running and listens on this address (listen_addresses).</source>
        <translation>Prüfen Sie den Port und ob PostgreSQL läuft und auf dieser Adresse Verbindungen annimmt (listen_addresses).</translation>
    </message>
    <message>
        <source>Check that the server is running, and that no firewall or missing VPN is in between.</source>
        <translation>Prüfen Sie, ob der Server läuft und ob eine Firewall oder ein fehlendes VPN die Verbindung verhindert.</translation>
    </message>
    <message>
        <source>not encrypted, as set</source>
        <translation>nicht verschlüsselt, wie eingestellt</translation>
    </message>
    <message>
        <source>The server on %1 offers no encryption.</source>
        <translation>Der Server auf %1 bietet keine Verschlüsselung.</translation>
    </message>
    <message>
        <source>Have TLS turned on in PostgreSQL (ssl = on), or, if the network between is trusted, set encryption to off.</source>
        <translation>Lassen Sie TLS in PostgreSQL einschalten (ssl = on) oder stellen Sie, wenn das Netzwerk dazwischen vertrauenswürdig ist, die Verschlüsselung ab.</translation>
    </message>
    <message>
        <source>%1 holds no certificate.</source>
        <translation>%1 enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>Name the PEM file of the authority that issued the server&apos;s certificate.</source>
        <translation>Geben Sie die PEM-Datei der Stelle an, die das Zertifikat des Servers ausgestellt hat.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 came about.</source>
        <translation>Es kam keine verschlüsselte Verbindung zu %1 zustande.</translation>
    </message>
    <message>
        <source>Have the server&apos;s TLS settings checked: it may only speak versions that are no longer safe.</source>
        <translation>Lassen Sie die TLS-Einstellungen des Servers prüfen: Möglicherweise spricht er nur Versionen, die nicht mehr sicher sind.</translation>
    </message>
    <message>
        <source>%1, certificate not checked, as set</source>
        <translation>%1, Zertifikat nicht geprüft, wie eingestellt</translation>
    </message>
    <message>
        <source>%1, certificate checked</source>
        <translation>%1, Zertifikat geprüft</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name than %1.</source>
        <translation>Das Zertifikat des Servers gilt für einen anderen Namen als %1.</translation>
    </message>
    <message>
        <source>It is for: %1.</source>
        <translation>Es gilt für: %1.</translation>
    </message>
    <message>
        <source>Type the server&apos;s name as the certificate has it.</source>
        <translation>Geben Sie den Namen des Servers so ein, wie er im Zertifikat steht.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>Das Zertifikat von %1 ist nicht vertrauenswürdig.</translation>
    </message>
    <message>
        <source>The server has no connection left for %1.</source>
        <translation>Der Server hat für %1 keine Verbindung mehr frei.</translation>
    </message>
    <message>
        <source>Wait a little and try again, or have the limit raised (max_connections).</source>
        <translation>Warten Sie etwas und versuchen Sie es noch einmal oder lassen Sie die Grenze anheben (max_connections).</translation>
    </message>
    <message>
        <source>The server on %1 is starting or shutting down.</source>
        <translation>Der Server auf %1 fährt gerade hoch oder herunter.</translation>
    </message>
    <message>
        <source>Wait a little and try again.</source>
        <translation>Warten Sie etwas und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server&apos;s rules do not let %1 log in to %2 from this computer.</source>
        <translation>Nach den Regeln des Servers darf sich %1 von diesem Computer aus nicht bei %2 anmelden.</translation>
    </message>
    <message>
        <source>Turn encryption on, or have a line for this computer added to the server&apos;s pg_hba.conf.</source>
        <translation>Schalten Sie die Verschlüsselung ein oder lassen Sie in der pg_hba.conf des Servers eine Zeile für diesen Computer ergänzen.</translation>
    </message>
    <message>
        <source>Have a line for this computer added to the server&apos;s pg_hba.conf.</source>
        <translation>Lassen Sie in der pg_hba.conf des Servers eine Zeile für diesen Computer ergänzen.</translation>
    </message>
    <message>
        <source>%1 may not connect to the database %2.</source>
        <translation>%1 darf sich nicht mit der Datenbank %2 verbinden.</translation>
    </message>
    <message>
        <source>Have the database administrator grant CONNECT on it.</source>
        <translation>Bitten Sie den Datenbankadministrator, CONNECT dafür zu erteilen.</translation>
    </message>
    <message>
        <source>There is no database %1 on %2.</source>
        <translation>Auf %2 gibt es keine Datenbank %1.</translation>
    </message>
    <message>
        <source>It holds: %1.</source>
        <translation>Dort gibt es: %1.</translation>
    </message>
    <message>
        <source>Check the database&apos;s name: it stands in the CRM&apos;s ConnectionStrings.config, entry “db”.</source>
        <translation>Prüfen Sie den Namen der Datenbank: Er steht in der ConnectionStrings.config des CRM, Eintrag „db“.</translation>
    </message>
    <message>
        <source>The server does not accept the login %1.</source>
        <translation>Der Server nimmt die Anmeldung %1 nicht an.</translation>
    </message>
    <message>
        <source>Check the user name and the password.</source>
        <translation>Prüfen Sie Benutzername und Passwort.</translation>
    </message>
    <message>
        <source>The connection to the database on %1 was lost.</source>
        <translation>Die Verbindung zur Datenbank auf %1 ging verloren.</translation>
    </message>
    <message>
        <source>Check that the database server is running, then try again.</source>
        <translation>Prüfen Sie, ob der Datenbankserver läuft, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Another program is changing the same rows and did not finish in time. Nothing was written.</source>
        <translation>Ein anderes Programm ändert dieselben Zeilen und wurde nicht rechtzeitig fertig. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Wait until it is done (another CrmLink, a CRM update, an open transaction in a database tool), then try again.</source>
        <translation>Warten Sie, bis es fertig ist (ein anderes CrmLink, ein Update des CRM, eine offene Transaktion in einem Datenbankprogramm), und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The database login %1 lacks a right that CrmLink needs.</source>
        <translation>Der Datenbank-Anmeldung %1 fehlt ein Recht, das CrmLink braucht.</translation>
    </message>
    <message>
        <source>Have the database administrator run the GRANT script, then try again.</source>
        <translation>Lassen Sie den Datenbankadministrator das GRANT-Skript ausführen und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The database lacks a table or column that CrmLink needs.</source>
        <translation>Der Datenbank fehlt eine Tabelle oder Spalte, die CrmLink braucht.</translation>
    </message>
    <message>
        <source>Check that this is the CRM&apos;s database and that the Facebook package is installed.</source>
        <translation>Prüfen Sie, ob dies die Datenbank des CRM ist und ob das Facebook-Paket installiert ist.</translation>
    </message>
    <message>
        <source>The database can only be read.</source>
        <translation>Die Datenbank ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Connect to the primary server, with a login that may write.</source>
        <translation>Verbinden Sie sich mit dem Primärserver, mit einer Anmeldung, die schreiben darf.</translation>
    </message>
    <message>
        <source>A value is longer than its column in the CRM. Nothing was written.</source>
        <translation>Ein Wert ist länger als seine Spalte im CRM. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Check App ID and App Secret: one of them is longer than Facebook&apos;s are.</source>
        <translation>Prüfen Sie App ID und App Secret: Einer der beiden Werte ist länger als bei Facebook üblich.</translation>
    </message>
    <message>
        <source>%1 is not a database.</source>
        <translation>%1 ist keine Datenbank.</translation>
    </message>
    <message>
        <source>Choose the CRM&apos;s database file.</source>
        <translation>Wählen Sie die Datenbankdatei des CRM.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Check the path and that you may read and write the file.</source>
        <translation>Prüfen Sie den Pfad und ob Sie die Datei lesen und schreiben dürfen.</translation>
    </message>
    <message>
        <source>The database refused a statement. Nothing was written.</source>
        <translation>Die Datenbank hat eine Anweisung abgelehnt. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Copy the details and show them to the database administrator.</source>
        <translation>Kopieren Sie die Details und zeigen Sie sie dem Datenbankadministrator.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Es fehlt: %1.</translation>
    </message>
    <message>
        <source>The database %1 is not a CRM&apos;s.</source>
        <translation>Die Datenbank %1 ist nicht die eines CRM.</translation>
    </message>
    <message>
        <source>These tables are missing: %1.</source>
        <translation>Diese Tabellen fehlen: %1.</translation>
    </message>
    <message>
        <source>The CRM&apos;s tables are in another schema: %1. Set it as the schema.</source>
        <translation>Die Tabellen des CRM liegen in einem anderen Schema: %1. Stellen Sie dieses ein.</translation>
    </message>
    <message>
        <source>The CRM has no settings for Facebook.</source>
        <translation>Das CRM hat keine Einstellungen für Facebook.</translation>
    </message>
    <message>
        <source>The settings FacebookConsumerKey, FacebookConsumerSecret and UseFacebookSharedApplication are not all there.</source>
        <translation>Die Einstellungen FacebookConsumerKey, FacebookConsumerSecret und UseFacebookSharedApplication sind nicht alle vorhanden.</translation>
    </message>
    <message>
        <source>Install the package FacebookIntegration in the CRM, then try again.</source>
        <translation>Installieren Sie im CRM das Paket FacebookIntegration und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This computer lacks the driver for %1.</source>
        <translation>Diesem Computer fehlt der Treiber für %1.</translation>
    </message>
    <message>
        <source>Qt&apos;s database driver %1 or its client library is not installed.</source>
        <translation>Qts Datenbanktreiber %1 oder seine Client-Bibliothek ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install it (Debian and Ubuntu: package %1), then start CrmLink again.</source>
        <translation>Installieren Sie ihn (Debian und Ubuntu: Paket %1) und starten Sie CrmLink neu.</translation>
    </message>
    <message>
        <source>There is no database file %1.</source>
        <translation>Es gibt keine Datenbankdatei %1.</translation>
    </message>
    <message>
        <source>Check the path, or choose the file.</source>
        <translation>Prüfen Sie den Pfad oder wählen Sie die Datei aus.</translation>
    </message>
    <message>
        <source>The CRM knows several database servers; the first one is taken. Check that it is the one that is written to.</source>
        <translation>Das CRM kennt mehrere Datenbankserver; verwendet wird der erste. Prüfen Sie, ob auf diesen geschrieben wird.</translation>
    </message>
    <message>
        <source>The CRM reaches SQL Server through a named pipe. CrmLink uses TCP/IP, which has to be on for the server.</source>
        <translation>Das CRM erreicht SQL Server über eine Named Pipe. CrmLink verwendet TCP/IP, das beim Server eingeschaltet sein muss.</translation>
    </message>
    <message>
        <source>What follows the comma in its server is no port.</source>
        <translation>Was in seiner Serverangabe nach dem Komma steht, ist kein Port.</translation>
    </message>
    <message>
        <source>The CRM uses LocalDB, which only the account that the CRM runs under can reach, on the CRM&apos;s own server. Ask for a login on a SQL Server instance.</source>
        <translation>Das CRM verwendet LocalDB, das nur das Konto erreicht, unter dem das CRM läuft, und nur auf dem Server des CRM selbst. Lassen Sie sich eine Anmeldung an einer SQL-Server-Instanz geben.</translation>
    </message>
    <message>
        <source>The CRM logs in through a directory service, which CrmLink cannot. Ask for a SQL Server login.</source>
        <translation>Das CRM meldet sich über einen Verzeichnisdienst an; das kann CrmLink nicht. Lassen Sie sich eine SQL-Server-Anmeldung geben.</translation>
    </message>
    <message>
        <source>The CRM does not check the database server&apos;s certificate. CrmLink does.</source>
        <translation>Das CRM prüft das Zertifikat des Datenbankservers nicht. CrmLink tut es.</translation>
    </message>
    <message>
        <source>Its port is no number from 1 to 65535.</source>
        <translation>Sein Port ist keine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>Its data source is not written as host:port/service.</source>
        <translation>Seine Datenquelle hat nicht die Form Host:Port/Dienst.</translation>
    </message>
    <message>
        <source>The CRM names its Oracle database by SID (%1). CrmLink uses service names; most servers offer one of the same name.</source>
        <translation>Das CRM nennt seine Oracle-Datenbank nach der SID (%1). CrmLink verwendet Dienstnamen; die meisten Server bieten einen gleichlautenden an.</translation>
    </message>
    <message>
        <source>%1 is a name from the file tnsnames.ora on the CRM&apos;s server: take server, port and service name from there.</source>
        <translation>%1 ist ein Name aus der Datei tnsnames.ora auf dem Server des CRM: Entnehmen Sie ihr Server, Port und Dienstnamen.</translation>
    </message>
    <message>
        <source>The database server is “%1”: the computer that the CRM runs on, which need not be this one. Anywhere else, put that computer&apos;s name in its place.</source>
        <translation>Der Datenbankserver ist „%1“: der Computer, auf dem das CRM läuft, also nicht unbedingt dieser. Auf jedem anderen Computer gehört der Name jenes Computers an diese Stelle.</translation>
    </message>
    <message>
        <source>The CRM logs in to the database as the account that it runs under (its application pool&apos;s). CrmLink would log in as you: give your account the rights, or use a database login with user and password.</source>
        <translation>Das CRM meldet sich bei der Datenbank mit dem Konto an, unter dem es läuft (dem seines Anwendungspools). CrmLink würde sich mit Ihrem Konto anmelden: Geben Sie diesem die Rechte oder verwenden Sie eine Datenbank-Anmeldung mit Benutzer und Passwort.</translation>
    </message>
    <message>
        <source>It names no database server.</source>
        <translation>Sie nennt keinen Datenbankserver.</translation>
    </message>
    <message>
        <source>%1 is guessed from the connection string alone: no configuration file of the CRM beside it says which database it uses.</source>
        <translation>%1 ist nur aus der Verbindungszeichenfolge geraten: Keine Konfigurationsdatei des CRM daneben sagt, welche Datenbank es verwendet.</translation>
    </message>
    <message>
        <source>A semicolon seems to be missing in it.</source>
        <translation>Darin fehlt anscheinend ein Semikolon.</translation>
    </message>
    <message>
        <source>Its server is no host name; a template that was never filled in looks like that.</source>
        <translation>Ihr Server ist kein Hostname; so sieht eine Vorlage aus, die nie ausgefüllt wurde.</translation>
    </message>
    <message>
        <source>It names no service.</source>
        <translation>Sie nennt keinen Dienst.</translation>
    </message>
    <message>
        <source>It names no database.</source>
        <translation>Sie nennt keine Datenbank.</translation>
    </message>
    <message>
        <source>A name in it is longer than any database&apos;s.</source>
        <translation>Ein Name darin ist länger, als es bei irgendeiner Datenbank möglich ist.</translation>
    </message>
    <message>
        <source>The connection strings are encrypted for the CRM&apos;s server.</source>
        <translation>Die Verbindungszeichenfolgen sind für den Server des CRM verschlüsselt.</translation>
    </message>
    <message>
        <source>Decrypt a copy on that server with aspnet_regiis -pdf, or type the connection in the wizard.</source>
        <translation>Entschlüsseln Sie auf jenem Server eine Kopie mit aspnet_regiis -pdf oder geben Sie die Verbindung im Assistenten ein.</translation>
    </message>
    <message>
        <source>The file has no &lt;connectionStrings&gt;.</source>
        <translation>Die Datei hat kein &lt;connectionStrings&gt;.</translation>
    </message>
    <message>
        <source>The entry “%1” is there twice.</source>
        <translation>Den Eintrag „%1“ gibt es zweimal.</translation>
    </message>
    <message>
        <source>Take out the one that the CRM does not use.</source>
        <translation>Entfernen Sie den, den das CRM nicht verwendet.</translation>
    </message>
    <message>
        <source>%1 was not used. %2</source>
        <translation>%1 wurde nicht verwendet. %2</translation>
    </message>
    <message>
        <source>The file has no entry “db”, which is the one that the CRM uses.</source>
        <translation>Die Datei hat keinen Eintrag „db“, und diesen verwendet das CRM.</translation>
    </message>
    <message>
        <source>Name the folder of the CRM that is running, or type the connection in the wizard.</source>
        <translation>Geben Sie den Ordner des laufenden CRM an oder geben Sie die Verbindung im Assistenten ein.</translation>
    </message>
    <message>
        <source>It is no connection string: a quote is not closed, or a value has no key.</source>
        <translation>Das ist keine Verbindungszeichenfolge: Ein Anführungszeichen ist nicht geschlossen, oder ein Wert hat keinen Schlüssel.</translation>
    </message>
    <message>
        <source>The entry “db” cannot be used. %1</source>
        <translation>Der Eintrag „db“ ist nicht verwendbar. %1</translation>
    </message>
    <message>
        <source>Mend it in the CRM&apos;s folder, or type the connection in the wizard.</source>
        <translation>Berichtigen Sie ihn im Ordner des CRM oder geben Sie die Verbindung im Assistenten ein.</translation>
    </message>
    <message>
        <source>The CRM&apos;s configuration names the entry “%1”; the entry “db” was read. Compare the two.</source>
        <translation>Die Konfiguration des CRM nennt den Eintrag „%1“; gelesen wurde der Eintrag „db“. Vergleichen Sie die beiden.</translation>
    </message>
    <message>
        <source>The entry “redis” cannot be read: where the CRM&apos;s Redis is stays unknown.</source>
        <translation>Der Eintrag „redis“ lässt sich nicht lesen: Wo sich das Redis des CRM befindet, bleibt unbekannt.</translation>
    </message>
    <message>
        <source>%1 sets %2 on the server: a value written to the CRM may have no effect until that entry is taken out.</source>
        <translation>%1 legt %2 auf dem Server fest: Ein ins CRM geschriebener Wert wirkt möglicherweise nicht, bis dieser Eintrag entfernt ist.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be checked.</source>
        <translation>Das Zertifikat des Servers lässt sich nicht prüfen.</translation>
    </message>
    <message>
        <source>No list of trusted certificate authorities was found on this computer.</source>
        <translation>Auf diesem Computer wurde keine Liste vertrauenswürdiger Zertifizierungsstellen gefunden.</translation>
    </message>
    <message>
        <source>Not asked: the keys are not proved.</source>
        <translation>Nicht abgefragt: Die Schlüssel sind nicht bestätigt.</translation>
    </message>
    <message>
        <source>Facebook accepts App ID and App Secret; the app is called %1.</source>
        <translation>Facebook nimmt App ID und App Secret an; die App heißt %1.</translation>
    </message>
    <message>
        <source>The login dialog takes the app.</source>
        <translation>Der Anmeldedialog nimmt die App an.</translation>
    </message>
    <message>
        <source>Not read: Facebook does not show the app&apos;s settings.</source>
        <translation>Nicht gelesen: Facebook zeigt die Einstellungen der App nicht.</translation>
    </message>
    <message>
        <source>App domains covers %1.</source>
        <translation>App domains umfasst %1.</translation>
    </message>
    <message>
        <source>Site URL is %1.</source>
        <translation>Site URL ist %1.</translation>
    </message>
    <message>
        <source>The CRM has no mobile address of its own.</source>
        <translation>Das CRM hat keine eigene mobile Adresse.</translation>
    </message>
    <message>
        <source>Mobile Site URL is %1.</source>
        <translation>Mobile Site URL ist %1.</translation>
    </message>
    <message>
        <source>Contact email is %1.</source>
        <translation>Contact email ist %1.</translation>
    </message>
    <message>
        <source>Category is %1.</source>
        <translation>Category ist %1.</translation>
    </message>
    <message>
        <source>Privacy policy URL is %1.</source>
        <translation>Privacy policy URL ist %1.</translation>
    </message>
    <message>
        <source>Privacy policy URL is not set; the app needs one only before it goes live.</source>
        <translation>Privacy policy URL ist nicht gesetzt; die App braucht sie erst, bevor sie öffentlich wird.</translation>
    </message>
    <message>
        <source>Stays: it belongs to another site of this app.</source>
        <translation>Bleibt: Gehört zu einer anderen Site dieser App.</translation>
    </message>
    <message>
        <source>Stays: somebody may be reading it. Tick to replace it.</source>
        <translation>Bleibt: Möglicherweise liest jemand dieses Postfach. Zum Ersetzen ankreuzen.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Hier ist nichts.</translation>
    </message>
    <message>
        <source>CrmLink has the answer. You can close this page and go back to it.</source>
        <translation>CrmLink hat die Antwort. Sie können diese Seite schließen und dorthin zurückkehren.</translation>
    </message>
    <message>
        <source>The address of Facebook, %1, is not known here.</source>
        <translation>Die Adresse von Facebook, %1, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>This computer&apos;s name service does not know the host: no internet connection, or a network that lets only some names through.</source>
        <translation>Der Namensdienst dieses Computers kennt den Host nicht: Es gibt keine Internetverbindung, oder das Netzwerk lässt nur manche Namen zu.</translation>
    </message>
    <message>
        <source>Check the internet connection, or ask the network&apos;s administrator to allow %1.</source>
        <translation>Prüfen Sie die Internetverbindung oder bitten Sie den Netzwerkadministrator, %1 freizugeben.</translation>
    </message>
    <message>
        <source>%1 refuses the connection.</source>
        <translation>%1 lehnt die Verbindung ab.</translation>
    </message>
    <message>
        <source>A firewall on the way answers in Facebook&apos;s place.</source>
        <translation>Eine Firewall auf dem Weg antwortet an Facebooks Stelle.</translation>
    </message>
    <message>
        <source>Ask the network&apos;s administrator to allow connections to %1, or set the proxy that other programs use.</source>
        <translation>Bitten Sie den Netzwerkadministrator, Verbindungen zu %1 zu erlauben, oder stellen Sie den Proxy ein, den andere Programme verwenden.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut before an answer came.</source>
        <translation>Die Verbindung zu %1 wurde getrennt, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>A firewall, proxy or the network itself ended it.</source>
        <translation>Eine Firewall, ein Proxy oder das Netzwerk selbst hat sie beendet.</translation>
    </message>
    <message>
        <source>Try again. If it goes on, ask the network&apos;s administrator about %1.</source>
        <translation>Versuchen Sie es noch einmal. Bleibt es dabei, fragen Sie wegen %1 den Netzwerkadministrator.</translation>
    </message>
    <message>
        <source>%1 does not answer in time.</source>
        <translation>%1 antwortet nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The network is slow, or something on the way drops the connection without a word.</source>
        <translation>Das Netzwerk ist langsam, oder etwas auf dem Weg verwirft die Verbindung ohne Meldung.</translation>
    </message>
    <message>
        <source>Try again. If it goes on, ask the network&apos;s administrator to allow connections to %1.</source>
        <translation>Versuchen Sie es noch einmal. Bleibt es dabei, bitten Sie den Netzwerkadministrator, Verbindungen zu %1 zu erlauben.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is refused.</source>
        <translation>Die Verbindung zu %1 ist nicht sicher: Das Zertifikat wird abgelehnt.</translation>
    </message>
    <message>
        <source>A proxy that reads encrypted traffic stands between, the clock of this computer is wrong, or somebody pretends to be Facebook.</source>
        <translation>Ein Proxy, der verschlüsselten Verkehr mitliest, steht dazwischen, die Uhr dieses Computers geht falsch, oder jemand gibt sich als Facebook aus.</translation>
    </message>
    <message>
        <source>Check the clock, then ask the network&apos;s administrator. CrmLink does not send keys over such a connection.</source>
        <translation>Prüfen Sie die Uhr, dann fragen Sie den Netzwerkadministrator. Über eine solche Verbindung sendet CrmLink keine Schlüssel.</translation>
    </message>
    <message>
        <source>The proxy does not let CrmLink through to %1.</source>
        <translation>Der Proxy lässt CrmLink nicht zu %1 durch.</translation>
    </message>
    <message>
        <source>It wants a name and password, is not to be found, or forbids the address.</source>
        <translation>Er verlangt Name und Passwort, ist nicht zu finden oder verbietet die Adresse.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, or ask the network&apos;s administrator to allow %1.</source>
        <translation>Prüfen Sie die Proxy-Einstellungen dieses Computers oder bitten Sie den Netzwerkadministrator, %1 freizugeben.</translation>
    </message>
    <message>
        <source>%1 answers, but not as Facebook does.</source>
        <translation>%1 antwortet, aber nicht so, wie Facebook es tut.</translation>
    </message>
    <message>
        <source>A sign-in page of the network or a proxy&apos;s own page came instead.</source>
        <translation>Stattdessen kam eine Anmeldeseite des Netzwerks oder die Seite eines Proxys.</translation>
    </message>
    <message>
        <source>Open any web page to see whether the network wants a sign-in, then try again.</source>
        <translation>Öffnen Sie irgendeine Webseite, um zu sehen, ob das Netzwerk eine Anmeldung verlangt, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Facebook has trouble of its own at the moment.</source>
        <translation>Facebook hat gerade selbst eine Störung.</translation>
    </message>
    <message>
        <source>Its server reports an internal failure; nothing of yours is wrong.</source>
        <translation>Sein Server meldet einen internen Fehler; bei Ihnen ist nichts falsch.</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>Facebook takes no more requests from this app for now.</source>
        <translation>Facebook nimmt von dieser App vorerst keine Anfragen mehr an.</translation>
    </message>
    <message>
        <source>The app or its user has asked too often within an hour.</source>
        <translation>Die App oder ihr Benutzer hat innerhalb einer Stunde zu oft gefragt.</translation>
    </message>
    <message>
        <source>Wait an hour, then try again.</source>
        <translation>Warten Sie eine Stunde und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Facebook has blocked this action for a while.</source>
        <translation>Facebook hat diese Aktion vorübergehend gesperrt.</translation>
    </message>
    <message>
        <source>Its rules see the account or the app as misused.</source>
        <translation>Nach seinen Regeln wird das Konto oder die App missbraucht.</translation>
    </message>
    <message>
        <source>Open the app&apos;s dashboard, read the alerts there and resolve them.</source>
        <translation>Öffnen Sie das Dashboard der App, lesen Sie dort die Alerts und erledigen Sie, was sie verlangen.</translation>
    </message>
    <message>
        <source>Facebook knows no app with this App ID.</source>
        <translation>Facebook kennt keine App mit dieser App ID.</translation>
    </message>
    <message>
        <source>The number has a typing mistake, or it is the ID of an Instagram or Threads app, which have their own.</source>
        <translation>Die Nummer enthält einen Tippfehler, oder sie ist die ID einer Instagram- oder Threads-App; diese haben eigene.</translation>
    </message>
    <message>
        <source>Copy the App ID again from the top of App settings › Basic.</source>
        <translation>Kopieren Sie die App ID noch einmal; sie steht oben in App settings › Basic.</translation>
    </message>
    <message>
        <source>Facebook does not accept the App Secret for this App ID.</source>
        <translation>Facebook nimmt das App Secret zu dieser App ID nicht an.</translation>
    </message>
    <message>
        <source>It belongs to another app, was typed with a mistake, or has been reset since.</source>
        <translation>Es gehört zu einer anderen App, enthält einen Tippfehler oder wurde inzwischen zurückgesetzt.</translation>
    </message>
    <message>
        <source>Press Show beside App secret in App settings › Basic and copy it again.</source>
        <translation>Klicken Sie in App settings › Basic neben App secret auf Show und kopieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This is the app&apos;s client token, not its App Secret.</source>
        <translation>Das ist das Client token der App, nicht ihr App Secret.</translation>
    </message>
    <message>
        <source>Both are 32 digits and letters; the client token stands in App settings › Advanced.</source>
        <translation>Beide sind 32 Ziffern und Buchstaben; das Client token steht in App settings › Advanced.</translation>
    </message>
    <message>
        <source>Press Show beside App secret in App settings › Basic and copy that one.</source>
        <translation>Klicken Sie in App settings › Basic neben App secret auf Show und kopieren Sie dieses.</translation>
    </message>
    <message>
        <source>The App Secret was copied while it was masked.</source>
        <translation>Das App Secret wurde kopiert, als es verdeckt war.</translation>
    </message>
    <message>
        <source>The console shows dots until Show is pressed and the password is given.</source>
        <translation>Die Konsole zeigt Punkte, bis Show angeklickt und das Passwort eingegeben ist.</translation>
    </message>
    <message>
        <source>Press Show beside App secret in App settings › Basic, then copy it.</source>
        <translation>Klicken Sie in App settings › Basic neben App secret auf Show, dann kopieren Sie es.</translation>
    </message>
    <message>
        <source>The keys are right, but the app is marked as a native or desktop app.</source>
        <translation>Die Schlüssel stimmen, aber die App ist als native App oder Desktop-App gekennzeichnet.</translation>
    </message>
    <message>
        <source>Facebook then ignores calls that are signed with the App Secret, and the CRM makes such calls.</source>
        <translation>Dann ignoriert Facebook Aufrufe, die mit dem App Secret signiert sind, und solche macht das CRM.</translation>
    </message>
    <message>
        <source>In App settings › Advanced set Native or desktop app? to No and save.</source>
        <translation>Stellen Sie in App settings › Advanced „Native or desktop app?“ auf No und speichern Sie.</translation>
    </message>
    <message>
        <source>Facebook wants a proof of the App Secret with each call.</source>
        <translation>Facebook verlangt bei jedem Aufruf einen Nachweis des App Secret.</translation>
    </message>
    <message>
        <source>Require App Secret is on in App settings › Advanced, and a call came without it.</source>
        <translation>Require App Secret ist in App settings › Advanced eingeschaltet, und ein Aufruf kam ohne diesen Nachweis.</translation>
    </message>
    <message>
        <source>Leave the switch on when your CRM sends the proof (7.8 and later do); switch Require App Secret off otherwise.</source>
        <translation>Lassen Sie den Schalter an, wenn Ihr CRM den Nachweis sendet (das tut es ab 7.8); sonst schalten Sie Require App Secret aus.</translation>
    </message>
    <message>
        <source>The App Secret does not fit the token.</source>
        <translation>Das App Secret passt nicht zum Token.</translation>
    </message>
    <message>
        <source>The token belongs to another app, or the App Secret has been reset since.</source>
        <translation>Das Token gehört zu einer anderen App, oder das App Secret wurde inzwischen zurückgesetzt.</translation>
    </message>
    <message>
        <source>Copy App ID and App Secret of the same app again, then link the account again.</source>
        <translation>Kopieren Sie App ID und App Secret derselben App noch einmal, dann verknüpfen Sie das Konto neu.</translation>
    </message>
    <message>
        <source>Facebook does not let CrmLink change the app&apos;s settings.</source>
        <translation>Facebook lässt CrmLink die Einstellungen der App nicht ändern.</translation>
    </message>
    <message>
        <source>Allow API Access to App Settings is off, or only some addresses may change them.</source>
        <translation>Allow API Access to App Settings ist aus, oder nur bestimmte Adressen dürfen sie ändern.</translation>
    </message>
    <message>
        <source>Type the values in App settings › Basic. Or switch Allow API Access to App Settings on in App settings › Advanced and try again.</source>
        <translation>Geben Sie die Werte in App settings › Basic ein. Oder schalten Sie in App settings › Advanced „Allow API Access to App Settings“ ein und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Facebook said yes, but the app&apos;s settings are not as sent: %1.</source>
        <translation>Facebook hat zugestimmt, aber die Einstellungen der App sind nicht wie gesendet: %1.</translation>
    </message>
    <message>
        <source>Facebook drops values that it does not take for this kind of app.</source>
        <translation>Facebook verwirft Werte, die es bei dieser Art von App nicht annimmt.</translation>
    </message>
    <message>
        <source>Type the values in App settings › Basic and press Save changes.</source>
        <translation>Geben Sie die Werte in App settings › Basic ein und klicken Sie auf Save changes.</translation>
    </message>
    <message>
        <source>App domains does not hold %1.</source>
        <translation>App domains enthält %1 nicht.</translation>
    </message>
    <message>
        <source>Facebook lets the login lead only to hosts that stand there.</source>
        <translation>Facebook lässt die Anmeldung nur zu Hosts führen, die dort stehen.</translation>
    </message>
    <message>
        <source>Add %1 to App domains in App settings › Basic and press Save changes.</source>
        <translation>Fügen Sie %1 in App settings › Basic zu App domains hinzu und klicken Sie auf Save changes.</translation>
    </message>
    <message>
        <source>The app has no Site URL.</source>
        <translation>Die App hat keine Site URL.</translation>
    </message>
    <message>
        <source>The platform Website is not added yet, or was not saved.</source>
        <translation>Die Plattform Website ist noch nicht hinzugefügt oder wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>In App settings › Basic press Add platform, choose Website, enter %1 as Site URL and press Save changes.</source>
        <translation>Klicken Sie in App settings › Basic auf Add platform, wählen Sie Website, geben Sie %1 als Site URL ein und klicken Sie auf Save changes.</translation>
    </message>
    <message>
        <source>Site URL is %1, another site of the same app.</source>
        <translation>Site URL ist %1, eine andere Site derselben App.</translation>
    </message>
    <message>
        <source>One app may serve several sites; the host is among the app domains.</source>
        <translation>Eine App kann mehreren Sites dienen; der Host steht unter den App domains.</translation>
    </message>
    <message>
        <source>Site URL is %1, which no app domain covers.</source>
        <translation>Site URL ist %1, und keine App domain umfasst sie.</translation>
    </message>
    <message>
        <source>It was typed with a mistake or belongs to another app.</source>
        <translation>Sie enthält einen Tippfehler oder gehört zu einer anderen App.</translation>
    </message>
    <message>
        <source>Set Site URL to %2 in App settings › Basic and press Save changes.</source>
        <translation>Setzen Sie Site URL in App settings › Basic auf %2 und klicken Sie auf Save changes.</translation>
    </message>
    <message>
        <source>The app has no Mobile Site URL.</source>
        <translation>Die App hat keine Mobile Site URL.</translation>
    </message>
    <message>
        <source>The site file names a mobile address, the app does not.</source>
        <translation>Die Site-Datei nennt eine mobile Adresse, die App nicht.</translation>
    </message>
    <message>
        <source>Add %1 as Mobile Site URL where the console offers it; without it only the mobile address is affected.</source>
        <translation>Fügen Sie %1 als Mobile Site URL hinzu, wo die Konsole dieses Feld anbietet; ohne es ist nur die mobile Adresse betroffen.</translation>
    </message>
    <message>
        <source>One app may serve several sites.</source>
        <translation>Eine App kann mehreren Sites dienen.</translation>
    </message>
    <message>
        <source>The app has no contact email.</source>
        <translation>Die App hat keine Contact email.</translation>
    </message>
    <message>
        <source>Facebook sends its notices there and locks apps that nobody answers for.</source>
        <translation>Dorthin sendet Facebook seine Mitteilungen, und es sperrt Apps, für die niemand antwortet.</translation>
    </message>
    <message>
        <source>Enter a mailbox that somebody reads as Contact email in App settings › Basic and press Save changes.</source>
        <translation>Geben Sie in App settings › Basic als Contact email ein Postfach an, das jemand liest, und klicken Sie auf Save changes.</translation>
    </message>
    <message>
        <source>Contact email is %1, not %2.</source>
        <translation>Als Contact email ist %1 statt %2 eingetragen.</translation>
    </message>
    <message>
        <source>Somebody else looks after the app, or the address is an old one.</source>
        <translation>Jemand anders betreut die App, oder die Adresse ist veraltet.</translation>
    </message>
    <message>
        <source>The app has no Category.</source>
        <translation>Die App hat keine Category.</translation>
    </message>
    <message>
        <source>The console no longer asks for it when the app is made.</source>
        <translation>Die Konsole fragt beim Anlegen der App nicht mehr danach.</translation>
    </message>
    <message>
        <source>Choose a Category, for example Business and pages, in App settings › Basic.</source>
        <translation>Wählen Sie in App settings › Basic eine Category, zum Beispiel Business and pages.</translation>
    </message>
    <message>
        <source>The app has no Privacy policy URL.</source>
        <translation>Die App hat keine Privacy policy URL.</translation>
    </message>
    <message>
        <source>Facebook does not make an app public without one.</source>
        <translation>Ohne sie macht Facebook keine App öffentlich.</translation>
    </message>
    <message>
        <source>Enter the public https address of your privacy policy in App settings › Basic.</source>
        <translation>Geben Sie in App settings › Basic die öffentliche https-Adresse Ihrer Datenschutzerklärung ein.</translation>
    </message>
    <message>
        <source>Version %1 of Facebook&apos;s interface ends on %2.</source>
        <translation>Version %1 der Schnittstelle von Facebook läuft am %2 ab.</translation>
    </message>
    <message>
        <source>Facebook retires a version about two years after the next one came.</source>
        <translation>Facebook stellt eine Version etwa zwei Jahre nach dem Erscheinen der nächsten ein.</translation>
    </message>
    <message>
        <source>Choose a newer version for CrmLink and for the CRM before then.</source>
        <translation>Wählen Sie vorher eine neuere Version für CrmLink und für das CRM.</translation>
    </message>
    <message>
        <source>Version %1 of Facebook&apos;s interface ended on %2.</source>
        <translation>Version %1 der Schnittstelle von Facebook ist am %2 abgelaufen.</translation>
    </message>
    <message>
        <source>Facebook answers such calls as a later version, with other fields.</source>
        <translation>Facebook beantwortet solche Aufrufe mit einer späteren Version und anderen Feldern.</translation>
    </message>
    <message>
        <source>Choose a version that is alive: api_version in the site file, Facebook API version in the CRM.</source>
        <translation>Wählen Sie eine Version, die noch bedient wird: api_version in der Site-Datei, Facebook API version im CRM.</translation>
    </message>
    <message>
        <source>The app has Facebook Login for Business, which the CRM cannot use.</source>
        <translation>Die App hat Facebook Login for Business, das das CRM nicht verwenden kann.</translation>
    </message>
    <message>
        <source>Its use case brings that product instead of Facebook Login; a use case cannot be taken away again.</source>
        <translation>Ihr Use case bringt dieses Produkt statt Facebook Login mit; ein Use case lässt sich nicht wieder entfernen.</translation>
    </message>
    <message>
        <source>Create another app with the use case Authenticate and request data from users with Facebook Login.</source>
        <translation>Legen Sie eine andere App an, mit dem Use case „Authenticate and request data from users with Facebook Login“.</translation>
    </message>
    <message>
        <source>The login dialog does not accept the App ID.</source>
        <translation>Der Anmeldedialog nimmt die App ID nicht an.</translation>
    </message>
    <message>
        <source>The number is wrong, or the app has Facebook Login for Business only.</source>
        <translation>Die Nummer ist falsch, oder die App hat nur Facebook Login for Business.</translation>
    </message>
    <message>
        <source>Compare the App ID with App settings › Basic. When it is right, create an app with the use case Facebook Login.</source>
        <translation>Vergleichen Sie die App ID mit App settings › Basic. Stimmt sie, legen Sie eine App mit dem Use case Facebook Login an.</translation>
    </message>
    <message>
        <source>The login dialog fails for the permissions that are asked for.</source>
        <translation>Der Anmeldedialog scheitert an den angeforderten Berechtigungen.</translation>
    </message>
    <message>
        <source>The app&apos;s product does not know them.</source>
        <translation>Das Produkt der App kennt sie nicht.</translation>
    </message>
    <message>
        <source>Check under Use cases that Facebook Login is there with public_profile.</source>
        <translation>Prüfen Sie unter Use cases, ob Facebook Login mit public_profile vorhanden ist.</translation>
    </message>
    <message>
        <source>Facebook says that the app needs at least one supported permission.</source>
        <translation>Facebook sagt, dass die App mindestens eine unterstützte Berechtigung braucht.</translation>
    </message>
    <message>
        <source>The app has Facebook Login for Business.</source>
        <translation>Die App hat Facebook Login for Business.</translation>
    </message>
    <message>
        <source>Facebook says that a permission is not valid.</source>
        <translation>Facebook sagt, dass eine Berechtigung nicht gültig ist.</translation>
    </message>
    <message>
        <source>The permission is not added to the use case.</source>
        <translation>Die Berechtigung ist dem Use case nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>Ask for public_profile only, or add the permission under Use cases › Customize.</source>
        <translation>Fordern Sie nur public_profile an oder fügen Sie die Berechtigung unter Use cases › Customize hinzu.</translation>
    </message>
    <message>
        <source>Facebook blocks the address that the login returns to.</source>
        <translation>Facebook sperrt die Adresse, zu der die Anmeldung zurückkehrt.</translation>
    </message>
    <message>
        <source>It is not among the Valid OAuth Redirect URIs, letter for letter, or Client, Web or Embedded browser OAuth login is off.</source>
        <translation>Sie steht nicht Zeichen für Zeichen unter Valid OAuth Redirect URIs, oder Client OAuth login, Web OAuth login oder Embedded browser OAuth login ist aus.</translation>
    </message>
    <message>
        <source>In the Facebook Login settings set the three switches to Yes, paste the redirect address and press Save changes.</source>
        <translation>Stellen Sie in den Facebook Login settings die drei Schalter auf Yes, fügen Sie die Weiterleitungsadresse ein und klicken Sie auf Save changes.</translation>
    </message>
    <message>
        <source>Facebook says that the address is not within the app&apos;s domains.</source>
        <translation>Facebook sagt, dass die Adresse nicht zu den Domains der App gehört.</translation>
    </message>
    <message>
        <source>App domains or the redirect address is missing, or one of the OAuth switches is off.</source>
        <translation>App domains oder die Weiterleitungsadresse fehlt, oder einer der OAuth-Schalter ist aus.</translation>
    </message>
    <message>
        <source>Compare App domains and Site URL in App settings › Basic, then the switches and redirect addresses in the Facebook Login settings.</source>
        <translation>Vergleichen Sie App domains und Site URL in App settings › Basic, dann die Schalter und Weiterleitungsadressen in den Facebook Login settings.</translation>
    </message>
    <message>
        <source>Facebook does not log in to an address without https.</source>
        <translation>Facebook erlaubt keine Anmeldung über eine Adresse ohne https.</translation>
    </message>
    <message>
        <source>The redirect address begins with http.</source>
        <translation>Die Weiterleitungsadresse beginnt mit http.</translation>
    </message>
    <message>
        <source>The console refuses Facebook&apos;s own address in the list of redirect addresses.</source>
        <translation>Die Konsole lehnt Facebooks eigene Adresse in der Liste der Weiterleitungsadressen ab.</translation>
    </message>
    <message>
        <source>It needs no entry there: it works when Embedded browser OAuth login is on.</source>
        <translation>Sie braucht dort keinen Eintrag: Sie funktioniert, wenn Embedded browser OAuth login an ist.</translation>
    </message>
    <message>
        <source>Leave it out of the list and set Embedded browser OAuth login to Yes.</source>
        <translation>Nehmen Sie sie nicht in die Liste auf und stellen Sie Embedded browser OAuth login auf Yes.</translation>
    </message>
    <message>
        <source>Facebook does not log in inside another program.</source>
        <translation>Facebook erlaubt keine Anmeldung in einem anderen Programm.</translation>
    </message>
    <message>
        <source>It takes the view in this window for one that it no longer serves.</source>
        <translation>Es hält die Ansicht in diesem Fenster für eine, die es nicht mehr bedient.</translation>
    </message>
    <message>
        <source>Press Open in my browser and log in there.</source>
        <translation>Klicken Sie auf „Im eigenen Browser öffnen“ und melden Sie sich dort an.</translation>
    </message>
    <message>
        <source>Facebook does not support this browser.</source>
        <translation>Facebook unterstützt diesen Browser nicht.</translation>
    </message>
    <message>
        <source>The view in this window is older than Facebook wants.</source>
        <translation>Die Ansicht in diesem Fenster ist älter, als Facebook es erlaubt.</translation>
    </message>
    <message>
        <source>Press Open in my browser, or update CrmLink.</source>
        <translation>Klicken Sie auf „Im eigenen Browser öffnen“ oder aktualisieren Sie CrmLink.</translation>
    </message>
    <message>
        <source>Facebook wants to make sure that it is you.</source>
        <translation>Facebook möchte sichergehen, dass Sie es sind.</translation>
    </message>
    <message>
        <source>A login from a new place or program sets that off.</source>
        <translation>Eine Anmeldung von einem neuen Ort oder Programm löst das aus.</translation>
    </message>
    <message>
        <source>Follow the page. When it goes in circles, log in once in your own browser, then come back.</source>
        <translation>Folgen Sie der Seite. Dreht sie sich im Kreis, melden Sie sich einmal in Ihrem eigenen Browser an und kommen Sie dann zurück.</translation>
    </message>
    <message>
        <source>Facebook says that the app is not active.</source>
        <translation>Facebook sagt, dass die App nicht aktiv ist.</translation>
    </message>
    <message>
        <source>The app is in Development and the person has no role in it, or a yearly check of the app is overdue.</source>
        <translation>Die App ist im Entwicklungsmodus, und die Person hat keine Rolle in ihr, oder eine jährliche Prüfung der App ist überfällig.</translation>
    </message>
    <message>
        <source>Give the person the role Tester under App roles, or publish the app; look for required actions on the dashboard.</source>
        <translation>Geben Sie der Person unter App roles die Rolle Tester oder veröffentlichen Sie die App; sehen Sie auf dem Dashboard nach Required actions.</translation>
    </message>
    <message>
        <source>Facebook says that the app is still in development mode.</source>
        <translation>Facebook sagt, dass die App noch im Entwicklungsmodus ist.</translation>
    </message>
    <message>
        <source>The person has no role in the app.</source>
        <translation>Die Person hat keine Rolle in der App.</translation>
    </message>
    <message>
        <source>Give the person the role Tester under App roles, or publish the app.</source>
        <translation>Geben Sie der Person unter App roles die Rolle Tester oder veröffentlichen Sie die App.</translation>
    </message>
    <message>
        <source>Facebook says that its login is unavailable for this app.</source>
        <translation>Facebook sagt, dass seine Anmeldung für diese App nicht verfügbar ist.</translation>
    </message>
    <message>
        <source>public_profile has no access for people without a role, or a required action is open.</source>
        <translation>public_profile hat keinen Zugriff für Personen ohne Rolle, oder eine Required action ist offen.</translation>
    </message>
    <message>
        <source>Look for required actions on the dashboard; under Use cases press Increase access beside public_profile.</source>
        <translation>Sehen Sie auf dem Dashboard nach Required actions; klicken Sie unter Use cases neben public_profile auf Increase access.</translation>
    </message>
    <message>
        <source>The login dialog refuses the app: %1.</source>
        <translation>Der Anmeldedialog lehnt die App ab: %1.</translation>
    </message>
    <message>
        <source>Facebook names this reason in the address of its error page.</source>
        <translation>Diesen Grund nennt Facebook in der Adresse seiner Fehlerseite.</translation>
    </message>
    <message>
        <source>Compare the settings in App settings › Basic and Facebook Login settings with the values here.</source>
        <translation>Vergleichen Sie die Einstellungen in App settings › Basic und in den Facebook Login settings mit den Werten hier.</translation>
    </message>
    <message>
        <source>The login was cancelled in Facebook&apos;s window.</source>
        <translation>Die Anmeldung wurde in Facebooks Fenster abgebrochen.</translation>
    </message>
    <message>
        <source>Cancel was pressed, or the window was closed.</source>
        <translation>Cancel wurde angeklickt, oder das Fenster wurde geschlossen.</translation>
    </message>
    <message>
        <source>Log in again and press Continue. Nothing was kept.</source>
        <translation>Melden Sie sich noch einmal an und klicken Sie auf Continue. Es wurde nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>Facebook&apos;s window ended without a login.</source>
        <translation>Facebooks Fenster wurde ohne Anmeldung geschlossen.</translation>
    </message>
    <message>
        <source>Cancel was pressed. Facebook answers the same when the app is in Development and the person has no role in it, or when the app has Facebook Login for Business.</source>
        <translation>Cancel wurde angeklickt. Dasselbe antwortet Facebook, wenn die App im Entwicklungsmodus ist und die Person keine Rolle in ihr hat oder wenn die App Facebook Login for Business hat.</translation>
    </message>
    <message>
        <source>Log in again when you pressed Cancel. Otherwise give the person the role Tester, or publish the app. Nothing was kept.</source>
        <translation>Haben Sie auf Cancel geklickt, melden Sie sich noch einmal an. Sonst geben Sie der Person die Rolle Tester oder veröffentlichen Sie die App. Es wurde nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>The answer does not belong to this login.</source>
        <translation>Die Antwort gehört nicht zu dieser Anmeldung.</translation>
    </message>
    <message>
        <source>It comes from an older window, or from somebody else.</source>
        <translation>Sie kommt aus einem älteren Fenster oder von jemand anderem.</translation>
    </message>
    <message>
        <source>Close other Facebook windows and log in again. Nothing was kept.</source>
        <translation>Schließen Sie andere Facebook-Fenster und melden Sie sich noch einmal an. Es wurde nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>Facebook&apos;s answer has no token.</source>
        <translation>Facebooks Antwort enthält kein Token.</translation>
    </message>
    <message>
        <source>The address was cut when it was copied, or the app&apos;s kind answers otherwise.</source>
        <translation>Die Adresse wurde beim Kopieren abgeschnitten, oder diese Art von App antwortet anders.</translation>
    </message>
    <message>
        <source>Log in again; when you paste the address, paste all of it.</source>
        <translation>Melden Sie sich noch einmal an; wenn Sie die Adresse einfügen, dann vollständig.</translation>
    </message>
    <message>
        <source>The permission %1 was declined.</source>
        <translation>Die Berechtigung %1 wurde abgelehnt.</translation>
    </message>
    <message>
        <source>It was unticked in Facebook&apos;s window.</source>
        <translation>Sie wurde in Facebooks Fenster abgewählt.</translation>
    </message>
    <message>
        <source>Log in again and leave it ticked.</source>
        <translation>Melden Sie sich noch einmal an und lassen Sie sie angekreuzt.</translation>
    </message>
    <message>
        <source>The login has expired.</source>
        <translation>Die Anmeldung ist abgelaufen.</translation>
    </message>
    <message>
        <source>It was left for too long before it was completed.</source>
        <translation>Sie blieb zu lange liegen, bevor sie abgeschlossen wurde.</translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation>Melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>This login has been used already.</source>
        <translation>Diese Anmeldung wurde schon verwendet.</translation>
    </message>
    <message>
        <source>A code works once.</source>
        <translation>Ein Code funktioniert nur einmal.</translation>
    </message>
    <message>
        <source>Facebook does not know this login.</source>
        <translation>Facebook kennt diese Anmeldung nicht.</translation>
    </message>
    <message>
        <source>The address was cut when it was copied.</source>
        <translation>Die Adresse wurde beim Kopieren abgeschnitten.</translation>
    </message>
    <message>
        <source>The redirect address is not the one of the login.</source>
        <translation>Die Weiterleitungsadresse ist nicht die der Anmeldung.</translation>
    </message>
    <message>
        <source>It was changed between the two steps.</source>
        <translation>Sie wurde zwischen den beiden Schritten geändert.</translation>
    </message>
    <message>
        <source>The linked account&apos;s token has expired.</source>
        <translation>Das Token des verknüpften Kontos ist abgelaufen.</translation>
    </message>
    <message>
        <source>Facebook lets it live for about 60 days.</source>
        <translation>Facebook lässt es etwa 60&#xa0;Tage gelten.</translation>
    </message>
    <message>
        <source>Link the account again.</source>
        <translation>Verknüpfen Sie das Konto neu.</translation>
    </message>
    <message>
        <source>The linked account&apos;s password was changed.</source>
        <translation>Das Passwort des verknüpften Kontos wurde geändert.</translation>
    </message>
    <message>
        <source>Facebook then ends all its tokens.</source>
        <translation>Dann macht Facebook alle seine Token ungültig.</translation>
    </message>
    <message>
        <source>The person has removed the app from their Facebook account.</source>
        <translation>Die Person hat die App aus ihrem Facebook-Konto entfernt.</translation>
    </message>
    <message>
        <source>Under Apps and websites of the account the app was taken away.</source>
        <translation>Die App wurde unter Apps and websites des Kontos entfernt.</translation>
    </message>
    <message>
        <source>Link the account again when the person agrees.</source>
        <translation>Verknüpfen Sie das Konto neu, wenn die Person einverstanden ist.</translation>
    </message>
    <message>
        <source>Facebook wants the person to log in and confirm something.</source>
        <translation>Facebook verlangt, dass sich die Person anmeldet und etwas bestätigt.</translation>
    </message>
    <message>
        <source>The account is held at a security check.</source>
        <translation>Das Konto wird bei einer Sicherheitsprüfung festgehalten.</translation>
    </message>
    <message>
        <source>Let the person log in at www.facebook.com and resolve the notice; the link then works again.</source>
        <translation>Die Person muss sich bei www.facebook.com anmelden und den Hinweis erledigen; dann funktioniert die Verknüpfung wieder.</translation>
    </message>
    <message>
        <source>The Facebook account is not confirmed.</source>
        <translation>Das Facebook-Konto ist nicht bestätigt.</translation>
    </message>
    <message>
        <source>Its e-mail address or phone number was never confirmed.</source>
        <translation>Seine E-Mail-Adresse oder Telefonnummer wurde nie bestätigt.</translation>
    </message>
    <message>
        <source>Let the person log in at www.facebook.com and confirm it.</source>
        <translation>Die Person muss sich bei www.facebook.com anmelden und sie bestätigen.</translation>
    </message>
    <message>
        <source>The linked account&apos;s token is not valid.</source>
        <translation>Das Token des verknüpften Kontos ist nicht gültig.</translation>
    </message>
    <message>
        <source>It was revoked, or was cut when it was stored.</source>
        <translation>Es wurde widerrufen oder beim Speichern abgeschnitten.</translation>
    </message>
    <message>
        <source>Facebook saw no token with the call.</source>
        <translation>Facebook hat beim Aufruf kein Token gesehen.</translation>
    </message>
    <message>
        <source>A token is missing, or the app&apos;s kind makes Facebook ignore it.</source>
        <translation>Ein Token fehlt, oder wegen der Art der App ignoriert Facebook es.</translation>
    </message>
    <message>
        <source>Link the account again; check that Native or desktop app? is No.</source>
        <translation>Verknüpfen Sie das Konto neu; prüfen Sie, ob „Native or desktop app?“ auf No steht.</translation>
    </message>
    <message>
        <source>The token belongs to another app.</source>
        <translation>Das Token gehört zu einer anderen App.</translation>
    </message>
    <message>
        <source>The account was linked before the App ID was changed.</source>
        <translation>Das Konto wurde verknüpft, bevor die App ID geändert wurde.</translation>
    </message>
    <message>
        <source>Facebook does not grant this to the app.</source>
        <translation>Facebook erlaubt das der App nicht.</translation>
    </message>
    <message>
        <source>A permission was not given, was taken back, or needs a review.</source>
        <translation>Eine Berechtigung wurde nicht erteilt oder zurückgenommen, oder sie braucht eine Prüfung.</translation>
    </message>
    <message>
        <source>Link the account again and leave the permissions ticked.</source>
        <translation>Verknüpfen Sie das Konto neu und lassen Sie die Berechtigungen angekreuzt.</translation>
    </message>
    <message>
        <source>Facebook does not let this account create another app.</source>
        <translation>Facebook lässt dieses Konto keine weitere App anlegen.</translation>
    </message>
    <message>
        <source>It is new or not verified, or has a role in 15 apps, archived ones included.</source>
        <translation>Es ist neu oder nicht bestätigt, oder es hat in 15 Apps eine Rolle, archivierte mitgezählt.</translation>
    </message>
    <message>
        <source>Verify the account by phone, or remove or archive apps that are no longer used.</source>
        <translation>Bestätigen Sie das Konto per Telefon, oder entfernen oder archivieren Sie Apps, die nicht mehr verwendet werden.</translation>
    </message>
    <message>
        <source>Facebook says that it could not create the app.</source>
        <translation>Facebook sagt, dass es die App nicht anlegen konnte.</translation>
    </message>
    <message>
        <source>The message comes at times although the app was made.</source>
        <translation>Die Meldung kommt manchmal, obwohl die App angelegt wurde.</translation>
    </message>
    <message>
        <source>Reload the list of apps before you try again.</source>
        <translation>Laden Sie die Liste der Apps neu, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Facebook answers with an error that CrmLink does not know.</source>
        <translation>Facebook antwortet mit einem Fehler, den CrmLink nicht kennt.</translation>
    </message>
    <message>
        <source>Facebook&apos;s own words are below.</source>
        <translation>Facebooks eigene Meldung steht darunter.</translation>
    </message>
    <message>
        <source>Read Facebook&apos;s words; copy the details when you ask for help.</source>
        <translation>Lesen Sie Facebooks Meldung; kopieren Sie die Details, wenn Sie um Hilfe bitten.</translation>
    </message>
    <message>
        <source>There is no run %1 on this computer.</source>
        <translation>Auf diesem Computer gibt es keinen Lauf %1.</translation>
    </message>
    <message>
        <source>Name a run by its id, as apply printed it.</source>
        <translation>Geben Sie einen Lauf mit der Kennung an, die apply ausgegeben hat.</translation>
    </message>
    <message>
        <source>%1 cannot be used.</source>
        <translation>%1 ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The run %1 is still at work in another CrmLink.</source>
        <translation>Der Lauf %1 wird von einem anderen CrmLink noch ausgeführt.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then try again.</source>
        <translation>Warten Sie, bis er beendet ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 is not a record of a run.</source>
        <translation>%1 ist keine Aufzeichnung eines Laufs.</translation>
    </message>
    <message>
        <source>Move the file out of the folder, or restore it from a backup.</source>
        <translation>Verschieben Sie die Datei aus dem Ordner oder stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The CRM has no Facebook account “%1”.</source>
        <translation>Das CRM hat kein Facebook-Konto „%1“.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Your CRM</source>
        <translation>Ihr CRM</translation>
    </message>
    <message>
        <source>Log in to Facebook</source>
        <translation>Bei Facebook anmelden</translation>
    </message>
    <message>
        <source>Create the app</source>
        <translation>App anlegen</translation>
    </message>
    <message>
        <source>App ID and App Secret</source>
        <translation>App ID und App Secret</translation>
    </message>
    <message>
        <source>App settings</source>
        <translation>App settings</translation>
    </message>
    <message>
        <source>Facebook Login settings</source>
        <translation>Facebook Login settings</translation>
    </message>
    <message>
        <source>Who may log in</source>
        <translation>Wer sich anmelden darf</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Write to the CRM</source>
        <translation>Ins CRM schreiben</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>manual %1</source>
        <extracomment>Which steps of the vendor&apos;s manual a page covers: &quot;manual 7–12&quot;.</extracomment>
        <translation>Handbuch&#xa0;%1</translation>
    </message>
    <message>
        <source>No browser opened.</source>
        <translation>Es hat sich kein Browser geöffnet.</translation>
    </message>
    <message>
        <source>Copy the address into a browser of your choice.</source>
        <translation>Kopieren Sie die Adresse in einen Browser Ihrer Wahl.</translation>
    </message>
    <message>
        <source>The practice CRM cannot be made at %1.</source>
        <translation>Das Übungs-CRM lässt sich unter %1 nicht anlegen.</translation>
    </message>
    <message>
        <source>Check that the folder is there, may be written, and that the disk is not full.</source>
        <translation>Prüfen Sie, ob der Ordner vorhanden ist, beschrieben werden darf und der Datenträger nicht voll ist.</translation>
    </message>
    <message>
        <source>The CRM has no account %1; there is nothing to remove.</source>
        <translation>Das CRM hat kein Konto %1; es gibt nichts zu entfernen.</translation>
    </message>
    <message>
        <source>Not asked: the CRM could not be read.</source>
        <translation>Nicht abgefragt: Das CRM ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>crmlink apply --site FILE writes what the site file says.</source>
        <translation>crmlink apply --site FILE schreibt, was in der Site-Datei steht.</translation>
    </message>
    <message>
        <source>Database %1 on %2 (%3).</source>
        <translation>Datenbank %1 auf %2 (%3).</translation>
    </message>
    <message>
        <source>Have the server&apos;s certificate mended, or name its certificate authority: tls_ca in the site file.</source>
        <translation>Lassen Sie das Zertifikat des Servers in Ordnung bringen oder geben Sie seine Zertifizierungsstelle an: tls_ca in der Site-Datei.</translation>
    </message>
    <message>
        <source>The database is on this computer.</source>
        <translation>Die Datenbank ist auf diesem Computer.</translation>
    </message>
    <message>
        <source>Take tls out of the site file; a private certificate authority goes into tls_ca.</source>
        <translation>Entfernen Sie tls aus der Site-Datei; eine private Zertifizierungsstelle gehört in tls_ca.</translation>
    </message>
    <message>
        <source>Encrypted; certificate and name of the server are checked.</source>
        <translation>Verschlüsselt; Zertifikat und Name des Servers werden geprüft.</translation>
    </message>
    <message>
        <source>The CRM has its Facebook settings.</source>
        <translation>Das CRM hat seine Facebook-Einstellungen.</translation>
    </message>
    <message>
        <source>This CRM has no Facebook integration.</source>
        <translation>Dieses CRM hat keine Facebook-Integration.</translation>
    </message>
    <message>
        <source>Install the package FacebookIntegration in the CRM.</source>
        <translation>Installieren Sie im CRM das Paket FacebookIntegration.</translation>
    </message>
    <message>
        <source>“%1” is not set.</source>
        <translation>„%1“ ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>“%1” is %2; the site file says %3.</source>
        <translation>„%1“ ist %2; in der Site-Datei steht %3.</translation>
    </message>
    <message>
        <source>“%1” is %2.</source>
        <translation>„%1“ ist %2.</translation>
    </message>
    <message>
        <source>“%1” is set; the CRM encrypts it, so it cannot be compared.</source>
        <translation>„%1“ ist gesetzt; das CRM verschlüsselt den Wert, darum lässt er sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>“%1” is set but cannot be compared: %2</source>
        <translation>„%1“ ist gesetzt, lässt sich aber nicht vergleichen: %2</translation>
    </message>
    <message>
        <source>“%1” is not the App Secret that the site file names.</source>
        <translation>„%1“ ist nicht das App Secret, das die Site-Datei nennt.</translation>
    </message>
    <message>
        <source>“%1” is the App Secret that the site file names.</source>
        <translation>„%1“ ist das App Secret, das die Site-Datei nennt.</translation>
    </message>
    <message>
        <source>“%1” is cleared.</source>
        <translation>„%1“ ist deaktiviert.</translation>
    </message>
    <message>
        <source>“%1” is selected, so the CRM ignores the keys.</source>
        <translation>„%1“ ist aktiviert, darum ignoriert das CRM die Schlüssel.</translation>
    </message>
    <message>
        <source>Set update_crm_api_version = true in the site file and apply, so that the CRM uses %1.</source>
        <translation>Setzen Sie update_crm_api_version = true in der Site-Datei und rufen Sie apply auf, damit das CRM %1 verwendet.</translation>
    </message>
    <message>
        <source>“%1” is %2, which Facebook ends on %3.</source>
        <translation>„%1“ ist %2; diese Version stellt Facebook am %3 ein.</translation>
    </message>
    <message>
        <source>“%1” is %2, which Facebook has ended.</source>
        <translation>„%1“ ist %2; diese Version hat Facebook eingestellt.</translation>
    </message>
    <message>
        <source>“%1” holds no version: “%2”.</source>
        <translation>„%1“ enthält keine Version: „%2“.</translation>
    </message>
    <message>
        <source>“%1” is selected.</source>
        <translation>„%1“ ist aktiviert.</translation>
    </message>
    <message>
        <source>“%1” is not selected: linked accounts stop within two hours.</source>
        <translation>„%1“ ist nicht aktiviert: Verknüpfte Konten funktionieren nach höchstens zwei Stunden nicht mehr.</translation>
    </message>
    <message>
        <source>Select it in the CRM&apos;s System settings.</source>
        <translation>Aktivieren Sie es in den System settings des CRM.</translation>
    </message>
    <message>
        <source>This CRM has no system setting %1.</source>
        <translation>Dieses CRM hat keine Systemeinstellung %1.</translation>
    </message>
    <message>
        <source>“%1” is right for all employees, but has values of its own for %2.</source>
        <translation>„%1“ stimmt für alle Mitarbeiter, hat aber eigene Werte für %2.</translation>
    </message>
    <message>
        <source>Remove those values in the CRM&apos;s System settings, unless they are meant.</source>
        <translation>Entfernen Sie diese Werte in den System settings des CRM, wenn sie nicht gewollt sind.</translation>
    </message>
    <message>
        <source>The site file shares no accounts.</source>
        <translation>Die Site-Datei gibt keine Konten frei.</translation>
    </message>
    <message>
        <source>The CRM has no user “%1”.</source>
        <translation>Das CRM hat keinen Benutzer „%1“.</translation>
    </message>
    <message>
        <source>Use the login name as the CRM&apos;s list of users shows it: acting_as in the site file.</source>
        <translation>Verwenden Sie den Anmeldenamen so, wie ihn die Benutzerliste des CRM zeigt: acting_as in der Site-Datei.</translation>
    </message>
    <message>
        <source>%1 may share accounts.</source>
        <translation>%1 darf Konten freigeben.</translation>
    </message>
    <message>
        <source>%1 may not share accounts.</source>
        <translation>%1 darf keine Konten freigeben.</translation>
    </message>
    <message>
        <source>Have a system administrator of the CRM grant “Access to managing shared accounts in the external resources” under Operation permissions.</source>
        <translation>Bitten Sie einen Systemadministrator des CRM, „Access to managing shared accounts in the external resources“ unter Operation permissions zu erteilen.</translation>
    </message>
    <message>
        <source>Not asked.</source>
        <translation>Nicht abgefragt.</translation>
    </message>
    <message>
        <source>Not asked: the site file says verify = false.</source>
        <translation>Nicht abgefragt: In der Site-Datei steht verify = false.</translation>
    </message>
    <message>
        <source>Have %1 link the account again.</source>
        <translation>Bitten Sie %1, das Konto neu zu verknüpfen.</translation>
    </message>
    <message>
        <source>The CRM has marked “%1” as expired.</source>
        <translation>Das CRM hat „%1“ als abgelaufen gekennzeichnet.</translation>
    </message>
    <message>
        <source>“%1” was linked through another app (%2).</source>
        <translation>„%1“ wurde über eine andere App verknüpft (%2).</translation>
    </message>
    <message>
        <source>Not asked: there is no App Secret.</source>
        <translation>Nicht abgefragt: Es gibt kein App Secret.</translation>
    </message>
    <message>
        <source>CrmLink %1 on %2 (%3).</source>
        <translation>CrmLink %1 auf %2 (%3).</translation>
    </message>
    <message>
        <source>Qt %1, built with %2.</source>
        <translation>Qt %1, erstellt mit %2.</translation>
    </message>
    <message>
        <source>Debian and Ubuntu: install libqt6sql6-psql and libpq5. Elsewhere: Qt&apos;s PostgreSQL driver and libpq.</source>
        <translation>Debian und Ubuntu: libqt6sql6-psql und libpq5 installieren. Sonst: Qts PostgreSQL-Treiber und libpq.</translation>
    </message>
    <message>
        <source>Debian and Ubuntu: install libqt6sql6-odbc, and Microsoft&apos;s ODBC Driver for SQL Server (msodbcsql18) or tdsodbc.</source>
        <translation>Debian und Ubuntu: libqt6sql6-odbc installieren und Microsofts ODBC Driver for SQL Server (msodbcsql18) oder tdsodbc.</translation>
    </message>
    <message>
        <source>Debian and Ubuntu: install libqt6sql6-sqlite. Elsewhere: Qt&apos;s SQLite driver.</source>
        <translation>Debian und Ubuntu: libqt6sql6-sqlite installieren. Sonst: Qts SQLite-Treiber.</translation>
    </message>
    <message>
        <source>%1: the driver %2 is ready.</source>
        <translation>%1: Der Treiber %2 ist bereit.</translation>
    </message>
    <message>
        <source>%1: Qt&apos;s driver %2 is not installed.</source>
        <translation>%1: Qts Treiber %2 ist nicht installiert.</translation>
    </message>
    <message>
        <source>%1: the driver %2 is there, but its client library is missing. %3</source>
        <translation>%1: Der Treiber %2 ist da, aber seine Client-Bibliothek fehlt. %3</translation>
    </message>
    <message>
        <source>Secrets can be kept: %1.</source>
        <translation>Geheimnisse lassen sich aufbewahren: %1.</translation>
    </message>
    <message>
        <source>CrmLink keeps its state in %1.</source>
        <translation>CrmLink bewahrt seinen Zustand in %1 auf.</translation>
    </message>
    <message>
        <source>There is no state folder to look in.</source>
        <translation>Es gibt keinen Zustandsordner, in dem sich nachsehen lässt.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) were interrupted.</source>
        <translation>
            <numerusform>%n Lauf wurde unterbrochen.</numerusform>
            <numerusform>%n Läufe wurden unterbrochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start CrmLink for that site again: it finds out how the run ended.</source>
        <translation>Starten Sie CrmLink noch einmal für diese Site: Es sieht nach, wie der Lauf geendet hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) on record.</source>
        <translation>
            <numerusform>%n Lauf aufgezeichnet.</numerusform>
            <numerusform>%n Läufe aufgezeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Qt finds no TLS library: Facebook and https sites cannot be reached.</source>
        <translation>Qt findet keine TLS-Bibliothek: Facebook und https-Adressen sind nicht erreichbar.</translation>
    </message>
    <message>
        <source>Debian and Ubuntu: install libssl3. Elsewhere: OpenSSL for this Qt.</source>
        <translation>Debian und Ubuntu: libssl3 installieren. Sonst: OpenSSL für dieses Qt.</translation>
    </message>
    <message>
        <source>This system trusts no certificate authority: every https site is refused.</source>
        <translation>Dieses System vertraut keiner Zertifizierungsstelle: Jede https-Adresse wird abgelehnt.</translation>
    </message>
    <message>
        <source>Debian and Ubuntu: install ca-certificates.</source>
        <translation>Debian und Ubuntu: ca-certificates installieren.</translation>
    </message>
    <message>
        <source>Facebook is reached without a proxy.</source>
        <translation>Facebook wird ohne Proxy erreicht.</translation>
    </message>
    <message>
        <source>Facebook is reached by the proxy %1.</source>
        <translation>Facebook wird über den Proxy %1 erreicht.</translation>
    </message>
    <message>
        <source>There is no display: setup, profile, guide and practice cannot open a window.</source>
        <translation>Es gibt keinen Bildschirm: setup, profile, guide und practice können kein Fenster öffnen.</translation>
    </message>
    <message>
        <source>Use plan, apply, check and undo here, or log in to a desktop.</source>
        <translation>Verwenden Sie hier plan, apply, check und undo oder melden Sie sich an einem Desktop an.</translation>
    </message>
    <message>
        <source>Windows can be shown.</source>
        <translation>Fenster lassen sich anzeigen.</translation>
    </message>
    <message>
        <source>The embedded view is installed: %1.</source>
        <translation>Die eingebaute Webansicht ist installiert: %1.</translation>
    </message>
    <message>
        <source>The password cannot be kept in the keychain.</source>
        <translation>Das Passwort lässt sich nicht im Schlüsselbund aufbewahren.</translation>
    </message>
    <message>
        <source>Its entries are named after the CRM&apos;s address, which the CRM&apos;s files do not tell.</source>
        <translation>Dessen Einträge sind nach der Adresse des CRM benannt, und die steht nicht in den Dateien des CRM.</translation>
    </message>
    <message>
        <source>Name the address with --site-url https://…, or put the password into a file with --password-file PATH.</source>
        <translation>Geben Sie die Adresse mit --site-url https://… an oder schreiben Sie das Passwort mit --password-file PATH in eine Datei.</translation>
    </message>
    <message>
        <source>The password cannot be put into %1.</source>
        <translation>Das Passwort lässt sich nicht in %1 schreiben.</translation>
    </message>
    <message>
        <source>Name another file with --password-file.</source>
        <translation>Geben Sie mit --password-file eine andere Datei an.</translation>
    </message>
    <message>
        <source>It has a line break in it, and only a file&apos;s first line counts.</source>
        <translation>Es enthält einen Zeilenumbruch, und von einer Datei zählt nur die erste Zeile.</translation>
    </message>
    <message>
        <source>Something else is there already.</source>
        <translation>Dort steht schon etwas anderes.</translation>
    </message>
    <message>
        <source>The CRM&apos;s file says “%1”, its own computer; the server of the site file, %2, was kept.</source>
        <translation>In der Datei des CRM steht „%1“, der eigene Computer; der Server der Site-Datei, %2, wurde beibehalten.</translation>
    </message>
    <message>
        <source>The CRM&apos;s file says “%1”, its own computer: taken to be %2, whose share the folder is on. Check it.</source>
        <translation>In der Datei des CRM steht „%1“, der eigene Computer: Angenommen wird %2, auf dessen Freigabe der Ordner liegt. Prüfen Sie das.</translation>
    </message>
    <message>
        <source>The CRM logs in as its application pool&apos;s account; the login of the site file, %1, was kept.</source>
        <translation>Das CRM meldet sich mit dem Konto seines Anwendungspools an; die Anmeldung der Site-Datei, %1, wurde beibehalten.</translation>
    </message>
    <message>
        <source>%1 is the CRM&apos;s own file.</source>
        <translation>%1 ist die eigene Datei des CRM.</translation>
    </message>
    <message>
        <source>Name another file to write to.</source>
        <translation>Geben Sie eine andere Datei an, in die geschrieben wird.</translation>
    </message>
    <message>
        <source>--site and --password-file name the same file.</source>
        <translation>--site und --password-file nennen dieselbe Datei.</translation>
    </message>
    <message>
        <source>The password never goes into the site file: name another one.</source>
        <translation>Das Passwort kommt nie in die Site-Datei: Geben Sie eine andere an.</translation>
    </message>
    <message>
        <source>The CRM&apos;s files do not tell the address at which people open it, and the site file is of no use without: write it into %1 as site_url = &quot;https://…&quot;, or import again with --site-url.</source>
        <translation>In den Dateien des CRM steht nicht, unter welcher Adresse es geöffnet wird, und ohne sie nützt die Site-Datei nichts: Schreiben Sie sie als site_url = &quot;https://…&quot; in %1 oder importieren Sie noch einmal mit --site-url.</translation>
    </message>
    <message>
        <source>The entry “db” has no password: write into the site file where it is to be had.</source>
        <translation>Der Eintrag „db“ hat kein Passwort: Schreiben Sie in die Site-Datei, woher es kommt.</translation>
    </message>
    <message>
        <source>Name the CRM&apos;s folder, or its ConnectionStrings.config, as somebody who may read it.</source>
        <translation>Geben Sie den Ordner des CRM oder seine ConnectionStrings.config an, als jemand, der sie lesen darf.</translation>
    </message>
    <message>
        <source>%1 holds no ConnectionStrings.config.</source>
        <translation>%1 enthält keine ConnectionStrings.config.</translation>
    </message>
    <message>
        <source>%1 holds several CRMs.</source>
        <translation>%1 enthält mehrere CRMs.</translation>
    </message>
    <message>
        <source>Name the folder that the CRM is installed in: ConnectionStrings.config stands in it, beside Web.config.</source>
        <translation>Geben Sie den Ordner an, in dem das CRM installiert ist: Darin steht ConnectionStrings.config neben Web.config.</translation>
    </message>
    <message>
        <source>The run of %1 has ended.</source>
        <translation>Der Lauf von %1 ist beendet.</translation>
    </message>
    <message>
        <source>The run of %1 was interrupted; the CRM holds what it wrote.</source>
        <translation>Der Lauf von %1 wurde unterbrochen; das CRM enthält, was er geschrieben hat.</translation>
    </message>
    <message>
        <source>The run of %1 was interrupted; it wrote nothing to the CRM.</source>
        <translation>Der Lauf von %1 wurde unterbrochen; er hat nichts ins CRM geschrieben.</translation>
    </message>
    <message>
        <source>The run of %1 was interrupted, and the CRM holds some values from before it and some from after it.</source>
        <translation>Der Lauf von %1 wurde unterbrochen, und das CRM enthält teils Werte von vorher, teils Werte von nachher.</translation>
    </message>
    <message>
        <source>The run of %1 was interrupted, and the CRM has been changed since: %2.</source>
        <translation>Der Lauf von %1 wurde unterbrochen, und das CRM wurde seither geändert: %2.</translation>
    </message>
    <message>
        <source>%1 Nothing was written. With verify = false in the site file CrmLink does not ask Facebook.</source>
        <translation>%1 Es wurde nichts geschrieben. Mit verify = false in der Site-Datei fragt CrmLink Facebook nicht.</translation>
    </message>
    <message>
        <source>%1 is no saved plan.</source>
        <translation>%1 ist kein gespeicherter Plan.</translation>
    </message>
    <message>
        <source>Save one with: crmlink plan --site FILE --json &gt; FILE</source>
        <translation>Speichern Sie einen mit: crmlink plan --site FILE --json &gt; FILE</translation>
    </message>
    <message>
        <source>The App Secret that is to be replaced cannot be kept for undo. Nothing was written.</source>
        <translation>Das App Secret, das ersetzt werden soll, lässt sich nicht für undo aufbewahren. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Make the keychain work and try again, or go on without being able to restore that secret (--forget-old-secret).</source>
        <translation>Sorgen Sie dafür, dass der Schlüsselbund funktioniert, und versuchen Sie es noch einmal. Oder machen Sie weiter, ohne dieses Geheimnis wiederherstellen zu können (--forget-old-secret).</translation>
    </message>
    <message>
        <source>The old App Secret was not kept: undo cannot restore it.</source>
        <translation>Das alte App Secret wurde nicht aufbewahrt: undo kann es nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>The old App Secret is kept until CrmLink is closed: afterwards undo cannot restore it.</source>
        <translation>Das alte App Secret wird aufbewahrt, bis CrmLink geschlossen wird: Danach kann undo es nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>The CRM was written, but the run&apos;s record could not be completed: %1 CrmLink completes it next time.</source>
        <translation>Ins CRM wurde geschrieben, aber die Aufzeichnung des Laufs ließ sich nicht vervollständigen: %1 CrmLink holt das beim nächsten Mal nach.</translation>
    </message>
    <message>
        <source>It is not known whether the CRM holds the new values. The run is on record: when CrmLink reaches this CRM again, it finds out. Mend the connection and run it again.</source>
        <translation>Es ist nicht bekannt, ob das CRM die neuen Werte enthält. Der Lauf ist aufgezeichnet: Wenn CrmLink dieses CRM wieder erreicht, stellt es das fest. Bringen Sie die Verbindung in Ordnung und starten Sie noch einmal.</translation>
    </message>
    <message>
        <source>The site file %1 cannot be read.</source>
        <translation>Die Site-Datei %1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The site file %1 cannot be written.</source>
        <translation>Die Site-Datei %1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, with room on its disk.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen und dessen Datenträger Platz hat.</translation>
    </message>
    <message>
        <source>No run on %1 can be undone from this computer.</source>
        <translation>Auf %1 lässt sich von diesem Computer aus kein Lauf rückgängig machen.</translation>
    </message>
    <message>
        <source>Undo on the computer that made the run, with the same state folder, or set the values by hand in the CRM.</source>
        <translation>Machen Sie ihn auf dem Computer rückgängig, der ihn ausgeführt hat, mit demselben Zustandsordner, oder setzen Sie die Werte im CRM von Hand.</translation>
    </message>
    <message>
        <source>The run %1 was not made on %2.</source>
        <translation>Der Lauf %1 wurde nicht auf %2 ausgeführt.</translation>
    </message>
    <message>
        <source>It was made on %1.</source>
        <translation>Er wurde auf %1 ausgeführt.</translation>
    </message>
    <message>
        <source>Name a run of this site, or the other site&apos;s file.</source>
        <translation>Geben Sie einen Lauf dieser Site oder die Datei der anderen Site an.</translation>
    </message>
    <message>
        <source>The run %1 is an undo, which cannot be undone.</source>
        <translation>Der Lauf %1 ist ein undo; das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>To have its values again, apply the site file again.</source>
        <translation>Um seine Werte wiederzubekommen, wenden Sie die Site-Datei noch einmal an.</translation>
    </message>
    <message>
        <source>The run %1 has been undone already.</source>
        <translation>Der Lauf %1 wurde schon rückgängig gemacht.</translation>
    </message>
    <message>
        <source>The CRM was found to hold the values from before it.</source>
        <translation>Das CRM enthielt bereits die Werte von vorher.</translation>
    </message>
    <message>
        <source>Undone by the run %1.</source>
        <translation>Rückgängig gemacht durch den Lauf %1.</translation>
    </message>
    <message>
        <source>The run %1 cannot be undone: it was interrupted, and how it ended is not known.</source>
        <translation>Der Lauf %1 lässt sich nicht rückgängig machen: Er wurde unterbrochen, und wie er geendet hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The CRM has been changed since, or another CrmLink is still at work.</source>
        <translation>Das CRM wurde seither geändert, oder ein anderes CrmLink ist noch am Werk.</translation>
    </message>
    <message>
        <source>Look at the values in the CRM and set them by hand, or run the set-up again.</source>
        <translation>Sehen Sie sich die Werte im CRM an und setzen Sie sie von Hand oder führen Sie die Einrichtung noch einmal durch.</translation>
    </message>
    <message>
        <source>The run %1 cannot be undone: it removed accounts or linked them again.</source>
        <translation>Der Lauf %1 lässt sich nicht rückgängig machen: Er hat Konten entfernt oder neu verknüpft.</translation>
    </message>
    <message>
        <source>Their old links are not kept anywhere.</source>
        <translation>Ihre alten Verknüpfungen sind nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>Their owners can link them again.</source>
        <translation>Ihre Inhaber können sie neu verknüpfen.</translation>
    </message>
    <message>
        <source>This run cannot be undone: the App Secret from before it was not kept.</source>
        <translation>Dieser Lauf lässt sich nicht rückgängig machen: Das App Secret von vorher wurde nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The run was made without a keychain (--forget-old-secret).</source>
        <translation>Der Lauf wurde ohne Schlüsselbund ausgeführt (--forget-old-secret).</translation>
    </message>
    <message>
        <source>Enter the old App Secret in the CRM&apos;s System settings.</source>
        <translation>Geben Sie das alte App Secret in den System settings des CRM ein.</translation>
    </message>
    <message>
        <source>The plan made now is not the reviewed one. Nothing was written.</source>
        <translation>Der jetzige Plan ist nicht der geprüfte. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Different since: %1.</source>
        <translation>Seither anders: %1.</translation>
    </message>
    <message>
        <source>Make the plan again, review it, and apply that one.</source>
        <translation>Erstellen Sie den Plan noch einmal, prüfen Sie ihn und wenden Sie diesen an.</translation>
    </message>
    <message>
        <source>Windows Credential Manager</source>
        <translation>Windows-Anmeldeinformationsverwaltung</translation>
    </message>
    <message>
        <source>the macOS keychain</source>
        <translation>der macOS-Schlüsselbund</translation>
    </message>
    <message>
        <source>Your keychain is locked or does not let CrmLink in.</source>
        <translation>Ihr Schlüsselbund ist gesperrt oder verweigert CrmLink den Zugriff.</translation>
    </message>
    <message>
        <source>There is no keychain that CrmLink can use.</source>
        <translation>Es gibt keinen Schlüsselbund, den CrmLink verwenden kann.</translation>
    </message>
    <message>
        <source>Your keychain does not work.</source>
        <translation>Ihr Schlüsselbund funktioniert nicht.</translation>
    </message>
    <message numerus="yes">
        <source>Your keychain did not answer within %n second(s).</source>
        <translation>
            <numerusform>Ihr Schlüsselbund hat innerhalb von %n&#xa0;Sekunde nicht geantwortet.</numerusform>
            <numerusform>Ihr Schlüsselbund hat innerhalb von %n&#xa0;Sekunden nicht geantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>CrmLink is waiting for your keychain, which may still show a dialog, perhaps behind other windows.</source>
        <translation>CrmLink wartet auf Ihren Schlüsselbund, der möglicherweise noch einen Dialog zeigt, vielleicht hinter anderen Fenstern.</translation>
    </message>
    <message>
        <source>Your keychain reported success, but what it holds is not what CrmLink wrote.</source>
        <translation>Ihr Schlüsselbund meldete Erfolg, enthält aber nicht, was CrmLink geschrieben hat.</translation>
    </message>
    <message>
        <source>Check that only the secret itself was entered.</source>
        <translation>Prüfen Sie, ob nur das Geheimnis selbst eingegeben wurde.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>The first line of %1 holds nothing.</source>
        <translation>Die erste Zeile von %1 enthält nichts.</translation>
    </message>
    <message>
        <source>Put the secret there, alone on the first line.</source>
        <translation>Schreiben Sie das Geheimnis dorthin, allein in die erste Zeile.</translation>
    </message>
    <message>
        <source>%1 is longer than any secret.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 ist länger als jedes Geheimnis.</translation>
    </message>
    <message>
        <source>That is what %1 holds.</source>
        <translation>Das enthält %1.</translation>
    </message>
    <message>
        <source>%1 is not text in UTF-8.</source>
        <translation>%1 ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>Save it as plain text in UTF-8.</source>
        <translation>Speichern Sie es als reinen Text in UTF-8.</translation>
    </message>
    <message>
        <source>%1 is not available.</source>
        <translation>%1 ist nicht verfügbar.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>Die Umgebungsvariable %1 ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>Set it for this run, or change the site file.</source>
        <translation>Setzen Sie sie für diesen Lauf oder ändern Sie die Site-Datei.</translation>
    </message>
    <message>
        <source>Other users of this computer may reach the secret in %1: chmod 600 keeps it to yourself.</source>
        <translation>Andere Benutzer dieses Computers können möglicherweise auf das Geheimnis in %1 zugreifen: Mit chmod 600 behalten Sie es für sich.</translation>
    </message>
    <message>
        <source>Put the secret there, alone on the first line, or change the site file.</source>
        <translation>Schreiben Sie das Geheimnis dorthin, allein in die erste Zeile, oder ändern Sie die Site-Datei.</translation>
    </message>
    <message>
        <source>%1 is not in the keychain.</source>
        <translation>%1 ist nicht im Schlüsselbund.</translation>
    </message>
    <message>
        <source>There is no entry %1.</source>
        <translation>Es gibt keinen Eintrag %1.</translation>
    </message>
    <message>
        <source>Enter it in the wizard (crmlink setup), which stores it, or name another place in the site file: env, file or command.</source>
        <translation>Geben Sie es im Assistenten ein (crmlink setup), der es ablegt, oder geben Sie in der Site-Datei einen anderen Ort an: env, file oder command.</translation>
    </message>
    <message>
        <source>Run it by hand to see what it waits for.</source>
        <translation>Starten Sie den Befehl von Hand, um zu sehen, worauf er wartet.</translation>
    </message>
    <message>
        <source>%1 answers with more than a password.</source>
        <translation>%1 antwortet mit mehr als einem Passwort.</translation>
    </message>
    <message>
        <source>Its first output line has to be the secret.</source>
        <translation>Die erste Ausgabezeile muss das Geheimnis sein.</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>%1 lässt sich nicht starten: %2</translation>
    </message>
    <message>
        <source>Name a program that is on PATH, or its full path. No shell is involved.</source>
        <translation>Geben Sie ein Programm an, das im PATH liegt, oder seinen vollständigen Pfad. Eine Shell ist nicht beteiligt.</translation>
    </message>
    <message>
        <source>%1 ended with status %2.</source>
        <translation>%1 endete mit Status %2.</translation>
    </message>
    <message>
        <source>%1 ended with status %2 and said: %3</source>
        <translation>%1 endete mit Status %2 und sagte: %3</translation>
    </message>
    <message>
        <source>Run it by hand until its first output line is the secret.</source>
        <translation>Starten Sie den Befehl von Hand, bis seine erste Ausgabezeile das Geheimnis ist.</translation>
    </message>
    <message>
        <source>this session only</source>
        <translation>nur diese Sitzung</translation>
    </message>
    <message>
        <source>No role of this user holds the operation “Access to managing shared accounts in the external resources”.</source>
        <translation>Keine Rolle dieses Benutzers hat die Berechtigung „Access to managing shared accounts in the external resources“.</translation>
    </message>
    <message>
        <source>The operation “Access to managing shared accounts in the external resources” is denied through %1.</source>
        <translation>Die Berechtigung „Access to managing shared accounts in the external resources“ ist über %1 verweigert.</translation>
    </message>
    <message>
        <source>Have a system administrator of the CRM grant it under Operation permissions, or act for somebody who holds it.</source>
        <translation>Bitten Sie einen Systemadministrator des CRM, sie unter Operation permissions zu erteilen, oder handeln Sie für jemanden, der sie hat.</translation>
    </message>
    <message>
        <source>There is an account of this name, but it belongs to another network; only Facebook accounts are shared here.</source>
        <translation>Es gibt ein Konto dieses Namens, aber es gehört zu einem anderen Netzwerk; freigegeben werden hier nur Facebook-Konten.</translation>
    </message>
    <message>
        <source>Link the account first, or check its spelling under “Accounts in external resources”.</source>
        <translation>Verknüpfen Sie zuerst das Konto oder prüfen Sie seine Schreibweise unter „Accounts in external resources“.</translation>
    </message>
    <message>
        <source>“%1” names several Facebook accounts.</source>
        <translation>„%1“ bezeichnet mehrere Facebook-Konten.</translation>
    </message>
    <message>
        <source>Name the one you mean by its id.</source>
        <translation>Geben Sie das gemeinte mit seiner Kennung an.</translation>
    </message>
    <message>
        <source>%1 has a linked account already: %2.</source>
        <translation>%1 hat schon ein verknüpftes Konto: %2.</translation>
    </message>
    <message>
        <source>The login was that of %1, and the CRM keeps one private Facebook account for each user.</source>
        <translation>Angemeldet war %1, und das CRM speichert für jeden Benutzer nur ein privates Facebook-Konto.</translation>
    </message>
    <message>
        <source>Log in to Facebook as %1 to link that account again, or remove it first.</source>
        <translation>Melden Sie sich bei Facebook als %1 an, um dieses Konto neu zu verknüpfen, oder entfernen Sie es zuerst.</translation>
    </message>
    <message>
        <source>Facebook&apos;s token for %1 is too long for this CRM.</source>
        <translation>Facebooks Token für %1 ist zu lang für dieses CRM.</translation>
    </message>
    <message>
        <source>Have the CRM&apos;s administrator widen SocialAccount.AccessToken, then link again.</source>
        <translation>Bitten Sie den Administrator des CRM, SocialAccount.AccessToken zu verbreitern, dann verknüpfen Sie das Konto neu.</translation>
    </message>
    <message>
        <source>The account&apos;s name is too long for this CRM: %1</source>
        <translation>Der Name des Kontos ist zu lang für dieses CRM: %1</translation>
    </message>
    <message>
        <source>Link an account with a shorter name. Nothing is cut to fit.</source>
        <translation>Verknüpfen Sie ein Konto mit kürzerem Namen. CrmLink schneidet nichts ab.</translation>
    </message>
    <message>
        <source>Nobody is named on whose behalf accounts are shared.</source>
        <translation>Es ist nicht angegeben, in wessen Namen Konten freigegeben werden.</translation>
    </message>
    <message>
        <source>Name a CRM user: acting_as under [crm] in the site file.</source>
        <translation>Geben Sie einen CRM-Benutzer an: acting_as unter [crm] in der Site-Datei.</translation>
    </message>
    <message>
        <source>Use the login name as the CRM&apos;s list of users shows it.</source>
        <translation>Verwenden Sie den Anmeldenamen so, wie ihn die Benutzerliste des CRM zeigt.</translation>
    </message>
    <message>
        <source>The saved plan cannot be read.</source>
        <translation>Der gespeicherte Plan lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Save it again with: crmlink plan --site FILE --json</source>
        <translation>Speichern Sie ihn noch einmal mit: crmlink plan --site FILE --json</translation>
    </message>
    <message numerus="yes">
        <source>%n Facebook account(s) will be shared; the CRM does not define which of them it uses.</source>
        <translation>
            <numerusform>%n Facebook-Konto wird freigegeben sein.</numerusform>
            <numerusform>%n Facebook-Konten werden freigegeben sein; welches davon das CRM verwendet, legt es nicht fest.</numerusform>
        </translation>
    </message>
    <message>
        <source>These users have a private account of their own that no longer works, and the CRM takes it before a shared one: %1. They have to link it again or remove it.</source>
        <translation>Diese Benutzer haben ein eigenes privates Konto, das nicht mehr funktioniert, und das CRM zieht es einem freigegebenen vor: %1. Sie müssen es neu verknüpfen oder entfernen.</translation>
    </message>
    <message>
        <source>Accounts that were linked again keep their new link: the old one is not kept anywhere.</source>
        <translation>Neu verknüpfte Konten behalten ihre neue Verknüpfung: Die alte ist nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>Accounts that were removed stay removed: their owners have to link them again.</source>
        <translation>Entfernte Konten bleiben entfernt: Ihre Inhaber müssen sie neu verknüpfen.</translation>
    </message>
    <message>
        <source>Characters that do not belong to the value were removed.</source>
        <translation>Zeichen, die nicht zum Wert gehören, wurden entfernt.</translation>
    </message>
    <message>
        <source>Meta refuses names with “%1”. Name the app after your CRM, for example “bpm&apos;online”.</source>
        <translation>Meta lehnt Namen mit „%1“ ab. Nennen Sie die App nach Ihrem CRM, zum Beispiel „bpm&apos;online“.</translation>
    </message>
    <message>
        <source>The name has “%1” in it, which Meta sometimes takes for its own. Choose another if the console refuses it.</source>
        <translation>Der Name enthält „%1“; solche Namen hält Meta manchmal für seine eigenen. Wählen Sie einen anderen, wenn die Konsole ihn ablehnt.</translation>
    </message>
    <message>
        <source>Names that point to Meta or its products may be refused. Choose another if the console does so.</source>
        <translation>Namen, die auf Meta oder seine Produkte hinweisen, werden möglicherweise abgelehnt. Wählen Sie in diesem Fall einen anderen.</translation>
    </message>
    <message>
        <source>Give the app a name. People see it when they log in.</source>
        <translation>Geben Sie der App einen Namen. Er erscheint bei der Anmeldung.</translation>
    </message>
    <message>
        <source>Characters that cannot be seen were removed from the name.</source>
        <translation>Unsichtbare Zeichen wurden aus dem Namen entfernt.</translation>
    </message>
    <message>
        <source>The name has a pictogram, which the console may refuse.</source>
        <translation>Der Name enthält ein Piktogramm, das die Konsole möglicherweise ablehnt.</translation>
    </message>
    <message>
        <source>Enter the mailbox to which Meta writes about the app.</source>
        <translation>Geben Sie das Postfach ein, an das Meta wegen der App schreibt.</translation>
    </message>
    <message>
        <source>This is far too long for an e-mail address.</source>
        <translation>Das ist viel zu lang für eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The console takes one address. A mailbox that several people read is best.</source>
        <translation>Die Konsole nimmt nur eine Adresse an. Am besten ist ein Postfach, das mehrere Personen lesen.</translation>
    </message>
    <message>
        <source>This is no e-mail address: it has no @.</source>
        <translation>Das ist keine E-Mail-Adresse: Ihr fehlt das @.</translation>
    </message>
    <message>
        <source>This is no e-mail address. It looks like name@example.com.</source>
        <translation>Das ist keine E-Mail-Adresse. Eine solche hat die Form name@example.com.</translation>
    </message>
    <message>
        <source>Meta cannot write to %1. Use an address that can be reached from outside.</source>
        <translation>Meta kann nicht an %1 schreiben. Verwenden Sie eine Adresse, die von außen erreichbar ist.</translation>
    </message>
    <message>
        <source>Nobody seems to read this mailbox. Meta writes there before it limits an app; use one that is read.</source>
        <translation>Dieses Postfach liest anscheinend niemand. Meta schreibt dorthin, bevor es eine App einschränkt; verwenden Sie eines, das gelesen wird.</translation>
    </message>
    <message>
        <source>The address has letters beyond a to z, which the console may refuse.</source>
        <translation>Die Adresse enthält andere Buchstaben als a bis z; die Konsole lehnt sie möglicherweise ab.</translation>
    </message>
    <message>
        <source>Enter the CRM&apos;s host name.</source>
        <translation>Geben Sie den Hostnamen des CRM ein.</translation>
    </message>
    <message>
        <source>This is far too long for a host name.</source>
        <translation>Das ist viel zu lang für einen Hostnamen.</translation>
    </message>
    <message>
        <source>This is an IP address. Whether the console accepts one is not known; a host name is safe.</source>
        <translation>Das ist eine IP-Adresse. Ob die Konsole sie annimmt, ist nicht bekannt; mit einem Hostnamen sind Sie auf der sicheren Seite.</translation>
    </message>
    <message>
        <source>This is no host name. It looks like crm.example.com.</source>
        <translation>Das ist kein Hostname. Ein solcher hat die Form crm.example.com.</translation>
    </message>
    <message>
        <source>This is Facebook&apos;s own host. Enter the host name of your CRM.</source>
        <translation>Das ist Facebooks eigener Host. Geben Sie den Hostnamen Ihres CRM ein.</translation>
    </message>
    <message>
        <source>%1 is this computer only. Use the host name at which users open the CRM.</source>
        <translation>%1 bezeichnet nur diesen Computer. Verwenden Sie den Hostnamen, unter dem Benutzer das CRM öffnen.</translation>
    </message>
    <message>
        <source>%1 is a name without a domain, which the console may refuse. Use the full host name.</source>
        <translation>%1 ist ein Name ohne Domain, den die Konsole möglicherweise ablehnt. Verwenden Sie den vollständigen Hostnamen.</translation>
    </message>
    <message>
        <source>This is far too long for a list of host names.</source>
        <translation>Das ist viel zu lang für eine Liste von Hostnamen.</translation>
    </message>
    <message>
        <source>Data Use Checkup of the Facebook app of %1</source>
        <translation>Data Use Checkup der Facebook-App von %1</translation>
    </message>
    <message>
        <source>Meta asks once a year what the app uses. Open %1 and look for required actions; an unanswered one stops the login.</source>
        <translation>Meta fragt einmal im Jahr, was die App verwendet. Öffnen Sie %1 und suchen Sie nach Required actions; bleibt eine unbeantwortet, ist keine Anmeldung mehr möglich.</translation>
    </message>
    <message>
        <source>These system settings do not exist: %1.</source>
        <translation>Diese Systemeinstellungen gibt es nicht: %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be written through the database.</source>
        <translation>„%1“ lässt sich nicht über die Datenbank schreiben.</translation>
    </message>
    <message>
        <source>The CRM keeps it encrypted (type SecureText), and only the CRM itself can encrypt it.</source>
        <translation>Das CRM speichert den Wert verschlüsselt (Typ SecureText), und nur das CRM selbst kann ihn verschlüsseln.</translation>
    </message>
    <message>
        <source>Use the web-service route (route = &quot;service&quot;), or enter the value in the CRM&apos;s System settings.</source>
        <translation>Verwenden Sie den Weg über den Webdienst (route = &quot;service&quot;) oder geben Sie den Wert in den System settings des CRM ein.</translation>
    </message>
    <message>
        <source>The value for “%1” is too long.</source>
        <translation>Der Wert für „%1“ ist zu lang.</translation>
    </message>
    <message>
        <source>Copy the value again from the app&apos;s Basic settings. Nothing is cut to fit.</source>
        <translation>Kopieren Sie den Wert noch einmal aus App settings › Basic der App. CrmLink schneidet nichts ab.</translation>
    </message>
    <message>
        <source>The database login may not write what is to be written.</source>
        <translation>Die Datenbank-Anmeldung darf nicht schreiben, was zu schreiben ist.</translation>
    </message>
    <message>
        <source>Have the database administrator run the GRANT script that “Your CRM” offers, or use another login.</source>
        <translation>Bitten Sie den Datenbankadministrator, das GRANT-Skript auszuführen, das „Ihr CRM“ anbietet, oder verwenden Sie eine andere Anmeldung.</translation>
    </message>
    <message>
        <source>The database %1 on %2 takes no changes.</source>
        <translation>Die Datenbank %1 auf %2 nimmt keine Änderungen an.</translation>
    </message>
    <message>
        <source>The server or this login is set to read only.</source>
        <translation>Der Server oder diese Anmeldung ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Connect to the primary server, not to a replica, with a login that may write.</source>
        <translation>Verbinden Sie sich mit dem Primärserver statt mit einem Replikat, und mit einer Anmeldung, die schreiben darf.</translation>
    </message>
    <message>
        <source>This CRM has no system setting %1; it is left out.</source>
        <translation>Dieses CRM hat keine Systemeinstellung %1; sie wird ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” has values of its own for %2; for them the new value does not count.</source>
        <translation>„%1“ hat eigene Werte für %2; für diese gilt der neue Wert nicht.</translation>
    </message>
    <message>
        <source>The App Secret does not look like one: Facebook&apos;s have 32 digits and letters a to f.</source>
        <translation>Das sieht nicht wie ein App Secret aus: Facebooks App Secrets bestehen aus 32 Ziffern und Buchstaben von a bis f.</translation>
    </message>
    <message numerus="yes">
        <source>%n linked account(s) belong to the app %1 and must be linked again.</source>
        <translation>
            <numerusform>%n verknüpftes Konto gehört zur App %1 und muss neu verknüpft werden.</numerusform>
            <numerusform>%n verknüpfte Konten gehören zur App %1 und müssen neu verknüpft werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>This run cannot be undone: the CRM has changed since.</source>
        <translation>Dieser Lauf lässt sich nicht rückgängig machen: Das CRM hat sich seither geändert.</translation>
    </message>
    <message>
        <source>No longer as the run left it: %1.</source>
        <translation>Nicht mehr so, wie der Lauf es hinterlassen hat: %1.</translation>
    </message>
    <message>
        <source>Look at these values in the CRM and set them by hand, or run the set-up again.</source>
        <translation>Sehen Sie sich diese Werte im CRM an und setzen Sie sie von Hand oder führen Sie die Einrichtung noch einmal durch.</translation>
    </message>
    <message>
        <source>The App Secret from before the run is not in this computer&apos;s keychain.</source>
        <translation>Das App Secret von vor dem Lauf ist nicht im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>The database refuses to be written to: it is read-only.</source>
        <translation>Die Datenbank lehnt das Schreiben ab: Sie ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Connect to the primary server instead of a replica.</source>
        <translation>Verbinden Sie sich mit dem Primärserver statt mit einem Replikat.</translation>
    </message>
    <message>
        <source>The login %1 may not do all that is needed. Missing: %2.</source>
        <translation>Die Anmeldung %1 darf nicht alles, was nötig ist. Es fehlt: %2.</translation>
    </message>
    <message>
        <source>Have the database administrator grant these rights, or use another login, and test again.</source>
        <translation>Bitten Sie den Datenbankadministrator, diese Rechte zu erteilen, oder verwenden Sie eine andere Anmeldung und testen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Type the login name as the CRM&apos;s list of users shows it.</source>
        <translation>Geben Sie den Anmeldenamen so ein, wie ihn die Benutzerliste des CRM zeigt.</translation>
    </message>
    <message>
        <source>The CRM user “%1” is not active.</source>
        <translation>Der CRM-Benutzer „%1“ ist nicht aktiv.</translation>
    </message>
    <message>
        <source>Name an active user: the changes are recorded as theirs.</source>
        <translation>Geben Sie einen aktiven Benutzer an: Er wird als Urheber der Änderungen vermerkt.</translation>
    </message>
    <message>
        <source>%1 may not share accounts with all users.</source>
        <translation>%1 darf keine Konten für alle Benutzer freigeben.</translation>
    </message>
    <message>
        <source>The keys can be written all the same. To share accounts, have a system administrator of the CRM grant “Access to managing shared accounts in the external resources”, or act as another user.</source>
        <translation>Die Schlüssel lassen sich trotzdem schreiben. Um Konten freizugeben, bitten Sie einen Systemadministrator des CRM, „Access to managing shared accounts in the external resources“ zu erteilen, oder handeln Sie als anderer Benutzer.</translation>
    </message>
    <message>
        <source>“%1” has a value of its own for %2, which wins there over what is written here.</source>
        <translation>„%1“ hat einen eigenen Wert für %2, der dort Vorrang vor dem hier geschriebenen hat.</translation>
    </message>
    <message>
        <source>Remove it in the CRM&apos;s System settings, unless it is meant.</source>
        <translation>Entfernen Sie ihn in den System settings des CRM, wenn er nicht gewollt ist.</translation>
    </message>
    <message>
        <source>The plan on “Write to the CRM” offers a newer one; it is ticked for you.</source>
        <translation>Der Plan auf „Ins CRM schreiben“ bietet eine neuere an; sie ist schon angekreuzt.</translation>
    </message>
    <message>
        <source>The CRM asks Facebook for version %1, which is no longer served.</source>
        <translation>Das CRM fragt Facebook nach Version %1, die nicht mehr bedient wird.</translation>
    </message>
    <message>
        <source>The CRM asks Facebook for version %1, which ends on %2.</source>
        <translation>Das CRM fragt Facebook nach Version %1, die am %2 endet.</translation>
    </message>
    <message>
        <source>The CRM&apos;s Facebook API version holds no version: “%1”.</source>
        <translation>Die Facebook API version des CRM enthält keine Version: „%1“.</translation>
    </message>
    <message>
        <source>Long-lived access is off: linked accounts stop within two hours.</source>
        <translation>Langlebiger Zugriff ist aus: Verknüpfte Konten funktionieren nach höchstens zwei Stunden nicht mehr.</translation>
    </message>
    <message>
        <source>The plan on “Write to the CRM” turns it on; it is ticked for you.</source>
        <translation>Der Plan auf „Ins CRM schreiben“ schaltet ihn ein; das ist schon angekreuzt.</translation>
    </message>
    <message>
        <source>If linking fails, ask the vendor to widen SocialAccount.AccessToken.</source>
        <translation>Wenn das Verknüpfen scheitert, bitten Sie den Hersteller, SocialAccount.AccessToken zu verbreitern.</translation>
    </message>
    <message>
        <source>This CRM has no Facebook integration: its settings are missing.</source>
        <translation>Dieses CRM hat keine Facebook-Integration: Seine Einstellungen fehlen.</translation>
    </message>
    <message>
        <source>Install the package FacebookIntegration in the CRM and test again.</source>
        <translation>Installieren Sie im CRM das Paket FacebookIntegration und testen Sie noch einmal.</translation>
    </message>
    <message>
        <source>This CRM encrypts its Facebook secret, which only the CRM itself can do.</source>
        <translation>Dieses CRM verschlüsselt sein Facebook-Geheimnis; das kann nur das CRM selbst.</translation>
    </message>
    <message>
        <source>Use the CRM&apos;s web service instead of its database, or enter the keys in System settings.</source>
        <translation>Verwenden Sie den Webdienst des CRM statt seiner Datenbank oder geben Sie die Schlüssel in den System settings ein.</translation>
    </message>
    <message>
        <source>This has %1 digits; App IDs known so far have 15 to 17. Compare it with the top of the app&apos;s dashboard.</source>
        <translation>Das sind %1 Ziffern; bisher bekannte App IDs haben 15 bis 17. Vergleichen Sie sie mit der Nummer oben im Dashboard der App.</translation>
    </message>
    <message>
        <source>This address names no app. Open the app in the console: its address then has /apps/ and the App ID.</source>
        <translation>Diese Adresse nennt keine App. Öffnen Sie die App in der Konsole: Ihre Adresse enthält dann /apps/ und die App ID.</translation>
    </message>
    <message>
        <source>Taken from the pasted address.</source>
        <translation>Der eingefügten Adresse entnommen.</translation>
    </message>
    <message>
        <source>The address is a page for Instagram or Threads, which shows an ID and a secret of its own. Copy both keys from App settings › Basic.</source>
        <translation>Die Adresse gehört zu einer Seite für Instagram oder Threads, die eine eigene ID und ein eigenes Geheimnis zeigt. Kopieren Sie beide Schlüssel aus App settings › Basic.</translation>
    </message>
    <message>
        <source>Enter the App ID, or paste the address of the app&apos;s page in the console.</source>
        <translation>Geben Sie die App ID ein oder fügen Sie die Adresse der Seite der App in der Konsole ein.</translation>
    </message>
    <message>
        <source>This is far too long for an App ID, which has 15 to 17 digits.</source>
        <translation>Das ist viel zu lang für eine App ID, die 15 bis 17 Ziffern hat.</translation>
    </message>
    <message>
        <source>This looks like the App Secret. The App ID has digits only and stands above it.</source>
        <translation>Das sieht nach dem App Secret aus. Die App ID besteht nur aus Ziffern und steht darüber.</translation>
    </message>
    <message>
        <source>An app access token was pasted; the App ID in front of its bar is used.</source>
        <translation>Es wurde ein App access token eingefügt; verwendet wird die App ID vor seinem senkrechten Strich.</translation>
    </message>
    <message>
        <source>This is an access token of a person. The App ID has digits only.</source>
        <translation>Das ist das Zugriffstoken einer Person. Die App ID besteht nur aus Ziffern.</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded this number. Copy the App ID from the console itself.</source>
        <translation>Eine Tabellenkalkulation hat diese Zahl gerundet. Kopieren Sie die App ID aus der Konsole selbst.</translation>
    </message>
    <message>
        <source>This is from a page for Instagram or Threads. Copy the App ID from App settings › Basic.</source>
        <translation>Das stammt von einer Seite für Instagram oder Threads. Kopieren Sie die App ID aus App settings › Basic.</translation>
    </message>
    <message>
        <source>An App ID has digits only. Copy it from the top of the app&apos;s dashboard, or paste that page&apos;s address.</source>
        <translation>Eine App ID besteht nur aus Ziffern. Kopieren Sie sie oben aus dem Dashboard der App oder fügen Sie die Adresse dieser Seite ein.</translation>
    </message>
    <message>
        <source>The label names Instagram or Threads, whose ID is not the app&apos;s. Copy both keys from App settings › Basic.</source>
        <translation>Die Beschriftung nennt Instagram oder Threads, deren ID nicht die der App ist. Kopieren Sie beide Schlüssel aus App settings › Basic.</translation>
    </message>
    <message>
        <source>Blanks and other characters around the digits were removed.</source>
        <translation>Leerzeichen und andere Zeichen um die Ziffern wurden entfernt.</translation>
    </message>
    <message>
        <source>Paste the App Secret.</source>
        <translation>Fügen Sie das App Secret ein.</translation>
    </message>
    <message>
        <source>These are the dots that hide the App Secret. Press Show in the console, enter your Facebook password, then copy it.</source>
        <translation>Das sind die Punkte, die das App Secret verdecken. Klicken Sie in der Konsole auf Show und geben Sie Ihr Facebook-Passwort ein, dann kopieren Sie es.</translation>
    </message>
    <message>
        <source>This is an access token of a person. The App Secret is on the page App settings › Basic.</source>
        <translation>Das ist das Zugriffstoken einer Person. Das App Secret steht auf der Seite App settings › Basic.</translation>
    </message>
    <message>
        <source>This is an app access token, and the App Secret is not in it. Copy the App Secret from App settings › Basic.</source>
        <translation>Das ist ein App access token, und das App Secret ist nicht darin. Kopieren Sie das App Secret aus App settings › Basic.</translation>
    </message>
    <message>
        <source>An app access token was pasted; what stands behind its bar is used as the App Secret.</source>
        <translation>Es wurde ein App access token eingefügt; was hinter seinem senkrechten Strich steht, wird als App Secret verwendet.</translation>
    </message>
    <message>
        <source>This looks like the App ID. The App Secret has 32 characters, 0 to 9 and a to f.</source>
        <translation>Das sieht nach der App ID aus. Das App Secret hat 32 Zeichen, 0 bis 9 und a bis f.</translation>
    </message>
    <message>
        <source>An App Secret has only 0 to 9 and a to f. Copy it from App settings › Basic.</source>
        <translation>Ein App Secret besteht nur aus 0 bis 9 und a bis f. Kopieren Sie es aus App settings › Basic.</translation>
    </message>
    <message>
        <source>The App Secret has capital letters, which Facebook does not use. They were changed to small ones.</source>
        <translation>Das App Secret hatte Großbuchstaben, die Facebook nicht verwendet. Sie wurden in Kleinbuchstaben geändert.</translation>
    </message>
    <message>
        <source>Characters around the App Secret were removed.</source>
        <translation>Zeichen um das App Secret wurden entfernt.</translation>
    </message>
    <message>
        <source>A client token looks the same. Only the check with Facebook can tell them apart.</source>
        <translation>Ein Client token sieht genauso aus. Erst die Prüfung mit Facebook unterscheidet die beiden.</translation>
    </message>
    <message>
        <source>Log in with the account that is to own the app. Facebook may ask for a code or a captcha.</source>
        <translation>Melden Sie sich mit dem Konto an, dem die App gehören soll. Facebook fragt möglicherweise nach einem Code oder Captcha.</translation>
    </message>
    <message>
        <source>Open the developer console</source>
        <translation>Entwicklerkonsole öffnen</translation>
    </message>
    <message>
        <source>An account that is not a developer yet registers once: it accepts the terms and confirms a phone number and an e-mail address.</source>
        <translation>Ein Konto, das noch kein Entwickler ist, registriert sich einmal: Es nimmt die Bedingungen an und bestätigt Telefonnummer und E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Create a new app</source>
        <translation>Neue App anlegen</translation>
    </message>
    <message>
        <source>The button is at the upper right of the list of apps.</source>
        <translation>Die Schaltfläche befindet sich oben rechts in der Liste der Apps.</translation>
    </message>
    <message>
        <source>Choose what the app is for</source>
        <translation>Zweck der App wählen</translation>
    </message>
    <message>
        <source>A use case that brings Facebook Login for Business does not work with the CRM and cannot be removed later.</source>
        <translation>Ein Use case, der Facebook Login for Business mitbringt, funktioniert mit dem CRM nicht und lässt sich später nicht entfernen.</translation>
    </message>
    <message>
        <source>Name the app</source>
        <translation>App benennen</translation>
    </message>
    <message>
        <source>Not asked here any more: it is on the page with the basic settings.</source>
        <translation>Wird hier nicht mehr abgefragt: Das Feld ist auf der Seite mit den Grundeinstellungen.</translation>
    </message>
    <message>
        <source>The last entry of a list that scrolls.</source>
        <translation>Der letzte Eintrag einer Liste, die sich scrollen lässt.</translation>
    </message>
    <message>
        <source>Pass the security check</source>
        <translation>Sicherheitsprüfung bestehen</translation>
    </message>
    <message>
        <source>Solve the captcha or enter the Facebook password again. A red “Failed to create app” can be wrong: look at the list of apps before you try again.</source>
        <translation>Lösen Sie das Captcha oder geben Sie das Facebook-Passwort noch einmal ein. Ein rotes „Failed to create app“ kann falsch sein: Sehen Sie in der Liste der Apps nach, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Read the two keys</source>
        <translation>Die beiden Schlüssel ablesen</translation>
    </message>
    <message>
        <source>The App ID is at the top of the page with the basic settings. The App Secret is masked: show it with your Facebook password.</source>
        <translation>Die App ID steht oben auf der Seite mit den Grundeinstellungen. Das App Secret ist verdeckt: Zeigen Sie es mit Ihrem Facebook-Passwort an.</translation>
    </message>
    <message>
        <source>Open the app&apos;s settings</source>
        <translation>Einstellungen der App öffnen</translation>
    </message>
    <message>
        <source>In the menu at the left, under the app&apos;s settings.</source>
        <translation>Im Menü links, unter den Einstellungen der App.</translation>
    </message>
    <message>
        <source>Enter domain and contact address</source>
        <translation>Domain und Kontaktadresse eingeben</translation>
    </message>
    <message>
        <source>The domain is the CRM&apos;s host name alone. The mailbox must be read: Meta writes there before it blocks an app.</source>
        <translation>Die Domain ist nur der Hostname des CRM. Das Postfach muss gelesen werden: Meta schreibt dorthin, bevor es eine App sperrt.</translation>
    </message>
    <message>
        <source>Add a platform</source>
        <translation>Plattform hinzufügen</translation>
    </message>
    <message>
        <source>The button is at the bottom of the same page.</source>
        <translation>Die Schaltfläche befindet sich unten auf derselben Seite.</translation>
    </message>
    <message>
        <source>Choose the platform</source>
        <translation>Plattform wählen</translation>
    </message>
    <message>
        <source>Choose the website, then continue.</source>
        <translation>Wählen Sie die Website und fahren Sie fort.</translation>
    </message>
    <message>
        <source>Enter the CRM&apos;s address</source>
        <translation>Adresse des CRM eingeben</translation>
    </message>
    <message>
        <source>The full address at which users open the CRM, with https. The mobile address is optional.</source>
        <translation>Die vollständige Adresse, unter der Benutzer das CRM öffnen, mit https. Die mobile Adresse ist optional.</translation>
    </message>
    <message>
        <source>Not every app&apos;s page shows this field.</source>
        <translation>Nicht bei jeder App zeigt die Seite dieses Feld.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The button is at the bottom right. Nothing is kept without it.</source>
        <translation>Die Schaltfläche befindet sich unten rechts. Ohne sie wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Decide who may log in</source>
        <translation>Entscheiden, wer sich anmelden darf</translation>
    </message>
    <message>
        <source>Publish the app for everyone, or leave it unpublished and give the few people who link an account a role in it.</source>
        <translation>Veröffentlichen Sie die App für alle, oder lassen Sie sie unveröffentlicht und geben Sie den wenigen, die ein Konto verknüpfen, eine Rolle in ihr.</translation>
    </message>
    <message>
        <source>Apps made by type have a switch “App Mode” at the top instead.</source>
        <translation>Bei Apps, die nach App-Art angelegt wurden, gibt es stattdessen oben einen Schalter „App Mode“.</translation>
    </message>
    <message>
        <source>Clear the checkbox</source>
        <translation>Kontrollkästchen deaktivieren</translation>
    </message>
    <message>
        <source>While it is set, the CRM ignores both keys. CrmLink clears it.</source>
        <translation>Solange es aktiviert ist, ignoriert das CRM beide Schlüssel. CrmLink deaktiviert es.</translation>
    </message>
    <message>
        <source>Enter the App ID</source>
        <translation>App ID eintragen</translation>
    </message>
    <message>
        <source>CrmLink writes the App ID to this system setting.</source>
        <translation>CrmLink schreibt die App ID in diese Systemeinstellung.</translation>
    </message>
    <message>
        <source>Enter the App Secret</source>
        <translation>App Secret eintragen</translation>
    </message>
    <message>
        <source>CrmLink writes the App Secret to this system setting.</source>
        <translation>CrmLink schreibt das App Secret in diese Systemeinstellung.</translation>
    </message>
    <message>
        <source>Open the user profile</source>
        <translation>Benutzerprofil öffnen</translation>
    </message>
    <message>
        <source>In the CRM it is a link on the home page; here the accounts stand on the page itself.</source>
        <translation>Im CRM ist es ein Link auf der Startseite; hier stehen die Konten auf der Seite selbst.</translation>
    </message>
    <message>
        <source>Open the list of linked accounts</source>
        <translation>Liste der verknüpften Konten öffnen</translation>
    </message>
    <message>
        <source>The list shows the Facebook accounts that are linked to a CRM user.</source>
        <translation>Die Liste zeigt die Facebook-Konten, die mit einem CRM-Benutzer verknüpft sind.</translation>
    </message>
    <message>
        <source>Choose the account</source>
        <translation>Konto wählen</translation>
    </message>
    <message>
        <source>All CRM users will look things up with this account, so choose one that is meant for it.</source>
        <translation>Alle CRM-Benutzer suchen mit diesem Konto; wählen Sie also eines, das dafür gedacht ist.</translation>
    </message>
    <message>
        <source>Share it</source>
        <translation>Konto freigeben</translation>
    </message>
    <message>
        <source>The user who shares it needs the permission named here. The account stays usable while its owner logs in to Facebook through the CRM at least every two months.</source>
        <translation>Wer es freigibt, braucht die hier genannte Berechtigung. Das Konto bleibt verwendbar, solange sich sein Inhaber mindestens alle zwei Monate über das CRM bei Facebook anmeldet.</translation>
    </message>
    <message>
        <source>the app&apos;s administrator</source>
        <translation>der Administrator der App</translation>
    </message>
    <message>
        <source>All of this is set and saved</source>
        <translation>Alles ist eingestellt und gespeichert</translation>
    </message>
    <message>
        <source>Set the switches of Facebook Login and save them</source>
        <translation>Schalter von Facebook Login einstellen und speichern</translation>
    </message>
    <message>
        <source>Facebook lets no program read these switches, so CrmLink asks you.</source>
        <translation>Facebook lässt diese Schalter von keinem Programm lesen, darum fragt CrmLink Sie.</translation>
    </message>
    <message>
        <source>Everybody has a role: App roles › Roles › Add people › Tester</source>
        <translation>Alle haben eine Rolle: App roles › Roles › Add people › Tester</translation>
    </message>
    <message>
        <source>Give everybody who links an account the role Tester</source>
        <translation>Allen, die ein Konto verknüpfen, die Rolle Tester geben</translation>
    </message>
    <message>
        <source>Without a role people read “App not active” when they log in.</source>
        <translation>Ohne Rolle erscheint bei der Anmeldung „App not active“.</translation>
    </message>
    <message>
        <source>They have accepted the invitation</source>
        <translation>Sie haben die Einladung angenommen</translation>
    </message>
    <message>
        <source>Accept the invitation to the app</source>
        <translation>Einladung zur App annehmen</translation>
    </message>
    <message>
        <source>Privacy policy URL: a public https page</source>
        <translation>Privacy policy URL: eine öffentliche https-Seite</translation>
    </message>
    <message>
        <source>Enter the Privacy policy URL</source>
        <translation>Privacy policy URL eingeben</translation>
    </message>
    <message>
        <source>Meta opens it from outside, so a page of the company&apos;s web site, not of the CRM.</source>
        <translation>Meta öffnet sie von außen, also eine Seite der Website des Unternehmens, nicht des CRM.</translation>
    </message>
    <message>
        <source>User data deletion: an address or instructions</source>
        <translation>User data deletion: eine Adresse oder eine Anleitung</translation>
    </message>
    <message>
        <source>Enter how people can have their data deleted</source>
        <translation>Eingeben, wie Personen ihre Daten löschen lassen können</translation>
    </message>
    <message>
        <source>App icon: 1024 × 1024 pixels</source>
        <translation>App icon: 1024&#xa0;×&#xa0;1024&#xa0;Pixel</translation>
    </message>
    <message>
        <source>Upload the app icon</source>
        <translation>App icon hochladen</translation>
    </message>
    <message>
        <source>Category and, if the page asks for them, App purpose and Terms of Service URL</source>
        <translation>Category und, falls die Seite danach fragt, App purpose und Terms of Service URL</translation>
    </message>
    <message>
        <source>Choose Category and App purpose, enter the Terms of Service URL</source>
        <translation>Category und App purpose wählen, die Terms of Service URL eingeben</translation>
    </message>
    <message>
        <source>Permissions and features: more access for public_profile and email</source>
        <translation>Permissions and features: mehr Zugriff für public_profile und email</translation>
    </message>
    <message>
        <source>Increase the access of public_profile and email</source>
        <translation>Zugriff von public_profile und email erhöhen</translation>
    </message>
    <message>
        <source>The button reads “Increase access” or “Get advanced access”. Meta may ask to verify the business first.</source>
        <translation>Die Schaltfläche heißt „Increase access“ oder „Get advanced access“. Meta verlangt möglicherweise zuerst, dass das Unternehmen bestätigt wird.</translation>
    </message>
    <message>
        <source>The app is live: Publish › Go live</source>
        <translation>Die App ist live: Publish › Go live</translation>
    </message>
    <message>
        <source>Publish the app: Publish › Go live</source>
        <translation>App veröffentlichen: Publish › Go live</translation>
    </message>
    <message>
        <source>The page lists what is missing. Apps made by type have a switch “App Mode” at the top instead.</source>
        <translation>Die Seite zeigt, was noch fehlt. Bei Apps, die nach App-Art angelegt wurden, gibt es stattdessen oben einen Schalter „App Mode“.</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>aktiviert</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>nicht verknüpft</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>old link</source>
        <translation>alte Verknüpfung</translation>
    </message>
    <message>
        <source>linked again</source>
        <translation>neu verknüpft</translation>
    </message>
    <message>
        <source>Facebook account %1 of %2</source>
        <translation>Facebook-Konto %1 von %2</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Angemeldet als</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Im Namen von</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>yes, %1, run %2</source>
        <translation>ja, %1, Lauf %2</translation>
    </message>
    <message>
        <source>no, nothing was written</source>
        <translation>nein, geschrieben wurde nichts</translation>
    </message>
    <message>
        <source>Seen by the CRM</source>
        <translation>Vom CRM übernommen</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>not yet: the CRM still uses its old values</source>
        <translation>noch nicht: Das CRM arbeitet noch mit seinen alten Werten</translation>
    </message>
    <message>
        <source>Proved with an account</source>
        <translation>Mit einem Konto bestätigt</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>yes, with %1</source>
        <translation>ja, mit %1</translation>
    </message>
    <message>
        <source>Login tested</source>
        <translation>Anmeldung getestet</translation>
    </message>
    <message>
        <source>yes, with the account of %1, %2</source>
        <translation>ja, mit dem Konto von %1, %2</translation>
    </message>
    <message>
        <source>Account valid until</source>
        <translation>Konto gültig bis</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Facebook app</source>
        <translation>Facebook-App</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>App ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>accepted by Facebook, %1</source>
        <translation>von Facebook angenommen, %1</translation>
    </message>
    <message>
        <source>not checked against Facebook</source>
        <translation>nicht bei Facebook geprüft</translation>
    </message>
    <message>
        <source>Owned by the Facebook account of</source>
        <translation>Gehört dem Facebook-Konto von</translation>
    </message>
    <message>
        <source>people with a role in the app</source>
        <translation>Personen mit einer Rolle in der App</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>everyone (published app)</source>
        <translation>alle (veröffentlichte App)</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Noch zu tun</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>It restores the CRM&apos;s settings while nobody has changed them since; the Facebook app stays. It runs on the computer whose keychain holds the replaced App Secret.</source>
        <translation>Stellt die Einstellungen des CRM wieder her, solange niemand sie seither geändert hat; die Facebook-App bleibt. Der Befehl funktioniert auf dem Computer, dessen Schlüsselbund das ersetzte App Secret enthält.</translation>
    </message>
    <message>
        <source>Facebook set-up of %1</source>
        <translation>Facebook-Einrichtung von %1</translation>
    </message>
    <message>
        <source>Made by CrmLink %1, %2. This report holds no secrets.</source>
        <translation>Erstellt von CrmLink %1, %2. Dieser Bericht enthält keine Geheimnisse.</translation>
    </message>
    <message>
        <source>On every server that runs the CRM, one after another.</source>
        <translation>Auf jedem Server, auf dem das CRM läuft, nacheinander.</translation>
    </message>
    <message>
        <source>On Windows: recycle the application pool</source>
        <translation>Unter Windows: den Anwendungspool neu starten</translation>
    </message>
    <message>
        <source>Run it as administrator. The CRM answers again after a minute or two.</source>
        <translation>Als Administrator ausführen. Das CRM antwortet nach ein bis zwei Minuten wieder.</translation>
    </message>
    <message>
        <source>On Linux: restart the service</source>
        <translation>Unter Linux: den Dienst neu starten</translation>
    </message>
    <message>
        <source>The CRM answers again after a minute or two.</source>
        <translation>Das CRM antwortet nach ein bis zwei Minuten wieder.</translation>
    </message>
    <message>
        <source>In a container: restart it</source>
        <translation>In einem Container: diesen neu starten</translation>
    </message>
    <message>
        <source>Empty the CRM&apos;s Redis database</source>
        <translation>Die Redis-Datenbank des CRM leeren</translation>
    </message>
    <message>
        <source>Once. In a Redis cluster on every node that is no replica.</source>
        <translation>Einmal. In einem Redis-Cluster auf jedem Knoten, der kein Replikat ist.</translation>
    </message>
    <message>
        <source>This ends all sessions: everybody logs in again, and unsaved work is lost. Make sure that the number of the database is the CRM&apos;s own and no other program uses it.</source>
        <translation>Das beendet alle Sitzungen: Alle müssen sich neu anmelden, und nicht gespeicherte Arbeit geht verloren. Vergewissern Sie sich, dass die Nummer der Datenbank die des CRM ist und kein anderes Programm sie verwendet.</translation>
    </message>
    <message>
        <source>Once. Host, port and db are those of the entry “redis” in the CRM&apos;s ConnectionStrings.config; in a Redis cluster on every node that is no replica.</source>
        <translation>Einmal. Host, Port und db stehen im Eintrag „redis“ der ConnectionStrings.config des CRM; in einem Redis-Cluster auf jedem Knoten, der kein Replikat ist.</translation>
    </message>
    <message>
        <source>Log in to the CRM again</source>
        <translation>Neu beim CRM anmelden</translation>
    </message>
    <message>
        <source>In the browser. A window that was open before keeps its old values.</source>
        <translation>Im Browser. Ein Fenster, das vorher offen war, behält seine alten Werte.</translation>
    </message>
    <message>
        <source>%1 is this computer only: nobody else can log in with it. Use the address that users open.</source>
        <translation>%1 bezeichnet nur diesen Computer: Sonst kann sich niemand damit anmelden. Verwenden Sie die Adresse, die Benutzer öffnen.</translation>
    </message>
    <message>
        <source>This is an IP address. Facebook asks for a host name among the App domains, so give the CRM one.</source>
        <translation>Das ist eine IP-Adresse. Facebook verlangt unter App domains einen Hostnamen; geben Sie dem CRM also einen.</translation>
    </message>
    <message>
        <source>%1 is a name without a domain, which the console may refuse. Use the full host name, such as %1.example.com.</source>
        <translation>%1 ist ein Name ohne Domain, den die Konsole möglicherweise ablehnt. Verwenden Sie den vollständigen Hostnamen, etwa %1.example.com.</translation>
    </message>
    <message>
        <source>%1 is known inside your network only. The login needs just the user&apos;s browser to reach it, but the console may refuse the name.</source>
        <translation>%1 ist nur in Ihrem Netzwerk bekannt. Für die Anmeldung genügt es, wenn der Browser des Benutzers es erreicht, aber die Konsole lehnt den Namen möglicherweise ab.</translation>
    </message>
    <message>
        <source>Enter the address at which users open the CRM.</source>
        <translation>Geben Sie die Adresse ein, unter der Benutzer das CRM öffnen.</translation>
    </message>
    <message>
        <source>The address has characters that cannot be seen. Type it instead of pasting it.</source>
        <translation>Die Adresse enthält unsichtbare Zeichen. Tippen Sie sie ein, statt sie einzufügen.</translation>
    </message>
    <message>
        <source>%1 is not how a browser opens the CRM. The address begins with https://.</source>
        <translation>Mit %1 öffnet kein Browser das CRM. Die Adresse beginnt mit https://.</translation>
    </message>
    <message>
        <source>The address names no host. It looks like https://crm.example.com.</source>
        <translation>Die Adresse enthält keinen Host. Sie hat die Form https://crm.example.com.</translation>
    </message>
    <message>
        <source>This is no web address. It looks like https://crm.example.com.</source>
        <translation>Das ist keine Webadresse. Sie hat die Form https://crm.example.com.</translation>
    </message>
    <message>
        <source>This is an address of Facebook. Enter the one at which users open the CRM.</source>
        <translation>Das ist eine Adresse von Facebook. Geben Sie die Adresse ein, unter der Benutzer das CRM öffnen.</translation>
    </message>
    <message>
        <source>The address had a user name or password in it, which was removed. Addresses are not secret.</source>
        <translation>Die Adresse enthielt einen Benutzernamen oder ein Passwort; das wurde entfernt. Adressen sind nicht geheim.</translation>
    </message>
    <message>
        <source>Facebook refuses to log in from http pages. Set up https for the CRM and use that address here.</source>
        <translation>Facebook lehnt Anmeldungen von http-Seiten ab. Richten Sie für das CRM https ein und verwenden Sie hier diese Adresse.</translation>
    </message>
    <message>
        <source>https:// was put in front. Check that the CRM opens with it.</source>
        <translation>https:// wurde vorangestellt. Prüfen Sie, ob sich das CRM damit öffnet.</translation>
    </message>
    <message>
        <source>This is a CRM in the vendor&apos;s cloud, which needs no set-up: log in to Facebook in the CRM itself.</source>
        <translation>Das ist ein CRM in der Cloud des Herstellers, das keine Einrichtung braucht: Melden Sie sich im CRM selbst bei Facebook an.</translation>
    </message>
    <message>
        <source>Shortened to the CRM&apos;s own address; what followed is one of its pages.</source>
        <translation>Auf die Adresse des CRM selbst gekürzt; was folgte, ist eine seiner Seiten.</translation>
    </message>
    <message>
        <source>The port %1 stays in the Site URL. App domains takes the host name without it.</source>
        <translation>Der Port %1 bleibt in der Site URL. App domains nimmt den Hostnamen ohne ihn.</translation>
    </message>
    <message>
        <source>Enter the address to which Facebook sends people back.</source>
        <translation>Geben Sie die Adresse ein, zu der Facebook zurückleitet.</translation>
    </message>
    <message>
        <source>The address has blanks or characters that cannot be seen. Type it instead of pasting it.</source>
        <translation>Die Adresse enthält Leerzeichen oder unsichtbare Zeichen. Tippen Sie sie ein, statt sie einzufügen.</translation>
    </message>
    <message>
        <source>Facebook compares the whole address, so * stands for nothing. Enter the exact address.</source>
        <translation>Facebook vergleicht die ganze Adresse; * ist also kein Platzhalter. Geben Sie die genaue Adresse ein.</translation>
    </message>
    <message>
        <source>The address begins with https://; a host name alone is refused.</source>
        <translation>Die Adresse beginnt mit https://; ein Hostname allein wird abgelehnt.</translation>
    </message>
    <message>
        <source>Facebook&apos;s own page needs no entry, and the console refuses it. Turn on Embedded browser OAuth login instead.</source>
        <translation>Facebooks eigene Seite braucht keinen Eintrag, und die Konsole lehnt sie ab. Schalten Sie stattdessen Embedded browser OAuth login ein.</translation>
    </message>
    <message>
        <source>An address with # and what follows is refused. Leave that part out.</source>
        <translation>Eine Adresse mit # und dem, was folgt, wird abgelehnt. Lassen Sie diesen Teil weg.</translation>
    </message>
    <message>
        <source>Facebook sends people back only to https addresses.</source>
        <translation>Facebook leitet nur zu https-Adressen zurück.</translation>
    </message>
    <message>
        <source>Facebook allows localhost by itself while the app is in development, and never later.</source>
        <translation>Facebook erlaubt localhost von sich aus, solange die App im Entwicklungsmodus ist, danach nie.</translation>
    </message>
    <message>
        <source>What follows the ? is compared too: the login works only with exactly this address.</source>
        <translation>Was auf das ? folgt, wird mitverglichen: Die Anmeldung funktioniert nur mit genau dieser Adresse.</translation>
    </message>
    <message>
        <source>%1 is %2, which is no port.</source>
        <translation>%1 ist %2, und das ist kein Port.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535; leave the key out for the usual one.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535; für den üblichen lassen Sie den Schlüssel weg.</translation>
    </message>
    <message>
        <source>It is one of: %1.</source>
        <translation>Möglich sind: %1.</translation>
    </message>
    <message>
        <source>%1 has an empty entry.</source>
        <translation>%1 hat einen leeren Eintrag.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>%1 does not say where the secret is.</source>
        <translation>%1 sagt nicht, wo das Geheimnis ist.</translation>
    </message>
    <message>
        <source>%1 contains a user name or password.</source>
        <translation>%1 enthält einen Benutzernamen oder ein Passwort.</translation>
    </message>
    <message>
        <source>Write the address without it, and change a password that others could read.</source>
        <translation>Schreiben Sie die Adresse ohne, und ändern Sie ein Passwort, das andere lesen konnten.</translation>
    </message>
    <message>
        <source>It is an address with scheme and host, such as %1.</source>
        <translation>Es ist eine Adresse mit Schema und Host, etwa %1.</translation>
    </message>
    <message>
        <source>The address ends before the first ? or #.</source>
        <translation>Die Adresse endet vor dem ersten ? oder #.</translation>
    </message>
    <message>
        <source>App ID and App Secret go there: use https. Plain http is accepted on this computer only (127.0.0.1).</source>
        <translation>App ID und App Secret werden dorthin gesendet: Verwenden Sie https. Einfaches http wird nur auf diesem Computer angenommen (127.0.0.1).</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”.</source>
        <translation>%1 kann nicht „%2“ sein.</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”; did you mean “%3”?</source>
        <translation>%1 kann nicht „%2“ sein. Meinten Sie „%3“?</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>The file&apos;s sections are: %1.</source>
        <translation>Die Abschnitte der Datei sind: %1.</translation>
    </message>
    <message>
        <source>The keys here are: %1.</source>
        <translation>Die Schlüssel hier sind: %1.</translation>
    </message>
    <message>
        <source>The key %1 is unknown; did you mean %2?</source>
        <translation>Der Schlüssel %1 ist unbekannt. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>The key %1 is unknown.</source>
        <translation>Der Schlüssel %1 ist unbekannt.</translation>
    </message>
    <message>
        <source>%1 belongs in the section %2.</source>
        <translation>%1 gehört in den Abschnitt %2.</translation>
    </message>
    <message>
        <source>Write one of: %1 = { keychain = true }, %1 = { env = &quot;NAME&quot; }, %1 = { file = &quot;path&quot; }, %1 = { command = [&quot;program&quot;, &quot;argument&quot;] }.</source>
        <translation>Schreiben Sie eines davon: %1 = { keychain = true }, %1 = { env = &quot;NAME&quot; }, %1 = { file = &quot;path&quot; }, %1 = { command = [&quot;program&quot;, &quot;argument&quot;] }.</translation>
    </message>
    <message>
        <source>%1 is not a section.</source>
        <translation>%1 ist kein Abschnitt.</translation>
    </message>
    <message>
        <source>Begin it with a line of its own: %1</source>
        <translation>Beginnen Sie ihn mit einer eigenen Zeile: %1</translation>
    </message>
    <message>
        <source>%1 contains the character U+0000.</source>
        <translation>%1 enthält das Zeichen U+0000.</translation>
    </message>
    <message>
        <source>%1 has a value of the wrong type: %2.</source>
        <translation>%1 hat einen Wert vom falschen Typ: %2.</translation>
    </message>
    <message>
        <source>Write it as %1 = %2.</source>
        <translation>Schreiben Sie ihn als %1 = %2.</translation>
    </message>
    <message>
        <source>%1 must not hold the secret itself: a site file is copied and mailed. Take it out, and change the secret if others could read the file.</source>
        <translation>%1 darf das Geheimnis nicht selbst enthalten: Eine Site-Datei wird kopiert und per E-Mail verschickt. Entfernen Sie es, und ändern Sie es, wenn andere die Datei lesen konnten.</translation>
    </message>
    <message>
        <source>It is a host name or an address alone: scheme, port and path have no place in it.</source>
        <translation>Nur ein Hostname oder eine Adresse: Schema, Port und Pfad gehören nicht hinein.</translation>
    </message>
    <message>
        <source>It is the certificate&apos;s SHA-256 fingerprint: 64 hexadecimal digits.</source>
        <translation>Es ist der SHA-256-Fingerabdruck des Zertifikats: 64 hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>The App ID has digits only, usually 15 or 16; it stands in the console&apos;s address: /apps/&lt;App ID&gt;/.</source>
        <translation>Die App ID besteht nur aus Ziffern, meist 15 oder 16; sie steht in der Adresse der Konsole: /apps/&lt;App ID&gt;/.</translation>
    </message>
    <message>
        <source>It is one e-mail address, such as admin@example.com.</source>
        <translation>Es ist eine E-Mail-Adresse, etwa admin@example.com.</translation>
    </message>
    <message>
        <source>An app domain is a host name without scheme, port or path.</source>
        <translation>Eine App Domain ist ein Hostname ohne Schema, Port und Pfad.</translation>
    </message>
    <message>
        <source>It is a version of Facebook&apos;s Graph API, such as v25.0.</source>
        <translation>Es ist eine Version der Graph API von Facebook, etwa v25.0.</translation>
    </message>
    <message>
        <source>Facebook sends the login&apos;s answer there: it is a whole https address.</source>
        <translation>Dorthin schickt Facebook die Antwort der Anmeldung: Es ist eine vollständige https-Adresse.</translation>
    </message>
    <message>
        <source>It is scheme, host and port alone, such as https://graph.facebook.com.</source>
        <translation>Es ist nur Schema, Host und Port, etwa https://graph.facebook.com.</translation>
    </message>
    <message>
        <source>Write the CRM&apos;s address: site_url = &quot;https://…&quot;.</source>
        <translation>Schreiben Sie die Adresse des CRM: site_url = &quot;https://…&quot;.</translation>
    </message>
    <message>
        <source>Write route = &quot;database&quot; or route = &quot;service&quot;.</source>
        <translation>Schreiben Sie route = &quot;database&quot; oder route = &quot;service&quot;.</translation>
    </message>
    <message>
        <source>Write the database server&apos;s name: host = &quot;…&quot;.</source>
        <translation>Schreiben Sie den Namen des Datenbankservers: host = &quot;…&quot;.</translation>
    </message>
    <message>
        <source>Write the database&apos;s name: name = &quot;…&quot;.</source>
        <translation>Schreiben Sie den Namen der Datenbank: name = &quot;…&quot;.</translation>
    </message>
    <message>
        <source>Write the CRM user to sign in as: user = &quot;…&quot;.</source>
        <translation>Schreiben Sie den CRM-Benutzer, der sich anmeldet: user = &quot;…&quot;.</translation>
    </message>
    <message>
        <source>Write the Facebook app&apos;s ID: app_id = &quot;…&quot;.</source>
        <translation>Schreiben Sie die ID der Facebook-App: app_id = &quot;…&quot;.</translation>
    </message>
    <message>
        <source>[shared] names accounts: write on whose behalf they are shared: acting_as = &quot;Supervisor&quot;.</source>
        <translation>[shared] nennt Konten: Geben Sie an, in wessen Namen sie freigegeben werden: acting_as = &quot;Supervisor&quot;.</translation>
    </message>
    <message>
        <source>Save it as plain text in UTF-8 (in PowerShell: Out-File -Encoding utf8), or write a new one with the wizard.</source>
        <translation>Speichern Sie sie als reinen Text in UTF-8 (in PowerShell: Out-File -Encoding utf8) oder schreiben Sie mit dem Assistenten eine neue.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB, so it is no site file.</source>
        <translation>Die Datei ist größer als 1&#xa0;MiB, also keine Site-Datei.</translation>
    </message>
    <message>
        <source>Name another file with --site.</source>
        <translation>Geben Sie mit --site eine andere Datei an.</translation>
    </message>
    <message>
        <source>The file is text in UTF-16, not in UTF-8.</source>
        <translation>Die Datei ist Text in UTF-16, nicht in UTF-8.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8.</source>
        <translation>Die Datei ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>The file is not TOML from here on: %1.</source>
        <translation>Ab hier ist die Datei kein TOML: %1.</translation>
    </message>
    <message>
        <source>Mend the line. A value is &quot;text in quotes&quot;, a number, true or false.</source>
        <translation>Berichtigen Sie die Zeile. Ein Wert ist &quot;Text in Anführungszeichen&quot;, eine Zahl, true oder false.</translation>
    </message>
    <message>
        <source>The connection to %1 is encrypted, but nobody checks that it is the right server (tls = &quot;require&quot;).</source>
        <translation>Die Verbindung zu %1 ist verschlüsselt, aber niemand prüft, ob es der richtige Server ist (tls = &quot;require&quot;).</translation>
    </message>
    <message>
        <source>The connection to %1 is not encrypted (tls = &quot;disable&quot;): the App Secret and the password can be read on the way.</source>
        <translation>Die Verbindung zu %1 ist nicht verschlüsselt (tls = &quot;disable&quot;): App Secret und Passwort lassen sich unterwegs lesen.</translation>
    </message>
    <message>
        <source>Check the port, and that SQL Server is running with TCP/IP enabled (SQL Server Configuration Manager).</source>
        <translation>Prüfen Sie den Port und ob SQL Server mit aktiviertem TCP/IP läuft (SQL Server Configuration Manager).</translation>
    </message>
    <message>
        <source>Check the port, and that Oracle&apos;s listener is running.</source>
        <translation>Prüfen Sie den Port und ob Oracles Listener läuft.</translation>
    </message>
    <message>
        <source>Issued to %1 by %2, valid until %3. SHA-256 fingerprint: %4.</source>
        <translation>Ausgestellt für %1 von %2, gültig bis %3. SHA-256-Fingerabdruck: %4.</translation>
    </message>
    <message>
        <source>What answers on %1 is not %2.</source>
        <translation>Was auf %1 antwortet, ist nicht %2.</translation>
    </message>
    <message>
        <source>Check the port: %1&apos;s own is %2.</source>
        <translation>Prüfen Sie den Port: %1 verwendet normalerweise %2.</translation>
    </message>
    <message>
        <source>Have TLS turned on in the server, or, if the network between is trusted, set encryption to off.</source>
        <translation>Lassen Sie TLS im Server einschalten, oder stellen Sie die Verschlüsselung ab, wenn das Netzwerk dazwischen vertrauenswürdig ist.</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>angeboten</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the server&apos;s administrator, then trust the certificate; or name the PEM file of the authority that issued it.</source>
        <translation>Vergleichen Sie den Fingerabdruck mit dem Administrator des Servers, dann vertrauen Sie dem Zertifikat; oder geben Sie die PEM-Datei der ausstellenden Stelle an.</translation>
    </message>
    <message>
        <source>“.dsn” cannot stand in the server&apos;s name, the user or the password.</source>
        <translation>„.dsn“ kann nicht im Namen des Servers, im Benutzer oder im Passwort stehen.</translation>
    </message>
    <message>
        <source>Use the server&apos;s address, or another login.</source>
        <translation>Verwenden Sie die Adresse des Servers oder eine andere Anmeldung.</translation>
    </message>
    <message>
        <source>The driver %1 cannot be told which certificate to trust.</source>
        <translation>Dem Treiber %1 lässt sich nicht sagen, welchem Zertifikat er vertrauen soll.</translation>
    </message>
    <message>
        <source>Windows login works on Windows only.</source>
        <translation>Die Windows-Anmeldung funktioniert nur unter Windows.</translation>
    </message>
    <message>
        <source>Use a login of SQL Server&apos;s own: login = &quot;sql&quot;.</source>
        <translation>Verwenden Sie eine SQL-Server-Anmeldung: login = &quot;sql&quot;.</translation>
    </message>
    <message>
        <source>“%1” is no name of an Oracle server or service.</source>
        <translation>„%1“ ist kein Name eines Oracle-Servers oder -Dienstes.</translation>
    </message>
    <message>
        <source>Write host and service name alone, without brackets and blanks.</source>
        <translation>Schreiben Sie nur Host und Dienstname, ohne Klammern und Leerzeichen.</translation>
    </message>
    <message>
        <source>A name with a line break in it cannot be used.</source>
        <translation>Ein Name mit einem Zeilenumbruch ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Correct the server&apos;s name or the certificate file&apos;s.</source>
        <translation>Berichtigen Sie den Namen des Servers oder den der Zertifikatsdatei.</translation>
    </message>
    <message>
        <source>The server %1 has no database %2 for the login %3.</source>
        <translation>Der Server %1 hat für die Anmeldung %3 keine Datenbank %2.</translation>
    </message>
    <message>
        <source>The connection cannot be prepared: no temporary file can be written.</source>
        <translation>Die Verbindung lässt sich nicht vorbereiten: Es kann keine temporäre Datei geschrieben werden.</translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files.</source>
        <translation>Schaffen Sie Platz im Ordner für temporäre Dateien.</translation>
    </message>
    <message>
        <source>This computer has no ODBC driver named %1.</source>
        <translation>Dieser Computer hat keinen ODBC-Treiber namens %1.</translation>
    </message>
    <message>
        <source>No ODBC driver is installed.</source>
        <translation>Es ist kein ODBC-Treiber installiert.</translation>
    </message>
    <message>
        <source>Installed: %1.</source>
        <translation>Installiert: %1.</translation>
    </message>
    <message>
        <source>Correct odbc_driver in the site file, or leave it empty.</source>
        <translation>Berichtigen Sie odbc_driver in der Site-Datei oder lassen Sie es leer.</translation>
    </message>
    <message>
        <source>This computer lacks an ODBC driver for %1.</source>
        <translation>Diesem Computer fehlt ein ODBC-Treiber für %1.</translation>
    </message>
    <message>
        <source>Install Oracle Instant Client with its ODBC package, then try again.</source>
        <translation>Installieren Sie Oracle Instant Client mit seinem ODBC-Paket, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Install Microsoft&apos;s “ODBC Driver 18 for SQL Server”, or on Debian and Ubuntu the package tdsodbc (FreeTDS), then try again.</source>
        <translation>Installieren Sie Microsofts „ODBC Driver 18 for SQL Server“ oder unter Debian und Ubuntu das Paket tdsodbc (FreeTDS), dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Install Oracle Instant Client with its ODBC package, or a Qt with the driver QOCI.</source>
        <translation>Installieren Sie Oracle Instant Client mit seinem ODBC-Paket oder ein Qt mit dem Treiber QOCI.</translation>
    </message>
    <message>
        <source>%1: the drivers %2 and %3 are ready.</source>
        <translation>%1: Die Treiber %2 und %3 sind bereit.</translation>
    </message>
    <message>
        <source>%1: no ODBC driver for it is installed.</source>
        <translation>%1: Es ist kein ODBC-Treiber dafür installiert.</translation>
    </message>
    <message>
        <source>The guide has no step “%1”.</source>
        <translation>Die Anleitung hat keinen Schritt „%1“.</translation>
    </message>
    <message>
        <source>Open the guide without a step and search there.</source>
        <translation>Öffnen Sie die Anleitung ohne Schritt und suchen Sie dort.</translation>
    </message>
    <message>
        <source>STEP is a step&apos;s name, the number of a step of the manual, or what check calls its finding. The guide needs no network. Saved, it is one page with its pictures beside it, for an intranet or for print; saving needs no display.</source>
        <translation>STEP ist der Name eines Schritts, die Nummer eines Schritts im Handbuch oder die Kennung eines Befunds von check. Die Anleitung braucht kein Netzwerk. Gespeichert ist sie eine Seite mit ihren Bildern daneben, für ein Intranet oder zum Drucken; das Speichern braucht keinen Bildschirm.</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Bevor Sie anfangen</translation>
    </message>
    <message>
        <source>In Facebook&apos;s console</source>
        <translation>In Facebooks Konsole</translation>
    </message>
    <message>
        <source>In the CRM</source>
        <translation>Im CRM</translation>
    </message>
    <message>
        <source>Shared accounts</source>
        <translation>Freigegebene Konten</translation>
    </message>
    <message>
        <source>Keep it working</source>
        <translation>In Betrieb halten</translation>
    </message>
    <message>
        <source>When Facebook refuses</source>
        <translation>Wenn Facebook ablehnt</translation>
    </message>
    <message>
        <source>When the CRM refuses</source>
        <translation>Wenn das CRM ablehnt</translation>
    </message>
    <message>
        <source>CrmLink itself</source>
        <translation>CrmLink selbst</translation>
    </message>
    <message>
        <source>The guide&apos;s file %1 cannot be read.</source>
        <translation>Die Datei %1 der Anleitung lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Install CrmLink again.</source>
        <translation>Installieren Sie CrmLink neu.</translation>
    </message>
    <message>
        <source>The guide cannot be saved to %1.</source>
        <translation>Die Anleitung lässt sich nicht in %1 speichern.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, on a disk with room for a few megabytes.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen, auf einem Datenträger mit Platz für einige Megabyte.</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>The manual&apos;s word</source>
        <translation>Begriff im Handbuch</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>A drawing of ours, not Facebook&apos;s page. Names as of %1; the place may differ.</source>
        <extracomment>Under a picture; %1 is a month and year.</extracomment>
        <translation>Eine Zeichnung von uns, nicht Facebooks Seite. Namen mit Stand %1; die Position kann abweichen.</translation>
    </message>
    <message>
        <source>A drawing of ours, not the CRM&apos;s page. Names as of %1; the place may differ.</source>
        <extracomment>Under a picture; %1 is a month and year.</extracomment>
        <translation>Eine Zeichnung von uns, nicht die Seite des CRM. Namen mit Stand %1; die Position kann abweichen.</translation>
    </message>
    <message>
        <source>CrmLink&apos;s own page, with values of a practice site.</source>
        <extracomment>Under a picture, which is in English: in any other language it says so, because the text beside it names translated buttons.</extracomment>
        <translation>CrmLinks eigene Seite auf Englisch, mit Werten einer Übungs-Site.</translation>
    </message>
    <message>
        <source>Manual, step %1</source>
        <extracomment>Where a step stands in the vendor&apos;s manual.</extracomment>
        <translation>Handbuch, Schritt&#xa0;%1</translation>
    </message>
    <message>
        <source>Manual, “Entering Facebook key into bpm&apos;online”</source>
        <translation>Handbuch, „Entering Facebook key into bpm&apos;online“</translation>
    </message>
    <message>
        <source>Manual, “Configuring shared Facebook accounts”, step %1</source>
        <translation>Handbuch, „Configuring shared Facebook accounts“, Schritt&#xa0;%1</translation>
    </message>
    <message>
        <source>Fig. %1</source>
        <translation>Abb.&#xa0;%1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>A mark on a picture, read aloud: its number, and what it points at.</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>The list of the guide&apos;s pictures cannot be read.</source>
        <translation>Die Liste der Bilder der Anleitung lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>CrmLink: the guide</source>
        <translation>CrmLink: Anleitung</translation>
    </message>
    <message>
        <source>I do not see this</source>
        <translation>Das sehe ich nicht</translation>
    </message>
    <message>
        <source>The printer refused the guide.</source>
        <translation>Der Drucker hat die Anleitung abgelehnt.</translation>
    </message>
    <message>
        <source>Save it as PDF and print that.</source>
        <translation>Speichern Sie die Anleitung als PDF und drucken Sie diese Datei.</translation>
    </message>
    <message>
        <source>What about the accounts? Say list, share, unshare or remove.</source>
        <translation>Was soll mit den Konten geschehen? Möglich sind list, share, unshare und remove.</translation>
    </message>
    <message>
        <source>Accounts have no action “%1”: say list, share, unshare or remove.</source>
        <translation>Für Konten gibt es keine Aktion „%1“: Möglich sind list, share, unshare und remove.</translation>
    </message>
    <message>
        <source>Accounts have no action “%1”; did you mean “%2”?</source>
        <translation>Für Konten gibt es keine Aktion „%1“. Meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>No account is named.</source>
        <translation>Es ist kein Konto genannt.</translation>
    </message>
    <message>
        <source>Name accounts by login or id after “%1”; accounts list shows them.</source>
        <translation>Geben Sie nach „%1“ Konten mit Login oder Kennung an; accounts list zeigt sie.</translation>
    </message>
    <message>
        <source>The list cannot be written to a temporary file.</source>
        <translation>Die Liste lässt sich nicht in eine temporäre Datei schreiben.</translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files (TMPDIR, TEMP).</source>
        <translation>Schaffen Sie Platz im Ordner für temporäre Dateien (TMPDIR, TEMP).</translation>
    </message>
    <message>
        <source>Undo cannot give removed accounts back: their owners have to link them again.</source>
        <translation>undo kann entfernte Konten nicht wiederherstellen: Ihre Inhaber müssen sie neu verknüpfen.</translation>
    </message>
    <message>
        <source>Nothing to write: the accounts are as you want them.</source>
        <translation>Nichts zu schreiben: Die Konten sind so, wie Sie sie wollen.</translation>
    </message>
    <message>
        <source>Run %1.</source>
        <translation>Lauf %1.</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>end not known</source>
        <translation>Ende nicht bekannt</translation>
    </message>
    <message>
        <source>%1 of %2, app %3</source>
        <extracomment>%1 is an account&apos;s login, %2 the CRM user whose it is, %3 an App ID.</extracomment>
        <translation>%1 von %2, App %3</translation>
    </message>
    <message numerus="yes">
        <source>%n Facebook account(s)</source>
        <translation>
            <numerusform>%n Facebook-Konto</numerusform>
            <numerusform>%n Facebook-Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>list shows all, or those that are named, and never asks Facebook: an end is known where an account was linked or checked on this computer. share lets all users of the CRM use an account, unshare its owner only; both need acting_as in the site file, and that user the operation permission. remove deletes the link at once, without a question, and undo cannot give it back. An account is named by its login or, where several have it, by its id. What is already so is left alone.</source>
        <translation>list zeigt alle oder die genannten Konten und fragt nie bei Facebook nach: Ein Ende ist bekannt, wo ein Konto auf diesem Computer verknüpft oder geprüft wurde. share lässt alle Benutzer des CRM ein Konto verwenden, unshare nur seinen Inhaber; beide brauchen acting_as in der Site-Datei und für diesen Benutzer die Berechtigung. remove löscht die Verknüpfung sofort und ohne Rückfrage, und undo kann sie nicht wiederherstellen. Ein Konto wird mit seinem Login angegeben oder, wo mehrere denselben haben, mit seiner Kennung. Was schon so ist, bleibt unberührt.</translation>
    </message>
    <message>
        <source>“%1” has no token in the CRM.</source>
        <translation>„%1“ hat im CRM kein Token.</translation>
    </message>
    <message>
        <source>“%1” of %2: %3</source>
        <translation>„%1“ von %2: %3</translation>
    </message>
    <message>
        <source>“%1” works.</source>
        <translation>„%1“ funktioniert.</translation>
    </message>
    <message>
        <source>“%1” ended on %2: the app may no longer read the person&apos;s data.</source>
        <translation>„%1“ ist am %2 abgelaufen: Die App darf die Daten der Person nicht mehr lesen.</translation>
    </message>
    <message>
        <source>“%1” works until %2.</source>
        <translation>„%1“ funktioniert bis %2.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” works until %2, %n more day(s).</source>
        <translation>
            <numerusform>„%1“ funktioniert bis %2, noch %n&#xa0;Tag.</numerusform>
            <numerusform>„%1“ funktioniert bis %2, noch %n&#xa0;Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Have %1 link the account again before that day. Facebook lets a link live for about 60 days; only a new login begins them anew.</source>
        <translation>Bitten Sie %1, das Konto vor diesem Tag neu zu verknüpfen. Facebook lässt eine Verknüpfung etwa 60&#xa0;Tage gelten; nur eine neue Anmeldung lässt sie von vorn beginnen.</translation>
    </message>
    <message>
        <source>Facebook was not asked.</source>
        <translation>Facebook wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>Not asked: this way to the CRM does not tell the accounts&apos; tokens, and only with them does Facebook answer.</source>
        <translation>Nicht abgefragt: Über diesen Weg zum CRM sind die Token der Konten nicht zu erfahren, und nur mit ihnen antwortet Facebook.</translation>
    </message>
    <message>
        <source>Not asked: %1</source>
        <translation>Nicht abgefragt: %1</translation>
    </message>
    <message>
        <source>Nobody can use these accounts before they are linked again, because they have expired or belong to another app: %1.</source>
        <translation>Diese Konten kann niemand verwenden, bevor sie neu verknüpft sind, denn sie sind abgelaufen oder gehören zu einer anderen App: %1.</translation>
    </message>
    <message>
        <source>Link the Facebook account “%1” of %2 again</source>
        <translation>Facebook-Konto „%1“ von %2 neu verknüpfen</translation>
    </message>
    <message>
        <source>The link between the CRM and Facebook ends on %1. The account&apos;s owner logs in to Facebook once more: in the CRM&apos;s user profile, or with “crmlink profile”.</source>
        <translation>Die Verknüpfung zwischen CRM und Facebook endet am %1. Der Inhaber des Kontos meldet sich noch einmal bei Facebook an: im Benutzerprofil des CRM oder mit „crmlink profile“.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Save it somewhere else.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Speichern Sie es an einem anderen Ort.</translation>
    </message>
    <message>
        <source>The CRM could not be made to notice: %1</source>
        <translation>Das CRM hat die neuen Werte nicht übernommen: %1</translation>
    </message>
    <message>
        <source>The CRM dropped its caches and was restarted; users log in again.</source>
        <translation>Das CRM hat seine Zwischenspeicher geleert und wurde neu gestartet; die Benutzer melden sich neu an.</translation>
    </message>
    <message>
        <source>Seen by the CRM: its server uses these values.</source>
        <translation>Vom CRM übernommen: Sein Server verwendet diese Werte.</translation>
    </message>
    <message>
        <source>The CRM was restarted, and its server still uses other values: look for a value of the user&apos;s own, and in SysSettings.config.</source>
        <translation>Das CRM wurde neu gestartet, und sein Server verwendet noch andere Werte: Suchen Sie nach einem eigenen Wert des Benutzers und in SysSettings.config.</translation>
    </message>
    <message>
        <source>Proved with an account: the CRM&apos;s server can work with that of %1.</source>
        <translation>Mit einem Konto bestätigt: Der Server des CRM kann mit dem von %1 arbeiten.</translation>
    </message>
    <message>
        <source>The linked account of %1 no longer works: it has to be linked again.</source>
        <translation>Das verknüpfte Konto von %1 funktioniert nicht mehr: Es muss neu verknüpft werden.</translation>
    </message>
    <message>
        <source>%1: web service of %2</source>
        <translation>%1: Webdienst von %2</translation>
    </message>
    <message>
        <source>The CRM wrote the values itself and uses them. Where it runs on several servers, restart the others.</source>
        <translation>Das CRM hat die Werte selbst geschrieben und verwendet sie. Läuft es auf mehreren Servern, starten Sie die anderen neu.</translation>
    </message>
    <message>
        <source>Link a Facebook account, link it again, share it with all users, make it private, check or remove it. With database access the user on whose behalf is chosen first. Each action is shown before it is written, and is a run of its own. Without --site a known CRM is chosen; a password that is not in the keychain is asked for and not kept.</source>
        <translation>Ein Facebook-Konto verknüpfen, neu verknüpfen, für alle Benutzer freigeben, privat machen, prüfen oder entfernen. Bei Datenbankzugriff wird zuerst der Benutzer gewählt, in dessen Namen gehandelt wird. Jede Aktion wird angezeigt, bevor sie geschrieben wird, und ist ein eigener Lauf. Ohne --site wird ein bekanntes CRM gewählt; ein Passwort, das nicht im Schlüsselbund ist, wird erfragt und nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Write the keys to the CRM and read them back.</source>
        <translation>Die Schlüssel ins CRM schreiben und zurücklesen.</translation>
    </message>
    <message>
        <source>Reads, writes what differs, reads it back, and only then commits. A second run changes nothing. With route = &quot;service&quot; there is no transaction: CrmLink says what was written and what was not, and the old integration works until the last setting. Every run that wrote can be taken back with undo; the App Secret it replaced is kept in the keychain for that. Ctrl+C before the commit rolls everything back.</source>
        <translation>Liest, schreibt, was abweicht, liest zurück und schließt erst dann ab. Ein zweiter Lauf ändert nichts. Mit route = &quot;service&quot; gibt es keine Transaktion: Es wird gemeldet, was geschrieben wurde und was nicht, und bis zur letzten Einstellung funktioniert die alte Integration. Jeder Lauf, der geschrieben hat, lässt sich mit undo rückgängig machen; das ersetzte App Secret bleibt dafür im Schlüsselbund. Strg+C vor dem Abschluss macht alles rückgängig.</translation>
    </message>
    <message>
        <source>service: ask the CRM to drop its caches and restart afterwards, which ends all sessions, and whether it uses the new values; needs [crm.service]. none: do not (default).</source>
        <translation>service: das CRM danach anweisen, seine Zwischenspeicher zu leeren und neu zu starten, was alle Sitzungen beendet, und abfragen, ob es die neuen Werte verwendet; braucht [crm.service]. none: nicht (Vorgabe).</translation>
    </message>
    <message>
        <source>%1, the certificate that you trust on your own word</source>
        <translation>%1, das Zertifikat, dem Sie auf eigene Verantwortung vertrauen</translation>
    </message>
    <message>
        <source>Check that the address begins with https only if the CRM speaks it on this port.</source>
        <translation>Verwenden Sie https in der Adresse nur, wenn das CRM es auf diesem Port anbietet.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of %1.</source>
        <translation>Dieser Computer vertraut dem Zertifikat von %1 nicht.</translation>
    </message>
    <message>
        <source>%1. It is issued to %2 by %3. Its SHA-256 fingerprint: %4</source>
        <extracomment>%1 system&apos;s words, %2 and %3 names in a certificate, %4 its fingerprint</extracomment>
        <translation>%1. Es ist für %2 von %3 ausgestellt. Sein SHA-256-Fingerabdruck: %4</translation>
    </message>
    <message>
        <source>Ask who runs the CRM&apos;s server whether this is its fingerprint. If so, trust this one certificate: pinned_sha256 under [crm.service] in the site file. Or have the company&apos;s certificate authority installed on this computer.</source>
        <translation>Fragen Sie den Betreiber des CRM-Servers, ob dies sein Fingerabdruck ist. Wenn ja, vertrauen Sie diesem einen Zertifikat: pinned_sha256 unter [crm.service] in der Site-Datei. Oder lassen Sie die Zertifizierungsstelle des Unternehmens auf diesem Computer installieren.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that is trusted.</source>
        <translation>%1 zeigt ein anderes Zertifikat als das, dem vertraut wird.</translation>
    </message>
    <message>
        <source>Trusted: %1. Shown: %2, issued to %3 by %4.</source>
        <translation>Vertraut: %1. Gezeigt: %2, ausgestellt für %3 von %4.</translation>
    </message>
    <message>
        <source>Ask who runs the CRM&apos;s server whether its certificate was renewed. Only then trust the new one: pinned_sha256 under [crm.service] in the site file.</source>
        <translation>Fragen Sie den Betreiber des CRM-Servers, ob sein Zertifikat erneuert wurde. Erst dann vertrauen Sie dem neuen: pinned_sha256 unter [crm.service] in der Site-Datei.</translation>
    </message>
    <message>
        <source>This CRM lets people in through single sign-on only.</source>
        <translation>Dieses CRM erlaubt die Anmeldung nur über Single Sign-on.</translation>
    </message>
    <message>
        <source>It redirects to %1 for the sign-in.</source>
        <translation>Zur Anmeldung leitet es zu %1 weiter.</translation>
    </message>
    <message>
        <source>Use a CRM user that may sign in with a password (such as Supervisor), or the database route.</source>
        <translation>Verwenden Sie einen CRM-Benutzer, der sich mit Passwort anmelden darf (etwa Supervisor), oder den Weg über die Datenbank.</translation>
    </message>
    <message>
        <source>The answer was empty (HTTP status %1).</source>
        <translation>Die Antwort war leer (HTTP-Status %1).</translation>
    </message>
    <message>
        <source>A web page came instead (HTTP status %1).</source>
        <translation>Stattdessen kam eine Webseite (HTTP-Status %1).</translation>
    </message>
    <message>
        <source>A web page came instead: “%1” (HTTP status %2).</source>
        <translation>Stattdessen kam eine Webseite: „%1“ (HTTP-Status %2).</translation>
    </message>
    <message>
        <source>Something else came instead: %1 (HTTP status %2).</source>
        <translation>Stattdessen kam etwas anderes: %1 (HTTP-Status %2).</translation>
    </message>
    <message>
        <source>Check the spelling of the CRM&apos;s address. A VPN may be needed.</source>
        <translation>Prüfen Sie die Schreibweise der CRM-Adresse. Möglicherweise ist ein VPN nötig.</translation>
    </message>
    <message>
        <source>No web server answers at %1.</source>
        <translation>Unter %1 antwortet kein Webserver.</translation>
    </message>
    <message>
        <source>Check the address and its port, and that the CRM is running.</source>
        <translation>Prüfen Sie die Adresse und ihren Port und ob das CRM läuft.</translation>
    </message>
    <message>
        <source>The CRM at %1 did not answer in time.</source>
        <translation>Das CRM unter %1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>A CRM that was just started needs a minute or two: try again. Check firewall and VPN.</source>
        <translation>Ein eben gestartetes CRM braucht ein bis zwei Minuten: Versuchen Sie es noch einmal. Prüfen Sie Firewall und VPN.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not let the request through.</source>
        <translation>Der Proxy auf dem Weg zu %1 lässt die Anfrage nicht durch.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s proxy settings: an internal host usually belongs to the exceptions.</source>
        <translation>Prüfen Sie die Proxy-Einstellungen dieses Computers: Ein interner Host gehört meist zu den Ausnahmen.</translation>
    </message>
    <message>
        <source>What answers at %1 is no web server of a CRM.</source>
        <translation>Was unter %1 antwortet, ist kein Webserver eines CRM.</translation>
    </message>
    <message>
        <source>Check the address and its port.</source>
        <translation>Prüfen Sie die Adresse und ihren Port.</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>Die Verbindung zu %1 ist abgebrochen.</translation>
    </message>
    <message>
        <source>Try again. If it goes on, ask who runs the CRM&apos;s server.</source>
        <translation>Versuchen Sie es noch einmal. Bleibt es dabei, fragen Sie den Betreiber des CRM-Servers.</translation>
    </message>
    <message>
        <source>%1 is not the CRM&apos;s web service.</source>
        <translation>%1 ist nicht der Webdienst des CRM.</translation>
    </message>
    <message>
        <source>The address sends on to %1.</source>
        <translation>Die Adresse leitet weiter zu %1.</translation>
    </message>
    <message>
        <source>If that is the CRM, use its address. If it is where people sign in for everything, this CRM has single sign-on: use a user with a password, or the database route.</source>
        <translation>Ist das das CRM, verwenden Sie diese Adresse. Meldet man sich dort für alles an, hat dieses CRM Single Sign-on: Verwenden Sie einen Benutzer mit Passwort oder den Weg über die Datenbank.</translation>
    </message>
    <message>
        <source>Use the address with https.</source>
        <translation>Verwenden Sie die Adresse mit https.</translation>
    </message>
    <message>
        <source>Sign in to the proxy, or add the CRM to its exceptions.</source>
        <translation>Melden Sie sich beim Proxy an oder nehmen Sie das CRM in seine Ausnahmen auf.</translation>
    </message>
    <message>
        <source>The CRM at %1 is not ready.</source>
        <translation>Das CRM unter %1 ist nicht bereit.</translation>
    </message>
    <message>
        <source>It may be starting. Wait a minute or two and try again.</source>
        <translation>Möglicherweise startet es gerade. Warten Sie ein bis zwei Minuten und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Check the CRM&apos;s address: it is what users type in their browser, without /0 or a page behind it. A proxy or a firewall&apos;s page can come in between, too.</source>
        <translation>Prüfen Sie die Adresse des CRM: Es ist die, die Benutzer im Browser eingeben, ohne /0 oder eine Seite dahinter. Auch ein Proxy oder die Seite einer Firewall kann dazwischenkommen.</translation>
    </message>
    <message>
        <source>The password of the CRM user %1 has expired.</source>
        <translation>Das Passwort des CRM-Benutzers %1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>Log in to the CRM in a browser, choose a new password there, and use that one here.</source>
        <translation>Melden Sie sich in einem Browser beim CRM an, wählen Sie dort ein neues Passwort und verwenden Sie es hier.</translation>
    </message>
    <message>
        <source>The CRM user %1 is locked.</source>
        <translation>Der CRM-Benutzer %1 ist gesperrt.</translation>
    </message>
    <message>
        <source>Wait until the lock ends (the CRM&apos;s setting, usually 15 minutes), or have a system administrator unlock the user. Further attempts prolong it.</source>
        <translation>Warten Sie, bis die Sperre endet (Einstellung des CRM, meist 15&#xa0;Minuten), oder lassen Sie einen Systemadministrator den Benutzer entsperren. Weitere Versuche verlängern sie.</translation>
    </message>
    <message>
        <source>The CRM does not accept the login %1.</source>
        <translation>Das CRM nimmt die Anmeldung %1 nicht an.</translation>
    </message>
    <message>
        <source>Check user name and password. Several wrong attempts lock the user.</source>
        <translation>Prüfen Sie Benutzername und Passwort. Mehrere falsche Versuche sperren den Benutzer.</translation>
    </message>
    <message>
        <source>The password would cross the network to %1 unencrypted. Nothing was sent.</source>
        <translation>Das Passwort ginge unverschlüsselt durch das Netzwerk zu %1. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The CRM&apos;s address begins with http.</source>
        <translation>Die Adresse des CRM beginnt mit http.</translation>
    </message>
    <message>
        <source>Use the address with https. If the CRM has none and you trust the network in between, insist on it: allow_http = true under [crm.service] in the site file.</source>
        <translation>Verwenden Sie die Adresse mit https. Hat das CRM keine und vertrauen Sie dem Netzwerk dazwischen, erlauben Sie http ausdrücklich: allow_http = true unter [crm.service] in der Site-Datei.</translation>
    </message>
    <message>
        <source>The CRM does not let %1 do this.</source>
        <translation>Das CRM erlaubt %1 das nicht.</translation>
    </message>
    <message>
        <source>Have a system administrator of the CRM grant the operation (for system settings: “Access to managing system settings”), or sign in as another user.</source>
        <translation>Bitten Sie einen Systemadministrator des CRM, die Berechtigung zu erteilen (für Systemeinstellungen: „Access to managing system settings“), oder melden Sie sich als anderer Benutzer an.</translation>
    </message>
    <message>
        <source>The CRM&apos;s web service did not answer as expected (%1).</source>
        <translation>Der Webdienst des CRM hat nicht wie erwartet geantwortet (%1).</translation>
    </message>
    <message>
        <source>This version of the CRM may differ from those CrmLink knows. Try again, or use the database route.</source>
        <translation>Möglicherweise weicht diese Version des CRM von denen ab, die CrmLink kennt. Versuchen Sie es noch einmal oder verwenden Sie den Weg über die Datenbank.</translation>
    </message>
    <message>
        <source>The CRM said that it saved everything, but does not tell the new values.</source>
        <translation>Das CRM hat gemeldet, dass alles gespeichert ist, gibt die neuen Werte aber nicht zurück.</translation>
    </message>
    <message>
        <source>A value of the user&apos;s own or of a role may win over it, or SysSettings.config pins it: look at the setting in the CRM&apos;s System settings.</source>
        <translation>Möglicherweise hat ein eigener Wert des Benutzers oder einer Rolle Vorrang, oder SysSettings.config legt den Wert fest: Sehen Sie sich die Einstellung in den System settings des CRM an.</translation>
    </message>
    <message>
        <source>The CRM&apos;s web service tells no access tokens.</source>
        <translation>Der Webdienst des CRM gibt keine Zugriffstoken heraus.</translation>
    </message>
    <message>
        <source>%1 does not hold the operation “Access to managing system settings”</source>
        <translation>%1 hat die Berechtigung „Access to managing system settings“ nicht</translation>
    </message>
    <message>
        <source>The App Secret to be written is not at hand.</source>
        <translation>Das App Secret, das geschrieben werden soll, liegt nicht vor.</translation>
    </message>
    <message>
        <source>The CRM changed nothing of the account %1.</source>
        <translation>Das CRM hat am Konto %1 nichts geändert.</translation>
    </message>
    <message>
        <source>It may have been removed meanwhile, or its owner&apos;s records are not yours to change: sign in as its owner or as a system administrator.</source>
        <translation>Möglicherweise wurde es inzwischen entfernt, oder Sie dürfen die Datensätze seines Inhabers nicht ändern: Melden Sie sich als sein Inhaber oder als Systemadministrator an.</translation>
    </message>
    <message>
        <source>%1 cannot be linked again in one step.</source>
        <translation>%1 lässt sich nicht in einem Schritt neu verknüpfen.</translation>
    </message>
    <message>
        <source>%1 has several Facebook accounts, and the CRM does not let one choose between them.</source>
        <translation>%1 hat mehrere Facebook-Konten, und das CRM lässt keine Auswahl zwischen ihnen zu.</translation>
    </message>
    <message>
        <source>Remove the account, then link it anew.</source>
        <translation>Entfernen Sie das Konto, dann verknüpfen Sie es neu.</translation>
    </message>
    <message>
        <source>The CRM&apos;s server did not do what was asked of an account.</source>
        <translation>Der Server des CRM hat die Aktion für ein Konto nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Show this to the CRM&apos;s system administrator.</source>
        <translation>Zeigen Sie dies dem Systemadministrator des CRM.</translation>
    </message>
    <message>
        <source>The CRM has a private Facebook account of this user already.</source>
        <translation>Das CRM hat schon ein privates Facebook-Konto dieses Benutzers.</translation>
    </message>
    <message>
        <source>Link that account again, or remove it first.</source>
        <translation>Verknüpfen Sie dieses Konto neu oder entfernen Sie es zuerst.</translation>
    </message>
    <message>
        <source>The CRM has no Facebook keys yet.</source>
        <translation>Das CRM hat noch keine Facebook-Schlüssel.</translation>
    </message>
    <message>
        <source>Have the CRM&apos;s administrator set up the Facebook integration first.</source>
        <translation>Bitten Sie den Administrator des CRM, zuerst die Facebook-Integration einzurichten.</translation>
    </message>
    <message>
        <source>Facebook did not accept what the CRM&apos;s server sent it.</source>
        <translation>Facebook hat nicht angenommen, was der Server des CRM gesendet hat.</translation>
    </message>
    <message>
        <source>Log in to Facebook again and repeat. If it goes on, check the CRM&apos;s Facebook keys.</source>
        <translation>Melden Sie sich noch einmal bei Facebook an und wiederholen Sie es. Bleibt es dabei, prüfen Sie die Facebook-Schlüssel des CRM.</translation>
    </message>
    <message>
        <source>The CRM did not save “%1”.</source>
        <translation>Das CRM hat „%1“ nicht gespeichert.</translation>
    </message>
    <message>
        <source>Accounts can be linked here once App ID and App Secret are entered.</source>
        <translation>Konten lassen sich hier verknüpfen, sobald App ID und App Secret eingegeben sind.</translation>
    </message>
    <message>
        <source>Facebook is not asked here, so nobody can log in.</source>
        <translation>Facebook wird hier nicht gefragt, darum kann sich niemand anmelden.</translation>
    </message>
    <message>
        <source>No user of the CRM is named on whose behalf accounts are changed: name one on Your CRM.</source>
        <translation>Es ist kein CRM-Benutzer angegeben, in dessen Namen Konten geändert werden: Geben Sie auf der Seite „Ihr CRM“ einen an.</translation>
    </message>
    <message>
        <source>Facebook can be asked only with the App Secret.</source>
        <translation>Nur mit dem App Secret lässt sich Facebook fragen.</translation>
    </message>
    <message>
        <source>Press Copy link and open it in a browser of this computer.</source>
        <translation>Klicken Sie auf „Link kopieren“ und öffnen Sie ihn in einem Browser dieses Computers.</translation>
    </message>
    <message>
        <source>The login %1 lacks a right in the database: %2. The database administrator can grant it.</source>
        <translation>Der Anmeldung %1 fehlt ein Recht in der Datenbank: %2. Der Datenbankadministrator kann es erteilen.</translation>
    </message>
    <message>
        <source>The CRM still uses the shared Facebook application, not keys of its own: set it up first.</source>
        <translation>Das CRM verwendet noch die gemeinsame Facebook-Anwendung, keine eigenen Schlüssel: Richten Sie es zuerst ein.</translation>
    </message>
    <message>
        <source>The CRM has no Facebook keys yet: set it up first.</source>
        <translation>Das CRM hat noch keine Facebook-Schlüssel: Richten Sie es zuerst ein.</translation>
    </message>
    <message>
        <source>%1 may not share accounts. A system administrator of the CRM can grant “Access to managing shared accounts in the external resources” under Operation permissions.</source>
        <translation>%1 darf keine Konten freigeben. Ein Systemadministrator des CRM kann „Access to managing shared accounts in the external resources“ unter Operation permissions erteilen.</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <extracomment>A message that the user copies and sends; %1 is the reader.</extracomment>
        <translation>Guten Tag %1,</translation>
    </message>
    <message>
        <source>your Facebook account is to be linked with the CRM %1. It takes two minutes:</source>
        <translation>Ihr Facebook-Konto soll mit dem CRM %1 verknüpft werden. Das dauert zwei Minuten:</translation>
    </message>
    <message>
        <source>the Facebook account “%2” has to be linked with the CRM %1 again. It takes two minutes:</source>
        <translation>das Facebook-Konto „%2“ muss mit dem CRM %1 neu verknüpft werden. Das dauert zwei Minuten:</translation>
    </message>
    <message>
        <source>Sign in to the CRM as yourself: %1</source>
        <translation>Melden Sie sich mit Ihrem eigenen Benutzernamen beim CRM an: %1</translation>
    </message>
    <message>
        <source>Open your profile (User profile on the home page) and press Accounts in external resources.</source>
        <translation>Öffnen Sie Ihr Profil (User profile auf der Startseite) und klicken Sie auf Accounts in external resources.</translation>
    </message>
    <message>
        <source>Select “%1” there and remove it.</source>
        <translation>Wählen Sie dort „%1“ aus und entfernen Sie es.</translation>
    </message>
    <message>
        <source>Add a Facebook account and log in to Facebook.</source>
        <translation>Fügen Sie ein Facebook-Konto hinzu und melden Sie sich bei Facebook an.</translation>
    </message>
    <message>
        <source>Add a Facebook account and log in to Facebook as “%1”.</source>
        <translation>Fügen Sie ein Facebook-Konto hinzu und melden Sie sich bei Facebook als „%1“ an.</translation>
    </message>
    <message>
        <source>The CRM then keeps the account&apos;s name, a number and an access token that works for about 60 days. Never send anybody your Facebook password: nobody needs it.</source>
        <translation>Das CRM speichert dann den Namen des Kontos, eine Nummer und ein Zugriffstoken, das etwa 60&#xa0;Tage gilt. Senden Sie niemandem Ihr Facebook-Passwort: Niemand braucht es.</translation>
    </message>
    <message>
        <source>This version cannot reach the CRM in the way that the site file names.</source>
        <translation>Diese Version erreicht das CRM nicht auf dem Weg, den die Site-Datei angibt.</translation>
    </message>
    <message>
        <source>Name another route or database in the site file.</source>
        <translation>Geben Sie in der Site-Datei einen anderen Weg oder eine andere Datenbank an.</translation>
    </message>
    <message>
        <source>The CRM does not tell its App Secret: link the account in the CRM itself.</source>
        <translation>Das CRM gibt sein App Secret nicht heraus: Verknüpfen Sie das Konto im CRM selbst.</translation>
    </message>
    <message>
        <source>The CRM&apos;s web service at %1 (%2), signed in as %3.</source>
        <translation>Der Webdienst des CRM unter %1 (%2), angemeldet als %3.</translation>
    </message>
    <message>
        <source>Have the CRM served by https, and write its address with https.</source>
        <translation>Lassen Sie das CRM über https anbieten und geben Sie seine Adresse mit https an.</translation>
    </message>
    <message>
        <source>Have the server&apos;s certificate mended, or trust this one certificate: pinned_sha256 under [crm.service] in the site file.</source>
        <translation>Lassen Sie das Zertifikat des Servers in Ordnung bringen oder vertrauen Sie diesem einen: pinned_sha256 unter [crm.service] in der Site-Datei.</translation>
    </message>
    <message>
        <source>The run of %1 was interrupted. Written: %2. Not written: %3.</source>
        <translation>Der Lauf von %1 wurde unterbrochen. Geschrieben: %2. Nicht geschrieben: %3.</translation>
    </message>
    <message>
        <source>The CRM was restarted and does not answer yet.</source>
        <translation>Das CRM wurde neu gestartet und antwortet noch nicht.</translation>
    </message>
    <message>
        <source>The values are written. Open the CRM in a browser; if it does not start, ask who runs its server.</source>
        <translation>Die Werte sind geschrieben. Öffnen Sie das CRM in einem Browser; startet es nicht, fragen Sie den Betreiber seines Servers.</translation>
    </message>
    <message>
        <source>The site file does not say who asks the CRM to restart. Nothing was written.</source>
        <translation>In der Site-Datei steht nicht, wer das CRM um den Neustart bittet. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Write user and password under [crm.service], or leave out --notify service and restart the CRM by hand.</source>
        <translation>Tragen Sie user und password unter [crm.service] ein, oder lassen Sie --notify service weg und starten Sie das CRM von Hand neu.</translation>
    </message>
    <message>
        <source>The site file does not say who signs in to the CRM.</source>
        <translation>In der Site-Datei steht nicht, wer sich beim CRM anmeldet.</translation>
    </message>
    <message>
        <source>Write user and password under [crm.service].</source>
        <translation>Tragen Sie user und password unter [crm.service] ein.</translation>
    </message>
    <message>
        <source>Only a part was written to the CRM.</source>
        <translation>Es wurde nur ein Teil ins CRM geschrieben.</translation>
    </message>
    <message>
        <source>Written: %1. Not written: %2. %3</source>
        <translation>Geschrieben: %1. Nicht geschrieben: %2. %3</translation>
    </message>
    <message>
        <source>Mend the cause and run it again: it writes the rest. Or take back what was written: crmlink undo --site FILE --run %1</source>
        <translation>Beheben Sie die Ursache und starten Sie noch einmal: Dann wird der Rest geschrieben. Oder machen Sie das Geschriebene rückgängig: crmlink undo --site FILE --run %1</translation>
    </message>
    <message>
        <source>A record in the journal cannot be read: %1</source>
        <translation>Eine Aufzeichnung im Journal lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Restore the file from a backup, or set the values by hand in the CRM.</source>
        <translation>Stellen Sie die Datei aus einer Sicherung wieder her oder setzen Sie die Werte im CRM von Hand.</translation>
    </message>
    <message>
        <source>The CRM does not tell the old value of “%1”: undo cannot restore it.</source>
        <translation>Das CRM gibt den alten Wert von „%1“ nicht heraus: undo kann ihn nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>“%1” stays as it is: the CRM did not tell its value from before the run.</source>
        <translation>„%1“ bleibt, wie es ist: Das CRM hat den Wert von vor dem Lauf nicht herausgegeben.</translation>
    </message>
    <message>
        <source>The connection to %1 is not encrypted (allow_http = true): the App Secret and the password can be read on the way.</source>
        <translation>Die Verbindung zu %1 ist nicht verschlüsselt (allow_http = true): App Secret und Passwort lassen sich unterwegs lesen.</translation>
    </message>
    <message>
        <source>Install “ODBC Driver 18 for SQL Server” or FreeTDS (Debian and Ubuntu: tdsodbc).</source>
        <translation>Installieren Sie „ODBC Driver 18 for SQL Server“ oder FreeTDS (Debian und Ubuntu: tdsodbc).</translation>
    </message>
    <message>
        <source>The database driver does not trust the certificate of %1.</source>
        <translation>Der Datenbanktreiber vertraut dem Zertifikat von %1 nicht.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s driver goes by the certificates that this computer trusts: have the server&apos;s added to them. Or install FreeTDS (Debian and Ubuntu: tdsodbc), which goes by the file that you choose.</source>
        <translation>Der Treiber von Microsoft richtet sich nach den Zertifikaten, denen dieser Computer vertraut: Lassen Sie das des Servers dort hinzufügen. Oder installieren Sie FreeTDS (Debian und Ubuntu: tdsodbc), das sich nach der Datei richtet, die Sie wählen.</translation>
    </message>
    <message>
        <source>The CRM has its Facebook settings. Their values are those that count for %1; values of single roles and other users could not be looked at.</source>
        <translation>Das CRM hat seine Facebook-Einstellungen. Ihre Werte sind die, die für %1 gelten; Werte einzelner Rollen und anderer Benutzer ließen sich nicht einsehen.</translation>
    </message>
    <message>
        <source>Linked again this way, %1 works for about two hours only: the CRM&apos;s server asks Facebook for long-lived access when an account is new. To have that, remove the account and link it anew.</source>
        <translation>So neu verknüpft, funktioniert %1 nur etwa zwei Stunden: Der Server des CRM bittet Facebook nur bei einem neuen Konto um langlebigen Zugriff. Entfernen Sie dafür das Konto und verknüpfen Sie es neu.</translation>
    </message>
    <message>
        <source>Whether single roles or users have values of their own, which would win over the new ones, could not be looked at: the CRM&apos;s web service tells only those that count for %1.</source>
        <translation>Ob einzelne Rollen oder Benutzer eigene Werte haben, die Vorrang vor den neuen hätten, ließ sich nicht feststellen: Der Webdienst des CRM gibt nur die Werte zurück, die für %1 gelten.</translation>
    </message>
    <message>
        <source>Not linked yet</source>
        <translation>Noch nicht verknüpft</translation>
    </message>
    <message>
        <source>%1 has logged in, and the account is not linked yet.</source>
        <extracomment>%1 is the account of somebody who has just logged in to Facebook.</extracomment>
        <translation>%1 hat sich angemeldet, und das Konto ist noch nicht verknüpft.</translation>
    </message>
    <message>
        <source>To link it later, its owner has to log in to Facebook again.</source>
        <translation>Um es später zu verknüpfen, muss sich der Inhaber noch einmal bei Facebook anmelden.</translation>
    </message>
    <message>
        <source>&amp;Go back to it</source>
        <translation>&amp;Zurück zum Konto</translation>
    </message>
    <message>
        <source>&amp;Leave without linking</source>
        <translation>&amp;Ohne Verknüpfen schließen</translation>
    </message>
    <message>
        <source>The CRM does not say which of its users %1 is.</source>
        <translation>Das CRM gibt nicht an, welcher seiner Benutzer %1 ist.</translation>
    </message>
    <message>
        <source>This user may not read the CRM&apos;s list of users through the web service.</source>
        <translation>Dieser Benutzer darf die Benutzerliste des CRM nicht über den Webdienst lesen.</translation>
    </message>
    <message>
        <source>Link the account in the CRM itself, or ask its system administrator.</source>
        <translation>Verknüpfen Sie das Konto im CRM selbst oder fragen Sie dessen Systemadministrator.</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Mehr dazu</translation>
    </message>
    <message>
        <source>Messages of Facebook and what they mean</source>
        <translation>Meldungen von Facebook und ihre Bedeutung</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>ok</source>
        <extracomment>How a check ended, in a list of checks on the command line.</extracomment>
        <translation>ok</translation>
    </message>
    <message>
        <source>warning</source>
        <extracomment>How a check ended, in a list of checks on the command line.</extracomment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>FAILED</source>
        <extracomment>How a check ended, in a list of checks on the command line; in capitals, not to be overlooked.</extracomment>
        <translation>FEHLER</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>How a check ended, in a list of checks on the command line.</extracomment>
        <translation>ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>This CRM keeps access tokens of up to %n character(s). Should Facebook&apos;s be longer, nothing is written, and the CRM&apos;s administrator has to widen SocialAccount.AccessToken first.</source>
        <translation>
            <numerusform>Dieses CRM nimmt Zugriffstoken bis %n&#xa0;Zeichen auf. Ist das von Facebook länger, wird nichts geschrieben, und der Administrator des CRM muss zuerst SocialAccount.AccessToken verbreitern.</numerusform>
            <numerusform>Dieses CRM nimmt Zugriffstoken bis %n&#xa0;Zeichen auf. Ist das von Facebook länger, wird nichts geschrieben, und der Administrator des CRM muss zuerst SocialAccount.AccessToken verbreitern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; the system trusts %n certificate authority(s).</source>
        <extracomment>%1 is the library for encryption with its version, for example &quot;OpenSSL 3.0.17&quot;.</extracomment>
        <translation>
            <numerusform>%1; das System vertraut %n&#xa0;Zertifizierungsstelle.</numerusform>
            <numerusform>%1; das System vertraut %n&#xa0;Zertifizierungsstellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The secret is too long for a keychain: %n byte(s); at most %1 fit.</source>
        <translation>
            <numerusform>Das Geheimnis ist zu lang für einen Schlüsselbund: %n&#xa0;Byte; höchstens %1 passen hinein.</numerusform>
            <numerusform>Das Geheimnis ist zu lang für einen Schlüsselbund: %n&#xa0;Byte; höchstens %1 passen hinein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 did not end within %n second(s).</source>
        <extracomment>%1 is the program that prints a secret.</extracomment>
        <translation>
            <numerusform>%1 wurde nicht innerhalb von %n&#xa0;Sekunde beendet.</numerusform>
            <numerusform>%1 wurde nicht innerhalb von %n&#xa0;Sekunden beendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This has %n character(s). A name of a few words is enough.</source>
        <translation>
            <numerusform>Das sind %n&#xa0;Zeichen. Ein Name aus wenigen Wörtern genügt.</numerusform>
            <numerusform>Das sind %n&#xa0;Zeichen. Ein Name aus wenigen Wörtern genügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This has %n character(s). A shorter name is easier to recognise when people log in.</source>
        <translation>
            <numerusform>Das sind %n&#xa0;Zeichen. Ein kürzerer Name ist bei der Anmeldung leichter zu erkennen.</numerusform>
            <numerusform>Das sind %n&#xa0;Zeichen. Ein kürzerer Name ist bei der Anmeldung leichter zu erkennen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n character(s); the CRM holds %1.</source>
        <translation>
            <numerusform>Er hat %n&#xa0;Zeichen; im CRM ist Platz für %1.</numerusform>
            <numerusform>Er hat %n&#xa0;Zeichen; im CRM ist Platz für %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The CRM keeps access tokens of up to %n character(s). Facebook&apos;s can be longer; such an account cannot be linked.</source>
        <translation>
            <numerusform>Das CRM nimmt Zugriffstoken bis %n&#xa0;Zeichen auf. Die von Facebook können länger sein; ein solches Konto lässt sich nicht verknüpfen.</numerusform>
            <numerusform>Das CRM nimmt Zugriffstoken bis %n&#xa0;Zeichen auf. Die von Facebook können länger sein; ein solches Konto lässt sich nicht verknüpfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This has %n digit(s); an App ID has 15 to 17. Copy it from the top of the app&apos;s dashboard.</source>
        <translation>
            <numerusform>Das ist %n&#xa0;Ziffer; eine App ID hat 15 bis 17. Kopieren Sie sie oben aus dem Dashboard der App.</numerusform>
            <numerusform>Das sind %n&#xa0;Ziffern; eine App ID hat 15 bis 17. Kopieren Sie sie oben aus dem Dashboard der App.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This has %n character(s); an App Secret has 32.</source>
        <translation>
            <numerusform>Das sind %n&#xa0;Zeichen; ein App Secret hat 32.</numerusform>
            <numerusform>Das sind %n&#xa0;Zeichen; ein App Secret hat 32.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This has %n character(s); an App Secret has 32. Copy it whole.</source>
        <translation>
            <numerusform>Das sind %n&#xa0;Zeichen; ein App Secret hat 32. Kopieren Sie es vollständig.</numerusform>
            <numerusform>Das sind %n&#xa0;Zeichen; ein App Secret hat 32. Kopieren Sie es vollständig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n character(s); the column AccessToken holds %1.</source>
        <translation>
            <numerusform>Es hat %n&#xa0;Zeichen; die Spalte AccessToken fasst %1.</numerusform>
            <numerusform>Es hat %n&#xa0;Zeichen; die Spalte AccessToken fasst %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n character(s); the column Login holds %1.</source>
        <translation>
            <numerusform>Er hat %n&#xa0;Zeichen; die Spalte Login fasst %1.</numerusform>
            <numerusform>Er hat %n&#xa0;Zeichen; die Spalte Login fasst %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This has %n character(s), too many for an address.</source>
        <translation>
            <numerusform>Das sind %n&#xa0;Zeichen, zu viele für eine Adresse.</numerusform>
            <numerusform>Das sind %n&#xa0;Zeichen, zu viele für eine Adresse.</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like the App Secret. The App ID has digits only; it stands above the secret in App settings › Basic.</source>
        <translation>Das sieht nach dem App Secret aus. Die App ID besteht nur aus Ziffern; sie steht in App settings › Basic über dem App Secret.</translation>
    </message>
    <message>
        <source>%1 is copied.</source>
        <extracomment>Said by screen readers; %1 is what a value is called.</extracomment>
        <translation>%1 ist kopiert.</translation>
    </message>
    <message>
        <source>CrmLink does not speak “%1”. It speaks: %2.</source>
        <translation>CrmLink spricht nicht „%1“. Es spricht: %2.</translation>
    </message>
    <message>
        <source>Run it in a desktop session, or save the guide as a web page, which needs no display: crmlink guide --export DIR.</source>
        <translation>Starten Sie es in einer Desktop-Sitzung oder speichern Sie die Anleitung als Webseite, wofür kein Bildschirm nötig ist: crmlink guide --export DIR.</translation>
    </message>
    <message>
        <source>For monitoring: 0 when nothing failed, 1 or 2 when the check itself could not be made, 3 when the CRM or Facebook cannot be reached, 4 when the CRM refuses the login or its password is not available, 6 when something is wrong. Shared accounts and those named under [shared] are asked about at Facebook: a warning from 14 days before a link ends, a failure after it. A link lives for about 60 days and cannot be prolonged; only its owner&apos;s new login begins them anew. Have it run every day: CrmLink installs no timer itself.</source>
        <translation>Für die Überwachung: 0, wenn keine Prüfung fehlgeschlagen ist, 1 oder 2, wenn sich gar nicht prüfen ließ, 3, wenn das CRM oder Facebook nicht erreichbar ist, 4, wenn das CRM die Anmeldung ablehnt oder sein Passwort nicht zu bekommen ist, 6, wenn etwas nicht stimmt. Nach freigegebenen und den unter [shared] genannten Konten wird Facebook gefragt: ab 14 Tagen vor dem Ende einer Verknüpfung gibt es eine Warnung, danach einen Fehler. Eine Verknüpfung gilt etwa 60 Tage und lässt sich nicht verlängern; nur eine neue Anmeldung des Inhabers lässt sie von vorn beginnen. Lassen Sie den Befehl jeden Tag laufen: CrmLink richtet selbst keinen Zeitgeber ein.</translation>
    </message>
    <message>
        <source>Name an empty folder, a new one, or one that holds an earlier export.</source>
        <translation>Geben Sie einen leeren oder neuen Ordner an oder einen, in den schon einmal exportiert wurde.</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder.</source>
        <translation>%1 ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>In %1 no folder can be made.</source>
        <translation>In %1 lässt sich kein Ordner anlegen.</translation>
    </message>
    <message>
        <source>You may not write to %1.</source>
        <translation>Sie dürfen in %1 nicht schreiben.</translation>
    </message>
    <message>
        <source>%1 is there already, and CrmLink did not make it.</source>
        <translation>%1 gibt es schon, und CrmLink hat es nicht angelegt.</translation>
    </message>
    <message>
        <source>%1 Or put the password into a file with --password-file PATH.</source>
        <extracomment>%1 says how to make the keychain work.</extracomment>
        <translation>%1 Oder legen Sie das Passwort mit --password-file PATH in einer Datei ab.</translation>
    </message>
    <message>
        <source>Undone by the run %1 on %2.</source>
        <extracomment>%1 is a run&apos;s id, %2 a point in time.</extracomment>
        <translation>Rückgängig gemacht durch den Lauf %1 am %2.</translation>
    </message>
    <message>
        <source>There is nothing to do. To have its values again, apply the site file again.</source>
        <translation>Es ist nichts zu tun. Um seine Werte wiederzubekommen, wenden Sie die Site-Datei noch einmal an.</translation>
    </message>
    <message>
        <source>Unlock your keychain and allow CrmLink to use it, then try again.</source>
        <translation>Entsperren Sie Ihren Schlüsselbund und erlauben Sie CrmLink den Zugriff, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Start the keychain of your desktop (GNOME Keyring, KWallet or KeePassXC with its Secret Service), then try again.</source>
        <translation>Starten Sie den Schlüsselbund Ihres Desktops (GNOME Keyring, KWallet oder KeePassXC mit seinem Secret Service), dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Check that your keychain runs and is unlocked, then try again.</source>
        <translation>Prüfen Sie, ob Ihr Schlüsselbund läuft und entsperrt ist, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Answer that dialog, then try again.</source>
        <translation>Beantworten Sie diesen Dialog, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Check that your keychain is switched on and has room, then try again.</source>
        <translation>Prüfen Sie, ob Ihr Schlüsselbund eingeschaltet ist und Platz hat, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 Or name another place for %2 in the site file: { env = &quot;NAME&quot; }, { file = &quot;PATH&quot; } or { command = [&quot;PROGRAM&quot;] }.</source>
        <extracomment>%1 says how to make the keychain work; %2 is a key of the site file.</extracomment>
        <translation>%1 Oder geben Sie in der Site-Datei einen anderen Ort für %2 an: { env = &quot;NAME&quot; }, { file = &quot;PATH&quot; } oder { command = [&quot;PROGRAM&quot;] }.</translation>
    </message>
    <message>
        <source>(secret)</source>
        <translation>(geheim)</translation>
    </message>
    <message>
        <source>(not set)</source>
        <translation>(nicht gesetzt)</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <extracomment>A value that the CRM has and does not tell.</extracomment>
        <translation>(unbekannt)</translation>
    </message>
    <message>
        <source>The number in this address, %1, is no App ID, which has 15 to 17 digits. Open the app in the console and copy the whole address of its page.</source>
        <translation>Die Zahl in dieser Adresse, %1, ist keine App ID; eine App ID hat 15 bis 17 Ziffern. Öffnen Sie die App in der Konsole und kopieren Sie die ganze Adresse ihrer Seite.</translation>
    </message>
    <message>
        <source>Leave it, if that is intended. Otherwise set Site URL to %2.</source>
        <translation>Lassen Sie es so, wenn das beabsichtigt ist. Setzen Sie sonst Site URL auf %2.</translation>
    </message>
    <message>
        <source>Leave it, if that is intended. Otherwise set Mobile Site URL to %2.</source>
        <translation>Lassen Sie es so, wenn das beabsichtigt ist. Setzen Sie sonst Mobile Site URL auf %2.</translation>
    </message>
    <message>
        <source>Leave it, if mail to %1 is read. Otherwise change Contact email in App settings › Basic.</source>
        <translation>Lassen Sie es so, wenn E-Mails an %1 gelesen werden. Ändern Sie sonst Contact email in App settings › Basic.</translation>
    </message>
    <message>
        <source>Leads through registering the Facebook app, checks each step, and writes to the CRM only on the page “Write to the CRM”. Closed at any page, it goes on there next time. For a site that is set up already it opens on what works and what needs attention.</source>
        <translation>Führt durch die Registrierung der Facebook-App, prüft jeden Schritt und schreibt erst auf der Seite „Ins CRM schreiben“ ins CRM. Der Assistent lässt sich auf jeder Seite schließen und macht beim nächsten Mal dort weiter. Für eine schon eingerichtete Site zeigt er zuerst, was funktioniert und was Aufmerksamkeit erfordert.</translation>
    </message>
    <message>
        <source>One of the two keys is empty in the CRM, or the CRM has not noticed yet that they were entered.</source>
        <translation>Einer der beiden Schlüssel ist im CRM leer, oder das CRM hat noch nicht bemerkt, dass sie eingetragen wurden.</translation>
    </message>
    <message>
        <source>Write the keys to the CRM, then restart it.</source>
        <translation>Schreiben Sie die Schlüssel in das CRM und starten Sie es dann neu.</translation>
    </message>
    <message>
        <source>Log in to Facebook again to link %1 for %2</source>
        <translation>Melden Sie sich noch einmal bei Facebook an, um %1 für %2 zu verknüpfen</translation>
    </message>
    <message>
        <source>Enter the name and the contact address. The console asks for them first, before the manual&apos;s step 4.</source>
        <translation>Geben Sie Namen und Kontaktadresse ein. Danach fragt die Konsole zuerst, vor Schritt 4 des Handbuchs.</translation>
    </message>
    <message>
        <source>At the end of the form. On some accounts it reads “Go to dashboard”.</source>
        <translation>Am Ende des Formulars. Bei manchen Konten heißt sie „Go to dashboard“.</translation>
    </message>
    <message>
        <source>The link to the advanced set-up is gone. The console asks for use cases instead, after the name: the one for Facebook Login is right. Then go through the rest of the form and create the app.</source>
        <translation>Den Link zur erweiterten Einrichtung gibt es nicht mehr. Die Konsole fragt stattdessen, nach dem Namen, nach Use cases: Richtig ist der für Facebook Login. Gehen Sie dann den Rest des Formulars durch und legen Sie die App an.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <extracomment>A month by its name alone, and its year.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A step in the list: its number in the vendor&apos;s manual, its title.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>shared with all users</source>
        <translation>für alle Benutzer freigegeben</translation>
    </message>
    <message>
        <source>The App Secret that you had entered was not in a keychain, and is gone with the earlier session.</source>
        <translation>Das App Secret, das Sie eingegeben hatten, lag in keinem Schlüsselbund und ist mit der früheren Sitzung verloren gegangen.</translation>
    </message>
    <message>
        <source>The App Secret that you had entered is no longer in your keychain.</source>
        <translation>Das App Secret, das Sie eingegeben hatten, liegt nicht mehr in Ihrem Schlüsselbund.</translation>
    </message>
    <message>
        <source>The App Secret could not be fetched. %1</source>
        <translation>Das App Secret ließ sich nicht abrufen. %1</translation>
    </message>
    <message>
        <source>your keychain</source>
        <translation>Ihr Schlüsselbund</translation>
    </message>
    <message>
        <source>The App Secret of the app %1 is not at hand. Nothing can be written without it.</source>
        <translation>Das App Secret der App %1 liegt nicht vor. Ohne es lässt sich nichts schreiben.</translation>
    </message>
    <message>
        <source>The CRM would be left with an App ID and no App Secret, or with that of another app, and no user could log in.</source>
        <translation>Im CRM stünde dann eine App ID ohne App Secret oder mit dem einer anderen App, und kein Benutzer könnte sich anmelden.</translation>
    </message>
    <message>
        <source>Enter it on the page “App ID and App Secret”.</source>
        <translation>Geben Sie es auf der Seite „App ID und App Secret“ ein.</translation>
    </message>
    <message>
        <source>The CRM&apos;s App Secret stays as it is: CrmLink has none at hand, so it was not compared either.</source>
        <translation>Das App Secret im CRM bleibt, wie es ist: CrmLink liegt keines vor, darum wurde es auch nicht verglichen.</translation>
    </message>
    <message>
        <source>Restart the CRM on every computer it runs on and flush its Redis database</source>
        <translation>Das CRM auf jedem Computer neu starten, auf dem es läuft, und seine Redis-Datenbank leeren</translation>
    </message>
    <message>
        <source>who runs the CRM&apos;s servers</source>
        <translation>wer die Server des CRM betreibt</translation>
    </message>
    <message>
        <source>Link a Facebook account: user profile, Accounts in external resources</source>
        <translation>Ein Facebook-Konto verknüpfen: Benutzerprofil, Accounts in external resources</translation>
    </message>
    <message>
        <source>each user, once</source>
        <translation>jeder Benutzer, einmal</translation>
    </message>
    <message>
        <source>Share an account with everybody, if wanted: start CrmLink again and choose it on Accounts</source>
        <translation>Bei Bedarf ein Konto für alle freigeben: CrmLink noch einmal starten und es auf der Seite „Konten“ wählen</translation>
    </message>
    <message>
        <source>a user who may share accounts</source>
        <translation>ein Benutzer, der Konten freigeben darf</translation>
    </message>
    <message>
        <source>See that the app&apos;s settings hold a %1</source>
        <extracomment>%1 is a setting&apos;s name in Meta&apos;s console, %2 its value.</extracomment>
        <translation>Dafür sorgen, dass in den Einstellungen der App eingetragen ist: %1</translation>
    </message>
    <message>
        <source>See that the app&apos;s settings hold %1: %2</source>
        <translation>Dafür sorgen, dass in den Einstellungen der App steht: %1 %2</translation>
    </message>
    <message>
        <source>no longer: run %1 was put back, %2, run %3</source>
        <translation>nicht mehr: Lauf %1 wurde rückgängig gemacht, %2, Lauf %3</translation>
    </message>
    <message>
        <source>%1 (Facebook&apos;s answer, %2)</source>
        <translation>%1 (Antwort von Facebook, %2)</translation>
    </message>
    <message>
        <source>to be entered: %1 (not seen in the app)</source>
        <translation>einzutragen: %1 (in der App nicht gesehen)</translation>
    </message>
    <message>
        <source>Speak this language, for example de or uk-UA (else the one chosen in the program, else the desktop&apos;s).</source>
        <translation>Diese Sprache sprechen, zum Beispiel de oder uk-UA (sonst die im Programm gewählte, sonst die des Desktops).</translation>
    </message>
    <message>
        <source>Your keychain has no keyring yet that could keep secrets.</source>
        <translation>Ihr Schlüsselbund hat noch keinen Schlüsselring, der Geheimnisse aufnehmen könnte.</translation>
    </message>
    <message>
        <source>When CrmLink keeps its first secret, your desktop asks you for the password of a new keyring. A script cannot answer: make the keyring before it runs, for example in Passwords and Keys.</source>
        <translation>Wenn CrmLink sein erstes Geheimnis ablegt, fragt Ihr Desktop nach dem Passwort für einen neuen Schlüsselring. Ein Skript kann nicht antworten: Legen Sie den Schlüsselring vorher an, zum Beispiel in „Passwörter und Verschlüsselung“.</translation>
    </message>
    <message>
        <source>The answer could not be written to standard output.</source>
        <translation>Die Antwort konnte nicht auf die Standardausgabe geschrieben werden.</translation>
    </message>
    <message>
        <source>The display %1 does not answer.</source>
        <translation>Der Bildschirm %1 antwortet nicht.</translation>
    </message>
    <message>
        <source>Waiting for your keychain, which may have a question on the desktop. Ctrl+C stops.</source>
        <translation>Warten auf Ihren Schlüsselbund; vielleicht stellt er auf dem Desktop eine Frage. Strg+C bricht ab.</translation>
    </message>
    <message>
        <source>Windows can be shown (%1).</source>
        <translation>Fenster können angezeigt werden (%1).</translation>
    </message>
    <message>
        <source>The display %1 does not answer: setup, profile, guide and practice cannot open a window.</source>
        <translation>Der Bildschirm %1 antwortet nicht: setup, profile, guide und practice können kein Fenster öffnen.</translation>
    </message>
    <message>
        <source>%1 logged in with these keys, %2; linking in the CRM is still to do</source>
        <translation>%1 hat sich mit diesen Schlüsseln angemeldet, %2; das Verknüpfen im CRM steht noch aus</translation>
    </message>
    <message>
        <source>Then enter that address as Site URL, and as site_url in the site file.</source>
        <translation>Tragen Sie diese Adresse dann als Site URL ein und in der Site-Datei als site_url.</translation>
    </message>
    <message>
        <source>Check the path after --site. Without --site, crmlink setup makes a new one step by step.</source>
        <translation>Prüfen Sie den Pfad nach --site. Ohne --site erstellt crmlink setup Schritt für Schritt eine neue.</translation>
    </message>
    <message>
        <source>The run %1 was made on another database. Nothing was written.</source>
        <translation>Der Lauf %1 wurde auf einer anderen Datenbank ausgeführt. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Send the answer to another place. What the command did is done all the same; crmlink check tells how the CRM stands.</source>
        <translation>Leiten Sie die Antwort an einen anderen Ort um. Was der Befehl getan hat, ist trotzdem getan; crmlink check sagt, wie es um das CRM steht.</translation>
    </message>
    <message>
        <source>No run on it is on record here.</source>
        <translation>Hier ist kein Lauf dafür verzeichnet.</translation>
    </message>
    <message>
        <source>Waiting for the secret from %1. Ctrl+C stops.</source>
        <extracomment>%1 is a program of the user&apos;s that prints a secret.</extracomment>
        <translation>Warten auf das Geheimnis von %1. Strg+C bricht ab.</translation>
    </message>
    <message>
        <source>The site file %1 could not be changed in its place.</source>
        <translation>Die Site-Datei %1 konnte nicht an Ort und Stelle geändert werden.</translation>
    </message>
    <message>
        <source>Give yourself write access to the file and its folder, with room on its disk, or change the file by hand so that it says:
%1</source>
        <translation>Geben Sie sich Schreibrechte für die Datei und ihren Ordner und sorgen Sie für Platz auf dem Datenträger, oder ändern Sie die Datei von Hand, sodass in ihr steht:
%1</translation>
    </message>
    <message>
        <source>%1 Then change the file by hand so that it says:
%2</source>
        <extracomment>%1 says how to make the file readable again, %2 is lines of TOML.</extracomment>
        <translation>%1 Ändern Sie die Datei dann von Hand, sodass in ihr steht:
%2</translation>
    </message>
    <message>
        <source>What is to be changed is written in a form that CrmLink reads, but does not edit.</source>
        <translation>Was zu ändern ist, steht in einer Form da, die CrmLink liest, aber nicht bearbeitet.</translation>
    </message>
    <message>
        <source>Change the file by hand so that it says:
%1</source>
        <translation>Ändern Sie die Datei von Hand, sodass in ihr steht:
%1</translation>
    </message>
    <message>
        <source>Take the values that were put back out of the site file, or its next apply writes them again</source>
        <translation>Die rückgängig gemachten Werte aus der Site-Datei nehmen, sonst schreibt das nächste apply sie wieder</translation>
    </message>
    <message>
        <source>The run %1 was made by another way to the CRM. Nothing was written.</source>
        <translation>Der Lauf %1 wurde auf einem anderen Weg zum CRM ausgeführt. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The run of %1 was interrupted on its way through the CRM&apos;s web service, and waits until that is used.</source>
        <translation>Der Lauf vom %1 wurde auf dem Weg über den Webdienst des CRM unterbrochen und wartet, bis dieser verwendet wird.</translation>
    </message>
    <message>
        <source>The run of %1 was interrupted on another database, %2, and waits until that is used.</source>
        <extracomment>%2 is a database on a server.</extracomment>
        <translation>Der Lauf vom %1 wurde auf einer anderen Datenbank unterbrochen, %2, und wartet, bis diese verwendet wird.</translation>
    </message>
    <message>
        <source>It was made through the CRM&apos;s web service; this is the database %1.</source>
        <translation>Er wurde über den Webdienst des CRM ausgeführt; dies ist die Datenbank %1.</translation>
    </message>
    <message>
        <source>It was made in the database %1; this is the CRM&apos;s web service.</source>
        <extracomment>%1 is a database on a server.</extracomment>
        <translation>Er wurde auf der Datenbank %1 ausgeführt; dies ist der Webdienst des CRM.</translation>
    </message>
    <message>
        <source>Undo it with a site file that has the same route as the run, or set the old values by hand in the CRM.</source>
        <translation>Machen Sie ihn mit einer Site-Datei rückgängig, die denselben Weg (route) hat wie der Lauf, oder setzen Sie die alten Werte im CRM von Hand.</translation>
    </message>
    <message>
        <source>It was made on %1; this is %2.</source>
        <extracomment>Each a database on a server.</extracomment>
        <translation>Er wurde auf %1 ausgeführt; dies ist %2.</translation>
    </message>
    <message>
        <source>It was made on %1; this is another server of that name. The one called itself %2, this one %3.</source>
        <extracomment>%1 is a database on a server; %2 and %3 are what a server calls itself.</extracomment>
        <translation>Er wurde auf %1 ausgeführt; dies ist ein anderer Server dieses Namens. Jener nannte sich %2, dieser nennt sich %3.</translation>
    </message>
    <message>
        <source>Undo it with the site file that it was made with. If this is the same database under another name, or on a new server, set the old values by hand in the CRM.</source>
        <translation>Machen Sie ihn mit der Site-Datei rückgängig, mit der er ausgeführt wurde. Ist es dieselbe Datenbank unter anderem Namen oder auf einem neuen Server, setzen Sie die alten Werte im CRM von Hand.</translation>
    </message>
    <message>
        <source>The run to be taken back was %1.</source>
        <translation>Rückgängig zu machen war der Lauf %1.</translation>
    </message>
    <message>
        <source>Undo on the computer whose keychain has it. Where stored secrets were forgotten (crmlink forget), no keychain has it: enter the old App Secret by hand in the CRM&apos;s System settings.</source>
        <translation>Machen Sie ihn auf dem Computer rückgängig, in dessen Schlüsselbund es liegt. Wurden gespeicherte Geheimnisse gelöscht (crmlink forget), liegt es in keinem Schlüsselbund: Geben Sie das alte App Secret in den System settings des CRM von Hand ein.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>A database on a server.</extracomment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1 (schema %2) on %3</source>
        <extracomment>A database, its schema, and its server.</extracomment>
        <translation>%1 (Schema %2) auf %3</translation>
    </message>
    <message>
        <source>Privacy policy URL is “%1”, and that is no public https address.</source>
        <translation>Privacy policy URL ist „%1“, und das ist keine öffentliche https-Adresse.</translation>
    </message>
    <message>
        <source>Facebook opens the page from outside before it lets the app go live.</source>
        <translation>Facebook öffnet die Seite von außen, bevor es die App live gehen lässt.</translation>
    </message>
    <message>
        <source>Facebook blocks the way back from your own browser.</source>
        <translation>Facebook sperrt den Rückweg aus Ihrem eigenen Browser.</translation>
    </message>
    <message>
        <source>The app is live: Facebook allows a login in your own browser only while the app is in development mode. If it is in development mode, Client or Web OAuth login is off.</source>
        <translation>Die App ist live: Facebook erlaubt eine Anmeldung in Ihrem eigenen Browser nur, solange die App im Entwicklungsmodus ist. Ist sie im Entwicklungsmodus, dann ist Client oder Web OAuth login aus.</translation>
    </message>
    <message>
        <source>Log in inside this window. Where it can show no pages, switch the app back to development for the moment, or link the account in the CRM itself.</source>
        <translation>Melden Sie sich in diesem Fenster an. Wo es keine Seiten anzeigen kann, schalten Sie die App vorübergehend in den Entwicklungsmodus zurück oder verknüpfen Sie das Konto im CRM selbst.</translation>
    </message>
    <message>
        <source>Link the Facebook accounts of the other users: user profile, Accounts in external resources</source>
        <translation>Die Facebook-Konten der anderen Benutzer verknüpfen: Benutzerprofil, Accounts in external resources</translation>
    </message>
    <message>
        <source>each person who was invited</source>
        <translation>alle, die eingeladen wurden</translation>
    </message>
    <message>
        <source>%1 logged in with these keys and is linked for %2</source>
        <translation>%1 hat sich mit diesen Schlüsseln angemeldet und ist für %2 verknüpft</translation>
    </message>
    <message>
        <source>The invitation waits among their notifications on Facebook.</source>
        <translation>Die Einladung wartet unter ihren Benachrichtigungen bei Facebook.</translation>
    </message>
    <message>
        <source>Enter an https address under Valid OAuth Redirect URIs, the CRM&apos;s own for example. Where the site file sets redirect_uri, give the same one there.</source>
        <translation>Geben Sie unter Valid OAuth Redirect URIs eine https-Adresse ein, zum Beispiel die des CRM. Wo die Site-Datei redirect_uri setzt, geben Sie dort dieselbe an.</translation>
    </message>
    <message>
        <source>Behind the picture at the upper right. Versions whose home page has links keep “User profile”.</source>
        <translation>Über das Bild oben rechts. Versionen mit Links auf der Startseite haben weiterhin „User profile“.</translation>
    </message>
    <message>
        <source>%1
The password was put nowhere: import again once the file can be changed, or put it where these lines say by hand.</source>
        <translation>%1
Das Passwort wurde nirgends abgelegt: Importieren Sie noch einmal, sobald die Datei geändert werden kann, oder legen Sie es von Hand dort ab, wo diese Zeilen es sagen.</translation>
    </message>
    <message>
        <source>%1 is no file that can be changed.</source>
        <translation>%1 ist keine Datei, die geändert werden kann.</translation>
    </message>
    <message>
        <source>The site file %1 was changed meanwhile and says otherwise than this set-up.</source>
        <translation>Die Site-Datei %1 wurde inzwischen geändert und sagt etwas anderes als diese Einrichtung.</translation>
    </message>
    <message>
        <source>It now says:
%1</source>
        <translation>In ihr steht jetzt:
%1</translation>
    </message>
    <message>
        <source>Nothing of it was changed back. See which is right before the next apply.</source>
        <translation>Davon wurde nichts rückgängig gemacht. Klären Sie vor dem nächsten apply, was richtig ist.</translation>
    </message>
    <message>
        <source>Bring the site file up to date, or its next apply writes other values. %1</source>
        <translation>Die Site-Datei auf den neuen Stand bringen, sonst schreibt das nächste apply mit ihr andere Werte. %1</translation>
    </message>
    <message>
        <source>%1 (schema %2)</source>
        <extracomment>A database and its schema.</extracomment>
        <translation>%1 (Schema %2)</translation>
    </message>
    <message>
        <source>Another run can be taken back with --run: %1.</source>
        <translation>Ein anderer Lauf lässt sich mit --run rückgängig machen: %1.</translation>
    </message>
    <message>
        <source>no longer: the values from before run %1 were found in the CRM</source>
        <translation>nicht mehr: im CRM standen wieder die Werte von vor Lauf %1</translation>
    </message>
    <message>
        <source>It is a pipe, and nothing came out of it.</source>
        <translation>Es ist eine Pipe, und aus ihr kam nichts.</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>Es ist ein Ordner.</translation>
    </message>
    <message>
        <source>It is no ordinary file.</source>
        <translation>Es ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Es gibt keine solche Datei und keinen solchen Ordner.</translation>
    </message>
    <message>
        <source>%1 is not available: the file %2 cannot be read.</source>
        <translation>%1 ist nicht verfügbar: Die Datei %2 kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>crmlink::browser::HostLabel</name>
    <message>
        <source>No page yet</source>
        <translation>Noch keine Seite</translation>
    </message>
    <message>
        <source>Page of %1, encrypted</source>
        <translation>Seite von %1, verschlüsselt</translation>
    </message>
    <message>
        <source>Page of %1, not encrypted</source>
        <translation>Seite von %1, nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Not encrypted: %1</source>
        <translation>Nicht verschlüsselt: %1</translation>
    </message>
</context>
<context>
    <name>crmlink::browser::WebSide</name>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Show the page</source>
        <extracomment>Shows a web page although it seems blank or has not come whole.</extracomment>
        <translation>Seite anzeigen</translation>
    </message>
    <message>
        <source>Open in my browser</source>
        <translation>Im eigenen Browser öffnen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Größe der Seite</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>Ursprüngliche Größe</translation>
    </message>
    <message>
        <source>Log in as somebody else</source>
        <extracomment>Menu of the web page: forgets who is logged in.</extracomment>
        <translation>Als jemand anderes anmelden</translation>
    </message>
    <message>
        <source>Progress of the page</source>
        <translation>Ladefortschritt der Seite</translation>
    </message>
    <message>
        <source>The page offered a file. Files are only fetched in your browser.</source>
        <translation>Die Seite hat eine Datei angeboten. Dateien werden nur in Ihrem Browser heruntergeladen.</translation>
    </message>
    <message>
        <source>The page asked for a file. Files are only sent from your browser.</source>
        <translation>Die Seite hat eine Datei angefordert. Dateien werden nur aus Ihrem Browser gesendet.</translation>
    </message>
    <message>
        <source>The page asked for a permission, such as camera or location. It was refused.</source>
        <translation>Die Seite hat eine Erlaubnis angefordert, etwa für Kamera oder Standort. Sie wurde verweigert.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Size of a web page.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>Der Link ist kopiert.</translation>
    </message>
    <message>
        <source>Your browser did not open. The link is copied: paste it into the address line of your browser.</source>
        <translation>Ihr Browser hat sich nicht geöffnet. Der Link ist kopiert: Fügen Sie ihn in die Adresszeile Ihres Browsers ein.</translation>
    </message>
    <message>
        <source>%1 is open in your browser. Come back here afterwards. Nothing opened? Copy the link.</source>
        <translation>%1 ist in Ihrem Browser geöffnet. Kommen Sie danach hierher zurück. Nichts geöffnet? Kopieren Sie den Link.</translation>
    </message>
</context>
<context>
    <name>crmlink::browser::webengine::PageView</name>
    <message>
        <source>Cut</source>
        <extracomment>context menu of a web page</extracomment>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>context menu of a web page</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>context menu of a web page</extracomment>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>context menu of a web page</extracomment>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>crmlink::guide::GuideContents</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>%1, done</source>
        <extracomment>A step in the list, for assistive technology.</extracomment>
        <translation>%1, erledigt</translation>
    </message>
</context>
<context>
    <name>crmlink::guide::GuideHits</name>
    <message>
        <source>What the search found</source>
        <translation>Was die Suche gefunden hat</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Meldung: %1</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or fewer.</source>
        <translation>Nichts gefunden. Versuchen Sie ein anderes Wort oder weniger Wörter.</translation>
    </message>
</context>
<context>
    <name>crmlink::guide::GuidePaper</name>
    <message>
        <source>Save the guide as PDF</source>
        <translation>Anleitung als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>CrmLink guide</source>
        <translation>CrmLink-Anleitung</translation>
    </message>
</context>
<context>
    <name>crmlink::guide::GuideWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Beside the &amp;browser</source>
        <translation>&amp;Neben dem Browser</translation>
    </message>
    <message>
        <source>Guide – CrmLink</source>
        <translation>Anleitung – CrmLink</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Anleitung durchsuchen</translation>
    </message>
    <message>
        <source>I see this &amp;message …</source>
        <translation>&amp;Ich sehe diese Meldung&#xa0;…</translation>
    </message>
    <message>
        <source>Mo&amp;re</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>&amp;Larger picture</source>
        <translation>Bild &amp;größer</translation>
    </message>
    <message>
        <source>&amp;Smaller picture</source>
        <translation>&amp;Bild kleiner</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>Dru&amp;cken&#xa0;…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF …</source>
        <translation>&amp;Als PDF speichern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Open this page in the console</source>
        <translation>Diese Seite in der &amp;Konsole öffnen</translation>
    </message>
    <message>
        <source>&amp;Open the list of apps in the console</source>
        <translation>Liste der Apps in der &amp;Konsole öffnen</translation>
    </message>
    <message>
        <source>&amp;Open the app&apos;s dashboard in the console</source>
        <translation>Dashboard der App in der &amp;Konsole öffnen</translation>
    </message>
    <message>
        <source>Back to “%1”</source>
        <extracomment>A link to the step of the guide that the reader came from; %1 is its title.</extracomment>
        <translation>Zurück zu „%1“</translation>
    </message>
</context>
<context>
    <name>crmlink::guide::PictureView</name>
    <message>
        <source>Picture: %1</source>
        <extracomment>Name of a picture for assistive technology; %1 is the step&apos;s title.</extracomment>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>Picture at %1%</source>
        <extracomment>How large a picture is shown, read aloud: 100% fits the window.</extracomment>
        <translation>Bildgröße:&#xa0;%1&#xa0;%</translation>
    </message>
    <message>
        <source>Drag the picture, or move it with the arrow keys. 0 shows all of it.</source>
        <translation>Ziehen Sie das Bild, oder verschieben Sie es mit den Pfeiltasten. 0 zeigt das ganze Bild.</translation>
    </message>
    <message>
        <source>Ctrl and the wheel, or + and −, enlarge the picture.</source>
        <translation>Strg und Mausrad oder + und − vergrößern das Bild.</translation>
    </message>
</context>
<context>
    <name>crmlink::guide::StepView</name>
    <message>
        <source>Values of this site</source>
        <translation>Werte dieser Site</translation>
    </message>
    <message>
        <source>I do not see this</source>
        <translation>Das sehe ich nicht</translation>
    </message>
    <message>
        <source>This step is &amp;done</source>
        <translation>&amp;Dieser Schritt ist erledigt</translation>
    </message>
    <message numerus="yes">
        <source>Not known yet: %1. Enter them in the wizard; in the guide that F1 opens there, they stand here to be copied.</source>
        <extracomment>%1 are the names of %n values in the guide, which are copied into Facebook&apos;s console; F1 opens the guide from the wizard.</extracomment>
        <translation>
            <numerusform>Noch nicht bekannt: %1. Geben Sie es im Assistenten ein; in der Anleitung, die sich dort mit F1 öffnet, steht es hier zum Kopieren.</numerusform>
            <numerusform>Noch nicht bekannt: %1. Geben Sie sie im Assistenten ein; in der Anleitung, die sich dort mit F1 öffnet, stehen sie hier zum Kopieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a CRM</source>
        <translation>Ein CRM auswählen</translation>
    </message>
    <message>
        <source>CRM whose values are shown</source>
        <extracomment>Name of a list of CRMs for assistive technology: the values below it are those of the one that is chosen.</extracomment>
        <translation>CRM, dessen Werte gezeigt werden</translation>
    </message>
</context>
<context>
    <name>crmlink::guide::TroubleView</name>
    <message>
        <source>I see this message</source>
        <translation>Ich sehe diese Meldung</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Die Meldung</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>Gefundene Meldungen</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer words.</source>
        <translation>Nichts passt. Versuchen Sie weniger Wörter.</translation>
    </message>
    <message numerus="yes">
        <source>%n known message(s)</source>
        <translation>
            <numerusform>%n bekannte Meldung</numerusform>
            <numerusform>%n bekannte Meldungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) fit</source>
        <translation>
            <numerusform>%n Meldung passt</numerusform>
            <numerusform>%n Meldungen passen</numerusform>
        </translation>
    </message>
    <message>
        <source>Facebook&apos;s words: “%1”</source>
        <extracomment>%1 is a piece of Facebook&apos;s own message, in English.</extracomment>
        <translation>Facebooks Meldung: „%1“</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Mehr dazu</translation>
    </message>
    <message>
        <source>Read more: %1</source>
        <translation>Mehr dazu: %1</translation>
    </message>
    <message>
        <source>Paste what Facebook, the CRM or CrmLink says, or type a few words of it. When Facebook or the CRM speaks a language other than English, look through the list.</source>
        <translation>Fügen Sie ein, was Facebook, das CRM oder CrmLink meldet, oder geben Sie einige Wörter daraus ein. Spricht Facebook oder das CRM eine andere Sprache als Englisch, sehen Sie die Liste durch.</translation>
    </message>
    <message numerus="yes">
        <source>No known message. %n step(s) of the guide speak of it</source>
        <translation>
            <numerusform>Keine bekannte Meldung. %n Schritt der Anleitung spricht davon</numerusform>
            <numerusform>Keine bekannte Meldung. %n Schritte der Anleitung sprechen davon</numerusform>
        </translation>
    </message>
    <message>
        <source>The CRM&apos;s words: “%1”</source>
        <extracomment>%1 is a piece of the CRM&apos;s own message, in English.</extracomment>
        <translation>Meldung des CRM: „%1“</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Open the page: %1</source>
        <extracomment>%1 is a page of Facebook&apos;s console.</extracomment>
        <translation>Seite öffnen: %1</translation>
    </message>
    <message>
        <source>The database&apos;s words: “%1”</source>
        <extracomment>%1 is a piece of a database server&apos;s own message, in English.</extracomment>
        <translation>Meldung der Datenbank: „%1“</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::AccountsPage</name>
    <message>
        <source>%1 may share accounts with all users.</source>
        <translation>%1 darf Konten für alle Benutzer freigeben.</translation>
    </message>
    <message>
        <source>Link Facebook accounts and choose which ones all users share, or leave it for later. Nothing in the CRM changes yet.</source>
        <translation>Verknüpfen Sie Facebook-Konten und wählen Sie, welche alle Benutzer gemeinsam verwenden, oder verschieben Sie das auf später. Im CRM ändert sich noch nichts.</translation>
    </message>
    <message>
        <source>Later is fine: go on with Next. Each user can link an account in the CRM&apos;s profile once the keys are there, and this page can be opened again to share one.</source>
        <translation>Später geht es auch: Klicken Sie auf „Weiter“. Sobald die Schlüssel da sind, kann jeder Benutzer im Profil des CRM ein Konto verknüpfen, und diese Seite lässt sich wieder öffnen, um eines freizugeben.</translation>
    </message>
    <message>
        <source>To be written with the keys</source>
        <translation>Wird mit den Schlüsseln geschrieben</translation>
    </message>
    <message>
        <source>A linked account works for about 60 days; Facebook prolongs no login. The sure way is to link it again before then.</source>
        <translation>Ein verknüpftes Konto funktioniert etwa 60&#xa0;Tage; Facebook verlängert keine Anmeldung. Verknüpfen Sie es am besten vorher neu.</translation>
    </message>
    <message>
        <source>The CRM was not read. Go back and come here again to read it.</source>
        <translation>Das CRM wurde nicht gelesen. Gehen Sie zurück und öffnen Sie diese Seite noch einmal, um es zu lesen.</translation>
    </message>
    <message>
        <source>Tested: %1 logged in to app %2. The test kept no access: link the account here, or its user does so in the profile.</source>
        <extracomment>%1 is a person, %2 an App ID.</extracomment>
        <translation>Getestet: %1 hat sich bei der App %2 angemeldet. Der Test hat keinen Zugriff behalten: Verknüpfen Sie das Konto hier, oder sein Benutzer tut es im Profil.</translation>
    </message>
    <message>
        <source>Reading the CRM …</source>
        <translation>Das CRM wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Comparing with the CRM …</source>
        <translation>Wird mit dem CRM verglichen&#xa0;…</translation>
    </message>
    <message>
        <source>%1 (of %2)</source>
        <extracomment>An account and the CRM user it belongs to.</extracomment>
        <translation>%1 (von %2)</translation>
    </message>
    <message>
        <source>Access to Facebook is kept in memory only and was lost when the wizard was closed.</source>
        <translation>Der Zugriff auf Facebook wird nur im Arbeitsspeicher gehalten und ging mit dem Schließen des Assistenten verloren.</translation>
    </message>
    <message>
        <source>%1 will be linked for %2</source>
        <translation>%1 wird für %2 verknüpft</translation>
    </message>
    <message>
        <source>%1 will be shared with all users</source>
        <translation>%1 wird für alle Benutzer freigegeben</translation>
    </message>
    <message>
        <source>%1 will be private</source>
        <translation>%1 wird privat</translation>
    </message>
    <message>
        <source>%1 will be removed</source>
        <translation>%1 wird entfernt</translation>
    </message>
    <message>
        <source>&amp;Share with all users</source>
        <translation>&amp;Für alle Benutzer freigeben</translation>
    </message>
    <message>
        <source>Take &amp;out</source>
        <extracomment>The account is left as it is in the CRM.</extracomment>
        <translation>&amp;Herausnehmen</translation>
    </message>
    <message>
        <source>Link Facebook accounts and choose which ones all users share, or leave it for later. The keys are in the CRM; what is chosen here is written on the next page.</source>
        <translation>Verknüpfen Sie Facebook-Konten und wählen Sie, welche alle Benutzer gemeinsam verwenden, oder verschieben Sie das auf später. Die Schlüssel sind im CRM; was Sie hier wählen, wird auf der nächsten Seite geschrieben.</translation>
    </message>
    <message>
        <source>Take the account out?</source>
        <translation>Konto herausnehmen?</translation>
    </message>
    <message>
        <source>%1 has logged in for %2, and the account is not written to the CRM yet.</source>
        <extracomment>%1 is the Facebook account of somebody who has logged in, %2 a CRM user.</extracomment>
        <translation>%1 hat sich für %2 angemeldet, und das Konto ist noch nicht ins CRM geschrieben.</translation>
    </message>
    <message>
        <source>To link it later, its owner has to log in to Facebook again.</source>
        <translation>Um es später zu verknüpfen, muss sich der Inhaber noch einmal bei Facebook anmelden.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Take it &amp;out</source>
        <translation>&amp;Herausnehmen</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::AddressForm</name>
    <message>
        <source>only if the mobile app uses another address</source>
        <translation>nur, wenn die mobile App eine andere Adresse verwendet</translation>
    </message>
    <message>
        <source>for your own use, for example Head office</source>
        <translation>für Ihren eigenen Gebrauch, zum Beispiel Hauptsitz</translation>
    </message>
    <message>
        <source>&amp;Address of the CRM:</source>
        <translation>Ad&amp;resse des CRM:</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Mob&amp;ile address:</source>
        <translation>Mob&amp;ile Adresse:</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::AppSettingsPage</name>
    <message>
        <source>Check with &amp;Facebook</source>
        <translation>Mit &amp;Facebook prüfen</translation>
    </message>
    <message>
        <source>Replace the contact &amp;email, too</source>
        <translation>Auch die Kontakt-E-&amp;Mail ersetzen</translation>
    </message>
    <message>
        <source>&amp;Set them for me</source>
        <translation>Für mic&amp;h eintragen</translation>
    </message>
    <message>
        <source>Type these values on the Basic page of your app and save there. Nothing in the CRM changes yet.</source>
        <translation>Geben Sie diese Werte auf der Seite Basic Ihrer App ein und speichern Sie dort. Im CRM ändert sich noch nichts.</translation>
    </message>
    <message>
        <source>Press Enter after each name. Host names only, without https:// and port.</source>
        <translation>Drücken Sie nach jedem Namen die Eingabetaste. Nur Hostnamen, ohne https:// und Port.</translation>
    </message>
    <message>
        <source>The manual says “%1”. Take what is nearest to it in the list.</source>
        <extracomment>The manual suggests a category of apps; %1 is its English name in the manual.</extracomment>
        <translation>Im Handbuch steht „%1“. Wählen Sie, was dem in der Liste am nächsten kommt.</translation>
    </message>
    <message>
        <source>Only if users open the CRM at another address on their phones. Not every app&apos;s page shows this field.</source>
        <translation>Nur, wenn Benutzer das CRM auf ihren Telefonen unter einer anderen Adresse öffnen. Nicht bei jeder App zeigt die Seite dieses Feld.</translation>
    </message>
    <message>
        <source>Then press Save changes at the bottom of the page. Nothing is kept without it.</source>
        <translation>Dann klicken Sie unten auf der Seite auf Save changes. Sonst wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>CrmLink can set these in the app</source>
        <translation>Diese Werte kann CrmLink in der App eintragen</translation>
    </message>
    <message>
        <source>From the page “Your CRM”; change it there.</source>
        <translation>Von der Seite „Ihr CRM“; dort lässt es sich ändern.</translation>
    </message>
    <message>
        <source>Asking Facebook …</source>
        <translation>Facebook wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>Setting them in the app …</source>
        <translation>Werden in der App eingetragen&#xa0;…</translation>
    </message>
    <message>
        <source>%1 “%2”. %3</source>
        <comment>a setting, its value, why it stays</comment>
        <translation>%1 „%2“. %3</translation>
    </message>
    <message>
        <source>App domains lacks %1. Facebook refuses addresses that it does not cover.</source>
        <translation>In App domains fehlt %1. Facebook lehnt Adressen ab, die davon nicht abgedeckt sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) seen in the app.</source>
        <extracomment>Said by screen readers: so many of the values above were found in the app as they should be.</extracomment>
        <translation>
            <numerusform>%n Wert in der App gesehen.</numerusform>
            <numerusform>%n Werte in der App gesehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s): %1.</source>
        <extracomment>Said by screen readers; %1 are the names of values.</extracomment>
        <translation>
            <numerusform>%n weicht ab: %1.</numerusform>
            <numerusform>%n weichen ab: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crmlink::pages::CertificateCard</name>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>The server shows this certificate</source>
        <translation>Der Server zeigt dieses Zertifikat</translation>
    </message>
    <message>
        <source>Nothing on this computer vouches for it. Compare the fingerprint with what the server&apos;s administrator sees before you trust it.</source>
        <translation>Nichts auf diesem Computer bürgt dafür. Vergleichen Sie den Fingerabdruck mit dem, den der Administrator des Servers sieht, bevor Sie ihm vertrauen.</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>Diese&amp;m Zertifikat vertrauen</translation>
    </message>
    <message>
        <source>Choose a certificate authority &amp;file …</source>
        <translation>Datei einer Zerti&amp;fizierungsstelle wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Issued to: %1
Issued by: %2
Valid until: %3
SHA-256 fingerprint: %4</source>
        <extracomment>A certificate: to whom, by whom, until when, and its fingerprint.</extracomment>
        <translation>Ausgestellt für: %1
Ausgestellt von: %2
Gültig bis: %3
SHA-256-Fingerabdruck: %4</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::CreateAppPage</name>
    <message>
        <source>Create the app in Meta&apos;s console with the values below, then press Next. Nothing in the CRM changes yet.</source>
        <translation>Legen Sie die App mit den Werten unten in Metas Konsole an, dann klicken Sie auf „Weiter“. Im CRM ändert sich noch nichts.</translation>
    </message>
    <message>
        <source>Use case to choose</source>
        <translation>Zu wählender Use case</translation>
    </message>
    <message>
        <source>“advanced setup” of the manual</source>
        <translation>„advanced setup“ des Handbuchs</translation>
    </message>
    <message>
        <source>If the console asks for an app type instead: Other, then Consumer.</source>
        <translation>Wenn die Konsole stattdessen nach einer App-Art fragt: Other, dann Consumer.</translation>
    </message>
    <message>
        <source>Do not choose Facebook Login for Business, nor the app type Business: the CRM&apos;s login does not work with them, and a use case cannot be removed from an app.</source>
        <translation>Wählen Sie weder Facebook Login for Business noch die App-Art Business: Die Anmeldung des CRM funktioniert damit nicht, und ein Use case lässt sich nicht aus einer App entfernen.</translation>
    </message>
    <message>
        <source>Business portfolio to choose</source>
        <translation>Zu wählendes Business portfolio</translation>
    </message>
    <message>
        <source>The last entry of a list that scrolls. A portfolio can be connected later.</source>
        <translation>Der letzte Eintrag einer Liste, die sich scrollen lässt. Ein Portfolio lässt sich später verbinden.</translation>
    </message>
    <message>
        <source>“Display Name” of the manual</source>
        <translation>„Display Name“ des Handbuchs</translation>
    </message>
    <message>
        <source>People see this name when they log in.</source>
        <translation>Dieser Name erscheint bei der Anmeldung.</translation>
    </message>
    <message>
        <source>new since the manual</source>
        <translation>neu seit dem Handbuch</translation>
    </message>
    <message>
        <source>Meta writes there before it limits an app. A mailbox that several people read is best.</source>
        <translation>Meta schreibt dorthin, bevor es eine App einschränkt. Am besten ist ein Postfach, das mehrere Personen lesen.</translation>
    </message>
    <message>
        <source>Meta&apos;s developer console, list of apps</source>
        <translation>Metas Entwicklerkonsole, Liste der Apps</translation>
    </message>
    <message>
        <source>The console shows a message instead …</source>
        <translation>Die Konsole zeigt stattdessen eine Meldung&#xa0;…</translation>
    </message>
    <message>
        <source>Message that the console shows</source>
        <translation>Meldung, die die Konsole zeigt</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::CrmPage</name>
    <message>
        <source>Database driver</source>
        <translation>Datenbanktreiber</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>Name des Servers</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Log-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Facebook settings</source>
        <translation>Facebook-Einstellungen</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Say which CRM it is and test the connection. This page only reads.</source>
        <translation>Geben Sie an, welches CRM es ist, und testen Sie die Verbindung. Diese Seite liest nur.</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>Ver&amp;bindung testen</translation>
    </message>
    <message>
        <source>The CRM&apos;s database</source>
        <translation>Die Datenbank des CRM</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Noc&amp;h einmal versuchen</translation>
    </message>
    <message>
        <source>Keep them for &amp;this session only</source>
        <translation>Nur für diese Sitzun&amp;g aufbewahren</translation>
    </message>
    <message>
        <source>Close the w&amp;izard</source>
        <translation>Assis&amp;tenten schließen</translation>
    </message>
    <message>
        <source>The password is kept until CrmLink is closed, and not longer.</source>
        <translation>Das Passwort wird nur aufbewahrt, bis CrmLink geschlossen wird.</translation>
    </message>
    <message>
        <source>Next puts the password into %1.</source>
        <extracomment>%1 is where secrets are kept: &quot;your keychain&quot;.</extracomment>
        <translation>„Weiter“ legt das Passwort hier ab: %1.</translation>
    </message>
    <message>
        <source>Asking the CRM …</source>
        <translation>Das CRM wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>The password could not be kept in %1. %2</source>
        <translation>Das Passwort ließ sich nicht aufbewahren (%1). %2</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>Noch einma&amp;l testen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One stage of the connection test: what, then what was found.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keeping the password …</source>
        <translation>Das Passwort wird abgelegt&#xa0;…</translation>
    </message>
    <message>
        <source>Waiting for your keychain … It may ask you to unlock it.</source>
        <translation>Warten auf Ihren Schlüsselbund&#xa0;… Möglicherweise müssen Sie ihn entsperren.</translation>
    </message>
    <message>
        <source>Reading the CRM&apos;s files …</source>
        <translation>Dateien des CRM werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>How CrmLink reaches it</source>
        <translation>Wie CrmLink es erreicht</translation>
    </message>
    <message>
        <source>Through its web ser&amp;vice</source>
        <translation>&amp;Über seinen Webdienst</translation>
    </message>
    <message>
        <source>Database: with a database login; the CRM notices after a restart. Web service: signed in as a CRM user who may change system settings; the CRM notices at once.</source>
        <translation>Datenbank: mit einer Datenbank-Anmeldung; das CRM übernimmt die Werte nach einem Neustart. Webdienst: angemeldet als CRM-Benutzer, der Systemeinstellungen ändern darf; das CRM übernimmt die Werte sofort.</translation>
    </message>
    <message>
        <source>Sign in to the CRM</source>
        <translation>Beim CRM anmelden</translation>
    </message>
    <message>
        <source>Throu&amp;gh its database</source>
        <translation>Über seine &amp;Datenbank</translation>
    </message>
    <message>
        <source>Next becomes available when the address and the connection are filled in.</source>
        <translation>„Weiter“ wird aktiv, wenn Adresse und Verbindung ausgefüllt sind.</translation>
    </message>
    <message>
        <source>The password comes from where the site file says, and stays there.</source>
        <translation>Das Passwort kommt von dort, wo es laut Site-Datei liegt, und bleibt dort.</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::CrmTodayCard</name>
    <message>
        <source>(no value)</source>
        <translation>(kein Wert)</translation>
    </message>
    <message>
        <source>☑ selected</source>
        <translation>☑ aktiviert</translation>
    </message>
    <message>
        <source>☐ cleared</source>
        <translation>☐ deaktiviert</translation>
    </message>
    <message>
        <source>(not set)</source>
        <translation>(nicht gesetzt)</translation>
    </message>
    <message>
        <source>•••••••• (secret)</source>
        <translation>•••••••• (geheim)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>&amp;Keep this App ID (the accounts stay linked)</source>
        <translation>Diese App ID behalten (die K&amp;onten bleiben verknüpft)</translation>
    </message>
    <message>
        <source>Use &amp;another App ID</source>
        <translation>Eine a&amp;ndere App ID verwenden</translation>
    </message>
    <message>
        <source>What the CRM holds today</source>
        <translation>Was das CRM heute enthält</translation>
    </message>
    <message>
        <source>System setting</source>
        <translation>Systemeinstellung</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>%1 · %2 · signed in as %3</source>
        <extracomment>Address, platform, CRM user.</extracomment>
        <translation>%1 · %2 · angemeldet als %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %3 · for %4 · %n active user(s)</source>
        <extracomment>Server, database, product, number of active users.</extracomment>
        <translation>
            <numerusform>%1 · %2 · %3 · für %4 · %n aktiver Benutzer</numerusform>
            <numerusform>%1 · %2 · %3 · für %4 · %n aktive Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on with this login: the page “%1” saves the changes as a script for the database administrator.</source>
        <translation>Sie können mit dieser Anmeldung weitermachen: Die Seite „%1“ speichert die Änderungen als Skript für den Datenbankadministrator.</translation>
    </message>
    <message>
        <source>%1 may share accounts with all users.</source>
        <translation>%1 darf Konten für alle Benutzer freigeben.</translation>
    </message>
    <message numerus="yes">
        <source>The CRM already uses the App ID %1, and %n account(s) are linked through it. With another App ID their tokens are of no use: each has to be linked again.</source>
        <translation>
            <numerusform>Das CRM verwendet schon die App ID %1, und über sie ist %n Konto verknüpft. Mit einer anderen App ID ist sein Token wertlos: Es muss neu verknüpft werden.</numerusform>
            <numerusform>Das CRM verwendet schon die App ID %1, und über sie sind %n Konten verknüpft. Mit einer anderen App ID sind ihre Token wertlos: Jedes Konto muss neu verknüpft werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crmlink::pages::DatabaseForm</name>
    <message>
        <source>B&amp;rowse …</source>
        <translation>Dur&amp;chsuchen&#xa0;…</translation>
    </message>
    <message>
        <source>%1 (driver missing)</source>
        <extracomment>A kind of database in a list; software is missing on this computer.</extracomment>
        <translation>%1 (Treiber fehlt)</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Browse for the database file</source>
        <translation>Nach der Datenbankdatei suchen</translation>
    </message>
    <message>
        <source>With a login of SQL Server&apos;s own</source>
        <translation>Mit einer SQL-Server-Anmeldung</translation>
    </message>
    <message>
        <source>As the Windows user who runs CrmLink</source>
        <translation>Als der Windows-Benutzer, unter dem CrmLink läuft</translation>
    </message>
    <message>
        <source>Password of the database login</source>
        <translation>Passwort der Datenbank-Anmeldung</translation>
    </message>
    <message>
        <source>Encrypted, certificate checked</source>
        <translation>Verschlüsselt, Zertifikat geprüft</translation>
    </message>
    <message>
        <source>Encrypted, certificate not checked</source>
        <translation>Verschlüsselt, Zertifikat nicht geprüft</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>empty: those this computer trusts</source>
        <translation>leer: die, denen dieser Computer vertraut</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Browse for the certificate authority</source>
        <translation>Nach der Zertifizierungsstelle suchen</translation>
    </message>
    <message>
        <source>The CRM records the changes as made by this user, whose rights decide about sharing accounts.</source>
        <translation>Das CRM vermerkt diesen Benutzer als Urheber der Änderungen; seine Rechte entscheiden über das Freigeben von Konten.</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>Ar&amp;t:</translation>
    </message>
    <message>
        <source>S&amp;erver:</source>
        <translation>Ser&amp;ver:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>P&amp;ort:</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>Datenban&amp;k:</translation>
    </message>
    <message>
        <source>&amp;Log in:</source>
        <translation>An&amp;meldung:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>Ben&amp;utzer:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>&amp;Schema:</source>
        <translation>Sc&amp;hema:</translation>
    </message>
    <message>
        <source>Enc&amp;ryption:</source>
        <translation>V&amp;erschlüsselung:</translation>
    </message>
    <message>
        <source>A&amp;cting as CRM user:</source>
        <translation>Handeln al&amp;s CRM-Benutzer:</translation>
    </message>
    <message>
        <source>Database file of the CRM</source>
        <translation>Datenbankdatei des CRM</translation>
    </message>
    <message>
        <source>Certificate authority (PEM file)</source>
        <translation>Zertifizierungsstelle (PEM-Datei)</translation>
    </message>
    <message>
        <source>&amp;Database file:</source>
        <translation>Datenban&amp;kdatei:</translation>
    </message>
    <message>
        <source>Service &amp;name:</source>
        <translation>Dienstna&amp;me:</translation>
    </message>
    <message>
        <source>the user&apos;s own</source>
        <translation>das des Benutzers</translation>
    </message>
    <message>
        <source>Reached through the driver %1.</source>
        <extracomment>%1 is a database driver, for example &quot;ODBC Driver 18 for SQL Server&quot;.</extracomment>
        <translation>Verbindung über den Treiber %1.</translation>
    </message>
    <message>
        <source>Password and App Secret cross the network in plain sight.</source>
        <translation>Passwort und App Secret gehen im Klartext durch das Netzwerk.</translation>
    </message>
    <message>
        <source>Somebody in between could pose as the database and read password and App Secret.</source>
        <translation>Jemand dazwischen könnte sich als die Datenbank ausgeben und Passwort und App Secret lesen.</translation>
    </message>
    <message>
        <source>Br&amp;owse …</source>
        <translation>Dur&amp;chsuchen&#xa0;…</translation>
    </message>
    <message>
        <source>Certificate authorit&amp;y:</source>
        <translation>Zerti&amp;fizierungsstelle:</translation>
    </message>
    <message>
        <source>%1 is no port: they go from 1 to 65535.</source>
        <translation>%1 ist kein Port: Ports gehen von 1 bis 65535.</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::DonePage</name>
    <message>
        <source>Still to do</source>
        <translation>Noch zu tun</translation>
    </message>
    <message>
        <source>To keep</source>
        <translation>Zum Aufbewahren</translation>
    </message>
    <message>
        <source>Save the &amp;report …</source>
        <translation>Beric&amp;ht speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save a c&amp;alendar file …</source>
        <translation>Kalenderdatei s&amp;peichern&#xa0;…</translation>
    </message>
    <message>
        <source>For the change ticket: text or HTML. It holds no secrets.</source>
        <translation>Für das Änderungsticket: Text oder HTML. Enthält keine Geheimnisse.</translation>
    </message>
    <message>
        <source>Reminds you of what Facebook asks for again, such as the yearly Data Use Checkup.</source>
        <translation>Erinnert an das, wonach Facebook wieder fragt, etwa den jährlichen Data Use Checkup.</translation>
    </message>
    <message>
        <source>Ways back</source>
        <translation>Rückgängig machen und aufräumen</translation>
    </message>
    <message>
        <source>&amp;Put the old values back</source>
        <translation>Alte Werte wiederherstelle&amp;n</translation>
    </message>
    <message>
        <source>&amp;Forget stored secrets</source>
        <translation>&amp;Gespeicherte Geheimnisse löschen</translation>
    </message>
    <message>
        <source>Removes the database password and the App Secret from this computer&apos;s keychain; the CRM keeps its own. The old App Secret, which undo needs, stays.</source>
        <translation>Entfernt das Datenbankpasswort und das App Secret aus dem Schlüsselbund dieses Computers; das CRM behält seines. Das alte App Secret, das zum Wiederherstellen nötig ist, bleibt.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>HTML (*.html);;Text (*.txt)</source>
        <translation>HTML (*.html);;Text (*.txt)</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>Kalenderdatei speichern</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Put back: the CRM&apos;s database holds the values from before.</source>
        <translation>Wiederhergestellt: Die Datenbank des CRM enthält die Werte von vorher.</translation>
    </message>
    <message>
        <source>Seen by the CRM: not known. It notices after a restart.</source>
        <translation>Vom CRM übernommen: nicht bekannt. Es übernimmt die Werte nach einem Neustart.</translation>
    </message>
    <message>
        <source>Seen by the CRM: Facebook&apos;s login window names the app.</source>
        <translation>Vom CRM übernommen: Facebooks Anmeldefenster nennt die App.</translation>
    </message>
    <message>
        <source>Seen by the CRM: not yet, by your answer. Restart every node and flush Redis.</source>
        <translation>Vom CRM übernommen: noch nicht, laut Ihrer Antwort. Starten Sie jeden Knoten neu und leeren Sie Redis.</translation>
    </message>
    <message>
        <source>Proved with an account: %1 logged in with these keys, %2. Linking in the CRM itself is still to do.</source>
        <extracomment>%1 is a person, %2 a time.</extracomment>
        <translation>Mit einem Konto bestätigt: %1 hat sich am %2 mit diesen Schlüsseln angemeldet. Das Verknüpfen im CRM selbst steht noch aus.</translation>
    </message>
    <message>
        <source>Proved with an account: still to do. The first user who links an account proves it.</source>
        <translation>Mit einem Konto bestätigt: steht noch aus. Der erste Benutzer, der ein Konto verknüpft, bestätigt es.</translation>
    </message>
    <message>
        <source>The old values are back. The CRM uses them after its next restart.</source>
        <translation>Die alten Werte sind wieder da. Das CRM verwendet sie nach seinem nächsten Neustart.</translation>
    </message>
    <message>
        <source>The keys are in the CRM and the CRM uses them. Users can link their accounts.</source>
        <translation>Die Schlüssel sind im CRM, und das CRM verwendet sie. Benutzer können ihre Konten verknüpfen.</translation>
    </message>
    <message>
        <source>The keys are in the CRM. Users can link their accounts after its next restart.</source>
        <translation>Die Schlüssel sind im CRM. Benutzer können ihre Konten nach seinem nächsten Neustart verknüpfen.</translation>
    </message>
    <message>
        <source>Works from this computer and this user&apos;s account, as long as nobody changes the values in between. Accounts that were linked with the new keys have to be linked again.</source>
        <translation>Geht nur auf diesem Computer und mit diesem Benutzerkonto, solange niemand die Werte inzwischen ändert. Konten, die mit den neuen Schlüsseln verknüpft wurden, müssen neu verknüpft werden.</translation>
    </message>
    <message>
        <source>There is nothing to put back.</source>
        <translation>Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Still to do: what, then by whom.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Putting the old values back …</source>
        <translation>Die alten Werte werden wiederhergestellt&#xa0;…</translation>
    </message>
    <message>
        <source>Waiting for your keychain …</source>
        <translation>Warten auf Ihren Schlüsselbund&#xa0;…</translation>
    </message>
    <message>
        <source>Forgotten: password and App Secret are no longer on this computer.</source>
        <translation>Gelöscht: Passwort und App Secret sind nicht mehr auf diesem Computer.</translation>
    </message>
    <message>
        <source>Link, check, share or remove Facebook accounts of the CRM&apos;s users.</source>
        <translation>Facebook-Konten der Benutzer des CRM verknüpfen, prüfen, freigeben oder entfernen.</translation>
    </message>
    <message>
        <source>Written: the CRM has held the new values since %1.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>Geschrieben: Das CRM enthält seit %1 die neuen Werte.</translation>
    </message>
    <message>
        <source>Seen by the CRM: it wrote the values itself; its server was not asked.</source>
        <translation>Vom CRM übernommen: Es hat die Werte selbst geschrieben; sein Server wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>Seen by the CRM: its server uses the new values.</source>
        <translation>Vom CRM übernommen: Sein Server verwendet die neuen Werte.</translation>
    </message>
    <message>
        <source>Seen by the CRM: not yet, its server still uses other values. Restart every node and flush Redis.</source>
        <translation>Vom CRM übernommen: noch nicht, sein Server verwendet noch andere Werte. Starten Sie jeden Knoten neu und leeren Sie Redis.</translation>
    </message>
    <message>
        <source>Proved with an account: the CRM&apos;s own server can work with the one of %1.</source>
        <translation>Mit einem Konto bestätigt: Der Server des CRM kann mit dem von %1 arbeiten.</translation>
    </message>
    <message>
        <source>Accou&amp;nts in external resources …</source>
        <translation>Accounts in external &amp;resources&#xa0;…</translation>
    </message>
    <message>
        <source>Put back: there was nothing to put back.</source>
        <translation>Wiederhergestellt: Es gab nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>Written: nothing had to be written.</source>
        <translation>Geschrieben: Es war nichts zu schreiben.</translation>
    </message>
    <message>
        <source>The old values are back, and the CRM uses them.</source>
        <translation>Die alten Werte sind wieder da, und das CRM verwendet sie.</translation>
    </message>
    <message>
        <source>Nothing was put back.</source>
        <translation>Es wurde nichts wiederhergestellt.</translation>
    </message>
    <message>
        <source>The keys are in the CRM and the CRM uses them. Before users can link their accounts, see what is still to do.</source>
        <translation>Die Schlüssel sind im CRM, und das CRM verwendet sie. Bevor Benutzer ihre Konten verknüpfen können, sehen Sie nach, was noch zu tun ist.</translation>
    </message>
    <message>
        <source>The keys are in the CRM. Before users can link their accounts, it has to be restarted: see what is still to do.</source>
        <translation>Die Schlüssel sind im CRM. Bevor Benutzer ihre Konten verknüpfen können, muss es neu gestartet werden: Sehen Sie nach, was noch zu tun ist.</translation>
    </message>
    <message>
        <source>Forget the stored secrets?</source>
        <translation>Die gespeicherten Geheimnisse löschen?</translation>
    </message>
    <message>
        <source>The passwords and the App Secret are removed from this computer&apos;s keychain. Whoever uses CrmLink here for this CRM next has to enter them again.</source>
        <translation>Die Passwörter und das App Secret werden aus dem Schlüsselbund dieses Computers entfernt. Wer CrmLink hier das nächste Mal für dieses CRM verwendet, muss sie neu eingeben.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>The old App Secret was not kept, so that the old values cannot be put back.</source>
        <translation>Das alte App Secret wurde nicht aufbewahrt; die alten Werte lassen sich daher nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Proved with an account: %1 logged in with these keys and is linked for %2. The CRM&apos;s own server was not asked about it.</source>
        <extracomment>%1 is a Facebook account, %2 a CRM user.</extracomment>
        <translation>Mit einem Konto bestätigt: %1 hat sich mit diesen Schlüsseln angemeldet und ist für %2 verknüpft. Der Server des CRM selbst wurde dazu nicht gefragt.</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::GrantsCard</name>
    <message>
        <source>Script for the database administrator</source>
        <translation>Skript für den Datenbankadministrator</translation>
    </message>
    <message>
        <source>It grants the login exactly what CrmLink needs, and nothing else. Have it run as the owner of the CRM&apos;s tables, then test again.</source>
        <translation>Es erteilt der Anmeldung genau die Rechte, die CrmLink braucht, und sonst keine. Lassen Sie es als Eigentümer der Tabellen des CRM ausführen, dann testen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Script that grants the missing rights</source>
        <translation>Skript, das die fehlenden Rechte erteilt</translation>
    </message>
    <message>
        <source>Copy the s&amp;cript</source>
        <translation>Skript k&amp;opieren</translation>
    </message>
    <message>
        <source>Sa&amp;ve the script …</source>
        <translation>Skri&amp;pt speichern&#xa0;…</translation>
    </message>
    <message>
        <source>The script is on the clipboard.</source>
        <translation>Das Skript ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save the script</source>
        <translation>Skript speichern</translation>
    </message>
    <message>
        <source>SQL script (*.sql)</source>
        <translation>SQL-Skript (*.sql)</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::ImportCard</name>
    <message>
        <source>.NET Framework (IIS on Windows)</source>
        <translation>.NET Framework (IIS unter Windows)</translation>
    </message>
    <message>
        <source>.NET 6 or later, or .NET Core</source>
        <translation>.NET 6 oder neuer, oder .NET Core</translation>
    </message>
    <message>
        <source>This computer is the CRM&apos;s server</source>
        <translation>Dieser Computer ist der Server des CRM</translation>
    </message>
    <message>
        <source>The server is called:</source>
        <translation>Der Server heißt:</translation>
    </message>
    <message>
        <source>&amp;Use these values</source>
        <translation>Diese Werte &amp;verwenden</translation>
    </message>
    <message>
        <source>Take the connection from the CRM&apos;s own files</source>
        <translation>Verbindung aus den Dateien des CRM übernehmen</translation>
    </message>
    <message>
        <source>Drop the folder that the CRM is installed in, or the file ConnectionStrings.config, on this window, or choose it. Otherwise type the values below.</source>
        <translation>Ziehen Sie den Ordner, in dem das CRM installiert ist, oder die Datei ConnectionStrings.config auf dieses Fenster oder wählen Sie sie aus. Sonst geben Sie die Werte unten ein.</translation>
    </message>
    <message>
        <source>Choose the &amp;folder …</source>
        <translation>Ordner w&amp;ählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a fi&amp;le …</source>
        <translation>D&amp;atei wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Name of the CRM&apos;s database server</source>
        <translation>Name des Datenbankservers des CRM</translation>
    </message>
    <message>
        <source>Do not use them</source>
        <translation>Nicht verwenden</translation>
    </message>
    <message>
        <source>Folder of the CRM</source>
        <translation>Ordner des CRM</translation>
    </message>
    <message>
        <source>ConnectionStrings.config of the CRM</source>
        <translation>ConnectionStrings.config des CRM</translation>
    </message>
    <message>
        <source>Configuration files (*.config)</source>
        <extracomment>A filter in a file dialog.</extracomment>
        <translation>Konfigurationsdateien (*.config)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Found: Creatio at %1, pool %2</source>
        <extracomment>A CRM on this computer: its address, then its application pool in IIS.</extracomment>
        <translation>Gefunden: Creatio unter %1, Pool %2</translation>
    </message>
    <message>
        <source>Read it</source>
        <extracomment>Reads the files of a CRM that was found.</extracomment>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read the files of the CRM at %1</source>
        <translation>Dateien des CRM unter %1 lesen</translation>
    </message>
    <message>
        <source>Read in %1</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Gelesen in %1</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adresse:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Art:</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>Server:</translation>
    </message>
    <message>
        <source>Port:</source>
        <translation>Port:</translation>
    </message>
    <message>
        <source>Database:</source>
        <translation>Datenbank:</translation>
    </message>
    <message>
        <source>Schema:</source>
        <translation>Schema:</translation>
    </message>
    <message>
        <source>User:</source>
        <translation>Benutzer:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Passwort:</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keines)</translation>
    </message>
    <message>
        <source>•••••••• (secret)</source>
        <translation>•••••••• (geheim)</translation>
    </message>
    <message>
        <source>Runs on:</source>
        <translation>Läuft auf:</translation>
    </message>
    <message>
        <source>Application pool:</source>
        <translation>Anwendungspool:</translation>
    </message>
    <message>
        <source>Redis:</source>
        <extracomment>Where the CRM&apos;s Redis is: host, port, number of the database.</extracomment>
        <translation>Redis:</translation>
    </message>
    <message>
        <source>%1:%2, database %3</source>
        <translation>%1:%2, Datenbank %3</translation>
    </message>
    <message>
        <source>“%1” means the computer that the CRM runs on. Which one is that?</source>
        <translation>Mit „%1“ ist der Computer gemeint, auf dem das CRM läuft. Welcher ist das?</translation>
    </message>
    <message>
        <source>Taken from %1.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Übernommen aus %1.</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::KeysPage</name>
    <message>
        <source>App ID and App Secret stand in each other&apos;s field.</source>
        <translation>App ID und App Secret stehen jeweils im Feld des anderen.</translation>
    </message>
    <message>
        <source>E&amp;xchange them</source>
        <translation>Vertausc&amp;hen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Noch einmal &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Keep it for this session only</source>
        <translation>&amp;Nur für diese Sitzung aufbewahren</translation>
    </message>
    <message>
        <source>Check with &amp;Facebook</source>
        <translation>&amp;Mit Facebook prüfen</translation>
    </message>
    <message>
        <source>&amp;Go on unchecked</source>
        <translation>&amp;Ungeprüft weiter</translation>
    </message>
    <message>
        <source>The address of any page of the app will do: CrmLink takes the App ID out of it.</source>
        <translation>Es genügt die Adresse einer beliebigen Seite der App: CrmLink entnimmt ihr die App ID.</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>Takes what is on the clipboard into the field.</extracomment>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>%1 einfügen</translation>
    </message>
    <message>
        <source>In the console press Show and enter your Facebook password: the dots themselves are worth nothing.</source>
        <translation>Klicken Sie in der Konsole auf Show und geben Sie Ihr Facebook-Passwort ein: Die Punkte selbst nützen nichts.</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>eingegeben</translation>
    </message>
    <message>
        <source>The CRM uses app %1 now, and accounts are linked to it. With another app each of them has to be linked again.</source>
        <translation>Das CRM verwendet jetzt die App %1, und mit ihr sind Konten verknüpft. Mit einer anderen App muss jedes neu verknüpft werden.</translation>
    </message>
    <message>
        <source>Next becomes available when both keys have the right form.</source>
        <translation>„Weiter“ wird aktiv, wenn beide Schlüssel die richtige Form haben.</translation>
    </message>
    <message>
        <source>Facebook accepts these keys.</source>
        <translation>Facebook nimmt diese Schlüssel an.</translation>
    </message>
    <message>
        <source>Facebook accepts these keys: app “%1”.</source>
        <translation>Facebook nimmt diese Schlüssel an: App „%1“.</translation>
    </message>
    <message>
        <source>The form is right. Not checked against Facebook yet.</source>
        <translation>Die Form stimmt. Bei Facebook noch nicht geprüft.</translation>
    </message>
    <message>
        <source>The App Secret is kept until CrmLink is closed, and not longer.</source>
        <translation>Das App Secret wird nur aufbewahrt, bis CrmLink geschlossen wird.</translation>
    </message>
    <message>
        <source>Next puts the App Secret into %1.</source>
        <translation>„Weiter“ legt das App Secret hier ab: %1.</translation>
    </message>
    <message>
        <source>Asking Facebook …</source>
        <translation>Facebook wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>Waiting for your keychain …</source>
        <translation>Warten auf Ihren Schlüsselbund&#xa0;…</translation>
    </message>
    <message>
        <source>Copy both keys from the console into these fields. The App Secret goes to your keychain, and to the CRM only on the page “Write to the CRM”.</source>
        <translation>Kopieren Sie beide Schlüssel aus der Konsole in diese Felder. Das App Secret kommt in Ihren Schlüsselbund und erst auf der Seite „Ins CRM schreiben“ ins CRM.</translation>
    </message>
    <message>
        <source>&amp;Look in the keychain again</source>
        <translation>Noch einmal im &amp;Schlüsselbund nachsehen</translation>
    </message>
    <message>
        <source>Enter it again: without it nothing can be written.</source>
        <translation>Geben Sie es noch einmal ein: Ohne es lässt sich nichts schreiben.</translation>
    </message>
    <message>
        <source>Copy both keys from the console into these fields. The App Secret goes to the CRM only on the page “Write to the CRM”.</source>
        <translation>Kopieren Sie beide Schlüssel aus der Konsole in diese Felder. Das App Secret kommt erst auf der Seite „Ins CRM schreiben“ ins CRM.</translation>
    </message>
    <message>
        <source>The App Secret comes from where the site file says, and stays there.</source>
        <translation>Das App Secret kommt von dort, wo es laut Site-Datei liegt, und bleibt dort.</translation>
    </message>
    <message>
        <source>Next puts the App Secret into %1, and the site file then names that place.</source>
        <translation>„Weiter“ legt das App Secret hier ab: %1. Die Site-Datei nennt dann diesen Ort.</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::LinkBar</name>
    <message>
        <source>Open in my browser</source>
        <translation>Im eigenen Browser öffnen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Show it here</source>
        <extracomment>Shows a web page beside the instructions.</extracomment>
        <translation>Hier anzeigen</translation>
    </message>
    <message>
        <source>&amp;Open in my browser</source>
        <translation>Im eigenen &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Link &amp;kopieren</translation>
    </message>
    <message>
        <source>The browser did not open. Copy the link and open it yourself.</source>
        <translation>Der Browser hat sich nicht geöffnet. Kopieren Sie den Link und öffnen Sie ihn selbst.</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>Der Link ist kopiert.</translation>
    </message>
    <message>
        <source>Choose your app in the list, then: %1</source>
        <extracomment>%1 is a way through Meta&apos;s menus: &quot;App settings › Basic&quot;.</extracomment>
        <translation>Wählen Sie Ihre App in der Liste, dann: %1</translation>
    </message>
    <message>
        <source>Opened in your browser. Come back here afterwards. Nothing opened? Copy the link.</source>
        <translation>In Ihrem Browser geöffnet. Kommen Sie danach hierher zurück. Nichts geöffnet? Kopieren Sie den Link.</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::LoginPage</name>
    <message>
        <source>&amp;Here, beside the instructions</source>
        <translation>&amp;Hier, neben der Anleitung</translation>
    </message>
    <message>
        <source>In my own b&amp;rowser</source>
        <translation>&amp;In meinem eigenen Browser</translation>
    </message>
    <message>
        <source>Whose Facebook account is it?</source>
        <translation>Wessen Facebook-Konto ist es?</translation>
    </message>
    <message>
        <source>Log in with the account that is to own the app, then come back here. Nothing in the CRM changes yet.</source>
        <translation>Melden Sie sich mit dem Konto an, dem die App gehören soll, dann kommen Sie hierher zurück. Im CRM ändert sich noch nichts.</translation>
    </message>
    <message>
        <source>Where should Facebook&apos;s pages open?</source>
        <translation>Wo sollen sich Facebooks Seiten öffnen?</translation>
    </message>
    <message>
        <source>Only if the console does not know you as a developer yet</source>
        <translation>Nur für neue Entwickler</translation>
    </message>
    <message>
        <source>for example, Jane Doe</source>
        <extracomment>Example of a person&apos;s name.</extracomment>
        <translation>zum Beispiel Jane Doe</translation>
    </message>
    <message>
        <source>For the report. The app stays with this account: before its owner leaves the company, another person needs the role Administrator in the app.</source>
        <translation>Für den Bericht. Die App bleibt bei diesem Konto: Bevor sein Inhaber das Unternehmen verlässt, braucht eine andere Person in der App die Rolle Administrator.</translation>
    </message>
    <message>
        <source>Meta&apos;s developer console. It asks you to log in first.</source>
        <translation>Metas Entwicklerkonsole. Sie verlangt zuerst eine Anmeldung.</translation>
    </message>
    <message>
        <source>This installation has no built-in view of web pages.</source>
        <translation>Diese Installation hat keine eingebaute Ansicht für Webseiten.</translation>
    </message>
    <message>
        <source>Your browser knows your passwords and security keys anyway.</source>
        <translation>Ihr Browser kennt ohnehin Ihre Passwörter und Sicherheitsschlüssel.</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::LoginSettingsPage</name>
    <message>
        <source>Check with &amp;Facebook</source>
        <translation>&amp;Mit Facebook prüfen</translation>
    </message>
    <message>
        <source>The manual does not know these settings, and without them nobody can log in. Nothing in the CRM changes yet.</source>
        <translation>Das Handbuch kennt diese Einstellungen nicht, und ohne sie kann sich niemand anmelden. Im CRM ändert sich noch nichts.</translation>
    </message>
    <message>
        <source>The main switch: without it nobody can log in with this app.</source>
        <translation>Der Hauptschalter: Ohne ihn kann sich niemand mit dieser App anmelden.</translation>
    </message>
    <message>
        <source>The CRM logs in with Facebook&apos;s web page.</source>
        <translation>Das CRM verwendet zur Anmeldung Facebooks Webseite.</translation>
    </message>
    <message>
        <source>CrmLink can show the login inside its own window.</source>
        <translation>CrmLink kann die Anmeldung in seinem eigenen Fenster zeigen.</translation>
    </message>
    <message>
        <source>Leave it on: Facebook sends people back to https addresses only.</source>
        <translation>Lassen Sie ihn an: Facebook leitet nur zu https-Adressen zurück.</translation>
    </message>
    <message>
        <source>Leave it on: it is required.</source>
        <translation>Lassen Sie ihn an: Er ist vorgeschrieben.</translation>
    </message>
    <message>
        <source>On, it asks for the password at each login.</source>
        <translation>Ist er an, wird bei jeder Anmeldung nach dem Passwort gefragt.</translation>
    </message>
    <message>
        <source>The CRM&apos;s own pages log in with it.</source>
        <translation>Die Seiten des CRM selbst brauchen es zur Anmeldung.</translation>
    </message>
    <message>
        <source>The address at which users open the CRM, without a path.</source>
        <translation>Die Adresse, unter der Benutzer das CRM öffnen, ohne Pfad.</translation>
    </message>
    <message>
        <source>Permission to add</source>
        <translation>Hinzuzufügende Berechtigung</translation>
    </message>
    <message>
        <source>Under Use cases › Customize. Without it people read “Invalid Scopes: email”. public_profile is there already.</source>
        <translation>Unter Use cases › Customize. Ohne sie erscheint „Invalid Scopes: email“. public_profile ist schon vorhanden.</translation>
    </message>
    <message>
        <source>With Yes, Facebook ignores the App Secret, and the CRM cannot use its keys.</source>
        <translation>Bei Yes ignoriert Facebook das App Secret, und das CRM kann seine Schlüssel nicht verwenden.</translation>
    </message>
    <message>
        <source>Asking Facebook whose account it is …</source>
        <translation>Facebook wird gefragt, wessen Konto es ist&#xa0;…</translation>
    </message>
    <message>
        <source>Facebook takes https addresses only, and the CRM&apos;s is not one. Leave the list as it is.</source>
        <translation>Facebook nimmt nur https-Adressen an, und die des CRM ist keine. Lassen Sie die Liste, wie sie ist.</translation>
    </message>
    <message>
        <source>Exactly so. Facebook&apos;s own page login_success.html needs no entry; the console refuses it.</source>
        <translation>Genau so. Facebooks eigene Seite login_success.html braucht keinen Eintrag; die Konsole lehnt sie ab.</translation>
    </message>
    <message>
        <source>%1; in apps made by type: %2</source>
        <extracomment>Two ways through Meta&apos;s menus; the second is that of older apps.</extracomment>
        <translation>%1; bei Apps, die nach App-Art angelegt wurden: %2</translation>
    </message>
    <message>
        <source>Asking Facebook …</source>
        <translation>Facebook wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>The login dialog takes the app. Facebook lets no program read the switches: compare them by eye.</source>
        <translation>Der Anmeldedialog nimmt die App an. Die Schalter kann kein Programm lesen: Vergleichen Sie sie selbst.</translation>
    </message>
    <message>
        <source>The console shows a message instead of saving …</source>
        <translation>Die Konsole zeigt eine Meldung, statt zu speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Message that the console shows</source>
        <translation>Meldung, die die Konsole zeigt</translation>
    </message>
    <message>
        <source>So that CrmLink can set the app&apos;s settings for you; comparing works without it.</source>
        <translation>Damit CrmLink die Einstellungen der App für Sie setzen kann; vergleichen kann es sie auch ohne das.</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::LoginTestCard</name>
    <message>
        <source>&amp;Test the login</source>
        <translation>Anmeldung &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>Nicht mehr w&amp;arten</translation>
    </message>
    <message>
        <source>&amp;Keep as tested</source>
        <translation>Als &amp;getestet vermerken</translation>
    </message>
    <message>
        <source>Log in as somebody &amp;else</source>
        <translation>Als &amp;jemand anderes anmelden</translation>
    </message>
    <message>
        <source>Test the login</source>
        <translation>Anmeldung testen</translation>
    </message>
    <message>
        <source>Logs in as a user of the CRM would and asks for public_profile only. CrmLink shows whose account it is, and keeps the name, not the token. The CRM is not told.</source>
        <translation>Meldet sich an, wie ein Benutzer des CRM es täte, und fordert nur public_profile an. CrmLink zeigt, wessen Konto es ist, und behält den Namen, nicht das Token. Das CRM erfährt davon nichts.</translation>
    </message>
    <message>
        <source>Not tested yet. The dialog opens beside these instructions.</source>
        <translation>Noch nicht getestet. Der Dialog öffnet sich neben dieser Anleitung.</translation>
    </message>
    <message>
        <source>Not tested yet. The dialog opens in your browser; Facebook allows that while the app is in development.</source>
        <translation>Noch nicht getestet. Der Dialog öffnet sich in Ihrem Browser; Facebook erlaubt das, solange die App im Entwicklungsmodus ist.</translation>
    </message>
    <message>
        <source>Facebook does not allow this in your browser once the app is public: it needs the page beside the instructions. Choose that on the page “Log in to Facebook”.</source>
        <translation>Sobald die App öffentlich ist, erlaubt Facebook das in Ihrem Browser nicht mehr: Es ist die Seite neben der Anleitung nötig. Wählen Sie das auf der Seite „Bei Facebook anmelden“.</translation>
    </message>
    <message>
        <source>Waiting for the answer of Facebook&apos;s dialog …</source>
        <translation>Warten auf die Antwort des Facebook-Dialogs&#xa0;…</translation>
    </message>
    <message>
        <source>This is the account of %1 (%2). The login works.</source>
        <extracomment>%1 is a person, %2 the number by which the app knows them.</extracomment>
        <translation>Das ist das Konto von %1 (%2). Die Anmeldung funktioniert.</translation>
    </message>
    <message>
        <source>Tested with the account of %1 (%2).</source>
        <extracomment>%1 is a person, %2 the number by which the app knows them.</extracomment>
        <translation>Getestet mit dem Konto von %1 (%2).</translation>
    </message>
    <message>
        <source>Facebook does not allow this in your browser once the app is public, and here no page can be shown inside this window. The first user who links an account proves the login.</source>
        <translation>Sobald die App öffentlich ist, erlaubt Facebook das in Ihrem Browser nicht mehr, und hier lässt sich in diesem Fenster keine Seite anzeigen. Der erste Benutzer, der ein Konto verknüpft, bestätigt die Anmeldung.</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>The link is copied. Open it in a browser of this computer.</source>
        <translation>Der Link ist kopiert. Öffnen Sie ihn in einem Browser dieses Computers.</translation>
    </message>
    <message>
        <source>Waiting for the answer of Facebook&apos;s dialog … Nothing opened? Copy the link.</source>
        <translation>Warten auf die Antwort des Facebook-Dialogs&#xa0;… Nichts geöffnet? Kopieren Sie den Link.</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::NoticeCard</name>
    <message>
        <source>&amp;Restart the CRM</source>
        <translation>CR&amp;M neu starten</translation>
    </message>
    <message>
        <source>The CRM wrote the values itself and uses them already. Ask its server to be sure.</source>
        <translation>Das CRM hat die Werte selbst geschrieben und verwendet sie schon. Fragen Sie zur Sicherheit seinen Server.</translation>
    </message>
    <message>
        <source>CrmLink can do it for you, signed in to the CRM as a user who may: it drops the CRM&apos;s caches and restarts it. This ends everybody&apos;s session: users log in again, unsaved work is lost, and the CRM is away for a minute or two. Asking alone disturbs nobody.</source>
        <translation>CrmLink kann das für Sie tun, angemeldet beim CRM als ein Benutzer, der das darf: Es leert die Zwischenspeicher des CRM und startet es neu. Das beendet die Sitzungen aller: Die Benutzer müssen sich neu anmelden, nicht gespeicherte Arbeit geht verloren, und das CRM ist ein bis zwei Minuten nicht erreichbar. Eine Abfrage allein stört niemanden.</translation>
    </message>
    <message>
        <source>Seen by the CRM: its server uses the new values.</source>
        <translation>Vom CRM übernommen: Sein Server verwendet die neuen Werte.</translation>
    </message>
    <message>
        <source>Not seen yet: the CRM&apos;s server still uses other values.</source>
        <translation>Noch nicht übernommen: Der Server des CRM verwendet noch andere Werte.</translation>
    </message>
    <message>
        <source>Proved with an account: the CRM&apos;s server can work with the one of %1.</source>
        <translation>Mit einem Konto bestätigt: Der Server des CRM kann mit dem von %1 arbeiten.</translation>
    </message>
    <message>
        <source>The CRM was restarted. Its server does not tell which values it uses.</source>
        <translation>Das CRM wurde neu gestartet. Sein Server sagt nicht, welche Werte er verwendet.</translation>
    </message>
    <message>
        <source>The CRM&apos;s server does not tell which values it uses.</source>
        <translation>Der Server des CRM sagt nicht, welche Werte er verwendet.</translation>
    </message>
    <message>
        <source>The CRM was restarted, and its server uses the new values.</source>
        <translation>Das CRM wurde neu gestartet, und sein Server verwendet die neuen Werte.</translation>
    </message>
    <message>
        <source>The CRM was restarted, and its server still uses other values: look in the setting for a user&apos;s own value, and in SysSettings.config. On several servers each has to be restarted.</source>
        <translation>Das CRM wurde neu gestartet, und sein Server verwendet noch andere Werte: Suchen Sie bei der Einstellung nach dem eigenen Wert eines Benutzers und sehen Sie in SysSettings.config nach. Bei mehreren Servern muss jeder neu gestartet werden.</translation>
    </message>
    <message>
        <source>Not seen yet: the CRM&apos;s server still uses other values. It needs a restart.</source>
        <translation>Noch nicht übernommen: Der Server des CRM verwendet noch andere Werte. Er muss neu gestartet werden.</translation>
    </message>
    <message>
        <source>Not proved with an account: %1 has none linked in the CRM.</source>
        <translation>Nicht mit einem Konto bestätigt: %1 hat im CRM keines verknüpft.</translation>
    </message>
    <message>
        <source>The linked account of %1 no longer works: it has to be linked again.</source>
        <translation>Das verknüpfte Konto von %1 funktioniert nicht mehr: Es muss neu verknüpft werden.</translation>
    </message>
    <message>
        <source>Signing in to the CRM …</source>
        <translation>Anmeldung beim CRM&#xa0;…</translation>
    </message>
    <message>
        <source>Dropping the CRM&apos;s caches …</source>
        <translation>Zwischenspeicher des CRM werden geleert&#xa0;…</translation>
    </message>
    <message>
        <source>Restarting the CRM …</source>
        <translation>CRM wird neu gestartet&#xa0;…</translation>
    </message>
    <message>
        <source>Waiting for the CRM to come back … This takes a minute or two.</source>
        <translation>Warten, bis das CRM wieder da ist&#xa0;… Das dauert ein bis zwei Minuten.</translation>
    </message>
    <message>
        <source>Asking the CRM&apos;s server what it uses …</source>
        <translation>Der Server des CRM wird gefragt, was er verwendet&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Ask the CRM</source>
        <translation>CRM frag&amp;en</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::PutBackQuestion</name>
    <message>
        <source>Put the old values back?</source>
        <translation>Die alten Werte wiederherstellen?</translation>
    </message>
    <message>
        <source>Putting back cannot be undone: to have the new values again, they have to be written again.</source>
        <translation>Das Wiederherstellen lässt sich nicht rückgängig machen: Um die neuen Werte wieder zu haben, müssen sie neu geschrieben werden.</translation>
    </message>
    <message>
        <source>The CRM uses the old values at once.</source>
        <translation>Das CRM verwendet die alten Werte sofort.</translation>
    </message>
    <message>
        <source>The CRM uses the old values after its next restart.</source>
        <translation>Das CRM verwendet die alten Werte nach seinem nächsten Neustart.</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Takes back what was written on %1.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>Macht rückgängig, was am %1 geschrieben wurde.</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::ServiceForm</name>
    <message>
        <source>Password of the CRM user</source>
        <translation>Passwort des CRM-Benutzers</translation>
    </message>
    <message>
        <source>CRM &amp;user:</source>
        <translation>CRM-Ben&amp;utzer:</translation>
    </message>
    <message>
        <source>The address begins with http: password and App Secret would cross the network in plain sight. Use https if the CRM has it.</source>
        <translation>Die Adresse beginnt mit http: Passwort und App Secret gingen im Klartext durch das Netzwerk. Verwenden Sie https, wenn das CRM es hat.</translation>
    </message>
    <message>
        <source>Ask who runs the CRM&apos;s server for the SHA-256 fingerprint of its certificate. Only if it is this one, trust it:
%1</source>
        <translation>Fragen Sie den Betreiber des CRM-Servers nach dem SHA-256-Fingerabdruck seines Zertifikats. Nur wenn es dieser ist, vertrauen Sie ihm:
%1</translation>
    </message>
    <message>
        <source>Trusted on your word, and no other: the certificate with the SHA-256 fingerprint
%1</source>
        <translation>Auf Ihre Bestätigung hin wird nur diesem einen Zertifikat vertraut, mit dem SHA-256-Fingerabdruck
%1</translation>
    </message>
    <message>
        <source>Pa&amp;ssword:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>Send it unencry&amp;pted all the same</source>
        <translation>&amp;Trotzdem unverschlüsselt senden</translation>
    </message>
    <message>
        <source>Trust this on&amp;e certificate</source>
        <translation>Diesem einen Zerti&amp;fikat vertrauen</translation>
    </message>
    <message>
        <source>No long&amp;er trust it</source>
        <translation>I&amp;hm nicht mehr vertrauen</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::SetupWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schreiben</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 – CrmLink</source>
        <extracomment>The window&apos;s title: page, then program.</extracomment>
        <translation>%1 – CrmLink</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <extracomment>The window&apos;s title in practice mode; %1 is page and program.</extracomment>
        <translation>Übung: %1</translation>
    </message>
    <message>
        <source>Facebook set-up (practice)</source>
        <extracomment>Over the list of steps.</extracomment>
        <translation>Facebook-Einrichtung (Übung)</translation>
    </message>
    <message>
        <source>Facebook set-up</source>
        <translation>Facebook-Einrichtung</translation>
    </message>
    <message>
        <source>Saved for later. You can close the window at any time.</source>
        <translation>Für später gespeichert. Sie können das Fenster jederzeit schließen.</translation>
    </message>
    <message>
        <source>Not saved for later: %1</source>
        <translation>Nicht für später gespeichert: %1</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>Übung beenden</translation>
    </message>
    <message>
        <source>Practice keeps nothing: what you did here goes with the window.</source>
        <translation>Die Übung behält nichts: Was Sie hier getan haben, verschwindet mit dem Fenster.</translation>
    </message>
    <message>
        <source>&amp;Go on practising</source>
        <translation>&amp;Weiter üben</translation>
    </message>
    <message>
        <source>&amp;End practice</source>
        <translation>Übung &amp;beenden</translation>
    </message>
    <message>
        <source>App Secret not kept</source>
        <translation>App Secret nicht aufbewahrt</translation>
    </message>
    <message>
        <source>The App Secret is in no keychain: it goes with the window.</source>
        <translation>Das App Secret liegt in keinem Schlüsselbund: Es verschwindet mit dem Fenster.</translation>
    </message>
    <message>
        <source>Everything else is saved. Next time, you copy the App Secret from Facebook&apos;s console again.</source>
        <translation>Alles andere ist gespeichert. Beim nächsten Mal kopieren Sie das App Secret noch einmal aus der Konsole von Facebook.</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Close without it</source>
        <translation>&amp;Ohne schließen</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::SightLine</name>
    <message>
        <source>Facebook asks for a login: type email address and password there.</source>
        <translation>Facebook verlangt eine Anmeldung: Geben Sie dort E-Mail-Adresse und Passwort ein.</translation>
    </message>
    <message>
        <source>Logged in to Facebook.</source>
        <translation>Bei Facebook angemeldet.</translation>
    </message>
    <message>
        <source>Facebook does not know this account as a developer yet: follow its registration.</source>
        <translation>Facebook kennt dieses Konto noch nicht als Entwickler: Folgen Sie der Registrierung.</translation>
    </message>
    <message>
        <source>Logged in to the console: it lists your apps.</source>
        <translation>Bei der Konsole angemeldet: Sie listet Ihre Apps auf.</translation>
    </message>
    <message>
        <source>The console is creating an app.</source>
        <translation>Die Konsole legt eine App an.</translation>
    </message>
    <message>
        <source>Facebook&apos;s login dialog waits for an answer.</source>
        <translation>Facebooks Anmeldedialog wartet auf eine Antwort.</translation>
    </message>
    <message>
        <source>The console shows app %1; this set-up is for app %2.</source>
        <extracomment>%1 and %2 are App IDs.</extracomment>
        <translation>Die Konsole zeigt die App %1; diese Einrichtung ist für die App %2.</translation>
    </message>
    <message>
        <source>The console shows app %1.</source>
        <translation>Die Konsole zeigt die App %1.</translation>
    </message>
    <message>
        <source>&amp;Use %1 from the page</source>
        <extracomment>%1 is an App ID. The button puts it into the field.</extracomment>
        <translation>%1 von &amp;der Seite übernehmen</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::SiteChooser</name>
    <message>
        <source>Open a site &amp;file …</source>
        <translation>Site-Datei &amp;öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Fortfahren</translation>
    </message>
    <message>
        <source>Accounts in external resources</source>
        <translation>Accounts in external resources</translation>
    </message>
    <message>
        <source>Which CRM?</source>
        <translation>Welches CRM?</translation>
    </message>
    <message>
        <source>Known CRMs</source>
        <translation>Bekannte CRMs</translation>
    </message>
    <message>
        <source>No CRM was set up from this computer yet. Open the site file that names yours.</source>
        <translation>Von diesem Computer aus wurde noch kein CRM eingerichtet. Öffnen Sie die Site-Datei, die Ihres angibt.</translation>
    </message>
    <message>
        <source>Those that were set up from this computer, or another by its site file.</source>
        <translation>Die von diesem Computer aus eingerichteten oder ein anderes anhand seiner Site-Datei.</translation>
    </message>
    <message>
        <source>Open a site file</source>
        <translation>Site-Datei öffnen</translation>
    </message>
    <message>
        <source>Site files (*.toml);;All files (*)</source>
        <translation>Site-Dateien (*.toml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Waiting for your keychain … It may ask you to unlock it.</source>
        <translation>Warten auf Ihren Schlüsselbund&#xa0;… Möglicherweise müssen Sie ihn entsperren.</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::StatusPage</name>
    <message>
        <source>What works, and what needs attention. This page only reads.</source>
        <translation>Was funktioniert und was Aufmerksamkeit erfordert. Diese Seite liest nur.</translation>
    </message>
    <message>
        <source>&amp;Which CRM:</source>
        <translation>Welches C&amp;RM:</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation>Noch einmal prü&amp;fen</translation>
    </message>
    <message>
        <source>&amp;Something else …</source>
        <translation>Etwas a&amp;nderes&#xa0;…</translation>
    </message>
    <message>
        <source>Set up another CRM, replace the keys, put back what was written.</source>
        <translation>Ein anderes CRM einrichten, die Schlüssel ersetzen, alte Werte wiederherstellen.</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Waiting for your keychain … It may ask you to unlock it.</source>
        <translation>Warten auf Ihren Schlüsselbund&#xa0;… Möglicherweise müssen Sie ihn entsperren.</translation>
    </message>
    <message>
        <source>Asking the CRM and Facebook …</source>
        <translation>CRM und Facebook werden gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>Asking the CRM …</source>
        <translation>Das CRM wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Type the password</source>
        <translation>&amp;Passwort eingeben</translation>
    </message>
    <message>
        <source>&amp;Look at the connection</source>
        <translation>Verbindun&amp;g ansehen</translation>
    </message>
    <message>
        <source>&amp;Enter App ID and App Secret</source>
        <translation>App ID &amp;und App Secret eingeben</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n thing(s) do not work.</source>
        <extracomment>%1 is a site.</extracomment>
        <translation>
            <numerusform>%1: %n Prüfung ist fehlgeschlagen.</numerusform>
            <numerusform>%1: %n Prüfungen sind fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 works; %n thing(s) need attention.</source>
        <translation>
            <numerusform>%1 funktioniert; %n Punkt erfordert Aufmerksamkeit.</numerusform>
            <numerusform>%1 funktioniert; %n Punkte erfordern Aufmerksamkeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: everything that can be checked from here is in order.</source>
        <translation>%1: Alles, was sich von hier aus prüfen lässt, ist in Ordnung.</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>Kalenderdatei speichern</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>&amp;Link again</source>
        <translation>Neu &amp;verknüpfen</translation>
    </message>
    <message>
        <source>&amp;Accounts …</source>
        <translation>K&amp;onten&#xa0;…</translation>
    </message>
    <message>
        <source>Accounts in external resources: link, check, share or remove Facebook accounts.</source>
        <translation>Accounts in external resources: Facebook-Konten verknüpfen, prüfen, freigeben oder entfernen.</translation>
    </message>
    <message>
        <source>Written on %1; whether the CRM has noticed is not known. It uses the values after a restart on every computer it runs on.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>Geschrieben am %1; ob das CRM die Werte übernommen hat, ist nicht bekannt. Es verwendet sie nach einem Neustart auf jedem Computer, auf dem es läuft.</translation>
    </message>
    <message>
        <source>Save the accounts&apos; ends as a calendar &amp;file …</source>
        <translation>Ablauf der Konten als Kalenderdatei speic&amp;hern&#xa0;…</translation>
    </message>
    <message>
        <source>Show what wo&amp;uld be written</source>
        <translation>Anze&amp;igen, was geschrieben würde</translation>
    </message>
    <message>
        <source>What to &amp;do</source>
        <translation>Was ist zu &amp;tun?</translation>
    </message>
    <message>
        <source>It has not&amp;iced</source>
        <translation>Es hat sie überno&amp;mmen</translation>
    </message>
    <message>
        <source>&amp;Open “%1”</source>
        <extracomment>A button; %1 is a page of the wizard.</extracomment>
        <translation>„%1“ &amp;öffnen</translation>
    </message>
    <message>
        <source>The page “%1” sets it right.</source>
        <extracomment>%1 is a page of the wizard; it writes the right value to the CRM.</extracomment>
        <translation>Die Seite „%1“ stellt es richtig.</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::StepCard</name>
    <message>
        <source>New since the manual: “%1”.</source>
        <extracomment>A field or choice of Meta&apos;s console that the manual does not know. %1 is its English name.</extracomment>
        <translation>Neu seit dem Handbuch: „%1“.</translation>
    </message>
    <message>
        <source>“%1” of the manual is now “%2”.</source>
        <extracomment>%1 is what the manual calls a control, %2 what Meta&apos;s console calls it now; both English.</extracomment>
        <translation>„%1“ des Handbuchs heißt jetzt „%2“.</translation>
    </message>
    <message>
        <source>“%1”:</source>
        <comment>a control, then a remark about it</comment>
        <translation>„%1“:</translation>
    </message>
    <message>
        <source>Manual, step %1</source>
        <extracomment>A step&apos;s number in the vendor&apos;s manual.</extracomment>
        <translation>Handbuch, Schritt&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::Tour</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>%1 does not go on.</source>
        <translation>%1 geht nicht weiter.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Practice Facebook: %1</source>
        <translation>Übungs-Facebook: %1</translation>
    </message>
    <message>
        <source>%1 does not see the page %2.</source>
        <translation>%1 sieht die Seite %2 nicht.</translation>
    </message>
    <message>
        <source>Practice Facebook does not go on from %1.</source>
        <translation>Das Übungs-Facebook geht von %1 nicht weiter.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The CRM holds %1: %2</source>
        <translation>Das CRM enthält %1: %2</translation>
    </message>
    <message>
        <source>The CRM does not hold %1: %2</source>
        <translation>Das CRM enthält nicht %1: %2</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>The CRM does not hold what was typed.</source>
        <translation>Das CRM enthält nicht, was eingegeben wurde.</translation>
    </message>
    <message numerus="yes">
        <source>The tour is complete: %n picture(s).</source>
        <translation>
            <numerusform>Der Rundgang ist vollständig: %n Bild.</numerusform>
            <numerusform>Der Rundgang ist vollständig: %n Bilder.</numerusform>
        </translation>
    </message>
    <message>
        <source>The app is not set up as the wizard says.</source>
        <translation>Die App ist nicht so eingerichtet, wie der Assistent es sagt.</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::WelcomePage</name>
    <message>
        <source>The database of the CRM: server, name, a login that may change system settings, its password.</source>
        <translation>Die Datenbank des CRM: Server, Name, eine Anmeldung, die Systemeinstellungen ändern darf, und ihr Passwort.</translation>
    </message>
    <message>
        <source>The address at which users open the CRM. Facebook accepts logins from https addresses only.</source>
        <translation>Die Adresse, unter der Benutzer das CRM öffnen. Facebook nimmt Anmeldungen nur von https-Adressen an.</translation>
    </message>
    <message>
        <source>A Facebook account to own the app, with a confirmed phone number. Use one that will not leave with a colleague.</source>
        <translation>Ein Facebook-Konto, dem die App gehört, mit bestätigter Telefonnummer. Wählen Sie eines, das nicht mit einem Kollegen das Unternehmen verlässt.</translation>
    </message>
    <message>
        <source>A mailbox that somebody reads: Facebook sends notices about the app there.</source>
        <translation>Ein Postfach, das jemand liest: Facebook schickt Mitteilungen zur App dorthin.</translation>
    </message>
    <message>
        <source>A moment at which the CRM may be restarted: it notices the new keys only then.</source>
        <translation>Ein Zeitpunkt, zu dem das CRM neu gestartet werden darf: Erst dann übernimmt es die neuen Schlüssel.</translation>
    </message>
    <message>
        <source>Connect Facebook to your CRM</source>
        <translation>Facebook mit Ihrem CRM verbinden</translation>
    </message>
    <message>
        <source>Walks through the vendor&apos;s manual step by step and checks every value. Nothing in the CRM changes until you press Write at the end.</source>
        <translation>Geht das Handbuch des Herstellers Schritt für Schritt durch und prüft jeden Wert. Im CRM ändert sich nichts, bis Sie am Ende auf „Schreiben“ klicken.</translation>
    </message>
    <message>
        <source>Where does the CRM run?</source>
        <translation>Wo läuft das CRM?</translation>
    </message>
    <message>
        <source>&amp;On our own servers (on-site)</source>
        <translation>Auf unseren eigenen Servern (&amp;on-site)</translation>
    </message>
    <message>
        <source>In the &amp;vendor&apos;s cloud</source>
        <translation>I&amp;n der Cloud des Herstellers</translation>
    </message>
    <message>
        <source>There is nothing to set up: a CRM in the vendor&apos;s cloud uses the vendor&apos;s own Facebook app. Each user authorizes once, when they first use Facebook in the CRM.</source>
        <translation>Es gibt nichts einzurichten: Ein CRM in der Cloud des Herstellers verwendet dessen eigene Facebook-App. Jeder Benutzer stimmt einmal zu, wenn er Facebook im CRM zum ersten Mal verwendet.</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>&amp;Set up Facebook for a CRM</source>
        <translation>&amp;Facebook für ein CRM einrichten</translation>
    </message>
    <message>
        <source>&amp;Go on where you stopped</source>
        <translation>Dort weitermachen, wo Sie aufgehört &amp;haben</translation>
    </message>
    <message>
        <source>See &amp;how a CRM stands</source>
        <translation>&amp;Status eines CRM ansehen</translation>
    </message>
    <message>
        <source>What works, and what needs attention.</source>
        <translation>Was funktioniert und was Aufmerksamkeit erfordert.</translation>
    </message>
    <message>
        <source>&amp;Replace App ID or App Secret</source>
        <translation>App &amp;ID oder App Secret ersetzen</translation>
    </message>
    <message>
        <source>After a secret was reset or has become known.</source>
        <translation>Wenn das App Secret zurückgesetzt oder bekannt wurde.</translation>
    </message>
    <message>
        <source>&amp;Put back what CrmLink wrote</source>
        <translation>Rückgängig machen, was CrmLink &amp;geschrieben hat</translation>
    </message>
    <message>
        <source>The values the CRM held before.</source>
        <translation>Zurück zu den Werten, die das CRM vorher enthielt.</translation>
    </message>
    <message>
        <source>&amp;Which CRM:</source>
        <translation>Welches CR&amp;M:</translation>
    </message>
    <message>
        <source>Which CRM</source>
        <translation>Welches CRM</translation>
    </message>
    <message>
        <source>What will work, and what will not</source>
        <translation>Was funktionieren wird und was nicht</translation>
    </message>
    <message>
        <source>Users link their Facebook account to the CRM, and an administrator can share one account with everybody.</source>
        <translation>Benutzer verknüpfen ihr Facebook-Konto mit dem CRM, und ein Administrator kann ein Konto für alle freigeben.</translation>
    </message>
    <message>
        <source>Searching for people on Facebook does not come back. Facebook ended it in 2018 for every app, whatever its keys.</source>
        <translation>Die Personensuche auf Facebook kommt nicht zurück. Facebook hat sie 2018 für alle Apps eingestellt, unabhängig von den Schlüsseln.</translation>
    </message>
    <message>
        <source>What to have ready</source>
        <translation>Was Sie bereithalten sollten</translation>
    </message>
    <message>
        <source>Open as a list to pr&amp;int</source>
        <translation>Als Liste zum Drucken &amp;öffnen</translation>
    </message>
    <message>
        <source>Pr&amp;actise first</source>
        <translation>Zue&amp;rst üben</translation>
    </message>
    <message>
        <source>The whole wizard on a practice CRM; nothing real is touched.</source>
        <translation>Der ganze Assistent an einem Übungs-CRM; nichts Echtes wird berührt.</translation>
    </message>
    <message>
        <source>What to have ready for the Facebook set-up</source>
        <translation>Was Sie für die Facebook-Einrichtung bereithalten sollten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Where a set-up stands: page, then host of the CRM.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Another window of CrmLink has a set-up open: %1.</source>
        <extracomment>%1 is where it stands: page, host of the CRM.</extracomment>
        <translation>Ein anderes Fenster von CrmLink hat eine Einrichtung geöffnet: %1.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>The same with its database: page, host of the CRM, database.</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::WhoMayLogInPage</name>
    <message>
        <source>Who links a Facebook account?</source>
        <translation>Wer verknüpft ein Facebook-Konto?</translation>
    </message>
    <message>
        <source>Tick what is done</source>
        <translation>Erledigtes ankreuzen</translation>
    </message>
    <message>
        <source>Decide who may link a Facebook account with the CRM. What is not done yet is kept as still to do.</source>
        <translation>Entscheiden Sie, wer ein Facebook-Konto mit dem CRM verknüpfen darf. Was noch nicht erledigt ist, wird unter „Noch zu tun“ aufgeführt.</translation>
    </message>
    <message>
        <source>A &amp;few named people</source>
        <translation>Einige namentlich &amp;Genannte</translation>
    </message>
    <message>
        <source>Enough for one shared account. The app stays unpublished; each of them gets a role in it. No privacy policy, no review.</source>
        <translation>Genügt für ein freigegebenes Konto. Die App bleibt unveröffentlicht; jede dieser Personen bekommt eine Rolle in ihr. Keine Datenschutzerklärung, keine Prüfung.</translation>
    </message>
    <message>
        <source>&amp;Everyone</source>
        <translation>A&amp;lle</translation>
    </message>
    <message>
        <source>Every CRM user links an account of their own. The app is published, as the manual has it, and Meta asks for more.</source>
        <translation>Jeder CRM-Benutzer verknüpft ein eigenes Konto. Die App wird veröffentlicht, wie es das Handbuch vorsieht, und Meta verlangt mehr.</translation>
    </message>
    <message>
        <source>for example, Jane Doe, John Smith</source>
        <translation>zum Beispiel Jane Doe, John Smith</translation>
    </message>
    <message>
        <source>For the list of what is still to do. Names, separated by commas.</source>
        <translation>Für die Liste dessen, was noch zu tun ist. Namen, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>All of it is done.</source>
        <translation>Alles ist erledigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stay still to do. You can go on.</source>
        <translation>
            <numerusform>%n Punkt bleibt noch zu tun. Sie können fortfahren.</numerusform>
            <numerusform>%n Punkte bleiben noch zu tun. Sie können fortfahren.</numerusform>
        </translation>
    </message>
    <message>
        <source>App settings › Basic, then Publish › Go live</source>
        <extracomment>A way through Meta&apos;s menus; the names of the menus stay English.</extracomment>
        <translation>App settings › Basic, dann Publish › Go live</translation>
    </message>
    <message>
        <source>Next becomes available when one of the two is chosen.</source>
        <translation>„Weiter“ wird aktiv, wenn eines von beiden gewählt ist.</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::WizardPage</name>
    <message>
        <source>Practice: nothing here touches Facebook or your CRM.</source>
        <translation>Übung: Nichts hier berührt Facebook oder Ihr CRM.</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird abgebrochen&#xa0;…</translation>
    </message>
    <message>
        <source>Finding out how an interrupted run ended …</source>
        <translation>Es wird geprüft, wie ein unterbrochener Lauf geendet hat&#xa0;…</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::WritePage</name>
    <message>
        <source>Asking Facebook whether it accepts the keys …</source>
        <translation>Facebook wird gefragt, ob es die Schlüssel annimmt&#xa0;…</translation>
    </message>
    <message>
        <source>Finding out how an interrupted run ended …</source>
        <translation>Es wird geprüft, wie ein unterbrochener Lauf geendet hat&#xa0;…</translation>
    </message>
    <message>
        <source>Reading the CRM …</source>
        <translation>Das CRM wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Keeping the old App Secret for undo … Your keychain may ask you to unlock it.</source>
        <translation>Das alte App Secret wird zum Wiederherstellen aufbewahrt&#xa0;… Möglicherweise müssen Sie Ihren Schlüsselbund entsperren.</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Verbindung wird hergestellt&#xa0;…</translation>
    </message>
    <message>
        <source>Waiting for the rows to be free …</source>
        <translation>Warten, bis die Zeilen frei sind&#xa0;…</translation>
    </message>
    <message>
        <source>Comparing with what you reviewed …</source>
        <translation>Wird mit dem verglichen, was Sie geprüft haben&#xa0;…</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Wird geschrieben&#xa0;…</translation>
    </message>
    <message>
        <source>Reading back …</source>
        <translation>Wird zurückgelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Keeping the record for undo …</source>
        <translation>Die Aufzeichnung zum Rückgängigmachen wird abgelegt&#xa0;…</translation>
    </message>
    <message>
        <source>Making it final …</source>
        <translation>Wird abgeschlossen&#xa0;…</translation>
    </message>
    <message>
        <source>The CRM changed after you had seen the plan, and nothing was written. This is the plan as it is now: look at it again.</source>
        <translation>Das CRM hat sich geändert, nachdem Sie den Plan gesehen hatten, und es wurde nichts geschrieben. Dies ist der jetzige Plan: Sehen Sie ihn sich noch einmal an.</translation>
    </message>
    <message>
        <source>&amp;Show the SQL</source>
        <translation>S&amp;QL anzeigen</translation>
    </message>
    <message>
        <source>Save as script for the &amp;DBA …</source>
        <translation>Als Skri&amp;pt für den DBA speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Noch einmal &amp;versuchen</translation>
    </message>
    <message>
        <source>Put back what was written</source>
        <translation>Geschriebenes rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Keep and go on</source>
        <translation>&amp;Behalten und weiter</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Put back %n value(s) in %1</source>
        <extracomment>The commit button; %1 is a database.</extracomment>
        <translation>
            <numerusform>%n Wert &amp;in %1 wiederherstellen</numerusform>
            <numerusform>%n Werte &amp;in %1 wiederherstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n change(s) to %1</source>
        <translation>
            <numerusform>%n Änderung in %1 sch&amp;reiben</numerusform>
            <numerusform>%n Änderungen in %1 sch&amp;reiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching the old App Secret from your keychain …</source>
        <translation>Das alte App Secret wird aus Ihrem Schlüsselbund geholt&#xa0;…</translation>
    </message>
    <message>
        <source>%1 is no longer served</source>
        <translation>%1 wird nicht mehr bedient</translation>
    </message>
    <message>
        <source>%1 ends on %2</source>
        <translation>%1 endet am %2</translation>
    </message>
    <message>
        <source>without it linked accounts stop within two hours</source>
        <translation>ohne diese Einstellung funktionieren verknüpfte Konten nach höchstens zwei Stunden nicht mehr</translation>
    </message>
    <message>
        <source>What will be put back</source>
        <translation>Was wiederhergestellt wird</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>The CRM already holds the values from before.</source>
        <translation>Das CRM enthält schon die Werte von vorher.</translation>
    </message>
    <message>
        <source>The CRM already holds these values. There is nothing to write.</source>
        <translation>Das CRM enthält diese Werte schon. Es gibt nichts zu schreiben.</translation>
    </message>
    <message>
        <source>Writing to the CRM …</source>
        <translation>Wird ins CRM geschrieben&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) written to %1 and read back: the CRM&apos;s database holds the new values.</source>
        <translation>
            <numerusform>%n Änderung in %1 geschrieben und zurückgelesen: Die Datenbank des CRM enthält die neuen Werte.</numerusform>
            <numerusform>%n Änderungen in %1 geschrieben und zurückgelesen: Die Datenbank des CRM enthält die neuen Werte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting the old values back …</source>
        <translation>Die alten Werte werden wiederhergestellt&#xa0;…</translation>
    </message>
    <message>
        <source>The CRM&apos;s database holds the values from before again. Restart the CRM so that it notices.</source>
        <translation>Die Datenbank des CRM enthält wieder die Werte von vorher. Starten Sie das CRM neu, damit es sie übernimmt.</translation>
    </message>
    <message>
        <source>The App Secret that would be replaced cannot be kept for undo. %1</source>
        <translation>Das App Secret, das ersetzt würde, lässt sich nicht zum Wiederherstellen aufbewahren. %1</translation>
    </message>
    <message>
        <source>SQL of the plan</source>
        <translation>SQL des Plans</translation>
    </message>
    <message>
        <source>What CrmLink sends, in one transaction and after comparing with the plan. The App Secret is left out.</source>
        <translation>Was CrmLink sendet, in einer Transaktion und nach dem Vergleich mit dem Plan. Das App Secret ist ausgelassen.</translation>
    </message>
    <message>
        <source>Save as script for the DBA</source>
        <translation>Als Skript für den DBA speichern</translation>
    </message>
    <message>
        <source>psql script (*.sql)</source>
        <translation>psql-Skript (*.sql)</translation>
    </message>
    <message>
        <source>Save the changes as a script for the database administrator. When it has been run, look again: this page then goes on.</source>
        <translation>Speichern Sie die Änderungen als Skript für den Datenbankadministrator. Ist es ausgeführt, sehen Sie noch einmal nach: Dann geht es auf dieser Seite weiter.</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>Noc&amp;h einmal nachsehen</translation>
    </message>
    <message>
        <source>Takes a moment. Only values that still are as CrmLink wrote them are put back.</source>
        <translation>Dauert einen Augenblick. Wiederhergestellt werden nur Werte, die noch so sind, wie CrmLink sie geschrieben hat.</translation>
    </message>
    <message>
        <source>The CRM uses them at once.</source>
        <translation>Das CRM verwendet sie sofort.</translation>
    </message>
    <message>
        <source>The CRM uses them after its restart.</source>
        <translation>Das CRM verwendet sie nach seinem Neustart.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) written through %1 and read back: the CRM holds the new values.</source>
        <translation>
            <numerusform>%n Änderung über %1 geschrieben und zurückgelesen: Das CRM enthält die neuen Werte.</numerusform>
            <numerusform>%n Änderungen über %1 geschrieben und zurückgelesen: Das CRM enthält die neuen Werte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The CRM holds the values from before again.</source>
        <translation>Das CRM enthält wieder die Werte von vorher.</translation>
    </message>
    <message>
        <source>Waiting for your keychain …</source>
        <translation>Warten auf Ihren Schlüsselbund&#xa0;…</translation>
    </message>
    <message>
        <source>It asks for the App Secret when it is run.</source>
        <translation>Das Skript fragt beim Ausführen nach dem App Secret.</translation>
    </message>
    <message>
        <source>recorded as made by %1</source>
        <extracomment>%1 is a CRM user.</extracomment>
        <translation>als Urheber wird vermerkt: %1</translation>
    </message>
    <message>
        <source>recorded as made by nobody</source>
        <translation>ein Urheber wird nicht vermerkt</translation>
    </message>
    <message>
        <source>Web service of %1 · %2 · %3</source>
        <translation>Webdienst von %1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · for %3 · %n active user(s) · %4</source>
        <extracomment>Server, database, address, number of active users, by whom.</extracomment>
        <translation>
            <numerusform>%1 · %2 · für %3 · %n&#xa0;aktiver Benutzer · %4</numerusform>
            <numerusform>%1 · %2 · für %3 · %n&#xa0;aktive Benutzer · %4</numerusform>
        </translation>
    </message>
    <message>
        <source>ticked</source>
        <extracomment>Said of the row that was ticked or unticked, before what the button now says.</extracomment>
        <translation>angekreuzt</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>nicht angekreuzt</translation>
    </message>
    <message>
        <source>&amp;App ID and App Secret</source>
        <translation>&amp;App ID und App Secret</translation>
    </message>
    <message>
        <source>Undo is kept on this computer. Without a keychain the old App Secret is kept only until CrmLink is closed; afterwards undo cannot restore it.</source>
        <translation>Auf diesem Computer lässt sich alles rückgängig machen, ohne Schlüsselbund aber nicht das alte App Secret: Dieses wird aufbewahrt, bis CrmLink geschlossen wird, und lässt sich danach nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Write a&amp;ll the same</source>
        <translation>&amp;Trotzdem schreiben</translation>
    </message>
    <message>
        <source>The CRM already holds this App ID. There is nothing to write.</source>
        <translation>Das CRM hat diese App ID schon. Es gibt nichts zu schreiben.</translation>
    </message>
    <message>
        <source>Undo is kept on this computer.</source>
        <translation>Auf diesem Computer lässt sich alles rückgängig machen.</translation>
    </message>
    <message>
        <source>Takes a moment. Nobody is signed out, and the CRM uses the new values at once. It writes them one after another, the checkbox last: until then the old integration works.</source>
        <translation>Dauert einen Augenblick. Niemand wird abgemeldet, und das CRM verwendet die neuen Werte sofort. Es schreibt sie nacheinander, das Kontrollkästchen zuletzt: Bis dahin funktioniert die alte Integration.</translation>
    </message>
    <message>
        <source>Takes a moment. Nobody is signed out. The CRM uses the new values after its restart.</source>
        <translation>Dauert einen Augenblick. Niemand wird abgemeldet. Das CRM verwendet die neuen Werte nach seinem Neustart.</translation>
    </message>
    <message>
        <source>Written on %1: the CRM&apos;s database holds these values, and there is nothing more to write.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>Geschrieben am %1: Die Datenbank des CRM hat diese Werte, und es gibt nichts mehr zu schreiben.</translation>
    </message>
    <message>
        <source>Write without keep&amp;ing the old App Secret</source>
        <translation>Schreiben, &amp;ohne das alte App Secret aufzubewahren</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>There is nothing to put back.</source>
        <translation>Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>Takes back what was written on %1.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>Macht rückgängig, was am %1 geschrieben wurde.</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::WrittenCard</name>
    <message>
        <source>&amp;Yes, Facebook&apos;s window names the app</source>
        <translation>Ja, Faceboo&amp;ks Fenster nennt die App</translation>
    </message>
    <message>
        <source>N&amp;o, it fails or names another app</source>
        <translation>Nein, es funktioniert nicht oder nennt eine an&amp;dere App</translation>
    </message>
    <message>
        <source>The values are in the database, as the read-back showed. Restart every node and flush Redis, then try again. If users were better off before, put the old values back and restart once more.</source>
        <translation>Die Werte sind in der Datenbank, wie das Zurücklesen gezeigt hat. Starten Sie jeden Knoten neu und leeren Sie Redis, dann versuchen Sie es noch einmal. Hat es für die Benutzer vorher besser funktioniert, stellen Sie die alten Werte wieder her und starten Sie noch einmal neu.</translation>
    </message>
    <message>
        <source>Make the CRM notice</source>
        <translation>Neue Werte im CRM wirksam machen</translation>
    </message>
    <message>
        <source>Or by hand: the CRM keeps its settings in memory, and uses the new values after a restart on every computer it runs on, in this order:</source>
        <translation>Oder von Hand: Das CRM hält seine Einstellungen im Speicher und verwendet die neuen Werte nach einem Neustart auf jedem Computer, auf dem es läuft, in dieser Reihenfolge:</translation>
    </message>
    <message>
        <source>Has the CRM noticed?</source>
        <translation>Hat das CRM die Werte übernommen?</translation>
    </message>
    <message>
        <source>After the restart, open Accounts in external resources in a user&apos;s profile and add a Facebook account. Facebook&apos;s login window names your app.</source>
        <translation>Öffnen Sie nach dem Neustart im Profil eines Benutzers Accounts in external resources und fügen Sie ein Facebook-Konto hinzu. Facebooks Anmeldefenster nennt Ihre App.</translation>
    </message>
    <message>
        <source>Put the old &amp;values back</source>
        <translation>Alte We&amp;rte wiederherstellen</translation>
    </message>
    <message>
        <source>No&amp;t restarted yet (kept as still to do)</source>
        <translation>Noch nicht &amp;neu gestartet (bleibt unter „Noch zu tun“)</translation>
    </message>
</context>
<context>
    <name>crmlink::profile::AccountActions</name>
    <message>
        <source>Make &amp;shared</source>
        <translation>Freige&amp;ben</translation>
    </message>
    <message>
        <source>Make &amp;private</source>
        <translation>Privat mac&amp;hen</translation>
    </message>
    <message>
        <source>&amp;Link again …</source>
        <translation>Neu &amp;verknüpfen&#xa0;…</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>Jetzt &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Remove …</source>
        <translation>Entfe&amp;rnen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>crmlink::profile::AccountChecker</name>
    <message>
        <source>Facebook no longer accepts it.</source>
        <translation>Facebook nimmt es nicht mehr an.</translation>
    </message>
    <message>
        <source>%1 does not work: %2 Choose Link again from Actions.</source>
        <translation>%1 funktioniert nicht: %2 Wählen Sie unter „Aktionen“ die Aktion „Neu verknüpfen“.</translation>
    </message>
    <message>
        <source>%1 works, until %2. Facebook prolongs no login: link the account again before then.</source>
        <translation>%1 funktioniert bis %2. Facebook verlängert keine Anmeldung: Verknüpfen Sie das Konto vorher neu.</translation>
    </message>
    <message>
        <source>%1 works. Facebook names no end.</source>
        <translation>%1 funktioniert. Facebook nennt kein Ende.</translation>
    </message>
    <message>
        <source>Nothing works before the CRM has Facebook keys: have its administrator set up the Facebook integration.</source>
        <translation>Bevor das CRM Facebook-Schlüssel hat, funktioniert nichts: Bitten Sie seinen Administrator, die Facebook-Integration einzurichten.</translation>
    </message>
    <message>
        <source>%1 does not work: it belongs to app %2, and the CRM&apos;s server uses app %3. Choose Link again from Actions.</source>
        <extracomment>%2 and %3 are App IDs.</extracomment>
        <translation>%1 funktioniert nicht: Es gehört zur App %2, und der Server des CRM verwendet die App %3. Wählen Sie unter „Aktionen“ die Aktion „Neu verknüpfen“.</translation>
    </message>
    <message>
        <source>It belongs to another app: link it again.</source>
        <translation>Es gehört zu einer anderen App: Verknüpfen Sie es neu.</translation>
    </message>
    <message>
        <source>Whether %1 works is not known: for %3 the CRM takes the private account %2 before it.</source>
        <extracomment>%1 and %2 are accounts, %3 a user of the CRM.</extracomment>
        <translation>Ob %1 funktioniert, ist nicht bekannt: Für %3 verwendet das CRM vorrangig das private Konto %2.</translation>
    </message>
    <message>
        <source>Whether %1 works is not known: there are several such accounts, and the CRM does not define which it tries.</source>
        <translation>Ob %1 funktioniert, ist nicht bekannt: Es gibt mehrere solche Konten, und das CRM legt nicht fest, welches es versucht.</translation>
    </message>
    <message>
        <source>Whether %1 works is not known: the CRM&apos;s server did not say.</source>
        <translation>Ob %1 funktioniert, ist nicht bekannt: Der Server des CRM hat dazu nichts gemeldet.</translation>
    </message>
    <message>
        <source>%1 works: the CRM&apos;s own server has tried it with Facebook. It does not say until when.</source>
        <translation>%1 funktioniert: Der Server des CRM hat es selbst bei Facebook geprüft. Bis wann, sagt er nicht.</translation>
    </message>
    <message>
        <source>%1 does not work: Facebook told the CRM&apos;s own server so. Choose Link again from Actions.</source>
        <translation>%1 funktioniert nicht: Das hat Facebook dem Server des CRM gemeldet. Wählen Sie unter „Aktionen“ die Aktion „Neu verknüpfen“.</translation>
    </message>
    <message>
        <source>Facebook no longer accepts it: its owner has to log in again.</source>
        <translation>Facebook nimmt es nicht mehr an: Sein Inhaber muss sich neu anmelden.</translation>
    </message>
</context>
<context>
    <name>crmlink::profile::AccountListModel</name>
    <message>
        <source>Facebook no longer accepts it: its owner has to log in again.</source>
        <translation>Facebook nimmt es nicht mehr an: Sein Inhaber muss sich neu anmelden.</translation>
    </message>
    <message>
        <source>It belongs to another app: link it again.</source>
        <translation>Es gehört zu einer anderen App: Verknüpfen Sie es neu.</translation>
    </message>
    <message>
        <source>It ended: link it again.</source>
        <translation>Es ist abgelaufen: Verknüpfen Sie es neu.</translation>
    </message>
    <message numerus="yes">
        <source>It ends in %n day(s): link it again.</source>
        <translation>
            <numerusform>Es läuft in %n&#xa0;Tag ab: Verknüpfen Sie es neu.</numerusform>
            <numerusform>Es läuft in %n&#xa0;Tagen ab: Verknüpfen Sie es neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>shared</source>
        <extracomment>An account that all users of the CRM may use, or only its owner.</extracomment>
        <translation>für alle</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>Not known here. “Check now” asks Facebook.</source>
        <translation>Hier nicht bekannt. „Jetzt prüfen“ fragt bei Facebook nach.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Owner in the CRM</source>
        <translation>Inhaber im CRM</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Last problem</source>
        <translation>Letztes Problem</translation>
    </message>
</context>
<context>
    <name>crmlink::profile::AccountWriter</name>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 ist entfernt.</translation>
    </message>
    <message>
        <source>%1 is linked again.</source>
        <translation>%1 ist neu verknüpft.</translation>
    </message>
    <message>
        <source>%1 is linked for %2.</source>
        <translation>%1 ist für %2 verknüpft.</translation>
    </message>
    <message>
        <source>%1 is shared with all users.</source>
        <translation>%1 ist für alle Benutzer freigegeben.</translation>
    </message>
    <message>
        <source>%1 is private.</source>
        <translation>%1 ist privat.</translation>
    </message>
    <message>
        <source>It is written.</source>
        <translation>Die Änderung ist geschrieben.</translation>
    </message>
    <message>
        <source>The CRM already is as wished; nothing was written.</source>
        <translation>Das CRM ist schon wie gewünscht; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Waiting for the rows to be free …</source>
        <translation>Warten, bis die Zeilen frei sind&#xa0;…</translation>
    </message>
    <message>
        <source>Making it final …</source>
        <translation>Wird abgeschlossen&#xa0;…</translation>
    </message>
    <message>
        <source>Writing to the CRM …</source>
        <translation>Wird ins CRM geschrieben&#xa0;…</translation>
    </message>
    <message>
        <source>Reading the CRM …</source>
        <translation>Das CRM wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Putting it back …</source>
        <translation>Wird rückgängig gemacht&#xa0;…</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Es ist wieder wie vorher.</translation>
    </message>
</context>
<context>
    <name>crmlink::profile::AccountsPanel</name>
    <message>
        <source>&amp;Add account</source>
        <translation>Konto hinzufü&amp;gen</translation>
    </message>
    <message>
        <source>A&amp;ctions</source>
        <extracomment>The menu of what can be done with the selected account; the vendor&apos;s manual calls it so.</extracomment>
        <translation>Ak&amp;tionen</translation>
    </message>
    <message>
        <source>Load a&amp;gain</source>
        <translation>Ne&amp;u laden</translation>
    </message>
    <message>
        <source>Reading the CRM …</source>
        <translation>Das CRM wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Asking Facebook about %1 …</source>
        <translation>Facebook wird nach %1 gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>Having the CRM&apos;s server try %1 …</source>
        <translation>Der Server des CRM probiert %1 aus&#xa0;…</translation>
    </message>
</context>
<context>
    <name>crmlink::profile::AccountsView</name>
    <message>
        <source>Search accounts</source>
        <translation>Konten suchen</translation>
    </message>
    <message>
        <source>Search: account, owner, number, App ID</source>
        <translation>Suchen: Konto, Inhaber, Nummer, App ID</translation>
    </message>
    <message>
        <source>Which accounts</source>
        <translation>Welche Konten</translation>
    </message>
    <message>
        <source>Accounts in external resources</source>
        <translation>Accounts in external resources</translation>
    </message>
    <message>
        <source>Of %1</source>
        <extracomment>Which accounts: those of the user that is acted for.</extracomment>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Freigegebene</translation>
    </message>
    <message>
        <source>Of everybody</source>
        <translation>Von allen</translation>
    </message>
    <message>
        <source>No account fits “%1”.</source>
        <translation>Kein Konto passt zu „%1“.</translation>
    </message>
    <message>
        <source>No account fits “%1”. Accounts of other users may: choose them beside the search.</source>
        <translation>Kein Konto passt zu „%1“. Vielleicht eines anderer Benutzer: Wählen Sie diese neben der Suche.</translation>
    </message>
    <message>
        <source>No Facebook account is shared yet. Select an account and choose Make shared from Actions.</source>
        <translation>Es ist noch kein Facebook-Konto freigegeben. Wählen Sie ein Konto aus und dann unter „Aktionen“ die Aktion „Freigeben“.</translation>
    </message>
    <message>
        <source>%1 has linked no Facebook account yet. Add account links one.</source>
        <translation>%1 hat noch kein Facebook-Konto verknüpft. „Konto hinzufügen“ verknüpft eines.</translation>
    </message>
    <message>
        <source>No user of this CRM has linked a Facebook account yet. Add account links one.</source>
        <translation>Noch hat kein Benutzer dieses CRM ein Facebook-Konto verknüpft. „Konto hinzufügen“ verknüpft eines.</translation>
    </message>
    <message>
        <source>Reading the accounts …</source>
        <translation>Konten werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>The accounts could not be read.</source>
        <translation>Die Konten ließen sich nicht lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s); search to see those beyond the first %1</source>
        <extracomment>%1 is how many accounts the list shows at most.</extracomment>
        <translation>
            <numerusform>%n Konto; suchen Sie, um auch die nach den ersten %1 zu sehen</numerusform>
            <numerusform>%n Konten; suchen Sie, um auch die nach den ersten %1 zu sehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crmlink::profile::ConfirmDialog</name>
    <message>
        <source>Remove the account %1?</source>
        <translation>Konto %1 entfernen?</translation>
    </message>
    <message>
        <source>Link the account %1 again?</source>
        <translation>Konto %1 neu verknüpfen?</translation>
    </message>
    <message>
        <source>Link the account %1?</source>
        <translation>Konto %1 verknüpfen?</translation>
    </message>
    <message>
        <source>Share the account %1 with all users?</source>
        <translation>Konto %1 für alle Benutzer freigeben?</translation>
    </message>
    <message>
        <source>Make the account %1 private?</source>
        <translation>Konto %1 privat machen?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Verknüpfen</translation>
    </message>
    <message>
        <source>&amp;Make shared</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <source>&amp;Make private</source>
        <translation>&amp;Privat machen</translation>
    </message>
    <message>
        <source>All users of the CRM will work with it: the CRM uses it to look up Facebook contacts for everybody who has no private account of their own, and it does so in the name of %1. Its owner should know.</source>
        <translation>Danach arbeiten alle Benutzer des CRM mit diesem Konto: Das CRM sucht darüber Facebook-Kontakte für alle, die kein eigenes privates Konto haben, und zwar im Namen von %1. Der Inhaber sollte das wissen.</translation>
    </message>
    <message>
        <source>The CRM forgets the account, its access, and the owner&apos;s communication option of the same name, as its own page does. That cannot be undone: the owner has to log in to Facebook again.</source>
        <translation>Das CRM löscht das Konto, seinen Zugriff und die gleichnamige Kommunikationsoption des Inhabers, wie es auch seine eigene Seite tut. Das lässt sich nicht rückgängig machen: Der Inhaber muss sich neu bei Facebook anmelden.</translation>
    </message>
    <message>
        <source>The old access is replaced by the new one; whether the account is shared stays as it is. Undo cannot bring the old access back.</source>
        <translation>Der alte Zugriff wird durch den neuen ersetzt; ob das Konto freigegeben ist, bleibt, wie es ist. Der alte Zugriff lässt sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>The CRM keeps the account&apos;s name, its number and its access token, for %1 alone. Whoever administers the CRM or its database can read them.</source>
        <translation>Das CRM speichert den Namen des Kontos, seine Nummer und sein Zugriffstoken, nur für %1. Wer das CRM oder seine Datenbank verwaltet, kann sie lesen.</translation>
    </message>
    <message>
        <source>Only %1 can use it from then on. Users without a private account of their own have none any more, unless another one is shared.</source>
        <translation>Danach kann nur noch %1 es verwenden. Benutzer ohne eigenes privates Konto haben dann keines mehr, sofern kein anderes freigegeben ist.</translation>
    </message>
    <message>
        <source>Write to the CRM?</source>
        <translation>Ins CRM schreiben?</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schreiben</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A server and a database on it.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All users of the CRM lose it: it is shared. Whoever has no private account of their own has none any more, unless another one is shared.</source>
        <translation>Alle Benutzer des CRM verlieren es: Es ist freigegeben. Wer kein eigenes privates Konto hat, hat dann keines mehr, außer ein anderes ist freigegeben.</translation>
    </message>
</context>
<context>
    <name>crmlink::profile::DialogMessages</name>
    <message>
        <source>The dialog shows a message instead …</source>
        <translation>Der Dialog zeigt stattdessen eine Meldung&#xa0;…</translation>
    </message>
    <message>
        <source>Message that the login dialog shows</source>
        <translation>Meldung, die der Anmeldedialog zeigt</translation>
    </message>
</context>
<context>
    <name>crmlink::profile::LinkCard</name>
    <message>
        <source>&amp;For the CRM user:</source>
        <translation>Für &amp;den CRM-Benutzer:</translation>
    </message>
    <message>
        <source>&amp;Log in to Facebook</source>
        <translation>Bei Facebook &amp;anmelden</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>Nicht mehr w&amp;arten</translation>
    </message>
    <message>
        <source>Log in as somebody &amp;else</source>
        <translation>Als &amp;jemand anderes anmelden</translation>
    </message>
    <message>
        <source>&amp;Open the page again</source>
        <translation>Seite noch einmal &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>Back to the l&amp;ist</source>
        <translation>Zur&amp;ück zur Liste</translation>
    </message>
    <message>
        <source>Copied: send it</source>
        <translation>Kopiert: jetzt senden</translation>
    </message>
    <message>
        <source>Link %1 of %2 again</source>
        <extracomment>%1 is a Facebook account, %2 a CRM user.</extracomment>
        <translation>%1 von %2 neu verknüpfen</translation>
    </message>
    <message>
        <source>Link a Facebook account for %1</source>
        <translation>Ein Facebook-Konto für %1 verknüpfen</translation>
    </message>
    <message>
        <source>Link a Facebook account</source>
        <translation>Ein Facebook-Konto verknüpfen</translation>
    </message>
    <message>
        <source>The CRM will keep the account&apos;s name, its number and an access token that works for about 60 days. Whoever administers the CRM or its database can read them. CrmLink asks for public_profile only and keeps no token.</source>
        <translation>Das CRM speichert den Namen des Kontos, seine Nummer und ein Zugriffstoken, das etwa 60&#xa0;Tage gilt. Wer das CRM oder seine Datenbank verwaltet, kann sie lesen. CrmLink fordert nur public_profile an und behält kein Token.</translation>
    </message>
    <message>
        <source>Nothing is written before the page “Write to the CRM”.</source>
        <translation>Vor der Seite „Ins CRM schreiben“ wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>You see whose account it is before anything is kept.</source>
        <translation>Sie sehen, wessen Konto es ist, bevor etwas gespeichert wird.</translation>
    </message>
    <message>
        <source>Copy a &amp;message for %1</source>
        <extracomment>%1 is the owner of an account who is not at this desk.</extracomment>
        <translation>Nachricht &amp;für %1 kopieren</translation>
    </message>
    <message>
        <source>What to do, to be sent to whoever is not at this desk. No secrets.</source>
        <translation>Was zu tun ist, zum Senden an eine Person, die nicht an diesem Platz ist. Enthält keine Geheimnisse.</translation>
    </message>
    <message>
        <source>Log in inside this &amp;window instead</source>
        <translation>Stattdessen &amp;in diesem Fenster anmelden</translation>
    </message>
    <message>
        <source>&amp;Link this account</source>
        <translation>Dieses K&amp;onto verknüpfen</translation>
    </message>
    <message>
        <source>Choose for which user of the CRM the account is.</source>
        <translation>Wählen Sie, für welchen Benutzer des CRM das Konto ist.</translation>
    </message>
    <message>
        <source>This user is not active in the CRM.</source>
        <translation>Dieser Benutzer ist im CRM nicht aktiv.</translation>
    </message>
    <message>
        <source>Facebook&apos;s page opens beside these words.</source>
        <translation>Facebooks Seite öffnet sich neben dieser Anleitung.</translation>
    </message>
    <message>
        <source>Without the App Secret, the login has to be inside this window. Where there is none, link the account in the CRM itself.</source>
        <translation>Ohne App Secret muss die Anmeldung in diesem Fenster erfolgen. Wo das nicht geht, verknüpfen Sie das Konto im CRM selbst.</translation>
    </message>
    <message>
        <source>Facebook&apos;s page opens in your browser. Facebook allows that only while the app is in development mode.</source>
        <translation>Facebooks Seite öffnet sich in Ihrem Browser. Facebook erlaubt das nur, solange die App im Entwicklungsmodus ist.</translation>
    </message>
    <message>
        <source>Waiting for the answer of Facebook&apos;s dialog …</source>
        <translation>Warten auf die Antwort des Facebook-Dialogs&#xa0;…</translation>
    </message>
    <message>
        <source>Facebook said yes.</source>
        <translation>Facebook hat zugestimmt.</translation>
    </message>
    <message>
        <source>This is the account of %1 (%2).</source>
        <extracomment>%1 is a person, %2 the number by which the app knows them.</extracomment>
        <translation>Das ist das Konto von %1 (%2).</translation>
    </message>
    <message>
        <source>&amp;Link it again</source>
        <translation>N&amp;eu verknüpfen</translation>
    </message>
    <message>
        <source>This is the account of %1 (%2), not of %3. It can become an account of its own; %3 stays as it is.</source>
        <translation>Das ist das Konto von %1 (%2), nicht von %3. Es kann als weiteres Konto verknüpft werden; %3 bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>&amp;Link it as a new account</source>
        <translation>Als neues &amp;Konto verknüpfen</translation>
    </message>
    <message>
        <source>This is the account of %1 (%2), not of %3. The CRM keeps one private account for each user: log in as %3, or remove that account first.</source>
        <translation>Das ist das Konto von %1 (%2), nicht von %3. Das CRM speichert für jeden Benutzer nur ein privates Konto: Melden Sie sich als %3 an oder entfernen Sie zuerst das Konto %3.</translation>
    </message>
    <message>
        <source>Asking Facebook whose account it is …</source>
        <translation>Facebook wird gefragt, wessen Konto es ist&#xa0;…</translation>
    </message>
    <message>
        <source>Linked again by the CRM&apos;s web service, an account works for an hour or two only: the CRM does not have Facebook prolong it then. Removed and added anew, it works for about 60 days.</source>
        <translation>Über den Webdienst des CRM neu verknüpft, funktioniert ein Konto nur ein bis zwei Stunden: Das CRM lässt es dabei nicht von Facebook verlängern. Entfernt und neu hinzugefügt, funktioniert es etwa 60&#xa0;Tage.</translation>
    </message>
    <message>
        <source>The CRM will keep the account&apos;s name, its number and an access token. Whoever administers the CRM or its database can read them. CrmLink asks for public_profile only and keeps no token.</source>
        <translation>Das CRM speichert den Namen des Kontos, seine Nummer und ein Zugriffstoken. Wer das CRM oder seine Datenbank verwaltet, kann sie lesen. CrmLink fordert nur public_profile an und behält kein Token.</translation>
    </message>
    <message>
        <source>Waiting for the answer of Facebook&apos;s dialog … Nothing opened? Copy the link.</source>
        <translation>Warten auf die Antwort des Facebook-Dialogs&#xa0;… Nichts geöffnet? Kopieren Sie den Link.</translation>
    </message>
    <message>
        <source>Use my own b&amp;rowser instead</source>
        <translation>&amp;Stattdessen den eigenen Browser verwenden</translation>
    </message>
    <message>
        <source>%1 has a linked account already: %2. Logging in as %2 links it again; for another account, remove that one first.</source>
        <extracomment>%1 is a CRM user, %2 a Facebook account.</extracomment>
        <translation>%1 hat schon ein verknüpftes Konto: %2. Eine Anmeldung als %2 verknüpft es neu; für ein anderes Konto entfernen Sie zuerst dieses.</translation>
    </message>
    <message>
        <source>The app is live, and Facebook allows a login in your own browser only in development mode. Log in inside this window.</source>
        <translation>Die App ist live, und Facebook erlaubt eine Anmeldung in Ihrem eigenen Browser nur im Entwicklungsmodus. Melden Sie sich in diesem Fenster an.</translation>
    </message>
    <message>
        <source>The app is live, and Facebook allows a login in your own browser only in development mode; this window can show no pages. Link the account in the CRM itself, or switch the app back to development for the moment and take the tick off on the page “Who may log in”.</source>
        <translation>Die App ist live, und Facebook erlaubt eine Anmeldung in Ihrem eigenen Browser nur im Entwicklungsmodus; dieses Fenster kann keine Seiten anzeigen. Verknüpfen Sie das Konto im CRM selbst, oder schalten Sie die App vorübergehend in den Entwicklungsmodus zurück und entfernen Sie das Häkchen auf der Seite „Wer sich anmelden darf“.</translation>
    </message>
    <message>
        <source>Facebook&apos;s page opens in your browser. Facebook allows that only while the app is in development mode: once it is live, log in inside this window instead.</source>
        <translation>Facebooks Seite öffnet sich in Ihrem Browser. Facebook erlaubt das nur, solange die App im Entwicklungsmodus ist: Sobald sie live ist, melden Sie sich stattdessen in diesem Fenster an.</translation>
    </message>
    <message>
        <source>Facebook&apos;s page opens in your browser. Facebook allows that only while the app is in development mode: once it is live, link the account in the CRM itself, or switch the app back to development for the moment.</source>
        <translation>Facebooks Seite öffnet sich in Ihrem Browser. Facebook erlaubt das nur, solange die App im Entwicklungsmodus ist: Sobald sie live ist, verknüpfen Sie das Konto im CRM selbst, oder schalten Sie die App vorübergehend in den Entwicklungsmodus zurück.</translation>
    </message>
</context>
<context>
    <name>crmlink::profile::ProfileDialog</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Rü&amp;ckgängig</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Accounts in external resources – %1</source>
        <translation>Accounts in external resources – %1</translation>
    </message>
    <message>
        <source>Practice: nothing here touches Facebook or your CRM.</source>
        <translation>Übung: Nichts hier berührt Facebook oder Ihr CRM.</translation>
    </message>
    <message>
        <source>Accounts in external resources</source>
        <translation>Accounts in external resources</translation>
    </message>
    <message>
        <source>The CRM could not be read.</source>
        <translation>Das CRM ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>On &amp;behalf of:</source>
        <translation>I&amp;m Namen von:</translation>
    </message>
    <message>
        <source>The CRM has no user whose name contains “%1”.</source>
        <translation>Das CRM hat keinen Benutzer, dessen Name „%1“ enthält.</translation>
    </message>
    <message>
        <source>Choose on whose behalf you act: type a part of the user&apos;s name above.</source>
        <translation>Wählen Sie, in wessen Namen Sie handeln: Geben Sie oben einen Teil des Benutzernamens ein.</translation>
    </message>
    <message>
        <source>Reading the CRM …</source>
        <translation>Das CRM wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>You are signed in to the CRM as %1.</source>
        <translation>Sie sind beim CRM als %1 angemeldet.</translation>
    </message>
    <message>
        <source>You act for %1 with database access. The CRM records what you do as done by %1.</source>
        <translation>Sie handeln mit Datenbankzugriff für %1. Das CRM vermerkt %1 als Urheber Ihrer Änderungen.</translation>
    </message>
    <message>
        <source>Stopping … the CRM&apos;s answer is awaited.</source>
        <translation>Wird abgebrochen&#xa0;… Die Antwort des CRM wird abgewartet.</translation>
    </message>
    <message>
        <source>E&amp;xport file for users …</source>
        <translation>Datei für Benutzer e&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Name and address of this CRM, nothing secret. With it users open this window and sign in to the CRM as themselves.</source>
        <translation>Name und Adresse dieses CRM, nichts Geheimes. Damit öffnen Benutzer dieses Fenster und melden sich mit ihrem eigenen Benutzernamen beim CRM an.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>An&amp;melden</translation>
    </message>
    <message>
        <source>Export file for users</source>
        <translation>Datei für Benutzer exportieren</translation>
    </message>
    <message>
        <source>Site files (*.toml)</source>
        <translation>Site-Dateien (*.toml)</translation>
    </message>
</context>
<context>
    <name>crmlink::profile::SignIn</name>
    <message>
        <source>Used for this window only; it is not kept.</source>
        <translation>Nur für dieses Fenster verwendet; es wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Your &amp;user name in the CRM %1:</source>
        <extracomment>%1 is a site.</extracomment>
        <translation>Ihr &amp;Benutzername im CRM %1:</translation>
    </message>
    <message>
        <source>Your &amp;password there:</source>
        <translation>Ihr &amp;Passwort dort:</translation>
    </message>
    <message>
        <source>&amp;Password of the database login %1:</source>
        <translation>&amp;Passwort der Datenbank-Anmeldung %1:</translation>
    </message>
</context>
<context>
    <name>crmlink::profile::UserPicker</name>
    <message>
        <source>Type a part of the user&apos;s name</source>
        <translation>Geben Sie einen Teil des Benutzernamens ein</translation>
    </message>
    <message>
        <source>%1 (not active)</source>
        <extracomment>A user of the CRM who is switched off.</extracomment>
        <translation>%1 (nicht aktiv)</translation>
    </message>
</context>
<context>
    <name>crmlink::widgets::BusyLine</name>
    <message>
        <source>Stop</source>
        <extracomment>Stops what is at work on this page; the wizard stays open.</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>crmlink::widgets::EntryCard</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a field and where it stands</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>crmlink::widgets::ErrorPanel</name>
    <message>
        <source>What to do</source>
        <extracomment>Opens the guide at the step that explains this error.</extracomment>
        <translation>Was ist zu tun?</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>Copies the error&apos;s text.</extracomment>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
</context>
<context>
    <name>crmlink::widgets::FieldCard</name>
    <message>
        <source>Copy</source>
        <extracomment>Copies the value beside it.</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>✓ seen in the app</source>
        <extracomment>State of a value: Facebook reports that the app has it.</extracomment>
        <translation>✓ in der App gesehen</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>kopiert</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
</context>
<context>
    <name>crmlink::widgets::LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <extracomment>Choice of the program&apos;s language: the one of the user&apos;s desktop.</extracomment>
        <translation>Wie auf dem Desktop</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>Sprach&amp;e:</translation>
    </message>
</context>
<context>
    <name>crmlink::widgets::PasswordRow</name>
    <message>
        <source>S&amp;how</source>
        <translation>Anzei&amp;gen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort anzeigen</translation>
    </message>
</context>
<context>
    <name>crmlink::widgets::PlanTable</name>
    <message>
        <source>(no value of its own)</source>
        <translation>(kein eigener Wert)</translation>
    </message>
    <message>
        <source>Account %1</source>
        <extracomment>A row of the plan; %1 is the account&apos;s name, %2 the CRM user it belongs to.</extracomment>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>Account %1 (of %2)</source>
        <translation>Konto %1 (von %2)</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Künftig</translation>
    </message>
    <message>
        <source>%1: now %2, will be %3.</source>
        <extracomment>Said by screen readers: what changes, its value now, and the value that it will have.</extracomment>
        <translation>%1: jetzt %2, künftig %3.</translation>
    </message>
</context>
<context>
    <name>crmlink::widgets::SecretCard</name>
    <message>
        <source>Paste</source>
        <extracomment>Takes what is on the clipboard into the field.</extracomment>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>%1 einfügen</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Shows the hidden characters of a secret.</extracomment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the value in the browser first.</source>
        <translation>Die Zwischenablage enthält keinen Text. Kopieren Sie zuerst im Browser den Wert.</translation>
    </message>
    <message>
        <source>Already here. Paste another one to replace it.</source>
        <translation>Schon vorhanden. Zum Ersetzen fügen Sie ein anderes ein.</translation>
    </message>
    <message>
        <source>taken over, clipboard emptied</source>
        <extracomment>State of a secret: it was taken from the clipboard.</extracomment>
        <translation>übernommen, Zwischenablage geleert</translation>
    </message>
</context>
<context>
    <name>crmlink::widgets::StateLine</name>
    <message>
        <source>In order:</source>
        <extracomment>What a screen reader says before a finding.</extracomment>
        <translation>In Ordnung:</translation>
    </message>
    <message>
        <source>Attention:</source>
        <translation>Achtung:</translation>
    </message>
    <message>
        <source>Problem:</source>
        <translation>Problem:</translation>
    </message>
</context>
<context>
    <name>crmlink::widgets::StepRail</name>
    <message>
        <source>Help with this step (%1)</source>
        <extracomment>%1 is the key, F1.</extracomment>
        <translation>Hilfe zu diesem Schritt (%1)</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>The state of a step, for screen readers.</extracomment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>aktueller Schritt</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>steht noch bevor</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, %4</source>
        <extracomment>For screen readers: Step 6 of 11: App settings, current step.</extracomment>
        <translation>Schritt %1 von %2: %3, %4</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>something is still to do</source>
        <translation>noch etwas zu tun</translation>
    </message>
</context>
<context>
    <name>crmlink::widgets::SwitchList</name>
    <message>
        <source>Copy name</source>
        <extracomment>Copies the English name of a switch, to look for it on Meta&apos;s page.</extracomment>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Copy name: %1, to be set to %2</source>
        <extracomment>For screen readers. %1 is a switch on Meta&apos;s page, %2 is &quot;Yes&quot; or &quot;No&quot;.</extracomment>
        <translation>Namen kopieren: %1, einzustellen auf %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>the name of a switch</comment>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>crmlink::widgets::ValueCard</name>
    <message>
        <source>Copy</source>
        <extracomment>Copies the value beside it.</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a field and where it stands</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>copied</source>
        <extracomment>State of a value: it was put on the clipboard.</extracomment>
        <translation>kopiert</translation>
    </message>
    <message>
        <source>✓ seen in the app</source>
        <extracomment>State of a value: Facebook reports that the app has it.</extracomment>
        <translation>✓ in der App gesehen</translation>
    </message>
    <message>
        <source>differs</source>
        <extracomment>State of a value: Facebook reports another one.</extracomment>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>State of a value: it may be left out.</extracomment>
        <translation>optional</translation>
    </message>
</context>
</TS>
