"""The plain months that write_months wrote, and the rates their sums are paid by."""

import array

# The first day of each rate since 1970, and its øre: those of regulations/oppdal.toml that the months reach.
HOURLY_RATES = [(20089, 23303)]
KILOMETRE_RATES = [(20089, 500), (20454, 530)]


class Months:
    """Columns of 32-bit numbers; the visits of sheet s stand from offsets[s] to offsets[s + 1]."""

    def __init__(self, path):
        with open(path, "rb") as file:
            sheets, visits, self.payable_ore = array.array("q", file.read(24))
            self.offsets = array.array("i", file.read(4 * (sheets + 1)))
            self.day, self.minutes, self.metres_to, self.metres_from = (
                array.array("i", file.read(4 * visits)) for _ in range(4)
            )

    def columns(self):
        return [self.offsets, self.day, self.minutes, self.metres_to, self.metres_from]
