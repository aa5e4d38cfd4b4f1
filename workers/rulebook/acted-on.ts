import type { ActedOnIn } from '@bylaw/contract'
import { hasSameKey, type Subject } from '@bylaw/packs'
import type { Kind } from '@bylaw/rulebook'

interface Acting {
  readonly in: ActedOnIn
  /** The one rule set of the kind that is acted on; every one of them where this is left out. */
  readonly key?: string
  /** Whether all rule sets of the kind decide side by side, each what is its own. */
  readonly together?: true
}

/**
 * Which kinds of rules the product acts on by itself, and where: the desk, pay, appraisals, awards, growth,
 * trips, contracts, procedures. Rules of any other kind are looked up and tried, and people go by them; nothing happens by itself, and
 * whoever adopts or reads them is told so. A test in `scripts/tidy` compares this with the kinds
 * that each area in truth asks for.
 */
export const ACTED_ON = {
  sla: { in: 'desk' },
  calendar: { in: 'desk' },
  escalation: { in: 'desk', together: true },
  lifecycle: { in: 'desk' },
  routing: { in: 'desk' },
  triage: { in: 'desk' },
  responsibility: { in: 'desk' },
  survey: { in: 'desk' },
  pay: { in: 'pay' },
  piecework: { in: 'pay' },
  appraisal: { in: 'appraisals', together: true },
  appeal: { in: 'appraisals' },
  discipline: { in: 'discipline' },
  leaving: { in: 'leaving' },
  award: { in: 'awards' },
  career: { in: 'growth' },
  qualification: { in: 'growth', together: true },
  reward: { in: 'rewards', together: true },
  travel: { in: 'travel' },
  attendance: { in: 'attendance' },
  contracting: { in: 'contracting' },
  procedure: { in: 'procedures', together: true },
} as const satisfies { readonly [K in Kind]?: Acting }

/** Where rules are acted on; null where they are only looked up and tried. */
export function actedOnIn({ kind, key }: Subject): ActedOnIn | null {
  const acting = actingOn(kind)
  return acting && (acting.key ?? key) === key ? acting.in : null
}

/** Whether only one rule set of the kind decides: a second would take its place, or stop the pay. */
export function decidesAlone({ kind }: Subject): boolean {
  const acting = actingOn(kind)
  return acting !== undefined && acting.key === undefined && acting.together !== true
}

/** Whether only one of two rule sets can decide: they have the same name, or their kind is such. */
export const isSameSubject = (a: Subject, b: Subject): boolean =>
  hasSameKey(a, b) || (a.kind === b.kind && decidesAlone(a))

/** The rule set that is there for a subject: the one of its name, or else the one of its kind. */
export const standingFor = <Row extends Subject>(
  subject: Subject,
  rows: readonly Row[],
): Row | undefined =>
  rows.find((row) => hasSameKey(row, subject)) ?? rows.find((row) => isSameSubject(row, subject))

const actingOn = (kind: string): Acting | undefined =>
  Object.entries(ACTED_ON).find(([name]) => name === kind)?.[1]
