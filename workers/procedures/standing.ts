import type { Result, Words } from '@bylaw/kernel'
import { words } from '@bylaw/kernel'
import { type DecisionOf, rulebook } from '@bylaw/rulebook'
import type { Decided, Refusal } from '@bylaw/rules-kit'
import { type Entry, factsFrom, type Start } from './facts'
import type { Template } from './outline'

type Decision = DecisionOf<'procedure'>

/** Someone’s word that a record waits for: of whoever holds the post, or of one person. */
export interface Wait {
  readonly did: 'approved' | 'passed' | 'checked' | 'attended'
  /** Key of the post or the stage; empty for a check. */
  readonly key: string
  readonly name: Words
  readonly of: { readonly post: string } | { readonly personId: string } | null
}

export interface Standing {
  /** What the rule says; undefined where there is nothing to ask it yet. */
  readonly answer: Result<Decided<Decision>, Refusal> | undefined
  readonly finished: boolean
  /** By when, where the rule sets the day. */
  readonly dueOn: string | undefined
  readonly waits: readonly Wait[]
}

/** Where a record stands by its rule, after all that was done. */
export function standingOf(
  template: Template,
  start: Start,
  entries: readonly Entry[],
  today: string,
): Standing {
  const facts = factsFrom(template, start, entries, today)
  if (facts === undefined)
    return { answer: undefined, finished: false, dueOn: undefined, waits: [] }
  const answer = rulebook.procedure.decide({ template }, facts)
  // A duty is done when it is done, even while it is undecided when it is due again.
  if (!answer.ok) return { answer, finished: template.by === 'duty', dueOn: undefined, waits: [] }
  const { decision } = answer.value
  return {
    answer,
    finished: isFinished(decision, entries),
    dueOn: decision.by === 'remedy' ? decision.dueOn : undefined,
    waits: waitsOf(template, decision, start),
  }
}

function isFinished(decision: Decision, entries: readonly Entry[]): boolean {
  switch (decision.by) {
    case 'form':
    case 'meeting':
    case 'papers':
      return decision.complete
    case 'approval':
      return decision.allowed
    case 'stages':
      return decision.at === null
    case 'remedy':
      return decision.state === 'closed'
    case 'custody':
      // While the person stays, further things may be handed out.
      return decision.settled && entries.some(({ act }) => act.did === 'settling')
    case 'duty':
      return true
  }
}

function waitsOf(template: Template, decision: Decision, start: Start): readonly Wait[] {
  if (template.by === 'approval' && decision.by === 'approval') {
    const open = template.steps.filter(({ key }) => decision.missing.includes(key))
    const asked = template.order === 'any_order' ? open : open.slice(0, 1)
    return asked.map(({ key, name }) => ({ did: 'approved', key, name, of: { post: key } }))
  }
  if (template.by === 'meeting' && decision.by === 'meeting')
    return template.people
      .filter(({ key }) => decision.missing.includes(key))
      .map(({ key, name, seesThrough }) => ({
        did: 'attended',
        key,
        name,
        of: seesThrough ? { personId: start.responsibleId } : { post: key },
      }))
  if (template.by === 'stages' && decision.by === 'stages' && decision.mayPass) {
    const stage = template.stages.find(({ key }) => key === decision.at)
    const post = stage && template.confirmedBy?.[stage.key]
    return stage && post !== undefined
      ? [{ did: 'passed', key: stage.key, name: stage.name, of: { post } }]
      : []
  }
  if (template.by === 'remedy' && decision.by === 'remedy' && decision.state === 'to_check')
    return decision.missing.length > 0
      ? []
      : [
          {
            did: 'checked',
            key: '',
            name: words('复查', 'The check'),
            of: template.checkedBy === 'whoever_found_it' ? { personId: start.startedBy } : null,
          },
        ]
  return []
}

/** Who is waited for, as it is kept for lists: posts by their keys, people by their ids. */
export const awaited = (waits: readonly Wait[]): string[] =>
  waits.flatMap(({ of }) => (of === null ? [] : ['post' in of ? of.post : of.personId]))
