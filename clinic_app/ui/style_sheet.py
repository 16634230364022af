"""The one style sheet, filled from the tokens: the window wears it, no widget in it has one of its own."""

from dataclasses import fields
from string import Template

from clinic_app.ui.tokens import HEIGHT, RADIUS, TYPE, Theme

_TEMPLATE = Template(
    """
QWidget { color: $ink; }
QMainWindow, QDialog { background: $win; }
QLabel { background: transparent; }
*[ground="win"] { background: $win; }
*[ground="panel"] { background: $panel; }
*[ground="sunk"] { background: $sunk; }
*[ground="message"] { background: $ambersoft; border: none; border-bottom: 1px solid $line; }
*[training="true"] { background: $amber; }
*[edge="top"] { border: none; border-top: 1px solid $line; }
*[edge="bottom"] { border: none; border-bottom: 1px solid $line; }
*[edge="left"] { border: none; border-left: 1px solid $line; }
*[edge="right"] { border: none; border-right: 1px solid $line; }

QLabel[role="rail"] { font-size: $t_rail; }
QLabel[role="label"] { font-size: $t_label; color: $ink3; }
QLabel[role="source"] { font-size: $t_source; color: $ink3; }
QLabel[role="second"] { font-size: $t_second; color: $ink2; }
QLabel[role="hint"] { font-size: $t_second; color: $ink3; }
QLabel[role="strong"] { font-size: $t_body; font-weight: 500; }
QLabel[role="head"] { font-size: $t_head; font-weight: 600; }
QLabel[role="secondhead"] { font-size: $t_second; font-weight: 600; }
QLabel[role="name"] { font-size: $t_name; font-weight: 600; }
QLabel[role="title"] { font-size: $t_title; font-weight: 600; }
QLabel[role="figure"] { font-size: $t_figure; font-weight: 600; }
QLabel[role="bigfigure"] { font-size: $t_big_figure; font-weight: 600; }
QLabel[level="error"] { color: $red; }
QLabel[level="warning"] { color: $amber; }
QLabel[level="info"] { color: $note; }
QLabel[level="clean"] { color: $green; }
QLabel:disabled { color: $off; }

QPushButton { background: $panel; color: $ink; border: 1px solid $btnline; border-radius: $r_control;
  min-height: $h_button; padding: 0 $p_button; font-size: $t_second; font-weight: 500; }
QPushButton[small="true"] { min-height: $h_card_button; }
QPushButton:hover { background: $hover; }
QPushButton:pressed, QPushButton:checked { background: $accentsoft; }
QPushButton:focus { border: 2px solid $accent; padding: 0 $p_button_focus; min-height: $h_button_focus; }
QPushButton[small="true"]:focus { min-height: $h_card_button_focus; }
QPushButton[large="true"] { min-height: $h_touch; }
QPushButton[large="true"]:focus { min-height: $h_touch_focus; }
QPushButton[kind="chip"][filtering="true"] { background: $accentsoft; border: 1px solid $accent; }
QPushButton[kind="chip"][filtering="true"]:focus { border: 2px solid $accent; }
QPushButton:disabled { background: $sunk; color: $off; border: 1px solid $line; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border: 1px solid $accent; }
QPushButton[kind="primary"]:hover { border: 1px solid $ink; }
QPushButton[kind="primary"]:focus { border: 2px solid $ink; }
QPushButton[kind="primary"]:disabled { background: $sunk; color: $off; border: 1px solid $line; }
QPushButton[kind="quiet"] { background: transparent; color: $ink2; border: 1px solid transparent; }
QPushButton[kind="link"] { background: transparent; color: $accent; border: 1px solid transparent; padding: 0 3px;
  min-height: $h_link; }
QPushButton[kind="quiet"]:hover, QPushButton[kind="link"]:hover { background: $hover; }
QPushButton[kind="quiet"]:focus { border: 2px solid $accent; }
QPushButton[kind="link"]:focus { border: 2px solid $accent; padding: 0 2px; min-height: $h_link_focus; }
QPushButton[kind="quiet"]:disabled, QPushButton[kind="link"]:disabled { color: $off; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: $r_chip; padding: 0; }
QToolButton[framed="true"] { background: $panel; border: 1px solid $btnline; border-radius: $r_control; }
QToolButton:hover { background: $hover; }
QToolButton:focus { border: 2px solid $accent; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox { background: $panel; color: $ink;
  border: 1px solid $edge; border-radius: $r_control; padding: 0 7px; min-height: $h_button;
  selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
  border: 2px solid $accent; padding: 0 6px; min-height: $h_button_focus; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
  background: $sunk; color: $off; border: 1px solid $line; }
QLineEdit:read-only { background: $sunk; color: $ink2; }
QLineEdit[invalid="true"] { border: 2px solid $red; padding: 0 6px; }
QLineEdit[invalid="true"]:focus { border: 2px solid $accent; }
QLineEdit[cell="true"] { border: 2px solid $accent; border-radius: $r_chip; padding: 0 4px; min-height: 0; }
QPlainTextEdit, QTextEdit { padding: 6px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 5px; }
QRadioButton { border: 2px solid transparent; border-radius: $r_chip; padding: 1px 4px 1px 2px; font-weight: 600; }
QRadioButton:focus { border: 2px solid $accent; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $edge; border-radius: 8px; background: $panel; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $accent; }
QComboBox[quiet="true"] { background: transparent; border: 1px solid transparent; padding: 0 2px; color: $ink2;
  font-size: $t_second; }
QComboBox[quiet="true"]:hover { background: $hover; }
QComboBox[quiet="true"]:focus { border: 2px solid $accent; padding: 0 1px; }
QLineEdit[tall="true"], QComboBox[tall="true"] { min-height: $h_tall; font-size: $t_body; }
QLineEdit[large="true"], QComboBox[large="true"] { min-height: $h_touch; font-size: $t_name; }
QLineEdit[large="true"]:focus, QComboBox[large="true"]:focus { min-height: $h_touch_focus; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox QAbstractItemView { background: $panel; border: 1px solid $edge; selection-background-color: $sel;
  selection-color: $ink; outline: none; }

QFrame[card="true"] { background: $panel; border: 1px solid $line; border-radius: $r_card; padding: 1px; }
QFrame[card="true"][current="true"] { border: 2px solid $accent; padding: 0; }
QFrame[popup="true"] { background: $panel; border: 1px solid $edge; border-radius: $r_control; }

QWidget[checkrow="true"] { border: 1px solid transparent; border-radius: $r_chip; }
QWidget[checkrow="true"]:focus { border: 2px solid $accent; }
QWidget[checkrow="true"]:hover { background: $hover; }

QTableView, QListView, QTreeView { background: $panel; border: none; outline: none;
  selection-background-color: $sel; selection-color: $ink; gridline-color: $rule; }
QListView[ground="sunk"] { background: $sunk; }
QListWidget::item { padding: 5px 8px; border: none; }
QListWidget::item:selected { background: $sel; color: $ink; }
QListWidget:focus { border: 2px solid $accent; border-radius: $r_chip; }
QListWidget[ground="sunk"] { background: $sunk; }
QListWidget { border: 2px solid transparent; }
QPlainTextEdit[paper="true"], QTextEdit[paper="true"] { border: 2px solid transparent; border-radius: $r_chip;
  background: transparent; padding: 0; }
QPlainTextEdit[paper="true"]:focus, QTextEdit[paper="true"]:focus { border: 2px solid $accent; padding: 0; }

QScrollArea, QScrollArea > QWidget > QWidget[canvas="true"] { background: transparent; border: none; }
QTableView[plain="true"]::item { padding: 0 5px; border: none; border-bottom: 1px solid $rule; }
QTableView[plain="true"]::item:selected { background: $sel; color: $ink; }
*[ring="true"] { border: 2px solid transparent; }
*[ring="true"]:focus { border: 2px solid $accent; border-radius: $r_chip; }
QHeaderView { background: $panel; border: none; }
QHeaderView::section { background: $sunk; color: $ink3; border: none; border-bottom: 1px solid $rule;
  padding: 0 8px; font-size: $t_label; }
QTableCornerButton::section { background: $panel; border: none; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $btnline; border-radius: 3px; margin: 2px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: $edge; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QTabBar::tab { background: transparent; color: $ink2; border: none; border-bottom: 2px solid transparent;
  padding: 0 11px; height: $h_tabs; }
QTabBar#queue_tabs::tab { padding: 0 7px; }
QTabBar::tab:selected { color: $accent; border-bottom: 2px solid $accent; font-weight: 600; }
QTabBar::tab:focus { background: $accentsoft; }
QTabWidget::tab-bar { left: 9px; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }

QToolBar { background: $win; border: none; padding: 0; spacing: 2px; }
QToolBar::separator { background: $line; width: 1px; margin: 5px 7px; }
QMenuBar { background: $win; color: $ink; padding: 0 8px; }
QMenuBar::item { padding: 6px 9px; border-radius: $r_chip; background: transparent; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $panel; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: $r_chip; }
QMenu::item:selected { background: $sel; color: $ink; }
QMenu::item:disabled { color: $off; }
QMenu::separator { height: 1px; background: $rule; margin: 4px 8px; }
QStatusBar { background: $win; color: $ink2; border-top: 1px solid $line; font-size: $t_label; min-height: $h_status; }
QStatusBar::item { border: none; }
QToolTip { background: $panel; color: $ink; border: 1px solid $edge; padding: 4px 6px; font-size: $t_second; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QProgressBar { background: $hover; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
"""
)


def style_sheet(theme: Theme, scale: float = 1.0) -> str:
    """The application style sheet of ``theme``, its type and control heights multiplied by ``scale``."""

    def px(size: float) -> str:
        return f"{round(size * scale)}px"

    colours = {field.name: getattr(theme, field.name) for field in fields(theme) if field.name not in _NOT_COLOURS}
    types = {f"t_{field.name}": px(getattr(TYPE, field.name)) for field in fields(TYPE)}
    radii = {f"r_{field.name}": f"{getattr(RADIUS, field.name)}px" for field in fields(RADIUS)}
    return _TEMPLATE.substitute(
        colours | types | radii,
        h_button=px(HEIGHT.control - 2),
        h_button_focus=px(HEIGHT.control - 4),
        h_card_button=px(HEIGHT.card_control - 2),
        h_card_button_focus=px(HEIGHT.card_control - 4),
        h_touch=px(HEIGHT.touch - 2),
        h_touch_focus=px(HEIGHT.touch - 4),
        h_tall=px(HEIGHT.dialog_field - 2),
        h_link=px(HEIGHT.link - 2),
        h_link_focus=px(HEIGHT.link - 4),
        h_tabs=px(HEIGHT.tabs),
        h_status=px(HEIGHT.status - 1),
        p_button="10px",
        p_button_focus="9px",
    )


_NOT_COLOURS = {"name", "dark", "codes"}
