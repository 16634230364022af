"""Invented 837P files for tests: envelopes that count right, around claims of one's own."""

from __future__ import annotations

from collections.abc import Sequence

BILLING = (
    "HL*1**20*1",
    "PRV*BI*PXC*261QR0400X",
    "NM1*85*2*SAMPLE STREET THERAPY*****XX*1000000004",
    "N3*1 SAMPLE STREET",
    "N4*NOWHERE*TX*000000001",
    "REF*EI*123456789",
)
SUBSCRIBER = (
    "HL*2*1*22*0",
    "SBR*P*18*******MB",
    "NM1*IL*1*TESTERSON*ADA****MI*1EG4TE5MK73",
    "N3*2 SAMPLE STREET",
    "N4*NOWHERE*TX*00000",
    "DMG*D8*19500203*F",
    "NM1*PR*2*MEDICARE OF NOWHERE*****PI*12345",
)
CLAIM = (
    "CLM*OTHER-17*150.00***11:B:1*Y*A*Y*Y",
    "DTP*431*D8*20261001",
    "DTP*454*D8*20261105",
    "REF*G1*AUTH-9",
    "HI*ABK:M6281*ABF:R2689",
    "NM1*DN*1*DOCTORMAN*DORA****XX*1679576722",
    "NM1*82*1*PLANWELL*THEA****XX*1000000012",
    "PRV*PE*PXC*225100000X",
)
LINES = (
    "LX*1",
    "SV1*HC:97110:GP:KX*90.00*UN*2***1:2",
    "DTP*472*D8*20261118",
    "NTE*ADD*WORKED ON STAIRS",
    "LX*2",
    "SV1*HC:97140:GP:59*60.00*UN*1***1",
    "DTP*472*D8*20261118",
)
WHOLE = (*BILLING, *SUBSCRIBER, *CLAIM, *LINES)


def interchange(
    body: Sequence[str] = WHOLE,
    *,
    element: str = "*",
    component: str = ":",
    terminator: str = "~",
    between: str = "\n",
    kind: str = "005010X222A1",
    count: int | None = None,
) -> str:
    """A whole interchange with one transaction; `count` puts a wrong number into SE."""
    counted = len(body) + 3 if count is None else count
    isa = f"ISA*00*{'':10}*00*{'':10}*ZZ*{'SENDER':15}*ZZ*{'RECEIVER':15}*261118*1200*^*00501*000000001*0*P*:"
    segments = [
        isa,
        f"GS*HC*SENDER*RECEIVER*20261118*1200*1*X*{kind}",
        f"ST*837*0001*{kind}",
        "BHT*0019*00*1*20261118*1200*CH",
        *body,
        f"SE*{counted}*0001",
        "GE*1*1",
        "IEA*1*000000001",
    ]
    text = terminator.join(segments) + terminator
    text = text.replace("*", element).replace(":", component)
    return text.replace(terminator, terminator + between) if between else text
