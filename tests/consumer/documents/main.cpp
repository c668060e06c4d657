// A user of stottekontakt::documents: the words of a rule, and the digest of a regulation.
#include <cstdio>
#include <string>

#include "stottekontakt/documents/digest.hpp"
#include "stottekontakt/documents/words.hpp"
#include "stottekontakt/oppdal.hpp"

using namespace stottekontakt;

int main() {
  const std::string title(documents::rule_title(Rule::STK_CAN_01, documents::Language::nb));
  const std::string digest = documents::digest(oppdal);
  std::printf("%s: %s\n%s %s\n", id_of(Rule::STK_CAN_01).data(), title.c_str(), oppdal.id.data(), digest.c_str());
  return title.empty() || digest.size() != std::string("sha256:").size() + 64 ? 1 : 0;
}
