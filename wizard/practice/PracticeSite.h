#pragma once

#include "practice/PracticeWorld.h"

namespace crmlink::practice
{

/// The pages of practice Facebook: login, developer console, login dialog. Plain forms without script, so that a keyboard
/// is enough; every control has a name and an id that stay.
class PracticeSite
{
public:
    explicit PracticeSite(PracticeWorld &world) : m_world(world) { }
    [[nodiscard]] PracticeAnswer answer(const PracticeRequest &request);

private:
    struct Visit;
    [[nodiscard]] PracticeAnswer switches(const PracticeRequest &request);
    [[nodiscard]] PracticeAnswer login(const PracticeRequest &request);
    [[nodiscard]] PracticeAnswer dialog(const PracticeRequest &request);
    [[nodiscard]] PracticeAnswer messagePage(facebook::Trouble trouble) const;
    [[nodiscard]] PracticeAnswer decide(const PracticeRequest &request);
    [[nodiscard]] PracticeAnswer registration(const PracticeRequest &request, PracticePerson &person);
    [[nodiscard]] PracticeAnswer home(const PracticeRequest &request, const PracticePerson &person);
    [[nodiscard]] PracticeAnswer appList(const PracticePerson &person);
    [[nodiscard]] PracticeAnswer creation(const PracticeRequest &request, PracticePerson &person);
    /// The form of the creation's @p step, "details" when it is no step.
    [[nodiscard]] static PracticeAnswer creationStep(const QString &step, const PracticeDraft &draft, const QString &notice = {});
    [[nodiscard]] PracticeAnswer appPage(const PracticeRequest &request, PracticePerson &person, PracticeApp &app, const QString &rest);
    [[nodiscard]] PracticeAnswer customize(const PracticeRequest &request, PracticeApp &app);
    [[nodiscard]] PracticeAnswer basicSettings(const PracticeRequest &request, PracticePerson &person, PracticeApp &app,
                                               const QString &rest);
    [[nodiscard]] PracticeAnswer advancedSettings(const PracticeRequest &request, PracticeApp &app);
    [[nodiscard]] PracticeAnswer loginSettings(const PracticeRequest &request, PracticeApp &app);
    [[nodiscard]] PracticeAnswer addRole(const PracticeRequest &request, PracticeApp &app);
    [[nodiscard]] PracticeAnswer roles(const PracticeRequest &request, PracticeApp &app);
    [[nodiscard]] PracticeAnswer publish(const PracticeRequest &request, PracticeApp &app);

    PracticeWorld &m_world;
};

} // namespace crmlink::practice
