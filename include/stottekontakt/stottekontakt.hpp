#pragma once
/// @file
/// The whole library: facts and a regulation in, a statement out, and every rule by itself.

#include "stottekontakt/oppdal.hpp"
#include "stottekontakt/rules/confidentiality.hpp"
#include "stottekontakt/rules/evaluation.hpp"
#include "stottekontakt/settle.hpp"
#include "stottekontakt/version.hpp"
