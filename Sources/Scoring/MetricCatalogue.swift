/// Every metric that Assay computes, in print order.
package enum MetricCatalogue {
  package static let all: [Metric] = mentions + entities + meetings + quotes

  package static let mentions: [Metric] = [
    .mentionStrict,
    .mentionExact,
    .mentionPartial,
    .mentionType,
    .mentionDice,
    .mentionIoU50,
    .mentionIoU75,
    .mentionOverlap,
    .mentionCharacters,
    .mentionTokens,
    .mentionCoverage,
    .mentionKeptEmpty,
    .mentionConfusion,
    .mentionErrors,
    .mentionAveragePrecision,
    .mentionCurve,
    .mentionCalibration,
  ]

  package static let entities: [Metric] =
    [
      .entityDetection, .entityPhi4, .entityType, .entityName, .entityAlias, .entityLink,
      .entityNames,
    ] + clusters + [.oracleMentions, .oracleGroups] + [
      .linkStrong, .linkNIL, .linkTypedAll, .linkEntity,
    ]

  private static let clusters: [Metric] = [
    ClusterMeasure.muc, .bCubed, .ceafMention, .ceafEntity, .blanc, .lea, .conll,
    .conllWithoutSingletons,
  ].flatMap { [$0.exact, $0.relaxed] }

  package static let meetings: [Metric] =
    [.meetingDetection] + Metric.meetingSlotRows + Metric.meetingSlots
    + [
      .meetingExact, .meetingStatus, .meetingStatusConfusion, .meetingTrigger, .meetingEvidence,
      .meetingRoleFillers, .meetingTemplates, .meetingTemplateMentions, .meetingGrouping,
    ] + Metric.meetingIterX + [.meetingMUC4]

  package static let quotes: [Metric] =
    [
      .quoteContentExact, .quoteContentRelaxed, .quoteContentOverlap, .quoteContentDice,
      .quoteContentCharacters, .quoteContentTokens, .quoteAttributed, .quoteAttributedExact,
      .quoteFull,
      .quoteMisattribution, .quoteSpeaker, .quoteSpeakerByEntity, .quoteSpeakerByName,
      .quoteSpeakerBySource,
    ] + Metric.quoteWords + [.quoteKind, .quoteKindConfusion, .quoteOracleClusters]
}
