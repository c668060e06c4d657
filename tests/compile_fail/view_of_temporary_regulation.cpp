#include "stottekontakt/documents/regulation_file.hpp"

using namespace stottekontakt;

documents::LoadedRegulation loaded();

const Regulation* kept_regulation() {
  static const documents::LoadedRegulation kept = loaded();
  return &kept.view();
}
#ifdef BAD_LINE
const Regulation& dangling = loaded();
#endif
