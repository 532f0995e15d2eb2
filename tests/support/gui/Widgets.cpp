#include "support/gui/Widgets.h"
