#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWizard>

/// What StartBench compares with: the least that shows a wizard's page; with the argument "window", the least that shows a
/// window with something in it.
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    if (argc > 1 && qstrcmp(argv[1], "window") == 0) {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(new QLabel(QStringLiteral("An empty page.")));
        layout->addStretch();
        layout->addWidget(new QPushButton(QStringLiteral("Close")));
        window.resize(900, 600);
        window.show();
        return QApplication::exec();
    }
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
