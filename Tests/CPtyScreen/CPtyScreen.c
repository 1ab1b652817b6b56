#include "CPtyScreen.h"
