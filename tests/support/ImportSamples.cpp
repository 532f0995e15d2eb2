#include "support/ImportSamples.h"

#include <QStringEncoder>

namespace crmlink::test
{

namespace
{

/// A file with one entry `db`; @p string as it stands in the file.
QByteArray file(const QByteArray &string)
{
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<connectionStrings>\n  <add name=\"db\" connectionString=\"" + string
        + "\" />\n</connectionStrings>\n";
}

QByteArray config(const QByteArray &executor, const QByteArray &schema = {})
{
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<configuration>\n <runtime><assemblyBinding "
           "xmlns=\"urn:schemas-microsoft-com:asm.v1\"/>"
           "</runtime>\n <terrasoft><db><general connectionStringName=\"db\" securityEngineType=\"Terrasoft.DB.X\" "
           "executorType=\"Terrasoft.DB."
        + executor + "." + executor + "Executor, Terrasoft.DB." + executor + "\" currentSchemaName=\"" + schema
        + "\" isCaseInsensitive=\"true\" /></db></terrasoft>\n</configuration>\n";
}

QByteArray encoded(const QByteArray &utf8, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(QString::fromUtf8(utf8));
}

QByteArray nested(int depth)
{
    return QByteArray("<a>").repeated(depth) + QByteArray("</a>").repeated(depth);
}

const QByteArray postgres
    = "Server=pg.example.com;Port=5432;Database=crm;User ID=crmuser;password=pw-1;Timeout=500; CommandTimeout=400;MaxPoolSize=1024;";
const QByteArray sqlServer
    = "Data Source=sql.example.com;Initial Catalog=CRM_PROD;Persist Security Info=True;MultipleActiveResultSets=True;User "
      "ID=crmuser;Password=pw-2;Pooling=true;Max Pool Size=100;Async=true";
const QByteArray oracle
    = "Data "
      "Source=(DESCRIPTION=(ADDRESS_LIST=(ADDRESS=(PROTOCOL=TCP)(HOST=ora.example.com)(PORT=1522)))(CONNECT_DATA=(SERVICE_NAME=CRMSVC)("
      "SERVER=DEDICATED)));User Id=CRMSCHEMA;Password=pw-3;Statement Cache Size=300";

ImportSample bad(const char *name, QByteArray bytes, const char *what, int line = 0, ErrorKind kind = ErrorKind::SiteFile)
{
    ImportSample sample{.name = name, .connectionStrings = std::move(bytes)};
    sample.error = kind;
    sample.what = what;
    sample.line = line;
    return sample;
}

void addGood(std::vector<ImportSample> &all)
{
    const QByteArray pg = config("PostgreSql", "public");
    const QByteArray ms = config("MSSql", "dbo");
    const QByteArray ora = config("Oracle", "CRMSCHEMA");

    all.push_back({.name = "postgresql on .NET",
                   .connectionStrings = file(postgres),
                   .webHost = pg,
                   .kind = "postgresql",
                   .host = "pg.example.com",
                   .port = 5432,
                   .database = "crm",
                   .user = "crmuser",
                   .password = "pw-1",
                   .schema = "public"});
    all.push_back({.name = "sql server on .NET Framework",
                   .connectionStrings = file(sqlServer),
                   .webConfig = ms,
                   .kind = "mssql",
                   .host = "sql.example.com",
                   .database = "CRM_PROD",
                   .user = "crmuser",
                   .password = "pw-2",
                   .schema = "dbo"});
    all.push_back({.name = "oracle with a descriptor",
                   .connectionStrings = file(oracle),
                   .webConfig = ora,
                   .kind = "oracle",
                   .host = "ora.example.com",
                   .port = 1522,
                   .database = "CRMSVC",
                   .user = "CRMSCHEMA",
                   .password = "pw-3",
                   .schema = "CRMSCHEMA"});
    all.push_back({.name = "a byte order mark of UTF-8",
                   .connectionStrings = "\xEF\xBB\xBF" + file(postgres),
                   .webHost = "\xEF\xBB\xBF" + pg,
                   .kind = "postgresql",
                   .host = "pg.example.com",
                   .port = 5432,
                   .database = "crm",
                   .user = "crmuser",
                   .password = "pw-1",
                   .schema = "public"});
    for (const auto &[name, encoding, mark] : {std::tuple{"UTF-16 little endian with a mark", QStringConverter::Utf16LE, true},
                                               std::tuple{"UTF-16 big endian with a mark", QStringConverter::Utf16BE, true},
                                               std::tuple{"UTF-16 little endian without", QStringConverter::Utf16LE, false},
                                               std::tuple{"UTF-32 with a mark", QStringConverter::Utf32LE, true}}) {
        all.push_back({.name = name,
                       .connectionStrings = encoded(file(postgres), encoding, mark),
                       .webHost = pg,
                       .kind = "postgresql",
                       .host = "pg.example.com",
                       .port = 5432,
                       .database = "crm",
                       .user = "crmuser",
                       .password = "pw-1",
                       .schema = "public"});
    }
    all.push_back({.name = "said to be UTF-16, but is not",
                   .connectionStrings = QByteArray(file(postgres)).replace("utf-8", "utf-16"),
                   .webHost = pg,
                   .kind = "postgresql",
                   .host = "pg.example.com",
                   .port = 5432,
                   .database = "crm",
                   .user = "crmuser",
                   .password = "pw-1",
                   .schema = "public"});
    all.push_back(
        {.name = "Latin-1 as declared",
         .connectionStrings = QByteArray(file("Host=pg;Database=crm;Username=m\xFCller;Password=pw-\xE9")).replace("utf-8", "iso-8859-1"),
         .webHost = pg,
         .kind = "postgresql",
         .host = "pg",
         .database = "crm",
         .user = "müller",
         .password = "pw-é",
         .schema = "public"});
    all.push_back({.name = "keys in other order and case",
                   .connectionStrings = file("PASSWORD=pw-4;  database = crm ;POOLING=false;user id=u;hOST=pg;port=5433"),
                   .webHost = pg,
                   .kind = "postgresql",
                   .host = "pg",
                   .port = 5433,
                   .database = "crm",
                   .user = "u",
                   .password = "pw-4",
                   .schema = "public"});
    all.push_back({.name = "a key twice: the last counts",
                   .connectionStrings = file("Host=old;Host=new;Database=crm;Username=u;Password=pw-x;Password=pw-5"),
                   .webHost = pg,
                   .kind = "postgresql",
                   .host = "new",
                   .database = "crm",
                   .user = "u",
                   .password = "pw-5",
                   .schema = "public"});
    all.push_back({.name = "a value in double quotes",
                   .connectionStrings = file("Host=pg;Database=crm;Username=u;Password=&quot;pw-;=&quot;&quot; '6&quot; ;Timeout=1"),
                   .webHost = pg,
                   .kind = "postgresql",
                   .host = "pg",
                   .database = "crm",
                   .user = "u",
                   .password = "pw-;=\" '6",
                   .schema = "public"});
    all.push_back({.name = "a value in single quotes",
                   .connectionStrings = file("Host='pg';Database='my crm';Username=u;Password='pw-''&lt;7&gt;&amp;'"),
                   .webHost = pg,
                   .kind = "postgresql",
                   .host = "pg",
                   .database = "my crm",
                   .user = "u",
                   .password = "pw-'<7>&",
                   .schema = "public"});
    all.push_back({.name = "a quote inside a bare value",
                   .connectionStrings = file("Host=pg;Database=crm;Username=u;Password=pw-it's &quot;8"),
                   .webHost = pg,
                   .kind = "postgresql",
                   .host = "pg",
                   .database = "crm",
                   .user = "u",
                   .password = "pw-it's \"8",
                   .schema = "public"});
    all.push_back({.name = "an equals sign in the password",
                   .connectionStrings = file("Host=pg;Database=crm;Username=u;Password=pw-==9="),
                   .webHost = pg,
                   .kind = "postgresql",
                   .host = "pg",
                   .database = "crm",
                   .user = "u",
                   .password = "pw-==9=",
                   .schema = "public"});
    all.push_back({.name = "the attribute in single quotes, letters beyond ASCII",
                   .connectionStrings
                   = "<connectionStrings><add connectionString='Host=бд.example.com;Database=срм;Username=u;Password=\"pw-пароль\"' "
                     "name='db'/></connectionStrings>",
                   .webHost = pg,
                   .kind = "postgresql",
                   .host = "бд.example.com",
                   .database = "срм",
                   .user = "u",
                   .password = "pw-пароль",
                   .schema = "public"});
    all.push_back({.name = "other entries and comments around it",
                   .connectionStrings = "<connectionStrings>\n<!-- <add name=\"db\" connectionString=\"Host=commented;Database=x\"/> -->\n"
                                        "<add name=\"db1\" connectionString=\"Host=stale;Database=x\"/>\n<add name=\"dbPostgreSql\" "
                                        "connectionString=\"Server=[server];Database=[db]\"/>\n<add name=\"DB\" connectionString=\""
                       + postgres
                       + "\"/>\n<add name=\"redis\" connectionString=\"host=r;db=1;port=6379;password=pw-r\"/></connectionStrings>",
                   .webHost = pg,
                   .kind = "postgresql",
                   .host = "pg.example.com",
                   .port = 5432,
                   .database = "crm",
                   .user = "crmuser",
                   .password = "pw-1",
                   .schema = "public"});
    all.push_back({.name = "inside a whole configuration, removed and added again",
                   .connectionStrings = "<configuration><connectionStrings><add name='db' connectionString='Host=a;Database=b'/><remove "
                                        "name='db'/><add name='db' connectionString='Host=pg;Database=crm;Username=u;Password=pw-10'/>"
                                        "</connectionStrings></configuration>",
                   .webHost = pg,
                   .kind = "postgresql",
                   .host = "pg",
                   .database = "crm",
                   .user = "u",
                   .password = "pw-10",
                   .schema = "public"});
    all.push_back({.name = "postgresql: host:port",
                   .connectionStrings = file("Host=pg:5440;Database=crm;Username=u;Password=pw-11"),
                   .webHost = pg,
                   .kind = "postgresql",
                   .host = "pg",
                   .port = 5440,
                   .database = "crm",
                   .user = "u",
                   .password = "pw-11",
                   .schema = "public"});
    all.push_back({.name = "postgresql: several hosts",
                   .connectionStrings = file("Host=one:5441,two:5442;Database=crm;Username=u;Password=pw-12"),
                   .webHost = pg,
                   .kind = "postgresql",
                   .host = "one",
                   .port = 5441,
                   .database = "crm",
                   .user = "u",
                   .password = "pw-12",
                   .schema = "public",
                   .warnings = {QStringLiteral("several_hosts")}});
    all.push_back({.name = "postgresql: an IPv6 address",
                   .connectionStrings = file("Host=[2001:db8::1]:5443;Database=crm;Username=u;Password=pw-13"),
                   .webHost = pg,
                   .kind = "postgresql",
                   .host = "2001:db8::1",
                   .port = 5443,
                   .database = "crm",
                   .user = "u",
                   .password = "pw-13",
                   .schema = "public"});
    all.push_back({.name = "postgresql: a search path when no schema is named",
                   .connectionStrings = file("Host=pg;Database=crm;Username=u;Password=pw-14;Search Path=crm,public"),
                   .webHost = config("PostgreSql"),
                   .kind = "postgresql",
                   .host = "pg",
                   .database = "crm",
                   .user = "u",
                   .password = "pw-14",
                   .schema = "crm"});
    all.push_back({.name = "postgresql on localhost",
                   .connectionStrings = file("Server=localhost;Database=crm;User ID=u;password=pw-15"),
                   .webHost = pg,
                   .kind = "postgresql",
                   .host = "localhost",
                   .database = "crm",
                   .user = "u",
                   .password = "pw-15",
                   .schema = "public",
                   .warnings = {QStringLiteral("local_host")}});
    all.push_back({.name = "postgresql through a socket",
                   .connectionStrings = file("Host=/var/run/postgresql;Database=crm;Username=u;Password=pw-16"),
                   .webHost = pg,
                   .kind = "postgresql",
                   .host = "/var/run/postgresql",
                   .database = "crm",
                   .user = "u",
                   .password = "pw-16",
                   .schema = "public",
                   .warnings = {QStringLiteral("local_host")}});
    all.push_back({.name = "sql server: an instance",
                   .connectionStrings = file("Data Source=SQL01\\CRM;Initial Catalog=crm;User ID=u;Password=pw-17"),
                   .webConfig = ms,
                   .kind = "mssql",
                   .host = "SQL01\\CRM",
                   .database = "crm",
                   .user = "u",
                   .password = "pw-17",
                   .schema = "dbo"});
    all.push_back({.name = "sql server: a port",
                   .connectionStrings = file("Data Source=tcp:sql01,14330;Initial Catalog=crm;UID=u;PWD=pw-18"),
                   .webConfig = ms,
                   .kind = "mssql",
                   .host = "sql01",
                   .port = 14330,
                   .database = "crm",
                   .user = "u",
                   .password = "pw-18",
                   .schema = "dbo"});
    all.push_back({.name = "sql server: the dot",
                   .connectionStrings = file("Data Source=.\\SQLEXPRESS;Initial Catalog=crm;User ID=u;Password=pw-19"),
                   .webConfig = ms,
                   .kind = "mssql",
                   .host = "localhost\\SQLEXPRESS",
                   .database = "crm",
                   .user = "u",
                   .password = "pw-19",
                   .schema = "dbo",
                   .warnings = {QStringLiteral("local_host")}});
    all.push_back({.name = "sql server: (local), and its executor is known",
                   .connectionStrings = file("Server=(local);Database=crm;User ID=u;Password=pw-20"),
                   .webConfig = ms,
                   .kind = "mssql",
                   .host = "localhost",
                   .database = "crm",
                   .user = "u",
                   .password = "pw-20",
                   .schema = "dbo",
                   .warnings = {QStringLiteral("local_host")}});
    all.push_back({.name = "sql server: LocalDB",
                   .connectionStrings = file("Data Source=(localdb)\\MSSQLLocalDB;Initial Catalog=crm;Integrated Security=true"),
                   .webConfig = ms,
                   .kind = "mssql",
                   .host = "(localdb)\\MSSQLLocalDB",
                   .database = "crm",
                   .schema = "dbo",
                   .warnings = {QStringLiteral("integrated_security"), QStringLiteral("local_host"), QStringLiteral("localdb")}});
    all.push_back(
        {.name = "sql server: as the application pool",
         .connectionStrings = file("Data Source=sql01;Initial Catalog=crm;Integrated Security=SSPI;User ID=ignored;Password=pw-21"),
         .webConfig = ms,
         .kind = "mssql",
         .host = "sql01",
         .database = "crm",
         .schema = "dbo",
         .warnings = {QStringLiteral("integrated_security")}});
    all.push_back(
        {.name = "sql server: a named pipe, a certificate that is not checked",
         .connectionStrings
         = file("Data Source=np:\\\\sql01\\pipe\\sql\\query;Initial Catalog=crm;User ID=u;Password=pw-22;TrustServerCertificate=True"),
         .webConfig = ms,
         .kind = "mssql",
         .host = "sql01",
         .database = "crm",
         .user = "u",
         .password = "pw-22",
         .schema = "dbo",
         .warnings = {QStringLiteral("named_pipe"), QStringLiteral("server_certificate")}});
    all.push_back({.name = "sql server: Server= without any other file",
                   .connectionStrings = file("Server=sql01;Initial Catalog=crm;User ID=u;Password=pw-23"),
                   .kind = "mssql",
                   .host = "sql01",
                   .database = "crm",
                   .user = "u",
                   .password = "pw-23",
                   .warnings = {QStringLiteral("kind_guessed")}});
    all.push_back({.name = "sql server: (local) guessed, which is no Oracle descriptor",
                   .connectionStrings = file("Data Source=(local);Initial Catalog=crm;User ID=u;Password=pw-24"),
                   .kind = "mssql",
                   .host = "localhost",
                   .database = "crm",
                   .user = "u",
                   .password = "pw-24",
                   .warnings = {QStringLiteral("kind_guessed"), QStringLiteral("local_host")}});
    all.push_back({.name = "postgresql guessed from Server=",
                   .connectionStrings = file(postgres),
                   .kind = "postgresql",
                   .host = "pg.example.com",
                   .port = 5432,
                   .database = "crm",
                   .user = "crmuser",
                   .password = "pw-1",
                   .warnings = {QStringLiteral("kind_guessed")}});
    all.push_back({.name = "oracle: host:port/service",
                   .connectionStrings = file("Data Source=ora:1521/XE;User Id=CRM;Password=pw-25"),
                   .webConfig = ora,
                   .kind = "oracle",
                   .host = "ora",
                   .port = 1521,
                   .database = "XE",
                   .user = "CRM",
                   .password = "pw-25",
                   .schema = "CRMSCHEMA"});
    all.push_back({.name = "oracle guessed from the slash",
                   .connectionStrings = file("Data Source=//ora/XE;User Id=CRM;Password=pw-26"),
                   .kind = "oracle",
                   .host = "ora",
                   .database = "XE",
                   .user = "CRM",
                   .password = "pw-26",
                   .warnings = {QStringLiteral("kind_guessed")}});
    all.push_back({.name = "oracle: lower case, blanks, a SID, two addresses",
                   .connectionStrings = file(
                       "data source=( description = (address = (protocol = tcp)(host = ora1)(port = 1521))(address=(host=ora2)(port=1521)) "
                       "(connect_data = (sid = ORCL)));user id=CRM;password=pw-27"),
                   .webConfig = ora,
                   .kind = "oracle",
                   .host = "ora1",
                   .port = 1521,
                   .database = "ORCL",
                   .user = "CRM",
                   .password = "pw-27",
                   .schema = "CRMSCHEMA",
                   .warnings = {QStringLiteral("several_hosts"), QStringLiteral("sid")}});
    all.push_back({.name = "oracle: a name from tnsnames.ora",
                   .connectionStrings = file("Data Source=CRMDB;User Id=CRM;Password=pw-28"),
                   .webConfig = ora,
                   .kind = "oracle",
                   .database = "CRMDB",
                   .user = "CRM",
                   .password = "pw-28",
                   .schema = "CRMSCHEMA",
                   .warnings = {QStringLiteral("tns_alias")}});
    all.push_back({.name = "no password in it",
                   .connectionStrings = file("Host=pg;Database=crm;Username=u"),
                   .webHost = pg,
                   .kind = "postgresql",
                   .host = "pg",
                   .database = "crm",
                   .user = "u",
                   .schema = "public"});
    all.push_back({.name = "both configurations: that of .NET counts",
                   .connectionStrings = file(postgres),
                   .webConfig = ms,
                   .webHost = pg,
                   .kind = "postgresql",
                   .host = "pg.example.com",
                   .port = 5432,
                   .database = "crm",
                   .user = "crmuser",
                   .password = "pw-1",
                   .schema = "public"});
    all.push_back({.name = "a Web.config that cannot be read",
                   .connectionStrings = file(postgres),
                   .webConfig = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><configuration>&e;</configuration>",
                   .kind = "postgresql",
                   .host = "pg.example.com",
                   .port = 5432,
                   .database = "crm",
                   .user = "crmuser",
                   .password = "pw-1",
                   .warnings = {QStringLiteral("config_unreadable"), QStringLiteral("kind_guessed")}});
    all.push_back({.name = "another entry's name in the configuration",
                   .connectionStrings = file(postgres),
                   .webHost = QByteArray(pg).replace("connectionStringName=\"db\"", "connectionStringName=\"dbMain\""),
                   .kind = "postgresql",
                   .host = "pg.example.com",
                   .port = 5432,
                   .database = "crm",
                   .user = "crmuser",
                   .password = "pw-1",
                   .schema = "public",
                   .warnings = {QStringLiteral("entry_name")}});
    all.push_back({.name = "settings pinned on the server",
                   .connectionStrings = file(postgres),
                   .webHost = pg,
                   .sysSettings
                   = "<SysSettings><Setting code=\"FacebookConsumerKey\" value=\"1\"/><add key='useFacebookSharedApplication'/>"
                     "<Other><Code>FacebookApiVersion</Code></Other><add key=\"MaxFileSize\" value=\"10\"/></SysSettings>",
                   .kind = "postgresql",
                   .host = "pg.example.com",
                   .port = 5432,
                   .database = "crm",
                   .user = "crmuser",
                   .password = "pw-1",
                   .schema = "public",
                   .warnings = {QStringLiteral("pinned_setting"), QStringLiteral("pinned_setting"), QStringLiteral("pinned_setting")}});
    all.push_back({.name = "a Redis that cannot be read",
                   .connectionStrings = "<connectionStrings><add name='db' connectionString='" + postgres
                       + "'/><add name='redis' connectionString='host=\"r'/></connectionStrings>",
                   .webHost = pg,
                   .kind = "postgresql",
                   .host = "pg.example.com",
                   .port = 5432,
                   .database = "crm",
                   .user = "crmuser",
                   .password = "pw-1",
                   .schema = "public",
                   .warnings = {QStringLiteral("redis_unreadable")}});
}

void addBad(std::vector<ImportSample> &all)
{
    all.push_back(bad("nothing", "", "empty"));
    all.push_back(bad("blanks", "  \r\n\t ", "empty"));
    all.push_back(bad("too large", "<" + QByteArray(4 * 1024 * 1024, ' '), "larger than 4 MiB"));
    all.push_back(bad("binary", QByteArray("MZ\x90\0\3\0\0\0\4\0\0\0", 12), "not text"));
    all.push_back(bad("zeros in text", "<connectionStrings>" + QByteArray(3, '\0') + "</connectionStrings>", "binary"));
    all.push_back(bad("not UTF-8", file("Host=\xFF\xFE;Database=crm"), "not text in the encoding UTF-8"));
    all.push_back(bad("an encoding that does not exist", QByteArray(file(postgres)).replace("utf-8", "x-klingon"), "x-klingon"));
    all.push_back(bad("half a sign of UTF-16", encoded(file(postgres), QStringConverter::Utf16LE, true) + "x", "not XML", 5));
    all.push_back(bad("no XML", "Server=pg;Database=crm;Password=pw-30", "not XML", 1));
    all.push_back(bad("a TOML site file", "[crm]\nsite_url = \"https://crm.example.com\"\n", "not XML", 1));
    all.push_back(bad("cut off", file(postgres).chopped(30), "not XML", 3));
    all.push_back(bad("tags that cross", "<connectionStrings>\n<a><b></a></b></connectionStrings>", "not XML", 2));
    all.push_back(bad("an attribute twice", "<connectionStrings><add name='db' name='db' connectionString='pw-31'/></connectionStrings>",
                      "not XML", 1));
    all.push_back(bad("an ampersand that is not escaped", file("Host=pg;Database=crm;Username=u;Password=pw-&32"), "not XML", 3));
    all.push_back(
        bad("an external entity",
            "<?xml version=\"1.0\"?>\n<!DOCTYPE connectionStrings [<!ENTITY xxe SYSTEM \"file:///etc/passwd\">]>\n<connectionStrings><add "
            "name=\"db\" connectionString=\"Host=&xxe;;Database=crm\"/></connectionStrings>",
            "document type", 2));
    all.push_back(bad("an external document type",
                      "<!DOCTYPE connectionStrings SYSTEM \"http://127.0.0.1:9/evil.dtd\">\n<connectionStrings/>", "document type", 1));
    QByteArray laughs = "<!DOCTYPE l [<!ENTITY l0 \"ha\">";
    for (int i = 1; i < 30; ++i)
        laughs += "<!ENTITY l" + QByteArray::number(i) + " \"" + ("&l" + QByteArray::number(i - 1) + ";").repeated(10) + "\">";
    all.push_back(bad("a billion laughs", laughs + "]><connectionStrings>&l29;</connectionStrings>", "document type", 1));
    all.push_back(bad("an entity that nobody declared", "<connectionStrings>&nbsp;</connectionStrings>", "not XML", 1));
    all.push_back(bad("nested too deep", nested(100000), "nested deeper", 1));
    QByteArray many = "<connectionStrings><add";
    for (int i = 0; i < 200000; ++i)
        many += " a" + QByteArray::number(i) + "=''";
    all.push_back(bad("two hundred thousand attributes", many + "/></connectionStrings>", "more attributes", 1));
    all.push_back(bad("another configuration file", config("MSSql"), "no <connectionStrings>"));
    all.push_back(bad("no entry db",
                      "<connectionStrings>\n<add name='db1' connectionString='Host=pg;Database=crm;Password=pw-33'/></connectionStrings>",
                      "no entry “db”", 0, ErrorKind::NotFound));
    all.push_back(bad("cleared", "<connectionStrings><add name='db' connectionString='Host=pg;Database=crm'/><clear/></connectionStrings>",
                      "no entry “db”", 0, ErrorKind::NotFound));
    all.push_back(bad("the entry twice",
                      "<connectionStrings>\n<add name='db' connectionString='Host=a;Database=b'/>\n<add name='db' "
                      "connectionString='Host=c;Database=d'/></connectionStrings>",
                      "twice", 3));
    all.push_back(bad("encrypted",
                      "<connectionStrings configProtectionProvider=\"RsaProtectedConfigurationProvider\">\n<EncryptedData "
                      "xmlns=\"http://www.w3.org/2001/04/xmlenc#\"/></connectionStrings>",
                      "encrypted", 1));
    all.push_back(bad("an empty string", file(""), "no database server", 3));
    all.push_back(bad("words instead of pairs", file("the server is pg, the password pw-34"), "no connection string", 3));
    all.push_back(bad("a quote that is not closed", file("Host=pg;Database=crm;Username=u;Password='pw-35"), "no connection string", 3));
    all.push_back(
        bad("words after a quoted value", file("Host=pg;Database=crm;Password='pw-36'pw-37;Username=u"), "no connection string", 3));
    all.push_back(bad("no server", file("Database=crm;User ID=u;Password=pw-38"), "no database server", 3));
    all.push_back(bad("no database", file("Host=pg;Username=u;Password=pw-39"), "no database.", 3));
    all.push_back(bad("a template that was not filled in",
                      file("Server=[Database server name];Port=5432;Database=[Database name];User ID=[login];Password=pw-40"),
                      "no host name", 3));
    all.push_back(bad("an address instead of a server", file("Host=https://pg.example.com/;Database=crm;Username=u;Password=pw-41"),
                      "no host name", 3));
    all.push_back(bad("a port that is none", file("Host=pg;Port=99999;Database=crm;Username=u;Password=pw-42"), "port", 3));
    all.push_back(bad("a missing semicolon", file("Host=pg;Database=crm Password=pw-43;Username=u"), "semicolon", 3));
    all.push_back(
        bad("a name longer than any", file("Host=pg;Database=" + QByteArray(5000, 'x') + ";Username=u;Password=pw-44"), "longer", 3));
}

} // namespace

crm::InstallFolder::Files ImportSample::files() const
{
    const auto maybe = [](const char *fileName, const QByteArray &bytes) -> std::optional<crm::InstallFile> {
        if (bytes.isEmpty())
            return std::nullopt;
        return crm::InstallFile{QLatin1String(fileName), bytes, {}};
    };
    return {{QStringLiteral("ConnectionStrings.config"), connectionStrings, {}},
            maybe("Web.config", webConfig),
            maybe("Terrasoft.WebHost.dll.config", webHost),
            maybe("SysSettings.config", sysSettings)};
}

std::vector<ImportSample> importSamples()
{
    std::vector<ImportSample> all;
    addGood(all);
    addBad(all);
    return all;
}

std::vector<QByteArray> iisSamples()
{
    return {R"(<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <configSections><sectionGroup name="system.applicationHost"/></configSections>
  <system.applicationHost>
    <applicationPools><add name="DefaultAppPool"/><add name="CreatioPool" managedRuntimeVersion="v4.0"/></applicationPools>
    <sites>
      <site name="Default Web Site" id="1">
        <application path="/"><virtualDirectory path="/" physicalPath="%SystemDrive%\inetpub\wwwroot" /></application>
        <application path="/crm" applicationPool="CreatioPool">
          <virtualDirectory path="/" physicalPath="C:\Creatio" />
          <virtualDirectory path="/files" physicalPath="D:\files" />
        </application>
        <application path="/crm/0" applicationPool="CreatioPool"><virtualDirectory path="/" physicalPath="C:\Creatio\Terrasoft.WebApp" /></application>
        <bindings>
          <binding protocol="http" bindingInformation="*:80:" />
          <binding protocol="net.tcp" bindingInformation="808:*" />
          <binding protocol="https" bindingInformation="*:443:crm.example.com" sslFlags="1" />
        </bindings>
      </site>
      <site name="Creatio NET8" id="2">
        <application path="/"><virtualDirectory path="/" physicalPath="D:\creatio8" /></application>
        <bindings><binding protocol="http" bindingInformation="[::1]:8080:" /><binding protocol="https" bindingInformation="10.0.0.5:8443:*.example.com" /></bindings>
        <applicationDefaults applicationPool="Core" />
      </site>
      <applicationDefaults applicationPool="DefaultAppPool" />
    </sites>
  </system.applicationHost>
</configuration>
)",
            "<configuration><system.applicationHost><sites/></system.applicationHost></configuration>",
            "<configuration><system.applicationHost><sites><application path='/'/><site><bindings><binding/></bindings><application/>"
            "<application path='/0'/></site></sites></system.applicationHost></configuration>"};
}

std::vector<QByteArray> siteSamples()
{
    // Each is one text over several lines. NOLINTNEXTLINE(bugprone-suspicious-missing-comma)
    return {"[crm]\nsite_url = \"https://crm.example.com\"\nroute = \"database\"\n[crm.database]\nkind = \"mssql\"\nhost = "
            "\"a\\\\b\"\nport = 1433\n"
            "password = { command = [\"pass\", \"show\"] }\ntls = \"require\"\n",
            "[crm]\nsite_url = 'https://x'\nroute = 'service'\n[crm.service]\nuser = \"S\"\npassword = { env = \"P\" }\npinned_sha256 = "
            "\"00:11\"\n[facebook]\napp_id = \"1234567890123456\"\napp_domains = [\"a\", \"b\"]\n[facebook.endpoints]\ngraph = "
            "\"http://127.0.0.1:1\"\n[shared]\naccounts = [\"Jane\"]\n",
            "crm.site_url = \"https://x\"\ncrm.route = \"database\"\n[[shared]]\n", "[crm\n", "password = pw-site\n"};
}

} // namespace crmlink::test
