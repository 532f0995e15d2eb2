#include <QApplication>
#include <QLabel>
#include <QVBoxLayout>
#include <QWizard>

/// What StartBench compares with: the least that shows a wizard's page.
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QWizard wizard;
    wizard.setWizardStyle(QWizard::ModernStyle);
    auto *page = new QWizardPage;
    page->setTitle(QStringLiteral("Welcome"));
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(new QLabel(QStringLiteral("An empty page.")));
    wizard.addPage(page);
    wizard.show();
    return QApplication::exec();
}
