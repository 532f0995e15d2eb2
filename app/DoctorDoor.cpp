#include "ChecksText.h"
#include "Doors.h"

#include "browser/EngineLoader.h"
#include "runs/DoctorRun.h"

#include <algorithm>

namespace crmlink::app
{

Result<Answer> doctor(Desk &desk)
{
    runs::DoctorRun run(desk.store());
    const auto checks
        = run.start({desk.state(), browser::EngineLoader::installedFile(), browser::EngineLoader::obstacle()}, desk.stop()).result();
    if (!checks)
        return failure(checks.error());
    const bool failing = std::ranges::any_of(*checks, [](const setup::Check &check) { return check.status == setup::CheckStatus::Failed; });
    Answer answer;
    answer.status = failing ? exitStatus(ErrorKind::CheckFailed) : 0;
    answer.text = checksText(*checks);
    answer.json = {{QStringLiteral("command"), QStringLiteral("doctor")},
                   {QStringLiteral("version"), QStringLiteral(CRMLINK_VERSION)},
                   {QStringLiteral("ok"), !failing},
                   {QStringLiteral("checks"), checksJson(*checks)}};
    return answer;
}

} // namespace crmlink::app
