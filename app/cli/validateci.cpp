// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "validatereport.h"

#include "manifest/placefinder.h"

#include <QXmlStreamWriter>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace sme {

namespace {

/// The text of a workflow command. https://docs.github.com/actions/reference/workflow-commands-for-github-actions
QString escapedData(const QString &text)
{
    QString result = text;
    return result.replace(u'%', "%25"_L1).replace(u'\r', "%0D"_L1).replace(u'\n', "%0A"_L1);
}

QString escapedProperty(const QString &text)
{
    return escapedData(text).replace(u':', "%3A"_L1).replace(u',', "%2C"_L1);
}

QString commandOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Info:
        break;
    }
    return u"notice"_s;
}

class GithubReport final : public ValidateReport
{
public:
    explicit GithubReport(const CommandLine &line) : m_line(line) { }

    void add(const CheckedManifest &checked) override
    {
        if (checked.decodeError)
            print(checked.file, Severity::Error, checked.decodeError->place, u"decode"_s, checked.decodeError->message);
        PlaceFinder finder(checked.manifest);
        for (const Finding &finding : checked.findings)
            print(checked.file, finding.severity, finder.place(finding.where), finding.rule, finding.message);
        if (checked.moreCount() > 0)
            print(checked.file, checked.more.errors > 0 ? Severity::Error : Severity::Info, {1, 1}, u"more"_s,
                  moreText(checked));
    }

    void finish(const ValidationSummary &summary) override { m_line.terminal().line(visibleText(summary.text())); }

private:
    void print(const QString &file, Severity severity, TextPlace place, const QString &title,
               const QString &message) const
    {
        m_line.terminal().line(u"::%1 file=%2,line=%3,col=%4,title=%5::%6"_s.arg(
            commandOf(severity), escapedProperty(visibleText(file)), QString::number(std::max(place.line, 1)),
            QString::number(std::max(place.column, 1)), escapedProperty(title), escapedData(visibleText(message))));
    }

    const CommandLine &m_line;
};

/// A test case: a Shoot.
struct TestCase
{
    QString file;
    QString name;
    QStringList errors;
    QStringList others;
    QString skipped; ///< why it was not checked
};

class JunitReport final : public ValidateReport
{
public:
    explicit JunitReport(const CommandLine &line) : m_line(line) { }

    void add(const CheckedManifest &checked) override;
    void finish(const ValidationSummary &summary) override;

private:
    static void write(QXmlStreamWriter &xml, const TestCase &test);

    const CommandLine &m_line;
    std::vector<TestCase> m_tests;
};

void JunitReport::add(const CheckedManifest &checked)
{
    const QString shoot = checked.manifest.subject().displayName();
    const QString fallback = Cli::tr("document %1").arg(checked.manifest.subject().document + 1);
    TestCase test{
        .file = checked.file, .name = shoot.isEmpty() ? fallback : shoot, .errors = {}, .others = {}, .skipped = {}};
    const auto line = [&checked](TextPlace place, const QString &message, const QString &rule) {
        return u"%1:%2:%3: %4 [%5]"_s.arg(checked.file, QString::number(place.line), QString::number(place.column),
                                          message, rule);
    };
    if (checked.decodeError)
        test.errors += line(checked.decodeError->place, checked.decodeError->message, u"decode"_s);
    PlaceFinder finder(checked.manifest);
    for (const Finding &finding : checked.findings) {
        QStringList &list = finding.severity == Severity::Error ? test.errors : test.others;
        list += line(finder.place(finding.where), finding.message, finding.rule);
    }
    if (checked.moreCount() > 0)
        (checked.more.errors > 0 ? test.errors : test.others) += moreText(checked);
    if (!checked.isChecked() && test.errors.isEmpty())
        test.skipped = Cli::tr("not checked: %1").arg(uncheckedText(checked.state(), 1));
    m_tests.push_back(std::move(test));
}

void JunitReport::write(QXmlStreamWriter &xml, const TestCase &test)
{
    xml.writeStartElement(u"testcase"_s);
    xml.writeAttribute(u"classname"_s, visibleText(test.file));
    xml.writeAttribute(u"name"_s, visibleText(test.name));
    const auto writeLines = [&xml](const QString &element, const QStringList &lines) {
        QStringList visible;
        for (const QString &text : lines)
            visible += visibleText(text);
        xml.writeStartElement(element);
        if (element == "failure"_L1)
            xml.writeAttribute(u"message"_s, visible.constFirst());
        xml.writeCharacters(visible.join(u'\n'));
        xml.writeEndElement();
    };
    if (!test.errors.isEmpty())
        writeLines(u"failure"_s, test.errors);
    if (!test.skipped.isEmpty()) {
        xml.writeStartElement(u"skipped"_s);
        xml.writeAttribute(u"message"_s, test.skipped);
        xml.writeEndElement();
    }
    if (!test.others.isEmpty())
        writeLines(u"system-out"_s, test.others);
    xml.writeEndElement();
}

void JunitReport::finish(const ValidationSummary &)
{
    QByteArray output;
    QXmlStreamWriter xml(&output);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"testsuites"_s);
    for (auto begin = m_tests.cbegin(); begin != m_tests.cend();) {
        const auto end =
            std::find_if(begin, m_tests.cend(), [begin](const TestCase &test) { return test.file != begin->file; });
        const auto failures = std::count_if(begin, end, [](const TestCase &test) { return !test.errors.isEmpty(); });
        const auto skipped = std::count_if(begin, end, [](const TestCase &test) { return !test.skipped.isEmpty(); });
        xml.writeStartElement(u"testsuite"_s);
        xml.writeAttribute(u"name"_s, visibleText(begin->file));
        xml.writeAttribute(u"tests"_s, QString::number(end - begin));
        xml.writeAttribute(u"failures"_s, QString::number(failures));
        xml.writeAttribute(u"errors"_s, u"0"_s);
        xml.writeAttribute(u"skipped"_s, QString::number(skipped));
        for (; begin != end; ++begin)
            write(xml, *begin);
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    m_line.terminal().raw(output);
}

} // namespace

std::unique_ptr<ValidateReport> makeGithubReport(const CommandLine &line)
{
    return std::make_unique<GithubReport>(line);
}

std::unique_ptr<ValidateReport> makeJunitReport(const CommandLine &line)
{
    return std::make_unique<JunitReport>(line);
}

} // namespace sme
