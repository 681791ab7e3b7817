// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "choicebox.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>

#include <algorithm>

namespace sme {

namespace {

class AccessibleChoice final : public QAccessibleWidget
{
public:
    explicit AccessibleChoice(ChoiceBox *box) : QAccessibleWidget(box, QAccessible::ComboBox) { }

    int childCount() const override { return 1; }

    QAccessibleInterface *child(int index) const override
    {
        if (index != 0)
            return nullptr;
        // The list is called as the box that it belongs to.
        if (box()->view()->accessibleName().isEmpty())
            box()->view()->setAccessibleName(box()->accessibleName());
        return QAccessible::queryAccessibleInterface(box()->view());
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child && child->object() == box()->view() ? 0 : -1;
    }

    QString text(QAccessible::Text text) const override
    {
        return text == QAccessible::Value ? box()->currentText() : QAccessibleWidget::text(text);
    }

    QStringList actionNames() const override { return {showMenuAction(), pressAction()}; }

    void doAction(const QString &name) override
    {
        if (name != showMenuAction() && name != pressAction())
            return;
        if (box()->view()->isVisible())
            box()->hidePopup();
        else
            box()->showPopup();
    }

private:
    ChoiceBox *box() const { return static_cast<ChoiceBox *>(widget()); }
};

QAccessibleInterface *choiceFactory(const QString & /*className*/, QObject *object)
{
    auto *box = qobject_cast<ChoiceBox *>(object);
    return box ? new AccessibleChoice(box) : nullptr;
}

} // namespace

ChoiceBox::ChoiceBox(QWidget *parent) : QComboBox(parent)
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(&choiceFactory);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

QSize ChoiceBox::minimumSizeHint() const
{
    constexpr int shortest = 15; // characters, with the arrow: no release is cut
    QSize size = QComboBox::minimumSizeHint();
    size.setWidth(std::min(size.width(), shortest * fontMetrics().averageCharWidth()));
    return size;
}

} // namespace sme
