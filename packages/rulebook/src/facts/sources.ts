import type { Words } from '@bylaw/kernel'
import type { Kind } from '../rulebook'

/** A value that the rules have a name for. */
export interface NamedValue {
  readonly value: string
  readonly label: Words
}

/**
 * Facts that name rows of the rules: under which name those rows are listed there. Of a record,
 * its keys do.
 */
const SOURCES: Readonly<Partial<Record<Kind, Readonly<Record<string, string>>>>> = {
  appeal: { against: 'against' },
  appraisal: { scores: 'criteria', raters: 'groups' },
  attendance: { report: 'weekly' },
  award: { ground: 'grounds', by: 'holders' },
  career: { results: 'tests' },
  discipline: { breach: 'breaches' },
  leaving: { signed: 'items' },
  procedure: {
    role: 'people',
    filled: 'forms',
    signatures: 'papers',
    approvals: 'steps',
    values: 'fields',
    stage: 'stages',
    said: 'roles',
    thing: 'things',
    written: 'record',
    filed: 'papers',
  },
  qualification: { post: 'posts', requirement: 'requirements' },
  reward: { reward: 'rewards', approvals: 'approvedBy' },
  routing: { urgency: 'urgencies', difficulty: 'difficulties', level: 'levels' },
  team: { holders: 'posts' },
  travel: { mode: 'free' },
  triage: { impact: 'impacts', statedUrgency: 'urgencies', assessedUrgency: 'urgencies' },
}

/** What a fact may be, as far as the rules list it by name; undefined where they do not. */
export function choicesOf(
  kind: string,
  fact: string,
  rules: unknown,
): readonly NamedValue[] | undefined {
  const list = SOURCES[kind as Kind]?.[fact]
  if (list === undefined) return undefined
  const found = rowsUnder(list, rules).flatMap(namedValue)
  const once = found.filter(
    ({ value }, index) => found.findIndex((each) => each.value === value) === index,
  )
  return once.length > 0 ? once : undefined
}

/** The rows of every list of this name, however deep it lies. */
function rowsUnder(list: string, rules: unknown): readonly unknown[] {
  if (typeof rules !== 'object' || rules === null) return []
  return Object.entries(rules).flatMap(([name, value]) =>
    name === list && Array.isArray(value) ? value : rowsUnder(list, value),
  )
}

function namedValue(row: unknown): readonly NamedValue[] {
  if (typeof row !== 'object' || row === null) return []
  const { key, mode, name } = row as Readonly<Record<string, unknown>>
  const value = key ?? mode
  return typeof value === 'string' && isWords(name) ? [{ value, label: name }] : []
}

const isWords = (value: unknown): value is Words =>
  typeof value === 'object' && value !== null && 'zh' in value && 'en' in value
