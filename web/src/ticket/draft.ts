import type { KeptDraft, TicketDraft } from '@bylaw/contract'

/** What is being written on one ticket until it is sent. */
export type Draft = Omit<TicketDraft, 'steps' | 'begunAfter'> & {
  readonly steps: readonly string[]
  /** The latest message when the first letter of each answer was written. */
  readonly begunAfter: Readonly<Partial<Record<AnswerBox, string>>>
}

/** Where answers to the customer are written: two colleagues may be at it at once. */
const ANSWER_BOXES = ['reply', 'question', 'solution'] as const
export type AnswerBox = (typeof ANSWER_BOXES)[number]

/**
 * What this device holds of a draft. Every key stroke is kept here at once; the server, from which
 * other devices take it, gets it a moment later.
 */
export interface HeldDraft {
  readonly draft: Draft
  /** When the server kept what this goes on from; null where it kept nothing. */
  readonly keptAt: string | null
  /** Whether the server lacks what is held here. */
  readonly ahead: boolean
}

export const emptyDraft: Draft = {
  reply: '',
  note: '',
  question: '',
  solution: '',
  steps: [''],
  begunAfter: {},
}
const NOTHING: HeldDraft = { draft: emptyDraft, keptAt: null, ahead: false }

export const isEmpty = ({ reply, note, question, solution, steps }: Draft): boolean =>
  [reply, note, question, solution, ...steps].every((text) => text.trim() === '')

/** Whether nothing is written in one box; a solution's steps are of its box. */
export const isBlank = (draft: Draft, box: AnswerBox | 'note'): boolean =>
  draft[box].trim() === '' && (box !== 'solution' || writtenSteps(draft).length === 0)

/**
 * A draft that is gone on with. An answer that is begun remembers the latest message that its
 * writer could have read; one that is wiped out or sent forgets it.
 */
export function goneOn(before: Draft, part: Partial<Draft>, latest: string | undefined): Draft {
  const draft = { ...before, ...part }
  const begun = ANSWER_BOXES.flatMap((box) => {
    if (isBlank(draft, box)) return []
    const after = draft.begunAfter[box] ?? (isBlank(before, box) ? latest : undefined)
    return after === undefined ? [] : [[box, after] as const]
  })
  return { ...draft, begunAfter: Object.fromEntries(begun) }
}

/** Drafts are each person's own: a shared machine never shows one person another's words. */
export const draftKey = (personId: string, ticketId: string): string =>
  `bylaw.draft.${personId}.${ticketId}`

/** Reads a held draft; what cannot be read counts as none. */
export function heldFrom(text: string | null): HeldDraft {
  if (text === null) return NOTHING
  try {
    const { draft, keptAt, ahead } = JSON.parse(text) as Partial<Record<keyof HeldDraft, unknown>>
    return {
      draft: draftFrom(draft),
      keptAt: typeof keptAt === 'string' ? keptAt : null,
      ahead: ahead === true,
    }
  } catch {
    return NOTHING
  }
}

function draftFrom(value: unknown): Draft {
  const kept = (value ?? {}) as Partial<Record<keyof Draft, unknown>>
  const line = (text: unknown) => (typeof text === 'string' ? text : '')
  const steps = Array.isArray(kept.steps) ? kept.steps.map(line) : []
  const begun: Draft['begunAfter'] = kept.begunAfter ?? {}
  return {
    reply: line(kept.reply),
    note: line(kept.note),
    question: line(kept.question),
    solution: line(kept.solution),
    steps: steps.length > 0 ? steps : [''],
    begunAfter: Object.fromEntries(
      ANSWER_BOXES.flatMap((box) => (typeof begun[box] === 'string' ? [[box, begun[box]]] : [])),
    ),
  }
}

/** What becomes of the draft held here when the server says what it kept. */
export interface Meeting {
  readonly held: HeldDraft
  /** Another device went on as well: its draft, for the writer to choose. */
  readonly elsewhere: Draft | undefined
}

/**
 * Brings together what is held here and what the server kept. What is only here goes on; what is
 * only there is taken. Where both went on, neither is lost: this one stays, the other is offered.
 */
export function meet(
  held: HeldDraft,
  kept: { readonly draft: KeptDraft['draft'] | Draft; readonly keptAt: string | null },
): Meeting {
  const theirs = kept.draft && draftFrom(kept.draft)
  const { keptAt } = kept
  if (!held.ahead) return only({ draft: theirs ?? emptyDraft, keptAt, ahead: false })
  if (keptAt === held.keptAt || theirs === null) return only({ ...held, keptAt })
  if (isEmpty(held.draft) || sameDraft(theirs, held.draft))
    return only({ draft: theirs, keptAt, ahead: false })
  return { held: { ...held, keptAt }, elsewhere: theirs }
}

const only = (held: HeldDraft): Meeting => ({ held, elsewhere: undefined })

export const sameDraft = (a: Draft, b: Draft): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The steps that say something; empty lines are the editor's, not the customer's. */
export const writtenSteps = ({ steps }: Draft): string[] =>
  steps.map((step) => step.trim()).filter((step) => step !== '')

/** What is put in comes after what is written already. */
export const draftWith = (written: string, put: string): string =>
  written.trim() === '' ? put : `${written.trimEnd()}\n${put}`
