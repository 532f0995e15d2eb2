#include "support/Describe.h"
