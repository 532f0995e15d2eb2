#include "setup/Verdict.h"

#include <QStringList>

#include <algorithm>

namespace crmlink::setup
{

Judgement Verdict::judgement() const
{
    Judgement worst = Judgement::Ok;
    for (const Finding &finding : findings)
        worst = std::max(worst, finding.judgement);
    return worst;
}

bool Verdict::has(QLatin1String code) const
{
    return std::any_of(findings.begin(), findings.end(), [code](const Finding &finding) { return finding.code == code; });
}

QString Verdict::toString() const
{
    QStringList lines;
    for (const Judgement judgement : {Judgement::Refused, Judgement::Warning, Judgement::Ok}) {
        for (const Finding &finding : findings) {
            if (finding.judgement == judgement)
                lines << finding.text.toString();
        }
    }
    return lines.join(u'\n');
}

} // namespace crmlink::setup
