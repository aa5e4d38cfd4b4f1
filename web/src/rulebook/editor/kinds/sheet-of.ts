import type { Sheet } from '../sheet'
import { appealSheet } from './appeal'
import { appraisalSheet } from './appraisal'
import { attendanceSheet } from './attendance'
import { awardSheet } from './award'
import { careerSheet } from './career'
import { contractingSheet } from './contracting'
import { disciplineSheet } from './discipline'
import { escalationSheet } from './escalation'
import { leavingSheet } from './leaving'
import { lifecycleSheet } from './lifecycle'
import { paySheet } from './pay'
import { pieceworkSheet } from './piecework'
import { procedureSheet } from './procedure'
import { qualificationSheet } from './qualification'
import { responsibilitySheet } from './responsibility'
import { rewardSheet } from './reward'
import { routingSheet } from './routing'
import { slaSheet } from './sla'
import { surveySheet } from './survey'
import { teamSheet } from './team'
import { travelSheet } from './travel'
import { triageSheet } from './triage'

/** How rules of a kind are edited. A kind without an editor of its own is edited field by field. */
export function sheetOf(kind: string, rules: unknown): Sheet {
  switch (kind) {
    case 'pay':
      return paySheet
    case 'piecework':
      return pieceworkSheet(rules)
    case 'sla':
      return slaSheet
    case 'travel':
      return travelSheet(rules)
    case 'appraisal':
      return appraisalSheet(rules)
    case 'appeal':
      return appealSheet(rules)
    case 'qualification':
      return qualificationSheet(rules)
    case 'reward':
      return rewardSheet(rules)
    case 'triage':
      return triageSheet(rules)
    case 'calendar':
      return {
        covers: ['/hours', '/holidays', '/shifts'],
        sections: [{ section: 'calendar', title: 'figure.calendar', at: '' }],
      }
    case 'formula':
      return {
        covers: ['/result', '/variables', '/formula', '/rounding', '/bounds'],
        sections: [{ section: 'formula', title: { zh: '公式', en: 'Formula' }, at: '' }],
      }
    case 'procedure':
      return procedureSheet(rules)
    case 'lifecycle':
      return lifecycleSheet(rules)
    case 'escalation':
      return escalationSheet(rules)
    case 'attendance':
      return attendanceSheet(rules)
    case 'award':
      return awardSheet
    case 'career':
      return careerSheet(rules)
    case 'contracting':
      return contractingSheet(rules)
    case 'discipline':
      return disciplineSheet(rules)
    case 'leaving':
      return leavingSheet(rules)
    case 'responsibility':
      return responsibilitySheet
    case 'routing':
      return routingSheet(rules)
    case 'survey':
      return surveySheet(rules)
    case 'team':
      return teamSheet
    default:
      return { sections: [] }
  }
}
