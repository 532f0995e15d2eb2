#pragma once

#include "base/Result.h"
#include "CommandLine.h"
#include "setup/ChangePlan.h"

#include <QJsonObject>
#include <QString>
#include <QTemporaryFile>

#include <memory>
#include <vector>

namespace crmlink::app
{

/// What a verb has to say, in both forms: one of them is printed.
struct Answer {
    QJsonObject json; ///< as the contract has it (design 5)
    QString text;     ///< for people, on standard output
    std::vector<setup::Warning> warnings;
    int status = 0;
    /// What is too long for memory stands here, as it is to be printed in place of json or text; null: nothing does. Of one
    /// site only.
    std::shared_ptr<QTemporaryFile> printed = {};
};

/// `{"command":…,"error":{…}}`
[[nodiscard]] QJsonObject errorJson(const QString &command, const Error &error);
[[nodiscard]] QJsonArray warningsJson(const std::vector<setup::Warning> &warnings);

/// @p status of a process that has printed all it has to say; where standard output did not take it (a full disk), that is said
/// on standard error, and success is none.
[[nodiscard]] int afterPrinting(int status);

/// Prints to standard output and standard error as --json asks.
class Printer
{
public:
    explicit Printer(bool json) : m_json(json) { }

    /// Words for people about what is going on, on standard error.
    void note(const QString &words) const;
    void print(const Answer &answer) const;
    void print(const QString &command, const Error &error) const;
    /// Of several sites, one after another; the JSON object comes at the end by printSites().
    void printOne(const QString &heading, const Answer &answer) const;
    void printOne(const QString &heading, const Error &error) const;
    void printSites(const QJsonArray &sites) const;

private:
    static void copy(QTemporaryFile &file);
    void printJson(const QJsonObject &object) const;
    void printWords(const Answer &answer) const;
    void printWords(const Error &error) const;

    bool m_json;
};

} // namespace crmlink::app
