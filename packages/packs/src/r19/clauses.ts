import type { Clause } from '../pack'
import { appraisal } from './clauses/appraisal'
import { commission } from './clauses/commission'
import { conduct } from './clauses/conduct'
import { contracting } from './clauses/contracting'
import { pay } from './clauses/pay'
import { travel } from './clauses/travel'

/** R19 clause by clause, in our own words and in the order of its numbers. */
export const clauses: readonly Clause[] = [
  ...conduct,
  ...travel,
  ...appraisal,
  ...pay,
  ...commission,
  ...contracting,
].sort((a, b) => byNumber(a.id, b.id))

function byNumber(a: string, b: string): number {
  const [left, right] = [a, b].map((id) => id.slice(1).split('.').map(Number)) as [
    number[],
    number[],
  ]
  const place = left.findIndex((number, index) => number !== right[index])
  return place === -1 ? left.length - right.length : (left[place] ?? 0) - (right[place] ?? -1)
}
