#include "base/Nearest.h"

#include <algorithm>
#include <vector>

namespace crmlink
{

namespace
{

// Longer words than ours: not worth the comparison, which costs their product.
constexpr qsizetype longest = 64;

// Optimal string alignment: an edit is one character inserted, removed or changed, or two neighbours swapped.
int edits(QStringView a, QStringView b)
{
    const auto width = size_t(b.size()) + 1;
    std::vector<int> beforeLast(width);
    std::vector<int> last(width);
    std::vector<int> row(width);
    for (size_t j = 0; j < width; ++j)
        last[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = size_t(j);
            const int change = last[at - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[at] = std::min({change, last[at] + 1, row[at - 1] + 1});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[at] = std::min(row[at], beforeLast[at - 2] + 1);
        }
        beforeLast.swap(last);
        last.swap(row);
    }
    return last[width - 1];
}

} // namespace

QString nearest(const QString &typed, const QStringList &known)
{
    const QString word = typed.toLower();
    if (word.isEmpty() || word.size() > longest)
        return {};
    QString best;
    int fewest = int(word.size()) / 3 + 1;
    for (const QString &candidate : known) {
        const int distance = edits(word, candidate.toLower());
        // As many edits as letters is a different word, not a slip.
        if (distance <= fewest && distance < candidate.size() && (best.isEmpty() || distance < fewest)) {
            best = candidate;
            fewest = distance;
        }
    }
    if (!best.isEmpty() || word.size() < 2)
        return best;
    QStringList beginning;
    std::ranges::copy_if(known, std::back_inserter(beginning),
                         [&](const QString &candidate) { return candidate.startsWith(word, Qt::CaseInsensitive); });
    return beginning.size() == 1 ? beginning.first() : QString();
}

} // namespace crmlink
