#pragma once

#include <QTranslator>

namespace crmlink::test
{

/// A language that nobody speaks: every text is some 40 % longer than the English one, and marked at both ends. What is not
/// marked on the screen is not translatable; what lacks an end mark was cut.
class PseudoTranslator final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        // Qt's own texts have translations of their own that are not ours to test.
        if (!source || !*source || QByteArrayView(context).startsWith("Q") || !QByteArrayView(context).startsWith("crmlink"))
            return {};
        const QString text = QString::fromUtf8(source);
        QString longer;
        bool inTag = false;
        for (const QChar character : text) {
            inTag = character == u'<' || (inTag && character != u'>');
            longer += character;
            // Not within tags and placeholders, and not between & and its letter.
            if (!inTag && QStringView(u"aeiou").contains(character) && !longer.endsWith(u'&' + QString(character)))
                longer += character;
        }
        return u'⟦' + longer + u'⟧';
    }
};

} // namespace crmlink::test
