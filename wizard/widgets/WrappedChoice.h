#pragma once

#include <QComboBox>

namespace crmlink::widgets
{

/// A list to choose from that shows what is chosen in as many lines as it needs, where QComboBox would cut it.
class WrappedChoice : public QComboBox
{
    Q_OBJECT

public:
    explicit WrappedChoice(QWidget *parent = nullptr);

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect textRect(const QStyleOptionComboBox &option) const;
    [[nodiscard]] QString shownText() const;
};

} // namespace crmlink::widgets
