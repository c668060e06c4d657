#include "documents/csv_names.hpp"

#include <algorithm>

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

constexpr CsvName names[] = {
    // Kinds of row
    {"row", "rad"},
    {"agreement", "avtale"},
    {"visit", "oppdrag"},
    {"expense", "utlegg"},
    {"weekly_hours", "timer per uke | timar per veke"},
    {"expense_cover", "utgiftsdekning"},
    {"holiday", "ferie"},
    {"sick_leave", "sykefravær | sjukefråvær | sykmelding | sjukmelding"},
    {"ruling", "avgjørelse | avgjerd"},

    // Headings: agreements and their rows
    {"month", "måned | månad"},
    {"delivered", "levert"},
    {"employee", "ansattnummer | tilsettnummer | ansattnr | tilsettnr"},
    {"from", "fra | frå"},
    {"to", "til"},
    {"notice.received", "oppsigelse mottatt | oppseiing motteken"},
    {"notice.written", "oppsigelse skriftlig | oppseiing skriftleg"},
    {"ready", "klar | klar til å starte"},
    {"rate", "sats"},
    {"weekly_hours.from", "timer per uke fra | timar per veke frå"},
    {"weekly_hours.hours", "weekly hours | timer per uke | timar per veke"},
    {"expense_cover.from", "utgiftsdekning fra | utgiftsdekning frå"},
    {"expense_cover.monthly", "expense cover | utgiftsdekning"},
    {"monthly", "per måned | per månad"},
    {"holidays.from", "ferie fra | ferie frå"},
    {"holidays.to", "ferie til"},
    {"sick_leave.from", "syk fra | sjuk frå"},
    {"sick_leave.to", "syk til | sjuk til"},
    {"sick_leave.reported", "sykdom meldt | sjukdom meld"},
    {"reported", "meldt | meld"},
    {"hour_account.opened", "timekonto åpnet | timekonto opna"},
    {"hour_account.used", "timekonto brukt"},
    {"earlier.hours", "tidligere timer | tidlegare timar"},
    {"earlier.expenses", "tidligere utlegg | tidlegare utlegg"},

    // Headings: visits, expenses and rulings
    {"date", "dato"},
    {"start", "starttid | klokkeslett"},
    {"hours", "timer | timar"},
    {"cancelled.on", "avlyst dato"},
    {"cancelled.by", "avlyst av"},
    {"cancelled.cause", "avlyst grunn | avlysingsgrunn | avlysningsgrunn"},
    {"activity", "aktivitet"},
    {"with_recipient", "mottaker med | mottakar med"},
    {"km.to", "km til"},
    {"km.from", "km fra | km frå"},
    {"km.outside", "km utenfor kommunen | km utanfor kommunen"},
    {"km.activity", "km på aktivitet"},
    {"amount", "beløp"},
    {"kind", "type"},
    {"for", "utgift for"},
    {"receipt", "kvittering"},
    {"item", "linje | gjelder | gjeld"},
    {"part", "del"},
    {"verdict", "svar"},
    {"on", "avgjort"},

    // Words of visits
    {"held", "utført | gjennomført"},
    {"cancelled", "avlyst"},
    {"contact_ill", "støttekontakt syk | støttekontakt sjuk | støttekontakten syk | støttekontakten sjuk"},
    {"recipient", "tjenestemottaker | tenestemottakar | tjenestemottakeren | tenestemottakaren | mottaker | mottakar"},
    {"guardian", "verge | verje | vergen | verja"},
    {"municipality", "kommune | kommunen"},
    {"contact", "støttekontakt | støttekontakten"},
    {"illness", "sykdom | sjukdom"},
    {"no_show", "møtte ikke | møtte ikkje"},
    {"social", "sosialt | sosialt samvær"},
    {"cafe", "kafe | kafé | kafébesøk"},
    {"culture", "kultur | kulturaktivitet"},
    {"sport", "idrett"},
    {"outdoors", "friluftsliv"},
    {"conversation", "samtale"},
    {"home_visit", "hjemmebesøk | heimebesøk"},
    {"planning", "planlegging"},
    {"cooperation", "samarbeid"},
    {"shopping", "innkjøp"},
    {"tidying", "rydding"},
    {"washing", "vasking"},
    {"cooking", "matlaging"},
    {"doctor", "legebesøk"},
    {"chore", "gjøremål | gjeremål | praktisk gjøremål | praktisk gjeremål"},
    {"health_service", "helsetjeneste | helseteneste"},
    {"treatment", "behandling"},
    {"other", "annet | anna"},

    // Words of expenses, rulings and agreements
    {"ticket", "billett"},
    {"fuel", "drivstoff"},
    {"granted", "innvilget | innvilga"},
    {"refused", "avslått"},
    {"individual", "individuell | vanlig | vanleg"},
    {"group", "gruppe"},
    {"maximum", "maksimum | maks"},
    {"true", "ja | yes | sann | 1"},
    {"false", "nei | no | usann | 0"},
};

constexpr std::string_view no_break_space = "\u00A0";

bool has_word(const CsvName& name, std::string_view word) {
  std::string_view words = name.words;
  while (words.size() >= word.size()) {
    const std::size_t end = words.find(" | ");
    if (word == words.substr(0, end)) return true;
    if (end == words.npos) return false;
    words.remove_prefix(end + 3);
  }
  return false;
}

}  // namespace

std::span<const CsvName> csv_names() {
  return names;
}

std::string folded(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    const auto next = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0u;
    const bool is_capital_of_latin_1 = byte == 0xC3 && next >= 0x80 && next <= 0x9E && next != 0x97;  // À to Þ, not ×
    if (is_capital_of_latin_1) {
      out += text[i++];
      out += static_cast<char>(next + 0x20);
    } else if (text.substr(i).starts_with(no_break_space)) {
      out += ' ';
      ++i;
    } else if (byte >= 'A' && byte <= 'Z') {
      out += static_cast<char>(byte - 'A' + 'a');
    } else {
      out += byte == '_' ? ' ' : text[i];
    }
  }
  return out;
}

std::size_t find_named(std::string_view folded_text, std::span<const std::string_view> wanted) {
  const auto equals_name = [](char text, char of_name) { return text == (of_name == '_' ? ' ' : of_name); };
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    if (std::ranges::equal(folded_text, wanted[i], equals_name)) return i;
  }
  for (const CsvName& row : names) {
    if (!has_word(row, folded_text)) continue;
    const auto found = std::ranges::find(wanted, row.name);
    if (found != wanted.end()) return static_cast<std::size_t>(found - wanted.begin());
  }
  return wanted.size();
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
