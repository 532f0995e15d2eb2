#include "guide/GuideSearch.h"

#include "facebook/GraphError.h"
#include "guide/GuideHtml.h"
#include "setup/ManualSteps.h"

#include <QRegularExpression>
#include <QSet>

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

// Weights of messages: told by its words or code, said as it stands there (and as much longer as it is), holding all words.
constexpr int recognised = 10'000;
constexpr int said = 1'000;
constexpr int holding = 500;

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

QString textOf(const GuideStep &step)
{
    return step.title + u' ' + placeLine(step) + u' ' + namesOf(step) + u' ' + step.topics.join(u' ') + u' ' + step.messages.join(u' ')
        + u' ' + plainText(step.sentence + u' ' + step.body + u' ' + step.notSeen.join(u' '));
}

/// A pasted message is long and differs in some words: how many of the entry's own words does it hold?
int likeness(const QString &text, const QStringList &words)
{
    return int(
        std::ranges::count_if(words, [&text](const QString &word) { return word.size() > 3 && text.contains(word, Qt::CaseInsensitive); }));
}

/// Does not look for what is told by words alone; @p text is all that the entry says.
int weightOf(const char *what, const QString &text, const PastedMessage &pasted, const QStringList &wanted)
{
    if (const qsizetype held = pasted.says(what))
        return said + int(held);
    if (holdsAll(text, wanted))
        return holding;
    const int alike = wanted.size() > 3 ? likeness(text, wanted) : 0;
    return alike * 2 >= wanted.size() ? alike : 0;
}

bool saysOneOf(const QString &pasted, QLatin1String alternatives)
{
    const QStringList words = QString(alternatives).split(u'|', Qt::SkipEmptyParts);
    return std::ranges::any_of(words, [&pasted](const QString &one) { return pasted.contains(one, Qt::CaseInsensitive); });
}

/// A code with nothing around it: what is typed of a long answer. It may stand for the kind of failure, or for what it is of one.
const facebook::TroubleEntry *ofCode(const QString &words)
{
    static const QRegularExpression bare(QStringLiteral("^\\s*#?(\\d{3,9})(?:\\s*/\\s*(\\d{1,9}))?\\s*$"));
    const auto match = bare.match(words);
    if (!match.hasMatch())
        return nullptr;
    const int code = match.captured(1).toInt();
    for (const auto &[kind, detail] : {std::pair(code, match.captured(2).toInt()), {190, code}, {100, code}}) {
        facebook::GraphError error;
        error.code = kind;
        error.subcode = detail;
        const facebook::Trouble told = error.trouble();
        // Any other detail of 190 is a token that is not valid.
        if (told != facebook::Trouble::Unknown && (kind == code || told != facebook::Trouble::TokenInvalid))
            return &facebook::entry(told);
    }
    return nullptr;
}

/// Told by the code of Graph's answer, else by Facebook's words.
const facebook::TroubleEntry *recogniseTrouble(const QString &words)
{
    if (const auto *told = ofCode(words))
        return told;
    if (const auto error = facebook::findGraphError(words); error && error->trouble() != facebook::Trouble::Unknown)
        return &facebook::entry(error->trouble());
    return facebook::recognise(words);
}

void sort(std::vector<GuideHit> &hits)
{
    std::ranges::stable_sort(hits, std::ranges::greater(), &GuideHit::weight);
}

QString filled(const char *marked, const QString &gap)
{
    // One at the end of a sentence takes its full stop along.
    return Text(marked, {gap, gap, gap}).toString().replace(QStringLiteral("%n"), gap).replace(QStringLiteral("…."), gap);
}

} // namespace

QString readable(const char *marked)
{
    return filled(marked, QStringLiteral("…"));
}

QString readable(const facebook::TroubleEntry &entry, const char *part)
{
    return filled(part, entry.seen == facebook::Seen::Network ? QStringLiteral("facebook.com") : QStringLiteral("…"));
}

std::vector<GuideHit> searchSteps(const GuideBook &book, const QString &words)
{
    const QStringList wanted = wordsOf(words);
    std::vector<GuideHit> hits;
    if (wanted.isEmpty())
        return hits;
    for (const GuideStep *step : book.steps()) {
        const QString names = namesOf(*step) + u' ' + step->topics.join(u' ');
        int weight = 0;
        if (holdsAll(step->title, wanted))
            weight = 3;
        else if (holdsAll(step->title + u' ' + names, wanted))
            weight = 2;
        else if (holdsAll(textOf(*step), wanted))
            weight = 1;
        if (weight > 0)
            hits.push_back({.step = step, .weight = weight});
    }
    sort(hits);
    return hits;
}

std::vector<GuideHit> searchMessages(const GuideBook &book, const QString &words)
{
    const QStringList wanted = wordsOf(words);
    const facebook::TroubleEntry *told = wanted.isEmpty() ? nullptr : recogniseTrouble(words);
    const PastedMessage pasted(words);
    std::vector<GuideHit> hits;
    for (const facebook::TroubleEntry &known : facebook::troubles()) {
        const QString text = readable(known, known.what) + u' ' + readable(known, known.cause) + u' ' + readable(known, known.fix) + u' '
            + QString(known.words) + u' ' + QString(known.id);
        const int weight = wanted.isEmpty() ? 1 : &known == told ? recognised : weightOf(known.what, text, pasted, wanted);
        if (weight > 0)
            hits.push_back({.trouble = &known, .weight = weight});
    }
    for (const OwnMessage &known : ownMessages()) {
        const QString text = QString::fromUtf8(known.what) + u' ' + readable(known.what) + u' ' + QString(known.words);
        const int weight = wanted.isEmpty() ? int(!known.words.isEmpty())
            : saysOneOf(words, known.words) ? recognised
                                            : weightOf(known.what, text, pasted, wanted);
        if (weight > 0)
            hits.push_back({.own = &known, .weight = weight});
    }
    for (const GuideStep *step : wanted.isEmpty() ? std::vector<const GuideStep *>() : book.steps()) {
        int weight = 0;
        for (const QString &message : step->messages)
            weight = std::max(weight, weightOf(message.toUtf8().constData(), message, pasted, wanted));
        if (weight > 0)
            hits.push_back({.step = step, .weight = weight == holding ? weight + 1 : weight}); // said, not explained, in these words
    }
    sort(hits);
    // Beside a message that is told, what only has some words in common with it leads astray.
    if (!hits.empty() && hits.front().weight >= said)
        std::erase_if(hits, [](const GuideHit &hit) { return hit.weight < holding; });
    return hits;
}

std::vector<GuideHit> similarSteps(const GuideBook &book, const QString &message)
{
    constexpr size_t most = 5;
    // Of an answer of Graph's only what it says; the names of its fields stand in every one.
    const auto error = facebook::findGraphError(message);
    const QStringList all = wordsOf(error && !error->message.isEmpty() ? error->message : message);
    QSet<QString> wanted;
    for (const QString &word : all) {
        if (word.size() > 3)
            wanted += word.toCaseFolded();
    }
    std::vector<QString> texts;
    for (const GuideStep *step : book.steps())
        texts.push_back(textOf(*step).toCaseFolded());
    std::vector<GuideHit> hits;
    for (const GuideStep *step : book.steps())
        hits.push_back({.step = step});
    std::vector<int> held(hits.size());
    int telling = 0;
    for (const QString &word : std::as_const(wanted)) {
        const auto holds = [&word](const QString &text) { return text.contains(word); };
        // The fewer steps have it, the more it says; what every second one has says nothing.
        const auto holders = std::ranges::count_if(texts, holds);
        if (holders * 2 > std::ssize(texts))
            continue;
        ++telling;
        if (holders == 0)
            continue;
        for (size_t i = 0; i < hits.size(); ++i) {
            if (!holds(texts[i]))
                continue;
            hits[i].weight += int(1'000 / holders);
            ++held[i];
        }
    }
    // A word or two of many, however rare, are chance.
    for (size_t i = 0; i < hits.size(); ++i) {
        if (held[i] * 2 < telling || held[i] < std::min(telling, 2))
            hits[i].weight = 0;
    }
    sort(hits);
    if (hits.size() > most)
        hits.resize(most);
    const int best = hits.empty() ? 0 : hits.front().weight;
    std::erase_if(hits, [best](const GuideHit &hit) { return hit.weight == 0 || hit.weight * 3 < best; });
    return hits;
}

QStringList suggestions(const GuideBook &book, const QString &word)
{
    QStringList ids = book.candidates(word);
    if (!ids.isEmpty())
        return ids;
    // The step that speaks of it most is the one about it.
    std::vector<GuideHit> hits = searchSteps(book, word);
    for (GuideHit &hit : hits)
        hit.weight = int(textOf(*hit.step).count(word.trimmed(), Qt::CaseInsensitive));
    sort(hits);
    for (const GuideHit &hit : hits)
        ids += hit.step->id;
    return ids.mid(0, 5);
}

QString nameOf(const GuideHit &message)
{
    if (message.step)
        return titleInList(*message.step);
    return message.trouble ? readable(*message.trouble, message.trouble->what) : readable(message.own->what);
}

} // namespace crmlink::guide
