#pragma once

#include "base/Text.h"

#include <QStringList>

namespace crmlink
{

/// What kind of failure it was. Names and exit statuses are a contract (command line, --json): scripts test for them.
enum class ErrorKind {
    Unexpected,
    StateFolder,
    Usage,
    SiteFile,
    NotFound,
    Ambiguous,
    NoDisplay,
    Unreachable,
    RefusedLogin,
    RefusedPermission,
    RefusedKeys,
    NoPackage,
    SecureText,
    TooLong,
    SecretStore,
    Conflict,
    Locked,
    CheckFailed,
    ReadBack,
    Cancelled,
};

/// "refused_login" and the like: error.kind of --json.
[[nodiscard]] QString kindName(ErrorKind kind);
/// The process's exit status for this kind.
[[nodiscard]] int exitStatus(ErrorKind kind);

/// A failure as a person needs it. Copyable; texts are made when shown.
struct Error {
    ErrorKind kind = ErrorKind::Unexpected;
    Text what;              ///< what failed
    Text why;               ///< the server's or system's own words, redacted; may be empty
    Text fix;               ///< what to do next
    QString guide;          ///< anchor in the guide (setup/GuideAnchors.h); may be empty
    QStringList candidates; ///< ErrorKind::Ambiguous and NotFound: what could have been meant
    int line = 0;           ///< ErrorKind::SiteFile: where in the file, from 1; 0: the file as a whole
    int column = 0;
    QString cause = {}; ///< id in the catalogue of Facebook troubles (facebook/Troubles.h); empty: not from there

    /// The same with @p more behind its reason, in the language of the moment.
    [[nodiscard]] Error withReason(const Text &more) const;
    /// what, why and fix as one block of plain text, one a line: "Copy details", the command line.
    [[nodiscard]] QString toString() const;
};

[[nodiscard]] Error cancelledError();

} // namespace crmlink
