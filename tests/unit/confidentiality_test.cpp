/// @file
/// Confidentiality: STK-CON-01, STK-CON-02, STK-CON-03, STK-CON-04, STK-CON-05.

#include "precompiled.hpp"

namespace stottekontakt {
namespace {

using namespace support;

using Answer = DisclosureAnswer;
constexpr Audience audiences[] = {Audience::anybody, Audience::social_media, Audience::follow_up,
                                  Audience::responsible_person};

TEST(Confidentiality, HoldsTowardsEverybodyWithoutConsent) {
  for (const Audience audience : audiences) {
    EXPECT_EQ(may_disclose({.audience = audience}), (DisclosureFinding{Answer::forbidden, Rule::STK_CON_01}));
  }
}

TEST(Confidentiality, WorryThatTheRecipientIsInDangerIsADutyTowardsAResponsiblePersonOnly) {
  EXPECT_EQ(may_disclose({.audience = Audience::responsible_person, .recipient_in_danger = true}),
            (DisclosureFinding{Answer::duty, Rule::STK_CON_04}));
  for (const Audience audience : {Audience::anybody, Audience::social_media, Audience::follow_up}) {
    EXPECT_EQ(may_disclose({.audience = audience, .recipient_in_danger = true}).answer, Answer::forbidden);
  }
  EXPECT_FALSE(duty_to_tell({.audience = Audience::responsible_person}));
}

TEST(Confidentiality, APictureOnSocialMediaNeedsConsentAndTheMunicipalitysApproval) {
  const auto publish = [](bool consent, bool approved) {
    return may_disclose(
        {.audience = Audience::social_media, .picture = true, .consent = consent, .municipality_approved = approved});
  };
  EXPECT_EQ(publish(false, false), (DisclosureFinding{Answer::forbidden, Rule::STK_CON_02}));
  EXPECT_EQ(publish(true, false), (DisclosureFinding{Answer::forbidden, Rule::STK_CON_02}));
  EXPECT_EQ(publish(false, true), (DisclosureFinding{Answer::forbidden, Rule::STK_CON_02}));
  EXPECT_EQ(publish(true, true), (DisclosureFinding{Answer::permitted, Rule::STK_CON_02}));
}

TEST(Confidentiality, OtherSharingOfPicturesOrInformationNeedsConsent) {
  for (const Audience audience : audiences) {
    for (const bool picture : {false, true}) {
      if (picture && audience == Audience::social_media) continue;
      EXPECT_EQ(may_disclose({.audience = audience, .picture = picture, .consent = true}),
                (DisclosureFinding{Answer::permitted, Rule::STK_CON_03}));
      EXPECT_EQ(may_disclose({.audience = audience, .picture = picture, .municipality_approved = true}),
                (DisclosureFinding{Answer::forbidden, Rule::STK_CON_01}));
    }
  }
}

TEST(Confidentiality, SharingInTheFollowUpIsPermittedWhereAgreedAndNecessary) {
  const auto share = [](Audience audience, bool agreed, bool necessary) {
    return may_disclose({.audience = audience, .agreed = agreed, .necessary = necessary});
  };
  EXPECT_EQ(share(Audience::follow_up, true, true), (DisclosureFinding{Answer::permitted, Rule::STK_CON_05}));
  EXPECT_EQ(share(Audience::follow_up, true, false).answer, Answer::forbidden);
  EXPECT_EQ(share(Audience::follow_up, false, true).answer, Answer::forbidden);
  EXPECT_EQ(share(Audience::anybody, true, true).answer, Answer::forbidden);
}

TEST(Confidentiality, DangerComesBeforePicturesPicturesBeforeFollowUpAndFollowUpBeforeConsent) {
  const Disclosure everything{Audience::responsible_person, true, true, true, true, true, true};
  EXPECT_EQ(may_disclose(everything).rule, Rule::STK_CON_04);
  Disclosure what = everything;
  what.audience = Audience::social_media;
  EXPECT_EQ(may_disclose(what).rule, Rule::STK_CON_02);
  what.audience = Audience::follow_up;
  EXPECT_EQ(may_disclose(what).rule, Rule::STK_CON_05);
  what.audience = Audience::anybody;
  EXPECT_EQ(may_disclose(what).rule, Rule::STK_CON_03);
}

TEST(Confidentiality, TheOneQuestionsAreTheOnesTheAnswerIsMadeOf) {
  EXPECT_TRUE(consent_given({.consent = true}));
  EXPECT_FALSE(consent_given({}));
  EXPECT_TRUE(picture_may_be_published({.consent = true, .municipality_approved = true}));
  EXPECT_FALSE(picture_may_be_published({.municipality_approved = true}));
  EXPECT_TRUE(follow_up_may_know({.audience = Audience::follow_up, .agreed = true, .necessary = true}));
}

}  // namespace
}  // namespace stottekontakt
