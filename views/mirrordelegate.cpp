// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "mirrordelegate.h"

#include "capabilitycell.h"
#include "icons.h"
#include "items/completion.h"
#include "items/mirrortreemodel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QTimer>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

/// Of a text editor: where the undo stack stood when it was opened.
constexpr char undoIndexProperty[] = "sme_undoIndex";

using Model = MirrorTreeModel;

bool isCapabilityCell(const QModelIndex &index)
{
    return index.column() == Model::CapabilitiesColumn && Model::isHost(index);
}

Model *model(const QModelIndex &index)
{
    return const_cast<Model *>(static_cast<const Model *>(index.model()));
}

int roleOf(const QModelIndex &index)
{
    return index.column() == Model::CaBundleColumn ? Model::CaBundleRole : Model::OverridePathRole;
}

/// A model's value as the text of a choice editor; and the value that an entry stands for.
QVariant choiceValue(const QComboBox *box)
{
    const int entry = box->findText(box->currentText());
    if (entry >= 0)
        return box->itemData(entry);
    return box->currentText().isEmpty() ? QVariant() : QVariant(box->currentText());
}

} // namespace

MirrorDelegate::MirrorDelegate(MirrorDocument *document, QObject *parent)
    : PlainTipDelegate(parent), m_document(document)
{
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
    PlainTipDelegate::initStyleOption(option, index);
    const auto decorate = [option](const QVariant &severity, const QIcon &fine = {}) {
        const QIcon icon = severity.isValid() && severity.toInt() != int(Severity::Info)
            ? severityThemedIcon(Severity(severity.toInt()))
            : fine;
        if (icon.isNull())
            return;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = icon;
    };
    const auto mute = [option] {
        option->palette.setColor(QPalette::Text, meaningColor(Meaning::Muted, option->palette));
    };
    switch (index.column()) {
    case Model::MirrorColumn:
        if (!index.data(Model::LockReasonRole).toString().isEmpty())
            decorate({}, themedIcon("lock"_L1, Meaning::Muted));
        option->font.setBold(!Model::isHost(index));
        if (option->text.isEmpty()) {
            option->text = tr("(empty)");
            mute();
        }
        option->textElideMode = Qt::ElideMiddle;
        break;
    case Model::StatusColumn: {
        const QVariant severity = index.data(Model::SeverityRole);
        decorate(severity, severity.isValid() ? severityThemedIcon(Severity::Info) : QIcon());
        break;
    }
    case Model::ConnectionColumn:
        if (index.data(Model::VerdictRole).toString() == "ok"_L1)
            decorate({}, themedIcon("ok"_L1, Meaning::Ok));
        else if (!index.data(Model::ResultRunningRole).toBool())
            decorate(index.data(Model::ResultSeverityRole));
        break;
    case Model::CaBundleColumn:
    case Model::OverridePathColumn:
        if (!index.data(roleOf(index)).isValid())
            mute();
        break;
    case Model::ApiRootColumn:
        mute();
        option->textElideMode = Qt::ElideLeft; // its end is what tells
        break;
    default:
        break;
    }
}

QString MirrorDelegate::toolTip(const QModelIndex &index) const
{
    // The model's own tool tip is marked up already where that is needed.
    QStringList texts{index.data(Model::FindingsTextRole).toString(), index.data(Model::LockReasonRole).toString()};
    texts.removeAll(QString());
    return texts.join(u'\n');
}

void MirrorDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!isCapabilityCell(index)) {
        PlainTipDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    paintCapabilities(painter, cell, index.data(Model::CapabilitiesRole).toStringList(),
                      index.flags().testFlag(Qt::ItemIsEditable));
}

QSize MirrorDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = PlainTipDelegate::sizeHint(option, index);
    if (isCapabilityCell(index))
        size.setWidth(capabilityCellSize(option, index.data(Model::CapabilitiesRole).toStringList()).width());
    size.setHeight(std::max(size.height(), option.fontMetrics.height() + 8));
    return size;
}

QWidget *MirrorDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/,
                                      const QModelIndex &index) const
{
    switch (index.column()) {
    case Model::MirrorColumn:
        m_editor = createTextEditor(parent, index);
        break;
    case Model::CapabilitiesColumn:
        m_editor = createCapabilitiesEditor(parent, index);
        break;
    case Model::CaBundleColumn:
    case Model::OverridePathColumn:
        m_editor = createChoiceEditor(parent, index);
        break;
    default:
        m_editor = nullptr;
        break;
    }
    return m_editor;
}

QWidget *MirrorDelegate::createTextEditor(QWidget *parent, const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setFrame(false);
    const bool isHost = Model::isHost(index);
    editor->setAccessibleName(isHost ? tr("Mirror URL") : tr("Upstream"));
    editor->setPlaceholderText(isHost ? tr("https://mirror.example.com") : tr("registry, for example docker.io"));
    const QStringList known = isHost ? urlCompletions(m_document->manifest(), index.parent().row())
                                     : upstreamCompletions(m_document->manifest());
    auto *completer = new QCompleter(known, editor);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    editor->setCompleter(completer);
    auto *self = const_cast<MirrorDelegate *>(this);
    // The list of completions keeps Return to itself otherwise.
    connect(editor, &QLineEdit::returnPressed, self, [self, completer] {
        if (completer->popup()->isVisible())
            self->finishEditing();
    });

    // The document follows every keystroke, so that findings and previews do; an undo step of its own begins here.
    m_document->endTyping();
    editor->setProperty(undoIndexProperty, m_document->undoStack()->index());
    const QPersistentModelIndex at(index);
    connect(editor, &QLineEdit::textChanged, m_document, [at](const QString &text) {
        if (at.isValid())
            const_cast<QAbstractItemModel *>(at.model())->setData(at, text, Model::TypingRole);
    });
    return editor;
}

QWidget *MirrorDelegate::createCapabilitiesEditor(QWidget *parent, const QModelIndex &index) const
{
    auto *editor = new CapabilitiesEditor(parent);
    auto *self = const_cast<MirrorDelegate *>(this);
    const QPersistentModelIndex at(index);
    connect(editor, &CapabilitiesEditor::toggled, self,
            [self, at](const QString &capability, bool on) { self->setCapability(at, capability, on); });
    connect(editor, &CapabilitiesEditor::left, self, [self, editor] { Q_EMIT self->closeEditor(editor); });
    return editor;
}

QWidget *MirrorDelegate::createChoiceEditor(QWidget *parent, const QModelIndex &index) const
{
    auto *editor = new QComboBox(parent);
    const bool isCaBundle = index.column() == Model::CaBundleColumn;
    editor->setAccessibleName(isCaBundle ? tr("CA bundle") : tr("Override path"));
    if (isCaBundle) {
        editor->addItem(tr("none"), QVariant());
        const QStringList names = caBundleCompletions(m_document->manifest());
        for (const QString &name : names)
            editor->addItem(name, name);
        const QString current = index.data(Model::CaBundleRole).toString();
        if (!current.isEmpty() && !names.contains(current))
            editor->addItem(current, current);
        // A part of a Shoot does not say which resources there are.
        editor->setEditable(!m_document->manifest().context().knowsResources);
        editor->setInsertPolicy(QComboBox::NoInsert); // what is typed stands for itself
    } else {
        editor->addItem(tr("not set"), QVariant());
        editor->addItem(u"true"_s, true);
        editor->addItem(u"false"_s, false);
    }
    auto *self = const_cast<MirrorDelegate *>(this);
    connect(editor, &QComboBox::activated, self, [self, editor] {
        Q_EMIT self->commitData(editor);
        Q_EMIT self->closeEditor(editor);
    });
    if (!editor->isEditable())
        QTimer::singleShot(0, editor, &QComboBox::showPopup);
    return editor;
}

void MirrorDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        const QString text = index.data(Qt::EditRole).toString();
        if (line->text() == text)
            return; // what was just typed comes back; the cursor stays
        const QSignalBlocker blocker(line);
        line->setText(text);
    } else if (auto *capabilities = qobject_cast<CapabilitiesEditor *>(editor)) {
        capabilities->setCapabilities(index.data(Model::CapabilitiesRole).toStringList());
    } else if (auto *box = qobject_cast<QComboBox *>(editor)) {
        const QVariant value = index.data(roleOf(index));
        box->setCurrentIndex(value.isValid() ? box->findData(value) : 0);
    }
}

void MirrorDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *line = qobject_cast<QLineEdit *>(editor)) {
        // As one change from the text before it: what was needed on the way (quotes around "https:") does not stay.
        const QString text = line->text();
        const QPersistentModelIndex at(index);
        takeBackTyping(line);
        if (text != at.data(Qt::EditRole).toString())
            model->setData(at, text, Qt::EditRole);
    } else if (const auto *box = qobject_cast<QComboBox *>(editor)) {
        const QVariant value = choiceValue(box);
        if (value == index.data(roleOf(index)))
            return;
        QList<std::pair<QModelIndex, QVariant>> values;
        const QModelIndexList cells = cellsMeant(index);
        for (const QModelIndex &cell : cells)
            values.emplace_back(cell, value);
        static_cast<Model *>(model)->setAll(values, roleOf(index));
    }
}

void MirrorDelegate::takeBackTyping(const QWidget *editor) const
{
    const QUndoStack *stack = m_document->undoStack();
    const QVariant before = editor->property(undoIndexProperty);
    if (before.isValid() && stack->index() == before.toInt() + 1)
        m_document->takeBack();
    m_document->endTyping();
}

QModelIndexList MirrorDelegate::cellsMeant(const QModelIndex &cell) const
{
    const QItemSelectionModel *selection = static_cast<QAbstractItemView *>(parent())->selectionModel();
    if (!selection->isRowSelected(cell.row(), cell.parent()))
        return {cell};
    QModelIndexList cells;
    const QModelIndexList rows = selection->selectedRows(cell.column());
    for (const QModelIndex &row : rows) {
        if (Model::isHost(row) && row.flags().testFlag(Qt::ItemIsEditable))
            cells.append(row);
    }
    return cells;
}

void MirrorDelegate::setCapability(const QModelIndex &cell, const QString &capability, bool on) const
{
    QList<std::pair<QModelIndex, QVariant>> values;
    const QModelIndexList cells = cellsMeant(cell);
    for (const QModelIndex &each : cells) {
        const QStringList written = each.data(Model::CapabilitiesRole).toStringList();
        if (written.contains(capability) != on)
            values.emplace_back(each, withCapability(written, capability, on));
    }
    model(cell)->setAll(values, Model::CapabilitiesRole);
}

void MirrorDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex & /*index*/) const
{
    // What is edited is seen as a whole, as far as the view is wide.
    const int wanted =
        qobject_cast<QLineEdit *>(editor) ? 56 * option.fontMetrics.averageCharWidth() : editor->sizeHint().width();
    const int available = editor->parentWidget()->width();
    QRect place = option.rect;
    place.setWidth(std::clamp(wanted, std::min(place.width(), available), available));
    place.moveLeft(std::clamp(place.left(), 0, available - place.width()));
    editor->setGeometry(place);
}

void MirrorDelegate::destroyEditor(QWidget *editor, const QModelIndex &index) const
{
    m_editor = nullptr;
    PlainTipDelegate::destroyEditor(editor, index);
}

bool MirrorDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    const bool isMouse = event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::MouseButtonDblClick;
    if (!isMouse || !isCapabilityCell(index) || !index.flags().testFlag(Qt::ItemIsEditable))
        return PlainTipDelegate::editorEvent(event, model, option, index);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const QStringList written = index.data(Model::CapabilitiesRole).toStringList();
    const QString hit =
        mouse->button() == Qt::LeftButton ? capabilityAt(option, written, mouse->position().toPoint()) : QString();
    if (hit.isEmpty())
        return false;
    if (event->type() == QEvent::MouseButtonRelease)
        setCapability(index, hit, !written.contains(hit));
    return true; // a double click is two clicks, and opens no editor
}

bool MirrorDelegate::eventFilter(QObject *object, QEvent *event)
{
    const bool isEscape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (const auto *line = isEscape ? qobject_cast<QLineEdit *>(object) : nullptr)
        takeBackTyping(line);
    return PlainTipDelegate::eventFilter(object, event);
}

} // namespace sme
