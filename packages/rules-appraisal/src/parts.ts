import { words } from '@bylaw/kernel'
import type { CriteriaTemplate } from './rules'

export type Part = CriteriaTemplate['parts'][number]

/** The parts to be scored: those of the template, and the results part where the company added it. */
export function partsOf(template: CriteriaTemplate): readonly Part[] {
  if (template.reading !== 'with_20_point_results_part') return template.parts
  const name = words('工作业绩', 'Results')
  const max = 100 - maxOf(template.parts)
  return [...template.parts, { key: 'results', name, criteria: [{ key: 'results', name, max }] }]
}

/** The points that these parts can give at most. */
export const maxOf = (parts: readonly Part[]): number =>
  parts.flatMap((part) => part.criteria).reduce((sum, { max }) => sum + max, 0)
