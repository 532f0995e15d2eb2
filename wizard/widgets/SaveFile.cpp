#include "widgets/SaveFile.h"

#include "widgets/StateLine.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QSaveFile>
#include <QStandardPaths>

namespace crmlink::widgets
{

void askAndSave(QWidget *parent, StateLine *said, const QString &title, const QString &name, const QString &filter,
                std::function<QByteArray(const QString &path)> content, std::function<void()> afterwards)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(parent, title, QDir(folder).filePath(name), filter);
    dialog->setObjectName(QStringLiteral("saveDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &chosen) {
        if (chosen.contains(QStringLiteral("*.txt")))
            dialog->setDefaultSuffix(QStringLiteral("txt"));
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, said,
                     [said, content = std::move(content), afterwards = std::move(afterwards)](const QString &path) {
                         QSaveFile file(path);
                         const QByteArray bytes = content(path);
                         const QString shown = QDir::toNativeSeparators(path);
                         if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
                             said->setState(Tone::Good, QCoreApplication::translate("crmlink", "Saved: %1").arg(shown));
                         else
                             said->setState(Tone::Bad,
                                            QCoreApplication::translate("crmlink", "%1 cannot be written: %2. Save it somewhere else.")
                                                .arg(shown, file.errorString()));
                         said->show();
                         afterwards();
                     });
    dialog->open();
}

} // namespace crmlink::widgets
