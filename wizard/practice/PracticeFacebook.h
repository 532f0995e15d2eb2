#pragma once

#include "base/Result.h"
#include "practice/LoopbackHttp.h"
#include "practice/PracticeWorld.h"
#include "setup/Site.h"

#include <memory>
#include <mutex>

namespace crmlink::practice
{

/// A site of our own making that plays Facebook's login, developer console, login dialog and Graph interface on loopback
/// (127.0.0.1, a free port), plainly named "Practice: not Facebook".
class PracticeFacebook
{
public:
    /// Error: Unexpected when loopback gives no port.
    static Result<std::unique_ptr<PracticeFacebook>> start();
    PracticeFacebook(const PracticeFacebook &) = delete;
    PracticeFacebook &operator=(const PracticeFacebook &) = delete;

    /// All three addresses are this site.
    [[nodiscard]] setup::FacebookEndpoints endpoints() const;
    [[nodiscard]] quint16 port() const { return m_http.port(); }

    /// Switches a trouble of the catalogue on, where practice can play it: in Graph answers, in the dialog, in the
    /// console, or in all apps that there are.
    void switchOn(facebook::Trouble trouble);
    void switchOff(facebook::Trouble trouble);

    /// Runs @p use with the world locked, from any thread; it must not keep references.
    template <typename Use> auto with(Use use)
    {
        const std::lock_guard lock(m_mutex);
        return use(m_world);
    }

private:
    PracticeFacebook();
    [[nodiscard]] PracticeAnswer answer(const PracticeRequest &request);

    std::mutex m_mutex;
    PracticeWorld m_world;
    LoopbackHttp m_http; ///< last: what it asks for an answer is there as long as it is
};

} // namespace crmlink::practice
