"""The command ``homeworking``: files in, tables, files and reports out."""
