#pragma once

#include "base/Secret.h"

#include <QString>

#include <functional>

namespace crmlink::secrets
{

/// One request to the platform's keychain.
struct KeychainJob {
    /// FindKeyring: whether there is something to keep entries in. NotFound when the keychain would first ask its user for one.
    enum class Kind { FindKeyring, Read, Write, Remove };
    Kind kind = Kind::Read;
    QString key;   ///< not for FindKeyring
    Secret secret; ///< Write
};

/// What the keychain said, which need not be what it did (see KeychainStore).
struct KeychainAnswer {
    enum class Code { Done, NotFound, Denied, NoKeychain, Failed };
    Code code = Code::Failed;
    QString words; ///< the keychain's own, in whatever language it speaks
    Secret secret; ///< Read
};

/// The edge to the platform's keychain, without any knowledge of our own.
class KeychainJobs
{
public:
    KeychainJobs() = default;
    KeychainJobs(const KeychainJobs &) = delete;
    KeychainJobs &operator=(const KeychainJobs &) = delete;
    virtual ~KeychainJobs() = default;

    using Done = std::function<void(KeychainAnswer)>;
    /// Returns at once. @p done is called once, on any thread, or never: a keychain may wait for a person for ever.
    /// The next job must not be started before it was.
    virtual void start(KeychainJob job, Done done) = 0;
};

} // namespace crmlink::secrets
