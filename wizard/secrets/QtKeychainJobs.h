#pragma once

#include "secrets/KeychainJobs.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace crmlink::secrets
{

/// QtKeychain 0.13 and newer, on one thread of its own for the whole process:
/// - macOS and Windows answer synchronously, macOS only after the user has answered a dialog, and on KDE the first job
///   makes a blocking D-Bus call: none of that may happen on the thread that owns the widgets;
/// - its job executor is a process-wide object that belongs to the first thread that used it.
/// A job is never deleted before it has finished: libsecret's callback would write into freed memory.
class QtKeychainJobs final : public KeychainJobs
{
public:
    static std::shared_ptr<QtKeychainJobs> instance();
    void start(KeychainJob job, Done done) override;

private:
    QtKeychainJobs();
    static void stopThread();

    QThread m_thread;
    QObject m_onThread;
};

} // namespace crmlink::secrets
