#include "ccommonmark.h"
