<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>crmlink</name>
    <message>
        <source>warning: %1</source>
        <translation>попередження: %1</translation>
    </message>
    <message>
        <source>Nothing to write: the CRM is as the site file says.</source>
        <translation>Записувати нічого: у CRM усе так, як у файлі сайту.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n change(s) and read them back:</source>
        <translation>
            <numerusform>Записано й перечитано %n&#xa0;зміну:</numerusform>
            <numerusform>Записано й перечитано %n&#xa0;зміни:</numerusform>
            <numerusform>Записано й перечитано %n&#xa0;змін:</numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1. To take it back: %2</source>
        <translation>Запуск %1. Щоб скасувати: %2</translation>
    </message>
    <message>
        <source>Account %1 of %2</source>
        <translation>Обліковий запис %1 користувача %2</translation>
    </message>
    <message>
        <source>%1: database %2 in %3</source>
        <translation>%1: база даних %2 у %3</translation>
    </message>
    <message>
        <source>%1: database %2 on %3</source>
        <translation>%1: база даних %2 на %3</translation>
    </message>
    <message>
        <source>The CRM keeps its settings in memory: restart it on every node (the IIS application pool, or the service), empty its Redis database, and log in again. Until then it works with the old values.</source>
        <translation>CRM зберігає налаштування в пам’яті: перезапустіть її на кожному вузлі (пул застосунків IIS або службу), очистьте її базу Redis і увійдіть знову. До того вона працює зі старими значеннями.</translation>
    </message>
    <message>
        <source>See crmlink %1 --help.</source>
        <translation>Див. crmlink %1 --help.</translation>
    </message>
    <message>
        <source>See crmlink --help.</source>
        <translation>Див. crmlink --help.</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>Команди «%1» немає.</translation>
    </message>
    <message>
        <source>There is no verb “%1”; did you mean “%2”?</source>
        <translation>Команди «%1» немає; можливо, «%2»?</translation>
    </message>
    <message>
        <source>There is no option %1; did you mean %2?</source>
        <translation>Параметра %1 немає; можливо, %2?</translation>
    </message>
    <message>
        <source>The verb %1 has no option %2; the verb %3 has.</source>
        <translation>Команда %1 не має параметра %2; його має команда %3.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Параметра %1 немає.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>Параметр %1 не приймає значення.</translation>
    </message>
    <message>
        <source>The option %1 needs a value: %1 %2.</source>
        <translation>Параметр %1 потребує значення: %1 %2.</translation>
    </message>
    <message>
        <source>The option %1 is given more than once.</source>
        <translation>Параметр %1 указано кілька разів.</translation>
    </message>
    <message>
        <source>The option %1 cannot be “%2”. It is one of: %3.</source>
        <translation>Параметр %1 не може бути «%2». Можливі значення: %3.</translation>
    </message>
    <message>
        <source>The verb %1 is not in this version of CrmLink (%2).</source>
        <translation>Команди %1 немає в цій версії CrmLink (%2).</translation>
    </message>
    <message>
        <source>crmlink --help lists what is.</source>
        <translation>crmlink --help показує, які є.</translation>
    </message>
    <message>
        <source>The verb import needs the CRM&apos;s folder: import PATH.</source>
        <translation>Команді import потрібна тека CRM: import PATH.</translation>
    </message>
    <message>
        <source>The verb %1 needs --%2 %3.</source>
        <translation>Команді %1 потрібен параметр --%2 %3.</translation>
    </message>
    <message>
        <source>--plan goes with one --site: a plan belongs to one CRM.</source>
        <translation>--plan поєднується лише з одним --site: план належить одній CRM.</translation>
    </message>
    <message>
        <source>Run apply once for each site and its plan.</source>
        <translation>Запускайте apply окремо для кожного сайту та його плану.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>«%1» – зайве слово.</translation>
    </message>
    <message>
        <source>Was it meant as --site %1?</source>
        <translation>Можливо, --site %1?</translation>
    </message>
    <message>
        <source>The keychain holds no secrets of %1.</source>
        <translation>У сховищі ключів немає секретів %1.</translation>
    </message>
    <message>
        <source>Removed from the keychain: %1.</source>
        <translation>Вилучено зі сховища ключів: %1.</translation>
    </message>
    <message>
        <source>Sets up the Facebook integration of an on-site bpm&apos;online (Creatio) CRM.</source>
        <translation>Налаштовує інтеграцію з Facebook для CRM bpm&apos;online (Creatio) на власних серверах.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Використання:</translation>
    </message>
    <message>
        <source>With a window:</source>
        <translation>З вікном:</translation>
    </message>
    <message>
        <source>For scripts:</source>
        <translation>Для сценаріїв:</translation>
    </message>
    <message>
        <source>This computer:</source>
        <translation>Цей комп’ютер:</translation>
    </message>
    <message>
        <source>Options of every verb:</source>
        <translation>Параметри кожної команди:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Код виходу:</translation>
    </message>
    <message>
        <source>0 done · 1 unexpected, state folder · 2 usage, site file · 3 unreachable · 4 refused · 5 changed meanwhile, locked · 6 check failed · 130 stopped</source>
        <translation>0 виконано · 1 неочікуване, тека стану · 2 використання, файл сайту · 3 недоступно · 4 відмовлено · 5 тим часом змінено, заблоковано · 6 перевірку не пройдено · 130 зупинено</translation>
    </message>
    <message>
        <source>crmlink VERB --help explains a verb and shows examples; crmlink practice tries everything without touching anything real.</source>
        <translation>crmlink VERB --help пояснює команду з прикладами; crmlink practice дає спробувати все, не чіпаючи нічого справжнього.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Параметри:</translation>
    </message>
    <message>
        <source>This verb is not in this version of CrmLink.</source>
        <translation>Цієї команди немає в цій версії CrmLink.</translation>
    </message>
    <message>
        <source>Examples (%1):</source>
        <translation>Приклади (%1):</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Приклади:</translation>
    </message>
    <message>
        <source>Read in %1:</source>
        <translation>Прочитано в %1:</translation>
    </message>
    <message>
        <source>kind: %1</source>
        <translation>вид: %1</translation>
    </message>
    <message>
        <source>server: %1</source>
        <translation>сервер: %1</translation>
    </message>
    <message>
        <source>port: %1</source>
        <translation>порт: %1</translation>
    </message>
    <message>
        <source>database: %1</source>
        <translation>база даних: %1</translation>
    </message>
    <message>
        <source>schema: %1</source>
        <translation>схема: %1</translation>
    </message>
    <message>
        <source>user: %1</source>
        <translation>користувач: %1</translation>
    </message>
    <message>
        <source>password: %1</source>
        <translation>пароль: %1</translation>
    </message>
    <message>
        <source>Redis: %1</source>
        <translation>Redis: %1</translation>
    </message>
    <message>
        <source>application pool: %1</source>
        <translation>пул застосунків: %1</translation>
    </message>
    <message>
        <source>address: %1</source>
        <translation>адреса: %1</translation>
    </message>
    <message>
        <source>The password is in the keychain.</source>
        <translation>Пароль – у сховищі ключів.</translation>
    </message>
    <message>
        <source>The password is in %1.</source>
        <translation>Пароль – у %1.</translation>
    </message>
    <message>
        <source>--site-url is no address of a CRM.</source>
        <translation>--site-url не є адресою CRM.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Записано %1.</translation>
    </message>
    <message>
        <source>Completed %1.</source>
        <translation>Доповнено %1.</translation>
    </message>
    <message>
        <source>Waiting: another program holds these rows of the CRM. Ctrl+C stops; nothing is written yet.</source>
        <translation>Очікування: інша програма утримує ці рядки CRM. Ctrl+C зупиняє; ще нічого не записано.</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>Немає екрана, на якому можна відкрити вікно.</translation>
    </message>
    <message>
        <source>Neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>Не задано ні DISPLAY, ні WAYLAND_DISPLAY.</translation>
    </message>
    <message>
        <source>Run it in a desktop session, or use the verbs for scripts: plan, apply, check (crmlink --help).</source>
        <translation>Запустіть у сеансі робочого столу або скористайтеся командами для сценаріїв: plan, apply, check (crmlink --help).</translation>
    </message>
    <message numerus="yes">
        <source>Would write %n change(s):</source>
        <translation>
            <numerusform>Було б записано %n&#xa0;зміну:</numerusform>
            <numerusform>Було б записано %n&#xa0;зміни:</numerusform>
            <numerusform>Було б записано %n&#xa0;змін:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took back run %1, %n change(s):</source>
        <translation>
            <numerusform>Скасовано запуск %1, %n&#xa0;зміна:</numerusform>
            <numerusform>Скасовано запуск %1, %n&#xa0;зміни:</numerusform>
            <numerusform>Скасовано запуск %1, %n&#xa0;змін:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to write: the CRM is as it was before run %1.</source>
        <translation>Записувати нічого: CRM така, якою була до запуску %1.</translation>
    </message>
    <message>
        <source>The site file that names the CRM and the Facebook app.</source>
        <translation>Файл сайту, у якому вказано CRM і застосунок Facebook.</translation>
    </message>
    <message>
        <source>The site file that names the CRM and the Facebook app. Several: one after another, carrying on after a failure; the exit status is the worst.</source>
        <translation>Файл сайту, у якому вказано CRM і застосунок Facebook. Кілька: один за одним, навіть після помилки; код виходу – найгірший.</translation>
    </message>
    <message>
        <source>Open this site file.</source>
        <translation>Відкрити цей файл сайту.</translation>
    </message>
    <message>
        <source>Open the set-up wizard (also without a verb).</source>
        <translation>Відкрити майстер налаштування (також без команди).</translation>
    </message>
    <message>
        <source>Open a user&apos;s “Accounts in external resources”.</source>
        <translation>Відкрити «Accounts in external resources» користувача.</translation>
    </message>
    <message>
        <source>Open the illustrated guide, or save it as web pages.</source>
        <translation>Відкрити ілюстрований довідник або зберегти його як вебсторінки.</translation>
    </message>
    <message>
        <source>Save the guide there.</source>
        <translation>Зберегти довідник туди.</translation>
    </message>
    <message>
        <source>Try the wizard on a practice CRM; nothing real is touched.</source>
        <translation>Випробувати майстер на навчальній CRM; нічого справжнього не зачіпається.</translation>
    </message>
    <message>
        <source>Walk the whole wizard unattended, save a picture of every page there, and end with 0 only if the practice CRM holds what it should. Needs no display.</source>
        <translation>Пройти весь майстер без нагляду, зберегти там знімок кожної сторінки й завершити з 0 лише тоді, коли навчальна CRM містить те, що має. Екран не потрібен.</translation>
    </message>
    <message>
        <source>Show what apply would write. Writes nothing.</source>
        <translation>Показати, що записав би apply. Нічого не записує.</translation>
    </message>
    <message>
        <source>Reads the CRM and compares it with the site file. Saved with --json, the plan can be reviewed and given to apply --plan, which then writes exactly that or nothing. App Secrets appear as “(secret)” and as salted digests.</source>
        <translation>Читає CRM і порівнює з файлом сайту. Збережений із --json, план можна переглянути й передати apply --plan, який тоді запише саме це або нічого. App Secret показано як «(secret)» і як хеш із сіллю.</translation>
    </message>
    <message>
        <source>Write only if the plan made now is this reviewed one, saved by plan --json; otherwise status 5. Goes with one --site.</source>
        <translation>Записати, лише якщо теперішній план – саме цей переглянутий, збережений через plan --json; інакше код 5. Поєднується з одним --site.</translation>
    </message>
    <message>
        <source>Go on where no keychain can keep the replaced App Secret; undo cannot restore it then.</source>
        <translation>Продовжити там, де жодне сховище ключів не може зберегти замінений App Secret; undo тоді не зможе його відновити.</translation>
    </message>
    <message>
        <source>Tell whether the CRM is as the site file says. Writes nothing.</source>
        <translation>Повідомити, чи CRM така, як у файлі сайту. Нічого не записує.</translation>
    </message>
    <message>
        <source>warning: end with status 6 on warnings, too. failed: on failures only (default).</source>
        <translation>warning: завершувати з кодом 6 і за попереджень. failed: лише за помилок (типово).</translation>
    </message>
    <message>
        <source>Put back what a run changed.</source>
        <translation>Повернути те, що змінив запуск.</translation>
    </message>
    <message>
        <source>Takes back the newest run that can be undone, or the one named. Writes only if every value is still what that run wrote; otherwise status 5 and nothing changes. An undo cannot be undone.</source>
        <translation>Скасовує найновіший запуск, який можна скасувати, або вказаний. Записує, лише якщо кожне значення досі те, що записав той запуск; інакше код 5 і нічого не змінюється. Саме undo скасувати не можна.</translation>
    </message>
    <message>
        <source>The run to take back, as apply named it.</source>
        <translation>Запуск, який слід скасувати, – так, як його назвав apply.</translation>
    </message>
    <message>
        <source>List linked Facebook accounts, or change who may use them.</source>
        <translation>Показати пов’язані облікові записи Facebook або змінити, хто може ними користуватися.</translation>
    </message>
    <message>
        <source>Make a site file from a CRM&apos;s install folder.</source>
        <translation>Створити файл сайту з теки встановлення CRM.</translation>
    </message>
    <message>
        <source>PATH is the folder that the CRM is installed in, or its ConnectionStrings.config. Shows what it reads there and writes the database connection to the site file; whatever else an existing site file says stays. The password goes to the keychain, or to a file. Only the entry “db” counts. The CRM is not touched.</source>
        <translation>PATH – тека, де встановлено CRM, або її ConnectionStrings.config. Показує, що там прочитано, і записує з’єднання з базою даних у файл сайту; решта наявного файлу сайту лишається. Пароль іде до сховища ключів або у файл. Враховується лише запис «db». CRM не зачіпається.</translation>
    </message>
    <message>
        <source>The site file to write; one that exists is completed.</source>
        <translation>Файл сайту для запису; наявний доповнюється.</translation>
    </message>
    <message>
        <source>The address at which people open the CRM; its files do not tell. Left out: that of the site file, else of IIS on this computer, else it has to be written into the site file.</source>
        <translation>Адреса, за якою відкривають CRM; у її файлах такої немає. Якщо не вказано: з файлу сайту, інакше з IIS на цьому комп’ютері, інакше її треба вписати у файл сайту.</translation>
    </message>
    <message>
        <source>Put the password into this file, which only you may read, instead of the keychain.</source>
        <translation>Покласти пароль у цей файл, який зможете читати лише ви, а не у сховище ключів.</translation>
    </message>
    <message>
        <source>Remove the site&apos;s secrets from the keychain.</source>
        <translation>Вилучити секрети сайту зі сховища ключів.</translation>
    </message>
    <message>
        <source>Passwords, App Secret, and the old secrets kept for undo, which then cannot restore them. The CRM is not touched.</source>
        <translation>Паролі, App Secret і старі секрети, збережені для undo, який тоді не зможе їх відновити. CRM не зачіпається.</translation>
    </message>
    <message>
        <source>Examine this computer: database drivers, keychain, state folder.</source>
        <translation>Оглянути цей комп’ютер: драйвери баз даних, сховище ключів, теку стану.</translation>
    </message>
    <message>
        <source>Explain a verb, with examples.</source>
        <translation>Пояснити команду з прикладами.</translation>
    </message>
    <message>
        <source>One JSON object on standard output, on success and on failure; words for people go to standard error.</source>
        <translation>Один об’єкт JSON на стандартному виводі, за успіху й за помилки; повідомлення для людей ідуть у стандартний потік помилок.</translation>
    </message>
    <message>
        <source>Keep journal, settings and the place to resume there (else CRMLINK_STATE_DIR, else the usual folder).</source>
        <translation>Зберігати там журнал, налаштування й місце для продовження (інакше CRMLINK_STATE_DIR, інакше звична тека).</translation>
    </message>
    <message>
        <source>This help, or a verb&apos;s.</source>
        <translation>Ця довідка або довідка команди.</translation>
    </message>
    <message>
        <source>The version.</source>
        <translation>Версія.</translation>
    </message>
    <message>
        <source>CrmLink met something it was not built for.</source>
        <translation>CrmLink натрапив на те, на що не розрахований.</translation>
    </message>
    <message>
        <source>Copy the details and report them; nothing was written after this point.</source>
        <translation>Скопіюйте подробиці й повідомте про них; після цього нічого не записано.</translation>
    </message>
    <message>
        <source>Stopped on your request.</source>
        <translation>Зупинено на ваше прохання.</translation>
    </message>
    <message>
        <source>Make room or give yourself write access there, or choose another folder with --state-dir.</source>
        <translation>Звільніть місце або дайте собі там право запису, або виберіть іншу теку через --state-dir.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Теку %1 не вдається створити.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be kept to yourself.</source>
        <translation>Теку %1 не вдається закрити від інших.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 не вдається записати.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 не вдається прочитати.</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>%1 не вдається вилучити.</translation>
    </message>
    <message>
        <source>Facebook cannot be shown inside this window.</source>
        <translation>Facebook не можна показати в цьому вікні.</translation>
    </message>
    <message>
        <source>This installation has no web view.</source>
        <translation>Вебперегляд не встановлено.</translation>
    </message>
    <message>
        <source>Use your browser for the steps on Facebook. Everything works the same.</source>
        <translation>Для кроків на Facebook скористайтеся своїм браузером. Усе працює так само.</translation>
    </message>
    <message>
        <source>CrmLink runs as root, and the web view protects itself only for ordinary users.</source>
        <translation>CrmLink запущено від root, а вебперегляд захищає себе лише у звичайних користувачів.</translation>
    </message>
    <message>
        <source>Start CrmLink as an ordinary user, or use your browser for the steps on Facebook.</source>
        <translation>Запустіть CrmLink від імені звичайного користувача або скористайтеся для кроків на Facebook своїм браузером.</translation>
    </message>
    <message>
        <source>This system does not allow user namespaces, with which the web view protects you from what it shows.</source>
        <translation>Ця система не дозволяє просторів імен користувачів, за допомогою яких вебперегляд захищає вас від того, що показує.</translation>
    </message>
    <message>
        <source>Use your browser for the steps on Facebook, or ask the administrator of this computer to allow them.</source>
        <translation>Скористайтеся для кроків на Facebook своїм браузером або попросіть адміністратора цього комп’ютера дозволити їх.</translation>
    </message>
    <message>
        <source>This window was started without what the web view needs.</source>
        <translation>Це вікно запущено без того, що потрібно вебперегляду.</translation>
    </message>
    <message>
        <source>Use your browser for the steps on Facebook.</source>
        <translation>Скористайтеся для кроків на Facebook своїм браузером.</translation>
    </message>
    <message>
        <source>Its web view is damaged or belongs to another version.</source>
        <translation>Його вебперегляд пошкоджено або він від іншої версії.</translation>
    </message>
    <message>
        <source>Install CrmLink again, or use your browser for the steps on Facebook.</source>
        <translation>Установіть CrmLink знову або скористайтеся для кроків на Facebook своїм браузером.</translation>
    </message>
    <message>
        <source>The process that showed the page has ended.</source>
        <translation>Процес, що показував сторінку, завершився.</translation>
    </message>
    <message>
        <source>Its exit status: %1.</source>
        <translation>Його код виходу: %1.</translation>
    </message>
    <message>
        <source>Reload the page, or open it in your browser. What was typed into the page and not saved there is lost; what CrmLink knows is not.</source>
        <translation>Перезавантажте сторінку або відкрийте її у своєму браузері. Набране на сторінці й не збережене там утрачено; те, що знає CrmLink, – ні.</translation>
    </message>
    <message>
        <source>The page stays blank.</source>
        <translation>Сторінка лишається порожньою.</translation>
    </message>
    <message>
        <source>It has loaded, but nothing was drawn for some seconds.</source>
        <translation>Вона завантажилася, але вже кілька секунд нічого не намальовано.</translation>
    </message>
    <message>
        <source>Reload it, or open it in your browser.</source>
        <translation>Перезавантажте її або відкрийте у своєму браузері.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 не відповідає.</translation>
    </message>
    <message>
        <source>Nothing has come for some time; the page is still being waited for.</source>
        <translation>Уже деякий час нічого не надходить; очікування сторінки триває.</translation>
    </message>
    <message>
        <source>Wait, reload it, or open it in your browser. Check the network and the proxy.</source>
        <translation>Зачекайте, перезавантажте її або відкрийте у своєму браузері. Перевірте мережу й проксі.</translation>
    </message>
    <message>
        <source>The certificate of %1 is refused.</source>
        <translation>Сертифікат %1 відхилено.</translation>
    </message>
    <message>
        <source>Nothing was sent. The usual causes are a wrong clock on this computer and a proxy that opens encrypted traffic: its certificate has to be known to this computer. There is no way round it.</source>
        <translation>Нічого не надіслано. Найчастіші причини – неправильний час на цьому комп’ютері та проксі, що розшифровує трафік: його сертифікат має бути відомий цьому комп’ютеру. Обійти це не можна.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 недоступний.</translation>
    </message>
    <message>
        <source>Check the network and the proxy, then reload the page, or open it in your browser.</source>
        <translation>Перевірте мережу й проксі, потім перезавантажте сторінку або відкрийте її у своєму браузері.</translation>
    </message>
    <message>
        <source>Facebook does not support this view.</source>
        <translation>Facebook не підтримує цього перегляду.</translation>
    </message>
    <message>
        <source>It asks for a newer browser than the one built in here: %1.</source>
        <translation>Він вимагає новішого браузера, ніж вбудований тут: %1.</translation>
    </message>
    <message>
        <source>Open the page in your browser. The step can be done there just as well.</source>
        <translation>Відкрийте сторінку у своєму браузері. Крок можна зробити й там.</translation>
    </message>
    <message>
        <source>The account is no longer in the CRM.</source>
        <translation>Облікового запису вже немає в CRM.</translation>
    </message>
    <message>
        <source>Load the list again.</source>
        <translation>Завантажте список знову.</translation>
    </message>
    <message>
        <source>The CRM has changed since this plan was made. Nothing was written.</source>
        <translation>CRM змінилася відтоді, як зроблено цей план. Нічого не записано.</translation>
    </message>
    <message>
        <source>Read the CRM again and look at the new plan.</source>
        <translation>Прочитайте CRM знову й перегляньте новий план.</translation>
    </message>
    <message>
        <source>The CRM&apos;s database did not keep what was written. Everything was taken back.</source>
        <translation>База даних CRM не зберегла записаного. Усе повернуто.</translation>
    </message>
    <message>
        <source>A trigger or rule in the database may change these rows: show this to the database administrator.</source>
        <translation>Можливо, ці рядки змінює тригер або правило в базі даних: покажіть це адміністраторові бази даних.</translation>
    </message>
    <message>
        <source>A row that was to be changed could not be changed. Everything was taken back.</source>
        <translation>Рядок, який слід було змінити, змінити не вдалося. Усе повернуто.</translation>
    </message>
    <message>
        <source>A trigger, a rule or row security may hide it: show this to the database administrator.</source>
        <translation>Можливо, його приховує тригер, правило або захист рядків: покажіть це адміністраторові бази даних.</translation>
    </message>
    <message>
        <source>The App Secret to be written is not at hand. Nothing was written.</source>
        <translation>App Secret, який слід записати, недоступний. Нічого не записано.</translation>
    </message>
    <message>
        <source>Enter the App Secret again.</source>
        <translation>Введіть App Secret ще раз.</translation>
    </message>
    <message>
        <source>The connection was lost at the last step. Nothing was written.</source>
        <translation>З’єднання втрачено на останньому кроці. Нічого не записано.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The connection was lost at the last step, and the database cannot be reached to see whether the changes were written.</source>
        <translation>З’єднання втрачено на останньому кроці, і база даних недоступна, щоб подивитися, чи записано зміни.</translation>
    </message>
    <message>
        <source>When the server is back, open CrmLink again: it looks and says what is so.</source>
        <translation>Коли сервер знову запрацює, відкрийте CrmLink: він перевірить і повідомить, як є.</translation>
    </message>
    <message>
        <source>Take the file from the CRM&apos;s folder as it is, or save it as text in UTF-8.</source>
        <translation>Візьміть файл із теки CRM без змін або збережіть його як текст у UTF-8.</translation>
    </message>
    <message>
        <source>In %1, line %2, column %3.</source>
        <translation>У %1, рядок %2, стовпець %3.</translation>
    </message>
    <message>
        <source>In %1.</source>
        <translation>У %1.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл порожній.</translation>
    </message>
    <message>
        <source>The file is larger than 4 MiB, so it is no configuration file.</source>
        <translation>Файл більший за 4&#xa0;МіБ, отже це не файл конфігурації.</translation>
    </message>
    <message>
        <source>Name the CRM&apos;s folder or its ConnectionStrings.config.</source>
        <translation>Укажіть теку CRM або її ConnectionStrings.config.</translation>
    </message>
    <message>
        <source>The file is in the encoding %1, which cannot be read here.</source>
        <translation>Файл у кодуванні %1, яке тут не читається.</translation>
    </message>
    <message>
        <source>The file is not text in the encoding %1.</source>
        <translation>Файл не є текстом у кодуванні %1.</translation>
    </message>
    <message>
        <source>The file is binary, not text.</source>
        <translation>Файл двійковий, а не текстовий.</translation>
    </message>
    <message>
        <source>Take the file from the CRM&apos;s folder as it is.</source>
        <translation>Візьміть файл із теки CRM без змін.</translation>
    </message>
    <message>
        <source>The file is not XML from here on.</source>
        <translation>Починаючи звідси, файл уже не XML.</translation>
    </message>
    <message>
        <source>An element has more attributes than a configuration file would give it.</source>
        <translation>Елемент має більше атрибутів, ніж дав би йому файл конфігурації.</translation>
    </message>
    <message>
        <source>The file has a document type (&lt;!DOCTYPE …&gt;), which no configuration file of a CRM has.</source>
        <translation>Файл має тип документа (&lt;!DOCTYPE …&gt;), якого не має жоден файл конфігурації CRM.</translation>
    </message>
    <message>
        <source>Its elements are nested deeper than %1.</source>
        <translation>Його елементи вкладено глибше за %1.</translation>
    </message>
    <message>
        <source>The name %1 is not known on the network.</source>
        <translation>Ім’я %1 невідоме в мережі.</translation>
    </message>
    <message>
        <source>Check the spelling of the server&apos;s name, or type its IP address. A VPN may be needed.</source>
        <translation>Перевірте написання імені сервера або введіть його IP-адресу. Можливо, потрібен VPN.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 – це %2</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 відповідає</translation>
    </message>
    <message>
        <source>No program listens on %1.</source>
        <translation>На %1 не слухає жодна програма.</translation>
    </message>
    <message>
        <source>Check the port, and that PostgreSQL is running and listens on this address (listen_addresses).</source>
        <translation>Перевірте порт, і чи PostgreSQL працює та слухає на цій адресі (listen_addresses).</translation>
    </message>
    <message>
        <source>Check that the server is running, and that no firewall or missing VPN is in between.</source>
        <translation>Перевірте, чи сервер працює і чи немає між вами брандмауера або неввімкненого VPN.</translation>
    </message>
    <message>
        <source>not encrypted, as set</source>
        <translation>без шифрування, як задано</translation>
    </message>
    <message>
        <source>The server on %1 offers no encryption.</source>
        <translation>Сервер на %1 не пропонує шифрування.</translation>
    </message>
    <message>
        <source>Have TLS turned on in PostgreSQL (ssl = on), or, if the network between is trusted, set encryption to off.</source>
        <translation>Попросіть увімкнути TLS у PostgreSQL (ssl = on) або, якщо мережі між вами можна довіряти, вимкніть шифрування.</translation>
    </message>
    <message>
        <source>%1 holds no certificate.</source>
        <translation>%1 не містить сертифіката.</translation>
    </message>
    <message>
        <source>Name the PEM file of the authority that issued the server&apos;s certificate.</source>
        <translation>Укажіть файл PEM центру, що видав сертифікат сервера.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 came about.</source>
        <translation>Шифроване з’єднання з %1 не вдалося.</translation>
    </message>
    <message>
        <source>Have the server&apos;s TLS settings checked: it may only speak versions that are no longer safe.</source>
        <translation>Попросіть перевірити налаштування TLS сервера: можливо, він підтримує лише версії, що вже не безпечні.</translation>
    </message>
    <message>
        <source>%1, certificate not checked, as set</source>
        <translation>%1, сертифікат не перевірено, як задано</translation>
    </message>
    <message>
        <source>%1, certificate checked</source>
        <translation>%1, сертифікат перевірено</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name than %1.</source>
        <translation>Сертифікат сервера видано для іншого імені, ніж %1.</translation>
    </message>
    <message>
        <source>It is for: %1.</source>
        <translation>Його видано для: %1.</translation>
    </message>
    <message>
        <source>Type the server&apos;s name as the certificate has it.</source>
        <translation>Введіть ім’я сервера так, як воно є в сертифікаті.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>Сертифікат %1 не є довіреним.</translation>
    </message>
    <message>
        <source>The server has no connection left for %1.</source>
        <translation>На сервері не лишилося вільних з’єднань для %1.</translation>
    </message>
    <message>
        <source>Wait a little and try again, or have the limit raised (max_connections).</source>
        <translation>Трохи зачекайте й спробуйте ще раз або попросіть підняти межу (max_connections).</translation>
    </message>
    <message>
        <source>The server on %1 is starting or shutting down.</source>
        <translation>Сервер на %1 запускається або зупиняється.</translation>
    </message>
    <message>
        <source>Wait a little and try again.</source>
        <translation>Трохи зачекайте й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The server&apos;s rules do not let %1 log in to %2 from this computer.</source>
        <translation>Правила сервера не пускають %1 до %2 з цього комп’ютера.</translation>
    </message>
    <message>
        <source>Turn encryption on, or have a line for this computer added to the server&apos;s pg_hba.conf.</source>
        <translation>Увімкніть шифрування або попросіть додати рядок для цього комп’ютера до pg_hba.conf сервера.</translation>
    </message>
    <message>
        <source>Have a line for this computer added to the server&apos;s pg_hba.conf.</source>
        <translation>Попросіть додати рядок для цього комп’ютера до pg_hba.conf сервера.</translation>
    </message>
    <message>
        <source>%1 may not connect to the database %2.</source>
        <translation>%1 не має права з’єднуватися з базою даних %2.</translation>
    </message>
    <message>
        <source>Have the database administrator grant CONNECT on it.</source>
        <translation>Попросіть адміністратора бази даних надати на неї CONNECT.</translation>
    </message>
    <message>
        <source>There is no database %1 on %2.</source>
        <translation>На %2 немає бази даних %1.</translation>
    </message>
    <message>
        <source>It holds: %1.</source>
        <translation>Там є: %1.</translation>
    </message>
    <message>
        <source>Check the database&apos;s name: it stands in the CRM&apos;s ConnectionStrings.config, entry “db”.</source>
        <translation>Перевірте назву бази даних: вона в ConnectionStrings.config CRM, запис «db».</translation>
    </message>
    <message>
        <source>The server does not accept the login %1.</source>
        <translation>Сервер не приймає логін %1.</translation>
    </message>
    <message>
        <source>Check the user name and the password.</source>
        <translation>Перевірте ім’я користувача й пароль.</translation>
    </message>
    <message>
        <source>The connection to the database on %1 was lost.</source>
        <translation>З’єднання з базою даних на %1 втрачено.</translation>
    </message>
    <message>
        <source>Check that the database server is running, then try again.</source>
        <translation>Перевірте, чи працює сервер бази даних, і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Another program is changing the same rows and did not finish in time. Nothing was written.</source>
        <translation>Інша програма змінює ті самі рядки й не закінчила вчасно. Нічого не записано.</translation>
    </message>
    <message>
        <source>Wait until it is done (another CrmLink, a CRM update, an open transaction in a database tool), then try again.</source>
        <translation>Зачекайте, поки вона закінчить (інший CrmLink, оновлення CRM, відкрита транзакція в засобі роботи з базою), і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The database login %1 lacks a right that CrmLink needs.</source>
        <translation>Логіну бази даних %1 бракує права, потрібного CrmLink.</translation>
    </message>
    <message>
        <source>Have the database administrator run the GRANT script, then try again.</source>
        <translation>Попросіть адміністратора бази даних виконати сценарій GRANT і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The database lacks a table or column that CrmLink needs.</source>
        <translation>У базі даних бракує таблиці або стовпця, потрібних CrmLink.</translation>
    </message>
    <message>
        <source>Check that this is the CRM&apos;s database and that the Facebook package is installed.</source>
        <translation>Перевірте, чи це база даних CRM і чи встановлено пакет Facebook.</translation>
    </message>
    <message>
        <source>The database can only be read.</source>
        <translation>Базу даних можна лише читати.</translation>
    </message>
    <message>
        <source>Connect to the primary server, with a login that may write.</source>
        <translation>З’єднайтеся з основним сервером, з логіном, що має право запису.</translation>
    </message>
    <message>
        <source>A value is longer than its column in the CRM. Nothing was written.</source>
        <translation>Значення довше за свій стовпець у CRM. Нічого не записано.</translation>
    </message>
    <message>
        <source>Check App ID and App Secret: one of them is longer than Facebook&apos;s are.</source>
        <translation>Перевірте App ID і App Secret: одне із цих значень довше, ніж буває у Facebook.</translation>
    </message>
    <message>
        <source>%1 is not a database.</source>
        <translation>%1 не є базою даних.</translation>
    </message>
    <message>
        <source>Choose the CRM&apos;s database file.</source>
        <translation>Виберіть файл бази даних CRM.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 не вдається відкрити.</translation>
    </message>
    <message>
        <source>Check the path and that you may read and write the file.</source>
        <translation>Перевірте шлях і те, чи маєте право читати й записувати файл.</translation>
    </message>
    <message>
        <source>The database refused a statement. Nothing was written.</source>
        <translation>База даних відхилила інструкцію. Нічого не записано.</translation>
    </message>
    <message>
        <source>Copy the details and show them to the database administrator.</source>
        <translation>Скопіюйте подробиці й покажіть їх адміністраторові бази даних.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Бракує: %1.</translation>
    </message>
    <message>
        <source>The database %1 is not a CRM&apos;s.</source>
        <translation>База даних %1 – не база CRM.</translation>
    </message>
    <message>
        <source>These tables are missing: %1.</source>
        <translation>Бракує цих таблиць: %1.</translation>
    </message>
    <message>
        <source>The CRM&apos;s tables are in another schema: %1. Set it as the schema.</source>
        <translation>Таблиці CRM в іншій схемі: %1. Задайте її як схему.</translation>
    </message>
    <message>
        <source>The CRM has no settings for Facebook.</source>
        <translation>CRM не має налаштувань для Facebook.</translation>
    </message>
    <message>
        <source>The settings FacebookConsumerKey, FacebookConsumerSecret and UseFacebookSharedApplication are not all there.</source>
        <translation>Налаштування FacebookConsumerKey, FacebookConsumerSecret і UseFacebookSharedApplication є не всі.</translation>
    </message>
    <message>
        <source>Install the package FacebookIntegration in the CRM, then try again.</source>
        <translation>Установіть у CRM пакет FacebookIntegration і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>This computer lacks the driver for %1.</source>
        <translation>На цьому комп’ютері бракує драйвера для %1.</translation>
    </message>
    <message>
        <source>Qt&apos;s database driver %1 or its client library is not installed.</source>
        <translation>Драйвер баз даних Qt %1 або його клієнтську бібліотеку не встановлено.</translation>
    </message>
    <message>
        <source>Install it (Debian and Ubuntu: package %1), then start CrmLink again.</source>
        <translation>Установіть його (Debian та Ubuntu: пакет %1) і запустіть CrmLink знову.</translation>
    </message>
    <message>
        <source>There is no database file %1.</source>
        <translation>Файлу бази даних %1 немає.</translation>
    </message>
    <message>
        <source>Check the path, or choose the file.</source>
        <translation>Перевірте шлях або виберіть файл.</translation>
    </message>
    <message>
        <source>The CRM knows several database servers; the first one is taken. Check that it is the one that is written to.</source>
        <translation>CRM має кілька серверів баз даних; береться перший. Перевірте, чи саме на нього записують дані.</translation>
    </message>
    <message>
        <source>The CRM reaches SQL Server through a named pipe. CrmLink uses TCP/IP, which has to be on for the server.</source>
        <translation>CRM звертається до SQL Server через іменований канал. CrmLink користується TCP/IP, який на сервері має бути ввімкнено.</translation>
    </message>
    <message>
        <source>What follows the comma in its server is no port.</source>
        <translation>Те, що в його сервері після коми, – не порт.</translation>
    </message>
    <message>
        <source>The CRM uses LocalDB, which only the account that the CRM runs under can reach, on the CRM&apos;s own server. Ask for a login on a SQL Server instance.</source>
        <translation>CRM користується LocalDB, до якої має доступ лише обліковий запис, від якого працює CRM, на її ж сервері. Попросіть логін до екземпляра SQL Server.</translation>
    </message>
    <message>
        <source>The CRM logs in through a directory service, which CrmLink cannot. Ask for a SQL Server login.</source>
        <translation>CRM входить через службу каталогів, чого CrmLink не вміє. Попросіть логін SQL Server.</translation>
    </message>
    <message>
        <source>The CRM does not check the database server&apos;s certificate. CrmLink does.</source>
        <translation>CRM не перевіряє сертифікат сервера баз даних. CrmLink перевіряє.</translation>
    </message>
    <message>
        <source>Its port is no number from 1 to 65535.</source>
        <translation>Його порт – не число від 1 до 65535.</translation>
    </message>
    <message>
        <source>Its data source is not written as host:port/service.</source>
        <translation>Його джерело даних записано не як хост:порт/служба.</translation>
    </message>
    <message>
        <source>The CRM names its Oracle database by SID (%1). CrmLink uses service names; most servers offer one of the same name.</source>
        <translation>CRM вказує свою базу Oracle за SID (%1). CrmLink користується назвами служб; на більшості серверів є служба з такою самою назвою.</translation>
    </message>
    <message>
        <source>%1 is a name from the file tnsnames.ora on the CRM&apos;s server: take server, port and service name from there.</source>
        <translation>%1 – назва з файлу tnsnames.ora на сервері CRM: візьміть звідти сервер, порт і назву служби.</translation>
    </message>
    <message>
        <source>The database server is “%1”: the computer that the CRM runs on, which need not be this one. Anywhere else, put that computer&apos;s name in its place.</source>
        <translation>Сервер бази даних – «%1»: комп’ютер, на якому працює CRM, не обов’язково цей. Деінде впишіть замість нього ім’я того комп’ютера.</translation>
    </message>
    <message>
        <source>The CRM logs in to the database as the account that it runs under (its application pool&apos;s). CrmLink would log in as you: give your account the rights, or use a database login with user and password.</source>
        <translation>CRM входить до бази даних від облікового запису, під яким працює (свого пулу застосунків). CrmLink увійшов би від вашого: дайте права своєму обліковому запису або візьміть логін бази даних з користувачем і паролем.</translation>
    </message>
    <message>
        <source>It names no database server.</source>
        <translation>У ньому не вказано сервера баз даних.</translation>
    </message>
    <message>
        <source>%1 is guessed from the connection string alone: no configuration file of the CRM beside it says which database it uses.</source>
        <translation>%1 визначено лише за рядком з’єднання: поруч немає файлу конфігурації CRM, у якому було б указано, якою базою вона користується.</translation>
    </message>
    <message>
        <source>A semicolon seems to be missing in it.</source>
        <translation>Схоже, у ньому бракує крапки з комою.</translation>
    </message>
    <message>
        <source>Its server is no host name; a template that was never filled in looks like that.</source>
        <translation>Його сервер – не ім’я хоста; так виглядає шаблон, який ніколи не заповнювали.</translation>
    </message>
    <message>
        <source>It names no service.</source>
        <translation>У ньому не вказано служби.</translation>
    </message>
    <message>
        <source>It names no database.</source>
        <translation>У ньому не вказано бази даних.</translation>
    </message>
    <message>
        <source>A name in it is longer than any database&apos;s.</source>
        <translation>Назва в ньому довша, ніж буває в баз даних.</translation>
    </message>
    <message>
        <source>The connection strings are encrypted for the CRM&apos;s server.</source>
        <translation>Рядки з’єднання зашифровано для сервера CRM.</translation>
    </message>
    <message>
        <source>Decrypt a copy on that server with aspnet_regiis -pdf, or type the connection in the wizard.</source>
        <translation>Розшифруйте копію на тому сервері через aspnet_regiis -pdf або введіть з’єднання в майстрі.</translation>
    </message>
    <message>
        <source>The file has no &lt;connectionStrings&gt;.</source>
        <translation>У файлі немає &lt;connectionStrings&gt;.</translation>
    </message>
    <message>
        <source>The entry “%1” is there twice.</source>
        <translation>Запис «%1» є там двічі.</translation>
    </message>
    <message>
        <source>Take out the one that the CRM does not use.</source>
        <translation>Приберіть той, яким CRM не користується.</translation>
    </message>
    <message>
        <source>%1 was not used. %2</source>
        <translation>%1 не використано. %2</translation>
    </message>
    <message>
        <source>The file has no entry “db”, which is the one that the CRM uses.</source>
        <translation>У файлі немає запису «db», яким користується CRM.</translation>
    </message>
    <message>
        <source>Name the folder of the CRM that is running, or type the connection in the wizard.</source>
        <translation>Укажіть теку CRM, що працює, або введіть з’єднання в майстрі.</translation>
    </message>
    <message>
        <source>It is no connection string: a quote is not closed, or a value has no key.</source>
        <translation>Це не рядок з’єднання: лапки не закрито або значення не має ключа.</translation>
    </message>
    <message>
        <source>The entry “db” cannot be used. %1</source>
        <translation>Запис «db» не можна використати. %1</translation>
    </message>
    <message>
        <source>Mend it in the CRM&apos;s folder, or type the connection in the wizard.</source>
        <translation>Виправте його в теці CRM або введіть з’єднання в майстрі.</translation>
    </message>
    <message>
        <source>The CRM&apos;s configuration names the entry “%1”; the entry “db” was read. Compare the two.</source>
        <translation>У конфігурації CRM указано запис «%1»; прочитано запис «db». Порівняйте їх.</translation>
    </message>
    <message>
        <source>The entry “redis” cannot be read: where the CRM&apos;s Redis is stays unknown.</source>
        <translation>Запис «redis» не вдається прочитати: де Redis цієї CRM, лишається невідомим.</translation>
    </message>
    <message>
        <source>%1 sets %2 on the server: a value written to the CRM may have no effect until that entry is taken out.</source>
        <translation>%1 задає %2 на сервері: значення, записане в CRM, може не діяти, доки цей запис не прибрано.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be checked.</source>
        <translation>Сертифікат сервера неможливо перевірити.</translation>
    </message>
    <message>
        <source>No list of trusted certificate authorities was found on this computer.</source>
        <translation>На цьому комп’ютері не знайдено списку довірених центрів сертифікації.</translation>
    </message>
    <message>
        <source>Not asked: the keys are not proved.</source>
        <translation>Не запитано: ключі не підтверджено.</translation>
    </message>
    <message>
        <source>Facebook accepts App ID and App Secret; the app is called %1.</source>
        <translation>Facebook приймає App ID і App Secret; застосунок називається %1.</translation>
    </message>
    <message>
        <source>The login dialog takes the app.</source>
        <translation>Діалог входу приймає застосунок.</translation>
    </message>
    <message>
        <source>Not read: Facebook does not show the app&apos;s settings.</source>
        <translation>Не прочитано: Facebook не показує налаштувань застосунку.</translation>
    </message>
    <message>
        <source>App domains covers %1.</source>
        <translation>App domains охоплює %1.</translation>
    </message>
    <message>
        <source>Site URL is %1.</source>
        <translation>Site URL – %1.</translation>
    </message>
    <message>
        <source>The CRM has no mobile address of its own.</source>
        <translation>CRM не має власної мобільної адреси.</translation>
    </message>
    <message>
        <source>Mobile Site URL is %1.</source>
        <translation>Mobile Site URL – %1.</translation>
    </message>
    <message>
        <source>Contact email is %1.</source>
        <translation>Contact email – %1.</translation>
    </message>
    <message>
        <source>Category is %1.</source>
        <translation>Category – %1.</translation>
    </message>
    <message>
        <source>Privacy policy URL is %1.</source>
        <translation>Privacy policy URL – %1.</translation>
    </message>
    <message>
        <source>Privacy policy URL is not set; the app needs one only before it goes live.</source>
        <translation>Privacy policy URL не задано; він потрібен застосунку, лише перш ніж стати публічним.</translation>
    </message>
    <message>
        <source>Stays: it belongs to another site of this app.</source>
        <translation>Лишається: належить іншому сайту цього застосунку.</translation>
    </message>
    <message>
        <source>Stays: somebody may be reading it. Tick to replace it.</source>
        <translation>Лишається: можливо, цю скриньку хтось читає. Позначте, щоб замінити.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Тут нічого немає.</translation>
    </message>
    <message>
        <source>CrmLink has the answer. You can close this page and go back to it.</source>
        <translation>CrmLink має відповідь. Цю сторінку можна закрити й повернутися до програми.</translation>
    </message>
    <message>
        <source>The address of Facebook, %1, is not known here.</source>
        <translation>Адреса Facebook, %1, тут невідома.</translation>
    </message>
    <message>
        <source>This computer&apos;s name service does not know the host: no internet connection, or a network that lets only some names through.</source>
        <translation>Служба імен цього комп’ютера не знає цього хоста: немає інтернету або мережа пропускає лише деякі імена.</translation>
    </message>
    <message>
        <source>Check the internet connection, or ask the network&apos;s administrator to allow %1.</source>
        <translation>Перевірте з’єднання з інтернетом або попросіть адміністратора мережі дозволити %1.</translation>
    </message>
    <message>
        <source>%1 refuses the connection.</source>
        <translation>%1 відхиляє з’єднання.</translation>
    </message>
    <message>
        <source>A firewall on the way answers in Facebook&apos;s place.</source>
        <translation>Замість Facebook відповідає брандмауер на шляху.</translation>
    </message>
    <message>
        <source>Ask the network&apos;s administrator to allow connections to %1, or set the proxy that other programs use.</source>
        <translation>Попросіть адміністратора мережі дозволити з’єднання з %1 або задайте проксі, яким користуються інші програми.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut before an answer came.</source>
        <translation>З’єднання з %1 обірвалося до відповіді.</translation>
    </message>
    <message>
        <source>A firewall, proxy or the network itself ended it.</source>
        <translation>Його обірвав брандмауер, проксі або сама мережа.</translation>
    </message>
    <message>
        <source>Try again. If it goes on, ask the network&apos;s administrator about %1.</source>
        <translation>Спробуйте ще раз. Якщо це повториться, спитайте адміністратора мережі про %1.</translation>
    </message>
    <message>
        <source>%1 does not answer in time.</source>
        <translation>%1 не відповідає вчасно.</translation>
    </message>
    <message>
        <source>The network is slow, or something on the way drops the connection without a word.</source>
        <translation>Мережа повільна, або щось на шляху мовчки відкидає з’єднання.</translation>
    </message>
    <message>
        <source>Try again. If it goes on, ask the network&apos;s administrator to allow connections to %1.</source>
        <translation>Спробуйте ще раз. Якщо це повториться, попросіть адміністратора мережі дозволити з’єднання з %1.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is refused.</source>
        <translation>З’єднання з %1 не захищене: його сертифікат відхилено.</translation>
    </message>
    <message>
        <source>A proxy that reads encrypted traffic stands between, the clock of this computer is wrong, or somebody pretends to be Facebook.</source>
        <translation>Посередині проксі, що читає шифрований трафік, на цьому комп’ютері неправильний час або хтось видає себе за Facebook.</translation>
    </message>
    <message>
        <source>Check the clock, then ask the network&apos;s administrator. CrmLink does not send keys over such a connection.</source>
        <translation>Перевірте час на комп’ютері, потім зверніться до адміністратора мережі. Таким з’єднанням CrmLink ключів не надсилає.</translation>
    </message>
    <message>
        <source>The proxy does not let CrmLink through to %1.</source>
        <translation>Проксі не пропускає CrmLink до %1.</translation>
    </message>
    <message>
        <source>It wants a name and password, is not to be found, or forbids the address.</source>
        <translation>Він вимагає ім’я й пароль, його не знайдено або він забороняє адресу.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, or ask the network&apos;s administrator to allow %1.</source>
        <translation>Перевірте налаштування проксі цього комп’ютера або попросіть адміністратора мережі дозволити %1.</translation>
    </message>
    <message>
        <source>%1 answers, but not as Facebook does.</source>
        <translation>%1 відповідає, але не так, як Facebook.</translation>
    </message>
    <message>
        <source>A sign-in page of the network or a proxy&apos;s own page came instead.</source>
        <translation>Натомість прийшла сторінка входу мережі або сторінка проксі.</translation>
    </message>
    <message>
        <source>Open any web page to see whether the network wants a sign-in, then try again.</source>
        <translation>Відкрийте будь-яку вебсторінку, щоб побачити, чи мережа вимагає входу, і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Facebook has trouble of its own at the moment.</source>
        <translation>У Facebook зараз власні негаразди.</translation>
    </message>
    <message>
        <source>Its server reports an internal failure; nothing of yours is wrong.</source>
        <translation>Його сервер повідомляє про внутрішню помилку; у вас усе гаразд.</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>Спробуйте ще раз за кілька хвилин.</translation>
    </message>
    <message>
        <source>Facebook takes no more requests from this app for now.</source>
        <translation>Facebook поки не приймає запитів від цього застосунку.</translation>
    </message>
    <message>
        <source>The app or its user has asked too often within an hour.</source>
        <translation>Застосунок або його користувач запитував надто часто протягом години.</translation>
    </message>
    <message>
        <source>Wait an hour, then try again.</source>
        <translation>Зачекайте годину й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Facebook has blocked this action for a while.</source>
        <translation>Facebook на деякий час заблокував цю дію.</translation>
    </message>
    <message>
        <source>Its rules see the account or the app as misused.</source>
        <translation>За його правилами обліковим записом або застосунком зловживають.</translation>
    </message>
    <message>
        <source>Open the app&apos;s dashboard, read the alerts there and resolve them.</source>
        <translation>Відкрийте Dashboard застосунку, прочитайте там Alerts і зробіть те, що в них вказано.</translation>
    </message>
    <message>
        <source>Facebook knows no app with this App ID.</source>
        <translation>Facebook не знає застосунку з таким App ID.</translation>
    </message>
    <message>
        <source>The number has a typing mistake, or it is the ID of an Instagram or Threads app, which have their own.</source>
        <translation>У числі помилка, або це ID застосунку Instagram чи Threads, які мають власні.</translation>
    </message>
    <message>
        <source>Copy the App ID again from the top of App settings › Basic.</source>
        <translation>Скопіюйте App ID ще раз угорі App settings › Basic.</translation>
    </message>
    <message>
        <source>Facebook does not accept the App Secret for this App ID.</source>
        <translation>Facebook не приймає App Secret для цього App ID.</translation>
    </message>
    <message>
        <source>It belongs to another app, was typed with a mistake, or has been reset since.</source>
        <translation>Він від іншого застосунку, введений з помилкою або його відтоді скинуто.</translation>
    </message>
    <message>
        <source>Press Show beside App secret in App settings › Basic and copy it again.</source>
        <translation>Натисніть Show біля App secret в App settings › Basic і скопіюйте його ще раз.</translation>
    </message>
    <message>
        <source>This is the app&apos;s client token, not its App Secret.</source>
        <translation>Це client token застосунку, а не його App Secret.</translation>
    </message>
    <message>
        <source>Both are 32 digits and letters; the client token stands in App settings › Advanced.</source>
        <translation>Обидва – це 32&#xa0;цифри й літери; client token – в App settings › Advanced.</translation>
    </message>
    <message>
        <source>Press Show beside App secret in App settings › Basic and copy that one.</source>
        <translation>Натисніть Show біля App secret в App settings › Basic і скопіюйте саме його.</translation>
    </message>
    <message>
        <source>The App Secret was copied while it was masked.</source>
        <translation>App Secret скопійовано прихованим.</translation>
    </message>
    <message>
        <source>The console shows dots until Show is pressed and the password is given.</source>
        <translation>Консоль показує крапки, доки не натиснуто Show і не введено пароль.</translation>
    </message>
    <message>
        <source>Press Show beside App secret in App settings › Basic, then copy it.</source>
        <translation>Натисніть Show біля App secret в App settings › Basic, потім скопіюйте його.</translation>
    </message>
    <message>
        <source>The keys are right, but the app is marked as a native or desktop app.</source>
        <translation>Ключі правильні, але застосунок позначено як нативний або настільний.</translation>
    </message>
    <message>
        <source>Facebook then ignores calls that are signed with the App Secret, and the CRM makes such calls.</source>
        <translation>Тоді Facebook ігнорує виклики, підписані App Secret, а CRM робить саме такі.</translation>
    </message>
    <message>
        <source>In App settings › Advanced set Native or desktop app? to No and save.</source>
        <translation>В App settings › Advanced поставте Native or desktop app? на No і збережіть.</translation>
    </message>
    <message>
        <source>Facebook wants a proof of the App Secret with each call.</source>
        <translation>Facebook вимагає доказу App Secret з кожним викликом.</translation>
    </message>
    <message>
        <source>Require App Secret is on in App settings › Advanced, and a call came without it.</source>
        <translation>Require App Secret увімкнено в App settings › Advanced, а виклик надійшов без доказу.</translation>
    </message>
    <message>
        <source>Leave the switch on when your CRM sends the proof (7.8 and later do); switch Require App Secret off otherwise.</source>
        <translation>Лишіть перемикач увімкненим, якщо ваша CRM надсилає доказ (7.8 і новіші – так); інакше вимкніть Require App Secret.</translation>
    </message>
    <message>
        <source>The App Secret does not fit the token.</source>
        <translation>App Secret не відповідає токену.</translation>
    </message>
    <message>
        <source>The token belongs to another app, or the App Secret has been reset since.</source>
        <translation>Токен належить іншому застосунку, або App Secret відтоді скинуто.</translation>
    </message>
    <message>
        <source>Copy App ID and App Secret of the same app again, then link the account again.</source>
        <translation>Скопіюйте ще раз App ID і App Secret того самого застосунку, потім пов’яжіть обліковий запис знову.</translation>
    </message>
    <message>
        <source>Facebook does not let CrmLink change the app&apos;s settings.</source>
        <translation>Facebook не дає CrmLink змінювати налаштування застосунку.</translation>
    </message>
    <message>
        <source>Allow API Access to App Settings is off, or only some addresses may change them.</source>
        <translation>Allow API Access to App Settings вимкнено, або змінювати їх можна лише з деяких адрес.</translation>
    </message>
    <message>
        <source>Type the values in App settings › Basic. Or switch Allow API Access to App Settings on in App settings › Advanced and try again.</source>
        <translation>Введіть значення в App settings › Basic. Або ввімкніть Allow API Access to App Settings в App settings › Advanced і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Facebook said yes, but the app&apos;s settings are not as sent: %1.</source>
        <translation>Facebook погодився, але налаштування застосунку не такі, як надіслано: %1.</translation>
    </message>
    <message>
        <source>Facebook drops values that it does not take for this kind of app.</source>
        <translation>Facebook відкидає значення, яких не приймає для застосунку такого виду.</translation>
    </message>
    <message>
        <source>Type the values in App settings › Basic and press Save changes.</source>
        <translation>Введіть значення в App settings › Basic і натисніть Save changes.</translation>
    </message>
    <message>
        <source>App domains does not hold %1.</source>
        <translation>App domains не містить %1.</translation>
    </message>
    <message>
        <source>Facebook lets the login lead only to hosts that stand there.</source>
        <translation>Facebook дозволяє входу вести лише до хостів, що там указані.</translation>
    </message>
    <message>
        <source>Add %1 to App domains in App settings › Basic and press Save changes.</source>
        <translation>Додайте %1 до App domains в App settings › Basic і натисніть Save changes.</translation>
    </message>
    <message>
        <source>The app has no Site URL.</source>
        <translation>Застосунок не має Site URL.</translation>
    </message>
    <message>
        <source>The platform Website is not added yet, or was not saved.</source>
        <translation>Платформу Website ще не додано або не збережено.</translation>
    </message>
    <message>
        <source>In App settings › Basic press Add platform, choose Website, enter %1 as Site URL and press Save changes.</source>
        <translation>В App settings › Basic натисніть Add platform, виберіть Website, введіть %1 як Site URL і натисніть Save changes.</translation>
    </message>
    <message>
        <source>Site URL is %1, another site of the same app.</source>
        <translation>Site URL – %1, інший сайт того ж застосунку.</translation>
    </message>
    <message>
        <source>One app may serve several sites; the host is among the app domains.</source>
        <translation>Один застосунок може обслуговувати кілька сайтів; хост є серед App domains.</translation>
    </message>
    <message>
        <source>Site URL is %1, which no app domain covers.</source>
        <translation>Site URL – %1, і жоден App domain його не охоплює.</translation>
    </message>
    <message>
        <source>It was typed with a mistake or belongs to another app.</source>
        <translation>Його введено з помилкою або він від іншого застосунку.</translation>
    </message>
    <message>
        <source>Set Site URL to %2 in App settings › Basic and press Save changes.</source>
        <translation>Укажіть %2 як Site URL в App settings › Basic і натисніть Save changes.</translation>
    </message>
    <message>
        <source>The app has no Mobile Site URL.</source>
        <translation>Застосунок не має Mobile Site URL.</translation>
    </message>
    <message>
        <source>The site file names a mobile address, the app does not.</source>
        <translation>У файлі сайту мобільну адресу вказано, у застосунку – ні.</translation>
    </message>
    <message>
        <source>Add %1 as Mobile Site URL where the console offers it; without it only the mobile address is affected.</source>
        <translation>Додайте %1 як Mobile Site URL там, де консоль його пропонує; без нього не діє лише мобільна адреса.</translation>
    </message>
    <message>
        <source>One app may serve several sites.</source>
        <translation>Один застосунок може обслуговувати кілька сайтів.</translation>
    </message>
    <message>
        <source>The app has no contact email.</source>
        <translation>Застосунок не має Contact email.</translation>
    </message>
    <message>
        <source>Facebook sends its notices there and locks apps that nobody answers for.</source>
        <translation>Туди Facebook надсилає повідомлення й блокує застосунки, за які ніхто не відповідає.</translation>
    </message>
    <message>
        <source>Enter a mailbox that somebody reads as Contact email in App settings › Basic and press Save changes.</source>
        <translation>Введіть як Contact email в App settings › Basic скриньку, яку хтось читає, і натисніть Save changes.</translation>
    </message>
    <message>
        <source>Contact email is %1, not %2.</source>
        <translation>Contact email – %1, а не %2.</translation>
    </message>
    <message>
        <source>Somebody else looks after the app, or the address is an old one.</source>
        <translation>Застосунком опікується хтось інший, або адреса застаріла.</translation>
    </message>
    <message>
        <source>The app has no Category.</source>
        <translation>Застосунок не має Category.</translation>
    </message>
    <message>
        <source>The console no longer asks for it when the app is made.</source>
        <translation>Консоль більше не питає про неї під час створення застосунку.</translation>
    </message>
    <message>
        <source>Choose a Category, for example Business and pages, in App settings › Basic.</source>
        <translation>Виберіть Category, наприклад Business and pages, в App settings › Basic.</translation>
    </message>
    <message>
        <source>The app has no Privacy policy URL.</source>
        <translation>Застосунок не має Privacy policy URL.</translation>
    </message>
    <message>
        <source>Facebook does not make an app public without one.</source>
        <translation>Без нього Facebook не робить застосунок публічним.</translation>
    </message>
    <message>
        <source>Enter the public https address of your privacy policy in App settings › Basic.</source>
        <translation>Введіть публічну https-адресу вашої політики конфіденційності в App settings › Basic.</translation>
    </message>
    <message>
        <source>Version %1 of Facebook&apos;s interface ends on %2.</source>
        <translation>Версія %1 інтерфейсу Facebook закінчується %2.</translation>
    </message>
    <message>
        <source>Facebook retires a version about two years after the next one came.</source>
        <translation>Facebook припиняє підтримку версії приблизно через два роки після появи наступної.</translation>
    </message>
    <message>
        <source>Choose a newer version for CrmLink and for the CRM before then.</source>
        <translation>До того виберіть новішу версію для CrmLink і для CRM.</translation>
    </message>
    <message>
        <source>Version %1 of Facebook&apos;s interface ended on %2.</source>
        <translation>Версія %1 інтерфейсу Facebook закінчилася %2.</translation>
    </message>
    <message>
        <source>Facebook answers such calls as a later version, with other fields.</source>
        <translation>На такі виклики Facebook відповідає як пізніша версія, з іншими полями.</translation>
    </message>
    <message>
        <source>Choose a version that is alive: api_version in the site file, Facebook API version in the CRM.</source>
        <translation>Виберіть чинну версію: api_version у файлі сайту, Facebook API version у CRM.</translation>
    </message>
    <message>
        <source>The app has Facebook Login for Business, which the CRM cannot use.</source>
        <translation>Застосунок має Facebook Login for Business, яким CRM не може користуватися.</translation>
    </message>
    <message>
        <source>Its use case brings that product instead of Facebook Login; a use case cannot be taken away again.</source>
        <translation>Його Use case додає цей продукт замість Facebook Login; вилучити Use case не можна.</translation>
    </message>
    <message>
        <source>Create another app with the use case Authenticate and request data from users with Facebook Login.</source>
        <translation>Створіть інший застосунок з Use case Authenticate and request data from users with Facebook Login.</translation>
    </message>
    <message>
        <source>The login dialog does not accept the App ID.</source>
        <translation>Діалог входу не приймає App ID.</translation>
    </message>
    <message>
        <source>The number is wrong, or the app has Facebook Login for Business only.</source>
        <translation>Число неправильне, або застосунок має лише Facebook Login for Business.</translation>
    </message>
    <message>
        <source>Compare the App ID with App settings › Basic. When it is right, create an app with the use case Facebook Login.</source>
        <translation>Порівняйте App ID з App settings › Basic. Якщо він правильний, створіть застосунок з Use case Facebook Login.</translation>
    </message>
    <message>
        <source>The login dialog fails for the permissions that are asked for.</source>
        <translation>Діалог входу не працює з дозволами, які запитано.</translation>
    </message>
    <message>
        <source>The app&apos;s product does not know them.</source>
        <translation>Продукт застосунку їх не знає.</translation>
    </message>
    <message>
        <source>Check under Use cases that Facebook Login is there with public_profile.</source>
        <translation>Перевірте в Use cases, чи є Facebook Login з public_profile.</translation>
    </message>
    <message>
        <source>Facebook says that the app needs at least one supported permission.</source>
        <translation>Facebook повідомляє, що застосунку потрібен щонайменше один підтримуваний дозвіл.</translation>
    </message>
    <message>
        <source>The app has Facebook Login for Business.</source>
        <translation>Застосунок має Facebook Login for Business.</translation>
    </message>
    <message>
        <source>Facebook says that a permission is not valid.</source>
        <translation>Facebook повідомляє, що дозвіл недійсний.</translation>
    </message>
    <message>
        <source>The permission is not added to the use case.</source>
        <translation>Дозвіл не додано до Use case.</translation>
    </message>
    <message>
        <source>Ask for public_profile only, or add the permission under Use cases › Customize.</source>
        <translation>Запитуйте лише public_profile або додайте дозвіл в Use cases › Customize.</translation>
    </message>
    <message>
        <source>Facebook blocks the address that the login returns to.</source>
        <translation>Facebook блокує адресу, до якої повертається вхід.</translation>
    </message>
    <message>
        <source>It is not among the Valid OAuth Redirect URIs, letter for letter, or Client, Web or Embedded browser OAuth login is off.</source>
        <translation>Її немає літера в літеру серед Valid OAuth Redirect URIs, або вимкнено Client, Web чи Embedded browser OAuth login.</translation>
    </message>
    <message>
        <source>In the Facebook Login settings set the three switches to Yes, paste the redirect address and press Save changes.</source>
        <translation>У Facebook Login settings поставте три перемикачі на Yes, вставте адресу повернення й натисніть Save changes.</translation>
    </message>
    <message>
        <source>Facebook says that the address is not within the app&apos;s domains.</source>
        <translation>Facebook повідомляє, що адреса не належить до доменів застосунку.</translation>
    </message>
    <message>
        <source>App domains or the redirect address is missing, or one of the OAuth switches is off.</source>
        <translation>Бракує App domains або адреси повернення, або вимкнено один з перемикачів OAuth.</translation>
    </message>
    <message>
        <source>Compare App domains and Site URL in App settings › Basic, then the switches and redirect addresses in the Facebook Login settings.</source>
        <translation>Порівняйте App domains і Site URL в App settings › Basic, потім перемикачі й адреси повернення у Facebook Login settings.</translation>
    </message>
    <message>
        <source>Facebook does not log in to an address without https.</source>
        <translation>Facebook не дозволяє входу на адресу без https.</translation>
    </message>
    <message>
        <source>The redirect address begins with http.</source>
        <translation>Адреса повернення починається з http.</translation>
    </message>
    <message>
        <source>The console refuses Facebook&apos;s own address in the list of redirect addresses.</source>
        <translation>Консоль відхиляє власну адресу Facebook у списку адрес повернення.</translation>
    </message>
    <message>
        <source>It needs no entry there: it works when Embedded browser OAuth login is on.</source>
        <translation>Запис там не потрібен: усе працює, коли Embedded browser OAuth login увімкнено.</translation>
    </message>
    <message>
        <source>Leave it out of the list and set Embedded browser OAuth login to Yes.</source>
        <translation>Не вписуйте її в список і поставте Embedded browser OAuth login на Yes.</translation>
    </message>
    <message>
        <source>Facebook does not log in inside another program.</source>
        <translation>Facebook не дає входити всередині іншої програми.</translation>
    </message>
    <message>
        <source>It takes the view in this window for one that it no longer serves.</source>
        <translation>Він вважає перегляд у цьому вікні таким, що більше не підтримується.</translation>
    </message>
    <message>
        <source>Press Open in my browser and log in there.</source>
        <translation>Натисніть «Відкрити в моєму браузері» й увійдіть там.</translation>
    </message>
    <message>
        <source>Facebook does not support this browser.</source>
        <translation>Facebook не підтримує цей браузер.</translation>
    </message>
    <message>
        <source>The view in this window is older than Facebook wants.</source>
        <translation>Перегляд у цьому вікні старіший, ніж вимагає Facebook.</translation>
    </message>
    <message>
        <source>Press Open in my browser, or update CrmLink.</source>
        <translation>Натисніть «Відкрити в моєму браузері» або оновіть CrmLink.</translation>
    </message>
    <message>
        <source>Facebook wants to make sure that it is you.</source>
        <translation>Facebook хоче переконатися, що це ви.</translation>
    </message>
    <message>
        <source>A login from a new place or program sets that off.</source>
        <translation>Це спричиняє вхід з нового місця або програми.</translation>
    </message>
    <message>
        <source>Follow the page. When it goes in circles, log in once in your own browser, then come back.</source>
        <translation>Виконайте те, що на сторінці. Якщо вона йде по колу, один раз увійдіть у власному браузері й поверніться.</translation>
    </message>
    <message>
        <source>Facebook says that the app is not active.</source>
        <translation>Facebook повідомляє, що застосунок не активний.</translation>
    </message>
    <message>
        <source>The app is in Development and the person has no role in it, or a yearly check of the app is overdue.</source>
        <translation>Застосунок у режимі розробки, а людина не має в ньому ролі, або прострочено щорічну перевірку застосунку.</translation>
    </message>
    <message>
        <source>Give the person the role Tester under App roles, or publish the app; look for required actions on the dashboard.</source>
        <translation>Дайте людині роль Tester в App roles або опублікуйте застосунок; шукайте Required actions на Dashboard.</translation>
    </message>
    <message>
        <source>Facebook says that the app is still in development mode.</source>
        <translation>Facebook повідомляє, що застосунок ще в режимі розробки.</translation>
    </message>
    <message>
        <source>The person has no role in the app.</source>
        <translation>Людина не має ролі в застосунку.</translation>
    </message>
    <message>
        <source>Give the person the role Tester under App roles, or publish the app.</source>
        <translation>Дайте людині роль Tester в App roles або опублікуйте застосунок.</translation>
    </message>
    <message>
        <source>Facebook says that its login is unavailable for this app.</source>
        <translation>Facebook повідомляє, що його вхід для цього застосунку недоступний.</translation>
    </message>
    <message>
        <source>public_profile has no access for people without a role, or a required action is open.</source>
        <translation>public_profile не має доступу для людей без ролі, або не виконано Required action.</translation>
    </message>
    <message>
        <source>Look for required actions on the dashboard; under Use cases press Increase access beside public_profile.</source>
        <translation>Шукайте Required actions на Dashboard; в Use cases натисніть Increase access біля public_profile.</translation>
    </message>
    <message>
        <source>The login dialog refuses the app: %1.</source>
        <translation>Діалог входу відхиляє застосунок: %1.</translation>
    </message>
    <message>
        <source>Facebook names this reason in the address of its error page.</source>
        <translation>Цю причину Facebook називає в адресі своєї сторінки помилки.</translation>
    </message>
    <message>
        <source>Compare the settings in App settings › Basic and Facebook Login settings with the values here.</source>
        <translation>Порівняйте налаштування в App settings › Basic і Facebook Login settings зі значеннями тут.</translation>
    </message>
    <message>
        <source>The login was cancelled in Facebook&apos;s window.</source>
        <translation>Вхід скасовано у вікні Facebook.</translation>
    </message>
    <message>
        <source>Cancel was pressed, or the window was closed.</source>
        <translation>Натиснуто Cancel або закрито вікно.</translation>
    </message>
    <message>
        <source>Log in again and press Continue. Nothing was kept.</source>
        <translation>Увійдіть ще раз і натисніть Continue. Нічого не збережено.</translation>
    </message>
    <message>
        <source>Facebook&apos;s window ended without a login.</source>
        <translation>Вікно Facebook закрилося без входу.</translation>
    </message>
    <message>
        <source>Cancel was pressed. Facebook answers the same when the app is in Development and the person has no role in it, or when the app has Facebook Login for Business.</source>
        <translation>Натиснуто Cancel. Так само Facebook відповідає, коли застосунок у режимі розробки, а людина не має ролі, або коли застосунок має Facebook Login for Business.</translation>
    </message>
    <message>
        <source>Log in again when you pressed Cancel. Otherwise give the person the role Tester, or publish the app. Nothing was kept.</source>
        <translation>Якщо ви натиснули Cancel, увійдіть ще раз. Інакше дайте людині роль Tester або опублікуйте застосунок. Нічого не збережено.</translation>
    </message>
    <message>
        <source>The answer does not belong to this login.</source>
        <translation>Відповідь не належить до цього входу.</translation>
    </message>
    <message>
        <source>It comes from an older window, or from somebody else.</source>
        <translation>Вона зі старішого вікна або від когось іншого.</translation>
    </message>
    <message>
        <source>Close other Facebook windows and log in again. Nothing was kept.</source>
        <translation>Закрийте інші вікна Facebook і увійдіть ще раз. Нічого не збережено.</translation>
    </message>
    <message>
        <source>Facebook&apos;s answer has no token.</source>
        <translation>У відповіді Facebook немає токена.</translation>
    </message>
    <message>
        <source>The address was cut when it was copied, or the app&apos;s kind answers otherwise.</source>
        <translation>Адресу обрізано під час копіювання, або застосунок цього виду відповідає інакше.</translation>
    </message>
    <message>
        <source>Log in again; when you paste the address, paste all of it.</source>
        <translation>Увійдіть ще раз; вставляючи адресу, вставте її всю.</translation>
    </message>
    <message>
        <source>The permission %1 was declined.</source>
        <translation>У дозволі %1 відмовлено.</translation>
    </message>
    <message>
        <source>It was unticked in Facebook&apos;s window.</source>
        <translation>Позначку знято у вікні Facebook.</translation>
    </message>
    <message>
        <source>Log in again and leave it ticked.</source>
        <translation>Увійдіть ще раз і лишіть позначку.</translation>
    </message>
    <message>
        <source>The login has expired.</source>
        <translation>Термін цього входу минув.</translation>
    </message>
    <message>
        <source>It was left for too long before it was completed.</source>
        <translation>Він надто довго лишався незавершеним.</translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation>Увійдіть ще раз.</translation>
    </message>
    <message>
        <source>This login has been used already.</source>
        <translation>Цей вхід уже використано.</translation>
    </message>
    <message>
        <source>A code works once.</source>
        <translation>Код діє один раз.</translation>
    </message>
    <message>
        <source>Facebook does not know this login.</source>
        <translation>Facebook не знає цього входу.</translation>
    </message>
    <message>
        <source>The address was cut when it was copied.</source>
        <translation>Адресу обрізано під час копіювання.</translation>
    </message>
    <message>
        <source>The redirect address is not the one of the login.</source>
        <translation>Адреса повернення – не та, що у вході.</translation>
    </message>
    <message>
        <source>It was changed between the two steps.</source>
        <translation>Її змінено між двома кроками.</translation>
    </message>
    <message>
        <source>The linked account&apos;s token has expired.</source>
        <translation>Термін дії токена пов’язаного облікового запису минув.</translation>
    </message>
    <message>
        <source>Facebook lets it live for about 60 days.</source>
        <translation>У Facebook він діє близько 60&#xa0;днів.</translation>
    </message>
    <message>
        <source>Link the account again.</source>
        <translation>Пов’яжіть обліковий запис знову.</translation>
    </message>
    <message>
        <source>The linked account&apos;s password was changed.</source>
        <translation>Пароль пов’язаного облікового запису змінено.</translation>
    </message>
    <message>
        <source>Facebook then ends all its tokens.</source>
        <translation>Тоді Facebook скасовує всі його токени.</translation>
    </message>
    <message>
        <source>The person has removed the app from their Facebook account.</source>
        <translation>Людина вилучила застосунок зі свого облікового запису Facebook.</translation>
    </message>
    <message>
        <source>Under Apps and websites of the account the app was taken away.</source>
        <translation>Застосунок прибрано в розділі Apps and websites облікового запису.</translation>
    </message>
    <message>
        <source>Link the account again when the person agrees.</source>
        <translation>Пов’яжіть обліковий запис знову, якщо людина згодна.</translation>
    </message>
    <message>
        <source>Facebook wants the person to log in and confirm something.</source>
        <translation>Facebook хоче, щоб людина увійшла й щось підтвердила.</translation>
    </message>
    <message>
        <source>The account is held at a security check.</source>
        <translation>Обліковий запис затримано на перевірці безпеки.</translation>
    </message>
    <message>
        <source>Let the person log in at www.facebook.com and resolve the notice; the link then works again.</source>
        <translation>Нехай людина увійде на www.facebook.com і зробить те, що в сповіщенні; тоді зв’язок знову запрацює.</translation>
    </message>
    <message>
        <source>The Facebook account is not confirmed.</source>
        <translation>Обліковий запис Facebook не підтверджено.</translation>
    </message>
    <message>
        <source>Its e-mail address or phone number was never confirmed.</source>
        <translation>Його електронну адресу або номер телефону так і не підтверджено.</translation>
    </message>
    <message>
        <source>Let the person log in at www.facebook.com and confirm it.</source>
        <translation>Нехай людина увійде на www.facebook.com і підтвердить.</translation>
    </message>
    <message>
        <source>The linked account&apos;s token is not valid.</source>
        <translation>Токен пов’язаного облікового запису недійсний.</translation>
    </message>
    <message>
        <source>It was revoked, or was cut when it was stored.</source>
        <translation>Його відкликано або обрізано під час збереження.</translation>
    </message>
    <message>
        <source>Facebook saw no token with the call.</source>
        <translation>Facebook не побачив токена у виклику.</translation>
    </message>
    <message>
        <source>A token is missing, or the app&apos;s kind makes Facebook ignore it.</source>
        <translation>Бракує токена, або через вид застосунку Facebook його ігнорує.</translation>
    </message>
    <message>
        <source>Link the account again; check that Native or desktop app? is No.</source>
        <translation>Пов’яжіть обліковий запис знову; перевірте, чи Native or desktop app? стоїть на No.</translation>
    </message>
    <message>
        <source>The token belongs to another app.</source>
        <translation>Токен належить іншому застосунку.</translation>
    </message>
    <message>
        <source>The account was linked before the App ID was changed.</source>
        <translation>Обліковий запис пов’язано до зміни App ID.</translation>
    </message>
    <message>
        <source>Facebook does not grant this to the app.</source>
        <translation>Facebook не дозволяє цього застосунку.</translation>
    </message>
    <message>
        <source>A permission was not given, was taken back, or needs a review.</source>
        <translation>Дозвіл не надано, відібрано або він потребує розгляду.</translation>
    </message>
    <message>
        <source>Link the account again and leave the permissions ticked.</source>
        <translation>Пов’яжіть обліковий запис знову й лишіть дозволи позначеними.</translation>
    </message>
    <message>
        <source>Facebook does not let this account create another app.</source>
        <translation>Facebook не дає цьому обліковому запису створити ще один застосунок.</translation>
    </message>
    <message>
        <source>It is new or not verified, or has a role in 15 apps, archived ones included.</source>
        <translation>Він новий або не підтверджений, або має роль у 15&#xa0;застосунках, разом з архівними.</translation>
    </message>
    <message>
        <source>Verify the account by phone, or remove or archive apps that are no longer used.</source>
        <translation>Підтвердьте обліковий запис телефоном або вилучіть чи заархівуйте непотрібні застосунки.</translation>
    </message>
    <message>
        <source>Facebook says that it could not create the app.</source>
        <translation>Facebook повідомляє, що не зміг створити застосунок.</translation>
    </message>
    <message>
        <source>The message comes at times although the app was made.</source>
        <translation>Часом повідомлення з’являється, хоч застосунок створено.</translation>
    </message>
    <message>
        <source>Reload the list of apps before you try again.</source>
        <translation>Перезавантажте список застосунків, перш ніж пробувати ще раз.</translation>
    </message>
    <message>
        <source>Facebook answers with an error that CrmLink does not know.</source>
        <translation>Facebook відповідає помилкою, якої CrmLink не знає.</translation>
    </message>
    <message>
        <source>Facebook&apos;s own words are below.</source>
        <translation>Відповідь Facebook – нижче.</translation>
    </message>
    <message>
        <source>Read Facebook&apos;s words; copy the details when you ask for help.</source>
        <translation>Прочитайте відповідь Facebook; скопіюйте подробиці, коли проситимете допомоги.</translation>
    </message>
    <message>
        <source>There is no run %1 on this computer.</source>
        <translation>На цьому комп’ютері немає запуску %1.</translation>
    </message>
    <message>
        <source>Name a run by its id, as apply printed it.</source>
        <translation>Укажіть запуск за його ідентифікатором, як його надрукував apply.</translation>
    </message>
    <message>
        <source>%1 cannot be used.</source>
        <translation>%1 не можна використати.</translation>
    </message>
    <message>
        <source>The run %1 is still at work in another CrmLink.</source>
        <translation>Запуск %1 ще виконується в іншому CrmLink.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then try again.</source>
        <translation>Зачекайте, поки він завершиться, і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>%1 is not a record of a run.</source>
        <translation>%1 – не запис про запуск.</translation>
    </message>
    <message>
        <source>Move the file out of the folder, or restore it from a backup.</source>
        <translation>Приберіть файл з теки або відновіть його з резервної копії.</translation>
    </message>
    <message>
        <source>The CRM has no Facebook account “%1”.</source>
        <translation>У CRM немає облікового запису Facebook «%1».</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Ласкаво просимо</translation>
    </message>
    <message>
        <source>Your CRM</source>
        <translation>Ваша CRM</translation>
    </message>
    <message>
        <source>Log in to Facebook</source>
        <translation>Вхід до Facebook</translation>
    </message>
    <message>
        <source>Create the app</source>
        <translation>Створення застосунку</translation>
    </message>
    <message>
        <source>App ID and App Secret</source>
        <translation>App ID і App Secret</translation>
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
        <translation>Хто може входити</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Облікові записи</translation>
    </message>
    <message>
        <source>Write to the CRM</source>
        <translation>Запис у CRM</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Поточний стан</translation>
    </message>
    <message>
        <source>manual %1</source>
        <extracomment>Which steps of the vendor&apos;s manual a page covers: &quot;manual 7–12&quot;.</extracomment>
        <translation>посібник %1</translation>
    </message>
    <message>
        <source>No browser opened.</source>
        <translation>Жоден браузер не відкрився.</translation>
    </message>
    <message>
        <source>Copy the address into a browser of your choice.</source>
        <translation>Скопіюйте адресу в браузер на ваш вибір.</translation>
    </message>
    <message>
        <source>The practice CRM cannot be made at %1.</source>
        <translation>Навчальну CRM не вдається створити в %1.</translation>
    </message>
    <message>
        <source>Check that the folder is there, may be written, and that the disk is not full.</source>
        <translation>Перевірте, чи є тека, чи можна в неї писати й чи є місце на диску.</translation>
    </message>
    <message>
        <source>The CRM has no account %1; there is nothing to remove.</source>
        <translation>У CRM немає облікового запису %1; вилучати нічого.</translation>
    </message>
    <message>
        <source>Not asked: the CRM could not be read.</source>
        <translation>Не запитано: CRM не вдалося прочитати.</translation>
    </message>
    <message>
        <source>crmlink apply --site FILE writes what the site file says.</source>
        <translation>crmlink apply --site FILE записує те, що у файлі сайту.</translation>
    </message>
    <message>
        <source>Database %1 on %2 (%3).</source>
        <translation>База даних %1 на %2 (%3).</translation>
    </message>
    <message>
        <source>Have the server&apos;s certificate mended, or name its certificate authority: tls_ca in the site file.</source>
        <translation>Попросіть виправити сертифікат сервера або вкажіть його центр сертифікації: tls_ca у файлі сайту.</translation>
    </message>
    <message>
        <source>The database is on this computer.</source>
        <translation>База даних – на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Take tls out of the site file; a private certificate authority goes into tls_ca.</source>
        <translation>Приберіть tls з файлу сайту; власний центр сертифікації вписують у tls_ca.</translation>
    </message>
    <message>
        <source>Encrypted; certificate and name of the server are checked.</source>
        <translation>Зашифровано; сертифікат та ім’я сервера перевіряються.</translation>
    </message>
    <message>
        <source>The CRM has its Facebook settings.</source>
        <translation>CRM має свої налаштування Facebook.</translation>
    </message>
    <message>
        <source>This CRM has no Facebook integration.</source>
        <translation>Ця CRM не має інтеграції з Facebook.</translation>
    </message>
    <message>
        <source>Install the package FacebookIntegration in the CRM.</source>
        <translation>Установіть у CRM пакет FacebookIntegration.</translation>
    </message>
    <message>
        <source>“%1” is not set.</source>
        <translation>«%1» не задано.</translation>
    </message>
    <message>
        <source>“%1” is %2; the site file says %3.</source>
        <translation>«%1» – %2; у файлі сайту – %3.</translation>
    </message>
    <message>
        <source>“%1” is %2.</source>
        <translation>«%1» – %2.</translation>
    </message>
    <message>
        <source>“%1” is set; the CRM encrypts it, so it cannot be compared.</source>
        <translation>«%1» задано; CRM його шифрує, тож порівняти не можна.</translation>
    </message>
    <message>
        <source>“%1” is set but cannot be compared: %2</source>
        <translation>«%1» задано, але порівняти не можна: %2</translation>
    </message>
    <message>
        <source>“%1” is not the App Secret that the site file names.</source>
        <translation>«%1» – не той App Secret, що вказаний у файлі сайту.</translation>
    </message>
    <message>
        <source>“%1” is the App Secret that the site file names.</source>
        <translation>«%1» – той App Secret, що вказаний у файлі сайту.</translation>
    </message>
    <message>
        <source>“%1” is cleared.</source>
        <translation>«%1» знято.</translation>
    </message>
    <message>
        <source>“%1” is selected, so the CRM ignores the keys.</source>
        <translation>«%1» позначено, тож CRM ігнорує ключі.</translation>
    </message>
    <message>
        <source>Set update_crm_api_version = true in the site file and apply, so that the CRM uses %1.</source>
        <translation>Задайте update_crm_api_version = true у файлі сайту й виконайте apply, щоб CRM користувалася %1.</translation>
    </message>
    <message>
        <source>“%1” is %2, which Facebook ends on %3.</source>
        <translation>«%1» – %2; Facebook припиняє підтримку цієї версії %3.</translation>
    </message>
    <message>
        <source>“%1” is %2, which Facebook has ended.</source>
        <translation>«%1» – %2; Facebook уже припинив підтримку цієї версії.</translation>
    </message>
    <message>
        <source>“%1” holds no version: “%2”.</source>
        <translation>«%1» не містить версії: «%2».</translation>
    </message>
    <message>
        <source>“%1” is selected.</source>
        <translation>«%1» позначено.</translation>
    </message>
    <message>
        <source>“%1” is not selected: linked accounts stop within two hours.</source>
        <translation>«%1» не позначено: пов’язані облікові записи перестають працювати за дві години.</translation>
    </message>
    <message>
        <source>Select it in the CRM&apos;s System settings.</source>
        <translation>Позначте його в System settings CRM.</translation>
    </message>
    <message>
        <source>This CRM has no system setting %1.</source>
        <translation>Ця CRM не має системного налаштування %1.</translation>
    </message>
    <message>
        <source>“%1” is right for all employees, but has values of its own for %2.</source>
        <translation>«%1» правильне для всіх працівників, але має окремі значення для %2.</translation>
    </message>
    <message>
        <source>Remove those values in the CRM&apos;s System settings, unless they are meant.</source>
        <translation>Вилучіть ці значення в System settings CRM, якщо їх задано не навмисно.</translation>
    </message>
    <message>
        <source>The site file shares no accounts.</source>
        <translation>Файл сайту не робить облікових записів спільними.</translation>
    </message>
    <message>
        <source>The CRM has no user “%1”.</source>
        <translation>У CRM немає користувача «%1».</translation>
    </message>
    <message>
        <source>Use the login name as the CRM&apos;s list of users shows it: acting_as in the site file.</source>
        <translation>Візьміть логін так, як його показує список користувачів CRM: acting_as у файлі сайту.</translation>
    </message>
    <message>
        <source>%1 may share accounts.</source>
        <translation>%1 може робити облікові записи спільними.</translation>
    </message>
    <message>
        <source>%1 may not share accounts.</source>
        <translation>%1 не може робити облікові записи спільними.</translation>
    </message>
    <message>
        <source>Have a system administrator of the CRM grant “Access to managing shared accounts in the external resources” under Operation permissions.</source>
        <translation>Попросіть системного адміністратора CRM надати «Access to managing shared accounts in the external resources» в Operation permissions.</translation>
    </message>
    <message>
        <source>Not asked.</source>
        <translation>Не запитано.</translation>
    </message>
    <message>
        <source>Not asked: the site file says verify = false.</source>
        <translation>Не запитано: у файлі сайту verify = false.</translation>
    </message>
    <message>
        <source>Have %1 link the account again.</source>
        <translation>Нехай %1 пов’яже обліковий запис знову.</translation>
    </message>
    <message>
        <source>The CRM has marked “%1” as expired.</source>
        <translation>CRM позначила «%1» як прострочений.</translation>
    </message>
    <message>
        <source>“%1” was linked through another app (%2).</source>
        <translation>«%1» пов’язано через інший застосунок (%2).</translation>
    </message>
    <message>
        <source>Not asked: there is no App Secret.</source>
        <translation>Не запитано: немає App Secret.</translation>
    </message>
    <message>
        <source>CrmLink %1 on %2 (%3).</source>
        <translation>CrmLink %1 на %2 (%3).</translation>
    </message>
    <message>
        <source>Qt %1, built with %2.</source>
        <translation>Qt %1, зібрано з %2.</translation>
    </message>
    <message>
        <source>Debian and Ubuntu: install libqt6sql6-psql and libpq5. Elsewhere: Qt&apos;s PostgreSQL driver and libpq.</source>
        <translation>Debian та Ubuntu: установіть libqt6sql6-psql і libpq5. Деінде: драйвер PostgreSQL для Qt і libpq.</translation>
    </message>
    <message>
        <source>Debian and Ubuntu: install libqt6sql6-odbc, and Microsoft&apos;s ODBC Driver for SQL Server (msodbcsql18) or tdsodbc.</source>
        <translation>Debian та Ubuntu: установіть libqt6sql6-odbc і ODBC Driver for SQL Server від Microsoft (msodbcsql18) або tdsodbc.</translation>
    </message>
    <message>
        <source>Debian and Ubuntu: install libqt6sql6-sqlite. Elsewhere: Qt&apos;s SQLite driver.</source>
        <translation>Debian та Ubuntu: установіть libqt6sql6-sqlite. Деінде: драйвер SQLite для Qt.</translation>
    </message>
    <message>
        <source>%1: the driver %2 is ready.</source>
        <translation>%1: драйвер %2 готовий.</translation>
    </message>
    <message>
        <source>%1: Qt&apos;s driver %2 is not installed.</source>
        <translation>%1: драйвер Qt %2 не встановлено.</translation>
    </message>
    <message>
        <source>%1: the driver %2 is there, but its client library is missing. %3</source>
        <translation>%1: драйвер %2 є, але бракує його клієнтської бібліотеки. %3</translation>
    </message>
    <message>
        <source>Secrets can be kept: %1.</source>
        <translation>Секрети можна зберігати: %1.</translation>
    </message>
    <message>
        <source>CrmLink keeps its state in %1.</source>
        <translation>CrmLink тримає свій стан у %1.</translation>
    </message>
    <message>
        <source>There is no state folder to look in.</source>
        <translation>Немає теки стану, у яку можна зазирнути.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) were interrupted.</source>
        <translation>
            <numerusform>%n&#xa0;запуск перервано.</numerusform>
            <numerusform>%n&#xa0;запуски перервано.</numerusform>
            <numerusform>%n&#xa0;запусків перервано.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start CrmLink for that site again: it finds out how the run ended.</source>
        <translation>Запустіть CrmLink для того сайту знову: він подивиться, як закінчився запуск.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) on record.</source>
        <translation>
            <numerusform>%n&#xa0;запуск записано.</numerusform>
            <numerusform>%n&#xa0;запуски записано.</numerusform>
            <numerusform>%n&#xa0;запусків записано.</numerusform>
        </translation>
    </message>
    <message>
        <source>Qt finds no TLS library: Facebook and https sites cannot be reached.</source>
        <translation>Qt не знаходить бібліотеки TLS: Facebook і https-сайти недоступні.</translation>
    </message>
    <message>
        <source>Debian and Ubuntu: install libssl3. Elsewhere: OpenSSL for this Qt.</source>
        <translation>Debian та Ubuntu: установіть libssl3. Деінде: OpenSSL для цього Qt.</translation>
    </message>
    <message>
        <source>This system trusts no certificate authority: every https site is refused.</source>
        <translation>Ця система не довіряє жодному центру сертифікації: кожен https-сайт відхиляється.</translation>
    </message>
    <message>
        <source>Debian and Ubuntu: install ca-certificates.</source>
        <translation>Debian та Ubuntu: установіть ca-certificates.</translation>
    </message>
    <message>
        <source>Facebook is reached without a proxy.</source>
        <translation>Доступ до Facebook – без проксі.</translation>
    </message>
    <message>
        <source>Facebook is reached by the proxy %1.</source>
        <translation>Доступ до Facebook – через проксі %1.</translation>
    </message>
    <message>
        <source>There is no display: setup, profile, guide and practice cannot open a window.</source>
        <translation>Екрана немає: setup, profile, guide і practice не можуть відкрити вікно.</translation>
    </message>
    <message>
        <source>Use plan, apply, check and undo here, or log in to a desktop.</source>
        <translation>Скористайтеся тут plan, apply, check та undo або увійдіть у сеанс робочого столу.</translation>
    </message>
    <message>
        <source>Windows can be shown.</source>
        <translation>Вікна можна показувати.</translation>
    </message>
    <message>
        <source>The embedded view is installed: %1.</source>
        <translation>Вбудований перегляд установлено: %1.</translation>
    </message>
    <message>
        <source>The password cannot be kept in the keychain.</source>
        <translation>Пароль не можна зберегти у сховищі ключів.</translation>
    </message>
    <message>
        <source>Its entries are named after the CRM&apos;s address, which the CRM&apos;s files do not tell.</source>
        <translation>Його записи названо за адресою CRM, а у файлах CRM її немає.</translation>
    </message>
    <message>
        <source>Name the address with --site-url https://…, or put the password into a file with --password-file PATH.</source>
        <translation>Укажіть адресу через --site-url https://… або покладіть пароль у файл через --password-file PATH.</translation>
    </message>
    <message>
        <source>The password cannot be put into %1.</source>
        <translation>Пароль не можна покласти в %1.</translation>
    </message>
    <message>
        <source>Name another file with --password-file.</source>
        <translation>Укажіть інший файл через --password-file.</translation>
    </message>
    <message>
        <source>It has a line break in it, and only a file&apos;s first line counts.</source>
        <translation>У ньому є розрив рядка, а враховується лише перший рядок файлу.</translation>
    </message>
    <message>
        <source>Something else is there already.</source>
        <translation>Там уже є щось інше.</translation>
    </message>
    <message>
        <source>The CRM&apos;s file says “%1”, its own computer; the server of the site file, %2, was kept.</source>
        <translation>У файлі CRM указано «%1», тобто її власний комп’ютер; сервер із файлу сайту, %2, лишився.</translation>
    </message>
    <message>
        <source>The CRM&apos;s file says “%1”, its own computer: taken to be %2, whose share the folder is on. Check it.</source>
        <translation>У файлі CRM указано «%1», тобто її власний комп’ютер: вважаємо, що це %2, у чиїй спільній теці вона лежить. Перевірте.</translation>
    </message>
    <message>
        <source>The CRM logs in as its application pool&apos;s account; the login of the site file, %1, was kept.</source>
        <translation>CRM входить від облікового запису свого пулу застосунків; логін із файлу сайту, %1, лишився.</translation>
    </message>
    <message>
        <source>%1 is the CRM&apos;s own file.</source>
        <translation>%1 – власний файл CRM.</translation>
    </message>
    <message>
        <source>Name another file to write to.</source>
        <translation>Укажіть інший файл для запису.</translation>
    </message>
    <message>
        <source>--site and --password-file name the same file.</source>
        <translation>--site і --password-file вказують на той самий файл.</translation>
    </message>
    <message>
        <source>The password never goes into the site file: name another one.</source>
        <translation>Пароль ніколи не потрапляє у файл сайту: вкажіть інший.</translation>
    </message>
    <message>
        <source>The CRM&apos;s files do not tell the address at which people open it, and the site file is of no use without: write it into %1 as site_url = &quot;https://…&quot;, or import again with --site-url.</source>
        <translation>У файлах CRM немає адреси, за якою її відкривають, а без адреси файл сайту непридатний: впишіть її в %1 як site_url = &quot;https://…&quot; або імпортуйте ще раз з --site-url.</translation>
    </message>
    <message>
        <source>The entry “db” has no password: write into the site file where it is to be had.</source>
        <translation>Запис «db» не має пароля: впишіть у файл сайту, звідки його взяти.</translation>
    </message>
    <message>
        <source>Name the CRM&apos;s folder, or its ConnectionStrings.config, as somebody who may read it.</source>
        <translation>Укажіть теку CRM або її ConnectionStrings.config від імені того, хто має право їх читати.</translation>
    </message>
    <message>
        <source>%1 holds no ConnectionStrings.config.</source>
        <translation>У %1 немає ConnectionStrings.config.</translation>
    </message>
    <message>
        <source>%1 holds several CRMs.</source>
        <translation>У %1 кілька CRM.</translation>
    </message>
    <message>
        <source>Name the folder that the CRM is installed in: ConnectionStrings.config stands in it, beside Web.config.</source>
        <translation>Укажіть теку, де встановлено CRM: у ній ConnectionStrings.config поруч із Web.config.</translation>
    </message>
    <message>
        <source>The run of %1 has ended.</source>
        <translation>Запуск від %1 завершився.</translation>
    </message>
    <message>
        <source>The run of %1 was interrupted; the CRM holds what it wrote.</source>
        <translation>Запуск від %1 перервано; CRM містить те, що він записав.</translation>
    </message>
    <message>
        <source>The run of %1 was interrupted; it wrote nothing to the CRM.</source>
        <translation>Запуск від %1 перервано; він нічого не записав у CRM.</translation>
    </message>
    <message>
        <source>The run of %1 was interrupted, and the CRM holds some values from before it and some from after it.</source>
        <translation>Запуск від %1 перервано, і CRM містить частину старих і частину нових значень.</translation>
    </message>
    <message>
        <source>The run of %1 was interrupted, and the CRM has been changed since: %2.</source>
        <translation>Запуск від %1 перервано, а CRM відтоді змінено: %2.</translation>
    </message>
    <message>
        <source>%1 Nothing was written. With verify = false in the site file CrmLink does not ask Facebook.</source>
        <translation>%1 Нічого не записано. З verify = false у файлі сайту CrmLink не питає Facebook.</translation>
    </message>
    <message>
        <source>%1 is no saved plan.</source>
        <translation>%1 – не збережений план.</translation>
    </message>
    <message>
        <source>Save one with: crmlink plan --site FILE --json &gt; FILE</source>
        <translation>Збережіть його так: crmlink plan --site FILE --json &gt; FILE</translation>
    </message>
    <message>
        <source>The App Secret that is to be replaced cannot be kept for undo. Nothing was written.</source>
        <translation>App Secret, який буде замінено, не можна зберегти для undo. Нічого не записано.</translation>
    </message>
    <message>
        <source>Make the keychain work and try again, or go on without being able to restore that secret (--forget-old-secret).</source>
        <translation>Налагодьте сховище ключів і спробуйте ще раз або продовжіть без можливості відновити цей секрет (--forget-old-secret).</translation>
    </message>
    <message>
        <source>The old App Secret was not kept: undo cannot restore it.</source>
        <translation>Старий App Secret не збережено: undo не зможе його відновити.</translation>
    </message>
    <message>
        <source>The old App Secret is kept until CrmLink is closed: afterwards undo cannot restore it.</source>
        <translation>Старий App Secret тримається, доки CrmLink не закрито: після того undo не зможе його відновити.</translation>
    </message>
    <message>
        <source>The CRM was written, but the run&apos;s record could not be completed: %1 CrmLink completes it next time.</source>
        <translation>У CRM записано, але запис про запуск не вдалося доповнити: %1 CrmLink зробить це наступного разу.</translation>
    </message>
    <message>
        <source>It is not known whether the CRM holds the new values. The run is on record: when CrmLink reaches this CRM again, it finds out. Mend the connection and run it again.</source>
        <translation>Невідомо, чи CRM містить нові значення. Запуск записано: коли CrmLink знову дістанеться цієї CRM, він це з’ясує. Налагодьте з’єднання й запустіть ще раз.</translation>
    </message>
    <message>
        <source>The site file %1 cannot be read.</source>
        <translation>Файл сайту %1 не вдається прочитати.</translation>
    </message>
    <message>
        <source>The site file %1 cannot be written.</source>
        <translation>Файл сайту %1 не вдається записати.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, with room on its disk.</source>
        <translation>Виберіть теку, у яку можете писати, з місцем на диску.</translation>
    </message>
    <message>
        <source>No run on %1 can be undone from this computer.</source>
        <translation>Жодного запуску на %1 не можна скасувати з цього комп’ютера.</translation>
    </message>
    <message>
        <source>Undo on the computer that made the run, with the same state folder, or set the values by hand in the CRM.</source>
        <translation>Скасуйте на комп’ютері, що зробив запуск, з тією самою текою стану, або задайте значення в CRM вручну.</translation>
    </message>
    <message>
        <source>The run %1 was not made on %2.</source>
        <translation>Запуск %1 зроблено не на %2.</translation>
    </message>
    <message>
        <source>It was made on %1.</source>
        <translation>Його зроблено на %1.</translation>
    </message>
    <message>
        <source>Name a run of this site, or the other site&apos;s file.</source>
        <translation>Укажіть запуск цього сайту або файл іншого сайту.</translation>
    </message>
    <message>
        <source>The run %1 is an undo, which cannot be undone.</source>
        <translation>Запуск %1 – це undo, його не можна скасувати.</translation>
    </message>
    <message>
        <source>To have its values again, apply the site file again.</source>
        <translation>Щоб знову мати його значення, застосуйте файл сайту ще раз.</translation>
    </message>
    <message>
        <source>The run %1 has been undone already.</source>
        <translation>Запуск %1 уже скасовано.</translation>
    </message>
    <message>
        <source>The CRM was found to hold the values from before it.</source>
        <translation>Виявлено, що CRM містить значення, які були до нього.</translation>
    </message>
    <message>
        <source>Undone by the run %1.</source>
        <translation>Скасовано запуском %1.</translation>
    </message>
    <message>
        <source>The run %1 cannot be undone: it was interrupted, and how it ended is not known.</source>
        <translation>Запуск %1 не можна скасувати: його перервано, і чим він закінчився, невідомо.</translation>
    </message>
    <message>
        <source>The CRM has been changed since, or another CrmLink is still at work.</source>
        <translation>CRM відтоді змінено, або ще працює інший CrmLink.</translation>
    </message>
    <message>
        <source>Look at the values in the CRM and set them by hand, or run the set-up again.</source>
        <translation>Перегляньте значення в CRM і задайте їх вручну або виконайте налаштування знову.</translation>
    </message>
    <message>
        <source>The run %1 cannot be undone: it removed accounts or linked them again.</source>
        <translation>Запуск %1 не можна скасувати: він вилучив облікові записи або пов’язав їх знову.</translation>
    </message>
    <message>
        <source>Their old links are not kept anywhere.</source>
        <translation>Їхніх старих зв’язків ніде не збережено.</translation>
    </message>
    <message>
        <source>Their owners can link them again.</source>
        <translation>Їхні власники можуть пов’язати їх знову.</translation>
    </message>
    <message>
        <source>This run cannot be undone: the App Secret from before it was not kept.</source>
        <translation>Цей запуск не можна скасувати: App Secret, що був до нього, не збережено.</translation>
    </message>
    <message>
        <source>The run was made without a keychain (--forget-old-secret).</source>
        <translation>Запуск зроблено без сховища ключів (--forget-old-secret).</translation>
    </message>
    <message>
        <source>Enter the old App Secret in the CRM&apos;s System settings.</source>
        <translation>Введіть старий App Secret у System settings CRM.</translation>
    </message>
    <message>
        <source>The plan made now is not the reviewed one. Nothing was written.</source>
        <translation>Теперішній план відрізняється від переглянутого. Нічого не записано.</translation>
    </message>
    <message>
        <source>Different since: %1.</source>
        <translation>Відтоді змінилося: %1.</translation>
    </message>
    <message>
        <source>Make the plan again, review it, and apply that one.</source>
        <translation>Зробіть план знову, перегляньте його й застосуйте саме його.</translation>
    </message>
    <message>
        <source>Windows Credential Manager</source>
        <translation>Диспетчер облікових даних Windows</translation>
    </message>
    <message>
        <source>the macOS keychain</source>
        <translation>в’язка ключів macOS</translation>
    </message>
    <message>
        <source>Your keychain is locked or does not let CrmLink in.</source>
        <translation>Ваше сховище ключів заблоковане або не пускає CrmLink.</translation>
    </message>
    <message>
        <source>There is no keychain that CrmLink can use.</source>
        <translation>Немає сховища ключів, яким CrmLink міг би користуватися.</translation>
    </message>
    <message>
        <source>Your keychain does not work.</source>
        <translation>Ваше сховище ключів не працює.</translation>
    </message>
    <message numerus="yes">
        <source>Your keychain did not answer within %n second(s).</source>
        <translation>
            <numerusform>Ваше сховище ключів не відповіло за %n&#xa0;секунду.</numerusform>
            <numerusform>Ваше сховище ключів не відповіло за %n&#xa0;секунди.</numerusform>
            <numerusform>Ваше сховище ключів не відповіло за %n&#xa0;секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>CrmLink is waiting for your keychain, which may still show a dialog, perhaps behind other windows.</source>
        <translation>CrmLink чекає на ваше сховище ключів: можливо, воно ще показує діалог, схований за іншими вікнами.</translation>
    </message>
    <message>
        <source>Your keychain reported success, but what it holds is not what CrmLink wrote.</source>
        <translation>Ваше сховище ключів повідомило про успіх, але містить не те, що записав CrmLink.</translation>
    </message>
    <message>
        <source>Check that only the secret itself was entered.</source>
        <translation>Перевірте, чи введено лише сам секрет.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 порожній.</translation>
    </message>
    <message>
        <source>The first line of %1 holds nothing.</source>
        <translation>Перший рядок %1 порожній.</translation>
    </message>
    <message>
        <source>Put the secret there, alone on the first line.</source>
        <translation>Запишіть туди секрет – сам у першому рядку.</translation>
    </message>
    <message>
        <source>%1 is longer than any secret.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 довший за будь-який секрет.</translation>
    </message>
    <message>
        <source>That is what %1 holds.</source>
        <translation>Це те, що містить %1.</translation>
    </message>
    <message>
        <source>%1 is not text in UTF-8.</source>
        <translation>%1 – не текст у UTF-8.</translation>
    </message>
    <message>
        <source>Save it as plain text in UTF-8.</source>
        <translation>Збережіть його як простий текст у UTF-8.</translation>
    </message>
    <message>
        <source>%1 is not available.</source>
        <translation>%1 недоступний.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>Змінну середовища %1 не задано.</translation>
    </message>
    <message>
        <source>Set it for this run, or change the site file.</source>
        <translation>Задайте її для цього запуску або змініть файл сайту.</translation>
    </message>
    <message>
        <source>Other users of this computer may reach the secret in %1: chmod 600 keeps it to yourself.</source>
        <translation>Інші користувачі цього комп’ютера можуть дістатися секрету в %1: chmod 600 лишає його тільки вам.</translation>
    </message>
    <message>
        <source>Put the secret there, alone on the first line, or change the site file.</source>
        <translation>Запишіть туди секрет – сам у першому рядку – або змініть файл сайту.</translation>
    </message>
    <message>
        <source>%1 is not in the keychain.</source>
        <translation>%1 немає у сховищі ключів.</translation>
    </message>
    <message>
        <source>There is no entry %1.</source>
        <translation>Запису %1 немає.</translation>
    </message>
    <message>
        <source>Enter it in the wizard (crmlink setup), which stores it, or name another place in the site file: env, file or command.</source>
        <translation>Введіть його в майстрі (crmlink setup), який його збереже, або вкажіть у файлі сайту інше місце: env, file або command.</translation>
    </message>
    <message>
        <source>Run it by hand to see what it waits for.</source>
        <translation>Запустіть її вручну, щоб побачити, на що вона чекає.</translation>
    </message>
    <message>
        <source>%1 answers with more than a password.</source>
        <translation>Програма %1 відповідає не лише паролем.</translation>
    </message>
    <message>
        <source>Its first output line has to be the secret.</source>
        <translation>Перший рядок її виводу має бути секретом.</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>Програму %1 не вдається запустити: %2</translation>
    </message>
    <message>
        <source>Name a program that is on PATH, or its full path. No shell is involved.</source>
        <translation>Укажіть програму, що є в PATH, або її повний шлях. Оболонка не задіяна.</translation>
    </message>
    <message>
        <source>%1 ended with status %2.</source>
        <translation>Програма %1 завершилася з кодом %2.</translation>
    </message>
    <message>
        <source>%1 ended with status %2 and said: %3</source>
        <translation>Програма %1 завершилася з кодом %2 і повідомила: %3</translation>
    </message>
    <message>
        <source>Run it by hand until its first output line is the secret.</source>
        <translation>Запускайте її вручну, доки перший рядок виводу не стане секретом.</translation>
    </message>
    <message>
        <source>this session only</source>
        <translation>лише цей сеанс</translation>
    </message>
    <message>
        <source>No role of this user holds the operation “Access to managing shared accounts in the external resources”.</source>
        <translation>Жодна роль цього користувача не має операції «Access to managing shared accounts in the external resources».</translation>
    </message>
    <message>
        <source>The operation “Access to managing shared accounts in the external resources” is denied through %1.</source>
        <translation>Операцію «Access to managing shared accounts in the external resources» заборонено через %1.</translation>
    </message>
    <message>
        <source>Have a system administrator of the CRM grant it under Operation permissions, or act for somebody who holds it.</source>
        <translation>Попросіть системного адміністратора CRM надати її в Operation permissions або дійте від того, хто її має.</translation>
    </message>
    <message>
        <source>There is an account of this name, but it belongs to another network; only Facebook accounts are shared here.</source>
        <translation>Є обліковий запис із такою назвою, але він з іншої мережі; тут спільними стають лише облікові записи Facebook.</translation>
    </message>
    <message>
        <source>Link the account first, or check its spelling under “Accounts in external resources”.</source>
        <translation>Спершу пов’яжіть обліковий запис або перевірте його написання в «Accounts in external resources».</translation>
    </message>
    <message>
        <source>“%1” names several Facebook accounts.</source>
        <translation>«%1» називає кілька облікових записів Facebook.</translation>
    </message>
    <message>
        <source>Name the one you mean by its id.</source>
        <translation>Укажіть потрібний за його ідентифікатором.</translation>
    </message>
    <message>
        <source>%1 has a linked account already: %2.</source>
        <translation>%1 уже має пов’язаний обліковий запис: %2.</translation>
    </message>
    <message>
        <source>The login was that of %1, and the CRM keeps one private Facebook account for each user.</source>
        <translation>Вхід виконано як %1, а CRM зберігає для кожного користувача один приватний обліковий запис Facebook.</translation>
    </message>
    <message>
        <source>Log in to Facebook as %1 to link that account again, or remove it first.</source>
        <translation>Увійдіть до Facebook як %1, щоб пов’язати той обліковий запис знову, або спершу вилучіть його.</translation>
    </message>
    <message>
        <source>Facebook&apos;s token for %1 is too long for this CRM.</source>
        <translation>Токен Facebook для %1 задовгий для цієї CRM.</translation>
    </message>
    <message>
        <source>Have the CRM&apos;s administrator widen SocialAccount.AccessToken, then link again.</source>
        <translation>Попросіть адміністратора CRM розширити SocialAccount.AccessToken, потім пов’яжіть знову.</translation>
    </message>
    <message>
        <source>The account&apos;s name is too long for this CRM: %1</source>
        <translation>Назва облікового запису задовга для цієї CRM: %1</translation>
    </message>
    <message>
        <source>Link an account with a shorter name. Nothing is cut to fit.</source>
        <translation>Пов’яжіть обліковий запис із коротшою назвою. Нічого не обрізається.</translation>
    </message>
    <message>
        <source>Nobody is named on whose behalf accounts are shared.</source>
        <translation>Не вказано, від чийого імені облікові записи стають спільними.</translation>
    </message>
    <message>
        <source>Name a CRM user: acting_as under [crm] in the site file.</source>
        <translation>Укажіть користувача CRM: acting_as під [crm] у файлі сайту.</translation>
    </message>
    <message>
        <source>Use the login name as the CRM&apos;s list of users shows it.</source>
        <translation>Візьміть логін так, як його показує список користувачів CRM.</translation>
    </message>
    <message>
        <source>The saved plan cannot be read.</source>
        <translation>Збережений план не вдається прочитати.</translation>
    </message>
    <message>
        <source>Save it again with: crmlink plan --site FILE --json</source>
        <translation>Збережіть його знову: crmlink plan --site FILE --json</translation>
    </message>
    <message numerus="yes">
        <source>%n Facebook account(s) will be shared; the CRM does not define which of them it uses.</source>
        <translation>
            <numerusform>Спільним стане %n&#xa0;обліковий запис Facebook; який із них використовувати, CRM не визначає.</numerusform>
            <numerusform>Спільними стануть %n&#xa0;облікові записи Facebook; який із них використовувати, CRM не визначає.</numerusform>
            <numerusform>Спільними стануть %n&#xa0;облікових записів Facebook; який із них використовувати, CRM не визначає.</numerusform>
        </translation>
    </message>
    <message>
        <source>These users have a private account of their own that no longer works, and the CRM takes it before a shared one: %1. They have to link it again or remove it.</source>
        <translation>Ці користувачі мають власний приватний обліковий запис, що більше не працює, а CRM бере його раніше за спільний: %1. Їм треба пов’язати його знову або вилучити.</translation>
    </message>
    <message>
        <source>Accounts that were linked again keep their new link: the old one is not kept anywhere.</source>
        <translation>Облікові записи, пов’язані знову, зберігають новий зв’язок: старого ніде не збережено.</translation>
    </message>
    <message>
        <source>Accounts that were removed stay removed: their owners have to link them again.</source>
        <translation>Вилучені облікові записи лишаються вилученими: їхнім власникам треба пов’язати їх знову.</translation>
    </message>
    <message>
        <source>Characters that do not belong to the value were removed.</source>
        <translation>Знаки, що не належать до значення, прибрано.</translation>
    </message>
    <message>
        <source>Meta refuses names with “%1”. Name the app after your CRM, for example “bpm&apos;online”.</source>
        <translation>Meta відхиляє назви з «%1». Назвіть застосунок за своєю CRM, наприклад «bpm&apos;online».</translation>
    </message>
    <message>
        <source>The name has “%1” in it, which Meta sometimes takes for its own. Choose another if the console refuses it.</source>
        <translation>У назві є «%1», що Meta часом вважає своїм. Якщо консоль її відхилить, виберіть іншу.</translation>
    </message>
    <message>
        <source>Names that point to Meta or its products may be refused. Choose another if the console does so.</source>
        <translation>Назву, що натякає на Meta або її продукти, може бути відхилено. Тоді виберіть іншу.</translation>
    </message>
    <message>
        <source>Give the app a name. People see it when they log in.</source>
        <translation>Дайте застосункові назву. Її бачать під час входу.</translation>
    </message>
    <message>
        <source>Characters that cannot be seen were removed from the name.</source>
        <translation>Невидимі символи з назви прибрано.</translation>
    </message>
    <message>
        <source>The name has a pictogram, which the console may refuse.</source>
        <translation>У назві є піктограма, яку консоль може відхилити.</translation>
    </message>
    <message>
        <source>Enter the mailbox to which Meta writes about the app.</source>
        <translation>Введіть скриньку, на яку Meta пише про застосунок.</translation>
    </message>
    <message>
        <source>This is far too long for an e-mail address.</source>
        <translation>Це задовге для електронної адреси.</translation>
    </message>
    <message>
        <source>The console takes one address. A mailbox that several people read is best.</source>
        <translation>Консоль приймає одну адресу. Найкраще – скринька, яку читають кілька людей.</translation>
    </message>
    <message>
        <source>This is no e-mail address: it has no @.</source>
        <translation>Це не електронна адреса: немає @.</translation>
    </message>
    <message>
        <source>This is no e-mail address. It looks like name@example.com.</source>
        <translation>Це не електронна адреса. Вона виглядає як name@example.com.</translation>
    </message>
    <message>
        <source>Meta cannot write to %1. Use an address that can be reached from outside.</source>
        <translation>Meta не може писати на %1. Візьміть адресу, доступну ззовні.</translation>
    </message>
    <message>
        <source>Nobody seems to read this mailbox. Meta writes there before it limits an app; use one that is read.</source>
        <translation>Цієї скриньки, здається, ніхто не читає. Meta пише туди, перш ніж обмежити застосунок; візьміть ту, яку читають.</translation>
    </message>
    <message>
        <source>The address has letters beyond a to z, which the console may refuse.</source>
        <translation>В адресі є літери поза a–z, які консоль може відхилити.</translation>
    </message>
    <message>
        <source>Enter the CRM&apos;s host name.</source>
        <translation>Введіть ім’я хоста CRM.</translation>
    </message>
    <message>
        <source>This is far too long for a host name.</source>
        <translation>Це задовге для імені хоста.</translation>
    </message>
    <message>
        <source>This is an IP address. Whether the console accepts one is not known; a host name is safe.</source>
        <translation>Це IP-адреса. Чи приймає її консоль, невідомо; ім’я хоста надійніше.</translation>
    </message>
    <message>
        <source>This is no host name. It looks like crm.example.com.</source>
        <translation>Це не ім’я хоста. Воно виглядає як crm.example.com.</translation>
    </message>
    <message>
        <source>This is Facebook&apos;s own host. Enter the host name of your CRM.</source>
        <translation>Це хост самого Facebook. Введіть ім’я хоста своєї CRM.</translation>
    </message>
    <message>
        <source>%1 is this computer only. Use the host name at which users open the CRM.</source>
        <translation>%1 – лише цей комп’ютер. Візьміть ім’я хоста, за яким користувачі відкривають CRM.</translation>
    </message>
    <message>
        <source>%1 is a name without a domain, which the console may refuse. Use the full host name.</source>
        <translation>%1 – ім’я без домену, яке консоль може відхилити. Візьміть повне ім’я хоста.</translation>
    </message>
    <message>
        <source>This is far too long for a list of host names.</source>
        <translation>Це задовге для списку імен хостів.</translation>
    </message>
    <message>
        <source>Data Use Checkup of the Facebook app of %1</source>
        <translation>Data Use Checkup застосунку Facebook для %1</translation>
    </message>
    <message>
        <source>Meta asks once a year what the app uses. Open %1 and look for required actions; an unanswered one stops the login.</source>
        <translation>Раз на рік Meta питає, які дані використовує застосунок. Відкрийте %1 і шукайте Required actions; невиконана зупиняє вхід.</translation>
    </message>
    <message>
        <source>These system settings do not exist: %1.</source>
        <translation>Цих системних налаштувань немає: %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be written through the database.</source>
        <translation>«%1» не можна записати через базу даних.</translation>
    </message>
    <message>
        <source>The CRM keeps it encrypted (type SecureText), and only the CRM itself can encrypt it.</source>
        <translation>CRM зберігає його зашифрованим (тип SecureText), а шифрувати може лише сама CRM.</translation>
    </message>
    <message>
        <source>Use the web-service route (route = &quot;service&quot;), or enter the value in the CRM&apos;s System settings.</source>
        <translation>Скористайтеся шляхом вебслужби (route = &quot;service&quot;) або введіть значення в System settings CRM.</translation>
    </message>
    <message>
        <source>The value for “%1” is too long.</source>
        <translation>Значення для «%1» задовге.</translation>
    </message>
    <message>
        <source>Copy the value again from the app&apos;s Basic settings. Nothing is cut to fit.</source>
        <translation>Скопіюйте значення ще раз з App settings › Basic застосунку. Нічого не обрізається.</translation>
    </message>
    <message>
        <source>The database login may not write what is to be written.</source>
        <translation>Логін бази даних не має права писати те, що слід записати.</translation>
    </message>
    <message>
        <source>Have the database administrator run the GRANT script that “Your CRM” offers, or use another login.</source>
        <translation>Попросіть адміністратора бази даних виконати сценарій GRANT, який пропонує сторінка «Ваша CRM», або візьміть інший логін.</translation>
    </message>
    <message>
        <source>The database %1 on %2 takes no changes.</source>
        <translation>База даних %1 на %2 не приймає змін.</translation>
    </message>
    <message>
        <source>The server or this login is set to read only.</source>
        <translation>Сервер або цей логін переведено в режим лише читання.</translation>
    </message>
    <message>
        <source>Connect to the primary server, not to a replica, with a login that may write.</source>
        <translation>З’єднайтеся з основним сервером, а не з реплікою, з логіном, що має право запису.</translation>
    </message>
    <message>
        <source>This CRM has no system setting %1; it is left out.</source>
        <translation>Ця CRM не має системного налаштування %1; його пропущено.</translation>
    </message>
    <message>
        <source>“%1” has values of its own for %2; for them the new value does not count.</source>
        <translation>«%1» має окремі значення для %2; для них нове значення не діє.</translation>
    </message>
    <message>
        <source>The App Secret does not look like one: Facebook&apos;s have 32 digits and letters a to f.</source>
        <translation>App Secret не схожий на справжній: у Facebook це 32&#xa0;символи – цифри й літери від a до f.</translation>
    </message>
    <message numerus="yes">
        <source>%n linked account(s) belong to the app %1 and must be linked again.</source>
        <translation>
            <numerusform>%n&#xa0;пов’язаний обліковий запис належить застосунку %1, його треба пов’язати знову.</numerusform>
            <numerusform>%n&#xa0;пов’язані облікові записи належать застосунку %1, їх треба пов’язати знову.</numerusform>
            <numerusform>%n&#xa0;пов’язаних облікових записів належать застосунку %1, їх треба пов’язати знову.</numerusform>
        </translation>
    </message>
    <message>
        <source>This run cannot be undone: the CRM has changed since.</source>
        <translation>Цей запуск не можна скасувати: CRM відтоді змінилася.</translation>
    </message>
    <message>
        <source>No longer as the run left it: %1.</source>
        <translation>Уже не так, як лишив запуск: %1.</translation>
    </message>
    <message>
        <source>Look at these values in the CRM and set them by hand, or run the set-up again.</source>
        <translation>Перегляньте ці значення в CRM і задайте їх вручну або виконайте налаштування знову.</translation>
    </message>
    <message>
        <source>The App Secret from before the run is not in this computer&apos;s keychain.</source>
        <translation>App Secret, що був до запуску, немає у сховищі ключів цього комп’ютера.</translation>
    </message>
    <message>
        <source>The database refuses to be written to: it is read-only.</source>
        <translation>База даних не приймає записів: вона лише для читання.</translation>
    </message>
    <message>
        <source>Connect to the primary server instead of a replica.</source>
        <translation>З’єднайтеся з основним сервером, а не з реплікою.</translation>
    </message>
    <message>
        <source>The login %1 may not do all that is needed. Missing: %2.</source>
        <translation>Логін %1 не має всіх потрібних прав. Бракує: %2.</translation>
    </message>
    <message>
        <source>Have the database administrator grant these rights, or use another login, and test again.</source>
        <translation>Попросіть адміністратора бази даних надати ці права або візьміть інший логін і перевірте ще раз.</translation>
    </message>
    <message>
        <source>Type the login name as the CRM&apos;s list of users shows it.</source>
        <translation>Введіть логін так, як його показує список користувачів CRM.</translation>
    </message>
    <message>
        <source>The CRM user “%1” is not active.</source>
        <translation>Користувач CRM «%1» не активний.</translation>
    </message>
    <message>
        <source>Name an active user: the changes are recorded as theirs.</source>
        <translation>Укажіть активного користувача: зміни записуються від його імені.</translation>
    </message>
    <message>
        <source>%1 may not share accounts with all users.</source>
        <translation>%1 не може робити облікові записи спільними для всіх користувачів.</translation>
    </message>
    <message>
        <source>The keys can be written all the same. To share accounts, have a system administrator of the CRM grant “Access to managing shared accounts in the external resources”, or act as another user.</source>
        <translation>Ключі все одно можна записати. Щоб робити облікові записи спільними, попросіть системного адміністратора CRM надати «Access to managing shared accounts in the external resources» або дійте від іншого користувача.</translation>
    </message>
    <message>
        <source>“%1” has a value of its own for %2, which wins there over what is written here.</source>
        <translation>«%1» має окреме значення для %2, яке там переважає записане тут.</translation>
    </message>
    <message>
        <source>Remove it in the CRM&apos;s System settings, unless it is meant.</source>
        <translation>Вилучіть його в System settings CRM, якщо його задано не навмисно.</translation>
    </message>
    <message>
        <source>The plan on “Write to the CRM” offers a newer one; it is ticked for you.</source>
        <translation>План на сторінці «Запис у CRM» пропонує новішу; її вже позначено.</translation>
    </message>
    <message>
        <source>The CRM asks Facebook for version %1, which is no longer served.</source>
        <translation>CRM запитує у Facebook версію %1, яка більше не підтримується.</translation>
    </message>
    <message>
        <source>The CRM asks Facebook for version %1, which ends on %2.</source>
        <translation>CRM запитує у Facebook версію %1, підтримка якої закінчується %2.</translation>
    </message>
    <message>
        <source>The CRM&apos;s Facebook API version holds no version: “%1”.</source>
        <translation>Facebook API version у CRM не містить версії: «%1».</translation>
    </message>
    <message>
        <source>Long-lived access is off: linked accounts stop within two hours.</source>
        <translation>Довготривалий доступ вимкнено: пов’язані облікові записи перестають працювати за дві години.</translation>
    </message>
    <message>
        <source>The plan on “Write to the CRM” turns it on; it is ticked for you.</source>
        <translation>План на сторінці «Запис у CRM» вмикає його; його вже позначено.</translation>
    </message>
    <message>
        <source>If linking fails, ask the vendor to widen SocialAccount.AccessToken.</source>
        <translation>Якщо пов’язати не вдається, попросіть постачальника розширити SocialAccount.AccessToken.</translation>
    </message>
    <message>
        <source>This CRM has no Facebook integration: its settings are missing.</source>
        <translation>Ця CRM не має інтеграції з Facebook: бракує її налаштувань.</translation>
    </message>
    <message>
        <source>Install the package FacebookIntegration in the CRM and test again.</source>
        <translation>Установіть у CRM пакет FacebookIntegration і перевірте ще раз.</translation>
    </message>
    <message>
        <source>This CRM encrypts its Facebook secret, which only the CRM itself can do.</source>
        <translation>Ця CRM шифрує свій секрет Facebook, а це може лише сама CRM.</translation>
    </message>
    <message>
        <source>Use the CRM&apos;s web service instead of its database, or enter the keys in System settings.</source>
        <translation>Скористайтеся вебслужбою CRM замість її бази даних або введіть ключі в System settings.</translation>
    </message>
    <message>
        <source>This has %1 digits; App IDs known so far have 15 to 17. Compare it with the top of the app&apos;s dashboard.</source>
        <translation>Цифр тут: %1; відомі досі App ID мають від 15 до 17. Порівняйте з числом угорі Dashboard застосунку.</translation>
    </message>
    <message>
        <source>This address names no app. Open the app in the console: its address then has /apps/ and the App ID.</source>
        <translation>Ця адреса не називає застосунку. Відкрийте застосунок у консолі: тоді в його адресі є /apps/ і App ID.</translation>
    </message>
    <message>
        <source>Taken from the pasted address.</source>
        <translation>Узято зі вставленої адреси.</translation>
    </message>
    <message>
        <source>The address is a page for Instagram or Threads, which shows an ID and a secret of its own. Copy both keys from App settings › Basic.</source>
        <translation>Це адреса сторінки Instagram або Threads, яка показує власні ID і секрет. Скопіюйте обидва ключі з App settings › Basic.</translation>
    </message>
    <message>
        <source>Enter the App ID, or paste the address of the app&apos;s page in the console.</source>
        <translation>Введіть App ID або вставте адресу сторінки застосунку в консолі.</translation>
    </message>
    <message>
        <source>This is far too long for an App ID, which has 15 to 17 digits.</source>
        <translation>Це задовге для App ID, який має від 15 до 17&#xa0;цифр.</translation>
    </message>
    <message>
        <source>This looks like the App Secret. The App ID has digits only and stands above it.</source>
        <translation>Це схоже на App Secret. App ID має лише цифри й стоїть над ним.</translation>
    </message>
    <message>
        <source>An app access token was pasted; the App ID in front of its bar is used.</source>
        <translation>Вставлено app access token; узято App ID перед його рискою.</translation>
    </message>
    <message>
        <source>This is an access token of a person. The App ID has digits only.</source>
        <translation>Це токен доступу людини. App ID має лише цифри.</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded this number. Copy the App ID from the console itself.</source>
        <translation>Електронна таблиця округлила це число. Скопіюйте App ID із самої консолі.</translation>
    </message>
    <message>
        <source>This is from a page for Instagram or Threads. Copy the App ID from App settings › Basic.</source>
        <translation>Це зі сторінки Instagram або Threads. Скопіюйте App ID з App settings › Basic.</translation>
    </message>
    <message>
        <source>An App ID has digits only. Copy it from the top of the app&apos;s dashboard, or paste that page&apos;s address.</source>
        <translation>App ID має лише цифри. Скопіюйте його вгорі Dashboard застосунку або вставте адресу тієї сторінки.</translation>
    </message>
    <message>
        <source>The label names Instagram or Threads, whose ID is not the app&apos;s. Copy both keys from App settings › Basic.</source>
        <translation>Підпис називає Instagram або Threads, чий ID – не ID застосунку. Скопіюйте обидва ключі з App settings › Basic.</translation>
    </message>
    <message>
        <source>Blanks and other characters around the digits were removed.</source>
        <translation>Пробіли й інші знаки навколо цифр прибрано.</translation>
    </message>
    <message>
        <source>Paste the App Secret.</source>
        <translation>Вставте App Secret.</translation>
    </message>
    <message>
        <source>These are the dots that hide the App Secret. Press Show in the console, enter your Facebook password, then copy it.</source>
        <translation>Це крапки, що приховують App Secret. Натисніть Show у консолі, введіть свій пароль Facebook, потім скопіюйте App Secret.</translation>
    </message>
    <message>
        <source>This is an access token of a person. The App Secret is on the page App settings › Basic.</source>
        <translation>Це токен доступу людини. App Secret – на сторінці App settings › Basic.</translation>
    </message>
    <message>
        <source>This is an app access token, and the App Secret is not in it. Copy the App Secret from App settings › Basic.</source>
        <translation>Це app access token, App Secret у ньому немає. Скопіюйте App Secret з App settings › Basic.</translation>
    </message>
    <message>
        <source>An app access token was pasted; what stands behind its bar is used as the App Secret.</source>
        <translation>Вставлено app access token; те, що за його рискою, взято як App Secret.</translation>
    </message>
    <message>
        <source>This looks like the App ID. The App Secret has 32 characters, 0 to 9 and a to f.</source>
        <translation>Це схоже на App ID. App Secret має 32&#xa0;символи, від 0 до 9 і від a до f.</translation>
    </message>
    <message>
        <source>An App Secret has only 0 to 9 and a to f. Copy it from App settings › Basic.</source>
        <translation>App Secret має лише 0–9 і a–f. Скопіюйте його з App settings › Basic.</translation>
    </message>
    <message>
        <source>The App Secret has capital letters, which Facebook does not use. They were changed to small ones.</source>
        <translation>В App Secret великі літери, яких Facebook не вживає. Їх замінено малими.</translation>
    </message>
    <message>
        <source>Characters around the App Secret were removed.</source>
        <translation>Знаки навколо App Secret прибрано.</translation>
    </message>
    <message>
        <source>A client token looks the same. Only the check with Facebook can tell them apart.</source>
        <translation>Client token виглядає так само. Розрізнити їх може лише перевірка у Facebook.</translation>
    </message>
    <message>
        <source>Log in with the account that is to own the app. Facebook may ask for a code or a captcha.</source>
        <translation>Увійдіть з обліковим записом, якому належатиме застосунок. Facebook може попросити код або CAPTCHA.</translation>
    </message>
    <message>
        <source>Open the developer console</source>
        <translation>Відкрити консоль розробника</translation>
    </message>
    <message>
        <source>An account that is not a developer yet registers once: it accepts the terms and confirms a phone number and an e-mail address.</source>
        <translation>Обліковий запис, що ще не є розробником, реєструється один раз: приймає умови й підтверджує номер телефону та електронну адресу.</translation>
    </message>
    <message>
        <source>Create a new app</source>
        <translation>Створити новий застосунок</translation>
    </message>
    <message>
        <source>The button is at the upper right of the list of apps.</source>
        <translation>Кнопка – вгорі праворуч у списку застосунків.</translation>
    </message>
    <message>
        <source>Choose what the app is for</source>
        <translation>Вибрати, для чого застосунок</translation>
    </message>
    <message>
        <source>A use case that brings Facebook Login for Business does not work with the CRM and cannot be removed later.</source>
        <translation>Use case, що додає Facebook Login for Business, не працює з CRM, і пізніше його не вилучити.</translation>
    </message>
    <message>
        <source>Name the app</source>
        <translation>Назвати застосунок</translation>
    </message>
    <message>
        <source>Not asked here any more: it is on the page with the basic settings.</source>
        <translation>Тут більше не питають: це на сторінці з основними налаштуваннями.</translation>
    </message>
    <message>
        <source>The last entry of a list that scrolls.</source>
        <translation>Останній запис списку, що прокручується.</translation>
    </message>
    <message>
        <source>Pass the security check</source>
        <translation>Пройти перевірку безпеки</translation>
    </message>
    <message>
        <source>Solve the captcha or enter the Facebook password again. A red “Failed to create app” can be wrong: look at the list of apps before you try again.</source>
        <translation>Пройдіть CAPTCHA або введіть пароль Facebook ще раз. Червоне «Failed to create app» може бути хибним: перш ніж пробувати ще раз, погляньте на список застосунків.</translation>
    </message>
    <message>
        <source>Read the two keys</source>
        <translation>Прочитати два ключі</translation>
    </message>
    <message>
        <source>The App ID is at the top of the page with the basic settings. The App Secret is masked: show it with your Facebook password.</source>
        <translation>App ID – угорі сторінки з основними налаштуваннями. App Secret приховано: щоб побачити його, введіть пароль Facebook.</translation>
    </message>
    <message>
        <source>Open the app&apos;s settings</source>
        <translation>Відкрити налаштування застосунку</translation>
    </message>
    <message>
        <source>In the menu at the left, under the app&apos;s settings.</source>
        <translation>У меню ліворуч, у налаштуваннях застосунку.</translation>
    </message>
    <message>
        <source>Enter domain and contact address</source>
        <translation>Ввести домен і контактну адресу</translation>
    </message>
    <message>
        <source>The domain is the CRM&apos;s host name alone. The mailbox must be read: Meta writes there before it blocks an app.</source>
        <translation>Домен – саме лише ім’я хоста CRM. Скриньку мають читати: Meta пише туди, перш ніж заблокувати застосунок.</translation>
    </message>
    <message>
        <source>Add a platform</source>
        <translation>Додати платформу</translation>
    </message>
    <message>
        <source>The button is at the bottom of the same page.</source>
        <translation>Кнопка – внизу тієї ж сторінки.</translation>
    </message>
    <message>
        <source>Choose the platform</source>
        <translation>Вибрати платформу</translation>
    </message>
    <message>
        <source>Choose the website, then continue.</source>
        <translation>Виберіть Website, потім продовжуйте.</translation>
    </message>
    <message>
        <source>Enter the CRM&apos;s address</source>
        <translation>Ввести адресу CRM</translation>
    </message>
    <message>
        <source>The full address at which users open the CRM, with https. The mobile address is optional.</source>
        <translation>Повна адреса, за якою користувачі відкривають CRM, з https. Мобільна адреса не обов’язкова.</translation>
    </message>
    <message>
        <source>Not every app&apos;s page shows this field.</source>
        <translation>Не кожна сторінка застосунку показує це поле.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>The button is at the bottom right. Nothing is kept without it.</source>
        <translation>Кнопка – внизу праворуч. Без неї нічого не зберігається.</translation>
    </message>
    <message>
        <source>Decide who may log in</source>
        <translation>Вирішити, хто може входити</translation>
    </message>
    <message>
        <source>Publish the app for everyone, or leave it unpublished and give the few people who link an account a role in it.</source>
        <translation>Опублікуйте застосунок для всіх або лишіть неопублікованим і дайте в ньому роль тим небагатьом, хто пов’язує обліковий запис.</translation>
    </message>
    <message>
        <source>Apps made by type have a switch “App Mode” at the top instead.</source>
        <translation>У застосунках, створених за видом, натомість угорі є перемикач «App Mode».</translation>
    </message>
    <message>
        <source>Clear the checkbox</source>
        <translation>Зняти прапорець</translation>
    </message>
    <message>
        <source>While it is set, the CRM ignores both keys. CrmLink clears it.</source>
        <translation>Поки його встановлено, CRM ігнорує обидва ключі. CrmLink його знімає.</translation>
    </message>
    <message>
        <source>Enter the App ID</source>
        <translation>Ввести App ID</translation>
    </message>
    <message>
        <source>CrmLink writes the App ID to this system setting.</source>
        <translation>CrmLink записує App ID у це системне налаштування.</translation>
    </message>
    <message>
        <source>Enter the App Secret</source>
        <translation>Ввести App Secret</translation>
    </message>
    <message>
        <source>CrmLink writes the App Secret to this system setting.</source>
        <translation>CrmLink записує App Secret у це системне налаштування.</translation>
    </message>
    <message>
        <source>Open the user profile</source>
        <translation>Відкрити профіль користувача</translation>
    </message>
    <message>
        <source>In the CRM it is a link on the home page; here the accounts stand on the page itself.</source>
        <translation>У CRM це посилання на головній сторінці; тут облікові записи – на самій сторінці.</translation>
    </message>
    <message>
        <source>Open the list of linked accounts</source>
        <translation>Відкрити список пов’язаних облікових записів</translation>
    </message>
    <message>
        <source>The list shows the Facebook accounts that are linked to a CRM user.</source>
        <translation>Список показує облікові записи Facebook, пов’язані з користувачем CRM.</translation>
    </message>
    <message>
        <source>Choose the account</source>
        <translation>Вибрати обліковий запис</translation>
    </message>
    <message>
        <source>All CRM users will look things up with this account, so choose one that is meant for it.</source>
        <translation>Усі користувачі CRM шукатимуть через цей обліковий запис, тож виберіть призначений для цього.</translation>
    </message>
    <message>
        <source>Share it</source>
        <translation>Зробити його спільним</translation>
    </message>
    <message>
        <source>The user who shares it needs the permission named here. The account stays usable while its owner logs in to Facebook through the CRM at least every two months.</source>
        <translation>Тому, хто робить його спільним, потрібен указаний тут дозвіл. Обліковий запис працює, доки його власник входить до Facebook через CRM щонайменше раз на два місяці.</translation>
    </message>
    <message>
        <source>the app&apos;s administrator</source>
        <translation>адміністратор застосунку</translation>
    </message>
    <message>
        <source>All of this is set and saved</source>
        <translation>Усе це задано й збережено</translation>
    </message>
    <message>
        <source>Set the switches of Facebook Login and save them</source>
        <translation>Задати перемикачі Facebook Login і зберегти</translation>
    </message>
    <message>
        <source>Facebook lets no program read these switches, so CrmLink asks you.</source>
        <translation>Facebook не дає жодній програмі читати ці перемикачі, тож CrmLink питає вас.</translation>
    </message>
    <message>
        <source>Everybody has a role: App roles › Roles › Add people › Tester</source>
        <translation>Кожен має роль: App roles › Roles › Add people › Tester</translation>
    </message>
    <message>
        <source>Give everybody who links an account the role Tester</source>
        <translation>Дати кожному, хто пов’язує обліковий запис, роль Tester</translation>
    </message>
    <message>
        <source>Without a role people read “App not active” when they log in.</source>
        <translation>Без ролі під час входу з’являється «App not active».</translation>
    </message>
    <message>
        <source>They have accepted the invitation</source>
        <translation>Вони прийняли запрошення</translation>
    </message>
    <message>
        <source>Accept the invitation to the app</source>
        <translation>Прийняти запрошення до застосунку</translation>
    </message>
    <message>
        <source>Privacy policy URL: a public https page</source>
        <translation>Privacy policy URL: публічна https-сторінка</translation>
    </message>
    <message>
        <source>Enter the Privacy policy URL</source>
        <translation>Ввести Privacy policy URL</translation>
    </message>
    <message>
        <source>Meta opens it from outside, so a page of the company&apos;s web site, not of the CRM.</source>
        <translation>Meta відкриває її ззовні, тож сторінка вебсайту компанії, а не CRM.</translation>
    </message>
    <message>
        <source>User data deletion: an address or instructions</source>
        <translation>User data deletion: адреса або вказівки</translation>
    </message>
    <message>
        <source>Enter how people can have their data deleted</source>
        <translation>Ввести, як люди можуть видалити свої дані</translation>
    </message>
    <message>
        <source>App icon: 1024 × 1024 pixels</source>
        <translation>App icon: 1024 × 1024&#xa0;пікселі</translation>
    </message>
    <message>
        <source>Upload the app icon</source>
        <translation>Завантажити App icon</translation>
    </message>
    <message>
        <source>Category and, if the page asks for them, App purpose and Terms of Service URL</source>
        <translation>Category і, якщо сторінка просить, App purpose та Terms of Service URL</translation>
    </message>
    <message>
        <source>Choose Category and App purpose, enter the Terms of Service URL</source>
        <translation>Вибрати Category та App purpose, ввести Terms of Service URL</translation>
    </message>
    <message>
        <source>Permissions and features: more access for public_profile and email</source>
        <translation>Permissions and features: більше доступу для public_profile та email</translation>
    </message>
    <message>
        <source>Increase the access of public_profile and email</source>
        <translation>Розширити доступ public_profile та email</translation>
    </message>
    <message>
        <source>The button reads “Increase access” or “Get advanced access”. Meta may ask to verify the business first.</source>
        <translation>На кнопці написано «Increase access» або «Get advanced access». Meta може спершу попросити підтвердити компанію.</translation>
    </message>
    <message>
        <source>The app is live: Publish › Go live</source>
        <translation>Застосунок опубліковано: Publish › Go live</translation>
    </message>
    <message>
        <source>Publish the app: Publish › Go live</source>
        <translation>Опублікувати застосунок: Publish › Go live</translation>
    </message>
    <message>
        <source>The page lists what is missing. Apps made by type have a switch “App Mode” at the top instead.</source>
        <translation>Сторінка перелічує, чого бракує. У застосунках, створених за видом, натомість угорі є перемикач «App Mode».</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>позначено</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>знято</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(порожньо)</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>не пов’язано</translation>
    </message>
    <message>
        <source>private</source>
        <translation>приватний</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>спільний</translation>
    </message>
    <message>
        <source>old link</source>
        <translation>старий зв’язок</translation>
    </message>
    <message>
        <source>linked again</source>
        <translation>пов’язано знову</translation>
    </message>
    <message>
        <source>Facebook account %1 of %2</source>
        <translation>Обліковий запис Facebook %1 користувача %2</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>База даних</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Вхід виконано як</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Від імені</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>yes, %1, run %2</source>
        <translation>так, %1, запуск %2</translation>
    </message>
    <message>
        <source>no, nothing was written</source>
        <translation>ні, нічого не записано</translation>
    </message>
    <message>
        <source>Seen by the CRM</source>
        <translation>Помічено CRM</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>не перевірено</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>not yet: the CRM still uses its old values</source>
        <translation>ще ні: CRM досі користується старими значеннями</translation>
    </message>
    <message>
        <source>Proved with an account</source>
        <translation>Підтверджено обліковим записом</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ще ні</translation>
    </message>
    <message>
        <source>yes, with %1</source>
        <translation>так, з %1</translation>
    </message>
    <message>
        <source>Login tested</source>
        <translation>Вхід перевірено</translation>
    </message>
    <message>
        <source>yes, with the account of %1, %2</source>
        <translation>так, з обліковим записом %1, %2</translation>
    </message>
    <message>
        <source>Account valid until</source>
        <translation>Обліковий запис діє до</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Зміни</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Після</translation>
    </message>
    <message>
        <source>Facebook app</source>
        <translation>Застосунок Facebook</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>App ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Ключі</translation>
    </message>
    <message>
        <source>accepted by Facebook, %1</source>
        <translation>прийняв Facebook, %1</translation>
    </message>
    <message>
        <source>not checked against Facebook</source>
        <translation>не перевірено у Facebook</translation>
    </message>
    <message>
        <source>Owned by the Facebook account of</source>
        <translation>Належить обліковому запису Facebook</translation>
    </message>
    <message>
        <source>people with a role in the app</source>
        <translation>люди з роллю в застосунку</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>everyone (published app)</source>
        <translation>усі (опублікований застосунок)</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Ще зробити</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>Як скасувати</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Межі</translation>
    </message>
    <message>
        <source>It restores the CRM&apos;s settings while nobody has changed them since; the Facebook app stays. It runs on the computer whose keychain holds the replaced App Secret.</source>
        <translation>Відновлює налаштування CRM, доки їх відтоді ніхто не змінив; застосунок Facebook лишається. Працює на комп’ютері, у чиєму сховищі ключів є замінений App Secret.</translation>
    </message>
    <message>
        <source>Facebook set-up of %1</source>
        <translation>Налаштування Facebook для %1</translation>
    </message>
    <message>
        <source>Made by CrmLink %1, %2. This report holds no secrets.</source>
        <translation>Створено CrmLink %1, %2. Цей звіт не містить секретів.</translation>
    </message>
    <message>
        <source>On every server that runs the CRM, one after another.</source>
        <translation>На кожному сервері, де працює CRM, один за одним.</translation>
    </message>
    <message>
        <source>On Windows: recycle the application pool</source>
        <translation>У Windows: перезапустіть пул застосунків</translation>
    </message>
    <message>
        <source>Run it as administrator. The CRM answers again after a minute or two.</source>
        <translation>Виконуйте як адміністратор. CRM знову відповість за хвилину-дві.</translation>
    </message>
    <message>
        <source>On Linux: restart the service</source>
        <translation>У Linux: перезапустіть службу</translation>
    </message>
    <message>
        <source>The CRM answers again after a minute or two.</source>
        <translation>CRM знову відповість за хвилину-дві.</translation>
    </message>
    <message>
        <source>In a container: restart it</source>
        <translation>У контейнері: перезапустіть його</translation>
    </message>
    <message>
        <source>Empty the CRM&apos;s Redis database</source>
        <translation>Очистьте базу Redis цієї CRM</translation>
    </message>
    <message>
        <source>Once. In a Redis cluster on every node that is no replica.</source>
        <translation>Один раз. У кластері Redis – на кожному вузлі, що не є реплікою.</translation>
    </message>
    <message>
        <source>This ends all sessions: everybody logs in again, and unsaved work is lost. Make sure that the number of the database is the CRM&apos;s own and no other program uses it.</source>
        <translation>Це завершує всі сеанси: усі входять знову, незбережене втрачається. Переконайтеся, що номер бази належить саме цій CRM і базою не користується інша програма.</translation>
    </message>
    <message>
        <source>Once. Host, port and db are those of the entry “redis” in the CRM&apos;s ConnectionStrings.config; in a Redis cluster on every node that is no replica.</source>
        <translation>Один раз. Хост, порт і db – із запису «redis» у ConnectionStrings.config CRM; у кластері Redis – на кожному вузлі, що не є реплікою.</translation>
    </message>
    <message>
        <source>Log in to the CRM again</source>
        <translation>Увійдіть до CRM знову</translation>
    </message>
    <message>
        <source>In the browser. A window that was open before keeps its old values.</source>
        <translation>У браузері. Вікно, відкрите раніше, зберігає старі значення.</translation>
    </message>
    <message>
        <source>%1 is this computer only: nobody else can log in with it. Use the address that users open.</source>
        <translation>%1 – лише цей комп’ютер: ніхто інший за цією адресою не увійде. Візьміть адресу, яку відкривають користувачі.</translation>
    </message>
    <message>
        <source>This is an IP address. Facebook asks for a host name among the App domains, so give the CRM one.</source>
        <translation>Це IP-адреса. В App domains Facebook вимагає імені хоста, тож дайте його CRM.</translation>
    </message>
    <message>
        <source>%1 is a name without a domain, which the console may refuse. Use the full host name, such as %1.example.com.</source>
        <translation>%1 – ім’я без домену, яке консоль може відхилити. Візьміть повне ім’я хоста, наприклад %1.example.com.</translation>
    </message>
    <message>
        <source>%1 is known inside your network only. The login needs just the user&apos;s browser to reach it, but the console may refuse the name.</source>
        <translation>%1 відоме лише у вашій мережі. Для входу досить, щоб воно було доступне браузеру користувача, але консоль може відхилити ім’я.</translation>
    </message>
    <message>
        <source>Enter the address at which users open the CRM.</source>
        <translation>Введіть адресу, за якою користувачі відкривають CRM.</translation>
    </message>
    <message>
        <source>The address has characters that cannot be seen. Type it instead of pasting it.</source>
        <translation>В адресі є невидимі символи. Введіть її вручну, а не вставляйте.</translation>
    </message>
    <message>
        <source>%1 is not how a browser opens the CRM. The address begins with https://.</source>
        <translation>CRM у браузері відкривають не через %1. Адреса починається з https://.</translation>
    </message>
    <message>
        <source>The address names no host. It looks like https://crm.example.com.</source>
        <translation>Адреса не називає хоста. Вона виглядає як https://crm.example.com.</translation>
    </message>
    <message>
        <source>This is no web address. It looks like https://crm.example.com.</source>
        <translation>Це не вебадреса. Вона виглядає як https://crm.example.com.</translation>
    </message>
    <message>
        <source>This is an address of Facebook. Enter the one at which users open the CRM.</source>
        <translation>Це адреса Facebook. Введіть ту, за якою користувачі відкривають CRM.</translation>
    </message>
    <message>
        <source>The address had a user name or password in it, which was removed. Addresses are not secret.</source>
        <translation>В адресі було ім’я користувача або пароль, їх прибрано. Адреси не таємні.</translation>
    </message>
    <message>
        <source>Facebook refuses to log in from http pages. Set up https for the CRM and use that address here.</source>
        <translation>Facebook не дозволяє входити зі сторінок http. Налаштуйте для CRM https і вкажіть тут ту адресу.</translation>
    </message>
    <message>
        <source>https:// was put in front. Check that the CRM opens with it.</source>
        <translation>Спереду додано https://. Перевірте, чи CRM так відкривається.</translation>
    </message>
    <message>
        <source>This is a CRM in the vendor&apos;s cloud, which needs no set-up: log in to Facebook in the CRM itself.</source>
        <translation>Це CRM у хмарі постачальника, налаштування їй не потрібне: увійдіть до Facebook у самій CRM.</translation>
    </message>
    <message>
        <source>Shortened to the CRM&apos;s own address; what followed is one of its pages.</source>
        <translation>Скорочено до власної адреси CRM; те, що було далі, – одна з його сторінок.</translation>
    </message>
    <message>
        <source>The port %1 stays in the Site URL. App domains takes the host name without it.</source>
        <translation>Порт %1 лишається в Site URL. App domains приймає ім’я хоста без нього.</translation>
    </message>
    <message>
        <source>Enter the address to which Facebook sends people back.</source>
        <translation>Введіть адресу, на яку Facebook повертає людей.</translation>
    </message>
    <message>
        <source>The address has blanks or characters that cannot be seen. Type it instead of pasting it.</source>
        <translation>В адресі є пробіли або невидимі символи. Введіть її вручну, а не вставляйте.</translation>
    </message>
    <message>
        <source>Facebook compares the whole address, so * stands for nothing. Enter the exact address.</source>
        <translation>Facebook порівнює всю адресу, тож * нічого не замінює. Введіть точну адресу.</translation>
    </message>
    <message>
        <source>The address begins with https://; a host name alone is refused.</source>
        <translation>Адреса починається з https://; саме лише ім’я хоста відхиляється.</translation>
    </message>
    <message>
        <source>Facebook&apos;s own page needs no entry, and the console refuses it. Turn on Embedded browser OAuth login instead.</source>
        <translation>Власній сторінці Facebook запис не потрібен, і консоль його відхиляє. Натомість увімкніть Embedded browser OAuth login.</translation>
    </message>
    <message>
        <source>An address with # and what follows is refused. Leave that part out.</source>
        <translation>Адресу з # і тим, що далі, консоль відхиляє. Приберіть цю частину.</translation>
    </message>
    <message>
        <source>Facebook sends people back only to https addresses.</source>
        <translation>Facebook повертає людей лише на https-адреси.</translation>
    </message>
    <message>
        <source>Facebook allows localhost by itself while the app is in development, and never later.</source>
        <translation>Поки застосунок у режимі розробки, Facebook сам дозволяє localhost, а потім – ніколи.</translation>
    </message>
    <message>
        <source>What follows the ? is compared too: the login works only with exactly this address.</source>
        <translation>Те, що після ?, теж порівнюється: вхід працює лише точно з цією адресою.</translation>
    </message>
    <message>
        <source>%1 is %2, which is no port.</source>
        <translation>%1 – це %2, а це не порт.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535; leave the key out for the usual one.</source>
        <translation>Порт – число від 1 до 65535; якщо він звичайний, приберіть ключ.</translation>
    </message>
    <message>
        <source>It is one of: %1.</source>
        <translation>Можливі значення: %1.</translation>
    </message>
    <message>
        <source>%1 has an empty entry.</source>
        <translation>%1 має порожній запис.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Приберіть його.</translation>
    </message>
    <message>
        <source>%1 does not say where the secret is.</source>
        <translation>%1 не вказує, де секрет.</translation>
    </message>
    <message>
        <source>%1 contains a user name or password.</source>
        <translation>%1 містить ім’я користувача або пароль.</translation>
    </message>
    <message>
        <source>Write the address without it, and change a password that others could read.</source>
        <translation>Запишіть адресу без них і змініть пароль, який могли прочитати інші.</translation>
    </message>
    <message>
        <source>It is an address with scheme and host, such as %1.</source>
        <translation>Це адреса зі схемою й хостом, наприклад %1.</translation>
    </message>
    <message>
        <source>The address ends before the first ? or #.</source>
        <translation>Адреса закінчується перед першим ? або #.</translation>
    </message>
    <message>
        <source>App ID and App Secret go there: use https. Plain http is accepted on this computer only (127.0.0.1).</source>
        <translation>Туди йдуть App ID і App Secret: візьміть https. Простий http дозволено лише на цьому комп’ютері (127.0.0.1).</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”.</source>
        <translation>%1 не може бути «%2».</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”; did you mean “%3”?</source>
        <translation>%1 не може бути «%2»; можливо, «%3»?</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Бракує %1.</translation>
    </message>
    <message>
        <source>The file&apos;s sections are: %1.</source>
        <translation>Розділи файлу: %1.</translation>
    </message>
    <message>
        <source>The keys here are: %1.</source>
        <translation>Ключі тут: %1.</translation>
    </message>
    <message>
        <source>The key %1 is unknown; did you mean %2?</source>
        <translation>Ключ %1 невідомий; можливо, %2?</translation>
    </message>
    <message>
        <source>The key %1 is unknown.</source>
        <translation>Ключ %1 невідомий.</translation>
    </message>
    <message>
        <source>%1 belongs in the section %2.</source>
        <translation>%1 належить до розділу %2.</translation>
    </message>
    <message>
        <source>Write one of: %1 = { keychain = true }, %1 = { env = &quot;NAME&quot; }, %1 = { file = &quot;path&quot; }, %1 = { command = [&quot;program&quot;, &quot;argument&quot;] }.</source>
        <translation>Запишіть одне з: %1 = { keychain = true }, %1 = { env = &quot;NAME&quot; }, %1 = { file = &quot;path&quot; }, %1 = { command = [&quot;program&quot;, &quot;argument&quot;] }.</translation>
    </message>
    <message>
        <source>%1 is not a section.</source>
        <translation>%1 – не розділ.</translation>
    </message>
    <message>
        <source>Begin it with a line of its own: %1</source>
        <translation>Почніть його окремим рядком: %1</translation>
    </message>
    <message>
        <source>%1 contains the character U+0000.</source>
        <translation>%1 містить символ U+0000.</translation>
    </message>
    <message>
        <source>%1 has a value of the wrong type: %2.</source>
        <translation>%1 має значення неправильного типу: %2.</translation>
    </message>
    <message>
        <source>Write it as %1 = %2.</source>
        <translation>Запишіть це як %1 = %2.</translation>
    </message>
    <message>
        <source>%1 must not hold the secret itself: a site file is copied and mailed. Take it out, and change the secret if others could read the file.</source>
        <translation>%1 не може містити сам секрет: файл сайту копіюють і надсилають поштою. Приберіть секрет і змініть його, якщо файл могли прочитати інші.</translation>
    </message>
    <message>
        <source>It is a host name or an address alone: scheme, port and path have no place in it.</source>
        <translation>Це саме лише ім’я хоста або адреса: схемі, порту й шляху там не місце.</translation>
    </message>
    <message>
        <source>It is the certificate&apos;s SHA-256 fingerprint: 64 hexadecimal digits.</source>
        <translation>Це відбиток SHA-256 сертифіката: 64 шістнадцяткові цифри.</translation>
    </message>
    <message>
        <source>The App ID has digits only, usually 15 or 16; it stands in the console&apos;s address: /apps/&lt;App ID&gt;/.</source>
        <translation>App ID має лише цифри, зазвичай 15 або 16; він є в адресі консолі: /apps/&lt;App ID&gt;/.</translation>
    </message>
    <message>
        <source>It is one e-mail address, such as admin@example.com.</source>
        <translation>Це одна електронна адреса, наприклад admin@example.com.</translation>
    </message>
    <message>
        <source>An app domain is a host name without scheme, port or path.</source>
        <translation>App Domain – це ім’я хоста без схеми, порту й шляху.</translation>
    </message>
    <message>
        <source>It is a version of Facebook&apos;s Graph API, such as v25.0.</source>
        <translation>Це версія Graph API Facebook, наприклад v25.0.</translation>
    </message>
    <message>
        <source>Facebook sends the login&apos;s answer there: it is a whole https address.</source>
        <translation>Туди Facebook надсилає відповідь входу: це повна https-адреса.</translation>
    </message>
    <message>
        <source>It is scheme, host and port alone, such as https://graph.facebook.com.</source>
        <translation>Це лише схема, хост і порт, наприклад https://graph.facebook.com.</translation>
    </message>
    <message>
        <source>Write the CRM&apos;s address: site_url = &quot;https://…&quot;.</source>
        <translation>Запишіть адресу CRM: site_url = &quot;https://…&quot;.</translation>
    </message>
    <message>
        <source>Write route = &quot;database&quot; or route = &quot;service&quot;.</source>
        <translation>Запишіть route = &quot;database&quot; або route = &quot;service&quot;.</translation>
    </message>
    <message>
        <source>Write the database server&apos;s name: host = &quot;…&quot;.</source>
        <translation>Запишіть ім’я сервера бази даних: host = &quot;…&quot;.</translation>
    </message>
    <message>
        <source>Write the database&apos;s name: name = &quot;…&quot;.</source>
        <translation>Запишіть назву бази даних: name = &quot;…&quot;.</translation>
    </message>
    <message>
        <source>Write the CRM user to sign in as: user = &quot;…&quot;.</source>
        <translation>Запишіть користувача CRM для входу: user = &quot;…&quot;.</translation>
    </message>
    <message>
        <source>Write the Facebook app&apos;s ID: app_id = &quot;…&quot;.</source>
        <translation>Запишіть ID застосунку Facebook: app_id = &quot;…&quot;.</translation>
    </message>
    <message>
        <source>[shared] names accounts: write on whose behalf they are shared: acting_as = &quot;Supervisor&quot;.</source>
        <translation>[shared] вказує облікові записи: запишіть, від чийого імені їх роблять спільними: acting_as = &quot;Supervisor&quot;.</translation>
    </message>
    <message>
        <source>Save it as plain text in UTF-8 (in PowerShell: Out-File -Encoding utf8), or write a new one with the wizard.</source>
        <translation>Збережіть його як простий текст у UTF-8 (у PowerShell: Out-File -Encoding utf8) або запишіть новий майстром.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB, so it is no site file.</source>
        <translation>Файл більший за 1&#xa0;МіБ, отже це не файл сайту.</translation>
    </message>
    <message>
        <source>Name another file with --site.</source>
        <translation>Укажіть інший файл через --site.</translation>
    </message>
    <message>
        <source>The file is text in UTF-16, not in UTF-8.</source>
        <translation>Файл – текст у UTF-16, а не в UTF-8.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8.</source>
        <translation>Файл – не текст у UTF-8.</translation>
    </message>
    <message>
        <source>The file is not TOML from here on: %1.</source>
        <translation>Починаючи звідси, файл уже не TOML: %1.</translation>
    </message>
    <message>
        <source>Mend the line. A value is &quot;text in quotes&quot;, a number, true or false.</source>
        <translation>Виправте рядок. Значення – це &quot;текст у лапках&quot;, число, true або false.</translation>
    </message>
    <message>
        <source>The connection to %1 is encrypted, but nobody checks that it is the right server (tls = &quot;require&quot;).</source>
        <translation>З’єднання з %1 зашифровано, але ніхто не перевіряє, чи це правильний сервер (tls = &quot;require&quot;).</translation>
    </message>
    <message>
        <source>The connection to %1 is not encrypted (tls = &quot;disable&quot;): the App Secret and the password can be read on the way.</source>
        <translation>З’єднання з %1 не зашифровано (tls = &quot;disable&quot;): App Secret і пароль можна прочитати в дорозі.</translation>
    </message>
    <message>
        <source>Check the port, and that SQL Server is running with TCP/IP enabled (SQL Server Configuration Manager).</source>
        <translation>Перевірте порт і чи працює SQL Server з увімкненим TCP/IP (SQL Server Configuration Manager).</translation>
    </message>
    <message>
        <source>Check the port, and that Oracle&apos;s listener is running.</source>
        <translation>Перевірте порт і чи працює прослуховувач (listener) Oracle.</translation>
    </message>
    <message>
        <source>Issued to %1 by %2, valid until %3. SHA-256 fingerprint: %4.</source>
        <translation>Виданий для %1, видав %2, дійсний до %3. Відбиток SHA-256: %4.</translation>
    </message>
    <message>
        <source>What answers on %1 is not %2.</source>
        <translation>На %1 відповідає не %2.</translation>
    </message>
    <message>
        <source>Check the port: %1&apos;s own is %2.</source>
        <translation>Перевірте порт: звичайний порт %1 – %2.</translation>
    </message>
    <message>
        <source>Have TLS turned on in the server, or, if the network between is trusted, set encryption to off.</source>
        <translation>Попросіть увімкнути TLS на сервері або, якщо мережа між вами надійна, вимкніть шифрування.</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>пропонується</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the server&apos;s administrator, then trust the certificate; or name the PEM file of the authority that issued it.</source>
        <translation>Звірте відбиток з адміністратором сервера, потім довіртеся сертифікату; або вкажіть файл PEM центру, що його видав.</translation>
    </message>
    <message>
        <source>“.dsn” cannot stand in the server&apos;s name, the user or the password.</source>
        <translation>«.dsn» не може бути в імені сервера чи користувача або в паролі.</translation>
    </message>
    <message>
        <source>Use the server&apos;s address, or another login.</source>
        <translation>Візьміть адресу сервера або інший логін.</translation>
    </message>
    <message>
        <source>The driver %1 cannot be told which certificate to trust.</source>
        <translation>Драйверу %1 не можна вказати, якому сертифікату довіряти.</translation>
    </message>
    <message>
        <source>Windows login works on Windows only.</source>
        <translation>Вхід Windows працює лише у Windows.</translation>
    </message>
    <message>
        <source>Use a login of SQL Server&apos;s own: login = &quot;sql&quot;.</source>
        <translation>Візьміть логін самого SQL Server: login = &quot;sql&quot;.</translation>
    </message>
    <message>
        <source>“%1” is no name of an Oracle server or service.</source>
        <translation>«%1» не є назвою сервера чи служби Oracle.</translation>
    </message>
    <message>
        <source>Write host and service name alone, without brackets and blanks.</source>
        <translation>Запишіть лише хост і назву служби, без дужок і пробілів.</translation>
    </message>
    <message>
        <source>A name with a line break in it cannot be used.</source>
        <translation>Назву з розривом рядка використати не можна.</translation>
    </message>
    <message>
        <source>Correct the server&apos;s name or the certificate file&apos;s.</source>
        <translation>Виправте ім’я сервера або назву файлу сертифіката.</translation>
    </message>
    <message>
        <source>The server %1 has no database %2 for the login %3.</source>
        <translation>На сервері %1 немає бази даних %2 для логіна %3.</translation>
    </message>
    <message>
        <source>The connection cannot be prepared: no temporary file can be written.</source>
        <translation>З’єднання не вдається підготувати: неможливо записати тимчасовий файл.</translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files.</source>
        <translation>Звільніть місце в теці для тимчасових файлів.</translation>
    </message>
    <message>
        <source>This computer has no ODBC driver named %1.</source>
        <translation>На цьому комп’ютері немає драйвера ODBC з назвою %1.</translation>
    </message>
    <message>
        <source>No ODBC driver is installed.</source>
        <translation>Жодного драйвера ODBC не встановлено.</translation>
    </message>
    <message>
        <source>Installed: %1.</source>
        <translation>Установлено: %1.</translation>
    </message>
    <message>
        <source>Correct odbc_driver in the site file, or leave it empty.</source>
        <translation>Виправте odbc_driver у файлі сайту або лишіть його порожнім.</translation>
    </message>
    <message>
        <source>This computer lacks an ODBC driver for %1.</source>
        <translation>На цьому комп’ютері бракує драйвера ODBC для %1.</translation>
    </message>
    <message>
        <source>Install Oracle Instant Client with its ODBC package, then try again.</source>
        <translation>Установіть Oracle Instant Client з його пакетом ODBC, потім спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Install Microsoft&apos;s “ODBC Driver 18 for SQL Server”, or on Debian and Ubuntu the package tdsodbc (FreeTDS), then try again.</source>
        <translation>Установіть «ODBC Driver 18 for SQL Server» від Microsoft або, у Debian та Ubuntu, пакет tdsodbc (FreeTDS), потім спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Install Oracle Instant Client with its ODBC package, or a Qt with the driver QOCI.</source>
        <translation>Установіть Oracle Instant Client з його пакетом ODBC або Qt з драйвером QOCI.</translation>
    </message>
    <message>
        <source>%1: the drivers %2 and %3 are ready.</source>
        <translation>%1: драйвери %2 і %3 готові.</translation>
    </message>
    <message>
        <source>%1: no ODBC driver for it is installed.</source>
        <translation>%1: драйвера ODBC для нього не встановлено.</translation>
    </message>
    <message>
        <source>The guide has no step “%1”.</source>
        <translation>У довіднику немає кроку «%1».</translation>
    </message>
    <message>
        <source>Open the guide without a step and search there.</source>
        <translation>Відкрийте довідник без кроку й шукайте там.</translation>
    </message>
    <message>
        <source>STEP is a step&apos;s name, the number of a step of the manual, or what check calls its finding. The guide needs no network. Saved, it is one page with its pictures beside it, for an intranet or for print; saving needs no display.</source>
        <translation>STEP – назва кроку, номер кроку посібника або те, як check називає свій висновок. Довіднику не потрібна мережа. Збережений, він є однією сторінкою із зображеннями поруч – для внутрішньої мережі чи для друку; для збереження екран не потрібен.</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Перед початком</translation>
    </message>
    <message>
        <source>In Facebook&apos;s console</source>
        <translation>У консолі Facebook</translation>
    </message>
    <message>
        <source>In the CRM</source>
        <translation>У CRM</translation>
    </message>
    <message>
        <source>Shared accounts</source>
        <translation>Спільні облікові записи</translation>
    </message>
    <message>
        <source>Keep it working</source>
        <translation>Щоб працювало й надалі</translation>
    </message>
    <message>
        <source>When Facebook refuses</source>
        <translation>Коли відмовляє Facebook</translation>
    </message>
    <message>
        <source>When the CRM refuses</source>
        <translation>Коли відмовляє CRM</translation>
    </message>
    <message>
        <source>CrmLink itself</source>
        <translation>Сам CrmLink</translation>
    </message>
    <message>
        <source>The guide&apos;s file %1 cannot be read.</source>
        <translation>Файл довідника %1 не вдається прочитати.</translation>
    </message>
    <message>
        <source>Install CrmLink again.</source>
        <translation>Установіть CrmLink заново.</translation>
    </message>
    <message>
        <source>The guide cannot be saved to %1.</source>
        <translation>Довідник не вдається зберегти в %1.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, on a disk with room for a few megabytes.</source>
        <translation>Виберіть теку, у яку можете записувати, на диску, де є місце для кількох мегабайтів.</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>більше немає</translation>
    </message>
    <message>
        <source>new</source>
        <translation>нове</translation>
    </message>
    <message>
        <source>The manual&apos;s word</source>
        <translation>У посібнику</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>A drawing of ours, not Facebook&apos;s page. Names as of %1; the place may differ.</source>
        <extracomment>Under a picture; %1 is a month and year.</extracomment>
        <translation>Наш малюнок, а не сторінка Facebook. Назви станом на %1; розташування може відрізнятися.</translation>
    </message>
    <message>
        <source>A drawing of ours, not the CRM&apos;s page. Names as of %1; the place may differ.</source>
        <extracomment>Under a picture; %1 is a month and year.</extracomment>
        <translation>Наш малюнок, а не сторінка CRM. Назви станом на %1; розташування може відрізнятися.</translation>
    </message>
    <message>
        <source>CrmLink&apos;s own page, with values of a practice site.</source>
        <extracomment>Under a picture, which is in English: in any other language it says so, because the text beside it names translated buttons.</extracomment>
        <translation>Власна сторінка CrmLink англійською, зі значеннями навчального сайту.</translation>
    </message>
    <message>
        <source>Manual, step %1</source>
        <extracomment>Where a step stands in the vendor&apos;s manual.</extracomment>
        <translation>Посібник, крок&#xa0;%1</translation>
    </message>
    <message>
        <source>Manual, “Entering Facebook key into bpm&apos;online”</source>
        <translation>Посібник, «Entering Facebook key into bpm&apos;online»</translation>
    </message>
    <message>
        <source>Manual, “Configuring shared Facebook accounts”, step %1</source>
        <translation>Посібник, «Configuring shared Facebook accounts», крок&#xa0;%1</translation>
    </message>
    <message>
        <source>Fig. %1</source>
        <translation>Рис.&#xa0;%1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>A mark on a picture, read aloud: its number, and what it points at.</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>The list of the guide&apos;s pictures cannot be read.</source>
        <translation>Список зображень довідника не вдається прочитати.</translation>
    </message>
    <message>
        <source>CrmLink: the guide</source>
        <translation>CrmLink: довідник</translation>
    </message>
    <message>
        <source>I do not see this</source>
        <translation>Я цього не бачу</translation>
    </message>
    <message>
        <source>The printer refused the guide.</source>
        <translation>Принтер відмовився друкувати довідник.</translation>
    </message>
    <message>
        <source>Save it as PDF and print that.</source>
        <translation>Збережіть його як PDF і надрукуйте той файл.</translation>
    </message>
    <message>
        <source>What about the accounts? Say list, share, unshare or remove.</source>
        <translation>Що зробити з обліковими записами? Укажіть list, share, unshare або remove.</translation>
    </message>
    <message>
        <source>Accounts have no action “%1”: say list, share, unshare or remove.</source>
        <translation>Дії «%1» для облікових записів немає: вкажіть list, share, unshare або remove.</translation>
    </message>
    <message>
        <source>Accounts have no action “%1”; did you mean “%2”?</source>
        <translation>Дії «%1» для облікових записів немає; можливо, «%2»?</translation>
    </message>
    <message>
        <source>No account is named.</source>
        <translation>Не названо жодного облікового запису.</translation>
    </message>
    <message>
        <source>Name accounts by login or id after “%1”; accounts list shows them.</source>
        <translation>Укажіть облікові записи за логіном або ідентифікатором після «%1»; їх показує accounts list.</translation>
    </message>
    <message>
        <source>The list cannot be written to a temporary file.</source>
        <translation>Список не вдається записати в тимчасовий файл.</translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files (TMPDIR, TEMP).</source>
        <translation>Звільніть місце в теці для тимчасових файлів (TMPDIR, TEMP).</translation>
    </message>
    <message>
        <source>Undo cannot give removed accounts back: their owners have to link them again.</source>
        <translation>Undo не може повернути вилучені облікові записи: власники мають пов’язати їх знову.</translation>
    </message>
    <message>
        <source>Nothing to write: the accounts are as you want them.</source>
        <translation>Записувати нічого: облікові записи такі, як потрібно.</translation>
    </message>
    <message>
        <source>Run %1.</source>
        <translation>Запуск %1.</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>термін минув</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>безстроково</translation>
    </message>
    <message>
        <source>end not known</source>
        <translation>термін невідомий</translation>
    </message>
    <message>
        <source>%1 of %2, app %3</source>
        <extracomment>%1 is an account&apos;s login, %2 the CRM user whose it is, %3 an App ID.</extracomment>
        <translation>%1 користувача %2, застосунок %3</translation>
    </message>
    <message numerus="yes">
        <source>%n Facebook account(s)</source>
        <translation>
            <numerusform>%n&#xa0;обліковий запис Facebook</numerusform>
            <numerusform>%n&#xa0;облікові записи Facebook</numerusform>
            <numerusform>%n&#xa0;облікових записів Facebook</numerusform>
        </translation>
    </message>
    <message>
        <source>list shows all, or those that are named, and never asks Facebook: an end is known where an account was linked or checked on this computer. share lets all users of the CRM use an account, unshare its owner only; both need acting_as in the site file, and that user the operation permission. remove deletes the link at once, without a question, and undo cannot give it back. An account is named by its login or, where several have it, by its id. What is already so is left alone.</source>
        <translation>list показує всі або названі облікові записи й ніколи не питає Facebook: термін відомий там, де обліковий запис пов’язано чи перевірено на цьому комп’ютері. share дає користуватися обліковим записом усім користувачам CRM, unshare – лише власнику; обом потрібен acting_as у файлі сайту, а тому користувачеві – дозвіл на операцію. remove вилучає зв’язок одразу, без запитання, і undo не може його повернути. Обліковий запис називають за логіном або, якщо такий мають кілька, за ідентифікатором. Те, що вже так, не змінюється.</translation>
    </message>
    <message>
        <source>“%1” has no token in the CRM.</source>
        <translation>«%1» не має токена в CRM.</translation>
    </message>
    <message>
        <source>“%1” of %2: %3</source>
        <translation>«%1» користувача %2: %3</translation>
    </message>
    <message>
        <source>“%1” works.</source>
        <translation>«%1» працює.</translation>
    </message>
    <message>
        <source>“%1” ended on %2: the app may no longer read the person&apos;s data.</source>
        <translation>Термін «%1» минув %2: застосунок більше не може читати дані людини.</translation>
    </message>
    <message>
        <source>“%1” works until %2.</source>
        <translation>«%1» працює до %2.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” works until %2, %n more day(s).</source>
        <translation>
            <numerusform>«%1» працює до %2, ще %n&#xa0;день.</numerusform>
            <numerusform>«%1» працює до %2, ще %n&#xa0;дні.</numerusform>
            <numerusform>«%1» працює до %2, ще %n&#xa0;днів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Have %1 link the account again before that day. Facebook lets a link live for about 60 days; only a new login begins them anew.</source>
        <translation>Нехай %1 пов’яже обліковий запис знову до цього дня. У Facebook зв’язок діє близько 60&#xa0;днів; відлік починає знову лише новий вхід.</translation>
    </message>
    <message>
        <source>Facebook was not asked.</source>
        <translation>Facebook не запитано.</translation>
    </message>
    <message>
        <source>Not asked: this way to the CRM does not tell the accounts&apos; tokens, and only with them does Facebook answer.</source>
        <translation>Не запитано: цей шлях до CRM не дає токенів облікових записів, а без них Facebook не відповідає.</translation>
    </message>
    <message>
        <source>Not asked: %1</source>
        <translation>Не запитано: %1</translation>
    </message>
    <message>
        <source>Nobody can use these accounts before they are linked again, because they have expired or belong to another app: %1.</source>
        <translation>Цими обліковими записами ніхто не може користуватися, доки їх не пов’яжуть знову, бо термін минув або вони належать іншому застосунку: %1.</translation>
    </message>
    <message>
        <source>Link the Facebook account “%1” of %2 again</source>
        <translation>Знову пов’язати обліковий запис Facebook «%1» користувача %2</translation>
    </message>
    <message>
        <source>The link between the CRM and Facebook ends on %1. The account&apos;s owner logs in to Facebook once more: in the CRM&apos;s user profile, or with “crmlink profile”.</source>
        <translation>Зв’язок між CRM і Facebook закінчується %1. Власник облікового запису ще раз входить до Facebook: у профілі користувача CRM або командою «crmlink profile».</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Збережено: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Save it somewhere else.</source>
        <translation>%1 не вдається записати: %2. Збережіть в іншому місці.</translation>
    </message>
    <message>
        <source>The CRM could not be made to notice: %1</source>
        <translation>Не вдалося домогтися, щоб CRM помітила зміни: %1</translation>
    </message>
    <message>
        <source>The CRM dropped its caches and was restarted; users log in again.</source>
        <translation>CRM очистила свої кеші й перезапустилася; користувачі входять знову.</translation>
    </message>
    <message>
        <source>Seen by the CRM: its server uses these values.</source>
        <translation>Помічено CRM: її сервер використовує ці значення.</translation>
    </message>
    <message>
        <source>The CRM was restarted, and its server still uses other values: look for a value of the user&apos;s own, and in SysSettings.config.</source>
        <translation>CRM перезапущено, а її сервер і далі використовує інші значення: пошукайте власне значення користувача та загляньте в SysSettings.config.</translation>
    </message>
    <message>
        <source>Proved with an account: the CRM&apos;s server can work with that of %1.</source>
        <translation>Підтверджено обліковим записом: сервер CRM може працювати із записом користувача %1.</translation>
    </message>
    <message>
        <source>The linked account of %1 no longer works: it has to be linked again.</source>
        <translation>Пов’язаний обліковий запис користувача %1 більше не працює: його треба пов’язати знову.</translation>
    </message>
    <message>
        <source>%1: web service of %2</source>
        <translation>%1: вебслужба %2</translation>
    </message>
    <message>
        <source>The CRM wrote the values itself and uses them. Where it runs on several servers, restart the others.</source>
        <translation>CRM сама записала значення й використовує їх. Якщо вона працює на кількох серверах, перезапустіть решту.</translation>
    </message>
    <message>
        <source>Link a Facebook account, link it again, share it with all users, make it private, check or remove it. With database access the user on whose behalf is chosen first. Each action is shown before it is written, and is a run of its own. Without --site a known CRM is chosen; a password that is not in the keychain is asked for and not kept.</source>
        <translation>Пов’язати обліковий запис Facebook, пов’язати знову, зробити спільним для всіх користувачів, зробити приватним, перевірити або вилучити. З доступом до бази даних спершу вибирають користувача, від імені якого діють. Кожну дію показують до запису, і вона є окремим запуском. Без --site вибирають відому CRM; пароль, якого немає у сховищі ключів, питають і не зберігають.</translation>
    </message>
    <message>
        <source>Write the keys to the CRM and read them back.</source>
        <translation>Записати ключі в CRM і перечитати їх.</translation>
    </message>
    <message>
        <source>Reads, writes what differs, reads it back, and only then commits. A second run changes nothing. With route = &quot;service&quot; there is no transaction: CrmLink says what was written and what was not, and the old integration works until the last setting. Every run that wrote can be taken back with undo; the App Secret it replaced is kept in the keychain for that. Ctrl+C before the commit rolls everything back.</source>
        <translation>Читає, записує те, що відрізняється, перечитує і лише тоді фіксує. Другий запуск нічого не змінює. З route = &quot;service&quot; транзакції немає: сказано, що записано, а що ні, і до останнього налаштування працює стара інтеграція. Кожен запуск, що записав, можна скасувати через undo; замінений App Secret для цього зберігається у сховищі ключів. Ctrl+C до фіксації повертає все назад.</translation>
    </message>
    <message>
        <source>service: ask the CRM to drop its caches and restart afterwards, which ends all sessions, and whether it uses the new values; needs [crm.service]. none: do not (default).</source>
        <translation>service: попросити потім CRM очистити кеші й перезапуститися, що завершує всі сеанси, і спитати, чи використовує вона нові значення; потребує [crm.service]. none: ні (типово).</translation>
    </message>
    <message>
        <source>%1, the certificate that you trust on your own word</source>
        <translation>%1, сертифікат, якому ви довіряєте під свою відповідальність</translation>
    </message>
    <message>
        <source>Check that the address begins with https only if the CRM speaks it on this port.</source>
        <translation>Перевірте: адреса має починатися з https, лише якщо CRM підтримує його на цьому порту.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of %1.</source>
        <translation>Цей комп’ютер не довіряє сертифікату %1.</translation>
    </message>
    <message>
        <source>%1. It is issued to %2 by %3. Its SHA-256 fingerprint: %4</source>
        <extracomment>%1 system&apos;s words, %2 and %3 names in a certificate, %4 its fingerprint</extracomment>
        <translation>%1. Його видано для %2, видав %3. Його відбиток SHA-256: %4</translation>
    </message>
    <message>
        <source>Ask who runs the CRM&apos;s server whether this is its fingerprint. If so, trust this one certificate: pinned_sha256 under [crm.service] in the site file. Or have the company&apos;s certificate authority installed on this computer.</source>
        <translation>Спитайте того, хто відповідає за сервер CRM, чи це його відбиток. Якщо так, довіртеся саме цьому сертифікату: pinned_sha256 у [crm.service] у файлі сайту. Або попросіть установити на цьому комп’ютері центр сертифікації компанії.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that is trusted.</source>
        <translation>%1 показує інший сертифікат, ніж той, якому довіряють.</translation>
    </message>
    <message>
        <source>Trusted: %1. Shown: %2, issued to %3 by %4.</source>
        <translation>Довірений: %1. Показаний: %2, виданий для %3, видав %4.</translation>
    </message>
    <message>
        <source>Ask who runs the CRM&apos;s server whether its certificate was renewed. Only then trust the new one: pinned_sha256 under [crm.service] in the site file.</source>
        <translation>Спитайте того, хто відповідає за сервер CRM, чи оновлено його сертифікат. Лише тоді довіртеся новому: pinned_sha256 у [crm.service] у файлі сайту.</translation>
    </message>
    <message>
        <source>This CRM lets people in through single sign-on only.</source>
        <translation>Ця CRM пускає лише через єдиний вхід (single sign-on).</translation>
    </message>
    <message>
        <source>It redirects to %1 for the sign-in.</source>
        <translation>Для входу вона переспрямовує на %1.</translation>
    </message>
    <message>
        <source>Use a CRM user that may sign in with a password (such as Supervisor), or the database route.</source>
        <translation>Візьміть користувача CRM, який може входити з паролем (наприклад, Supervisor), або шлях через базу даних.</translation>
    </message>
    <message>
        <source>The answer was empty (HTTP status %1).</source>
        <translation>Відповідь була порожня (стан HTTP %1).</translation>
    </message>
    <message>
        <source>A web page came instead (HTTP status %1).</source>
        <translation>Натомість надійшла вебсторінка (стан HTTP %1).</translation>
    </message>
    <message>
        <source>A web page came instead: “%1” (HTTP status %2).</source>
        <translation>Натомість надійшла вебсторінка: «%1» (стан HTTP %2).</translation>
    </message>
    <message>
        <source>Something else came instead: %1 (HTTP status %2).</source>
        <translation>Натомість надійшло щось інше: %1 (стан HTTP %2).</translation>
    </message>
    <message>
        <source>Check the spelling of the CRM&apos;s address. A VPN may be needed.</source>
        <translation>Перевірте, як написано адресу CRM. Може знадобитися VPN.</translation>
    </message>
    <message>
        <source>No web server answers at %1.</source>
        <translation>На %1 не відповідає жоден вебсервер.</translation>
    </message>
    <message>
        <source>Check the address and its port, and that the CRM is running.</source>
        <translation>Перевірте адресу та її порт і чи працює CRM.</translation>
    </message>
    <message>
        <source>The CRM at %1 did not answer in time.</source>
        <translation>CRM на %1 не відповіла вчасно.</translation>
    </message>
    <message>
        <source>A CRM that was just started needs a minute or two: try again. Check firewall and VPN.</source>
        <translation>Щойно запущеній CRM потрібна хвилина-дві: спробуйте ще раз. Перевірте брандмауер і VPN.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not let the request through.</source>
        <translation>Проксі на шляху до %1 не пропускає запит.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s proxy settings: an internal host usually belongs to the exceptions.</source>
        <translation>Перевірте налаштування проксі цього комп’ютера: внутрішній хост зазвичай належить до винятків.</translation>
    </message>
    <message>
        <source>What answers at %1 is no web server of a CRM.</source>
        <translation>На %1 відповідає не вебсервер CRM.</translation>
    </message>
    <message>
        <source>Check the address and its port.</source>
        <translation>Перевірте адресу та її порт.</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>З’єднання з %1 обірвалося.</translation>
    </message>
    <message>
        <source>Try again. If it goes on, ask who runs the CRM&apos;s server.</source>
        <translation>Спробуйте ще раз. Якщо це повториться, спитайте того, хто відповідає за сервер CRM.</translation>
    </message>
    <message>
        <source>%1 is not the CRM&apos;s web service.</source>
        <translation>%1 не є вебслужбою CRM.</translation>
    </message>
    <message>
        <source>The address sends on to %1.</source>
        <translation>Адреса переспрямовує на %1.</translation>
    </message>
    <message>
        <source>If that is the CRM, use its address. If it is where people sign in for everything, this CRM has single sign-on: use a user with a password, or the database route.</source>
        <translation>Якщо це CRM, візьміть її адресу. Якщо це спільна сторінка входу, ця CRM використовує єдиний вхід: візьміть користувача з паролем або шлях через базу даних.</translation>
    </message>
    <message>
        <source>Use the address with https.</source>
        <translation>Візьміть адресу з https.</translation>
    </message>
    <message>
        <source>Sign in to the proxy, or add the CRM to its exceptions.</source>
        <translation>Увійдіть до проксі або додайте CRM до його винятків.</translation>
    </message>
    <message>
        <source>The CRM at %1 is not ready.</source>
        <translation>CRM на %1 не готова.</translation>
    </message>
    <message>
        <source>It may be starting. Wait a minute or two and try again.</source>
        <translation>Можливо, вона запускається. Зачекайте хвилину-дві й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Check the CRM&apos;s address: it is what users type in their browser, without /0 or a page behind it. A proxy or a firewall&apos;s page can come in between, too.</source>
        <translation>Перевірте адресу CRM: це те, що користувачі вводять у браузері, без /0 чи сторінки після неї. Посередині може також бути проксі або сторінка брандмауера.</translation>
    </message>
    <message>
        <source>The password of the CRM user %1 has expired.</source>
        <translation>Термін дії пароля користувача CRM %1 минув.</translation>
    </message>
    <message>
        <source>Log in to the CRM in a browser, choose a new password there, and use that one here.</source>
        <translation>Увійдіть до CRM у браузері, виберіть там новий пароль і скористайтеся ним тут.</translation>
    </message>
    <message>
        <source>The CRM user %1 is locked.</source>
        <translation>Користувача CRM %1 заблоковано.</translation>
    </message>
    <message>
        <source>Wait until the lock ends (the CRM&apos;s setting, usually 15 minutes), or have a system administrator unlock the user. Further attempts prolong it.</source>
        <translation>Зачекайте, доки блокування мине (налаштування CRM, зазвичай 15&#xa0;хвилин), або попросіть системного адміністратора розблокувати користувача. Нові спроби його подовжують.</translation>
    </message>
    <message>
        <source>The CRM does not accept the login %1.</source>
        <translation>CRM не приймає логін %1.</translation>
    </message>
    <message>
        <source>Check user name and password. Several wrong attempts lock the user.</source>
        <translation>Перевірте ім’я користувача й пароль. Кілька хибних спроб блокують користувача.</translation>
    </message>
    <message>
        <source>The password would cross the network to %1 unencrypted. Nothing was sent.</source>
        <translation>Пароль ішов би мережею до %1 незашифрованим. Нічого не надіслано.</translation>
    </message>
    <message>
        <source>The CRM&apos;s address begins with http.</source>
        <translation>Адреса CRM починається з http.</translation>
    </message>
    <message>
        <source>Use the address with https. If the CRM has none and you trust the network in between, insist on it: allow_http = true under [crm.service] in the site file.</source>
        <translation>Візьміть адресу з https. Якщо CRM її не має, а мережі посередині ви довіряєте, дозвольте це явно: allow_http = true у [crm.service] у файлі сайту.</translation>
    </message>
    <message>
        <source>The CRM does not let %1 do this.</source>
        <translation>CRM не дозволяє цього користувачеві %1.</translation>
    </message>
    <message>
        <source>Have a system administrator of the CRM grant the operation (for system settings: “Access to managing system settings”), or sign in as another user.</source>
        <translation>Попросіть системного адміністратора CRM надати операцію (для системних налаштувань: «Access to managing system settings») або увійдіть як інший користувач.</translation>
    </message>
    <message>
        <source>The CRM&apos;s web service did not answer as expected (%1).</source>
        <translation>Вебслужба CRM відповіла не так, як очікувалося (%1).</translation>
    </message>
    <message>
        <source>This version of the CRM may differ from those CrmLink knows. Try again, or use the database route.</source>
        <translation>Можливо, ця версія CRM відрізняється від відомих CrmLink. Спробуйте ще раз або візьміть шлях через базу даних.</translation>
    </message>
    <message>
        <source>The CRM said that it saved everything, but does not tell the new values.</source>
        <translation>CRM повідомила, що все зберегла, але нових значень не називає.</translation>
    </message>
    <message>
        <source>A value of the user&apos;s own or of a role may win over it, or SysSettings.config pins it: look at the setting in the CRM&apos;s System settings.</source>
        <translation>Можливо, переважає власне значення користувача чи ролі або його закріплює SysSettings.config: подивіться на налаштування в System settings CRM.</translation>
    </message>
    <message>
        <source>The CRM&apos;s web service tells no access tokens.</source>
        <translation>Вебслужба CRM не дає токенів доступу.</translation>
    </message>
    <message>
        <source>%1 does not hold the operation “Access to managing system settings”</source>
        <translation>%1 не має операції «Access to managing system settings»</translation>
    </message>
    <message>
        <source>The App Secret to be written is not at hand.</source>
        <translation>App Secret, який треба записати, недоступний.</translation>
    </message>
    <message>
        <source>The CRM changed nothing of the account %1.</source>
        <translation>CRM нічого не змінила в обліковому записі %1.</translation>
    </message>
    <message>
        <source>It may have been removed meanwhile, or its owner&apos;s records are not yours to change: sign in as its owner or as a system administrator.</source>
        <translation>Можливо, його тим часом вилучено або ви не можете змінювати записи його власника: увійдіть як власник або як системний адміністратор.</translation>
    </message>
    <message>
        <source>%1 cannot be linked again in one step.</source>
        <translation>%1 не можна пов’язати знову за один крок.</translation>
    </message>
    <message>
        <source>%1 has several Facebook accounts, and the CRM does not let one choose between them.</source>
        <translation>%1 має кілька облікових записів Facebook, а CRM не дає вибрати між ними.</translation>
    </message>
    <message>
        <source>Remove the account, then link it anew.</source>
        <translation>Вилучіть обліковий запис, потім пов’яжіть його заново.</translation>
    </message>
    <message>
        <source>The CRM&apos;s server did not do what was asked of an account.</source>
        <translation>Сервер CRM не зробив того, про що його просили щодо облікового запису.</translation>
    </message>
    <message>
        <source>Show this to the CRM&apos;s system administrator.</source>
        <translation>Покажіть це системному адміністраторові CRM.</translation>
    </message>
    <message>
        <source>The CRM has a private Facebook account of this user already.</source>
        <translation>CRM уже має приватний обліковий запис Facebook цього користувача.</translation>
    </message>
    <message>
        <source>Link that account again, or remove it first.</source>
        <translation>Пов’яжіть той обліковий запис знову або спершу вилучіть його.</translation>
    </message>
    <message>
        <source>The CRM has no Facebook keys yet.</source>
        <translation>CRM ще не має ключів Facebook.</translation>
    </message>
    <message>
        <source>Have the CRM&apos;s administrator set up the Facebook integration first.</source>
        <translation>Попросіть адміністратора CRM спершу налаштувати інтеграцію з Facebook.</translation>
    </message>
    <message>
        <source>Facebook did not accept what the CRM&apos;s server sent it.</source>
        <translation>Facebook не прийняв того, що надіслав йому сервер CRM.</translation>
    </message>
    <message>
        <source>Log in to Facebook again and repeat. If it goes on, check the CRM&apos;s Facebook keys.</source>
        <translation>Увійдіть до Facebook знову й повторіть. Якщо не допоможе, перевірте ключі Facebook у CRM.</translation>
    </message>
    <message>
        <source>The CRM did not save “%1”.</source>
        <translation>CRM не зберегла «%1».</translation>
    </message>
    <message>
        <source>Accounts can be linked here once App ID and App Secret are entered.</source>
        <translation>Облікові записи можна пов’язувати тут, коли введено App ID і App Secret.</translation>
    </message>
    <message>
        <source>Facebook is not asked here, so nobody can log in.</source>
        <translation>Facebook тут не запитують, тож увійти ніхто не може.</translation>
    </message>
    <message>
        <source>No user of the CRM is named on whose behalf accounts are changed: name one on Your CRM.</source>
        <translation>Не вказано користувача CRM, від імені якого змінюють облікові записи: вкажіть його на сторінці «Ваша CRM».</translation>
    </message>
    <message>
        <source>Facebook can be asked only with the App Secret.</source>
        <translation>Facebook можна питати лише з App Secret.</translation>
    </message>
    <message>
        <source>Press Copy link and open it in a browser of this computer.</source>
        <translation>Натисніть «Копіювати посилання» й відкрийте його в браузері цього комп’ютера.</translation>
    </message>
    <message>
        <source>The login %1 lacks a right in the database: %2. The database administrator can grant it.</source>
        <translation>Логін %1 не має права в базі даних: %2. Його може надати адміністратор бази даних.</translation>
    </message>
    <message>
        <source>The CRM still uses the shared Facebook application, not keys of its own: set it up first.</source>
        <translation>CRM і далі використовує спільний застосунок Facebook, а не власні ключі: спершу налаштуйте її.</translation>
    </message>
    <message>
        <source>The CRM has no Facebook keys yet: set it up first.</source>
        <translation>CRM ще не має ключів Facebook: спершу налаштуйте її.</translation>
    </message>
    <message>
        <source>%1 may not share accounts. A system administrator of the CRM can grant “Access to managing shared accounts in the external resources” under Operation permissions.</source>
        <translation>%1 не може робити облікові записи спільними. Системний адміністратор CRM може надати «Access to managing shared accounts in the external resources» в Operation permissions.</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <extracomment>A message that the user copies and sends; %1 is the reader.</extracomment>
        <translation>Вітаємо, %1,</translation>
    </message>
    <message>
        <source>your Facebook account is to be linked with the CRM %1. It takes two minutes:</source>
        <translation>ваш обліковий запис Facebook треба пов’язати з CRM %1. Це займе дві хвилини:</translation>
    </message>
    <message>
        <source>the Facebook account “%2” has to be linked with the CRM %1 again. It takes two minutes:</source>
        <translation>обліковий запис Facebook «%2» треба знову пов’язати з CRM %1. Це займе дві хвилини:</translation>
    </message>
    <message>
        <source>Sign in to the CRM as yourself: %1</source>
        <translation>Увійдіть до CRM під своїм ім’ям: %1</translation>
    </message>
    <message>
        <source>Open your profile (User profile on the home page) and press Accounts in external resources.</source>
        <translation>Відкрийте свій профіль (User profile на головній сторінці) і натисніть Accounts in external resources.</translation>
    </message>
    <message>
        <source>Select “%1” there and remove it.</source>
        <translation>Виберіть там «%1» і вилучіть цей запис.</translation>
    </message>
    <message>
        <source>Add a Facebook account and log in to Facebook.</source>
        <translation>Додайте обліковий запис Facebook і увійдіть до Facebook.</translation>
    </message>
    <message>
        <source>Add a Facebook account and log in to Facebook as “%1”.</source>
        <translation>Додайте обліковий запис Facebook і увійдіть до Facebook як «%1».</translation>
    </message>
    <message>
        <source>The CRM then keeps the account&apos;s name, a number and an access token that works for about 60 days. Never send anybody your Facebook password: nobody needs it.</source>
        <translation>Потім CRM зберігає назву облікового запису, номер і токен доступу, що діє близько 60&#xa0;днів. Ніколи нікому не надсилайте свій пароль Facebook: він нікому не потрібен.</translation>
    </message>
    <message>
        <source>This version cannot reach the CRM in the way that the site file names.</source>
        <translation>Ця версія не може дістатися CRM шляхом, указаним у файлі сайту.</translation>
    </message>
    <message>
        <source>Name another route or database in the site file.</source>
        <translation>Укажіть у файлі сайту інший шлях або базу даних.</translation>
    </message>
    <message>
        <source>The CRM does not tell its App Secret: link the account in the CRM itself.</source>
        <translation>CRM не повідомляє свого App Secret: пов’яжіть обліковий запис у самій CRM.</translation>
    </message>
    <message>
        <source>The CRM&apos;s web service at %1 (%2), signed in as %3.</source>
        <translation>Вебслужба CRM на %1 (%2), вхід виконано як %3.</translation>
    </message>
    <message>
        <source>Have the CRM served by https, and write its address with https.</source>
        <translation>Попросіть налаштувати для CRM https і запишіть її адресу з https.</translation>
    </message>
    <message>
        <source>Have the server&apos;s certificate mended, or trust this one certificate: pinned_sha256 under [crm.service] in the site file.</source>
        <translation>Попросіть виправити сертифікат сервера або довіртеся саме цьому сертифікату: pinned_sha256 у [crm.service] у файлі сайту.</translation>
    </message>
    <message>
        <source>The run of %1 was interrupted. Written: %2. Not written: %3.</source>
        <translation>Запуск від %1 перервано. Записано: %2. Не записано: %3.</translation>
    </message>
    <message>
        <source>The CRM was restarted and does not answer yet.</source>
        <translation>CRM перезапущено, і вона ще не відповідає.</translation>
    </message>
    <message>
        <source>The values are written. Open the CRM in a browser; if it does not start, ask who runs its server.</source>
        <translation>Значення записано. Відкрийте CRM у браузері; якщо вона не запускається, спитайте того, хто відповідає за її сервер.</translation>
    </message>
    <message>
        <source>The site file does not say who asks the CRM to restart. Nothing was written.</source>
        <translation>У файлі сайту не вказано, хто просить CRM перезапуститися. Нічого не записано.</translation>
    </message>
    <message>
        <source>Write user and password under [crm.service], or leave out --notify service and restart the CRM by hand.</source>
        <translation>Запишіть user і password у [crm.service] або приберіть --notify service і перезапустіть CRM вручну.</translation>
    </message>
    <message>
        <source>The site file does not say who signs in to the CRM.</source>
        <translation>У файлі сайту не вказано, хто входить до CRM.</translation>
    </message>
    <message>
        <source>Write user and password under [crm.service].</source>
        <translation>Запишіть user і password у [crm.service].</translation>
    </message>
    <message>
        <source>Only a part was written to the CRM.</source>
        <translation>У CRM записано лише частину.</translation>
    </message>
    <message>
        <source>Written: %1. Not written: %2. %3</source>
        <translation>Записано: %1. Не записано: %2. %3</translation>
    </message>
    <message>
        <source>Mend the cause and run it again: it writes the rest. Or take back what was written: crmlink undo --site FILE --run %1</source>
        <translation>Усуньте причину й запустіть знову: буде дописано решту. Або скасуйте записане: crmlink undo --site FILE --run %1</translation>
    </message>
    <message>
        <source>A record in the journal cannot be read: %1</source>
        <translation>Запис у журналі не вдається прочитати: %1</translation>
    </message>
    <message>
        <source>Restore the file from a backup, or set the values by hand in the CRM.</source>
        <translation>Відновіть файл із резервної копії або задайте значення в CRM вручну.</translation>
    </message>
    <message>
        <source>The CRM does not tell the old value of “%1”: undo cannot restore it.</source>
        <translation>CRM не повідомляє старого значення «%1»: undo не може його відновити.</translation>
    </message>
    <message>
        <source>“%1” stays as it is: the CRM did not tell its value from before the run.</source>
        <translation>«%1» лишається як є: CRM не повідомила його значення до запуску.</translation>
    </message>
    <message>
        <source>The connection to %1 is not encrypted (allow_http = true): the App Secret and the password can be read on the way.</source>
        <translation>З’єднання з %1 не зашифровано (allow_http = true): App Secret і пароль можна прочитати в дорозі.</translation>
    </message>
    <message>
        <source>Install “ODBC Driver 18 for SQL Server” or FreeTDS (Debian and Ubuntu: tdsodbc).</source>
        <translation>Установіть «ODBC Driver 18 for SQL Server» або FreeTDS (Debian і Ubuntu: tdsodbc).</translation>
    </message>
    <message>
        <source>The database driver does not trust the certificate of %1.</source>
        <translation>Драйвер бази даних не довіряє сертифікату %1.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s driver goes by the certificates that this computer trusts: have the server&apos;s added to them. Or install FreeTDS (Debian and Ubuntu: tdsodbc), which goes by the file that you choose.</source>
        <translation>Драйвер Microsoft орієнтується на сертифікати, яким довіряє цей комп’ютер: попросіть додати до них сертифікат сервера. Або установіть FreeTDS (Debian та Ubuntu: tdsodbc), який орієнтується на вибраний вами файл.</translation>
    </message>
    <message>
        <source>The CRM has its Facebook settings. Their values are those that count for %1; values of single roles and other users could not be looked at.</source>
        <translation>CRM має свої налаштування Facebook. Їхні значення – ті, що діють для %1; значення окремих ролей та інших користувачів переглянути не вдалося.</translation>
    </message>
    <message>
        <source>Linked again this way, %1 works for about two hours only: the CRM&apos;s server asks Facebook for long-lived access when an account is new. To have that, remove the account and link it anew.</source>
        <translation>Пов’язаний знову в цей спосіб, %1 працює лише близько двох годин: сервер CRM просить у Facebook довготривалий доступ тільки для нового облікового запису. Щоб його мати, вилучіть обліковий запис і пов’яжіть заново.</translation>
    </message>
    <message>
        <source>Whether single roles or users have values of their own, which would win over the new ones, could not be looked at: the CRM&apos;s web service tells only those that count for %1.</source>
        <translation>Чи мають окремі ролі або користувачі власні значення, які переважили б нові, переглянути не вдалося: вебслужба CRM повідомляє лише ті, що діють для %1.</translation>
    </message>
    <message>
        <source>Not linked yet</source>
        <translation>Ще не пов’язано</translation>
    </message>
    <message>
        <source>%1 has logged in, and the account is not linked yet.</source>
        <extracomment>%1 is the account of somebody who has just logged in to Facebook.</extracomment>
        <translation>%1: вхід виконано, але обліковий запис ще не пов’язано.</translation>
    </message>
    <message>
        <source>To link it later, its owner has to log in to Facebook again.</source>
        <translation>Щоб пов’язати його пізніше, власник має знову увійти до Facebook.</translation>
    </message>
    <message>
        <source>&amp;Go back to it</source>
        <translation>&amp;Повернутися до нього</translation>
    </message>
    <message>
        <source>&amp;Leave without linking</source>
        <translation>&amp;Вийти без пов’язування</translation>
    </message>
    <message>
        <source>The CRM does not say which of its users %1 is.</source>
        <translation>CRM не повідомляє, який з її користувачів – %1.</translation>
    </message>
    <message>
        <source>This user may not read the CRM&apos;s list of users through the web service.</source>
        <translation>Цей користувач не має права читати список користувачів CRM через вебслужбу.</translation>
    </message>
    <message>
        <source>Link the account in the CRM itself, or ask its system administrator.</source>
        <translation>Пов’яжіть обліковий запис у самій CRM або зверніться до її системного адміністратора.</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Докладніше</translation>
    </message>
    <message>
        <source>Messages of Facebook and what they mean</source>
        <translation>Повідомлення Facebook і що вони означають</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Зміст</translation>
    </message>
    <message>
        <source>ok</source>
        <extracomment>How a check ended, in a list of checks on the command line.</extracomment>
        <translation>гаразд</translation>
    </message>
    <message>
        <source>warning</source>
        <extracomment>How a check ended, in a list of checks on the command line.</extracomment>
        <translation>попередження</translation>
    </message>
    <message>
        <source>FAILED</source>
        <extracomment>How a check ended, in a list of checks on the command line; in capitals, not to be overlooked.</extracomment>
        <translation>ПОМИЛКА</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>How a check ended, in a list of checks on the command line.</extracomment>
        <translation>пропущено</translation>
    </message>
    <message numerus="yes">
        <source>This CRM keeps access tokens of up to %n character(s). Should Facebook&apos;s be longer, nothing is written, and the CRM&apos;s administrator has to widen SocialAccount.AccessToken first.</source>
        <translation>
            <numerusform>Ця CRM зберігає токени доступу завдовжки до %n&#xa0;символу. Якщо токен Facebook довший, нічого не записується, і адміністратор CRM має спершу розширити SocialAccount.AccessToken.</numerusform>
            <numerusform>Ця CRM зберігає токени доступу завдовжки до %n&#xa0;символів. Якщо токен Facebook довший, нічого не записується, і адміністратор CRM має спершу розширити SocialAccount.AccessToken.</numerusform>
            <numerusform>Ця CRM зберігає токени доступу завдовжки до %n&#xa0;символів. Якщо токен Facebook довший, нічого не записується, і адміністратор CRM має спершу розширити SocialAccount.AccessToken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; the system trusts %n certificate authority(s).</source>
        <extracomment>%1 is the library for encryption with its version, for example &quot;OpenSSL 3.0.17&quot;.</extracomment>
        <translation>
            <numerusform>%1; система довіряє %n&#xa0;центру сертифікації.</numerusform>
            <numerusform>%1; система довіряє %n&#xa0;центрам сертифікації.</numerusform>
            <numerusform>%1; система довіряє %n&#xa0;центрам сертифікації.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The secret is too long for a keychain: %n byte(s); at most %1 fit.</source>
        <translation>
            <numerusform>Секрет задовгий для сховища ключів: %n&#xa0;байт; уміщується щонайбільше %1.</numerusform>
            <numerusform>Секрет задовгий для сховища ключів: %n&#xa0;байти; уміщується щонайбільше %1.</numerusform>
            <numerusform>Секрет задовгий для сховища ключів: %n&#xa0;байтів; уміщується щонайбільше %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 did not end within %n second(s).</source>
        <extracomment>%1 is the program that prints a secret.</extracomment>
        <translation>
            <numerusform>Програма %1 не завершилася за %n&#xa0;секунду.</numerusform>
            <numerusform>Програма %1 не завершилася за %n&#xa0;секунди.</numerusform>
            <numerusform>Програма %1 не завершилася за %n&#xa0;секунд.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This has %n character(s). A name of a few words is enough.</source>
        <translation>
            <numerusform>Тут %n&#xa0;символ. Вистачить назви з кількох слів.</numerusform>
            <numerusform>Тут %n&#xa0;символи. Вистачить назви з кількох слів.</numerusform>
            <numerusform>Тут %n&#xa0;символів. Вистачить назви з кількох слів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This has %n character(s). A shorter name is easier to recognise when people log in.</source>
        <translation>
            <numerusform>Тут %n&#xa0;символ. Коротшу назву легше впізнати під час входу.</numerusform>
            <numerusform>Тут %n&#xa0;символи. Коротшу назву легше впізнати під час входу.</numerusform>
            <numerusform>Тут %n&#xa0;символів. Коротшу назву легше впізнати під час входу.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n character(s); the CRM holds %1.</source>
        <translation>
            <numerusform>У ньому %n&#xa0;символ; CRM уміщує %1.</numerusform>
            <numerusform>У ньому %n&#xa0;символи; CRM уміщує %1.</numerusform>
            <numerusform>У ньому %n&#xa0;символів; CRM уміщує %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The CRM keeps access tokens of up to %n character(s). Facebook&apos;s can be longer; such an account cannot be linked.</source>
        <translation>
            <numerusform>CRM зберігає токени доступу завдовжки до %n&#xa0;символу. У Facebook вони бувають довші; такий обліковий запис не можна пов’язати.</numerusform>
            <numerusform>CRM зберігає токени доступу завдовжки до %n&#xa0;символів. У Facebook вони бувають довші; такий обліковий запис не можна пов’язати.</numerusform>
            <numerusform>CRM зберігає токени доступу завдовжки до %n&#xa0;символів. У Facebook вони бувають довші; такий обліковий запис не можна пов’язати.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This has %n digit(s); an App ID has 15 to 17. Copy it from the top of the app&apos;s dashboard.</source>
        <translation>
            <numerusform>Тут %n&#xa0;цифра; App ID має від 15 до 17. Скопіюйте його вгорі Dashboard застосунку.</numerusform>
            <numerusform>Тут %n&#xa0;цифри; App ID має від 15 до 17. Скопіюйте його вгорі Dashboard застосунку.</numerusform>
            <numerusform>Тут %n&#xa0;цифр; App ID має від 15 до 17. Скопіюйте його вгорі Dashboard застосунку.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This has %n character(s); an App Secret has 32.</source>
        <translation>
            <numerusform>Тут %n&#xa0;символ; App Secret має 32.</numerusform>
            <numerusform>Тут %n&#xa0;символи; App Secret має 32.</numerusform>
            <numerusform>Тут %n&#xa0;символів; App Secret має 32.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This has %n character(s); an App Secret has 32. Copy it whole.</source>
        <translation>
            <numerusform>Тут %n&#xa0;символ; App Secret має 32. Скопіюйте його цілим.</numerusform>
            <numerusform>Тут %n&#xa0;символи; App Secret має 32. Скопіюйте його цілим.</numerusform>
            <numerusform>Тут %n&#xa0;символів; App Secret має 32. Скопіюйте його цілим.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n character(s); the column AccessToken holds %1.</source>
        <translation>
            <numerusform>У ньому %n&#xa0;символ; стовпець AccessToken уміщує %1.</numerusform>
            <numerusform>У ньому %n&#xa0;символи; стовпець AccessToken уміщує %1.</numerusform>
            <numerusform>У ньому %n&#xa0;символів; стовпець AccessToken уміщує %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n character(s); the column Login holds %1.</source>
        <translation>
            <numerusform>У ній %n&#xa0;символ; стовпець Login уміщує %1.</numerusform>
            <numerusform>У ній %n&#xa0;символи; стовпець Login уміщує %1.</numerusform>
            <numerusform>У ній %n&#xa0;символів; стовпець Login уміщує %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This has %n character(s), too many for an address.</source>
        <translation>
            <numerusform>Тут %n&#xa0;символ – забагато для адреси.</numerusform>
            <numerusform>Тут %n&#xa0;символи – забагато для адреси.</numerusform>
            <numerusform>Тут %n&#xa0;символів – забагато для адреси.</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like the App Secret. The App ID has digits only; it stands above the secret in App settings › Basic.</source>
        <translation>Це схоже на App Secret. App ID має лише цифри; він стоїть над секретом у App settings › Basic.</translation>
    </message>
    <message>
        <source>%1 is copied.</source>
        <extracomment>Said by screen readers; %1 is what a value is called.</extracomment>
        <translation>%1 скопійовано.</translation>
    </message>
    <message>
        <source>CrmLink does not speak “%1”. It speaks: %2.</source>
        <translation>CrmLink не говорить «%1». Він говорить: %2.</translation>
    </message>
    <message>
        <source>Run it in a desktop session, or save the guide as a web page, which needs no display: crmlink guide --export DIR.</source>
        <translation>Запустіть у сеансі робочого столу або збережіть довідник як вебсторінку, для чого екран не потрібен: crmlink guide --export DIR.</translation>
    </message>
    <message>
        <source>For monitoring: 0 when nothing failed, 1 or 2 when the check itself could not be made, 3 when the CRM or Facebook cannot be reached, 4 when the CRM refuses the login or its password is not available, 6 when something is wrong. Shared accounts and those named under [shared] are asked about at Facebook: a warning from 14 days before a link ends, a failure after it. A link lives for about 60 days and cannot be prolonged; only its owner&apos;s new login begins them anew. Have it run every day: CrmLink installs no timer itself.</source>
        <translation>Для моніторингу: 0, якщо все гаразд, 1 або 2, якщо саму перевірку не вдалося зробити, 3, якщо CRM або Facebook недоступні, 4, якщо CRM відмовляє у вході або не вдалося отримати пароль до CRM, 6, якщо щось не так. Про спільні облікові записи й названі в [shared] питають у Facebook: попередження за 14 днів до кінця зв’язку, помилка після нього. Зв’язок діє близько 60 днів, і продовжити його не можна; відлік починає знову лише новий вхід власника. Запускайте щодня: сам CrmLink таймера не встановлює.</translation>
    </message>
    <message>
        <source>Name an empty folder, a new one, or one that holds an earlier export.</source>
        <translation>Назвіть порожню теку, нову або ту, що містить попередній експорт.</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder.</source>
        <translation>%1 – це файл, а не тека.</translation>
    </message>
    <message>
        <source>In %1 no folder can be made.</source>
        <translation>У %1 не вдається створити теку.</translation>
    </message>
    <message>
        <source>You may not write to %1.</source>
        <translation>Ви не маєте права писати в %1.</translation>
    </message>
    <message>
        <source>%1 is there already, and CrmLink did not make it.</source>
        <translation>%1 вже існує, і створив його не CrmLink.</translation>
    </message>
    <message>
        <source>%1 Or put the password into a file with --password-file PATH.</source>
        <extracomment>%1 says how to make the keychain work.</extracomment>
        <translation>%1 Або збережіть пароль у файлі за допомогою --password-file PATH.</translation>
    </message>
    <message>
        <source>Undone by the run %1 on %2.</source>
        <extracomment>%1 is a run&apos;s id, %2 a point in time.</extracomment>
        <translation>Скасовано запуском %1 (%2).</translation>
    </message>
    <message>
        <source>There is nothing to do. To have its values again, apply the site file again.</source>
        <translation>Робити нічого не треба. Щоб знову мати його значення, застосуйте файл сайту ще раз.</translation>
    </message>
    <message>
        <source>Unlock your keychain and allow CrmLink to use it, then try again.</source>
        <translation>Розблокуйте сховище ключів і дозвольте CrmLink ним користуватися, потім спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Start the keychain of your desktop (GNOME Keyring, KWallet or KeePassXC with its Secret Service), then try again.</source>
        <translation>Запустіть сховище ключів свого робочого столу (GNOME Keyring, KWallet або KeePassXC з його Secret Service), потім спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Check that your keychain runs and is unlocked, then try again.</source>
        <translation>Перевірте, чи сховище ключів працює й розблоковане, потім спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Answer that dialog, then try again.</source>
        <translation>Дайте відповідь у тому діалозі, потім спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Check that your keychain is switched on and has room, then try again.</source>
        <translation>Перевірте, чи сховище ключів увімкнено й чи має місце, потім спробуйте ще раз.</translation>
    </message>
    <message>
        <source>%1 Or name another place for %2 in the site file: { env = &quot;NAME&quot; }, { file = &quot;PATH&quot; } or { command = [&quot;PROGRAM&quot;] }.</source>
        <extracomment>%1 says how to make the keychain work; %2 is a key of the site file.</extracomment>
        <translation>%1 Або вкажіть у файлі сайту інше місце для %2: { env = &quot;NAME&quot; }, { file = &quot;PATH&quot; } або { command = [&quot;PROGRAM&quot;] }.</translation>
    </message>
    <message>
        <source>(secret)</source>
        <translation>(секрет)</translation>
    </message>
    <message>
        <source>(not set)</source>
        <translation>(не задано)</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <extracomment>A value that the CRM has and does not tell.</extracomment>
        <translation>(невідомо)</translation>
    </message>
    <message>
        <source>The number in this address, %1, is no App ID, which has 15 to 17 digits. Open the app in the console and copy the whole address of its page.</source>
        <translation>Число в цій адресі, %1, не є App ID: App ID має від 15 до 17 цифр. Відкрийте застосунок у консолі й скопіюйте всю адресу його сторінки.</translation>
    </message>
    <message>
        <source>Leave it, if that is intended. Otherwise set Site URL to %2.</source>
        <translation>Залиште так, якщо це навмисно. Інакше вкажіть %2 як Site URL.</translation>
    </message>
    <message>
        <source>Leave it, if that is intended. Otherwise set Mobile Site URL to %2.</source>
        <translation>Залиште так, якщо це навмисно. Інакше вкажіть %2 як Mobile Site URL.</translation>
    </message>
    <message>
        <source>Leave it, if mail to %1 is read. Otherwise change Contact email in App settings › Basic.</source>
        <translation>Залиште так, якщо пошту на %1 читають. Інакше змініть Contact email в App settings › Basic.</translation>
    </message>
    <message>
        <source>Leads through registering the Facebook app, checks each step, and writes to the CRM only on the page “Write to the CRM”. Closed at any page, it goes on there next time. For a site that is set up already it opens on what works and what needs attention.</source>
        <translation>Проводить через реєстрацію застосунку Facebook, перевіряє кожен крок і записує в CRM лише на сторінці «Запис у CRM». Закритий на будь-якій сторінці, наступного разу продовжує з неї. Для вже налаштованого сайту показує, що працює, а що потребує уваги.</translation>
    </message>
    <message>
        <source>One of the two keys is empty in the CRM, or the CRM has not noticed yet that they were entered.</source>
        <translation>Один із двох ключів у CRM порожній, або CRM ще не помітила, що їх введено.</translation>
    </message>
    <message>
        <source>Write the keys to the CRM, then restart it.</source>
        <translation>Запишіть ключі до CRM, а потім перезапустіть її.</translation>
    </message>
    <message>
        <source>Log in to Facebook again to link %1 for %2</source>
        <translation>Увійдіть до Facebook знову, щоб пов’язати %1 для користувача %2</translation>
    </message>
    <message>
        <source>Enter the name and the contact address. The console asks for them first, before the manual&apos;s step 4.</source>
        <translation>Введіть назву й контактну адресу. Консоль питає про них спершу, перед кроком 4 посібника.</translation>
    </message>
    <message>
        <source>At the end of the form. On some accounts it reads “Go to dashboard”.</source>
        <translation>Наприкінці форми. У деяких облікових записах на ній написано «Go to dashboard».</translation>
    </message>
    <message>
        <source>The link to the advanced set-up is gone. The console asks for use cases instead, after the name: the one for Facebook Login is right. Then go through the rest of the form and create the app.</source>
        <translation>Посилання на розширене створення більше немає. Натомість консоль після назви питає про Use cases: підходить той, що для Facebook Login. Потім пройдіть решту форми та створіть застосунок.</translation>
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
        <translation>спільний для всіх користувачів</translation>
    </message>
    <message>
        <source>The App Secret that you had entered was not in a keychain, and is gone with the earlier session.</source>
        <translation>Введеного вами App Secret не було в сховищі ключів, тож він зник разом із попереднім сеансом.</translation>
    </message>
    <message>
        <source>The App Secret that you had entered is no longer in your keychain.</source>
        <translation>Введеного вами App Secret більше немає у вашому сховищі ключів.</translation>
    </message>
    <message>
        <source>The App Secret could not be fetched. %1</source>
        <translation>Не вдалося отримати App Secret. %1</translation>
    </message>
    <message>
        <source>your keychain</source>
        <translation>ваше сховище ключів</translation>
    </message>
    <message>
        <source>The App Secret of the app %1 is not at hand. Nothing can be written without it.</source>
        <translation>App Secret застосунку %1 недоступний. Без нього нічого записати не можна.</translation>
    </message>
    <message>
        <source>The CRM would be left with an App ID and no App Secret, or with that of another app, and no user could log in.</source>
        <translation>У CRM лишився б App ID без App Secret або із секретом іншого застосунку, і жоден користувач не зміг би увійти.</translation>
    </message>
    <message>
        <source>Enter it on the page “App ID and App Secret”.</source>
        <translation>Введіть його на сторінці «App ID і App Secret».</translation>
    </message>
    <message>
        <source>The CRM&apos;s App Secret stays as it is: CrmLink has none at hand, so it was not compared either.</source>
        <translation>App Secret у CRM лишається, як є: CrmLink його не має, тому й не порівнював.</translation>
    </message>
    <message>
        <source>Restart the CRM on every computer it runs on and flush its Redis database</source>
        <translation>Перезапустити CRM на кожному комп’ютері, де вона працює, і очистити її базу Redis</translation>
    </message>
    <message>
        <source>who runs the CRM&apos;s servers</source>
        <translation>той, хто відповідає за сервери CRM</translation>
    </message>
    <message>
        <source>Link a Facebook account: user profile, Accounts in external resources</source>
        <translation>Пов’язати обліковий запис Facebook: профіль користувача, Accounts in external resources</translation>
    </message>
    <message>
        <source>each user, once</source>
        <translation>кожен користувач, один раз</translation>
    </message>
    <message>
        <source>Share an account with everybody, if wanted: start CrmLink again and choose it on Accounts</source>
        <translation>За потреби зробити обліковий запис спільним для всіх: запустити CrmLink знову й вибрати його на сторінці «Облікові записи»</translation>
    </message>
    <message>
        <source>a user who may share accounts</source>
        <translation>користувач, що може робити облікові записи спільними</translation>
    </message>
    <message>
        <source>See that the app&apos;s settings hold a %1</source>
        <extracomment>%1 is a setting&apos;s name in Meta&apos;s console, %2 its value.</extracomment>
        <translation>Подбати, щоб у налаштуваннях застосунку було заповнено: %1</translation>
    </message>
    <message>
        <source>See that the app&apos;s settings hold %1: %2</source>
        <translation>Подбати, щоб у налаштуваннях застосунку було %1: %2</translation>
    </message>
    <message>
        <source>no longer: run %1 was put back, %2, run %3</source>
        <translation>уже ні: запуск %1 скасовано, %2, запуск %3</translation>
    </message>
    <message>
        <source>%1 (Facebook&apos;s answer, %2)</source>
        <translation>%1 (відповідь Facebook, %2)</translation>
    </message>
    <message>
        <source>to be entered: %1 (not seen in the app)</source>
        <translation>слід ввести: %1 (у застосунку не перевірено)</translation>
    </message>
    <message>
        <source>Speak this language, for example de or uk-UA (else the one chosen in the program, else the desktop&apos;s).</source>
        <translation>Говорити цією мовою, наприклад de або uk-UA (інакше – вибраною в програмі, інакше – мовою робочого столу).</translation>
    </message>
    <message>
        <source>Your keychain has no keyring yet that could keep secrets.</source>
        <translation>У вашому сховищі ключів ще немає в’язки, яка могла б зберігати секрети.</translation>
    </message>
    <message>
        <source>When CrmLink keeps its first secret, your desktop asks you for the password of a new keyring. A script cannot answer: make the keyring before it runs, for example in Passwords and Keys.</source>
        <translation>Коли CrmLink зберігатиме перший секрет, робочий стіл запитає пароль для нової в’язки ключів. Сценарій не зможе відповісти: створіть в’язку до його запуску, наприклад у програмі «Паролі та ключі».</translation>
    </message>
    <message>
        <source>The answer could not be written to standard output.</source>
        <translation>Відповідь не вдалося записати до стандартного виводу.</translation>
    </message>
    <message>
        <source>The display %1 does not answer.</source>
        <translation>Екран %1 не відповідає.</translation>
    </message>
    <message>
        <source>Waiting for your keychain, which may have a question on the desktop. Ctrl+C stops.</source>
        <translation>Очікування вашого сховища ключів; можливо, воно про щось питає на робочому столі. Ctrl+C зупиняє.</translation>
    </message>
    <message>
        <source>Windows can be shown (%1).</source>
        <translation>Вікна можна показати (%1).</translation>
    </message>
    <message>
        <source>The display %1 does not answer: setup, profile, guide and practice cannot open a window.</source>
        <translation>Екран %1 не відповідає: setup, profile, guide і practice не можуть відкрити вікно.</translation>
    </message>
    <message>
        <source>%1 logged in with these keys, %2; linking in the CRM is still to do</source>
        <translation>%1: вхід із цими ключами виконано, %2; пов’язати обліковий запис у CRM ще треба</translation>
    </message>
    <message>
        <source>Then enter that address as Site URL, and as site_url in the site file.</source>
        <translation>Потім введіть цю адресу як Site URL, а у файлі сайту – як site_url.</translation>
    </message>
    <message>
        <source>Check the path after --site. Without --site, crmlink setup makes a new one step by step.</source>
        <translation>Перевірте шлях після --site. Без --site crmlink setup крок за кроком створює новий.</translation>
    </message>
    <message>
        <source>The run %1 was made on another database. Nothing was written.</source>
        <translation>Запуск %1 виконано на іншій базі даних. Нічого не записано.</translation>
    </message>
    <message>
        <source>Send the answer to another place. What the command did is done all the same; crmlink check tells how the CRM stands.</source>
        <translation>Спрямуйте відповідь в інше місце. Те, що команда зробила, все одно зроблено; crmlink check покаже стан CRM.</translation>
    </message>
    <message>
        <source>No run on it is on record here.</source>
        <translation>Тут немає запису про жоден запуск на ній.</translation>
    </message>
    <message>
        <source>Waiting for the secret from %1. Ctrl+C stops.</source>
        <extracomment>%1 is a program of the user&apos;s that prints a secret.</extracomment>
        <translation>Очікування секрету від %1. Ctrl+C зупиняє.</translation>
    </message>
    <message>
        <source>The site file %1 could not be changed in its place.</source>
        <translation>Файл сайту %1 не вдалося змінити на місці.</translation>
    </message>
    <message>
        <source>Give yourself write access to the file and its folder, with room on its disk, or change the file by hand so that it says:
%1</source>
        <translation>Надайте собі право запису для файлу та його теки й подбайте про вільне місце на диску або змініть файл вручну, щоб у ньому стояло:
%1</translation>
    </message>
    <message>
        <source>%1 Then change the file by hand so that it says:
%2</source>
        <extracomment>%1 says how to make the file readable again, %2 is lines of TOML.</extracomment>
        <translation>%1 Потім змініть файл вручну, щоб у ньому стояло:
%2</translation>
    </message>
    <message>
        <source>What is to be changed is written in a form that CrmLink reads, but does not edit.</source>
        <translation>Те, що треба змінити, записано у формі, яку CrmLink читає, але не редагує.</translation>
    </message>
    <message>
        <source>Change the file by hand so that it says:
%1</source>
        <translation>Змініть файл вручну, щоб у ньому стояло:
%1</translation>
    </message>
    <message>
        <source>Take the values that were put back out of the site file, or its next apply writes them again</source>
        <translation>Прибрати скасовані значення з файлу сайту, інакше наступний apply з ним запише їх знову</translation>
    </message>
    <message>
        <source>The run %1 was made by another way to the CRM. Nothing was written.</source>
        <translation>Запуск %1 виконано іншим шляхом до CRM. Нічого не записано.</translation>
    </message>
    <message>
        <source>The run of %1 was interrupted on its way through the CRM&apos;s web service, and waits until that is used.</source>
        <translation>Запуск від %1 перервано на шляху через вебслужбу CRM; він чекає, доки скористаються нею.</translation>
    </message>
    <message>
        <source>The run of %1 was interrupted on another database, %2, and waits until that is used.</source>
        <extracomment>%2 is a database on a server.</extracomment>
        <translation>Запуск від %1 перервано на іншій базі даних, %2; він чекає, доки скористаються нею.</translation>
    </message>
    <message>
        <source>It was made through the CRM&apos;s web service; this is the database %1.</source>
        <translation>Його виконано через вебслужбу CRM; а це база даних %1.</translation>
    </message>
    <message>
        <source>It was made in the database %1; this is the CRM&apos;s web service.</source>
        <extracomment>%1 is a database on a server.</extracomment>
        <translation>Його виконано в базі даних %1; а це вебслужба CRM.</translation>
    </message>
    <message>
        <source>Undo it with a site file that has the same route as the run, or set the old values by hand in the CRM.</source>
        <translation>Скасуйте його з файлом сайту, що має той самий шлях (route), що й запуск, або поверніть старі значення в CRM вручну.</translation>
    </message>
    <message>
        <source>It was made on %1; this is %2.</source>
        <extracomment>Each a database on a server.</extracomment>
        <translation>Його виконано на %1; а це %2.</translation>
    </message>
    <message>
        <source>It was made on %1; this is another server of that name. The one called itself %2, this one %3.</source>
        <extracomment>%1 is a database on a server; %2 and %3 are what a server calls itself.</extracomment>
        <translation>Його виконано на %1; а це інший сервер із цією назвою. Той називав себе %2, цей – %3.</translation>
    </message>
    <message>
        <source>Undo it with the site file that it was made with. If this is the same database under another name, or on a new server, set the old values by hand in the CRM.</source>
        <translation>Скасуйте його з тим файлом сайту, з яким його виконано. Якщо це та сама база даних під іншою назвою або на новому сервері, поверніть старі значення в CRM вручну.</translation>
    </message>
    <message>
        <source>The run to be taken back was %1.</source>
        <translation>Скасувати належало запуск %1.</translation>
    </message>
    <message>
        <source>Undo on the computer whose keychain has it. Where stored secrets were forgotten (crmlink forget), no keychain has it: enter the old App Secret by hand in the CRM&apos;s System settings.</source>
        <translation>Скасуйте на комп’ютері, у чиєму сховищі ключів він є. Якщо збережені секрети забуто (crmlink forget), його немає в жодному сховищі ключів: введіть старий App Secret вручну в System settings CRM.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>A database on a server.</extracomment>
        <translation>%1 на %2</translation>
    </message>
    <message>
        <source>%1 (schema %2) on %3</source>
        <extracomment>A database, its schema, and its server.</extracomment>
        <translation>%1 (схема %2) на %3</translation>
    </message>
    <message>
        <source>Privacy policy URL is “%1”, and that is no public https address.</source>
        <translation>Privacy policy URL – «%1», а це не публічна https-адреса.</translation>
    </message>
    <message>
        <source>Facebook opens the page from outside before it lets the app go live.</source>
        <translation>Facebook відкриває сторінку ззовні, перш ніж дозволити публікацію застосунку.</translation>
    </message>
    <message>
        <source>Facebook blocks the way back from your own browser.</source>
        <translation>Facebook блокує повернення з вашого власного браузера.</translation>
    </message>
    <message>
        <source>The app is live: Facebook allows a login in your own browser only while the app is in development mode. If it is in development mode, Client or Web OAuth login is off.</source>
        <translation>Застосунок опубліковано: Facebook дозволяє вхід у вашому власному браузері, лише доки застосунок у режимі розробки. Якщо він у режимі розробки, то вимкнено Client або Web OAuth login.</translation>
    </message>
    <message>
        <source>Log in inside this window. Where it can show no pages, switch the app back to development for the moment, or link the account in the CRM itself.</source>
        <translation>Увійдіть у цьому вікні. Де воно не може показувати сторінок, тимчасово поверніть застосунок у режим розробки або пов’яжіть обліковий запис у самій CRM.</translation>
    </message>
    <message>
        <source>Link the Facebook accounts of the other users: user profile, Accounts in external resources</source>
        <translation>Пов’язати облікові записи Facebook інших користувачів: профіль користувача, Accounts in external resources</translation>
    </message>
    <message>
        <source>each person who was invited</source>
        <translation>кожна запрошена особа</translation>
    </message>
    <message>
        <source>%1 logged in with these keys and is linked for %2</source>
        <translation>%1: вхід із цими ключами виконано, обліковий запис пов’язано для %2</translation>
    </message>
    <message>
        <source>The invitation waits among their notifications on Facebook.</source>
        <translation>Запрошення чекає серед їхніх сповіщень у Facebook.</translation>
    </message>
    <message>
        <source>Enter an https address under Valid OAuth Redirect URIs, the CRM&apos;s own for example. Where the site file sets redirect_uri, give the same one there.</source>
        <translation>Введіть https-адресу у Valid OAuth Redirect URIs, наприклад адресу CRM. Якщо файл сайту задає redirect_uri, укажіть там ту саму.</translation>
    </message>
    <message>
        <source>Behind the picture at the upper right. Versions whose home page has links keep “User profile”.</source>
        <translation>Через фото вгорі праворуч. У версіях із посиланнями на головній сторінці лишається «User profile».</translation>
    </message>
    <message>
        <source>%1
The password was put nowhere: import again once the file can be changed, or put it where these lines say by hand.</source>
        <translation>%1
Пароль ніде не збережено: імпортуйте ще раз, коли файл можна буде змінити, або впишіть його вручну туди, куди вказують ці рядки.</translation>
    </message>
    <message>
        <source>%1 is no file that can be changed.</source>
        <translation>%1: це не файл, який можна змінити.</translation>
    </message>
    <message>
        <source>The site file %1 was changed meanwhile and says otherwise than this set-up.</source>
        <translation>Файл сайту %1 тим часом змінено, і в ньому не те, що в цьому налаштуванні.</translation>
    </message>
    <message>
        <source>It now says:
%1</source>
        <translation>Тепер у ньому:
%1</translation>
    </message>
    <message>
        <source>Nothing of it was changed back. See which is right before the next apply.</source>
        <translation>Нічого з цього не скасовано. З’ясуйте до наступного apply, що правильно.</translation>
    </message>
    <message>
        <source>Bring the site file up to date, or its next apply writes other values. %1</source>
        <translation>Оновити файл сайту, інакше наступний apply із ним запише інші значення. %1</translation>
    </message>
    <message>
        <source>%1 (schema %2)</source>
        <extracomment>A database and its schema.</extracomment>
        <translation>%1 (схема %2)</translation>
    </message>
    <message>
        <source>Another run can be taken back with --run: %1.</source>
        <translation>Інший запуск можна скасувати за допомогою --run: %1.</translation>
    </message>
    <message>
        <source>no longer: the values from before run %1 were found in the CRM</source>
        <translation>уже ні: у CRM виявлено значення, що були до запуску %1</translation>
    </message>
    <message>
        <source>It is a pipe, and nothing came out of it.</source>
        <translation>Це канал (pipe), і з нього нічого не надійшло.</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>Це тека.</translation>
    </message>
    <message>
        <source>It is no ordinary file.</source>
        <translation>Це не звичайний файл.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Такого файлу чи теки немає.</translation>
    </message>
    <message>
        <source>%1 is not available: the file %2 cannot be read.</source>
        <translation>%1 недоступний: файл %2 не вдається прочитати.</translation>
    </message>
</context>
<context>
    <name>crmlink::browser::HostLabel</name>
    <message>
        <source>No page yet</source>
        <translation>Сторінки ще немає</translation>
    </message>
    <message>
        <source>Page of %1, encrypted</source>
        <translation>Сторінка %1, зашифровано</translation>
    </message>
    <message>
        <source>Page of %1, not encrypted</source>
        <translation>Сторінка %1, не зашифровано</translation>
    </message>
    <message>
        <source>Not encrypted: %1</source>
        <translation>Не зашифровано: %1</translation>
    </message>
</context>
<context>
    <name>crmlink::browser::WebSide</name>
    <message>
        <source>Reload</source>
        <translation>Перезавантажити</translation>
    </message>
    <message>
        <source>Show the page</source>
        <extracomment>Shows a web page although it seems blank or has not come whole.</extracomment>
        <translation>Показати сторінку</translation>
    </message>
    <message>
        <source>Open in my browser</source>
        <translation>Відкрити в моєму браузері</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Копіювати посилання</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Вебсторінка</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Розмір сторінки</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Менше</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>Початковий розмір</translation>
    </message>
    <message>
        <source>Log in as somebody else</source>
        <extracomment>Menu of the web page: forgets who is logged in.</extracomment>
        <translation>Увійти як хтось інший</translation>
    </message>
    <message>
        <source>Progress of the page</source>
        <translation>Завантаження сторінки</translation>
    </message>
    <message>
        <source>The page offered a file. Files are only fetched in your browser.</source>
        <translation>Сторінка запропонувала файл. Файли завантажують лише у вашому браузері.</translation>
    </message>
    <message>
        <source>The page asked for a file. Files are only sent from your browser.</source>
        <translation>Сторінка попросила файл. Файли надсилають лише з вашого браузера.</translation>
    </message>
    <message>
        <source>The page asked for a permission, such as camera or location. It was refused.</source>
        <translation>Сторінка попросила дозволу, наприклад на камеру чи місцеперебування. Їй відмовлено.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Size of a web page.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>Посилання скопійовано.</translation>
    </message>
    <message>
        <source>Your browser did not open. The link is copied: paste it into the address line of your browser.</source>
        <translation>Ваш браузер не відкрився. Посилання скопійовано: вставте його в адресний рядок свого браузера.</translation>
    </message>
    <message>
        <source>%1 is open in your browser. Come back here afterwards. Nothing opened? Copy the link.</source>
        <translation>%1 відкрито у вашому браузері. Потім поверніться сюди. Нічого не відкрилося? Скопіюйте посилання.</translation>
    </message>
</context>
<context>
    <name>crmlink::browser::webengine::PageView</name>
    <message>
        <source>Cut</source>
        <extracomment>context menu of a web page</extracomment>
        <translation>Вирізати</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>context menu of a web page</extracomment>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>context menu of a web page</extracomment>
        <translation>Вставити</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>context menu of a web page</extracomment>
        <translation>Виділити все</translation>
    </message>
</context>
<context>
    <name>crmlink::guide::GuideContents</name>
    <message>
        <source>Contents</source>
        <translation>Зміст</translation>
    </message>
    <message>
        <source>%1, done</source>
        <extracomment>A step in the list, for assistive technology.</extracomment>
        <translation>%1, виконано</translation>
    </message>
</context>
<context>
    <name>crmlink::guide::GuideHits</name>
    <message>
        <source>What the search found</source>
        <translation>Що знайшов пошук</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Повідомлення: %1</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or fewer.</source>
        <translation>Нічого не знайдено. Спробуйте інше слово або менше слів.</translation>
    </message>
</context>
<context>
    <name>crmlink::guide::GuidePaper</name>
    <message>
        <source>Save the guide as PDF</source>
        <translation>Зберегти довідник як PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Збереження…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Збережено: %1</translation>
    </message>
    <message>
        <source>CrmLink guide</source>
        <translation>Довідник CrmLink</translation>
    </message>
</context>
<context>
    <name>crmlink::guide::GuideWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далі</translation>
    </message>
    <message>
        <source>Beside the &amp;browser</source>
        <translation>&amp;Поруч із браузером</translation>
    </message>
    <message>
        <source>Guide – CrmLink</source>
        <translation>Довідник – CrmLink</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Шукати в довіднику</translation>
    </message>
    <message>
        <source>I see this &amp;message …</source>
        <translation>&amp;Я бачу таке повідомлення…</translation>
    </message>
    <message>
        <source>Mo&amp;re</source>
        <translation>&amp;Більше</translation>
    </message>
    <message>
        <source>&amp;Larger picture</source>
        <translation>&amp;Збільшити зображення</translation>
    </message>
    <message>
        <source>&amp;Smaller picture</source>
        <translation>Зменшити зобр&amp;аження</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>Дру&amp;к…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF …</source>
        <translation>З&amp;берегти як PDF…</translation>
    </message>
    <message>
        <source>&amp;Open this page in the console</source>
        <translation>&amp;Відкрити цю сторінку в консолі</translation>
    </message>
    <message>
        <source>&amp;Open the list of apps in the console</source>
        <translation>&amp;Відкрити список застосунків у консолі</translation>
    </message>
    <message>
        <source>&amp;Open the app&apos;s dashboard in the console</source>
        <translation>&amp;Відкрити Dashboard застосунку в консолі</translation>
    </message>
    <message>
        <source>Back to “%1”</source>
        <extracomment>A link to the step of the guide that the reader came from; %1 is its title.</extracomment>
        <translation>Назад до «%1»</translation>
    </message>
</context>
<context>
    <name>crmlink::guide::PictureView</name>
    <message>
        <source>Picture: %1</source>
        <extracomment>Name of a picture for assistive technology; %1 is the step&apos;s title.</extracomment>
        <translation>Зображення: %1</translation>
    </message>
    <message>
        <source>Picture at %1%</source>
        <extracomment>How large a picture is shown, read aloud: 100% fits the window.</extracomment>
        <translation>Розмір зображення:&#xa0;%1&#xa0;%</translation>
    </message>
    <message>
        <source>Drag the picture, or move it with the arrow keys. 0 shows all of it.</source>
        <translation>Перетягніть зображення або посуньте його клавішами зі стрілками. 0 показує його повністю.</translation>
    </message>
    <message>
        <source>Ctrl and the wheel, or + and −, enlarge the picture.</source>
        <translation>Ctrl і колесо миші або + і − збільшують зображення.</translation>
    </message>
</context>
<context>
    <name>crmlink::guide::StepView</name>
    <message>
        <source>Values of this site</source>
        <translation>Значення цього сайту</translation>
    </message>
    <message>
        <source>I do not see this</source>
        <translation>Я цього не бачу</translation>
    </message>
    <message>
        <source>This step is &amp;done</source>
        <translation>&amp;Цей крок виконано</translation>
    </message>
    <message numerus="yes">
        <source>Not known yet: %1. Enter them in the wizard; in the guide that F1 opens there, they stand here to be copied.</source>
        <extracomment>%1 are the names of %n values in the guide, which are copied into Facebook&apos;s console; F1 opens the guide from the wizard.</extracomment>
        <translation>
            <numerusform>Ще невідомо: %1. Введіть це в майстрі; у довіднику, який там відкриває F1, це можна скопіювати тут.</numerusform>
            <numerusform>Ще невідомі: %1. Введіть їх у майстрі; у довіднику, який там відкриває F1, їх можна скопіювати тут.</numerusform>
            <numerusform>Ще невідомі: %1. Введіть їх у майстрі; у довіднику, який там відкриває F1, їх можна скопіювати тут.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a CRM</source>
        <translation>Виберіть CRM</translation>
    </message>
    <message>
        <source>CRM whose values are shown</source>
        <extracomment>Name of a list of CRMs for assistive technology: the values below it are those of the one that is chosen.</extracomment>
        <translation>CRM, значення якої показано</translation>
    </message>
</context>
<context>
    <name>crmlink::guide::TroubleView</name>
    <message>
        <source>I see this message</source>
        <translation>Я бачу таке повідомлення</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>Знайдені повідомлення</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer words.</source>
        <translation>Нічого не підходить. Спробуйте менше слів.</translation>
    </message>
    <message numerus="yes">
        <source>%n known message(s)</source>
        <translation>
            <numerusform>%n&#xa0;відоме повідомлення</numerusform>
            <numerusform>%n&#xa0;відомі повідомлення</numerusform>
            <numerusform>%n&#xa0;відомих повідомлень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) fit</source>
        <translation>
            <numerusform>%n&#xa0;повідомлення підходить</numerusform>
            <numerusform>%n&#xa0;повідомлення підходять</numerusform>
            <numerusform>%n&#xa0;повідомлень підходять</numerusform>
        </translation>
    </message>
    <message>
        <source>Facebook&apos;s words: “%1”</source>
        <extracomment>%1 is a piece of Facebook&apos;s own message, in English.</extracomment>
        <translation>Слова Facebook: «%1»</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Докладніше</translation>
    </message>
    <message>
        <source>Read more: %1</source>
        <translation>Докладніше: %1</translation>
    </message>
    <message>
        <source>Paste what Facebook, the CRM or CrmLink says, or type a few words of it. When Facebook or the CRM speaks a language other than English, look through the list.</source>
        <translation>Вставте повідомлення Facebook, CRM або CrmLink або введіть кілька слів з нього. Якщо Facebook або CRM говорить не англійською, перегляньте список.</translation>
    </message>
    <message numerus="yes">
        <source>No known message. %n step(s) of the guide speak of it</source>
        <translation>
            <numerusform>Невідоме повідомлення. %n&#xa0;крок довідника говорить про це</numerusform>
            <numerusform>Невідоме повідомлення. %n&#xa0;кроки довідника говорять про це</numerusform>
            <numerusform>Невідоме повідомлення. %n&#xa0;кроків довідника говорять про це</numerusform>
        </translation>
    </message>
    <message>
        <source>The CRM&apos;s words: “%1”</source>
        <extracomment>%1 is a piece of the CRM&apos;s own message, in English.</extracomment>
        <translation>Слова CRM: «%1»</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Відкрити сторінку</translation>
    </message>
    <message>
        <source>Open the page: %1</source>
        <extracomment>%1 is a page of Facebook&apos;s console.</extracomment>
        <translation>Відкрити сторінку: %1</translation>
    </message>
    <message>
        <source>The database&apos;s words: “%1”</source>
        <extracomment>%1 is a piece of a database server&apos;s own message, in English.</extracomment>
        <translation>Слова бази даних: «%1»</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::AccountsPage</name>
    <message>
        <source>%1 may share accounts with all users.</source>
        <translation>%1 може робити облікові записи спільними для всіх користувачів.</translation>
    </message>
    <message>
        <source>Link Facebook accounts and choose which ones all users share, or leave it for later. Nothing in the CRM changes yet.</source>
        <translation>Пов’яжіть облікові записи Facebook і виберіть, які з них спільні для всіх користувачів, або лишіть це на потім. У CRM ще нічого не змінюється.</translation>
    </message>
    <message>
        <source>Later is fine: go on with Next. Each user can link an account in the CRM&apos;s profile once the keys are there, and this page can be opened again to share one.</source>
        <translation>Можна й пізніше: натисніть «Далі». Коли ключі будуть на місці, кожен користувач зможе пов’язати обліковий запис у профілі CRM, а цю сторінку можна відкрити знову, щоб зробити якийсь спільним.</translation>
    </message>
    <message>
        <source>To be written with the keys</source>
        <translation>Буде записано разом із ключами</translation>
    </message>
    <message>
        <source>A linked account works for about 60 days; Facebook prolongs no login. The sure way is to link it again before then.</source>
        <translation>Пов’язаний обліковий запис діє близько 60&#xa0;днів; Facebook не подовжує жодного входу. Надійно – пов’язати його знову до того.</translation>
    </message>
    <message>
        <source>The CRM was not read. Go back and come here again to read it.</source>
        <translation>CRM не прочитано. Поверніться назад і відкрийте цю сторінку знову, щоб її прочитати.</translation>
    </message>
    <message>
        <source>Tested: %1 logged in to app %2. The test kept no access: link the account here, or its user does so in the profile.</source>
        <extracomment>%1 is a person, %2 an App ID.</extracomment>
        <translation>Перевірено: вхід як %1 до застосунку %2. Перевірка не зберегла доступу: пов’яжіть обліковий запис тут, або це зробить його користувач у профілі.</translation>
    </message>
    <message>
        <source>Reading the CRM …</source>
        <translation>Читання CRM…</translation>
    </message>
    <message>
        <source>Comparing with the CRM …</source>
        <translation>Порівняння з CRM…</translation>
    </message>
    <message>
        <source>%1 (of %2)</source>
        <extracomment>An account and the CRM user it belongs to.</extracomment>
        <translation>%1 (користувача %2)</translation>
    </message>
    <message>
        <source>Access to Facebook is kept in memory only and was lost when the wizard was closed.</source>
        <translation>Доступ до Facebook був лише в пам’яті й зник, коли майстер закрили.</translation>
    </message>
    <message>
        <source>%1 will be linked for %2</source>
        <translation>%1 буде пов’язано для користувача %2</translation>
    </message>
    <message>
        <source>%1 will be shared with all users</source>
        <translation>%1 стане спільним для всіх користувачів</translation>
    </message>
    <message>
        <source>%1 will be private</source>
        <translation>%1 стане приватним</translation>
    </message>
    <message>
        <source>%1 will be removed</source>
        <translation>%1 буде вилучено</translation>
    </message>
    <message>
        <source>&amp;Share with all users</source>
        <translation>Зробити &amp;спільним для всіх користувачів</translation>
    </message>
    <message>
        <source>Take &amp;out</source>
        <extracomment>The account is left as it is in the CRM.</extracomment>
        <translation>&amp;Прибрати</translation>
    </message>
    <message>
        <source>Link Facebook accounts and choose which ones all users share, or leave it for later. The keys are in the CRM; what is chosen here is written on the next page.</source>
        <translation>Пов’яжіть облікові записи Facebook і виберіть, які з них спільні для всіх користувачів, або лишіть це на потім. Ключі вже в CRM; вибране тут записується на наступній сторінці.</translation>
    </message>
    <message>
        <source>Take the account out?</source>
        <translation>Прибрати обліковий запис?</translation>
    </message>
    <message>
        <source>%1 has logged in for %2, and the account is not written to the CRM yet.</source>
        <extracomment>%1 is the Facebook account of somebody who has logged in, %2 a CRM user.</extracomment>
        <translation>%1 входить для %2, а обліковий запис ще не записано до CRM.</translation>
    </message>
    <message>
        <source>To link it later, its owner has to log in to Facebook again.</source>
        <translation>Щоб пов’язати його пізніше, власник має знову увійти до Facebook.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Лишити</translation>
    </message>
    <message>
        <source>Take it &amp;out</source>
        <translation>&amp;Прибрати</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::AddressForm</name>
    <message>
        <source>only if the mobile app uses another address</source>
        <translation>лише якщо мобільний застосунок має іншу адресу</translation>
    </message>
    <message>
        <source>for your own use, for example Head office</source>
        <translation>для вас самих, наприклад Головний офіс</translation>
    </message>
    <message>
        <source>&amp;Address of the CRM:</source>
        <translation>&amp;Адреса CRM:</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>На&amp;зва:</translation>
    </message>
    <message>
        <source>Mob&amp;ile address:</source>
        <translation>Мо&amp;більна адреса:</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::AppSettingsPage</name>
    <message>
        <source>Check with &amp;Facebook</source>
        <translation>&amp;Перевірити у Facebook</translation>
    </message>
    <message>
        <source>Replace the contact &amp;email, too</source>
        <translation>Замінити &amp;й контактну адресу</translation>
    </message>
    <message>
        <source>&amp;Set them for me</source>
        <translation>Задати за м&amp;ене</translation>
    </message>
    <message>
        <source>Type these values on the Basic page of your app and save there. Nothing in the CRM changes yet.</source>
        <translation>Введіть ці значення на сторінці Basic свого застосунку й збережіть там. У CRM ще нічого не змінюється.</translation>
    </message>
    <message>
        <source>Press Enter after each name. Host names only, without https:// and port.</source>
        <translation>Після кожного імені натисніть Enter. Лише імена хостів, без https:// і порту.</translation>
    </message>
    <message>
        <source>The manual says “%1”. Take what is nearest to it in the list.</source>
        <extracomment>The manual suggests a category of apps; %1 is its English name in the manual.</extracomment>
        <translation>У посібнику – «%1». Візьміть найближче до цього у списку.</translation>
    </message>
    <message>
        <source>Only if users open the CRM at another address on their phones. Not every app&apos;s page shows this field.</source>
        <translation>Лише якщо на телефонах користувачі відкривають CRM за іншою адресою. Не кожна сторінка застосунку показує це поле.</translation>
    </message>
    <message>
        <source>Then press Save changes at the bottom of the page. Nothing is kept without it.</source>
        <translation>Потім натисніть Save changes унизу сторінки. Без цього нічого не зберігається.</translation>
    </message>
    <message>
        <source>CrmLink can set these in the app</source>
        <translation>CrmLink може задати це в застосунку</translation>
    </message>
    <message>
        <source>From the page “Your CRM”; change it there.</source>
        <translation>Зі сторінки «Ваша CRM»; змініть там.</translation>
    </message>
    <message>
        <source>Asking Facebook …</source>
        <translation>Запит до Facebook…</translation>
    </message>
    <message>
        <source>Setting them in the app …</source>
        <translation>Запис у застосунок…</translation>
    </message>
    <message>
        <source>%1 “%2”. %3</source>
        <comment>a setting, its value, why it stays</comment>
        <translation>%1 «%2». %3</translation>
    </message>
    <message>
        <source>App domains lacks %1. Facebook refuses addresses that it does not cover.</source>
        <translation>В App domains бракує %1. Facebook відхиляє адреси, яких App domains не охоплює.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) seen in the app.</source>
        <extracomment>Said by screen readers: so many of the values above were found in the app as they should be.</extracomment>
        <translation>
            <numerusform>%n значення є в застосунку.</numerusform>
            <numerusform>%n значення є в застосунку.</numerusform>
            <numerusform>%n значень є в застосунку.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s): %1.</source>
        <extracomment>Said by screen readers; %1 are the names of values.</extracomment>
        <translation>
            <numerusform>%n відрізняється: %1.</numerusform>
            <numerusform>%n відрізняються: %1.</numerusform>
            <numerusform>%n відрізняються: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crmlink::pages::CertificateCard</name>
    <message>
        <source>(no name)</source>
        <translation>(без назви)</translation>
    </message>
    <message>
        <source>The server shows this certificate</source>
        <translation>Сервер показує цей сертифікат</translation>
    </message>
    <message>
        <source>Nothing on this computer vouches for it. Compare the fingerprint with what the server&apos;s administrator sees before you trust it.</source>
        <translation>Ніщо на цьому комп’ютері не підтверджує його справжності. Перш ніж довіритися йому, звірте відбиток з тим, що бачить адміністратор сервера.</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>Довіряти &amp;цьому сертифікату</translation>
    </message>
    <message>
        <source>Choose a certificate authority &amp;file …</source>
        <translation>Вибрати &amp;файл центру сертифікації…</translation>
    </message>
    <message>
        <source>Issued to: %1
Issued by: %2
Valid until: %3
SHA-256 fingerprint: %4</source>
        <extracomment>A certificate: to whom, by whom, until when, and its fingerprint.</extracomment>
        <translation>Кому видано: %1
Хто видав: %2
Дійсний до: %3
Відбиток SHA-256: %4</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::CreateAppPage</name>
    <message>
        <source>Create the app in Meta&apos;s console with the values below, then press Next. Nothing in the CRM changes yet.</source>
        <translation>Створіть застосунок у консолі Meta з наведеними нижче значеннями, потім натисніть «Далі». У CRM ще нічого не змінюється.</translation>
    </message>
    <message>
        <source>Use case to choose</source>
        <translation>Який Use case вибрати</translation>
    </message>
    <message>
        <source>“advanced setup” of the manual</source>
        <translation>у посібнику – «advanced setup»</translation>
    </message>
    <message>
        <source>If the console asks for an app type instead: Other, then Consumer.</source>
        <translation>Якщо консоль натомість питає про вид застосунку: Other, потім Consumer.</translation>
    </message>
    <message>
        <source>Do not choose Facebook Login for Business, nor the app type Business: the CRM&apos;s login does not work with them, and a use case cannot be removed from an app.</source>
        <translation>Не вибирайте ні Facebook Login for Business, ні виду Business: вхід CRM з ними не працює, а Use case із застосунку не вилучити.</translation>
    </message>
    <message>
        <source>Business portfolio to choose</source>
        <translation>Яке Business portfolio вибрати</translation>
    </message>
    <message>
        <source>The last entry of a list that scrolls. A portfolio can be connected later.</source>
        <translation>Останній запис списку, що прокручується. Портфоліо можна приєднати пізніше.</translation>
    </message>
    <message>
        <source>“Display Name” of the manual</source>
        <translation>у посібнику – «Display Name»</translation>
    </message>
    <message>
        <source>People see this name when they log in.</source>
        <translation>Цю назву бачать під час входу.</translation>
    </message>
    <message>
        <source>new since the manual</source>
        <translation>у посібнику цього немає</translation>
    </message>
    <message>
        <source>Meta writes there before it limits an app. A mailbox that several people read is best.</source>
        <translation>Meta пише туди, перш ніж обмежити застосунок. Найкраще – скринька, яку читають кілька людей.</translation>
    </message>
    <message>
        <source>Meta&apos;s developer console, list of apps</source>
        <translation>Консоль розробника Meta, список застосунків</translation>
    </message>
    <message>
        <source>The console shows a message instead …</source>
        <translation>Натомість консоль показує повідомлення…</translation>
    </message>
    <message>
        <source>Message that the console shows</source>
        <translation>Повідомлення, яке показує консоль</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::CrmPage</name>
    <message>
        <source>Database driver</source>
        <translation>Драйвер бази даних</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>Ім’я сервера</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>З’єднання</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Шифрування</translation>
    </message>
    <message>
        <source>Log-in</source>
        <translation>Вхід</translation>
    </message>
    <message>
        <source>Facebook settings</source>
        <translation>Налаштування Facebook</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Права</translation>
    </message>
    <message>
        <source>Say which CRM it is and test the connection. This page only reads.</source>
        <translation>Укажіть, яка це CRM, і перевірте з’єднання. Ця сторінка лише читає.</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>Перевірити з’&amp;єднання</translation>
    </message>
    <message>
        <source>The CRM&apos;s database</source>
        <translation>База даних CRM</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Спробувати ще раз</translation>
    </message>
    <message>
        <source>Keep them for &amp;this session only</source>
        <translation>&amp;Тримати лише в цьому сеансі</translation>
    </message>
    <message>
        <source>Close the w&amp;izard</source>
        <translation>Закрити &amp;майстер</translation>
    </message>
    <message>
        <source>The password is kept until CrmLink is closed, and not longer.</source>
        <translation>Пароль зберігається, доки CrmLink не закрито, і не довше.</translation>
    </message>
    <message>
        <source>Next puts the password into %1.</source>
        <extracomment>%1 is where secrets are kept: &quot;your keychain&quot;.</extracomment>
        <translation>Після «Далі» пароль зберігатиме %1.</translation>
    </message>
    <message>
        <source>Asking the CRM …</source>
        <translation>Запит до CRM…</translation>
    </message>
    <message>
        <source>The password could not be kept in %1. %2</source>
        <translation>Пароль не вдалося зберегти (%1). %2</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>Перевірити &amp;ще раз</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One stage of the connection test: what, then what was found.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keeping the password …</source>
        <translation>Зберігання пароля…</translation>
    </message>
    <message>
        <source>Waiting for your keychain … It may ask you to unlock it.</source>
        <translation>Очікування сховища ключів… Воно може попросити його розблокувати.</translation>
    </message>
    <message>
        <source>Reading the CRM&apos;s files …</source>
        <translation>Читання файлів CRM…</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>How CrmLink reaches it</source>
        <translation>Як CrmLink до неї звертається</translation>
    </message>
    <message>
        <source>Through its web ser&amp;vice</source>
        <translation>Через її в&amp;ебслужбу</translation>
    </message>
    <message>
        <source>Database: with a database login; the CRM notices after a restart. Web service: signed in as a CRM user who may change system settings; the CRM notices at once.</source>
        <translation>База даних: з логіном бази даних; CRM помічає зміни після перезапуску. Вебслужба: вхід як користувач CRM, що може змінювати системні налаштування; CRM помічає зміни відразу.</translation>
    </message>
    <message>
        <source>Sign in to the CRM</source>
        <translation>Увійти до CRM</translation>
    </message>
    <message>
        <source>Throu&amp;gh its database</source>
        <translation>&amp;Через її базу даних</translation>
    </message>
    <message>
        <source>Next becomes available when the address and the connection are filled in.</source>
        <translation>«Далі» стане доступним, коли адресу та з’єднання буде заповнено.</translation>
    </message>
    <message>
        <source>The password comes from where the site file says, and stays there.</source>
        <translation>Пароль береться звідти, куди вказує файл сайту, і там залишається.</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::CrmTodayCard</name>
    <message>
        <source>(no value)</source>
        <translation>(немає значення)</translation>
    </message>
    <message>
        <source>☑ selected</source>
        <translation>☑ позначено</translation>
    </message>
    <message>
        <source>☐ cleared</source>
        <translation>☐ знято</translation>
    </message>
    <message>
        <source>(not set)</source>
        <translation>(не задано)</translation>
    </message>
    <message>
        <source>•••••••• (secret)</source>
        <translation>•••••••• (секрет)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(порожньо)</translation>
    </message>
    <message>
        <source>&amp;Keep this App ID (the accounts stay linked)</source>
        <translation>Лишит&amp;и цей App ID (зв’язки облікових записів зберігаються)</translation>
    </message>
    <message>
        <source>Use &amp;another App ID</source>
        <translation>Узяти &amp;інший App ID</translation>
    </message>
    <message>
        <source>What the CRM holds today</source>
        <translation>Що зараз у CRM</translation>
    </message>
    <message>
        <source>System setting</source>
        <translation>Системне налаштування</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Зараз</translation>
    </message>
    <message>
        <source>%1 · %2 · signed in as %3</source>
        <extracomment>Address, platform, CRM user.</extracomment>
        <translation>%1 · %2 · вхід виконано як %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %3 · for %4 · %n active user(s)</source>
        <extracomment>Server, database, product, number of active users.</extracomment>
        <translation>
            <numerusform>%1 · %2 · %3 · для %4 · %n&#xa0;активний користувач</numerusform>
            <numerusform>%1 · %2 · %3 · для %4 · %n&#xa0;активні користувачі</numerusform>
            <numerusform>%1 · %2 · %3 · для %4 · %n&#xa0;активних користувачів</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on with this login: the page “%1” saves the changes as a script for the database administrator.</source>
        <translation>З цим логіном можна продовжувати: сторінка «%1» зберігає зміни як сценарій для адміністратора бази даних.</translation>
    </message>
    <message>
        <source>%1 may share accounts with all users.</source>
        <translation>%1 може робити облікові записи спільними для всіх користувачів.</translation>
    </message>
    <message numerus="yes">
        <source>The CRM already uses the App ID %1, and %n account(s) are linked through it. With another App ID their tokens are of no use: each has to be linked again.</source>
        <translation>
            <numerusform>CRM уже користується App ID %1, і через нього пов’язано %n&#xa0;обліковий запис. З іншим App ID його токен не діятиме: його треба буде пов’язати знову.</numerusform>
            <numerusform>CRM уже користується App ID %1, і через нього пов’язано %n&#xa0;облікові записи. З іншим App ID їхні токени не діятимуть: кожен треба буде пов’язати знову.</numerusform>
            <numerusform>CRM уже користується App ID %1, і через нього пов’язано %n&#xa0;облікових записів. З іншим App ID їхні токени не діятимуть: кожен треба буде пов’язати знову.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crmlink::pages::DatabaseForm</name>
    <message>
        <source>B&amp;rowse …</source>
        <translation>О&amp;гляд…</translation>
    </message>
    <message>
        <source>%1 (driver missing)</source>
        <extracomment>A kind of database in a list; software is missing on this computer.</extracomment>
        <translation>%1 (бракує драйвера)</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>База даних</translation>
    </message>
    <message>
        <source>Browse for the database file</source>
        <translation>Шукати файл бази даних</translation>
    </message>
    <message>
        <source>With a login of SQL Server&apos;s own</source>
        <translation>З логіном самого SQL Server</translation>
    </message>
    <message>
        <source>As the Windows user who runs CrmLink</source>
        <translation>Як користувач Windows, що запустив CrmLink</translation>
    </message>
    <message>
        <source>Password of the database login</source>
        <translation>Пароль логіна бази даних</translation>
    </message>
    <message>
        <source>Encrypted, certificate checked</source>
        <translation>Зашифровано, сертифікат перевірено</translation>
    </message>
    <message>
        <source>Encrypted, certificate not checked</source>
        <translation>Зашифровано, сертифікат не перевірено</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Не зашифровано</translation>
    </message>
    <message>
        <source>empty: those this computer trusts</source>
        <translation>порожньо: ті, яким довіряє цей комп’ютер</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Центр сертифікації</translation>
    </message>
    <message>
        <source>Browse for the certificate authority</source>
        <translation>Шукати центр сертифікації</translation>
    </message>
    <message>
        <source>The CRM records the changes as made by this user, whose rights decide about sharing accounts.</source>
        <translation>CRM записує зміни від імені цього користувача; його права визначають, чи можна робити облікові записи спільними.</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Вид:</translation>
    </message>
    <message>
        <source>S&amp;erver:</source>
        <translation>Се&amp;рвер:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Порт:</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>База дани&amp;х:</translation>
    </message>
    <message>
        <source>&amp;Log in:</source>
        <translation>Вх&amp;ід:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>Корист&amp;увач:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Паро&amp;ль:</translation>
    </message>
    <message>
        <source>&amp;Schema:</source>
        <translation>&amp;Схема:</translation>
    </message>
    <message>
        <source>Enc&amp;ryption:</source>
        <translation>&amp;Шифрування:</translation>
    </message>
    <message>
        <source>A&amp;cting as CRM user:</source>
        <translation>Діяти як &amp;користувач CRM:</translation>
    </message>
    <message>
        <source>Database file of the CRM</source>
        <translation>Файл бази даних CRM</translation>
    </message>
    <message>
        <source>Certificate authority (PEM file)</source>
        <translation>Центр сертифікації (файл PEM)</translation>
    </message>
    <message>
        <source>&amp;Database file:</source>
        <translation>Фа&amp;йл бази даних:</translation>
    </message>
    <message>
        <source>Service &amp;name:</source>
        <translation>Назва слу&amp;жби:</translation>
    </message>
    <message>
        <source>the user&apos;s own</source>
        <translation>власна користувача</translation>
    </message>
    <message>
        <source>Reached through the driver %1.</source>
        <extracomment>%1 is a database driver, for example &quot;ODBC Driver 18 for SQL Server&quot;.</extracomment>
        <translation>З’єднання – через драйвер %1.</translation>
    </message>
    <message>
        <source>Password and App Secret cross the network in plain sight.</source>
        <translation>Пароль і App Secret ідуть мережею у відкритому вигляді.</translation>
    </message>
    <message>
        <source>Somebody in between could pose as the database and read password and App Secret.</source>
        <translation>Хтось посередині міг би видати себе за базу даних і прочитати пароль та App Secret.</translation>
    </message>
    <message>
        <source>Br&amp;owse …</source>
        <translation>Огл&amp;яд…</translation>
    </message>
    <message>
        <source>Certificate authorit&amp;y:</source>
        <translation>Центр сертифікаці&amp;ї:</translation>
    </message>
    <message>
        <source>%1 is no port: they go from 1 to 65535.</source>
        <translation>%1 – не порт: порти мають номери від 1 до 65535.</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::DonePage</name>
    <message>
        <source>Still to do</source>
        <translation>Ще зробити</translation>
    </message>
    <message>
        <source>To keep</source>
        <translation>Щоб зберегти</translation>
    </message>
    <message>
        <source>Save the &amp;report …</source>
        <translation>З&amp;берегти звіт…</translation>
    </message>
    <message>
        <source>Save a c&amp;alendar file …</source>
        <translation>Зберегти &amp;файл календаря…</translation>
    </message>
    <message>
        <source>For the change ticket: text or HTML. It holds no secrets.</source>
        <translation>Для заявки на зміну: текст або HTML. Він не містить секретів.</translation>
    </message>
    <message>
        <source>Reminds you of what Facebook asks for again, such as the yearly Data Use Checkup.</source>
        <translation>Нагадує про те, про що Facebook питає знову, наприклад щорічний Data Use Checkup.</translation>
    </message>
    <message>
        <source>Ways back</source>
        <translation>Як повернутися</translation>
    </message>
    <message>
        <source>&amp;Put the old values back</source>
        <translation>&amp;Повернути старі значення</translation>
    </message>
    <message>
        <source>&amp;Forget stored secrets</source>
        <translation>Забути збережені &amp;секрети</translation>
    </message>
    <message>
        <source>Removes the database password and the App Secret from this computer&apos;s keychain; the CRM keeps its own. The old App Secret, which undo needs, stays.</source>
        <translation>Вилучає пароль бази даних і App Secret зі сховища ключів цього комп’ютера; CRM зберігає свої. Старий App Secret, потрібний для скасування, лишається.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Зберегти звіт</translation>
    </message>
    <message>
        <source>HTML (*.html);;Text (*.txt)</source>
        <translation>HTML (*.html);;Текст (*.txt)</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>Зберегти файл календаря</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Календар (*.ics)</translation>
    </message>
    <message>
        <source>Put back: the CRM&apos;s database holds the values from before.</source>
        <translation>Повернуто: база даних CRM містить попередні значення.</translation>
    </message>
    <message>
        <source>Seen by the CRM: not known. It notices after a restart.</source>
        <translation>Помічено CRM: невідомо. Вона помічає зміни після перезапуску.</translation>
    </message>
    <message>
        <source>Seen by the CRM: Facebook&apos;s login window names the app.</source>
        <translation>Помічено CRM: вікно входу Facebook називає застосунок.</translation>
    </message>
    <message>
        <source>Seen by the CRM: not yet, by your answer. Restart every node and flush Redis.</source>
        <translation>Помічено CRM: ще ні, за вашою відповіддю. Перезапустіть кожен вузол і очистьте Redis.</translation>
    </message>
    <message>
        <source>Proved with an account: %1 logged in with these keys, %2. Linking in the CRM itself is still to do.</source>
        <extracomment>%1 is a person, %2 a time.</extracomment>
        <translation>Підтверджено обліковим записом: вхід із цими ключами виконано як %1, %2. У самій CRM обліковий запис ще треба пов’язати.</translation>
    </message>
    <message>
        <source>Proved with an account: still to do. The first user who links an account proves it.</source>
        <translation>Підтверджено обліковим записом: ще зробити. Підтвердить перший користувач, що пов’яже обліковий запис.</translation>
    </message>
    <message>
        <source>The old values are back. The CRM uses them after its next restart.</source>
        <translation>Старі значення повернуто. CRM користується ними після наступного перезапуску.</translation>
    </message>
    <message>
        <source>The keys are in the CRM and the CRM uses them. Users can link their accounts.</source>
        <translation>Ключі в CRM, і CRM ними користується. Користувачі можуть пов’язувати свої облікові записи.</translation>
    </message>
    <message>
        <source>The keys are in the CRM. Users can link their accounts after its next restart.</source>
        <translation>Ключі в CRM. Користувачі можуть пов’язувати свої облікові записи після її наступного перезапуску.</translation>
    </message>
    <message>
        <source>Works from this computer and this user&apos;s account, as long as nobody changes the values in between. Accounts that were linked with the new keys have to be linked again.</source>
        <translation>Працює з цього комп’ютера й облікового запису цього користувача, доки ніхто тим часом не змінює значень. Облікові записи, пов’язані з новими ключами, треба пов’язати знову.</translation>
    </message>
    <message>
        <source>There is nothing to put back.</source>
        <translation>Повертати нічого.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Still to do: what, then by whom.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Putting the old values back …</source>
        <translation>Повернення старих значень…</translation>
    </message>
    <message>
        <source>Waiting for your keychain …</source>
        <translation>Очікування сховища ключів…</translation>
    </message>
    <message>
        <source>Forgotten: password and App Secret are no longer on this computer.</source>
        <translation>Забуто: пароля й App Secret на цьому комп’ютері більше немає.</translation>
    </message>
    <message>
        <source>Link, check, share or remove Facebook accounts of the CRM&apos;s users.</source>
        <translation>Пов’язати, перевірити, зробити спільними чи вилучити облікові записи Facebook користувачів CRM.</translation>
    </message>
    <message>
        <source>Written: the CRM has held the new values since %1.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>Записано: CRM містить нові значення від %1.</translation>
    </message>
    <message>
        <source>Seen by the CRM: it wrote the values itself; its server was not asked.</source>
        <translation>Помічено CRM: вона сама записала значення; її сервер не запитано.</translation>
    </message>
    <message>
        <source>Seen by the CRM: its server uses the new values.</source>
        <translation>Помічено CRM: її сервер використовує нові значення.</translation>
    </message>
    <message>
        <source>Seen by the CRM: not yet, its server still uses other values. Restart every node and flush Redis.</source>
        <translation>Помічено CRM: ще ні, її сервер і далі використовує інші значення. Перезапустіть кожен вузол і очистьте Redis.</translation>
    </message>
    <message>
        <source>Proved with an account: the CRM&apos;s own server can work with the one of %1.</source>
        <translation>Підтверджено обліковим записом: власний сервер CRM може працювати із записом користувача %1.</translation>
    </message>
    <message>
        <source>Accou&amp;nts in external resources …</source>
        <translation>A&amp;ccounts in external resources…</translation>
    </message>
    <message>
        <source>Put back: there was nothing to put back.</source>
        <translation>Повернуто: повертати було нічого.</translation>
    </message>
    <message>
        <source>Written: nothing had to be written.</source>
        <translation>Записано: записувати було нічого.</translation>
    </message>
    <message>
        <source>The old values are back, and the CRM uses them.</source>
        <translation>Старі значення повернуто, і CRM ними користується.</translation>
    </message>
    <message>
        <source>Nothing was put back.</source>
        <translation>Нічого не повернуто.</translation>
    </message>
    <message>
        <source>The keys are in the CRM and the CRM uses them. Before users can link their accounts, see what is still to do.</source>
        <translation>Ключі в CRM, і CRM ними користується. Перш ніж користувачі зможуть пов’язати свої облікові записи, перегляньте, що ще треба зробити.</translation>
    </message>
    <message>
        <source>The keys are in the CRM. Before users can link their accounts, it has to be restarted: see what is still to do.</source>
        <translation>Ключі в CRM. Перш ніж користувачі зможуть пов’язати свої облікові записи, її треба перезапустити: перегляньте, що ще треба зробити.</translation>
    </message>
    <message>
        <source>Forget the stored secrets?</source>
        <translation>Забути збережені секрети?</translation>
    </message>
    <message>
        <source>The passwords and the App Secret are removed from this computer&apos;s keychain. Whoever uses CrmLink here for this CRM next has to enter them again.</source>
        <translation>Паролі й App Secret буде вилучено зі сховища ключів цього комп’ютера. Хто наступного разу користуватиметься тут CrmLink для цієї CRM, муситиме ввести їх знову.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Забути</translation>
    </message>
    <message>
        <source>The old App Secret was not kept, so that the old values cannot be put back.</source>
        <translation>Старий App Secret не збережено, тому повернути попередні значення не можна.</translation>
    </message>
    <message>
        <source>Proved with an account: %1 logged in with these keys and is linked for %2. The CRM&apos;s own server was not asked about it.</source>
        <extracomment>%1 is a Facebook account, %2 a CRM user.</extracomment>
        <translation>Підтверджено обліковим записом: вхід із цими ключами виконано як %1, цей запис пов’язано для %2. Самого сервера CRM про це не запитували.</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::GrantsCard</name>
    <message>
        <source>Script for the database administrator</source>
        <translation>Сценарій для адміністратора бази даних</translation>
    </message>
    <message>
        <source>It grants the login exactly what CrmLink needs, and nothing else. Have it run as the owner of the CRM&apos;s tables, then test again.</source>
        <translation>Він надає логіну саме те, що потрібно CrmLink, і нічого більше. Попросіть виконати його від власника таблиць CRM, потім перевірте ще раз.</translation>
    </message>
    <message>
        <source>Script that grants the missing rights</source>
        <translation>Сценарій, що надає права, яких бракує</translation>
    </message>
    <message>
        <source>Copy the s&amp;cript</source>
        <translation>Копі&amp;ювати сценарій</translation>
    </message>
    <message>
        <source>Sa&amp;ve the script …</source>
        <translation>Зберегти с&amp;ценарій…</translation>
    </message>
    <message>
        <source>The script is on the clipboard.</source>
        <translation>Сценарій – у буфері обміну.</translation>
    </message>
    <message>
        <source>Save the script</source>
        <translation>Зберегти сценарій</translation>
    </message>
    <message>
        <source>SQL script (*.sql)</source>
        <translation>Сценарій SQL (*.sql)</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::ImportCard</name>
    <message>
        <source>.NET Framework (IIS on Windows)</source>
        <translation>.NET Framework (IIS у Windows)</translation>
    </message>
    <message>
        <source>.NET 6 or later, or .NET Core</source>
        <translation>.NET 6 або новіша, або .NET Core</translation>
    </message>
    <message>
        <source>This computer is the CRM&apos;s server</source>
        <translation>Цей комп’ютер – сервер CRM</translation>
    </message>
    <message>
        <source>The server is called:</source>
        <translation>Сервер називається:</translation>
    </message>
    <message>
        <source>&amp;Use these values</source>
        <translation>Використати &amp;ці значення</translation>
    </message>
    <message>
        <source>Take the connection from the CRM&apos;s own files</source>
        <translation>Узяти з’єднання з файлів самої CRM</translation>
    </message>
    <message>
        <source>Drop the folder that the CRM is installed in, or the file ConnectionStrings.config, on this window, or choose it. Otherwise type the values below.</source>
        <translation>Перетягніть у це вікно теку, в якій установлено CRM, або файл ConnectionStrings.config, чи виберіть їх. Інакше введіть значення нижче.</translation>
    </message>
    <message>
        <source>Choose the &amp;folder …</source>
        <translation>Вибрати &amp;теку…</translation>
    </message>
    <message>
        <source>Choose a fi&amp;le …</source>
        <translation>Вибрати &amp;файл…</translation>
    </message>
    <message>
        <source>Name of the CRM&apos;s database server</source>
        <translation>Ім’я сервера бази даних CRM</translation>
    </message>
    <message>
        <source>Do not use them</source>
        <translation>Не використовувати їх</translation>
    </message>
    <message>
        <source>Folder of the CRM</source>
        <translation>Тека CRM</translation>
    </message>
    <message>
        <source>ConnectionStrings.config of the CRM</source>
        <translation>ConnectionStrings.config CRM</translation>
    </message>
    <message>
        <source>Configuration files (*.config)</source>
        <extracomment>A filter in a file dialog.</extracomment>
        <translation>Файли налаштувань (*.config)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>Found: Creatio at %1, pool %2</source>
        <extracomment>A CRM on this computer: its address, then its application pool in IIS.</extracomment>
        <translation>Знайдено: Creatio за адресою %1, пул %2</translation>
    </message>
    <message>
        <source>Read it</source>
        <extracomment>Reads the files of a CRM that was found.</extracomment>
        <translation>Прочитати</translation>
    </message>
    <message>
        <source>Read the files of the CRM at %1</source>
        <translation>Прочитати файли CRM за адресою %1</translation>
    </message>
    <message>
        <source>Read in %1</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Прочитано з %1</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Адреса:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Вид:</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>Сервер:</translation>
    </message>
    <message>
        <source>Port:</source>
        <translation>Порт:</translation>
    </message>
    <message>
        <source>Database:</source>
        <translation>База даних:</translation>
    </message>
    <message>
        <source>Schema:</source>
        <translation>Схема:</translation>
    </message>
    <message>
        <source>User:</source>
        <translation>Користувач:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Пароль:</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(немає)</translation>
    </message>
    <message>
        <source>•••••••• (secret)</source>
        <translation>•••••••• (секрет)</translation>
    </message>
    <message>
        <source>Runs on:</source>
        <translation>Працює на:</translation>
    </message>
    <message>
        <source>Application pool:</source>
        <translation>Пул застосунків:</translation>
    </message>
    <message>
        <source>Redis:</source>
        <extracomment>Where the CRM&apos;s Redis is: host, port, number of the database.</extracomment>
        <translation>Redis:</translation>
    </message>
    <message>
        <source>%1:%2, database %3</source>
        <translation>%1:%2, база даних %3</translation>
    </message>
    <message>
        <source>“%1” means the computer that the CRM runs on. Which one is that?</source>
        <translation>«%1» означає комп’ютер, на якому працює CRM. Який саме?</translation>
    </message>
    <message>
        <source>Taken from %1.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Узято з %1.</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::KeysPage</name>
    <message>
        <source>App ID and App Secret stand in each other&apos;s field.</source>
        <translation>App ID і App Secret введено кожен у поле іншого.</translation>
    </message>
    <message>
        <source>E&amp;xchange them</source>
        <translation>Поміняти їх м&amp;ісцями</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Спробувати ще раз</translation>
    </message>
    <message>
        <source>&amp;Keep it for this session only</source>
        <translation>&amp;Тримати лише в цьому сеансі</translation>
    </message>
    <message>
        <source>Check with &amp;Facebook</source>
        <translation>&amp;Перевірити у Facebook</translation>
    </message>
    <message>
        <source>&amp;Go on unchecked</source>
        <translation>Продовжити &amp;без перевірки</translation>
    </message>
    <message>
        <source>The address of any page of the app will do: CrmLink takes the App ID out of it.</source>
        <translation>Підійде адреса будь-якої сторінки застосунку: CrmLink візьме з неї App ID.</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>Takes what is on the clipboard into the field.</extracomment>
        <translation>Вставити</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>Вставити %1</translation>
    </message>
    <message>
        <source>In the console press Show and enter your Facebook password: the dots themselves are worth nothing.</source>
        <translation>У консолі натисніть Show і введіть свій пароль Facebook: самі крапки нічого не варті.</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>введено</translation>
    </message>
    <message>
        <source>The CRM uses app %1 now, and accounts are linked to it. With another app each of them has to be linked again.</source>
        <translation>Зараз CRM користується застосунком %1, і з ним пов’язано облікові записи. З іншим застосунком кожен із них треба пов’язати знову.</translation>
    </message>
    <message>
        <source>Next becomes available when both keys have the right form.</source>
        <translation>«Далі» стане доступним, коли обидва ключі матимуть правильний формат.</translation>
    </message>
    <message>
        <source>Facebook accepts these keys.</source>
        <translation>Facebook приймає ці ключі.</translation>
    </message>
    <message>
        <source>Facebook accepts these keys: app “%1”.</source>
        <translation>Facebook приймає ці ключі: застосунок «%1».</translation>
    </message>
    <message>
        <source>The form is right. Not checked against Facebook yet.</source>
        <translation>Формат правильний. У Facebook ще не перевірено.</translation>
    </message>
    <message>
        <source>The App Secret is kept until CrmLink is closed, and not longer.</source>
        <translation>App Secret зберігається, доки CrmLink не закрито, і не довше.</translation>
    </message>
    <message>
        <source>Next puts the App Secret into %1.</source>
        <translation>Після «Далі» App Secret зберігатиме %1.</translation>
    </message>
    <message>
        <source>Asking Facebook …</source>
        <translation>Запит до Facebook…</translation>
    </message>
    <message>
        <source>Waiting for your keychain …</source>
        <translation>Очікування сховища ключів…</translation>
    </message>
    <message>
        <source>Copy both keys from the console into these fields. The App Secret goes to your keychain, and to the CRM only on the page “Write to the CRM”.</source>
        <translation>Скопіюйте обидва ключі з консолі в ці поля. App Secret іде до сховища ключів, а в CRM – лише на сторінці «Запис у CRM».</translation>
    </message>
    <message>
        <source>&amp;Look in the keychain again</source>
        <translation>&amp;Ще раз пошукати в сховищі ключів</translation>
    </message>
    <message>
        <source>Enter it again: without it nothing can be written.</source>
        <translation>Введіть його ще раз: без нього нічого записати не можна.</translation>
    </message>
    <message>
        <source>Copy both keys from the console into these fields. The App Secret goes to the CRM only on the page “Write to the CRM”.</source>
        <translation>Скопіюйте обидва ключі з консолі в ці поля. App Secret іде в CRM лише на сторінці «Запис у CRM».</translation>
    </message>
    <message>
        <source>The App Secret comes from where the site file says, and stays there.</source>
        <translation>App Secret береться звідти, куди вказує файл сайту, і там залишається.</translation>
    </message>
    <message>
        <source>Next puts the App Secret into %1, and the site file then names that place.</source>
        <translation>Після «Далі» App Secret зберігатиме %1, і файл сайту вказуватиме на це місце.</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::LinkBar</name>
    <message>
        <source>Open in my browser</source>
        <translation>Відкрити в моєму браузері</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Show it here</source>
        <extracomment>Shows a web page beside the instructions.</extracomment>
        <translation>Показати тут</translation>
    </message>
    <message>
        <source>&amp;Open in my browser</source>
        <translation>&amp;Відкрити в моєму браузері</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>The browser did not open. Copy the link and open it yourself.</source>
        <translation>Браузер не відкрився. Скопіюйте посилання й відкрийте його самі.</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>Посилання скопійовано.</translation>
    </message>
    <message>
        <source>Choose your app in the list, then: %1</source>
        <extracomment>%1 is a way through Meta&apos;s menus: &quot;App settings › Basic&quot;.</extracomment>
        <translation>Виберіть свій застосунок у списку, потім: %1</translation>
    </message>
    <message>
        <source>Opened in your browser. Come back here afterwards. Nothing opened? Copy the link.</source>
        <translation>Відкрито у вашому браузері. Потім поверніться сюди. Нічого не відкрилося? Скопіюйте посилання.</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::LoginPage</name>
    <message>
        <source>&amp;Here, beside the instructions</source>
        <translation>&amp;Тут, поруч із вказівками</translation>
    </message>
    <message>
        <source>In my own b&amp;rowser</source>
        <translation>У моєму &amp;браузері</translation>
    </message>
    <message>
        <source>Whose Facebook account is it?</source>
        <translation>Чий це обліковий запис Facebook?</translation>
    </message>
    <message>
        <source>Log in with the account that is to own the app, then come back here. Nothing in the CRM changes yet.</source>
        <translation>Увійдіть з обліковим записом, якому належатиме застосунок, потім поверніться сюди. У CRM ще нічого не змінюється.</translation>
    </message>
    <message>
        <source>Where should Facebook&apos;s pages open?</source>
        <translation>Де відкривати сторінки Facebook?</translation>
    </message>
    <message>
        <source>Only if the console does not know you as a developer yet</source>
        <translation>Лише якщо ви ще не розробник</translation>
    </message>
    <message>
        <source>for example, Jane Doe</source>
        <extracomment>Example of a person&apos;s name.</extracomment>
        <translation>наприклад, Олена Коваль</translation>
    </message>
    <message>
        <source>For the report. The app stays with this account: before its owner leaves the company, another person needs the role Administrator in the app.</source>
        <translation>Для звіту. Застосунок лишається за цим обліковим записом: перш ніж його власник піде з компанії, хтось інший має отримати в застосунку роль Administrator.</translation>
    </message>
    <message>
        <source>Meta&apos;s developer console. It asks you to log in first.</source>
        <translation>Консоль розробника Meta. Спершу вона просить увійти.</translation>
    </message>
    <message>
        <source>This installation has no built-in view of web pages.</source>
        <translation>Вбудованого перегляду вебсторінок не встановлено.</translation>
    </message>
    <message>
        <source>Your browser knows your passwords and security keys anyway.</source>
        <translation>Ваш браузер і так знає ваші паролі й ключі безпеки.</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::LoginSettingsPage</name>
    <message>
        <source>Check with &amp;Facebook</source>
        <translation>&amp;Перевірити у Facebook</translation>
    </message>
    <message>
        <source>The manual does not know these settings, and without them nobody can log in. Nothing in the CRM changes yet.</source>
        <translation>У посібнику цих налаштувань немає, а без них ніхто не може увійти. У CRM ще нічого не змінюється.</translation>
    </message>
    <message>
        <source>The main switch: without it nobody can log in with this app.</source>
        <translation>Головний перемикач: без нього ніхто не може увійти з цим застосунком.</translation>
    </message>
    <message>
        <source>The CRM logs in with Facebook&apos;s web page.</source>
        <translation>CRM входить через вебсторінку Facebook.</translation>
    </message>
    <message>
        <source>CrmLink can show the login inside its own window.</source>
        <translation>CrmLink може показати вхід у власному вікні.</translation>
    </message>
    <message>
        <source>Leave it on: Facebook sends people back to https addresses only.</source>
        <translation>Лишіть увімкненим: Facebook повертає людей лише на https-адреси.</translation>
    </message>
    <message>
        <source>Leave it on: it is required.</source>
        <translation>Лишіть увімкненим: це обов’язково.</translation>
    </message>
    <message>
        <source>On, it asks for the password at each login.</source>
        <translation>Увімкнений, він вимагає пароль за кожного входу.</translation>
    </message>
    <message>
        <source>The CRM&apos;s own pages log in with it.</source>
        <translation>Власні сторінки CRM входять за його допомогою.</translation>
    </message>
    <message>
        <source>The address at which users open the CRM, without a path.</source>
        <translation>Адреса, за якою користувачі відкривають CRM, без шляху.</translation>
    </message>
    <message>
        <source>Permission to add</source>
        <translation>Який дозвіл додати</translation>
    </message>
    <message>
        <source>Under Use cases › Customize. Without it people read “Invalid Scopes: email”. public_profile is there already.</source>
        <translation>В Use cases › Customize. Без нього з’являється «Invalid Scopes: email». public_profile там уже є.</translation>
    </message>
    <message>
        <source>With Yes, Facebook ignores the App Secret, and the CRM cannot use its keys.</source>
        <translation>Якщо стоїть Yes, Facebook ігнорує App Secret, і CRM не може користуватися своїми ключами.</translation>
    </message>
    <message>
        <source>Asking Facebook whose account it is …</source>
        <translation>Запит до Facebook, чий це обліковий запис…</translation>
    </message>
    <message>
        <source>Facebook takes https addresses only, and the CRM&apos;s is not one. Leave the list as it is.</source>
        <translation>Facebook приймає лише https-адреси, а адреса CRM інша. Лишіть список як є.</translation>
    </message>
    <message>
        <source>Exactly so. Facebook&apos;s own page login_success.html needs no entry; the console refuses it.</source>
        <translation>Саме так. Власній сторінці Facebook login_success.html запис не потрібен; консоль його відхиляє.</translation>
    </message>
    <message>
        <source>%1; in apps made by type: %2</source>
        <extracomment>Two ways through Meta&apos;s menus; the second is that of older apps.</extracomment>
        <translation>%1; у застосунках, створених за видом: %2</translation>
    </message>
    <message>
        <source>Asking Facebook …</source>
        <translation>Запит до Facebook…</translation>
    </message>
    <message>
        <source>The login dialog takes the app. Facebook lets no program read the switches: compare them by eye.</source>
        <translation>Діалог входу приймає застосунок. Facebook не дає жодній програмі читати перемикачі: порівняйте їх самі.</translation>
    </message>
    <message>
        <source>The console shows a message instead of saving …</source>
        <translation>Замість збереження консоль показує повідомлення…</translation>
    </message>
    <message>
        <source>Message that the console shows</source>
        <translation>Повідомлення, яке показує консоль</translation>
    </message>
    <message>
        <source>So that CrmLink can set the app&apos;s settings for you; comparing works without it.</source>
        <translation>Щоб CrmLink міг задати налаштування застосунку за вас; порівнювати можна й без цього.</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::LoginTestCard</name>
    <message>
        <source>&amp;Test the login</source>
        <translation>П&amp;еревірити вхід</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>Не &amp;чекати</translation>
    </message>
    <message>
        <source>&amp;Keep as tested</source>
        <translation>Вважати пе&amp;ревіреним</translation>
    </message>
    <message>
        <source>Log in as somebody &amp;else</source>
        <translation>Увійти як &amp;хтось інший</translation>
    </message>
    <message>
        <source>Test the login</source>
        <translation>Перевірити вхід</translation>
    </message>
    <message>
        <source>Logs in as a user of the CRM would and asks for public_profile only. CrmLink shows whose account it is, and keeps the name, not the token. The CRM is not told.</source>
        <translation>Входить так, як увійшов би користувач CRM, і просить лише public_profile. CrmLink показує, чий це обліковий запис, і зберігає ім’я, а не токен. CRM про це не дізнається.</translation>
    </message>
    <message>
        <source>Not tested yet. The dialog opens beside these instructions.</source>
        <translation>Ще не перевірено. Діалог відкривається поруч із цими вказівками.</translation>
    </message>
    <message>
        <source>Not tested yet. The dialog opens in your browser; Facebook allows that while the app is in development.</source>
        <translation>Ще не перевірено. Діалог відкривається у вашому браузері; Facebook дозволяє це, поки застосунок у режимі розробки.</translation>
    </message>
    <message>
        <source>Facebook does not allow this in your browser once the app is public: it needs the page beside the instructions. Choose that on the page “Log in to Facebook”.</source>
        <translation>Коли застосунок публічний, Facebook не дозволяє цього у вашому браузері: потрібна сторінка поруч із вказівками. Виберіть це на сторінці «Вхід до Facebook».</translation>
    </message>
    <message>
        <source>Waiting for the answer of Facebook&apos;s dialog …</source>
        <translation>Очікування відповіді діалогу Facebook…</translation>
    </message>
    <message>
        <source>This is the account of %1 (%2). The login works.</source>
        <extracomment>%1 is a person, %2 the number by which the app knows them.</extracomment>
        <translation>Це обліковий запис %1 (%2). Вхід працює.</translation>
    </message>
    <message>
        <source>Tested with the account of %1 (%2).</source>
        <extracomment>%1 is a person, %2 the number by which the app knows them.</extracomment>
        <translation>Перевірено з обліковим записом %1 (%2).</translation>
    </message>
    <message>
        <source>Facebook does not allow this in your browser once the app is public, and here no page can be shown inside this window. The first user who links an account proves the login.</source>
        <translation>Коли застосунок публічний, Facebook не дозволяє цього у вашому браузері, а показати сторінку в цьому вікні тут не можна. Вхід підтвердить перший користувач, що пов’яже обліковий запис.</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>Копіювати поси&amp;лання</translation>
    </message>
    <message>
        <source>The link is copied. Open it in a browser of this computer.</source>
        <translation>Посилання скопійовано. Відкрийте його в браузері цього комп’ютера.</translation>
    </message>
    <message>
        <source>Waiting for the answer of Facebook&apos;s dialog … Nothing opened? Copy the link.</source>
        <translation>Очікування відповіді діалогу Facebook… Нічого не відкрилося? Скопіюйте посилання.</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::NoticeCard</name>
    <message>
        <source>&amp;Restart the CRM</source>
        <translation>&amp;Перезапустити CRM</translation>
    </message>
    <message>
        <source>The CRM wrote the values itself and uses them already. Ask its server to be sure.</source>
        <translation>CRM сама записала значення й уже використовує їх. Щоб упевнитися, запитайте її сервер.</translation>
    </message>
    <message>
        <source>CrmLink can do it for you, signed in to the CRM as a user who may: it drops the CRM&apos;s caches and restarts it. This ends everybody&apos;s session: users log in again, unsaved work is lost, and the CRM is away for a minute or two. Asking alone disturbs nobody.</source>
        <translation>CrmLink може зробити це за вас, увійшовши до CRM як користувач, якому це дозволено: він очищає кеші CRM і перезапускає її. Це завершує сеанси всіх: користувачі входять знову, незбережену роботу втрачено, а CRM хвилину-дві недоступна. Самий лише запит нікому не заважає.</translation>
    </message>
    <message>
        <source>Seen by the CRM: its server uses the new values.</source>
        <translation>Помічено CRM: її сервер використовує нові значення.</translation>
    </message>
    <message>
        <source>Not seen yet: the CRM&apos;s server still uses other values.</source>
        <translation>Ще не помічено: сервер CRM і далі використовує інші значення.</translation>
    </message>
    <message>
        <source>Proved with an account: the CRM&apos;s server can work with the one of %1.</source>
        <translation>Підтверджено обліковим записом: сервер CRM може працювати із записом користувача %1.</translation>
    </message>
    <message>
        <source>The CRM was restarted. Its server does not tell which values it uses.</source>
        <translation>CRM перезапущено. Її сервер не повідомляє, які значення використовує.</translation>
    </message>
    <message>
        <source>The CRM&apos;s server does not tell which values it uses.</source>
        <translation>Сервер CRM не повідомляє, які значення використовує.</translation>
    </message>
    <message>
        <source>The CRM was restarted, and its server uses the new values.</source>
        <translation>CRM перезапущено, і її сервер використовує нові значення.</translation>
    </message>
    <message>
        <source>The CRM was restarted, and its server still uses other values: look in the setting for a user&apos;s own value, and in SysSettings.config. On several servers each has to be restarted.</source>
        <translation>CRM перезапущено, а її сервер і далі використовує інші значення: пошукайте в налаштуванні власне значення користувача й загляньте в SysSettings.config. Якщо серверів кілька, треба перезапустити кожен.</translation>
    </message>
    <message>
        <source>Not seen yet: the CRM&apos;s server still uses other values. It needs a restart.</source>
        <translation>Ще не помічено: сервер CRM і далі використовує інші значення. Йому потрібен перезапуск.</translation>
    </message>
    <message>
        <source>Not proved with an account: %1 has none linked in the CRM.</source>
        <translation>Не підтверджено обліковим записом: %1 не має пов’язаного в CRM.</translation>
    </message>
    <message>
        <source>The linked account of %1 no longer works: it has to be linked again.</source>
        <translation>Пов’язаний обліковий запис користувача %1 більше не працює: його треба пов’язати знову.</translation>
    </message>
    <message>
        <source>Signing in to the CRM …</source>
        <translation>Вхід до CRM…</translation>
    </message>
    <message>
        <source>Dropping the CRM&apos;s caches …</source>
        <translation>Очищення кешів CRM…</translation>
    </message>
    <message>
        <source>Restarting the CRM …</source>
        <translation>Перезапуск CRM…</translation>
    </message>
    <message>
        <source>Waiting for the CRM to come back … This takes a minute or two.</source>
        <translation>Очікування, доки CRM запуститься… Це триває хвилину-дві.</translation>
    </message>
    <message>
        <source>Asking the CRM&apos;s server what it uses …</source>
        <translation>Запит до сервера CRM, що він використовує…</translation>
    </message>
    <message>
        <source>&amp;Ask the CRM</source>
        <translation>Зап&amp;итати CRM</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::PutBackQuestion</name>
    <message>
        <source>Put the old values back?</source>
        <translation>Повернути старі значення?</translation>
    </message>
    <message>
        <source>Putting back cannot be undone: to have the new values again, they have to be written again.</source>
        <translation>Повернення не можна скасувати: щоб знову мати нові значення, їх доведеться записати ще раз.</translation>
    </message>
    <message>
        <source>The CRM uses the old values at once.</source>
        <translation>CRM використовує старі значення відразу.</translation>
    </message>
    <message>
        <source>The CRM uses the old values after its next restart.</source>
        <translation>CRM використовує старі значення після наступного перезапуску.</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Повернути</translation>
    </message>
    <message>
        <source>Takes back what was written on %1.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>Скасовує записане %1.</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::ServiceForm</name>
    <message>
        <source>Password of the CRM user</source>
        <translation>Пароль користувача CRM</translation>
    </message>
    <message>
        <source>CRM &amp;user:</source>
        <translation>&amp;Користувач CRM:</translation>
    </message>
    <message>
        <source>The address begins with http: password and App Secret would cross the network in plain sight. Use https if the CRM has it.</source>
        <translation>Адреса починається з http: пароль і App Secret ішли б мережею у відкритому вигляді. Візьміть https, якщо CRM його має.</translation>
    </message>
    <message>
        <source>Ask who runs the CRM&apos;s server for the SHA-256 fingerprint of its certificate. Only if it is this one, trust it:
%1</source>
        <translation>Спитайте в того, хто відповідає за сервер CRM, відбиток SHA-256 його сертифіката. Довіртеся йому, лише якщо він такий:
%1</translation>
    </message>
    <message>
        <source>Trusted on your word, and no other: the certificate with the SHA-256 fingerprint
%1</source>
        <translation>Під вашу відповідальність довірено лише йому: сертифікат із відбитком SHA-256
%1</translation>
    </message>
    <message>
        <source>Pa&amp;ssword:</source>
        <translation>Паро&amp;ль:</translation>
    </message>
    <message>
        <source>Send it unencry&amp;pted all the same</source>
        <translation>Усе одно над&amp;іслати незашифрованим</translation>
    </message>
    <message>
        <source>Trust this on&amp;e certificate</source>
        <translation>Дові&amp;ритися саме цьому сертифікату</translation>
    </message>
    <message>
        <source>No long&amp;er trust it</source>
        <translation>Більше не дові&amp;ряти йому</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::SetupWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далі</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>З&amp;аписати</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрити</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>%1 – CrmLink</source>
        <extracomment>The window&apos;s title: page, then program.</extracomment>
        <translation>%1 – CrmLink</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <extracomment>The window&apos;s title in practice mode; %1 is page and program.</extracomment>
        <translation>Навчання: %1</translation>
    </message>
    <message>
        <source>Facebook set-up (practice)</source>
        <extracomment>Over the list of steps.</extracomment>
        <translation>Налаштування Facebook (навчання)</translation>
    </message>
    <message>
        <source>Facebook set-up</source>
        <translation>Налаштування Facebook</translation>
    </message>
    <message>
        <source>Saved for later. You can close the window at any time.</source>
        <translation>Збережено на потім. Вікно можна закрити будь-коли.</translation>
    </message>
    <message>
        <source>Not saved for later: %1</source>
        <translation>Не збережено на потім: %1</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>Завершити навчання</translation>
    </message>
    <message>
        <source>Practice keeps nothing: what you did here goes with the window.</source>
        <translation>Навчання нічого не зберігає: усе, що ви тут зробили, зникне разом із вікном.</translation>
    </message>
    <message>
        <source>&amp;Go on practising</source>
        <translation>&amp;Продовжити навчання</translation>
    </message>
    <message>
        <source>&amp;End practice</source>
        <translation>&amp;Завершити навчання</translation>
    </message>
    <message>
        <source>App Secret not kept</source>
        <translation>App Secret не збережено</translation>
    </message>
    <message>
        <source>The App Secret is in no keychain: it goes with the window.</source>
        <translation>App Secret немає в жодному сховищі ключів: він зникне разом із вікном.</translation>
    </message>
    <message>
        <source>Everything else is saved. Next time, you copy the App Secret from Facebook&apos;s console again.</source>
        <translation>Усе інше збережено. Наступного разу App Secret доведеться знову скопіювати з консолі Facebook.</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Повернутися</translation>
    </message>
    <message>
        <source>&amp;Close without it</source>
        <translation>&amp;Закрити без нього</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::SightLine</name>
    <message>
        <source>Facebook asks for a login: type email address and password there.</source>
        <translation>Facebook просить увійти: введіть там електронну адресу й пароль.</translation>
    </message>
    <message>
        <source>Logged in to Facebook.</source>
        <translation>Вхід до Facebook виконано.</translation>
    </message>
    <message>
        <source>Facebook does not know this account as a developer yet: follow its registration.</source>
        <translation>Facebook ще не знає цього облікового запису як розробника: пройдіть реєстрацію.</translation>
    </message>
    <message>
        <source>Logged in to the console: it lists your apps.</source>
        <translation>Вхід до консолі виконано: вона перелічує ваші застосунки.</translation>
    </message>
    <message>
        <source>The console is creating an app.</source>
        <translation>Консоль створює застосунок.</translation>
    </message>
    <message>
        <source>Facebook&apos;s login dialog waits for an answer.</source>
        <translation>Діалог входу Facebook чекає на відповідь.</translation>
    </message>
    <message>
        <source>The console shows app %1; this set-up is for app %2.</source>
        <extracomment>%1 and %2 are App IDs.</extracomment>
        <translation>Консоль показує застосунок %1; це налаштування – для застосунку %2.</translation>
    </message>
    <message>
        <source>The console shows app %1.</source>
        <translation>Консоль показує застосунок %1.</translation>
    </message>
    <message>
        <source>&amp;Use %1 from the page</source>
        <extracomment>%1 is an App ID. The button puts it into the field.</extracomment>
        <translation>&amp;Узяти %1 зі сторінки</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::SiteChooser</name>
    <message>
        <source>Open a site &amp;file …</source>
        <translation>Відкрити файл &amp;сайту…</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>Продов&amp;жити</translation>
    </message>
    <message>
        <source>Accounts in external resources</source>
        <translation>Accounts in external resources</translation>
    </message>
    <message>
        <source>Which CRM?</source>
        <translation>Яка CRM?</translation>
    </message>
    <message>
        <source>Known CRMs</source>
        <translation>Відомі CRM</translation>
    </message>
    <message>
        <source>No CRM was set up from this computer yet. Open the site file that names yours.</source>
        <translation>З цього комп’ютера ще не налаштовано жодної CRM. Відкрийте файл сайту, у якому вказано вашу.</translation>
    </message>
    <message>
        <source>Those that were set up from this computer, or another by its site file.</source>
        <translation>Налаштовані з цього комп’ютера або інша – за її файлом сайту.</translation>
    </message>
    <message>
        <source>Open a site file</source>
        <translation>Відкрити файл сайту</translation>
    </message>
    <message>
        <source>Site files (*.toml);;All files (*)</source>
        <translation>Файли сайту (*.toml);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Waiting for your keychain … It may ask you to unlock it.</source>
        <translation>Очікування сховища ключів… Воно може попросити його розблокувати.</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::StatusPage</name>
    <message>
        <source>What works, and what needs attention. This page only reads.</source>
        <translation>Що працює, а що потребує уваги. Ця сторінка лише читає.</translation>
    </message>
    <message>
        <source>&amp;Which CRM:</source>
        <translation>Я&amp;ка CRM:</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation>Перевірити ще &amp;раз</translation>
    </message>
    <message>
        <source>&amp;Something else …</source>
        <translation>Щось &amp;інше…</translation>
    </message>
    <message>
        <source>Set up another CRM, replace the keys, put back what was written.</source>
        <translation>Налаштувати іншу CRM, замінити ключі, повернути записане.</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Гаразд</translation>
    </message>
    <message>
        <source>Waiting for your keychain … It may ask you to unlock it.</source>
        <translation>Очікування сховища ключів… Воно може попросити його розблокувати.</translation>
    </message>
    <message>
        <source>Asking the CRM and Facebook …</source>
        <translation>Запит до CRM і Facebook…</translation>
    </message>
    <message>
        <source>Asking the CRM …</source>
        <translation>Запит до CRM…</translation>
    </message>
    <message>
        <source>&amp;Type the password</source>
        <translation>Вв&amp;ести пароль</translation>
    </message>
    <message>
        <source>&amp;Look at the connection</source>
        <translation>Переглянути з’&amp;єднання</translation>
    </message>
    <message>
        <source>&amp;Enter App ID and App Secret</source>
        <translation>&amp;Ввести App ID і App Secret</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n thing(s) do not work.</source>
        <extracomment>%1 is a site.</extracomment>
        <translation>
            <numerusform>%1: %n&#xa0;проблема.</numerusform>
            <numerusform>%1: %n&#xa0;проблеми.</numerusform>
            <numerusform>%1: %n&#xa0;проблем.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 works; %n thing(s) need attention.</source>
        <translation>
            <numerusform>%1 працює; потребує уваги %n&#xa0;пункт.</numerusform>
            <numerusform>%1 працює; потребують уваги %n&#xa0;пункти.</numerusform>
            <numerusform>%1 працює; потребують уваги %n&#xa0;пунктів.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: everything that can be checked from here is in order.</source>
        <translation>%1: усе, що можна перевірити звідси, гаразд.</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>Зберегти файл календаря</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Календар (*.ics)</translation>
    </message>
    <message>
        <source>&amp;Link again</source>
        <translation>Пов’&amp;язати знову</translation>
    </message>
    <message>
        <source>&amp;Accounts …</source>
        <translation>Об&amp;лікові записи…</translation>
    </message>
    <message>
        <source>Accounts in external resources: link, check, share or remove Facebook accounts.</source>
        <translation>Accounts in external resources: пов’язати, перевірити, зробити спільними чи вилучити облікові записи Facebook.</translation>
    </message>
    <message>
        <source>Written on %1; whether the CRM has noticed is not known. It uses the values after a restart on every computer it runs on.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>Записано %1; чи помітила це CRM, невідомо. Вона використовує значення після перезапуску на кожному комп’ютері, де працює.</translation>
    </message>
    <message>
        <source>Save the accounts&apos; ends as a calendar &amp;file …</source>
        <translation>Зберегти терміни &amp;облікових записів як файл календаря…</translation>
    </message>
    <message>
        <source>Show what wo&amp;uld be written</source>
        <translation>Показати, що &amp;буде записано</translation>
    </message>
    <message>
        <source>What to &amp;do</source>
        <translation>&amp;Що робити</translation>
    </message>
    <message>
        <source>It has not&amp;iced</source>
        <translation>Вона &amp;помітила</translation>
    </message>
    <message>
        <source>&amp;Open “%1”</source>
        <extracomment>A button; %1 is a page of the wizard.</extracomment>
        <translation>Відкри&amp;ти «%1»</translation>
    </message>
    <message>
        <source>The page “%1” sets it right.</source>
        <extracomment>%1 is a page of the wizard; it writes the right value to the CRM.</extracomment>
        <translation>Це виправляє сторінка «%1».</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::StepCard</name>
    <message>
        <source>New since the manual: “%1”.</source>
        <extracomment>A field or choice of Meta&apos;s console that the manual does not know. %1 is its English name.</extracomment>
        <translation>Новіше за посібник: «%1».</translation>
    </message>
    <message>
        <source>“%1” of the manual is now “%2”.</source>
        <extracomment>%1 is what the manual calls a control, %2 what Meta&apos;s console calls it now; both English.</extracomment>
        <translation>«%1» з посібника тепер має назву «%2».</translation>
    </message>
    <message>
        <source>“%1”:</source>
        <comment>a control, then a remark about it</comment>
        <translation>«%1»:</translation>
    </message>
    <message>
        <source>Manual, step %1</source>
        <extracomment>A step&apos;s number in the vendor&apos;s manual.</extracomment>
        <translation>Посібник, крок&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::Tour</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Теку %1 не вдається створити.</translation>
    </message>
    <message>
        <source>%1 does not go on.</source>
        <translation>%1 не йде далі.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Practice Facebook: %1</source>
        <translation>Навчальний Facebook: %1</translation>
    </message>
    <message>
        <source>%1 does not see the page %2.</source>
        <translation>%1 не бачить сторінки %2.</translation>
    </message>
    <message>
        <source>Practice Facebook does not go on from %1.</source>
        <translation>Навчальний Facebook не йде далі від %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 не вдається записати.</translation>
    </message>
    <message>
        <source>The CRM holds %1: %2</source>
        <translation>CRM містить %1: %2</translation>
    </message>
    <message>
        <source>The CRM does not hold %1: %2</source>
        <translation>CRM не містить %1: %2</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>знято</translation>
    </message>
    <message>
        <source>The CRM does not hold what was typed.</source>
        <translation>CRM не містить того, що введено.</translation>
    </message>
    <message numerus="yes">
        <source>The tour is complete: %n picture(s).</source>
        <translation>
            <numerusform>Огляд завершено: %n&#xa0;знімок.</numerusform>
            <numerusform>Огляд завершено: %n&#xa0;знімки.</numerusform>
            <numerusform>Огляд завершено: %n&#xa0;знімків.</numerusform>
        </translation>
    </message>
    <message>
        <source>The app is not set up as the wizard says.</source>
        <translation>Застосунок налаштовано не так, як указує майстер.</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::WelcomePage</name>
    <message>
        <source>The database of the CRM: server, name, a login that may change system settings, its password.</source>
        <translation>База даних CRM: сервер, назва, логін, що може змінювати системні налаштування, і пароль до нього.</translation>
    </message>
    <message>
        <source>The address at which users open the CRM. Facebook accepts logins from https addresses only.</source>
        <translation>Адреса, за якою користувачі відкривають CRM. Facebook приймає вхід лише з https-адрес.</translation>
    </message>
    <message>
        <source>A Facebook account to own the app, with a confirmed phone number. Use one that will not leave with a colleague.</source>
        <translation>Обліковий запис Facebook, якому належатиме застосунок, з підтвердженим номером телефону. Візьміть такий, що лишиться, коли колега піде.</translation>
    </message>
    <message>
        <source>A mailbox that somebody reads: Facebook sends notices about the app there.</source>
        <translation>Скринька, яку хтось читає: Facebook надсилає туди сповіщення про застосунок.</translation>
    </message>
    <message>
        <source>A moment at which the CRM may be restarted: it notices the new keys only then.</source>
        <translation>Час, коли CRM можна перезапустити: лише тоді вона помічає нові ключі.</translation>
    </message>
    <message>
        <source>Connect Facebook to your CRM</source>
        <translation>З’єднайте Facebook зі своєю CRM</translation>
    </message>
    <message>
        <source>Walks through the vendor&apos;s manual step by step and checks every value. Nothing in the CRM changes until you press Write at the end.</source>
        <translation>Веде посібником постачальника крок за кроком і перевіряє кожне значення. У CRM нічого не змінюється, доки наприкінці ви не натиснете «Записати».</translation>
    </message>
    <message>
        <source>Where does the CRM run?</source>
        <translation>Де працює CRM?</translation>
    </message>
    <message>
        <source>&amp;On our own servers (on-site)</source>
        <translation>На в&amp;ласних серверах (on-site)</translation>
    </message>
    <message>
        <source>In the &amp;vendor&apos;s cloud</source>
        <translation>У &amp;хмарі постачальника</translation>
    </message>
    <message>
        <source>There is nothing to set up: a CRM in the vendor&apos;s cloud uses the vendor&apos;s own Facebook app. Each user authorizes once, when they first use Facebook in the CRM.</source>
        <translation>Налаштовувати нічого: CRM у хмарі постачальника користується його власним застосунком Facebook. Кожен користувач дає згоду один раз, коли вперше користується Facebook у CRM.</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>Що треба зробити?</translation>
    </message>
    <message>
        <source>&amp;Set up Facebook for a CRM</source>
        <translation>Налашт&amp;увати Facebook для CRM</translation>
    </message>
    <message>
        <source>&amp;Go on where you stopped</source>
        <translation>Продовжити, д&amp;е ви зупинилися</translation>
    </message>
    <message>
        <source>See &amp;how a CRM stands</source>
        <translation>Переглянути пото&amp;чний стан CRM</translation>
    </message>
    <message>
        <source>What works, and what needs attention.</source>
        <translation>Що працює, а що потребує уваги.</translation>
    </message>
    <message>
        <source>&amp;Replace App ID or App Secret</source>
        <translation>Заміни&amp;ти App ID або App Secret</translation>
    </message>
    <message>
        <source>After a secret was reset or has become known.</source>
        <translation>Після скидання секрету або якщо він став комусь відомий.</translation>
    </message>
    <message>
        <source>&amp;Put back what CrmLink wrote</source>
        <translation>&amp;Повернути записане CrmLink</translation>
    </message>
    <message>
        <source>The values the CRM held before.</source>
        <translation>Значення, які CRM містила раніше.</translation>
    </message>
    <message>
        <source>&amp;Which CRM:</source>
        <translation>Я&amp;ка CRM:</translation>
    </message>
    <message>
        <source>Which CRM</source>
        <translation>Яка CRM</translation>
    </message>
    <message>
        <source>What will work, and what will not</source>
        <translation>Що працюватиме, а що ні</translation>
    </message>
    <message>
        <source>Users link their Facebook account to the CRM, and an administrator can share one account with everybody.</source>
        <translation>Користувачі пов’язують свій обліковий запис Facebook з CRM, а адміністратор може зробити один обліковий запис спільним для всіх.</translation>
    </message>
    <message>
        <source>Searching for people on Facebook does not come back. Facebook ended it in 2018 for every app, whatever its keys.</source>
        <translation>Пошук людей на Facebook не повернеться. Facebook припинив його 2018 року для всіх застосунків, незалежно від ключів.</translation>
    </message>
    <message>
        <source>What to have ready</source>
        <translation>Що мати напоготові</translation>
    </message>
    <message>
        <source>Open as a list to pr&amp;int</source>
        <translation>Відкрити &amp;як список для друку</translation>
    </message>
    <message>
        <source>Pr&amp;actise first</source>
        <translation>&amp;Спершу потренуватися</translation>
    </message>
    <message>
        <source>The whole wizard on a practice CRM; nothing real is touched.</source>
        <translation>Увесь майстер на навчальній CRM; нічого справжнього не зачіпається.</translation>
    </message>
    <message>
        <source>What to have ready for the Facebook set-up</source>
        <translation>Що мати напоготові для налаштування Facebook</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Where a set-up stands: page, then host of the CRM.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Another window of CrmLink has a set-up open: %1.</source>
        <extracomment>%1 is where it stands: page, host of the CRM.</extracomment>
        <translation>Інше вікно CrmLink має відкрите налаштування: %1.</translation>
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
        <translation>Хто пов’язує обліковий запис Facebook?</translation>
    </message>
    <message>
        <source>Tick what is done</source>
        <translation>Позначте зроблене</translation>
    </message>
    <message>
        <source>Decide who may link a Facebook account with the CRM. What is not done yet is kept as still to do.</source>
        <translation>Вирішіть, хто може пов’язати обліковий запис Facebook з CRM. Ще не зроблене лишається в списку «Ще зробити».</translation>
    </message>
    <message>
        <source>A &amp;few named people</source>
        <translation>Кілька конкретних &amp;людей</translation>
    </message>
    <message>
        <source>Enough for one shared account. The app stays unpublished; each of them gets a role in it. No privacy policy, no review.</source>
        <translation>Вистачить для одного спільного облікового запису. Застосунок лишається неопублікованим; кожен отримує в ньому роль. Ні політики конфіденційності, ні розгляду.</translation>
    </message>
    <message>
        <source>&amp;Everyone</source>
        <translation>У&amp;сі</translation>
    </message>
    <message>
        <source>Every CRM user links an account of their own. The app is published, as the manual has it, and Meta asks for more.</source>
        <translation>Кожен користувач CRM пов’язує власний обліковий запис. Застосунок публікують, як у посібнику, і Meta вимагає більшого.</translation>
    </message>
    <message>
        <source>for example, Jane Doe, John Smith</source>
        <translation>наприклад, Олена Коваль, Андрій Мельник</translation>
    </message>
    <message>
        <source>For the list of what is still to do. Names, separated by commas.</source>
        <translation>Для списку того, що ще зробити. Імена через кому.</translation>
    </message>
    <message>
        <source>All of it is done.</source>
        <translation>Усе зроблено.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stay still to do. You can go on.</source>
        <translation>
            <numerusform>Лишається зробити %n&#xa0;пункт. Можна йти далі.</numerusform>
            <numerusform>Лишається зробити %n&#xa0;пункти. Можна йти далі.</numerusform>
            <numerusform>Лишається зробити %n&#xa0;пунктів. Можна йти далі.</numerusform>
        </translation>
    </message>
    <message>
        <source>App settings › Basic, then Publish › Go live</source>
        <extracomment>A way through Meta&apos;s menus; the names of the menus stay English.</extracomment>
        <translation>App settings › Basic, потім Publish › Go live</translation>
    </message>
    <message>
        <source>Next becomes available when one of the two is chosen.</source>
        <translation>«Далі» стане доступним, коли буде вибрано одне з двох.</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::WizardPage</name>
    <message>
        <source>Practice: nothing here touches Facebook or your CRM.</source>
        <translation>Навчання: тут ніщо не торкається ні Facebook, ні вашої CRM.</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Зупинка…</translation>
    </message>
    <message>
        <source>Finding out how an interrupted run ended …</source>
        <translation>З’ясування, чим закінчився перерваний запуск…</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::WritePage</name>
    <message>
        <source>Asking Facebook whether it accepts the keys …</source>
        <translation>Запит до Facebook, чи приймає він ключі…</translation>
    </message>
    <message>
        <source>Finding out how an interrupted run ended …</source>
        <translation>З’ясування, чим закінчився перерваний запуск…</translation>
    </message>
    <message>
        <source>Reading the CRM …</source>
        <translation>Читання CRM…</translation>
    </message>
    <message>
        <source>Keeping the old App Secret for undo … Your keychain may ask you to unlock it.</source>
        <translation>Зберігання старого App Secret для скасування… Сховище ключів може попросити його розблокувати.</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>З’єднання…</translation>
    </message>
    <message>
        <source>Waiting for the rows to be free …</source>
        <translation>Очікування, доки рядки звільняться…</translation>
    </message>
    <message>
        <source>Comparing with what you reviewed …</source>
        <translation>Порівняння з тим, що ви переглянули…</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Записування…</translation>
    </message>
    <message>
        <source>Reading back …</source>
        <translation>Перечитування…</translation>
    </message>
    <message>
        <source>Keeping the record for undo …</source>
        <translation>Зберігання запису для скасування…</translation>
    </message>
    <message>
        <source>Making it final …</source>
        <translation>Остаточна фіксація…</translation>
    </message>
    <message>
        <source>The CRM changed after you had seen the plan, and nothing was written. This is the plan as it is now: look at it again.</source>
        <translation>CRM змінилася після того, як ви побачили план, і нічого не записано. Це теперішній план: перегляньте його знову.</translation>
    </message>
    <message>
        <source>&amp;Show the SQL</source>
        <translation>По&amp;казати SQL</translation>
    </message>
    <message>
        <source>Save as script for the &amp;DBA …</source>
        <translation>Зберегти як &amp;сценарій для DBA…</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Спробувати ще &amp;раз</translation>
    </message>
    <message>
        <source>Put back what was written</source>
        <translation>Повернути записане</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далі</translation>
    </message>
    <message>
        <source>&amp;Keep and go on</source>
        <translation>Лишити &amp;й іти далі</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Put back %n value(s) in %1</source>
        <extracomment>The commit button; %1 is a database.</extracomment>
        <translation>
            <numerusform>Пов&amp;ернути %n&#xa0;значення в %1</numerusform>
            <numerusform>Пов&amp;ернути %n&#xa0;значення в %1</numerusform>
            <numerusform>Пов&amp;ернути %n&#xa0;значень у %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n change(s) to %1</source>
        <translation>
            <numerusform>За&amp;писати %n&#xa0;зміну в %1</numerusform>
            <numerusform>За&amp;писати %n&#xa0;зміни в %1</numerusform>
            <numerusform>За&amp;писати %n&#xa0;змін у %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching the old App Secret from your keychain …</source>
        <translation>Отримання старого App Secret зі сховища ключів…</translation>
    </message>
    <message>
        <source>%1 is no longer served</source>
        <translation>%1 більше не підтримується</translation>
    </message>
    <message>
        <source>%1 ends on %2</source>
        <translation>підтримка %1 закінчується %2</translation>
    </message>
    <message>
        <source>without it linked accounts stop within two hours</source>
        <translation>без цього пов’язані облікові записи перестають працювати за дві години</translation>
    </message>
    <message>
        <source>What will be put back</source>
        <translation>Що буде повернуто</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Що буде записано</translation>
    </message>
    <message>
        <source>The CRM already holds the values from before.</source>
        <translation>CRM уже містить попередні значення.</translation>
    </message>
    <message>
        <source>The CRM already holds these values. There is nothing to write.</source>
        <translation>CRM уже містить ці значення. Записувати нічого.</translation>
    </message>
    <message>
        <source>Writing to the CRM …</source>
        <translation>Записування в CRM…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) written to %1 and read back: the CRM&apos;s database holds the new values.</source>
        <translation>
            <numerusform>%n&#xa0;зміну записано в %1 і перечитано: база даних CRM містить нові значення.</numerusform>
            <numerusform>%n&#xa0;зміни записано в %1 і перечитано: база даних CRM містить нові значення.</numerusform>
            <numerusform>%n&#xa0;змін записано в %1 і перечитано: база даних CRM містить нові значення.</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting the old values back …</source>
        <translation>Повернення старих значень…</translation>
    </message>
    <message>
        <source>The CRM&apos;s database holds the values from before again. Restart the CRM so that it notices.</source>
        <translation>База даних CRM знову містить попередні значення. Перезапустіть CRM, щоб вона це помітила.</translation>
    </message>
    <message>
        <source>The App Secret that would be replaced cannot be kept for undo. %1</source>
        <translation>App Secret, який буде замінено, не можна зберегти для скасування. %1</translation>
    </message>
    <message>
        <source>SQL of the plan</source>
        <translation>SQL плану</translation>
    </message>
    <message>
        <source>What CrmLink sends, in one transaction and after comparing with the plan. The App Secret is left out.</source>
        <translation>Що надсилає CrmLink, однією транзакцією і після порівняння з планом. App Secret пропущено.</translation>
    </message>
    <message>
        <source>Save as script for the DBA</source>
        <translation>Зберегти як сценарій для DBA</translation>
    </message>
    <message>
        <source>psql script (*.sql)</source>
        <translation>Сценарій psql (*.sql)</translation>
    </message>
    <message>
        <source>Save the changes as a script for the database administrator. When it has been run, look again: this page then goes on.</source>
        <translation>Збережіть зміни як сценарій для адміністратора бази даних. Коли його виконають, перевірте знову: тоді можна буде йти далі.</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>Перевірити зн&amp;ову</translation>
    </message>
    <message>
        <source>Takes a moment. Only values that still are as CrmLink wrote them are put back.</source>
        <translation>Триває мить. Повертаються лише значення, які досі такі, як їх записав CrmLink.</translation>
    </message>
    <message>
        <source>The CRM uses them at once.</source>
        <translation>CRM використовує їх відразу.</translation>
    </message>
    <message>
        <source>The CRM uses them after its restart.</source>
        <translation>CRM використовує їх після перезапуску.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) written through %1 and read back: the CRM holds the new values.</source>
        <translation>
            <numerusform>%n&#xa0;зміну записано через %1 і перечитано: CRM містить нові значення.</numerusform>
            <numerusform>%n&#xa0;зміни записано через %1 і перечитано: CRM містить нові значення.</numerusform>
            <numerusform>%n&#xa0;змін записано через %1 і перечитано: CRM містить нові значення.</numerusform>
        </translation>
    </message>
    <message>
        <source>The CRM holds the values from before again.</source>
        <translation>CRM знову містить попередні значення.</translation>
    </message>
    <message>
        <source>Waiting for your keychain …</source>
        <translation>Очікування сховища ключів…</translation>
    </message>
    <message>
        <source>It asks for the App Secret when it is run.</source>
        <translation>Під час виконання сценарій запитує App Secret.</translation>
    </message>
    <message>
        <source>recorded as made by %1</source>
        <extracomment>%1 is a CRM user.</extracomment>
        <translation>автор змін: %1</translation>
    </message>
    <message>
        <source>recorded as made by nobody</source>
        <translation>автор змін: не вказано</translation>
    </message>
    <message>
        <source>Web service of %1 · %2 · %3</source>
        <translation>Вебслужба %1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · for %3 · %n active user(s) · %4</source>
        <extracomment>Server, database, address, number of active users, by whom.</extracomment>
        <translation>
            <numerusform>%1 · %2 · для %3 · %n&#xa0;активний користувач · %4</numerusform>
            <numerusform>%1 · %2 · для %3 · %n&#xa0;активні користувачі · %4</numerusform>
            <numerusform>%1 · %2 · для %3 · %n&#xa0;активних користувачів · %4</numerusform>
        </translation>
    </message>
    <message>
        <source>ticked</source>
        <extracomment>Said of the row that was ticked or unticked, before what the button now says.</extracomment>
        <translation>позначено</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>не позначено</translation>
    </message>
    <message>
        <source>&amp;App ID and App Secret</source>
        <translation>&amp;App ID і App Secret</translation>
    </message>
    <message>
        <source>Undo is kept on this computer. Without a keychain the old App Secret is kept only until CrmLink is closed; afterwards undo cannot restore it.</source>
        <translation>Скасувати можна на цьому комп’ютері, але без сховища ключів старий App Secret зберігається, лише доки CrmLink не закрито: після того його не відновити.</translation>
    </message>
    <message>
        <source>Write a&amp;ll the same</source>
        <translation>Усе &amp;одно записати</translation>
    </message>
    <message>
        <source>The CRM already holds this App ID. There is nothing to write.</source>
        <translation>CRM уже має цей App ID. Записувати нічого.</translation>
    </message>
    <message>
        <source>Undo is kept on this computer.</source>
        <translation>Скасувати можна на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Takes a moment. Nobody is signed out, and the CRM uses the new values at once. It writes them one after another, the checkbox last: until then the old integration works.</source>
        <translation>Триває мить. Сеанси користувачів не перериваються, і CRM використовує нові значення відразу. Вона записує їх одне за одним, прапорець – останнім: до того працює стара інтеграція.</translation>
    </message>
    <message>
        <source>Takes a moment. Nobody is signed out. The CRM uses the new values after its restart.</source>
        <translation>Триває мить. Сеанси користувачів не перериваються. CRM використовує нові значення після перезапуску.</translation>
    </message>
    <message>
        <source>Written on %1: the CRM&apos;s database holds these values, and there is nothing more to write.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>Записано %1: база даних CRM має ці значення, і більше записувати нічого.</translation>
    </message>
    <message>
        <source>Write without keep&amp;ing the old App Secret</source>
        <translation>Записати &amp;без збереження старого App Secret</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Зупинено. Нічого не записано.</translation>
    </message>
    <message>
        <source>There is nothing to put back.</source>
        <translation>Повертати нічого.</translation>
    </message>
    <message>
        <source>Takes back what was written on %1.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>Скасовує записане %1.</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::WrittenCard</name>
    <message>
        <source>&amp;Yes, Facebook&apos;s window names the app</source>
        <translation>&amp;Так, вікно Facebook називає застосунок</translation>
    </message>
    <message>
        <source>N&amp;o, it fails or names another app</source>
        <translation>Ні, не ви&amp;ходить або вікно називає інший застосунок</translation>
    </message>
    <message>
        <source>The values are in the database, as the read-back showed. Restart every node and flush Redis, then try again. If users were better off before, put the old values back and restart once more.</source>
        <translation>Значення є в базі даних, як показало перечитування. Перезапустіть кожен вузол і очистьте Redis, потім спробуйте ще раз. Якщо раніше в користувачів усе працювало краще, поверніть старі значення й перезапустіть ще раз.</translation>
    </message>
    <message>
        <source>Make the CRM notice</source>
        <translation>Щоб CRM помітила зміни</translation>
    </message>
    <message>
        <source>Or by hand: the CRM keeps its settings in memory, and uses the new values after a restart on every computer it runs on, in this order:</source>
        <translation>Або вручну: CRM зберігає налаштування в пам’яті й використовує нові значення після перезапуску на кожному комп’ютері, де працює, у такому порядку:</translation>
    </message>
    <message>
        <source>Has the CRM noticed?</source>
        <translation>Чи помітила CRM зміни?</translation>
    </message>
    <message>
        <source>After the restart, open Accounts in external resources in a user&apos;s profile and add a Facebook account. Facebook&apos;s login window names your app.</source>
        <translation>Після перезапуску відкрийте Accounts in external resources у профілі користувача й додайте обліковий запис Facebook. Вікно входу Facebook називає ваш застосунок.</translation>
    </message>
    <message>
        <source>Put the old &amp;values back</source>
        <translation>Повернути &amp;старі значення</translation>
    </message>
    <message>
        <source>No&amp;t restarted yet (kept as still to do)</source>
        <translation>&amp;Ще не перезапущено (лишається в «Ще зробити»)</translation>
    </message>
</context>
<context>
    <name>crmlink::profile::AccountActions</name>
    <message>
        <source>Make &amp;shared</source>
        <translation>Зро&amp;бити спільним</translation>
    </message>
    <message>
        <source>Make &amp;private</source>
        <translation>&amp;Зробити приватним</translation>
    </message>
    <message>
        <source>&amp;Link again …</source>
        <translation>Пов’&amp;язати знову…</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>П&amp;еревірити зараз</translation>
    </message>
    <message>
        <source>&amp;Remove …</source>
        <translation>Ви&amp;лучити…</translation>
    </message>
</context>
<context>
    <name>crmlink::profile::AccountChecker</name>
    <message>
        <source>Facebook no longer accepts it.</source>
        <translation>Facebook більше його не приймає.</translation>
    </message>
    <message>
        <source>%1 does not work: %2 Choose Link again from Actions.</source>
        <translation>%1 не працює: %2 Виберіть «Пов’язати знову» в меню «Дії».</translation>
    </message>
    <message>
        <source>%1 works, until %2. Facebook prolongs no login: link the account again before then.</source>
        <translation>%1 працює, до %2. Facebook не подовжує жодного входу: пов’яжіть обліковий запис знову до того.</translation>
    </message>
    <message>
        <source>%1 works. Facebook names no end.</source>
        <translation>%1 працює. Facebook не називає терміну.</translation>
    </message>
    <message>
        <source>Nothing works before the CRM has Facebook keys: have its administrator set up the Facebook integration.</source>
        <translation>Нічого не працює, доки CRM не має ключів Facebook: нехай її адміністратор налаштує інтеграцію з Facebook.</translation>
    </message>
    <message>
        <source>%1 does not work: it belongs to app %2, and the CRM&apos;s server uses app %3. Choose Link again from Actions.</source>
        <extracomment>%2 and %3 are App IDs.</extracomment>
        <translation>%1 не працює: він належить застосунку %2, а сервер CRM використовує застосунок %3. Виберіть «Пов’язати знову» в меню «Дії».</translation>
    </message>
    <message>
        <source>It belongs to another app: link it again.</source>
        <translation>Належить іншому застосунку: пов’яжіть знову.</translation>
    </message>
    <message>
        <source>Whether %1 works is not known: for %3 the CRM takes the private account %2 before it.</source>
        <extracomment>%1 and %2 are accounts, %3 a user of the CRM.</extracomment>
        <translation>Чи працює %1, невідомо: для користувача %3 CRM насамперед бере приватний обліковий запис %2.</translation>
    </message>
    <message>
        <source>Whether %1 works is not known: there are several such accounts, and the CRM does not define which it tries.</source>
        <translation>Чи працює %1, невідомо: таких облікових записів кілька, і CRM не визначає, який саме вона перевіряє.</translation>
    </message>
    <message>
        <source>Whether %1 works is not known: the CRM&apos;s server did not say.</source>
        <translation>Чи працює %1, невідомо: сервер CRM цього не повідомив.</translation>
    </message>
    <message>
        <source>%1 works: the CRM&apos;s own server has tried it with Facebook. It does not say until when.</source>
        <translation>%1 працює: сервер самої CRM перевірив його у Facebook. До якого часу – він не повідомляє.</translation>
    </message>
    <message>
        <source>%1 does not work: Facebook told the CRM&apos;s own server so. Choose Link again from Actions.</source>
        <translation>%1 не працює: так Facebook відповів серверу самої CRM. Виберіть «Пов’язати знову» в меню «Дії».</translation>
    </message>
    <message>
        <source>Facebook no longer accepts it: its owner has to log in again.</source>
        <translation>Facebook його більше не приймає: власникові треба увійти знову.</translation>
    </message>
</context>
<context>
    <name>crmlink::profile::AccountListModel</name>
    <message>
        <source>Facebook no longer accepts it: its owner has to log in again.</source>
        <translation>Facebook його більше не приймає: власникові треба увійти знову.</translation>
    </message>
    <message>
        <source>It belongs to another app: link it again.</source>
        <translation>Належить іншому застосунку: пов’яжіть знову.</translation>
    </message>
    <message>
        <source>It ended: link it again.</source>
        <translation>Термін минув: пов’яжіть знову.</translation>
    </message>
    <message numerus="yes">
        <source>It ends in %n day(s): link it again.</source>
        <translation>
            <numerusform>Закінчується за %n&#xa0;день: пов’яжіть знову.</numerusform>
            <numerusform>Закінчується за %n&#xa0;дні: пов’яжіть знову.</numerusform>
            <numerusform>Закінчується за %n&#xa0;днів: пов’яжіть знову.</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(без назви)</translation>
    </message>
    <message>
        <source>shared</source>
        <extracomment>An account that all users of the CRM may use, or only its owner.</extracomment>
        <translation>спільний</translation>
    </message>
    <message>
        <source>private</source>
        <translation>приватний</translation>
    </message>
    <message>
        <source>Not known here. “Check now” asks Facebook.</source>
        <translation>Тут невідомо. «Перевірити зараз» питає Facebook.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Обліковий запис</translation>
    </message>
    <message>
        <source>Owner in the CRM</source>
        <translation>Власник у CRM</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Рівень доступу</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Діє до</translation>
    </message>
    <message>
        <source>Last problem</source>
        <translation>Остання проблема</translation>
    </message>
</context>
<context>
    <name>crmlink::profile::AccountWriter</name>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 вилучено.</translation>
    </message>
    <message>
        <source>%1 is linked again.</source>
        <translation>%1 пов’язано знову.</translation>
    </message>
    <message>
        <source>%1 is linked for %2.</source>
        <translation>%1 пов’язано для користувача %2.</translation>
    </message>
    <message>
        <source>%1 is shared with all users.</source>
        <translation>%1 тепер спільний для всіх користувачів.</translation>
    </message>
    <message>
        <source>%1 is private.</source>
        <translation>%1 тепер приватний.</translation>
    </message>
    <message>
        <source>It is written.</source>
        <translation>Записано.</translation>
    </message>
    <message>
        <source>The CRM already is as wished; nothing was written.</source>
        <translation>CRM уже така, як потрібно; нічого не записано.</translation>
    </message>
    <message>
        <source>Waiting for the rows to be free …</source>
        <translation>Очікування, доки рядки звільняться…</translation>
    </message>
    <message>
        <source>Making it final …</source>
        <translation>Остаточна фіксація…</translation>
    </message>
    <message>
        <source>Writing to the CRM …</source>
        <translation>Записування в CRM…</translation>
    </message>
    <message>
        <source>Reading the CRM …</source>
        <translation>Читання CRM…</translation>
    </message>
    <message>
        <source>Putting it back …</source>
        <translation>Повернення…</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Усе як раніше.</translation>
    </message>
</context>
<context>
    <name>crmlink::profile::AccountsPanel</name>
    <message>
        <source>&amp;Add account</source>
        <translation>Дода&amp;ти обліковий запис</translation>
    </message>
    <message>
        <source>A&amp;ctions</source>
        <extracomment>The menu of what can be done with the selected account; the vendor&apos;s manual calls it so.</extracomment>
        <translation>Ді&amp;ї</translation>
    </message>
    <message>
        <source>Load a&amp;gain</source>
        <translation>Заванта&amp;жити знову</translation>
    </message>
    <message>
        <source>Reading the CRM …</source>
        <translation>Читання CRM…</translation>
    </message>
    <message>
        <source>Asking Facebook about %1 …</source>
        <translation>Запит до Facebook про %1…</translation>
    </message>
    <message>
        <source>Having the CRM&apos;s server try %1 …</source>
        <translation>Сервер CRM перевіряє %1…</translation>
    </message>
</context>
<context>
    <name>crmlink::profile::AccountsView</name>
    <message>
        <source>Search accounts</source>
        <translation>Шукати облікові записи</translation>
    </message>
    <message>
        <source>Search: account, owner, number, App ID</source>
        <translation>Пошук: обліковий запис, власник, номер, App ID</translation>
    </message>
    <message>
        <source>Which accounts</source>
        <translation>Які облікові записи</translation>
    </message>
    <message>
        <source>Accounts in external resources</source>
        <translation>Accounts in external resources</translation>
    </message>
    <message>
        <source>Of %1</source>
        <extracomment>Which accounts: those of the user that is acted for.</extracomment>
        <translation>Лише %1</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Спільні</translation>
    </message>
    <message>
        <source>Of everybody</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>No account fits “%1”.</source>
        <translation>Жоден обліковий запис не відповідає «%1».</translation>
    </message>
    <message>
        <source>No account fits “%1”. Accounts of other users may: choose them beside the search.</source>
        <translation>Жоден обліковий запис не підходить до «%1». Можливо, підійдуть записи інших користувачів: виберіть їх поруч із пошуком.</translation>
    </message>
    <message>
        <source>No Facebook account is shared yet. Select an account and choose Make shared from Actions.</source>
        <translation>Спільних облікових записів Facebook ще немає. Виберіть обліковий запис, а в меню «Дії» – «Зробити спільним».</translation>
    </message>
    <message>
        <source>%1 has linked no Facebook account yet. Add account links one.</source>
        <translation>Користувач %1 ще не пов’язав облікового запису Facebook. Натисніть «Додати обліковий запис», щоб пов’язати.</translation>
    </message>
    <message>
        <source>No user of this CRM has linked a Facebook account yet. Add account links one.</source>
        <translation>Жоден користувач цієї CRM ще не пов’язав облікового запису Facebook. Натисніть «Додати обліковий запис», щоб пов’язати.</translation>
    </message>
    <message>
        <source>Reading the accounts …</source>
        <translation>Читання облікових записів…</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Читання…</translation>
    </message>
    <message>
        <source>The accounts could not be read.</source>
        <translation>Облікові записи не вдалося прочитати.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s); search to see those beyond the first %1</source>
        <extracomment>%1 is how many accounts the list shows at most.</extracomment>
        <translation>
            <numerusform>%n&#xa0;обліковий запис; шукайте, щоб побачити ті, що після перших %1</numerusform>
            <numerusform>%n&#xa0;облікові записи; шукайте, щоб побачити ті, що після перших %1</numerusform>
            <numerusform>%n&#xa0;облікових записів; шукайте, щоб побачити ті, що після перших %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n&#xa0;обліковий запис</numerusform>
            <numerusform>%n&#xa0;облікові записи</numerusform>
            <numerusform>%n&#xa0;облікових записів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crmlink::profile::ConfirmDialog</name>
    <message>
        <source>Remove the account %1?</source>
        <translation>Вилучити обліковий запис %1?</translation>
    </message>
    <message>
        <source>Link the account %1 again?</source>
        <translation>Пов’язати обліковий запис %1 знову?</translation>
    </message>
    <message>
        <source>Link the account %1?</source>
        <translation>Пов’язати обліковий запис %1?</translation>
    </message>
    <message>
        <source>Share the account %1 with all users?</source>
        <translation>Зробити обліковий запис %1 спільним для всіх користувачів?</translation>
    </message>
    <message>
        <source>Make the account %1 private?</source>
        <translation>Зробити обліковий запис %1 приватним?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Вилучити</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>Пов’&amp;язати</translation>
    </message>
    <message>
        <source>&amp;Make shared</source>
        <translation>&amp;Зробити спільним</translation>
    </message>
    <message>
        <source>&amp;Make private</source>
        <translation>Зробити &amp;приватним</translation>
    </message>
    <message>
        <source>All users of the CRM will work with it: the CRM uses it to look up Facebook contacts for everybody who has no private account of their own, and it does so in the name of %1. Its owner should know.</source>
        <translation>З ним працюватимуть усі користувачі CRM: через нього CRM шукає контакти Facebook для всіх, хто не має власного приватного облікового запису, і робить це від імені %1. Власник має про це знати.</translation>
    </message>
    <message>
        <source>The CRM forgets the account, its access, and the owner&apos;s communication option of the same name, as its own page does. That cannot be undone: the owner has to log in to Facebook again.</source>
        <translation>CRM забуває обліковий запис, доступ до нього й засіб зв’язку власника з такою самою назвою, як це робить і її власна сторінка. Скасувати це не можна: власник має знову увійти до Facebook.</translation>
    </message>
    <message>
        <source>The old access is replaced by the new one; whether the account is shared stays as it is. Undo cannot bring the old access back.</source>
        <translation>Старий доступ замінюється новим; чи спільний обліковий запис, лишається як є. Повернути старий доступ скасуванням не можна.</translation>
    </message>
    <message>
        <source>The CRM keeps the account&apos;s name, its number and its access token, for %1 alone. Whoever administers the CRM or its database can read them.</source>
        <translation>CRM зберігає назву облікового запису, його номер і токен доступу лише для користувача %1. Їх може прочитати той, хто адмініструє CRM або її базу даних.</translation>
    </message>
    <message>
        <source>Only %1 can use it from then on. Users without a private account of their own have none any more, unless another one is shared.</source>
        <translation>Відтоді ним може користуватися лише %1. Користувачі без власного приватного облікового запису не матимуть жодного, якщо не зробити спільним інший.</translation>
    </message>
    <message>
        <source>Write to the CRM?</source>
        <translation>Записати в CRM?</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>З&amp;аписати</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A server and a database on it.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All users of the CRM lose it: it is shared. Whoever has no private account of their own has none any more, unless another one is shared.</source>
        <translation>Його втратять усі користувачі CRM: він спільний. Хто не має власного приватного облікового запису, не матиме жодного, хіба що спільним є якийсь інший.</translation>
    </message>
</context>
<context>
    <name>crmlink::profile::DialogMessages</name>
    <message>
        <source>The dialog shows a message instead …</source>
        <translation>Натомість діалог показує повідомлення…</translation>
    </message>
    <message>
        <source>Message that the login dialog shows</source>
        <translation>Повідомлення, яке показує діалог входу</translation>
    </message>
</context>
<context>
    <name>crmlink::profile::LinkCard</name>
    <message>
        <source>&amp;For the CRM user:</source>
        <translation>Для ко&amp;ристувача CRM:</translation>
    </message>
    <message>
        <source>&amp;Log in to Facebook</source>
        <translation>&amp;Увійти до Facebook</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>Не &amp;чекати</translation>
    </message>
    <message>
        <source>Log in as somebody &amp;else</source>
        <translation>Увійти як &amp;хтось інший</translation>
    </message>
    <message>
        <source>&amp;Open the page again</source>
        <translation>Відкр&amp;ити сторінку знову</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>Копію&amp;вати посилання</translation>
    </message>
    <message>
        <source>Back to the l&amp;ist</source>
        <translation>Назад до &amp;списку</translation>
    </message>
    <message>
        <source>Copied: send it</source>
        <translation>Скопійовано: надішліть це</translation>
    </message>
    <message>
        <source>Link %1 of %2 again</source>
        <extracomment>%1 is a Facebook account, %2 a CRM user.</extracomment>
        <translation>Знову пов’язати %1 користувача %2</translation>
    </message>
    <message>
        <source>Link a Facebook account for %1</source>
        <translation>Пов’язати обліковий запис Facebook для користувача %1</translation>
    </message>
    <message>
        <source>Link a Facebook account</source>
        <translation>Пов’язати обліковий запис Facebook</translation>
    </message>
    <message>
        <source>The CRM will keep the account&apos;s name, its number and an access token that works for about 60 days. Whoever administers the CRM or its database can read them. CrmLink asks for public_profile only and keeps no token.</source>
        <translation>CRM зберігатиме назву облікового запису, його номер і токен доступу, що діє близько 60&#xa0;днів. Їх може прочитати той, хто адмініструє CRM або її базу даних. CrmLink просить лише public_profile і не зберігає токена.</translation>
    </message>
    <message>
        <source>Nothing is written before the page “Write to the CRM”.</source>
        <translation>До сторінки «Запис у CRM» нічого не записується.</translation>
    </message>
    <message>
        <source>You see whose account it is before anything is kept.</source>
        <translation>Ви бачите, чий це обліковий запис, перш ніж щось буде збережено.</translation>
    </message>
    <message>
        <source>Copy a &amp;message for %1</source>
        <extracomment>%1 is the owner of an account who is not at this desk.</extracomment>
        <translation>&amp;Копіювати повідомлення для %1</translation>
    </message>
    <message>
        <source>What to do, to be sent to whoever is not at this desk. No secrets.</source>
        <translation>Що зробити – для надсилання тому, кого немає поруч. Без секретів.</translation>
    </message>
    <message>
        <source>Log in inside this &amp;window instead</source>
        <translation>Натомість увійти в &amp;цьому вікні</translation>
    </message>
    <message>
        <source>&amp;Link this account</source>
        <translation>&amp;Пов’язати цей обліковий запис</translation>
    </message>
    <message>
        <source>Choose for which user of the CRM the account is.</source>
        <translation>Виберіть, для якого користувача CRM цей обліковий запис.</translation>
    </message>
    <message>
        <source>This user is not active in the CRM.</source>
        <translation>Цей користувач не активний у CRM.</translation>
    </message>
    <message>
        <source>Facebook&apos;s page opens beside these words.</source>
        <translation>Сторінка Facebook відкривається поруч із цим текстом.</translation>
    </message>
    <message>
        <source>Without the App Secret, the login has to be inside this window. Where there is none, link the account in the CRM itself.</source>
        <translation>Без App Secret вхід має бути в цьому вікні. Де це неможливо, пов’яжіть обліковий запис у самій CRM.</translation>
    </message>
    <message>
        <source>Facebook&apos;s page opens in your browser. Facebook allows that only while the app is in development mode.</source>
        <translation>Сторінка Facebook відкривається у вашому браузері. Facebook дозволяє це, лише доки застосунок у режимі розробки.</translation>
    </message>
    <message>
        <source>Waiting for the answer of Facebook&apos;s dialog …</source>
        <translation>Очікування відповіді діалогу Facebook…</translation>
    </message>
    <message>
        <source>Facebook said yes.</source>
        <translation>Facebook підтвердив вхід.</translation>
    </message>
    <message>
        <source>This is the account of %1 (%2).</source>
        <extracomment>%1 is a person, %2 the number by which the app knows them.</extracomment>
        <translation>Це обліковий запис %1 (%2).</translation>
    </message>
    <message>
        <source>&amp;Link it again</source>
        <translation>П&amp;ов’язати знову</translation>
    </message>
    <message>
        <source>This is the account of %1 (%2), not of %3. It can become an account of its own; %3 stays as it is.</source>
        <translation>Це обліковий запис %1 (%2), а не %3. Він може стати окремим обліковим записом; %3 лишається як є.</translation>
    </message>
    <message>
        <source>&amp;Link it as a new account</source>
        <translation>Пов’язати як &amp;новий обліковий запис</translation>
    </message>
    <message>
        <source>This is the account of %1 (%2), not of %3. The CRM keeps one private account for each user: log in as %3, or remove that account first.</source>
        <translation>Це обліковий запис %1 (%2), а не %3. CRM зберігає для кожного користувача один приватний обліковий запис: увійдіть як %3 або спершу вилучіть той запис.</translation>
    </message>
    <message>
        <source>Asking Facebook whose account it is …</source>
        <translation>Запит до Facebook, чий це обліковий запис…</translation>
    </message>
    <message>
        <source>Linked again by the CRM&apos;s web service, an account works for an hour or two only: the CRM does not have Facebook prolong it then. Removed and added anew, it works for about 60 days.</source>
        <translation>Пов’язаний знову через вебслужбу CRM, обліковий запис працює лише годину чи дві: CRM тоді не просить Facebook подовжити доступ. Вилучений і доданий заново, він працює близько 60&#xa0;днів.</translation>
    </message>
    <message>
        <source>The CRM will keep the account&apos;s name, its number and an access token. Whoever administers the CRM or its database can read them. CrmLink asks for public_profile only and keeps no token.</source>
        <translation>CRM зберігатиме назву облікового запису, його номер і токен доступу. Їх може прочитати той, хто адмініструє CRM або її базу даних. CrmLink просить лише public_profile і не зберігає токена.</translation>
    </message>
    <message>
        <source>Waiting for the answer of Facebook&apos;s dialog … Nothing opened? Copy the link.</source>
        <translation>Очікування відповіді діалогу Facebook… Нічого не відкрилося? Скопіюйте посилання.</translation>
    </message>
    <message>
        <source>Use my own b&amp;rowser instead</source>
        <translation>Натомість узяти &amp;мій браузер</translation>
    </message>
    <message>
        <source>%1 has a linked account already: %2. Logging in as %2 links it again; for another account, remove that one first.</source>
        <extracomment>%1 is a CRM user, %2 a Facebook account.</extracomment>
        <translation>%1 уже має пов’язаний обліковий запис: %2. Вхід від імені %2 пов’яже його знову; для іншого спершу вилучіть цей запис.</translation>
    </message>
    <message>
        <source>The app is live, and Facebook allows a login in your own browser only in development mode. Log in inside this window.</source>
        <translation>Застосунок опубліковано, а Facebook дозволяє вхід у вашому власному браузері лише в режимі розробки. Увійдіть у цьому вікні.</translation>
    </message>
    <message>
        <source>The app is live, and Facebook allows a login in your own browser only in development mode; this window can show no pages. Link the account in the CRM itself, or switch the app back to development for the moment and take the tick off on the page “Who may log in”.</source>
        <translation>Застосунок опубліковано, а Facebook дозволяє вхід у вашому власному браузері лише в режимі розробки; це вікно не може показувати сторінок. Пов’яжіть обліковий запис у самій CRM або тимчасово поверніть застосунок у режим розробки й зніміть позначку на сторінці «Хто може входити».</translation>
    </message>
    <message>
        <source>Facebook&apos;s page opens in your browser. Facebook allows that only while the app is in development mode: once it is live, log in inside this window instead.</source>
        <translation>Сторінка Facebook відкривається у вашому браузері. Facebook дозволяє це, лише доки застосунок у режимі розробки: коли його опубліковано, увійдіть натомість у цьому вікні.</translation>
    </message>
    <message>
        <source>Facebook&apos;s page opens in your browser. Facebook allows that only while the app is in development mode: once it is live, link the account in the CRM itself, or switch the app back to development for the moment.</source>
        <translation>Сторінка Facebook відкривається у вашому браузері. Facebook дозволяє це, лише доки застосунок у режимі розробки: коли його опубліковано, пов’яжіть обліковий запис у самій CRM або тимчасово поверніть застосунок у режим розробки.</translation>
    </message>
</context>
<context>
    <name>crmlink::profile::ProfileDialog</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Ск&amp;асувати</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Спробувати ще &amp;раз</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Accounts in external resources – %1</source>
        <translation>Accounts in external resources – %1</translation>
    </message>
    <message>
        <source>Practice: nothing here touches Facebook or your CRM.</source>
        <translation>Навчання: тут ніщо не торкається ні Facebook, ні вашої CRM.</translation>
    </message>
    <message>
        <source>Accounts in external resources</source>
        <translation>Accounts in external resources</translation>
    </message>
    <message>
        <source>The CRM could not be read.</source>
        <translation>CRM не вдалося прочитати.</translation>
    </message>
    <message>
        <source>On &amp;behalf of:</source>
        <translation>Від &amp;імені:</translation>
    </message>
    <message>
        <source>The CRM has no user whose name contains “%1”.</source>
        <translation>CRM не має користувача, чиє ім’я містить «%1».</translation>
    </message>
    <message>
        <source>Choose on whose behalf you act: type a part of the user&apos;s name above.</source>
        <translation>Виберіть, від чийого імені ви дієте: введіть угорі частину імені користувача.</translation>
    </message>
    <message>
        <source>Reading the CRM …</source>
        <translation>Читання CRM…</translation>
    </message>
    <message>
        <source>You are signed in to the CRM as %1.</source>
        <translation>Ви ввійшли до CRM як %1.</translation>
    </message>
    <message>
        <source>You act for %1 with database access. The CRM records what you do as done by %1.</source>
        <translation>Ви дієте за користувача %1 з доступом до бази даних. CRM записує зроблене вами як зроблене користувачем %1.</translation>
    </message>
    <message>
        <source>Stopping … the CRM&apos;s answer is awaited.</source>
        <translation>Зупинка… очікується відповідь CRM.</translation>
    </message>
    <message>
        <source>E&amp;xport file for users …</source>
        <translation>&amp;Файл для користувачів…</translation>
    </message>
    <message>
        <source>Name and address of this CRM, nothing secret. With it users open this window and sign in to the CRM as themselves.</source>
        <translation>Назва й адреса цієї CRM, нічого таємного. З цим файлом користувачі відкривають це вікно і входять до CRM під власним іменем.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Увійти</translation>
    </message>
    <message>
        <source>Export file for users</source>
        <translation>Експортувати файл для користувачів</translation>
    </message>
    <message>
        <source>Site files (*.toml)</source>
        <translation>Файли сайту (*.toml)</translation>
    </message>
</context>
<context>
    <name>crmlink::profile::SignIn</name>
    <message>
        <source>Used for this window only; it is not kept.</source>
        <translation>Лише для цього вікна; не зберігається.</translation>
    </message>
    <message>
        <source>Your &amp;user name in the CRM %1:</source>
        <extracomment>%1 is a site.</extracomment>
        <translation>Ваше ім’я &amp;користувача в CRM %1:</translation>
    </message>
    <message>
        <source>Your &amp;password there:</source>
        <translation>Ваш &amp;пароль там:</translation>
    </message>
    <message>
        <source>&amp;Password of the database login %1:</source>
        <translation>Пароль логіна &amp;бази даних %1:</translation>
    </message>
</context>
<context>
    <name>crmlink::profile::UserPicker</name>
    <message>
        <source>Type a part of the user&apos;s name</source>
        <translation>Введіть частину імені користувача</translation>
    </message>
    <message>
        <source>%1 (not active)</source>
        <extracomment>A user of the CRM who is switched off.</extracomment>
        <translation>%1 (не активний)</translation>
    </message>
</context>
<context>
    <name>crmlink::widgets::BusyLine</name>
    <message>
        <source>Stop</source>
        <extracomment>Stops what is at work on this page; the wizard stays open.</extracomment>
        <translation>Зупинити</translation>
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
        <translation>Що робити</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>Copies the error&apos;s text.</extracomment>
        <translation>Копіювати подробиці</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Помилка: %1</translation>
    </message>
</context>
<context>
    <name>crmlink::widgets::FieldCard</name>
    <message>
        <source>Copy</source>
        <extracomment>Copies the value beside it.</extracomment>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Копіювати %1</translation>
    </message>
    <message>
        <source>✓ seen in the app</source>
        <extracomment>State of a value: Facebook reports that the app has it.</extracomment>
        <translation>✓ є в застосунку</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>відрізняється</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>скопійовано</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>не обов’язково</translation>
    </message>
</context>
<context>
    <name>crmlink::widgets::LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <extracomment>Choice of the program&apos;s language: the one of the user&apos;s desktop.</extracomment>
        <translation>Як на робочому столі</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Мова:</translation>
    </message>
</context>
<context>
    <name>crmlink::widgets::PasswordRow</name>
    <message>
        <source>S&amp;how</source>
        <translation>П&amp;оказати</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Показати пароль</translation>
    </message>
</context>
<context>
    <name>crmlink::widgets::PlanTable</name>
    <message>
        <source>(no value of its own)</source>
        <translation>(немає власного значення)</translation>
    </message>
    <message>
        <source>Account %1</source>
        <extracomment>A row of the plan; %1 is the account&apos;s name, %2 the CRM user it belongs to.</extracomment>
        <translation>Обліковий запис %1</translation>
    </message>
    <message>
        <source>Account %1 (of %2)</source>
        <translation>Обліковий запис %1 (користувача %2)</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Що буде записано</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Зараз</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Буде</translation>
    </message>
    <message>
        <source>%1: now %2, will be %3.</source>
        <extracomment>Said by screen readers: what changes, its value now, and the value that it will have.</extracomment>
        <translation>%1: зараз %2, буде %3.</translation>
    </message>
</context>
<context>
    <name>crmlink::widgets::SecretCard</name>
    <message>
        <source>Paste</source>
        <extracomment>Takes what is on the clipboard into the field.</extracomment>
        <translation>Вставити</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>Вставити %1</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Shows the hidden characters of a secret.</extracomment>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Показати %1</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the value in the browser first.</source>
        <translation>У буфері обміну немає тексту. Спершу скопіюйте значення у браузері.</translation>
    </message>
    <message>
        <source>Already here. Paste another one to replace it.</source>
        <translation>Уже введено. Вставте інший, щоб замінити.</translation>
    </message>
    <message>
        <source>taken over, clipboard emptied</source>
        <extracomment>State of a secret: it was taken from the clipboard.</extracomment>
        <translation>узято, буфер обміну очищено</translation>
    </message>
</context>
<context>
    <name>crmlink::widgets::StateLine</name>
    <message>
        <source>In order:</source>
        <extracomment>What a screen reader says before a finding.</extracomment>
        <translation>Гаразд:</translation>
    </message>
    <message>
        <source>Attention:</source>
        <translation>Увага:</translation>
    </message>
    <message>
        <source>Problem:</source>
        <translation>Проблема:</translation>
    </message>
</context>
<context>
    <name>crmlink::widgets::StepRail</name>
    <message>
        <source>Help with this step (%1)</source>
        <extracomment>%1 is the key, F1.</extracomment>
        <translation>Довідка до цього кроку (%1)</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>The state of a step, for screen readers.</extracomment>
        <translation>зроблено</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>поточний крок</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>попереду</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, %4</source>
        <extracomment>For screen readers: Step 6 of 11: App settings, current step.</extracomment>
        <translation>Крок %1 з %2: %3, %4</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Крок %1 з %2: %3</translation>
    </message>
    <message>
        <source>something is still to do</source>
        <translation>ще є що зробити</translation>
    </message>
</context>
<context>
    <name>crmlink::widgets::SwitchList</name>
    <message>
        <source>Copy name</source>
        <extracomment>Copies the English name of a switch, to look for it on Meta&apos;s page.</extracomment>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Copy name: %1, to be set to %2</source>
        <extracomment>For screen readers. %1 is a switch on Meta&apos;s page, %2 is &quot;Yes&quot; or &quot;No&quot;.</extracomment>
        <translation>Копіювати назву: %1, поставити на %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>the name of a switch</comment>
        <translation>Скопійовано</translation>
    </message>
</context>
<context>
    <name>crmlink::widgets::ValueCard</name>
    <message>
        <source>Copy</source>
        <extracomment>Copies the value beside it.</extracomment>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Копіювати %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a field and where it stands</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>copied</source>
        <extracomment>State of a value: it was put on the clipboard.</extracomment>
        <translation>скопійовано</translation>
    </message>
    <message>
        <source>✓ seen in the app</source>
        <extracomment>State of a value: Facebook reports that the app has it.</extracomment>
        <translation>✓ є в застосунку</translation>
    </message>
    <message>
        <source>differs</source>
        <extracomment>State of a value: Facebook reports another one.</extracomment>
        <translation>відрізняється</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>State of a value: it may be left out.</extracomment>
        <translation>не обов’язково</translation>
    </message>
</context>
</TS>
