"""The user's language: translations from resources/translations and the numbers that go with them."""

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from kzcalc.resources import resource

LANGUAGES = {"": "System", "en": "English", "ru": "Русский", "kk": "Қазақша"}
"""The languages to choose from, each in its own name."""


def use_language(language: str) -> None:
    """Show texts and numbers in a language; an empty one is the system's. Texts already shown do not change."""
    app = QCoreApplication.instance()
    if app is None:
        return
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()
    locale = QLocale(language) if language else QLocale.system()
    code = locale.name().partition("_")[0]
    known = code in LANGUAGES
    QLocale.setDefault(locale if known else QLocale("en"))
    for name in (f"kzcalc_{code if known else 'en'}", f"qtbase_{code}"):
        translator = QTranslator(app)
        if translator.load(name, str(resource("translations"))):
            app.installTranslator(translator)
