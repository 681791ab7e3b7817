// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "mirrordelegate.h"

#include "completionedit.h"
#include "icons.h"
#include "items/completion.h"
#include "items/mirrortreemodel.h"
#include "metrics.h"
#include "wrappedtext.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QTreeView>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

/// A part of a state: an icon, with a count where that says more.
struct Sign
{
    QIcon icon;
    Meaning meaning = Meaning::Text;
    QString text;
};

QList<Sign> signsOf(const QModelIndex &index)
{
    QList<Sign> signs;
    const auto counts = index.data(MirrorTreeModel::CountsRole).value<QList<int>>();
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info}) {
        const int count = counts.value(int(severity));
        // Infos are worth a sign where there is nothing worse.
        if (count > 0 && (severity != Severity::Info || signs.isEmpty()))
            signs.append({severityThemedIcon(severity), severityMeaning(severity), QString::number(count)});
    }
    if (index.data(MirrorTreeModel::ResultTextRole).isValid())
        signs.append({resultIcon(index.data(MirrorTreeModel::OutcomeRole).value<ContainerdOutcome>(),
                                 index.data(MirrorTreeModel::ResultRunningRole).toBool()),
                      Meaning::Text,
                      {}});
    return signs;
}

/// A name in as many lines as it needs; they break at the parts of a host's name rather than within them.
QString nameLines(const QFont &font, int width, QString name)
{
    constexpr QChar mayBreak(u'\u200b');
    name.replace(u'.', u'.' + QString(mayBreak)).replace(u'/', u'/' + QString(mayBreak));
    return wrappedLines(font, width, name).remove(mayBreak).replace(u'\n', QChar::LineSeparator);
}

int signWidth(const Metrics &metrics, const QFontMetrics &font, const Sign &sign)
{
    const int text = sign.text.isEmpty() ? 0 : font.horizontalAdvance(sign.text) + 2;
    return metrics.icon() + text + metrics.gap();
}

} // namespace

MirrorDelegate::MirrorDelegate(MirrorDocument *document, QTreeView *view) : TreeCellDelegate(view), m_document(document)
{
}

MirrorDelegate::~MirrorDelegate() = default;

int MirrorDelegate::stateWidth(const QWidget *view, int counts)
{
    const Metrics metrics(view);
    const QFontMetrics font = view->fontMetrics();
    const Sign counted{{}, Meaning::Text, u"8"_s};
    return font.horizontalAdvance(u"pull"_s) + counts * signWidth(metrics, font, counted) + signWidth(metrics, font, {})
        + 3 * metrics.gap();
}

void MirrorDelegate::finishEditing()
{
    if (!m_editor)
        return;
    QWidget *editor = m_editor;
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor);
}

void MirrorDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    TreeCellDelegate::initStyleOption(option, index);
    if (index.column() == MirrorTreeModel::StateColumn) {
        option->text.clear(); // painted as signs
        return;
    }
    if (!index.data(MirrorTreeModel::LockReasonRole).toString().isEmpty()) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = themedIcon("lock"_L1, Meaning::Muted);
        option->decorationSize = QSize(1, 1) * Metrics(option->fontMetrics).icon();
    }
    option->font.setBold(!MirrorTreeModel::isHost(index));
    // The usual scheme says nothing; the other one does.
    constexpr QLatin1StringView usual("https://");
    if (MirrorTreeModel::isHost(index) && option->text.startsWith(usual) && option->text.size() > usual.size())
        option->text.remove(0, usual.size());
    if (option->text.isEmpty()) {
        option->text = tr("(empty)");
        option->palette.setColor(QPalette::Text, meaningColor(Meaning::Muted, option->palette));
    }
    option->textElideMode = Qt::ElideMiddle;
    // A long name takes two lines where rows may differ in height.
    const int room = textWidth(*option, index);
    if (!view()->uniformRowHeights() && QFontMetrics(option->font).horizontalAdvance(option->text) > room)
        option->text = nameLines(option->font, room, option->text);
}

QString MirrorDelegate::toolTip(const QModelIndex &index) const
{
    // The model's own tool tip is marked up already where that is needed.
    QStringList texts{index.siblingAtColumn(MirrorTreeModel::StateColumn).data().toString(),
                      index.data(MirrorTreeModel::FindingsTextRole).toString(),
                      index.data(MirrorTreeModel::LockReasonRole).toString()};
    texts.removeAll(QString());
    return texts.join(u'\n');
}

void MirrorDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    TreeCellDelegate::paint(painter, option, index);
    if (index.column() == MirrorTreeModel::StateColumn)
        paintState(painter, option, index);
}

void MirrorDelegate::paintState(QPainter *painter, const QStyleOptionViewItem &cell, const QModelIndex &index)
{
    const Metrics metrics(cell.fontMetrics);
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    const bool isEnabled = cell.state.testFlag(QStyle::State_Enabled);
    const QIcon::Mode mode = !isEnabled ? QIcon::Disabled : isSelected ? QIcon::Selected : QIcon::Normal;
    const auto group = cell.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const auto color = [&](Meaning meaning) {
        if (!isEnabled)
            return cell.palette.color(QPalette::Disabled, QPalette::Text);
        return isSelected ? cell.palette.color(group, QPalette::HighlightedText) : meaningColor(meaning, cell.palette);
    };
    const QRect place = cell.rect.adjusted(metrics.gap(), 0, -metrics.gap(), 0);
    painter->save();
    painter->setFont(cell.font);
    int right = place.right() + 1;
    const QList<Sign> signs = signsOf(index);
    for (auto sign = signs.crbegin(); sign != signs.crend(); ++sign) {
        const int width = signWidth(metrics, cell.fontMetrics, *sign);
        right -= width;
        const QRect icon(right, place.center().y() - metrics.icon() / 2, metrics.icon(), metrics.icon());
        sign->icon.paint(painter, icon, Qt::AlignCenter, mode);
        painter->setPen(color(sign->meaning));
        painter->drawText(QRect(icon.right() + 3, place.top(), width, place.height()), Qt::AlignVCenter, sign->text);
    }
    painter->setPen(color(Meaning::Muted));
    // In short or not at all: the tool tip has it, and a torn word says nothing.
    const QString text = index.data(MirrorTreeModel::StateTextRole).toString();
    const QRect room(place.left(), place.top(), std::max(0, right - place.left() - metrics.gap()), place.height());
    if (cell.fontMetrics.horizontalAdvance(text) <= room.width())
        painter->drawText(room, Qt::AlignVCenter, text);
    painter->restore();
}

QSize MirrorDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = TreeCellDelegate::sizeHint(option, index);
    if (index.column() == MirrorTreeModel::StateColumn)
        size.setWidth(1); // it has its room: nothing of it is cut
    size.setHeight(std::max(size.height(), Metrics(option.fontMetrics).row()));
    return size;
}

QWidget *MirrorDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/,
                                      const QModelIndex &index) const
{
    if (index.column() != MirrorTreeModel::NameColumn)
        return nullptr;
    auto *editor = new CompletionEdit(parent);
    editor->setFrame(false);
    const bool isHost = MirrorTreeModel::isHost(index);
    editor->setAccessibleName(isHost ? tr("Mirror URL") : tr("Upstream"));
    editor->setPlaceholderText(isHost ? tr("https://mirror.example.com") : tr("registry, for example docker.io"));
    editor->setCandidates(isHost ? urlCompletions(m_document->manifest(), index.parent().row())
                                 : upstreamCompletions(m_document->manifest(), index.row()));
    editor->setCompletesNames(!isHost);
    // The document follows every keystroke, so that findings and views do.
    m_typing = std::make_shared<TypingSession>(m_document, index);
    connect(editor, &QLineEdit::textChanged, m_document, [this](const QString &text) {
        if (const auto typing = m_typing)
            typing->type(text);
    });
    m_editor = editor;
    return editor;
}

void MirrorDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *line = qobject_cast<QLineEdit *>(editor);
    const QString text = index.data(Qt::EditRole).toString();
    if (!line || line->text() == text)
        return; // what was just typed comes back; the cursor stays
    const QSignalBlocker blocker(line);
    line->setText(text);
}

void MirrorDelegate::setModelData(QWidget *editor, QAbstractItemModel * /*model*/, const QModelIndex & /*index*/) const
{
    const auto *line = qobject_cast<QLineEdit *>(editor);
    if (const auto typing = m_typing; line && typing)
        typing->commit(line->text());
}

void MirrorDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex & /*index*/) const
{
    // What is edited is seen as a whole, as far as the view is wide.
    const int wanted = Metrics(option.fontMetrics).characters(56);
    const int available = editor->parentWidget()->width();
    QRect place = option.rect;
    place.setWidth(std::clamp(wanted, std::min(place.width(), available), std::max(1, available - place.left())));
    editor->setGeometry(place);
}

void MirrorDelegate::destroyEditor(QWidget *editor, const QModelIndex &index) const
{
    m_editor = nullptr;
    m_typing.reset();
    TreeCellDelegate::destroyEditor(editor, index);
}

bool MirrorDelegate::eventFilter(QObject *object, QEvent *event)
{
    // A list of completions that comes and goes, or a glance at another window, is no end of typing.
    if (event->type() == QEvent::FocusOut && object == m_editor) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason)
            return false;
    }
    const bool isKey = event->type() == QEvent::KeyPress && object == m_editor;
    const int key = isKey ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (const auto typing = m_typing; key == Qt::Key_Escape && typing)
        typing->takeBack();
    // The base class ends the editor before it gets these.
    if (auto *edit = qobject_cast<CompletionEdit *>(object);
        edit && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab))
        edit->take();
    return TreeCellDelegate::eventFilter(object, event);
}

} // namespace sme
