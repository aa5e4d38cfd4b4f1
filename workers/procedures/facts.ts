import type { RecordedAct, Role } from '@bylaw/contract'
import type { FactsOf } from '@bylaw/rulebook'
import type { Template } from './outline'

/** Something that was done, by whom, in the order in which it was. */
export interface Entry {
  readonly act: RecordedAct
  readonly personId: string
  /** Their role when they did it. */
  readonly role: Role
  /** The company’s date of that moment. */
  readonly on: string
}

/** What a record was started as. */
export interface Start {
  readonly startedBy: string
  /** Who sees it through. */
  readonly responsibleId: string
  readonly startedOn: string
  /** Key of the post in which it was drafted, where the rule names who may. */
  readonly draftedAs: string | null
  readonly dueOn: string | null
}

type Facts = FactsOf<'procedure'>

/**
 * What happened so far, as the rule wants to be told. A duty that has not been done yet has nothing
 * to tell: undefined.
 */
export function factsFrom(
  template: Template,
  start: Start,
  entries: readonly Entry[],
  today: string,
): Facts | undefined {
  switch (template.by) {
    case 'form':
      return { by: 'form', values: boxesIn(entries) }
    case 'meeting':
      return {
        by: 'meeting',
        present: acts(entries, 'attended').map(({ post, as }) => ({ role: post, as })),
        filled: acts(entries, 'filed').map(({ paper }) => paper),
      }
    case 'papers':
      return { by: 'papers', signatures: signaturesIn(entries) }
    case 'approval':
      return {
        by: 'approval',
        draftedBy: start.draftedAs,
        approvals: acts(entries, 'approved').map(({ post }) => post),
      }
    case 'duty':
      return dutyDone(template, start, entries)
    case 'stages':
      return {
        by: 'stages',
        events: entries.flatMap(({ act }) => stageEvent(template, act)),
        filed: acts(entries, 'filed').map(({ paper }) => paper),
      }
    case 'remedy':
      return remedyFacts(template, start, entries, today)
    case 'custody':
      return custodyFacts(entries)
  }
}

/** What stands in each box now: the last word on each counts. */
export const boxesIn = (entries: readonly Entry[]): Record<string, string> =>
  Object.assign({}, ...acts(entries, 'filled').map(({ boxes }) => boxes))

type Did = RecordedAct['did']
const acts = <D extends Did>(entries: readonly Entry[], did: D) =>
  entries.flatMap(({ act }) => (is(act, did) ? [act] : []))
const is = <D extends Did>(act: RecordedAct, did: D): act is Extract<RecordedAct, { did: D }> =>
  act.did === did

function signaturesIn(entries: readonly Entry[]) {
  const signatures: Record<string, ('customer' | 'contractor')[]> = {}
  for (const { paper, by } of acts(entries, 'signed'))
    signatures[paper] = [...new Set([...(signatures[paper] ?? []), by])]
  return signatures
}

/** A duty with a day of its own is done for that day, however late; otherwise for when it was done. */
function dutyDone(
  { dueDay }: Extract<Template, { by: 'duty' }>,
  { dueOn }: Start,
  entries: readonly Entry[],
): Facts | undefined {
  const done = acts(entries, 'done').at(-1)
  if (!done) return undefined
  const lastFor = dueDay != null && dueOn !== null ? { lastFor: dueOn } : {}
  return { by: 'duty', lastOn: done.on, ...lastFor, today: null }
}

type StageEvent = Extract<Facts, { by: 'stages' }>['events'][number]

/** Only who may say so is let near: what they said is said in the post that the rule names. */
function stageEvent(
  { confirmedBy }: Extract<Template, { by: 'stages' }>,
  act: RecordedAct,
): StageEvent[] {
  if (act.did !== 'passed' && act.did !== 'failed') return []
  const cause = act.did === 'failed' ? act.cause : null
  return [{ stage: act.stage, outcome: act.did, said: confirmedBy?.[act.stage] ?? '', cause }]
}

function remedyFacts(
  template: Extract<Template, { by: 'remedy' }>,
  { startedBy, startedOn, dueOn }: Start,
  entries: readonly Entry[],
  today: string,
): Facts {
  const written = Object.entries(boxesIn(entries)).filter(([, text]) => text.trim() !== '')
  const done = entries.findLast(({ act }) => act.did === 'done')
  return {
    by: 'remedy',
    foundOn: startedOn,
    setFor: dueOn,
    written: written.map(([key]) => key),
    doneOn: done?.act.did === 'done' ? done.act.on : null,
    checks: entries.flatMap((entry) =>
      entry.act.did === 'checked'
        ? [
            {
              on: entry.on,
              who: checkerAs(template.checkedBy, startedBy, done, entry),
              inOrder: entry.act.inOrder,
            },
          ]
        : [],
    ),
    today,
  }
}

type Checker = Extract<Facts, { by: 'remedy' }>['checks'][number]['who']

/** Who a checker is to a finding; one who is several is taken as the one whom the rule asks for. */
export function checkerAs(
  asked: Extract<Template, { by: 'remedy' }>['checkedBy'],
  foundBy: string,
  done: Entry | undefined,
  checker: Pick<Entry, 'personId' | 'role'>,
): Checker {
  const is: Record<Exclude<Checker, 'another'>, boolean> = {
    whoever_found_it: checker.personId === foundBy,
    superior: done !== undefined && RANK[checker.role] > RANK[done.role],
    whoever_did_it: checker.personId === done?.personId,
  }
  if ((asked === 'whoever_found_it' || asked === 'superior') && is[asked]) return asked
  if (is.whoever_did_it) return 'whoever_did_it'
  if (is.whoever_found_it) return 'whoever_found_it'
  return is.superior ? 'superior' : 'another'
}

/** Who stands above whom. */
const RANK: Readonly<Record<Role, number>> = {
  owner: 3,
  manager: 2,
  lead: 1,
  engineer: 0,
  finance: 0,
  hr: 0,
  auditor: 0,
  contact: 0,
}

/** Whoever holds the things signs for what was handed out so far. */
function custodyFacts(entries: readonly Entry[]): Facts {
  const lastSigned = entries.findLastIndex(({ act }) => act.did === 'received')
  const counted = (did: 'returned' | 'lost') =>
    acts(entries, did).map(({ thing, count }) => ({ thing, count }))
  return {
    by: 'custody',
    issued: entries.flatMap(({ act }, index) =>
      act.did === 'issued'
        ? [{ thing: act.thing, count: act.count, signed: index < lastSigned }]
        : [],
    ),
    returned: counted('returned'),
    lost: counted('lost'),
    occasion: acts(entries, 'settling').at(-1)?.occasion ?? 'none',
  }
}
