#include "widgets/SaveFile.h"

#include "widgets/StateLine.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace crmlink::widgets
{

QString offeredPath(const QString &name)
{
    // A dialog begins in the working folder, wherever that is, when it is sent to a folder that is not there.
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return (QFileInfo(documents).isDir() ? QDir(documents) : QDir::home()).filePath(name);
}

void askAndSave(QWidget *parent, StateLine *said, FileToSave file, std::function<void()> afterwards)
{
    auto *dialog = new QFileDialog(parent, file.title, offeredPath(file.name), file.filter);
    dialog->setObjectName(QStringLiteral("saveDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->selectFile(file.name);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &chosen) {
        if (chosen.contains(QStringLiteral("*.txt")))
            dialog->setDefaultSuffix(QStringLiteral("txt"));
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, said,
                     [said, file = std::move(file), afterwards = std::move(afterwards)](const QString &path) {
                         QSaveFile saved(path);
                         const QByteArray bytes = file.content(path);
                         const QString shown = QDir::toNativeSeparators(path);
                         if (saved.open(QIODevice::WriteOnly) && saved.write(bytes) == bytes.size() && saved.commit())
                             said->say(Tone::Good,
                                       QCoreApplication::translate("crmlink", "Saved: %1").arg(shown)
                                           + (file.remark.isEmpty() ? QString() : QStringLiteral(". ") + file.remark));
                         else
                             said->say(Tone::Bad,
                                       QCoreApplication::translate("crmlink", "%1 cannot be written: %2. Save it somewhere else.")
                                           .arg(shown, saved.errorString()));
                         afterwards();
                     });
    dialog->open();
}

} // namespace crmlink::widgets
