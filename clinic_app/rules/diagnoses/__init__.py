"""The rules of the diagnoses: naming, notes, order, sides, pointers and links."""

from __future__ import annotations

from clinic_app.checker.rule import Rule
from clinic_app.rules.diagnoses.dx_7th_a_therapy import dx_7th_a_therapy
from clinic_app.rules.diagnoses.dx_7th_missing import dx_7th_missing
from clinic_app.rules.diagnoses.dx_aftercare_injury import dx_aftercare_injury
from clinic_app.rules.diagnoses.dx_bilat_combine import dx_bilat_combine
from clinic_app.rules.diagnoses.dx_code_also import dx_code_also
from clinic_app.rules.diagnoses.dx_code_first import dx_code_first
from clinic_app.rules.diagnoses.dx_cpt_link import dx_cpt_link
from clinic_app.rules.diagnoses.dx_date import dx_date
from clinic_app.rules.diagnoses.dx_dup import dx_dup
from clinic_app.rules.diagnoses.dx_excl1 import dx_excl1
from clinic_app.rules.diagnoses.dx_ext_cause_first import dx_ext_cause_first
from clinic_app.rules.diagnoses.dx_format import dx_format
from clinic_app.rules.diagnoses.dx_laterality import dx_laterality
from clinic_app.rules.diagnoses.dx_laterality_doc import dx_laterality_doc
from clinic_app.rules.diagnoses.dx_manif_primary import dx_manif_primary
from clinic_app.rules.diagnoses.dx_max12 import dx_max12
from clinic_app.rules.diagnoses.dx_not_leaf import dx_not_leaf
from clinic_app.rules.diagnoses.dx_placeholder import dx_placeholder
from clinic_app.rules.diagnoses.dx_ptr_max4 import dx_ptr_max4
from clinic_app.rules.diagnoses.dx_ptr_missing import dx_ptr_missing
from clinic_app.rules.diagnoses.dx_ptr_range import dx_ptr_range
from clinic_app.rules.diagnoses.dx_ptr_unused import dx_ptr_unused
from clinic_app.rules.diagnoses.dx_sequela_order import dx_sequela_order
from clinic_app.rules.diagnoses.dx_sx_order import dx_sx_order
from clinic_app.rules.diagnoses.dx_sx_with_dx import dx_sx_with_dx
from clinic_app.rules.diagnoses.dx_symptom_long import dx_symptom_long
from clinic_app.rules.diagnoses.dx_table_old import dx_table_old
from clinic_app.rules.diagnoses.dx_u07_u09 import dx_u07_u09
from clinic_app.rules.diagnoses.dx_u071_first import dx_u071_first
from clinic_app.rules.diagnoses.dx_uncertain import dx_uncertain
from clinic_app.rules.diagnoses.dx_unknown import dx_unknown
from clinic_app.rules.diagnoses.dx_unspecified import dx_unspecified
from clinic_app.rules.diagnoses.dx_use_addl import dx_use_addl
from clinic_app.rules.diagnoses.dx_z_only_first import dx_z_only_first
from clinic_app.rules.diagnoses.dx_z_status_first import dx_z_status_first

RULES: tuple[Rule, ...] = (
    dx_unknown,
    dx_not_leaf,
    dx_date,
    dx_7th_missing,
    dx_placeholder,
    dx_format,
    dx_table_old,
    dx_7th_a_therapy,
    dx_sequela_order,
    dx_excl1,
    dx_code_first,
    dx_manif_primary,
    dx_use_addl,
    dx_code_also,
    dx_u071_first,
    dx_u07_u09,
    dx_sx_with_dx,
    dx_sx_order,
    dx_uncertain,
    dx_symptom_long,
    dx_ext_cause_first,
    dx_z_status_first,
    dx_z_only_first,
    dx_aftercare_injury,
    dx_laterality,
    dx_laterality_doc,
    dx_bilat_combine,
    dx_unspecified,
    dx_dup,
    dx_max12,
    dx_ptr_missing,
    dx_ptr_range,
    dx_ptr_max4,
    dx_ptr_unused,
    dx_cpt_link,
)
