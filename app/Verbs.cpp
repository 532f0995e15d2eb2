#include "Verbs.h"

#include <QCoreApplication>

#include <algorithm>

namespace crmlink::app
{

namespace
{

OptionSpec oneSite()
{
    return {.name = "site",
            .value = "FILE",
            .help = QT_TRANSLATE_NOOP("crmlink", "The site file that names the CRM and the Facebook app."),
            .required = true};
}

OptionSpec sites()
{
    return {.name = "site",
            .value = "FILE",
            .help = QT_TRANSLATE_NOOP("crmlink",
                                      "The site file that names the CRM and the Facebook app. Several: one after another, carrying on "
                                      "after a failure; the exit status is the worst."),
            .required = true,
            .repeated = true};
}

OptionSpec wizardSite()
{
    return {.name = "site", .value = "FILE", .help = QT_TRANSLATE_NOOP("crmlink", "Open this site file.")};
}

std::vector<VerbSpec> makeVerbs()
{
    std::vector<VerbSpec> all;
    all.push_back(
        {.verb = Verb::Setup,
         .name = "setup",
         .group = VerbGroup::Windows,
         .usage = "[setup] [--site FILE]",
         .summary = QT_TRANSLATE_NOOP("crmlink", "Open the set-up wizard (also without a verb)."),
         .details = QT_TRANSLATE_NOOP("crmlink",
                                      "Leads through registering the Facebook app, checks each step, and writes to the CRM only on the "
                                      "page “Write to the CRM”. Closed at any page, it goes on there next time. For a site that is set "
                                      "up already it opens on what works and what needs attention."),
         .options = {wizardSite()},
         .examples = {{nullptr, "crmlink\ncrmlink setup --site head-office.toml"}},
         .window = true});
    all.push_back(
        {.verb = Verb::Profile,
         .name = "profile",
         .group = VerbGroup::Windows,
         .usage = "profile [--site FILE]",
         .summary = QT_TRANSLATE_NOOP("crmlink", "Open a user's “Accounts in external resources”."),
         .details = QT_TRANSLATE_NOOP("crmlink",
                                      "Link a Facebook account, link it again, share it with all users, make it private, check or "
                                      "remove it. With database access the user on whose behalf is chosen first. Each action is "
                                      "shown before it is written, and is a run of its own. Without --site a known CRM is "
                                      "chosen; a password that is not in the keychain is asked for and not kept."),
         .options = {wizardSite()},
         .examples = {{nullptr, "crmlink profile\ncrmlink profile --site head-office.toml"}},
         .window = true});
    all.push_back(
        {.verb = Verb::Guide,
         .name = "guide",
         .group = VerbGroup::Windows,
         .usage = "guide [STEP] | guide --export DIR",
         .summary = QT_TRANSLATE_NOOP("crmlink", "Open the illustrated guide, or save it as web pages."),
         .details = QT_TRANSLATE_NOOP("crmlink",
                                      "STEP is a step's name, the number of a step of the manual, or what check calls its finding. The "
                                      "guide needs no network. Saved, it is one page with its pictures beside it, for an intranet or for "
                                      "print; saving needs no display."),
         .options = {{.name = "export", .value = "DIR", .help = QT_TRANSLATE_NOOP("crmlink", "Save the guide there.")}},
         .positionals = 1,
         .examples = {{nullptr,
                       "crmlink guide\ncrmlink guide app-settings\ncrmlink guide 8\ncrmlink guide crm.tls\n"
                       "crmlink guide --export crmlink-guide --lang en"}},
         .window = true});
    all.push_back({.verb = Verb::Practice,
                   .name = "practice",
                   .group = VerbGroup::Windows,
                   .usage = "practice [--tour DIR]",
                   .summary = QT_TRANSLATE_NOOP("crmlink", "Try the wizard on a practice CRM; nothing real is touched."),
                   .details = "",
                   .options = {{.name = "tour",
                                .value = "DIR",
                                .help = QT_TRANSLATE_NOOP("crmlink",
                                                          "Walk the whole wizard unattended, save a picture of every page there, and end "
                                                          "with 0 only if the practice CRM holds what it should. Needs no display.")}},
                   .examples = {{nullptr, "crmlink practice\ncrmlink practice --tour pictures"}},
                   .window = true});
    all.push_back(
        {.verb = Verb::Plan,
         .name = "plan",
         .group = VerbGroup::Scripts,
         .usage = "plan --site FILE… [--json]",
         .summary = QT_TRANSLATE_NOOP("crmlink", "Show what apply would write. Writes nothing."),
         .details = QT_TRANSLATE_NOOP("crmlink",
                                      "Reads the CRM and compares it with the site file. Saved with --json, the plan can be reviewed and "
                                      "given to apply --plan, which then writes exactly that or nothing. App Secrets appear as "
                                      "“(secret)” and as salted digests."),
         .options = {sites()},
         .examples = {{"bash",
                       "export FB_APP_SECRET=\"$(pass show facebook/crm)\"\n"
                       "crmlink plan --site head-office.toml\n"
                       "crmlink plan --site head-office.toml --json > plan.json"},
                      {"PowerShell",
                       "$env:FB_APP_SECRET = Get-Secret facebook-crm -AsPlainText\n"
                       "crmlink plan --site head-office.toml --json | Out-File -Encoding utf8 plan.json"},
                      {"cmd", "crmlink plan --site head-office.toml --json > plan.json"}}});
    all.push_back(
        {.verb = Verb::Apply,
         .name = "apply",
         .group = VerbGroup::Scripts,
         .usage = "apply --site FILE… [--plan FILE] [--notify service|none] [--forget-old-secret] [--json]",
         .summary = QT_TRANSLATE_NOOP("crmlink", "Write the keys to the CRM and read them back."),
         .details
         = QT_TRANSLATE_NOOP("crmlink",
                             "Reads, writes what differs, reads it back, and only then commits. A second run changes nothing. "
                             "With route = \"service\" there is no transaction: CrmLink says what was written and what was not, and "
                             "the old integration works until the last setting. "
                             "Every run that wrote can be taken back with undo; the App Secret it replaced is kept in the "
                             "keychain for that. Ctrl+C before the commit rolls everything back."),
         .options = {sites(),
                     {.name = "plan",
                      .value = "FILE",
                      .help = QT_TRANSLATE_NOOP("crmlink",
                                                "Write only if the plan made now is this reviewed one, saved by plan --json; otherwise "
                                                "status 5. Goes with one --site.")},
                     {.name = "notify",
                      .value = "HOW",
                      .help = QT_TRANSLATE_NOOP(
                          "crmlink",
                          "service: ask the CRM to drop its caches and restart afterwards, which ends all sessions, and whether "
                          "it uses the new values; needs [crm.service]. none: do not (default)."),
                      .choices = {"service", "none"}},
                     {.name = "forget-old-secret",
                      .help = QT_TRANSLATE_NOOP("crmlink",
                                                "Go on where no keychain can keep the replaced App Secret; undo cannot restore it then.")}},
         .examples = {{"bash",
                       "FB_APP_SECRET=\"$(pass show facebook/crm)\" crmlink apply --site head-office.toml\n"
                       "crmlink apply --site sites/*.toml --json > report.json\n"
                       "crmlink apply --site head-office.toml --plan plan.json || echo \"status $?\""},
                      {"PowerShell",
                       "crmlink apply --site head-office.toml --plan plan.json\n"
                       "if ($LASTEXITCODE -eq 5) { \"the CRM has changed since the review\" }"},
                      {"cmd", "crmlink apply --site head-office.toml\nif errorlevel 1 echo failed: %ERRORLEVEL%"}}});
    all.push_back(
        {.verb = Verb::Check,
         .name = "check",
         .group = VerbGroup::Scripts,
         .usage = "check --site FILE… [--fail-on warning] [--json]",
         .summary = QT_TRANSLATE_NOOP("crmlink", "Tell whether the CRM is as the site file says. Writes nothing."),
         .details
         = QT_TRANSLATE_NOOP("crmlink",
                             "For monitoring: 0 when nothing failed, 1 or 2 when the check itself could not be made, 3 when the CRM "
                             "or Facebook cannot be reached, 4 when the CRM refuses the login or its password is not available, 6 "
                             "when something is wrong. Shared accounts and those named under [shared] are "
                             "asked about at Facebook: a warning from 14 days before a link ends, a failure after it. A link lives "
                             "for about 60 days and cannot be prolonged; only its owner's new login begins them anew. Have it run "
                             "every day: CrmLink installs no timer itself."),
         .options
         = {sites(),
            {.name = "fail-on",
             .value = "WHAT",
             .help = QT_TRANSLATE_NOOP("crmlink", "warning: end with status 6 on warnings, too. failed: on failures only (default)."),
             .choices = {"warning", "failed"}}},
         .examples
         = {{"bash",
             "crmlink check --site head-office.toml\n"
             "crmlink check --site head-office.toml --json | jq -r '.checks[] | select(.status == \"failed\") | .id'"},
            {"PowerShell", "(crmlink check --site head-office.toml --json | ConvertFrom-Json).checks | Where-Object status -eq failed"},
            {"cmd", "crmlink check --site head-office.toml --fail-on warning || echo needs attention"},
            {"systemd",
             "# /etc/systemd/system/crmlink-check.service\n"
             "[Unit]\n"
             "Description=Is the CRM's Facebook integration in order?\n"
             "Wants=network-online.target\n"
             "After=network-online.target\n"
             "OnFailure=crmlink-alert.service\n"
             "\n"
             "[Service]\n"
             "Type=oneshot\n"
             "DynamicUser=yes\n"
             "StateDirectory=crmlink\n"
             "Environment=CRMLINK_STATE_DIR=%S/crmlink\n"
             "EnvironmentFile=/etc/crmlink/secrets\n"
             "ExecStart=/usr/bin/crmlink check --site /etc/crmlink/head-office.toml --fail-on warning\n"
             "\n"
             "# /etc/systemd/system/crmlink-alert.service\n"
             "[Unit]\n"
             "Description=Tell somebody that the check failed\n"
             "\n"
             "[Service]\n"
             "Type=oneshot\n"
             "ExecStart=/bin/sh -c 'journalctl -u crmlink-check -n 40 --no-pager | mail -s \"The CRM needs attention\" root'\n"
             "\n"
             "# /etc/systemd/system/crmlink-check.timer\n"
             "[Unit]\n"
             "Description=Every morning\n"
             "\n"
             "[Timer]\n"
             "OnCalendar=*-*-* 06:30\n"
             "Persistent=true\n"
             "\n"
             "[Install]\n"
             "WantedBy=timers.target\n"
             "\n"
             "sudo install -d /etc/crmlink\n"
             "sudo install -m 0644 head-office.toml /etc/crmlink/head-office.toml\n"
             "sudo install -m 0600 /dev/null /etc/crmlink/secrets\n"
             "sudoedit /etc/crmlink/secrets\n"
             "sudo systemctl daemon-reload\n"
             "sudo systemctl start crmlink-check\n"
             "sudo systemctl start crmlink-alert\n"
             "sudo systemctl enable --now crmlink-check.timer"},
            {"Windows task",
             "schtasks /Create /TN \"CrmLink check\" /SC DAILY /ST 06:30 /TR \"cmd /c crmlink check --site C:\\crm\\head-office.toml "
             "--fail-on warning || msg * The CRM's Facebook integration needs attention\""}}});
    all.push_back(
        {.verb = Verb::Undo,
         .name = "undo",
         .group = VerbGroup::Scripts,
         .usage = "undo --site FILE [--run ID] [--json]",
         .summary = QT_TRANSLATE_NOOP("crmlink", "Put back what a run changed."),
         .details = QT_TRANSLATE_NOOP("crmlink",
                                      "Takes back the newest run that can be undone, or the one named. Writes only if every value is "
                                      "still what that run wrote; otherwise status 5 and nothing changes. An undo cannot be undone."),
         .options
         = {oneSite(), {.name = "run", .value = "ID", .help = QT_TRANSLATE_NOOP("crmlink", "The run to take back, as apply named it.")}},
         .examples
         = {{nullptr, "crmlink undo --site head-office.toml\ncrmlink undo --site head-office.toml --run 20261123T101500123-9f2c"}}});
    all.push_back(
        {.verb = Verb::Accounts,
         .name = "accounts",
         .group = VerbGroup::Scripts,
         .usage = "accounts list|share|unshare|remove --site FILE [ID|LOGIN…] [--json]",
         .summary = QT_TRANSLATE_NOOP("crmlink", "List linked Facebook accounts, or change who may use them."),
         .details = QT_TRANSLATE_NOOP("crmlink",
                                      "list shows all, or those that are named, and never asks Facebook: an end is known where an account "
                                      "was linked or checked on this computer. share lets all users of the CRM use an account, unshare its "
                                      "owner only; both need acting_as in the site file, and that user the operation permission. remove "
                                      "deletes the link at once, without a question, and undo cannot give it back. An account is named by "
                                      "its login or, where several have it, by its id. What is already so is left alone."),
         .options = {oneSite()},
         .positionals = -1,
         .examples = {{"bash",
                       "crmlink accounts list --site head-office.toml\n"
                       "crmlink accounts list --site head-office.toml --json | jq -r '.accounts[] | select(.expired) | .login'\n"
                       "crmlink accounts share --site head-office.toml \"Jane Doe\""},
                      {"PowerShell",
                       "(crmlink accounts list --site head-office.toml --json | ConvertFrom-Json).accounts | Where-Object shared\n"
                       "crmlink accounts unshare --site head-office.toml 'Jane Doe'"},
                      {"cmd", "crmlink accounts remove --site head-office.toml 2d7b0f52-6a55-4c9c-a4a8-1c7a3e5d9b10"}}});
    all.push_back(
        {.verb = Verb::Import,
         .name = "import",
         .group = VerbGroup::Scripts,
         .usage = "import PATH --site FILE [--site-url ADDRESS] [--password-file PATH] [--json]",
         .summary = QT_TRANSLATE_NOOP("crmlink", "Make a site file from a CRM's install folder."),
         .details
         = QT_TRANSLATE_NOOP("crmlink",
                             "PATH is the folder that the CRM is installed in, or its ConnectionStrings.config. Shows what it reads "
                             "there and writes the database connection to the site file; whatever else an existing site file says "
                             "stays. The password goes to the keychain, or to a file. Only the entry “db” counts. The CRM is not "
                             "touched."),
         .options
         = {{.name = "site",
             .value = "FILE",
             .help = QT_TRANSLATE_NOOP("crmlink", "The site file to write; one that exists is completed."),
             .required = true},
            {.name = "site-url",
             .value = "ADDRESS",
             .help = QT_TRANSLATE_NOOP("crmlink",
                                       "The address at which people open the CRM; its files do not tell. Left out: that of the site "
                                       "file, else of IIS on this computer, else it has to be written into the site file.")},
            {.name = "password-file",
             .value = "PATH",
             .help = QT_TRANSLATE_NOOP("crmlink", "Put the password into this file, which only you may read, instead of the keychain.")}},
         .positionals = 1,
         .examples = {{"bash",
                       "crmlink import /opt/creatio --site head-office.toml --site-url https://crm.example.com\n"
                       "crmlink import ConnectionStrings.config --site head-office.toml --password-file db-password"},
                      {"PowerShell", "crmlink import C:\\inetpub\\wwwroot\\creatio --site head-office.toml"},
                      {"cmd", "crmlink import \\\\server\\share\\creatio --site head-office.toml --site-url https://crm.example.com"}}});
    all.push_back({.verb = Verb::Forget,
                   .name = "forget",
                   .group = VerbGroup::Housekeeping,
                   .usage = "forget --site FILE [--json]",
                   .summary = QT_TRANSLATE_NOOP("crmlink", "Remove the site's secrets from the keychain."),
                   .details = QT_TRANSLATE_NOOP(
                       "crmlink",
                       "Passwords, App Secret, and the old secrets kept for undo, which then cannot restore them. The CRM is not touched."),
                   .options = {oneSite()},
                   .examples = {{nullptr, "crmlink forget --site head-office.toml"}}});
    all.push_back({.verb = Verb::Doctor,
                   .name = "doctor",
                   .group = VerbGroup::Housekeeping,
                   .usage = "doctor [--json]",
                   .summary = QT_TRANSLATE_NOOP("crmlink", "Examine this computer: database drivers, keychain, state folder."),
                   .details = "",
                   .options = {},
                   .examples = {{nullptr, "crmlink doctor"}}});
    all.push_back({.verb = Verb::Help,
                   .name = "help",
                   .group = VerbGroup::Housekeeping,
                   .usage = "help [VERB]",
                   .summary = QT_TRANSLATE_NOOP("crmlink", "Explain a verb, with examples."),
                   .details = "",
                   .options = {},
                   .positionals = 1,
                   .examples = {{nullptr, "crmlink help apply"}}});
    return all;
}

} // namespace

const std::vector<VerbSpec> &verbs()
{
    static const std::vector<VerbSpec> all = makeVerbs();
    return all;
}

const VerbSpec &specOf(Verb verb)
{
    return *std::ranges::find(verbs(), verb, &VerbSpec::verb);
}

const std::vector<OptionSpec> &commonOptions()
{
    static const std::vector<OptionSpec> options{
        {.name = "json",
         .help = QT_TRANSLATE_NOOP(
             "crmlink", "One JSON object on standard output, on success and on failure; words for people go to standard error.")},
        {.name = "lang",
         .value = "LANGUAGE",
         .help = QT_TRANSLATE_NOOP(
             "crmlink", "Speak this language, for example de or uk-UA (else the one chosen in the program, else the desktop's).")},
        {.name = "state-dir",
         .value = "DIR",
         .help = QT_TRANSLATE_NOOP(
             "crmlink", "Keep journal, settings and the place to resume there (else CRMLINK_STATE_DIR, else the usual folder).")},
        {.name = "help", .help = QT_TRANSLATE_NOOP("crmlink", "This help, or a verb's.")},
        {.name = "version", .help = QT_TRANSLATE_NOOP("crmlink", "The version.")},
    };
    return options;
}

} // namespace crmlink::app
