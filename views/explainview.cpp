// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "explainview.h"

#include "explaincards.h"
#include "formparts.h"
#include "headerbar.h"
#include "icons.h"
#include "metrics.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

/// Larger texts are read, but not shown in full: a text widget takes long for them. In characters.
constexpr qsizetype mostShown = 64 * 1024;

/// The whole lines at the beginning of a text.
QString beginningOf(const QString &text)
{
    const qsizetype end = text.lastIndexOf(u'\n', mostShown);
    return text.first(end > 0 ? end : mostShown);
}

/// Hands a large text that is pasted or dropped on before the widget takes it.
class ErrorTextEdit final : public QPlainTextEdit
{
public:
    using QPlainTextEdit::QPlainTextEdit;

    std::function<void(const QString &)> takeLarge;
    std::function<void(const QString &)> takeFile;

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override
    {
        return source->hasUrls() || QPlainTextEdit::canInsertFromMimeData(source);
    }

    void insertFromMimeData(const QMimeData *source) override
    {
        const QList<QUrl> urls = source->urls();
        if (!urls.isEmpty() && urls.constFirst().isLocalFile()) {
            takeFile(urls.constFirst().toLocalFile());
            return;
        }
        const QString text = source->text();
        if (text.size() > mostShown)
            takeLarge(text);
        else if (!text.isEmpty()) // Qt 6.4 looks at the first format, and an empty clipboard has none
            QPlainTextEdit::insertFromMimeData(source);
    }
};

} // namespace

ExplainView::ExplainView(ExplainSession *session, QWidget *parent)
    : QWidget(parent), m_session(session), m_header(new HeaderBar(this)), m_paste(new QAction(this)),
      m_open(new QAction(this)), m_clear(new QAction(this)), m_note(new FormText(true, this)),
      m_state(new FormText(true, this)), m_cards(new CardList(this)), m_splitter(new QSplitter(Qt::Vertical, this))
{
    auto *edit = new ErrorTextEdit(this);
    edit->takeLarge = [this](const QString &text) { setText(text); };
    edit->takeFile = [this](const QString &path) { Q_EMIT fileDropped(path); };
    m_text = edit;
    m_text->setObjectName(u"explain"_s);
    m_text->setAccessibleName(tr("Explain"));
    m_text->setAccessibleDescription(
        tr("An error text to explain: an event, the description of a pod, lines of a log"));
    m_text->setPlaceholderText(tr("Paste or drop an error text here: an event, kubectl describe pod, a page of the "
                                  "journal. What it means for the mirrors of this document stands below at once."));
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setMinimumHeight(3 * fontMetrics().lineSpacing());
    m_text->installEventFilter(this);
    m_cards->setObjectName(u"explanation"_s);
    m_cards->setAccessibleName(tr("Explanation"));
    m_cards->setAccessibleDescription(tr("What the text means, the likeliest cause first"));
    buildActions();
    const Metrics metrics(this);
    auto *title = new FormText(true, this);
    title->show(tr("Error text"));
    m_header->addChoice(title);
    m_header->addButtons({m_paste, m_open, m_clear});
    auto *upper = new QWidget(this);
    auto *upperLayout = new QVBoxLayout(upper);
    upperLayout->setContentsMargins(0, 0, 0, 0);
    upperLayout->setSpacing(0);
    upperLayout->addWidget(m_text, 1);
    m_note->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.gap());
    upperLayout->addWidget(m_note);
    auto *lower = new QWidget(this);
    auto *lowerLayout = new QVBoxLayout(lower);
    lowerLayout->setContentsMargins(0, 0, 0, 0);
    lowerLayout->setSpacing(0);
    m_state->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.gap());
    m_state->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    lowerLayout->addWidget(m_state);
    lowerLayout->addWidget(m_cards, 1);
    lowerLayout->addStretch();
    m_splitter->setObjectName(u"explainSplitter"_s);
    m_splitter->addWidget(upper);
    m_splitter->addWidget(lower);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 4);
    m_splitter->setSizes({100, 400});
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_splitter, 1);
    m_note->hide();

    connect(m_text, &QPlainTextEdit::textChanged, this, &ExplainView::textEdited);
    connect(m_cards, &CardList::pressed, this, &ExplainView::press);
    connect(session, &ExplainSession::changed, this, &ExplainView::showExplanation);
    showExplanation();
}

void ExplainView::buildActions()
{
    m_paste->setObjectName(u"pasteErrorText"_s);
    m_paste->setText(tr("Explain clipboard"));
    m_paste->setIcon(themedIcon("paste"_L1));
    m_paste->setToolTip(tr("Explain the error text on the clipboard"));
    connect(m_paste, &QAction::triggered, this, [this] { setText(QGuiApplication::clipboard()->text()); });
    m_open->setObjectName(u"openErrorText"_s);
    m_open->setText(tr("Explain file…"));
    m_open->setIcon(themedIcon("open"_L1));
    m_open->setToolTip(tr("Explain a file: events, a description, a log"));
    m_clear->setObjectName(u"clearErrorText"_s);
    m_clear->setText(tr("Clear"));
    m_clear->setIcon(themedIcon("remove"_L1));
    m_clear->setToolTip(tr("Take the error text away"));
    m_clear->setEnabled(false);
    connect(m_clear, &QAction::triggered, this, [this] {
        setText({});
        m_text->setFocus();
    });
}

void ExplainView::setText(const QString &text)
{
    const QScopedValueRollback setting(m_isSetting, true);
    const bool isLarge = text.size() > mostShown;
    m_whole = isLarge ? text : QString();
    m_text->setPlainText(isLarge ? beginningOf(text) : text);
    m_text->setReadOnly(isLarge);
    m_note->show(isLarge ? tr("The beginning of a text of %1, which is read as a whole. Clear it to type another one.")
                               .arg(QLocale().formattedDataSize(text.size()))
                         : QString());
    m_session->setText(text);
    m_clear->setEnabled(!text.isEmpty());
    showState();
}

void ExplainView::setFile(const QString &path)
{
    if (path == m_file)
        return;
    m_file = path;
    showExplanation();
}

void ExplainView::textEdited()
{
    if (m_isSetting)
        return;
    m_session->setText(m_text->toPlainText());
    m_clear->setEnabled(!m_session->text().isEmpty());
    showState();
}

void ExplainView::showExplanation()
{
    const auto &explanation = m_session->explanation();
    m_cards->setCards(explanation ? explainCards(*explanation, m_file).cards : QList<Card>());
    showState();
}

void ExplainView::showState()
{
    const bool hasText = !m_session->text().trimmed().isEmpty();
    m_cards->setVisible(hasText);
    if (!hasText)
        m_state->show(tr("The text is read on this computer only, and what gives access is never shown. It is compared "
                         "with more than forty kinds of messages of containerd 1.6 to 2.4 and the kubelet."));
    else if (!m_session->explanation())
        m_state->show(tr("Reading…"));
    else if (const qsizetype unread = m_session->explanation()->unread; unread > 0)
        m_state->show(tr("%L1 lines in the middle of the text were not read.").arg(unread));
    else
        m_state->show({});
}

const ExplainedMessage *ExplainView::messageOf(int card) const
{
    const auto &explanation = m_session->explanation();
    if (!explanation)
        return nullptr;
    const int number = explainCards(*explanation, m_file).messages.value(card, -1);
    if (number == 0)
        return &explanation->main;
    return number > 0 && number <= explanation->also.size() ? &explanation->also.at(number - 1) : nullptr;
}

void ExplainView::press(int card, const QString &button)
{
    const ExplainedMessage *message = messageOf(card);
    if (!message)
        return;
    const int cause = explainCards(*m_session->explanation(), m_file).causes.value(card, -1);
    if (button == explainbutton::place && message->place)
        Q_EMIT placeWanted(*message->place);
    else if (button == explainbutton::test && message->place)
        Q_EMIT testWanted(*message->place, message->facts.image);
    else if (button == explainbutton::pullPath)
        Q_EMIT pullPathWanted(message->facts.image);
    else if (button == explainbutton::node)
        Q_EMIT nodeWanted();
    else if (button == explainbutton::log)
        Q_EMIT logWanted(m_session->text());
    if (button != explainbutton::copy || cause < 0)
        return;
    QGuiApplication::clipboard()->setText(commandToCopy(message->causes.at(cause), m_file) + u'\n');
    Q_EMIT copied(tr("Check copied."));
}

/// Ctrl+V puts a new text in the place of one that is only shown in part.
bool ExplainView::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_text && event->type() == QEvent::KeyPress && m_text->isReadOnly()
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)) {
        m_paste->trigger();
        return true;
    }
    return QWidget::eventFilter(object, event);
}

} // namespace sme
