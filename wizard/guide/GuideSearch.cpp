#include "guide/GuideSearch.h"

#include "setup/ManualSteps.h"

#include <QRegularExpression>

#include <algorithm>

namespace crmlink::guide
{

namespace
{

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression gap(QStringLiteral("[\\s\"“”„«»,;:.!?¿¡()]+"));
    return text.split(gap, Qt::SkipEmptyParts);
}

bool holdsAll(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(words, [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

QString namesOf(const GuideStep &step)
{
    QStringList names;
    for (const setup::ManualStep &known : setup::manualSteps()) {
        if (known.id != step.manual)
            continue;
        for (const setup::ControlName &name : known.names)
            names << name.manual << name.today;
    }
    for (const GuideMark &mark : step.marks)
        names += mark.label;
    return names.join(u' ');
}

/// A pasted message is long and differs in some words: how many of the entry's own words does it hold?
int likeness(const QString &text, const QStringList &words)
{
    int held = 0;
    for (const QString &word : words) {
        if (word.size() > 3 && text.contains(word, Qt::CaseInsensitive))
            ++held;
    }
    return held;
}

void sort(std::vector<GuideHit> &hits)
{
    std::ranges::stable_sort(hits, std::ranges::greater(), &GuideHit::weight);
}

} // namespace

QString readable(const char *marked)
{
    const QString gap = QStringLiteral("…");
    // One at the end of a sentence takes its full stop along.
    return Text(marked, {gap, gap, gap}).toString().replace(QStringLiteral("…."), gap);
}

std::vector<GuideHit> searchSteps(const GuideBook &book, const QString &words)
{
    const QStringList wanted = wordsOf(words);
    std::vector<GuideHit> hits;
    if (wanted.isEmpty())
        return hits;
    for (const GuideStep *step : book.steps()) {
        const QString names = namesOf(*step) + u' ' + step->topics.join(u' ');
        const QString texts = plainText(step->sentence + u' ' + step->body + u' ' + step->notSeen.join(u' '));
        int weight = 0;
        if (holdsAll(step->title, wanted))
            weight = 3;
        else if (holdsAll(step->title + u' ' + names, wanted))
            weight = 2;
        else if (holdsAll(step->title + u' ' + names + u' ' + texts, wanted))
            weight = 1;
        if (weight > 0)
            hits.push_back({step, nullptr, weight});
    }
    sort(hits);
    return hits;
}

std::vector<GuideHit> searchTroubles(const QString &words)
{
    const QStringList wanted = wordsOf(words);
    const facebook::TroubleEntry *recognised = wanted.isEmpty() ? nullptr : facebook::recognise(words);
    std::vector<GuideHit> hits;
    for (const facebook::TroubleEntry &known : facebook::troubles()) {
        const QString text = readable(known.what) + u' ' + readable(known.cause) + u' ' + readable(known.fix) + u' ' + QString(known.words)
            + u' ' + QString(known.id);
        int weight = 0;
        if (wanted.isEmpty())
            weight = 1;
        else if (&known == recognised)
            weight = 1'000;
        else if (holdsAll(text, wanted))
            weight = 500;
        else if (wanted.size() > 3)
            weight = likeness(text, wanted) * 2 >= wanted.size() ? likeness(text, wanted) : 0;
        if (weight > 0)
            hits.push_back({nullptr, &known, weight});
    }
    sort(hits);
    return hits;
}

} // namespace crmlink::guide
