"""Translations: complete, of the texts that the code has now, compiled, and shown.

After texts in the code have changed, in a shell with the virtual environment active:

    cd src/kzcalc
    update="pyside6-lupdate -source-language en -no-obsolete -locations none"
    catalogue=$(mktemp -d)/catalogue_texts.py
    python ../../tests/gui/wording/catalogue_texts.py > $catalogue
    texts="$(find gui scenario -name '*.py' | sort) $catalogue"
    for language in ru kk; do
        $update -target-language $language $texts \
            -ts ../../resources/translations/kzcalc_$language.ts
    done
    $update -target-language en -pluralonly $texts -ts ../../resources/translations/kzcalc_en.ts

Then translate what is marked type="unfinished" in resources/translations/kzcalc_*.ts and take the mark away, and make
the files that the program reads:

    cd ../../resources/translations
    pyside6-lrelease kzcalc_en.ts kzcalc_kk.ts kzcalc_ru.ts

The texts of resources/elections.json come along, as Python that catalogue_texts.py writes: lupdate reads no JSON.

English has no translations but its singular and plural forms.

Texts with %n must be written self.tr("… %n …", "", count), in a class, which need be none of Qt's: in
translate("…", "… %n …", "", count) lupdate does not see that the text has a plural, and unless the count is a plain
name it does not see the text at all.
"""

import ast
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

import PySide6
import pytest
from PySide6.QtWidgets import QDoubleSpinBox, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from kzcalc.gui.window import MainWindow
from kzcalc.gui.wording.language import LANGUAGES, use_language
from tests.gui.hands import OpenWindow, child, seats, type_share
from tests.gui.wording import catalogue_texts

ROOT = Path(__file__).parents[3]
TRANSLATIONS = ROOT / "resources" / "translations"
CODE = ROOT / "src" / "kzcalc"
CODES = [code for code in LANGUAGES if code]
NUMERUS_FORMS = {"en": 2, "ru": 3, "kk": 2}


@dataclass(frozen=True)
class Message:
    """One text of the program and what it is called in another language."""

    context: str
    source: str
    counted: bool
    finished: bool
    forms: tuple[str, ...]

    @property
    def text(self) -> tuple[str, str, bool]:
        """What the message is known by."""
        return self.context, self.source, self.counted


def messages(path: Path) -> list[Message]:
    found = []
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - files of our own
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            counted = message.get("numerus") == "yes"
            forms = translation.iter("numerusform") if counted else [translation]
            found.append(
                Message(
                    context.findtext("name", ""),
                    message.findtext("source", ""),
                    counted,
                    translation.get("type") is None,
                    tuple(form.text or "" for form in forms),
                )
            )
    return found


def placeholders(text: str) -> list[str]:
    return sorted(re.findall(r"\{\w*\}|%L?n|%L?\d", text))


def tool(name: str) -> str:
    """One of Qt's tools, in the PySide6 that the tests run with."""
    path = shutil.which(name, path=str(Path(PySide6.__file__).parent))
    assert path is not None, f"PySide6 has no {name}"
    return path


def extracted(code: str, path: Path) -> list[Message]:
    """The texts that the code and the catalogue have now."""
    catalogue = path.with_name("catalogue_texts.py")
    catalogue.write_text(catalogue_texts.source(), encoding="utf-8")
    sources = [*(str(source.relative_to(CODE)) for source in code_files()), str(catalogue)]
    command = [tool("lupdate"), "-silent", "-source-language", "en", "-target-language", code, "-locations", "none"]
    if code == "en":
        command.append("-pluralonly")
    subprocess.run([*command, *sources, "-ts", str(path)], cwd=CODE, check=True, timeout=60)
    return messages(path)


def code_files() -> list[Path]:
    return [*sorted((CODE / "gui").rglob("*.py")), *sorted((CODE / "scenario").glob("*.py"))]


def texts_written_in_the_code() -> set[tuple[str, bool]]:
    """All texts that are marked for translation, and whether they have a plural, read without lupdate."""
    found = set()
    for source in (*(path.read_text(encoding="utf-8") for path in code_files()), catalogue_texts.source()):
        for call in ast.walk(ast.parse(source)):
            if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Attribute | ast.Name):
                continue
            name = call.func.attr if isinstance(call.func, ast.Attribute) else call.func.id
            place = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}.get(name)
            if place is None or len(call.args) <= place:
                continue
            text = call.args[place]
            if isinstance(text, ast.Constant) and isinstance(text.value, str):
                found.add((text.value, re.search("%L?n", text.value) is not None))
    return found


@pytest.mark.parametrize("code", CODES)
def test_every_message_is_finished(code: str) -> None:
    of_language = messages(TRANSLATIONS / f"kzcalc_{code}.ts")
    assert [m.source for m in of_language if not m.finished or not all(form.strip() for form in m.forms)] == []
    assert {len(m.forms) for m in of_language if m.counted} == {NUMERUS_FORMS[code]}


@pytest.mark.parametrize("code", CODES)
def test_every_form_has_the_placeholders_of_its_source(code: str) -> None:
    for message in messages(TRANSLATIONS / f"kzcalc_{code}.ts"):
        for form in message.forms:
            assert placeholders(form) == placeholders(message.source), form
            assert form.count("&") == message.source.count("&"), form
            assert form.endswith("…") == message.source.endswith("…"), form


@pytest.mark.parametrize("code", ["ru", "kk"])
def test_quotes_are_those_of_the_language(code: str) -> None:
    forms = [form for m in messages(TRANSLATIONS / f"kzcalc_{code}.ts") for form in m.forms]
    assert [form for form in forms if re.search("[“”„\"']", form) or form.count("«") != form.count("»")] == []


@pytest.mark.parametrize("code", CODES)
def test_the_files_hold_exactly_the_texts_of_the_code(code: str, tmp_path: Path) -> None:
    committed = sorted(m.text for m in messages(TRANSLATIONS / f"kzcalc_{code}.ts"))
    assert committed == sorted(m.text for m in extracted(code, tmp_path / f"kzcalc_{code}.ts"))


def test_no_text_of_the_code_is_overlooked() -> None:
    known = {(m.source, m.counted) for m in messages(TRANSLATIONS / "kzcalc_ru.ts")}
    assert sorted(texts_written_in_the_code() - known) == []


def test_english_plurals_are_worded_as_the_code_words_them() -> None:
    for message in messages(TRANSLATIONS / "kzcalc_en.ts"):
        assert message.forms[1] == message.source
        assert message.forms[0] != message.source


@pytest.mark.parametrize("code", CODES)
def test_the_compiled_file_is_what_the_texts_make(code: str, tmp_path: Path) -> None:
    made = tmp_path / f"kzcalc_{code}.qm"
    source = TRANSLATIONS / f"kzcalc_{code}.ts"
    subprocess.run([tool("lrelease"), "-silent", str(source), "-qm", str(made)], check=True, timeout=60)
    assert (TRANSLATIONS / f"kzcalc_{code}.qm").read_bytes() == made.read_bytes()


SHOWN = {
    "ru": ("&Файл", "К итогам выборов", "Итоги выборов 2012 года", "Всего"),
    "kk": ("&Файл", "Қорытындыға қайту", "2012 жылғы сайлау қорытындысы", "Жиыны"),
}
QUIET = {
    "ru": (
        "Норма о второй партии не применяется: барьер 7 % преодолели 3 партии.\n"
        "Она применялась бы, если бы ниже 7,00 % опустились: КНПК и Ак жол."
    ),
    "kk": (
        "Екінші партия туралы норма қолданылмайды: 7 % кедергісін 3 партия еңсерді.\n"
        "Мына партиялар 7,00 % деңгейінен төмен түссе, норма қолданылар еді: ҚКХП және Ақ жол."
    ),
}
ACTIVE = {
    "ru": (
        "Норма о второй партии применяется: барьер 7 % преодолела только одна партия — Нур Отан.\n"
        "Вторая по числу голосов — Ак жол (6,99 %): допущена и получает 5 мандатов. Без нормы 98 : 0, с нормой 93 : 5."
    ),
    "kk": (
        "Екінші партия туралы норма қолданылады: 7 % кедергісін тек бір партия еңсерді — Нұр Отан.\n"
        "Дауыс саны бойынша екінші — Ақ жол (6,99 %): мандаттарды бөлуге жіберіліп, 5 мандат алады. "
        "Нормасыз 98 : 0, нормамен 93 : 5."
    ),
}


def in_plain_spaces(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize("language", ["ru", "kk"], indirect=True)
def test_menus_buttons_and_the_title_are_translated(language: str, window: MainWindow) -> None:
    menu = window.menuBar().actions()[0].text()
    reset = child(window, QPushButton, "reset_button").text()
    assert (menu, reset, window.document.scenario.title) == SHOWN[language][:3]
    assert SHOWN[language][3] in {label.text() for label in window.findChildren(QLabel)}


@pytest.mark.parametrize("language", ["ru", "kk"], indirect=True)
@pytest.mark.usefixtures("language")
def test_numbers_have_a_decimal_comma(window: MainWindow) -> None:
    assert child(window, QDoubleSpinBox, "share_spin_nur_otan").text() == "80,99"
    assert "100,01" in child(window, QLabel, "total_label").text()
    assert seats(window) == [83, 8, 0, 0, 0, 0, 7]


@pytest.mark.parametrize("language", ["ru", "kk"], indirect=True)
def test_the_banner_speaks_in_whole_sentences(language: str, window: MainWindow) -> None:
    assert in_plain_spaces(window.banner.text).startswith(QUIET[language])
    type_share(window, "cppk", "4,77")
    type_share(window, "ak_zhol", "6,99")
    assert in_plain_spaces(window.banner.text).startswith(ACTIVE[language])


@pytest.mark.parametrize("language", CODES, indirect=True)
@pytest.mark.usefixtures("language")
def test_no_two_entries_of_a_menu_share_a_mnemonic(window: MainWindow) -> None:
    for menu in (window.menuBar(), *window.findChildren(QMenu)):
        texts = [action.text() for action in menu.actions()]
        mnemonics = [letter.lower() for text in texts for letter in re.findall(r"&(\w)", text)]
        assert sorted(set(mnemonics)) == sorted(mnemonics), texts


def test_after_another_language_the_window_speaks_english_again(qtbot: QtBot, open_window: OpenWindow) -> None:  # noqa: ARG001
    use_language("ru")
    use_language("en")
    window = open_window()
    assert window.menuBar().actions()[0].text() == "&File"
    assert child(window, QDoubleSpinBox, "share_spin_nur_otan").text() == "80.99"
