// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "hostfieldedit.h"

#include "choicebox.h"
#include "completionedit.h"
#include "findingcards.h"
#include "formparts.h"
#include "items/completion.h"
#include "items/hostmeaning.h"
#include "items/mirrortreemodel.h"
#include "typingsession.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

/// A text that each host has for itself, written as it is typed.
class LineFieldEdit final : public HostFieldEdit
{
public:
    LineFieldEdit(HostField field, MirrorTreeModel *model, FindingsModel *findings, QWidget *parent)
        : HostFieldEdit(field, model, findings, parent), m_edit(new CompletionEdit(this))
    {
        add(m_edit, true);
        m_edit->installEventFilter(this);
        connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
            if (!isOne() || !hosts().constFirst().isValid())
                return;
            if (!m_typing)
                m_typing = std::make_unique<TypingSession>(this->model()->document(), hosts().constFirst());
            m_typing->type(text);
        });
        connect(m_edit, &QLineEdit::editingFinished, this, &LineFieldEdit::finishEditing);
    }

    QWidget *control() const override { return m_edit; }
    void finishEditing() override
    {
        if (const auto typing = std::exchange(m_typing, nullptr))
            typing->commit(m_edit->text());
    }

protected:
    void showValues() override
    {
        const QString text = isOne() ? hosts().constFirst().data(Qt::EditRole).toString() : QString();
        if (m_edit->text() != text)
            m_edit->setText(text); // not what was just typed: its cursor stays
        m_edit->setReadOnly(!isOne() || !isEditable());
        m_edit->setPlaceholderText(isOne() ? QString(row().example)
                                           : HostFieldEdit::tr("%1 different ones").arg(hosts().size()));
        if (isOne() && !m_typing) {
            const ShootManifest &manifest = model()->document()->manifest();
            m_edit->setCandidates(fieldCompletions(manifest, field(), hosts().constFirst().parent().row()));
        }
    }
    /// Esc takes back what was typed.
    bool eventFilter(QObject *object, QEvent *event) override
    {
        const bool isEscape =
            event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
        if (!isEscape || object != m_edit || !m_typing)
            return HostFieldEdit::eventFilter(object, event);
        std::exchange(m_typing, nullptr)->takeBack();
        showValues();
        return true;
    }

private:
    CompletionEdit *m_edit;
    std::unique_ptr<TypingSession> m_typing;
};

/// A text that may be left out, with some to choose from.
class ChoiceFieldEdit final : public HostFieldEdit
{
public:
    ChoiceFieldEdit(HostField field, MirrorTreeModel *model, FindingsModel *findings, QWidget *parent)
        : HostFieldEdit(field, model, findings, parent), m_box(new ChoiceBox(this))
    {
        m_box->setEditable(true);
        m_box->setInsertPolicy(QComboBox::NoInsert);
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_box->lineEdit()->setAccessibleName(label());
        add(m_box, true);
        connect(m_box, &QComboBox::activated, this, &ChoiceFieldEdit::commit);
        connect(m_box->lineEdit(), &QLineEdit::editingFinished, this, &ChoiceFieldEdit::commit);
    }

    QWidget *control() const override { return m_box; }

protected:
    void showValues() override
    {
        m_box->setEnabled(isEditable());
        const bool areOthers = std::exchange(m_shown, hosts()) != hosts();
        if (!areOthers && m_box->lineEdit()->isModified() && m_box->lineEdit()->hasFocus())
            return; // being typed
        const QSignalBlocker blocker(m_box);
        const int mirror = hosts().constFirst().parent().row();
        QStringList offered = fieldCompletions(model()->document()->manifest(), field(), mirror);
        offered.prepend(HostFieldEdit::tr("none"));
        QStringList present;
        for (int item = 0; item < m_box->count(); ++item)
            present += m_box->itemText(item);
        if (offered != present) {
            m_box->clear();
            m_box->addItems(offered);
        }
        const QVariantList texts = values();
        const QString text = texts.constFirst().toString();
        m_box->setEditText(!isCommon(texts)     ? HostFieldEdit::tr("different ones")
                               : text.isEmpty() ? HostFieldEdit::tr("none")
                                                : text);
    }

private:
    void commit()
    {
        const QString text = m_box->lineEdit()->text().trimmed();
        m_box->lineEdit()->setModified(false);
        if (text == HostFieldEdit::tr("different ones"))
            return;
        const QString value = text == HostFieldEdit::tr("none") ? QString() : text;
        const QVariantList texts = values();
        if (std::ranges::any_of(texts, [&value](const QVariant &each) { return each.toString() != value; }))
            setAll(value.isEmpty() ? QVariant() : QVariant(value));
    }

    ChoiceBox *m_box;
    QList<QPersistentModelIndex> m_shown;
};

/// A box to be ticked for each of a list's values.
class BoxesFieldEdit final : public HostFieldEdit
{
public:
    BoxesFieldEdit(HostField field, MirrorTreeModel *model, FindingsModel *findings, QWidget *parent)
        : HostFieldEdit(field, model, findings, parent), m_group(new QWidget(this))
    {
        auto *column = new QVBoxLayout(m_group);
        column->setContentsMargins(0, 0, 0, 0);
        add(m_group, false);
        for (const QLatin1StringView value : row().values) {
            auto *box = new QCheckBox(value, m_group);
            box->setObjectName(value);
            box->setAccessibleName(value);
            box->setToolTip(valueMeaning(value));
            box->setAccessibleDescription(box->toolTip());
            column->addWidget(box);
            m_boxes.append(box);
            connect(box, &QCheckBox::clicked, this,
                    [this, box] { setValue(box->text(), box->checkState() != Qt::Unchecked); });
        }
    }

    QWidget *control() const override { return m_group; }

protected:
    void showValues() override
    {
        m_group->setEnabled(isEditable());
        for (QCheckBox *box : std::as_const(m_boxes)) {
            QVariantList states;
            for (const QVariant &written : values()) {
                Host host;
                host.capabilities = written.toStringList();
                states += host.effectiveCapabilities().contains(box->text());
            }
            setState(box, stateOf(states));
        }
    }

private:
    void setValue(const QString &value, bool isOn)
    {
        QList<std::pair<QModelIndex, QVariant>> changed;
        for (const QPersistentModelIndex &host : hosts()) {
            const QStringList written = host.data(role()).toStringList();
            changed.emplace_back(host, withCapability(written, value, isOn));
        }
        setEach(changed);
    }

    QWidget *m_group;
    QList<QCheckBox *> m_boxes;
};

class SwitchFieldEdit final : public HostFieldEdit
{
public:
    SwitchFieldEdit(HostField field, MirrorTreeModel *model, FindingsModel *findings, QWidget *parent)
        : HostFieldEdit(field, model, findings, parent), m_box(new QCheckBox(label(), this))
    {
        add(m_box, false);
        connect(m_box, &QCheckBox::clicked, this,
                [this] { setAll(m_box->checkState() != Qt::Unchecked ? QVariant(true) : QVariant()); });
    }

    QWidget *control() const override { return m_box; }

protected:
    void showValues() override
    {
        m_box->setEnabled(isEditable());
        setState(m_box, stateOf(values()));
    }

private:
    QCheckBox *m_box;
};

} // namespace

HostFieldEdit *HostFieldEdit::make(HostField field, MirrorTreeModel *model, FindingsModel *findings, QWidget *parent)
{
    switch (fieldRow(field).editor) {
    case FieldEditor::Line:
        return new LineFieldEdit(field, model, findings, parent);
    case FieldEditor::Choice:
        return new ChoiceFieldEdit(field, model, findings, parent);
    case FieldEditor::Boxes:
        return new BoxesFieldEdit(field, model, findings, parent);
    case FieldEditor::Switch:
        return new SwitchFieldEdit(field, model, findings, parent);
    case FieldEditor::None:
        break;
    }
    return nullptr;
}

HostFieldEdit::HostFieldEdit(HostField field, MirrorTreeModel *model, FindingsModel *findings, QWidget *parent)
    : QWidget(parent), m_field(field), m_model(model), m_layout(new QVBoxLayout(this)),
      m_meaning(new FormText(true, this)), m_cards(new FindingCards(findings, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_meaning);
    m_layout->addWidget(m_cards);
    setMeaning(fieldMeaning(row()));
    connect(m_cards, &FindingCards::fixRefused, this, &HostFieldEdit::fixRefused);
}

int HostFieldEdit::role() const
{
    return MirrorTreeModel::fieldRole(m_field);
}

QString HostFieldEdit::label() const
{
    return fieldLabel(row());
}

void HostFieldEdit::add(QWidget *control, bool hasCaption)
{
    control->setObjectName(row().name);
    control->setAccessibleName(label());
    m_layout->insertWidget(0, control);
    if (hasCaption)
        m_layout->insertWidget(0, formCaption(label(), control));
}

void HostFieldEdit::addBelow(QWidget *widget)
{
    m_layout->insertWidget(m_layout->indexOf(control()) + 1, widget, 0, Qt::AlignLeft);
}

void HostFieldEdit::setHosts(const QList<QPersistentModelIndex> &hosts)
{
    m_hosts = hosts;
    showValues();
}

void HostFieldEdit::setMeaning(const QString &meaning)
{
    m_meaning->show(meaning);
}

void HostFieldEdit::setFindings(const QList<int> &rows)
{
    m_cards->setRows(rows);
}

bool HostFieldEdit::isEditable() const
{
    return std::ranges::all_of(m_hosts,
                               [](const QModelIndex &host) { return host.flags().testFlag(Qt::ItemIsEditable); });
}

QVariantList HostFieldEdit::values() const
{
    QVariantList values;
    for (const QPersistentModelIndex &host : m_hosts)
        values.append(host.data(role()));
    return values;
}

void HostFieldEdit::setAll(const QVariant &value)
{
    QList<std::pair<QModelIndex, QVariant>> all;
    for (const QPersistentModelIndex &host : std::as_const(m_hosts))
        all.emplace_back(host, value);
    setEach(all);
}

void HostFieldEdit::setEach(const QList<std::pair<QModelIndex, QVariant>> &values)
{
    QList<std::pair<QModelIndex, QVariant>> changed;
    for (const auto &[host, value] : values) {
        if (host.data(role()) != value)
            changed.emplace_back(host, value);
    }
    if (!changed.isEmpty())
        m_model->setAll(changed, role());
    showValues(); // what was clicked shows what is so, whatever became of it
}

} // namespace sme
