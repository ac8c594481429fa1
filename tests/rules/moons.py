"""When the moon is new, worked out from Meeus (Astronomical Algorithms, ch. 49), for checking the lunar calendar."""

from datetime import date, timedelta
from math import floor, radians, sin

BEIJING = 8 / 24
DELTA_T = 69.2 / 86400  # seconds by which dynamical time ran ahead of UTC in 2017–2030
EPOCH = date(2000, 1, 1)
EPOCH_JULIAN = 2451544.5

# coefficient, power of E, multiples of M (sun), M' (moon), F, Ω
PERIODIC = (
    (-0.40720, 0, 0, 1, 0, 0),
    (0.17241, 1, 1, 0, 0, 0),
    (0.01608, 0, 0, 2, 0, 0),
    (0.01039, 0, 0, 0, 2, 0),
    (0.00739, 1, -1, 1, 0, 0),
    (-0.00514, 1, 1, 1, 0, 0),
    (0.00208, 2, 2, 0, 0, 0),
    (-0.00111, 0, 0, 1, -2, 0),
    (-0.00057, 0, 0, 1, 2, 0),
    (0.00056, 1, 1, 2, 0, 0),
    (-0.00042, 0, 0, 3, 0, 0),
    (0.00042, 1, 1, 0, 2, 0),
    (0.00038, 1, 1, 0, -2, 0),
    (-0.00024, 1, -1, 2, 0, 0),
    (-0.00017, 0, 0, 0, 0, 1),
    (-0.00007, 0, 2, 1, 0, 0),
    (0.00004, 0, 0, 2, -2, 0),
    (0.00004, 0, 3, 0, 0, 0),
    (0.00003, 0, 1, 1, -2, 0),
    (0.00003, 0, 0, 2, 2, 0),
    (-0.00003, 0, 1, 1, 2, 0),
    (0.00003, 0, -1, 1, 2, 0),
    (-0.00002, 0, -1, 1, -2, 0),
    (-0.00002, 0, 1, 3, 0, 0),
    (0.00002, 0, 0, 4, 0, 0),
)
PLANETARY = (
    (0.000325, 299.77, 0.107408, -0.009173),
    (0.000165, 251.88, 0.016321, 0),
    (0.000164, 251.83, 26.651886, 0),
    (0.000126, 349.42, 36.412478, 0),
    (0.000110, 84.66, 18.206239, 0),
    (0.000062, 141.74, 53.303771, 0),
    (0.000060, 207.14, 2.453732, 0),
    (0.000056, 154.84, 7.306860, 0),
    (0.000047, 34.52, 27.261239, 0),
    (0.000042, 207.19, 0.121824, 0),
    (0.000040, 291.34, 1.844379, 0),
    (0.000037, 161.72, 24.198154, 0),
    (0.000035, 239.56, 25.513099, 0),
    (0.000023, 331.55, 3.592518, 0),
)


def first_days(year):
    """The first days of the lunar months that touch a year: the days in Beijing on which the moon is new."""
    k = floor((year - 2000) * 12.3685) - 2
    found = [_beijing_day(k + ahead) for ahead in range(17)]
    return [day for day in found if date(year - 1, 12, 1) < day <= date(year, 12, 31)]


def lunar_numbers(year):
    """The lunar number of each day of a year."""
    starts, day, numbers = first_days(year), date(year, 1, 1), {}
    while day.year == year:
        numbers[day] = (day - max(start for start in starts if start <= day)).days + 1
        day += timedelta(days=1)
    return numbers


def _beijing_day(k):
    return EPOCH + timedelta(days=floor(_new_moon(k) - DELTA_T + BEIJING - EPOCH_JULIAN))


def _new_moon(k):
    t = k / 1236.85
    mean = 2451550.09766 + 29.530588861 * k + 0.00015437 * t**2 - 0.000000150 * t**3
    e = 1 - 0.002516 * t - 0.0000074 * t**2
    sun = 2.5534 + 29.10535670 * k - 0.0000014 * t**2
    moon = 201.5643 + 385.81693528 * k + 0.0107582 * t**2 + 0.00001238 * t**3
    latitude = 160.7108 + 390.67050284 * k - 0.0016118 * t**2 - 0.00000227 * t**3
    node = 124.7746 - 1.56375588 * k + 0.0020672 * t**2
    periodic = sum(
        size * e**power * sin(radians(a * sun + b * moon + c * latitude + d * node))
        for size, power, a, b, c, d in PERIODIC
    )
    planets = sum(
        size * sin(radians(start + rate * k + (bent * t**2 if bent else 0))) for size, start, rate, bent in PLANETARY
    )
    return mean + periodic + planets
