"""A campaign as one HTML page with pictures, which needs no network and holds no number and no text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape

from trunkline_outbox.campaign import Campaign
from trunkline_outbox.states import State
from trunkline_outbox.status import Status, read_status
from trunkline_outbox.stores.store import Session

COLOURS = {
    State.SENT: "#2a7f4f", State.REFUSED: "#b3382c", State.DOUBTFUL: "#c98a1b",
    State.PENDING: "#9aa5b1", State.SENDING: "#4a6fa5",
}  # fmt: skip
BARS = 60
_STYLE = """
body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1d2733}
h1,h2{line-height:1.2}table{border-collapse:collapse}td,th{padding:.2rem .8rem .2rem 0;text-align:left}
td.n{text-align:right;font-variant-numeric:tabular-nums}svg{max-width:100%;height:auto}
@media(prefers-color-scheme:dark){body{background:#15191e;color:#e2e6ea}}
"""


@dataclass(frozen=True, slots=True)
class Bar:
    """A stretch of time, with what left in it."""

    begin: float
    count: int


def html(session: Session, campaign: Campaign) -> str:
    """Return a campaign as an HTML page."""
    status = read_status(session, campaign)
    title = escape(f"Campaign {campaign.name}")
    made = datetime.now(UTC).isoformat(timespec="seconds")
    sections = [
        f"<h1>{title}</h1><p>{escape(f'{status.total} messages by {campaign.vendor} {campaign.method}')}. Made {made}.</p>",
        _states(status),
        _rate(_bars(session, campaign)),
        _table("What the vendor reported", status.deliveries.most_common()),
        _table("Why messages were refused or are in doubt", _reasons(session, campaign)),
        _table("Rows that could not be imported", _bad_rows(session, campaign)),
        _money(status),
    ]
    head = f'<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title>'
    body = "\n".join(filter(None, sections))
    return (
        f'<!doctype html>\n<html lang="en"><head>{head}<style>{_STYLE}</style></head>\n<body>\n{body}\n</body></html>\n'
    )


def _states(status: Status) -> str:
    pieces, labels, left = [], [], 0.0
    for state, colour in COLOURS.items():
        count = status.counts[state]
        if not count:
            continue
        width = 900 * count / status.total
        label = f"{count} {state.word}"
        pieces.append(
            f'<rect x="{left:.2f}" y="0" width="{width:.2f}" height="36" fill="{colour}"><title>{label}</title></rect>'
        )
        share = f"{100 * count / status.total:.1f} %"
        labels.append(
            f'<tr><td><svg width="12" height="12"><rect width="12" height="12" fill="{colour}"/></svg> {state.word}</td>'
            f'<td class="n">{count}</td><td class="n">{share}</td></tr>'
        )
        left += width
    picture = f'<svg viewBox="0 0 900 36" role="img" aria-label="messages by state">{"".join(pieces)}</svg>'
    return f"<h2>What became of them</h2>{picture}<table>{''.join(labels)}</table>"


def _bars(session: Session, campaign: Campaign) -> list[Bar]:
    """Count what left, in up to sixty stretches of the same length."""
    first, last = session.query(
        "SELECT min(departed_at), max(departed_at) FROM outbox_message WHERE campaign_id = ?", (campaign.id,)
    )[0]
    if first is None:
        return []
    length = max((last - first) / (BARS - 1), 1.0)
    counts: dict[int, int] = dict(
        session.query(
            "SELECT CAST(floor((departed_at - ?) / ?) AS integer), count(*) FROM outbox_message "
            "WHERE campaign_id = ? AND departed_at IS NOT NULL GROUP BY 1",
            (first, length, campaign.id),
        )
    )
    return [Bar(first + number * length, counts.get(number, 0)) for number in range(max(counts) + 1)]


def _rate(bars: Sequence[Bar]) -> str:
    if not bars:
        return ""
    most, width = max(bar.count for bar in bars), 900 / len(bars)
    pieces = []
    for number, bar in enumerate(bars):
        height = 160 * bar.count / most
        at = datetime.fromtimestamp(bar.begin, UTC).isoformat(sep=" ", timespec="seconds")
        pieces.append(
            f'<rect x="{number * width:.2f}" y="{160 - height:.2f}" width="{max(width - 1, 1):.2f}" '
            f'height="{height:.2f}" fill="#4a6fa5"><title>{bar.count} from {at} UTC</title></rect>'
        )
    begin, end = (datetime.fromtimestamp(bars[at].begin, UTC).isoformat(sep=" ", timespec="seconds") for at in (0, -1))
    picture = f'<svg viewBox="0 0 900 160" role="img" aria-label="messages over time">{"".join(pieces)}</svg>'
    return f"<h2>When they left</h2>{picture}<p>{begin} to {end} UTC; the highest bar is {most} messages.</p>"


def _reasons(session: Session, campaign: Campaign) -> list[tuple[str, int]]:
    return [
        (f"{State(state).word}: {reason}", count)
        for state, reason, count in session.query(
            "SELECT state, coalesce(reason, 'no reason'), count(*) FROM outbox_message "
            "WHERE campaign_id = ? AND state IN (4, 5) GROUP BY 1, 2 ORDER BY 3 DESC LIMIT 50",
            (campaign.id,),
        )
    ]


def _bad_rows(session: Session, campaign: Campaign) -> list[tuple[str, int]]:
    return [
        (reason, count)
        for reason, count in session.query(
            "SELECT reason, count(*) FROM outbox_bad_row WHERE campaign_id = ? GROUP BY 1 ORDER BY 2 DESC LIMIT 50",
            (campaign.id,),
        )
    ]


def _table(title: str, rows: Sequence[tuple[str, int]]) -> str:
    if not rows:
        return ""
    cells = "".join(f'<tr><td>{escape(str(name))}</td><td class="n">{count}</td></tr>' for name, count in rows)
    return f"<h2>{escape(title)}</h2><table>{cells}</table>"


def _money(status: Status) -> str:
    return "" if status.cost is None else f"<h2>Cost</h2><p>{status.cost:f}, doubts included.</p>"
