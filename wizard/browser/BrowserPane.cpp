#include "browser/BrowserPane.h"
