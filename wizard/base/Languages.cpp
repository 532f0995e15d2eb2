#include "base/Languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <memory>

namespace crmlink
{

namespace
{

QString folder()
{
    return QStringLiteral(":/i18n");
}

/// The one of @p codes that fits @p language best: "de-AT" is served by de_AT, else by de.
QString fittingOf(const QStringList &codes, const QString &language)
{
    // A locale's name may have an encoding or a variant: "de_DE.UTF-8", "de_DE@euro".
    QString code = language.trimmed().section(u'.', 0, 0).section(u'@', 0, 0);
    code.replace(u'-', u'_');
    for (; !code.isEmpty(); code.truncate(qMax<qsizetype>(0, code.lastIndexOf(u'_')))) {
        const auto known = std::ranges::find_if(codes, [&code](const QString &one) { return one.compare(code, Qt::CaseInsensitive) == 0; });
        if (known != codes.end())
            return *known;
    }
    return {};
}

/// Replaces what the last call for @p slot had installed.
void install(std::unique_ptr<QTranslator> &slot, std::unique_ptr<QTranslator> fresh)
{
    slot = std::move(fresh); // a destroyed translator removes itself
    if (slot)
        QCoreApplication::installTranslator(slot.get());
}

/// What use() took last.
QString &spoken()
{
    static QString code = QStringLiteral("en");
    return code;
}

} // namespace

QStringList Languages::available()
{
    QStringList codes;
    const QStringList files = QDir(folder()).entryList({QStringLiteral("crmlink_*.qm")}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        codes.append(file.sliced(8, file.size() - 11)); // between "crmlink_" and ".qm"
    return codes;
}

QString Languages::fitting(const QString &language)
{
    return fittingOf(available(), language);
}

QString Languages::use(const QString &language)
{
    // They live as long as the process: the application object forgets them in its destructor, before they go.
    static std::unique_ptr<QTranslator> ours;
    static std::unique_ptr<QTranslator> qts;

    const QStringList codes = available();
    const QStringList wanted = language.isEmpty() ? QLocale::system().uiLanguages() : QStringList{language};
    QString taken;
    for (const QString &code : wanted) {
        taken = fittingOf(codes, code);
        if (!taken.isEmpty())
            break;
    }
    if (taken.isEmpty())
        taken = QStringLiteral("en");
    spoken() = taken;

    QLocale::setDefault(language.isEmpty() ? QLocale::system() : QLocale(language));

    auto fresh = std::make_unique<QTranslator>();
    const QString file = QStringLiteral("crmlink_%1.qm").arg(taken);
    install(ours, fresh->load(file, folder()) ? std::move(fresh) : nullptr);

    // Buttons and file dialogs in the same language as our own words, not in one that we do not speak.
    fresh = std::make_unique<QTranslator>();
    const auto load = [&](const QString &name) { return fresh->load(name.arg(taken), QLibraryInfo::path(QLibraryInfo::TranslationsPath)); };
    // Distributions have a file for each of Qt's modules; windeployqt and macdeployqt make one of them.
    install(qts, load(QStringLiteral("qtbase_%1")) || load(QStringLiteral("qt_%1")) ? std::move(fresh) : nullptr);
    return taken;
}

QString Languages::current()
{
    return spoken();
}

} // namespace crmlink
