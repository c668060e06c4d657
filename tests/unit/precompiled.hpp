#pragma once
/// @file
/// What every unit test includes, compiled once.

#include <gtest/gtest.h>

#include "stottekontakt/stottekontakt.hpp"
#include "support/printers.hpp"
#include "support/timesheet_builder.hpp"
