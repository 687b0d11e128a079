"""The workings: what the ledger tells of an allocation, how it is copied, and the tab that shows it."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from math import floor
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from kzcalc import Guarantee, Rules
from kzcalc.gui.pages.workings import WorkingsPage
from kzcalc.gui.state.document import Document
from kzcalc.gui.widgets.table_head import PADDING
from kzcalc.gui.widgets.table_view import Table
from kzcalc.gui.widgets.theme import LIGHT, apply_theme
from kzcalc.gui.wording.ledger import Ledger, make_ledger
from kzcalc.gui.wording.ledger_columns import Cell
from kzcalc.gui.wording.ledger_sentences import Section
from kzcalc.gui.wording.markup import plain_tooltip
from kzcalc.law.rules import METHODS, Method
from kzcalc.scenario import Party, Scenario
from kzcalc.scenario.catalogue import official_result_2012
from tests.gui.hands import child

SPACE = "\N{NO-BREAK SPACE}"
MINUS = "\N{MINUS SIGN}"
VOTES_2012 = (5_621_436, 518_405, 116_534, 82_623, 45_702, 57_732, 498_788)
ADMITTED_2012 = (0, 1, 6)
QUOTA_2012 = Fraction(6_638_629, 98)
ACTIVE = (8_405, 699, 150, 120, 66, 83, 477)
pytestmark = pytest.mark.usefixtures("qapp")


def what_if(votes: Sequence[int], **rules: object) -> Scenario:
    return replace(official_result_2012().with_votes(votes), rules=Rules(**rules))  # type: ignore[arg-type]


def ledger_of(scenario: Scenario) -> Ledger:
    return make_ledger(scenario, scenario.allocate())


def active(**guarantee: object) -> Ledger:
    return ledger_of(what_if(ACTIVE, guarantee=Guarantee(**guarantee)))  # type: ignore[arg-type]


def cell(ledger: Ledger, row: int, column: str) -> Cell:
    return ledger.rows[row][[c.key for c in ledger.columns].index(column)]


def column(ledger: Ledger, name: str) -> list[str]:
    return [cell(ledger, i, name).text for i in range(len(ledger.rows))]


def sentence(ledger: Ledger, section: Section) -> str:
    return "\n".join(s.text for s in ledger.sentences if s.section is section)


def sections(ledger: Ledger) -> list[Section]:
    return [s.section for s in ledger.sentences]


def shown(value: Fraction, decimals: int = 4) -> str:
    """A number with four decimals, rounded half up, as a person would write it in English."""
    return f"{Decimal(floor(value * 10**decimals + Fraction(1, 2))).scaleb(-decimals):,}"


def read(text: str) -> Decimal:
    return Decimal(text.replace(",", "").replace(MINUS, "-"))


# -- the ledger of 2012 --------------------------------------------------------------------------------------------


@pytest.fixture
def ledger_2012() -> Ledger:
    return ledger_of(official_result_2012())


def test_the_quota_of_2012_is_the_votes_of_the_admitted_lists_divided_by_98(ledger_2012: Ledger) -> None:
    expected = (
        "Votes of the admitted lists: 5,621,436 + 518,405 + 498,788 = 6,638,629. "
        f"The quota (first electoral quotient, par. 1): 6,638,629 ÷ 98 = {shown(QUOTA_2012)}."
    )
    assert expected == sentence(ledger_2012, Section.QUOTA)
    assert ["6638629/98"] == [s.exact for s in ledger_2012.sentences if s.section is Section.QUOTA]


def test_the_table_of_2012_has_every_step_of_the_admitted_lists(ledger_2012: Ledger) -> None:
    for i in ADMITTED_2012:
        quotient = VOTES_2012[i] / QUOTA_2012
        assert shown(quotient) == cell(ledger_2012, i, "quotient").text
        assert str(floor(quotient)) == cell(ledger_2012, i, "whole").text
        assert shown(quotient - floor(quotient)) == cell(ledger_2012, i, "remainder").text
    assert ["1", "2", "", "", "", "", "3"] == column(ledger_2012, "rank")
    assert ["+1", "+1", "", "", "", "", "0"] == column(ledger_2012, "extra")
    assert ["83", "8", "0", "0", "0", "0", "7"] == column(ledger_2012, "seats")


def test_every_number_of_2012_follows_from_the_numbers_beside_it(ledger_2012: Ledger) -> None:
    """With what a pocket calculator makes of the digits shown."""
    quota = read(sentence(ledger_2012, Section.QUOTA).split()[-1].rstrip("."))
    last_digit = Decimal("0.0001")
    for i in ADMITTED_2012:
        votes, quotient, whole, remainder, extra, seats = (
            read(cell(ledger_2012, i, name).text)
            for name in ("votes", "quotient", "whole", "remainder", "extra", "seats")
        )
        assert quotient == (votes / quota).quantize(last_digit)
        assert quotient == whole + remainder
        assert seats == whole + extra


def test_hovering_over_a_number_of_2012_tells_the_exact_fraction(ledger_2012: Ledger) -> None:
    for i in ADMITTED_2012:
        quotient = VOTES_2012[i] / QUOTA_2012
        remainder = quotient - floor(quotient)
        assert f"{VOTES_2012[i]} / (6638629/98) = {quotient}" == cell(ledger_2012, i, "quotient").exact
        assert f"{quotient} {MINUS} {floor(quotient)} = {remainder}" == cell(ledger_2012, i, "remainder").exact
        assert f"{VOTES_2012[i]}/6941220" == cell(ledger_2012, i, "share").exact


def test_a_list_that_is_not_admitted_has_votes_a_share_and_no_seats(ledger_2012: Ledger) -> None:
    texts = {c.key: cell(ledger_2012, 2, c.key).text for c in ledger_2012.columns}
    expected = {"party": "OSDP", "votes": "116,534", "share": "1.68", "seats": "0"}
    assert expected == {key: text for key, text in texts.items() if text}


def test_the_threshold_sentence_of_2012_says_who_cleared_it_and_by_how_much(ledger_2012: Ledger) -> None:
    expected = (
        f"7{SPACE}% of the 6,941,220 votes for the lists: 485,886 or more (par. 1). Cleared, by percentage points: "
        f"Nur Otan 80.99{SPACE}% (+73.99), Ak Zhol 7.47{SPACE}% (+0.47), CPPK 7.19{SPACE}% (+0.19). "
        f"Nearest below: OSDP 1.68{SPACE}% ({MINUS}5.32)."
    )
    assert expected == sentence(ledger_2012, Section.THRESHOLD)


def test_hovering_over_a_name_says_why_a_list_is_admitted_or_not(ledger_2012: Ledger) -> None:
    assert "Ak Zhol cleared the threshold by 0.47 percentage points." == cell(ledger_2012, 1, "party").exact
    assert "OSDP is 5.32 percentage points short." == cell(ledger_2012, 2, "party").exact
    runner_up = "Ak Zhol, 0.01 percentage points short, is admitted by the guarantee clause."
    assert runner_up == cell(active(), 1, "party").exact


def test_the_seats_not_distributed_in_2012_go_to_the_largest_remainders(ledger_2012: Ledger) -> None:
    whole = "By whole parts of votes ÷ quota (par. 3): 82 + 7 + 7 = 96 of 98 seats."
    assert whole == sentence(ledger_2012, Section.WHOLE_PARTS)
    expected = "Not distributed: 2. One each to the largest remainders (par. 4): Nur Otan (0.9841), Ak Zhol (0.6527)."
    assert expected == sentence(ledger_2012, Section.LEFTOVERS)


def test_the_clause_that_does_not_apply_is_told_with_its_article_and_leaves_its_columns_empty(
    ledger_2012: Ledger,
) -> None:
    expected = (
        "The guarantee clause (Constitutional Law on Elections, article 97-1, par. 2) does not apply: it needs exactly "
        "one party that cleared the threshold; 3 did."
    )
    assert expected == sentence(ledger_2012, Section.CLAUSE)
    assert [""] * 7 == column(ledger_2012, "corrected")
    assert [""] * 7 == column(ledger_2012, "minimum")
    expected_sections = [Section.THRESHOLD, Section.CLAUSE, Section.QUOTA, Section.WHOLE_PARTS, Section.LEFTOVERS]
    assert expected_sections == sections(ledger_2012)


# -- the threshold -------------------------------------------------------------------------------------------------


def test_a_list_exactly_at_the_threshold_cleared_it_exactly() -> None:
    ledger = ledger_of(what_if([8_405, 700, 150, 120, 66, 83, 476]))
    assert f"Ak Zhol 7.00{SPACE}% (exactly)" in sentence(ledger, Section.THRESHOLD)
    assert f"Ak Zhol: exactly 7{SPACE}%, which is enough." == cell(ledger, 1, "party").exact


def test_a_share_just_below_the_threshold_does_not_look_like_it() -> None:
    ledger = ledger_of(what_if([840_501, 69_999, 15_000, 12_000, 6_600, 8_300, 47_600]))
    assert f"Nearest below: Ak Zhol 6.9999{SPACE}% ({MINUS}0.0001)." in sentence(ledger, Section.THRESHOLD)
    assert ["84.0501", "6.9999", "1.5000"] == column(ledger, "share")[:3]


def test_shares_are_of_the_ballots_for_no_list_too_where_the_rules_say_so() -> None:
    ledger = ledger_of(replace(what_if(ACTIVE, threshold_base="cast"), other_ballots=2_500))
    expected = f"7{SPACE}% of the 12,500 votes for the lists and ballots for no list: 875 or more. So it is where"
    assert sentence(ledger, Section.THRESHOLD).startswith(expected)
    assert "for 2012 it is a what-if." in sentence(ledger, Section.THRESHOLD)
    assert "67.24" == cell(ledger, 0, "share").text
    assert "8405/12500" == cell(ledger, 0, "share").exact


def test_votes_that_are_hundredths_of_a_percent_are_called_so() -> None:
    said = "One vote stands for a hundredth of a percent."
    assert said in sentence(active(), Section.THRESHOLD)
    assert said not in sentence(ledger_of(official_result_2012()), Section.THRESHOLD)


def test_nobody_cleared_leaves_all_seats_unfilled() -> None:
    ledger = ledger_of(what_if([1] * 7, threshold=Fraction(1, 5)))
    assert "No list cleared it." in sentence(ledger, Section.THRESHOLD)
    assert sentence(ledger, Section.CLAUSE).endswith("it needs exactly one party that cleared the threshold; none did.")
    expected = "No list is admitted, so there is no quota. Seats left unfilled: 98."
    assert expected == sentence(ledger, Section.QUOTA)
    assert [""] * 7 == column(ledger, "quotient")
    assert ["0"] * 7 == column(ledger, "seats")


def test_no_votes_at_all_are_told_without_a_threshold() -> None:
    ledger = ledger_of(what_if([0] * 7))
    assert "No list has votes, so none cleared it." == sentence(ledger, Section.THRESHOLD)
    assert "Nur Otan has no votes." == cell(ledger, 0, "party").exact


# -- the guarantee clause ------------------------------------------------------------------------------------------


def test_the_clause_that_applies_is_told_with_its_article_both_lists_and_the_coefficient() -> None:
    expected = (
        "The guarantee clause applies (Constitutional Law on Elections, article 97-1, par. 2): only Nur Otan cleared "
        f"the threshold, so Ak Zhol, next with 6.99{SPACE}%, is admitted too."
    )
    whole = (
        "Ak Zhol’s votes ÷ quota are multiplied by the correction coefficient 0.7 (par. 3). "
        "By whole parts of votes ÷ quota (par. 3): 90 + 5 = 95 of 98 seats."
    )
    assert whole == sentence(active(), Section.WHOLE_PARTS)
    assert "The quota (first electoral quotient, par. 2): 9,104 ÷ 98" in sentence(active(), Section.QUOTA)
    assert expected == sentence(active(), Section.CLAUSE)


def test_the_runner_ups_quotient_is_corrected_before_its_whole_part_is_taken() -> None:
    ledger = active()
    quotient = 699 / Fraction(9_104, 98)
    corrected = quotient * Fraction(7, 10)
    assert "× 0.7" == ledger.headers[4]
    assert shown(quotient) == cell(ledger, 1, "quotient").text
    assert ["", shown(corrected), "", "", "", "", ""] == column(ledger, "corrected")
    assert f"{quotient} × 7/10 = {corrected}" == cell(ledger, 1, "corrected").exact
    assert "5" == cell(ledger, 1, "whole").text
    assert shown(corrected - 5) == cell(ledger, 1, "remainder").text
    assert f"{corrected} {MINUS} 5 = {corrected - 5}" == cell(ledger, 1, "remainder").exact


def test_the_ledger_of_the_clause_is_told_in_the_order_of_the_act() -> None:
    assert list(Section)[:-1] == sections(active())
    keys = ["quotient", "corrected", "whole", "minimum", "remainder", "rank", "extra", "seats"]
    assert keys == [c.key for c in active().columns][3:]


def test_what_is_not_distributed_under_the_clause_goes_to_the_party_that_cleared_the_threshold() -> None:
    ledger = active()
    expected = "Not distributed: 3. By paragraph 4 all go to the party that cleared the threshold: Nur Otan."
    assert expected == sentence(ledger, Section.LEFTOVERS)
    assert ["+3", "0"] == column(ledger, "extra")[:2]
    assert [""] * 7 == column(ledger, "rank")
    assert ["93", "5"] == column(ledger, "seats")[:2]


def test_the_minimum_comes_from_what_is_not_distributed() -> None:
    ledger = ledger_of(what_if([9_800, 190, 10, 0, 0, 0, 0]))
    expected = "The second party gets at least 2 (par. 3): Ak Zhol had 1, added: 1."
    assert expected == sentence(ledger, Section.MINIMUM)
    assert "Not distributed: 0." == sentence(ledger, Section.LEFTOVERS)
    assert ["96", "2"] == column(ledger, "seats")[:2]


def test_where_whole_parts_and_minimum_are_more_than_the_seats_the_leader_has_the_rest() -> None:
    ledger = ledger_of(what_if([970_000, 10_000, 5_000, 5_000, 4_000, 3_000, 3_000]))
    assert "The second party gets at least 2 (par. 3): Ak Zhol had 0, added: 2." == sentence(ledger, Section.MINIMUM)
    expected = "Whole parts and the minimum together are more than 98: Nur Otan has the rest."
    assert expected == sentence(ledger, Section.LEFTOVERS)
    assert ["", "+2", "", "", "", "", ""] == column(ledger, "minimum")
    assert [f"{MINUS}1", "0", "", "", "", "", ""] == column(ledger, "extra")
    assert ["96", "2"] == column(ledger, "seats")[:2]


def test_under_a_divisor_method_the_minimum_and_the_rest_are_told_too() -> None:
    ledger = ledger_of(what_if([9_850, 150, 0, 0, 0, 0, 0], method="dhondt"))
    assert "The second party gets at least 2 (par. 3): Ak Zhol had 1, added: 1." == sentence(ledger, Section.MINIMUM)
    expected = "With the minimum it is more than 98 together: Nur Otan has the rest."
    assert expected == sentence(ledger, Section.LEFTOVERS)


def test_a_whole_part_of_the_minimum_or_more_is_told_too() -> None:
    ledger = active()
    expected = "The second party gets at least 2 (par. 3): Ak Zhol has 5 anyway."
    assert expected == sentence(ledger, Section.MINIMUM)
    assert ["", "0", "", "", "", "", ""] == column(ledger, "minimum")


def test_a_guarantee_without_a_minimum_does_not_speak_of_one() -> None:
    assert Section.MINIMUM not in sections(active(minimum_seats=0))


def test_the_clause_cannot_apply_where_no_other_list_has_votes() -> None:
    ledger = ledger_of(what_if([10_000, 0, 0, 0, 0, 0, 0]))
    assert "cannot apply: no other list has votes, so none is next." in sentence(ledger, Section.CLAUSE)
    assert "Votes of the admitted lists: 10,000." in sentence(ledger, Section.QUOTA)
    assert "By whole parts of votes ÷ quota (par. 3): 98 of 98 seats." == sentence(ledger, Section.WHOLE_PARTS)
    assert "Not distributed: 0." == sentence(ledger, Section.LEFTOVERS)
    assert "Nearest below" not in sentence(ledger, Section.THRESHOLD)


def test_rules_without_a_guarantee_have_no_columns_for_it() -> None:
    ledger = ledger_of(what_if(ACTIVE, guarantee=None))
    assert "These rules have no guarantee clause." == sentence(ledger, Section.CLAUSE)
    expected = ["party", "votes", "share", "quotient", "whole", "remainder", "rank", "extra", "seats"]
    assert expected == [c.key for c in ledger.columns]
    assert ["98", "0"] == column(ledger, "seats")[:2]


# -- ties ----------------------------------------------------------------------------------------------------------


def test_a_tie_for_second_place_is_told_with_the_earlier_registered_list_as_runner_up() -> None:
    ledger = ledger_of(what_if([8_800, 300, 300, 300, 100, 100, 100]))
    expected = "Ak Zhol, OSDP and Auyl tie for second place. Ak Zhol, registered earlier, is admitted;"
    assert sentence(ledger, Section.TIES).startswith(expected)


def test_a_tie_of_three_remainders_for_two_seats_names_both_that_are_served() -> None:
    ledger = ledger_of(what_if([2_000, 2_000, 2_000, 0, 0, 0, 0], seats=5))
    assert ["0.6667"] * 3 == column(ledger, "remainder")[:3]
    assert ["1", "2", "3"] == column(ledger, "rank")[:3]
    assert ["+1", "+1", "0"] == column(ledger, "extra")[:3]
    expected = (
        "Nur Otan, Ak Zhol and OSDP have equal remainders. The list registered earlier comes first (par. 4): "
        "Nur Otan and Ak Zhol."
    )
    assert expected == sentence(ledger, Section.TIES)


def test_equal_remainders_at_the_last_seat_name_the_list_registered_earlier() -> None:
    ledger = ledger_of(what_if([0, 5_000, 0, 5_000, 0, 0, 0], seats=9))
    assert ["0.5000", "0.5000"] == [cell(ledger, i, "remainder").text for i in (1, 3)]
    assert ["1", "2"] == [cell(ledger, i, "rank").text for i in (1, 3)]
    assert ["5", "4"] == [cell(ledger, i, "seats").text for i in (1, 3)]
    expected = "Ak Zhol and Auyl have equal remainders. The list registered earlier comes first (par. 4): Ak Zhol."
    assert expected == sentence(ledger, Section.TIES)


def test_a_tie_under_a_divisor_method_is_told() -> None:
    ledger = ledger_of(what_if([0, 5_000, 0, 5_000, 0, 0, 0], seats=9, method="dhondt"))
    expected = "Ak Zhol and Auyl have equal claims to the last seat. The list registered earlier comes first: Ak Zhol."
    assert expected == sentence(ledger, Section.TIES)


def test_the_normal_case_speaks_of_no_tie(ledger_2012: Ledger) -> None:
    assert Section.TIES not in sections(ledger_2012)


def test_remainders_that_four_decimals_would_show_as_equal_get_more() -> None:
    names = ("a", "b", "c")
    votes = (40_333_331, 30_333_342, 27_333_327)
    parties = tuple(Party(name, name, "#000000", v) for name, v in zip(names, votes, strict=True))
    ledger = ledger_of(Scenario("", parties))
    assert ["0.333331", "0.333342", "0.333327"] == column(ledger, "remainder")
    assert ["40.333331", "30.333342", "27.333327"] == column(ledger, "quotient")
    assert ["2", "1", "3"] == column(ledger, "rank")


# -- other methods -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("method", "name"), [("dhondt", "D’Hondt"), ("sainte-lague", "Sainte-Laguë")])
def test_a_divisor_method_tells_admission_and_seats_alone(method: Method, name: str) -> None:
    ledger = ledger_of(what_if(ACTIVE, method=method))
    assert sentence(ledger, Section.QUOTA).startswith(f"{name} has no quota:")
    assert sentence(ledger, Section.QUOTA).endswith("Without a quota the correction coefficient 0.7 does not act.")
    assert ["party", "votes", "share", "admission", "seats"] == [c.key for c in ledger.columns]
    assert ["cleared", "runner-up", *["not admitted"] * 5] == column(ledger, "admission")
    assert Section.LEFTOVERS not in sections(ledger)


def test_a_divisor_method_without_a_guarantee_has_no_coefficient_to_speak_of() -> None:
    ledger = ledger_of(what_if(ACTIVE, method="dhondt", guarantee=None))
    assert "coefficient" not in sentence(ledger, Section.QUOTA)


def test_a_divisor_method_says_that_seats_stay_unfilled() -> None:
    ledger = ledger_of(what_if([1] * 7, method="dhondt", threshold=Fraction(1, 5)))
    assert sentence(ledger, Section.QUOTA).endswith("No list is admitted. Seats left unfilled: 98.")


def test_the_droop_quota_is_told_with_its_own_division() -> None:
    ledger = ledger_of(replace(official_result_2012(), rules=Rules(method="droop")))
    per_seat = Fraction(6_638_629, 99)
    assert f"after 6,638,629 ÷ 99 = {shown(per_seat)}." in sentence(ledger, Section.QUOTA)
    assert f"The Droop quota: {floor(per_seat) + 1:,}, the whole number" in sentence(ledger, Section.QUOTA)
    quotient = Fraction(5_621_436, floor(per_seat) + 1)
    assert f"5621436 / {floor(per_seat) + 1} = {quotient}" == cell(ledger, 0, "quotient").exact


@given(
    votes=st.lists(st.one_of(st.integers(0, 9), st.integers(0, 6_000_000)), min_size=7, max_size=7),
    method=st.sampled_from(METHODS),
    seats=st.integers(1, 120),
    guarantee=st.sampled_from([None, Guarantee(), Guarantee(3, Fraction(1, 3))]),
)
def test_whole_extra_and_minimum_add_up_to_the_seats(
    votes: list[int], method: Method, seats: int, guarantee: Guarantee | None
) -> None:
    scenario = what_if(votes, method=method, seats=seats, guarantee=guarantee)
    ledger = ledger_of(scenario)
    assert [str(n) for n in scenario.allocate().seats] == column(ledger, "seats")
    for row in ledger.rows:
        parts = {c.key: x.text for c, x in zip(ledger.columns, row, strict=True)}
        if parts.get("whole"):
            added = sum(read(parts.get(key) or "0") for key in ("whole", "extra", "minimum"))
            assert read(parts["seats"]) == added


# -- copies --------------------------------------------------------------------------------------------------------


def hostile() -> Scenario:
    """Parties whose names contain what the formats mean something by."""
    names = ("A|B", "tab\tand\nline", "*bold* <b>_x_</b>")
    parties = tuple(Party(f"p{i}", name, "#000000", 3_000 + i) for i, name in enumerate(names))
    return Scenario("Title | with # signs", parties)


def markdown_cells(line: str) -> list[str]:
    unescaped = [re.sub(r"\\(.)", r"\1", text.strip()) for text in re.split(r"(?<!\\)\|", line)]
    assert ["", ""] == [unescaped[0], unescaped[-1]]
    return unescaped[1:-1]


def test_the_tsv_parses_back_into_the_table(ledger_2012: Ledger) -> None:
    header, *rows = [line.split("\t") for line in ledger_2012.to_tsv().split("\n")]
    assert list(ledger_2012.headers) == header
    assert ["Nur Otan", "5621436", "80.99", "82.9841", "", "82", "", "0.9841", "1", "+1", "83"] == rows[0]
    assert [len(header)] * 7 == [len(row) for row in rows]


def test_the_tsv_has_a_negative_number_as_a_spreadsheet_reads_it() -> None:
    ledger = ledger_of(what_if([970_000, 10_000, 5_000, 5_000, 4_000, 3_000, 3_000]))
    rows = [line.split("\t") for line in ledger.to_tsv().split("\n")]
    assert "-1" == rows[1][-2]


def test_the_markdown_parses_back_into_sentences_and_table(ledger_2012: Ledger) -> None:
    lines = ledger_2012.to_markdown().split("\n")
    assert "## Official result 2012" == lines[0]
    assert [s.title for s in ledger_2012.sentences] == [
        line.removeprefix("- **").partition(":")[0] for line in lines if line.startswith("- **")
    ]
    header, alignment, *rows = [markdown_cells(line) for line in lines if line.startswith("|")]
    assert list(ledger_2012.headers) == header
    assert [":---", *["---:"] * (len(header) - 1)] == alignment
    assert [[x.text for x in row] for row in ledger_2012.rows] == rows


def test_names_cannot_break_a_table() -> None:
    ledger = ledger_of(hostile())
    names = ["A|B", "tab and line", "*bold* <b>_x_</b>"]
    table = [line for line in ledger.to_markdown().split("\n") if line.startswith("|")]
    assert names == [markdown_cells(line)[0] for line in table[2:]]
    assert r"\*bold\* \<b\>\_x\_\</b\>" in table[-1]
    assert names == [line.split("\t")[0] for line in ledger.to_tsv().split("\n")[1:]]
    assert "## Title \\| with # signs" == ledger.to_markdown().split("\n")[0]


def test_the_text_has_the_sentences_and_an_aligned_table(ledger_2012: Ledger) -> None:
    text = ledger_2012.to_text()
    for s in ledger_2012.sentences:
        assert f"\n{s.title}: {s.text}\n" in text
    table = text.split("\n\n")[-1].split("\n")
    assert 8 == len(table)
    assert {len(table[0])} == {len(line) for line in table}
    assert {table[0].index("Seats") + 5} == {len(line) for line in table}


def test_a_scenario_without_a_title_is_copied_without_one() -> None:
    ledger = ledger_of(replace(official_result_2012(), title=""))
    assert ledger.to_text().startswith("Threshold: ")
    assert ledger.to_markdown().startswith("- **Threshold:**")


@pytest.mark.parametrize(("language", "group"), [("ru_RU", SPACE), ("de_DE", ".")])
def test_numbers_are_written_as_the_language_writes_them(language: str, group: str) -> None:
    QLocale.setDefault(QLocale(language))
    ledger = ledger_of(official_result_2012())
    assert f"5{group}621{group}436" == cell(ledger, 0, "votes").text
    assert "82,9841" == cell(ledger, 0, "quotient").text
    assert "× 0,7" == ledger.headers[4]
    assert f"67{group}741,1122" in sentence(ledger, Section.QUOTA)
    tsv = [line.split("\t") for line in ledger.to_tsv().split("\n")]
    assert ["5621436", "80,99", "82,9841"] == tsv[1][1:4]


# -- the tab -------------------------------------------------------------------------------------------------------


def open_tab(qtbot: QtBot, scenario: Scenario) -> WorkingsPage:
    apply_theme(LIGHT)
    document = Document(scenario)
    tab = WorkingsPage(document, LIGHT)
    document.setParent(tab)
    document.changed.connect(tab.draw)
    qtbot.addWidget(tab)
    tab.draw(document.snapshot)
    tab.resize(850, 260)
    with qtbot.waitExposed(tab):
        tab.show()
    return tab


@pytest.fixture
def tab(qtbot: QtBot) -> WorkingsPage:
    return open_tab(qtbot, official_result_2012())


def document_of(tab: WorkingsPage) -> Document:
    document = tab.findChild(Document)
    assert document is not None
    return document


def table_of(tab: WorkingsPage) -> QTableView:
    return child(tab, QTableView, "workings_table")


def cells_of(table: QTableView, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole) -> list[list[Any]]:
    """What the table says of each cell."""
    model = table.model()
    return [[model.index(i, j).data(role) for j in range(model.columnCount())] for i in range(model.rowCount())]


SUMMARY = 3
"""The row of the lists that are not admitted, in 2012."""


def shown_cells(ledger: Ledger, index: int) -> list[Cell]:
    """A list's cells in the columns that decide something."""
    return [x for x, c in zip(ledger.rows[index], ledger.columns, strict=True) if c.key not in ledger.idle]


def test_the_table_has_the_admitted_lists_with_their_tooltips_and_the_others_in_one_row(
    tab: WorkingsPage, ledger_2012: Ledger
) -> None:
    assert "workings_tab" == tab.objectName()
    cells, tooltips = cells_of(table_of(tab)), cells_of(table_of(tab), Qt.ItemDataRole.ToolTipRole)
    assert [[x.text for x in shown_cells(ledger_2012, i)] for i in ADMITTED_2012] == cells[:SUMMARY]
    expected = [[plain_tooltip(x.exact) or None for x in shown_cells(ledger_2012, i)] for i in ADMITTED_2012]
    assert expected == tooltips[:SUMMARY]
    others = sum(VOTES_2012[i] for i in range(7) if i not in ADMITTED_2012)
    assert [f"4 other lists below 7{SPACE}%", f"{others:,}", "4.36", "", "", "", "", "", "0"] == cells[SUMMARY]
    assert SUMMARY + 1 == len(cells)


def test_the_row_of_the_others_opens_and_shuts_by_hand_and_by_keyboard(tab: WorkingsPage, ledger_2012: Ledger) -> None:
    table = table_of(tab)
    at = table.visualRect(table.model().index(SUMMARY, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    expected = [[x.text for x in shown_cells(ledger_2012, i)] for i in range(2, 6)]
    assert expected == cells_of(table)[SUMMARY + 1 :]
    table.setCurrentIndex(table.model().index(SUMMARY, 0))
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert SUMMARY + 1 == table.model().rowCount()
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert SUMMARY + 5 == table.model().rowCount()


def test_a_tall_page_has_a_row_for_every_list_until_the_user_wants_it_otherwise(tab: WorkingsPage) -> None:
    table = table_of(tab)
    tab.resize(608, 950)
    assert 8 == table.model().rowCount()
    QTest.keyClick(table, Qt.Key.Key_Down)
    table.setCurrentIndex(table.model().index(SUMMARY, 0))
    QTest.keyClick(table, Qt.Key.Key_Space)
    tab.resize(608, 300)
    tab.resize(608, 950)
    assert SUMMARY + 1 == table.model().rowCount()


def test_columns_that_decide_nothing_are_not_shown(tab: WorkingsPage) -> None:
    def headers() -> list[str]:
        model = table_of(tab).model()
        return [model.headerData(i, Qt.Orientation.Horizontal) for i in range(model.columnCount())]

    start = ["Party", "Votes", "Share %", "Votes ÷ quota"]
    expected = [*start, "Whole part", "Remainder", "Order of remainder", "From remainders", "Seats"]
    assert expected == headers()
    document_of(tab).apply(what_if(ACTIVE), "what if")
    assert [*start, "× 0.7", "Whole part", "The rest", "Seats"] == headers()
    document_of(tab).apply(what_if([9_800, 190, 10, 0, 0, 0, 0]), "what if")
    assert [*start, "× 0.7", "Whole part", "From minimum", "The rest", "Seats"] == headers()


def test_the_page_leads_with_what_happened_and_why(tab: WorkingsPage) -> None:
    lead = child(tab, QLabel, "workings_lead")
    expected = (
        f"Cleared 7{SPACE}%: Nur Otan, Ak Zhol and CPPK. The whole parts of votes ÷ quota give out 96 of 98 seats. "
        "Not distributed: 2, one each to the largest remainders: Nur Otan and Ak Zhol."
    )
    assert expected == lead.text()
    document_of(tab).apply(what_if(ACTIVE), "what if")
    expected = (
        "Ak Zhol’s votes ÷ quota = 7.5244. The clause multiplies this by 0.7 = 5.2671 and keeps the whole part: 5. "
        "Nur Otan keeps its whole part 90 and takes the 3 not distributed: 93."
    )
    assert expected == lead.text()
    assert "paragraphs 2–4" in child(tab, QLabel, "workings_law").text()
    assert "9,104 ÷ 98 = 92.898" in child(tab, QLabel, "workings_one_seat").text()


@pytest.mark.parametrize(
    ("scenario", "lead"),
    [
        (
            what_if([9_800, 190, 10, 0, 0, 0, 0]),
            "Ak Zhol’s votes ÷ quota = 1.8639. The clause multiplies this by 0.7 = 1.3047 and keeps the whole part: 1. "
            "Because at least 2 are its due, it gets 2. Nur Otan keeps its whole part: 96.",
        ),
        (
            what_if([970_000, 10_000, 5_000, 5_000, 4_000, 3_000, 3_000]),
            "Ak Zhol’s votes ÷ quota = 1.0000. The clause multiplies this by 0.7 = 0.7000 and keeps the whole part: 0. "
            "Because at least 2 are its due, it gets 2. Nur Otan has the rest: 96.",
        ),
        (
            what_if(ACTIVE, method="dhondt"),
            f"Only Nur Otan cleared 7{SPACE}%, so the clause admits Ak Zhol too. By D’Hondt they share 98 seats.",
        ),
        (what_if(ACTIVE, guarantee=None), "Only Nur Otan is admitted and gets all list seats: 98."),
        (what_if([1] * 7, threshold=Fraction(1, 5)), "No list is admitted. Seats left unfilled: 98."),
        (
            what_if([9_800, 50, 50, 50, 50, 0, 0], threshold=Fraction(0), method="sainte-lague"),
            "Admitted: Nur Otan, Ak Zhol, OSDP, Auyl and Adilet. By Sainte-Laguë they share 98 seats, given out one by "
            "one.",
        ),
    ],
)
def test_the_lead_tells_every_case(scenario: Scenario, lead: str) -> None:
    assert lead == ledger_of(scenario).lead


def test_the_seats_that_the_lead_tells_are_those_of_the_table() -> None:
    ledger = active()
    assert ledger.lead.endswith(
        f"{cell(ledger, 0, 'extra').text[1:]} not distributed: {cell(ledger, 0, 'seats').text}."
    )


def test_the_link_asks_for_the_page_of_the_rules(qtbot: QtBot, tab: WorkingsPage) -> None:
    with qtbot.waitSignal(tab.page_wanted) as wanted:
        QTest.mouseClick(child(tab, QPushButton, "read_rule"), Qt.MouseButton.LeftButton)
    assert ["rules"] == wanted.args


def test_the_tab_shows_the_sentences_to_select_and_hides_what_is_not_the_case(
    tab: WorkingsPage, ledger_2012: Ledger
) -> None:
    for section in Section:
        label = child(tab, QLabel, f"workings_{section.value}")
        assert sentence(ledger_2012, section) == label.text()
        assert (section in sections(ledger_2012)) is label.isVisible()
        assert label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    assert "6638629/98" == child(tab, QLabel, "workings_quota").toolTip()


def test_a_change_of_the_votes_tells_only_the_cells_that_are_others(qtbot: QtBot, tab: WorkingsPage) -> None:
    table = table_of(tab)
    before = cells_of(table)
    told: set[tuple[int, int]] = set()
    table.model().dataChanged.connect(lambda index, _: told.add((index.row(), index.column())))
    with qtbot.assertNotEmitted(table.model().modelReset):
        document_of(tab).apply(what_if([5_000_000, *VOTES_2012[1:6], 1_120_224]), "what if")
    after = cells_of(table)
    assert "5,000,000" == after[0][1]
    others = {(i, j) for i, row in enumerate(after) for j, text in enumerate(row) if text != before[i][j]}
    assert others <= told
    assert len(told) < len(after) * len(after[0])


def test_the_runner_ups_row_has_the_clauses_colour_while_the_clause_is_active(tab: WorkingsPage) -> None:
    def grounds() -> list[tuple[str, str]]:
        """The colour at the left end of each row, and that between its cells."""
        table = table_of(tab)
        image = table.viewport().grab().toImage()
        tops = [table.rowViewportPosition(row) + 4 for row in range(table.model().rowCount())]
        return [(image.pixelColor(1, top).name(), image.pixelColor(table.width() - 4, top).name()) for top in tops]

    marked, plain = (LIGHT.clause_fill, LIGHT.clause_wash), (LIGHT.card, LIGHT.card)
    document_of(tab).apply(what_if(ACTIVE), "what if")
    assert [plain, marked, plain] == grounds()
    document_of(tab).apply(what_if([8_404, 700, 150, 120, 66, 83, 477]), "what if")
    assert [plain] * 3 == grounds()


def test_the_sections_of_the_clause_appear_and_go_with_it(tab: WorkingsPage) -> None:
    minimum = child(tab, QLabel, "workings_minimum")
    assert not minimum.isVisible()
    document_of(tab).apply(what_if(ACTIVE), "what if")
    assert minimum.isVisible()
    assert "Ak Zhol has 5 anyway" in minimum.text()
    document_of(tab).history.undo()
    assert not minimum.isVisible()


def test_other_parties_and_other_rules_make_another_table(tab: WorkingsPage) -> None:
    document_of(tab).start_with(hostile())
    assert 3 == table_of(tab).model().rowCount()
    document_of(tab).set_rules(Rules(method="dhondt"))
    assert 5 == table_of(tab).model().columnCount()
    assert ["cleared"] * 3 == [row[3] for row in cells_of(table_of(tab))]


def test_markup_in_a_name_is_shown_as_it_is(qtbot: QtBot) -> None:
    tab = open_tab(qtbot, hostile())
    assert Qt.TextFormat.PlainText == child(tab, QLabel, "workings_threshold").textFormat()
    tooltips = cells_of(table_of(tab), Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;_x_&lt;/b&gt; cleared the threshold by" in tooltips[2][0]


def test_nothing_in_the_table_can_be_edited(tab: WorkingsPage) -> None:
    table = table_of(tab)
    assert QTableView.EditTrigger.NoEditTriggers == table.editTriggers()
    assert not table.model().flags(table.model().index(0, 0)) & Qt.ItemFlag.ItemIsEditable


@pytest.mark.parametrize(
    ("action", "write"),
    [
        ("action_copy_text", Ledger.to_text),
        ("action_copy_tsv", Ledger.to_tsv),
        ("action_copy_markdown", Ledger.to_markdown),
    ],
)
def test_copying_puts_the_workings_on_the_clipboard(
    tab: WorkingsPage, action: str, write: Callable[[Ledger], str]
) -> None:
    document_of(tab).apply(what_if(ACTIVE), "what if")
    QGuiApplication.clipboard().clear()
    found = tab.findChild(QAction, action)
    assert found is not None
    found.trigger()
    document = document_of(tab)
    assert write(make_ledger(document.scenario, document.allocation)) == QGuiApplication.clipboard().text()


def test_the_lead_the_table_and_the_steps_stand_below_one_another(tab: WorkingsPage) -> None:
    def top(name: str) -> int:
        widget = child(tab, QWidget, name)
        return widget.mapTo(tab, widget.rect().topLeft()).y()

    order = ["workings_lead", "workings_table", "workings_one_seat", "workings_law", "workings_threshold"]
    assert order == sorted(order, key=top)


def is_cut(table: Table, column: int) -> bool:
    """Whether a column is too narrow for what stands in it."""
    return table.columnWidth(column) - sum(table.padding(column)) < table.needed(column) - 2 * PADDING


@pytest.mark.parametrize("size", [(844, 298), (608, 950), (660, 390), (1100, 700)])
def test_the_table_fills_the_width_and_cuts_no_number(qtbot: QtBot, size: tuple[int, int]) -> None:
    tab = open_tab(qtbot, what_if(ACTIVE))
    tab.resize(*size)
    table = tab._table
    for scenario in (what_if(ACTIVE), official_result_2012()):
        document_of(tab).apply(scenario, "")
        columns = range(1, table.model().columnCount())
        QGuiApplication.processEvents()
        assert [] == [i for i in columns if is_cut(table, i)]
        assert abs(table.horizontalHeader().length() - table.viewport().width()) <= 1
        assert 0 == table.horizontalScrollBar().maximum()


def test_where_room_is_short_names_give_way_before_numbers(qtbot: QtBot) -> None:
    tab = open_tab(qtbot, hostile())
    table = tab._table
    needed = [table.needed(i) for i in range(table.model().columnCount())]
    tab.resize(sum(needed) - 60, 298)
    assert is_cut(table, 0)
    assert [] == [i for i in range(1, len(needed)) if is_cut(table, i)]
