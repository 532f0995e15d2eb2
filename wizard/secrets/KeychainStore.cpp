#include "secrets/KeychainStore.h"

#include "base/Async.h"
#include "secrets/KeychainQueue.h"
#include "secrets/QtKeychainJobs.h"
#include "secrets/SecretErrors.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>

#include <array>
#include <tuple>

namespace crmlink::secrets
{

namespace
{

using Kind = KeychainJob::Kind;
using Code = KeychainAnswer::Code;
using Readiness = SecretStore::Readiness;

Secret randomSecret()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return Secret::take(QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toHex());
}

// QtKeychain has no error of its own for a desktop without keychain.
bool isAbsent([[maybe_unused]] const QString &words)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    // Nobody owns the Secret Service's name: the bus says so in words that are translated, but for the name.
    if (words.contains(QLatin1String("org.freedesktop.secrets")))
        return true;
    // No session bus: a server that is administered over SSH.
    return !qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        && !QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
#else
    return false;
#endif
}

// One call, while it is its turn: plain sequences of jobs, each of which may end the call.
class Call
{
public:
    Call(KeychainQueue &queue, KeychainQueue::Patience patience, std::chrono::milliseconds timeOut)
        : m_queue(queue), m_patience(std::move(patience)), m_timeOut(timeOut)
    {
    }

    [[nodiscard]] Error gaveUp(KeychainQueue::GaveUp reason) const
    {
        return reason == KeychainQueue::GaveUp::Stopped ? cancelledError() : lateError(m_timeOut);
    }

    Result<Readiness> probe()
    {
        const auto keyring = ask({.kind = Kind::FindKeyring, .key = {}, .secret = {}});
        if (!keyring)
            return failure(keyring.error());
        if (keyring->code == Code::NotFound)
            return Readiness::NeedsKeyring;
        // One entry a process: what a killed one leaves behind does not pile up.
        const QString key = QStringLiteral("crmlink/probe/%1").arg(QCoreApplication::applicationPid());
        auto stored = store(key, randomSecret());
        if (!stored)
            return failure(stored.error());
        if (auto removed = ask({.kind = Kind::Remove, .key = key, .secret = {}}); !removed)
            return failure(removed.error());
        const auto gone = look(key);
        if (!gone)
            return failure(gone.error());
        return gone->isEmpty() ? Result<Readiness>(Readiness::Ready) : failure(untrueError());
    }

    Result<Secret> read(const QString &key)
    {
        auto found = look(key);
        if (!found || !found->isEmpty())
            return found;
        const auto readiness = probe();
        if (!readiness)
            return failure(readiness.error());
        // The probe may have made the user unlock it.
        return readiness == Readiness::Ready ? look(key) : Secret();
    }

    Result<void> write(const QString &key, const Secret &secret) { return store(key, secret); }

    Result<void> remove(const QString &key)
    {
        const auto readiness = probe();
        if (!readiness)
            return failure(readiness.error());
        // Without a default keyring it may still be in another one.
        if (readiness == Readiness::NeedsKeyring) {
            const auto there = look(key);
            if (!there || there->isEmpty())
                return there ? Result<void>() : failure(there.error());
        }
        if (auto removed = ask({.kind = Kind::Remove, .key = key, .secret = {}}); !removed)
            return failure(removed.error());
        const auto left = look(key);
        if (!left)
            return failure(left.error());
        return left->isEmpty() ? Result<void>() : failure(untrueError());
    }

private:
    // Done or NotFound; everything else is an error.
    Result<KeychainAnswer> ask(KeychainJob job, const QString &takeBack = {})
    {
        auto answer = m_queue.ask(std::move(job), takeBack, m_patience);
        if (!answer)
            return failure(gaveUp(answer.error()));
        switch (answer->code) {
        case Code::Done:
        case Code::NotFound: return std::move(*answer);
        case Code::Denied: return failure(deniedError(answer->words));
        case Code::NoKeychain: return failure(noKeychainError(answer->words));
        case Code::Failed: break;
        }
        return failure(isAbsent(answer->words) ? noKeychainError(answer->words) : failedError(answer->words));
    }

    // Empty when it says that there is no such entry. (Some keychains leave an empty entry where one was deleted.)
    Result<Secret> look(const QString &key)
    {
        return ask({.kind = Kind::Read, .key = key, .secret = {}}).map([](const KeychainAnswer &answer) { return answer.secret; });
    }

    Result<void> store(const QString &key, const Secret &secret)
    {
        if (auto written = ask({.kind = Kind::Write, .key = key, .secret = secret}, key); !written)
            return failure(written.error());
        const auto back = ask({.kind = Kind::Read, .key = key, .secret = {}}, key);
        if (back && back->secret == secret)
            return {};
        // Whatever it holds now is not what was asked for. The queue sees to it where the keychain does not answer any more.
        const Error error = back ? untrueError() : back.error();
        if (error.kind == ErrorKind::SecretStore && !m_queue.isBusy())
            std::ignore = ask({.kind = Kind::Remove, .key = key, .secret = {}});
        return failure(error);
    }

    KeychainQueue &m_queue;
    const KeychainQueue::Patience m_patience;
    const std::chrono::milliseconds m_timeOut;
};

} // namespace

KeychainStore::KeychainStore() : KeychainStore(QtKeychainJobs::instance()) { }

KeychainStore::KeychainStore(std::shared_ptr<KeychainJobs> jobs, std::chrono::milliseconds timeOut)
    : m_queue(std::make_shared<KeychainQueue>(std::move(jobs))), m_timeOut(timeOut)
{
    // A call that waits holds a thread; they are few, and threads that idle are given back.
    m_pool.setMaxThreadCount(8);
    m_pool.setExpiryTimeout(1000);
}

KeychainStore::~KeychainStore()
{
    m_queue->close();
    m_pool.waitForDone();
}

template <typename Work> auto KeychainStore::enqueue(std::stop_token stop, Work work)
{
    const KeychainQueue::Patience patience{.until = std::chrono::steady_clock::now() + m_timeOut, .stop = std::move(stop)};
    // Taken here and not on the worker thread: calls go in the order in which they were made.
    const auto place = m_queue->takePlace();
    return runOn(m_pool, [queue = m_queue, patience, place, timeOut = m_timeOut, work]() -> std::invoke_result_t<Work, Call &> {
        Call call(*queue, patience, timeOut);
        const auto turn = queue->waitForTurn(place, patience);
        auto result = turn ? work(call) : std::invoke_result_t<Work, Call &>(failure(call.gaveUp(turn.error())));
        queue->leave(place);
        return result;
    });
}

QFuture<Result<SecretStore::Readiness>> KeychainStore::probe(std::stop_token stop)
{
    return enqueue(std::move(stop), [](Call &call) { return call.probe(); });
}

QFuture<Result<Secret>> KeychainStore::read(SecretKey key, std::stop_token stop)
{
    return enqueue(std::move(stop), [key = key.toString()](Call &call) { return call.read(key); });
}

QFuture<Result<void>> KeychainStore::write(SecretKey key, Secret secret, std::stop_token stop)
{
    if (secret.isEmpty())
        return remove(std::move(key), std::move(stop));
    if (secret.reveal().size() > maxSecretBytes)
        return ready<void>(failure(tooLongError(secret.reveal().size())));
    return enqueue(std::move(stop), [key = key.toString(), secret](Call &call) { return call.write(key, secret); });
}

QFuture<Result<void>> KeychainStore::remove(SecretKey key, std::stop_token stop)
{
    return enqueue(std::move(stop), [key = key.toString()](Call &call) { return call.remove(key); });
}

Text KeychainStore::name() const
{
#if defined(Q_OS_WIN)
    return Text(QT_TRANSLATE_NOOP("crmlink", "Windows Credential Manager"));
#elif defined(Q_OS_MACOS)
    return Text(QT_TRANSLATE_NOOP("crmlink", "the macOS keychain"));
#else
    return Text(QT_TRANSLATE_NOOP("crmlink", "your keychain"));
#endif
}

} // namespace crmlink::secrets
