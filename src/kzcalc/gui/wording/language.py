"""The user's language: translations from resources/translations and the numbers that go with them."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from kzcalc.resources import resource

LANGUAGES = {"en": "English", "ru": "Русский", "kk": "Қазақша"}
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
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    own = str(resource("translations"))
    for name, folder in ((f"qtbase_{code}", qt), (f"kzcalc_{code if known else 'en'}", own)):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
