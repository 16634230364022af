"""Visits as typed, for the way from the notation to the sheet."""

FAULTY_VISIT = """
date_of_service = 2026-11-20
payer = "medicare"
place_of_service = "11"
started = 10:00:00
ended = 10:55:00
total_treatment_minutes = 52
diagnoses = ["M62.81", "R53.1", "M25.561", "Z91.81"]

[patient]
born = 1950-02-03
sex = "F"
member_id = "1EG4-TE5-MK73"
first_name = "ADA"
last_name = "TESTERSON"

[rendering]
npi = "1234567893"
credential = "PT"

[referring]
npi = "1679576722"
qualifier = "DN"
first_name = "ALAN"
last_name = "INVENTED"
credential = "MD"

[plan_of_care]
certified_from = 2026-10-02
certified_to = 2026-12-30
signed_on = 2026-10-09

[history]
treatment_days_since_progress_report = 6
last_progress_report = 2026-11-02
allowed_pt_slp = "1912.00"

[claim]
account = "2026-00431"
onset_on = 2026-09-28
patient_signature = "SOF"
assignment_signature = "SOF"

[[lines]]
code = "97110"
minutes = 33
assistant_minutes = 10
units = 2
modifiers = ["GP"]
pointers = ["A", "B"]
charge = "90.00"

[[lines]]
code = "97140"
minutes = 7
units = 1
modifiers = []
pointers = ["A", "C"]
charge = "42.00"

[[lines]]
code = "G0283"
minutes = 12
units = 1
modifiers = ["GP"]
pointers = ["C"]
charge = "20.00"

[[waivers]]
rule = "DX-PTR-UNUSED"
at = ["diagnoses", 3]
reason = "kept for the chart"
by = "JS"
on = 2026-11-20
"""
