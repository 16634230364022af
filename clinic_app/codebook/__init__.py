"""What a code meant on a day: ICD-10-CM, CPT/HCPCS, NCCI, MUE."""
