#include "secrets/QtKeychainJobs.h"

#include "secrets/SecretService.h"

#include <qt6keychain/keychain.h>

#include <QCoreApplication>

#include <mutex>

namespace crmlink::secrets
{

namespace
{

// Windows ignores it, so keys carry a prefix of ours as well (SecretKey).
const QString service = QStringLiteral("crmlink");

KeychainAnswer::Code code(QKeychain::Error error)
{
    using Code = KeychainAnswer::Code;
    switch (error) {
    case QKeychain::NoError: return Code::Done;
    case QKeychain::EntryNotFound: return Code::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser: return Code::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented: return Code::NoKeychain;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError: break;
    }
    return Code::Failed;
}

void run(const KeychainJob &request, const KeychainJobs::Done &done)
{
    // Shared with the job's own array; overwritten when the job is gone and this is the only one.
    const auto bytes = std::make_shared<QByteArray>();
    QKeychain::Job *job = nullptr;
    switch (request.kind) {
    case KeychainJob::Kind::FindKeyring: return; // not QtKeychain's
    case KeychainJob::Kind::Read: job = new QKeychain::ReadPasswordJob(service); break;
    case KeychainJob::Kind::Write: {
        auto *write = new QKeychain::WritePasswordJob(service);
        // Binary: a QString's copy inside the job could not be overwritten.
        *bytes = request.secret.reveal().toByteArray();
        write->setBinaryData(*bytes);
        job = write;
        break;
    }
    case KeychainJob::Kind::Remove: job = new QKeychain::DeletePasswordJob(service); break;
    }
    job->setAutoDelete(false);
    job->setInsecureFallback(false);
    job->setKey(request.key);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, bytes, done] {
        KeychainAnswer answer{.code = code(job->error()), .words = job->errorString(), .secret = {}};
        if (auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(job)) {
            *bytes = read->binaryData();
            answer.secret = Secret::take(QByteArray(*bytes));
        }
        job->deleteLater();
        done(std::move(answer));
    });
    QObject::connect(job, &QObject::destroyed, [bytes] { wipe(*bytes); });
    job->start();
}

} // namespace

QtKeychainJobs::QtKeychainJobs()
{
    m_thread.setObjectName(QStringLiteral("keychain"));
    m_onThread.moveToThread(&m_thread);
}

std::shared_ptr<QtKeychainJobs> QtKeychainJobs::instance()
{
    // Never destroyed: a keychain that blocks its thread for ever must not keep the program from ending.
    static const auto jobs = std::shared_ptr<QtKeychainJobs>(new QtKeychainJobs, [](QtKeychainJobs *) {});
    return jobs;
}

void QtKeychainJobs::stopThread()
{
    constexpr unsigned long patienceMs = 1000;
    auto &thread = instance()->m_thread;
    thread.quit();
    thread.wait(patienceMs);
}

void QtKeychainJobs::start(KeychainJob job, Done done)
{
    static std::mutex mutex;
    const std::scoped_lock lock(mutex);
    if (!m_thread.isRunning()) {
        // Ends with the application object, so that no QObject of QtKeychain's outlives it at work.
        qAddPostRoutine(&QtKeychainJobs::stopThread);
        m_thread.start();
    }
    QMetaObject::invokeMethod(
        &m_onThread,
        [this, job = std::move(job), done = std::move(done)] {
            if (job.kind == KeychainJob::Kind::FindKeyring) {
                askWhetherKeyringIsMissing(&m_onThread, [done](bool isMissing) {
                    done({.code = isMissing ? KeychainAnswer::Code::NotFound : KeychainAnswer::Code::Done, .words = {}, .secret = {}});
                });
                return;
            }
            run(job, done);
        },
        Qt::QueuedConnection);
}

} // namespace crmlink::secrets
