"""Widgets that Qt lacks, with the theme that all of them share."""
