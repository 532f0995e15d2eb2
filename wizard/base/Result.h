#pragma once

#include "base/Error.h"

#include <tl/expected.hpp>

namespace crmlink
{

/// A value or the reason why there is none. Result<void> for actions.
template <typename T> using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace crmlink
