"""The rules of the regulation, and their words."""

from __future__ import annotations

from functools import cache

from ._call import constant, language_number
from ._ffi import LIBRARY
from .words import Language, Reading, Word


@cache
def _section(number: int) -> str | None:
    return LIBRARY.stk_rule_section(number) or None


class Rule(Word):
    """A rule of the regulation. Its id is stable for ever: ``Rule.CAN_03 == "STK-CAN-03"``.

    >>> Rule.CAN_03.section
    '3'
    >>> Rule("STK-PAY-02") is Rule.PAY_02
    True
    """

    PAY_01 = "STK-PAY-01"
    """Hours at the rate in force on the visit's date."""
    PAY_02 = "STK-PAY-02"
    """One line a rate, rounded once."""
    PAY_03 = "STK-PAY-03"
    """Only hours actually used."""
    PAY_04 = "STK-PAY-04"
    """Hours are saved up, never overdrawn."""
    PAY_05 = "STK-PAY-05"
    """No holiday pay and no supplements."""
    CAN_01 = "STK-CAN-01"
    """Cancelled the same day by the recipient's side: paid as planned."""
    CAN_02 = "STK-CAN-02"
    """Cancelled the day before or earlier: a new time."""
    CAN_03 = "STK-CAN-03"
    """Cancelled the same day by the contact."""
    CAN_04 = "STK-CAN-04"
    """Kilometres on a cancelled visit."""
    CAN_05 = "STK-CAN-05"
    """A visit broken off is two items."""
    SIC_01 = "STK-SIC-01"
    """No pay during illness."""
    SIC_02 = "STK-SIC-02"
    """Long illness: contact the service."""
    SIC_03 = "STK-SIC-03"
    """Illness beyond 16 days: NAV."""
    HOL_01 = "STK-HOL-01"
    """Four weeks without hours a year."""
    HOL_02 = "STK-HOL-02"
    """Visits inside a registered holiday."""
    AGR_01 = "STK-AGR-01"
    """14 days' notice."""
    AGR_02 = "STK-AGR-02"
    """Notice should be written."""
    AGR_03 = "STK-AGR-03"
    """Items outside the agreement."""
    AGR_04 = "STK-AGR-04"
    """Start-up checklist."""
    TSK_01 = "STK-TSK-01"
    """No practical chores."""
    TSK_02 = "STK-TSK-02"
    """No health services."""
    TSK_03 = "STK-TSK-03"
    """Permitted tasks."""
    KM_01 = "STK-KM-01"
    """Kilometres to and from the recipient."""
    KM_02 = "STK-KM-02"
    """Kilometres outside the municipality."""
    KM_03 = "STK-KM-03"
    """Kilometres on the activity."""
    EXP_01 = "STK-EXP-01"
    """A receipt is needed."""
    EXP_02 = "STK-EXP-02"
    """Only the contact's own costs of an activity."""
    EXP_03 = "STK-EXP-03"
    """The monthly ceiling."""
    EXP_04 = "STK-EXP-04"
    """Cover must be granted."""
    EXP_05 = "STK-EXP-05"
    """An expense belongs to its month."""
    TIM_01 = "STK-TIM-01"
    """Due date of the timesheet."""
    TIM_02 = "STK-TIM-02"
    """Pay day."""
    TIM_03 = "STK-TIM-03"
    """Delivered within three months."""
    TIM_04 = "STK-TIM-04"
    """At most three months are paid."""
    TIM_05 = "STK-TIM-05"
    """Items of another month."""
    TIM_06 = "STK-TIM-06"
    """Bank day."""
    TIM_07 = "STK-TIM-07"
    """Overlapping visits and days over 24 hours."""
    TIM_08 = "STK-TIM-08"
    """Ways of delivery."""
    CTL_01 = "STK-CTL-01"
    """Control and random sample."""
    CTL_02 = "STK-CTL-02"
    """A person's ruling."""
    EVA_01 = "STK-EVA-01"
    """Evaluation forms."""
    CON_01 = "STK-CON-01"
    """Confidentiality."""
    CON_02 = "STK-CON-02"
    """Pictures on social media."""
    CON_03 = "STK-CON-03"
    """Sharing with consent."""
    CON_04 = "STK-CON-04"
    """Duty to tell of danger."""
    CON_05 = "STK-CON-05"
    """Sharing in the follow-up."""

    @property
    def section(self) -> str | None:
        """The section of the municipality's sheet; None where no sentence stands behind the rule."""
        return _section(self._number)

    @property
    def readings(self) -> tuple[Reading, ...]:
        """On whose readings the rule rests, part by part."""
        return tuple(
            reading
            for reading in Reading
            if LIBRARY.stk_rule_rests_on(self._number, constant(f"STK_READING_{reading.name}"))
        )

    def label(self, lang: Language = "nb") -> str:
        """Its name in a few words."""
        label: str = LIBRARY.stk_rule_title(self._number, language_number(lang))
        return label

    def words(self, lang: Language = "nb") -> str:
        """The rule in one to four sentences."""
        words: str = LIBRARY.stk_rule_words(self._number, language_number(lang))
        return words

    def reading_words(self, lang: Language = "nb") -> str:
        """Which reading holds for which part of it."""
        words: str = LIBRARY.stk_rule_reading_words(self._number, language_number(lang))
        return words

    @property
    def _number(self) -> int:
        return constant(f"STK_RULE_{self.name}")
