#include "base/Languages.h"
#include "browser/UserBrowser.h"
#include "Doors.h"
#include "guide/GuideExport.h"
#include "guide/GuideSearch.h"
#include "guide/GuideWindow.h"
#include "pages/SiteAtHand.h"
#include "setup/GuideAnchors.h"

#include <QApplication>
#include <QDir>

namespace crmlink::app
{

namespace
{

Error noSuchStep(const guide::GuideBook &book, const QString &word)
{
    return {.kind = ErrorKind::NotFound,
            .what = Text(QT_TRANSLATE_NOOP("crmlink", "The guide has no step “%1”."), {word}),
            .why = {},
            .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Open the guide without a step and search there.")),
            .guide = setup::anchor::commandLine,
            .candidates = guide::suggestions(book, word)};
}

/// The guide, which has the step that was asked for.
Result<guide::GuideBook> bookFor(const Invocation &invocation)
{
    auto book = guide::GuideBook::load(Languages::current());
    const QString word = invocation.words.value(0);
    if (book && !word.isEmpty() && !book->find(word))
        return failure(noSuchStep(*book, word));
    return book;
}

} // namespace

Result<void> checkGuideStep(const Invocation &invocation)
{
    const auto book = bookFor(invocation);
    return book ? Result<void>() : failure(book.error());
}

Result<int> openGuide(const Invocation &invocation)
{
    auto book = bookFor(invocation);
    if (!book)
        return failure(book.error());
    const QString word = invocation.words.value(0);
    const QString wanted = word.isEmpty() ? QString() : book->find(word)->id;
    guide::GuideServices services;
    services.openUrl = &browser::UserBrowser::open;
    guide::GuideSites sites;
    // A guide that opens for whoever cannot keep its place is better than one that does not open.
    if (const auto state = StateFolder::open(invocation.stateDir)) {
        services.state = std::make_shared<StateFolder>(*state);
        sites = pages::sitesAtHand(*state);
    }
    guide::GuideWindow window(std::move(*book), services);
    window.offerSites(std::move(sites));
    if (wanted.isEmpty())
        window.goToLastPlace();
    else
        window.go(wanted);
    window.show();
    return QApplication::exec();
}

Result<Answer> exportGuide(const Invocation &invocation)
{
    const auto book = bookFor(invocation);
    if (!book)
        return failure(book.error());
    const auto page = guide::exportGuide(*book, invocation.value("export"));
    if (!page)
        return failure(page.error());
    Answer answer;
    answer.text = QDir::toNativeSeparators(*page) + u'\n';
    answer.json = {{QStringLiteral("command"), QStringLiteral("guide")},
                   {QStringLiteral("version"), QStringLiteral(CRMLINK_VERSION)},
                   {QStringLiteral("page"), QDir(*page).absolutePath()},
                   {QStringLiteral("language"), book->language()},
                   {QStringLiteral("steps"), int(book->steps().size())}};
    return answer;
}

} // namespace crmlink::app
