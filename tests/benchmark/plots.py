"""Plots as SVG, drawn by hand."""

from math import floor, log10

WIDTH = 760
FONT = 'font-family="sans-serif" font-size="13"'
INK, GREY, BLUE, ORANGE = "#222", "#bbb", "#2a6fb0", "#d9822b"


def number(value):
    """Three significant digits, without an exponent."""
    if value == 0:
        return "0"
    digits = max(0, 2 - floor(log10(abs(value))))
    text = f"{value:.{digits}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def escaped(text):
    return text.replace("&", "&amp;").replace("<", "&lt;")


def text(x, y, words, anchor="start", colour=INK):
    return f'<text x="{x:.1f}" y="{y:.1f}" {FONT} text-anchor="{anchor}" fill="{colour}">{escaped(words)}</text>'


def line(x1, y1, x2, y2, colour=GREY, width=1):
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{colour}" stroke-width="{width}"/>'


def picture(height, title, shapes):
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img">',
            f"<title>{escaped(title)}</title>",
            f'<rect width="{WIDTH}" height="{height}" fill="#fff"/>',
            text(12, 22, title),
            *shapes,
            "</svg>\n",
        ]
    )


def bars(title, rows):
    """Horizontal bars on a scale of powers of ten; a row is its name, its value, and its goal or None."""
    left, right, top, step = 210, WIDTH - 80, 44, 28
    least = 10 ** floor(log10(min(value for _, value, _ in rows)))
    most = max(max(value, goal or 0) for _, value, goal in rows)

    def x(value):
        return left + (right - left) * log10(value / least) / log10(most / least)

    bottom = top + step * len(rows)
    shapes = []
    power = least
    while power <= most:
        shapes += [line(x(power), top - 6, x(power), bottom), text(x(power), bottom + 18, number(power), "middle")]
        power *= 10
    for place, (name, value, goal) in enumerate(rows):
        y = top + step * place
        shapes.append(text(left - 8, y + 15, name, "end"))
        shapes.append(f'<rect x="{left}" y="{y}" width="{max(1.0, x(value) - left):.1f}" height="20" fill="{BLUE}"/>')
        if goal:
            shapes.append(line(x(goal), y - 3, x(goal), y + 23, ORANGE, 3))
        shapes.append(text(max(x(value), x(goal) if goal else 0) + 6, y + 15, number(value)))
    return picture(bottom + 30, title, shapes)


def curves(title, x_name, named_points):
    """Lines through points; x on a scale of powers of ten, y from zero."""
    left, right, top, bottom = 60, WIDTH - 170, 44, 284
    xs = [x for points in named_points.values() for x, _ in points]
    most = max(1.2, 1.1 * max(y for points in named_points.values() for _, y in points))

    def at(point):
        x, y = point
        share = log10(x / min(xs)) / log10(max(xs) / min(xs))
        return left + (right - left) * share, bottom - (bottom - top) * y / most

    shapes = [line(left, bottom, right, bottom, INK), line(left, top, left, bottom, INK)]
    for tick in sorted(set(xs)):
        x, _ = at((tick, 0))
        shapes += [line(x, bottom, x, bottom + 5, INK), text(x, bottom + 20, f"{tick:,}".replace(",", " "), "middle")]
    for tick in (0.5, 1, 1.5, 2, 3, 4):
        if tick < most:
            _, y = at((min(xs), tick))
            shapes += [line(left, y, right, y), text(left - 8, y + 4, number(tick), "end")]
    names = []
    for (name, points), colour in zip(named_points.items(), (BLUE, ORANGE, "#3b8f4a", "#8a4fa0")):
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in map(at, points))
        shapes.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
        shapes += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{colour}"/>' for x, y in map(at, points)]
        names.append((at(points[-1])[1] + 4, name, colour))
    lowest = top - 16
    for y, name, colour in sorted(names):  # from the top down, none over another
        lowest = max(y, lowest + 16)
        shapes.append(text(right + 10, lowest, name, colour=colour))
    shapes.append(text((left + right) / 2, bottom + 42, x_name, "middle"))
    return picture(bottom + 56, title, shapes)
