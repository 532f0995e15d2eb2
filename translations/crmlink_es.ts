<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>crmlink</name>
    <message>
        <source>warning: %1</source>
        <translation>advertencia: %1</translation>
    </message>
    <message>
        <source>Nothing to write: the CRM is as the site file says.</source>
        <translation>No hay nada que escribir: el CRM está como dice el archivo de sitio.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n change(s) and read them back:</source>
        <translation>
            <numerusform>%n cambio escrito y leído de nuevo:</numerusform>
            <numerusform>%n cambios escritos y leídos de nuevo:</numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1. To take it back: %2</source>
        <translation>Ejecución %1. Para deshacerla: %2</translation>
    </message>
    <message>
        <source>Account %1 of %2</source>
        <translation>Cuenta %1 de %2</translation>
    </message>
    <message>
        <source>%1: database %2 in %3</source>
        <translation>%1: base de datos %2 en %3</translation>
    </message>
    <message>
        <source>%1: database %2 on %3</source>
        <translation>%1: base de datos %2 en %3</translation>
    </message>
    <message>
        <source>The CRM keeps its settings in memory: restart it on every node (the IIS application pool, or the service), empty its Redis database, and log in again. Until then it works with the old values.</source>
        <translation>El CRM guarda sus ajustes en memoria: reinícielo en cada nodo (el grupo de aplicaciones de IIS o el servicio), vacíe su base de datos Redis e inicie sesión de nuevo. Hasta entonces trabaja con los valores anteriores.</translation>
    </message>
    <message>
        <source>See crmlink %1 --help.</source>
        <translation>Consulte crmlink %1 --help.</translation>
    </message>
    <message>
        <source>See crmlink --help.</source>
        <translation>Consulte crmlink --help.</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>No existe el comando «%1».</translation>
    </message>
    <message>
        <source>There is no verb “%1”; did you mean “%2”?</source>
        <translation>No existe el comando «%1»; ¿quería decir «%2»?</translation>
    </message>
    <message>
        <source>There is no option %1; did you mean %2?</source>
        <translation>No existe la opción %1; ¿quería decir %2?</translation>
    </message>
    <message>
        <source>The verb %1 has no option %2; the verb %3 has.</source>
        <translation>El comando %1 no tiene la opción %2; el comando %3 sí.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>No existe la opción %1.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>La opción %1 no lleva valor.</translation>
    </message>
    <message>
        <source>The option %1 needs a value: %1 %2.</source>
        <translation>La opción %1 necesita un valor: %1 %2.</translation>
    </message>
    <message>
        <source>The option %1 is given more than once.</source>
        <translation>La opción %1 se ha indicado más de una vez.</translation>
    </message>
    <message>
        <source>The option %1 cannot be “%2”. It is one of: %3.</source>
        <translation>La opción %1 no puede ser «%2». Es una de estas: %3.</translation>
    </message>
    <message>
        <source>The verb %1 is not in this version of CrmLink (%2).</source>
        <translation>El comando %1 no está en esta versión de CrmLink (%2).</translation>
    </message>
    <message>
        <source>crmlink --help lists what is.</source>
        <translation>crmlink --help muestra los que hay.</translation>
    </message>
    <message>
        <source>The verb import needs the CRM&apos;s folder: import PATH.</source>
        <translation>El comando import necesita la carpeta del CRM: import PATH.</translation>
    </message>
    <message>
        <source>The verb %1 needs --%2 %3.</source>
        <translation>El comando %1 necesita --%2 %3.</translation>
    </message>
    <message>
        <source>--plan goes with one --site: a plan belongs to one CRM.</source>
        <translation>--plan va con un solo --site: cada plan corresponde a un solo CRM.</translation>
    </message>
    <message>
        <source>Run apply once for each site and its plan.</source>
        <translation>Ejecute apply una vez por cada sitio con su plan.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>La palabra «%1» sobra.</translation>
    </message>
    <message>
        <source>Was it meant as --site %1?</source>
        <translation>¿Quería decir --site %1?</translation>
    </message>
    <message>
        <source>The keychain holds no secrets of %1.</source>
        <translation>El llavero no contiene secretos de %1.</translation>
    </message>
    <message>
        <source>Removed from the keychain: %1.</source>
        <translation>Eliminado del llavero: %1.</translation>
    </message>
    <message>
        <source>Sets up the Facebook integration of an on-site bpm&apos;online (Creatio) CRM.</source>
        <translation>Configura la integración con Facebook de un CRM bpm&apos;online (Creatio) instalado en servidores propios (on-site).</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Uso:</translation>
    </message>
    <message>
        <source>With a window:</source>
        <translation>Con interfaz gráfica:</translation>
    </message>
    <message>
        <source>For scripts:</source>
        <translation>Para scripts:</translation>
    </message>
    <message>
        <source>This computer:</source>
        <translation>Este equipo:</translation>
    </message>
    <message>
        <source>Options of every verb:</source>
        <translation>Opciones de todos los comandos:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Código de salida:</translation>
    </message>
    <message>
        <source>0 done · 1 unexpected, state folder · 2 usage, site file · 3 unreachable · 4 refused · 5 changed meanwhile, locked · 6 check failed · 130 stopped</source>
        <translation>0&#xa0;hecho · 1&#xa0;inesperado, carpeta de estado · 2&#xa0;uso, archivo de sitio · 3&#xa0;inaccesible · 4&#xa0;rechazado · 5&#xa0;cambiado entretanto, bloqueado · 6&#xa0;comprobación fallida · 130&#xa0;detenido</translation>
    </message>
    <message>
        <source>crmlink VERB --help explains a verb and shows examples; crmlink practice tries everything without touching anything real.</source>
        <translation>crmlink VERB --help explica un comando y muestra ejemplos; crmlink practice permite probarlo todo sin tocar nada real.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>This verb is not in this version of CrmLink.</source>
        <translation>Este comando no está en esta versión de CrmLink.</translation>
    </message>
    <message>
        <source>Examples (%1):</source>
        <translation>Ejemplos (%1):</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Ejemplos:</translation>
    </message>
    <message>
        <source>Read in %1:</source>
        <translation>Leído en %1:</translation>
    </message>
    <message>
        <source>kind: %1</source>
        <translation>tipo: %1</translation>
    </message>
    <message>
        <source>server: %1</source>
        <translation>servidor: %1</translation>
    </message>
    <message>
        <source>port: %1</source>
        <translation>puerto: %1</translation>
    </message>
    <message>
        <source>database: %1</source>
        <translation>base de datos: %1</translation>
    </message>
    <message>
        <source>schema: %1</source>
        <translation>esquema: %1</translation>
    </message>
    <message>
        <source>user: %1</source>
        <translation>usuario: %1</translation>
    </message>
    <message>
        <source>password: %1</source>
        <translation>contraseña: %1</translation>
    </message>
    <message>
        <source>Redis: %1</source>
        <translation>Redis: %1</translation>
    </message>
    <message>
        <source>application pool: %1</source>
        <translation>grupo de aplicaciones: %1</translation>
    </message>
    <message>
        <source>address: %1</source>
        <translation>dirección: %1</translation>
    </message>
    <message>
        <source>The password is in the keychain.</source>
        <translation>La contraseña está en el llavero.</translation>
    </message>
    <message>
        <source>The password is in %1.</source>
        <translation>La contraseña está en %1.</translation>
    </message>
    <message>
        <source>--site-url is no address of a CRM.</source>
        <translation>--site-url no es la dirección de un CRM.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Escrito: %1.</translation>
    </message>
    <message>
        <source>Completed %1.</source>
        <translation>Completado: %1.</translation>
    </message>
    <message>
        <source>Waiting: another program holds these rows of the CRM. Ctrl+C stops; nothing is written yet.</source>
        <translation>En espera: otro programa tiene bloqueadas estas filas del CRM. Ctrl+C cancela; todavía no se ha escrito nada.</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>No hay ninguna pantalla en la que abrir una ventana.</translation>
    </message>
    <message>
        <source>Neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>No están definidas ni DISPLAY ni WAYLAND_DISPLAY.</translation>
    </message>
    <message>
        <source>Run it in a desktop session, or use the verbs for scripts: plan, apply, check (crmlink --help).</source>
        <translation>Ejecútelo en una sesión de escritorio o use los comandos para scripts: plan, apply, check (crmlink --help).</translation>
    </message>
    <message numerus="yes">
        <source>Would write %n change(s):</source>
        <translation>
            <numerusform>Se escribiría %n cambio:</numerusform>
            <numerusform>Se escribirían %n cambios:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took back run %1, %n change(s):</source>
        <translation>
            <numerusform>Ejecución %1 deshecha, %n cambio:</numerusform>
            <numerusform>Ejecución %1 deshecha, %n cambios:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to write: the CRM is as it was before run %1.</source>
        <translation>No hay nada que escribir: el CRM está como antes de la ejecución %1.</translation>
    </message>
    <message>
        <source>The site file that names the CRM and the Facebook app.</source>
        <translation>El archivo de sitio que indica el CRM y la app de Facebook.</translation>
    </message>
    <message>
        <source>The site file that names the CRM and the Facebook app. Several: one after another, carrying on after a failure; the exit status is the worst.</source>
        <translation>El archivo de sitio que indica el CRM y la app de Facebook. Si son varios, se procesan uno tras otro, también después de un fallo; el código de salida es el peor.</translation>
    </message>
    <message>
        <source>Open this site file.</source>
        <translation>Abrir este archivo de sitio.</translation>
    </message>
    <message>
        <source>Open the set-up wizard (also without a verb).</source>
        <translation>Abrir el asistente de configuración (también sin comando).</translation>
    </message>
    <message>
        <source>Open a user&apos;s “Accounts in external resources”.</source>
        <translation>Abrir «Accounts in external resources» de un usuario.</translation>
    </message>
    <message>
        <source>Open the illustrated guide, or save it as web pages.</source>
        <translation>Abrir la guía ilustrada o guardarla como páginas web.</translation>
    </message>
    <message>
        <source>Save the guide there.</source>
        <translation>Guardar ahí la guía.</translation>
    </message>
    <message>
        <source>Try the wizard on a practice CRM; nothing real is touched.</source>
        <translation>Probar el asistente en un CRM de práctica; no se toca nada real.</translation>
    </message>
    <message>
        <source>Walk the whole wizard unattended, save a picture of every page there, and end with 0 only if the practice CRM holds what it should. Needs no display.</source>
        <translation>Recorrer todo el asistente sin intervención, guardar ahí una imagen de cada página y terminar con 0 solo si el CRM de práctica contiene lo que debe. No necesita pantalla.</translation>
    </message>
    <message>
        <source>Show what apply would write. Writes nothing.</source>
        <translation>Mostrar lo que escribiría apply. No escribe nada.</translation>
    </message>
    <message>
        <source>Reads the CRM and compares it with the site file. Saved with --json, the plan can be reviewed and given to apply --plan, which then writes exactly that or nothing. App Secrets appear as “(secret)” and as salted digests.</source>
        <translation>Lee el CRM y lo compara con el archivo de sitio. Guardado con --json, el plan puede revisarse y entregarse a apply --plan, que entonces escribe exactamente eso o nada. Los App Secret aparecen como «(secret)» y como hashes con sal.</translation>
    </message>
    <message>
        <source>Write only if the plan made now is this reviewed one, saved by plan --json; otherwise status 5. Goes with one --site.</source>
        <translation>Escribir solo si el plan que se hace ahora es el revisado, guardado con plan --json; si no, código 5. Va con un solo --site.</translation>
    </message>
    <message>
        <source>Go on where no keychain can keep the replaced App Secret; undo cannot restore it then.</source>
        <translation>Continuar cuando ningún llavero puede conservar el App Secret reemplazado; undo no podrá restaurarlo.</translation>
    </message>
    <message>
        <source>Tell whether the CRM is as the site file says. Writes nothing.</source>
        <translation>Decir si el CRM está como dice el archivo de sitio. No escribe nada.</translation>
    </message>
    <message>
        <source>warning: end with status 6 on warnings, too. failed: on failures only (default).</source>
        <translation>warning: terminar con código 6 también con advertencias. failed: solo con fallos (predeterminado).</translation>
    </message>
    <message>
        <source>Put back what a run changed.</source>
        <translation>Restaurar lo que cambió una ejecución.</translation>
    </message>
    <message>
        <source>Takes back the newest run that can be undone, or the one named. Writes only if every value is still what that run wrote; otherwise status 5 and nothing changes. An undo cannot be undone.</source>
        <translation>Deshace la última ejecución que pueda deshacerse, o la indicada. Escribe solo si cada valor sigue siendo el que escribió esa ejecución; si no, código 5 y no cambia nada. Un undo no se puede deshacer.</translation>
    </message>
    <message>
        <source>The run to take back, as apply named it.</source>
        <translation>La ejecución que se deshará, con el nombre que mostró apply.</translation>
    </message>
    <message>
        <source>List linked Facebook accounts, or change who may use them.</source>
        <translation>Enumerar las cuentas de Facebook vinculadas o cambiar quién puede usarlas.</translation>
    </message>
    <message>
        <source>Make a site file from a CRM&apos;s install folder.</source>
        <translation>Crear un archivo de sitio a partir de la carpeta de instalación de un CRM.</translation>
    </message>
    <message>
        <source>PATH is the folder that the CRM is installed in, or its ConnectionStrings.config. Shows what it reads there and writes the database connection to the site file; whatever else an existing site file says stays. The password goes to the keychain, or to a file. Only the entry “db” counts. The CRM is not touched.</source>
        <translation>PATH es la carpeta en la que está instalado el CRM o su ConnectionStrings.config. Muestra lo que lee ahí y escribe la conexión a la base de datos en el archivo de sitio; lo demás que diga un archivo de sitio existente se conserva. La contraseña va al llavero o a un archivo. Solo cuenta la entrada «db». El CRM no se toca.</translation>
    </message>
    <message>
        <source>The site file to write; one that exists is completed.</source>
        <translation>El archivo de sitio que se escribe; si ya existe, se completa.</translation>
    </message>
    <message>
        <source>The address at which people open the CRM; its files do not tell. Left out: that of the site file, else of IIS on this computer, else it has to be written into the site file.</source>
        <translation>La dirección en la que se abre el CRM; sus archivos no la indican. Si se omite: la del archivo de sitio; si no, la de IIS en este equipo; si no, hay que escribirla en el archivo de sitio.</translation>
    </message>
    <message>
        <source>Put the password into this file, which only you may read, instead of the keychain.</source>
        <translation>Poner la contraseña en este archivo, que solo usted puede leer, en lugar de en el llavero.</translation>
    </message>
    <message>
        <source>Remove the site&apos;s secrets from the keychain.</source>
        <translation>Eliminar del llavero los secretos del sitio.</translation>
    </message>
    <message>
        <source>Passwords, App Secret, and the old secrets kept for undo, which then cannot restore them. The CRM is not touched.</source>
        <translation>Contraseñas, App Secret y los secretos anteriores conservados para undo, que entonces no podrá restaurarlos. El CRM no se toca.</translation>
    </message>
    <message>
        <source>Examine this computer: database drivers, keychain, state folder.</source>
        <translation>Examinar este equipo: controladores de bases de datos, llavero, carpeta de estado.</translation>
    </message>
    <message>
        <source>Explain a verb, with examples.</source>
        <translation>Explicar un comando, con ejemplos.</translation>
    </message>
    <message>
        <source>One JSON object on standard output, on success and on failure; words for people go to standard error.</source>
        <translation>Un objeto JSON en la salida estándar, tanto en caso de éxito como de fallo; los mensajes para personas van a la salida de error.</translation>
    </message>
    <message>
        <source>Keep journal, settings and the place to resume there (else CRMLINK_STATE_DIR, else the usual folder).</source>
        <translation>Guardar ahí el diario, los ajustes y el punto en el que continuar (si no, CRMLINK_STATE_DIR; si no, la carpeta habitual).</translation>
    </message>
    <message>
        <source>This help, or a verb&apos;s.</source>
        <translation>Esta ayuda o la de un comando.</translation>
    </message>
    <message>
        <source>The version.</source>
        <translation>La versión.</translation>
    </message>
    <message>
        <source>CrmLink met something it was not built for.</source>
        <translation>CrmLink se ha encontrado con algo imprevisto.</translation>
    </message>
    <message>
        <source>Copy the details and report them; nothing was written after this point.</source>
        <translation>Copie los detalles y notifíquelos; después de este punto no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Stopped on your request.</source>
        <translation>Detenido a petición suya.</translation>
    </message>
    <message>
        <source>Make room or give yourself write access there, or choose another folder with --state-dir.</source>
        <translation>Libere espacio o concédase acceso de escritura ahí, o elija otra carpeta con --state-dir.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be kept to yourself.</source>
        <translation>No se puede reservar la carpeta %1 solo para usted.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>No se puede escribir %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>No se puede eliminar %1.</translation>
    </message>
    <message>
        <source>Facebook cannot be shown inside this window.</source>
        <translation>Facebook no se puede mostrar dentro de esta ventana.</translation>
    </message>
    <message>
        <source>This installation has no web view.</source>
        <translation>Esta instalación no tiene vista web.</translation>
    </message>
    <message>
        <source>Use your browser for the steps on Facebook. Everything works the same.</source>
        <translation>Use su navegador para los pasos en Facebook. Todo funciona igual.</translation>
    </message>
    <message>
        <source>CrmLink runs as root, and the web view protects itself only for ordinary users.</source>
        <translation>CrmLink se ejecuta como root, y la vista web solo puede aislarse con usuarios normales.</translation>
    </message>
    <message>
        <source>Start CrmLink as an ordinary user, or use your browser for the steps on Facebook.</source>
        <translation>Inicie CrmLink como usuario normal o use su navegador para los pasos en Facebook.</translation>
    </message>
    <message>
        <source>This system does not allow user namespaces, with which the web view protects you from what it shows.</source>
        <translation>Este sistema no permite los espacios de nombres de usuario con los que la vista web se aísla de lo que muestra.</translation>
    </message>
    <message>
        <source>Use your browser for the steps on Facebook, or ask the administrator of this computer to allow them.</source>
        <translation>Use su navegador para los pasos en Facebook o pida al administrador de este equipo que los permita.</translation>
    </message>
    <message>
        <source>This window was started without what the web view needs.</source>
        <translation>Esta ventana se inició sin lo que necesita la vista web.</translation>
    </message>
    <message>
        <source>Use your browser for the steps on Facebook.</source>
        <translation>Use su navegador para los pasos en Facebook.</translation>
    </message>
    <message>
        <source>Its web view is damaged or belongs to another version.</source>
        <translation>La vista web está dañada o es de otra versión.</translation>
    </message>
    <message>
        <source>Install CrmLink again, or use your browser for the steps on Facebook.</source>
        <translation>Instale CrmLink de nuevo o use su navegador para los pasos en Facebook.</translation>
    </message>
    <message>
        <source>The process that showed the page has ended.</source>
        <translation>El proceso que mostraba la página ha terminado.</translation>
    </message>
    <message>
        <source>Its exit status: %1.</source>
        <translation>Su código de salida: %1.</translation>
    </message>
    <message>
        <source>Reload the page, or open it in your browser. What was typed into the page and not saved there is lost; what CrmLink knows is not.</source>
        <translation>Vuelva a cargar la página o ábrala en su navegador. Lo que se escribió en la página y no se guardó ahí se ha perdido; lo que CrmLink sabe, no.</translation>
    </message>
    <message>
        <source>The page stays blank.</source>
        <translation>La página sigue en blanco.</translation>
    </message>
    <message>
        <source>It has loaded, but nothing was drawn for some seconds.</source>
        <translation>Se ha cargado, pero no se ha dibujado nada durante varios segundos.</translation>
    </message>
    <message>
        <source>Reload it, or open it in your browser.</source>
        <translation>Vuelva a cargarla o ábrala en su navegador.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 no responde.</translation>
    </message>
    <message>
        <source>Nothing has come for some time; the page is still being waited for.</source>
        <translation>No llega nada desde hace un rato; se sigue esperando la página.</translation>
    </message>
    <message>
        <source>Wait, reload it, or open it in your browser. Check the network and the proxy.</source>
        <translation>Espere, vuelva a cargarla o ábrala en su navegador. Compruebe la red y el proxy.</translation>
    </message>
    <message>
        <source>The certificate of %1 is refused.</source>
        <translation>Se rechaza el certificado de %1.</translation>
    </message>
    <message>
        <source>Nothing was sent. The usual causes are a wrong clock on this computer and a proxy that opens encrypted traffic: its certificate has to be known to this computer. There is no way round it.</source>
        <translation>No se ha enviado nada. Las causas habituales son un reloj incorrecto en este equipo y un proxy que abre el tráfico cifrado: este equipo debe conocer su certificado. No hay forma de omitirlo.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>No se puede acceder a %1.</translation>
    </message>
    <message>
        <source>Check the network and the proxy, then reload the page, or open it in your browser.</source>
        <translation>Compruebe la red y el proxy; después vuelva a cargar la página o ábrala en su navegador.</translation>
    </message>
    <message>
        <source>Facebook does not support this view.</source>
        <translation>Facebook no admite esta vista.</translation>
    </message>
    <message>
        <source>It asks for a newer browser than the one built in here: %1.</source>
        <translation>Pide un navegador más reciente que el integrado aquí: %1.</translation>
    </message>
    <message>
        <source>Open the page in your browser. The step can be done there just as well.</source>
        <translation>Abra la página en su navegador. El paso también se puede hacer ahí.</translation>
    </message>
    <message>
        <source>The account is no longer in the CRM.</source>
        <translation>La cuenta ya no está en el CRM.</translation>
    </message>
    <message>
        <source>Load the list again.</source>
        <translation>Vuelva a cargar la lista.</translation>
    </message>
    <message>
        <source>The CRM has changed since this plan was made. Nothing was written.</source>
        <translation>El CRM ha cambiado desde que se hizo este plan. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Read the CRM again and look at the new plan.</source>
        <translation>Lea de nuevo el CRM y revise el plan nuevo.</translation>
    </message>
    <message>
        <source>The CRM&apos;s database did not keep what was written. Everything was taken back.</source>
        <translation>La base de datos del CRM no conservó lo que se escribió. Todo se ha revertido.</translation>
    </message>
    <message>
        <source>A trigger or rule in the database may change these rows: show this to the database administrator.</source>
        <translation>Puede que un disparador o una regla de la base de datos cambie estas filas: muéstreselo al administrador de la base de datos.</translation>
    </message>
    <message>
        <source>A row that was to be changed could not be changed. Everything was taken back.</source>
        <translation>Una fila que debía cambiarse no pudo cambiarse. Todo se ha revertido.</translation>
    </message>
    <message>
        <source>A trigger, a rule or row security may hide it: show this to the database administrator.</source>
        <translation>Puede que la oculte un disparador, una regla o la seguridad por filas: muéstreselo al administrador de la base de datos.</translation>
    </message>
    <message>
        <source>The App Secret to be written is not at hand. Nothing was written.</source>
        <translation>El App Secret que se debe escribir no está disponible. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Enter the App Secret again.</source>
        <translation>Introduzca de nuevo el App Secret.</translation>
    </message>
    <message>
        <source>The connection was lost at the last step. Nothing was written.</source>
        <translation>La conexión se perdió en el último paso. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The connection was lost at the last step, and the database cannot be reached to see whether the changes were written.</source>
        <translation>La conexión se perdió en el último paso y no se puede acceder a la base de datos para ver si se escribieron los cambios.</translation>
    </message>
    <message>
        <source>When the server is back, open CrmLink again: it looks and says what is so.</source>
        <translation>Cuando el servidor vuelva, abra CrmLink de nuevo: lo comprueba e indica el resultado.</translation>
    </message>
    <message>
        <source>Take the file from the CRM&apos;s folder as it is, or save it as text in UTF-8.</source>
        <translation>Tome el archivo de la carpeta del CRM tal cual o guárdelo como texto en UTF-8.</translation>
    </message>
    <message>
        <source>In %1, line %2, column %3.</source>
        <translation>En %1, línea %2, columna %3.</translation>
    </message>
    <message>
        <source>In %1.</source>
        <translation>En %1.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is larger than 4 MiB, so it is no configuration file.</source>
        <translation>El archivo ocupa más de 4&#xa0;MiB, así que no es un archivo de configuración.</translation>
    </message>
    <message>
        <source>Name the CRM&apos;s folder or its ConnectionStrings.config.</source>
        <translation>Indique la carpeta del CRM o su ConnectionStrings.config.</translation>
    </message>
    <message>
        <source>The file is in the encoding %1, which cannot be read here.</source>
        <translation>El archivo está en la codificación %1, que aquí no se puede leer.</translation>
    </message>
    <message>
        <source>The file is not text in the encoding %1.</source>
        <translation>El archivo no es texto en la codificación %1.</translation>
    </message>
    <message>
        <source>The file is binary, not text.</source>
        <translation>El archivo es binario, no texto.</translation>
    </message>
    <message>
        <source>Take the file from the CRM&apos;s folder as it is.</source>
        <translation>Tome el archivo de la carpeta del CRM tal cual.</translation>
    </message>
    <message>
        <source>The file is not XML from here on.</source>
        <translation>A partir de aquí el archivo no es XML.</translation>
    </message>
    <message>
        <source>An element has more attributes than a configuration file would give it.</source>
        <translation>Un elemento tiene más atributos de los que le daría un archivo de configuración.</translation>
    </message>
    <message>
        <source>The file has a document type (&lt;!DOCTYPE …&gt;), which no configuration file of a CRM has.</source>
        <translation>El archivo tiene un tipo de documento (&lt;!DOCTYPE …&gt;), que ningún archivo de configuración de un CRM tiene.</translation>
    </message>
    <message>
        <source>Its elements are nested deeper than %1.</source>
        <translation>Sus elementos están anidados a más de %1 niveles.</translation>
    </message>
    <message>
        <source>The name %1 is not known on the network.</source>
        <translation>El nombre %1 no se conoce en la red.</translation>
    </message>
    <message>
        <source>Check the spelling of the server&apos;s name, or type its IP address. A VPN may be needed.</source>
        <translation>Compruebe cómo está escrito el nombre del servidor o escriba su dirección IP. Puede que haga falta una VPN.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 responde</translation>
    </message>
    <message>
        <source>No program listens on %1.</source>
        <translation>Ningún programa acepta conexiones en %1.</translation>
    </message>
    <message>
        <source>Check the port, and that PostgreSQL is running and listens on this address (listen_addresses).</source>
        <translation>Compruebe el puerto y que PostgreSQL esté en marcha y acepte conexiones en esta dirección (listen_addresses).</translation>
    </message>
    <message>
        <source>Check that the server is running, and that no firewall or missing VPN is in between.</source>
        <translation>Compruebe que el servidor esté en marcha y que no se interponga un cortafuegos ni falte una VPN.</translation>
    </message>
    <message>
        <source>not encrypted, as set</source>
        <translation>sin cifrar, según lo indicado</translation>
    </message>
    <message>
        <source>The server on %1 offers no encryption.</source>
        <translation>El servidor en %1 no ofrece cifrado.</translation>
    </message>
    <message>
        <source>Have TLS turned on in PostgreSQL (ssl = on), or, if the network between is trusted, set encryption to off.</source>
        <translation>Pida que se active TLS en PostgreSQL (ssl = on) o, si la red intermedia es de confianza, desactive el cifrado.</translation>
    </message>
    <message>
        <source>%1 holds no certificate.</source>
        <translation>%1 no contiene ningún certificado.</translation>
    </message>
    <message>
        <source>Name the PEM file of the authority that issued the server&apos;s certificate.</source>
        <translation>Indique el archivo PEM de la autoridad que emitió el certificado del servidor.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 came about.</source>
        <translation>No se logró una conexión cifrada con %1.</translation>
    </message>
    <message>
        <source>Have the server&apos;s TLS settings checked: it may only speak versions that are no longer safe.</source>
        <translation>Pida que se revisen los ajustes de TLS del servidor: puede que solo admita versiones que ya no son seguras.</translation>
    </message>
    <message>
        <source>%1, certificate not checked, as set</source>
        <translation>%1, certificado sin comprobar, según lo indicado</translation>
    </message>
    <message>
        <source>%1, certificate checked</source>
        <translation>%1, certificado comprobado</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name than %1.</source>
        <translation>El certificado del servidor es para un nombre distinto de %1.</translation>
    </message>
    <message>
        <source>It is for: %1.</source>
        <translation>Es para: %1.</translation>
    </message>
    <message>
        <source>Type the server&apos;s name as the certificate has it.</source>
        <translation>Escriba el nombre del servidor como figura en el certificado.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>El certificado de %1 no es de confianza.</translation>
    </message>
    <message>
        <source>The server has no connection left for %1.</source>
        <translation>Al servidor no le quedan conexiones para %1.</translation>
    </message>
    <message>
        <source>Wait a little and try again, or have the limit raised (max_connections).</source>
        <translation>Espere un poco e inténtelo de nuevo, o pida que se aumente el límite (max_connections).</translation>
    </message>
    <message>
        <source>The server on %1 is starting or shutting down.</source>
        <translation>El servidor en %1 se está iniciando o deteniendo.</translation>
    </message>
    <message>
        <source>Wait a little and try again.</source>
        <translation>Espere un poco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server&apos;s rules do not let %1 log in to %2 from this computer.</source>
        <translation>Las reglas del servidor no permiten que %1 acceda a %2 desde este equipo.</translation>
    </message>
    <message>
        <source>Turn encryption on, or have a line for this computer added to the server&apos;s pg_hba.conf.</source>
        <translation>Active el cifrado o pida que se añada una línea para este equipo en el pg_hba.conf del servidor.</translation>
    </message>
    <message>
        <source>Have a line for this computer added to the server&apos;s pg_hba.conf.</source>
        <translation>Pida que se añada una línea para este equipo en el pg_hba.conf del servidor.</translation>
    </message>
    <message>
        <source>%1 may not connect to the database %2.</source>
        <translation>%1 no puede conectarse a la base de datos %2.</translation>
    </message>
    <message>
        <source>Have the database administrator grant CONNECT on it.</source>
        <translation>Pida al administrador de la base de datos que conceda CONNECT sobre ella.</translation>
    </message>
    <message>
        <source>There is no database %1 on %2.</source>
        <translation>No existe la base de datos %1 en %2.</translation>
    </message>
    <message>
        <source>It holds: %1.</source>
        <translation>Contiene: %1.</translation>
    </message>
    <message>
        <source>Check the database&apos;s name: it stands in the CRM&apos;s ConnectionStrings.config, entry “db”.</source>
        <translation>Compruebe el nombre de la base de datos: figura en el ConnectionStrings.config del CRM, entrada «db».</translation>
    </message>
    <message>
        <source>The server does not accept the login %1.</source>
        <translation>El servidor no acepta el inicio de sesión de %1.</translation>
    </message>
    <message>
        <source>Check the user name and the password.</source>
        <translation>Compruebe el nombre de usuario y la contraseña.</translation>
    </message>
    <message>
        <source>The connection to the database on %1 was lost.</source>
        <translation>Se perdió la conexión con la base de datos en %1.</translation>
    </message>
    <message>
        <source>Check that the database server is running, then try again.</source>
        <translation>Compruebe que el servidor de bases de datos esté en marcha e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another program is changing the same rows and did not finish in time. Nothing was written.</source>
        <translation>Otro programa está cambiando las mismas filas y no terminó a tiempo. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Wait until it is done (another CrmLink, a CRM update, an open transaction in a database tool), then try again.</source>
        <translation>Espere a que termine (otro CrmLink, una actualización del CRM, una transacción abierta en una herramienta de bases de datos) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The database login %1 lacks a right that CrmLink needs.</source>
        <translation>Al usuario de base de datos %1 le falta un permiso que CrmLink necesita.</translation>
    </message>
    <message>
        <source>Have the database administrator run the GRANT script, then try again.</source>
        <translation>Pida al administrador de la base de datos que ejecute el script GRANT e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The database lacks a table or column that CrmLink needs.</source>
        <translation>A la base de datos le falta una tabla o columna que CrmLink necesita.</translation>
    </message>
    <message>
        <source>Check that this is the CRM&apos;s database and that the Facebook package is installed.</source>
        <translation>Compruebe que esta es la base de datos del CRM y que el paquete de Facebook está instalado.</translation>
    </message>
    <message>
        <source>The database can only be read.</source>
        <translation>La base de datos solo se puede leer.</translation>
    </message>
    <message>
        <source>Connect to the primary server, with a login that may write.</source>
        <translation>Conéctese al servidor primario, con un usuario que pueda escribir.</translation>
    </message>
    <message>
        <source>A value is longer than its column in the CRM. Nothing was written.</source>
        <translation>Un valor es más largo que su columna en el CRM. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Check App ID and App Secret: one of them is longer than Facebook&apos;s are.</source>
        <translation>Compruebe el App ID y el App Secret: uno de ellos es más largo que los de Facebook.</translation>
    </message>
    <message>
        <source>%1 is not a database.</source>
        <translation>%1 no es una base de datos.</translation>
    </message>
    <message>
        <source>Choose the CRM&apos;s database file.</source>
        <translation>Elija el archivo de base de datos del CRM.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>No se puede abrir %1.</translation>
    </message>
    <message>
        <source>Check the path and that you may read and write the file.</source>
        <translation>Compruebe la ruta y que pueda leer y escribir el archivo.</translation>
    </message>
    <message>
        <source>The database refused a statement. Nothing was written.</source>
        <translation>La base de datos rechazó una instrucción. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Copy the details and show them to the database administrator.</source>
        <translation>Copie los detalles y muéstreselos al administrador de la base de datos.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Falta: %1.</translation>
    </message>
    <message>
        <source>The database %1 is not a CRM&apos;s.</source>
        <translation>La base de datos %1 no es la de un CRM.</translation>
    </message>
    <message>
        <source>These tables are missing: %1.</source>
        <translation>Faltan estas tablas: %1.</translation>
    </message>
    <message>
        <source>The CRM&apos;s tables are in another schema: %1. Set it as the schema.</source>
        <translation>Las tablas del CRM están en otro esquema: %1. Indíquelo como esquema.</translation>
    </message>
    <message>
        <source>The CRM has no settings for Facebook.</source>
        <translation>El CRM no tiene ajustes para Facebook.</translation>
    </message>
    <message>
        <source>The settings FacebookConsumerKey, FacebookConsumerSecret and UseFacebookSharedApplication are not all there.</source>
        <translation>No están todos los ajustes FacebookConsumerKey, FacebookConsumerSecret y UseFacebookSharedApplication.</translation>
    </message>
    <message>
        <source>Install the package FacebookIntegration in the CRM, then try again.</source>
        <translation>Instale el paquete FacebookIntegration en el CRM e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This computer lacks the driver for %1.</source>
        <translation>A este equipo le falta el controlador de %1.</translation>
    </message>
    <message>
        <source>Qt&apos;s database driver %1 or its client library is not installed.</source>
        <translation>El controlador de bases de datos %1 de Qt o su biblioteca de cliente no está instalado.</translation>
    </message>
    <message>
        <source>Install it (Debian and Ubuntu: package %1), then start CrmLink again.</source>
        <translation>Instálelo (Debian y Ubuntu: paquete %1) e inicie CrmLink de nuevo.</translation>
    </message>
    <message>
        <source>There is no database file %1.</source>
        <translation>No existe el archivo de base de datos %1.</translation>
    </message>
    <message>
        <source>Check the path, or choose the file.</source>
        <translation>Compruebe la ruta o elija el archivo.</translation>
    </message>
    <message>
        <source>The CRM knows several database servers; the first one is taken. Check that it is the one that is written to.</source>
        <translation>El CRM conoce varios servidores de bases de datos; se toma el primero. Compruebe que sea aquel en el que se escribe.</translation>
    </message>
    <message>
        <source>The CRM reaches SQL Server through a named pipe. CrmLink uses TCP/IP, which has to be on for the server.</source>
        <translation>El CRM accede a SQL Server por una canalización con nombre. CrmLink usa TCP/IP, que debe estar activado en el servidor.</translation>
    </message>
    <message>
        <source>What follows the comma in its server is no port.</source>
        <translation>Lo que sigue a la coma en su servidor no es un puerto.</translation>
    </message>
    <message>
        <source>The CRM uses LocalDB, which only the account that the CRM runs under can reach, on the CRM&apos;s own server. Ask for a login on a SQL Server instance.</source>
        <translation>El CRM usa LocalDB, a la que solo accede la cuenta con la que se ejecuta el CRM, en el propio servidor del CRM. Pida un inicio de sesión en una instancia de SQL Server.</translation>
    </message>
    <message>
        <source>The CRM logs in through a directory service, which CrmLink cannot. Ask for a SQL Server login.</source>
        <translation>El CRM inicia sesión mediante un servicio de directorio, cosa que CrmLink no puede. Pida un inicio de sesión de SQL Server.</translation>
    </message>
    <message>
        <source>The CRM does not check the database server&apos;s certificate. CrmLink does.</source>
        <translation>El CRM no comprueba el certificado del servidor de bases de datos. CrmLink sí.</translation>
    </message>
    <message>
        <source>Its port is no number from 1 to 65535.</source>
        <translation>Su puerto no es un número del 1 al 65535.</translation>
    </message>
    <message>
        <source>Its data source is not written as host:port/service.</source>
        <translation>Su origen de datos no está escrito como host:puerto/servicio.</translation>
    </message>
    <message>
        <source>The CRM names its Oracle database by SID (%1). CrmLink uses service names; most servers offer one of the same name.</source>
        <translation>El CRM nombra su base de datos Oracle por SID (%1). CrmLink usa nombres de servicio; la mayoría de los servidores ofrecen uno con el mismo nombre.</translation>
    </message>
    <message>
        <source>%1 is a name from the file tnsnames.ora on the CRM&apos;s server: take server, port and service name from there.</source>
        <translation>%1 es un nombre del archivo tnsnames.ora del servidor del CRM: tome de ahí el servidor, el puerto y el nombre de servicio.</translation>
    </message>
    <message>
        <source>The database server is “%1”: the computer that the CRM runs on, which need not be this one. Anywhere else, put that computer&apos;s name in its place.</source>
        <translation>El servidor de bases de datos es «%1»: el equipo en el que se ejecuta el CRM, que no tiene por qué ser este. En cualquier otro, ponga en su lugar el nombre de aquel equipo.</translation>
    </message>
    <message>
        <source>The CRM logs in to the database as the account that it runs under (its application pool&apos;s). CrmLink would log in as you: give your account the rights, or use a database login with user and password.</source>
        <translation>El CRM inicia sesión en la base de datos con la cuenta con la que se ejecuta (la de su grupo de aplicaciones). CrmLink lo haría con la de usted: dé los permisos a su cuenta o use un usuario de base de datos con contraseña.</translation>
    </message>
    <message>
        <source>It names no database server.</source>
        <translation>No indica ningún servidor de bases de datos.</translation>
    </message>
    <message>
        <source>%1 is guessed from the connection string alone: no configuration file of the CRM beside it says which database it uses.</source>
        <translation>%1 se deduce solo de la cadena de conexión: ningún archivo de configuración del CRM junto a ella dice qué base de datos usa.</translation>
    </message>
    <message>
        <source>A semicolon seems to be missing in it.</source>
        <translation>Parece que le falta un punto y coma.</translation>
    </message>
    <message>
        <source>Its server is no host name; a template that was never filled in looks like that.</source>
        <translation>Su servidor no es un nombre de host; así queda una plantilla que nunca se rellenó.</translation>
    </message>
    <message>
        <source>It names no service.</source>
        <translation>No indica ningún servicio.</translation>
    </message>
    <message>
        <source>It names no database.</source>
        <translation>No indica ninguna base de datos.</translation>
    </message>
    <message>
        <source>A name in it is longer than any database&apos;s.</source>
        <translation>Contiene un nombre más largo que el de cualquier base de datos.</translation>
    </message>
    <message>
        <source>The connection strings are encrypted for the CRM&apos;s server.</source>
        <translation>Las cadenas de conexión están cifradas para el servidor del CRM.</translation>
    </message>
    <message>
        <source>Decrypt a copy on that server with aspnet_regiis -pdf, or type the connection in the wizard.</source>
        <translation>Descifre una copia en ese servidor con aspnet_regiis -pdf o escriba la conexión en el asistente.</translation>
    </message>
    <message>
        <source>The file has no &lt;connectionStrings&gt;.</source>
        <translation>El archivo no tiene &lt;connectionStrings&gt;.</translation>
    </message>
    <message>
        <source>The entry “%1” is there twice.</source>
        <translation>La entrada «%1» aparece dos veces.</translation>
    </message>
    <message>
        <source>Take out the one that the CRM does not use.</source>
        <translation>Quite la que el CRM no usa.</translation>
    </message>
    <message>
        <source>%1 was not used. %2</source>
        <translation>%1 no se ha usado. %2</translation>
    </message>
    <message>
        <source>The file has no entry “db”, which is the one that the CRM uses.</source>
        <translation>El archivo no tiene la entrada «db», que es la que usa el CRM.</translation>
    </message>
    <message>
        <source>Name the folder of the CRM that is running, or type the connection in the wizard.</source>
        <translation>Indique la carpeta del CRM que está en marcha o escriba la conexión en el asistente.</translation>
    </message>
    <message>
        <source>It is no connection string: a quote is not closed, or a value has no key.</source>
        <translation>No es una cadena de conexión: hay comillas sin cerrar o un valor sin clave.</translation>
    </message>
    <message>
        <source>The entry “db” cannot be used. %1</source>
        <translation>La entrada «db» no se puede usar. %1</translation>
    </message>
    <message>
        <source>Mend it in the CRM&apos;s folder, or type the connection in the wizard.</source>
        <translation>Corríjala en la carpeta del CRM o escriba la conexión en el asistente.</translation>
    </message>
    <message>
        <source>The CRM&apos;s configuration names the entry “%1”; the entry “db” was read. Compare the two.</source>
        <translation>La configuración del CRM indica la entrada «%1»; se ha leído la entrada «db». Compare las dos.</translation>
    </message>
    <message>
        <source>The entry “redis” cannot be read: where the CRM&apos;s Redis is stays unknown.</source>
        <translation>La entrada «redis» no se puede leer: no se sabe dónde está el Redis del CRM.</translation>
    </message>
    <message>
        <source>%1 sets %2 on the server: a value written to the CRM may have no effect until that entry is taken out.</source>
        <translation>%1 fija %2 en el servidor: un valor escrito en el CRM puede no tener efecto hasta que se quite esa entrada.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be checked.</source>
        <translation>No se puede comprobar el certificado del servidor.</translation>
    </message>
    <message>
        <source>No list of trusted certificate authorities was found on this computer.</source>
        <translation>No se encontró en este equipo ninguna lista de autoridades de certificación de confianza.</translation>
    </message>
    <message>
        <source>Not asked: the keys are not proved.</source>
        <translation>Sin consultar: las claves no están comprobadas.</translation>
    </message>
    <message>
        <source>Facebook accepts App ID and App Secret; the app is called %1.</source>
        <translation>Facebook acepta el App ID y el App Secret; la app se llama %1.</translation>
    </message>
    <message>
        <source>The login dialog takes the app.</source>
        <translation>El diálogo de inicio de sesión acepta la app.</translation>
    </message>
    <message>
        <source>Not read: Facebook does not show the app&apos;s settings.</source>
        <translation>Sin leer: Facebook no muestra los ajustes de la app.</translation>
    </message>
    <message>
        <source>App domains covers %1.</source>
        <translation>App domains abarca %1.</translation>
    </message>
    <message>
        <source>Site URL is %1.</source>
        <translation>Site URL es %1.</translation>
    </message>
    <message>
        <source>The CRM has no mobile address of its own.</source>
        <translation>El CRM no tiene dirección móvil propia.</translation>
    </message>
    <message>
        <source>Mobile Site URL is %1.</source>
        <translation>Mobile Site URL es %1.</translation>
    </message>
    <message>
        <source>Contact email is %1.</source>
        <translation>Contact email es %1.</translation>
    </message>
    <message>
        <source>Category is %1.</source>
        <translation>Category es %1.</translation>
    </message>
    <message>
        <source>Privacy policy URL is %1.</source>
        <translation>Privacy policy URL es %1.</translation>
    </message>
    <message>
        <source>Privacy policy URL is not set; the app needs one only before it goes live.</source>
        <translation>Privacy policy URL no está definida; la app solo la necesita antes de publicarse.</translation>
    </message>
    <message>
        <source>Stays: it belongs to another site of this app.</source>
        <translation>Se queda: pertenece a otro sitio de esta app.</translation>
    </message>
    <message>
        <source>Stays: somebody may be reading it. Tick to replace it.</source>
        <translation>Se queda: puede que alguien lo lea. Marque la casilla para reemplazarlo.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Aquí no hay nada.</translation>
    </message>
    <message>
        <source>CrmLink has the answer. You can close this page and go back to it.</source>
        <translation>CrmLink tiene la respuesta. Puede cerrar esta página y volver al programa.</translation>
    </message>
    <message>
        <source>The address of Facebook, %1, is not known here.</source>
        <translation>La dirección de Facebook, %1, no se conoce aquí.</translation>
    </message>
    <message>
        <source>This computer&apos;s name service does not know the host: no internet connection, or a network that lets only some names through.</source>
        <translation>El servicio de nombres de este equipo no conoce el host: no hay conexión a internet, o la red solo deja pasar algunos nombres.</translation>
    </message>
    <message>
        <source>Check the internet connection, or ask the network&apos;s administrator to allow %1.</source>
        <translation>Compruebe la conexión a internet o pida al administrador de la red que permita %1.</translation>
    </message>
    <message>
        <source>%1 refuses the connection.</source>
        <translation>%1 rechaza la conexión.</translation>
    </message>
    <message>
        <source>A firewall on the way answers in Facebook&apos;s place.</source>
        <translation>Un cortafuegos en el camino responde en lugar de Facebook.</translation>
    </message>
    <message>
        <source>Ask the network&apos;s administrator to allow connections to %1, or set the proxy that other programs use.</source>
        <translation>Pida al administrador de la red que permita conexiones a %1 o configure el proxy que usan otros programas.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut before an answer came.</source>
        <translation>La conexión con %1 se cortó antes de que llegara una respuesta.</translation>
    </message>
    <message>
        <source>A firewall, proxy or the network itself ended it.</source>
        <translation>La terminó un cortafuegos, un proxy o la propia red.</translation>
    </message>
    <message>
        <source>Try again. If it goes on, ask the network&apos;s administrator about %1.</source>
        <translation>Inténtelo de nuevo. Si persiste, pregunte al administrador de la red por %1.</translation>
    </message>
    <message>
        <source>%1 does not answer in time.</source>
        <translation>%1 no responde a tiempo.</translation>
    </message>
    <message>
        <source>The network is slow, or something on the way drops the connection without a word.</source>
        <translation>La red es lenta, o algo en el camino descarta la conexión sin avisar.</translation>
    </message>
    <message>
        <source>Try again. If it goes on, ask the network&apos;s administrator to allow connections to %1.</source>
        <translation>Inténtelo de nuevo. Si persiste, pida al administrador de la red que permita conexiones a %1.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is refused.</source>
        <translation>La conexión con %1 no es segura: se rechaza su certificado.</translation>
    </message>
    <message>
        <source>A proxy that reads encrypted traffic stands between, the clock of this computer is wrong, or somebody pretends to be Facebook.</source>
        <translation>Se interpone un proxy que lee el tráfico cifrado, el reloj de este equipo está mal o alguien se hace pasar por Facebook.</translation>
    </message>
    <message>
        <source>Check the clock, then ask the network&apos;s administrator. CrmLink does not send keys over such a connection.</source>
        <translation>Compruebe el reloj y después pregunte al administrador de la red. CrmLink no envía claves por una conexión así.</translation>
    </message>
    <message>
        <source>The proxy does not let CrmLink through to %1.</source>
        <translation>El proxy no deja pasar a CrmLink hasta %1.</translation>
    </message>
    <message>
        <source>It wants a name and password, is not to be found, or forbids the address.</source>
        <translation>Pide nombre y contraseña, no se encuentra o prohíbe la dirección.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, or ask the network&apos;s administrator to allow %1.</source>
        <translation>Compruebe los ajustes de proxy de este equipo o pida al administrador de la red que permita %1.</translation>
    </message>
    <message>
        <source>%1 answers, but not as Facebook does.</source>
        <translation>%1 responde, pero no como lo hace Facebook.</translation>
    </message>
    <message>
        <source>A sign-in page of the network or a proxy&apos;s own page came instead.</source>
        <translation>En su lugar llegó una página de acceso de la red o una página del proxy.</translation>
    </message>
    <message>
        <source>Open any web page to see whether the network wants a sign-in, then try again.</source>
        <translation>Abra cualquier página web para ver si la red pide un acceso e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Facebook has trouble of its own at the moment.</source>
        <translation>Facebook tiene en este momento un problema propio.</translation>
    </message>
    <message>
        <source>Its server reports an internal failure; nothing of yours is wrong.</source>
        <translation>El servidor de Facebook informa de un fallo interno; por parte de usted no hay ningún error.</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>Inténtelo de nuevo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>Facebook takes no more requests from this app for now.</source>
        <translation>Facebook no admite por ahora más solicitudes de esta app.</translation>
    </message>
    <message>
        <source>The app or its user has asked too often within an hour.</source>
        <translation>La app o su usuario ha preguntado demasiadas veces en una hora.</translation>
    </message>
    <message>
        <source>Wait an hour, then try again.</source>
        <translation>Espere una hora e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Facebook has blocked this action for a while.</source>
        <translation>Facebook ha bloqueado esta acción por un tiempo.</translation>
    </message>
    <message>
        <source>Its rules see the account or the app as misused.</source>
        <translation>Según sus reglas, se hace un mal uso de la cuenta o de la app.</translation>
    </message>
    <message>
        <source>Open the app&apos;s dashboard, read the alerts there and resolve them.</source>
        <translation>Abra el Dashboard de la app, lea ahí las Alerts y resuélvalas.</translation>
    </message>
    <message>
        <source>Facebook knows no app with this App ID.</source>
        <translation>Facebook no conoce ninguna app con este App ID.</translation>
    </message>
    <message>
        <source>The number has a typing mistake, or it is the ID of an Instagram or Threads app, which have their own.</source>
        <translation>El número tiene un error de escritura, o es el ID de una app de Instagram o Threads, que tienen los suyos.</translation>
    </message>
    <message>
        <source>Copy the App ID again from the top of App settings › Basic.</source>
        <translation>Copie de nuevo el App ID de la parte superior de App settings › Basic.</translation>
    </message>
    <message>
        <source>Facebook does not accept the App Secret for this App ID.</source>
        <translation>Facebook no acepta el App Secret para este App ID.</translation>
    </message>
    <message>
        <source>It belongs to another app, was typed with a mistake, or has been reset since.</source>
        <translation>Pertenece a otra app, se escribió con un error o se restableció después.</translation>
    </message>
    <message>
        <source>Press Show beside App secret in App settings › Basic and copy it again.</source>
        <translation>Pulse Show junto a App secret en App settings › Basic y cópielo de nuevo.</translation>
    </message>
    <message>
        <source>This is the app&apos;s client token, not its App Secret.</source>
        <translation>Este es el Client token de la app, no su App Secret.</translation>
    </message>
    <message>
        <source>Both are 32 digits and letters; the client token stands in App settings › Advanced.</source>
        <translation>Ambos tienen 32 cifras y letras; el Client token está en App settings › Advanced.</translation>
    </message>
    <message>
        <source>Press Show beside App secret in App settings › Basic and copy that one.</source>
        <translation>Pulse Show junto a App secret en App settings › Basic y copie ese.</translation>
    </message>
    <message>
        <source>The App Secret was copied while it was masked.</source>
        <translation>El App Secret se copió mientras estaba oculto.</translation>
    </message>
    <message>
        <source>The console shows dots until Show is pressed and the password is given.</source>
        <translation>La consola muestra puntos hasta que se pulsa Show y se introduce la contraseña.</translation>
    </message>
    <message>
        <source>Press Show beside App secret in App settings › Basic, then copy it.</source>
        <translation>Pulse Show junto a App secret en App settings › Basic y después cópielo.</translation>
    </message>
    <message>
        <source>The keys are right, but the app is marked as a native or desktop app.</source>
        <translation>Las claves son correctas, pero la app está marcada como nativa o de escritorio.</translation>
    </message>
    <message>
        <source>Facebook then ignores calls that are signed with the App Secret, and the CRM makes such calls.</source>
        <translation>Facebook ignora entonces las llamadas firmadas con el App Secret, y el CRM hace esas llamadas.</translation>
    </message>
    <message>
        <source>In App settings › Advanced set Native or desktop app? to No and save.</source>
        <translation>En App settings › Advanced ponga Native or desktop app? en No y guarde.</translation>
    </message>
    <message>
        <source>Facebook wants a proof of the App Secret with each call.</source>
        <translation>Facebook pide con cada llamada una prueba del App Secret.</translation>
    </message>
    <message>
        <source>Require App Secret is on in App settings › Advanced, and a call came without it.</source>
        <translation>Require App Secret está activado en App settings › Advanced, y llegó una llamada sin él.</translation>
    </message>
    <message>
        <source>Leave the switch on when your CRM sends the proof (7.8 and later do); switch Require App Secret off otherwise.</source>
        <translation>Deje el interruptor activado si su CRM envía la prueba (7.8 y posteriores lo hacen); si no, desactive Require App Secret.</translation>
    </message>
    <message>
        <source>The App Secret does not fit the token.</source>
        <translation>El App Secret no corresponde al token.</translation>
    </message>
    <message>
        <source>The token belongs to another app, or the App Secret has been reset since.</source>
        <translation>El token pertenece a otra app, o el App Secret se restableció después.</translation>
    </message>
    <message>
        <source>Copy App ID and App Secret of the same app again, then link the account again.</source>
        <translation>Copie de nuevo el App ID y el App Secret de la misma app y vuelva a vincular la cuenta.</translation>
    </message>
    <message>
        <source>Facebook does not let CrmLink change the app&apos;s settings.</source>
        <translation>Facebook no deja que CrmLink cambie los ajustes de la app.</translation>
    </message>
    <message>
        <source>Allow API Access to App Settings is off, or only some addresses may change them.</source>
        <translation>Allow API Access to App Settings está desactivado, o solo algunas direcciones pueden cambiarlos.</translation>
    </message>
    <message>
        <source>Type the values in App settings › Basic. Or switch Allow API Access to App Settings on in App settings › Advanced and try again.</source>
        <translation>Escriba los valores en App settings › Basic. O active Allow API Access to App Settings en App settings › Advanced e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Facebook said yes, but the app&apos;s settings are not as sent: %1.</source>
        <translation>Facebook dijo que sí, pero los ajustes de la app no son los enviados: %1.</translation>
    </message>
    <message>
        <source>Facebook drops values that it does not take for this kind of app.</source>
        <translation>Facebook descarta los valores que no admite para este tipo de app.</translation>
    </message>
    <message>
        <source>Type the values in App settings › Basic and press Save changes.</source>
        <translation>Escriba los valores en App settings › Basic y pulse Save changes.</translation>
    </message>
    <message>
        <source>App domains does not hold %1.</source>
        <translation>%1 no figura en App domains.</translation>
    </message>
    <message>
        <source>Facebook lets the login lead only to hosts that stand there.</source>
        <translation>Facebook deja que el inicio de sesión lleve solo a los hosts que figuran ahí.</translation>
    </message>
    <message>
        <source>Add %1 to App domains in App settings › Basic and press Save changes.</source>
        <translation>Añada %1 a App domains en App settings › Basic y pulse Save changes.</translation>
    </message>
    <message>
        <source>The app has no Site URL.</source>
        <translation>La app no tiene Site URL.</translation>
    </message>
    <message>
        <source>The platform Website is not added yet, or was not saved.</source>
        <translation>La plataforma Website aún no se ha añadido o no se guardó.</translation>
    </message>
    <message>
        <source>In App settings › Basic press Add platform, choose Website, enter %1 as Site URL and press Save changes.</source>
        <translation>En App settings › Basic pulse Add platform, elija Website, escriba %1 como Site URL y pulse Save changes.</translation>
    </message>
    <message>
        <source>Site URL is %1, another site of the same app.</source>
        <translation>Site URL es %1, otro sitio de la misma app.</translation>
    </message>
    <message>
        <source>One app may serve several sites; the host is among the app domains.</source>
        <translation>Una app puede servir a varios sitios; el host está entre los dominios de la app.</translation>
    </message>
    <message>
        <source>Site URL is %1, which no app domain covers.</source>
        <translation>Site URL es %1, que ningún dominio de la app abarca.</translation>
    </message>
    <message>
        <source>It was typed with a mistake or belongs to another app.</source>
        <translation>Se escribió con un error o pertenece a otra app.</translation>
    </message>
    <message>
        <source>Set Site URL to %2 in App settings › Basic and press Save changes.</source>
        <translation>Ponga %2 como Site URL en App settings › Basic y pulse Save changes.</translation>
    </message>
    <message>
        <source>The app has no Mobile Site URL.</source>
        <translation>La app no tiene Mobile Site URL.</translation>
    </message>
    <message>
        <source>The site file names a mobile address, the app does not.</source>
        <translation>El archivo de sitio indica una dirección móvil; la app, no.</translation>
    </message>
    <message>
        <source>Add %1 as Mobile Site URL where the console offers it; without it only the mobile address is affected.</source>
        <translation>Añada %1 como Mobile Site URL donde la consola lo ofrezca; sin ella solo queda afectada la dirección móvil.</translation>
    </message>
    <message>
        <source>One app may serve several sites.</source>
        <translation>Una app puede servir a varios sitios.</translation>
    </message>
    <message>
        <source>The app has no contact email.</source>
        <translation>La app no tiene Contact email.</translation>
    </message>
    <message>
        <source>Facebook sends its notices there and locks apps that nobody answers for.</source>
        <translation>Facebook envía ahí sus avisos y bloquea las apps por las que nadie responde.</translation>
    </message>
    <message>
        <source>Enter a mailbox that somebody reads as Contact email in App settings › Basic and press Save changes.</source>
        <translation>Ponga como Contact email en App settings › Basic un buzón que alguien lea y pulse Save changes.</translation>
    </message>
    <message>
        <source>Contact email is %1, not %2.</source>
        <translation>Contact email es %1, no %2.</translation>
    </message>
    <message>
        <source>Somebody else looks after the app, or the address is an old one.</source>
        <translation>Otra persona se ocupa de la app, o la dirección es antigua.</translation>
    </message>
    <message>
        <source>The app has no Category.</source>
        <translation>La app no tiene Category.</translation>
    </message>
    <message>
        <source>The console no longer asks for it when the app is made.</source>
        <translation>La consola ya no la pide al crear la app.</translation>
    </message>
    <message>
        <source>Choose a Category, for example Business and pages, in App settings › Basic.</source>
        <translation>Elija una categoría, por ejemplo Business and pages, en App settings › Basic.</translation>
    </message>
    <message>
        <source>The app has no Privacy policy URL.</source>
        <translation>La app no tiene Privacy policy URL.</translation>
    </message>
    <message>
        <source>Facebook does not make an app public without one.</source>
        <translation>Sin ella Facebook no hace pública ninguna app.</translation>
    </message>
    <message>
        <source>Enter the public https address of your privacy policy in App settings › Basic.</source>
        <translation>Escriba la dirección https pública de su política de privacidad en App settings › Basic.</translation>
    </message>
    <message>
        <source>Version %1 of Facebook&apos;s interface ends on %2.</source>
        <translation>La versión %1 de la interfaz de Facebook se retira el %2.</translation>
    </message>
    <message>
        <source>Facebook retires a version about two years after the next one came.</source>
        <translation>Facebook retira una versión unos dos años después de que salga la siguiente.</translation>
    </message>
    <message>
        <source>Choose a newer version for CrmLink and for the CRM before then.</source>
        <translation>Antes de esa fecha, elija una versión más reciente para CrmLink y para el CRM.</translation>
    </message>
    <message>
        <source>Version %1 of Facebook&apos;s interface ended on %2.</source>
        <translation>La versión %1 de la interfaz de Facebook se retiró el %2.</translation>
    </message>
    <message>
        <source>Facebook answers such calls as a later version, with other fields.</source>
        <translation>Facebook responde a esas llamadas como una versión posterior, con otros campos.</translation>
    </message>
    <message>
        <source>Choose a version that is alive: api_version in the site file, Facebook API version in the CRM.</source>
        <translation>Elija una versión vigente: api_version en el archivo de sitio, Facebook API version en el CRM.</translation>
    </message>
    <message>
        <source>The app has Facebook Login for Business, which the CRM cannot use.</source>
        <translation>La app tiene Facebook Login for Business, que el CRM no puede usar.</translation>
    </message>
    <message>
        <source>Its use case brings that product instead of Facebook Login; a use case cannot be taken away again.</source>
        <translation>Su caso de uso trae ese producto en lugar de Facebook Login; un caso de uso no se puede quitar.</translation>
    </message>
    <message>
        <source>Create another app with the use case Authenticate and request data from users with Facebook Login.</source>
        <translation>Cree otra app con el caso de uso Authenticate and request data from users with Facebook Login.</translation>
    </message>
    <message>
        <source>The login dialog does not accept the App ID.</source>
        <translation>El diálogo de inicio de sesión no acepta el App ID.</translation>
    </message>
    <message>
        <source>The number is wrong, or the app has Facebook Login for Business only.</source>
        <translation>El número es incorrecto, o la app solo tiene Facebook Login for Business.</translation>
    </message>
    <message>
        <source>Compare the App ID with App settings › Basic. When it is right, create an app with the use case Facebook Login.</source>
        <translation>Compare el App ID con App settings › Basic. Si es correcto, cree una app con el caso de uso Facebook Login.</translation>
    </message>
    <message>
        <source>The login dialog fails for the permissions that are asked for.</source>
        <translation>El diálogo de inicio de sesión falla por los permisos que se piden.</translation>
    </message>
    <message>
        <source>The app&apos;s product does not know them.</source>
        <translation>El producto de la app no los conoce.</translation>
    </message>
    <message>
        <source>Check under Use cases that Facebook Login is there with public_profile.</source>
        <translation>Compruebe en Use cases que Facebook Login esté con public_profile.</translation>
    </message>
    <message>
        <source>Facebook says that the app needs at least one supported permission.</source>
        <translation>Facebook dice que la app necesita al menos un permiso admitido.</translation>
    </message>
    <message>
        <source>The app has Facebook Login for Business.</source>
        <translation>La app tiene Facebook Login for Business.</translation>
    </message>
    <message>
        <source>Facebook says that a permission is not valid.</source>
        <translation>Facebook dice que un permiso no es válido.</translation>
    </message>
    <message>
        <source>The permission is not added to the use case.</source>
        <translation>El permiso no está añadido al caso de uso.</translation>
    </message>
    <message>
        <source>Ask for public_profile only, or add the permission under Use cases › Customize.</source>
        <translation>Pida solo public_profile o añada el permiso en Use cases › Customize.</translation>
    </message>
    <message>
        <source>Facebook blocks the address that the login returns to.</source>
        <translation>Facebook bloquea la dirección a la que vuelve el inicio de sesión.</translation>
    </message>
    <message>
        <source>It is not among the Valid OAuth Redirect URIs, letter for letter, or Client, Web or Embedded browser OAuth login is off.</source>
        <translation>No está, letra por letra, entre las Valid OAuth Redirect URIs, o está desactivado Client, Web o Embedded browser OAuth login.</translation>
    </message>
    <message>
        <source>In the Facebook Login settings set the three switches to Yes, paste the redirect address and press Save changes.</source>
        <translation>En Facebook Login settings ponga los tres interruptores en Yes, pegue la dirección de redirección y pulse Save changes.</translation>
    </message>
    <message>
        <source>Facebook says that the address is not within the app&apos;s domains.</source>
        <translation>Facebook dice que la dirección no está dentro de los dominios de la app.</translation>
    </message>
    <message>
        <source>App domains or the redirect address is missing, or one of the OAuth switches is off.</source>
        <translation>Falta App domains o la dirección de redirección, o uno de los interruptores de OAuth está desactivado.</translation>
    </message>
    <message>
        <source>Compare App domains and Site URL in App settings › Basic, then the switches and redirect addresses in the Facebook Login settings.</source>
        <translation>Compare App domains y Site URL en App settings › Basic, y después los interruptores y las direcciones de redirección en Facebook Login settings.</translation>
    </message>
    <message>
        <source>Facebook does not log in to an address without https.</source>
        <translation>Facebook no inicia sesión en una dirección sin https.</translation>
    </message>
    <message>
        <source>The redirect address begins with http.</source>
        <translation>La dirección de redirección empieza por http.</translation>
    </message>
    <message>
        <source>The console refuses Facebook&apos;s own address in the list of redirect addresses.</source>
        <translation>La consola rechaza la dirección del propio Facebook en la lista de direcciones de redirección.</translation>
    </message>
    <message>
        <source>It needs no entry there: it works when Embedded browser OAuth login is on.</source>
        <translation>No necesita figurar ahí: funciona cuando Embedded browser OAuth login está activado.</translation>
    </message>
    <message>
        <source>Leave it out of the list and set Embedded browser OAuth login to Yes.</source>
        <translation>No la ponga en la lista y ponga Embedded browser OAuth login en Yes.</translation>
    </message>
    <message>
        <source>Facebook does not log in inside another program.</source>
        <translation>Facebook no inicia sesión dentro de otro programa.</translation>
    </message>
    <message>
        <source>It takes the view in this window for one that it no longer serves.</source>
        <translation>Toma la vista de esta ventana por una que ya no admite.</translation>
    </message>
    <message>
        <source>Press Open in my browser and log in there.</source>
        <translation>Pulse «Abrir en mi navegador» e inicie sesión ahí.</translation>
    </message>
    <message>
        <source>Facebook does not support this browser.</source>
        <translation>Facebook no admite este navegador.</translation>
    </message>
    <message>
        <source>The view in this window is older than Facebook wants.</source>
        <translation>La vista de esta ventana es más antigua de lo que Facebook exige.</translation>
    </message>
    <message>
        <source>Press Open in my browser, or update CrmLink.</source>
        <translation>Pulse «Abrir en mi navegador» o actualice CrmLink.</translation>
    </message>
    <message>
        <source>Facebook wants to make sure that it is you.</source>
        <translation>Facebook quiere asegurarse de que es usted.</translation>
    </message>
    <message>
        <source>A login from a new place or program sets that off.</source>
        <translation>Lo provoca un inicio de sesión desde un lugar o programa nuevo.</translation>
    </message>
    <message>
        <source>Follow the page. When it goes in circles, log in once in your own browser, then come back.</source>
        <translation>Siga la página. Si da vueltas, inicie sesión una vez en su propio navegador y vuelva.</translation>
    </message>
    <message>
        <source>Facebook says that the app is not active.</source>
        <translation>Facebook dice que la app no está activa.</translation>
    </message>
    <message>
        <source>The app is in Development and the person has no role in it, or a yearly check of the app is overdue.</source>
        <translation>La app está en modo de desarrollo y la persona no tiene un rol en ella, o ha vencido el plazo de una revisión anual de la app.</translation>
    </message>
    <message>
        <source>Give the person the role Tester under App roles, or publish the app; look for required actions on the dashboard.</source>
        <translation>Dé a la persona el rol Tester en App roles o publique la app; busque Required actions en el Dashboard.</translation>
    </message>
    <message>
        <source>Facebook says that the app is still in development mode.</source>
        <translation>Facebook dice que la app sigue en modo de desarrollo.</translation>
    </message>
    <message>
        <source>The person has no role in the app.</source>
        <translation>La persona no tiene ningún rol en la app.</translation>
    </message>
    <message>
        <source>Give the person the role Tester under App roles, or publish the app.</source>
        <translation>Dé a la persona el rol Tester en App roles o publique la app.</translation>
    </message>
    <message>
        <source>Facebook says that its login is unavailable for this app.</source>
        <translation>Facebook dice que su inicio de sesión no está disponible para esta app.</translation>
    </message>
    <message>
        <source>public_profile has no access for people without a role, or a required action is open.</source>
        <translation>public_profile no tiene acceso para personas sin rol, o hay una Required action pendiente.</translation>
    </message>
    <message>
        <source>Look for required actions on the dashboard; under Use cases press Increase access beside public_profile.</source>
        <translation>Busque Required actions en el Dashboard; en Use cases pulse Increase access junto a public_profile.</translation>
    </message>
    <message>
        <source>The login dialog refuses the app: %1.</source>
        <translation>El diálogo de inicio de sesión rechaza la app: %1.</translation>
    </message>
    <message>
        <source>Facebook names this reason in the address of its error page.</source>
        <translation>Facebook indica este motivo en la dirección de su página de error.</translation>
    </message>
    <message>
        <source>Compare the settings in App settings › Basic and Facebook Login settings with the values here.</source>
        <translation>Compare los ajustes en App settings › Basic y Facebook Login settings con los valores de aquí.</translation>
    </message>
    <message>
        <source>The login was cancelled in Facebook&apos;s window.</source>
        <translation>El inicio de sesión se canceló en la ventana de Facebook.</translation>
    </message>
    <message>
        <source>Cancel was pressed, or the window was closed.</source>
        <translation>Se pulsó Cancel o se cerró la ventana.</translation>
    </message>
    <message>
        <source>Log in again and press Continue. Nothing was kept.</source>
        <translation>Inicie sesión de nuevo y pulse Continue. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>Facebook&apos;s window ended without a login.</source>
        <translation>La ventana de Facebook terminó sin iniciar sesión.</translation>
    </message>
    <message>
        <source>Cancel was pressed. Facebook answers the same when the app is in Development and the person has no role in it, or when the app has Facebook Login for Business.</source>
        <translation>Se pulsó Cancel. Facebook responde lo mismo cuando la app está en modo de desarrollo y la persona no tiene un rol en ella, o cuando la app tiene Facebook Login for Business.</translation>
    </message>
    <message>
        <source>Log in again when you pressed Cancel. Otherwise give the person the role Tester, or publish the app. Nothing was kept.</source>
        <translation>Inicie sesión de nuevo si pulsó Cancel. Si no, dé a la persona el rol Tester o publique la app. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>The answer does not belong to this login.</source>
        <translation>La respuesta no corresponde a este inicio de sesión.</translation>
    </message>
    <message>
        <source>It comes from an older window, or from somebody else.</source>
        <translation>Viene de una ventana anterior o de otra persona.</translation>
    </message>
    <message>
        <source>Close other Facebook windows and log in again. Nothing was kept.</source>
        <translation>Cierre otras ventanas de Facebook e inicie sesión de nuevo. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>Facebook&apos;s answer has no token.</source>
        <translation>La respuesta de Facebook no contiene ningún token.</translation>
    </message>
    <message>
        <source>The address was cut when it was copied, or the app&apos;s kind answers otherwise.</source>
        <translation>La dirección se cortó al copiarla, o este tipo de app responde de otra forma.</translation>
    </message>
    <message>
        <source>Log in again; when you paste the address, paste all of it.</source>
        <translation>Inicie sesión de nuevo; si pega la dirección, péguela entera.</translation>
    </message>
    <message>
        <source>The permission %1 was declined.</source>
        <translation>Se rechazó el permiso %1.</translation>
    </message>
    <message>
        <source>It was unticked in Facebook&apos;s window.</source>
        <translation>Se desmarcó en la ventana de Facebook.</translation>
    </message>
    <message>
        <source>Log in again and leave it ticked.</source>
        <translation>Inicie sesión de nuevo y déjelo marcado.</translation>
    </message>
    <message>
        <source>The login has expired.</source>
        <translation>El inicio de sesión ha caducado.</translation>
    </message>
    <message>
        <source>It was left for too long before it was completed.</source>
        <translation>Se dejó demasiado tiempo sin completar.</translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation>Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>This login has been used already.</source>
        <translation>Este inicio de sesión ya se ha usado.</translation>
    </message>
    <message>
        <source>A code works once.</source>
        <translation>Un código funciona una sola vez.</translation>
    </message>
    <message>
        <source>Facebook does not know this login.</source>
        <translation>Facebook no conoce este inicio de sesión.</translation>
    </message>
    <message>
        <source>The address was cut when it was copied.</source>
        <translation>La dirección se cortó al copiarla.</translation>
    </message>
    <message>
        <source>The redirect address is not the one of the login.</source>
        <translation>La dirección de redirección no es la del inicio de sesión.</translation>
    </message>
    <message>
        <source>It was changed between the two steps.</source>
        <translation>Se cambió entre los dos pasos.</translation>
    </message>
    <message>
        <source>The linked account&apos;s token has expired.</source>
        <translation>El token de la cuenta vinculada ha caducado.</translation>
    </message>
    <message>
        <source>Facebook lets it live for about 60 days.</source>
        <translation>Facebook lo mantiene válido unos 60&#xa0;días.</translation>
    </message>
    <message>
        <source>Link the account again.</source>
        <translation>Vuelva a vincular la cuenta.</translation>
    </message>
    <message>
        <source>The linked account&apos;s password was changed.</source>
        <translation>Se cambió la contraseña de la cuenta vinculada.</translation>
    </message>
    <message>
        <source>Facebook then ends all its tokens.</source>
        <translation>Facebook anula entonces todos sus tokens.</translation>
    </message>
    <message>
        <source>The person has removed the app from their Facebook account.</source>
        <translation>La persona ha quitado la app de su cuenta de Facebook.</translation>
    </message>
    <message>
        <source>Under Apps and websites of the account the app was taken away.</source>
        <translation>La app se quitó en Apps and websites de la cuenta.</translation>
    </message>
    <message>
        <source>Link the account again when the person agrees.</source>
        <translation>Vuelva a vincular la cuenta cuando la persona esté de acuerdo.</translation>
    </message>
    <message>
        <source>Facebook wants the person to log in and confirm something.</source>
        <translation>Facebook quiere que la persona inicie sesión y confirme algo.</translation>
    </message>
    <message>
        <source>The account is held at a security check.</source>
        <translation>La cuenta está retenida en una comprobación de seguridad.</translation>
    </message>
    <message>
        <source>Let the person log in at www.facebook.com and resolve the notice; the link then works again.</source>
        <translation>Pida a la persona que inicie sesión en www.facebook.com y resuelva el aviso; después el vínculo vuelve a funcionar.</translation>
    </message>
    <message>
        <source>The Facebook account is not confirmed.</source>
        <translation>La cuenta de Facebook no está confirmada.</translation>
    </message>
    <message>
        <source>Its e-mail address or phone number was never confirmed.</source>
        <translation>Nunca se confirmó su dirección de correo o su número de teléfono.</translation>
    </message>
    <message>
        <source>Let the person log in at www.facebook.com and confirm it.</source>
        <translation>Pida a la persona que inicie sesión en www.facebook.com y lo confirme.</translation>
    </message>
    <message>
        <source>The linked account&apos;s token is not valid.</source>
        <translation>El token de la cuenta vinculada no es válido.</translation>
    </message>
    <message>
        <source>It was revoked, or was cut when it was stored.</source>
        <translation>Se revocó o se cortó al guardarlo.</translation>
    </message>
    <message>
        <source>Facebook saw no token with the call.</source>
        <translation>Facebook no vio ningún token en la llamada.</translation>
    </message>
    <message>
        <source>A token is missing, or the app&apos;s kind makes Facebook ignore it.</source>
        <translation>Falta un token, o el tipo de app hace que Facebook lo ignore.</translation>
    </message>
    <message>
        <source>Link the account again; check that Native or desktop app? is No.</source>
        <translation>Vuelva a vincular la cuenta; compruebe que Native or desktop app? esté en No.</translation>
    </message>
    <message>
        <source>The token belongs to another app.</source>
        <translation>El token pertenece a otra app.</translation>
    </message>
    <message>
        <source>The account was linked before the App ID was changed.</source>
        <translation>La cuenta se vinculó antes de cambiar el App ID.</translation>
    </message>
    <message>
        <source>Facebook does not grant this to the app.</source>
        <translation>Facebook no concede esto a la app.</translation>
    </message>
    <message>
        <source>A permission was not given, was taken back, or needs a review.</source>
        <translation>Un permiso no se concedió, se retiró o necesita una revisión.</translation>
    </message>
    <message>
        <source>Link the account again and leave the permissions ticked.</source>
        <translation>Vuelva a vincular la cuenta y deje marcados los permisos.</translation>
    </message>
    <message>
        <source>Facebook does not let this account create another app.</source>
        <translation>Facebook no deja que esta cuenta cree otra app.</translation>
    </message>
    <message>
        <source>It is new or not verified, or has a role in 15 apps, archived ones included.</source>
        <translation>Es nueva o no está verificada, o tiene un rol en 15 apps, incluidas las archivadas.</translation>
    </message>
    <message>
        <source>Verify the account by phone, or remove or archive apps that are no longer used.</source>
        <translation>Verifique la cuenta por teléfono, o elimine o archive las apps que ya no se usen.</translation>
    </message>
    <message>
        <source>Facebook says that it could not create the app.</source>
        <translation>Facebook dice que no pudo crear la app.</translation>
    </message>
    <message>
        <source>The message comes at times although the app was made.</source>
        <translation>El mensaje aparece a veces aunque la app se haya creado.</translation>
    </message>
    <message>
        <source>Reload the list of apps before you try again.</source>
        <translation>Vuelva a cargar la lista de apps antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Facebook answers with an error that CrmLink does not know.</source>
        <translation>Facebook responde con un error que CrmLink no conoce.</translation>
    </message>
    <message>
        <source>Facebook&apos;s own words are below.</source>
        <translation>Las palabras de Facebook figuran abajo.</translation>
    </message>
    <message>
        <source>Read Facebook&apos;s words; copy the details when you ask for help.</source>
        <translation>Lea las palabras de Facebook; copie los detalles cuando pida ayuda.</translation>
    </message>
    <message>
        <source>There is no run %1 on this computer.</source>
        <translation>No hay ninguna ejecución %1 en este equipo.</translation>
    </message>
    <message>
        <source>Name a run by its id, as apply printed it.</source>
        <translation>Indique una ejecución por su identificador, tal como lo mostró apply.</translation>
    </message>
    <message>
        <source>%1 cannot be used.</source>
        <translation>%1 no se puede usar.</translation>
    </message>
    <message>
        <source>The run %1 is still at work in another CrmLink.</source>
        <translation>La ejecución %1 sigue en curso en otro CrmLink.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then try again.</source>
        <translation>Espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is not a record of a run.</source>
        <translation>%1 no es el registro de una ejecución.</translation>
    </message>
    <message>
        <source>Move the file out of the folder, or restore it from a backup.</source>
        <translation>Saque el archivo de la carpeta o restáurelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The CRM has no Facebook account “%1”.</source>
        <translation>El CRM no tiene ninguna cuenta de Facebook «%1».</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Your CRM</source>
        <translation>Su CRM</translation>
    </message>
    <message>
        <source>Log in to Facebook</source>
        <translation>Iniciar sesión en Facebook</translation>
    </message>
    <message>
        <source>Create the app</source>
        <translation>Crear la app</translation>
    </message>
    <message>
        <source>App ID and App Secret</source>
        <translation>App ID y App Secret</translation>
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
        <translation>Quién puede iniciar sesión</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Write to the CRM</source>
        <translation>Escribir en el CRM</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>manual %1</source>
        <extracomment>Which steps of the vendor&apos;s manual a page covers: &quot;manual 7–12&quot;.</extracomment>
        <translation>manual %1</translation>
    </message>
    <message>
        <source>No browser opened.</source>
        <translation>No se abrió ningún navegador.</translation>
    </message>
    <message>
        <source>Copy the address into a browser of your choice.</source>
        <translation>Copie la dirección en el navegador que prefiera.</translation>
    </message>
    <message>
        <source>The practice CRM cannot be made at %1.</source>
        <translation>No se puede crear el CRM de práctica en %1.</translation>
    </message>
    <message>
        <source>Check that the folder is there, may be written, and that the disk is not full.</source>
        <translation>Compruebe que la carpeta exista y se pueda escribir, y que el disco no esté lleno.</translation>
    </message>
    <message>
        <source>The CRM has no account %1; there is nothing to remove.</source>
        <translation>El CRM no tiene la cuenta %1; no hay nada que eliminar.</translation>
    </message>
    <message>
        <source>Not asked: the CRM could not be read.</source>
        <translation>Sin consultar: no se pudo leer el CRM.</translation>
    </message>
    <message>
        <source>crmlink apply --site FILE writes what the site file says.</source>
        <translation>crmlink apply --site FILE escribe lo que dice el archivo de sitio.</translation>
    </message>
    <message>
        <source>Database %1 on %2 (%3).</source>
        <translation>Base de datos %1 en %2 (%3).</translation>
    </message>
    <message>
        <source>Have the server&apos;s certificate mended, or name its certificate authority: tls_ca in the site file.</source>
        <translation>Pida que se corrija el certificado del servidor o indique su autoridad de certificación: tls_ca en el archivo de sitio.</translation>
    </message>
    <message>
        <source>The database is on this computer.</source>
        <translation>La base de datos está en este equipo.</translation>
    </message>
    <message>
        <source>Take tls out of the site file; a private certificate authority goes into tls_ca.</source>
        <translation>Quite tls del archivo de sitio; una autoridad de certificación privada va en tls_ca.</translation>
    </message>
    <message>
        <source>Encrypted; certificate and name of the server are checked.</source>
        <translation>Cifrado; se comprueban el certificado y el nombre del servidor.</translation>
    </message>
    <message>
        <source>The CRM has its Facebook settings.</source>
        <translation>El CRM tiene sus ajustes de Facebook.</translation>
    </message>
    <message>
        <source>This CRM has no Facebook integration.</source>
        <translation>Este CRM no tiene integración con Facebook.</translation>
    </message>
    <message>
        <source>Install the package FacebookIntegration in the CRM.</source>
        <translation>Instale el paquete FacebookIntegration en el CRM.</translation>
    </message>
    <message>
        <source>“%1” is not set.</source>
        <translation>«%1» no está definido.</translation>
    </message>
    <message>
        <source>“%1” is %2; the site file says %3.</source>
        <translation>«%1» es %2; el archivo de sitio dice %3.</translation>
    </message>
    <message>
        <source>“%1” is %2.</source>
        <translation>«%1» es %2.</translation>
    </message>
    <message>
        <source>“%1” is set; the CRM encrypts it, so it cannot be compared.</source>
        <translation>«%1» está definido; el CRM lo cifra, así que no se puede comparar.</translation>
    </message>
    <message>
        <source>“%1” is set but cannot be compared: %2</source>
        <translation>«%1» está definido pero no se puede comparar: %2</translation>
    </message>
    <message>
        <source>“%1” is not the App Secret that the site file names.</source>
        <translation>«%1» no es el App Secret que indica el archivo de sitio.</translation>
    </message>
    <message>
        <source>“%1” is the App Secret that the site file names.</source>
        <translation>«%1» es el App Secret que indica el archivo de sitio.</translation>
    </message>
    <message>
        <source>“%1” is cleared.</source>
        <translation>«%1» está desmarcado.</translation>
    </message>
    <message>
        <source>“%1” is selected, so the CRM ignores the keys.</source>
        <translation>«%1» está marcado, así que el CRM ignora las claves.</translation>
    </message>
    <message>
        <source>Set update_crm_api_version = true in the site file and apply, so that the CRM uses %1.</source>
        <translation>Ponga update_crm_api_version = true en el archivo de sitio y ejecute apply para que el CRM use %1.</translation>
    </message>
    <message>
        <source>“%1” is %2, which Facebook ends on %3.</source>
        <translation>«%1» es %2, que Facebook retira el %3.</translation>
    </message>
    <message>
        <source>“%1” is %2, which Facebook has ended.</source>
        <translation>«%1» es %2, que Facebook ya ha retirado.</translation>
    </message>
    <message>
        <source>“%1” holds no version: “%2”.</source>
        <translation>«%1» no contiene una versión: «%2».</translation>
    </message>
    <message>
        <source>“%1” is selected.</source>
        <translation>«%1» está marcado.</translation>
    </message>
    <message>
        <source>“%1” is not selected: linked accounts stop within two hours.</source>
        <translation>«%1» no está marcado: las cuentas vinculadas dejan de funcionar en dos horas.</translation>
    </message>
    <message>
        <source>Select it in the CRM&apos;s System settings.</source>
        <translation>Márquelo en System settings del CRM.</translation>
    </message>
    <message>
        <source>This CRM has no system setting %1.</source>
        <translation>Este CRM no tiene el ajuste del sistema %1.</translation>
    </message>
    <message>
        <source>“%1” is right for all employees, but has values of its own for %2.</source>
        <translation>«%1» es correcto para todos los empleados, pero tiene valores propios para %2.</translation>
    </message>
    <message>
        <source>Remove those values in the CRM&apos;s System settings, unless they are meant.</source>
        <translation>Elimine esos valores en System settings del CRM, salvo que sean intencionados.</translation>
    </message>
    <message>
        <source>The site file shares no accounts.</source>
        <translation>El archivo de sitio no comparte ninguna cuenta.</translation>
    </message>
    <message>
        <source>The CRM has no user “%1”.</source>
        <translation>El CRM no tiene ningún usuario «%1».</translation>
    </message>
    <message>
        <source>Use the login name as the CRM&apos;s list of users shows it: acting_as in the site file.</source>
        <translation>Use el nombre de inicio de sesión como lo muestra la lista de usuarios del CRM: acting_as en el archivo de sitio.</translation>
    </message>
    <message>
        <source>%1 may share accounts.</source>
        <translation>%1 puede compartir cuentas.</translation>
    </message>
    <message>
        <source>%1 may not share accounts.</source>
        <translation>%1 no puede compartir cuentas.</translation>
    </message>
    <message>
        <source>Have a system administrator of the CRM grant “Access to managing shared accounts in the external resources” under Operation permissions.</source>
        <translation>Pida a un administrador del sistema del CRM que conceda «Access to managing shared accounts in the external resources» en Operation permissions.</translation>
    </message>
    <message>
        <source>Not asked.</source>
        <translation>Sin consultar.</translation>
    </message>
    <message>
        <source>Not asked: the site file says verify = false.</source>
        <translation>Sin consultar: el archivo de sitio dice verify = false.</translation>
    </message>
    <message>
        <source>Have %1 link the account again.</source>
        <translation>Pida a %1 que vuelva a vincular la cuenta.</translation>
    </message>
    <message>
        <source>The CRM has marked “%1” as expired.</source>
        <translation>El CRM ha marcado «%1» como caducada.</translation>
    </message>
    <message>
        <source>“%1” was linked through another app (%2).</source>
        <translation>«%1» se vinculó mediante otra app (%2).</translation>
    </message>
    <message>
        <source>Not asked: there is no App Secret.</source>
        <translation>Sin consultar: no hay App Secret.</translation>
    </message>
    <message>
        <source>CrmLink %1 on %2 (%3).</source>
        <translation>CrmLink %1 en %2 (%3).</translation>
    </message>
    <message>
        <source>Qt %1, built with %2.</source>
        <translation>Qt %1, compilado con %2.</translation>
    </message>
    <message>
        <source>Debian and Ubuntu: install libqt6sql6-psql and libpq5. Elsewhere: Qt&apos;s PostgreSQL driver and libpq.</source>
        <translation>Debian y Ubuntu: instale libqt6sql6-psql y libpq5. En otros sistemas: el controlador de PostgreSQL de Qt y libpq.</translation>
    </message>
    <message>
        <source>Debian and Ubuntu: install libqt6sql6-odbc, and Microsoft&apos;s ODBC Driver for SQL Server (msodbcsql18) or tdsodbc.</source>
        <translation>Debian y Ubuntu: instale libqt6sql6-odbc y el ODBC Driver for SQL Server de Microsoft (msodbcsql18) o tdsodbc.</translation>
    </message>
    <message>
        <source>Debian and Ubuntu: install libqt6sql6-sqlite. Elsewhere: Qt&apos;s SQLite driver.</source>
        <translation>Debian y Ubuntu: instale libqt6sql6-sqlite. En otros sistemas: el controlador de SQLite de Qt.</translation>
    </message>
    <message>
        <source>%1: the driver %2 is ready.</source>
        <translation>%1: el controlador %2 está listo.</translation>
    </message>
    <message>
        <source>%1: Qt&apos;s driver %2 is not installed.</source>
        <translation>%1: el controlador %2 de Qt no está instalado.</translation>
    </message>
    <message>
        <source>%1: the driver %2 is there, but its client library is missing. %3</source>
        <translation>%1: el controlador %2 está, pero falta su biblioteca de cliente. %3</translation>
    </message>
    <message>
        <source>Secrets can be kept: %1.</source>
        <translation>Los secretos se pueden guardar: %1.</translation>
    </message>
    <message>
        <source>CrmLink keeps its state in %1.</source>
        <translation>CrmLink guarda su estado en %1.</translation>
    </message>
    <message>
        <source>There is no state folder to look in.</source>
        <translation>No hay ninguna carpeta de estado que mirar.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) were interrupted.</source>
        <translation>
            <numerusform>%n ejecución se interrumpió.</numerusform>
            <numerusform>%n ejecuciones se interrumpieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start CrmLink for that site again: it finds out how the run ended.</source>
        <translation>Inicie CrmLink de nuevo para ese sitio: comprueba cómo terminó la ejecución.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) on record.</source>
        <translation>
            <numerusform>%n ejecución registrada.</numerusform>
            <numerusform>%n ejecuciones registradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Qt finds no TLS library: Facebook and https sites cannot be reached.</source>
        <translation>Qt no encuentra ninguna biblioteca TLS: no se puede acceder a Facebook ni a sitios https.</translation>
    </message>
    <message>
        <source>Debian and Ubuntu: install libssl3. Elsewhere: OpenSSL for this Qt.</source>
        <translation>Debian y Ubuntu: instale libssl3. En otros sistemas: OpenSSL para este Qt.</translation>
    </message>
    <message>
        <source>This system trusts no certificate authority: every https site is refused.</source>
        <translation>Este sistema no confía en ninguna autoridad de certificación: se rechaza todo sitio https.</translation>
    </message>
    <message>
        <source>Debian and Ubuntu: install ca-certificates.</source>
        <translation>Debian y Ubuntu: instale ca-certificates.</translation>
    </message>
    <message>
        <source>Facebook is reached without a proxy.</source>
        <translation>Se accede a Facebook sin proxy.</translation>
    </message>
    <message>
        <source>Facebook is reached by the proxy %1.</source>
        <translation>Se accede a Facebook por el proxy %1.</translation>
    </message>
    <message>
        <source>There is no display: setup, profile, guide and practice cannot open a window.</source>
        <translation>No hay pantalla: setup, profile, guide y practice no pueden abrir una ventana.</translation>
    </message>
    <message>
        <source>Use plan, apply, check and undo here, or log in to a desktop.</source>
        <translation>Use aquí plan, apply, check y undo, o inicie sesión en un escritorio.</translation>
    </message>
    <message>
        <source>Windows can be shown.</source>
        <translation>Se pueden mostrar ventanas.</translation>
    </message>
    <message>
        <source>The embedded view is installed: %1.</source>
        <translation>La vista integrada está instalada: %1.</translation>
    </message>
    <message>
        <source>The password cannot be kept in the keychain.</source>
        <translation>La contraseña no se puede guardar en el llavero.</translation>
    </message>
    <message>
        <source>Its entries are named after the CRM&apos;s address, which the CRM&apos;s files do not tell.</source>
        <translation>Sus entradas se nombran según la dirección del CRM, que los archivos del CRM no indican.</translation>
    </message>
    <message>
        <source>Name the address with --site-url https://…, or put the password into a file with --password-file PATH.</source>
        <translation>Indique la dirección con --site-url https://… o ponga la contraseña en un archivo con --password-file PATH.</translation>
    </message>
    <message>
        <source>The password cannot be put into %1.</source>
        <translation>No se puede poner la contraseña en %1.</translation>
    </message>
    <message>
        <source>Name another file with --password-file.</source>
        <translation>Indique otro archivo con --password-file.</translation>
    </message>
    <message>
        <source>It has a line break in it, and only a file&apos;s first line counts.</source>
        <translation>Contiene un salto de línea, y de un archivo solo cuenta la primera línea.</translation>
    </message>
    <message>
        <source>Something else is there already.</source>
        <translation>Ahí ya hay otra cosa.</translation>
    </message>
    <message>
        <source>The CRM&apos;s file says “%1”, its own computer; the server of the site file, %2, was kept.</source>
        <translation>El archivo del CRM dice «%1», su propio equipo; se conservó el servidor del archivo de sitio, %2.</translation>
    </message>
    <message>
        <source>The CRM&apos;s file says “%1”, its own computer: taken to be %2, whose share the folder is on. Check it.</source>
        <translation>El archivo del CRM dice «%1», su propio equipo: se supone que es %2, en cuyo recurso compartido está la carpeta. Compruébelo.</translation>
    </message>
    <message>
        <source>The CRM logs in as its application pool&apos;s account; the login of the site file, %1, was kept.</source>
        <translation>El CRM inicia sesión con la cuenta de su grupo de aplicaciones; se conservó el usuario del archivo de sitio, %1.</translation>
    </message>
    <message>
        <source>%1 is the CRM&apos;s own file.</source>
        <translation>%1 es un archivo del propio CRM.</translation>
    </message>
    <message>
        <source>Name another file to write to.</source>
        <translation>Indique otro archivo en el que escribir.</translation>
    </message>
    <message>
        <source>--site and --password-file name the same file.</source>
        <translation>--site y --password-file indican el mismo archivo.</translation>
    </message>
    <message>
        <source>The password never goes into the site file: name another one.</source>
        <translation>La contraseña nunca va en el archivo de sitio: indique otro.</translation>
    </message>
    <message>
        <source>The CRM&apos;s files do not tell the address at which people open it, and the site file is of no use without: write it into %1 as site_url = &quot;https://…&quot;, or import again with --site-url.</source>
        <translation>Los archivos del CRM no dicen la dirección en la que se abre, y sin ella el archivo de sitio no sirve: escríbala en %1 como site_url = &quot;https://…&quot; o importe de nuevo con --site-url.</translation>
    </message>
    <message>
        <source>The entry “db” has no password: write into the site file where it is to be had.</source>
        <translation>La entrada «db» no tiene contraseña: escriba en el archivo de sitio de dónde se obtiene.</translation>
    </message>
    <message>
        <source>Name the CRM&apos;s folder, or its ConnectionStrings.config, as somebody who may read it.</source>
        <translation>Indique la carpeta del CRM o su ConnectionStrings.config, con un usuario que pueda leerlo.</translation>
    </message>
    <message>
        <source>%1 holds no ConnectionStrings.config.</source>
        <translation>%1 no contiene ningún ConnectionStrings.config.</translation>
    </message>
    <message>
        <source>%1 holds several CRMs.</source>
        <translation>%1 contiene varios CRM.</translation>
    </message>
    <message>
        <source>Name the folder that the CRM is installed in: ConnectionStrings.config stands in it, beside Web.config.</source>
        <translation>Indique la carpeta en la que está instalado el CRM: ConnectionStrings.config está en ella, junto a Web.config.</translation>
    </message>
    <message>
        <source>The run of %1 has ended.</source>
        <translation>La ejecución de %1 ha terminado.</translation>
    </message>
    <message>
        <source>The run of %1 was interrupted; the CRM holds what it wrote.</source>
        <translation>La ejecución de %1 se interrumpió; el CRM contiene lo que escribió.</translation>
    </message>
    <message>
        <source>The run of %1 was interrupted; it wrote nothing to the CRM.</source>
        <translation>La ejecución de %1 se interrumpió; no escribió nada en el CRM.</translation>
    </message>
    <message>
        <source>The run of %1 was interrupted, and the CRM holds some values from before it and some from after it.</source>
        <translation>La ejecución de %1 se interrumpió, y el CRM contiene algunos valores de antes y otros de después.</translation>
    </message>
    <message>
        <source>The run of %1 was interrupted, and the CRM has been changed since: %2.</source>
        <translation>La ejecución de %1 se interrumpió, y el CRM ha cambiado desde entonces: %2.</translation>
    </message>
    <message>
        <source>%1 Nothing was written. With verify = false in the site file CrmLink does not ask Facebook.</source>
        <translation>%1 No se ha escrito nada. Con verify = false en el archivo de sitio CrmLink no pregunta a Facebook.</translation>
    </message>
    <message>
        <source>%1 is no saved plan.</source>
        <translation>%1 no es un plan guardado.</translation>
    </message>
    <message>
        <source>Save one with: crmlink plan --site FILE --json &gt; FILE</source>
        <translation>Guarde uno con: crmlink plan --site FILE --json &gt; FILE</translation>
    </message>
    <message>
        <source>The App Secret that is to be replaced cannot be kept for undo. Nothing was written.</source>
        <translation>El App Secret que se va a reemplazar no se puede conservar para deshacer el cambio. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Make the keychain work and try again, or go on without being able to restore that secret (--forget-old-secret).</source>
        <translation>Haga que el llavero funcione e inténtelo de nuevo, o continúe sin poder restaurar ese secreto (--forget-old-secret).</translation>
    </message>
    <message>
        <source>The old App Secret was not kept: undo cannot restore it.</source>
        <translation>El App Secret anterior no se conservó: no se podrá restaurar al deshacer.</translation>
    </message>
    <message>
        <source>The old App Secret is kept until CrmLink is closed: afterwards undo cannot restore it.</source>
        <translation>El App Secret anterior se conserva hasta que se cierre CrmLink: después no se podrá restaurar al deshacer.</translation>
    </message>
    <message>
        <source>The CRM was written, but the run&apos;s record could not be completed: %1 CrmLink completes it next time.</source>
        <translation>Se escribió en el CRM, pero el registro de la ejecución no pudo completarse: %1 CrmLink lo completa la próxima vez.</translation>
    </message>
    <message>
        <source>It is not known whether the CRM holds the new values. The run is on record: when CrmLink reaches this CRM again, it finds out. Mend the connection and run it again.</source>
        <translation>No se sabe si el CRM contiene los valores nuevos. La ejecución está registrada: cuando CrmLink vuelva a acceder a este CRM, lo averigua. Restablezca la conexión y ejecútelo de nuevo.</translation>
    </message>
    <message>
        <source>The site file %1 cannot be read.</source>
        <translation>No se puede leer el archivo de sitio %1.</translation>
    </message>
    <message>
        <source>The site file %1 cannot be written.</source>
        <translation>No se puede escribir el archivo de sitio %1.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, with room on its disk.</source>
        <translation>Elija una carpeta en la que pueda escribir y con espacio en su disco.</translation>
    </message>
    <message>
        <source>No run on %1 can be undone from this computer.</source>
        <translation>Ninguna ejecución en %1 se puede deshacer desde este equipo.</translation>
    </message>
    <message>
        <source>Undo on the computer that made the run, with the same state folder, or set the values by hand in the CRM.</source>
        <translation>Deshágala en el equipo que la hizo, con la misma carpeta de estado, o ponga los valores a mano en el CRM.</translation>
    </message>
    <message>
        <source>The run %1 was not made on %2.</source>
        <translation>La ejecución %1 no se hizo en %2.</translation>
    </message>
    <message>
        <source>It was made on %1.</source>
        <translation>Se hizo en %1.</translation>
    </message>
    <message>
        <source>Name a run of this site, or the other site&apos;s file.</source>
        <translation>Indique una ejecución de este sitio o el archivo del otro sitio.</translation>
    </message>
    <message>
        <source>The run %1 is an undo, which cannot be undone.</source>
        <translation>La ejecución %1 deshizo otra y no se puede deshacer.</translation>
    </message>
    <message>
        <source>To have its values again, apply the site file again.</source>
        <translation>Para recuperar sus valores, ejecute apply de nuevo con el archivo de sitio.</translation>
    </message>
    <message>
        <source>The run %1 has been undone already.</source>
        <translation>La ejecución %1 ya se ha deshecho.</translation>
    </message>
    <message>
        <source>The CRM was found to hold the values from before it.</source>
        <translation>Se vio que el CRM contenía los valores anteriores a ella.</translation>
    </message>
    <message>
        <source>Undone by the run %1.</source>
        <translation>Deshecha por la ejecución %1.</translation>
    </message>
    <message>
        <source>The run %1 cannot be undone: it was interrupted, and how it ended is not known.</source>
        <translation>La ejecución %1 no se puede deshacer: se interrumpió y no se sabe cómo terminó.</translation>
    </message>
    <message>
        <source>The CRM has been changed since, or another CrmLink is still at work.</source>
        <translation>El CRM ha cambiado desde entonces, u otro CrmLink sigue trabajando.</translation>
    </message>
    <message>
        <source>Look at the values in the CRM and set them by hand, or run the set-up again.</source>
        <translation>Mire los valores en el CRM y póngalos a mano, o ejecute de nuevo la configuración.</translation>
    </message>
    <message>
        <source>The run %1 cannot be undone: it removed accounts or linked them again.</source>
        <translation>La ejecución %1 no se puede deshacer: eliminó cuentas o las volvió a vincular.</translation>
    </message>
    <message>
        <source>Their old links are not kept anywhere.</source>
        <translation>Sus vínculos anteriores no se conservan en ningún sitio.</translation>
    </message>
    <message>
        <source>Their owners can link them again.</source>
        <translation>Sus propietarios pueden vincularlas de nuevo.</translation>
    </message>
    <message>
        <source>This run cannot be undone: the App Secret from before it was not kept.</source>
        <translation>Esta ejecución no se puede deshacer: no se conservó el App Secret anterior.</translation>
    </message>
    <message>
        <source>The run was made without a keychain (--forget-old-secret).</source>
        <translation>La ejecución se hizo sin llavero (--forget-old-secret).</translation>
    </message>
    <message>
        <source>Enter the old App Secret in the CRM&apos;s System settings.</source>
        <translation>Introduzca el App Secret anterior en System settings del CRM.</translation>
    </message>
    <message>
        <source>The plan made now is not the reviewed one. Nothing was written.</source>
        <translation>El plan hecho ahora no es el revisado. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Different since: %1.</source>
        <translation>Ha cambiado desde entonces: %1.</translation>
    </message>
    <message>
        <source>Make the plan again, review it, and apply that one.</source>
        <translation>Haga el plan de nuevo, revíselo y aplique ese.</translation>
    </message>
    <message>
        <source>Windows Credential Manager</source>
        <translation>Administrador de credenciales de Windows</translation>
    </message>
    <message>
        <source>the macOS keychain</source>
        <translation>el llavero de macOS</translation>
    </message>
    <message>
        <source>Your keychain is locked or does not let CrmLink in.</source>
        <translation>Su llavero está bloqueado o no da acceso a CrmLink.</translation>
    </message>
    <message>
        <source>There is no keychain that CrmLink can use.</source>
        <translation>No hay ningún llavero que CrmLink pueda usar.</translation>
    </message>
    <message>
        <source>Your keychain does not work.</source>
        <translation>Su llavero no funciona.</translation>
    </message>
    <message numerus="yes">
        <source>Your keychain did not answer within %n second(s).</source>
        <translation>
            <numerusform>Su llavero no respondió en %n&#xa0;segundo.</numerusform>
            <numerusform>Su llavero no respondió en %n&#xa0;segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>CrmLink is waiting for your keychain, which may still show a dialog, perhaps behind other windows.</source>
        <translation>CrmLink espera a su llavero, que quizá aún muestre un diálogo, tal vez detrás de otras ventanas.</translation>
    </message>
    <message>
        <source>Your keychain reported success, but what it holds is not what CrmLink wrote.</source>
        <translation>Su llavero comunicó que todo fue bien, pero no contiene lo que CrmLink escribió.</translation>
    </message>
    <message>
        <source>Check that only the secret itself was entered.</source>
        <translation>Compruebe que solo se haya introducido el secreto.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>The first line of %1 holds nothing.</source>
        <translation>La primera línea de %1 no contiene nada.</translation>
    </message>
    <message>
        <source>Put the secret there, alone on the first line.</source>
        <translation>Ponga ahí el secreto, solo, en la primera línea.</translation>
    </message>
    <message>
        <source>%1 is longer than any secret.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 es más largo que cualquier secreto.</translation>
    </message>
    <message>
        <source>That is what %1 holds.</source>
        <translation>Eso es lo que contiene %1.</translation>
    </message>
    <message>
        <source>%1 is not text in UTF-8.</source>
        <translation>%1 no es texto en UTF-8.</translation>
    </message>
    <message>
        <source>Save it as plain text in UTF-8.</source>
        <translation>Guárdelo como texto sin formato en UTF-8.</translation>
    </message>
    <message>
        <source>%1 is not available.</source>
        <translation>%1 no está disponible.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>La variable de entorno %1 no está definida.</translation>
    </message>
    <message>
        <source>Set it for this run, or change the site file.</source>
        <translation>Defina la variable para esta ejecución o cambie el archivo de sitio.</translation>
    </message>
    <message>
        <source>Other users of this computer may reach the secret in %1: chmod 600 keeps it to yourself.</source>
        <translation>Otros usuarios de este equipo pueden acceder al secreto en %1: chmod 600 lo reserva para usted.</translation>
    </message>
    <message>
        <source>Put the secret there, alone on the first line, or change the site file.</source>
        <translation>Ponga ahí el secreto, solo, en la primera línea, o cambie el archivo de sitio.</translation>
    </message>
    <message>
        <source>%1 is not in the keychain.</source>
        <translation>%1 no está en el llavero.</translation>
    </message>
    <message>
        <source>There is no entry %1.</source>
        <translation>No existe la entrada %1.</translation>
    </message>
    <message>
        <source>Enter it in the wizard (crmlink setup), which stores it, or name another place in the site file: env, file or command.</source>
        <translation>Introdúzcalo en el asistente (crmlink setup), que lo guarda, o indique otro lugar en el archivo de sitio: env, file o command.</translation>
    </message>
    <message>
        <source>Run it by hand to see what it waits for.</source>
        <translation>Ejecútelo a mano para ver a qué espera.</translation>
    </message>
    <message>
        <source>%1 answers with more than a password.</source>
        <translation>%1 responde con algo más que una contraseña.</translation>
    </message>
    <message>
        <source>Its first output line has to be the secret.</source>
        <translation>La primera línea de su salida debe ser el secreto.</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>No se puede iniciar %1: %2</translation>
    </message>
    <message>
        <source>Name a program that is on PATH, or its full path. No shell is involved.</source>
        <translation>Indique un programa que esté en PATH o su ruta completa. No interviene ningún intérprete de comandos.</translation>
    </message>
    <message>
        <source>%1 ended with status %2.</source>
        <translation>%1 terminó con el código %2.</translation>
    </message>
    <message>
        <source>%1 ended with status %2 and said: %3</source>
        <translation>%1 terminó con el código %2 y dijo: %3</translation>
    </message>
    <message>
        <source>Run it by hand until its first output line is the secret.</source>
        <translation>Ejecútelo a mano hasta que la primera línea de su salida sea el secreto.</translation>
    </message>
    <message>
        <source>this session only</source>
        <translation>solo esta sesión</translation>
    </message>
    <message>
        <source>No role of this user holds the operation “Access to managing shared accounts in the external resources”.</source>
        <translation>Ningún rol de este usuario tiene la operación «Access to managing shared accounts in the external resources».</translation>
    </message>
    <message>
        <source>The operation “Access to managing shared accounts in the external resources” is denied through %1.</source>
        <translation>La operación «Access to managing shared accounts in the external resources» está denegada mediante %1.</translation>
    </message>
    <message>
        <source>Have a system administrator of the CRM grant it under Operation permissions, or act for somebody who holds it.</source>
        <translation>Pida a un administrador del sistema del CRM que la conceda en Operation permissions, o actúe usted en nombre de alguien que la tenga.</translation>
    </message>
    <message>
        <source>There is an account of this name, but it belongs to another network; only Facebook accounts are shared here.</source>
        <translation>Existe una cuenta con este nombre, pero pertenece a otra red; aquí solo se comparten cuentas de Facebook.</translation>
    </message>
    <message>
        <source>Link the account first, or check its spelling under “Accounts in external resources”.</source>
        <translation>Vincule antes la cuenta o compruebe cómo está escrita en «Accounts in external resources».</translation>
    </message>
    <message>
        <source>“%1” names several Facebook accounts.</source>
        <translation>«%1» designa varias cuentas de Facebook.</translation>
    </message>
    <message>
        <source>Name the one you mean by its id.</source>
        <translation>Indique la deseada por su identificador.</translation>
    </message>
    <message>
        <source>%1 has a linked account already: %2.</source>
        <translation>%1 ya tiene una cuenta vinculada: %2.</translation>
    </message>
    <message>
        <source>The login was that of %1, and the CRM keeps one private Facebook account for each user.</source>
        <translation>El inicio de sesión fue el de %1, y el CRM guarda una sola cuenta privada de Facebook por usuario.</translation>
    </message>
    <message>
        <source>Log in to Facebook as %1 to link that account again, or remove it first.</source>
        <translation>Inicie sesión en Facebook como %1 para volver a vincular esa cuenta, o elimínela antes.</translation>
    </message>
    <message>
        <source>Facebook&apos;s token for %1 is too long for this CRM.</source>
        <translation>El token de Facebook de %1 es demasiado largo para este CRM.</translation>
    </message>
    <message>
        <source>Have the CRM&apos;s administrator widen SocialAccount.AccessToken, then link again.</source>
        <translation>Pida al administrador del CRM que amplíe SocialAccount.AccessToken; después vincule la cuenta de nuevo.</translation>
    </message>
    <message>
        <source>The account&apos;s name is too long for this CRM: %1</source>
        <translation>El nombre de la cuenta es demasiado largo para este CRM: %1</translation>
    </message>
    <message>
        <source>Link an account with a shorter name. Nothing is cut to fit.</source>
        <translation>Vincule una cuenta con un nombre más corto. No se recorta nada.</translation>
    </message>
    <message>
        <source>Nobody is named on whose behalf accounts are shared.</source>
        <translation>No se indica en nombre de quién se comparten las cuentas.</translation>
    </message>
    <message>
        <source>Name a CRM user: acting_as under [crm] in the site file.</source>
        <translation>Indique un usuario del CRM: acting_as en [crm] del archivo de sitio.</translation>
    </message>
    <message>
        <source>Use the login name as the CRM&apos;s list of users shows it.</source>
        <translation>Use el nombre de inicio de sesión como lo muestra la lista de usuarios del CRM.</translation>
    </message>
    <message>
        <source>The saved plan cannot be read.</source>
        <translation>No se puede leer el plan guardado.</translation>
    </message>
    <message>
        <source>Save it again with: crmlink plan --site FILE --json</source>
        <translation>Guárdelo de nuevo con: crmlink plan --site FILE --json</translation>
    </message>
    <message numerus="yes">
        <source>%n Facebook account(s) will be shared; the CRM does not define which of them it uses.</source>
        <translation>
            <numerusform>Se compartirá %n cuenta de Facebook.</numerusform>
            <numerusform>Se compartirán %n cuentas de Facebook; el CRM no define cuál de ellas usa.</numerusform>
        </translation>
    </message>
    <message>
        <source>These users have a private account of their own that no longer works, and the CRM takes it before a shared one: %1. They have to link it again or remove it.</source>
        <translation>Estos usuarios tienen una cuenta privada propia que ya no funciona, y el CRM la prefiere a una compartida: %1. Tienen que vincularla de nuevo o eliminarla.</translation>
    </message>
    <message>
        <source>Accounts that were linked again keep their new link: the old one is not kept anywhere.</source>
        <translation>Las cuentas que se volvieron a vincular conservan su vínculo nuevo: el anterior no se guarda en ningún sitio.</translation>
    </message>
    <message>
        <source>Accounts that were removed stay removed: their owners have to link them again.</source>
        <translation>Las cuentas eliminadas siguen eliminadas: sus propietarios tienen que vincularlas de nuevo.</translation>
    </message>
    <message>
        <source>Characters that do not belong to the value were removed.</source>
        <translation>Se eliminaron caracteres que no pertenecen al valor.</translation>
    </message>
    <message>
        <source>Meta refuses names with “%1”. Name the app after your CRM, for example “bpm&apos;online”.</source>
        <translation>Meta rechaza nombres con «%1». Dé a la app el nombre de su CRM, por ejemplo «bpm&apos;online».</translation>
    </message>
    <message>
        <source>The name has “%1” in it, which Meta sometimes takes for its own. Choose another if the console refuses it.</source>
        <translation>El nombre contiene «%1», que Meta a veces considera suyo. Elija otro si la consola lo rechaza.</translation>
    </message>
    <message>
        <source>Names that point to Meta or its products may be refused. Choose another if the console does so.</source>
        <translation>Los nombres que aluden a Meta o a sus productos pueden ser rechazados. Elija otro si la consola lo rechaza.</translation>
    </message>
    <message>
        <source>Give the app a name. People see it when they log in.</source>
        <translation>Dé un nombre a la app. Se ve al iniciar sesión.</translation>
    </message>
    <message>
        <source>Characters that cannot be seen were removed from the name.</source>
        <translation>Se eliminaron del nombre caracteres que no se ven.</translation>
    </message>
    <message>
        <source>The name has a pictogram, which the console may refuse.</source>
        <translation>El nombre contiene un pictograma, que la consola puede rechazar.</translation>
    </message>
    <message>
        <source>Enter the mailbox to which Meta writes about the app.</source>
        <translation>Introduzca el buzón al que Meta escribe sobre la app.</translation>
    </message>
    <message>
        <source>This is far too long for an e-mail address.</source>
        <translation>Esto es demasiado largo para una dirección de correo.</translation>
    </message>
    <message>
        <source>The console takes one address. A mailbox that several people read is best.</source>
        <translation>La consola admite una sola dirección. Lo mejor es un buzón que lean varias personas.</translation>
    </message>
    <message>
        <source>This is no e-mail address: it has no @.</source>
        <translation>Esto no es una dirección de correo: no tiene @.</translation>
    </message>
    <message>
        <source>This is no e-mail address. It looks like name@example.com.</source>
        <translation>Esto no es una dirección de correo. Debe ser como name@example.com.</translation>
    </message>
    <message>
        <source>Meta cannot write to %1. Use an address that can be reached from outside.</source>
        <translation>Meta no puede escribir a %1. Use una dirección accesible desde fuera.</translation>
    </message>
    <message>
        <source>Nobody seems to read this mailbox. Meta writes there before it limits an app; use one that is read.</source>
        <translation>Parece que nadie lee este buzón. Meta escribe ahí antes de limitar una app; use uno que se lea.</translation>
    </message>
    <message>
        <source>The address has letters beyond a to z, which the console may refuse.</source>
        <translation>La dirección tiene letras que no van de la a a la z, que la consola puede rechazar.</translation>
    </message>
    <message>
        <source>Enter the CRM&apos;s host name.</source>
        <translation>Introduzca el nombre de host del CRM.</translation>
    </message>
    <message>
        <source>This is far too long for a host name.</source>
        <translation>Esto es demasiado largo para un nombre de host.</translation>
    </message>
    <message>
        <source>This is an IP address. Whether the console accepts one is not known; a host name is safe.</source>
        <translation>Esto es una dirección IP. No se sabe si la consola acepta alguna; un nombre de host es seguro.</translation>
    </message>
    <message>
        <source>This is no host name. It looks like crm.example.com.</source>
        <translation>Esto no es un nombre de host. Debe ser como crm.example.com.</translation>
    </message>
    <message>
        <source>This is Facebook&apos;s own host. Enter the host name of your CRM.</source>
        <translation>Este es un host del propio Facebook. Introduzca el nombre de host de su CRM.</translation>
    </message>
    <message>
        <source>%1 is this computer only. Use the host name at which users open the CRM.</source>
        <translation>%1 designa solo este equipo. Use el nombre de host con el que los usuarios abren el CRM.</translation>
    </message>
    <message>
        <source>%1 is a name without a domain, which the console may refuse. Use the full host name.</source>
        <translation>%1 es un nombre sin dominio, que la consola puede rechazar. Use el nombre de host completo.</translation>
    </message>
    <message>
        <source>This is far too long for a list of host names.</source>
        <translation>Esto es demasiado largo para una lista de nombres de host.</translation>
    </message>
    <message>
        <source>Data Use Checkup of the Facebook app of %1</source>
        <translation>Data Use Checkup de la app de Facebook de %1</translation>
    </message>
    <message>
        <source>Meta asks once a year what the app uses. Open %1 and look for required actions; an unanswered one stops the login.</source>
        <translation>Meta pregunta una vez al año qué usa la app. Abra %1 y busque Required actions; una sin responder bloquea el inicio de sesión.</translation>
    </message>
    <message>
        <source>These system settings do not exist: %1.</source>
        <translation>Estos ajustes del sistema no existen: %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be written through the database.</source>
        <translation>«%1» no se puede escribir mediante la base de datos.</translation>
    </message>
    <message>
        <source>The CRM keeps it encrypted (type SecureText), and only the CRM itself can encrypt it.</source>
        <translation>El CRM lo guarda cifrado (tipo SecureText), y solo el propio CRM puede cifrarlo.</translation>
    </message>
    <message>
        <source>Use the web-service route (route = &quot;service&quot;), or enter the value in the CRM&apos;s System settings.</source>
        <translation>Use la vía del servicio web (route = &quot;service&quot;) o introduzca el valor en System settings del CRM.</translation>
    </message>
    <message>
        <source>The value for “%1” is too long.</source>
        <translation>El valor de «%1» es demasiado largo.</translation>
    </message>
    <message>
        <source>Copy the value again from the app&apos;s Basic settings. Nothing is cut to fit.</source>
        <translation>Copie el valor de nuevo de los ajustes Basic de la app. No se recorta nada.</translation>
    </message>
    <message>
        <source>The database login may not write what is to be written.</source>
        <translation>El usuario de base de datos no puede escribir lo que hay que escribir.</translation>
    </message>
    <message>
        <source>Have the database administrator run the GRANT script that “Your CRM” offers, or use another login.</source>
        <translation>Pida al administrador de la base de datos que ejecute el script GRANT que ofrece «Su CRM», o use otro usuario.</translation>
    </message>
    <message>
        <source>The database %1 on %2 takes no changes.</source>
        <translation>La base de datos %1 en %2 no admite cambios.</translation>
    </message>
    <message>
        <source>The server or this login is set to read only.</source>
        <translation>El servidor o este usuario está en modo de solo lectura.</translation>
    </message>
    <message>
        <source>Connect to the primary server, not to a replica, with a login that may write.</source>
        <translation>Conéctese al servidor primario, no a una réplica, con un usuario que pueda escribir.</translation>
    </message>
    <message>
        <source>This CRM has no system setting %1; it is left out.</source>
        <translation>Este CRM no tiene el ajuste del sistema %1; se omite.</translation>
    </message>
    <message>
        <source>“%1” has values of its own for %2; for them the new value does not count.</source>
        <translation>«%1» tiene valores propios para %2; para ellos el valor nuevo no cuenta.</translation>
    </message>
    <message>
        <source>The App Secret does not look like one: Facebook&apos;s have 32 digits and letters a to f.</source>
        <translation>El App Secret no parece serlo: los de Facebook tienen 32 cifras y letras de la a a la f.</translation>
    </message>
    <message numerus="yes">
        <source>%n linked account(s) belong to the app %1 and must be linked again.</source>
        <translation>
            <numerusform>%n cuenta vinculada pertenece a la app %1 y hay que volver a vincularla.</numerusform>
            <numerusform>%n cuentas vinculadas pertenecen a la app %1 y hay que volver a vincularlas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This run cannot be undone: the CRM has changed since.</source>
        <translation>Esta ejecución no se puede deshacer: el CRM ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>No longer as the run left it: %1.</source>
        <translation>Ya no está como lo dejó la ejecución: %1.</translation>
    </message>
    <message>
        <source>Look at these values in the CRM and set them by hand, or run the set-up again.</source>
        <translation>Mire estos valores en el CRM y póngalos a mano, o ejecute de nuevo la configuración.</translation>
    </message>
    <message>
        <source>The App Secret from before the run is not in this computer&apos;s keychain.</source>
        <translation>El App Secret de antes de la ejecución no está en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>The database refuses to be written to: it is read-only.</source>
        <translation>La base de datos no deja escribir: es de solo lectura.</translation>
    </message>
    <message>
        <source>Connect to the primary server instead of a replica.</source>
        <translation>Conéctese al servidor primario en lugar de a una réplica.</translation>
    </message>
    <message>
        <source>The login %1 may not do all that is needed. Missing: %2.</source>
        <translation>El usuario %1 no puede hacer todo lo necesario. Falta: %2.</translation>
    </message>
    <message>
        <source>Have the database administrator grant these rights, or use another login, and test again.</source>
        <translation>Pida al administrador de la base de datos que conceda estos permisos, o use otro usuario, y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Type the login name as the CRM&apos;s list of users shows it.</source>
        <translation>Escriba el nombre de inicio de sesión como lo muestra la lista de usuarios del CRM.</translation>
    </message>
    <message>
        <source>The CRM user “%1” is not active.</source>
        <translation>El usuario del CRM «%1» no está activo.</translation>
    </message>
    <message>
        <source>Name an active user: the changes are recorded as theirs.</source>
        <translation>Indique un usuario activo: los cambios se registran a su nombre.</translation>
    </message>
    <message>
        <source>%1 may not share accounts with all users.</source>
        <translation>%1 no puede compartir cuentas con todos los usuarios.</translation>
    </message>
    <message>
        <source>The keys can be written all the same. To share accounts, have a system administrator of the CRM grant “Access to managing shared accounts in the external resources”, or act as another user.</source>
        <translation>Las claves se pueden escribir de todos modos. Para compartir cuentas, pida a un administrador del sistema del CRM que conceda «Access to managing shared accounts in the external resources», o actúe usted como otro usuario.</translation>
    </message>
    <message>
        <source>“%1” has a value of its own for %2, which wins there over what is written here.</source>
        <translation>«%1» tiene un valor propio para %2, que ahí prevalece sobre lo que se escribe aquí.</translation>
    </message>
    <message>
        <source>Remove it in the CRM&apos;s System settings, unless it is meant.</source>
        <translation>Elimínelo en System settings del CRM, salvo que sea intencionado.</translation>
    </message>
    <message>
        <source>The plan on “Write to the CRM” offers a newer one; it is ticked for you.</source>
        <translation>El plan de «Escribir en el CRM» ofrece una más reciente; ya está marcada.</translation>
    </message>
    <message>
        <source>The CRM asks Facebook for version %1, which is no longer served.</source>
        <translation>El CRM pide a Facebook la versión %1, que ya no se ofrece.</translation>
    </message>
    <message>
        <source>The CRM asks Facebook for version %1, which ends on %2.</source>
        <translation>El CRM pide a Facebook la versión %1, que se retira el %2.</translation>
    </message>
    <message>
        <source>The CRM&apos;s Facebook API version holds no version: “%1”.</source>
        <translation>Facebook API version del CRM no contiene una versión: «%1».</translation>
    </message>
    <message>
        <source>Long-lived access is off: linked accounts stop within two hours.</source>
        <translation>El acceso de larga duración está desactivado: las cuentas vinculadas dejan de funcionar en dos horas.</translation>
    </message>
    <message>
        <source>The plan on “Write to the CRM” turns it on; it is ticked for you.</source>
        <translation>El plan de «Escribir en el CRM» lo activa; ya está marcado.</translation>
    </message>
    <message>
        <source>If linking fails, ask the vendor to widen SocialAccount.AccessToken.</source>
        <translation>Si la vinculación falla, pida al proveedor que amplíe SocialAccount.AccessToken.</translation>
    </message>
    <message>
        <source>This CRM has no Facebook integration: its settings are missing.</source>
        <translation>Este CRM no tiene integración con Facebook: faltan sus ajustes.</translation>
    </message>
    <message>
        <source>Install the package FacebookIntegration in the CRM and test again.</source>
        <translation>Instale el paquete FacebookIntegration en el CRM y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>This CRM encrypts its Facebook secret, which only the CRM itself can do.</source>
        <translation>Este CRM cifra su secreto de Facebook, y eso solo puede hacerlo el propio CRM.</translation>
    </message>
    <message>
        <source>Use the CRM&apos;s web service instead of its database, or enter the keys in System settings.</source>
        <translation>Use el servicio web del CRM en lugar de su base de datos o introduzca las claves en System settings.</translation>
    </message>
    <message>
        <source>This has %1 digits; App IDs known so far have 15 to 17. Compare it with the top of the app&apos;s dashboard.</source>
        <translation>Esto tiene %1 cifras; los App ID conocidos hasta ahora tienen de 15 a 17. Compárelo con la parte superior del Dashboard de la app.</translation>
    </message>
    <message>
        <source>This address names no app. Open the app in the console: its address then has /apps/ and the App ID.</source>
        <translation>Esta dirección no indica ninguna app. Abra la app en la consola: su dirección tiene entonces /apps/ y el App ID.</translation>
    </message>
    <message>
        <source>Taken from the pasted address.</source>
        <translation>Tomado de la dirección pegada.</translation>
    </message>
    <message>
        <source>The address is a page for Instagram or Threads, which shows an ID and a secret of its own. Copy both keys from App settings › Basic.</source>
        <translation>La dirección es una página de Instagram o Threads, que muestra un ID y un secreto propios. Copie ambas claves de App settings › Basic.</translation>
    </message>
    <message>
        <source>Enter the App ID, or paste the address of the app&apos;s page in the console.</source>
        <translation>Introduzca el App ID o pegue la dirección de la página de la app en la consola.</translation>
    </message>
    <message>
        <source>This is far too long for an App ID, which has 15 to 17 digits.</source>
        <translation>Esto es demasiado largo para un App ID, que tiene de 15 a 17 cifras.</translation>
    </message>
    <message>
        <source>This looks like the App Secret. The App ID has digits only and stands above it.</source>
        <translation>Esto parece el App Secret. El App ID tiene solo cifras y está encima.</translation>
    </message>
    <message>
        <source>An app access token was pasted; the App ID in front of its bar is used.</source>
        <translation>Se pegó un token de acceso de la app; se usa el App ID que precede a la barra.</translation>
    </message>
    <message>
        <source>This is an access token of a person. The App ID has digits only.</source>
        <translation>Esto es un token de acceso de una persona. El App ID tiene solo cifras.</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded this number. Copy the App ID from the console itself.</source>
        <translation>Una hoja de cálculo ha redondeado este número. Copie el App ID de la propia consola.</translation>
    </message>
    <message>
        <source>This is from a page for Instagram or Threads. Copy the App ID from App settings › Basic.</source>
        <translation>Esto es de una página de Instagram o Threads. Copie el App ID de App settings › Basic.</translation>
    </message>
    <message>
        <source>An App ID has digits only. Copy it from the top of the app&apos;s dashboard, or paste that page&apos;s address.</source>
        <translation>Un App ID tiene solo cifras. Cópielo de la parte superior del Dashboard de la app o pegue la dirección de esa página.</translation>
    </message>
    <message>
        <source>The label names Instagram or Threads, whose ID is not the app&apos;s. Copy both keys from App settings › Basic.</source>
        <translation>La etiqueta nombra Instagram o Threads, cuyo ID no es el de la app. Copie ambas claves de App settings › Basic.</translation>
    </message>
    <message>
        <source>Blanks and other characters around the digits were removed.</source>
        <translation>Se eliminaron espacios y otros caracteres alrededor de las cifras.</translation>
    </message>
    <message>
        <source>Paste the App Secret.</source>
        <translation>Pegue el App Secret.</translation>
    </message>
    <message>
        <source>These are the dots that hide the App Secret. Press Show in the console, enter your Facebook password, then copy it.</source>
        <translation>Estos son los puntos que ocultan el App Secret. Pulse Show en la consola, introduzca su contraseña de Facebook y después cópielo.</translation>
    </message>
    <message>
        <source>This is an access token of a person. The App Secret is on the page App settings › Basic.</source>
        <translation>Esto es un token de acceso de una persona. El App Secret está en la página App settings › Basic.</translation>
    </message>
    <message>
        <source>This is an app access token, and the App Secret is not in it. Copy the App Secret from App settings › Basic.</source>
        <translation>Esto es un token de acceso de la app, y no contiene el App Secret. Copie el App Secret de App settings › Basic.</translation>
    </message>
    <message>
        <source>An app access token was pasted; what stands behind its bar is used as the App Secret.</source>
        <translation>Se pegó un token de acceso de la app; lo que sigue a la barra se usa como App Secret.</translation>
    </message>
    <message>
        <source>This looks like the App ID. The App Secret has 32 characters, 0 to 9 and a to f.</source>
        <translation>Esto parece el App ID. El App Secret tiene 32 caracteres, del 0 al 9 y de la a a la f.</translation>
    </message>
    <message>
        <source>An App Secret has only 0 to 9 and a to f. Copy it from App settings › Basic.</source>
        <translation>Un App Secret tiene solo caracteres del 0 al 9 y de la a a la f. Cópielo de App settings › Basic.</translation>
    </message>
    <message>
        <source>The App Secret has capital letters, which Facebook does not use. They were changed to small ones.</source>
        <translation>El App Secret tiene mayúsculas, que Facebook no usa. Se cambiaron a minúsculas.</translation>
    </message>
    <message>
        <source>Characters around the App Secret were removed.</source>
        <translation>Se eliminaron caracteres alrededor del App Secret.</translation>
    </message>
    <message>
        <source>A client token looks the same. Only the check with Facebook can tell them apart.</source>
        <translation>Un Client token tiene el mismo aspecto. Solo la comprobación con Facebook puede distinguirlos.</translation>
    </message>
    <message>
        <source>Log in with the account that is to own the app. Facebook may ask for a code or a captcha.</source>
        <translation>Inicie sesión con la cuenta que debe ser propietaria de la app. Facebook puede pedir un código o un captcha.</translation>
    </message>
    <message>
        <source>Open the developer console</source>
        <translation>Abrir la consola para desarrolladores</translation>
    </message>
    <message>
        <source>An account that is not a developer yet registers once: it accepts the terms and confirms a phone number and an e-mail address.</source>
        <translation>Una cuenta que aún no es de desarrollador se registra una vez: acepta las condiciones y confirma un número de teléfono y una dirección de correo.</translation>
    </message>
    <message>
        <source>Create a new app</source>
        <translation>Crear una app nueva</translation>
    </message>
    <message>
        <source>The button is at the upper right of the list of apps.</source>
        <translation>El botón está arriba a la derecha de la lista de apps.</translation>
    </message>
    <message>
        <source>Choose what the app is for</source>
        <translation>Elegir para qué es la app</translation>
    </message>
    <message>
        <source>A use case that brings Facebook Login for Business does not work with the CRM and cannot be removed later.</source>
        <translation>Un caso de uso que trae Facebook Login for Business no funciona con el CRM y no se puede quitar después.</translation>
    </message>
    <message>
        <source>Name the app</source>
        <translation>Dar nombre a la app</translation>
    </message>
    <message>
        <source>Not asked here any more: it is on the page with the basic settings.</source>
        <translation>Aquí ya no se pregunta: está en la página de los ajustes básicos.</translation>
    </message>
    <message>
        <source>The last entry of a list that scrolls.</source>
        <translation>La última entrada de una lista que se desplaza.</translation>
    </message>
    <message>
        <source>Pass the security check</source>
        <translation>Pasar la comprobación de seguridad</translation>
    </message>
    <message>
        <source>Solve the captcha or enter the Facebook password again. A red “Failed to create app” can be wrong: look at the list of apps before you try again.</source>
        <translation>Resuelva el captcha o introduzca de nuevo la contraseña de Facebook. Un «Failed to create app» en rojo puede ser falso: mire la lista de apps antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Read the two keys</source>
        <translation>Leer las dos claves</translation>
    </message>
    <message>
        <source>The App ID is at the top of the page with the basic settings. The App Secret is masked: show it with your Facebook password.</source>
        <translation>El App ID está en la parte superior de la página de los ajustes básicos. El App Secret está oculto: muéstrelo con su contraseña de Facebook.</translation>
    </message>
    <message>
        <source>Open the app&apos;s settings</source>
        <translation>Abrir los ajustes de la app</translation>
    </message>
    <message>
        <source>In the menu at the left, under the app&apos;s settings.</source>
        <translation>En el menú de la izquierda, bajo los ajustes de la app.</translation>
    </message>
    <message>
        <source>Enter domain and contact address</source>
        <translation>Introducir el dominio y la dirección de contacto</translation>
    </message>
    <message>
        <source>The domain is the CRM&apos;s host name alone. The mailbox must be read: Meta writes there before it blocks an app.</source>
        <translation>El dominio es el nombre de host del CRM, sin más. Alguien debe leer el buzón: Meta escribe ahí antes de bloquear una app.</translation>
    </message>
    <message>
        <source>Add a platform</source>
        <translation>Añadir una plataforma</translation>
    </message>
    <message>
        <source>The button is at the bottom of the same page.</source>
        <translation>El botón está al pie de la misma página.</translation>
    </message>
    <message>
        <source>Choose the platform</source>
        <translation>Elegir la plataforma</translation>
    </message>
    <message>
        <source>Choose the website, then continue.</source>
        <translation>Elija el sitio web y continúe.</translation>
    </message>
    <message>
        <source>Enter the CRM&apos;s address</source>
        <translation>Introducir la dirección del CRM</translation>
    </message>
    <message>
        <source>The full address at which users open the CRM, with https. The mobile address is optional.</source>
        <translation>La dirección completa con la que los usuarios abren el CRM, con https. La dirección móvil es opcional.</translation>
    </message>
    <message>
        <source>Not every app&apos;s page shows this field.</source>
        <translation>La página no muestra este campo en todas las apps.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The button is at the bottom right. Nothing is kept without it.</source>
        <translation>El botón está abajo a la derecha. Sin él no se conserva nada.</translation>
    </message>
    <message>
        <source>Decide who may log in</source>
        <translation>Decidir quién puede iniciar sesión</translation>
    </message>
    <message>
        <source>Publish the app for everyone, or leave it unpublished and give the few people who link an account a role in it.</source>
        <translation>Publique la app para todos, o déjela sin publicar y dé un rol en ella a las pocas personas que vinculan una cuenta.</translation>
    </message>
    <message>
        <source>Apps made by type have a switch “App Mode” at the top instead.</source>
        <translation>Las apps creadas por tipo tienen en su lugar un interruptor «App Mode» arriba.</translation>
    </message>
    <message>
        <source>Clear the checkbox</source>
        <translation>Desmarcar la casilla</translation>
    </message>
    <message>
        <source>While it is set, the CRM ignores both keys. CrmLink clears it.</source>
        <translation>Mientras está marcada, el CRM ignora ambas claves. CrmLink la desmarca.</translation>
    </message>
    <message>
        <source>Enter the App ID</source>
        <translation>Introducir el App ID</translation>
    </message>
    <message>
        <source>CrmLink writes the App ID to this system setting.</source>
        <translation>CrmLink escribe el App ID en este ajuste del sistema.</translation>
    </message>
    <message>
        <source>Enter the App Secret</source>
        <translation>Introducir el App Secret</translation>
    </message>
    <message>
        <source>CrmLink writes the App Secret to this system setting.</source>
        <translation>CrmLink escribe el App Secret en este ajuste del sistema.</translation>
    </message>
    <message>
        <source>Open the user profile</source>
        <translation>Abrir el perfil de usuario</translation>
    </message>
    <message>
        <source>In the CRM it is a link on the home page; here the accounts stand on the page itself.</source>
        <translation>En el CRM es un enlace en la página de inicio; aquí las cuentas están en la propia página.</translation>
    </message>
    <message>
        <source>Open the list of linked accounts</source>
        <translation>Abrir la lista de cuentas vinculadas</translation>
    </message>
    <message>
        <source>The list shows the Facebook accounts that are linked to a CRM user.</source>
        <translation>La lista muestra las cuentas de Facebook vinculadas a un usuario del CRM.</translation>
    </message>
    <message>
        <source>Choose the account</source>
        <translation>Elegir la cuenta</translation>
    </message>
    <message>
        <source>All CRM users will look things up with this account, so choose one that is meant for it.</source>
        <translation>Todos los usuarios del CRM harán búsquedas con esta cuenta, así que elija una pensada para ello.</translation>
    </message>
    <message>
        <source>Share it</source>
        <translation>Compartirla</translation>
    </message>
    <message>
        <source>The user who shares it needs the permission named here. The account stays usable while its owner logs in to Facebook through the CRM at least every two months.</source>
        <translation>El usuario que la comparte necesita el permiso que se indica aquí. La cuenta sigue siendo utilizable mientras su propietario inicie sesión en Facebook a través del CRM al menos cada dos meses.</translation>
    </message>
    <message>
        <source>the app&apos;s administrator</source>
        <translation>el administrador de la app</translation>
    </message>
    <message>
        <source>All of this is set and saved</source>
        <translation>Todo esto está configurado y guardado</translation>
    </message>
    <message>
        <source>Set the switches of Facebook Login and save them</source>
        <translation>Configurar los interruptores de Facebook Login y guardarlos</translation>
    </message>
    <message>
        <source>Facebook lets no program read these switches, so CrmLink asks you.</source>
        <translation>Facebook no deja que ningún programa lea estos interruptores, así que CrmLink se lo pregunta a usted.</translation>
    </message>
    <message>
        <source>Everybody has a role: App roles › Roles › Add people › Tester</source>
        <translation>Todos tienen un rol: App roles › Roles › Add people › Tester</translation>
    </message>
    <message>
        <source>Give everybody who links an account the role Tester</source>
        <translation>Dar el rol Tester a todos los que vinculan una cuenta</translation>
    </message>
    <message>
        <source>Without a role people read “App not active” when they log in.</source>
        <translation>Sin un rol se lee «App not active» al iniciar sesión.</translation>
    </message>
    <message>
        <source>They have accepted the invitation</source>
        <translation>Han aceptado la invitación</translation>
    </message>
    <message>
        <source>Accept the invitation to the app</source>
        <translation>Aceptar la invitación a la app</translation>
    </message>
    <message>
        <source>Privacy policy URL: a public https page</source>
        <translation>Privacy policy URL: una página https pública</translation>
    </message>
    <message>
        <source>Enter the Privacy policy URL</source>
        <translation>Introducir la Privacy policy URL</translation>
    </message>
    <message>
        <source>Meta opens it from outside, so a page of the company&apos;s web site, not of the CRM.</source>
        <translation>Meta la abre desde fuera, así que debe ser una página del sitio web de la empresa, no del CRM.</translation>
    </message>
    <message>
        <source>User data deletion: an address or instructions</source>
        <translation>User data deletion: una dirección o instrucciones</translation>
    </message>
    <message>
        <source>Enter how people can have their data deleted</source>
        <translation>Introducir cómo se pueden eliminar los datos de las personas</translation>
    </message>
    <message>
        <source>App icon: 1024 × 1024 pixels</source>
        <translation>App icon: 1024&#xa0;×&#xa0;1024&#xa0;píxeles</translation>
    </message>
    <message>
        <source>Upload the app icon</source>
        <translation>Subir el icono de la app</translation>
    </message>
    <message>
        <source>Category and, if the page asks for them, App purpose and Terms of Service URL</source>
        <translation>Category y, si la página los pide, App purpose y Terms of Service URL</translation>
    </message>
    <message>
        <source>Choose Category and App purpose, enter the Terms of Service URL</source>
        <translation>Elegir Category y App purpose, introducir la Terms of Service URL</translation>
    </message>
    <message>
        <source>Permissions and features: more access for public_profile and email</source>
        <translation>Permissions and features: más acceso para public_profile y email</translation>
    </message>
    <message>
        <source>Increase the access of public_profile and email</source>
        <translation>Aumentar el acceso de public_profile y email</translation>
    </message>
    <message>
        <source>The button reads “Increase access” or “Get advanced access”. Meta may ask to verify the business first.</source>
        <translation>El botón dice «Increase access» o «Get advanced access». Meta puede pedir antes que se verifique la empresa.</translation>
    </message>
    <message>
        <source>The app is live: Publish › Go live</source>
        <translation>La app está publicada: Publish › Go live</translation>
    </message>
    <message>
        <source>Publish the app: Publish › Go live</source>
        <translation>Publicar la app: Publish › Go live</translation>
    </message>
    <message>
        <source>The page lists what is missing. Apps made by type have a switch “App Mode” at the top instead.</source>
        <translation>La página enumera lo que falta. Las apps creadas por tipo tienen en su lugar un interruptor «App Mode» arriba.</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>marcado</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>desmarcado</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>sin vincular</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privada</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>compartida</translation>
    </message>
    <message>
        <source>old link</source>
        <translation>vínculo anterior</translation>
    </message>
    <message>
        <source>linked again</source>
        <translation>vinculada de nuevo</translation>
    </message>
    <message>
        <source>Facebook account %1 of %2</source>
        <translation>Cuenta de Facebook %1 de %2</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Sesión iniciada como</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>En nombre de</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>yes, %1, run %2</source>
        <translation>sí, %1, ejecución %2</translation>
    </message>
    <message>
        <source>no, nothing was written</source>
        <translation>no, no se escribió nada</translation>
    </message>
    <message>
        <source>Seen by the CRM</source>
        <translation>Visto por el CRM</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>not yet: the CRM still uses its old values</source>
        <translation>aún no: el CRM sigue usando sus valores anteriores</translation>
    </message>
    <message>
        <source>Proved with an account</source>
        <translation>Comprobado con una cuenta</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>yes, with %1</source>
        <translation>sí, con %1</translation>
    </message>
    <message>
        <source>Login tested</source>
        <translation>Inicio de sesión probado</translation>
    </message>
    <message>
        <source>yes, with the account of %1, %2</source>
        <translation>sí, con la cuenta de %1, %2</translation>
    </message>
    <message>
        <source>Account valid until</source>
        <translation>Cuenta válida hasta</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Facebook app</source>
        <translation>App de Facebook</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>App ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>accepted by Facebook, %1</source>
        <translation>aceptadas por Facebook, %1</translation>
    </message>
    <message>
        <source>not checked against Facebook</source>
        <translation>sin comprobar con Facebook</translation>
    </message>
    <message>
        <source>Owned by the Facebook account of</source>
        <translation>Propiedad de la cuenta de Facebook de</translation>
    </message>
    <message>
        <source>people with a role in the app</source>
        <translation>personas con un rol en la app</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>everyone (published app)</source>
        <translation>todos (app publicada)</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Por quién</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>Cómo deshacerlo</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>It restores the CRM&apos;s settings while nobody has changed them since; the Facebook app stays. It runs on the computer whose keychain holds the replaced App Secret.</source>
        <translation>Restaura los ajustes del CRM mientras nadie los haya cambiado después; la app de Facebook se queda. Funciona en el equipo cuyo llavero conserva el App Secret reemplazado.</translation>
    </message>
    <message>
        <source>Facebook set-up of %1</source>
        <translation>Configuración de Facebook de %1</translation>
    </message>
    <message>
        <source>Made by CrmLink %1, %2. This report holds no secrets.</source>
        <translation>Hecho por CrmLink %1, %2. Este informe no contiene secretos.</translation>
    </message>
    <message>
        <source>On every server that runs the CRM, one after another.</source>
        <translation>En cada servidor que ejecuta el CRM, uno tras otro.</translation>
    </message>
    <message>
        <source>On Windows: recycle the application pool</source>
        <translation>En Windows: reciclar el grupo de aplicaciones</translation>
    </message>
    <message>
        <source>Run it as administrator. The CRM answers again after a minute or two.</source>
        <translation>Ejecútelo como administrador. El CRM vuelve a responder al cabo de un minuto o dos.</translation>
    </message>
    <message>
        <source>On Linux: restart the service</source>
        <translation>En Linux: reiniciar el servicio</translation>
    </message>
    <message>
        <source>The CRM answers again after a minute or two.</source>
        <translation>El CRM vuelve a responder al cabo de un minuto o dos.</translation>
    </message>
    <message>
        <source>In a container: restart it</source>
        <translation>En un contenedor: reiniciarlo</translation>
    </message>
    <message>
        <source>Empty the CRM&apos;s Redis database</source>
        <translation>Vaciar la base de datos Redis del CRM</translation>
    </message>
    <message>
        <source>Once. In a Redis cluster on every node that is no replica.</source>
        <translation>Una vez. En un clúster de Redis, en cada nodo que no sea réplica.</translation>
    </message>
    <message>
        <source>This ends all sessions: everybody logs in again, and unsaved work is lost. Make sure that the number of the database is the CRM&apos;s own and no other program uses it.</source>
        <translation>Esto termina todas las sesiones: todos inician sesión de nuevo, y se pierde el trabajo sin guardar. Asegúrese de que el número de la base de datos sea el del CRM y de que ningún otro programa la use.</translation>
    </message>
    <message>
        <source>Once. Host, port and db are those of the entry “redis” in the CRM&apos;s ConnectionStrings.config; in a Redis cluster on every node that is no replica.</source>
        <translation>Una vez. Host, puerto y db son los de la entrada «redis» del ConnectionStrings.config del CRM; en un clúster de Redis, en cada nodo que no sea réplica.</translation>
    </message>
    <message>
        <source>Log in to the CRM again</source>
        <translation>Iniciar sesión de nuevo en el CRM</translation>
    </message>
    <message>
        <source>In the browser. A window that was open before keeps its old values.</source>
        <translation>En el navegador. Una ventana que ya estaba abierta conserva sus valores anteriores.</translation>
    </message>
    <message>
        <source>%1 is this computer only: nobody else can log in with it. Use the address that users open.</source>
        <translation>%1 designa solo este equipo: nadie más puede iniciar sesión con ella. Use la dirección que abren los usuarios.</translation>
    </message>
    <message>
        <source>This is an IP address. Facebook asks for a host name among the App domains, so give the CRM one.</source>
        <translation>Esto es una dirección IP. Facebook pide un nombre de host en App domains, así que dé uno al CRM.</translation>
    </message>
    <message>
        <source>%1 is a name without a domain, which the console may refuse. Use the full host name, such as %1.example.com.</source>
        <translation>%1 es un nombre sin dominio, que la consola puede rechazar. Use el nombre de host completo, como %1.example.com.</translation>
    </message>
    <message>
        <source>%1 is known inside your network only. The login needs just the user&apos;s browser to reach it, but the console may refuse the name.</source>
        <translation>%1 se conoce solo dentro de su red. Para iniciar sesión basta con que acceda el navegador del usuario, pero la consola puede rechazar el nombre.</translation>
    </message>
    <message>
        <source>Enter the address at which users open the CRM.</source>
        <translation>Introduzca la dirección con la que los usuarios abren el CRM.</translation>
    </message>
    <message>
        <source>The address has characters that cannot be seen. Type it instead of pasting it.</source>
        <translation>La dirección tiene caracteres que no se ven. Escríbala en lugar de pegarla.</translation>
    </message>
    <message>
        <source>%1 is not how a browser opens the CRM. The address begins with https://.</source>
        <translation>%1 no es la forma en que un navegador abre el CRM. La dirección empieza por https://.</translation>
    </message>
    <message>
        <source>The address names no host. It looks like https://crm.example.com.</source>
        <translation>La dirección no indica ningún host. Debe ser como https://crm.example.com.</translation>
    </message>
    <message>
        <source>This is no web address. It looks like https://crm.example.com.</source>
        <translation>Esto no es una dirección web. Debe ser como https://crm.example.com.</translation>
    </message>
    <message>
        <source>This is an address of Facebook. Enter the one at which users open the CRM.</source>
        <translation>Esta es una dirección de Facebook. Introduzca aquella con la que los usuarios abren el CRM.</translation>
    </message>
    <message>
        <source>The address had a user name or password in it, which was removed. Addresses are not secret.</source>
        <translation>La dirección contenía un nombre de usuario o una contraseña, que se eliminó. Las direcciones no son secretas.</translation>
    </message>
    <message>
        <source>Facebook refuses to log in from http pages. Set up https for the CRM and use that address here.</source>
        <translation>Facebook no inicia sesión desde páginas http. Configure https para el CRM y use aquí esa dirección.</translation>
    </message>
    <message>
        <source>https:// was put in front. Check that the CRM opens with it.</source>
        <translation>Se antepuso https://. Compruebe que el CRM se abra así.</translation>
    </message>
    <message>
        <source>This is a CRM in the vendor&apos;s cloud, which needs no set-up: log in to Facebook in the CRM itself.</source>
        <translation>Este es un CRM en la nube del proveedor, que no necesita configuración: inicie sesión en Facebook en el propio CRM.</translation>
    </message>
    <message>
        <source>Shortened to the CRM&apos;s own address; what followed is one of its pages.</source>
        <translation>Acortada a la dirección del propio CRM; lo que seguía es una de sus páginas.</translation>
    </message>
    <message>
        <source>The port %1 stays in the Site URL. App domains takes the host name without it.</source>
        <translation>El puerto %1 se queda en Site URL. App domains lleva el nombre de host sin él.</translation>
    </message>
    <message>
        <source>Enter the address to which Facebook sends people back.</source>
        <translation>Introduzca la dirección a la que Facebook devuelve a las personas.</translation>
    </message>
    <message>
        <source>The address has blanks or characters that cannot be seen. Type it instead of pasting it.</source>
        <translation>La dirección tiene espacios o caracteres que no se ven. Escríbala en lugar de pegarla.</translation>
    </message>
    <message>
        <source>Facebook compares the whole address, so * stands for nothing. Enter the exact address.</source>
        <translation>Facebook compara la dirección entera, así que * no representa nada. Introduzca la dirección exacta.</translation>
    </message>
    <message>
        <source>The address begins with https://; a host name alone is refused.</source>
        <translation>La dirección empieza por https://; se rechaza un nombre de host sin más.</translation>
    </message>
    <message>
        <source>Facebook&apos;s own page needs no entry, and the console refuses it. Turn on Embedded browser OAuth login instead.</source>
        <translation>La página del propio Facebook no necesita entrada, y la consola la rechaza. Active en su lugar Embedded browser OAuth login.</translation>
    </message>
    <message>
        <source>An address with # and what follows is refused. Leave that part out.</source>
        <translation>Una dirección con # y lo que sigue se rechaza. Omita esa parte.</translation>
    </message>
    <message>
        <source>Facebook sends people back only to https addresses.</source>
        <translation>Facebook devuelve a las personas solo a direcciones https.</translation>
    </message>
    <message>
        <source>Facebook allows localhost by itself while the app is in development, and never later.</source>
        <translation>Facebook permite localhost sin más mientras la app está en modo de desarrollo, y nunca después.</translation>
    </message>
    <message>
        <source>What follows the ? is compared too: the login works only with exactly this address.</source>
        <translation>También se compara lo que sigue a ?: el inicio de sesión funciona solo con esta dirección exacta.</translation>
    </message>
    <message>
        <source>%1 is %2, which is no port.</source>
        <translation>%1 es %2, que no es un puerto.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535; leave the key out for the usual one.</source>
        <translation>Un puerto es un número del 1 al 65535; omita la clave para usar el habitual.</translation>
    </message>
    <message>
        <source>It is one of: %1.</source>
        <translation>Es uno de estos: %1.</translation>
    </message>
    <message>
        <source>%1 has an empty entry.</source>
        <translation>%1 tiene una entrada vacía.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Quítela.</translation>
    </message>
    <message>
        <source>%1 does not say where the secret is.</source>
        <translation>%1 no dice dónde está el secreto.</translation>
    </message>
    <message>
        <source>%1 contains a user name or password.</source>
        <translation>%1 contiene un nombre de usuario o una contraseña.</translation>
    </message>
    <message>
        <source>Write the address without it, and change a password that others could read.</source>
        <translation>Escriba la dirección sin eso y cambie la contraseña si otros pudieron leerla.</translation>
    </message>
    <message>
        <source>It is an address with scheme and host, such as %1.</source>
        <translation>Es una dirección con esquema y host, como %1.</translation>
    </message>
    <message>
        <source>The address ends before the first ? or #.</source>
        <translation>La dirección termina antes del primer ? o #.</translation>
    </message>
    <message>
        <source>App ID and App Secret go there: use https. Plain http is accepted on this computer only (127.0.0.1).</source>
        <translation>El App ID y el App Secret van ahí: use https. El http sin cifrar solo se acepta en este equipo (127.0.0.1).</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”.</source>
        <translation>%1 no puede ser «%2».</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”; did you mean “%3”?</source>
        <translation>%1 no puede ser «%2»; ¿quería decir «%3»?</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta %1.</translation>
    </message>
    <message>
        <source>The file&apos;s sections are: %1.</source>
        <translation>Las secciones del archivo son: %1.</translation>
    </message>
    <message>
        <source>The keys here are: %1.</source>
        <translation>Las claves aquí son: %1.</translation>
    </message>
    <message>
        <source>The key %1 is unknown; did you mean %2?</source>
        <translation>La clave %1 es desconocida; ¿quería decir %2?</translation>
    </message>
    <message>
        <source>The key %1 is unknown.</source>
        <translation>La clave %1 es desconocida.</translation>
    </message>
    <message>
        <source>%1 belongs in the section %2.</source>
        <translation>%1 va en la sección %2.</translation>
    </message>
    <message>
        <source>Write one of: %1 = { keychain = true }, %1 = { env = &quot;NAME&quot; }, %1 = { file = &quot;path&quot; }, %1 = { command = [&quot;program&quot;, &quot;argument&quot;] }.</source>
        <translation>Escriba uno de estos: %1 = { keychain = true }, %1 = { env = &quot;NAME&quot; }, %1 = { file = &quot;path&quot; }, %1 = { command = [&quot;program&quot;, &quot;argument&quot;] }.</translation>
    </message>
    <message>
        <source>%1 is not a section.</source>
        <translation>%1 no es una sección.</translation>
    </message>
    <message>
        <source>Begin it with a line of its own: %1</source>
        <translation>Empiécela con una línea propia: %1</translation>
    </message>
    <message>
        <source>%1 contains the character U+0000.</source>
        <translation>%1 contiene el carácter U+0000.</translation>
    </message>
    <message>
        <source>%1 has a value of the wrong type: %2.</source>
        <translation>%1 tiene un valor de tipo incorrecto: %2.</translation>
    </message>
    <message>
        <source>Write it as %1 = %2.</source>
        <translation>Escríbalo como %1 = %2.</translation>
    </message>
    <message>
        <source>%1 must not hold the secret itself: a site file is copied and mailed. Take it out, and change the secret if others could read the file.</source>
        <translation>%1 no debe contener el propio secreto: un archivo de sitio se copia y se envía por correo. Quítelo y cambie el secreto si otros pudieron leer el archivo.</translation>
    </message>
    <message>
        <source>It is a host name or an address alone: scheme, port and path have no place in it.</source>
        <translation>Es solo un nombre de host o una dirección: el esquema, el puerto y la ruta no tienen sitio ahí.</translation>
    </message>
    <message>
        <source>It is the certificate&apos;s SHA-256 fingerprint: 64 hexadecimal digits.</source>
        <translation>Es la huella SHA-256 del certificado: 64 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>The App ID has digits only, usually 15 or 16; it stands in the console&apos;s address: /apps/&lt;App ID&gt;/.</source>
        <translation>El App ID tiene solo cifras, normalmente 15 o 16; está en la dirección de la consola: /apps/&lt;App ID&gt;/.</translation>
    </message>
    <message>
        <source>It is one e-mail address, such as admin@example.com.</source>
        <translation>Es una sola dirección de correo, como admin@example.com.</translation>
    </message>
    <message>
        <source>An app domain is a host name without scheme, port or path.</source>
        <translation>Un dominio de la app es un nombre de host sin esquema, puerto ni ruta.</translation>
    </message>
    <message>
        <source>It is a version of Facebook&apos;s Graph API, such as v25.0.</source>
        <translation>Es una versión de la Graph API de Facebook, como v25.0.</translation>
    </message>
    <message>
        <source>Facebook sends the login&apos;s answer there: it is a whole https address.</source>
        <translation>Facebook envía ahí la respuesta del inicio de sesión: es una dirección https completa.</translation>
    </message>
    <message>
        <source>It is scheme, host and port alone, such as https://graph.facebook.com.</source>
        <translation>Es solo esquema, host y puerto, como https://graph.facebook.com.</translation>
    </message>
    <message>
        <source>Write the CRM&apos;s address: site_url = &quot;https://…&quot;.</source>
        <translation>Escriba la dirección del CRM: site_url = &quot;https://…&quot;.</translation>
    </message>
    <message>
        <source>Write route = &quot;database&quot; or route = &quot;service&quot;.</source>
        <translation>Escriba route = &quot;database&quot; o route = &quot;service&quot;.</translation>
    </message>
    <message>
        <source>Write the database server&apos;s name: host = &quot;…&quot;.</source>
        <translation>Escriba el nombre del servidor de bases de datos: host = &quot;…&quot;.</translation>
    </message>
    <message>
        <source>Write the database&apos;s name: name = &quot;…&quot;.</source>
        <translation>Escriba el nombre de la base de datos: name = &quot;…&quot;.</translation>
    </message>
    <message>
        <source>Write the CRM user to sign in as: user = &quot;…&quot;.</source>
        <translation>Escriba el usuario del CRM con el que iniciar sesión: user = &quot;…&quot;.</translation>
    </message>
    <message>
        <source>Write the Facebook app&apos;s ID: app_id = &quot;…&quot;.</source>
        <translation>Escriba el ID de la app de Facebook: app_id = &quot;…&quot;.</translation>
    </message>
    <message>
        <source>[shared] names accounts: write on whose behalf they are shared: acting_as = &quot;Supervisor&quot;.</source>
        <translation>[shared] indica cuentas: escriba en nombre de quién se comparten: acting_as = &quot;Supervisor&quot;.</translation>
    </message>
    <message>
        <source>Save it as plain text in UTF-8 (in PowerShell: Out-File -Encoding utf8), or write a new one with the wizard.</source>
        <translation>Guárdelo como texto sin formato en UTF-8 (en PowerShell: Out-File -Encoding utf8) o escriba uno nuevo con el asistente.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB, so it is no site file.</source>
        <translation>El archivo ocupa más de 1&#xa0;MiB, así que no es un archivo de sitio.</translation>
    </message>
    <message>
        <source>Name another file with --site.</source>
        <translation>Indique otro archivo con --site.</translation>
    </message>
    <message>
        <source>The file is text in UTF-16, not in UTF-8.</source>
        <translation>El archivo es texto en UTF-16, no en UTF-8.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8.</source>
        <translation>El archivo no es texto en UTF-8.</translation>
    </message>
    <message>
        <source>The file is not TOML from here on: %1.</source>
        <translation>A partir de aquí el archivo no es TOML: %1.</translation>
    </message>
    <message>
        <source>Mend the line. A value is &quot;text in quotes&quot;, a number, true or false.</source>
        <translation>Corrija la línea. Un valor es &quot;texto entre comillas&quot;, un número, true o false.</translation>
    </message>
    <message>
        <source>The connection to %1 is encrypted, but nobody checks that it is the right server (tls = &quot;require&quot;).</source>
        <translation>La conexión con %1 está cifrada, pero nadie comprueba que sea el servidor correcto (tls = &quot;require&quot;).</translation>
    </message>
    <message>
        <source>The connection to %1 is not encrypted (tls = &quot;disable&quot;): the App Secret and the password can be read on the way.</source>
        <translation>La conexión con %1 no está cifrada (tls = &quot;disable&quot;): el App Secret y la contraseña se pueden leer por el camino.</translation>
    </message>
    <message>
        <source>Check the port, and that SQL Server is running with TCP/IP enabled (SQL Server Configuration Manager).</source>
        <translation>Compruebe el puerto y que SQL Server esté en marcha con TCP/IP activado (SQL Server Configuration Manager).</translation>
    </message>
    <message>
        <source>Check the port, and that Oracle&apos;s listener is running.</source>
        <translation>Compruebe el puerto y que el listener de Oracle esté en marcha.</translation>
    </message>
    <message>
        <source>Issued to %1 by %2, valid until %3. SHA-256 fingerprint: %4.</source>
        <translation>Emitido para %1 por %2, válido hasta el %3. Huella SHA-256: %4.</translation>
    </message>
    <message>
        <source>What answers on %1 is not %2.</source>
        <translation>Lo que responde en %1 no es %2.</translation>
    </message>
    <message>
        <source>Check the port: %1&apos;s own is %2.</source>
        <translation>Compruebe el puerto: el habitual de %1 es %2.</translation>
    </message>
    <message>
        <source>Have TLS turned on in the server, or, if the network between is trusted, set encryption to off.</source>
        <translation>Pida que se active TLS en el servidor o, si la red intermedia es de confianza, desactive el cifrado.</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>ofrecido</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the server&apos;s administrator, then trust the certificate; or name the PEM file of the authority that issued it.</source>
        <translation>Compare la huella con el administrador del servidor y después confíe en el certificado; o indique el archivo PEM de la autoridad que lo emitió.</translation>
    </message>
    <message>
        <source>“.dsn” cannot stand in the server&apos;s name, the user or the password.</source>
        <translation>«.dsn» no puede figurar en el nombre del servidor, el usuario ni la contraseña.</translation>
    </message>
    <message>
        <source>Use the server&apos;s address, or another login.</source>
        <translation>Use la dirección del servidor u otro usuario.</translation>
    </message>
    <message>
        <source>The driver %1 cannot be told which certificate to trust.</source>
        <translation>Al controlador %1 no se le puede indicar en qué certificado confiar.</translation>
    </message>
    <message>
        <source>Windows login works on Windows only.</source>
        <translation>El inicio de sesión de Windows solo funciona en Windows.</translation>
    </message>
    <message>
        <source>Use a login of SQL Server&apos;s own: login = &quot;sql&quot;.</source>
        <translation>Use un usuario propio de SQL Server: login = &quot;sql&quot;.</translation>
    </message>
    <message>
        <source>“%1” is no name of an Oracle server or service.</source>
        <translation>«%1» no es el nombre de un servidor o servicio de Oracle.</translation>
    </message>
    <message>
        <source>Write host and service name alone, without brackets and blanks.</source>
        <translation>Escriba solo el host y el nombre de servicio, sin paréntesis ni espacios.</translation>
    </message>
    <message>
        <source>A name with a line break in it cannot be used.</source>
        <translation>No se puede usar un nombre que contiene un salto de línea.</translation>
    </message>
    <message>
        <source>Correct the server&apos;s name or the certificate file&apos;s.</source>
        <translation>Corrija el nombre del servidor o el del archivo de certificado.</translation>
    </message>
    <message>
        <source>The server %1 has no database %2 for the login %3.</source>
        <translation>El servidor %1 no tiene la base de datos %2 para el usuario %3.</translation>
    </message>
    <message>
        <source>The connection cannot be prepared: no temporary file can be written.</source>
        <translation>No se puede preparar la conexión: no se puede escribir ningún archivo temporal.</translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files.</source>
        <translation>Libere espacio en la carpeta de archivos temporales.</translation>
    </message>
    <message>
        <source>This computer has no ODBC driver named %1.</source>
        <translation>Este equipo no tiene ningún controlador ODBC llamado %1.</translation>
    </message>
    <message>
        <source>No ODBC driver is installed.</source>
        <translation>No hay ningún controlador ODBC instalado.</translation>
    </message>
    <message>
        <source>Installed: %1.</source>
        <translation>Instalados: %1.</translation>
    </message>
    <message>
        <source>Correct odbc_driver in the site file, or leave it empty.</source>
        <translation>Corrija odbc_driver en el archivo de sitio o déjelo vacío.</translation>
    </message>
    <message>
        <source>This computer lacks an ODBC driver for %1.</source>
        <translation>A este equipo le falta un controlador ODBC para %1.</translation>
    </message>
    <message>
        <source>Install Oracle Instant Client with its ODBC package, then try again.</source>
        <translation>Instale Oracle Instant Client con su paquete ODBC e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Install Microsoft&apos;s “ODBC Driver 18 for SQL Server”, or on Debian and Ubuntu the package tdsodbc (FreeTDS), then try again.</source>
        <translation>Instale «ODBC Driver 18 for SQL Server» de Microsoft o, en Debian y Ubuntu, el paquete tdsodbc (FreeTDS), e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Install Oracle Instant Client with its ODBC package, or a Qt with the driver QOCI.</source>
        <translation>Instale Oracle Instant Client con su paquete ODBC o un Qt con el controlador QOCI.</translation>
    </message>
    <message>
        <source>%1: the drivers %2 and %3 are ready.</source>
        <translation>%1: los controladores %2 y %3 están listos.</translation>
    </message>
    <message>
        <source>%1: no ODBC driver for it is installed.</source>
        <translation>%1: no hay instalado ningún controlador ODBC adecuado.</translation>
    </message>
    <message>
        <source>The guide has no step “%1”.</source>
        <translation>La guía no tiene ningún paso «%1».</translation>
    </message>
    <message>
        <source>Open the guide without a step and search there.</source>
        <translation>Abra la guía sin paso y busque en ella.</translation>
    </message>
    <message>
        <source>STEP is a step&apos;s name, the number of a step of the manual, or what check calls its finding. The guide needs no network. Saved, it is one page with its pictures beside it, for an intranet or for print; saving needs no display.</source>
        <translation>STEP es el nombre de un paso, el número de un paso del manual o el nombre que check da a lo que encuentra. La guía no necesita red. Guardada, es una página con sus imágenes al lado, para una intranet o para imprimir; guardarla no necesita pantalla.</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>In Facebook&apos;s console</source>
        <translation>En la consola de Facebook</translation>
    </message>
    <message>
        <source>In the CRM</source>
        <translation>En el CRM</translation>
    </message>
    <message>
        <source>Shared accounts</source>
        <translation>Cuentas compartidas</translation>
    </message>
    <message>
        <source>Keep it working</source>
        <translation>Mantenerlo en marcha</translation>
    </message>
    <message>
        <source>When Facebook refuses</source>
        <translation>Cuando Facebook rechaza algo</translation>
    </message>
    <message>
        <source>When the CRM refuses</source>
        <translation>Cuando el CRM rechaza algo</translation>
    </message>
    <message>
        <source>CrmLink itself</source>
        <translation>El propio CrmLink</translation>
    </message>
    <message>
        <source>The guide&apos;s file %1 cannot be read.</source>
        <translation>No se puede leer el archivo %1 de la guía.</translation>
    </message>
    <message>
        <source>Install CrmLink again.</source>
        <translation>Instale CrmLink de nuevo.</translation>
    </message>
    <message>
        <source>The guide cannot be saved to %1.</source>
        <translation>La guía no se puede guardar en %1.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, on a disk with room for a few megabytes.</source>
        <translation>Elija una carpeta en la que pueda escribir, en un disco con espacio para unos megabytes.</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>The manual&apos;s word</source>
        <translation>La palabra del manual</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>A drawing of ours, not Facebook&apos;s page. Names as of %1; the place may differ.</source>
        <extracomment>Under a picture; %1 is a month and year.</extracomment>
        <translation>Un dibujo nuestro, no la página de Facebook. Nombres a fecha de %1; el lugar puede variar.</translation>
    </message>
    <message>
        <source>A drawing of ours, not the CRM&apos;s page. Names as of %1; the place may differ.</source>
        <extracomment>Under a picture; %1 is a month and year.</extracomment>
        <translation>Un dibujo nuestro, no la página del CRM. Nombres a fecha de %1; el lugar puede variar.</translation>
    </message>
    <message>
        <source>CrmLink&apos;s own page, with values of a practice site.</source>
        <extracomment>Under a picture, which is in English: in any other language it says so, because the text beside it names translated buttons.</extracomment>
        <translation>La página del propio CrmLink, en inglés, con valores de un sitio de práctica.</translation>
    </message>
    <message>
        <source>Manual, step %1</source>
        <extracomment>Where a step stands in the vendor&apos;s manual.</extracomment>
        <translation>Manual, paso %1</translation>
    </message>
    <message>
        <source>Manual, “Entering Facebook key into bpm&apos;online”</source>
        <translation>Manual, «Entering Facebook key into bpm&apos;online»</translation>
    </message>
    <message>
        <source>Manual, “Configuring shared Facebook accounts”, step %1</source>
        <translation>Manual, «Configuring shared Facebook accounts», paso %1</translation>
    </message>
    <message>
        <source>Fig. %1</source>
        <translation>Fig. %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>A mark on a picture, read aloud: its number, and what it points at.</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>The list of the guide&apos;s pictures cannot be read.</source>
        <translation>No se puede leer la lista de imágenes de la guía.</translation>
    </message>
    <message>
        <source>CrmLink: the guide</source>
        <translation>CrmLink: la guía</translation>
    </message>
    <message>
        <source>I do not see this</source>
        <translation>No veo esto</translation>
    </message>
    <message>
        <source>The printer refused the guide.</source>
        <translation>La impresora rechazó la guía.</translation>
    </message>
    <message>
        <source>Save it as PDF and print that.</source>
        <translation>Guárdela como PDF e imprímalo.</translation>
    </message>
    <message>
        <source>What about the accounts? Say list, share, unshare or remove.</source>
        <translation>¿Qué se hace con las cuentas? Indique list, share, unshare o remove.</translation>
    </message>
    <message>
        <source>Accounts have no action “%1”: say list, share, unshare or remove.</source>
        <translation>Para las cuentas no existe la acción «%1»: indique list, share, unshare o remove.</translation>
    </message>
    <message>
        <source>Accounts have no action “%1”; did you mean “%2”?</source>
        <translation>Para las cuentas no existe la acción «%1»; ¿quería decir «%2»?</translation>
    </message>
    <message>
        <source>No account is named.</source>
        <translation>No se indica ninguna cuenta.</translation>
    </message>
    <message>
        <source>Name accounts by login or id after “%1”; accounts list shows them.</source>
        <translation>Indique cuentas por nombre o identificador después de «%1»; accounts list las muestra.</translation>
    </message>
    <message>
        <source>The list cannot be written to a temporary file.</source>
        <translation>No se puede escribir la lista en un archivo temporal.</translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files (TMPDIR, TEMP).</source>
        <translation>Libere espacio en la carpeta de archivos temporales (TMPDIR, TEMP).</translation>
    </message>
    <message>
        <source>Undo cannot give removed accounts back: their owners have to link them again.</source>
        <translation>Al deshacer no se recuperan las cuentas eliminadas: sus propietarios tienen que vincularlas de nuevo.</translation>
    </message>
    <message>
        <source>Nothing to write: the accounts are as you want them.</source>
        <translation>No hay nada que escribir: las cuentas están como usted las quiere.</translation>
    </message>
    <message>
        <source>Run %1.</source>
        <translation>Ejecución %1.</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducada</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sin caducidad</translation>
    </message>
    <message>
        <source>end not known</source>
        <translation>caducidad desconocida</translation>
    </message>
    <message>
        <source>%1 of %2, app %3</source>
        <extracomment>%1 is an account&apos;s login, %2 the CRM user whose it is, %3 an App ID.</extracomment>
        <translation>%1 de %2, app %3</translation>
    </message>
    <message numerus="yes">
        <source>%n Facebook account(s)</source>
        <translation>
            <numerusform>%n cuenta de Facebook</numerusform>
            <numerusform>%n cuentas de Facebook</numerusform>
        </translation>
    </message>
    <message>
        <source>list shows all, or those that are named, and never asks Facebook: an end is known where an account was linked or checked on this computer. share lets all users of the CRM use an account, unshare its owner only; both need acting_as in the site file, and that user the operation permission. remove deletes the link at once, without a question, and undo cannot give it back. An account is named by its login or, where several have it, by its id. What is already so is left alone.</source>
        <translation>list muestra todas, o las que se indiquen, y nunca pregunta a Facebook: la caducidad se conoce si la cuenta se vinculó o comprobó en este equipo. share deja que todos los usuarios del CRM usen una cuenta, unshare solo su propietario; ambas necesitan acting_as en el archivo de sitio, y ese usuario el permiso de operación. remove elimina el vínculo en el acto, sin preguntar, y undo no puede devolverlo. Una cuenta se indica por su nombre o, si varias lo tienen, por su identificador. Lo que ya está así se deja como está.</translation>
    </message>
    <message>
        <source>“%1” has no token in the CRM.</source>
        <translation>«%1» no tiene token en el CRM.</translation>
    </message>
    <message>
        <source>“%1” of %2: %3</source>
        <translation>«%1» de %2: %3</translation>
    </message>
    <message>
        <source>“%1” works.</source>
        <translation>«%1» funciona.</translation>
    </message>
    <message>
        <source>“%1” ended on %2: the app may no longer read the person&apos;s data.</source>
        <translation>«%1» caducó el %2: la app ya no puede leer los datos de la persona.</translation>
    </message>
    <message>
        <source>“%1” works until %2.</source>
        <translation>«%1» funciona hasta el %2.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” works until %2, %n more day(s).</source>
        <translation>
            <numerusform>«%1» funciona hasta el %2, %n&#xa0;día más.</numerusform>
            <numerusform>«%1» funciona hasta el %2, %n&#xa0;días más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Have %1 link the account again before that day. Facebook lets a link live for about 60 days; only a new login begins them anew.</source>
        <translation>Pida a %1 que vuelva a vincular la cuenta antes de ese día. Facebook deja que un vínculo dure unos 60&#xa0;días; solo lo renueva un nuevo inicio de sesión.</translation>
    </message>
    <message>
        <source>Facebook was not asked.</source>
        <translation>No se ha consultado a Facebook.</translation>
    </message>
    <message>
        <source>Not asked: this way to the CRM does not tell the accounts&apos; tokens, and only with them does Facebook answer.</source>
        <translation>Sin consultar: esta vía al CRM no proporciona los tokens de las cuentas, y solo con ellos responde Facebook.</translation>
    </message>
    <message>
        <source>Not asked: %1</source>
        <translation>Sin consultar: %1</translation>
    </message>
    <message>
        <source>Nobody can use these accounts before they are linked again, because they have expired or belong to another app: %1.</source>
        <translation>Nadie puede usar estas cuentas antes de que se vinculen de nuevo, porque han caducado o pertenecen a otra app: %1.</translation>
    </message>
    <message>
        <source>Link the Facebook account “%1” of %2 again</source>
        <translation>Vincular de nuevo la cuenta de Facebook «%1» de %2</translation>
    </message>
    <message>
        <source>The link between the CRM and Facebook ends on %1. The account&apos;s owner logs in to Facebook once more: in the CRM&apos;s user profile, or with “crmlink profile”.</source>
        <translation>El vínculo entre el CRM y Facebook caduca el %1. El propietario de la cuenta inicia sesión en Facebook una vez más: en el perfil de usuario del CRM o con «crmlink profile».</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Save it somewhere else.</source>
        <translation>No se puede escribir %1: %2. Guárdelo en otro lugar.</translation>
    </message>
    <message>
        <source>The CRM could not be made to notice: %1</source>
        <translation>No se pudo hacer que el CRM detectara el cambio: %1</translation>
    </message>
    <message>
        <source>The CRM dropped its caches and was restarted; users log in again.</source>
        <translation>El CRM vació sus cachés y se reinició; los usuarios inician sesión de nuevo.</translation>
    </message>
    <message>
        <source>Seen by the CRM: its server uses these values.</source>
        <translation>Visto por el CRM: su servidor usa estos valores.</translation>
    </message>
    <message>
        <source>The CRM was restarted, and its server still uses other values: look for a value of the user&apos;s own, and in SysSettings.config.</source>
        <translation>El CRM se reinició, y su servidor sigue usando otros valores: busque un valor propio del usuario, y en SysSettings.config.</translation>
    </message>
    <message>
        <source>Proved with an account: the CRM&apos;s server can work with that of %1.</source>
        <translation>Comprobado con una cuenta: el servidor del CRM puede trabajar con la de %1.</translation>
    </message>
    <message>
        <source>The linked account of %1 no longer works: it has to be linked again.</source>
        <translation>La cuenta vinculada de %1 ya no funciona: hay que vincularla de nuevo.</translation>
    </message>
    <message>
        <source>%1: web service of %2</source>
        <translation>%1: servicio web de %2</translation>
    </message>
    <message>
        <source>The CRM wrote the values itself and uses them. Where it runs on several servers, restart the others.</source>
        <translation>El CRM escribió los valores él mismo y los usa. Si se ejecuta en varios servidores, reinicie los demás.</translation>
    </message>
    <message>
        <source>Link a Facebook account, link it again, share it with all users, make it private, check or remove it. With database access the user on whose behalf is chosen first. Each action is shown before it is written, and is a run of its own. Without --site a known CRM is chosen; a password that is not in the keychain is asked for and not kept.</source>
        <translation>Vincular una cuenta de Facebook, vincularla de nuevo, compartirla con todos los usuarios, hacerla privada, comprobarla o eliminarla. Con acceso a la base de datos se elige primero el usuario en cuyo nombre se actúa. Cada acción se muestra antes de escribirse y es una ejecución propia. Sin --site se elige un CRM conocido; una contraseña que no está en el llavero se pide y no se guarda.</translation>
    </message>
    <message>
        <source>Write the keys to the CRM and read them back.</source>
        <translation>Escribir las claves en el CRM y leerlas de nuevo.</translation>
    </message>
    <message>
        <source>Reads, writes what differs, reads it back, and only then commits. A second run changes nothing. With route = &quot;service&quot; there is no transaction: CrmLink says what was written and what was not, and the old integration works until the last setting. Every run that wrote can be taken back with undo; the App Secret it replaced is kept in the keychain for that. Ctrl+C before the commit rolls everything back.</source>
        <translation>Lee, escribe lo que difiere, lo vuelve a leer y solo entonces confirma. Una segunda ejecución no cambia nada. Con route = &quot;service&quot; no hay transacción: se dice qué se escribió y qué no, y la integración anterior funciona hasta el último ajuste. Toda ejecución que haya escrito puede deshacerse con undo; el App Secret reemplazado se conserva para ello en el llavero. Ctrl+C antes de confirmar lo revierte todo.</translation>
    </message>
    <message>
        <source>service: ask the CRM to drop its caches and restart afterwards, which ends all sessions, and whether it uses the new values; needs [crm.service]. none: do not (default).</source>
        <translation>service: pedir después al CRM que vacíe sus cachés y se reinicie, lo que termina todas las sesiones, y si usa los valores nuevos; necesita [crm.service]. none: no hacerlo (predeterminado).</translation>
    </message>
    <message>
        <source>%1, the certificate that you trust on your own word</source>
        <translation>%1, el certificado en el que usted ha decidido confiar</translation>
    </message>
    <message>
        <source>Check that the address begins with https only if the CRM speaks it on this port.</source>
        <translation>Compruebe que la dirección empiece por https solo si el CRM lo habla en este puerto.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of %1.</source>
        <translation>Este equipo no confía en el certificado de %1.</translation>
    </message>
    <message>
        <source>%1. It is issued to %2 by %3. Its SHA-256 fingerprint: %4</source>
        <extracomment>%1 system&apos;s words, %2 and %3 names in a certificate, %4 its fingerprint</extracomment>
        <translation>%1. Está emitido para %2 por %3. Su huella SHA-256: %4</translation>
    </message>
    <message>
        <source>Ask who runs the CRM&apos;s server whether this is its fingerprint. If so, trust this one certificate: pinned_sha256 under [crm.service] in the site file. Or have the company&apos;s certificate authority installed on this computer.</source>
        <translation>Pregunte a quien administra el servidor del CRM si esta es su huella. Si lo es, confíe en este único certificado: pinned_sha256 en [crm.service] del archivo de sitio. O pida que se instale en este equipo la autoridad de certificación de la empresa.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that is trusted.</source>
        <translation>%1 muestra un certificado distinto de aquel en el que se confía.</translation>
    </message>
    <message>
        <source>Trusted: %1. Shown: %2, issued to %3 by %4.</source>
        <translation>De confianza: %1. Mostrado: %2, emitido para %3 por %4.</translation>
    </message>
    <message>
        <source>Ask who runs the CRM&apos;s server whether its certificate was renewed. Only then trust the new one: pinned_sha256 under [crm.service] in the site file.</source>
        <translation>Pregunte a quien administra el servidor del CRM si se renovó su certificado. Solo entonces confíe en el nuevo: pinned_sha256 en [crm.service] del archivo de sitio.</translation>
    </message>
    <message>
        <source>This CRM lets people in through single sign-on only.</source>
        <translation>Este CRM solo admite inicio de sesión único.</translation>
    </message>
    <message>
        <source>It redirects to %1 for the sign-in.</source>
        <translation>Envía a %1 para iniciar sesión.</translation>
    </message>
    <message>
        <source>Use a CRM user that may sign in with a password (such as Supervisor), or the database route.</source>
        <translation>Use un usuario del CRM que pueda iniciar sesión con contraseña (como Supervisor) o la vía de la base de datos.</translation>
    </message>
    <message>
        <source>The answer was empty (HTTP status %1).</source>
        <translation>La respuesta estaba vacía (estado HTTP %1).</translation>
    </message>
    <message>
        <source>A web page came instead (HTTP status %1).</source>
        <translation>En su lugar llegó una página web (estado HTTP %1).</translation>
    </message>
    <message>
        <source>A web page came instead: “%1” (HTTP status %2).</source>
        <translation>En su lugar llegó una página web: «%1» (estado HTTP %2).</translation>
    </message>
    <message>
        <source>Something else came instead: %1 (HTTP status %2).</source>
        <translation>En su lugar llegó otra cosa: %1 (estado HTTP %2).</translation>
    </message>
    <message>
        <source>Check the spelling of the CRM&apos;s address. A VPN may be needed.</source>
        <translation>Compruebe cómo está escrita la dirección del CRM. Puede que haga falta una VPN.</translation>
    </message>
    <message>
        <source>No web server answers at %1.</source>
        <translation>Ningún servidor web responde en %1.</translation>
    </message>
    <message>
        <source>Check the address and its port, and that the CRM is running.</source>
        <translation>Compruebe la dirección y su puerto, y que el CRM esté en marcha.</translation>
    </message>
    <message>
        <source>The CRM at %1 did not answer in time.</source>
        <translation>El CRM en %1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>A CRM that was just started needs a minute or two: try again. Check firewall and VPN.</source>
        <translation>Un CRM recién iniciado necesita un minuto o dos: inténtelo de nuevo. Compruebe el cortafuegos y la VPN.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not let the request through.</source>
        <translation>El proxy en el camino a %1 no deja pasar la solicitud.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s proxy settings: an internal host usually belongs to the exceptions.</source>
        <translation>Compruebe los ajustes de proxy de este equipo: un host interno suele estar entre las excepciones.</translation>
    </message>
    <message>
        <source>What answers at %1 is no web server of a CRM.</source>
        <translation>Lo que responde en %1 no es el servidor web de un CRM.</translation>
    </message>
    <message>
        <source>Check the address and its port.</source>
        <translation>Compruebe la dirección y su puerto.</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>La conexión con %1 se cortó.</translation>
    </message>
    <message>
        <source>Try again. If it goes on, ask who runs the CRM&apos;s server.</source>
        <translation>Inténtelo de nuevo. Si persiste, pregunte a quien administra el servidor del CRM.</translation>
    </message>
    <message>
        <source>%1 is not the CRM&apos;s web service.</source>
        <translation>%1 no es el servicio web del CRM.</translation>
    </message>
    <message>
        <source>The address sends on to %1.</source>
        <translation>La dirección redirige a %1.</translation>
    </message>
    <message>
        <source>If that is the CRM, use its address. If it is where people sign in for everything, this CRM has single sign-on: use a user with a password, or the database route.</source>
        <translation>Si eso es el CRM, use su dirección. Si es donde se inicia sesión para todo, este CRM tiene inicio de sesión único: use un usuario con contraseña o la vía de la base de datos.</translation>
    </message>
    <message>
        <source>Use the address with https.</source>
        <translation>Use la dirección con https.</translation>
    </message>
    <message>
        <source>Sign in to the proxy, or add the CRM to its exceptions.</source>
        <translation>Inicie sesión en el proxy o añada el CRM a sus excepciones.</translation>
    </message>
    <message>
        <source>The CRM at %1 is not ready.</source>
        <translation>El CRM en %1 no está listo.</translation>
    </message>
    <message>
        <source>It may be starting. Wait a minute or two and try again.</source>
        <translation>Puede que se esté iniciando. Espere un minuto o dos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the CRM&apos;s address: it is what users type in their browser, without /0 or a page behind it. A proxy or a firewall&apos;s page can come in between, too.</source>
        <translation>Compruebe la dirección del CRM: es lo que los usuarios escriben en su navegador, sin /0 ni una página detrás. También puede interponerse un proxy o la página de un cortafuegos.</translation>
    </message>
    <message>
        <source>The password of the CRM user %1 has expired.</source>
        <translation>La contraseña del usuario del CRM %1 ha caducado.</translation>
    </message>
    <message>
        <source>Log in to the CRM in a browser, choose a new password there, and use that one here.</source>
        <translation>Inicie sesión en el CRM con un navegador, elija ahí una contraseña nueva y use esa aquí.</translation>
    </message>
    <message>
        <source>The CRM user %1 is locked.</source>
        <translation>El usuario del CRM %1 está bloqueado.</translation>
    </message>
    <message>
        <source>Wait until the lock ends (the CRM&apos;s setting, usually 15 minutes), or have a system administrator unlock the user. Further attempts prolong it.</source>
        <translation>Espere a que termine el bloqueo (ajuste del CRM, normalmente 15&#xa0;minutos) o pida a un administrador del sistema que desbloquee al usuario. Más intentos lo prolongan.</translation>
    </message>
    <message>
        <source>The CRM does not accept the login %1.</source>
        <translation>El CRM no acepta el inicio de sesión de %1.</translation>
    </message>
    <message>
        <source>Check user name and password. Several wrong attempts lock the user.</source>
        <translation>Compruebe el nombre de usuario y la contraseña. Varios intentos fallidos bloquean al usuario.</translation>
    </message>
    <message>
        <source>The password would cross the network to %1 unencrypted. Nothing was sent.</source>
        <translation>La contraseña cruzaría la red hasta %1 sin cifrar. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>The CRM&apos;s address begins with http.</source>
        <translation>La dirección del CRM empieza por http.</translation>
    </message>
    <message>
        <source>Use the address with https. If the CRM has none and you trust the network in between, insist on it: allow_http = true under [crm.service] in the site file.</source>
        <translation>Use la dirección con https. Si el CRM no la tiene y usted confía en la red intermedia, indíquelo expresamente: allow_http = true en [crm.service] del archivo de sitio.</translation>
    </message>
    <message>
        <source>The CRM does not let %1 do this.</source>
        <translation>El CRM no deja que %1 haga esto.</translation>
    </message>
    <message>
        <source>Have a system administrator of the CRM grant the operation (for system settings: “Access to managing system settings”), or sign in as another user.</source>
        <translation>Pida a un administrador del sistema del CRM que conceda la operación (para los ajustes del sistema: «Access to managing system settings»), o inicie usted sesión como otro usuario.</translation>
    </message>
    <message>
        <source>The CRM&apos;s web service did not answer as expected (%1).</source>
        <translation>El servicio web del CRM no respondió como se esperaba (%1).</translation>
    </message>
    <message>
        <source>This version of the CRM may differ from those CrmLink knows. Try again, or use the database route.</source>
        <translation>Puede que esta versión del CRM difiera de las que CrmLink conoce. Inténtelo de nuevo o use la vía de la base de datos.</translation>
    </message>
    <message>
        <source>The CRM said that it saved everything, but does not tell the new values.</source>
        <translation>El CRM comunicó que lo había guardado todo, pero no indica los valores nuevos.</translation>
    </message>
    <message>
        <source>A value of the user&apos;s own or of a role may win over it, or SysSettings.config pins it: look at the setting in the CRM&apos;s System settings.</source>
        <translation>Puede que prevalezca un valor propio del usuario o de un rol, o que SysSettings.config lo fije: mire el ajuste en System settings del CRM.</translation>
    </message>
    <message>
        <source>The CRM&apos;s web service tells no access tokens.</source>
        <translation>El servicio web del CRM no proporciona los tokens de acceso.</translation>
    </message>
    <message>
        <source>%1 does not hold the operation “Access to managing system settings”</source>
        <translation>%1 no tiene la operación «Access to managing system settings»</translation>
    </message>
    <message>
        <source>The App Secret to be written is not at hand.</source>
        <translation>El App Secret que se debe escribir no está disponible.</translation>
    </message>
    <message>
        <source>The CRM changed nothing of the account %1.</source>
        <translation>El CRM no cambió nada de la cuenta %1.</translation>
    </message>
    <message>
        <source>It may have been removed meanwhile, or its owner&apos;s records are not yours to change: sign in as its owner or as a system administrator.</source>
        <translation>Puede que se haya eliminado entretanto, o que usted no pueda cambiar los registros de su propietario: inicie sesión como su propietario o como administrador del sistema.</translation>
    </message>
    <message>
        <source>%1 cannot be linked again in one step.</source>
        <translation>%1 no se puede vincular de nuevo en un solo paso.</translation>
    </message>
    <message>
        <source>%1 has several Facebook accounts, and the CRM does not let one choose between them.</source>
        <translation>%1 tiene varias cuentas de Facebook, y el CRM no deja elegir entre ellas.</translation>
    </message>
    <message>
        <source>Remove the account, then link it anew.</source>
        <translation>Elimine la cuenta y vincúlela de nuevo.</translation>
    </message>
    <message>
        <source>The CRM&apos;s server did not do what was asked of an account.</source>
        <translation>El servidor del CRM no hizo lo que se pidió para una cuenta.</translation>
    </message>
    <message>
        <source>Show this to the CRM&apos;s system administrator.</source>
        <translation>Muéstreselo al administrador del sistema del CRM.</translation>
    </message>
    <message>
        <source>The CRM has a private Facebook account of this user already.</source>
        <translation>El CRM ya tiene una cuenta privada de Facebook de este usuario.</translation>
    </message>
    <message>
        <source>Link that account again, or remove it first.</source>
        <translation>Vuelva a vincular esa cuenta o elimínela antes.</translation>
    </message>
    <message>
        <source>The CRM has no Facebook keys yet.</source>
        <translation>El CRM aún no tiene claves de Facebook.</translation>
    </message>
    <message>
        <source>Have the CRM&apos;s administrator set up the Facebook integration first.</source>
        <translation>Pida al administrador del CRM que configure antes la integración con Facebook.</translation>
    </message>
    <message>
        <source>Facebook did not accept what the CRM&apos;s server sent it.</source>
        <translation>Facebook no aceptó lo que le envió el servidor del CRM.</translation>
    </message>
    <message>
        <source>Log in to Facebook again and repeat. If it goes on, check the CRM&apos;s Facebook keys.</source>
        <translation>Inicie sesión en Facebook de nuevo y repítalo. Si persiste, compruebe las claves de Facebook del CRM.</translation>
    </message>
    <message>
        <source>The CRM did not save “%1”.</source>
        <translation>El CRM no guardó «%1».</translation>
    </message>
    <message>
        <source>Accounts can be linked here once App ID and App Secret are entered.</source>
        <translation>Aquí se pueden vincular cuentas cuando se hayan introducido App ID y App Secret.</translation>
    </message>
    <message>
        <source>Facebook is not asked here, so nobody can log in.</source>
        <translation>Aquí no se consulta a Facebook, así que nadie puede iniciar sesión.</translation>
    </message>
    <message>
        <source>No user of the CRM is named on whose behalf accounts are changed: name one on Your CRM.</source>
        <translation>No se indica en nombre de qué usuario del CRM se cambian las cuentas: indique uno en «Su CRM».</translation>
    </message>
    <message>
        <source>Facebook can be asked only with the App Secret.</source>
        <translation>A Facebook solo se le puede preguntar con el App Secret.</translation>
    </message>
    <message>
        <source>Press Copy link and open it in a browser of this computer.</source>
        <translation>Pulse «Copiar enlace» y ábralo en un navegador de este equipo.</translation>
    </message>
    <message>
        <source>The login %1 lacks a right in the database: %2. The database administrator can grant it.</source>
        <translation>Al usuario %1 le falta un permiso en la base de datos: %2. El administrador de la base de datos puede concederlo.</translation>
    </message>
    <message>
        <source>The CRM still uses the shared Facebook application, not keys of its own: set it up first.</source>
        <translation>El CRM sigue usando la aplicación compartida de Facebook, no claves propias: configúrelo antes.</translation>
    </message>
    <message>
        <source>The CRM has no Facebook keys yet: set it up first.</source>
        <translation>El CRM aún no tiene claves de Facebook: configúrelo antes.</translation>
    </message>
    <message>
        <source>%1 may not share accounts. A system administrator of the CRM can grant “Access to managing shared accounts in the external resources” under Operation permissions.</source>
        <translation>%1 no puede compartir cuentas. Un administrador del sistema del CRM puede conceder «Access to managing shared accounts in the external resources» en Operation permissions.</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <extracomment>A message that the user copies and sends; %1 is the reader.</extracomment>
        <translation>Hola, %1:</translation>
    </message>
    <message>
        <source>your Facebook account is to be linked with the CRM %1. It takes two minutes:</source>
        <translation>su cuenta de Facebook se va a vincular con el CRM %1. Lleva dos minutos:</translation>
    </message>
    <message>
        <source>the Facebook account “%2” has to be linked with the CRM %1 again. It takes two minutes:</source>
        <translation>la cuenta de Facebook «%2» tiene que volver a vincularse con el CRM %1. Lleva dos minutos:</translation>
    </message>
    <message>
        <source>Sign in to the CRM as yourself: %1</source>
        <translation>Inicie sesión en el CRM con su propio usuario: %1</translation>
    </message>
    <message>
        <source>Open your profile (User profile on the home page) and press Accounts in external resources.</source>
        <translation>Abra su perfil (User profile en la página de inicio) y pulse Accounts in external resources.</translation>
    </message>
    <message>
        <source>Select “%1” there and remove it.</source>
        <translation>Seleccione ahí «%1» y elimínela.</translation>
    </message>
    <message>
        <source>Add a Facebook account and log in to Facebook.</source>
        <translation>Añada una cuenta de Facebook e inicie sesión en Facebook.</translation>
    </message>
    <message>
        <source>Add a Facebook account and log in to Facebook as “%1”.</source>
        <translation>Añada una cuenta de Facebook e inicie sesión en Facebook como «%1».</translation>
    </message>
    <message>
        <source>The CRM then keeps the account&apos;s name, a number and an access token that works for about 60 days. Never send anybody your Facebook password: nobody needs it.</source>
        <translation>El CRM guarda entonces el nombre de la cuenta, un número y un token de acceso que funciona unos 60&#xa0;días. No envíe nunca a nadie su contraseña de Facebook: nadie la necesita.</translation>
    </message>
    <message>
        <source>This version cannot reach the CRM in the way that the site file names.</source>
        <translation>Esta versión no puede acceder al CRM por la vía que indica el archivo de sitio.</translation>
    </message>
    <message>
        <source>Name another route or database in the site file.</source>
        <translation>Indique otra vía u otra base de datos en el archivo de sitio.</translation>
    </message>
    <message>
        <source>The CRM does not tell its App Secret: link the account in the CRM itself.</source>
        <translation>El CRM no revela su App Secret: vincule la cuenta en el propio CRM.</translation>
    </message>
    <message>
        <source>The CRM&apos;s web service at %1 (%2), signed in as %3.</source>
        <translation>El servicio web del CRM en %1 (%2), con la sesión de %3.</translation>
    </message>
    <message>
        <source>Have the CRM served by https, and write its address with https.</source>
        <translation>Pida que el CRM se ofrezca por https y escriba su dirección con https.</translation>
    </message>
    <message>
        <source>Have the server&apos;s certificate mended, or trust this one certificate: pinned_sha256 under [crm.service] in the site file.</source>
        <translation>Pida que se corrija el certificado del servidor o confíe en este único certificado: pinned_sha256 en [crm.service] del archivo de sitio.</translation>
    </message>
    <message>
        <source>The run of %1 was interrupted. Written: %2. Not written: %3.</source>
        <translation>La ejecución de %1 se interrumpió. Escrito: %2. Sin escribir: %3.</translation>
    </message>
    <message>
        <source>The CRM was restarted and does not answer yet.</source>
        <translation>El CRM se reinició y aún no responde.</translation>
    </message>
    <message>
        <source>The values are written. Open the CRM in a browser; if it does not start, ask who runs its server.</source>
        <translation>Los valores están escritos. Abra el CRM en un navegador; si no se inicia, pregunte a quien administra su servidor.</translation>
    </message>
    <message>
        <source>The site file does not say who asks the CRM to restart. Nothing was written.</source>
        <translation>El archivo de sitio no dice quién pide al CRM que se reinicie. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Write user and password under [crm.service], or leave out --notify service and restart the CRM by hand.</source>
        <translation>Escriba user y password en [crm.service], u omita --notify service y reinicie el CRM a mano.</translation>
    </message>
    <message>
        <source>The site file does not say who signs in to the CRM.</source>
        <translation>El archivo de sitio no dice quién inicia sesión en el CRM.</translation>
    </message>
    <message>
        <source>Write user and password under [crm.service].</source>
        <translation>Escriba user y password en [crm.service].</translation>
    </message>
    <message>
        <source>Only a part was written to the CRM.</source>
        <translation>Solo se escribió una parte en el CRM.</translation>
    </message>
    <message>
        <source>Written: %1. Not written: %2. %3</source>
        <translation>Escrito: %1. Sin escribir: %2. %3</translation>
    </message>
    <message>
        <source>Mend the cause and run it again: it writes the rest. Or take back what was written: crmlink undo --site FILE --run %1</source>
        <translation>Corrija la causa y ejecútelo de nuevo: escribe el resto. O deshaga lo escrito: crmlink undo --site FILE --run %1</translation>
    </message>
    <message>
        <source>A record in the journal cannot be read: %1</source>
        <translation>No se puede leer un registro del diario: %1</translation>
    </message>
    <message>
        <source>Restore the file from a backup, or set the values by hand in the CRM.</source>
        <translation>Restaure el archivo de una copia de seguridad o ponga los valores a mano en el CRM.</translation>
    </message>
    <message>
        <source>The CRM does not tell the old value of “%1”: undo cannot restore it.</source>
        <translation>El CRM no indica el valor anterior de «%1»: no se podrá restaurar al deshacer.</translation>
    </message>
    <message>
        <source>“%1” stays as it is: the CRM did not tell its value from before the run.</source>
        <translation>«%1» se queda como está: el CRM no indicó su valor anterior a la ejecución.</translation>
    </message>
    <message>
        <source>The connection to %1 is not encrypted (allow_http = true): the App Secret and the password can be read on the way.</source>
        <translation>La conexión con %1 no está cifrada (allow_http = true): el App Secret y la contraseña se pueden leer por el camino.</translation>
    </message>
    <message>
        <source>Install “ODBC Driver 18 for SQL Server” or FreeTDS (Debian and Ubuntu: tdsodbc).</source>
        <translation>Instale «ODBC Driver 18 for SQL Server» o FreeTDS (Debian y Ubuntu: tdsodbc).</translation>
    </message>
    <message>
        <source>The database driver does not trust the certificate of %1.</source>
        <translation>El controlador de la base de datos no confía en el certificado de %1.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s driver goes by the certificates that this computer trusts: have the server&apos;s added to them. Or install FreeTDS (Debian and Ubuntu: tdsodbc), which goes by the file that you choose.</source>
        <translation>El controlador de Microsoft se guía por los certificados en los que confía este equipo: pida que se añada a ellos el del servidor. O instale FreeTDS (Debian y Ubuntu: tdsodbc), que se guía por el archivo que usted elija.</translation>
    </message>
    <message>
        <source>The CRM has its Facebook settings. Their values are those that count for %1; values of single roles and other users could not be looked at.</source>
        <translation>El CRM tiene sus ajustes de Facebook. Sus valores son los que cuentan para %1; los de roles concretos y de otros usuarios no se han podido consultar.</translation>
    </message>
    <message>
        <source>Linked again this way, %1 works for about two hours only: the CRM&apos;s server asks Facebook for long-lived access when an account is new. To have that, remove the account and link it anew.</source>
        <translation>Vinculada de nuevo de esta manera, %1 funciona solo unas dos horas: el servidor del CRM pide a Facebook acceso de larga duración cuando una cuenta es nueva. Para tenerlo, elimine la cuenta y vincúlela otra vez.</translation>
    </message>
    <message>
        <source>Whether single roles or users have values of their own, which would win over the new ones, could not be looked at: the CRM&apos;s web service tells only those that count for %1.</source>
        <translation>No se ha podido consultar si roles o usuarios concretos tienen valores propios, que prevalecerían sobre los nuevos: el servicio web del CRM solo da los que cuentan para %1.</translation>
    </message>
    <message>
        <source>Not linked yet</source>
        <translation>Aún no vinculada</translation>
    </message>
    <message>
        <source>%1 has logged in, and the account is not linked yet.</source>
        <extracomment>%1 is the account of somebody who has just logged in to Facebook.</extracomment>
        <translation>%1 ha iniciado sesión y la cuenta aún no está vinculada.</translation>
    </message>
    <message>
        <source>To link it later, its owner has to log in to Facebook again.</source>
        <translation>Para vincularla más tarde, su propietario tiene que volver a iniciar sesión en Facebook.</translation>
    </message>
    <message>
        <source>&amp;Go back to it</source>
        <translation>&amp;Volver a la cuenta</translation>
    </message>
    <message>
        <source>&amp;Leave without linking</source>
        <translation>&amp;Salir sin vincular</translation>
    </message>
    <message>
        <source>The CRM does not say which of its users %1 is.</source>
        <translation>El CRM no dice cuál de sus usuarios es %1.</translation>
    </message>
    <message>
        <source>This user may not read the CRM&apos;s list of users through the web service.</source>
        <translation>Este usuario no puede leer la lista de usuarios del CRM a través del servicio web.</translation>
    </message>
    <message>
        <source>Link the account in the CRM itself, or ask its system administrator.</source>
        <translation>Vincule la cuenta en el propio CRM o pregunte a su administrador del sistema.</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Leer más</translation>
    </message>
    <message>
        <source>Messages of Facebook and what they mean</source>
        <translation>Mensajes de Facebook y qué significan</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>ok</source>
        <extracomment>How a check ended, in a list of checks on the command line.</extracomment>
        <translation>ok</translation>
    </message>
    <message>
        <source>warning</source>
        <extracomment>How a check ended, in a list of checks on the command line.</extracomment>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>FAILED</source>
        <extracomment>How a check ended, in a list of checks on the command line; in capitals, not to be overlooked.</extracomment>
        <translation>FALLO</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>How a check ended, in a list of checks on the command line.</extracomment>
        <translation>omitido</translation>
    </message>
    <message numerus="yes">
        <source>This CRM keeps access tokens of up to %n character(s). Should Facebook&apos;s be longer, nothing is written, and the CRM&apos;s administrator has to widen SocialAccount.AccessToken first.</source>
        <translation>
            <numerusform>Este CRM guarda tokens de acceso de hasta %n&#xa0;carácter. Si el de Facebook es más largo, no se escribe nada, y el administrador del CRM tiene que ampliar antes SocialAccount.AccessToken.</numerusform>
            <numerusform>Este CRM guarda tokens de acceso de hasta %n&#xa0;caracteres. Si el de Facebook es más largo, no se escribe nada, y el administrador del CRM tiene que ampliar antes SocialAccount.AccessToken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; the system trusts %n certificate authority(s).</source>
        <extracomment>%1 is the library for encryption with its version, for example &quot;OpenSSL 3.0.17&quot;.</extracomment>
        <translation>
            <numerusform>%1; el sistema confía en %n&#xa0;autoridad de certificación.</numerusform>
            <numerusform>%1; el sistema confía en %n&#xa0;autoridades de certificación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The secret is too long for a keychain: %n byte(s); at most %1 fit.</source>
        <translation>
            <numerusform>El secreto es demasiado largo para un llavero: %n&#xa0;byte; caben como máximo %1.</numerusform>
            <numerusform>El secreto es demasiado largo para un llavero: %n&#xa0;bytes; caben como máximo %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 did not end within %n second(s).</source>
        <extracomment>%1 is the program that prints a secret.</extracomment>
        <translation>
            <numerusform>%1 no terminó en %n&#xa0;segundo.</numerusform>
            <numerusform>%1 no terminó en %n&#xa0;segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This has %n character(s). A name of a few words is enough.</source>
        <translation>
            <numerusform>Esto tiene %n&#xa0;carácter. Basta un nombre de pocas palabras.</numerusform>
            <numerusform>Esto tiene %n&#xa0;caracteres. Basta un nombre de pocas palabras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This has %n character(s). A shorter name is easier to recognise when people log in.</source>
        <translation>
            <numerusform>Esto tiene %n&#xa0;carácter. Un nombre más corto se reconoce mejor al iniciar sesión.</numerusform>
            <numerusform>Esto tiene %n&#xa0;caracteres. Un nombre más corto se reconoce mejor al iniciar sesión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n character(s); the CRM holds %1.</source>
        <translation>
            <numerusform>Tiene %n&#xa0;carácter; en el CRM caben %1.</numerusform>
            <numerusform>Tiene %n&#xa0;caracteres; en el CRM caben %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The CRM keeps access tokens of up to %n character(s). Facebook&apos;s can be longer; such an account cannot be linked.</source>
        <translation>
            <numerusform>El CRM guarda tokens de acceso de hasta %n&#xa0;carácter. Los de Facebook pueden ser más largos; una cuenta así no se puede vincular.</numerusform>
            <numerusform>El CRM guarda tokens de acceso de hasta %n&#xa0;caracteres. Los de Facebook pueden ser más largos; una cuenta así no se puede vincular.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This has %n digit(s); an App ID has 15 to 17. Copy it from the top of the app&apos;s dashboard.</source>
        <translation>
            <numerusform>Esto tiene %n&#xa0;cifra; un App ID tiene de 15 a 17. Cópielo de la parte superior del Dashboard de la app.</numerusform>
            <numerusform>Esto tiene %n&#xa0;cifras; un App ID tiene de 15 a 17. Cópielo de la parte superior del Dashboard de la app.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This has %n character(s); an App Secret has 32.</source>
        <translation>
            <numerusform>Esto tiene %n&#xa0;carácter; un App Secret tiene 32.</numerusform>
            <numerusform>Esto tiene %n&#xa0;caracteres; un App Secret tiene 32.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This has %n character(s); an App Secret has 32. Copy it whole.</source>
        <translation>
            <numerusform>Esto tiene %n&#xa0;carácter; un App Secret tiene 32. Cópielo entero.</numerusform>
            <numerusform>Esto tiene %n&#xa0;caracteres; un App Secret tiene 32. Cópielo entero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n character(s); the column AccessToken holds %1.</source>
        <translation>
            <numerusform>Tiene %n&#xa0;carácter; en la columna AccessToken caben %1.</numerusform>
            <numerusform>Tiene %n&#xa0;caracteres; en la columna AccessToken caben %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n character(s); the column Login holds %1.</source>
        <translation>
            <numerusform>Tiene %n&#xa0;carácter; en la columna Login caben %1.</numerusform>
            <numerusform>Tiene %n&#xa0;caracteres; en la columna Login caben %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This has %n character(s), too many for an address.</source>
        <translation>
            <numerusform>Esto tiene %n&#xa0;carácter, demasiados para una dirección.</numerusform>
            <numerusform>Esto tiene %n&#xa0;caracteres, demasiados para una dirección.</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like the App Secret. The App ID has digits only; it stands above the secret in App settings › Basic.</source>
        <translation>Esto parece el App Secret. El App ID tiene solo cifras; está encima del secreto en App settings › Basic.</translation>
    </message>
    <message>
        <source>%1 is copied.</source>
        <extracomment>Said by screen readers; %1 is what a value is called.</extracomment>
        <translation>%1 está copiado.</translation>
    </message>
    <message>
        <source>CrmLink does not speak “%1”. It speaks: %2.</source>
        <translation>CrmLink no habla «%1». Habla: %2.</translation>
    </message>
    <message>
        <source>Run it in a desktop session, or save the guide as a web page, which needs no display: crmlink guide --export DIR.</source>
        <translation>Ejecútelo en una sesión de escritorio o guarde la guía como página web, para lo que no hace falta pantalla: crmlink guide --export DIR.</translation>
    </message>
    <message>
        <source>For monitoring: 0 when nothing failed, 1 or 2 when the check itself could not be made, 3 when the CRM or Facebook cannot be reached, 4 when the CRM refuses the login or its password is not available, 6 when something is wrong. Shared accounts and those named under [shared] are asked about at Facebook: a warning from 14 days before a link ends, a failure after it. A link lives for about 60 days and cannot be prolonged; only its owner&apos;s new login begins them anew. Have it run every day: CrmLink installs no timer itself.</source>
        <translation>Para supervisión: 0 si nada ha fallado, 1 o 2 si no se pudo hacer la comprobación misma, 3 si no se puede acceder al CRM o a Facebook, 4 si el CRM rechaza el inicio de sesión o no se puede obtener su contraseña, 6 si algo está mal. Se pregunta a Facebook por las cuentas compartidas y por las indicadas en [shared]: una advertencia desde 14 días antes de que caduque un vínculo, un fallo después. Un vínculo dura unos 60 días y no se puede prolongar; solo lo renueva un nuevo inicio de sesión de su propietario. Haga que se ejecute cada día: CrmLink no instala por sí mismo ningún temporizador.</translation>
    </message>
    <message>
        <source>Name an empty folder, a new one, or one that holds an earlier export.</source>
        <translation>Indique una carpeta vacía, una nueva o una que contenga una exportación anterior.</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder.</source>
        <translation>%1 es un archivo, no una carpeta.</translation>
    </message>
    <message>
        <source>In %1 no folder can be made.</source>
        <translation>En %1 no se puede crear ninguna carpeta.</translation>
    </message>
    <message>
        <source>You may not write to %1.</source>
        <translation>No tiene permiso para escribir en %1.</translation>
    </message>
    <message>
        <source>%1 is there already, and CrmLink did not make it.</source>
        <translation>%1 ya existe y no lo creó CrmLink.</translation>
    </message>
    <message>
        <source>%1 Or put the password into a file with --password-file PATH.</source>
        <extracomment>%1 says how to make the keychain work.</extracomment>
        <translation>%1 O guarde la contraseña en un archivo con --password-file PATH.</translation>
    </message>
    <message>
        <source>Undone by the run %1 on %2.</source>
        <extracomment>%1 is a run&apos;s id, %2 a point in time.</extracomment>
        <translation>Deshecha por la ejecución %1 el %2.</translation>
    </message>
    <message>
        <source>There is nothing to do. To have its values again, apply the site file again.</source>
        <translation>No hay nada que hacer. Para recuperar sus valores, ejecute apply de nuevo con el archivo de sitio.</translation>
    </message>
    <message>
        <source>Unlock your keychain and allow CrmLink to use it, then try again.</source>
        <translation>Desbloquee su llavero y permita que CrmLink lo use; después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Start the keychain of your desktop (GNOME Keyring, KWallet or KeePassXC with its Secret Service), then try again.</source>
        <translation>Inicie el llavero de su escritorio (GNOME Keyring, KWallet o KeePassXC con su Secret Service) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check that your keychain runs and is unlocked, then try again.</source>
        <translation>Compruebe que su llavero esté en marcha y desbloqueado e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Answer that dialog, then try again.</source>
        <translation>Responda a ese diálogo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check that your keychain is switched on and has room, then try again.</source>
        <translation>Compruebe que su llavero esté activado y tenga espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 Or name another place for %2 in the site file: { env = &quot;NAME&quot; }, { file = &quot;PATH&quot; } or { command = [&quot;PROGRAM&quot;] }.</source>
        <extracomment>%1 says how to make the keychain work; %2 is a key of the site file.</extracomment>
        <translation>%1 O indique otro lugar para %2 en el archivo de sitio: { env = &quot;NAME&quot; }, { file = &quot;PATH&quot; } o { command = [&quot;PROGRAM&quot;] }.</translation>
    </message>
    <message>
        <source>(secret)</source>
        <translation>(secreto)</translation>
    </message>
    <message>
        <source>(not set)</source>
        <translation>(sin definir)</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <extracomment>A value that the CRM has and does not tell.</extracomment>
        <translation>(desconocido)</translation>
    </message>
    <message>
        <source>The number in this address, %1, is no App ID, which has 15 to 17 digits. Open the app in the console and copy the whole address of its page.</source>
        <translation>El número de esta dirección, %1, no es un App ID, que tiene de 15 a 17 cifras. Abra la app en la consola y copie la dirección completa de su página.</translation>
    </message>
    <message>
        <source>Leave it, if that is intended. Otherwise set Site URL to %2.</source>
        <translation>Déjelo así si es intencionado. Si no, ponga %2 como Site URL.</translation>
    </message>
    <message>
        <source>Leave it, if that is intended. Otherwise set Mobile Site URL to %2.</source>
        <translation>Déjelo así si es intencionado. Si no, ponga %2 como Mobile Site URL.</translation>
    </message>
    <message>
        <source>Leave it, if mail to %1 is read. Otherwise change Contact email in App settings › Basic.</source>
        <translation>Déjelo así si alguien lee el correo de %1. Si no, cambie Contact email en App settings › Basic.</translation>
    </message>
    <message>
        <source>Leads through registering the Facebook app, checks each step, and writes to the CRM only on the page “Write to the CRM”. Closed at any page, it goes on there next time. For a site that is set up already it opens on what works and what needs attention.</source>
        <translation>Guía paso a paso en el registro de la app de Facebook, comprueba cada paso y escribe en el CRM solo en la página «Escribir en el CRM». Si se cierra en cualquier página, la próxima vez continúa ahí. En un sitio ya configurado, muestra primero qué funciona y qué requiere atención.</translation>
    </message>
    <message>
        <source>One of the two keys is empty in the CRM, or the CRM has not noticed yet that they were entered.</source>
        <translation>Una de las dos claves está vacía en el CRM, o el CRM aún no se ha dado cuenta de que se introdujeron.</translation>
    </message>
    <message>
        <source>Write the keys to the CRM, then restart it.</source>
        <translation>Escriba las claves en el CRM y reinícielo después.</translation>
    </message>
    <message>
        <source>Log in to Facebook again to link %1 for %2</source>
        <translation>Inicie sesión de nuevo en Facebook para vincular %1 para %2</translation>
    </message>
    <message>
        <source>Enter the name and the contact address. The console asks for them first, before the manual&apos;s step 4.</source>
        <translation>Introduzca el nombre y la dirección de contacto. La consola los pide primero, antes del paso 4 del manual.</translation>
    </message>
    <message>
        <source>At the end of the form. On some accounts it reads “Go to dashboard”.</source>
        <translation>Al final del formulario. En algunas cuentas dice «Go to dashboard».</translation>
    </message>
    <message>
        <source>The link to the advanced set-up is gone. The console asks for use cases instead, after the name: the one for Facebook Login is right. Then go through the rest of the form and create the app.</source>
        <translation>El enlace a la configuración avanzada ya no está. La consola pregunta en su lugar por casos de uso, después del nombre: el de Facebook Login es el correcto. Recorra después el resto del formulario y cree la app.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <extracomment>A month by its name alone, and its year.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A step in the list: its number in the vendor&apos;s manual, its title.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>shared with all users</source>
        <translation>compartida con todos los usuarios</translation>
    </message>
    <message>
        <source>The App Secret that you had entered was not in a keychain, and is gone with the earlier session.</source>
        <translation>El App Secret que había introducido no estaba en ningún llavero y se perdió con la sesión anterior.</translation>
    </message>
    <message>
        <source>The App Secret that you had entered is no longer in your keychain.</source>
        <translation>El App Secret que había introducido ya no está en su llavero.</translation>
    </message>
    <message>
        <source>The App Secret could not be fetched. %1</source>
        <translation>No se pudo obtener el App Secret. %1</translation>
    </message>
    <message>
        <source>your keychain</source>
        <translation>su llavero</translation>
    </message>
    <message>
        <source>The App Secret of the app %1 is not at hand. Nothing can be written without it.</source>
        <translation>El App Secret de la app %1 no está disponible. Sin él no se puede escribir nada.</translation>
    </message>
    <message>
        <source>The CRM would be left with an App ID and no App Secret, or with that of another app, and no user could log in.</source>
        <translation>El CRM se quedaría con un App ID sin App Secret, o con el de otra app, y ningún usuario podría iniciar sesión.</translation>
    </message>
    <message>
        <source>Enter it on the page “App ID and App Secret”.</source>
        <translation>Introdúzcalo en la página «App ID y App Secret».</translation>
    </message>
    <message>
        <source>The CRM&apos;s App Secret stays as it is: CrmLink has none at hand, so it was not compared either.</source>
        <translation>El App Secret del CRM se queda como está: CrmLink no dispone de ninguno, así que tampoco se comparó.</translation>
    </message>
    <message>
        <source>Restart the CRM on every computer it runs on and flush its Redis database</source>
        <translation>Reiniciar el CRM en cada equipo en el que se ejecuta y vaciar su base de datos Redis</translation>
    </message>
    <message>
        <source>who runs the CRM&apos;s servers</source>
        <translation>quien administra los servidores del CRM</translation>
    </message>
    <message>
        <source>Link a Facebook account: user profile, Accounts in external resources</source>
        <translation>Vincular una cuenta de Facebook: perfil de usuario, Accounts in external resources</translation>
    </message>
    <message>
        <source>each user, once</source>
        <translation>cada usuario, una vez</translation>
    </message>
    <message>
        <source>Share an account with everybody, if wanted: start CrmLink again and choose it on Accounts</source>
        <translation>Compartir una cuenta con todos, si se desea: iniciar CrmLink de nuevo y elegirla en «Cuentas»</translation>
    </message>
    <message>
        <source>a user who may share accounts</source>
        <translation>un usuario que pueda compartir cuentas</translation>
    </message>
    <message>
        <source>See that the app&apos;s settings hold a %1</source>
        <extracomment>%1 is a setting&apos;s name in Meta&apos;s console, %2 its value.</extracomment>
        <translation>Asegurarse de que en los ajustes de la app esté rellenado: %1</translation>
    </message>
    <message>
        <source>See that the app&apos;s settings hold %1: %2</source>
        <translation>Asegurarse de que en los ajustes de la app figure %1: %2</translation>
    </message>
    <message>
        <source>no longer: run %1 was put back, %2, run %3</source>
        <translation>ya no: la ejecución %1 se deshizo, %2, ejecución %3</translation>
    </message>
    <message>
        <source>%1 (Facebook&apos;s answer, %2)</source>
        <translation>%1 (respuesta de Facebook, %2)</translation>
    </message>
    <message>
        <source>to be entered: %1 (not seen in the app)</source>
        <translation>por introducir: %1 (no visto en la app)</translation>
    </message>
    <message>
        <source>Speak this language, for example de or uk-UA (else the one chosen in the program, else the desktop&apos;s).</source>
        <translation>Hablar este idioma, por ejemplo de o uk-UA (si no, el elegido en el programa; si no, el del escritorio).</translation>
    </message>
    <message>
        <source>Your keychain has no keyring yet that could keep secrets.</source>
        <translation>Su llavero todavía no tiene ningún depósito que pueda guardar secretos.</translation>
    </message>
    <message>
        <source>When CrmLink keeps its first secret, your desktop asks you for the password of a new keyring. A script cannot answer: make the keyring before it runs, for example in Passwords and Keys.</source>
        <translation>Cuando CrmLink guarde su primer secreto, el escritorio le pedirá una contraseña para un depósito nuevo. Un script no puede responder: cree el depósito antes de ejecutarlo, por ejemplo en Contraseñas y claves.</translation>
    </message>
    <message>
        <source>The answer could not be written to standard output.</source>
        <translation>No se pudo escribir la respuesta en la salida estándar.</translation>
    </message>
    <message>
        <source>The display %1 does not answer.</source>
        <translation>La pantalla %1 no responde.</translation>
    </message>
    <message>
        <source>Waiting for your keychain, which may have a question on the desktop. Ctrl+C stops.</source>
        <translation>Esperando a su llavero, que quizá muestre una pregunta en el escritorio. Ctrl+C lo detiene.</translation>
    </message>
    <message>
        <source>Windows can be shown (%1).</source>
        <translation>Se pueden mostrar ventanas (%1).</translation>
    </message>
    <message>
        <source>The display %1 does not answer: setup, profile, guide and practice cannot open a window.</source>
        <translation>La pantalla %1 no responde: setup, profile, guide y practice no pueden abrir ninguna ventana.</translation>
    </message>
    <message>
        <source>%1 logged in with these keys, %2; linking in the CRM is still to do</source>
        <translation>%1 inició sesión con estas claves, %2; queda por hacer la vinculación en el CRM</translation>
    </message>
    <message>
        <source>Then enter that address as Site URL, and as site_url in the site file.</source>
        <translation>Después introduzca esa dirección como Site URL, y como site_url en el archivo de sitio.</translation>
    </message>
    <message>
        <source>Check the path after --site. Without --site, crmlink setup makes a new one step by step.</source>
        <translation>Compruebe la ruta después de --site. Sin --site, crmlink setup crea uno nuevo paso a paso.</translation>
    </message>
    <message>
        <source>The run %1 was made on another database. Nothing was written.</source>
        <translation>La ejecución %1 se hizo en otra base de datos. No se escribió nada.</translation>
    </message>
    <message>
        <source>Send the answer to another place. What the command did is done all the same; crmlink check tells how the CRM stands.</source>
        <translation>Envíe la respuesta a otro lugar. Lo que hizo el comando queda hecho de todos modos; crmlink check dice cómo está el CRM.</translation>
    </message>
    <message>
        <source>No run on it is on record here.</source>
        <translation>Aquí no consta ninguna ejecución en él.</translation>
    </message>
    <message>
        <source>Waiting for the secret from %1. Ctrl+C stops.</source>
        <extracomment>%1 is a program of the user&apos;s that prints a secret.</extracomment>
        <translation>Esperando el secreto de %1. Ctrl+C lo detiene.</translation>
    </message>
    <message>
        <source>The site file %1 could not be changed in its place.</source>
        <translation>No se pudo modificar el archivo de sitio %1 en el lugar donde está.</translation>
    </message>
    <message>
        <source>Give yourself write access to the file and its folder, with room on its disk, or change the file by hand so that it says:
%1</source>
        <translation>Concédase acceso de escritura al archivo y a su carpeta y procure que haya espacio en el disco, o modifique el archivo a mano para que diga:
%1</translation>
    </message>
    <message>
        <source>%1 Then change the file by hand so that it says:
%2</source>
        <extracomment>%1 says how to make the file readable again, %2 is lines of TOML.</extracomment>
        <translation>%1 Después modifique el archivo a mano para que diga:
%2</translation>
    </message>
    <message>
        <source>What is to be changed is written in a form that CrmLink reads, but does not edit.</source>
        <translation>Lo que hay que modificar está escrito en una forma que CrmLink lee, pero no edita.</translation>
    </message>
    <message>
        <source>Change the file by hand so that it says:
%1</source>
        <translation>Modifique el archivo a mano para que diga:
%1</translation>
    </message>
    <message>
        <source>Take the values that were put back out of the site file, or its next apply writes them again</source>
        <translation>Quitar del archivo de sitio los valores que se han deshecho; si no, el siguiente apply con él volverá a escribirlos</translation>
    </message>
    <message>
        <source>The run %1 was made by another way to the CRM. Nothing was written.</source>
        <translation>La ejecución %1 se hizo por otra vía de acceso al CRM. No se escribió nada.</translation>
    </message>
    <message>
        <source>The run of %1 was interrupted on its way through the CRM&apos;s web service, and waits until that is used.</source>
        <translation>La ejecución del %1 se interrumpió en su paso por el servicio web del CRM y espera hasta que se use ese servicio.</translation>
    </message>
    <message>
        <source>The run of %1 was interrupted on another database, %2, and waits until that is used.</source>
        <extracomment>%2 is a database on a server.</extracomment>
        <translation>La ejecución del %1 se interrumpió en otra base de datos, %2, y espera hasta que se use esa base de datos.</translation>
    </message>
    <message>
        <source>It was made through the CRM&apos;s web service; this is the database %1.</source>
        <translation>Se hizo a través del servicio web del CRM; esta es la base de datos %1.</translation>
    </message>
    <message>
        <source>It was made in the database %1; this is the CRM&apos;s web service.</source>
        <extracomment>%1 is a database on a server.</extracomment>
        <translation>Se hizo en la base de datos %1; este es el servicio web del CRM.</translation>
    </message>
    <message>
        <source>Undo it with a site file that has the same route as the run, or set the old values by hand in the CRM.</source>
        <translation>Deshágala con un archivo de sitio que tenga la misma vía (route) que la ejecución, o ponga a mano los valores anteriores en el CRM.</translation>
    </message>
    <message>
        <source>It was made on %1; this is %2.</source>
        <extracomment>Each a database on a server.</extracomment>
        <translation>Se hizo en %1; esta es %2.</translation>
    </message>
    <message>
        <source>It was made on %1; this is another server of that name. The one called itself %2, this one %3.</source>
        <extracomment>%1 is a database on a server; %2 and %3 are what a server calls itself.</extracomment>
        <translation>Se hizo en %1; este es otro servidor con ese nombre. Aquel se llamaba a sí mismo %2, este %3.</translation>
    </message>
    <message>
        <source>Undo it with the site file that it was made with. If this is the same database under another name, or on a new server, set the old values by hand in the CRM.</source>
        <translation>Deshágala con el archivo de sitio con el que se hizo. Si es la misma base de datos con otro nombre o en un servidor nuevo, ponga a mano los valores anteriores en el CRM.</translation>
    </message>
    <message>
        <source>The run to be taken back was %1.</source>
        <translation>La ejecución que había que deshacer era %1.</translation>
    </message>
    <message>
        <source>Undo on the computer whose keychain has it. Where stored secrets were forgotten (crmlink forget), no keychain has it: enter the old App Secret by hand in the CRM&apos;s System settings.</source>
        <translation>Deshágala en el equipo cuyo llavero lo tiene. Si se olvidaron los secretos guardados (crmlink forget), ningún llavero lo tiene: introduzca a mano el App Secret anterior en System settings del CRM.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>A database on a server.</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 (schema %2) on %3</source>
        <extracomment>A database, its schema, and its server.</extracomment>
        <translation>%1 (esquema %2) en %3</translation>
    </message>
    <message>
        <source>Privacy policy URL is “%1”, and that is no public https address.</source>
        <translation>Privacy policy URL es «%1», y eso no es una dirección https pública.</translation>
    </message>
    <message>
        <source>Facebook opens the page from outside before it lets the app go live.</source>
        <translation>Facebook abre la página desde fuera antes de permitir que la app se publique.</translation>
    </message>
    <message>
        <source>Facebook blocks the way back from your own browser.</source>
        <translation>Facebook bloquea el camino de vuelta desde su propio navegador.</translation>
    </message>
    <message>
        <source>The app is live: Facebook allows a login in your own browser only while the app is in development mode. If it is in development mode, Client or Web OAuth login is off.</source>
        <translation>La app está publicada: Facebook permite iniciar sesión en su propio navegador solo mientras la app está en modo de desarrollo. Si está en modo de desarrollo, está desactivado Client o Web OAuth login.</translation>
    </message>
    <message>
        <source>Log in inside this window. Where it can show no pages, switch the app back to development for the moment, or link the account in the CRM itself.</source>
        <translation>Inicie sesión en esta ventana. Donde esta no pueda mostrar páginas, devuelva la app por el momento al modo de desarrollo o vincule la cuenta en el propio CRM.</translation>
    </message>
    <message>
        <source>Link the Facebook accounts of the other users: user profile, Accounts in external resources</source>
        <translation>Vincular las cuentas de Facebook de los demás usuarios: perfil de usuario, Accounts in external resources</translation>
    </message>
    <message>
        <source>each person who was invited</source>
        <translation>cada persona invitada</translation>
    </message>
    <message>
        <source>%1 logged in with these keys and is linked for %2</source>
        <translation>%1 inició sesión con estas claves y está vinculada para %2</translation>
    </message>
    <message>
        <source>The invitation waits among their notifications on Facebook.</source>
        <translation>La invitación espera entre sus notificaciones de Facebook.</translation>
    </message>
    <message>
        <source>Enter an https address under Valid OAuth Redirect URIs, the CRM&apos;s own for example. Where the site file sets redirect_uri, give the same one there.</source>
        <translation>Introduzca una dirección https en Valid OAuth Redirect URIs, por ejemplo la del propio CRM. Si el archivo de sitio define redirect_uri, ponga ahí la misma.</translation>
    </message>
    <message>
        <source>Behind the picture at the upper right. Versions whose home page has links keep “User profile”.</source>
        <translation>Desde la foto arriba a la derecha. Las versiones con enlaces en la página de inicio conservan «User profile».</translation>
    </message>
    <message>
        <source>%1
The password was put nowhere: import again once the file can be changed, or put it where these lines say by hand.</source>
        <translation>%1
La contraseña no se ha guardado en ningún sitio: importe de nuevo cuando el archivo se pueda modificar, o póngala a mano donde indican estas líneas.</translation>
    </message>
    <message>
        <source>%1 is no file that can be changed.</source>
        <translation>%1 no es un archivo que se pueda modificar.</translation>
    </message>
    <message>
        <source>The site file %1 was changed meanwhile and says otherwise than this set-up.</source>
        <translation>El archivo de sitio %1 se ha modificado entretanto y dice algo distinto de esta configuración.</translation>
    </message>
    <message>
        <source>It now says:
%1</source>
        <translation>Ahora dice:
%1</translation>
    </message>
    <message>
        <source>Nothing of it was changed back. See which is right before the next apply.</source>
        <translation>No se ha revertido nada de ello. Compruebe qué es lo correcto antes del próximo apply.</translation>
    </message>
    <message>
        <source>Bring the site file up to date, or its next apply writes other values. %1</source>
        <translation>Poner al día el archivo de sitio; si no, su próximo apply escribirá otros valores. %1</translation>
    </message>
    <message>
        <source>%1 (schema %2)</source>
        <extracomment>A database and its schema.</extracomment>
        <translation>%1 (esquema %2)</translation>
    </message>
    <message>
        <source>Another run can be taken back with --run: %1.</source>
        <translation>Otra ejecución se puede deshacer con --run: %1.</translation>
    </message>
    <message>
        <source>no longer: the values from before run %1 were found in the CRM</source>
        <translation>ya no: en el CRM se encontraron los valores anteriores a la ejecución %1</translation>
    </message>
    <message>
        <source>It is a pipe, and nothing came out of it.</source>
        <translation>Es una tubería y de ella no ha salido nada.</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>Es una carpeta.</translation>
    </message>
    <message>
        <source>It is no ordinary file.</source>
        <translation>No es un archivo normal.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>No existe tal archivo ni carpeta.</translation>
    </message>
    <message>
        <source>%1 is not available: the file %2 cannot be read.</source>
        <translation>%1 no está disponible: no se puede leer el archivo %2.</translation>
    </message>
</context>
<context>
    <name>crmlink::browser::HostLabel</name>
    <message>
        <source>No page yet</source>
        <translation>Aún no hay página</translation>
    </message>
    <message>
        <source>Page of %1, encrypted</source>
        <translation>Página de %1, cifrada</translation>
    </message>
    <message>
        <source>Page of %1, not encrypted</source>
        <translation>Página de %1, sin cifrar</translation>
    </message>
    <message>
        <source>Not encrypted: %1</source>
        <translation>Sin cifrar: %1</translation>
    </message>
</context>
<context>
    <name>crmlink::browser::WebSide</name>
    <message>
        <source>Reload</source>
        <translation>Volver a cargar</translation>
    </message>
    <message>
        <source>Show the page</source>
        <extracomment>Shows a web page although it seems blank or has not come whole.</extracomment>
        <translation>Mostrar la página</translation>
    </message>
    <message>
        <source>Open in my browser</source>
        <translation>Abrir en mi navegador</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Tamaño de la página</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>Tamaño original</translation>
    </message>
    <message>
        <source>Log in as somebody else</source>
        <extracomment>Menu of the web page: forgets who is logged in.</extracomment>
        <translation>Iniciar sesión con otra cuenta</translation>
    </message>
    <message>
        <source>Progress of the page</source>
        <translation>Progreso de la página</translation>
    </message>
    <message>
        <source>The page offered a file. Files are only fetched in your browser.</source>
        <translation>La página ofrecía un archivo. Los archivos solo se descargan en su navegador.</translation>
    </message>
    <message>
        <source>The page asked for a file. Files are only sent from your browser.</source>
        <translation>La página pedía un archivo. Los archivos solo se envían desde su navegador.</translation>
    </message>
    <message>
        <source>The page asked for a permission, such as camera or location. It was refused.</source>
        <translation>La página pedía un permiso, como la cámara o la ubicación. Se rechazó.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Size of a web page.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>El enlace está copiado.</translation>
    </message>
    <message>
        <source>Your browser did not open. The link is copied: paste it into the address line of your browser.</source>
        <translation>Su navegador no se abrió. El enlace está copiado: péguelo en la barra de direcciones de su navegador.</translation>
    </message>
    <message>
        <source>%1 is open in your browser. Come back here afterwards. Nothing opened? Copy the link.</source>
        <translation>%1 está abierto en su navegador. Vuelva aquí después. ¿No se abrió nada? Copie el enlace.</translation>
    </message>
</context>
<context>
    <name>crmlink::browser::webengine::PageView</name>
    <message>
        <source>Cut</source>
        <extracomment>context menu of a web page</extracomment>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>context menu of a web page</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>context menu of a web page</extracomment>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>context menu of a web page</extracomment>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>crmlink::guide::GuideContents</name>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>%1, done</source>
        <extracomment>A step in the list, for assistive technology.</extracomment>
        <translation>%1, hecho</translation>
    </message>
</context>
<context>
    <name>crmlink::guide::GuideHits</name>
    <message>
        <source>What the search found</source>
        <translation>Lo que encontró la búsqueda</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Mensaje: %1</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or fewer.</source>
        <translation>No se encontró nada. Pruebe con otra palabra o con menos.</translation>
    </message>
</context>
<context>
    <name>crmlink::guide::GuidePaper</name>
    <message>
        <source>Save the guide as PDF</source>
        <translation>Guardar la guía como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>CrmLink guide</source>
        <translation>Guía de CrmLink</translation>
    </message>
</context>
<context>
    <name>crmlink::guide::GuideWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation>At&amp;rás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Sigui&amp;ente</translation>
    </message>
    <message>
        <source>Beside the &amp;browser</source>
        <translation>&amp;Junto al navegador</translation>
    </message>
    <message>
        <source>Guide – CrmLink</source>
        <translation>Guía – CrmLink</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>I see this &amp;message …</source>
        <translation>&amp;Veo este mensaje…</translation>
    </message>
    <message>
        <source>Mo&amp;re</source>
        <translation>Má&amp;s</translation>
    </message>
    <message>
        <source>&amp;Larger picture</source>
        <translation>&amp;Imagen más grande</translation>
    </message>
    <message>
        <source>&amp;Smaller picture</source>
        <translation>Imagen &amp;más pequeña</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF …</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>&amp;Open this page in the console</source>
        <translation>&amp;Abrir esta página en la consola</translation>
    </message>
    <message>
        <source>&amp;Open the list of apps in the console</source>
        <translation>&amp;Abrir la lista de apps en la consola</translation>
    </message>
    <message>
        <source>&amp;Open the app&apos;s dashboard in the console</source>
        <translation>&amp;Abrir el Dashboard de la app en la consola</translation>
    </message>
    <message>
        <source>Back to “%1”</source>
        <extracomment>A link to the step of the guide that the reader came from; %1 is its title.</extracomment>
        <translation>Volver a «%1»</translation>
    </message>
</context>
<context>
    <name>crmlink::guide::PictureView</name>
    <message>
        <source>Picture: %1</source>
        <extracomment>Name of a picture for assistive technology; %1 is the step&apos;s title.</extracomment>
        <translation>Imagen: %1</translation>
    </message>
    <message>
        <source>Picture at %1%</source>
        <extracomment>How large a picture is shown, read aloud: 100% fits the window.</extracomment>
        <translation>Imagen al&#xa0;%1&#xa0;%</translation>
    </message>
    <message>
        <source>Drag the picture, or move it with the arrow keys. 0 shows all of it.</source>
        <translation>Arrastre la imagen o muévala con las teclas de flecha. 0 la muestra entera.</translation>
    </message>
    <message>
        <source>Ctrl and the wheel, or + and −, enlarge the picture.</source>
        <translation>Ctrl y la rueda, o + y −, amplían la imagen.</translation>
    </message>
</context>
<context>
    <name>crmlink::guide::StepView</name>
    <message>
        <source>Values of this site</source>
        <translation>Valores de este sitio</translation>
    </message>
    <message>
        <source>I do not see this</source>
        <translation>No veo esto</translation>
    </message>
    <message>
        <source>This step is &amp;done</source>
        <translation>Este paso está &amp;hecho</translation>
    </message>
    <message numerus="yes">
        <source>Not known yet: %1. Enter them in the wizard; in the guide that F1 opens there, they stand here to be copied.</source>
        <extracomment>%1 are the names of %n values in the guide, which are copied into Facebook&apos;s console; F1 opens the guide from the wizard.</extracomment>
        <translation>
            <numerusform>Aún no se conoce: %1. Introdúzcalo en el asistente; en la guía que allí abre F1 está aquí para copiarlo.</numerusform>
            <numerusform>Aún no se conocen: %1. Introdúzcalos en el asistente; en la guía que allí abre F1 están aquí para copiarlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a CRM</source>
        <translation>Elija un CRM</translation>
    </message>
    <message>
        <source>CRM whose values are shown</source>
        <extracomment>Name of a list of CRMs for assistive technology: the values below it are those of the one that is chosen.</extracomment>
        <translation>CRM cuyos valores se muestran</translation>
    </message>
</context>
<context>
    <name>crmlink::guide::TroubleView</name>
    <message>
        <source>I see this message</source>
        <translation>Veo este mensaje</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>El mensaje</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>Mensajes encontrados</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer words.</source>
        <translation>Nada coincide. Pruebe con menos palabras.</translation>
    </message>
    <message numerus="yes">
        <source>%n known message(s)</source>
        <translation>
            <numerusform>%n mensaje conocido</numerusform>
            <numerusform>%n mensajes conocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) fit</source>
        <translation>
            <numerusform>%n mensaje coincide</numerusform>
            <numerusform>%n mensajes coinciden</numerusform>
        </translation>
    </message>
    <message>
        <source>Facebook&apos;s words: “%1”</source>
        <extracomment>%1 is a piece of Facebook&apos;s own message, in English.</extracomment>
        <translation>Palabras de Facebook: «%1»</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Leer más</translation>
    </message>
    <message>
        <source>Read more: %1</source>
        <translation>Leer más: %1</translation>
    </message>
    <message>
        <source>Paste what Facebook, the CRM or CrmLink says, or type a few words of it. When Facebook or the CRM speaks a language other than English, look through the list.</source>
        <translation>Pegue lo que dice Facebook, el CRM o CrmLink, o escriba algunas palabras de ello. Si Facebook o el CRM habla un idioma distinto del inglés, recorra la lista.</translation>
    </message>
    <message numerus="yes">
        <source>No known message. %n step(s) of the guide speak of it</source>
        <translation>
            <numerusform>Ningún mensaje conocido. %n paso de la guía habla de ello</numerusform>
            <numerusform>Ningún mensaje conocido. %n pasos de la guía hablan de ello</numerusform>
        </translation>
    </message>
    <message>
        <source>The CRM&apos;s words: “%1”</source>
        <extracomment>%1 is a piece of the CRM&apos;s own message, in English.</extracomment>
        <translation>Palabras del CRM: «%1»</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>Open the page: %1</source>
        <extracomment>%1 is a page of Facebook&apos;s console.</extracomment>
        <translation>Abrir la página: %1</translation>
    </message>
    <message>
        <source>The database&apos;s words: “%1”</source>
        <extracomment>%1 is a piece of a database server&apos;s own message, in English.</extracomment>
        <translation>Palabras de la base de datos: «%1»</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::AccountsPage</name>
    <message>
        <source>%1 may share accounts with all users.</source>
        <translation>%1 puede compartir cuentas con todos los usuarios.</translation>
    </message>
    <message>
        <source>Link Facebook accounts and choose which ones all users share, or leave it for later. Nothing in the CRM changes yet.</source>
        <translation>Vincule cuentas de Facebook y elija cuáles comparten todos los usuarios, o déjelo para más tarde. En el CRM aún no cambia nada.</translation>
    </message>
    <message>
        <source>Later is fine: go on with Next. Each user can link an account in the CRM&apos;s profile once the keys are there, and this page can be opened again to share one.</source>
        <translation>También puede hacerlo más tarde: continúe con «Siguiente». Cada usuario puede vincular una cuenta en el perfil del CRM cuando estén las claves, y esta página se puede abrir de nuevo para compartir una.</translation>
    </message>
    <message>
        <source>To be written with the keys</source>
        <translation>Se escribirá con las claves</translation>
    </message>
    <message>
        <source>A linked account works for about 60 days; Facebook prolongs no login. The sure way is to link it again before then.</source>
        <translation>Una cuenta vinculada funciona unos 60&#xa0;días; Facebook no prolonga ningún inicio de sesión. Lo seguro es vincularla de nuevo antes.</translation>
    </message>
    <message>
        <source>The CRM was not read. Go back and come here again to read it.</source>
        <translation>El CRM no se ha leído. Vuelva atrás y regrese aquí para leerlo.</translation>
    </message>
    <message>
        <source>Tested: %1 logged in to app %2. The test kept no access: link the account here, or its user does so in the profile.</source>
        <extracomment>%1 is a person, %2 an App ID.</extracomment>
        <translation>Probado: %1 inició sesión en la app %2. La prueba no guardó ningún acceso: vincule la cuenta aquí, o que lo haga su usuario en el perfil.</translation>
    </message>
    <message>
        <source>Reading the CRM …</source>
        <translation>Leyendo el CRM…</translation>
    </message>
    <message>
        <source>Comparing with the CRM …</source>
        <translation>Comparando con el CRM…</translation>
    </message>
    <message>
        <source>%1 (of %2)</source>
        <extracomment>An account and the CRM user it belongs to.</extracomment>
        <translation>%1 (de %2)</translation>
    </message>
    <message>
        <source>Access to Facebook is kept in memory only and was lost when the wizard was closed.</source>
        <translation>El acceso a Facebook se guarda solo en memoria y se perdió al cerrar el asistente.</translation>
    </message>
    <message>
        <source>%1 will be linked for %2</source>
        <translation>%1 se vinculará para %2</translation>
    </message>
    <message>
        <source>%1 will be shared with all users</source>
        <translation>%1 se compartirá con todos los usuarios</translation>
    </message>
    <message>
        <source>%1 will be private</source>
        <translation>%1 será privada</translation>
    </message>
    <message>
        <source>%1 will be removed</source>
        <translation>%1 se eliminará</translation>
    </message>
    <message>
        <source>&amp;Share with all users</source>
        <translation>Compartir con &amp;todos los usuarios</translation>
    </message>
    <message>
        <source>Take &amp;out</source>
        <extracomment>The account is left as it is in the CRM.</extracomment>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Link Facebook accounts and choose which ones all users share, or leave it for later. The keys are in the CRM; what is chosen here is written on the next page.</source>
        <translation>Vincule cuentas de Facebook y elija cuáles comparten todos los usuarios, o déjelo para más tarde. Las claves están en el CRM; lo que elija aquí se escribe en la página siguiente.</translation>
    </message>
    <message>
        <source>Take the account out?</source>
        <translation>¿Quitar la cuenta?</translation>
    </message>
    <message>
        <source>%1 has logged in for %2, and the account is not written to the CRM yet.</source>
        <extracomment>%1 is the Facebook account of somebody who has logged in, %2 a CRM user.</extracomment>
        <translation>%1 ha iniciado sesión para %2, y la cuenta aún no se ha escrito en el CRM.</translation>
    </message>
    <message>
        <source>To link it later, its owner has to log in to Facebook again.</source>
        <translation>Para vincularla más tarde, su propietario tiene que volver a iniciar sesión en Facebook.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Conser&amp;varla</translation>
    </message>
    <message>
        <source>Take it &amp;out</source>
        <translation>&amp;Quitarla</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::AddressForm</name>
    <message>
        <source>only if the mobile app uses another address</source>
        <translation>solo si la app móvil usa otra dirección</translation>
    </message>
    <message>
        <source>for your own use, for example Head office</source>
        <translation>para su uso, por ejemplo Sede</translation>
    </message>
    <message>
        <source>&amp;Address of the CRM:</source>
        <translation>&amp;Dirección del CRM:</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>Mob&amp;ile address:</source>
        <translation>Dirección &amp;móvil:</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::AppSettingsPage</name>
    <message>
        <source>Check with &amp;Facebook</source>
        <translation>Comprobar con &amp;Facebook</translation>
    </message>
    <message>
        <source>Replace the contact &amp;email, too</source>
        <translation>&amp;Reemplazar también el correo de contacto</translation>
    </message>
    <message>
        <source>&amp;Set them for me</source>
        <translation>&amp;Configurarlos por mí</translation>
    </message>
    <message>
        <source>Type these values on the Basic page of your app and save there. Nothing in the CRM changes yet.</source>
        <translation>Escriba estos valores en la página Basic de su app y guárdelos ahí. En el CRM aún no cambia nada.</translation>
    </message>
    <message>
        <source>Press Enter after each name. Host names only, without https:// and port.</source>
        <translation>Pulse Entrar después de cada nombre. Solo nombres de host, sin https:// ni puerto.</translation>
    </message>
    <message>
        <source>The manual says “%1”. Take what is nearest to it in the list.</source>
        <extracomment>The manual suggests a category of apps; %1 is its English name in the manual.</extracomment>
        <translation>El manual dice «%1». Tome lo más parecido que haya en la lista.</translation>
    </message>
    <message>
        <source>Only if users open the CRM at another address on their phones. Not every app&apos;s page shows this field.</source>
        <translation>Solo si los usuarios abren el CRM con otra dirección en sus teléfonos. La página no muestra este campo en todas las apps.</translation>
    </message>
    <message>
        <source>Then press Save changes at the bottom of the page. Nothing is kept without it.</source>
        <translation>Después pulse Save changes al pie de la página. Sin ello no se conserva nada.</translation>
    </message>
    <message>
        <source>CrmLink can set these in the app</source>
        <translation>CrmLink puede configurarlos en la app</translation>
    </message>
    <message>
        <source>From the page “Your CRM”; change it there.</source>
        <translation>De la página «Su CRM»; cámbielo allí.</translation>
    </message>
    <message>
        <source>Asking Facebook …</source>
        <translation>Consultando a Facebook…</translation>
    </message>
    <message>
        <source>Setting them in the app …</source>
        <translation>Configurándolos en la app…</translation>
    </message>
    <message>
        <source>%1 “%2”. %3</source>
        <comment>a setting, its value, why it stays</comment>
        <translation>%1 «%2». %3</translation>
    </message>
    <message>
        <source>App domains lacks %1. Facebook refuses addresses that it does not cover.</source>
        <translation>En App domains falta %1. Facebook rechaza las direcciones que no abarca.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) seen in the app.</source>
        <extracomment>Said by screen readers: so many of the values above were found in the app as they should be.</extracomment>
        <translation>
            <numerusform>%n valor visto en la app.</numerusform>
            <numerusform>%n valores vistos en la app.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s): %1.</source>
        <extracomment>Said by screen readers; %1 are the names of values.</extracomment>
        <translation>
            <numerusform>%n difiere: %1.</numerusform>
            <numerusform>%n difieren: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crmlink::pages::CertificateCard</name>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>The server shows this certificate</source>
        <translation>El servidor muestra este certificado</translation>
    </message>
    <message>
        <source>Nothing on this computer vouches for it. Compare the fingerprint with what the server&apos;s administrator sees before you trust it.</source>
        <translation>Nada en este equipo lo avala. Compare la huella con la que ve el administrador del servidor antes de confiar en él.</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>Con&amp;fiar en este certificado</translation>
    </message>
    <message>
        <source>Choose a certificate authority &amp;file …</source>
        <translation>Elegir el arc&amp;hivo de una autoridad de certificación…</translation>
    </message>
    <message>
        <source>Issued to: %1
Issued by: %2
Valid until: %3
SHA-256 fingerprint: %4</source>
        <extracomment>A certificate: to whom, by whom, until when, and its fingerprint.</extracomment>
        <translation>Emitido para: %1
Emitido por: %2
Válido hasta: %3
Huella SHA-256: %4</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::CreateAppPage</name>
    <message>
        <source>Create the app in Meta&apos;s console with the values below, then press Next. Nothing in the CRM changes yet.</source>
        <translation>Cree la app en la consola de Meta con los valores de abajo y pulse «Siguiente». En el CRM aún no cambia nada.</translation>
    </message>
    <message>
        <source>Use case to choose</source>
        <translation>Caso de uso que elegir</translation>
    </message>
    <message>
        <source>“advanced setup” of the manual</source>
        <translation>«advanced setup» del manual</translation>
    </message>
    <message>
        <source>If the console asks for an app type instead: Other, then Consumer.</source>
        <translation>Si la consola pide en su lugar un tipo de app: Other y después Consumer.</translation>
    </message>
    <message>
        <source>Do not choose Facebook Login for Business, nor the app type Business: the CRM&apos;s login does not work with them, and a use case cannot be removed from an app.</source>
        <translation>No elija Facebook Login for Business ni el tipo de app Business: el inicio de sesión del CRM no funciona con ellos, y un caso de uso no se puede quitar de una app.</translation>
    </message>
    <message>
        <source>Business portfolio to choose</source>
        <translation>Business portfolio que elegir</translation>
    </message>
    <message>
        <source>The last entry of a list that scrolls. A portfolio can be connected later.</source>
        <translation>La última entrada de una lista que se desplaza. Un portfolio se puede conectar después.</translation>
    </message>
    <message>
        <source>“Display Name” of the manual</source>
        <translation>«Display Name» del manual</translation>
    </message>
    <message>
        <source>People see this name when they log in.</source>
        <translation>Este nombre se ve al iniciar sesión.</translation>
    </message>
    <message>
        <source>new since the manual</source>
        <translation>nuevo desde el manual</translation>
    </message>
    <message>
        <source>Meta writes there before it limits an app. A mailbox that several people read is best.</source>
        <translation>Meta escribe ahí antes de limitar una app. Lo mejor es un buzón que lean varias personas.</translation>
    </message>
    <message>
        <source>Meta&apos;s developer console, list of apps</source>
        <translation>Consola de Meta para desarrolladores, lista de apps</translation>
    </message>
    <message>
        <source>The console shows a message instead …</source>
        <translation>La consola muestra un mensaje en su lugar…</translation>
    </message>
    <message>
        <source>Message that the console shows</source>
        <translation>Mensaje que muestra la consola</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::CrmPage</name>
    <message>
        <source>Database driver</source>
        <translation>Controlador de base de datos</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>Nombre del servidor</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Log-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Facebook settings</source>
        <translation>Ajustes de Facebook</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Say which CRM it is and test the connection. This page only reads.</source>
        <translation>Diga qué CRM es y pruebe la conexión. Esta página solo lee.</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>Probar &amp;la conexión</translation>
    </message>
    <message>
        <source>Reading the CRM&apos;s files …</source>
        <translation>Leyendo los archivos del CRM…</translation>
    </message>
    <message>
        <source>The CRM&apos;s database</source>
        <translation>La base de datos del CRM</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Intentar de nuev&amp;o</translation>
    </message>
    <message>
        <source>Keep them for &amp;this session only</source>
        <translation>&amp;Guardarlos solo para esta sesión</translation>
    </message>
    <message>
        <source>Close the w&amp;izard</source>
        <translation>Cerrar el asis&amp;tente</translation>
    </message>
    <message>
        <source>The password is kept until CrmLink is closed, and not longer.</source>
        <translation>La contraseña se guarda solo hasta que se cierre CrmLink.</translation>
    </message>
    <message>
        <source>Next puts the password into %1.</source>
        <extracomment>%1 is where secrets are kept: &quot;your keychain&quot;.</extracomment>
        <translation>«Siguiente» guarda la contraseña en: %1.</translation>
    </message>
    <message>
        <source>Asking the CRM …</source>
        <translation>Consultando el CRM…</translation>
    </message>
    <message>
        <source>The password could not be kept in %1. %2</source>
        <translation>No se pudo guardar la contraseña en: %1. %2</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>&amp;Probar de nuevo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One stage of the connection test: what, then what was found.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keeping the password …</source>
        <translation>Guardando la contraseña…</translation>
    </message>
    <message>
        <source>Waiting for your keychain … It may ask you to unlock it.</source>
        <translation>Esperando a su llavero… Puede que le pida desbloquearlo.</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>How CrmLink reaches it</source>
        <translation>Cómo accede CrmLink</translation>
    </message>
    <message>
        <source>Through its web ser&amp;vice</source>
        <translation>Por su servicio &amp;web</translation>
    </message>
    <message>
        <source>Database: with a database login; the CRM notices after a restart. Web service: signed in as a CRM user who may change system settings; the CRM notices at once.</source>
        <translation>Base de datos: con un usuario de base de datos; el CRM detecta el cambio después de un reinicio. Servicio web: con la sesión de un usuario del CRM que pueda cambiar los ajustes del sistema; el CRM lo detecta al momento.</translation>
    </message>
    <message>
        <source>Sign in to the CRM</source>
        <translation>Iniciar sesión en el CRM</translation>
    </message>
    <message>
        <source>Throu&amp;gh its database</source>
        <translation>Por su &amp;base de datos</translation>
    </message>
    <message>
        <source>Next becomes available when the address and the connection are filled in.</source>
        <translation>«Siguiente» se activa cuando la dirección y la conexión están completas.</translation>
    </message>
    <message>
        <source>The password comes from where the site file says, and stays there.</source>
        <translation>La contraseña viene de donde indica el archivo de sitio y se queda ahí.</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::CrmTodayCard</name>
    <message>
        <source>(no value)</source>
        <translation>(sin valor)</translation>
    </message>
    <message>
        <source>☑ selected</source>
        <translation>☑ marcado</translation>
    </message>
    <message>
        <source>☐ cleared</source>
        <translation>☐ desmarcado</translation>
    </message>
    <message>
        <source>(not set)</source>
        <translation>(sin definir)</translation>
    </message>
    <message>
        <source>•••••••• (secret)</source>
        <translation>•••••••• (secreto)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>&amp;Keep this App ID (the accounts stay linked)</source>
        <translation>Conservar este App ID (las cuentas siguen &amp;vinculadas)</translation>
    </message>
    <message>
        <source>Use &amp;another App ID</source>
        <translation>Usar otro A&amp;pp ID</translation>
    </message>
    <message>
        <source>What the CRM holds today</source>
        <translation>Lo que contiene hoy el CRM</translation>
    </message>
    <message>
        <source>System setting</source>
        <translation>Ajuste del sistema</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>%1 · %2 · signed in as %3</source>
        <extracomment>Address, platform, CRM user.</extracomment>
        <translation>%1 · %2 · sesión iniciada como %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %3 · for %4 · %n active user(s)</source>
        <extracomment>Server, database, product, number of active users.</extracomment>
        <translation>
            <numerusform>%1 · %2 · %3 · para %4 · %n usuario activo</numerusform>
            <numerusform>%1 · %2 · %3 · para %4 · %n usuarios activos</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on with this login: the page “%1” saves the changes as a script for the database administrator.</source>
        <translation>Puede continuar con este usuario: la página «%1» guarda los cambios como script para el administrador de la base de datos.</translation>
    </message>
    <message>
        <source>%1 may share accounts with all users.</source>
        <translation>%1 puede compartir cuentas con todos los usuarios.</translation>
    </message>
    <message numerus="yes">
        <source>The CRM already uses the App ID %1, and %n account(s) are linked through it. With another App ID their tokens are of no use: each has to be linked again.</source>
        <translation>
            <numerusform>El CRM ya usa el App ID %1, y %n cuenta está vinculada mediante él. Con otro App ID su token no sirve: hay que vincularla de nuevo.</numerusform>
            <numerusform>El CRM ya usa el App ID %1, y %n cuentas están vinculadas mediante él. Con otro App ID sus tokens no sirven: hay que vincular de nuevo cada una.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crmlink::pages::DatabaseForm</name>
    <message>
        <source>B&amp;rowse …</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>%1 (driver missing)</source>
        <extracomment>A kind of database in a list; software is missing on this computer.</extracomment>
        <translation>%1 (falta el controlador)</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Browse for the database file</source>
        <translation>Examinar para elegir el archivo de base de datos</translation>
    </message>
    <message>
        <source>With a login of SQL Server&apos;s own</source>
        <translation>Con un usuario propio de SQL Server</translation>
    </message>
    <message>
        <source>As the Windows user who runs CrmLink</source>
        <translation>Como el usuario de Windows que ejecuta CrmLink</translation>
    </message>
    <message>
        <source>Password of the database login</source>
        <translation>Contraseña del usuario de base de datos</translation>
    </message>
    <message>
        <source>Encrypted, certificate checked</source>
        <translation>Cifrada, con certificado comprobado</translation>
    </message>
    <message>
        <source>Encrypted, certificate not checked</source>
        <translation>Cifrada, sin comprobar el certificado</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>empty: those this computer trusts</source>
        <translation>vacío: las de este equipo</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autoridad de certificación</translation>
    </message>
    <message>
        <source>Browse for the certificate authority</source>
        <translation>Examinar para elegir la autoridad de certificación</translation>
    </message>
    <message>
        <source>The CRM records the changes as made by this user, whose rights decide about sharing accounts.</source>
        <translation>El CRM registra los cambios como hechos por este usuario, cuyos permisos deciden si se pueden compartir cuentas.</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Tipo:</translation>
    </message>
    <message>
        <source>S&amp;erver:</source>
        <translation>Ser&amp;vidor:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Puerto:</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>Bas&amp;e de datos:</translation>
    </message>
    <message>
        <source>&amp;Log in:</source>
        <translation>Inicia&amp;r sesión:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Usuario:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Contraseña:</translation>
    </message>
    <message>
        <source>&amp;Schema:</source>
        <translation>Es&amp;quema:</translation>
    </message>
    <message>
        <source>Enc&amp;ryption:</source>
        <translation>Ci&amp;frado:</translation>
    </message>
    <message>
        <source>A&amp;cting as CRM user:</source>
        <translation>Actuar c&amp;omo usuario del CRM:</translation>
    </message>
    <message>
        <source>Database file of the CRM</source>
        <translation>Archivo de base de datos del CRM</translation>
    </message>
    <message>
        <source>Certificate authority (PEM file)</source>
        <translation>Autoridad de certificación (archivo PEM)</translation>
    </message>
    <message>
        <source>&amp;Database file:</source>
        <translation>Archi&amp;vo de base de datos:</translation>
    </message>
    <message>
        <source>Service &amp;name:</source>
        <translation>Nombr&amp;e de servicio:</translation>
    </message>
    <message>
        <source>the user&apos;s own</source>
        <translation>el propio del usuario</translation>
    </message>
    <message>
        <source>Reached through the driver %1.</source>
        <extracomment>%1 is a database driver, for example &quot;ODBC Driver 18 for SQL Server&quot;.</extracomment>
        <translation>Se accede con el controlador %1.</translation>
    </message>
    <message>
        <source>Password and App Secret cross the network in plain sight.</source>
        <translation>La contraseña y el App Secret cruzan la red sin cifrar.</translation>
    </message>
    <message>
        <source>Somebody in between could pose as the database and read password and App Secret.</source>
        <translation>Alguien en medio podría hacerse pasar por la base de datos y leer la contraseña y el App Secret.</translation>
    </message>
    <message>
        <source>Br&amp;owse …</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Certificate authorit&amp;y:</source>
        <translation>Autor&amp;idad de certificación:</translation>
    </message>
    <message>
        <source>%1 is no port: they go from 1 to 65535.</source>
        <translation>%1 no es un puerto: van del 1 al 65535.</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::DonePage</name>
    <message>
        <source>Still to do</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>To keep</source>
        <translation>Para conservar</translation>
    </message>
    <message>
        <source>Save the &amp;report …</source>
        <translation>Guardar el in&amp;forme…</translation>
    </message>
    <message>
        <source>Save a c&amp;alendar file …</source>
        <translation>&amp;Guardar un archivo de calendario…</translation>
    </message>
    <message>
        <source>For the change ticket: text or HTML. It holds no secrets.</source>
        <translation>Para la solicitud de cambio: texto o HTML. No contiene secretos.</translation>
    </message>
    <message>
        <source>Reminds you of what Facebook asks for again, such as the yearly Data Use Checkup.</source>
        <translation>Le recuerda lo que Facebook vuelve a pedir, como el Data Use Checkup anual.</translation>
    </message>
    <message>
        <source>Ways back</source>
        <translation>Vuelta atrás</translation>
    </message>
    <message>
        <source>&amp;Put the old values back</source>
        <translation>Restaurar los &amp;valores anteriores</translation>
    </message>
    <message>
        <source>&amp;Forget stored secrets</source>
        <translation>&amp;Olvidar los secretos guardados</translation>
    </message>
    <message>
        <source>Removes the database password and the App Secret from this computer&apos;s keychain; the CRM keeps its own. The old App Secret, which undo needs, stays.</source>
        <translation>Elimina del llavero de este equipo la contraseña de la base de datos y el App Secret; el CRM conserva los suyos. El App Secret anterior, necesario para deshacer, se queda.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>HTML (*.html);;Text (*.txt)</source>
        <translation>HTML (*.html);;Texto (*.txt)</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>Guardar el archivo de calendario</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendario (*.ics)</translation>
    </message>
    <message>
        <source>Put back: the CRM&apos;s database holds the values from before.</source>
        <translation>Restaurado: la base de datos del CRM contiene los valores anteriores.</translation>
    </message>
    <message>
        <source>Seen by the CRM: not known. It notices after a restart.</source>
        <translation>Visto por el CRM: no se sabe. Detecta el cambio después de un reinicio.</translation>
    </message>
    <message>
        <source>Seen by the CRM: Facebook&apos;s login window names the app.</source>
        <translation>Visto por el CRM: la ventana de inicio de sesión de Facebook nombra la app.</translation>
    </message>
    <message>
        <source>Seen by the CRM: not yet, by your answer. Restart every node and flush Redis.</source>
        <translation>Visto por el CRM: aún no, según su respuesta. Reinicie cada nodo y vacíe Redis.</translation>
    </message>
    <message>
        <source>Proved with an account: %1 logged in with these keys, %2. Linking in the CRM itself is still to do.</source>
        <extracomment>%1 is a person, %2 a time.</extracomment>
        <translation>Comprobado con una cuenta: %1 inició sesión con estas claves, %2. La vinculación en el propio CRM queda pendiente.</translation>
    </message>
    <message>
        <source>Proved with an account: still to do. The first user who links an account proves it.</source>
        <translation>Comprobado con una cuenta: pendiente. Lo comprueba el primer usuario que vincule una cuenta.</translation>
    </message>
    <message>
        <source>The old values are back. The CRM uses them after its next restart.</source>
        <translation>Se han restaurado los valores anteriores. El CRM los usa después de su próximo reinicio.</translation>
    </message>
    <message>
        <source>The keys are in the CRM and the CRM uses them. Users can link their accounts.</source>
        <translation>Las claves están en el CRM y el CRM las usa. Los usuarios pueden vincular sus cuentas.</translation>
    </message>
    <message>
        <source>The keys are in the CRM. Users can link their accounts after its next restart.</source>
        <translation>Las claves están en el CRM. Los usuarios pueden vincular sus cuentas después del próximo reinicio del CRM.</translation>
    </message>
    <message>
        <source>Works from this computer and this user&apos;s account, as long as nobody changes the values in between. Accounts that were linked with the new keys have to be linked again.</source>
        <translation>Funciona desde este equipo y con la cuenta de este usuario, mientras nadie cambie los valores entretanto. Hay que volver a vincular las cuentas que se vincularon con las claves nuevas.</translation>
    </message>
    <message>
        <source>There is nothing to put back.</source>
        <translation>No hay nada que restaurar.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Still to do: what, then by whom.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Putting the old values back …</source>
        <translation>Restaurando los valores anteriores…</translation>
    </message>
    <message>
        <source>Waiting for your keychain …</source>
        <translation>Esperando a su llavero…</translation>
    </message>
    <message>
        <source>Forgotten: password and App Secret are no longer on this computer.</source>
        <translation>Olvidados: la contraseña y el App Secret ya no están en este equipo.</translation>
    </message>
    <message>
        <source>Link, check, share or remove Facebook accounts of the CRM&apos;s users.</source>
        <translation>Vincular, comprobar, compartir o eliminar cuentas de Facebook de los usuarios del CRM.</translation>
    </message>
    <message>
        <source>Written: the CRM has held the new values since %1.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>Escrito: el CRM contiene los valores nuevos desde el %1.</translation>
    </message>
    <message>
        <source>Seen by the CRM: it wrote the values itself; its server was not asked.</source>
        <translation>Visto por el CRM: escribió los valores él mismo; no se preguntó a su servidor.</translation>
    </message>
    <message>
        <source>Seen by the CRM: its server uses the new values.</source>
        <translation>Visto por el CRM: su servidor usa los valores nuevos.</translation>
    </message>
    <message>
        <source>Seen by the CRM: not yet, its server still uses other values. Restart every node and flush Redis.</source>
        <translation>Visto por el CRM: aún no, su servidor sigue usando otros valores. Reinicie cada nodo y vacíe Redis.</translation>
    </message>
    <message>
        <source>Proved with an account: the CRM&apos;s own server can work with the one of %1.</source>
        <translation>Comprobado con una cuenta: el propio servidor del CRM puede trabajar con la de %1.</translation>
    </message>
    <message>
        <source>Accou&amp;nts in external resources …</source>
        <translation>Accounts in external &amp;resources…</translation>
    </message>
    <message>
        <source>Put back: there was nothing to put back.</source>
        <translation>Restaurado: no había nada que restaurar.</translation>
    </message>
    <message>
        <source>Written: nothing had to be written.</source>
        <translation>Escrito: no había nada que escribir.</translation>
    </message>
    <message>
        <source>The old values are back, and the CRM uses them.</source>
        <translation>Se han restaurado los valores anteriores y el CRM los usa.</translation>
    </message>
    <message>
        <source>Nothing was put back.</source>
        <translation>No se ha restaurado nada.</translation>
    </message>
    <message>
        <source>The keys are in the CRM and the CRM uses them. Before users can link their accounts, see what is still to do.</source>
        <translation>Las claves están en el CRM y el CRM las usa. Antes de que los usuarios puedan vincular sus cuentas, vea lo que queda por hacer.</translation>
    </message>
    <message>
        <source>The keys are in the CRM. Before users can link their accounts, it has to be restarted: see what is still to do.</source>
        <translation>Las claves están en el CRM. Antes de que los usuarios puedan vincular sus cuentas hay que reiniciarlo: vea lo que queda por hacer.</translation>
    </message>
    <message>
        <source>Forget the stored secrets?</source>
        <translation>¿Olvidar los secretos guardados?</translation>
    </message>
    <message>
        <source>The passwords and the App Secret are removed from this computer&apos;s keychain. Whoever uses CrmLink here for this CRM next has to enter them again.</source>
        <translation>Las contraseñas y el App Secret se eliminan del llavero de este equipo. Quien use CrmLink aquí para este CRM la próxima vez tendrá que introducirlos de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>The old App Secret was not kept, so that the old values cannot be put back.</source>
        <translation>El App Secret antiguo no se guardó, así que no se pueden restaurar los valores anteriores.</translation>
    </message>
    <message>
        <source>Proved with an account: %1 logged in with these keys and is linked for %2. The CRM&apos;s own server was not asked about it.</source>
        <extracomment>%1 is a Facebook account, %2 a CRM user.</extracomment>
        <translation>Comprobado con una cuenta: %1 inició sesión con estas claves y está vinculada para %2. No se preguntó al propio servidor del CRM.</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::GrantsCard</name>
    <message>
        <source>Script for the database administrator</source>
        <translation>Script para el administrador de la base de datos</translation>
    </message>
    <message>
        <source>It grants the login exactly what CrmLink needs, and nothing else. Have it run as the owner of the CRM&apos;s tables, then test again.</source>
        <translation>Concede al usuario exactamente lo que CrmLink necesita, y nada más. Debe ejecutarse como propietario de las tablas del CRM; después pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Script that grants the missing rights</source>
        <translation>Script que concede los permisos que faltan</translation>
    </message>
    <message>
        <source>Copy the s&amp;cript</source>
        <translation>Copia&amp;r el script</translation>
    </message>
    <message>
        <source>Sa&amp;ve the script …</source>
        <translation>&amp;Guardar el script…</translation>
    </message>
    <message>
        <source>The script is on the clipboard.</source>
        <translation>El script está en el portapapeles.</translation>
    </message>
    <message>
        <source>Save the script</source>
        <translation>Guardar el script</translation>
    </message>
    <message>
        <source>SQL script (*.sql)</source>
        <translation>Script SQL (*.sql)</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::ImportCard</name>
    <message>
        <source>.NET Framework (IIS on Windows)</source>
        <translation>.NET Framework (IIS en Windows)</translation>
    </message>
    <message>
        <source>.NET 6 or later, or .NET Core</source>
        <translation>.NET 6 o posterior, o .NET Core</translation>
    </message>
    <message>
        <source>This computer is the CRM&apos;s server</source>
        <translation>Este equipo es el servidor del CRM</translation>
    </message>
    <message>
        <source>The server is called:</source>
        <translation>El servidor se llama:</translation>
    </message>
    <message>
        <source>&amp;Use these values</source>
        <translation>Usar estos va&amp;lores</translation>
    </message>
    <message>
        <source>Take the connection from the CRM&apos;s own files</source>
        <translation>Tomar la conexión de los archivos del propio CRM</translation>
    </message>
    <message>
        <source>Drop the folder that the CRM is installed in, or the file ConnectionStrings.config, on this window, or choose it. Otherwise type the values below.</source>
        <translation>Suelte en esta ventana la carpeta en la que está instalado el CRM o el archivo ConnectionStrings.config, o elíjalos. Si no, escriba los valores abajo.</translation>
    </message>
    <message>
        <source>Choose the &amp;folder …</source>
        <translation>Ele&amp;gir la carpeta…</translation>
    </message>
    <message>
        <source>Choose a fi&amp;le …</source>
        <translation>Elegir un arc&amp;hivo…</translation>
    </message>
    <message>
        <source>Name of the CRM&apos;s database server</source>
        <translation>Nombre del servidor de bases de datos del CRM</translation>
    </message>
    <message>
        <source>Do not use them</source>
        <translation>No usarlos</translation>
    </message>
    <message>
        <source>Folder of the CRM</source>
        <translation>Carpeta del CRM</translation>
    </message>
    <message>
        <source>ConnectionStrings.config of the CRM</source>
        <translation>ConnectionStrings.config del CRM</translation>
    </message>
    <message>
        <source>Configuration files (*.config)</source>
        <extracomment>A filter in a file dialog.</extracomment>
        <translation>Archivos de configuración (*.config)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Found: Creatio at %1, pool %2</source>
        <extracomment>A CRM on this computer: its address, then its application pool in IIS.</extracomment>
        <translation>Encontrado: Creatio en %1, grupo %2</translation>
    </message>
    <message>
        <source>Read it</source>
        <extracomment>Reads the files of a CRM that was found.</extracomment>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Read the files of the CRM at %1</source>
        <translation>Leer los archivos del CRM en %1</translation>
    </message>
    <message>
        <source>Read in %1</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Leído en %1</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Dirección:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Tipo:</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>Servidor:</translation>
    </message>
    <message>
        <source>Port:</source>
        <translation>Puerto:</translation>
    </message>
    <message>
        <source>Database:</source>
        <translation>Base de datos:</translation>
    </message>
    <message>
        <source>Schema:</source>
        <translation>Esquema:</translation>
    </message>
    <message>
        <source>User:</source>
        <translation>Usuario:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Contraseña:</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguna)</translation>
    </message>
    <message>
        <source>•••••••• (secret)</source>
        <translation>•••••••• (secreto)</translation>
    </message>
    <message>
        <source>Runs on:</source>
        <translation>Se ejecuta en:</translation>
    </message>
    <message>
        <source>Application pool:</source>
        <translation>Grupo de aplicaciones:</translation>
    </message>
    <message>
        <source>Redis:</source>
        <extracomment>Where the CRM&apos;s Redis is: host, port, number of the database.</extracomment>
        <translation>Redis:</translation>
    </message>
    <message>
        <source>%1:%2, database %3</source>
        <translation>%1:%2, base de datos %3</translation>
    </message>
    <message>
        <source>“%1” means the computer that the CRM runs on. Which one is that?</source>
        <translation>«%1» es el equipo en el que se ejecuta el CRM. ¿Cuál es?</translation>
    </message>
    <message>
        <source>Taken from %1.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Tomado de %1.</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::KeysPage</name>
    <message>
        <source>App ID and App Secret stand in each other&apos;s field.</source>
        <translation>El App ID y el App Secret están cada uno en el campo del otro.</translation>
    </message>
    <message>
        <source>E&amp;xchange them</source>
        <translation>Intercambiarl&amp;os</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Intenta&amp;r de nuevo</translation>
    </message>
    <message>
        <source>&amp;Keep it for this session only</source>
        <translation>&amp;Guardarlo solo para esta sesión</translation>
    </message>
    <message>
        <source>Check with &amp;Facebook</source>
        <translation>Comprobar con &amp;Facebook</translation>
    </message>
    <message>
        <source>&amp;Go on unchecked</source>
        <translation>Continuar sin compro&amp;bar</translation>
    </message>
    <message>
        <source>The address of any page of the app will do: CrmLink takes the App ID out of it.</source>
        <translation>Sirve la dirección de cualquier página de la app: CrmLink toma de ella el App ID.</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>Takes what is on the clipboard into the field.</extracomment>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>Pegar %1</translation>
    </message>
    <message>
        <source>In the console press Show and enter your Facebook password: the dots themselves are worth nothing.</source>
        <translation>En la consola pulse Show e introduzca su contraseña de Facebook: los puntos en sí no sirven de nada.</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>introducido</translation>
    </message>
    <message>
        <source>The CRM uses app %1 now, and accounts are linked to it. With another app each of them has to be linked again.</source>
        <translation>El CRM usa ahora la app %1, y hay cuentas vinculadas a ella. Con otra app hay que vincular de nuevo cada una.</translation>
    </message>
    <message>
        <source>Next becomes available when both keys have the right form.</source>
        <translation>«Siguiente» se activa cuando ambas claves tienen el formato correcto.</translation>
    </message>
    <message>
        <source>Facebook accepts these keys.</source>
        <translation>Facebook acepta estas claves.</translation>
    </message>
    <message>
        <source>Facebook accepts these keys: app “%1”.</source>
        <translation>Facebook acepta estas claves: app «%1».</translation>
    </message>
    <message>
        <source>The form is right. Not checked against Facebook yet.</source>
        <translation>El formato es correcto. Aún sin comprobar con Facebook.</translation>
    </message>
    <message>
        <source>The App Secret is kept until CrmLink is closed, and not longer.</source>
        <translation>El App Secret se guarda solo hasta que se cierre CrmLink.</translation>
    </message>
    <message>
        <source>Next puts the App Secret into %1.</source>
        <translation>«Siguiente» guarda el App Secret en: %1.</translation>
    </message>
    <message>
        <source>Asking Facebook …</source>
        <translation>Consultando a Facebook…</translation>
    </message>
    <message>
        <source>Waiting for your keychain …</source>
        <translation>Esperando a su llavero…</translation>
    </message>
    <message>
        <source>Copy both keys from the console into these fields. The App Secret goes to your keychain, and to the CRM only on the page “Write to the CRM”.</source>
        <translation>Copie ambas claves de la consola en estos campos. El App Secret va a su llavero, y al CRM solo en la página «Escribir en el CRM».</translation>
    </message>
    <message>
        <source>&amp;Look in the keychain again</source>
        <translation>&amp;Mirar de nuevo en el llavero</translation>
    </message>
    <message>
        <source>Enter it again: without it nothing can be written.</source>
        <translation>Introdúzcalo de nuevo: sin él no se puede escribir nada.</translation>
    </message>
    <message>
        <source>Copy both keys from the console into these fields. The App Secret goes to the CRM only on the page “Write to the CRM”.</source>
        <translation>Copie ambas claves de la consola en estos campos. El App Secret va al CRM solo en la página «Escribir en el CRM».</translation>
    </message>
    <message>
        <source>The App Secret comes from where the site file says, and stays there.</source>
        <translation>El App Secret viene de donde indica el archivo de sitio y se queda ahí.</translation>
    </message>
    <message>
        <source>Next puts the App Secret into %1, and the site file then names that place.</source>
        <translation>«Siguiente» guarda el App Secret en: %1. El archivo de sitio indica entonces ese lugar.</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::LinkBar</name>
    <message>
        <source>Open in my browser</source>
        <translation>Abrir en mi navegador</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Show it here</source>
        <extracomment>Shows a web page beside the instructions.</extracomment>
        <translation>Mostrarla aquí</translation>
    </message>
    <message>
        <source>&amp;Open in my browser</source>
        <translation>Abrir en &amp;mi navegador</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar e&amp;nlace</translation>
    </message>
    <message>
        <source>The browser did not open. Copy the link and open it yourself.</source>
        <translation>El navegador no se abrió. Copie el enlace y ábralo manualmente.</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>El enlace está copiado.</translation>
    </message>
    <message>
        <source>Choose your app in the list, then: %1</source>
        <extracomment>%1 is a way through Meta&apos;s menus: &quot;App settings › Basic&quot;.</extracomment>
        <translation>Elija su app en la lista y después: %1</translation>
    </message>
    <message>
        <source>Opened in your browser. Come back here afterwards. Nothing opened? Copy the link.</source>
        <translation>Abierto en su navegador. Vuelva aquí después. ¿No se abrió nada? Copie el enlace.</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::LoginPage</name>
    <message>
        <source>&amp;Here, beside the instructions</source>
        <translation>Aquí, &amp;junto a las instrucciones</translation>
    </message>
    <message>
        <source>In my own b&amp;rowser</source>
        <translation>En mi &amp;propio navegador</translation>
    </message>
    <message>
        <source>Whose Facebook account is it?</source>
        <translation>¿De quién es la cuenta de Facebook?</translation>
    </message>
    <message>
        <source>Log in with the account that is to own the app, then come back here. Nothing in the CRM changes yet.</source>
        <translation>Inicie sesión con la cuenta que debe ser propietaria de la app y vuelva aquí. En el CRM aún no cambia nada.</translation>
    </message>
    <message>
        <source>Where should Facebook&apos;s pages open?</source>
        <translation>¿Dónde deben abrirse las páginas de Facebook?</translation>
    </message>
    <message>
        <source>Only if the console does not know you as a developer yet</source>
        <translation>Solo si la cuenta aún no está registrada</translation>
    </message>
    <message>
        <source>for example, Jane Doe</source>
        <extracomment>Example of a person&apos;s name.</extracomment>
        <translation>por ejemplo, Jane Doe</translation>
    </message>
    <message>
        <source>For the report. The app stays with this account: before its owner leaves the company, another person needs the role Administrator in the app.</source>
        <translation>Para el informe. La app se queda con esta cuenta: antes de que su propietario deje la empresa, otra persona necesita el rol Administrator en la app.</translation>
    </message>
    <message>
        <source>Meta&apos;s developer console. It asks you to log in first.</source>
        <translation>Consola de Meta para desarrolladores. Antes le pide iniciar sesión.</translation>
    </message>
    <message>
        <source>This installation has no built-in view of web pages.</source>
        <translation>Esta instalación no tiene vista integrada de páginas web.</translation>
    </message>
    <message>
        <source>Your browser knows your passwords and security keys anyway.</source>
        <translation>Su navegador conoce de todos modos sus contraseñas y llaves de seguridad.</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::LoginSettingsPage</name>
    <message>
        <source>Check with &amp;Facebook</source>
        <translation>Comprobar con &amp;Facebook</translation>
    </message>
    <message>
        <source>The manual does not know these settings, and without them nobody can log in. Nothing in the CRM changes yet.</source>
        <translation>El manual no conoce estos ajustes, y sin ellos nadie puede iniciar sesión. En el CRM aún no cambia nada.</translation>
    </message>
    <message>
        <source>The main switch: without it nobody can log in with this app.</source>
        <translation>El interruptor principal: sin él nadie puede iniciar sesión con esta app.</translation>
    </message>
    <message>
        <source>The CRM logs in with Facebook&apos;s web page.</source>
        <translation>El CRM inicia sesión con la página web de Facebook.</translation>
    </message>
    <message>
        <source>CrmLink can show the login inside its own window.</source>
        <translation>CrmLink puede mostrar el inicio de sesión en su propia ventana.</translation>
    </message>
    <message>
        <source>Leave it on: Facebook sends people back to https addresses only.</source>
        <translation>Déjelo activado: Facebook devuelve a las personas solo a direcciones https.</translation>
    </message>
    <message>
        <source>Leave it on: it is required.</source>
        <translation>Déjelo activado: es obligatorio.</translation>
    </message>
    <message>
        <source>On, it asks for the password at each login.</source>
        <translation>Activado, pide la contraseña en cada inicio de sesión.</translation>
    </message>
    <message>
        <source>The CRM&apos;s own pages log in with it.</source>
        <translation>Las páginas del propio CRM inician sesión con ello.</translation>
    </message>
    <message>
        <source>The address at which users open the CRM, without a path.</source>
        <translation>La dirección con la que los usuarios abren el CRM, sin ruta.</translation>
    </message>
    <message>
        <source>Permission to add</source>
        <translation>Permiso que añadir</translation>
    </message>
    <message>
        <source>Under Use cases › Customize. Without it people read “Invalid Scopes: email”. public_profile is there already.</source>
        <translation>En Use cases › Customize. Sin él se lee «Invalid Scopes: email». public_profile ya está ahí.</translation>
    </message>
    <message>
        <source>With Yes, Facebook ignores the App Secret, and the CRM cannot use its keys.</source>
        <translation>Con Yes, Facebook ignora el App Secret y el CRM no puede usar sus claves.</translation>
    </message>
    <message>
        <source>Asking Facebook whose account it is …</source>
        <translation>Preguntando a Facebook de quién es la cuenta…</translation>
    </message>
    <message>
        <source>Facebook takes https addresses only, and the CRM&apos;s is not one. Leave the list as it is.</source>
        <translation>Facebook admite solo direcciones https, y la del CRM no lo es. Deje la lista como está.</translation>
    </message>
    <message>
        <source>Exactly so. Facebook&apos;s own page login_success.html needs no entry; the console refuses it.</source>
        <translation>Exactamente así. La página login_success.html del propio Facebook no necesita entrada; la consola la rechaza.</translation>
    </message>
    <message>
        <source>%1; in apps made by type: %2</source>
        <extracomment>Two ways through Meta&apos;s menus; the second is that of older apps.</extracomment>
        <translation>%1; en apps creadas por tipo: %2</translation>
    </message>
    <message>
        <source>Asking Facebook …</source>
        <translation>Consultando a Facebook…</translation>
    </message>
    <message>
        <source>The login dialog takes the app. Facebook lets no program read the switches: compare them by eye.</source>
        <translation>El diálogo de inicio de sesión acepta la app. Facebook no deja que ningún programa lea los interruptores: compárelos a simple vista.</translation>
    </message>
    <message>
        <source>The console shows a message instead of saving …</source>
        <translation>La consola muestra un mensaje en lugar de guardar…</translation>
    </message>
    <message>
        <source>Message that the console shows</source>
        <translation>Mensaje que muestra la consola</translation>
    </message>
    <message>
        <source>So that CrmLink can set the app&apos;s settings for you; comparing works without it.</source>
        <translation>Para que CrmLink pueda introducir por usted los ajustes de la app; compararlos es posible también sin ello.</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::LoginTestCard</name>
    <message>
        <source>&amp;Test the login</source>
        <translation>&amp;Probar el inicio de sesión</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>Deja&amp;r de esperar</translation>
    </message>
    <message>
        <source>&amp;Keep as tested</source>
        <translation>&amp;Guardar como probado</translation>
    </message>
    <message>
        <source>Log in as somebody &amp;else</source>
        <translation>Iniciar sesión con &amp;otra cuenta</translation>
    </message>
    <message>
        <source>Test the login</source>
        <translation>Probar el inicio de sesión</translation>
    </message>
    <message>
        <source>Logs in as a user of the CRM would and asks for public_profile only. CrmLink shows whose account it is, and keeps the name, not the token. The CRM is not told.</source>
        <translation>Inicia sesión como lo haría un usuario del CRM y pide solo public_profile. CrmLink muestra de quién es la cuenta y guarda el nombre, no el token. Al CRM no se le comunica nada.</translation>
    </message>
    <message>
        <source>Not tested yet. The dialog opens beside these instructions.</source>
        <translation>Aún sin probar. El diálogo se abre junto a estas instrucciones.</translation>
    </message>
    <message>
        <source>Not tested yet. The dialog opens in your browser; Facebook allows that while the app is in development.</source>
        <translation>Aún sin probar. El diálogo se abre en su navegador; Facebook lo permite mientras la app está en modo de desarrollo.</translation>
    </message>
    <message>
        <source>Facebook does not allow this in your browser once the app is public: it needs the page beside the instructions. Choose that on the page “Log in to Facebook”.</source>
        <translation>Facebook no permite esto en su navegador una vez que la app es pública: necesita la página junto a las instrucciones. Elíjalo en la página «Iniciar sesión en Facebook».</translation>
    </message>
    <message>
        <source>Waiting for the answer of Facebook&apos;s dialog …</source>
        <translation>Esperando la respuesta del diálogo de Facebook…</translation>
    </message>
    <message>
        <source>This is the account of %1 (%2). The login works.</source>
        <extracomment>%1 is a person, %2 the number by which the app knows them.</extracomment>
        <translation>Esta es la cuenta de %1 (%2). El inicio de sesión funciona.</translation>
    </message>
    <message>
        <source>Tested with the account of %1 (%2).</source>
        <extracomment>%1 is a person, %2 the number by which the app knows them.</extracomment>
        <translation>Probado con la cuenta de %1 (%2).</translation>
    </message>
    <message>
        <source>Facebook does not allow this in your browser once the app is public, and here no page can be shown inside this window. The first user who links an account proves the login.</source>
        <translation>Facebook no permite esto en su navegador una vez que la app es pública, y aquí no se puede mostrar ninguna página dentro de esta ventana. El primer usuario que vincule una cuenta comprueba el inicio de sesión.</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>Cop&amp;iar enlace</translation>
    </message>
    <message>
        <source>The link is copied. Open it in a browser of this computer.</source>
        <translation>El enlace está copiado. Ábralo en un navegador de este equipo.</translation>
    </message>
    <message>
        <source>Waiting for the answer of Facebook&apos;s dialog … Nothing opened? Copy the link.</source>
        <translation>Esperando la respuesta del diálogo de Facebook… ¿No se abrió nada? Copie el enlace.</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::NoticeCard</name>
    <message>
        <source>&amp;Restart the CRM</source>
        <translation>Reiniciar e&amp;l CRM</translation>
    </message>
    <message>
        <source>The CRM wrote the values itself and uses them already. Ask its server to be sure.</source>
        <translation>El CRM escribió los valores él mismo y ya los usa. Pregunte a su servidor para confirmarlo.</translation>
    </message>
    <message>
        <source>CrmLink can do it for you, signed in to the CRM as a user who may: it drops the CRM&apos;s caches and restarts it. This ends everybody&apos;s session: users log in again, unsaved work is lost, and the CRM is away for a minute or two. Asking alone disturbs nobody.</source>
        <translation>CrmLink puede hacerlo por usted, con la sesión de un usuario del CRM que tenga permiso: vacía las cachés del CRM y lo reinicia. Esto termina la sesión de todos: los usuarios inician sesión de nuevo, se pierde el trabajo sin guardar y el CRM no está disponible durante un minuto o dos. Solo preguntar no molesta a nadie.</translation>
    </message>
    <message>
        <source>Seen by the CRM: its server uses the new values.</source>
        <translation>Visto por el CRM: su servidor usa los valores nuevos.</translation>
    </message>
    <message>
        <source>Not seen yet: the CRM&apos;s server still uses other values.</source>
        <translation>Aún no visto: el servidor del CRM sigue usando otros valores.</translation>
    </message>
    <message>
        <source>Proved with an account: the CRM&apos;s server can work with the one of %1.</source>
        <translation>Comprobado con una cuenta: el servidor del CRM puede trabajar con la de %1.</translation>
    </message>
    <message>
        <source>The CRM was restarted. Its server does not tell which values it uses.</source>
        <translation>El CRM se reinició. Su servidor no dice qué valores usa.</translation>
    </message>
    <message>
        <source>The CRM&apos;s server does not tell which values it uses.</source>
        <translation>El servidor del CRM no dice qué valores usa.</translation>
    </message>
    <message>
        <source>The CRM was restarted, and its server uses the new values.</source>
        <translation>El CRM se reinició, y su servidor usa los valores nuevos.</translation>
    </message>
    <message>
        <source>The CRM was restarted, and its server still uses other values: look in the setting for a user&apos;s own value, and in SysSettings.config. On several servers each has to be restarted.</source>
        <translation>El CRM se reinició, y su servidor sigue usando otros valores: busque en el ajuste un valor propio de un usuario y mire en SysSettings.config. Si hay varios servidores, hay que reiniciar cada uno.</translation>
    </message>
    <message>
        <source>Not seen yet: the CRM&apos;s server still uses other values. It needs a restart.</source>
        <translation>Aún no visto: el servidor del CRM sigue usando otros valores. Necesita un reinicio.</translation>
    </message>
    <message>
        <source>Not proved with an account: %1 has none linked in the CRM.</source>
        <translation>Sin comprobar con una cuenta: %1 no tiene ninguna vinculada en el CRM.</translation>
    </message>
    <message>
        <source>The linked account of %1 no longer works: it has to be linked again.</source>
        <translation>La cuenta vinculada de %1 ya no funciona: hay que vincularla de nuevo.</translation>
    </message>
    <message>
        <source>Signing in to the CRM …</source>
        <translation>Iniciando sesión en el CRM…</translation>
    </message>
    <message>
        <source>Dropping the CRM&apos;s caches …</source>
        <translation>Vaciando las cachés del CRM…</translation>
    </message>
    <message>
        <source>Restarting the CRM …</source>
        <translation>Reiniciando el CRM…</translation>
    </message>
    <message>
        <source>Waiting for the CRM to come back … This takes a minute or two.</source>
        <translation>Esperando a que el CRM vuelva… Tarda un minuto o dos.</translation>
    </message>
    <message>
        <source>Asking the CRM&apos;s server what it uses …</source>
        <translation>Preguntando al servidor del CRM qué usa…</translation>
    </message>
    <message>
        <source>&amp;Ask the CRM</source>
        <translation>Pre&amp;guntar al CRM</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::PutBackQuestion</name>
    <message>
        <source>Put the old values back?</source>
        <translation>¿Restaurar los valores anteriores?</translation>
    </message>
    <message>
        <source>Putting back cannot be undone: to have the new values again, they have to be written again.</source>
        <translation>La restauración no se puede deshacer: para volver a tener los valores nuevos hay que escribirlos de nuevo.</translation>
    </message>
    <message>
        <source>The CRM uses the old values at once.</source>
        <translation>El CRM usa los valores anteriores al momento.</translation>
    </message>
    <message>
        <source>The CRM uses the old values after its next restart.</source>
        <translation>El CRM usa los valores anteriores después de su próximo reinicio.</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Takes back what was written on %1.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>Deshace lo que se escribió el %1.</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::ServiceForm</name>
    <message>
        <source>Password of the CRM user</source>
        <translation>Contraseña del usuario del CRM</translation>
    </message>
    <message>
        <source>CRM &amp;user:</source>
        <translation>&amp;Usuario del CRM:</translation>
    </message>
    <message>
        <source>The address begins with http: password and App Secret would cross the network in plain sight. Use https if the CRM has it.</source>
        <translation>La dirección empieza por http: la contraseña y el App Secret cruzarían la red sin cifrar. Use https si el CRM lo tiene.</translation>
    </message>
    <message>
        <source>Ask who runs the CRM&apos;s server for the SHA-256 fingerprint of its certificate. Only if it is this one, trust it:
%1</source>
        <translation>Pida a quien administra el servidor del CRM la huella SHA-256 de su certificado. Confíe en él solo si es esta:
%1</translation>
    </message>
    <message>
        <source>Trusted on your word, and no other: the certificate with the SHA-256 fingerprint
%1</source>
        <translation>De confianza por decisión suya, y ningún otro: el certificado con la huella SHA-256
%1</translation>
    </message>
    <message>
        <source>Pa&amp;ssword:</source>
        <translation>C&amp;ontraseña:</translation>
    </message>
    <message>
        <source>Send it unencry&amp;pted all the same</source>
        <translation>Enviarla sin cifrar de &amp;todos modos</translation>
    </message>
    <message>
        <source>Trust this on&amp;e certificate</source>
        <translation>Confiar en es&amp;te único certificado</translation>
    </message>
    <message>
        <source>No long&amp;er trust it</source>
        <translation>De&amp;jar de confiar en él</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::SetupWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Escribir</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 – CrmLink</source>
        <extracomment>The window&apos;s title: page, then program.</extracomment>
        <translation>%1 – CrmLink</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <extracomment>The window&apos;s title in practice mode; %1 is page and program.</extracomment>
        <translation>Práctica: %1</translation>
    </message>
    <message>
        <source>Facebook set-up (practice)</source>
        <extracomment>Over the list of steps.</extracomment>
        <translation>Configuración de Facebook (práctica)</translation>
    </message>
    <message>
        <source>Facebook set-up</source>
        <translation>Configuración de Facebook</translation>
    </message>
    <message>
        <source>Saved for later. You can close the window at any time.</source>
        <translation>Guardado para más tarde. Puede cerrar la ventana en cualquier momento.</translation>
    </message>
    <message>
        <source>Not saved for later: %1</source>
        <translation>No se guardó para más tarde: %1</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>Terminar la práctica</translation>
    </message>
    <message>
        <source>Practice keeps nothing: what you did here goes with the window.</source>
        <translation>La práctica no guarda nada: lo que ha hecho aquí desaparece con la ventana.</translation>
    </message>
    <message>
        <source>&amp;Go on practising</source>
        <translation>&amp;Seguir practicando</translation>
    </message>
    <message>
        <source>&amp;End practice</source>
        <translation>&amp;Terminar la práctica</translation>
    </message>
    <message>
        <source>App Secret not kept</source>
        <translation>App Secret sin guardar</translation>
    </message>
    <message>
        <source>The App Secret is in no keychain: it goes with the window.</source>
        <translation>El App Secret no está en ningún llavero: desaparece con la ventana.</translation>
    </message>
    <message>
        <source>Everything else is saved. Next time, you copy the App Secret from Facebook&apos;s console again.</source>
        <translation>Todo lo demás está guardado. La próxima vez tendrá que copiar de nuevo el App Secret de la consola de Facebook.</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>&amp;Close without it</source>
        <translation>&amp;Cerrar sin él</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::SightLine</name>
    <message>
        <source>Facebook asks for a login: type email address and password there.</source>
        <translation>Facebook pide iniciar sesión: escriba ahí la dirección de correo y la contraseña.</translation>
    </message>
    <message>
        <source>Logged in to Facebook.</source>
        <translation>Sesión iniciada en Facebook.</translation>
    </message>
    <message>
        <source>Facebook does not know this account as a developer yet: follow its registration.</source>
        <translation>Facebook aún no reconoce esta cuenta como de desarrollador: siga su registro.</translation>
    </message>
    <message>
        <source>Logged in to the console: it lists your apps.</source>
        <translation>Sesión iniciada en la consola: muestra sus apps.</translation>
    </message>
    <message>
        <source>The console is creating an app.</source>
        <translation>La consola está creando una app.</translation>
    </message>
    <message>
        <source>Facebook&apos;s login dialog waits for an answer.</source>
        <translation>El diálogo de inicio de sesión de Facebook espera una respuesta.</translation>
    </message>
    <message>
        <source>The console shows app %1; this set-up is for app %2.</source>
        <extracomment>%1 and %2 are App IDs.</extracomment>
        <translation>La consola muestra la app %1; esta configuración es para la app %2.</translation>
    </message>
    <message>
        <source>The console shows app %1.</source>
        <translation>La consola muestra la app %1.</translation>
    </message>
    <message>
        <source>&amp;Use %1 from the page</source>
        <extracomment>%1 is an App ID. The button puts it into the field.</extracomment>
        <translation>&amp;Usar %1 de la página</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::SiteChooser</name>
    <message>
        <source>Open a site &amp;file …</source>
        <translation>A&amp;brir un archivo de sitio…</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>Con&amp;tinuar</translation>
    </message>
    <message>
        <source>Accounts in external resources</source>
        <translation>Accounts in external resources</translation>
    </message>
    <message>
        <source>Which CRM?</source>
        <translation>¿Qué CRM?</translation>
    </message>
    <message>
        <source>Known CRMs</source>
        <translation>CRM conocidos</translation>
    </message>
    <message>
        <source>No CRM was set up from this computer yet. Open the site file that names yours.</source>
        <translation>Aún no se ha configurado ningún CRM desde este equipo. Abra el archivo de sitio que indica el suyo.</translation>
    </message>
    <message>
        <source>Those that were set up from this computer, or another by its site file.</source>
        <translation>Los que se configuraron desde este equipo, u otro por su archivo de sitio.</translation>
    </message>
    <message>
        <source>Open a site file</source>
        <translation>Abrir un archivo de sitio</translation>
    </message>
    <message>
        <source>Site files (*.toml);;All files (*)</source>
        <translation>Archivos de sitio (*.toml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Waiting for your keychain … It may ask you to unlock it.</source>
        <translation>Esperando a su llavero… Puede que le pida desbloquearlo.</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::StatusPage</name>
    <message>
        <source>What works, and what needs attention. This page only reads.</source>
        <translation>Qué funciona y qué requiere atención. Esta página solo lee.</translation>
    </message>
    <message>
        <source>&amp;Which CRM:</source>
        <translation>C&amp;RM:</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation>Com&amp;probar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Something else …</source>
        <translation>&amp;Otra cosa…</translation>
    </message>
    <message>
        <source>Set up another CRM, replace the keys, put back what was written.</source>
        <translation>Configurar otro CRM, reemplazar las claves, restaurar lo escrito.</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>Waiting for your keychain … It may ask you to unlock it.</source>
        <translation>Esperando a su llavero… Puede que le pida desbloquearlo.</translation>
    </message>
    <message>
        <source>Asking the CRM and Facebook …</source>
        <translation>Consultando el CRM y Facebook…</translation>
    </message>
    <message>
        <source>Asking the CRM …</source>
        <translation>Consultando el CRM…</translation>
    </message>
    <message>
        <source>&amp;Type the password</source>
        <translation>Escri&amp;bir la contraseña</translation>
    </message>
    <message>
        <source>&amp;Look at the connection</source>
        <translation>Revisar la cone&amp;xión</translation>
    </message>
    <message>
        <source>&amp;Enter App ID and App Secret</source>
        <translation>Introducir App ID &amp;y App Secret</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n thing(s) do not work.</source>
        <extracomment>%1 is a site.</extracomment>
        <translation>
            <numerusform>%1: %n elemento no funciona.</numerusform>
            <numerusform>%1: %n elementos no funcionan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 works; %n thing(s) need attention.</source>
        <translation>
            <numerusform>%1 funciona; %n elemento requiere atención.</numerusform>
            <numerusform>%1 funciona; %n elementos requieren atención.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: everything that can be checked from here is in order.</source>
        <translation>%1: todo lo que se puede comprobar desde aquí está en orden.</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>Guardar el archivo de calendario</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendario (*.ics)</translation>
    </message>
    <message>
        <source>&amp;Link again</source>
        <translation>&amp;Vincular de nuevo</translation>
    </message>
    <message>
        <source>&amp;Accounts …</source>
        <translation>Cuen&amp;tas…</translation>
    </message>
    <message>
        <source>Accounts in external resources: link, check, share or remove Facebook accounts.</source>
        <translation>Accounts in external resources: vincular, comprobar, compartir o eliminar cuentas de Facebook.</translation>
    </message>
    <message>
        <source>Written on %1; whether the CRM has noticed is not known. It uses the values after a restart on every computer it runs on.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>Escrito el %1; no se sabe si el CRM ha detectado el cambio. Usa los valores después de reiniciarse en cada equipo en el que se ejecuta.</translation>
    </message>
    <message>
        <source>Save the accounts&apos; ends as a calendar &amp;file …</source>
        <translation>&amp;Guardar la caducidad de las cuentas como archivo de calendario…</translation>
    </message>
    <message>
        <source>Show what wo&amp;uld be written</source>
        <translation>Mostrar lo &amp;que se escribiría</translation>
    </message>
    <message>
        <source>What to &amp;do</source>
        <translation>Qué &amp;hacer</translation>
    </message>
    <message>
        <source>It has not&amp;iced</source>
        <translation>&amp;Lo ha detectado</translation>
    </message>
    <message>
        <source>&amp;Open “%1”</source>
        <extracomment>A button; %1 is a page of the wizard.</extracomment>
        <translation>A&amp;brir «%1»</translation>
    </message>
    <message>
        <source>The page “%1” sets it right.</source>
        <extracomment>%1 is a page of the wizard; it writes the right value to the CRM.</extracomment>
        <translation>La página «%1» lo corrige.</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::StepCard</name>
    <message>
        <source>New since the manual: “%1”.</source>
        <extracomment>A field or choice of Meta&apos;s console that the manual does not know. %1 is its English name.</extracomment>
        <translation>Nuevo desde el manual: «%1».</translation>
    </message>
    <message>
        <source>“%1” of the manual is now “%2”.</source>
        <extracomment>%1 is what the manual calls a control, %2 what Meta&apos;s console calls it now; both English.</extracomment>
        <translation>«%1» del manual es ahora «%2».</translation>
    </message>
    <message>
        <source>“%1”:</source>
        <comment>a control, then a remark about it</comment>
        <translation>«%1»:</translation>
    </message>
    <message>
        <source>Manual, step %1</source>
        <extracomment>A step&apos;s number in the vendor&apos;s manual.</extracomment>
        <translation>Manual, paso %1</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::Tour</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>%1 does not go on.</source>
        <translation>%1 no continúa.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Practice Facebook: %1</source>
        <translation>Facebook de práctica: %1</translation>
    </message>
    <message>
        <source>%1 does not see the page %2.</source>
        <translation>%1 no ve la página %2.</translation>
    </message>
    <message>
        <source>Practice Facebook does not go on from %1.</source>
        <translation>Facebook de práctica no continúa desde %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>No se puede escribir %1.</translation>
    </message>
    <message>
        <source>The CRM holds %1: %2</source>
        <translation>El CRM contiene %1: %2</translation>
    </message>
    <message>
        <source>The CRM does not hold %1: %2</source>
        <translation>El CRM no contiene %1: %2</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>desmarcado</translation>
    </message>
    <message>
        <source>The CRM does not hold what was typed.</source>
        <translation>El CRM no contiene lo que se escribió.</translation>
    </message>
    <message numerus="yes">
        <source>The tour is complete: %n picture(s).</source>
        <translation>
            <numerusform>El recorrido está completo: %n imagen.</numerusform>
            <numerusform>El recorrido está completo: %n imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The app is not set up as the wizard says.</source>
        <translation>La app no está configurada como dice el asistente.</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::WelcomePage</name>
    <message>
        <source>The database of the CRM: server, name, a login that may change system settings, its password.</source>
        <translation>La base de datos del CRM: servidor, nombre, un usuario que pueda cambiar los ajustes del sistema, su contraseña.</translation>
    </message>
    <message>
        <source>The address at which users open the CRM. Facebook accepts logins from https addresses only.</source>
        <translation>La dirección con la que los usuarios abren el CRM. Facebook acepta inicios de sesión solo desde direcciones https.</translation>
    </message>
    <message>
        <source>A Facebook account to own the app, with a confirmed phone number. Use one that will not leave with a colleague.</source>
        <translation>Una cuenta de Facebook que sea propietaria de la app, con un número de teléfono confirmado. Use una que no se pierda cuando alguien deje la empresa.</translation>
    </message>
    <message>
        <source>A mailbox that somebody reads: Facebook sends notices about the app there.</source>
        <translation>Un buzón que alguien lea: Facebook envía ahí los avisos sobre la app.</translation>
    </message>
    <message>
        <source>A moment at which the CRM may be restarted: it notices the new keys only then.</source>
        <translation>Un momento en el que se pueda reiniciar el CRM: solo entonces detecta las claves nuevas.</translation>
    </message>
    <message>
        <source>Connect Facebook to your CRM</source>
        <translation>Conectar Facebook con su CRM</translation>
    </message>
    <message>
        <source>Walks through the vendor&apos;s manual step by step and checks every value. Nothing in the CRM changes until you press Write at the end.</source>
        <translation>Recorre el manual del proveedor paso a paso y comprueba cada valor. En el CRM no cambia nada hasta que pulse «Escribir» al final.</translation>
    </message>
    <message>
        <source>Where does the CRM run?</source>
        <translation>¿Dónde se ejecuta el CRM?</translation>
    </message>
    <message>
        <source>&amp;On our own servers (on-site)</source>
        <translation>En nuestros &amp;propios servidores (on-site)</translation>
    </message>
    <message>
        <source>In the &amp;vendor&apos;s cloud</source>
        <translation>En &amp;la nube del proveedor</translation>
    </message>
    <message>
        <source>There is nothing to set up: a CRM in the vendor&apos;s cloud uses the vendor&apos;s own Facebook app. Each user authorizes once, when they first use Facebook in the CRM.</source>
        <translation>No hay nada que configurar: un CRM en la nube del proveedor usa la app de Facebook del propio proveedor. Cada usuario autoriza una vez, cuando usa Facebook en el CRM por primera vez.</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>¿Qué se va a hacer?</translation>
    </message>
    <message>
        <source>&amp;Set up Facebook for a CRM</source>
        <translation>Configurar &amp;Facebook para un CRM</translation>
    </message>
    <message>
        <source>&amp;Go on where you stopped</source>
        <translation>Continuar donde lo de&amp;jó</translation>
    </message>
    <message>
        <source>See &amp;how a CRM stands</source>
        <translation>&amp;Ver el estado de un CRM</translation>
    </message>
    <message>
        <source>What works, and what needs attention.</source>
        <translation>Qué funciona y qué requiere atención.</translation>
    </message>
    <message>
        <source>&amp;Replace App ID or App Secret</source>
        <translation>Reemplazar App ID &amp;o App Secret</translation>
    </message>
    <message>
        <source>After a secret was reset or has become known.</source>
        <translation>Si un secreto se ha restablecido o ha quedado expuesto.</translation>
    </message>
    <message>
        <source>&amp;Put back what CrmLink wrote</source>
        <translation>&amp;Restaurar lo que CrmLink escribió</translation>
    </message>
    <message>
        <source>The values the CRM held before.</source>
        <translation>Los valores que el CRM contenía antes.</translation>
    </message>
    <message>
        <source>&amp;Which CRM:</source>
        <translation>&amp;CRM:</translation>
    </message>
    <message>
        <source>Which CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>What will work, and what will not</source>
        <translation>Qué funcionará y qué no</translation>
    </message>
    <message>
        <source>Users link their Facebook account to the CRM, and an administrator can share one account with everybody.</source>
        <translation>Los usuarios vinculan su cuenta de Facebook con el CRM, y un administrador puede compartir una cuenta con todos.</translation>
    </message>
    <message>
        <source>Searching for people on Facebook does not come back. Facebook ended it in 2018 for every app, whatever its keys.</source>
        <translation>La búsqueda de personas en Facebook no vuelve. Facebook la retiró en 2018 para todas las apps, sean cuales sean sus claves.</translation>
    </message>
    <message>
        <source>What to have ready</source>
        <translation>Qué tener a mano</translation>
    </message>
    <message>
        <source>Open as a list to pr&amp;int</source>
        <translation>A&amp;brir como lista para imprimir</translation>
    </message>
    <message>
        <source>Pr&amp;actise first</source>
        <translation>Prac&amp;ticar primero</translation>
    </message>
    <message>
        <source>The whole wizard on a practice CRM; nothing real is touched.</source>
        <translation>Todo el asistente en un CRM de práctica; no se toca nada real.</translation>
    </message>
    <message>
        <source>What to have ready for the Facebook set-up</source>
        <translation>Qué tener a mano para la configuración de Facebook</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Where a set-up stands: page, then host of the CRM.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Another window of CrmLink has a set-up open: %1.</source>
        <extracomment>%1 is where it stands: page, host of the CRM.</extracomment>
        <translation>Otra ventana de CrmLink tiene abierta una configuración: %1.</translation>
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
        <translation>¿Quién vincula una cuenta de Facebook?</translation>
    </message>
    <message>
        <source>Tick what is done</source>
        <translation>Marque lo que está hecho</translation>
    </message>
    <message>
        <source>Decide who may link a Facebook account with the CRM. What is not done yet is kept as still to do.</source>
        <translation>Decida quién puede vincular una cuenta de Facebook con el CRM. Lo que aún no esté hecho queda como pendiente.</translation>
    </message>
    <message>
        <source>A &amp;few named people</source>
        <translation>Unas &amp;pocas personas concretas</translation>
    </message>
    <message>
        <source>Enough for one shared account. The app stays unpublished; each of them gets a role in it. No privacy policy, no review.</source>
        <translation>Basta para una cuenta compartida. La app queda sin publicar; cada persona recibe un rol en ella. Sin política de privacidad, sin revisión.</translation>
    </message>
    <message>
        <source>&amp;Everyone</source>
        <translation>&amp;Todos</translation>
    </message>
    <message>
        <source>Every CRM user links an account of their own. The app is published, as the manual has it, and Meta asks for more.</source>
        <translation>Cada usuario del CRM vincula una cuenta propia. La app se publica, como dice el manual, y Meta pide más.</translation>
    </message>
    <message>
        <source>for example, Jane Doe, John Smith</source>
        <translation>por ejemplo, Jane Doe, John Smith</translation>
    </message>
    <message>
        <source>For the list of what is still to do. Names, separated by commas.</source>
        <translation>Para la lista de lo pendiente. Nombres separados por comas.</translation>
    </message>
    <message>
        <source>All of it is done.</source>
        <translation>Todo está hecho.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stay still to do. You can go on.</source>
        <translation>
            <numerusform>Queda %n tarea pendiente. Puede continuar.</numerusform>
            <numerusform>Quedan %n tareas pendientes. Puede continuar.</numerusform>
        </translation>
    </message>
    <message>
        <source>App settings › Basic, then Publish › Go live</source>
        <extracomment>A way through Meta&apos;s menus; the names of the menus stay English.</extracomment>
        <translation>App settings › Basic, después Publish › Go live</translation>
    </message>
    <message>
        <source>Next becomes available when one of the two is chosen.</source>
        <translation>«Siguiente» se activa cuando se elige una de las dos opciones.</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::WizardPage</name>
    <message>
        <source>Practice: nothing here touches Facebook or your CRM.</source>
        <translation>Práctica: nada de esto afecta a Facebook ni a su CRM.</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Finding out how an interrupted run ended …</source>
        <translation>Averiguando cómo terminó una ejecución interrumpida…</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::WritePage</name>
    <message>
        <source>Asking Facebook whether it accepts the keys …</source>
        <translation>Preguntando a Facebook si acepta las claves…</translation>
    </message>
    <message>
        <source>Finding out how an interrupted run ended …</source>
        <translation>Averiguando cómo terminó una ejecución interrumpida…</translation>
    </message>
    <message>
        <source>Reading the CRM …</source>
        <translation>Leyendo el CRM…</translation>
    </message>
    <message>
        <source>Keeping the old App Secret for undo … Your keychain may ask you to unlock it.</source>
        <translation>Conservando el App Secret anterior para poder deshacer… Puede que su llavero le pida desbloquearlo.</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Waiting for the rows to be free …</source>
        <translation>Esperando a que las filas estén libres…</translation>
    </message>
    <message>
        <source>Comparing with what you reviewed …</source>
        <translation>Comparando con lo que revisó…</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Reading back …</source>
        <translation>Leyendo de nuevo…</translation>
    </message>
    <message>
        <source>Keeping the record for undo …</source>
        <translation>Guardando el registro para deshacer…</translation>
    </message>
    <message>
        <source>Making it final …</source>
        <translation>Confirmando…</translation>
    </message>
    <message>
        <source>The CRM changed after you had seen the plan, and nothing was written. This is the plan as it is now: look at it again.</source>
        <translation>El CRM cambió después de que viera el plan, y no se ha escrito nada. Este es el plan tal como está ahora: revíselo de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Show the SQL</source>
        <translation>Mostrar el S&amp;QL</translation>
    </message>
    <message>
        <source>Save as script for the &amp;DBA …</source>
        <translation>&amp;Guardar como script para el DBA…</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Intentar de nuev&amp;o</translation>
    </message>
    <message>
        <source>Put back what was written</source>
        <translation>Restaurar lo escrito</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Keep and go on</source>
        <translation>Conservar &amp;y continuar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Put back %n value(s) in %1</source>
        <extracomment>The commit button; %1 is a database.</extracomment>
        <translation>
            <numerusform>Res&amp;taurar %n valor en %1</numerusform>
            <numerusform>Res&amp;taurar %n valores en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n change(s) to %1</source>
        <translation>
            <numerusform>Escri&amp;bir %n cambio en %1</numerusform>
            <numerusform>Escri&amp;bir %n cambios en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching the old App Secret from your keychain …</source>
        <translation>Obteniendo de su llavero el App Secret anterior…</translation>
    </message>
    <message>
        <source>%1 is no longer served</source>
        <translation>%1 ya no se ofrece</translation>
    </message>
    <message>
        <source>%1 ends on %2</source>
        <translation>%1 se retira el %2</translation>
    </message>
    <message>
        <source>without it linked accounts stop within two hours</source>
        <translation>sin él las cuentas vinculadas dejan de funcionar en dos horas</translation>
    </message>
    <message>
        <source>What will be put back</source>
        <translation>Qué se restaurará</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Qué se escribirá</translation>
    </message>
    <message>
        <source>The CRM already holds the values from before.</source>
        <translation>El CRM ya contiene los valores anteriores.</translation>
    </message>
    <message>
        <source>The CRM already holds these values. There is nothing to write.</source>
        <translation>El CRM ya contiene estos valores. No hay nada que escribir.</translation>
    </message>
    <message>
        <source>Writing to the CRM …</source>
        <translation>Escribiendo en el CRM…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) written to %1 and read back: the CRM&apos;s database holds the new values.</source>
        <translation>
            <numerusform>%n cambio escrito en %1 y leído de nuevo: la base de datos del CRM contiene los valores nuevos.</numerusform>
            <numerusform>%n cambios escritos en %1 y leídos de nuevo: la base de datos del CRM contiene los valores nuevos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting the old values back …</source>
        <translation>Restaurando los valores anteriores…</translation>
    </message>
    <message>
        <source>The CRM&apos;s database holds the values from before again. Restart the CRM so that it notices.</source>
        <translation>La base de datos del CRM contiene otra vez los valores anteriores. Reinicie el CRM para que los detecte.</translation>
    </message>
    <message>
        <source>The App Secret that would be replaced cannot be kept for undo. %1</source>
        <translation>El App Secret que se reemplazaría no se puede conservar para deshacer el cambio. %1</translation>
    </message>
    <message>
        <source>SQL of the plan</source>
        <translation>SQL del plan</translation>
    </message>
    <message>
        <source>What CrmLink sends, in one transaction and after comparing with the plan. The App Secret is left out.</source>
        <translation>Lo que CrmLink envía, en una sola transacción y después de comparar con el plan. El App Secret no se incluye.</translation>
    </message>
    <message>
        <source>Save as script for the DBA</source>
        <translation>Guardar como script para el DBA</translation>
    </message>
    <message>
        <source>psql script (*.sql)</source>
        <translation>Script de psql (*.sql)</translation>
    </message>
    <message>
        <source>Save the changes as a script for the database administrator. When it has been run, look again: this page then goes on.</source>
        <translation>Guarde los cambios como script para el administrador de la base de datos. Cuando se haya ejecutado, compruebe de nuevo: entonces esta página continúa.</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>Comprobar de nue&amp;vo</translation>
    </message>
    <message>
        <source>Takes a moment. Only values that still are as CrmLink wrote them are put back.</source>
        <translation>Tarda un momento. Solo se restauran los valores que siguen como CrmLink los escribió.</translation>
    </message>
    <message>
        <source>The CRM uses them at once.</source>
        <translation>El CRM los usa al momento.</translation>
    </message>
    <message>
        <source>The CRM uses them after its restart.</source>
        <translation>El CRM los usa después de su reinicio.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) written through %1 and read back: the CRM holds the new values.</source>
        <translation>
            <numerusform>%n cambio escrito mediante %1 y leído de nuevo: el CRM contiene los valores nuevos.</numerusform>
            <numerusform>%n cambios escritos mediante %1 y leídos de nuevo: el CRM contiene los valores nuevos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The CRM holds the values from before again.</source>
        <translation>El CRM contiene otra vez los valores anteriores.</translation>
    </message>
    <message>
        <source>Waiting for your keychain …</source>
        <translation>Esperando a su llavero…</translation>
    </message>
    <message>
        <source>It asks for the App Secret when it is run.</source>
        <translation>El script pide el App Secret al ejecutarse.</translation>
    </message>
    <message>
        <source>recorded as made by %1</source>
        <extracomment>%1 is a CRM user.</extracomment>
        <translation>registrado a nombre de %1</translation>
    </message>
    <message>
        <source>recorded as made by nobody</source>
        <translation>registrado sin autor</translation>
    </message>
    <message>
        <source>Web service of %1 · %2 · %3</source>
        <translation>Servicio web de %1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · for %3 · %n active user(s) · %4</source>
        <extracomment>Server, database, address, number of active users, by whom.</extracomment>
        <translation>
            <numerusform>%1 · %2 · para %3 · %n&#xa0;usuario activo · %4</numerusform>
            <numerusform>%1 · %2 · para %3 · %n&#xa0;usuarios activos · %4</numerusform>
        </translation>
    </message>
    <message>
        <source>ticked</source>
        <extracomment>Said of the row that was ticked or unticked, before what the button now says.</extracomment>
        <translation>marcado</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>no marcado</translation>
    </message>
    <message>
        <source>&amp;App ID and App Secret</source>
        <translation>App &amp;ID y App Secret</translation>
    </message>
    <message>
        <source>Undo is kept on this computer. Without a keychain the old App Secret is kept only until CrmLink is closed; afterwards undo cannot restore it.</source>
        <translation>En este equipo se guarda cómo deshacerlo, pero sin llavero no el App Secret anterior: ese se conserva hasta que se cierre CrmLink, y después no se podrá restaurar.</translation>
    </message>
    <message>
        <source>Write a&amp;ll the same</source>
        <translation>Escribir de &amp;todos modos</translation>
    </message>
    <message>
        <source>The CRM already holds this App ID. There is nothing to write.</source>
        <translation>El CRM ya tiene este App ID. No hay nada que escribir.</translation>
    </message>
    <message>
        <source>Undo is kept on this computer.</source>
        <translation>En este equipo se guarda cómo deshacerlo.</translation>
    </message>
    <message>
        <source>Takes a moment. Nobody is signed out, and the CRM uses the new values at once. It writes them one after another, the checkbox last: until then the old integration works.</source>
        <translation>Tarda un momento. No se cierra la sesión de nadie, y el CRM usa los valores nuevos al momento. Los escribe uno tras otro, la casilla al final: hasta entonces funciona la integración anterior.</translation>
    </message>
    <message>
        <source>Takes a moment. Nobody is signed out. The CRM uses the new values after its restart.</source>
        <translation>Tarda un momento. No se cierra la sesión de nadie. El CRM usa los valores nuevos después de reiniciarse.</translation>
    </message>
    <message>
        <source>Written on %1: the CRM&apos;s database holds these values, and there is nothing more to write.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>Escrito el %1: la base de datos del CRM tiene estos valores, y no hay nada más que escribir.</translation>
    </message>
    <message>
        <source>Write without keep&amp;ing the old App Secret</source>
        <translation>Escribir si&amp;n conservarlo</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Detenido. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>There is nothing to put back.</source>
        <translation>No hay nada que restaurar.</translation>
    </message>
    <message>
        <source>Takes back what was written on %1.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>Deshace lo que se escribió el %1.</translation>
    </message>
</context>
<context>
    <name>crmlink::pages::WrittenCard</name>
    <message>
        <source>&amp;Yes, Facebook&apos;s window names the app</source>
        <translation>Sí, la ventana de Faceboo&amp;k nombra la app</translation>
    </message>
    <message>
        <source>N&amp;o, it fails or names another app</source>
        <translation>No, &amp;falla o nombra otra app</translation>
    </message>
    <message>
        <source>The values are in the database, as the read-back showed. Restart every node and flush Redis, then try again. If users were better off before, put the old values back and restart once more.</source>
        <translation>Los valores están en la base de datos, como mostró la relectura. Reinicie cada nodo y vacíe Redis, e inténtelo de nuevo. Si los usuarios estaban mejor antes, restaure los valores anteriores y reinicie una vez más.</translation>
    </message>
    <message>
        <source>Make the CRM notice</source>
        <translation>Hacer efectivo el cambio</translation>
    </message>
    <message>
        <source>Or by hand: the CRM keeps its settings in memory, and uses the new values after a restart on every computer it runs on, in this order:</source>
        <translation>O a mano: el CRM guarda sus ajustes en memoria y usa los valores nuevos después de reiniciarse en cada equipo en el que se ejecuta, en este orden:</translation>
    </message>
    <message>
        <source>Has the CRM noticed?</source>
        <translation>¿Lo ha detectado el CRM?</translation>
    </message>
    <message>
        <source>After the restart, open Accounts in external resources in a user&apos;s profile and add a Facebook account. Facebook&apos;s login window names your app.</source>
        <translation>Después del reinicio, abra Accounts in external resources en el perfil de un usuario y añada una cuenta de Facebook. La ventana de inicio de sesión de Facebook nombra su app.</translation>
    </message>
    <message>
        <source>Put the old &amp;values back</source>
        <translation>Restaurar los &amp;valores anteriores</translation>
    </message>
    <message>
        <source>No&amp;t restarted yet (kept as still to do)</source>
        <translation>Aún no reiniciado (queda como &amp;pendiente)</translation>
    </message>
</context>
<context>
    <name>crmlink::profile::AccountActions</name>
    <message>
        <source>Make &amp;shared</source>
        <translation>Co&amp;mpartir con todos</translation>
    </message>
    <message>
        <source>Make &amp;private</source>
        <translation>&amp;Hacer privada</translation>
    </message>
    <message>
        <source>&amp;Link again …</source>
        <translation>Vinc&amp;ular de nuevo…</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>Comprobar &amp;ahora</translation>
    </message>
    <message>
        <source>&amp;Remove …</source>
        <translation>Elimina&amp;r…</translation>
    </message>
</context>
<context>
    <name>crmlink::profile::AccountChecker</name>
    <message>
        <source>Facebook no longer accepts it.</source>
        <translation>Facebook ya no la acepta.</translation>
    </message>
    <message>
        <source>%1 does not work: %2 Choose Link again from Actions.</source>
        <translation>%1 no funciona. %2 Elija «Vincular de nuevo» en «Acciones».</translation>
    </message>
    <message>
        <source>%1 works, until %2. Facebook prolongs no login: link the account again before then.</source>
        <translation>%1 funciona, hasta el %2. Facebook no prolonga ningún inicio de sesión: vuelva a vincular la cuenta antes.</translation>
    </message>
    <message>
        <source>%1 works. Facebook names no end.</source>
        <translation>%1 funciona. Facebook no indica ninguna caducidad.</translation>
    </message>
    <message>
        <source>Nothing works before the CRM has Facebook keys: have its administrator set up the Facebook integration.</source>
        <translation>Nada funciona mientras el CRM no tenga claves de Facebook: pida a su administrador que configure la integración con Facebook.</translation>
    </message>
    <message>
        <source>%1 does not work: it belongs to app %2, and the CRM&apos;s server uses app %3. Choose Link again from Actions.</source>
        <extracomment>%2 and %3 are App IDs.</extracomment>
        <translation>%1 no funciona: pertenece a la app %2, y el servidor del CRM usa la app %3. Elija «Vincular de nuevo» en «Acciones».</translation>
    </message>
    <message>
        <source>It belongs to another app: link it again.</source>
        <translation>Pertenece a otra app: vuelva a vincularla.</translation>
    </message>
    <message>
        <source>Whether %1 works is not known: for %3 the CRM takes the private account %2 before it.</source>
        <extracomment>%1 and %2 are accounts, %3 a user of the CRM.</extracomment>
        <translation>No se sabe si %1 funciona: para %3 el CRM toma antes la cuenta privada %2.</translation>
    </message>
    <message>
        <source>Whether %1 works is not known: there are several such accounts, and the CRM does not define which it tries.</source>
        <translation>No se sabe si %1 funciona: hay varias cuentas así, y el CRM no define cuál prueba.</translation>
    </message>
    <message>
        <source>Whether %1 works is not known: the CRM&apos;s server did not say.</source>
        <translation>No se sabe si %1 funciona: el servidor del CRM no lo ha dicho.</translation>
    </message>
    <message>
        <source>%1 works: the CRM&apos;s own server has tried it with Facebook. It does not say until when.</source>
        <translation>%1 funciona: el propio servidor del CRM la ha probado con Facebook. No dice hasta cuándo.</translation>
    </message>
    <message>
        <source>%1 does not work: Facebook told the CRM&apos;s own server so. Choose Link again from Actions.</source>
        <translation>%1 no funciona: así se lo ha dicho Facebook al propio servidor del CRM. Elija «Vincular de nuevo» en «Acciones».</translation>
    </message>
    <message>
        <source>Facebook no longer accepts it: its owner has to log in again.</source>
        <translation>Facebook ya no la acepta: su propietario tiene que iniciar sesión de nuevo.</translation>
    </message>
</context>
<context>
    <name>crmlink::profile::AccountListModel</name>
    <message>
        <source>Facebook no longer accepts it: its owner has to log in again.</source>
        <translation>Facebook ya no la acepta: su propietario tiene que iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>It belongs to another app: link it again.</source>
        <translation>Pertenece a otra app: vuelva a vincularla.</translation>
    </message>
    <message>
        <source>It ended: link it again.</source>
        <translation>Ha caducado: vuelva a vincularla.</translation>
    </message>
    <message numerus="yes">
        <source>It ends in %n day(s): link it again.</source>
        <translation>
            <numerusform>Caduca en %n&#xa0;día: vuelva a vincularla.</numerusform>
            <numerusform>Caduca en %n&#xa0;días: vuelva a vincularla.</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>shared</source>
        <extracomment>An account that all users of the CRM may use, or only its owner.</extracomment>
        <translation>compartida</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privada</translation>
    </message>
    <message>
        <source>Not known here. “Check now” asks Facebook.</source>
        <translation>No se sabe aquí. «Comprobar ahora» pregunta a Facebook.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Owner in the CRM</source>
        <translation>Propietario en el CRM</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Uso compartido</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>Last problem</source>
        <translation>Último problema</translation>
    </message>
</context>
<context>
    <name>crmlink::profile::AccountWriter</name>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 se ha eliminado.</translation>
    </message>
    <message>
        <source>%1 is linked again.</source>
        <translation>%1 se ha vuelto a vincular.</translation>
    </message>
    <message>
        <source>%1 is linked for %2.</source>
        <translation>%1 se ha vinculado para %2.</translation>
    </message>
    <message>
        <source>%1 is shared with all users.</source>
        <translation>%1 está compartida con todos los usuarios.</translation>
    </message>
    <message>
        <source>%1 is private.</source>
        <translation>%1 es privada.</translation>
    </message>
    <message>
        <source>It is written.</source>
        <translation>Está escrito.</translation>
    </message>
    <message>
        <source>The CRM already is as wished; nothing was written.</source>
        <translation>El CRM ya está así; no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Waiting for the rows to be free …</source>
        <translation>Esperando a que las filas estén libres…</translation>
    </message>
    <message>
        <source>Making it final …</source>
        <translation>Confirmando…</translation>
    </message>
    <message>
        <source>Writing to the CRM …</source>
        <translation>Escribiendo en el CRM…</translation>
    </message>
    <message>
        <source>Reading the CRM …</source>
        <translation>Leyendo el CRM…</translation>
    </message>
    <message>
        <source>Putting it back …</source>
        <translation>Restaurando…</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Está como antes.</translation>
    </message>
</context>
<context>
    <name>crmlink::profile::AccountsPanel</name>
    <message>
        <source>&amp;Add account</source>
        <translation>Añadir cue&amp;nta</translation>
    </message>
    <message>
        <source>A&amp;ctions</source>
        <extracomment>The menu of what can be done with the selected account; the vendor&apos;s manual calls it so.</extracomment>
        <translation>Accion&amp;es</translation>
    </message>
    <message>
        <source>Load a&amp;gain</source>
        <translation>Car&amp;gar de nuevo</translation>
    </message>
    <message>
        <source>Reading the CRM …</source>
        <translation>Leyendo el CRM…</translation>
    </message>
    <message>
        <source>Asking Facebook about %1 …</source>
        <translation>Preguntando a Facebook por %1…</translation>
    </message>
    <message>
        <source>Having the CRM&apos;s server try %1 …</source>
        <translation>El servidor del CRM prueba %1…</translation>
    </message>
</context>
<context>
    <name>crmlink::profile::AccountsView</name>
    <message>
        <source>Search accounts</source>
        <translation>Buscar cuentas</translation>
    </message>
    <message>
        <source>Search: account, owner, number, App ID</source>
        <translation>Buscar: cuenta, propietario, número, App ID</translation>
    </message>
    <message>
        <source>Which accounts</source>
        <translation>Qué cuentas</translation>
    </message>
    <message>
        <source>Accounts in external resources</source>
        <translation>Accounts in external resources</translation>
    </message>
    <message>
        <source>Of %1</source>
        <extracomment>Which accounts: those of the user that is acted for.</extracomment>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Compartidas</translation>
    </message>
    <message>
        <source>Of everybody</source>
        <translation>De todos</translation>
    </message>
    <message>
        <source>No account fits “%1”.</source>
        <translation>Ninguna cuenta coincide con «%1».</translation>
    </message>
    <message>
        <source>No account fits “%1”. Accounts of other users may: choose them beside the search.</source>
        <translation>Ninguna cuenta coincide con «%1». Quizá las de otros usuarios: elíjalas junto a la búsqueda.</translation>
    </message>
    <message>
        <source>No Facebook account is shared yet. Select an account and choose Make shared from Actions.</source>
        <translation>Aún no se comparte ninguna cuenta de Facebook. Seleccione una cuenta y elija «Compartir con todos» en «Acciones».</translation>
    </message>
    <message>
        <source>%1 has linked no Facebook account yet. Add account links one.</source>
        <translation>%1 aún no ha vinculado ninguna cuenta de Facebook. «Añadir cuenta» vincula una.</translation>
    </message>
    <message>
        <source>No user of this CRM has linked a Facebook account yet. Add account links one.</source>
        <translation>Ningún usuario de este CRM ha vinculado aún una cuenta de Facebook. «Añadir cuenta» vincula una.</translation>
    </message>
    <message>
        <source>Reading the accounts …</source>
        <translation>Leyendo las cuentas…</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>The accounts could not be read.</source>
        <translation>No se pudieron leer las cuentas.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s); search to see those beyond the first %1</source>
        <extracomment>%1 is how many accounts the list shows at most.</extracomment>
        <translation>
            <numerusform>%n cuenta; busque para ver las que siguen a las primeras %1</numerusform>
            <numerusform>%n cuentas; busque para ver las que siguen a las primeras %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n cuenta</numerusform>
            <numerusform>%n cuentas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crmlink::profile::ConfirmDialog</name>
    <message>
        <source>Remove the account %1?</source>
        <translation>¿Eliminar la cuenta %1?</translation>
    </message>
    <message>
        <source>Link the account %1 again?</source>
        <translation>¿Vincular de nuevo la cuenta %1?</translation>
    </message>
    <message>
        <source>Link the account %1?</source>
        <translation>¿Vincular la cuenta %1?</translation>
    </message>
    <message>
        <source>Share the account %1 with all users?</source>
        <translation>¿Compartir la cuenta %1 con todos los usuarios?</translation>
    </message>
    <message>
        <source>Make the account %1 private?</source>
        <translation>¿Hacer privada la cuenta %1?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Vincular</translation>
    </message>
    <message>
        <source>&amp;Make shared</source>
        <translation>Co&amp;mpartir</translation>
    </message>
    <message>
        <source>&amp;Make private</source>
        <translation>Hacer &amp;privada</translation>
    </message>
    <message>
        <source>All users of the CRM will work with it: the CRM uses it to look up Facebook contacts for everybody who has no private account of their own, and it does so in the name of %1. Its owner should know.</source>
        <translation>Todos los usuarios del CRM trabajarán con ella: el CRM la usa para buscar contactos de Facebook para quienes no tienen cuenta privada propia, y lo hace en nombre de %1. Su propietario debería saberlo.</translation>
    </message>
    <message>
        <source>The CRM forgets the account, its access, and the owner&apos;s communication option of the same name, as its own page does. That cannot be undone: the owner has to log in to Facebook again.</source>
        <translation>El CRM olvida la cuenta, su acceso y el medio de comunicación del propietario con el mismo nombre, como hace su propia página. Eso no se puede deshacer: el propietario tiene que iniciar sesión de nuevo en Facebook.</translation>
    </message>
    <message>
        <source>The old access is replaced by the new one; whether the account is shared stays as it is. Undo cannot bring the old access back.</source>
        <translation>El acceso anterior se reemplaza por el nuevo; si la cuenta se comparte o no, queda como está. Al deshacer no se recupera el acceso anterior.</translation>
    </message>
    <message>
        <source>The CRM keeps the account&apos;s name, its number and its access token, for %1 alone. Whoever administers the CRM or its database can read them.</source>
        <translation>El CRM guarda el nombre de la cuenta, su número y su token de acceso, solo para %1. Quien administra el CRM o su base de datos puede leerlos.</translation>
    </message>
    <message>
        <source>Only %1 can use it from then on. Users without a private account of their own have none any more, unless another one is shared.</source>
        <translation>A partir de entonces solo %1 puede usarla. Los usuarios sin cuenta privada propia se quedan sin ninguna, salvo que se comparta otra.</translation>
    </message>
    <message>
        <source>Write to the CRM?</source>
        <translation>¿Escribir en el CRM?</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Escribir</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A server and a database on it.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All users of the CRM lose it: it is shared. Whoever has no private account of their own has none any more, unless another one is shared.</source>
        <translation>Todos los usuarios del CRM la pierden: está compartida. Quien no tenga una cuenta privada propia ya no tendrá ninguna, salvo que otra esté compartida.</translation>
    </message>
</context>
<context>
    <name>crmlink::profile::DialogMessages</name>
    <message>
        <source>The dialog shows a message instead …</source>
        <translation>El diálogo muestra un mensaje en su lugar…</translation>
    </message>
    <message>
        <source>Message that the login dialog shows</source>
        <translation>Mensaje que muestra el diálogo de inicio de sesión</translation>
    </message>
</context>
<context>
    <name>crmlink::profile::LinkCard</name>
    <message>
        <source>&amp;For the CRM user:</source>
        <translation>&amp;Para el usuario del CRM:</translation>
    </message>
    <message>
        <source>&amp;Log in to Facebook</source>
        <translation>Iniciar sesión en &amp;Facebook</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>De&amp;jar de esperar</translation>
    </message>
    <message>
        <source>Log in as somebody &amp;else</source>
        <translation>Iniciar sesión con &amp;otra cuenta</translation>
    </message>
    <message>
        <source>&amp;Open the page again</source>
        <translation>Abrir la pá&amp;gina de nuevo</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>Copiar e&amp;nlace</translation>
    </message>
    <message>
        <source>Back to the l&amp;ist</source>
        <translation>Volver a &amp;la lista</translation>
    </message>
    <message>
        <source>Copied: send it</source>
        <translation>Copiado: envíelo</translation>
    </message>
    <message>
        <source>Link %1 of %2 again</source>
        <extracomment>%1 is a Facebook account, %2 a CRM user.</extracomment>
        <translation>Vincular de nuevo %1 de %2</translation>
    </message>
    <message>
        <source>Link a Facebook account for %1</source>
        <translation>Vincular una cuenta de Facebook para %1</translation>
    </message>
    <message>
        <source>Link a Facebook account</source>
        <translation>Vincular una cuenta de Facebook</translation>
    </message>
    <message>
        <source>The CRM will keep the account&apos;s name, its number and an access token that works for about 60 days. Whoever administers the CRM or its database can read them. CrmLink asks for public_profile only and keeps no token.</source>
        <translation>El CRM guardará el nombre de la cuenta, su número y un token de acceso que funciona unos 60&#xa0;días. Quien administra el CRM o su base de datos puede leerlos. CrmLink pide solo public_profile y no guarda ningún token.</translation>
    </message>
    <message>
        <source>Nothing is written before the page “Write to the CRM”.</source>
        <translation>No se escribe nada antes de la página «Escribir en el CRM».</translation>
    </message>
    <message>
        <source>You see whose account it is before anything is kept.</source>
        <translation>Verá de quién es la cuenta antes de que se guarde nada.</translation>
    </message>
    <message>
        <source>Copy a &amp;message for %1</source>
        <extracomment>%1 is the owner of an account who is not at this desk.</extracomment>
        <translation>&amp;Copiar un mensaje para %1</translation>
    </message>
    <message>
        <source>What to do, to be sent to whoever is not at this desk. No secrets.</source>
        <translation>Qué hacer, para enviarlo a quien no esté ante este equipo. Sin secretos.</translation>
    </message>
    <message>
        <source>Log in inside this &amp;window instead</source>
        <translation>&amp;Iniciar sesión en esta ventana</translation>
    </message>
    <message>
        <source>&amp;Link this account</source>
        <translation>&amp;Vincular esta cuenta</translation>
    </message>
    <message>
        <source>Choose for which user of the CRM the account is.</source>
        <translation>Elija para qué usuario del CRM es la cuenta.</translation>
    </message>
    <message>
        <source>This user is not active in the CRM.</source>
        <translation>Este usuario no está activo en el CRM.</translation>
    </message>
    <message>
        <source>Facebook&apos;s page opens beside these words.</source>
        <translation>La página de Facebook se abre junto a estas instrucciones.</translation>
    </message>
    <message>
        <source>Without the App Secret, the login has to be inside this window. Where there is none, link the account in the CRM itself.</source>
        <translation>Sin el App Secret, hay que iniciar sesión dentro de esta ventana. Donde no sea posible, vincule la cuenta en el propio CRM.</translation>
    </message>
    <message>
        <source>Facebook&apos;s page opens in your browser. Facebook allows that only while the app is in development mode.</source>
        <translation>La página de Facebook se abre en su navegador. Facebook lo permite solo mientras la app está en modo de desarrollo.</translation>
    </message>
    <message>
        <source>Waiting for the answer of Facebook&apos;s dialog …</source>
        <translation>Esperando la respuesta del diálogo de Facebook…</translation>
    </message>
    <message>
        <source>Facebook said yes.</source>
        <translation>Facebook dijo que sí.</translation>
    </message>
    <message>
        <source>This is the account of %1 (%2).</source>
        <extracomment>%1 is a person, %2 the number by which the app knows them.</extracomment>
        <translation>Esta es la cuenta de %1 (%2).</translation>
    </message>
    <message>
        <source>&amp;Link it again</source>
        <translation>&amp;Vincularla de nuevo</translation>
    </message>
    <message>
        <source>This is the account of %1 (%2), not of %3. It can become an account of its own; %3 stays as it is.</source>
        <translation>Esta es la cuenta de %1 (%2), no la de %3. Puede añadirse como cuenta aparte; %3 queda como está.</translation>
    </message>
    <message>
        <source>&amp;Link it as a new account</source>
        <translation>&amp;Vincularla como cuenta nueva</translation>
    </message>
    <message>
        <source>This is the account of %1 (%2), not of %3. The CRM keeps one private account for each user: log in as %3, or remove that account first.</source>
        <translation>Esta es la cuenta de %1 (%2), no la de %3. El CRM guarda una sola cuenta privada por usuario: inicie sesión como %3 o elimine antes esa cuenta.</translation>
    </message>
    <message>
        <source>Asking Facebook whose account it is …</source>
        <translation>Preguntando a Facebook de quién es la cuenta…</translation>
    </message>
    <message>
        <source>Linked again by the CRM&apos;s web service, an account works for an hour or two only: the CRM does not have Facebook prolong it then. Removed and added anew, it works for about 60 days.</source>
        <translation>Vinculada de nuevo por el servicio web del CRM, una cuenta funciona solo una o dos horas: en ese caso el CRM no hace que Facebook la prolongue. Eliminada y añadida de nuevo, funciona unos 60&#xa0;días.</translation>
    </message>
    <message>
        <source>The CRM will keep the account&apos;s name, its number and an access token. Whoever administers the CRM or its database can read them. CrmLink asks for public_profile only and keeps no token.</source>
        <translation>El CRM guardará el nombre de la cuenta, su número y un token de acceso. Quien administra el CRM o su base de datos puede leerlos. CrmLink pide solo public_profile y no guarda ningún token.</translation>
    </message>
    <message>
        <source>Waiting for the answer of Facebook&apos;s dialog … Nothing opened? Copy the link.</source>
        <translation>Esperando la respuesta del diálogo de Facebook… ¿No se abrió nada? Copie el enlace.</translation>
    </message>
    <message>
        <source>Use my own b&amp;rowser instead</source>
        <translation>&amp;Usar mi propio navegador</translation>
    </message>
    <message>
        <source>%1 has a linked account already: %2. Logging in as %2 links it again; for another account, remove that one first.</source>
        <extracomment>%1 is a CRM user, %2 a Facebook account.</extracomment>
        <translation>%1 ya tiene una cuenta vinculada: %2. Si se inicia sesión como %2, se vincula de nuevo; para otra cuenta, elimine antes esa.</translation>
    </message>
    <message>
        <source>The app is live, and Facebook allows a login in your own browser only in development mode. Log in inside this window.</source>
        <translation>La app está publicada, y Facebook permite iniciar sesión en su propio navegador solo en modo de desarrollo. Inicie sesión en esta ventana.</translation>
    </message>
    <message>
        <source>The app is live, and Facebook allows a login in your own browser only in development mode; this window can show no pages. Link the account in the CRM itself, or switch the app back to development for the moment and take the tick off on the page “Who may log in”.</source>
        <translation>La app está publicada, y Facebook permite iniciar sesión en su propio navegador solo en modo de desarrollo; esta ventana no puede mostrar páginas. Vincule la cuenta en el propio CRM, o devuelva la app por el momento al modo de desarrollo y quite la marca en la página «Quién puede iniciar sesión».</translation>
    </message>
    <message>
        <source>Facebook&apos;s page opens in your browser. Facebook allows that only while the app is in development mode: once it is live, log in inside this window instead.</source>
        <translation>La página de Facebook se abre en su navegador. Facebook lo permite solo mientras la app está en modo de desarrollo: una vez publicada, inicie sesión en esta ventana.</translation>
    </message>
    <message>
        <source>Facebook&apos;s page opens in your browser. Facebook allows that only while the app is in development mode: once it is live, link the account in the CRM itself, or switch the app back to development for the moment.</source>
        <translation>La página de Facebook se abre en su navegador. Facebook lo permite solo mientras la app está en modo de desarrollo: una vez publicada, vincule la cuenta en el propio CRM o devuelva la app por el momento al modo de desarrollo.</translation>
    </message>
</context>
<context>
    <name>crmlink::profile::ProfileDialog</name>
    <message>
        <source>&amp;Undo</source>
        <translation>De&amp;shacer</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>In&amp;tentar de nuevo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Accounts in external resources – %1</source>
        <translation>Accounts in external resources – %1</translation>
    </message>
    <message>
        <source>Practice: nothing here touches Facebook or your CRM.</source>
        <translation>Práctica: nada de esto afecta a Facebook ni a su CRM.</translation>
    </message>
    <message>
        <source>Accounts in external resources</source>
        <translation>Accounts in external resources</translation>
    </message>
    <message>
        <source>The CRM could not be read.</source>
        <translation>No se pudo leer el CRM.</translation>
    </message>
    <message>
        <source>On &amp;behalf of:</source>
        <translation>En nom&amp;bre de:</translation>
    </message>
    <message>
        <source>The CRM has no user whose name contains “%1”.</source>
        <translation>El CRM no tiene ningún usuario cuyo nombre contenga «%1».</translation>
    </message>
    <message>
        <source>Choose on whose behalf you act: type a part of the user&apos;s name above.</source>
        <translation>Elija en nombre de quién actúa: escriba arriba una parte del nombre del usuario.</translation>
    </message>
    <message>
        <source>Reading the CRM …</source>
        <translation>Leyendo el CRM…</translation>
    </message>
    <message>
        <source>You are signed in to the CRM as %1.</source>
        <translation>Ha iniciado sesión en el CRM como %1.</translation>
    </message>
    <message>
        <source>You act for %1 with database access. The CRM records what you do as done by %1.</source>
        <translation>Actúa por %1 con acceso a la base de datos. El CRM registra a nombre de %1 lo que usted haga.</translation>
    </message>
    <message>
        <source>Stopping … the CRM&apos;s answer is awaited.</source>
        <translation>Deteniendo… se espera la respuesta del CRM.</translation>
    </message>
    <message>
        <source>E&amp;xport file for users …</source>
        <translation>E&amp;xportar archivo para usuarios…</translation>
    </message>
    <message>
        <source>Name and address of this CRM, nothing secret. With it users open this window and sign in to the CRM as themselves.</source>
        <translation>Nombre y dirección de este CRM, nada secreto. Con él los usuarios abren esta ventana e inician sesión en el CRM con su propio usuario.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>Export file for users</source>
        <translation>Exportar archivo para usuarios</translation>
    </message>
    <message>
        <source>Site files (*.toml)</source>
        <translation>Archivos de sitio (*.toml)</translation>
    </message>
</context>
<context>
    <name>crmlink::profile::SignIn</name>
    <message>
        <source>Used for this window only; it is not kept.</source>
        <translation>Se usa solo para esta ventana; no se guarda.</translation>
    </message>
    <message>
        <source>Your &amp;user name in the CRM %1:</source>
        <extracomment>%1 is a site.</extracomment>
        <translation>Su nombre de &amp;usuario en el CRM %1:</translation>
    </message>
    <message>
        <source>Your &amp;password there:</source>
        <translation>Su &amp;contraseña allí:</translation>
    </message>
    <message>
        <source>&amp;Password of the database login %1:</source>
        <translation>C&amp;ontraseña del usuario de base de datos %1:</translation>
    </message>
</context>
<context>
    <name>crmlink::profile::UserPicker</name>
    <message>
        <source>Type a part of the user&apos;s name</source>
        <translation>Escriba una parte del nombre del usuario</translation>
    </message>
    <message>
        <source>%1 (not active)</source>
        <extracomment>A user of the CRM who is switched off.</extracomment>
        <translation>%1 (no activo)</translation>
    </message>
</context>
<context>
    <name>crmlink::widgets::BusyLine</name>
    <message>
        <source>Stop</source>
        <extracomment>Stops what is at work on this page; the wizard stays open.</extracomment>
        <translation>Detener</translation>
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
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>Copies the error&apos;s text.</extracomment>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Error: %1</translation>
    </message>
</context>
<context>
    <name>crmlink::widgets::FieldCard</name>
    <message>
        <source>Copy</source>
        <extracomment>Copies the value beside it.</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>✓ seen in the app</source>
        <extracomment>State of a value: Facebook reports that the app has it.</extracomment>
        <translation>✓ visto en la app</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copiado</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
</context>
<context>
    <name>crmlink::widgets::LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <extracomment>Choice of the program&apos;s language: the one of the user&apos;s desktop.</extracomment>
        <translation>El del escritorio</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
</context>
<context>
    <name>crmlink::widgets::PasswordRow</name>
    <message>
        <source>S&amp;how</source>
        <translation>Most&amp;rar</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
</context>
<context>
    <name>crmlink::widgets::PlanTable</name>
    <message>
        <source>(no value of its own)</source>
        <translation>(sin valor propio)</translation>
    </message>
    <message>
        <source>Account %1</source>
        <extracomment>A row of the plan; %1 is the account&apos;s name, %2 the CRM user it belongs to.</extracomment>
        <translation>Cuenta %1</translation>
    </message>
    <message>
        <source>Account %1 (of %2)</source>
        <translation>Cuenta %1 (de %2)</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Qué se escribirá</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Será</translation>
    </message>
    <message>
        <source>%1: now %2, will be %3.</source>
        <extracomment>Said by screen readers: what changes, its value now, and the value that it will have.</extracomment>
        <translation>%1: ahora %2, será %3.</translation>
    </message>
</context>
<context>
    <name>crmlink::widgets::SecretCard</name>
    <message>
        <source>Paste</source>
        <extracomment>Takes what is on the clipboard into the field.</extracomment>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>Pegar %1</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Shows the hidden characters of a secret.</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the value in the browser first.</source>
        <translation>El portapapeles no contiene texto. Copie antes el valor en el navegador.</translation>
    </message>
    <message>
        <source>Already here. Paste another one to replace it.</source>
        <translation>Ya está aquí. Pegue otro para reemplazarlo.</translation>
    </message>
    <message>
        <source>taken over, clipboard emptied</source>
        <extracomment>State of a secret: it was taken from the clipboard.</extracomment>
        <translation>tomado, portapapeles vaciado</translation>
    </message>
</context>
<context>
    <name>crmlink::widgets::StateLine</name>
    <message>
        <source>In order:</source>
        <extracomment>What a screen reader says before a finding.</extracomment>
        <translation>En orden:</translation>
    </message>
    <message>
        <source>Attention:</source>
        <translation>Atención:</translation>
    </message>
    <message>
        <source>Problem:</source>
        <translation>Problema:</translation>
    </message>
</context>
<context>
    <name>crmlink::widgets::StepRail</name>
    <message>
        <source>Help with this step (%1)</source>
        <extracomment>%1 is the key, F1.</extracomment>
        <translation>Ayuda con este paso (%1)</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>The state of a step, for screen readers.</extracomment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>paso actual</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>por hacer</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, %4</source>
        <extracomment>For screen readers: Step 6 of 11: App settings, current step.</extracomment>
        <translation>Paso %1 de %2: %3, %4</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
    <message>
        <source>something is still to do</source>
        <translation>queda algo por hacer</translation>
    </message>
</context>
<context>
    <name>crmlink::widgets::SwitchList</name>
    <message>
        <source>Copy name</source>
        <extracomment>Copies the English name of a switch, to look for it on Meta&apos;s page.</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy name: %1, to be set to %2</source>
        <extracomment>For screen readers. %1 is a switch on Meta&apos;s page, %2 is &quot;Yes&quot; or &quot;No&quot;.</extracomment>
        <translation>Copiar nombre: %1, que se pone en %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>the name of a switch</comment>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>crmlink::widgets::ValueCard</name>
    <message>
        <source>Copy</source>
        <extracomment>Copies the value beside it.</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a field and where it stands</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>copied</source>
        <extracomment>State of a value: it was put on the clipboard.</extracomment>
        <translation>copiado</translation>
    </message>
    <message>
        <source>✓ seen in the app</source>
        <extracomment>State of a value: Facebook reports that the app has it.</extracomment>
        <translation>✓ visto en la app</translation>
    </message>
    <message>
        <source>differs</source>
        <extracomment>State of a value: Facebook reports another one.</extracomment>
        <translation>difiere</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>State of a value: it may be left out.</extracomment>
        <translation>opcional</translation>
    </message>
</context>
</TS>
