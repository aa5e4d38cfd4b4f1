export { aboutOf } from './about'
export { appraisal } from './appraisal'
export { type CalibrationChange, calibrated } from './calibrated'
export type { AppraisalDecision } from './decide'
export { decidedTotal, type TotalDecision } from './decided-total'
export { type GradeShare, gradeShares } from './distribution'
export { dueOn, remindDaysOf } from './due'
export type { AppraisalFacts } from './facts'
export { type Graded, graded, type Letter, meanTotal } from './grade'
export { isLow, type LowGrades, lowGrades } from './low-grades'
export { partsOf } from './parts'
export {
  firstMonthOf,
  lastMonthOf,
  monthsOf,
  type PeriodKind,
  periodKindOf,
  periodOf,
  periodsIn,
} from './periods'
export { meanIsShown, type RaterSource, raterSource } from './raters'
export { groupMean } from './review'
export type { AppraisalRules, CriteriaTemplate, RatersTemplate } from './rules'
export { type ScoreFaultCode, scoreFaults } from './score-faults'
export { type SecondRoundGround, secondRoundGrounds } from './second-round'
export { review360 } from './starter'
