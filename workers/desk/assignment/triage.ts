import type { NewTriage, TriageView } from '@bylaw/contract'
import { type TriageRules, triage } from '@bylaw/rules-triage'
import { explained, traceView } from '../../rulebook/explanation'
import type { DeskBooks } from '../books'
import type { ReadVersion } from '../rule-shelf'
import { routingAt } from './rules-in-force'
import type { Suggested } from './task-book'

/** A request as triage looks at it, with the level of its customer. */
export type Request = Omit<NewTriage, 'customerId'> & { readonly customerLevel: string | null }

/**
 * What the company's rules make of a request, and what there is to choose from. A suggestion: who
 * opens the ticket may choose otherwise, and the ticket keeps both.
 */
export function triageFor(books: DeskBooks, request: Request, nowMs: number): TriageView {
  const choices = choicesAt(books, nowMs)
  const none = { priority: null, because: null, explanation: null, steps: [], refusal: null }
  const inForce = triageAt(books, nowMs)
  if (!inForce) return { ...none, ...choices }
  const decided = decide(inForce, request)
  if (!decided.ok) {
    const { details: _, ...refusal } = decided.refusal
    const { ruleSetId } = inForce.version.ref
    return { ...none, ...choices, refusal: { ...refusal, ruleSetId } }
  }
  const { decision, trace } = decided.value
  return {
    ...choices,
    priority: decision.priority,
    because: trace.because ?? null,
    refusal: null,
    explanation: {
      trace: traceView(explained(trace, inForce.version, [])),
      rules: [inForce.version.ref],
    },
    steps: decision.suggestions.flatMap(({ by, key }) => {
      const known = inForce.rules.known.problems.find((problem) => problem.key === key)
      return by === 'problem' && known?.suggest.steps ? [known.suggest.steps] : []
    }),
  }
}

/** The suggestion alone, for the ticket to keep; null where the rules make none. */
export function suggestedFor(books: DeskBooks, request: Request, nowMs: number): Suggested | null {
  const inForce = triageAt(books, nowMs)
  const decided = inForce && decide(inForce, request)
  if (!decided?.ok) return null
  const { decision, trace } = decided.value
  return { priority: decision.priority, because: trace.because ?? { zh: '', en: '' } }
}

interface TriageInForce {
  readonly rules: TriageRules
  readonly version: ReadVersion
}

function triageAt({ shelf }: DeskBooks, nowMs: number): TriageInForce | null {
  const pin = shelf.inForce('triage', nowMs)
  if (pin === null) return null
  const version = shelf.version(pin)
  return { version, rules: triage.rules.parse(version.rules) }
}

/** The applicant has said; nobody at the desk has judged yet. */
const decide = ({ rules }: TriageInForce, request: Request) =>
  triage.decide(rules, {
    impact: request.impact ?? null,
    statedUrgency: request.urgency ?? null,
    assessedUrgency: null,
    customerLevel: request.customerLevel,
    ticketType: null,
    product: request.product ?? null,
    text: `${request.subject ?? ''}\n${request.description ?? ''}`,
    articles: [],
  })

/** The keys that rules and groups know, for people to choose from. */
function choicesAt(books: DeskBooks, nowMs: number) {
  const matrix = triageAt(books, nowMs)?.rules.matrix
  const routing = routingAt(books, nowMs)?.rules
  const groups = books.staffing.groups()
  const served = (what: 'products' | 'regions' | 'businesses') => [
    ...new Set([
      ...groups.flatMap((group) => group[what]),
      ...(routing?.groups ?? []).flatMap((group) => group[what] ?? []),
    ]),
  ]
  const fields = groups.flatMap(({ members }) => members).flatMap(({ expertise }) => expertise)
  return {
    impacts: matrix?.impacts.map(named) ?? [],
    urgencies: (matrix?.urgencies ?? routing?.demand?.urgencies ?? []).map(named),
    difficulties: routing?.demand?.difficulties.map(named) ?? [],
    products: served('products'),
    regions: served('regions'),
    businesses: served('businesses'),
    specialisms: [...new Set(fields.map(({ field }) => field))],
  }
}

const named = ({ key, name }: TriageView['impacts'][number]) => ({ key, name })
