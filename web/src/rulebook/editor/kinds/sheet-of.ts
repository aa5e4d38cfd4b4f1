import type { Sheet } from '../sheet'
import { appraisalSheet } from './appraisal'
import { paySheet } from './pay'
import { pieceworkSheet } from './piecework'
import { slaSheet } from './sla'
import { travelSheet } from './travel'

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
    case 'triage':
      return {
        sections: [{ section: 'matrix', title: 'figure.matrix', at: '/matrix' }],
      }
    case 'calendar':
      return {
        covers: ['/hours', '/holidays', '/shifts'],
        sections: [{ section: 'calendar', title: 'figure.calendar', at: '' }],
      }
    case 'escalation':
      return {
        sections: [
          {
            section: 'grid',
            title: 'figure.roles',
            at: '/roles',
            columns: [
              { label: 'figure.name', at: '/name', cell: { type: 'words' } },
              { label: 'figure.code', at: '/key', cell: { type: 'text' } },
            ],
            fresh: (rows) => ({ key: `post_${rows.length + 1}`, name: { zh: '', en: '' } }),
          },
          { section: 'ladders', title: 'figure.ladders', at: '/ladders' },
        ],
      }
    default:
      return { sections: [] }
  }
}
