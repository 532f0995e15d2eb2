#include "setup/ApiVersions.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace crmlink::setup
{

namespace
{

struct Row {
    int version = 0; ///< major; there has been no minor but 0 since v3.3
    QDate ends;      ///< invalid: not announced
};

const auto &table()
{
    static const std::array rows{
        Row{17, {2025, 9, 12}}, Row{18, {2026, 1, 26}}, Row{19, {2026, 5, 21}}, Row{20, {2026, 9, 24}}, Row{21, {2027, 1, 21}},
        Row{22, {2027, 5, 20}}, Row{23, {2027, 10, 8}}, Row{24, {2028, 2, 18}}, Row{25, {2028, 7, 29}}, Row{26, {}},
    };
    return rows;
}

constexpr int soon = 90;

} // namespace

ApiVersions::Judgement ApiVersions::judge(const QString &version, QDate today)
{
    static const QRegularExpression pattern(QStringLiteral("^v([0-9]{1,3})\\.[0-9]{1,3}$"));
    const auto match = pattern.match(version);
    if (!match.hasMatch())
        return {};
    const int major = match.captured(1).toInt();
    if (major < table().front().version)
        return {State::Ended, {}};
    const auto row = std::ranges::find(table(), major, &Row::version);
    if (row == table().end())
        return {State::TooNew, {}};
    if (!row->ends.isValid())
        return {State::Live, {}};
    if (today >= row->ends)
        return {State::Ended, row->ends};
    return {today.daysTo(row->ends) <= soon ? State::EndsSoon : State::Live, row->ends};
}

QString ApiVersions::newest()
{
    return QStringLiteral("v%1.0").arg(table().back().version);
}

} // namespace crmlink::setup
