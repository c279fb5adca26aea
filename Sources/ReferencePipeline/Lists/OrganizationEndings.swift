// swift-format-ignore-file
// Endings of company names, one a line.
// Source: common knowledge, written for Assay.

extension WordLists {
  static let organizationEndings = #"""
AB
AG
ASA
B.V.
BV
Berhad
Bhd
Co
Co.
Corp
Corp.
GmbH
Inc
Inc.
JSC
K.S.C
KK
KSC
LLC
LLP
Limited
Ltd
Ltd.
N.V.
NV
OJSC
Oyj
PJSC
PLC
PSC
Plc
Pte Ltd
Pty Ltd
Pvt Ltd
Pvt. Ltd
S.A.
S.p.A.
SA
SE
Sdn Bhd
SpA
Tbk
plc
"""#
}
