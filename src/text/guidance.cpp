#include "text/guidance.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

constexpr Guidance sentences[] = {
    {"0.1",
     {"Velkomst; støttekontakten betyr mye for livskvalitet og deltakelse; hva skrivet er til for",
      "Velkomst; støttekontakten betyr mykje for livskvalitet og deltaking; kva skrivet er til for",
      "Welcome; the contact matters for quality of life and taking part; what the sheet is for"}},
    {"1.1",
     {"En støttekontakt hjelper én eller flere personer med sosiale aktiviteter, nettverk og fritid",
      "Ein støttekontakt hjelper éin eller fleire personar med sosiale aktivitetar, nettverk og fritid",
      "A support contact helps one or several persons with social activities, network and leisure"}},
    {"1.2",
     {"Hvem ordningen er for: barn, unge, voksne og eldre", "Kven ordninga er for: barn, unge, vaksne og eldre",
      "Whom it is for: children, young people, adults and the elderly"}},
    {"2.1", {"Være trygg og stabil", "Vere trygg og stabil", "Be safe and stable"}},
    {"3.3",
     {"Fravær på grunn av ferie avtales med tjenestemottakeren",
      "Fråvær på grunn av ferie blir avtalt med tenestemottakaren",
      "Absence for holiday is agreed with the recipient"}},
    {"4.1",
     {"Lage en plan sammen med tjenestemottakeren; avtale tider, hvor ofte og hva",
      "Lage ein plan saman med tenestemottakaren; avtale tider, kor ofte og kva",
      "Make a plan with the recipient; settle times, how often, what"}},
    {"4.2", {"Holde avtaler", "Halde avtaler", "Keep appointments"}},
    {"4.3",
     {"Være tydelig på hva en kan og ikke kan gjøre", "Vere tydeleg på kva ein kan og ikkje kan gjere",
      "Be clear about what one can and cannot do"}},
    {"4.4",
     {"Kjenne rollen: en støtte, ikke en venn", "Kjenne rolla: ei støtte, ikkje ein ven",
      "Know the role: a support, not a friend"}},
    {"4.5",
     {"Være fleksibel, tålmodig og lyttende", "Vere fleksibel, tolmodig og lyttande",
      "Be flexible, patient and listening"}},
    {"4.6",
     {"Sette grenser tydelig og med respekt", "Setje grenser tydeleg og med respekt",
      "Set limits clearly and with respect"}},
    {"4.7", {"Ta seg tid til å bli kjent", "Ta seg tid til å bli kjend", "Take time to get to know each other"}},
    {"4.8",
     {"Ta kontakt med tjenesten om utfordringer, veiledning eller endrede behov",
      "Ta kontakt med tenesta om utfordringar, rettleiing eller endra behov",
      "Contact the service about challenges, guidance or changed needs"}},
    {"4.10",
     {"Tenke gjennom hva som fungerer og hva som kan bli bedre",
      "Tenkje gjennom kva som fungerer og kva som kan bli betre", "Think through what works and what can be better"}},
    {"5.1",
     {"Hvem som koordinerer tjenesten, med kontaktopplysninger",
      "Kven som koordinerer tenesta, med kontaktopplysningar", "Who coordinates the service, with contact data"}},
    {"6.1",
     {"Følge med på kommunens nettside", "Følgje med på nettsida til kommunen", "Follow the municipality's web page"}},
    {"7.3",
     {"Respektere tjenestemottakerens integritet og situasjon",
      "Respektere integriteten og situasjonen til tenestemottakaren",
      "Respect the recipient's integrity and situation"}},
    {"7.6",
     {"Hvordan en søker om politiattest", "Korleis ein søkjer om politiattest",
      "How a police certificate is applied for"}},
    {"7.12", {"Passe på der andre kan høre", "Passe på der andre kan høyre", "Take care where others may overhear"}},
};

}  // namespace

const std::span<const Guidance> guidance(sentences);

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
