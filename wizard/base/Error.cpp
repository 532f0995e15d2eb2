#include "base/Error.h"

#include <QCoreApplication>

#include <array>

namespace crmlink
{

namespace
{

struct KindRow {
    ErrorKind kind;
    const char *name;
    int status;
};

constexpr std::array kinds{
    KindRow{ErrorKind::Unexpected, "unexpected", 1},
    KindRow{ErrorKind::StateFolder, "state_folder", 1},
    KindRow{ErrorKind::Usage, "usage", 2},
    KindRow{ErrorKind::SiteFile, "site_file", 2},
    KindRow{ErrorKind::NotFound, "not_found", 2},
    KindRow{ErrorKind::Ambiguous, "ambiguous", 2},
    KindRow{ErrorKind::NoDisplay, "no_display", 2},
    KindRow{ErrorKind::Unreachable, "unreachable", 3},
    KindRow{ErrorKind::RefusedLogin, "refused_login", 4},
    KindRow{ErrorKind::RefusedPermission, "refused_permission", 4},
    KindRow{ErrorKind::RefusedKeys, "refused_keys", 4},
    KindRow{ErrorKind::NoPackage, "no_package", 4},
    KindRow{ErrorKind::SecureText, "secure_text", 4},
    KindRow{ErrorKind::TooLong, "too_long", 4},
    KindRow{ErrorKind::SecretStore, "secret_store", 4},
    KindRow{ErrorKind::Conflict, "conflict", 5},
    KindRow{ErrorKind::Locked, "locked", 5},
    KindRow{ErrorKind::CheckFailed, "check_failed", 6},
    KindRow{ErrorKind::ReadBack, "read_back", 6},
    KindRow{ErrorKind::Cancelled, "cancelled", 130},
};

const KindRow &row(ErrorKind kind)
{
    for (const KindRow &candidate : kinds) {
        if (candidate.kind == kind)
            return candidate;
    }
    return kinds.front();
}

} // namespace

QString kindName(ErrorKind kind)
{
    return QString::fromLatin1(row(kind).name);
}

int exitStatus(ErrorKind kind)
{
    return row(kind).status;
}

Error Error::withReason(const Text &more) const
{
    Error error = *this;
    error.why = why.isEmpty() ? more : Text::verbatim(why.toString() + u' ' + more.toString());
    return error;
}

QString Error::toString() const
{
    QStringList lines;
    for (const Text *part : {&what, &why, &fix}) {
        if (!part->isEmpty())
            lines += part->toString();
    }
    return lines.join(u'\n');
}

Error cancelledError()
{
    return {.kind = ErrorKind::Cancelled,
            .what = Text(QT_TRANSLATE_NOOP("crmlink", "Stopped on your request.")),
            .why = {},
            .fix = {},
            .guide = {},
            .candidates = {}};
}

} // namespace crmlink
