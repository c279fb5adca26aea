// swift-format-ignore-file
// Endings of company names, one a line.
// Source: common knowledge, written for Assay.

extension WordLists {
  static let organizationEndings = #"""
Inc
Inc.
Ltd
Ltd.
Limited
Corp
Corp.
Co
Co.
LLC
LLP
PLC
Plc
plc
GmbH
AG
SA
S.A.
SE
NV
N.V.
BV
B.V.
Bhd
Berhad
Sdn Bhd
Pvt Ltd
Pvt. Ltd
Pte Ltd
Pty Ltd
KK
SpA
S.p.A.
Oyj
AB
ASA
PJSC
PSC
KSC
K.S.C
JSC
OJSC
Tbk
"""#
}
