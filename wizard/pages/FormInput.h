#pragma once

class QFormLayout;
class QLineEdit;
class QString;

namespace crmlink::pages
{

/// Rows of a label and a field that fills the width.
[[nodiscard]] QFormLayout *makeForm();
/// A field for a host, a name or an address, with @p name as its object name.
[[nodiscard]] QLineEdit *input(const QString &name);

} // namespace crmlink::pages
